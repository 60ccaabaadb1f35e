/** What every service of the bed is built from. */
import type { BedClock } from './clock.ts';
import type { Credentials } from './credentials.ts';
import type { FaultPlan } from './faults.ts';
import { hashText, seededRandom } from './random.ts';
import type { SeededRandom } from './random.ts';

/** The bed that a service stands in. */
export interface Bed {
  readonly clock: BedClock;
  readonly seed: number;
  readonly credentials: Credentials;
  readonly faults: FaultPlan;
  /** Small pages on list operations. */
  readonly pages: boolean;
  readonly registryHost: 'aws' | 'loopback';
  /** The server's URL; only known once it listens. */
  url(): string;
}

/** A world's own random stream: the same bed seed and name give the same ids. */
export function worldRandom(bed: Bed, name: string): SeededRandom {
  return seededRandom((bed.seed ^ hashText(name)) >>> 0);
}

/** Worlds by account and region, each made when it is first asked for. */
export class WorldTable<World> {
  readonly #worlds = new Map<string, World>();
  readonly #make: (account: string, region: string) => World;

  constructor(make: (account: string, region: string) => World) {
    this.#make = make;
  }

  /** The world of an account's region. */
  of(account: string, region: string): World {
    const key = `${account} ${region}`;
    const known = this.#worlds.get(key);
    if (known !== undefined) return known;
    const made = this.#make(account, region);
    this.#worlds.set(key, made);
    return made;
  }

  /** All worlds that were ever asked for. */
  all(): World[] {
    return [...this.#worlds.values()];
  }
}
