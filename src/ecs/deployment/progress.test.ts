import { describe, expect, test } from '@jest/globals';

import { deploymentOf, rolloutOf, serviceOf } from '../../../testbed/timelines/service-runs.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import type { FakeLog } from '../../../testbed/fake-log.ts';
import type { FakeClock } from '../../../testbed/fake-clock.ts';
import type { Deployment } from '../api.ts';
import { createProgress, listNames } from './progress.ts';
import type { Progress } from './progress.ts';
import type { RolloutEnd, Turn } from './rollout-state.ts';

interface Seen {
  readonly ours?: Partial<Deployment>;
  readonly told?: readonly string[];
  readonly warnings?: readonly string[];
  readonly end?: RolloutEnd;
}

/** A turn in which `name` rolls out api:42 over api:41. */
function turn(name: string, { ours = {}, told = [], warnings = [], end }: Seen = {}): Turn {
  const own = deploymentOf({ id: 'ecs-svc/2', taskDefinition: 'arn:x:task-definition/api:42', ...ours });
  const old = deploymentOf({ id: 'ecs-svc/1', taskDefinition: 'arn:x:task-definition/api:41', runningCount: 2 });
  const service = serviceOf(name, [own, { ...old, status: 'ACTIVE', rolloutState: 'COMPLETED' }]);
  const state = {
    ...rolloutOf(name, { deploymentId: 'ecs-svc/2', taskDefinition: own.taskDefinition }),
    service,
    ours: own,
    ...(end === undefined ? {} : { end }),
  };
  return { state, told, warnings, wantsTasks: false, wantsServiceDeployment: false };
}

function open(): { progress: Progress; log: FakeLog; clock: FakeClock } {
  const clock = fakeClock();
  const log = fakeLog();
  return { progress: createProgress({ clock, log }), log, clock };
}

describe('the progress view', () => {
  test('tells of both deployments their revision, rollout state and tasks, and again only what has changed', () => {
    const { progress, log } = open();
    for (const ours of [
      { pendingCount: 2 },
      { pendingCount: 2 },
      { runningCount: 1, pendingCount: 1, failedTasks: 1 },
    ]) {
      progress.take(turn('api', { ours }));
      progress.flush(1);
    }
    expect(log.lines).toEqual([
      'api: api:42 IN_PROGRESS 0/2 running, 2 pending; api:41 2 running',
      'api: api:42 IN_PROGRESS 1/2 running, 1 pending, 1 failed; api:41 2 running',
    ]);
  });

  test('tells the end once, also when its cause is read later', () => {
    const { progress, log, clock } = open();
    clock.advance(27_000);
    const end: RolloutEnd = { verdict: 'failed', atMs: clock.now() };
    progress.take(turn('api', { end }));
    progress.flush(1);
    progress.take(turn('api', { end: { ...end, cause: { code: 'image-not-found', text: 'x', fix: 'y' } } }));
    progress.flush(1);
    expect(log.lines.filter((line) => line.includes('after'))).toEqual(['api: api:42 failed after 27.0s']);
  });

  test('gives services that tell the same one line, and leaves out routine words of ECS when there are many', () => {
    const { progress, log } = open();
    const names = Array.from({ length: 30 }, (_, index) => `svc-${index}`);
    for (const name of names) {
      progress.take(
        turn(name, { told: ['ECS: has started 2 tasks: (task 0a1b2c3d4e5f).', 'lifecycle stage SCALE_UP'] }),
      );
      progress.take(turn(name, { told: [`task ${name}aabbccdd00112233 stopped: out of memory`] }));
    }
    progress.flush(30);
    expect(log.lines).toContain('30 services (svc-0, svc-1, svc-2, svc-3, ...): 0/2 running, 2 old');
    expect(log.lines).toContain('30 services (svc-0, svc-1, svc-2, svc-3, ...): lifecycle stage SCALE_UP');
    expect(log.lines.join('\n')).not.toContain('has started');
  });

  test('merges lines that differ in ids alone, and counts them', () => {
    const { progress, log } = open();
    for (const id of ['0123456789abcdef', 'fedcba9876543210', '00112233445566aa']) {
      progress.take(turn('api', { told: [`task ${id} stopped: exit`] }));
    }
    progress.flush(6);
    expect(log.lines[0]).toBe('api: task 0123456789abcdef stopped: exit (3 times)');
  });

  test('holds a bounded number of lines a minute while 30 services flap, loses no end and tells the last counts', () => {
    const { progress, log, clock } = open();
    const names = Array.from({ length: 30 }, (_, index) => `svc-${index}`);
    const perMinute: number[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      const before = log.lines.length;
      for (let look = 0; look < 30; look += 1) {
        clock.advance(2000);
        names.forEach((name, index) => {
          const ours = { runningCount: (look + index) % 2, failedTasks: look * 31 + index };
          progress.take(turn(name, { ours, told: [`${name} says word${index}x${look}`] }));
        });
        progress.flush(30);
      }
      perMinute.push(log.lines.length - before);
    }
    expect(Math.max(...perMinute)).toBeLessThanOrEqual(92);
    expect(Math.min(...perMinute)).toBeGreaterThan(20);
    expect(log.lines.some((line) => /^\d+ more lines were left out/.test(line))).toBe(true);
    const lines = log.lines.length;
    for (const name of names) progress.take(turn(name, { end: { verdict: 'succeeded', atMs: clock.now() } }));
    progress.flush(30);
    expect(log.lines.slice(lines).some((line) => line.startsWith('30 services') && line.includes('completed'))).toBe(
      true,
    );
    clock.advance(60_000);
    progress.flush(30);
    expect(log.lines.some((line) => line.includes('0/2 running, 2 old'))).toBe(true);
  });

  test('prints warnings, and nothing that a runner takes for a command', () => {
    const { progress, log } = open();
    const told = ['ECS: a\n::error::forged', 'x ##[group]y'];
    progress.take(turn('api\n::set-output', { told, warnings: ['No room.\n::stop-commands::t'] }));
    progress.flush(1);
    expect(log.lines.every((line) => !line.includes('\n') && !line.startsWith('::') && !line.includes('##['))).toBe(
      true,
    );
    expect(log.lines[0]).toBe('warning: No room. ::stop-commands::t');
  });
});

test('names are listed up to four', () => {
  expect(listNames(['a', 'b', 'c', 'd'])).toBe('a, b, c, d');
  expect(listNames(['a', 'b', 'c', 'd', 'e'])).toBe('5 services (a, b, c, d, ...)');
});
