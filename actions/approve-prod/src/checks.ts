import * as v from 'valibot';

import type { GithubRun } from '../../../src/action/github-run.ts';
import type { ActionError } from '../../../src/errors.ts';
import { roles } from '../../../src/github/api.ts';
import type { Comparison } from '../../../src/github/api.ts';
import { parseInstant } from '../../../src/time/clock.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import { judgeCommitChecks } from './commit-checks.ts';
import { isPartOf } from './evidence.ts';
import type { Evidence, LiveDeployment, Observed } from './evidence.ts';
import { imagesSchema } from './inputs.ts';
import type { ApproveInputs, DeployedImage } from './inputs.ts';
import { plural } from './plural.ts';

/** One condition of the approval. Texts are plain; foreign words in them are escaped where they are shown. */
export interface Check {
  /** Stable. */
  readonly id: 'phrase' | 'attempt' | 'event' | 'actor' | 'role' | 'ref' | 'branch' | 'checks' | 'proof' | 'order';
  readonly outcome: 'pass' | 'fail' | 'skip' | 'error';
  /** Stable code of a check that does not hold: of ours, or of the error that left it open. */
  readonly reason?: string;
  readonly found: string;
  readonly remedy?: string;
}

/** What is judged, and when. */
export interface Case {
  readonly inputs: ApproveInputs;
  readonly run: GithubRun;
  readonly evidence: Evidence;
  readonly nowMs: number;
}

/** Judges every condition; none hides another. Whatever is not known does not hold. */
export function judge(facts: Case): Check[] {
  return [
    judgePhrase(facts),
    judgeAttempt(facts),
    judgeEvent(facts),
    judgeActor(facts),
    judgeRole(facts),
    judgeRef(facts),
    judgeBranch(facts),
    judgeChecks(facts),
    judgeProof(facts),
    judgeOrder(facts),
  ];
}

function fail(id: Check['id'], why: Required<Pick<Check, 'reason' | 'found' | 'remedy'>>): Check {
  return { id, outcome: 'fail', ...why };
}

/** Whether a condition stands in the way. */
export function isObstacle({ outcome }: Check): boolean {
  return outcome === 'fail' || outcome === 'error';
}

function judgePhrase({ inputs: { confirm, phrase } }: Case): Check {
  if (confirm === phrase) return { id: 'phrase', outcome: 'pass', found: 'typed as it must be' };
  return fail('phrase', {
    reason: 'phrase-mismatch',
    found: confirm === '' ? 'nothing was typed' : `${quoteTyped(confirm.slice(0, 100))} was typed`,
    remedy: `Start the workflow again and type exactly ${JSON.stringify(phrase)}: same case, no blanks around it.`,
  });
}

