/** How a migration ended, decided from what the task printed and what ECS says of it. Pure; the tables are tested on recorded outputs. */
import { findTrace } from './trace.ts';
import type { Trace } from './trace.ts';
import type { Transcript } from './transcript.ts';

/** The ends a migration can have; each is a heading in docs/errors.md but the two good ones. */
export type Outcome =
  | 'up-to-date'
  | 'applied'
  | 'sql-error'
  | 'lock-timeout'
  | 'busy'
  | 'multiple-heads'
  | 'database-ahead'
  | 'unreachable'
  | 'bad-config'
  | 'task-not-started'
  | 'out-of-memory'
  | 'timeout'
  | 'cancelled'
  | 'failed';

/** Which migration tool runs. */
export type Tool = 'alembic' | 'command';

/** What is known at the end of a task. */
export interface EndFacts {
  readonly tool: Tool;
  readonly transcript: Transcript;
  /** Exit code of the migration's container; undefined when it never ran or ECS does not tell. */
  readonly exitCode: number | undefined;
  /** Whether the migration's container ran at all. */
  readonly started: boolean;
  /** The reason ECS gives for the container: `OutOfMemoryError: ...`, `CannotPullContainerError: ...`. */
  readonly containerReason?: string | undefined;
  /** Why this run had the task stopped, if it did. */
  readonly stoppedFor?: 'timeout' | 'cancelled' | undefined;
  /** False when the image has no shell, so that only the upgrade ran and its output is all there is. */
  readonly scripted?: boolean;
}

/** The decision, and what it rests on. */
export interface End {
  readonly outcome: Outcome;
  /** The line that decided, as it was printed. */
  readonly evidence?: string | undefined;
  /** The exception of a failed run. */
  readonly trace?: Trace | undefined;
  /** Whether the version of the database was compared with the image's heads afterwards: `skipped` when nothing could be compared. */
  readonly verified: 'yes' | 'no' | 'skipped';
}

/** Decides how the migration ended. */
export function classifyEnd(facts: EndFacts): End {
  const verified = verify(facts);
  const trace = findTrace(facts.transcript.lastStepLines);
  return { verified, trace, ...decide(facts, verified, trace) };
}

function decide(
  facts: EndFacts,
  verified: End['verified'],
  trace: Trace | undefined,
): { outcome: Outcome; evidence?: string | undefined } {
  const { exitCode, started, containerReason, stoppedFor, transcript } = facts;
  if (stoppedFor !== undefined && !endedBefore(facts, verified)) return { outcome: stoppedFor };
  if (!started) return { outcome: 'task-not-started', evidence: containerReason };
  if (containerReason?.includes('OutOfMemory') === true) return { outcome: 'out-of-memory', evidence: containerReason };
  if (exitCode === 0) return decideSuccess(facts, verified);
  // The upgrade failed, and yet the database is where it should be: another run took it there.
  if (verified === 'yes' && !sameVersions(transcript.before, transcript.heads))
    return { outcome: 'busy', evidence: trace?.exception };
  if (exitCode === 126 || exitCode === 127)
    return { outcome: 'bad-config', evidence: transcript.lastStepLines.findLast((line) => line.trim() !== '') };
  return matchLines(transcript.lastStepLines) ?? { outcome: 'failed', evidence: trace?.exception };
}

/** Whether the migration was over when its stop was asked for. A program may answer SIGTERM with exit code 0, so that proves nothing. */
function endedBefore({ tool, transcript, exitCode }: EndFacts, verified: End['verified']): boolean {
  return exitCode === 0 && transcript.endCode === 0 && (tool === 'command' || verified === 'yes');
}

function decideSuccess(
  { tool, transcript, scripted = true }: EndFacts,
  verified: End['verified'],
): { outcome: Outcome } {
  if (tool === 'command') return { outcome: 'applied' };
  if (scripted && verified !== 'yes') return { outcome: 'failed' };
  return { outcome: transcript.applied.length === 0 && !transcript.isLogSilent ? 'up-to-date' : 'applied' };
}

