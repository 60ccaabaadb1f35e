/** Operations on tasks. */
import { HEX } from '../core/random.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, Operation } from '../core/service.ts';
import type { ClusterRecord, EcsState, Tag, TaskRecord } from './model.ts';
import { ecsArn, shortName } from './names.ts';
import { renderTask } from './render-tasks.ts';
import { findCluster, findService } from './services.ts';
import { usableTaskDefinition } from './task-definitions.ts';
import { createTask, discardTask, listTasks, stopTask } from './tasks.ts';
import { bindOperations, cutPage, includes, textOf, textsOf } from './wire-parts.ts';
import type { WireParts } from './wire-parts.ts';

const MOST_TASKS = 100;
const MOST_RUN = 10;

/** Members that may not stand beside `startedBy` in ListTasks; `desiredStatus` may, as in Airflow's EcsRunTaskOperator. */
const BESIDE_STARTED_BY = ['serviceName', 'family', 'containerInstance', 'launchType'] as const;

/** RunTask, StopTask, ListTasks and DescribeTasks. */
export function taskOperations(parts: WireParts): Record<string, Operation> {
  return bindOperations(parts, {
    RunTask: (state, input) => runTask(state, input),
    StopTask: (state, input) => {
      const cluster = findCluster(state, input['cluster']);
      const task = lookUpTask(state, cluster.name, textOf(input, 'task') ?? '');
      if (task === undefined) throw new AwsFault('InvalidParameterException', 'The referenced task was not found.');
      stopTask(state, task, { code: 'UserInitiated', reason: textOf(input, 'reason') ?? 'Task stopped by user' });
      return { task: renderTask(task, false) };
    },
    ListTasks: (state, input) => {
      const cluster = findCluster(state, input['cluster']);
      const startedBy = textOf(input, 'startedBy');
      const beside = BESIDE_STARTED_BY.find((member) => input[member] !== undefined);
      if (startedBy !== undefined && beside !== undefined) {
        throw new AwsFault('InvalidParameterException', `startedBy and ${beside} cannot be used together.`);
      }
      const serviceName = textOf(input, 'serviceName');
      const arns = listTasks(state, cluster, {
        serviceArn: serviceName === undefined ? undefined : findService(state, cluster, serviceName).arn,
        family: textOf(input, 'family'),
        startedBy,
        desiredStatus: textOf(input, 'desiredStatus') ?? 'RUNNING',
        launchType: textOf(input, 'launchType'),
      });
      const page = cutPage(parts, input, arns);
      return { taskArns: page.items, nextToken: page.nextToken };
    },
    DescribeTasks: (state, input) => describeTasks(state, input),
  });
}

function lookUpTask(state: EcsState, cluster: string, name: string): TaskRecord | undefined {
  return state.tasks.get(ecsArn(state, `task/${cluster}/${shortName(name)}`));
}

function describeTasks(state: EcsState, input: Body): Body {
  const cluster = findCluster(state, input['cluster']);
  const names = textsOf(input, 'tasks');
  if (names.length === 0) throw new AwsFault('InvalidParameterException', 'Tasks cannot be empty.');
  if (names.length > MOST_TASKS)
    throw new AwsFault('InvalidParameterException', `Tasks cannot have more than ${MOST_TASKS} elements.`);
  const found = names.map((name) => ({ name, task: lookUpTask(state, cluster.name, name) }));
  return {
    tasks: found.flatMap(({ task }) => (task === undefined ? [] : [renderTask(task, includes(input, 'TAGS'))])),
    failures: found
      .filter(({ task }) => task === undefined)
      .map(({ name }) => ({
        arn: name.startsWith('arn:') ? name : ecsArn(state, `task/${cluster.name}/${name}`),
        reason: 'MISSING',
      })),
  };
}

function runTask(state: EcsState, input: Body): Body {
  const cluster = findCluster(state, input['cluster']);
  const { clientToken, ...rest } = input;
  const request = JSON.stringify(rest);
  const token = typeof clientToken === 'string' ? state.clientTokens.get(`${cluster.name} ${clientToken}`) : undefined;
  if (token !== undefined) {
    if (token.request !== request) {
      throw new AwsFault('ConflictException', 'The clientToken was used with other parameters.', {
        members: { resourceIds: token.taskArns },
      });
    }
    return {
      tasks: token.taskArns.flatMap((arn) => state.tasks.get(arn) ?? []).map((task) => renderTask(task, true)),
      failures: [],
    };
  }
  const { tasks, failures } = placeTasks(state, cluster, startTasks(state, input));
  if (typeof clientToken === 'string') {
    state.clientTokens.set(`${cluster.name} ${clientToken}`, { request, taskArns: tasks.map(({ arn }) => arn) });
  }
  return { tasks: tasks.map((task) => renderTask(task, true)), failures };
}

/** Takes back those tasks that no container instance has room for: they are failures in the answer. */
function placeTasks(
  state: EcsState,
  cluster: ClusterRecord,
  made: readonly TaskRecord[],
): { tasks: TaskRecord[]; failures: Body[] } {
  const refusal = (task: TaskRecord): string | undefined =>
    task.containers.map(({ plan }) => plan.startFailure).find((start) => start?.phase === 'refused')?.reason;
  const refused = made.filter((task) => refusal(task) !== undefined);
  for (const task of refused) discardTask(state, task);
  return {
    tasks: made.filter((task) => !refused.includes(task)),
    failures: refused.map((task) => ({
      arn: ecsArn(state, `container-instance/${cluster.name}/${state.random.text(32, HEX)}`),
      reason: refusal(task),
    })),
  };
}

function startTasks(state: EcsState, input: Body): TaskRecord[] {
  const cluster = findCluster(state, input['cluster']);
  const count = typeof input['count'] === 'number' ? input['count'] : 1;
  if (count < 1 || count > MOST_RUN) {
    throw new AwsFault('InvalidParameterException', `Count should be between 1 and ${MOST_RUN}.`);
  }
  const taskDefinition = usableTaskDefinition(state, textOf(input, 'taskDefinition') ?? '');
  const networkConfiguration = input['networkConfiguration'];
  if (taskDefinition.definition['networkMode'] === 'awsvpc' && networkConfiguration === undefined) {
    throw new AwsFault(
      'InvalidParameterException',
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    );
  }
  const startedBy = textOf(input, 'startedBy');
  const own = (input['tags'] as Tag[] | undefined) ?? [];
  const tags = input['propagateTags'] === 'TASK_DEFINITION' ? [...taskDefinition.tags, ...own] : own;
  return Array.from({ length: count }, () =>
    createTask(state, {
      cluster,
      taskDefinition,
      group: textOf(input, 'group') ?? `family:${taskDefinition.family}`,
      launchType: input['launchType'] === 'EC2' ? 'EC2' : 'FARGATE',
      overrides: (input['overrides'] ?? {}) as Body,
      tags,
      networkConfiguration,
      ...(startedBy !== undefined && { startedBy }),
    }),
  );
}
