/**
 * EventBridge rules as the actions see them: our port, in AWS's own words. A target stays the JSON that AWS sent, so that what this code
 * has never heard of survives ListTargetsByRule -> PutTargets.
 */
import type { RawJson } from '../aws/raw-body.ts';

/** @see EventBridge API, EcsParameters */
export interface EcsParameters extends RawJson {
  readonly TaskDefinitionArn: string;
}

/** One target of a rule. @see EventBridge API, Target */
export interface RuleTarget extends RawJson {
  /** Unique among the targets of the rule. */
  readonly Id: string;
  /** For a target with `EcsParameters`, the ARN of the cluster. */
  readonly Arn: string;
  readonly EcsParameters?: EcsParameters;
}

/** Which rule. */
export interface RuleName {
  readonly rule: string;
  /** Name or ARN of the event bus; undefined is the default one. */
  readonly eventBusName: string | undefined;
}

/**
 * The calls for rules. Each throws an ActionError: launcher-not-found, launcher-busy (somebody changes the rule at this moment),
 * launcher-managed, and the codes of src/aws.
 */
export interface EventsApi {
  /** All pages of them. */
  listTargetsByRule(name: RuleName): Promise<readonly RuleTarget[]>;
  /** Replaces the target that has the same `Id`, as a whole. */
  putTarget(name: RuleName, target: RuleTarget): Promise<void>;
}
