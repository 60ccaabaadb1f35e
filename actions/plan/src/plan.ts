import { join } from 'node:path';

import type { ActionContext } from '../../../src/action/run-action.ts';
import { ActionError, messageOf } from '../../../src/errors.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { resolveManifest } from '../../../src/manifest/resolve.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatInstant } from '../../../src/time/clock.ts';
import { refuseTooLong } from './input-size.ts';
import type { ReleaseInputs } from './inputs.ts';
import { reportPlan } from './report.ts';

/** What the story needs of the world. */
export interface PlanWorld extends Pick<ActionContext, 'clock' | 'run'> {
  /** The text of a file; rejects when it cannot be read. */
  readonly readText: (path: string) => Promise<string>;
}

/**
 * Reads slipway.yml and looks at it from one environment. Changes nothing and calls nobody.
 * @throws {ActionError} manifest-not-found, invalid-manifest, unknown-environment, plan-too-large
 */
export async function plan({ environment, config, sha }: ReleaseInputs, world: PlanWorld): Promise<Report> {
  const manifest = parseManifest({ file: config, text: await readManifest(config, world) });
  const date = formatInstant(world.clock.now()).slice(0, 10).replaceAll('-', '');
  return refuseTooLong(reportPlan(resolveManifest(manifest, environment, { sha, date }), sha));
}

async function readManifest(config: string, { run, readText }: PlanWorld): Promise<string> {
  try {
    return await readText(join(run.workspace, config));
  } catch (error) {
    throw new ActionError({
      code: 'manifest-not-found',
      message: `${config} cannot be read: ${messageOf(error)}`,
      fix: `Check out the repository before this step (actions/checkout), and add ${config}, or set the input \`config\` to where it is.`,
      cause: error,
    });
  }
}
