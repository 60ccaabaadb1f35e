import { describe, expect, test } from '@jest/globals';

import type { ContainerDefinition, DescribedTaskDefinition } from '../../../src/ecs/api.ts';
import { ActionError } from '../../../src/errors.ts';
import { startedBy } from './plan.ts';
import { quote } from './script.ts';
import { HASH_TAG, planTaskDefinition } from './task-definition.ts';
import type { TaskDefinitionFacts } from './task-definition.ts';

const AWSLOGS = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
};

function described(containers: readonly ContainerDefinition[], more: object = {}): DescribedTaskDefinition {
  return {
    taskDefinition: {
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/api:7',
      family: 'api',
      revision: 7,
      status: 'ACTIVE',
      containerDefinitions: containers,
      ...more,
    },
    tags: [{ key: 'team', value: 'core' }],
  };
}

function facts(
  containers: readonly ContainerDefinition[],
  more: Partial<TaskDefinitionFacts> = {},
): TaskDefinitionFacts {
  return {
    live: described(containers),
    container: undefined,
    image: undefined,
    entryPoint: ['sh', '-c'],
    region: 'eu-west-1',
    logGroup: undefined,
    lockTimeoutMs: 5000,
    statementTimeoutMs: 60_000,
    ...more,
  };
}

const app: ContainerDefinition = { name: 'app', image: 'registry.example/api:1', logConfiguration: AWSLOGS };

function codeOf(deed: () => unknown): string {
  try {
    deed();
    return 'nothing';
  } catch (error) {
    return error instanceof ActionError ? error.code : String(error);
  }
}

