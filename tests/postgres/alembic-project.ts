/** Writes alembic projects into a temporary folder, as an image would carry them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One revision file. */
export interface Revision {
  readonly id: string;
  readonly down: string | readonly string[] | null;
  readonly message: string;
  /** Lines of Python in `upgrade()`. */
  readonly up: readonly string[];
}

/** What differs from a plain project. */
export interface ProjectOptions {
  readonly revisions: readonly Revision[];
  /** Extra arguments of `context.configure`: `transaction_per_migration=True`. */
  readonly configure?: string;
  /** Body of `run_migrations_online`, in place of the usual one. */
  readonly online?: readonly string[];
  /** More files, or other contents: path in the project -> text; null leaves a file out. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** The usual project: three revisions on a table of users. */
export const USUAL: readonly Revision[] = [
  {
    id: 'a1',
    down: null,
    message: 'init',
    up: [`op.create_table('users', sa.Column('id', sa.Integer, primary_key=True), sa.Column('email', sa.Text))`],
  },
  { id: 'b2', down: 'a1', message: 'add users.name', up: [`op.add_column('users', sa.Column('name', sa.Text))`] },
  {
    id: 'c3',
    down: 'b2',
    message: 'backfill, then index',
    up: [
      `op.execute("-- names are unknown so far\\nUPDATE users SET name = ''")`,
      `op.create_index('users_name', 'users', ['name'])`,
    ],
  },
];

/** A revision after {@link USUAL}. */
export function next(id: string, up: readonly string[], down: Revision['down'] = 'c3'): Revision {
  return { id, down, message: `change ${id}`, up };
}

/** Writes a project and gives its folder; `remove` deletes it. */
export function writeProject({ revisions, configure = '', online, files = {} }: ProjectOptions): {
  folder: string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-alembic-'));
  mkdirSync(join(folder, 'migrations/versions'), { recursive: true });
  const all: Record<string, string | null> = {
    'alembic.ini': INI,
    'migrations/env.py': env(configure, online),
    ...Object.fromEntries(
      revisions.map((revision) => [`migrations/versions/${revision.id}.py`, revisionFile(revision)]),
    ),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) if (text !== null) writeFileSync(join(folder, path), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function revisionFile({ id, down, message, up }: Revision): string {
  const parents = down === null ? 'None' : JSON.stringify(down);
  return `"""${message}"""
from alembic import op
import sqlalchemy as sa

revision = ${JSON.stringify(id)}
down_revision = ${parents.startsWith('[') ? `tuple(${parents})` : parents}
branch_labels = None
depends_on = None


def upgrade():
${up.map((line) => `    ${line}`).join('\n')}


def downgrade():
    pass
`;
}

/** The logging of `alembic init`. */
const INI = `[alembic]
script_location = migrations

[loggers]
keys = root,sqlalchemy,alembic

[handlers]
keys = console

[formatters]
keys = generic

[logger_root]
level = WARN
handlers = console
qualname =

[logger_sqlalchemy]
level = WARN
handlers =
qualname = sqlalchemy.engine

[logger_alembic]
level = INFO
handlers =
qualname = alembic

[handler_console]
class = StreamHandler
args = (sys.stderr,)
level = NOTSET
formatter = generic

[formatter_generic]
format = %(levelname)-5.5s [%(name)s] %(message)s
datefmt = %H:%M:%S
`;

function env(configure: string, online: readonly string[] = usualOnline(configure)): string {
  return `import os
from logging.config import fileConfig

from alembic import context
from sqlalchemy import create_engine, pool

config = context.config
if config.config_file_name is not None:
    fileConfig(config.config_file_name)
target_metadata = None
url = os.environ["DATABASE_URL"]


def run_migrations_offline():
    context.configure(url=url, target_metadata=target_metadata, literal_binds=True, dialect_opts={"paramstyle": "named"}${configure === '' ? '' : `, ${configure}`})
    with context.begin_transaction():
        context.run_migrations()


def run_migrations_online():
${online.map((line) => `    ${line}`).join('\n')}


if context.is_offline_mode():
    run_migrations_offline()
else:
    run_migrations_online()
`;
}

function usualOnline(configure: string): readonly string[] {
  return [
    'connectable = create_engine(url, poolclass=pool.NullPool)',
    'with connectable.connect() as connection:',
    `    context.configure(connection=connection, target_metadata=target_metadata${configure === '' ? '' : `, ${configure}`})`,
    '    with context.begin_transaction():',
    '        context.run_migrations()',
  ];
}
