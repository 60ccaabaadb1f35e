/** The images of a repository, and which of them a change touches. */
import { listContextSources } from './dockerfile-sources.ts';
import { inFolder, isWithin, parentOf, resolveFrom } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import { anyOf } from './globs.ts';
import type { PathTest } from './globs.ts';
import { readIgnoreFile } from './ignore-file.ts';
import { countsForRoot } from './own-files.ts';
import { skippedPart } from './skipped-folders.ts';
import type { LeftOut } from './left-out.ts';

/** How an image is built, as far as its files are concerned; slipway.yml has more. */
export interface ImageBuild {
  /** Folder from the root of the repository. */
  readonly context?: string;
  /** Relative to the context. */
  readonly dockerfile?: string;
  /** Name -> folder of the repository, or `docker-image://...`. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** Another image: one build, two names. */
  readonly 'same-as'?: string;
}

/** The images of a repository, by name. */
export type ImageBuilds = Readonly<Record<string, ImageBuild>>;

/** The folders of an image's named contexts, as git writes them. */
export function namedContexts({ contexts = {} }: ImageBuild): string[] {
  return Object.values(contexts)
    .filter((context) => !/^[\w+-]+:/.test(context))
    .flatMap((context) => resolveFrom('.', context) ?? []);
}

/** Finds which images a file is a part of; images that are another one by `same-as` are not asked. */
export async function imageFinder(tree: FileTree, images: ImageBuilds): Promise<(path: string) => string[]> {
  const tests = await Promise.all(
    Object.entries(images)
      .filter(([, { context }]) => context !== undefined)
      .map(async ([name, build]) => ({ name, test: await readBuild(tree, build) })),
  );
  return (path) => tests.filter(({ test }) => test(path)).map(({ name }) => name);
}

async function readBuild(tree: FileTree, build: ImageBuild): Promise<PathTest> {
  const context = resolveFrom('.', build.context ?? '.') ?? '.';
  const dockerfile = resolveFrom(context, build.dockerfile ?? 'Dockerfile') ?? 'Dockerfile';
  const sources = tree.has(dockerfile) ? listContextSources(await tree.readText(dockerfile)) : undefined;
  const isCopied = sources && anyOf(sources);
  const ignoreFile = [`${dockerfile}.dockerignore`, inFolder(context, '.dockerignore')].find((path) => tree.has(path));
  const isIgnored = ignoreFile === undefined ? () => false : readIgnoreFile(await tree.readText(ignoreFile)).ignores;
  const named = namedContexts(build);
  return (path) => {
    if (path === dockerfile || path === ignoreFile || named.some((folder) => isWithin(path, folder))) return true;
    if (!isWithin(path, context) || (context === '.' && !countsForRoot(path))) return false;
    const relative = context === '.' ? path : path.slice(context.length + 1);
    return (isCopied === undefined || isCopied(relative)) && !isIgnored(relative);
  };
}

/** Images that the Dockerfiles of a repository tell of, and those that are left out. */
export interface FoundImages {
  readonly images: Readonly<Record<string, ImageBuild & { readonly context: string }>>;
  readonly leftOut: readonly LeftOut[];
}

/** Dockerfiles for a developer's machine. */
const FOR_DEVELOPERS = /^(?:dev|devel|development|local|test|tests|testing|debug|ci|base|builder)$/i;

/**
 * Finds the images that can be built from what is in the repository. The context is the folder of the Dockerfile, when all that it copies is there, else
 * the root.
 */
export async function findImages(tree: FileTree): Promise<FoundImages> {
  const files = tree.paths.filter(
    (path) => dockerfileLabel(path) !== undefined && skippedPart(parentOf(path)) === undefined,
  );
  const images: Record<string, ImageBuild & { context: string }> = {};
  const leftOut: LeftOut[] = [];
  for (const path of files) {
    const label = dockerfileLabel(path) ?? '';
    const plan = FOR_DEVELOPERS.test(label)
      ? { reason: `a Dockerfile for \`${label}\`` }
      : await planContext(tree, path);
    if ('reason' in plan) leftOut.push({ path, reason: plan.reason });
    else images[freeName(images, path, label)] = plan;
  }
  return { images, leftOut };
}

/** `dockerfile.ts` is no Dockerfile, `Dockerfile.j2` becomes one. */
const OTHER_KINDS = /\.(?:[cm]?[jt]sx?|py|go|rs|rb|sh|json|ya?ml|toml|md|txt|j2|jinja2?|tmpl|tpl|erb|dockerignore)$/i;

/** What the name of a Dockerfile says beside that: `worker` of `worker.Dockerfile` and of `Dockerfile.worker`; undefined: it is none. */
function dockerfileLabel(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = /^(?:(.+)\.)?[Dd]ockerfile(?:\.(.+))?$/.exec(name);
  return found === null || OTHER_KINDS.test(name) ? undefined : (found[1] ?? found[2] ?? '');
}

async function planContext(
  tree: FileTree,
  path: string,
): Promise<{ context: string; dockerfile: string } | { reason: string }> {
  const sources = listContextSources(await tree.readText(path)) ?? [];
  const folder = parentOf(path);
  const missing = (context: string): string | undefined => sources.find((source) => !holds(tree, context, source));
  if (missing(folder) === undefined) return { context: folder, dockerfile: path.slice(path.lastIndexOf('/') + 1) };
  if (missing('.') === undefined) return { context: '.', dockerfile: path };
  return { reason: `copies \`${missing(folder) ?? ''}\`, which is not in the repository` };
}

function holds(tree: FileTree, context: string, source: string): boolean {
  const path = inFolder(context, source);
  if (!/[*?[]/.test(source)) return tree.has(path) || tree.hasFolder(path);
  const test = anyOf([path]);
  return tree.paths.some((each) => isWithin(each, context) && test(each));
}

/** Lower case, as names in a registry are. */
function freeName(images: Readonly<Record<string, unknown>>, path: string, label: string): string {
  const folder = parentOf(path);
  const short = plain(label || (folder === '.' ? 'app' : (folder.split('/').at(-1) ?? folder)));
  const long = plain(`${folder === '.' ? '' : folder}-${label}`);
  const wanted = Object.hasOwn(images, short) ? long : short;
  let name = wanted;
  for (let number = 2; Object.hasOwn(images, name); number += 1) name = `${wanted}-${number}`;
  return name;
}

function plain(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name || 'image';
}
