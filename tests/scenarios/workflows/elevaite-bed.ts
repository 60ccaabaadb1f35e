/** ElevAIte's repository and its two environments, where the shipped workflow files are run whole. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallerRepository } from '../../../scripts/demo/caller-repository.ts';
import { createCallerRepository } from '../../../scripts/demo/caller-repository.ts';
import type { ElevaiteEnvironment } from '../../../scripts/demo/elevaite-environment.ts';
import {
  createServices,
  ENVIRONMENTS,
  EXAMPLE,
  IMAGES,
  REGION,
  registerTaskDefinitions,
  ROOT,
  seedFoundation,
  serviceName,
  SERVICES,
} from '../../../scripts/demo/elevaite-environment.ts';
import { annotationsOf, stepsOf } from '../../../scripts/demo/stage.ts';
import type { Call } from '../../../testbed/aws/core/call-log.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import { startLocalAws } from '../../../testbed/aws/local-aws.ts';
import type { Deployment } from '../../../testbed/github/deployments.ts';
import type { LocalGithub } from '../../../testbed/github/local-github.ts';
import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import type { RunWorkflowOptions, WorkflowRun } from '../../../testbed/runner/workflow.ts';
import { runWorkflow } from '../../../testbed/runner/workflow.ts';
import { simulateMigration } from '../migrate/migration-bed.ts';
import type { Application } from './application.ts';
import { startApplication } from './application.ts';

/** Name of the repository on the local GitHub. */
export const REPOSITORY = 'elevaite/elevaite';
/** Virtual seconds in a real one: a rollout in a second, and a smoke test still has real seconds to wait. */
const SPEED = 30;

/** An environment's name. */
export type Environment = 'staging' | 'production';

/** What a run may have of its own. */
export type RunOptions = Partial<Omit<RunWorkflowOptions, 'event'>> & {
  event?: Partial<RunWorkflowOptions['event']>;
};

/** What a service runs. */
interface Running {
  /** `family:revision` */
  readonly revision: string;
  readonly digest: string;
  /** APP_VERSION: the commit. */
  readonly version: string;
  readonly rolloutState: string;
}

/** The bed of one file of tests. */
export interface ElevaiteBed {
  readonly aws: LocalAws;
  readonly github: LocalGithub;
  readonly repository: CallerRepository;
  /** The commit that runs in both environments at the start. */
  readonly firstCommit: string;
  readonly applications: Readonly<Record<Environment, Application>>;
  /** Commits a change of the engine's source, so that there is something to release. @returns the commit. */
  commit(message: string): Promise<string>;
  /** Writes a file into the repository's folder without a commit: a caller workflow of a test's own. */
  write(path: string, text: string): Promise<void>;
  /** Pushes develop: runs deploy-staging.yml. */
  push(options?: RunOptions): Promise<WorkflowRun>;
  /** Starts deploy-production.yml by hand, as ada, with a phrase. */
  dispatch(confirm: string, options?: RunOptions): Promise<WorkflowRun>;
  /** Starts rollback.yml by hand, as ada. */
  rollBack(inputs: Record<string, string>, options?: RunOptions): Promise<WorkflowRun>;
  /** Deployments of an environment, newest first, each with its last state. */
  deployments(environment: Environment): { readonly record: Deployment; readonly state: string | undefined }[];
  /** What the primary deployment of each service of an environment runs. */
  running(environment: Environment): Record<string, Running>;
  /** Waits until every service of an environment has one deployment only. */
  settle(environment: Environment): Promise<void>;
  /** @throws {Error} when a request or an answer broke AWS's model. */
  close(): Promise<void>;
}

