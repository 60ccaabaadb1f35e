import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { CLUSTER, LOG_GROUP, digestOf, usedPermissions, withBed } from './deployment-bed.ts';
import type { DeploymentBed } from './deployment-bed.ts';

const REGISTRY = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const OLD_IMAGE = `${REGISTRY}/acme/api@${digestOf('aa')}`;

/** A bed at a speed where eight seconds of preflight are two of the wall: enough for a process that answers, short for one that does not. */
const SLOW = { speed: 4, services: [] };

interface ServiceSeed {
  readonly name?: string;
  readonly container?: Record<string, unknown>;
  readonly definition?: Record<string, unknown>;
  readonly service?: Record<string, unknown>;
}

/** A steady service on Fargate that runs an old image. */
function seedService(
  aws: LocalAws,
  { name = 'api', container = {}, definition = {}, service = {} }: ServiceSeed = {},
): void {
  const { ecs } = aws.account();
  ecs.registerTaskDefinition({
    family: name,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [{ name: 'app', image: OLD_IMAGE, essential: true, ...container }],
    ...definition,
  });
  ecs.createSteadyService({
    cluster: CLUSTER,
    serviceName: name,
    taskDefinition: name,
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
    ...service,
  });
}

/** An image in the registry. @returns its URI */
function seedImage(aws: LocalAws, architecture = 'amd64', repository = 'acme/api'): string {
  const digest = aws
    .account()
    .ecr.seedImage(repository, { content: architecture, platform: { os: 'linux', architecture } });
  return `${REGISTRY}/${repository}@${digest}`;
}

const look = (
  bed: Pick<DeploymentBed, 'deploy'>,
  image: string,
  inputs: Record<string, string> = {},
): Promise<ActionRun> =>
  bed.deploy({ services: JSON.stringify({ api: { image } }), preflight: 'full', 'dry-run': 'true', ...inputs });

/** The same by the bundle, as a process. */
const lookAsProcess = (bed: DeploymentBed, image: string): Promise<ActionRun> =>
  look({ deploy: (inputs) => bed.deployAsProcess(inputs) }, image);

const byName = (a: string, b: string): number => a.localeCompare(b);

const errorsOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

const readsOf = (bed: DeploymentBed): string[] =>
  bed.aws.calls
    .filter(({ status }) => status === 200)
    .map(({ service, operation }) => `${service}:${operation}`)
    .toSorted();

const awslogs = (group: string, options: Record<string, string> = {}): Record<string, unknown> => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': group, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'x', ...options },
});

/** A service with everything that the preflight asks for, and all of it there. @returns the new image */
function seedComplete(aws: LocalAws): string {
  const { secrets, parameters, elb } = aws.account();
  const secret = secrets.createSecret('acme/database');
  parameters.putParameter({ name: '/acme/token', value: 'hunter2-value' });
  parameters.putParameter({ name: 'plain', value: 'hunter2-value', type: 'String' });
  const group = elb.createTargetGroup({ name: 'api', port: 8080 });
  const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: 'acme' });
  elb.createListener({
    loadBalancerArn,
    port: 80,
    forward: { targetGroups: [{ arn: group.arn, weight: 1 }] },
  });
  seedService(aws, {
    container: {
      portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
      logConfiguration: awslogs(LOG_GROUP),
      secrets: [
        { name: 'DATABASE_URL', valueFrom: secret.arn },
        { name: 'PASSWORD', valueFrom: `${secret.arn}:password:AWSCURRENT:` },
        { name: 'PINNED', valueFrom: `${secret.arn}:::${secret.versionId}` },
        { name: 'TOKEN', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/acme/token' },
        { name: 'PLAIN_ARN', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/plain' },
        { name: 'PLAIN', valueFrom: 'plain' },
      ],
    },
    service: { loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }] },
  });
  return seedImage(aws);
}

