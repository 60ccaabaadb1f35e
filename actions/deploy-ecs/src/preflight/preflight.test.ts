import { describe, expect, test } from '@jest/globals';

import type { Service } from '../../../../src/ecs/api.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import { realClock } from '../../../../src/time/clock.ts';
import { describeIllHealth } from './health.ts';
import { foreignImages, parseEcrImage, platformOf } from './images.ts';
import { askForTargetGroups, checkLoadBalancers, checkTargetGroup } from './load-balancers.ts';
import { logGroupOf } from './log-groups.ts';
import { NOTHING, askAll, describeUnanswered } from './look-up.ts';
import type { PreflightAws, Question } from './look-up.ts';
import { runPreflight } from './preflight.ts';
import { checkRoles, notePassedRoles } from './roles.ts';
import { faultOfSecret, parseValueFrom } from './secrets.ts';
import { planTargets, readDefinition, runsOnFargate } from './target.ts';
import type { PreflightTarget } from './target.ts';
import { checkTasks, isFargateSize, parseAmount } from './tasks.ts';

const ACCOUNT = '123456789012';
const PLACE = { account: ACCOUNT, region: 'us-east-1' };
const ROLE = `arn:aws:iam::${ACCOUNT}:role/execution`;
const ECR_IMAGE = `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/acme/api:1`;

const serviceOf = (change: Partial<Service> = {}): Service => ({
  serviceArn: `arn:aws:ecs:us-east-1:${ACCOUNT}:service/staging/api`,
  serviceName: 'api',
  clusterArn: `arn:aws:ecs:us-east-1:${ACCOUNT}:cluster/staging`,
  status: 'ACTIVE',
  taskDefinition: `arn:aws:ecs:us-east-1:${ACCOUNT}:task-definition/api:1`,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  launchType: 'FARGATE',
  capacityProviderStrategy: [],
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: [] } },
  loadBalancers: [],
  deployments: [],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
  ...change,
});

interface TargetChange {
  readonly name?: string;
  readonly service?: Partial<Service>;
  readonly definition?: Record<string, unknown>;
  readonly container?: Record<string, unknown>;
  readonly changed?: readonly string[];
}

const targetOf = ({
  name = 'api',
  service,
  definition,
  container,
  changed = [],
}: TargetChange = {}): PreflightTarget => ({
  name,
  account: ACCOUNT,
  service: serviceOf(service),
  changed,
  definition: readDefinition({
    family: 'api',
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc',
    executionRoleArn: ROLE,
    containerDefinitions: [{ name: 'app', image: ECR_IMAGE, ...container }],
    ...definition,
  }),
});

const codesOf = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

describe('sizes of Fargate', () => {
  test.each([
    [256, 512, true],
    [256, 1024, true],
    [256, 1536, false],
    [256, 2048, true],
    [256, 3072, false],
    [512, 512, false],
    [512, 4096, true],
    [1024, 1024, false],
    [1024, 8192, true],
    [2048, 4096, true],
    [2048, 17_408, false],
    [4096, 30_720, true],
    [8192, 17_408, false],
    [8192, 61_440, true],
    [16_384, 32_768, true],
    [16_384, 122_880, true],
    [16_384, 36_864, false],
    [300, 512, false],
    // AWS may have grown since.
    [32_768, 1, true],
  ])('%i CPU units with %i MiB: %s', (cpu, memory, expected) => {
    expect(isFargateSize(cpu, memory)).toBe(expected);
  });

  test.each([
    ['1024', 1024],
    ['1 vCPU', 1024],
    ['.25 vCPU', 256],
    ['0.5vcpu', 512],
    ['1 GB', Number.NaN],
    ['', Number.NaN],
    ['lots', Number.NaN],
  ])('"%s" is %d CPU units', (text, expected) => {
    expect(parseAmount(text, /^vcpu$/i)).toBe(expected);
  });

  test('a pair that Fargate does not have is told with those that it has, on Fargate alone', () => {
    const definition = { cpu: '.5 vCPU', memory: '8 GB' };
    const [finding] = checkTasks(targetOf({ definition }));
    expect(finding?.message).toBe(
      'Fargate has no tasks of `cpu` ".5 vCPU" and `memory` "8 GB": with `cpu` 512, `memory` is one of 1024, 2048, 3072, 4096.',
    );
    expect(checkTasks(targetOf({ definition: { cpu: '7' } }))[0]?.message).toContain('`cpu` is one of 256, 512, 1024');
    expect(checkTasks(targetOf({ definition, service: { launchType: 'EC2' } }))).toEqual([]);
  });
});

