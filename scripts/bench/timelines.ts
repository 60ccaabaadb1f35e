/**
 * The timelines of a rollout, played to deploy-ecs as a process, and to the official action when its checkout is there: how late the end is
 * noticed, by how many calls, and whether the cause is told. The clock runs {@link SPEED} times as fast as the wall; `--real-time` plays
 * them all at the wall's speed and side by side, which takes as long as the slowest: some ten minutes, half an hour with the official action.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  NEW_DIGEST,
  crashNoRollback,
  healthy,
  old,
  pullErrorBreaker,
  pullErrorNoBreaker,
  superseded,
} from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';
import type { TimelineServerOptions } from '../../testbed/timelines/timeline-server.ts';
import type { Figure } from './figure.ts';
import { officialTaskDefinition } from './official-task-definition.ts';
import { scaleToLimit, timeEmptyProcess } from './machine.ts';
import { median, ourAction } from './process-run.ts';
import { runTimeline } from './timeline-run.ts';
import type { TimelineRun } from './timeline-run.ts';

/** A millisecond of the machine is ten of the timeline: what starting and ending a process takes weighs ten times. */
const SPEED = 10;
/** Peers wait for half an hour. */
const PEER_SPEED = 60;
/** So many processes at a time: more would take the processor from each other. */
const AT_A_TIME = 5;
/** At the wall's speed processes wait, so that only their starts would take the processor from each other. */
const BETWEEN_STARTS_MS = 3000;
const IMAGE = `123456789012.dkr.ecr.us-east-1.amazonaws.com/api@${NEW_DIGEST}`;

/** A timeline, and what is expected of ours. */
interface Scene {
  readonly name: string;
  readonly timeline: Timeline;
  readonly server?: Partial<TimelineServerOptions>;
  readonly services?: Readonly<Record<string, readonly string[]>>;
  readonly timeoutMinutes?: number;
  /** Seconds after UpdateService at which there was something to notice. */
  readonly dueSeconds: number;
  /** Seconds after that by which it must be told. */
  readonly withinSeconds: number;
  readonly mostCalls?: number;
  readonly isGood: boolean;
  /** What must be told. */
  readonly cause?: string;
  readonly isForPeers?: boolean;
}

/** Longer than most waiters allow themselves to look, and within the limit: a false timeout would show in one of twelve. */
const LONG_ENDS = Array.from({ length: 12 }, (_, at) => 480 + 9 * at);
const ENDS = [73, 97, 118, 146, 171, 203, 238, 277, 319, 386];
/** What earlier deployments of the service took. */
const habit = (seconds: number) => (): readonly number[] => [seconds, seconds + 2, seconds + 5];

const isThrottled = throttling(0.3);

const SCENES: readonly Scene[] = [
  ...ENDS.map((end): Scene => ({
    name: `healthy(${end})`,
    timeline: healthy(end),
    server: { earlierSeconds: habit(end) },
    dueSeconds: end,
    withinSeconds: 3,
    mostCalls: 45,
    isGood: true,
    isForPeers: end === 97 || end === 203,
  })),
  failing({
    name: 'pull error, breaker + rollback',
    timeline: pullErrorBreaker,
    by: 27,
    cause: 'failed to resolve ref',
  }),
  failing({ name: 'pull error, no breaker', timeline: pullErrorNoBreaker, by: 27, cause: 'failed to resolve ref' }),
  failing({ name: 'crash loop, breaker, no rollback', timeline: crashNoRollback, by: 87, cause: 'exit code 1' }),
  failing({ name: 'superseded', timeline: superseded, by: 42, cause: 'ecs-svc/009' }),
  {
    ...failing({ name: 'expired at 60 s', timeline: healthy(90), by: 62, cause: 'expired' }),
    server: {
      errorOf: (operation, seconds) =>
        seconds >= 60 && operation === 'DescribeServices' ? 'ExpiredTokenException' : undefined,
    },
  },
  ...LONG_ENDS.map((end): Scene => ({
    name: `long healthy(${end}), limit 10 min`,
    timeline: healthy(end),
    dueSeconds: end,
    withinSeconds: 3,
    isGood: true,
    isForPeers: true,
    timeoutMinutes: 10,
  })),
  {
    name: 'five services of 120 s',
    timeline: healthy(120),
    server: { earlierSeconds: habit(120) },
    services: { a: [], b: [], c: [], d: [], e: [] },
    dueSeconds: 120,
    withinSeconds: 5,
    mostCalls: 50,
    isGood: true,
  },
  {
    name: 'thirty services in three waves',
    timeline: healthy(60),
    server: { earlierSeconds: habit(60) },
    services: thirty(),
    dueSeconds: 180,
    withinSeconds: 5,
    isGood: true,
  },
  {
    name: '30 % throttled, healthy(171)',
    timeline: healthy(171),
    server: {
      earlierSeconds: habit(171),
      errorOf: (_operation, seconds) => (seconds > 0 && isThrottled() ? 'ThrottlingException' : undefined),
    },
    dueSeconds: 171,
    withinSeconds: 10,
    isGood: true,
  },
];

