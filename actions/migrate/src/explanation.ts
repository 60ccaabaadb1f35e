/** What each end means: what happened, in which state the database is, and what to do. Pure. */
import type { End, Outcome } from './outcome.ts';
import type { Inputs } from './inputs.ts';
import type { Transcript } from './transcript.ts';

/** Three sentences of plain text; foreign words in them are not escaped yet. */
export interface Explanation {
  readonly happened: string;
  readonly database: string;
  readonly fix: string;
}

/** What the sentences are made of. */
export interface ExplanationFacts {
  readonly end: End;
  readonly transcript: Transcript;
  readonly inputs: Inputs;
  readonly exitCode: number | undefined;
  /** ECS's words about the task, and what src/ecs knows to do about them. */
  readonly ecs?: { readonly reason: string; readonly fix: string } | undefined;
  /** Whether the task goes on after this run. */
  readonly leftRunning?: boolean;
  /** Page of the run that holds the lease, or its task. */
  readonly holder?: string | undefined;
}

/** Explains an end. */
export function explain(facts: ExplanationFacts): Explanation {
  return EXPLANATIONS[facts.end.outcome](facts);
}

const EXPLANATIONS: Readonly<Record<Outcome, (facts: ExplanationFacts) => Explanation>> = {
  'up-to-date': (facts) => ({
    happened: 'Nothing was pending.',
    database: databaseState(facts),
    fix: 'Nothing to do.',
  }),
  applied: (facts) => ({ happened: appliedText(facts), database: databaseState(facts), fix: 'Nothing to do.' }),
  'sql-error': (facts) => ({
    happened: `The database refused a statement of ${failedRevision(facts)}: ${said(facts)}`,
    database: databaseState(facts),
    fix: 'Mend the revision (or the data it trips over) and deploy again. Do not deploy the new version before: its schema is not there.',
  }),
  'lock-timeout': (facts) => ({
    happened: `A statement waited longer than lock-timeout for a lock that another session holds: ${said(facts)}`,
    database: databaseState(facts),
    fix: 'Run the job again at a quieter time, or end the session that holds the lock (pg_stat_activity, pg_blocking_pids()). Raise `lock-timeout` or `lock-retries` only if the application can wait so long.',
  }),
  busy: ({ holder, ...facts }) => ({
    happened:
      holder === undefined
        ? `Another migration changed the same database meanwhile: ${said(facts)}`
        : `Another migration of the same lease did not end within wait-for-lease: ${holder}`,
    database: holder === undefined ? databaseState(facts) : 'This run changed nothing.',
    fix: 'Run the job again when the other migration has ended. Give all that migrate one database the same `lease`.',
  }),
  'multiple-heads': (facts) => ({
    happened: `The image has ${facts.transcript.heads?.length ?? 'several'} heads (${facts.transcript.heads?.join(', ') ?? 'see the log'}), and \`head\` means exactly one.`,
    database: databaseState(facts),
    fix: `Join them: alembic merge -m "merge heads" ${facts.transcript.heads?.join(' ') ?? 'heads'}; or set \`target: heads\` when the branches are meant.`,
  }),
  'database-ahead': (facts) => ({
    happened: `The database is at a revision that this image does not have: ${said(facts)}`,
    database: 'Nothing was changed: the database is newer than the image, or belongs to another application.',
    fix: 'Deploy an image that has this revision. For a rollback of the code alone set `database-ahead: skip`; never downgrade a database for it.',
  }),
  unreachable: (facts) => ({
    happened: `The task could not reach the database: ${said(facts)}`,
    database: facts.transcript.steps.includes('upgrade') ? databaseState(facts) : 'Nothing was changed.',
    fix: 'Check that the database runs, its host name and port in the secret, and that its security group lets in those of the task (inputs `subnets`, `security-groups`).',
  }),
  'bad-config': (facts) => ({
    happened: `The migration could not begin: ${said(facts)}`,
    database: facts.transcript.steps.includes('upgrade') ? databaseState(facts) : 'Nothing was changed.',
    fix: /command-line options|unsupported startup parameter/.test(facts.end.evidence ?? '')
      ? 'Let the migration connect to the database itself and not through RDS Proxy or PgBouncer: they do not take the PGOPTIONS with `lock_timeout` and `statement_timeout`.'
      : 'Correct what the message names: the secret with the connection, the files in the image, `working-directory` or `command`.',
  }),
  'task-not-started': ({ ecs, ...facts }) => ({
    happened: `The task never ran: ${ecs?.reason ?? said(facts)}`,
    database: 'Nothing was changed.',
    fix: ecs?.fix ?? 'Correct what ECS names as the reason, then run the job again.',
  }),
  'out-of-memory': (facts) => ({
    happened: `The migration was killed because it used more memory than the container has: ${said(facts)}`,
    database: killedState(facts),
    fix: 'Raise `memory` of the service’s task definition (the migration takes it over), or let the migration work in smaller parts.',
  }),
  timeout: (facts) => ({
    happened:
      facts.end.evidence === undefined
        ? 'The migration did not end in time.'
        : `A statement ran into the time limit: ${said(facts)}`,
    database:
      facts.leftRunning === true ? 'The migration goes on in its task: what it will do is open.' : killedState(facts),
    fix:
      facts.leftRunning === true
        ? 'Watch the task; until it has ended, later runs wait for the lease. Stop it with `aws ecs stop-task` only if you know what is left behind then.'
        : 'Raise `timeout`, or split the migration into steps that end in time.',
  }),
  cancelled: (facts) => ({
    happened: 'The run was cancelled.',
    database: cancelledState(facts),
    fix:
      facts.leftRunning === true
        ? 'The post step of this job tells how the migration ends; later runs wait for it.'
        : 'Run the job again when you want to go on.',
  }),
  failed: (facts) => failedText(facts),
};

