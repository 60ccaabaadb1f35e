/** migrate over the local AWS without a process of its own, on the bed's clock. */
import { readInputs } from '../../../actions/migrate/src/inputs.ts';
import { migrate } from '../../../actions/migrate/src/migrate.ts';
import type { Connect } from '../../../actions/migrate/src/world.ts';
import { createEcsApi } from '../../../src/ecs/client.ts';
import { createLogsApi } from '../../../src/logs/client.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { localAccess } from '../local-access.ts';

/** Runs migrate from its inputs to its report; what its post step does is told by the stories that start a process. */
export function playMigrate(options: PlayOptions): Promise<ActionRun> {
  const speed = options.clock?.speed ?? 1;
  const connect: Connect = (given) => {
    const access = localAccess(given, { speed });
    return { region: access.region, ecs: createEcsApi(access), logs: createLogsApi(access) };
  };
  return playAction(
    { name: 'migrate', readInputs, story: (inputs, context) => migrate(inputs, { ...context, connect }) },
    options,
  );
}
