import { describe, expect, test } from '@jest/globals';

import type { DescribedTaskDefinition, TaskDefinitionInput } from './api.ts';
import { splitWords } from './command-words.ts';
import { withContainers, withTask } from './task-definition-change.ts';
import type { ContainerChange } from './task-definition-change.ts';
import { diffTaskDefinitions } from './task-definition-diff.ts';
import { sameTaskDefinition } from './task-definition-normal.ts';
import { sameJson, splitDescribeOnly, taskDefinitionInput } from './task-definition.ts';

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
    fromTheFuture: { empty: '', list: [], 'a=b': 'c=d=e', nothing: null },
    containerDefinitions: [
      {
        name: 'app',
        image: 'old',
        environment: [
          { name: 'EMPTY', value: '' },
          { name: 'RULE', value: 'Host(a)=b=c' },
        ],
        secrets: [{ name: 'PASSWORD', valueFrom: 'arn:secret' }],
        dockerLabels: { 'traefik.http.rule': 'Host(a)=b=c', old: '1' },
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/app', mode: 'non-blocking' } },
        futureFlag: true,
      },
      { name: 'sidecar', image: 'side' },
    ],
  },
};
const input = taskDefinitionInput(described);

const changed = (change: ContainerChange): TaskDefinitionInput['containerDefinitions'][number] =>
  withContainers(input, new Map([['app', change]])).containerDefinitions[0] ?? { name: '', image: '' };

describe('what is registered', () => {
  test('only what ECS adds is dropped; unknown fields, null, empty values and tags stay', () => {
    expect(Object.keys(input).toSorted()).toEqual(['containerDefinitions', 'family', 'fromTheFuture', 'tags']);
    expect(input['fromTheFuture']).toEqual({ empty: '', list: [], 'a=b': 'c=d=e', nothing: null });
    expect(taskDefinitionInput({ ...described, tags: [] })).not.toHaveProperty('tags');
    expect(splitDescribeOnly(described.taskDefinition).dropped).toEqual([
      'taskDefinitionArn',
      'revision',
      'status',
      'registeredAt',
      'registeredBy',
      'compatibilities',
      'requiresAttributes',
    ]);
  });

  test('a change touches its container alone, in place', () => {
    const definition = withContainers(
      input,
      new Map([['app', { image: 'new', environment: { RULE: 'x', ADDED: '1' } }]]),
    );
    expect(definition.containerDefinitions[0]).toMatchObject({
      image: 'new',
      futureFlag: true,
      environment: [
        { name: 'EMPTY', value: '' },
        { name: 'RULE', value: 'x' },
        { name: 'ADDED', value: '1' },
      ],
    });
    expect(definition.containerDefinitions[1]).toEqual({ name: 'sidecar', image: 'side' });
    expect(sameJson(withContainers(input, new Map([['app', { image: 'old' }]])), input)).toBe(true);
  });

  test('a name is a variable or a secret: what becomes the one is taken from the other', () => {
    expect(changed({ secrets: { RULE: 'arn:rule' } })).toMatchObject({
      environment: [{ name: 'EMPTY', value: '' }],
      secrets: [
        { name: 'PASSWORD', valueFrom: 'arn:secret' },
        { name: 'RULE', valueFrom: 'arn:rule' },
      ],
    });
    expect(changed({ environment: { PASSWORD: 'plain' } })['secrets']).toEqual([]);
    // Taking a variable away that is none leaves the secret of that name alone.
    expect(changed({ environment: { PASSWORD: null } })['secrets']).toEqual([
      { name: 'PASSWORD', valueFrom: 'arn:secret' },
    ]);
  });

  test('null takes a value away, an empty text is one, and `=` stays where it was', () => {
    const container = changed({
      environment: { RULE: null, EMPTY: '', constructor: 'a=b=c' },
      secrets: { PASSWORD: null },
      dockerLabels: { old: null, 'a.b': 'x=y=z' },
    });
    expect(container).toMatchObject({
      environment: [
        { name: 'EMPTY', value: '' },
        { name: 'constructor', value: 'a=b=c' },
      ],
      secrets: [],
      dockerLabels: { 'traefik.http.rule': 'Host(a)=b=c', 'a.b': 'x=y=z' },
    });
    expect(container['dockerLabels']).not.toHaveProperty('old');
    expect(changed({ dockerLabels: {} })['dockerLabels']).toEqual({ 'traefik.http.rule': 'Host(a)=b=c', old: '1' });
  });

  test('command, entry point, health check, sizes and files are set and taken away', () => {
    const set: ContainerChange = {
      command: ['sh', '-c', 'echo hi'],
      entryPoint: [],
      healthCheck: { command: ['CMD-SHELL', 'curl -f localhost'], startPeriod: 10 },
      cpu: 128,
      memory: 256,
      memoryReservation: 64,
      environmentFiles: ['arn:aws:s3:::bucket/a.env'],
    };
    const container = changed(set);
    expect(container).toMatchObject({
      ...set,
      environmentFiles: [{ value: 'arn:aws:s3:::bucket/a.env', type: 's3' }],
    });
    const again = withContainers(
      { ...input, containerDefinitions: [container] },
      new Map([['app', { healthCheck: { retries: 5 }, command: null, environmentFiles: null, cpu: null }]]),
    ).containerDefinitions[0];
    expect(again?.['healthCheck']).toEqual({
      command: ['CMD-SHELL', 'curl -f localhost'],
      startPeriod: 10,
      retries: 5,
    });
    for (const gone of ['command', 'environmentFiles', 'cpu']) expect(again).not.toHaveProperty(gone);
    expect(changed({ healthCheck: null })).not.toHaveProperty('healthCheck');
  });

  test('options of a log driver are set one by one, and begin anew with another driver', () => {
    expect(changed({ logConfiguration: { options: { mode: null, 'awslogs-region': 'eu=west' } } })).toMatchObject({
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/app', 'awslogs-region': 'eu=west' } },
    });
    expect(
      changed({ logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'x' } } })['logConfiguration'],
    ).toEqual({ logDriver: 'awsfirelens', options: { Name: 'x' } });
    expect(changed({ logConfiguration: null })).not.toHaveProperty('logConfiguration');
  });

  test('attributes of the task are set and taken away; the rest stays', () => {
    const task = withTask({ ...input, cpu: '256' }, { cpu: null, memory: '1 GB', ephemeralStorage: { sizeInGiB: 50 } });
    expect(task).toMatchObject({ memory: '1 GB', ephemeralStorage: { sizeInGiB: 50 }, tags: described.tags });
    expect(task).not.toHaveProperty('cpu');
    expect(withTask(input, {})).toEqual(input);
  });
});

