/** The ECS API (JSON 1.1) on top of the ECS worlds. */
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import type { LocalService } from '../core/service.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { TaskRuntime } from '../../runtime/task-runtime.ts';
import type { ImageLookup, LogLine } from './model.ts';
import { ecsModel } from './ecs-model.ts';
import { ecsOperations } from './operations.ts';
import { EcsWorld } from './world.ts';

/** What ECS needs of its neighbours. */
export interface EcsNeighbours {
  readonly elb: (account: string, region: string) => ElbWorld;
  readonly images: ImageLookup;
  readonly writeLog: (account: string, line: LogLine) => void;
  readonly hasLogGroup: (place: { account: string; region: string }, group: string) => boolean;
  readonly report: (problem: string) => void;
  readonly runtime?: TaskRuntime;
}

/** ECS as a service of the bed, with its worlds. */
export interface EcsService {
  readonly service: LocalService;
  readonly worlds: WorldTable<EcsWorld>;
}

/** Makes ECS for a bed. */
export function ecsService(bed: Bed, neighbours: EcsNeighbours): EcsService {
  const worlds = new WorldTable(
    (account, region) =>
      new EcsWorld({
        account,
        region,
        now: bed.clock.now(),
        elb: neighbours.elb(account, region),
        random: worldRandom(bed, `ecs ${account} ${region}`),
        images: neighbours.images,
        writeLog: (line) => neighbours.writeLog(account, line),
        hasLogGroup: (group, logRegion) => neighbours.hasLogGroup({ account, region: logRegion }, group),
        report: neighbours.report,
        clockNow: () => bed.clock.now(),
        ...(neighbours.runtime && { runtime: neighbours.runtime }),
      }),
  );
  const parts = { worlds, bed };
  const service: LocalService = {
    ...ecsModel,
    protocol: { kind: 'json-1.1', targetPrefix: 'AmazonEC2ContainerServiceV20141113' },
    operations: ecsOperations(parts),
    tick: (clock) => {
      for (const world of worlds.all()) world.advanceTo(clock.now());
    },
  };
  return { service, worlds };
}
