/** STS and IAM of one account, as far as web identities go: identity providers, roles and their trust. */
import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import type { BedClock } from '../core/clock.ts';
import { AwsFault } from '../core/service.ts';

/** An OpenID Connect provider that an account trusts: GitHub's, or another. */
export interface IdentityProvider {
  /** `iss` of its tokens. */
  readonly issuer: string;
  /** Its public keys (RFC 7517). */
  jwks(): unknown;
  /** The provider's own clock, epoch milliseconds; default: the bed's. */
  now?(): number;
}

/** Claims, each with the values or patterns of which one must hold. */
type ClaimConditions = Readonly<Record<string, string | readonly string[]>>;

/**
 * Whom a role lets in: as in a trust policy's `Condition`, all claims must hold, one value of each is enough.
 * Claims are named `sub` or `token.actions.githubusercontent.com:sub`.
 */
interface TrustConditions {
  readonly StringEquals?: ClaimConditions;
  /** Patterns with `*` and `?`. */
  readonly StringLike?: ClaimConditions;
}

/** A role. */
export interface Role {
  readonly trust?: TrustConditions;
  /** Longest session, seconds; default 3600. */
  readonly maxSessionDurationS?: number;
}

/** IAM: "the audience of sts.amazonaws.com", which the official action and ours ask for. */
const audience = 'sts.amazonaws.com';

const refusal = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';

/** Roles and identity providers of one account. */
export class StsWorld {
  readonly account: string;
  /** Roles by name, without path. While there are none, every role of the account exists and trusts everyone. */
  readonly roles = new Map<string, Role>();
  private readonly clock: BedClock;
  private readonly providers = new Map<string, IdentityProvider>();

  constructor(options: { account: string; clock: BedClock }) {
    this.account = options.account;
    this.clock = options.clock;
  }

  /** Adds a role, after which only roles that were added exist. */
  addRole(name: string, role: Role = {}): void {
    this.roles.set(name, role);
  }

  /**
   * Trusts a provider: from then on tokens must be signed by one that is trusted. While there is none, any token that
   * is a JWT with the right audience is taken, and its times are not judged: without keys nothing vouches for them.
   */
  trust(provider: IdentityProvider): void {
    this.providers.set(provider.issuer, provider);
  }

  /**
   * Checks a web identity token.
   *
   * @returns its claims
   * @throws {AwsFault} InvalidIdentityToken, ExpiredTokenException
   */
  async verify(token: string): Promise<JWTPayload> {
    const claims = decode(token);
    if (this.providers.size === 0) {
      if (![claims.aud].flat().includes(audience)) throw invalidToken('Incorrect token audience');
      return claims;
    }
    const provider = this.providers.get(claims.iss ?? '');
    if (provider === undefined) {
      throw invalidToken(`No OpenIDConnect provider found in your account for ${claims.iss ?? 'null'}`);
    }
    const now = provider.now?.() ?? this.clock.now();
    try {
      const keys = createLocalJWKSet(provider.jwks() as JSONWebKeySet);
      const options = { issuer: provider.issuer, audience, currentDate: new Date(now) };
      return (await jwtVerify(token, keys, options)).payload;
    } catch (error) {
      throw asFault(error, { now, claims });
    }
  }

  /**
   * The role that a token may assume.
   *
   * @throws {AwsFault} AccessDenied, in one text for a role that is missing and for one that does not trust the token,
   * as STS answers
   */
  roleFor(name: string, claims: JWTPayload): Role {
    if (this.roles.size === 0) return {};
    const role = this.roles.get(name);
    if (role === undefined || !holds(role.trust ?? {}, claims))
      throw new AwsFault('AccessDenied', refusal, { status: 403 });
    return role;
  }
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw invalidToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

function asFault(error: unknown, context: { now: number; claims: JWTPayload }): unknown {
  if (error instanceof errors.JWTExpired) {
    const expiry = new Date((context.claims.exp ?? 0) * 1000).toISOString();
    const now = new Date(context.now).toISOString();
    return new AwsFault(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${expiry}`,
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return invalidToken('Incorrect token audience');
  if (error instanceof errors.JOSEError) {
    return invalidToken(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  return error;
}

function invalidToken(message: string): AwsFault {
  return new AwsFault('InvalidIdentityToken', message);
}

function holds({ StringEquals = {}, StringLike = {} }: TrustConditions, claims: JWTPayload): boolean {
  const valueOf = (name: string): string | undefined => {
    const value = claims[name.slice(name.lastIndexOf(':') + 1)];
    return typeof value === 'string' ? value : undefined;
  };
  const every = (conditions: ClaimConditions, matches: (value: string, wanted: string) => boolean): boolean =>
    Object.entries(conditions).every(([name, wanted]) => {
      const value = valueOf(name);
      return value !== undefined && [wanted].flat().some((candidate) => matches(value, candidate));
    });
  return every(StringEquals, (value, wanted) => value === wanted) && every(StringLike, isLike);
}

/** IAM's StringLike: `*` is any run of characters, `?` any one; case counts. */
function isLike(value: string, pattern: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su').test(value);
}