describe('the normal form', () => {
  const account = { partition: 'aws', account: '123456789012' };
  const written: TaskDefinitionInput = {
    family: 'app',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE', 'EC2'],
    cpu: '1 vCPU',
    memory: '0.5GB',
    executionRoleArn: 'execution',
    taskRoleArn: null,
    containerDefinitions: [
      {
        name: 'app',
        image: 'i',
        environment: [
          { name: 'B', value: '' },
          { name: 'A', value: '1' },
        ],
        portMappings: [{ containerPort: 80 }],
        healthCheck: { command: ['CMD', 'x'] },
        mountPoints: [{ sourceVolume: 'v', containerPath: '/v' }],
      },
    ],
    volumes: [{ name: 'v' }],
  };
  const stored: TaskDefinitionInput = {
    family: 'app',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['EC2', 'FARGATE'],
    cpu: '1024',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    placementConstraints: [],
    runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' },
    ephemeralStorage: { sizeInGiB: 20 },
    enableFaultInjection: false,
    containerDefinitions: [
      {
        name: 'app',
        image: 'i',
        cpu: 0,
        essential: true,
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
        secrets: [],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
        healthCheck: { command: ['CMD', 'x'], interval: 30, timeout: 5, retries: 3 },
        mountPoints: [{ sourceVolume: 'v', containerPath: '/v', readOnly: false }],
        volumesFrom: [],
        systemControls: [],
      },
    ],
    volumes: [{ name: 'v', host: {} }],
  };

  test('what ECS fills in, converts or orders is no difference', () => {
    expect(diffTaskDefinitions(written, stored, account)).toEqual([]);
    expect(sameTaskDefinition(written, stored, account)).toBe(true);
    expect(sameTaskDefinition(written, stored)).toBe(false);
  });

  const app = stored.containerDefinitions[0] ?? { name: '', image: '' };
  test.each<[string, Partial<TaskDefinitionInput>]>([
    ['memory', { memory: '1024' }],
    ['an architecture', { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } }],
    ['an emptied variable', { containerDefinitions: [{ ...app, environment: [{ name: 'A', value: '' }] }] }],
    ['a container that is not essential', { containerDefinitions: [{ ...app, essential: false }] }],
    ['a host port', { containerDefinitions: [{ ...app, portMappings: [{ containerPort: 80, hostPort: 81 }] }] }],
    ['an unknown attribute that is off', { containerDefinitions: [{ ...app, futureFlag: false }] }],
    ['the order of a command', { containerDefinitions: [{ ...app, command: ['b', 'a'] }] }],
    ['a tag', { tags: [{ key: 'a', value: '' }] }],
  ])('%s is a difference', (_, change) => {
    const base = { ...stored, containerDefinitions: [{ ...app, command: ['a', 'b'] }] };
    expect(sameTaskDefinition({ ...base, ...change }, base, account)).toBe(false);
  });

  test('on the bridge a host port of 0 is none', () => {
    const on = (mapping: object): TaskDefinitionInput => ({
      family: 'f',
      containerDefinitions: [{ name: 'a', image: 'i', portMappings: [mapping] }],
    });
    expect(sameTaskDefinition(on({ containerPort: 80, hostPort: 0 }), on({ containerPort: 80 }))).toBe(true);
    expect(sameTaskDefinition(on({ containerPort: 80, hostPort: 80 }), on({ containerPort: 80 }))).toBe(false);
  });
});

