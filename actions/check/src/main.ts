import { runAction } from '../../../src/action/run-action.ts';
import { programRunner } from '../../../src/process/run-program.ts';
import { check } from './check.ts';
import { readInputs } from './inputs.ts';

await runAction({
  name: 'check',
  readInputs,
  story: (inputs, context) => check(inputs, { ...context, runProgram: programRunner(context) }),
});
