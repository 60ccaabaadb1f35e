/** Why services did not come up, each cause once however many tasks and services it hit. Pure. */
import { groupFailures, withoutIds } from './evidence.ts';
import type { Cause, FailureGroup } from './evidence.ts';
import { isGoodRun, lastSight } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';

/** A cause, and what it hit. */
export interface CauseGroup extends Cause {
  /** The names, in the order of the step. */
  readonly services: readonly string[];
  /** Stopped tasks; 0 where none tells. */
  readonly tasks: number;
}

/** Services that went back only to stay with another one: never what the reader must look at first. */
const WITH_OTHERS = 'rolled-back-with-others';

/** The causes of runs that did not end well: what the verdicts name first, then by the services and tasks they hit. */
export function groupCauses(runs: readonly ServiceRun[]): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  const verdictCodes = new Set<string>();
  for (const run of runs) {
    if (isGoodRun(run)) continue;
    if (run.cause !== undefined) verdictCodes.add(run.cause.code);
    for (const { key, group } of causesOf(run)) {
      const known = groups.get(key);
      const services = [...(known?.services ?? []), ...group.services];
      groups.set(key, { ...group, ...known, services, tasks: (known?.tasks ?? 0) + group.tasks });
    }
  }
  const rank = ({ code }: CauseGroup): number => (code === WITH_OTHERS ? 2 : verdictCodes.has(code) ? 0 : 1);
  return [...groups.values()].toSorted(
    (a, b) => rank(a) - rank(b) || b.services.length - a.services.length || b.tasks - a.tasks,
  );
}

interface KeyedGroup {
  readonly key: string;
  readonly group: CauseGroup;
}

/** What the tasks and events of a run show; what its verdict says where they show something else. */
function causesOf(run: ServiceRun): readonly KeyedGroup[] {
  const { plan, cause } = run;
  const state = lastSight(run);
  const services = [plan.name];
  const failures = groupFailures([...(state?.taskFailures.values() ?? [])], state?.eventFailures ?? []);
  const groups = failures.map((failure) => ({
    key: `${failure.code} ${exitCodeOf(failure) ?? ''} ${withoutIds(failure.reason)}`,
    group: { code: failure.code, text: textOf(failure), fix: failure.fix, services, tasks: failure.failures.length },
  }));
  if (cause === undefined || groups.some(({ group }) => group.code === cause.code)) return groups;
  return [{ key: `${cause.code} ${withoutIds(cause.text)}`, group: { ...cause, services, tasks: 0 } }, ...groups];
}

function textOf(group: FailureGroup): string {
  const { reason, meaning, failures } = group;
  const container = failures.find((failure) => failure.container !== undefined)?.container;
  const exitCode = exitCodeOf(group);
  const exit = exitCode === undefined ? '' : `, exit code ${exitCode}`;
  const who = container === undefined ? '' : ` Container ${container}${exit}.`;
  return `${reason}${/[.!?]$/.test(reason) ? '' : '.'}${who} ${meaning}`;
}

function exitCodeOf({ failures }: FailureGroup): number | undefined {
  return failures.find((failure) => failure.exitCode !== undefined)?.exitCode;
}

/** `3 tasks of api, web` or, where no task tells, `api` */
export function hitBy({ tasks, services }: CauseGroup, names: string): string {
  if (tasks === 0) return services.length === 0 ? '' : names;
  return `${tasks} ${tasks === 1 ? 'task' : 'tasks'} of ${names}`;
}
