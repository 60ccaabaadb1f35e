/** How late the step sees what happened, and how many calls it makes for that. All on a fake clock: the machine's speed plays no part. */
import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../src/errors.ts';
import { healthy, crashNoRollback, pullErrorNoBreaker } from '../../testbed/timelines/timelines.ts';
import { play, requestOf, serviceOf } from './play.ts';
import type { Story } from './play.ts';

const ENDS = [73, 97, 118, 146, 171, 203, 238, 277, 319, 386, 400];

/** Seconds between COMPLETED and the end of the step. */
const late = (story: Story, end: number): number => story.seconds - end;

/** A service whose deployments take about as long each time. */
const habit = (end: number) => (): readonly number[] => [end, end + 2, end + 5];

/** Deterministic stand-ins for Math.random: longest ticks, middling, shortest. */
const JITTERS = [0, 0.5, 0.999];

describe('success', () => {
  test.each(ENDS)('after %i s is noticed within 3 s when nothing is known of the service', async (end) => {
    for (const jitter of JITTERS) {
      const story = await play(healthy(end), { random: () => jitter });
      expect(story.report.outputs['verdict']).toBe('succeeded');
      expect(late(story, end)).toBeLessThanOrEqual(3);
      expect(story.calls.length).toBeLessThanOrEqual(25 + end / 2.3);
    }
  });

  test.each(ENDS)('after %i s, as before, is noticed within 3 s by at most 45 calls', async (end) => {
    for (const jitter of JITTERS) {
      const story = await play(healthy(end), { earlierSeconds: habit(end), random: () => jitter });
      expect(late(story, end)).toBeLessThanOrEqual(3);
      expect(story.calls.length).toBeLessThanOrEqual(45);
    }
  });

  test('sooner than ever is noticed late by no more than a tenth of the usual time', async () => {
    for (const end of ENDS) {
      const story = await play(healthy(end / 2), { earlierSeconds: habit(end) });
      expect(late(story, end / 2)).toBeLessThanOrEqual(0.1 * end);
    }
  });

  test('later than ever is noticed as fast as ever', async () => {
    const story = await play(healthy(300), { earlierSeconds: habit(120) });
    expect(late(story, 300)).toBeLessThanOrEqual(3);
  });

  test('is noticed as fast where the history may not be read, and nobody is bothered with that', async () => {
    const story = await play(healthy(203), {
      fault: (operation) => {
        if (operation === 'ListServiceDeployments')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(late(story, 203)).toBeLessThanOrEqual(3);
    expect(story.count('ListServiceDeployments')).toBe(1);
    expect(story.warnings).toEqual([]);
  });

  test('of five services is noticed within 5 s, by at most 50 calls where they have a habit', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const jitter of JITTERS) {
      const story = await play(healthy(120), { names, earlierSeconds: habit(120), random: () => jitter });
      expect(story.report.outputs['verdict']).toBe('succeeded');
      expect(story.seconds).toBeLessThanOrEqual(125);
      // What the start and the end of a process take comes on top.
      expect(story.calls.length).toBeLessThanOrEqual(47);
    }
  });
});

describe('thirty services', () => {
  const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const services = names.map((name, index) => requestOf(name, index < 10 ? [] : [names[index - 10] ?? '']));

  test('in three waves end within 5 s of their slowest', async () => {
    const slow: Readonly<Record<string, number>> = { s3: 90, s14: 73, s22: 118 };
    const story = await play(healthy(60), {
      names,
      timelines: Object.fromEntries(Object.entries(slow).map(([name, end]) => [name, healthy(end)])),
      earlierSeconds: (name) => habit(slow[name] ?? 60)(),
      inputs: { services },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeLessThanOrEqual(90 + 73 + 118 + 5);
  });

  test('that all fail at once cost at most eight calls a tick', async () => {
    const story = await play(pullErrorNoBreaker, { names });
    expect(story.report.outputs['verdict']).toBe('failed');
    const reads = story.timed.filter(({ operation }) => /^(?:Describe|List)/.test(operation));
    const ticks = Map.groupBy(
      reads.filter(({ seconds }) => seconds > 0),
      ({ seconds }) => seconds,
    );
    expect(ticks.size).toBeGreaterThan(5);
    expect(Math.max(...[...ticks.values()].map(({ length }) => length))).toBeLessThanOrEqual(8);
    for (const name of names) expect(serviceOf(story.report, name).cause?.code).toBe('image-not-found');
  });
});

test('failures are told with time to spare for what telling takes', async () => {
  for (const jitter of JITTERS) {
    const crash = await play(crashNoRollback, { random: () => jitter });
    expect(crash.seconds).toBeLessThanOrEqual(86.5);
    const pull = await play(pullErrorNoBreaker, { random: () => jitter });
    expect(pull.seconds).toBeLessThanOrEqual(26.7);
  }
});

test.each([crashNoRollback, pullErrorNoBreaker])(
  '120 services fail as early as one, with their causes',
  async (timeline) => {
    const names = Array.from({ length: 120 }, (_, index) => `s${index}`);
    const [one, all] = [await play(timeline), await play(timeline, { names })];
    expect(all.seconds).toBeLessThanOrEqual(one.seconds + 60);
    const codes = names.map((name) => serviceOf(all.report, name).cause?.code);
    expect(new Set(codes)).toEqual(new Set([serviceOf(one.report).cause?.code]));
  },
);

describe('30 % of all calls throttled', () => {
  const throttle = (): ((operation: string, t: number) => void) => {
    let calls = 0;
    return () => {
      calls += 1;
      if (calls % 10 < 3) throw new ActionError({ code: 'aws-throttled', message: 'Rate exceeded', fix: 'wait' });
    };
  };
  /** The SDK retries the calls before the wait by itself; the fake client does not. */
  const whileWatching =
    (deed: (operation: string, t: number) => void) =>
    (operation: string, t: number): void => {
      if (t > 0) deed(operation, t);
    };

  test('end in the same verdict, at most 10 s later', async () => {
    for (const end of [73, 171, 386]) {
      const story = await play(healthy(end), { fault: whileWatching(throttle()) });
      expect(story.report.outputs['verdict']).toBe('succeeded');
      expect(late(story, end)).toBeLessThanOrEqual(10);
    }
    const failed = await play(pullErrorNoBreaker, { fault: whileWatching(throttle()) });
    expect(serviceOf(failed.report).cause?.code).toBe('image-not-found');
    expect(failed.seconds).toBeLessThanOrEqual(27 + 10);
  });
});

test('a service that runs it already costs two reads and no write', async () => {
  const before = (): ReturnType<ReturnType<typeof healthy>> => healthy(0)(1);
  const story = await play(healthy(60), { before });
  expect(story.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
});
