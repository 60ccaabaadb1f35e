/** How the data plane says no. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { AwsFault } from '../core/service.ts';

/** An error of the distribution API: status, code and message, and headers of its own. */
export class RegistryError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: OutgoingHttpHeaders;
  constructor(status: number, code: string, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What ECR's exceptions are on the data plane: status and code. */
const onDataPlane: Readonly<Record<string, readonly [number, string]>> = {
  RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
  ImageNotFoundException: [404, 'MANIFEST_UNKNOWN'],
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  ImageDigestDoesNotMatchException: [400, 'DIGEST_INVALID'],
  LayersNotFoundException: [404, 'MANIFEST_BLOB_UNKNOWN'],
  ReferencedImagesNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
};

/**
 * Answers with an error, and takes in what the client still sends, so that it reads the answer.
 *
 * @throws what is neither the registry's error nor ECR's
 */
export function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, code, message, headers } = asRegistryError(error);
  request.resume();
  const body = JSON.stringify({ errors: [{ code, message }] });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function asRegistryError(error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  const mapped = error instanceof AwsFault ? onDataPlane[error.name] : undefined;
  if (!(error instanceof AwsFault) || mapped === undefined) throw error;
  return new RegistryError(mapped[0], mapped[1], error.message);
}
