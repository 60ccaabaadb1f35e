/** In which order services are deployed. Pure. */
import { didYouMean } from '../../../src/report/did-you-mean.ts';

/** A service and those that must be done before it. */
export interface Ordered {
  readonly name: string;
  readonly after: readonly string[];
}

/** What is wrong with `after`. */
export interface OrderFault {
  readonly name: string;
  readonly message: string;
}

/** The wave of each service, from 0, and the faults; a service in a ring has no wave. */
export function planWaves(services: readonly Ordered[]): {
  readonly waveOf: ReadonlyMap<string, number>;
  readonly faults: readonly OrderFault[];
} {
  const names = services.map(({ name }) => name);
  const unknown = services.flatMap(({ name, after }) =>
    after
      .filter((other) => !names.includes(other))
      .map((other) => ({
        name,
        message: `\`after\` names "${other}", which is not among the services${didYouMean(other, names)}`,
      })),
  );
  const waveOf = new Map<string, number>();
  let left = [...services];
  for (;;) {
    const isDone = (other: string): boolean => waveOf.has(other) || !names.includes(other);
    const ready = left.filter(({ after }) => after.every(isDone));
    if (ready.length === 0) break;
    const waves = ready.map(({ name, after }) => ({
      name,
      wave: Math.max(0, ...after.map((other) => (waveOf.get(other) ?? -1) + 1)),
    }));
    for (const { name, wave } of waves) waveOf.set(name, wave);
    left = left.filter((service) => !ready.includes(service));
  }
  const ring = findRing(left);
  const faults = ring === undefined ? unknown : [...unknown, ring];
  return { waveOf, faults };
}

function findRing(left: readonly Ordered[]): OrderFault | undefined {
  const [first] = left;
  if (first === undefined) return undefined;
  const path: string[] = [];
  let current: Ordered | undefined = first;
  // Every service left waits for another one left, so following them must come round.
  while (current !== undefined && !path.includes(current.name)) {
    path.push(current.name);
    const { after }: Ordered = current;
    current = left.find(({ name }) => after.includes(name));
  }
  const start = current?.name ?? first.name;
  const ring = [...path.slice(path.indexOf(start)), start];
  return { name: start, message: `\`after\` goes round in a ring: ${ring.join(' -> ')}.` };
}
