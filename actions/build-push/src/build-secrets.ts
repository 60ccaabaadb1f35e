/** Build secrets on their way into the environment of docker's process, and nowhere else. */
import { ActionError } from '../../../src/errors.ts';
import type { BuildSecret } from './image-spec.ts';
import type { World } from './world.ts';

/**
 * The variables that hold the values, by the position of the secret; each value is masked in the log first.
 * @throws {ActionError} secret-missing, naming all variables that are not set
 */
export function secretEnvironment(
  secrets: readonly BuildSecret[],
  world: Pick<World, 'env' | 'mask'>,
): Record<string, string> {
  const missing: string[] = [];
  const values: Record<string, string> = {};
  for (const [index, { from }] of secrets.entries()) {
    const value = 'value' in from ? from.value.reveal() : world.env[from.env];
    if (value === undefined) {
      if ('env' in from) missing.push(from.env);
      continue;
    }
    for (const line of value.split(/[\r\n]+/).filter((text) => text !== '')) world.mask(line);
    values[`SLIPWAY_SECRET_${index}`] = value;
  }
  if (missing.length === 0) return values;
  throw new ActionError({
    code: 'secret-missing',
    message: `The input \`secret-envs\` names environment variables that this step does not have: ${missing.join(', ')}.`,
    fix: `Set them under \`env:\` of this step, for example \`${missing[0] ?? ''}: \${{ secrets.${missing[0] ?? ''} }}\`.`,
  });
}
