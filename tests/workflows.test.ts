/** The rules that every workflow and action file keeps, ours and those of the examples. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';

import { parseDuration } from '../src/time/duration.ts';
import { evaluateCondition, interpolate } from '../testbed/runner/expression.ts';

const root = resolve(import.meta.dirname, '..');

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}
interface Job {
  readonly uses?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly steps?: readonly Step[];
  readonly secrets?: unknown;
  readonly 'timeout-minutes'?: number | string;
  readonly environment?: { readonly deployment?: boolean };
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/.github/workflows`);
const workflows = ['.github/workflows', ...examples]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, workflow: parseDocument(text).toJS() as Workflow };
  });
const actions = readdirSync(join(root, 'actions')).map((name) => ({
  path: `actions/${name}/action.yml`,
  text: readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8'),
}));
const jobs = workflows.flatMap(({ path, text, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ at: `${path} ${name}`, path, text, workflow, job })),
);

test('there are workflows and actions to look at', () => {
  expect(workflows.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['.github/workflows/deploy-staging.yml', '.github/workflows/deploy-production.yml']),
  );
  expect(actions.length).toBeGreaterThanOrEqual(6);
});

/** Jobs of our own workflows; the others are callers in examples. */
const ours = jobs.filter(({ path }) => path.startsWith('.github/'));
const callers = jobs.filter(({ path }) => !path.startsWith('.github/'));

/** Where a rule is broken. */
function breaches<T extends { readonly at: string }>(things: readonly T[], keeps: (thing: T) => boolean): string[] {
  return things.filter((thing) => !keeps(thing)).map(({ at }) => at);
}

