/** A stage of the demo: a workflow run, what was expected of it, and what came of it. */
import type { WorkflowRun } from '../../testbed/runner/workflow.ts';
import type { Load } from './load.ts';
import type { LocalSystem } from './local-system.ts';

/** What is played. */
export type Scenario = 'good' | 'broken' | 'all';

/** What the stages need. */
export interface StoryOptions {
  readonly system: LocalSystem;
  /** Of each environment. */
  readonly loads: Readonly<Record<'staging' | 'production', Load>>;
  /** False when tasks are states only: then nobody answers, and nothing can be asked. */
  readonly isReal: boolean;
  /** What a job needs to install packages of npm; absent when npm's registry does not answer. */
  readonly npm?: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
  readonly onStage: (stage: StageResult) => void;
}

/** What was seen while a stage went on. */
export interface Observed {
  readonly versions: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly awsCalls: LocalSystem['aws']['calls'];
}

/** One expectation, and whether it held. */
export interface Finding {
  readonly text: string;
  readonly holds: boolean;
}

/** A stage as it is told: who does what, and what must hold afterwards. */
export interface StagePlan {
  readonly name: string;
  readonly story: string;
  /** The environment it touches. */
  readonly environment?: 'staging' | 'production';
  readonly run: () => Promise<WorkflowRun>;
  readonly judge: (run: WorkflowRun, stage: Observed) => Finding[] | Promise<Finding[]>;
}

/** How a stage ended. */
export interface StageResult {
  readonly name: string;
  /** What the stage shows, one sentence. */
  readonly story: string;
  /** The environment whose users were asking meanwhile; absent when the stage touches none. */
  readonly environment?: 'staging' | 'production';
  readonly verdict: 'as expected' | 'not as expected';
  readonly conclusion: WorkflowRun['conclusion'];
  readonly seconds: number;
  /** Real milliseconds since the load began. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Requests to AWS and to GitHub, retries included. */
  readonly calls: { readonly aws: number; readonly github: number };
  readonly findings: readonly Finding[];
  /** Requests that users made meanwhile: answered ones by version, and failed ones. */
  readonly requests: { readonly versions: Readonly<Record<string, number>>; readonly failed: number };
  readonly steps: readonly StageStep[];
  /** Errors and warnings as GitHub would show them. */
  readonly annotations: readonly { readonly level: string; readonly text: string }[];
}

/** A step of a stage's workflow. */
export interface StageStep {
  readonly job: string;
  readonly name: string;
  readonly conclusion: string;
  readonly seconds: number;
  /** Markdown. */
  readonly summary: string;
  readonly log: string;
}

/** The steps of a run, in their order. */
export function stepsOf(run: WorkflowRun): StageStep[] {
  return Object.entries(run.jobs).flatMap(([job, { steps }]) =>
    steps.map(({ name, conclusion, seconds, summary, log }) => ({
      // Of a matrix of components the first value is the name.
      job: job.replace(/ \(([^,)]+),.*$/, ' ($1)'),
      name,
      conclusion,
      seconds,
      summary,
      log,
    })),
  );
}

/** Everything a run said as annotation, of jobs and steps. */
export function annotationsOf(run: WorkflowRun): StageResult['annotations'] {
  return Object.values(run.jobs)
    .flatMap((job) => [job.annotations, ...job.steps.map((step) => step.annotations)].flat())
    .map(({ level, message, title }) => ({ level, text: title === undefined ? message : `${title}: ${message}` }));
}
