/** Operations on task sets: for services whose deployment controller is EXTERNAL. */
import { AwsFault } from '../core/service.ts';
import type { Body, Operation } from '../core/service.ts';
import type { EcsState, ServiceRecord, TaskSetRecord } from './model.ts';
import { renderTaskSet } from './render-task-sets.ts';
import { revisionSettings } from './service-settings.ts';
import { findCluster, findService } from './services.ts';
import { createTaskSet, deleteTaskSet, findTaskSet, promoteTaskSet, scaleTaskSet } from './task-sets.ts';
import { bindOperations, textOf, textsOf } from './wire-parts.ts';
import type { WireParts } from './wire-parts.ts';

/** Create, Describe, Update and Delete, and UpdateServicePrimaryTaskSet. */
export function taskSetOperations(parts: WireParts): Record<string, Operation> {
  const on =
    (change: (state: EcsState, service: ServiceRecord, input: Body) => TaskSetRecord) =>
    (state: EcsState, input: Body): Body => {
      const service = externalService(state, input);
      return { taskSet: renderTaskSet(service, change(state, service, input)) };
    };
  return bindOperations(parts, {
    CreateTaskSet: on(createFromInput),
    UpdateTaskSet: on((state, service, input) => {
      const taskSet = findTaskSet(service, input['taskSet']);
      scaleTaskSet(state, taskSet, percentOf(input));
      return taskSet;
    }),
    DeleteTaskSet: on((state, service, input) => {
      const taskSet = findTaskSet(service, input['taskSet']);
      deleteTaskSet(state, taskSet, input['force'] === true);
      return taskSet;
    }),
    UpdateServicePrimaryTaskSet: on((state, service, input) => {
      const taskSet = findTaskSet(service, input['primaryTaskSet']);
      promoteTaskSet(state, service, taskSet);
      return taskSet;
    }),
    DescribeTaskSets: (state, input) => {
      const service = findService(state, findCluster(state, input['cluster']), input['service']);
      const asked = textsOf(input, 'taskSets');
      const found = service.taskSets.filter(
        ({ id, arn }) => asked.length === 0 || asked.includes(id) || asked.includes(arn),
      );
      const missing = asked.filter((name) => found.every(({ id, arn }) => id !== name && arn !== name));
      return {
        taskSets: found.map((taskSet) => renderTaskSet(service, taskSet)),
        failures: missing.map((arn) => ({ arn, reason: 'MISSING' })),
      };
    },
  });
}

/** CodeDeploy's task sets are CodeDeploy's alone to change. */
function externalService(state: EcsState, input: Body): ServiceRecord {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.deploymentController === 'EXTERNAL') return service;
  throw new AwsFault(
    'InvalidParameterException',
    'Task sets can only be changed for services with an EXTERNAL deployment controller.',
  );
}

function createFromInput(state: EcsState, service: ServiceRecord, input: Body): TaskSetRecord {
  const externalId = textOf(input, 'externalId');
  return createTaskSet(state, service, {
    settings: revisionSettings(state, input, undefined),
    scale: percentOf(input),
    startedBy: 'EXTERNAL',
    ...(externalId !== undefined && { externalId }),
  });
}

function percentOf(input: Body): number {
  return (input['scale'] as { value?: number } | undefined)?.value ?? 0;
}
