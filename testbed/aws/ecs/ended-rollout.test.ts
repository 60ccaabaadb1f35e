import { describe, expect, test } from '@jest/globals';
import { deleteService } from './services.ts';
import { stopServiceDeployment } from './stop-requests.ts';
import { ROLLBACK, START, bed, define, deploy, isSettled, serviceDeployment, steady, until } from './world-bed.ts';

describe('a rollout that somebody ends', () => {
  test('by a newer deployment is superseded: ours ACTIVE, its service deployment STOPPED, never rolled back', () => {
    const { world } = bed();
    const service = steady(world, { desiredCount: 2, deploymentConfiguration: ROLLBACK });
    const ours = deploy(world, define(world, 'v2'));
    world.tick(20_000);
    const newer = deploy(world, define(world, 'v3'));
    expect(service.deployments.map(({ id, status }) => `${id} ${status}`)).toEqual([
      `${newer.id} PRIMARY`,
      `${ours.id} ACTIVE`,
      expect.stringContaining(' ACTIVE'),
    ]);
    expect(serviceDeployment(world, ours)).toMatchObject({ status: 'STOPPED', stoppedAt: world.state.now });
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(newer.id);
    expect(serviceDeployment(world, newer).status).toBe('SUCCESSFUL');
  });

  test('by StopServiceDeployment rolls back without any breaker, PENDING first, and a second stop is a conflict', () => {
    const { world } = bed();
    const service = steady(world);
    const [old] = service.deployments;
    const ours = deploy(world, define(world, 'crash-after-300'));
    expect(serviceDeployment(world, ours).status).toBe('PENDING');
    world.tick(2000);
    expect(serviceDeployment(world, ours)).toMatchObject({ status: 'IN_PROGRESS', startedAt: START + 1600 });
    stopServiceDeployment(world.state, ours.serviceDeploymentArn, 'ROLLBACK');
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_REQUESTED');
    world.tick(1000);
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_IN_PROGRESS');
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(old?.id);
    expect(serviceDeployment(world, ours).status).toBe('ROLLBACK_SUCCESSFUL');
    expect(() => stopServiceDeployment(world.state, ours.serviceDeploymentArn, 'ROLLBACK')).toThrow(
      /cannot be stopped/,
    );
  });

  test('by deleting the service: DRAINING, then INACTIVE and no more to be updated', () => {
    const { world } = bed();
    const service = steady(world);
    deleteService(world.state, { cluster: 'prod', service: 'api', force: true });
    expect(service.status).toBe('DRAINING');
    until(world, () => service.status === 'INACTIVE');
    expect(() => deploy(world, 'api:1')).toThrow('Service was not ACTIVE.');
  });
});
