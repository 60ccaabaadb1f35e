import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../core/random.ts';
import type { SeededRandom } from '../core/random.ts';
import type { Body } from '../core/service.ts';
import { AwsFault } from '../core/service.ts';
import { ecsDispatch } from './dispatch.ts';
import type { EcsDispatch } from './dispatch.ts';
import { isLive } from './health.ts';
import type { ServiceRecord } from './model.ts';
import { openServiceDeployment } from './service-deployments.ts';
import { LAMBDA, shiftBed } from './shift-bed.ts';
import type { ShiftBed } from './shift-bed.ts';
import { define } from './world-bed.ts';

const SEEDS = 40;
const NAMED = { cluster: 'prod', service: 'api' };
const TAGS = ['v2', 'v3', 'crash', 'missing', 'elb-500', 'slow-start', 'crash-after-60', 'nocapacity'];

interface Play extends ShiftBed {
  readonly random: SeededRandom;
  readonly call: EcsDispatch;
  readonly told: string[];
}

function pick<Item>(random: SeededRandom, items: readonly [Item, ...Item[]]): Item {
  return items[random.between(0, items.length - 1)] ?? items[0];
}

function configurationOf(random: SeededRandom): Body {
  const flag = (): boolean => random.next() < 0.5;
  const strategy = pick(random, ['ROLLING', 'ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']);
  const stages = ['PRE_SCALE_UP', 'POST_SCALE_UP', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'];
  const timeout = { timeoutInMinutes: random.between(1, 3), action: pick(random, ['CONTINUE', 'ROLLBACK']) };
  const hooks = [
    { targetType: 'PAUSE', lifecycleStages: [stages[random.between(0, 3)]], timeoutConfiguration: timeout },
    { hookTargetArn: LAMBDA, lifecycleStages: [stages[random.between(0, 3)]], timeoutConfiguration: timeout },
  ];
  const early = {
    enable: true,
    healthyPercent: 100,
    sourceServiceRevisionCleanup: pick(random, ['BLOCKING', 'DEFERRED']),
  };
  return {
    strategy,
    bakeTimeInMinutes: random.between(0, 2),
    deploymentCircuitBreaker: { enable: flag(), rollback: flag() },
    alarms: { alarmNames: ['5xx'], enable: flag(), rollback: flag() },
    lifecycleHooks: flag() ? [] : hooks,
    linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 },
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
    earlySuccessCriteria: strategy === 'ROLLING' && flag() ? early : { enable: false },
  };
}

/** What may happen at any moment; faults of AWS are answers too. */
function something({ world, service, random, call }: Play): string {
  const deploys = (): string => {
    const tag = TAGS[random.between(0, TAGS.length - 1)] ?? 'v2';
    call('UpdateService', {
      ...NAMED,
      taskDefinition: define(world, tag),
      deploymentConfiguration: configurationOf(random),
    });
    return `deploy ${tag}`;
  };
  const arn = service.currentServiceDeployment;
  const hook = world.state.serviceDeployments.get(arn ?? '')?.lifecycle?.hooks[0]?.hookId ?? 'none';
  const deeds: [() => string, ...(() => string)[]] = [
    deploys,
    deploys,
    () => (call('UpdateService', { ...NAMED, desiredCount: random.between(0, 4) }), 'scale'),
    () => (call('UpdateService', { ...NAMED, forceNewDeployment: true }), 'force'),
    () => (
      call('StopServiceDeployment', { serviceDeploymentArn: arn, stopType: pick(random, ['ROLLBACK', 'ABORT']) }),
      'stop'
    ),
    () => (
      call('ContinueServiceDeployment', {
        serviceDeploymentArn: arn,
        hookId: hook,
        action: pick(random, ['CONTINUE', 'ROLLBACK']),
      }),
      'continue'
    ),
    () => (world.setAlarm('5xx', pick(random, ['OK', 'ALARM'])), 'alarm'),
    () => (world.setHookOutcome({ outcome: pick(random, ['SUCCEEDED', 'FAILED', 'never']) }), 'outcome'),
    () => {
      const task = service.tasks[random.between(0, Math.max(0, service.tasks.length - 1))];
      if (task !== undefined)
        world.disturb(
          task.arn,
          pick<Body>(random, [{ exitCode: 1 }, { interruption: 'SpotInterruption' }, { target: 'timeout' }]),
        );
      return 'disturb';
    },
  ];
  return pick(random, deeds)();
}

