import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startLocalGithub } from '../github/local-github.ts';
import type { LocalGithub } from '../github/local-github.ts';
import { evaluateCondition, evaluateExpression, interpolate } from './expression.ts';
import { hashFiles } from './hash-files.ts';
import { expandMatrix } from './matrix.ts';
import { node24 } from './node24.ts';
import { mergeGroupEvent, pullRequestEvent } from './pull-request.ts';
import type { WorkflowTrigger } from './run-context.ts';
import { runWorkflow } from './workflow.ts';
import type { RunWorkflowOptions, WorkflowEvent, WorkflowRun } from './workflow.ts';

let root: string;
let count = 0;
let github: LocalGithub;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workflow-test-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  github = await startLocalGithub({ randomFault: false });
});

afterEach(() => github.close());

async function folder(files: Record<string, string>): Promise<string> {
  const path = join(root, String((count += 1)));
  await mkdir(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

function commit(path: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', path, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'commit');
  return git('rev-parse', 'HEAD');
}

type Given = Partial<RunWorkflowOptions> & {
  files?: Record<string, string>;
  suiteFiles?: Record<string, string>;
  git?: boolean;
};

/** Runs a workflow of a repository made for the test; `jobs` may leave out `on:`. */
async function run(
  text: string,
  { files = {}, suiteFiles = {}, git = false, ...options }: Given = {},
): Promise<WorkflowRun> {
  const workflow = '.github/workflows/main.yml';
  const yml = /^on:/m.test(text) ? text : `on: push\n${text}`;
  const repository = await folder({ [workflow]: yml, ...files });
  if (git) commit(repository);
  return runWorkflow({
    workflow,
    repository,
    suite: await folder(suiteFiles),
    event: { name: 'push' },
    github,
    // The actions of these tests are made here, as bundles: SLIPWAY_ENTRY asks for sources of the suite's own.
    entry: 'dist',
    ...options,
  });
}

/** Starts a run and waits for an event of it. */
async function started(
  text: string,
  type: WorkflowEvent['type'],
  options: Given = {},
): Promise<{ done: Promise<WorkflowRun> }> {
  return new Promise((resolve) => {
    const done: Promise<WorkflowRun> = run(text, {
      ...options,
      onEvent: (event) => event.type === type && resolve({ done }),
    });
  });
}

const results = (done: WorkflowRun): Record<string, string> =>
  Object.fromEntries(Object.entries(done.jobs).map(([name, { result }]) => [name, result]));

/** The log of a job's only step with output, or of the step of that name. */
function log(done: WorkflowRun, job: string, name?: string): string {
  const steps = (done.jobs[job]?.steps ?? []).filter((step) => name === undefined || step.name === name);
  return steps
    .map((step) => step.log)
    .filter((text) => text !== '')
    .join('\n');
}

const JS_ACTION = `
name: probe
inputs: { who: { default: nobody }, 'dry-run': { default: 'false' } }
outputs: { answer: {} }
runs: { using: node24, main: dist/index.js, post: dist/post.js }
`;

const PROBE = {
  'actions/probe/action.yml': JS_ACTION,
  'actions/probe/dist/package.json': '{"type":"module"}',
  'actions/probe/dist/index.js': `
    import fs from 'node:fs';
    const env = process.env;
    console.log('hello ' + env.INPUT_WHO + ' ' + env['INPUT_DRY-RUN']);
    fs.appendFileSync(env.GITHUB_OUTPUT, 'answer=42\\n');
    fs.appendFileSync(env.GITHUB_STATE, 'lease=' + env.INPUT_WHO + '\\n');
    fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env.INPUT_WHO + '\\n');
    if (env.INPUT_WHO === 'fail') process.exit(1);
    if (env.INPUT_WHO === 'hang') { process.on('SIGINT', () => { console.log('interrupted'); process.exit(1); }); console.log('hanging'); setInterval(() => {}, 1000); }`,
  'actions/probe/dist/post.js': `console.log('post ' + process.env.STATE_lease)`,
};

describe('expressions', () => {
  test('`==` and contains ignore case, so that a typed word is no proof', () => {
    const scope = { contexts: { inputs: { confirm: 'deploy', list: ['A'] } } };
    expect(evaluateExpression("inputs.confirm == 'DEPLOY'", scope)).toBe(true);
    expect(evaluateExpression("contains('abc DEPLOY', inputs.confirm)", scope)).toBe(true);
    expect(evaluateExpression("contains(inputs.list, 'a')", scope)).toBe(true);
  });

  test('a text that is one expression keeps its type, a mixed one is a text', () => {
    const scope = { contexts: { inputs: { on: true, map: { a: [1] } } } };
    expect(interpolate('${{ inputs.on }}', scope)).toBe(true);
    expect(interpolate('x${{ inputs.on }}', scope)).toBe('xtrue');
    expect(interpolate('${{ inputs.none }}-${{ toJSON(inputs.map) }}', scope)).toBe('-{\n  "a": [\n    1\n  ]\n}');
    expect(interpolate("${{ case(inputs.on, 'yes }}', 'no') }}", scope)).toBe('yes }}');
  });

  test('a condition without a status function needs success, one with it stands alone', () => {
    const at = (
      success: boolean,
    ): { contexts: Record<string, unknown>; status: { success: boolean; failure: boolean; cancelled: boolean } } => ({
      contexts: {},
      status: { success, failure: !success, cancelled: false },
    });
    expect(evaluateCondition(undefined, at(false))).toBe(false);
    expect(evaluateCondition('true', at(false))).toBe(false);
    expect(evaluateCondition('always()', at(false))).toBe(true);
    expect(evaluateCondition('${{ failure() && true }}', at(false))).toBe(true);
    expect(evaluateCondition("'always()' != ''", at(false))).toBe(false);
    expect(evaluateCondition('!cancelled()', at(false))).toBe(true);
    expect(evaluateCondition('${{ false }} text', at(true))).toBe(true);
  });

  test('a matrix is the product less exclude, and include joins or adds', () => {
    expect(
      expandMatrix({
        os: ['a', 'b'],
        node: [20, 24],
        exclude: [{ os: 'b', node: 20 }],
        include: [{ os: 'a', extra: 1 }, { os: 'c' }],
      }),
    ).toEqual([{ os: 'a', node: 20, extra: 1 }, { os: 'a', node: 24, extra: 1 }, { os: 'b', node: 24 }, { os: 'c' }]);
    expect(expandMatrix({ include: [{ name: 'x' }, { name: 'y' }] })).toEqual([{ name: 'x' }, { name: 'y' }]);
  });
});

test('the parser loads in a plain Node process too', () => {
  const script = `const { loadWorkflowParser } = await import(${JSON.stringify(new URL('./workflow-parser.ts', import.meta.url).href)});
    console.log(typeof (await loadWorkflowParser()).parseWorkflow);`;
  const { JEST_WORKER_ID: _, ...env } = process.env;
  expect(execFileSync(node24(), ['--input-type=module', '-e', script], { encoding: 'utf8', env }).trim()).toBe(
    'function',
  );
});

test('hashFiles hashes the hashes of what matches, in the order of the paths', async () => {
  const path = await folder({ 'b/lock': 'two', 'a/lock': 'one', 'c/lock': 'not me' });
  const sha = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
  const expected = sha(Buffer.concat([sha('one'), sha('two')])).toString('hex');
  expect(hashFiles(path, ['**/lock\n!c/**'])).toBe(expected);
  expect(hashFiles(path, ['*.none'])).toBe('');
});

describe('jobs', () => {
  test('outputs go along the needs, and a skipped job has none', async () => {
    const done = await run(`
jobs:
  a: { runs-on: x, outputs: { v: '\${{ steps.s.outputs.v }}' }, steps: [{ id: s, run: 'echo v=1 >> "$GITHUB_OUTPUT"' }] }
  off: { runs-on: x, if: false, outputs: { v: never }, steps: [{ run: exit 1 }] }
  b:
    needs: [a, off]
    if: always()
    runs-on: x
    steps: [{ run: 'echo "<$V><$W><$R>"', env: { V: '\${{ needs.a.outputs.v }}', W: '\${{ needs.off.outputs.v }}', R: '\${{ needs.off.result }}' } }]
  c: { needs: b, runs-on: x, steps: [{ run: exit 1 }] }`);
    expect(log(done, 'b')).toBe('<1><><skipped>');
    // c needs b, which succeeded; but \`success()\` sees that an ancestor was skipped.
    expect(results(done)).toEqual({ a: 'success', off: 'skipped', b: 'success', c: 'skipped' });
    expect(done.conclusion).toBe('success');
  });

  test('a failure skips what needs it, failure() and always() run, and a late green cannot hide it', async () => {
    const done = await run(
      `
jobs:
  call: { uses: ./.github/workflows/called.yml }
  after: { needs: call, runs-on: x, steps: [{ run: exit 0 }] }
  mend: { needs: call, if: failure(), runs-on: x, steps: [{ run: 'exit 0' }] }
  last: { needs: [call, after], if: always(), runs-on: x, steps: [{ run: 'echo "\${{ needs.call.result }} \${{ needs.after.result }} \${{ contains(needs.*.result, ''failure'') }}"' }] }`,
      {
        files: {
          '.github/workflows/called.yml': `
on: workflow_call
jobs:
  red: { runs-on: x, steps: [{ run: exit 3 }] }
  green: { needs: red, if: always(), runs-on: x, steps: [{ run: sleep 0.1 }] }`,
        },
      },
    );
    expect(results(done)).toEqual({
      'call / red': 'failure',
      'call / green': 'success',
      call: 'failure',
      after: 'skipped',
      mend: 'success',
      last: 'success',
    });
    expect(log(done, 'last')).toBe('failure skipped true');
    expect(done.jobs['call / red']?.steps[0]?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ]);
    expect(done.conclusion).toBe('failure');
  });

  test('jobs without needs run side by side, each in a workspace of its own', async () => {
    const events: string[] = [];
    const onEvent = (event: WorkflowEvent): void =>
      void (event.type.startsWith('job') && events.push(`${event.type} ${event.job}`));
    const done = await run(
      `
jobs:
  a: { runs-on: x, steps: [{ run: 'touch mine; until test -e "$MEET/b"; do sleep 0.02; done; ls' }] }
  b: { runs-on: x, steps: [{ run: 'ls; touch "$MEET/b"' }] }`,
      { onEvent, env: { MEET: await folder({}) } },
    );
    expect(events.slice(0, 2).toSorted()).toEqual(['job-started a', 'job-started b']);
    expect([log(done, 'a'), log(done, 'b')]).toEqual(['mine', '']);
  });

  test('a matrix names its jobs, merges outputs, and one failure stops the others unless told otherwise', async () => {
    const text = (failFast: boolean): string =>
      `
jobs:
  list: { runs-on: x, outputs: { m: '{"who":["ok","bad","slow"]}' }, steps: [{ run: 'true' }] }
  each:
    needs: list
    runs-on: x
    strategy: { fail-fast: ${failFast}, matrix: '\${{ fromJSON(needs.list.outputs.m) }}' }
    outputs: { '\${{ matrix.who }}': x, last: '\${{ strategy.job-index }}/\${{ strategy.job-total }}' }
    steps: [{ run: 'case "$WHO" in bad) sleep 1; exit 1;; slow) exec sleep \${{ strategy.fail-fast && 20 || 1.2 }};; esac', env: { WHO: '\${{ matrix.who }}' } }]`.replace(
        "'${{ matrix.who }}': x, ",
        '',
      );
    const stopped = await run(text(true));
    expect(results(stopped)).toEqual({
      list: 'success',
      'each (ok)': 'success',
      'each (bad)': 'failure',
      'each (slow)': 'cancelled',
    });
    expect((await run(text(false))).jobs['each (slow)']).toMatchObject({ result: 'success', outputs: { last: '2/3' } });
  });

  test('max-parallel holds the combinations back', async () => {
    const events: string[] = [];
    const onEvent = (event: WorkflowEvent): void =>
      void (event.type.startsWith('job') && events.push(`${event.type} ${event.job}`));
    await run(
      "jobs: { a: { runs-on: x, strategy: { max-parallel: 1, matrix: { n: [1, 2] } }, steps: [{ run: 'true' }] } }",
      { onEvent },
    );
    expect(events).toEqual(['job-started a (1)', 'job-ended a (1)', 'job-started a (2)', 'job-ended a (2)']);
  });

  test('continue-on-error keeps the step red and the job green', async () => {
    const done = await run(`
jobs:
  a:
    runs-on: x
    steps:
      - { id: s, run: exit 1, continue-on-error: true }
      - { run: 'echo "\${{ steps.s.outcome }} \${{ steps.s.conclusion }} \${{ job.status }}"' }
  b: { runs-on: x, continue-on-error: true, steps: [{ run: exit 1 }] }
  c: { needs: b, runs-on: x, steps: [{ run: 'echo "\${{ needs.b.result }}"' }] }`);
    expect(log(done, 'a')).toContain('failure success success');
    expect([done.jobs['b']?.result, log(done, 'c'), done.conclusion]).toEqual(['failure', 'success', 'success']);
  });

  test('an output that holds a secret is dropped with a warning', async () => {
    const done = await run(`
jobs:
  a: { runs-on: x, outputs: { url: '123456789012.dkr.ecr', ok: fine }, steps: [{ run: 'echo "::add-mask::123456789012"' }] }`);
    expect(done.jobs['a']).toMatchObject({
      outputs: { ok: 'fine' },
      annotations: [{ level: 'warning', message: "Skip output 'url' since it may contain secret." }],
    });
  });
});

describe('steps', () => {
  test('environment, path, defaults and shells are as on GitHub', async () => {
    const done = await run(`
env: { LEVEL: file, FILE: '\${{ github.event_name }}' }
defaults: { run: { working-directory: sub } }
jobs:
  a:
    runs-on: x
    env: { LEVEL: job, BOTH: '\${{ github.event_name }}+' }
    steps:
      - { run: mkdir sub, working-directory: . }
      - run: |
          echo "LATER=set" >> "$GITHUB_ENV"; echo "$PWD/bin" >> "$GITHUB_PATH"
          mkdir bin; printf '#!/bin/sh\\necho tool' > bin/tool; chmod +x bin/tool
      - { name: 'see \${{ env.LATER }}', run: 'echo "$LEVEL $BOTH $LATER $(basename "$PWD") $(tool)"', env: { LEVEL: step } }
      - { name: no pipefail, run: 'false | true' }
      - { name: pipefail, run: 'false | true', shell: bash, continue-on-error: true }
      - { name: python, run: 'import os; print(os.environ["GITHUB_JOB"])', shell: python }
      - { name: summary, run: 'echo "**done**" >> "$GITHUB_STEP_SUMMARY"; echo "::notice::n"' }`);
    expect(done.errors).toEqual([]);
    expect(log(done, 'a', 'see set')).toBe('step push+ set sub tool');
    expect(done.jobs['a']?.steps.map(({ outcome }) => outcome)).toEqual([
      'success',
      'success',
      'success',
      'success',
      'failure',
      'success',
      'success',
    ]);
    expect(log(done, 'a', 'python')).toBe('a');
    expect(done.jobs['a']).toMatchObject({ result: 'success', summary: '**done**\n' });
    expect(done.jobs['a']?.steps.at(-1)?.annotations).toEqual([{ level: 'notice', message: 'n' }]);
  });

  test('secrets and the token are masked, and reach only who is given them', async () => {
    const done = await run(
      `
jobs:
  a: { runs-on: x, steps: [{ run: 'echo "$S \${{ secrets.KEY }} $T \${{ vars.PLAIN }} \${{ env.none }}"; env | grep -cE "hunter2|ID_TOKEN|GITHUB_TOKEN" || true', env: { T: '\${{ github.token }}' } }] }`,
      { secrets: { KEY: 'hunter2' }, vars: { PLAIN: 'seen' }, env: github.env },
    );
    expect(log(done, 'a')).toBe(' *** *** seen \n0');
  });

  test('actions of the suite run as on GitHub, with state for their post steps in reverse order', async () => {
    const done = await run(
      `
jobs:
  call: { uses: OWNER/slipway/.github/workflows/go.yml@v1, with: { who: ada } }`,
      {
        suiteFiles: {
          ...PROBE,
          '.github/workflows/go.yml': `
on: { workflow_call: { inputs: { who: { type: string, required: true }, dry-run: { type: boolean } }, outputs: { answer: { value: '\${{ jobs.go.outputs.answer }}' } } } }
jobs:
  go:
    runs-on: x
    outputs: { answer: '\${{ steps.one.outputs.answer }}' }
    steps:
      - { id: one, uses: $/actions/probe, with: { who: '\${{ inputs.who }}', dry-run: '\${{ inputs.dry-run }}' } }
      - { uses: $/actions/probe, with: { who: fail } }
      - { uses: $/actions/probe, with: { who: skipped } }
      - { if: always(), run: 'echo "\${{ job.workflow_ref }} \${{ github.workflow_ref }}"' }`,
        },
      },
    );
    expect(done.jobs['call / go']?.steps.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Run $/actions/probe', 'success'],
      ['Run $/actions/probe', 'failure'],
      ['Run $/actions/probe', 'skipped'],
      [expect.stringContaining('Run echo'), 'success'],
      ['Post Run $/actions/probe', 'success'],
      ['Post Run $/actions/probe', 'success'],
    ]);
    expect(log(done, 'call / go')).toBe(
      'hello ada false\nhello fail false\nOWNER/slipway/.github/workflows/go.yml@refs/tags/v1 octo-org/app/.github/workflows/main.yml@refs/heads/main\npost fail\npost ada',
    );
    expect(done.jobs['call / go']).toMatchObject({ result: 'failure', summary: '# ada\n\n# fail\n' });
    expect(done.jobs['call']).toMatchObject({ result: 'failure', outputs: { answer: '42' } });
  });

  test('composite actions have inputs, outputs and steps of their own, and see no secrets', async () => {
    const composite = (extra: string): Record<string, string> => ({
      'actions/both/action.yml': `
name: both
inputs: { who: { default: 'x\${{ github.ref_name }}' } }
outputs: { answer: { value: '\${{ steps.in.outputs.answer }}' } }
runs:
  using: composite
  steps:
    - { id: in, uses: $/actions/probe, with: { who: '\${{ inputs.who }}' } }
    - { run: 'echo "$OUTER \${{ steps.in.outputs.answer }} $GITHUB_ACTION_PATH${extra}"', shell: bash }`,
    });
    const text = `
jobs: { a: { runs-on: x, steps: [{ uses: $/actions/both, id: o, env: { OUTER: outer } }, { run: 'echo "got \${{ steps.o.outputs.answer }}"' }] } }`;
    const done = await run(text, { files: { ...PROBE, ...composite('') } });
    expect(log(done, 'a')).toMatch(/^hello xmain false\nouter 42 .*actions\/both\ngot 42\npost xmain$/);
    const refused = await run(text, { files: { ...PROBE, ...composite(' ${{ secrets.KEY }}') } });
    expect(log(refused, 'a')).toContain("Unrecognized named-value: 'secrets'");
    expect(refused.conclusion).toBe('failure');
  });

  test('`./` lies in the workspace and needs a checkout; `$/` does not', async () => {
    const text = (first: string): string => `
permissions: { contents: read }
jobs: { a: { runs-on: x, steps: [${first}{ uses: ./actions/probe }] } }`;
    expect(log(await run(text(''), { files: PROBE, git: true }), 'a')).toContain("Can't find 'action.yml'");
    expect(log(await run(text('{ uses: actions/checkout@v7 }, '), { files: PROBE, git: true }), 'a')).toContain(
      'hello nobody',
    );
    const blind = await run(`permissions: {}\njobs: { a: { runs-on: x, steps: [{ uses: actions/checkout@v7 }] } }`, {
      git: true,
    });
    expect(log(blind, 'a')).toContain('not found (the job has no `contents: read`)');
  });

  test('checkout is one commit deep unless told otherwise, and hashFiles sees what it brought', async () => {
    const done = await run(
      `
jobs:
  a:
    runs-on: x
    steps:
      - { uses: actions/checkout@v7 }
      - { run: 'git rev-parse --is-shallow-repository; git rev-parse HEAD; echo "\${{ github.sha }}"; cat "$GITHUB_EVENT_PATH" | head -c 8; echo "\${{ hashFiles(''*.lock'') }}" | wc -c' }
  b: { runs-on: x, steps: [{ uses: actions/checkout@v7, with: { fetch-depth: 0, path: sub } }, { run: 'git rev-parse --is-shallow-repository; ls', working-directory: sub }] }
  c: { runs-on: x, steps: [{ uses: actions/setup-node@v6, id: n }, { uses: actions/setup-python@v6, id: p }, { run: 'echo "\${{ steps.n.outputs.node-version }} \${{ steps.p.outputs.python-version }}"' }] }
  d: { runs-on: x, steps: [{ uses: some/thing@v1 }] }`,
      { git: true, files: { 'a.lock': 'x', 'b.txt': 'y' } },
    );
    const [shallow, head, sha, rest] = log(done, 'a').split('\n');
    expect([shallow, head, rest]).toEqual(['true', sha, '{"ref":"65']);
    expect(log(done, 'b')).toBe('false\na.lock\nb.txt');
    expect(log(done, 'c')).toMatch(/^v24\.\d+\.\d+ 3\.\d+/m);
    expect(log(done, 'd')).toContain('this runner has no stand-in for some/thing');
  });
});

