/**
 * What deploy-ecs begins with: the way to AWS, and what is read before the plan is made. It is small on purpose, because Node parses it before
 * the first call leaves; the rest of the action is loaded while that call is under way.
 */
import type { Service } from '../../../src/ecs/api.ts';
import { observe } from '../../../src/ecs/deployment/observe.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { readHome } from '../../../src/report/home.ts';
import { abortable } from '../../../src/time/abortable.ts';
import { NO_LAUNCHERS } from './also-update/part.ts';
import type { LauncherPart } from './also-update/part.ts';
import type { Inputs } from './inputs.ts';
import { neededRevisions } from './needed-revisions.ts';
import { readRepositoryFiles } from './repository-files.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { Aws, World } from './world.ts';

/** The repository's files, the services, and what else starts tasks of their images. */
interface Sight {
  readonly files: RepositoryFiles;
  readonly services: Observation;
  readonly launchers: LauncherPart;
}

/** AWS, and what was seen there. */
export interface Beginning {
  readonly startedAtMs: number;
  readonly aws: Aws;
  /** Undefined in the modes that answer a pause: they look by themselves. */
  readonly sight: Sight | undefined;
}

/**
 * Connects to AWS and observes what the inputs name.
 * @throws {ActionError} aws-region-missing, the codes of src/aws; nothing has been changed
 */
export async function begin(inputs: Inputs, world: World): Promise<Beginning> {
  const startedAtMs = world.clock.now();
  const aws = connect(inputs, world);
  const sight = inputs.mode === 'deploy' ? await observeAll(inputs, world, aws) : undefined;
  return { startedAtMs, aws, sight };
}

async function observeAll(
  inputs: Inputs,
  { signal, readText, env }: World,
  { ecs, launchers: apis }: Aws,
): Promise<Sight> {
  const { cluster, alsoUpdate } = inputs;
  const names = inputs.services.map(({ service }) => service);
  const story = alsoUpdate.length === 0 ? undefined : await import('./also-update/story.ts');
  const references = (found: readonly Service[]): readonly string[] => neededRevisions(inputs.services, found);
  const [files, services, sights] = await abortable(
    Promise.all([
      readRepositoryFiles(inputs.services, readText),
      observe(ecs, { cluster, services: names, references }),
      story?.observeLaunchers(alsoUpdate, { apis, ecs }),
    ]),
    signal,
  );
  const launchers =
    sights && story ? story.planPart({ inputs, launchers: sights, services }, readHome(env)) : NO_LAUNCHERS;
  return { files, services, launchers };
}

function connect({ awsRegion, roleToAssume }: Inputs, world: World): Aws {
  const aws = world.connect({
    awsRegion,
    roleToAssume,
    env: world.env,
    idToken: (audience) => world.idToken(audience),
    sessionName: `slipway-deploy-ecs-${world.run.runId}`,
  });
  const readTargets: Aws['readTargets'] = async (targetGroupArn) =>
    (await aws.preflight.targetGroups(aws.region)).describeTargetHealth({ targetGroupArn });
  return { readTargets, ...aws };
}
