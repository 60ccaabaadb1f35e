import { runAction } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import { readInputs } from './inputs.ts';
import { rollBack } from './rollback.ts';
import type { Connect } from './world.ts';

const connect: Connect = (options) => {
  const access = awsAccess(options);
  const readLogLines = lastLinesReader(async () => (await import('../../../src/logs/client.ts')).createLogsApi(access));
  return { region: access.region, ecs: createEcsApi(access), pollingEcs: createPollingEcsApi(access), readLogLines };
};

await runAction({
  name: 'rollback',
  readInputs,
  story: (inputs, context) => rollBack(inputs, { ...context, connect }),
});
