/** Seeds a service that has been steady for ten days: no rollout is played, its tasks run and its deployment is COMPLETED. */
import { isLive } from './health.ts';
import type { EcsState, ServiceRecord, TaskRecord } from './model.ts';
import { becomeSteady, completeDeployment, primaryOf } from './rollout.ts';
import { updateTargets } from './targets.ts';
import { scheduleTaskSets } from './task-sets.ts';

const SEEDED_AGE_MS = 10 * 24 * 3_600_000;

/** Lets the first deployment start all its tasks at once, with all the traffic. */
export function skipRollout(state: EcsState, service: ServiceRecord): void {
  const primary = primaryOf(service);
  if (primary === undefined) return;
  primary.startsAt = state.now;
  const record = state.serviceDeployments.get(primary.serviceDeploymentArn);
  if (record?.lifecycle === undefined) return;
  delete record.lifecycle;
  record.traffic = { production: 100, test: 100 };
  primary.traffic = { production: 100, test: 100 };
}

/** Makes the tasks of a new service old and healthy, and the service steady. */
export function settleService(state: EcsState, service: ServiceRecord): void {
  const tasks = service.tasks.filter(isLive);
  for (const task of tasks) settleTask(state, task);
  updateTargets(state, service);
  for (const { targets, privateAddress: id } of tasks) {
    for (const { targetGroupArn, port } of targets)
      state.elb.reportHealth({ targetGroupArn, id, port }, { state: 'healthy' });
  }
  const primary = primaryOf(service);
  if (primary === undefined) {
    scheduleTaskSets(state, service);
    return;
  }
  completeDeployment(state, service, primary);
  becomeSteady(state, service, primary);
  backdate(state, service);
}

function settleTask(state: EcsState, task: TaskRecord): void {
  const { now } = state;
  task.phase = 'RUNNING';
  task.phaseAt = now;
  task.pullStartedAt = now - SEEDED_AGE_MS;
  task.pullStoppedAt = now - SEEDED_AGE_MS;
  task.startedAt = now - SEEDED_AGE_MS;
  for (const container of task.containers) {
    container.lastStatus = 'RUNNING';
    container.runtimeId = `${task.id}-${state.random.between(1_000_000_000, 4_000_000_000)}`;
    container.printed = container.plan.lines.length;
    if (container.spec.healthCheck !== undefined) container.health = 'HEALTHY';
  }
}

function backdate(state: EcsState, service: ServiceRecord): void {
  const age = SEEDED_AGE_MS;
  service.events = service.events.map((event) => ({ ...event, createdAt: event.createdAt - age }));
  service.steadyToldAt = state.now;
  service.deployments = service.deployments.map((deployment) => ({
    ...deployment,
    createdAt: deployment.createdAt - age,
    updatedAt: deployment.updatedAt - age,
  }));
  for (const record of state.serviceDeployments.values()) {
    if (record.serviceArn !== service.arn) continue;
    state.serviceDeployments.set(record.arn, {
      ...record,
      createdAt: record.createdAt - age,
      updatedAt: record.updatedAt - age,
      startedAt: record.createdAt - age,
      finishedAt: record.createdAt - age + 60_000,
    });
  }
}
