/** The AppSpec of a deployment: what a file of the repository says, filled up from the service as it is. Pure. */
import { createHash } from 'node:crypto';

import type { JsonObject, Service } from '../api.ts';
import type { ServicePlan } from '../deployment/service-plan.ts';
import { isJsonObject } from '../task-definition.ts';

/** What an AppSpec file says, without what a deployment fills in itself. */
export interface AppSpecFile {
  /** The name of its one resource. */
  readonly resource: string;
  /** Members of its `Properties`, in the spelling of the API (`LoadBalancerInfo`). */
  readonly properties: JsonObject;
  /** Lifecycle event -> Lambda function, as a list of one-member maps. */
  readonly hooks: readonly JsonObject[] | undefined;
}

/** A file, or what is wrong with it: `path:line:column message`. */
export type ParsedAppSpec = { readonly file: AppSpecFile } | { readonly faults: readonly string[] };

/** An AppSpec as CreateDeployment takes it. */
export interface AppSpec {
  readonly content: string;
  /** Hexadecimal. GetDeployment tells it, and so whose deployment it is. */
  readonly sha256: string;
}

/** What {@link renderAppSpec} is made from. */
export interface AppSpecFacts {
  /** ARN of the revision. */
  readonly taskDefinition: string;
  readonly service: Service;
  /** Settings that were asked for and differ from the service's. */
  readonly update?: ServicePlan['update'];
  readonly file: AppSpecFile | undefined;
}

/** The container and port that the load balancer of the service talks to; undefined when it has none. */
export function loadBalancerInfo({ loadBalancers }: Service): JsonObject | undefined {
  const found = loadBalancers.find(({ containerName, containerPort }) => containerName && containerPort);
  return found && { ContainerName: found.containerName, ContainerPort: found.containerPort };
}

/** The AppSpec of a revision: the same facts give the same text, byte for byte, so that a re-run knows its deployment. */
export function renderAppSpec({ taskDefinition, service, update = {}, file }: AppSpecFacts): AppSpec {
  const { capacityProviderStrategy, platformVersion } = update;
  const given = file?.properties ?? {};
  const asked = {
    ...(platformVersion === undefined ? {} : { PlatformVersion: platformVersion }),
    ...(capacityProviderStrategy === undefined
      ? {}
      : { CapacityProviderStrategy: inAppSpecSpelling(capacityProviderStrategy) }),
  };
  const properties = { ...fromService(service), ...given, ...asked, TaskDefinition: taskDefinition };
  const tree = {
    version: 0,
    Resources: [
      { [file?.resource ?? 'TargetService']: { Type: 'AWS::ECS::Service', Properties: inOrder(properties) } },
    ],
    ...(file?.hooks === undefined ? {} : { Hooks: file.hooks }),
  };
  const content = JSON.stringify(tree);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

/** The service with the container, port and subnets that a file names instead of its own. */
export function withAppSpec(service: Service, file: AppSpecFile | undefined): Service {
  const balancer = memberOf(file?.properties, 'LoadBalancerInfo');
  const network = memberOf(memberOf(file?.properties, 'NetworkConfiguration'), 'AwsvpcConfiguration');
  const containerName = memberOf(balancer, 'ContainerName');
  const containerPort = Number(memberOf(balancer, 'ContainerPort'));
  const subnets = memberOf(network, 'Subnets');
  const isBalanced = typeof containerName === 'string' && Number.isInteger(containerPort);
  return {
    ...service,
    ...(isBalanced
      ? { loadBalancers: service.loadBalancers.map((own) => ({ ...own, containerName, containerPort })) }
      : {}),
    ...(Array.isArray(subnets) ? { networkConfiguration: inSubnets(service, subnets.map(String)) } : {}),
  };
}

function inSubnets({ networkConfiguration }: Service, subnets: readonly string[]): Service['networkConfiguration'] {
  const { securityGroups = [], ...own } = networkConfiguration?.awsvpcConfiguration ?? {};
  return { awsvpcConfiguration: { ...own, securityGroups, subnets } };
}

/** The member of a map, whatever the case of its key. */
function memberOf(map: unknown, name: string): unknown {
  if (!isJsonObject(map)) return undefined;
  return Object.entries(map).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** What an AppSpec leaves out, CodeDeploy sets to its default (the platform version to LATEST), so the service's own is named. */
function fromService(service: Service): JsonObject {
  const { platformVersion = 'LATEST', networkConfiguration, capacityProviderStrategy } = service;
  const network = networkConfiguration?.awsvpcConfiguration;
  const balancer = loadBalancerInfo(service);
  return {
    ...(balancer === undefined ? {} : { LoadBalancerInfo: balancer }),
    ...(platformVersion === 'LATEST' ? {} : { PlatformVersion: platformVersion }),
    ...(network === undefined
      ? {}
      : {
          NetworkConfiguration: { AwsvpcConfiguration: inAppSpecSpelling(network) },
        }),
    ...(capacityProviderStrategy.length === 0
      ? {}
      : { CapacityProviderStrategy: inAppSpecSpelling(capacityProviderStrategy) }),
  };
}

/** ECS writes `awsvpcConfiguration`, an AppSpec `AwsvpcConfiguration`. */
function inAppSpecSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAppSpecSpelling);
  if (!isJsonObject(value)) return value;
  return inOrder(
    Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key.charAt(0).toUpperCase() + key.slice(1), inAppSpecSpelling(item)]),
    ),
  );
}

function inOrder(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
