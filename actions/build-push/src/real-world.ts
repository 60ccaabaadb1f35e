/** The world as it is: AWS, the registry, Docker; each loaded when it is first needed. */
import { cwd } from 'node:process';

import type { ActionContext } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import type { Inputs } from './inputs.ts';
import type { World } from './world.ts';

/** The effects of a run on GitHub. */
export function realWorld(
  { awsRegion, roleToAssume }: Pick<Inputs, 'awsRegion' | 'roleToAssume'>,
  context: ActionContext,
): World & { readonly region: string } {
  const { run, env, clock } = context;
  const sessionName = `slipway-build-push-${run.runId}`;
  const access = (region: string | undefined): ReturnType<typeof awsAccess> =>
    awsAccess({
      awsRegion: region ?? awsRegion,
      roleToAssume,
      sessionName,
      env,
      idToken: (audience) => context.idToken(audience),
    });
  return {
    ...context,
    region: awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? '',
    openEcr: async ({ region, signal }) => {
      const { ecrClient } = await import('../../../src/ecr/client.ts');
      return ecrClient({ access: access(region), signal });
    },
    openBlobs: async ({ authorization, signal }) => {
      const { blobStore } = await import('../../../src/ecr/distribution.ts');
      return blobStore({ authorization, signal });
    },
    openDocker: async ({ signal }) => {
      const { dockerRunner } = await import('../../../src/docker/docker-process.ts');
      return dockerRunner({ cwd: cwd(), clock, signal });
    },
  };
}
