/**
 * deploy-ecs over the local AWS without a process of its own: from the inputs of action.yml to the report, on the bed's clock. For what a
 * process does not show better: signals, outputs as files and what is loaded are told by the stories that start one.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { launcherApis } from '../../../actions/deploy-ecs/src/also-update/apis.ts';
import { deployEcs } from '../../../actions/deploy-ecs/src/deploy-ecs.ts';
import { withRecord } from '../../../actions/deploy-ecs/src/github-deployment.ts';
import { readInputs } from '../../../actions/deploy-ecs/src/inputs.ts';
import { connectPreflight } from '../../../actions/deploy-ecs/src/preflight/connect.ts';
import type { Connect } from '../../../actions/deploy-ecs/src/world.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import { createLogsApi } from '../../../src/logs/client.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { localAccess } from '../local-access.ts';

/** Runs deploy-ecs with `given` inputs; files are read from the option `cwd`. */
export function playDeployEcs(
  { clock, env }: LocalAws,
  inputs: Record<string, string>,
  options: Partial<PlayOptions> = {},
): Promise<ActionRun> {
  const connect = connectAtSpeed(clock.speed);
  return playAction(
    {
      name: 'deploy-ecs',
      readInputs,
      story(read, context) {
        const readText = (path: string): Promise<string> => readFile(resolve(context.run.workspace, path), 'utf8');
        return withRecord(read, context, () => deployEcs(read, { ...context, connect, readText }));
      },
    },
    { clock, env, inputs, ...options },
  );
}

/** The clients of the product itself, led to the local AWS. */
function connectAtSpeed(speed: number): Connect {
  return (options) => {
    const access = localAccess(options, { speed });
    const logs = (): ReturnType<ReturnType<Connect>['logs']> => Promise.resolve(createLogsApi(access));
    return {
      region: access.region,
      ecs: createEcsApi(access),
      pollingEcs: createPollingEcsApi(localAccess(options, { speed, attempts: 2 })),
      codeDeploy: connectCodeDeploy(access),
      logs,
      readLogLines: lastLinesReader(logs),
      launchers: launcherApis(access),
      preflight: connectPreflight(access),
    };
  };
}
