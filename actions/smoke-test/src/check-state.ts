/** What is known of one check so far, and when it is decided. Pure: the story feeds it rounds of judgements. */
import type { Failure, FailureKind, Judgement } from './judge.ts';

/** The state of one check. */
export interface CheckState {
  /** Answers asked for so far. */
  readonly tries: number;
  readonly goodInARow: number;
  /** Whether a good answer came at any time. */
  readonly wasGood: boolean;
  /** Whether a bad answer came after a good one. */
  readonly wasBadAgain: boolean;
  /** Rounds in a row in which the expected version answered, and answered wrongly. */
  readonly provenFailures: number;
  /** When the first of them was, epoch milliseconds. */
  readonly provenSinceMs: number;
  readonly servedVersion: string | undefined;
  readonly sawExpectedVersion: boolean;
  readonly lastFailure: Failure | undefined;
  /** Rounds in a row that ended in the same failure of a kind that waiting does not mend. */
  readonly hopelessRounds: number;
}

/** Before the first answer. */
export const UNTRIED: CheckState = {
  tries: 0,
  goodInARow: 0,
  wasGood: false,
  wasBadAgain: false,
  provenFailures: 0,
  provenSinceMs: 0,
  servedVersion: undefined,
  sawExpectedVersion: false,
  lastFailure: undefined,
  hopelessRounds: 0,
};

/** A certificate does not mend itself while we wait, and a bot challenge stays one for a client that runs no script. */
const HOPELESS = new Set<FailureKind>(['tls', 'challenge']);
const HOPELESS_ROUNDS = 3;

/** A wrong answer of the deployed version that repeats this often, and for this long, is not a start that takes its time. */
const PROVEN_FAILURES = 3;
const PROVEN_FOR_MS = 10_000;

/** Takes in one round: one judgement for each address of the host. One bad answer makes the round bad. */
export function takeRound(state: CheckState, round: readonly Judgement[], nowMs: number): CheckState {
  const bad = round.find(({ failure }) => failure !== undefined);
  const isProven = bad?.isExpectedVersion === true && bad.failure?.kind === 'assertion';
  return {
    tries: state.tries + round.length,
    goodInARow: bad === undefined ? state.goodInARow + round.length : 0,
    wasGood: state.wasGood || bad === undefined,
    wasBadAgain: state.wasBadAgain || (state.wasGood && bad !== undefined),
    provenFailures: isProven ? state.provenFailures + 1 : 0,
    provenSinceMs: isProven && state.provenFailures > 0 ? state.provenSinceMs : nowMs,
    servedVersion: (bad ?? round.at(-1))?.servedVersion ?? state.servedVersion,
    sawExpectedVersion: state.sawExpectedVersion || round.some(({ isExpectedVersion }) => isExpectedVersion),
    lastFailure: bad?.failure ?? state.lastFailure,
    hopelessRounds: countHopeless(state, bad?.failure),
  };
}

function countHopeless({ hopelessRounds, lastFailure }: CheckState, failure: Failure | undefined): number {
  if (failure === undefined || !HOPELESS.has(failure.kind)) return 0;
  return lastFailure?.kind === failure.kind ? hopelessRounds + 1 : 1;
}

/** Whether a check needs no further round: stable, or a failure that waiting will not mend. */
export function decideCheck(
  state: CheckState,
  { consecutive, nowMs }: { consecutive: number; nowMs: number },
): 'stable' | 'failed' | 'undecided' {
  if (state.goodInARow >= consecutive) return 'stable';
  if (isProvenFailure(state, nowMs)) return 'failed';
  if (state.hopelessRounds >= HOPELESS_ROUNDS) return 'failed';
  return 'undecided';
}

/** Why a check that is not stable failed: `unstable` when good answers came in between, else what went wrong last. */
export function explainFailure(state: CheckState): Failure {
  const last = state.lastFailure ?? {
    kind: 'unreachable',
    reasons: ['no answer came before the deadline'],
    remedy: undefined,
  };
  const isTold = state.provenFailures >= PROVEN_FAILURES || state.hopelessRounds >= HOPELESS_ROUNDS;
  if (!state.wasGood || isTold) return last;
  if (!state.wasBadAgain) {
    const count = `only ${state.goodInARow} good answers in a row came before the deadline`;
    const before = state.lastFailure === undefined ? [] : [`before them: ${state.lastFailure.reasons.join('; ')}`];
    return { kind: 'unstable', reasons: [count, ...before], remedy: REMEDY_OF_TOO_FEW };
  }
  return { kind: 'unstable', reasons: ['good and bad answers alternate', ...last.reasons], remedy: undefined };
}

const REMEDY_OF_TOO_FEW = 'Raise `timeout`: the good answers came too late, or too slowly, for `consecutive` of them.';

function isProvenFailure({ provenFailures, provenSinceMs }: CheckState, nowMs: number): boolean {
  return provenFailures >= PROVEN_FAILURES && nowMs - provenSinceMs >= PROVEN_FOR_MS;
}
