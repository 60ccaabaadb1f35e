/** What became of each service in this run, and the verdicts. Pure. */
import { judgeEvidence } from './evidence.ts';
import type { Cause } from './evidence.ts';
import type { Pause } from './lifecycle.ts';
import type { ServicePlan } from './service-plan.ts';
import type { RolloutEnd, RolloutState } from './rollout-state.ts';
import { NO_TASKS, leftAs, notesOnEnd, sightOf } from './state-told.ts';
import type { WatchEnd } from './watch.ts';

/** How it ended, for a service and for the whole. */
export type Verdict =
  | 'succeeded'
  | 'unchanged'
  | 'planned'
  | 'rolled-back'
  | 'failed'
  | 'superseded'
  | 'paused'
  | 'timed-out'
  | 'cancelled';

/** One service's way through this run. */
export interface ServiceRun {
  readonly plan: ServicePlan;
  /** ARN of the revision it shall run; undefined while it is not registered. */
  readonly to?: string;
  /** The deployment that is followed; undefined while none was started. */
  readonly state?: RolloutState;
  /** A roll-back of ours: by StopServiceDeployment (`state` is ours still) or as a deployment of the previous revision. */
  readonly rollBack?: RolloutState;
  /** The newer deployment that took the place of ours, when it is followed. */
  readonly successor?: RolloutState;
  /** Its turn never came: it is as it was. */
  readonly isNotStarted?: boolean;
  /** The verdict is what the step was asked for, though it is none of the good ones: paused, rolled back, superseded. */
  readonly isAccepted?: boolean;
  /** Set where the rollout's own end does not tell the verdict. */
  readonly verdict?: Verdict;
  readonly cause?: Cause;
  /** What else the reader should know: nothing was verified, why it was not rolled back. */
  readonly notes: readonly string[];
  /** Digest that the service revision or the tasks show for the first image that was asked for. */
  readonly servedDigest?: string;
  readonly logTail?: { readonly source: string; readonly lines: readonly string[] };
  readonly seconds?: number;
  /** What is done beside following the deployment: the revision's registration, the proof of its images. */
  readonly spans?: { readonly register?: Span; readonly proof?: Span };
}

/** Instants, epoch milliseconds. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The runs of a dry run: nothing was done, and their plans tell what would be. */
export function plannedRuns(plans: readonly ServicePlan[]): readonly ServiceRun[] {
  return plans.map((plan) => ({
    plan,
    verdict: plan.step.kind === 'unchanged' ? 'unchanged' : 'planned',
    notes: noteOf(plan),
  }));
}

/** What the reader should know of a service before anything is done. */
export function noteOf({ before, notes = [] }: ServicePlan): readonly string[] {
  const isEmpty = before.desiredCount === 0 && before.schedulingStrategy === 'REPLICA';
  return isEmpty ? [...notes, NO_TASKS] : notes;
}

/** The run with its verdict and cause settled: `end` is why the watch ended, for what it left open. */
export function settleRun(run: ServiceRun, end: WatchEnd | undefined): ServiceRun {
  if (run.verdict !== undefined) return run;
  const { plan, state, rollBack } = run;
  if (plan.step.kind === 'leave') {
    return {
      ...run,
      verdict: 'superseded',
      cause: {
        code: 'superseded',
        text: plan.step.reason,
        fix: 'See who deployed it; roll it back by hand if it must go.',
      },
    };
  }
  if (rollBack !== undefined) return settleRollBack(run, rollBack, end);
  if (state === undefined) return { ...run, verdict: 'unchanged' };
  if (state.end !== undefined) return settleEnd(run, state.end);
  return { ...run, ...openEnd(state, end) };
}

function settleEnd(run: ServiceRun, { verdict, cause, note }: RolloutEnd): ServiceRun {
  return {
    ...run,
    verdict,
    ...(cause === undefined ? {} : { cause }),
    notes: [...run.notes, ...(note === undefined ? [] : [note]), ...notesOnEnd(run, verdict)],
    ...(isAskedFor(run, verdict) ? { isAccepted: true } : {}),
  };
}

/** A pause that the step was to wait for has no cause; a roll-back was asked for where a hook was answered with one. */
function isAskedFor({ plan: { step }, state }: ServiceRun, verdict: Verdict): boolean {
  if (verdict === 'paused') return state?.end?.cause === undefined;
  return verdict === 'rolled-back' && step.kind === 'answer-pause' && step.action === 'ROLLBACK';
}

