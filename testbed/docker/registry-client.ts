/** A client of the OCI distribution API, for one repository. */
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { digestOf, mediaTypes } from '../aws/ecr/manifest.ts';

/** Which repository, where, and with whose credentials. */
export interface RegistryClientOptions {
  /** Address to connect to: `http://127.0.0.1:4566`. */
  readonly url: string;
  /** The registry's name in references, sent as Host; default: the address's own. */
  readonly host?: string;
  readonly repository: string;
  /** An `Authorization` header. */
  readonly authorization?: string;
}

/** A manifest as the registry gave it. */
export interface FetchedManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

/** The registry said no; `message` is its own, as Docker tells it. */
export class RegistryRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Pulls from and pushes to one repository. Bodies are held in memory. */
export class RegistryClient {
  private readonly options: RegistryClientOptions;

  constructor(options: RegistryClientOptions) {
    this.options = options;
  }

  /** Whether the registry lets these credentials in. @throws {RegistryRefusal} when it does not */
  async ping(): Promise<void> {
    await this.ask({ method: 'GET', path: '/v2/' });
  }

  /** @throws {RegistryRefusal} 404 when there is none */
  async manifest(reference: string): Promise<FetchedManifest> {
    const accept = Object.values(mediaTypes).join(', ');
    const answer = await this.ask({ method: 'GET', path: this.path(`manifests/${reference}`), headers: { accept } });
    const digest = digestOf(answer.body);
    if (reference.includes(':') && reference !== digest)
      throw new Error(`the registry gave ${digest} for ${reference}`);
    return { digest, mediaType: answer.headers['content-type'] ?? '', bytes: answer.body };
  }

  /** A layer or config. @throws {Error} when its bytes are not those of the digest */
  async blob(digest: string): Promise<Buffer> {
    const { body } = await this.ask({ method: 'GET', path: this.path(`blobs/${digest}`) });
    const found = digestOf(body);
    if (found !== digest) throw new Error(`the registry gave ${found} for ${digest}`);
    return body;
  }

  /** Uploads a blob unless it is there. @returns whether it was uploaded */
  async putBlob(bytes: Buffer): Promise<boolean> {
    const digest = digestOf(bytes);
    const head = await this.send({ method: 'HEAD', path: this.path(`blobs/${digest}`) });
    if (head.status === 200) return false;
    const started = await this.ask({ method: 'POST', path: this.path('blobs/uploads/') });
    const location = new URL(started.headers.location ?? '', this.options.url);
    location.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    await this.ask({ method: 'PUT', path: location.pathname + location.search, headers, body: bytes });
    return true;
  }

  /** Puts a manifest under a tag or its digest. */
  async putManifest(reference: string, manifest: { bytes: Buffer; mediaType: string }): Promise<void> {
    const headers = { 'content-type': manifest.mediaType };
    await this.ask({ method: 'PUT', path: this.path(`manifests/${reference}`), headers, body: manifest.bytes });
  }

  private path(rest: string): string {
    return `/v2/${this.options.repository}/${rest}`;
  }

  private async ask(request: Request): Promise<Answer> {
    const answer = await this.send(request);
    if (answer.status >= 300 && answer.status < 400 && answer.headers.location !== undefined) {
      // The layer lies elsewhere; the registry's credentials are not for there.
      const elsewhere = new URL(answer.headers.location, this.options.url);
      return refuseErrors(await exchange(elsewhere, { method: 'GET', path: elsewhere.pathname + elsewhere.search }));
    }
    return refuseErrors(answer);
  }

  private send(request: Request): Promise<Answer> {
    const { url, host, authorization } = this.options;
    const headers = {
      ...request.headers,
      ...(host === undefined ? {} : { host }),
      ...(authorization === undefined ? {} : { authorization }),
    };
    return exchange(new URL(url), { ...request, headers });
  }
}

function refuseErrors(answer: Answer): Answer {
  if (answer.status < 400) return answer;
  throw new RegistryRefusal(answer.status, messageOf(answer));
}

/** `denied: ...`, `tag invalid: ...`: the first error's code in lower case and its message, as Docker prints it. */
function messageOf({ status, body }: Answer): string {
  const text = body.toString('utf8');
  try {
    const { errors } = JSON.parse(text) as { errors?: { code: string; message: string }[] };
    const first = errors?.[0];
    if (first !== undefined) return `${first.code.toLowerCase().replaceAll('_', ' ')}: ${first.message}`;
  } catch {
    // Not the distribution API's form: the text itself is all there is to tell.
  }
  return `unexpected status ${status} from the registry${text === '' ? '' : `: ${text}`}`;
}

function exchange(url: URL, { method, path, headers = {}, body }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length =
      body === undefined ? (method === 'POST' ? { 'content-length': 0 } : {}) : { 'content-length': body.length };
    const outgoing = httpRequest(
      { hostname: url.hostname, port: url.port, method, path, headers: { ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
