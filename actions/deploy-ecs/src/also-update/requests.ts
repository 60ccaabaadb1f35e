/** The input `also-update`: its shape, and the requests that it stands for. Pure. */
import * as v from 'valibot';

import { launcherLabel } from './launcher.ts';
import type { Destination, LauncherName, LauncherRequest } from './launcher.ts';

const name = (allowed: RegExp, what: string): v.GenericSchema<string> => v.pipe(v.string(), v.regex(allowed, what));

/** @see EventBridge, EventBridge Scheduler and EventBridge Pipes API: names */
const NAME = name(/^[.\-_A-Za-z0-9]{1,64}$/, 'at most 64 letters, digits, ".", "-" and "_"');

const EntrySchema = v.strictObject({
  rule: v.optional(NAME),
  'event-bus': v.optional(
    name(/^(?:arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus\/)?[/.\-_A-Za-z0-9]+$/, 'name or ARN of an event bus'),
  ),
  'target-id': v.optional(NAME),
  schedule: v.optional(NAME),
  group: v.optional(NAME),
  pipe: v.optional(NAME),
  service: v.optional(v.string()),
  image: v.optional(v.string()),
  container: v.optional(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((only) => [only]),
      ),
    ]),
  ),
  'task-definition': v.optional(
    name(
      /^(?:arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(?::\d+)?$/,
      'FAMILY, FAMILY:REVISION or an ARN',
    ),
  ),
  deployed: v.optional(v.string()),
});

/** The shape of the input. */
export const AlsoUpdateSchema = v.array(EntrySchema);

type Entry = v.InferOutput<typeof EntrySchema>;

/** What is wrong with an entry. */
export interface EntryFault {
  readonly value: string;
  readonly allowed: string;
}

/** The requests, and every fault of the entries; `services` are the keys of the input `services`, undefined when that cannot be read. */
export function toLauncherRequests(
  entries: readonly Entry[],
  services: readonly string[] | undefined,
): { readonly requests: readonly LauncherRequest[]; readonly faults: readonly EntryFault[] } {
  const faults: EntryFault[] = [];
  const requests = entries.flatMap((entry, index): LauncherRequest[] => {
    const found = faultsOf(entry, services).map((allowed) => ({ value: JSON.stringify(entry), allowed }));
    faults.push(...found.map(({ value, allowed }) => ({ value, allowed: `${allowed} (entry ${index + 1})` })));
    const launcher = launcherOf(entry);
    const destination = destinationOf(entry);
    if (found.length > 0 || launcher === undefined || destination === undefined) return [];
    const { deployed } = entry;
    return [{ name: launcherLabel(launcher), launcher, destination, ...(deployed === undefined ? {} : { deployed }) }];
  });
  return { requests, faults: [...faults, ...repeated(requests)] };
}

const KINDS = ['rule', 'schedule', 'pipe'] as const;
const DESTINATIONS = ['service', 'image', 'task-definition'] as const;

function faultsOf(entry: Entry, services: readonly string[] | undefined): string[] {
  const given = (keys: readonly (keyof Entry)[]): (keyof Entry)[] => keys.filter((key) => entry[key] !== undefined);
  const faults = [
    given(KINDS).length === 1 ? '' : 'exactly one of `rule`, `schedule` and `pipe`',
    given(DESTINATIONS).length === 1 ? '' : 'exactly one of `service`, `image` and `task-definition`',
    entry.rule === undefined && given(['event-bus', 'target-id']).length > 0
      ? '`event-bus` and `target-id` beside `rule` only'
      : '',
    entry.schedule === undefined && entry.group !== undefined ? '`group` beside `schedule` only' : '',
    entry.image === undefined && entry.container !== undefined ? '`container` beside `image` only' : '',
    entry.service === undefined || services === undefined || services.includes(entry.service)
      ? ''
      : `as \`service\` one of the keys of the input \`services\`: ${services.join(', ') || '(there is none)'}`,
  ];
  return faults.filter((fault) => fault !== '');
}

function launcherOf(entry: Entry): LauncherName | undefined {
  const { rule, schedule, pipe, group, 'event-bus': eventBus, 'target-id': targetId } = entry;
  if (pipe !== undefined) return { kind: 'pipe', pipe };
  if (schedule !== undefined) return { kind: 'schedule', schedule, ...(group === undefined ? {} : { group }) };
  if (rule === undefined) return undefined;
  return {
    kind: 'rule',
    rule,
    ...(eventBus === undefined ? {} : { eventBus }),
    ...(targetId === undefined ? {} : { targetId }),
  };
}

function destinationOf(entry: Entry): Destination | undefined {
  const { service, image, container: containers = [], 'task-definition': taskDefinition } = entry;
  if (service !== undefined) return { kind: 'service', service };
  if (image !== undefined) return { kind: 'image', image, containers };
  return taskDefinition === undefined ? undefined : { kind: 'task-definition', taskDefinition };
}

/** Launchers that are named twice: which of the two should hold? */
function repeated(requests: readonly LauncherRequest[]): EntryFault[] {
  const keys = requests.map(({ launcher }) => keyOf(launcher));
  return requests
    .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
    .map((request) => ({ value: request.name, allowed: 'each launcher once' }));
}

/** The default bus and the default group may be named or left out. */
function keyOf(launcher: LauncherName): string {
  if (launcher.kind === 'pipe') return `pipe ${launcher.pipe}`;
  if (launcher.kind === 'schedule') return `schedule ${launcher.group ?? 'default'}/${launcher.schedule}`;
  const bus = (launcher.eventBus ?? 'default').replace(/^arn:.*:event-bus\//, '');
  return `rule ${bus}/${launcher.rule}/${launcher.targetId ?? ''}`;
}

/** An entry of `also-update` that takes the launcher back: only while it still starts `deployed`. */
export function entryBack(
  launcher: LauncherName,
  { taskDefinition, deployed }: { readonly taskDefinition: string; readonly deployed: string },
): object {
  const to = { 'task-definition': taskDefinition, deployed };
  if (launcher.kind === 'pipe') return { pipe: launcher.pipe, ...to };
  if (launcher.kind === 'schedule') {
    return { schedule: launcher.schedule, ...(launcher.group === undefined ? {} : { group: launcher.group }), ...to };
  }
  return {
    rule: launcher.rule,
    ...(launcher.eventBus === undefined ? {} : { 'event-bus': launcher.eventBus }),
    ...(launcher.targetId === undefined ? {} : { 'target-id': launcher.targetId }),
    ...to,
  };
}
