/** Which revision each service goes back to. Pure. */
import type { Service } from '../../../src/ecs/api.ts';
import type { Finding } from '../../../src/ecs/deployment/findings.ts';
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import { formatInstant } from '../../../src/time/clock.ts';
import type { ServiceRequest } from './inputs.ts';
import type { Past, Stint } from './past.ts';

/** Where a service goes. */
export type Target =
  /** To this revision; `stint` is when it was live, where the history tells. */
  | {
      readonly kind: 'revision';
      readonly taskDefinition: string;
      readonly stint?: Stint;
      readonly notes: readonly string[];
    }
  /** It stays as it is, or its roll-back is under way already: then it is followed. */
  | { readonly kind: 'stay'; readonly reason: string }
  /** Revisions are named, and none for it: it is no concern of this run. */
  | { readonly kind: 'left-out' }
  /** The history knows none: the family's older revisions may be looked at. */
  | { readonly kind: 'unknown' };

/** The family of an ARN or of `family:revision`. */
export function familyOf(taskDefinition: string): string {
  return shortRevision(taskDefinition).split(':')[0] ?? '';
}

/** What is asked for, for the service of a live revision: `41` and `api:41` become `api:41`; undefined when nothing is asked for. */
export function askedRevision(
  { revision }: ServiceRequest,
  { live, revisions }: { readonly live: string; readonly revisions: readonly string[] },
): string | undefined {
  const asked = revision ?? revisions.find((each) => familyOf(each) === familyOf(live));
  return asked !== undefined && /^\d+$/.test(asked) ? `${familyOf(live)}:${asked}` : asked;
}

/** The target of one service. */
export function chooseTarget({
  service,
  past,
  asked,
  isNamed,
}: {
  readonly service: Service;
  readonly past: Past;
  readonly asked: string | undefined;
  /** Revisions are named, for this service or for others. */
  readonly isNamed: boolean;
}): Target {
  const live = service.taskDefinition;
  if (asked !== undefined) {
    const stint = past.earlier.find(({ taskDefinition }) => isMeant(taskDefinition, asked));
    const taskDefinition = isMeant(live, asked) ? live : (stint?.taskDefinition ?? asked);
    return { kind: 'revision', taskDefinition, notes: [], ...(stint === undefined ? {} : { stint }) };
  }
  if (isNamed) return { kind: 'left-out' };
  if (past.isComingBack) {
    return { kind: 'stay', reason: `A roll-back to ${shortRevision(live)} is under way already; it is followed.` };
  }
  if (past.cameBackFrom !== undefined) {
    return {
      kind: 'stay',
      reason: `${shortRevision(live)} is live because ${shortRevision(past.cameBackFrom)} was taken back already; it stays. ${furtherBack(past)}`,
    };
  }
  const [stint] = past.earlier;
  return stint === undefined
    ? { kind: 'unknown' }
    : { kind: 'revision', taskDefinition: stint.taskDefinition, stint, notes: [] };
}

/** An ARN means the revision of that account and region only. */
function isMeant(arn: string, asked: string): boolean {
  return asked.startsWith('arn:') ? arn === asked : shortRevision(arn) === asked;
}

/** Which revisions could be named. */
export function furtherBack({ earlier }: Past): string {
  if (earlier.length === 0) return 'ECS knows no other revision that completed.';
  const list = earlier
    .slice(0, 5)
    .map(({ taskDefinition, completedAtMs }) => `${shortRevision(taskDefinition)} (${formatInstant(completedAtMs)})`);
  return `To go further back, name one in \`revision\`: ${list.join(', ')}.`;
}

/** The newest revision of the family before the live one, from a list of ARNs. */
export function olderRevision(arns: readonly string[], live: string): string | undefined {
  return arns
    .filter((arn) => familyOf(arn) === familyOf(live) && numberOf(arn) < numberOf(live))
    .toSorted((a, b) => numberOf(b) - numberOf(a))[0];
}

function numberOf(arn: string): number {
  return Number(shortRevision(arn).split(':')[1]);
}

/** Nothing to go back to. */
export function noEarlierRevision(name: string, service: Service, isHistoryKnown: boolean): Finding {
  const live = shortRevision(service.taskDefinition);
  return {
    code: 'no-earlier-revision',
    name,
    message: isHistoryKnown
      ? `no revision is known that completed before ${live}: ECS keeps the deployments of 90 days.`
      : `no revision before ${live} is known.`,
    fix: 'Name the revision in `revision`, or set `allow-unproven: true` to take the newest ACTIVE revision of the family before it.',
  };
}