describe('pull requests', () => {
  const text = `
on: [push, pull_request, merge_group]
jobs:
  a:
    runs-on: x
    strategy:
      matrix:
        part: \${{ fromJSON('[{"name":"web","path":"apps/web","node":null}]') }}
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - run: |
          git cat-file -p HEAD | grep -c ^parent || true; ls *.txt
          git fetch -q --depth=2 origin "$GITHUB_SHA" || true
      - run: |
          basic=$(printf "x-access-token:$TOKEN" | base64 -w0)
          git -c "http.extraheader=Authorization: basic $basic" fetch -q --depth=2 origin "$GITHUB_SHA"
          git rev-list --count HEAD
        env: { TOKEN: '\${{ github.token }}', GIT_TERMINAL_PROMPT: '0' }
      - { uses: actions/cache/restore@v5, id: c, with: { path: ~/.kept, key: k } }
      - { run: 'cat ~/.kept/f || true; mkdir -p ~/.kept; echo "\${{ github.ref }}" > ~/.kept/f' }
      - { uses: actions/cache/save@v5, if: steps.c.outputs.cache-hit != 'true', with: { path: ~/.kept, key: k } }`;

  test('have the merge commit at depth 1, ask for the token, and read no cache of each other', async () => {
    const directory = await folder({ 'a.txt': 'a', '.github/workflows/main.yml': text });
    commit(directory);
    const branch = (name: string): void => {
      execFileSync('git', ['-C', directory, 'checkout', '-qb', name, 'main']);
      execFileSync('git', [
        '-C',
        directory,
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@b',
        'commit',
        '-qm',
        name,
        '--allow-empty',
      ]);
      execFileSync('git', ['-C', directory, 'checkout', '-q', 'main']);
    };
    for (const name of ['one', 'two']) branch(name);
    const caches = await folder({});
    const play = async (event: WorkflowTrigger): Promise<[string, string]> => {
      const workflow = '.github/workflows/main.yml';
      const done = await runWorkflow({ workflow, repository: directory, suite: root, event, github, caches });
      expect([done.errors, results(done)]).toEqual([[], { 'a (web, apps/web)': 'success' }]);
      const logs = done.jobs['a (web, apps/web)']?.steps.map((step) => step.log) ?? [];
      return [`${logs[1]} ${logs[2]}`, `${logs[4]} ${logs[5]}`];
    };
    const one = await pullRequestEvent({ github, directory, base: 'main', head: 'one' });
    const [git, written] = await play(one);
    expect(git).toMatch(/^2\na\.txt\n.*could not read Username[^]* 3$/);
    expect(written).toMatch(/No such file[^]*Cache saved with key: k$/);
    const fork = { fork: 'mallory/app', actor: 'mallory' };
    const two = await pullRequestEvent({ github, directory, base: 'main', head: 'two', ...fork });
    expect([one.number, two.number]).toEqual([1, 2]);
    expect((await play(two))[1]).toContain('Cache saved');
    expect((await play(one))[1]).toBe('refs/pull/1/merge ');
    const queued = await mergeGroupEvent({ github, directory, base: 'main', head: 'one', number: 1 });
    expect((await play(queued))[1]).toContain('Cache saved');
    await play({ name: 'push', ref: 'main' });
    const three = await pullRequestEvent({ github, directory, base: 'main', head: 'two' });
    expect((await play(three))[1]).toBe('refs/heads/main ');
  });
});

