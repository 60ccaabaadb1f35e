/** The past of a service that CodeDeploy deploys, told as ECS tells the deployments of its own. Pure. */
import type { CodeDeployDeployment } from '../../../../src/codedeploy/api.ts';
import type { Deployment, Service } from '../../../../src/ecs/api.ts';
import { renderAppSpec } from '../../../../src/ecs/code-deploy/app-spec.ts';
import { isActive } from '../../../../src/ecs/code-deploy/sight.ts';
import { BACK_TO } from '../../../../src/ecs/code-deploy/start.ts';
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import type { CompletedDeployment, History } from '../history.ts';
import { familyOf } from '../target.ts';

/** What was read of one service. */
export interface Facts {
  readonly service: Service;
  /** The last deployment of its group, whatever became of it. */
  readonly last: CodeDeployDeployment | undefined;
  /** The deployment that `last` takes back, when it does. */
  readonly takenBack: CodeDeployDeployment | undefined;
  /** In any order. */
  readonly succeeded: readonly CodeDeployDeployment[];
  /** ARNs of ACTIVE revisions of the family; none where they were not needed. */
  readonly revisions: readonly string[];
}

/** The service with its task sets as deployments, and its history. */
export interface Told {
  readonly service: Service;
  readonly history: History;
}

/** Undefined when a deployment is under way whose revision nobody knows yet. */
export function tellPast(facts: Facts): Told | undefined {
  const { last } = facts;
  if (last === undefined || !isActive(last.status)) return tellSettled(facts);
  return last.takesBack === undefined ? tellUnderWay(facts, last) : tellComingBack(facts, last);
}

/**
 * The revision that a deployment was of: by its task set, by its description (deploy-ecs and rollback write the revision there), or by
 * the hash of its AppSpec, since CodeDeploy does not give the AppSpec itself.
 */
export function revisionOf(
  { deploymentId, description = '', appSpecSha256 }: CodeDeployDeployment,
  { service, revisions }: Pick<Facts, 'service' | 'revisions'>,
): string | undefined {
  const taskSet = taskSetOf(service, deploymentId);
  if (taskSet !== undefined) return taskSet.taskDefinition;
  const { taskDefinition: live } = service;
  const [, described] = DESCRIBED.exec(description) ?? [];
  if (described !== undefined && familyOf(described) === familyOf(live)) {
    return live.slice(0, live.length - shortRevision(live).length) + described;
  }
  return revisions.find(
    (taskDefinition) => renderAppSpec({ taskDefinition, service, file: undefined }).sha256 === appSpecSha256,
  );
}

const DESCRIBED = new RegExp(`^(?:${BACK_TO})?([\\w-]{1,255}:\\d+)$`);

type TaskSet = NonNullable<Service['taskSets']>[number];

function taskSetOf({ taskSets = [] }: Service, deploymentId: string): TaskSet | undefined {
  return taskSets.find(({ externalId }) => externalId === deploymentId);
}

/** The tasks that a deployment replaces: those that serve, or those that are kept while its own serve already. */
function originalOf({ taskSets = [] }: Service, deploymentId: string): string | undefined {
  const others = taskSets.filter(({ externalId, status }) => externalId !== deploymentId && status !== 'DRAINING');
  return (others.find(({ status }) => status === 'PRIMARY') ?? others[0])?.taskDefinition;
}

function tellSettled(facts: Facts): Told {
  const { service, last, takenBack, succeeded } = facts;
  const primary = service.taskSets?.find(({ status }) => status === 'PRIMARY');
  const id = primary?.externalId ?? primary?.id ?? service.serviceArn;
  const own = succeeded.find(({ deploymentId }) => deploymentId === id) ?? last;
  const atMs = own?.completedAtMs ?? own?.createdAtMs ?? 0;
  const deployments = [
    deployment({ id, status: 'PRIMARY', rolloutState: 'COMPLETED', taskDefinition: service.taskDefinition, atMs }),
  ];
  const gone = takenBack ?? (last === undefined || last.status === 'Succeeded' ? undefined : last);
  const newest = gone === undefined || gone.deploymentId === id ? undefined : nameOf(gone, facts);
  const isBack = newest !== undefined && newest !== service.taskDefinition;
  return {
    service: { ...service, deployments },
    history: {
      completed: completedOf(facts),
      ...(isBack ? { newest: { status: 'ROLLBACK_SUCCESSFUL', taskDefinition: newest } } : {}),
    },
  };
}

/** The revision, or the id of the deployment where its revision is not known. */
function nameOf(deployed: CodeDeployDeployment, facts: Facts): string {
  return revisionOf(deployed, facts) ?? deployed.deploymentId;
}

function tellUnderWay(facts: Facts, last: CodeDeployDeployment): Told | undefined {
  const { service } = facts;
  const taskDefinition = revisionOf(last, facts);
  if (taskDefinition === undefined) return undefined;
  const { deploymentId: id, createdAtMs: atMs } = last;
  const original = originalOf(service, id);
  const deployments = [
    deployment({ id, status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition, atMs }),
    ...(original === undefined
      ? []
      : [deployment({ id: 'original', status: 'ACTIVE', rolloutState: 'COMPLETED', taskDefinition: original, atMs })]),
  ];
  return {
    service: { ...service, taskDefinition, deployments },
    history: { completed: withTop(completedOf(facts), original), newest: { status: 'IN_PROGRESS', taskDefinition } },
  };
}

function tellComingBack(facts: Facts, last: CodeDeployDeployment): Told {
  const { service, takenBack } = facts;
  const { deploymentId: id, createdAtMs: atMs, takesBack = '' } = last;
  const taskDefinition = originalOf(service, takesBack) ?? service.taskDefinition;
  const gone = takenBack === undefined ? takesBack : nameOf(takenBack, facts);
  return {
    service: {
      ...service,
      taskDefinition,
      deployments: [deployment({ id, status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition, atMs })],
    },
    history: {
      completed: withTop(completedOf(facts), taskDefinition),
      newest: { status: 'ROLLBACK_IN_PROGRESS', taskDefinition: gone },
    },
  };
}

/** Oldest first. What CodeDeploy takes back by itself only ends a deployment that did not complete. */
function completedOf(facts: Facts): readonly CompletedDeployment[] {
  return facts.succeeded
    .filter(({ takesBack }) => takesBack === undefined)
    .map((each) => ({ each, completedAtMs: each.completedAtMs ?? each.createdAtMs }))
    .toSorted((a, b) => a.completedAtMs - b.completedAtMs)
    .flatMap(({ each, completedAtMs }) => {
      const taskDefinition = revisionOf(each, facts);
      return taskDefinition === undefined ? [] : [{ taskDefinition, completedAtMs, images: [] }];
    });
}

/** The tasks that served before have completed, whether a deployment of theirs is known or not. */
function withTop(
  completed: readonly CompletedDeployment[],
  original: string | undefined,
): readonly CompletedDeployment[] {
  const top = completed.at(-1);
  if (original === undefined || top?.taskDefinition === original) return completed;
  return [...completed, { taskDefinition: original, completedAtMs: top?.completedAtMs ?? 0, images: [] }];
}

function deployment({
  atMs,
  ...own
}: Pick<Deployment, 'id' | 'status' | 'taskDefinition' | 'rolloutState'> & { readonly atMs: number }): Deployment {
  const counts = { desiredCount: 0, pendingCount: 0, runningCount: 0, failedTasks: 0 };
  return { ...own, ...counts, createdAtMs: atMs, updatedAtMs: atMs };
}
