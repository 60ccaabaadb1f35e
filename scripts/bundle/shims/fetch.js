import { HttpClient } from './http-client.js';

/** Node's own fetch, or the same through a proxy when a dispatcher asks for it. In a file of its own: bundles without Octokit leave it out. */
export async function fetch(resource, init) {
  return init?.dispatcher === undefined ? globalThis.fetch(resource, init) : fetchThroughProxy(resource, init);
}

/** GitHub's own client tunnels (CONNECT), heeds no_proxy, and follows redirects without handing the token to another host. */
async function fetchThroughProxy(resource, { method = 'GET', body, headers, signal }) {
  signal?.throwIfAborted();
  const handler = {
    prepareRequest: (options) => {
      options.signal = signal;
      options.headers['user-agent'] = headers['user-agent'];
    },
    canHandleAuthentication: () => false,
  };
  const client = new HttpClient(undefined, [handler]);
  // A request that still waits for its tunnel does not hear its signal.
  const aborted = new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    const answer = client.request(method, resource, body, { ...headers }).then(({ message }) => readAnswer(message));
    return Object.defineProperty(await Promise.race([answer, aborted]), 'url', { value: resource });
  } catch (error) {
    // As fetch does: the signal's own reason, whatever the broken connection looked like.
    signal?.throwIfAborted();
    throw error;
  }
}

async function readAnswer(message) {
  const body = await Array.fromAsync(message);
  // 204 and 304 refuse even an empty body.
  return new Response(body.length === 0 ? null : Buffer.concat(body), {
    status: message.statusCode,
    statusText: message.statusMessage,
    headers: message.headers,
  });
}
