/**
 * Plants faults into the watcher of deployments, one at a time, and tells which of them neither the simulation nor the tests notice.
 * `--only TEXT` takes those whose file or harm contains it; `--jobs N` works on so many at a time.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { findRotten } from './mutants/check.ts';
import type { Mutant } from './mutants/mutant.ts';
import { WATCHING } from './mutants/watching.ts';
import { openWorkshop } from './mutants/workshop.ts';
import type { Fate, Workshop } from './mutants/workshop.ts';
import { WRITING } from './mutants/writing.ts';

/** Of all mutants so many may survive, as a share. */
const MOST_SURVIVORS = 0.05;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, jobs: { type: 'string', default: '2' } },
});
const root = join(import.meta.dirname, '..');
const all = [...WATCHING, ...WRITING];
const rotten = findRotten(all, root);
if (rotten.length > 0) {
  console.error(rotten.join('\n'));
  process.exit(1);
}
const wanted = all.filter(({ file, breaks }) => `${file} ${breaks}`.includes(values.only));
process.exitCode = await judgeAll(wanted, Math.max(1, Number(values.jobs)));

async function judgeAll(mutants: readonly Mutant[], jobs: number): Promise<number> {
  const workshops = Array.from({ length: jobs }, () => openWorkshop(root));
  try {
    const fault = await workshops[0]?.findFault();
    if (fault !== '') {
      console.error(`without any mutant something fails already:\n${fault ?? ''}`);
      return 1;
    }
    const fates = new Map<Mutant, Fate>();
    const left = [...mutants];
    await Promise.all(workshops.map((workshop) => work(workshop, left, fates)));
    return report(fates);
  } finally {
    for (const workshop of workshops) workshop.remove();
  }
}

async function work(workshop: Workshop, left: Mutant[], fates: Map<Mutant, Fate>): Promise<void> {
  for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
    const fate = await workshop.judge(mutant);
    fates.set(mutant, fate);
    console.log(`${fate.padEnd(24)} ${mutant.file.split('/').at(-1) ?? ''}: ${mutant.breaks}`);
  }
}

function report(fates: ReadonlyMap<Mutant, Fate>): number {
  const count = (fate: Fate): number => [...fates.values()].filter((each) => each === fate).length;
  const survivors = count('survived');
  const share = survivors / Math.max(1, fates.size);
  console.log(
    `${fates.size} mutants: ${count('killed by the simulation')} killed by the simulation, ${count('killed by the tests')} by the tests, ${survivors} survived (${(100 * share).toFixed(1)} %, at most ${100 * MOST_SURVIVORS} %)`,
  );
  return share <= MOST_SURVIVORS ? 0 : 1;
}
