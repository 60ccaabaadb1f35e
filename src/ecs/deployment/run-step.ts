/** Deploys services wave by wave and follows them; takes them back when it must: the machinery of every action that deploys. */
import { withGrace } from '../../time/abortable.ts';
import { updateService } from './apply.ts';
import type { Cause } from './evidence.ts';
import { readLogTails } from './log-tail.ts';
import { proveImages } from './proof.ts';
import { startRollBacks } from './roll-back.ts';
import { isGood, settleRun } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';
import { endOf, watchRollouts } from './watch.ts';
import type { WatchEnd, WatchOptions } from './watch.ts';
import type { EcsAccess, StepWorld } from './world.ts';

/** A roll-back of ours is followed for so long, also past the deadline: what is left half-way would be worse. */
const ROLL_BACK_LIMIT_MS = 600_000;

/** After SIGINT the runner gives a process ten seconds: most of them to begin a roll-back, a few to read why it failed. */
const CANCEL_BUDGET_MS = 6000;
const LOG_TAIL_BUDGET_MS = 2000;

/** The runs so far, and why the watch ended. */
export interface Progress {
  readonly runs: readonly ServiceRun[];
  readonly end: WatchEnd;
  /** Set when something failed that belongs to the services though it is none: they go back for it as for one of their own. */
  readonly because?: Cause;
}

/** What is done with deployments of ours that do not end well. */
export type Policy = 'leave' | 'roll-back';

/** The policy for each bad end. */
export interface Policies {
  readonly onFailure: Policy;
  readonly onTimeout: Policy;
  readonly onCancel: Policy;
}

/** What {@link createStep} works with. */
export interface StepOptions {
  readonly world: StepWorld;
  readonly aws: EcsAccess;
  readonly cluster: string;
  readonly deadlineMs: number;
  readonly policies: Policies;
}

/** The writing and waiting part of a story. */
export interface Step {
  /** Deploys wave after wave, and ends at the first that does not come to a good end. Never throws what AWS or a cancellation causes. */
  deployWaves(runs: readonly ServiceRun[]): Promise<Progress>;
  /** Rolls back by the policies, settles each run's verdict, and reads the logs of what failed. */
  finish(progress: Progress): Promise<readonly ServiceRun[]>;
}

