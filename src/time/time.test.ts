import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../testbed/fake-clock.ts';
import { abortable, withGrace } from './abortable.ts';
import { backoffMs, retry } from './backoff.ts';
import { formatInstant, parseInstant, realClock } from './clock.ts';
import { formatDuration, parseDuration } from './duration.ts';

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['1h30m', 5_400_000],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test.each(['', '10', 'm', '10 m', '1.5h', '-1s', '10min', '5 minutes', '9'.repeat(30) + 'h'])(
    '%j is no duration',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test.each([
    [0, '0ms'],
    [849.6, '850ms'],
    [12_345, '12.3s'],
    [59_949, '59.9s'],
    [59_950, '1m 00s'],
    [125_000, '2m 05s'],
    [3_599_600, '1h 00m'],
    [3_720_000, '1h 02m'],
  ])('%d ms is shown as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('back-off', () => {
  test('bounds double until the cap, and the jitter fills them', () => {
    const bounds = [0, 1, 2, 3, 20].map((retries) => backoffMs({ baseMs: 100, capMs: 1000 }, retries, () => 1));
    expect(bounds).toEqual([100, 200, 400, 800, 1000]);
    expect(backoffMs({ baseMs: 100, capMs: 1000 }, 3, () => 0)).toBe(0);
  });

  test('a deed is tried until it succeeds', async () => {
    const clock = fakeClock();
    const result = await retry(
      { clock, attempts: 3, baseMs: 100, capMs: 1000, shouldRetry: () => true, random: () => 1 },
      (attempt) => (attempt < 2 ? Promise.reject(new Error('not yet')) : Promise.resolve('done')),
    );
    expect(result).toBe('done');
    expect(clock.sleeps).toEqual([100, 200]);
  });

  test('the last error is thrown when the attempts are used up, or at once when a retry is of no use', async () => {
    const clock = fakeClock();
    const deed = (attempt: number): Promise<never> => Promise.reject(new Error(`try ${attempt}`));
    await expect(retry({ clock, attempts: 3, baseMs: 1, capMs: 1, shouldRetry: () => true }, deed)).rejects.toThrow(
      'try 2',
    );
    await expect(retry({ clock, attempts: 3, baseMs: 1, capMs: 1, shouldRetry: () => false }, deed)).rejects.toThrow(
      'try 0',
    );
  });
});

describe('a cancelled run', () => {
  const never = new Promise<string>(() => undefined);

  test('does not wait for a call in flight', async () => {
    const abort = new AbortController();
    await expect(abortable(Promise.resolve('done'), abort.signal)).resolves.toBe('done');
    const wait = abortable(never, abort.signal);
    abort.abort(new Error('enough'));
    await expect(wait).rejects.toThrow('enough');
    await expect(abortable(Promise.reject(new Error('late')), abort.signal)).rejects.toThrow('enough');
  });

  test('gives work a grace, and goes on without it', async () => {
    const clock = fakeClock();
    const abort = new AbortController();
    const facts = { graceMs: 6000, clock, signal: abort.signal, otherwise: () => 'late' };
    await expect(withGrace({ ...facts, work: Promise.resolve('done') })).resolves.toBe('done');
    abort.abort(new Error('enough'));
    await expect(withGrace({ ...facts, work: never })).resolves.toBe('late');
    expect(clock.sleeps).toContain(6000);
  });
});

describe('the real clock', () => {
  test('a wait ends when its signal is aborted, with the signal’s reason', async () => {
    const abort = new AbortController();
    const wait = realClock.sleep(60_000, abort.signal);
    abort.abort(new Error('enough'));
    await expect(wait).rejects.toThrow('enough');
    await expect(realClock.sleep(0, abort.signal)).rejects.toThrow('enough');
    await expect(realClock.sleep(1)).resolves.toBeUndefined();
  });

  test('instants are written as ISO 8601 and read as ISO 8601 or HTTP dates', () => {
    expect(formatInstant(Date.UTC(2026, 10, 21, 9, 15))).toBe('2026-11-21T09:15:00.000Z');
    expect(parseInstant('Sat, 21 Nov 2026 09:15:00 GMT')).toBe(Date.UTC(2026, 10, 21, 9, 15));
    expect(parseInstant('soon')).toBeUndefined();
  });
});
