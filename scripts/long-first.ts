/** The order of test files: those that wait for processes and rollouts begin first, so that none of them is left alone at the end. */
import { createRequire } from 'node:module';

// Its types are those of the CommonJS module.
const require = createRequire(import.meta.url);
const { default: Sequencer } = require('@jest/test-sequencer') as typeof import('@jest/test-sequencer');
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/** A minute, half a minute. Without times of an earlier run jest goes by the size of a file, and these are short. */
const LONG = [
  /\/tests\/simulation\//,
  /\/tests\/scenarios\/(?:workflows|rollback)\//,
  /\/tests\/scenarios\//,
  /\/testbed\/runner\//,
];

/** Sorts as jest does, the long ones before the rest. */
export default class LongFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, not an array's
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => rank(one.path) - rank(other.path));
  }
}

function rank(path: string): number {
  const at = LONG.findIndex((pattern) => pattern.test(path));
  return at === -1 ? LONG.length : at;
}
