/** Reading a launcher, and replacing its settings. */
import { ActionError } from '../../../../src/errors.ts';
import type { RuleTarget } from '../../../../src/events/api.ts';
import type { Schedule } from '../../../../src/scheduler/api.ts';
import type { LauncherApis, LauncherName, LauncherSettings, LauncherSight } from './launcher.ts';
import { launcherLabel } from './launcher.ts';

/** What GetSchedule adds, and AWS changes by itself. @see EventBridge Scheduler API, GetSchedule */
const DESCRIBE_ONLY = new Set(['Arn', 'CreationDate', 'LastModificationDate']);

/**
 * The launcher as it is now: one call.
 * @throws {ActionError} launcher-not-found, launcher-not-ecs, launcher-ambiguous, the codes of src/aws
 */
export async function lookAtLauncher(launcher: LauncherName, apis: LauncherApis): Promise<LauncherSight> {
  if (launcher.kind === 'pipe') return lookAtPipe(launcher, apis);
  if (launcher.kind === 'schedule') return lookAtSchedule(launcher, apis);
  const name = { rule: launcher.rule, eventBusName: launcher.eventBus };
  const target = chooseTarget(await (await apis.events()).listTargetsByRule(name), launcher);
  return {
    settings: { kind: 'rule', name, target },
    taskDefinition: target.EcsParameters.TaskDefinitionArn,
    cluster: target.Arn,
  };
}

/** Replaces what the launcher had by `settings`; for a pipe, AWS carries it out afterwards. @throws {ActionError} launcher-busy, the codes of src/aws */
export async function replaceSettings(settings: LauncherSettings, apis: LauncherApis): Promise<void> {
  if (settings.kind === 'pipe') return (await apis.pipes()).updatePipe(settings.update);
  if (settings.kind === 'schedule') return (await apis.scheduler()).updateSchedule(settings.schedule);
  return (await apis.events()).putTarget(settings.name, settings.target);
}

async function lookAtSchedule(
  launcher: LauncherName & { readonly kind: 'schedule' },
  apis: LauncherApis,
): Promise<LauncherSight> {
  const described = await (await apis.scheduler()).getSchedule({ name: launcher.schedule, groupName: launcher.group });
  const { Target } = described;
  if (Target.EcsParameters === undefined) throw notEcs(launcher, Target.Arn);
  const kept = Object.fromEntries(Object.entries(described).filter(([key]) => !DESCRIBE_ONLY.has(key)));
  const schedule: Schedule = { ...kept, Name: described.Name, GroupName: described.GroupName, Target };
  return {
    settings: { kind: 'schedule', schedule },
    taskDefinition: Target.EcsParameters.TaskDefinitionArn,
    cluster: Target.Arn,
  };
}

async function lookAtPipe(
  launcher: LauncherName & { readonly kind: 'pipe' },
  apis: LauncherApis,
): Promise<LauncherSight> {
  const described = await (await apis.pipes()).describePipe({ name: launcher.pipe });
  const { Name, RoleArn, Target, TargetParameters, CurrentState, DesiredState, StateReason } = described;
  if (TargetParameters?.EcsTaskParameters === undefined) throw notEcs(launcher, Target);
  return {
    settings: { kind: 'pipe', update: { Name, RoleArn, TargetParameters } },
    taskDefinition: TargetParameters.EcsTaskParameters.TaskDefinitionArn,
    cluster: Target,
    pipe: { current: CurrentState, desired: DesiredState, reason: StateReason },
  };
}

type EcsTarget = RuleTarget & { readonly EcsParameters: NonNullable<RuleTarget['EcsParameters']> };

function chooseTarget(targets: readonly RuleTarget[], launcher: LauncherName & { readonly kind: 'rule' }): EcsTarget {
  const { targetId } = launcher;
  const ofEcs = targets.filter((target): target is EcsTarget => target.EcsParameters !== undefined);
  const named = targetId === undefined ? ofEcs : ofEcs.filter(({ Id }) => Id === targetId);
  const [first] = named;
  const ids = ofEcs.map(({ Id }) => Id).join(', ');
  if (first !== undefined && named.length === 1) return first;
  if (ofEcs.length === 0) throw notEcs(launcher, targets.map(({ Arn }) => Arn).join(', ') || 'nothing');
  throw new ActionError(
    targetId === undefined
      ? {
          code: 'launcher-ambiguous',
          message: `The rule "${launcher.rule}" has ${ofEcs.length} targets that start tasks: ${ids}.`,
          fix: `Set \`target-id\` to one of: ${ids}; an entry for each of them, when all shall follow.`,
        }
      : {
          code: 'launcher-not-found',
          message: `The rule "${launcher.rule}" has no target "${targetId}" that starts tasks; it has ${ids}.`,
          fix: `Set \`target-id\` to one of: ${ids}.`,
        },
  );
}

function notEcs(launcher: LauncherName, target: string): ActionError {
  return new ActionError({
    code: 'launcher-not-ecs',
    message: `The ${launcherLabel(launcher)} starts no ECS task; its target is ${target}.`,
    fix: 'Take it out of `also-update`, or name the launcher that starts the tasks.',
  });
}
