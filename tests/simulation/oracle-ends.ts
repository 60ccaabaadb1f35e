/** The end that was told is the end in AWS. */
import { newImage } from './bed.ts';
import type { Case } from './oracle.ts';
import type { ServiceDraw } from './schedule.ts';
import { GOOD, toldServices } from './told.ts';
import type { ToldService } from './told.ts';
import type { Completion, KnownDeployment, StatusChange } from './truth.ts';

/** Holds the verdict of each service, and of the whole, against the world. */
export function judgeEnds(given: Case): readonly string[] {
  const told = toldServices(given.attempt);
  return [
    ...told.flatMap((service) => {
      const rule = RULES[service.verdict ?? ''];
      const faults = rule === undefined ? ['no such end'] : rule(given, service);
      return faults.map((fault) => `${service.name} is told as ${service.verdict ?? 'nothing'}, but ${fault}`);
    }),
    ...judgeWhole(given, told),
    ...judgeCalm(given, told),
  ];
}

type Rule = (given: Case, told: ToldService) => readonly string[];

const RULES: Readonly<Record<string, Rule>> = {
  succeeded: judgeSucceeded,
  unchanged: judgeUnchanged,
  'rolled-back': judgeRolledBack,
  superseded: judgeSuperseded,
  paused: judgePaused,
  'timed-out': judgeTimedOut,
  cancelled: ({ attempt }) => (attempt.cancelledAtMs === undefined ? ['nobody cancelled'] : []),
  failed: judgeFailed,
};

function judgeSucceeded(given: Case, told: ToldService): readonly string[] {
  const { played, attempt } = given;
  const id = told.deploymentId;
  if (id === undefined) return ['no deployment is named'];
  const completion = completionOf(given, id);
  if (completion === undefined) return hasReachedStage(given, id) ? [] : [`${id} had not completed`];
  const family = familyOf(given, told.name);
  const digest = `app=${newImage(family).split('@')[1] ?? ''}`;
  const strange = [...completion.digests].filter((each) => each !== digest);
  const isServed = told.servedDigest === undefined || `app=${told.servedDigest}` === digest;
  return [
    ...(strange.length > 0 ? [`${strange.join(', ')} ran when ${id} completed`] : []),
    ...(completion.healthy < completion.desired ? [`${completion.healthy} of ${completion.desired} tasks ran`] : []),
    ...(isServed ? [] : [`the digest ${told.servedDigest} was never asked for`]),
    ...(completion.atMs > attempt.endedAtMs ? ['it completed only later'] : []),
    ...(played.truth.deployments.get(id)?.owner === 'stranger' ? [`${id} is a stranger's`] : []),
  ];
}

/** As far as the run was asked to follow it. */
function hasReachedStage({ played: { schedule, truth } }: Case, id: string): boolean {
  const arn = truth.deployments.get(id)?.serviceDeploymentArn;
  const stages = truth.statuses.filter((change) => change.arn === arn && change.status === 'IN_PROGRESS');
  const wanted = {
    'production-traffic': ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP'],
    'stage:BAKE_TIME': ['BAKE_TIME', 'CLEAN_UP'],
    'stage:POST_SCALE_UP': [
      'POST_SCALE_UP',
      'TEST_TRAFFIC_SHIFT',
      'POST_TEST_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'POST_PRODUCTION_TRAFFIC_SHIFT',
      'BAKE_TIME',
      'CLEAN_UP',
    ],
  }[schedule.waitUntil];
  return stages.some(({ stage }) => wanted?.includes(stage) === true);
}

function judgeUnchanged({ attempt, played }: Case, told: ToldService): readonly string[] {
  const writes = attempt.calls.filter(
    ({ operation, input, answer }) =>
      operation === 'UpdateService' && input['service'] === told.name && (answer === 'ok' || answer === 'lost'),
  );
  const now = played.truth.standingAt(told.name, attempt.startedAtMs);
  const wasSeen = now !== undefined && attempt.calls.some(({ answer }) => answer === 'ok');
  return [
    ...(writes.length > 0 ? ['it was updated'] : []),
    ...(told.deploymentId === undefined ? [] : [`${told.deploymentId} is named`]),
    ...(wasSeen ? [] : ['nobody looked at it']),
  ];
}

