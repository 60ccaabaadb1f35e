/** Faults that a test deals out: taken in the order they were added, each use counts down. */
import { hashText } from './random.ts';
import { AwsFault } from './service.ts';
import type { LocalService } from './service.ts';

/**
 * What goes wrong. `stale` makes reads lag behind the next UpdateService; the others hit the call itself. `error` answers
 * the fault's own `error`: a ConflictException, a ConcurrentModificationException.
 */
export type FaultKind =
  | 'throttle'
  | 'server-error'
  | 'reset'
  | 'slow'
  | 'expired-token'
  | 'access-denied'
  | 'stale'
  | 'error';

/** All kinds, for the control API's check. */
export const FAULT_KINDS: readonly FaultKind[] = [
  'throttle',
  'server-error',
  'reset',
  'slow',
  'expired-token',
  'access-denied',
  'stale',
  'error',
];

/** A fault. */
export interface Fault {
  /** The service whose operations are hit, by its SigV4 name; absent: every one. */
  readonly service?: string;
  /** The operation that is hit; `any` or absent: every one. */
  readonly operation?: string;
  /** How many calls it hits; Infinity: a permission that is never there. */
  readonly times: number;
  readonly kind: FaultKind;
  /** For `slow`: how long the answer waits, in real milliseconds; default 1000. */
  readonly ms?: number;
  /** How many matching calls pass before the first hit; default 0. */
  readonly afterCalls?: number;
  /** For `error`: what is answered; status default 400. */
  readonly error?: { readonly name: string; readonly message: string; readonly status?: number };
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
      this.#takeArmed({ service, operation }, (kind) => kind !== 'stale') ??
      this.#takeRandomThrottle(`${service}.${operation}`)
    );
  }

  /** True when reads shall lag behind this call. */
  takeStale(operation: string): boolean {
    return this.#takeArmed({ service: 'ecs', operation }, (kind) => kind === 'stale') !== undefined;
  }

  #takeArmed(call: { service: string; operation: string }, wanted: (kind: FaultKind) => boolean): Fault | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if (!isAimedAt(fault, call) || !wanted(fault.kind) || armed.left <= 0) continue;
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

function isAimedAt({ service, operation }: Fault, call: { service: string; operation: string }): boolean {
  if (service !== undefined && service !== call.service) return false;
  return operation === undefined || operation === 'any' || operation === call.operation;
}

/** Who is told that it may not. */
export interface FaultContext {
  readonly protocol: LocalService['protocol']['kind'];
  /** IAM action, `ecs:UpdateService`. */
  readonly action: string;
  readonly principal: string;
}

/** The error that a fault is answered with; undefined for those that are no answer (`slow`, `reset`, `stale`). */
export function faultError(fault: Fault, context: FaultContext): AwsFault | undefined {
  const { protocol } = context;
  switch (fault.kind) {
    case 'throttle':
      return throttled(protocol);
    case 'server-error': {
      const name = { 'json-1.1': 'ServerException', query: 'InternalFailure', 'rest-json': 'InternalServerException' };
      return new AwsFault(name[protocol], 'Service Unavailable. Please try again later.', { status: 500 });
    }
    case 'expired-token':
      return expiredToken(protocol);
    case 'access-denied':
      return new AwsFault(
        protocol === 'query' ? 'AccessDenied' : 'AccessDeniedException',
        `User: ${context.principal} is not authorized to perform: ${context.action} on resource: * because no identity-based policy allows the ${context.action} action`,
        { status: protocol === 'json-1.1' ? 400 : 403 },
      );
    case 'error': {
      const { name, message, status = 400 } = fault.error ?? { name: 'InternalFailure', message: '', status: 500 };
      return new AwsFault(name, message, { status });
    }
    default:
      return undefined;
  }
}

function throttled(protocol: FaultContext['protocol']): AwsFault {
  const name = protocol === 'query' ? 'Throttling' : 'ThrottlingException';
  return new AwsFault(name, 'Rate exceeded', { status: protocol === 'rest-json' ? 429 : 400 });
}

/** The answer to a temporary key whose time is over. */
export function expiredToken(protocol: FaultContext['protocol']): AwsFault {
  const message = 'The security token included in the request is expired';
  if (protocol === 'query') return new AwsFault('ExpiredToken', message, { status: 403 });
  return new AwsFault('ExpiredTokenException', message, { status: protocol === 'json-1.1' ? 400 : 403 });
}