/** Every head of the image must be recorded in the database; alembic prints those with `(head)` behind them. */
function verify({ tool, transcript: { heads, after, atHead } }: EndFacts): End['verified'] {
  if (tool === 'command' || heads === undefined || after === undefined) return 'skipped';
  return heads.length > 0 && sameVersions(atHead, heads) ? 'yes' : 'no';
}

function sameVersions(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.length === right.length && left.every((version) => right.includes(version));
}

/** One row: an outcome and the texts that mean it. */
interface Rule {
  readonly outcome: Outcome;
  readonly means: readonly RegExp[];
}

/** The first row that matches any line decides; sources of the texts: recorded runs (tests/fixtures), libpq, psycopg, SQLAlchemy, MySQL's error list. */
const RULES: readonly Rule[] = [
  { outcome: 'database-ahead', means: [/Can't locate revision identified by '/] },
  { outcome: 'multiple-heads', means: [/Multiple head revisions are present/, /has multiple heads/] },
  { outcome: 'busy', means: [/Online migration expected to match \w+ rows? when (?:updating|deleting)/] },
  {
    outcome: 'lock-timeout',
    means: [
      /LockNotAvailable/,
      /canceling statement due to lock timeout/,
      /DeadlockDetected/,
      /deadlock detected/,
      /Lock wait timeout exceeded/,
      /Deadlock found when trying to get lock/,
    ],
  },
  {
    outcome: 'timeout',
    means: [/canceling statement due to statement timeout/, /maximum statement execution time exceeded/],
  },
  {
    outcome: 'unreachable',
    means: [
      /Connection refused/,
      /could not translate host name/,
      /failed to resolve host/,
      /Name or service not known/,
      /Temporary failure in name resolution/,
      /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)/,
      /ECONNREFUSED/,
      /ETIMEDOUT/,
      /timeout expired/,
      /Connection timed out/,
      /No route to host/,
      /Network is unreachable/,
      /the database system is (?:starting up|shutting down|in recovery mode)/,
      /server closed the connection unexpectedly/,
      /terminating connection due to administrator command/,
      /too many clients already/,
      /remaining connection slots are reserved/,
      /Can't connect to MySQL server/,
      /MySQL server has gone away/,
    ],
  },
  {
    outcome: 'bad-config',
    means: [
      // RDS Proxy and older PgBouncers refuse the PGOPTIONS that limit locks and statements.
      /RDS Proxy currently doesn.t support command-line options/,
      /unsupported startup parameter/,
      /password authentication failed/,
      /no password supplied/,
      /no pg_hba\.conf entry/,
      /FATAL: +database ".*" does not exist/,
      /FATAL: +role ".*" does not exist/,
      /Access denied for user/,
      /Unknown database '/,
      /Could not parse (?:rfc1738 URL|SQLAlchemy URL)/,
      /NoSuchModuleError/,
      /^(?:ModuleNotFoundError|ImportError|SyntaxError|IndentationError|KeyError|NameError|FileNotFoundError)\b/,
      /No config file '.*' found/,
      /No 'script_location' key found/,
      /Path doesn't exist: /,
      /^.*\bcd: .*(?:No such file|can't cd)/,
    ],
  },
  {
    outcome: 'sql-error',
    means: [
      /^(?:sqlalchemy\.exc|psycopg2?|psycopg2?\.errors|asyncpg\.exceptions|pymysql\.err|MySQLdb)\.[\w.]+: /,
      /^\[SQL: /,
      /^ERROR: {2}/,
    ],
  },
];

/** Looks for the rules' texts in the lines of a failed step. */
export function matchLines(lines: readonly string[]): { outcome: Outcome; evidence: string } | undefined {
  for (const { outcome, means } of RULES) {
    const evidence = lines.find((line) => means.some((text) => text.test(line)));
    if (evidence !== undefined) return { outcome, evidence: evidence.trim() };
  }
  return undefined;
}
