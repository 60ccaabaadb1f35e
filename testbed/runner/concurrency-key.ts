/** The `concurrency:` key of a job or a workflow file. */
import { interpolateDeep, toText } from './expression.ts';
import type { Scope } from './expression.ts';
import type { Frame, RunContext } from './run-context.ts';
import type { ConcurrencyDefinition } from './workflow-file.ts';

/** Who asks for a group. */
interface GroupRequest {
  run: RunContext;
  frame: Frame;
  /** Name in reports. */
  name: string;
  /** The key as it stands in the file; undefined means no group. */
  definition: ConcurrencyDefinition | undefined;
  scope: Scope;
}

/**
 * Waits for a concurrency group and does the work in it.
 *
 * @param work gets a signal that is aborted when the group gives the place to another, and why.
 */
export async function inGroup<Value>(
  { run, frame, name, definition, scope }: GroupRequest,
  work: (held: string[], cancelled: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (definition === undefined) return work(frame.held, frame.cancelled);
  const setting = typeof definition === 'string' ? { group: definition } : definition;
  const evaluated = interpolateDeep(setting, scope) as {
    group: unknown;
    'cancel-in-progress'?: unknown;
    queue?: 'single' | 'max';
  };
  const group = toText(evaluated.group);
  if (frame.held.includes(group.toLowerCase())) {
    const deadlock = `Canceling since a deadlock was detected for concurrency group: '${group}' between a top level workflow and '${frame.file.path}'`;
    return work(frame.held, AbortSignal.abort(deadlock));
  }
  const controller = new AbortController();
  const cancelled = AbortSignal.any([frame.cancelled, controller.signal]);
  const cancelInProgress = toText(evaluated['cancel-in-progress'] ?? 'false') === 'true';
  const cancel = (reason: string): void => controller.abort(reason);
  const leave = await run.groups.enter({
    group,
    cancelInProgress,
    queue: evaluated.queue ?? 'single',
    cancel,
    signal: cancelled,
    onWait: () => run.emit({ type: 'waiting', job: name, group }),
  });
  try {
    return await work([...frame.held, group.toLowerCase()], cancelled);
  } finally {
    leave();
  }
}
