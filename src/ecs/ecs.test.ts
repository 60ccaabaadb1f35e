import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, test } from '@jest/globals';

import { fakeClock } from '../../testbed/fake-clock.ts';
import { ActionError } from '../errors.ts';
import type { DescribedTaskDefinition, Service, Task } from './api.ts';
import { requestLimits } from '../aws/request-limits.ts';
import { createEcsApi } from './client.ts';
import { ecrRegistry, parseImage, registryOfArn, resolveImage } from './image-uri.ts';
import { planOneOffTask, runOneOffTask, watchOneOffTask } from './one-off-task.ts';
import { taskDefinitionInput } from './task-definition.ts';
import { causeOfReason, classifyTaskFailure, taskIdOfArn } from './task-failure.ts';

const DIGEST = `sha256:${'b'.repeat(64)}`;
const TASK_ARN = 'arn:aws:ecs:us-east-1:123456789012:task/staging/0123456789abcdef0123456789abcdef';

const task = (change: Partial<Task>): Task => ({
  taskArn: TASK_ARN,
  taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:1',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
  lastStatus: 'STOPPED',
  desiredStatus: 'STOPPED',
  containers: [],
  tags: [],
  ...change,
});

describe('the words of ECS and what they mean', () => {
  test.each([
    // Recorded texts of real ECS.
    [
      'CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref x: not found',
      'image-not-found',
      'deterministic',
    ],
    [
      "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      'image-wrong-platform',
      'deterministic',
    ],
    [
      'CannotPullContainerError: ref pull has been retried 5 time(s): failed to do request: Head "https://x": dial tcp 1.2.3.4:443: i/o timeout',
      'registry-unreachable',
      'deterministic',
    ],
    [
      'CannotPullContainerError: Error response from daemon: pull access denied for x',
      'image-pull-denied',
      'deterministic',
    ],
    ['CannotPullContainerError: toomanyrequests: You have reached your pull rate limit', 'pull-rate-limit', 'capacity'],
    [
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-1.amazonaws.com/": dial tcp: i/o timeout',
      'secrets-unreachable',
      'deterministic',
    ],
    [
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      'secret-not-found',
      'deterministic',
    ],
    [
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: AccessDeniedException: User is not authorized to perform: ssm:GetParameters',
      'secret-access-denied',
      'deterministic',
    ],
    [
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      'log-group-missing',
      'deterministic',
    ],
    [
      'Capacity is unavailable at this time. Please try again later or in a different availability zone',
      'no-capacity',
      'capacity',
    ],
    ['TaskFailedToStart: RESOURCE:GPU', 'no-capacity', 'capacity'],
    [
      'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/a/b)',
      'target-unhealthy',
      'health',
    ],
    ['Task failed container health checks', 'container-unhealthy', 'health'],
    ['OutOfMemoryError: container killed due to memory usage', 'out-of-memory', 'crash'],
    ['exec /usr/local/bin/docker-entrypoint.sh: exec format error', 'exec-format', 'deterministic'],
  ])('%s', (reason, code, failureClass) => {
    expect(causeOfReason(reason)).toMatchObject({ code, class: failureClass });
    expect(causeOfReason(reason)?.fix).toMatch(/\.$/);
  });

  test('words nobody knows have no cause', () => {
    expect(causeOfReason('something else')).toBeUndefined();
  });

  test.each([
    [
      {
        stopCode: 'EssentialContainerExited',
        containers: [{ name: 'app', exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' }],
      },
      'out-of-memory',
      'crash',
    ],
    [
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'app', exitCode: 1 }],
      },
      'container-crashed',
      'crash',
    ],
    [
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'app', exitCode: 0 }],
      },
      'container-ended',
      'crash',
    ],
    [
      { stopCode: 'EssentialContainerExited', containers: [{ name: 'app', exitCode: 127 }] },
      'command-not-found',
      'crash',
    ],
    [
      { stopCode: 'EssentialContainerExited', containers: [{ name: 'app', exitCode: 139 }] },
      'container-crashed',
      'crash',
    ],
    [{ stopCode: 'TaskFailedToStart', stoppedReason: 'Taskfailedtostart' }, 'task-not-started', 'deterministic'],
    // A failed health check is a stop by the scheduler: the words decide.
    [
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed ELB health checks in (target-group x)',
        containers: [{ name: 'app', exitCode: 143 }],
      },
      'target-unhealthy',
      'health',
    ],
    [
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
        containers: [{ name: 'app', exitCode: 137 }],
      },
      'task-stopped',
      'not-ours',
    ],
    [{ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' }, 'task-stopped', 'not-ours'],
    [{ stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' }, 'task-stopped', 'not-ours'],
    [{ stopCode: 'InfrastructureHealth' }, 'task-stopped', 'not-ours'],
    [{ stopCode: 'TerminationNotice' }, 'task-stopped', 'not-ours'],
  ])('a task that stopped with %j', (change, code, failureClass) => {
    expect(classifyTaskFailure(task(change))).toMatchObject({ code, class: failureClass });
  });

  test('the container that failed by itself is named, not the sidecars that were killed after it', () => {
    const containers = [
      { name: 'sidecar', exitCode: 143 },
      { name: 'proxy', exitCode: 0 },
      { name: 'app', exitCode: 3 },
    ];
    const failure = classifyTaskFailure(task({ stopCode: 'EssentialContainerExited', containers }));
    expect(failure).toMatchObject({ container: 'app', exitCode: 3, meaning: 'The program ended with exit code 3.' });
  });

  test('a running task has not failed', () => {
    expect(classifyTaskFailure(task({ lastStatus: 'RUNNING' }))).toBeUndefined();
    expect(taskIdOfArn(TASK_ARN)).toBe('0123456789abcdef0123456789abcdef');
  });
});

