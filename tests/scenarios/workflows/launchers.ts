/** A rule, a schedule and a pipe beside ElevAIte's services, and how its slipway.yml names them. */
import type { ElevaiteBed, Environment } from './elevaite-bed.ts';
import { worldsOf } from './elevaite-bed.ts';

const REGION = 'us-east-1';
const ACCOUNTS: Readonly<Record<Environment, string>> = { staging: '111111111111', production: '222222222222' };
const network = { awsvpcConfiguration: { Subnets: ['subnet-0a1b2c3d'], SecurityGroups: ['sg-0a1b2c3d'] } };

/** What slipway.yml says of them: two follow services, the pipe has a task definition of its own. */
export const LAUNCHERS = `launchers:
  - { schedule: nightly-report, group: 'elevaite-{environment}', service: worker }
  - { rule: 'reindex-{environment}', event-bus: jobs, service: workflow-engine }
  - { pipe: 'elevaite-{environment}-jobs', image: workflow-engine, container: app }
`;

/** Makes the launchers of an environment; each starts the first release. */
export function seedLaunchers(bed: ElevaiteBed, environment: Environment): void {
  const { events, scheduler, pipes } = worldsOf(bed.aws, environment);
  const account = ACCOUNTS[environment];
  const cluster = `arn:aws:ecs:${REGION}:${account}:cluster/elevaite-${environment}`;
  const RoleArn = `arn:aws:iam::${account}:role/launcher`;
  const revision = (name: string): string => `arn:aws:ecs:${REGION}:${account}:task-definition/${name}`;
  const { digest = '' } = bed.running(environment)['workflow-engine'] ?? {};
  registerJob(bed, environment, digest);
  scheduler.createGroup(`elevaite-${environment}`);
  scheduler.createSchedule({
    Name: 'nightly-report',
    GroupName: `elevaite-${environment}`,
    ScheduleExpression: 'cron(0 3 * * ? *)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: cluster,
      RoleArn,
      EcsParameters: { TaskDefinitionArn: revision(`elevaite-${environment}-worker:1`), NetworkConfiguration: network },
    },
  });
  events.createBus('jobs');
  events.putRule({ Name: `reindex-${environment}`, EventBusName: 'jobs', EventPattern: '{"source":["elevaite"]}' });
  const rule = { rule: `reindex-${environment}`, bus: 'jobs' };
  events.putTargets(rule, [
    {
      Id: 'task',
      Arn: cluster,
      RoleArn,
      EcsParameters: { TaskDefinitionArn: revision(`elevaite-${environment}-workflow-engine:1`), TaskCount: 1 },
    },
  ]);
  pipes.createSettledPipe({
    Name: `elevaite-${environment}-jobs`,
    Source: `arn:aws:sqs:${REGION}:${account}:jobs`,
    Target: cluster,
    RoleArn,
    TargetParameters: {
      EcsTaskParameters: {
        TaskDefinitionArn: revision(`elevaite-${environment}-job:1`),
        Overrides: { ContainerOverrides: [{ Name: 'app', Environment: [{ name: 'BODY', value: '$.body' }] }] },
      },
    },
  });
}

/** Registers a revision of the pipe's own task definition. @returns its ARN. */
function registerJob(bed: ElevaiteBed, environment: Environment, digest: string): string {
  const account = ACCOUNTS[environment];
  const { arn } = worldsOf(bed.aws, environment).ecs.registerTaskDefinition({
    family: `elevaite-${environment}-job`,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::${account}:role/execution`,
    containerDefinitions: [
      { name: 'app', image: `${account}.dkr.ecr.${REGION}.amazonaws.com/elevaite/workflow-engine@${digest}` },
      { name: 'log-router', image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:3.0.0' },
    ],
  });
  return arn;
}

/** Somebody lets the schedule start the second revision, and the pipe another image. */
export function startOther(bed: ElevaiteBed, environment: Environment): void {
  const { scheduler, pipes } = worldsOf(bed.aws, environment);
  const schedule = scheduler.schedule('nightly-report', `elevaite-${environment}`).settings.Target.EcsParameters;
  const pipe = pipes.pipe(`elevaite-${environment}-jobs`).settings.TargetParameters?.EcsTaskParameters;
  if (schedule === undefined || pipe === undefined) throw new Error('The launchers start no tasks.');
  schedule.TaskDefinitionArn = schedule.TaskDefinitionArn?.replace(/:\d+$/, ':2');
  pipe.TaskDefinitionArn = registerJob(bed, environment, `sha256:${'e'.repeat(64)}`);
}

/** What each launcher starts now, as `name:revision` without the environment's name, and the digest that is in the pipe's. */
export function launched(bed: ElevaiteBed, environment: Environment): Record<string, string> {
  const { ecs, events, scheduler, pipes } = worldsOf(bed.aws, environment);
  const short = (arn = ''): string => arn.split('/').at(-1)?.replace(`elevaite-${environment}-`, '') ?? '';
  const pipe = pipes.pipe(`elevaite-${environment}-jobs`).settings.TargetParameters?.EcsTaskParameters;
  const schedule = scheduler.schedule('nightly-report', `elevaite-${environment}`).settings.Target.EcsParameters;
  const rule = events.rule({ rule: `reindex-${environment}`, bus: 'jobs' }).targets.get('task')?.EcsParameters;
  const job = [...ecs.state.taskDefinitions.values()].flat().find(({ arn }) => arn === pipe?.TaskDefinitionArn);
  return {
    schedule: short(schedule?.TaskDefinitionArn),
    rule: short(rule?.TaskDefinitionArn),
    pipe: short(pipe?.TaskDefinitionArn),
    digest: job?.containers[0]?.image.split('@')[1] ?? '',
  };
}
