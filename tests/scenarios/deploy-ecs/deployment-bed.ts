/** A local AWS with steady services, and deploy-ecs as the runner runs it. */
import { startLocalAws } from '../../../testbed/aws/local-aws.ts';
import type { LocalAws, LocalAwsOptions } from '../../../testbed/aws/local-aws.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun, RunActionOptions } from '../../../testbed/runner/bundle.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { playDeployEcs } from './in-process.ts';

/** Where the services' containers log to. */
export const LOG_GROUP = '/ecs/staging';

/** The cluster of all beds. */
export const CLUSTER = 'staging';

/** A digest made of one repeated byte. */
export function digestOf(byte: string): string {
  return `sha256:${byte.repeat(32)}`;
}

/** The image that is deployed in most stories. */
export const NEW_IMAGE = `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/api@${digestOf('bb')}`;

/** Virtual seconds in a real one; stories with a process that starts in the midst of a rollout need less. */
const SPEED = 120;

/** The inputs of a run that says no others. */
export const INPUTS: Readonly<Record<string, string>> = {
  cluster: CLUSTER,
  services: JSON.stringify({ api: { image: NEW_IMAGE, container: 'app' } }),
  // Its stories are told in preflight.test.ts; in the others most images are in no registry.
  preflight: 'off',
};

/** The bed of one test. */
export interface DeploymentBed {
  readonly aws: LocalAws;
  /** Deploys `NEW_IMAGE` to the service `api`, unless `inputs` say otherwise; without a process. */
  deploy(inputs?: Record<string, string>, options?: Partial<PlayOptions>): Promise<ActionRun>;
  /** The same as the runner does it: the bundle, as a process. */
  deployAsProcess(inputs?: Record<string, string>, options?: Partial<RunActionOptions>): Promise<ActionRun>;
  /** Names of the operations that changed something, in order. */
  writes(): string[];
  /** How often an operation was called. */
  count(operation: string): number;
  /** What the service's PRIMARY deployment is now. */
  primary(service?: string): { taskDefinition: string; rolloutState: string; id: string };
}

/** Permissions that all runs of this process used: `ecs:UpdateService`, ... */
export const usedPermissions = new Set<string>();

/** How the bed shall be. */
export interface BedOptions extends LocalAwsOptions {
  /** Names of the services; default `api`. */
  readonly services?: readonly string[];
  /** Added to CreateService of each. */
  readonly service?: Record<string, unknown>;
  /** Added to the container definition of each. */
  readonly container?: Record<string, unknown>;
}

/** Runs a test on a bed of its own, and checks that nothing broke the AWS model. */
export async function withBed(options: BedOptions, test: (bed: DeploymentBed) => Promise<void>): Promise<void> {
  const aws = await startLocalAws({ speed: SPEED, ...options });
  try {
    seed(aws, options);
    await test(deploymentBed(aws));
    if (aws.violations.length > 0) throw new Error(`the AWS model was broken:\n${aws.violations.join('\n')}`);
  } finally {
    for (const { service, operation } of aws.calls) usedPermissions.add(`${service}:${operation}`);
    await aws.close();
  }
}

function seed(aws: LocalAws, { services = ['api'], service = {}, container = {} }: BedOptions): void {
  const { ecs, logs } = aws.account();
  logs.createGroup(LOG_GROUP);
  ecs.createCluster(CLUSTER);
  for (const name of services) {
    ecs.registerTaskDefinition({
      family: name,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      containerDefinitions: [
        {
          name: 'app',
          image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/${name}@${digestOf('aa')}`,
          essential: true,
          environment: [{ name: 'EMPTY', value: '' }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': LOG_GROUP, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': name },
          },
          ...container,
        },
      ],
      tags: [{ key: 'team', value: 'elevaite' }],
    });
    ecs.createSteadyService({
      cluster: CLUSTER,
      serviceName: name,
      taskDefinition: name,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
      ...service,
    });
  }
}

function deploymentBed(aws: LocalAws): DeploymentBed {
  return {
    aws,
    deploy: (inputs = {}, options = {}) => playDeployEcs(aws, { ...INPUTS, ...inputs }, options),
    deployAsProcess: (inputs = {}, options = {}) =>
      runAction({
        action: 'deploy-ecs',
        clock: aws.clock,
        env: { ...aws.env },
        inputs: { ...INPUTS, ...inputs },
        ...options,
      }),
    writes: () =>
      aws.calls
        .filter(
          ({ operation, status }) => /^(?:Run|Stop|Register|Update|Create|Delete)/.test(operation) && status === 200,
        )
        .map(({ operation }) => operation),
    count: (operation) => aws.calls.filter((call) => call.operation === operation).length,
    primary: (service = 'api') => {
      const found = aws
        .account()
        .ecs.service(CLUSTER, service)
        .deployments.find(({ status }) => status === 'PRIMARY');
      if (found === undefined) throw new Error(`${service} has no PRIMARY deployment`);
      return { id: found.id, rolloutState: found.rolloutState, taskDefinition: found.revision.settings.taskDefinition };
    },
  };
}
