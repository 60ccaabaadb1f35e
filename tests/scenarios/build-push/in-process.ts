/** build-push over the local AWS without a process of its own, for what needs no docker. */
import { buildPush } from '../../../actions/build-push/src/build-push.ts';
import { readInputs } from '../../../actions/build-push/src/inputs.ts';
import { realWorld } from '../../../actions/build-push/src/real-world.ts';
import { ecrClient } from '../../../src/ecr/client.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { localAccess } from '../local-access.ts';

/** Pauses between two tries need not be waited out. */
const SPEED = 20;

/** Runs build-push from its inputs to its report. */
export function playBuildPush(options: PlayOptions): Promise<ActionRun> {
  return playAction(
    {
      name: 'build-push',
      readInputs,
      story: (inputs, context) => {
        const { awsRegion, roleToAssume } = inputs;
        const { env } = context;
        const idToken = (audience: string): Promise<string> => context.idToken(audience);
        return buildPush(inputs, {
          ...realWorld(inputs, context),
          openEcr: ({ region, signal }) => {
            const given = { awsRegion: region ?? awsRegion, roleToAssume, sessionName: 'played', env, idToken };
            return Promise.resolve(ecrClient({ access: localAccess(given, { speed: SPEED, attempts: 8 }), signal }));
          },
          openDocker: () => Promise.reject(new Error('no docker in such a run')),
        });
      },
    },
    options,
  );
}
