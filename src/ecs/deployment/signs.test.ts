import { describe, expect, test } from '@jest/globals';

import type { Deployment, Service, ServiceDeployment, ServiceDeploymentStatus } from '../api.ts';
import { ActionError } from '../../errors.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import { bindRollout } from './apply.ts';
import { startRollBacks } from './roll-back.ts';
import type { RollBackOptions } from './roll-back.ts';
import type { ServiceRun } from './service-run.ts';
import { observeMissing, observeService } from './rollout.ts';
import { startRollout } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import { observeServiceDeployment } from './service-deployment-look.ts';

const START = Date.UTC(2026, 10, 21, 9);
const NEW = 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:42';
const OLD = 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:41';

const deployment = (change: Partial<Deployment>): Deployment => ({
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  taskDefinition: NEW,
  desiredCount: 1,
  pendingCount: 0,
  runningCount: 1,
  failedTasks: 0,
  createdAtMs: START,
  updatedAtMs: START,
  rolloutState: 'IN_PROGRESS',
  ...change,
});
const OURS = deployment({});
const BEFORE = deployment({
  id: 'ecs-svc/1',
  taskDefinition: OLD,
  createdAtMs: START - 1e6,
  rolloutState: 'COMPLETED',
});
const EVENT = { id: 'e1', createdAtMs: START + 1000, message: '(service api) has started 1 tasks: (task a).' };
const STRANGER = deployment({ id: 'ecs-svc/9', taskDefinition: `${NEW}1`, createdAtMs: START + 5000 });

const service = (...deployments: readonly Deployment[]): Service => ({
  serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/prod/api',
  serviceName: 'api',
  clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/prod',
  status: 'ACTIVE',
  taskDefinition: NEW,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  capacityProviderStrategy: [],
  loadBalancers: [],
  deployments,
  deploymentController: 'ECS',
  schedulingStrategy: 'REPLICA',
  events: [],
  enableECSManagedTags: false,
  tags: [],
});

const following = (): RolloutState =>
  startRollout({
    name: 'api',
    serviceName: 'api',
    deploymentId: OURS.id,
    taskDefinition: NEW,
    previous: OLD,
    replacedIds: [BEFORE.id],
    replacedServiceDeployment: undefined,
    startedAtMs: START,
    createdAtMs: START,
    evidenceFromMs: START,
    asksServiceDeployment: false,
  });

const see = (state: RolloutState, seconds: number, ...deployments: readonly Deployment[]): RolloutState =>
  observeService(state, service(...deployments), START + seconds * 1000).state;

const told = (status: ServiceDeploymentStatus): ServiceDeployment => ({
  serviceDeploymentArn: 'arn:aws:ecs:us-east-1:123456789012:service-deployment/prod/api/x',
  serviceArn: '',
  status,
  createdAtMs: START,
  sourceServiceRevisions: [],
  lifecycleHookDetails: [],
});

describe('answers that lag', () => {
  test('behind the update, or behind an earlier answer, are no roll-back', () => {
    expect(see(following(), 1, BEFORE)).toMatchObject({ phase: 'starting', seenOurs: false });
    const seen = see(following(), 2, OURS, { ...BEFORE, status: 'ACTIVE' });
    const later = see(seen, 4, BEFORE);
    expect(later.phase).not.toBe('rolling-back');
    expect(later.end).toBeUndefined();
    expect(see(seen, 20, BEFORE).end?.verdict).toBe('rolled-back');
  });

  test('do not make an older deployment the one that took the place of ours', () => {
    const unseen = { ...STRANGER, createdAtMs: START - 5000 };
    const turn = observeService(see(following(), 2, OURS), service(unseen), START + 30_000);
    expect(turn.state.end).toBeUndefined();
    expect(turn.wantsServiceDeployment).toBe(true);
  });

  test('may lack the service once or twice', () => {
    const once = observeMissing(following(), START + 1000).state;
    expect(once.end).toBeUndefined();
    const thrice = observeMissing(observeMissing(once, START + 8000).state, START + 15_000).state;
    expect(thrice.end?.cause?.code).toBe('service-not-found');
  });
});

describe('a newer deployment', () => {
  test('is told by the first answer that shows it', () => {
    const { end } = see(see(following(), 2, OURS), 8, STRANGER, { ...OURS, status: 'ACTIVE' });
    expect(end).toMatchObject({ verdict: 'superseded', cause: { text: expect.stringContaining('ecs-svc/9') } });
  });

  test('is why our service deployment was stopped', () => {
    const seen: RolloutState = { ...following(), service: service(STRANGER, { ...OURS, status: 'ACTIVE' }) };
    expect(observeServiceDeployment(seen, told('STOPPED'), START + 9000).state.end?.verdict).toBe('superseded');
    const alone: RolloutState = { ...following(), service: service(OURS) };
    expect(observeServiceDeployment(alone, told('STOPPED'), START + 9000).state.end?.verdict).toBe('failed');
  });
});

