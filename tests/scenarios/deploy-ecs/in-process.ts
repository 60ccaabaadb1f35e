/**
 * deploy-ecs over the local AWS without a process of its own: from the inputs of action.yml to the report, on the bed's clock. For what a
 * process does not show better: signals, outputs as files and what is loaded are told by the stories that start one.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { deployEcs } from '../../../actions/deploy-ecs/src/deploy-ecs.ts';
import { readInputs } from '../../../actions/deploy-ecs/src/inputs.ts';
import type { Inputs } from '../../../actions/deploy-ecs/src/inputs.ts';
import { connectPreflight } from '../../../actions/deploy-ecs/src/preflight/connect.ts';
import type { Connect, World } from '../../../actions/deploy-ecs/src/world.ts';
import { readActionMetadata } from '../../../scripts/docs/action-metadata.ts';
import { readGithubRun } from '../../../src/action/github-run.ts';
import { InputReader } from '../../../src/action/input-reader.ts';
import { reportError } from '../../../src/action/run-action.ts';
import { awsAccess } from '../../../src/aws/access.ts';
import { connectCodeDeploy } from '../../../src/codedeploy/connect.ts';
import { createEcsApi, createPollingEcsApi } from '../../../src/ecs/client.ts';
import { lastLinesReader } from '../../../src/logs/last-lines.ts';
import { createLogsApi } from '../../../src/logs/client.ts';
import type { Report } from '../../../src/report/report.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';

/** What such a run leaves, in the words of the runner. */
export type PlayedRun = Pick<ActionRun, 'exitCode' | 'outputs' | 'summary' | 'log' | 'annotations'>;

const METADATA = readActionMetadata(join(import.meta.dirname, '../../../actions/deploy-ecs/action.yml'));

/** Runs deploy-ecs with `given` inputs; files are read from `cwd`. */
export async function playDeployEcs(
  aws: LocalAws,
  given: Readonly<Record<string, string>>,
  cwd = '/nowhere',
): Promise<PlayedRun> {
  const log = fakeLog();
  const kept: Record<string, string> = {};
  const { clock } = aws;
  const world: World = {
    clock: { now: () => clock.now(), sleep: (ms) => clock.sleep(ms) },
    log,
    // Nothing cancels such a run.
    signal: new AbortController().signal,
    run: readGithubRun({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1' }),
    env: aws.env,
    random: () => 0,
    connect: connectTo(aws),
    readText: (path) => readFile(resolve(cwd, path), 'utf8'),
    keepOutputs: (outputs) => void Object.assign(kept, outputs),
    saveState: () => undefined,
    readState: () => '',
    idToken: () => Promise.reject(new Error('no token here')),
    mask: () => undefined,
  };
  const report = await runStory(given, world);
  const headline = { level: report.ok ? 'notice' : 'error', message: report.headline } as const;
  return {
    exitCode: report.ok ? 0 : 1,
    outputs: { ...kept, ...report.outputs },
    summary: report.summary,
    log: log.lines.join('\n'),
    annotations: [...(report.annotations ?? []), headline],
  };
}

async function runStory(given: Readonly<Record<string, string>>, world: World): Promise<Report> {
  try {
    return await deployEcs(await readGivenInputs(given), world);
  } catch (error) {
    return reportError('deploy-ecs', error);
  }
}

/** Expressions among the defaults are for the runner to fill in. */
async function readGivenInputs(given: Readonly<Record<string, string>>): Promise<Inputs> {
  const defaults = Object.entries(METADATA.inputs).map(([name, { default: value = '' }]): [string, string] => [
    name,
    value.includes('${{') ? '' : value,
  ]);
  const values = { ...Object.fromEntries(defaults), ...given };
  const env = Object.entries(values).map(([name, value]): [string, string] => [`INPUT_${name.toUpperCase()}`, value]);
  const reader = new InputReader(Object.fromEntries(env));
  const inputs = await readInputs(reader);
  reader.finish();
  return inputs;
}

const notHere = (): Promise<never> => Promise.reject(new Error('not in such a run'));

/** The clients of the product itself, led to the local AWS. */
function connectTo(aws: LocalAws): Connect {
  return (options) => {
    const credentials = () => Promise.resolve({ accessKeyId: 'AKIDPLAYED', secretAccessKey: 'local' });
    const access = { ...awsAccess(options), endpoint: aws.url, credentials };
    const logs = (): ReturnType<ReturnType<Connect>['logs']> => Promise.resolve(createLogsApi(access));
    return {
      region: access.region,
      ecs: createEcsApi(access),
      pollingEcs: createPollingEcsApi(access),
      codeDeploy: connectCodeDeploy(access),
      logs,
      readLogLines: lastLinesReader(logs),
      launchers: { events: notHere, scheduler: notHere, pipes: notHere },
      preflight: connectPreflight(access),
    };
  };
}
