/** HEALTHCHECK, as an image's configuration has it. */
import type { Instruction } from 'dockerfile-ast';
import { readFlags, readJsonList } from './dockerfile-instruction.ts';

const flagNames: Readonly<Record<string, string>> = {
  interval: 'Interval',
  timeout: 'Timeout',
  'start-period': 'StartPeriod',
  'start-interval': 'StartInterval',
};

/** Reads a HEALTHCHECK (Docker image specification, `Healthcheck`). */
export function readHealthcheck(instruction: Instruction): Record<string, unknown> {
  const [kind, ...rest] = (instruction.getArgumentsContent() ?? '').split(/\s+(.*)/su);
  if (kind?.toUpperCase() === 'NONE') return { Test: ['NONE'] };
  const text = rest.join('').trim();
  const list = readJsonList(text);
  const health: Record<string, unknown> = { Test: list === undefined ? ['CMD-SHELL', text] : ['CMD', ...list] };
  for (const [name, value] of readFlags(instruction)) {
    const key = flagNames[name];
    if (key !== undefined) health[key] = nanoseconds(value);
    else if (name === 'retries') health['Retries'] = Number(value);
  }
  return health;
}

/** Go's durations (`1m30s`) in nanoseconds, as the image's configuration has them. */
function nanoseconds(duration: string): number {
  const units: Readonly<Record<string, number>> = { h: 3.6e12, m: 6e10, s: 1e9, ms: 1e6 };
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gu)];
  return parts.reduce((total, [, amount, unit]) => total + Number(amount) * (units[unit ?? ''] ?? 0), 0);
}
