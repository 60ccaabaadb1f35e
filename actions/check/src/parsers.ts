/** Which parser reads which tool. */
import { parseEslintJson } from '../../../src/findings/eslint.ts';
import { parseJestJson } from '../../../src/findings/jest.ts';
import { parseJunit } from '../../../src/findings/junit.ts';
import type { Parse } from '../../../src/findings/parsed.ts';
import { parseTsc } from '../../../src/findings/tsc.ts';
import type { ToolName } from './tool-names.ts';

/** All parsers by tool. */
export const parsers: Readonly<Partial<Record<ToolName, Parse>>> = {
  eslint: parseEslintJson,
  tsc: parseTsc,
  jest: parseJestJson,
  vitest: parseJestJson,
  'node-test': parseJunit,
  pytest: parseJunit,
};
