/** The preflight as one part of the story; its code is loaded only when a deployment would be started. */
import type { DescribedTaskDefinition } from '../../../../src/ecs/api.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import type { ServiceRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { PreflightOptions } from './preflight.ts';

/** What the preflight came to. */
export interface PreflightPart {
  readonly findings: readonly Finding[];
  /** Adds to each run what its reader should know of the service as it was found. */
  noteRuns(runs: readonly ServiceRun[]): readonly ServiceRun[];
}

/** What {@link checkPlans} works with. */
export interface CheckOptions extends PreflightOptions {
  readonly log: Log;
  /** The task definitions that were described, by their reference. */
  readonly taskDefinitions: ReadonlyMap<string, DescribedTaskDefinition>;
}

/** Nothing was to be looked at. */
export const NO_PREFLIGHT: PreflightPart = { findings: [], noteRuns: (runs) => runs };

/** Looks at the plans that start a deployment. What was not checked, and services that are not well, are told in the log. */
export async function checkPlans(plans: readonly ServicePlan[], options: CheckOptions): Promise<PreflightPart> {
  const starts = plans.some(({ step }) => step.kind === 'register' || step.kind === 'existing');
  if (options.scope === 'off' || !starts) return NO_PREFLIGHT;
  const { log, taskDefinitions } = options;
  const { runPreflight } = await import('./preflight.ts');
  const { planTargets } = await import('./target.ts');
  const { findings, notes, warnings } = await runPreflight(planTargets(plans, taskDefinitions), options);
  for (const note of notes) log.info(`preflight: ${note}`);
  for (const [name, warning] of warnings) log.warning(`${name}: ${warning}`);
  return {
    findings,
    noteRuns: (runs) =>
      runs.map((run) => {
        const warning = warnings.get(run.plan.name);
        return warning === undefined ? run : { ...run, notes: [...run.notes, warning] };
      }),
  };
}
