import { describe, expect, test } from '@jest/globals';
import { breakerThreshold } from './circuit-breaker.ts';
import type { DeploymentConfiguration } from './model.ts';

describe('the threshold of the circuit breaker', () => {
  test.each([
    [1, undefined, 3],
    [7, undefined, 4],
    [1000, undefined, 200],
    [10, { type: 'COUNT', value: 2 }, 2],
    [10, { type: 'BOUNDED_PERCENT', value: 80 }, 8],
    [4, { type: 'BOUNDED_PERCENT', value: 25 }, 3],
    [4, { type: 'UNBOUNDED_PERCENT', value: 25 }, 1],
    [1000, { type: 'UNBOUNDED_PERCENT', value: 50 }, 500],
  ] as const)('of %d tasks with %j is %d', (desiredCount, thresholdConfiguration, expected) => {
    const configuration: DeploymentConfiguration = {
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      strategy: 'ROLLING',
      deploymentCircuitBreaker: {
        enable: true,
        rollback: true,
        ...(thresholdConfiguration && { thresholdConfiguration }),
      },
    };
    expect(breakerThreshold({ configuration, desiredCount })).toBe(expected);
  });
});
