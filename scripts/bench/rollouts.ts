/** How soon deploy-ecs notices what ECS knows. Real time: the local AWS and the bundle both run at the wall's speed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { startLocalAws } from '../../testbed/aws/local-aws.ts';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import type { Figure } from './figure.ts';
import { officialTaskDefinition } from './official-task-definition.ts';
import { ourAction, timeBundle } from './process-run.ts';

const REPOSITORY = '123456789012.dkr.ecr.us-east-1.amazonaws.com/acme/api';
const digest = (byte: string): string => `sha256:${byte.repeat(32)}`;

/** A good rollout, and one whose tasks cannot start; the official action beside ours when its checkout is there. */
export async function measureRollouts(peers: string | undefined): Promise<Figure[]> {
  const official = join(peers ?? '', 'amazon-ecs-deploy-task-definition');
  const hasOfficial = peers !== undefined && existsSync(join(official, 'dist/index.js'));
  return [
    await measureSuccess(ourAction('deploy-ecs'), 3),
    ...(hasOfficial ? [await measureOfficial(official)] : []),
    await measurePullError(),
  ];
}

async function measureSuccess(folder: string, limit: number): Promise<Figure> {
  return withService(async (aws) => {
    const run = await timeBundle(aws, { folder, inputs: deployInputs('bb') });
    if (run.exitCode !== 0) throw new Error(`the good rollout failed:\n${run.log}`);
    return {
      what: 'finished rollout noticed after (deploy-ecs)',
      value: (aws.clock.now() - completedAtMs(aws)) / 1000,
      unit: 's',
      limit,
      note: 'from COMPLETED to the end of the process, real time',
    };
  });
}

async function measureOfficial(folder: string): Promise<Figure> {
  return withService(async (aws) => {
    const run = await timeBundle(aws, {
      folder,
      inputs: {
        'task-definition': 'task-definition.json',
        service: 'api',
        cluster: 'bench',
        'wait-for-service-stability': 'true',
      },
      files: { 'task-definition.json': officialTaskDefinition(`${REPOSITORY}@${digest('bb')}`) },
    });
    if (run.exitCode !== 0) throw new Error(`the official action failed:\n${run.log}`);
    return {
      what: 'finished rollout noticed after (official action, peer)',
      value: (aws.clock.now() - completedAtMs(aws)) / 1000,
      unit: 's',
      note: 'same timeline, real time',
    };
  });
}

async function measurePullError(): Promise<Figure> {
  return withService(async (aws) => {
    aws.account().ecs.simulate({ image: digest('cc'), scenario: 'missing' });
    const run = await timeBundle(aws, {
      folder: ourAction('deploy-ecs'),
      inputs: { ...deployInputs('cc'), 'on-failure': 'leave' },
    });
    const stopped = aws
      .account()
      .ecs.tasks()
      .map(({ stoppingAt, stoppedAt }) => stoppingAt ?? stoppedAt);
    const firstMs = stopped.find((at) => at !== undefined) ?? Number.NaN;
    if (run.exitCode === 0 || !run.log.includes('CannotPullContainerError'))
      throw new Error(`no cause was told:\n${run.log}`);
    return {
      what: 'task that cannot start told with its cause after',
      value: (aws.clock.now() - firstMs) / 1000,
      unit: 's',
      limit: 10,
      note: 'from the first task that began to stop to the end of the process, real time',
    };
  });
}

function deployInputs(byte: string): Record<string, string> {
  const services = { api: { image: `${REPOSITORY}@${digest(byte)}`, container: 'app' } };
  // The images are in no registry: how they are pulled is played.
  return { cluster: 'bench', services: JSON.stringify(services), timeout: '10m', preflight: 'minimal' };
}

function completedAtMs(aws: LocalAws): number {
  const { deployments } = aws.account().ecs.service('bench', 'api');
  const done = deployments.find(({ status, rolloutState }) => status === 'PRIMARY' && rolloutState === 'COMPLETED');
  if (done === undefined) throw new Error('the rollout has not completed');
  return done.updatedAt;
}

/** A steady service with one task, on an AWS at the wall's speed. */
async function withService<T>(measure: (aws: LocalAws) => Promise<T>): Promise<T> {
  const aws = await startLocalAws({ speed: 1, randomThrottle: false });
  try {
    const { ecs } = aws.account();
    ecs.createCluster('bench');
    ecs.registerTaskDefinition({
      family: 'api',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'app', image: `${REPOSITORY}@${digest('aa')}`, essential: true }],
    });
    ecs.createSteadyService({
      cluster: 'bench',
      serviceName: 'api',
      taskDefinition: 'api',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
    });
    return await measure(aws);
  } finally {
    await aws.close();
  }
}
