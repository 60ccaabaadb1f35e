/** The causes as annotations of the run. Pure. */
import type { Annotation } from '../../report/report.ts';
import { groupCauses, hitBy } from './cause-groups.ts';
import { listNames } from './progress.ts';
import type { ServiceRun } from './service-run.ts';

/** One error for each cause, whatever number of services and tasks it hit. With one service and one cause the headline says it all. */
export function writeAnnotations(runs: readonly ServiceRun[]): readonly Annotation[] {
  const groups = groupCauses(runs);
  if (runs.length === 1 && groups.length < 2) return [];
  return groups.map((group) => {
    const names = listNames(group.services);
    return {
      level: 'error',
      title: `${names}: ${group.code}`,
      message: `${hitBy(group, names)}: ${group.text} ${group.fix} (${group.code})`,
    };
  });
}
