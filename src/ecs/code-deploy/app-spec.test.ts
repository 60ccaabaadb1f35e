import { describe, expect, test } from '@jest/globals';

import type { Service } from '../api.ts';
import { loadBalancerInfo, renderAppSpec } from './app-spec.ts';

const REVISION = 'arn:aws:ecs:us-east-1:123456789012:task-definition/api:2';

const service = (change: Partial<Service> = {}): Service => ({
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api',
  serviceName: 'api',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
  status: 'ACTIVE',
  taskDefinition: REVISION,
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [{ targetGroupArn: 'arn:blue', containerName: 'app', containerPort: 8080 }],
  deployments: [],
  deploymentController: 'CODE_DEPLOY',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
  ...change,
});

interface Tree {
  readonly Resources: readonly Readonly<Record<string, { readonly Properties: Readonly<Record<string, unknown>> }>>[];
  readonly Hooks?: unknown;
}

const treeOf = (facts: Partial<Parameters<typeof renderAppSpec>[0]> = {}): Tree =>
  JSON.parse(
    renderAppSpec({ taskDefinition: REVISION, service: service(), file: undefined, ...facts }).content,
  ) as Tree;

const propertiesOf = (facts: Partial<Parameters<typeof renderAppSpec>[0]> = {}): unknown =>
  Object.values(treeOf(facts).Resources[0] ?? {})[0]?.Properties;

describe('the AppSpec', () => {
  test('takes from the service what CodeDeploy would set to its own default', () => {
    const own = service({
      platformVersion: '1.4.0',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: [], assignPublicIp: 'ENABLED' },
      },
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 2, base: 0 }],
    });
    expect(propertiesOf({ service: own })).toEqual({
      TaskDefinition: REVISION,
      LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
      PlatformVersion: '1.4.0',
      NetworkConfiguration: {
        AwsvpcConfiguration: { Subnets: ['subnet-1'], SecurityGroups: [], AssignPublicIp: 'ENABLED' },
      },
      CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 2, Base: 0 }],
    });
    expect(propertiesOf()).toEqual({
      TaskDefinition: REVISION,
      LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
    });
  });

  test('takes what is asked for before the file, and the file before the service', () => {
    const file = {
      resource: 'TargetService',
      properties: { PlatformVersion: '1.3.0', LoadBalancerInfo: { ContainerName: 'proxy', ContainerPort: 80 } },
      hooks: [{ AfterInstall: 'check' }],
    };
    const own = service({ platformVersion: '1.4.0' });
    expect(propertiesOf({ service: own, file })).toMatchObject({
      PlatformVersion: '1.3.0',
      LoadBalancerInfo: { ContainerName: 'proxy', ContainerPort: 80 },
    });
    expect(propertiesOf({ service: own, file, update: { platformVersion: 'LATEST' } })).toMatchObject({
      PlatformVersion: 'LATEST',
    });
    expect(treeOf({ file }).Hooks).toEqual([{ AfterInstall: 'check' }]);
  });

  test('is the same byte for byte from the same facts, and its hash is of its content', () => {
    const facts = { taskDefinition: REVISION, service: service(), file: undefined };
    const { content, sha256 } = renderAppSpec(facts);
    expect(renderAppSpec({ ...facts, service: service() })).toEqual({ content, sha256 });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(renderAppSpec({ ...facts, taskDefinition: `${REVISION}0` }).sha256).not.toBe(sha256);
  });

  test('needs a container and a port of a load balancer', () => {
    expect(loadBalancerInfo(service({ loadBalancers: [] }))).toBeUndefined();
    expect(loadBalancerInfo(service({ loadBalancers: [{ loadBalancerName: 'classic' }] }))).toBeUndefined();
  });
});
