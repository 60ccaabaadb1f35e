/** What a pull request costs that touches one of five components, beside one that touches what all share. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../demo/command.ts';
import { EXAMPLE, ROOT } from '../demo/elevaite-environment.ts';
import { findNpm } from '../demo/pull-request.ts';
import type { LocalGithub } from '../../testbed/github/local-github.ts';
import { startLocalGithub } from '../../testbed/github/local-github.ts';
import { pullRequestEvent } from '../../testbed/runner/pull-request.ts';
import type { WorkflowTrigger } from '../../testbed/runner/run-context.ts';
import { runWorkflow } from '../../testbed/runner/workflow.ts';
import type { WorkflowRun } from '../../testbed/runner/workflow.ts';
import type { Figure } from './figure.ts';

const COMPONENTS = ['admin', 'docs', 'portal', 'shop', 'web'];
const TIMES_SHORTER = 3;
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];

interface Bench {
  readonly directory: string;
  readonly github: LocalGithub;
  readonly caches: string;
  readonly npm: Readonly<Record<string, string>>;
}

/** Five front-ends with ESLint, TypeScript and tests of their own; packages come from the cache, jobs run one after the other. */
export async function measurePullRequests(): Promise<Figure[]> {
  const npm = await findNpm();
  if (npm === undefined) throw new Error('The registry of npm does not answer: nothing can be installed.');
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-pull-request-'));
  const github = await startLocalGithub({ randomFault: false });
  try {
    const bench = { directory: join(folder, 'repository'), caches: join(folder, 'caches'), github, npm };
    await makeRepository(bench.directory);
    // Pull requests read the caches that this one saves.
    await play(bench, { name: 'push', ref: 'main' });
    const one = await propose(bench, 'one', 'apps/web/src/job-text.js');
    const all = await propose(bench, 'all', 'shared.json');
    return [
      ...describeRun('one of five components', one, Math.round((10 * all.seconds) / TIMES_SHORTER) / 10),
      ...describeRun('all five', all),
    ];
  } finally {
    await github.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function makeRepository(directory: string): Promise<void> {
  const from = join(EXAMPLE, 'apps/web');
  const filter = (path: string): boolean => !path.includes('/node_modules');
  for (const name of COMPONENTS) await cp(from, join(directory, 'apps', name), { recursive: true, filter });
  const caller = '.github/workflows/pr-checks.yml';
  await mkdir(join(directory, '.github/workflows'), { recursive: true });
  await cp(join(EXAMPLE, caller), join(directory, caller));
  await writeFile(join(directory, '.github/slipway.yml'), 'version: 1\nshared: [shared.json]\n');
  await writeFile(join(directory, 'shared.json'), '{}\n');
  const git = (...args: string[]): Promise<string> => mustRun(['git', ...IDENTITY, ...args], { cwd: directory });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Start');
}

async function propose(bench: Bench, branch: string, path: string): Promise<WorkflowRun> {
  const { directory, github } = bench;
  const git = (...args: string[]): Promise<string> => mustRun(['git', ...IDENTITY, ...args], { cwd: directory });
  await git('checkout', '--quiet', '-b', branch, 'main');
  await writeFile(join(directory, path), '\n', { flag: 'a' });
  await git('commit', '--quiet', '--all', '--message', `Touch ${path}`);
  return play(bench, await pullRequestEvent({ github, directory, base: 'main', head: branch }));
}

async function play({ directory, github, caches, npm }: Bench, event: WorkflowTrigger): Promise<WorkflowRun> {
  const workflow = '.github/workflows/pr-checks.yml';
  const run = await runWorkflow({
    workflow,
    repository: directory,
    suite: ROOT,
    event,
    github,
    caches,
    env: npm,
    serverUrl: github.url,
    runners: 1,
  });
  if (run.conclusion !== 'success') throw new Error(`The checks of ${event.ref ?? ''} ended with ${run.conclusion}.`);
  return run;
}

function describeRun(what: string, run: WorkflowRun, limit?: number): Figure[] {
  const seconds = (pattern: RegExp): number[] =>
    Object.entries(run.jobs)
      .filter(([label]) => pattern.test(label))
      .map(([, job]) => job.seconds);
  const checks = seconds(/ check /);
  const critical = Math.max(...seconds(/ plan$/)) + Math.max(...checks) + Math.max(...seconds(/ required$/));
  const jobs = checks.length === 1 ? '1 check' : `${checks.length} checks`;
  const note = `${jobs}, one runner, packages cached`;
  return [
    { what: `pull request, ${what}`, value: run.seconds, unit: 's', ...(limit && { limit }), note },
    { what: `pull request, ${what}: longest way`, value: critical, unit: 's', note: 'a runner for each job' },
  ];
}
