/** A PostgreSQL server of the demo's own: its data folder, its port, one database per environment. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findFreePort } from '../../testbed/runtime/container-ports.ts';
import { type CommandOptions, mustRun, succeeds } from './command.ts';

/** A server that runs. */
export interface Postgres {
  /** `postgresql://...` of a database made for it. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Where the server's programs may lie: on the PATH, or where Debian puts each version. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`, the newest version first; undefined when there is none. */
export async function findPostgres(): Promise<string | undefined> {
  const versions = await readdir(DEBIAN_FOLDER).catch(() => []);
  const debian = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_FOLDER, version, 'bin'));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of [...debian, ...path]) {
    if ((await succeeds([join(folder, 'initdb'), '--version'])) && (await succeeds([join(folder, 'postgres'), '-V'])))
      return folder;
  }
  return undefined;
}

/**
 * Starts a server on a free port of 127.0.0.1 with its data in `folder`.
 * As root it runs as the user `postgres` (or `nobody`): PostgreSQL refuses to run as root.
 * @throws {Error} when it does not come up; the message holds the end of its log.
 */
export async function startPostgres(programs: string, folder: string): Promise<Postgres> {
  const user = process.getuid?.() === 0 ? await findUser() : undefined;
  const password = randomBytes(12).toString('hex');
  await mkdir(folder, { recursive: true });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await Promise.all([chown(folder, user.uid, user.gid), chown(passwordFile, user.uid, user.gid)]);
  const run: CommandOptions = { cwd: folder, ...(user && { user }) };
  const data = join(folder, 'data');
  const encoding = ['--encoding=UTF8', '--locale=C', '--no-sync', '--auth=scram-sha-256', '--username=elevaite'];
  await mustRun([join(programs, 'initdb'), '-D', data, `--pwfile=${passwordFile}`, ...encoding], run);
  await rm(passwordFile);
  const port = await findFreePort();
  const settings = { listen_addresses: '127.0.0.1', fsync: 'off', max_connections: '60', unix_socket_directories: '' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches the demo alone, which stops the server when its tasks are gone.
    detached: true,
    ...user,
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
  const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()));
  const url = (database: string): string => `postgresql://elevaite:${password}@127.0.0.1:${port}/${database}`;
  const psql = (sql: string): string[] => [
    join(programs, 'psql'),
    url('postgres'),
    '-v',
    'ON_ERROR_STOP=1',
    '-qc',
    sql,
  ];
  const stop = async (): Promise<void> => {
    // SIGINT is PostgreSQL's fast shutdown: it ends the sessions that are left.
    if (server.exitCode === null) server.kill('SIGINT');
    await ended;
  };
  for (let attempt = 0; !(await succeeds(psql('SELECT 1'))); attempt += 1) {
    if (attempt > 100 || server.exitCode !== null) throw new Error(`PostgreSQL did not come up: ${log.trim()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    createDatabase: async (name) => {
      await mustRun(psql(`CREATE DATABASE ${name}`));
      return url(name);
    },
    stop,
  };
}

async function findUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((name) => lines.find(([user]) => user === name)).find((found) => found);
  if (entry === undefined)
    throw new Error('PostgreSQL cannot run as root, and there is no user `postgres` or `nobody`.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}
