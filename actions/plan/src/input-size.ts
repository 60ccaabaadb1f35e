/** What the next steps can be given: the runner hands each input to a step as one environment variable. */
import { ActionError } from '../../../src/errors.ts';
import type { Report } from '../../../src/report/report.ts';

/** Linux starts no program with a longer variable (execve(2), MAX_ARG_STRLEN: 128 KiB), its name and a last zero counted. */
const LIMIT_BYTES = 128 * 1024;
/** `INPUT_`, the name of the input and `=`: no input of ours has a longer name. */
const NAME_BYTES = 64;

/**
 * Gives the report back when each output of it can be an input of another step.
 * @throws {ActionError} plan-too-large, where that step could not be started any more
 */
export function refuseTooLong(report: Report): Report {
  const tooLong = Object.entries(report.outputs)
    // All of them together are for scripts; no action takes them.
    .filter(([name]) => name !== 'result')
    .map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
    .filter(({ bytes }) => bytes + NAME_BYTES > LIMIT_BYTES);
  if (tooLong.length === 0) return report;
  const told = tooLong.map(({ name, bytes }) => `\`${name}\` has ${bytes} bytes`).join(', ');
  throw new ActionError({
    code: 'plan-too-large',
    message: `The plan is too large to be handed on: ${told}, and a runner starts no step with an input over ${LIMIT_BYTES - NAME_BYTES}.`,
    fix: 'Give variables that many services share as a file (`env-file`, `environment-files`), or split slipway.yml and call the workflow once for each with `config`. Nothing has been changed.',
  });
}
