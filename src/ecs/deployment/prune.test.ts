import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../../testbed/fake-clock.ts';
import { fakeEcs } from '../../../testbed/fake-ecs.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import { ActionError } from '../../errors.ts';
import type { EcsApi, Service, Task } from '../api.ts';
import { planPrune, pruneRevisions, withPruned } from './prune.ts';
import type { ServiceRun } from './service-run.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';
const arn = (revision: number, family = 'api'): string => `${ARN}/${family}:${revision}`;
const revisionOf = (of: string): number => Number(of.split(':').at(-1));

/** Uniform in [0, 1), the same sequence for a seed (Lehmer). */
function randomOf(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('what is pruned', () => {
  const revisions = [5, 4, 3, 2, 1].map((revision) => arn(revision));

  test('keeps so many, the deployed one included, and gives the oldest first', () => {
    expect(planPrune({ revisions, deployed: arn(5), keep: 2, inUse: [] })).toEqual([arn(1), arn(2), arn(3)]);
    expect(planPrune({ revisions, deployed: arn(5), keep: 5, inUse: [] })).toEqual([]);
  });

  test('what is younger than the deployed revision stays: somebody may be about to deploy it', () => {
    expect(planPrune({ revisions, deployed: arn(3), keep: 1, inUse: [] })).toEqual([arn(1), arn(2)]);
  });

  test('what is in use stays, by ARN or by short name', () => {
    expect(planPrune({ revisions, deployed: arn(5), keep: 1, inUse: [arn(2), 'api:4'] })).toEqual([arn(1), arn(3)]);
  });

  test('other families are not touched, whatever begins like this one', () => {
    const others = [arn(1, 'api-worker'), arn(1, 'ap'), arn(1)];
    expect(planPrune({ revisions: others, deployed: arn(9), keep: 1, inUse: [] })).toEqual([arn(1)]);
  });

  test('in 2,000 random worlds it never takes what is in use, deployed, younger, or among the newest', () => {
    let taken = 0;
    const broken: number[] = [];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const random = randomOf(seed);
      const pick = (most: number): number => Math.floor(random() * most);
      // With gaps, since some are INACTIVE already, and in any order.
      const active = Array.from({ length: pick(30) }, () => 1 + pick(40));
      const known = [...new Set(active)].map((revision) => arn(revision));
      const deployed = arn(1 + pick(40));
      const keep = 1 + pick(6);
      const inUse = known.filter(() => random() < 0.2);
      const pruned = planPrune({ revisions: known, deployed, keep, inUse });
      taken += pruned.length;
      const kept = known.filter((one) => !pruned.includes(one) && revisionOf(one) <= revisionOf(deployed));
      const isSafe = (one: string): boolean =>
        known.includes(one) &&
        !inUse.includes(one) &&
        revisionOf(one) < revisionOf(deployed) &&
        // So many stay above it, beside the deployed one.
        kept.filter((other) => other !== deployed && revisionOf(other) > revisionOf(one)).length >= keep - 1;
      const oldest = Math.min(...pruned.map(revisionOf));
      const idle = kept.filter((one) => revisionOf(one) < oldest && !inUse.includes(one));
      const isOrdered = pruned.every((one, at) => at === 0 || revisionOf(pruned[at - 1] ?? '') < revisionOf(one));
      // Nothing older than what goes stays without a reason.
      if (!pruned.every(isSafe) || !isOrdered || (pruned.length > 0 && idle.length > 0)) broken.push(seed);
    }
    expect(broken).toEqual([]);
    expect(taken).toBeGreaterThan(5000);
  });
});

const deployment = (taskDefinition: string): Service['deployments'][number] => ({
  id: 'ecs-svc/1',
  status: 'PRIMARY',
  taskDefinition,
  desiredCount: 1,
  pendingCount: 0,
  runningCount: 1,
  failedTasks: 0,
  createdAtMs: 1,
  updatedAtMs: 1,
  rolloutState: 'COMPLETED',
});

const serviceOf = (taskDefinition: string, change: Partial<Service> = {}): Service => ({
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api',
  serviceName: 'api',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
  status: 'ACTIVE',
  taskDefinition,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [],
  deployments: [deployment(taskDefinition)],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
  ...change,
});

const runOf = (from: number, to: number): ServiceRun => ({
  plan: {
    name: 'api',
    before: serviceOf(arn(from)),
    wave: 0,
    from: arn(from),
    previous: arn(from),
    changes: [],
    images: [],
    step: { kind: 'existing', taskDefinition: arn(to), force: false },
  },
  to: arn(to),
  verdict: 'succeeded',
  notes: [],
});

