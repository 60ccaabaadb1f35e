/** Answers a PAUSE hook: the deployment goes on, or back, and is followed from there. */
import { ActionError } from '../../errors.ts';
import { isPassingFault } from '../one-off-task.ts';
import { bindRollout } from './apply.ts';
import type { UpdateOptions } from './apply.ts';
import { startRollBack } from './rollout-state.ts';
import type { RolloutState } from './rollout-state.ts';
import type { Step } from './service-plan.ts';
import type { ServiceRun } from './service-run.ts';

/** The step that answers a hook. */
export type AnswerStep = Extract<Step, { readonly kind: 'answer-pause' }>;

/** Answers the hook of the run's step. What AWS refuses becomes the run's verdict; an answer that got lost shows in what is seen next. */
export async function answerPause(
  run: ServiceRun,
  step: AnswerStep,
  { ecs, clock }: UpdateOptions,
): Promise<ServiceRun> {
  const { serviceDeploymentArn, hookId, action } = step;
  const { plan } = run;
  const atMs = clock.now();
  try {
    await ecs.continueServiceDeployment({ serviceDeploymentArn, hookId, action });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (!isPassingFault(error)) return notAnswered(run, error);
  }
  const target = plan.before.taskDefinition;
  const to = action === 'ROLLBACK' ? (plan.previous ?? target) : target;
  return { ...run, to, state: bindAnswered(run, step, atMs) };
}

function notAnswered(run: ServiceRun, { code, message, fix }: ActionError): ServiceRun {
  return { ...run, verdict: 'failed', cause: { code, text: `${message} The pause was not answered.`, fix } };
}

function bindAnswered({ plan }: ServiceRun, step: AnswerStep, atMs: number): RolloutState {
  const to = plan.before.taskDefinition;
  const bound = bindRollout({ plan, to, service: plan.before, atMs, previous: plan.previous });
  const state: RolloutState = {
    ...bound,
    serviceDeploymentArn: step.serviceDeploymentArn,
    rollout: { ...bound.rollout, asksServiceDeployment: true, answeredHookId: step.hookId },
  };
  if (step.action === 'CONTINUE') return state;
  return startRollBack(state, {
    code: 'rolled-back-as-asked',
    text: `The PAUSE hook at the lifecycle stage ${step.stage} was answered with a roll-back.`,
    fix: 'Deploy again when you want to go on.',
  });
}