/** What must hold at every moment. */
function problems({ world, service }: Play): string[] {
  const primaries = service.deployments.filter(({ status }) => status === 'PRIMARY');
  const [primary] = primaries;
  const open = [...world.state.serviceDeployments.values()].filter(({ finishedAt }) => finishedAt === undefined);
  const record = primary && openServiceDeployment(world.state, primary);
  const shares = service.deployments.flatMap(({ traffic }) => traffic?.production ?? []);
  const sum = Math.round(shares.reduce((a, b) => a + b, 0) * 10) / 10;
  const stopped = world.tasks().filter((task) => !isLive(task) && task.stoppedReason === undefined);
  return [
    ...(primaries.length === 1 ? [] : [`${primaries.length} PRIMARY deployments`]),
    ...(open.length > 1 ? [`${open.length} open service deployments`] : []),
    ...((primary?.rolloutState === 'IN_PROGRESS') === (record !== undefined)
      ? []
      : [`${primary?.rolloutState} beside ${record?.status}`]),
    ...(record?.lifecycle === undefined || record.sourceDeploymentId === undefined || sum === 100
      ? []
      : [`traffic of ${shares.join(' + ')} percent`]),
    ...(stopped.length === 0 ? [] : ['a task that stopped without a reason']),
  ];
}

function describeAll({ call }: Play, service: ServiceRecord): void {
  call('DescribeServices', { cluster: 'prod', services: ['api'] });
  const arn = service.currentServiceDeployment;
  if (arn !== undefined) call('DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
  call('ListServiceDeployments', NAMED);
  const taskArns = call('ListTasks', { cluster: 'prod' })['taskArns'] as string[];
  if (taskArns.length > 0) call('DescribeTasks', { cluster: 'prod', tasks: taskArns });
}

function playSeed(seed: number): string[] {
  const random = seededRandom(seed);
  const made = shiftBed(configurationOf(random), { desiredCount: random.between(0, 4) });
  const play: Play = { ...made, random, call: ecsDispatch(made.world, { checks: true }), told: [] };
  for (let step = 0; step < 25; step += 1) {
    try {
      play.told.push(something(play));
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
      play.told.push(error.message);
    }
    for (let second = random.between(0, 90); second > 0; second -= 1) {
      made.world.tick(1000);
      const wrong = problems(play);
      if (wrong.length > 0) return [`seed ${seed}: ${wrong.join(', ')} after ${play.told.join(', ')}`];
    }
    describeAll(play, made.service);
  }
  return comesToRest(play, seed);
}

/** Left alone with a good image, every service comes to rest on it with all its tasks and all the traffic. */
function comesToRest(play: Play, seed: number): string[] {
  const { world, service, call, groups, elb, listeners } = play;
  world.setAlarm('5xx', 'OK');
  const deploymentConfiguration = {
    strategy: 'BLUE_GREEN',
    lifecycleHooks: [],
    bakeTimeInMinutes: 0,
    alarms: { alarmNames: [], enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
  };
  const taskDefinition = define(world, 'good');
  call('UpdateService', { ...NAMED, taskDefinition, desiredCount: 2, deploymentConfiguration });
  for (let second = 0; second < 1800; second += 1) world.tick(1000);
  const [only] = service.deployments;
  const running = service.tasks.filter(({ phase, deploymentId }) => phase === 'RUNNING' && deploymentId === only?.id);
  const weights = elb.rule(listeners.production)?.forward.targetGroups.filter(({ weight }) => weight > 0) ?? [];
  const used = only?.revision.targets.map(({ targetGroupArn }) => targetGroupArn);
  const told = {
    deployments: service.deployments.map(({ rolloutState, revision }) => [
      rolloutState,
      revision.settings.taskDefinition,
    ]),
    tasks: [running.length, service.tasks.length],
    healthy: running.filter(({ targets }) => targets.length === 1).length,
    traffic: weights.map(({ arn, weight }) => [arn === groups.blue, weight, used?.includes(arn)]),
  };
  const wanted = {
    deployments: [['COMPLETED', taskDefinition]],
    tasks: [2, 2],
    healthy: 2,
    traffic: [[expect.any(Boolean), 100, true]],
  };
  try {
    expect(told).toEqual(wanted);
    return [];
  } catch {
    return [`seed ${seed}: ${JSON.stringify(told)} after ${play.told.join(', ')}`];
  }
}

describe('under any schedule', () => {
  test('the world stays whole, keeps to the model of AWS, and comes to rest', () => {
    const found = Array.from({ length: SEEDS }, (_, seed) => playSeed(seed + 1)).flat();
    expect(found).toEqual([]);
  });
});
