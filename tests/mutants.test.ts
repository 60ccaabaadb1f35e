import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { findRotten } from '../scripts/mutants/check.ts';
import { WATCHING } from '../scripts/mutants/watching.ts';
import { WRITING } from '../scripts/mutants/writing.ts';

const root = join(import.meta.dirname, '..');

test('every mutant still finds what it replaces, and there are enough of them', () => {
  expect(findRotten([...WATCHING, ...WRITING], root)).toEqual([]);
  expect(WATCHING.length + WRITING.length).toBeGreaterThanOrEqual(40);
});

test('a mutant whose original is gone is told', () => {
  const gone = { file: 'src/ecs/deployment/sight.ts', original: 'no such line', replacement: '', breaks: 'nothing' };
  expect(findRotten([gone], root)).toEqual([
    'src/ecs/deployment/sight.ts (nothing): its original stands there 0 times',
  ]);
});
