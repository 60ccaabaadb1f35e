import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateServiceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeClustersCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTagsForResourceCommand,
  ListTasksCommand,
  paginateListTaskDefinitions,
  paginateListTasks,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  StopServiceDeploymentCommand,
  StopTaskCommand,
  TagResourceCommand,
  UpdateServiceCommand,
  waitUntilServicesStable,
  waitUntilTasksStopped,
} from '@aws-sdk/client-ecs';
import type { Deployment, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { manualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws, LocalAwsOptions } from '../local-aws.ts';
import type { EcsWorld } from './world.ts';

const NETWORK = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };

let aws: LocalAws;
let ecs: EcsWorld;
let client: ECSClient;

/** Replaces the bed by one with other options. */
async function restart(options: LocalAwsOptions): Promise<void> {
  await aws.close();
  await begin(options);
}

// oxlint-disable-next-line jest/no-standalone-expect -- held after each test, as every user of the bed does
const expectNoViolation = (): void => expect(aws.violations).toEqual([]);

const expectEmpty = (deployment: Deployment | undefined): void =>
  expect(deployment).toMatchObject({
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    desiredCount: 0,
    runningCount: 0,
    pendingCount: 0,
    failedTasks: 0,
  });

async function begin(options: LocalAwsOptions): Promise<void> {
  aws = await startLocalAws(options);
  ({ ecs } = aws.account());
  ecs.createCluster('staging');
  client = clientOf('123456789012');
}

function clientOf(account: string): ECSClient {
  return new ECSClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: `AKIDLOCAL${account}`, secretAccessKey: 'x' },
  });
}

