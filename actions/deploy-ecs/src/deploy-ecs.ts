/** The story of deploy-ecs: observe (beginning.ts) -> plan -> preflight -> register -> for each wave update and watch -> roll back if need be -> report. */
import { registerRevisions } from '../../../src/ecs/deployment/apply.ts';
import type { Deployer } from '../../../src/ecs/deployment/deployer.ts';
import { findingsError } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import type { SummaryFacts } from '../../../src/ecs/deployment/headline.ts';
import { planLines } from '../../../src/ecs/deployment/plan-lines.ts';
import { pruneRevisions, withPruned } from '../../../src/ecs/deployment/prune.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { createStep } from '../../../src/ecs/deployment/run-step.ts';
import type { Policies } from '../../../src/ecs/deployment/run-step.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import { isGood, noteOf, plannedRuns, verdictOf } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun, Span } from '../../../src/ecs/deployment/service-run.ts';
import { printPlan } from '../../../src/ecs/deployment/told.ts';
import { checkTasks, checkWaitUntil } from '../../../src/ecs/deployment/wait-until.ts';
import { readHome } from '../../../src/report/home.ts';
import type { Report } from '../../../src/report/report.ts';
import { abortable, withGrace } from '../../../src/time/abortable.ts';
import { CODE_DEPLOY, noCodeDeploy } from '../../../src/ecs/code-deploy/part.ts';
import { prepareOptions } from './code-deploy-options.ts';
import type { CodeDeployPart } from '../../../src/ecs/code-deploy/part.ts';
import { NO_LAUNCHERS } from './also-update/part.ts';
import type { LauncherPart, LauncherReport } from './also-update/part.ts';
import { planAnswers } from './answer-plan.ts';
import { begin } from './beginning.ts';
import type { Beginning } from './beginning.ts';
import { withRecord } from './github-deployment.ts';
import type { Inputs } from './inputs.ts';
import { planDeployment } from './plan.ts';
import { afterUpdate } from './plan-settings.ts';
import { NO_PREFLIGHT, checkPlans } from './preflight/part.ts';
import type { PreflightPart } from './preflight/part.ts';
import { earlyOutputs, reportDeployment } from './report.ts';
import { NO_TASKS } from './run-task/part.ts';
import type { TaskPart, TaskReport } from './run-task/part.ts';
import type { Aws, World } from './world.ts';

/**
 * Deploys the services of the inputs and follows them to their verdicts.
 * @throws {ActionError} cluster-not-found, preflight-failed, its single findings, the codes of src/aws; no service has been changed then.
 * Whatever happens after the first update is a report.
 */
export async function deployEcs(
  inputs: Inputs,
  world: World,
  beginning: Promise<Beginning> = begin(inputs, world),
): Promise<Report> {
  const { clock, log, signal } = world;
  const { cluster, dryRun } = inputs;
  const { startedAtMs, aws, sight } = await beginning;
  const planned = await planFromAws(inputs, world, { aws, sight });
  const { plans, launchers, tasks, preflight } = planned;
  const lines = [...planLines(plans), ...launchers.lines(plans), ...tasks.lines];
  await printPlan(log, `Plan of ${plans.length} services`, lines);
  const home = readHome(world.env);
  const mode: SummaryFacts['mode'] = inputs.mode === 'roll-back' ? 'roll-back' : 'deploy';
  const facts = { action: 'deploy-ecs', mode, cluster, dryRun, region: aws.region, home, startedAtMs };
  if (dryRun) {
    const runs = preflight.noteRuns(plannedRuns(plans));
    const parts = { launchers: launchers.planned(plans), tasks: tasks.planned };
    return reportDeployment(runs, { ...facts, endedAtMs: clock.now() }, parts);
  }
  const fromMs = clock.now();
  const arns = await abortable(registerRevisions(aws.ecs, [...plans, ...launchers.registrations]), signal);
  const register = { fromMs, toMs: clock.now() };
  const runs = preflight.noteRuns(plans.map((plan) => startRun(plan, { to: arns.get(plan.name), register })));
  const done = await carryOut(planned, { inputs, world, aws, runs, arns, startedAtMs });
  return reportDeployment(done.runs, { ...facts, endedAtMs: clock.now() }, done);
}

