import { describe, expect, test } from '@jest/globals';
import { TaskStartError } from '../../runtime/task-runtime.ts';
import type { ContainerExit, RuntimeTask, StartedTask, TaskListener, TaskRuntime } from '../../runtime/task-runtime.ts';
import { seededRandom } from '../core/random.ts';
import { ElbWorld } from '../elb/world.ts';
import type { LogLine } from './model.ts';
import { createTask, stopTask } from './tasks.ts';
import { EcsWorld } from './world.ts';

/** A runtime whose containers do what a test says. */
class HandRuntime implements TaskRuntime {
  readonly name = 'process';
  readonly started: { task: RuntimeTask; listener: TaskListener; exit: (name: string, exit: ContainerExit) => void }[] =
    [];
  stops = 0;
  refuse: string | undefined;

  async start(task: RuntimeTask, listener: TaskListener): Promise<StartedTask> {
    await settle();
    if (this.refuse !== undefined) throw new TaskStartError(this.refuse);
    const exits = new Map<string, (exit: ContainerExit) => void>();
    const containers = task.containers.map(({ name, portMappings }) => ({
      name,
      runtimeId: `run-${name}`,
      addresses: portMappings.map(({ containerPort }) => ({
        containerPort,
        host: '127.0.0.1',
        port: 40_000 + containerPort,
      })),
      exited: new Promise<ContainerExit>((resolve) => void exits.set(name, resolve)),
    }));
    this.started.push({ task, listener, exit: (name, exit) => exits.get(name)?.(exit) });
    const stop = async (): Promise<void> => {
      this.stops += 1;
      for (const exit of exits.values()) exit({ exitCode: 143 });
      await settle();
    };
    return { containers, stop };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Lets promises and what hangs on them come to rest. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function play(world: EcsWorld, seconds = 3): Promise<void> {
  for (let at = 0; at < seconds; at += 1) {
    world.tick(1000);
    await settle();
    await settle();
  }
}

function bed(): { world: EcsWorld; elb: ElbWorld; runtime: HandRuntime; lines: LogLine[] } {
  const place = { account: '123456789012', region: 'us-east-1', now: 1_790_000_000_000 };
  const elb = new ElbWorld({ ...place, random: seededRandom(1) });
  const runtime = new HandRuntime();
  const lines: LogLine[] = [];
  const world = new EcsWorld({ ...place, elb, runtime, writeLog: (line) => lines.push(line) });
  world.createCluster('prod');
  world.registerTaskDefinition({
    family: 'api',
    containerDefinitions: [
      {
        name: 'app',
        image: 'registry.example/api:crash',
        memory: 64,
        command: ['serve'],
        environment: [{ name: 'PORT', value: '8080' }],
        secrets: [{ name: 'DATABASE_URL', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db' }],
        portMappings: [{ containerPort: 8080 }],
        healthCheck: { command: ['CMD', 'true'], interval: 10 },
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/api', 'awslogs-stream-prefix': 'p' },
        },
      },
      { name: 'sidecar', image: 'registry.example/sidecar:1', essential: false },
    ],
  });
  return { world, elb, runtime, lines };
}

const SECRET = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db';

describe('a service on a runtime', () => {
  test('runs real containers: environment, secrets, lines, health, targets at their real address, exit', async () => {
    const { world, elb, runtime, lines } = bed();
    world.putSecret(SECRET, 'postgres://x');
    const balancer = elb.createLoadBalancer({ name: 'alb' });
    const group = elb.createTargetGroup({ name: 'api', port: 8080, deregistrationDelaySeconds: 5 });
    elb.createListener({
      loadBalancerArn: balancer.arn,
      port: 80,
      forward: { targetGroups: [{ arn: group.arn, weight: 1 }] },
    });
    const service = world.createSteadyService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }],
    });
    await play(world, 5);
    const [run] = runtime.started;
    const [task] = world.tasks();
    expect(run?.task).toMatchObject({
      cluster: 'prod',
      family: 'api',
      group: 'service:api',
      containers: [
        {
          name: 'app',
          command: ['serve'],
          environment: { PORT: '8080', DATABASE_URL: 'postgres://x' },
          portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
          stopTimeoutMs: 30_000,
          healthCheck: { command: ['CMD', 'true'], intervalMs: 10_000, timeoutMs: 5000, retries: 3, startPeriodMs: 0 },
        },
        { name: 'sidecar', essential: false },
      ],
    });
    expect(task).toMatchObject({ phase: 'RUNNING', containers: [{ runtimeId: 'run-app' }, {}] });
    const [target] = elb.targets(group.arn);
    expect(target).toMatchObject({ address: { host: '127.0.0.1', port: 48_080 }, health: { state: 'initial' } });
    run?.listener.onLine('app', 'listening');
    run?.listener.onHealth('app', 'HEALTHY');
    expect(lines).toMatchObject([{ group: '/ecs/api', stream: `p/app/${task?.id}`, message: 'listening' }]);
    if (target === undefined || task === undefined) throw new Error('no target');
    elb.reportHealth({ targetGroupArn: group.arn, id: target.id, port: 8080 }, { state: 'healthy' });
    await play(world, 5);
    expect(service.deployments[0]?.rolloutState).toBe('COMPLETED');
    run?.exit('app', { exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' });
    await play(world, 12);
    expect(task).toMatchObject({
      phase: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      containers: [
        { exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' },
        { exitCode: 143 },
      ],
    });
    expect(runtime.stops).toBe(1);
  });

  test('is told when a task cannot start, or a secret is not there', async () => {
    const { world, runtime } = bed();
    const service = world.createService({
      cluster: 'prod',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
    });
    await play(world, 6);
    expect(world.tasks()[0]).toMatchObject({
      phase: 'STOPPED',
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringContaining(`failed to fetch secret ${SECRET}`),
    });
    expect(runtime.started).toHaveLength(0);
    world.putSecret(SECRET, 'x');
    runtime.refuse = 'CannotPullContainerError: registry.example/api:crash: not found';
    await play(world, 60);
    expect(world.tasks()[1]).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: runtime.refuse,
      containers: [{ reason: runtime.refuse }, {}],
    });
    expect(service.deployments[0]?.failedTasks).toBe(2);
  });

  test('stops a task that was told to stop while it started', async () => {
    const { world, runtime } = bed();
    world.putSecret(SECRET, 'x');
    const cluster = world.createCluster('prod');
    const [taskDefinition] = world.state.taskDefinitions.get('api') ?? [];
    if (taskDefinition === undefined) throw new Error('no task definition');
    const task = createTask(world.state, {
      cluster,
      taskDefinition,
      group: 'family:api',
      launchType: 'EC2',
      overrides: {},
      tags: [],
    });
    world.tick(1000);
    expect(task.phase).toBe('PULLING');
    stopTask(world.state, task, { code: 'UserInitiated', reason: 'enough' });
    await play(world, 8);
    expect(runtime.stops).toBe(1);
    expect(task).toMatchObject({
      phase: 'STOPPED',
      stopCode: 'UserInitiated',
      containers: [{ exitCode: 143 }, { exitCode: 143 }],
    });
  });
});
