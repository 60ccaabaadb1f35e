import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { runAction } from '../../../src/action/run-action.ts';
import { firstRequestOf } from '../../../src/aws/first-request.ts';
import { begin } from './beginning.ts';
import { connectAws as connect } from './connect.ts';
import { readInputs } from './inputs.ts';

await runAction({
  name: 'deploy-ecs',
  readInputs,
  async story(inputs, context) {
    const readText = (path: string): Promise<string> => readFile(resolve(context.run.workspace, path), 'utf8');
    const world = { ...context, connect, readText };
    const beginning = begin(inputs, world);
    // Loaded while ECS is asked: the first call does not wait for what comes after it.
    await firstRequestOf(beginning);
    return (await import('./deploy-ecs.ts')).deployRecorded(inputs, world, beginning);
  },
});