describe('where tasks run', () => {
  const strategy = (...names: string[]): Partial<Service> => ({
    launchType: undefined,
    capacityProviderStrategy: names.map((capacityProvider) => ({ capacityProvider })),
  });

  test.each([
    [{}, {}, true],
    [{ launchType: 'EC2' as const }, { requiresCompatibilities: ['FARGATE'] }, false],
    [strategy('FARGATE', 'FARGATE_SPOT'), {}, true],
    [strategy('own'), { requiresCompatibilities: ['FARGATE'] }, false],
    [{ launchType: undefined }, { requiresCompatibilities: ['FARGATE'] }, true],
    [{ launchType: undefined }, { requiresCompatibilities: ['EC2', 'FARGATE'] }, false],
  ])('%j %j: on Fargate %s', (service, definition, expected) => {
    expect(runsOnFargate(targetOf({ service, definition }))).toBe(expected);
  });

  test.each([
    [{}, {}, { os: 'linux', architecture: 'amd64' }],
    [{}, { runtimePlatform: { cpuArchitecture: 'ARM64' } }, { os: 'linux', architecture: 'arm64' }],
    [
      {},
      { runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      { os: 'windows', architecture: 'amd64' },
    ],
    [{ launchType: 'EC2' as const }, {}, undefined],
    // The operating system alone says nothing of the processor: an image for arm64 is right on Graviton.
    [{ launchType: 'EC2' as const }, { runtimePlatform: { operatingSystemFamily: 'LINUX' } }, { os: 'linux' }],
    [
      { launchType: 'EC2' as const },
      { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      { os: 'linux', architecture: 'arm64' },
    ],
  ])('%j %j: platform %j', (service, definition, expected) => {
    expect(platformOf(targetOf({ service, definition }))).toEqual(expected);
  });

  test('the network fits the mode', () => {
    expect(codesOf(checkTasks(targetOf({ definition: { networkMode: 'bridge' } })))).toEqual(['network-mode-invalid']);
    expect(codesOf(checkTasks(targetOf({ definition: { networkMode: undefined } })))).toEqual(['network-mode-invalid']);
    expect(checkTasks(targetOf({ definition: { networkMode: 'bridge' }, service: { launchType: 'EC2' } }))).toEqual([]);
    expect(codesOf(checkTasks(targetOf({ service: { networkConfiguration: undefined } })))).toEqual([
      'network-configuration-missing',
    ]);
  });
});

describe('environment files', () => {
  test.each([
    [{ type: 's3', value: 'arn:aws:s3:::acme-config/staging/api.env' }, []],
    [{ type: 's3', value: 's3://acme-config/api.env' }, ['environment-file-invalid']],
    [{ type: 's3', value: 'arn:aws:s3:::acme-config/api.txt' }, ['environment-file-invalid']],
    [{ value: 'arn:aws:s3:::acme-config/api.env' }, ['environment-file-invalid']],
  ])('%j', (file, expected) => {
    expect(codesOf(checkTasks(targetOf({ container: { environmentFiles: [file] } })))).toEqual(expected);
  });
});

describe('roles', () => {
  const secrets = [{ name: 'A', valueFrom: '/a' }];

  test.each([
    ['Fargate pulls from ECR', {}, {}, ['execution-role-missing']],
    ['Fargate and another registry', { image: 'nginx' }, {}, []],
    [
      'Fargate writes logs',
      { image: 'nginx', logConfiguration: { logDriver: 'awslogs' } },
      {},
      ['execution-role-missing'],
    ],
    [
      'an instance pulls and writes by its own role',
      { logConfiguration: { logDriver: 'awslogs' } },
      { launchType: 'EC2' as const },
      [],
    ],
    ['secrets on an instance', { secrets }, { launchType: 'EC2' as const }, ['execution-role-missing']],
  ])('%s without an execution role', (_what, container, service, expected) => {
    const target = targetOf({ container, service, definition: { executionRoleArn: undefined } });
    expect(codesOf(checkRoles(target))).toEqual(expected);
  });

  test.each([
    [ROLE, []],
    [`arn:aws:iam::${ACCOUNT}:role/path/to/execution`, []],
    [`arn:aws-cn:iam::${ACCOUNT}:role/execution`, []],
    ['bare-name', []],
    ['arn:aws:iam::999999999999:role/execution', ['role-invalid']],
    [`arn:aws:iam::${ACCOUNT}:user/ada`, ['role-invalid']],
    ['role/execution', ['role-invalid']],
  ])('the role %s', (executionRoleArn, expected) => {
    expect(codesOf(checkRoles(targetOf({ definition: { executionRoleArn } })))).toEqual(expected);
    expect(codesOf(checkRoles(targetOf({ definition: { taskRoleArn: executionRoleArn } })))).toEqual(expected);
  });

  test('a role that is new must be handed on: the policy line is told', () => {
    expect(notePassedRoles(targetOf())).toEqual([]);
    expect(notePassedRoles(targetOf({ changed: ['executionRoleArn'] }))).toEqual([
      expect.stringContaining(`{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "${ROLE}"}`),
    ]);
  });
});

describe('what a secret names', () => {
  const SECRET = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:acme/key-AbCdEf`;

  test.each([
    [SECRET, { kind: 'secret', region: 'eu-west-1', secretId: SECRET }],
    [`${SECRET}:user::`, { kind: 'secret', region: 'eu-west-1', secretId: SECRET }],
    [
      `${SECRET}:user:AWSPREVIOUS:`,
      { kind: 'secret', region: 'eu-west-1', secretId: SECRET, versionStage: 'AWSPREVIOUS' },
    ],
    [`${SECRET}:::0123-4567`, { kind: 'secret', region: 'eu-west-1', secretId: SECRET, versionId: '0123-4567' }],
    [
      `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/acme/key`,
      { kind: 'parameter', region: 'eu-west-1', names: ['/acme/key'] },
    ],
    [
      `arn:aws:ssm:us-east-1:${ACCOUNT}:parameter/key`,
      { kind: 'parameter', region: 'us-east-1', names: ['key', '/key'] },
    ],
    ['/acme/key', { kind: 'parameter', region: 'us-east-1', names: ['/acme/key'] }],
    ['DATABASE_URL', { kind: 'parameter', region: 'us-east-1', names: ['DATABASE_URL'] }],
    ['/acme/key:3', { kind: 'parameter', region: 'us-east-1', names: ['/acme/key:3'] }],
    [
      'arn:aws:ssm:us-east-1:999999999999:parameter/key',
      { kind: 'elsewhere', why: 'another account shares it (999999999999)' },
    ],
    ['/aws/reference/secretsmanager/key', { kind: 'elsewhere', why: 'AWS keeps it' }],
    // A path without its slash, a value in the place of a name, the ARN of something else.
    ['acme/key', { kind: 'invalid' }],
    ['s3cr3t value!', { kind: 'invalid' }],
    ['arn:aws:s3:::bucket/key', { kind: 'invalid' }],
    [`arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:`, { kind: 'invalid' }],
  ])('%s', (valueFrom, expected) => {
    expect(parseValueFrom(valueFrom, PLACE)).toEqual(expected);
  });

  const reference = { kind: 'secret', region: 'us-east-1', secretId: SECRET } as const;
  const versions = new Map([
    ['v2', ['AWSCURRENT']],
    ['v1', ['AWSPREVIOUS']],
  ]);

  test.each([
    ['it is there', { arn: SECRET, versions }, reference, 'nothing'],
    ['it is not', undefined, reference, 'does not exist'],
    [
      'it is to be deleted',
      { arn: SECRET, versions, deletedAtMs: 0 },
      reference,
      'scheduled for deletion (1970-01-01T',
    ],
    [
      'it never had a value',
      { arn: SECRET, versions: new Map<string, string[]>() },
      reference,
      'staging label AWSCURRENT',
    ],
    ['the stage is there', { arn: SECRET, versions }, { ...reference, versionStage: 'AWSPREVIOUS' }, 'nothing'],
    [
      'the stage is not',
      { arn: SECRET, versions },
      { ...reference, versionStage: 'AWSPENDING' },
      'staging label AWSPENDING',
    ],
    ['the version is there', { arn: SECRET, versions }, { ...reference, versionId: 'v1' }, 'nothing'],
    ['the version is not', { arn: SECRET, versions }, { ...reference, versionId: 'v0' }, 'has no version v0'],
  ])('%s', (_what, secret, wanted, expected) => {
    const fault = faultOfSecret(secret, wanted);
    expect(fault?.message ?? 'nothing').toContain(expected);
  });
});

describe('images', () => {
  test('of ECR are taken apart, all others are not', () => {
    expect(parseEcrImage(`999999999999.dkr.ecr.eu-west-1.amazonaws.com/a/b@sha256:${'a'.repeat(64)}`)).toMatchObject({
      registry: { registryId: '999999999999', region: 'eu-west-1' },
      repository: 'a/b',
      reference: `sha256:${'a'.repeat(64)}`,
    });
    expect(parseEcrImage(`${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/a`)).toMatchObject({ reference: 'latest' });
    for (const image of ['nginx', 'public.ecr.aws/a/b:1', 'docker.io/library/nginx', '127.0.0.1:5000/a']) {
      expect(parseEcrImage(image)).toBeUndefined();
    }
    expect(foreignImages([targetOf({ container: { image: 'nginx' } }), targetOf()])).toEqual(['nginx']);
  });
});

describe('log groups', () => {
  const containerOf = (
    logConfiguration: Record<string, unknown>,
  ): PreflightTarget['definition']['containerDefinitions'][0] => {
    const [container] = targetOf({ container: { logConfiguration } }).definition.containerDefinitions;
    if (container === undefined) throw new Error('no container');
    return container;
  };

  test.each([
    [
      { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } },
      { group: 'g', region: 'us-east-1' },
    ],
    [
      { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-region': 'eu-west-1' } },
      { group: 'g', region: 'eu-west-1' },
    ],
    [{ logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-create-group': 'true' } }, undefined],
    [{ logDriver: 'awsfirelens', options: { 'awslogs-group': 'g' } }, undefined],
  ])('%j', (logConfiguration, expected) => {
    expect(logGroupOf(containerOf(logConfiguration), 'us-east-1')).toEqual(expected);
  });
});

describe('load balancers', () => {
  const balanced = (
    container: Record<string, unknown>,
    containerName = 'app',
  ): readonly { code: string; message: string }[] =>
    checkLoadBalancers(
      targetOf({
        container,
        service: { loadBalancers: [{ targetGroupArn: 'arn:tg', containerName, containerPort: 8080 }] },
      }),
    );

  test('find their container and port in the new task definition', () => {
    expect(balanced({ portMappings: [{ containerPort: 8080 }] })).toEqual([]);
    expect(balanced({ portMappings: [{ containerPortRange: '8000-8100' }] })).toEqual([]);
    expect(balanced({ portMappings: [{ containerPort: 80 }, { containerPortRange: '9000-9100' }] })).toEqual([
      expect.objectContaining({
        code: 'load-balancer-mismatch',
        message:
          'the load balancer of the service "api" (arn:tg) sends to port 8080 of the container "app", which has the port mappings 80, 9000-9100.',
      }),
    ]);
    expect(balanced({})[0]?.message).toContain('which has no port mappings');
    expect(balanced({}, 'nginx')[0]?.message).toContain(
      'the container "nginx", which the task definition does not have; it has app.',
    );
  });

  test('that send nothing to a target group are worth a note', () => {
    const group = { targetGroupArn: 'arn:tg', targetGroupName: 'web', targetType: 'ip', loadBalancerArns: [] };
    const wanted = { arn: 'arn:tg', targetType: 'ip' as const, name: 'api' };
    expect(checkTargetGroup(group, wanted)).toMatchObject({
      findings: [],
      notes: [expect.stringContaining('no load balancer')],
    });
    expect(checkTargetGroup({ ...group, loadBalancerArns: ['arn:lb'] }, wanted)).toEqual(NOTHING);
  });
});

describe('health before', () => {
  const deployment = {
    id: 'ecs-svc/1',
    status: 'PRIMARY',
    taskDefinition: 'x',
    desiredCount: 1,
    pendingCount: 0,
    runningCount: 1,
    failedTasks: 0,
    createdAtMs: 0,
    updatedAtMs: 0,
  };

  test.each([
    [{ deployments: [deployment] }, 'nothing'],
    [{ runningCount: 0 }, '0 of 1 tasks are running'],
    [
      {
        deployments: [{ ...deployment, rolloutState: 'FAILED' as const, rolloutStateReason: 'tasks failed to start.' }],
      },
      'its last deployment failed: tasks failed to start.',
    ],
    [{ deployments: [{ ...deployment, rolloutState: 'IN_PROGRESS' as const, failedTasks: 4 }] }, 'has 4 failed tasks'],
    [{ deployments: [{ ...deployment, rolloutState: 'IN_PROGRESS' as const }] }, 'nothing'],
  ])('%#', (change, expected) => {
    const text = describeIllHealth(serviceOf(change));
    expect(text ?? 'nothing').toContain(expected);
  });
});

describe('targets', () => {
  const planOf = (step: ServicePlan['step']): ServicePlan => ({
    name: step.kind,
    before: serviceOf(),
    wave: 0,
    from: 'api:1',
    previous: undefined,
    changes: [],
    images: [],
    step,
  });

  test('are the services that get a deployment', () => {
    const described = {
      tags: [],
      taskDefinition: {
        taskDefinitionArn: 'api:7',
        family: 'seven',
        revision: 7,
        status: 'ACTIVE',
        containerDefinitions: [],
      },
    };
    const targets = planTargets({
      plans: [
        planOf({ kind: 'unchanged' }),
        planOf({ kind: 'follow', deploymentId: 'ecs-svc/1' }),
        planOf({ kind: 'leave', reason: 'x' }),
        planOf({ kind: 'register', input: { family: 'eight', containerDefinitions: [] } }),
        planOf({ kind: 'existing', taskDefinition: 'api:7', force: false }),
      ],
      registrations: [
        {
          name: 'cron',
          from: `arn:aws:ecs:us-east-1:${ACCOUNT}:task-definition/cron:1`,
          step: { kind: 'register', input: { family: 'cron', containerDefinitions: [] } },
        },
      ],
      // As the input `revision` names it.
      taskDefinitions: new Map([['seven', described]]),
    });
    expect(targets.map(({ name, account, definition }) => [name, account, definition.family])).toEqual([
      ['register', ACCOUNT, 'eight'],
      ['existing', ACCOUNT, 'seven'],
      ['cron', ACCOUNT, 'cron'],
    ]);
  });

  test('will run where the capacity providers that the step sets start tasks', () => {
    const step = { kind: 'register', input: { family: 'api', containerDefinitions: [] } } as const;
    const moved = { ...planOf(step), update: { capacityProviderStrategy: [{ capacityProvider: 'acme-instances' }] } };
    const targets = planTargets({
      plans: [planOf(step), moved],
      registrations: [],
      taskDefinitions: new Map(),
    });
    expect(targets.map(runsOnFargate)).toEqual([true, false]);
  });

  test('of other launchers are looked at as far as their task definition says', () => {
    const cron = { ...targetOf({ definition: { executionRoleArn: undefined, cpu: '7' } }), service: undefined };
    expect(
      checkTasks({ ...cron, definition: { ...cron.definition, requiresCompatibilities: ['FARGATE'] } }),
    ).toHaveLength(1);
    expect(checkTasks(cron)).toEqual([]);
    expect(checkLoadBalancers(cron)).toEqual([]);
    expect(checkRoles(cron)).toEqual([]);
    expect(askForTargetGroups([cron], 'us-east-1')).toEqual([]);
  });
});

describe('questions', () => {
  const nobody = (): Promise<never> => Promise.reject(new Error('nobody is asked'));
  const AWS: PreflightAws = {
    ecr: nobody,
    secrets: nobody,
    parameters: nobody,
    logGroups: nobody,
    targetGroups: nobody,
  };
  const question = (subject: string, ask: Question['ask']): Question => ({ what: 'secrets', subject, ask });
  const denied = new ActionError({ code: 'aws-access-denied', message: 'AWS denies it.', fix: 'Add the line.' });
  const noted =
    (note: string): Question['ask'] =>
    () =>
      Promise.resolve({ ...NOTHING, notes: [note] });
  /** Sleeps until it is told to wake up. */
  const deadline = (): { clock: Clock; pass: () => void } => {
    let pass = (): void => undefined;
    const sleep = new Promise<void>((resolve) => void (pass = resolve));
    return { clock: { now: () => 0, sleep: () => sleep }, pass };
  };

  test('are asked at the same time, ten at most, and answered in order', async () => {
    let open = 0;
    let most = 0;
    const questions = Array.from({ length: 25 }, (_, index) =>
      question(String(index), async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return { ...NOTHING, notes: [String(index)] };
      }),
    );
    const answers = await askAll(questions, { aws: AWS, clock: deadline().clock, limitMs: 1 });
    expect(answers.flatMap(({ notes }) => notes)).toEqual(questions.map(({ subject }) => subject));
    expect(most).toBe(10);
  });

  test('that are open at the deadline are given up, those behind them are not asked any more', async () => {
    const { clock, pass } = deadline();
    const asked: string[] = [];
    const hang: Question['ask'] = () => new Promise(() => undefined);
    const questions = [
      question('quick', noted('quick')),
      ...Array.from({ length: 10 }, (_, index) => question(`hang ${index}`, hang)),
      question('late', () => {
        asked.push('late');
        return Promise.resolve(NOTHING);
      }),
    ];
    const answers = askAll(questions, { aws: AWS, clock, limitMs: 1 });
    setImmediate(pass);
    expect((await answers).map(({ unanswered }) => unanswered?.[0]?.subject)).toEqual([
      undefined,
      ...Array.from({ length: 10 }, (_, index) => `hang ${index}`),
      'late',
    ]);
    expect(asked).toEqual([]);
  });

  test('that AWS refuses are unanswered; a fault of ours is not swallowed', async () => {
    const options = { aws: AWS, clock: deadline().clock, limitMs: 1 };
    const refused = await askAll([question('a', () => Promise.reject(denied))], options);
    expect(refused[0]?.unanswered).toEqual([{ what: 'secrets', subject: 'a', error: denied }]);
    await expect(askAll([question('a', () => Promise.reject(new TypeError('x')))], options)).rejects.toThrow(TypeError);
  });

  test('without an answer are told once for each kind and reason, and not by dozens of names', () => {
    const ofSecrets = Array.from({ length: 7 }, (_, index) => ({
      what: 'secrets',
      subject: `s${index}`,
      error: denied,
    }));
    expect(
      describeUnanswered([
        ...ofSecrets,
        { what: 'secrets', subject: 'slow' },
        { what: 'images', subject: 'i', error: denied },
      ]),
    ).toEqual([
      'Not checked: secrets (s0, s1, s2, s3, s4 and 2 more). AWS denies it. Add the line.',
      'Not checked: secrets (slow). AWS gave no answer in time.',
      'Not checked: images (i). AWS denies it. Add the line.',
    ]);
  });

  test('that several secrets refuse are told with the policy line of each', () => {
    const ofSecrets = ['a', 'b'].map((subject) => ({
      what: 'secrets',
      subject,
      error: new ActionError({ code: 'aws-access-denied', message: `AWS denies ${subject}.`, fix: `Add ${subject}.` }),
    }));
    expect(describeUnanswered(ofSecrets)).toEqual(['Not checked: secrets (a, b). AWS denies a. Add a. Add b.']);
  });

  test.each([
    ['ECR cannot give the image acme/api:1: ImageInaccessible archived', ['image-not-readable'], 0],
    // Our role may not use the key; the tasks' role may.
    ['ECR cannot give the image acme/api:1: KmsError', [], 1],
  ])('%s', async (message, codes, notes) => {
    const error = new ActionError({ code: 'image-not-readable', message, fix: 'Mend it.' });
    const aws: PreflightAws = {
      ...AWS,
      ecr: () => Promise.resolve({ readImages: () => Promise.reject(error), authorize: nobody }),
    };
    const options = { aws, clock: realClock, region: 'us-east-1', dryRun: false, scope: 'full' as const };
    const result = await runPreflight([targetOf()], options);
    expect(codesOf(result.findings)).toEqual(codes);
    expect(result.notes).toHaveLength(notes);
  });

  test('of thirty services about one secret and image are asked once, and told with all names', async () => {
    const container = {
      secrets: [{ name: 'KEY', valueFrom: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:key` }],
    };
    const targets = Array.from({ length: 30 }, (_, index) => targetOf({ name: `s${index}`, container }));
    let calls = 0;
    const aws: PreflightAws = {
      ...AWS,
      ecr: () =>
        Promise.resolve({
          readImages: () => {
            calls += 1;
            return Promise.resolve(undefined);
          },
          authorize: nobody,
        }),
      secrets: () =>
        Promise.resolve({
          describeSecret: () => {
            calls += 1;
            return Promise.resolve(undefined);
          },
        }),
    };
    const options = { aws, clock: realClock, region: 'us-east-1', dryRun: false };
    const { findings } = await runPreflight(targets, { ...options, scope: 'full' });
    expect(calls).toBe(2);
    expect(codesOf(findings)).toEqual(['image-not-found', 'secret-not-found']);
    expect(findings[0]?.name).toBe(targets.map(({ name }) => name).join(', '));
    expect((await runPreflight(targets, { ...options, scope: 'minimal' })).findings).toEqual([]);
    expect(calls).toBe(2);
  });
});
