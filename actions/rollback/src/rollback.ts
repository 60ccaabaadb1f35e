/** The story of rollback: look -> plan -> tell what comes back -> update all services, or stop what is under way -> watch -> report. */
import type { Deployer } from '../../../src/ecs/deployment/deployer.ts';
import { createStep } from '../../../src/ecs/deployment/run-step.ts';
import type { Policies } from '../../../src/ecs/deployment/run-step.ts';
import type { ServiceRun } from '../../../src/ecs/deployment/service-run.ts';
import { printEcsText } from '../../../src/ecs/deployment/told.ts';
import { readHome } from '../../../src/report/home.ts';
import type { Report } from '../../../src/report/report.ts';
import { abortable } from '../../../src/time/abortable.ts';
import type { Inputs } from './inputs.ts';
import { look } from './look.ts';
import { checkMigrations, migrationsBetween, tellMigrations } from './migrations.ts';
import { launcherLines, planLaunchers } from './launchers.ts';
import { leaveOvertaken } from './overtaken.ts';
import { planRollBack } from './plan.ts';
import type { Return } from './plan.ts';
import { findReleases } from './releases.ts';
import type { Releases } from './releases.ts';
import { earlyOutputs, reportRollBack, returnLines } from './report.ts';
import { stopDeployments } from './stop.ts';
import type { Aws, World } from './world.ts';

/** A roll-back that fails is not rolled back: all its services are followed to their ends. */
const POLICIES: Policies = { onFailure: 'leave', onTimeout: 'leave', onCancel: 'leave' };

/**
 * Takes the services of the inputs back and follows them to their verdicts.
 * @throws {ActionError} cluster-not-found, contract-migration-between, preflight-failed, its single findings (no-earlier-revision,
 * task-definition-inactive, image-not-found, image-tag-moved, revision-of-other-family, ...), the codes of src/aws; no service has been
 * changed then. Whatever happens after the first update is a report.
 */
export async function rollBack(inputs: Inputs, world: World): Promise<Report> {
  const { clock, log, signal } = world;
  const { cluster, dryRun, reason } = inputs;
  const startedAtMs = clock.now();
  const aws = connect(inputs, world);
  if (reason !== undefined) log.foreign([`Reason: ${reason}`]);
  const sight = await abortable(look(inputs, { ...aws, clock, log }), signal);
  const returns = planRollBack(inputs, sight);
  for (const line of returns.flatMap(returnLines)) log.info(printEcsText(line));
  const releases = await abortable(askGithub(inputs, returns, world), signal);
  const between = migrationsBetween(inputs, releases);
  const migrations = tellMigrations(between, inputs);
  log.foreign([...releases.notes, ...migrations]);
  // What changes nothing cannot break anything.
  if (returns.some(({ plan }) => plan.step.kind === 'existing')) checkMigrations(between, inputs);
  const { launchers } = inputs;
  const facts = { returns, releases, migrations, reason, launchers };
  const home = readHome(world.env);
  const told = {
    action: 'rollback',
    mode: 'roll-back' as const,
    cluster,
    dryRun,
    region: aws.region,
    home,
    startedAtMs,
  };
  const runs = dryRun
    ? returns.map(toPlannedRun)
    : await carryOut(returns, {
        inputs,
        world,
        aws,
        releases,
        deployer: sight.controlled?.deployer,
        deadlineMs: startedAtMs + inputs.timeoutMs,
      });
  log.foreign(launcherLines(planLaunchers(launchers, { returns, releases, runs })));
  return reportRollBack(runs, { ...facts, summary: { ...told, endedAtMs: clock.now() } });
}

interface Deed {
  readonly inputs: Inputs;
  readonly world: World;
  readonly aws: Aws;
  readonly releases: Releases;
  readonly deployer: Deployer | undefined;
  readonly deadlineMs: number;
}

/** All services at once: deployments under way are stopped while the others are updated. */
async function carryOut(
  planned: readonly Return[],
  { inputs: { cluster, launchers }, world, aws, releases, deployer, deadlineMs }: Deed,
): Promise<readonly ServiceRun[]> {
  const returns = await abortable(leaveOvertaken(aws.ecs, { cluster, returns: planned }), world.signal);
  const all = returns.map(({ plan, to, notes }): ServiceRun => ({ plan, to, notes }));
  const stops = new Set(returns.filter(({ isStop }) => isStop).map(({ plan }) => plan.name));
  const isStop = ({ plan }: ServiceRun): boolean => stops.has(plan.name);
  const keepRuns = (now: readonly ServiceRun[]): void =>
    world.keepOutputs(earlyOutputs(mergeRuns(all, now), { returns, releases, launchers }));
  keepRuns(all);
  const step = createStep({ world: { ...world, keepRuns }, aws, cluster, deadlineMs, policies: POLICIES, deployer });
  const updates = all.filter((run) => !isStop(run));
  const [updated, stopped] = await Promise.all([
    updates.length === 0 ? [] : step.deployWaves(updates).then((progress) => step.finish(progress)),
    stopDeployments(all.filter(isStop), { ...world, aws, cluster, deadlineMs, deployer }),
  ]);
  return mergeRuns(all, [...updated, ...stopped]);
}

/** `all` with the runs of `changed` in the place of their namesakes. */
function mergeRuns(all: readonly ServiceRun[], changed: readonly ServiceRun[]): readonly ServiceRun[] {
  const byName = new Map(changed.map((run) => [run.plan.name, run]));
  return all.map((run) => byName.get(run.plan.name) ?? run);
}

function toPlannedRun({ plan, to, notes }: Return): ServiceRun {
  const { step } = plan;
  if (step.kind === 'leave') {
    const fix = 'See who deployed it; name it in `services` when it must go.';
    return { plan, to: plan.from, notes, verdict: 'superseded', cause: { code: 'superseded', text: step.reason, fix } };
  }
  return { plan, to, notes, verdict: step.kind === 'unchanged' ? 'unchanged' : 'planned' };
}

async function askGithub(
  { environment, githubToken }: Inputs,
  returns: readonly Return[],
  world: World,
): Promise<Releases> {
  if (environment === undefined || githubToken === undefined) return { notes: [] };
  return findReleases(await world.openGithub(githubToken), { environment, returns });
}

function connect({ awsRegion, roleToAssume }: Inputs, world: World): Aws {
  return world.connect({
    awsRegion,
    roleToAssume,
    env: world.env,
    idToken: (audience) => world.idToken(audience),
    sessionName: `slipway-rollback-${world.run.runId}`,
  });
}
