/** Runs a caller's workflow of the demo, and tells its steps as they end. */
import type { WorkflowTrigger } from '../../testbed/runner/run-context.ts';
import { runWorkflow } from '../../testbed/runner/workflow.ts';
import type { RunWorkflowOptions, WorkflowRun } from '../../testbed/runner/workflow.ts';
import { ROOT } from './elevaite-environment.ts';
import type { StoryOptions } from './stage.ts';

/** Runs the workflow of that name for an event, on the clock of the local AWS unless told otherwise. */
export function runCaller(
  { system, signal, tell }: StoryOptions,
  workflow: string,
  event: WorkflowTrigger,
  own: Partial<RunWorkflowOptions> = { clock: system.aws.clock },
): Promise<WorkflowRun> {
  return runWorkflow({
    workflow: `.github/workflows/${workflow}`,
    repository: system.repository.directory,
    suite: ROOT,
    event,
    github: system.github,
    signal,
    onEvent: (happened) => {
      if (happened.type !== 'step-ended' || happened.outcome === 'skipped') return;
      tell(`  ${happened.seconds.toFixed(1).padStart(5)} s  ${happened.step}: ${happened.conclusion}`);
    },
    ...own,
    env: { ...system.env, ...own.env },
  });
}
