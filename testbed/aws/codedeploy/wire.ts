/** The CodeDeploy API (JSON 1.1) over the worlds. */
import * as schemas from '@aws-sdk/client-codedeploy';
import type { CreateDeploymentGroupInput, CreateDeploymentInput, TimeRange } from '@aws-sdk/client-codedeploy';
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import type { DeploymentRecord } from './model.ts';
import { renderDeployment, renderGroup, renderTarget, statusOf, targetId, targetStatus } from './render.ts';
import type { TaskSetHost } from './task-set-host.ts';
import { trafficRouting } from './traffic-routing.ts';
import { CodeDeployWorld } from './world.ts';

/** BatchGetDeploymentTargets takes so many. */
const MOST_TARGETS = 25;
/** BatchGetDeployments takes so many. */
const MOST_DEPLOYMENTS = 25;

/** CodeDeploy as one part of the test bed. */
export interface LocalCodeDeploy {
  readonly service: LocalService;
  readonly worlds: WorldTable<CodeDeployWorld>;
}

type WorldOperation = (world: CodeDeployWorld, input: Body) => Body;

/** Makes the CodeDeploy of a bed, over the ECS of each account and region. */
export function codeDeployService(bed: Bed, hostOf: (account: string, region: string) => TaskSetHost): LocalCodeDeploy {
  const worlds = new WorldTable(
    (account, region) =>
      new CodeDeployWorld({
        account,
        region,
        now: bed.clock.now(),
        random: worldRandom(bed, `codedeploy ${account} ${region}`),
        host: hostOf(account, region),
      }),
  );
  const on =
    (operation: WorldOperation): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  const operations = {
    ...groupOperations(bed.pages),
    ...deploymentOperations(bed.pages),
    ...targetOperations(bed.pages),
  };
  return {
    service: {
      name: 'codedeploy',
      protocol: { kind: 'json-1.1', targetPrefix: 'CodeDeploy_20141006' },
      schemas: { ...schemas },
      enums: codeDeployEnums,
      operations: Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, on(operation)])),
      tick: (clock) => {
        for (const world of worlds.all()) world.advanceTo(clock.now());
      },
    },
    worlds,
  };
}

function groupOperations(small: boolean): Record<string, WorldOperation> {
  return {
    CreateApplication: (world, input) => {
      if (input['computePlatform'] !== 'ECS') {
        throw new AwsFault('InvalidComputePlatformException', 'This local AWS knows the compute platform ECS alone.');
      }
      return { applicationId: world.createApplication(textOf(input, 'applicationName')).id };
    },
    GetApplication: (world, input) => {
      const { id, name, createdAtMs } = world.groups.application(textOf(input, 'applicationName'));
      const application = { applicationId: id, applicationName: name, createTime: createdAtMs / 1000 };
      return { application: { ...application, linkedToGitHub: false, computePlatform: 'ECS' } };
    },
    ListApplications: (world, input) => {
      const { items, nextToken } = cutPage(input, world.groups.applicationNames(), small);
      return { applications: items, nextToken };
    },
    CreateDeploymentGroup: (world, input) => ({
      deploymentGroupId: world.groups.createGroup(input as unknown as CreateDeploymentGroupInput).id,
    }),
    GetDeploymentGroup: (world, input) => ({
      deploymentGroupInfo: renderGroup(
        world,
        world.groups.group(textOf(input, 'applicationName'), textOf(input, 'deploymentGroupName')),
      ),
    }),
    ListDeploymentGroups: (world, input) => {
      const applicationName = textOf(input, 'applicationName');
      const { items, nextToken } = cutPage(input, world.groups.groupsOf(applicationName), small);
      return { applicationName, deploymentGroups: items.map(({ name }) => name), nextToken };
    },
    GetDeploymentConfig: (_world, input) => {
      const deploymentConfigName = textOf(input, 'deploymentConfigName');
      const trafficRoutingConfig = trafficRouting(deploymentConfigName);
      return { deploymentConfigInfo: { deploymentConfigName, computePlatform: 'ECS', trafficRoutingConfig } };
    },
  };
}

function deploymentOperations(small: boolean): Record<string, WorldOperation> {
  return {
    CreateDeployment: (world, input) => ({
      deploymentId: world.createDeployment(input as unknown as CreateDeploymentInput).id,
    }),
    GetDeployment: (world, input) => ({
      deploymentInfo: renderDeployment(world, world.deployment(textOf(input, 'deploymentId'))),
    }),
    BatchGetDeployments: (world, input) => {
      const ids = input['deploymentIds'] as string[];
      if (ids.length > MOST_DEPLOYMENTS) {
        throw new AwsFault('BatchLimitExceededException', `At most ${MOST_DEPLOYMENTS} deployments can be asked for.`);
      }
      return { deploymentsInfo: ids.map((id) => renderDeployment(world, world.deployment(id))) };
    },
    ListDeployments: (world, input) => {
      const { items, nextToken } = cutPage(input, findDeployments(world, input), small);
      return { deployments: items.map(({ id }) => id), nextToken };
    },
    StopDeployment: (world, input) => {
      const rollBack = input['autoRollbackEnabled'] as boolean | undefined;
      world.stopDeployment(textOf(input, 'deploymentId'), rollBack);
      return { status: 'Succeeded', statusMessage: 'The deployment was stopped.' };
    },
    ContinueDeployment: (world, input) => {
      const type = input['deploymentWaitType'] as 'READY_WAIT' | 'TERMINATION_WAIT' | undefined;
      world.continueDeployment(textOf(input, 'deploymentId'), type);
      return {};
    },
  };
}

