/** The first release: what runs in both environments before the story begins. */
import { DescribeTasksCommand, ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import { runAction } from '../../testbed/runner/bundle.ts';
import {
  createServices,
  type ElevaiteEnvironment,
  ENVIRONMENTS,
  IMAGES,
  REGION,
  registerTaskDefinitions,
  serviceName,
  SERVICES,
} from './elevaite-environment.ts';
import { clientOptions } from './runtime.ts';

/** What is released, and where. */
export interface FirstRelease {
  readonly aws: LocalAws;
  /** What the actions' processes need in their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The calling repository, at the commit. */
  readonly directory: string;
  readonly commit: string;
  /** BASE_IMAGE of the Dockerfiles; absent: the public one. */
  readonly baseImage?: string;
  /** False when tasks are states only: then there is no database to migrate. */
  readonly isReal: boolean;
  readonly signal: AbortSignal;
}

/**
 * Brings the first commit into both environments: images by the shipped build-push, the rest as Terraform would do it.
 * @returns the images as build-push tells them
 */
export async function releaseFirst(release: FirstRelease): Promise<ReleasedImages> {
  const { aws, commit, isReal, signal } = release;
  const images = await pushImages(release);
  const digests = Object.fromEntries(Object.entries(images).map(([name, { digest }]) => [name, digest]));
  for (const environment of ENVIRONMENTS) {
    await registerTaskDefinitions({ aws, environment, release: { digests, version: commit } });
  }
  if (isReal) await Promise.all(ENVIRONMENTS.map((environment) => migrate(aws, environment)));
  signal.throwIfAborted();
  for (const environment of ENVIRONMENTS) createServices(aws, environment);
  await Promise.all(ENVIRONMENTS.map((environment) => waitUntilSteady({ aws, environment, signal })));
  return images;
}

/** The images of a release by name. */
export type ReleasedImages = Readonly<Record<string, { readonly repository: string; readonly digest: string }>>;

/** Builds into the first environment and promotes to the others. */
async function pushImages(release: FirstRelease): Promise<ReleasedImages> {
  const { baseImage } = release;
  const buildArgs = baseImage === undefined ? {} : { 'build-args': { BASE_IMAGE: baseImage } };
  const images = JSON.stringify(
    Object.fromEntries(
      IMAGES.map((name) => [name, { repository: `elevaite/${name}`, context: `services/${name}`, ...buildArgs }]),
    ),
  );
  const [first, ...others] = ENVIRONMENTS;
  if (first === undefined) throw new Error('The example has no environment.');
  const built = await push(release, first, { images });
  for (const environment of others) {
    await push(release, environment, { images, mode: 'promote', from: built, 'source-registry': first.account });
  }
  return JSON.parse(built) as ReleasedImages;
}

async function push(
  { aws, env, commit, directory }: FirstRelease,
  environment: ElevaiteEnvironment,
  inputs: Record<string, string>,
): Promise<string> {
  const run = await runAction({
    action: 'build-push',
    inputs: { tags: 'sha-{sha7}', sha: commit, 'aws-region': REGION, ...inputs },
    env: { ...aws.envOf(environment.account, REGION), ...env },
    clock: aws.clock,
    cwd: directory,
  });
  if (run.exitCode !== 0) throw new Error(`The first release cannot be pushed to ${environment.name}:\n${run.log}`);
  return run.outputs['images'] ?? '{}';
}

/** `alembic upgrade head` as a task of its own, before there is a service. */
async function migrate(aws: LocalAws, environment: ElevaiteEnvironment): Promise<void> {
  const ecs = new ECSClient(clientOptions(aws, environment.account));
  const cluster = `elevaite-${environment.name}`;
  const { tasks: [started] = [] } = await ecs.send(
    new RunTaskCommand({
      cluster,
      taskDefinition: serviceName(environment.name, 'workflow-engine'),
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60001'] } },
      overrides: { containerOverrides: [{ name: 'app', command: ['alembic', 'upgrade', 'head'] }] },
    }),
  );
  const taskArn = started?.taskArn ?? '';
  for (;;) {
    const { tasks: [task] = [] } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: [taskArn] }));
    if (task?.lastStatus === 'STOPPED') {
      const [container] = task.containers ?? [];
      if (container?.exitCode === 0) return;
      throw new Error(
        `The first migration of ${environment.name} failed: ${task.stoppedReason ?? ''}\n${logOf(aws, environment, taskArn)}`,
      );
    }
    await aws.clock.sleep(2000);
  }
}

function logOf(aws: LocalAws, environment: ElevaiteEnvironment, taskArn: string): string {
  const group = `/ecs/${serviceName(environment.name, 'workflow-engine')}`;
  return aws
    .account(environment.account, REGION)
    .logs.lines(group, `ecs/app/${taskArn.split('/').at(-1) ?? ''}`)
    .join('\n');
}

/** A first deployment that takes longer than this, in virtual time, is not going to end. */
const FIRST_DEPLOYMENT_MS = 20 * 60_000;

async function waitUntilSteady(from: {
  aws: LocalAws;
  environment: ElevaiteEnvironment;
  signal: AbortSignal;
}): Promise<void> {
  const { aws, environment, signal } = from;
  const { ecs } = aws.account(environment.account, REGION);
  const deadline = aws.clock.now() + FIRST_DEPLOYMENT_MS;
  for (const service of SERVICES) {
    for (;;) {
      signal.throwIfAborted();
      const { deployments, events } = ecs.service(
        `elevaite-${environment.name}`,
        serviceName(environment.name, service),
      );
      const [deployment] = deployments;
      if (deployments.length === 1 && deployment?.rolloutState === 'COMPLETED') break;
      if (deployment?.rolloutState === 'FAILED' || aws.clock.now() > deadline) {
        const said = events.slice(0, 5).map(({ message }) => message);
        throw new Error(`${service} of ${environment.name} does not come up:\n${said.join('\n')}`);
      }
      await aws.clock.sleep(1000);
    }
  }
}
