import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { EcrWorld } from '../../../testbed/aws/ecr/world.ts';
import { grantedPermissions, usedPermissions } from './permissions.ts';
import { SHA, errorCode, imagesOf, openBench } from './step.ts';
import type { Bench } from './step.ts';

const STAGING = '111111111111';
const PRODUCTION = '123456789012';

let bench: Bench;
let api = '';
let worker = '';

function from(digest: string, name = 'api', repository = 'staging/api'): string {
  return JSON.stringify({ [name]: { repository, digest, tag: 'staging', action: 'built' } });
}

/** Puts an artifact that refers to an image of staging/api. */
function refer(ecr: EcrWorld, subject: string, artifactType: string): string {
  const repository = ecr.repository('staging/api');
  const image = ecr.findImage('staging/api', subject);
  const [config] = ecr.findImage('staging/api', api)?.manifest.blobs ?? [];
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType,
    artifactType,
    config,
    layers: [],
    subject: { mediaType, digest: subject, size: image?.bytes.length },
  };
  return repository.put({ bytes: Buffer.from(JSON.stringify(manifest)), nowMs: 0 }).image.digest;
}

function referrersOf(ecr: EcrWorld, repository: string, subject: string): string[] {
  return ecr
    .repository(repository)
    .referrers(subject)
    .map(({ digest }) => digest);
}

beforeAll(async () => {
  bench = await openBench();
  const staging = bench.aws.account(STAGING).ecr;
  staging.createRepository('staging/api', { allowPull: [PRODUCTION] });
  staging.createRepository('staging/closed');
  api = staging.seedImage('staging/api', { tags: ['staging'], content: 'api' });
  staging.seedImage('staging/closed', { tags: ['staging'], content: 'closed' });
  const production = bench.aws.account(PRODUCTION).ecr;
  for (const name of ['prod/api', 'prod/worker', 'shared/worker']) production.createRepository(name);
  production.createRepository('prod/frozen', { imageTagMutability: 'IMMUTABLE' });
  worker = production.seedImage('shared/worker', { tags: ['staging'], content: 'worker' });
});

afterAll(() => bench.close());

const promote = { mode: 'promote', tags: 'prod-{date}-{sha7}', sha: SHA };
/** A machine without docker. */
const bare = { env: { PATH: '/nowhere' } };

