/** A local AWS with one service, whose migration tasks print what a real alembic printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { TaskRecord } from '../../../testbed/aws/ecs/model.ts';
import type { EcsWorld } from '../../../testbed/aws/ecs/world.ts';
import { startLocalAws } from '../../../testbed/aws/local-aws.ts';
import type { LocalAws, LocalAwsOptions } from '../../../testbed/aws/local-aws.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun, RunActionOptions } from '../../../testbed/runner/bundle.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { playMigrate } from './in-process.ts';

/** The password that no log, summary, output or argument may show. */
export const PASSWORD = 'hunter2-very-secret';

/** Where the service's containers log to. */
export const LOG_GROUP = '/ecs/engine';

/** Digest of the image that migrates. */
export const DIGEST = `sha256:${'ab'.repeat(32)}`;

const FIXTURES = join(import.meta.dirname, '../../fixtures/alembic-1.8.1-postgresql-15');

/** What a test wants otherwise than it was recorded. */
interface RecordedChange {
  readonly runMs?: number;
  readonly exitCode?: number;
  readonly lines?: (lines: string[]) => string[];
}

/** The bed of one test. */
export interface MigrationBed {
  readonly aws: LocalAws;
  /** Runs the action with the usual inputs, changed by `inputs`; without a process, and so without its post step. */
  readonly migrate: (inputs?: Record<string, string>, options?: Partial<PlayOptions>) => Promise<ActionRun>;
  /** The same as the runner does it: the bundle, as a process. */
  readonly migrateAsProcess: (
    inputs?: Record<string, string>,
    options?: Partial<RunActionOptions>,
  ) => Promise<ActionRun>;
  /** Makes migration tasks print a recorded output and end with its exit code; later calls win. */
  readonly play: (fixture: string, change?: RecordedChange) => void;
  /** The migration's tasks, oldest first. */
  readonly tasks: () => TaskRecord[];
  /** Names of the operations that changed something. */
  readonly writes: () => string[];
}

/** Runs a test on a bed of its own, and checks that nothing broke the AWS model. */
export async function withBed(
  test: (bed: MigrationBed) => Promise<void>,
  options: LocalAwsOptions = {},
): Promise<void> {
  const aws = await startLocalAws({ speed: 60, ...options });
  try {
    seed(aws);
    await test(migrationBed(aws));
    if (aws.violations.length > 0) throw new Error(`the AWS model was broken:\n${aws.violations.join('\n')}`);
  } finally {
    await aws.close();
  }
}

function migrationBed(aws: LocalAws): MigrationBed {
  const runOf = (inputs: Record<string, string>): PlayOptions => ({
    clock: aws.clock,
    env: { ...aws.env },
    inputs: {
      cluster: 'staging',
      service: 'engine',
      container: 'app',
      image: 'engine',
      images: JSON.stringify({
        engine: { repository: 'elevaite/engine', digest: DIGEST, tag: 'sha-1234567', action: 'built' },
      }),
      ...inputs,
    },
  });
  return {
    aws,
    migrate: (inputs = {}, options = {}) => playMigrate({ ...runOf(inputs), ...options }),
    migrateAsProcess: (inputs = {}, options = {}) => runAction({ action: 'migrate', ...runOf(inputs), ...options }),
    play: (fixture, change) => simulateMigration(aws.account().ecs, fixture, change),
    tasks: () =>
      aws
        .account()
        .ecs.tasks()
        .filter(({ startedBy }) => startedBy?.startsWith('migrate/') === true),
    writes: () =>
      aws.calls
        .filter(
          ({ operation, error, status }) =>
            /^(?:Run|Stop|Register|Update|Create|Delete)/.test(operation) && error === undefined && status === 200,
        )
        .map(({ operation }) => operation),
  };
}

/** Makes migration tasks of a world print a recorded output and end with its exit code. */
export function simulateMigration(
  ecs: Pick<EcsWorld, 'simulate'>,
  fixture: string,
  { runMs = 4000, exitCode, lines = (all: string[]): string[] => all }: RecordedChange = {},
): void {
  const [first = '', ...recorded] = readFileSync(join(FIXTURES, `${fixture}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  ecs.simulate({
    container: 'app',
    command: 'slipway-',
    runMs,
    exitCode: exitCode ?? Number(first.replace('exit: ', '')),
    lines: (command) =>
      lines(recorded).map((line) => line.replace('slipway-recorded ', `slipway-${tokenOf(command)} `)),
  });
}

/** The marker token in the script that a task was given. */
function tokenOf(command: string): string {
  return /slipway-([\w-]+) /.exec(command)?.[1] ?? '';
}

function seed(aws: LocalAws): void {
  const { ecs, logs } = aws.account();
  logs.createGroup(LOG_GROUP);
  ecs.createCluster('staging');
  ecs.registerTaskDefinition({
    family: 'engine',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '512',
    memory: '1024',
    executionRoleArn: 'arn:aws:iam::123456789012:role/engine-execution',
    taskRoleArn: 'arn:aws:iam::123456789012:role/engine',
    containerDefinitions: [
      {
        name: 'app',
        image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/engine:live',
        essential: true,
        command: ['serve'],
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        healthCheck: { command: ['CMD', 'curl', 'localhost:8080/health'] },
        environment: [{ name: 'PGOPTIONS', value: '-c application_name=engine' }],
        secrets: [
          { name: 'DATABASE_URL', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:engine-AbCdEf' },
        ],
        dependsOn: [{ containerName: 'proxy', condition: 'START' }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': LOG_GROUP, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' },
        },
      },
      {
        name: 'proxy',
        image: 'public.ecr.aws/proxy:1',
        essential: false,
        portMappings: [{ containerPort: 5432, protocol: 'tcp' }],
      },
      { name: 'metrics', image: 'public.ecr.aws/metrics:1', essential: false },
    ],
  });
  ecs.createSteadyService({
    cluster: 'staging',
    serviceName: 'engine',
    taskDefinition: 'engine',
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
    },
  });
}
