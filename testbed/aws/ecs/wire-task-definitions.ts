/** Operations on task definitions. */
import { AwsFault } from '../core/service.ts';
import type { Body, Operation } from '../core/service.ts';
import type { EcsState, TaskDefinitionRecord } from './model.ts';
import {
  deregisterTaskDefinition,
  findTaskDefinition,
  listTaskDefinitions,
  registerTaskDefinition,
  renderTaskDefinition,
} from './task-definitions.ts';
import { bindOperations, callerArn, cutPage, includes, textOf, textsOf } from './wire-parts.ts';
import type { WireParts } from './wire-parts.ts';

/** Register, Describe, List, Deregister and Delete. */
export function taskDefinitionOperations(parts: WireParts): Record<string, Operation> {
  return bindOperations(parts, {
    RegisterTaskDefinition: (state, input, caller) => {
      const record = registerTaskDefinition(state, input, callerArn(parts, caller));
      return { taskDefinition: renderTaskDefinition(record), ...(record.tags.length > 0 && { tags: record.tags }) };
    },
    DescribeTaskDefinition: (state, input) => {
      const record = findTaskDefinition(state, textOf(input, 'taskDefinition') ?? '');
      return { taskDefinition: renderTaskDefinition(record), ...(includes(input, 'TAGS') && { tags: record.tags }) };
    },
    ListTaskDefinitions: (state, input) => {
      const arns = listTaskDefinitions(state, {
        familyPrefix: textOf(input, 'familyPrefix'),
        status: textOf(input, 'status'),
        newestFirst: input['sort'] === 'DESC',
      });
      const page = cutPage(parts, input, arns);
      return { taskDefinitionArns: page.items, nextToken: page.nextToken };
    },
    DeregisterTaskDefinition: (state, input) => ({
      taskDefinition: renderTaskDefinition(deregisterTaskDefinition(state, textOf(input, 'taskDefinition') ?? '')),
    }),
    DeleteTaskDefinitions: (state, input) => deleteTaskDefinitions(state, textsOf(input, 'taskDefinitions')),
  });
}

function deleteTaskDefinitions(state: EcsState, names: readonly string[]): Body {
  const deleted: TaskDefinitionRecord[] = [];
  const failures: Body[] = [];
  for (const name of names) {
    try {
      const record = findTaskDefinition(state, name);
      if (record.status === 'ACTIVE') {
        failures.push({
          arn: record.arn,
          reason:
            'The specified task definition is still in ACTIVE status. Please deregister the target and try again.',
        });
        continue;
      }
      record.status = 'DELETE_IN_PROGRESS';
      deleted.push(record);
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
      failures.push({
        arn: name,
        reason:
          'The specified task definition does not exist. Specify a valid account, family, revision and try again.',
      });
    }
  }
  return { taskDefinitions: deleted.map(renderTaskDefinition), failures };
}
