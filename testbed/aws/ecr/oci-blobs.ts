/** Layers on the data plane: uploads whole, in chunks or by mount; downloads by redirect. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Blob, BlobUpload } from './blobs.ts';
import type { Exchange } from './oci.ts';
import { RegistryError } from './oci-errors.ts';
import type { EcrRegistries } from './registries.ts';
import type { Repository } from './repository.ts';

/** Where layers are really fetched from: ECR redirects to S3, this bed to a path of its own. */
const layerPath = '/_layers/';

/** The routes under `blobs/`. */
export class BlobRoutes {
  private readonly registries: EcrRegistries;
  private readonly uploads = new Map<string, BlobUpload>();
  private readonly links = new Map<string, Blob>();

  constructor(registries: EcrRegistries) {
    this.registries = registries;
  }

  /** `/v2/NAME/blobs/DIGEST`. */
  blob({ method, response, world, name, reference }: Exchange): void {
    if (method !== 'GET' && method !== 'HEAD')
      throw new RegistryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const blob = world.repository(name).blobs.get(reference);
    if (blob === undefined) throw new RegistryError(404, 'BLOB_UNKNOWN', `Layer ${reference} does not exist`);
    if (method === 'HEAD') {
      response.writeHead(200, { ...blobHeaders(blob), 'content-length': blob.size }).end();
      return;
    }
    const link = randomUUID();
    this.links.set(link, blob);
    // Another host name, as S3 is one: clients then leave the registry's credentials at home.
    const { port } = new URL(this.registries.bed.url());
    response.writeHead(307, {
      location: `http://localhost:${port}${layerPath}${link}?X-Amz-Signature=local`,
      'content-length': 0,
    });
    response.end();
  }

  /** Serves a redirected download; false when the path is none. */
  serveLayer(url: URL, request: IncomingMessage, response: ServerResponse): boolean {
    if (!url.pathname.startsWith(layerPath)) return false;
    const blob = this.links.get(url.pathname.slice(layerPath.length));
    if (request.headers.authorization !== undefined) {
      // S3's answer to a signed link that also carries credentials.
      response.writeHead(400, { 'content-type': 'application/xml' });
      response.end('<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>');
    } else if (blob === undefined) {
      response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
    } else {
      streamBlob(blob, request, response);
    }
    return true;
  }

  /** `/v2/NAME/blobs/uploads/` and `/v2/NAME/blobs/uploads/ID`. */
  async upload(exchange: Exchange): Promise<void> {
    const { method, world, name, reference, response } = exchange;
    const repository = world.repositoryForPush(name);
    if (reference === '') {
      if (method !== 'POST') throw new RegistryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
      await this.start(exchange, repository);
      return;
    }
    const upload = this.uploads.get(reference);
    if (upload === undefined) throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', `Upload ${reference} does not exist`);
    switch (method) {
      case 'PATCH':
        checkRange(exchange.request, upload);
        await receive(exchange.request, upload);
        response.writeHead(202, uploadHeaders(name, upload)).end();
        return;
      case 'PUT':
        checkRange(exchange.request, upload);
        await receive(exchange.request, upload);
        this.finish(exchange, repository, upload);
        return;
      case 'GET':
        response.writeHead(204, uploadHeaders(name, upload)).end();
        return;
      case 'DELETE':
        this.uploads.delete(upload.id);
        response.writeHead(204).end();
        return;
      default:
        throw new RegistryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    }
  }

  private async start(exchange: Exchange, repository: Repository): Promise<void> {
    const { query, world, name, request, response } = exchange;
    const mounted = this.mountable(exchange);
    if (mounted !== undefined) {
      request.resume();
      repository.blobs.set(mounted.digest, mounted);
      response.writeHead(201, {
        location: `/v2/${name}/blobs/${mounted.digest}`,
        ...blobHeaders(mounted),
        'content-length': 0,
      });
      response.end();
      return;
    }
    const upload = this.registries.store.upload();
    if (query.has('digest')) {
      await receive(request, upload);
      this.finish(exchange, world.repository(name), upload);
      return;
    }
    request.resume();
    this.uploads.set(upload.id, upload);
    response.writeHead(202, { ...uploadHeaders(name, upload), 'content-length': 0 }).end();
  }

  /** ECR: blob mounting is an account setting, off by default, and works within one registry. */
  private mountable({ query, world }: Exchange): Blob | undefined {
    const digest = query.get('mount');
    const from = query.get('from');
    if (digest === null || from === null || world.settings.get('BLOB_MOUNTING') !== 'ENABLED') return undefined;
    return world.repositories.get(from)?.blobs.get(digest);
  }

  private finish({ query, name, response }: Exchange, repository: Repository, upload: BlobUpload): void {
    this.uploads.delete(upload.id);
    const told = query.get('digest');
    const blob = upload.finish();
    if (told !== blob.digest) {
      throw new RegistryError(400, 'DIGEST_INVALID', `The layer's digest is ${blob.digest}, not ${told ?? 'given'}`);
    }
    repository.blobs.set(blob.digest, blob);
    response.writeHead(201, {
      location: `/v2/${name}/blobs/${blob.digest}`,
      ...blobHeaders(blob),
      'content-length': 0,
    });
    response.end();
  }
}

function blobHeaders({ digest }: Blob): Record<string, string> {
  return { 'content-type': 'application/octet-stream', 'docker-content-digest': digest };
}

function uploadHeaders(name: string, upload: BlobUpload): Record<string, string> {
  return {
    location: `/v2/${name}/blobs/uploads/${upload.id}`,
    range: `0-${Math.max(0, upload.size - 1)}`,
    'docker-upload-uuid': upload.id,
  };
}

/** A chunk must start where the last one ended. */
function checkRange(request: IncomingMessage, upload: BlobUpload): void {
  const start = /^(?:bytes )?(\d+)-\d+/u.exec(request.headers['content-range'] ?? '')?.[1];
  if (start !== undefined && Number(start) !== upload.size) {
    throw new RegistryError(416, 'BLOB_UPLOAD_INVALID', `The chunk starts at ${start}, ${upload.size} bytes are here`);
  }
}

async function receive(request: IncomingMessage, upload: BlobUpload): Promise<void> {
  for await (const chunk of request) await upload.append(chunk as Buffer);
}

function streamBlob(blob: Blob, request: IncomingMessage, response: ServerResponse): void {
  const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(start === 0 ? 200 : 206, {
    ...blobHeaders(blob),
    'content-length': blob.size - start,
    ...(start === 0 ? {} : { 'content-range': `bytes ${start}-${blob.size - 1}/${blob.size}` }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A client that goes away ends the stream with an error; there is nobody left to tell.
  pipeline(blob.open(start), response).catch(() => response.destroy());
}
