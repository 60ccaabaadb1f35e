import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { InputReader } from '../../../src/action/input-reader.ts';
import type { DescribedTaskDefinition, Service, TaskDefinitionInput } from '../../../src/ecs/api.ts';
import { ActionError } from '../../../src/errors.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { findingsError } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { neededRevisions } from './needed-revisions.ts';
import { planDeployment } from './plan.ts';
import { readRepositoryFiles } from './repository-files.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import { planWaves } from './waves.ts';

const DIGEST = `sha256:${'b'.repeat(64)}`;
const REGISTRY = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const ARN = 'arn:aws:ecs:us-east-1:123456789012';

const DEFAULTS: Record<string, string> = {
  cluster: 'staging',
  images: JSON.stringify({ api: { repository: 'elevaite/api', digest: DIGEST, tag: 'sha-1', action: 'built' } }),
  'require-digest': 'true',
  preflight: 'full',
  timeout: '30m',
  'on-failure': 'roll-back',
  'on-timeout': 'leave',
  'on-cancel': 'leave',
  'force-new-deployment': 'false',
  'on-superseded': 'fail',
  scope: 'all',
  mode: 'deploy',
  'wait-until': 'completed',
  'require-tasks': 'false',
  'dry-run': 'false',
};

/** The files of the repository. */
const FILES: Record<string, string> = {
  'ecs/api.yml': `containerDefinitions:
  - name: app
    image: nginx:1
    futureFlag: { empty: '', list: [], rule: Host(a)=b=c, nothing: }
    environment: [{ name: EMPTY, value: '' }]
taskDefinitionArn: arn:old
registeredBy: me
cpu: .25 vCPU
`,
  'ecs/same.json': JSON.stringify({
    family: 'api',
    containerDefinitions: [{ name: 'app', image: `${REGISTRY}/app:old`, essential: true, environment: [] }],
  }),
  'ecs/bare.json': '{ "containerDefinitions": [{ "name": "app" }], "tags": [] }',
  'ecs/broken.json': '{\n  "family": "api"\n  "containerDefinitions": []\n}\n',
  'ecs/wrong.yml': 'containerDefinitions:\n  - image: x\n    environment: [{ name: PORT, value: 8080 }]\n',
  'ecs/numbers.yml': 'containerDefinitions: [{ name: app, image: x, cpu: 10, memory: 128 }]\ncpu: 256\nmemory: 512\n',
  'api.env': '# settings\nexport A=1\nB="two words"\nC=x=y=z\n\nD=from file\n',
  'more.env': 'A=later\n',
  'no.env': 'just text\n',
  'windows.env': '\uFEFFFIRST=1\r\nLAST=2\r\n',
  'slips.env': '# A="open\nPEM="-----BEGIN\nabc\n# d\n-----END" # key\n\nTOKEN: hunter2\nPORT=8080\nTWO WORDS=x\n',
};

