import { describe, expect, test } from '@jest/globals';

import type { RawJson } from '../../../../src/aws/raw-body.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { Pipe, PipeUpdate } from '../../../../src/pipes/api.ts';
import type { Schedule } from '../../../../src/scheduler/api.ts';
import { fakeClock } from '../../../../testbed/fake-clock.ts';
import { fakeLog } from '../../../../testbed/fake-log.ts';
import type { LauncherApis, LauncherName, LauncherSettings } from './launcher.ts';
import { aimLaunchers } from './launcher-run.ts';
import type { LauncherRun } from './launcher-run.ts';
import { judgePipe } from './pipe-state.ts';
import { differences, droppedLaunchType, overriddenContainers, withTaskDefinition } from './settings.ts';
import { lookAtLauncher } from './sight.ts';
import { updateLaunchers } from './update.ts';
import type { LaunchersEnd } from './update.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition/worker';
const CLUSTER = 'arn:aws:ecs:us-east-1:123456789012:cluster/staging';

const schedule = (change: RawJson = {}, TaskDefinitionArn = `${ARN}:41`): Schedule => ({
  Name: 'nightly',
  GroupName: 'default',
  ScheduleExpression: 'rate(1 hour)',
  StartDate: 1.7e9,
  AttributeOfNextYear: { Deep: ['kept'] },
  Target: { Arn: CLUSTER, RoleArn: 'role', EcsParameters: { TaskDefinitionArn, ParameterOfNextYear: 7 } },
  ...change,
});

const pipe = (change: Partial<Pipe> = {}, TaskDefinitionArn = `${ARN}:41`): Pipe => ({
  Name: 'worker',
  CurrentState: 'RUNNING',
  DesiredState: 'RUNNING',
  RoleArn: 'role',
  Target: CLUSTER,
  TargetParameters: { EcsTaskParameters: { TaskDefinitionArn } },
  ...change,
});

const NIGHTLY: LauncherName = { kind: 'schedule', schedule: 'nightly' };
const WORKER: LauncherName = { kind: 'pipe', pipe: 'worker' };

/** One schedule and one pipe in memory; `onUpdate` happens as a write arrives. */
class World {
  schedule = schedule();
  pipe = pipe();
  readonly writes: string[] = [];
  /** What the next looks at the pipe show, before its own settings. */
  stale: Pipe[] = [];
  onUpdate: (kind: string) => void = () => undefined;
  /** What AWS makes of a schedule that is sent. */
  taken: (sent: Schedule) => Schedule = (sent) => sent;
  readonly apis: LauncherApis = {
    events: () => Promise.reject(new Error('no rule in this test')),
    scheduler: () =>
      Promise.resolve({
        getSchedule: () => Promise.resolve({ ...this.schedule, Arn: 'arn', LastModificationDate: Math.random() }),
        updateSchedule: (next) => this.#write('schedule', () => void (this.schedule = this.taken(next))),
      }),
    pipes: () =>
      Promise.resolve({
        describePipe: () => Promise.resolve(this.stale.shift() ?? this.pipe),
        updatePipe: (sent: PipeUpdate) => this.#write('pipe', () => void (this.pipe = { ...this.pipe, ...sent })),
      }),
  };

  async #write(kind: string, deed: () => void): Promise<void> {
    this.writes.push(kind);
    this.onUpdate(kind);
    deed();
    return Promise.resolve();
  }
}

/** Updates the launchers of `world` to worker:42, as they were seen now; `meanwhile` happens between the look and the update. */
async function update(
  world: World,
  names: readonly LauncherName[],
  {
    meanwhile = () => undefined,
    onFailure = 'roll-back',
  }: { meanwhile?: () => void; onFailure?: 'roll-back' | 'leave' } = {},
): Promise<LaunchersEnd> {
  const runs: LauncherRun[] = [];
  for (const launcher of names) {
    const before = await lookAtLauncher(launcher, world.apis);
    const request = { name: launcher.kind, launcher, destination: { kind: 'service' as const, service: 'worker' } };
    runs.push(
      ...aimLaunchers([{ request, before, source: { kind: 'service', service: 'worker' } }], () => `${ARN}:42`),
    );
  }
  meanwhile();
  const clock = fakeClock();
  return updateLaunchers(runs, {
    apis: world.apis,
    clock,
    log: fakeLog(),
    signal: new AbortController().signal,
    deadlineMs: clock.now() + 600_000,
    policies: { onFailure, onTimeout: 'leave', onCancel: 'leave' },
    keep: () => undefined,
    random: () => 0,
  });
}

