/** What AWS says of the launchers before anything is changed. Reads only. */
import type { DescribedTaskDefinition, EcsApi } from '../../../../src/ecs/api.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { LauncherApis, LauncherRequest, LauncherSight } from './launcher.ts';
import { lookAtLauncher } from './sight.ts';

/** The launchers as they were found, by the name of their requests. */
export interface LauncherObservation {
  readonly sights: ReadonlyMap<string, LauncherSight>;
  /** By the reference: what a launcher starts now, or the revision that it is to start. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
  /** What AWS refused to tell: of a launcher by its name, of a task definition by its reference. */
  readonly refused: ReadonlyMap<string, ActionError>;
}

/** What is not there or not as it must be; other faults (no permission, no answer) end the run. */
const FINDINGS = new Set(['launcher-not-found', 'launcher-not-ecs', 'launcher-ambiguous', 'aws-request-refused']);

/**
 * Describes all launchers at once, then the task definitions that their plans need.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function observeLaunchers(
  requests: readonly LauncherRequest[],
  { apis, ecs }: { readonly apis: LauncherApis; readonly ecs: EcsApi },
): Promise<LauncherObservation> {
  const refused = new Map<string, ActionError>();
  const sights = await gather(
    requests.map(({ name, launcher }) => ({ key: name, read: () => lookAtLauncher(launcher, apis) })),
    refused,
  );
  const references = requests.flatMap(({ name, destination }) => {
    if (destination.kind === 'task-definition') return [destination.taskDefinition];
    const sight = sights.get(name);
    return destination.kind === 'image' && sight !== undefined ? [sight.taskDefinition] : [];
  });
  const taskDefinitions = await gather(
    [...new Set(references)].map((taskDefinition) => ({
      key: taskDefinition,
      read: () => ecs.describeTaskDefinition({ taskDefinition, includeTags: true }),
    })),
    refused,
  );
  return { sights, taskDefinitions, refused };
}

async function gather<T>(
  reads: readonly { readonly key: string; readonly read: () => Promise<T> }[],
  refused: Map<string, ActionError>,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  await Promise.all(
    reads.map(async ({ key, read }) => {
      try {
        found.set(key, await read());
      } catch (error) {
        if (!(error instanceof ActionError) || !FINDINGS.has(error.code)) throw error;
        refused.set(key, error);
      }
    }),
  );
  return found;
}