/** {@link deployEcs}, with its GitHub Deployment told when the inputs name one. */
export function deployRecorded(inputs: Inputs, world: World, beginning: Promise<Beginning>): Promise<Report> {
  return withRecord(inputs, world, () => deployEcs(inputs, world, beginning));
}

/** What {@link carryOut} works with. */
interface CarryingOut {
  readonly inputs: Inputs;
  readonly world: World;
  readonly aws: Aws;
  readonly runs: readonly ServiceRun[];
  readonly arns: ReadonlyMap<string, string>;
  readonly startedAtMs: number;
}

/** Tasks that come before, the services wave by wave, tasks that come after, launchers; then what must go back goes back. */
async function carryOut(
  { launchers, tasks, deployer }: Planned,
  { inputs, world, aws, runs, arns, startedAtMs }: CarryingOut,
): Promise<{ readonly runs: readonly ServiceRun[]; readonly launchers: LauncherReport; readonly tasks: TaskReport }> {
  const { cluster, waitUntil } = inputs;
  const keepRuns = (now: readonly ServiceRun[]): void => world.keepOutputs(earlyOutputs(now));
  keepRuns(runs);
  const policies = policiesOf(inputs);
  const deadlineMs = startedAtMs + inputs.timeoutMs;
  const watching = { aws, cluster, deadlineMs, policies, waitUntil, deployer, observedAtMs: startedAtMs };
  const step = createStep({ world: { ...world, keepRuns }, ...watching });
  const tasking = { ...world, ...aws, deadlineMs };
  const stopped = await tasks.runBefore(runs, tasking);
  const deployed = stopped ?? (await tasks.runAfter(await step.deployWaves(runs), tasking));
  // After the services: a failed deployment must not move schedules and pipes.
  const launching = { ...world, apis: aws.launchers, deadlineMs, policies };
  const { progress, report } = await launchers.update(deployed, arns, launching);
  const finished = await step.finish(progress);
  const keepsAll = progress.because !== undefined;
  const ended = keepsAll
    ? finished
    : await prune(finished, { inputs, world, aws, pinned: launchers.pinned, deadlineMs });
  return { runs: ended, launchers: report, tasks: tasks.report() };
}

function startRun(
  plan: ServicePlan,
  { to = plan.from, register }: { readonly to?: string | undefined; readonly register: Span },
): ServiceRun {
  const spans = plan.step.kind === 'register' ? { register } : {};
  return { plan, to, notes: noteOf(plan), spans };
}

/** What is done, decided before anything is changed. */
interface Planned {
  readonly plans: readonly ServicePlan[];
  readonly launchers: LauncherPart;
  readonly tasks: TaskPart;
  readonly preflight: PreflightPart;
  readonly deployer: Deployer | undefined;
}

/** All findings come in one error, those of the plan and of the preflight. */
async function planFromAws(
  inputs: Inputs,
  world: World,
  { aws, sight }: Pick<Beginning, 'aws' | 'sight'>,
): Promise<Planned> {
  const { signal, clock, log } = world;
  if (sight === undefined) {
    const answers = await abortable(planAnswers(inputs, world, aws), signal);
    return { ...answers, launchers: NO_LAUNCHERS, tasks: NO_TASKS, preflight: NO_PREFLIGHT };
  }
  const { files, services, launchers } = sight;
  const planned = planDeployment({ inputs, files, observation: services });
  const controlled = await abortable(controllersPart(planned.plans, { inputs, world, aws }), signal);
  const { plans, deployer } = controlled;
  const tasks = await tasksPart(inputs, plans, services);
  const looking = { scope: inputs.preflight, dryRun: inputs.dryRun, region: aws.region, aws: aws.preflight };
  const asDeployed = plans.map((plan) => ({ ...plan, before: controlled.asDeployed(plan) }));
  const toCheck = {
    plans: asDeployed,
    registrations: launchers.registrations,
    taskDefinitions: services.taskDefinitions,
  };
  const preflight = await abortable(checkPlans(toCheck, { ...looking, clock, log }), signal);
  const watched = checkWatch(inputs, controlled);
  const all = [
    ...planned.findings,
    ...controlled.findings,
    ...launchers.findings,
    ...launchers.check(plans, services.taskDefinitions),
    ...tasks.findings,
    ...preflight.findings,
    ...watched,
  ];
  if (all.length > 0) throw findingsError(all);
  return { plans, launchers, tasks, preflight, deployer };
}

