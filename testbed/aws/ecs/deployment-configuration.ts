/** Deployment configuration: AWS's defaults, and what AWS refuses (ECS API, DeploymentConfiguration). Texts of refusals are modelled unless said. */
import { AwsFault } from '../core/service.ts';
import type { DeploymentConfiguration, LifecycleHook, ServiceLoadBalancer, ServiceRecord } from './model.ts';

/** A day. */
const MOST_MINUTES = 1440;
const withoutPause = new Set<string>(['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT']);

/** Fills in AWS's defaults. @throws {AwsFault} InvalidParameterException for what AWS refuses. */
export function deploymentConfiguration(
  given: unknown,
  service: Pick<ServiceRecord, 'schedulingStrategy' | 'deploymentController'>,
): DeploymentConfiguration {
  const isDaemon = service.schedulingStrategy === 'DAEMON';
  const configuration: DeploymentConfiguration = {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    maximumPercent: isDaemon ? 100 : 200,
    minimumHealthyPercent: isDaemon ? 0 : 100,
    strategy: 'ROLLING',
    ...withoutNulls(given),
  };
  const filled: DeploymentConfiguration = {
    ...configuration,
    ...(configuration.strategy === 'LINEAR' && {
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6, ...configuration.linearConfiguration },
    }),
    ...(configuration.strategy === 'CANARY' && {
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...configuration.canaryConfiguration },
    }),
  };
  const fault = faultOf(filled, service);
  if (fault !== undefined) throw new AwsFault('InvalidParameterException', fault);
  return filled;
}

function withoutNulls(given: unknown): Partial<DeploymentConfiguration> {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null));
}

function faultOf(
  configuration: DeploymentConfiguration,
  service: Pick<ServiceRecord, 'schedulingStrategy' | 'deploymentController'>,
): string | undefined {
  const { strategy, lifecycleHooks = [] } = configuration;
  if (strategy !== 'ROLLING' && service.deploymentController !== 'ECS') {
    return `The deployment strategy ${strategy} is only supported with the ECS deployment controller.`;
  }
  if (strategy !== 'ROLLING' && service.schedulingStrategy === 'DAEMON') {
    return `The deployment strategy ${strategy} is not supported with the DAEMON scheduling strategy.`;
  }
  const hook = lifecycleHooks.map(hookFault).find((fault) => fault !== undefined);
  return rangeFault(configuration) ?? earlySuccessFault(configuration) ?? hook;
}

function rangeFault(configuration: DeploymentConfiguration): string | undefined {
  const { linearConfiguration: linear, canaryConfiguration: canary } = configuration;
  const ranges: readonly [string, number | undefined, number, number][] = [
    ['bakeTimeInMinutes', configuration.bakeTimeInMinutes, 0, MOST_MINUTES],
    ['linearConfiguration.stepPercent', linear?.stepPercent, 3, 100],
    ['linearConfiguration.stepBakeTimeInMinutes', linear?.stepBakeTimeInMinutes, 0, MOST_MINUTES],
    ['canaryConfiguration.canaryPercent', canary?.canaryPercent, 0.1, 100],
    ['canaryConfiguration.canaryBakeTimeInMinutes', canary?.canaryBakeTimeInMinutes, 0, MOST_MINUTES],
  ];
  const wrong = ranges.find(([, value, from, to]) => value !== undefined && !(value >= from && value <= to));
  return wrong && `${wrong[0]} must be between ${wrong[2]} and ${wrong[3]}.`;
}

function earlySuccessFault(configuration: DeploymentConfiguration): string | undefined {
  const { earlySuccessCriteria: criteria, strategy, minimumHealthyPercent } = configuration;
  if (criteria?.enable !== true) return undefined;
  if (strategy !== 'ROLLING') return 'earlySuccessCriteria is only supported with the ROLLING deployment strategy.';
  const { healthyPercent, sourceServiceRevisionCleanup } = criteria;
  if (healthyPercent === undefined || sourceServiceRevisionCleanup === undefined) {
    return 'earlySuccessCriteria must have healthyPercent and sourceServiceRevisionCleanup when it is enabled.';
  }
  return healthyPercent >= minimumHealthyPercent && healthyPercent <= 100
    ? undefined
    : 'earlySuccessCriteria.healthyPercent must be between minimumHealthyPercent and 100.';
}

function hookFault({
  targetType = 'AWS_LAMBDA',
  hookTargetArn,
  lifecycleStages = [],
}: LifecycleHook): string | undefined {
  if (lifecycleStages.length === 0) return 'A lifecycle hook must have at least one lifecycle stage.';
  if (targetType === 'AWS_LAMBDA') {
    return hookTargetArn === undefined ? 'hookTargetArn is required for AWS_LAMBDA lifecycle hooks.' : undefined;
  }
  const stage = lifecycleStages.find((name) => withoutPause.has(name));
  return stage && `PAUSE lifecycle hooks are not supported at the lifecycle stage ${stage}.`;
}

/** Checks that load balancers say where traffic can be shifted to. @throws {AwsFault} in AWS's words. */
export function checkAdvancedConfiguration(
  { strategy }: DeploymentConfiguration,
  loadBalancers: readonly ServiceLoadBalancer[],
): void {
  if (strategy === 'ROLLING' || loadBalancers.every((balancer) => balancer.advancedConfiguration !== undefined)) return;
  throw new AwsFault(
    'InvalidParameterException',
    'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy.',
  );
}
