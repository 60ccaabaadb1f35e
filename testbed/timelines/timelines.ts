/** Timelines of a service: what AWS shows of it, by seconds after UpdateService. Models of what ECS does, in its own words. */
import type { Deployment, Service, ServiceDeployment, Task } from '../../src/ecs/api.ts';

export const ARN = 'arn:aws:ecs:us-east-1:123456789012';
export const OLD = `${ARN}:task-definition/app:41`;
export const NEW = `${ARN}:task-definition/app:42`;
export const THIRD = `${ARN}:task-definition/app:43`;
export const OLD_DIGEST = `sha256:${'a'.repeat(64)}`;
export const NEW_DIGEST = `sha256:${'b'.repeat(64)}`;
export const START = Date.UTC(2026, 10, 21, 9);
export const NOT_FOUND =
  'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref x@sha256:b: not found';

/** What a service looks like `t` seconds after UpdateService. */
export interface Frame {
  readonly deployments: readonly Partial<Deployment>[];
  readonly events?: readonly { readonly t: number; readonly message: string }[];
  readonly serviceDeployment?: Partial<ServiceDeployment>;
  readonly stopped?: readonly Partial<Task>[];
  readonly service?: Partial<Service>;
  /** DescribeServices does not give the service. */
  readonly isMissing?: boolean;
}

export type Timeline = (t: number) => Frame;

export const old = (running = 2): Partial<Deployment> => ({
  id: 'ecs-svc/001',
  status: 'ACTIVE',
  taskDefinition: OLD,
  runningCount: running,
  rolloutState: 'COMPLETED',
  createdAtMs: START - 1e9,
});
export const ours = (change: Partial<Deployment> = {}): Partial<Deployment> => ({
  id: 'ecs-svc/002',
  status: 'PRIMARY',
  taskDefinition: NEW,
  rolloutState: 'IN_PROGRESS',
  ...change,
});

/** Healthy, completed at `end`. */
export const healthy =
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

export const stoppedTasks = (t: number, times: readonly number[], change: Partial<Task>): Partial<Task>[] =>
  times
    .filter((at) => at <= t)
    .map((at) =>
      Object.assign(
        { taskArn: `${ARN}:task/staging/task${at}`, startedBy: 'ecs-svc/002', lastStatus: 'STOPPED' },
        change,
      ),
    );

export const pullError = { stopCode: 'TaskFailedToStart', stoppedReason: NOT_FOUND };
export const crash = {
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [{ name: 'app', exitCode: 1 }],
};

export const failedBy = (t: number, times: readonly number[]): number => times.filter((at) => at <= t).length;
export const TIMES = [25, 55, 85];

export const pullErrorBreaker: Timeline = (t) => {
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

export const endless = (first: number, every: number): number[] =>
  Array.from({ length: 200 }, (_, index) => first + index * every);

export const pullErrorNoBreaker: Timeline = (t) => ({
  deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, endless(25, 30)) }), old()],
  stopped: stoppedTasks(t, endless(25, 30), pullError),
});

export const crashNoRollback: Timeline = (t) => ({
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

export const superseded: Timeline = (t) => {
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
