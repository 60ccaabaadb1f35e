/** The whole local system: AWS with ElevAIte's two environments, GitHub with its repository, load balancers, database, tasks. */
import { join } from 'node:path';
import { type LocalAws, startLocalAws } from '../../testbed/aws/local-aws.ts';
import { type LocalGithub, startLocalGithub } from '../../testbed/github/local-github.ts';
import { type RunningLoadBalancer, startLoadBalancer } from '../../testbed/runtime/load-balancer.ts';
import { type CallerRepository, createCallerRepository } from './caller-repository.ts';
import {
  type ElevaiteEnvironment,
  ENVIRONMENTS,
  EXAMPLE,
  LATER_MIGRATION,
  REGION,
  ROOT,
  seedFoundation,
} from './elevaite-environment.ts';
import { releaseFirst, type ReleasedImages } from './first-release.ts';
import { startPostgres } from './postgres.ts';
import { writePrograms } from './python.ts';
import { createRuntime, removeImages } from './runtime.ts';
import type { Surroundings } from './surroundings.ts';
import type { Undo } from './undo.ts';

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
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/** Name of the repository on the local GitHub. */
const REPOSITORY = 'elevaite/elevaite';

/** Who works on ElevAIte. */
const PEOPLE = [
  ['ada', 'maintain'],
  ['grace', 'write'],
] as const;

/** Starts everything and brings the first release into both environments. Takes it back by `undo`. */
export async function startLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { surroundings, folder, speed, undo, signal, tell } = options;
  const isReal = surroundings.runtime !== 'sim';
  const databases = await startDatabases(options);
  const late: { aws?: LocalAws } = {};
  const runtime = createRuntime(options, () => late.aws);
  const aws = await startLocalAws({ speed, ...(runtime && { runtime }) });
  // An engine of the demo's own goes with all its images.
  if (surroundings.runtime === 'docker' && !surroundings.isOwn)
    undo.add('remove the images', () => removeImages(surroundings.env, aws.url));
  undo.add('stop the local AWS', () => aws.close());
  late.aws = aws;
  const github = await startLocalGithub({ clock: aws.clock, repository: REPOSITORY });
  undo.add('stop the local GitHub', () => github.close());
  for (const [login, role] of PEOPLE) github.world.collaborator(login, role, REPOSITORY);
  tell(`Local AWS at ${aws.url}, local GitHub at ${github.url}; one real second is ${speed} of theirs.`);
  const balancers = await Promise.all(
    ENVIRONMENTS.map((environment) => seedEnvironment({ aws, github, environment, databases, undo })),
  );
  const urls = Object.fromEntries(ENVIRONMENTS.map(({ name }, index) => [name, balancers[index]?.url() ?? '']));
  const { repository, commit } = await createCallerRepository({
    example: EXAMPLE,
    directory: join(folder, 'repository'),
    settings: { urls, isReal, ...('baseImage' in surroundings && { baseImage: surroundings.baseImage }) },
    without: [LATER_MIGRATION],
  });
  const env = await actionEnvironment(options, aws);
  signal.throwIfAborted();
  const images = await releaseFirst({
    aws,
    env,
    commit,
    directory: repository.directory,
    signal,
    isReal,
    ...('baseImage' in surroundings && { baseImage: surroundings.baseImage }),
  });
  recordFirst({ github, directory: repository.directory, commit, images });
  tell(`The first release (${commit.slice(0, 7)}) runs in staging and production.`);
  return { aws, github, repository, firstCommit: commit, urls, env };
}

/** The deployment records that the workflows would have left of the first release. */
function recordFirst(of: { github: LocalGithub; directory: string; commit: string; images: ReleasedImages }): void {
  const { github, directory, commit, images } = of;
  const repository = github.world.repository(REPOSITORY);
  repository.seed(directory);
  for (const { name } of ENVIRONMENTS) {
    const wanted = { ref: commit, environment: name, auto_merge: false, required_contexts: [] };
    const made = repository.deployments.create({ ...wanted, payload: { schema: 1, sha: commit, images } }, 'ada');
    if (!('id' in made)) throw new Error(made.message);
    repository.deployments.addStatus(made.id, { state: 'success' }, 'ada');
  }
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
