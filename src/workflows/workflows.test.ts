import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkWorkflowFiles } from './check-workflow-files.ts';
import type { WorkflowFault } from './workflow-fault.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (folder: string) => (path: string) => readFile(join(folder, path), 'utf8').catch(() => undefined);

/** Checks files of a made-up repository; texts by name in .github/workflows. */
function check(texts: Record<string, string>, files = Object.keys(texts)): Promise<WorkflowFault[]> {
  return checkWorkflowFiles({
    files: files.map((name) => `.github/workflows/${name}`),
    suite: 'OWNER/slipway',
    readOwn: (path) => Promise.resolve(texts[path.replace('.github/workflows/', '')]),
    readSuite: read(root),
  });
}

const told = (faults: readonly WorkflowFault[]): string[] =>
  faults.map(
    ({ file, line, column, level, message }) => `${file.split('/').at(-1)}:${line}:${column} ${level} ${message}`,
  );

const STAGING = `on: { push: { branches: [develop] } }
permissions: {}
jobs:
  staging:
    uses: OWNER/slipway/.github/workflows/deploy-staging.yml@v1
    permissions:
      contents: read
      id-token: write
      deployments: write
`;

describe('workflow files of a repository', () => {
  test('are sound as the example has them, and as this repository has its own', async () => {
    const example = join(root, 'examples/elevaite');
    const names = ['deploy-production', 'deploy-staging', 'pr-checks', 'rollback'];
    const files = names.map((name) => `.github/workflows/${name}.yml`);
    const suite = 'owner/Slipway';
    const sources = { suite, readOwn: read(example), readSuite: read(root) };
    expect(await checkWorkflowFiles({ files, ...sources })).toEqual([]);
    expect(
      await checkWorkflowFiles({ files: [...files, '.github/workflows/_ci.yml'], ...sources, readOwn: read(root) }),
    ).toEqual([]);
  });

  test('are told what GitHub would refuse: syntax, contexts, needs', async () => {
    const faults = await check({
      'bad.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n',
      'broken.yml': 'on: push\njobs:\n  a: [\n',
      'often.yml': 'on: { schedule: [{ cron: "* * * * *" }] }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
      'context.yml':
        'on: [push, pull_request]\njobs:\n  a:\n    runs-on: x\n    if: ${{ need.b.result == 1 }}\n    needs: c\n    steps:\n      - run: echo "${{ github.event.pull_request.x.y }} ${{ vars.A }} ${{ secrets.B }} ${{ env.C }} ${{ steps.none.outputs.x }}"\n',
    });
    expect(told(faults)).toEqual([
      "bad.yml:5:5 error Unexpected value 'step'",
      'broken.yml:4:1 error Flow sequence in block collection must be sufficiently indented and end with a ] at line 4, column 1',
      'context.yml:3:3 error The workflow must contain at least one job with no dependencies.',
      "context.yml:5:9 error Unrecognized named-value: 'need'",
      "context.yml:6:12 error Value 'c' is not valid",
      'context.yml:8:101 warning Context access might be invalid: none',
      'often.yml:1:26 warning Actions schedules run at most every 5 minutes. "* * * * *" will not run as frequently as specified.',
    ]);
  });

  test('are told unknown and missing inputs of called workflows and actions, with what was meant', async () => {
    const step = '      - uses: OWNER/slipway/actions/smoke-test@v1\n        with: { urll: x }\n';
    const faults = await check({
      'action.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - { uses: some/thing@v1, with: { a: 1 } }\n${step}`,
      'local.yml': STAGING.replace(
        'OWNER/slipway/.github/workflows/deploy-staging.yml@v1',
        './.github/workflows/none.yml',
      ),
      'outside.yml': STAGING.replace('OWNER/slipway/.github/workflows/deploy-staging.yml@v1', './../../etc/x.yml'),
      'missing.yml': STAGING.replace('deploy-staging.yml', 'deploy-stagin.yml'),
      'other.yml': STAGING.replace('OWNER/slipway', 'somebody/else'),
      'rollback.yml': STAGING.replace('deploy-staging', 'rollback'),
      'staging.yml': `${STAGING}    with:\n      runs-on: \${{ vars.RUNNER }}\n      dry-runn: true\n`,
    });
    expect(told(faults)).toEqual([
      "action.yml:8:17 error Invalid action input 'urll'",
      'local.yml:5:11 error There is no workflow ./.github/workflows/none.yml.',
      'missing.yml:5:11 error There is no workflow OWNER/slipway/.github/workflows/deploy-stagin.yml@v1.',
      expect.stringMatching(/^outside\.yml:5:11 error Invalid workflow reference/),
      'rollback.yml:5:11 error Input environment is required, but not provided while calling.',
      'staging.yml:12:17 error The called workflow has no input `dry-runn`; did you mean "dry-run"? It knows `environment`, `config`, `runs-on`, `dry-run`.',
    ]);
  });

  test('are told permissions that the called workflow needs, with the block to write', async () => {
    const without = STAGING.replace(/ {4}permissions:[^]*/, '');
    const faults = await check({
      'all.yml': without.replace('permissions: {}', 'permissions: write-all'),
      'read.yml': without.replace('permissions: {}', 'permissions: read-all'),
      'settings.yml': without.replace('permissions: {}\n', ''),
      'staging.yml': STAGING.replace('deployments: write', 'deployments: read').replace(
        'contents: read',
        'contents: write',
      ),
    });
    expect(told(faults)).toEqual([
      'read.yml:5:11 error The job staging does not grant `id-token: write`, `deployments: write`, which deploy-staging.yml needs: GitHub does not start the run. Write in this job:\npermissions:\n  contents: read\n  id-token: write\n  deployments: write',
      'settings.yml:4:11 error The job staging does not grant `id-token: write`, `deployments: write`, which deploy-staging.yml needs: GitHub does not start the run. Write in this job:\npermissions:\n  contents: read\n  id-token: write\n  deployments: write',
      'staging.yml:6:5 error The job staging does not grant `deployments: write`, which deploy-staging.yml needs: GitHub does not start the run. Write in this job:\npermissions:\n  contents: write\n  id-token: write\n  deployments: write',
    ]);
    const checks = 'on: pull_request\njobs: { checks: { uses: OWNER/slipway/.github/workflows/pr-checks.yml@v1 } }\n';
    expect(told(await check({ 'checks.yml': checks }))).toEqual([
      expect.stringMatching(
        /^checks\.yml:2:25 warning The job checks does not grant `pull-requests: read`.*Unless the settings/,
      ),
    ]);
  });

  test('pass on what they may do, so that the outermost caller is told what is missing', async () => {
    const inner =
      'on: workflow_call\njobs: { staging: { uses: OWNER/slipway/.github/workflows/deploy-staging.yml@v1 } }\n';
    const outer =
      'on: push\njobs:\n  a:\n    uses: ./.github/workflows/inner.yml\n    permissions: { contents: read }\n';
    expect(told(await check({ 'inner.yml': inner, 'outer.yml': outer }))).toEqual([
      expect.stringMatching(
        /^outer\.yml:5:5 error The job a does not grant `id-token: write`, `deployments: write`, which inner\.yml needs/,
      ),
    ]);
    const round = 'on: [workflow_call]\njobs: { a: { uses: ./.github/workflows/round.yml } }\n';
    expect(told(await check({ 'round.yml': round }))).toEqual([]);
  });

  test('call files that are checked with them, and are told nothing of one that is at fault itself', async () => {
    const called =
      'on: { workflow_call: { inputs: { a: { type: string, required: true } } } }\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: x }]\n';
    const caller = 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n';
    const only = ['caller.yml', 'gone.yml', '../slipway.yml'];
    const told1 = await check({ 'caller.yml': caller, 'called.yml': called }, only);
    expect(told(told1)).toEqual(['caller.yml:4:11 error Input a is required, but not provided while calling.']);
    const told2 = await check({ 'caller.yml': caller, 'called.yml': called.replace('runs-on', 'runs-onn') }, [
      'called.yml',
      ...only,
    ]);
    expect(told(told2)).toEqual([expect.stringMatching(/^called\.yml:4:5 error/)]);
  });
});
