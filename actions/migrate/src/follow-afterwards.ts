/** The post step: follows a migration that the main step had to leave, and tells how it ended. */
import { readHome } from '../../../src/report/home.ts';
import type { Report } from '../../../src/report/report.ts';
import { followTask } from './follow-task.ts';
import { judgeTask } from './judge.ts';
import { readKeptTask } from './kept-task.ts';
import { reportMigration } from './report.ts';
import { connectAws } from './world.ts';
import type { World } from './world.ts';

/** After a cancellation the runner gives all post steps five minutes together. */
const FOLLOW_MS = 270_000;

/** Runs in the post step. Nothing to tell when the main step saw the end, or left a task at its time limit on purpose. */
export async function followAfterwards(world: World): Promise<Report | undefined> {
  const kept = readKeptTask(world);
  if (kept === undefined || kept.leftFor === 'timeout') return undefined;
  const { inputs, started, region, printed, taskDefinitionArn, restorePoint } = kept;
  const { clock, log } = world;
  const startMs = clock.now();
  const aws = connectAws(world, { ...inputs, awsRegion: region });
  log.progress(`Following the task that the main step left: ${started.taskArn}`);
  const deadlineMs = startMs + FOLLOW_MS;
  const taskEnd = await followTask({
    ...aws,
    ...world,
    started,
    printed,
    startDeadlineMs: deadlineMs,
    endDeadlineMs: deadlineMs,
    onCancel: 'finish',
    onTimeout: 'keep-running',
  });
  return reportMigration({
    ...judgeTask({ tool: inputs.tool, started, taskEnd }),
    inputs,
    region,
    home: readHome(world.env),
    taskDefinitionArn,
    restorePoint,
    taskArn: started.taskArn,
    log: started.log,
    durationMs: clock.now() - startMs,
    lockRetries: 0,
  });
}
