import { describe, expect, test } from '@jest/globals';

import type { Log } from '../../../src/report/log.ts';
import type {
  DescribedTaskDefinition,
  Deployment,
  EcsApi,
  Service,
  ServiceDeployment,
  Task,
  TaskDefinitionInput,
} from '../../../src/ecs/api.ts';
import { ActionError, Cancelled } from '../../../src/errors.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import type { Report } from '../../../src/report/report.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import type { FakeClock } from '../../../testbed/fake-clock.ts';
import { deployEcs } from './deploy-ecs.ts';
import type { Inputs } from './inputs.ts';
import type { World } from './world.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012';
const OLD = `${ARN}:task-definition/app:41`;
const NEW = `${ARN}:task-definition/app:42`;
const THIRD = `${ARN}:task-definition/app:43`;
const OLD_DIGEST = `sha256:${'a'.repeat(64)}`;
const NEW_DIGEST = `sha256:${'b'.repeat(64)}`;
const START = Date.UTC(2026, 10, 21, 9);
const NOT_FOUND =
  'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref x@sha256:b: not found';

/** What a service looks like `t` seconds after UpdateService. */
interface Frame {
  readonly deployments: readonly Partial<Deployment>[];
  readonly events?: readonly { readonly t: number; readonly message: string }[];
  readonly serviceDeployment?: Partial<ServiceDeployment>;
  readonly stopped?: readonly Partial<Task>[];
  readonly service?: Partial<Service>;
}

type Timeline = (t: number) => Frame;

const old = (running = 2): Partial<Deployment> => ({
  id: 'ecs-svc/001',
  status: 'ACTIVE',
  taskDefinition: OLD,
  runningCount: running,
  rolloutState: 'COMPLETED',
  createdAtMs: START - 1e9,
});
const ours = (change: Partial<Deployment> = {}): Partial<Deployment> => ({
  id: 'ecs-svc/002',
  status: 'PRIMARY',
  taskDefinition: NEW,
  rolloutState: 'IN_PROGRESS',
  ...change,
});

/** Healthy, completed at `end`. */
const healthy =
  (end: number): Timeline =>
  (t) => {
    if (t >= end) {
      return {
        deployments: [ours({ runningCount: 2, rolloutState: 'COMPLETED' })],
        serviceDeployment: { status: 'SUCCESSFUL' },
        events: [{ t: end, message: '(service api) has reached a steady state.' }],
      };
    }
    const runs = t >= Math.min(45, end / 2);
    return {
      deployments: [ours(runs ? { runningCount: 2 } : { pendingCount: 2 }), old()],
      events: [{ t: 2, message: '(service api) has started 2 tasks: (task a) (task b).' }],
    };
  };

const stoppedTasks = (t: number, times: readonly number[], change: Partial<Task>): Partial<Task>[] =>
  times
    .filter((at) => at <= t)
    .map((at) =>
      Object.assign(
        { taskArn: `${ARN}:task/staging/task${at}`, startedBy: 'ecs-svc/002', lastStatus: 'STOPPED' },
        change,
      ),
    );

const pullError = { stopCode: 'TaskFailedToStart', stoppedReason: NOT_FOUND };
const crash = {
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [{ name: 'app', exitCode: 1 }],
};

const failedBy = (t: number, times: readonly number[]): number => times.filter((at) => at <= t).length;
const TIMES = [25, 55, 85];

const pullErrorBreaker: Timeline = (t) => {
  const stopped = stoppedTasks(t, TIMES, pullError);
  if (t < 90) return { deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, TIMES) }), old()], stopped };
  const back: Partial<Deployment> = {
    id: 'ecs-svc/003',
    status: 'PRIMARY',
    taskDefinition: OLD,
    runningCount: 2,
    rolloutState: t < 120 ? 'IN_PROGRESS' : 'COMPLETED',
    rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/001.',
  };
  const failed = ours({
    status: 'ACTIVE',
    rolloutState: 'FAILED',
    failedTasks: 3,
    rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
  });
  return {
    deployments: t < 120 ? [back, failed] : [back],
    stopped,
    serviceDeployment: {
      status: t < 120 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    },
  };
};

const endless = (first: number, every: number): number[] =>
  Array.from({ length: 200 }, (_, index) => first + index * every);

const pullErrorNoBreaker: Timeline = (t) => ({
  deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, endless(25, 30)) }), old()],
  stopped: stoppedTasks(t, endless(25, 30), pullError),
});

const crashNoRollback: Timeline = (t) => ({
  deployments: [
    t < 90
      ? ours({ pendingCount: 2, failedTasks: failedBy(t, TIMES) })
      : ours({
          failedTasks: 3,
          rolloutState: 'FAILED',
          rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
        }),
    old(),
  ],
  stopped: stoppedTasks(t, TIMES, crash),
  ...(t >= 90 && { serviceDeployment: { status: 'STOPPED' as const } }),
});

