/** What health checks find that nobody makes: decided by a test, at the pace of the target group. */
import type { HealthCheck, SimulatedHealth, Target, TargetHealth } from './model.ts';

/** The health of a target whose group no load balancer uses. */
export const notInUse: TargetHealth = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};

/** What the health checks say of a target at `now` (epoch ms), when that is news. */
export function nextHealth(check: HealthCheck, target: Target, now: number): TargetHealth | undefined {
  const { health, simulated } = target;
  if (health.state === 'unused' || simulated === undefined) return undefined;
  if (simulated === 'healthy' && health.state === 'healthy') return undefined;
  const next = simulatedHealth(check, simulated, now - (target.simulatedSince ?? target.registeredAt));
  // A target whose health was told already does not go back to its first checks.
  if (next.state === 'initial' && health.state !== 'initial') return undefined;
  return next.state === health.state && next.reason === health.reason ? undefined : next;
}

/** One good check makes a target healthy; `unhealthyThreshold` bad ones in a row make it unhealthy. */
function simulatedHealth(check: HealthCheck, verdict: SimulatedHealth, ageMs: number): TargetHealth {
  const interval = check.intervalSeconds * 1000;
  if (verdict === 'healthy' && ageMs >= interval) return { state: 'healthy' };
  if (verdict !== 'healthy' && ageMs >= interval * check.unhealthyThreshold) return failedChecks(verdict);
  return { state: 'initial', reason: 'Elb.InitialHealthChecking', description: 'Initial health checks in progress' };
}

/** Reason codes and descriptions of DescribeTargetHealth (ELBv2 API, TargetHealth). */
function failedChecks(verdict: Exclude<SimulatedHealth, 'healthy'>): TargetHealth {
  if (verdict === 'timeout') return { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' };
  if (verdict === 'refused') {
    return { state: 'unhealthy', reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
  }
  const description = `Health checks failed with these codes: [${verdict.codes.join(', ')}]`;
  return { state: 'unhealthy', reason: 'Target.ResponseCodeMismatch', description };
}