describe('every job', () => {
  test('names its permissions, each with a reason, and starts from none', () => {
    expect(breaches(jobs, ({ workflow }) => JSON.stringify(workflow.permissions) === '{}')).toEqual([]);
    expect(breaches(jobs, ({ job }) => typeof job.permissions === 'object')).toEqual([]);
    expect(breaches(jobs, ({ text }) => permissionLines(text).every((line) => /#\s*\S/.test(line)))).toEqual([]);
    expect(breaches(jobs, ({ text }) => permissionLines(text).length > 0)).toEqual([]);
  });

  test('has a time limit, where it has steps', () => {
    expect(breaches(ours, ({ job }) => hasTimeLimit(job))).toEqual([]);
    expect(breaches(callers, ({ job }) => job.uses !== undefined || hasTimeLimit(job))).toEqual([]);
  });

  test('has a concurrency; only the called workflow has one, or a caller would wait for itself', () => {
    expect(breaches(ours, ({ workflow, job }) => (workflow.concurrency ?? job.concurrency) !== undefined)).toEqual([]);
    expect(breaches(callers, ({ workflow, job }) => (workflow.concurrency ?? job.concurrency) === undefined)).toEqual(
      [],
    );
  });

  test('never cancels a deployment half-way', () => {
    const deploying = ours.filter(({ path }) => /\/(?:deploy-|rollback)/.test(path));
    expect(deploying.length).toBeGreaterThan(0);
    expect(breaches(deploying, ({ workflow }) => workflow.concurrency?.['queue'] === 'max')).toEqual([]);
    expect(breaches(deploying, ({ workflow }) => workflow.concurrency?.['cancel-in-progress'] === undefined)).toEqual(
      [],
    );
  });

  test('uses our own actions by `$/` and others by a full commit with its version', () => {
    const uses = (text: string): string[] =>
      [...text.matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, used = '']) => used.trim());
    const own = /^\$\/actions\/[a-z-]+$|^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    const called = /^OWNER\/slipway\/\.github\/workflows\/[a-z-]+\.yml@v1$/;
    expect(ours.flatMap(({ text }) => uses(text)).filter((used) => !own.test(used))).toEqual([]);
    expect(callers.flatMap(({ text }) => uses(text)).filter((used) => !called.test(used))).toEqual([]);
  });

  test('gives no expression to a shell and writes no long script', () => {
    const scripts = jobs
      .flatMap(({ job }) => job.steps ?? [])
      .map(({ run }) => run)
      .filter((run) => run !== undefined);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(scripts.filter((script) => script.trim().split('\n').length > 5)).toEqual([]);
  });

  test('keeps no credentials of the checkout and inherits no secrets', () => {
    const checkouts = ours
      .flatMap(({ job, at }) => (job.steps ?? []).map((step) => ({ at, step })))
      .filter(({ step }) => step.uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.length).toBeGreaterThan(0);
    expect(breaches(checkouts, ({ step }) => step.with?.['persist-credentials'] === false)).toEqual([]);
    expect(breaches(jobs, ({ job }) => job.secrets !== 'inherit')).toEqual([]);
  });

  test('leaves no smoke test out that slipway.yml asks for: checks of whole addresses need no `url`', () => {
    const smoking = ours.filter(({ job }) => stepsOf(job, 'smoke-test').length > 0);
    expect(smoking).toHaveLength(3);
    const asks = (condition: string | undefined, plan: Readonly<Record<string, string>>): boolean =>
      evaluateCondition(condition, {
        contexts: {
          inputs: { 'dry-run': false },
          steps: { plan: { outputs: plan }, rollback: { outputs: { changed: 'true' } } },
        },
        status: { success: true, failure: false, cancelled: false },
      });
    const breaching = (plan: Readonly<Record<string, string>>, wanted: boolean): string[] =>
      breaches(smoking, ({ job }) => stepsOf(job, 'smoke-test').every((step) => asks(step.if, plan) === wanted));
    expect(breaching({ url: '', 'smoke-checks': '["GET https://app.example/health"]' }, true)).toEqual([]);
    expect(breaching({ url: 'https://app.example', 'smoke-checks': '' }, true)).toEqual([]);
    expect(breaching({ url: '', 'smoke-checks': '' }, false)).toEqual([]);
  });

  test('takes back what it let follow: launchers as well as services, each as far as it can', () => {
    const deploying = ours.filter(({ job }) =>
      stepsOf(job, 'deploy-ecs').some(({ with: given }) => given?.['services']),
    );
    expect(deploying.length).toBeGreaterThan(0);
    const back = '${{ steps.deploy.outputs.also-update-previous }}';
    expect(
      breaches(deploying, ({ job }) => {
        const steps = job.steps ?? [];
        const services = steps.findIndex(({ uses }) => uses === '$/actions/rollback');
        const launchers = steps.findIndex(({ with: given }) => given?.['also-update'] === back);
        return services > 0 && launchers > services && steps[launchers]?.with?.['on-failure'] === 'leave';
      }),
    ).toEqual([]);
  });

  test('deploys nothing behind a gate of another job when it is run again without that job', () => {
    const gated = ours.filter(({ job, workflow }) =>
      [job.needs ?? []].flat().some((name) => {
        const gate = workflow.jobs[name];
        const opens =
          gate === undefined ? [] : stepsOf(gate, 'approve-prod').filter((step) => step.with?.['mode'] === 'approve');
        return opens.length > 0 && stepsOf(job, 'deploy-ecs').length > 0;
      }),
    );
    expect(gated.length).toBeGreaterThan(0);
    expect(
      breaches(gated, ({ job }) => {
        const [first] = job.steps ?? [];
        return first?.if === "${{ github.run_attempt != '1' }}" && first.run?.trimEnd().endsWith('exit 1') === true;
      }),
    ).toEqual([]);
  });

  test('ends no release half-way: the job has more time than its steps may take together', () => {
    const releasing = ours.filter(({ job }) => stepsOf(job, 'rollback').length > 0);
    expect(releasing).toHaveLength(3);
    // A migration waits for its lease and its start before its own time begins.
    const limits = ['timeout', 'start-timeout', 'wait-for-lease'];
    const minutesOf = (step: Step): number => {
      const action = actions.find(({ path }) => path === `${step.uses?.slice(2)}/action.yml`);
      const inputs = action === undefined ? {} : (parseDocument(action.text).toJS() as Action).inputs;
      const ms = limits.map((name) => parseDuration(inputs[name]?.default ?? '') ?? 0);
      return step.with?.['dry-run'] === true ? 0 : ms.reduce((sum, each) => sum + each, 0) / 60_000;
    };
    expect(
      breaches(releasing, ({ job }) => {
        const together = (job.steps ?? []).reduce((sum, step) => sum + minutesOf(step), 0);
        return together > 60 && Number(job['timeout-minutes']) > together;
      }),
    ).toEqual([]);
  });

  test('makes no second deployment record', () => {
    const inEnvironments = ours.filter(({ job }) => job.environment !== undefined);
    expect(inEnvironments.length).toBeGreaterThan(0);
    expect(breaches(inEnvironments, ({ job }) => job.environment?.deployment === false)).toEqual([]);
  });
});

describe.each(workflows)('$path', ({ text, workflow }) => {
  test('is not triggered by pull_request_target or workflow_run', () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('compares no phrase in an expression, where case does not count', () => {
    expect(text).not.toMatch(/inputs\.confirm\s*==|==\s*inputs\.confirm/);
  });
});

describe('pr-checks.yml', () => {
  const file = workflows.find(({ path }) => path === '.github/workflows/pr-checks.yml');
  const text = file?.text ?? '';
  const checks = file?.workflow.jobs ?? {};

  test('reads only, knows no secret, and never runs a fork with rights', () => {
    expect(Object.keys(checks)).toEqual(['plan', 'check', 'images', 'required']);
    const granted = Object.values(checks).flatMap(({ permissions }) => Object.values(permissions ?? {}));
    expect(new Set(granted)).toEqual(new Set(['read']));
    expect(text).not.toMatch(/secrets\.|environment:|id-token/);
    expect(text).not.toMatch(/github\.(?:head_ref|event\.(?:pull_request\.(?:title|body|head\.ref)|head_commit))/);
  });

  test('lets no push cancel the checks of another one, and a pull request those of its older commit', () => {
    const group = (github: object): unknown =>
      interpolate(String(file?.workflow.concurrency?.['group']), {
        contexts: { github: { repository: 'acme/app', ...github }, inputs: { config: 'slipway.yml' } },
      });
    const push = { event_name: 'push', sha: 'a1', ref: 'refs/heads/develop', event: {} };
    // One commit for two branches, or for a branch and its tag: both are pushed at once.
    expect(group({ ...push, ref: 'refs/heads/main' })).not.toBe(group(push));
    expect(group({ ...push, sha: 'b2' })).not.toBe(group(push));
    const pull = { event_name: 'pull_request', ref: 'refs/pull/7/merge', event: { pull_request: { number: 7 } } };
    expect(group({ ...pull, sha: 'b2' })).toBe(group({ ...pull, sha: 'a1' }));
  });

  test('saves caches from the repository’s own branches only', () => {
    const saves = Object.values(checks).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/cache/save@')),
    );
    expect(saves.length).toBe(1);
    for (const { if: condition = '' } of saves) {
      expect(condition).toContain(
        "(github.event_name == 'push' || github.event.pull_request.head.repo.full_name == github.repository)",
      );
    }
    expect(text).not.toMatch(/uses: actions\/cache@|enable-cache: (?!false)|^\s*cache: /m);
  });

  test('is fit to be required: no job filters by path, and `required` waits for all others and always runs', () => {
    expect(text).not.toMatch(/^\s*paths(?:-ignore)?:/m);
    const { required, ...others } = checks;
    expect(required?.needs).toEqual(Object.keys(others));
    expect(required?.if).toBe('${{ always() }}');
    expect(text).not.toContain('github.workflow }}');
  });
});

describe.each(actions)('$path', ({ text }) => {
  const action = parseDocument(text);
  test('runs on Node 24 from its own bundle', () => {
    expect(action.getIn(['runs', 'using'])).toBe('node24');
    expect(action.getIn(['runs', 'main'])).toBe('dist/index.js');
    expect([undefined, 'dist/post.js']).toContain(action.getIn(['runs', 'post']));
  });

  test('describes every input and output', () => {
    for (const section of ['inputs', 'outputs']) {
      const map = action.get(section);
      expect(isMap(map)).toBe(true);
      const entries = Object.entries((isMap(map) ? map.toJSON() : {}) as Record<string, { description?: string }>);
      expect(entries.filter(([, { description = '' }]) => description.length < 10).map(([name]) => name)).toEqual([]);
    }
  });
});

/** A number, or one that the plan gives. */
function hasTimeLimit({ 'timeout-minutes': limit }: Job): boolean {
  return typeof limit === 'number' || /^\$\{\{ matrix\.\S+ \}\}$/.test(limit ?? '');
}

/** The steps of a job that use an action of ours. */
function stepsOf(job: Job, action: string): Step[] {
  return (job.steps ?? []).filter(({ uses }) => uses === `$/actions/${action}`);
}

/** The lines under each `permissions:` of a workflow that grants something. */
function permissionLines(text: string): string[] {
  const blocks = [...text.matchAll(/^( *)permissions:\s*\n((?:\1 +\S.*\n)+)/gm)];
  return blocks.flatMap(([, , block = '']) => block.trimEnd().split('\n'));
}
