/** Who an access key belongs to. Secrets are never checked: the bed tests clients, not IAM. */
import { HEX } from './random.ts';
import type { SeededRandom } from './random.ts';

/** The account of keys that say nothing. */
export const DEFAULT_ACCOUNT = '123456789012';

/** A temporary key, as AssumeRoleWithWebIdentity gives it. */
export interface SessionKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** Epoch milliseconds, virtual. */
  readonly expiresAt: number;
}

/** The keys that the bed knows. */
export class Credentials {
  readonly #sessions = new Map<string, SessionKey>();
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** Issues a temporary key for a role; the account is the one in its ARN. */
  issue(session: { roleArn: string; sessionName: string; expiresAt: number }): SessionKey {
    const upper = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const key: SessionKey = {
      ...session,
      account: session.roleArn.split(':')[4] ?? DEFAULT_ACCOUNT,
      accessKeyId: `ASIA${this.#random.text(16, upper)}`,
      secretAccessKey: this.#random.text(40, HEX),
      sessionToken: this.#random.text(96, HEX),
    };
    this.#sessions.set(key.accessKeyId, key);
    return key;
  }

  /** The session of a temporary key, undefined for a static one. */
  session(accessKeyId: string): SessionKey | undefined {
    return this.#sessions.get(accessKeyId);
  }

  /** The account of a key: a session's role's, `AKIDLOCAL<account>`'s, else {@link DEFAULT_ACCOUNT}. */
  accountOf(accessKeyId: string): string {
    return this.#sessions.get(accessKeyId)?.account ?? /^AKIDLOCAL(\d{12})$/.exec(accessKeyId)?.[1] ?? DEFAULT_ACCOUNT;
  }

  /** True when the key was a temporary one whose time is over at `now` (epoch ms). */
  isExpired(accessKeyId: string, now: number): boolean {
    const session = this.#sessions.get(accessKeyId);
    return session !== undefined && session.expiresAt <= now;
  }
}
