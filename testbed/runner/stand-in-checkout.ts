/** Stand-in for actions/checkout: a commit of a repository on this machine, as shallow as GitHub gives it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { allows } from '../github/access.ts';
import type { StandInStep } from './stand-ins.ts';
import type { Source, Sources } from './uses.ts';

const run = promisify(execFile);

/**
 * Fetches a commit into the workspace as actions/checkout does, one commit deep unless `fetch-depth` says otherwise, so
 * that what needs history fails here as it does there. Of a pull request it is the merge commit. `origin` is the local
 * GitHub, and asks for the token. A folder that is no git repository is copied.
 */
export async function checkout(step: StandInStep): Promise<Record<string, string>> {
  const { inputs, workspace, sources, permissions, publicRepository, github } = step;
  const source = findRepository(inputs['repository'], sources);
  if (source === sources.caller && !publicRepository && !allows(permissions, { name: 'contents', level: 'read' })) {
    throw new Error(
      `fatal: repository 'https://github.com/${source.repository}/' not found (the job has no \`contents: read\`)`,
    );
  }
  const target = join(workspace, inputs['path'] ?? '');
  await mkdir(target, { recursive: true });
  if (!existsSync(join(source.directory, '.git'))) {
    await cp(source.directory, target, { recursive: true, filter: (path) => !path.endsWith('/node_modules') });
    return { ref: source.ref, commit: source.sha };
  }
  const wanted = inputs['ref'] === undefined || inputs['ref'] === '' ? source.sha : inputs['ref'];
  const commit = (await git(source.directory, 'rev-parse', '--verify', `${wanted}^{commit}`)).trim();
  const depth = Number(inputs['fetch-depth'] ?? '1');
  const origin = `${github.url}/${source.repository}`;
  await git(target, 'init', '-q', '--template=');
  await appendFile(
    join(target, '.git/config'),
    `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
  // Read from the disk: the commit is the same, and there is no server to start.
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const what =
    depth > 0
      ? [`--depth=${depth}`, `file://${source.directory}`, commit]
      : [`file://${source.directory}`, ...all, commit];
  await git(target, 'fetch', '-q', '--no-tags', ...what);
  await git(target, 'checkout', '-q', '--detach', commit);
  if (inputs['persist-credentials'] !== 'false') await keepCredentials(target, step);
  return { ref: source.ref, commit };
}

/** Without `persist-credentials: false` every later step of the job can read the token from the repository's settings. */
async function keepCredentials(target: string, { github, token }: StandInStep): Promise<void> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  await appendFile(join(target, '.git/config'), `[http "${github.url}/"]\n\textraheader = ${header}\n`);
}

function findRepository(name: string | undefined, { caller, suite }: Sources): Source {
  if (name === undefined || name === '' || name.toLowerCase() === caller.repository.toLowerCase()) return caller;
  if (/^[^/]+\/slipway$/i.test(name)) return suite;
  throw new Error(`actions/checkout: this runner cannot reach the repository ${name}`);
}

/** Any commit may be fetched, and whoever owns the folder does not matter. */
async function git(directory: string, ...args: string[]): Promise<string> {
  const config = ['safe.directory=*', 'uploadpack.allowAnySHA1InWant=true', 'advice.detachedHead=false'];
  const variables = config.flatMap((entry, index) => {
    const [key = '', value = ''] = entry.split('=');
    return [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ];
  });
  const env = { ...process.env, GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(variables) };
  return (await run('git', ['-C', directory, ...args], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
