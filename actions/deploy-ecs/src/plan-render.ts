/** The task definition that a service shall run: its base, with what the request changes. Pure. */
import type {
  ContainerDefinition,
  DescribedTaskDefinition,
  Service,
  TaskDefinitionInput,
} from '../../../src/ecs/api.ts';
import { missingTaskDefinition } from '../../../src/ecs/deployment/findings.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import type { ServicePlan } from '../../../src/ecs/deployment/service-plan.ts';
import {
  TASK_DEFINITION_LIMIT_BYTES,
  taskDefinitionBytes,
  taskDefinitionInput,
} from '../../../src/ecs/task-definition.ts';
import { withContainers, withTask } from '../../../src/ecs/task-definition-change.ts';
import { diffTaskDefinitions } from '../../../src/ecs/task-definition-diff.ts';
import { accountOfArn, sameTaskDefinition } from '../../../src/ecs/task-definition-normal.ts';
import type { Inputs } from './inputs.ts';
import { planContainers } from './plan-containers.ts';
import type { DefinitionFile, RepositoryFiles } from './repository-files.ts';
import type { ServiceRequest } from './service-request.ts';

/** What {@link renderTaskDefinition} decides from. */
export interface RenderFacts {
  readonly request: ServiceRequest;
  readonly inputs: Inputs;
  readonly files: RepositoryFiles;
  readonly observation: Observation;
  readonly before: Service;
  /** The revision that the service has. */
  readonly live: DescribedTaskDefinition;
  readonly findings: Finding[];
}

/** The task definition that is wanted, against the live one. */
export interface Rendered {
  readonly input: TaskDefinitionInput;
  /** Whether ECS would make the same of both. */
  readonly isLive: boolean;
  readonly changes: ServicePlan['changes'];
  readonly images: ServicePlan['images'];
  readonly notes: readonly string[];
}

/** Renders the task definition of a service; undefined, with findings, when there is nothing to render it from. */
export function renderTaskDefinition(facts: RenderFacts): Rendered | undefined {
  const { request, before, live, findings } = facts;
  const base = findBase(facts);
  if (base === undefined) return undefined;
  const containers = planContainers({ ...facts, base });
  const input = withContainers(withTask(base.input, request.task), containers);
  findings.push(...checkRendered(request.name, input));
  const liveInput = taskDefinitionInput(live);
  const account = accountOfArn(before.serviceArn);
  const asked = [...containers].flatMap(([container, { image }]) =>
    image === undefined ? [] : [{ container, image }],
  );
  const written = input.containerDefinitions.map(({ name, image }) => ({ container: name, image }));
  return {
    input,
    isLive: sameTaskDefinition(liveInput, input, account),
    changes: diffTaskDefinitions(liveInput, input, account),
    // A file says of every container what it shall run.
    images: request.source.kind === 'file' ? written : asked,
    notes: [...base.notes, ...familyNote(live.taskDefinition.family, input.family)],
  };
}

interface Base {
  readonly input: TaskDefinitionInput;
  readonly label: string;
  readonly notes: readonly string[];
}

function findBase({ request, files, observation, live, findings }: RenderFacts): Base | undefined {
  const { source, name } = request;
  if (source.kind === 'file') {
    const file = files.definitions.get(source.path);
    // What is wrong with the file has been told.
    return file === undefined ? undefined : baseOfFile(file, source.path, live);
  }
  if (source.kind !== 'described') return baseOf(live);
  const described = observation.taskDefinitions.get(source.reference);
  if (described === undefined) findings.push(missingTaskDefinition(name, source.reference, observation));
  return described === undefined ? undefined : baseOf(described);
}

function baseOf(described: DescribedTaskDefinition): Base {
  return { input: taskDefinitionInput(described), label: described.taskDefinition.taskDefinitionArn, notes: [] };
}

/** A file that names no family is of the service's; one that says nothing of tags keeps those that the live revision has. */
function baseOfFile({ definition, dropped }: DefinitionFile, path: string, live: DescribedTaskDefinition): Base {
  const { family, tags, containerDefinitions, ...rest } = definition;
  const kept = tags ?? live.tags;
  const note = `${path}: ECS adds ${dropped.join(', ')} itself, so ${dropped.length === 1 ? 'it was' : 'they were'} left out.`;
  return {
    input: {
      family: typeof family === 'string' && family !== '' ? family : live.taskDefinition.family,
      ...rest,
      containerDefinitions: containerDefinitions.map(withImage),
      // An empty list is refused.
      ...(Array.isArray(kept) && kept.length > 0 ? { tags: kept } : {}),
    },
    label: path,
    notes: dropped.length === 0 ? [] : [note],
  };
}

/** The image is empty where the file leaves it to the request. */
function withImage(container: DefinitionFile['definition']['containerDefinitions'][number]): ContainerDefinition {
  const { image } = container;
  return { ...container, image: typeof image === 'string' ? image : '' };
}

function familyNote(now: string, next: string): readonly string[] {
  return now === next ? [] : [`The service goes from the task definition family "${now}" to "${next}".`];
}

function checkRendered(name: string, input: TaskDefinitionInput): readonly Finding[] {
  const bytes = taskDefinitionBytes(input);
  const without = input.containerDefinitions.filter(({ image }) => image === '');
  return [
    ...without.map((container) => ({
      code: 'image-missing',
      name,
      message: `the container "${container.name}" has no image.`,
      fix: `Set \`image\` of the container, in the file or in the input \`services\`.`,
    })),
    ...(bytes > TASK_DEFINITION_LIMIT_BYTES
      ? [
          {
            code: 'task-definition-too-large',
            name,
            message: `the task definition would have ${bytes} bytes; ECS takes ${TASK_DEFINITION_LIMIT_BYTES}.`,
            fix: 'Move environment variables into a file in S3 (`environment-files`) or into secrets.',
          },
        ]
      : []),
  ];
}