/** Starts everything; the first release runs in both environments, and the database is up to date. */
export async function startElevaite(): Promise<ElevaiteBed> {
  const folder = await mkdtemp(join(tmpdir(), 'elevaite-bed-'));
  const aws = await startLocalAws({ speed: SPEED });
  const github = await startLocalGithub({ clock: aws.clock, repository: REPOSITORY });
  github.world.collaborator('ada', 'maintain', REPOSITORY);
  github.world.collaborator('grace', 'write', REPOSITORY);
  const started = await Promise.all(ENVIRONMENTS.map((environment) => seedEnvironment({ aws, github, environment })));
  const [staging, production] = started;
  if (staging === undefined || production === undefined) throw new Error('The example has two environments.');
  const applications = { staging, production };
  const { repository, commit: firstCommit } = await createCallerRepository({
    example: EXAMPLE,
    directory: join(folder, 'repository'),
    settings: { urls: { staging: staging.url, production: production.url }, isReal: true },
    without: [],
  });
  const env = {
    AWS_ENDPOINT_URL: aws.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    PATH: [join(ROOT, 'testbed/docker/bin'), process.env['PATH'] ?? ''].join(':'),
    DOCKER_HOST: '',
    SLIPWAY_LOCAL_REGISTRY: aws.url,
  };
  for (const environment of ENVIRONMENTS) await releaseFirst(aws, environment, firstCommit);
  const run = (workflow: string, event: RunWorkflowOptions['event'], options: RunOptions = {}): Promise<WorkflowRun> =>
    runWorkflow({
      workflow: `.github/workflows/${workflow}`,
      repository: repository.directory,
      suite: ROOT,
      github,
      env,
      clock: aws.clock,
      // The time limits of jobs are for real work on a machine that may be busy.
      timeoutSpeed: 5,
      ...options,
      event: { ...event, ...options.event },
    });
  return {
    aws,
    github,
    repository,
    firstCommit,
    applications,
    commit: async (message) => {
      const path = 'services/workflow-engine/engine/tools.py';
      const text = `${await repository.read(path)}\n# ${message}\n`;
      return repository.commit({ message, author: 'ada', files: { [path]: text } });
    },
    write: (path, text) => writeFile(join(repository.directory, path), text),
    push: (options) => run('deploy-staging.yml', { name: 'push', actor: 'grace' }, options),
    dispatch: (confirm, options) =>
      run('deploy-production.yml', { name: 'workflow_dispatch', actor: 'ada', inputs: { confirm } }, options),
    rollBack: (inputs, options) => run('rollback.yml', { name: 'workflow_dispatch', actor: 'ada', inputs }, options),
    deployments: (environment) =>
      github.world
        .repository(REPOSITORY)
        .deployments.list({ environment })
        .map((record) => ({ record, state: record.statuses.at(-1)?.state })),
    running: (environment) => describeServices(aws, environment),
    settle: async (environment) => {
      while (services(aws, environment).some(([, { deployments }]) => deployments.length > 1))
        await aws.clock.sleep(2000);
    },
    close: async () => {
      await Promise.all([...started.map((each) => each.close()), github.close(), aws.close()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      if (aws.violations.length > 0) throw new Error(`the AWS model was broken:\n${aws.violations.join('\n')}`);
    },
  };
}

async function seedEnvironment(from: {
  aws: LocalAws;
  github: LocalGithub;
  environment: ElevaiteEnvironment;
}): Promise<Application> {
  const { aws, github, environment } = from;
  seedFoundation(aws, environment, { DATABASE_URL: 'postgresql://nobody@nowhere/none', TOKEN_SECRET: 'local' });
  const { ecs, sts } = aws.account(environment.account, REGION);
  sts.trust({ issuer: github.oidc.issuer, jwks: github.oidc.jwks, now: () => github.clock.now() });
  simulateMigration(ecs, 'up-to-date');
  return startApplication(aws, environment);
}

/** What runs before the stories begin. */
async function releaseFirst(aws: LocalAws, environment: ElevaiteEnvironment, version: string): Promise<void> {
  const { ecr } = aws.account(environment.account, REGION);
  const digests = Object.fromEntries(
    IMAGES.map((name) => [name, ecr.seedImage(`elevaite/${name}`, { tags: ['first'], content: name })]),
  );
  await registerTaskDefinitions({ aws, environment, release: { digests, version } });
  createServices(aws, environment);
}

/** Runs a test on a bed of its own, and checks that nothing broke AWS's model. */
export async function withElevaite(story: (bed: ElevaiteBed) => Promise<void>): Promise<void> {
  const bed = await startElevaite();
  try {
    await story(bed);
  } finally {
    await bed.close();
  }
}

/** The world of an environment's account. */
export function worldsOf(aws: LocalAws, environment: Environment): ReturnType<LocalAws['account']> {
  return aws.account(ENVIRONMENTS.find(({ name }) => name === environment)?.account, REGION);
}

type Service = ReturnType<ReturnType<LocalAws['account']>['ecs']['service']>;

function services(aws: LocalAws, environment: Environment): [string, Service][] {
  const { ecs } = worldsOf(aws, environment);
  return SERVICES.map((name) => [name, ecs.service(`elevaite-${environment}`, serviceName(environment, name))]);
}

function describeServices(aws: LocalAws, environment: Environment): ReturnType<ElevaiteBed['running']> {
  const { ecs } = worldsOf(aws, environment);
  const definitions = [...ecs.state.taskDefinitions.values()].flat();
  return Object.fromEntries(
    services(aws, environment).map(([name, { deployments }]) => {
      const primary = deployments.find(({ status }) => status === 'PRIMARY');
      const definition = definitions.find(({ arn }) => arn === primary?.revision.settings.taskDefinition);
      const [container] = definition?.containers ?? [];
      return [
        name,
        {
          revision: definition?.arn.split('/').at(-1) ?? '',
          digest: container?.image.split('@')[1] ?? '',
          version: container?.environment?.find((variable) => variable.name === 'APP_VERSION')?.value ?? '',
          rolloutState: primary?.rolloutState ?? '',
        },
      ];
    }),
  );
}

/** Outcome of each step of a job, by the step's name; steps of other people are left out. */
export function outcomesOf(run: WorkflowRun, job: string): Record<string, string> {
  return Object.fromEntries(
    (run.jobs[job]?.steps ?? [])
      .filter(({ name }) => /^[A-Z][a-z ]+$/.test(name) && !name.startsWith('Post'))
      .map(({ name, outcome }) => [name, outcome]),
  );
}

/** A step of a job by its name. @throws {Error} when the job has none. */
export function stepOf(run: WorkflowRun, job: string, name: string): WorkflowRun['jobs'][string]['steps'][number] {
  const step = run.jobs[job]?.steps.find((each) => each.name === name);
  if (step === undefined)
    throw new Error(`${job} has no step ${name}, only:\n${JSON.stringify(run.jobs, undefined, 1)}`);
  return step;
}

/** What a run tells without its logs: summaries and annotations. */
export function toldBy(run: WorkflowRun): string {
  return [...stepsOf(run).map(({ summary }) => summary), ...annotationsOf(run).map(({ text }) => text)].join('\n');
}

/** @throws {Error} with everything that was printed when a run ended otherwise. */
export function mustEnd(run: WorkflowRun, conclusion: WorkflowRun['conclusion']): void {
  if (run.conclusion !== conclusion)
    throw new Error(`The run ended with ${run.conclusion} and not with ${conclusion}:\n${logOf(run)}`);
}

/** @throws {Error} with everything that was printed when a run did not fail, or failed at another step first. */
export function mustFailAt(run: WorkflowRun, step: string): void {
  mustEnd(run, 'failure');
  const first = stepsOf(run).find(({ conclusion }) => conclusion === 'failure')?.name;
  if (first !== step) throw new Error(`The run failed at ${first ?? 'no step'} and not at ${step}:\n${logOf(run)}`);
}

function logOf(run: WorkflowRun): string {
  return [...run.errors, ...stepsOf(run).map(({ job, name, log }) => `--- ${job}, ${name}\n${log}`), toldBy(run)].join(
    '\n',
  );
}

/** Calls that changed something, in their order: operation names without what a registry upload is made of. */
export function writesOf(calls: readonly Call[]): string[] {
  return calls
    .filter(
      ({ operation, error, status }) =>
        /^(?:Register|Update|Create|Delete|Deregister|Run|Stop|Put|Tag)/.test(operation) &&
        error === undefined &&
        status < 400,
    )
    .map(({ operation }) => operation);
}

/** Inputs of the calls of an operation that were answered well. */
export function callsTo(calls: readonly Call[], operation: string): Call['input'][] {
  return calls
    .filter((call) => call.operation === operation && call.error === undefined && call.status === 200)
    .map(({ input }) => input);
}
