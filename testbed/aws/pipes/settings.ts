/** What a pipe is told to do: its parameters, their defaults, and what UpdatePipe makes of them. */
import * as schemas from '@aws-sdk/client-pipes';
import type {
  CreatePipeRequest,
  DescribePipeResponse,
  PipeSourceParameters,
  PipeTargetParameters,
  UpdatePipeRequest,
} from '@aws-sdk/client-pipes';
import { readSchema } from '../core/schema.ts';
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';

/** Those members of DescribePipe's answer that requests set. */
export type PipeSettings = Pick<
  DescribePipeResponse,
  | 'Description'
  | 'Source'
  | 'SourceParameters'
  | 'Enrichment'
  | 'EnrichmentParameters'
  | 'Target'
  | 'TargetParameters'
  | 'RoleArn'
  | 'Tags'
  | 'LogConfiguration'
  | 'KmsKeyIdentifier'
>;

const queueArn = /^arn:aws[\w-]*:sqs:[a-z0-9-]+:\d{12}:.+$/;
const clusterArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/.+$/;
const taskDefinitionArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]+(:\d+)?$/;

/** The settings of a new pipe. @throws {AwsFault} ValidationException */
export function settingsOf(input: CreatePipeRequest): PipeSettings {
  const { Name: _name, DesiredState: _desiredState, ...given } = input;
  return checked(withDefaults(given));
}

/**
 * The settings after an update. Members that are left out stay as they were. Of the three Parameters, one that is sent
 * replaces the one before as a whole: AWS says so of the service's own object in it (EcsTaskParameters) and is silent
 * on what stands beside it; the harsher reading is taken here, so that no client leans on the other. What cannot be
 * updated, as a stream's starting position, stays.
 *
 * @throws {AwsFault} ValidationException
 */
export function applyUpdate(before: PipeSettings, input: UpdatePipeRequest): PipeSettings {
  const { Name: _name, DesiredState: _desiredState, SourceParameters: source, ...given } = input;
  const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return checked(
    withDefaults({
      ...before,
      ...sent,
      ...(source !== undefined && { SourceParameters: updatedSource(before.SourceParameters ?? {}, source) }),
    }),
  );
}

function updatedSource(before: PipeSourceParameters, update: UpdatePipeRequest['SourceParameters'] & {}): Body {
  const fixed = Object.entries(before).flatMap(([member, value]) => {
    const kept = fixedMembers(member, value as Body | undefined);
    return Object.keys(kept).length === 0 ? [] : [[member, kept] as const];
  });
  const merged = new Map<string, Body>(fixed);
  for (const [member, value] of Object.entries(update as Record<string, Body | undefined>)) {
    if (value !== undefined) merged.set(member, { ...merged.get(member), ...value });
  }
  return Object.fromEntries(merged);
}

/** The part of a source's parameters that UpdatePipe's request has no member for. */
function fixedMembers(member: string, value: Body | undefined): Body {
  const full = membersOf(schemas.PipeSourceParameters$, member);
  const updatable = membersOf(schemas.UpdatePipeSourceParameters$, member);
  const fixed = Object.entries(value ?? {}).filter(([name]) => full.has(name) && !updatable.has(name));
  return Object.fromEntries(fixed);
}

function membersOf(structure: unknown, member: string): ReadonlyMap<string, unknown> {
  const schema = readSchema(structure);
  const inner = schema.kind === 'structure' ? readSchema(schema.members.get(member)) : schema;
  return inner.kind === 'structure' ? inner.members : new Map();
}

/** The defaults of a queue and of a task (EventBridge Pipes API); an empty text removes what it stands for. */
function withDefaults(given: PipeSettings): PipeSettings {
  const { TargetParameters: target, SourceParameters: source } = given;
  const isQueue = queueArn.test(given.Source ?? '');
  const settings = {
    ...given,
    ...((source !== undefined || isQueue) && { SourceParameters: withSourceDefaults(source ?? {}, isQueue) }),
    ...(target !== undefined && { TargetParameters: withTargetDefaults(target) }),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}

function withSourceDefaults(source: PipeSourceParameters, isQueue: boolean): PipeSourceParameters {
  if (!isQueue) return source;
  const defaults = { BatchSize: 10, MaximumBatchingWindowInSeconds: 0 };
  return { ...source, SqsQueueParameters: { ...defaults, ...source.SqsQueueParameters } };
}

function withTargetDefaults({ InputTemplate: template, ...target }: PipeTargetParameters): PipeTargetParameters {
  const { EcsTaskParameters: ecs } = target;
  return {
    ...(template !== undefined && template !== '' && { InputTemplate: template }),
    ...target,
    ...(ecs !== undefined && {
      EcsTaskParameters: { TaskCount: 1, EnableECSManagedTags: false, EnableExecuteCommand: false, ...ecs },
    }),
  };
}

function checked(settings: PipeSettings): PipeSettings {
  const { Source = '', SourceParameters: source, Target = '', TargetParameters: target } = settings;
  const queue = source?.SqsQueueParameters;
  if (queue !== undefined) {
    if (!queueArn.test(Source)) refuse(`SqsQueueParameters are not for the source ${Source}.`);
    const { BatchSize: size = 10, MaximumBatchingWindowInSeconds: window = 0 } = queue;
    if (size < 1 || size > 10_000 || window < 0 || window > 300) refuse('BatchSize or batching window out of range.');
    if (size > 10 && window < 1) refuse('A BatchSize over 10 needs a MaximumBatchingWindowInSeconds of at least 1.');
  }
  const ecs = target?.EcsTaskParameters;
  if ((ecs !== undefined) !== clusterArn.test(Target)) {
    refuse('EcsTaskParameters must be given for a target that is an ECS cluster, and only for one.');
  }
  if (ecs !== undefined && !taskDefinitionArn.test(ecs.TaskDefinitionArn ?? '')) {
    refuse(`TaskDefinitionArn ${ecs.TaskDefinitionArn} is not valid.`);
  }
  return settings;
}

function refuse(message: string): never {
  throw new AwsFault('ValidationException', message);
}