function failing(given: { name: string; timeline: Timeline; by: number; cause: string }): Scene {
  const { name, timeline, by, cause } = given;
  return {
    name,
    timeline,
    cause,
    dueSeconds: 0,
    withinSeconds: by,
    isGood: false,
    isForPeers: name !== 'expired at 60 s',
  };
}

/** Every wave waits for the one before. */
function thirty(): Readonly<Record<string, readonly string[]>> {
  const names = Array.from({ length: 30 }, (_, at) => `s${at}`);
  return Object.fromEntries(names.map((name, at) => [name, at < 10 ? [] : [`s${at - 10}`]]));
}

/** Every third or fourth call, evenly: the same in each run. */
function throttling(share: number): () => boolean {
  let sum = 0;
  return () => {
    sum += share;
    if (sum < 1) return false;
    sum -= 1;
    return true;
  };
}

/** Plays all scenes. */
export async function measureTimelines(peers: string | undefined, isRealTime: boolean): Promise<Figure[]> {
  const official = join(peers ?? '', 'amazon-ecs-deploy-task-definition');
  const hasOfficial = peers !== undefined && existsSync(join(official, 'dist/index.js'));
  const forPeers = hasOfficial ? SCENES.filter((scene) => scene.isForPeers === true) : [];
  if (isRealTime) {
    const ours = SCENES.map((scene) => () => playOurs(scene, 1));
    const theirs = forPeers.map((scene) => () => playOfficial(scene, official, 1));
    return (await sideBySide([...ours, ...theirs])).flat();
  }
  const ours = await inTurns(SCENES, (scene) => playOurs(scene, SPEED));
  const theirs = await inTurns(forPeers, (scene) => playOfficial(scene, official, PEER_SPEED));
  return [...ours.flat(), ...theirs.flat(), ...(await measureNothing()), await measureThousand()];
}

async function sideBySide<R>(deeds: readonly (() => Promise<R>)[]): Promise<R[]> {
  return Promise.all(
    deeds.map(async (deed, at) => {
      await sleep(at * BETWEEN_STARTS_MS);
      return deed();
    }),
  );
}

async function inTurns<T, R>(items: readonly T[], deed: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_A_TIME) {
    results.push(...(await Promise.all(items.slice(at, at + AT_A_TIME).map(deed))));
  }
  return results;
}

async function playOurs(scene: Scene, speed: number): Promise<Figure[]> {
  const { timeline, server = {}, services = { api: [] }, timeoutMinutes = 30 } = scene;
  const run = await runTimeline({
    folder: ourAction('deploy-ecs'),
    inputs: ourInputs(services, `${timeoutMinutes}m`),
    timeline: { names: Object.keys(services), ...server, timeline, speed },
  });
  const isRight = (run.exitCode === 0) === scene.isGood && (scene.cause === undefined || run.log.includes(scene.cause));
  if (!isRight) throw new Error(`${scene.name} was not told as it was:\n${run.log}`);
  return [
    {
      what: `${scene.name}: ours`,
      value: run.seconds - scene.dueSeconds,
      unit: 's',
      limit: scene.withinSeconds,
      note: `${noteOf(scene)}, clock x${speed}${scene.cause === undefined ? '' : ', cause told'}`,
    },
    {
      what: `${scene.name}: ours`,
      value: run.calls.length,
      unit: 'calls',
      ...(scene.mostCalls !== undefined && { limit: scene.mostCalls }),
      note: `at most ${mostAtOnce(run)} in a second`,
    },
  ];
}

function noteOf({ dueSeconds }: Scene): string {
  return dueSeconds === 0 ? 'from UpdateService to the end of the process' : 'from COMPLETED to the end of the process';
}

