/** A workflow file read as YAML, with the places of what it calls. Pure. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

/** A place in a file, line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A job that calls a workflow. */
export interface Call {
  readonly job: string;
  /** `./.github/workflows/x.yml`, `owner/name/.github/workflows/x.yml@v1`. */
  readonly uses: string;
  /** Where it says so. */
  readonly at: Place;
  /** Where its permissions stand; the same as `at` when it states none. */
  readonly permissionsAt: Place;
  /** First and last line of the job. */
  readonly lines: readonly [number, number];
}

/** A workflow file. */
export interface WorkflowDocument {
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly calls: readonly Call[];
}

/** Reads a workflow. Never throws: of what is no YAML or has no jobs there are no calls. */
export function readWorkflow(path: string, text: string): WorkflowDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const jobs = document.errors.length > 0 ? undefined : document.get('jobs');
  const calls = isMap(jobs) ? jobs.items.flatMap(({ key, value }) => readCall(key, value, lines)) : [];
  return { path, text, document, calls };
}

function readCall(key: unknown, value: unknown, lines: LineCounter): Call[] {
  if (!isScalar(key) || !isMap(value)) return [];
  const node = value.get('uses', true);
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  const at = placeOf(node, lines);
  const permissions = value.items.find((pair) => isScalar(pair.key) && pair.key.value === 'permissions')?.key;
  return [
    {
      job: String(key.value),
      uses: node.value,
      at,
      permissionsAt: isNode(permissions) ? placeOf(permissions, lines) : at,
      lines: [placeOf(key, lines).line, lines.linePos((value.range?.[1] ?? 1) - 1).line],
    },
  ];
}

function placeOf({ range }: Node, lines: LineCounter): Place {
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  return { line, column: col };
}
