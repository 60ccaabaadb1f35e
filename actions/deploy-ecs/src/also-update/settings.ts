/** The settings of a launcher with another task definition, and what differs between two of them. Pure. */
import type { RawJson } from '../../../../src/aws/raw-body.ts';
import { sameJson } from '../../../../src/ecs/task-definition.ts';
import type { LauncherSettings } from './launcher.ts';

/**
 * The same settings, every attribute cloned, with another task definition. One thing is taken out: a launch type beside a capacity provider
 * strategy, which AWS wants left out then (EventBridge API, EcsParameters).
 */
export function withTaskDefinition(settings: LauncherSettings, taskDefinition: string): LauncherSettings {
  if (settings.kind === 'rule') {
    const { target } = settings;
    return { ...settings, target: { ...target, EcsParameters: aimed(target.EcsParameters, taskDefinition) } };
  }
  if (settings.kind === 'schedule') {
    const { schedule } = settings;
    const Target = { ...schedule.Target, EcsParameters: aimed(schedule.Target.EcsParameters, taskDefinition) };
    return { ...settings, schedule: { ...schedule, Target } };
  }
  const { TargetParameters } = settings.update;
  const EcsTaskParameters = aimed(TargetParameters.EcsTaskParameters, taskDefinition);
  return { ...settings, update: { ...settings.update, TargetParameters: { ...TargetParameters, EcsTaskParameters } } };
}

function aimed(parameters: RawJson | undefined, taskDefinition: string): RawJson & { TaskDefinitionArn: string } {
  const next = { ...parameters, TaskDefinitionArn: taskDefinition };
  if (!hasTwoLaunchTypes(parameters)) return next;
  const { LaunchType: _left, ...kept }: RawJson & { TaskDefinitionArn: string } = next;
  return { ...kept, TaskDefinitionArn: taskDefinition };
}

function hasTwoLaunchTypes(parameters: RawJson | undefined): boolean {
  const strategy = parameters?.['CapacityProviderStrategy'];
  const launchType = parameters?.['LaunchType'];
  return Array.isArray(strategy) && strategy.length > 0 && launchType !== undefined && launchType !== null;
}

/** The launch type that an update takes out; undefined when there is none to take out. */
export function droppedLaunchType(settings: LauncherSettings): string | undefined {
  const parameters = ecsParameters(settings);
  return hasTwoLaunchTypes(parameters) ? String(parameters?.['LaunchType']) : undefined;
}

/** The containers that the launcher overrides something of. */
export function overriddenContainers(settings: LauncherSettings): readonly string[] {
  if (settings.kind === 'pipe') {
    const overrides = ecsParameters(settings)?.['Overrides'];
    return namesIn(isRawJson(overrides) ? overrides['ContainerOverrides'] : undefined, 'Name');
  }
  const input = settings.kind === 'rule' ? settings.target['Input'] : settings.schedule.Target['Input'];
  const overrides = typeof input === 'string' ? parseJson(input) : undefined;
  return namesIn(isRawJson(overrides) ? overrides['containerOverrides'] : undefined, 'name');
}

function ecsParameters(settings: LauncherSettings): RawJson | undefined {
  if (settings.kind === 'rule') return settings.target.EcsParameters;
  if (settings.kind === 'schedule') return settings.schedule.Target.EcsParameters;
  return settings.update.TargetParameters.EcsTaskParameters;
}

function namesIn(items: unknown, key: string): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const name = isRawJson(item) ? item[key] : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

/** An `Input` may be any text: what is no JSON overrides nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Where `now` is not what `wanted` is, as paths (`target.EcsParameters.TaskCount`); the values are not told, since overrides may hold
 * secrets. With `ignoresAdditions`, what only `now` has does not count: AWS may show a default.
 */
export function differences(
  { wanted, now }: { readonly wanted: unknown; readonly now: unknown },
  { ignoresAdditions = false }: { readonly ignoresAdditions?: boolean } = {},
): readonly string[] {
  const walk = (path: readonly string[], a: unknown, b: unknown): string[] => {
    if (sameJson(a, b) || (ignoresAdditions && a === undefined)) return [];
    if (!isRawJson(a) || !isRawJson(b)) return [path.join('.')];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => walk([...path, key], a[key], b[key]));
  };
  return walk([], wanted, now);
}

function isRawJson(value: unknown): value is RawJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