describe('permissions', () => {
  const ASK = `curl -s -o /dev/null -w '%{http_code}\\n' -H "authorization: Bearer $T" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/`;

  test('the token of a job can do what the job was given, and nothing after its end', async () => {
    const steps = `steps: [{ run: "${ASK.replaceAll('"', '\\"').replaceAll('\\n', '\\\\n')}deployments\\"; ${ASK.replaceAll('"', '\\"').replaceAll('\\n', '\\\\n')}issues\\"", env: { T: '\${{ github.token }}' } }]`;
    const done = await run(`
permissions: { deployments: read }
jobs:
  a: { runs-on: x, ${steps} }
  b: { runs-on: x, permissions: { issues: write }, ${steps} }
  c: { runs-on: x, permissions: read-all, ${steps} }`);
    expect([log(done, 'a'), log(done, 'b'), log(done, 'c')]).toEqual(['200\n403', '403\n200', '200\n200']);
    expect(done.jobs['b']?.permissions).toEqual({ issues: 'write' });
  });

  test('a called workflow gets what its caller has, and asking for more stops the run before it starts', async () => {
    const called = (permissions: string): Given => ({
      files: {
        '.github/workflows/called.yml': `on: workflow_call\njobs: { deploy: { runs-on: x, ${permissions} steps: [{ run: 'true' }] } }`,
      },
    });
    const text = `
permissions: { contents: read, deployments: write }
jobs: { call: { permissions: { contents: read }, uses: $/.github/workflows/called.yml } }`;
    expect((await run(text, called(''))).jobs['call / deploy']?.permissions).toEqual({ contents: 'read' });
    expect(await run(text, called('permissions: { contents: read, deployments: write },'))).toMatchObject({
      conclusion: 'startup_failure',
      jobs: {},
      errors: [
        expect.stringContaining(
          "The nested job 'deploy' is requesting 'deployments: write', but is only allowed 'deployments: none'.",
        ),
      ],
    });
  });

  test('only id-token: write lets a job ask for a token, which tells its environment and its workflow', async () => {
    const ask = `steps: [{ run: 'test -n "$ACTIONS_ID_TOKEN_REQUEST_URL" || { echo none; exit 0; }; curl -s -H "authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" > token; cut -d. -f2 token | tr _- /+ | base64 -di 2>/dev/null || true' }]`;
    const done = await run(
      `
permissions: { id-token: write, contents: read }
jobs:
  call: { uses: OWNER/slipway/.github/workflows/go.yml@v1 }
  no: { runs-on: x, permissions: read-all, ${ask} }`,
      {
        suiteFiles: {
          '.github/workflows/go.yml': `
on: workflow_call
jobs: { go: { runs-on: x, environment: { name: staging, deployment: false }, ${ask} } }`,
        },
      },
    );
    expect(log(done, 'no')).toBe('none');
    expect(log(done, 'call / go')).toMatch(
      /"sub":"repo:octo-org\/app:environment:staging".*"aud":"sts.amazonaws.com".*"job_workflow_ref":"OWNER\/slipway\/.github\/workflows\/go.yml@refs\/tags\/v1"/,
    );
  });

  test('a pull request from a fork reads only and has no secrets', async () => {
    const done = await run(
      `
on: pull_request
permissions: { contents: write, id-token: write }
jobs: { a: { runs-on: x, steps: [{ run: 'echo "<\${{ secrets.KEY }}>"' }] } }`,
      {
        secrets: { KEY: 'k' },
        event: {
          name: 'pull_request',
          payload: { pull_request: { head: { ref: 'x', repo: { fork: true } }, base: { ref: 'main' } } },
        },
      },
    );
    expect([log(done, 'a'), done.jobs['a']?.permissions]).toEqual(['<>', { contents: 'read', 'id-token': 'none' }]);
  });
});

