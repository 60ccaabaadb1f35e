/** What looks like a component and is none, with the reason: silence would be read as "checked". */
import type { Component } from './component.ts';
import { parentOf } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import type { Packages } from './packages.ts';
import { skippedPart } from './skipped-folders.ts';
import type { PackageJudgement } from './judge-package.ts';

/** A folder or file that is not checked or built, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** What decides about it. */
export interface LeftOutFacts {
  readonly verdicts: readonly PackageJudgement[];
  readonly packages: Packages;
  readonly components: readonly Component[];
  /** Whether slipway.yml lists the components. */
  readonly isChosen: boolean;
}

/** Manifests of what no tool here knows. */
const UNKNOWN = new Set(
  'go.mod Cargo.toml Gemfile composer.json pom.xml build.gradle build.gradle.kts deno.json deno.jsonc mix.exs Pipfile'.split(
    ' ',
  ),
);

/** Lists the folders with manifests that are no component. */
export function listLeftOut(tree: FileTree, { verdicts, packages, components, isChosen }: LeftOutFacts): LeftOut[] {
  const taken = new Set(components.map(({ path }) => path));
  const unlisted = isChosen ? 'not listed under `checks` of slipway.yml' : '';
  const judged = verdicts.map(({ folder, reason }) => ({ path: folder, reason: reason ?? unlisted }));
  const known = new Set([...taken, ...packages.all.keys()]);
  return [...judged, ...listUnknown(tree, known), ...listSkipped(packages)].filter(({ path }) => !taken.has(path));
}

function listUnknown(tree: FileTree, known: ReadonlySet<string>): LeftOut[] {
  return tree.paths
    .map((path) => ({ folder: parentOf(path), name: path.slice(path.lastIndexOf('/') + 1) }))
    .filter(({ folder, name }) => UNKNOWN.has(name) && !known.has(folder) && skippedPart(folder) === undefined)
    .map(({ folder, name }) => ({
      path: folder,
      reason: `\`${name}\` is not known here; list the folder under \`checks\` with \`commands\``,
    }));
}

const MOST_ALIKE = 3;

/** Fixtures can be hundreds: of many alike the first is named. */
function listSkipped({ skipped }: Packages): LeftOut[] {
  const byPart = Map.groupBy(skipped, ([, part]) => part);
  return [...byPart].flatMap(([part, entries]) => {
    const folders = entries.map(([folder]) => folder);
    const reason = `in a folder \`${part}\``;
    if (folders.length <= MOST_ALIKE) return folders.map((path) => ({ path, reason }));
    return [{ path: folders[0] ?? part, reason: `${reason}, and ${folders.length - 1} more` }];
  });
}
