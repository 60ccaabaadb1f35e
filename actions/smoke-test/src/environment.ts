import { readFile } from 'node:fs/promises';

import { ActionError, messageOf } from '../../../src/errors.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';

/** What slipway.yml says of an environment's smoke test. */
export interface SmokeEnvironment {
  readonly url: string | undefined;
  readonly checks: readonly SmokeCheck[];
}

/**
 * Reads `url` and `smoke-test` of an environment of slipway.yml.
 * @throws {ActionError} manifest-not-found, invalid-manifest, unknown-environment
 */
export async function readEnvironment(file: string, environment: string): Promise<SmokeEnvironment> {
  const { parseManifest } = await import('../../../src/manifest/parse.ts');
  const { resolveManifest } = await import('../../../src/manifest/resolve.ts');
  const { readSmokeCheck } = await import('../../../src/manifest/smoke-check.ts');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ActionError({
      code: 'manifest-not-found',
      message: `${file} cannot be read: ${messageOf(error)}`,
      fix: 'Check out the repository before this step, and set the input `config` to the path of slipway.yml.',
      cause: error,
    });
  });
  // Placeholders of the commit stand in names of tags and services only, which a smoke test does not read.
  const { url, smokeChecks } = resolveManifest(parseManifest({ file, text }), environment, { sha: '', date: '' });
  return { url, checks: smokeChecks.map((entry) => readSmokeCheck(entry)) };
}
