import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineAt } from '../src/engine.js';

/**
 * A fetch that answers with what it is given, and keeps what it was asked.
 * @param {number} status
 * @param {unknown} body
 */
function answering(status, body) {
  /** @type {{ url: string, request: RequestInit | undefined }[]} */
  const asked = [];
  /** @type {typeof fetch} */
  const send = (url, request) => {
    asked.push({ url: String(url), request });
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return { asked, send };
}

test('an order is posted as JSON', async () => {
  const { asked, send } = answering(202, { id: 1, tool: 'summarise', status: 'queued', result: null });
  const job = await engineAt('https://api.elevaite.example', send).order('summarise', 'a text');
  assert.equal(job.id, 1);
  assert.equal(asked[0]?.url, 'https://api.elevaite.example/engine/jobs');
  assert.equal(asked[0]?.request?.body, '{"tool":"summarise","text":"a text"}');
});

test('an answer that is no success is an error with its status', async () => {
  const { send } = answering(503, {});
  await assert.rejects(engineAt('', send).job(1), /The engine answered 503/);
});
