/** The AppSpec of an ECS deployment: JSON or YAML, in a revision's appSpecContent or string. */
import { createHash } from 'node:crypto';
import type { RevisionLocation } from '@aws-sdk/client-codedeploy';
import { parse } from 'yaml';
import { AwsFault } from '../core/service.ts';
import { canHaveHook } from './lifecycle-events.ts';

/** What an AppSpec says of its service. */
export interface AppSpec {
  readonly taskDefinition: string;
  readonly containerName: string;
  readonly containerPort: number;
  readonly platformVersion?: string;
  /** Keys in ECS's own spelling. */
  readonly networkConfiguration?: unknown;
  readonly capacityProviderStrategy?: unknown;
  /** Lifecycle events that call a Lambda function, with its name or ARN. */
  readonly hooks: ReadonlyMap<string, string>;
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * Reads the AppSpec of a revision.
 * @throws {AwsFault} RevisionRequiredException, InvalidRevisionException
 */
export function readAppSpec(revision: RevisionLocation | undefined): AppSpec {
  if (revision?.revisionType === undefined) {
    throw new AwsFault('RevisionRequiredException', 'The revision was not specified.');
  }
  const { revisionType } = revision;
  const given = { AppSpecContent: revision.appSpecContent, String: revision.string, S3: undefined, GitHub: undefined }[
    revisionType
  ];
  const { content, sha256 } =
    given ?? refuse(`A revision of type ${revisionType} cannot be deployed to Amazon ECS here.`);
  if (content === undefined) return refuse('The content of the AppSpec is missing.');
  if (sha256 !== undefined && sha256 !== hashOf(content)) refuse('The sha256 of the AppSpec does not fit its content.');
  return readTree(parseContent(content));
}

/** SHA-256 of an AppSpec's content, hexadecimal. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A revision as GetDeployment gives it: the content is left out, its hash stands for it. */
export function withoutContent(revision: RevisionLocation): RevisionLocation {
  const { revisionType, appSpecContent, string } = revision;
  const sha256 = hashOf((appSpecContent ?? string)?.content ?? '');
  return revisionType === 'String'
    ? { revisionType, string: { sha256 } }
    : { revisionType, appSpecContent: { sha256 } };
}

function parseContent(content: string): Tree {
  try {
    const tree: unknown = parse(content);
    return asTree(tree) ?? refuse('The AppSpec is not a mapping.');
  } catch (error) {
    if (error instanceof AwsFault) throw error;
    return refuse(`The AppSpec is neither JSON nor YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readTree(tree: Tree): AppSpec {
  if (Number(tree['version']) !== 0) refuse('The version of the AppSpec must be 0.0.');
  const { Resources: resources } = tree;
  if (!Array.isArray(resources) || resources.length !== 1) return refuse('The AppSpec must have exactly one resource.');
  const service = asTree(asTree(resources[0])?.['TargetService']);
  const properties = asTree(service?.['Properties']);
  if (service?.['Type'] !== 'AWS::ECS::Service' || properties === undefined) {
    return refuse('The resource of the AppSpec must be a TargetService of type AWS::ECS::Service with Properties.');
  }
  const { TaskDefinition: taskDefinition, PlatformVersion: platformVersion } = properties;
  const balancer = asTree(properties['LoadBalancerInfo']);
  const port = Number(balancer?.['ContainerPort']);
  if (typeof taskDefinition !== 'string') return refuse('TaskDefinition is missing in the AppSpec.');
  if (typeof balancer?.['ContainerName'] !== 'string' || !Number.isInteger(port)) {
    return refuse('LoadBalancerInfo of the AppSpec must have ContainerName and ContainerPort.');
  }
  const { NetworkConfiguration: network, CapacityProviderStrategy: strategy } = properties;
  return {
    taskDefinition,
    containerName: balancer['ContainerName'],
    containerPort: port,
    hooks: readHooks(tree['Hooks']),
    ...(typeof platformVersion === 'string' && { platformVersion }),
    ...(network !== undefined && { networkConfiguration: inEcsSpelling(network) }),
    ...(strategy !== undefined && { capacityProviderStrategy: inEcsSpelling(strategy) }),
  };
}

function readHooks(hooks: unknown): Map<string, string> {
  if (hooks === undefined || hooks === null) return new Map();
  if (!Array.isArray(hooks)) return refuse('Hooks of the AppSpec must be a list.');
  const entries = hooks.flatMap((hook) => Object.entries(asTree(hook) ?? {}));
  const wrong = entries.find(([name]) => !canHaveHook(name));
  if (wrong !== undefined) refuse(`The lifecycle event ${wrong[0]} cannot have a hook.`);
  return new Map(entries.map(([name, target]) => [name, String(target)]));
}

/** An AppSpec writes AwsvpcConfiguration, ECS awsvpcConfiguration. */
function inEcsSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEcsSpelling);
  const tree = asTree(value);
  if (tree === undefined) return value;
  return Object.fromEntries(
    Object.entries(tree).map(([name, item]) => [name.charAt(0).toLowerCase() + name.slice(1), inEcsSpelling(item)]),
  );
}

function asTree(value: unknown): Tree | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : undefined;
}

function refuse(message: string): never {
  throw new AwsFault('InvalidRevisionException', message);
}
