/** Which image an input means. Pure. */
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { parseImage, registryOfArn, resolveImage } from '../../../src/ecs/image-uri.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * The full URI of an image as an input names it; undefined, with a finding, when it is none. `arn` is of the service or of the task definition: its
 * account and region are the registry's, unless the inputs name one.
 */
export function planImage({
  image,
  inputs,
  arn,
  name,
  findings,
}: {
  readonly image: string | undefined;
  readonly inputs: Inputs;
  readonly arn: string;
  readonly name: string;
  readonly findings: Finding[];
}): string | undefined {
  if (image === undefined) return undefined;
  try {
    const registry = inputs.registry ?? registryOfArn(arn);
    const uri = resolveImage({ image, images: inputs.images, registry });
    // A dry run before the build knows no digest yet.
    if (inputs.requireDigest && !inputs.dryRun && parseImage(uri).digest === undefined) {
      findings.push({
        code: 'image-without-digest',
        name,
        message: `the image ${uri} is not named by its digest, so nobody can prove what will run.`,
        fix: 'Use the digest that build-push gives (REPOSITORY@sha256:...), or set `require-digest: false`.',
      });
    }
    return uri;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    findings.push({ code: error.code, name, message: error.message, fix: error.fix });
    return undefined;
  }
}
