/** Stand-ins for actions/cache/restore and actions/cache/save: entries in a folder, by scope and key, as GitHub keeps them. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { dirname, isAbsolute, join } from 'node:path';
import type { StandInStep } from './stand-ins.ts';

interface Paths {
  /** As the step names it. */
  name: string;
  /** Where it lies. */
  path: string;
}

/** Restores the entry of exactly this key from the first scope that has it. */
export async function restoreCache(step: StandInStep): Promise<Record<string, string>> {
  const key = required(step, 'key');
  if ((step.inputs['restore-keys'] ?? '') !== '') throw new Error('This runner does not know `restore-keys`');
  const found = readableScopes(step)
    .map((scope) => entryFolder(step, scope, key))
    .find((folder) => existsSync(folder));
  if (found === undefined) {
    step.print(`Cache not found for input keys: ${key}`);
    return { 'cache-primary-key': key };
  }
  for (const { name, path } of pathsOf(step)) {
    const kept = join(found, hash(name));
    if (existsSync(kept)) await copy(kept, path);
  }
  step.print(`Cache restored from key: ${key}`);
  return { 'cache-hit': 'true', 'cache-primary-key': key, 'cache-matched-key': key };
}

/** Saves an entry in the scope of the run's ref; an entry that is there is never written again. */
export async function saveCache(step: StandInStep): Promise<Record<string, string>> {
  const key = required(step, 'key');
  const folder = entryFolder(step, step.sources.caller.ref, key);
  const paths = pathsOf(step).filter(({ path }) => existsSync(path));
  if (paths.length === 0) {
    step.print(
      'Warning: Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.',
    );
    return {};
  }
  if (existsSync(folder)) {
    step.print(`Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`);
    return {};
  }
  const draft = `${folder}.${randomUUID()}`;
  for (const { name, path } of paths) await copy(path, join(draft, hash(name)));
  // Whoever comes first has it; the other finds the folder there.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  step.print(`Cache saved with key: ${key}`);
  return {};
}

/** A run reads what its own ref wrote, then its base branch, then the default branch; never what another pull request wrote. */
function readableScopes({ sources, event, github }: StandInStep): string[] {
  const { caller } = sources;
  const pull = event['pull_request'] as { base: { ref: string } } | undefined;
  const base = pull === undefined ? [] : [`refs/heads/${pull.base.ref}`];
  const { defaultBranch } = github.world.repository(caller.repository).git;
  return [...new Set([caller.ref, ...base, `refs/heads/${defaultBranch}`])];
}

function entryFolder(step: StandInStep, scope: string, key: string): string {
  return join(step.caches, hash(`${step.sources.caller.repository} ${scope}`), hash(key));
}

function pathsOf({ inputs, env, workspace }: StandInStep): Paths[] {
  const names = (inputs['path'] ?? '').split('\n').map((line) => line.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const path = name.replace(/^~(?=\/|$)/, env['HOME'] ?? '~');
      return { name, path: isAbsolute(path) ? path : join(workspace, path) };
    });
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const isFolder = (await stat(from)).isDirectory();
  await cp(from, to, { recursive: isFolder, force: true, verbatimSymlinks: true });
}

function required({ inputs }: StandInStep, name: string): string {
  const value = inputs[name] ?? '';
  if (value === '') throw new Error(`Input required and not supplied: ${name}`);
  return value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
