/** The product's way to AWS, led to a local AWS by the environment of a run that is played inside a test's process. */
import type { ECSClientConfig } from '@aws-sdk/client-ecs';

import { awsAccess } from '../../src/aws/access.ts';
import type { AwsAccess, AwsAccessOptions } from '../../src/aws/access.ts';

type RetryStrategy = Extract<ECSClientConfig['retryStrategy'], { acquireInitialRetryToken: unknown }>;
type RetryToken = Awaited<ReturnType<RetryStrategy['acquireInitialRetryToken']>>;

/** How the clients of such a run shall be. */
export interface LocalClients {
  /** Virtual seconds in a real one, in which the pauses between two tries pass. */
  readonly speed: number;
  /** Tries of a call, the first included; default: the product's. */
  readonly attempts?: number;
}

/**
 * Region, credentials and tries for clients of a local AWS. In a process the SDK reads address and keys from the process's environment,
 * and its pauses pass on the process's clock; here both are handed over.
 * @throws {Error} for a role, which the SDK's STS client would look for in the real AWS
 */
export function localAccess(options: AwsAccessOptions, { speed, attempts }: LocalClients): AwsAccess {
  if (options.roleToAssume !== undefined) throw new Error('a story with a role to assume needs a process');
  const access = awsAccess(options);
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_ACCESS_KEY_ID: accessKeyId = '' } = options.env;
  const led = {
    ...access,
    endpoint,
    credentials: () => Promise.resolve({ accessKeyId, secretAccessKey: 'local' }),
    retryStrategy: hurriedRetries(attempts ?? access.maxAttempts, speed),
  };
  return led;
}

/** The SDK's standard retries, with pauses that pass `speed` times as fast. */
function hurriedRetries(attempts: number, speed: number): RetryStrategy {
  const tokenOf = (count: number): RetryToken => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
  return {
    acquireInitialRetryToken: () => Promise.resolve(tokenOf(0)),
    async refreshRetryTokenForRetry(token, { errorType }) {
      const count = token.getRetryCount() + 1;
      const isTransient = errorType === 'THROTTLING' || errorType === 'TRANSIENT';
      if (!isTransient || count >= attempts) throw new Error('No retry token available');
      const baseMs = errorType === 'THROTTLING' ? 500 : 100;
      const pauseMs = Math.random() * Math.min(20_000, baseMs * 2 ** (count - 1));
      await new Promise((resolve) => void setTimeout(resolve, pauseMs / speed));
      return tokenOf(count);
    },
    recordSuccess: () => undefined,
  };
}
