import { awsAccess } from '../../../src/aws/access.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import { launcherApis } from './also-update/apis.ts';
import { connectPreflight } from './preflight/connect.ts';
import type { Connect } from './world.ts';

/** AWS as it is: ECS at once, each other client when it is asked for. */
export const connectAws: Connect = (options) => {
  const access = awsAccess(options);
  const ecs = { region: access.region, ecs: createEcsApi(access), pollingEcs: createPollingEcsApi(access) };
  const logs = async (): Promise<LogsApi> => (await import('../../../src/logs/client.ts')).createLogsApi(access);
  const lazy = { launchers: launcherApis(access), codeDeploy: connectCodeDeploy(access), logs };
  return { ...ecs, ...lazy, preflight: connectPreflight(access), readLogLines: lastLinesReader(logs) };
};
