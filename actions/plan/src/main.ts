import { readFile } from 'node:fs/promises';

import { runAction } from '../../../src/action/run-action.ts';
import { readInputs } from './inputs.ts';
import { plan } from './plan.ts';

await runAction({
  name: 'plan',
  readInputs,
  async story(inputs, context) {
    if (inputs.mode === 'release') return plan(inputs, { ...context, readText: (path) => readFile(path, 'utf8') });
    // Only this mode needs git, the readers of TOML and globs: the other one starts without them.
    const [{ planForChecks }, { connectChecks }] = await Promise.all([
      import('./checks.ts'),
      import('./checks-world.ts'),
    ]);
    return planForChecks(inputs, connectChecks(inputs, context));
  },
});