describe('build-push promotes', () => {
  test('inside a repository with two calls and under 10 kB, whatever the size, without docker', async () => {
    bench.operations();
    const start = bench.aws.calls.length;
    const run = await bench.run({ ...promote, name: 'worker', repository: 'shared/worker', from: 'staging' }, bare);
    expect(run.exitCode).toBe(0);
    const calls = bench.aws.calls.slice(start).filter(({ error }) => error !== 'ThrottlingException');
    expect(calls.map(({ operation }) => operation)).toEqual(['BatchGetImage', 'PutImage']);
    expect(Buffer.byteLength(JSON.stringify(calls.map(({ input }) => input)))).toBeLessThan(5000);
    const { digest, tag, action } = imagesOf(run)['worker'] ?? {};
    expect({ digest, action }).toEqual({ digest: worker, action: 'promoted' });
    expect(tag).toMatch(/^prod-\d{8}-0123456$/);
    expect(bench.aws.account().ecr.findImage('shared/worker', tag ?? '')?.digest).toBe(worker);
  });

  test('again without a write', async () => {
    bench.operations();
    const run = await bench.play({ ...promote, name: 'worker', repository: 'shared/worker', from: worker });
    expect(run.exitCode).toBe(0);
    expect(bench.operations()).toEqual(['BatchGetImage']);
  });

  test('into another repository of the registry, blobs linked where the account allows it', async () => {
    const { ecr } = bench.aws.account();
    const inputs = {
      ...promote,
      images: 'worker: { repository: prod/worker }',
      from: from(worker, 'worker', 'shared/worker'),
    };
    const run = await bench.play(inputs);
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/prod\/worker: copied sha256:\w+ from shared\/worker .*sent/);
    expect(ecr.findImage('prod/worker', imagesOf(run)['worker']?.tag ?? '')?.digest).toBe(worker);

    ecr.settings.set('BLOB_MOUNTING', 'ENABLED');
    ecr.createRepository('prod/linked');
    const linked = await bench.play({ ...inputs, images: 'worker: { repository: prod/linked }' });
    expect(linked.exitCode).toBe(0);
    expect(linked.log).toMatch(/0 sent: 0 bytes/);
    expect(ecr.findImage('prod/linked', worker)?.digest).toBe(worker);
  });

  test('from another account, and reads it back', async () => {
    const inputs = { ...promote, images: 'api: { repository: prod/api }', from: from(api), 'source-registry': STAGING };
    const run = await bench.run(inputs, bare);
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['api']).toMatchObject({ repository: 'prod/api', digest: api, action: 'promoted' });
    expect(bench.aws.account().ecr.findImage('prod/api', imagesOf(run)['api']?.tag ?? '')?.digest).toBe(api);
    bench.operations();
    const again = await bench.run(inputs, bare);
    expect(again.exitCode).toBe(0);
    expect(bench.operations()).toEqual(['BatchGetImage', 'ListImageReferrers']);
  });

  test('from another account with its SBOM and the signature of that, also when they came later', async () => {
    const staging = bench.aws.account(STAGING).ecr;
    const { ecr } = bench.aws.account();
    ecr.createRepository('prod/signed');
    const signed = staging.seedImage('staging/api', { content: 'signed' });
    const sbom = refer(staging, signed, 'application/spdx+json');
    const inputs = {
      ...promote,
      images: 'api: { repository: prod/signed }',
      from: from(signed),
      'source-registry': STAGING,
    };
    const run = await bench.play(inputs);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(`prod/signed: copied 1 referrers of ${signed}`);
    expect(referrersOf(ecr, 'prod/signed', signed)).toEqual([sbom]);

    const signature = refer(staging, sbom, 'application/vnd.dev.cosign.artifact.sig.v1+json');
    const later = await bench.play(inputs);
    expect(later.exitCode).toBe(0);
    expect(referrersOf(ecr, 'prod/signed', sbom)).toEqual([signature]);

    bench.operations();
    await bench.play(inputs);
    expect(new Set(bench.operations())).toEqual(new Set(['BatchGetImage', 'ListImageReferrers']));
  });

  test('also when its referrers cannot be listed, and warns', async () => {
    bench.aws.account().ecr.createRepository('prod/unlisted');
    bench.aws.addFault({ kind: 'access-denied', operation: 'ListImageReferrers', times: 20 });
    const run = await bench.play({
      ...promote,
      images: 'api: { repository: prod/unlisted }',
      from: from(api),
      'source-registry': STAGING,
    });
    bench.aws.clearFaults();
    expect(run.exitCode).toBe(0);
    expect(run.outputs['digest']).toBe(api);
    const warning = run.annotations.find(({ level }) => level === 'warning');
    expect(warning?.message).toContain('were not all copied');
    expect(warning?.message).toContain('"Action": "ecr:BatchGetImage"');
  });

  test('from another account by a tag', async () => {
    bench.aws.account().ecr.createRepository('staging/api');
    const run = await bench.play({
      ...promote,
      name: 'api',
      repository: 'staging/api',
      from: 'staging',
      'source-registry': `${STAGING}.dkr.ecr.us-east-1.amazonaws.com`,
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['digest']).toBe(api);
  });

  test('all images of `from` when it names none itself', async () => {
    const run = await bench.play({ ...promote, from: from(worker, 'worker', 'shared/worker'), tags: 'prod' });
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['worker']).toMatchObject({ repository: 'shared/worker', tag: 'prod', action: 'promoted' });
  });

  test('goes on after a broken transfer', async () => {
    bench.aws.account().ecr.createRepository('prod/flaky');
    bench.aws.account().ecr.addRegistryFault({ method: 'PATCH', times: 1, status: 503 });
    const run = await bench.run(
      { ...promote, images: 'api: { repository: prod/flaky }', from: from(api), 'source-registry': STAGING },
      bare,
    );
    expect(run.exitCode).toBe(0);
    expect(bench.aws.account().ecr.findImage('prod/flaky', api)?.digest).toBe(api);
  });

  test('uses exactly the permissions of docs/iam/build-push-promote.json', () => {
    const requests = [...bench.aws.account().ecr.requests, ...bench.aws.account(STAGING).ecr.requests];
    expect(usedPermissions(bench.aws, requests)).toEqual(grantedPermissions('docs/iam/build-push-promote.json'));
  });
});

describe('build-push promotes nothing', () => {
  test('with dry-run, but says what it would do', async () => {
    const { tags } = bench.aws.account().ecr.repository('prod/frozen');
    const run = await bench.play({
      ...promote,
      images: 'api: { repository: prod/frozen }',
      from: from(api),
      'source-registry': STAGING,
      'dry-run': 'true',
    });
    expect(run.exitCode).toBe(0);
    expect(imagesOf(run)['api']).toMatchObject({ digest: api, action: 'planned' });
    expect(tags.size).toBe(0);
  });

  test('that is not there', async () => {
    const run = await bench.play({ ...promote, name: 'api', repository: 'prod/api', from: 'sha-9999999' });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('promotion-source-missing');
    expect(run.log).toContain('There is no image sha-9999999 in the repository prod/api');
  });

  test('that the source account does not let it read, and prints the policy line', async () => {
    const run = await bench.play({
      ...promote,
      images: 'api: { repository: prod/api }',
      from: from(`sha256:${'9'.repeat(64)}`, 'api', 'staging/closed'),
      'source-registry': STAGING,
    });
    expect(run.exitCode).toBe(1);
    expect(errorCode(run)).toBe('aws-access-denied');
    expect(run.log).toMatch(
      /"Action": "ecr:BatchGetImage", "Resource": "arn:aws:ecr:us-east-1:\*:repository\/staging\/closed"/,
    );
  });

  test('without a tag or a source: all that is missing is told at once', async () => {
    const run = await bench.run({ mode: 'promote', name: 'api' }, bare);
    expect(errorCode(run)).toBe('invalid-inputs');
    expect(run.log).toMatch(/`from` is empty/);
    expect(run.log).toMatch(/`tags` is empty/);
  });
});
