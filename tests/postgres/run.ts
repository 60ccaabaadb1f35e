/**
 * Runs the one-task script of migrate for real: alembic on a PostgreSQL of its own, each situation in each shell that is installed.
 * `--record` also writes what was printed into tests/fixtures, from where the classification's tests read it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { classifyEnd } from '../../actions/migrate/src/outcome.ts';
import { renderAlembicScript, renderCommandScript } from '../../actions/migrate/src/script.ts';
import { parseTranscript } from '../../actions/migrate/src/transcript.ts';
import { writeProject } from './alembic-project.ts';
import type { Revision } from './alembic-project.ts';
import { startPostgres } from './postgres.ts';
import type { Postgres } from './postgres.ts';
import { SITUATIONS } from './situations.ts';
import type { Bench, Situation } from './situations.ts';

/** The marker token of all recorded fixtures. */
const TOKEN = 'recorded';

const { values } = parseArgs({ options: { record: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = SITUATIONS.filter(({ name }) => values.only === undefined || name === values.only);
const SHELLS = ['/usr/bin/dash', '/usr/bin/bash', '/usr/bin/busybox'].filter((path) => existsSync(path));

interface Printed {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

const faults: string[] = [];
const postgres = await startPostgres();
try {
  const alembicVersion = execFileSync('alembic', ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1) ?? '';
  const folder = join(import.meta.dirname, `../fixtures/alembic-${alembicVersion}-postgresql-${postgres.version}`);
  if (values.record === true) mkdirSync(folder, { recursive: true });
  for (const situation of chosen) {
    for (const [index, shell] of SHELLS.entries()) {
      const printed = await meet(situation, { postgres, shell, number: index });
      console.log(`${basename(shell)} ${situation.name}: exit ${printed.exitCode}`);
      if (values.record === true && index === 0) {
        writeFileSync(
          join(folder, `${situation.name}.txt`),
          `exit: ${printed.exitCode}\n${printed.lines.join('\n')}\n`,
        );
      }
      faults.push(...judge(situation, printed));
    }
  }
  if (values.only === undefined || values.only === 'command')
    for (const shell of SHELLS) faults.push(...(await judgeCommand(shell)));
} finally {
  await postgres.stop();
}
for (const fault of faults) console.log(`\nNOT AS TOLD: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${chosen.length} situations in ${SHELLS.length} shells are as told.`);

/** Makes the situation and runs the script in it. */
async function meet(
  situation: Situation,
  { postgres: server, shell, number }: { postgres: Postgres; shell: string; number: number },
): Promise<Printed> {
  const database = `${situation.name.replaceAll('-', '_')}_${number}`;
  server.query('postgres', `create database ${database}`);
  const bench: Bench = { database, postgres: server, upgrade: (revisions) => upgrade(revisions, server.url(database)) };
  const session = situation.prepare?.(bench);
  const project = writeProject(situation.project);
  try {
    const printed = await runScript(situation, { shell, folder: project.folder, bench });
    return {
      ...printed,
      lines: printed.lines.map((line) => scrub(line, { folder: project.folder, port: server.port, database })),
    };
  } finally {
    session?.kill();
    project.remove();
  }
}

function upgrade(revisions: readonly Revision[], url: string): void {
  const project = writeProject({ revisions });
  try {
    execFileSync('alembic', ['upgrade', 'heads'], {
      cwd: project.folder,
      env: environment({ DATABASE_URL: url }),
      stdio: 'pipe',
    });
  } finally {
    project.remove();
  }
}

function runScript(
  situation: Situation,
  { shell, folder, bench }: { shell: string; folder: string; bench: Bench },
): Promise<Printed> {
  const { alembic = ['alembic'], target = 'head', workingDirectory, termAt } = situation;
  const script = renderAlembicScript({ alembic, target, workingDirectory, showSql: true, token: TOKEN });
  const env = environment({
    DATABASE_URL: bench.postgres.url(bench.database),
    PGOPTIONS: '-c lock_timeout=5000',
    ...situation.env?.(bench),
  });
  return runShell({ shell, script, cwd: folder, env, termAt });
}

function runShell({
  shell,
  script,
  cwd,
  env,
  termAt,
}: {
  shell: string;
  script: string;
  cwd: string;
  env: Record<string, string>;
  termAt: string | undefined;
}): Promise<Printed> {
  const words = shell.endsWith('busybox') ? ['sh', '-c', script] : ['-c', script];
  const child = spawn(shell, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (termAt !== undefined && !child.killed && text.includes(termAt)) child.kill('SIGTERM');
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      // What a stopped command left behind may keep the pipe open.
      setTimeout(() => child.stdout.destroy(), 500);
      setTimeout(() => child.stderr.destroy(), 500);
      child.once('close', () => resolve({ exitCode: code ?? -1, lines: text.replace(/\n$/, '').split('\n') }));
    });
  });
}

function environment(own: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    PYTHONDONTWRITEBYTECODE: '1',
    LANG: 'C.UTF-8',
    ...own,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Takes out what differs from machine to machine and from run to run. */
function scrub(line: string, { folder, port, database }: { folder: string; port: number; database: string }): string {
  return line
    .replaceAll(folder, '/app')
    .replaceAll(String(port), '5432')
    .replaceAll(database, 'app')
    .replaceAll(/process \d+/g, 'process 1')
    .replaceAll(/0x[0-9a-f]{6,}/g, '0x0')
    .replaceAll(/\/[^" ]*\/(?:dist|site)-packages\//g, '/usr/lib/python3/dist-packages/')
    .replaceAll(/"\/[^"]*\/bin\/alembic"/g, '"/usr/bin/alembic"');
}

/** The script's own exit code, what the parser reads and what the classification says must all be the situation's truth. */
function judge(situation: Situation, { lines, exitCode }: Printed): string[] {
  const transcript = parseTranscript(lines, TOKEN);
  const { outcome } = classifyEnd({ tool: 'alembic', exitCode, transcript, started: true });
  const found = { outcome, exitCode, endCode: transcript.endCode, after: [...(transcript.after ?? [])].toSorted() };
  const truth = {
    outcome: situation.outcome,
    exitCode: situation.exitCode,
    endCode: situation.exitCode,
    after: situation.after ?? [],
  };
  if (isDeepStrictEqual(found, truth)) return [];
  return [`${situation.name}: ${JSON.stringify(found)}, should be ${JSON.stringify(truth)}\n${lines.join('\n')}`];
}

/** The other script: words stay words, the exit code is the command's, and a SIGTERM reaches it and is told. */
async function judgeCommand(shell: string): Promise<string[]> {
  const words = [
    'sh',
    '-c',
    `trap 'echo stopping; exit 9' TERM; printf '<%s>' "$@"; echo; echo ready; sleep 30 & wait`,
    'migrate',
    'two words',
    `it's`,
  ];
  const script = renderCommandScript({ command: words, token: TOKEN, workingDirectory: '/' });
  const printed = await runShell({ shell, script, cwd: '/', env: environment({}), termAt: 'ready' });
  const { endCode, steps, output } = parseTranscript(printed.lines, TOKEN);
  const found = { exitCode: printed.exitCode, endCode, steps, output };
  const truth = {
    exitCode: 9,
    endCode: 9,
    steps: ['directory', 'upgrade', 'stopped', 'end'],
    output: ["<two words><it's>", 'ready', 'stopping'],
  };
  console.log(`${basename(shell)} command: exit ${printed.exitCode}`);
  return isDeepStrictEqual(found, truth)
    ? []
    : [`command in ${shell}: ${JSON.stringify(found)}, should be ${JSON.stringify(truth)}`];
}
