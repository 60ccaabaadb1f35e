/** CodeDeploy's client, loaded and made when it is first asked for. */
import type { AwsAccess } from '../aws/access.ts';
import type { CodeDeployAccess } from './api.ts';

/** CodeDeploy of one region with one run's credentials; nothing is loaded here. */
export function connectCodeDeploy(access: AwsAccess): () => Promise<CodeDeployAccess> {
  let made: Promise<CodeDeployAccess> | undefined;
  return () => (made ??= load(access));
}

async function load(access: AwsAccess): Promise<CodeDeployAccess> {
  const { createCodeDeployApi, createPollingCodeDeployApi } = await import('./client.ts');
  return { codeDeploy: createCodeDeployApi(access), polling: createPollingCodeDeployApi(access) };
}
