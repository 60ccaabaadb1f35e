/** How large the shipped bundles are. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Figure } from './figure.ts';

const root = resolve(import.meta.dirname, '../..');

/** Each action's index.js, and all dist folders as one tar.gz (the runner downloads the whole repository). */
export function measureBundles(): Figure[] {
  const actions = readdirSync(join(root, 'actions'));
  const folders = actions.map((action) => join('actions', action, 'dist'));
  const archive = execFileSync('tar', ['-cz', ...folders], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return [
    ...actions.map((action): Figure => ({
      what: `bundle without lazy chunks: ${action}`,
      value: statSync(join(root, 'actions', action, 'dist/index.js')).size / 1e6,
      unit: 'MB',
      limit: 1.2,
    })),
    { what: 'all bundles as tar.gz', value: archive.length / 1e6, unit: 'MB', limit: 1.5 },
  ];
}
