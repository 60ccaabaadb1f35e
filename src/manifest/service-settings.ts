/**
 * What may be said of a service beside its image: one vocabulary for slipway.yml and for the input `services` of deploy-ecs. Our keys are
 * in kebab-case; inside what is an AWS structure, AWS's own names hold and are passed on, those of a newer ECS included.
 */
/* oxlint-disable typescript/explicit-module-boundary-types -- a schema is its own type */
import * as v from 'valibot';

/** Where the two vocabularies differ: a manifest's texts are templates, so they are stricter. */
export interface TextShapes {
  readonly variableName: v.GenericSchema<string>;
  /** A variable's value or a label's. */
  readonly value: v.GenericSchema<string | number | boolean, string>;
  readonly secretSource: v.GenericSchema<string>;
  /** Path of a file of the repository. */
  readonly file: v.GenericSchema<string>;
  /** Any other text of at least one character. */
  readonly text: v.GenericSchema<string>;
}

function told<S extends v.GenericSchema>(
  schema: S,
  description: string,
): v.GenericSchema<v.InferInput<S>, v.InferOutput<S>> {
  return v.pipe(schema, v.metadata({ description }));
}

/** An AWS structure: its members are not ours to know. */
const structure = v.record(v.string(), v.unknown(), 'a map in the words of the ECS API');

const names = <S extends v.GenericSchema<unknown, string>>(item: S) =>
  v.union([v.array(item), item], 'a text or a list of texts');

const word = v.string('a text');
const words = v.union([v.array(word), v.pipe(word, v.nonEmpty('a command'))], 'a list of words, or one line');

const number = v.number('a number');
const seconds = v.number('a number of seconds');
const switched = v.boolean('`true` or `false`');

/** A member of an AWS structure: known, so that a slip of its name or kind is told; unknown ones are passed on. */
function member<S extends v.GenericSchema>(
  schema: S,
  description: string,
): v.ExactOptionalSchema<v.GenericSchema<v.InferInput<S>, v.InferOutput<S>>, undefined> {
  return v.exactOptional(told(schema, description));
}

