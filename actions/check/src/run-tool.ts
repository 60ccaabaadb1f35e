/** Runs one tool and reads what it leaves, within bounds. */
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Finding } from '../../../src/findings/finding.ts';
import type { Parsed, Places } from '../../../src/findings/parsed.ts';
import { parseSarif } from '../../../src/findings/sarif.ts';
import type { ProgramResult } from '../../../src/process/run-program.ts';
import { findStart } from './launch.ts';
import type { Site } from './launch.ts';
import { judge } from './outcome.ts';
import type { Judgement } from './outcome.ts';
import { outputKeeper } from './output-keeper.ts';
import type { OutputKeeper } from './output-keeper.ts';
import { parsers } from './parsers.ts';
import type { ToolRun } from './plan.ts';
import type { World } from './world.ts';

/** A tool that has run, or could not. */
export interface ToolOutcome extends Judgement {
  readonly run: ToolRun;
  /** An order, when there is one. */
  readonly fix?: string;
  readonly ms: number;
  /** What it printed, within bounds; for machines only: nothing. */
  readonly lines: readonly string[];
}

/** What a run works with. */
export interface ToolWorld extends Pick<World, 'clock' | 'runProgram'> {
  readonly site: Site;
  readonly timeoutMs: number;
}

/** A report over this is not read: it would fill the memory many times over. */
const REPORT_LIMIT_BYTES = 64 * 1024 * 1024;
/** How much of the standard output is kept to be read. */
const STDOUT_LIMITS: Readonly<Record<ToolRun['report'], number>> = {
  stdout: REPORT_LIMIT_BYTES,
  text: REPORT_LIMIT_BYTES,
  none: 16 * 1024 * 1024,
  file: 0,
  lines: 0,
};
/** The same for lines that are read. */
const LINES_LIMIT_CHARACTERS = 16 * 1024 * 1024;

/** Runs a tool of the plan; rejects with the signal's reason when the run is cancelled. */
export async function runTool(run: ToolRun, world: ToolWorld): Promise<ToolOutcome> {
  const { otherwise, ...only } = run;
  const first = await runOnce(only, world);
  if (otherwise === undefined || !first.lines.some((line) => otherwise.says.test(line))) return { ...first, run };
  const second = await runOnce({ ...only, launch: otherwise.launch }, world);
  const lines = [...second.lines, `Run a second time: ${otherwise.note}.`];
  return { ...second, run, lines, ms: first.ms + second.ms };
}

async function runOnce(run: ToolRun, { site, timeoutMs, clock, runProgram }: ToolWorld): Promise<ToolOutcome> {
  const startMs = clock.now();
  const start = await findStart(run, site);
  const nothing = { run, findings: [], tests: [], lines: [] };
  if (start.missing !== undefined)
    return { ...nothing, verdict: 'failed', reason: start.missing, fix: start.fix, ms: clock.now() - startMs };
  const reportFile = join(site.reports, run.reportFile);
  if (run.report === 'file') await rm(reportFile, { force: true });
  const output = outputKeeper();
  const text = textCollector(run.report === 'lines');
  const add = (line: string): void => {
    output.add(line);
    text.add(line);
  };
  const result = await runProgram({
    ...start.call,
    timeoutMs,
    stdoutLimitBytes: STDOUT_LIMITS[run.report],
    ...(run.report === 'stdout' ? { onErrorLine: add } : { onLine: add }),
  });
  const parsed = await readReport({ run, result, reportFile, lines: text.text(), site });
  const tail = tailOf(output, run, result);
  const judged = judge({ run, result, tail, parsed, timeoutMs });
  // A report for machines that cannot be read is all there is to show.
  const lines =
    judged.verdict === 'crashed' && run.report === 'stdout'
      ? [...output.lines(), ...tail.slice(-TAIL)]
      : output.lines();
  return { run, ...judged, ms: clock.now() - startMs, lines };
}

const TAIL = 40;

/** Lines that tell how it ended: those of a report for machines only when there are no others. */
function tailOf(output: OutputKeeper, run: ToolRun, { stdout }: ProgramResult): string[] {
  const lines = output.tail(TAIL);
  if (run.report !== 'stdout' || lines.length > 0) return lines;
  return stdout.slice(-4000).split('\n').slice(-TAIL);
}

/** All lines as one text; undefined when they are too many. */
function textCollector(isWanted: boolean): { add: (line: string) => void; text: () => string | undefined } {
  const lines: string[] = [];
  let length = 0;
  return {
    add: (line) => {
      if (!isWanted) return;
      length += line.length + 1;
      if (length <= LINES_LIMIT_CHARACTERS) lines.push(line);
    },
    text: () => (length > LINES_LIMIT_CHARACTERS ? undefined : lines.join('\n')),
  };
}

interface Report {
  readonly run: ToolRun;
  readonly result: ProgramResult;
  readonly reportFile: string;
  readonly lines: string | undefined;
  readonly site: Site;
}

/** What the report says; undefined for a run whose output is not read. */
async function readReport({ run, result, reportFile, lines, site }: Report): Promise<Parsed | undefined> {
  const places: Places = { root: site.root, cwd: join(site.root, site.facts.component.path) };
  if (run.report === 'none' || run.tool === undefined) return readSarif(run, result.stdout, places);
  const text =
    run.report === 'file' ? await readFileWithin(reportFile) : run.report === 'lines' ? lines : result.stdout;
  if (text === undefined) return { fault: run.report === 'file' ? 'it wrote none' : 'it is longer than 16 MB' };
  if (typeof text !== 'string') return text;
  return parsers[run.tool](text, places);
}

async function readFileWithin(file: string): Promise<string | { fault: string } | undefined> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => undefined,
  );
  if (size === undefined) return undefined;
  if (size > REPORT_LIMIT_BYTES)
    return { fault: `it has ${Math.round(size / 1e6)} MB, and more than 64 MB are not read` };
  return readFile(file, 'utf8');
}

/** A command or script may print SARIF; any other output of theirs is for people. */
function readSarif({ kind, name }: ToolRun, stdout: string, places: Places): Parsed | undefined {
  if (!/^\s*\{/.test(stdout) || !stdout.slice(0, 4000).includes('sarif')) return undefined;
  const parsed = parseSarif(stdout, places);
  if ('fault' in parsed) return parsed;
  const own = (finding: Finding): Finding => ({ ...finding, kind, tool: finding.tool === '' ? name : finding.tool });
  return { ...parsed, findings: parsed.findings.map((finding) => own(finding)) };
}
