import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import { digestOf, mediaTypes } from './manifest.ts';

const account = '123456789012';
const other = '222222222222';

let clock: ManualClock;
let aws: LocalAws;
let authorization: string;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** One request to the data plane, with the token of the default account unless the headers say otherwise. */
function call(
  method: string,
  path: string,
  options: { headers?: OutgoingHttpHeaders; body?: Buffer | string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(aws.url);
  const headers = { authorization, ...options.headers };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

/** The error code that an answer carries. */
function codeOf({ bytes }: Answer): string | undefined {
  return (JSON.parse(bytes.toString()) as { errors: { code: string }[] }).errors[0]?.code;
}

/** A token's `Authorization` header. */
async function tokenOf(principal: string, registryId = principal): Promise<string> {
  const credentials = { accessKeyId: `AKIDLOCAL${principal}`, secretAccessKey: 'any' };
  const client = new ECRClient({ endpoint: aws.url, region: 'us-east-1', credentials });
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({ registryIds: [registryId] }));
  return `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`;
}

/** Uploads a blob in one piece. @returns its descriptor */
async function upload(
  repository: string,
  bytes: Buffer | string,
): Promise<{ mediaType: string; digest: string; size: number }> {
  const body = Buffer.from(bytes);
  const digest = digestOf(body);
  const started = await call('POST', `/v2/${repository}/blobs/uploads/`);
  const done = await call('PUT', `${started.headers.location ?? ''}?digest=${digest}`, { body });
  expect([started.status, done.status, done.headers['docker-content-digest']]).toEqual([202, 201, digest]);
  return { mediaType: 'application/octet-stream', digest, size: body.length };
}

/** Uploads an image's blobs. @returns its manifest */
async function imageManifest(repository: string, content: string, more: object = {}): Promise<string> {
  const config = { ...(await upload(repository, '{}')), mediaType: 'application/vnd.oci.image.config.v1+json' };
  const layers = [await upload(repository, content)];
  // Odd spacing on purpose: a registry must not reformat what it keeps.
  return `{ "schemaVersion": 2,\n "mediaType": "${mediaTypes.ociManifest}", "config": ${JSON.stringify(config)}, "layers": ${JSON.stringify(layers)}, ${JSON.stringify({ ...more, annotations: { content } }).slice(1)}`;
}

const put = (
  repository: string,
  reference: string,
  body: string,
  type: string = mediaTypes.ociManifest,
): Promise<Answer> =>
  call('PUT', `/v2/${repository}/manifests/${reference}`, { headers: { 'content-type': type }, body });

beforeEach(async () => {
  clock = manualClock(Date.parse('2026-11-21T10:00:00Z'));
  aws = await startLocalAws({ clock, randomThrottle: false });
  authorization = await tokenOf(account);
  aws.account().ecr.createRepository('team/app');
});

afterEach(() => aws.close());

describe('the way in', () => {
  test('without a token, with a forged one and with an expired one nobody comes in', async () => {
    const none = await call('GET', '/v2/', { headers: { authorization: '' } });
    expect(none.status).toBe(401);
    expect(none.headers['www-authenticate']).toBe(
      `Basic realm="https://${account}.dkr.ecr.us-east-1.amazonaws.com/",service="ecr.amazonaws.com"`,
    );
    const forged = `Basic ${Buffer.from('AWS:forged').toString('base64')}`;
    expect((await call('GET', '/v2/', { headers: { authorization: forged } })).status).toBe(401);
    expect((await call('GET', '/v2/')).status).toBe(200);
    await clock.advance(12 * 60 * 60 * 1000);
    const expired = await call('GET', '/v2/');
    expect(expired.status).toBe(403);
    expect(expired.bytes.toString()).toContain('Your authorization token has expired. Reauthenticate and try again.');
  });

  test('the registry is the one of the Host header, else the one of the token', async () => {
    aws.account(other).ecr.createRepository('shared', { allowPull: [account] });
    aws.account(other).ecr.seedImage('shared', { tags: ['v1'] });
    const path = '/v2/shared/manifests/v1';
    expect(codeOf(await call('GET', path))).toBe('NAME_UNKNOWN');
    const host = `${other}.dkr.ecr.us-east-1.amazonaws.com`;
    expect((await call('GET', path, { headers: { host } })).status).toBe(200);
    const forOther = await tokenOf(account, other);
    expect((await call('GET', path, { headers: { authorization: forOther } })).status).toBe(200);
    const push = await call('POST', '/v2/shared/blobs/uploads/', { headers: { host } });
    expect([push.status, codeOf(push)]).toEqual([403, 'DENIED']);
  });

  test('a staged failure is answered once, and requests are kept', async () => {
    const { ecr } = aws.account();
    ecr.addRegistryFault({ method: 'GET', path: '/tags/', times: 1, status: 429 });
    const first = await call('GET', '/v2/team/app/tags/list');
    expect([first.status, codeOf(first)]).toEqual([429, 'TOOMANYREQUESTS']);
    expect((await call('GET', '/v2/team/app/tags/list')).status).toBe(200);
    expect(ecr.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /v2/team/app/tags/list 429',
      'GET /v2/team/app/tags/list 200',
    ]);
  });
});

