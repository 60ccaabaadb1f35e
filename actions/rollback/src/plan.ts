/** What will come back, decided from the inputs and what was observed. Pure: no call, no clock. */
import type { Service } from '../../../src/ecs/api.ts';
import {
  checkService,
  findDuplicates,
  findingsError,
  missingTaskDefinition,
} from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { lastCompleted, stepForLiveRevision } from '../../../src/ecs/deployment/service-plan.ts';
import type { ServicePlan, Step } from '../../../src/ecs/deployment/service-plan.ts';
import type { Inputs, RollBackRequest } from './inputs.ts';

/**
 * The plan of every service, in the order of the inputs.
 * @throws {ActionError} with every finding in one: its own code when there is one, else preflight-failed. Nothing has been changed.
 */
export function planRollBack({ cluster, services }: Inputs, observation: Observation): readonly ServicePlan[] {
  const findings: Finding[] = [];
  const plans = services.flatMap((request) => planService({ request, cluster, observation, findings }));
  const named = services.map(({ name, service }) => ({
    name,
    service: observation.services.get(service)?.serviceName ?? service,
  }));
  findings.push(...findDuplicates(named));
  if (findings.length > 0) throw findingsError(findings);
  return plans;
}

function planService({
  request,
  cluster,
  observation,
  findings,
}: {
  readonly request: RollBackRequest;
  readonly cluster: string;
  readonly observation: Observation;
  readonly findings: Finding[];
}): readonly ServicePlan[] {
  const before = checkService({ request, cluster, observation, findings });
  const target = observation.taskDefinitions.get(request.taskDefinition);
  if (target === undefined) findings.push(missingTaskDefinition(request.name, request.taskDefinition, observation));
  if (before === undefined || target === undefined) return [];
  const { taskDefinitionArn, status, containerDefinitions } = target.taskDefinition;
  if (status !== 'ACTIVE') {
    findings.push({
      code: 'task-definition-inactive',
      name: request.name,
      message: `the revision ${request.taskDefinition} is ${status}; ECS deploys ACTIVE ones only.`,
      fix: 'Name a revision that is ACTIVE, or deploy the image again.',
    });
  }
  return [
    {
      name: request.name,
      before,
      wave: 0,
      from: before.taskDefinition,
      previous: lastCompleted(before),
      changes: [{ path: 'taskDefinition', from: before.taskDefinition, to: taskDefinitionArn }],
      images: containerDefinitions.map(({ name, image }) => ({ container: name, image })),
      step: rollBackStep(before, taskDefinitionArn, request.deployed),
    },
  ];
}

function rollBackStep(before: Service, target: string, deployed: string | undefined): Step {
  if (before.taskDefinition === target) return stepForLiveRevision(before, target);
  if (deployed !== undefined && shortRevision(before.taskDefinition) !== shortRevision(deployed)) {
    return {
      kind: 'leave',
      reason: `${before.taskDefinition} is live, which this run did not deploy; it is left alone.`,
    };
  }
  return { kind: 'existing', taskDefinition: target, force: false };
}
