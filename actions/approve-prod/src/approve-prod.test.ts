import { describe, expect, test } from '@jest/globals';

import { readGithubRun } from '../../../src/action/github-run.ts';
import type { GithubRun } from '../../../src/action/github-run.ts';
import { InputReader } from '../../../src/action/input-reader.ts';
import { Secret } from '../../../src/action/secret.ts';
import { ActionError } from '../../../src/errors.ts';
import type { CheckRun, Comparison, Deployment, DeploymentStatus, WorkflowRun } from '../../../src/github/api.ts';
import { listChanges } from './changes.ts';
import { imagesOf, isObstacle, judge } from './checks.ts';
import type { Case, Check } from './checks.ts';
import { judgeCommitChecks } from './commit-checks.ts';
import type { CommitChecks } from './commit-checks.ts';
import { judgeOutcome } from './evidence.ts';
import type { DeploymentOutcome, Evidence } from './evidence.ts';
import { readInputs } from './inputs.ts';
import type { ApproveInputs, RecordInputs } from './inputs.ts';
import { planApproval, planDeployment, planEnd, planProof } from './plan.ts';
import { reportApproval, subjectOf } from './report.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const liveSha = 'fedcba9876543210fedcba9876543210fedcba98';
const nowMs = Date.UTC(2026, 10, 21);
const images = { api: { repository: 'acme/api', digest: `sha256:${'a'.repeat(64)}` } };

const inputs: ApproveInputs = {
  mode: 'approve',
  environment: 'production',
  sha,
  githubToken: new Secret('t'),
  dryRun: false,
  confirm: 'DEPLOY',
  phrase: 'DEPLOY',
  role: 'maintain',
  branches: ['main'],
  checks: 'all',
  provenOn: 'staging',
  maxAgeMs: 3_600_000,
  allowRollback: false,
  reason: undefined,
};

const run: GithubRun = readGithubRun({
  GITHUB_ACTOR: 'mona',
  GITHUB_TRIGGERING_ACTOR: 'mona',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ID: '77',
});

const deployment: Deployment = {
  id: 1,
  sha: liveSha,
  environment: 'production',
  payload: { images },
  createdAt: '2026-11-20T00:00:00Z',
};
const live: DeploymentOutcome = { deployment, outcome: 'success', at: '2026-11-20T00:00:00Z' };
const proof: DeploymentOutcome = {
  deployment: { ...deployment, id: 2, sha, environment: 'staging' },
  outcome: 'success',
  at: '2026-11-20T23:50:00Z',
};
const ahead: Comparison = {
  status: 'ahead',
  aheadBy: 2,
  behindBy: 0,
  totalCommits: 2,
  commits: [
    { sha: 'c1', message: 'Add x\n\nbody', author: 'mona' },
    { sha, message: 'Merge', author: '' },
  ],
  files: [],
};

const evidence: Evidence = {
  collaborator: { ok: true, value: { login: 'mona', type: 'User', role: 'admin', roleName: 'admin' } },
  branches: { ok: true, value: ['main'] },
  standings: { ok: true, value: [{ branch: 'main', status: 'identical' }] },
  checkRuns: { ok: true, value: { checkRuns: [], workflowRuns: [], ownJobs: new Set(), ownRuns: new Set() } },
  statuses: { ok: true, value: [{ context: 'ci', state: 'success' }] },
  proof: { ok: true, value: proof },
  live: { ok: true, value: { live, comparison: ahead } },
  pulls: { ok: true, value: [] },
};

const broken = {
  ok: false,
  error: new ActionError({ code: 'github-unavailable', message: 'GitHub did not answer', fix: 'Run it again.' }),
} as const;

function judged(
  change: { inputs?: Partial<ApproveInputs>; run?: Partial<GithubRun>; evidence?: Partial<Evidence> } = {},
): Check[] {
  const facts: Case = {
    inputs: { ...inputs, ...change.inputs },
    run: { ...run, ...change.run },
    evidence: { ...evidence, ...change.evidence },
    nowMs,
  };
  return judge(facts);
}

function reasonsOf(checks: readonly Check[]): string[] {
  return checks.filter(isObstacle).map(({ id, reason }) => `${id}: ${reason}`);
}

