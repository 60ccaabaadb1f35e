/** ECS over the AWS SDK: the only importer of its client. */
import {
  ContinueServiceDeploymentCommand,
  DeregisterTaskDefinitionCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListClustersCommand,
  ListServiceDeploymentsCommand,
  ListServicesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopServiceDeploymentCommand,
  StopTaskCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type {
  ContainerOverride,
  DescribeServicesResponse,
  ListServiceDeploymentsCommandOutput,
  RunTaskCommandInput,
  UpdateServiceResponse,
} from '@aws-sdk/client-ecs';

import type { AwsAccess } from '../aws/access.ts';
import { requestLimits } from '../aws/request-limits.ts';
import type { AwsDeed } from '../aws/aws-error.ts';
import { tellKnownErrors } from '../aws/known-errors.ts';
import { present } from '../aws/present.ts';
import { BEFORE_THE_BUILD, INSIDE_THE_PARSER, rawAnswer, rawRequest, takenAnswer } from '../aws/raw-body.ts';
import { instantDate } from '../time/clock.ts';
import { mapConcurrently } from '../time/concurrency.ts';
import type { EcsApi, RunTaskInput, TaskOverride } from './api.ts';
import { ECS_ERRORS } from './known-errors.ts';
import { parseDescribedTaskDefinition } from './raw-json.ts';
import { toService, toServiceDeployment, toServiceDeploymentBrief, toServiceRevision, toTask } from './sdk-shapes.ts';

/** Limits of one call. @see ECS API, DescribeServices, DescribeServiceDeployments, DescribeServiceRevisions, DescribeTasks */
const BATCH = { services: 10, serviceDeployments: 20, serviceRevisions: 20, tasks: 100 } as const;

/** Of a list that is split, so many calls are under way at once: the answers of a thousand services are not all held at a time. */
const BATCHES_AT_ONCE = 10;

/** ECS of one region with one run's credentials. */
export function createEcsApi(access: AwsAccess): EcsApi {
  const client = new ECSClient(access);
  return {
    ...serviceCalls(client),
    ...serviceDeploymentCalls(client),
    ...taskDefinitionCalls(client),
    ...taskCalls(client),
  };
}

/**
 * The same for a watcher: a call is tried twice and answered within 10 s or given up, because the watcher asks again anyway and must
 * not overrun its deadline inside one call.
 */
export function createPollingEcsApi(access: AwsAccess): EcsApi {
  return createEcsApi({ ...access, maxAttempts: 2, requestHandler: requestLimits(10_000) });
}

function serviceCalls(
  client: ECSClient,
): Pick<EcsApi, 'describeServices' | 'updateService' | 'listClusters' | 'listServices'> {
  return {
    async describeServices({ cluster, services, includeTags = false, eventsFromMs }) {
      const deed = { permission: 'ecs:DescribeServices', resource: `service/${cluster}/${services.join(',')}` };
      const include = includeTags ? { include: ['TAGS' as const] } : {};
      const answers = await inBatches(services, BATCH.services, async (batch) => {
        const command = new DescribeServicesCommand({ cluster, services: batch, ...include });
        let answer: DescribeServicesResponse = {};
        command.middlewareStack.add(
          takenAnswer((taken) => void (answer = taken)),
          INSIDE_THE_PARSER,
        );
        await told(deed, () => client.send(command));
        const found = present(answer.services, deed, 'services');
        return {
          services: found.map((service) => toService(service, eventsFromMs)),
          failures: answer.failures ?? [],
        };
      });
      return {
        services: answers.flatMap(({ services: found }) => found),
        failures: answers.flatMap(({ failures }) => failures),
      };
    },
    async updateService(input) {
      const deed = { permission: 'ecs:UpdateService', resource: `service/${input.cluster}/${input.service}` };
      // Only the names are needed to build the command; the body that travels is `input`, members of a newer ECS included.
      const command = new UpdateServiceCommand({ cluster: input.cluster, service: input.service });
      command.middlewareStack.add(rawRequest({ ...input }), BEFORE_THE_BUILD);
      let answer: UpdateServiceResponse = {};
      command.middlewareStack.add(
        takenAnswer((taken) => void (answer = taken)),
        INSIDE_THE_PARSER,
      );
      await told(deed, () => client.send(command));
      return toService(present(answer.service, deed, 'service'));
    },
    async listClusters() {
      const deed = { permission: 'ecs:ListClusters', resource: '*' };
      const pages = await allPages((nextToken) =>
        told(deed, () => client.send(new ListClustersCommand({ nextToken }))),
      );
      return pages.flatMap((page) => page.clusterArns ?? []);
    },
    async listServices({ cluster }) {
      const deed = { permission: 'ecs:ListServices', resource: `cluster/${cluster}` };
      const pages = await allPages((nextToken) =>
        told(deed, () => client.send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }))),
      );
      return pages.flatMap((page) => page.serviceArns ?? []);
    },
  };
}

