import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import { errorCode, imagesOf, openBench } from './step.ts';
import type { Bench } from './step.ts';

let bench: Bench;
let changes = 0;

beforeAll(async () => {
  bench = await openBench();
  const { ecr } = bench.aws.account();
  for (const name of ['acme/api', 'acme/web']) ecr.createRepository(name);
});

afterAll(() => bench.close());

/** Something new to build. */
function change(): Promise<void> {
  changes += 1;
  return bench.write({ 'api/serve': `api ${changes}\n` });
}

const api = { name: 'api', repository: 'acme/api', context: 'api', tags: 'sha-{sha7}' };

/** A `docker` of a test's own, in front of everything; `buildx bake` is what the script ends with. */
async function fakeDocker(name: string, bake: string): Promise<Record<string, string>> {
  const bin = join(bench.workspace, name);
  await mkdir(bin);
  const version = '{"Client":{"Version":"29.4.2"},"Server":{"Version":"29.4.2"}}';
  const script = `#!/bin/sh
case "$1 $2" in
  "version "*) echo '${version}' ;;
  "buildx version") echo 'github.com/docker/buildx v0.13.1 x' ;;
  "buildx inspect") echo 'Driver: docker' ;;
  "info "*) echo '[["driver-type","io.containerd.snapshotter.v1"]]' ;;
  "buildx bake") ${bake} ;;
esac
`;
  await writeFile(join(bin, 'docker'), script);
  await chmod(join(bin, 'docker'), 0o755);
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
}

