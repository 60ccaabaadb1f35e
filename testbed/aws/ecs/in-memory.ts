/** An ECS that stands in memory alone: no server, no wall clock; the same seed and calls give the same story. */
import { seededRandom } from '../core/random.ts';
import { ElbWorld } from '../elb/world.ts';
import { ecsDispatch } from './dispatch.ts';
import type { DispatchOptions, EcsDispatch } from './dispatch.ts';
import { EcsWorld } from './world.ts';
import type { EcsWorldOptions } from './world.ts';

/** How it shall be. Left out: account 123456789012 in us-east-1, seed 1, no registry, no logs. */
export interface InMemoryOptions extends DispatchOptions, Pick<EcsWorldOptions, 'images' | 'writeLog' | 'hasLogGroup'> {
  /** Epoch ms. */
  readonly now: number;
  readonly seed?: number;
  readonly account?: string;
  readonly region?: string;
}

/** Worlds and the API over them. Time stands still but for {@link EcsWorld.tick}. */
export interface InMemoryEcs {
  readonly world: EcsWorld;
  readonly elb: ElbWorld;
  readonly call: EcsDispatch;
}

/** Makes an ECS with a load balancing world beside it. */
export function inMemoryEcs(options: InMemoryOptions): InMemoryEcs {
  const {
    now,
    seed = 1,
    account = '123456789012',
    region = 'us-east-1',
    pages,
    faults,
    checks,
    ...neighbours
  } = options;
  const place = { account, region, now };
  const elb = new ElbWorld({ ...place, random: seededRandom(seed ^ 0x5bd1e995) });
  const world = new EcsWorld({ ...place, ...neighbours, elb, random: seededRandom(seed) });
  const how = {
    ...(pages !== undefined && { pages }),
    ...(faults && { faults }),
    ...(checks !== undefined && { checks }),
  };
  return { world, elb, call: ecsDispatch(world, how) };
}
