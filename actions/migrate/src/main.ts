import { runAction } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { createEcsApi } from '../../../src/ecs/client.ts';
import { createLogsApi } from '../../../src/logs/client.ts';
import { followAfterwards } from './follow-afterwards.ts';
import { readInputs } from './inputs.ts';
import { migrate } from './migrate.ts';
import type { Connect } from './world.ts';

const connect: Connect = (options) => {
  const access = awsAccess(options);
  return { region: access.region, ecs: createEcsApi(access), logs: createLogsApi(access) };
};

await runAction({
  name: 'migrate',
  readInputs,
  story: (inputs, context) => migrate(inputs, { ...context, connect }),
  post: (context) => followAfterwards({ ...context, connect }),
});
