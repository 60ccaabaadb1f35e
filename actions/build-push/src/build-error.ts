/** The error of a failed build: which image, which line of which Dockerfile, what it said last. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

import { printable } from '../../../src/report/log.ts';
import { parseBuildFailure } from '../../../src/docker/build-failure.ts';
import type { BuildFailure } from '../../../src/docker/build-failure.ts';
import { ActionError } from '../../../src/errors.ts';
import type { BuildOrder, BuildSources } from './build.ts';
import { findStepLine } from './dockerfile.ts';
import type { BuildGroup } from './plan.ts';

/** The error of the log of a failed `docker`. */
export async function describeBuildFailure(
  lines: readonly string[],
  { orders, sources }: { orders: readonly BuildOrder[]; sources: BuildSources },
): Promise<ActionError> {
  const failure = parseBuildFailure(lines.map(printable));
  const groups = orders.map(({ group }) => group);
  const group = failedGroup(failure, groups);
  const stage = groups.some(({ targetName }) => targetName === failure.target) ? failure.stage : failure.target;
  const place =
    group === undefined ? undefined : await locate(failure, { group, stage, workspace: sources.world.run.workspace });
  const names = group?.name ?? groups.map(({ name }) => name).join(', ');
  const where = place === undefined ? '' : ` at ${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
  const what = failure.instruction === undefined ? '' : ` \`${failure.instruction}\``;
  if (isPush(failure)) return pushFailed(names, failure.message);
  return new ActionError({
    code: 'build-failed',
    message: [
      `The build of ${names} failed${where}${what}: ${failure.message}`,
      ...failure.output.map((line) => `  ${line}`),
    ].join('\n'),
    fix: 'Mend the step that failed; the whole log is in the group above. Nothing has been tagged.',
    places: place === undefined ? [] : [{ ...place, message: failure.message }],
  });
}

/** The same words are said of a base image that cannot be pulled (`load metadata for node:24`), and a step may say any. */
function isPush({ step, instruction, message }: BuildFailure): boolean {
  if (step !== undefined || /^(?:load metadata|resolve image config)/.test(instruction ?? '')) return false;
  return /failed to push|unexpected status.*(?:blobs|manifests)|^denied: /.test(message);
}

function pushFailed(names: string, message: string): ActionError {
  return new ActionError({
    code: 'push-failed',
    message: `${names} was built, but the registry refused the push: ${message}`,
    fix: /denied|unauthorized|forbidden|\b40[13]\b/i.test(message)
      ? 'Give the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage ' +
        'on the repository (docs/iam/build-push.json), then run the job again. Nothing has been tagged.'
      : 'Run the job again: layers that arrived are not sent twice. When it comes back, look at the AWS Health Dashboard of the region. Nothing has been tagged.',
  });
}

function failedGroup({ target }: BuildFailure, groups: readonly BuildGroup[]): BuildGroup | undefined {
  // BuildKit names the target only when there are several.
  return groups.length === 1 ? groups[0] : groups.find(({ targetName }) => targetName === target);
}

async function locate(
  failure: BuildFailure,
  { group, stage, workspace }: { group: BuildGroup; stage: string | undefined; workspace: string },
): Promise<{ file: string; line?: number }> {
  const { dockerfile, target } = group.origin.build;
  const file = workspace === '' ? dockerfile : relative(workspace, dockerfile);
  const line = failure.line ?? (await lineOfStep(failure, { dockerfile, stage: stage ?? target }));
  return line === undefined ? { file } : { file, line };
}

async function lineOfStep(
  { step, instruction }: BuildFailure,
  { dockerfile, stage }: { dockerfile: string; stage: string | undefined },
): Promise<number | undefined> {
  if (step === undefined || instruction === undefined) return undefined;
  return findStepLine(readFileSync(dockerfile, 'utf8'), { stage, step, instruction });
}
