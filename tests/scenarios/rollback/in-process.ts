/** rollback over the local AWS without a process of its own, on the bed's clock. */
import { readInputs } from '../../../actions/rollback/src/inputs.ts';
import { openGithubWith } from '../../../actions/rollback/src/real-world.ts';
import { rollBack } from '../../../actions/rollback/src/rollback.ts';
import type { Connect } from '../../../actions/rollback/src/world.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { ecrClient } from '../../../src/ecr/client.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import { createLogsApi } from '../../../src/logs/client.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { localAccess } from '../local-access.ts';

/** Runs rollback from its inputs to its report. */
export function playRollback(options: PlayOptions): Promise<ActionRun> {
  const speed = options.clock?.speed ?? 1;
  return playAction(
    {
      name: 'rollback',
      readInputs,
      story: (inputs, context) =>
        rollBack(inputs, {
          ...context,
          connect: connectTo(speed, context.signal),
          openGithub: openGithubWith(context),
        }),
    },
    options,
  );
}

/** The clients of the product itself, led to the local AWS. */
function connectTo(speed: number, signal: AbortSignal): Connect {
  return (options) => {
    const access = localAccess(options, { speed });
    return {
      region: access.region,
      ecs: createEcsApi(access),
      pollingEcs: createPollingEcsApi(localAccess(options, { speed, attempts: 2 })),
      readLogLines: lastLinesReader(() => Promise.resolve(createLogsApi(access))),
      codeDeploy: connectCodeDeploy(access),
      openEcr: (region) => Promise.resolve(ecrClient({ access: { ...access, region }, signal })),
    };
  };
}
