/** From the start of the process to the first AWS call. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { startLocalAws } from '../../testbed/aws/local-aws.ts';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import type { Figure } from './figure.ts';
import { officialTaskDefinition } from './official-task-definition.ts';
import { median, ourAction, timeBundle } from './process-run.ts';
import type { BundleCall } from './process-run.ts';

const RUNS = 15;
/** What an empty process took on the machine on which the limit was set: machines differ by a third, and one of them from hour to hour. */
const LIMITS_AT_MS = 21;
const SCALE = `${LIMITS_AT_MS} ms on the machine of the limit`;
const IMAGE = '123456789012.dkr.ecr.us-east-1.amazonaws.com/acme/api@sha256:' + 'a'.repeat(64);

const OURS: Readonly<Record<string, Omit<BundleCall, 'folder'>>> = {
  'deploy-ecs': { inputs: { cluster: 'bench', services: JSON.stringify({ api: { image: IMAGE, container: 'app' } }) } },
  'build-push': {
    // JSON, as plan hands it on; YAML costs the YAML parser on top.
    inputs: { mode: 'promote', images: '{"api":{"repository":"acme/api"}}', from: 'staging', tags: 'prod-1' },
  },
  migrate: { inputs: { tool: 'command', command: 'true', cluster: 'bench', service: 'api', image: IMAGE } },
};

const PEERS: Readonly<Record<string, Omit<BundleCall, 'folder'>>> = {
  'amazon-ecs-deploy-task-definition': {
    inputs: { 'task-definition': 'task-definition.json', service: 'api', cluster: 'bench' },
    files: { 'task-definition.json': officialTaskDefinition(IMAGE) },
  },
  'amazon-ecr-login': { inputs: {} },
};

/** Starts of our ECS and ECR actions, interleaved with the peers' when their checkouts are there. */
export async function measureStarts(peers: string | undefined): Promise<Figure[]> {
  const aws = await startLocalAws({ speed: 1, randomThrottle: false });
  try {
    const calls = listCalls(peers);
    const times = new Map<string, number[]>(calls.map(({ name }) => [name, []]));
    const empties: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      empties.push(timeEmptyProcess());
      for (const { name, call } of calls) times.get(name)?.push(await timeStart(aws, call));
    }
    const emptyMs = median(empties);
    const note = `median of ${RUNS}`;
    const started = calls.flatMap(({ name, isPeer }): Figure[] => {
      const what = `start to first AWS call: ${name}`;
      const value = median(times.get(name) ?? []);
      const measured: Figure = { what, value, unit: 'ms', note };
      const scaled = {
        ...measured,
        what: `  scaled to that machine`,
        value: (value * LIMITS_AT_MS) / emptyMs,
        limit: 75,
      };
      return isPeer ? [measured] : [measured, scaled];
    });
    const empty: Figure = { what: 'empty Node process', value: emptyMs, unit: 'ms', note: `${note}; ${SCALE}` };
    return [empty, ...started];
  } finally {
    await aws.close();
  }
}

interface NamedCall {
  readonly name: string;
  readonly isPeer: boolean;
  readonly call: BundleCall;
}

function listCalls(peers: string | undefined): NamedCall[] {
  const ours = Object.entries(OURS).map(([name, call]) => ({
    name,
    isPeer: false,
    call: { ...call, folder: ourAction(name) },
  }));
  const theirs = Object.entries(PEERS).flatMap(([name, call]) => {
    const folder = peers === undefined ? '' : join(peers, name);
    return existsSync(join(folder, 'dist/index.js'))
      ? [{ name: `${name} (peer)`, isPeer: true, call: { ...call, folder } }]
      : [];
  });
  return [...ours, ...theirs];
}

/** What a process costs on this machine before it does anything. */
function timeEmptyProcess(): number {
  const startMs = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return performance.now() - startMs;
}

async function timeStart(aws: LocalAws, call: BundleCall): Promise<number> {
  const { firstCallMs, log } = await timeBundle(aws, call);
  if (firstCallMs === undefined) throw new Error(`${call.folder} made no AWS call:\n${log}`);
  return firstCallMs;
}
