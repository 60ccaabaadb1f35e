/** From the start of the process to the first AWS call. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { startLocalAws } from '../../testbed/aws/local-aws.ts';
import type { LocalAws } from '../../testbed/aws/local-aws.ts';
import type { Figure } from './figure.ts';
import { scaleToLimit, timeEmptyProcess } from './machine.ts';
import { officialTaskDefinition } from './official-task-definition.ts';
import { median, ourAction, timeBundle } from './process-run.ts';
import type { BundleCall } from './process-run.ts';

const RUNS = 15;
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
      const measured: Figure = { what, value: median(times.get(name) ?? []), unit: 'ms', note };
      return isPeer ? [measured] : scaleToLimit({ ...measured, limit: 75 }, emptyMs);
    });
    return [{ what: 'empty Node process', value: emptyMs, unit: 'ms', note }, ...started];
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

async function timeStart(aws: LocalAws, call: BundleCall): Promise<number> {
  const { firstCallMs, log } = await timeBundle(aws, call);
  if (firstCallMs === undefined) throw new Error(`${call.folder} made no AWS call:\n${log}`);
  return firstCallMs;
}
