/** The data plane of a registry: the blobs of the OCI distribution API, over node:http(s), which starts faster than fetch. */
import { request as requestHttp } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';

import { ActionError, messageOf } from '../errors.ts';
import type { RegistryAuthorization } from './api.ts';

/** A blob of a repository. */
export interface BlobId {
  readonly repository: string;
  /** `sha256:...` */
  readonly digest: string;
}

/** A blob's bytes on their way. */
interface BlobBody {
  readonly stream: Readable;
  readonly sizeBytes: number;
}

/** Blobs of one registry. Methods throw ActionError `registry-refused` or `registry-unreachable`, or the signal's reason. */
export interface BlobStore {
  /** Whether the repository has the blob. */
  hasBlob(blob: BlobId): Promise<boolean>;
  /** Links a blob of another repository of the same registry; false when the registry does not (blob mounting is an account setting of ECR). */
  mountBlob(blob: BlobId, fromRepository: string): Promise<boolean>;
  openBlob(blob: BlobId): Promise<BlobBody>;
  /** Uploads a blob; the registry checks its digest before it keeps it. */
  uploadBlob(blob: BlobId, body: BlobBody): Promise<void>;
}

/** Blobs of the registry that `authorization` is for. */
export function blobStore({
  authorization,
  signal,
}: {
  authorization: RegistryAuthorization;
  signal: AbortSignal;
}): BlobStore {
  const connection: Connection = { authorization, signal };
  return {
    hasBlob: (blob) => hasBlob(connection, blob),
    mountBlob: (blob, fromRepository) => mountBlob(connection, blob, fromRepository),
    openBlob: (blob) => openBlob(connection, blob),
    uploadBlob: (blob, body) => uploadBlob(connection, blob, body),
  };
}

interface Connection {
  readonly authorization: RegistryAuthorization;
  readonly signal: AbortSignal;
}

interface Exchange {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT';
  readonly url: URL;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Readable;
}

async function hasBlob(connection: Connection, { repository, digest }: BlobId): Promise<boolean> {
  const url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
  const response = await exchange(connection, { method: 'HEAD', url });
  response.resume();
  // ECR may point to S3 even for HEAD; a redirect means that the blob is there.
  if (response.statusCode === 200 || response.statusCode === 307) return true;
  if (response.statusCode === 404) return false;
  throw await refusal(response, `HEAD ${url.pathname}`);
}

async function mountBlob(connection: Connection, blob: BlobId, fromRepository: string): Promise<boolean> {
  const url = new URL(`/v2/${blob.repository}/blobs/uploads/`, connection.authorization.endpoint);
  url.searchParams.set('mount', blob.digest);
  url.searchParams.set('from', fromRepository);
  const response = await exchange(connection, { method: 'POST', url, headers: { 'content-length': 0 } });
  if (response.statusCode !== 201 && response.statusCode !== 202) throw await refusal(response, `POST ${url.pathname}`);
  response.resume();
  return response.statusCode === 201;
}

async function openBlob(connection: Connection, { repository, digest }: BlobId): Promise<BlobBody> {
  let url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
  for (let redirects = 0; redirects <= 5; redirects += 1) {
    const response = await exchange(connection, { method: 'GET', url });
    const { location } = response.headers;
    if (response.statusCode === 200) {
      return { stream: response, sizeBytes: Number(response.headers['content-length']) };
    }
    if (location === undefined || ![302, 303, 307, 308].includes(response.statusCode ?? 0)) {
      throw await refusal(response, `GET ${url.pathname}`);
    }
    response.resume();
    url = new URL(location, url);
  }
  throw new ActionError({
    code: 'registry-refused',
    message: `The registry sends ${repository}@${digest} from redirect to redirect.`,
    fix: 'Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again.',
  });
}

/** POST, PATCH, PUT: the way `docker push` goes, which every registry takes. */
async function uploadBlob(connection: Connection, { repository, digest }: BlobId, body: BlobBody): Promise<void> {
  const start = new URL(`/v2/${repository}/blobs/uploads/`, connection.authorization.endpoint);
  const session = await follow(connection, { method: 'POST', url: start, headers: { 'content-length': 0 } }, [202]);
  const headers = { 'content-type': 'application/octet-stream', 'content-length': body.sizeBytes };
  const sent = await follow(connection, { method: 'PATCH', url: session, headers, body: body.stream }, [202]);
  sent.searchParams.set('digest', digest);
  await follow(connection, { method: 'PUT', url: sent, headers: { 'content-length': 0 } }, [201, 204]);
}

/** Does one step of an upload and gives the URL of the next. */
async function follow(connection: Connection, step: Exchange, accepted: readonly number[]): Promise<URL> {
  const response = await exchange(connection, step);
  if (!accepted.includes(response.statusCode ?? 0))
    throw await refusal(response, `${step.method} ${step.url.pathname}`);
  response.resume();
  return new URL(response.headers.location ?? step.url.href, step.url);
}

async function exchange(
  { authorization, signal }: Connection,
  { method, url, headers, body }: Exchange,
): Promise<IncomingMessage> {
  const request = url.protocol === 'http:' ? requestHttp : requestHttps;
  const credentials = Buffer.from(`${authorization.username}:${authorization.revealPassword()}`).toString('base64');
  // Blobs come from presigned S3 URLs, which must not see the registry's credentials (and refuse a second authorization).
  const isRegistry = url.origin === new URL(authorization.endpoint).origin;
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const sending = request(url, {
        method,
        headers: { ...headers, ...(isRegistry ? { authorization: `Basic ${credentials}` } : {}) },
        signal,
        timeout: 60_000,
      });
      sending.on('response', resolve);
      sending.on('error', reject);
      sending.on('timeout', () => sending.destroy(new Error('no answer for 60 seconds')));
      if (body === undefined) sending.end();
      else pipeline(body, sending).catch(reject);
    });
  } catch (error) {
    if (signal.aborted && signal.reason instanceof Error) throw signal.reason;
    throw unreachable(url.host, error);
  }
}

function unreachable(host: string, error: unknown): ActionError {
  return new ActionError({
    code: 'registry-unreachable',
    message: `The registry ${host} could not be reached: ${messageOf(error)}`,
    fix: 'Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.',
    cause: error,
  });
}

async function refusal(response: IncomingMessage, deed: string): Promise<ActionError> {
  // The answer may break off too; its status says enough then.
  const said = (await text(response).catch(() => '')).slice(0, 500);
  return new ActionError({
    code: 'registry-refused',
    message: `The registry answered ${deed} with ${response.statusCode ?? 0}: ${said === '' ? 'no text' : said}`,
    fix: isPassingStatus(response.statusCode ?? 0)
      ? 'The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied.'
      : 'Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, ' +
        'ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again.',
  });
}

function isPassingStatus(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Whether the same transfer may succeed a little later. */
export function isTransientRegistryError(error: unknown): boolean {
  if (!(error instanceof ActionError)) return false;
  return (
    error.code === 'registry-unreachable' ||
    (error.code === 'registry-refused' && / with (?:429|5\d\d): /.test(error.message))
  );
}