describe('environments and records', () => {
  test('a job with an environment waits for approval and leaves a deployment, unless that is switched off', async () => {
    const asked: string[] = [];
    const done = await run(
      `
jobs:
  a: { runs-on: x, environment: { name: staging, url: '\${{ steps.s.outputs.url }}' }, steps: [{ id: s, run: 'echo "url=https://x.example \${{ vars.WHERE }}" >> "$GITHUB_OUTPUT"' }] }
  b: { runs-on: x, environment: { name: quiet, deployment: false }, steps: [{ run: 'true' }] }
  c: { runs-on: x, environment: production, steps: [{ run: 'true' }] }`,
      {
        git: true,
        environments: { staging: { vars: { WHERE: 'there' } } },
        approve: (environment, job) => {
          asked.push(`${environment} ${job}`);
          return environment !== 'production';
        },
      },
    );
    expect(asked.toSorted()).toEqual(['production c', 'quiet b', 'staging a']);
    expect(results(done)).toEqual({ a: 'success', b: 'success', c: 'failure' });
    expect(done.jobs['c']?.annotations[0]?.message).toContain('production was rejected');
    const { deployments, checks } = github.world.repository();
    expect(deployments.all).toMatchObject([
      {
        environment: 'staging',
        ref: 'main',
        statuses: [{ state: 'in_progress' }, { state: 'success', environment_url: 'https://x.example there' }],
      },
    ]);
    expect(checks.runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['a', 'success'],
      ['b', 'success'],
    ]);
  });
});

