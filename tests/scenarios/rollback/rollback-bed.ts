/** A local AWS whose services have a past: releases that completed, and images in ECR that can expire. And rollback as the runner runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchDeleteImageCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DeregisterTaskDefinitionCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { expect } from '@jest/globals';

import { startLocalAws } from '../../../testbed/aws/local-aws.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun, RunActionOptions } from '../../../testbed/runner/bundle.ts';
import type { PlayOptions } from '../../../testbed/runner/in-process.ts';
import { playRollback } from './in-process.ts';

/** The cluster of all beds. */
export const CLUSTER = 'staging';

const REGISTRY = '123456789012.dkr.ecr.us-east-1.amazonaws.com';

/** Access key of what somebody else does, to be told from the action's calls. */
const BY_HAND = 'AKIDBYHAND';

/** The bed of one test. Revision 1 of each service is live at the start. */
export interface RollBackBed {
  readonly aws: LocalAws;
  /** Digest of each revision's image: `digests.api[2]`. */
  readonly digests: Readonly<Record<string, readonly string[]>>;
  /** Takes `api` back, unless `inputs` say otherwise; without a process. */
  rollBack(inputs?: Record<string, string>, options?: Partial<PlayOptions>): Promise<ActionRun>;
  /** The same as the runner does it: the bundle, as a process. */
  rollBackAsProcess(inputs?: Record<string, string>, options?: Partial<RunActionOptions>): Promise<ActionRun>;
  /** Registers the next revision of a service and deploys it; waits until it is complete, unless `wait` is false. */
  release(service?: string, options?: { wait?: boolean; tagged?: boolean }): Promise<void>;
  /** Deploys a revision that exists, as somebody else would do it by hand. */
  deployByHand(service: string, taskDefinition: string, options?: { wait?: boolean }): Promise<void>;
  expire(service: string, revision: number): Promise<void>;
  deregister(taskDefinition: string): Promise<void>;
  /** The services' PRIMARY revisions, as `family:revision state`. */
  live(): string[];
  /** Operations that the action called and that changed something, in order. */
  writes(): string[];
}

/** Permissions that the action itself used: `ecs:UpdateService`, ... */
export const usedPermissions = new Set<string>();

/** Asked for near misses only, after a service or cluster was not found; going on without is as good. */
export const COURTESY: ReadonlySet<string> = new Set(['ecs:ListServices', 'ecs:ListClusters']);

/** What docs/iam/rollback.json grants. */
export function grantedPermissions(): string[] {
  const file = join(import.meta.dirname, '../../../docs/iam/rollback.json');
  const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
  return Statement.flatMap(({ Action }) => Action);
}

/** So fast that a rollout takes half a second; a story that must catch one under way needs {@link SLOW}. */
const FAST = 120;

/** A rollout takes longer than the start of an action. */
export const SLOW = 20;

/** How the bed shall be. */
export interface BedOptions {
  /** Virtual seconds in a real one. */
  readonly speed?: number;
  /** Services deploy by the strategy BLUE_GREEN, with two target groups each. */
  readonly isBlueGreen?: boolean;
}

/** Runs a test on a bed of its own, and checks that nothing broke the AWS model. */
export async function withBed(
  services: readonly string[],
  story: (bed: RollBackBed) => Promise<void>,
  { speed = FAST, isBlueGreen = false }: BedOptions = {},
): Promise<void> {
  const aws = await startLocalAws({ speed });
  const bed = new Bed(aws, services, isBlueGreen);
  try {
    await bed.seed();
    await story(bed);
    if (aws.violations.length > 0) throw new Error(`the AWS model was broken:\n${aws.violations.join('\n')}`);
  } finally {
    bed.close();
    await aws.close();
  }
}

class Bed implements RollBackBed {
  readonly aws: LocalAws;
  readonly digests: Record<string, string[]>;
  readonly #services: readonly string[];
  readonly #isBlueGreen: boolean;
  readonly #ecs: ECSClient;
  readonly #ecr: ECRClient;
  readonly #ofAction: string[] = [];

  constructor(aws: LocalAws, services: readonly string[], isBlueGreen: boolean) {
    this.aws = aws;
    this.#isBlueGreen = isBlueGreen;
    this.#services = services;
    this.digests = Object.fromEntries(services.map((name) => [name, ['']]));
    const options = {
      region: 'us-east-1',
      endpoint: aws.url,
      credentials: { accessKeyId: BY_HAND, secretAccessKey: 'local' },
    };
    this.#ecs = new ECSClient(options);
    this.#ecr = new ECRClient(options);
  }

