/**
 * The progress view in the log: each service's deployments when they have changed, what ECS says, and the end. Services that tell the same
 * share a line, and however much they flap, a minute holds a bounded number of lines.
 */
import type { Log } from '../../report/log.ts';
import type { Clock } from '../../time/clock.ts';
import { formatDuration } from '../../time/duration.ts';
import type { Deployment } from '../api.ts';
import { withoutIds } from './evidence.ts';
import { shortRevision } from './rollout-causes.ts';
import type { RolloutState, Turn } from './rollout-state.ts';
import { printEcsText } from './told.ts';

/** From so many services on a line is for all that are alike, and what the counts show anyway is not repeated as events. */
const WIDE_FROM = 6;

/** Lines that may be printed at once, and how fast that room comes back. The ends of deployments are always told. */
const ROOM = { lines: 30, perMs: 1 / 1000 } as const;
/** Left free for what happened, so that counts which go up and down do not crowd it out. */
const KEPT_FOR_NEWS = 8;
/** In a flood, how often it is told that lines are left out. */
const LEFT_TOLD_MS = 60_000;
const NAMED_SERVICES = 4;

/** Prints what the turns of a look tell. */
export interface Progress {
  /** Takes in a turn; {@link Progress.flush} prints. */
  take(turn: Turn): void;
  /** Prints what is new since the last time, `services` being followed. */
  flush(services: number): void;
}

interface Line {
  readonly name: string;
  readonly text: string;
}

/** A view that lives as long as the step, so that nothing is told twice. */
export function createProgress({ clock, log }: { readonly clock: Clock; readonly log: Log }): Progress {
  const room = createRoom(clock);
  const views = new Map<string, { readonly state: RolloutState; readonly shown: string }>();
  const ended = new Set<string>();
  let news: Line[] = [];
  let ends: (Line & { readonly revision: string })[] = [];
  let left = 0;
  let leftToldMs = clock.now();

  function take({ state, told, warnings }: Turn): void {
    const { name, deploymentId } = state.rollout;
    news.push(...told.map((text) => ({ name, text })));
    views.set(name, { state, shown: views.get(name)?.shown ?? '' });
    const end = tellEnd(state);
    const key = `${name} ${deploymentId} ${end ?? ''}`;
    if (end !== undefined && !ended.has(key))
      ends.push({ name, text: end, revision: shortRevision(state.rollout.taskDefinition) });
    if (end !== undefined) ended.add(key);
    for (const warning of warnings) log.warning(printEcsText(warning));
  }

  function flush(services: number): void {
    const isWide = services >= WIDE_FROM;
    const fresh = isWide ? mergeAlike(news.filter(({ text }) => !isRoutine(text))) : mergeLines(news);
    const ending = mergeLines(
      ends.map(({ name, text, revision }) => ({ name, text: isWide ? text : `${revision} ${text}` })),
    );
    [news, ends] = [[], []];
    for (const line of fresh) {
      if (room.take()) print(line);
      else left += 1;
    }
    printViews(isWide);
    for (const line of ending) print(line);
    tellLeft();
  }

  function tellLeft(): void {
    const isDue = room.isFree(KEPT_FOR_NEWS) || clock.now() - leftToldMs >= LEFT_TOLD_MS;
    if (left === 0 || !isDue) return;
    log.progress(`${left} more lines were left out to keep this log readable; the job summary names every cause.`);
    [left, leftToldMs] = [0, clock.now()];
  }

  /** Counts that find no room are not lost: they are printed, as they are then, when there is some. */
  function printViews(isWide: boolean): void {
    const changed = [...views]
      .map(([name, { state, shown }]) => ({ name, state, shown, text: describeDeployments(state, isWide) }))
      .filter(({ text, shown }) => text !== '' && text !== shown);
    const byText = Map.groupBy(changed, ({ text }) => text);
    for (const alike of byText.values()) {
      if (!room.isFree(KEPT_FOR_NEWS)) return;
      room.take();
      for (const line of mergeLines(alike)) print(line);
      for (const { name, state, text } of alike) views.set(name, { state, shown: text });
    }
  }

  function print({ name, text }: Line): void {
    log.progress(printEcsText(`${name}: ${text}`));
  }

  return { take, flush };
}