describe('calls', () => {
  const callee = (on: string, rest = ''): Given => ({
    files: {
      '.github/workflows/called.yml': `
on: { workflow_call: ${on} }
jobs: { go: { runs-on: x, steps: [{ run: 'echo "\${{ inputs.text }}|\${{ inputs.flag }}|\${{ inputs.count }}|\${{ secrets.KEY }}|$FROM_CALLER"' }] } }${rest}`,
    },
  });
  const on =
    '{ inputs: { text: { type: string, default: d }, flag: { type: boolean }, count: { type: number, default: 7 } }, secrets: { KEY: { required: false } } }';

  test('inputs have types and defaults; secrets come by name or inherited, env does not come', async () => {
    const text = (rest: string): string =>
      `env: { FROM_CALLER: no }\njobs: { call: { uses: ./.github/workflows/called.yml${rest} } }`;
    const options = { ...callee(on), secrets: { KEY: 'k3y', OTHER: 'o' } };
    expect(log(await run(text(''), options), 'call / go')).toBe('d|false|7||');
    expect(
      log(
        await run(
          text(
            ", with: { flag: true, count: 3, text: '${{ github.ref_name }}' }, secrets: { KEY: '${{ secrets.OTHER }}' }",
          ),
          options,
        ),
        'call / go',
      ),
    ).toBe('main|true|3|***|');
    expect(log(await run(text(', secrets: inherit'), options), 'call / go')).toBe('d|false|7|***|');
    const wrong = await run(text(", with: { flag: '${{ github.ref_name }}' }"), options);
    expect(wrong.jobs['call']?.annotations[0]?.message).toContain(
      'Input flag: unexpected value \'"main"\', a boolean is wanted',
    );
  });

  test('what the parser refuses stops the run with file, line and column', async () => {
    const done = await run('jobs: { a: { runs-on: x, need: b, steps: [{ run: "${{ fromJSN(1) }}" }] } }');
    expect(done).toMatchObject({ conclusion: 'startup_failure', jobs: {} });
    expect(done.errors.join('\n')).toMatch(/main.yml \(Line: 2, Col: \d+\): Unexpected value 'need'/);
    expect(done.errors.join('\n')).toContain("Unrecognized function: 'fromJSN'");
    const missing = await run(
      'jobs: { call: { uses: ./.github/workflows/called.yml } }',
      callee('{ inputs: { text: { type: string, required: true } } }'),
    );
    expect(missing.errors.join('\n')).toContain('Input text is required, but not provided while calling');
    expect((await run('jobs: { call: { uses: ./.github/workflows/none.yml } }')).conclusion).toBe('startup_failure');
  });

  test('dispatch inputs are checked and typed, and the event carries their texts', async () => {
    const text = `
on: { workflow_dispatch: { inputs: { confirm: { required: true }, dry: { type: boolean, default: true }, where: { type: choice, options: [a, b] } } } }
jobs: { a: { runs-on: x, steps: [{ run: 'echo "\${{ inputs.confirm }} \${{ inputs.dry == true }} \${{ github.event.inputs.dry == true }} \${{ github.event.inputs.dry }}"' }] } }`;
    const dispatch = (inputs: Record<string, string>): Given => ({ event: { name: 'workflow_dispatch', inputs } });
    expect(log(await run(text, dispatch({ confirm: 'DEPLOY' })), 'a')).toBe('DEPLOY true false true');
    await expect(run(text, dispatch({}))).rejects.toThrow("Required input 'confirm' not provided");
    await expect(run(text, dispatch({ confirm: 'x', where: 'c' }))).rejects.toThrow(
      'not in the list of allowed values',
    );
    await expect(run(text, dispatch({ confirm: 'x', other: '1' }))).rejects.toThrow(
      'Unexpected inputs provided: ["other"]',
    );
    await expect(run(text)).rejects.toThrow('is not triggered by push');
  });
});

