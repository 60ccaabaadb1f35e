/**
 * A job of the Workflow Engine.
 * @typedef {{ id: number, tool: string, status: 'queued' | 'running' | 'done' | 'failed', result: string | null }} Job
 */

/**
 * The Workflow Engine behind a URL.
 * @param {string} url Without a slash at its end.
 * @param {typeof fetch} send
 */
export function engineAt(url, send = fetch) {
  /**
   * @param {string} path
   * @param {RequestInit} [request]
   * @returns {Promise<Job>}
   */
  const ask = async (path, request) => {
    const answer = await send(`${url}${path}`, request);
    if (!answer.ok) throw new Error(`The engine answered ${answer.status}.`);
    return answer.json();
  };
  return {
    /**
     * @param {string} tool
     * @param {string} text
     */
    order: (tool, text) =>
      ask('/engine/jobs', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tool, text }),
      }),
    /** @param {number} id */
    job: (id) => ask(`/engine/jobs/${id}`),
  };
}