describe('judge', () => {
  test('finds no obstacle when everything holds', () => {
    expect(reasonsOf(judged())).toEqual([]);
    expect(judged().map(({ id }) => id)).toEqual([
      'phrase',
      'attempt',
      'event',
      'actor',
      'role',
      'ref',
      'branch',
      'checks',
      'proof',
      'order',
    ]);
  });

  test('gives each obstacle a reason, what was found and a remedy', () => {
    const all = judged({
      inputs: { confirm: 'deploy', checks: ['unit'] },
      run: { runAttempt: 2, eventName: '', actor: 'a', triggeringActor: 'b', ref: 'refs/tags/v1' },
      evidence: {
        collaborator: { ok: true, value: { login: 'a', type: 'Bot', role: 'read', roleName: 'reader' } },
        standings: {
          ok: true,
          value: [
            { branch: 'main', status: 'ahead' },
            { branch: 'gone', status: undefined },
          ],
        },
        proof: { ok: true, value: undefined },
        live: { ok: true, value: { live, comparison: { ...ahead, status: 'behind', behindBy: 3 } } },
      },
    });
    expect(reasonsOf(all)).toEqual([
      'phrase: phrase-mismatch',
      'attempt: re-run',
      'event: wrong-event',
      'actor: actor-changed',
      'role: role-too-low',
      'ref: ref-not-allowed',
      'branch: commit-not-on-branch',
      'checks: checks-missing',
      'proof: not-proven',
      'order: older-than-live',
    ]);
    for (const { found, remedy } of all)
      expect([found, remedy]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\.$/)]);
  });

  test('takes a question without answer for an obstacle, with the error’s own code', () => {
    const all = judged({
      evidence: {
        collaborator: broken,
        branches: broken,
        standings: broken,
        checkRuns: broken,
        statuses: broken,
        proof: broken,
        live: broken,
        pulls: broken,
      },
    });
    expect(all.filter(({ outcome }) => outcome === 'error').map(({ id, reason }) => `${id}: ${reason}`)).toEqual(
      ['actor', 'role', 'ref', 'branch', 'checks', 'proof', 'order'].map((id) => `${id}: github-unavailable`),
    );
    expect(judged({ evidence: { statuses: broken } }).filter(isObstacle)).toHaveLength(1);
  });

  test('refuses a bot', () => {
    const value = { login: 'deploy[bot]', type: 'Bot', role: 'admin', roleName: 'admin' } as const;
    expect(reasonsOf(judged({ evidence: { collaborator: { ok: true, value } } }))).toEqual(['actor: actor-not-user']);
  });

  test('does not take a ref that is unknown for an allowed one', () => {
    expect(reasonsOf(judged({ run: { ref: '' } }))).toEqual(['ref: ref-not-allowed']);
  });

  test('believes a proof up to its greatest age and not beyond it', () => {
    const at = (text: string): Check[] => judged({ evidence: { proof: { ok: true, value: { ...proof, at: text } } } });
    expect(reasonsOf(at('2026-11-20T23:00:00Z'))).toEqual([]);
    expect(reasonsOf(at('2026-11-20T22:59:59Z'))).toEqual(['proof: proof-too-old']);
    expect(reasonsOf(at('no instant'))).toEqual(['proof: proof-too-old']);
    expect(reasonsOf(at('2026-11-21T00:05:00Z'))).toEqual([]);
  });

  test.each([
    ['failure', 'proof-failed'],
    ['open', 'proof-open'],
  ] as const)('refuses a proof whose deployment ended with %s', (outcome, reason) => {
    expect(reasonsOf(judged({ evidence: { proof: { ok: true, value: { ...proof, outcome } } } }))).toEqual([
      `proof: ${reason}`,
    ]);
  });

  test.each([
    [undefined],
    ['text'],
    [{}],
    [{ images: [] }],
    [{ images: {} }],
    [{ images: [{ repository: 'a', digest: `sha256:${'a'.repeat(64)}` }] }],
    [{ images: { api: { repository: 'a', digest: 'latest' } } }],
  ])('refuses a proof with the payload %j', (payload) => {
    const value = { ...proof, deployment: { ...proof.deployment, payload } };
    expect(reasonsOf(judged({ evidence: { proof: { ok: true, value } } }))).toEqual(['proof: proof-without-images']);
    expect(imagesOf({ ...evidence, proof: { ok: true, value } })).toBeUndefined();
    expect(imagesOf({ ...evidence, proof: broken })).toBeUndefined();
  });

  test('skips what is not asked for', () => {
    const skipped = judged({
      inputs: { checks: 'none', provenOn: undefined },
      evidence: { live: { ok: true, value: { live: undefined, comparison: undefined } } },
    });
    expect(skipped.filter(({ outcome }) => outcome === 'skip').map(({ id }) => id)).toEqual([
      'checks',
      'proof',
      'order',
    ]);
  });

  test.each([
    ['identical', 'already-live'],
    ['behind', 'older-than-live'],
    ['diverged', 'diverged-from-live'],
  ] as const)('lets a commit that is %s pass only with a reason', (status, reason) => {
    const change = { evidence: { live: { ok: true, value: { live, comparison: { ...ahead, status } } } } } as const;
    expect(reasonsOf(judged(change))).toEqual([`order: ${reason}`]);
    expect(reasonsOf(judged({ ...change, inputs: { allowRollback: true, reason: 'incident' } }))).toEqual([]);
  });

  test('lets a rollback pass where what is live is not known, but no other error of GitHub', () => {
    const unknown = {
      ok: false,
      error: new ActionError({ code: 'live-deployment-unknown', message: 'none succeeded', fix: 'x' }),
    } as const;
    const rollback = { allowRollback: true, reason: 'incident' };
    expect(reasonsOf(judged({ evidence: { live: unknown } }))).toEqual(['order: live-deployment-unknown']);
    expect(reasonsOf(judged({ evidence: { live: unknown }, inputs: rollback }))).toEqual([]);
    expect(reasonsOf(judged({ evidence: { live: broken }, inputs: rollback }))).toEqual(['order: github-unavailable']);
    expect(reasonsOf(judged({ evidence: { live: { ok: true, value: { live, comparison: undefined } } } }))).toEqual([
      'order: live-commit-unknown',
    ]);
  });
});

