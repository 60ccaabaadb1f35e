/** The change of a service's deployment controller. The faults' texts are modelled. */
import { AwsFault } from '../core/service.ts';
import type { DeploymentRecord, EcsState, ServiceRecord, TaskSetRecord } from './model.ts';
import { primaryOf } from './rollout.ts';
import { createRevision } from './service-revisions.ts';
import { createTaskSet } from './task-sets.ts';

/** Hands a steady service over to another controller; its tasks run on. @throws {AwsFault} while a deployment is in progress. */
export function migrateController(
  state: EcsState,
  service: ServiceRecord,
  to: ServiceRecord['deploymentController'],
): void {
  const isBusy = service.deployments.some(({ rolloutState }) => rolloutState === 'IN_PROGRESS');
  if (isBusy || service.taskSets.length > 1) {
    throw new AwsFault(
      'InvalidParameterException',
      'The deployment controller cannot be changed while a deployment is in progress.',
    );
  }
  const from = service.deploymentController;
  service.deploymentController = to;
  if (from === 'ECS') deploymentToTaskSet(state, service);
  else if (to === 'ECS') taskSetToDeployment(state, service);
}

function deploymentToTaskSet(state: EcsState, service: ServiceRecord): void {
  const primary = primaryOf(service);
  if (primary === undefined) return;
  const { targets, settings } = primary.revision;
  const taskSet = createTaskSet(state, service, {
    settings: { ...settings, loadBalancers: targets },
    status: 'PRIMARY',
    scale: 100,
  });
  // The tasks keep the id that started them.
  service.taskSets = [{ ...taskSet, id: primary.id, arn: taskSet.arn.replace(taskSet.id, primary.id) }];
  service.deployments = [];
  delete service.currentServiceDeployment;
}

function taskSetToDeployment(state: EcsState, service: ServiceRecord): void {
  const taskSet = service.taskSets.find(({ status }) => status === 'PRIMARY');
  service.taskSets = [];
  if (taskSet !== undefined) service.deployments = [completedDeployment(state, service, taskSet)];
}

function completedDeployment(state: EcsState, service: ServiceRecord, taskSet: TaskSetRecord): DeploymentRecord {
  return {
    id: taskSet.id,
    revision: createRevision(state, service, { settings: taskSet.settings, source: undefined }),
    createdAt: taskSet.createdAt,
    updatedAt: state.now,
    status: 'PRIMARY',
    rolloutState: 'COMPLETED',
    rolloutStateReason: `ECS deployment ${taskSet.id} completed.`,
    failedTasks: 0,
    wasCompleted: true,
    isRollback: false,
    serviceDeploymentArn: '',
    startsAt: state.now,
    pausedUntil: 0,
    failedRounds: 0,
    failedByHealth: false,
    settlesAt: state.now,
    toldUnableToStart: false,
  };
}