function serviceDeploymentCalls(
  client: ECSClient,
): Pick<
  EcsApi,
  | 'listServiceDeployments'
  | 'describeServiceDeployments'
  | 'describeServiceRevisions'
  | 'stopServiceDeployment'
  | 'continueServiceDeployment'
> {
  return {
    async listServiceDeployments({ cluster, service, createdAfterMs, statuses, limit }) {
      const deed = { permission: 'ecs:ListServiceDeployments', resource: `service/${cluster}/${service}` };
      const readPages = limit === undefined ? allPages<ListServiceDeploymentsCommandOutput> : firstPage;
      const pages = await readPages((nextToken) =>
        told(deed, () =>
          client.send(
            new ListServiceDeploymentsCommand({
              cluster,
              service,
              nextToken,
              ...(limit === undefined ? {} : { maxResults: limit }),
              ...(createdAfterMs === undefined ? {} : { createdAt: { after: instantDate(createdAfterMs) } }),
              ...(statuses === undefined ? {} : { status: [...statuses] }),
            }),
          ),
        ),
      );
      return pages.flatMap((page) => (page.serviceDeployments ?? []).map(toServiceDeploymentBrief));
    },
    async describeServiceDeployments({ serviceDeploymentArns }) {
      const deed = { permission: 'ecs:DescribeServiceDeployments', resource: serviceDeploymentArns[0] ?? '*' };
      const answers = await inBatches(serviceDeploymentArns, BATCH.serviceDeployments, async (batch) => {
        const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: batch });
        const answer = await told(deed, () => client.send(command));
        return { found: (answer.serviceDeployments ?? []).map(toServiceDeployment), failures: answer.failures ?? [] };
      });
      return {
        serviceDeployments: answers.flatMap(({ found }) => found),
        failures: answers.flatMap(({ failures }) => failures),
      };
    },
    async describeServiceRevisions({ serviceRevisionArns }) {
      const deed = { permission: 'ecs:DescribeServiceRevisions', resource: serviceRevisionArns[0] ?? '*' };
      const answers = await inBatches(serviceRevisionArns, BATCH.serviceRevisions, async (batch) => {
        const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: batch });
        const answer = await told(deed, () => client.send(command));
        return { found: (answer.serviceRevisions ?? []).map(toServiceRevision), failures: answer.failures ?? [] };
      });
      return {
        serviceRevisions: answers.flatMap(({ found }) => found),
        failures: answers.flatMap(({ failures }) => failures),
      };
    },
    async stopServiceDeployment({ serviceDeploymentArn, stopType }) {
      const deed = { permission: 'ecs:StopServiceDeployment', resource: serviceDeploymentArn };
      await told(deed, () => client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType })));
      return { serviceDeploymentArn };
    },
    async continueServiceDeployment({ serviceDeploymentArn, hookId, action }) {
      const deed = { permission: 'ecs:ContinueServiceDeployment', resource: serviceDeploymentArn };
      await told(deed, () =>
        client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action })),
      );
      return { serviceDeploymentArn };
    },
  };
}

function taskDefinitionCalls(
  client: ECSClient,
): Pick<
  EcsApi,
  'describeTaskDefinition' | 'registerTaskDefinition' | 'deregisterTaskDefinition' | 'listTaskDefinitions'
> {
  return {
    async describeTaskDefinition({ taskDefinition, includeTags = false }) {
      const deed = { permission: 'ecs:DescribeTaskDefinition', resource: taskDefinition };
      const command = new DescribeTaskDefinitionCommand({
        taskDefinition,
        ...(includeTags ? { include: ['TAGS'] } : {}),
      });
      let body = '';
      command.middlewareStack.add(
        rawAnswer((text) => void (body = text)),
        INSIDE_THE_PARSER,
      );
      await told(deed, () => client.send(command));
      return parseDescribedTaskDefinition(body, deed);
    },
    async registerTaskDefinition(input) {
      const deed = { permission: 'ecs:RegisterTaskDefinition', resource: `task-definition/${input.family}` };
      // The SDK wants its own types; the body that travels is `input`.
      const command = new RegisterTaskDefinitionCommand({ family: input.family, containerDefinitions: [] });
      let body = '';
      command.middlewareStack.add(rawRequest(input), BEFORE_THE_BUILD);
      command.middlewareStack.add(
        rawAnswer((text) => void (body = text)),
        INSIDE_THE_PARSER,
      );
      await told(deed, () => client.send(command));
      return parseDescribedTaskDefinition(body, deed);
    },
    async deregisterTaskDefinition({ taskDefinition }) {
      const deed = { permission: 'ecs:DeregisterTaskDefinition', resource: taskDefinition };
      await told(deed, () => client.send(new DeregisterTaskDefinitionCommand({ taskDefinition })));
    },
    async listTaskDefinitions({ familyPrefix, limit = 10, status }) {
      const deed = { permission: 'ecs:ListTaskDefinitions', resource: familyPrefix };
      const arns: string[] = [];
      let nextToken: string | undefined;
      do {
        const page = await told(deed, () =>
          client.send(
            new ListTaskDefinitionsCommand({
              familyPrefix,
              status,
              sort: 'DESC',
              maxResults: Math.min(100, limit),
              nextToken,
            }),
          ),
        );
        arns.push(...(page.taskDefinitionArns ?? []));
        nextToken = page.nextToken;
      } while (nextToken !== undefined && arns.length < limit);
      return arns.slice(0, limit);
    },
  };
}

