/**
 * Biome's reporter `github`, which Biome 1.9 and 2 have; its `json` is declared experimental, `gitlab` tells no columns, and `sarif`
 * came with 2.4.
 */
import { toFinding } from './parsed.ts';
import type { Parsed, Places } from './parsed.ts';
import { stripAnsi } from './plain-text.ts';
import { parseSarif } from './sarif.ts';
import { decodePercent, sourcePath } from './source-path.ts';
import type { Finding } from './finding.ts';

/** `::error title=lint/style/noVar,file=src/a.js,line=2,endLine=2,col=3,endColumn=17::Use let or const.` */
const COMMAND = /^::(?<level>error|warning|notice) (?<properties>[^:]*(?::(?!:)[^:]*)*)::(?<message>.*)$/;

/** `biome check|lint|ci --reporter=github --max-diagnostics=none` on standard output; output of `--reporter=sarif` too. */
export function parseBiome(text: string, places: Places): Parsed {
  if (/^\s*\{/.test(text)) return parseSarif(text, places);
  const findings: Finding[] = [];
  for (const line of stripAnsi(text).split(/\r?\n/)) {
    const { level, properties, message } = COMMAND.exec(line)?.groups ?? {};
    if (level === 'error' || level === 'warning' || level === 'notice') {
      findings.push(readCommand({ level, properties: properties ?? '', message: message ?? '' }, places));
    }
  }
  return { findings, tests: [] };
}

interface Command {
  readonly level: Finding['level'];
  readonly properties: string;
  readonly message: string;
}

function readCommand({ level, properties, message }: Command, places: Places): Finding {
  const told = new Map(
    properties.split(',').map((property): [string, string] => {
      const at = property.indexOf('=');
      return [property.slice(0, at), decodePercent(property.slice(at + 1))];
    }),
  );
  const rule = told.get('title');
  // Of a file whose layout differs Biome names a place that means nothing.
  const isWhole = rule === 'format';
  return toFinding({
    kind: 'lint',
    tool: 'biome',
    level,
    rule,
    message: isWhole ? NOT_FORMATTED : decodePercent(message),
    file: sourcePath(told.get('file'), places),
    ...(!isWhole && {
      line: Number(told.get('line')),
      column: Number(told.get('col')),
      endLine: Number(told.get('endLine')),
      endColumn: Number(told.get('endColumn')),
    }),
    url: rulePage(rule),
  });
}

/** Biome's own words lead to a difference that the reporter leaves out. */
const NOT_FORMATTED = 'The file is not formatted as Biome formats it. Run `biome format --write`.';

function rulePage(rule: string | undefined): string | undefined {
  const name = /^lint\/\w+\/(\w+)$/.exec(rule ?? '')?.[1];
  const page = name?.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return page === undefined ? undefined : `https://biomejs.dev/linter/rules/${page}`;
}
