import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { runAction } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { firstRequestOf } from '../../../src/aws/first-request.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import { launcherApis } from './also-update/apis.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { begin } from './beginning.ts';
import { readInputs } from './inputs.ts';
import { connectPreflight } from './preflight/connect.ts';
import type { Connect } from './world.ts';

const connect: Connect = (options) => {
  const access = awsAccess(options);
  const ecs = { region: access.region, ecs: createEcsApi(access), pollingEcs: createPollingEcsApi(access) };
  const logs = async (): Promise<LogsApi> => (await import('../../../src/logs/client.ts')).createLogsApi(access);
  const lazy = { launchers: launcherApis(access), codeDeploy: connectCodeDeploy(access), logs };
  return { ...ecs, ...lazy, preflight: connectPreflight(access), readLogLines: lastLinesReader(logs) };
};

await runAction({
  name: 'deploy-ecs',
  readInputs,
  async story(inputs, context) {
    const readText = (path: string): Promise<string> => readFile(resolve(context.run.workspace, path), 'utf8');
    const world = { ...context, connect, readText };
    const beginning = begin(inputs, world);
    // Loaded while ECS is asked: the first call does not wait for what comes after it.
    await firstRequestOf(beginning);
    const { deployRecorded } = await import('./deploy-ecs.ts');
    return deployRecorded(inputs, world, beginning);
  },
});
