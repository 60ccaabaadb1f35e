/** How fast this machine starts a process: limits of milliseconds were set on another one. */
import { spawnSync } from 'node:child_process';

import type { Figure } from './figure.ts';

/** What an empty process took there. Machines differ by a third, and one of them from hour to hour. */
const LIMITS_AT_MS = 21;

/** What a process costs on this machine before it does anything, milliseconds. */
export function timeEmptyProcess(): number {
  const startMs = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return performance.now() - startMs;
}

/** A figure as it is here, without a judgement, and as it would be on the machine of the limit; `emptyMs` is measured between its runs. */
export function scaleToLimit(figure: Figure, emptyMs: number): Figure[] {
  const { limit: _limit, ...here } = figure;
  const value = (figure.value * LIMITS_AT_MS) / emptyMs;
  const note = `an empty process took ${LIMITS_AT_MS} ms there, ${emptyMs.toFixed(1)} ms here`;
  return [here, { ...figure, what: '  scaled to the machine of the limit', value, note }];
}
