/** What speaks against following deployments to where they are to be followed. Pure. */
import type { Service } from '../api.ts';
import type { Finding } from './findings.ts';
import { SHIFTING_STRATEGIES, showWaitUntil } from './lifecycle.ts';
import type { WaitUntil } from './lifecycle.ts';

/** A service of the step, as it was found. */
export interface NamedService {
  readonly name: string;
  readonly service: Service;
  /** Whether it can come to that point, where ECS does not run its deployments; left out: its deployment configuration tells. */
  readonly canReach?: boolean | undefined;
}

/**
 * Nothing when a service of the step can come to that point; the others are followed to their completion. A pause or a stage that no
 * service has would be waited for in vain: the deployment would complete without the approval that the pause stands for.
 */
export function checkWaitUntil(waitUntil: WaitUntil, services: readonly NamedService[]): readonly Finding[] {
  if (waitUntil.kind === 'completed' || services.some((named) => named.canReach ?? canReach(waitUntil, named.service)))
    return [];
  const what =
    waitUntil.kind === 'paused' ? 'a PAUSE hook' : 'lifecycle stages (its strategy is BLUE_GREEN, LINEAR or CANARY)';
  return services.map(({ name, service }) => ({
    code: 'wait-until-impossible',
    name,
    message: `\`wait-until: ${showWaitUntil(waitUntil)}\` can never come: neither the service "${service.serviceName}" nor another one of the step has ${what}.`,
    fix: 'Set `wait-until: completed`, or change the deployment configuration of the service.',
  }));
}

function canReach(waitUntil: WaitUntil, { deploymentConfiguration }: Service): boolean {
  const { strategy = 'ROLLING', lifecycleHooks = [] } = deploymentConfiguration ?? {};
  if (!SHIFTING_STRATEGIES.has(strategy)) return false;
  return waitUntil.kind !== 'paused' || lifecycleHooks.some(({ targetType }) => targetType === 'PAUSE');
}

/** Services that want no task, where the step is to verify something. */
export function checkTasks(services: readonly NamedService[]): readonly Finding[] {
  return services
    .filter(({ service }) => service.desiredCount === 0 && service.schedulingStrategy === 'REPLICA')
    .map(({ name, service }) => ({
      code: 'service-without-tasks',
      name,
      message: `the service "${service.serviceName}" wants 0 tasks, so nothing of the deployment could be verified.`,
      fix: 'Set its desired count, or set `require-tasks: false`.',
    }));
}
