/**
 * Stands in for undici inside the bundles. @actions/core and @actions/github import it for `ProxyAgent` alone; its 0.9 MB cost 17 ms of every start.
 * Requests go to Node's own fetch; only with a proxy is the real package loaded, from a chunk of its own.
 */
export { ProxyAgent } from './proxy-agent.js';
export { fetch } from './fetch.js';
