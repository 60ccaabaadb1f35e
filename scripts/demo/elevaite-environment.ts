/** One environment of ElevAIte in the local AWS: what Terraform would make before the first release. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';

/** Folder of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The example that is released. */
export const EXAMPLE = join(ROOT, 'examples/elevaite');
/** The first release lacks the last migration, so that the next one brings it. */
export const LATER_MIGRATION = 'services/workflow-engine/migrations/versions/0003_find_open_jobs.py';

/** An environment of the example. */
export interface ElevaiteEnvironment {
  readonly name: 'staging' | 'production';
  /** Twelve digits. */
  readonly account: string;
}

/** The example's environments, as its slipway.yml states them. */
export const ENVIRONMENTS: readonly ElevaiteEnvironment[] = [
  { name: 'staging', account: '111111111111' },
  { name: 'production', account: '222222222222' },
];

export const REGION = 'us-east-1';
/** The ECS services of an environment, in the order they are deployed. */
export const SERVICES = ['auth-api', 'workflow-engine', 'worker'] as const;
export const IMAGES = ['auth-api', 'workflow-engine'] as const;

const NETWORK = {
  awsvpcConfiguration: {
    subnets: ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'],
    securityGroups: ['sg-0a1b2c3d4e5f60001'],
    assignPublicIp: 'DISABLED',
  },
};

/** What the load balancer asks a service: that the process answers. */
const LIVENESS: Readonly<Record<string, { path: string; port: number; pattern: string }>> = {
  'auth-api': { path: '/auth/live', port: 8004, pattern: '/auth/*' },
  'workflow-engine': { path: '/engine/live', port: 8006, pattern: '/engine/*' },
};

/** Name of an ECS service, and of its task definition's family. */
export function serviceName(environment: string, service: string): string {
  return `elevaite-${environment}-${service}`;
}

/** Makes repositories, cluster, log groups, secrets and the load balancer of an environment. @returns the load balancer's ARN. */
export function seedFoundation(
  aws: LocalAws,
  environment: ElevaiteEnvironment,
  secrets: Readonly<Record<string, string>>,
): string {
  const { ecs, ecr, elb, logs, secrets: secretsManager, sts } = aws.account(environment.account, REGION);
  // Another environment's account may take what this one has proven: promotion reads from here.
  const allowPull = ENVIRONMENTS.map(({ account }) => account).filter((account) => account !== environment.account);
  for (const image of IMAGES) ecr.createRepository(`elevaite/${image}`, { allowPull });
  ecs.createCluster(`elevaite-${environment.name}`);
  for (const service of SERVICES) logs.createGroup(`/ecs/${serviceName(environment.name, service)}`);
  for (const [name, value] of Object.entries(secrets)) {
    secretsManager.createSecret(`elevaite/${environment.name}/${name}`);
    ecs.putSecret(secretArn(environment, name), value);
  }
  sts.addRole(`elevaite-${environment.name}-deploy`);
  const loadBalancer = elb.createLoadBalancer({ name: `elevaite-${environment.name}` });
  const groups = Object.entries(LIVENESS).map(([service, { path, port, pattern }]) => ({
    pattern,
    arn: elb.createTargetGroup({
      name: serviceName(environment.name, service),
      port,
      // Patient: virtual time runs faster than the programs, and a slow machine must not look like a bad release.
      healthCheck: { path, intervalSeconds: 10, timeoutSeconds: 10, healthyThreshold: 2, unhealthyThreshold: 6 },
      deregistrationDelaySeconds: 30,
    }).arn,
  }));
  const forwardTo = (arn: string): { targetGroups: { arn: string; weight: number }[] } => ({
    targetGroups: [{ arn, weight: 1 }],
  });
  const listener = elb.createListener({
    loadBalancerArn: loadBalancer.arn,
    port: 80,
    forward: forwardTo(groups[0]?.arn ?? ''),
  });
  for (const [index, { pattern, arn }] of groups.entries()) {
    elb.createRule({
      listenerArn: listener.arn,
      priority: String((index + 1) * 10),
      pathPatterns: [pattern],
      forward: forwardTo(arn),
    });
  }
  return loadBalancer.arn;
}

function secretArn(environment: ElevaiteEnvironment, name: string): string {
  return `arn:aws:secretsmanager:${REGION}:${environment.account}:secret:elevaite/${environment.name}/${name}`;
}

/** A task definition of the example with the images and the version of a release. */
export interface Release {
  /** `sha256:...` by image. */
  readonly digests: Readonly<Record<string, string>>;
  readonly version: string;
  /** Host of the registry; default ECR's name. */
  readonly registry?: string;
}

/** Registers the example's task definitions with a release's images. */
export async function registerTaskDefinitions(from: {
  aws: LocalAws;
  environment: ElevaiteEnvironment;
  release: Release;
}): Promise<void> {
  const { aws, environment, release } = from;
  const { account } = environment;
  const registry = release.registry ?? `${account}.dkr.ecr.${REGION}.amazonaws.com`;
  for (const service of SERVICES) {
    const file = join(EXAMPLE, 'task-definitions', environment.name, `${service}.json`);
    let text = await readFile(file, 'utf8');
    for (const [image, digest] of Object.entries(release.digests)) {
      const stated = `${account}.dkr.ecr.${REGION}.amazonaws.com/elevaite/${image}:first`;
      text = text.replaceAll(`"${stated}"`, `"${registry}/elevaite/${image}@${digest}"`);
    }
    text = text.replaceAll('"value": "first"', `"value": "${release.version}"`);
    aws.account(account, REGION).ecs.registerTaskDefinition(JSON.parse(text) as Record<string, unknown>);
  }
}

/** Creates the services: two tasks of each API, one worker, the circuit breaker with rollback on. */
export function createServices(aws: LocalAws, environment: ElevaiteEnvironment): void {
  const { ecs, elb } = aws.account(environment.account, REGION);
  for (const service of SERVICES) {
    const name = serviceName(environment.name, service);
    const targetGroup = [...elb.targetGroups.values()].find((group) => group.name === name);
    ecs.createSteadyService({
      cluster: `elevaite-${environment.name}`,
      serviceName: name,
      taskDefinition: name,
      launchType: 'FARGATE',
      desiredCount: targetGroup === undefined ? 1 : 2,
      networkConfiguration: NETWORK,
      deploymentConfiguration: {
        maximumPercent: 200,
        minimumHealthyPercent: 100,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      },
      ...(targetGroup && {
        healthCheckGracePeriodSeconds: 600,
        loadBalancers: [{ targetGroupArn: targetGroup.arn, containerName: 'app', containerPort: targetGroup.port }],
      }),
    });
  }
}
