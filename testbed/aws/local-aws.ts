/** The local AWS: one server on 127.0.0.1, all services behind it, a world for each account and region. */
import type { Bed } from './core/bed.ts';
import type { Call } from './core/call-log.ts';
import { scaledClock } from './core/clock.ts';
import type { BedClock } from './core/clock.ts';
import { controlApi } from './core/control.ts';
import { Credentials, DEFAULT_ACCOUNT } from './core/credentials.ts';
import { FaultPlan } from './core/faults.ts';
import type { Fault } from './core/faults.ts';
import { hashText, seededRandom } from './core/random.ts';
import { startServer } from './core/server.ts';
import type { Caller, LocalService } from './core/service.ts';
import { startTicking } from './core/ticking.ts';
import { ecrService } from './ecr/wire.ts';
import type { EcrWorld } from './ecr/world.ts';
import type { ImageLookup, Simulation } from './ecs/model.ts';
import { ecsService } from './ecs/wire.ts';
import type { EcsWorld } from './ecs/world.ts';
import { elbService } from './elb/wire.ts';
import type { ElbWorld } from './elb/world.ts';
import { logsService } from './logs/wire.ts';
import type { LogsWorld } from './logs/world.ts';
import { stsService } from './sts/wire.ts';
import type { StsWorld } from './sts/world.ts';
import type { TaskRuntime } from '../runtime/task-runtime.ts';

/** How the local AWS shall be. */
export interface LocalAwsOptions {
  /** Of ids, delays and random throttles; default 1. */
  readonly seed?: number;
  /** Virtual seconds per real second; default 20. */
  readonly speed?: number;
  /** Instead of `speed`. */
  readonly clock?: BedClock;
  /** Small pages on list operations; default true. */
  readonly pages?: boolean;
  /** One throttle per operation at one of its first three calls; default true. */
  readonly randomThrottle?: boolean;
  /** What tasks really are; default: nothing, states only. */
  readonly runtime?: TaskRuntime;
  /** Host of repositoryUri; default `aws`: ACCOUNT.dkr.ecr.REGION.amazonaws.com. */
  readonly registryHost?: 'aws' | 'loopback';
  /** Default 0, a free one. */
  readonly port?: number;
}

/** The worlds of one account and region: to seed, and to look at. */
export interface AccountWorlds {
  readonly ecs: EcsWorld;
  readonly elb: ElbWorld;
  readonly ecr: EcrWorld;
  readonly logs: LogsWorld;
  readonly sts: StsWorld;
}

/** A running local AWS. */
export interface LocalAws {
  /** `http://127.0.0.1:PORT`: all services, the OCI registry under `/v2/`, the control API under `/_local/`. */
  readonly url: string;
  /** What a client process needs in its environment. */
  readonly env: Record<string, string>;
  readonly calls: Call[];
  /** Breaches of AWS's model by requests or by our responses; empty at the end of a good test. */
  readonly violations: string[];
  readonly clock: BedClock;
  /** The keys that the bed knows: to issue a session without STS. */
  readonly credentials: Credentials;
  /** The worlds of an account (default 123456789012) in a region (default us-east-1). */
  account(id?: string, region?: string): AccountWorlds;
  /** The environment of a client of another account. */
  envOf(account: string, region?: string): Record<string, string>;
  addFault(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** Starts a local AWS on 127.0.0.1. */
export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const { seed = 1, speed = 20, pages = true, randomThrottle = true, registryHost = 'aws', port = 0 } = options;
  const clock = options.clock ?? scaledClock(speed);
  const random = seededRandom(seed);
  const credentials = new Credentials(seededRandom(hashText(`credentials ${seed}`)));
  const faults = new FaultPlan(randomThrottle ? seed : undefined);
  let url = '';
  const bed: Bed = { clock, seed, credentials, faults, pages, registryHost, url: () => url };
  const elb = elbService(bed);
  const ecr = ecrService(bed);
  const logs = logsService(bed);
  const sts = stsService(bed);
  const calls: Call[] = [];
  const violations: string[] = [];
  const ecs = ecsService(bed, {
    elb: (account, region) => elb.worlds.of(account, region),
    images: imageLookup((account, region) => ecr.worlds.of(account, region)),
    writeLog: (account, { region, timestamp: timestampMs, ...line }) => {
      const world = logs.worlds.of(account, region);
      if (!world.groups.has(line.group)) world.createGroup(line.group);
      world.append({ ...line, timestampMs });
    },
    hasLogGroup: ({ account, region }, group) => {
      const { groups } = logs.worlds.of(account, region);
      // A test that made no group at all does not test log groups.
      return groups.size === 0 || groups.has(group);
    },
    report: (problem) => violations.push(problem),
    ...(options.runtime && { runtime: options.runtime }),
  });
  const services: LocalService[] = [ecs.service, ecr.service, logs.service, elb.service, sts.service];
  const routes = {
    'POST simulate': (body: unknown): object => {
      const { account = DEFAULT_ACCOUNT, region = 'us-east-1', ...simulation } = body as Simulation & Partial<Caller>;
      ecs.worlds.of(account, region).simulate(simulation);
      return {};
    },
  };
  const control = controlApi({ services, clock, faults, calls, violations, routes });
  const server = await startServer({ services, clock, credentials, faults, random, calls, violations, control }, port);
  ({ url } = server);
  const stopTicking = startTicking({ services, clock, violations });
  const envOf = (account: string, region = 'us-east-1'): Record<string, string> => clientEnv(url, account, region);
  return {
    url,
    env: envOf(DEFAULT_ACCOUNT),
    calls,
    violations,
    clock,
    credentials,
    account: (id = DEFAULT_ACCOUNT, region = 'us-east-1') => ({
      ecs: ecs.worlds.of(id, region),
      elb: elb.worlds.of(id, region),
      ecr: ecr.worlds.of(id, region),
      logs: logs.worlds.of(id, region),
      sts: sts.worlds.of(id, region),
    }),
    envOf,
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    close: async () => {
      stopTicking();
      await server.close();
      await ecr.close();
      await options.runtime?.close();
    },
  };
}

/** What the local registry knows of an image. Of other registries, and of one that nobody pushed to, it knows nothing. */
function imageLookup(worldOf: (account: string, region: string) => EcrWorld): ImageLookup {
  return (image) => {
    const match =
      /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
        image,
      );
    const [, account, region, name, tag = 'latest', digest] = match ?? [];
    if (account === undefined || region === undefined || name === undefined) return undefined;
    const { repositories } = worldOf(account, region);
    if (repositories.size === 0) return undefined;
    const repository = repositories.get(name);
    const found = repository?.find(digest === undefined ? { imageTag: tag } : { imageDigest: digest });
    if (repository === undefined || found === undefined) return 'missing';
    return { digest: found.digest, tags: repository.tagsOf(found.digest) };
  };
}

function clientEnv(url: string, account: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: `AKIDLOCAL${account}`,
    AWS_SECRET_ACCESS_KEY: 'local-secret-that-nobody-checks',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
