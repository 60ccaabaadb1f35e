/** A container that cannot be changed. Pure. */
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { didYouMean } from '../../../src/report/did-you-mean.ts';

/** A container that the task definition does not have, or that must be named. */
export function unknownContainer({
  name,
  container,
  known,
  taskDefinition,
}: {
  readonly name: string;
  readonly container: string;
  readonly known: readonly string[];
  readonly taskDefinition: string;
}): Finding {
  return {
    code: 'container-not-found',
    name,
    message:
      container === ''
        ? `the task definition ${taskDefinition} has ${known.length} containers, and none is named.`
        : `the task definition ${taskDefinition} has no container "${container}"${didYouMean(container, known)}`,
    fix: `Set \`container\` to one of: ${known.join(', ')}.`,
  };
}