describe('what a service deployment tells', () => {
  test('a roll-back under way is followed, one that failed is a failure, one that is done is done', () => {
    const seen: RolloutState = { ...following(), service: service(OURS) };
    const at = (status: ServiceDeploymentStatus): RolloutState =>
      observeServiceDeployment(seen, told(status), START + 9000).state;
    expect(at('ROLLBACK_IN_PROGRESS')).toMatchObject({ phase: 'rolling-back' });
    expect(at('ROLLBACK_FAILED').end).toMatchObject({
      verdict: 'failed',
      cause: { text: expect.stringContaining('The roll-back failed too') },
    });
    expect(at('ROLLBACK_SUCCESSFUL').end?.verdict).toBe('rolled-back');
    expect(at('SUCCESSFUL').end?.verdict).toBe('succeeded');
  });
});

test('a service that nothing happens to stays the object of the look before: of a thousand, none is kept twice', () => {
  const first = see(following(), 2, OURS);
  const touched = { ...service({ ...OURS, updatedAtMs: START + 3000 }), events: [EVENT] };
  const second = observeService(first, touched, START + 4000).state;
  expect(second.service).toBe(first.service);
  expect(second.ours).toBe(first.ours);
  expect(second.events).toHaveLength(1);
  expect(see(second, 6, { ...OURS, failedTasks: 1 }).ours?.failedTasks).toBe(1);
});

test('what fails when ECS goes back to the deployment before is no cause of ours', () => {
  const failed = {
    id: 'e2',
    createdAtMs: START + 2000,
    message: '(service api) (task a) failed container health checks.',
  };
  const ours = { ...OURS, failedTasks: 1 };
  const onTheWay = observeService(following(), { ...service(ours, BEFORE), events: [failed] }, START + 3000).state;
  expect(onTheWay.eventFailures).toHaveLength(1);
  const back = [
    { ...BEFORE, status: 'PRIMARY' },
    { ...ours, status: 'ACTIVE', rolloutState: 'FAILED' as const },
  ];
  const goingBack = see(see(following(), 2, ours, BEFORE), 4, ...back);
  expect(goingBack.phase).toBe('rolling-back');
  const later = observeService(goingBack, { ...service(...back), events: [failed] }, START + 6000).state;
  expect(later.eventFailures).toEqual([]);
});

test('a service deployment that ended as ours began is not ours, whatever ECS names for some seconds', () => {
  const before: ServiceDeployment = {
    serviceDeploymentArn: 'sd/before',
    serviceArn: '',
    status: 'STOPPED',
    createdAtMs: START - 3000,
    finishedAtMs: START,
    sourceServiceRevisions: [],
    lifecycleHookDetails: [],
  };
  const seen: RolloutState = { ...see(following(), 2, OURS), serviceDeploymentArn: 'sd/before' };
  const turn = observeServiceDeployment(seen, before, START + 3000);
  expect(turn.wantsServiceDeployment).toBe(true);
  expect(turn.state.end).toBeUndefined();
  expect(turn.state.serviceDeploymentArn).toBeUndefined();
  const named = { ...service(OURS), currentServiceDeployment: 'sd/before' };
  expect(observeService(turn.state, named, START + 4000).state.serviceDeploymentArn).toBeUndefined();
  const own = { ...before, serviceDeploymentArn: 'sd/ours', createdAtMs: START - 500, finishedAtMs: START + 2500 };
  expect(observeServiceDeployment(turn.state, own, START + 5000).state.end?.verdict).toBe('failed');
});

