/** ECR's authorization tokens: what `docker login` sends as the password of the user AWS. */
import { randomBytes } from 'node:crypto';

/** GetAuthorizationToken: "The authorization token is valid for 12 hours." */
const lifetimeMs = 12 * 60 * 60 * 1000;

/** Whom a token lets in, and where. */
export interface TokenGrant {
  /** Account of the principal that asked for the token. */
  readonly principal: string;
  /** Account whose registry it was asked for. */
  readonly registry: string;
  readonly region: string;
  /** Epoch milliseconds of virtual time. */
  readonly expiresAtMs: number;
}

/** All tokens handed out by one test bed. */
export class Tokens {
  private readonly grants = new Map<string, TokenGrant>();

  /** Makes a token. `authorizationToken` is base64 of `AWS:password`, as ECR's API gives it. */
  issue(grant: Omit<TokenGrant, 'expiresAtMs'>, nowMs: number): { authorizationToken: string; expiresAtMs: number } {
    const expiresAtMs = nowMs + lifetimeMs;
    // Real passwords are base64 of such a document of about 1.5 kB: tools that cut or log them show it.
    const document = {
      payload: randomBytes(720).toString('base64'),
      datakey: randomBytes(184).toString('base64'),
      version: '2',
      type: 'DATA_KEY',
      expiration: Math.floor(expiresAtMs / 1000),
    };
    const password = Buffer.from(JSON.stringify(document)).toString('base64');
    this.grants.set(password, { ...grant, expiresAtMs });
    return { authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'), expiresAtMs };
  }

  /** The grant behind an `Authorization` header; undefined when it is none of ours (expired ones are still found). */
  find(authorization: string | undefined): TokenGrant | undefined {
    const [scheme, credentials] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'basic' || credentials === undefined) return undefined;
    const text = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    return text.slice(0, colon) === 'AWS' ? this.grants.get(text.slice(colon + 1)) : undefined;
  }
}