function judgeRolledBack(given: Case, told: ToldService): readonly string[] {
  const { attempt, played } = given;
  const id = told.deploymentId ?? '';
  const ours = played.truth.deployments.get(id);
  if (ours === undefined) return [`${id} is not known`];
  const wentBack = statusesOf(given, ours).some(({ status }) => status === 'ROLLBACK_SUCCESSFUL');
  const again = played.truth.completions.some(({ deploymentId, atMs }) => {
    const other = played.truth.deployments.get(deploymentId);
    const isBack = other?.service === told.name && other.owner === 'ours' && deploymentId !== id;
    return isBack && other.taskDefinition !== ours.taskDefinition && atMs <= attempt.endedAtMs;
  });
  // A stranger's deployment over ours may have been what ECS went back from.
  const now = played.truth.standingAt(told.name, attempt.endedAtMs);
  const isBack = now?.rolloutState === 'COMPLETED' && now.taskDefinition === attempt.waysBack.get(told.name);
  return wentBack || again || isBack ? [] : [`${id} was never rolled back`];
}

function judgeSuperseded(given: Case, told: ToldService): readonly string[] {
  const { attempt, played } = given;
  const standings = played.truth.standings.get(told.name) ?? [];
  const own = played.truth.deployments.get(told.deploymentId ?? '');
  const sinceMs = own?.createdAtMs ?? attempt.startedAtMs;
  const stranger = standings.find(({ primaryId, atMs }) => {
    const other = played.truth.deployments.get(primaryId);
    return other?.owner === 'stranger' && atMs <= attempt.endedAtMs && other.createdAtMs >= sinceMs;
  });
  // What was planned from a deployment no longer holds when ECS has taken that back.
  const isLeft = told.deploymentId === undefined && standings.some(({ atMs }) => atMs > attempt.startedAtMs);
  return stranger === undefined && !isLeft ? ['nobody deployed over it'] : [];
}

function judgePaused({ played }: Case, told: ToldService): readonly string[] {
  const arn = played.truth.deployments.get(told.deploymentId ?? '')?.serviceDeploymentArn ?? '';
  const { hooks = [] } = played.truth.world.state.serviceDeployments.get(arn)?.lifecycle ?? {};
  const isKnown = hooks.some(({ hookId, targetType }) => hookId === told.hookId && targetType === 'PAUSE');
  // The hooks of a later stage may have taken its place in the record.
  const wasPaused = played.truth.happenings.some(({ text }) => text.includes('PAUSE AWAITING_ACTION'));
  return isKnown || (wasPaused && told.hookId !== undefined)
    ? []
    : [`it does not wait at ${told.hookId ?? 'any hook'}`];
}

function judgeTimedOut(given: Case, told: ToldService): readonly string[] {
  const { attempt, played } = given;
  const deadlineMs = attempt.startedAtMs + played.schedule.timeoutSeconds * 1000;
  const early = attempt.endedAtMs < deadlineMs ? ['its time was not over'] : [];
  return [...early, ...judgeUnseenSuccess(given, told, deadlineMs)];
}

/** What fails by its tasks may still complete in AWS; what nothing spoke against may not. */
function judgeFailed(given: Case, told: ToldService): readonly string[] {
  const isBlind = told.cause?.code.startsWith('aws-') === true;
  // What was to be taken back, and AWS could not even be asked, is a failure indeed.
  const isLeft =
    given.attempt.calls.at(-1)?.answer !== 'ok' && told.notes.some((note) => note.startsWith('It was not rolled back'));
  return isBlind || isLeft ? [] : judgeUnseenSuccess(given, told, given.attempt.endedAtMs);
}

/** A success that AWS had shown by `untilMs`, and that nothing spoke against. */
function judgeUnseenSuccess(given: Case, { name, deploymentId }: ToldService, untilMs: number): readonly string[] {
  const { attempt, played } = given;
  const completion = deploymentId === undefined ? undefined : completionOf(given, deploymentId);
  if (completion === undefined || completion.atMs > untilMs) return [];
  const hasFailed = played.truth.world
    .tasks()
    .some(
      (task) => task.deploymentId === deploymentId && task.stopCode !== undefined && !isOfScheduler(task.stoppedReason),
    );
  const now = played.truth.standingAt(name, untilMs);
  if (hasFailed || now?.primaryId !== deploymentId || now?.serviceStatus !== 'ACTIVE') return [];
  // What this run began to take back, and ECS did not leave there, is a failure indeed.
  const own = played.truth.deployments.get(deploymentId ?? '')?.taskDefinition;
  const wasTakenBack = attempt.calls.some(
    ({ operation, input }) =>
      operation === 'UpdateService' && input['service'] === name && input['taskDefinition'] !== own,
  );
  if (wasTakenBack) return [];
  const freshMs = completion.atMs + played.schedule.weather.staleMs;
  const wasShown = attempt.calls.some(
    ({ operation, answer, atMs, input }) =>
      operation === 'DescribeServices' &&
      answer === 'ok' &&
      atMs > freshMs &&
      atMs <= untilMs &&
      (input['services'] as readonly string[]).includes(name),
  );
  return wasShown && !asksServiceDeployment(given, name) ? [`${deploymentId ?? ''} had completed`] : [];
}

