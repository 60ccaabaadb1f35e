/** build-push where nothing has changed, and promotion. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { startLocalAws } from '../../testbed/aws/local-aws.ts';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import { countBytes } from './byte-counter.ts';
import type { Figure } from './figure.ts';
import { median, ourAction, timeBundle } from './process-run.ts';

const RUNS = 15;
const NAMES = ['api', 'web', 'worker'];
const IMAGES = JSON.stringify(
  Object.fromEntries(NAMES.map((name) => [name, { repository: `acme/${name}`, context: name }])),
);

/** Three unchanged images in one step; one digest promoted inside its registry. */
export async function measureImages(): Promise<Figure[]> {
  const aws = await startLocalAws({ speed: 1, randomThrottle: false });
  const cwd = makeWorkspace();
  try {
    for (const name of NAMES) aws.account().ecr.createRepository(`acme/${name}`);
    await runStep(aws, cwd, { images: IMAGES, tags: 'sha-{sha7}' });
    return [await measureUnchanged(aws, cwd), ...(await measurePromotion(aws, cwd))];
  } finally {
    await aws.close();
    rmSync(cwd, { recursive: true });
  }
}

async function measureUnchanged(aws: LocalAws, cwd: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await runStep(aws, cwd, { images: IMAGES, tags: 'sha-{sha7}' }));
  return {
    what: 'three unchanged images, whole step',
    value: median(times),
    unit: 'ms',
    limit: 250,
    note: `median of ${RUNS}`,
  };
}

async function measurePromotion(aws: LocalAws, cwd: string): Promise<Figure[]> {
  const before = aws.calls.length;
  const relay = await countBytes(aws.url);
  const inputs = { mode: 'promote', images: 'api: { repository: acme/api }', from: 'sha-0123456', tags: 'prod-1' };
  await runStep({ ...aws, env: { ...aws.env, AWS_ENDPOINT_URL: relay.url } }, cwd, inputs);
  relay.close();
  return [
    { what: 'promotion of a digest', value: aws.calls.length - before, unit: 'calls', limit: 2 },
    { what: 'promotion of a digest, both ways', value: relay.bytes() / 1000, unit: 'kB', limit: 10 },
  ];
}

async function runStep(aws: LocalAws, cwd: string, inputs: Record<string, string>): Promise<number> {
  const standIn = resolve(import.meta.dirname, '../../testbed/docker/bin');
  const run = await timeBundle(aws, {
    folder: ourAction('build-push'),
    inputs,
    cwd,
    env: { PATH: `${standIn}:${process.env['PATH'] ?? ''}`, DOCKER_HOST: '', SLIPWAY_LOCAL_REGISTRY: aws.url },
  });
  if (run.exitCode !== 0) throw new Error(`build-push failed:\n${run.log}`);
  return run.wallMs;
}

/** A git repository with three small services, as a checkout has it. */
function makeWorkspace(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'slipway-bench-images-'));
  for (const name of NAMES) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'Dockerfile'), 'FROM scratch\nCOPY . /app\nCMD ["/app/serve"]\n');
    for (let file = 0; file < 50; file += 1) writeFileSync(join(cwd, name, `part-${file}`), `${name} ${file}\n`);
  }
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  for (const command of [
    ['init', '-q'],
    ['add', '.'],
    [...identity, 'commit', '-qm', 'start'],
  ]) {
    const git = spawnSync('git', command, { cwd });
    if (git.status !== 0) throw new Error(`git ${command.join(' ')}: ${git.stderr.toString()}`);
  }
  return cwd;
}