/** Newest first. */
function findDeployments(world: CodeDeployWorld, input: Body): DeploymentRecord[] {
  const application = input['applicationName'] as string | undefined;
  const group = input['deploymentGroupName'] as string | undefined;
  if ((application === undefined) !== (group === undefined)) {
    throw application === undefined
      ? new AwsFault('ApplicationNameRequiredException', 'Application name is missing')
      : new AwsFault('DeploymentGroupNameRequiredException', 'Deployment Group name is missing');
  }
  const statuses = input['includeOnlyStatuses'] as readonly string[] | undefined;
  const { start, end } = (input['createTimeRange'] ?? {}) as TimeRange;
  const all =
    application === undefined || group === undefined
      ? [...world.deployments.values()].toReversed()
      : world.deploymentsOf(world.groups.group(application, group));
  return all.filter(
    (deployment) =>
      (statuses === undefined || statuses.length === 0 || statuses.includes(statusOf(world, deployment))) &&
      (start === undefined || deployment.createdAtMs >= epochMs(start)) &&
      (end === undefined || deployment.createdAtMs <= epochMs(end)),
  );
}

/** On the wire a timestamp is a number of seconds. */
function epochMs(time: Date): number {
  return time instanceof Date ? time.getTime() : Number(time) * 1000;
}

function targetOperations(small: boolean): Record<string, WorldOperation> {
  return {
    ListDeploymentTargets: (world, input) => {
      const deployment = startedDeployment(world, input);
      const filters = input['targetFilters'] as Readonly<Record<string, readonly string[]>> | undefined;
      const wanted = filters?.['TargetStatus'];
      const fits = wanted === undefined || wanted.includes(targetStatus(deployment));
      const { items, nextToken } = cutPage(input, fits ? [targetId(deployment)] : [], small);
      return { targetIds: items, nextToken };
    },
    BatchGetDeploymentTargets: (world, input) => {
      const ids = input['targetIds'] as string[];
      if (ids.length > MOST_TARGETS) {
        throw new AwsFault(
          'DeploymentTargetListSizeExceededException',
          `At most ${MOST_TARGETS} targets can be asked for.`,
        );
      }
      const deployment = startedDeployment(world, input);
      return { deploymentTargets: ids.map((id) => describeTarget(world, deployment, id)) };
    },
    GetDeploymentTarget: (world, input) => {
      const deployment = startedDeployment(world, input);
      return { deploymentTarget: describeTarget(world, deployment, textOf(input, 'targetId')) };
    },
  };
}

function startedDeployment(world: CodeDeployWorld, input: Body): DeploymentRecord {
  const deployment = world.deployment(textOf(input, 'deploymentId'));
  if (deployment.startedAtMs === undefined) {
    throw new AwsFault('DeploymentNotStartedException', 'The specified deployment has not started.');
  }
  return deployment;
}

function describeTarget(world: CodeDeployWorld, deployment: DeploymentRecord, id: string): Body {
  if (id === targetId(deployment)) return renderTarget(world, deployment);
  throw new AwsFault('DeploymentTargetDoesNotExistException', `The deployment ${deployment.id} has no target ${id}.`);
}

function cutPage<Item>(
  input: Body,
  items: readonly Item[],
  small: boolean,
): { items: readonly Item[]; nextToken?: string } {
  const badToken = new AwsFault('InvalidNextTokenException', 'The next token is not valid.');
  return pageOf(items, { token: input['nextToken'], limit: 100, small, badToken });
}

function textOf(input: Body, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}

/** Members whose values are an exported constant of another name. */
const codeDeployEnums: Readonly<Record<string, string | null>> = {
  'DeploymentInfo.status': 'DeploymentStatus',
  'DeploymentInfo.creator': 'DeploymentCreator',
  'LastDeploymentInfo.status': 'DeploymentStatus',
  'ListDeploymentsInput.includeOnlyStatuses': 'DeploymentStatus',
  'ErrorInformation.code': 'ErrorCode',
  'ECSTarget.status': 'TargetStatus',
  'LifecycleEvent.status': 'LifecycleEventStatus',
  'Diagnostics.errorCode': 'LifecycleErrorCode',
  'ECSTaskSet.taskSetLabel': 'TargetLabel',
  'RevisionLocation.revisionType': 'RevisionLocationType',
  'StopDeploymentOutput.status': 'StopStatus',
  'DeploymentReadyOption.actionOnTimeout': 'DeploymentReadyAction',
  'BlueInstanceTerminationOption.action': 'InstanceAction',
  'AutoRollbackConfiguration.events': 'AutoRollbackEvent',
  'TrafficRoutingConfig.type': 'TrafficRoutingType',
};
