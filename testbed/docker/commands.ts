/** The commands of the stand-in: `docker ...` and `docker buildx ...`. */
import { text as textOfStream } from 'node:stream/consumers';
import { runBake, runDockerBuild } from './build-commands.ts';
import { readOptions } from './command-line.ts';
import { ImageStore } from './image-store.ts';
import { pullImage, pushImage } from './push-image.ts';
import { parseReference } from './reference.ts';
import { login, logout } from './registry-login.ts';
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

type Command = (context: CommandContext) => void | Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  version: showVersion,
  info: showInfo,
  build: runDockerBuild,
  push: runPush,
  pull: runPull,
  tag: runTag,
  login: runLogin,
  logout: ({ args, env, out }) => {
    logout(args[0] ?? '', env);
    out(`Removing login credentials for ${args[0] ?? ''}`);
  },
};

const buildxCommands: Readonly<Record<string, Command>> = {
  version: ({ tools, out }) => out(`github.com/docker/buildx v${tools.buildx ?? ''} slipway-stand-in`),
  inspect: inspectBuilder,
  bake: runBake,
  build: runDockerBuild,
  imagetools: runImagetools,
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

/** Go templates, as far as `{{json .Path}}` and `{{.Path}}` go. */
function renderFormat(format: string, data: object): string {
  const at = (path: string): unknown =>
    path
      .split('.')
      .filter((part) => part !== '')
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], data);
  if (format === 'json') return JSON.stringify(data);
  const rendered = format.replaceAll(
    /\{\{\s*(json\s+)?(\.[\w.]*)\s*\}\}/gu,
    (_match, json: string | undefined, path: string) =>
      json === undefined ? String(at(path)) : JSON.stringify(at(path)),
  );
  if (rendered.includes('{{')) throw new DockerFailure(`the stand-in does not read the template ${format}`, 64);
  return rendered;
}

function inspectBuilder({ tools, out }: CommandContext): void {
  if (!tools.hasEngine) throw new DockerFailure(`ERROR: ${noEngine}`);
  out(
    'Name:   default\nDriver: docker\n\nNodes:\nName:             default\nEndpoint:         default\nStatus:           running',
  );
  out('BuildKit version: slipway-stand-in\nPlatforms:        linux/amd64, linux/arm64');
}

async function runLogin(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker login', context.args, {
    username: { type: 'string', short: 'u' },
    password: { type: 'string', short: 'p' },
    'password-stdin': { type: 'boolean' },
  });
  const isStdin = values['password-stdin'] === true;
  const password = isStdin ? (await textOfStream(context.stdin)).replace(/\r?\n$/u, '') : values.password;
  if (password === undefined || values.username === undefined) {
    throw new DockerFailure('Error: Cannot perform an interactive login from a non TTY device');
  }
  if (!isStdin) context.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.');
  await login({ host: positionals[0] ?? 'docker.io', username: values.username, password }, context);
  context.out('Login Succeeded');
}

async function runPush(context: CommandContext): Promise<void> {
  const { positionals } = readOptions('docker push', context.args, { quiet: { type: 'boolean', short: 'q' } });
  const [name = ''] = positionals;
  const reference = parseReference(name);
  const image = await context.store.find(name);
  context.out(`The push refers to repository [${reference.host}/${reference.repository}]`);
  await pushImage(image, { reference, context });
  context.out(`${reference.tag ?? ''}: digest: ${image.digest} size: ${image.manifest.length}`);
}

async function runPull(context: CommandContext): Promise<void> {
  const { positionals } = readOptions('docker pull', context.args, {
    quiet: { type: 'boolean', short: 'q' },
    platform: { type: 'string' },
  });
  const [name = ''] = positionals;
  const image = await pullImage({ reference: parseReference(name), context });
  await context.store.keep(image, [name]);
  context.out(`Digest: ${image.digest}\nStatus: Downloaded newer image for ${name}\n${name}`);
}

async function runTag({ args, store }: CommandContext): Promise<void> {
  const [from = '', to = ''] = args;
  await store.keep(await store.find(from), [to]);
}

async function runImagetools(context: CommandContext): Promise<void> {
  const [name, ...args] = context.args;
  if (name === 'inspect') await inspectImage({ ...context, args });
  else if (name === 'create') await createImage({ ...context, args });
  else throw new DockerFailure(`ERROR: unknown command: docker buildx imagetools ${name ?? ''}`);
}

async function inspectImage(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker buildx imagetools inspect', context.args, {
    raw: { type: 'boolean' },
    format: { type: 'string' },
  });
  const [name = ''] = positionals;
  const { manifest, digest, mediaType } = await pullImage({ reference: parseReference(name), context });
  if (values.raw === true) context.out(manifest.toString('utf8'));
  else if (values.format !== undefined) {
    context.out(renderFormat(values.format, { Name: name, Manifest: { mediaType, digest, size: manifest.length } }));
  } else context.out(`Name:      ${name}\nMediaType: ${mediaType}\nDigest:    ${digest}`);
}

async function createImage(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker buildx imagetools create', context.args, {
    tag: { type: 'string', short: 't', multiple: true },
    file: { type: 'string', short: 'f' },
    progress: { type: 'string' },
  });
  const [source = '', ...more] = positionals;
  if (more.length > 0 || values.file !== undefined)
    throw new DockerFailure('ERROR: the stand-in makes an image from one source alone');
  const image = await pullImage({ reference: parseReference(source), context });
  for (const tag of values.tag ?? []) {
    await pushImage(image, { reference: parseReference(tag), context });
    context.err(`#1 pushing ${image.digest} to ${tag}\n#1 DONE 0.0s`);
  }
}
