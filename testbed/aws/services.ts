/** The services of the local AWS, built so that each finds its neighbours: ECS the registry, the logs and the targets. */
import { ecsTaskSets } from './codedeploy/ecs-task-sets.ts';
import { codeDeployService } from './codedeploy/wire.ts';
import type { CodeDeployWorld } from './codedeploy/world.ts';
import type { Bed } from './core/bed.ts';
import { DEFAULT_ACCOUNT } from './core/credentials.ts';
import type { LocalService } from './core/service.ts';
import { ecrService } from './ecr/wire.ts';
import type { EcrWorld } from './ecr/world.ts';
import { ecsRoutes } from './ecs/control.ts';
import type { ImageLookup, LogLine } from './ecs/model.ts';
import { ecsService } from './ecs/wire.ts';
import type { EcsWorld } from './ecs/world.ts';
import { elbService } from './elb/wire.ts';
import type { ElbWorld } from './elb/world.ts';
import { eventsService } from './events/wire.ts';
import type { EventsWorld } from './events/world.ts';
import { logsService } from './logs/wire.ts';
import type { LogsWorld } from './logs/world.ts';
import { pipesService } from './pipes/wire.ts';
import type { PipesWorld } from './pipes/world.ts';
import { schedulerService } from './scheduler/wire.ts';
import type { SchedulerWorld } from './scheduler/world.ts';
import { secretsService } from './secretsmanager/wire.ts';
import type { SecretsWorld } from './secretsmanager/world.ts';
import { parametersService } from './ssm/wire.ts';
import type { ParametersWorld } from './ssm/world.ts';
import { stsService } from './sts/wire.ts';
import type { StsWorld } from './sts/world.ts';
import type { TaskRuntime } from '../runtime/task-runtime.ts';

/** The worlds of one account and region: to seed, and to look at. */
export interface AccountWorlds {
  readonly ecs: EcsWorld;
  readonly ecr: EcrWorld;
  readonly logs: LogsWorld;
  readonly elb: ElbWorld;
  readonly codeDeploy: CodeDeployWorld;
  readonly events: EventsWorld;
  readonly scheduler: SchedulerWorld;
  readonly pipes: PipesWorld;
  readonly secrets: SecretsWorld;
  readonly parameters: ParametersWorld;
  /** One for all regions of the account. */
  readonly sts: StsWorld;
}

/** All services of a bed. */
export interface BuiltServices {
  readonly services: readonly LocalService[];
  /** Routes of the control API that the services add. */
  readonly routes: Readonly<Record<string, (body: unknown) => unknown>>;
  worlds(account: string, region: string): AccountWorlds;
  close(): Promise<void>;
}

/** Builds the services. `report` is told of what must not happen. */
export function buildServices(
  bed: Bed,
  options: { runtime: TaskRuntime | undefined; report: (problem: string) => void },
): BuiltServices {
  const elb = elbService(bed);
  const ecr = ecrService(bed);
  const logs = logsService(bed);
  const events = eventsService(bed);
  const scheduler = schedulerService(bed);
  const pipes = pipesService(bed);
  const secrets = secretsService(bed);
  const parameters = parametersService(bed);
  const sts = stsService(bed);
  const ecs = ecsService(bed, {
    elb: (account, region) => elb.worlds.of(account, region),
    images: imageLookup((account, region) => ecr.worlds.of(account, region)),
    writeLog: (account, line) => writeLog(logs.worlds.of(account, line.region), line),
    // A test that made no group at all does not test log groups.
    hasLogGroup: ({ account, region }, group) => {
      const { groups } = logs.worlds.of(account, region);
      return groups.size === 0 || groups.has(group);
    },
    report: options.report,
    ...(options.runtime && { runtime: options.runtime }),
  });
  const codeDeploy = codeDeployService(bed, (account, region) =>
    ecsTaskSets(ecs.worlds.of(account, region), elb.worlds.of(account, region)),
  );
  return {
    services: [ecs, ecr, logs, elb, codeDeploy, events, scheduler, pipes, secrets, parameters, sts].map(
      ({ service }) => service,
    ),
    routes: ecsRoutes(ecs.worlds),
    worlds: (account, region) => ({
      ecs: ecs.worlds.of(account, region),
      ecr: ecr.worlds.of(account, region),
      logs: logs.worlds.of(account, region),
      elb: elb.worlds.of(account, region),
      codeDeploy: codeDeploy.worlds.of(account, region),
      events: events.worlds.of(account, region),
      scheduler: scheduler.worlds.of(account, region),
      pipes: pipes.worlds.of(account, region),
      secrets: secrets.worlds.of(account, region),
      parameters: parameters.worlds.of(account, region),
      sts: sts.worlds.of(account, region),
    }),
    close: () => ecr.close(),
  };
}

function writeLog(world: LogsWorld, { group, stream, message, timestamp: timestampMs }: LogLine): void {
  if (!world.groups.has(group)) world.createGroup(group);
  world.append({ group, stream, message, timestampMs });
}

/** What the local registry knows of an image. Of other registries, and of one that nobody pushed to, it knows nothing. */
function imageLookup(worldOf: (account: string, region: string) => EcrWorld): ImageLookup {
  return (image) => {
    const match =
      /^(?:(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com|127\.0\.0\.1:\d+)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
        image,
      );
    // The registry on loopback is the default account's.
    const [, account = DEFAULT_ACCOUNT, region = 'us-east-1', name, tag = 'latest', digest] = match ?? [];
    if (name === undefined) return undefined;
    const { repositories } = worldOf(account, region);
    if (repositories.size === 0) return undefined;
    const repository = repositories.get(name);
    const found = repository?.find(digest === undefined ? { imageTag: tag } : { imageDigest: digest });
    if (repository === undefined || found === undefined) return 'missing';
    return { digest: found.digest, tags: repository.tagsOf(found.digest) };
  };
}
