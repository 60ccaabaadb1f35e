import { describe, expect, test } from '@jest/globals';

import { fakeEcs } from '../../../testbed/fake-ecs.ts';
import { ActionError } from '../../errors.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import type { DescribedTaskDefinition, Service, TaskDefinitionInput, UpdateServiceInput } from '../api.ts';
import { registerRevisions, updateService } from './apply.ts';
import type { ServicePlan } from './service-plan.ts';
import type { ServiceRun } from './service-run.ts';

const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition/api';

const serviceOf = (id: string, rolloutState: 'COMPLETED' | 'IN_PROGRESS' = 'COMPLETED', revision = 1): Service => ({
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/staging/api',
  serviceName: 'api',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
  status: 'ACTIVE',
  taskDefinition: `${ARN}:${revision}`,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [],
  deployments: [
    {
      id,
      status: 'PRIMARY',
      taskDefinition: `${ARN}:${revision}`,
      desiredCount: 1,
      pendingCount: 0,
      runningCount: 1,
      failedTasks: 0,
      createdAtMs: 1,
      updatedAtMs: 1,
      rolloutState,
    },
  ],
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
});

const update = { healthCheckGracePeriodSeconds: 90 };

const runOf = (change: Partial<ServicePlan>): ServiceRun => ({
  plan: {
    name: 'api',
    before: serviceOf('ecs-svc/1'),
    wave: 0,
    from: `${ARN}:1`,
    previous: `${ARN}:1`,
    changes: [],
    images: [],
    step: { kind: 'settings' },
    update,
    ...change,
  },
  to: `${ARN}:1`,
  notes: [],
});

async function apply(
  run: ServiceRun,
  answer: Service | ActionError,
  later: Service = serviceOf('ecs-svc/1'),
): Promise<{ readonly run: ServiceRun; readonly sent: readonly UpdateServiceInput[] }> {
  const sent: UpdateServiceInput[] = [];
  const ecs = fakeEcs({
    updateService: (input) => {
      sent.push(input);
      return answer instanceof ActionError ? Promise.reject(answer) : Promise.resolve(answer);
    },
    describeServices: () => Promise.resolve({ services: [later], failures: [] }),
  });
  return { run: await updateService(run, { ecs, clock: fakeClock(0), cluster: 'staging' }), sent };
}

const lost = new ActionError({ code: 'aws-unreachable', message: 'No answer.', fix: 'Try again.' });

describe('settings of a service', () => {
  test('that ECS takes without a deployment end in success that says so, and name no revision', async () => {
    const { run, sent } = await apply(runOf({}), serviceOf('ecs-svc/1'));
    expect(sent).toEqual([{ cluster: 'staging', service: 'api', ...update }]);
    expect(run).toMatchObject({ verdict: 'succeeded', notes: [expect.stringContaining('started no deployment')] });
    expect(run.state).toBeUndefined();
  });

  test('that start a deployment are followed', async () => {
    const { run } = await apply(runOf({}), serviceOf('ecs-svc/2', 'IN_PROGRESS'));
    expect(run.state?.rollout).toMatchObject({ deploymentId: 'ecs-svc/2', replacedIds: ['ecs-svc/1'] });
    expect(run.verdict).toBeUndefined();
  });

  test('go to a deployment that is on its way, which is then followed', async () => {
    const step = { kind: 'follow', deploymentId: 'ecs-svc/1' } as const;
    const before = serviceOf('ecs-svc/1', 'IN_PROGRESS');
    const { run, sent } = await apply(runOf({ step, before }), before);
    expect(sent).toEqual([{ cluster: 'staging', service: 'api', ...update }]);
    expect(run.state?.rollout.deploymentId).toBe('ecs-svc/1');
    expect((await apply(runOf({ step, before, update: {} }), before)).sent).toEqual([]);
  });

  test('whose answer is lost are not claimed, neither way', async () => {
    const { run } = await apply(runOf({}), lost);
    expect(run).toMatchObject({
      verdict: 'failed',
      cause: {
        code: 'aws-unreachable',
        text: expect.stringContaining('Whether ECS took the new settings is not known'),
      },
    });
  });

  test('whose answer is lost, but whose deployment is there, are followed', async () => {
    const { run } = await apply(runOf({}), lost, serviceOf('ecs-svc/2', 'IN_PROGRESS'));
    expect(run.state?.rollout.deploymentId).toBe('ecs-svc/2');
  });

  test('that ECS refuses are told, and the service is as it was', async () => {
    const refused = new ActionError({ code: 'aws-request-refused', message: 'Not valid.', fix: 'Mend it.' });
    const { run } = await apply(runOf({}), refused);
    expect(run.cause).toEqual({
      code: 'aws-request-refused',
      text: 'Not valid. The service was not changed.',
      fix: 'Mend it.',
    });
  });

  test('travel with a new revision, which needs no force', async () => {
    const step = { kind: 'existing', taskDefinition: `${ARN}:2`, force: false } as const;
    const { sent } = await apply({ ...runOf({ step }), to: `${ARN}:2` }, serviceOf('ecs-svc/2', 'IN_PROGRESS', 2));
    expect(sent).toEqual([{ cluster: 'staging', service: 'api', taskDefinition: `${ARN}:2`, ...update }]);
  });
});

describe('registering', () => {
  const input: TaskDefinitionInput = {
    family: 'fresh',
    cpu: '.5 vCPU',
    executionRoleArn: 'execution',
    containerDefinitions: [{ name: 'app', image: 'i' }],
  };
  const plan = { name: 'api', from: `${ARN}:1`, step: { kind: 'register', input } } as const;
  const describedAs = (change: Record<string, unknown>): DescribedTaskDefinition => ({
    tags: [],
    taskDefinition: {
      ...input,
      taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/fresh:3',
      revision: 3,
      status: 'ACTIVE',
      ...change,
    },
  });
  const register = async (
    newest: DescribedTaskDefinition | ActionError,
  ): Promise<readonly [string | undefined, number]> => {
    let registered = 0;
    const ecs = fakeEcs({
      describeTaskDefinition: () => (newest instanceof ActionError ? Promise.reject(newest) : Promise.resolve(newest)),
      registerTaskDefinition: () => {
        registered += 1;
        return Promise.resolve(describedAs({ taskDefinitionArn: 'arn:new' }));
      },
    });
    // Two services of one definition share its revision.
    const arns = await registerRevisions(ecs, [plan, { ...plan, name: 'worker' }]);
    expect(arns.get('worker')).toBe(arns.get('api'));
    return [arns.get('api'), registered];
  };

  test('uses the newest revision when it means the same to ECS', async () => {
    const stored = { cpu: '512', executionRoleArn: 'arn:aws:iam::123456789012:role/execution', volumes: [] };
    expect(await register(describedAs(stored))).toEqual([describedAs({}).taskDefinition.taskDefinitionArn, 0]);
  });

  test('makes one revision, once, of what is new, also in a family that is new', async () => {
    expect(await register(describedAs({ cpu: '1024' }))).toEqual(['arn:new', 1]);
    const unknown = new ActionError({ code: 'aws-request-refused', message: 'Unable to describe.', fix: '' });
    expect(await register(unknown)).toEqual(['arn:new', 1]);
  });

  test('is not tried when AWS cannot be asked', async () => {
    await expect(register(lost)).rejects.toBe(lost);
  });
});
