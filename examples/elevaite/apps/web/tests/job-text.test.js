import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOver, jobText } from '../src/job-text.js';

/** @param {Partial<import('../src/engine.js').Job>} fields */
const job = (fields) =>
  /** @type {const} */ ({ id: 7, tool: 'count-words', status: 'queued', result: null, ...fields });

test('a job that waits says so', () => {
  assert.equal(jobText(job({})), 'Job 7 is queued.');
  assert.equal(isOver(job({ status: 'running' })), false);
});

test('a job that is done shows its result, cut when it is long', () => {
  assert.equal(jobText(job({ status: 'done', result: '3' })), 'Job 7 is done: 3');
  assert.equal(jobText(job({ status: 'done', result: 'x'.repeat(300) })), `Job 7 is done: ${'x'.repeat(199)}…`);
  assert.equal(isOver(job({ status: 'done' })), true);
});

test('a job that failed says so', () => {
  assert.equal(jobText(job({ status: 'failed' })), 'Job 7 failed.');
  assert.equal(isOver(job({ status: 'failed' })), true);
});
