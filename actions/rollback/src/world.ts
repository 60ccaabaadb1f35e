/** What the story of rollback needs of the world, passed in. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { Secret } from '../../../src/action/secret.ts';
import type { AwsAccessOptions } from '../../../src/aws/access.ts';
import type { CodeDeployAccess } from '../../../src/codedeploy/api.ts';
import type { EcsAccess } from '../../../src/ecs/deployment/world.ts';
import type { OpenEcr } from './registry.ts';
import type { ReleaseApi } from './releases.ts';

/** AWS: ECS and CodeDeploy in one region, ECR in any. */
export interface Aws extends EcsAccess {
  readonly openEcr: OpenEcr;
  /** CodeDeploy, loaded when a service is deployed by it. */
  readonly codeDeploy: () => Promise<CodeDeployAccess>;
}

/** Gives AWS with the region and the credentials of the inputs. */
export type Connect = (options: AwsAccessOptions) => Aws;

/** The run's own context, and the ways to AWS and to GitHub. */
export interface World extends ActionContext {
  readonly connect: Connect;
  readonly openGithub: (token: Secret) => Promise<ReleaseApi>;
  /** Uniform in [0, 1), for the jitter; Math.random when left out. */
  readonly random?: () => number;
}
