import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ActionError } from '../errors.ts';
import { realClock } from '../time/clock.ts';
import { bakeArguments, bakeDefinition, parseBakeMetadata } from './bake.ts';
import { isTagImmutableFailure, parseBuildFailure } from './build-failure.ts';
import type { BuildTarget } from './build-target.ts';
import { planBuilder, probeDocker } from './builder.ts';
import type { BuildNeeds, DockerFound } from './builder.ts';
import { dockerBuildArguments } from './docker-build.ts';
import { dockerRunner } from './docker-process.ts';
import { deleteLogin, loginEnvironment } from './registry-login.ts';
import {
  isAtLeast,
  isContainerdStore,
  parseBuilderDriver,
  parseBuildxVersion,
  parseDockerVersion,
} from './versions.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-docker-test-'));
});

afterAll(() => rm(folder, { recursive: true }));

const target: BuildTarget = {
  name: 'api',
  context: '/ws/api',
  dockerfile: '/ws/api/Dockerfile',
  platforms: [],
  args: { GREETING: 'hello ${NAME} %{if}' },
  labels: {},
  contexts: {},
  secrets: [{ id: 'token', env: 'SLIPWAY_SECRET_0' }],
  references: ['127.0.0.1:5000/api:src-1'],
  cacheFrom: ['type=registry,ref=127.0.0.1:5000/api:cache-api-main'],
  cacheTo: ['type=inline'],
  provenance: undefined,
  pull: false,
  noCache: false,
};

describe('versions', () => {
  test('are read from what docker and buildx say', () => {
    const both = '{"Client":{"Version":"28.0.4"},"Server":{"Version":"28.0.4"}}';
    expect(parseDockerVersion(both)).toEqual({ client: '28.0.4', server: '28.0.4' });
    expect(parseDockerVersion('{"Client":{"Version":"20.10.24+dfsg1"},"Server":null}')).toEqual({
      client: '20.10.24+dfsg1',
      server: undefined,
    });
    expect(parseDockerVersion('')).toEqual({ client: undefined, server: undefined });
    expect(parseBuildxVersion('github.com/docker/buildx v0.29.1 a0b1c2d')).toBe('0.29.1');
    expect(parseBuildxVersion('github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-3')).toBe('0.13.1+ds1');
    expect(parseBuildxVersion("docker: 'buildx' is not a docker command.")).toBeUndefined();
    expect(parseBuilderDriver('Name:   default\nDriver: docker-container\n')).toBe('docker-container');
    expect(isContainerdStore('[["driver-type","io.containerd.snapshotter.v1"]]')).toBe(true);
    expect(isContainerdStore('[["Backing Filesystem","extfs"]]')).toBe(false);
  });

  test('are compared by number, not by letter', () => {
    expect(isAtLeast('0.13.1+ds1', '0.9.0')).toBe(true);
    expect(isAtLeast('0.8.0', '0.10.0')).toBe(false);
    expect(isAtLeast('23.0.0', '23.0.0')).toBe(true);
    expect(isAtLeast('20.10.24+dfsg1', '23.0.0')).toBe(false);
  });
});

