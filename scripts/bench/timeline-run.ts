/** Runs a bundle against a served timeline, on a clock that runs as fast as the timeline's. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { serveTimeline } from '../../testbed/timelines/timeline-server.ts';
import type { TimedCall, TimelineServerOptions } from '../../testbed/timelines/timeline-server.ts';
import { inputVariables } from './process-run.ts';

/** A bundle, and the timeline it meets. */
export interface TimelineRunOptions {
  /** Folder that holds action.yml and dist/index.js. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly timeline: TimelineServerOptions;
  /** Without the preload that shows the process the timeline's date, and at the timeline's speed: where its own start is measured. */
  readonly isBare?: boolean;
}

/** How it went; seconds of the timeline. */
export interface TimelineRun {
  readonly exitCode: number;
  /** From the first UpdateService to the end of the process. */
  readonly seconds: number;
  readonly calls: readonly TimedCall[];
  readonly log: string;
  /** Of the wall: from the start of the process to its end. */
  readonly wallMs: number;
  readonly peakMiB: number;
}

/** A file of ours for `node --import`, as plain JavaScript: Node's type stripper would be loaded in the measured process, which costs it 36 ms. */
function preload(file: string, folder: string): string {
  const path = join(folder, basename(file).replace(/ts$/, 'mjs'));
  writeFileSync(path, stripTypeScriptTypes(readFileSync(resolve(import.meta.dirname, file), 'utf8')));
  return `--import=${path}`;
}

/** Plays the timeline to the bundle. */
export async function runTimeline({
  folder,
  inputs,
  files = {},
  timeline,
  isBare = false,
}: TimelineRunOptions): Promise<TimelineRun> {
  const server = await serveTimeline(timeline);
  const temp = mkdtempSync(join(tmpdir(), 'slipway-bench-timeline-'));
  for (const file of ['output', 'summary', 'state', 'env', 'memory']) writeFileSync(join(temp, file), '');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(temp, name), text);
  const preloads = [
    preload('peak-memory.ts', temp),
    ...(isBare ? [] : [preload('../../testbed/runner/fast-clock.ts', temp)]),
  ];
  const startMs = performance.now();
  const child = spawn(process.execPath, [...preloads, join(folder, 'dist', 'index.js')], {
    cwd: temp,
    env: {
      ...environment(temp, server.url),
      ...inputVariables(folder, inputs),
      ...(isBare ? {} : clockOf(timeline.speed, server.now())),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (log += chunk.toString()));
  const exitCode = await new Promise<number>((done) => void child.on('exit', (code) => done(code ?? 1)));
  const endMs = server.now();
  const wallMs = performance.now() - startMs;
  await server.close();
  const peakMiB = Number(readFileSync(join(temp, 'memory'), 'utf8')) / 1024;
  rmSync(temp, { recursive: true });
  const seconds = (endMs - (server.updatedAtMs() ?? endMs)) / 1000;
  return { exitCode, seconds, calls: server.calls, log, wallMs, peakMiB };
}

function clockOf(speed: number, nowMs: number): Record<string, string> {
  return { TESTBED_SPEED: String(speed), TESTBED_NOW: `${Math.round(nowMs)}@${Date.now()}` };
}

function environment(temp: string, url: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    PEAK_MEMORY: join(temp, 'memory'),
    GITHUB_WORKSPACE: temp,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_ENV: join(temp, 'env'),
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1',
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIDLOCAL',
    AWS_SECRET_ACCESS_KEY: 'local-secret-that-nobody-checks',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
