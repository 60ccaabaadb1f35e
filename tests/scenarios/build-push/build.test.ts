import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { SHA, TWO_IMAGES, errorCode, imagesOf, openBench } from './step.ts';
import type { Bench } from './step.ts';
import { grantedPermissions, usedPermissions } from './permissions.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  const { ecr } = bench.aws.account();
  for (const name of ['acme/api', 'acme/web', 'acme/worker']) ecr.createRepository(name);
  ecr.createRepository('acme/frozen', { imageTagMutability: 'IMMUTABLE' });
});

afterAll(() => bench.close());

describe('build-push builds', () => {
  test('what the registry lacks, in one bake, and tells digest, repository and tag apart', async () => {
    const run = await bench.run({ images: TWO_IMAGES, tags: 'sha-{sha7}\nstaging' });
    expect(run.exitCode).toBe(0);
    const { api, web } = imagesOf(run);
    expect(api).toEqual({
      repository: 'acme/api',
      digest: expect.stringMatching(/^sha256:/),
      tag: 'sha-0123456',
      action: 'built',
    });
    expect(run.outputs['changed']).toBe('["api","web"]');
    expect(run.outputs['images']).not.toContain('123456789012');
    expect(run.log.match(/docker buildx bake/g)).toHaveLength(1);
    const { ecr } = bench.aws.account();
    expect(ecr.findImage('acme/api', 'staging')?.digest).toBe(api?.digest);
    expect(ecr.findImage('acme/web', 'sha-0123456')?.digest).toBe(web?.digest);
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'notice', message: 'Built 2 images' })]);
    expect(run.summary).toContain('### Built 2 images');
  });

  test('nothing when the content is there: no docker, one call a repository, the same digests', async () => {
    const before = imagesOf(await bench.run({ images: TWO_IMAGES, tags: 'sha-{sha7}\nstaging' }));
    bench.operations();
    const run = await bench.run({ images: TWO_IMAGES, tags: 'sha-{sha7}\nstaging' }, { env: { PATH: '/nowhere' } });
    expect(run.exitCode).toBe(0);
    expect(bench.operations().filter((name) => name !== 'BatchGetImage')).toEqual([]);
    expect(imagesOf(run)).toEqual({
      api: { ...before['api'], action: 'reused' },
      web: { ...before['web'], action: 'reused' },
    });
    expect(run.outputs['changed']).toBe('[]');
  });

  test('only tags what another commit built already', async () => {
    bench.operations();
    const run = await bench.run({ images: TWO_IMAGES, tags: 'sha-{sha7}' }, { env: { GITHUB_SHA: 'f'.repeat(40) } });
    expect(imagesOf(run)['api']).toMatchObject({ tag: 'sha-fffffff', action: 'reused' });
    expect(bench.operations()).not.toContain('GetAuthorizationToken');
  });

  test('what changed and nothing else', async () => {
    await bench.write({ 'web/serve': 'web 2\n' });
    const run = await bench.run({ images: TWO_IMAGES, tags: 'sha-{sha7}' });
    expect(imagesOf(run)['api']?.action).toBe('reused');
    expect(imagesOf(run)['web']?.action).toBe('built');
    expect(run.outputs['changed']).toBe('["web"]');
    expect(run.log).toContain('docker buildx bake: web');
  });

  test('once for images that share a build, into the repository of each', async () => {
    await bench.write({ 'api/serve': 'api shared\n' });
    const images = `${TWO_IMAGES}\nworker: { same-as: api, repository: acme/worker }`;
    const run = await bench.run({ images, tags: 'sha-{sha7}' });
    const { api, worker } = imagesOf(run);
    expect(worker).toMatchObject({ repository: 'acme/worker', digest: api?.digest, action: 'built' });
    expect(bench.aws.account().ecr.findImage('acme/worker', 'sha-0123456')?.digest).toBe(api?.digest);
  });

  test('a second name of what is there by copying it inside the registry', async () => {
    bench.aws.account().ecr.createRepository('acme/late');
    const images = `${TWO_IMAGES}\nlate: { same-as: api, repository: acme/late }`;
    const run = await bench.run({ images, tags: 'sha-{sha7}' }, { env: { SLIPWAY_STANDIN_ENGINE: 'none' } });
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['late']).toMatchObject({
      repository: 'acme/late',
      digest: imagesOf(run)['api']?.digest,
      action: 'reused',
    });
    expect(run.log).toContain('acme/late: copied');
  });

  test('a single image by flat inputs, with its whole reference as output', async () => {
    const run = await bench.run({ name: 'api', repository: 'acme/api', context: 'api', tags: 'sha-{sha7}' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['uri']).toBe(
      `123456789012.dkr.ecr.us-east-1.amazonaws.com/acme/api@${run.outputs['digest'] ?? ''}`,
    );
  });

  test('into an immutable repository as often as it is run', async () => {
    const inputs = { name: 'frozen', repository: 'acme/frozen', context: 'api', tags: 'sha-{sha7}' };
    const first = await bench.run(inputs);
    expect(first.exitCode).toBe(0);
    const second = await bench.run(inputs);
    expect(second.exitCode).toBe(0);
    expect(second.outputs['digest']).toBe(first.outputs['digest']);
    const third = await bench.run({ ...inputs, skip: 'never' }, { env: { GITHUB_RUN_ID: '77' } });
    expect(third.exitCode).toBe(0);
    expect(imagesOf(third)['frozen']?.action).toBe('built');
  });

  test('but moves no tag of an immutable repository: both digests are told', async () => {
    await bench.write({ 'api/serve': 'api other\n' });
    const before = bench.aws.account().ecr.findImage('acme/frozen', 'sha-0123456')?.digest ?? '';
    const run = await bench.run({ name: 'frozen', repository: 'acme/frozen', context: 'api', tags: 'sha-{sha7}' });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('tag-immutable');
    expect(run.log).toContain(before);
    expect(bench.aws.account().ecr.findImage('acme/frozen', 'sha-0123456')?.digest).toBe(before);
  });

  test('twice at the same time, and both succeed with one digest on an immutable repository', async () => {
    bench.aws.account().ecr.createRepository('acme/race', { imageTagMutability: 'IMMUTABLE' });
    await bench.write({ 'race/Dockerfile': 'FROM scratch\nCOPY . /app\n', 'race/file': 'race\n' });
    const inputs = { name: 'race', repository: 'acme/race', context: 'race', tags: 'sha-{sha7}' };
    const runs = await Promise.all([bench.run(inputs), bench.run(inputs)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const digests = new Set(runs.map(({ outputs }) => outputs['digest']));
    expect(digests.size).toBe(1);
  });

  test('anew when its base image in ECR moved, and not when an ignored file changed', async () => {
    const { ecr } = bench.aws.account();
    const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
    ecr.createRepository('acme/base');
    ecr.seedImage('acme/base', { tags: ['3'], content: 'old' });
    await bench.write({
      'based/Dockerfile': `ARG BASE=${host}/acme/base:3\nFROM $BASE\nCOPY . /app\n`,
      'based/.dockerignore': 'notes\n',
    });
    const planned = async (): Promise<string | undefined> => {
      const run = await bench.run({ name: 'based', repository: 'acme/api', context: 'based', 'dry-run': 'true' });
      expect(run.exitCode).toBe(0);
      return imagesOf(run)['based']?.tag;
    };
    const before = await planned();
    await bench.write({ 'based/notes': 'changed' });
    expect(await planned()).toBe(before);
    ecr.seedImage('acme/base', { tags: ['3'], content: 'new' });
    expect(await planned()).not.toBe(before);
  });

  test('anew when an image in ECR moved that it copies from, or that is a named context', async () => {
    const { ecr } = bench.aws.account();
    const host = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
    ecr.createRepository('acme/tools');
    ecr.seedImage('acme/tools', { tags: ['copied', 'named'], content: 'old' });
    await bench.write({ 'copying/Dockerfile': `FROM named\nCOPY --from=${host}/acme/tools:copied /a /a\n` });
    const planned = async (): Promise<string | undefined> => {
      const contexts = `named=docker-image://${host}/acme/tools:named`;
      const inputs = { name: 'copying', repository: 'acme/api', context: 'copying', contexts, 'dry-run': 'true' };
      return imagesOf(await bench.run(inputs))['copying']?.tag;
    };
    const keys = [await planned(), await planned()];
    for (const tag of ['copied', 'named']) {
      ecr.seedImage('acme/tools', { tags: [tag], content: `new ${tag}` });
      keys.push(await planned());
    }
    expect(keys).toEqual(keys.map(() => expect.stringMatching(/^src-/)));
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(keys[1]);
  });

  test('only in words with dry-run', async () => {
    await bench.write({ 'web/serve': 'web dry\n' });
    const tagsBefore = bench.aws.account().ecr.repository('acme/web').tags.size;
    const run = await bench.run(
      { images: TWO_IMAGES, tags: 'dry-{sha7}', 'dry-run': 'true' },
      { env: { PATH: '/nowhere' } },
    );
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['web']).toMatchObject({ digest: '', action: 'planned' });
    expect(bench.aws.account().ecr.repository('acme/web').tags.size).toBe(tagsBefore);
    expect(run.summary).toContain('dry run: nothing was changed');
  });

  test('into repositories that it may create', async () => {
    const inputs = { images: 'new1: { repository: acme/new1, context: api }', tags: 'sha-{sha7}' };
    const refused = await bench.run(inputs);
    expect(errorCode(refused)).toBe('repository-missing');
    expect(refused.log).toMatch(/aws ecr create-repository --repository-name acme\/new1 --region us-east-1/);
    const run = await bench.run({ ...inputs, 'repository-create': 'true' });
    expect(run.exitCode).toBe(0);
    expect(bench.aws.account().ecr.findImage('acme/new1', 'sha-0123456')?.digest).toBe(imagesOf(run)['new1']?.digest);
  });
});