interface Room {
  isFree(lines: number): boolean;
  /** Takes a line's room; false when there is none. */
  take(): boolean;
}

function createRoom(clock: Clock): Room {
  let free: number = ROOM.lines;
  let sinceMs = clock.now();
  const refill = (): void => {
    const nowMs = clock.now();
    free = Math.min(ROOM.lines, free + (nowMs - sinceMs) * ROOM.perMs);
    sinceMs = nowMs;
  };
  return {
    isFree(lines) {
      refill();
      return free > lines;
    },
    take() {
      refill();
      if (free < 1) return false;
      free -= 1;
      return true;
    },
  };
}

/** Lines of the same text as one, with the names in front. */
function mergeLines(lines: readonly Line[]): readonly Line[] {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, text } of lines) namesOf.set(text, (namesOf.get(text) ?? new Set()).add(name));
  return [...namesOf].map(([text, names]) => ({ name: listNames([...names]), text }));
}

/** The same for lines that differ in ids alone (tasks, requests): the first stands for all. */
function mergeAlike(lines: readonly Line[]): readonly Line[] {
  return [...Map.groupBy(lines, ({ text }) => withoutIds(text)).values()].map((alike) => {
    const names = [...new Set(alike.map(({ name }) => name))];
    const times = alike.length > names.length ? ` (${alike.length} times)` : '';
    return { name: listNames(names), text: `${alike[0]?.text ?? ''}${times}` };
  });
}

/** `api, web` or `12 services (api, auth, web, worker, ...)` */
export function listNames(names: readonly string[]): string {
  if (names.length <= NAMED_SERVICES) return names.join(', ');
  return `${names.length} services (${names.slice(0, NAMED_SERVICES).join(', ')}, ...)`;
}

/** What the counts show as well. */
function isRoutine(text: string): boolean {
  return /^ECS: (?:\(\S+ \S+\) )?(?:has (?:started|stopped|begun draining|reached a steady state)|(?:de)?registered |deployment completed)/.test(
    text,
  );
}

/** `api:42 IN_PROGRESS 1/2 running, 1 pending, 1 failed; api:41 2 running`; without revisions where many services share a line. Empty when nothing was seen. */
export function describeDeployments({ rollout, service, ours }: RolloutState, isWide = false): string {
  if (service === undefined || ours === undefined) return '';
  const others = service.deployments.filter(({ id, runningCount, pendingCount }) => {
    return id !== rollout.deploymentId && runningCount + pendingCount > 0;
  });
  if (isWide) {
    const old = others.reduce((sum, { runningCount }) => sum + runningCount, 0);
    return [describeCounts(ours), ...(old === 0 ? [] : [`${old} old`])].join(', ');
  }
  const { taskDefinition, rolloutState } = ours;
  const own = [shortRevision(taskDefinition), rolloutState, describeCounts(ours)].filter((part) => part !== undefined);
  return [own.join(' '), ...others.map(describeOther)].join('; ');
}

function describeCounts({ runningCount, desiredCount, pendingCount, failedTasks }: Deployment): string {
  return [
    `${runningCount}/${desiredCount} running`,
    ...(pendingCount > 0 ? [`${pendingCount} pending`] : []),
    ...(failedTasks > 0 ? [`${failedTasks} failed`] : []),
  ].join(', ');
}

function describeOther({ taskDefinition, runningCount, pendingCount, rolloutState }: Deployment): string {
  const state = rolloutState === undefined || rolloutState === 'COMPLETED' ? '' : ` ${rolloutState}`;
  const pending = pendingCount > 0 ? `, ${pendingCount} pending` : '';
  return `${shortRevision(taskDefinition)}${state} ${runningCount} running${pending}`;
}

/** The end of what was followed; undefined while it goes on. The cause may still be read, so it is not told here. */
function tellEnd({ end, rollout, pause }: RolloutState): string | undefined {
  if (end === undefined) return undefined;
  const took = formatDuration(Math.max(0, end.atMs - rollout.startedAtMs));
  const words = {
    succeeded: end.note === undefined ? 'completed' : 'as far as it was to be followed',
    failed: 'failed',
    'rolled-back': 'rolled back',
    superseded: 'superseded',
    paused: `paused at ${pause?.stage ?? 'a hook'}`,
  };
  return `${words[end.verdict]} after ${took}`;
}