const superseded: Timeline = (t) => {
  if (t < 40) return { deployments: [ours({ runningCount: 1, pendingCount: 1 }), old()] };
  const other: Partial<Deployment> = {
    id: 'ecs-svc/009',
    status: 'PRIMARY',
    taskDefinition: THIRD,
    rolloutState: t < 150 ? 'IN_PROGRESS' : 'COMPLETED',
  };
  return {
    deployments: t < 150 ? [other, ours({ status: 'ACTIVE', runningCount: 1 }), old()] : [other],
    serviceDeployment: { status: 'STOPPED' },
  };
};

interface Story {
  readonly report: Report;
  /** Seconds after UpdateService at which the story ended. */
  readonly seconds: number;
  readonly calls: readonly string[];
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  readonly clock: FakeClock;
  readonly kept: Readonly<Record<string, string>>;
  count(operation: string): number;
}

interface StoryOptions {
  readonly inputs?: Partial<Inputs>;
  readonly service?: Partial<Service>;
  /** Names of services that all follow the timeline; default api. */
  readonly names?: readonly string[];
  /** Throws for a call, by operation and seconds after UpdateService. */
  readonly fault?: (operation: string, t: number) => void;
  readonly cancelAtSeconds?: number;
  /** What happens after StopServiceDeployment or a second UpdateService, by seconds after that. */
  readonly rollBack?: Timeline;
  readonly logs?: LogsApi;
  readonly served?: string;
  readonly before?: Timeline;
}

const timelineInputs = (names: readonly string[], change: Partial<Inputs> = {}): Inputs => ({
  cluster: 'staging',
  services: names.map((name) => ({
    name,
    service: name,
    after: [],
    containers: [{ container: 'app', change: { image: 'api' } }],
  })),
  images: { api: { repository: 'api', digest: NEW_DIGEST } },
  registry: undefined,
  alsoUpdate: [],
  requireDigest: true,
  timeoutMs: 1_800_000,
  onFailure: 'leave',
  onTimeout: 'leave',
  onCancel: 'leave',
  dryRun: false,
  awsRegion: 'us-east-1',
  roleToAssume: undefined,
  ...change,
});

const noLauncher = (): Promise<never> => Promise.reject(new Error('no launcher in this test'));

/** Plays a timeline to the whole action, on a clock that only the action's own sleeps move. */
async function play(timeline: Timeline, options: StoryOptions = {}): Promise<Story> {
  const { names = ['api'] } = options;
  const clock = fakeClock(START);
  const calls: string[] = [];
  const log: string[] = [];
  const warnings: string[] = [];
  const kept: Record<string, string> = {};
  const cancellation = new AbortController();
  if (options.cancelAtSeconds !== undefined) {
    clock.at(START + options.cancelAtSeconds * 1000, () => cancellation.abort(new Cancelled('SIGINT')));
  }
  const ecs = timelineEcs({ timeline, clock, calls, options, names });
  const context: World = {
    clock,
    log: fakeLog(clock, log, warnings),
    signal: cancellation.signal,
    env: {},
    run: RUN,
    random: () => 0,
    keepOutputs: (outputs) => void Object.assign(kept, outputs),
    saveState: () => undefined,
    readState: () => '',
    idToken: () => Promise.reject(new Error('no token in this test')),
    mask: () => undefined,
    connect: () => ({
      region: 'us-east-1',
      launchers: { events: noLauncher, scheduler: noLauncher, pipes: noLauncher },
      ecs,
      pollingEcs: ecs,
      readLogLines: lastLinesReader(() =>
        Promise.resolve(options.logs ?? { readLogPage: () => Promise.resolve(undefined) }),
      ),
    }),
  };
  const report = await deployEcs(timelineInputs(names, options.inputs), context);
  return {
    report,
    clock,
    calls,
    log,
    warnings,
    kept,
    seconds: (clock.now() - START) / 1000,
    count: (operation) => calls.filter((call) => call === operation).length,
  };
}

const RUN: World['run'] = {
  repository: 'o/r',
  sha: '',
  ref: '',
  refName: '',
  eventName: '',
  actor: '',
  triggeringActor: '',
  runId: '1',
  runAttempt: 1,
  job: '',
  workflowRef: '',
  serverUrl: '',
  apiUrl: '',
  workspace: '',
  runnerTemp: '',
  runUrl: '',
  event: {},
};

function fakeLog(clock: FakeClock, lines: string[], warnings: string[]): Log {
  const write = (text: string): void => void lines.push(`${(clock.now() - START) / 1000} ${text}`);
  return {
    info: write,
    debug: () => undefined,
    progress: write,
    warning: (text) => void warnings.push(text),
    group: (_title, deed) => deed(),
    foreign: (foreign) => void lines.push(...foreign),
    foreignStream: () => {
      throw new Error('deploy-ecs streams nothing');
    },
  };
}

