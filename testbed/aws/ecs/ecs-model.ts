/** The SDK's model of ECS: what requests and responses are checked against. */
import * as schemas from '@aws-sdk/client-ecs';

/** Members whose values are an exported constant of another name. */
const ecsEnums: Readonly<Record<string, string | null>> = {
  'Deployment.rolloutState': 'DeploymentRolloutState',
  'DeploymentConfiguration.strategy': 'DeploymentStrategy',
  'DeploymentController.type': 'DeploymentControllerType',
  'DeploymentLifecycleHook.targetType': 'DeploymentLifecycleHookTargetType',
  'DeploymentLifecycleHookDetail.targetType': 'DeploymentLifecycleHookTargetType',
  'DeploymentLifecycleHookDetail.status': 'DeploymentLifecycleHookStatus',
  'DeploymentLifecycleHookDetail.timeoutAction': 'DeploymentLifecycleHookAction',
  'DeploymentLifecycleHook.lifecycleStages': 'DeploymentLifecycleHookStage',
  'DeploymentLifecycleHookTimeoutConfiguration.action': 'DeploymentLifecycleHookAction',
  'ContinueServiceDeploymentRequest.action': 'DeploymentLifecycleHookAction',
  'DeploymentEarlySuccessCriteria.sourceServiceRevisionCleanup': 'ServiceRevisionCleanup',
  'Scale.unit': 'ScaleUnit',
  'ThresholdConfiguration.type': 'ThresholdType',
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

/** Schemas, enums, and the structures that keep members no schema knows. */
export const ecsModel = {
  name: 'ecs',
  schemas,
  openStructures: ['RegisterTaskDefinitionRequest', 'TaskDefinition', 'ContainerDefinition'],
  enums: ecsEnums,
} as const;