function taskCalls(client: ECSClient): Pick<EcsApi, 'runTask' | 'listTasks' | 'describeTasks' | 'stopTask'> {
  return {
    async runTask(input) {
      const deed = { permission: 'ecs:RunTask', resource: input.taskDefinition };
      const answer = await told(deed, () => client.send(new RunTaskCommand(runTaskRequest(input))));
      return { tasks: (answer.tasks ?? []).map(toTask), failures: answer.failures ?? [] };
    },
    async listTasks({ limit = Infinity, ...filter }) {
      const deed = { permission: 'ecs:ListTasks', resource: `cluster/${filter.cluster}` };
      const arns: string[] = [];
      let nextToken: string | undefined;
      do {
        const command = new ListTasksCommand({ ...filter, nextToken });
        const page = await told(deed, () => client.send(command));
        arns.push(...(page.taskArns ?? []));
        nextToken = page.nextToken;
      } while (nextToken !== undefined && arns.length < limit);
      return arns.slice(0, limit);
    },
    async describeTasks({ cluster, tasks, includeTags = false }) {
      const deed = { permission: 'ecs:DescribeTasks', resource: tasks[0] ?? '*' };
      const include = includeTags ? { include: ['TAGS' as const] } : {};
      const answers = await inBatches(tasks, BATCH.tasks, async (batch) => {
        const command = new DescribeTasksCommand({ cluster, tasks: batch, ...include });
        const answer = await told(deed, () => client.send(command));
        return { found: (answer.tasks ?? []).map(toTask), failures: answer.failures ?? [] };
      });
      return { tasks: answers.flatMap(({ found }) => found), failures: answers.flatMap(({ failures }) => failures) };
    },
    async stopTask({ cluster, task, reason }) {
      const deed = { permission: 'ecs:StopTask', resource: task };
      const answer = await told(deed, () => client.send(new StopTaskCommand({ cluster, task, reason })));
      return toTask(present(answer.task, deed, 'task'));
    },
  };
}

function runTaskRequest(input: RunTaskInput): RunTaskCommandInput {
  const { networkConfiguration, capacityProviderStrategy, overrides, tags, ...rest } = input;
  const vpc = networkConfiguration?.awsvpcConfiguration;
  return {
    ...rest,
    count: 1,
    ...(capacityProviderStrategy === undefined ? {} : { capacityProviderStrategy: [...capacityProviderStrategy] }),
    ...(tags === undefined ? {} : { tags: [...tags] }),
    ...(vpc === undefined
      ? {}
      : {
          networkConfiguration: {
            awsvpcConfiguration: { ...vpc, subnets: [...vpc.subnets], securityGroups: [...vpc.securityGroups] },
          },
        }),
    ...(overrides === undefined
      ? {}
      : { overrides: { ...overrides, containerOverrides: overrides.containerOverrides?.map(containerOverride) } }),
  };
}

function containerOverride(override: NonNullable<TaskOverride['containerOverrides']>[number]): ContainerOverride {
  const { command, environment, ...rest } = override;
  return {
    ...rest,
    ...(command === undefined ? {} : { command: [...command] }),
    ...(environment === undefined ? {} : { environment: [...environment] }),
  };
}

/** Runs one call; what it throws becomes an ActionError. */
function told<T>(deed: AwsDeed, call: () => Promise<T>): Promise<T> {
  return tellKnownErrors({ deed, known: ECS_ERRORS }, call);
}

async function inBatches<T, R>(items: readonly T[], size: number, call: (batch: T[]) => Promise<R>): Promise<R[]> {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return mapConcurrently({ items: batches, atOnce: BATCHES_AT_ONCE }, call);
}

async function allPages<P extends { nextToken?: string | undefined }>(
  call: (nextToken: string | undefined) => Promise<P>,
): Promise<P[]> {
  const pages: P[] = [];
  let nextToken: string | undefined;
  do {
    const page = await call(nextToken);
    pages.push(page);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return pages;
}

async function firstPage<P>(call: (nextToken: string | undefined) => Promise<P>): Promise<P[]> {
  return [await call(undefined)];
}