/** @see ECS API, DeploymentConfiguration */
const deploymentConfiguration = v.looseObject({
  strategy: member(
    v.picklist(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'], 'one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`'),
    'Deployment strategy.',
  ),
  maximumPercent: member(number, 'Most tasks during a rolling deployment, in percent of the desired count.'),
  minimumHealthyPercent: member(number, 'Fewest running tasks during a rolling deployment, in percent.'),
  bakeTimeInMinutes: member(number, 'How long both revisions run after the production traffic was shifted.'),
  deploymentCircuitBreaker: member(
    v.looseObject({
      enable: member(switched, 'Whether ECS gives up a deployment whose tasks fail.'),
      rollback: member(switched, 'Whether ECS then goes back by itself.'),
      resetOnHealthyTask: member(switched, 'Whether a healthy task begins the count anew.'),
      thresholdConfiguration: member(structure, 'How many failed tasks are too many: `type`, `value`.'),
    }),
    'Deployment circuit breaker.',
  ),
  alarms: member(
    v.looseObject({
      alarmNames: member(v.array(v.string('a text'), 'a list of alarm names'), 'CloudWatch alarms.'),
      enable: member(switched, 'Whether they are watched.'),
      rollback: member(switched, 'Whether ECS goes back by itself when one rings.'),
    }),
    'CloudWatch alarms that fail a deployment.',
  ),
  lifecycleHooks: member(v.array(structure, 'a list of lifecycle hooks'), 'Lambda functions and pauses.'),
  linearConfiguration: member(structure, 'Steps of LINEAR: `stepPercent`, `stepBakeTimeInMinutes`.'),
  canaryConfiguration: member(structure, 'Steps of CANARY: `canaryPercent`, `canaryBakeTimeInMinutes`.'),
  earlySuccessCriteria: member(structure, 'When a rolling deployment counts as done before the old tasks are gone.'),
});

/** @see ECS API, CapacityProviderStrategyItem */
const capacityProvider = v.looseObject({
  capacityProvider: told(v.string('the name of a capacity provider'), 'Name of the capacity provider.'),
  weight: member(number, 'Its share of the tasks.'),
  base: member(number, 'So many tasks at least.'),
});

/** @see ECS API, HealthCheck */
const healthCheck = v.looseObject({
  command: member(
    v.union([v.array(word), word], 'a list of words that starts with CMD or CMD-SHELL, or one line'),
    'What is run in the container.',
  ),
  interval: member(seconds, 'Seconds between two checks.'),
  timeout: member(seconds, 'Seconds until a check counts as failed.'),
  retries: member(number, 'Failed checks until the container is unhealthy.'),
  startPeriod: member(seconds, 'Seconds after the start in which failures do not count.'),
});

/** @see ECS API, LogConfiguration */
const logConfiguration = v.looseObject({
  logDriver: member(v.string('the name of a log driver'), 'Log driver.'),
  options: member(
    v.record(v.string(), v.nullable(v.string('a text')), 'a map of options'),
    'Options to set; null takes one away.',
  ),
  secretOptions: member(v.array(structure, 'a list of secret options'), 'Options whose values are secrets.'),
});

const wholeNumber = (min: number, max: number, meant: string) =>
  v.pipe(v.number(meant), v.integer(meant), v.minValue(min, meant), v.maxValue(max, meant));

const size = (pattern: RegExp, meant: string) =>
  v.union([v.pipe(v.string(meant), v.regex(pattern, meant)), wholeNumber(1, 1_048_576, meant)], meant);
const taskCpu = size(/^(?:\d+|\d*\.?\d+ ?[vV][cC][pP][uU][sS]?)$/, 'CPU units such as `512`, or `.5 vCPU`');
const taskMemory = size(/^(?:\d+|\d*\.?\d+ ?[gG][bB])$/, 'MiB such as `1024`, or `1 GB`');

/** Settings of one container. */
export function containerSettings({ variableName, value, secretSource, file, text }: TextShapes) {
  return {
    environment: v.exactOptional(
      told(
        v.record(variableName, v.nullable(value)),
        'Environment variables to set; an empty value (null) takes one away, others stay as they are.',
      ),
    ),
    secrets: v.exactOptional(
      told(
        v.record(variableName, v.nullable(secretSource)),
        'Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.',
      ),
    ),
    'env-file': v.exactOptional(
      told(
        names(file),
        'Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.',
      ),
    ),
    'environment-files': v.exactOptional(
      told(v.nullable(names(text)), 'ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.'),
    ),
    command: v.exactOptional(
      told(
        v.nullable(words),
        'Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image’s own.',
      ),
    ),
    'entry-point': v.exactOptional(
      told(v.nullable(words), 'Entry point, written as `command` is; null: the image’s own.'),
    ),
    'health-check': v.exactOptional(
      told(
        v.nullable(healthCheck),
        'Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container’s shell.',
      ),
    ),
    'docker-labels': v.exactOptional(
      told(v.record(text, v.nullable(value)), 'Docker labels to set; null takes one away, others stay as they are.'),
    ),
    'log-configuration': v.exactOptional(
      told(
        v.nullable(logConfiguration),
        'Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away.',
      ),
    ),
  };
}

/** Settings of one of several containers, which may have sizes of their own. */
export function namedContainerSettings(shapes: TextShapes) {
  const units = told(
    v.nullable(wholeNumber(0, 1_048_576, 'a whole number of CPU units')),
    'CPU units of the container.',
  );
  const mebibytes = v.nullable(wholeNumber(4, 1_048_576, 'a whole number of MiB, at least 4'));
  return {
    ...containerSettings(shapes),
    cpu: v.exactOptional(units),
    memory: v.exactOptional(told(mebibytes, 'Hard limit of the container in MiB.')),
    'memory-reservation': v.exactOptional(told(mebibytes, 'Soft limit of the container in MiB.')),
  };
}

/** Settings of the task: what all containers share. */
export function taskSettings({ text }: TextShapes) {
  return {
    'task-definition': v.exactOptional(
      told(
        text,
        'What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.',
      ),
    ),
    cpu: v.exactOptional(told(v.nullable(taskCpu), 'CPU of the task: `512` or `.5 vCPU`.')),
    memory: v.exactOptional(told(v.nullable(taskMemory), 'Memory of the task: `1024` (MiB) or `1 GB`.')),
    'task-role-arn': v.exactOptional(told(v.nullable(text), 'Role of the containers.')),
    'execution-role-arn': v.exactOptional(
      told(v.nullable(text), 'Role that pulls the image, reads the secrets, writes the log.'),
    ),
    'ephemeral-storage': v.exactOptional(
      told(
        v.nullable(wholeNumber(20, 200, 'a whole number of GiB from 20 to 200')),
        'Ephemeral storage of the task in GiB.',
      ),
    ),
  };
}

/** Settings of the ECS service itself: sent only when they are given, and differ. */
export function ecsServiceSettings({ file, text }: Pick<TextShapes, 'file' | 'text'>) {
  return {
    codedeploy: v.exactOptional(
      told(
        v.strictObject({
          application: member(text, 'CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`.'),
          'deployment-group': member(text, 'Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`.'),
          config: member(text, 'Deployment configuration. Left out: the one of the group.'),
          description: member(text, 'Description of the deployment. Left out: the revision.'),
          appspec: member(file, 'AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.'),
        }),
        'How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.',
      ),
    ),
    'force-new-deployment': v.exactOptional(
      told(v.boolean('`true` or `false`'), 'Deploy also when nothing differs, such as to pull a moved tag again.'),
    ),
    'capacity-provider-strategy': v.exactOptional(
      told(
        v.array(capacityProvider, 'a list of capacity providers'),
        'Capacity providers, in the words of the ECS API.',
      ),
    ),
    'platform-version': v.exactOptional(
      told(
        v.pipe(
          v.string('a platform version'),
          v.regex(/^(?:LATEST|\d+\.\d+\.\d+)$/, '`LATEST` or a version such as `1.4.0`'),
        ),
        'Fargate platform version.',
      ),
    ),
    'health-check-grace-period': v.exactOptional(
      told(
        v.pipe(
          v.string('a duration such as `90s` or `2m`'),
          // ECS takes at most 2,147,483,647 seconds.
          v.regex(/^(?:\d{1,5}(?:s|m|h)){1,3}$/, 'a duration such as `90s` or `2m`, of at most five digits each'),
        ),
        'How long failing load balancer health checks are overlooked after a task started.',
      ),
    ),
    'deployment-configuration': v.exactOptional(
      told(
        deploymentConfiguration,
        'Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`.',
      ),
    ),
  };
}
