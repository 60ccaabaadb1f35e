import * as v from 'valibot';

import { parseDuration } from '../time/duration.ts';

/** The placeholders a template may hold. */
export const placeholders = ['service', 'image', 'environment', 'sha', 'sha7', 'date'] as const;

/** One placeholder's name, without its braces. */
export type Placeholder = (typeof placeholders)[number];

/** What a text must look like. `meant` ends the sentence "`x` is not ...", so it is told to whoever wrote the file. */
interface Shape {
  readonly meant: string;
  readonly description: string;
  readonly pattern: RegExp;
  readonly maxLength?: number;
  readonly examples?: readonly string[];
}

/** The schema of a string with one shape. */
function text(shape: Shape): v.GenericSchema<string> {
  const limit = shape.maxLength ?? 4096;
  const schema = v.pipe(
    v.string(shape.meant),
    v.regex(shape.pattern, shape.meant),
    v.maxLength(limit, `${shape.meant}, of at most ${limit} characters`),
    v.description(shape.description),
  );
  return shape.examples ? v.pipe(schema, v.examples([...shape.examples])) : schema;
}

/** A pattern for literal characters between the placeholders that a field knows. */
function templatePattern(literal: string, known: readonly Placeholder[]): RegExp {
  return new RegExp(`^(?:${literal}|\\{(?:${known.join('|')})\\})+$`);
}

function listPlaceholders(known: readonly Placeholder[]): string {
  return known.map((name) => `\`{${name}}\``).join(', ');
}

/** Any text of at least one character. */
export function plainText(description: string, examples?: readonly string[]): v.GenericSchema<string> {
  return text({ meant: 'a text', description, pattern: /\S/, ...(examples && { examples }) });
}

/** The name of an image: it goes into ECR repository names, so lower case. */
export const imageName = text({
  meant: 'a name of lower-case letters, digits and single `.`, `_` or `-` between them',
  description: 'Name of an image.',
  pattern: /^(?!constructor$|prototype$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
  maxLength: 100,
});

/** The name of a service or an environment. */
export const plainName = text({
  meant: 'a name of letters, digits, `-` and `_` that starts with a letter or digit',
  description: 'Letters, digits, `-` and `_`.',
  pattern: /^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_-]*$/,
  maxLength: 100,
});

/** The name of a container in a task definition (ECS API, ContainerDefinition.name). */
export const containerName = text({
  meant: 'a container name of letters, digits, `-` and `_`',
  description: 'Container of the task definition that gets the image. Left out: the only essential container.',
  pattern: /^[A-Za-z0-9_-]+$/,
  maxLength: 255,
});

/** The name of an ECS cluster, or its ARN. */
export const clusterName = text({
  meant: 'the name or the ARN of an ECS cluster',
  description: 'Name or ARN of the ECS cluster.',
  pattern: /^(?:[A-Za-z0-9_-]+|arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:cluster\/[A-Za-z0-9_-]+)$/,
  maxLength: 355,
});

/** A region's name. */
export const awsRegion = text({
  meant: 'an AWS region such as `us-east-1`',
  description: 'AWS region.',
  pattern: /^[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}$/,
  examples: ['us-east-1', 'eu-west-1'],
});

/** The ARN of an IAM role, in any partition. */
export const roleArn = text({
  meant: 'the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`',
  description: 'IAM role that the actions assume by OIDC. Left out: the credentials in the environment are used.',
  pattern: /^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role\/[A-Za-z0-9_+=,.@/-]+$/,
  maxLength: 2048,
});

