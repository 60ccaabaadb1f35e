/** What the story of migrate needs of the world, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { AwsAccessOptions } from '../../../src/aws/access.ts';
import type { EcsApi } from '../../../src/ecs/api.ts';
import type { LogsApi } from '../../../src/logs/api.ts';

/** AWS in one region. */
export interface Aws {
  readonly region: string;
  readonly ecs: EcsApi;
  readonly logs: LogsApi;
}

/** Gives AWS with the region and the credentials of the inputs. */
export type Connect = (options: AwsAccessOptions) => Aws;

/** The run's own context, and the way to AWS. */
export interface World extends ActionContext {
  readonly connect: Connect;
}

/** AWS with the inputs' region and role. */
export function connectAws(
  world: World,
  { awsRegion, roleToAssume }: { awsRegion: string | undefined; roleToAssume: string | undefined },
): Aws {
  const { env, run } = world;
  return world.connect({
    awsRegion,
    roleToAssume,
    env,
    idToken: (audience) => world.idToken(audience),
    sessionName: `slipway-migrate-${run.runId}`,
  });
}
