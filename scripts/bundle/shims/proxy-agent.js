/** Keeps its options for the real one. */
export class ProxyAgent {
  constructor(options) {
    this.options = options;
  }
}
