import { runAction } from '../../../src/action/run-action.ts';
import { connectTo, openGithubWith } from './real-world.ts';
import { readInputs } from './inputs.ts';
import { rollBack } from './rollback.ts';

await runAction({
  name: 'rollback',
  readInputs,
  story: (inputs, context) =>
    rollBack(inputs, { ...context, connect: connectTo(context), openGithub: openGithubWith(context) }),
});
