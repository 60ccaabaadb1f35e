/** Deploys services wave by wave and follows them; takes them back when it must: the machinery of every action that deploys. */
import { abortable, withGrace } from '../../time/abortable.ts';
import { mapConcurrently } from '../../time/concurrency.ts';
import { answerPause } from './answer-pause.ts';
import { updateService } from './apply.ts';
import { runsIt, startAllRollBacks } from './deployer.ts';
import type { Deployer } from './deployer.ts';
import type { Cause } from './evidence.ts';
import { readLogTails } from './log-tail.ts';
import { explainTargets } from './explain-targets.ts';
import { followRuns, withSight } from './follow.ts';
import type { WaitUntil } from './lifecycle.ts';
import { leaveNotStarted, unanswered } from './not-started.ts';
import { leaveOvertaken } from './overtaken.ts';
import { ECS_AT_ONCE } from './observe.ts';
import { isBad, planRollBack } from './policies.ts';
import type { Policies } from './policies.ts';
import { createProgress } from './progress.ts';
import { NOT_UP } from './rollout-causes.ts';
import { settleRun } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';
import { startedLine } from './started-line.ts';
import { judgeSuccessor } from './successor.ts';
import { endOf, watchRollouts } from './watch.ts';
import type { WatchEnd, WatchOptions } from './watch.ts';
import type { EcsAccess, StepWorld } from './world.ts';

/** A roll-back of ours is followed for so long, also past the deadline: what is left half-way would be worse. */
const ROLL_BACK_LIMIT_MS = 600_000;

/** A plan is believed for so long; looking again costs one call for ten services. */
const FRESH_MS = 5000;

/** After SIGINT the runner gives a process ten seconds: some for an update in flight, most to begin a roll-back, a few to read why it failed. */
const CANCEL_BUDGET_MS = 6000;
const START_BUDGET_MS = 1500;
const LOG_TAIL_BUDGET_MS = 2000;
const EXPLAIN_BUDGET_MS = 1000;

export type { Policies, Policy } from './policies.ts';

/** The runs so far, and why the watch ended. */
export interface Progress {
  readonly runs: readonly ServiceRun[];
  readonly end: WatchEnd;
  /** Set when something failed that belongs to the services though it is none: they go back for it as for one of their own. */
  readonly because?: Cause;
}

/** What {@link createStep} works with. */
export interface StepOptions {
  readonly world: StepWorld;
  readonly aws: EcsAccess;
  readonly cluster: string;
  readonly deadlineMs: number;
  /** When the services of the plans were read; left out: right now. */
  readonly observedAtMs?: number;
  readonly policies: Policies;
  /** What the deployments are followed to; left out: their completion. */
  readonly waitUntil?: WaitUntil;
  /** Who runs the deployments of services that ECS does not deploy itself. */
  readonly deployer?: Deployer | undefined;
}

/** The writing and waiting part of a story. */
export interface Step {
  /** Deploys wave after wave, and ends at the first that does not come to a good end. Never throws what AWS or a cancellation causes. */
  deployWaves(runs: readonly ServiceRun[]): Promise<Progress>;
  /** Rolls back by the policies, settles each run's verdict, and reads the logs of what failed. */
  finish(progress: Progress): Promise<readonly ServiceRun[]>;
}

