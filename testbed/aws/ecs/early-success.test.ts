import { describe, expect, test } from '@jest/globals';
import { described } from './shift-bed.ts';
import { bed, define, deploy, events, isSettled, steady, until } from './world-bed.ts';

function early(healthyPercent: number, sourceServiceRevisionCleanup: 'BLOCKING' | 'DEFERRED') {
  return {
    minimumHealthyPercent: 50,
    maximumPercent: 125,
    earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup },
  };
}

describe('early success of a rolling deployment', () => {
  test('with DEFERRED clean-up is told while the old tasks still run; they go in the background', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 8, deploymentConfiguration: early(50, 'DEFERRED') });
    const next = deploy(world, define(world, 'v2'));
    until(world, () => described({ world }, next).status === 'SUCCESSFUL');
    expect(next.rolloutState).toBe('COMPLETED');
    expect(service.deployments.map(({ status }) => status)).toEqual(['PRIMARY', 'ACTIVE']);
    const of = (id: string | undefined): number =>
      service.tasks.filter(({ deploymentId, desiredStatus }) => deploymentId === id && desiredStatus === 'RUNNING')
        .length;
    expect(of(service.deployments[1]?.id)).toBeGreaterThan(0);
    expect(events(service).at(-1)).not.toBe('has reached a steady state.');
    const left = until(world, () => isSettled(service));
    expect(left).toBeGreaterThan(10);
    expect(of(next.id)).toBe(8);
    expect(events(service).slice(-1)).toEqual(['has reached a steady state.']);
    expect(events(service).filter((text) => text.includes('deployment completed'))).toHaveLength(1);
  });

  test('with BLOCKING clean-up waits for the old tasks, not for the last new one', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 4, deploymentConfiguration: early(50, 'BLOCKING') });
    const next = deploy(world, define(world, 'v2'));
    until(world, () => described({ world }, next).status === 'SUCCESSFUL');
    const others = service.tasks.filter(({ deploymentId, phase }) => deploymentId !== next.id && phase !== 'STOPPED');
    expect(others).toEqual([]);
    until(world, () => isSettled(service));
  });

  test('keeps no failing deployment from its rollback', () => {
    const { world } = bed();
    const service = steady(world, {
      desiredCount: 4,
      deploymentConfiguration: { ...early(50, 'DEFERRED'), deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    const next = deploy(world, define(world, 'crash'));
    until(world, () => isSettled(service));
    expect(described({ world }, next).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test.each([
    [{ strategy: 'BLUE_GREEN', earlySuccessCriteria: { enable: true } }, 'only supported with the ROLLING'],
    [{ earlySuccessCriteria: { enable: true, healthyPercent: 100 } }, 'must have healthyPercent and'],
    [early(40, 'DEFERRED'), 'between minimumHealthyPercent and 100'],
  ])('is refused: %j', (deploymentConfiguration, message) => {
    const { world } = bed();
    expect(() => steady(world, { deploymentConfiguration })).toThrow(message);
    expect(world.state.services.size).toBe(0);
  });
});