describe('planBuilder', () => {
  const full: DockerFound = {
    client: '29.4.2',
    server: '29.4.2',
    buildx: '0.36.1',
    driver: 'docker',
    hasContainerdStore: true,
  };
  const none = { client: undefined, server: undefined, buildx: undefined, driver: 'docker', hasContainerdStore: false };
  const hosted: DockerFound = { ...full, client: '28.0.4', server: '28.0.4', hasContainerdStore: false };
  const old: DockerFound = { ...hosted, client: '20.10.24', server: '20.10.24', buildx: undefined };
  const needs: BuildNeeds = { images: ['api'], platforms: [], cache: 'auto', provenance: false, namedContexts: false };

  test('bakes wherever buildx is, and exports caches where the store or the driver can', () => {
    expect(planBuilder(full, needs)).toEqual({ tool: 'bake', canExportCache: true, buildx: '0.36.1' });
    expect(planBuilder(hosted, needs)).toEqual({ tool: 'bake', canExportCache: false, buildx: '0.36.1' });
    expect(planBuilder({ ...hosted, driver: 'docker-container' }, needs).canExportCache).toBe(true);
    expect(planBuilder({ ...hosted, server: undefined, driver: 'remote' }, needs).tool).toBe('bake');
  });

  test('falls back to docker build only where that works without buildx', () => {
    expect(planBuilder(old, needs)).toEqual({ tool: 'docker-build', canExportCache: false, buildx: undefined });
  });

  test.each<[string, DockerFound, Partial<BuildNeeds>, string, RegExp]>([
    ['no docker', none, {}, 'docker-missing', /api must be built/],
    [
      'no daemon',
      { ...full, server: undefined },
      {},
      'docker-not-running',
      /Docker 29\.4\.2 is installed, but no daemon/,
    ],
    [
      'docker 28 without buildx',
      { ...hosted, buildx: undefined },
      {},
      'buildx-missing',
      /Docker 28\.0\.4 builds with buildx/,
    ],
    [
      'buildx 0.7',
      { ...full, buildx: '0.7.1' },
      {},
      'buildx-too-old',
      /needs buildx 0\.8\.0 or newer; this runner has 0\.7\.1/,
    ],
    [
      'buildx 0.9 with provenance',
      { ...full, buildx: '0.9.1' },
      { provenance: true },
      'buildx-too-old',
      /`provenance` needs buildx 0\.10\.0/,
    ],
    [
      'buildx 0.20 with gha',
      { ...full, buildx: '0.20.0' },
      { cache: 'gha' },
      'buildx-too-old',
      /`cache: gha` needs buildx 0\.21\.0/,
    ],
    [
      'overlay2 with registry cache',
      hosted,
      { cache: 'registry' },
      'builder-too-limited',
      /overlay2.*`cache: registry`/,
    ],
    [
      'overlay2 with two platforms',
      hosted,
      { platforms: ['linux/amd64', 'linux/arm64'] },
      'builder-too-limited',
      /platforms: linux\/amd64,linux\/arm64/,
    ],
    [
      'docker 20.10 with contexts',
      old,
      { namedContexts: true },
      'builder-too-limited',
      /20\.10\.24 without buildx.*`contexts`/,
    ],
  ])('says what is wrong and what to do: %s', (_, found, asked, code, message) => {
    const error = catchError(() => planBuilder(found, { ...needs, ...asked }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error.fix).toMatch(/install|use a runner|put a step|start the daemon/i);
  });
});

function catchError(deed: () => unknown): ActionError {
  try {
    deed();
  } catch (error) {
    if (error instanceof ActionError) return error;
  }
  throw new Error('no ActionError was thrown');
}

describe('bake', () => {
  test('escapes what bake would read as a template, and keeps digests stable', () => {
    const definition = JSON.parse(bakeDefinition({ targets: [target], dependencies: [], buildx: '0.29.1' })) as unknown;
    expect(definition).toEqual({
      group: { default: { targets: ['api'] } },
      target: {
        api: {
          context: '/ws/api',
          dockerfile: '/ws/api/Dockerfile',
          args: { GREETING: 'hello $${NAME} %%{if}' },
          secret: ['id=token,env=SLIPWAY_SECRET_0'],
          tags: ['127.0.0.1:5000/api:src-1'],
          'cache-from': ['type=registry,ref=127.0.0.1:5000/api:cache-api-main'],
          'cache-to': ['type=inline'],
          attest: ['type=provenance,disabled=true'],
          output: ['type=registry'],
        },
      },
    });
  });

  test('builds without output what has no reference, leaves dependencies out of the group, and attestations out for old buildx', () => {
    const base = { ...target, name: 'base', references: [] };
    const definition = JSON.parse(bakeDefinition({ targets: [target], dependencies: [base], buildx: '0.9.1' })) as {
      group: { default: { targets: string[] } };
      target: Record<string, Record<string, unknown>>;
    };
    expect(definition.group.default.targets).toEqual(['api']);
    expect(definition.target['base']?.['output']).toEqual(['type=cacheonly']);
    expect(definition.target['api']).not.toHaveProperty('attest');
  });

  test('reads the digests of the metadata file and skips targets without one', () => {
    const metadata =
      '{"api":{"containerimage.digest":"sha256:1"},"base":{"buildx.build.ref":"x"},"buildx.build.warnings":[]}';
    expect([...parseBakeMetadata(metadata)]).toEqual([['api', 'sha256:1']]);
    expect(bakeArguments('/t/m.json').join(' ')).toBe(
      'buildx bake --file - --metadata-file /t/m.json --progress plain',
    );
  });
});

test('docker build of Docker 20.10 gets plain cache references and the inline cache by build argument', () => {
  const line = dockerBuildArguments({ ...target, args: { A: 'b c' }, target: 'app', pull: true, noCache: true });
  expect(line.join('|').split('|--')).toEqual([
    'build',
    'progress=plain',
    'file|/ws/api/Dockerfile',
    'target|app',
    'build-arg|A=b c',
    'build-arg|BUILDKIT_INLINE_CACHE=1',
    'secret|id=token,env=SLIPWAY_SECRET_0',
    'cache-from|127.0.0.1:5000/api:cache-api-main',
    'tag|127.0.0.1:5000/api:src-1',
    'pull',
    'no-cache|/ws/api',
  ]);
});

describe('parseBuildFailure', () => {
  test('finds target, step, instruction and last lines of a bake (buildx 0.13, Docker 20.10)', () => {
    const lines = [
      '#7 [a] importing cache manifest from 127.0.0.1:1/app/a:cache-a-main',
      '#7 ERROR: 127.0.0.1:1/app/a:cache-a-main: not found',
      '#17 [a 5/5] RUN --mount=type=secret,id=tok echo building it',
      '#17 CANCELED',
      '#16 pushing 127.0.0.1:1/app/a:src-1 with docker',
      '#16 ERROR: executor failed running [/bin/sh -c echo boom >&2 && exit 3]: exit code: 3',
      '#18 [b 6/6] RUN echo boom >&2 && exit 3',
      '#18 0.353 boom',
      '#18 ERROR: executor failed running [/bin/sh -c echo boom >&2 && exit 3]: exit code: 3',
      '------',
      ' > [b 6/6] RUN echo boom >&2 && exit 3:',
      '0.353 boom',
      '------',
      'ERROR: failed to solve: executor failed running [/bin/sh -c echo boom >&2 && exit 3]: exit code: 3',
    ];
    expect(parseBuildFailure(lines)).toEqual({
      target: 'b',
      stage: undefined,
      step: 6,
      instruction: 'RUN echo boom >&2 && exit 3',
      line: undefined,
      message: 'executor failed running [/bin/sh -c echo boom >&2 && exit 3]: exit code: 3',
      output: ['boom'],
    });
  });

  test('finds the stage and the line that newer frontends print', () => {
    const lines = [
      '#9 [api linux/amd64 builder  3/10] RUN npm ci',
      '#9 1.204 npm error code E404',
      '#9 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      'Dockerfile:7',
      '--------------------',
      '   7 | >>> RUN npm ci',
      '--------------------',
      'ERROR: target api: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    ];
    expect(parseBuildFailure(lines)).toMatchObject({
      target: 'api',
      stage: 'builder',
      step: 3,
      line: 7,
      output: ['npm error code E404'],
    });
  });

  test('finds the line of a Dockerfile that cannot be parsed', () => {
    const lines = [
      'ERROR: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 2: unknown instruction: RUNN',
    ];
    expect(parseBuildFailure(lines)).toMatchObject({
      line: 2,
      message: 'failed to create LLB definition: dockerfile parse error line 2: unknown instruction: RUNN',
    });
  });

  test('knows a push that lost a race for an immutable tag', () => {
    const said =
      "tag invalid: The image tag 'src-1' already exists in the 'api' repository and cannot be overwritten because the tag is immutable.";
    expect(isTagImmutableFailure([`#9 ERROR: failed to push api:src-1: ${said}`])).toBe(true);
    expect(isTagImmutableFailure([said])).toBe(true);
    expect(isTagImmutableFailure(['#9 ERROR: denied: not authorized'])).toBe(false);
    const step = '#8 0.35 error: settings cannot be overwritten';
    expect(isTagImmutableFailure([step, '#9 ERROR: failed to push api:src-1: denied: not authorized'])).toBe(false);
  });
});

describe('loginEnvironment', () => {
  const login = { host: '127.0.0.1:5000', username: 'AWS', revealPassword: () => 'p4ss' };
  const auth = Buffer.from('AWS:p4ss').toString('base64');

  test('gives a new buildx the credentials by a variable, beside those that are there', () => {
    const env = { HOME: folder, DOCKER_AUTH_CONFIG: '{"auths":{"ghcr.io":{"auth":"eA=="}}}' };
    const given = loginEnvironment(login, { buildx: '0.29.1', env, tempDirectory: folder });
    expect(given.directory).toBeUndefined();
    expect(JSON.parse(given.env['DOCKER_AUTH_CONFIG'] ?? '')).toMatchObject({
      auths: { 'ghcr.io': { auth: 'eA==' }, '127.0.0.1:5000': { auth } },
    });
  });

  test('gives older ones a private folder that keeps what the user has set up, and deletes it', async () => {
    const user = join(folder, 'user');
    await mkdir(join(user, '.docker/cli-plugins'), { recursive: true });
    const config = { auths: { 'ghcr.io': { auth: 'eA==' } }, credsStore: 'desktop', currentContext: 'remote' };
    await writeFile(join(user, '.docker/config.json'), JSON.stringify(config));
    const { env, directory = '' } = loginEnvironment(login, {
      buildx: '0.13.1',
      env: { HOME: user },
      tempDirectory: folder,
    });
    expect(env).toMatchObject({ DOCKER_CONFIG: directory, BUILDX_CONFIG: join(user, '.docker/buildx') });
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, 'config.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'))).toEqual({
      auths: { 'ghcr.io': { auth: 'eA==' }, '127.0.0.1:5000': { auth } },
      credHelpers: { '127.0.0.1:5000': '' },
      credsStore: 'desktop',
      currentContext: 'remote',
    });
    expect(await readlink(join(directory, 'cli-plugins'))).toBe(join(user, '.docker/cli-plugins'));
    expect(JSON.parse(await readFile(join(user, '.docker/config.json'), 'utf8'))).toEqual(config);
    deleteLogin(directory);
    expect(existsSync(directory)).toBe(false);
    expect(existsSync(join(user, '.docker/cli-plugins'))).toBe(true);
  });

  test('never deletes a folder that it did not make', () => {
    deleteLogin(folder);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('dockerRunner', () => {
  async function fakeDocker(script: string): Promise<NodeJS.ProcessEnv> {
    const bin = await mkdtemp(join(folder, 'bin-'));
    await writeFile(join(bin, 'docker'), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, 'docker'), 0o755);
    return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  }

  test('gives lines as they come, the exit code and stdin', async () => {
    const env = await fakeDocker('cat; echo done; echo oops >&2; exit 3');
    const run = dockerRunner({ cwd: folder, clock: realClock, signal: new AbortController().signal });
    const lines: string[] = [];
    const result = await run({ args: [], env, stdin: 'definition\n', onLine: (line) => lines.push(line) });
    expect(result).toMatchObject({ exitCode: 3, stdout: 'definition\ndone' });
    expect(lines.toSorted()).toEqual(['definition', 'done', 'oops']);
  });

  test('tells that there is no docker, or none that can be run', async () => {
    const run = dockerRunner({ cwd: folder, clock: realClock, signal: new AbortController().signal });
    const found = await probeDocker(run, { PATH: join(folder, 'nothing-here') });
    expect(found).toMatchObject({ client: undefined, server: undefined, buildx: undefined });
    const env = await fakeDocker('exit 0');
    await chmod(join(env['PATH']?.split(':')[0] ?? '', 'docker'), 0o644);
    const broken = await probeDocker(run, { PATH: env['PATH']?.split(':')[0] });
    expect(broken.client).toBeUndefined();
  });

  test('ends docker and its children when the run is cancelled', async () => {
    const env = await fakeDocker('sleep 60 & echo $!; wait');
    const cancellation = new AbortController();
    const graces: (AbortSignal | undefined)[] = [];
    const sleep: typeof realClock.sleep = (ms, signal) => {
      graces.push(signal);
      return realClock.sleep(ms, signal);
    };
    const run = dockerRunner({ cwd: folder, clock: { ...realClock, sleep }, signal: cancellation.signal });
    let childPid = 0;
    const running = run({
      args: [],
      env,
      onLine: (line) => {
        childPid = Number(line);
        cancellation.abort(new Error('cancelled'));
      },
    });
    await expect(running).rejects.toThrow('cancelled');
    await new Promise((resolve) => setImmediate(resolve));
    // Nothing waits for the rest of the grace.
    expect(graces.length).toBeGreaterThan(0);
    expect(graces.every((signal) => signal?.aborted)).toBe(true);
    expect(childPid).toBeGreaterThan(0);
    // A child that was ended may stay a moment as a zombie of the machine's first process.
    const state = existsSync(`/proc/${childPid}/status`)
      ? await readFile(`/proc/${childPid}/status`, 'utf8')
      : 'State:\tZ';
    expect(state).toMatch(/State:\s+Z/);
  });
});
