/** What will come back, decided from the inputs and what was seen. Pure: no call, no clock. */
import type { DescribedTaskDefinition, Service } from '../../../src/ecs/api.ts';
import { CODE_DEPLOY, CONTROLLERS } from '../../../src/ecs/code-deploy/part.ts';
import {
  checkService,
  findDuplicates,
  findingsError,
  missingTaskDefinition,
} from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { lastCompleted, stepForLiveRevision } from '../../../src/ecs/deployment/service-plan.ts';
import type { ServicePlan, Step } from '../../../src/ecs/deployment/service-plan.ts';
import { noteOf } from '../../../src/ecs/deployment/service-run.ts';
import { diffTaskDefinitions } from '../../../src/ecs/task-definition-diff.ts';
import { taskDefinitionInput } from '../../../src/ecs/task-definition.ts';
import type { Inputs, ServiceRequest } from './inputs.ts';
import type { Seen, Sight } from './look.ts';
import { primaryOf } from './past.ts';
import type { Stint } from './past.ts';
import { goneImages, provenImage, returningImages, uncheckedImages } from './returning-images.ts';
import type { ReturningImage } from './returning-images.ts';
import { familyOf, noEarlierRevision } from './target.ts';
import type { Target } from './target.ts';

/** What is done with one service. */
export interface Return {
  readonly request: ServiceRequest;
  readonly plan: ServicePlan;
  /** ARN of the revision that the service shall run. */
  readonly to: string;
  /** The deployment under way is stopped, so that ECS itself goes back to the revision before. */
  readonly isStop: boolean;
  /** Revisions are named, and none for this service: it is no concern of this run. */
  readonly isLeftOut: boolean;
  /** When the revision was live before, where the history tells. */
  readonly stint?: Stint;
  /** Those of the revision that comes back. */
  readonly images: readonly ReturningImage[];
  /** Those of the revision that goes, or of the one that stays. */
  readonly liveImages: readonly ReturningImage[];
  readonly notes: readonly string[];
}

/**
 * The plan of every service, in the order of the inputs.
 * @throws {ActionError} with every finding in one: its own code when there is one, else preflight-failed. Nothing has been changed.
 */
export function planRollBack(inputs: Inputs, sight: Sight): readonly Return[] {
  const findings: Finding[] = [
    ...unusedRevisions(inputs, sight),
    ...rivalRevisions(inputs),
    ...(sight.controlled?.findings ?? []),
  ];
  const requests = inputs.services;
  const returns = requests.flatMap((request) => planService({ request, inputs, sight, findings }));
  const named = requests.map(({ name, service }) => ({
    name,
    service: sight.observation.services.get(service)?.serviceName ?? service,
  }));
  findings.push(...findDuplicates(named));
  if (findings.length > 0) throw findingsError(findings);
  return returns;
}

function unusedRevisions({ revisions }: Inputs, { seen }: Sight): Finding[] {
  // Where no service was found, that is what must be told.
  if (seen.size === 0) return [];
  const families = [...seen.values()].map(({ service }) => familyOf(service.taskDefinition));
  return revisions
    .filter((revision) => !families.includes(familyOf(revision)))
    .map((revision) => otherFamily('revision', revision, families));
}

/** A service runs one revision: which of two was meant? */
function rivalRevisions({ revisions }: Inputs): Finding[] {
  const byFamily = Map.groupBy(new Set(revisions), familyOf);
  return [...byFamily].flatMap(([family, named]): Finding[] => {
    if (named.length === 1) return [];
    const message = `${named.length} revisions of the family "${family}" are named: ${named.join(', ')}.`;
    const fix = 'Name one for each family; where services share one, write a map of service to revision.';
    return [{ code: 'revision-ambiguous', name: 'revision', message, fix }];
  });
}

function otherFamily(name: string, revision: string, families: readonly string[]): Finding {
  return {
    code: 'revision-of-other-family',
    name,
    message: `the revision ${revision} is of the family "${familyOf(revision)}"; what is live is of ${[...new Set(families)].join(', ')}.`,
    fix: 'Name a revision of the same family; another family is deployed with deploy-ecs.',
  };
}

interface Planning {
  readonly request: ServiceRequest;
  readonly inputs: Inputs;
  readonly sight: Sight;
  /** Gathers what speaks against starting. */
  readonly findings: Finding[];
}

function planService({ request, inputs, sight, findings }: Planning): readonly Return[] {
  const { name } = request;
  const { observation } = sight;
  const before = checkService({ request, cluster: inputs.cluster, observation, findings, controllers: CONTROLLERS });
  const seen = sight.seen.get(name);
  if (before === undefined || seen === undefined) return [];
  if (seen.target.kind === 'unknown') {
    findings.push(noEarlierRevision(name, before, sight.historyFault === undefined));
    return [];
  }
  const live = observation.taskDefinitions.get(before.taskDefinition);
  if (live === undefined) {
    findings.push(missingTaskDefinition(name, before.taskDefinition, observation));
    return [];
  }
  return seen.target.kind === 'revision'
    ? planReturn({ request, before, live, seen, sight, findings })
    : [stay({ request, before, live, sight, target: seen.target })];
}

