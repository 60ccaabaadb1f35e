/** What will be done, decided from the inputs and what was observed. Pure: no call, no clock. */
import type { DescribedTaskDefinition, Service } from '../../../src/ecs/api.ts';
import { checkService, findDuplicates, missingTaskDefinition } from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { lastCompleted, stepForLiveRevision } from '../../../src/ecs/deployment/service-plan.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import { withContainers } from '../../../src/ecs/task-definition-change.ts';
import type { ContainerChange } from '../../../src/ecs/task-definition-change.ts';
import { diffTaskDefinitions } from '../../../src/ecs/task-definition-diff.ts';
import {
  TASK_DEFINITION_LIMIT_BYTES,
  sameJson,
  taskDefinitionBytes,
  taskDefinitionInput,
} from '../../../src/ecs/task-definition.ts';
import type { Inputs, ServiceRequest } from './inputs.ts';
import { planImage } from './planned-image.ts';
import { unknownContainer } from './unknown-container.ts';
import { planWaves } from './waves.ts';

/** The plan of every service that can have one, and what speaks against starting. */
export interface DeploymentPlan {
  /** In the order of the inputs. */
  readonly plans: readonly ServicePlan[];
  readonly findings: readonly Finding[];
}

/** Plans every service; what speaks against one hinders none of the others, so that all is told at once. */
export function planDeployment(inputs: Inputs, observation: Observation): DeploymentPlan {
  const findings: Finding[] = [];
  const plans = planServices({ inputs, observation, findings });
  const named = inputs.services.map(({ name, service }) => ({
    name,
    service: observation.services.get(service)?.serviceName ?? service,
  }));
  findings.push(...findDuplicates(named));
  return { plans, findings };
}

interface Planning {
  readonly inputs: Inputs;
  readonly observation: Observation;
  /** Gathers what speaks against starting. */
  readonly findings: Finding[];
}

function planServices({ inputs, observation, findings }: Planning): ServicePlan[] {
  const { services } = inputs;
  const { waveOf, faults } = planWaves(services);
  findings.push(
    ...faults.map(({ name, message }) => ({
      code: 'order-invalid',
      name,
      message,
      fix: 'Correct `after` in the input `services`.',
    })),
  );
  return services.flatMap((request) => {
    const before = checkService({ request, cluster: inputs.cluster, observation, findings });
    if (before === undefined) return [];
    const live = observation.taskDefinitions.get(before.taskDefinition);
    if (live === undefined) {
      findings.push(missingTaskDefinition(request.name, before.taskDefinition, observation));
      return [];
    }
    const changes = planContainers({ request, inputs, before, live, findings });
    return [planService({ request, before, live, changes, wave: waveOf.get(request.name) ?? 0, findings })];
  });
}

function planService({
  request,
  before,
  live,
  changes,
  wave,
  findings,
}: {
  readonly request: ServiceRequest;
  readonly before: Service;
  readonly live: DescribedTaskDefinition;
  readonly changes: ReadonlyMap<string, ContainerChange>;
  readonly wave: number;
  readonly findings: Finding[];
}): ServicePlan {
  const base = taskDefinitionInput(live);
  const wanted = withContainers(base, changes);
  const bytes = taskDefinitionBytes(wanted);
  if (bytes > TASK_DEFINITION_LIMIT_BYTES) {
    findings.push({
      code: 'task-definition-too-large',
      name: request.name,
      message: `the task definition would have ${bytes} bytes; ECS takes ${TASK_DEFINITION_LIMIT_BYTES}.`,
      fix: 'Move environment variables into a file in S3 (`environmentFiles`) or into secrets.',
    });
  }
  return {
    name: request.name,
    before,
    wave,
    from: before.taskDefinition,
    previous: lastCompleted(before),
    changes: diffTaskDefinitions(base, wanted),
    images: wantedImages(changes),
    step: sameJson(base, wanted)
      ? stepForLiveRevision(before, before.taskDefinition)
      : { kind: 'register', input: wanted },
  };
}

function wantedImages(changes: ReadonlyMap<string, ContainerChange>): ServicePlan['images'] {
  return [...changes].flatMap(([container, { image }]) => (image === undefined ? [] : [{ container, image }]));
}

/** Container name -> change, with full image URIs. */
function planContainers({
  request,
  inputs,
  before,
  live,
  findings,
}: {
  readonly request: ServiceRequest;
  readonly inputs: Inputs;
  readonly before: Service;
  readonly live: DescribedTaskDefinition;
  readonly findings: Finding[];
}): ReadonlyMap<string, ContainerChange> {
  const { name } = request;
  const known = live.taskDefinition.containerDefinitions.map((container) => container.name);
  const changes = new Map<string, ContainerChange>();
  for (const { container: asked, change } of request.containers) {
    const container = asked === '' && known.length === 1 ? (known[0] ?? '') : asked;
    if (!known.includes(container)) {
      findings.push(unknownContainer({ name, container, known, taskDefinition: before.taskDefinition }));
      continue;
    }
    const image = planImage({ image: change.image, inputs, arn: before.serviceArn, name, findings });
    const other = changes.get(container)?.image;
    if (other !== undefined && image !== undefined && other !== image) {
      findings.push({
        code: 'image-ambiguous',
        name,
        message: `the container "${container}" is given two images: ${other} and ${image}.`,
        fix: 'Name each container once.',
      });
    }
    changes.set(container, { ...changes.get(container), ...change, ...(image === undefined ? {} : { image }) });
  }
  return changes;
}
