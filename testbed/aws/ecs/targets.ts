/** Keeps a service's tasks registered in its target groups. */
import { addDrainingEvent, addEvent, eventText } from './events.ts';
import type { EcsState, ServiceRecord, TaskRecord } from './model.ts';

/** ECS takes a stopping task out of its target groups so long after it was told to stop. */
const DEREGISTERS_AFTER_MS = 10_000;

/** Registers the tasks that began to run and deregisters those that stop, each with its event. */
export function updateTargets(state: EcsState, service: ServiceRecord): void {
  const { coming, going } = turnover(state, service);
  if (coming.length > 0) register(state, service, coming);
  if (going.length > 0) deregister(state, service, going);
}

function turnover(state: EcsState, { tasks }: ServiceRecord): { coming: TaskRecord[]; going: TaskRecord[] } {
  const coming: TaskRecord[] = [];
  const going: TaskRecord[] = [];
  for (const task of tasks) {
    if (task.targets.length === 0) continue;
    if (task.phase === 'RUNNING' && !task.registered) coming.push(task);
    else if (task.registered && !task.deregistered && mustLeave(state, task)) going.push(task);
  }
  return { coming, going };
}

function mustLeave(state: EcsState, task: TaskRecord): boolean {
  if (task.phase === 'DEACTIVATING') return state.now >= task.phaseAt + DEREGISTERS_AFTER_MS;
  return task.phase === 'STOPPING' || task.phase === 'DEPROVISIONING' || task.phase === 'STOPPED';
}

function register(state: EcsState, service: ServiceRecord, tasks: readonly TaskRecord[]): void {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    task.registered = true;
    for (const { targetGroupArn, port, containerName } of task.targets) {
      const address = addressOf(task, containerName, port);
      const simulated = task.containers.find(({ name }) => name === containerName)?.plan.target;
      state.elb.registerTarget(
        { targetGroupArn, id: task.privateAddress, port },
        { ...(address && { address }), ...(state.runtime === undefined && simulated && { simulated }) },
      );
      counts.set(targetGroupArn, (counts.get(targetGroupArn) ?? 0) + 1);
    }
  }
  for (const [targetGroupArn, count] of counts) addEvent(state, service, eventText.registered(count, targetGroupArn));
}

function addressOf(task: TaskRecord, containerName: string, port: number): { host: string; port: number } | undefined {
  const started = task.run?.started?.containers.find(({ name }) => name === containerName);
  const address = started?.addresses.find(({ containerPort }) => containerPort === port);
  return address && { host: address.host, port: address.port };
}

function deregister(state: EcsState, service: ServiceRecord, tasks: readonly TaskRecord[]): void {
  const counts = new Map<string, number>();
  const draining = new Map<string, number>();
  for (const task of tasks) {
    task.deregistered = true;
    draining.set(task.deploymentId ?? '', (draining.get(task.deploymentId ?? '') ?? 0) + 1);
    for (const { targetGroupArn, port } of task.targets) {
      state.elb.deregisterTarget({ targetGroupArn, id: task.privateAddress, port });
      counts.set(targetGroupArn, (counts.get(targetGroupArn) ?? 0) + 1);
    }
  }
  for (const [targetGroupArn, count] of counts) addEvent(state, service, eventText.deregistered(count, targetGroupArn));
  for (const [deploymentId, count] of draining) addDrainingEvent(state, service, { deploymentId, count });
}
