/**
 * Runs check with real tools: each of npm's on a sound and on a broken component, and a component by each package manager. Installs them
 * into a folder that is deleted at the end; `--in FOLDER` keeps it, and takes what is installed there already. `--only NAME` runs one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { playCheck } from '../scenarios/check/component-bed.ts';
import type { Files, Played } from '../scenarios/check/component-bed.ts';
import { CASES, PACKAGES } from './cases.ts';
import type { ToolCase } from './cases.ts';
import { MANAGERS, makeTool } from './managers.ts';
import type { ManagerCase } from './managers.ts';

const { values } = parseArgs({ options: { in: { type: 'string' }, only: { type: 'string' } } });
const isChosen = ({ name }: { readonly name: string }): boolean => values.only === undefined || values.only === name;

const home = values.in ?? mkdtempSync(join(realpathSync(tmpdir()), 'slipway-tools-'));
const faults: string[] = [];
try {
  install();
  rmSync(join(home, 'cases'), { recursive: true, force: true });
  for (const one of CASES.filter(isChosen)) await meetTool(one);
  for (const one of MANAGERS.filter(isChosen)) await meetManager(one);
} finally {
  if (values.in === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
for (const fault of faults) console.log(`\nNOT AS TOLD: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${CASES.filter(isChosen).length} tools and ${MANAGERS.filter(isChosen).length} package managers are as told.`,
  );

function install(): void {
  if (existsSync(join(home, 'node_modules'))) return;
  console.log(`installing ${PACKAGES.length} packages`);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: home, stdio: 'inherit' });
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, text.startsWith('#!') ? { mode: 0o755 } : {});
  }
}

/** Both components of a tool lie below the folder of the packages, so that their own imports are found. */
async function meetTool(one: ToolCase): Promise<void> {
  const sound = await runTool(one, { name: 'sound', files: one.files });
  expect(one.name, sound, { exitCode: 0, verdict: 'passed' });
  const broken = await runTool(one, { name: 'broken', files: { ...one.files, ...one.broken } });
  expect(one.name, broken, { exitCode: 1, verdict: 'failed' });
  if (!one.told.test(broken.summary))
    faults.push(`${one.name}: the summary does not tell ${one.told}\n${broken.summary}`);
  const places = broken.annotations.filter(({ file }) => file !== undefined);
  if (places.length === 0) faults.push(`${one.name}: no annotation has a place\n${broken.log}`);
}

async function runTool(
  one: ToolCase,
  { name, files }: { readonly name: string; readonly files: Files },
): Promise<Played> {
  const root = join(home, 'cases', one.name, name);
  const [program, file] = one.program;
  writeFiles(root, { 'package.json': '{ "name": "component", "private": true, "type": "module" }\n', ...files });
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(home, 'node_modules', file), join(root, 'node_modules/.bin', program));
  return playCheck(root, { path: '.', install: 'false', tools: one.tool });
}

/** A sound and a broken component, installed by the manager and linted by a script of theirs; then one whose lock file does not fit. */
async function meetManager(one: ManagerCase): Promise<void> {
  const root = join(home, 'cases', one.name);
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [program, file] of Object.entries(one.programs))
    symlinkSync(join(home, 'node_modules', file), join(bin, program));
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, ...one.env };
  writeFiles(root, makeTool());
  writeFiles(join(root, 'web'), { ...one.files, 'package.json': one.manifest, 'src/a.js': '\n' });
  const [program = '', ...args] = one.lock;
  execFileSync(program, args, { cwd: join(root, 'web'), env: { ...process.env, ...env }, stdio: 'pipe' });
  const play = (): Promise<Played> => playCheck(root, { path: 'web' }, { env });
  rmSync(join(root, 'web/node_modules'), { recursive: true, force: true });
  expect(one.name, await play(), { exitCode: 0, verdict: 'passed' });
  writeFiles(join(root, 'web'), { 'src/a.js': 'debugger;\n' });
  const broken = await play();
  expect(one.name, broken, { exitCode: 1, verdict: 'failed' });
  if (broken.outputs['findings'] !== '1')
    faults.push(`${one.name}: ${broken.outputs['findings']} findings\n${broken.log}`);
  writeFiles(join(root, 'web'), {
    'package.json': one.manifest.replace('"dependencies": {', '"dependencies": { "tool-2": "file:../tool-2",'),
  });
  const stale = await play();
  expect(one.name, stale, { exitCode: 1, verdict: 'failed' });
  const told = stale.annotations.map(({ message }) => message).join('\n');
  if (!told.includes(one.stale))
    faults.push(`${one.name}: a lock file that does not fit is told as\n${told}\n${stale.log}`);
}

function expect(
  name: string,
  { exitCode, outputs, log, annotations }: Played,
  wanted: { exitCode: number; verdict: string },
): void {
  const isSo = exitCode === wanted.exitCode && outputs['verdict'] === wanted.verdict;
  console.log(`${isSo ? 'as told' : 'NOT AS TOLD'}: ${name} ${wanted.verdict}`);
  if (isSo) return;
  const messages = annotations.map(({ message }) => message).join('\n');
  faults.push(
    `${name}: exit code ${exitCode}, verdict ${outputs['verdict']}; wanted ${JSON.stringify(wanted)}\n${log}\n${messages}`,
  );
}
