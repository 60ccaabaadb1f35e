/** The example's base image, made from Debian's packages where the public one cannot be pulled. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { mustRun } from './command.ts';
import { findDebianMirror } from './debian-packages.ts';
import type { DockerEnv } from './docker-engine.ts';

/** Debian 12: its packages satisfy the example's requirements. */
const RELEASE = 'bookworm';
const PACKAGES = ['python3-fastapi', 'python3-uvicorn', 'python3-psycopg2', 'alembic'];
/** What a running service never reads, and every push would carry. */
const LEFT_OUT = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'usr/share/javascript',
  'var/cache',
  'var/lib/apt',
];

/** The public base image of the example's Dockerfiles. */
export const PUBLIC_BASE_IMAGE = 'python:3.12-slim';

/** The name that the demo's Dockerfiles are given as BASE_IMAGE where the public one is out of reach. */
export const BASE_IMAGE = `slipway-demo/debian-python:${RELEASE}`;

/**
 * Makes the base image in the engine. Needs root, debootstrap and a Debian mirror among the machine's sources.
 * @throws {Error} with debootstrap's or the engine's words.
 */
export async function buildBaseImage(from: { folder: string; env: DockerEnv; signal: AbortSignal }): Promise<void> {
  const { folder, env, signal } = from;
  const mirror = await findDebianMirror();
  if (mirror === undefined) throw new Error('This machine has no Debian source to make a base image from.');
  const root = join(folder, 'base');
  await mustRun(['debootstrap', '--variant=minbase', `--include=${PACKAGES.join(',')}`, RELEASE, root, mirror], {
    signal,
  });
  await importFolder(root, env);
  await rm(root, { recursive: true, force: true });
}

/** `tar | docker import`: one layer, no history, nothing of the build left. */
async function importFolder(root: string, env: DockerEnv): Promise<void> {
  const excludes = LEFT_OUT.map((path) => `--exclude=./${path}/*`);
  const tar = spawn('tar', ['-C', root, '--numeric-owner', ...excludes, '-c', '.'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const load = spawn('docker', ['import', '-', BASE_IMAGE], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  load.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  load.stdin.once('error', () => {});
  tar.stdout.pipe(load.stdin);
  const [packed, loaded] = await Promise.all(
    [tar, load].map(
      (child) => new Promise<number>((resolve) => void child.once('close', (code) => resolve(code ?? 137))),
    ),
  );
  if (packed !== 0 || loaded !== 0)
    throw new Error(`docker import ended with ${loaded}, tar with ${packed}: ${said.trim()}`);
}
