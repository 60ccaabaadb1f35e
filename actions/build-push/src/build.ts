/** Builds what the registry does not have, with one `docker buildx bake`, and pushes it. */
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bakeArguments, bakeDefinition, parseBakeMetadata } from '../../../src/docker/bake.ts';
import { isTagImmutableFailure } from '../../../src/docker/build-failure.ts';
import type { BuildTarget } from '../../../src/docker/build-target.ts';
import { planBuilder, probeDocker } from '../../../src/docker/builder.ts';
import type { Builder } from '../../../src/docker/builder.ts';
import { dockerBuildArguments } from '../../../src/docker/docker-build.ts';
import type { DockerResult, RunDocker } from '../../../src/docker/docker-process.ts';
import type { Environment } from '../../../src/process/run-program.ts';
import { deleteLogin, loginEnvironment } from '../../../src/docker/registry-login.ts';
import type { EcrApi } from '../../../src/ecr/api.ts';
import { describeBuildFailure } from './build-error.ts';
import { secretEnvironment } from './build-secrets.ts';
import { cacheOptions } from './cache-options.ts';
import { targetGroup } from './group-keys.ts';
import type { Inputs } from './inputs.ts';
import { LOGIN_STATE } from './login-state.ts';
import type { BuildGroup } from './plan.ts';
import { cacheBranches } from './run-facts.ts';
import type { World } from './world.ts';

/** One build to do. */
export interface BuildOrder {
  readonly group: BuildGroup;
  /** Tag to push under, in every repository of the group; undefined: build only. */
  readonly pushTag: string | undefined;
  /** Build without the layer cache: a `max-age` period has ended. */
  readonly noCache: boolean;
}

/** What {@link buildImages} works with. */
export interface BuildSources {
  readonly inputs: Inputs;
  readonly world: World;
  readonly signal: AbortSignal;
  /** Undefined when nothing is pushed: then no credentials are asked for. */
  readonly ecr: EcrApi | undefined;
  /** All groups of the step, for contexts that are other images. */
  readonly groups: readonly BuildGroup[];
  /** Number of the `max-age` period. */
  readonly period: number | undefined;
}

/** What the builds came to. */
interface BuildResult {
  /** Digest by name of the group, as far as the builder tells it. */
  readonly digests: ReadonlyMap<string, string>;
  /** Another run pushed the same content meanwhile into an immutable repository, so the push was refused. */
  readonly tagTaken: boolean;
}

/** What {@link buildImages} gives. */
export interface BuildsDone extends BuildResult {
  /** By name of the group: the tag to put on the built image, so that the next build finds the cache in it. */
  readonly cacheTags: ReadonlyMap<string, string>;
}

/**
 * Builds and pushes; tags of the user are not touched.
 * @throws {ActionError} build-failed, docker-missing, docker-not-running, buildx-missing, buildx-too-old, builder-too-limited, secret-missing
 */
export async function buildImages(orders: readonly BuildOrder[], sources: BuildSources): Promise<BuildsDone> {
  const { inputs, world, signal, ecr } = sources;
  const secretValues = secretEnvironment(inputs.secrets, world);
  const run = await world.openDocker({ signal });
  const plainEnv = childEnvironment(world.env, secretValues);
  const builder = planBuilder(await probeDocker(run, plainEnv), {
    images: orders.map(({ group }) => group.name),
    platforms: [...new Set(orders.flatMap(({ group }) => group.origin.build.platforms))],
    cache: inputs.cache,
    provenance: inputs.provenance !== undefined,
    namedContexts: orders.some(({ group }) => Object.keys(group.origin.build.contexts).length > 0),
  });
  const login = ecr === undefined ? undefined : await openLogin(ecr, { builder, env: plainEnv, world });
  try {
    const host = login?.host ?? '';
    const cached = await Promise.all(orders.map((order) => buildTarget(order, { sources, builder, host })));
    const targets = cached.map(({ target }) => target);
    const cacheTags = new Map<string, string>();
    for (const [index, { cacheTag }] of cached.entries()) {
      const name = orders[index]?.group.name;
      if (name !== undefined && cacheTag !== undefined) cacheTags.set(name, cacheTag);
    }
    const engine: Engine = { run, env: login?.env ?? plainEnv, builder, orders, targets, sources, host };
    const result = builder.tool === 'bake' ? await bake(engine) : await buildOneByOne(engine);
    return { ...result, cacheTags };
  } finally {
    if (login?.directory !== undefined) deleteLogin(login.directory);
  }
}

/** The process's environment for docker, without the inputs (they hold the build secrets). */
function childEnvironment(env: Environment, secrets: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
  // buildx 0.22 and newer ask for leave to read folders outside the working directory; the inputs gave it.
  return { ...Object.fromEntries(kept), BUILDX_BAKE_ENTITLEMENTS_FS: '0', DOCKER_BUILDKIT: '1', ...secrets };
}

interface Login {
  readonly env: Environment;
  readonly directory: string | undefined;
  readonly host: string;
}

async function openLogin(
  ecr: EcrApi,
  { builder, env, world }: { builder: Builder; env: Environment; world: World },
): Promise<Login> {
  const authorization = await ecr.authorize();
  const password = authorization.revealPassword();
  world.mask(password);
  world.mask(Buffer.from(`${authorization.username}:${password}`).toString('base64'));
  const { host } = new URL(authorization.endpoint);
  const place = { buildx: builder.buildx, env, tempDirectory: tempDirectory(world) };
  const login = loginEnvironment({ host, username: authorization.username, revealPassword: () => password }, place);
  if (login.directory !== undefined) world.saveState(LOGIN_STATE, login.directory);
  return { ...login, host };
}

