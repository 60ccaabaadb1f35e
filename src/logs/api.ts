/** What the actions ask of CloudWatch Logs. */

/** One log stream: where a container's lines go. */
export interface LogStream {
  /** Name of the log group: `/ecs/workflow-engine`. */
  readonly group: string;
  /** Name of the log stream; for the awslogs driver `<prefix>/<container>/<task id>`. */
  readonly stream: string;
}

/** One log event. */
export interface LogLine {
  /** The event's own time, epoch milliseconds. */
  readonly atMs: number;
  readonly message: string;
}

/** Which page of a stream. */
export interface LogPageRequest extends LogStream {
  /** Oldest first (`true`) or newest first; pages of one walk keep one direction. */
  readonly fromHead: boolean;
  /** Token of an earlier page of the same walk; left out for the first page. */
  readonly token?: string;
  /** At most so many events; the service's own limit (1 MB or 10,000 events) when left out. */
  readonly limit?: number;
}

/** One page; the lines are oldest first in both directions. */
export interface LogPage {
  readonly lines: readonly LogLine[];
  /** Where later events will be found. Equal to the token that was sent when there are none yet. */
  readonly forwardToken: string;
  /** Where earlier events are found. Equal to the token that was sent when there are none. */
  readonly backwardToken: string;
}

/** CloudWatch Logs, as far as the actions need it. */
export interface LogsApi {
  /**
   * One page of a stream (API GetLogEvents); undefined while the group or the stream does not exist (yet).
   * @throws {ActionError} the codes of src/aws
   */
  readLogPage(request: LogPageRequest): Promise<LogPage | undefined>;
}

/** The log groups of one account and region. */
export interface LogGroupsApi {
  /**
   * Whether the log group of this very name exists (DescribeLogGroups).
   * @throws {ActionError} the codes of src/aws
   */
  hasLogGroup(group: string): Promise<boolean>;
}