const refusal = new ActionError({ code: 'aws-request-refused', message: 'AWS refused it.', fix: 'Mend it.' });

describe('an update', () => {
  test('carries along what no SDK knows, and changes the task definition alone', async () => {
    const world = new World();
    const { runs } = await update(world, [NIGHTLY, WORKER]);
    expect(runs.map(({ verdict }) => verdict)).toEqual(['succeeded', 'succeeded']);
    expect(world.schedule).toEqual(schedule({}, `${ARN}:42`));
    expect(world.pipe).toEqual(pipe({}, `${ARN}:42`));
    expect(world.writes).toEqual(['pipe', 'schedule']);
  });

  test('never writes over a change of somebody else, and names what differs', async () => {
    const world = new World();
    const meanwhile = (): void => void (world.schedule = schedule({ ScheduleExpression: 'rate(2 hours)' }));
    const { runs, because } = await update(world, [NIGHTLY], { meanwhile });
    expect(runs[0]).toMatchObject({ verdict: 'superseded', cause: { code: 'launcher-changed' } });
    expect(runs[0]?.cause?.text).toContain('schedule.ScheduleExpression');
    expect(because?.code).toBe('rolled-back-with-others');
    expect(world.writes).toEqual([]);
  });

  test('does not mind changes of what it does not send', async () => {
    const world = new World();
    const meanwhile = (): void =>
      void (world.pipe = { ...world.pipe, SourceParameters: { Batch: 2 }, Description: 'x' });
    const { runs } = await update(world, [WORKER], { meanwhile });
    expect(runs[0]?.verdict).toBe('succeeded');
    expect(world.pipe).toMatchObject({ SourceParameters: { Batch: 2 }, Description: 'x' });
  });

  test('whose answer was lost is seen to hold, and not sent again', async () => {
    const world = new World();
    world.onUpdate = () => {
      world.onUpdate = () => undefined;
      world.schedule = schedule({}, `${ARN}:42`);
      throw new ActionError({ code: 'aws-unreachable', message: 'reset', fix: '' });
    };
    const { runs } = await update(world, [NIGHTLY]);
    expect([runs[0]?.verdict, world.writes]).toEqual(['succeeded', ['schedule']]);
  });

  test('is told from a look of before it', async () => {
    const world = new World();
    world.onUpdate = () => void (world.stale = [pipe(), pipe({ CurrentState: 'UPDATING' }, `${ARN}:42`)]);
    const { runs } = await update(world, [WORKER]);
    expect([runs[0]?.verdict, world.stale]).toEqual(['succeeded', []]);
  });

  test('of which AWS does not keep everything fails, and names what is lost', async () => {
    const world = new World();
    world.taken = ({ AttributeOfNextYear: _lost, ...kept }) => ({
      ...schedule(),
      ...kept,
      AttributeOfNextYear: undefined,
    });
    const { runs } = await update(world, [NIGHTLY], { onFailure: 'leave' });
    expect(runs[0]).toMatchObject({ verdict: 'failed', cause: { code: 'launcher-not-as-asked' } });
    expect(runs[0]?.cause?.text).toContain('schedule.AttributeOfNextYear');
  });
});