describe('layers', () => {
  test('a layer comes back byte for byte, by a redirect that refuses the credentials', async () => {
    const bytes = Buffer.from('layer');
    const { digest } = await upload('team/app', bytes);
    const head = await call('HEAD', `/v2/team/app/blobs/${digest}`);
    expect([head.status, head.headers['content-length']]).toEqual([200, '5']);
    const redirect = await call('GET', `/v2/team/app/blobs/${digest}`);
    expect(redirect.status).toBe(307);
    const { pathname, search, hostname } = new URL(redirect.headers.location ?? '');
    expect(hostname).toBe('localhost');
    expect((await call('GET', pathname + search)).status).toBe(400);
    const { port } = new URL(aws.url);
    const got = await fetch(`http://127.0.0.1:${port}${pathname}${search}`);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    const rest = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, { headers: { range: 'bytes=3-' } });
    expect([rest.status, await rest.text()]).toEqual([206, 'er']);
  });

  test('chunks must follow one another, and a large layer goes over the disk', async () => {
    const chunks = [1, 2, 3].map((value) => Buffer.alloc(2 * 1024 * 1024, value));
    const started = await call('POST', '/v2/team/app/blobs/uploads/');
    const { location = '' } = started.headers;
    let sent = 0;
    for (const body of chunks) {
      const range = `${sent}-${sent + body.length - 1}`;
      const patched = await call('PATCH', location, { headers: { 'content-range': range }, body });
      sent += body.length;
      expect([patched.status, patched.headers.range]).toEqual([202, `0-${sent - 1}`]);
    }
    const wrong = await call('PATCH', location, { headers: { 'content-range': '0-1' }, body: 'xx' });
    expect(wrong.status).toBe(416);
    expect((await call('GET', location)).headers.range).toBe(`0-${sent - 1}`);
    const digest = digestOf(Buffer.concat(chunks));
    expect((await call('PUT', `${location}?digest=${digest}`)).status).toBe(201);
    const redirect = await call('GET', `/v2/team/app/blobs/${digest}`);
    const got = await fetch((redirect.headers.location ?? '').replace('localhost', '127.0.0.1'));
    const hash = createHash('sha256').update(Buffer.from(await got.arrayBuffer()));
    expect(`sha256:${hash.digest('hex')}`).toBe(digest);
  });

  test('a layer with another digest than told, an unknown upload and an unknown layer are refused', async () => {
    const started = await call('POST', '/v2/team/app/blobs/uploads/');
    const told = digestOf('something else');
    const wrong = await call('PUT', `${started.headers.location ?? ''}?digest=${told}`, { body: 'x' });
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'DIGEST_INVALID']);
    const gone = await call('PATCH', '/v2/team/app/blobs/uploads/none', { body: 'x' });
    expect([gone.status, codeOf(gone)]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
    expect((await call('HEAD', `/v2/team/app/blobs/${told}`)).status).toBe(404);
    const cancelled = await call('POST', '/v2/team/app/blobs/uploads/');
    expect((await call('DELETE', cancelled.headers.location ?? '')).status).toBe(204);
    expect((await call('GET', cancelled.headers.location ?? '')).status).toBe(404);
  });

  test('a single POST uploads, and a mount works only when the account setting allows it', async () => {
    const { ecr } = aws.account();
    ecr.createRepository('prod');
    const digest = digestOf('shared');
    expect((await call('POST', `/v2/team/app/blobs/uploads/?digest=${digest}`, { body: 'shared' })).status).toBe(201);
    const mount = `/v2/prod/blobs/uploads/?mount=${digest}&from=team/app`;
    expect((await call('POST', mount)).status).toBe(202);
    ecr.settings.set('BLOB_MOUNTING', 'ENABLED');
    expect((await call('POST', mount)).status).toBe(201);
    expect((await call('HEAD', `/v2/prod/blobs/${digest}`)).status).toBe(200);
    expect((await call('POST', mount.replace(digest, digestOf('none')))).status).toBe(202);
  });
});

