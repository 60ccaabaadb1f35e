import { runAction } from '../../../src/action/run-action.ts';
import { afterJob, buildPush } from './build-push.ts';
import { readInputs } from './inputs.ts';
import { realWorld } from './real-world.ts';

await runAction({
  name: 'build-push',
  readInputs,
  story: (inputs, context) => buildPush(inputs, realWorld(inputs, context)),
  post: afterJob,
});
