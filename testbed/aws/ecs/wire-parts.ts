/** What the ECS operations share: the caller's world, and pages. */
import type { Bed, WorldTable } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import type { Page } from '../core/pages.ts';
import type { Body, Caller, Operation } from '../core/service.ts';
import type { EcsState } from './model.ts';
import type { EcsWorld } from './world.ts';

/** What operations are made from: the callers' worlds, and what of the bed they need. */
export interface WireParts {
  readonly worlds: Pick<WorldTable<EcsWorld>, 'of'>;
  readonly bed: Pick<Bed, 'pages' | 'faults' | 'credentials'>;
}

/** An operation over the caller's state. */
export type StateOperation = (state: EcsState, input: Body, caller: Caller) => Body;

/** Binds operations to the world of whoever calls. */
export function bindOperations(
  parts: WireParts,
  operations: Record<string, StateOperation>,
): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input: Body, caller: Caller) => operation(parts.worlds.of(caller.account, caller.region).state, input, caller),
    ]),
  );
}

/** Cuts the page that an ECS list operation asks for. */
export function cutPage<Item>(parts: WireParts, input: Body, items: readonly Item[]): Page<Item> {
  return pageOf(items, {
    token: input['nextToken'],
    maxResults: input['maxResults'],
    limit: 100,
    small: parts.bed.pages,
  });
}

/** True when an `include` list names `field`. */
export function includes(input: Body, field: string): boolean {
  return (input['include'] as readonly string[] | undefined)?.includes(field) === true;
}

/** A text member, undefined when it is absent. */
export function textOf(input: Body, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' ? value : undefined;
}

/** A member that is a list of texts; absent is empty. */
export function textsOf(input: Body, name: string): readonly string[] {
  return (input[name] as readonly string[] | undefined) ?? [];
}

/** The ARN of whoever calls. */
export function callerArn(parts: WireParts, caller: Caller): string {
  const session = parts.bed.credentials.session(caller.accessKeyId);
  if (session === undefined) return `arn:aws:iam::${caller.account}:user/local`;
  return `arn:aws:sts::${caller.account}:assumed-role/${session.roleArn.split('/').at(-1)}/${session.sessionName}`;
}
