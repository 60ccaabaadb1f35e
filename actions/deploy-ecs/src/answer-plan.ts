/** The modes `continue` and `roll-back`: what is answered to the pauses of the services. */
import type { Service } from '../../../src/ecs/api.ts';
import type { Deployer } from '../../../src/ecs/deployment/deployer.ts';
import { checkService, findingsError } from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { observe } from '../../../src/ecs/deployment/observe.ts';
import { observePauses, planAnswer } from '../../../src/ecs/deployment/pauses.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import { CODE_DEPLOY, CONTROLLERS, noCodeDeploy } from '../../../src/ecs/code-deploy/part.ts';
import { prepareOptions } from './code-deploy-options.ts';
import type { Answer } from '../../../src/ecs/code-deploy/answers.ts';
import type { CodeDeployPart } from '../../../src/ecs/code-deploy/part.ts';
import type { Inputs } from './inputs.ts';
import type { Aws, World } from './world.ts';

/**
 * The answers, one for each service.
 * @throws {ActionError} deployment-not-paused, pause-of-other-deployment, service-not-found, ..., or preflight-failed for several; nothing has been changed
 */
export async function planAnswers(
  inputs: Inputs,
  world: World,
  aws: Aws,
): Promise<{ readonly plans: readonly ServicePlan[]; readonly deployer: Deployer | undefined }> {
  const { ecs } = aws;
  const { cluster, services, hookIds, images } = inputs;
  const names = services.map(({ service }) => service);
  const observation = await observe(ecs, { cluster, services: names, references: () => [] });
  const found = [...new Set(observation.services.values())].filter(
    ({ deploymentController }) => deploymentController !== CODE_DEPLOY,
  );
  const sights = await observePauses(ecs, cluster, found);
  const digests = Object.values(images).flatMap(({ digest }) =>
    digest === undefined || digest === '' ? [] : [digest],
  );
  const findings: Finding[] = [];
  const controlled: Answer[] = [];
  const plans = services.flatMap((request): ServicePlan[] => {
    const { name } = request;
    const service: Service | undefined = checkService({
      request,
      cluster,
      observation,
      findings,
      controllers: CONTROLLERS,
    });
    if (service === undefined) return [];
    const sight = sights.get(service.serviceName);
    const action = inputs.mode === 'continue' ? 'CONTINUE' : 'ROLLBACK';
    const hookId = typeof hookIds === 'string' ? hookIds : hookIds?.[name];
    if (service.deploymentController === CODE_DEPLOY) {
      controlled.push({ name, service, action, hookId, digests });
      return [];
    }
    const plan = planAnswer({ name, service, sight, action, hookId, digests, findings });
    return plan === undefined ? [] : [plan];
  });
  const part = await controlledAnswers(controlled, { inputs, world, aws });
  findings.push(...part.findings);
  if (findings.length > 0) throw findingsError(findings);
  return { plans: [...plans, ...part.plans], deployer: part.deployer };
}

async function controlledAnswers(
  answers: readonly Answer[],
  given: { readonly inputs: Inputs; readonly world: World; readonly aws: Aws },
): Promise<CodeDeployPart> {
  if (answers.length === 0) return noCodeDeploy([]);
  const { planCodeDeployAnswers } = await import('../../../src/ecs/code-deploy/answers.ts');
  return planCodeDeployAnswers(answers, prepareOptions(given));
}
