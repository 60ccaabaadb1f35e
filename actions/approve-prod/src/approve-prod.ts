import * as v from 'valibot';

import type { ActionContext } from '../../../src/action/run-action.ts';
import { ActionError } from '../../../src/errors.ts';
import type { GithubApi } from '../../../src/github/api.ts';
import type { Report } from '../../../src/report/report.ts';
import type { Check } from './checks.ts';
import { gatherEvidence } from './evidence.ts';
import type { ApproveInputs, Inputs } from './inputs.ts';
import { planApproval, planDeployment } from './plan.ts';
import type { ApprovalPlan } from './plan.ts';
import { plural } from './plural.ts';
import { record } from './record.ts';
import { reportApproval, subjectOf } from './report.ts';

/** What the story needs of the world. */
export interface GateWorld extends Pick<ActionContext, 'clock' | 'log' | 'signal' | 'run' | 'keepOutputs'> {
  readonly github: GithubApi;
}

/**
 * Lets a deployment pass or refuses it (`approve`), or writes how one ended (`record`).
 * A refusal is a report that is not ok; GitHub is written to only when everything holds.
 * @throws {ActionError} a code of {@link GithubApi} when the deployment cannot be recorded; nothing is approved then
 */
export function approveProd(inputs: Inputs, world: GateWorld): Promise<Report> {
  return inputs.mode === 'record' ? record(inputs, world) : approve(inputs, world);
}

async function approve(inputs: ApproveInputs, world: GateWorld): Promise<Report> {
  const { run, log, clock, github } = world;
  log.info(`Asking GitHub whether ${inputs.sha.slice(0, 7)} may go to ${inputs.environment}.`);
  const evidence = await gatherEvidence(github, {
    inputs,
    actor: run.actor,
    runId: run.runId,
    defaultBranch: defaultBranchOf(run.event),
  });
  const plan = planApproval({ inputs, run, evidence, nowMs: clock.now() });
  tell(plan, log);
  const deploymentId = plan.opensDeployment ? await openDeployment(inputs, plan, world) : undefined;
  return reportApproval({ ...plan, inputs, run, deploymentId });
}

/**
 * Creates the deployment that records the approval, and sets it to in_progress. What is created and cannot be brought
 * to in_progress, or is no longer wanted, is closed again.
 */
async function openDeployment(inputs: ApproveInputs, plan: ApprovalPlan, world: GateWorld): Promise<number> {
  const { github, keepOutputs, signal, run } = world;
  signal.throwIfAborted();
  const { id } = await github.createDeployment(planDeployment(inputs, run, plan));
  // Kept at once: the job that records the end needs it even when this step is cancelled now.
  keepOutputs({ 'deployment-id': String(id) });
  const status = { deploymentId: id, logUrl: run.runUrl };
  try {
    signal.throwIfAborted();
    await github.createDeploymentStatus({ ...status, state: 'in_progress', description: `Approved by ${run.actor}` });
    signal.throwIfAborted();
  } catch (error) {
    await closeDeployment({ id, logUrl: run.runUrl }, world);
    throw error;
  }
  return id;
}

async function closeDeployment(
  { id, logUrl }: { readonly id: number; readonly logUrl: string },
  { github, log }: GateWorld,
): Promise<void> {
  try {
    await github.createDeploymentStatus({
      deploymentId: id,
      logUrl,
      state: 'error',
      description: 'The approval did not end; nothing was deployed.',
    });
    log.progress(`Deployment ${id} is closed again: nothing was deployed.`);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw new ActionError({
      code: error.code,
      message: `${error.message}\nNothing was approved or deployed, but deployment ${id} is open on GitHub.`,
      fix: `${error.fix} Close the deployment with \`mode: record\`, \`deployment-id: ${id}\` and \`state: cancelled\`.`,
      cause: error,
    });
  }
}

function tell({ checks, changes }: ApprovalPlan, log: GateWorld['log']): void {
  // Names of checks and branches are foreign text.
  log.foreign(checks.map(describeCheck));
  if (!changes || changes.commits.length === 0) return;
  log.info(`Not live yet: ${plural(changes.totalCommits, 'commit')}.`);
  log.foreign(changes.commits.map(({ sha, author, message }) => `${sha.slice(0, 7)} ${author}: ${subjectOf(message)}`));
}

function describeCheck({ id, outcome, found, reason }: Check): string {
  return `${outcome.padEnd(5)} ${id.padEnd(7)} ${found}${reason === undefined ? '' : ` (${reason})`}`;
}

function defaultBranchOf(event: Readonly<Record<string, unknown>>): string | undefined {
  const result = v.safeParse(v.object({ repository: v.object({ default_branch: v.string() }) }), event);
  return result.success ? result.output.repository.default_branch : undefined;
}