/** The part of a story that changes AWS. */
export function createStep({ world, aws, cluster, deadlineMs, policies }: StepOptions): Step {
  const { clock, log, signal, random } = world;
  const watching: WatchOptions = {
    ecs: aws.pollingEcs,
    clock,
    log,
    signal,
    cluster,
    deadlineMs,
    stopsAtFailure: () => policies.onFailure === 'roll-back',
    ...(random === undefined ? {} : { random }),
  };

  async function deployWaves(all: readonly ServiceRun[]): Promise<Progress> {
    let runs = all;
    const advance = (changed: readonly ServiceRun[]): void => {
      runs = merge(runs, changed);
      world.keepRuns(runs);
    };
    const waves = [...new Set(all.map(({ plan }) => plan.wave))].toSorted((a, b) => a - b);
    for (const wave of waves) {
      const ofWave = runs.filter(({ plan }) => plan.wave === wave);
      // What ends a wave from outside must not take the report of the earlier ones with it.
      const end = await deployWave(ofWave, wave, advance).catch(endOf);
      if (end.kind !== 'settled' || runs.some(isBad)) return { runs: merge(runs, notStarted(runs, end)), end };
    }
    return { runs, end: { kind: 'settled' } };
  }

  async function deployWave(
    ofWave: readonly ServiceRun[],
    wave: number,
    advance: (changed: readonly ServiceRun[]) => void,
  ): Promise<WatchEnd> {
    signal.throwIfAborted();
    if (wave > 0 && clock.now() >= deadlineMs) return { kind: 'timed-out' };
    const started = await startWave(ofWave, wave);
    advance(started);
    if (policies.onFailure === 'roll-back' && started.some(isBad)) return { kind: 'failing' };
    const watched = await watchRollouts(states(started), watching);
    const seen = started.map((run) => withState(run, watched.states.get(run.plan.name)));
    advance(seen);
    if (watched.end.kind === 'settled') advance(await proveImages(seen, watching));
    return watched.end;
  }

  async function startWave(ofWave: readonly ServiceRun[], wave: number): Promise<readonly ServiceRun[]> {
    const fresh = wave === 0 ? ofWave : await leaveOvertaken(ofWave);
    return Promise.all(
      fresh.map(async (run) => {
        const started = await updateService(run, { ecs: aws.ecs, clock, cluster });
        if (started.state !== undefined) log.progress(startedLine(started));
        return started;
      }),
    );
  }

  /** Services that somebody deployed while earlier waves went on: their newer deployment is not replaced. */
  async function leaveOvertaken(ofWave: readonly ServiceRun[]): Promise<readonly ServiceRun[]> {
    const { services } = await aws.ecs.describeServices({
      cluster,
      services: ofWave.map(({ plan }) => plan.before.serviceName),
    });
    const primaryOf = new Map(
      services.map(({ serviceName, deployments }) => [
        serviceName,
        deployments.find(({ status }) => status === 'PRIMARY'),
      ]),
    );
    return ofWave.map((run) => {
      const before = run.plan.before.deployments.find(({ status }) => status === 'PRIMARY');
      const now = primaryOf.get(run.plan.before.serviceName);
      if (now === undefined || now.id === before?.id) return run;
      const reason = `Another deployment, ${now.id} of ${now.taskDefinition}, began before it was this service's turn. It was left alone.`;
      return { ...run, plan: { ...run.plan, step: { kind: 'leave', reason } } };
    });
  }

  async function finish(progress: Progress): Promise<readonly ServiceRun[]> {
    const rolled = await rollBackIfAsked(progress);
    const settled = rolled.runs.map((run) => withSeconds(settleRun(run, rolled.end)));
    const work = readLogTails(settled, { aws, log });
    return withGrace({ work, otherwise: () => settled, graceMs: LOG_TAIL_BUDGET_MS, signal, clock });
  }

  async function rollBackIfAsked({ runs, end, because }: Progress): Promise<Progress> {
    const asked = rollBackCause({ runs, end, policies, ...(because === undefined ? {} : { because }) });
    const touched = runs.filter(isOurs);
    if (asked === undefined || touched.length === 0) return { runs, end };
    const begun = await withGrace({
      work: startRollBacks(touched, { ecs: aws.ecs, clock, log, cluster, cause: asked }),
      otherwise: () =>
        touched.map((run) => withNote(run, 'Its roll-back was being started when the run was cancelled.')),
      graceMs: CANCEL_BUDGET_MS,
      signal,
      clock,
    });
    if (signal.aborted) return { runs: merge(runs, begun), end: { kind: 'cancelled' } };
    const watched = await watchRollouts(
      begun.map(({ rollBack }) => rollBack).filter((state) => state !== undefined),
      { ...watching, deadlineMs: clock.now() + ROLL_BACK_LIMIT_MS, stopsAtFailure: () => false },
    );
    const seen = begun.map((run) => withRollBack(run, watched.states.get(run.plan.name)));
    return { runs: merge(runs, seen), end: watched.end };
  }

  function withSeconds(run: ServiceRun): ServiceRun {
    const { state, rollBack } = run;
    if (state === undefined) return run;
    const endMs = rollBack?.end?.atMs ?? state.end?.atMs ?? clock.now();
    return { ...run, seconds: Math.round((endMs - state.rollout.startedAtMs) / 100) / 10 };
  }

  return { deployWaves, finish };
}

/** Why this step's services are to be rolled back; undefined when they are not. AWS that cannot be asked cannot be rolled back. */
function rollBackCause({
  runs,
  end,
  because,
  policies,
}: Progress & { readonly policies: Policies }): Cause | undefined {
  if (end.kind === 'fault') return undefined;
  const policy: Policy =
    end.kind === 'timed-out' ? policies.onTimeout : end.kind === 'cancelled' ? policies.onCancel : policies.onFailure;
  const bad = runs.filter(isBad).map(({ plan }) => plan.name);
  const isNeeded = end.kind === 'timed-out' || end.kind === 'cancelled' || bad.length > 0 || because !== undefined;
  if (policy === 'leave' || !isNeeded) return undefined;
  if (end.kind === 'timed-out') {
    return {
      code: 'deployment-timed-out',
      text: 'The deployment was not completed in time.',
      fix: 'Look at what its tasks wait for; raise `timeout` when it needs longer.',
    };
  }
  if (end.kind === 'cancelled') {
    return { code: 'cancelled', text: 'The run was cancelled.', fix: 'Run the job again when you want to go on.' };
  }
  if (because !== undefined) return because;
  return {
    code: 'rolled-back-with-others',
    text: `It was rolled back because ${bad.join(', ')} did not come up; the services of a step stay together.`,
    fix: `Look at ${bad.join(', ')}.`,
  };
}

