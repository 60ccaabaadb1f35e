/** From what was seen of the checks to one verdict. Pure. */
import { explainFailure } from './check-state.ts';
import type { ExpectedVersion, FailureKind } from './judge.ts';
import { exceedLatency, latencyStatistic } from './latency.ts';
import { REMEDIES } from './remedy.ts';
import type { ObservedCheck } from './smoke-test.ts';

/** How one check ended. */
export interface CheckOutcome {
  readonly observed: ObservedCheck;
  readonly verdict: 'passed' | 'degraded' | 'failed';
  readonly kind: FailureKind | undefined;
  readonly reasons: readonly string[];
  /** What to do; undefined: it passed. */
  readonly remedy: string | undefined;
}

/** How the smoke test ended. */
export interface RunOutcome {
  readonly verdict: 'passed' | 'degraded' | 'failed';
  readonly kind: FailureKind | undefined;
  readonly checks: readonly CheckOutcome[];
  /** Reasons that belong to no single check. */
  readonly reasons: readonly string[];
  /** What to do about the failure of kind `kind`; undefined: there is none. */
  readonly remedy: string | undefined;
  readonly servedVersion: string | undefined;
  readonly p95Ms: number | undefined;
  readonly isRollbackRecommended: boolean;
}

/** What says most about the deployment comes first, when checks fail in several ways. */
const GRAVITY: readonly FailureKind[] = [
  'wrong-version',
  'assertion',
  'server-error',
  'unreachable',
  'unstable',
  'latency',
  'tls',
  'challenge',
];

/** Going back does not mend a certificate, and a bot challenge says nothing about the application. */
const NOT_THE_DEPLOYMENT = new Set<FailureKind>(['tls', 'challenge']);

/** Concludes one check: stable or not, then its latency limits. `severity: warn` degrades instead of failing. */
export function concludeCheck(observed: ObservedCheck): CheckOutcome {
  const { planned, isStable, state, samplesMs, badSamples } = observed;
  const bad = planned.check.severity === 'warn' ? 'degraded' : 'failed';
  if (!isStable) {
    const { kind, reasons, remedy = REMEDIES[kind] } = explainFailure(state);
    return { observed, verdict: bad, kind, reasons, remedy };
  }
  if (badSamples.length > 0) {
    const seen = new Set(badSamples.flatMap((failure) => failure.reasons));
    const count = `${badSamples.length} of ${samplesMs.length + badSamples.length} latency samples were not answered as expected`;
    return { observed, verdict: bad, kind: 'unstable', reasons: [count, ...seen], remedy: REMEDIES.unstable };
  }
  const exceeded = planned.latencyLimits
    .map((limit) =>
      samplesMs.length === 0
        ? `${limit.text}: no sample was taken before the deadline`
        : exceedLatency(limit, samplesMs),
    )
    .filter((miss) => miss !== undefined);
  if (exceeded.length > 0)
    return { observed, verdict: bad, kind: 'latency', reasons: exceeded, remedy: REMEDIES.latency };
  return { observed, verdict: 'passed', kind: undefined, reasons: [], remedy: undefined };
}

/** Concludes the run. When a version is expected, an answer must have carried it: a version that nobody tells is not proven. */
export function concludeRun(
  checks: readonly CheckOutcome[],
  { observed, expected }: { observed: readonly ObservedCheck[]; expected: ExpectedVersion | undefined },
): RunOutcome {
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  const isUnproven =
    expected !== undefined && failed.length === 0 && !observed.some(({ state }) => state.sawExpectedVersion);
  const kind = isUnproven ? 'wrong-version' : GRAVITY.find((grave) => failed.some((check) => check.kind === grave));
  const degraded = checks.some(({ verdict }) => verdict === 'degraded') ? 'degraded' : 'passed';
  const samplesMs = observed.flatMap((check) => check.samplesMs);
  return {
    verdict: kind === undefined ? degraded : 'failed',
    kind,
    checks,
    reasons: isUnproven ? [`no answer carries a version, so ${expected.version} is not proven to be served`] : [],
    remedy: kind && (failed.find((check) => check.kind === kind)?.remedy ?? REMEDIES[kind]),
    servedVersion: observed.map(({ state }) => state.servedVersion).findLast((version) => version !== undefined),
    p95Ms: samplesMs.length === 0 ? undefined : Math.round(latencyStatistic('p(95)', samplesMs)),
    isRollbackRecommended: kind !== undefined && !NOT_THE_DEPLOYMENT.has(kind),
  };
}
