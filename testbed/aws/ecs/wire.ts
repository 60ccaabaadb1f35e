/** The ECS API (JSON 1.1) on top of the ECS worlds. */
import * as schemas from '@aws-sdk/client-ecs';
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import type { LocalService } from '../core/service.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { TaskRuntime } from '../../runtime/task-runtime.ts';
import type { ImageLookup, LogLine } from './model.ts';
import { deploymentOperations } from './wire-deployments.ts';
import { serviceOperations } from './wire-services.ts';
import { taskDefinitionOperations } from './wire-task-definitions.ts';
import { taskOperations } from './wire-tasks.ts';
import { EcsWorld } from './world.ts';

/** What ECS needs of its neighbours. */
export interface EcsNeighbours {
  readonly elb: (account: string, region: string) => ElbWorld;
  readonly images: ImageLookup;
  readonly writeLog: (account: string, line: LogLine) => void;
  readonly hasLogGroup: (place: { account: string; region: string }, group: string) => boolean;
  readonly report: (problem: string) => void;
  readonly runtime?: TaskRuntime;
}

/** ECS as a service of the bed, with its worlds. */
export interface EcsService {
  readonly service: LocalService;
  readonly worlds: WorldTable<EcsWorld>;
}

/** Makes ECS for a bed. */
export function ecsService(bed: Bed, neighbours: EcsNeighbours): EcsService {
  const worlds = new WorldTable(
    (account, region) =>
      new EcsWorld({
        account,
        region,
        now: bed.clock.now(),
        elb: neighbours.elb(account, region),
        random: worldRandom(bed, `ecs ${account} ${region}`),
        images: neighbours.images,
        writeLog: (line) => neighbours.writeLog(account, line),
        hasLogGroup: (group, logRegion) => neighbours.hasLogGroup({ account, region: logRegion }, group),
        report: neighbours.report,
        clockNow: () => bed.clock.now(),
        ...(neighbours.runtime && { runtime: neighbours.runtime }),
      }),
  );
  const parts = { worlds, bed };
  const service: LocalService = {
    name: 'ecs',
    protocol: { kind: 'json-1.1', targetPrefix: 'AmazonEC2ContainerServiceV20141113' },
    schemas,
    openStructures: ['RegisterTaskDefinitionRequest', 'TaskDefinition', 'ContainerDefinition'],
    enums: ecsEnums,
    operations: {
      ...taskDefinitionOperations(parts),
      ...serviceOperations(parts),
      ...deploymentOperations(parts),
      ...taskOperations(parts),
    },
    tick: (clock) => {
      for (const world of worlds.all()) world.advanceTo(clock.now());
    },
  };
  return { service, worlds };
}

/** Members whose values are an exported constant of another name. */
const ecsEnums: Readonly<Record<string, string | null>> = {
  'Deployment.rolloutState': 'DeploymentRolloutState',
  'DeploymentConfiguration.strategy': 'DeploymentStrategy',
  'DeploymentController.type': 'DeploymentControllerType',
  'DeploymentLifecycleHook.targetType': 'DeploymentLifecycleHookTargetType',
  'DeploymentLifecycleHookDetail.targetType': 'DeploymentLifecycleHookTargetType',
  'DeploymentCircuitBreakerThresholdConfiguration.type': 'ThresholdType',
  'ServiceDeployment.status': 'ServiceDeploymentStatus',
  'ServiceDeployment.lifecycleStage': 'ServiceDeploymentLifecycleStage',
  'ServiceDeploymentBrief.status': 'ServiceDeploymentStatus',
  'ServiceDeploymentCircuitBreaker.status': 'ServiceDeploymentRollbackMonitorsStatus',
  'ServiceDeploymentAlarms.status': 'ServiceDeploymentRollbackMonitorsStatus',
  'ListServiceDeploymentsRequest.status': 'ServiceDeploymentStatus',
  'StopServiceDeploymentRequest.stopType': 'StopServiceDeploymentStopType',
  'Task.stopCode': 'TaskStopCode',
  'TaskDefinition.status': 'TaskDefinitionStatus',
  'TaskDefinition.compatibilities': 'Compatibility',
  'TaskDefinition.requiresCompatibilities': 'Compatibility',
  'RegisterTaskDefinitionRequest.requiresCompatibilities': 'Compatibility',
  'ListTaskDefinitionsRequest.status': 'TaskDefinitionStatus',
  'ListTaskDefinitionsRequest.sort': 'SortOrder',
  'DescribeServicesRequest.include': 'ServiceField',
  'DescribeTasksRequest.include': 'TaskField',
  'DescribeTaskDefinitionRequest.include': 'TaskDefinitionField',
  'DescribeClustersRequest.include': 'ClusterField',
  'PortMapping.protocol': 'TransportProtocol',
  'PortMapping.appProtocol': 'ApplicationProtocol',
  'RuntimePlatform.cpuArchitecture': 'CPUArchitecture',
  'RuntimePlatform.operatingSystemFamily': 'OSFamily',
  'ContainerDependency.condition': 'ContainerCondition',
  'EnvironmentFile.type': 'EnvironmentFileType',
  'ResourceRequirement.type': 'ResourceType',
  'Ulimit.name': 'UlimitName',
  targetType: null,
};