function stay({
  request,
  before,
  live,
  sight,
  target,
}: {
  readonly request: ServiceRequest;
  readonly before: Service;
  readonly live: DescribedTaskDefinition;
  readonly sight: Sight;
  readonly target: Extract<Target, { readonly kind: 'stay' | 'left-out' }>;
}): Return {
  const to = before.taskDefinition;
  const step: Step = target.kind === 'stay' ? stepForLiveRevision(before, to) : { kind: 'unchanged' };
  const reason = target.kind === 'stay' ? target.reason : 'No revision is named for it.';
  const images = returningImages(live, sight.images, undefined);
  const plan = { ...planOf(request, before), changes: [], images: [], step };
  return {
    request,
    plan,
    to,
    isStop: false,
    isLeftOut: target.kind === 'left-out',
    images,
    liveImages: images,
    notes: [reason, ...noteOf(plan)],
  };
}

function planReturn({
  request,
  before,
  live,
  seen,
  sight,
  findings,
}: {
  readonly request: ServiceRequest;
  readonly before: Service;
  readonly live: DescribedTaskDefinition;
  readonly seen: Seen;
  readonly sight: Sight;
  readonly findings: Finding[];
}): readonly Return[] {
  const { name } = request;
  if (seen.target.kind !== 'revision') return [];
  const { taskDefinition, stint, notes } = seen.target;
  if (familyOf(taskDefinition) !== familyOf(before.taskDefinition)) {
    findings.push(otherFamily(name, taskDefinition, [familyOf(before.taskDefinition)]));
    return [];
  }
  const target = sight.observation.taskDefinitions.get(taskDefinition);
  if (target === undefined) {
    findings.push(missingTaskDefinition(name, taskDefinition, sight.observation));
    return [];
  }
  const to = target.taskDefinition.taskDefinitionArn;
  const step = returnStep(before, to, request.deployed);
  const images = returningImages(target, sight.images, stint);
  const isStop = step.kind === 'existing' && isOnItsWay(before) && lastCompleted(before) === to;
  // What stays as it is needs no registry.
  if (step.kind === 'existing' && !step.force) {
    findings.push(
      ...inactive(name, target),
      ...inTheWay(before, { name, isStop }),
      ...goneImages({ name, target, states: sight.images, stint }),
    );
  }
  const plan = {
    ...planOf(request, before),
    changes: diffTaskDefinitions(taskDefinitionInput(live), taskDefinitionInput(target)),
    images: images.map(({ container, image, digest }) => ({ container, image: provenImage(image, digest) })),
    step,
  };
  return [
    {
      request,
      plan,
      to,
      isLeftOut: false,
      isStop,
      ...(stint === undefined ? {} : { stint }),
      images,
      liveImages: returningImages(live, sight.images, undefined),
      notes: [
        ...notes,
        ...(step.kind === 'unchanged' ? [`${shortRevision(to)} is live already.`] : []),
        ...(step.kind === 'existing' ? uncheckedImages(target, sight.images) : []),
        ...noteOf(plan),
      ],
    },
  ];
}

function planOf(
  { name }: ServiceRequest,
  before: Service,
): Pick<ServicePlan, 'name' | 'before' | 'wave' | 'from' | 'previous'> {
  return { name, before, wave: 0, from: before.taskDefinition, previous: lastCompleted(before) };
}

function returnStep(before: Service, target: string, deployed: string | undefined): Step {
  if (before.taskDefinition === target) return stepForLiveRevision(before, target);
  if (deployed !== undefined && shortRevision(before.taskDefinition) !== shortRevision(deployed)) {
    return {
      kind: 'leave',
      reason: `${before.taskDefinition} is live, and not ${shortRevision(deployed)}, which is to be taken back; somebody deployed since. It is left alone.`,
    };
  }
  return { kind: 'existing', taskDefinition: target, force: false };
}

function isOnItsWay(service: Service): boolean {
  return primaryOf(service)?.rolloutState === 'IN_PROGRESS';
}

/** A deployment group has one deployment at a time, and this one did not begin at the revision that is asked for. */
function inTheWay(before: Service, { name, isStop }: { name: string; isStop: boolean }): readonly Finding[] {
  if (before.deploymentController !== CODE_DEPLOY || isStop || !isOnItsWay(before)) return [];
  return [
    {
      code: 'codedeploy-deployment-in-progress',
      name,
      message: `the deployment ${primaryOf(before)?.id ?? ''} of ${shortRevision(before.taskDefinition)} is in progress in the deployment group, and did not begin at the revision that is asked for.`,
      fix: 'Take it back first: run this action without `revision`. Then name the revision.',
    },
  ];
}

function inactive(name: string, { taskDefinition: { taskDefinitionArn, status } }: DescribedTaskDefinition): Finding[] {
  if (status === 'ACTIVE') return [];
  return [
    {
      code: 'task-definition-inactive',
      name,
      message: `the revision ${shortRevision(taskDefinitionArn)} is ${status}; ECS deploys ACTIVE ones only.`,
      fix: 'Name an ACTIVE revision in `revision`, or deploy the image again.',
    },
  ];
}
