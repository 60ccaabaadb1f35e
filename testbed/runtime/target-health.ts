/** The health checks of a load balancer's target groups, made for real over HTTP. */
import { request } from 'node:http';
import type { BedClock } from '../aws/core/clock.ts';
import type { ElbWorld, HealthCheck, Target, TargetGroup, TargetHealth } from '../aws/elb/world.ts';

/** What one health check found. */
export type CheckAnswer = { readonly code: number } | 'timeout' | 'refused';

/** A target's run of good and bad checks. */
interface Streak {
  goods: number;
  bads: number;
  /** Virtual instant of the next check. */
  dueAt: number;
  checking: boolean;
}

/** How often the checker looks for checks that are due, real milliseconds. */
const LOOK_MS = 20;

/**
 * Checks every target that has an address and reports its health to the world until stopped.
 * Intervals pass on the bed's clock; a check's timeout is real time, since a real program answers in real time.
 * As in AWS one good check makes a new target healthy; afterwards the thresholds count.
 */
export function startHealthChecks(options: {
  world: ElbWorld;
  clock: BedClock;
  groups: () => readonly TargetGroup[];
}): () => void {
  const { world, clock, groups } = options;
  const streaks = new Map<string, Streak>();
  const checkTarget = async (group: TargetGroup, target: Target, streak: Streak): Promise<void> => {
    streak.checking = true;
    const answer = await checkHealth(group.healthCheck, target);
    streak.checking = false;
    streak.dueAt = clock.now() + group.healthCheck.intervalSeconds * 1000;
    const key = { targetGroupArn: group.arn, id: target.id, port: target.port };
    const current = world.target(key);
    if (current === undefined) return;
    const health = judgeCheck({ check: group.healthCheck, answer, streak, now: current.health });
    if (health !== undefined) world.reportHealth(key, health);
  };
  const look = (): void => {
    const seen = new Set<string>();
    for (const group of groups()) {
      for (const target of world.targets(group.arn)) {
        const name = `${group.arn} ${target.id}:${target.port} ${target.registeredAt}`;
        seen.add(name);
        if (target.address === undefined || target.health.state === 'draining') continue;
        const streak = streaks.get(name) ?? { goods: 0, bads: 0, dueAt: clock.now(), checking: false };
        streaks.set(name, streak);
        if (!streak.checking && clock.now() >= streak.dueAt) void checkTarget(group, target, streak);
      }
    }
    for (const name of streaks.keys()) if (!seen.has(name)) streaks.delete(name);
  };
  const timer = setInterval(look, LOOK_MS);
  return () => clearInterval(timer);
}

/** Counts a check's answer and tells the health that follows from it; undefined when it does not change. */
export function judgeCheck(from: {
  check: HealthCheck;
  answer: CheckAnswer;
  streak: { goods: number; bads: number };
  now: TargetHealth;
}): TargetHealth | undefined {
  const { check, answer, streak, now } = from;
  const good = typeof answer === 'object' && isHealthyCode(check.matcher, answer.code);
  streak.goods = good ? streak.goods + 1 : 0;
  streak.bads = good ? 0 : streak.bads + 1;
  if (good) {
    const wanted = now.state === 'unhealthy' ? check.healthyThreshold : 1;
    return now.state !== 'healthy' && streak.goods >= wanted ? { state: 'healthy' } : undefined;
  }
  return now.state !== 'unhealthy' && streak.bads >= check.unhealthyThreshold
    ? { state: 'unhealthy', ...failureOf(answer) }
    : undefined;
}

/** AWS's words for a failed check (ELBv2 API, TargetHealth). */
function failureOf(answer: CheckAnswer): { reason: string; description: string } {
  if (answer === 'timeout') return { reason: 'Target.Timeout', description: 'Request timed out' };
  if (answer === 'refused') return { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' };
  return {
    reason: 'Target.ResponseCodeMismatch',
    description: `Health checks failed with these codes: [${answer.code}]`,
  };
}

/** True when a matcher (`200`, `200-399`, `200,301`) holds a code. */
export function isHealthyCode(matcher: string, code: number): boolean {
  return matcher.split(',').some((part) => {
    const [from = '', to = from] = part.trim().split('-');
    return code >= Number(from) && code <= Number(to);
  });
}

function checkHealth(check: HealthCheck, target: Target): Promise<CheckAnswer> {
  return new Promise((resolve) => {
    const headers = { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' };
    const asked = request({ ...target.address, path: check.path, headers, agent: false }, (response) => {
      response.resume();
      resolve({ code: response.statusCode ?? 0 });
    });
    asked.setTimeout(check.timeoutSeconds * 1000, () => {
      resolve('timeout');
      asked.destroy();
    });
    asked.once('error', () => resolve('refused'));
    asked.end();
  });
}
