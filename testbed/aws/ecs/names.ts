/** Ids and ARNs in the forms that ECS gives them. */
import { DIGITS, HEX } from '../core/random.ts';
import type { EcsState } from './model.ts';

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** An ECS ARN: `arn:aws:ecs:REGION:ACCOUNT:PATH`. */
export function ecsArn(state: Pick<EcsState, 'account' | 'region'>, path: string): string {
  return `arn:aws:ecs:${state.region}:${state.account}:${path}`;
}

/** A task id: 32 hexadecimal digits. */
export function newTaskId(state: EcsState): string {
  return state.random.text(32, HEX);
}

/** A deployment id: `ecs-svc/` and 19 digits. */
export function newDeploymentId(state: EcsState): string {
  return `ecs-svc/${newRevisionId(state)}`;
}

/** A service revision's id: 19 digits, the first not 0. */
export function newRevisionId(state: EcsState): string {
  return state.random.text(1, '123456789') + state.random.text(18, DIGITS);
}

/** A service deployment's id: 21 characters. */
export function newServiceDeploymentId(state: EcsState): string {
  return state.random.text(21, ID_LETTERS);
}

/** The last part of an ARN, or the name itself. */
export function shortName(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1) : nameOrArn;
}
