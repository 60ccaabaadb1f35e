/** One service as it is asked for: the input's words as changes of the ECS API. Pure. */
import type { CodeDeployRequest } from '../../../src/ecs/code-deploy/part.ts';
import type { ServiceSettings } from '../../../src/ecs/api.ts';
import { splitWords } from '../../../src/ecs/command-words.ts';
import type { ContainerChange, NamedValues, TaskChange } from '../../../src/ecs/task-definition-change.ts';
import { messageOf } from '../../../src/errors.ts';
import { parseDuration } from '../../../src/time/duration.ts';
import type { ServiceInput } from './services-input.ts';

/** What the new revision is made from, or which one is deployed as it is. */
export type DefinitionSource =
  /** The revision that the service has. */
  | { readonly kind: 'live' }
  /** A family, `family:revision` or an ARN. */
  | { readonly kind: 'described'; readonly reference: string }
  /** A file of the repository. */
  | { readonly kind: 'file'; readonly path: string }
  /** Deployed as it is: a number in the service's family, `family:revision` or an ARN. */
  | { readonly kind: 'revision'; readonly revision: string };

/** What is changed in one container. */
export interface ContainerRequest {
  /** The empty name stands for the only essential container of the task definition. */
  readonly container: string;
  readonly change: ContainerChange;
  /** Files of the repository with variables, a later one winning; `change.environment` wins over them. */
  readonly envFiles: readonly string[];
}

/** One service as the input `services` names it. */
export interface ServiceRequest {
  /** The key in the input; what the log, the summary and `after` call the service. */
  readonly name: string;
  /** Name or ARN of the ECS service. */
  readonly service: string;
  /** Names that are deployed before this one. */
  readonly after: readonly string[];
  readonly source: DefinitionSource;
  readonly containers: readonly ContainerRequest[];
  readonly task: TaskChange;
  readonly settings: ServiceSettings;
  /** How CodeDeploy deploys it, where it does; undefined when nothing is said of that. */
  readonly codeDeploy?: CodeDeployRequest | undefined;
}

/** What is wrong with a value that has the right shape. */
export interface RequestFault {
  /** `api.command` */
  readonly path: string;
  readonly value: string;
  readonly allowed: string;
}

/** The request of one entry; faults are added to `faults`. `force`: a deployment is wanted in any case. */
export function toServiceRequest(
  name: string,
  input: ServiceInput,
  { force, faults }: { readonly force: boolean; readonly faults: RequestFault[] },
): ServiceRequest {
  const { service = name, container = '', containers = {}, after = [] } = input;
  const own = toContainer(container, input, { path: name, faults });
  const named = Object.entries(containers).map(([key, settings]): ContainerRequest => {
    const { change, envFiles } = toContainer(key, settings, { path: `${name}.containers.${key}`, faults });
    return { container: key, envFiles, change: { ...change, ...sizes(settings) } };
  });
  const source = toSource(name, input, faults);
  if (source.kind === 'revision') refuseChanges(name, input, faults);
  return {
    name,
    service,
    after: [after].flat(),
    source,
    containers: isEmpty(own) && named.length > 0 ? named : [own, ...named],
    task: toTask(input),
    settings: toSettings(input, force),
    codeDeploy: toCodeDeploy(name, input, faults),
  };
}

function isEmpty({ container, change, envFiles }: ContainerRequest): boolean {
  return container === '' && envFiles.length === 0 && Object.values(change).every((value) => value === undefined);
}

type ContainerInput = Pick<
  ServiceInput,
  | 'image'
  | 'environment'
  | 'secrets'
  | 'env-file'
  | 'environment-files'
  | 'command'
  | 'entry-point'
  | 'health-check'
  | 'docker-labels'
  | 'log-configuration'
>;

interface Faulty {
  readonly path: string;
  readonly faults: RequestFault[];
}

function toContainer(container: string, input: ContainerInput, { path, faults }: Faulty): ContainerRequest {
  const files = input['environment-files'];
  for (const name of bothOf(input.environment, input.secrets)) {
    const allowed = 'a name under `environment` or under `secrets`, since ECS takes it from one of them only';
    faults.push({ path: `${path}.secrets`, value: name, allowed });
  }
  const change = {
    image: input.image,
    environment: input.environment,
    secrets: input.secrets,
    environmentFiles: files === null || files === undefined ? files : [files].flat(),
    command: toWords(input.command, { path: `${path}.command`, faults }),
    entryPoint: toWords(input['entry-point'], { path: `${path}.entry-point`, faults }),
    healthCheck: toHealthCheck(input['health-check'], { path: `${path}.health-check.command`, faults }),
    dockerLabels: input['docker-labels'],
    logConfiguration: input['log-configuration'],
  };
  const envFiles = [input['env-file'] ?? []].flat();
  for (const file of envFiles.filter(isOutside)) {
    faults.push({ path: `${path}.env-file`, value: file, allowed: INSIDE });
  }
  return { container, envFiles, change };
}