function definition(tag: string) {
  return {
    family: 'api',
    networkMode: 'awsvpc' as const,
    requiresCompatibilities: ['FARGATE' as const],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/api:${tag}`,
        portMappings: [{ containerPort: 8080 }],
      },
    ],
  };
}

function steady(desiredCount = 2): void {
  ecs.registerTaskDefinition(definition('v1'));
  ecs.createSteadyService({
    cluster: 'staging',
    serviceName: 'api',
    taskDefinition: 'api',
    desiredCount,
    networkConfiguration: NETWORK,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  });
}

/** Registers and updates; the id of the deployment that UpdateService answers with. */
async function deploy(tag: string): Promise<string> {
  const { taskDefinition } = await client.send(new RegisterTaskDefinitionCommand(definition(tag)));
  const { service } = await client.send(
    new UpdateServiceCommand({ cluster: 'staging', service: 'api', taskDefinition: taskDefinition?.taskDefinitionArn }),
  );
  // ECS answers with counts of 0, the desired one too: recorded.
  expectEmpty(service?.deployments?.[0]);
  return service?.deployments?.[0]?.id ?? '';
}

async function describeApi() {
  const { services } = await client.send(new DescribeServicesCommand({ cluster: 'staging', services: ['api'] }));
  return services?.[0];
}

beforeEach(() => begin({ speed: 200, randomThrottle: false }));

afterEach(async () => {
  client.destroy();
  await aws.close();
  expectNoViolation();
});

describe('services, read by the SDK', () => {
  test('a rollout is stable to the SDK waiter and leaves our deployment alone', async () => {
    steady();
    const before = await describeApi();
    const id = await deploy('v2');
    expect(id).not.toBe(before?.deployments?.[0]?.id);
    const during = await describeApi();
    expect(during?.deployments?.map(({ status }) => status)).toEqual(['PRIMARY', 'ACTIVE']);
    const result = await waitUntilServicesStable(
      { client, maxWaitTime: 20, minDelay: 1, maxDelay: 1 },
      { cluster: 'staging', services: ['api'] },
    );
    expect(result.state).toBe('SUCCESS');
    const after = await describeApi();
    expect(after?.deployments).toHaveLength(1);
    expect(after?.deployments?.[0]).toMatchObject({
      id,
      rolloutState: 'COMPLETED',
      runningCount: 2,
      pendingCount: 0,
      failedTasks: 0,
    });
    expect(after?.createdAt).toBeInstanceOf(Date);
  });

  test('a rolled back deployment is told by its service deployment, with revisions and digests', async () => {
    steady(1);
    const first = await describeApi();
    const id = await deploy('crash');
    const { serviceDeployments: listed } = await client.send(
      new ListServiceDeploymentsCommand({ cluster: 'staging', service: 'api' }),
    );
    const arn = listed?.[0]?.serviceDeploymentArn ?? '';
    expect(arn.slice(arn.lastIndexOf('/') + 1)).toMatch(/^[A-Za-z0-9_-]{21}$/);
    for (;;) {
      const service = await describeApi();
      if (service?.deployments?.length === 1 && service.deployments[0]?.rolloutState === 'COMPLETED') break;
    }
    expect((await describeApi())?.deployments?.[0]?.id).toBe(first?.deployments?.[0]?.id);
    const { serviceDeployments } = await client.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
    );
    const [record] = serviceDeployments ?? [];
    expect(record).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
    });
    const revisions = [
      record?.targetServiceRevision?.arn ?? '',
      'arn:aws:ecs:us-east-1:123456789012:service-revision/staging/api/1',
    ];
    const proof = await client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: revisions }));
    expect(proof.serviceRevisions?.[0]?.containerImages?.[0]).toMatchObject({
      containerName: 'app',
      imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(proof.failures).toEqual([{ arn: revisions[1], reason: 'MISSING' }]);
    const { taskArns } = await client.send(
      new ListTasksCommand({ cluster: 'staging', serviceName: 'api', desiredStatus: 'STOPPED' }),
    );
    const { tasks } = await client.send(new DescribeTasksCommand({ cluster: 'staging', tasks: taskArns }));
    expect(tasks?.some((task) => task.startedBy === id && task.group === 'service:api')).toBe(true);
  });

  test('StopServiceDeployment asks for a rollback once, then there is nothing to stop', async () => {
    steady(1);
    await deploy('slow-start');
    const { serviceDeployments } = await client.send(
      new ListServiceDeploymentsCommand({ cluster: 'staging', service: 'api' }),
    );
    const serviceDeploymentArn = serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
    await client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
    for (;;) {
      const service = await describeApi();
      if (service?.deployments?.length === 1) break;
    }
    await expect(client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn }))).rejects.toMatchObject({
      name: 'ConflictException',
    });
    await expect(
      client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: `${serviceDeploymentArn}x` })),
    ).rejects.toMatchObject({ name: 'ServiceDeploymentNotFoundException' });
  });

  test('reads lag 3 to 6 s behind UpdateService when they are told to', async () => {
    const clock = manualClock(Date.now());
    await restart({ clock, randomThrottle: false });
    steady(1);
    const before = (await describeApi())?.currentServiceDeployment;
    aws.addFault({ kind: 'stale', times: 1 });
    await deploy('v2');
    expect((await describeApi())?.currentServiceDeployment).toBe(before);
    const list = async () =>
      (
        await client.send(
          new ListServiceDeploymentsCommand({ cluster: 'staging', service: 'api', status: ['PENDING', 'IN_PROGRESS'] }),
        )
      ).serviceDeployments ?? [];
    expect(await list()).toEqual([]);
    await clock.advance(2999);
    expect(await list()).toEqual([]);
    await clock.advance(3001);
    expect(await list()).toHaveLength(1);
    expect((await describeApi())?.currentServiceDeployment).not.toBe(before);
  });

  test('what is not there is told in AWS words', async () => {
    steady(1);
    const { failures, services } = await client.send(
      new DescribeServicesCommand({ cluster: 'staging', services: ['nope'] }),
    );
    expect({ failures, services }).toEqual({
      services: [],
      failures: [{ arn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/nope', reason: 'MISSING' }],
    });
    await expect(
      client.send(new DescribeServicesCommand({ cluster: 'nope', services: ['api'] })),
    ).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
      message: 'Cluster not found.',
    });
    await expect(client.send(new UpdateServiceCommand({ cluster: 'staging', service: 'nope' }))).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      message: 'Service not found.',
    });
    await expect(
      client.send(new UpdateServiceCommand({ cluster: 'staging', service: 'api', taskDefinition: 'api:9' })),
    ).rejects.toMatchObject({
      name: 'ClientException',
      message: 'TaskDefinition not found.',
    });
    await expect(client.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'nope' }))).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Unable to describe task definition.',
    });
    const clusters = await client.send(new DescribeClustersCommand({ clusters: ['staging', 'nope'] }));
    expect(clusters.clusters?.[0]).toMatchObject({
      clusterName: 'staging',
      runningTasksCount: 1,
      activeServicesCount: 1,
    });
    expect(clusters.failures).toEqual([{ arn: 'arn:aws:ecs:us-east-1:123456789012:cluster/nope', reason: 'MISSING' }]);
  });

  test('a service is refused whose target group or port is not right', async () => {
    const { elb } = aws.account();
    ecs.registerTaskDefinition(definition('v1'));
    const lonely = elb.createTargetGroup({ name: 'lonely', port: 8080 });
    const balancer = elb.createLoadBalancer({ name: 'alb' });
    const used = elb.createTargetGroup({ name: 'used', port: 8080 });
    elb.createListener({
      loadBalancerArn: balancer.arn,
      port: 80,
      forward: { targetGroups: [{ arn: used.arn, weight: 1 }] },
    });
    const create = (targetGroupArn: string, containerPort: number) =>
      client.send(
        new CreateServiceCommand({
          cluster: 'staging',
          serviceName: 'web',
          taskDefinition: 'api',
          desiredCount: 1,
          loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort }],
        }),
      );
    await expect(create(`${used.arn}x`, 8080)).rejects.toThrow(
      /Unable to assume role and validate the specified targetGroupArn/,
    );
    await expect(create(lonely.arn, 8080)).rejects.toThrow(/does not have an associated load balancer/);
    await expect(create(used.arn, 9090)).rejects.toThrow(
      'The container app did not have a container port 9090 defined.',
    );
    expect((await create(used.arn, 8080)).service).toMatchObject({
      status: 'ACTIVE',
      deployments: [{ rolloutState: 'IN_PROGRESS' }],
    });
  });

  test('tags are put on resources and listed', async () => {
    steady(1);
    const resourceArn = (await describeApi())?.serviceArn;
    await client.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'team', value: 'core' }] }));
    await client.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'team', value: 'platform' }] }));
    const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn }));
    expect(tags).toEqual([{ key: 'team', value: 'platform' }]);
  });
});

describe('task definitions', () => {
  test('keep members that no schema knows, and give them back raw', async () => {
    const send = async (operation: string, body: unknown): Promise<Record<string, Record<string, unknown>>> => {
      const response = await fetch(aws.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`,
          authorization: `AWS4-HMAC-SHA256 Credential=AKIDLOCAL123456789012/20261120/us-east-1/ecs/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
        },
        body: JSON.stringify(body),
      });
      return response.status === 200
        ? ((await response.json()) as Record<string, Record<string, unknown>>)
        : send(operation, body);
    };
    const given = definition('v1');
    await send('RegisterTaskDefinition', {
      ...given,
      quantumMode: { enabled: true },
      containerDefinitions: [{ ...given.containerDefinitions[0], warpFactor: '', environment: [] }],
    });
    const { taskDefinition } = await send('DescribeTaskDefinition', { taskDefinition: 'api' });
    expect(taskDefinition).toMatchObject({
      quantumMode: { enabled: true },
      containerDefinitions: [{ warpFactor: '', environment: [] }],
    });
  });

  test('are refused when Fargate has no such size or AWS no such form', async () => {
    const register = (change: Partial<RegisterTaskDefinitionCommandInput>) =>
      client.send(new RegisterTaskDefinitionCommand({ ...definition('v1'), ...change }));
    await expect(register({ memory: '4096' })).rejects.toThrow(
      'No Fargate configuration exists for given values: 256 CPU, 4096 memory. See the Amazon ECS documentation for the valid values.',
    );
    await expect(register({ executionRoleArn: undefined })).rejects.toThrow(/execution role ARN to support ECR images/);
    await expect(register({ networkMode: 'bridge' })).rejects.toThrow(/only supports network mode/);
    await expect(register({ containerDefinitions: [] })).rejects.toThrow('Container list cannot be empty.');
    await expect(register({ family: 'a b' })).rejects.toThrow(/Family contains invalid characters/);
    await expect(register({ cpu: '1 vCPU', memory: '2 GB' })).resolves.toMatchObject({
      taskDefinition: { revision: 1 },
    });
  });

  test('come in pages, and an inactive one starts no deployment', async () => {
    steady(1);
    for (const tag of ['v2', 'v3', 'v4']) await client.send(new RegisterTaskDefinitionCommand(definition(tag)));
    const pages: string[][] = [];
    for await (const page of paginateListTaskDefinitions({ client }, { familyPrefix: 'api', sort: 'DESC' })) {
      pages.push(page.taskDefinitionArns ?? []);
    }
    expect(pages.map((page) => page.map((arn) => arn.split(':').at(-1)))).toEqual([
      ['4', '3'],
      ['2', '1'],
    ]);
    await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'api:4' }));
    await expect(
      client.send(new UpdateServiceCommand({ cluster: 'staging', service: 'api', taskDefinition: 'api:4' })),
    ).rejects.toThrow('TaskDefinition is inactive');
    expect(
      (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'api' }))).taskDefinition?.revision,
    ).toBe(3);
  });
});

describe('one-off tasks', () => {
  const run = (change: Partial<ConstructorParameters<typeof RunTaskCommand>[0]> = {}) =>
    client.send(
      new RunTaskCommand({
        cluster: 'staging',
        taskDefinition: 'api',
        launchType: 'FARGATE',
        networkConfiguration: NETWORK,
        startedBy: 'migrate',
        ...change,
      }),
    );

  test('run with overrides of any container, print, and end with its exit code', async () => {
    const base = definition('v1');
    const [app] = base.containerDefinitions;
    ecs.registerTaskDefinition({
      ...base,
      containerDefinitions: [
        { ...app, name: 'sidecar', essential: false },
        {
          ...app,
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs/api', 'awslogs-stream-prefix': 'run' },
          },
        },
      ],
    });
    ecs.simulate({
      container: 'app',
      command: 'alembic',
      lines: ['Running upgrade -> a1', 'Running upgrade a1 -> b2'],
      exitCode: 3,
    });
    const { tasks } = await run({
      overrides: {
        containerOverrides: [
          { name: 'app', command: ['alembic', 'upgrade', 'head'], environment: [{ name: 'A', value: '1' }] },
        ],
      },
    });
    const taskArn = tasks?.[0]?.taskArn ?? '';
    await waitUntilTasksStopped(
      { client, maxWaitTime: 20, minDelay: 1, maxDelay: 1 },
      { cluster: 'staging', tasks: [taskArn] },
    );
    const { tasks: ended } = await client.send(new DescribeTasksCommand({ cluster: 'staging', tasks: [taskArn] }));
    expect(ended?.[0]).toMatchObject({
      group: 'family:api',
      startedBy: 'migrate',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [
        { name: 'sidecar', exitCode: 0 },
        { name: 'app', exitCode: 3 },
      ],
      overrides: { containerOverrides: [{ name: 'app', command: ['alembic', 'upgrade', 'head'] }] },
    });
    expect(aws.account().logs.lines('/ecs/api', `run/app/${taskArn.split('/').at(-1)}`)).toEqual([
      'Running upgrade -> a1',
      'Running upgrade a1 -> b2',
    ]);
    await expect(run({ overrides: { containerOverrides: [{ name: 'nope' }] } })).rejects.toThrow(
      'Override for container named nope is not a container in the TaskDefinition.',
    );
  });

  test('that nothing has room for are failures in the answer', async () => {
    ecs.registerTaskDefinition(definition('no-resources'));
    const { tasks, failures } = await run();
    expect(tasks).toEqual([]);
    expect(failures).toEqual([
      { arn: expect.stringContaining(':container-instance/staging/'), reason: 'RESOURCE:MEMORY' },
    ]);
    expect(ecs.tasks()).toEqual([]);
  });

  test('are started once for one client token, and refused for the same token with other words', async () => {
    ecs.registerTaskDefinition(definition('v1'));
    const [first, second] = [await run({ clientToken: 'once' }), await run({ clientToken: 'once' })];
    expect(second.tasks?.map(({ taskArn }) => taskArn)).toEqual(first.tasks?.map(({ taskArn }) => taskArn));
    await expect(run({ clientToken: 'once', count: 2 })).rejects.toMatchObject({ name: 'ConflictException' });
    expect(ecs.tasks()).toHaveLength(1);
  });

  test('are listed by family, by status, and by startedBy alone', async () => {
    await restart({ clock: manualClock(Date.now()), randomThrottle: false });
    ecs.registerTaskDefinition(definition('v1'));
    await run({ count: 3 });
    const arns: string[] = [];
    let pages = 0;
    for await (const page of paginateListTasks({ client }, { cluster: 'staging', startedBy: 'migrate' })) {
      pages += 1;
      arns.push(...(page.taskArns ?? []));
    }
    expect({ pages, tasks: new Set(arns).size }).toEqual({ pages: 2, tasks: 3 });
    await expect(
      client.send(new ListTasksCommand({ cluster: 'staging', startedBy: 'migrate', family: 'api' })),
    ).rejects.toThrow('startedBy and family cannot be used together.');
    const { task } = await client.send(new StopTaskCommand({ cluster: 'staging', task: arns[0], reason: 'enough' }));
    expect(task).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'enough' });
    const stopped = await client.send(
      new ListTasksCommand({ cluster: 'staging', family: 'api', desiredStatus: 'STOPPED' }),
    );
    expect(stopped.taskArns).toEqual([arns[0]]);
    await expect(client.send(new StopTaskCommand({ cluster: 'staging', task: '0'.repeat(32) }))).rejects.toThrow(
      'The referenced task was not found.',
    );
    const { failures } = await client.send(new DescribeTasksCommand({ cluster: 'staging', tasks: ['0'.repeat(32)] }));
    expect(failures?.[0]).toMatchObject({ reason: 'MISSING' });
  });
});

describe('the bed', () => {
  test('takes the real digest and the scenario of a pushed image from ECR, and fails for one that nobody pushed', async () => {
    const digest = aws.account().ecr.seedImage('api', { tags: ['v1'] });
    steady(1);
    const { tasks } = await client.send(
      new DescribeTasksCommand({ cluster: 'staging', tasks: ecs.tasks().map(({ arn }) => arn) }),
    );
    expect(tasks?.[0]?.containers?.[0]?.imageDigest).toBe(digest);
    await deploy('v9');
    for (;;) {
      const service = await describeApi();
      if (service?.events?.some(({ message }) => message?.includes('CannotPullContainerError')) === true) break;
    }
  });

  test('keeps accounts apart and serves two clients at once', async () => {
    steady(1);
    const other = clientOf('999999999999');
    const results = await Promise.allSettled([
      ...Array.from({ length: 10 }, () =>
        client.send(new DescribeServicesCommand({ cluster: 'staging', services: ['api'] })),
      ),
      ...Array.from({ length: 10 }, () =>
        other.send(new DescribeServicesCommand({ cluster: 'staging', services: ['api'] })),
      ),
    ]);
    other.destroy();
    expect(results.slice(0, 10).every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(
      results.slice(10).map((result) => (result.status === 'rejected' ? (result.reason as Error).name : 'fulfilled')),
    ).toEqual(Array.from({ length: 10 }, () => 'ClusterNotFoundException'));
  });

  test('throttles each operation once by itself, and the SDK gets over it', async () => {
    await restart({});
    steady(1);
    for (let at = 0; at < 4; at += 1) await describeApi();
    const calls = aws.calls.filter(({ operation }) => operation === 'DescribeServices');
    expect(calls.filter(({ error }) => error === 'ThrottlingException')).toHaveLength(1);
    expect(calls.filter(({ attempt }) => attempt === 2)).toHaveLength(1);
    expect(calls).toHaveLength(5);
  });

  test('deals out faults: two throttles, a 500 and a reset are survived, five throttles are not', async () => {
    // Slow enough that the SDK does not take the virtual Date header for a skewed clock, which it answers with a retry.
    await restart({ speed: 20, randomThrottle: false });
    steady(1);
    const attempts = async (): Promise<number> => {
      aws.calls.length = 0;
      await describeApi();
      return aws.calls.length;
    };
    aws.addFault({ operation: 'DescribeServices', kind: 'throttle', times: 2 });
    expect(await attempts()).toBe(3);
    aws.addFault({ operation: 'DescribeServices', kind: 'server-error', times: 1 });
    expect(await attempts()).toBe(2);
    aws.addFault({ operation: 'any', kind: 'reset', times: 1 });
    expect(await attempts()).toBe(2);
    aws.addFault({ kind: 'slow', times: 1, ms: 150 });
    const before = performance.now();
    expect(await attempts()).toBe(1);
    expect(performance.now() - before).toBeGreaterThanOrEqual(145);
    aws.addFault({ operation: 'DescribeServices', kind: 'expired-token', times: 1, afterCalls: 1 });
    expect(await attempts()).toBe(1);
    await expect(describeApi()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    aws.addFault({ operation: 'DescribeServices', kind: 'access-denied', times: 1 });
    await expect(describeApi()).rejects.toThrow(
      /arn:aws:iam::123456789012:user\/local is not authorized to perform: ecs:DescribeServices/,
    );
    aws.addFault({ operation: 'DescribeServices', kind: 'throttle', times: 5 });
    await expect(describeApi()).rejects.toMatchObject({ name: 'ThrottlingException' });
    aws.clearFaults();
    expect(await attempts()).toBe(1);
  });
});