function settleRollBack(run: ServiceRun, rollBack: RolloutState, end: WatchEnd | undefined): ServiceRun {
  const cause = run.cause ?? rollBack.cause;
  const ended = rollBack.end?.verdict;
  // A deployment of the previous revision that ECS takes back itself leaves the service where it should not be.
  const isUndone = ended === 'rolled-back' && isPreviousRevision(run, rollBack);
  const isBack = ended === 'succeeded' || (ended === 'rolled-back' && !isUndone);
  if (isBack) return { ...run, verdict: 'rolled-back', ...(cause === undefined ? {} : { cause }) };
  if (rollBack.end?.verdict === 'superseded' && rollBack.end.cause !== undefined) {
    return { ...run, verdict: 'superseded', cause: rollBack.end.cause };
  }
  const fault = end?.kind === 'fault' ? `${end.error.message} At the last look: ` : '';
  const why = rollBack.end?.cause?.text ?? `${fault}${sightOf(rollBack)}`;
  if (end?.kind === 'cancelled') return cancelledRollBack(run, cause, why);
  return {
    ...run,
    verdict: 'failed',
    ...(cause === undefined ? {} : { cause }),
    notes: [...run.notes, `${isUndone ? UNDONE : ended === 'failed' ? FAILED : UNSEEN}: ${why}`, ...leftAs(rollBack)],
  };
}

const UNDONE = 'The roll-back was undone';
const FAILED = 'The roll-back failed as well';
const UNSEEN = 'The roll-back was started, but its end was not seen';

/** Where AWS is stands in the cause, which every reader sees. */
function cancelledRollBack(run: ServiceRun, cause: Cause | undefined, why: string): ServiceRun {
  const text = `${cause?.text ?? 'The run was cancelled.'} The roll-back was started and goes on in AWS: ${why}`;
  const fix = cause?.fix ?? 'Run the job again when you want to go on.';
  return { ...run, verdict: 'cancelled', cause: { code: cause?.code ?? 'cancelled', text, fix } };
}

/** Whether a roll-back is a deployment of its own: ECS could not take ours back, so the previous revision was deployed. */
function isPreviousRevision({ state }: ServiceRun, { rollout }: RolloutState): boolean {
  return rollout.controller === undefined && rollout.deploymentId !== state?.rollout.deploymentId;
}

/** Verdict and cause of a rollout that nobody saw the end of. */
function openEnd(state: RolloutState, end: WatchEnd | undefined): { readonly verdict: Verdict; readonly cause: Cause } {
  const sight = sightOf(state);
  if (end?.kind === 'cancelled') {
    return {
      verdict: 'cancelled',
      cause: {
        code: 'cancelled',
        text: `The run was cancelled. The deployment goes on in AWS: ${sight}`,
        fix: 'Run the job again to follow it, or roll it back.',
      },
    };
  }
  if (end?.kind === 'fault') {
    return {
      verdict: 'failed',
      cause: {
        code: end.error.code,
        text: `${end.error.message} The deployment goes on in AWS, unseen; at the last look: ${sight}`,
        fix: end.error.fix,
      },
    };
  }
  const { strongest } = judgeEvidence([...state.taskFailures.values()], state.eventFailures);
  const unanswered = end?.kind === 'timed-out' ? end.unanswered : undefined;
  const why = [strongest?.text, unanswered?.message].filter((text) => text !== undefined).map((text) => ` ${text}`);
  return {
    verdict: 'timed-out',
    cause: {
      code: 'deployment-timed-out',
      text: `The deployment was not completed in time: ${sight}${why.join('')}`,
      fix: `${strongest?.fix ?? unanswered?.fix ?? 'Look at what its tasks wait for; raise `timeout` when it needs longer.'} Running the job again goes on following it.`,
    },
  };
}

/** From the worst to the best: the whole is as bad as its worst service. */
const WORST_FIRST: readonly Verdict[] = [
  'failed',
  'timed-out',
  'cancelled',
  'superseded',
  'rolled-back',
  'paused',
  'succeeded',
  'planned',
  'unchanged',
];

/** What was seen last of the run's own deployment, while it was rolled back too. */
export function lastSight({ state, rollBack }: ServiceRun): RolloutState | undefined {
  return rollBack !== undefined && rollBack.rollout.deploymentId === state?.rollout.deploymentId ? rollBack : state;
}

/** 0 for the worst verdict, then upwards. */
export function rankVerdict(verdict: Verdict): number {
  return WORST_FIRST.indexOf(verdict);
}

/** The verdict of the whole. */
export function wholeVerdict(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'unchanged';
}

/** The pause that the service waits at; undefined when it does not, or goes back. */
export function pauseOf({ state, rollBack }: ServiceRun): Pause | undefined {
  return rollBack === undefined && state?.end?.verdict === 'paused' ? state.pause : undefined;
}

/** Whether a service has come to what was asked for it. */
export function isGoodRun(run: ServiceRun): boolean {
  return run.isAccepted === true || isGood(verdictOf(run));
}

/** Whether a verdict is good whatever was asked for. */
export function isGood(verdict: Verdict): boolean {
  return verdict === 'succeeded' || verdict === 'planned' || verdict === 'unchanged';
}

/** The verdict; a run of which nothing else is known is unchanged. */
export function verdictOf({ verdict = 'unchanged' }: ServiceRun): Verdict {
  return verdict;
}
