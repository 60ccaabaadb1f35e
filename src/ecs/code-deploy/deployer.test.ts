import { describe, expect, test } from '@jest/globals';

import type {
  CodeDeployApi,
  CodeDeployDeployment,
  CodeDeployStatus,
  DeploymentGroup,
  DeploymentTarget,
} from '../../codedeploy/api.ts';
import type { EcsApi, Service, Task } from '../api.ts';
import type { WaitUntil } from '../deployment/lifecycle.ts';
import { createStep } from '../deployment/run-step.ts';
import type { Policies } from '../deployment/run-step.ts';
import type { ServiceRun } from '../deployment/service-run.ts';
import { ActionError } from '../../errors.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import { renderAppSpec } from './app-spec.ts';
import { createDeployer } from './deployer.ts';

const START = Date.UTC(2026, 10, 21, 9);
const ARN = 'arn:aws:ecs:us-east-1:123456789012';
const OLD = `${ARN}:task-definition/api:1`;
const NEW = `${ARN}:task-definition/api:2`;
const OURS = 'd-OURS';
const EVENTS = ['BeforeInstall', 'Install', 'AfterInstall', 'BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];

const SERVICE: Service = {
  serviceArn: `${ARN}:service/staging/api`,
  serviceName: 'api',
  clusterArn: `${ARN}:cluster/staging`,
  status: 'ACTIVE',
  taskDefinition: OLD,
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [{ containerName: 'app', containerPort: 8080 }],
  deployments: [],
  deploymentController: 'CODE_DEPLOY',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
};

const GROUP: DeploymentGroup = {
  computePlatform: 'ECS',
  ecsServices: [{ cluster: 'staging', service: 'api' }],
  deploymentConfigName: undefined,
  terminationWaitMinutes: 0,
  readyWaitMinutes: undefined,
  lastAttempted: undefined,
};

/** A deployment at an instant; the first of `at` that is not later than now holds. */
interface Moment {
  /** Seconds after CreateDeployment. */
  readonly at: number;
  readonly status: CodeDeployStatus;
  /** Lifecycle events that have succeeded. */
  readonly done?: number;
  readonly failed?: { readonly event: string; readonly diagnostics: string };
  readonly weight?: number;
  readonly counts?: readonly [desired: number, pending: number, running: number];
  readonly error?: CodeDeployDeployment['error'];
  readonly rollback?: string;
}

type Timelines = Readonly<Record<string, readonly Moment[]>>;

interface World {
  readonly timelines: Timelines;
  readonly group?: Partial<DeploymentGroup>;
  readonly shaOf?: Readonly<Record<string, string>>;
  readonly rollbackEvents?: readonly string[];
  readonly tasks?: (seconds: number) => readonly Task[];
  readonly isBlind?: boolean;
  readonly create?: (calls: number) => string | Promise<never>;
  /** What the group names as its last deployment, whatever was created. */
  readonly newest?: string;
  readonly creatorOf?: Readonly<Record<string, string>>;
  readonly onStop?: (timelines: Record<string, readonly Moment[]>, seconds: number) => void;
}

function played(world: World) {
  const clock = fakeClock(START);
  const timelines: Record<string, readonly Moment[]> = { ...world.timelines };
  const calls: string[] = [];
  const born = new Map<string, number>();
  const seconds = (id: string): number => (clock.now() - (born.get(id) ?? START)) / 1000;
  const momentOf = (id: string): Moment => {
    const found = timelines[id]?.findLast(({ at }) => at <= seconds(id));
    if (found === undefined) throw new Error(`no deployment ${id}`);
    return found;
  };
  const deploymentOf = (id: string): CodeDeployDeployment => {
    const { status, error, rollback } = momentOf(id);
    return {
      deploymentId: id,
      status,
      createdAtMs: START,
      completedAtMs: undefined,
      group: undefined,
      description: undefined,
      creator: world.creatorOf?.[id] ?? 'user',
      appSpecSha256: world.shaOf?.[id],
      error,
      rollbackDeploymentId: rollback,
      takesBack: undefined,
      rollbackMessage: undefined,
      rollbackEvents: world.rollbackEvents ?? [],
    };
  };
  const targetOf = (id: string): DeploymentTarget => {
    const { done = 0, failed, weight = 0, counts = [2, 0, 2] } = momentOf(id);
    const [desiredCount, pendingCount, runningCount] = counts;
    const green = { label: 'Green', status: 'ACTIVE', desiredCount, pendingCount, runningCount, trafficWeight: weight };
    return {
      status: 'InProgress',
      lifecycleEvents: EVENTS.map((name, index) => ({
        name,
        status: failed?.event === name ? 'Failed' : index < done ? 'Succeeded' : 'Pending',
        startedAtMs: START,
        endedAtMs: index < done ? START + 1000 : undefined,
        diagnostics: failed?.event === name ? failed.diagnostics : undefined,
      })),
      taskSets: [{ id: 'ecs-svc/green', ...green }],
    };
  };
  const never = (): Promise<never> => Promise.reject(new Error('not in this test'));
  let creations = 0;
  let last = world.group?.lastAttempted?.deploymentId;
  const api: CodeDeployApi = {
    getConfigPlatform: () => Promise.resolve('ECS'),
    getDeploymentGroup: () => {
      const lastAttempted = last === undefined ? undefined : { deploymentId: last, status: momentOf(last).status };
      return Promise.resolve({ ...GROUP, ...world.group, lastAttempted });
    },
    listApplications: never,
    listDeploymentGroups: never,
    listSucceeded: never,
    createDeployment: async () => {
      creations += 1;
      calls.push('create');
      const id = await (world.create?.(creations) ?? (creations === 1 ? OURS : 'd-BACK'));
      born.set(id, clock.now());
      last = world.newest ?? id;
      return id;
    },
    getDeployments: (ids) => Promise.resolve(ids.map(deploymentOf)),
    getDeployment: (id) => Promise.resolve(deploymentOf(id)),
    getTarget: ({ deploymentId }) => {
      calls.push(...(world.isBlind === true ? ['target'] : []));
      const denied = { code: 'aws-access-denied', message: 'AWS denies it.', fix: 'Allow it.' };
      return world.isBlind === true ? Promise.reject(new ActionError(denied)) : Promise.resolve(targetOf(deploymentId));
    },
    stopDeployment: ({ deploymentId, rollBack }) => {
      calls.push(`stop ${deploymentId} ${rollBack}`);
      world.onStop?.(timelines, seconds(deploymentId));
      return Promise.resolve();
    },
    continueDeployment: (id) => {
      calls.push(`continue ${id}`);
      return Promise.resolve();
    },
  };
  const ecs = {
    describeServices: () => Promise.resolve({ services: [SERVICE], failures: [] }),
    listTasks: () => Promise.resolve((world.tasks?.(seconds(OURS)) ?? []).map(({ taskArn }) => taskArn)),
    describeTaskDefinition: () =>
      Promise.resolve({ taskDefinition: { containerDefinitions: [{ name: 'app' }] }, tags: [] }),
    describeTasks: () => Promise.resolve({ tasks: world.tasks?.(seconds(OURS)) ?? [], failures: [] }),
  } as unknown as EcsApi;
  return { clock, api, ecs, calls };
}

interface Told {
  readonly run: ServiceRun;
  readonly seconds: number;
  readonly calls: readonly string[];
  readonly log: string;
}

async function deploy(
  world: World,
  options: { readonly policies?: Partial<Policies>; readonly waitUntil?: WaitUntil; readonly timeout?: number } = {},
): Promise<Told> {
  const { clock, api, ecs, calls } = played(world);
  const log = fakeLog();
  const setup = {
    name: 'api',
    application: 'A',
    deploymentGroup: 'G',
    group: { ...GROUP, ...world.group },
    file: undefined,
    isWayBack: false,
    config: undefined,
    description: undefined,
    underWay: undefined,
    targetId: 'staging:api',
  };
  const setups = new Map([['api', setup]]);
  const deployer = createDeployer({ codeDeploy: api, polling: api, ecs, clock, log, cluster: 'staging', setups });
  const { policies, waitUntil, timeout = 1800 } = options;
  const step = createStep({
    world: { clock, log, signal: new AbortController().signal, keepRuns: () => undefined, random: () => 0 },
    aws: { region: 'us-east-1', ecs, pollingEcs: ecs, readLogLines: () => Promise.resolve([]) },
    cluster: 'staging',
    deadlineMs: START + timeout * 1000,
    policies: { onFailure: 'leave', onTimeout: 'leave', onCancel: 'leave', ...policies },
    deployer,
    ...(waitUntil === undefined ? {} : { waitUntil }),
  });
  const plan: ServiceRun['plan'] = {
    name: 'api',
    before: SERVICE,
    wave: 0,
    from: OLD,
    previous: OLD,
    changes: [],
    images: [],
    step: { kind: 'existing', taskDefinition: NEW, force: false },
  };
  const [run] = await step.finish(await step.deployWaves([{ plan, to: NEW, notes: [] }]));
  if (run === undefined) throw new Error('the run is gone');
  return { run, calls, seconds: (clock.now() - START) / 1000, log: log.lines.join('\n') };
}

const STARTED: readonly Moment[] = [
  { at: 0, status: 'Created' },
  { at: 4, status: 'InProgress', done: 1, counts: [2, 2, 0] },
];
const SERVING: Moment = { at: 60, status: 'InProgress', done: 6, weight: 100 };
const GOOD: readonly Moment[] = [...STARTED, { at: 40, status: 'InProgress', done: 4 }, SERVING];
const SHA = renderAppSpec({ taskDefinition: NEW, service: SERVICE, file: undefined }).sha256;

const refusing = (code: string) => (): Promise<never> =>
  Promise.reject(new ActionError({ code, message: 'AWS said no.', fix: 'Do that.' }));

describe('a deployment', () => {
  test('is seen within seconds of its end, however long the old tasks are kept', async () => {
    const wait = { terminationWaitMinutes: 10 };
    const { run, seconds, log } = await deploy({
      group: wait,
      timelines: { [OURS]: [...GOOD, { at: 601, status: 'Succeeded', done: 6, weight: 100 }] },
    });
    expect(run.verdict).toBe('succeeded');
    expect(seconds).toBeGreaterThanOrEqual(601);
    expect(seconds).toBeLessThan(604.5);
    expect(log).toContain('lifecycle event AllowTraffic: Succeeded in 1.0s');
  });

  test('is followed to its production traffic, and not a step less', async () => {
    const hookOpen: Moment = { at: 50, status: 'InProgress', done: 5, weight: 100 };
    const { run, seconds } = await deploy(
      { timelines: { [OURS]: [...STARTED, hookOpen, SERVING] } },
      { waitUntil: { kind: 'production-traffic' } },
    );
    expect(run.verdict).toBe('succeeded');
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(run.notes.join(' ')).toContain('goes on in AWS');
  });

  test('that nobody finishes times out with where it is', async () => {
    const { run } = await deploy({ timelines: { [OURS]: STARTED } }, { timeout: 120 });
    expect(run).toMatchObject({ verdict: 'timed-out', cause: { code: 'deployment-timed-out' } });
    expect(run.cause?.text).toContain('0 of 2 tasks running, 2 pending');
  });
});

describe('what ended it', () => {
  const failed = (moment: Partial<Moment>): Timelines => ({
    [OURS]: [...STARTED, { at: 30, status: 'Failed', done: 1, ...moment }],
  });

  test.each([
    ['ALARM_ACTIVE', 'alarm-triggered'],
    ['MANUAL_STOP', 'deployment-stopped'],
    ['TIMEOUT', 'codedeploy-timed-out'],
    ['ECS_UPDATE_ERROR', 'codedeploy-ecs-refused'],
    ['IAM_ROLE_PERMISSIONS', 'codedeploy-role-refused'],
    ['SOMETHING_NEW', 'codedeploy-failed'],
  ])('%s is told as %s', async (code, ours) => {
    const { run } = await deploy({
      timelines: failed({ status: 'Stopped', error: { code, message: 'because so' } }),
    });
    expect(run).toMatchObject({ verdict: 'failed', cause: { code: ours } });
    expect(run.cause?.text).toContain('because so');
  });

  test('the failed hook outweighs what CodeDeploy sums up', async () => {
    const { run } = await deploy({
      timelines: failed({
        failed: { event: 'AfterInstall', diagnostics: 'saw 502' },
        error: { code: 'HOOK_EXECUTION_FAILURE', message: 'One or more hooks failed' },
      }),
    });
    expect(run.cause).toMatchObject({
      code: 'hook-failed',
      text: expect.stringContaining('AfterInstall failed: saw 502'),
    });
  });

  test('tasks of the replacement that crash end it long before CodeDeploy does', async () => {
    const crashed = (id: string, startedBy: string): Task => ({
      taskArn: `${ARN}:task/staging/${id}`,
      taskDefinitionArn: NEW,
      clusterArn: SERVICE.clusterArn,
      startedBy,
      lastStatus: 'STOPPED',
      desiredStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      stoppedAtMs: START + 20_000,
      containers: [{ name: 'app', exitCode: 3 }],
      tags: [],
    });
    const moments: Moment[] = [10, 20, 30].flatMap((at) => [
      { at, status: 'InProgress', done: 1, counts: [2, 0, 2] },
      { at: at + 5, status: 'InProgress', done: 1, counts: [2, 1, 0] },
    ]);
    const tasks = (seconds: number): readonly Task[] => [
      ...['x', 'y', 'z'].map((id) => crashed(id, 'ecs-svc/blue')),
      ...['a', 'b', 'c'].slice(0, Math.floor(seconds / 10)).map((id) => crashed(id, 'ecs-svc/green')),
    ];
    const { run, seconds } = await deploy({ timelines: { [OURS]: [...STARTED, ...moments] }, tasks });
    expect(run.verdict).toBe('failed');
    expect(run.cause?.text).toContain('3 tasks');
    expect(run.cause?.text).toContain('exit code 3');
    expect(seconds).toBeLessThan(45);
  });

  test('a newer deployment in its group means superseded, but a roll-back of CodeDeploy does not', async () => {
    const stopped = failed({ status: 'Stopped', error: { code: 'MANUAL_STOP', message: 'by a user' } });
    const other: readonly Moment[] = [{ at: 0, status: 'InProgress' }];
    const world = (creator: string): World => ({
      timelines: { ...stopped, 'd-OTHER': other },
      creatorOf: { 'd-OTHER': creator },
      newest: 'd-OTHER',
    });
    expect((await deploy(world('user'))).run).toMatchObject({
      verdict: 'superseded',
      cause: { text: expect.stringContaining('d-OTHER') },
    });
    expect((await deploy(world('codeDeployRollback'))).run.verdict).toBe('failed');
  });
});

describe('without the permission to read targets', () => {
  test('a deployment is followed by its status, and that is told once', async () => {
    const timelines = { [OURS]: [...GOOD, { at: 90, status: 'Succeeded' as const }] };
    const { run, log, calls } = await deploy({ isBlind: true, timelines });
    expect(run.verdict).toBe('succeeded');
    expect(log.match(/Going on without lifecycle events and traffic/g)).toHaveLength(1);
    expect(calls).toEqual(['create', 'target']);
  });

  test('it is not claimed that no traffic had gone over', async () => {
    const { run } = await deploy(
      {
        isBlind: true,
        timelines: { [OURS]: STARTED },
        onStop: (timelines, at) => {
          const error = { code: 'MANUAL_STOP', message: 'stopped' };
          timelines[OURS] = [...STARTED, { at, status: 'Stopped', error }];
        },
      },
      { policies: { onTimeout: 'roll-back' }, timeout: 60 },
    );
    expect(run.verdict).toBe('failed');
    expect(run.notes.join(' ')).toContain('CodeDeploy began no roll-back');
  });
});

describe('the way back', () => {
  const rollBack: Partial<Policies> = { onFailure: 'roll-back' };
  const failing: Moment = { at: 30, status: 'Failed', done: 1, error: { code: 'TIMEOUT', message: 'too long' } };

  test('of CodeDeploy itself is waited for even when it shows late, and is never begun twice', async () => {
    const { run, calls } = await deploy(
      {
        rollbackEvents: ['DEPLOYMENT_FAILURE'],
        timelines: {
          [OURS]: [...STARTED, { ...failing, weight: 100 }, { ...failing, at: 38, weight: 100, rollback: 'd-RB' }],
          'd-RB': [
            { at: 0, status: 'InProgress' },
            { at: 60, status: 'Succeeded' },
          ],
        },
      },
      { policies: rollBack },
    );
    expect(run).toMatchObject({ verdict: 'rolled-back', cause: { code: 'codedeploy-timed-out' } });
    expect(calls).toEqual(['create']);
  });

  test('that ends badly is a failure, and says so', async () => {
    const { run } = await deploy({
      timelines: {
        [OURS]: [...STARTED, { ...failing, weight: 100, rollback: 'd-RB' }],
        'd-RB': [
          { at: 0, status: 'InProgress' },
          { at: 60, status: 'Failed', error: { code: 'INTERNAL_ERROR', message: 'oh' } },
        ],
      },
    });
    expect(run.verdict).toBe('failed');
    expect(run.cause?.text).toContain('The roll-back d-RB ended as Failed: oh');
  });

  test('is no deployment where no traffic had gone over', async () => {
    const { run, calls } = await deploy({ timelines: { [OURS]: [...STARTED, failing] } }, { policies: rollBack });
    expect(run.verdict).toBe('rolled-back');
    expect(run.notes.join(' ')).toContain('api:1 never stopped serving');
    expect(calls).toEqual(['create']);
  });

  test('is the previous revision where traffic had gone over, and ends with the traffic', async () => {
    const { run, calls } = await deploy(
      { timelines: { [OURS]: [...STARTED, { ...failing, weight: 10 }], 'd-BACK': GOOD } },
      { policies: rollBack },
    );
    expect(run.verdict).toBe('rolled-back');
    expect(calls).toEqual(['create', 'create']);
  });

  test('waits for nobody where the group asks a person', async () => {
    const ready: Moment = { at: 20, status: 'Ready', done: 3 };
    const { run, calls } = await deploy(
      {
        timelines: {
          [OURS]: [...STARTED, { ...failing, weight: 10 }],
          'd-BACK': [...STARTED, ready, { at: 26, status: 'InProgress', done: 3 }, SERVING],
        },
      },
      { policies: rollBack },
    );
    expect(run.verdict).toBe('rolled-back');
    expect(calls).toContain('continue d-BACK');
  });

  test('stops what goes on, with a roll-back', async () => {
    const { run, calls } = await deploy(
      {
        timelines: { [OURS]: STARTED, 'd-RB': [{ at: 0, status: 'Succeeded' }] },
        onStop: (timelines, at) => {
          const error = { code: 'MANUAL_STOP', message: 'stopped' };
          timelines[OURS] = [...STARTED, { at, status: 'Stopped', done: 1, error, rollback: 'd-RB' }];
        },
      },
      { policies: { onTimeout: 'roll-back' }, timeout: 60 },
    );
    expect(calls).toEqual(['create', `stop ${OURS} true`]);
    expect(run).toMatchObject({ verdict: 'rolled-back', cause: { code: 'deployment-timed-out' } });
  });

  test('tells a deployment that was complete before it could be stopped', async () => {
    const { run } = await deploy(
      {
        timelines: { [OURS]: STARTED },
        onStop: (timelines, at) => {
          timelines[OURS] = [...STARTED, { at: at + 1, status: 'Succeeded', done: 6, weight: 100 }];
        },
      },
      { policies: { onTimeout: 'roll-back' }, timeout: 60 },
    );
    expect(run.verdict).toBe('failed');
    expect(run.notes.join(' ')).toContain('completed before it could be stopped');
  });
});

describe('a start that is refused or lost', () => {
  test.each(['codedeploy-deployment-limit', 'aws-unavailable'])('%s: ours is taken up by its hash', async (code) => {
    const { run, calls } = await deploy({
      create: refusing(code),
      shaOf: { 'd-SAME': SHA },
      group: { lastAttempted: { deploymentId: 'd-SAME', status: 'InProgress' } },
      timelines: { 'd-SAME': [...GOOD, { at: 90, status: 'Succeeded', done: 6, weight: 100 }] },
    });
    expect(run.verdict).toBe('succeeded');
    expect(run.state?.rollout.deploymentId).toBe('d-SAME');
    expect(calls).toEqual(['create']);
  });

  test('of another revision it is named, and left alone', async () => {
    const { run } = await deploy(
      {
        create: refusing('codedeploy-deployment-limit'),
        shaOf: { 'd-THEIRS': 'other' },
        group: { lastAttempted: { deploymentId: 'd-THEIRS', status: 'InProgress' } },
        timelines: { 'd-THEIRS': [{ at: 0, status: 'InProgress' }] },
      },
      { policies: { onFailure: 'roll-back' } },
    );
    expect(run).toMatchObject({ verdict: 'failed', cause: { code: 'codedeploy-deployment-in-progress' } });
    expect(run.cause?.text).toContain('d-THEIRS');
    expect(run.cause?.text).toContain('No deployment was started.');
  });

  test('a deployment of before that is over is no answer to a lost call', async () => {
    const { run } = await deploy({
      create: refusing('aws-unavailable'),
      shaOf: { 'd-BEFORE': SHA },
      group: { lastAttempted: { deploymentId: 'd-BEFORE', status: 'Succeeded' } },
      timelines: { 'd-BEFORE': [{ at: 0, status: 'Succeeded', done: 6 }] },
    });
    expect(run).toMatchObject({ verdict: 'failed', cause: { code: 'aws-unavailable' } });
  });
});
