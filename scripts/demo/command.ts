/** Programs that the demo runs to their end. */
import { type SpawnOptions, spawn } from 'node:child_process';

/** How a program ended. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is to be run. */
export interface CommandOptions {
  readonly cwd?: string;
  /** Over this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** User and group to run as, where this process may choose. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Aborted: the program is ended. */
  readonly signal?: AbortSignal;
}

/** Runs a program to its end. A program that is not there ends with 127. */
export function runCommand(argv: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const [program = '', ...args] = argv;
  return new Promise((resolve) => {
    const child = spawn(program, args, spawnOptions(options));
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => resolve({ exitCode: 127, stdout, stderr: error.message }));
    child.once('close', (code) => resolve({ exitCode: code ?? 137, stdout, stderr }));
  });
}

/**
 * Runs a program that must succeed and returns what it printed, without the last line end.
 * @throws {Error} with the command and the end of its stderr.
 */
export async function mustRun(argv: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand(argv, options);
  if (exitCode === 0) return stdout.trimEnd();
  const said = stderr.trim().split('\n').slice(-5).join('\n');
  throw new Error(`\`${argv.join(' ')}\` ended with ${exitCode}: ${said}`);
}

/** True when a program can be found and `argv` ends with 0. */
export async function succeeds(argv: readonly string[], options: CommandOptions = {}): Promise<boolean> {
  return (await runCommand(argv, options)).exitCode === 0;
}

function spawnOptions({ cwd, env, user, signal }: CommandOptions): SpawnOptions {
  const where = { ...(cwd && { cwd }), ...(signal && { signal }) };
  return { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env }, ...where, ...user };
}
