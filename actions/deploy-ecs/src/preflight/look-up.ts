/** Questions to AWS before a deployment: asked at the same time, within one deadline, and none of them can fail the step by itself. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { EcrApi } from '../../../../src/ecr/api.ts';
import type { TargetGroupsApi } from '../../../../src/elb/api.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { LogGroupsApi } from '../../../../src/logs/api.ts';
import type { SecretsApi } from '../../../../src/secrets/api.ts';
import type { ParametersApi } from '../../../../src/ssm/api.ts';
import type { Clock } from '../../../../src/time/clock.ts';

/** The services that are asked, by region. Nothing is loaded before the first question. */
export interface PreflightAws {
  readonly ecr: (region: string) => Promise<Pick<EcrApi, 'readImages' | 'authorize'>>;
  readonly secrets: (region: string) => Promise<SecretsApi>;
  readonly parameters: (region: string) => Promise<ParametersApi>;
  readonly logGroups: (region: string) => Promise<LogGroupsApi>;
  readonly targetGroups: (region: string) => Promise<TargetGroupsApi>;
}

/** What a question needs of the world. */
export interface Asking {
  readonly aws: PreflightAws;
  /** Aborted at the deadline. */
  readonly signal: AbortSignal;
}

/** What was learned. */
export interface Answer {
  readonly findings: readonly Finding[];
  /** What the reader should know, though nothing speaks against starting. */
  readonly notes: readonly string[];
  readonly unanswered?: readonly Unanswered[];
}

/** A question that got no answer. */
export interface Unanswered {
  /** What stays unknown, plural: `images`. */
  readonly what: string;
  /** Of which thing. */
  readonly subject: string;
  /** Undefined: there was no answer in time. */
  readonly error?: ActionError;
}

/** One question, asked once however many services want to know. */
export interface Question {
  readonly what: string;
  readonly subject: string;
  readonly ask: (asking: Asking) => Promise<Answer>;
}

/** All is well. */
export const NOTHING: Answer = { findings: [], notes: [] };

/** What {@link askAll} works with. */
export interface AskOptions {
  readonly aws: PreflightAws;
  readonly clock: Clock;
  /** For all questions together. */
  readonly limitMs: number;
}

/** So many questions are under way at once: clear of the request rates of Secrets Manager, ECR and the others. */
const CONCURRENCY = 10;

/** Asks all questions; those that are open at the deadline are given up, and come back as unanswered. */
export async function askAll(
  questions: readonly Question[],
  { aws, clock, limitMs }: AskOptions,
): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  const deadline = new AbortController();
  const over = new AbortController();
  const late = clock.sleep(limitMs, over.signal).then(
    () => deadline.abort(),
    () => undefined,
  );
  const answers: Answer[] = [];
  const queue = questions.entries();
  const worker = async (): Promise<void> => {
    for (const [index, question] of queue) {
      const { what, subject } = question;
      const noAnswer = late.then((): Answer => ({ ...NOTHING, unanswered: [{ what, subject }] }));
      answers[index] = deadline.signal.aborted
        ? await noAnswer
        : await Promise.race([askOne(question, { aws, signal: deadline.signal }), noAnswer]);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, questions.length) }, worker));
  } finally {
    over.abort();
  }
  return answers;
}

async function askOne({ what, subject, ask }: Question, asking: Asking): Promise<Answer> {
  try {
    return await ask(asking);
  } catch (error) {
    if (asking.signal.aborted) return { ...NOTHING, unanswered: [{ what, subject }] };
    if (!(error instanceof ActionError)) throw error;
    return { ...NOTHING, unanswered: [{ what, subject, error }] };
  }
}

/** So many names stand in one line. */
const NAMES = 5;

/** What could not be checked: one line for each kind of thing and reason, with the policy line when a permission is missing. */
export function describeUnanswered(unanswered: readonly Unanswered[]): readonly string[] {
  const groups = new Map<string, Unanswered[]>();
  for (const one of unanswered) {
    const key = `${one.what} ${one.error?.code ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const subjects = [...new Set(group.map(({ subject }) => subject))];
    const named = subjects.slice(0, NAMES).join(', ');
    const more = subjects.length > NAMES ? ` and ${subjects.length - NAMES} more` : '';
    const error = group[0]?.error;
    // Each lacks a policy line of its own: with the first one alone the next run would tell the second.
    const fixes = [...new Set(group.map((one) => one.error?.fix ?? ''))].slice(0, NAMES);
    const why = error === undefined ? 'AWS gave no answer in time.' : `${error.message} ${fixes.join(' ')}`;
    return `Not checked: ${group[0]?.what ?? ''} (${named}${more}). ${why}`;
  });
}
