/** The step as a GitHub Deployment sees it, when the input `deployment-id` names one: in progress, then how it ended. */
import type { ActionContext } from '../../../src/action/run-action.ts';
import type { Secret } from '../../../src/action/secret.ts';
import { listNames } from '../../../src/ecs/deployment/progress.ts';
import { Cancelled } from '../../../src/errors.ts';
import type { DeploymentState, GithubApi } from '../../../src/github/api.ts';
import { deploymentTeller } from '../../../src/github/deployment-status.ts';
import type { DeploymentTeller } from '../../../src/github/deployment-status.ts';
import type { Report } from '../../../src/report/report.ts';
import { earlyOutputs } from './report.ts';

/** The deployment that is told. */
export interface GithubDeployment {
  readonly id: number;
  readonly environmentUrl: string | undefined;
  readonly token: Secret;
}

/** A run, and the way to GitHub. */
export interface RecordWorld extends Pick<ActionContext, 'clock' | 'log' | 'signal' | 'run' | 'keepOutputs'> {
  readonly openGithub: (token: Secret) => Promise<Pick<GithubApi, 'createDeploymentStatus'>>;
}

/** What is recorded of a story. */
export interface Recorded {
  /** Undefined: nothing is told to GitHub. */
  readonly deployment: GithubDeployment | undefined;
  readonly story: () => Promise<Report>;
}

/** {@link recordDeployment} on the real GitHub, whose client is loaded only when a deployment is to be told. */
export function withRecord(
  { githubDeployment: deployment }: { readonly githubDeployment?: GithubDeployment | undefined },
  context: ActionContext,
  story: Recorded['story'],
): Promise<Report> {
  const { run, clock } = context;
  const openGithub: RecordWorld['openGithub'] = async (token) => {
    const { githubClient } = await import('../../../src/github/client.ts');
    return githubClient({ token: token.reveal(), repository: run.repository, apiUrl: run.apiUrl, clock });
  };
  return recordDeployment({ deployment, story }, { ...context, openGithub });
}

/** The story with its outputs complete however it ends, and its GitHub Deployment told. Throws what the story throws. */
export async function recordDeployment({ deployment, story }: Recorded, world: RecordWorld): Promise<Report> {
  world.keepOutputs(earlyOutputs([]));
  const teller = deployment === undefined ? undefined : tellerOf(deployment, world);
  // Not waited for: the services do not depend on it.
  void teller?.tell('in_progress', 'deploy-ecs is deploying.');
  try {
    const report = await story();
    await tellEnd(report, teller);
    return report;
  } catch (error) {
    const verdict = error instanceof Cancelled ? 'cancelled' : 'failed';
    world.keepOutputs({ verdict });
    await teller?.tell('error', `deploy-ecs: ${verdict} before it came to a verdict on the services.`);
    throw error;
  }
}

function tellerOf({ id, environmentUrl, token }: GithubDeployment, world: RecordWorld): DeploymentTeller {
  const { clock, log, signal, run, openGithub } = world;
  const open = (): ReturnType<RecordWorld['openGithub']> => openGithub(token);
  return deploymentTeller({ deploymentId: id, environmentUrl, logUrl: run.runUrl, open, clock, log, signal });
}

async function tellEnd({ ok, outputs }: Report, teller: DeploymentTeller | undefined): Promise<void> {
  const { verdict = '', services = '{}' } = outputs;
  const parsed: unknown = JSON.parse(services);
  const names = typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  await teller?.tell(stateOf(verdict, ok), `${verdict}: ${listNames(names)}`);
}

/** What GitHub calls a verdict. A pause goes on; a release that is not live is inactive where that was asked for. */
export function stateOf(verdict: string, ok: boolean): DeploymentState {
  if (verdict === 'paused') return 'in_progress';
  if (verdict === 'superseded') return 'inactive';
  if (verdict === 'cancelled') return 'error';
  if (!ok) return 'failure';
  return verdict === 'rolled-back' ? 'inactive' : 'success';
}
