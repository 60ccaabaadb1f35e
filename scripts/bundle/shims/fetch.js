import { ProxyAgent } from './proxy-agent.js';

/** Node's own fetch, or undici's when a proxy is asked for. In a file of its own: bundles without Octokit leave it out, and undici with it. */
export async function fetch(resource, init) {
  if (!(init?.dispatcher instanceof ProxyAgent)) return globalThis.fetch(resource, init);
  const undici = await import('../../../node_modules/undici/index.js');
  const dispatcher = new undici.ProxyAgent(init.dispatcher.options);
  return undici.fetch(resource, { ...init, dispatcher });
}