describe('what is there', () => {
  test('is found with one read each; nothing is written, no value is asked for, and a deployment goes on', () =>
    withBed(SLOW, async (bed) => {
      const image = seedComplete(bed.aws);
      const run = await lookAsProcess(bed, image);
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.log).not.toContain('preflight:');
      expect(readsOf(bed)).toEqual([
        'ecr:BatchGetImage',
        'ecr:GetAuthorizationToken',
        'ecs:DescribeServices',
        'ecs:DescribeTaskDefinition',
        'elasticloadbalancing:DescribeTargetGroups',
        'logs:DescribeLogGroups',
        'secretsmanager:DescribeSecret',
        'secretsmanager:DescribeSecret',
        'secretsmanager:DescribeSecret',
        'ssm:DescribeParameters',
        'ssm:DescribeParameters',
      ]);
      expect(`${run.rawLog}${run.summary}`).not.toContain('hunter2');
    }));

  test('an unchanged service is not looked at: two reads', () =>
    withBed(SLOW, async (bed) => {
      seedComplete(bed.aws);
      const run = await look(bed, OLD_IMAGE, { 'dry-run': 'false' });
      expect(run.outputs['verdict']).toBe('unchanged');
      expect(readsOf(bed)).toEqual(['ecs:DescribeServices', 'ecs:DescribeTaskDefinition']);
    }));

  test('in other accounts and regions it is asked for there', () =>
    withBed(SLOW, async (bed) => {
      const other = bed.aws.account('210987654321', 'eu-west-1');
      other.ecr.createRepository('shared/api', { allowPull: ['123456789012'] });
      const digest = other.ecr.seedImage('shared/api', { content: 'x' });
      const europe = bed.aws.account('123456789012', 'eu-west-1');
      europe.logs.createGroup('/acme/europe');
      const secret = europe.secrets.createSecret('acme/europe');
      seedService(bed.aws, {
        container: {
          logConfiguration: awslogs('/acme/europe', { 'awslogs-region': 'eu-west-1' }),
          secrets: [{ name: 'A', valueFrom: secret.arn }],
        },
      });
      const run = await look(bed, `210987654321.dkr.ecr.eu-west-1.amazonaws.com/shared/api@${digest}`);
      expect(run.log).not.toContain('preflight:');
      expect(run.outputs['verdict']).toBe('planned');
      const regions = bed.aws.calls.filter(({ service }) => service !== 'ecs').map(({ region }) => region);
      expect(new Set(regions)).toEqual(new Set(['eu-west-1']));
    }));
});

describe('what is missing', () => {
  /** Two services with every fault that can be, and a third that is not there. */
  async function lookAtFaults(bed: DeploymentBed, inputs: Record<string, string>): Promise<ActionRun> {
    const { aws } = bed;
    const { secrets } = aws.account();
    const deleted = secrets.createSecret('acme/deleted');
    secrets.deleteSecret('acme/deleted');
    const staged = secrets.createSecret('acme/staged');
    seedService(aws, {
      container: {
        logConfiguration: awslogs('/acme/missing'),
        secrets: [
          { name: 'GONE', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/gone-AbCdEf:key::' },
          { name: 'DELETED', valueFrom: deleted.arn },
          { name: 'STAGED', valueFrom: `${staged.arn}::AWSPENDING:` },
          { name: 'PARAMETER', valueFrom: '/acme/missing' },
          { name: 'PASTED', valueFrom: 'hunter2!' },
        ],
      },
      definition: { taskRoleArn: 'arn:aws:iam::999999999999:role/task' },
    });
    const wrong = seedImage(aws, 'arm64');
    // ECS itself would refuse an image in ECR without the role.
    const elsewhere = { image: 'public.ecr.aws/acme/api:1' };
    seedService(aws, { name: 'worker', container: elsewhere, definition: { executionRoleArn: undefined } });
    return look(bed, wrong, {
      services: JSON.stringify({
        api: { image: wrong },
        worker: { image: `${REGISTRY}/acme/api@${digestOf('cc')}` },
        web: { image: wrong },
      }),
      ...inputs,
    });
  }

  test.each(['true', 'false'])('is told all at once, before anything is changed (dry-run: %s)', (dryRun) =>
    withBed(SLOW, async (bed) => {
      const run = await lookAtFaults(bed, { 'dry-run': dryRun });
      expect(run.exitCode).toBe(1);
      expect(bed.writes()).toEqual([]);
      const message = errorsOf(run);
      const codes = [...message.matchAll(/\(([a-z-]+)\)$/gm)].map(([, code = '']) => code).toSorted(byName);
      expect(codes).toEqual([
        'execution-role-missing',
        'image-not-found',
        'image-wrong-platform',
        'log-group-missing',
        'preflight-failed',
        'role-invalid',
        'secret-not-found',
        'secret-not-found',
        'secret-not-found',
        'secret-not-found',
        'secret-not-found',
        'service-not-found',
      ]);
      expect(message).toContain('is built for linux/arm64; the tasks run on linux/amd64');
      expect(message).toContain('acme/gone-AbCdEf does not exist');
      expect(message).toContain('is scheduled for deletion');
      expect(message).toContain('the staging label AWSPENDING');
      expect(message).toContain('the parameter /acme/missing does not exist in us-east-1');
      expect(message).toContain('the secret that PASTED of the container app names does not exist');
      expect(message).toContain('the account 999999999999; the tasks run in 123456789012');
      expect(message).toContain('worker: the image');
      // Somebody may have put a value where a name belongs.
      expect(`${message}${run.summary}`).not.toContain('hunter2');
    }),
  );

  test('an index without the platform is told with those that it has', () =>
    withBed(SLOW, async (bed) => {
      seedService(bed.aws);
      const { ecr } = bed.aws.account();
      const child = ecr.seedImage('acme/api', { content: 'child' });
      const platforms = [
        { os: 'linux', architecture: 'arm64' },
        { os: 'windows', architecture: 'amd64' },
        { os: 'unknown', architecture: 'unknown' },
      ];
      const mediaType = 'application/vnd.oci.image.manifest.v1+json';
      const index = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: platforms.map((platform) => ({ mediaType, digest: child, size: 1, platform })),
      };
      const repository = ecr.repositories.get('acme/api');
      const put = repository?.put({ bytes: Buffer.from(JSON.stringify(index)), nowMs: 0 });
      const run = await look(bed, `${REGISTRY}/acme/api@${put?.image.digest ?? ''}`);
      expect(errorsOf(run)).toContain('is built for linux/arm64, windows/amd64; the tasks run on linux/amd64');
      expect(errorsOf(run)).toContain('(image-wrong-platform)');
      // The index says it all.
      expect(bed.count('GetAuthorizationToken')).toBe(0);
    }));

  test('a tag that nobody has built yet is no fault of a dry run', () =>
    withBed(SLOW, async (bed) => {
      seedService(bed.aws);
      seedImage(bed.aws);
      const inputs = { 'require-digest': 'false' };
      const run = await look(bed, `${REGISTRY}/acme/api:sha-1`, inputs);
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.log).toContain('acme/api:sha-1 is not in the registry yet');
      const real = await look(bed, `${REGISTRY}/acme/api:sha-1`, { ...inputs, 'dry-run': 'false' });
      expect(errorsOf(real)).toMatch(/the repository acme\/api has no sha-1\.\s+Push the image first/);
      expect(bed.writes()).toEqual([]);
    }));

  test('a target group of another type, and one that is gone', () =>
    withBed(SLOW, async (bed) => {
      const { elb } = bed.aws.account();
      const group = elb.createTargetGroup({ name: 'api', port: 80, healthCheck: { path: '/health' } });
      const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: 'acme' });
      elb.createListener({ loadBalancerArn, port: 80, forward: { targetGroups: [{ arn: group.arn, weight: 1 }] } });
      seedService(bed.aws, {
        container: { portMappings: [{ containerPort: 8080, protocol: 'tcp' }] },
        service: { loadBalancers: [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8080 }] },
      });
      const image = seedImage(bed.aws);
      elb.targetGroups.set(group.arn, { ...group, targetType: 'instance' });
      const run = await look(bed, image);
      expect(errorsOf(run)).toContain(
        'the target group api (HTTP 80, instance, health check HTTP /health on traffic-port, healthy with 200) takes targets of the type instance; tasks of this network mode are of the type ip.',
      );
      elb.targetGroups.delete(group.arn);
      expect(errorsOf(await look(bed, image))).toContain('(target-group-missing)');
    }));
});

