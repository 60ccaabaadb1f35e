import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../../src/errors.ts';
import type { AppliedMigration } from './inputs.ts';
import { checkMigrations, migrationsBetween, tellMigrations } from './migrations.ts';
import type { Between } from './migrations.ts';

const between = (migrations: readonly AppliedMigration[], addedFiles?: readonly string[], directory = 'db'): Between =>
  migrationsBetween({ migrations, migrationsDirectory: directory }, addedFiles === undefined ? {} : { addedFiles });

describe('a migration is one that takes something away', () => {
  test.each<[AppliedMigration, boolean]>([
    [{ revision: 'a', message: 'contract: drop the column born' }, true],
    [{ revision: 'a', message: '[contract] drop the column born' }, true],
    [{ revision: 'a', message: 'Contract: drop' }, true],
    [{ revision: 'a', message: 'add a table for contracts' }, false],
    [{ revision: 'a', message: 'contract numbers get a column' }, false],
    [{ revision: 'a', kind: 'contract' }, true],
    [{ revision: 'a', message: 'contract: by name only', kind: 'expand' }, false],
    [{ revision: 'a' }, false],
  ])('as migrate told it: %j', (migration, isContract) => {
    expect(between([migration]).contract).toHaveLength(isContract ? 1 : 0);
    expect(between([migration]).others).toHaveLength(isContract ? 0 : 1);
  });

  test.each<[string, 'contract' | 'others' | 'none']>([
    ['db/migrations/versions/0007_contract_drop_born.py', 'contract'],
    ['db/migrations/versions/4f2a91c03b7e_contract_drop_born.py', 'contract'],
    ['db/versions/2026_11_21-4f2a91c03b7e_contract_drop_born.py', 'contract'],
    ['db/migrations/20261121093000_contract_drop_born/migration.sql', 'contract'],
    ['db/migrations/versions/0007_add_contract_numbers.py', 'others'],
    ['db/migrations/0007_born.sql', 'others'],
    ['db/migrations/versions/__init__.py', 'none'],
    ['db/migrations/env.py', 'none'],
    ['other/versions/0007_contract_drop.py', 'none'],
    ['dbx/versions/0007_contract_drop.py', 'none'],
  ])('by the name of its file: %s', (file, where) => {
    const { contract, others } = between([], [file]);
    expect([contract.length, others.length]).toEqual([where === 'contract' ? 1 : 0, where === 'others' ? 1 : 0]);
  });

  test('in a folder that is the repository itself', () => {
    for (const directory of ['.', './', '/'])
      expect(between([], ['versions/a1_contract_x.py'], directory).contract).toEqual(['a1_contract_x.py']);
  });
});

describe('what stands between', () => {
  test('a contract migration lets nothing pass, unless it is allowed', () => {
    const found = between([{ revision: 'd4', message: 'contract: drop born' }], ['db/versions/e5_contract_x.py']);
    let error: unknown;
    try {
      checkMigrations(found, { allowContract: false });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ code: 'contract-migration-between' });
    expect(String(error)).toContain('d4 (contract: drop born), e5_contract_x.py');
    expect(() => checkMigrations(found, { allowContract: true })).not.toThrow();
    expect(tellMigrations(found, { allowContract: true, isReplacing: false }).join('\n')).toContain('that was allowed');
  });

  test('what is not known is said to be not known', () => {
    const tell = (found: Between): string =>
      tellMigrations(found, { allowContract: false, isReplacing: false }).join('\n');
    expect(tell(between([]))).toContain('not known here; the database was not looked at');
    expect(tellMigrations(between([]), { allowContract: false, isReplacing: true })).toEqual([]);
    expect(tell(between([], []))).toBe('No migration stands between.');
    expect(tell(between([{ revision: 'c3' }]))).toContain('these do not say that they take something away: c3');
  });
});
