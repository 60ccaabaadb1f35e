/** `npm run demo`: carries examples/elevaite through the shipped workflows on this machine, and tells what came of it. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, startLoad } from './load.ts';
import { ROOT } from './elevaite-environment.ts';
import { startLocalSystem } from './local-system.ts';
import { type DemoOptions, readOptions, USAGE } from './options.ts';
import { type DemoReport, renderPage, reportResult } from './report-page.ts';
import type { StageResult } from './stage.ts';
import { findNpm } from './pull-request.ts';
import { playStory } from './story.ts';
import { prepareSurroundings } from './surroundings.ts';
import { createUndo, type Undo } from './undo.ts';

/** Virtual seconds in a real one. Containers take longer to start than processes, in real time. */
const SPEED = { docker: 12, process: 20, sim: 40 };
/** Every so often each API of each environment is asked, real milliseconds. */
const LOAD_EVERY_MS = 150;
const REPORT = join(ROOT, 'demo-report');

process.exitCode = await main();

async function main(): Promise<number> {
  let options: DemoOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const undo = createUndo();
  const stopping = new AbortController();
  const stop = (): void => {
    console.log('Stopping everything that was started.');
    stopping.abort(new Error('Interrupted.'));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await runDemo(options, undo, stopping.signal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    const left = await undo.run();
    for (const line of left) console.error(`Could not ${line}`);
  }
}

async function runDemo(options: DemoOptions, undo: Undo, signal: AbortSignal): Promise<number> {
  const begun = performance.now();
  const tell = (line: string): void => console.log(line);
  const folder = await mkdtemp(join(tmpdir(), 'slipway-demo-'));
  undo.add('remove the demo’s folder', () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  // PostgreSQL runs as a user of its own, who must be able to enter.
  await chmod(folder, 0o711);
  const { surroundings, leftOut } = await prepareSurroundings({
    folder,
    undo,
    signal,
    tell,
    ...(options.runtime && { wanted: options.runtime }),
  });
  const { runtime } = surroundings;
  const system = await startLocalSystem({ surroundings, folder, speed: SPEED[runtime], undo, signal, tell });
  const loads = startLoads(system.urls, { undo, isReal: runtime !== 'sim' });
  const stages: StageResult[] = [];
  const { scenario } = options;
  const onStage = (stage: StageResult): void => void stages.push(stage);
  const npm = scenario === 'broken' ? undefined : await findNpm();
  if (npm === undefined && scenario !== 'broken') {
    leftOut.push('Left out: the pull request, whose checks install packages. The registry of npm does not answer.');
    tell(leftOut.at(-1) ?? '');
  }
  const story = { system, loads, isReal: runtime !== 'sim', scenario, signal, tell, onStage };
  const versions = await playStory({ ...story, ...(npm && { npm }) });
  const isGood = !signal.aborted && stages.every(({ verdict }) => verdict === 'as expected');
  const report: DemoReport = {
    verdict: isGood ? 'as expected' : 'not as expected',
    runtime,
    scenario,
    leftOut,
    seconds: (performance.now() - begun) / 1000,
    stages,
    versions,
    loads: { staging: loads.staging.samples, production: loads.production.samples },
  };
  await writeReport(report);
  tellEnd(report, system.aws.violations, tell);
  if (options.keep && !signal.aborted) await keep(system.urls, signal, tell);
  return isGood && system.aws.violations.length === 0 ? 0 : 1;
}

function startLoads(
  urls: Readonly<Record<string, string>>,
  { undo, isReal }: { undo: Undo; isReal: boolean },
): Record<'staging' | 'production', Load> {
  const start = (environment: 'staging' | 'production'): Load => {
    const paths = { 'auth-api': '/auth/version', 'workflow-engine': '/engine/version' };
    const targets = Object.entries(paths).map(([service, path]) => ({
      service,
      url: `${urls[environment] ?? ''}${path}`,
    }));
    const load = startLoad(isReal ? targets : [], LOAD_EVERY_MS);
    undo.add(`stop the load on ${environment}`, () => load.stop());
    return load;
  };
  return { staging: start('staging'), production: start('production') };
}

async function writeReport(report: DemoReport): Promise<void> {
  await mkdir(REPORT, { recursive: true });
  await writeFile(join(REPORT, 'index.html'), renderPage(report));
  await writeFile(join(REPORT, 'result.json'), `${JSON.stringify(reportResult(report), null, 2)}\n`);
}

function tellEnd(report: DemoReport, violations: readonly string[], tell: (line: string) => void): void {
  for (const violation of violations) tell(`AWS's model was broken: ${violation}`);
  const good = report.stages.filter(({ verdict }) => verdict === 'as expected').length;
  tell(
    `\n${good} of ${report.stages.length} stages as expected, in ${report.seconds.toFixed(0)} s (tasks: ${report.runtime}).`,
  );
  tell('The report: demo-report/index.html');
}

async function keep(
  urls: Readonly<Record<string, string>>,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<void> {
  for (const [environment, url] of Object.entries(urls)) tell(`${environment}: ${url}`);
  tell('Everything goes on until Ctrl-C.');
  await new Promise<void>((resolve) => {
    // A pending promise alone would not keep the process alive once all servers are idle.
    const timer = setInterval(() => {}, 60_000);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      resolve();
    });
  });
}
