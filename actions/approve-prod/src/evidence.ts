import * as v from 'valibot';

import { ActionError } from '../../../src/errors.ts';
import type {
  Collaborator,
  CommitStatus,
  Comparison,
  Deployment,
  DeploymentStatus,
  GithubApi,
  PullRequest,
} from '../../../src/github/api.ts';
import { findCheckRuns } from './check-origins.ts';
import type { CommitCheckRuns } from './check-origins.ts';
import type { ApproveInputs } from './inputs.ts';

/** What a question to GitHub gave: an answer, or why there is none. A check without answer does not hold. */
export type Observed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ActionError };

/** How the commit stands to an allowed branch. */
interface BranchStanding {
  readonly branch: string;
  /** undefined: GitHub does not know the branch. */
  readonly status: Comparison['status'] | undefined;
}

/** A deployment and how it ended, as far as its statuses tell. */
export interface DeploymentOutcome {
  readonly deployment: Deployment;
  readonly outcome: 'success' | 'failure' | 'open';
  /** When it came to that. */
  readonly at: string;
}

/** What is live in the environment: the newest deployment that succeeded. */
export interface LiveDeployment {
  /** undefined: the environment was never deployed to. */
  readonly live: DeploymentOutcome | undefined;
  /** `live...sha`; undefined when nothing is live, or GitHub no longer knows its commit. */
  readonly comparison: Comparison | undefined;
}

/** All that the decision rests on. */
export interface Evidence {
  readonly collaborator: Observed<Collaborator>;
  readonly branches: Observed<readonly string[]>;
  readonly standings: Observed<readonly BranchStanding[]>;
  readonly checkRuns: Observed<CommitCheckRuns>;
  readonly statuses: Observed<readonly CommitStatus[]>;
  /** Newest deployment of the commit to `proven-on`; undefined when there is none or none is asked for. */
  readonly proof: Observed<DeploymentOutcome | undefined>;
  readonly live: Observed<LiveDeployment>;
  readonly pulls: Observed<readonly PullRequest[]>;
}

/** Deployments that `mode: record` or `mode: approve` wrote carry this in their payload. */
const recordSchema = v.object({ schema: v.literal(1) });

/** Of so many newest deployments one must have succeeded, or what is live counts as not known. */
const LIVE_SEARCH_LIMIT = 10;

/** One page of GitHub's list: among them ours are looked for. */
const DEPLOYMENTS_LISTED = 100;

const NO_CHECK_RUNS: CommitCheckRuns = { checkRuns: [], workflowRuns: [], ownJobs: new Set(), ownRuns: new Set() };

/** What is asked about. */
export interface Questions {
  readonly inputs: ApproveInputs;
  readonly actor: string;
  /** Id of our own workflow run; empty when it is not known. */
  readonly runId: string;
  /** From the event's payload; undefined: GitHub is asked. */
  readonly defaultBranch: string | undefined;
}

/** Asks GitHub everything at once. A question that fails is evidence too; only a cancellation ends the asking. */
export async function gatherEvidence(github: GithubApi, questions: Questions): Promise<Evidence> {
  const { inputs, actor, runId } = questions;
  const asksChecks = inputs.checks !== 'none';
  const [collaborator, onBranches, checkRuns, statuses, proof, live, pulls] = await Promise.all([
    observe(() => github.describeCollaborator(actor)),
    observeBranches(github, questions),
    observe(async () => (asksChecks ? findCheckRuns(github, { sha: inputs.sha, runId }) : NO_CHECK_RUNS)),
    observe(async () => (asksChecks ? github.listCommitStatuses(inputs.sha) : [])),
    observe(() => findProof(github, inputs)),
    observe(() => findLive(github, inputs)),
    observe(() => github.listClosedPullRequests()),
  ]);
  return { collaborator, ...onBranches, checkRuns, statuses, proof, live, pulls };
}

