/** The way of a deployment that shifts traffic, step by step (ECS Developer Guide, deployment lifecycle stages). */
import type { DeploymentConfiguration, HookStage, LifecycleStep, TrafficWeights } from './model.ts';

const MINUTE_MS = 60_000;
/** Modelled: a stage with nothing but hooks is seen for so long. */
const BRIEF_MS = 2000;
/** Modelled: listener rules take so long to change. */
const SHIFT_MS = 5000;

/** The steps of a deployment; `reconciles` when more than one revision runs, `isFirst` when none does. */
export function planLifecycle(
  configuration: DeploymentConfiguration,
  service: { readonly reconciles: boolean; readonly isFirst: boolean },
): LifecycleStep[] {
  const reconcile: LifecycleStep = {
    stage: 'RECONCILE_SERVICE',
    hookStage: 'RECONCILE_SERVICE',
    production: 0,
    test: 0,
    waitsFor: 'reconciled',
    lastsMs: BRIEF_MS,
  };
  const bakeMs = service.isFirst ? 0 : (configuration.bakeTimeInMinutes ?? 0) * MINUTE_MS;
  return [
    ...(service.reconciles ? [reconcile] : []),
    brief('PRE_SCALE_UP'),
    { stage: 'SCALE_UP', waitsFor: 'primary-healthy', lastsMs: 0 },
    brief('POST_SCALE_UP'),
    { ...brief('TEST_TRAFFIC_SHIFT'), test: 100, lastsMs: SHIFT_MS },
    brief('POST_TEST_TRAFFIC_SHIFT'),
    ...productionSteps(service.isFirst ? [{ percent: 100, bakeMs: 0 }] : trafficSteps(configuration)),
    brief('POST_PRODUCTION_TRAFFIC_SHIFT'),
    { stage: 'BAKE_TIME', lastsMs: bakeMs },
    { stage: 'CLEAN_UP', waitsFor: 'others-stopped', lastsMs: 0 },
  ];
}

function brief(stage: Exclude<HookStage, 'PRE_PRODUCTION_TRAFFIC_SHIFT'>): LifecycleStep {
  return { stage, hookStage: stage, lastsMs: BRIEF_MS };
}

/** The share of production traffic after each shift, and how long it bakes before the next one. */
export function trafficSteps(
  configuration: Pick<DeploymentConfiguration, 'strategy' | 'linearConfiguration' | 'canaryConfiguration'>,
): { percent: number; bakeMs: number }[] {
  const { strategy, linearConfiguration: linear, canaryConfiguration: canary } = configuration;
  const shares: { percent: number; bakeMs: number }[] = [];
  if (strategy === 'CANARY' && canary !== undefined && canary.canaryPercent < 100) {
    shares.push({ percent: canary.canaryPercent, bakeMs: canary.canaryBakeTimeInMinutes * MINUTE_MS });
  }
  if (strategy === 'LINEAR' && linear !== undefined) {
    const { stepPercent, stepBakeTimeInMinutes } = linear;
    for (let step = 1; step * stepPercent < 100; step += 1) {
      // Multiples of 0.1 are not exact in binary.
      shares.push({ percent: Math.round(step * stepPercent * 10) / 10, bakeMs: stepBakeTimeInMinutes * MINUTE_MS });
    }
  }
  return [...shares, { percent: 100, bakeMs: 0 }];
}

function productionSteps(shares: readonly { percent: number; bakeMs: number }[]): LifecycleStep[] {
  return shares.flatMap(({ percent, bakeMs }, at) => [
    // The API has no lifecycle stage of this name: while its hooks run the stage before is shown.
    {
      stage: at === 0 ? 'POST_TEST_TRAFFIC_SHIFT' : 'PRODUCTION_TRAFFIC_SHIFT',
      hookStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
      lastsMs: 0,
    },
    {
      stage: 'PRODUCTION_TRAFFIC_SHIFT',
      hookStage: 'PRODUCTION_TRAFFIC_SHIFT',
      production: percent,
      lastsMs: Math.max(SHIFT_MS, bakeMs),
    },
  ]);
}

/** Modelled: the way back of a rollback, with the stages in the opposite order and without hooks. */
export function planShiftBack(traffic: TrafficWeights): LifecycleStep[] {
  return [
    { stage: 'SCALE_UP', waitsFor: 'primary-healthy', lastsMs: 0 },
    ...(traffic.production > 0
      ? [{ stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 0, lastsMs: SHIFT_MS } as const]
      : []),
    ...(traffic.test > 0 ? [{ stage: 'TEST_TRAFFIC_SHIFT', test: 0, lastsMs: SHIFT_MS } as const] : []),
    { stage: 'CLEAN_UP', waitsFor: 'others-stopped', lastsMs: 0 },
  ];
}
