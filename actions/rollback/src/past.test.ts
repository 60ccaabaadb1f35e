import { describe, expect, test } from '@jest/globals';

import type { Deployment, Service, ServiceDeploymentStatus } from '../../../src/ecs/api.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import type { History } from './history.ts';
import { readPast } from './past.ts';
import { askedRevision, chooseTarget, noEarlierRevision, olderRevision } from './target.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';
const arn = (revision: number): string => `${ARN}/api:${revision}`;

/** Revisions that completed, oldest first, one every hour from 1 on. */
function history(revisions: readonly number[], newest?: [ServiceDeploymentStatus, number]): History {
  const completed = revisions.map((revision, index) => ({
    taskDefinition: arn(revision),
    completedAtMs: (index + 1) * 3_600_000,
    images: [],
  }));
  const [status, revision] = newest ?? ['SUCCESSFUL' as const, revisions.at(-1) ?? 0];
  return { completed, newest: { status, taskDefinition: arn(revision) } };
}

function live(revision: number, rolloutState: Deployment['rolloutState'] = 'COMPLETED'): Service {
  const primary = { status: 'PRIMARY', taskDefinition: arn(revision), rolloutState, updatedAtMs: 99 * 3_600_000 };
  return { taskDefinition: arn(revision), deployments: [primary] } as unknown as Service;
}

const read = (
  from: History,
  service: Service,
): { earlier: string[]; cameBackFrom: string | undefined; isComingBack: boolean } => {
  const { earlier, cameBackFrom, isComingBack } = readPast(from, service);
  return {
    earlier: earlier.map(({ taskDefinition }) => shortRevision(taskDefinition)),
    cameBackFrom: cameBackFrom === undefined ? undefined : shortRevision(cameBackFrom),
    isComingBack,
  };
};

describe('the past of a service', () => {
  test.each<[string, History, Service, string[], string | undefined]>([
    ['one release after the other', history([1, 2, 3]), live(3), ['api:2', 'api:1'], undefined],
    ['a release that was forced again', history([1, 2, 2]), live(2), ['api:1'], undefined],
    ['one that was taken back', history([1, 2, 1]), live(1), [], 'api:2'],
    ['one that was taken back, and a new one', history([1, 2, 1, 3]), live(3), ['api:1'], undefined],
    ['two taken back at once', history([1, 2, 3, 1]), live(1), [], 'api:3'],
    ['taken back, and forced again', history([1, 2, 3, 2, 2]), live(2), ['api:1'], 'api:3'],
    ['taken back, and deployed again', history([1, 2, 1, 2]), live(2), ['api:1'], undefined],
    ['a live one that the history lacks', history([1, 2]), live(3), ['api:2', 'api:1'], undefined],
    ['one that ECS took back', history([1, 2], ['ROLLBACK_SUCCESSFUL', 3]), live(2), ['api:1'], 'api:3'],
    ['nothing at all', { completed: [] }, live(1), [], undefined],
    ['a service without rollout states', history([1, 2]), live(2, undefined), ['api:1'], undefined],
  ])('%s', (_name, from, service, earlier, cameBackFrom) => {
    expect(read(from, service)).toEqual({ earlier, cameBackFrom, isComingBack: false });
  });

  test.each<[string, History, Service, string[], boolean]>([
    [
      'a new release on its way',
      history([1, 2], ['IN_PROGRESS', 3]),
      live(3, 'IN_PROGRESS'),
      ['api:2', 'api:1'],
      false,
    ],
    ['one that failed', history([1, 2], ['STOPPED', 3]), live(3, 'FAILED'), ['api:2', 'api:1'], false],
    ['somebody going back', history([1, 2], ['IN_PROGRESS', 1]), live(1, 'IN_PROGRESS'), ['api:2'], true],
    ['ECS going back', history([1, 2], ['ROLLBACK_IN_PROGRESS', 3]), live(2, 'IN_PROGRESS'), ['api:1'], true],
    ['the same release forced again', history([1, 2], ['IN_PROGRESS', 2]), live(2, 'IN_PROGRESS'), ['api:1'], false],
  ])('%s, while it is not complete', (_name, from, service, earlier, isComingBack) => {
    expect(read(from, service)).toEqual({ earlier, cameBackFrom: undefined, isComingBack });
  });

  test('a stint ends when the next release is complete', () => {
    const [two, one] = readPast(history([1, 2, 3]), live(3)).earlier;
    expect([two?.completedAtMs, two?.endedAtMs]).toEqual([7_200_000, 10_800_000]);
    expect([one?.completedAtMs, one?.endedAtMs]).toEqual([3_600_000, 7_200_000]);
  });
});

describe('the target', () => {
  const choose = (from: History, service: Service, asked?: string): ReturnType<typeof chooseTarget> =>
    chooseTarget({ service, past: readPast(from, service), asked, isNamed: asked !== undefined });

  test('is what completed before the live one', () => {
    expect(choose(history([1, 2, 1, 3]), live(3))).toMatchObject({ kind: 'revision', taskDefinition: arn(1) });
    expect(choose(history([3]), live(3))).toEqual({ kind: 'unknown' });
  });

  test('is not what was taken back: the live one stays, and what could be named is told', () => {
    const target = choose(history([1, 2, 3, 2]), live(2));
    expect(target).toMatchObject({ kind: 'stay' });
    expect(JSON.stringify(target)).toContain('api:2 is live because api:3 was taken back already');
    expect(JSON.stringify(target)).toContain('name one in `revision`: api:1 (1970-01-01T01:00:00.000Z)');
  });

  test('that is named is taken, whatever its past', () => {
    expect(choose(history([1, 2, 1]), live(1), 'api:2')).toMatchObject({ kind: 'revision', taskDefinition: 'api:2' });
    expect(choose(history([1, 2]), live(2), 'api:1')).toMatchObject({ taskDefinition: arn(1), stint: { images: [] } });
    expect(choose(history([1, 2]), live(2), 'api:2')).toMatchObject({ taskDefinition: arn(2) });
  });

  test('of a service that no revision is named for is none', () => {
    const service = live(2);
    const past = readPast(history([1, 2]), service);
    expect(chooseTarget({ service, past, asked: undefined, isNamed: true })).toEqual({ kind: 'left-out' });
  });

  test('is named by number, by the family or by service', () => {
    const request = { name: 'api', service: 'api' };
    const on = { live: arn(4), revisions: ['web:7', 'api:3'] };
    expect(askedRevision({ ...request, revision: '2' }, { live: arn(4), revisions: [] })).toBe('api:2');
    expect(askedRevision(request, on)).toBe('api:3');
    expect(askedRevision(request, { live: arn(4), revisions: ['web:7'] })).toBeUndefined();
  });

  test('in the family is the newest before the live one, of this family only', () => {
    const others = [`${ARN}/api-worker:3`, arn(5), arn(2), arn(10), arn(3), arn(4)];
    expect(olderRevision(others, arn(4))).toBe(arn(3));
    expect(olderRevision([arn(4), arn(5)], arn(4))).toBeUndefined();
  });

  test('that is not known is a finding that says what was looked at', () => {
    expect(noEarlierRevision('api', live(2), true).message).toContain('deployments of 90 days');
    expect(noEarlierRevision('api', live(2), false).message).toBe('no revision before api:2 is known.');
  });
});
