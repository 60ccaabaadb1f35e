/** What is to be checked and built, and why. Pure. */
import { ActionError } from '../../../src/errors.ts';
import type { FilePlace } from '../../../src/errors.ts';
import type { Affected } from '../../../src/components/affected.ts';
import { planCache } from '../../../src/components/caches.ts';
import type { CachePlan } from '../../../src/components/caches.ts';
import type { Component } from '../../../src/components/component.ts';
import type { ImageBuilds } from '../../../src/components/images.ts';
import { faultsOf } from '../../../src/components/repository.ts';
import type { LeftOut } from '../../../src/components/left-out.ts';
import type { ChosenComponent, Repository } from '../../../src/components/repository.ts';
import type { Changes, TrackedFile } from '../../../src/git/api.ts';
import { hashFiles } from '../../../src/git/tracked-files.ts';
import type { ManifestComponent } from '../../../src/manifest/checks.ts';
import { plainFolder } from '../../../src/manifest/checks-faults.ts';
import { suggest } from '../../../src/manifest/fault.ts';
import type { PlacedManifest } from '../../../src/manifest/parse.ts';
import { planImages } from './plan-images.ts';

/** All that the decision rests on. */
export interface ChecksFacts {
  /** Path of slipway.yml. */
  readonly config: string;
  /** undefined: there is no such file. */
  readonly manifest: PlacedManifest | undefined;
  readonly changes: Changes;
  readonly tracked: readonly TrackedFile[];
  readonly repository: Repository;
  readonly affected: Affected;
  readonly images: ImageBuilds;
  /** Dockerfiles that are not built, and why. */
  readonly imagesLeftOut: readonly LeftOut[];
  /** Names of the images that a file is a part of. */
  readonly imagesOf: (path: string) => readonly string[];
}

/** A component and why it is checked. */
export interface PlannedComponent {
  readonly component: Component;
  readonly reasons: readonly string[];
  readonly cache: CachePlan;
}

/** An image and why it is built. */
export interface PlannedImage {
  readonly name: string;
  readonly build: ImageBuilds[string];
  readonly reason: string;
}