describe('names of images', () => {
  test('the registry is the account and region of the service', () => {
    expect(registryOfArn('arn:aws:ecs:eu-west-1:123456789012:service/c/s')).toBe(
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    );
    expect(registryOfArn('arn:aws-cn:ecs:cn-north-1:123456789012:service/c/s')).toBe(
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn',
    );
    expect(ecrRegistry({ account: '1', region: 'us-gov-west-1', partition: 'aws-us-gov' })).toBe(
      '1.dkr.ecr.us-gov-west-1.amazonaws.com',
    );
    expect(registryOfArn('arn:aws-eusc:ecs:eusc-de-east-1:123456789012:service/c/s')).toBe(
      '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu',
    );
    expect(() => registryOfArn('api')).toThrow('not an ARN');
  });

  test('a name in images becomes a digest, anything else is a URI or unknown', () => {
    const images = {
      api: { repository: 'elevaite/api', digest: DIGEST },
      planned: { repository: 'p', digest: '', tag: 'sha-1' },
    };
    expect(resolveImage({ image: 'api', images, registry: 'r' })).toBe(`r/elevaite/api@${DIGEST}`);
    expect(resolveImage({ image: 'planned', images, registry: 'r' })).toBe('r/p:sha-1');
    expect(resolveImage({ image: 'nginx:1', images, registry: 'r' })).toBe('nginx:1');
    expect(() => resolveImage({ image: 'toString', images, registry: 'r' })).toThrow('"toString" is not in the input');
    expect(() => resolveImage({ image: 'apo', images: {}, registry: 'r' })).toThrow(ActionError);
    for (const image of ['a@b@c', 'r/a@sha256:12', 'r/a b', `r/a@${DIGEST}x`, '@'])
      expect(() => resolveImage({ image, images: {}, registry: 'r' })).toThrow('is not a full URI');
  });

  test('a port in the registry is no tag', () => {
    expect(parseImage('localhost:5000/a/b')).toEqual({ name: 'localhost:5000/a/b' });
    expect(parseImage('localhost:5000/a:v1')).toEqual({ name: 'localhost:5000/a', tag: 'v1' });
    expect(parseImage(`a:v1@${DIGEST}`)).toEqual({ name: 'a', tag: 'v1', digest: DIGEST });
  });
});

