/** Services, rollouts and runs for unit tests of what is told of them. */
import type { Deployment, Service } from '../../src/ecs/api.ts';
import type { Home } from '../../src/report/home.ts';
import type { SummaryFacts } from '../../src/ecs/deployment/headline.ts';
import { startRollout } from '../../src/ecs/deployment/rollout-state.ts';
import type { RolloutState } from '../../src/ecs/deployment/rollout-state.ts';
import type { ServiceRun } from '../../src/ecs/deployment/service-run.ts';
import { classifyTaskFailure } from '../../src/ecs/task-failure.ts';
import type { TaskFailure } from '../../src/ecs/task-failure.ts';
import { ARN, NEW, OLD, START } from './timelines.ts';

/** A deployment of two tasks, of which none runs yet. */
export function deploymentOf(change: Partial<Deployment> = {}): Deployment {
  return {
    id: 'ecs-svc/002',
    status: 'PRIMARY',
    taskDefinition: NEW,
    desiredCount: 2,
    pendingCount: 0,
    runningCount: 0,
    failedTasks: 0,
    createdAtMs: START,
    updatedAtMs: START,
    rolloutState: 'IN_PROGRESS',
    ...change,
  };
}

/** A service with these deployments. */
export function serviceOf(name: string, deployments: readonly Deployment[] = []): Service {
  return {
    serviceArn: `${ARN}:service/staging/${name}`,
    serviceName: name,
    clusterArn: `${ARN}:cluster/staging`,
    status: 'ACTIVE',
    taskDefinition: OLD,
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    capacityProviderStrategy: [],
    loadBalancers: [],
    deployments,
    deploymentController: 'ECS',
    schedulingStrategy: 'REPLICA',
    events: [],
    enableECSManagedTags: false,
    tags: [],
  };
}

/** A rollout of `ecs-svc/002` that was just started. */
export function rolloutOf(name: string, change: Partial<RolloutState['rollout']> = {}): RolloutState {
  return startRollout({
    name,
    serviceName: name,
    deploymentId: 'ecs-svc/002',
    taskDefinition: NEW,
    previous: OLD,
    replacedIds: ['ecs-svc/001'],
    replacedServiceDeployment: undefined,
    startedAtMs: START,
    createdAtMs: START,
    evidenceFromMs: START,
    asksServiceDeployment: false,
    ...change,
  });
}

/** A run that deployed NEW over OLD. */
export function runOf(name: string, change: Partial<ServiceRun> = {}): ServiceRun {
  const before = serviceOf(name);
  return {
    plan: { name, before, wave: 0, from: OLD, previous: OLD, changes: [], images: [], step: { kind: 'settings' } },
    to: NEW,
    notes: [],
    ...change,
  };
}

/** A task that could not pull its image, or with an exit code crashed. */
export function failedTask(id: string, exitCode?: number): TaskFailure {
  const failure = classifyTaskFailure({
    taskArn: `${ARN}:task/staging/${id}`,
    taskDefinitionArn: NEW,
    clusterArn: '',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    tags: [],
    ...(exitCode === undefined
      ? {
          stopCode: 'TaskFailedToStart',
          stoppedReason: `CannotPullContainerError: failed to resolve ref x: not found, request id ${id}`,
          containers: [],
        }
      : {
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ name: 'app', exitCode, image: 'x' }],
        }),
  });
  if (failure === undefined) throw new Error(`the task ${id} did not fail`);
  return failure;
}

const HOME: Home = { repository: 'acme/slipway', ref: 'v1' };

/** The facts of a step of two minutes. */
export const FACTS: SummaryFacts = {
  action: 'deploy-ecs',
  mode: 'deploy',
  cluster: 'staging',
  dryRun: false,
  region: 'us-east-1',
  home: HOME,
  startedAtMs: START,
  endedAtMs: START + 120_000,
};
