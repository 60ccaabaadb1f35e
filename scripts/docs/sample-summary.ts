/** The job summary and the log that a README shows: a deployment of two services, one of which crashes, told by the action itself. */
import { formatDuration } from '../../src/time/duration.ts';
import { play, requestOf } from '../../tests/timelines/play.ts';
import {
  OLD,
  TIMES,
  START,
  crash,
  failedBy,
  healthy,
  old,
  ours,
  stoppedTasks,
} from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';

const crashing: Timeline = (t) => ({
  deployments: [ours({ pendingCount: 2, failedTasks: failedBy(t, TIMES) }), old()],
  stopped: stoppedTasks(t, TIMES, crash),
  events: [
    { t: 2, message: '(service api) has started 2 tasks: (task 3f0e1d) (task 77ab02).' },
    ...(t < 57 ? [] : [{ t: 57, message: '(service api) has started 1 tasks: (task 90c4ee).' }]),
  ],
});

const backAfter =
  (seconds: number): Timeline =>
  (t) => ({
    deployments: [
      { ...old(), status: 'PRIMARY', taskDefinition: OLD, rolloutState: t < seconds ? 'IN_PROGRESS' : 'COMPLETED' },
      ...(t < seconds ? [ours({ status: 'ACTIVE', runningCount: 1 })] : []),
    ],
    stopped: stoppedTasks(100, TIMES, crash),
    serviceDeployment: { status: t < seconds ? 'ROLLBACK_IN_PROGRESS' : 'ROLLBACK_SUCCESSFUL' },
  });

const logLines = [
  'Traceback (most recent call last):',
  '  File "/app/main.py", line 12, in <module>',
  '    url = os.environ["DATABASE_URL"]',
  "KeyError: 'DATABASE_URL'",
];

const story = await play(crashing, {
  names: ['api', 'worker'],
  timelines: { worker: healthy(60) },
  rollBack: backAfter(31),
  inputs: { onFailure: 'roll-back', services: [requestOf('api'), requestOf('worker')] },
  logs: {
    readLogPage: ({ token }) =>
      Promise.resolve({
        lines: token === undefined ? logLines.map((message) => ({ atMs: START, message })) : [],
        forwardToken: 'f',
        backwardToken: 'b',
      }),
  },
});

/** GitHub Markdown, as the step writes it. */
export const sampleSummary = story.report.summary;

/** The log of the same run. */
export const sampleLog = story.log.map(asPrinted).join('\n');

/** The plan has no time in front, the rest has the time since the start, as the log of a step writes it. */
function asPrinted(line: string): string {
  const [, seconds, text = ''] = /^(\d+(?:\.\d+)?) (.*)$/.exec(line) ?? [];
  if (seconds === undefined) return line;
  const isPlan = seconds === '0' && !text.includes('started ');
  return isPlan ? text : `[${formatDuration(Number(seconds) * 1000).padStart(6)}] ${text}`;
}