describe('manifests', () => {
  test('a manifest comes back byte for byte by tag and by digest, and the control plane sees it', async () => {
    const manifest = await imageManifest('team/app', 'one');
    const digest = digestOf(manifest);
    const pushed = await put('team/app', 'v1', manifest);
    expect([pushed.status, pushed.headers['docker-content-digest']]).toEqual([201, digest]);
    for (const reference of ['v1', digest]) {
      const { status, headers, bytes } = await call('GET', `/v2/team/app/manifests/${reference}`);
      expect([status, headers['content-type'], bytes.toString()]).toEqual([200, mediaTypes.ociManifest, manifest]);
    }
    const head = await call('HEAD', '/v2/team/app/manifests/v1');
    expect([head.status, head.headers['docker-content-digest'], head.bytes.length]).toEqual([200, digest, 0]);
    expect(aws.account().ecr.findImage('team/app', 'v1')?.digest).toBe(digest);
    expect((await put('team/app', 'v1', manifest)).status).toBe(201);
  });

  test('an immutable tag refuses a push, of another image and of the same', async () => {
    aws.account().ecr.createRepository('frozen', { imageTagMutability: 'IMMUTABLE' });
    const manifest = await imageManifest('frozen', 'one');
    expect((await put('frozen', 'v1', manifest)).status).toBe(201);
    for (const again of [manifest, await imageManifest('frozen', 'two')]) {
      const refused = await put('frozen', 'v1', again);
      expect([refused.status, codeOf(refused)]).toEqual([400, 'TAG_INVALID']);
      expect(refused.bytes.toString()).toContain('cannot be overwritten because the tag is immutable');
      expect((await put('frozen', digestOf(again), again)).status).toBe(201);
    }
  });

  test('an index needs its images, an image its layers, and both must be what they say', async () => {
    const manifest = await imageManifest('team/app', 'one');
    const entry = { mediaType: mediaTypes.ociManifest, digest: digestOf(manifest), size: manifest.length };
    const index = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [entry] });
    const early = await put('team/app', 'all', index, mediaTypes.ociIndex);
    expect([early.status, codeOf(early)]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN']);
    await put('team/app', entry.digest, manifest);
    expect((await put('team/app', 'all', index, mediaTypes.ociIndex)).status).toBe(201);
    const lacking = manifest.replace(digestOf('one'), digestOf('absent'));
    expect(codeOf(await put('team/app', 'v2', lacking))).toBe('MANIFEST_BLOB_UNKNOWN');
    expect(codeOf(await put('team/app', digestOf('x'), manifest))).toBe('DIGEST_INVALID');
    expect(codeOf(await put('team/app', 'v2', manifest, mediaTypes.dockerManifest))).toBe('MANIFEST_INVALID');
    expect(codeOf(await put('team/app', 'v2', '{', mediaTypes.ociManifest))).toBe('MANIFEST_INVALID');
    expect(codeOf(await put('team/app', '.bad', manifest))).toBe('TAG_INVALID');
  });

  test('a missing repository is refused unless a template makes it', async () => {
    const missing = await call('POST', '/v2/new/app/blobs/uploads/');
    expect([missing.status, codeOf(missing)]).toEqual([404, 'NAME_UNKNOWN']);
    aws.account().ecr.templates.set('new', {
      prefix: 'new',
      appliedFor: ['CREATE_ON_PUSH'],
      settings: { imageTagMutability: 'IMMUTABLE' },
      createdAtMs: clock.now(),
    });
    const manifest = await imageManifest('new/app', 'one');
    expect((await put('new/app', 'v1', manifest)).status).toBe(201);
    expect(aws.account().ecr.repository('new/app').mutability).toBe('IMMUTABLE');
  });

  test('nothing is deleted on the data plane, and a missing image is MANIFEST_UNKNOWN', async () => {
    const refused = await call('DELETE', '/v2/team/app/manifests/v1');
    expect([refused.status, codeOf(refused)]).toEqual([405, 'UNSUPPORTED']);
    const missing = await call('GET', '/v2/team/app/manifests/v1');
    expect([missing.status, codeOf(missing)]).toEqual([404, 'MANIFEST_UNKNOWN']);
  });

  test('tags are listed in order, over pages', async () => {
    aws.account().ecr.seedImage('team/app', { tags: ['c', 'a', 'b'] });
    const seen: string[][] = [];
    let path: string | undefined = '/v2/team/app/tags/list?n=50';
    while (path !== undefined) {
      const answer: Answer = await call('GET', path);
      seen.push((JSON.parse(answer.bytes.toString()) as { tags: string[] }).tags);
      path = /<(?<next>[^>]+)>; rel="next"/u.exec(String(answer.headers['link']))?.groups?.['next'];
    }
    expect(seen).toEqual([['a', 'b'], ['c']]);
  });

  test('referrers are listed by subject and type, and can be switched off', async () => {
    const manifest = await imageManifest('team/app', 'one');
    await put('team/app', 'v1', manifest);
    const subject = { mediaType: mediaTypes.ociManifest, digest: digestOf(manifest), size: manifest.length };
    for (const artifactType of ['application/sbom', 'application/signature']) {
      const artifact = await imageManifest('team/app', artifactType, { subject, artifactType });
      const answer = await put('team/app', digestOf(artifact), artifact);
      expect([answer.status, answer.headers['oci-subject']]).toEqual([201, subject.digest]);
    }
    const path = `/v2/team/app/referrers/${subject.digest}`;
    const typesOf = ({ bytes }: Answer): string[] =>
      (JSON.parse(bytes.toString()) as { manifests: { artifactType: string }[] }).manifests.map(
        (one) => one.artifactType,
      );
    const all = await call('GET', path);
    expect(all.headers['content-type']).toBe(mediaTypes.ociIndex);
    expect(typesOf(all)).toEqual(['application/sbom', 'application/signature']);
    const some = await call('GET', `${path}?artifactType=application/sbom`);
    expect([some.headers['oci-filters-applied'], typesOf(some)]).toEqual(['artifactType', ['application/sbom']]);
    expect(typesOf(await call('GET', `/v2/team/app/referrers/${digestOf('none')}`))).toEqual([]);
    aws.account().ecr.referrersApi = false;
    expect((await call('GET', path)).status).toBe(404);
  });
});
