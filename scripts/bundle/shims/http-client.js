/**
 * Stands in for @actions/http-client, which with tunnel is 25 kB to parse at each start: the real one is loaded for the first request (an OIDC
 * token, GitHub's API behind a proxy). These are the methods that the packages in the bundles call.
 */
import { getProxyUrl } from '../../../node_modules/@actions/http-client/lib/proxy.js';

export class HttpClient {
  #options;

  constructor(...options) {
    this.#options = options;
  }

  /** @actions/core fetches OIDC tokens with it. */
  async getJson(...request) {
    const client = await this.#open();
    return client.getJson(...request);
  }

  /** fetch.js sends with it what goes through a proxy. */
  async request(...request) {
    const client = await this.#open();
    return client.request(...request);
  }

  /** For Octokit, which asks nobody but its `fetch`. */
  getAgent() {
    return undefined;
  }

  /** @actions/github hands it to `fetch`, for which it only says that there is a proxy. */
  getAgentDispatcher(url) {
    const proxy = getProxyUrl(new URL(url));
    return proxy?.hostname ? { proxy } : undefined;
  }

  async #open() {
    const real = await import('../../../node_modules/@actions/http-client/lib/index.js');
    return new real.HttpClient(...this.#options);
  }
}
