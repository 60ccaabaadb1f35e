import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../testbed/fake-clock.ts';
import type { FakeClock } from '../../testbed/fake-clock.ts';
import type { LogLine, LogPage, LogsApi } from './api.ts';
import { followLogStream } from './follow.ts';
import { splitLines } from './foreign-text.ts';
import { readLastLines } from './last-lines.ts';

interface FakeStream extends LogsApi {
  readonly requests: number;
}

/** A stream whose events become readable at set times; pages hold `pageSize` events, tokens are positions. */
function fakeStream({
  events,
  clock,
  existsFromMs = 0,
  pageSize = 2,
  ghostPages = [],
}: {
  events: readonly { readableMs: number; line: LogLine }[];
  clock: FakeClock;
  existsFromMs?: number;
  pageSize?: number;
  /** Requests (counted from 1) that are answered by an empty page with a token that moved. */
  ghostPages?: readonly number[];
}): FakeStream {
  const startMs = clock.now();
  let requests = 0;
  return {
    get requests() {
      return requests;
    },
    readLogPage: async ({ fromHead, token, limit }): Promise<LogPage | undefined> => {
      requests += 1;
      const elapsedMs = clock.now() - startMs;
      if (elapsedMs < existsFromMs) return undefined;
      const readable = events.filter(({ readableMs }) => readableMs <= elapsedMs).map(({ line }) => line);
      const at = token === undefined ? (fromHead ? 0 : readable.length) : Number(token.slice(2).split('-')[0]);
      if (ghostPages.includes(requests))
        return { lines: [], forwardToken: `f/${at}-${requests}`, backwardToken: `b/${at}-${requests}` };
      const size = Math.min(pageSize, limit ?? pageSize);
      const [from, to] = fromHead ? [at, Math.min(readable.length, at + size)] : [Math.max(0, at - size), at];
      return {
        lines: readable.slice(from, to),
        forwardToken: from === to && token !== undefined ? token : `f/${to}`,
        backwardToken: from === to && token !== undefined ? token : `b/${from}`,
      };
    },
  };
}

function lines(...messages: string[]): LogLine[] {
  return messages.map((message) => ({ atMs: 1000, message }));
}

const STREAM = { group: '/ecs/engine', stream: 'ecs/app/0123' };

