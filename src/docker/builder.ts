/** Which builder a runner has, and what can be built with it: clear answers for what is missing or old. */
import { ActionError } from '../errors.ts';
import type { Environment } from '../process/run-program.ts';
import type { RunDocker } from './docker-process.ts';
import {
  isAtLeast,
  isContainerdStore,
  parseBuilderDriver,
  parseBuildxVersion,
  parseDockerVersion,
} from './versions.ts';

/** What was found on the runner. */
export interface DockerFound {
  /** Version of the `docker` command; undefined when there is none. */
  readonly client: string | undefined;
  /** Version of the daemon; undefined when none answers. */
  readonly server: string | undefined;
  readonly buildx: string | undefined;
  /** Driver of the current builder; `docker` when buildx does not say. */
  readonly driver: string;
  readonly hasContainerdStore: boolean;
}

/** What the build asks of the builder, with the inputs that ask it. */
export interface BuildNeeds {
  /** Names of the images to build, for the error's text. */
  readonly images: readonly string[];
  readonly platforms: readonly string[];
  readonly cache: 'auto' | 'registry' | 'gha' | 'inline' | 'none';
  readonly provenance: boolean;
  readonly namedContexts: boolean;
}

/** How to build. */
export interface Builder {
  /** `bake`: one `docker buildx bake`; `docker-build`: `docker build` and `docker push` for each image. */
  readonly tool: 'bake' | 'docker-build';
  readonly canExportCache: boolean;
  readonly buildx: string | undefined;
}

/** Asks the runner what it has; four commands at once, none of them changes anything. */
export async function probeDocker(run: RunDocker, env: Environment): Promise<DockerFound> {
  const [version, buildx, inspect, info] = await Promise.all(
    [
      ['version', '--format', '{{json .}}'],
      ['buildx', 'version'],
      ['buildx', 'inspect'],
      ['info', '--format', '{{json .DriverStatus}}'],
    ].map((args) => run({ args, env })),
  );
  const { client, server } = parseDockerVersion(version?.stdout ?? '');
  return {
    client: client ?? (version?.exitCode === undefined ? undefined : 'unknown'),
    server,
    buildx: buildx?.exitCode === 0 ? parseBuildxVersion(buildx.stdout) : undefined,
    driver: (inspect?.exitCode === 0 ? parseBuilderDriver(inspect.stdout) : undefined) ?? 'docker',
    hasContainerdStore: isContainerdStore(info?.stdout ?? ''),
  };
}

/**
 * Chooses the way to build.
 * @throws {ActionError} docker-missing, docker-not-running, buildx-missing, buildx-too-old, builder-too-limited; nothing has been built
 */
export function planBuilder(found: DockerFound, needs: BuildNeeds): Builder {
  if (found.client === undefined) throw dockerMissing(needs);
  if (found.server === undefined && (found.buildx === undefined || found.driver === 'docker')) throw notRunning(found);
  if (found.buildx !== undefined) return planBake(found, found.buildx, needs);
  // From Docker 23 on, `docker build` is buildx; before, DOCKER_BUILDKIT=1 works without it.
  if (isAtLeast(found.client, '23.0.0')) throw buildxMissing(found);
  refuseForOldDocker(found.client, needs);
  return { tool: 'docker-build', canExportCache: false, buildx: undefined };
}

function planBake(found: DockerFound, buildx: string, needs: BuildNeeds): Builder {
  for (const { feature, version } of buildxFeatures(needs)) {
    if (!isAtLeast(buildx, version)) throw buildxTooOld({ feature, version, buildx });
  }
  // The docker driver exports caches and builds for several platforms only on the containerd image store.
  const isFull = found.driver !== 'docker' || found.hasContainerdStore;
  if (!isFull) refuseForOverlayStore(needs);
  return { tool: 'bake', canExportCache: isFull, buildx };
}

interface Feature {
  readonly feature: string;
  readonly version: string;
}

function buildxFeatures(needs: BuildNeeds): Feature[] {
  return [
    { feature: 'The build definition', version: '0.8.0' },
    ...(needs.provenance ? [{ feature: 'The input `provenance`', version: '0.10.0' }] : []),
    ...(needs.cache === 'registry' ? [{ feature: 'The input `cache: registry`', version: '0.10.0' }] : []),
    // GitHub switched off the first cache service in April 2025; only this version speaks to the second.
    ...(needs.cache === 'gha' ? [{ feature: 'The input `cache: gha`', version: '0.21.0' }] : []),
  ];
}

function askedFeatures(needs: BuildNeeds): string[] {
  return [
    ...(needs.platforms.length > 1 ? [`\`platforms: ${needs.platforms.join(',')}\` (more than one)`] : []),
    ...(needs.cache === 'registry' || needs.cache === 'gha' ? [`\`cache: ${needs.cache}\``] : []),
    ...(needs.provenance ? ['`provenance`'] : []),
  ];
}

function refuseForOverlayStore(needs: BuildNeeds): void {
  const asked = askedFeatures(needs);
  if (asked.length === 0) return;
  throw new ActionError({
    code: 'builder-too-limited',
    message: `The builder of this runner (driver docker on the overlay2 image store) cannot do what is asked: ${asked.join(', ')}.`,
    fix: 'Put a step `uses: docker/setup-buildx-action` before this one, use a runner with Docker 29 (ubuntu-26.04), or set `cache: auto` and leave the other inputs out.',
  });
}

function refuseForOldDocker(client: string, needs: BuildNeeds): void {
  const asked = [...askedFeatures(needs), ...(needs.namedContexts ? ['`contexts`'] : [])];
  if (asked.length === 0) return;
  throw new ActionError({
    code: 'builder-too-limited',
    message: `Docker ${client} without buildx cannot do what is asked: ${asked.join(', ')}.`,
    fix: `${INSTALL_BUILDX} Or leave these inputs out.`,
  });
}

const INSTALL_BUILDX =
  "Install buildx: `apt-get install docker-buildx` (Debian, Ubuntu) or `docker-buildx-plugin` (Docker's own packages).";

function dockerMissing({ images }: BuildNeeds): ActionError {
  return new ActionError({
    code: 'docker-missing',
    message: `There is no \`docker\` command that can be run on this runner, and ${images.join(', ')} must be built: the content is not in the registry yet.`,
    fix: 'Use a runner with Docker (ubuntu-24.04). Only images that are in the registry already, and promotions, need no Docker.',
  });
}

function notRunning({ client }: DockerFound): ActionError {
  return new ActionError({
    code: 'docker-not-running',
    message: `Docker ${client ?? ''} is installed, but no daemon answers it.`,
    fix: 'Start the daemon (`systemctl start docker`), set DOCKER_HOST to one that runs, or use a runner with a daemon: ubuntu-slim has none.',
  });
}

function buildxMissing({ client }: DockerFound): ActionError {
  return new ActionError({
    code: 'buildx-missing',
    message: `Docker ${client ?? ''} builds with buildx, and buildx is not installed.`,
    fix: INSTALL_BUILDX,
  });
}

function buildxTooOld({ feature, version, buildx }: Feature & { buildx: string }): ActionError {
  return new ActionError({
    code: 'buildx-too-old',
    message: `${feature} needs buildx ${version} or newer; this runner has ${buildx}.`,
    fix: `Install buildx ${version} or newer, or put a step \`uses: docker/setup-buildx-action\` before this one.`,
  });
}
