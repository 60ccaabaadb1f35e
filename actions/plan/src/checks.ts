/** The mode `checks`: what a run changes, and so what has to be checked and built. */
import { join } from 'node:path';

import { findAffected } from '../../../src/components/affected.ts';
import { findImages, imageFinder, namedContexts } from '../../../src/components/images.ts';
import type { FoundImages } from '../../../src/components/images.ts';
import { readRepository, withNeeds } from '../../../src/components/repository.ts';
import type { Repository } from '../../../src/components/repository.ts';
import { ActionError, messageOf } from '../../../src/errors.ts';
import type { Changes, TrackedFile } from '../../../src/git/api.ts';
import { plainFolder } from '../../../src/manifest/checks-faults.ts';
import { parsePlacedManifest } from '../../../src/manifest/parse.ts';
import type { PlacedManifest } from '../../../src/manifest/parse.ts';
import type { Log } from '../../../src/report/log.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ChecksInputs } from './inputs.ts';
import { listChosen, planChecks } from './plan-checks.ts';
import type { ChecksFacts } from './plan-checks.ts';
import { reportChecks } from './report-checks.ts';

/** What the mode needs of the world. */
export interface ChecksWorld {
  readonly log: Log;
  /** The checkout. */
  readonly workspace: string;
  readonly readText: (path: string) => Promise<string>;
  /** Compares with `base`, or with what the event names when it is empty. */
  readonly learnChanges: (base: string) => Promise<Changes>;
  readonly listTrackedFiles: () => Promise<readonly TrackedFile[]>;
}

/**
 * Tells which components and images a run touches. Changes nothing but a folder of its own, into which commits are fetched.
 * @throws {ActionError} invalid-manifest, invalid-components, too-many-components, base-commit-gone, not-checked-out, git-failed
 */
export async function planForChecks(inputs: ChecksInputs, world: ChecksWorld): Promise<Report> {
  const facts = await observe(inputs, world);
  for (const warning of facts.changes.warnings) world.log.warning(warning);
  return reportChecks(planChecks(facts), facts);
}

async function observe({ config, scope, base }: ChecksInputs, world: ChecksWorld): Promise<ChecksFacts> {
  const [tracked, changes] = await Promise.all([
    world.listTrackedFiles(),
    scope === 'all' ? everything : world.learnChanges(base ?? ''),
  ]);
  const files = tracked.filter(({ kind }) => kind !== 'submodule').map(({ path }) => path);
  const readText = (path: string): Promise<string> => readTracked(path, world);
  const manifest = files.includes(config)
    ? parsePlacedManifest({ file: config, text: await readText(config) })
    : undefined;
  const chosen = listChosen({ manifest });
  const found = await readRepository({ paths: files, readText }, chosen);
  const { images, leftOut: imagesLeftOut } = await chooseImages(found, manifest);
  const repository = withNeeds(found, contextNeeds(found, images));
  return {
    config,
    manifest,
    changes,
    tracked,
    repository,
    affected: findAffected(
      repository,
      changes.files.map(({ path, status }) => ({ path, isDeleted: status === 'deleted' })),
      { config, shared: manifest?.manifest.shared ?? [], chosen: chosen ?? [] },
    ),
    images,
    imagesLeftOut,
    imagesOf: await imageFinder(repository.tree, images),
  };
}

const everything: Changes = {
  scope: 'all',
  files: [],
  mergeBase: '',
  source: 'none',
  reason: 'the input `scope` says so',
  warnings: [],
};

async function readTracked(path: string, { workspace, readText }: ChecksWorld): Promise<string> {
  try {
    return await readText(join(workspace, path));
  } catch (error) {
    throw new ActionError({
      code: 'not-checked-out',
      message: `${path} is a file of the commit, and cannot be read: ${messageOf(error)}`,
      fix: 'Check out the whole repository before this step: actions/checkout without `sparse-checkout`.',
      cause: error,
    });
  }
}

/** The images that slipway.yml lists; when it lists none, those that the Dockerfiles tell of. */
async function chooseImages(
  { tree }: Repository,
  placed: PlacedManifest | undefined,
): Promise<Pick<FoundImages, 'leftOut'> & { images: ChecksFacts['images'] }> {
  const listed = placed?.manifest.images;
  if (listed === undefined) return findImages(tree);
  return { images: listed, leftOut: [] };
}

/** A component whose image takes in another folder by a named context needs that folder. */
function contextNeeds({ components }: Repository, images: ChecksFacts['images']): Map<string, string[]> {
  return new Map(
    components.map(({ path }) => [
      path,
      Object.values(images)
        .filter(({ context }) => context !== undefined && plainFolder(context) === path)
        .flatMap((build) => namedContexts(build)),
    ]),
  );
}
