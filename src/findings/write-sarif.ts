/** Findings as SARIF 2.1.0, as GitHub's code scanning takes it. Pure. */
import { fingerprints } from './fingerprints.ts';
import type { LineText } from './fingerprints.ts';
import type { Finding } from './finding.ts';
import { encodePath } from './links.ts';
import { plainText, shorten } from './plain-text.ts';

/** What is written. */
export interface SarifInput {
  /** The gravest first: what is over the limit of a tool is left out from the end. */
  readonly findings: readonly Finding[];
  /** Tools that came to an end that can be trusted: one without findings gets an empty run, by which code scanning closes what it found before. */
  readonly ran?: readonly string[];
  /** Tells analyses of one commit apart: `slipway/services/auth-api`. GitHub replaces those of the same category. */
  readonly category: string;
  /** Texts of the lines; without them GitHub's upload action computes the fingerprints from the sources. */
  readonly lineText?: LineText;
}

/** What was written. */
export interface SarifFile {
  readonly text: string;
  readonly written: number;
  /** Over {@link RESULTS_PER_RUN} of a tool. */
  readonly overLimit: number;
  /** Code scanning shows places of files: findings without one cannot be in it. */
  readonly withoutFile: number;
}

/** What code scanning takes of a run, and of rules too (GitHub docs, "SARIF support"). */
export const RESULTS_PER_RUN = 25_000;
const MESSAGE_LENGTH = 10_000;

/** One run for each tool. Tests are no findings of the sources: leave them out. */
export function toSarif({ findings, ran = [], category, lineText }: SarifInput): SarifFile {
  const placed = findings.filter(({ file }) => file !== undefined);
  const byTool = new Map<string, Finding[]>(ran.map((tool) => [tool, []]));
  for (const finding of placed) {
    const ofTool = byTool.get(finding.tool);
    if (ofTool === undefined) byTool.set(finding.tool, [finding]);
    else ofTool.push(finding);
  }
  const runs = [...byTool].map(([tool, ofTool]) =>
    writeRun({ tool, findings: ofTool.slice(0, RESULTS_PER_RUN), category, lineText }),
  );
  const written = runs.reduce((sum, run) => sum + run.results.length, 0);
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
  return {
    text: `${JSON.stringify(log)}\n`,
    written,
    overLimit: placed.length - written,
    withoutFile: findings.length - placed.length,
  };
}

interface ToolFindings {
  readonly tool: string;
  readonly findings: readonly Finding[];
  readonly category: string;
  readonly lineText: LineText | undefined;
}

function writeRun({ tool, findings, category, lineText }: ToolFindings) {
  const rules = new Map<string, { readonly index: number; readonly rule: object }>();
  const marks = lineText === undefined ? [] : fingerprints(findings, lineText);
  const results = findings.map((finding, at) => {
    const id = finding.rule ?? UNNAMED;
    const known = rules.get(id) ?? { index: rules.size, rule: writeRule(id, finding) };
    rules.set(id, known);
    const mark = marks[at];
    return {
      ruleId: shorten(plainText(id), NAME_LENGTH),
      ruleIndex: known.index,
      level: levelOf(finding),
      message: { text: messageOf(finding) },
      locations: [{ physicalLocation: placeOf(finding) }],
      ...(mark !== undefined && { partialFingerprints: { primaryLocationLineHash: mark } }),
    };
  });
  return {
    tool: { driver: { name: tool, rules: [...rules.values()].map(({ rule }) => rule) } },
    automationDetails: { id: `${category}/${tool}/` },
    columnKind: 'utf16CodeUnits',
    results,
  };
}

/** Of findings for which their tool has no name, such as syntax errors. */
const UNNAMED = 'error';
const NAME_LENGTH = 255;

function writeRule(id: string, { tool, url, level }: Finding) {
  const name = shorten(plainText(id), NAME_LENGTH);
  return {
    id: name,
    shortDescription: { text: `${tool}: ${name}` },
    fullDescription: { text: `${tool}: ${name}` },
    help: { text: url ?? `See the documentation of ${tool} for ${name}.` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: level === 'notice' ? 'note' : level },
  };
}

function levelOf({ level }: Finding): 'error' | 'warning' | 'note' {
  return level === 'notice' ? 'note' : level;
}

function messageOf({ message, alsoBy = [] }: Finding): string {
  const text = shorten(plainText(message).trim(), MESSAGE_LENGTH) || 'The tool gives no message.';
  return alsoBy.length === 0 ? text : `${text}\nAlso told by ${alsoBy.join(', ')}.`;
}

/** Code scanning refuses a result without a line. An end before its start would make the file invalid: it is left out. */
function placeOf({ file = '', line = 1, column, endLine, endColumn }: Finding): object {
  const isWhole = endLine !== undefined && (endLine > line || (endLine === line && (endColumn ?? 0) >= (column ?? 1)));
  return {
    artifactLocation: { uri: encodePath(file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      ...(column !== undefined && { startColumn: column }),
      ...(isWhole && { endLine }),
      ...(isWhole && endColumn !== undefined && { endColumn }),
    },
  };
}