/** In quotes, with an escape for all that is not ASCII: a blank of no width or a letter of another script looks right and is not. */
function quoteTyped(text: string): string {
  return JSON.stringify(text).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function judgeAttempt({ run }: Case): Check {
  if (run.runAttempt === 1) return { id: 'attempt', outcome: 'pass', found: 'first attempt of this run' };
  return fail('attempt', {
    reason: 're-run',
    found: `attempt ${run.runAttempt} repeats what was typed for the first one`,
    remedy: 'Start the workflow anew with "Run workflow"; a re-run is no new approval.',
  });
}

function judgeEvent({ run }: Case): Check {
  if (run.eventName === 'workflow_dispatch')
    return { id: 'event', outcome: 'pass', found: 'started by hand (workflow_dispatch)' };
  return fail('event', {
    reason: 'wrong-event',
    found: `started by ${run.eventName === '' ? 'an unknown event' : run.eventName}`,
    remedy: 'Start the workflow by hand: `on: workflow_dispatch`, then "Run workflow".',
  });
}

function judgeActor({ run, evidence: { collaborator } }: Case): Check {
  const remedy = 'A person must start the workflow, and nobody else may start it again in their name.';
  if (run.actor !== run.triggeringActor) {
    const found = `started by ${run.actor}, this attempt by ${run.triggeringActor}`;
    return fail('actor', { reason: 'actor-changed', found, remedy });
  }
  if (!collaborator.ok) return leftOpen('actor', collaborator);
  const { type, login } = collaborator.value;
  if (type === 'User') return { id: 'actor', outcome: 'pass', found: login };
  return fail('actor', { reason: 'actor-not-user', found: `${login} is a ${type}, not a User`, remedy });
}

function judgeRole({ inputs, evidence: { collaborator } }: Case): Check {
  if (!collaborator.ok) return leftOpen('role', collaborator);
  const { login, role, roleName } = collaborator.value;
  const found = `${login} has the role ${roleName}`;
  if (roles.indexOf(role) >= roles.indexOf(inputs.role)) return { id: 'role', outcome: 'pass', found };
  const remedy = `Let somebody with the role ${inputs.role} or higher start the workflow.`;
  return fail('role', { reason: 'role-too-low', found: `${found}, below ${inputs.role}`, remedy });
}

/** Whoever can push a branch can start the workflow as that branch has it. */
function judgeRef({ run, evidence: { branches } }: Case): Check {
  if (!branches.ok) return leftOpen('ref', branches);
  const branch = run.ref.startsWith('refs/heads/') ? run.ref.slice('refs/heads/'.length) : undefined;
  if (branch !== undefined && branches.value.includes(branch)) {
    return { id: 'ref', outcome: 'pass', found: `workflow of the branch ${branch}` };
  }
  return fail('ref', {
    reason: 'ref-not-allowed',
    found: `workflow of ${run.ref === '' ? 'an unknown ref' : run.ref}`,
    remedy: `Start the workflow from ${branches.value.join(' or ')}.`,
  });
}

function judgeBranch({ inputs, evidence: { standings } }: Case): Check {
  if (!standings.ok) return leftOpen('branch', standings);
  const home = standings.value.find(({ status }) => isPartOf(status));
  if (home) return { id: 'branch', outcome: 'pass', found: `part of ${home.branch}` };
  const names = standings.value.map(({ branch, status }) => (status === undefined ? `${branch} (not found)` : branch));
  return fail('branch', {
    reason: 'commit-not-on-branch',
    found: `${inputs.sha.slice(0, 7)} is not part of ${names.join(' or ')}`,
    remedy: 'Merge the commit first, or deploy one that is merged.',
  });
}

function judgeChecks({ inputs, evidence: { checkRuns, statuses } }: Case): Check {
  if (inputs.checks === 'none') return { id: 'checks', outcome: 'skip', found: 'not asked for (`checks: none`)' };
  if (!checkRuns.ok) return leftOpen('checks', checkRuns);
  if (!statuses.ok) return leftOpen('checks', statuses);
  const wanted = inputs.checks;
  return {
    id: 'checks',
    ...judgeCommitChecks({ wanted, ...checkRuns.value, statuses: statuses.value }),
  };
}

/** The images a proof was made with; undefined when its record names none. */
export function imagesOf(evidence: Evidence): Readonly<Record<string, DeployedImage>> | undefined {
  const payload = evidence.proof.ok ? evidence.proof.value?.deployment.payload : undefined;
  const result = v.safeParse(v.object({ images: imagesSchema }), payload);
  return result.success && Object.keys(result.output.images).length > 0 ? result.output.images : undefined;
}

function judgeProof({ inputs, evidence, nowMs }: Case): Check {
  const { provenOn, sha, maxAgeMs } = inputs;
  if (provenOn === undefined) return { id: 'proof', outcome: 'skip', found: 'not asked for (`proven-on` is empty)' };
  if (!evidence.proof.ok) return leftOpen('proof', evidence.proof);
  const proof = evidence.proof.value;
  const again = `Deploy ${sha.slice(0, 7)} to ${provenOn} with success first.`;
  if (!proof) {
    return fail('proof', {
      reason: 'not-proven',
      found: `${sha.slice(0, 7)} was never deployed to ${provenOn}`,
      remedy: again,
    });
  }
  if (proof.outcome === 'failure') {
    return fail('proof', {
      reason: 'proof-failed',
      found: `its newest deployment to ${provenOn} failed`,
      remedy: again,
    });
  }
  if (proof.outcome === 'open') {
    const remedy = `Wait until the deployment to ${provenOn} has ended.`;
    return fail('proof', { reason: 'proof-open', found: `its deployment to ${provenOn} has not ended`, remedy });
  }
  const ageMs = nowMs - (parseInstant(proof.at) ?? Number.NEGATIVE_INFINITY);
  const age = `proven on ${provenOn} ${formatDuration(Math.max(0, ageMs))} ago`;
  if (ageMs > maxAgeMs) {
    return fail('proof', {
      reason: 'proof-too-old',
      found: `${age}, more than ${formatDuration(maxAgeMs)}`,
      remedy: again,
    });
  }
  if (imagesOf(evidence) === undefined) {
    const remedy = `Record the deployment to ${provenOn} with \`mode: record\` and \`images\`.`;
    return fail('proof', { reason: 'proof-without-images', found: `${age}, but the record names no images`, remedy });
  }
  return { id: 'proof', outcome: 'pass', found: age };
}

function judgeOrder({ inputs, evidence: { live } }: Case): Check {
  const allowedBecause = inputs.allowRollback ? inputs.reason : undefined;
  if (!live.ok) {
    if (allowedBecause === undefined || live.error.code !== 'live-deployment-unknown') return leftOpen('order', live);
    return { id: 'order', outcome: 'pass', found: `what is live is not known; allowed: ${allowedBecause}` };
  }
  const standing = describeOrder(live.value, inputs);
  if (standing.reason === undefined) return { id: 'order', outcome: standing.outcome, found: standing.found };
  if (allowedBecause !== undefined)
    return { id: 'order', outcome: 'pass', found: `${standing.found}; allowed: ${allowedBecause}` };
  const remedy = `${standing.remedy} To deploy it nevertheless, set \`allow-rollback: true\` and \`reason\`.`;
  return fail('order', {
    reason: standing.reason,
    found: standing.found,
    remedy,
  });
}

type Order =
  | { readonly reason: undefined; readonly outcome: 'pass' | 'skip'; readonly found: string }
  | { readonly reason: string; readonly found: string; readonly remedy: string };

function describeOrder({ live, comparison }: LiveDeployment, { environment, sha }: ApproveInputs): Order {
  if (!live) return { reason: undefined, outcome: 'skip', found: `first deployment to ${environment}` };
  const there = live.deployment.sha.slice(0, 7);
  const here = sha.slice(0, 7);
  if (!comparison) {
    const found = `GitHub no longer knows the live commit ${there}`;
    return { reason: 'live-commit-unknown', found, remedy: 'Find out what is live.' };
  }
  const orders: Record<Comparison['status'], Order> = {
    ahead: {
      reason: undefined,
      outcome: 'pass',
      found: `${plural(comparison.aheadBy, 'commit')} after the live ${there}`,
    },
    identical: { reason: 'already-live', found: `${here} is live since ${live.at}`, remedy: 'There is nothing to do.' },
    behind: {
      reason: 'older-than-live',
      found: `${here} is ${plural(comparison.behindBy, 'commit')} older than the live ${there}`,
      remedy: 'Deploy a newer commit.',
    },
    diverged: {
      reason: 'diverged-from-live',
      found: `${here} lacks ${plural(comparison.behindBy, 'commit')} of the live ${there}`,
      remedy: 'Merge what is live first.',
    },
  };
  return orders[comparison.status];
}

function leftOpen(
  id: Check['id'],
  { error }: { readonly error: ActionError } & Extract<Observed<unknown>, { ok: false }>,
): Check {
  return { id, outcome: 'error', reason: error.code, found: error.message, remedy: error.fix };
}
