/** What was written, and over whom. */
import type { Case } from './oracle.ts';
import { toldServices } from './told.ts';
import type { Call } from './sky.ts';
import type { KnownDeployment } from './truth.ts';

/** Nobody can see a deployment that begins while the call which replaces it is on its way; retries of one call count as one. */
const UNSEEN_MS = 15_000;

/** Holds every write of a run against whose deployment it hit. */
export function judgeWrites(given: Case): readonly string[] {
  const taken = given.attempt.calls.filter(({ answer }) => answer === 'ok' || answer === 'lost');
  const of = (operation: string): Call[] => taken.filter((call) => call.operation === operation);
  return [
    ...of('UpdateService').flatMap((call) => judgeUpdate(given, call)),
    ...of('StopServiceDeployment').flatMap((call) => judgeStop(given, call)),
    ...of('DeregisterTaskDefinition').flatMap(judgePrune),
    ...judgeNothing(given, taken),
  ];
}

const MEMBERS = new Set(['cluster', 'service', 'taskDefinition', 'forceNewDeployment']);

function judgeUpdate(given: Case, call: Call): readonly string[] {
  const strange = Object.keys(call.input).filter((member) => !MEMBERS.has(member));
  const name = String(call.input['service']);
  const replaced = given.played.truth.deployments.get(call.replaced ?? '');
  const what = `UpdateService of ${name} to ${String(call.input['taskDefinition']).split('/').at(-1) ?? ''}`;
  return [
    ...strange.map((member) => `${what} sends ${member}`),
    ...(replaced !== undefined && isNewerOfOthers(given, call, replaced)
      ? [
          `${what} replaced ${replaced.id}, which a stranger had begun ${seconds(call.atMs - replaced.createdAtMs)} before`,
        ]
      : []),
    ...(isStartedTwice(given, call, replaced)
      ? [`${what} started again what was on its way as ${replaced?.id ?? ''}`]
      : []),
  ];
}

/** A stranger's deployment that began after this run did, and that the run could have seen. */
function isNewerOfOthers({ attempt, played }: Case, call: Call, replaced: KnownDeployment): boolean {
  const name = String(call.input['service']);
  if (replaced.owner !== 'stranger' || replaced.createdAtMs <= firstSightMs(attempt, name)) return false;
  const wasShown = attempt.calls.some(
    ({ operation, answer, atMs, input }) =>
      operation === 'DescribeServices' &&
      answer === 'ok' &&
      atMs > replaced.createdAtMs + played.schedule.weather.staleMs &&
      atMs < call.atMs - played.schedule.weather.latencyMs * 2 &&
      (input['services'] as readonly string[]).includes(name),
  );
  return wasShown || call.atMs - replaced.createdAtMs > UNSEEN_MS + played.schedule.weather.staleMs;
}

/** When the run first saw a service: what stood there then is what it was to replace. */
function firstSightMs({ calls, startedAtMs }: Case['attempt'], name: string): number {
  const first = calls.find(
    ({ operation, answer, input }) =>
      operation === 'DescribeServices' && answer === 'ok' && (input['services'] as readonly string[]).includes(name),
  );
  return first?.atMs ?? startedAtMs;
}

function isStartedTwice({ attempt, played }: Case, call: Call, replaced: KnownDeployment | undefined): boolean {
  if (replaced === undefined || call.input['forceNewDeployment'] !== true) return false;
  const standing = played.truth.standingAt(replaced.service, call.atMs - 1);
  const isOnItsWay = standing?.primaryId === replaced.id && standing.rolloutState === 'IN_PROGRESS';
  // A retry of the client after an answer that was lost.
  const isRetry = attempt.calls.some(
    ({ answer, operation, atMs }) => operation === 'UpdateService' && answer === 'lost' && call.atMs - atMs < 5000,
  );
  return isOnItsWay && !isRetry && replaced.taskDefinition === call.input['taskDefinition'];
}

function judgeStop(given: Case, call: Call): readonly string[] {
  const arn = String(call.input['serviceDeploymentArn']);
  const stopped = [...given.played.truth.deployments.values()].find((each) => each.serviceDeploymentArn === arn);
  const isFollowed = toldServices(given.attempt).some(({ deploymentId }) => deploymentId === stopped?.id);
  if (stopped?.owner === 'ours' || (isFollowed && stopped?.owner !== 'stranger')) return [];
  return [`StopServiceDeployment hit ${stopped?.id ?? arn}, which is not ours`];
}

function judgePrune({ input, heldBy = [] }: Call): readonly string[] {
  return heldBy.map((holder) => `${String(input['taskDefinition'])} was deregistered, and ${holder} uses it`);
}

/** What could not begin has changed nothing. */
function judgeNothing({ attempt }: Case, taken: readonly Call[]): readonly string[] {
  if ('report' in attempt.end) return [];
  return taken
    .filter(({ operation }) => operation === 'UpdateService' || operation === 'StopServiceDeployment')
    .map(({ operation }) => `it could not begin, but ${operation} was taken`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
