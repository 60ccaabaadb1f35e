/** Installs the packages of a component before any tool runs. */
import { join } from 'node:path';

import { Cancelled } from '../../../src/errors.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ProgramResult } from '../../../src/process/run-program.ts';
import { readInstallFailure } from './install-failure.ts';
import { VENV } from './install.ts';
import type { Installation } from './install.ts';
import type { Site } from './launch.ts';
import type { Verdict } from './outcome.ts';
import { outputKeeper } from './output-keeper.ts';
import { cancelledWith } from './run-tools.ts';
import type { World } from './world.ts';

/** How an installation ended. */
export interface InstallOutcome {
  readonly title: string;
  readonly verdict: Exclude<Verdict, 'skipped'>;
  /** A clause: `npm ended with exit code 1 (ERESOLVE)`. */
  readonly reason?: string;
  readonly fix?: string;
  readonly ms: number;
  /** The last lines, for a failure. */
  readonly tail: readonly string[];
}

/** What the installations work with. */
export interface InstallWorld extends Pick<World, 'clock' | 'log' | 'runProgram' | 'signal'> {
  readonly site: Site;
  readonly timeoutMs: number;
}

const TAIL = 30;

/**
 * Runs the installations side by side; none throws for a failure of its own.
 * @throws {ActionError} cancelled
 */
export async function runInstallations(
  installations: readonly Installation[],
  world: InstallWorld,
): Promise<InstallOutcome[]> {
  try {
    return await Promise.all(installations.map((installation) => runInstallation(installation, world)));
  } catch (error) {
    const reason: unknown = world.signal.reason;
    if (reason instanceof Cancelled) throw cancelledWith(reason, installations.map(({ title }) => title).join(', '));
    throw error;
  }
}

/** The installation that a user's own command line is. */
export function commandInstallation(line: string, path: string): Installation {
  return { title: 'the command `install`', folder: path, commands: [['bash', '-eo', 'pipefail', '-c', line]] };
}

async function runInstallation(installation: Installation, world: InstallWorld): Promise<InstallOutcome> {
  const { title, warning, commands } = installation;
  const { clock, log } = world;
  if (warning !== undefined) log.warning(warning);
  log.progress(`installing: ${title}`);
  const startMs = clock.now();
  const output = outputKeeper();
  let last: ProgramResult | undefined;
  for (const command of commands) {
    last = await runCommand(command, { ...world, folder: installation.folder, startMs, onLine: output.add });
    if (last.ending !== 'exited' || last.exitCode !== 0) break;
  }
  const ms = clock.now() - startMs;
  await log.group(title, () => Promise.resolve(log.foreign(output.lines())));
  const judged = judgeInstallation(last, { title, text: output.lines().join('\n'), timeoutMs: world.timeoutMs });
  log.progress(
    `${title}: ${judged.verdict}${judged.reason === undefined ? '' : `, ${judged.reason}`} (${formatDuration(ms)})`,
  );
  return { title, ...judged, ms, tail: judged.verdict === 'passed' ? [] : output.tail(TAIL) };
}

interface CommandWorld extends InstallWorld {
  readonly folder: string;
  readonly startMs: number;
  readonly onLine: (line: string) => void;
}

function runCommand(command: readonly string[], world: CommandWorld): Promise<ProgramResult> {
  const { site, folder, clock, startMs, timeoutMs, onLine, runProgram } = world;
  const [program = '', ...args] = command.map((word) => word.replace(VENV, () => site.venv));
  return runProgram({
    program,
    args,
    cwd: join(site.root, folder),
    env: site.env,
    onLine,
    timeoutMs: Math.max(1, timeoutMs - (clock.now() - startMs)),
    // Lines are all that is read of it.
    stdoutLimitBytes: 0,
  });
}

/** Judges the last command of an installation. Pure. */
export function judgeInstallation(
  result: ProgramResult | undefined,
  { title, text, timeoutMs }: { readonly title: string; readonly text: string; readonly timeoutMs: number },
): Pick<InstallOutcome, 'verdict' | 'reason' | 'fix'> {
  const { ending = 'exited', exitCode = 0, signal } = result ?? {};
  if (ending === 'exited' && exitCode === 0) return { verdict: 'passed' };
  const failure = readInstallFailure(text);
  if (ending === 'timed-out')
    return {
      verdict: 'timed-out',
      reason: `it was ended after ${formatDuration(timeoutMs)}`,
      fix: failure?.fix ?? 'Raise the input `timeout`, or cache the packages.',
    };
  if (ending === 'killed')
    return {
      verdict: 'crashed',
      reason: `it was ended by ${signal}`,
      fix: 'A runner without memory ends programs so. Take a larger runner.',
    };
  if (ending === 'not-found')
    return {
      verdict: 'failed',
      reason: 'its program cannot be started',
      fix: `Set up what \`${title}\` needs before this step.`,
    };
  const named = failure === undefined ? '' : ` (${failure.code})`;
  return {
    verdict: 'failed',
    reason: `it ended with exit code ${exitCode}${named}`,
    fix: failure?.fix ?? 'Read its last lines; they name what failed.',
  };
}
