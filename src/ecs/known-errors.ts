/** The exceptions of ECS that mean something to the user. */
import type { KnownErrors } from '../aws/known-errors.ts';

/** What ECS's own exceptions mean; all others are told by src/aws. */
export const ECS_ERRORS: KnownErrors = {
  ClusterNotFoundException: {
    code: 'cluster-not-found',
    fix: 'Set the input `cluster` to the name or ARN of a cluster of this account and region.',
  },
  ServiceNotFoundException: {
    code: 'service-not-found',
    fix: 'Set the name of a service of this cluster, as `aws ecs list-services` shows it.',
  },
  ServiceNotActiveException: {
    code: 'service-not-active',
    fix: 'Create the service again, or name another one: an inactive service takes no deployment.',
  },
  ServiceDeploymentNotFoundException: {
    code: 'service-deployment-not-found',
    fix: 'Nothing to do: the service deployment is over.',
  },
  ConflictException: {
    code: 'service-deployment-conflict',
    fix: 'Look at the service in the console: its deployment has changed state meanwhile. Then run the job again.',
  },
};
