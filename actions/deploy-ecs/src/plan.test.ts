import { describe, expect, test } from '@jest/globals';

import { InputReader } from '../../../src/action/input-reader.ts';
import type { DescribedTaskDefinition, Service } from '../../../src/ecs/api.ts';
import { ActionError } from '../../../src/errors.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { findingsError } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
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
  'dry-run': 'false',
};

/** The files of the repository. */
const FILES: Record<string, string> = {};

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
        serviceOf('deploy', { deploymentController: 'CODE_DEPLOY' }),
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