describe('judgeCommitChecks', () => {
  let id = 0;
  function checkRun(name: string, conclusion: string | null, change: Partial<CheckRun> = {}): CheckRun {
    id += 1;
    return {
      id,
      name,
      checkSuiteId: 1,
      status: conclusion === null ? 'in_progress' : 'completed',
      conclusion,
      ...change,
    };
  }

  function judgeRuns(checkRuns: readonly CheckRun[], change: Partial<CommitChecks> = {}): Omit<Check, 'id'> {
    const none = { workflowRuns: [], ownJobs: new Set<number>(), ownRuns: new Set<number>(), statuses: [] };
    return judgeCommitChecks({ wanted: 'all', ...none, checkRuns, ...change });
  }

  function reasonOf(checkRuns: readonly CheckRun[], wanted: 'all' | readonly string[] = 'all'): string | undefined {
    return judgeRuns(checkRuns, { wanted }).reason;
  }

  /** A run of CI whose check suite has the id of the run. */
  function workflowRun(runId: number, change: Partial<WorkflowRun> = {}): WorkflowRun {
    return {
      id: runId,
      workflowId: 5,
      path: '.github/workflows/ci.yml',
      event: 'push',
      checkSuiteId: runId,
      isCompleted: true,
      ...change,
    };
  }

  test.each(['success', 'neutral', 'skipped'])('%s is green', (conclusion) => {
    expect(reasonOf([checkRun('a', conclusion)])).toBeUndefined();
  });

  test.each(['failure', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure'])(
    '%s is not green',
    (conclusion) => {
      expect(reasonOf([checkRun('a', conclusion)])).toBe('checks-red');
    },
  );

  test('counts the newest run of a workflow, event and name, whatever the order', () => {
    const old = checkRun('a', 'failure', { checkSuiteId: 10 });
    const fresh = checkRun('a', 'success', { checkSuiteId: 11 });
    const reason = (checkRuns: readonly CheckRun[], later: Partial<WorkflowRun> = {}): string | undefined =>
      judgeRuns(checkRuns, { workflowRuns: [workflowRun(10), workflowRun(11, later)] }).reason;
    expect(reason([old, fresh])).toBeUndefined();
    expect(reason([fresh, old])).toBeUndefined();
    expect(reason([old, fresh], { workflowId: 6 })).toBe('checks-red');
    expect(reason([old, fresh], { event: 'schedule' })).toBe('checks-red');
  });

  test('takes no check run of another app for a newer one', () => {
    const red = checkRun('a', 'failure', { checkSuiteId: 10 });
    expect(reasonOf([red, checkRun('a', 'success', { checkSuiteId: 10 })])).toBeUndefined();
    expect(reasonOf([red, checkRun('a', 'success', { checkSuiteId: 11 })])).toBe('checks-red');
    const unknown = { checkSuiteId: undefined };
    const reds = [checkRun('a', 'failure', unknown), checkRun('a', 'success', unknown)];
    expect(judgeRuns(reds, { workflowRuns: [workflowRun(10, unknown)] })).toMatchObject({ found: 'not green: a' });
  });

  test('waits for a workflow run whose later jobs have no check run yet, unless it is our own', () => {
    const build = checkRun('build', 'success', { checkSuiteId: 10 });
    const workflowRuns = [workflowRun(10, { isCompleted: false })];
    expect(judgeRuns([build], { workflowRuns })).toMatchObject({
      reason: 'checks-pending',
      found: 'not finished: run 10 of ci.yml',
    });
    expect(judgeRuns([build], { workflowRuns, wanted: ['build'] }).outcome).toBe('pass');
    expect(judgeRuns([build], { workflowRuns, ownRuns: new Set([10]) }).outcome).toBe('pass');
  });

  test('tells red before missing before pending', () => {
    expect(reasonOf([checkRun('a', 'failure'), checkRun('b', null)], ['a', 'b', 'c'])).toBe('checks-red');
    expect(reasonOf([checkRun('b', null)], ['b', 'c'])).toBe('checks-missing');
    expect(reasonOf([checkRun('b', null)], ['b'])).toBe('checks-pending');
    expect(reasonOf([])).toBe('checks-missing');
  });

  test.each([
    ['success', undefined],
    ['pending', 'checks-pending'],
    ['failure', 'checks-red'],
    ['error', 'checks-red'],
  ])('a commit status of %s gives %s', (state, reason) => {
    const statuses = [{ context: 'ci', state }];
    expect(judgeRuns([], { wanted: ['ci'], statuses }).reason).toBe(reason);
  });

  test('leaves out the jobs of its own workflow and nothing else that is called so', () => {
    const own = checkRun('release / unit', null, { checkSuiteId: 77 });
    const earlier = checkRun('release / unit', 'failure', { checkSuiteId: 70 });
    const green = checkRun('lint', 'success', { checkSuiteId: 10 });
    const path = '.github/workflows/release.yml';
    const change = {
      ownJobs: new Set([own.id, earlier.id]),
      workflowRuns: [
        workflowRun(77, { workflowId: 6, path }),
        workflowRun(70, { workflowId: 6, path }),
        workflowRun(10),
      ],
    };
    expect(judgeRuns([own, earlier, green], change)).toEqual({
      outcome: 'pass',
      found: '1 green; not counted as jobs of this workflow: release / unit',
    });
    expect(judgeRuns([own, earlier], change).reason).toBe('checks-missing');
    expect(judgeRuns([own], { ...change, wanted: ['release / unit'] }).reason).toBe('checks-missing');
    const ofCi = checkRun('release / unit', 'failure', { checkSuiteId: 10 });
    const found = (other: CheckRun): string => judgeRuns([own, earlier, green, other], change).found;
    expect(found(ofCi)).toBe('not green: release / unit (ci.yml)');
    // A step may make a check run by the API, and GitHub may put it into the suite of our own run.
    expect(found({ ...ofCi, checkSuiteId: 77 })).toBe('not green: release / unit (release.yml)');
    expect(found({ ...ofCi, checkSuiteId: 3 })).toBe('not green: release / unit');
  });
});

describe('judgeOutcome', () => {
  const at = '2026-11-20T12:00:00Z';
  const states = (...names: DeploymentStatus['state'][]): DeploymentStatus[] =>
    names.map((state) => ({ state, createdAt: at, environmentUrl: '' }));

  test.each([
    [states('success', 'in_progress'), 'success'],
    [states('inactive', 'success'), 'success'],
    [states('failure'), 'failure'],
    [states('error', 'success'), 'failure'],
    [states('in_progress'), 'open'],
    [states('inactive', 'in_progress'), 'open'],
    [states('inactive'), 'open'],
    [states(), 'open'],
  ])('%j is %s', (statuses, outcome) => {
    expect(judgeOutcome(deployment, statuses).outcome).toBe(outcome);
  });
});

describe('planApproval', () => {
  test('opens a deployment when everything holds and it is no dry run', () => {
    const facts = { inputs, run, evidence, nowMs };
    expect(planApproval(facts)).toMatchObject({ opensDeployment: true, images });
    expect(planApproval({ ...facts, inputs: { ...inputs, dryRun: true } }).opensDeployment).toBe(false);
    expect(planApproval({ ...facts, inputs: { ...inputs, confirm: 'x' } }).opensDeployment).toBe(false);
  });

  test('puts the evidence and the reason into the record', () => {
    const checks = judged();
    const plan = { checks, opensDeployment: true, changes: undefined, images: undefined };
    expect(planDeployment({ ...inputs, reason: 'incident 7' }, run, plan)).toEqual({
      sha,
      environment: 'production',
      description: 'Approved by mona: incident 7',
      isProduction: true,
      payload: {
        schema: 1,
        sha,
        actor: 'mona',
        run: { id: '77', attempt: 1, url: 'https://github.com/acme/app/actions/runs/77' },
        images: {},
        reason: 'incident 7',
        checks: checks.map(({ id, outcome, found }) => ({ check: id, outcome, found })),
      },
    });
  });

  test('ends a deployment in a state of GitHub', () => {
    const record: RecordInputs = {
      mode: 'record',
      environment: 'staging',
      sha,
      githubToken: new Secret('t'),
      dryRun: false,
      deploymentId: undefined,
      state: 'cancelled',
      environmentUrl: 'https://a.example',
      images,
      reason: undefined,
    };
    expect(planEnd(7, record, run)).toEqual({
      deploymentId: 7,
      state: 'error',
      description: 'The deployment was cancelled.',
      environmentUrl: 'https://a.example',
      logUrl: 'https://github.com/acme/app/actions/runs/77',
    });
    expect(planEnd(7, { ...record, state: 'success', environmentUrl: undefined }, run)).not.toHaveProperty(
      'environmentUrl',
    );
    const left = planProof(record, run);
    expect(left).toMatchObject({ environment: 'staging', payload: { schema: 1, sha, images } });
    expect(left.payload).not.toHaveProperty('reason');
    expect(planProof({ ...record, reason: 'orders are lost' }, run)).toMatchObject({
      description: 'Deployed by mona: orders are lost',
      payload: { reason: 'orders are lost' },
    });
  });
});

describe('listChanges', () => {
  test('names pull requests, authors and the parts that a person wants to know of', () => {
    const filenames = [
      'db/migrations/1.sql',
      'a/alembic/versions/2.py',
      'Dockerfile',
      'x/prod.Dockerfile',
      'Dockerfile.dev',
      'infra/main.tf',
      '.github/workflows/x.yml',
      '.github/slipway.yml',
      'src/a.ts',
    ];
    const comparison = { ...ahead, files: filenames.map((filename) => ({ filename, status: 'added' })) };
    const pull = { number: 7, title: 't', author: 'mona', mergeCommitSha: sha, isMerged: true };
    const pulls = [
      pull,
      { ...pull, number: 8, isMerged: false },
      { ...pull, number: 9, mergeCommitSha: 'other' },
      { ...pull, number: 10, mergeCommitSha: null },
    ];
    const changes = listChanges({
      ...evidence,
      live: { ok: true, value: { live, comparison } },
      pulls: { ok: true, value: pulls },
    });
    expect(changes?.pulls.map(({ number }) => number)).toEqual([7]);
    expect(changes?.authors).toEqual(['mona']);
    expect(changes?.touched).toEqual([
      { area: 'migrations', files: ['db/migrations/1.sql', 'a/alembic/versions/2.py'] },
      { area: 'Dockerfiles', files: ['Dockerfile', 'x/prod.Dockerfile', 'Dockerfile.dev'] },
      { area: 'Terraform', files: ['infra/main.tf'] },
      { area: 'workflows', files: ['.github/workflows/x.yml'] },
      { area: 'slipway.yml', files: ['.github/slipway.yml'] },
    ]);
  });

  test('is nothing when nothing is live or GitHub did not tell', () => {
    expect(listChanges({ ...evidence, live: broken })).toBeUndefined();
    expect(listChanges({ ...evidence, pulls: broken })?.pulls).toEqual([]);
  });
});

describe('reportApproval', () => {
  test('cuts long lists and says how much is left', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ filename: `migrations/${index}.sql`, status: 'added' }));
    const commits = Array.from({ length: 60 }, (_, index) => ({
      sha: `c${index}`,
      message: '`'.repeat(3),
      author: 'm',
    }));
    const changes = listChanges({
      ...evidence,
      live: { ok: true, value: { live, comparison: { ...ahead, files, commits, totalCommits: 900 } } },
    });
    const { summary, headline } = reportApproval({ inputs, run, checks: judged(), changes, deploymentId: 5, images });
    expect(summary).toContain('and 250 more');
    expect(summary).toContain('and 850 more');
    expect(summary).toContain('GitHub lists only 300 files of a comparison; more may be touched.');
    expect(summary).toContain('````\n');
    expect(headline).toBe('Approved: production gets 0123456 (900 commits, 0 pull requests). Deployment 5 is open.');
  });

  test('of a first deployment in a dry run says both', () => {
    const { summary, headline, outputs } = reportApproval({
      inputs: { ...inputs, dryRun: true, reason: 'why' },
      run,
      checks: [],
      changes: undefined,
      deploymentId: undefined,
      images: undefined,
    });
    expect(headline).toBe('Approved: production gets 0123456. Dry run: nothing was recorded.');
    expect(summary).toContain('reason: why');
    expect(outputs).toMatchObject({ images: '', 'deployment-id': '' });
  });

  test('of a refusal names every obstacle and records nothing', () => {
    const checks = judged({ inputs: { confirm: 'deploy', checks: ['x'] }, run: { runAttempt: 2 } });
    const report = reportApproval({ inputs, run, checks, changes: undefined, deploymentId: undefined, images });
    expect(report.ok).toBe(false);
    expect(report.outputs).toMatchObject({
      approved: 'false',
      images: '',
      'reason-codes': 'phrase-mismatch\nre-run\nchecks-missing',
    });
    expect(report.headline).toMatch(
      /^Refused: production does not get 0123456\. Nothing was deployed or recorded\.\n- "deploy" was typed\. /,
    );
    expect(JSON.parse(report.outputs['result'] ?? '')).toMatchObject({ schema: 1, ok: false, approved: false });
  });

  test('shows pull requests with their foreign titles escaped', () => {
    const pulls = [
      { number: 7, title: '<img> @team [x](y) | #1', author: 'mo|na', mergeCommitSha: sha, isMerged: true },
    ];
    const changes = listChanges({ ...evidence, pulls: { ok: true, value: pulls } });
    const { summary } = reportApproval({ inputs, run, checks: [], changes, deploymentId: 1, images });
    const row = summary.split('\n').find((line) => line.startsWith('| [7]')) ?? '';
    expect(row).toContain('[7](https://github.com/acme/app/pull/7)');
    expect(row).not.toMatch(/<img>|@team|\]\(y\)/);
    expect(row.split('|')).toHaveLength(5);
  });

  test('shows commits without authors and files', () => {
    const changes = listChanges({
      ...evidence,
      live: { ok: true, value: { live, comparison: { ...ahead, commits: [] } } },
    });
    expect(reportApproval({ inputs, run, checks: [], changes, deploymentId: 1, images }).summary).toContain(
      '2 commits; GitHub did not tell whose.',
    );
  });

  describe('says which way it goes', () => {
    const wayOf = (comparison: Partial<Comparison>): { headline: string; summary: string } => {
      const changes = listChanges({
        ...evidence,
        live: { ok: true, value: { live, comparison: { ...ahead, ...comparison } } },
      });
      const { headline, summary } = reportApproval({ inputs, run, checks: [], changes, deploymentId: 1, images });
      expect(summary).not.toMatch(/\b0 commits|nobody/);
      return { headline, summary };
    };
    const nothing = { aheadBy: 0, totalCommits: 0, commits: [], files: [] };

    test('to the commit that is live', () => {
      const { headline, summary } = wayOf({ ...nothing, status: 'identical' });
      expect(headline).toContain('gets 0123456 (the commit that is live).');
      expect(summary).toContain('No commit: <code>0123456</code> is live already.');
      expect(summary).not.toContain('taken back');
    });

    test('back to an older commit', () => {
      const { headline, summary } = wayOf({ ...nothing, status: 'behind', behindBy: 3 });
      expect(headline).toContain('gets 0123456 (3 commits back).');
      expect(summary).toContain(
        'No new commit: <code>0123456</code> is older than <code>fedcba9</code>, which is live.',
      );
      expect(summary).toContain(
        `**3 commits that are live now are taken back** ([see what goes away](https://github.com/acme/app/compare/${sha}...${liveSha})).`,
      );
    });

    test('to a commit beside the live one', () => {
      const { headline, summary } = wayOf({ status: 'diverged', behindBy: 1 });
      expect(headline).toContain('(2 commits, 1 taken back, ');
      expect(summary).toContain('2 commits by mona.');
      expect(summary).toContain('**1 commit that is live now is taken back**');
    });
  });

  test('shortens a long subject', () => {
    expect(subjectOf('x'.repeat(200))).toHaveLength(120);
    expect(subjectOf('a\nb')).toBe('a');
  });
});

