/** Clouds and runners that go wrong in ways that no fault of the local AWS plays: answers that are lost on the way, hang or are garbled; files that cannot be written. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { node24 } from '../../../testbed/runner/node24.ts';
import { withBed } from './deployment-bed.ts';
import type { DeploymentBed } from './deployment-bed.ts';

/** What happens to a call on its way: the answer is lost after AWS did it, replaced by a page of a proxy, or never comes. */
type Mishap = 'none' | 'lost' | 'garbled' | 'hangs';

/** Runs `story` with an endpoint before the local AWS that plays mishaps. */
async function withMishaps(
  bed: DeploymentBed,
  decide: (operation: string, count: number) => Mishap,
  story: (env: Record<string, string>) => Promise<void>,
): Promise<void> {
  const counts = new Map<string, number>();
  const server = createServer((incoming, response) => {
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    relay(bed.aws.url, { incoming, response, mishap: decide(operation, count) });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    await story({ ...bed.aws.env, AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  }
}

function relay(
  url: string,
  { incoming, response, mishap }: { incoming: IncomingMessage; response: ServerResponse; mishap: Mishap },
): void {
  if (mishap === 'hangs') return;
  const { method = 'POST', headers } = incoming;
  const onward = forward(`${url}${incoming.url ?? '/'}`, { method, headers }, (answer) => {
    if (mishap === 'lost') incoming.socket.destroy();
    else if (mishap === 'garbled') response.writeHead(200).end('<html>Please log in to the proxy.</html>');
    else answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers));
    if (mishap !== 'none') answer.resume();
  });
  incoming.pipe(onward);
}

describe('an update that ECS took, and whose answer', () => {
  test.each(['lost', 'garbled'] as const)('was %s is found and followed', (mishap) =>
    withBed({ randomThrottle: false }, (bed) =>
      withMishaps(
        bed,
        (operation) => (operation === 'UpdateService' ? mishap : 'none'),
        async (env) => {
          const run = await bed.deployAsProcess({}, { env });
          expect(run.outputs['verdict']).toBe('succeeded');
          expect(run.outputs['deployment-id']).toBe(bed.primary().id);
          expect(bed.primary().rolloutState).toBe('COMPLETED');
        },
      ),
    ),
  );

  test('never comes holds no cancelled run, which says that nobody knows', () =>
    withBed({ randomThrottle: false, speed: 1 }, (bed) =>
      withMishaps(
        bed,
        (operation) => (operation === 'UpdateService' ? 'hangs' : 'none'),
        async (env) => {
          const run = await bed.deployAsProcess({}, { env, cancelAfterMs: 4000 });
          expect(run.outputs['verdict']).toBe('cancelled');
          expect(run.outputs['services']).toContain('Whether AWS took that is not known');
          expect(run.signal).toBeUndefined();
        },
      ),
    ));
});

test('a watcher that gets no answer any more ends at its deadline', () =>
  withBed({ randomThrottle: false, speed: 60 }, (bed) =>
    withMishaps(
      bed,
      (operation, count) => (operation === 'DescribeServices' && count > 2 ? 'hangs' : 'none'),
      async (env) => {
        const run = await bed.deployAsProcess({ timeout: '2m' }, { env });
        expect(run.outputs['verdict']).toBe('timed-out');
        expect(run.outputs['services']).toContain('AWS could not be reached for ecs:DescribeServices');
        expect(run.durationMs).toBeLessThan(10_000);
      },
    ),
  ));

test('an event that the runner wrote by half is told with a code, and without a stack', () =>
  withBed({}, async (bed) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, '{"action": "opened", "pull_req');
    const run = await bed.deployAsProcess({}, { env: { ...bed.aws.env, GITHUB_EVENT_PATH: path } });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain('(event-not-read)');
    expect(run.log).not.toContain('node:internal');
    expect(bed.aws.calls).toEqual([]);
  }));

describe('a runner whose files cannot be written', () => {
  const env = {
    AWS_REGION: 'us-east-1',
    // A folder is no file.
    GITHUB_OUTPUT: tmpdir(),
    GITHUB_STEP_SUMMARY: tmpdir(),
    INPUT_CLUSTER: 'staging',
    INPUT_TO: '{}',
    ...Object.fromEntries(
      ['ALLOW-UNPROVEN', 'ALLOW-CONTRACT', 'DRY-RUN'].map((name) => [`INPUT_${name}`, 'false'] as const),
    ),
    INPUT_TIMEOUT: '10m',
  };
  const main = join(
    import.meta.dirname,
    '../../../actions/rollback',
    process.env['SLIPWAY_ENTRY'] === 'source' ? 'src/main.ts' : 'dist/index.js',
  );

  test('is told both verdict and trouble, and the step is red: later steps would read nothing', async () => {
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(node24(), [main], { env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, out: stdout + stderr }),
      );
    });
    expect(out).toContain('Nothing to roll back in staging');
    expect(out).toContain('::warning::The job summary could not be written');
    expect(out).toMatch(/::error::The outputs of this step could not be written: .*\(outputs-not-written\)/);
    expect(code).toBe(1);
  });
});

test('of a summary that GitHub would drop, what is cut stands in the log, as the summary says', async () => {
  const summary = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md');
  writeFileSync(summary, '');
  const module = pathToFileURL(join(import.meta.dirname, '../../../src/action/run-action.ts')).href;
  const story = `async () => ({ ok: true, headline: 'h', outputs: {}, summary: 'line\\n'.repeat(300000) + 'the very end' })`;
  const script = `import { runAction } from ${JSON.stringify(module)}; await runAction({ name: 'x', readInputs: () => ({}), story: ${story} });`;
  const out = await new Promise<string>((resolve) => {
    const options = { env: { GITHUB_STEP_SUMMARY: summary }, maxBuffer: 4_000_000 };
    execFile(node24(), ['--input-type=module', '-e', script], options, (_error, stdout) => resolve(stdout));
  });
  expect(readFileSync(summary, 'utf8')).toContain('The whole text is in the log');
  expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
  expect(out).toContain('the very end');
});
