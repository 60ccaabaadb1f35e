import { describe, expect, test } from '@jest/globals';

import type { EcsApi, RunTaskInput, Service, Task } from '../../../src/ecs/api.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import { readGithubRun } from '../../../src/action/github-run.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { seededRandom } from '../../../testbed/aws/core/random.ts';
import type { Inputs } from './inputs.ts';
import { olderTasks } from './lease.ts';
import { migrate } from './migrate.ts';
import { markerPrefix } from './script.ts';
import type { World } from './world.ts';

const CLUSTER = 'arn:aws:ecs:us-east-1:123456789012:cluster/staging';

const INPUTS: Inputs = {
  tool: 'alembic',
  cluster: 'staging',
  service: 'engine',
  container: undefined,
  image: undefined,
  images: {},
  directory: undefined,
  command: undefined,
  workingDirectory: undefined,
  target: 'head',
  showSql: true,
  timeoutMs: 1_800_000,
  startTimeoutMs: 300_000,
  lockTimeoutMs: 5000,
  lockRetries: 3,
  lease: undefined,
  waitForLeaseMs: 900_000,
  onCancel: 'finish',
  onTimeout: 'stop',
  databaseAhead: 'fail',
  logGroup: undefined,
  subnets: [],
  securityGroups: [],
  assignPublicIp: undefined,
  awsRegion: 'us-east-1',
  roleToAssume: undefined,
  dryRun: false,
};

/** Virtual time for several runners: whoever waits shortest goes on first. */
class SharedClock implements Clock {
  #now = Date.UTC(2026, 10, 21, 9);
  #sleepers: { atMs: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#sleepers.push({ atMs: this.#now + ms, wake: resolve });
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
  }

  /** Moves time on until `done`. */
  async run(done: () => boolean): Promise<void> {
    while (!done()) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.#sleepers.toSorted((left, right) => left.atMs - right.atMs)[0];
      if (next === undefined) continue;
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next);
      this.#now = Math.max(this.#now, next.atMs);
      next.wake();
    }
  }
}

interface SimulatedTask {
  readonly arn: string;
  readonly input: RunTaskInput;
  readonly createdAtMs: number;
  readonly pendingAtMs: number;
  readonly runsFromMs: number;
  readonly endsAtMs: number;
  stopAskedMs?: number;
}

/** One cluster, slow and jittery: every call takes up to 800 ms before and after it has its effect. */
class Cluster {
  readonly tasks: SimulatedTask[] = [];
  readonly #clock: SharedClock;
  readonly #random: () => number;

