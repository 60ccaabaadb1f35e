/** A small repository of two components, whose pull requests the shipped pr-checks.yml checks with real tools. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mustRun } from '../../../scripts/demo/command.ts';
import { ROOT } from '../../../scripts/demo/elevaite-environment.ts';
import type { LocalGithub } from '../../../testbed/github/local-github.ts';
import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import { pullRequestEvent } from '../../../testbed/runner/pull-request.ts';
import type { PullRequestOptions } from '../../../testbed/runner/pull-request.ts';
import type { JobRun, WorkflowTrigger } from '../../../testbed/runner/run-context.ts';
import type { RunWorkflowOptions, WorkflowRun } from '../../../testbed/runner/workflow.ts';
import { runWorkflow } from '../../../testbed/runner/workflow.ts';

/** New texts by path; undefined removes the file. */
export type Files = Readonly<Record<string, string | undefined>>;

/** The bed of one file of tests. */
export interface PullRequestBed {
  readonly github: LocalGithub;
  readonly directory: string;
  /** Commits files on a new branch that starts at main. */
  branch(name: string, files: Files): Promise<void>;
  /** Opens a pull request into main. */
  open(options: Pick<PullRequestOptions, 'head' | 'fork' | 'number'>): Promise<WorkflowTrigger & { number: number }>;
  /** Runs the caller's workflow. */
  run(event: WorkflowTrigger, options?: Partial<RunWorkflowOptions>): Promise<WorkflowRun>;
  close(): Promise<void>;
}

const CALLER = `on: [pull_request, merge_group, push, workflow_dispatch]
permissions: {}
jobs:
  checks:
    uses: OWNER/slipway/.github/workflows/pr-checks.yml@v1
    permissions: { contents: read, pull-requests: read }
`;

/** The tools are this repository's own: what is tested here is the way through, not an installation. */
const MANIFEST = `version: 1
images:
  api: { context: services/api }
checks:
  apps/web:
    commands: { install: 'mkdir -p node_modules ~/.npm; ln -s "$SUITE_MODULES"/{.bin,oxlint,typescript,@types} node_modules; echo installed > ~/.npm/log' }
  services/api:
    commands: { lint: 'sh -n serve.sh' }
`;

/** What is on main. */
export const FILES: Readonly<Record<string, string>> = {
  '.github/workflows/pr-checks.yml': CALLER,
  '.github/slipway.yml': MANIFEST,
  '.gitignore': 'node_modules\n',
  'README.md': '# A system\n',
  'apps/web/package.json': JSON.stringify({
    name: 'web',
    private: true,
    type: 'module',
    scripts: { test: 'node --test' },
    devDependencies: { oxlint: '1.89.0', typescript: '7.0.2' },
  }),
  'apps/web/package-lock.json': JSON.stringify({ name: 'web', lockfileVersion: 3, requires: true, packages: {} }),
  'apps/web/.oxlintrc.json': JSON.stringify({ rules: { eqeqeq: 'error' } }),
  'apps/web/tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, allowJs: true, checkJs: true, noEmit: true, types: ['node'], module: 'nodenext' },
    include: ['*.js'],
  }),
  'apps/web/add.js': `/** @param {number} a @param {number} b */\nexport const add = (a, b) => a + b;\n`,
  'apps/web/add.test.js': `import assert from 'node:assert/strict';\nimport { test } from 'node:test';\nimport { add } from './add.js';\n\ntest('adds', () => assert.equal(add(1, 2), 3));\n`,
  'services/api/Dockerfile': 'FROM scratch\nCOPY serve.sh /serve.sh\nCMD ["/serve.sh"]\n',
  'services/api/serve.sh': 'echo served\n',
};

const REPOSITORY = 'octo-org/app';

/** Makes the repository, with all files on main. */
export async function startPullRequests(): Promise<PullRequestBed> {
  const folder = await mkdtemp(join(tmpdir(), 'pull-requests-'));
  const directory = join(folder, 'repository');
  const github = await startLocalGithub({ repository: REPOSITORY });
  await mkdir(directory);
  const git = (...args: string[]): Promise<string> => mustRun(['git', ...IDENTITY, ...args], { cwd: directory });
  const commit = async (files: Files): Promise<void> => {
    await writeFiles(directory, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Change');
  };
  await git('init', '--quiet', '--initial-branch=main');
  await commit(FILES);
  const env = {
    PATH: [join(ROOT, 'testbed/docker/bin'), process.env['PATH'] ?? ''].join(':'),
    DOCKER_HOST: '',
    // Nobody listens there: what is not pushed needs no registry.
    SLIPWAY_LOCAL_REGISTRY: 'http://127.0.0.1:9',
    SUITE_MODULES: join(ROOT, 'node_modules'),
  };
  return {
    github,
    directory,
    branch: async (name, files) => {
      await git('checkout', '--quiet', '-B', name, 'main');
      await commit(files);
      await git('checkout', '--quiet', 'main');
    },
    open: (options) => pullRequestEvent({ github, directory, base: 'main', ...options }),
    run: (event, options = {}) =>
      runWorkflow({
        workflow: '.github/workflows/pr-checks.yml',
        repository: directory,
        suite: ROOT,
        github,
        env,
        serverUrl: github.url,
        caches: join(folder, 'caches'),
        // Secrets that a job of these workflows must never see.
        secrets: { DEPLOY_KEY: 'of-no-concern-here' },
        event,
        ...options,
      }),
    close: async () => {
      await github.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Results of the jobs by their ids, a matrix's by the names of their components. */
export function resultsOf(run: WorkflowRun): Record<string, string> {
  const inside = Object.entries(run.jobs).filter(([label]) => label !== 'checks');
  return Object.fromEntries(inside.map(([label, { result }]) => [nameOf(label), result]));
}

/** `checks / check (web, apps/web, 1 file, npm...)` -> `check web` */
function nameOf(label: string): string {
  return label.replace('checks / ', '').replace(/ \(([^,)]+).*$/, ' $1');
}

/** A job by the name that {@link resultsOf} gives it. @throws {Error} when the run has none. */
export function jobOf(run: WorkflowRun, name: string): JobRun {
  const found = Object.entries(run.jobs).find(([label]) => nameOf(label) === name);
  if (found === undefined) throw new Error(`There is no job ${name}, only ${Object.keys(run.jobs).join('; ')}`);
  return found[1];
}

/** Everything that was printed and told, for the message of a test. */
export function printed(run: WorkflowRun): string {
  const lines = [...run.errors];
  for (const [label, { steps, annotations }] of Object.entries(run.jobs)) {
    lines.push(`=== ${label}`, ...annotations.map(({ message }) => message));
    for (const { name, log, outcome } of steps) lines.push(`--- ${name}: ${outcome}`, log);
  }
  return lines.join('\n');
}

const IDENTITY = ['-c', 'user.name=ada', '-c', 'user.email=ada@users.noreply.github.com', '-c', 'commit.gpgsign=false'];

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}
