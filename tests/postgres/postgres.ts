/** A PostgreSQL server of its own, in a temporary folder on a loopback port: started for a run, stopped by its process id. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The running server. */
export interface Postgres {
  readonly port: number;
  /** Major version: `15`. */
  readonly version: string;
  /** Connection URL of a database; `role` defaults to the superuser. */
  url(database: string, role?: string): string;
  /** Runs SQL and gives its rows, fields separated by `|`. */
  query(database: string, sql: string): string;
  /** Runs SQL in a session of its own that goes on in the background. */
  session(database: string, sql: string): ChildProcess;
  stop(): Promise<void>;
}

/** Starts a server. The role `guarded` must give a password, the role `reader` may not create anything; all others are trusted. */
export async function startPostgres(): Promise<Postgres> {
  const bin = findBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'slipway-postgres-'));
  const account = process.getuid?.() === 0 ? postgresAccount() : {};
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'postgres\n', { mode: 0o644 });
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-sync', `--pwfile=${passwordFile}`],
    { ...account, stdio: 'pipe', cwd: folder },
  );
  writeFileSync(
    join(data, 'pg_hba.conf'),
    'host all guarded 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n',
  );
  const port = await freePort();
  appendFileSync(
    join(data, 'postgresql.conf'),
    `\nlisten_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\nfsync = off\n`,
  );
  const server = spawn(join(bin, 'postgres'), ['-D', data], { ...account, stdio: 'ignore', cwd: folder });
  const psql = (database: string, sql: string): string[] => [
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    'postgres',
    '-d',
    database,
    '-v',
    'ON_ERROR_STOP=1',
    '-XAtq',
    '-c',
    sql,
  ];
  const query = (database: string, sql: string): string =>
    execFileSync(join(bin, 'psql'), psql(database, sql), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  await untilReady(() => query('postgres', 'select 1'));
  query('postgres', `create role guarded login password 'right'`);
  query('postgres', 'create role reader login');
  return {
    port,
    version: query('postgres', 'show server_version').split('.')[0] ?? '',
    url: (database, role = 'postgres') => `postgresql://${role}@127.0.0.1:${port}/${database}`,
    query,
    session: (database, sql) => spawn(join(bin, 'psql'), psql(database, sql), { stdio: 'ignore' }),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // SIGINT is a fast shutdown: open sessions are ended.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string {
  const found = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1);
  if (found !== undefined && existsSync(join(found, 'initdb'))) return found;
  throw new Error('PostgreSQL is not installed: apt-get install postgresql');
}

/** PostgreSQL refuses to run as root. */
function postgresAccount(): { uid?: number; gid?: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilReady(deed: () => void): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      deed();
      return;
    } catch (error) {
      if (attempt >= 100) throw error;
      await sleep(100);
    }
  }
}
