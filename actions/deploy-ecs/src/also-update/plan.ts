/** What is done with each launcher, decided from the requests and what was observed. Pure. */
import type { DescribedTaskDefinition, TaskDefinitionInput } from '../../../../src/ecs/api.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../../src/ecs/deployment/observe.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import { shortRevision } from '../../../../src/ecs/deployment/rollout-causes.ts';
import { sameJson, taskDefinitionInput } from '../../../../src/ecs/task-definition.ts';
import { withContainers } from '../../../../src/ecs/task-definition-change.ts';
import type { Inputs } from '../inputs.ts';
import { planImage } from '../planned-image.ts';
import { unknownContainer } from '../unknown-container.ts';
import { familyOf } from './launcher.ts';
import type { LauncherRequest, LauncherSight } from './launcher.ts';
import type { LauncherObservation } from './observe.ts';
import { isGone } from './pipe-state.ts';
import { overriddenContainers } from './settings.ts';

/** Where the revision comes from that a launcher shall start. */
export type RevisionSource =
  /** From the service of this key in the input `services`. */
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'existing'; readonly taskDefinition: string }
  | { readonly kind: 'register'; readonly input: TaskDefinitionInput };

/** The plan of one launcher. */
export interface LauncherPlan {
  readonly request: LauncherRequest;
  readonly before: LauncherSight;
  readonly source: RevisionSource;
}

/** What the plans are made from. */
export interface LauncherPlanning {
  readonly inputs: Inputs;
  readonly launchers: LauncherObservation;
  /** The services of the step, as they were found. */
  readonly services: Observation;
}