function isOfScheduler(reason: string | undefined): boolean {
  return /Scaling activity|interrupted|termination notice|infrastructure/.test(reason ?? '');
}

function asksServiceDeployment({ played }: Case, name: string): boolean {
  const draw = played.schedule.services.find((service) => service.name === name);
  return draw?.strategy !== 'ROLLING' || 'earlySuccessCriteria' in draw.configuration;
}

function judgeWhole({ attempt, played }: Case, told: readonly ToldService[]): readonly string[] {
  if (!('report' in attempt.end)) return [];
  const { ok } = attempt.end.report;
  const accepted = new Set(GOOD);
  if (played.schedule.waitUntil === 'paused') accepted.add('paused');
  if (played.schedule.policies.onSuperseded !== 'fail') accepted.add('superseded');
  const bad = told.filter(({ verdict }) => !accepted.has(verdict ?? ''));
  const isGood = told.every(({ verdict }) => GOOD.has(verdict ?? ''));
  return [
    ...(ok && bad.length > 0
      ? [`it is green with ${bad.map(({ name, verdict }) => `${name} ${verdict}`).join(', ')}`]
      : []),
    ...(!ok && isGood ? ['it is red, and every service came to a good end'] : []),
  ];
}

/** Where nothing at all is wrong, nothing may be told to be wrong. */
function judgeCalm({ attempt, played, index }: Case, told: readonly ToldService[]): readonly string[] {
  const { services, incidents, weather, timeoutSeconds, cancelAtSeconds } = played.schedule;
  const isGood = services.every(
    (draw) =>
      ['ok', 'slow-start'].includes(draw.outcome) &&
      draw.strategy === 'ROLLING' &&
      draw.before !== 'busy' &&
      hasRoom(draw),
  );
  const isFair = [weather.throttled, weather.unavailable, weather.reset, weather.lost, weather.denied.length].every(
    (share) => share === 0,
  );
  const isCalm = weather.expiredAtSeconds === undefined && weather.outage === undefined && incidents.length === 0;
  const depth = new Set(services.flatMap(({ after }) => after)).size + 1;
  const hasTime = timeoutSeconds > 330 * depth;
  if (!isGood || !isFair || !isCalm || !hasTime || cancelAtSeconds !== undefined || index > 0) return [];
  const bad = told.filter(({ verdict }) => !GOOD.has(verdict ?? '')).map(({ name }) => name);
  const hasBegun = 'report' in attempt.end;
  return hasBegun && bad.length === 0 ? [] : [`nothing was wrong with ${bad.join(', ')}, and it did not succeed`];
}

/** Where ECS may not start all new tasks at once, a deployment takes long, or never ends. */
function hasRoom({ desiredCount, configuration }: ServiceDraw): boolean {
  const { maximumPercent = 200, minimumHealthyPercent = 100 } = configuration as Readonly<Record<string, number>>;
  return desiredCount === 0 || maximumPercent - minimumHealthyPercent >= 100;
}

function completionOf({ played, attempt }: Case, id: string): Completion | undefined {
  return played.truth.completions.find(({ deploymentId, atMs }) => deploymentId === id && atMs <= attempt.endedAtMs);
}

function statusesOf({ played, attempt }: Case, { serviceDeploymentArn }: KnownDeployment): readonly StatusChange[] {
  return played.truth.statuses.filter(({ arn, atMs }) => arn === serviceDeploymentArn && atMs <= attempt.endedAtMs);
}

function familyOf({ played }: Case, name: string): string {
  return played.schedule.services.find((service) => service.name === name)?.family ?? '';
}