describe('what the role may not read', () => {
  const permissions = [
    ['ecr', 'BatchGetImage', 'images'],
    ['ecr', 'GetAuthorizationToken', 'platforms of images'],
    ['secretsmanager', 'DescribeSecret', 'secrets'],
    ['ssm', 'DescribeParameters', 'parameters'],
    ['logs', 'DescribeLogGroups', 'log groups'],
    ['elasticloadbalancing', 'DescribeTargetGroups', 'target groups'],
  ] as const;

  test.each(permissions)('%s:%s: said once with the policy line, and skipped', (service, operation, what) =>
    withBed(SLOW, async (bed) => {
      const image = seedComplete(bed.aws);
      bed.aws.addFault({ service, operation, kind: 'access-denied', times: Infinity });
      const run = await look(bed, image);
      expect(run.outputs['verdict']).toBe('planned');
      const said = run.log.split('\n').filter((line) => line.includes('preflight:'));
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`preflight: Not checked: ${what} (`);
      expect(said[0]).toContain(`"Action": "${service}:${operation}"`);
      // A dry run is read by its summary.
      expect(run.summary).toContain(`Not checked: ${what} (`);
      expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
    }),
  );

  test('nothing at all: the deployment goes on, and what speaks against it without a read is still told', () =>
    withBed(SLOW, async (bed) => {
      const image = seedComplete(bed.aws);
      for (const [service] of permissions) bed.aws.addFault({ service, kind: 'access-denied', times: Infinity });
      const run = await look(bed, image);
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.log.split('\n').filter((line) => line.includes('preflight: Not checked'))).toHaveLength(5);
    }));
});

