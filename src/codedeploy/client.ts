/** CodeDeploy over the AWS SDK: the only importer of its client. */
import {
  BatchGetDeploymentTargetsCommand,
  BatchGetDeploymentsCommand,
  CodeDeployClient,
  ContinueDeploymentCommand,
  CreateDeploymentCommand,
  GetDeploymentCommand,
  GetDeploymentConfigCommand,
  GetDeploymentGroupCommand,
  ListApplicationsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentsCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-codedeploy';

import type { AwsAccess } from '../aws/access.ts';
import { requestLimits } from '../aws/request-limits.ts';
import type { AwsDeed } from '../aws/aws-error.ts';
import { tellKnownErrors } from '../aws/known-errors.ts';
import { present } from '../aws/present.ts';
import type { KnownErrors } from '../aws/known-errors.ts';
import type { CodeDeployApi, DeploymentGroupName } from './api.ts';
import { toDeployment, toDeploymentGroup, toTarget } from './sdk-shapes.ts';

/** CodeDeploy of one region with one run's credentials. */
export function createCodeDeployApi(access: AwsAccess): CodeDeployApi {
  const client = new CodeDeployClient(access);
  return { ...groupCalls(client), ...deploymentCalls(client), ...controlCalls(client) };
}

/** The same for a watcher: a call is tried twice and answered within 10 s or given up, because the watcher asks again anyway. */
export function createPollingCodeDeployApi(access: AwsAccess): CodeDeployApi {
  return createCodeDeployApi({ ...access, maxAttempts: 2, requestHandler: requestLimits(10_000) });
}

function groupCalls(
  client: CodeDeployClient,
): Pick<CodeDeployApi, 'getDeploymentGroup' | 'listApplications' | 'listDeploymentGroups' | 'getConfigPlatform'> {
  return {
    async getDeploymentGroup(name) {
      const deed = { permission: 'codedeploy:GetDeploymentGroup', resource: groupResource(name) };
      const { application: applicationName, deploymentGroup: deploymentGroupName } = name;
      const answer = await told(deed, () =>
        client.send(new GetDeploymentGroupCommand({ applicationName, deploymentGroupName })),
      );
      return toDeploymentGroup(answer.deploymentGroupInfo ?? {});
    },
    async listApplications() {
      const deed = { permission: 'codedeploy:ListApplications', resource: '*' };
      return allPages(async (nextToken) => {
        const page = await told(deed, () => client.send(new ListApplicationsCommand({ nextToken })));
        return { items: page.applications ?? [], nextToken: page.nextToken };
      });
    },
    async listDeploymentGroups(applicationName) {
      const deed = { permission: 'codedeploy:ListDeploymentGroups', resource: `application:${applicationName}` };
      return allPages(async (nextToken) => {
        const command = new ListDeploymentGroupsCommand({ applicationName, nextToken });
        const page = await told(deed, () => client.send(command));
        return { items: page.deploymentGroups ?? [], nextToken: page.nextToken };
      });
    },
    async getConfigPlatform(deploymentConfigName) {
      const resource = `deploymentconfig:${deploymentConfigName}`;
      const deed = { permission: 'codedeploy:GetDeploymentConfig', resource };
      const command = new GetDeploymentConfigCommand({ deploymentConfigName });
      const { deploymentConfigInfo } = await told(deed, () => client.send(command));
      return deploymentConfigInfo?.computePlatform;
    },
  };
}

function deploymentCalls(
  client: CodeDeployClient,
): Pick<CodeDeployApi, 'createDeployment' | 'getDeployment' | 'getDeployments' | 'getTarget' | 'listSucceeded'> {
  return {
    async createDeployment({ appSpec, description, deploymentConfigName, ...name }) {
      const deed = { permission: 'codedeploy:CreateDeployment', resource: groupResource(name) };
      const command = new CreateDeploymentCommand({
        applicationName: name.application,
        deploymentGroupName: name.deploymentGroup,
        description,
        revision: { revisionType: 'AppSpecContent', appSpecContent: { ...appSpec } },
        ...(deploymentConfigName === undefined ? {} : { deploymentConfigName }),
      });
      const { deploymentId } = await told(deed, () => client.send(command));
      return present(deploymentId, deed, 'deploymentId');
    },
    async getDeployment(deploymentId) {
      const deed = { permission: 'codedeploy:GetDeployment', resource: ANY_GROUP };
      const { deploymentInfo } = await told(deed, () => client.send(new GetDeploymentCommand({ deploymentId })));
      return toDeployment({ ...deploymentInfo, deploymentId });
    },
    async listSucceeded(name) {
      const deed = { permission: 'codedeploy:ListDeployments', resource: groupResource(name) };
      const { application: applicationName, deploymentGroup: deploymentGroupName } = name;
      const group = { applicationName, deploymentGroupName };
      return allPages(async (nextToken) => {
        const command = new ListDeploymentsCommand({ ...group, includeOnlyStatuses: ['Succeeded'], nextToken });
        const page = await told(deed, () => client.send(command));
        return { items: page.deployments ?? [], nextToken: page.nextToken };
      }, MOST_LISTED);
    },
    async getDeployments(deploymentIds) {
      const deed = { permission: 'codedeploy:BatchGetDeployments', resource: ANY_GROUP };
      const batches: string[][] = [];
      for (let at = 0; at < deploymentIds.length; at += BATCH) batches.push(deploymentIds.slice(at, at + BATCH));
      const answers = await Promise.all(
        batches.map((batch) => told(deed, () => client.send(new BatchGetDeploymentsCommand({ deploymentIds: batch })))),
      );
      return answers.flatMap(({ deploymentsInfo = [] }) =>
        deploymentsInfo.map(({ deploymentId = '', ...info }) => toDeployment({ ...info, deploymentId })),
      );
    },
    async getTarget({ deploymentId, targetId }) {
      const deed = { permission: 'codedeploy:BatchGetDeploymentTargets', resource: ANY_GROUP };
      const command = new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: [targetId] });
      const answer = await told(deed, () => unlessNotStarted(client.send(command)));
      const target = answer?.deploymentTargets?.[0]?.ecsTarget;
      return target && toTarget(target);
    },
  };
}