/** An attribute that no SDK knows yet. */
const unheardOf = { fromTheFuture: { 'a=b': [''] } };

const described: DescribedTaskDefinition = {
  tags: [{ key: 'team', value: 'a=b' }],
  taskDefinition: {
    taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:41',
    family: 'app',
    revision: 41,
    status: 'ACTIVE',
    registeredAt: 1,
    registeredBy: 'x',
    compatibilities: ['FARGATE'],
    requiresAttributes: [],
    fromTheFuture: { empty: '', list: [], 'a=b': 'c=d=e' },
    containerDefinitions: [
      {
        name: 'app',
        image: 'old',
        environment: [
          { name: 'EMPTY', value: '' },
          { name: 'RULE', value: 'Host(a)=b=c', ...unheardOf },
        ],
        secrets: [{ name: 'PASSWORD', valueFrom: 'arn:secret', ...unheardOf }],
        futureFlag: true,
      },
      { name: 'sidecar', image: 'side' },
    ],
  },
};

const service: Service = {
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api',
  serviceName: 'api',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
  status: 'ACTIVE',
  taskDefinition: 'app:41',
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  launchType: 'FARGATE',
  capacityProviderStrategy: [],
  platformVersion: '1.4.0',
  networkConfiguration: {
    awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
  },
  loadBalancers: [],
  deployments: [],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: true,
  tags: [],
};

