/** What one-off tasks a step runs, decided before anything is changed. Pure. */
import { createHash } from 'node:crypto';

import type { ContainerDefinition, RunTaskInput, TaskOverride } from '../../../../src/ecs/api.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../../src/ecs/deployment/observe.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import { launchOf, planOneOffTask } from '../../../../src/ecs/one-off-task.ts';
import { unknownContainer } from '../unknown-container.ts';
import type { TaskRequest } from './request.ts';

/** One task that is to run. */
export interface TaskPlan {
  readonly request: TaskRequest;
  readonly service: ServicePlan;
  /** Whose exit code is the task's. */
  readonly container: string;
  /** Containers of the revision, for their logs and for whether they are essential. */
  readonly containers: readonly ContainerDefinition[];
  /** Why it is not run; undefined when it is. */
  readonly skip: string | undefined;
}

/** The tasks, and what speaks against starting. */
export interface TaskPlans {
  readonly plans: readonly TaskPlan[];
  readonly findings: readonly Finding[];
}

/** What the plans are made from. */
export interface TaskPlanning {
  readonly requests: readonly TaskRequest[];
  /** A service that could not be planned is missing: its own finding tells why. */
  readonly services: readonly ServicePlan[];
  readonly taskDefinitions: Observation['taskDefinitions'];
}

/** Plans all tasks; what speaks against one hinders none of the others, so that all is told at once. */
export function planTasks({ requests, services, taskDefinitions }: TaskPlanning): TaskPlans {
  const findings: Finding[] = [];
  const plans = requests.flatMap((request): TaskPlan[] => {
    const service = services.find(({ name }) => name === request.service);
    const definition = service === undefined ? undefined : definitionOf(service, taskDefinitions);
    if (service === undefined || definition === undefined) return [];
    const { containers, networkMode } = definition;
    const container = chooseContainer(request, containers, findings);
    findings.push(...checkNetwork(request, service, networkMode), ...checkSize(request, container ?? ''));
    return container === undefined
      ? []
      : [{ request, service, container, containers, skip: reasonToSkip(request, service) }];
  });
  return { plans, findings };
}

interface Definition {
  readonly containers: readonly ContainerDefinition[];
  readonly networkMode: unknown;
}

/** The revision that the service gets. */
function definitionOf(
  { step, from }: ServicePlan,
  taskDefinitions: Observation['taskDefinitions'],
): Definition | undefined {
  const definition =
    step.kind === 'register'
      ? step.input
      : taskDefinitions.get(step.kind === 'existing' ? step.taskDefinition : from)?.taskDefinition;
  if (definition === undefined) return undefined;
  return { containers: definition.containerDefinitions, networkMode: definition['networkMode'] };
}

/** The named container, or the only essential one. Its end must end the task, or the task would run for ever. */
function chooseContainer(
  { name, container }: TaskRequest,
  containers: readonly ContainerDefinition[],
  findings: Finding[],
): string | undefined {
  const essential = containers.filter(isEssential).map((one) => one.name);
  if (container === undefined && essential.length === 1) return essential[0];
  const found = containers.find((one) => one.name === container);
  if (found === undefined) {
    const taskDefinition = 'of its service';
    findings.push(
      unknownContainer({ name: label(name), container: container ?? '', known: essential, taskDefinition }),
    );
    return undefined;
  }
  if (isEssential(found)) return found.name;
  findings.push({
    code: 'container-not-essential',
    name: label(name),
    message: `the container "${found.name}" is not essential, so its end would not end the task.`,
    fix: `Set \`container\` to one of: ${essential.join(', ')}.`,
  });
  return undefined;
}

/** @see ECS API, ContainerDefinition.essential: true when left out */
export function isEssential({ essential }: ContainerDefinition): boolean {
  return essential !== false;
}