describe('pruning', () => {
  const calls = (gone: string[], change: Partial<EcsApi> = {}): EcsApi =>
    fakeEcs({
      listTaskDefinitions: () =>
        Promise.resolve([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((revision) => arn(revision))),
      listClusters: () => Promise.resolve(['a', 'b']),
      listServices: ({ cluster }) => Promise.resolve([`${cluster}/service`]),
      describeServices: ({ cluster }) =>
        Promise.resolve({
          failures: [],
          services: [
            cluster === 'a'
              ? serviceOf(arn(12), { deployments: [deployment(arn(12)), deployment(arn(9))] })
              : serviceOf(arn(2), { taskSetDefinitions: [arn(8)] }),
          ],
        }),
      listTasks: ({ cluster, family }) => Promise.resolve(cluster === 'b' && family === 'api' ? ['task'] : []),
      describeTasks: () => Promise.resolve({ failures: [], tasks: [{ taskDefinitionArn: arn(7) } as Task] }),
      deregisterTaskDefinition: ({ taskDefinition }) => {
        gone.push(taskDefinition);
        return Promise.resolve();
      },
      ...change,
    });
  const options = (ecs: EcsApi) => ({
    ecs,
    log: fakeLog(),
    signal: new AbortController().signal,
    clock: fakeClock(0),
    deadlineMs: 60_000,
    keep: 1,
    pinned: ['api:6'],
  });

  test('spares deployments, task sets and tasks of every cluster, pins, and the way back', async () => {
    const gone: string[] = [];
    const pruned = await pruneRevisions([runOf(11, 12)], options(calls(gone)));
    expect(pruned).toEqual(['api:1', 'api:3', 'api:4', 'api:5', 'api:10']);
    expect(gone).toEqual(pruned.map((revision) => `${ARN}/${revision}`));
    const [noted] = withPruned([runOf(11, 12)], pruned);
    expect(noted?.notes).toEqual(['keep-revisions: deregistered api:1, api:3, api:4, api:5, api:10.']);
  });

  test('deregisters nothing when it cannot be seen who uses what, and stops at the first refusal', async () => {
    const denied = new ActionError({
      code: 'aws-access-denied',
      message: 'ecs:ListTasks was refused.',
      fix: 'Allow it.',
    });
    const gone: string[] = [];
    const blind = options(calls(gone, { listTasks: () => Promise.reject(denied) }));
    expect(await pruneRevisions([runOf(11, 12)], blind)).toEqual([]);
    expect(gone).toEqual([]);
    expect(blind.log.lines).toEqual([
      'warning: keep-revisions: nothing was deregistered. ecs:ListTasks was refused. Allow it.',
    ]);
    const halting = calls(gone, {
      deregisterTaskDefinition: ({ taskDefinition }) => {
        gone.push(taskDefinition);
        return gone.length === 2 ? Promise.reject(denied) : Promise.resolve();
      },
    });
    expect(await pruneRevisions([runOf(11, 12)], options(halting))).toEqual(['api:1']);
    expect(gone).toHaveLength(2);
  });

  test('asks nothing more when there is nothing to prune, and does nothing for what was not deployed', async () => {
    const few = fakeEcs({ listTaskDefinitions: () => Promise.resolve([arn(12), arn(11)]) });
    expect(await pruneRevisions([runOf(11, 12)], options(few))).toEqual([]);
    expect(await pruneRevisions([{ ...runOf(11, 12), verdict: 'unchanged' }], options(fakeEcs({})))).toEqual([]);
  });

  test('ends with the time of the step, and says what waits', async () => {
    const gone: string[] = [];
    const clock = fakeClock(0);
    const slow = options(
      calls(gone, {
        deregisterTaskDefinition: async ({ taskDefinition }) => {
          gone.push(taskDefinition);
          await clock.sleep(25_000);
        },
      }),
    );
    expect(await pruneRevisions([runOf(11, 12)], { ...slow, clock })).toEqual(['api:1', 'api:3', 'api:4']);
    expect(gone).toHaveLength(3);
    expect(slow.log.lines).toEqual([
      'keep-revisions: deregistered api:1, api:3, api:4. 2 more wait for the next deployment.',
    ]);
  });

  test('a cancelled run stops between two calls', async () => {
    const gone: string[] = [];
    const cancellation = new AbortController();
    const ecs = calls(gone, {
      deregisterTaskDefinition: ({ taskDefinition }) => {
        gone.push(taskDefinition);
        cancellation.abort();
        return Promise.resolve();
      },
    });
    const pruned = await pruneRevisions([runOf(11, 12)], { ...options(ecs), signal: cancellation.signal });
    expect(pruned).toEqual(['api:1']);
  });
});
