/** The world of the mode `checks`: git in the checkout, and GitHub's own list where git cannot tell. */
import { readFile } from 'node:fs/promises';

import type { ActionContext } from '../../../src/action/run-action.ts';
import type { GitWorld } from '../../../src/git/api.ts';
import { learnChanges } from '../../../src/git/changed-files.ts';
import { listTrackedFiles, withoutStrayLinks } from '../../../src/git/tracked-files.ts';
import type { GithubApi, PullRequestFile } from '../../../src/github/api.ts';
import { programRunner } from '../../../src/process/run-program.ts';
import type { ChecksWorld } from './checks.ts';
import type { ChecksInputs } from './inputs.ts';

/** Connects to what is really there; GitHub's client is loaded when it is asked. */
export function connectChecks({ githubToken }: ChecksInputs, context: ActionContext): ChecksWorld {
  const { clock, log, signal, run, env } = context;
  const token = githubToken?.reveal() ?? '';
  const git: GitWorld = {
    run: programRunner({ clock, signal }),
    clock,
    log,
    signal,
    cwd: run.workspace,
    env,
    tempFolder: run.runnerTemp,
    remote: { url: `${run.serverUrl}/${run.repository}`, token, mask: (value) => context.mask(value) },
  };
  const listPullRequestFiles = async (number: number): Promise<PullRequestFile[]> => {
    const { githubClient } = await import('../../../src/github/client.ts');
    const { repository, apiUrl } = run;
    return githubClient({ token, repository, apiUrl, clock, signal }).listPullRequestFiles(number);
  };
  const github: Pick<GithubApi, 'listPullRequestFiles'> | undefined =
    token === '' ? undefined : { listPullRequestFiles };
  return {
    log,
    workspace: run.workspace,
    readText: (path) => readFile(path, 'utf8'),
    learnChanges: (base) => learnChanges(git, { run, base, ...(github && { github }) }),
    listTrackedFiles: async () => withoutStrayLinks(await listTrackedFiles(git), run.workspace),
  };
}