function failedText(facts: ExplanationFacts): Explanation {
  const { end, transcript, exitCode } = facts;
  if (exitCode === 0 && end.verified === 'no') {
    return {
      happened: `alembic ended without an error, and yet the database is not at the image's head: it is at ${versions(transcript.after)}, and should be at ${versions(transcript.heads)}.`,
      database: databaseState(facts),
      fix: 'Look in env.py for a transaction that is not committed, for an error that is swallowed, and for another database than the one that is read.',
    };
  }
  if (exitCode === 0) {
    return {
      happened:
        'The migration ended without an error, but its lines could not be read to the end, so nothing proves the version of the database.',
      database: 'Most likely at the head of the image.',
      fix: 'Allow logs:GetLogEvents on the log group, then run the job again: what is applied is not applied twice.',
    };
  }
  return {
    happened:
      exitCode === undefined
        ? `The task ended, and ECS knows no exit code of the migration: ${facts.ecs?.reason ?? said(facts)}`
        : `The migration ended with exit code ${exitCode}: ${said(facts)}`,
    database:
      exitCode === undefined && transcript.steps.includes('upgrade') ? killedState(facts) : databaseState(facts),
    fix: 'Read the last lines of the log below; run the same command in the same image against a copy of the database.',
  };
}

/** How many revisions ran. */
function appliedText({ transcript: { applied, isLogSilent }, inputs, end }: ExplanationFacts): string {
  if (inputs.tool === 'command') return 'The command ended with exit code 0.';
  if (isLogSilent && applied.length === 0)
    return 'alembic did not log which revisions it applied; the database was verified to be at the image’s head.';
  const count = applied.length === 1 ? 'One revision was applied' : `${applied.length} revisions were applied`;
  return end.verified === 'skipped'
    ? `${count}; the version afterwards was not verified, since the image has no shell.`
    : `${count}, and the database was verified to be at the image’s head.`;
}

/** What the last words of the tool were. */
function said({ end, ecs, transcript }: Omit<ExplanationFacts, 'holder'>): string {
  const line =
    end.trace?.exception ?? end.evidence ?? ecs?.reason ?? transcript.output.findLast((text) => text.trim() !== '');
  return line === undefined ? 'no reason was printed.' : line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

function failedRevision({ transcript: { applied } }: ExplanationFacts): string {
  const failed = applied.at(-1);
  return failed === undefined
    ? 'the migration'
    : `revision ${failed.revision}${failed.message === '' ? '' : ` (${failed.message})`}`;
}

/** Where the database is, as far as it was looked at. */
function databaseState({ transcript, inputs }: ExplanationFacts): string {
  const { before, after } = transcript;
  if (inputs.tool === 'command') return 'Only the command knows; its lines are in the log.';
  if (after === undefined)
    return before === undefined
      ? 'Not known: it could not be asked.'
      : `It was at ${versions(before)}; afterwards it was not asked.`;
  const kept = isTransactional(transcript)
    ? ''
    : ' This database does not roll back DDL: statements before the failing one may stay, look at the tables.';
  if (before !== undefined && before.join() === after.join()) {
    return transcript.endCode === 0
      ? `At ${versions(after)}.`
      : `Still at ${versions(after)}.${transcript.applied.length > 0 ? kept || ' What had run was rolled back.' : ''}`;
  }
  return `At ${versions(after)}${before === undefined ? '' : `, was at ${versions(before)}`}.${transcript.endCode === 0 ? '' : kept}`;
}

/** After a kill nobody may have looked at the database any more. */
function killedState(facts: ExplanationFacts): string {
  if (facts.transcript.after !== undefined) return databaseState(facts);
  if (!facts.transcript.steps.includes('upgrade')) return 'Nothing was changed.';
  return isTransactional(facts.transcript)
    ? 'PostgreSQL rolls back what was not committed, but goes on with the statement in hand first and holds its locks until then: look at pg_stat_activity before the next try.'
    : 'Statements may have been committed: compare the tables with the revision before the next try.';
}

function cancelledState(facts: ExplanationFacts): string {
  if (facts.leftRunning === true) return 'The migration goes on in its task.';
  return facts.transcript.steps.length === 0 ? 'Nothing was changed.' : killedState(facts);
}

/** Whether alembic said that the database rolls DDL back. */
export function isTransactional({ output }: Pick<Transcript, 'output'>): boolean {
  return output.some((line) => line.includes('Will assume transactional DDL'));
}

function versions(list: readonly string[] | undefined): string {
  if (list === undefined) return 'an unknown version';
  return list.length === 0 ? 'no version (empty)' : list.join(', ');
}
