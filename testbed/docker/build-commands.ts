/** `docker build`, `docker buildx build` and `docker buildx bake`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { text as textOfStream } from 'node:stream/consumers';
import { BuildLog } from './build-log.ts';
import { provenance, readBakeFile } from './build-request.ts';
import type { BuildRequest } from './build-request.ts';
import { readOptions } from './command-line.ts';
import type { CommandContext } from './commands.ts';
import { runBuild } from './run-build.ts';
import type { BuildMetadata } from './run-build.ts';
import { DockerFailure, isAtLeast } from './stand-in.ts';

/** Flags of `docker build` with BuildKit, in every version. */
const buildFlags = {
  file: { type: 'string', short: 'f' },
  tag: { type: 'string', short: 't', multiple: true },
  target: { type: 'string' },
  platform: { type: 'string', multiple: true },
  'build-arg': { type: 'string', multiple: true },
  label: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  ssh: { type: 'string', multiple: true },
  'cache-from': { type: 'string', multiple: true },
  output: { type: 'string', short: 'o', multiple: true },
  progress: { type: 'string' },
  iidfile: { type: 'string' },
  network: { type: 'string' },
  pull: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

/** Flags that only buildx has. */
const buildxFlags = {
  ...buildFlags,
  push: { type: 'boolean' },
  load: { type: 'boolean' },
  'metadata-file': { type: 'string' },
  'cache-to': { type: 'string', multiple: true },
  'build-context': { type: 'string', multiple: true },
  provenance: { type: 'string' },
  sbom: { type: 'string' },
  attest: { type: 'string', multiple: true },
  builder: { type: 'string' },
  allow: { type: 'string', multiple: true },
} as const;

/** `docker build` and `docker buildx build`. */
export async function runDockerBuild(context: CommandContext): Promise<void> {
  refuseWithoutBuildx(context);
  const isBuildx = context.by === 'buildx';
  // The cast gives the narrower set the wider one's type: its extra members are then simply absent.
  const flags = isBuildx ? buildxFlags : (buildFlags as typeof buildxFlags);
  const { values, positionals } = readOptions(isBuildx ? 'docker buildx build' : 'docker build', context.args, flags);
  const [folder] = positionals;
  if (folder === undefined) throw new DockerFailure(`ERROR: "docker build" requires exactly 1 argument.`);
  const push = values.push === true ? ['type=registry'] : [];
  const load = values.load === true ? ['type=docker'] : [];
  const request: BuildRequest = {
    name: 'default',
    context: folder,
    dockerfile: values.file === undefined ? 'Dockerfile' : absolute(values.file),
    ...(values.target === undefined ? {} : { target: values.target }),
    platforms: (values.platform ?? []).flatMap((platform) => platform.split(',')),
    args: pairsOf(values['build-arg'] ?? [], context.env),
    labels: pairsOf(values.label ?? [], {}),
    contexts: pairsOf(values['build-context'] ?? [], {}),
    tags: values.tag ?? [],
    cacheTo: values['cache-to'] ?? [],
    attest: [...(values.attest ?? []), ...(values.provenance === undefined ? [] : [provenance(values.provenance)])],
    output: [...(values.output ?? []), ...push, ...load],
  };
  if (!isBuildx) refuseForOldBuild(request);
  const log = startLog(context);
  const { image, metadata } = await runBuild(request, { ...context, log, named: false });
  if (values.iidfile !== undefined) writeFileSync(values.iidfile, image.digest);
  if (values['metadata-file'] !== undefined) writeMetadata(values['metadata-file'], metadata);
  if (values.quiet === true) context.out(image.digest);
}

/** `docker buildx bake`. */
export async function runBake(context: CommandContext): Promise<void> {
  const { values, positionals } = readOptions('docker buildx bake', context.args, {
    file: { type: 'string', short: 'f', multiple: true },
    set: { type: 'string', multiple: true },
    push: { type: 'boolean' },
    load: { type: 'boolean' },
    pull: { type: 'boolean' },
    'no-cache': { type: 'boolean' },
    print: { type: 'boolean' },
    'metadata-file': { type: 'string' },
    progress: { type: 'string' },
    provenance: { type: 'string' },
    sbom: { type: 'string' },
    builder: { type: 'string' },
    allow: { type: 'string', multiple: true },
  });
  const [file = 'docker-bake.json', ...more] = values.file ?? [];
  if (more.length > 0) throw new DockerFailure('ERROR: the stand-in reads one bake file alone');
  const text = file === '-' ? await textOfStream(context.stdin) : readFileSync(file, 'utf8');
  const overrides = {
    set: values.set ?? [],
    push: values.push === true,
    load: values.load === true,
    ...(values.provenance === undefined ? {} : { provenance: values.provenance }),
  };
  const requests = readBakeFile(text, { wanted: positionals, overrides });
  if (values.print === true) {
    context.out(
      JSON.stringify({ target: Object.fromEntries(requests.map((request) => [request.name, request])) }, undefined, 2),
    );
    return;
  }
  const log = startLog(context);
  const metadata: Record<string, BuildMetadata> = {};
  for (const request of requests) {
    ({ metadata: metadata[request.name] } = await runBuild(request, { ...context, log, named: true }));
  }
  if (values['metadata-file'] !== undefined) writeMetadata(values['metadata-file'], metadata);
}

function startLog({ err }: CommandContext): BuildLog {
  const log = new BuildLog(err);
  log.header();
  return log;
}

/** From Docker 23 on, BuildKit needs buildx; without both, the old builder works but says so. */
function refuseWithoutBuildx({ tools, env, by, err }: CommandContext): void {
  if (by === 'buildx' || !isAtLeast(tools.docker, '23')) return;
  const install =
    'Install the buildx component to build images with BuildKit:\n            https://docs.docker.com/go/buildx/';
  if (env['DOCKER_BUILDKIT'] === '1') {
    throw new DockerFailure(
      `ERROR: BuildKit is enabled but the buildx component is missing or broken.\n       ${install}`,
    );
  }
  err(
    `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n            ${install}\n`,
  );
}

/** What BuildKit within Docker 20.10 cannot do. */
function refuseForOldBuild({ platforms, output }: BuildRequest): void {
  if (platforms.length > 1) {
    throw new DockerFailure(`"${platforms.join(',')}": unknown operating system or architecture: invalid argument`);
  }
  const exporter = output.map((one) => /type=(?<type>\w+)/u.exec(one)?.groups?.['type'] ?? '');
  const missing = exporter.find((type) => ['registry', 'image', 'oci', 'docker'].includes(type));
  if (missing !== undefined) throw new DockerFailure(`failed to solve: exporter "${missing}" could not be found`);
}

function pairsOf(pairs: readonly string[], env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const read = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    if (at !== -1) return [[pair.slice(0, at), pair.slice(at + 1)]];
    // Without a value, a build argument takes the environment's.
    const value = env[pair];
    return value === undefined ? [] : [[pair, value]];
  });
  return Object.fromEntries(read);
}

/** `--file` is relative to the working directory, not to the context. */
function absolute(path: string): string {
  return path.startsWith('/') ? path : `${process.cwd()}/${path}`;
}

function writeMetadata(path: string, metadata: object): void {
  writeFileSync(path, JSON.stringify(metadata, undefined, 2));
}
