/** GitHub's OpenID Connect provider: a job asks for a token, the token says which job it is. */
import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID, sign, verify } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { GithubError } from './github-error.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const KEY_ID = 'test-bed-1';

let pair: { privateKey: KeyObject; publicKey: KeyObject } | undefined;

/** One pair for every provider of the process, as every repository of GitHub has the same: to find one takes a tenth of a second. */
function keyPair(): NonNullable<typeof pair> {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}

/** What a job is, as far as its token tells. Every member is a claim of that name. */
export interface JobClaims {
  repository: string;
  repository_id: string;
  repository_owner: string;
  repository_owner_id: string;
  ref: string;
  sha: string;
  event_name: string;
  actor: string;
  workflow_ref: string;
  job_workflow_ref: string;
  environment?: string;
  [claim: string]: string | undefined;
}

/** The provider. */
export class OidcProvider {
  readonly issuer = ISSUER;
  readonly #now: () => number;
  readonly #immutableSubject: boolean;
  readonly #requests = new Map<string, JobClaims>();

  /** @param options.immutableSubject the form of `sub` that repositories made since July 2026 have. */
  constructor(options: { now: () => number; immutableSubject?: boolean }) {
    this.#now = options.now;
    this.#immutableSubject = options.immutableSubject ?? false;
  }

  /** Lets a job ask for tokens. @returns its ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  admit(claims: JobClaims): string {
    const token = randomBytes(24).toString('base64url');
    this.#requests.set(token, claims);
    return token;
  }

  /** Ends a job's right to ask. */
  dismiss(requestToken: string): void {
    this.#requests.delete(requestToken);
  }

  /** Answers a request for a token. @throws {GithubError} 401 when the request token is not one of a running job. */
  answer(authorization: string | undefined, audience: string | null): { value: string } {
    const claims = this.#requests.get((authorization ?? '').replace(/^bearer\s+/i, ''));
    if (claims === undefined) throw new GithubError(401, 'Unauthorized');
    return { value: this.issue(claims, audience ?? `https://github.com/${claims.repository_owner}`) };
  }

  /** Signs a token (RS256) that is good for five minutes. */
  issue(claims: JobClaims, audience: string): string {
    const now = Math.floor(this.#now() / 1000);
    const times = { iat: now, nbf: now - 600, exp: now + 300 };
    const payload = {
      jti: randomUUID(),
      sub: subject(claims, this.#immutableSubject),
      aud: audience,
      ...claims,
      iss: ISSUER,
      ...times,
    };
    const signed = [{ alg: 'RS256', typ: 'JWT', kid: KEY_ID }, payload]
      .map((part) => encode(JSON.stringify(part)))
      .join('.');
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), keyPair().privateKey).toString('base64url')}`;
  }

  /** The public keys, as served under /.well-known/jwks. */
  jwks(): { keys: (JsonWebKey & { kid: string; alg: string; use: string })[] } {
    return { keys: [{ ...keyPair().publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] };
  }

  /**
   * Checks signature, issuer and times of a token.
   *
   * @returns its claims.
   * @throws {Error} saying what is wrong with it.
   */
  verify(token: string): Record<string, unknown> {
    return verifyToken(token, { jwks: this.jwks(), issuer: ISSUER, now: this.#now() });
  }
}

/** Checks a token against an issuer's keys. @throws {Error} saying what is wrong with it. */
function verifyToken(
  token: string,
  { jwks, issuer, now }: { jwks: ReturnType<OidcProvider['jwks']>; issuer: string; now: number },
): Record<string, unknown> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { kid } = decode(header);
  const key = jwks.keys.find((candidate) => candidate.kid === kid);
  if (key === undefined) throw new Error("Couldn't retrieve verification key from your identity provider");
  const publicKey = createPublicKey({ key, format: 'jwk' });
  if (!verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))) {
    throw new Error('Provided Token is not a valid JWT: the signature does not match');
  }
  const claims = decode(payload);
  if (claims['iss'] !== issuer) throw new Error(`The issuer "${String(claims['iss'])}" is not "${issuer}"`);
  if (Number(claims['exp']) * 1000 <= now)
    throw new Error('Token expired: current date/time must be before the expiration date/time');
  if (Number(claims['nbf']) * 1000 > now) throw new Error('Token is not valid yet');
  return claims;
}

/** `sub` of a job: its environment, else its event when that is a pull request, else its ref. */
function subject(claims: JobClaims, immutable = false): string {
  const [owner = '', name = ''] = claims.repository.split('/');
  const repository = immutable
    ? `${owner}@${claims.repository_owner_id}/${name}@${claims.repository_id}`
    : claims.repository;
  if (claims.environment !== undefined)
    return `repo:${repository}:environment:${claims.environment.replaceAll(':', '%3A')}`;
  if (claims.event_name === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${claims.ref}`;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function decode(part: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  } catch (error) {
    throw new Error('The ID Token provided is not a valid JWT', { cause: error });
  }
}
