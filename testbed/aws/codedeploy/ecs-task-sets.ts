/** CodeDeploy's view of ECS, over the ECS world and its load balancers. */
import { AwsFault } from '../core/service.ts';
import type { ServiceRecord } from '../ecs/model.ts';
import { revisionSettings } from '../ecs/service-settings.ts';
import { findCluster, lookUpService } from '../ecs/services.ts';
import {
  computedDesiredCount,
  createTaskSet,
  deleteTaskSet,
  findTaskSet,
  isTaskSetHealthy,
  promoteTaskSet,
  taskSetCounts,
} from '../ecs/task-sets.ts';
import type { EcsWorld } from '../ecs/world.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { HostedTaskSet, Replacement, ServiceName, TaskSetHost } from './task-set-host.ts';

/** Makes CodeDeploy's view of an account's region. */
export function ecsTaskSets(ecs: EcsWorld, elb: ElbWorld): TaskSetHost {
  return {
    advanceTo: (now) => ecs.advanceTo(now),
    isInAlarm: (name) => ecs.state.alarms.get(name) === 'ALARM',
    taskSets: (name) => {
      const service = findService(ecs, name);
      return service && describeTaskSets({ ecs, elb }, service);
    },
    start: (name, replacement) => startTaskSet({ ecs, elb }, requireService(ecs, name), replacement),
    promote: (name, id) => {
      const service = requireService(ecs, name);
      promoteTaskSet(ecs.state, service, findTaskSet(service, id));
    },
    remove: (name, id) => {
      const taskSet = findService(ecs, name)?.taskSets.find((known) => known.id === id);
      if (taskSet !== undefined) deleteTaskSet(ecs.state, taskSet, true);
    },
    shift: (listenerArns, weights) => {
      const targetGroups = weights.flatMap(({ targetGroup, weight }) => {
        const arn = targetGroupArn(elb, targetGroup);
        return arn === undefined ? [] : [{ arn, weight }];
      });
      for (const listenerArn of listenerArns) elb.setForward(listenerArn, targetGroups);
    },
  };
}

interface Worlds {
  readonly ecs: EcsWorld;
  readonly elb: ElbWorld;
}

/** The service, when it is there, ACTIVE, and CodeDeploy's to deploy. */
function findService({ state }: EcsWorld, { cluster, service }: ServiceName): ServiceRecord | undefined {
  if (!state.clusters.has(cluster)) return undefined;
  const found = lookUpService(state, findCluster(state, cluster), service);
  return found?.status === 'ACTIVE' && found.deploymentController === 'CODE_DEPLOY' ? found : undefined;
}

function requireService(ecs: EcsWorld, name: ServiceName): ServiceRecord {
  const service = findService(ecs, name);
  if (service === undefined) throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  return service;
}

function describeTaskSets({ ecs, elb }: Worlds, service: ServiceRecord): HostedTaskSet[] {
  return service.taskSets.map((taskSet) => {
    const arn = taskSet.settings.loadBalancers[0]?.targetGroupArn;
    return {
      id: taskSet.id,
      status: taskSet.status,
      targetGroup: arn === undefined ? undefined : elb.targetGroups.get(arn)?.name,
      desired: computedDesiredCount(service, taskSet),
      ...taskSetCounts(service, taskSet),
      isHealthy: isTaskSetHealthy(ecs.state, service, taskSet),
    };
  });
}

function startTaskSet({ ecs, elb }: Worlds, service: ServiceRecord, replacement: Replacement): string {
  const { appSpec, targetGroup, deploymentId } = replacement;
  const { taskDefinition, platformVersion, networkConfiguration, containerName, containerPort } = appSpec;
  const balancer = { targetGroupArn: targetGroupArn(elb, targetGroup) ?? targetGroup, containerName, containerPort };
  const input = { taskDefinition, platformVersion, networkConfiguration, loadBalancers: [balancer] };
  const settings = revisionSettings(ecs.state, input, service.settings);
  const taskSet = createTaskSet(ecs.state, service, {
    settings,
    scale: 100,
    startedBy: 'CODE_DEPLOY',
    externalId: deploymentId,
  });
  return taskSet.id;
}

function targetGroupArn({ targetGroups }: ElbWorld, name: string): string | undefined {
  return [...targetGroups.values()].find((group) => group.name === name)?.arn;
}
