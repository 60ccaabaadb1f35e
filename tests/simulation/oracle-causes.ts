/** Every failure names a cause that happened. */
import type { TaskRecord } from '../../testbed/aws/ecs/model.ts';
import type { Case } from './oracle.ts';
import { GOOD, toldServices } from './told.ts';
import type { ToldService } from './told.ts';

/** Holds the cause of each service that did not come to a good end against the world. */
export function judgeCauses(given: Case): readonly string[] {
  const told = toldServices(given.attempt);
  return [
    ...told.flatMap((service) => judgeCause(given, service, told)),
    ...('error' in given.attempt.end ? judgeError(given) : []),
  ];
}

function judgeCause(given: Case, told: ToldService, all: readonly ToldService[]): readonly string[] {
  const { verdict = '', cause, name } = told;
  if (GOOD.has(verdict)) return [];
  if (cause === undefined) return verdict === 'paused' ? [] : [`${name} is ${verdict} without a cause`];
  if (cause.text === '' || cause.fix === '') return [`${name}: the cause ${cause.code} says nothing`];
  const facts = factsOf(given, told, all);
  const hasHappened = HAPPENED[cause.code];
  if (hasHappened === undefined) return [`${name}: nobody knows the cause ${cause.code}`];
  return hasHappened(facts) ? [] : [`${name} is ${verdict} by ${cause.code}, which did not happen: ${cause.text}`];
}

function judgeError(given: Case): readonly string[] {
  const { end } = given.attempt;
  if (!('error' in end) || !('code' in end.error)) return [];
  const { code } = end.error;
  const hasHappened = HAPPENED[code];
  const deeds = given.played.truth.happenings.map(({ text }) => text);
  const facts = { ...factsOf(given, { name: '', notes: [] }, []), deeds };
  return hasHappened?.(facts) === true
    ? []
    : [`it could not begin by ${code}, which did not happen: ${end.error.message}`];
}

/** What is known of a service whose cause is judged. */
interface Facts {
  readonly given: Case;
  readonly told: ToldService;
  readonly all: readonly ToldService[];
  /** Stopped tasks of the deployment. */
  readonly stopped: readonly TaskRecord[];
  /** ECS's words for them. */
  readonly words: readonly string[];
  readonly record: RecordOf | undefined;
  /** What AWS answered to the run. */
  readonly answers: ReadonlySet<string>;
  /** What strangers and time did to the service, as it was noted. */
  readonly deeds: readonly string[];
}

type RecordOf = NonNullable<ReturnType<Case['played']['truth']['world']['state']['serviceDeployments']['get']>>;

function factsOf(given: Case, told: ToldService, all: readonly ToldService[]): Facts {
  const { truth } = given.played;
  const known = truth.deployments.get(told.deploymentId ?? '');
  const stopped = truth.world
    .tasks()
    .filter(({ deploymentId, stopCode }) => deploymentId === told.deploymentId && stopCode !== undefined);
  return {
    given,
    told,
    all,
    stopped,
    words: stopped.flatMap(wordsOf),
    record: truth.world.state.serviceDeployments.get(known?.serviceDeploymentArn ?? ''),
    answers: new Set(given.attempt.calls.map(({ answer }) => answer)),
    deeds: truth.happenings
      .filter(({ text, atMs }) => text.startsWith(`${told.name}:`) && atMs <= given.attempt.endedAtMs)
      .map(({ text }) => text),
  };
}

function wordsOf({ stoppedReason = '', containers }: TaskRecord): readonly string[] {
  return [stoppedReason].concat(containers.map(({ reason = '' }) => reason));
}

type Test = (facts: Facts) => boolean;

const saying =
  (pattern: RegExp): Test =>
  ({ words }) =>
    words.some((text) => pattern.test(text));
const exiting =
  (...codes: readonly number[]): Test =>
  ({ stopped }) =>
    stopped.some(({ containers }) =>
      containers.some(({ exitCode }) => exitCode !== undefined && (codes.length === 0 || codes.includes(exitCode))),
    );