describe('readInputs', () => {
  const given = {
    mode: 'approve',
    environment: 'production',
    sha,
    confirm: ' DEPLOY\n',
    phrase: 'DEPLOY',
    role: 'maintain',
    checks: 'all',
    'max-age': '720h',
    'allow-rollback': 'false',
    'github-token': 't',
    'dry-run': 'false',
  };

  function read(change: Readonly<Record<string, string>>): unknown {
    const env = Object.fromEntries(
      Object.entries({ ...given, ...change }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const reader = new InputReader(env);
    const values = readInputs(reader);
    reader.finish();
    return values;
  }

  test('keeps what was typed as it was typed', () => {
    expect(read({})).toMatchObject({
      mode: 'approve',
      confirm: ' DEPLOY\n',
      phrase: 'DEPLOY',
      branches: [],
      checks: 'all',
      provenOn: undefined,
      maxAgeMs: 720 * 3_600_000,
    });
  });

  test('takes names of checks, one of which may be called all', () => {
    expect(read({ checks: 'all\nunit' })).toMatchObject({ checks: ['all', 'unit'] });
    expect(read({ checks: 'none' })).toMatchObject({ checks: 'none' });
  });

  test('takes what record needs', () => {
    expect(
      read({
        mode: 'record',
        state: 'success',
        'deployment-id': '12',
        'environment-url': 'https://a.example',
        images: JSON.stringify(images),
      }),
    ).toMatchObject({
      mode: 'record',
      state: 'success',
      deploymentId: 12,
      environmentUrl: 'https://a.example',
      images,
    });
  });

  test.each([
    [{ phrase: '' }, '`phrase` is empty'],
    [{ 'allow-rollback': 'true' }, '`reason` is empty'],
    [{ 'github-token': '' }, '`github-token` is empty'],
    [{ checks: '' }, '`checks` is empty'],
    [{ sha: 'abc' }, '`sha` is "abc"'],
    [{ mode: 'record', state: 'done' }, '`state` is "done"'],
    [{ mode: 'record' }, '`state` is empty'],
    [{ mode: 'record', state: 'success', images: '{' }, '`images` is "{"'],
    [{ mode: 'record', state: 'success', 'environment-url': 'https://' }, '`environment-url` is "https://"'],
    [{ mode: 'record', state: 'success', 'deployment-id': '-1' }, '`deployment-id` is "-1"'],
  ])('refuses %j', (change, told) => {
    expect(() => read(change)).toThrow(told);
  });
});
