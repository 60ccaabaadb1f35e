import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { explain } from './explanation.ts';
import type { Inputs } from './inputs.ts';
import { judgeTask } from './judge.ts';
import { classifyEnd, matchLines } from './outcome.ts';
import type { EndFacts, Outcome } from './outcome.ts';
import { committedRevisions } from './report.ts';
import { parseTranscript } from './transcript.ts';
import type { Transcript } from './transcript.ts';

/** Outputs that tests/postgres/run.ts recorded: real alembic on a real PostgreSQL, the marker token being `recorded`. */
const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures');

interface Recorded {
  readonly exitCode: number;
  readonly transcript: Transcript;
}

function readFixture(path: string): Recorded {
  const [first = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return { exitCode: Number(first.replace('exit: ', '')), transcript: parseTranscript(lines, 'recorded') };
}

/** Debian's alembic with SQLAlchemy 1.4 and psycopg2, and the latest one with SQLAlchemy 2.1 and psycopg 3. */
const VERSIONS = ['alembic-1.8.1-postgresql-15', 'alembic-1.20.0-postgresql-15'];

const RECORDED = new Map(
  globSync(`{${VERSIONS.join(',')}}/*.txt`, { cwd: FIXTURES }).map((path) => [path, readFixture(join(FIXTURES, path))]),
);

function recorded(name: string, version = 'alembic-1.8.1-postgresql-15'): Recorded {
  const found = RECORDED.get(join(version, `${name}.txt`));
  if (found === undefined) throw new Error(`no fixture ${version}/${name}`);
  return found;
}

const TRUTH: readonly (readonly [name: string, outcome: Outcome, evidence: RegExp | undefined])[] = [
  ['empty-database', 'applied', undefined],
  ['one-behind', 'applied', undefined],
  ['up-to-date', 'up-to-date', undefined],
  ['not-null-violation', 'sql-error', /NotNullViolation/],
  ['half-way-per-migration', 'sql-error', /UndefinedTable/],
  ['permission-denied', 'sql-error', /InsufficientPrivilege/],
  ['lock-timeout', 'lock-timeout', /LockNotAvailable/],
  ['statement-timeout', 'timeout', /statement timeout/],
  ['multiple-heads', 'multiple-heads', /Multiple head revisions/],
  ['all-heads', 'applied', undefined],
  ['merge-of-two-heads', 'applied', undefined],
  ['database-ahead', 'database-ahead', /Can't locate revision identified by 'c3'/],
  ['connection-refused', 'unreachable', /Connection refused/],
  ['unknown-host', 'unreachable', /could not translate host name|failed to resolve host/],
  ['wrong-password', 'bad-config', /password authentication failed/],
  ['no-such-database', 'bad-config', /database "nowhere" does not exist/],
  ['no-database-url', 'bad-config', /KeyError: 'DATABASE_URL'/],
  ['malformed-database-url', 'bad-config', /Could not parse/],
  ['missing-driver', 'bad-config', /ModuleNotFoundError/],
  ['syntax-error', 'bad-config', /SyntaxError/],
  ['dangling-parent', 'bad-config', /KeyError/],
  ['no-alembic-ini', 'bad-config', /No config file 'alembic.ini' found|No 'script_location' key found/],
  ['no-script-folder', 'bad-config', /Path doesn't exist/],
  ['no-alembic', 'bad-config', /not found/],
  ['no-working-directory', 'bad-config', /can't cd/],
  ['run-twice-at-once', 'busy', /DuplicateColumn/],
  ['version-row-taken', 'busy', /expected to match one row/],
  ['revision-reads-database', 'applied', undefined],
  ['autocommit-block', 'applied', undefined],
  ['rolled-back-in-silence', 'failed', undefined],
  ['stopped', 'failed', undefined],
];

describe.each(VERSIONS)('classifyEnd, on outputs of %s', (version) => {
  test('every recorded output has its truth here', () => {
    const names = [...RECORDED.keys()].filter((path) => path.startsWith(version)).map((path) => basename(path, '.txt'));
    expect(names.toSorted()).toEqual(TRUTH.map(([name]) => name).toSorted());
  });

  test.each(TRUTH)('%s is %s', (name, outcome, evidence) => {
    const end = classifyEnd({ tool: 'alembic', started: true, ...recorded(name, version) });
    expect(end.outcome).toBe(outcome);
    expect(end.evidence ?? '').toMatch(evidence ?? '');
  });

  test('finds versions, revisions and SQL of a first migration', () => {
    const { transcript } = recorded('empty-database', version);
    expect(transcript.before).toEqual([]);
    expect(transcript.after).toEqual(['c3']);
    expect(transcript.applied).toEqual([
      { revision: 'a1', from: [], message: 'init' },
      { revision: 'b2', from: ['a1'], message: 'add users.name' },
      { revision: 'c3', from: ['b2'], message: 'backfill, then index' },
    ]);
    expect(transcript.sql).toContain('CREATE TABLE alembic_version');
    expect(transcript.sql).toContain('-- names are unknown so far');
  });

  test('names the revision whose SQL cannot be rendered, and shows the SQL after it', () => {
    const { transcript } = recorded('revision-reads-database', version);
    expect(transcript.unplanned).toEqual(['d4']);
    expect(transcript.sql).toContain('ADD COLUMN born DATE');
  });

  test('tells what was rolled back from what stays', () => {
    expect(committedRevisions(recorded('not-null-violation', version).transcript)).toEqual([]);
    expect(
      committedRevisions(recorded('half-way-per-migration', version).transcript).map(({ revision }) => revision),
    ).toEqual(['d4']);
    expect(
      committedRevisions(recorded('merge-of-two-heads', version).transcript).map(({ revision }) => revision),
    ).toEqual(['f6']);
  });

  test('finds exception, statement and place of a failed revision', () => {
    const { trace } = classifyEnd({ tool: 'alembic', started: true, ...recorded('not-null-violation', version) });
    expect(trace?.exception).toMatch(
      /\(psycopg2?\.errors\.NotNullViolation\) column "born" of relation "users" contains null values/,
    );
    expect(trace?.sql).toBe('ALTER TABLE users ADD COLUMN born DATE NOT NULL');
    expect(trace?.file).toBe('/app/migrations/versions/e5.py');
    expect(trace?.line).toBe(12);
  });
});

describe('classifyEnd, by what ECS says', () => {
  const facts = (name: string, more: Partial<EndFacts>): EndFacts => ({
    tool: 'alembic',
    started: true,
    ...recorded(name),
    ...more,
  });
  const nothing = { transcript: parseTranscript([], 'recorded'), exitCode: undefined, started: false };

  test.each<[string, EndFacts, Outcome]>([
    [
      'a pull error',
      facts('up-to-date', { ...nothing, containerReason: 'CannotPullContainerError: not found' }),
      'task-not-started',
    ],
    [
      'a kill for memory',
      facts('stopped', { exitCode: 137, containerReason: 'OutOfMemoryError: container killed due to memory usage' }),
      'out-of-memory',
    ],
    ['a stop at the time limit', facts('stopped', { stoppedFor: 'timeout' }), 'timeout'],
    ['a stop after a cancellation', facts('stopped', { stoppedFor: 'cancelled' }), 'cancelled'],
    ['an end that came just before the stop', facts('one-behind', { stoppedFor: 'timeout' }), 'applied'],
    [
      'exit code 0 with lines that never came',
      facts('one-behind', { transcript: parseTranscript([], 'recorded') }),
      'failed',
    ],
    [
      'a command that ends well',
      { tool: 'command', started: true, exitCode: 0, transcript: parseTranscript([], 'recorded') },
      'applied',
    ],
    [
      'a command that ends badly',
      { tool: 'command', started: true, exitCode: 3, transcript: parseTranscript(['no'], 'recorded') },
      'failed',
    ],
  ])('%s', (_name, given, outcome) => {
    expect(classifyEnd(given).outcome).toBe(outcome);
  });

  describe('an alembic whose logger is silent', () => {
    const silent = (name: string): Recorded => {
      const [first = '', ...lines] = readFileSync(join(FIXTURES, VERSIONS[0] ?? '', `${name}.txt`), 'utf8')
        .trimEnd()
        .split('\n');
      const rest = lines.filter((line) => !line.startsWith('INFO '));
      return { exitCode: Number(first.replace('exit: ', '')), transcript: parseTranscript(rest, 'recorded') };
    };

    test('has applied what changed the version, as it was planned', () => {
      const { transcript, exitCode } = silent('one-behind');
      expect(classifyEnd({ tool: 'alembic', started: true, transcript, exitCode }).outcome).toBe('applied');
      expect(transcript.applied).toEqual([{ revision: 'c3', from: ['b2'], message: '' }]);
      expect(transcript.isLogSilent).toBe(true);
    });

    test('has applied nothing when the version stays', () => {
      const end: EndFacts = { tool: 'alembic', started: true, ...silent('up-to-date') };
      expect([classifyEnd(end).outcome, end.transcript.isLogSilent]).toEqual(['up-to-date', false]);
    });
  });

  test('does not believe a marker that is forged in the output', () => {
    const transcript = parseTranscript(
      ['slipway-recorded upgrade', 'slipway-guessed end 0', 'slipway-guessed after', 'c3 (head)'],
      'recorded',
    );
    expect(transcript.endCode).toBeUndefined();
    expect(transcript.after).toBeUndefined();
  });

  test.each([
    ['ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction', 'lock-timeout'],
    [
      'sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at "p.proxy-x.us-east-1.rds.amazonaws.com" (10.0.3.7), port 5432 failed: FATAL:  Feature not supported: RDS Proxy currently doesn’t support command-line options.',
      'bad-config',
    ],
    ['psycopg2.OperationalError: FATAL:  unsupported startup parameter: options', 'bad-config'],
    ['Error: connect ECONNREFUSED 10.0.3.7:5432', 'unreachable'],
    ["ERROR 1045 (28000): Access denied for user 'app'@'10.0.0.4'", 'bad-config'],
  ])('knows %s as %s, whatever tool printed it', (line, outcome) => {
    expect(matchLines(['something', line])).toEqual({ outcome, evidence: line });
  });
});

describe('a task without an exit code, because its host was lost', () => {
  const judged = (lines: readonly string[]): ReturnType<typeof judgeTask> =>
    judgeTask({
      tool: 'alembic',
      started: {
        cluster: 'staging',
        taskArn: 'arn:aws:ecs:us-east-1:123456789012:task/staging/1',
        container: 'app',
        log: { group: 'g', stream: 's' },
        token: 't',
        scripted: true,
      },
      taskEnd: {
        end: 'stopped',
        endedFor: undefined,
        logFault: undefined,
        lines,
        task: {
          taskArn: 'arn:aws:ecs:us-east-1:123456789012:task/staging/1',
          taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/engine-migrate:1',
          clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/staging',
          lastStatus: 'STOPPED',
          desiredStatus: 'STOPPED',
          startedAtMs: 1,
          stopCode: 'TerminationNotice',
          stoppedReason: 'Host EC2 (instance i-0123456789abcdef0) terminated.',
          containers: [{ name: 'app', lastStatus: 'STOPPED' }],
          tags: [],
        },
      },
    });
  const begun = ['slipway-t current', 'b2', 'slipway-t heads', 'c3 (head)', 'slipway-t upgrade'];
  const explained = (lines: readonly string[]): ReturnType<typeof explain> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sentences of this end need no other input
    explain({ ...judged(lines), inputs: { tool: 'alembic' } as Inputs });

  test('is not taken for one that never ran', () => {
    expect(judged(begun).end.outcome).toBe('failed');
    expect(explained(begun).happened).toContain('Host EC2 (instance i-0123456789abcdef0) terminated.');
    expect(explained(begun).database).toContain('Statements may have been committed');
  });

  test('is not taken for one that changed nothing, when its lines are lost too', () => {
    expect(explained([]).database).not.toContain('Nothing was changed');
  });

  test('has the one that the script printed', () => {
    const ended = [...begun, 'slipway-t after', 'c3 (head)', 'slipway-t end 0'];
    expect(judged(ended)).toMatchObject({ exitCode: 0, end: { outcome: 'applied', verified: 'yes' } });
  });
});

test('output without a line end hides no marker', () => {
  const lines = ['slipway-t upgrade', '\r 50%\r100%slipway-t after', 'c3 (head)', 'pool closedslipway-t end 0'];
  expect(parseTranscript(lines, 't')).toMatchObject({
    steps: ['upgrade', 'after', 'end'],
    after: ['c3'],
    endCode: 0,
    output: ['\r 50%\r100%', 'c3 (head)', 'pool closed'],
  });
});

test('a head that another branch depends on is a head, as alembic 1.8.1 prints it', () => {
  const heads = ['slipway-t heads', 'c1 (orders) (head)', 'b1 (users) (effective head)'];
  const current = ['b1 (effective head)', 'c1 (head)'];
  const ran = ['slipway-t upgrade', 'INFO  [alembic.runtime.migration] Running upgrade a1 -> c1, orders'];
  const lines = ['slipway-t current', 'a1', ...heads, ...ran, 'slipway-t after', ...current, 'slipway-t end 0'];
  const transcript = parseTranscript(lines, 't');
  expect(classifyEnd({ tool: 'alembic', started: true, exitCode: 0, transcript })).toMatchObject({
    outcome: 'applied',
    verified: 'yes',
  });
});

test('a word as long as no revision is none', () => {
  const lines = ['slipway-t current', 'x'.repeat(900_000), 'b2', 'slipway-t heads', 'c3 (head)', 'slipway-t upgrade'];
  expect(parseTranscript(lines, 't')).toMatchObject({ before: ['b2'], heads: ['c3'] });
});