/** The plan of every launcher that can be updated, and what speaks against the others. */
export function planLaunchers(planning: LauncherPlanning): {
  readonly plans: readonly LauncherPlan[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const plans = planning.inputs.alsoUpdate.flatMap((request): LauncherPlan[] => {
    const before = planning.launchers.sights.get(request.name);
    if (before === undefined) {
      findings.push(refusedFinding(request.name, request.name, planning));
      return [];
    }
    findings.push(...checkSight({ request, before, planning }));
    const source = planSource({ request, before, planning, findings });
    return source === undefined ? [] : [{ request, before, source }];
  });
  return { plans, findings: [...findings, ...namedTwice(planning)] };
}

/** A target of a rule may be named by its id and, being the only one, without: two writes of it would hide each other. */
function namedTwice({ inputs, launchers }: LauncherPlanning): Finding[] {
  const first = new Map<string, string>();
  return inputs.alsoUpdate.flatMap(({ name }): Finding[] => {
    const settings = launchers.sights.get(name)?.settings;
    if (settings?.kind !== 'rule') return [];
    const { rule, eventBusName = 'default' } = settings.name;
    const key = [eventBusName.replace(/^arn:.*:event-bus\//, ''), rule, settings.target.Id].join(' ');
    const other = first.get(key);
    first.set(key, other ?? name);
    if (other === undefined) return [];
    const message = `it is the target "${settings.target.Id}", which "${other}" names too.`;
    return [{ code: 'launcher-twice', name, message, fix: 'Name each target of a rule once in `also-update`.' }];
  });
}

interface OneLauncher {
  readonly request: LauncherRequest;
  readonly before: LauncherSight;
  readonly planning: LauncherPlanning;
}

interface OneSource extends OneLauncher {
  readonly findings: Finding[];
}

function checkSight({ request: { name }, before, planning: { inputs } }: OneLauncher): Finding[] {
  const findings: Finding[] = [];
  if (shortRevision(before.cluster) !== shortRevision(inputs.cluster)) {
    findings.push({
      code: 'launcher-other-cluster',
      name,
      message: `it starts its tasks in the cluster ${before.cluster}, not in ${inputs.cluster}.`,
      fix: 'Name the launcher of this environment, or update it by a step of its own with its `cluster`.',
    });
  }
  if (isGone(before)) {
    findings.push({
      code: 'pipe-update-failed',
      name,
      message: `the pipe is ${before.pipe?.current ?? ''}, and takes no update.`,
      fix: 'Create the pipe again, or take it out of `also-update`.',
    });
  }
  return findings;
}

function planSource(one: OneSource): RevisionSource | undefined {
  const { request, planning, findings } = one;
  const { destination, name } = request;
  if (destination.kind === 'service') return planServiceSource(one, destination.service);
  const reference = destination.kind === 'task-definition' ? destination.taskDefinition : one.before.taskDefinition;
  const described = planning.launchers.taskDefinitions.get(reference);
  if (described === undefined) {
    findings.push(refusedFinding(name, reference, planning));
    return undefined;
  }
  findings.push(...checkOverrides(one, described.taskDefinition));
  if (destination.kind === 'task-definition') return planExisting(name, described, findings);
  return planNewImage(one, described, destination);
}

/** That the service is missing is a finding of the service. */
function planServiceSource({ planning }: OneSource, key: string): RevisionSource | undefined {
  const asked = planning.inputs.services.find(({ name }) => name === key);
  const service = asked === undefined ? undefined : planning.services.services.get(asked.service);
  return service === undefined ? undefined : { kind: 'service', service: key };
}

/**
 * What speaks against the revisions that launchers get from services, which a file or another task definition may have made of another family:
 * a launcher would get another command, size and role.
 */
export function checkFollowers(
  plans: readonly LauncherPlan[],
  services: readonly Pick<ServicePlan, 'name' | 'from' | 'step'>[],
  taskDefinitions: Observation['taskDefinitions'],
): readonly Finding[] {
  return plans.flatMap(({ request, before, source }): Finding[] => {
    const service = source.kind === 'service' ? services.find(({ name }) => name === source.service) : undefined;
    const definition = service === undefined ? undefined : definitionOf(service, taskDefinitions);
    if (service === undefined || definition === undefined) return [];
    const { family } = definition;
    const own = familyOf(before.taskDefinition);
    if (family === own) return checkOverrides({ request, before }, definition);
    const message = `it starts tasks of the family "${own}", and the service "${service.name}" is to run "${family}".`;
    const fix = "Set `image` in the place of `service`: then the launcher's own task definition gets the new image.";
    return [{ code: 'launcher-other-family', name: request.name, message, fix }];
  });
}

function definitionOf(
  { step, from }: Pick<ServicePlan, 'from' | 'step'>,
  taskDefinitions: Observation['taskDefinitions'],
): TaskDefinitionInput | undefined {
  if (step.kind === 'register') return step.input;
  return taskDefinitions.get(step.kind === 'existing' ? step.taskDefinition : from)?.taskDefinition;
}

function planExisting(name: string, { taskDefinition }: DescribedTaskDefinition, findings: Finding[]): RevisionSource {
  const { status, taskDefinitionArn } = taskDefinition;
  if (status !== 'ACTIVE') {
    findings.push({
      code: 'task-definition-inactive',
      name,
      message: `the revision ${shortRevision(taskDefinitionArn)} is ${status}; ECS starts tasks of ACTIVE ones only.`,
      fix: 'Name a revision that is ACTIVE, or deploy the image again.',
    });
  }
  return { kind: 'existing', taskDefinition: taskDefinitionArn };
}

function planNewImage(
  { request: { name }, before, planning: { inputs }, findings }: OneSource,
  described: DescribedTaskDefinition,
  { image: asked, containers }: { readonly image: string; readonly containers: readonly string[] },
): RevisionSource | undefined {
  const { taskDefinitionArn, containerDefinitions, status } = described.taskDefinition;
  const known = containerDefinitions.map((container) => container.name);
  const wanted = containers.length === 0 ? (known.length === 1 ? known : ['']) : containers;
  const unknown = wanted.filter((container) => !known.includes(container));
  findings.push(
    ...unknown.map((container) => unknownContainer({ name, container, known, taskDefinition: before.taskDefinition })),
  );
  const image = planImage({ image: asked, inputs, arn: taskDefinitionArn, name, findings });
  if (unknown.length > 0 || image === undefined) return undefined;
  const base = taskDefinitionInput(described);
  const input = withContainers(base, new Map(wanted.map((container) => [container, { image }])));
  return sameJson(base, input) && status === 'ACTIVE'
    ? { kind: 'existing', taskDefinition: taskDefinitionArn }
    : { kind: 'register', input };
}

/** RunTask refuses an override of a container that is not there, which nobody would see before the next launch. */
function checkOverrides(
  { request: { name }, before }: Pick<OneLauncher, 'request' | 'before'>,
  { family, containerDefinitions }: Pick<TaskDefinitionInput, 'family' | 'containerDefinitions'>,
): Finding[] {
  const known = containerDefinitions.map((container) => container.name);
  return overriddenContainers(before.settings)
    .filter((container) => !known.includes(container))
    .map((container) => ({
      code: 'launcher-override-unknown',
      name,
      message: `it overrides the container "${container}", which the task definition ${family} does not have.`,
      fix: `Correct the overrides of the launcher to: ${known.join(', ')}; ECS would refuse to start the task.`,
    }));
}

function refusedFinding(name: string, key: string, { launchers }: LauncherPlanning): Finding {
  const error = launchers.refused.get(key);
  if (error !== undefined && key === name) return { code: error.code, name, message: error.message, fix: error.fix };
  return {
    code: 'task-definition-not-found',
    name,
    message: `the task definition "${key}" cannot be described. ${error?.message ?? ''}`.trimEnd(),
    fix: 'Name one that exists: `aws ecs list-task-definitions --family-prefix FAMILY`.',
  };
}

/**
 * ARNs that must not be pruned: what the launchers start (a roll-back goes there), and what they shall start. Launchers that the input does
 * not name are not known here.
 */
export function pinnedRevisions(plans: readonly LauncherPlan[]): readonly string[] {
  return [
    ...new Set(
      plans.flatMap(({ before, source }) => [
        before.taskDefinition,
        ...(source.kind === 'existing' ? [source.taskDefinition] : []),
      ]),
    ),
  ];
}
