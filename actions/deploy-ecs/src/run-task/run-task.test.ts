import { describe, expect, test } from '@jest/globals';

import type { ContainerDefinition, Service, Task, TaskDefinition } from '../../../../src/ecs/api.ts';
import { readGithubRun } from '../../../../src/action/github-run.ts';
import type { Step } from '../../../../src/ecs/deployment/service-plan.ts';
import type { ServiceRun, Verdict } from '../../../../src/ecs/deployment/service-run.ts';
import { fakeEcs } from '../../../../testbed/fake-ecs.ts';
import { judgeTask } from './judge.ts';
import type { TaskWorld } from './part.ts';
import { planRunTask, planTasks } from './plan.ts';
import type { TaskPlan, TaskPlans } from './plan.ts';
import { taskLines } from './report.ts';
import { toTaskRequests } from './requests.ts';
import { planTaskPart } from './story.ts';

const CLUSTER = 'arn:aws:ecs:us-east-1:123456789012:cluster/staging';
const LIVE = 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:41';

const SERVICE: Service = {
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api',
  serviceName: 'api',
  clusterArn: CLUSTER,
  status: 'ACTIVE',
  taskDefinition: LIVE,
  desiredCount: 0,
  runningCount: 0,
  pendingCount: 0,
  capacityProviderStrategy: [
    { capacityProvider: 'FARGATE_SPOT', weight: 3 },
    { capacityProvider: 'FARGATE', weight: 1 },
  ],
  platformVersion: '1.4.0',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
  loadBalancers: [],
  deployments: [],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
};

const unexpected = (): never => {
  throw new Error('nothing of the world is needed');
};

/** A world in which nothing may be done. */
const WORLD: TaskWorld = {
  ecs: fakeEcs({}),
  pollingEcs: fakeEcs({}),
  logs: unexpected,
  readLogLines: unexpected,
  region: 'us-east-1',
  clock: { now: () => 0, sleep: unexpected },
  log: {
    info: unexpected,
    debug: unexpected,
    progress: unexpected,
    warning: unexpected,
    group: unexpected,
    foreign: unexpected,
    foreignStream: unexpected,
  },
  signal: new AbortController().signal,
  run: readGithubRun({}),
  env: {},
  deadlineMs: 60_000,
  keepOutputs: unexpected,
};

const container = (name: string, essential = true): ContainerDefinition => ({ name, image: `${name}:1`, essential });
const CONTAINERS = [container('app'), container('proxy'), container('metrics', false)];
const ENTRY = { name: 'seed', service: 'api', when: 'before', container: 'app' };

interface Facts {
  readonly step?: Step;
  readonly service?: Partial<Service>;
  readonly containers?: readonly ContainerDefinition[];
}

function planOf(
  entry: object,
  { step = { kind: 'unchanged' }, service = {}, containers = CONTAINERS }: Facts = {},
): TaskPlans {
  const { requests, faults } = toTaskRequests([entry], ['api']);
  expect(faults).toEqual([]);
  const taskDefinition: TaskDefinition = {
    taskDefinitionArn: LIVE,
    family: 'api',
    revision: 41,
    status: 'ACTIVE',
    networkMode: 'awsvpc',
    containerDefinitions: containers,
  };
  const before = { ...SERVICE, ...service };
  const plan = { name: 'api', before, wave: 0, from: LIVE, previous: LIVE, changes: [], images: [], step };
  return {
    ...planTasks({ requests, services: [plan], taskDefinitions: new Map([[LIVE, { taskDefinition, tags: [] }]]) }),
  };
}

