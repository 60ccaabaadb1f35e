/** `npm run local-aws`: a local AWS and a local GitHub with ElevAIte in them, for trying a pipeline; runs until Ctrl-C. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENVIRONMENTS, REGION } from './demo/elevaite-environment.ts';
import { type LocalSystem, startLocalSystem } from './demo/local-system.ts';
import { prepareSurroundings, type RuntimeName } from './demo/surroundings.ts';
import { createUndo, type Undo } from './demo/undo.ts';

const USAGE = `npm run local-aws -- [--runtime docker|process|sim] [--speed N] [--environment staging|production]

Starts a local AWS and a local GitHub, with ElevAIte's clusters, services, repositories and load balancers in them,
and prints the variables that lead a client to them. Ends with Ctrl-C.
  --runtime      What a task is: a container, a plain process, or a state only (default).
  --speed        Virtual seconds in a real one, 1 to 1000; default 10.
  --environment  Whose account the printed keys are of; default staging.`;

const RUNTIMES: readonly RuntimeName[] = ['docker', 'process', 'sim'];

interface Options {
  readonly runtime: RuntimeName;
  readonly speed: number;
  /** Twelve digits. */
  readonly account: string;
  readonly help: boolean;
}

process.exitCode = await main();

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const undo = createUndo();
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => {
      stopping.abort(new Error('Interrupted.'));
      resolve();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
  try {
    const system = await start(options, undo, stopping.signal);
    console.log(describe(system, options));
    await stopped;
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    for (const line of await undo.run()) console.error(`Could not ${line}`);
  }
}

/** @throws {Error} with what is wrong on the command line. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      runtime: { type: 'string', default: 'sim' },
      speed: { type: 'string', default: '10' },
      environment: { type: 'string', default: 'staging' },
      help: { type: 'boolean', default: false },
    },
  });
  const runtime = RUNTIMES.find((name) => name === values.runtime);
  const environment = ENVIRONMENTS.find(({ name }) => name === values.environment);
  const speed = Number(values.speed);
  const faults = [
    ...(runtime === undefined ? [`--runtime ${values.runtime}: one of ${RUNTIMES.join(', ')}`] : []),
    ...(environment === undefined ? [`--environment ${values.environment}: staging or production`] : []),
    ...(speed >= 1 && speed <= 1000 ? [] : [`--speed ${values.speed}: a number from 1 to 1000`]),
  ];
  if (runtime === undefined || environment === undefined || faults.length > 0) throw new Error(faults.join('\n'));
  return { runtime, speed, account: environment.account, help: values.help };
}

async function start({ runtime, speed }: Options, undo: Undo, signal: AbortSignal): Promise<LocalSystem> {
  const tell = (line: string): void => console.log(`# ${line}`);
  const folder = await mkdtemp(join(tmpdir(), 'slipway-local-'));
  undo.add('remove the folder', () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  // PostgreSQL runs as a user of its own, who must be able to enter.
  await chmod(folder, 0o711);
  const { surroundings } = await prepareSurroundings({ wanted: runtime, folder, undo, signal, tell });
  return startLocalSystem({ surroundings, folder, speed, undo, signal, tell });
}

/** What to paste into a shell. */
function describe({ aws, github, urls, env, repository }: LocalSystem, { account }: Options): string {
  const variables = Object.entries({ ...github.env, ...aws.envOf(account, REGION), ...env });
  return [
    ...variables.map(([name, value]) => `export ${name}=${name === 'PATH' ? morePath(value) : quote(value)}`),
    ...Object.entries(urls).map(([environment, url]) => `# ${environment}: ${url}`),
    `# The calling repository: ${repository.directory}`,
    `# Calls so far: ${aws.url}/_local/calls. Ctrl-C ends all of it.`,
  ].join('\n');
}

/** What stands before this process's own PATH goes before the shell's. */
function morePath(path: string): string {
  const own = process.env.PATH ?? '';
  return path.endsWith(own) ? `${quote(path.slice(0, path.length - own.length))}"$PATH"` : quote(path);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
