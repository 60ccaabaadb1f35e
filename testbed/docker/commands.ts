/** The commands of the stand-in: `docker ...` and `docker buildx ...`. */
import { readOptions } from './command-line.ts';
import { ImageStore } from './image-store.ts';
import { renderFormat } from './format.ts';
import type { LoginContext } from './registry-login.ts';
import { DockerFailure, claimedTools, isAtLeast, localRegistry } from './stand-in.ts';
import type { ClaimedTools, Environment } from './stand-in.ts';

/** A call of the command. */
export interface DockerCall {
  readonly argv: readonly string[];
  readonly env: Environment;
  /** Gets a line for stdout. */
  readonly out: (line: string) => void;
  /** Gets a line for stderr. */
  readonly err: (line: string) => void;
  readonly stdin: NodeJS.ReadableStream;
}

/** A call, and what it works with. */
export interface CommandContext extends DockerCall, LoginContext {
  readonly store: ImageStore;
  readonly args: readonly string[];
}

// Most calls of a step ask for versions: what builds and what talks to a registry would take Node as long to load as they take whole.
const builds = (): Promise<typeof import('./build-commands.ts')> => import('./build-commands.ts');
const images = (): Promise<typeof import('./image-commands.ts')> => import('./image-commands.ts');

type Command = (context: CommandContext) => void | Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  version: showVersion,
  info: showInfo,
  build: async (context) => (await builds()).runDockerBuild(context),
  push: async (context) => (await images()).runPush(context),
  pull: async (context) => (await images()).runPull(context),
  tag: async (context) => (await images()).runTag(context),
  login: async (context) => (await images()).runLogin(context),
  logout: async (context) => (await images()).runLogout(context),
};

const buildxCommands: Readonly<Record<string, Command>> = {
  version: ({ tools, out }) => out(`github.com/docker/buildx v${tools.buildx ?? ''} slipway-stand-in`),
  inspect: inspectBuilder,
  bake: async (context) => (await builds()).runBake(context),
  build: async (context) => (await builds()).runDockerBuild(context),
  imagetools: async (context) => (await images()).runImagetools(context),
};

/** Runs one command. @throws {DockerFailure} in Docker's words and with its exit code */
export async function runCommand(call: DockerCall): Promise<void> {
  const { argv, env, out } = call;
  const [name = '', ...rest] = argv;
  const tools = claimedTools(env);
  if (name === '--version' || name === '-v') {
    out(`Docker version ${tools.docker}, build slipway-stand-in`);
    return;
  }
  const registry = await localRegistry(env);
  const context = { ...call, tools, registry, store: new ImageStore(env) };
  if (name === 'buildx') {
    await runBuildx({ ...context, by: 'buildx', args: rest });
    return;
  }
  const command = commands[name];
  if (command === undefined) throw unknownCommand(name, tools);
  // From Docker 23 on, `docker build` is buildx.
  const by = name === 'build' && tools.buildx !== undefined && isAtLeast(tools.docker, '23') ? 'buildx' : 'docker';
  await command({ ...context, by, args: rest });
}

async function runBuildx(context: CommandContext): Promise<void> {
  const [name = '', ...args] = context.args;
  if (context.tools.buildx === undefined) throw unknownCommand('buildx', context.tools);
  const command = buildxCommands[name];
  if (command === undefined)
    throw new DockerFailure(
      `ERROR: unknown command: docker buildx ${name} (the stand-in knows ${Object.keys(buildxCommands).join(', ')})`,
    );
  await command({ ...context, args });
}

function unknownCommand(name: string, { docker }: ClaimedTools): DockerFailure {
  return new DockerFailure(
    isAtLeast(docker, '28')
      ? `docker: unknown command: docker ${name}\n\nRun 'docker --help' for more information`
      : `docker: '${name}' is not a docker command.\nSee 'docker --help'`,
  );
}

const noEngine = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';

function showVersion({ args, tools, out }: CommandContext): void {
  const { values } = readOptions('docker version', args, { format: { type: 'string', short: 'f' } });
  const part = { Version: tools.docker, Os: 'linux', Arch: 'amd64' };
  const client = { Platform: { Name: 'Slipway stand-in for Docker' }, ...part };
  const server = tools.hasEngine ? { Platform: { Name: 'Slipway stand-in, no engine' }, ...part } : null;
  if (values.format === undefined) {
    out(`Client: ${client.Platform.Name}\n Version:           ${tools.docker}`);
    if (server !== null) out(`\nServer: ${server.Platform.Name}\n Engine:\n  Version:          ${tools.docker}`);
  } else {
    out(renderFormat(values.format, { Client: client, Server: server }));
  }
  if (server === null) throw new DockerFailure(noEngine);
}

function showInfo({ args, tools, out }: CommandContext): void {
  const { values } = readOptions('docker info', args, { format: { type: 'string', short: 'f' } });
  if (!tools.hasEngine) throw new DockerFailure(noEngine);
  const info = {
    ServerVersion: tools.docker,
    Driver: tools.hasContainerdStore ? 'overlayfs' : 'overlay2',
    DriverStatus: tools.hasContainerdStore
      ? [['driver-type', 'io.containerd.snapshotter.v1']]
      : [['Backing Filesystem', 'extfs']],
    OperatingSystem: 'Slipway stand-in for Docker',
    OSType: 'linux',
    Architecture: 'x86_64',
  };
  out(
    values.format === undefined
      ? `Server:\n Server Version: ${tools.docker}\n Operating System: ${info.OperatingSystem}`
      : renderFormat(values.format, info),
  );
}

function inspectBuilder({ tools, out }: CommandContext): void {
  if (!tools.hasEngine) throw new DockerFailure(`ERROR: ${noEngine}`);
  out(
    'Name:   default\nDriver: docker\n\nNodes:\nName:             default\nEndpoint:         default\nStatus:           running',
  );
  out('BuildKit version: slipway-stand-in\nPlatforms:        linux/amd64, linux/arm64');
}
