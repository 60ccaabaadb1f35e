/** Which parser reads which tool. */
import { parseBiome } from '../../../src/findings/biome.ts';
import { parseEslintJson } from '../../../src/findings/eslint.ts';
import { parseJestJson } from '../../../src/findings/jest.ts';
import { parseJunit } from '../../../src/findings/junit.ts';
import { parseMypy } from '../../../src/findings/mypy.ts';
import { parseOxlintJson } from '../../../src/findings/oxlint.ts';
import type { Parse } from '../../../src/findings/parsed.ts';
import { parsePrettierCheck } from '../../../src/findings/prettier.ts';
import { parsePyrightJson } from '../../../src/findings/pyright.ts';
import { parseRuffFormat, parseRuffJson } from '../../../src/findings/ruff.ts';
import { parseTsc } from '../../../src/findings/tsc.ts';
import { parseUnittest } from '../../../src/findings/unittest.ts';
import type { ToolName } from './tool-names.ts';

/** All parsers by tool. */
export const parsers: Readonly<Record<ToolName, Parse>> = {
  eslint: parseEslintJson,
  biome: parseBiome,
  oxlint: parseOxlintJson,
  prettier: parsePrettierCheck,
  tsc: parseTsc,
  jest: parseJestJson,
  vitest: parseJestJson,
  'node-test': parseJunit,
  ruff: parseRuffJson,
  'ruff-format': parseRuffFormat,
  mypy: parseMypy,
  pyright: parsePyrightJson,
  pytest: parseJunit,
  unittest: parseUnittest,
};
