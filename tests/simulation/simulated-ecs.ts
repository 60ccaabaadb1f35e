/** The product's port of ECS over the world in memory: batches, retries and errors as the SDK's client has them, and the weather of a schedule. */
import type { Body } from '../../testbed/aws/core/service.ts';
import { toSdkOutput } from '../../testbed/aws/ecs/dispatch.ts';
import type { EcsApi, ServiceDeployment } from '../../src/ecs/api.ts';
import { parseDescribedTaskDefinition } from '../../src/ecs/raw-json.ts';
import {
  toService,
  toServiceDeployment,
  toServiceDeploymentBrief,
  toServiceRevision,
  toTask,
} from '../../src/ecs/sdk-shapes.ts';
import type { SkyCall } from './sky.ts';
import type * as sdk from '@aws-sdk/client-ecs';

/** Limits of one call. */
const BATCH = { services: 10, serviceDeployments: 20, serviceRevisions: 20, tasks: 100 } as const;

/** The ECS calls of the product; those that it must not make here fail the run. */
export function simulatedEcs(call: SkyCall): EcsApi {
  return { ...serviceCalls(call), ...deploymentCalls(call), ...revisionCalls(call), ...taskCalls(call) };
}

async function ask<Output>(call: SkyCall, operation: string, input: Body): Promise<Output> {
  return toSdkOutput(operation, await call(operation, input)) as Output;
}

function serviceCalls(
  call: SkyCall,
): Pick<EcsApi, 'describeServices' | 'updateService' | 'listClusters' | 'listServices'> {
  return {
    async describeServices({ cluster, services, includeTags = false, eventsFromMs }) {
      const answers = await inBatches(services, BATCH.services, (batch) =>
        ask<sdk.DescribeServicesCommandOutput>(call, 'DescribeServices', {
          cluster,
          services: batch,
          ...(includeTags && { include: ['TAGS'] }),
        }),
      );
      return {
        services: answers.flatMap((answer) =>
          (answer.services ?? []).map((service) => toService(service, eventsFromMs)),
        ),
        failures: answers.flatMap((answer) => answer.failures ?? []),
      };
    },
    async updateService(input) {
      const answer = await ask<sdk.UpdateServiceCommandOutput>(call, 'UpdateService', { ...input });
      if (answer.service === undefined) throw new Error('UpdateService was answered without a service');
      return toService(answer.service);
    },
    async listClusters() {
      const answer = await ask<sdk.ListClustersCommandOutput>(call, 'ListClusters', {});
      return answer.clusterArns ?? [];
    },
    async listServices({ cluster }) {
      const answer = await ask<sdk.ListServicesCommandOutput>(call, 'ListServices', { cluster, maxResults: 100 });
      return answer.serviceArns ?? [];
    },
  };
}

function deploymentCalls(
  call: SkyCall,
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
      const answer = await ask<sdk.ListServiceDeploymentsCommandOutput>(call, 'ListServiceDeployments', {
        cluster,
        service,
        ...(limit !== undefined && { maxResults: limit }),
        ...(createdAfterMs !== undefined && { createdAt: { after: createdAfterMs / 1000 } }),
        ...(statuses !== undefined && { status: statuses }),
      });
      return (answer.serviceDeployments ?? []).map(toServiceDeploymentBrief);
    },
    async describeServiceDeployments({ serviceDeploymentArns }) {
      const answers = await inBatches(serviceDeploymentArns, BATCH.serviceDeployments, (batch) =>
        ask<sdk.DescribeServiceDeploymentsCommandOutput>(call, 'DescribeServiceDeployments', {
          serviceDeploymentArns: batch,
        }),
      );
      const found = answers.flatMap((answer): ServiceDeployment[] =>
        (answer.serviceDeployments ?? []).map(toServiceDeployment),
      );
      return { serviceDeployments: found, failures: answers.flatMap((answer) => answer.failures ?? []) };
    },
    async describeServiceRevisions({ serviceRevisionArns }) {
      const answers = await inBatches(serviceRevisionArns, BATCH.serviceRevisions, (batch) =>
        ask<sdk.DescribeServiceRevisionsCommandOutput>(call, 'DescribeServiceRevisions', {
          serviceRevisionArns: batch,
        }),
      );
      return {
        serviceRevisions: answers.flatMap((answer) => (answer.serviceRevisions ?? []).map(toServiceRevision)),
        failures: answers.flatMap((answer) => answer.failures ?? []),
      };
    },
    async stopServiceDeployment({ serviceDeploymentArn, stopType }) {
      await call('StopServiceDeployment', { serviceDeploymentArn, stopType });
      return { serviceDeploymentArn };
    },
    async continueServiceDeployment({ serviceDeploymentArn, hookId, action }) {
      await call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action });
      return { serviceDeploymentArn };
    },
  };
}

function revisionCalls(
  call: SkyCall,
): Pick<
  EcsApi,
  'describeTaskDefinition' | 'registerTaskDefinition' | 'deregisterTaskDefinition' | 'listTaskDefinitions'
> {
  return {
    async describeTaskDefinition({ taskDefinition, includeTags = false }) {
      const include = includeTags ? { include: ['TAGS'] } : {};
      const answer = await call('DescribeTaskDefinition', { taskDefinition, ...include });
      return parseDescribedTaskDefinition(JSON.stringify(answer), {
        permission: 'ecs:DescribeTaskDefinition',
        resource: taskDefinition,
      });
    },
    async registerTaskDefinition(input) {
      const answer = JSON.stringify(await call('RegisterTaskDefinition', input));
      return parseDescribedTaskDefinition(answer, { permission: 'ecs:RegisterTaskDefinition', resource: input.family });
    },
    async deregisterTaskDefinition({ taskDefinition }) {
      await call('DeregisterTaskDefinition', { taskDefinition });
    },
    async listTaskDefinitions({ familyPrefix, limit = 10, status }) {
      const answer = await ask<sdk.ListTaskDefinitionsCommandOutput>(call, 'ListTaskDefinitions', {
        familyPrefix,
        sort: 'DESC',
        maxResults: Math.min(100, limit),
        ...(status !== undefined && { status }),
      });
      return (answer.taskDefinitionArns ?? []).slice(0, limit);
    },
  };
}

function taskCalls(call: SkyCall): Pick<EcsApi, 'runTask' | 'listTasks' | 'describeTasks' | 'stopTask'> {
  const never = (what: string) => (): Promise<never> => Promise.reject(new Error(`deploy-ecs does not ${what} here`));
  return {
    async listTasks({ limit, ...input }) {
      const answer = await ask<sdk.ListTasksCommandOutput>(call, 'ListTasks', input);
      return (answer.taskArns ?? []).slice(0, limit);
    },
    async describeTasks({ cluster, tasks, includeTags = false }) {
      const answers = await inBatches(tasks, BATCH.tasks, (batch) =>
        ask<sdk.DescribeTasksCommandOutput>(call, 'DescribeTasks', {
          cluster,
          tasks: batch,
          ...(includeTags && { include: ['TAGS'] }),
        }),
      );
      return {
        tasks: answers.flatMap((answer) => (answer.tasks ?? []).map(toTask)),
        failures: answers.flatMap((answer) => answer.failures ?? []),
      };
    },
    runTask: never('run a task'),
    stopTask: never('stop a task'),
  };
}

async function inBatches<T, R>(items: readonly T[], size: number, deed: (batch: T[]) => Promise<R>): Promise<R[]> {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return Promise.all(batches.map((batch) => deed(batch)));
}
