/** The same fault, told more than once. Pure. */
import type { Finding } from './finding.ts';

/**
 * Findings without repetitions, in their order. Two are the same when they agree in everything; and when two tools tell the same
 * rule of the same line: ESLint and oxlint, Ruff and flake8, or syntax errors of any two. Other rules of other tools are never held
 * to mean the same, alike as they may sound. What stays carries the graver level and the names of the other tools.
 */
export function dedupe(findings: readonly Finding[]): Finding[] {
  const exact = new Set<string>();
  const kept: Kept[] = [];
  const meanings = new Map<string, Kept[]>();
  /** How far the repetitions of a tool have come, by meaning and tool. */
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    if (exact.has(identity)) continue;
    exact.add(identity);
    const meaning = meaningOf(finding);
    const others = (meaning === undefined ? undefined : meanings.get(meaning)) ?? [];
    // Two of one tool on a line are two: each is the same as at most one of another tool.
    const pace = `${meaning ?? ''}\n${finding.tool}`;
    const at = nextOfAnother(others, seen.get(pace) ?? 0, finding.tool);
    seen.set(pace, at + 1);
    const other = others[at];
    if (other !== undefined) take(other, finding);
    else {
      const next = { finding, alsoBy: [] };
      kept.push(next);
      others.push(next);
      if (meaning !== undefined) meanings.set(meaning, others);
    }
  }
  return kept.map((each) => tell(each));
}

interface Kept {
  finding: Finding;
  readonly alsoBy: string[];
}

function tell({ finding, alsoBy }: Kept): Finding {
  return alsoBy.length === 0 ? finding : { ...finding, alsoBy };
}

function nextOfAnother(others: readonly Kept[], from: number, tool: string): number {
  let at = from;
  while (at < others.length && others[at]?.finding.tool === tool) at += 1;
  return at;
}

const GRAVITY = { error: 0, warning: 1, notice: 2 } as const;

function take(kept: Kept, { tool, level, url }: Finding): void {
  if (!kept.alsoBy.includes(tool)) kept.alsoBy.push(tool);
  const isGraver = GRAVITY[level] < GRAVITY[kept.finding.level];
  kept.finding = {
    ...kept.finding,
    ...(isGraver && { level }),
    ...(kept.finding.url === undefined && url !== undefined && { url }),
  };
}

function identityOf({ tool, rule, level, message, file, line, column }: Finding): string {
  return JSON.stringify([tool, rule, level, file, line, column, message]);
}

/** What a finding means, and where; undefined when no other tool can mean the same. */
function meaningOf({ tool, rule, message, file, line }: Finding): string | undefined {
  if (file === undefined || line === undefined) return undefined;
  const meaning = isSyntaxError(tool, rule, message) ? 'syntax' : sharedRule(tool, rule);
  return meaning === undefined ? undefined : `${file}\n${line}\n${meaning}`;
}

function isSyntaxError(tool: string, rule: string | undefined, message: string): boolean {
  switch (tool) {
    case 'eslint':
      return rule === undefined && message.startsWith('Parsing error');
    case 'oxlint':
      return rule === undefined;
    case 'prettier':
      return rule === undefined && message.startsWith('SyntaxError');
    case 'tsc':
      // TypeScript numbers what its parser finds from 1000 on.
      return /^TS1\d{3}$/.test(rule ?? '');
    default:
      return ['biome parse', 'ruff invalid-syntax', 'mypy syntax', 'flake8 E999'].includes(`${tool} ${rule ?? ''}`);
  }
}

/** Families of linters that share the names of rules. */
function sharedRule(tool: string, rule: string | undefined): string | undefined {
  if (rule === undefined) return undefined;
  if (tool === 'eslint') return `js ${rule}`;
  if (tool === 'oxlint') return `js ${eslintName(rule)}`;
  const isPython = ['ruff', 'flake8', 'pyflakes', 'pycodestyle'].includes(tool) && /^[A-Z]+\d+$/.test(rule);
  return isPython ? `python ${rule}` : undefined;
}

/** Prefixes of oxlint's plugins where ESLint's differ. */
const PLUGINS: ReadonlyMap<string, string> = new Map([
  ['typescript', '@typescript-eslint'],
  ['typescript-eslint', '@typescript-eslint'],
  ['nextjs', '@next/next'],
  ['next', '@next/next'],
  ['jsx_a11y', 'jsx-a11y'],
  ['react_perf', 'react-perf'],
  ['node', 'n'],
]);

/** `eslint(no-var)` -> `no-var`, `typescript-eslint(no-explicit-any)` -> `@typescript-eslint/no-explicit-any`. */
function eslintName(rule: string): string {
  const { plugin = '', name = rule } =
    /^(?:eslint-plugin-)?(?<plugin>[^()]+)\((?<name>[^()]+)\)$/.exec(rule)?.groups ?? {};
  return plugin === '' || plugin === 'eslint' ? name : `${PLUGINS.get(plugin) ?? plugin}/${name}`;
}