/** Calls of the watch that fell into one second; the start, with its writes, is left out. */
function mostAtOnce({ calls }: TimelineRun): number {
  const lastWriteMs = calls.findLast(({ operation }) => operation === 'UpdateService')?.atMs ?? 0;
  const seconds = new Map<number, number>();
  for (const { atMs } of calls.filter((call) => call.atMs > lastWriteMs)) {
    const second = Math.floor(atMs / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  return Math.max(0, ...seconds.values());
}

function ourInputs(services: Readonly<Record<string, readonly string[]>>, timeout: string): Record<string, string> {
  const asked = Object.entries(services).map(([name, after]) => [name, { image: IMAGE, container: 'app', after }]);
  return {
    cluster: 'staging',
    services: JSON.stringify(Object.fromEntries(asked)),
    timeout,
    preflight: 'off',
    'on-failure': 'leave',
  };
}

async function playOfficial(scene: Scene, folder: string, speed: number): Promise<Figure[]> {
  const run = await runTimeline({
    folder,
    inputs: {
      'task-definition': 'task-definition.json',
      service: 'api',
      cluster: 'staging',
      'wait-for-service-stability': 'true',
      ...(scene.timeoutMinutes !== undefined && { 'wait-for-minutes': String(scene.timeoutMinutes) }),
    },
    files: { 'task-definition.json': officialTaskDefinition(IMAGE) },
    timeline: { ...scene.server, timeline: scene.timeline, speed },
  });
  const verdict = (run.exitCode === 0) === scene.isGood ? 'right verdict' : 'WRONG verdict';
  const told = scene.cause === undefined ? '' : run.log.includes(scene.cause) ? ', cause told' : ', NO cause';
  const note = `${noteOf(scene)}, clock x${speed}, ${verdict}${told}`;
  return [
    { what: `${scene.name}: official action`, value: run.seconds - scene.dueSeconds, unit: 's', note },
    { what: `${scene.name}: official action`, value: run.calls.length, unit: 'calls' },
  ];
}

/** Nothing to deploy: the service runs the image already. */
async function measureNothing(): Promise<Figure[]> {
  const runs: TimelineRun[] = [];
  const empties: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    empties.push(timeEmptyProcess());
    runs.push(
      await runTimeline({
        folder: ourAction('deploy-ecs'),
        inputs: { ...ourInputs({ api: [] }, '30m'), services: JSON.stringify({ api: {} }) },
        timeline: { timeline: healthy(60), speed: 1 },
        isBare: true,
      }),
    );
  }
  const bad = runs.find(({ exitCode }) => exitCode !== 0);
  if (bad !== undefined) throw new Error(`nothing to deploy failed:\n${bad.log}`);
  const walls = runs.map(({ wallMs }) => wallMs);
  const writes = runs.flatMap(({ calls }) => calls.filter(({ operation }) => /Update|Register|Stop/.test(operation)));
  const wall: Figure = {
    what: 'no-op, whole process',
    value: median(walls),
    unit: 'ms',
    limit: 120,
    note: 'median of 9',
  };
  return [
    ...scaleToLimit(wall, median(empties)),
    { what: 'no-op', value: runs[0]?.calls.length ?? 0, unit: 'calls', limit: 2, note: `${writes.length} writes` },
  ];
}

/** A thousand services in one step. */
async function measureThousand(): Promise<Figure> {
  const services = Object.fromEntries(Array.from({ length: 1000 }, (_, at): [string, string[]] => [`s${at}`, []]));
  const run = await runTimeline({
    folder: ourAction('deploy-ecs'),
    inputs: {
      ...ourInputs({}, '30m'),
      // An environment variable takes 128 KiB.
      services: JSON.stringify(Object.fromEntries(Object.keys(services).map((name) => [name, { image: 'api' }]))),
      images: JSON.stringify({ api: { repository: 'api', digest: NEW_DIGEST } }),
    },
    timeline: {
      names: Object.keys(services),
      timeline: healthy(60),
      before: () => ({ deployments: [{ ...old(), status: 'PRIMARY' }] }),
      speed: 1,
    },
    isBare: true,
  });
  return {
    what: '1,000 services, peak memory',
    value: run.peakMiB,
    unit: 'MiB',
    limit: 300,
    note: `${run.calls.length} calls, exit code ${run.exitCode}`,
  };
}
