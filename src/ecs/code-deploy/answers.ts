/** The modes `continue` and `roll-back` for services of CodeDeploy: deployments that are Ready wait to be answered. */
import type { CodeDeployDeployment } from '../../codedeploy/api.ts';
import type { Service } from '../api.ts';
import type { Finding } from '../deployment/findings.ts';
import type { ServicePlan } from '../deployment/service-plan.ts';
import { parseImage } from '../image-uri.ts';
import type { CodeDeployPart, PrepareOptions } from './part.ts';
import { prepareSetups } from './prepare.ts';
import type { Setup } from './setup.ts';

/** One answer that is asked for. */
export interface Answer {
  readonly name: string;
  readonly service: Service;
  readonly action: 'CONTINUE' | 'ROLLBACK';
  /** The deployment that is meant; undefined when `digests` tell whose it is. */
  readonly hookId: string | undefined;
  /** Digests of the images that the deployment must have one of. */
  readonly digests: readonly string[];
}

/**
 * The plans of the answers; with findings where there is nothing to answer, or it is somebody else's deployment.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function planCodeDeployAnswers(
  answers: readonly Answer[],
  options: PrepareOptions,
): Promise<CodeDeployPart> {
  const blank = answers.map((answer) => blankPlan(answer));
  const { part, setups } = await prepareSetups(blank, options);
  const { codeDeploy } = await options.connect();
  const findings = [...part.findings];
  const plans = await Promise.all(
    answers.map(async (answer) => {
      const setup = setups.get(answer.name);
      const last = setup?.group.lastAttempted;
      if (setup === undefined) return undefined;
      const deployment = last === undefined ? undefined : await codeDeploy.getDeployment(last.deploymentId);
      return planAnswer(answer, { setup, deployment, options, findings });
    }),
  );
  return { ...part, findings, plans: plans.filter((plan) => plan !== undefined) };
}

function blankPlan({ name, service: before }: Answer): ServicePlan {
  const { taskDefinition: from } = before;
  return { name, before, wave: 0, from, previous: from, changes: [], images: [], step: { kind: 'unchanged' } };
}

interface Answering {
  readonly setup: Setup;
  readonly deployment: CodeDeployDeployment | undefined;
  readonly options: PrepareOptions;
  readonly findings: Finding[];
}

async function planAnswer(answer: Answer, answering: Answering): Promise<ServicePlan | undefined> {
  const { deployment, findings } = answering;
  const { name, service, action } = answer;
  if (deployment?.status !== 'Ready') {
    findings.push(notReady(answer, deployment));
    return undefined;
  }
  const { deploymentId: hookId } = deployment;
  const taskSet = service.taskSets?.find(({ externalId }) => externalId === hookId);
  if (!(await isMeant(answer, hookId, { taskDefinition: taskSet?.taskDefinition, answering }))) {
    const { digests } = answer;
    const meant = answer.hookId === undefined ? `one with ${digests.join(' or ')}` : answer.hookId;
    findings.push({
      code: 'pause-of-other-deployment',
      name,
      message: `the deployment ${hookId} of "${service.serviceName}" that waits before production traffic is not ${meant}.`,
      fix: 'See who deployed it; answer it with its own id as `hook-id` if it is the one you mean.',
    });
    return undefined;
  }
  const step = {
    kind: 'answer-pause',
    action,
    hookId,
    stage: 'BeforeAllowTraffic',
    serviceDeploymentArn: hookId,
  } as const;
  return { ...blankPlan(answer), step };
}

function notReady({ name, service }: Answer, deployment: CodeDeployDeployment | undefined): Finding {
  const found =
    deployment === undefined
      ? 'its deployment group has had no deployment'
      : `its last deployment, ${deployment.deploymentId}, is ${deployment.status}`;
  return {
    code: 'deployment-not-paused',
    name,
    message: `no deployment of the service "${service.serviceName}" waits to be continued: ${found}.`,
    fix: 'Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step where it waits.',
  };
}

async function isMeant(
  { hookId, digests }: Answer,
  deploymentId: string,
  {
    taskDefinition,
    answering: { options },
  }: { readonly taskDefinition: string | undefined; readonly answering: Answering },
): Promise<boolean> {
  if (hookId !== undefined) return hookId === deploymentId;
  if (taskDefinition === undefined) return false;
  const described = await options.aws.ecs.describeTaskDefinition({ taskDefinition });
  const images = described.taskDefinition.containerDefinitions;
  const served = new Set(images.map(({ image }) => parseImage(image).digest));
  return digests.some((digest) => served.has(digest));
}