function isBad({ plan, state, verdict }: ServiceRun): boolean {
  if (plan.step.kind === 'leave') return true;
  if (verdict !== undefined) return !isGood(verdict);
  return (
    state !== undefined &&
    (state.end === undefined ? state.phase === 'rolling-back' : state.end.verdict !== 'succeeded')
  );
}

/** Whether this step's deployment may still be the service's: a superseded or rolled-back one is not touched again. */
function isOurs({ state }: ServiceRun): boolean {
  return state !== undefined && state.end?.verdict !== 'superseded' && state.end?.verdict !== 'rolled-back';
}

/** The runs with why those that were not their turn yet were left: an end from outside is their verdict, a failure of others is not. */
function notStarted(runs: readonly ServiceRun[], end: WatchEnd): readonly ServiceRun[] {
  const left = runs.filter(({ state, verdict, plan: { step } }) => {
    const hasNothingToDo = step.kind === 'unchanged' || step.kind === 'leave';
    return state === undefined && verdict === undefined && !hasNothingToDo;
  });
  const reasons: Partial<Record<WatchEnd['kind'], string>> = {
    cancelled: 'the run was cancelled',
    'timed-out': 'the time was over before it was its turn',
    fault: 'AWS could not be asked any more',
  };
  const reason = reasons[end.kind] ?? 'an earlier service did not come up';
  const ended = verdictOfNotStarted(end);
  return left.map((run) => Object.assign(withNote(run, `It was not started, because ${reason}.`), ended));
}

function verdictOfNotStarted(end: WatchEnd): Pick<ServiceRun, 'verdict' | 'cause'> {
  const untouched = 'The service was not changed.';
  if (end.kind === 'cancelled') {
    const text = `The run was cancelled before it was its turn. ${untouched}`;
    return {
      verdict: 'cancelled',
      cause: { code: 'cancelled', text, fix: 'Run the job again when you want to go on.' },
    };
  }
  if (end.kind === 'timed-out') {
    const text = `The time was over before it was its turn. ${untouched}`;
    return {
      verdict: 'timed-out',
      cause: { code: 'deployment-timed-out', text, fix: 'Raise `timeout`, or run the job again.' },
    };
  }
  if (end.kind !== 'fault') return {};
  const { code, message, fix } = end.error;
  return { verdict: 'failed', cause: { code, text: `${message} ${untouched}`, fix } };
}

function withNote(run: ServiceRun, note: string): ServiceRun {
  return { ...run, notes: [...run.notes, note] };
}

function states(runs: readonly ServiceRun[]): NonNullable<ServiceRun['state']>[] {
  return runs.map(({ state }) => state).filter((state) => state !== undefined);
}

function withState(run: ServiceRun, state: ServiceRun['state']): ServiceRun {
  return state === undefined ? run : { ...run, state };
}

function withRollBack(run: ServiceRun, rollBack: ServiceRun['rollBack']): ServiceRun {
  return rollBack === undefined ? run : { ...run, rollBack };
}

/** `all` with the runs of `changed` in the place of their namesakes. */
function merge(all: readonly ServiceRun[], changed: readonly ServiceRun[]): readonly ServiceRun[] {
  const byName = new Map(changed.map((run) => [run.plan.name, run]));
  return all.map((run) => byName.get(run.plan.name) ?? run);
}

function startedLine({ plan, state, to }: ServiceRun): string {
  const verb = plan.step.kind === 'follow' ? 'following' : 'started';
  return `${plan.name}: ${verb} ${state?.rollout.deploymentId ?? ''} of ${to ?? ''}`;
}