describe('AWS that is slow', () => {
  test.each(['throttle', 'server-error', 'reset'] as const)('%s: said, and the deployment is not held up', (kind) =>
    withBed(SLOW, async (bed) => {
      const image = seedComplete(bed.aws);
      bed.aws.addFault({ service: 'secretsmanager', kind, times: Infinity });
      const run = await lookAsProcess(bed, image);
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.log).toContain('preflight: Not checked: secrets (');
      expect(run.durationMs).toBeLessThan(14_000);
    }),
  );

  test('no answer: given up after eight seconds', () =>
    withBed(SLOW, async (bed) => {
      const image = seedComplete(bed.aws);
      bed.aws.addFault({ service: 'logs', operation: 'DescribeLogGroups', kind: 'slow', ms: 60_000, times: Infinity });
      const run = await lookAsProcess(bed, image);
      expect(run.outputs['verdict']).toBe('planned');
      expect(run.log).toMatch(
        /preflight: Not checked: log groups \(\/ecs\/staging\)\. .*(?:in time|could not be reached)/,
      );
      const { seconds } = JSON.parse(run.outputs['result'] ?? '{}') as { seconds: number };
      expect(seconds).toBeLessThan(12);
    }));
});

describe('the input preflight', () => {
  const faulty = {
    container: { image: 'public.ecr.aws/acme/api:1', secrets: [{ name: 'GONE', valueFrom: '/acme/gone' }] },
    definition: { executionRoleArn: undefined },
  };

  test('minimal asks nothing, and tells what it knows', () =>
    withBed(SLOW, async (bed) => {
      seedService(bed.aws, faulty);
      const run = await look(bed, `${REGISTRY}/acme/api@${digestOf('cc')}`, { preflight: 'minimal' });
      expect(errorsOf(run)).toContain('ECS needs that role to read secrets, to pull from ECR');
      expect(errorsOf(run)).toContain('(execution-role-missing)');
      expect(readsOf(bed)).toEqual(['ecs:DescribeServices', 'ecs:DescribeTaskDefinition']);
    }));

  test('off looks at nothing', () =>
    withBed(SLOW, async (bed) => {
      seedService(bed.aws, faulty);
      const run = await look(bed, `${REGISTRY}/acme/api@${digestOf('cc')}`, { preflight: 'off' });
      expect(run.outputs['verdict']).toBe('planned');
    }));

  test('something else is refused', () =>
    withBed(SLOW, async (bed) => {
      const run = await look(bed, OLD_IMAGE, { preflight: 'some' });
      expect(errorsOf(run)).toContain('allowed: one of: full, minimal, off');
      expect(bed.aws.calls).toEqual([]);
    }));
});

test('a service that is not well before is warned of, and images elsewhere are said and skipped', () =>
  withBed(SLOW, async (bed) => {
    seedService(bed.aws, { container: { image: 'docker.io/library/nginx:1' } });
    const service = bed.aws.account().ecs.service(CLUSTER, 'api');
    service.desiredCount = 3;
    const run = await look(bed, `public.ecr.aws/acme/api@${digestOf('cc')}`);
    expect(run.outputs['verdict']).toBe('planned');
    expect(run.log).toContain('Not checked: images outside Amazon ECR (public.ecr.aws/acme/api@sha256:cc');
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringContaining('of 3 tasks are running')]);
    expect(run.summary).toContain('The service was not well before this deployment');
  }));

describe('docs/iam', () => {
  interface Policy {
    readonly Statement: readonly { readonly Action: readonly string[] }[];
  }
  const actionsOf = (name: string): string[] => {
    const text = readFileSync(join(import.meta.dirname, '../../../docs/iam', name), 'utf8');
    return (JSON.parse(text) as Policy).Statement.flatMap(({ Action }) => Action);
  };
  /** Behind the registry's data plane, which a call of ECR's API does not show. */
  const UNSEEN = 'ecr:GetDownloadUrlForLayer';

  // These run last: they look at what the stories above called.
  test('deploy-ecs-preflight.json grants what the preflight reads, and nothing else', () => {
    const reads = [...usedPermissions].filter((permission) => !permission.startsWith('ecs:'));
    expect(reads.toSorted(byName)).toEqual(
      actionsOf('deploy-ecs-preflight.json')
        .filter((action) => action !== UNSEEN)
        .toSorted(byName),
    );
  });

  test('with deploy-ecs-plan.json it grants all that a dry run reads, and no write', () => {
    const granted = [...actionsOf('deploy-ecs-plan.json'), ...actionsOf('deploy-ecs-preflight.json')];
    // Only for telling near misses of a name that is wrong; without it the finding stands without them.
    const reads = [...usedPermissions].filter((permission) => permission !== 'ecs:ListServices');
    expect(granted.filter((action) => action !== UNSEEN).toSorted(byName)).toEqual(reads.toSorted(byName));
    expect(granted.filter((action) => !/:(?:Describe|BatchGet|GetAuthorization|GetDownload)/.test(action))).toEqual([]);
  });
});
