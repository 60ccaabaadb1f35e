/** The task that the main step leaves to the post step. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { StartedTask } from './follow-task.ts';
import type { Inputs } from './inputs.ts';

/** Everything that the post step needs to follow a task to its end. */
export interface KeptTask {
  readonly started: StartedTask;
  readonly taskDefinitionArn: string;
  readonly restorePoint: string;
  readonly inputs: Inputs;
  readonly region: string;
  /** Lines that are in the log already. */
  readonly printed: number;
  /** Why the main step left it; absent while it follows, and so also when it was killed. */
  readonly leftFor?: 'timeout' | 'cancelled' | undefined;
}

/** Keeps a task for the post step; a later call takes the place of an earlier one. */
export function keepTask({ saveState }: Pick<ActionContext, 'saveState'>, task: KeptTask): void {
  saveState('task', JSON.stringify(task));
}

/** Leaves nothing to the post step. */
export function forgetTask({ saveState }: Pick<ActionContext, 'saveState'>): void {
  saveState('task', '');
}

/** The task that the main step kept. */
export function readKeptTask({ readState }: Pick<ActionContext, 'readState'>): KeptTask | undefined {
  const text = readState('task');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keepTask of this very bundle, a step earlier
  return text === '' ? undefined : (JSON.parse(text) as KeptTask);
}