describe('build-push answers clearly', () => {
  test.each<[string, Record<string, string>, Record<string, string>, string, RegExp]>([
    ['without docker', {}, { PATH: '/nowhere' }, 'docker-missing', /api must be built/],
    ['without a daemon', {}, { SLIPWAY_STANDIN_ENGINE: 'none' }, 'docker-not-running', /no daemon answers/],
    [
      'without buildx on a new docker',
      {},
      { SLIPWAY_STANDIN_BUILDX: 'none' },
      'buildx-missing',
      /apt-get install docker-buildx/,
    ],
    [
      'with an old buildx',
      { provenance: 'max' },
      { SLIPWAY_STANDIN_BUILDX: '0.9.1' },
      'buildx-too-old',
      /`provenance` needs buildx 0\.10\.0 or newer; this runner has 0\.9\.1/,
    ],
    [
      'on overlay2 asked for a registry cache',
      { cache: 'registry' },
      { SLIPWAY_STANDIN_STORE: 'overlay2' },
      'builder-too-limited',
      /docker\/setup-buildx-action/,
    ],
  ])('%s', async (_, inputs, env, code, message) => {
    await change();
    const run = await bench.run({ ...api, ...inputs }, { env });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe(code);
    expect(run.log).toMatch(message);
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('docker before 23 without buildx still builds and pushes', async () => {
    await change();
    const run = await bench.run(api, { env: { SLIPWAY_STANDIN_DOCKER: '20.10.24', SLIPWAY_STANDIN_BUILDX: 'none' } });
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['api']?.action).toBe('built');
    expect(bench.aws.account().ecr.findImage('acme/api', 'sha-0123456')?.digest).toBe(run.outputs['digest']);
  });

  test('a failing step: image, line of the Dockerfile, last lines; nothing is tagged', async () => {
    await bench.write({ 'broken/Dockerfile': 'FROM scratch\nCOPY . /app\nRUN npm ci\n' });
    const log = [
      '#6 [2/2] RUN npm ci',
      '#6 0.80 error: the settings of the project cannot be overwritten',
      '#6 0.81 npm error code E404',
      '#6 ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
    ];
    const env = await fakeDocker('failing', `${log.map((line) => `echo '${line}' >&2`).join('; ')}; exit 1`);
    const run = await bench.run({ ...api, name: 'broken', context: 'broken', tags: 'broken' }, { env });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('build-failed');
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'broken/Dockerfile', line: 3 }),
    );
    expect(run.log).toContain('The build of broken failed at broken/Dockerfile:3 `RUN npm ci`');
    expect(run.summary).toContain('npm error code E404');
    expect(bench.aws.account().ecr.findImage('acme/api', 'broken')).toBeUndefined();
  });

  test.each([
    [
      'a base image that cannot be pulled',
      '#3 [internal] load metadata for docker.io/library/node:24',
      'failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://registry-1.docker.io/v2/library/node/manifests/sha256:1: 429 Too Many Requests',
    ],
    [
      'a step that speaks of a push',
      '#3 [2/2] RUN git push',
      'process "/bin/sh -c echo failed to push" did not complete',
    ],
  ])('%s is no refused push', async (_what, vertex, error) => {
    await change();
    const log = [vertex, `#3 ERROR: ${error}`, `ERROR: failed to solve: ${error}`];
    const env = await fakeDocker(
      `no-push-${vertex.length}`,
      `${log.map((line) => `echo '${line}' >&2`).join('; ')}; exit 1`,
    );
    const run = await bench.run(api, { env });
    expect(errorCode(run)).toBe('build-failed');
    expect(run.log).toContain(error);
  });

  test('a build log cannot forge workflow commands', async () => {
    await change();
    const env = await fakeDocker('forging', "echo '::set-output name=x::y'; echo '::error::forged'; exit 1");
    const run = await bench.run(api, { env });
    expect(run.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
  });

  test('a push that the builder only claims is found out', async () => {
    await change();
    const run = await bench.run(api, { env: await fakeDocker('lying', 'cat > /dev/null') });
    expect(errorCode(run)).toBe('push-not-found');
  });

  test.each([
    [500, /When it comes back, look at the AWS Health Dashboard/],
    [403, /Give the role .*ecr:UploadLayerPart/],
  ])('a push that the registry answers with %d', async (status, remedy) => {
    await change();
    const reply = status === 403 ? 'denied: not authorized to perform: ecr:UploadLayerPart' : 'unknown: Rate exceeded';
    const script = `echo 'ERROR: failed to push acme/api:src-1: ${reply}' >&2; exit 1`;
    const run = await bench.run({ ...api, tags: 'unpushed' }, { env: await fakeDocker(`refused-${status}`, script) });
    expect(errorCode(run)).toBe('push-failed');
    expect(run.log).toMatch(remedy);
    expect(bench.aws.account().ecr.findImage('acme/api', 'unpushed')).toBeUndefined();
  });

  test('a secret variable that is not set', async () => {
    await change();
    const run = await bench.run({ ...api, 'secret-envs': 'npm=NPM_TOKEN' });
    expect(errorCode(run)).toBe('secret-missing');
    expect(run.log).toContain('NPM_TOKEN: ${{ secrets.NPM_TOKEN }}');
  });

  test('a folder where the Dockerfile should be', async () => {
    const run = await bench.run({ ...api, dockerfile: '.' });
    expect(errorCode(run)).toBe('invalid-inputs');
    expect(run.log).toContain('api.dockerfile');
  });

  test('several repositories that are missing, in one error', async () => {
    const run = await bench.run({ images: 'x1: { context: api }\nx2: { context: web }' });
    expect(errorCode(run)).toBe('repository-missing');
    expect(run.log).toContain('The repositories x1, x2 do not exist');
  });

  test.each([
    ['denied', { kind: 'access-denied', operation: 'BatchGetImage', times: 20 }, 'aws-access-denied'],
    ['expired', { kind: 'expired-token', operation: 'BatchGetImage', times: 20 }, 'aws-credentials-expired'],
  ] as const)('credentials that are %s', async (_, fault, code) => {
    bench.aws.addFault(fault);
    const run = await bench.run(api);
    bench.aws.clearFaults();
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe(code);
  });

  test('an OIDC token that GitHub gives at the third try, not at all, or may not give', async () => {
    const github = await startLocalGithub({ randomFault: false });
    const role = { ...api, 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', 'dry-run': 'true' };
    const { ACTIONS_ID_TOKEN_REQUEST_URL = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = github.env;
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN };
    try {
      github.addFault({ path: '/_actions/idtoken', kind: 'reset', times: 2 });
      expect((await bench.run(role, { env })).exitCode).toBe(0);

      github.addFault({ path: '/_actions/idtoken', kind: 'unauthorized', times: 1 });
      const refused = await bench.run(role, { env });
      expect(errorCode(refused)).toBe('oidc-token-unavailable');
      expect(refused.log).toContain('it answered with status 401');
      expect(refused.log).not.toContain('Add `id-token: write`');

      const forbidden = await bench.run(role, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
      expect(errorCode(forbidden)).toBe('oidc-token-missing');
      expect(forbidden.log).toContain('Add `id-token: write`');
    } finally {
      await github.close();
    }
  });

  test('throttling, server errors and resets are outlasted', async () => {
    bench.aws.addFault({ kind: 'throttle', operation: 'BatchGetImage', times: 2 });
    bench.aws.addFault({ kind: 'server-error', operation: 'PutImage', times: 1 });
    bench.aws.addFault({ kind: 'reset', operation: 'GetAuthorizationToken', times: 1 });
    await change();
    const run = await bench.run(api);
    bench.aws.clearFaults();
    expect(run.exitCode).toBe(0);
  });
});

describe('build-push ends when it is told to', () => {
  const stuck = (name: string): Promise<Record<string, string>> =>
    fakeDocker(
      name,
      `echo "login $DOCKER_CONFIG" > ${join(bench.workspace, name)}/seen; sleep 300 & echo $! > ${join(bench.workspace, name)}/child; echo started; wait`,
    );

  function isAlive(name: string): boolean {
    const pid = readFileSync(join(bench.workspace, name, 'child'), 'utf8').trim();
    const status = `/proc/${pid}/status`;
    return existsSync(status) && !/State:\s+Z/.test(readFileSync(status, 'utf8'));
  }

  test('a cancelled build: docker and its children end, nothing is tagged, no credentials stay', async () => {
    await change();
    const before = new Map(bench.aws.account().ecr.repository('acme/api').tags);
    const temp = join(bench.workspace, 'temp');
    await mkdir(temp);
    const env = { ...(await stuck('cancelled')), RUNNER_TEMP: temp };
    const run = await bench.run(api, { env, cancelAfterMs: (log) => log.includes('started') });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('cancelled');
    expect(isAlive('cancelled')).toBe(false);
    expect(bench.aws.account().ecr.repository('acme/api').tags).toEqual(before);
    expect(await readFile(join(bench.workspace, 'cancelled/seen'), 'utf8')).toMatch(/^login .*slipway-registry-login-/);
    expect(await readdir(temp)).toEqual([]);
  });

  test('a run cancelled while ECR is asked: said as that, nothing changed', async () => {
    bench.aws.addFault({ kind: 'slow', operation: 'BatchGetImage', times: 1, ms: 8000 });
    const run = await bench.run(api, { cancelAfterMs: 3000 });
    bench.aws.clearFaults();
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('cancelled');
  });

  test('a build that takes longer than `timeout`', async () => {
    await change();
    const run = await bench.run({ ...api, timeout: '3s' }, { env: await stuck('slow') });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('timed-out');
    expect(isAlive('slow')).toBe(false);
  });
});