test('a read that lags behind an earlier one, to a deployment that was on its way, is no roll-back', () => {
  const underWay = { ...BEFORE, rolloutState: 'IN_PROGRESS' as const };
  const { state } = observeService(see(following(), 2, OURS), service(underWay), START + 6000);
  expect(state.phase).not.toBe('rolling-back');
  const back = { ...underWay, rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId x.' };
  expect(observeService(state, service(back), START + 6000).state.phase).toBe('rolling-back');
  expect(observeService(state, service(underWay), START + 20_000).state.phase).toBe('rolling-back');
});

describe('a deployment that is taken up', () => {
  const plan = (before: Service): Parameters<typeof bindRollout>[0]['plan'] => ({ name: 'api', before });
  const bind = (before: Service): RolloutState =>
    bindRollout({ plan: plan(before), to: NEW, service: before, atMs: START + 9000, previous: OLD });

  test('is not judged by what failed before', () => {
    const { rollout } = bind(service({ ...OURS, updatedAtMs: START + 8000 }));
    expect(rollout).toMatchObject({ createdAtMs: START, evidenceFromMs: START + 8000 });
  });

  test('and that ECS is going back to has no service deployment of its own', () => {
    const shifting = { ...service({ ...OURS, rolloutStateReason: 'rolling back to deploymentId ecs-svc/2.' }) };
    const before: Service = {
      ...shifting,
      deploymentConfiguration: { strategy: 'BLUE_GREEN' },
      currentServiceDeployment: 'x',
    };
    expect(bind(before).rollout).toMatchObject({ asksServiceDeployment: false, replacedServiceDeployment: 'x' });
  });
});

describe('a roll-back', () => {
  /** ECS that shows these services one after the other, and knows no service deployment. */
  const ecsShowing = (...shown: readonly Service[]): { ecs: RollBackOptions['ecs']; updates: string[] } => {
    const updates: string[] = [];
    let looks = 0;
    const calls: Partial<RollBackOptions['ecs']> = {
      describeServices: () => {
        const now = shown[Math.min(looks, shown.length - 1)] ?? service(OURS);
        looks += 1;
        return Promise.resolve({ services: [now], failures: [] });
      },
      listServiceDeployments: () => Promise.resolve([]),
      updateService: ({ taskDefinition = '' }) => {
        updates.push(taskDefinition);
        return Promise.resolve(service(deployment({ id: 'ecs-svc/3', taskDefinition })));
      },
    };
    return { ecs: calls as RollBackOptions['ecs'], updates };
  };
  const run = (state: RolloutState): ServiceRun => ({
    plan: {
      name: 'api',
      before: service(BEFORE),
      wave: 0,
      from: OLD,
      previous: state.rollout.previous,
      changes: [],
      images: [],
      step: { kind: 'existing', taskDefinition: NEW, force: false },
    },
    state,
    notes: [],
  });
  const cause = { code: 'rolled-back-with-others', text: 'others failed', fix: 'look' };
  const roll = (state: RolloutState, ecs: RollBackOptions['ecs']): Promise<readonly ServiceRun[]> =>
    startRollBacks([run(state)], { ecs, clock: fakeClock(START + 60_000), log: fakeLog(), cluster: 'prod', cause });

  test('deploys the revision before, and nothing where somebody came between two looks', async () => {
    const seen = see(following(), 2, OURS);
    const alone = ecsShowing(service(OURS));
    await roll(seen, alone.ecs);
    expect(alone.updates).toEqual([OLD]);
    const overtaken = ecsShowing(service(OURS), service(STRANGER));
    await roll(seen, overtaken.ecs);
    expect(overtaken.updates).toEqual([]);
  });

  test('whose answer got lost looks again before it is written once more', async () => {
    const seen = see(following(), 2, OURS);
    const lost = new ActionError({ code: 'aws-unreachable', message: 'reset', fix: 'again' });
    const losing = (...shown: readonly Service[]): ReturnType<typeof ecsShowing> => {
      const { ecs, updates } = ecsShowing(...shown);
      const updateService: typeof ecs.updateService = (input) =>
        updates.length > 0 ? ecs.updateService(input) : ecs.updateService(input).then(() => Promise.reject(lost));
      return { ecs: { ...ecs, updateService }, updates };
    };
    const notTaken = losing(service(OURS));
    const [again] = await roll(seen, notTaken.ecs);
    expect(notTaken.updates).toEqual([OLD, OLD]);
    expect(again?.rollBack?.rollout.deploymentId).toBe('ecs-svc/3');
    const taken = losing(service(OURS), service(OURS), service(deployment({ id: 'ecs-svc/3', taskDefinition: OLD })));
    const [followed] = await roll(seen, taken.ecs);
    expect(taken.updates).toEqual([OLD]);
    expect(followed?.rollBack?.phase).toBe('rolling-back');
    const overtaken = losing(service(OURS), service(OURS), service(STRANGER));
    const [left] = await roll(seen, overtaken.ecs);
    expect(overtaken.updates).toEqual([OLD]);
    expect(left?.rollBack?.rollout.deploymentId).toBe(OURS.id);
  });

  test('leaves what came up as it is where there is nothing to go back to', async () => {
    const { previous: _previous, ...rollout } = following().rollout;
    const end = { verdict: 'succeeded' as const, atMs: START };
    const first: RolloutState = { ...following(), rollout: { ...rollout, previous: undefined } };
    const [good] = await roll({ ...first, end }, ecsShowing(service({ ...OURS, rolloutState: 'COMPLETED' })).ecs);
    expect(good?.verdict).toBeUndefined();
    const [bad] = await roll(first, ecsShowing(service({ ...OURS, rolloutState: 'FAILED' })).ecs);
    expect(bad?.verdict).toBe('failed');
  });
});