/** The part of a story that changes AWS. */
export function createStep(options: StepOptions): Step {
  const { world, aws, cluster, deadlineMs, policies, waitUntil, deployer } = options;
  const { clock, log, signal, random } = world;
  const { observedAtMs = clock.now() } = options;
  const watching: WatchOptions = {
    ecs: aws.pollingEcs,
    clock,
    log,
    signal,
    cluster,
    deadlineMs,
    deployer,
    progress: createProgress(world),
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
      if (end.kind !== 'settled' || runs.some(endsStep)) return { runs: merge(runs, leaveNotStarted(runs, end)), end };
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
    signal.throwIfAborted();
    const hasFailed = started.some((run) => isBad(run, policies));
    if (policies.onFailure === 'roll-back' && policies.scope !== 'failed' && hasFailed) return { kind: 'failing' };
    return followRuns(started, { watching, policies, takeBack, advance });
  }

  /** A run after which no further wave is started. */
  function endsStep(run: ServiceRun): boolean {
    return isBad(run, policies) || run.state?.end?.verdict === 'paused';
  }

  /** The load balancer is asked before: once they go back, the targets that fail are gone. */
  async function takeBack(failed: readonly ServiceRun[], cause = NOT_UP): Promise<readonly ServiceRun[]> {
    const explained = signal.aborted ? failed : await explain(failed);
    return startAllRollBacks(explained, { ecs: aws.ecs, clock, log, cluster, cause, deployer });
  }

  function explain(runs: readonly ServiceRun[]): Promise<readonly ServiceRun[]> {
    const work = explainTargets(runs, { aws, log });
    return withGrace({ work, otherwise: () => runs, graceMs: EXPLAIN_BUDGET_MS, signal, clock });
  }

  async function startWave(ofWave: readonly ServiceRun[], wave: number): Promise<readonly ServiceRun[]> {
    const fresh = await withoutOvertaken(ofWave, wave);
    return mapConcurrently({ items: fresh, atOnce: ECS_AT_ONCE }, async (run) => {
      const started = withWaitUntil(await startInTime(run));
      if (started.state !== undefined) log.progress(startedLine(started));
      // New settings that ECS took without a deployment.
      else if (started.verdict === 'succeeded') log.progress(`${run.plan.name}: ${started.notes.at(-1) ?? ''}`);
      return started;
    });
  }

  /** An update that AWS does not answer must not keep a cancelled run from telling what it knows. */
  function startInTime(run: ServiceRun): Promise<ServiceRun> {
    return withGrace({
      work: startOne(run),
      otherwise: () => unanswered(run),
      graceMs: START_BUDGET_MS,
      signal,
      clock,
    });
  }

  function startOne(run: ServiceRun): Promise<ServiceRun> {
    const updating = { ecs: aws.ecs, clock, cluster };
    const { step } = run.plan;
    if (deployer !== undefined && runsIt(deployer, run)) return deployer.start(run);
    return step.kind === 'answer-pause' ? answerPause(run, step, updating) : updateService(run, updating);
  }

  function withWaitUntil(run: ServiceRun): ServiceRun {
    if (run.state === undefined || waitUntil === undefined) return run;
    return { ...run, state: { ...run.state, rollout: { ...run.state.rollout, waitUntil } } };
  }

  /** Looks again before services are written to whose sight is old: a newer deployment of somebody else is not replaced. */
  async function withoutOvertaken(ofWave: readonly ServiceRun[], wave: number): Promise<readonly ServiceRun[]> {
    const isFresh = wave === 0 && clock.now() - observedAtMs < FRESH_MS;
    if (isFresh || ofWave.every(({ plan }) => plan.step.kind === 'unchanged')) return ofWave;
    const names = ofWave.map(({ plan }) => plan.before.serviceName);
    const { services } = await abortable(aws.ecs.describeServices({ cluster, services: names }), signal);
    return leaveOvertaken(ofWave, services);
  }

  async function finish(progress: Progress): Promise<readonly ServiceRun[]> {
    const rolled = await rollBackIfAsked(progress);
    const { end } = rolled;
    const explained = end.kind === 'cancelled' || end.kind === 'fault' ? rolled.runs : await explainLeft(rolled.runs);
    const settled = explained.map((run) => withSeconds(acceptSuperseded(settleRun(run, rolled.end), policies)));
    const work = readLogTails(settled, { aws, log });
    return withGrace({ work, otherwise: () => settled, graceMs: LOG_TAIL_BUDGET_MS, signal, clock });
  }

  /** What is taken back was explained before. */
  async function explainLeft(runs: readonly ServiceRun[]): Promise<readonly ServiceRun[]> {
    return merge(runs, await explain(runs.filter(({ rollBack }) => rollBack === undefined)));
  }

  async function rollBackIfAsked({ runs, end, because }: Progress): Promise<Progress> {
    const asked = planRollBack({ runs, end, because, policies });
    const begun = asked === undefined ? [] : await beginRollBack(asked.runs, asked.cause);
    const now = merge(runs, begun);
    if (signal.aborted) return { runs: now, end: { kind: 'cancelled' } };
    const open = now.map(({ rollBack }) => rollBack).filter((state) => state !== undefined && state.end === undefined);
    const rollBacks = open.filter((state) => state !== undefined);
    if (rollBacks.length === 0) return { runs: now, end };
    const deadlineOfRollBack = clock.now() + ROLL_BACK_LIMIT_MS;
    const watched = await watchRollouts(rollBacks, { ...watching, deadlineMs: deadlineOfRollBack });
    return { runs: now.map((run) => withSight(run, watched.states.get(run.plan.name))), end: watched.end };
  }

  function beginRollBack(touched: readonly ServiceRun[], cause: Cause): Promise<readonly ServiceRun[]> {
    return withGrace({
      work: takeBack(touched, cause),
      otherwise: () =>
        touched.map((run) => withNote(run, 'Its roll-back was being started when the run was cancelled.')),
      graceMs: CANCEL_BUDGET_MS,
      signal,
      clock,
    });
  }

  function withSeconds(run: ServiceRun): ServiceRun {
    const { state, rollBack } = run;
    if (state === undefined) return run;
    const endMs = rollBack?.end?.atMs ?? state.end?.atMs ?? clock.now();
    return { ...run, seconds: Math.round((endMs - state.rollout.startedAtMs) / 100) / 10 };
  }

  return { deployWaves, finish };
}

/** A deployment of somebody else may be just as good, by the policy. */
function acceptSuperseded(run: ServiceRun, { onSuperseded = 'fail' }: Policies): ServiceRun {
  if (run.verdict !== 'superseded' || onSuperseded === 'fail') return run;
  if (onSuperseded === 'ignore') return { ...run, isAccepted: true };
  if (run.successor === undefined) return run;
  const { note, isGood } = judgeSuccessor(run.successor);
  return { ...withNote(run, note), isAccepted: isGood };
}

function withNote(run: ServiceRun, note: string): ServiceRun {
  return { ...run, notes: [...run.notes, note] };
}

/** `all` with the runs of `changed` in the place of their namesakes. */
function merge(all: readonly ServiceRun[], changed: readonly ServiceRun[]): readonly ServiceRun[] {
  const byName = new Map(changed.map((run) => [run.plan.name, run]));
  return all.map((run) => byName.get(run.plan.name) ?? run);
}
