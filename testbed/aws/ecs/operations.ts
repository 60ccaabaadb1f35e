/** All operations of the ECS API that the local AWS has, by name. */
import type { Operation } from '../core/service.ts';
import { deploymentOperations } from './wire-deployments.ts';
import type { WireParts } from './wire-parts.ts';
import { serviceOperations } from './wire-services.ts';
import { taskDefinitionOperations } from './wire-task-definitions.ts';
import { taskSetOperations } from './wire-task-sets.ts';
import { taskOperations } from './wire-tasks.ts';

/** The operations over the callers' worlds. */
export function ecsOperations(parts: WireParts): Record<string, Operation> {
  return {
    ...taskDefinitionOperations(parts),
    ...serviceOperations(parts),
    ...deploymentOperations(parts),
    ...taskOperations(parts),
    ...taskSetOperations(parts),
  };
}
