/** The `docker` command line, as the docker runtime uses it. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Where to find the engine. */
export interface DockerEngine {
  /** The program; default `docker`. */
  readonly program?: string;
  /** DOCKER_HOST, DOCKER_CONFIG and the like, over this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a docker command ended. */
export interface DockerResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** The last line of stderr that says something. */
  readonly lastError: string;
}

/** Runs a docker command to its end. Never rejects for an exit code; a program that is not there is exit code 127. */
export function runDocker(engine: DockerEngine, args: readonly string[]): Promise<DockerResult> {
  return new Promise((resolve) => {
    const child = spawn(engine.program ?? 'docker', args, {
      env: { ...process.env, ...engine.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', (error) => resolve({ exitCode: 127, stdout, lastError: error.message }));
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 137, stdout: stdout.trim(), lastError: lastLine(stderr) }),
    );
  });
}

/** Follows a container's output until it ends; each line of stdout and stderr once. Resolves at its end. */
export async function followLogs(
  engine: DockerEngine,
  containerId: string,
  onLine: (line: string) => void,
): Promise<void> {
  const child = spawn(engine.program ?? 'docker', ['logs', '--follow', containerId], {
    env: { ...process.env, ...engine.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  await ended;
}

/** `docker run` ends its complaint with a pointer to its help; the line before says what happened. */
function lastLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith("Run 'docker") && !line.startsWith('See '));
  return lines.at(-1) ?? '';
}