async function observe<T>(ask: () => Promise<T>): Promise<Observed<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

async function observeBranches(
  github: GithubApi,
  { inputs, defaultBranch }: Questions,
): Promise<Pick<Evidence, 'branches' | 'standings'>> {
  const branches = await observe(async () =>
    inputs.branches.length > 0 ? inputs.branches : [defaultBranch ?? (await github.describeDefaultBranch())],
  );
  if (!branches.ok) return { branches, standings: branches };
  const standings = await observe(() => compareWithBranches(github, branches.value, inputs.sha));
  return { branches, standings };
}

/** Stops at the first branch that has the commit. */
async function compareWithBranches(
  github: GithubApi,
  branches: readonly string[],
  sha: string,
): Promise<BranchStanding[]> {
  const standings: BranchStanding[] = [];
  for (const branch of branches) {
    const status = (await github.compareCommits(branch, sha))?.status;
    standings.push({ branch, status });
    if (isPartOf(status)) break;
  }
  return standings;
}

/** Whether `branch...sha` says that the branch has the commit. */
export function isPartOf(status: Comparison['status'] | undefined): boolean {
  return status === 'behind' || status === 'identical';
}

async function findProof(github: GithubApi, inputs: ApproveInputs): Promise<DeploymentOutcome | undefined> {
  if (inputs.provenOn === undefined) return undefined;
  const deployments = await github.listDeployments({ environment: inputs.provenOn, sha: inputs.sha, limit: 20 });
  // A job with `environment:` makes GitHub write a deployment of its own, which knows of no images.
  const proof = deployments.find(isRecord) ?? deployments[0];
  return proof && judgeOutcome(proof, await github.listDeploymentStatuses(proof.id));
}

/** Whether `mode: record` or `mode: approve` wrote the deployment. */
export function isRecord({ payload }: Deployment): boolean {
  return v.is(recordSchema, payload);
}

async function findLive(github: GithubApi, inputs: ApproveInputs): Promise<LiveDeployment> {
  const deployments = findCandidates(
    await github.listDeployments({ environment: inputs.environment, limit: DEPLOYMENTS_LISTED }),
  );
  for (const deployment of deployments) {
    const live = judgeOutcome(deployment, await github.listDeploymentStatuses(deployment.id));
    if (live.outcome === 'success')
      return { live, comparison: await github.compareCommits(deployment.sha, inputs.sha) };
  }
  if (deployments.length < LIVE_SEARCH_LIMIT) return { live: undefined, comparison: undefined };
  throw new ActionError({
    code: 'live-deployment-unknown',
    message: `None of the last ${LIVE_SEARCH_LIMIT} deployments to ${inputs.environment} succeeded, so what is live there is not known.`,
    fix: 'Set the state of the deployment that is live to `success` with `mode: record`, or set `allow-rollback: true` and `reason`.',
  });
}

/**
 * Our own records first: a job that only uses the environment (a nightly one, for its secrets) makes GitHub write a
 * deployment of its commit, which releases nothing. The others tell what is live before our first release.
 */
function findCandidates(deployments: readonly Deployment[]): readonly Deployment[] {
  const others = deployments.filter((deployment) => !isRecord(deployment));
  return [...deployments.filter(isRecord), ...others].slice(0, LIVE_SEARCH_LIMIT);
}

/**
 * How a deployment ended. `inactive` only says that a newer one followed, so the status before it counts.
 * Statuses come newest first.
 */
export function judgeOutcome(deployment: Deployment, statuses: readonly DeploymentStatus[]): DeploymentOutcome {
  const telling = statuses.find(({ state }) => state !== 'inactive');
  if (telling === undefined) return { deployment, outcome: 'open', at: deployment.createdAt };
  const at = telling.createdAt;
  if (telling.state === 'success') return { deployment, outcome: 'success', at };
  return { deployment, outcome: ['failure', 'error'].includes(telling.state) ? 'failure' : 'open', at };
}