describe('a one-off task', () => {
  const base = { taskDefinition: 'app:42', clientToken: 'c', startedBy: 's' };

  test('has the network, launch type and platform version of the service', () => {
    expect(planOneOffTask({ ...base, service })).toEqual({
      cluster: service.clusterArn,
      taskDefinition: 'app:42',
      clientToken: 'c',
      startedBy: 's',
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      enableECSManagedTags: true,
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
      },
    });
  });

  test('never runs on Spot', () => {
    const spot = { capacityProvider: 'FARGATE_SPOT', weight: 4 };
    const mixed = planOneOffTask({
      ...base,
      service: {
        ...service,
        launchType: undefined,
        capacityProviderStrategy: [spot, { capacityProvider: 'FARGATE', weight: 1 }],
      },
    });
    expect(mixed).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }] });
    expect(mixed).not.toHaveProperty('launchType');
    const only = planOneOffTask({
      ...base,
      service: { ...service, launchType: undefined, capacityProviderStrategy: [spot] },
    });
    expect(only).toMatchObject({ launchType: 'FARGATE' });
    expect(only).not.toHaveProperty('capacityProviderStrategy');
  });

  test('runs where the PRIMARY task set does, when only that shows it', () => {
    const taskSet = {
      id: 'ecs-svc/1',
      taskDefinition: 'app:41',
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
    } as const;
    const network = { awsvpcConfiguration: { subnets: ['subnet-7'], securityGroups: ['sg-7'] } };
    const { launchType: _type, platformVersion: _version, networkConfiguration: _network, ...bare } = service;
    const taskSets = [
      { ...taskSet, status: 'ACTIVE', launchType: 'EC2' as const },
      { ...taskSet, status: 'PRIMARY', networkConfiguration: network },
    ];
    expect(planOneOffTask({ ...base, service: { ...bare, taskSets } })).toMatchObject({
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: network,
    });
  });

  test('takes other subnets, and no network outside of awsvpc', () => {
    const other = planOneOffTask({ ...base, service, network: { subnets: ['subnet-2'] } });
    expect(other.networkConfiguration?.awsvpcConfiguration).toEqual({
      subnets: ['subnet-2'],
      securityGroups: ['sg-1'],
      assignPublicIp: 'DISABLED',
    });
    expect(planOneOffTask({ ...base, service: { ...service, networkConfiguration: undefined } })).not.toHaveProperty(
      'networkConfiguration',
    );
  });

  test('that ECS does not place is an error with the reason and what to do', async () => {
    const runTask = () =>
      Promise.resolve({ tasks: [], failures: [{ reason: 'RESOURCE:MEMORY', arn: 'arn:instance' }] });
    await expect(runOneOffTask({ runTask }, { cluster: 'c', taskDefinition: 'app:42' })).rejects.toMatchObject({
      code: 'task-not-placed',
      message: expect.stringContaining('RESOURCE:MEMORY arn:instance'),
      fix: expect.stringContaining('add capacity'),
    });
  });

  const watch = async (states: readonly (Partial<Task> | 'throttled' | 'unknown')[], deadlineSeconds = 60) => {
    const clock = fakeClock();
    const seen: string[] = [];
    let polls = 0;
    const end = await watchOneOffTask({
      clock,
      cluster: 'c',
      taskArn: TASK_ARN,
      deadlineMs: clock.now() + deadlineSeconds * 1000,
      onChange: ({ lastStatus }) => void seen.push(lastStatus),
      ecs: {
        describeTasks: () => {
          const state = states[Math.min(polls, states.length - 1)];
          polls += 1;
          if (state === 'throttled') throw new ActionError({ code: 'aws-throttled', message: '', fix: '' });
          return Promise.resolve({
            tasks: state === 'unknown' || state === undefined ? [] : [task(state)],
            failures: [],
          });
        },
      },
    });
    return { end, seen, polls, slept: clock.sleeps.reduce((sum, ms) => sum + ms, 0) };
  };

  test('is followed to its end, through throttling and a moment in which ECS does not know it', async () => {
    const { end, seen } = await watch([
      'unknown',
      'throttled',
      { lastStatus: 'PENDING' },
      { lastStatus: 'RUNNING' },
      { lastStatus: 'RUNNING' },
      { lastStatus: 'STOPPED' },
    ]);
    expect(end.end).toBe('stopped');
    expect(seen).toEqual(['PENDING', 'RUNNING', 'STOPPED']);
  });

  test('is left at the deadline, exactly', async () => {
    const { end, slept } = await watch([{ lastStatus: 'RUNNING' }], 30);
    expect(end).toMatchObject({ end: 'timed-out', task: { lastStatus: 'RUNNING' } });
    expect(slept).toBe(30_000);
  });

  test('that ECS never heard of is an error after the grace', async () => {
    await expect(watch(['unknown'], 120)).rejects.toMatchObject({ code: 'task-vanished' });
  });
});

