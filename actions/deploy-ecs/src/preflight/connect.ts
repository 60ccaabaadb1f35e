/** The services that the preflight asks, loaded one by one when the first question comes up. */
import type { AwsAccess } from '../../../../src/aws/access.ts';
import { requestLimits } from '../../../../src/aws/request-limits.ts';
import type { PreflightAws } from './look-up.ts';

/** Few tries: the preflight rather does without an answer than to hold up a deployment. */
const IMPATIENT = { maxAttempts: 3, requestHandler: requestLimits(5000, 2000) };

/** Clients with the run's credentials, one for each service and region. */
export function connectPreflight(access: AwsAccess): PreflightAws {
  const inRegion = (region: string): AwsAccess => ({ ...access, ...IMPATIENT, region });
  return {
    ecr: once(async (region) => {
      const { ecrClient } = await import('../../../../src/ecr/client.ts');
      return ecrClient({ access: inRegion(region), signal: new AbortController().signal });
    }),
    secrets: once(async (region) =>
      (await import('../../../../src/secrets/client.ts')).createSecretsApi(inRegion(region)),
    ),
    parameters: once(async (region) =>
      (await import('../../../../src/ssm/client.ts')).createParametersApi(inRegion(region)),
    ),
    logGroups: once(async (region) =>
      (await import('../../../../src/logs/client.ts')).createLogGroupsApi(inRegion(region)),
    ),
    targetGroups: once(async (region) =>
      (await import('../../../../src/elb/client.ts')).createTargetGroupsApi(inRegion(region)),
    ),
  };
}

function once<T>(make: (region: string) => Promise<T>): (region: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (region) => {
    const api = made.get(region) ?? make(region);
    made.set(region, api);
    return api;
  };
}
