/** Container health checks, as Docker does them: interval, start period, retries. */
import type { BedClock } from '../aws/core/clock.ts';
import type { RuntimeHealthCheck } from './task-runtime.ts';

/** What {@link watchHealth} needs. */
export interface HealthWatch {
  readonly clock: BedClock;
  readonly check: RuntimeHealthCheck;
  /** Runs the check once; true when it exits 0 within `timeoutMs` real milliseconds. */
  readonly probe: (argv: readonly string[], timeoutMs: number) => Promise<boolean>;
  readonly onHealth: (health: 'HEALTHY' | 'UNHEALTHY') => void;
  /** True once the container has ended. */
  readonly ended: () => boolean;
}

/**
 * Probes until the container has ended and tells each change of its health.
 * Intervals pass on the bed's clock; a probe gets its timeout in real time, since a real program needs real time to answer.
 */
export async function watchHealth(watch: HealthWatch): Promise<void> {
  const { clock, check } = watch;
  const argv = checkCommand(check.command);
  if (argv === undefined) return;
  const countsFrom = clock.now() + check.startPeriodMs;
  let failures = 0;
  let told: 'HEALTHY' | 'UNHEALTHY' | undefined;
  const tell = (health: 'HEALTHY' | 'UNHEALTHY'): void => {
    if (told === health || watch.ended()) return;
    told = health;
    watch.onHealth(health);
  };
  for (;;) {
    await clock.sleep(check.intervalMs);
    if (watch.ended()) return;
    const good = await watch.probe(argv, check.timeoutMs);
    if (good) failures = 0;
    else if (told !== undefined || clock.now() >= countsFrom) failures += 1;
    if (good) tell('HEALTHY');
    else if (failures >= check.retries) tell('UNHEALTHY');
  }
}

/** `['CMD', ...]` and `['CMD-SHELL', text]` as program and arguments; undefined for `['NONE']`. */
function checkCommand(command: readonly string[]): readonly string[] | undefined {
  const [form, ...rest] = command;
  if (form === 'NONE' || form === undefined) return undefined;
  if (form === 'CMD-SHELL') return ['/bin/sh', '-c', rest.join(' ')];
  return form === 'CMD' ? rest : command;
}
