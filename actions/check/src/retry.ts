/** Failed tests are run again: which, how, and what that says of them. Pure. */
import type { TestCase } from '../../../src/findings/finding.ts';
import type { Launch, ToolRun } from './plan.ts';
import { REPORTS } from './plan.ts';
import type { ToolOutcome } from './run-tool.ts';
import type { ToolName } from './tool-names.ts';

/** Arguments that narrow a run down to files; left out for a runner that runs all again. */
const NARROW: Readonly<Partial<Record<ToolName, (files: readonly string[]) => readonly string[]>>> = {
  jest: (files) => ['--runTestsByPath', ...files],
  vitest: (files) => files,
  'node-test': (files) => files,
  // pytest keeps the failed tests of its last run.
  pytest: () => ['--last-failed', '--last-failed-no-failures', 'none'],
};

/** The same runner on the failed tests alone; undefined when there are none, or when nothing tells which they are. */
export function planRetry(
  { run, tests, verdict }: ToolOutcome,
  { path, round }: { path: string; round: number },
): ToolRun | undefined {
  const failed = tests.filter((test) => test.verdict === 'failed');
  if (run.kind !== 'tests' || run.tool === undefined || verdict !== 'failed' || failed.length === 0) return undefined;
  const files = failed.map(({ file }) => file);
  const isKnown = files.every((file) => file !== undefined);
  const inside = [...new Set(files.flatMap((file) => (file === undefined ? [] : [fromComponent(file, path)])))];
  const narrow = isKnown || run.tool === 'pytest' ? (NARROW[run.tool]?.(inside) ?? []) : [];
  const reportFile = `retry-${round}-${run.reportFile}`;
  const launch = withArgs(run.launch, (args) => [
    ...args.map((arg) => arg.replace(`${REPORTS}/${run.reportFile}`, `${REPORTS}/${reportFile}`)),
    ...narrow,
  ]);
  return { ...run, name: `${run.name}, again`, launch, reportFile };
}

function withArgs(launch: Launch, change: (args: readonly string[]) => readonly string[]): Launch {
  return launch.by === 'shell' ? launch : { ...launch, args: change(launch.args) };
}

/** A path from the root of the repository -> from the component's folder. */
function fromComponent(file: string, path: string): string {
  if (path === '.') return file;
  return file.startsWith(`${path}/`) ? file.slice(path.length + 1) : `${'../'.repeat(path.split('/').length)}${file}`;
}

/** A failed test that passes when it is run again is flaky. The runner as a whole passes when its second run did, and no failed test is left. */
export function joinRetry(first: ToolOutcome, again: ToolOutcome): ToolOutcome {
  const passed = new Set(again.tests.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').map(keyOf));
  const failed = new Set(again.tests.filter(({ verdict }) => verdict === 'failed').map(keyOf));
  const filesThatRan = new Set(again.tests.filter(({ verdict }) => verdict === 'passed').map(({ file }) => file));
  const isMended = (test: TestCase): boolean => {
    if (test.verdict !== 'failed' || failed.has(keyOf(test))) return false;
    // A file that did not load is a test of its own, named like the file, and is gone when it loads.
    const isFile = test.path.length === 1 && test.path[0] === test.file;
    return passed.has(keyOf(test)) || (isFile && filesThatRan.has(test.file));
  };
  const tests = first.tests.map((test) => (isMended(test) ? { ...test, verdict: 'flaky' as const } : test));
  const isGreen = again.verdict === 'passed' && tests.every(({ verdict }) => verdict !== 'failed');
  return { ...first, tests, verdict: isGreen ? 'passed' : first.verdict, ms: first.ms + again.ms };
}

function keyOf({ file, path }: TestCase): string {
  return JSON.stringify([file, ...path]);
}
