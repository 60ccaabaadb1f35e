/** The last log lines of the container that failed. */
import type { Log } from '../../report/log.ts';
import type { ContainerDefinition, DescribedTaskDefinition } from '../api.ts';
import { causeOfReason, taskIdOfArn } from '../task-failure.ts';
import type { TaskFailure } from '../task-failure.ts';
import { ActionError } from '../../errors.ts';
import { groupFailures } from './evidence.ts';
import type { ServiceRun } from './service-run.ts';
import type { EcsAccess } from './world.ts';

/** So many lines are shown, and so much of each: a line may have a megabyte, and many services may fail at once. */
const LINES = 20;
const LINE_LENGTH = 2000;

/** Where a container of one task writes its log; undefined when it does not write to CloudWatch Logs in this region. */
export interface LogSource {
  readonly group: string;
  readonly stream: string;
}

/** The newest failed task of the commonest cause; undefined when none of them ever ran: a task that never started wrote nothing. */
function findTaskWithLog({ state }: ServiceRun): TaskFailure | undefined {
  const newest = groupFailures([...(state?.taskFailures.values() ?? [])], [])[0]?.failures.at(-1);
  return newest?.class === 'deterministic' ? undefined : newest;
}

/** The log stream of a failed task's container. Pure. */
export function planLogSource(
  task: TaskFailure,
  definition: DescribedTaskDefinition,
  region: string,
): LogSource | undefined {
  const { containerDefinitions } = definition.taskDefinition;
  const container =
    containerDefinitions.find(({ name }) => name === task.container) ??
    containerDefinitions.find(({ essential }) => essential !== false);
  return container === undefined ? undefined : logSourceOf(container, task.taskArn, region);
}

/** The log stream of a container of a task; undefined when it does not write to CloudWatch Logs in this region. Pure. */
export function logSourceOf(container: ContainerDefinition, taskArn: string, region: string): LogSource | undefined {
  if (container.logConfiguration?.logDriver !== 'awslogs') return undefined;
  const {
    'awslogs-group': group,
    'awslogs-stream-prefix': prefix,
    'awslogs-region': logRegion = region,
  } = container.logConfiguration.options ?? {};
  if (group === undefined || prefix === undefined || logRegion !== region) return undefined;
  return { group, stream: `${prefix}/${container.name}/${taskIdOfArn(taskArn)}` };
}

/** Adds the last log lines to runs that failed by their tasks. A missing permission is told, and the rest goes on. */
export async function readLogTails(
  runs: readonly ServiceRun[],
  { aws, log }: { readonly aws: EcsAccess; readonly log: Log },
): Promise<readonly ServiceRun[]> {
  return Promise.all(
    runs.map(async (run) => {
      if (findTaskWithLog(run) === undefined) return run;
      try {
        const tailed = await withLogTail(run, aws);
        if (tailed.logTail !== undefined) {
          const { source, lines } = tailed.logTail;
          await log.group(`Last log lines of ${source}`, () => Promise.resolve(log.foreign(lines)));
        }
        return tailed;
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
        log.info(`${run.plan.name}: the log of the failed container is not shown. ${error.message} ${error.fix}`);
        return { ...run, notes: [...run.notes, `Its log is not shown: ${error.message} ${error.fix}`] };
      }
    }),
  );
}

async function withLogTail(run: ServiceRun, aws: EcsAccess): Promise<ServiceRun> {
  const task = findTaskWithLog(run);
  if (task === undefined) return run;
  const definition = await aws.ecs.describeTaskDefinition({ taskDefinition: run.to ?? run.plan.from });
  const source = planLogSource(task, definition, aws.region);
  if (source === undefined) return run;
  const lines = await aws.readLogLines({ ...source, limit: LINES });
  if (lines.length === 0) return run;
  const logTail = { source: `${source.group} ${source.stream}`, lines: lines.slice(-LINES) };
  return { ...refineCause({ ...run, logTail }), logTail: { ...logTail, lines: logTail.lines.map(cutLine) } };
}

function cutLine(line: string): string {
  const left = line.length - LINE_LENGTH;
  return left > 0 ? `${line.slice(0, LINE_LENGTH)} (${left} characters more)` : line;
}

/** ECS gives only an exit code for a program of another platform; its log says why. */
function refineCause(run: ServiceRun): ServiceRun {
  const format = run.logTail?.lines.find((line) => /exec format error/i.test(line));
  const known = format === undefined ? undefined : causeOfReason(format);
  if (known === undefined || run.cause === undefined) return run;
  return {
    ...run,
    cause: {
      code: known.code,
      text: `${run.cause.text} Its log: ${format?.slice(0, 500) ?? ''}. ${known.meaning}`,
      fix: known.fix,
    },
  };
}
