/** Every situation that a migration can meet, made for real: what the project holds, what the database holds, and what must be told. */
import type { ChildProcess } from 'node:child_process';

import type { Outcome } from '../../actions/migrate/src/outcome.ts';
import { next, USUAL } from './alembic-project.ts';
import type { ProjectOptions, Revision } from './alembic-project.ts';
import type { Postgres } from './postgres.ts';

/** What a situation may do to its database before the script runs. */
export interface Bench {
  readonly database: string;
  readonly postgres: Postgres;
  /** Upgrades the database with a project of these revisions, outside the script. */
  upgrade(revisions: readonly Revision[]): void;
}

/** One situation and its truth. */
export interface Situation {
  /** Name of the fixture: kebab-case. */
  readonly name: string;
  readonly outcome: Outcome;
  readonly exitCode: number;
  readonly project: ProjectOptions;
  /** Brings the database into its state; a session it gives back is ended after the run. */
  readonly prepare?: (bench: Bench) => ChildProcess | undefined;
  readonly alembic?: readonly string[];
  readonly target?: 'head' | 'heads';
  readonly workingDirectory?: string;
  /** Changes the environment of the task; DATABASE_URL and PGOPTIONS are set already. */
  readonly env?: (bench: Bench) => Readonly<Record<string, string | undefined>>;
  /** Sends SIGTERM to the script, as StopTask does, once it has printed this. */
  readonly termAt?: string;
  /** Versions afterwards, as the script must have found them; left out when it cannot know. */
  readonly after?: readonly string[];
}

const AT_B2 = USUAL.slice(0, 2);
const at =
  (revisions: readonly Revision[]) =>
  (bench: Bench): undefined => {
    bench.upgrade(revisions);
    return undefined;
  };
const LOCKED = 'begin; lock table users in access exclusive mode; select pg_sleep(300)';

/** Waits in the database until a query has a row. */
function until(query: string): string {
  return `do $$ begin while not exists (${query}) loop perform pg_sleep(0.05), pg_stat_clear_snapshot(); end loop; end $$;`;
}

/** A statement of a revision that leaves time for another session, and the wait of that session for it. */
const PAUSE = 'op.execute("select pg_sleep(2) /* pause */")';
const AT_PAUSE = until(
  `select from pg_stat_activity where state = 'active' and query like 'select pg_sleep(2)%pause%'`,
);

