/** Lifecycle hooks: called at their stage, answered by a function or by ContinueServiceDeployment, timed out. */
import type { EcsState, HookRecord, HookStage, LifecycleHook, ServiceDeploymentRecord } from './model.ts';

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const MINUTE_MS = 60_000;
const DEFAULT_TIMEOUT_MINUTES = 1440;
const DEFAULT_ANSWER_SECONDS = 5;

/** What the hooks of a stage come to. */
export type HookVerdict = { readonly kind: 'waiting' | 'done' } | { readonly kind: 'failed'; readonly reason: string };

/** Calls the hooks that are configured for a stage. */
export function callHooks(state: EcsState, record: ServiceDeploymentRecord, stage: HookStage | undefined): void {
  if (record.lifecycle === undefined || stage === undefined) return;
  const hooks = (record.configuration.lifecycleHooks ?? []).filter((hook) => hook.lifecycleStages?.includes(stage));
  if (hooks.length > 0) record.lifecycle.hooks = hooks.map((hook) => callHook(state, hook, stage));
}

function callHook(state: EcsState, hook: LifecycleHook, stage: HookStage): HookRecord {
  const { targetType = 'AWS_LAMBDA', hookTargetArn, timeoutConfiguration: timeout } = hook;
  const called = {
    stage,
    targetType,
    expiresAt: state.now + (timeout?.timeoutInMinutes ?? DEFAULT_TIMEOUT_MINUTES) * MINUTE_MS,
    timeoutAction: timeout?.action ?? 'ROLLBACK',
  } as const;
  if (targetType === 'PAUSE') {
    return { ...called, hookId: `ecs-pause-${state.random.text(44, ID_LETTERS)}`, status: 'AWAITING_ACTION' };
  }
  const answer = answerOf(state, hookTargetArn ?? '', stage);
  return {
    ...called,
    // Modelled: only the ids of pauses are known.
    hookId: `ecs-lambda-${state.random.text(44, ID_LETTERS)}`,
    status: 'IN_PROGRESS',
    ...(hookTargetArn !== undefined && { targetArn: hookTargetArn }),
    ...(answer && { answer }),
  };
}

function answerOf(state: EcsState, target: string, stage: HookStage): HookRecord['answer'] {
  const { outcome = 'SUCCEEDED', afterSeconds = DEFAULT_ANSWER_SECONDS } =
    state.hookOutcomes.findLast((entry) => target.includes(entry.target ?? '') && (entry.stage ?? stage) === stage) ??
    {};
  return outcome === 'never' ? undefined : { at: state.now + afterSeconds * 1000, status: outcome };
}

/** Takes the hooks' answers and timeouts of the present; tells whether the stage may go on. */
export function settleHooks(state: EcsState, record: ServiceDeploymentRecord): HookVerdict {
  const hooks = record.lifecycle?.hooks ?? [];
  for (const hook of hooks) settleHook(state, hook);
  const failed = hooks.find(isFailed);
  if (failed !== undefined) return { kind: 'failed', reason: failureOf(failed) };
  return { kind: hooks.some(isOpen) ? 'waiting' : 'done' };
}

function settleHook(state: EcsState, hook: HookRecord): void {
  if (!isOpen(hook)) return;
  if (hook.answer !== undefined && state.now >= hook.answer.at) hook.status = hook.answer.status;
  else if (state.now >= hook.expiresAt) hook.status = 'TIMED_OUT';
}

/** True for a hook that has no end yet. */
export function isOpen({ status }: Pick<HookRecord, 'status'>): boolean {
  return status === 'AWAITING_ACTION' || status === 'IN_PROGRESS';
}

function isFailed({ status, timeoutAction }: HookRecord): boolean {
  return status === 'FAILED' || (status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK');
}

/** The reason for a function that returned FAILED is recorded, the others are modelled on it. */
function failureOf(hook: HookRecord): string {
  const why = `Service deployment rolled back because ${hook.stage} lifecycle hook(s) failed.`;
  if (hook.status === 'TIMED_OUT') return `${why} Lifecycle hook ${hook.targetArn ?? hook.hookId} timed out.`;
  return hook.targetArn === undefined
    ? `${why} Lifecycle hook ${hook.hookId} was rolled back by a user request.`
    : `${why} Lifecycle hook target ${hook.targetArn} returned FAILED status.`;
}
