/** What this machine offers the demo, what is installed for it, and what has to be left out. */
import { join } from 'node:path';
import { BASE_IMAGE, buildBaseImage, PUBLIC_BASE_IMAGE } from './base-image.ts';
import { mustRun, runCommand, succeeds } from './command.ts';
import { canInstallPackages, installPackages, missingPackages, systemName } from './debian-packages.ts';
import { type DockerEnv, enginePackages, findEngine, startEngine } from './docker-engine.ts';
import { findPostgres } from './postgres.ts';
import { findPython, PYTHON_PACKAGES } from './python.ts';
import type { Undo } from './undo.ts';

/** What a task of the local ECS is. */
export type RuntimeName = 'docker' | 'process' | 'sim';

interface DockerSurroundings {
  readonly env: DockerEnv;
  /** BASE_IMAGE of the Dockerfiles; absent: the public one. */
  readonly baseImage?: string;
  /** True for an engine that the demo started. */
  readonly isOwn: boolean;
}

/** What the demo can work with. */
export type Surroundings =
  | (DockerSurroundings & { readonly runtime: 'docker'; readonly postgres: string })
  | { readonly runtime: 'process'; readonly python: string; readonly postgres: string }
  | { readonly runtime: 'sim' };

/** What is being looked for, and how to tell. */
export interface SurroundingsOptions {
  /** Absent: the best there is. */
  readonly wanted?: RuntimeName;
  /** A folder of the demo's own. */
  readonly folder: string;
  readonly undo: Undo;
  readonly signal: AbortSignal;
  /** Tells progress. */
  readonly tell: (line: string) => void;
}

/** Finds or installs what the wanted runtime needs, and steps down where it cannot be had. Each step down is in `leftOut`. */
export async function prepareSurroundings(
  options: SurroundingsOptions,
): Promise<{ surroundings: Surroundings; leftOut: string[] }> {
  const leftOut: string[] = [];
  const leave = (reason: string): void => {
    leftOut.push(reason);
    options.tell(reason);
  };
  if (!(await succeeds(['git', '--version'])) && !(await install(options, ['git'])))
    throw new Error('The demo needs git. Install it, and run the demo again.');
  const simulate = (reason: string): { surroundings: Surroundings; leftOut: string[] } => {
    leave(`Left out: real tasks, so also migrations, smoke tests and the requests of users. ${reason}`);
    return { surroundings: { runtime: 'sim' }, leftOut };
  };
  if (options.wanted === 'sim') return simulate('Tasks are states only, as asked.');
  const postgres = await preparePostgres(options);
  if (postgres === undefined)
    return simulate('PostgreSQL is not installed, and cannot be without root on Debian or Ubuntu.');
  if (options.wanted !== 'process') {
    const docker = await prepareDocker(options).catch((error: unknown) => ({
      missing: error instanceof Error ? error.message : String(error),
    }));
    options.signal.throwIfAborted();
    if (!('missing' in docker)) return { surroundings: { runtime: 'docker', ...docker, postgres }, leftOut };
    leave(
      `Left out: containers (${docker.missing}). Tasks are plain processes, images are packed by a stand-in for docker.`,
    );
  }
  const python = await preparePython(options);
  if (python !== undefined) return { surroundings: { runtime: 'process', python, postgres }, leftOut };
  return simulate('No Python here has the example’s packages (FastAPI, uvicorn, psycopg2, alembic).');
}

async function preparePostgres(options: SurroundingsOptions): Promise<string | undefined> {
  return (await findPostgres()) ?? ((await install(options, ['postgresql'])) ? await findPostgres() : undefined);
}

async function preparePython(options: SurroundingsOptions): Promise<string | undefined> {
  return (await findPython()) ?? ((await install(options, PYTHON_PACKAGES)) ? await findPython() : undefined);
}

/** Installs what is missing of the packages, where that is possible. @returns whether they are there now */
async function install({ tell, signal }: SurroundingsOptions, packages: readonly string[]): Promise<boolean> {
  if (!(await canInstallPackages())) return false;
  const missing = await missingPackages(packages);
  if (missing.length === 0) return true;
  tell(`Installing from the packages of ${await systemName()}: ${missing.join(' ')}. They stay installed.`);
  await installPackages(missing, signal);
  return true;
}

type Docker = DockerSurroundings | { missing: string };

/** The engine that answers; else, as root on Debian or Ubuntu, one of the demo's own. */
async function prepareDocker(options: SurroundingsOptions): Promise<Docker> {
  const { tell, undo, folder, signal } = options;
  const found = await findEngine();
  if (!('missing' in found)) {
    tell(`Docker ${found.version} answers; the demo uses it, and removes its images and containers at the end.`);
    return useEngine(options);
  }
  if (!(await canInstallPackages()))
    return { missing: `${found.missing}, and without root on Debian or Ubuntu none can be installed` };
  await install(options, await enginePackages());
  const { env, version } = await startEngine(join(folder, 'engine'), undo);
  tell(`Docker ${version} started in a folder of its own: ${found.missing}.`);
  tell('Making a base image from Debian’s packages (about a minute).');
  await buildBaseImage({ folder, env, signal });
  return { env, baseImage: BASE_IMAGE, isOwn: true };
}

/** With somebody's engine: the public base image when it can be pulled, else one of Debian's packages. */
async function useEngine({ folder, undo, tell, signal }: SurroundingsOptions): Promise<Docker> {
  const env = { DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? join(process.env.HOME ?? '/', '.docker') };
  const pulled = await runCommand(['docker', 'pull', '--quiet', PUBLIC_BASE_IMAGE]);
  if (pulled.exitCode === 0) return { env, isOwn: false };
  if (!(await canInstallPackages()) || !(await succeeds(['debootstrap', '--version'])))
    return {
      missing: `${PUBLIC_BASE_IMAGE} cannot be pulled, and without root and debootstrap no base image can be made`,
    };
  tell(`${PUBLIC_BASE_IMAGE} cannot be pulled; making a base image from Debian’s packages (about a minute).`);
  await buildBaseImage({ folder, env, signal });
  undo.add('remove the base image', () => mustRun(['docker', 'image', 'rm', '--force', BASE_IMAGE]));
  return { env, baseImage: BASE_IMAGE, isOwn: false };
}
