/** The launchers' part of a step, as the story sees it: light, since most steps have none. */
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../../src/ecs/deployment/observe.ts';
import type { Policies, Progress } from '../../../../src/ecs/deployment/run-step.ts';
import type { Verdict } from '../../../../src/ecs/deployment/service-run.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { Annotation } from '../../../../src/report/report.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import type { LauncherApis } from './launcher.ts';

/** A revision that is registered with those of the services. */
export type Registration = Pick<ServicePlan, 'name' | 'from' | 'step'>;

/** What became of the launchers, for the report of the step. */
export interface LauncherReport {
  readonly verdicts: readonly Verdict[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What became of them, or of the worst one. */
  readonly sentence: string;
  readonly isBad: boolean;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** The effects that the update of launchers needs. */
export interface LauncherWorld {
  readonly apis: LauncherApis;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
  readonly policies: Policies;
  readonly keepOutputs: (outputs: Readonly<Record<string, string>>) => void;
  readonly random?: () => number;
}

/** What the story does with the launchers. */
export interface LauncherPart {
  /** What speaks against starting, but for what the services' plans decide. */
  readonly findings: readonly Finding[];
  /** What speaks against the revisions that the services get. */
  check(services: readonly ServicePlan[], taskDefinitions: Observation['taskDefinitions']): readonly Finding[];
  readonly registrations: readonly Registration[];
  /** ARNs that must not be pruned. */
  readonly pinned: readonly string[];
  /** The plan in the log. */
  lines(services: readonly ServicePlan[]): readonly string[];
  /** The report of a dry run. */
  planned(services: readonly ServicePlan[]): LauncherReport;
  /**
   * Updates the launchers when all services have come up; else leaves them alone. `arns`: what was registered, by name. The progress comes
   * back with what the services' policies need to know.
   */
  update(
    progress: Progress,
    arns: ReadonlyMap<string, string>,
    world: LauncherWorld,
  ): Promise<{ readonly progress: Progress; readonly report: LauncherReport }>;
}

/** The report of a step without launchers. */
export const NO_LAUNCHER_REPORT: LauncherReport = {
  verdicts: [],
  outputs: { 'also-updated': '[]', 'also-update-previous': '[]' },
  sentence: '',
  isBad: false,
  summary: '',
  annotations: [],
};

/** The part of a step without launchers. */
export const NO_LAUNCHERS: LauncherPart = {
  findings: [],
  check: () => [],
  registrations: [],
  pinned: [],
  lines: () => [],
  planned: () => NO_LAUNCHER_REPORT,
  update: (progress) => Promise.resolve({ progress, report: NO_LAUNCHER_REPORT }),
};
