/** Draws schedules: the same seed gives the same one. */
import { seededRandom } from '../../testbed/aws/core/random.ts';
import type { SeededRandom } from '../../testbed/aws/core/random.ts';
import { drawConfiguration, drawStrategy } from './draw-configuration.ts';
import type { Deed, Incident, Policy, Schedule, ServiceDraw, Weather } from './schedule.ts';

/** Chances and choices from a random stream. */
export interface Dice {
  /** True with probability `share`. */
  chance(share: number): boolean;
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** A key, as often as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
}

/** Chances and choices from `random`. */
export function dice(random: SeededRandom): Dice {
  return {
    chance: (share) => random.next() < share,
    between: (from, to) => random.between(from, to),
    pick: (items) => {
      const item = items[random.between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
      if (found === undefined) throw new Error('nothing to pick from');
      return found[0];
    },
  };
}

/** The schedule of a seed. */
export function drawSchedule(seed: number): Schedule {
  const roll = dice(seededRandom(Math.imul(seed, 2_654_435_761)));
  const services = drawServices(roll);
  const isCancelled = roll.chance(0.12);
  return {
    seed,
    services,
    policies: drawPolicies(roll),
    waitUntil: drawWaitUntil(roll, services),
    timeoutSeconds: roll.chance(0.3) ? roll.between(60, 180) : roll.between(180, 1200),
    keepRevisions: roll.chance(0.15) ? roll.between(1, 4) : undefined,
    incidents: drawIncidents(roll, services),
    weather: drawWeather(roll),
    cancelAtSeconds: isCancelled ? roll.between(0, roll.pick([5, 60, 300])) : undefined,
    reruns: roll.chance(0.25) ? [roll.between(1, 120)] : [],
    skewMs: roll.chance(0.3) ? roll.between(-1000, 1000) * roll.pick([1, 10, 300]) : 0,
  };
}

/** Only what one of the services can come to: all else is refused before anything happens. */
function drawWaitUntil(roll: Dice, services: readonly ServiceDraw[]): string {
  const shifting = services.filter(({ strategy }) => strategy !== 'ROLLING');
  if (shifting.length === 0) return 'completed';
  const hasPause = shifting.some(({ configuration }) => JSON.stringify(configuration).includes('PAUSE'));
  return roll.weighted({
    completed: 60,
    paused: hasPause ? 40 : 0,
    'production-traffic': 10,
    'stage:POST_SCALE_UP': 5,
    'stage:BAKE_TIME': 5,
  });
}

function drawPolicies(roll: Dice): Schedule['policies'] {
  return {
    onFailure: drawPolicy(roll, 0.6),
    onTimeout: drawPolicy(roll, 0.3),
    onCancel: drawPolicy(roll, 0.5),
    onSuperseded: roll.weighted({ fail: 70, follow: 15, ignore: 15 }),
    scope: roll.chance(0.7) ? 'all' : 'failed',
  };
}

function drawPolicy(roll: Dice, share: number): Policy {
  return roll.chance(share) ? 'roll-back' : 'leave';
}

const COUNTS = { one: 55, few: 30, some: 12, many: 3 } as const;

function drawServices(roll: Dice): readonly ServiceDraw[] {
  const ranges = { one: [1, 1], few: [2, 4], some: [5, 12], many: [13, 30] } as const;
  const [from, to] = ranges[roll.weighted(COUNTS)];
  const count = roll.between(from, to);
  // With many services, most are good: else hardly a run would come to its later waves.
  const good = roll.chance(0.4) ? 1 : 1 - 0.6 / count;
  const hasWaves = roll.chance(0.5);
  const services: ServiceDraw[] = [];
  for (let at = 0; at < count; at += 1) {
    const earlier = services.map(({ name }) => name);
    const after = hasWaves && earlier.length > 0 && roll.chance(0.4) ? [roll.pick(earlier)] : [];
    services.push(drawService(roll, { name: `s${at}`, after, isGood: roll.chance(good), earlier: services }));
  }
  return services;
}

function drawService(
  roll: Dice,
  given: {
    readonly name: string;
    readonly after: readonly string[];
    readonly isGood: boolean;
    readonly earlier: readonly ServiceDraw[];
  },
): ServiceDraw {
  const isDaemon = roll.chance(0.03);
  const strategy = isDaemon ? 'ROLLING' : drawStrategy(roll);
  const family = roll.chance(0.15) ? given.earlier.at(-1)?.family : undefined;
  return {
    name: given.name,
    family: family ?? `family-${given.name}`,
    desiredCount: roll.chance(0.05) ? 0 : roll.chance(0.9) ? roll.between(1, 3) : roll.between(4, 12),
    isDaemon,
    strategy,
    configuration: isDaemon ? {} : drawConfiguration(roll, strategy, given.name),
    graceSeconds: roll.chance(0.2) ? roll.between(5, 60) : 0,
    hasBalancer: !isDaemon && roll.chance(0.3),
    after: given.after,
    outcome: given.isGood ? roll.pick(['ok', 'ok', 'ok', 'ok', 'slow-start']) : drawOutcome(roll),
    before: roll.weighted({ steady: 85, busy: 9, released: 6 }),
  };
}

function drawOutcome(roll: Dice): string {
  return roll.pick([
    'crash',
    'crash',
    `crash-after-${roll.between(1, 90)}`,
    'missing',
    'missing',
    'wrong-platform',
    'no-secret',
    'no-shell',
    'nocapacity',
    'unhealthy',
    'elb-500',
    'elb-timeout',
    'oom',
    'exec-format',
    'slow-start',
  ]);
}

const DEEDS = {
  supersede: 22,
  stop: 8,
  answer: 12,
  alarm: 10,
  outcome: 14,
  exit: 10,
  interruption: 7,
  health: 7,
  scale: 6,
  hook: 3,
  delete: 1,
} as const;

function drawIncidents(roll: Dice, services: readonly ServiceDraw[]): readonly Incident[] {
  const count = roll.chance(0.45) ? 0 : roll.between(1, 4);
  return Array.from({ length: count }, () => ({
    atSeconds: roll.between(0, roll.pick([10, 60, 240, 600])),
    service: roll.pick(services).name,
    deed: drawDeed(roll),
  }));
}

function drawDeed(roll: Dice): Deed {
  const kind = roll.weighted(DEEDS);
  switch (kind) {
    case 'supersede':
      return { kind, outcome: roll.pick(['ok', 'ok', 'ok', 'crash', 'missing']) };
    case 'answer':
      return { kind, action: roll.pick(['CONTINUE', 'CONTINUE', 'ROLLBACK']) };
    case 'alarm':
      return { kind, rings: roll.chance(0.8) };
    case 'outcome':
      return { kind, outcome: roll.pick(['ok', 'ok', 'crash', 'missing', 'nocapacity']) };
    case 'exit':
      return { kind, exitCode: roll.pick([0, 1, 137, 139]) };
    case 'interruption':
      return { kind, of: roll.pick(['SpotInterruption', 'TerminationNotice', 'InfrastructureHealth'] as const) };
    case 'health':
      return { kind, health: roll.pick(['HEALTHY', 'UNHEALTHY'] as const) };
    case 'scale':
      return { kind, desiredCount: roll.between(0, 4) };
    case 'hook':
      return { kind, outcome: roll.pick(['SUCCEEDED', 'FAILED', 'never'] as const) };
    default:
      return { kind };
  }
}

const READS = ['ListTasks', 'DescribeTasks', 'DescribeServiceDeployments', 'DescribeServiceRevisions'];
const WRITES = ['StopServiceDeployment', 'UpdateService', 'ListServiceDeployments'];

function drawWeather(roll: Dice): Weather {
  const isFair = roll.chance(0.45);
  const share = (most: number): number => (isFair || roll.chance(0.6) ? 0 : (roll.between(1, 100) * most) / 100);
  const outageAt = roll.between(0, 400);
  return {
    latencyMs: roll.pick([20, 80, 300, 900]),
    throttled: share(0.4),
    unavailable: share(0.2),
    reset: share(0.2),
    lost: share(0.3),
    staleMs: isFair || roll.chance(0.6) ? 0 : roll.between(1000, 6000),
    expiredAtSeconds: !isFair && roll.chance(0.08) ? roll.between(1, 300) : undefined,
    outage: !isFair && roll.chance(0.08) ? [outageAt, outageAt + roll.between(5, 120)] : undefined,
    denied: !isFair && roll.chance(0.12) ? [roll.pick([...READS, ...READS, ...WRITES])] : [],
  };
}