/** One-off tasks of the services; their code is loaded only when there are some. */
async function tasksPart(
  { runTasks: requests }: Inputs,
  services: readonly ServicePlan[],
  { taskDefinitions }: Observation,
): Promise<TaskPart> {
  if (requests.length === 0) return NO_TASKS;
  const { planTaskPart } = await import('./run-task/story.ts');
  return planTaskPart({ requests, services, taskDefinitions });
}

/** Services that CodeDeploy deploys; its code is loaded only when there are some. */
async function controllersPart(
  plans: readonly ServicePlan[],
  given: { readonly inputs: Inputs; readonly world: World; readonly aws: Aws },
): Promise<CodeDeployPart> {
  if (!plans.some(({ before }) => before.deploymentController === CODE_DEPLOY)) return noCodeDeploy(plans);
  const { prepareCodeDeploy } = await import('../../../src/ecs/code-deploy/prepare.ts');
  return prepareCodeDeploy(plans, prepareOptions(given));
}

/** Once all services have come up. The deployment is done: nothing that happens here changes its verdict. */
async function prune(
  runs: readonly ServiceRun[],
  {
    inputs: { keepRevisions: keep },
    world: { log, signal, clock },
    aws: { ecs },
    pinned,
    deadlineMs,
  }: {
    readonly inputs: Inputs;
    readonly world: World;
    readonly aws: Aws;
    readonly pinned: readonly string[];
    readonly deadlineMs: number;
  },
): Promise<readonly ServiceRun[]> {
  if (keep === undefined || signal.aborted || !runs.every((run) => isGood(verdictOf(run)))) return runs;
  const work = pruneRevisions(runs, { ecs, log, signal, clock, deadlineMs, keep, pinned });
  const pruned = await withGrace({ work, otherwise: () => [], graceMs: PRUNE_GRACE_MS, signal, clock });
  return withPruned(runs, pruned);
}

/** A cancelled run does not wait for a call in flight. */
const PRUNE_GRACE_MS = 1000;

/**
 * What speaks against following the deployments to where the inputs want them followed. A service that has no plan, by a finding of its own,
 * may be the one that can come there.
 */
function checkWatch(
  { waitUntil, requireTasks, services: requests }: Inputs,
  { plans, canReach }: Pick<CodeDeployPart, 'plans' | 'canReach'>,
): readonly Finding[] {
  const services = plans.map((plan) => ({
    name: plan.name,
    service: afterUpdate(plan),
    canReach: canReach(plan.name, waitUntil),
  }));
  const isWhole = plans.length === requests.length;
  return [...(isWhole ? checkWaitUntil(waitUntil, services) : []), ...(requireTasks ? checkTasks(services) : [])];
}

/** A deployment that was told to go back goes back: there is nothing to be done about it. */
function policiesOf({ mode, onFailure, onTimeout, onCancel, onSuperseded = 'fail', scope = 'all' }: Inputs): Policies {
  return mode === 'roll-back'
    ? { onFailure: 'leave', onTimeout: 'leave', onCancel: 'leave', onSuperseded, scope }
    : { onFailure, onTimeout, onCancel, onSuperseded, scope };
}
