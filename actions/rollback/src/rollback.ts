/** The story of rollback: observe -> plan -> update all services -> watch -> report. */
import { observe } from '../../../src/ecs/deployment/observe.ts';
import { createStep } from '../../../src/ecs/deployment/run-step.ts';
import type { Policies } from '../../../src/ecs/deployment/run-step.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import { noteOf, plannedRuns } from '../../../src/ecs/deployment/service-run.ts';
import type { ServiceRun } from '../../../src/ecs/deployment/service-run.ts';
import { planLines } from '../../../src/ecs/deployment/summary.ts';
import { printEcsText } from '../../../src/ecs/deployment/told.ts';
import type { Report } from '../../../src/report/report.ts';
import { abortable } from '../../../src/time/abortable.ts';
import type { Inputs } from './inputs.ts';
import { planRollBack } from './plan.ts';
import { earlyOutputs, reportRollBack } from './report.ts';
import type { Aws, World } from './world.ts';

/** A roll-back that fails is not rolled back: all its services are followed to their ends. */
const POLICIES: Policies = { onFailure: 'leave', onTimeout: 'leave', onCancel: 'leave' };

/**
 * Takes the services of the inputs back and follows them to their verdicts.
 * @throws {ActionError} cluster-not-found, preflight-failed, its single findings, the codes of src/aws; no service has been changed then.
 * Whatever happens after the first update is a report.
 */
export async function rollBack(inputs: Inputs, world: World): Promise<Report> {
  const { clock, log } = world;
  const { cluster, dryRun } = inputs;
  const startedAtMs = clock.now();
  const aws = connect(inputs, world);
  const plans = await planFromAws(inputs, world, aws);
  for (const line of planLines(plans)) log.info(printEcsText(line));
  const facts = { action: 'rollback', mode: 'roll-back' as const, cluster, dryRun, region: aws.region, startedAtMs };
  if (dryRun) return reportRollBack(plannedRuns(plans), { ...facts, endedAtMs: clock.now() });
  const runs = plans.map((plan): ServiceRun => ({ plan, to: targetOf(plan), notes: noteOf(plan) }));
  const keepRuns = (now: readonly ServiceRun[]): void => world.keepOutputs(earlyOutputs(now));
  keepRuns(runs);
  const step = createStep({
    world: { ...world, keepRuns },
    aws,
    cluster,
    deadlineMs: startedAtMs + inputs.timeoutMs,
    policies: POLICIES,
  });
  const ended = await step.finish(await step.deployWaves(runs));
  return reportRollBack(ended, { ...facts, endedAtMs: clock.now() });
}

function targetOf({ step, from }: ServicePlan): string {
  return step.kind === 'existing' ? step.taskDefinition : from;
}

async function planFromAws(inputs: Inputs, { signal }: World, { ecs }: Aws): Promise<readonly ServicePlan[]> {
  const { cluster } = inputs;
  const services = inputs.services.map(({ service }) => service);
  const references = (): readonly string[] => inputs.services.map(({ taskDefinition }) => taskDefinition);
  return planRollBack(inputs, await abortable(observe(ecs, { cluster, services, references }), signal));
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
