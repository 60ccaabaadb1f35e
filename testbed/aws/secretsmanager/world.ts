/** The secrets of one account and region: names and ARNs alone. */
import type { BedClock } from '../core/clock.ts';
import type { SeededRandom } from '../core/random.ts';
import { AwsFault } from '../core/service.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A secret. Times are epoch milliseconds of virtual time. */
export interface SecretRecord {
  readonly name: string;
  /** Ends in a dash and six characters of AWS's choice. */
  readonly arn: string;
  readonly versionId: string;
  readonly description?: string;
  readonly createdAtMs: number;
  /** Set once it is scheduled for deletion: it can be described, but not read. */
  deletedAtMs?: number;
}

/** The secrets of one account and region. */
export class SecretsWorld {
  readonly secrets = new Map<string, SecretRecord>();
  readonly #place: { readonly account: string; readonly region: string };
  readonly #clock: BedClock;
  readonly #random: SeededRandom;

  constructor(options: { account: string; region: string; clock: BedClock; random: SeededRandom }) {
    this.#place = options;
    this.#clock = options.clock;
    this.#random = options.random;
  }

  /** @throws {AwsFault} ResourceExistsException */
  createSecret(name: string, description?: string): SecretRecord {
    if (this.secrets.has(name)) {
      throw new AwsFault('ResourceExistsException', `The operation failed because the secret ${name} already exists.`);
    }
    const { account, region } = this.#place;
    const secret: SecretRecord = {
      name,
      arn: `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${this.#random.text(6, LETTERS)}`,
      versionId: this.#random.uuid(),
      createdAtMs: this.#clock.now(),
      ...(description !== undefined && { description }),
    };
    this.secrets.set(name, secret);
    return secret;
  }

  /** Schedules a secret for deletion. @throws {AwsFault} ResourceNotFoundException */
  deleteSecret(id: string): SecretRecord {
    const secret = this.secret(id);
    secret.deletedAtMs = this.#clock.now();
    return secret;
  }

  /**
   * Finds a secret by name, by ARN, or by the ARN without the six characters at its end, as AWS does. A JSON key behind
   * the ARN, as task definitions write it, is no part of a secret's id.
   *
   * @throws {AwsFault} ResourceNotFoundException
   */
  secret(id: string): SecretRecord {
    const found = [...this.secrets.values()].find(
      ({ name, arn }) => id === name || id === arn || id === arn.slice(0, -'-xxxxxx'.length),
    );
    if (found !== undefined) return found;
    throw new AwsFault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }
}
