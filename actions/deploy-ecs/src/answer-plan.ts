/** The modes `continue` and `roll-back`: what is answered to the pauses of the services. */
import type { Service } from '../../../src/ecs/api.ts';
import { checkService, findingsError } from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { observe } from '../../../src/ecs/deployment/observe.ts';
import { observePauses, planAnswer } from '../../../src/ecs/deployment/pauses.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import type { Inputs } from './inputs.ts';
import type { Aws } from './world.ts';

/**
 * The answers, one for each service.
 * @throws {ActionError} deployment-not-paused, pause-of-other-deployment, service-not-found, ..., or preflight-failed for several; nothing has been changed
 */
export async function planAnswers(inputs: Inputs, { ecs }: Aws): Promise<readonly ServicePlan[]> {
  const { cluster, services, hookIds, images } = inputs;
  const names = services.map(({ service }) => service);
  const observation = await observe(ecs, { cluster, services: names, references: () => [] });
  const found = [...new Set(observation.services.values())];
  const sights = await observePauses(ecs, cluster, found);
  const digests = Object.values(images).flatMap(({ digest }) =>
    digest === undefined || digest === '' ? [] : [digest],
  );
  const findings: Finding[] = [];
  const plans = services.flatMap((request): ServicePlan[] => {
    const { name } = request;
    const service: Service | undefined = checkService({ request, cluster, observation, findings });
    if (service === undefined) return [];
    const sight = sights.get(service.serviceName);
    const action = inputs.mode === 'continue' ? 'CONTINUE' : 'ROLLBACK';
    const hookId = typeof hookIds === 'string' ? hookIds : hookIds?.[name];
    const plan = planAnswer({ name, service, sight, action, hookId, digests, findings });
    return plan === undefined ? [] : [plan];
  });
  if (findings.length > 0) throw findingsError(findings);
  return plans;
}
