import { describe, expect, test } from '@jest/globals';

import { withCodeDeploy } from './code-deploy-bed.ts';
import { digestOf } from './deployment-bed.ts';

const NEW = digestOf('bb');

describe('a good deployment', () => {
  test('is followed to its completion', () =>
    withCodeDeploy({}, async (bed) => {
      const run = await bed.deploy();
      expect(run.exitCode).toBe(0);
      expect(run.outputs['served-digest']).toBe(NEW);
    }));
});
