/** The launchers' part of a step: plan -> register -> (services) -> update -> report. Loaded only when the input names launchers. */
import type { Progress } from '../../../../src/ecs/deployment/run-step.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import { settleRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { Home } from '../../../../src/report/home.ts';
import { aimLaunchers, isBadLauncher, launcherVerdict, plannedLaunchers } from './launcher-run.ts';
import type { LauncherRun } from './launcher-run.ts';
import type { LauncherPart, LauncherReport, LauncherWorld, Registration } from './part.ts';
import { checkFollowers, pinnedRevisions, planLaunchers } from './plan.ts';
import type { LauncherPlan, LauncherPlanning, RevisionSource } from './plan.ts';
import { launcherAnnotations, launcherLines, launcherOutputs, launcherSentence, writeLaunchers } from './report.ts';
import { updateLaunchers } from './update.ts';
import type { LaunchersEnd } from './update.ts';

export { observeLaunchers } from './observe.ts';

/** The part of the launchers that were observed. */
export function planPart(planning: LauncherPlanning, home: Home): LauncherPart {
  const { plans, findings } = planLaunchers(planning);
  const beforehand = (services: readonly ServicePlan[]): readonly LauncherRun[] =>
    aimLaunchers(plans, (source) => knownRevision(source, services));
  return {
    findings,
    check: (services, taskDefinitions) => checkFollowers(plans, services, taskDefinitions),
    registrations: plans.flatMap(registrationOf),
    pinned: pinnedRevisions(plans),
    lines: (services) => launcherLines(beforehand(services)),
    planned: (services) => reportOf(plannedLaunchers(beforehand(services)), home),
    async update(progress, arns, world) {
      const runs = aimLaunchers(plans, (source, name) => registeredRevision({ source, name, progress, arns }));
      const ended = hasComeUp(progress)
        ? await updateNow(runs, world)
        : { runs: runs.map(leftAlone), end: 'settled' as const };
      return { progress: withLaunchers(progress, ended), report: reportOf(ended.runs, home) };
    },
  };
}

function updateNow(runs: readonly LauncherRun[], world: LauncherWorld): Promise<LaunchersEnd> {
  return updateLaunchers(runs, { ...world, keep: (now) => world.keepOutputs(launcherOutputs(now)) });
}

/** A failed, paused or superseded deployment must not move schedules. */
function hasComeUp({ runs, end, because }: Progress): boolean {
  const verdicts = runs.map((run) => settleRun(run, end).verdict);
  return (
    end.kind === 'settled' &&
    because === undefined &&
    verdicts.every((verdict) => verdict === 'succeeded' || verdict === 'unchanged')
  );
}

function leftAlone(run: LauncherRun): LauncherRun {
  const note = 'It was not changed, because the services did not come up.';
  return { ...run, verdict: 'unchanged', notes: run.step.kind === 'unchanged' ? run.notes : [...run.notes, note] };
}

/** Services are rolled back, or not, by the policies of the step: for what the launchers ended with, too. */
function withLaunchers(progress: Progress, { end, because }: LaunchersEnd): Progress {
  if (end !== 'settled') return { ...progress, end: { kind: end } };
  return because === undefined ? progress : { ...progress, because };
}

/** Apart from the names of services. */
function registrationName(launcher: string): string {
  return `also-update: ${launcher}`;
}

function registrationOf({ request, before, source }: LauncherPlan): Registration[] {
  if (source.kind !== 'register') return [];
  const name = registrationName(request.name);
  return [{ name, from: before.taskDefinition, step: { kind: 'register', input: source.input } }];
}

function knownRevision(source: RevisionSource, services: readonly ServicePlan[]): string | undefined {
  if (source.kind === 'existing') return source.taskDefinition;
  if (source.kind === 'register') return undefined;
  const plan = services.find(({ name }) => name === source.service);
  if (plan?.step.kind === 'existing') return plan.step.taskDefinition;
  return plan?.step.kind === 'register' ? undefined : plan?.from;
}

function registeredRevision({
  source,
  name,
  progress,
  arns,
}: {
  readonly source: RevisionSource;
  readonly name: string;
  readonly progress: Progress;
  readonly arns: ReadonlyMap<string, string>;
}): string | undefined {
  if (source.kind === 'existing') return source.taskDefinition;
  if (source.kind === 'register') return arns.get(registrationName(name));
  return progress.runs.find(({ plan }) => plan.name === source.service)?.to;
}

function reportOf(runs: readonly LauncherRun[], home: Home): LauncherReport {
  return {
    verdicts: runs.map(launcherVerdict),
    outputs: launcherOutputs(runs),
    sentence: launcherSentence(runs),
    isBad: runs.some(isBadLauncher),
    summary: writeLaunchers(runs, home),
    annotations: launcherAnnotations(runs),
  };
}
