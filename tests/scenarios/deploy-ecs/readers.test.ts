/** An independent reader: the SDK's own waiter sees the same ends on the local AWS as deploy-ecs does. */
import { ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';

import { digestOf, withBed } from './deployment-bed.ts';
import type { DeploymentBed } from './deployment-bed.ts';

/** What the waiter makes of the service: `SUCCESS` when it is stable, `TIMEOUT` when it never is. */
async function waitForStability({ aws }: DeploymentBed, maxWaitTime: number): Promise<string> {
  const credentials = {
    accessKeyId: aws.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: aws.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const client = new ECSClient({ endpoint: aws.url, region: 'us-east-1', credentials });
  try {
    const waiting = { client, minDelay: 1, maxDelay: 1, maxWaitTime };
    return (await waitUntilServicesStable(waiting, { cluster: 'staging', services: ['api'] })).state;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : String(error);
  } finally {
    client.destroy();
  }
}

const WITH_BREAKER = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } };
const WITHOUT_ROLLBACK = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } };

describe("the SDK's waiter agrees", () => {
  test('that a deployment which succeeded is stable, on the new revision', () =>
    withBed({ randomThrottle: false }, async (bed) => {
      const run = await bed.deploy();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(await waitForStability(bed, 5)).toBe('SUCCESS');
      expect(bed.primary().taskDefinition).toBe(run.outputs['task-definition-arn']);
    }));

  test('that a deployment which went back is stable, on the old one', () =>
    withBed({ randomThrottle: false, service: WITH_BREAKER }, async (bed) => {
      bed.aws.account().ecs.simulate({ image: digestOf('bb'), scenario: 'missing' });
      const run = await bed.deploy({ 'on-failure': 'roll-back' });
      expect(run.outputs['verdict']).toBe('rolled-back');
      expect(await waitForStability(bed, 5)).toBe('SUCCESS');
      expect(bed.primary().taskDefinition).not.toBe(run.outputs['task-definition-arn']);
    }));

  test('that a deployment which failed and was left is never stable', () =>
    withBed({ randomThrottle: false, service: WITHOUT_ROLLBACK }, async (bed) => {
      bed.aws.account().ecs.simulate({ image: digestOf('bb'), scenario: 'crash' });
      const run = await bed.deploy({ 'on-failure': 'leave' });
      expect(run.outputs['verdict']).toBe('failed');
      expect(await waitForStability(bed, 3)).toBe('TIMEOUT');
    }));
});
