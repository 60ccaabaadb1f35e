import { runAction } from '../../../src/action/run-action.ts';
import { check } from './check.ts';
import { readInputs } from './inputs.ts';
import { realWorld } from './real-world.ts';

await runAction({ name: 'check', readInputs, story: (inputs, context) => check(inputs, realWorld(context)) });