/** An absolute address; placeholders allowed. */
export const webAddress = text({
  meant: 'an address that starts with `https://` or `http://`; `{environment}` may stand in it',
  description: 'Where this environment answers. The template may hold `{environment}`.',
  pattern: /^https?:\/\/(?:[A-Za-z0-9[]|\{environment\})(?:[A-Za-z0-9._~:/%+,;=[\]-]|\{environment\})*$/,
  examples: ['https://staging.example.com'],
});

/** A length of time. */
const duration = text({
  meant: 'a duration such as `90s`, `10m` or `1h`',
  description: 'Duration: a whole number with `ms`, `s`, `m` or `h`, or a sum such as `1h30m`.',
  pattern: /^(?:[0-9]+(?:ms|s|m|h))+$/,
  maxLength: 20,
  examples: ['90s', '10m', '1h'],
});

/** A length of time within the bounds of the action that gets it: told here, and not by a step that comes after others have changed something. */
export function durationWithin(shortest: string, longest: string): v.GenericSchema<string> {
  const [min = 0, max = 0] = [shortest, longest].map(parseDuration);
  const isWithin = (ms: number | undefined): boolean => ms !== undefined && ms >= min && ms <= max;
  // What is no duration at all is told by its shape.
  return v.pipe(
    duration,
    v.check(
      (given) => !v.is(duration, given) || isWithin(parseDuration(given)),
      `a duration from ${shortest} to ${longest}`,
    ),
  );
}

/** A folder or a file of the repository: relative, with no way out of it. */
export const repositoryPath = text({
  meant: 'a relative path inside the repository, with `/` and without `..`',
  description: 'Path inside the repository.',
  pattern: /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\s:*?"<>|]+$/,
});

/** The name of an environment variable. */
export const variableName = text({
  meant: 'the name of an environment variable: letters, digits and `_`, not starting with a digit',
  description: 'Name of an environment variable.',
  pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
  maxLength: 255,
});

/** The value of an environment variable: other braces than a single plain word in braces are left as they are (JSON). */
export const variableValue = v.pipe(
  v.string('a text'),
  v.regex(
    /^(?:[^{]|\{(?:service|image|environment|sha|sha7|date)\}|\{(?![A-Za-z0-9_-]+\}))*$/,
    `a text whose placeholders are known (${listPlaceholders(placeholders)})`,
  ),
  v.metadata({ description: `Value; the template may hold ${listPlaceholders(placeholders)}.` }),
);

/** Where a secret lies: ECS API, Secret.valueFrom. */
export const secretSource = text({
  meant: 'the ARN of a secret or parameter, or the name of a parameter',
  description:
    'ARN of a Secrets Manager secret (with `:json-key:version-stage:version-id` when wanted) or of an SSM parameter, or a parameter’s name. The template may hold `{environment}` and `{service}`.',
  pattern: templatePattern('[A-Za-z0-9_+=,.@/:!-]', ['environment', 'service']),
  maxLength: 2048,
});

/** The name of the ECS service behind a service of the manifest. */
export const serviceNameTemplate = text({
  meant: 'an ECS service name of letters, digits, `-` and `_`; `{service}` and `{environment}` may stand in it',
  description: 'Name of the ECS service; the template may hold `{service}` and `{environment}`.',
  pattern: templatePattern('[A-Za-z0-9_-]', ['service', 'environment']),
  maxLength: 255,
  examples: ['acme-staging-{service}'],
});

/** The name of a rule, a schedule, its group or a pipe. */
export const launcherName = text({
  meant: 'a name of letters, digits, `.`, `-` and `_`; `{environment}` may stand in it',
  description: 'Letters, digits, `.`, `-` and `_`; the template may hold `{environment}`.',
  pattern: templatePattern('[A-Za-z0-9._-]', ['environment']),
  maxLength: 128,
});

/** The bus of a rule (EventBridge API, EventBusNameOrArn). */
export const eventBusTemplate = text({
  meant: 'the name or the ARN of an event bus; `{environment}` may stand in it',
  description: 'Bus of the rule, by name or ARN; may hold `{environment}`. Left out: `default`.',
  pattern: /^(?:arn:aws(?:-[a-z]+)*:events:[a-z0-9-]+:\d{12}:event-bus\/)?(?:[A-Za-z0-9._/-]|\{environment\})+$/,
  maxLength: 1600,
});

/** The name of the ECR repository of an image. */
export const repositoryTemplate = text({
  meant: 'an ECR repository name in lower case; `{image}` and `{environment}` may stand in it',
  description: 'Name of the ECR repository; the template may hold `{image}` and `{environment}`.',
  pattern: templatePattern('[a-z0-9._/-]', ['image', 'environment']),
  maxLength: 256,
  examples: ['acme/{image}'],
});

/** A tag put on an image. */
export const tagTemplate = text({
  meant:
    'an image tag of letters, digits, `.`, `_` and `-`; `{sha}`, `{sha7}`, `{date}` and `{environment}` may stand in it',
  description: 'Image tag; the template may hold `{sha}`, `{sha7}`, `{date}` and `{environment}`.',
  pattern: new RegExp(
    '^(?:[A-Za-z0-9_]|\\{(?:sha|sha7|date|environment)\\})(?:[A-Za-z0-9._-]|\\{(?:sha|sha7|date|environment)\\})*$',
  ),
  maxLength: 128,
  examples: ['sha-{sha7}', 'prod-{sha7}'],
});
