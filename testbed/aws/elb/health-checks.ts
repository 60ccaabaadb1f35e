/** What health checks find that nobody makes: decided by a test, at the pace of the target group. */
import type { HealthCheck, SimulatedHealth, TargetHealth } from './model.ts';

/** One good check makes a target healthy; `unhealthyThreshold` bad ones in a row make it unhealthy. */
export function simulatedHealth(check: HealthCheck, verdict: SimulatedHealth, ageMs: number): TargetHealth {
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