async function inputsOf(change: Record<string, string>): Promise<Inputs> {
  const env = Object.entries({ ...DEFAULTS, ...change }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const reader = new InputReader(Object.fromEntries(env) as Record<string, string>);
  const inputs = await readInputs(reader);
  reader.finish();
  return inputs;
}

const serviceOf = (serviceName: string, change: Partial<Service> = {}): Service => ({
  serviceArn: `${ARN}:service/staging/${serviceName}`,
  serviceName,
  clusterArn: `${ARN}:cluster/staging`,
  status: 'ACTIVE',
  taskDefinition: `${ARN}:task-definition/${serviceName}:1`,
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [],
  deployments: [
    {
      id: 'ecs-svc/1',
      status: 'PRIMARY',
      taskDefinition: `${ARN}:task-definition/${serviceName}:1`,
      desiredCount: 2,
      pendingCount: 0,
      runningCount: 2,
      failedTasks: 0,
      createdAtMs: 1,
      updatedAtMs: 1,
      rolloutState: 'COMPLETED',
    },
  ],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
  ...change,
});

function definitionOf(
  family: string,
  containers: readonly string[],
  extra: Record<string, unknown> = {},
): DescribedTaskDefinition {
  return {
    tags: [],
    taskDefinition: {
      taskDefinitionArn: `${ARN}:task-definition/${family}:1`,
      family,
      revision: 1,
      status: 'ACTIVE',
      containerDefinitions: containers.map((name) => ({ name, image: `${REGISTRY}/${name}:old` })),
      ...extra,
    },
  };
}

function observationOf(services: readonly Service[], definitions: readonly DescribedTaskDefinition[]): Observation {
  return {
    services: new Map(services.map((service) => [service.serviceName, service])),
    taskDefinitions: new Map(
      definitions.map((definition) => [definition.taskDefinition.taskDefinitionArn, definition]),
    ),
    missingTaskDefinitions: new Map(),
  };
}

async function plan(
  services: string,
  observation: Observation,
  change: Record<string, string> = {},
): Promise<readonly ServicePlan[]> {
  const inputs = await inputsOf({ services, ...change });
  const files = await readRepositoryFiles(inputs.services, (path) => {
    const text = FILES[path];
    return text === undefined ? Promise.reject(new Error('ENOENT: no such file')) : Promise.resolve(text);
  });
  const { plans, findings } = planDeployment({ inputs, files, observation });
  if (findings.length > 0) throw findingsError(findings);
  return plans;
}

async function refusal(deed: Promise<unknown>): Promise<ActionError> {
  try {
    await deed;
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

const steady = observationOf(
  [serviceOf('api'), serviceOf('web')],
  [definitionOf('api', ['app']), definitionOf('web', ['app', 'nginx'])],
);

describe('inputs', () => {
  test('every fault is told at once, with the path inside a document', async () => {
    const error = await refusal(
      inputsOf({
        cluster: '',
        services: 'api: { imgae: api, after: 3 }',
        images: '{"api": {"repository": "", "digest": "sha256:abc"}}',
        timeout: '5s',
        'on-failure': 'rollback',
        'dry-run': 'maybe',
      }),
    );
    expect(error.code).toBe('invalid-inputs');
    for (const part of [
      '`cluster` is empty',
      'imgae',
      'api.after',
      'api.repository',
      'api.digest',
      '`timeout`',
      'leave, roll-back',
      '`dry-run`',
    ]) {
      expect(error.message).toContain(part);
    }
  });

  test('YAML and JSON mean the same, and numbers become strings', async () => {
    const yaml = await inputsOf({
      services:
        'api: { image: api, after: db, environment: { PORT: 8080, DEBUG: false } }\ndb: { service: my-db, containers: { app: { image: api } } }',
    });
    expect(yaml.services).toMatchObject([
      {
        name: 'api',
        service: 'api',
        after: ['db'],
        containers: [{ container: '', change: { image: 'api', environment: { PORT: '8080', DEBUG: 'false' } } }],
      },
      { name: 'db', service: 'my-db', after: [], containers: [{ container: 'app', change: { image: 'api' } }] },
    ]);
  });

  test('a step without services is told', async () => {
    expect((await refusal(inputsOf({}))).message).toContain('`services` is empty');
    expect((await refusal(inputsOf({ services: '{}' }))).message).toContain('at least one service');
  });
});

describe('the plan', () => {
  test('changes the image of the only container, by the digest in the registry of the service', async () => {
    const [api] = await plan('api: { image: api }', steady);
    expect(api).toMatchObject({
      wave: 0,
      from: `${ARN}:task-definition/api:1`,
      previous: `${ARN}:task-definition/api:1`,
      images: [{ container: 'app', image: `${REGISTRY}/elevaite/api@${DIGEST}` }],
      changes: [
        {
          path: 'containerDefinitions.app.image',
          from: `${REGISTRY}/app:old`,
          to: `${REGISTRY}/elevaite/api@${DIGEST}`,
        },
      ],
      step: { kind: 'register' },
    });
  });

  test('takes another registry when it is told one', async () => {
    const [api] = await plan('api: { image: api }', steady, {
      registry: '999999999999.dkr.ecr.eu-west-1.amazonaws.com',
    });
    expect(api?.images[0]?.image).toBe(`999999999999.dkr.ecr.eu-west-1.amazonaws.com/elevaite/api@${DIGEST}`);
  });

  test('does nothing when the service has it already, and starts again what failed', async () => {
    const same = definitionOf('api', ['app'], {
      containerDefinitions: [{ name: 'app', image: `${REGISTRY}/elevaite/api@${DIGEST}` }],
    });
    const at = (rolloutState: 'COMPLETED' | 'IN_PROGRESS' | 'FAILED'): Service => {
      const service = serviceOf('api');
      return {
        ...service,
        deployments: service.deployments.map((deployment) => Object.assign({}, deployment, { rolloutState })),
      };
    };
    const stepAt = async (state: 'COMPLETED' | 'IN_PROGRESS' | 'FAILED') =>
      (await plan('api: { image: api }', observationOf([at(state)], [same])))[0]?.step;
    expect(await stepAt('COMPLETED')).toEqual({ kind: 'unchanged' });
    expect(await stepAt('IN_PROGRESS')).toEqual({ kind: 'follow', deploymentId: 'ecs-svc/1' });
    expect(await stepAt('FAILED')).toMatchObject({ kind: 'existing', force: true });
  });

  test('a service that waits for another is in a later wave, and goes back to what last completed', async () => {
    const busy = serviceOf('web');
    const withOld: Service = {
      ...busy,
      deployments: [
        ...busy.deployments.map((deployment) => Object.assign({}, deployment, { rolloutState: 'IN_PROGRESS' })),
        ...busy.deployments.map((deployment) =>
          Object.assign({}, deployment, {
            id: 'ecs-svc/0',
            status: 'ACTIVE',
            taskDefinition: `${ARN}:task-definition/web:0`,
          }),
        ),
      ],
    };
    const observation = observationOf(
      [serviceOf('api'), withOld],
      [definitionOf('api', ['app']), definitionOf('web', ['app', 'nginx'])],
    );
    const plans = await plan('web: { image: api, container: app, after: api }\napi: { image: api }', observation);
    expect(plans.map(({ name, wave }) => [name, wave])).toEqual([
      ['web', 1],
      ['api', 0],
    ]);
    expect(plans[0]?.previous).toBe(`${ARN}:task-definition/web:0`);
  });

  test('one finding keeps its own code', async () => {
    const error = await refusal(plan('api: { image: api, container: ap }', steady));
    expect(error).toMatchObject({
      code: 'container-not-found',
      fix: 'Set `container` to one of: app. Nothing has been changed.',
    });
    expect(error.message).toContain('did you mean "app"?');
  });

  test('all findings of all services are told in one error', async () => {
    const observation = observationOf(
      [
        ...steady.services.values(),
        serviceOf('gone', { status: 'INACTIVE' }),
        serviceOf('going', { status: 'DRAINING' }),
        serviceOf('deploy', { deploymentController: 'EXTERNAL' }),
        serviceOf('external', { deploymentController: 'EXTERNAL' }),
        serviceOf('blue', { deploymentConfiguration: { strategy: 'TELEPORT' } }),
        serviceOf('large'),
      ],
      [
        ...steady.taskDefinitions.values(),
        definitionOf('large', ['app'], {
          containerDefinitions: [
            { name: 'app', image: 'x', environment: [{ name: 'BIG', value: 'x'.repeat(65_536) }] },
          ],
        }),
      ],
    );
    const services = `
      missing: { image: api }
      gone: { image: api }
      going: { image: api }
      deploy: { image: api }
      external: { image: api }
      blue: { image: api }
      large: { image: api }
      web: { image: api }
      twice: { service: web, container: app, image: api, containers: { app: { image: 'nginx:1' } } }
      api: { image: unknown, after: [wbe, a] }
      a: { service: api, image: api, after: [b] }
      b: { service: api, image: api, after: [a] }`;
    const error = await refusal(plan(services.replaceAll(/^ +/gm, ''), observation));
    expect(error.code).toBe('preflight-failed');
    expect(
      [...error.message.matchAll(/\(([a-z-]+)\)$/gm)]
        .map(([, code]) => code)
        .toSorted((a = '', b = '') => a.localeCompare(b)),
    ).toEqual([
      'container-not-found',
      'deployment-controller-unsupported',
      'deployment-controller-unsupported',
      'deployment-strategy-unsupported',
      'image-ambiguous',
      'image-unknown',
      'image-without-digest',
      'order-invalid',
      'order-invalid',
      'service-not-active',
      'service-not-active',
      'service-not-found',
      'service-twice',
      'service-twice',
      'service-twice',
      'task-definition-too-large',
    ]);
    expect(error.message).toContain('`after` goes round in a ring: a -> b -> a.');
    expect(error.message).toContain('"wbe", which is not among the services; did you mean "web"?');
  });

  test('a tag is allowed when digests are not required', async () => {
    const [api] = await plan('api: { image: "nginx:1" }', steady, { 'require-digest': 'false' });
    expect(api?.images).toEqual([{ container: 'app', image: 'nginx:1' }]);
  });
});

describe('waves', () => {
  const waves = (services: Record<string, string[]>) =>
    planWaves(Object.entries(services).map(([name, after]) => ({ name, after })));

  test('a service comes one wave after the last it waits for', () => {
    const { waveOf, faults } = waves({ d: ['b', 'c'], b: ['a'], c: [], a: [] });
    expect(Object.fromEntries(waveOf)).toEqual({ a: 0, c: 0, b: 1, d: 2 });
    expect(faults).toEqual([]);
  });

  test('a service that waits for itself is a ring', () => {
    expect(waves({ a: ['a'] }).faults).toEqual([{ name: 'a', message: '`after` goes round in a ring: a -> a.' }]);
  });
});

describe('what a service may say', () => {
  const registered = async (services: string, observation = steady): Promise<TaskDefinitionInput> => {
    const [first] = await plan(services, observation);
    if (first?.step.kind !== 'register') throw new Error(`nothing is registered: ${JSON.stringify(first?.step)}`);
    return first.step.input;
  };

  test('the container is the only essential one, and settings of one container meet from both places', async () => {
    const withSidecar = definitionOf('api', [], {
      containerDefinitions: [
        { name: 'app', image: 'old' },
        { name: 'agent', image: 'agent:1', essential: false },
      ],
    });
    const services = `api:
      image: nginx:1
      environment: { A: 1.10, B: 007, C: True, EMPTY: "" }
      command: sh -c "echo hi"
      health-check: { command: curl -f localhost, retries: 5 }
      docker-labels: { rule: Host(a)=b=c }
      containers: { app: { environment: { D: d }, cpu: 128 }, agent: { image: agent:2, memory: 64 } }
      cpu: 512
      memory: 1 GB
      ephemeral-storage: 30
      task-role-arn: role`;
    const observation = observationOf([serviceOf('api')], [withSidecar]);
    const [first] = await plan(services, observation, { 'require-digest': 'false' });
    expect(first?.images).toEqual([
      { container: 'app', image: 'nginx:1' },
      { container: 'agent', image: 'agent:2' },
    ]);
    expect(first?.step).toMatchObject({
      kind: 'register',
      input: {
        cpu: '512',
        memory: '1 GB',
        ephemeralStorage: { sizeInGiB: 30 },
        taskRoleArn: 'role',
        containerDefinitions: [
          {
            name: 'app',
            cpu: 128,
            command: ['sh', '-c', 'echo hi'],
            healthCheck: { command: ['CMD-SHELL', 'curl -f localhost'], retries: 5 },
            dockerLabels: { rule: 'Host(a)=b=c' },
            environment: [
              { name: 'A', value: '1.10' },
              { name: 'B', value: '007' },
              { name: 'C', value: 'True' },
              { name: 'EMPTY', value: '' },
              { name: 'D', value: 'd' },
            ],
          },
          { name: 'agent', image: 'agent:2', memory: 64 },
        ],
      },
    });
  });

  test('files with variables come first, later ones win, and `environment` over all of them', async () => {
    const { containerDefinitions } = await registered(
      'api: { env-file: [api.env, more.env], environment: { D: mine, GONE: } }',
    );
    expect(containerDefinitions[0]?.environment).toEqual([
      { name: 'A', value: 'later' },
      { name: 'B', value: 'two words' },
      { name: 'C', value: 'x=y=z' },
      { name: 'D', value: 'mine' },
    ]);
  });

  test('a file with variables may have a byte order mark; lines and names that would get lost are told, without values', async () => {
    const { containerDefinitions } = await registered('api: { env-file: windows.env }');
    expect(containerDefinitions[0]?.environment).toEqual([
      { name: 'FIRST', value: '1' },
      { name: 'LAST', value: '2' },
    ]);
    const error = await refusal(plan('api: { env-file: slips.env }', steady));
    expect(error.message).toContain('slips.env:7:1 this line is no NAME=value.');
    expect(error.message).toContain('slips.env: "TWO WORDS" is not the name of a variable');
    expect(error.message.match(/env-file-invalid/g)).toHaveLength(2);
    expect(error.message).not.toContain('hunter');
  });

  test('a plain value keeps its spelling, also behind an alias, under a number and in a one-off task', async () => {
    const { services, runTasks } = await inputsOf({
      services: `api:
  environment: &common { VERSION: &version 1.10, ACCOUNT: 012345678901 }
  docker-labels: { 8080: 1.10, version: *version }
web: { environment: *common }`,
      'run-task': `environment: { service: api, when: before, cpu: 512, environment: { VERSION: 1.10, ACCOUNT: 012345678901 } }`,
    });
    const [api, web] = services.map(({ containers }) => containers[0]?.change);
    const common = { VERSION: '1.10', ACCOUNT: '012345678901' };
    expect(api).toMatchObject({ environment: common, dockerLabels: { 8080: '1.10', version: '1.10' } });
    expect(web).toMatchObject({ environment: common });
    expect(runTasks).toMatchObject([{ name: 'environment', cpu: '512', environment: common }]);
  });

  test('one-off tasks that cannot be read are told with their place, without the values that stand there', async () => {
    const text = '- service: api\n  when: before\n  environment: { TOKEN: hunter2\n- {';
    const error = await refusal(inputsOf({ services: 'api: {}', 'run-task': text }));
    expect(error.message).toContain('`run-task`, line 4, column');
    expect(error.message).not.toContain('hunter');
    expect((await refusal(inputsOf({ services: 'api: {}', 'run-task': 'seed' }))).message).toContain('a list of tasks');
  });

  test('a file is the base: all it says is carried along, and what ECS adds is left out with one note', async () => {
    const observation = observationOf(
      [serviceOf('api')],
      [{ ...definitionOf('api', ['app']), tags: [{ key: 'team', value: 'a=b' }] }],
    );
    const [first] = await plan('api: { task-definition: ecs/api.yml }', observation);
    expect(first?.step).toEqual({
      kind: 'register',
      input: {
        family: 'api',
        cpu: '.25 vCPU',
        containerDefinitions: [
          {
            name: 'app',
            image: 'nginx:1',
            futureFlag: { empty: '', list: [], rule: 'Host(a)=b=c', nothing: null },
            environment: [{ name: 'EMPTY', value: '' }],
          },
        ],
        tags: [{ key: 'team', value: 'a=b' }],
      },
    });
    expect(first?.notes).toEqual([
      'ecs/api.yml: ECS adds taskDefinitionArn, registeredBy itself, so they were left out.',
    ]);
    expect(first?.images).toEqual([{ container: 'app', image: 'nginx:1' }]);
    expect((await registered('api: { task-definition: ecs/bare.json, image: api }', observation)).tags).toBeUndefined();
  });

  test('a file that says what runs already changes nothing', async () => {
    const [first] = await plan('api: { task-definition: ecs/same.json }', steady);
    expect(first).toMatchObject({ step: { kind: 'unchanged' }, changes: [] });
  });

  test('another revision, family or ARN is the base, and the difference is to what runs', async () => {
    const observation: Observation = {
      ...steady,
      taskDefinitions: new Map([...steady.taskDefinitions, ['base', definitionOf('base', ['app'], { cpu: '512' })]]),
    };
    const [first] = await plan('api: { task-definition: base, image: api }', observation);
    expect(first?.step).toMatchObject({ kind: 'register', input: { family: 'base', cpu: '512' } });
    expect(first?.changes.map(({ path }) => path)).toEqual(['family', 'cpu', 'containerDefinitions.app.image']);
    expect(first?.notes).toEqual(['The service goes from the task definition family "api" to "base".']);
  });

  test('what is wrong with files, commands and names is told with all the rest', async () => {
    const services = `api: { task-definition: ecs/broken.json }
web: { task-definition: ecs/wrong.yml, container: app, env-file: [no.env, lost.env] }`;
    const error = await refusal(plan(services, steady));
    for (const part of [
      "ecs/broken.json:3:3 not valid JSON: Expected ',' or '}' after property value.",
      'ecs/wrong.yml:2:5 `containerDefinitions[0]` lacks the key `name`.',
      'ecs/wrong.yml:3:40 `containerDefinitions[0].environment[0].value`: `8080` is not a text. Put it in quotes.',
      'the file no.env has no line NAME=value.',
      'the file lost.env cannot be read',
    ]) {
      expect(error.message).toContain(part);
    }
    const numbers = await refusal(plan('api: { task-definition: ecs/numbers.yml }', steady));
    expect(numbers.message).toContain('ecs/numbers.yml:2:6 `cpu`: `256` is not a text. Put it in quotes.');
    expect(numbers.message).toContain('ecs/numbers.yml:3:9 `memory`: `512` is not a text. Put it in quotes.');
    expect((await refusal(plan('api: { task-definition: ecs/bare.json }', steady))).code).toBe('image-missing');
  });

  test('a container that is given two values is told, without the values', async () => {
    const services = `api:
      container: app
      environment: { TOKEN: hunter1 }
      command: [a]
      containers: { app: { environment: { TOKEN: hunter2 }, command: [b] } }`;
    const error = await refusal(plan(services, steady));
    expect(error.message).toContain('two values of `environment.TOKEN`');
    expect(error.message).toContain('two values of `command`');
    expect(error.message).not.toContain('hunter');
  });
});

describe('a name that would be a variable and a secret', () => {
  test('is told where a file or the other place of the container sets one of them', async () => {
    const services = `api: { env-file: api.env, secrets: { A: /a, GONE: } }
web: { container: app, environment: { TOKEN: hunter2 }, containers: { app: { secrets: { TOKEN: /t } } } }`;
    const error = await refusal(plan(services, steady));
    expect(error.message).toContain('api: the container "app" is given `A` as a variable and as a secret.');
    expect(error.message).toContain('web: the container "app" is given `TOKEN` as a variable and as a secret.');
    expect(error.message).not.toContain('hunter');
  });
});

describe('a revision that is deployed as it is', () => {
  const target = (family: string, revision: number, extra: Record<string, unknown> = {}): DescribedTaskDefinition =>
    definitionOf(family, ['app'], {
      taskDefinitionArn: `${ARN}:task-definition/${family}:${revision}`,
      revision,
      ...extra,
    });
  const knowing = (reference: string, described: DescribedTaskDefinition): Observation => ({
    ...steady,
    taskDefinitions: new Map([...steady.taskDefinitions, [reference, described]]),
  });

  test.each(['7', 'api:7', `${ARN}:task-definition/api:7`])('may be named %s', async (revision) => {
    const reference = revision === '7' ? 'api:7' : revision;
    const [first] = await plan(
      `api: { revision: "${revision}" }`,
      knowing(reference, target('api', 7, { cpu: '512' })),
    );
    expect(first?.step).toEqual({ kind: 'existing', taskDefinition: `${ARN}:task-definition/api:7`, force: false });
    expect(first?.changes).toEqual([
      { path: 'taskDefinition', from: 'api:1', to: 'api:7' },
      { path: 'cpu', to: '512' },
    ]);
    const { services } = await inputsOf({ services: `api: { revision: "${revision}" }` });
    expect(neededRevisions(services, [serviceOf('api')])).toContain(reference);
  });

  test('that runs already is unchanged', async () => {
    const [first] = await plan('api: { revision: 1 }', knowing('api:1', target('api', 1)));
    expect(first).toMatchObject({ step: { kind: 'unchanged' }, changes: [] });
  });

  test.each([
    ['revision-of-other-family', 'web:7', target('web', 7)],
    ['task-definition-inactive', 'api:7', target('api', 7, { status: 'INACTIVE' })],
  ])('is refused as %s', async (code, revision, described) => {
    expect((await refusal(plan(`api: { revision: "${revision}" }`, knowing(revision, described)))).code).toBe(code);
  });

  test('is not deployed again when it was deregistered meanwhile', async () => {
    const gone = observationOf([serviceOf('api')], [definitionOf('api', ['app'], { status: 'INACTIVE' })]);
    const error = await refusal(plan('api: { force-new-deployment: true }', gone));
    expect(error.code).toBe('task-definition-inactive');
    const [unforced] = await plan('api: {}', gone);
    expect(unforced?.step).toEqual({ kind: 'unchanged' });
  });

  test('is refused when ECS does not know it', async () => {
    expect((await refusal(plan('api: { revision: 9 }', steady))).message).toContain('"api:9" cannot be described');
  });
});

describe('settings of the service', () => {
  const configured = serviceOf('api', {
    deploymentConfiguration: {
      strategy: 'ROLLING',
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: true, rollback: true },
    },
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1, base: 0 }],
    platformVersion: '1.4.0',
    healthCheckGracePeriodSeconds: 60,
  });
  const observation = observationOf([configured], [definitionOf('api', ['app'])]);
  const same =
    'health-check-grace-period: 1m, platform-version: 1.4.0, capacity-provider-strategy: [{ capacityProvider: FARGATE, weight: 1 }], deployment-configuration: { maximumPercent: 200, deploymentCircuitBreaker: { enable: true } }';

  test('that hold already are not sent', async () => {
    const [first] = await plan(`api: { ${same} }`, observation);
    expect(first).toMatchObject({ step: { kind: 'unchanged' }, update: {}, changes: [] });
  });

  test('of a length that no clock knows are refused', async () => {
    const error = await refusal(inputsOf({ services: 'api: { health-check-grace-period: 99999999999999h }' }));
    expect(error.message).toContain('of at most five digits each');
  });

  test('that differ are sent as they are asked for, and told', async () => {
    const [first] = await plan(
      'api: { health-check-grace-period: 90s, deployment-configuration: { maximumPercent: 150, fromTheFuture: { a: [] } } }',
      observation,
    );
    expect(first).toMatchObject({
      step: { kind: 'settings' },
      update: {
        healthCheckGracePeriodSeconds: 90,
        deploymentConfiguration: { maximumPercent: 150, fromTheFuture: { a: [] } },
      },
      changes: [
        {
          path: 'service.deploymentConfiguration',
          from: '{"maximumPercent":200}',
          to: '{"maximumPercent":150,"fromTheFuture":{"a":[]}}',
        },
        { path: 'service.healthCheckGracePeriodSeconds', from: '60', to: '90' },
      ],
    });
  });

  test('a forced deployment is one of the revision that runs', async () => {
    const forced = { kind: 'existing', taskDefinition: configured.taskDefinition, force: true };
    expect((await plan('api: { force-new-deployment: true }', observation))[0]?.step).toEqual(forced);
    expect((await plan('api: {}', observation, { 'force-new-deployment': 'true' }))[0]?.step).toEqual(forced);
    const [own] = await plan('api: { force-new-deployment: false }', observation, { 'force-new-deployment': 'true' });
    expect(own?.step.kind).toBe('unchanged');
  });

  test('what belongs to another strategy is refused', async () => {
    const error = await refusal(
      plan(
        'api: { deployment-configuration: { strategy: CANARY, earlySuccessCriteria: { enable: true }, linearConfiguration: { stepPercent: 10 }, deploymentCircuitBreaker: { thresholdConfiguration: { type: COUNT } } } }',
        observation,
      ),
    );
    expect(error.message.match(/is for the strategy/g)).toHaveLength(3);
  });
});

