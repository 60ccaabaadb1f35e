/** The whole local system: AWS with ElevAIte's two environments, GitHub with its repository, load balancers, database, tasks. */
import { DescribeTasksCommand, ECSClient, RunTaskCommand } from '@aws-sdk/client-ecs';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalAws, startLocalAws } from '../../testbed/aws/local-aws.ts';
import { parseReference } from '../../testbed/docker/reference.ts';
import { type LocalGithub, startLocalGithub } from '../../testbed/github/local-github.ts';
import { runAction } from '../../testbed/runner/bundle.ts';
import { createDockerRuntime } from '../../testbed/runtime/docker-runtime.ts';
import { createImageFolders } from '../../testbed/runtime/image-folders.ts';
import { type RunningLoadBalancer, startLoadBalancer } from '../../testbed/runtime/load-balancer.ts';
import { createProcessRuntime } from '../../testbed/runtime/process-runtime.ts';
import type { TaskRuntime } from '../../testbed/runtime/task-runtime.ts';
import { type CallerRepository, createCallerRepository } from './caller-repository.ts';
import { mustRun, runCommand } from './command.ts';
import {
  createServices,
  type ElevaiteEnvironment,
  ENVIRONMENTS,
  IMAGES,
  REGION,
  registerTaskDefinitions,
  seedFoundation,
  serviceName,
  SERVICES,
} from './elevaite-environment.ts';
import { startPostgres } from './postgres.ts';
import { writePrograms } from './python.ts';
import type { Surroundings } from './surroundings.ts';
import type { Undo } from './undo.ts';

/** Folder of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The example that is released. */
export const EXAMPLE = join(ROOT, 'examples/elevaite');
/** The first release lacks the last migration, so that the next one brings it. */
export const LATER_MIGRATION = 'services/workflow-engine/migrations/versions/0003_find_open_jobs.py';

/** A system that runs. */
export interface LocalSystem {
  readonly aws: LocalAws;
  readonly github: LocalGithub;
  readonly repository: CallerRepository;
  /** The commit that runs in both environments. */
  readonly firstCommit: string;
  /** Address of each environment's load balancer. */
  readonly urls: Readonly<Record<string, string>>;
  /** What the workflows' processes need in their environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What it is made from. */
export interface LocalSystemOptions {
  readonly surroundings: Surroundings;
  readonly folder: string;
  /** Virtual seconds in a real one. */
  readonly speed: number;
  readonly undo: Undo;
  readonly tell: (line: string) => void;
}

/** Starts everything and brings the first release into both environments. Takes it back by `undo`. */
export async function startLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { surroundings, folder, speed, undo, tell } = options;
  const databases = await startDatabases(options);
  const late: { aws?: LocalAws } = {};
  const runtime = createRuntime(options, () => late.aws);
  const aws = await startLocalAws({ speed, ...(runtime && { runtime }) });
  undo.add('stop the local AWS', () => aws.close());
  late.aws = aws;
  const github = await startLocalGithub({ clock: aws.clock, repository: 'elevaite/elevaite' });
  undo.add('stop the local GitHub', () => github.close());
  tell(`Local AWS at ${aws.url}, local GitHub at ${github.url}; one real second is ${speed} of theirs.`);
  const balancers = await Promise.all(
    ENVIRONMENTS.map((environment) => seedEnvironment({ aws, github, environment, databases, undo })),
  );
  const urls = Object.fromEntries(ENVIRONMENTS.map(({ name }, index) => [name, balancers[index]?.url() ?? '']));
  const { repository, commit } = await createCallerRepository({
    example: EXAMPLE,
    directory: join(folder, 'repository'),
    settings: { urls, ...('baseImage' in surroundings && { baseImage: surroundings.baseImage }) },
    without: [LATER_MIGRATION],
  });
  const env = await actionEnvironment(options, aws);
  const system: LocalSystem = { aws, github, repository, firstCommit: commit, urls, env };
  await releaseFirst(system, options);
  return system;
}

