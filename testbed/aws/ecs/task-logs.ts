/** What containers print, on its way to CloudWatch Logs by the `awslogs` options of the task definition. */
import type { ContainerRecord, EcsState, TaskRecord } from './model.ts';

/** Hands one line to the log sink; a container without the awslogs driver prints into nothing. */
export function printLine(
  state: EcsState,
  line: { task: TaskRecord; container: ContainerRecord; message: string; timestamp: number },
): void {
  const { task, container, message, timestamp } = line;
  const log = container.spec.logConfiguration;
  const group = log?.options?.['awslogs-group'];
  if (log?.logDriver !== 'awslogs' || group === undefined) return;
  const prefix = log.options?.['awslogs-stream-prefix'];
  const stream = prefix === undefined ? (container.runtimeId ?? task.id) : `${prefix}/${container.name}/${task.id}`;
  state.writeLog({ region: log.options?.['awslogs-region'] ?? state.region, group, stream, timestamp, message });
}
