/** How long each stage of a service's deployment took, from the instants at which it was first seen. Pure. */
import { LIFECYCLE_STAGES } from './lifecycle.ts';
import type { StageSeen } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';

/** A stage: `register`, `start`, `running`, `draining`, `proof`, `roll-back`, or a lifecycle stage as ECS calls it. */
export interface StageSpan {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** Our phases as the reader knows them; lifecycle stages keep ECS's names. */
const PHASE_WORDS: Readonly<Record<string, string>> = { starting: 'start', 'rolling-back': 'roll-back' };

const FIRST_STAGES: readonly string[] = ['register', 'start', 'running', 'draining', ...LIFECYCLE_STAGES];
const LAST_STAGES: readonly string[] = ['proof', 'roll-back'];

/** Each name once, in the order of a table; names of another deployment controller come before the proof, as they were seen. */
export function orderStages(names: readonly string[]): readonly string[] {
  const seen = new Set(names);
  const others = [...seen].filter((name) => !FIRST_STAGES.includes(name) && !LAST_STAGES.includes(name));
  return [...FIRST_STAGES.filter((name) => seen.has(name)), ...others, ...LAST_STAGES.filter((name) => seen.has(name))];
}

/** The stages of a run, oldest first; `endedAtMs` ends the one that was not seen to end. */
export function stageSpans(run: ServiceRun, endedAtMs: number): readonly StageSpan[] {
  const { state, rollBack, spans = {} } = run;
  const { register, proof } = spans;
  const followed = state === undefined ? [] : followedSpans({ ...run, state }, endedAtMs);
  const all = [
    ...(register === undefined ? [] : [{ name: 'register', ...register }]),
    ...followed.filter(({ name }) => name !== 'roll-back'),
    ...(proof === undefined ? [] : [{ name: 'proof', ...proof }]),
    ...followed.filter(({ name }) => name === 'roll-back'),
    ...(state === undefined || rollBack === undefined ? [] : ownRollBack({ state, rollBack }, endedAtMs)),
  ];
  return all.filter(({ fromMs, toMs }) => toMs > fromMs);
}

type Followed = Required<Pick<ServiceRun, 'state'>>;

/** The rollout that was followed; a roll-back of the same deployment goes on where it was. */
function followedSpans({ state, rollBack }: Followed & Pick<ServiceRun, 'rollBack'>, endedAtMs: number): StageSpan[] {
  const isSame = rollBack?.rollout.deploymentId === state.rollout.deploymentId;
  const { stages, end } = isSame ? rollBack : state;
  const endMs = end?.atMs ?? (isSame ? undefined : rollBack?.rollout.startedAtMs) ?? endedAtMs;
  return toSpans(stages, state.rollout.startedAtMs, endMs);
}

/** A roll-back that is a deployment of its own. */
function ownRollBack(
  { state, rollBack }: Followed & { readonly rollBack: NonNullable<ServiceRun['rollBack']> },
  endedAtMs: number,
): StageSpan[] {
  if (rollBack.rollout.deploymentId === state.rollout.deploymentId) return [];
  return [{ name: 'roll-back', fromMs: rollBack.rollout.startedAtMs, toMs: rollBack.end?.atMs ?? endedAtMs }];
}

function toSpans(stages: readonly StageSeen[], startMs: number, endMs: number): StageSpan[] {
  return stages.map(({ name, atMs }, index) => ({
    name: PHASE_WORDS[name] ?? name,
    fromMs: index === 0 ? startMs : atMs,
    toMs: stages[index + 1]?.atMs ?? endMs,
  }));
}

/** Seconds of each stage by name, in their order; a stage that came several times (steps of LINEAR) counts as a whole. */
export function stageSeconds(spans: readonly StageSpan[]): Readonly<Record<string, number>> {
  const totals = new Map<string, number>();
  for (const { name, fromMs, toMs } of spans) totals.set(name, (totals.get(name) ?? 0) + toMs - fromMs);
  return Object.fromEntries([...totals].map(([name, ms]) => [name, Math.round(ms / 100) / 10]));
}