async function startDatabases({
  surroundings,
  folder,
  undo,
  tell,
}: LocalSystemOptions): Promise<Record<string, string>> {
  if (surroundings.runtime === 'sim') return {};
  const postgres = await startPostgres(surroundings.postgres, join(folder, 'postgres'));
  undo.add('stop PostgreSQL', () => postgres.stop());
  tell('PostgreSQL started with a data folder of its own.');
  const entries = ENVIRONMENTS.map(async ({ name }) => [name, await postgres.createDatabase(`elevaite_${name}`)]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

function createRuntime(options: LocalSystemOptions, aws: () => LocalAws | undefined): TaskRuntime | undefined {
  const { surroundings, folder } = options;
  const running = (): LocalAws => {
    const started = aws();
    if (started === undefined) throw new Error('A task was started before the local AWS.');
    return started;
  };
  // The runtime's clock is that of the AWS it serves, which does not exist yet.
  const clock = {
    speed: options.speed,
    now: () => running().clock.now(),
    sleep: (ms: number) => running().clock.sleep(ms),
  };
  if (surroundings.runtime === 'sim') return undefined;
  if (surroundings.runtime === 'process') {
    const unpack = createImageFolders({
      registry: (account, region) => running().account(account, region).ecr,
      folder,
    });
    return createProcessRuntime({ clock, unpack, folder: join(folder, 'homes'), path: [join(folder, 'programs')] });
  }
  const logins = new Map<string, Promise<Record<string, string>>>();
  return createDockerRuntime({
    clock,
    engine: { env: surroundings.env },
    bed: String(process.pid),
    resolveImage: async (container) => {
      const { host, repository, digest, tag = 'latest' } = parseReference(container.image);
      const account = host.slice(0, 12);
      const login = logins.get(account) ?? logIn({ aws: running(), account, folder });
      logins.set(account, login);
      const local = `${new URL(running().url).host}/${repository}`;
      return { reference: digest === undefined ? `${local}:${tag}` : `${local}@${digest}`, env: await login };
    },
  });
}

/** A DOCKER_CONFIG with an account's ECR token, as the ECS agent has for a task's execution role. */
async function logIn(from: { aws: LocalAws; account: string; folder: string }): Promise<Record<string, string>> {
  const ecr = new ECRClient(clientOptions(from.aws, from.account));
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const auth = authorizationData?.[0]?.authorizationToken ?? '';
  const config = join(from.folder, `pull-${from.account}`);
  await mkdir(config, { recursive: true });
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [new URL(from.aws.url).host]: { auth } } }), {
    mode: 0o600,
  });
  return { DOCKER_CONFIG: config };
}

