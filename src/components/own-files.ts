/** Which files count for the folder that they lie in. */

const SOURCES = {
  node: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,
  python: /\.pyi?$/,
} as const;

/** Settings and tasks that are written as code. */
const SETTINGS_AS_CODE =
  /(?:^|\/)(?:\.[^/]+|[\w-]+\.(?:config|preset|setup|workspace)\.[cm]?[jt]s|conftest\.py|noxfile\.py|setup\.py)$/;

/** The language in which a file is written, settings left out. */
export function sourceLanguage(path: string): 'node' | 'python' | undefined {
  if (SETTINGS_AS_CODE.test(path)) return undefined;
  return SOURCES.python.test(path) ? 'python' : SOURCES.node.test(path) ? 'node' : undefined;
}

const PROSE =
  /(?:^|\/)(?:[^/]+\.(?:md|markdown|rst|adoc|asciidoc)|(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS)(?:[.-][^/]*)?)$/i;

/** Text for people: no tool's result for another component depends on it. */
export function isProse(path: string): boolean {
  return PROSE.test(path);
}

const BESIDE_THE_ROOT =
  /^(?:docs?\/|\.(?:github|gitlab|circleci|vscode|idea|devcontainer|husky|changeset)\/|\.git(?:ignore|attributes|modules|-blame-ignore-revs)$|\.mailmap$)/;

/** Whether a file counts for a component in the root of the repository, which holds much that is not its own. */
export function countsForRoot(path: string): boolean {
  return !isProse(path) && !BESIDE_THE_ROOT.test(path);
}