function taskDefinition(arn: string, digest: string): DescribedTaskDefinition {
  return {
    tags: [],
    taskDefinition: {
      taskDefinitionArn: arn,
      family: 'app',
      revision: Number(arn.slice(-2)),
      status: 'ACTIVE',
      containerDefinitions: [
        {
          name: 'app',
          image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/api@${digest}`,
          essential: true,
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs/app', 'awslogs-stream-prefix': 'app' },
          },
        },
      ],
    },
  };
}

interface TimelineEcs {
  readonly timeline: Timeline;
  readonly clock: FakeClock;
  readonly calls: string[];
  readonly options: StoryOptions;
  readonly names: readonly string[];
}

function timelineEcs({ timeline, clock, calls, options, names }: TimelineEcs): EcsApi {
  let updatedAt: number | undefined;
  let rolledAt: number | undefined;
  const seconds = (since = START): number => (clock.now() - since) / 1000;
  const frame = (): Frame => {
    if (rolledAt !== undefined && options.rollBack !== undefined) return options.rollBack(seconds(rolledAt));
    if (updatedAt !== undefined) return timeline(seconds(updatedAt));
    return options.before?.(seconds()) ?? { deployments: [{ ...old(), status: 'PRIMARY' }] };
  };
  const said = (operation: string): void => {
    calls.push(operation);
    options.fault?.(operation, seconds(updatedAt));
  };
  const service = (name: string): Service => toService(name, frame(), { service: options.service, now: clock.now() });
  const unused = (operation: string) => (): Promise<never> => Promise.reject(new Error(`${operation} is not expected`));
  return {
    async describeServices({ services }) {
      said('DescribeServices');
      return { services: services.filter((name) => names.includes(name)).map(service), failures: [] };
    },
    async describeTaskDefinition({ taskDefinition: asked }) {
      said('DescribeTaskDefinition');
      return asked === NEW
        ? taskDefinition(NEW, NEW_DIGEST)
        : taskDefinition(asked === 'app' ? OLD : asked, OLD_DIGEST);
    },
    async registerTaskDefinition(input: TaskDefinitionInput) {
      said('RegisterTaskDefinition');
      expect(input['revision']).toBeUndefined();
      return taskDefinition(NEW, NEW_DIGEST);
    },
    async updateService(input) {
      said(
        `UpdateService ${input.taskDefinition?.slice(-6) ?? ''}${input.forceNewDeployment === true ? ' forced' : ''}`,
      );
      if (updatedAt === undefined || input.taskDefinition === NEW) updatedAt ??= clock.now();
      else rolledAt = clock.now();
      return service(input.service);
    },
    async describeServiceDeployments({ serviceDeploymentArns }) {
      said('DescribeServiceDeployments');
      return {
        serviceDeployments: serviceDeploymentArns.map((arn) => toServiceDeployment(arn, frame())),
        failures: [],
      };
    },
    async listServiceDeployments({ createdAfterMs = 0 }) {
      expect(createdAfterMs).toBeLessThan(START);
      said('ListServiceDeployments');
      const brief = { serviceArn: '', status: 'IN_PROGRESS' as const };
      return [
        { ...brief, serviceDeploymentArn: `${ARN}:service-deployment/staging/api/before`, createdAtMs: START },
        { ...brief, serviceDeploymentArn: `${ARN}:service-deployment/staging/api/listed`, createdAtMs: START + 1600 },
      ];
    },
    async describeServiceRevisions({ serviceRevisionArns }) {
      said('DescribeServiceRevisions');
      const image = { containerName: 'app', image: 'x', imageDigest: options.served ?? NEW_DIGEST };
      return {
        failures: [],
        serviceRevisions: serviceRevisionArns.map((serviceRevisionArn) => ({
          serviceRevisionArn,
          serviceArn: '',
          taskDefinition: NEW,
          containerImages: [image],
        })),
      };
    },
    async stopServiceDeployment({ serviceDeploymentArn }) {
      said('StopServiceDeployment');
      rolledAt = clock.now();
      return { serviceDeploymentArn };
    },
    async listTasks() {
      said('ListTasks');
      return (frame().stopped ?? []).map(({ taskArn = '' }) => taskArn);
    },
    async describeTasks({ tasks }) {
      said('DescribeTasks');
      return {
        tasks: (frame().stopped ?? []).filter(({ taskArn = '' }) => tasks.includes(taskArn)).map(toTask),
        failures: [],
      };
    },
    continueServiceDeployment: unused('ContinueServiceDeployment'),
    listTaskDefinitions: unused('ListTaskDefinitions'),
    deregisterTaskDefinition: unused('DeregisterTaskDefinition'),
    listClusters: unused('ListClusters'),
    listServices: unused('ListServices'),
    runTask: unused('RunTask'),
    stopTask: unused('StopTask'),
  };
}

function toService(
  name: string,
  { deployments, events = [], service: own = {} }: Frame,
  { service = {}, now }: { readonly service: Partial<Service> | undefined; readonly now: number },
): Service {
  const hasOurs = deployments.some(({ id, status }) => id === 'ecs-svc/002' && status === 'PRIMARY');
  return {
    serviceArn: `${ARN}:service/staging/${name}`,
    serviceName: name,
    clusterArn: `${ARN}:cluster/staging`,
    status: 'ACTIVE',
    taskDefinition: deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition ?? OLD,
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    capacityProviderStrategy: [],
    loadBalancers: [],
    deployments: deployments.map((deployment) => ({
      id: '',
      status: 'ACTIVE',
      taskDefinition: OLD,
      desiredCount: 2,
      pendingCount: 0,
      runningCount: 0,
      failedTasks: 0,
      createdAtMs: START,
      updatedAtMs: now,
      ...deployment,
    })),
    deploymentController: 'ECS',
    schedulingStrategy: 'REPLICA',
    events: events.map(({ t, message }) => ({ id: `${t} ${message}`, createdAtMs: START + t * 1000, message })),
    currentServiceDeployment: `${ARN}:service-deployment/staging/${name}/${hasOurs ? 'ours' : 'before'}`,
    enableECSManagedTags: false,
    tags: [],
    ...service,
    ...own,
  };
}

function toServiceDeployment(serviceDeploymentArn: string, { serviceDeployment = {} }: Frame): ServiceDeployment {
  return {
    serviceDeploymentArn,
    serviceArn: '',
    status: 'IN_PROGRESS',
    createdAtMs: START,
    lifecycleHookDetails: [],
    sourceServiceRevisions: [],
    targetServiceRevision: {
      arn: `${serviceDeploymentArn}/r`,
      requestedTaskCount: 2,
      runningTaskCount: 2,
      pendingTaskCount: 0,
    },
    ...serviceDeployment,
  };
}

function toTask(task: Partial<Task>): Task {
  return {
    taskArn: '',
    taskDefinitionArn: NEW,
    clusterArn: '',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    containers: [],
    tags: [],
    ...task,
  };
}

const serviceOf = (
  report: Report,
  name = 'api',
): { verdict: string; cause?: { code: string; text: string; fix: string }; notes?: string[] } =>
  (JSON.parse(report.outputs['services'] ?? '{}') as Record<string, { verdict: string }>)[name] ?? { verdict: 'none' };

const expired = (operation: string): ActionError =>
  new ActionError({ code: 'aws-credentials-expired', message: `expired before ${operation}`, fix: 'Renew them.' });

describe('timelines of a rollout', () => {
  const ends = [73, 97, 118, 146, 171, 203, 238, 277, 319, 386];
  test.each(ends)('a deployment that completes after %i s is noticed within 3 s and proven', async (end) => {
    const story = await play(healthy(end));
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.report.outputs['served-digest']).toBe(NEW_DIGEST);
    expect(story.seconds).toBeGreaterThanOrEqual(end);
    expect(story.seconds).toBeLessThanOrEqual(end + 3);
    expect(story.count('ListTasks')).toBe(0);
    expect(story.calls.filter((call) => call.startsWith('UpdateService'))).toEqual(['UpdateService app:42']);
  });

  test('a pull error is told with its cause 27 s after the update, whatever the breaker will do', async () => {
    for (const timeline of [pullErrorBreaker, pullErrorNoBreaker]) {
      const story = await play(timeline);
      expect(story.report.ok).toBe(false);
      expect(story.report.outputs['verdict']).toBe('failed');
      expect(story.report.headline).toContain('failed to resolve ref x@sha256:b: not found');
      expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
      expect(story.seconds).toBeLessThanOrEqual(27);
    }
  });

  test('a pull error with roll-back ends at the old revision, by StopServiceDeployment', async () => {
    const story = await play(pullErrorBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments:
          t < 4
            ? [ours({ pendingCount: 2 }), old()]
            : [{ ...old(), status: 'PRIMARY', rolloutState: t < 30 ? 'IN_PROGRESS' : 'COMPLETED' }],
        serviceDeployment: { status: t < 30 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
      }),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.report.ok).toBe(false);
    expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
    expect(story.count('StopServiceDeployment')).toBe(1);
    expect(story.seconds).toBeLessThanOrEqual(27 + 30 + 3);
  });

  test('a crash loop is told after its third task, with exit code and last log lines', async () => {
    const story = await play(crashNoRollback, {
      logs: {
        readLogPage: ({ stream, token }) =>
          Promise.resolve({
            lines: token === undefined ? [{ atMs: START, message: `KeyError in ${stream}` }] : [],
            forwardToken: 'f',
            backwardToken: 'b',
          }),
      },
    });
    expect(story.report.outputs['verdict']).toBe('failed');
    expect(story.seconds).toBeLessThanOrEqual(87);
    expect(serviceOf(story.report).cause?.text).toContain(
      '3 tasks: Essential container in task exited. Container app, exit code 1.',
    );
    expect(story.report.summary).toContain('KeyError in app/app/task85');
    expect(story.log).toContain('KeyError in app/app/task85');
  });

  test('a deployment of somebody else is told at once and never rolled back', async () => {
    const story = await play(superseded, { inputs: { onFailure: 'roll-back' } });
    expect(story.report.outputs['verdict']).toBe('superseded');
    expect(story.report.headline).toContain('ecs-svc/009 of app:43');
    expect(story.seconds).toBeLessThanOrEqual(42);
    expect(story.calls.filter((call) => /Stop|UpdateService app:41/.test(call))).toEqual([]);
  });

  test('expired credentials end the wait at once, and say what AWS was doing', async () => {
    const story = await play(healthy(90), {
      inputs: { onFailure: 'roll-back' },
      fault: (operation, t) => {
        if (t >= 60 && operation === 'DescribeServices') throw expired(operation);
      },
    });
    expect(story.seconds).toBeLessThanOrEqual(63);
    expect(story.report.ok).toBe(false);
    const { cause, verdict } = serviceOf(story.report);
    expect(verdict).toBe('failed');
    expect(cause?.code).toBe('aws-credentials-expired');
    expect(cause?.text).toContain('ecs-svc/002, 2 of 2 tasks running');
    expect(story.count('StopServiceDeployment')).toBe(0);
    expect(story.kept['deployment-id']).toBe('ecs-svc/002');
  });

  test.each([...Array(12).keys()])('a slow but good deployment is no timeout (%i)', async (index) => {
    const story = await play(healthy(500 + index), { inputs: { timeoutMs: 600_000 } });
    expect(story.report.outputs['verdict']).toBe('succeeded');
  });

  test('the deadline is kept to the second, with a last look at it', async () => {
    const story = await play(healthy(10_000), { inputs: { timeoutMs: 120_000 } });
    expect(story.report.outputs['verdict']).toBe('timed-out');
    expect(story.seconds).toBe(120);
    const close = await play(healthy(120), { inputs: { timeoutMs: 120_000 } });
    expect(close.report.outputs['verdict']).toBe('succeeded');
  });

  test('five services of a step cost one batched call a tick', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const story = await play(healthy(120), { names });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeLessThanOrEqual(123);
    // Equal definitions of a family are registered once.
    expect(story.count('RegisterTaskDefinition')).toBe(1);
    expect(story.count('DescribeServices')).toBeLessThanOrEqual(55);
  });
});

describe('what ECS may do beside', () => {
  test('a breaker that rolls back by itself is followed to its end, with n of m failures', async () => {
    // Crashes count from the third on, so the breaker comes first.
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: stoppedTasks(t, [25, 55], crash) });
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.text).toContain('2 tasks: Essential container in task exited');
    expect(story.seconds).toBeLessThanOrEqual(123);
    expect(story.log.some((line) => line.includes('ECS is rolling back to app:41'))).toBe(true);
  });

  test('a breaker that says nothing of tasks is told with its count', async () => {
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: [] });
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.code).toBe('rolled-back-by-ecs');
  });

  test('the old deployment made PRIMARY again is a roll-back, not a stranger', async () => {
    const timeline: Timeline = (t) =>
      t < 60
        ? { deployments: [ours({ pendingCount: 2 }), old()] }
        : { deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < 90 ? 'IN_PROGRESS' : 'COMPLETED' }] };
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a roll-back is over when the last task of ours is gone, not before', async () => {
    const timeline: Timeline = (t) => {
      if (t < 60) return { deployments: [ours({ runningCount: 1, pendingCount: 1 }), old()] };
      const back: Partial<Deployment> = { ...old(), status: 'PRIMARY' };
      return {
        deployments: t < 100 ? [back, ours({ status: 'ACTIVE', rolloutState: 'FAILED', runningCount: 1 })] : [back],
      };
    };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(seconds).toBeGreaterThanOrEqual(100);
  });

  test('a roll-back is known by its words where service deployments may not be read', async () => {
    const story = await play((t) => ({ ...pullErrorBreaker(t), stopped: [] }), {
      fault: (operation) => {
        if (operation === 'DescribeServiceDeployments')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a roll-back that ECS began is followed, and nothing is written beside it', async () => {
    const timeline: Timeline = (t) => ({ ...pullErrorBreaker(t), stopped: stoppedTasks(t, [25, 55], crash) });
    const story = await play(timeline, { inputs: { onFailure: 'roll-back' } });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.calls.filter((call) => /Stop|Update/.test(call))).toEqual(['UpdateService app:42']);
  });

  test('a fault that may pass by itself needs a second task', async () => {
    const reason = 'CannotPullContainerError: ref pull has been retried 5 time(s): dial tcp 1.2.3.4:443: i/o timeout';
    const story = await play((t) => ({
      deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, TIMES) }), old()],
      stopped: stoppedTasks(t, TIMES, { stopCode: 'TaskFailedToStart', stoppedReason: reason }),
    }));
    expect(serviceOf(story.report).cause?.code).toBe('registry-unreachable');
    expect(story.seconds).toBeGreaterThanOrEqual(55);
    expect(story.seconds).toBeLessThanOrEqual(58);
  });

  test('tasks of another deployment that crash say nothing of ours, and what people stopped is not shown as a cause', async () => {
    const times = [5, 10, 15, 20];
    const others = (t: number): Partial<Task>[] => stoppedTasks(t, times, { ...crash, startedBy: 'ecs-svc/001' });
    const good = await play((t) => ({
      ...healthy(90)(t),
      stopped: others(t),
      ...(t < 90 && { deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, times) }), old()] }),
    }));
    expect(good.report.outputs['verdict']).toBe('succeeded');
    const byHand = {
      taskArn: `${ARN}:task/staging/byhand`,
      startedBy: 'ecs-svc/002',
      stopCode: 'UserInitiated',
      stoppedReason: 'Task stopped by user',
    };
    const bad = await play((t) => ({ ...crashNoRollback(t), stopped: [byHand, ...stoppedTasks(t, TIMES, crash)] }));
    expect(bad.report.outputs['verdict']).toBe('failed');
    expect(bad.report.summary).not.toContain('stopped by user');
  });

  test('an alarm that rang is named', async () => {
    const timeline: Timeline = (t) =>
      t < 60
        ? { deployments: [ours({ runningCount: 2 }), old()] }
        : {
            deployments: [
              { ...old(), status: 'PRIMARY', rolloutState: t < 90 ? 'IN_PROGRESS' : 'COMPLETED' },
              ...(t < 90 ? [ours({ status: 'ACTIVE', rolloutState: 'FAILED', runningCount: 1 })] : []),
            ],
            serviceDeployment: {
              status: t < 90 ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL',
              alarms: { status: 'TRIGGERED', alarmNames: ['api-5xx'], triggeredAlarmNames: ['api-5xx'] },
            },
          };
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause).toMatchObject({
      code: 'alarm-triggered',
      text: expect.stringContaining('api-5xx'),
    });
  });

  test('a stale first read is neither success nor roll-back', async () => {
    const timeline: Timeline = (t) =>
      t > 0 && t < 12 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(60)(t);
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
  });

  test('a deployment that is gone between two looks is judged by its service deployment', async () => {
    const timeline: Timeline = (t) =>
      t === 0
        ? { deployments: [ours(), old()] }
        : {
            deployments: [{ ...old(), status: 'PRIMARY' }],
            serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', rollback: { reason: 'somebody stopped it' } },
          };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(report).cause?.text).toContain('somebody stopped it');
    // Not before a stale read can be ruled out.
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThan(20);
  });

  test('no room for tasks is warned of once and waited for', async () => {
    const event = {
      t: 20,
      message:
        '(service api) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    };
    const timeline: Timeline = (t) => {
      const frame = healthy(300)(t);
      return t < 20 ? frame : { ...frame, events: [...(frame.events ?? []), event] };
    };
    const story = await play(timeline);
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.warnings.filter((text) => text.includes('Capacity is unavailable'))).toHaveLength(1);
    const short = await play(timeline, { inputs: { timeoutMs: 100_000 } });
    expect(short.report.outputs['verdict']).toBe('timed-out');
    expect(serviceOf(short.report).cause?.text).toContain('Capacity is unavailable');
  });

  test('health checks that fail three times are a failure, with what to look at', async () => {
    const times = [60, 120, 180];
    const reason =
      'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/api/1)';
    const timeline: Timeline = (t) => ({
      deployments: [ours({ runningCount: 1, pendingCount: 1, failedTasks: failedBy(t, times) }), old()],
      stopped: stoppedTasks(t, times, { stopCode: 'ServiceSchedulerInitiated', stoppedReason: reason }),
    });
    const story = await play(timeline);
    expect(serviceOf(story.report).cause?.code).toBe('target-unhealthy');
    expect(story.seconds).toBeLessThanOrEqual(183);
  });

  test('tasks that crash after they ran are counted though ECS forgets them', async () => {
    const times = [60, 120, 180];
    const timeline: Timeline = (t) => {
      const isDown = times.some((at) => t >= at && t < at + 20);
      return {
        deployments: [ours(isDown ? { runningCount: 1, pendingCount: 1 } : { runningCount: 2 }), old()],
        stopped: stoppedTasks(t, times, crash),
      };
    };
    const story = await play(timeline);
    expect(serviceOf(story.report).cause?.code).toBe('container-crashed');
    expect(story.seconds).toBeLessThanOrEqual(183);
  });

  test('tasks that the scheduler, Spot or a person stopped do not count', async () => {
    const times = [20, 25, 30, 35, 40];
    const codes = [
      'ServiceSchedulerInitiated',
      'SpotInterruption',
      'UserInitiated',
      'InfrastructureHealth',
      'TerminationNotice',
    ];
    const timeline: Timeline = (t) => ({
      ...healthy(120)(t),
      stopped: stoppedTasks(t, times, {}).map((task, index) =>
        Object.assign({}, task, { stopCode: codes[index], stoppedReason: 'stopped' }),
      ),
      ...(t < 100 && { deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, times) }), old()] }),
    });
    const { report } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
  });

  test('a service of 0 tasks succeeds with a note that nothing was verified', async () => {
    const timeline: Timeline = () => ({
      deployments: [ours({ desiredCount: 0, rolloutState: 'COMPLETED' })],
      serviceDeployment: { status: 'SUCCESSFUL' },
    });
    const { report } = await play(timeline, { service: { desiredCount: 0 } });
    expect(report.outputs['verdict']).toBe('succeeded');
    expect(serviceOf(report).notes?.join()).toContain('0 tasks');
  });

  test('a service behind a Classic Load Balancer, without rollout states, is steady when only ours runs', async () => {
    const timeline: Timeline = (t) => {
      const { rolloutState: _state, ...own } = ours({ runningCount: 2 });
      const { rolloutState: _old, ...replaced } = old();
      if (t < 60) return { deployments: [own, replaced] };
      return { deployments: [t < 70 ? { ...own, runningCount: 1 } : own] };
    };
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('succeeded');
    expect(seconds).toBeGreaterThanOrEqual(70);
  });

  test('a service deleted on the way is a failure', async () => {
    const timeline: Timeline = (t) => ({ ...healthy(300)(t), ...(t > 30 && { service: { status: 'DRAINING' } }) });
    const { report, seconds } = await play(timeline);
    expect(report.outputs['verdict']).toBe('failed');
    expect(serviceOf(report).cause?.code).toBe('service-not-active');
    expect(seconds).toBeLessThanOrEqual(33);
  });

  test('another image than the one asked for is no success', async () => {
    const { report } = await play(healthy(60), { served: OLD_DIGEST });
    expect(report.outputs['verdict']).toBe('failed');
    expect(serviceOf(report).cause?.code).toBe('wrong-image-served');
  });
});

describe('AWS that answers badly', () => {
  const passing = (): ActionError => new ActionError({ code: 'aws-throttled', message: 'Rate exceeded', fix: 'wait' });

  test('throttled, broken and missing answers are waited through', async () => {
    let calls = 0;
    const story = await play(healthy(171), {
      fault: (operation, t) => {
        calls += 1;
        if (t > 1 && operation === 'DescribeServices' && calls % 3 === 0) throw passing();
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeLessThanOrEqual(171 + 10);
  });

  test('evidence that a throttled read hid is read again', async () => {
    let denials = 0;
    const story = await play(pullErrorNoBreaker, {
      fault: (operation) => {
        if (operation === 'ListTasks' && (denials += 1) <= 4) throw passing();
      },
    });
    expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
    expect(story.seconds).toBeLessThanOrEqual(35);
  });

  test('without permission to read tasks the wait goes on, and says so once', async () => {
    const story = await play(crashNoRollback, {
      fault: (operation) => {
        if (operation === 'ListTasks')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'Allow ecs:ListTasks.' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('failed');
    expect(serviceOf(story.report).cause?.code).toBe('circuit-breaker');
    expect(story.warnings.filter((text) => text.includes('ecs:ListTasks'))).toHaveLength(1);
  });
});

describe('an update without an answer', () => {
  const unreachable = (): ActionError =>
    new ActionError({ code: 'aws-unreachable', message: 'socket hang up', fix: 'try again' });

  test('that ECS took all the same is followed', async () => {
    let updatedAtMs = 0;
    const story = await play(healthy(60), {
      before: (t) => (updatedAtMs === 0 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(60)(t)),
      fault: (operation) => {
        if (!operation.startsWith('UpdateService')) return;
        updatedAtMs = 1;
        throw unreachable();
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.report.outputs['deployment-id']).toBe('ecs-svc/002');
  });

  test('that ECS did not take is a failure that says so, or says that nobody knows', async () => {
    const lost = await play(healthy(60), {
      fault: (operation) => {
        if (operation.startsWith('UpdateService')) throw unreachable();
      },
    });
    expect(serviceOf(lost.report).cause).toMatchObject({
      code: 'aws-unreachable',
      text: expect.stringContaining('shows no new deployment'),
    });
    let isDown = false;
    const dark = await play(healthy(60), {
      fault: (operation) => {
        isDown ||= operation.startsWith('UpdateService');
        if (isDown) throw unreachable();
      },
    });
    expect(serviceOf(dark.report).cause?.text).toContain('is not known');
  });

  test('of one service takes the others back without waiting for them', async () => {
    let updates = 0;
    const story = await play(healthy(300), {
      names: ['a', 'b'],
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < 20 ? 'IN_PROGRESS' : 'COMPLETED' }],
      }),
      fault: (operation) => {
        if (!operation.startsWith('UpdateService app:42')) return;
        updates += 1;
        if (updates === 2) throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('rolled-back');
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'failed', cause: { code: 'aws-access-denied' } });
    expect(story.seconds).toBeLessThan(30);
  });
});

test('an update whose deployment is not to be seen is not told as no change', async () => {
  const { report } = await play(() => ({ deployments: [] }));
  expect(serviceOf(report)).toMatchObject({ verdict: 'failed', cause: { code: 'deployment-missing' } });
  expect(serviceOf(report).cause?.text).not.toContain('was not changed');
});

describe('policies', () => {
  const backBy =
    (seconds: number): Timeline =>
    (t) => ({
      deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < seconds ? 'IN_PROGRESS' : 'COMPLETED' }],
    });

  test('a cancelled run leaves the deployment, and says where it is', async () => {
    const story = await play(healthy(300), { cancelAtSeconds: 30 });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(serviceOf(story.report).cause?.text).toContain('goes on in AWS');
    expect(story.calls.filter((call) => /Stop/.test(call))).toEqual([]);
  });

  test('a cancelled run with on-cancel: roll-back asks for the roll-back before it goes', async () => {
    const story = await play(healthy(300), {
      cancelAtSeconds: 30,
      inputs: { onCancel: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(story.count('StopServiceDeployment')).toBe(1);
    // The runner kills a cancelled process after ten seconds.
    expect(story.seconds).toBeLessThanOrEqual(40);
  });

  test('a run that is cancelled while reads are stale still stops its own deployment', async () => {
    const timeline: Timeline = (t) =>
      t > 0 && t < 10 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(300)(t);
    const story = await play(timeline, { cancelAtSeconds: 4, inputs: { onCancel: 'roll-back' }, rollBack: backBy(20) });
    expect(story.report.outputs['verdict']).toBe('cancelled');
    expect(story.count('StopServiceDeployment')).toBe(1);
  });

  test('a roll-back that AWS does not let begin is told beside the cause of the failure', async () => {
    let isExpired = false;
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      fault: (operation) => {
        if (operation === 'DescribeServices' && isExpired)
          throw new ActionError({ code: 'aws-credentials-expired', message: 'expired', fix: 'renew them' });
        isExpired ||= operation === 'DescribeTasks';
      },
    });
    expect(serviceOf(story.report)).toMatchObject({ verdict: 'failed', cause: { code: 'image-not-found' } });
    expect(story.report.summary).toContain('It was not rolled back: expired renew them');
  });

  test('on-timeout: roll-back takes the service back and follows it', async () => {
    const story = await play(healthy(9000), {
      inputs: { timeoutMs: 100_000, onTimeout: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(serviceOf(story.report).cause?.code).toBe('deployment-timed-out');
  });

  test('a stop that ECS refuses becomes a deployment of the previous revision', async () => {
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [
          {
            id: 'ecs-svc/004',
            status: 'PRIMARY',
            taskDefinition: OLD,
            runningCount: 2,
            rolloutState: t < 20 ? 'IN_PROGRESS' : 'COMPLETED',
          },
        ],
      }),
      fault: (operation) => {
        if (operation === 'StopServiceDeployment')
          throw new ActionError({ code: 'service-deployment-conflict', message: 'conflict', fix: '' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
    expect(story.calls.filter((call) => call.startsWith('UpdateService'))).toEqual([
      'UpdateService app:42',
      'UpdateService app:41',
    ]);
  });

  test('a breaker that trips while ECS is asked to go back changes nothing', async () => {
    const story = await play(pullErrorNoBreaker, {
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => (t < 6 ? { deployments: [ours({ rolloutState: 'FAILED' }), old()] } : backBy(20)(t)),
    });
    expect(story.report.outputs['verdict']).toBe('rolled-back');
  });

  test('a service that somebody deployed before it was its turn is left alone', async () => {
    const names = ['a', 'b'];
    const services = names.map((name) => ({
      name,
      service: name,
      after: name === 'b' ? ['a'] : [],
      containers: [{ container: 'app', change: { image: 'api' } }],
    }));
    // The fake shows the same deployments for both, so b has a new one when a is done.
    const story = await play(healthy(60), { names, inputs: { services } });
    expect(serviceOf(story.report, 'a').verdict).toBe('succeeded');
    expect(serviceOf(story.report, 'b')).toMatchObject({
      verdict: 'superseded',
      cause: { text: expect.stringContaining('before it was this service') },
    });
    expect(story.calls.filter((call) => call.startsWith('Update'))).toEqual(['UpdateService app:42']);
  });

  test('one service that fails takes the others of the step back', async () => {
    const story = await play(pullErrorNoBreaker, {
      names: ['a', 'b'],
      inputs: { onFailure: 'roll-back' },
      rollBack: backBy(20),
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('rolled-back');
    expect(serviceOf(story.report, 'b').verdict).toBe('rolled-back');
    expect(story.count('StopServiceDeployment')).toBe(2);
  });
});

describe('what is found at the start', () => {
  test('a deployment of the same revision on its way is followed, not started again', async () => {
    const story = await play(healthy(60), { before: (t) => healthy(60)(t), inputs: {} });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.calls.filter((call) => /Update|Register/.test(call))).toEqual([]);
    expect(JSON.parse(story.report.outputs['previous'] ?? '')).toEqual({
      api: { service: 'api', 'task-definition': 'app:41', deployed: 'app:42' },
    });
  });

  test('what failed before a deployment is taken up does not count: it may have been mended', async () => {
    const failedEarlier: Timeline = (t) => ({
      ...healthy(60)(t),
      events: [{ t: -10, message: '(service api) has started 1 tasks: (task z).' }],
      stopped: stoppedTasks(t, [-300, -200, -100], { ...pullError }).map((task, index) =>
        Object.assign({}, task, { stoppedAtMs: START - 300_000 + index * 100_000 }),
      ),
      ...(t < 60 && { deployments: [ours({ pendingCount: 2, failedTasks: 3, updatedAtMs: START - 5000 }), old()] }),
    });
    const story = await play(failedEarlier, { before: failedEarlier });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.count('ListTasks')).toBe(1);
  });

  test('a service that runs it already costs two reads and no write', async () => {
    const story = await play(healthy(60), {
      before: () => ({ deployments: [ours({ runningCount: 2, rolloutState: 'COMPLETED' })] }),
    });
    expect(story.report.outputs['verdict']).toBe('unchanged');
    expect(story.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
    expect(story.report.outputs['changed']).toBe('false');
  });

  test('a revision whose deployment failed is deployed again', async () => {
    const failed: Timeline = () => ({ deployments: [ours({ rolloutState: 'FAILED' }), old()] });
    const story = await play(healthy(60), { before: failed });
    expect(story.calls).toContain('UpdateService app:42 forced');
  });

  test('a dry run changes nothing', async () => {
    const story = await play(healthy(60), { inputs: { dryRun: true } });
    expect(story.report.outputs['verdict']).toBe('planned');
    expect(story.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
    expect(story.report.summary).toContain('containerDefinitions.app.image');
  });
});
