/** Mutants of what is read from ECS's answers, and of the loop that asks. */
import { mutantsOf } from './mutant.ts';

export const WATCHING = [
  ...mutantsOf('sight', [
    ["if (service.status !== 'ACTIVE') return { kind: 'gone' };", '', 'a deleted service is waited for'],
    [
      "if (atMs - rollout.startedAtMs <= STALE_READ_MS) return { kind: 'wait' };",
      '',
      'a read of before the update is believed',
    ],
    [
      'const oursIsGone = ours === undefined || ours.runningCount + ours.pendingCount === 0;',
      'const oursIsGone = true;',
      'a roll-back is over before the last task of ours is',
    ],
    [
      "primary.rolloutState === 'COMPLETED' && oursIsGone ? 'rolled-back' : 'rolling-back'",
      "oursIsGone ? 'rolled-back' : 'rolling-back'",
      'a roll-back under way is told as done',
    ],
    [
      "return mayBeRollBack ? { kind: 'ask' } : { kind: 'superseded', by: primary };",
      "return { kind: 'wait' };",
      'a deployment over ours is not told',
    ],
    [
      'const mayBeRollBack = primary.taskDefinition === rollout.previous || primary.createdAtMs < rollout.createdAtMs;',
      'const mayBeRollBack = primary.taskDefinition === rollout.previous;',
      'an older deployment counts as one that took our place',
    ],
    [
      "if (ours.rolloutState === 'COMPLETED') return { kind: 'completed' };",
      "if (ours.runningCount >= ours.desiredCount) return { kind: 'completed' };",
      'a deployment is done as soon as its tasks run',
    ],
    [
      "if (ours.rolloutState === 'FAILED') return { kind: 'failed', cause: rolloutFailed(ours) };",
      '',
      'a deployment that ECS gave up is waited for',
    ],
    [
      "if (state.phase === 'rolling-back') return { kind: 'wait' };",
      '',
      'our own deployment, about to be stopped, is taken for the end',
    ],
    [
      'return isAskedFor || rollout.replacedIds.includes(primary.id) || saysRollBack(primary);',
      'return isAskedFor || saysRollBack(primary);',
      'the old deployment made PRIMARY again is a stranger',
    ],
    [
      "return (!seenOurs && phase !== 'rolling-back') || primary.rolloutState === 'COMPLETED' || !saysRollBack(primary);",
      "return !seenOurs && phase !== 'rolling-back';",
      'a read that lags behind an earlier one is a roll-back',
    ],
  ]),
  ...mutantsOf('service-deployment-look', [
    [
      "return state.phase === 'rolling-back' ? turn : settle(turn, { verdict: 'succeeded', ...earlyNote(state), atMs });",
      'return turn;',
      'the success of a strategy that shifts traffic is never seen',
    ],
    [
      "return settle(turn, { verdict: 'rolled-back', cause, atMs });",
      "return settle(turn, { verdict: 'succeeded', atMs });",
      'a roll-back is told as a success',
    ],
    [
      "return settle(turn, { verdict: 'failed', cause: rollBackFailed(cause, found), atMs });",
      "return settle(turn, { verdict: 'rolled-back', cause, atMs });",
      'a roll-back that failed is told as done',
    ],
    ['return goBack(turn, found);', 'return turn;', 'a roll-back that ECS begins is not seen'],
    [
      'return isRollBack(state, primary) || primary.createdAtMs < state.rollout.createdAtMs ? undefined : primary;',
      'return undefined;',
      'a stopped deployment does not tell who took its place',
    ],
    [
      'if (hasReached(waitUntil, found)) {',
      "if (waitUntil.kind !== 'completed') {",
      '`wait-until` ends at the first look',
    ],
    [
      'if (pause === undefined || isAnswered(turn.state, pause, atMs)) return turn;',
      'return turn;',
      'a pause is waited through',
    ],
  ]),
  ...mutantsOf('service-deployment-look', [
    [
      'if (found !== undefined && isOfAnother(state, found)) return disown(state, found);',
      '',
      'the end of the deployment before is told as ours',
    ],
    [
      '(before?.lookedAtMs ?? beginningMs(state));',
      'atMs;',
      'a stage is believed to have begun when it was first seen',
    ],
  ]),
  ...mutantsOf('lifecycle', [
    [
      "targetType === 'PAUSE' && status === 'AWAITING_ACTION',",
      "targetType === 'PAUSE',",
      'a pause that was answered still counts',
    ],
    [
      "status === 'FAILED' || (status === 'TIMED_OUT' && timeoutAction !== 'CONTINUE'),",
      "status === 'TIMED_OUT' && timeoutAction !== 'CONTINUE',",
      'a hook that failed is no cause',
    ],
  ]),
  ...mutantsOf('rollout', [
    [
      'if (looks < MISSING_LOOKS || atMs - sinceMs < MISSING_MS) return turn;',
      '',
      'one answer without the service is its end',
    ],
    [
      'startedBy === ourId && stoppedAtMs >= evidenceFromMs,',
      'stoppedAtMs >= evidenceFromMs,',
      'tasks of other deployments count against ours',
    ],
    [
      'startedBy === ourId && stoppedAtMs >= evidenceFromMs,',
      'startedBy === ourId,',
      'what failed before a re-run counts against it',
    ],
    [
      "if (judgement.failed !== undefined) return settle(turn, { verdict: 'failed', cause: judgement.failed, atMs });",
      '',
      'nothing fails before the deadline',
    ],
  ]),
  ...mutantsOf('evidence', [
    ['const CRASHES = 3;', 'const CRASHES = 1;', 'one crash fails the deployment'],
    ['const CRASHES = 3;', 'const CRASHES = 9;', 'a crash loop is watched for minutes'],
    ["if (failure.class === 'not-ours') continue;", '', 'what the scheduler stops counts as a failure'],
    ['count >= (MAY_PASS.has(code) ? 2 : 1)', 'count >= 5', 'a missing image is tried again and again'],
  ]),
  ...mutantsOf('watch', [
    [
      'await clock.sleep(Math.max(0, Math.min(tickMs, deadlineMs - nowMs)), signal);',
      'await clock.sleep(tickMs, signal);',
      'the deadline is overrun by a tick',
    ],
    [
      'if (isLast && [...states.values()].some(({ end }) => end === undefined)) {',
      'if (ticks > 1e6) {',
      'there is no deadline',
    ],
    [
      'if (!isPassingFault(error)) throw error;\n    return error;',
      'throw error;',
      'one throttled look ends the watch',
    ],
    [
      'if (!isPassingFault(error)) throw error;\n    return error;',
      'if (error instanceof Cancelled || !(error instanceof ActionError)) throw error;\n    return error;',
      'expired credentials are waited through',
    ],
    [
      "if (error instanceof Cancelled) return { kind: 'cancelled' };",
      "if (error instanceof Cancelled) return { kind: 'settled' };",
      'a cancelled run says nothing of it',
    ],
  ]),
  ...mutantsOf('look', [
    ['if (turn.wantsTasks) books.tasks.add(name);', '', 'stopped tasks are never read'],
    ['const TICK_CALLS = 8;', 'const TICK_CALLS = 80;', 'a tick of thirty services makes dozens of calls'],
    [
      'await lookAtServices(open, desk);',
      'await lookAtServices(open.slice(0, 1), desk);',
      'only the first service is watched',
    ],
  ]),
  ...mutantsOf('ticks', [
    ['const RUNNING_MS = 2500;', 'const RUNNING_MS = 25_000;', 'the end is noticed half a minute late'],
    ['const HISTORY_SHARE = 0.1;', 'const HISTORY_SHARE = 0;', 'what earlier deployments took saves no call'],
  ]),
];
