/** Which settings of the ECS service differ from what is asked for. Pure. */
import type { Service, ServiceSettings } from '../../../src/ecs/api.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import type { ServicePlan, ServiceUpdate } from '../../../src/ecs/deployment/service-plan.ts';
import { isJsonObject, sameJson } from '../../../src/ecs/task-definition.ts';
import type { TaskDefinitionChange } from '../../../src/ecs/task-definition-diff.ts';

/** What UpdateService is told beside the revision, and how that reads. */
export interface PlannedSettings {
  readonly update: ServiceUpdate;
  readonly changes: readonly TaskDefinitionChange[];
}

const SETTINGS = [
  'deploymentConfiguration',
  'capacityProviderStrategy',
  'platformVersion',
  'healthCheckGracePeriodSeconds',
] as const;

/** The settings that were asked for and differ. */
export function planSettings(before: Service, settings: ServiceSettings): PlannedSettings {
  const { forceNewDeployment: _force, ...asked } = settings;
  const now: Readonly<Record<keyof ServiceUpdate, unknown>> = {
    deploymentConfiguration: before.deploymentConfiguration ?? {},
    capacityProviderStrategy: before.capacityProviderStrategy,
    platformVersion: before.platformVersion ?? 'LATEST',
    healthCheckGracePeriodSeconds: before.healthCheckGracePeriodSeconds ?? 0,
  };
  const differing = SETTINGS.filter((key) => asked[key] !== undefined && !holds(now[key], asked[key]));
  return {
    update: Object.fromEntries(differing.map((key) => [key, asked[key]])),
    changes: differing.map((key) => ({
      path: `service.${key}`,
      from: text(pick(now[key], asked[key])),
      to: text(asked[key]),
    })),
  };
}

/** The service with the deployment configuration that the step gives it: by that one its deployment goes. */
export function afterUpdate({ before, update }: Pick<ServicePlan, 'before' | 'update'>): Service {
  const { deploymentConfiguration: asked = {} } = update ?? {};
  const { strategy, lifecycleHooks } = asked;
  const hooks = Array.isArray(lifecycleHooks) ? lifecycleHooks.filter(isJsonObject) : undefined;
  const deploymentConfiguration = {
    ...before.deploymentConfiguration,
    ...(typeof strategy === 'string' ? { strategy } : {}),
    ...(hooks === undefined
      ? {}
      : {
          lifecycleHooks: hooks.map(({ targetType }) => ({
            targetType: typeof targetType === 'string' ? targetType : 'AWS_LAMBDA',
            lifecycleStages: [],
          })),
        }),
  };
  return { ...before, deploymentConfiguration };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether everything that is asked for is so already; what is not asked for does not count. */
function holds(now: unknown, asked: unknown): boolean {
  if (isJsonObject(asked) && isJsonObject(now)) return Object.keys(asked).every((key) => holds(now[key], asked[key]));
  if (!Array.isArray(asked) || !Array.isArray(now)) return sameJson(now, asked);
  return asked.length === now.length && asked.every((item) => now.some((other) => holdsItem(other, item)));
}

/** Weight and base of a capacity provider are 0 when they are left out. @see ECS API, CapacityProviderStrategyItem */
function holdsItem(now: unknown, asked: unknown): boolean {
  if (!isJsonObject(asked) || !isJsonObject(now)) return sameJson(now, asked);
  const { weight = 0, base = 0, ...rest } = asked;
  if (rest['capacityProvider'] === undefined) return holds(now, asked);
  return (now['weight'] ?? 0) === weight && (now['base'] ?? 0) === base && holds(now, rest);
}

/** Of what is so now, the members that are asked for. */
function pick(now: unknown, asked: unknown): unknown {
  if (!isJsonObject(now) || !isJsonObject(asked)) return now;
  return Object.fromEntries(
    Object.keys(asked)
      .filter((key) => now[key] !== undefined)
      .map((key) => [key, pick(now[key], asked[key])]),
  );
}

/** Members that ECS knows for ROLLING deployments only. @see ECS API, DeploymentConfiguration */
const ROLLING_ONLY = ['earlySuccessCriteria', 'deploymentCircuitBreaker.thresholdConfiguration'] as const;

/** What speaks against the deployment configuration that is asked for. */
export function checkSettings(
  name: string,
  before: Service,
  { deploymentConfiguration }: ServiceSettings,
): readonly Finding[] {
  if (deploymentConfiguration === undefined) return [];
  const asked = deploymentConfiguration['strategy'] ?? before.deploymentConfiguration?.strategy ?? 'ROLLING';
  const strategy = text(asked);
  const breaker = deploymentConfiguration['deploymentCircuitBreaker'];
  const isGiven: Readonly<Record<(typeof ROLLING_ONLY)[number], boolean>> = {
    earlySuccessCriteria: isOn(deploymentConfiguration['earlySuccessCriteria']),
    'deploymentCircuitBreaker.thresholdConfiguration':
      isJsonObject(breaker) && breaker['thresholdConfiguration'] !== undefined,
  };
  const wrong = strategy === 'ROLLING' ? [] : ROLLING_ONLY.filter((member) => isGiven[member]);
  const others = STRATEGY_MEMBERS.filter(
    ({ member, of }) => deploymentConfiguration[member] !== undefined && strategy !== of,
  );
  return [...wrong.map((member) => ({ member, of: 'ROLLING' })), ...others].map(({ member, of }) => ({
    code: 'deployment-configuration-invalid',
    name,
    message: `\`${member}\` is for the strategy ${of}, and the service deploys by ${strategy}.`,
    fix: `Take \`${member}\` out of \`deployment-configuration\`, or set its \`strategy\` to ${of}.`,
  }));
}

function isOn(criteria: unknown): boolean {
  return isJsonObject(criteria) && criteria['enable'] !== false;
}

const STRATEGY_MEMBERS = [
  { member: 'linearConfiguration', of: 'LINEAR' },
  { member: 'canaryConfiguration', of: 'CANARY' },
] as const;
