import type { GithubRun } from '../../../src/action/github-run.ts';
import type { DeploymentState, NewDeployment, NewDeploymentStatus } from '../../../src/github/api.ts';
import { listChanges } from './changes.ts';
import type { Changes } from './changes.ts';
import { imagesOf, isObstacle, judge } from './checks.ts';
import type { Case, Check } from './checks.ts';
import type { ApproveInputs, DeployedImage, RecordInputs } from './inputs.ts';

/** What an approval comes to. */
export interface ApprovalPlan {
  readonly checks: readonly Check[];
  /** Every check holds, and GitHub may be written to. */
  readonly opensDeployment: boolean;
  readonly changes: Changes | undefined;
  /** Those of the proof. */
  readonly images: Readonly<Record<string, DeployedImage>> | undefined;
}

/** Decides about a deployment. */
export function planApproval(facts: Case): ApprovalPlan {
  const checks = judge(facts);
  return {
    checks,
    opensDeployment: !checks.some(isObstacle) && !facts.inputs.dryRun,
    changes: listChanges(facts.evidence),
    images: imagesOf(facts.evidence),
  };
}

/** The deployment that records an approval, with the evidence as payload. */
export function planDeployment(inputs: ApproveInputs, run: GithubRun, { checks, images }: ApprovalPlan): NewDeployment {
  return {
    sha: inputs.sha,
    environment: inputs.environment,
    description: `Approved by ${run.actor}${inputs.reason === undefined ? '' : `: ${inputs.reason}`}`,
    isProduction: true,
    payload: {
      ...describeOrigin(inputs, run),
      images: images ?? {},
      checks: checks.map(({ id, outcome, found }) => ({ check: id, outcome, found: found.slice(0, 500) })),
      ...(inputs.reason !== undefined && { reason: inputs.reason }),
    },
  };
}

/** The deployment that leaves a proof for the next environment. */
export function planProof(inputs: RecordInputs, run: GithubRun): NewDeployment {
  return {
    sha: inputs.sha,
    environment: inputs.environment,
    description: `Deployed by ${run.actor}${inputs.reason === undefined ? '' : `: ${inputs.reason}`}`,
    payload: {
      ...describeOrigin(inputs, run),
      images: inputs.images,
      ...(inputs.reason !== undefined && { reason: inputs.reason }),
    },
  };
}

function describeOrigin({ sha }: { readonly sha: string }, run: GithubRun): Record<string, unknown> {
  return { schema: 1, sha, actor: run.actor, run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl } };
}

/** How the end of a job is written into a deployment. */
const ENDS: Readonly<Record<RecordInputs['state'], { readonly state: DeploymentState; readonly description: string }>> =
  {
    success: { state: 'success', description: 'Deployed.' },
    failure: { state: 'failure', description: 'The deployment failed.' },
    cancelled: { state: 'error', description: 'The deployment was cancelled.' },
    skipped: { state: 'error', description: 'The deployment was not started.' },
  };

/** The status that ends a deployment. */
export function planEnd(
  deploymentId: number,
  { state, environmentUrl }: RecordInputs,
  run: GithubRun,
): NewDeploymentStatus {
  return { deploymentId, ...ENDS[state], logUrl: run.runUrl, ...(environmentUrl !== undefined && { environmentUrl }) };
}