function tempDirectory({ run }: World): string {
  return run.runnerTemp === '' ? tmpdir() : run.runnerTemp;
}

async function buildTarget(
  { group, pushTag, noCache }: BuildOrder,
  { sources, builder, host }: { sources: BuildSources; builder: Builder; host: string },
): Promise<CachedTarget> {
  const { inputs, world, ecr, period } = sources;
  const repository = group.origin.repository;
  const asksForCacheTag = inputs.cache === 'auto' && builder.canExportCache;
  const settings = ecr !== undefined && asksForCacheTag ? await ecr.describeRepository(repository) : undefined;
  const cache = cacheOptions({
    // Without the registry's credentials there is no cache in the registry.
    cache: ecr === undefined && inputs.cache !== 'gha' ? 'none' : inputs.cache,
    canExport: builder.canExportCache,
    isTagMutable: (tag) => settings?.isTagMutable(tag) ?? true,
    repository: `${host}/${repository}`,
    targetName: group.targetName,
    branches: cacheBranches(world.run),
    period,
  });
  const references = pushTag === undefined ? [] : group.repositories.map((name) => `${host}/${name}:${pushTag}`);
  const plain = plainTarget(group, sources);
  return {
    target: { ...plain, references, cacheFrom: cache.from, cacheTo: cache.to, noCache, pull: noCache },
    cacheTag: cache.imageTag,
  };
}

interface CachedTarget {
  readonly target: BuildTarget;
  readonly cacheTag: string | undefined;
}

/** A target as it is without push and cache. */
function plainTarget(group: BuildGroup, { inputs, groups }: BuildSources): BuildTarget {
  const { context, dockerfile, target, platforms, buildArgs, labels, contexts } = group.origin.build;
  const named = Object.entries(contexts).map(([name, value]) => {
    const other = targetGroup(groups, value);
    return [name, other === undefined ? value : `target:${other.targetName}`] as const;
  });
  return {
    name: group.targetName,
    context,
    dockerfile,
    ...(target === undefined ? {} : { target }),
    platforms,
    args: buildArgs,
    labels,
    contexts: Object.fromEntries(named),
    secrets: inputs.secrets.map(({ id }, index) => ({ id, env: `SLIPWAY_SECRET_${index}` })),
    references: [],
    cacheFrom: [],
    cacheTo: [],
    provenance: inputs.provenance,
    pull: false,
    noCache: false,
  };
}

interface Engine {
  readonly run: RunDocker;
  readonly env: Environment;
  readonly builder: Builder;
  readonly orders: readonly BuildOrder[];
  readonly targets: readonly BuildTarget[];
  readonly sources: BuildSources;
  readonly host: string;
}

async function bake(engine: Engine): Promise<BuildResult> {
  const { orders, targets, sources, builder } = engine;
  const folder = mkdtempSync(join(tempDirectory(sources.world), 'slipway-bake-'));
  try {
    const metadataFile = join(folder, 'metadata.json');
    const built = new Set(targets.map(({ name }) => name));
    const dependencies = sources.groups
      .filter(({ targetName }) => !built.has(targetName))
      .map((group) => plainTarget(group, sources));
    const definition = bakeDefinition({ targets, dependencies, buildx: builder.buildx ?? '' });
    const names = orders.map(({ group }) => group.name).join(', ');
    const result = await runInGroup(engine, {
      title: `docker buildx bake: ${names}`,
      args: bakeArguments(metadataFile),
      stdin: definition,
    });
    if (result.exitCode !== 0) return await refusedOrFailed(engine, result);
    const byTarget = existsSync(metadataFile)
      ? parseBakeMetadata(readFileSync(metadataFile, 'utf8'))
      : new Map<string, string>();
    const digests = orders.flatMap(({ group }) => {
      const digest = byTarget.get(group.targetName);
      return digest === undefined ? [] : [[group.name, digest] as const];
    });
    return { digests: new Map(digests), tagTaken: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Docker before 23: one `docker build` after the other, then the pushes. The digest is read from the registry. */
async function buildOneByOne(engine: Engine): Promise<BuildResult> {
  let tagTaken = false;
  for (const target of engine.targets) {
    const build = { title: `docker build: ${target.name}`, args: dockerBuildArguments(target) };
    const built = await runInGroup(engine, build);
    if (built.exitCode !== 0) throw await describeBuildFailure(built.lines, engine);
    for (const reference of target.references) {
      const pushed = await runInGroup(engine, { title: `docker push: ${target.name}`, args: ['push', reference] });
      if (pushed.exitCode !== 0) ({ tagTaken } = await refusedOrFailed(engine, pushed));
    }
  }
  return { digests: new Map(), tagTaken };
}

async function refusedOrFailed(engine: Engine, result: DockerResult): Promise<BuildResult> {
  if (isTagImmutableFailure(result.lines)) return { digests: new Map(), tagTaken: true };
  throw await describeBuildFailure(result.lines, engine);
}

async function runInGroup(
  { run, env, sources }: Engine,
  { title, args, stdin }: { title: string; args: readonly string[]; stdin?: string },
): Promise<DockerResult> {
  const { log } = sources.world;
  return log.group(title, () =>
    log.foreignStream((print) => run({ args, env, onLine: print, ...(stdin === undefined ? {} : { stdin }) })),
  );
}
