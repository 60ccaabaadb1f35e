/** The lifecycle of a deployment that shifts traffic: its stages, steps and hooks. Times are virtual epoch ms. */

/** A lifecycle hook of a service, as it is on the wire. */
export interface LifecycleHook {
  readonly targetType?: 'AWS_LAMBDA' | 'PAUSE';
  readonly hookTargetArn?: string;
  readonly roleArn?: string;
  readonly lifecycleStages?: readonly HookStage[];
  readonly timeoutConfiguration?: { readonly timeoutInMinutes?: number; readonly action?: HookAction };
}

/** What becomes of a deployment at a hook (ECS API, DeploymentLifecycleHookAction). */
export type HookAction = 'CONTINUE' | 'ROLLBACK';

/** Where a deployment that shifts traffic stands (ECS API, ServiceDeploymentLifecycleStage). */
export type LifecycleStage =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'BAKE_TIME'
  | 'CLEAN_UP';

/** Where hooks may run (ECS API, DeploymentLifecycleHookStage). */
export type HookStage = Exclude<LifecycleStage, 'SCALE_UP' | 'BAKE_TIME' | 'CLEAN_UP'> | 'PRE_PRODUCTION_TRAFFIC_SHIFT';

/** One step on the way of a deployment that shifts traffic. */
export interface LifecycleStep {
  readonly stage: LifecycleStage;
  /** The hooks of this stage run first. */
  readonly hookStage?: HookStage;
  /** What the step gives the target revision, in percent; the sources get the rest. */
  readonly production?: number;
  readonly test?: number;
  /** What must hold before the next step. */
  readonly waitsFor?: 'primary-healthy' | 'reconciled' | 'others-stopped';
  /** The step takes at least so long once its hooks are done. */
  readonly lastsMs: number;
}

/** A hook that was called in a service deployment. */
export interface HookRecord {
  readonly hookId: string;
  readonly stage: HookStage;
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly targetArn?: string;
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  readonly expiresAt: number;
  readonly timeoutAction: HookAction;
  /** When the function answers, and what; absent for a pause and for a function that never answers. */
  readonly answer?: { readonly at: number; readonly status: 'SUCCEEDED' | 'FAILED' };
}

/** The way of a service deployment whose strategy shifts traffic. */
export interface Lifecycle {
  steps: readonly LifecycleStep[];
  at: number;
  /** When the work of the step began; undefined while its hooks run. */
  workSince?: number;
  /** The hooks of the step were called. */
  hooksCalled: boolean;
  /** The hooks of the latest stage that had some. */
  hooks: HookRecord[];
}
