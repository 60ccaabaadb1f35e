/** The demo's first stages: a pull request that breaks the front-end, and the same one mended and merged. */
import { join } from 'node:path';
import { pullRequestEvent } from '../../testbed/runner/pull-request.ts';
import type { WorkflowRun } from '../../testbed/runner/workflow.ts';
import type { Change } from './caller-repository.ts';
import { brokenProposal, mendedProposal } from './changes.ts';
import { runCommand } from './command.ts';
import { says } from './findings.ts';
import { runCaller } from './run-caller.ts';
import { annotationsOf, type Finding, type StagePlan, type StoryOptions } from './stage.ts';

const BRANCH = 'say-the-tool';

/**
 * What a job needs to install packages as this machine does: its npm's settings, which name a mirror or a proxy where there is one.
 * @returns undefined when npm is not there, or its registry does not answer
 */
export async function findNpm(): Promise<Readonly<Record<string, string>> | undefined> {
  const asked = await runCommand(['npm', 'view', 'eslint', 'name', '--fetch-retries=0', '--fetch-timeout=10000']);
  if (asked.exitCode !== 0) return undefined;
  const setting = async (name: string): Promise<string> =>
    (await runCommand(['npm', 'config', 'get', name])).stdout.trim();
  const [user, global] = await Promise.all([setting('userconfig'), setting('globalconfig')]);
  return { npm_config_userconfig: user, npm_config_globalconfig: global };
}

/** None where no packages can be installed. */
export function pullRequestStages(options: StoryOptions): StagePlan[] {
  const { system, npm } = options;
  if (npm === undefined) return [];
  let number: number | undefined;
  const propose = async (change: Change): Promise<WorkflowRun> => {
    const { github, repository } = system;
    await repository.propose(BRANCH, change);
    const { directory } = repository;
    const known = number === undefined ? {} : { number };
    const event = await pullRequestEvent({ github, directory, base: 'develop', head: BRANCH, ...known });
    number = event.number;
    // npm and the tools are real programs: no clock runs faster than theirs.
    const own = { env: npm, serverUrl: github.url, caches: join(directory, '..', 'caches'), speed: 1 };
    return runCaller(options, 'pr-checks.yml', event, own);
  };
  return [
    {
      name: 'A pull request that breaks the front-end',
      story: 'a variable that nothing uses, a wrong type, and a test that was forgotten: red, each told at its line',
      run: async () => propose(await brokenProposal(system.repository)),
      judge: (run) => [
        { text: '`checks / required` is red', holds: resultOf(run, 'required') === 'failure' },
        ...checkedFindings(run),
        { text: 'ESLint, TypeScript and the failed test are told', holds: namesAll(run) },
      ],
    },
    {
      name: 'The same pull request, mended',
      story: 'green, and merged into develop',
      run: async () => {
        const run = await propose(await mendedProposal(system.repository));
        if (run.conclusion === 'success') await system.repository.merge(BRANCH, 'ada');
        return run;
      },
      judge: (run) => [
        { text: '`checks / required` is green', holds: resultOf(run, 'required') === 'success' },
        ...checkedFindings(run),
        { text: 'the packages came from the cache', holds: stepLogs(run, 'Restore the packages').includes('restored') },
      ],
    },
  ];
}

/** Only what the pull request touches was checked. */
function checkedFindings(run: WorkflowRun): Finding[] {
  const checked = Object.entries(run.jobs).filter(
    ([label, { result }]) => / check\b/.test(label) && result !== 'skipped',
  );
  return [
    {
      text: 'of three components only the front-end was checked, and no image was built',
      holds:
        checked.length === 1 &&
        checked.every(([label]) => label.includes('apps/web')) &&
        resultOf(run, 'images') === 'skipped',
    },
  ];
}

function namesAll(run: WorkflowRun): boolean {
  const told = annotationsOf(run)
    .map(({ text }) => text)
    .join('\n');
  return (
    says(run, /no-unused-vars/) && says(run, /TS2345/) && says(run, /a job that waits says so/) && /names/.test(told)
  );
}

function resultOf(run: WorkflowRun, job: string): string | undefined {
  return run.jobs[`checks / ${job}`]?.result;
}

function stepLogs(run: WorkflowRun, name: string): string {
  const steps = Object.values(run.jobs).flatMap((job) => job.steps);
  return steps
    .filter((step) => step.name === name)
    .map(({ log }) => log)
    .join('\n');
}
