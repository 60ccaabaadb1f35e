/** Check runs are written so that a lost answer neither makes a second one nor doubles annotations. */
import { backoffMs } from '../time/backoff.ts';
import type { Clock } from '../time/clock.ts';
import type { CheckRunOutput, CheckRunUpdate, NewCheckRun } from './api.ts';
import { isPassing, isRateLimit, readRefusal } from './github-error.ts';

interface CheckRunBody {
  readonly status: 'in_progress' | 'completed';
  readonly conclusion?: NonNullable<NewCheckRun['conclusion']>;
  readonly output: OutputBody;
}

/** As octokit wants it: arrays that could be written to. */
interface OutputBody {
  readonly title: string;
  readonly summary: string;
  annotations: {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly start_column?: number;
    readonly end_column?: number;
    readonly annotation_level: 'notice' | 'warning' | 'failure';
    readonly title: string;
    readonly message: string;
  }[];
}

/** The calls of octokit that are made; each is tried again by itself only where GitHub refused to take it. */
export interface CheckRunCalls {
  create(body: CheckRunBody & { name: string; head_sha: string; external_id: string }): Promise<{ id: number }>;
  update(id: number, body: CheckRunBody): Promise<void>;
  /** Ids of the check runs of a commit with this name, and what their makers call them. */
  listNamed(sha: string, name: string): Promise<readonly { id: number; externalId: string | null }[]>;
  countAnnotations(id: number): Promise<number>;
}

/** What the writing needs. */
export interface CheckRunWriter {
  readonly calls: CheckRunCalls;
  readonly clock: Clock;
  readonly random?: () => number;
}

const ATTEMPTS = 4;
const BACKOFF = { baseMs: 500, capMs: 8000 };

/** Creates a check run, or finds the one whose answer was lost. @returns its id. */
export function createCheckRunOnce(writer: CheckRunWriter, run: NewCheckRun): Promise<number> {
  const { name, headSha, externalId, conclusion, output } = run;
  const body = {
    name,
    head_sha: headSha,
    external_id: externalId,
    ...state(conclusion),
    output: writeOutput(output),
  };
  return writeOnce(writer, {
    write: async () => (await writer.calls.create(body)).id,
    find: async () => (await writer.calls.listNamed(headSha, name)).find((made) => made.externalId === externalId)?.id,
  });
}

/** Adds annotations and a conclusion to a check run, each once. */
export async function updateCheckRunOnce(writer: CheckRunWriter, update: CheckRunUpdate): Promise<void> {
  const { id, output, annotationsBefore, conclusion } = update;
  const wanted = annotationsBefore + (output.annotations?.length ?? 0);
  await writeOnce(writer, {
    write: async () => {
      await writer.calls.update(id, { ...state(conclusion), output: writeOutput(output) });
      return true;
    },
    // Without annotations to count nothing is doubled by writing it again.
    find: async () => (wanted > annotationsBefore && (await writer.calls.countAnnotations(id)) >= wanted) || undefined,
  });
}

interface Writing<T> {
  readonly write: () => Promise<T>;
  /** What was written although GitHub gave no good answer; undefined when it was not. */
  readonly find: () => Promise<T | undefined>;
}

async function writeOnce<T>({ clock, random }: CheckRunWriter, { write, find }: Writing<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!mayBeWritten(error)) throw error;
      await clock.sleep(backoffMs(BACKOFF, attempt, random));
      const made = await find();
      if (made !== undefined) return made;
      if (attempt + 1 >= ATTEMPTS) throw error;
    }
  }
}

function mayBeWritten(error: unknown): boolean {
  const refusal = readRefusal(error);
  return isPassing(refusal) && !(refusal !== undefined && isRateLimit(refusal));
}

function state(conclusion: NewCheckRun['conclusion']): Omit<CheckRunBody, 'output'> {
  return conclusion === undefined ? { status: 'in_progress' } : { status: 'completed', conclusion };
}

function writeOutput({ title, summary, annotations = [] }: CheckRunOutput): OutputBody {
  return {
    title,
    summary,
    annotations: annotations.map(({ path, startLine, endLine, startColumn, endColumn, level, ...text }) => ({
      path,
      start_line: startLine,
      end_line: endLine,
      ...(startColumn !== undefined && { start_column: startColumn }),
      ...(endColumn !== undefined && { end_column: endColumn }),
      annotation_level: level,
      ...text,
    })),
  };
}
