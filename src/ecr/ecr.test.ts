import { describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

import { fakeClock } from '../../testbed/fake-clock.ts';
import { ActionError } from '../errors.ts';
import type { EcrApi, ImagePut, PutOutcome, RegistryImage } from './api.ts';
import { mapEcr } from './concurrency.ts';
import { copyImage } from './copy-image.ts';
import { blobStore, isTransientRegistryError } from './distribution.ts';
import type { BlobStore } from './distribution.ts';
import { isImageTag, isRepositoryName, parseRegistryHost, registryHostName, repositoryArn } from './image-uri.ts';
import { REFERRER_LIMIT, findReferrers, readMissing } from './referrers.ts';
import { parseManifest } from './manifest.ts';
import { putTag } from './put-tags.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

function image(letter: string, manifest: object): RegistryImage {
  return {
    registryId: '111111111111',
    repository: 'source',
    digest: digest(letter),
    manifest: JSON.stringify(manifest),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
  };
}

function fakeEcr(
  images: readonly RegistryImage[],
  outcome: (put: ImagePut) => PutOutcome = () => 'put',
  referrers: Readonly<Record<string, readonly string[]>> = {},
): { api: EcrApi; puts: string[] } {
  const puts: string[] = [];
  const api: EcrApi = {
    region: 'us-east-1',
    readImages: ({ references }) =>
      Promise.resolve(
        new Map(
          references.flatMap((reference) =>
            images
              .filter((one) => one.digest === reference || reference === 'held')
              .map((one) => [reference, one] as const),
          ),
        ),
      ),
    putImage: (put) => {
      puts.push(`${put.repository} ${put.image.digest.slice(7, 9)} ${put.tag ?? '-'}`);
      return Promise.resolve(outcome(put));
    },
    listReferrers: ({ digest: subject, limit }) => Promise.resolve((referrers[subject] ?? []).slice(0, limit)),
    describeImage: () => Promise.reject(new Error('not used')),
    describeRepository: (name) => Promise.resolve({ name, isTagMutable: () => true }),
    createRepository: () => Promise.resolve(),
    authorize: () => Promise.reject(new Error('not used')),
  };
  return { api, puts };
}

describe('names', () => {
  test('of registries are taken apart and put together, also in China and dual-stack', () => {
    expect(parseRegistryHost('123456789012.dkr.ecr.us-east-1.amazonaws.com')).toEqual({
      registryId: '123456789012',
      region: 'us-east-1',
    });
    expect(parseRegistryHost('123456789012.dkr-ecr.eu-west-1.on.aws')).toEqual({
      registryId: '123456789012',
      region: 'eu-west-1',
    });
    expect(parseRegistryHost('ghcr.io')).toBeUndefined();
    expect(parseRegistryHost('123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.example')).toBeUndefined();
    expect(registryHostName({ registryId: '1'.repeat(12), region: 'cn-north-1' })).toBe(
      '111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn',
    );
    const sovereign = { registryId: '111111111111', region: 'eusc-de-east-1' };
    expect(registryHostName(sovereign)).toBe('111111111111.dkr.ecr.eusc-de-east-1.amazonaws.eu');
    expect(parseRegistryHost(registryHostName(sovereign))).toEqual(sovereign);
    expect(repositoryArn({ region: 'us-gov-west-1', repository: 'a/b' })).toBe(
      'arn:aws-us-gov:ecr:us-gov-west-1:*:repository/a/b',
    );
  });

  test.each([
    ['elevaite/auth-api', true],
    ['ab', true],
    ['a', false],
    ['Upper', false],
    ['a//b', false],
    ['-a', false],
  ])('repository %s: %s', (name, isValid) => expect(isRepositoryName(name)).toBe(isValid));

  test.each([
    ['sha-0123456', true],
    ['.hidden', false],
    ['a b', false],
    ['x'.repeat(129), false],
    ['', false],
  ])('tag %j: %s', (tag, isValid) => expect(isImageTag(tag)).toBe(isValid));
});

test('a manifest is taken apart without foreign layers and with each blob once', () => {
  const layers = [
    { digest: 'l1' },
    { digest: 'l1' },
    { digest: 'l2', mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' },
  ];
  expect(parseManifest(JSON.stringify({ config: { digest: 'c' }, layers }))).toEqual({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    children: [],
    blobs: ['c', 'l1'],
  });
  expect(parseManifest('{"manifests":[{"digest":"m1"}]}').children).toEqual(['m1']);
});

describe('mapEcr', () => {
  test('keeps order, runs at most eight at once and starts nothing after a failure', async () => {
    let running = 0;
    let most = 0;
    const doubled = await mapEcr(
      Array.from({ length: 30 }, (_, index) => index),
      async (number) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return number * 2;
      },
    );
    expect(doubled[29]).toBe(58);
    expect(most).toBe(8);

    let started = 0;
    const failing = mapEcr(Array.from({ length: 30 }), async () => {
      started += 1;
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(started).toBe(8);
  });
});

describe('putTag', () => {
  const held = image('a', {});

  test('takes a tag that an immutable repository refuses for the same digest as done', async () => {
    const { api } = fakeEcr([held], () => 'tag-taken');
    expect(await putTag(api, { repository: 'app', tag: 'held', image: held })).toBe('already-there');
  });

  test('names both digests when the immutable tag is another image', async () => {
    const { api } = fakeEcr([held], () => 'tag-taken');
    const error = await putTag(api, { repository: 'app', tag: 'held', image: image('b', {}) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({
      code: 'tag-immutable',
      message: expect.stringMatching(`${digest('a')}.*${digest('b')}`),
    });
  });
});

describe('copyImage', () => {
  const child = image('c', { config: { digest: 'cfg' }, layers: [{ digest: 'l1' }, { digest: 'l2' }] });
  const index = image('d', { manifests: [{ digest: child.digest }] });

  function blobs(
    there: readonly string[],
    { mounts = false, failures = 0 } = {},
  ): { store: BlobStore; deeds: string[] } {
    const deeds: string[] = [];
    let failing = failures;
    const store: BlobStore = {
      hasBlob: ({ digest: blob }) => Promise.resolve(there.includes(blob)),
      mountBlob: ({ digest: blob }, from) => {
        deeds.push(`mount ${blob} from ${from}`);
        return Promise.resolve(mounts);
      },
      openBlob: () => Promise.resolve({ stream: Readable.from(['x']), sizeBytes: 1 }),
      uploadBlob: ({ digest: blob }) => {
        if (failing > 0) {
          failing -= 1;
          return Promise.reject(new ActionError({ code: 'registry-unreachable', message: 'reset', fix: '' }));
        }
        deeds.push(`upload ${blob}`);
        return Promise.resolve();
      },
    };
    return { store, deeds };
  }

  const copy = (
    target: BlobStore,
    { canMount, api }: { canMount: boolean; api: EcrApi },
  ): ReturnType<typeof copyImage> =>
    copyImage({
      source: { api: fakeEcr([child]).api, repository: 'source', registryId: '111111111111', blobs: blobs([]).store },
      target: { api, repository: 'target', blobs: target },
      image: index,
      canMount,
      clock: fakeClock(),
      signal: new AbortController().signal,
    });

  test('sends what is missing, then the platform image, then the index, and touches no tag', async () => {
    const { store, deeds } = blobs(['l1']);
    const { api, puts } = fakeEcr([]);
    expect(await copy(store, { canMount: false, api })).toEqual({
      manifests: 2,
      mountedBlobs: 0,
      sentBlobs: 2,
      sentBytes: 2,
    });
    expect(deeds.toSorted()).toEqual(['upload cfg', 'upload l2']);
    expect(puts).toEqual(['target cc -', 'target dd -']);
  });

  test('links blobs inside one registry, and sends them when linking is switched off', async () => {
    const linked = blobs([], { mounts: true });
    expect(await copy(linked.store, { canMount: true, api: fakeEcr([]).api })).toMatchObject({
      mountedBlobs: 3,
      sentBytes: 0,
    });
    const refused = blobs([], { mounts: false });
    expect(await copy(refused.store, { canMount: true, api: fakeEcr([]).api })).toMatchObject({
      mountedBlobs: 0,
      sentBlobs: 3,
    });
    expect(refused.deeds).toContain('mount l1 from source');
  });

  test('tries a transfer again when the network breaks', async () => {
    const { store, deeds } = blobs([], { failures: 2 });
    await copy(store, { canMount: false, api: fakeEcr([]).api });
    expect(deeds).toHaveLength(3);
  });

  test('registers nothing when a platform image of the index is gone', async () => {
    const { api, puts } = fakeEcr([]);
    const orphan = image('e', { manifests: [{ digest: digest('f') }] });
    const copying = copyImage({
      source: { api: fakeEcr([]).api, repository: 'source', blobs: blobs([]).store },
      target: { api, repository: 'target', blobs: blobs([]).store },
      image: orphan,
      canMount: false,
      clock: fakeClock(),
      signal: new AbortController().signal,
    });
    await expect(copying).rejects.toMatchObject({
      code: 'image-parts-missing',
      message: expect.stringContaining(digest('f')),
    });
    expect(puts).toEqual([]);
  });
});

describe('referrers', () => {
  const child = image('c', { config: { digest: 'cfg' }, layers: [] });
  const index = image('d', { manifests: [{ digest: child.digest }] });

  test('are found of the image, of its platform images and of one another, each once and after its subject', async () => {
    const [sbom, signature, attestation] = [digest('1'), digest('2'), digest('3')];
    const { api } = fakeEcr([], () => 'put', {
      [index.digest]: [sbom],
      [child.digest]: [attestation, sbom],
      [sbom]: [signature],
      // A ring is no reason to go round for ever.
      [signature]: [sbom],
    });
    expect(await findReferrers({ api, repository: 'source' }, index)).toEqual({
      digests: [sbom, attestation, signature],
      isCut: false,
    });
  });

  test('beyond a number are left out, which is told', async () => {
    const many = (count: number): string[] => Array.from({ length: count }, (_, index_) => `sha256:${index_}`);
    const { api } = fakeEcr([], () => 'put', { [child.digest]: many(REFERRER_LIMIT) });
    expect(await findReferrers({ api, repository: 'a' }, child)).toMatchObject({ isCut: false });
    const full = fakeEcr([], () => 'put', { [child.digest]: many(REFERRER_LIMIT + 1) });
    const found = await findReferrers({ api: full.api, repository: 'a' }, child);
    expect([found.digests.length, found.isCut]).toEqual([REFERRER_LIMIT, true]);
  });

  test('that the target has are not read again, nor those that are gone', async () => {
    const [there, missing] = [image('1', {}), image('2', {})];
    const source = { api: fakeEcr([there, missing]).api, repository: 'source' };
    const target = { api: fakeEcr([there]).api, repository: 'target' };
    const digests = [there.digest, missing.digest, digest('3')];
    expect(await readMissing(digests, { source, target })).toEqual([missing]);
    expect(await readMissing([], { source, target })).toEqual([]);
  });
});

describe('blobStore', () => {
  test('tells the status of an answer that breaks off in the middle of its text', async () => {
    const server = createServer((_, response) => {
      response.writeHead(503, { 'content-length': 100 }).write('half');
      setImmediate(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const authorization = { endpoint: `http://127.0.0.1:${port}`, username: 'AWS', revealPassword: () => 'x' };
    const store = blobStore({ authorization, signal: new AbortController().signal });
    try {
      const error: unknown = await store
        .openBlob({ repository: 'a', digest: digest('a') })
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'registry-refused', message: expect.stringContaining(' with 503: no text') });
      expect(error).toMatchObject({ fix: expect.stringContaining('run the job again a little later') });
      expect(isTransientRegistryError(error)).toBe(true);
    } finally {
      server.close();
    }
  });
});
