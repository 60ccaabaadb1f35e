/** Draws the deployment configuration of a service. */
import type { Dice } from './draw.ts';
import { HOOK_STAGES } from './schedule.ts';
import type { ServiceDraw } from './schedule.ts';

/** How a service deploys. */
export function drawStrategy(roll: Dice): ServiceDraw['strategy'] {
  return roll.weighted({ ROLLING: 62, BLUE_GREEN: 16, LINEAR: 10, CANARY: 12 });
}

/** The alarm that watches a service. */
export function alarmOf(service: string): string {
  return `${service}-5xx`;
}

/** The function behind the hooks of a service. */
export function lambdaOf(service: string): string {
  return `arn:aws:lambda:us-east-1:123456789012:function:${service}-check`;
}

/** What CreateService is told. */
export function drawConfiguration(
  roll: Dice,
  strategy: ServiceDraw['strategy'],
  service: string,
): Readonly<Record<string, unknown>> {
  const [minimumHealthyPercent, maximumPercent] = roll.pick([
    [100, 200],
    [100, 200],
    [100, 150],
    [50, 100],
    [0, 100],
  ] as const);
  return {
    strategy,
    minimumHealthyPercent,
    maximumPercent,
    deploymentCircuitBreaker: drawBreaker(roll),
    ...(roll.chance(0.3) && {
      alarms: { alarmNames: [alarmOf(service)], enable: true, rollback: roll.chance(0.6) },
    }),
    ...(strategy === 'ROLLING' ? drawEarlySuccess(roll) : drawShift(roll, strategy, service)),
  };
}

function drawBreaker(roll: Dice): object {
  const threshold = { thresholdConfiguration: { type: 'COUNT', value: roll.between(1, 5) } };
  return { enable: roll.chance(0.5), rollback: roll.chance(0.6), ...(roll.chance(0.15) && threshold) };
}

function drawEarlySuccess(roll: Dice): object {
  if (!roll.chance(0.12)) return {};
  const sourceServiceRevisionCleanup = roll.pick(['BLOCKING', 'DEFERRED']);
  return { earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup } };
}

function drawShift(roll: Dice, strategy: ServiceDraw['strategy'], service: string): object {
  return {
    bakeTimeInMinutes: roll.between(0, 2),
    ...(strategy === 'LINEAR' && {
      linearConfiguration: { stepPercent: roll.pick([25, 40, 50]), stepBakeTimeInMinutes: roll.between(0, 1) },
    }),
    ...(strategy === 'CANARY' && {
      canaryConfiguration: { canaryPercent: roll.pick([5, 20]), canaryBakeTimeInMinutes: roll.between(0, 2) },
    }),
    ...(roll.chance(0.35) && { lifecycleHooks: [drawHook(roll, service)] }),
  };
}

function drawHook(roll: Dice, service: string): object {
  const timeoutConfiguration = {
    timeoutInMinutes: roll.between(1, 5),
    action: roll.pick(['CONTINUE', 'ROLLBACK']),
  };
  const lifecycleStages = [roll.pick(HOOK_STAGES)];
  return roll.chance(0.6)
    ? { targetType: 'PAUSE', lifecycleStages, timeoutConfiguration }
    : { hookTargetArn: lambdaOf(service), lifecycleStages, timeoutConfiguration };
}
