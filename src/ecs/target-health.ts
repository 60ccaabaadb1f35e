/** Why the load balancer calls a target unhealthy, and what to do. Pure. @see ELBv2 API, TargetHealth; ECS service events */
import type { FailureCause } from './task-failure.ts';

interface Rule extends Omit<FailureCause, 'class'> {
  /** Of the reason code, its description, or the words of a service event. */
  readonly pattern: RegExp;
}

/** Tried in order; the first that matches is the cause. */
const RULES: readonly Rule[] = [
  {
    pattern: /Target\.ResponseCodeMismatch|failed with these codes/i,
    code: 'target-wrong-answer',
    meaning: 'The health check of the load balancer is answered with a code that it does not take.',
    fix: 'Ask the health check path inside the container: it must answer with a code of the `matcher` of the target group, without a login or a redirect.',
  },
  {
    pattern: /Target\.Timeout|timed out/i,
    code: 'target-timed-out',
    meaning: 'The health check of the load balancer gets no answer in its time.',
    fix: "Allow the load balancer's security group to reach the container port, check that the program listens on 0.0.0.0, and that its health check answers faster than the `timeout` of the target group.",
  },
  {
    pattern: /Target\.NotInUse/i,
    code: 'target-not-in-use',
    meaning: 'The target group is used by no load balancer, or the load balancer is not in the zone of the task.',
    fix: 'Attach the target group to a listener rule, and enable the availability zones of the subnets of the service for the load balancer.',
  },
  {
    pattern: /Target\.(?:InvalidState|IpUnusable)/i,
    code: 'target-unusable',
    meaning: 'The load balancer cannot use the address of the task.',
    fix: 'See whether the task stops by itself, and whether its address is used by a load balancer already.',
  },
  {
    pattern: /Elb\.InternalError/i,
    code: 'load-balancer-fault',
    meaning: 'The load balancer could not check the health of the target, by a fault of its own.',
    fix: 'Look at the AWS Health Dashboard of the region, then run the job again.',
  },
];

/** The words that say no more than that the target is not healthy. */
const UNHEALTHY: FailureCause = {
  class: 'health',
  code: 'target-unhealthy',
  meaning: "The load balancer's health check failed.",
  fix: 'Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group.',
};

/** The cause behind a reason code of a target, its description, or the reason in a service event. */
export function causeOfTargetReason(reason: string): FailureCause {
  const rule = RULES.find(({ pattern }) => pattern.test(reason));
  if (rule === undefined) return UNHEALTHY;
  return { class: 'health', code: rule.code, meaning: rule.meaning, fix: rule.fix };
}