describe('followLogStream', () => {
  test('gives every line once and in order, however many share a millisecond', async () => {
    const clock = fakeClock();
    const messages = Array.from({ length: 25 }, (_, index) => `line ${index}`);
    const logs = fakeStream({
      clock,
      events: lines(...messages).map((line, index) => ({ line, readableMs: index * 400 })),
    });
    const seen: string[] = [];
    const startMs = clock.now();
    const end = await followLogStream({
      ...STREAM,
      logs,
      clock,
      onLines: (page) => seen.push(...page.map(({ message }) => message)),
      stopped: () => clock.now() - startMs > 5000,
    });
    expect(seen).toEqual(messages);
    expect(end).toEqual({ found: true, lineCount: 25 });
  });

  test('waits for a stream that appears late and for lines that come after the stop', async () => {
    const clock = fakeClock();
    const events = lines('early', 'late').map((line, index) => ({ line, readableMs: index === 0 ? 9000 : 12_500 }));
    const logs = fakeStream({ clock, existsFromMs: 8000, events });
    const seen: string[] = [];
    const startMs = clock.now();
    await followLogStream({
      ...STREAM,
      logs,
      clock,
      onLines: (page) => seen.push(...page.map(({ message }) => message)),
      stopped: () => clock.now() - startMs > 11_000,
    });
    expect(seen).toEqual(['early', 'late']);
  });

  test('waits up to 15 s for a last line that is known to be missing, and not a moment once it is there', async () => {
    const clock = fakeClock();
    const logs = fakeStream({
      clock,
      events: lines('first', 'last').map((line, index) => ({ line, readableMs: index * 11_000 })),
    });
    const seen: string[] = [];
    const startMs = clock.now();
    await followLogStream({
      ...STREAM,
      logs,
      clock,
      onLines: (page) => seen.push(...page.map(({ message }) => message)),
      stopped: () => true,
      complete: () => seen.includes('last'),
    });
    expect(seen).toEqual(['first', 'last']);
    expect(clock.now() - startMs).toBe(11_000);
  });

  test('reads on for as long as lines come, however long that takes', async () => {
    const clock = fakeClock();
    const messages = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const logs = fakeStream({ clock, events: lines(...messages).map((line) => ({ line, readableMs: 0 })) });
    const slow: LogsApi = {
      readLogPage: async (request) => {
        await clock.sleep(2000);
        return logs.readLogPage(request);
      },
    };
    const seen: string[] = [];
    await followLogStream({
      ...STREAM,
      logs: slow,
      clock,
      onLines: (page) => seen.push(...page.map(({ message }) => message)),
      stopped: () => true,
      complete: () => false,
    });
    expect(seen).toEqual(messages);
  });

  test('ends 15 s after the stop when the last line never comes, and says when there was no stream at all', async () => {
    const clock = fakeClock();
    const startMs = clock.now();
    const logs = fakeStream({ clock, existsFromMs: Infinity, events: [] });
    const end = await followLogStream({
      ...STREAM,
      logs,
      clock,
      onLines: () => undefined,
      stopped: () => true,
      complete: () => false,
    });
    expect(end).toEqual({ found: false, lineCount: 0 });
    expect(clock.now() - startMs).toBe(15_000);
  });

  test('does not take an empty page with a new token for the end', async () => {
    const clock = fakeClock();
    const logs = fakeStream({
      clock,
      ghostPages: [2, 3],
      events: lines('a', 'b', 'c').map((line) => ({ line, readableMs: 0 })),
    });
    const seen: string[] = [];
    await followLogStream({
      ...STREAM,
      logs,
      clock,
      onLines: (page) => seen.push(...page.map(({ message }) => message)),
      stopped: () => true,
    });
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  test('ends with the reason of the signal when it is aborted', async () => {
    const clock = fakeClock();
    const controller = new AbortController();
    clock.at(clock.now() + 5000, () => controller.abort(new Error('enough')));
    const logs = fakeStream({ clock, events: [] });
    await expect(
      followLogStream({
        ...STREAM,
        logs,
        clock,
        onLines: () => undefined,
        stopped: () => false,
        signal: controller.signal,
      }),
    ).rejects.toThrow('enough');
  });
});

describe('readLastLines', () => {
  test('gives the last lines, oldest first, over several pages', async () => {
    const clock = fakeClock();
    const messages = Array.from({ length: 9 }, (_, index) => `line ${index}`);
    const logs = fakeStream({
      clock,
      ghostPages: [2],
      events: lines(...messages).map((line) => ({ line, readableMs: 0 })),
    });
    const last = await readLastLines(logs, { ...STREAM, limit: 5 });
    expect(last.map(({ message }) => message)).toEqual(messages.slice(-5));
  });

  test('gives what there is of a short stream and nothing of a missing one', async () => {
    const clock = fakeClock();
    const short = fakeStream({ clock, events: lines('only').map((line) => ({ line, readableMs: 0 })) });
    expect(await readLastLines(short, { ...STREAM, limit: 5 })).toEqual(lines('only'));
    expect(
      await readLastLines(fakeStream({ clock, existsFromMs: Infinity, events: [] }), { ...STREAM, limit: 5 }),
    ).toEqual([]);
  });
});

describe('text that a container printed', () => {
  test('has lines without secrets', () => {
    expect(splitLines('postgresql+asyncpg://app:p@ss/word:1@db:5432/app\r\nPASSWORD=x y\n')).toEqual([
      'postgresql+asyncpg://app:***@db:5432/app',
      'PASSWORD=*** y',
    ]);
  });

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['users without a password', 'x://a:'.repeat(170_000)],
  ])('a line of a megabyte is read once, not again and again: %s', (_name, line) => {
    expect(splitLines(`${line}\n`)).toEqual([line]);
  });
});