describe('bad input of services', () => {
  test('every fault is told where it stands, with what was meant', async () => {
    const { message } = await refusal(
      inputsOf({
        services: `api:
  service: ''
  imgae: x
  environment: { "A=B": 1 }
  deployment-configuration: { strategy: CANRY }
web: { cpu: much, after: 3 }
web: { cpu: much, after: 4 }`,
      }),
    );
    for (const part of [
      '`services`, line 2, column 12: `api.service`: an empty text is not a text of at least one character.',
      'line 3, column 3: `imgae` is not known here; did you mean `image`?',
      'line 4, column 18: the key `A=B` is not the name of a variable',
      'line 5, column 41: `api.deployment-configuration.strategy`: `CANRY` is not one of',
      'did you mean `CANARY`?',
      'line 6, column 13: `web.cpu`: `much` is not CPU units',
      'line 6, column 26: `web.after`: `4` is not a service or a list of services',
      'line 7, column 1: this key stands here a second time.',
    ]) {
      expect(message).toContain(part);
    }
  });

  test('what would begin an image’s URI is a host, and what names a revision is a whole number from 1', async () => {
    for (const registry of ['https://ghcr.io', 'ghcr.io\n::error::x', 'a b', '-x', 'ghcr.io/'])
      expect((await refusal(inputsOf({ services: 'api: { image: api }', registry }))).message).toContain(
        '`registry` is',
      );
    for (const registry of ['localhost:5000', 'ghcr.io/acme'])
      expect((await inputsOf({ services: 'api: { image: api }', registry })).registry).toBe(registry);
    for (const revision of ['0', '-1', '1.5', '1e21', '.inf'])
      expect((await refusal(inputsOf({ services: `api: { revision: ${revision} }` }))).message).toContain(
        'is not the number of a revision, `family:revision` or an ARN',
      );
  });

  test('a capacity provider without its name, or with a slip of it', async () => {
    const faulty = 'api: { capacity-provider-strategy: [{ weight: 1 }, { capacityProvidr: FARGATE }] }';
    const { message } = await refusal(inputsOf({ services: faulty }));
    expect(message).toContain('`api.capacity-provider-strategy[0]` lacks the key `capacityProvider`');
    expect(message).toContain('`capacityProvidr` is not known here; did you mean `capacityProvider`?');
  });

  test.each([
    ['services', 'api: {}\nprototype: {}'],
    ['services', '{"api":{},"prototype":{}}'],
    ['services', 'api: { environment: { constructor: x } }'],
    ['run-task', '[{ service: api, when: before, environment: { prototype: x } }]'],
    ['images', '{ "constructor": { "repository": "acme/api" } }'],
  ])('a key that would get lost is told: %s %s', async (input, text) => {
    const error = await refusal(inputsOf({ services: 'api: {}', [input]: text }));
    expect(error.code).toBe('invalid-inputs');
    expect(error.message).toContain('are reserved');
  });

  test('variables that are written as lines are told without their values', async () => {
    const services = 'api:\n  environment: |\n    TOKEN=hunter2\n  containers: { app: { environment: TOKEN=hunter2 } }';
    const error = await refusal(inputsOf({ services }));
    expect(error.message).toContain('`api.environment`: a text is not a map.');
    expect(error.message).not.toContain('hunter');
  });

  test('JSON with a key twice is told, and malformed JSON with its place', async () => {
    expect((await refusal(inputsOf({ services: '{"api": {"image": "x"}, "api": {}}' }))).message).toContain(
      'this key stands here a second time',
    );
    expect((await refusal(inputsOf({ services: '{"api": {"image": "x" "container": "y"}}' }))).message).toContain(
      '`services`, line 1, column 2',
    );
    expect((await inputsOf({ services: '{"api":{"image":"x"}}' })).services).toHaveLength(1);
  });

  test.each([
    ['api: { command: "a && b" }', 'services.api.command', "without a shell's signs"],
    ['api: { health-check: { command: [curl, x] } }', 'services.api.health-check.command', 'starts with CMD'],
    ['api: { environment: { A: b }, secrets: { A: c } }', 'services.api.secrets', 'one of them only'],
    ['api: { task-definition: "a b" }', 'services.api.task-definition', 'a family'],
    ['api: { task-definition: ../x.json }', 'services.api.task-definition', 'inside the repository'],
    ['api: { codedeploy: { appspec: ../x.yml } }', 'services.api.codedeploy.appspec', 'inside the repository'],
    ['api: { env-file: /etc/x }', 'services.api.env-file', 'inside the repository'],
    ['api: { revision: 3, image: x }', 'services.api.revision', 'as it is, without `image`'],
  ])('%s is refused', async (services, place, allowed) => {
    const { message, code } = await refusal(inputsOf({ services }));
    expect(code).toBe('invalid-inputs');
    expect(message).toContain(`\`${place}\``);
    expect(message).toContain(allowed);
  });

  test('a number of revisions to keep is a number', async () => {
    expect((await inputsOf({ 'keep-revisions': '5', services: 'api: {}' })).keepRevisions).toBe(5);
    expect((await refusal(inputsOf({ 'keep-revisions': '0', services: 'api: {}' }))).message).toContain(
      'from 1 to 1000',
    );
  });

  test('a cluster that is not there is told once, with a near miss, beside all else', async () => {
    const observation: Observation = {
      ...observationOf([], []),
      missingCluster: {
        error: new ActionError({ code: 'cluster-not-found', message: 'Cluster not found.', fix: 'Set `cluster`.' }),
        known: ['staging2', 'production'],
      },
    };
    const error = await refusal(plan('api: { after: [web] }\nweb: { after: [api] }', observation));
    expect(error.message.match(/cluster-not-found/g)).toHaveLength(1);
    expect(error.message).toContain('did you mean "staging2"?');
    expect(error.message).toContain('order-invalid');
  });

  test('a service that is not there is told with a near miss', async () => {
    const error = await refusal(plan('apo: {}', { ...steady, knownServices: ['api', 'web'] }));
    expect(error.message).toContain('no service "apo"; did you mean "api"?');
  });
});

describe('docs/services.md', () => {
  test('shows services that are read without a fault', async () => {
    const guide = readFileSync(join(import.meta.dirname, '../docs/services.md'), 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    const [step] = parse(example) as [{ with: { services: string; 'require-digest': boolean } }];
    const { services } = await inputsOf({
      services: step.with.services,
      'require-digest': String(step.with['require-digest']),
    });
    expect(services.map(({ name, source }) => [name, source.kind])).toEqual([
      ['api', 'live'],
      ['worker', 'file'],
      ['cron-api', 'revision'],
    ]);
    expect(services[0]?.containers[0]?.change.environment).toEqual({
      LOG_LEVEL: 'info',
      RULE: 'Host(a)=b=c',
      FEATURE_X: null,
    });
  });
});