describe('the client', () => {
  /** A server that gives back what it was sent, as ECS's JSON protocol does. */
  async function withServer(
    answer: (operation: string, body: Record<string, unknown>) => [number, unknown],
    deed: (ecs: ReturnType<typeof createEcsApi>, seen: [string, Record<string, unknown>][]) => Promise<void>,
  ): Promise<void> {
    const seen: [string, Record<string, unknown>][] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => void chunks.push(chunk));
      request.on('end', () => {
        const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        seen.push([operation, body]);
        const [status, json] = answer(operation, body);
        response
          .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
          .end(typeof json === 'string' ? json : JSON.stringify(json));
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const access = {
      region: 'us-east-1',
      maxAttempts: 1,
      requestHandler: requestLimits(5000),
      credentials: () => Promise.resolve({ accessKeyId: 'AKIDTEST', secretAccessKey: 'x' }),
      endpoint,
    };
    try {
      await deed(createEcsApi(access), seen);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    }
  }

  test('carries attributes that no SDK knows through describe and register', () =>
    withServer(
      (operation, body) => [
        200,
        operation === 'RegisterTaskDefinition'
          ? { taskDefinition: { ...described.taskDefinition, ...body }, tags: body['tags'] }
          : { ...described },
      ],
      async (ecs, seen) => {
        const live = await ecs.describeTaskDefinition({ taskDefinition: 'app', includeTags: true });
        expect(live).toEqual(described);
        const input = { ...taskDefinitionInput(live), alsoNew: { deep: ['', 'a=b'] } };
        const registered = await ecs.registerTaskDefinition(input);
        expect(seen[1]).toEqual(['RegisterTaskDefinition', input]);
        expect(registered.taskDefinition['alsoNew']).toEqual({ deep: ['', 'a=b'] });
      },
    ));

  test('splits long lists, and reads all pages', () =>
    withServer(
      (operation, body) => {
        if (operation === 'DescribeServices')
          return [200, { services: (body['services'] as string[]).map((serviceName) => ({ serviceName })) }];
        return [200, body['nextToken'] === undefined ? { taskArns: ['a'], nextToken: 'n' } : { taskArns: ['b'] }];
      },
      async (ecs, seen) => {
        const names = Array.from({ length: 23 }, (_, index) => `s${index}`);
        const { services } = await ecs.describeServices({ cluster: 'c', services: names });
        expect(services.map(({ serviceName }) => serviceName)).toEqual(names);
        expect(seen.map(([, body]) => (body['services'] as string[]).length).toSorted((a, b) => a - b)).toEqual([
          3, 10, 10,
        ]);
        expect(await ecs.listTasks({ cluster: 'c' })).toEqual(['a', 'b']);
      },
    ));

  test.each([
    ['{}', 'aws-answer-incomplete'],
    ['null', 'aws-answer-incomplete'],
    ['{"service": {"serviceN', 'aws-unreachable'],
  ])('takes %s for no answer, to a read as to a write', (body, code) =>
    withServer(
      () => [200, body],
      async (ecs) => {
        const input = taskDefinitionInput(described);
        for (const call of [
          ecs.describeServices({ cluster: 'c', services: ['a'] }),
          ecs.updateService({ cluster: 'c', service: 'a', taskDefinition: 'app:2' }),
          ecs.registerTaskDefinition(input),
          ecs.stopTask({ cluster: 'c', task: 't', reason: 'r' }),
        ])
          await expect(call).rejects.toMatchObject({ code, message: expect.stringContaining('ecs:') });
      },
    ),
  );

  test('gives the newest event, and those since an instant that is asked for', () =>
    withServer(
      () => [
        200,
        {
          services: [
            {
              serviceName: 'a',
              deployments: [{ id: 'ecs-svc/1', createdAt: 1_700_000_000.123 }],
              events: [30, 20, 10].map((createdAt) => ({ id: `e${createdAt}`, createdAt, message: 'm' })),
            },
          ],
        },
      ],
      async (ecs) => {
        const idsFrom = async (eventsFromMs?: number): Promise<string[]> => {
          const asked = { cluster: 'c', services: ['a'], ...(eventsFromMs !== undefined && { eventsFromMs }) };
          const [found] = (await ecs.describeServices(asked)).services;
          expect(found?.deployments[0]?.createdAtMs).toBe(1_700_000_000_123);
          return found?.events.map(({ id }) => id) ?? [];
        };
        expect(await idsFrom()).toEqual(['e30', 'e20', 'e10']);
        expect(await idsFrom(20_000)).toEqual(['e30', 'e20']);
        expect(await idsFrom(Infinity)).toEqual(['e30']);
      },
    ));

  test('tells what AWS refused, with a code for what ECS alone knows', () =>
    withServer(
      (operation) => [
        400,
        {
          __type: operation === 'DescribeServices' ? 'ClusterNotFoundException' : 'AccessDeniedException',
          message: 'no',
        },
      ],
      async (ecs) => {
        await expect(ecs.describeServices({ cluster: 'c', services: ['a'] })).rejects.toMatchObject({
          code: 'cluster-not-found',
        });
        await expect(ecs.describeTaskDefinition({ taskDefinition: 'app' })).rejects.toMatchObject({
          code: 'aws-access-denied',
          fix: expect.stringContaining('ecs:DescribeTaskDefinition'),
        });
      },
    ));
});
