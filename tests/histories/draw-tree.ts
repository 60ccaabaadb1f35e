/** Draws trees of a made-up monorepo, and changes to them. */
import type { Dice } from '../simulation/draw.ts';
import type { Entry, Tree } from './history.ts';

/** Folders of components, shared ones, and names that break careless programs. */
const FOLDERS = [
  '',
  'services/api',
  'services/api/src',
  'services/engine',
  'services/engine/app',
  'apps/web',
  'apps/web/src/pages',
  'packages/shared',
  'packages/ui',
  'infra',
  '.github/workflows',
  'with space/and more',
  'ünï/日本',
  'quo"te/back\\slash',
];
const NAMES = [
  'index.ts',
  'main.py',
  'README.md',
  '-rf',
  'line\nbreak.txt',
  'tab\there',
  "it's",
  'emoji-🚀.md',
  ':(top)magic',
  '*.glob',
  'CASE.ts',
  'case.ts',
];

/** The tree at the beginning: three components, two shared folders, two Dockerfiles. */
export function firstTree(): Tree {
  const json = (value: unknown): Entry => ({ mode: '100644', content: JSON.stringify(value) });
  const text = (content: string): Entry => ({ mode: '100644', content });
  return new Map([
    ['package.json', json({ name: 'root', private: true, workspaces: ['apps/*', 'packages/*'] })],
    ['package-lock.json', json({ name: 'root', lockfileVersion: 3, packages: {} })],
    ['apps/web/package.json', json({ name: 'web', dependencies: { ui: '*' }, scripts: { test: 'jest' } })],
    ['packages/ui/package.json', json({ name: 'ui', dependencies: { shared: '*' }, scripts: { lint: 'eslint .' } })],
    ['packages/shared/package.json', json({ name: 'shared', scripts: { lint: 'eslint .' } })],
    ['services/api/package.json', json({ name: 'api', scripts: { test: 'jest' } })],
    ['services/api/package-lock.json', json({ name: 'api', lockfileVersion: 3, packages: {} })],
    ['services/api/Dockerfile', text('FROM node:24\nCOPY . .\n')],
    ['services/engine/requirements.txt', text('fastapi\n')],
    ['services/engine/Dockerfile', text('FROM python:3.13\nCOPY . .\n')],
    ['services/engine/app/main.py', text('print(1)\n')],
  ]);
}

/** The tree after some edits. */
export function drawEdits(roll: Dice, before: Tree, serial: number): Tree {
  const tree = new Map(before);
  const edits = roll.weighted({ one: 5, few: 3, many: 1, none: 0.3 });
  const count = { none: 0, one: 1, few: roll.between(2, 4), many: roll.between(5, 12) }[edits];
  for (let edit = 0; edit < count; edit += 1) editOnce(roll, tree, `${serial}.${edit}`);
  return tree;
}

function editOnce(roll: Dice, tree: Map<string, Entry>, serial: string): void {
  const paths = [...tree.keys()];
  const path = roll.pick(paths);
  const entry = tree.get(path);
  // A manifest of a package stays one: what becomes of broken ones is told elsewhere.
  const isManifest = /(?:\.json|\.txt|Dockerfile)$/.test(path);
  const what = roll.weighted({ add: 4, modify: 5, delete: 2, rename: 2, mode: 1, link: 0.7, submodule: 0.5 });
  if (what === 'add' || entry === undefined || (isManifest && what !== 'modify' && what !== 'delete')) {
    put(tree, drawPath(roll), { mode: '100644', content: `new ${serial}\n` });
  } else if (what === 'modify') {
    const content = isManifest ? `${entry.content}\n`.replace(/\n{9,}$/, '\n') : `changed ${serial}\n`;
    put(tree, path, entry.mode === '160000' ? entry : { ...entry, content });
  } else if (what === 'delete') {
    if (tree.size > 8) tree.delete(path);
  } else if (what === 'rename') {
    tree.delete(path);
    put(tree, drawPath(roll), entry);
  } else if (what === 'mode') {
    if (entry.mode === '100644') put(tree, path, { ...entry, mode: '100755' });
  } else if (what === 'link') {
    put(tree, path, { mode: '120000', content: `target-${serial}` });
  } else {
    put(tree, drawPath(roll), { mode: '160000', content: 'c'.repeat(32) + hex8(roll) });
  }
}

function hex8(roll: Dice): string {
  return roll.between(0, 0xffff_ffff).toString(16).padStart(8, '0');
}

function drawPath(roll: Dice): string {
  const folder = roll.pick(FOLDERS);
  const name = roll.chance(0.3) ? `file-${roll.between(1, 30)}.ts` : roll.pick(NAMES);
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path is a file or a folder, never both. */
function put(tree: Map<string, Entry>, path: string, entry: Entry): void {
  for (const other of tree.keys()) {
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) tree.delete(other);
  }
  tree.set(path, entry);
}

/** The tree of a merge: ours, with what theirs has other than `base`. */
export function mergeTrees(ours: Tree, theirs: Tree, base: Tree): Tree {
  const tree = new Map(ours);
  for (const [path, entry] of theirs) {
    const old = base.get(path);
    if (old?.content !== entry.content || old.mode !== entry.mode) put(tree, path, entry);
  }
  for (const path of base.keys()) if (!theirs.has(path)) tree.delete(path);
  return tree;
}
