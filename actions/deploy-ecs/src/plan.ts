/** What will be done, decided from the inputs and what was observed. Pure: no call, no clock. */
import type { DescribedTaskDefinition, Service, TaskDefinitionInput } from '../../../src/ecs/api.ts';
import { parseImage, registryOfArn, resolveImage } from '../../../src/ecs/image-uri.ts';
import {
  TASK_DEFINITION_LIMIT_BYTES,
  diffTaskDefinitions,
  sameJson,
  taskDefinitionBytes,
  taskDefinitionInput,
  withContainers,
} from '../../../src/ecs/task-definition.ts';
import type { ContainerChange, TaskDefinitionChange } from '../../../src/ecs/task-definition.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Inputs, RollBackRequest, ServiceRequest } from './inputs.ts';
import type { Observation } from './observe.ts';
import { checkService, findDuplicates, findingsError, missingTaskDefinition, unknownContainer } from './preflight.ts';
import type { Finding } from './preflight.ts';
import { shortRevision } from './rollout-causes.ts';
import { planWaves } from './waves.ts';

/** What is done with one service. */
export type Step =
  /** The service runs this already: no call. */
  | { readonly kind: 'unchanged' }
  /** A deployment of this very revision is on its way: it is followed, not started again. */
  | { readonly kind: 'follow'; readonly deploymentId: string }
  /** A new revision is registered, then deployed. */
  | { readonly kind: 'register'; readonly input: TaskDefinitionInput }
  /** A revision that exists is deployed; `force` when the service has it already, but its deployment failed. */
  | { readonly kind: 'existing'; readonly taskDefinition: string; readonly force: boolean }
  /** Somebody else's revision is live: it is left alone. */
  | { readonly kind: 'leave'; readonly reason: string };

/** The plan of one service. */
export interface ServicePlan {
  readonly name: string;
  /** The service as it was before. */
  readonly before: Service;
  /** 0 is deployed first; services of a wave together. */
  readonly wave: number;
  /** ARN of the revision that is live (the PRIMARY deployment's). */
  readonly from: string;
  /** ARN of the revision that last completed: what a roll-back goes to. Undefined when none has. */
  readonly previous: string | undefined;
  readonly changes: readonly TaskDefinitionChange[];
  /** Containers whose image was asked for: what must run in the end. */
  readonly images: readonly { readonly container: string; readonly image: string }[];
  readonly step: Step;
}

/**
 * The plan of every service, in the order of the inputs.
 * @throws {ActionError} with every finding in one: its own code when there is one (service-not-found, service-not-active, container-not-found,
 * ...), else preflight-failed. Nothing has been changed.
 */
export function planDeployment(inputs: Inputs, observation: Observation): readonly ServicePlan[] {
  const findings: Finding[] = [];
  const { request } = inputs;
  const plans =
    request.mode === 'deploy'
      ? planServices({ inputs, services: request.services, observation, findings })
      : planRollBack({ inputs, services: request.services, observation, findings });
  const named = request.services.map(({ name, service }) => ({
    name,
    service: observation.services.get(service)?.serviceName ?? service,
  }));
  findings.push(...findDuplicates(named));
  if (findings.length > 0) throw findingsError(findings);
  return plans;
}

interface Planning<S> {
  readonly inputs: Inputs;
  readonly services: readonly S[];
  readonly observation: Observation;
  /** Gathers what speaks against starting. */
  readonly findings: Finding[];
}

function planServices({ inputs, services, observation, findings }: Planning<ServiceRequest>): ServicePlan[] {
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
    const before = checkService({ request, inputs, observation, findings });
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

/** The service has the revision: is it running, on its way, or did its deployment fail? */
function stepForLiveRevision(before: Service, taskDefinition: string): Step {
  const primary = before.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState === 'IN_PROGRESS') return { kind: 'follow', deploymentId: primary.id };
  if (primary?.rolloutState === 'FAILED') return { kind: 'existing', taskDefinition, force: true };
  return { kind: 'unchanged' };
}

/** The revision of the deployment that last completed. Services without rollout states have only their PRIMARY one. */
function lastCompleted({ deployments }: Service): string | undefined {
  const settled = deployments.filter(({ rolloutState }) => rolloutState === 'COMPLETED' || rolloutState === undefined);
  return settled.toSorted((a, b) => b.createdAtMs - a.createdAtMs)[0]?.taskDefinition;
}

function planRollBack({ inputs, services, observation, findings }: Planning<RollBackRequest>): ServicePlan[] {
  return services.flatMap((request) => {
    const before = checkService({ request, inputs, observation, findings });
    const target = observation.taskDefinitions.get(request.taskDefinition);
    if (target === undefined) findings.push(missingTaskDefinition(request.name, request.taskDefinition, observation));
    if (before === undefined || target === undefined) return [];
    const { taskDefinitionArn, status, containerDefinitions } = target.taskDefinition;
    if (status !== 'ACTIVE') {
      findings.push({
        code: 'task-definition-inactive',
        name: request.name,
        message: `the revision ${request.taskDefinition} is ${status}; ECS deploys ACTIVE ones only.`,
        fix: 'Name a revision in `to` that is ACTIVE, or deploy the image again.',
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
  });
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
    const image = planImage({ image: change.image, inputs, before, name, findings });
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

function planImage({
  image,
  inputs,
  before,
  name,
  findings,
}: {
  readonly image: string | undefined;
  readonly inputs: Inputs;
  readonly before: Service;
  readonly name: string;
  readonly findings: Finding[];
}): string | undefined {
  if (image === undefined) return undefined;
  try {
    const registry = inputs.registry ?? registryOfArn(before.serviceArn);
    const uri = resolveImage({ image, images: inputs.images, registry });
    // A dry run before the build knows no digest yet.
    if (inputs.requireDigest && !inputs.dryRun && parseImage(uri).digest === undefined) {
      findings.push({
        code: 'image-without-digest',
        name,
        message: `the image ${uri} is not named by its digest, so nobody can prove what will run.`,
        fix: 'Use the digest that build-push gives (REPOSITORY@sha256:...), or set `require-digest: false`.',
      });
    }
    return uri;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    findings.push({ code: error.code, name, message: error.message, fix: error.fix });
    return undefined;
  }
}
