/** A Docker engine of the demo's own: its folder, its socket, its network bridge; and the command line that talks to it. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, runCommand, succeeds } from './command.ts';
import { findDebianMirror, offeredPackages, unpackPackage } from './debian-packages.ts';
import type { Undo } from './undo.ts';

/** The packages a Docker engine needs on Debian and Ubuntu; those that a release does not have are left out. */
const ENGINE_PACKAGES = ['docker.io', 'docker-cli', 'docker-buildx', 'iproute2', 'debootstrap'];

/** The release whose buildx package runs on every Debian from 12 on. */
const BUILDX_RELEASE = 'trixie';

/** The environment of every docker command: DOCKER_HOST, DOCKER_CONFIG. */
export type DockerEnv = Record<string, string>;

/** The packages to install for an engine, out of what the machine's sources offer. */
export function enginePackages(): Promise<string[]> {
  return offeredPackages(ENGINE_PACKAGES);
}

/**
 * The engine that answers already and that the demo can use: on this machine (its containers must share 127.0.0.1), with buildx.
 * @returns its version, or why there is none.
 */
export async function findEngine(): Promise<{ version: string } | { missing: string }> {
  const asked = await runCommand(['docker', 'version', '--format', '{{.Server.Os}} {{.Server.Version}}']);
  if (asked.exitCode !== 0) return { missing: 'no Docker engine answers' };
  const [os, version = ''] = asked.stdout.trim().split(' ');
  const endpoint = await runCommand(['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']);
  const host = process.env.DOCKER_HOST ?? endpoint.stdout.trim();
  if (process.platform !== 'linux' || os !== 'linux' || !host.startsWith('unix://'))
    return {
      missing: `the Docker engine at ${host} is not one of this Linux machine, so its containers cannot share 127.0.0.1`,
    };
  if (!(await succeeds(['docker', 'buildx', 'version']))) return { missing: `Docker ${version} has no buildx` };
  return { version };
}

/**
 * Starts an engine in a folder of its own, beside whatever else runs. Needs root.
 * It pushes to and pulls from the local AWS on 127.0.0.1, which engines trust without TLS; the machine's names and ports stay as they are.
 * @throws {Error} when it does not come up; the message holds the end of its log.
 */
export async function startEngine(folder: string, undo: Undo): Promise<{ env: DockerEnv; version: string }> {
  await mkdir(folder, { recursive: true });
  undo.add('remove the engine’s folder', () => rm(folder, { recursive: true, force: true }));
  const env = { DOCKER_HOST: `unix://${folder}/docker.sock`, DOCKER_CONFIG: join(folder, 'client') };
  await prepareClient(folder, env);
  const bridge = await addBridge(undo);
  const config = {
    ...bridge,
    hosts: [env.DOCKER_HOST],
    pidfile: join(folder, 'docker.pid'),
    'data-root': join(folder, 'data'),
    'exec-root': join(folder, 'exec'),
    // The builds need no network of their own; the machine's firewall is left as it is.
    iptables: false,
    ip6tables: false,
    'ip-forward': false,
    'ip-masq': false,
    'userland-proxy': false,
  };
  await writeFile(join(folder, 'daemon.json'), JSON.stringify(config));
  await runDaemon({ folder, undo, env });
  return { env, version: await mustRun(['docker', 'version', '--format', '{{.Server.Version}}'], { env }) };
}

/** A client folder with buildx: the machine's own, or else the package of a newer release, unpacked. */
async function prepareClient(folder: string, env: DockerEnv): Promise<void> {
  const plugins = join(folder, 'client', 'cli-plugins');
  await mkdir(plugins, { recursive: true });
  if (await succeeds(['docker', 'buildx', 'version'], { env })) return;
  const mirror = await findDebianMirror();
  if (mirror === undefined)
    throw new Error('buildx is missing, and this machine has no Debian source to take it from.');
  const unpacked = join(folder, 'buildx');
  await unpackPackage({ name: 'docker-buildx', release: BUILDX_RELEASE, mirror, folder: unpacked });
  await symlink(join(unpacked, 'usr/libexec/docker/cli-plugins/docker-buildx'), join(plugins, 'docker-buildx'));
}

/**
 * A bridge for the builds' containers. Docker's default one belongs to an engine that may run already.
 * Where the kernel gives none the engine runs without: then only images whose build runs no command can be built.
 */
async function addBridge(undo: Undo): Promise<{ bridge: string }> {
  const name = `slipway${process.pid % 100_000}`;
  if (!(await succeeds(['ip', 'link', 'add', name, 'type', 'bridge']))) return { bridge: 'none' };
  undo.add(`remove the bridge ${name}`, () => mustRun(['ip', 'link', 'delete', name]));
  await mustRun(['ip', 'address', 'add', '172.31.250.1/24', 'dev', name]);
  await mustRun(['ip', 'link', 'set', name, 'up']);
  return { bridge: name };
}

async function runDaemon(from: { folder: string; undo: Undo; env: DockerEnv }): Promise<void> {
  const { folder, undo, env } = from;
  const daemon = spawn('dockerd', ['--config-file', join(folder, 'daemon.json')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches the demo alone, which stops the engine when its containers are gone.
    detached: true,
  });
  let log = '';
  let failed = '';
  daemon.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
  const ended = new Promise<void>((resolve) => {
    daemon.once('exit', () => resolve());
    daemon.once('error', (error) => {
      failed = error.message;
      resolve();
    });
  });
  undo.add('stop the engine', async () => {
    daemon.kill('SIGTERM');
    await ended;
    await unmountLeftovers(folder);
  });
  for (let attempt = 0; !(await succeeds(['docker', 'version'], { env })); attempt += 1) {
    if (failed !== '' || daemon.exitCode !== null || attempt > 150)
      throw new Error(`The Docker engine did not come up: ${failed}${lastLines(log)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** dockerd leaves the network namespace of `--network host` mounted in its exec-root. */
async function unmountLeftovers(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const mount of mounts.toReversed()) if (mount.startsWith(`${folder}/`)) await mustRun(['umount', mount]);
}

function lastLines(log: string): string {
  return log.trim().split('\n').slice(-3).join('\n');
}
