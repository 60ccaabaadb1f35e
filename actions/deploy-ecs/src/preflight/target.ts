/** What is looked at before a deployment: a service or another launcher, and the task definition that it would run. Pure. */
import * as v from 'valibot';

import type { DescribedTaskDefinition, Service, TaskDefinitionInput } from '../../../../src/ecs/api.ts';
import type { ServicePlan, ServiceUpdate } from '../../../../src/ecs/deployment/service-plan.ts';
import { taskDefinitionInput } from '../../../../src/ecs/task-definition.ts';

/** One task definition that would be run. */
export interface PreflightTarget {
  readonly name: string;
  /** Account of the service or the launcher. */
  readonly account: string;
  /** Undefined for a rule, a schedule or a pipe: what they say of network and launch type is not known here. */
  readonly service: Service | undefined;
  readonly definition: CheckedDefinition;
  /** Attributes of the task definition that change: `executionRoleArn`, `containerDefinitions.app.image`. */
  readonly changed: readonly string[];
}

const text = v.fallback(v.optional(v.string()), undefined);
const number = v.fallback(v.optional(v.number()), undefined);

/** What is malformed is left to ECS, which refuses it by its own words. */
function list<T extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  entry: T,
): v.SchemaWithFallback<v.OptionalSchema<v.ArraySchema<T, undefined>, []>, []> {
  return v.fallback(v.optional(v.array(entry), []), []);
}

const SecretSchema = v.object({ name: v.string(), valueFrom: v.string() });

const ContainerSchema = v.object({
  name: v.fallback(v.string(), ''),
  image: v.fallback(v.string(), ''),
  portMappings: list(v.object({ containerPort: number, containerPortRange: text })),
  secrets: list(SecretSchema),
  environmentFiles: list(v.object({ value: v.string(), type: text })),
  repositoryCredentials: v.fallback(v.optional(v.object({ credentialsParameter: v.string() })), undefined),
  logConfiguration: v.fallback(
    v.optional(
      v.object({
        logDriver: text,
        options: v.fallback(v.optional(v.record(v.string(), v.string()), {}), {}),
        secretOptions: list(SecretSchema),
      }),
    ),
    undefined,
  ),
});

const DefinitionSchema = v.object({
  family: v.string(),
  networkMode: text,
  cpu: text,
  memory: text,
  executionRoleArn: text,
  taskRoleArn: text,
  requiresCompatibilities: list(v.string()),
  runtimePlatform: v.fallback(v.optional(v.object({ cpuArchitecture: text, operatingSystemFamily: text }), {}), {}),
  containerDefinitions: list(ContainerSchema),
});

/** The attributes of a task definition that the checks read. @see ECS API, RegisterTaskDefinition */
export type CheckedDefinition = v.InferOutput<typeof DefinitionSchema>;

/** A container of it. @see ECS API, ContainerDefinition */
export type CheckedContainer = CheckedDefinition['containerDefinitions'][number];

/** Reads what the checks need of a task definition. */
export function readDefinition(definition: TaskDefinitionInput): CheckedDefinition {
  return v.parse(DefinitionSchema, definition);
}

/** What {@link planTargets} works with. */
export interface Planned {
  readonly plans: readonly ServicePlan[];
  /** Revisions for other launchers. */
  readonly registrations: readonly Pick<ServicePlan, 'name' | 'from' | 'step'>[];
  /** What was described, by any reference. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
}

/** All that will be run anew; what is unchanged, followed or left alone is not looked at. */
export function planTargets({ plans, registrations, taskDefinitions }: Planned): readonly PreflightTarget[] {
  const known = new Map(
    [...taskDefinitions.values()].map((described) => [described.taskDefinition.taskDefinitionArn, described]),
  );
  return [
    ...plans.map(({ before, update, changes, ...plan }) => ({
      ...plan,
      service: afterUpdate(before, update),
      changes,
    })),
    ...registrations.map((registration) => ({ ...registration, service: undefined, changes: [] })),
  ].flatMap(({ name, from, step, service, changes }): PreflightTarget[] => {
    const definition = definitionOf(step, known);
    if (definition === undefined) return [];
    const account = (service?.serviceArn ?? from).split(':')[4] ?? '';
    const changed = changes.map(({ path }) => path);
    return [{ name, account, service, definition: readDefinition(definition), changed }];
  });
}

/** What the step sets of the service decides where its tasks will run, not what it is by now. */
function afterUpdate(before: Service, { capacityProviderStrategy }: ServiceUpdate = {}): Service {
  if (capacityProviderStrategy === undefined) return before;
  const providers = capacityProviderStrategy.map(({ capacityProvider }) => ({
    capacityProvider: String(capacityProvider),
  }));
  return { ...before, capacityProviderStrategy: providers };
}

function definitionOf(
  step: ServicePlan['step'],
  known: ReadonlyMap<string, DescribedTaskDefinition>,
): TaskDefinitionInput | undefined {
  if (step.kind === 'register') return step.input;
  const described = step.kind === 'existing' ? known.get(step.taskDefinition) : undefined;
  return described === undefined ? undefined : taskDefinitionInput(described);
}

/** Whether the tasks will run on Fargate: by the service, or, when the cluster decides, by what the task definition is made for. */
export function runsOnFargate({ service, definition }: Pick<PreflightTarget, 'service' | 'definition'>): boolean {
  const { launchType, capacityProviderStrategy = [] } = service ?? {};
  if (capacityProviderStrategy.length > 0) {
    return capacityProviderStrategy.every(({ capacityProvider }) => /^FARGATE(?:_SPOT)?$/.test(capacityProvider));
  }
  if (launchType !== undefined) return launchType === 'FARGATE';
  return definition.requiresCompatibilities.join() === 'FARGATE';
}

/** The names of those that want a value, by the value: each is asked for once, and told with all their names. */
export function groupByValue<T>(
  targets: readonly PreflightTarget[],
  {
    valuesOf,
    keyOf,
  }: { readonly valuesOf: (target: PreflightTarget) => readonly T[]; readonly keyOf: (value: T) => string },
): readonly { readonly value: T; readonly names: readonly string[] }[] {
  const groups = new Map<string, { readonly value: T; readonly names: Set<string> }>();
  for (const target of targets) {
    for (const value of valuesOf(target)) {
      const group = groups.get(keyOf(value)) ?? { value, names: new Set() };
      group.names.add(target.name);
      groups.set(keyOf(value), group);
    }
  }
  return [...groups.values()].map(({ value, names }) => ({ value, names: [...names] }));
}