function bothOf(environment: NamedValues = {}, secrets: NamedValues = {}): readonly string[] {
  return Object.keys(environment).filter(
    (name) => environment[name] !== null && Object.hasOwn(secrets, name) && secrets[name] !== null,
  );
}

function toWords(
  given: readonly string[] | string | null | undefined,
  { path, faults }: Faulty,
): readonly string[] | null | undefined {
  if (typeof given !== 'string') return given;
  try {
    return splitWords(given);
  } catch (error) {
    faults.push({ path, value: given, allowed: messageOf(error) });
    return undefined;
  }
}

/** A line runs in the container's shell; a list says so itself. @see ECS API, HealthCheck.command */
function toHealthCheck(given: ServiceInput['health-check'], { path, faults }: Faulty): ContainerChange['healthCheck'] {
  if (given === undefined || given === null) return given;
  const { command } = given;
  if (typeof command === 'string') return { ...given, command: ['CMD-SHELL', command] };
  if (command !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(command[0] ?? '')) {
    const allowed = 'a list that starts with CMD or CMD-SHELL, or one line for the shell';
    faults.push({ path, value: JSON.stringify(command), allowed });
  }
  return { ...given };
}

function sizes(input: NonNullable<ServiceInput['containers']>[string]): ContainerChange {
  return { cpu: input.cpu, memory: input.memory, memoryReservation: input['memory-reservation'] };
}

function toTask(input: ServiceInput): TaskChange {
  const storage = input['ephemeral-storage'];
  return {
    cpu: sizeText(input.cpu),
    memory: sizeText(input.memory),
    taskRoleArn: input['task-role-arn'],
    executionRoleArn: input['execution-role-arn'],
    ephemeralStorage: storage === undefined || storage === null ? storage : { sizeInGiB: storage },
  };
}

function sizeText(size: string | number | null | undefined): string | null | undefined {
  return typeof size === 'number' ? String(size) : size;
}

function toSettings(input: ServiceInput, force: boolean): ServiceSettings {
  const grace = input['health-check-grace-period'];
  return {
    forceNewDeployment: (input['force-new-deployment'] ?? force) ? true : undefined,
    deploymentConfiguration: input['deployment-configuration'],
    capacityProviderStrategy: input['capacity-provider-strategy'],
    platformVersion: input['platform-version'],
    healthCheckGracePeriodSeconds: grace === undefined ? undefined : Math.round((parseDuration(grace) ?? 0) / 1000),
  };
}

function toCodeDeploy(
  name: string,
  { codedeploy }: ServiceInput,
  faults: RequestFault[],
): CodeDeployRequest | undefined {
  if (codedeploy === undefined) return undefined;
  const { application, config, description, appspec: appSpec } = codedeploy;
  if (appSpec !== undefined && isOutside(appSpec)) {
    faults.push({ path: `${name}.codedeploy.appspec`, value: appSpec, allowed: INSIDE });
  }
  return { application, deploymentGroup: codedeploy['deployment-group'], config, description, appSpec };
}

const INSIDE = 'a path inside the repository';
const isOutside = (path: string): boolean => /^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);

function toSource(name: string, input: ServiceInput, faults: RequestFault[]): DefinitionSource {
  const { revision, 'task-definition': reference } = input;
  if (revision !== undefined) return { kind: 'revision', revision: String(revision) };
  if (reference === undefined) return { kind: 'live' };
  if (/\.(?:json|ya?ml)$/i.test(reference) && !reference.startsWith('arn:')) {
    if (isOutside(reference)) faults.push({ path: `${name}.task-definition`, value: reference, allowed: INSIDE });
    return { kind: 'file', path: reference };
  }
  if (!/^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]+(?::\d+)?$/.test(reference)) {
    const allowed =
      'a file that ends with .json, .yml or .yaml, a family, `family:revision`, or the ARN of a task definition';
    faults.push({ path: `${name}.task-definition`, value: reference, allowed });
  }
  return { kind: 'described', reference };
}

/** Keys that say which revision goes where; all others would change it. */
const BESIDE_A_REVISION: ReadonlySet<string> = new Set([
  'service',
  'after',
  'revision',
  'force-new-deployment',
  'capacity-provider-strategy',
  'platform-version',
  'health-check-grace-period',
  'deployment-configuration',
  'codedeploy',
]);

function refuseChanges(name: string, input: ServiceInput, faults: RequestFault[]): void {
  const changes = Object.keys(input).filter((key) => !BESIDE_A_REVISION.has(key));
  if (changes.length === 0) return;
  const allowed = `a revision that is deployed as it is, without ${changes.map((key) => `\`${key}\``).join(', ')}`;
  faults.push({ path: `${name}.revision`, value: String(input.revision), allowed });
}