const answered =
  (...names: readonly string[]): Test =>
  ({ answers }) =>
    names.some((name) => answers.has(name));
const noted =
  (pattern: RegExp): Test =>
  ({ deeds }) =>
    deeds.some((text) => pattern.test(text));
const hooked =
  (targetType: string, ...statuses: readonly string[]): Test =>
  (facts) =>
    statuses.some((status) => noted(new RegExp(`${targetType} ${status}`))(facts));

/** A service event. */
const evented =
  (words: string): Test =>
  ({ given, told }) =>
    given.played.truth
      .services()
      .some(({ name, events }) => name === told.name && events.some(({ message }) => message.includes(words)));
/** What the load balancer answered, or told by an event. */
const balanced =
  (...words: readonly string[]): Test =>
  (facts) =>
    words.some((text) => [...facts.answers].some((answer) => answer.includes(text)) || evented(text)(facts));

/** What must have happened for a cause to be true. */
const HAPPENED: Readonly<Record<string, Test>> = {
  'image-not-found': saying(/CannotPull.*not found/),
  'image-wrong-platform': saying(/CannotPull.*platform/),
  'secret-not-found': saying(/specified secret/),
  'container-not-started': saying(/executable file not found/),
  'exec-format': exiting(255),
  'out-of-memory': saying(/OutOfMemory/),
  'container-crashed': exiting(),
  'container-ended': exiting(0),
  'container-killed': exiting(137),
  'target-unhealthy': saying(/ELB health checks/),
  'target-wrong-answer': balanced('Target.ResponseCodeMismatch', 'failed with these codes'),
  'target-timed-out': balanced('Target.Timeout', 'timed out'),
  'target-not-in-use': balanced('Target.NotInUse'),
  'tasks-not-starting': evented('unable to consistently start tasks'),
  'deployment-configuration-too-tight': evented('unable to stop or start tasks'),
  'container-unhealthy': saying(/container health checks/),
  'no-capacity': saying(/Capacity is unavailable/),
  'circuit-breaker': ({ record }) => record?.breaker.status === 'TRIGGERED',
  'alarm-triggered': ({ record }) => (record?.alarms.triggered.length ?? 0) > 0,
  'rolled-back-by-ecs': noted(/ROLLBACK_/),
  'rolled-back-with-others': ({ all, told }) =>
    all.some(({ name, verdict }) => name !== told.name && !GOOD.has(verdict ?? '')),
  'deployment-stopped': noted(/service deployment is (?:STOP|ROLLBACK)/),
  'hook-failed': hooked('AWS_LAMBDA', 'FAILED'),
  'hook-timed-out': hooked('AWS_LAMBDA', 'TIMED_OUT'),
  'pause-not-answered': hooked('PAUSE', 'TIMED_OUT', 'FAILED'),
  'deployment-paused': hooked('PAUSE', 'AWAITING_ACTION'),
  // What was planned from a deployment no longer holds when ECS has taken that back.
  superseded: (facts) =>
    noted(/begun by a stranger/)(facts) || (facts.told.deploymentId === undefined && noted(/ROLLBACK_/)(facts)),
  'service-not-active': noted(/"kind":"delete"/),
  // Several findings at once: here services can only be gone.
  'preflight-failed': noted(/"kind":"delete"/),
  'service-not-found': noted(/"kind":"delete"/),
  'deployment-timed-out': ({ given: { attempt, played } }) =>
    attempt.endedAtMs - attempt.startedAtMs >= played.schedule.timeoutSeconds * 1000,
  cancelled: ({ given: { attempt } }) => attempt.cancelledAtMs !== undefined,
  'aws-throttled': answered('ThrottlingException'),
  'aws-unavailable': answered('ServerException'),
  'aws-unreachable': answered('ECONNRESET', 'lost'),
  'aws-credentials-expired': answered('ExpiredTokenException'),
  'aws-access-denied': answered('AccessDeniedException'),
  'service-deployment-conflict': answered('ConflictException'),
};