function controlCalls(client: CodeDeployClient): Pick<CodeDeployApi, 'stopDeployment' | 'continueDeployment'> {
  return {
    async stopDeployment({ deploymentId, rollBack }) {
      const deed = { permission: 'codedeploy:StopDeployment', resource: ANY_GROUP };
      const command = new StopDeploymentCommand({ deploymentId, autoRollbackEnabled: rollBack });
      await told(deed, () => client.send(command));
    },
    async continueDeployment(deploymentId) {
      const deed = { permission: 'codedeploy:ContinueDeployment', resource: ANY_GROUP };
      const command = new ContinueDeploymentCommand({ deploymentId, deploymentWaitType: 'READY_WAIT' });
      await told(deed, () => client.send(command));
    },
  };
}

/** Deployments of a group that are looked back at. */
const MOST_LISTED = 100;

/** @see CodeDeploy API, BatchGetDeployments */
const BATCH = 25;

/** IAM knows a call that names a deployment by the group of that deployment, which the call itself does not say. */
const ANY_GROUP = 'arn:aws:codedeploy:*:*:deploymentgroup:*';

function groupResource({ application, deploymentGroup }: DeploymentGroupName): string {
  return `arn:aws:codedeploy:*:*:deploymentgroup:${application}/${deploymentGroup}`;
}

/** Targets cannot be read before the deployment has started. */
async function unlessNotStarted<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'DeploymentNotStartedException') return undefined;
    throw error;
  }
}

/** What CodeDeploy's own exceptions mean; all others are told by src/aws. */
const CODEDEPLOY_ERRORS: KnownErrors = {
  ApplicationDoesNotExistException: {
    code: 'codedeploy-application-not-found',
    fix: 'Set `codedeploy.application` of the service to the name of an application of this account and region: `aws deploy list-applications`.',
  },
  DeploymentGroupDoesNotExistException: {
    code: 'codedeploy-group-not-found',
    fix: 'Set `codedeploy.deployment-group` of the service to a group of the application: `aws deploy list-deployment-groups --application-name NAME`.',
  },
  DeploymentConfigDoesNotExistException: {
    code: 'codedeploy-config-not-found',
    fix: 'Set `codedeploy.config` of the service to a deployment configuration for ECS: `aws deploy list-deployment-configs`.',
  },
  DeploymentLimitExceededException: {
    code: 'codedeploy-deployment-limit',
    fix: 'Wait until the deployment that is in progress is over, or stop it; then run the job again.',
  },
  DeploymentAlreadyCompletedException: {
    code: 'codedeploy-deployment-over',
    fix: 'Nothing to do: the deployment is over.',
  },
  DeploymentIsNotInReadyStateException: {
    code: 'codedeploy-not-ready',
    fix: 'Look at the deployment in the console: it does not wait to be continued (any more).',
  },
};

/** Runs one call; what it throws becomes an ActionError. */
function told<T>(deed: AwsDeed, call: () => Promise<T>): Promise<T> {
  return tellKnownErrors({ deed, known: CODEDEPLOY_ERRORS }, call);
}

async function allPages<T>(
  call: (
    nextToken: string | undefined,
  ) => Promise<{ readonly items: readonly T[]; readonly nextToken: string | undefined }>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly T[]> {
  const items: T[] = [];
  let nextToken: string | undefined;
  do {
    const page = await call(nextToken);
    items.push(...page.items);
    nextToken = page.nextToken;
  } while (nextToken !== undefined && items.length < most);
  return items.slice(0, most);
}
