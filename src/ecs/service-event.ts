/** Why a service event says that a deployment does not get on. Pure: the table is tested with recorded texts. */
import { causeOfReason } from './task-failure.ts';
import type { FailureCause } from './task-failure.ts';
import { causeOfTargetReason } from './target-health.ts';

/** A cause, and the part of the event that tells it. */
export interface EventCause extends FailureCause {
  readonly reason: string;
}

interface Rule {
  readonly pattern: RegExp;
  /** From what the pattern's first group found. */
  readonly causeOf: (found: string) => FailureCause;
}

const fixed =
  (cause: FailureCause): (() => FailureCause) =>
  () =>
    cause;

/** Tried in order, against the event without its `(service NAME) `. The first that matches is the cause. */
const RULES: readonly Rule[] = [
  {
    pattern: /unable to place a task(?:\. Reason:| because) (.+?)\.?$/s,
    causeOf: (found) =>
      causeOfReason(found) ?? {
        class: 'capacity',
        code: 'no-capacity',
        meaning: 'ECS could not place a task.',
        fix: 'Read the reason that ECS gives.',
      },
  },
  {
    pattern: /(unable to assume the (?:service linked )?role.*)$/s,
    causeOf: fixed({
      class: 'deterministic',
      code: 'role-not-assumable',
      meaning: 'ECS may not take a role of the task or of the service.',
      fix: 'Check that the role exists, and that its trust policy names ecs-tasks.amazonaws.com (task roles) or ecs.amazonaws.com (service roles).',
    }),
  },
  {
    pattern: /(failed to register targets in .*)$/s,
    causeOf: fixed({
      class: 'health',
      code: 'targets-not-registered',
      meaning: 'ECS could not register tasks with the load balancer.',
      fix: "Check that the target group exists, that its target type fits the task's network mode (ip for awsvpc), and the error that is given.",
    }),
  },
  {
    pattern: /is unhealthy in \(?target-group .*? due to \(reason (.+?)\)\.?$/s,
    causeOf: causeOfTargetReason,
  },
  {
    pattern: /(failed container health checks)/,
    causeOf: (found) => causeOfReason(found) ?? causeOfTargetReason(found),
  },
  {
    pattern: /(unable to stop or start tasks during a deployment because of the service deployment configuration.*)$/s,
    causeOf: fixed({
      class: 'capacity',
      code: 'deployment-configuration-too-tight',
      meaning: 'The deployment configuration lets ECS neither stop an old task nor start a new one.',
      fix: 'Lower `minimumHealthyPercent` or raise `maximumPercent` of the service.',
    }),
  },
  {
    pattern: /(is unable to consistently start tasks successfully)/,
    causeOf: fixed({
      class: 'crash',
      code: 'tasks-not-starting',
      meaning: 'Tasks stop again and again soon after they were started.',
      fix: 'Look at the stopped tasks and their logs.',
    }),
  },
];

/** The cause behind an event; undefined for events of a deployment that gets on, and for words that are not known. */
export function causeOfEvent(message: string): EventCause | undefined {
  for (const { pattern, causeOf } of RULES) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return { ...causeOf(found), reason: found };
  }
  return undefined;
}
