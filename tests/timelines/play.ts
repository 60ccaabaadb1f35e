/** deploy-ecs as a whole, played a timeline on a clock that only its own sleeps move. */
import { readGithubRun } from '../../src/action/github-run.ts';
import { deployEcs } from '../../actions/deploy-ecs/src/deploy-ecs.ts';
import type { Inputs } from '../../actions/deploy-ecs/src/inputs.ts';
import { toServiceRequest } from '../../actions/deploy-ecs/src/service-request.ts';
import type { ServiceRequest } from '../../actions/deploy-ecs/src/service-request.ts';
import type { World } from '../../actions/deploy-ecs/src/world.ts';
import type { EcsAccess } from '../../src/ecs/deployment/world.ts';
import { ActionError, Cancelled } from '../../src/errors.ts';
import type { LogsApi } from '../../src/logs/api.ts';
import { lastLinesReader } from '../../src/logs/last-lines.ts';
import type { Log } from '../../src/report/log.ts';
import type { Report } from '../../src/report/report.ts';
import { fakeClock } from '../../testbed/fake-clock.ts';
import type { FakeClock } from '../../testbed/fake-clock.ts';
import { timelineEcs } from '../../testbed/timelines/timeline-ecs.ts';
import type { TimelineOptions } from '../../testbed/timelines/timeline-ecs.ts';
import { NEW_DIGEST, START } from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';

/** How it went. */
export interface Story {
  readonly report: Report;
  /** Seconds after UpdateService at which the story ended. */
  readonly seconds: number;
  readonly calls: readonly string[];
  /** Every call, and when it was made, seconds after the start. */
  readonly timed: readonly { readonly operation: string; readonly seconds: number }[];
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  readonly clock: FakeClock;
  readonly kept: Readonly<Record<string, string>>;
  count(operation: string): number;
}

/** What a timeline is played with, and the run that watches it. */
export interface StoryOptions extends TimelineOptions {
  readonly inputs?: Partial<Inputs>;
  readonly cancelAtSeconds?: number;
  readonly logs?: LogsApi;
  /** What the load balancer says of a target group. */
  readonly readTargets?: NonNullable<EcsAccess['readTargets']>;
  /** Uniform in [0, 1); 0 when left out: the longest ticks. */
  readonly random?: () => number;
}

/** The new image for one service. */
export function requestOf(name: string, after: string[] = []): ServiceRequest {
  return toServiceRequest(name, { container: 'app', image: 'api', after }, { force: false, faults: [] });
}

const timelineInputs = (names: readonly string[], change: Partial<Inputs> = {}): Inputs => ({
  mode: 'deploy',
  waitUntil: { kind: 'completed' },
  requireTasks: false,
  hookIds: undefined,
  cluster: 'staging',
  services: names.map((name) => requestOf(name)),
  images: { api: { repository: 'api', digest: NEW_DIGEST } },
  registry: undefined,
  alsoUpdate: [],
  runTasks: [],
  requireDigest: true,
  preflight: 'off',
  keepRevisions: undefined,
  timeoutMs: 1_800_000,
  onFailure: 'leave',
  onTimeout: 'leave',
  onCancel: 'leave',
  dryRun: false,
  awsRegion: 'us-east-1',
  roleToAssume: undefined,
  ...change,
});

const noPreflight = (): Promise<never> => Promise.reject(new Error('no preflight in this test'));

const noLauncher = (): Promise<never> => Promise.reject(new Error('no launcher in this test'));

/** Plays a timeline to the whole action, on a clock that only the action's own sleeps move. */
export async function play(timeline: Timeline, options: StoryOptions = {}): Promise<Story> {
  const { names = ['api'] } = options;
  const clock = fakeClock(START);
  const timed: { operation: string; seconds: number }[] = [];
  const log: string[] = [];
  const warnings: string[] = [];
  const kept: Record<string, string> = {};
  const cancellation = new AbortController();
  if (options.cancelAtSeconds !== undefined) {
    clock.at(START + options.cancelAtSeconds * 1000, () => cancellation.abort(new Cancelled('SIGINT')));
  }
  const ecs = timelineEcs({
    timeline,
    clock,
    record: (operation) => void timed.push({ operation, seconds: (clock.now() - START) / 1000 }),
    options,
  });
  const context: World = {
    clock,
    log: fakeLog(clock, log, warnings),
    signal: cancellation.signal,
    env: {},
    run: RUN,
    random: options.random ?? (() => 0),
    keepOutputs: (outputs) => void Object.assign(kept, outputs),
    saveState: () => undefined,
    readState: () => '',
    idToken: () => Promise.reject(new Error('no token in this test')),
    mask: () => undefined,
    readText: () => Promise.reject(new Error('no file in this test')),
    connect: () => ({
      region: 'us-east-1',
      logs: noLauncher,
      launchers: { events: noLauncher, scheduler: noLauncher, pipes: noLauncher },
      codeDeploy: (): Promise<never> => Promise.reject(new Error('no CodeDeploy in this test')),
      preflight: {
        ecr: noPreflight,
        secrets: noPreflight,
        parameters: noPreflight,
        logGroups: noPreflight,
        targetGroups: noPreflight,
      },
      ecs,
      pollingEcs: ecs,
      ...(options.readTargets === undefined ? {} : { readTargets: options.readTargets }),
      readLogLines: lastLinesReader(() =>
        Promise.resolve(options.logs ?? { readLogPage: () => Promise.resolve(undefined) }),
      ),
    }),
  };
  const report = await deployEcs(timelineInputs(names, options.inputs), context);
  const calls = timed.map(({ operation }) => operation);
  return {
    report,
    clock,
    calls,
    timed,
    log,
    warnings,
    kept,
    seconds: (clock.now() - START) / 1000,
    count: (operation) => calls.filter((call) => call === operation).length,
  };
}

const RUN = readGithubRun({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' });

function fakeLog(clock: FakeClock, lines: string[], warnings: string[]): Log {
  const write = (text: string): void => void lines.push(`${(clock.now() - START) / 1000} ${text}`);
  return {
    info: write,
    debug: () => undefined,
    progress: write,
    warning: (text) => void warnings.push(text),
    group: (_title, deed) => deed(),
    foreign: (foreign) => void lines.push(...foreign),
    foreignStream: () => {
      throw new Error('deploy-ecs streams nothing');
    },
  };
}

/** A service in the output `services`. */
export const serviceOf = (
  report: Report,
  name = 'api',
): {
  verdict: string;
  from?: string;
  to?: string;
  cause?: { code: string; text: string; fix: string };
  notes?: string[];
} =>
  (JSON.parse(report.outputs['services'] ?? '{}') as Record<string, { verdict: string }>)[name] ?? { verdict: 'none' };

/** What AWS answers when the credentials are over. */
export const expired = (operation: string): ActionError =>
  new ActionError({ code: 'aws-credentials-expired', message: `expired before ${operation}`, fix: 'Renew them.' });
