/** Whether the older code can work with the database as it is: the migrations that ran since, and which of them took something away. Pure. */
import { ActionError } from '../../../src/errors.ts';
import type { AppliedMigration, Inputs } from './inputs.ts';
import type { Releases } from './releases.ts';

/** The migrations between what comes back and what is live. */
export interface Between {
  /** Those that say of themselves that they take something away. */
  readonly contract: readonly string[];
  /** The others. */
  readonly others: readonly string[];
  /** False when nobody told which migrations ran since. */
  readonly isKnown: boolean;
}

/** The first word of a message: `contract: drop the column`, `[contract] drop the column`. */
const DECLARED_IN_MESSAGE = /^\s*(?:contract:|\[contract\])/i;
/** The first word after date and revision id in the name of the file: `0007_contract_drop_name.py`, `20261121_contract_drop/migration.sql`. */
const DECLARED_IN_NAME = /^(?:[0-9a-z]*\d[0-9a-z]*[_-]+)+contract[_-]/i;

/** The migrations that were applied since (output `applied` of migrate), and the migration files that the commits between added. */
export function migrationsBetween(
  { migrations, migrationsDirectory }: Pick<Inputs, 'migrations' | 'migrationsDirectory'>,
  { addedFiles }: Pick<Releases, 'addedFiles'>,
): Between {
  const applied = migrations.map((migration) => ({ name: describe(migration), isContract: isContract(migration) }));
  const added = (addedFiles ?? [])
    .filter((file) => migrationsDirectory !== undefined && isMigration(file, migrationsDirectory))
    .map((file) => ({ name: nameOf(file), isContract: DECLARED_IN_NAME.test(nameOf(file)) }));
  const all = [...applied, ...added];
  return {
    contract: all.filter((migration) => migration.isContract).map(({ name }) => name),
    others: all.filter((migration) => !migration.isContract).map(({ name }) => name),
    isKnown: migrations.length > 0 || (addedFiles !== undefined && migrationsDirectory !== undefined),
  };
}

function describe({ revision, message = '' }: AppliedMigration): string {
  return message === '' ? revision : `${revision} (${message})`;
}

function isContract({ kind, message = '' }: AppliedMigration): boolean {
  return kind === undefined ? DECLARED_IN_MESSAGE.test(message) : kind === 'contract';
}

/** alembic: `versions/*.py`; prisma and others: `migrations/NAME/migration.sql`, `migrations/NAME.sql`. */
function isMigration(file: string, directory: string): boolean {
  const folder = directory.replace(/^\.\//, '').replace(/\/*$/, '/');
  const inside = folder === './' || folder === '/' ? file : file.startsWith(folder) ? file.slice(folder.length) : '';
  return /(?:^|\/)versions\/(?!__init__)[^/]+\.py$|\.sql$/.test(inside);
}

function nameOf(file: string): string {
  const parts = file.split('/');
  const last = parts.at(-1) ?? '';
  return last === 'migration.sql' ? (parts.at(-2) ?? last) : last;
}

/**
 * Lets a roll-back pass, or not.
 * @throws {ActionError} contract-migration-between unless it is allowed; nothing has been changed
 */
export function checkMigrations({ contract }: Between, { allowContract }: Pick<Inputs, 'allowContract'>): void {
  if (contract.length === 0 || allowContract) return;
  throw new ActionError({
    code: 'contract-migration-between',
    message: `The database has been changed since in a way that the older code does not know: ${contract.join(', ')}. Going back would run old code on a schema that it was not written for.`,
    fix: 'Mend it forwards with a new release; or, when you know that the older code works with the database as it is, set `allow-contract: true` with a `reason`. Nothing has been changed.',
  });
}

/** What the reader is told of the migrations. */
export function tellMigrations(
  { contract, others, isKnown }: Between,
  { allowContract, isReplacing }: Pick<Inputs, 'allowContract' | 'isReplacing'>,
): readonly string[] {
  return [
    ...(contract.length > 0 && allowContract
      ? [`Contract migrations stand between, and that was allowed: ${contract.join(', ')}.`]
      : []),
    ...(others.length > 0
      ? [
          `Migrations since then stay in the database; these do not say that they take something away: ${others.join(', ')}.`,
        ]
      : []),
    ...(isKnown && contract.length + others.length === 0 ? ['No migration stands between.'] : []),
    ...(isKnown || isReplacing
      ? []
      : ['Which migrations ran since then is not known here; the database was not looked at.']),
  ];
}
