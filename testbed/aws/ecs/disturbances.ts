/** What befalls tasks that run: health that changes, an exit, capacity that is taken away. */
import type { ContainerRecord, Disturbance, EcsState, TaskRecord } from './model.ts';
import { stopTask } from './tasks.ts';

/** Modelled on AWS's text for Fargate Spot. */
const interruptions = {
  SpotInterruption: 'Your Spot Task was interrupted.',
  TerminationNotice: 'The container instance of the task received a termination notice.',
  InfrastructureHealth: 'The infrastructure of the task became unhealthy.',
} as const;

/** Lets something happen to a simulated task. */
export function disturbTask(state: EcsState, task: TaskRecord, disturbance: Disturbance): void {
  const { health, target, exitCode, interruption } = disturbance;
  task.isIdle = false;
  const service = state.services.get(task.serviceArn ?? '');
  if (service !== undefined) delete service.quiet;
  for (const container of task.containers) {
    if (container.spec.essential === false) continue;
    if (health !== undefined) setHealth(container, health);
    if (exitCode !== undefined) {
      container.plan = { ...container.plan, exit: { afterMs: 0, exitCode } };
    }
    if (target !== undefined) container.plan = { ...container.plan, target };
  }
  for (const { targetGroupArn, port } of target === undefined ? [] : task.targets) {
    state.elb.simulateHealth({ targetGroupArn, id: task.privateAddress, port }, target ?? 'healthy');
  }
  if (interruption !== undefined) stopTask(state, task, { code: interruption, reason: interruptions[interruption] });
}

function setHealth(container: ContainerRecord, verdict: 'HEALTHY' | 'UNHEALTHY'): void {
  container.plan = { ...container.plan, health: { verdict, afterMs: 0 } };
}
