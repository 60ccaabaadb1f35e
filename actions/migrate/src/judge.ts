/** What the end of a task means for the migration. Pure. */
import { exitOf } from '../../../src/ecs/follow-one-off-task.ts';
import { classifyTaskFailure } from '../../../src/ecs/task-failure.ts';
import { hasRun } from './follow-task.ts';
import type { StartedTask, TaskEnd } from './follow-task.ts';
import type { Tool } from './outcome.ts';
import { classifyEnd } from './outcome.ts';
import type { MigrationResult } from './report.ts';
import { markerPrefix, withoutMarker } from './script.ts';
import { parseTranscript } from './transcript.ts';

/** The part of the result that the task decides. */
export type Judgement = Pick<
  MigrationResult,
  'end' | 'transcript' | 'exitCode' | 'stopCode' | 'stoppedReason' | 'ecs' | 'leftRunning' | 'lines' | 'logFault'
>;

/** Judges a task that has ended, or that this run has left. */
export function judgeTask({
  tool,
  started,
  taskEnd,
}: {
  tool: Tool;
  started: StartedTask;
  taskEnd: TaskEnd;
}): Judgement {
  const { task, lines, end, endedFor, logFault } = taskEnd;
  const { token, scripted, container } = started;
  // Without the script all that is printed is the upgrade's.
  const transcript = parseTranscript(scripted ? lines : [`${markerPrefix(token)}upgrade`, ...lines], token);
  // Where ECS knows none, the script's last line has it.
  const exitCode = exitOf(task, container) ?? transcript.endCode;
  const failure = task === undefined || exitCode === 0 ? undefined : classifyTaskFailure(task);
  const containerReason =
    task?.containers.find(({ name }) => name === container)?.reason ??
    (exitCode === undefined ? failure?.reason : undefined);
  return {
    transcript,
    exitCode,
    lines: lines.flatMap((line) => withoutMarker(line, token)),
    end: classifyEnd({
      tool,
      transcript,
      exitCode,
      scripted,
      containerReason,
      stoppedFor: endedFor,
      started: exitCode !== undefined || hasRun(task, container) || lines.length > 0,
    }),
    stopCode: task?.stopCode,
    stoppedReason: task?.stoppedReason,
    ecs: failure === undefined ? undefined : { reason: failure.reason, fix: failure.fix },
    leftRunning: end === 'left',
    logFault,
  };
}

/** Whether the task could not start because its image has no shell; nothing has run then. */
export function lacksShell({ task }: TaskEnd, container: string): boolean {
  if (exitOf(task, container) !== undefined && exitOf(task, container) !== 127) return false;
  const reasons = [task?.stoppedReason, ...(task?.containers ?? []).map(({ reason }) => reason)];
  return reasons.some((reason) =>
    /exec: \\*"sh\\*": (?:executable file not found|stat sh: no such file)/.test(reason ?? ''),
  );
}
