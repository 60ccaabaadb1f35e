/** The input `run-task`: its shape, and the requests that it stands for. Pure. */
import * as v from 'valibot';

import { splitWords } from '../../../../src/ecs/command-words.ts';
import { messageOf } from '../../../../src/errors.ts';
import { didYouMean } from '../../../../src/report/did-you-mean.ts';
import { parseDuration } from '../../../../src/time/duration.ts';
import type { TaskRequest } from './request.ts';

const text = v.pipe(v.string('a text'), v.nonEmpty('a text of at least one character'));
const texts = v.union(
  [
    v.array(text),
    v.pipe(
      text,
      v.transform((only) => [only]),
    ),
  ],
  'a text or a list of texts',
);
const size = (pattern: RegExp, what: string): v.GenericSchema<string | number, string> =>
  v.pipe(v.union([v.string(), v.number()], what), v.transform(String), v.regex(pattern, what));

/** A shape of an entry; environment variables may be written as numbers and booleans, ECS takes texts. */
const EntrySchema = v.strictObject(
  {
    name: v.optional(
      v.pipe(text, v.regex(/^\w[\w ./-]{0,63}$/, 'at most 64 letters, digits, blanks, ".", "/", "_" and "-"')),
    ),
    service: text,
    when: v.picklist(['before', 'after'], '`before` (any service is updated) or `after` (all have come up)'),
    container: v.optional(text),
    command: v.optional(v.union([v.pipe(v.array(v.string()), v.minLength(1)), text], 'a list of words, or one line')),
    environment: v.optional(
      v.record(
        v.pipe(v.string(), v.regex(/^[^\s=]+$/, 'the name of a variable, without blanks and `=`')),
        v.pipe(v.union([v.string(), v.number(), v.boolean()], 'a text'), v.transform(String)),
        'a map from name to value',
      ),
    ),
    cpu: v.optional(size(/^(?:\d+|\d*\.?\d+ ?vCPU)$/i, 'CPU units such as `512`, or `.5 vCPU`')),
    memory: v.optional(size(/^(?:\d+|\d*\.?\d+ ?GB)$/i, 'MiB such as `1024`, or `1 GB`')),
    timeout: v.optional(text),
    subnets: v.optional(texts),
    'security-groups': v.optional(texts),
    'assign-public-ip': v.optional(v.picklist(['enabled', 'disabled'], '`enabled` or `disabled`')),
    'allow-failure': v.optional(v.boolean('`true` or `false`')),
    'if-unchanged': v.optional(v.picklist(['run', 'skip'], '`run` or `skip`')),
  },
  'a map with the keys of a task',
);

type Entry = v.InferOutput<typeof EntrySchema>;

/** The shape of the input: a list of entries, or a map by name. What is in it is checked entry by entry. */
export const RunTaskSchema = v.union(
  [v.array(v.unknown()), v.record(v.string(), v.unknown())],
  'a list of tasks, or a map from name to task',
);

/** What is wrong with an entry. Values of variables are never told: they may be secret. */
export interface EntryFault {
  readonly value: string;
  readonly allowed: string;
}

/** The requests, and every fault of the entries; `services` are the keys of the input `services`, undefined when that cannot be read. */
export function toTaskRequests(
  document: v.InferOutput<typeof RunTaskSchema>,
  services: readonly string[] | undefined,
): { readonly requests: readonly TaskRequest[]; readonly faults: readonly EntryFault[] } {
  const faults: EntryFault[] = [];
  const entries = Array.isArray(document)
    ? document.map((entry, index) => ({ path: String(index), name: undefined, entry }))
    : Object.entries(document).map(([name, entry]) => ({ path: name, name, entry }));
  const requests = entries.flatMap(({ path, name, entry }): TaskRequest[] => {
    const fault = (key: string, value: string, allowed: string): void => {
      faults.push({ value, allowed: `${allowed}, at ${[path, key].filter((part) => part !== '').join('.')}` });
    };
    const parsed = v.safeParse(EntrySchema, named(entry, name));
    if (!parsed.success) {
      for (const issue of parsed.issues) tellIssue(issue, fault);
      return [];
    }
    const { service } = parsed.output;
    if (services !== undefined && !services.includes(service)) {
      fault(
        'service',
        service,
        `a key of the input \`services\` (${services.join(', ') || 'there is none'})${hint(service, services)}`,
      );
    }
    return [toRequest(parsed.output, fault)];
  });
  return { requests, faults: [...faults, ...repeated(requests)] };
}

/** In a map the key is the name. */
function named(entry: unknown, name: string | undefined): unknown {
  const isMap = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  return name === undefined || !isMap ? entry : { name, ...entry };
}

type TellFault = (key: string, value: string, allowed: string) => void;

function tellIssue(issue: v.InferIssue<typeof EntrySchema>, fault: TellFault): void {
  const key = v.getDotPath(issue) ?? '';
  const keys = Object.keys(EntrySchema.entries);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return fault(key, key, `one of the keys ${keys.join(', ')}${hint(key, keys)}`);
  }
  const isMissing =
    issue.received === 'undefined' || (issue.type === 'strict_object' && key !== '' && issue.input === undefined);
  const isSecret = key.startsWith('environment');
  fault(
    key,
    isMissing ? 'nothing' : isSecret ? issue.received.replace(/^".*"$/s, 'a text') : issue.received,
    isMissing ? allowedOf(key) : issue.message,
  );
}

function allowedOf(key: string): string {
  return key === 'when' ? '`before` or `after`' : 'a key of the input `services`';
}

/** `; did you mean "app"?` without a full stop when nothing is near. */
function hint(word: string, candidates: readonly string[]): string {
  return didYouMean(word, candidates).replace(/\.$/, '');
}

const MIN_TIMEOUT_MS = 10_000;
const MAX_TIMEOUT_MS = 6 * 3_600_000;

function toRequest(entry: Entry, fault: TellFault): TaskRequest {
  const { service, when, container, cpu, memory, environment = {}, subnets = [], name = service } = entry;
  const publicIp = entry['assign-public-ip'];
  return {
    name,
    service,
    when,
    container,
    command: toWords(entry.command, fault),
    environment,
    cpu,
    memory,
    timeoutMs: toTimeout(entry.timeout, fault),
    subnets,
    securityGroups: entry['security-groups'] ?? [],
    assignPublicIp: publicIp === undefined ? undefined : publicIp === 'enabled' ? 'ENABLED' : 'DISABLED',
    mayFail: entry['allow-failure'] ?? false,
    ifUnchanged: entry['if-unchanged'] ?? 'run',
  };
}

function toWords(command: Entry['command'], fault: TellFault): readonly string[] | undefined {
  if (typeof command !== 'string') return command;
  try {
    return splitWords(command);
  } catch (error) {
    fault('command', command, messageOf(error));
    return undefined;
  }
}

function toTimeout(timeout: string | undefined, fault: TellFault): number | undefined {
  if (timeout === undefined) return undefined;
  const timeoutMs = parseDuration(timeout);
  if (timeoutMs !== undefined && timeoutMs >= MIN_TIMEOUT_MS && timeoutMs <= MAX_TIMEOUT_MS) return timeoutMs;
  fault('timeout', timeout, 'a duration from 10s to 6h');
  return undefined;
}

/** A name tells a task of a run from every other one. */
function repeated(requests: readonly TaskRequest[]): EntryFault[] {
  const names = requests.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
    value: name,
    allowed: 'a `name` of its own for each task',
  }));
}
