/** The AWS region of a run. */
import { ActionError } from '../errors.ts';

/**
 * The region of the input, else of AWS_REGION, else of AWS_DEFAULT_REGION.
 * @throws {ActionError} aws-region-missing
 */
export function parseRegion(input: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const region = [input, env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(
    (value) => value !== undefined && value !== '',
  );
  if (region !== undefined && /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(region)) return region;
  throw new ActionError({
    code: 'aws-region-missing',
    message: region === undefined ? 'No AWS region is set.' : `"${region}" is not the name of an AWS region.`,
    fix: 'Set the input `aws-region`, for example to us-east-1.',
  });
}
