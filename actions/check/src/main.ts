import { dirname, resolve } from 'node:path';

import { runAction } from '../../../src/action/run-action.ts';
import { programRunner } from '../../../src/process/run-program.ts';
import { check } from './check.ts';
import { readInputs } from './inputs.ts';

await runAction({
  name: 'check',
  readInputs,
  story: (inputs, context) => {
    // `dist/index.js` lies as deep as `src/main.ts`.
    const suiteFolder = resolve(dirname(process.argv[1] ?? ''), '../../..');
    return check(inputs, { ...context, suiteFolder, runProgram: programRunner(context) });
  },
});
