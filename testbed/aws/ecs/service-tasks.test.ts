import { describe, expect, test } from '@jest/globals';
import type { ImageLookup } from './model.ts';
import { stopTask } from './tasks.ts';
import { START, bed, define, deploy, events, isSettled, steady, until } from './world-bed.ts';

describe('tasks of a service', () => {
  test('that a user stops are replaced some 15 s later, without a failure (recording H)', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2 });
    const [task] = world.tasks();
    if (task === undefined) throw new Error('no task');
    stopTask(world.state, task, { code: 'UserInitiated', reason: 'Task stopped by user' });
    expect(task.phase).toBe('DEACTIVATING');
    const waited = until(world, () => world.tasks().length === 3);
    expect(waited).toBeGreaterThanOrEqual(14);
    expect(waited).toBeLessThanOrEqual(20);
    expect(service.deployments[0]?.failedTasks).toBe(0);
    until(world, () => events(service).at(-1) === 'has reached a steady state.');
  });

  test('tell a steady state again every six hours, and keep at most 100 events', () => {
    const { world } = bed();
    const service = steady(world);
    world.advanceTo(START + 13 * 3_600_000);
    expect(events(service)).toEqual(['has reached a steady state.', 'has reached a steady state.']);
    for (let at = 0; at < 150; at += 1) deploy(world, 'api:1', { forceNewDeployment: true });
    world.tick(120_000);
    expect(service.events.length).toBeLessThanOrEqual(100);
  });

  test.each([
    [
      'oom',
      {
        stopCode: 'EssentialContainerExited',
        containers: [{ exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' }],
      },
    ],
    ['exec-format', { stopCode: 'EssentialContainerExited', containers: [{ exitCode: 255 }] }],
    [
      'nocapacity',
      {
        stopCode: 'TaskFailedToStart',
        containers: [],
        stoppedReason: expect.stringContaining('Capacity is unavailable at this time'),
      },
    ],
    [
      'no-secret',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: expect.stringContaining('ResourceInitializationError: unable to pull secrets'),
      },
    ],
    [
      'missing',
      { stopCode: 'TaskFailedToStart', containers: [{ reason: expect.stringContaining('CannotPullContainerError') }] },
    ],
    ['crash-after-90', { stopCode: 'EssentialContainerExited', containers: [{ exitCode: 1 }] }],
  ])('end as the tag %s says', (tag, expected) => {
    const { world } = bed();
    steady(world);
    const next = deploy(world, define(world, tag));
    until(world, () =>
      world.tasks().some(({ deploymentId, phase }) => deploymentId === next.id && phase === 'STOPPED'),
    );
    expect(world.tasks().find(({ deploymentId }) => deploymentId === next.id)).toMatchObject(expected);
  });

  test('take the digest and the scenario from the registry, and fail when it has no such image', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const images: ImageLookup = (image) =>
      image.includes('@') ? { digest, tags: ['crash'] } : image.endsWith(':gone') ? 'missing' : undefined;
    const { world } = bed({ images });
    steady(world);
    const next = deploy(world, define(world, 'x', { image: `registry.example/api@${digest}` }));
    expect(next.revision.containerImages).toEqual([
      { containerName: 'app', image: `registry.example/api@${digest}`, imageDigest: digest },
    ]);
    until(world, () => next.failedTasks === 1);
    expect(world.tasks().find(({ deploymentId }) => deploymentId === next.id)?.containers[0]?.imageDigest).toBe(digest);
    const gone = deploy(world, define(world, 'gone'));
    until(world, () => gone.failedTasks === 1);
    expect(world.tasks().at(-1)?.stoppedReason).toContain('failed to resolve ref registry.example/api:gone: not found');
  });

  test('print into their log stream, and do not start without their log group', () => {
    const { world, lines } = bed();
    steady(world);
    const next = deploy(world, define(world, 'crash'));
    until(world, () => next.failedTasks === 1);
    const task = world.tasks().find(({ deploymentId }) => deploymentId === next.id);
    expect(lines.map(({ group, stream, message }) => ({ group, stream, message })).at(-1)).toEqual({
      group: '/ecs/api',
      stream: `app/app/${task?.id}`,
      message: "KeyError: 'DATABASE_URL'",
    });
    const { world: other } = bed({ hasLogGroup: () => false });
    define(other, 'v1');
    const service = other.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
    });
    until(other, () => service.deployments[0]?.failedTasks === 1);
    expect(other.tasks()[0]?.stoppedReason).toContain('The specified log group does not exist.');
  });

  test('are forgotten no sooner than an hour after they stopped', () => {
    const { world } = bed();
    const service = steady(world);
    const [old] = world.tasks();
    deploy(world, define(world, 'v2'));
    until(world, () => isSettled(service));
    world.tick(3_600_000);
    expect(world.tasks()).toContain(old);
    world.tick(1_200_000);
    expect(world.tasks()).not.toContain(old);
  });
});