describe('the difference', () => {
  test('names its path, and never a value of a variable or secret', () => {
    const change = { image: 'new', environment: { RULE: 'hunter2', NEW: 'hunter3' }, secrets: { PASSWORD: 'hunter4' } };
    const to = withContainers(input, new Map([['app', change]]));
    expect(diffTaskDefinitions(input, to)).toEqual([
      { path: 'containerDefinitions.app.image', from: 'old', to: 'new' },
      { path: 'containerDefinitions.app.environment.NEW', to: '***' },
      { path: 'containerDefinitions.app.environment.RULE', from: '***', to: '***' },
      { path: 'containerDefinitions.app.secrets.PASSWORD', from: '***', to: '***' },
    ]);
    expect(diffTaskDefinitions(input, { ...input, cpu: '512' })).toEqual([{ path: 'cpu', to: '512' }]);
  });

  test('tells a new container by its attributes, without a secret of it, however deep', () => {
    const to: TaskDefinitionInput = {
      ...input,
      containerDefinitions: [
        ...input.containerDefinitions,
        {
          name: 'agent',
          image: 'agent:1',
          environment: [{ name: 'KEY', value: 'hunter2' }],
          logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hunter3', 'splunk-url': 'u' } },
          later: [{ secrets: [{ name: 'X', valueFrom: 'hunter4' }], apiKey: 'hunter5' }],
        },
      ],
    };
    const changes = diffTaskDefinitions(input, to);
    expect(JSON.stringify(changes)).not.toContain('hunter');
    expect(changes).toContainEqual({ path: 'containerDefinitions.agent.image', to: 'agent:1' });
    expect(changes).toContainEqual({ path: 'containerDefinitions.agent.environment.KEY', to: '***' });
    expect(changes).toContainEqual({
      path: 'containerDefinitions.agent.logConfiguration.options.splunk-url',
      to: 'u',
    });
  });

  test('variables of one name twice are hidden all the same', () => {
    const twice = (value: string): TaskDefinitionInput => ({
      family: 'f',
      containerDefinitions: [
        {
          name: 'a',
          image: 'i',
          environment: [
            { name: 'A', value },
            { name: 'A', value: 'hunter2' },
          ],
        },
      ],
    });
    expect(diffTaskDefinitions(twice('hunter1'), twice('hunter3'))).toEqual([
      { path: 'containerDefinitions.a.environment', from: '***', to: '***' },
    ]);
  });
});

describe('a command on one line', () => {
  test.each([
    ['node server.js', ['node', 'server.js']],
    ['sh -c "echo hi"', ['sh', '-c', 'echo hi']],
    [`sh -c 'a && b | c > $d'`, ['sh', '-c', 'a && b | c > $d']],
    [String.raw`a\ b "c\"d\\e" f''"g"`, ['a b', 'c"d\\e', 'fg']],
    [`  x   ''  `, ['x', '']],
    ['a=b=c --rule=Host', ['a=b=c', '--rule=Host']],
    ['', []],
  ])('%j is split as sh would', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });

  test.each(['a && b', 'echo $HOME', 'a | b', 'echo "$HOME"', 'ls *', 'a; b', 'a > b'])(
    '%j needs a shell, and is refused',
    (line) => {
      expect(() => splitWords(line)).toThrow("without a shell's signs");
    },
  );

  test.each([`sh -c "echo`, `it's`, 'a \\'])('%j is not closed', (line) => {
    expect(() => splitWords(line)).toThrow('quotes are closed');
  });
});
