import {
  CreatePipeCommand,
  DeletePipeCommand,
  DescribePipeCommand,
  ListPipesCommand,
  PipesClient,
  StartPipeCommand,
  StopPipeCommand,
  UpdatePipeCommand,
  paginateListPipes,
} from '@aws-sdk/client-pipes';
import type { CreatePipeRequest, UpdatePipeRequest } from '@aws-sdk/client-pipes';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import type { PipesWorld } from './world.ts';

/** The wall's own time: the SDK tries a call again when the server's Date is far from it. */
const start = Math.floor(Date.now() / 1000) * 1000;
const name = 'flow-builder-worker-pipe';
const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/flow-builder-cluster';
const role = 'arn:aws:iam::123456789012:role/pipe';
const queue = 'arn:aws:sqs:us-east-1:123456789012:flow-builder-queue';
const revision = (number: number): string =>
  `arn:aws:ecs:us-east-1:123456789012:task-definition/flow-builder-worker:${number}`;

/** The pipe of Flow Builder's ultra-cost-optimized model. */
const flowBuilder = {
  Name: name,
  RoleArn: role,
  Source: queue,
  SourceParameters: { SqsQueueParameters: { BatchSize: 1, MaximumBatchingWindowInSeconds: 0 } },
  Target: cluster,
  TargetParameters: {
    InputTemplate: '{"body": <$.body>}',
    EcsTaskParameters: {
      TaskDefinitionArn: revision(1),
      TaskCount: 1,
      LaunchType: 'FARGATE',
      CapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 100 }],
      NetworkConfiguration: { awsvpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'ENABLED' } },
      Overrides: {
        ContainerOverrides: [{ Name: 'worker', Environment: [{ name: 'SQS_BODY', value: '$.body' }] }],
      },
    },
  },
} satisfies CreatePipeRequest;

let clock: ManualClock;
let aws: LocalAws;
let world: PipesWorld;
let pipes: PipesClient;

beforeEach(async () => {
  clock = manualClock(start);
  aws = await startLocalAws({ clock, randomThrottle: false });
  world = aws.account().pipes;
  pipes = new PipesClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'any' },
  });
});

afterEach(() => aws.close());

const describePipe = () => pipes.send(new DescribePipeCommand({ Name: name }));
const stateOf = async (): Promise<string | undefined> => (await describePipe()).CurrentState;
const update = (change: Partial<UpdatePipeRequest> = {}) =>
  pipes.send(new UpdatePipeCommand({ Name: name, RoleArn: role, ...change }));