describe('time and cancellation', () => {
  const HANG = { files: PROBE, suiteFiles: PROBE };

  test('a cancelled run interrupts the step, and always() and post steps still run', async () => {
    const controller = new AbortController();
    const onEvent = (event: WorkflowEvent): void => {
      if (event.type === 'log' && event.line === 'hanging') controller.abort();
    };
    const done = await run(
      `
jobs:
  a:
    runs-on: x
    steps:
      - { uses: $/actions/probe, with: { who: hang } }
      - { run: echo never }
      - { if: always(), run: 'echo "\${{ job.status }}"' }
      - { if: failure(), run: echo never }
  b: { needs: a, runs-on: x, steps: [{ run: echo never }] }
  c: { needs: a, if: always(), runs-on: x, steps: [{ run: 'echo "\${{ needs.a.result }}"' }] }`,
      { ...HANG, signal: controller.signal, onEvent },
    );
    expect(log(done, 'a')).toBe(
      'hello hang false\nhanging\ninterrupted\n##[error]The operation was canceled.\ncancelled\npost hang',
    );
    expect(results(done)).toEqual({ a: 'cancelled', b: 'cancelled', c: 'success' });
    expect(log(done, 'c')).toBe('cancelled');
    expect(done.conclusion).toBe('cancelled');
  });

  test('a job whose `if` is always() goes on when the run is cancelled; a run that never began runs nothing', async () => {
    const controller = new AbortController();
    const onEvent = (event: WorkflowEvent): void => {
      if (event.type === 'log' && event.line === 'begun') controller.abort();
    };
    const jobs = `
jobs:
  record: { if: always(), runs-on: x, steps: [{ run: 'echo begun; sleep 0.3; echo written' }] }`;
    const done = await run(jobs, { signal: controller.signal, onEvent });
    expect(log(done, 'record')).toBe('begun\nwritten');
    expect(results(done)).toEqual({ record: 'success' });
    expect(results(await run(jobs, { signal: controller.signal }))).toEqual({ record: 'cancelled' });
  });

  test('a step over its time fails, a job over its time is cancelled', async () => {
    const done = await run(
      `
jobs:
  step: { runs-on: x, steps: [{ run: exec sleep 30, timeout-minutes: 1, name: slow }, { if: failure(), run: echo told }] }
  job: { runs-on: x, timeout-minutes: 1, steps: [{ run: exec sleep 30 }, { if: cancelled(), run: echo told }] }
  stuck: { runs-on: x, timeout-minutes: 1, steps: [{ run: exec sleep 30 }, { if: always(), run: exec sleep 30 }, { if: always(), run: echo never }] }`,
      { speed: 100 },
    );
    expect(done.jobs['step']).toMatchObject({
      result: 'failure',
      steps: [
        { outcome: 'failure', annotations: [{ message: "The action 'slow' has timed out after 1 minutes." }] },
        { outcome: 'success' },
      ],
    });
    expect(done.jobs['stuck']?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled', 'skipped']);
    expect(done.jobs['job']).toMatchObject({
      result: 'cancelled',
      steps: [{ outcome: 'cancelled' }, { outcome: 'success' }],
      annotations: [{ message: 'The job has exceeded the maximum execution time of 1m0s' }],
    });
  });

  test('a group holds one at a time across runs; single cancels who waits, max lets them line up', async () => {
    const text = (queue: string): string => `
jobs: { a: { runs-on: x, concurrency: { group: 'Deploy-\${{ github.ref_name }}', queue: ${queue} }, steps: [{ run: 'date +%s%N; sleep 0.3; date +%s%N' }] } }`;
    const three = async (queue: string): Promise<WorkflowRun[]> => {
      const first = await started(text(queue), 'job-started');
      const second = await started(text(queue), 'waiting');
      return Promise.all([first.done, second.done, run(text(queue))]);
    };
    expect((await three('single')).map(({ conclusion }) => conclusion)).toEqual(['success', 'cancelled', 'success']);
    const lined = await three('max');
    expect(lined.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
    const times = lined.map((done) => log(done, 'a').split('\n').map(BigInt));
    expect((times[0]?.[1] ?? 0n) < (times[1]?.[0] ?? 0n) && (times[1]?.[1] ?? 0n) < (times[2]?.[0] ?? 0n)).toBe(true);
  });

  test('cancel-in-progress ends the running one, and a group that its caller holds is a deadlock', async () => {
    const text = `
concurrency: { group: g, cancel-in-progress: true }
jobs: { a: { runs-on: x, steps: [{ run: 'exec sleep \${{ github.actor == ''slow'' && 20 || 0 }}' }] } }`;
    const first = await started(text, 'job-started', { event: { name: 'push', actor: 'slow' } });
    expect((await run(text)).conclusion).toBe('success');
    expect((await first.done).conclusion).toBe('cancelled');
    const deadlock = await run('concurrency: g\njobs: { call: { uses: ./.github/workflows/called.yml } }', {
      files: {
        '.github/workflows/called.yml':
          "on: workflow_call\nconcurrency: G\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }",
      },
    });
    expect(deadlock.conclusion).toBe('cancelled');
  });
});
