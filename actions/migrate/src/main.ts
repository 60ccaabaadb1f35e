import { runAction } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { createEcsApi } from '../../../src/ecs/client.ts';
import type { LogsApi } from '../../../src/logs/api.ts';
import { followAfterwards } from './follow-afterwards.ts';
import { readInputs } from './inputs.ts';
import { migrate } from './migrate.ts';
import type { Connect } from './world.ts';

const connect: Connect = (options) => {
  const access = awsAccess(options);
  let client: Promise<LogsApi> | undefined;
  // Loaded when it is first needed, so that the first call to ECS does not wait for it.
  const open = async (): Promise<LogsApi> => (await import('../../../src/logs/client.ts')).createLogsApi(access);
  const logs: LogsApi = { readLogPage: async (request) => (await (client ??= open())).readLogPage(request) };
  return { region: access.region, ecs: createEcsApi(access), logs };
};

await runAction({
  name: 'migrate',
  readInputs,
  story: (inputs, context) => migrate(inputs, { ...context, connect }),
  post: (context) => followAfterwards({ ...context, connect }),
});