/** What is to be done. */
export interface PlannedChecks {
  readonly components: readonly PlannedComponent[];
  /** Components that the change does not touch. */
  readonly untouched: readonly Component[];
  readonly images: readonly PlannedImage[];
  readonly imageCount: number;
  readonly workflowFiles: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** GitHub makes no more jobs of a matrix (docs, "Usage limits"). */
const MOST_COMPONENTS = 256;

/**
 * Decides what is checked and built.
 * @throws {ActionError} invalid-components when a file that decides about one of them cannot be understood; too-many-components
 */
export function planChecks(facts: ChecksFacts): PlannedChecks {
  const images = planImages(facts);
  const reasons = shareImages(reasonsOf(facts), facts);
  const touched = facts.repository.components.filter(({ path }) => reasons.has(path));
  refuseFaults(facts, touched);
  refuseTooMany(touched);
  const tracked = new Map(facts.tracked.map((file) => [file.path, file]));
  const hashOf = (paths: readonly string[]): string => hashFiles(paths.flatMap((path) => tracked.get(path) ?? []));
  return {
    components: touched.map((component) => ({
      component,
      reasons: reasons.get(component.path) ?? [],
      cache: planCache(component, { hashOf, filesIn: facts.repository.tree.filesIn }),
    })),
    untouched: facts.repository.components.filter(({ path }) => !reasons.has(path)),
    images,
    imageCount: Object.keys(facts.images).length,
    workflowFiles: findWorkflowFiles(facts),
    leftOut: listLeftOut(facts),
  };
}

/** The folders that slipway.yml lists; undefined when it lists none, and they are to be found. */
export function listChosen({ manifest }: Pick<ChecksFacts, 'manifest'>): ChosenComponent[] | undefined {
  const checks = manifest?.manifest.checks;
  if (checks === undefined) return undefined;
  return Object.entries(checks)
    .filter(([, entry]) => !isOff(entry))
    .map(([folder, entry]) => chooseComponent(plainFolder(folder), entry ?? {}));
}

function chooseComponent(path: string, { name, 'depends-on': dependsOn }: ManifestComponent): ChosenComponent {
  return { path, ...(name !== undefined && { name }), ...(dependsOn !== undefined && { dependsOn }) };
}

function isOff(entry: { lint?: boolean; types?: boolean; tests?: boolean } | null): boolean {
  return entry !== null && [entry.lint, entry.types, entry.tests].every((each) => each === false);
}

function reasonsOf({ changes, affected, repository }: ChecksFacts): Map<string, readonly string[]> {
  if (changes.scope === 'changed') return new Map(affected.reasons);
  return new Map(repository.components.map(({ path }) => [path, [changes.reason]]));
}

/** Components that run in one image are checked together: what one of them brings, the others get, too. */
function shareImages(
  reasons: Map<string, readonly string[]>,
  { images, repository }: ChecksFacts,
): ReadonlyMap<string, readonly string[]> {
  const groups = Object.keys(images).map((name) => listComponentsIn(name, { images, repository }));
  const added = new Map(reasons);
  for (const group of groups) {
    const touched = group.find(({ path }) => reasons.has(path));
    const others = touched === undefined ? [] : group.filter(({ path }) => !added.has(path));
    for (const { path } of others) added.set(path, [`shares ${touched?.name ?? ''}'s image`]);
  }
  return added;
}

/** The components that run in an image: in its context, or of the name under which it is used once more. */
function listComponentsIn(
  name: string,
  { images, repository: { components } }: Pick<ChecksFacts, 'images' | 'repository'>,
): Component[] {
  const { context, 'same-as': base } = images[name] ?? {};
  const folder = plainFolder(context ?? images[base ?? '']?.context ?? '.');
  const at = components.filter(({ path }) => path === folder);
  const below = components.filter(({ path }) => folder !== '.' && path.startsWith(`${folder}/`));
  // What lies below a component is no part of it: end-to-end tests, tools.
  const inside = at.length > 0 ? at : below;
  return base === undefined ? inside : inside.concat(components.filter((each) => each.name === name));
}

function findWorkflowFiles({ changes, tracked, config }: ChecksFacts): string[] {
  const isMeant = (path: string): boolean => path === config || /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
  const files = changes.scope === 'all' ? tracked : changes.files.filter(({ status }) => status !== 'deleted');
  return files.map(({ path }) => path).filter(isMeant);
}

function listLeftOut({ repository, affected, imagesLeftOut, manifest }: ChecksFacts): LeftOut[] {
  const off = Object.entries(manifest?.manifest.checks ?? {})
    .filter(([, entry]) => isOff(entry))
    .map(([folder]) => ({ path: plainFolder(folder), reason: 'all its checks are switched off' }));
  const known = new Set(off.map(({ path }) => path));
  return [
    ...off,
    ...affected.deleted.map((path) => ({ path, reason: 'deleted' })),
    ...repository.leftOut.filter(({ path }) => !known.has(path)),
    ...imagesLeftOut,
  ];
}

/** Only what matters to this run: a broken file of a component that is not checked is for the run that touches it. */
function refuseFaults(facts: ChecksFacts, touched: readonly Component[]): void {
  const places = [...findMissingFolders(facts), ...faultsOf(facts.repository.faults, touched)];
  if (places.length === 0) return;
  const count = places.length === 1 ? 'One fault' : `${places.length} faults`;
  throw new ActionError({
    code: 'invalid-components',
    message: [
      `${count} in the files that tell what the components are:`,
      ...places.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ].join('\n'),
    fix: `Correct the ${places.length === 1 ? 'place' : 'places'} named above. Nothing has been checked.`,
    places: places.map(({ file, line, column, message }) => ({ file, line, column, message })),
  });
}

function findMissingFolders({ manifest, repository, config }: ChecksFacts): Required<FilePlace>[] {
  const found = [...repository.packages.all.keys()];
  return Object.keys(manifest?.manifest.checks ?? {})
    .filter((folder) => !repository.tree.hasFolder(plainFolder(folder)))
    .flatMap((folder) => {
      const place = manifest?.locate(['checks', folder], 'key') ?? { line: 1, column: 1 };
      return [
        {
          file: config,
          ...place,
          message: `there is no folder \`${folder}\` with files of git; ${suggest(folder, found)}`,
        },
      ];
    });
}

function refuseTooMany(touched: readonly Component[]): void {
  if (touched.length <= MOST_COMPONENTS) return;
  throw new ActionError({
    code: 'too-many-components',
    message: `${touched.length} components are to be checked, and GitHub makes at most ${MOST_COMPONENTS} jobs of a matrix.`,
    fix: 'List under `checks` of slipway.yml folders that hold several of them, with `commands` that check them together.',
  });
}