describe('build-push keeps to itself', () => {
  test('secrets and the registry password: neither log nor disk nor command line has them', async () => {
    const temp = join(bench.workspace, 'temp');
    await mkdir(temp);
    await bench.write({ 'api/serve': 'api secret\n' });
    const inputs = {
      images: TWO_IMAGES,
      tags: 'sha-{sha7}',
      secrets: 'npm=t0p-s3cret',
      'secret-envs': 'pip=PIP_TOKEN',
    };
    const run = await bench.run(inputs, {
      env: { PIP_TOKEN: 'p1p-s3cret', SLIPWAY_STANDIN_BUILDX: '0.13.1', RUNNER_TEMP: temp },
    });
    expect(run.exitCode).toBe(0);
    for (const secret of ['t0p-s3cret', 'p1p-s3cret']) {
      expect(run.log).not.toContain(secret);
      expect(run.summary).not.toContain(secret);
      expect(JSON.stringify(run.outputs)).not.toContain(secret);
      expect(run.rawLog).toContain(`::add-mask::${secret}`);
    }
    expect(await readdir(temp)).toEqual([]);
    expect(await readdir(bench.workspace)).not.toContain('.docker');
    expect(run.post?.exitCode ?? 0).toBe(0);
  });

  test('pull requests from forks: built without push, without credentials, without a call', async () => {
    bench.operations();
    const head = { ref: 'fix', repo: { full_name: 'stranger/app' } };
    const run = await bench.run(
      { images: TWO_IMAGES, tags: 'pr-{pr}', secrets: 'npm=' },
      {
        event: { number: 7, pull_request: { head, base: { ref: 'main' } } },
        env: { GITHUB_EVENT_NAME: 'pull_request', AWS_ACCESS_KEY_ID: '' },
      },
    );
    expect(run.exitCode).toBe(0);
    expect(bench.operations()).toEqual([]);
    expect(imagesOf(run)['api']).toMatchObject({ digest: '', action: 'built' });
    expect(run.summary).toContain('a pull request from a fork has no credentials');
  });
});

describe('build-push promises the same commit', () => {
  test('the same tags and outputs however often it runs', async () => {
    const one = await bench.run({ images: TWO_IMAGES, tags: '{sha}' });
    const two = await bench.run({ images: TWO_IMAGES, tags: '{sha}' });
    expect(imagesOf(one)['api']?.tag).toBe(SHA);
    expect(imagesOf(two)['api']?.digest).toBe(imagesOf(one)['api']?.digest);
    expect(join(...Object.keys(two.outputs).toSorted())).toBe('changed/digest/images/result/uri');
  });

  test('and uses exactly the permissions of docs/iam/build-push.json', () => {
    const { requests } = bench.aws.account().ecr;
    expect(usedPermissions(bench.aws, requests)).toEqual(grantedPermissions('docs/iam/build-push.json'));
  });
});
