/**
 * Stands in for undici inside the bundles. @actions/core and @actions/github import it for proxies alone; its 0.9 MB cost 17 ms of every start,
 * and 160 kB of every download. Requests go to Node's own fetch; behind a proxy to @actions/http-client, which every bundle carries anyway.
 */
export { fetch } from './fetch.js';

/** Only says that there is a proxy: @actions/http-client makes one when the environment names a proxy for the address. */
export class ProxyAgent {}