const authorization = `AWS4-HMAC-SHA256 Credential=AKIDLOCAL123456789012/20261121/us-east-1/pipes/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
/** UpdatePipe without the SDK, which sends what it knows alone. */
const putRaw = (body: object): Promise<Response> =>
  fetch(`${aws.url}/v1/pipes/${name}`, { method: 'PUT', headers: { authorization }, body: JSON.stringify(body) });
const settle = (): Promise<void> => clock.advance(30_000);

describe('a pipe', () => {
  test('is created, described with all it was given, and found over pages', async () => {
    const created = await pipes.send(new CreatePipeCommand(flowBuilder));
    expect(created).toMatchObject({ CurrentState: 'CREATING', DesiredState: 'RUNNING', CreationTime: new Date(start) });
    await settle();
    const { $metadata: _metadata, ...described } = await describePipe();
    expect(described).toMatchObject({ ...flowBuilder, CurrentState: 'RUNNING' });
    for (const other of ['alpha', 'beta']) world.createSettledPipe({ ...flowBuilder, Name: other });
    const found: (string | undefined)[] = [];
    for await (const page of paginateListPipes({ client: pipes }, { TargetPrefix: cluster })) {
      expect(page.Pipes?.length).toBeLessThanOrEqual(2);
      found.push(...(page.Pipes ?? []).map((pipe) => pipe.Name));
    }
    expect(found).toEqual(['alpha', 'beta', name]);
    const stopped = await pipes.send(new ListPipesCommand({ CurrentState: 'STOPPED' }));
    expect(stopped.Pipes).toEqual([]);
    expect(aws.violations).toEqual([]);
  });

  test('that is not there is NotFoundException, also to an update', async () => {
    await expect(describePipe()).rejects.toMatchObject({
      name: 'NotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(update()).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  test('is stopped and started again', async () => {
    world.createSettledPipe(flowBuilder);
    const stopping = await pipes.send(new StopPipeCommand({ Name: name }));
    expect(stopping).toMatchObject({ CurrentState: 'STOPPING', DesiredState: 'STOPPED' });
    await settle();
    expect(await stateOf()).toBe('STOPPED');
    await pipes.send(new StartPipeCommand({ Name: name }));
    expect(await stateOf()).toBe('STARTING');
    await settle();
    expect(await stateOf()).toBe('RUNNING');
    expect(aws.violations).toEqual([]);
  });
});

describe('UpdatePipe', () => {
  test('runs through UPDATING and refuses a second update meanwhile', async () => {
    world.createSettledPipe(flowBuilder);
    expect(await update({ Description: 'new' })).toMatchObject({ CurrentState: 'UPDATING', DesiredState: 'RUNNING' });
    await expect(update()).rejects.toMatchObject({
      name: 'ConflictException',
      resourceId: name,
      $metadata: { httpStatusCode: 409 },
    });
    await settle();
    expect(await describePipe()).toMatchObject({ CurrentState: 'RUNNING', Description: 'new' });
    expect(aws.violations).toEqual([]);
  });

  test('changes nothing but the revision when all target parameters are sent again', async () => {
    world.createSettledPipe(flowBuilder);
    const before = await describePipe();
    const target = flowBuilder.TargetParameters;
    const ecs = { ...target.EcsTaskParameters, TaskDefinitionArn: revision(2) };
    await update({ TargetParameters: { ...target, EcsTaskParameters: ecs } });
    await settle();
    const after = await describePipe();
    expect(after.TargetParameters).toEqual({
      ...before.TargetParameters,
      EcsTaskParameters: { ...before.TargetParameters?.EcsTaskParameters, TaskDefinitionArn: revision(2) },
    });
    expect(after.SourceParameters).toEqual(before.SourceParameters);
  });

  test('lets what is left out of the target parameters fall to its default', async () => {
    world.createSettledPipe(flowBuilder);
    await update({ TargetParameters: { EcsTaskParameters: { TaskDefinitionArn: revision(2) } } });
    const { TargetParameters: target } = await describePipe();
    expect(target).toEqual({
      EcsTaskParameters: {
        TaskDefinitionArn: revision(2),
        TaskCount: 1,
        EnableECSManagedTags: false,
        EnableExecuteCommand: false,
      },
    });
  });

  test('lets what is left out of the source parameters fall to its default, and keeps what it has no member for', async () => {
    world.createSettledPipe(flowBuilder);
    await update({ SourceParameters: { FilterCriteria: { Filters: [{ Pattern: '{"body":[1]}' }] } } });
    expect((await describePipe()).SourceParameters).toEqual({
      FilterCriteria: { Filters: [{ Pattern: '{"body":[1]}' }] },
      SqsQueueParameters: { BatchSize: 10, MaximumBatchingWindowInSeconds: 0 },
    });
    world.createSettledPipe({
      ...flowBuilder,
      Name: 'stream',
      Source: 'arn:aws:kinesis:us-east-1:123456789012:stream/jobs',
      SourceParameters: {
        KinesisStreamParameters: { StartingPosition: 'LATEST', BatchSize: 5, ParallelizationFactor: 2 },
      },
    });
    await update({ Name: 'stream', SourceParameters: { KinesisStreamParameters: { BatchSize: 7 } } });
    const { SourceParameters: source } = await pipes.send(new DescribePipeCommand({ Name: 'stream' }));
    expect(source).toEqual({ KinesisStreamParameters: { StartingPosition: 'LATEST', BatchSize: 7 } });
    expect(aws.violations).toEqual([]);
  });

  test('leaves a stopped pipe stopped, and starts it only when asked to', async () => {
    world.createSettledPipe({ ...flowBuilder, DesiredState: 'STOPPED' });
    expect(await update()).toMatchObject({ CurrentState: 'UPDATING', DesiredState: 'STOPPED' });
    await settle();
    expect(await stateOf()).toBe('STOPPED');
    await update({ DesiredState: 'RUNNING' });
    await settle();
    expect(await stateOf()).toBe('RUNNING');
  });

  test('fails with its reason when a test says so, and may be put back', async () => {
    world.createSettledPipe(flowBuilder);
    world.failUpdate(name, 'The pipe cannot assume the role.');
    await update();
    await settle();
    expect(await describePipe()).toMatchObject({
      CurrentState: 'UPDATE_FAILED',
      DesiredState: 'RUNNING',
      StateReason: 'The pipe cannot assume the role.',
    });
    await update();
    await settle();
    const { CurrentState, StateReason } = await describePipe();
    expect([CurrentState, StateReason]).toEqual(['RUNNING', undefined]);
    expect(aws.violations).toEqual([]);
  });

  test.each<[string, Partial<UpdatePipeRequest>]>([
    ['a task definition that is none', { TargetParameters: { EcsTaskParameters: { TaskDefinitionArn: 'worker:1' } } }],
    ['an ECS target without its parameters', { TargetParameters: { InputTemplate: '{}' } }],
    ['a batch too large', { SourceParameters: { SqsQueueParameters: { BatchSize: 10_001 } } }],
    ['a large batch without a window', { SourceParameters: { SqsQueueParameters: { BatchSize: 11 } } }],
  ])('refuses %s and changes nothing', async (_name, change) => {
    world.createSettledPipe(flowBuilder);
    const before = await describePipe();
    await expect(update(change)).rejects.toMatchObject({ name: 'ValidationException' });
    const after = await describePipe();
    expect({ ...after, $metadata: undefined }).toEqual({ ...before, $metadata: undefined });
  });

  test('takes no member that only DescribePipe has, and tells', async () => {
    world.createSettledPipe(flowBuilder);
    const answer = await putRaw({ Name: name, RoleArn: role, CurrentState: 'RUNNING', Source: queue });
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([400, 'ValidationException']);
    expect(aws.violations).toEqual([
      'pipes.UpdatePipe request: Name in the body: no such member of UpdatePipeRequest',
      'pipes.UpdatePipe request: CurrentState: no such member of UpdatePipeRequest',
      'pipes.UpdatePipe request: Source: no such member of UpdatePipeRequest',
    ]);
  });

  test('keeps what a newer AWS may know of a task', async () => {
    world.createSettledPipe(flowBuilder);
    const ecs = { ...flowBuilder.TargetParameters.EcsTaskParameters, FutureSetting: { Level: 3 } };
    const answer = await putRaw({ RoleArn: role, TargetParameters: { EcsTaskParameters: ecs } });
    expect(answer.status).toBe(200);
    expect(world.pipe(name).settings.TargetParameters?.EcsTaskParameters).toMatchObject(ecs);
    const described = await fetch(`${aws.url}/v1/pipes/${name}`, { headers: { authorization } });
    expect(await described.json()).toMatchObject({ TargetParameters: { EcsTaskParameters: ecs } });
    expect(aws.violations).toEqual([]);
  });
});

describe('faults in REST-JSON', () => {
  const attempts = (): number => aws.calls.filter(({ operation }) => operation === 'DescribePipe').length;

  test.each([
    ['access-denied', 'AccessDeniedException', 403, 1],
    ['expired-token', 'ExpiredTokenException', 403, 1],
    ['throttle', 'ThrottlingException', 429, 3],
    ['server-error', 'InternalServerException', 500, 3],
  ] as const)('%s is %s', async (kind, error, status, times) => {
    world.createSettledPipe(flowBuilder);
    aws.addFault({ service: 'pipes', operation: 'DescribePipe', kind, times: Number.POSITIVE_INFINITY });
    await expect(describePipe()).rejects.toMatchObject({ name: error, $metadata: { httpStatusCode: status } });
    expect(attempts()).toBe(times);
    const { Pipes: listed } = await pipes.send(new ListPipesCommand({}));
    expect(listed).toHaveLength(1);
  });

  test('a denial names principal and action', async () => {
    aws.addFault({ operation: 'UpdatePipe', kind: 'access-denied', times: 1 });
    await expect(update()).rejects.toThrow('user/local is not authorized to perform: pipes:UpdatePipe');
  });

  test('any error of AWS can be dealt out by name, to one service alone', async () => {
    world.createSettledPipe(flowBuilder);
    const error = { name: 'ConflictException', message: 'busy', status: 409 };
    aws.addFault({ service: 'scheduler', kind: 'error', error, times: 1 });
    aws.addFault({ service: 'pipes', operation: 'UpdatePipe', kind: 'error', error, times: 1 });
    await expect(update()).rejects.toMatchObject({ name: 'ConflictException', message: 'busy' });
    expect(await update()).toMatchObject({ CurrentState: 'UPDATING' });
  });

  test('an operation that the bed does not have is 501, and told', async () => {
    await expect(pipes.send(new DeletePipeCommand({ Name: name }))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    expect(aws.violations[0]).toBe('pipes.DeletePipe: not an operation of this local AWS');
  });
});
