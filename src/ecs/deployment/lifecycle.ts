/** Where a deployment that shifts traffic stands: its stages in their order, its hooks, and what is worth telling of them. Pure. */
import type { LifecycleHookDetail, ServiceDeployment } from '../api.ts';
import { formatInstant } from '../../time/clock.ts';

/** The stages in their order; LINEAR and CANARY go through the two before the last shift once for each step. @see ECS API, ServiceDeploymentLifecycleStage */
export const LIFECYCLE_STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

/** A stage of a deployment that shifts traffic. */
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** Strategies whose service deployment goes through stages. @see ECS API, DeploymentStrategy */
export const SHIFTING_STRATEGIES: ReadonlySet<string> = new Set(['BLUE_GREEN', 'LINEAR', 'CANARY']);

/** What a deployment is followed to. */
export type WaitUntil =
  | { readonly kind: 'completed' }
  /** A PAUSE hook waits for an answer. */
  | { readonly kind: 'paused' }
  /** All production traffic goes to the new revision. */
  | { readonly kind: 'production-traffic' }
  /** The deployment is in this stage, or past it. */
  | { readonly kind: 'stage'; readonly stage: LifecycleStage };

/** The values of the input `wait-until`, for an error's text. */
export const WAIT_UNTIL_VALUES = `completed, paused, production-traffic or stage:NAME, NAME being one of ${LIFECYCLE_STAGES.join(', ')}`;

/** `completed`, `paused`, `production-traffic` or `stage:BAKE_TIME` as a value; undefined for any other text. */
export function parseWaitUntil(text: string): WaitUntil | undefined {
  if (text === 'completed' || text === 'paused' || text === 'production-traffic') return { kind: text };
  const stage = LIFECYCLE_STAGES.find((name) => text === `stage:${name}`);
  return stage === undefined ? undefined : { kind: 'stage', stage };
}

/** `wait-until` as its input writes it. */
export function showWaitUntil(waitUntil: WaitUntil): string {
  return waitUntil.kind === 'stage' ? `stage:${waitUntil.stage}` : waitUntil.kind;
}

/** Whether the deployment has come as far as it was to be followed; a completed one is known by its status, a paused one by its hook. */
export function hasReached(waitUntil: WaitUntil, { lifecycleStage }: ServiceDeployment): boolean {
  const at = stageIndex(lifecycleStage);
  if (waitUntil.kind === 'stage') return at >= stageIndex(waitUntil.stage);
  return waitUntil.kind === 'production-traffic' && at >= stageIndex('POST_PRODUCTION_TRAFFIC_SHIFT');
}

function stageIndex(stage: string | undefined): number {
  return LIFECYCLE_STAGES.findIndex((name) => name === stage);
}

/** A deployment that waits for a person. */
export interface Pause {
  readonly hookId: string;
  /** The lifecycle stage it stands in. */
  readonly stage: string;
  readonly expiresAtMs?: number | undefined;
  /** What ECS does then: `CONTINUE` or `ROLLBACK`. */
  readonly timeoutAction?: string | undefined;
}

/** The PAUSE hook that awaits an answer; undefined when none does. */
export function findPause({ lifecycleHookDetails, lifecycleStage = '' }: ServiceDeployment): Pause | undefined {
  const hook = lifecycleHookDetails.find(
    ({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION',
  );
  if (hook === undefined) return undefined;
  const { hookId, expiresAtMs, timeoutAction } = hook;
  return { hookId, stage: lifecycleStage, expiresAtMs, timeoutAction };
}

/** The hook that stands in the way: it failed, or nobody answered it in time and ECS goes back for that. */
export function findFailedHook({ lifecycleHookDetails }: ServiceDeployment): LifecycleHookDetail | undefined {
  return lifecycleHookDetails.find(
    ({ status, timeoutAction }) => status === 'FAILED' || (status === 'TIMED_OUT' && timeoutAction !== 'CONTINUE'),
  );
}

/** Lines for the log: what is new in `now` against `before`. */
export function tellLifecycle(before: ServiceDeployment | undefined, now: ServiceDeployment): readonly string[] {
  return [...tellStage(before, now), ...tellTraffic(before, now), ...tellHooks(before, now)];
}

function tellStage(before: ServiceDeployment | undefined, { lifecycleStage }: ServiceDeployment): string[] {
  const isNew = lifecycleStage !== undefined && lifecycleStage !== before?.lifecycleStage;
  return isNew ? [`lifecycle stage ${lifecycleStage}`] : [];
}

function tellTraffic(before: ServiceDeployment | undefined, now: ServiceDeployment): string[] {
  const last = before?.targetServiceRevision;
  const target = now.targetServiceRevision;
  const weights = [
    ['test', last?.requestedTestTrafficWeight, target?.requestedTestTrafficWeight],
    ['production', last?.requestedProductionTrafficWeight, target?.requestedProductionTrafficWeight],
  ] as const;
  return weights
    .filter(([, from = 0, to = 0]) => from !== to)
    .map(([kind, , to = 0]) => `${to}% of the ${kind} traffic to the new revision`);
}

function tellHooks(before: ServiceDeployment | undefined, now: ServiceDeployment): string[] {
  const last = new Map(before?.lifecycleHookDetails.map(({ hookId, status }) => [hookId, status]));
  return now.lifecycleHookDetails
    .filter(({ hookId, status }) => last.get(hookId) !== status)
    .map((hook) => `hook ${hookName(hook)}: ${hook.status}${tellExpiry(hook)}`);
}

/** The function of a hook, or that it is a pause with its id. */
export function hookName({ targetType, targetArn, hookId }: LifecycleHookDetail): string {
  return targetType === 'PAUSE' ? `PAUSE ${hookId}` : (targetArn ?? hookId);
}

function tellExpiry({ status, expiresAtMs, timeoutAction }: LifecycleHookDetail): string {
  if (status !== 'AWAITING_ACTION' || expiresAtMs === undefined) return '';
  return ` until ${formatInstant(expiresAtMs)}, then ${timeoutAction ?? 'ROLLBACK'}`;
}
