/** Seeds shared out over processes: what is played there runs at Node's full speed, on as many cores as there are jobs. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What a process that plays seeds tells its parent. */
export type SeedMessage =
  | { readonly kind: 'broken'; readonly seed: number; readonly story: string; readonly broken: readonly string[] }
  | { readonly kind: 'played'; readonly seeds: number; readonly ends: Readonly<Record<string, number>> };

/** Which seeds are played, and by how many processes. */
export interface SimulationOptions {
  readonly first: number;
  readonly seeds: number;
  readonly jobs: number;
}

/** How it went. */
export interface SimulationResult {
  readonly played: number;
  /** What was untrue, by the seed; in the order of being found. */
  readonly broken: ReadonlyMap<number, { readonly texts: readonly string[]; readonly story: string }>;
  /** How often a deployment came to each verdict; a job that ran again counts twice. */
  readonly ends: ReadonlyMap<string, number>;
  /** Every seed was played, and held. */
  readonly isGood: boolean;
}

/** Plays the seeds `first` to `first + seeds - 1`. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const broken = new Map<number, { texts: readonly string[]; story: string }>();
  const ends = new Map<string, number>();
  let played = 0;
  const take = (message: SeedMessage): void => {
    if (message.kind === 'broken') {
      broken.set(message.seed, { texts: message.broken, story: message.story });
      return;
    }
    played += message.seeds;
    for (const [end, count] of Object.entries(message.ends)) ends.set(end, (ends.get(end) ?? 0) + count);
  };
  const stride = Math.min(options.jobs, options.seeds);
  const codes = await Promise.all(
    Array.from({ length: stride }, (_, index) => playPart(options, { index, stride }, take)),
  );
  const isGood = broken.size === 0 && played === options.seeds && codes.every((code) => code === 0);
  return { played, broken, ends, isGood };
}

function playPart(
  { first, seeds }: SimulationOptions,
  { index, stride }: { readonly index: number; readonly stride: number },
  take: (message: SeedMessage) => void,
): Promise<number> {
  const args = [first + index, first + seeds, stride].map(String);
  const child = fork(join(import.meta.dirname, 'play-seeds.ts'), args, { execArgv: [] });
  child.on('message', (message) => take(message as SeedMessage));
  return new Promise((done) => void child.on('close', (code) => done(code ?? 1)));
}
