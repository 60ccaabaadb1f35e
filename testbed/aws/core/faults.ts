/** Faults that a test deals out: taken in the order they were added, each use counts down. */
import { hashText } from './random.ts';
import { AwsFault } from './service.ts';

/** What goes wrong. `stale` makes reads lag behind the next UpdateService; the others hit the call itself. */
export type FaultKind = 'throttle' | 'server-error' | 'reset' | 'slow' | 'expired-token' | 'access-denied' | 'stale';

/** All kinds, for the control API's check. */
export const FAULT_KINDS: readonly FaultKind[] = [
  'throttle',
  'server-error',
  'reset',
  'slow',
  'expired-token',
  'access-denied',
  'stale',
];

/** A fault. */
export interface Fault {
  /** The operation that is hit; `any` or absent: every one. */
  readonly operation?: string;
  /** How many calls it hits. */
  readonly times: number;
  readonly kind: FaultKind;
  /** For `slow`: how long the answer waits, in real milliseconds; default 1000. */
  readonly ms?: number;
  /** How many matching calls pass before the first hit; default 0. */
  readonly afterCalls?: number;
}

interface Armed {
  readonly fault: Fault;
  passes: number;
  left: number;
}

/** The faults of one bed. */
export class FaultPlan {
  #armed: Armed[] = [];
  readonly #seen = new Map<string, number>();
  readonly #seed: number | undefined;

  /** @param randomThrottleSeed when given, each operation is throttled once, at its first, second or third call. */
  constructor(randomThrottleSeed: number | undefined) {
    this.#seed = randomThrottleSeed;
  }

  /** Arms a fault. */
  add(fault: Fault): void {
    this.#armed.push({ fault, passes: fault.afterCalls ?? 0, left: fault.times });
  }

  /** Disarms all; the random throttles that are still to come stay. */
  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this call, if any. */
  take(service: string, operation: string): Fault | undefined {
    return (
      this.#takeArmed(operation, (kind) => kind !== 'stale') ?? this.#takeRandomThrottle(`${service}.${operation}`)
    );
  }

  /** True when reads shall lag behind this call. */
  takeStale(operation: string): boolean {
    return this.#takeArmed(operation, (kind) => kind === 'stale') !== undefined;
  }

  #takeArmed(operation: string, wanted: (kind: FaultKind) => boolean): Fault | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed;
      const hits = fault.operation === undefined || fault.operation === 'any' || fault.operation === operation;
      if (!hits || !wanted(fault.kind) || armed.left <= 0) continue;
      if (armed.passes > 0) {
        armed.passes -= 1;
        continue;
      }
      armed.left -= 1;
      return fault;
    }
    return undefined;
  }

  #takeRandomThrottle(name: string): Fault | undefined {
    if (this.#seed === undefined) return undefined;
    const seen = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(name, seen);
    return seen === (hashText(`${this.#seed}:${name}`) % 3) + 1 ? { kind: 'throttle', times: 1 } : undefined;
  }
}

/** Who is told that it may not. */
export interface FaultContext {
  readonly protocol: 'json-1.1' | 'query';
  /** IAM action, `ecs:UpdateService`. */
  readonly action: string;
  readonly principal: string;
}

/** The error that a fault is answered with; undefined for those that are no answer (`slow`, `reset`, `stale`). */
export function faultError(kind: FaultKind, context: FaultContext): AwsFault | undefined {
  const json = context.protocol === 'json-1.1';
  switch (kind) {
    case 'throttle':
      return new AwsFault(json ? 'ThrottlingException' : 'Throttling', 'Rate exceeded');
    case 'server-error':
      return json
        ? new AwsFault('ServerException', 'Service Unavailable. Please try again later.', { status: 500 })
        : new AwsFault('InternalFailure', 'Service Unavailable. Please try again later.', { status: 500 });
    case 'expired-token':
      return expiredToken(context.protocol);
    case 'access-denied':
      return new AwsFault(
        json ? 'AccessDeniedException' : 'AccessDenied',
        `User: ${context.principal} is not authorized to perform: ${context.action} on resource: * because no identity-based policy allows the ${context.action} action`,
        { status: json ? 400 : 403 },
      );
    default:
      return undefined;
  }
}

/** The answer to a temporary key whose time is over. */
export function expiredToken(protocol: 'json-1.1' | 'query'): AwsFault {
  const message = 'The security token included in the request is expired';
  return protocol === 'json-1.1'
    ? new AwsFault('ExpiredTokenException', message)
    : new AwsFault('ExpiredToken', message, { status: 403 });
}
