/** The world as it is: programs, GitHub when it is needed, and where this copy of Slipway lies. */
import { dirname, resolve } from 'node:path';

import type { ActionContext } from '../../../src/action/run-action.ts';
import { programRunner } from '../../../src/process/run-program.ts';
import type { World } from './world.ts';

/** The effects of a run on GitHub. */
export function realWorld(context: ActionContext): World {
  const { run, clock, signal } = context;
  return {
    ...context,
    runProgram: programRunner(context),
    openGithub: async (token) => {
      const { githubClient } = await import('../../../src/github/client.ts');
      return githubClient({ token: token.reveal(), repository: run.repository, apiUrl: run.apiUrl, clock, signal });
    },
    // `dist/index.js` lies as deep as `src/main.ts`.
    suiteFolder: resolve(dirname(process.argv[1] ?? ''), '../../..'),
  };
}
