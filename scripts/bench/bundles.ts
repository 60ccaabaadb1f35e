/** How large the shipped bundles are. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Figure } from './figure.ts';

const root = resolve(import.meta.dirname, '../..');

/** Each action's index.js, the largest file that it loads only when needed, and all dist folders as one tar.gz (the runner downloads the whole repository). */
export function measureBundles(): Figure[] {
  const actions = readdirSync(join(root, 'actions'));
  const folders = actions.map((action) => join('actions', action, 'dist'));
  const archive = execFileSync('tar', ['-cz', ...folders], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return [
    ...folders.map((folder, index): Figure => ({
      what: `bundle without lazy chunks: ${actions[index]}`,
      value: megabytes(join(folder, 'index.js')),
      unit: 'MB',
      limit: 1.2,
    })),
    ...largestChunk(folders),
    {
      what: 'all bundles as tar.gz',
      value: archive.length / 1e6,
      unit: 'MB',
      limit: 1.5,
      note: `${actions.length} actions`,
    },
  ];
}

/** Of all actions; none when nothing is loaded later. */
function largestChunk(folders: readonly string[]): Figure[] {
  const chunks = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^\d+\.index\.js$/.test(name))
      .map((name) => ({ path: join(folder, name), value: megabytes(join(folder, name)) })),
  );
  const [largest] = chunks.toSorted((a, b) => b.value - a.value);
  if (largest === undefined) return [];
  return [{ what: 'largest lazy chunk', value: largest.value, unit: 'MB', note: largest.path }];
}

function megabytes(path: string): number {
  return statSync(join(root, path)).size / 1e6;
}
