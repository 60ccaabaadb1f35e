/** Routes of the control API that stage what happens in ECS: alarms, lifecycle hooks, and what images do. */
import type { WorldTable } from '../core/bed.ts';
import { DEFAULT_ACCOUNT } from '../core/credentials.ts';
import type { AlarmState, HookOutcome, Simulation } from './model.ts';
import type { EcsWorld } from './world.ts';

/** Where a body of the control API is meant for; the default account in us-east-1 when it does not say. */
interface Place {
  readonly account?: string;
  readonly region?: string;
}

/** POST simulate (a Simulation), POST alarms ({name, state}), POST hooks (a HookOutcome); each with account and region, if wanted. */
export function ecsRoutes(worlds: Pick<WorldTable<EcsWorld>, 'of'>): Record<string, (body: unknown) => unknown> {
  const on =
    <Item extends object>(stage: (world: EcsWorld, item: Item) => void) =>
    (body: unknown): unknown => {
      const { account = DEFAULT_ACCOUNT, region = 'us-east-1', ...item } = body as Item & Place;
      stage(worlds.of(account, region), item as unknown as Item);
      return {};
    };
  return {
    'POST simulate': on<Simulation>((world, simulation) => world.simulate(simulation)),
    'POST alarms': on<{ name: string; state: AlarmState }>((world, { name, state }) => world.setAlarm(name, state)),
    'POST hooks': on<HookOutcome>((world, outcome) => world.setHookOutcome(outcome)),
  };
}
