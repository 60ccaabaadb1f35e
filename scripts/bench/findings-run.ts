/** The measured process: reads the output of a tool, and writes summary, SARIF and annotations, as actions/check does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { planAnnotations } from '../../src/findings/annotations.ts';
import { checkRunPages } from '../../src/findings/check-run.ts';
import { dedupe } from '../../src/findings/dedupe.ts';
import { parseEslintJson } from '../../src/findings/eslint.ts';
import { parseJunit } from '../../src/findings/junit.ts';
import { orderFindings } from '../../src/findings/order.ts';
import type { Parse } from '../../src/findings/parsed.ts';
import { renderFindings } from '../../src/findings/render-findings.ts';
import { renderTests } from '../../src/findings/render-tests.ts';
import { parseRuffJson } from '../../src/findings/ruff.ts';
import { parseSarif } from '../../src/findings/sarif.ts';
import { parseTsc } from '../../src/findings/tsc.ts';
import { toSarif } from '../../src/findings/write-sarif.ts';

const parsers: Readonly<Record<string, Parse>> = {
  eslint: parseEslintJson,
  junit: parseJunit,
  ruff: parseRuffJson,
  sarif: parseSarif,
  tsc: parseTsc,
};

const [, , folder = '', name = ''] = process.argv;
const parsed = parsers[name]?.(readFileSync(join(folder, name), 'utf8'), { root: '/repo', cwd: '/repo' });
if (parsed === undefined || 'fault' in parsed) throw new Error(parsed?.fault ?? `there is no parser for ${name}`);
const findings = orderFindings(dedupe(parsed.findings), new Map([['src/file-7.ts', [{ first: 1, last: 100 }]]]));
const sources = { serverUrl: 'https://github.com', repository: 'acme/shop', sha: 'a'.repeat(40) };
const limitBytes = 500_000;
const summary = [
  renderFindings({ findings, sources, limitBytes }),
  renderTests({ tests: parsed.tests, sources, limitBytes }),
].join('\n\n');
writeFileSync(join(folder, 'summary.md'), summary);
writeFileSync(
  join(folder, 'findings.sarif'),
  toSarif({ findings, category: 'bench', lineText: () => 'const a = 1;' }).text,
);
const annotations = planAnnotations(findings, parsed.tests);
const pages = checkRunPages(findings, parsed.tests);
writeFileSync(join(folder, 'annotations.json'), JSON.stringify({ annotations, pages }));
const { user, system } = process.cpuUsage();
writeFileSync(join(folder, 'told.json'), JSON.stringify({ count: annotations.length, cpuMs: (user + system) / 1000 }));