  constructor(clock: SharedClock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  nowMs(): number {
    return this.#clock.now();
  }

  between(minMs: number, maxMs: number): number {
    return minMs + this.#random() * (maxMs - minMs);
  }

  async call<T>(effect: () => T): Promise<T> {
    await this.#clock.sleep(this.between(5, 800));
    const answer = effect();
    await this.#clock.sleep(this.between(5, 800));
    return answer;
  }

  start(input: RunTaskInput): Task {
    const createdAtMs = this.#clock.now();
    const pendingAtMs = createdAtMs + this.between(2000, 8000);
    const runsFromMs = pendingAtMs + this.between(1500, 8000);
    const arn = `${CLUSTER.replace('cluster', 'task')}/${String(this.tasks.length).padStart(32, '0')}`;
    const task = { arn, input, createdAtMs, pendingAtMs, runsFromMs, endsAtMs: runsFromMs + this.between(500, 20_000) };
    this.tasks.push(task);
    return this.describe(task);
  }

  status(task: SimulatedTask): { lastStatus: string; desiredStatus: string } {
    const now = this.#clock.now();
    const stopsAtMs = Math.min(task.stopAskedMs ?? Infinity, task.endsAtMs);
    if (now >= stopsAtMs)
      return { lastStatus: now >= stopsAtMs + 2000 ? 'STOPPED' : 'STOPPING', desiredStatus: 'STOPPED' };
    return {
      lastStatus: now >= task.runsFromMs ? 'RUNNING' : now >= task.pendingAtMs ? 'PENDING' : 'PROVISIONING',
      desiredStatus: 'RUNNING',
    };
  }

  /** When the container really ran; undefined when it was stopped before. */
  ran(task: SimulatedTask): { fromMs: number; toMs: number } | undefined {
    const stopMs = task.stopAskedMs ?? Infinity;
    return stopMs <= task.runsFromMs ? undefined : { fromMs: task.runsFromMs, toMs: Math.min(stopMs, task.endsAtMs) };
  }

  describe(task: SimulatedTask): Task {
    const { lastStatus, desiredStatus } = this.status(task);
    const exited = lastStatus.startsWith('STOP') && task.stopAskedMs === undefined;
    return {
      taskArn: task.arn,
      taskDefinitionArn: task.input.taskDefinition,
      clusterArn: CLUSTER,
      startedBy: task.input.startedBy,
      lastStatus,
      desiredStatus,
      createdAtMs: task.createdAtMs,
      containers: [{ name: 'app', lastStatus: exited ? 'STOPPED' : lastStatus, exitCode: exited ? 0 : undefined }],
      tags: task.input.tags ?? [],
    };
  }
}

const SERVICE: Service = {
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/engine',
  serviceName: 'engine',
  clusterArn: CLUSTER,
  status: 'ACTIVE',
  taskDefinition: 'engine:7',
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  launchType: 'FARGATE',
  capacityProviderStrategy: [],
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
  loadBalancers: [],
  deployments: [],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
};

const TASK_DEFINITION = {
  taskDefinition: {
    taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/engine:7',
    family: 'engine',
    revision: 7,
    status: 'ACTIVE',
    containerDefinitions: [
      {
        name: 'app',
        image: 'repository/engine:1',
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/engine', 'awslogs-stream-prefix': 'ecs' },
        },
      },
    ],
  },
  tags: [],
};

const neverCalled = (): Promise<never> => Promise.reject(new Error('not part of this simulation'));

function simulatedEcs(cluster: Cluster): EcsApi {
  const find = (arn: string): SimulatedTask => {
    const task = cluster.tasks.find((one) => one.arn === arn);
    if (task === undefined) throw new Error(`no task ${arn}`);
    return task;
  };
  return {
    describeServices: () => cluster.call(() => ({ services: [SERVICE], failures: [] })),
    describeTaskDefinition: () => cluster.call(() => TASK_DEFINITION),
    listTaskDefinitions: () => cluster.call(() => []),
    registerTaskDefinition: (input) =>
      cluster.call(() => ({ ...TASK_DEFINITION, taskDefinition: { ...TASK_DEFINITION.taskDefinition, ...input } })),
    runTask: (input) => cluster.call(() => ({ tasks: [cluster.start(input)], failures: [] })),
    listTasks: ({ startedBy, desiredStatus = 'RUNNING' }) =>
      cluster.call(() =>
        cluster.tasks
          .filter((task) => task.input.startedBy === startedBy && cluster.status(task).desiredStatus === desiredStatus)
          .map(({ arn }) => arn),
      ),
    describeTasks: ({ tasks }) =>
      cluster.call(() => ({ tasks: tasks.map((arn) => cluster.describe(find(arn))), failures: [] })),
    stopTask: ({ task: arn }) =>
      cluster.call(() => {
        const task = find(arn);
        if (cluster.status(task).desiredStatus === 'RUNNING') task.stopAskedMs = cluster.nowMs();
        return cluster.describe(task);
      }),
    updateService: neverCalled,
    deregisterTaskDefinition: neverCalled,
    listClusters: neverCalled,
    listServices: neverCalled,
    listServiceDeployments: neverCalled,
    describeServiceDeployments: neverCalled,
    describeServiceRevisions: neverCalled,
    stopServiceDeployment: neverCalled,
    continueServiceDeployment: neverCalled,
  };
}

