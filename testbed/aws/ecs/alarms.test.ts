import { describe, expect, test } from '@jest/globals';
import { described, shiftBed, standing, story, tickUntil } from './shift-bed.ts';
import { bed, define, deploy, events, isSettled, steady, until } from './world-bed.ts';

const WATCHED = { alarms: { alarmNames: ['5xx', 'latency'], enable: true, rollback: true } };

describe('alarms of a rolling deployment', () => {
  test('roll it back when one rings, and name it', () => {
    const { world } = bed();
    const service = steady(world, { deploymentConfiguration: WATCHED });
    const [old] = service.deployments;
    const next = deploy(world, define(world, 'v2'));
    world.tick(20_000);
    expect(described({ world }, next).alarms).toEqual({
      status: 'MONITORING',
      alarmNames: ['5xx', 'latency'],
      triggeredAlarmNames: [],
    });
    world.setAlarm('latency', 'ALARM');
    world.tick(1000);
    expect(described({ world }, next)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['latency'] },
      deploymentCircuitBreaker: { status: 'DISABLED' },
    });
    until(world, () => isSettled(service));
    expect(service.deployments[0]?.id).toBe(old?.id);
    expect(events(service)).toContain(`(deployment ${next.id}) deployment failed: alarm detected.`);
    expect(described({ world }, next).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  test('without rollback stop it and leave both deployments as they are', () => {
    const { world } = bed();
    const service = steady(world, { deploymentConfiguration: { alarms: { ...WATCHED.alarms, rollback: false } } });
    const next = deploy(world, define(world, 'v2'));
    world.tick(30_000);
    world.setAlarm('5xx', 'ALARM');
    world.tick(600_000);
    const found = described({ world }, next);
    expect(found).toMatchObject({ status: 'STOPPED', alarms: { status: 'TRIGGERED' } });
    expect(found.stoppedAt).toEqual(found.finishedAt);
    expect(service.deployments.map(({ status, rolloutState }) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY FAILED',
      'ACTIVE COMPLETED',
    ]);
    expect(service.tasks.map(({ desiredStatus }) => desiredStatus)).toEqual(['RUNNING', 'RUNNING']);
  });

  test('that ring before it begins are ignored for all of it', () => {
    const { world } = bed();
    const service = steady(world, { deploymentConfiguration: WATCHED });
    world.setAlarm('5xx', 'ALARM');
    const next = deploy(world, define(world, 'v2'));
    until(world, () => isSettled(service));
    expect(described({ world }, next)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
  });

  test('let it bake a minute, and the minutes that are asked for', () => {
    const seconds = [{}, WATCHED, { ...WATCHED, bakeTimeInMinutes: 5 }].map((deploymentConfiguration) => {
      const { world } = bed();
      const service = steady(world, { deploymentConfiguration });
      const next = deploy(world, define(world, 'v2'));
      const passed = until(world, () => isSettled(service));
      expect(described({ world }, next).alarms?.status).toBe(
        'alarms' in deploymentConfiguration ? 'MONITORING_COMPLETE' : 'DISABLED',
      );
      return passed;
    });
    const [plain = 0, watched, asked] = seconds;
    expect([watched, asked]).toEqual([plain + 60, plain + 300]);
  });

  test('must be in a state that CloudWatch has', () => {
    const { world } = bed();
    expect(() => world.setAlarm('5xx', 'RINGING' as 'ALARM')).toThrow('want OK, ALARM or INSUFFICIENT_DATA');
  });
});

describe('alarms of a deployment that shifts traffic', () => {
  test('give the traffic back while it bakes', () => {
    const made = shiftBed({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10, ...WATCHED });
    const next = deploy(made.world, define(made.world, 'v2'));
    tickUntil(made, next, ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME');
    made.world.setAlarm('5xx', 'ALARM');
    made.world.tick(1000);
    expect(standing(made, next)).toBe('PRODUCTION_TRAFFIC_SHIFT 0/100');
    story(made, next);
    expect(described(made, next)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because of alarm(s) detected: 5xx.',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
    });
  });

  test('without rollback leave the traffic where it is', () => {
    const made = shiftBed({
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 10,
      alarms: { ...WATCHED.alarms, rollback: false },
    });
    const next = deploy(made.world, define(made.world, 'v2'));
    tickUntil(made, next, ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME');
    made.world.setAlarm('5xx', 'ALARM');
    made.world.tick(600_000);
    expect(described(made, next).status).toBe('STOPPED');
    expect(standing(made, next)).toBe('BAKE_TIME 100/100');
    expect(made.service.tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING')).toHaveLength(4);
  });
});
