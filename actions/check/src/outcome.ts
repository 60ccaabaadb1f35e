/** What a tool did -> its verdict. Pure: the whole truth about crashes, half reports and silent failures is here. */
import type { Finding, TestCase } from '../../../src/findings/finding.ts';
import type { Parsed } from '../../../src/findings/parsed.ts';
import type { ProgramResult } from '../../../src/process/run-program.ts';
import { formatDuration } from '../../../src/time/duration.ts';
import type { ToolRun } from './plan.ts';
import { tools } from './tools.ts';

/** Verdicts of a tool and of a kind, the worst first. */
export const verdicts = ['crashed', 'timed-out', 'failed', 'passed', 'skipped'] as const;

/** One of {@link verdicts}; `skipped`: it ran and had nothing to do, or did not run. */
export type Verdict = (typeof verdicts)[number];

/** What a tool left behind. */
export interface Left {
  readonly run: ToolRun;
  readonly result: ProgramResult;
  /** Lines that tell what happened, the last ones of both streams. */
  readonly tail: readonly string[];
  /** What its report says; undefined for a script or command whose output is not read. */
  readonly parsed: Parsed | undefined;
  readonly timeoutMs: number;
}

/** A tool's verdict with what it found. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What the verdict rests on, when the findings do not tell. A clause without a full stop. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
}

/** Judges what a tool left behind. */
export function judge(left: Left): Judgement {
  const { parsed, result } = left;
  const { findings, tests } = parsed === undefined || 'fault' in parsed ? NOTHING : parsed;
  const end = judgeEnd(left);
  if (end !== undefined) return { ...end, findings, tests };
  if (isWithoutTests(left, tests)) return { verdict: 'skipped', reason: 'it found no tests', findings, tests };
  if (parsed === undefined) return { ...judgeUnread(left), findings, tests };
  const { exitCode } = result;
  if ('fault' in parsed)
    return {
      verdict: 'crashed',
      reason: `it ended with exit code ${exitCode}, and its report cannot be read: ${parsed.fault}`,
      findings,
      tests,
    };
  return { ...judgeRead(left, findings, tests), findings, tests };
}

const NOTHING: { findings: readonly Finding[]; tests: readonly TestCase[] } = { findings: [], tests: [] };

/** Ends that no report can make good. */
function judgeEnd({ run, result, timeoutMs }: Left): Pick<Judgement, 'verdict' | 'reason'> | undefined {
  const { ending, exitCode, signal, isStdoutCut } = result;
  if (ending === 'timed-out')
    return { verdict: 'timed-out', reason: `it was ended after ${formatDuration(timeoutMs)}, the input \`timeout\`` };
  if (ending === 'killed') return { verdict: 'crashed', reason: tellSignal(signal ?? 'a signal') };
  if (ending === 'not-found') return { verdict: 'crashed', reason: 'its program cannot be started' };
  if (isStdoutCut && (run.report === 'stdout' || run.report === 'text'))
    return { verdict: 'crashed', reason: 'it printed more than 64 MB, which is not read' };
  const crashCodes = run.tool === undefined ? [] : tools[run.tool].crashCodes;
  if (exitCode !== undefined && crashCodes.includes(exitCode))
    return {
      verdict: 'crashed',
      reason: `it ended with exit code ${exitCode}, its own word for an error of the tool or its configuration`,
    };
  // How a shell or a package manager hands on that a signal ended the program.
  if (exitCode !== undefined && exitCode > 128 && exitCode < 160)
    return {
      verdict: 'crashed',
      reason: `it ended with exit code ${exitCode}: ${tellSignal(`signal ${exitCode - 128}`)}`,
    };
  return undefined;
}

function tellSignal(signal: string): string {
  const isKill = signal === 'SIGKILL' || signal === 'signal 9';
  return `it was ended by ${signal}${isKill ? ', which is what a runner without memory does' : ''}`;
}

/** Runners say it in their own ways, some with exit code 0, some without a report. */
function isWithoutTests({ run, tail, result, parsed }: Left, tests: readonly TestCase[]): boolean {
  if (run.kind !== 'tests' || run.tool === undefined || tests.length > 0) return false;
  if (parsed !== undefined && 'ran' in parsed && parsed.ran > 0) return false;
  const { noTests } = tools[run.tool];
  const isSaid = noTests?.says?.test(tail.join('\n'));
  if (noTests !== undefined && result.exitCode === noTests.exitCode && isSaid !== false) return true;
  if (result.exitCode === 0 && isSaid === true) return true;
  const isRead = parsed !== undefined && !('fault' in parsed);
  return isRead && parsed.findings.length === 0 && result.exitCode === 0;
}

/** A script or command is judged by its exit code. */
function judgeUnread({ result }: Left): Pick<Judgement, 'verdict' | 'reason'> {
  const { exitCode = 1 } = result;
  if (exitCode === 0) return { verdict: 'passed' };
  if (exitCode === 127)
    return { verdict: 'failed', reason: 'it ended with exit code 127: a program it calls is not there' };
  return { verdict: 'failed', reason: `it ended with exit code ${exitCode}` };
}

function judgeRead(
  { result }: Left,
  findings: readonly Finding[],
  tests: readonly TestCase[],
): Pick<Judgement, 'verdict' | 'reason'> {
  const { exitCode = 1 } = result;
  const errors = findings.filter(({ level }) => level === 'error').length;
  const failed = tests.filter(({ verdict }) => verdict === 'failed').length;
  if (errors + failed > 0)
    return {
      verdict: 'failed',
      ...(exitCode === 0 ? { reason: 'it ended with exit code 0, and yet its report has errors' } : {}),
    };
  if (exitCode === 0) return { verdict: 'passed' };
  // Warnings fail a run that was told to allow none: `--max-warnings 0`.
  if (findings.length > 0)
    return { verdict: 'failed', reason: `it ended with exit code ${exitCode}, though it found no errors` };
  return { verdict: 'crashed', reason: `it ended with exit code ${exitCode} without telling of any fault` };
}

/** The worst verdict of several; `skipped` when there is none. */
export function worstVerdict(all: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => all.includes(verdict)) ?? 'skipped';
}
