/** Deploying a revision as it is. Pure. */
import type { Service } from '../../../src/ecs/api.ts';
import { missingTaskDefinition } from '../../../src/ecs/deployment/findings.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import type { ServicePlan, Step } from '../../../src/ecs/deployment/service-plan.ts';
import { taskDefinitionInput } from '../../../src/ecs/task-definition.ts';
import { diffTaskDefinitions } from '../../../src/ecs/task-definition-diff.ts';
import { accountOfArn } from '../../../src/ecs/task-definition-normal.ts';
import { familyOf, revisionReference } from './needed-revisions.ts';
import type { RenderFacts } from './plan-render.ts';

/** What one service shall run; `next` is undefined when it runs it already. */
export interface Target extends Pick<ServicePlan, 'changes' | 'images'> {
  readonly notes: readonly string[];
  readonly next: Step | undefined;
}

/** The plan for a revision of the service's own family that is ACTIVE; undefined, with a finding, when it is not there. */
export function planRevision(facts: RenderFacts, revision: string): Target | undefined {
  const { request, observation, before, live, findings } = facts;
  const { name } = request;
  const [reference = revision] = revisionReference(request, revision, [before]);
  const target = observation.taskDefinitions.get(reference);
  if (target === undefined) {
    findings.push(missingTaskDefinition(name, reference, observation));
    return undefined;
  }
  const { taskDefinitionArn, family, status, containerDefinitions } = target.taskDefinition;
  const own = familyOf(before.taskDefinition);
  if (family !== own) {
    findings.push({
      code: 'revision-of-other-family',
      name,
      message: `the revision ${shortRevision(taskDefinitionArn)} is of the family "${family}"; the service runs "${own}".`,
      fix: `Name a revision of "${own}", or set \`task-definition: ${family}\` when the service shall change its family.`,
    });
  }
  if (status !== 'ACTIVE') {
    findings.push({
      code: 'task-definition-inactive',
      name,
      message: `the revision ${shortRevision(taskDefinitionArn)} is ${status}; ECS deploys ACTIVE ones only.`,
      fix: `Name one that is ACTIVE: \`aws ecs list-task-definitions --family-prefix ${own}\`.`,
    });
  }
  const isLive = taskDefinitionArn === before.taskDefinition;
  return {
    changes: isLive ? [] : changesTo(facts, taskDefinitionArn, diffOf(target, live, before)),
    images: containerDefinitions.map((container) => ({ container: container.name, image: container.image })),
    notes: [],
    next: isLive ? undefined : { kind: 'existing', taskDefinition: taskDefinitionArn, force: false },
  };
}

function diffOf(target: RenderFacts['live'], live: RenderFacts['live'], before: Service): ServicePlan['changes'] {
  return diffTaskDefinitions(taskDefinitionInput(live), taskDefinitionInput(target), accountOfArn(before.serviceArn));
}

function changesTo({ before }: RenderFacts, arn: string, diff: ServicePlan['changes']): ServicePlan['changes'] {
  return [{ path: 'taskDefinition', from: shortRevision(before.taskDefinition), to: shortRevision(arn) }, ...diff];
}
