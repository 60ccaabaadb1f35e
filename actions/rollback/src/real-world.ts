/** AWS and GitHub as they really are. ECR, CodeDeploy and GitHub are loaded only when they are asked. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import type { Connect, World } from './world.ts';

/** The way to AWS. */
export function connectTo({ signal }: ActionContext): Connect {
  return (options) => {
    const access = awsAccess(options);
    const readLogLines = lastLinesReader(async () =>
      (await import('../../../src/logs/client.ts')).createLogsApi(access),
    );
    return {
      region: access.region,
      ecs: createEcsApi(access),
      pollingEcs: createPollingEcsApi(access),
      readLogLines,
      codeDeploy: connectCodeDeploy(access),
      openEcr: async (region) => {
        const { ecrClient } = await import('../../../src/ecr/client.ts');
        return ecrClient({ access: { ...access, region }, signal });
      },
    };
  };
}

/** The way to GitHub. */
export function openGithubWith({ run, clock, signal }: ActionContext): World['openGithub'] {
  return async (token) => {
    const { githubClient } = await import('../../../src/github/client.ts');
    return githubClient({ token: token.reveal(), repository: run.repository, apiUrl: run.apiUrl, clock, signal });
  };
}
