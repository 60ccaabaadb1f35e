import { readFile } from 'node:fs/promises';

import { runAction } from '../../../src/action/run-action.ts';
import { readInputs } from './inputs.ts';
import { plan } from './plan.ts';

await runAction({
  name: 'plan',
  readInputs,
  story: (inputs, context) => plan(inputs, { ...context, readText: (path) => readFile(path, 'utf8') }),
});
