/** Which container gets which changes. Pure. */
import type { Service, TaskDefinitionInput } from '../../../src/ecs/api.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { sameJson } from '../../../src/ecs/task-definition.ts';
import type { ContainerChange, NamedValues } from '../../../src/ecs/task-definition-change.ts';
import type { Inputs } from './inputs.ts';
import { planImage } from './planned-image.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { ContainerRequest, ServiceRequest } from './service-request.ts';
import { unknownContainer } from './unknown-container.ts';

/** What {@link planContainers} decides from. */
export interface ContainerFacts {
  readonly request: ServiceRequest;
  readonly inputs: Inputs;
  readonly files: RepositoryFiles;
  readonly before: Service;
  /** What the containers are changed in, and how it is called. */
  readonly base: { readonly input: TaskDefinitionInput; readonly label: string };
  readonly findings: Finding[];
}

/** Container name -> change, with full image URIs and the variables of files. */
export function planContainers(facts: ContainerFacts): ReadonlyMap<string, ContainerChange> {
  const { request, base, findings } = facts;
  const known = base.input.containerDefinitions.map(({ name }) => name);
  const changes = new Map<string, ContainerChange>();
  for (const asked of request.containers) {
    if (asked.container === '' && !asksForAnything(asked)) continue;
    const container = asked.container === '' ? onlyEssential(base.input) : asked.container;
    if (!known.includes(container)) {
      findings.push(unknownContainer({ name: request.name, container, known, taskDefinition: base.label }));
      continue;
    }
    const change = resolveChange(asked, facts);
    const other = changes.get(container);
    if (other === undefined) changes.set(container, change);
    else
      changes.set(container, mergeChanges({ container, first: other, second: change, name: request.name, findings }));
  }
  for (const [container, change] of changes) findings.push(...bothKinds(request.name, container, change));
  return changes;
}

function isSet(values: NamedValues, key: string): boolean {
  return Object.hasOwn(values, key) && values[key] !== null;
}

/** A name of a file, or of the other place where the container is named, may be a secret here: ECS takes it from one of them only. */
function bothKinds(name: string, container: string, { environment = {}, secrets = {} }: ContainerChange): Finding[] {
  const both = Object.keys(environment).filter((key) => isSet(environment, key) && isSet(secrets, key));
  return both.map((key) => ({
    code: 'setting-ambiguous',
    name,
    message: `the container "${container}" is given \`${key}\` as a variable and as a secret.`,
    fix: 'Take it out of `environment` or the file of `env-file`, or out of `secrets`: ECS takes a name from one of them only.',
  }));
}

function asksForAnything({ change, envFiles }: ContainerRequest): boolean {
  return envFiles.length > 0 || Object.values(change).some((value) => value !== undefined);
}

/** The container that is meant when none is named; empty when several may be. */
function onlyEssential({ containerDefinitions }: TaskDefinitionInput): string {
  const essential = containerDefinitions.filter(({ essential: isEssential = true }) => isEssential);
  const candidates = containerDefinitions.length === 1 ? containerDefinitions : essential;
  return candidates.length === 1 ? (candidates[0]?.name ?? '') : '';
}

function resolveChange(
  { change, envFiles }: ContainerRequest,
  { request: { name }, inputs, files, before, findings }: ContainerFacts,
): ContainerChange {
  const image = planImage({ image: change.image, inputs, arn: before.serviceArn, name, findings });
  const fromFiles = Object.fromEntries(envFiles.flatMap((path) => Object.entries(files.variables.get(path) ?? {})));
  const environment = envFiles.length === 0 ? change.environment : { ...fromFiles, ...change.environment };
  return { ...change, image, environment };
}

interface Merging {
  readonly container: string;
  readonly first: ContainerChange;
  readonly second: ContainerChange;
  readonly name: string;
  readonly findings: Finding[];
}

/** A container may be named twice: by `container`, and under `containers`. What both set must be the same. */
function mergeChanges(merging: Merging): ContainerChange {
  const { first, second } = merging;
  return {
    ...first,
    ...Object.fromEntries(Object.entries(second).filter(([, value]) => value !== undefined)),
    image: mergeImages(merging),
    environment: mergeNamed(merging, 'environment'),
    secrets: mergeNamed(merging, 'secrets'),
    dockerLabels: mergeNamed(merging, 'dockerLabels'),
    ...refuseTwice(merging),
  };
}

function mergeImages({ container, first, second, name, findings }: Merging): string | undefined {
  if (first.image !== undefined && second.image !== undefined && first.image !== second.image) {
    findings.push({
      code: 'image-ambiguous',
      name,
      message: `the container "${container}" is given two images: ${first.image} and ${second.image}.`,
      fix: 'Name each container once.',
    });
  }
  return second.image ?? first.image;
}

function mergeNamed(
  merging: Merging,
  attribute: 'environment' | 'secrets' | 'dockerLabels',
): ContainerChange['environment'] {
  const { [attribute]: first } = merging.first;
  const { [attribute]: second } = merging.second;
  if (first === undefined || second === undefined) return first ?? second;
  for (const key of Object.keys(second)) {
    if (Object.hasOwn(first, key) && first[key] !== second[key]) tellTwice(merging, `${attribute}.${key}`);
  }
  return { ...first, ...second };
}

/** Attributes that are set as a whole. Gives nothing: only the finding counts. */
function refuseTwice(merging: Merging): object {
  const whole = ['command', 'entryPoint', 'healthCheck', 'environmentFiles', 'logConfiguration'] as const;
  for (const attribute of whole) {
    const { [attribute]: first } = merging.first;
    const { [attribute]: second } = merging.second;
    if (first !== undefined && second !== undefined && !sameJson(first, second)) tellTwice(merging, attribute);
  }
  return {};
}

/** The values are not told: they may be secrets. */
function tellTwice({ container, name, findings }: Merging, what: string): void {
  findings.push({
    code: 'setting-ambiguous',
    name,
    message: `the container "${container}" is given two values of \`${what}\`.`,
    fix: 'Name each container once, or set the value in one place.',
  });
}
