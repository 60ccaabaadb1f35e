/** The moves of a rollout's state machine that several observations share. Pure. */
import type { Deployment } from '../api.ts';
import type { Cause } from './evidence.ts';
import { rolledBackByEcs, shortRevision } from './rollout-causes.ts';
import { bestCause } from './rollout-state.ts';
import type { RolloutEnd, Turn } from './rollout-state.ts';

/** The turn with the rollout's end. */
export function settle(turn: Turn, end: RolloutEnd): Turn {
  return { ...turn, state: { ...turn.state, end }, wantsTasks: false, wantsServiceDeployment: false };
}

/** The end is known, the cause lies in the tasks and the service deployment: they are read before it is told. */
export function settleWithCause(turn: Turn, end: RolloutEnd): Turn {
  return { ...settle(turn, end), wantsTasks: true, wantsServiceDeployment: true };
}

/** ECS goes back to the deployment `by`. */
export function beginRollBackTo(turn: Turn, by: Deployment): Turn {
  const told = `ECS is rolling back to ${shortRevision(by.taskDefinition)} (${by.id})`;
  return beginRollBack(turn, { told, cause: rolledBackByEcs(by) });
}

/** ECS goes back: from now on the end of that is awaited, and the cause looked for. */
export function beginRollBack(turn: Turn, { told, cause }: { readonly told: string; readonly cause: Cause }): Turn {
  const { state } = turn;
  if (state.phase === 'rolling-back') return turn;
  return {
    ...turn,
    state: { ...state, phase: 'rolling-back', cause: bestCause(state, cause), plainCause: cause },
    told: [...turn.told, told],
    wantsTasks: true,
    wantsServiceDeployment: true,
  };
}
