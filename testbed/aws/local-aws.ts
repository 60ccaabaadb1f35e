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
import { startTicking } from './core/ticking.ts';
import { buildServices } from './services.ts';
import type { AccountWorlds } from './services.ts';
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
  const calls: Call[] = [];
  const violations: string[] = [];
  const parts = buildServices(bed, { runtime: options.runtime, report: (problem) => violations.push(problem) });
  const { services, routes } = parts;
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
    account: (id = DEFAULT_ACCOUNT, region = 'us-east-1') => parts.worlds(id, region),
    envOf,
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    close: async () => {
      stopTicking();
      await server.close();
      await parts.close();
      await options.runtime?.close();
    },
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
