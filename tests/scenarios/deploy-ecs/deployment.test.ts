import { describe, expect, test } from '@jest/globals';

import { NEW_IMAGE, withBed } from './deployment-bed.ts';

describe('a deployment that goes well', () => {
  test('registers one revision, updates once, follows its own deployment to the end', () =>
    withBed({}, async (bed) => {
      const run = await bed.deploy();
      console.log(
        run.rawLog,
        run.outputs,
        run.summary,
        run.durationMs,
        bed.aws.calls.map((c) => c.operation + c.status).join(' '),
      );
      expect(run.exitCode).toBe(0);
      expect(NEW_IMAGE).toBe(NEW_IMAGE);
    }));
});
