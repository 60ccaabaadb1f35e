/** The SigV4 header: who signed, for which region and service. The signature itself is not verified. */
import { AwsFault } from './service.ts';

/** What an `authorization` header names. */
export interface Signature {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

const header =
  /^AWS4-HMAC-SHA256 Credential=([^/\s]+)\/(\d{8})\/([^/]*)\/([^/]*)\/aws4_request,\s*SignedHeaders=[^,\s]+,\s*Signature=[0-9a-f]{64}$/;

/** Parses the header; undefined when it is absent or malformed. */
export function parseSignature(authorization: string | undefined): Signature | undefined {
  const match = header.exec(authorization ?? '');
  if (match === null) return undefined;
  const [, accessKeyId = '', , region = '', service = ''] = match;
  return { accessKeyId, region, service };
}

/**
 * Checks that a request to `service` is signed for it, in a region that looks like one.
 * @throws {AwsFault} MissingAuthenticationTokenException or InvalidSignatureException.
 */
export function checkSignature(signature: Signature | undefined, service: string): asserts signature is Signature {
  if (signature === undefined) {
    throw new AwsFault('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  if (signature.service !== service) {
    throw new AwsFault('InvalidSignatureException', `Credential should be scoped to correct service: '${service}'.`);
  }
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(signature.region)) {
    throw new AwsFault('InvalidSignatureException', 'Credential should be scoped to a valid region.');
  }
}
