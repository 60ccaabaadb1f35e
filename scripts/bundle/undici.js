/**
 * Stands in for undici inside the bundles. @actions/core and @actions/github import it for `ProxyAgent` alone; its 0.9 MB cost 17 ms of every start.
 * Requests go to Node's own fetch; only with a proxy is the real package loaded, from a chunk of its own.
 */
export class ProxyAgent {
  constructor(options) {
    this.options = options;
  }
}

export async function fetch(resource, init) {
  if (!(init?.dispatcher instanceof ProxyAgent)) return globalThis.fetch(resource, init);
  const undici = await import('../../node_modules/undici/index.js');
  const dispatcher = new undici.ProxyAgent(init.dispatcher.options);
  return undici.fetch(resource, { ...init, dispatcher });
}