function checkNetwork({ name, subnets }: TaskRequest, { before }: ServicePlan, networkMode: unknown): Finding[] {
  const own = launchOf(before).networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (networkMode !== 'awsvpc' || own.length > 0 || subnets.length > 0) return [];
  return [
    {
      code: 'network-configuration-missing',
      name: label(name),
      message: `the service "${before.serviceName}" shows no subnets, and a task of the network mode awsvpc needs some.`,
      fix: 'Set `subnets` and `security-groups` of the task in `run-task`.',
    },
  ];
}

/** @see ECS API, TaskOverride: the JSON of all overrides holds at most 8192 characters */
const OVERRIDES_LIMIT = 8192;

function checkSize(request: TaskRequest, container: string): Finding[] {
  const { length } = JSON.stringify(planOverrides(request, container) ?? {});
  if (length <= OVERRIDES_LIMIT) return [];
  return [
    {
      code: 'overrides-too-large',
      name: label(request.name),
      message: `its command and variables come to ${length} characters as JSON; ECS takes ${OVERRIDES_LIMIT}.`,
      fix: 'Put a long script into the image, and long values into a parameter or a file.',
    },
  ];
}

function reasonToSkip({ when, ifUnchanged }: TaskRequest, { step }: ServicePlan): string | undefined {
  if (step.kind === 'unchanged' && ifUnchanged === 'skip') return 'its service is unchanged';
  // An earlier attempt of the job ran it and started the deployment.
  if (step.kind === 'follow' && when === 'before') return 'the deployment of its service is under way already';
  return undefined;
}

/** `run-task seed`, apart from the names of services. */
export function label(name: string): string {
  return `run-task ${name}`;
}

/** What RunTask overrides; undefined when nothing. */
function planOverrides(
  { command, environment, cpu, memory }: TaskRequest,
  container: string,
): TaskOverride | undefined {
  const variables = Object.entries(environment).map(([name, value]) => ({ name, value }));
  const own = {
    ...(command === undefined ? {} : { command }),
    ...(variables.length === 0 ? {} : { environment: variables }),
  };
  const overrides = {
    ...(Object.keys(own).length === 0 ? {} : { containerOverrides: [{ name: container, ...own }] }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
  };
  return Object.keys(overrides).length === 0 ? undefined : overrides;
}

/** Which attempt of which step starts a task. */
export interface Attempt {
  /** What all attempts of the run share: repository, run, job and step. */
  readonly run: readonly string[];
  /** The attempt; anything of its own where no runner numbers them. */
  readonly attempt: string;
  /** Page of the run, for a tag of the task. */
  readonly runUrl: string;
}

/** RunTask's input: the same for the same attempt, so that however often it is sent it starts one task. */
export function planRunTask(
  { request, service, container }: TaskPlan,
  taskDefinition: string,
  attempt: Attempt,
): RunTaskInput {
  const { subnets, securityGroups, assignPublicIp } = request;
  const overrides = planOverrides(request, container);
  const facts = [...attempt.run, service.before.serviceArn, request.name];
  const input = planOneOffTask({
    service: service.before,
    taskDefinition,
    startedBy: startedBy(request.name, facts),
    clientToken: '',
    ...(overrides === undefined ? {} : { overrides }),
    network: {
      ...(subnets.length === 0 ? {} : { subnets }),
      ...(securityGroups.length === 0 ? {} : { securityGroups }),
      ...(assignPublicIp === undefined ? {} : { assignPublicIp }),
    },
    tags: [{ key: 'slipway:run', value: attempt.runUrl }],
  });
  return { ...input, clientToken: hash([...facts, attempt.attempt, JSON.stringify(input)]) };
}

/** All attempts of a run share it. StartTask takes 36 letters, digits, `-`, `/` and `_`, RunTask 128: it stays below both. */
function startedBy(name: string, facts: readonly string[]): string {
  return `run-task/${name.replaceAll(/[^\w-]+/g, '-').slice(0, 12)}-${hash(facts).slice(0, 12)}`;
}

function hash(facts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