function planned(entry: object, facts?: Facts): TaskPlan {
  const { plans, findings } = planOf(entry, facts);
  expect(findings).toEqual([]);
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const codes = (entry: object, facts?: Facts): string[] => planOf(entry, facts).findings.map(({ code }) => code);

describe('a task of a service', () => {
  const attempt = {
    run: ['o/r', '7', 'deploy', 'step'],
    attempt: '1',
    runUrl: 'https://github.com/o/r/actions/runs/7',
  };

  test('runs where the service runs, never on Spot', () => {
    const input = planRunTask(planned(ENTRY), LIVE, attempt);
    expect(input).toMatchObject({
      cluster: CLUSTER,
      taskDefinition: LIVE,
      platformVersion: '1.4.0',
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
    });
    expect(input.overrides).toBeUndefined();
  });

  test('has a token of its own for each attempt and for each thing it is told, and is found by all attempts', () => {
    const input = planRunTask(planned(ENTRY), LIVE, attempt);
    const same = planRunTask(planned(ENTRY), LIVE, attempt);
    const next = planRunTask(planned(ENTRY), LIVE, { ...attempt, attempt: '2' });
    const other = planRunTask(planned({ ...ENTRY, command: 'npm run seed' }), LIVE, attempt);
    expect(same.clientToken).toBe(input.clientToken);
    expect(new Set([input.clientToken, next.clientToken, other.clientToken]).size).toBe(3);
    expect(next.startedBy).toBe(input.startedBy);
    expect([input.clientToken?.length, /^[\w/-]{1,36}$/.test(input.startedBy ?? '')]).toEqual([64, true]);
  });

  test('is judged by the only essential container when none is named', () => {
    expect(
      planned({ ...ENTRY, container: undefined }, { containers: [container('app'), container('logs', false)] })
        .container,
    ).toBe('app');
    expect(codes({ ...ENTRY, container: undefined })).toEqual(['container-not-found']);
    expect(codes({ ...ENTRY, container: 'ap' })).toEqual(['container-not-found']);
    expect(codes({ ...ENTRY, container: 'metrics' })).toEqual(['container-not-essential']);
    // The name of the container counts too, also where nobody names it.
    const { container: _named, ...unnamed } = ENTRY;
    const only = { containers: [container('worker')] };
    const bytes = JSON.stringify({ containerOverrides: [{ name: 'worker', command: [''] }] }).length;
    expect(codes({ ...unnamed, command: ['x'.repeat(8192 - bytes)] }, only)).toEqual([]);
    expect(codes({ ...unnamed, command: ['x'.repeat(8193 - bytes)] }, only)).toEqual(['overrides-too-large']);
  });

  test('needs subnets in awsvpc, its own or those of the service', () => {
    const bare = { service: { networkConfiguration: undefined } };
    expect(codes(ENTRY, bare)).toEqual(['network-configuration-missing']);
    expect(codes({ ...ENTRY, subnets: 'subnet-9' }, bare)).toEqual([]);
  });

  test.each<[string, object, Step, string | undefined]>([
    ['runs when the service is unchanged', ENTRY, { kind: 'unchanged' }, undefined],
    [
      'is skipped then when that was asked for',
      { ...ENTRY, 'if-unchanged': 'skip' },
      { kind: 'unchanged' },
      'its service is unchanged',
    ],
    [
      'does not come before what is under way',
      ENTRY,
      { kind: 'follow', deploymentId: 'ecs-svc/1' },
      'the deployment of its service is under way already',
    ],
    [
      'comes after what is under way',
      { ...ENTRY, when: 'after' },
      { kind: 'follow', deploymentId: 'ecs-svc/1' },
      undefined,
    ],
  ])('%s', (_name, entry, step, skip) => {
    expect(planned(entry, { step }).skip).toBe(skip);
  });

  test('is shown without the values of its variables', () => {
    expect(taskLines([planned({ ...ENTRY, environment: { TOKEN: 's3cret' } })])).toEqual([
      'run-task seed: before the services, of api: runs its own command with TOKEN in app',
    ]);
  });
});

describe('the end of a task', () => {
  const task = (exits: Readonly<Record<string, number>>, change: Partial<Task> = {}): Task => ({
    taskArn: 'arn:aws:ecs:us-east-1:123456789012:task/staging/0123',
    taskDefinitionArn: LIVE,
    clusterArn: CLUSTER,
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    startedAtMs: 1,
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: Object.entries(exits).map(([name, exitCode]) => ({ name, exitCode })),
    tags: [],
    ...change,
  });
  const oom = { name: 'proxy', exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' };

  test.each<[string, Task, string, string | undefined]>([
    ['is good with exit code 0', task({ app: 0 }), 'succeeded', undefined],
    [
      'is good when ECS takes the sidecars down afterwards',
      task({ app: 0, proxy: 143, metrics: 1 }),
      'succeeded',
      undefined,
    ],
    [
      'is bad when an essential container beside it failed by itself',
      task({ app: 0, proxy: 1 }),
      'failed',
      'container-crashed',
    ],
    [
      'is bad when an essential container beside it ran out of memory',
      task({}, { containers: [{ name: 'app', exitCode: 0 }, oom] }),
      'failed',
      'out-of-memory',
    ],
    ['is bad with another exit code', task({ app: 3 }), 'failed', 'container-crashed'],
    [
      'is bad when somebody stopped it, though it answered with 0',
      task({ app: 0 }, { stopCode: 'UserInitiated', stoppedReason: 'Task stopped by a person' }),
      'failed',
      'task-stopped',
    ],
    [
      'is bad when nothing ran',
      task(
        {},
        {
          stopCode: 'TaskFailedToStart',
          stoppedReason: 'CannotPullContainerError: failed to resolve ref x: not found',
        },
      ),
      'failed',
      'image-not-found',
    ],
  ])('%s', (_name, stopped, verdict, code) => {
    const judged = judgeTask(planned(ENTRY), { task: stopped, end: 'stopped', endedFor: undefined }, 60_000);
    expect([judged.verdict, judged.cause?.code]).toEqual([verdict, code]);
    expect(judged.cause?.fix).not.toBe('Nothing to do.');
  });

  test('counts when it came by itself at the very moment of the time limit', () => {
    const followed = { task: task({ app: 0 }), end: 'stopped', endedFor: 'timeout' } as const;
    expect(judgeTask(planned(ENTRY), followed, 60_000).verdict).toBe('succeeded');
    const stopped = task({ app: 0 }, { stopCode: 'UserInitiated' });
    const judged = judgeTask(planned(ENTRY), { ...followed, task: stopped }, 60_000);
    expect([judged.verdict, judged.cause?.text]).toEqual([
      'timed-out',
      'The task did not end within 1m 00s. It was stopped (exit codes app: 0).',
    ]);
  });

  test('that was not seen is told as such', () => {
    const { text } =
      judgeTask(planned(ENTRY), { task: undefined, end: 'stopping', endedFor: 'timeout' }, 60_000).cause ?? {};
    expect(text).toBe(
      'The task did not start within 1m 00s. Its stop was asked for; that it has stopped was not seen.',
    );
  });
});

describe('tasks after the services', () => {
  const notRun = async (verdict: Verdict, isPlanned: boolean): Promise<string> => {
    const { service } = planned(ENTRY);
    const { requests } = toTaskRequests([{ ...ENTRY, when: 'after' }], ['api']);
    const definition = {
      taskDefinitionArn: LIVE,
      family: 'api',
      revision: 41,
      status: 'ACTIVE',
      containerDefinitions: CONTAINERS,
    };
    const taskDefinitions = new Map([[LIVE, { taskDefinition: definition, tags: [] }]]);
    const part = planTaskPart({ requests, services: [service], taskDefinitions });
    const run: ServiceRun = { plan: service, verdict, notes: [], isAccepted: isPlanned };
    await part.runAfter({ runs: [run], end: { kind: 'settled' } }, WORLD);
    return part.report().outputs['run-tasks'] ?? '';
  };

  test('are not run at a pause, and after none that failed; the reason is told', async () => {
    expect(await notRun('paused', true)).toContain('because a service waits at a PAUSE hook');
    expect(await notRun('failed', false)).toContain('because the services did not come up');
  });
});

describe('the input', () => {
  test('is a list or a map, and says all that is wrong with it', () => {
    expect(toTaskRequests({ seed: { service: 'api', when: 'after' } }, ['api']).requests).toMatchObject([
      { name: 'seed', when: 'after' },
    ]);
    const twice = [ENTRY, ENTRY, 'seed', { when: 'after' }, { service: 'api' }, { ...ENTRY, name: 'x', cpu: 'much' }];
    const { faults } = toTaskRequests(twice, ['api']);
    expect(faults).toEqual([
      { value: '"seed"', allowed: 'a map with the keys of a task, at 2' },
      { value: 'nothing', allowed: 'a key of the input `services`, at 3.service' },
      { value: 'nothing', allowed: '`before` or `after`, at 4.when' },
      { value: '"much"', allowed: 'CPU units such as `512`, or `.5 vCPU`, at 5.cpu' },
      { value: 'seed', allowed: 'a `name` of its own for each task' },
    ]);
  });
});
