/** A workspace with two services, a local AWS, and the step build-push run in them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { startLocalAws } from '../../../testbed/aws/local-aws.ts';
import type { LocalAws, LocalAwsOptions } from '../../../testbed/aws/local-aws.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun, RunActionOptions } from '../../../testbed/runner/bundle.ts';
import { playBuildPush } from './in-process.ts';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** The stand-in `docker` in front of whatever the machine has. */
const STAND_IN = resolve('testbed/docker/bin');

/** What a test works with. */
export interface Bench {
  readonly aws: LocalAws;
  readonly workspace: string;
  /** Writes files of the workspace, by path. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  run(inputs: Record<string, string>, more?: Partial<RunActionOptions>): Promise<ActionRun>;
  /** The same without a process, on a machine without docker. */
  play(inputs: Record<string, string>, env?: Record<string, string>): Promise<ActionRun>;
  /** Names of the AWS operations since the last call of this; throttled tries left out. */
  operations(): string[];
  /** Throws when a request or an answer broke AWS's model. */
  close(): Promise<void>;
}

export const TWO_IMAGES = `
api: { repository: acme/api, context: api }
web: { repository: acme/web, context: web }
`;

export async function openBench(options: LocalAwsOptions = {}): Promise<Bench> {
  const aws = await startLocalAws(options);
  const workspace = await mkdtemp(join(tmpdir(), 'slipway-build-push-'));
  const write: Bench['write'] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
  };
  await write({
    'api/Dockerfile': 'FROM scratch\nCOPY . /app\nCMD ["/app/serve"]\n',
    'api/serve': 'api 1\n',
    'web/Dockerfile': 'FROM scratch\nCOPY . /app\nCMD ["/app/serve"]\n',
    'web/serve': 'web 1\n',
  });
  let seen = 0;
  return {
    aws,
    workspace,
    write,
    run: (inputs, more = {}) =>
      runAction({
        action: 'build-push',
        cwd: workspace,
        ...more,
        inputs: { 'aws-region': 'us-east-1', ...inputs },
        env: {
          ...aws.env,
          GITHUB_SHA: SHA,
          PATH: `${STAND_IN}:${process.env['PATH'] ?? ''}`,
          HOME: workspace,
          DOCKER_HOST: '',
          SLIPWAY_LOCAL_REGISTRY: aws.url,
          ...more.env,
        },
      }),
    play: (inputs, env = {}) =>
      playBuildPush({
        cwd: workspace,
        inputs: { 'aws-region': 'us-east-1', ...inputs },
        env: { ...aws.env, GITHUB_SHA: SHA, ...env },
      }),
    operations: () => {
      const fresh = aws.calls.slice(seen).filter(({ error }) => error !== 'ThrottlingException');
      seen = aws.calls.length;
      return fresh.map(({ operation }) => operation);
    },
    close: async () => {
      await aws.close();
      await rm(workspace, { recursive: true });
      if (aws.violations.length > 0) throw new Error(`Breaches of AWS's model:\n${aws.violations.join('\n')}`);
    },
  };
}

/** The output `images`, parsed. */
export function imagesOf(
  run: ActionRun,
): Record<string, { repository: string; digest: string; tag: string; action: string }> {
  return JSON.parse(run.outputs['images'] ?? '{}') as ReturnType<typeof imagesOf>;
}

/** The error's code in the output `result`. */
export function errorCode(run: ActionRun): string | undefined {
  const result = JSON.parse(run.outputs['result'] ?? '{}') as { error?: { code: string } };
  return result.error?.code;
}
