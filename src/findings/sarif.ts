/** SARIF 2.1.0 of any tool (OASIS standard). */
import * as v from 'valibot';

import type { Finding } from './finding.ts';
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { readJson } from './read-json.ts';
import { decodePercent, sourcePath } from './source-path.ts';

const number = v.nullish(v.number());
const text = v.nullish(v.string());
const message = v.object({ text, markdown: text, id: text, arguments: v.nullish(v.array(v.string())) });

const rule = v.object({
  id: v.string(),
  helpUri: text,
  defaultConfiguration: v.nullish(v.object({ level: text })),
  messageStrings: v.nullish(v.record(v.string(), v.object({ text }))),
});

const result = v.object({
  ruleId: text,
  ruleIndex: number,
  rule: v.nullish(v.object({ id: text, index: number })),
  kind: text,
  level: text,
  message,
  baselineState: text,
  suppressions: v.nullish(v.array(v.object({ status: text }))),
  locations: v.nullish(
    v.array(
      v.object({
        physicalLocation: v.nullish(
          v.object({
            artifactLocation: v.nullish(v.object({ uri: text, uriBaseId: text, index: number })),
            region: v.nullish(v.object({ startLine: number, startColumn: number, endLine: number, endColumn: number })),
          }),
        ),
      }),
    ),
  ),
});

const component = v.object({ name: v.string(), rules: v.nullish(v.array(rule)) });

const notifications = v.nullish(v.array(v.object({ level: text, message })));
const invocation = v.object({
  executionSuccessful: v.nullish(v.boolean()),
  toolExecutionNotifications: notifications,
  toolConfigurationNotifications: notifications,
});

const run = v.object({
  tool: v.object({ driver: component, extensions: v.nullish(v.array(component)) }),
  artifacts: v.nullish(v.array(v.object({ location: v.nullish(v.object({ uri: text, uriBaseId: text })) }))),
  originalUriBaseIds: v.nullish(v.record(v.string(), v.object({ uri: text }))),
  invocations: v.nullish(v.array(invocation)),
  results: v.nullish(v.array(result)),
});

const log = v.object({ version: v.literal('2.1.0'), runs: v.array(run) });

type Run = v.InferOutput<typeof run>;
type Result = v.InferOutput<typeof result>;
type Rule = v.InferOutput<typeof rule>;

/** Reads the results of all runs; those that are suppressed, that passed, or that are gone are no findings. */
export function parseSarif(output: string, places: Places): Parsed {
  const read = readJson(output, log);
  if ('fault' in read) return read;
  const findings = read.value.runs.flatMap((each) => {
    const reader = runReader(each, places);
    return (each.results ?? []).filter((told) => isFound(told)).map((told) => reader(told));
  });
  const failure = read.value.runs.map((each) => readFailure(each)).find((told) => told !== undefined);
  // With an error among its findings the run is red anyway, and they say more.
  if (failure !== undefined && !findings.some(({ level }) => level === 'error')) return { fault: failure };
  return { findings, tests: [] };
}

/** What a tool says of a run of its own that did not succeed (SARIF, 3.20.14 and 3.20.21); undefined of any other. */
function readFailure({ invocations }: Run): string | undefined {
  const failed = (invocations ?? []).find(({ executionSuccessful }) => executionSuccessful === false);
  if (failed === undefined) return undefined;
  const told = [...(failed.toolExecutionNotifications ?? []), ...(failed.toolConfigurationNotifications ?? [])];
  const error = told.find(({ level }) => level === 'error');
  const words = error === undefined ? '' : `: ${messageOf(error.message, undefined)}`;
  return `it says that the tool did not run to its end${words}`;
}

/** Kinds that are no fault of the sources (SARIF, 3.27.9); `review` and `open` want a person's eye. */
const NO_FAULT = new Set(['pass', 'notApplicable', 'informational']);

function isFound({ kind, baselineState, suppressions }: Result): boolean {
  // Without a status it counts as accepted (3.35.3).
  const isSuppressed = (suppressions ?? []).some(({ status }) => (status ?? 'accepted') === 'accepted');
  return !isSuppressed && !NO_FAULT.has(kind ?? 'fail') && baselineState !== 'absent';
}

function runReader({ tool, artifacts, originalUriBaseIds: bases }: Run, places: Places): (told: Result) => Finding {
  const rules = tool.driver.rules ?? [];
  const byId = new Map(
    [...(tool.extensions ?? []).flatMap((extension) => extension.rules ?? []), ...rules].map((each) => [each.id, each]),
  );
  return (told) => {
    const id = told.ruleId ?? told.rule?.id;
    const index = told.ruleIndex ?? told.rule?.index ?? -1;
    // An id may go deeper than its rule's: `CA1000/1` (3.27.5).
    const known = typeof id === 'string' ? (byId.get(id) ?? byId.get(id.replace(/\/[^/]*$/, ''))) : rules[index];
    const physical = told.locations?.[0]?.physicalLocation;
    const artifact = physical?.artifactLocation;
    const location = typeof artifact?.uri === 'string' ? artifact : artifacts?.[artifact?.index ?? -1]?.location;
    const base = bases?.[location?.uriBaseId ?? '']?.uri ?? '';
    const { startLine, startColumn, endLine, endColumn } = physical?.region ?? {};
    return toFinding({
      kind: 'lint',
      tool: tool.driver.name.toLowerCase(),
      level: levelOf(told, known),
      rule: id ?? known?.id,
      message: messageOf(told.message, known),
      file: fileOf(`${base}${location?.uri ?? ''}`, places),
      line: startLine,
      column: startColumn,
      endLine: endLine ?? (typeof endColumn === 'number' ? startLine : undefined),
      endColumn,
      url: known?.helpUri,
    });
  };
}

/** A relative URI is percent-encoded as well as a whole one. */
function fileOf(uri: string, places: Places): string | undefined {
  return sourcePath(uri.startsWith('file:') ? uri : decodePercent(uri), places);
}

/** What is neither told nor configured is a warning; another kind than `fail` has no level (SARIF, 3.27.10). */
function levelOf({ level, kind }: Result, known: Rule | undefined): Finding['level'] {
  const told =
    level ?? (kind === undefined || kind === null || kind === 'fail' ? known?.defaultConfiguration?.level : 'note');
  if (told === 'error') return 'error';
  return told === 'note' || told === 'none' ? 'notice' : 'warning';
}

function messageOf(
  { text: plain, markdown, id, arguments: values }: Result['message'],
  known: Rule | undefined,
): string {
  const template = plain ?? known?.messageStrings?.[id ?? '']?.text ?? markdown ?? '';
  return template.replaceAll(/\{(\d+)\}/g, (whole, index: string) => values?.[Number(index)] ?? whole);
}
