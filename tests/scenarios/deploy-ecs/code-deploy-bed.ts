/** A local AWS with services behind a load balancer that CodeDeploy deploys. */
import type { CreateDeploymentGroupInput } from '@aws-sdk/client-codedeploy';

import type { CodeDeployWorld } from '../../../testbed/aws/codedeploy/world.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import { CLUSTER, digestOf, withBed } from './deployment-bed.ts';
import type { BedOptions, DeploymentBed } from './deployment-bed.ts';

/** The bed of one test. */
export interface CodeDeployBed extends DeploymentBed {
  readonly codeDeploy: CodeDeployWorld;
  /** Revisions of the task sets, such as `PRIMARY api:2`, sorted. */
  taskSets(service?: string): readonly string[];
  /** The deployments of the service's group, newest first. */
  deployments(service?: string): ReturnType<CodeDeployWorld['deploymentsOf']>;
  /** Waits until a deployment of the service's group is such. */
  until(wanted: (status: string | undefined) => boolean, service?: string): Promise<string>;
  /** An AppSpec for a revision that is registered. */
  appSpec(revision: string): string;
}

/** How the deployment groups shall be. */
export interface CodeDeployBedOptions extends BedOptions {
  readonly group?: Partial<CreateDeploymentGroupInput>;
  /** Names of services that ECS deploys itself. */
  readonly ecsServices?: readonly string[];
  /** Names of the application and group, instead of those that the console gives. */
  readonly names?: { readonly application: string; readonly group: string };
}

/** Runs a test on a bed whose services are deployed by CodeDeploy; those of `ecs` are deployed by ECS. */
export async function withCodeDeploy(
  { group = {}, names, services = ['api'], ecsServices = [], ...options }: CodeDeployBedOptions,
  test: (bed: CodeDeployBed) => Promise<void>,
): Promise<void> {
  await withBed({ ...options, services: ecsServices }, async (bed) => {
    for (const service of services) seedService(bed.aws, { service, group, names, options });
    await test(codeDeployBed(bed));
  });
}

interface Seed {
  readonly service: string;
  readonly group: Partial<CreateDeploymentGroupInput>;
  readonly names: CodeDeployBedOptions['names'];
  readonly options: BedOptions;
}

function seedService(aws: LocalAws, { service, group, names, options }: Seed): void {
  const { ecs, elb, codeDeploy } = aws.account();
  const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: service });
  const [blue = '', green = ''] = ['blue', 'green'].map(
    (color) => elb.createTargetGroup({ name: `${service}-${color}`, port: 8080, deregistrationDelaySeconds: 5 }).arn,
  );
  const [listener] = [blue, green].map((arn, index) =>
    elb.createListener({ loadBalancerArn, port: 80 + index, forward: { targetGroups: [{ arn, weight: 100 }] } }),
  );
  registerRevision(aws, service, digestOf('aa'), options.container);
  ecs.createSteadyService({
    cluster: CLUSTER,
    serviceName: service,
    taskDefinition: service,
    desiredCount: 2,
    launchType: 'FARGATE',
    deploymentController: { type: 'CODE_DEPLOY' },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
    loadBalancers: [{ targetGroupArn: blue, containerName: 'app', containerPort: 8080 }],
    ...options.service,
  });
  const { application, group: deploymentGroupName } = names ?? {
    application: `AppECS-${CLUSTER}-${service}`,
    group: `DgpECS-${CLUSTER}-${service}`,
  };
  codeDeploy.createApplication(application);
  codeDeploy.groups.createGroup({
    applicationName: application,
    deploymentGroupName,
    serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
    ecsServices: [{ clusterName: CLUSTER, serviceName: service }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        {
          targetGroups: [{ name: `${service}-blue` }, { name: `${service}-green` }],
          prodTrafficRoute: { listenerArns: [listener?.arn ?? ''] },
        },
      ],
    },
    blueGreenDeploymentConfiguration: {
      terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 1 },
      deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
    },
    ...group,
  });
}

/** Registers a revision of a service's family, as the seed does. */
export function registerRevision(
  aws: LocalAws,
  family: string,
  digest: string,
  container: Record<string, unknown> = {},
): string {
  return aws.account().ecs.registerTaskDefinition({
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/${family}@${digest}`,
        essential: true,
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        ...container,
      },
    ],
  }).arn;
}

function codeDeployBed(bed: DeploymentBed): CodeDeployBed {
  const { aws } = bed;
  const { codeDeploy, ecs } = aws.account();
  const deployments = (service = 'api'): ReturnType<CodeDeployWorld['deploymentsOf']> =>
    [...codeDeploy.deployments.values()].filter(({ group }) => group.service === service).toReversed();
  return {
    ...bed,
    codeDeploy,
    deployments,
    taskSets: (service = 'api') =>
      ecs
        .service(CLUSTER, service)
        .taskSets.map(({ status, settings }) => `${status} ${settings.taskDefinition.split('/')[1] ?? ''}`)
        .toSorted(),
    async until(wanted, service = 'api') {
      for (;;) {
        const [newest] = deployments(service);
        if (newest !== undefined && wanted(newest.status)) return newest.id;
        await aws.clock.sleep(500);
      }
    },
    appSpec: (revision) =>
      JSON.stringify({
        version: 0,
        Resources: [
          {
            TargetService: {
              Type: 'AWS::ECS::Service',
              Properties: {
                TaskDefinition: revision,
                LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
              },
            },
          },
        ],
      }),
  };
}