function clientOptions(
  aws: LocalAws,
  account: string,
): { region: string; endpoint: string; credentials: { accessKeyId: string; secretAccessKey: string } } {
  const env = aws.envOf(account, REGION);
  const credentials = {
    accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  return { region: REGION, endpoint: aws.url, credentials };
}

async function seedEnvironment(from: {
  aws: LocalAws;
  github: LocalGithub;
  environment: ElevaiteEnvironment;
  databases: Record<string, string>;
  undo: Undo;
}): Promise<RunningLoadBalancer> {
  const { aws, github, environment, databases, undo } = from;
  const secrets = {
    DATABASE_URL: databases[environment.name] ?? 'postgresql://nobody@nowhere/none',
    TOKEN_SECRET: 'demo',
  };
  const loadBalancerArn = seedFoundation(aws, environment, secrets);
  const { sts, elb } = aws.account(environment.account, REGION);
  sts.trust({ issuer: github.oidc.issuer, jwks: github.oidc.jwks, now: () => github.clock.now() });
  const balancer = await startLoadBalancer({ world: elb, loadBalancerArn, clock: aws.clock });
  undo.add(`stop the load balancer of ${environment.name}`, () => balancer.close());
  return balancer;
}

/** Only what a runner would have: where AWS and GitHub are, and Docker. Credentials come by OIDC. */
async function actionEnvironment(options: LocalSystemOptions, aws: LocalAws): Promise<Record<string, string>> {
  const { surroundings, folder } = options;
  const base = { AWS_ENDPOINT_URL: aws.url, AWS_EC2_METADATA_DISABLED: 'true' };
  if (surroundings.runtime === 'docker') return { ...base, ...surroundings.env };
  if (surroundings.runtime === 'process') await writePrograms(join(folder, 'programs'), surroundings.python);
  const path = [join(ROOT, 'testbed/docker/bin'), process.env.PATH ?? ''].join(':');
  return { ...base, PATH: path, DOCKER_HOST: '', SLIPWAY_LOCAL_REGISTRY: aws.url };
}

/** Brings the first commit into both environments, by the shipped build-push and by what Terraform would do. */
async function releaseFirst(system: LocalSystem, options: LocalSystemOptions): Promise<void> {
  const { aws, firstCommit } = system;
  const [staging, production] = ENVIRONMENTS;
  if (staging === undefined || production === undefined) throw new Error('The example has two environments.');
  const images = Object.fromEntries(
    IMAGES.map((name) => [
      name,
      {
        repository: `elevaite/${name}`,
        context: `services/${name}`,
        ...('baseImage' in options.surroundings && { 'build-args': { BASE_IMAGE: options.surroundings.baseImage } }),
      },
    ]),
  );
  const built = await push(system, staging, { images: JSON.stringify(images) });
  await push(system, production, {
    images: JSON.stringify(images),
    mode: 'promote',
    from: built,
    'source-registry': staging.account,
  });
  const digests = Object.fromEntries(
    Object.entries(JSON.parse(built) as Record<string, { digest: string }>).map(([name, { digest }]) => [name, digest]),
  );
  for (const environment of ENVIRONMENTS) {
    await registerTaskDefinitions({ aws, environment, example: EXAMPLE, release: { digests, version: firstCommit } });
  }
  if (options.surroundings.runtime !== 'sim')
    await Promise.all(ENVIRONMENTS.map((environment) => migrate(aws, environment)));
  for (const environment of ENVIRONMENTS) createServices(aws, environment);
  await Promise.all(ENVIRONMENTS.map((environment) => waitUntilSteady(aws, environment)));
  options.tell(`The first release (${firstCommit.slice(0, 7)}) runs in staging and production.`);
}

async function push(
  system: LocalSystem,
  environment: ElevaiteEnvironment,
  inputs: Record<string, string>,
): Promise<string> {
  const run = await runAction({
    action: 'build-push',
    inputs: { tags: 'sha-{sha7}', sha: system.firstCommit, 'aws-region': REGION, ...inputs },
    env: { ...system.aws.envOf(environment.account, REGION), ...system.env },
    clock: system.aws.clock,
    cwd: system.repository.directory,
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

async function waitUntilSteady(aws: LocalAws, environment: ElevaiteEnvironment): Promise<void> {
  const { ecs } = aws.account(environment.account, REGION);
  const deadline = aws.clock.now() + FIRST_DEPLOYMENT_MS;
  for (const service of SERVICES) {
    for (;;) {
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

/** Removes what the local registry's images left in an engine that is not the demo's own. */
export async function removeImages(env: Record<string, string>, registryUrl: string): Promise<void> {
  const { host } = new URL(registryUrl);
  const listed = await runCommand(
    ['docker', 'image', 'ls', '--quiet', '--no-trunc', '--filter', `reference=${host}/*/*`],
    { env },
  );
  const ids = [...new Set(listed.stdout.split('\n').filter((id) => id !== ''))];
  if (ids.length > 0) await mustRun(['docker', 'image', 'rm', '--force', ...ids], { env });
}
