/** What speaks against a deployment, looked for before anything is changed: in the plan itself, and by reads that need no permission. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import { describeIllHealth } from './health.ts';
import { askForImages, foreignImages } from './images.ts';
import { askForTargetGroups, checkLoadBalancers } from './load-balancers.ts';
import { askForLogGroups } from './log-groups.ts';
import { askAll, describeUnanswered } from './look-up.ts';
import type { Answer, PreflightAws } from './look-up.ts';
import { checkRoles, notePassedRoles } from './roles.ts';
import { askForSecrets, findInvalidReferences, listElsewhere } from './secrets.ts';
import type { Place } from './secrets.ts';
import type { PreflightTarget } from './target.ts';
import { checkTasks } from './tasks.ts';

/** How much is looked at: everything; only what is known without asking further; only what the plan itself needs. */
export type PreflightScope = 'full' | 'minimal' | 'off';

/** What was found. */
export interface PreflightResult {
  /** What speaks against starting. */
  readonly findings: readonly Finding[];
  /** What was not checked and why, and what is good to know. */
  readonly notes: readonly string[];
  /** What the reader of a service's verdict should know, by the service's name in the inputs. */
  readonly warnings: ReadonlyMap<string, string>;
}

/** What {@link runPreflight} works with. */
export interface PreflightOptions {
  readonly scope: PreflightScope;
  readonly aws: PreflightAws;
  readonly clock: Clock;
  /** The run's region. */
  readonly region: string;
  readonly dryRun: boolean;
}

/** For all questions together: a start that waits longer than this costs more than what it saves. */
const LIMIT_MS = 8000;

/** Looks at all targets. AWS is asked only in the scope `full`; a question that gets no answer is a note. */
export async function runPreflight(
  targets: readonly PreflightTarget[],
  options: PreflightOptions,
): Promise<PreflightResult> {
  const { scope, aws, clock, region, dryRun } = options;
  const place = placeOf(targets, region);
  if (scope === 'off' || place === undefined) return { findings: [], notes: [], warnings: new Map() };
  const known = [
    ...targets.flatMap((target) => [...checkTasks(target), ...checkRoles(target), ...checkLoadBalancers(target)]),
    ...findInvalidReferences(targets, place),
  ];
  const warnings = new Map(
    targets.flatMap(({ name, service }) => {
      const text = service === undefined ? undefined : describeIllHealth(service);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  const handed = targets.flatMap(notePassedRoles);
  if (scope === 'minimal') return { findings: known, notes: handed, warnings };
  const questions = [
    ...askForImages(targets, dryRun),
    ...askForSecrets(targets, place),
    ...askForLogGroups(targets, region),
    ...askForTargetGroups(targets, region),
  ];
  const answers = await askAll(questions, { aws, clock, limitMs: LIMIT_MS });
  return {
    findings: [...known, ...answers.flatMap(({ findings }) => findings)],
    notes: [...handed, ...noteUnchecked(targets, { place, answers })],
    warnings,
  };
}

function noteUnchecked(
  targets: readonly PreflightTarget[],
  { place, answers }: { readonly place: Place; readonly answers: readonly Answer[] },
): readonly string[] {
  const foreign = foreignImages(targets);
  return [
    ...(foreign.length === 0 ? [] : [`Not checked: images outside Amazon ECR (${foreign.join(', ')}).`]),
    ...listElsewhere(targets, place),
    ...describeUnanswered(answers.flatMap(({ unanswered = [] }) => unanswered)),
    ...answers.flatMap(({ notes }) => notes),
  ];
}

/** Account and region of the services and launchers; undefined when nothing is looked at. */
function placeOf(targets: readonly PreflightTarget[], region: string): Place | undefined {
  const [first] = targets;
  return first === undefined ? undefined : { account: first.account, region };
}
