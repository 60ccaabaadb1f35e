/** The one-off tasks' part of a step, as the story sees it: light, since most steps have none. */
import type { GithubRun } from '../../../../src/action/github-run.ts';
import type { EcsApi } from '../../../../src/ecs/api.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { EcsAccess } from '../../../../src/ecs/deployment/world.ts';
import type { Progress } from '../../../../src/ecs/deployment/run-step.ts';
import type { ServiceRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { LogsApi } from '../../../../src/logs/api.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import type { LauncherReport } from '../also-update/part.ts';

/** What became of the tasks, for the report of the step: the same parts as that of the launchers. */
export type TaskReport = LauncherReport;

/** The effects that the tasks need. */
export interface TaskWorld {
  readonly ecs: EcsApi;
  /** The same calls for the watcher: they give up early, because it asks again. */
  readonly pollingEcs: EcsApi;
  /** Loaded when the first line is read. */
  readonly logs: () => Promise<LogsApi>;
  /** The last lines of a log stream, for a container whose lines were not followed. */
  readonly readLogLines: EcsAccess['readLogLines'];
  readonly region: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly run: GithubRun;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly deadlineMs: number;
  readonly keepOutputs: (outputs: Readonly<Record<string, string>>) => void;
}

/** What the story does with the tasks. */
export interface TaskPart {
  /** What speaks against starting. */
  readonly findings: readonly Finding[];
  /** The plan in the log. */
  readonly lines: readonly string[];
  /** The report of a dry run. */
  readonly planned: TaskReport;
  /**
   * Runs those of `before`. A progress comes back when no service may be updated: the step has ended then, with nothing deployed.
   */
  runBefore(runs: readonly ServiceRun[], world: TaskWorld): Promise<Progress | undefined>;
  /** Runs those of `after` when all services have come up. The progress comes back with what the services' policies need to know. */
  runAfter(progress: Progress, world: TaskWorld): Promise<Progress>;
  /** What became of all of them. */
  report(): TaskReport;
}

/** The report of a step without tasks. */
export const NO_TASK_REPORT: TaskReport = {
  verdicts: [],
  outputs: { 'run-tasks': '[]' },
  sentence: '',
  isBad: false,
  summary: '',
  annotations: [],
};

/** The part of a step without tasks. */
export const NO_TASKS: TaskPart = {
  findings: [],
  lines: [],
  planned: NO_TASK_REPORT,
  runBefore: () => Promise.resolve(undefined),
  runAfter: (progress) => Promise.resolve(progress),
  report: () => NO_TASK_REPORT,
};
