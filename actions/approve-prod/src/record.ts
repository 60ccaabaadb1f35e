import { ActionError } from '../../../src/errors.ts';
import { code, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Annotation, Report } from '../../../src/report/report.ts';
import type { GateWorld } from './approve-prod.ts';
import { isRecord, judgeOutcome } from './evidence.ts';
import type { RecordInputs } from './inputs.ts';
import { planEnd, planProof } from './plan.ts';

/** Of so many earlier deployments the ones that still count as live are set to inactive. */
const EARLIER_LIMIT = 20;

/**
 * Writes how a deployment ended: closes the one that the approval opened, or creates one with the images as proof for
 * the next environment. After a success the earlier deployments to the environment are set to inactive.
 * @throws {ActionError} deployment-of-other-environment, deployment-recorded, or a code of GithubApi
 */
export async function record(inputs: RecordInputs, world: GateWorld): Promise<Report> {
  if (inputs.deploymentId !== undefined) await checkDeployment(inputs.deploymentId, inputs, world);
  if (inputs.dryRun) return reportRecord({ inputs, id: inputs.deploymentId, inactive: [], warning: undefined });
  world.log.info(`Recording ${inputs.state} of ${inputs.sha.slice(0, 7)} in ${inputs.environment}.`);
  const id = inputs.deploymentId ?? (await createProof(inputs, world));
  const end = planEnd(id, inputs, world.run);
  await world.github.createDeploymentStatus(end);
  world.log.progress(`Deployment ${id} is ${end.state}.`);
  const { inactive, warning } =
    inputs.state === 'success' ? await deactivateEarlier(id, inputs, world) : { inactive: [], warning: undefined };
  return reportRecord({ inputs, id, inactive, warning });
}

async function checkDeployment(id: number, { environment, state }: RecordInputs, { github }: GateWorld): Promise<void> {
  const deployment = await github.describeDeployment(id);
  if (deployment.environment !== environment) {
    throw new ActionError({
      code: 'deployment-of-other-environment',
      message: `Deployment ${id} belongs to the environment ${deployment.environment}, not to ${environment}.`,
      fix: 'Pass the `deployment-id` that `mode: approve` gave for this environment.',
    });
  }
  // A job that is run again after it succeeded deploys nothing: what it had deployed is there still.
  if (state === 'success') return;
  const { outcome } = judgeOutcome(deployment, await github.listDeploymentStatuses(id));
  if (outcome !== 'success') return;
  throw new ActionError({
    code: 'deployment-recorded',
    message: `Deployment ${id} to ${environment} is recorded as success already, so it is not set to ${state}.`,
    fix: 'Nothing is to be done after a job was run again: what was deployed then counts. Start the workflow anew to deploy.',
  });
}

async function createProof(inputs: RecordInputs, { github, run, keepOutputs }: GateWorld): Promise<number> {
  const { id } = await github.createDeployment(planProof(inputs, run));
  keepOutputs({ 'deployment-id': String(id) });
  return id;
}

interface Deactivation {
  readonly inactive: readonly number[];
  readonly warning: string | undefined;
}

/** GitHub does this by itself, but not for production. Ends at the first record of ours that is inactive: older ones were done before. */
async function deactivateEarlier(
  id: number,
  { environment }: RecordInputs,
  { github, log, run }: GateWorld,
): Promise<Deactivation> {
  const inactive: number[] = [];
  try {
    const deployments = await github.listDeployments({ environment, limit: EARLIER_LIMIT });
    for (const earlier of deployments.filter((deployment) => deployment.id < id)) {
      const [newest] = await github.listDeploymentStatuses(earlier.id);
      if (newest?.state === 'inactive' && isRecord(earlier)) break;
      if (newest?.state !== 'success') continue;
      await github.createDeploymentStatus({
        deploymentId: earlier.id,
        state: 'inactive',
        description: `Followed by deployment ${id}.`,
        logUrl: run.runUrl,
      });
      log.progress(`Deployment ${earlier.id} is inactive.`);
      inactive.push(earlier.id);
    }
    return { inactive, warning: undefined };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return {
      inactive,
      warning: `Deployment ${id} is recorded, but earlier ones still count as live: ${error.message} ${error.fix}`,
    };
  }
}

interface Recorded extends Deactivation {
  readonly inputs: RecordInputs;
  readonly id: number | undefined;
}

function reportRecord({ inputs, id, inactive, warning }: Recorded): Report {
  const { state } = inputs;
  const { environment, sha, dryRun } = inputs;
  const annotations: Annotation[] = warning === undefined ? [] : [{ level: 'warning', message: warning }];
  const name = id === undefined ? 'A new deployment' : `Deployment ${id}`;
  return {
    ok: true,
    headline: `${name} of ${sha.slice(0, 7)} to ${environment} ${dryRun ? 'would be' : 'is'} recorded as ${state}.`,
    outputs: {
      approved: '',
      'deployment-id': id === undefined ? '' : String(id),
      images: '',
      'reason-codes': '',
      result: JSON.stringify({
        schema: 1,
        ok: true,
        mode: 'record',
        environment,
        sha,
        state,
        dryRun,
        deploymentId: id,
        inactive,
      }),
    },
    summary: paragraphs(
      `### Recorded: ${code(sha.slice(0, 7))} to ${code(environment)} as ${code(state)}`,
      dryRun ? 'Dry run: nothing was written to GitHub.' : undefined,
      table(
        ['Image', 'Repository', 'Digest'],
        Object.entries(inputs.images).map(([image, { repository, digest }]) => [
          code(image),
          code(repository),
          code(digest),
        ]),
      ),
      inactive.length > 0 ? `Now inactive: ${inactive.map((earlier) => code(String(earlier))).join(', ')}.` : undefined,
    ),
    annotations,
  };
}
