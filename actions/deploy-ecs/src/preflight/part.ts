/** The preflight as one part of the story; its code is loaded only when a deployment would be started. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { ServiceRun } from '../../../../src/ecs/deployment/service-run.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { PreflightOptions } from './preflight.ts';
import type { Planned } from './target.ts';

/** What the preflight came to. */
export interface PreflightPart {
  readonly findings: readonly Finding[];
  /** Adds to each run what its reader should know: of the service as it was found, and in a dry run what was not checked. */
  noteRuns(runs: readonly ServiceRun[]): readonly ServiceRun[];
}

/** What {@link checkPlans} works with. */
export interface CheckOptions extends PreflightOptions {
  readonly log: Log;
}

/** Nothing was to be looked at. */
export const NO_PREFLIGHT: PreflightPart = { findings: [], noteRuns: (runs) => runs };

/** Looks at what would be run anew. What was not checked, and services that are not well, are told in the log. */
export async function checkPlans(planned: Planned, options: CheckOptions): Promise<PreflightPart> {
  const steps = [...planned.plans, ...planned.registrations].map(({ step }) => step.kind);
  const starts = steps.some((kind) => kind === 'register' || kind === 'existing');
  if (options.scope === 'off' || !starts) return NO_PREFLIGHT;
  const { log } = options;
  const { runPreflight } = await import('./preflight.ts');
  const { planTargets } = await import('./target.ts');
  const targets = planTargets(planned);
  const { findings, notes, warnings } = await runPreflight(targets, options);
  for (const note of notes) log.info(`preflight: ${note}`);
  for (const [name, warning] of warnings) log.warning(`${name}: ${warning}`);
  // Who reads a dry run looks at its summary; in a real one the log is enough.
  const ofAll = options.dryRun ? notes : [];
  const namesOfAll = new Set(targets.map(({ name }) => name));
  const notesOf = (name: string): readonly string[] => {
    const warning = warnings.get(name);
    return [...(warning === undefined ? [] : [warning]), ...(namesOfAll.has(name) ? ofAll : [])];
  };
  return {
    findings,
    noteRuns: (runs) => runs.map((run): ServiceRun => ({ ...run, notes: [...run.notes, ...notesOf(run.plan.name)] })),
  };
}