describe('planTaskDefinition', () => {
  test('keeps what the migration needs and drops what serves', () => {
    const { input } = planTaskDefinition(
      facts([
        {
          ...app,
          command: ['serve'],
          portMappings: [{ containerPort: 80 }],
          healthCheck: { command: ['CMD', 'true'] },
          restartPolicy: { enabled: true },
          linuxParameters: { sharedMemorySize: 64 },
          mountPoints: [{ sourceVolume: 'data' }],
          secrets: [{ name: 'DATABASE_URL', valueFrom: 'arn' }],
          unknownToUs: 1,
        },
      ]),
    );
    expect(input.containerDefinitions).toEqual([
      {
        name: 'app',
        image: 'registry.example/api:1',
        essential: true,
        entryPoint: ['sh', '-c'],
        environment: [{ name: 'PGOPTIONS', value: '-c lock_timeout=5000 -c statement_timeout=60000' }],
        secrets: [{ name: 'DATABASE_URL', valueFrom: 'arn' }],
        linuxParameters: { sharedMemorySize: 64, initProcessEnabled: true },
        mountPoints: [{ sourceVolume: 'data' }],
        stopTimeout: 120,
        unknownToUs: 1,
        logConfiguration: { logDriver: 'awslogs', options: { ...AWSLOGS.options, mode: 'blocking' } },
      },
    ]);
    expect(input).toMatchObject({ family: 'api-migrate' });
    expect(input.tags).toEqual([
      { key: 'team', value: 'core' },
      { key: HASH_TAG, value: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });

  test('keeps all that the container depends on, over several steps, and no other one', () => {
    const { input } = planTaskDefinition(
      facts(
        [
          { ...app, dependsOn: [{ containerName: 'proxy', condition: 'HEALTHY' }] },
          {
            name: 'proxy',
            image: 'p',
            dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }],
            healthCheck: { command: ['CMD', 'true'] },
            portMappings: [{ containerPort: 1 }],
          },
          { name: 'init', image: 'i', essential: false },
          { name: 'metrics', image: 'm' },
        ],
        { container: 'app' },
      ),
    );
    expect(input.containerDefinitions.map(({ name }) => name)).toEqual(['app', 'proxy', 'init']);
    expect(input.containerDefinitions[1]).toEqual({
      name: 'proxy',
      image: 'p',
      dependsOn: [{ containerName: 'init', condition: 'SUCCESS' }],
      healthCheck: { command: ['CMD', 'true'] },
    });
  });

  test('drops a proxy configuration whose container is gone', () => {
    const live = described([app, { name: 'envoy', image: 'e', essential: false }], {
      proxyConfiguration: { containerName: 'envoy' },
    });
    expect(planTaskDefinition(facts([], { live, container: 'app' })).input).not.toHaveProperty('proxyConfiguration');
  });

  test('merges PGOPTIONS, and leaves one that is a secret alone', () => {
    const merged = planTaskDefinition(
      facts([{ ...app, environment: [{ name: 'PGOPTIONS', value: '-c search_path=app' }] }]),
    );
    expect(merged.input.containerDefinitions[0]?.environment).toEqual([
      { name: 'PGOPTIONS', value: '-c search_path=app -c lock_timeout=5000 -c statement_timeout=60000' },
    ]);
    const secret = planTaskDefinition(facts([{ ...app, secrets: [{ name: 'PGOPTIONS', valueFrom: 'arn' }] }]));
    expect(secret.input.containerDefinitions[0]?.environment).toEqual([]);
  });

  test('takes out what joins or drops log lines', () => {
    const options = {
      ...AWSLOGS.options,
      'awslogs-multiline-pattern': '^INFO',
      mode: 'non-blocking',
      'max-buffer-size': '25m',
    };
    const { input, log } = planTaskDefinition(facts([{ ...app, logConfiguration: { logDriver: 'awslogs', options } }]));
    expect(input.containerDefinitions[0]?.logConfiguration?.options).toEqual({ ...AWSLOGS.options, mode: 'blocking' });
    expect(log).toEqual({ group: '/ecs/api', region: 'eu-west-1', streamPrefix: 'ecs/app' });
  });

  test('has the same hash for the same definition, whatever the order of its keys, and another for another image', () => {
    const hash = (container: ContainerDefinition): string => planTaskDefinition(facts([container])).hash;
    const reversed = Object.fromEntries(Object.entries(app).toReversed());
    expect(hash({ ...reversed, name: 'app', image: app.image })).toBe(hash(app));
    expect(hash({ ...app, image: 'registry.example/api:2' })).not.toBe(hash(app));
  });

  test('finds the container by the only one, by the image’s repository, by the only essential one', () => {
    const others: ContainerDefinition[] = [{ ...app, name: 'web', image: 'registry.example/web:1' }, app];
    expect(planTaskDefinition(facts(others, { image: 'registry.example/api@sha256:0' })).container).toBe('app');
    expect(planTaskDefinition(facts([app, { name: 'log', image: 'l', essential: false }])).container).toBe('app');
    expect(codeOf(() => planTaskDefinition(facts(others)))).toBe('container-ambiguous');
    expect(codeOf(() => planTaskDefinition(facts(others, { container: 'none' })))).toBe('container-not-found');
  });

  test('refuses lines that go to another region, where they are not looked for', () => {
    expect(codeOf(() => planTaskDefinition(facts([app], { region: 'us-east-1' })))).toBe('logs-not-readable');
    const own = planTaskDefinition(facts([app], { region: 'us-east-1', logGroup: '/migrate' }));
    expect(own.log).toEqual({ group: '/migrate', region: 'us-east-1', streamPrefix: 'migrate/app' });
  });

  test('refuses a log driver that cannot be read', () => {
    expect(codeOf(() => planTaskDefinition(facts([{ ...app, logConfiguration: { logDriver: 'awsfirelens' } }])))).toBe(
      'logs-not-readable',
    );
    expect(codeOf(() => planTaskDefinition(facts([{ name: 'app', image: 'i' }])))).toBe('logs-not-readable');
  });
});

describe('words that leave the action', () => {
  test('startedBy fits the limits of RunTask and StartTask, and tells leases apart', () => {
    const long = 'a service with a very long name, and a comma';
    expect(startedBy({ lease: undefined, service: long })).toMatch(/^[\w/-]{1,36}$/);
    expect(startedBy({ lease: 'main', service: 'a' })).toBe(startedBy({ lease: 'main', service: 'b' }));
    expect(startedBy({ lease: undefined, service: `${long} 1` })).not.toBe(
      startedBy({ lease: undefined, service: `${long} 2` }),
    );
  });

  test('a word for sh stays one word', () => {
    expect(quote('plain/word.py')).toBe('plain/word.py');
    expect(quote(`it's $(here)`)).toBe(`'it'\\''s $(here)'`);
  });
});
