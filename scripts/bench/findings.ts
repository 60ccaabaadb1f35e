/** 10,000 findings, from the output of a tool to summary, SARIF and annotations, as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Figure } from './figure.ts';

const COUNT = 10_000;
const FILES = 200;
const RUNS = 5;

/** Time and memory for each of the formats; the shortest of several runs, and the processor's: other work on the machine is not counted. */
export function measureFindings(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-findings-'));
  try {
    return Object.entries(outputs).flatMap(([name, write]) => {
      writeFileSync(join(folder, name), write());
      const runs = Array.from({ length: RUNS }, () => runOnce(folder, name));
      const what = `${COUNT} findings of ${name} read and told`;
      return [
        {
          what: `${what}, time`,
          value: Math.min(...runs.map(({ cpuMs }) => cpuMs)),
          unit: 'ms' as const,
          limit: 1000,
          note: `time of the processor, best of ${RUNS}; with the start of Node and its type stripping`,
        },
        {
          what: `${what}, memory`,
          value: Math.max(...runs.map(({ peakMb }) => peakMb)),
          unit: 'MB' as const,
          limit: 200,
          note: 'peak of the process',
        },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOnce(folder: string, name: string): { cpuMs: number; peakMb: number } {
  const memory = join(folder, 'memory');
  const script = resolve(import.meta.dirname, 'findings-run.ts');
  const preload = resolve(import.meta.dirname, 'peak-memory.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, script, folder, name], {
    env: { PATH: process.env['PATH'] ?? '', PEAK_MEMORY: memory },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const { count, cpuMs } = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as Record<
    'count' | 'cpuMs',
    number
  >;
  if (count !== COUNT) throw new Error(`${name}: ${count} findings were told instead of ${COUNT}`);
  return { cpuMs, peakMb: Number(readFileSync(memory, 'utf8')) / 1024 };
}

/** Shapes of the recorded outputs in tests/fixtures/tools, many times over. */
const outputs: Readonly<Record<string, () => string>> = {
  eslint: () =>
    JSON.stringify(
      perFile((file, lines) => ({
        filePath: `/repo/${file}`,
        messages: lines.map((line) => ({
          ruleId: line % 3 === 0 ? 'no-unused-vars' : 'eqeqeq',
          severity: line % 4 === 0 ? 1 : 2,
          message: `'value${line}' is assigned a value but never used | <b>, see @team and \`code\`.`,
          line,
          column: 7,
          messageId: 'unusedVar',
          endLine: line,
          endColumn: 13,
          suggestions: [{ messageId: 'removeVar', fix: { range: [33, 48], text: '' }, desc: 'Remove it.' }],
        })),
        suppressedMessages: [],
        errorCount: lines.length,
        source: 'const value = 1; // a line of a source\n'.repeat(400),
        usedDeprecatedRules: [],
      })),
    ),
  tsc: () =>
    perFile((file, lines) =>
      lines.map(
        (line) =>
          `${file}(${line},7): error TS2322: Type 'User' is not assignable to type 'Other${line}'.\n  The types of 'address.zip' are incompatible between these types.\n    Type 'number' is not assignable to type 'string'.\n`,
      ),
    )
      .flat()
      .join(''),
  ruff: () =>
    JSON.stringify(
      perFile((file, lines) =>
        lines.map((line) => ({
          cell: null,
          code: 'F401',
          end_location: { column: 10, row: line },
          filename: `/repo/${file}`,
          fix: { applicability: 'safe', edits: [], message: 'Remove unused import: `os`' },
          location: { column: 8, row: line },
          message: `\`module${line}\` imported but unused`,
          name: 'unused-import',
          noqa_row: line,
          severity: 'error',
          url: 'https://docs.astral.sh/ruff/rules/unused-import',
        })),
      ).flat(),
      null,
      2,
    ),
  sarif: () =>
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Tool', rules: [{ id: 'rule', defaultConfiguration: { level: 'error' } }] } },
          results: perFile((file, lines) =>
            lines.map((line) => ({
              ruleId: 'rule',
              ruleIndex: 0,
              message: { text: `Finding ${line}` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: `file:///repo/${file}` },
                    region: { startLine: line, startColumn: 2, endColumn: 9 },
                  },
                },
              ],
            })),
          ).flat(),
        },
      ],
    }),
  junit: () =>
    `<testsuites>${perFile(
      (file, lines) =>
        `<testsuite name="${file}">${lines
          .map(
            (line) =>
              `<testcase name="test ${line}" classname="suite" time="0.0${line}" file="/repo/${file}"><failure message="Expected values to be strictly equal:&#10;&#10;${line} !== 3">Error: ${line} !== 3\n${`    at run (file:///repo/${file}:${line}:5)\n`.repeat(10)}</failure></testcase>`,
          )
          .join('')}</testsuite>`,
    ).join('')}</testsuites>`,
};

function perFile<T>(write: (file: string, lines: readonly number[]) => T): T[] {
  const lines = Array.from({ length: COUNT / FILES }, (_, index) => index + 1);
  return Array.from({ length: FILES }, (_, index) => write(`src/file-${index}.ts`, lines));
}