  async seed(): Promise<void> {
    const { ecs, logs } = this.aws.account();
    logs.createGroup('/ecs/staging');
    ecs.createCluster(CLUSTER);
    for (const name of this.#services) {
      await this.#register(name, false);
      ecs.createSteadyService({
        cluster: CLUSTER,
        serviceName: name,
        taskDefinition: name,
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] },
        },
        ...(this.#isBlueGreen ? this.#blueGreen(name) : {}),
      });
    }
  }

  /** Ten minutes of bake time: long enough to be caught in. */
  #blueGreen(name: string): Record<string, unknown> {
    const { elb } = this.aws.account();
    const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: `${name}-alb` });
    const [blue, green] = ['blue', 'green'].map(
      (colour) =>
        elb.createTargetGroup({
          name: `${name}-${colour}`,
          port: 8080,
          deregistrationDelaySeconds: 5,
          healthCheck: { intervalSeconds: 10 },
        }).arn,
    );
    const targetGroups = [
      { arn: blue ?? '', weight: 100 },
      { arn: green ?? '', weight: 0 },
    ];
    const { arn: productionListenerRule } = elb.createListener({
      loadBalancerArn,
      port: 80,
      forward: { targetGroups },
    });
    const advancedConfiguration = {
      alternateTargetGroupArn: green,
      productionListenerRule,
      roleArn: 'arn:aws:iam::123456789012:role/ecs-infrastructure',
    };
    return {
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 },
      loadBalancers: [{ targetGroupArn: blue, containerName: 'app', containerPort: 8080, advancedConfiguration }],
    };
  }

  rollBack(inputs: Record<string, string> = {}, options: Partial<PlayOptions> = {}): Promise<ActionRun> {
    return this.#watch(() => playRollback({ ...this.#runOf(inputs), ...options }));
  }

  rollBackAsProcess(inputs: Record<string, string> = {}, options: Partial<RunActionOptions> = {}): Promise<ActionRun> {
    return this.#watch(() => runAction({ action: 'rollback', ...this.#runOf(inputs), ...options }));
  }

  #runOf(inputs: Record<string, string>): PlayOptions {
    const services: Record<string, string> = 'to' in inputs ? {} : { services: 'api' };
    return {
      clock: this.aws.clock,
      env: { ...this.aws.env },
      inputs: { cluster: CLUSTER, ...services, ...inputs },
    };
  }

  async #watch(story: () => Promise<ActionRun>): Promise<ActionRun> {
    const from = this.aws.calls.length;
    const run = await story();
    const calls = this.aws.calls.slice(from).filter(({ accessKeyId }) => accessKeyId !== BY_HAND);
    for (const { service, operation, status } of calls) {
      usedPermissions.add(`${service}:${operation}`);
      if (/^(?:Run|Stop|Register|Update|Create|Delete)/.test(operation) && status === 200)
        this.#ofAction.push(operation);
    }
    return run;
  }

  async release(
    service = 'api',
    { wait = true, tagged = false }: { wait?: boolean; tagged?: boolean } = {},
  ): Promise<void> {
    await this.#register(service, tagged);
    await this.deployByHand(service, service, { wait });
  }

  async deployByHand(service: string, taskDefinition: string, { wait = true }: { wait?: boolean } = {}): Promise<void> {
    await this.#ecs.send(new UpdateServiceCommand({ cluster: CLUSTER, service, taskDefinition }));
    if (!wait) return;
    while (!(await this.#isSteady(service))) await this.aws.clock.sleep(3000);
  }

  async #isSteady(service: string): Promise<boolean> {
    const { services = [] } = await this.#ecs.send(
      new DescribeServicesCommand({ cluster: CLUSTER, services: [service] }),
    );
    const { deployments = [] } = services[0] ?? {};
    return deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED';
  }

  async #register(family: string, tagged: boolean): Promise<void> {
    const revision = this.digests[family]?.length ?? 1;
    const { ecr } = this.aws.account();
    const tag = `sha-${String(revision).repeat(7)}`;
    const digest = ecr.seedImage(`acme/${family}`, { tags: [tag, 'latest'], content: `${family} ${revision}` });
    this.digests[family]?.push(digest);
    await this.#ecs.send(
      new RegisterTaskDefinitionCommand({
        family,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
        containerDefinitions: [
          {
            name: 'app',
            image: `${REGISTRY}/acme/${family}${tagged ? ':latest' : `@${digest}`}`,
            essential: true,
            portMappings: [{ containerPort: 8080 }],
            environment: [{ name: `FEATURE_${revision}`, value: 'hunter2-secret' }],
          },
        ],
      }),
    );
  }

  async expire(service: string, revision: number): Promise<void> {
    const imageIds = [{ imageDigest: this.digests[service]?.[revision] ?? '' }];
    const { failures = [] } = await this.#ecr.send(
      new BatchDeleteImageCommand({ repositoryName: `acme/${service}`, imageIds }),
    );
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
  }

  async deregister(taskDefinition: string): Promise<void> {
    await this.#ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
  }

  live(): string[] {
    return this.#services.map((name) => {
      const { deployments } = this.aws.account().ecs.service(CLUSTER, name);
      const primary = deployments.find(({ status }) => status === 'PRIMARY');
      return `${primary?.revision.settings.taskDefinition.split('/').at(-1) ?? ''} ${primary?.rolloutState ?? ''}`;
    });
  }

  writes(): string[] {
    return this.#ofAction;
  }

  close(): void {
    this.#ecs.destroy();
    this.#ecr.destroy();
  }
}

/** The errors that a run told. */
export const errorsOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** A run that is refused before it changes anything. @returns its errors */
export async function refused(bed: RollBackBed, inputs: Record<string, string>, code: string): Promise<string> {
  const writes = bed.writes().length;
  const run = await bed.rollBack(inputs);
  expect(run.exitCode).toBe(1);
  expect(errorsOf(run)).toContain(`(${code})`);
  expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({ schema: 1, ok: false, error: { code } });
  expect(bed.writes()).toHaveLength(writes);
  return errorsOf(run);
}