/** The lines of a task that found nothing to do. */
function simulatedLogs(cluster: Cluster): LogsApi {
  return {
    readLogPage: ({ stream, token }) =>
      cluster.call(() => {
        const task = cluster.tasks.find(({ arn }) => arn.endsWith(stream.split('/').at(-1) ?? '?'));
        const ran = task === undefined ? undefined : cluster.ran(task);
        if (task === undefined || ran === undefined || cluster.nowMs() < ran.toMs) return undefined;
        if (token !== undefined) return { lines: [], forwardToken: token, backwardToken: token };
        const script = task.input.overrides?.containerOverrides?.[0]?.command?.[0] ?? '';
        const marker = markerPrefix(/slipway-([\w-]+) /.exec(script)?.[1] ?? '');
        const lines = [
          `${marker}current`,
          'c3 (head)',
          `${marker}heads`,
          'c3 (head)',
          `${marker}upgrade`,
          `${marker}after`,
          'c3 (head)',
          `${marker}end 0`,
        ];
        return {
          lines: lines.map((message) => ({ atMs: ran.toMs, message })),
          forwardToken: 'end',
          backwardToken: 'end',
        };
      }),
  };
}

function simulatedWorld(cluster: Cluster, clock: Clock, runId: string): World {
  const quiet = (): void => undefined;
  return {
    clock,
    run: { ...readGithubRun({}), repository: 'octo-org/app', runId },
    env: {},
    signal: new AbortController().signal,
    log: {
      info: quiet,
      debug: quiet,
      progress: quiet,
      warning: quiet,
      foreign: quiet,
      foreignStream: (deed) => deed(quiet),
      group: (_title, deed) => deed(),
    },
    keepOutputs: quiet,
    saveState: quiet,
    readState: () => '',
    idToken: neverCalled,
    mask: quiet,
    connect: () => ({ region: 'us-east-1', ecs: simulatedEcs(cluster), logs: simulatedLogs(cluster) }),
  };
}

describe('the lease', () => {
  test('never lets two migrations run at once, in 200 random interleavings of two runs', async () => {
    let yields = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seededRandom(seed);
      const clock = new SharedClock();
      const cluster = new Cluster(clock, () => random.next());
      const outcomes: string[] = [];
      const start = async (runId: string): Promise<void> => {
        await clock.sleep(cluster.between(0, 4000));
        const report = await migrate(INPUTS, simulatedWorld(cluster, clock, runId));
        outcomes.push(report.outputs['outcome'] ?? '');
      };
      const runs = Promise.all([start('1'), start('2')]);
      await clock.run(() => outcomes.length === 2);
      await runs;
      expect(outcomes).toEqual(['up-to-date', 'up-to-date']);
      const ran = cluster.tasks
        .flatMap((task) => cluster.ran(task) ?? [])
        .toSorted((left, right) => left.fromMs - right.fromMs);
      expect(ran).toHaveLength(2);
      expect(ran[0]?.toMs).toBeLessThanOrEqual(ran[1]?.fromMs ?? 0);
      yields += cluster.tasks.length - 2;
    }
    // Without races in it the simulation would prove nothing.
    expect(yields).toBeGreaterThan(20);
  });

  test('the oldest task goes first, and tasks of the same instant agree by their ARN', () => {
    const task = (taskArn: string, createdAtMs: number): Task => ({
      taskArn,
      createdAtMs,
      taskDefinitionArn: '',
      clusterArn: '',
      lastStatus: 'PENDING',
      desiredStatus: 'RUNNING',
      containers: [],
      tags: [],
    });
    const [a, b, c] = [task('a', 2), task('b', 1), task('c', 2)];
    expect(olderTasks([a, b, c], a)).toEqual([b]);
    expect(olderTasks([a, b, c], b)).toEqual([]);
    expect(olderTasks([a, b, c], c)).toEqual([a, b]);
  });
});