/** All situations; see facts of alembic's outputs in the fixtures they record. */
export const SITUATIONS: readonly Situation[] = [
  { name: 'empty-database', outcome: 'applied', exitCode: 0, project: { revisions: USUAL }, after: ['c3'] },
  {
    name: 'one-behind',
    outcome: 'applied',
    exitCode: 0,
    project: { revisions: USUAL },
    prepare: at(AT_B2),
    after: ['c3'],
  },
  {
    name: 'up-to-date',
    outcome: 'up-to-date',
    exitCode: 0,
    project: { revisions: USUAL },
    prepare: at(USUAL),
    after: ['c3'],
  },
  {
    name: 'not-null-violation',
    outcome: 'sql-error',
    exitCode: 1,
    project: {
      revisions: [
        ...USUAL,
        next('d4', [`op.add_column('users', sa.Column('age', sa.Integer))`]),
        next('e5', [`op.add_column('users', sa.Column('born', sa.Date, nullable=False))`], 'd4'),
      ],
    },
    prepare: (bench) => {
      bench.upgrade(USUAL);
      bench.postgres.query(bench.database, `insert into users (id, email, name) values (1, 'a@example.com', 'A')`);
      return undefined;
    },
    after: ['c3'],
  },
  {
    name: 'half-way-per-migration',
    outcome: 'sql-error',
    exitCode: 1,
    project: {
      configure: 'transaction_per_migration=True',
      revisions: [
        ...USUAL,
        next('d4', [`op.add_column('users', sa.Column('age', sa.Integer))`]),
        next('e5', [`op.execute("ALTER TABLE nobody ADD COLUMN x int")`], 'd4'),
      ],
    },
    prepare: at(USUAL),
    after: ['d4'],
  },
  {
    name: 'permission-denied',
    outcome: 'sql-error',
    exitCode: 1,
    project: { revisions: [...USUAL, next('d4', [`op.add_column('users', sa.Column('age', sa.Integer))`])] },
    prepare: (bench) => {
      bench.upgrade(USUAL);
      bench.postgres.query(bench.database, 'grant select, update on all tables in schema public to reader');
      return undefined;
    },
    env: ({ postgres, database }) => ({ DATABASE_URL: postgres.url(database, 'reader') }),
    after: ['c3'],
  },
  {
    name: 'lock-timeout',
    outcome: 'lock-timeout',
    exitCode: 1,
    project: { revisions: [...USUAL, next('d4', [`op.add_column('users', sa.Column('age', sa.Integer))`])] },
    prepare: (bench) => {
      bench.upgrade(USUAL);
      const session = bench.postgres.session(bench.database, LOCKED);
      bench.postgres.query(
        bench.database,
        until(`select from pg_locks where relation = 'users'::regclass and mode = 'AccessExclusiveLock'`),
      );
      return session;
    },
    env: () => ({ PGOPTIONS: '-c lock_timeout=500 -c statement_timeout=60000' }),
    after: ['c3'],
  },
  {
    name: 'statement-timeout',
    outcome: 'timeout',
    exitCode: 1,
    project: { revisions: [...USUAL, next('d4', [`op.execute("select pg_sleep(30)")`])] },
    prepare: at(USUAL),
    env: () => ({ PGOPTIONS: '-c lock_timeout=5000 -c statement_timeout=700' }),
    after: ['c3'],
  },
  {
    name: 'multiple-heads',
    outcome: 'multiple-heads',
    exitCode: 255,
    project: { revisions: [...USUAL, next('d4', ['pass']), next('e5', ['pass'])] },
    prepare: at(USUAL),
    after: ['c3'],
  },
  {
    name: 'all-heads',
    outcome: 'applied',
    exitCode: 0,
    target: 'heads',
    project: { revisions: [...USUAL, next('d4', ['pass']), next('e5', ['pass'])] },
    prepare: at(USUAL),
    after: ['d4', 'e5'],
  },
  {
    name: 'merge-of-two-heads',
    outcome: 'applied',
    exitCode: 0,
    project: { revisions: [...USUAL, next('d4', ['pass']), next('e5', ['pass']), next('f6', ['pass'], ['d4', 'e5'])] },
    prepare: at([...USUAL, next('d4', ['pass']), next('e5', ['pass'])]),
    after: ['f6'],
  },
  {
    name: 'database-ahead',
    outcome: 'database-ahead',
    exitCode: 255,
    project: { revisions: AT_B2 },
    prepare: at(USUAL),
  },
  {
    name: 'connection-refused',
    outcome: 'unreachable',
    exitCode: 1,
    project: { revisions: USUAL },
    env: () => ({ DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/app' }),
  },
  {
    name: 'unknown-host',
    outcome: 'unreachable',
    exitCode: 1,
    project: { revisions: USUAL },
    env: () => ({ DATABASE_URL: 'postgresql://postgres@database.invalid:5432/app' }),
  },
  {
    name: 'wrong-password',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    env: ({ postgres, database }) => ({ DATABASE_URL: postgres.url(database, 'guarded:wrong') }),
  },
  {
    name: 'no-such-database',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    env: ({ postgres }) => ({ DATABASE_URL: postgres.url('nowhere') }),
  },
  {
    name: 'no-database-url',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    env: () => ({ DATABASE_URL: undefined }),
  },
  {
    name: 'malformed-database-url',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    env: () => ({ DATABASE_URL: 'not a url' }),
  },
  {
    name: 'missing-driver',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    env: ({ postgres, database }) => ({
      DATABASE_URL: postgres.url(database).replace('postgresql:', 'postgresql+pg8000:'),
    }),
  },
  {
    name: 'syntax-error',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: [...USUAL, next('d4', ['op.execute('])] },
    prepare: at(USUAL),
  },
  {
    name: 'dangling-parent',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: [...USUAL, next('d4', ['pass'], 'gone')] },
    prepare: at(USUAL),
  },
  {
    name: 'no-alembic-ini',
    outcome: 'bad-config',
    exitCode: 255,
    project: { revisions: USUAL, files: { 'alembic.ini': null } },
  },
  {
    name: 'no-script-folder',
    outcome: 'bad-config',
    exitCode: 255,
    project: { revisions: USUAL, files: { 'alembic.ini': '[alembic]\nscript_location = elsewhere\n' } },
  },
  {
    name: 'no-alembic',
    outcome: 'bad-config',
    exitCode: 127,
    project: { revisions: USUAL },
    alembic: ['alembic-that-is-not-there'],
  },
  {
    name: 'no-working-directory',
    outcome: 'bad-config',
    exitCode: 1,
    project: { revisions: USUAL },
    workingDirectory: '/nowhere/at/all',
  },
  {
    name: 'run-twice-at-once',
    outcome: 'busy',
    exitCode: 1,
    // The other run commits between the script's first look and its own statement.
    project: {
      revisions: [...USUAL, next('d4', [PAUSE, `op.add_column('users', sa.Column('age', sa.Integer))`])],
    },
    prepare: (bench) => {
      bench.upgrade(USUAL);
      return bench.postgres.session(
        bench.database,
        `${AT_PAUSE} begin; alter table users add column age int; update alembic_version set version_num = 'd4'; commit;`,
      );
    },
    after: ['d4'],
  },
  {
    name: 'version-row-taken',
    outcome: 'busy',
    exitCode: 255,
    project: { revisions: [...USUAL, next('d4', [PAUSE])] },
    prepare: (bench) => {
      bench.upgrade(USUAL);
      return bench.postgres.session(bench.database, `${AT_PAUSE} update alembic_version set version_num = 'd4'`);
    },
    after: ['d4'],
  },
  {
    name: 'revision-reads-database',
    outcome: 'applied',
    exitCode: 0,
    project: {
      revisions: [
        ...USUAL,
        next('d4', [
          `op.add_column('users', sa.Column('age', sa.Integer))`,
          `rows = op.get_bind().execute(sa.text('select id from users')).fetchall()`,
        ]),
        next('e5', [`op.add_column('users', sa.Column('born', sa.Date))`], 'd4'),
      ],
    },
    prepare: at(USUAL),
    after: ['e5'],
  },
  {
    name: 'autocommit-block',
    outcome: 'applied',
    exitCode: 0,
    project: {
      configure: 'transaction_per_migration=True',
      revisions: [
        ...USUAL,
        next('d4', [
          'with op.get_context().autocommit_block():',
          `    op.create_index('users_email', 'users', ['email'], postgresql_concurrently=True)`,
        ]),
      ],
    },
    prepare: at(USUAL),
    after: ['d4'],
  },
  {
    name: 'rolled-back-in-silence',
    outcome: 'failed',
    exitCode: 0,
    project: {
      revisions: USUAL,
      online: [
        'with create_engine(url, poolclass=pool.NullPool).connect() as connection:',
        '    transaction = connection.begin()',
        '    context.configure(connection=connection, target_metadata=target_metadata)',
        '    context.run_migrations()',
        '    transaction.rollback()',
      ],
    },
    prepare: at(AT_B2),
    after: ['b2'],
  },
  {
    name: 'stopped',
    outcome: 'failed',
    exitCode: 143,
    project: { revisions: [...USUAL, next('d4', [`op.execute("select pg_sleep(30)")`])] },
    prepare: at(USUAL),
    termAt: '] Running upgrade',
    after: ['c3'],
  },
];
