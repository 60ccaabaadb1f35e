/** Deployment configurations: in which steps the traffic goes over (CodeDeploy user guide, predefined configurations for ECS). */
import type { TrafficRoutingConfig } from '@aws-sdk/client-codedeploy';
import { AwsFault } from '../core/service.ts';

/** From `afterMs` after the first step on, the new task set has `percent` of the traffic. */
export interface TrafficStep {
  readonly afterMs: number;
  readonly percent: number;
}

/** The configuration of a group that names none. */
export const ALL_AT_ONCE = 'CodeDeployDefault.ECSAllAtOnce';

const MINUTE_MS = 60_000;

/**
 * The steps of a predefined configuration.
 * @throws {AwsFault} DeploymentConfigDoesNotExistException
 */
export function trafficSteps(configName: string): readonly TrafficStep[] {
  const { type, timeBasedCanary: canary, timeBasedLinear: linear } = trafficRouting(configName);
  if (type === 'TimeBasedCanary') {
    const { canaryPercentage: percent = 100, canaryInterval: minutes = 0 } = canary ?? {};
    return [
      { afterMs: 0, percent },
      { afterMs: minutes * MINUTE_MS, percent: 100 },
    ];
  }
  if (type !== 'TimeBasedLinear') return [{ afterMs: 0, percent: 100 }];
  const { linearPercentage: percent = 100, linearInterval: minutes = 0 } = linear ?? {};
  return Array.from({ length: Math.ceil(100 / percent) }, (_, at) => ({
    afterMs: at * minutes * MINUTE_MS,
    percent: Math.min(100, (at + 1) * percent),
  }));
}

/**
 * The routing of a predefined configuration, as GetDeploymentConfig gives it.
 * @throws {AwsFault} DeploymentConfigDoesNotExistException
 */
export function trafficRouting(configName: string): TrafficRoutingConfig {
  if (configName === ALL_AT_ONCE) return { type: 'AllAtOnce' };
  const canary = /^CodeDeployDefault\.ECSCanary10Percent(5|15)Minutes$/.exec(configName)?.[1];
  if (canary !== undefined) {
    return { type: 'TimeBasedCanary', timeBasedCanary: { canaryPercentage: 10, canaryInterval: Number(canary) } };
  }
  const linear = /^CodeDeployDefault\.ECSLinear10PercentEvery(1|3)Minutes$/.exec(configName)?.[1];
  if (linear !== undefined) {
    return { type: 'TimeBasedLinear', timeBasedLinear: { linearPercentage: 10, linearInterval: Number(linear) } };
  }
  throw new AwsFault(
    'DeploymentConfigDoesNotExistException',
    `No deployment configuration found for name: ${configName}`,
  );
}