describe('putting back', () => {
  const failing = (world: World): void => {
    world.onUpdate = (kind) => {
      if (kind === 'schedule') throw refusal;
    };
  };

  test('takes the pipe back when the schedule is refused', async () => {
    const world = new World();
    failing(world);
    const { runs, end } = await update(world, [NIGHTLY, WORKER]);
    expect(runs.map(({ verdict, cause }) => [verdict, cause?.code])).toEqual([
      ['failed', 'aws-request-refused'],
      ['rolled-back', 'rolled-back-with-others'],
    ]);
    expect(runs[1]?.notes).toEqual(['It starts worker:41 again.']);
    expect([end, world.pipe]).toEqual(['settled', pipe()]);
  });

  test('leaves alone what somebody else has changed since', async () => {
    const world = new World();
    world.onUpdate = (kind) => {
      if (kind !== 'schedule') return;
      world.pipe = pipe({}, `${ARN}:50`);
      throw refusal;
    };
    const { runs } = await update(world, [NIGHTLY, WORKER]);
    expect(runs[1]).toMatchObject({ verdict: 'failed' });
    expect(runs[1]?.notes.join(' ')).toContain('was not put back to worker:41: Somebody changed it meanwhile');
    expect(world.pipe).toEqual(pipe({}, `${ARN}:50`));
  });

  test('is not done with `leave`', async () => {
    const world = new World();
    failing(world);
    const { runs } = await update(world, [NIGHTLY, WORKER], { onFailure: 'leave' });
    expect(runs.map(({ verdict }) => verdict)).toEqual(['failed', 'succeeded']);
    expect(world.pipe).toEqual(pipe({}, `${ARN}:42`));
  });
});

describe('settings', () => {
  const both = { LaunchType: 'FARGATE', CapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] };
  const settings = (parameters: RawJson): LauncherSettings => ({
    kind: 'pipe',
    update: {
      Name: 'worker',
      RoleArn: 'role',
      TargetParameters: { InputTemplate: 'x', EcsTaskParameters: { TaskDefinitionArn: `${ARN}:41`, ...parameters } },
    },
  });

  test('lose a launch type beside a capacity provider strategy, and only then', () => {
    expect(droppedLaunchType(settings(both))).toBe('FARGATE');
    expect(droppedLaunchType(settings({ ...both, CapacityProviderStrategy: [] }))).toBeUndefined();
    const { LaunchType: _left, ...kept } = both;
    expect(withTaskDefinition(settings(both), `${ARN}:42`)).toEqual(
      settings({ ...kept, TaskDefinitionArn: `${ARN}:42` }),
    );
    expect(withTaskDefinition(settings({ LaunchType: 'EC2' }), `${ARN}:41`)).toEqual(settings({ LaunchType: 'EC2' }));
  });

  test('tell which containers they override', () => {
    const Overrides = { ContainerOverrides: [{ Name: 'app' }, {}] };
    expect(overriddenContainers(settings({ Overrides }))).toEqual(['app']);
    const input = (Input: string): LauncherSettings => ({
      kind: 'schedule',
      schedule: schedule({ Target: { Arn: CLUSTER, Input, EcsParameters: { TaskDefinitionArn: ARN } } }),
    });
    expect(overriddenContainers(input('{"containerOverrides":[{"name":"app"}]}'))).toEqual(['app']);
    expect(overriddenContainers(input('no JSON'))).toEqual([]);
  });

  test('that differ are told by their paths, without their values', () => {
    expect(differences({ wanted: { a: { b: 'secret', c: 1 } }, now: { a: { b: 'other', c: 1 }, d: 2 } })).toEqual([
      'a.b',
      'd',
    ]);
  });
});

test.each([
  ['UPDATING', true, 0, 'waiting'],
  ['RUNNING', true, 1, 'settled'],
  ['STOPPED', true, 1, 'settled'],
  ['RUNNING', false, 1, 'waiting'],
  ['RUNNING', false, 20_000, 'failed'],
  ['UPDATE_FAILED', true, 1, 'waiting'],
  ['UPDATE_FAILED', true, 20_000, 'failed'],
  ['DELETING', true, 1, 'failed'],
])('a pipe that is %s with the revision %j after %d ms is %s', (current, hasWanted, elapsedMs, kind) => {
  const sight = {
    settings: { kind: 'pipe' as const, update: { Name: 'p', RoleArn: 'r', TargetParameters: {} } },
    taskDefinition: ARN,
    cluster: CLUSTER,
    pipe: { current, desired: 'RUNNING', reason: undefined },
  };
  expect(judgePipe(sight, { hasWanted, sawChange: false, elapsedMs }).kind).toBe(kind);
  const afterChange = judgePipe(sight, { hasWanted, sawChange: true, elapsedMs }).kind;
  expect(afterChange).toBe(kind === 'waiting' && current !== 'UPDATING' ? 'failed' : kind);
});
