import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readEnvironment } from '../../../actions/smoke-test/src/environment.ts';
import { readInputs } from '../../../actions/smoke-test/src/inputs.ts';
import { smokeTest } from '../../../actions/smoke-test/src/smoke-test.ts';
import { networkProbe, resolveAddresses } from '../../../src/http/probe.ts';
import { NEW_COMMIT, OLD_COMMIT, startScenarioServer } from '../../../testbed/http/scenario-server.ts';
import type { ScenarioServer } from '../../../testbed/http/scenario-server.ts';
import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { playAction } from '../../../testbed/runner/in-process.ts';

let server: ScenarioServer;
beforeAll(async () => {
  server = await startScenarioServer();
});
afterAll(() => server.close());

const usual = (inputs: Record<string, string>): Record<string, string> => ({
  url: server.url,
  consecutive: '3',
  timeout: '3s',
  ...inputs,
});

/** The bundle, as a process. */
const smoke = (
  inputs: Record<string, string>,
  options: Partial<Parameters<typeof runAction>[0]> = {},
): Promise<ActionRun> => runAction({ action: 'smoke-test', ...options, inputs: usual(inputs) });

/** The same without a process. */
const smokeInProcess = (inputs: Record<string, string>): Promise<ActionRun> =>
  playAction(
    {
      name: 'smoke-test',
      readInputs,
      story: (read, context) =>
        smokeTest(read, { ...context, probe: networkProbe(context.clock), resolveAddresses, readEnvironment }),
    },
    { inputs: usual(inputs) },
  );

interface Row {
  readonly name: string;
  readonly checks: string;
  readonly inputs?: Record<string, string>;
  readonly verdict: string;
  readonly kind: string;
}

describe('what a server may do, and what the smoke test makes of it', () => {
  const version = { 'expect-version': NEW_COMMIT };
  const rows: Row[] = [
    { name: 'a healthy page passes', checks: '- GET /ok', verdict: 'passed', kind: '' },
    { name: 'the deployed version passes', checks: '- GET /ok', inputs: version, verdict: 'passed', kind: '' },
    {
      name: 'a short commit is the same version',
      checks: '- GET /ok',
      inputs: { 'expect-version': NEW_COMMIT.slice(0, 7) },
      verdict: 'passed',
      kind: '',
    },
    { name: 'a HEAD request passes', checks: '- HEAD /head', verdict: 'passed', kind: '' },
    {
      name: '404 while it boots is waited for',
      checks: '- GET /boot-404',
      inputs: version,
      verdict: 'passed',
      kind: '',
    },
    {
      name: '503 while it boots is waited for',
      checks: '- GET /boot-503',
      inputs: version,
      verdict: 'passed',
      kind: '',
    },
    { name: 'one 504 does not fail a good deployment', checks: '- GET /once-504', verdict: 'passed', kind: '' },
    { name: 'a redirect is not a success', checks: '- GET /redirect', verdict: 'failed', kind: 'assertion' },
    {
      name: 'a redirect that is expected passes',
      checks: '- { get: /redirect, expect: { status: 302, headers: { location: /ok } } }',
      verdict: 'passed',
      kind: '',
    },
    { name: 'a redirect loop is not followed', checks: '- GET /loop', verdict: 'failed', kind: 'assertion' },
    {
      name: '200 with status down fails',
      checks: '- { get: /down, expect: { json: { $.status: ok } } }',
      inputs: version,
      verdict: 'failed',
      kind: 'assertion',
    },
    {
      name: 'the old version is not the new one',
      checks: '- GET /old',
      inputs: version,
      verdict: 'failed',
      kind: 'wrong-version',
    },
    {
      name: 'a version that nobody tells is not proven',
      checks: '- GET /no-version',
      inputs: version,
      verdict: 'failed',
      kind: 'wrong-version',
    },
    {
      name: 'old and new mixed wait until the old is gone',
      checks: '- GET /mixed',
      inputs: version,
      verdict: 'passed',
      kind: '',
    },
    { name: 'every third answer bad is unstable', checks: '- GET /flap', verdict: 'failed', kind: 'unstable' },
    { name: 'a server error is told as one', checks: '- GET /crash', verdict: 'failed', kind: 'server-error' },
    {
      name: 'a server that never answers ends at the limit',
      checks: '- GET /hang',
      inputs: { 'request-timeout': '300ms' },
      verdict: 'failed',
      kind: 'unreachable',
    },
    {
      name: 'a body that never ends is no answer',
      checks: '- GET /slow-body',
      inputs: { 'request-timeout': '300ms' },
      verdict: 'failed',
      kind: 'unreachable',
    },
    {
      name: 'a body of megabytes is cut',
      checks: '- { get: /huge, expect: { body: xxx } }',
      verdict: 'passed',
      kind: '',
    },
    {
      name: 'a connection that is reset is unreachable',
      checks: '- GET /reset',
      verdict: 'failed',
      kind: 'unreachable',
    },
    { name: 'a bot challenge is told as one', checks: '- GET /challenge', verdict: 'failed', kind: 'challenge' },
    { name: 'Retry-After is honoured', checks: '- GET /limited', verdict: 'passed', kind: '' },
    {
      name: 'a failing check of severity warn degrades',
      checks: '- GET /ok\n- { get: /missing, severity: warn }',
      verdict: 'degraded',
      kind: '',
    },
    {
      name: 'a latency limit that holds passes',
      checks: '- { get: /ok, expect: { time: p(95)<2000 } }',
      verdict: 'passed',
      kind: '',
    },
    {
      name: 'a latency limit that is exceeded fails',
      checks: '- { get: /slow, expect: { time: "max<100" } }',
      inputs: { samples: '8' },
      verdict: 'failed',
      kind: 'latency',
    },
  ];

  test.concurrent.each(rows)('$name', async ({ checks, inputs, verdict, kind }) => {
    const run = await smokeInProcess({ checks, ...inputs });
    expect({ verdict: run.outputs['verdict'], kind: run.outputs['failure-kind'] }).toEqual({ verdict, kind });
    expect(run.exitCode).toBe(verdict === 'failed' ? 1 : 0);
    const result = JSON.parse(run.outputs['result'] ?? '') as { schema: number; verdict: string };
    expect(result).toMatchObject({ schema: 1, verdict });
    expect(run.summary).toContain('### Smoke test:');
  });
});

test('checks of whole addresses need no `url`', async () => {
  const run = await smoke({ url: '', checks: `- GET ${server.url}/ok` });
  expect(run.outputs['verdict']).toBe('passed');
  const path = await smoke({ url: '', checks: '- GET /ok' });
  expect(path.log).toContain('(invalid-checks)');
});

describe('failures explain themselves', () => {
  test('the served and the expected version, the body and a command to try are in the summary', async () => {
    const run = await smoke({ checks: '- GET /old', 'expect-version': NEW_COMMIT, timeout: '2s' });
    expect(run.outputs['served-version']).toBe(OLD_COMMIT);
    expect(run.summary).toContain(OLD_COMMIT);
    expect(run.summary).toContain('curl -sv');
    expect(run.summary).toContain('first-byte');
    expect(run.outputs['rollback-recommended']).toBe('true');
  });

  test('a failure of the proven version is told after ten seconds, not at the deadline', async () => {
    const run = await smoke({ checks: '- GET /missing', 'expect-version': NEW_COMMIT, timeout: '5m' }, { speed: 10 });
    expect(run.outputs['failure-kind']).toBe('assertion');
    expect(run.annotations.some(({ level, message }) => level === 'error' && message.includes('status is 404'))).toBe(
      true,
    );
  });

  test('a bot challenge, and a port without TLS, are told long before the deadline, with what to do', async () => {
    const challenge = await smoke({ checks: '- GET /challenge', timeout: '60s' });
    const plain = await smoke({ url: server.url.replace('http:', 'https:'), checks: '- GET /ok', timeout: '60s' });
    for (const [run, kind, said, remedy] of [
      [challenge, 'challenge', 'a bot challenge of Cloudflare answered', 'ask the load balancer itself by `resolve`'],
      [plain, 'tls', 'the port does not speak TLS, most likely it speaks plain HTTP', 'Ask it by http://'],
    ] as const) {
      const result = JSON.parse(run.outputs['result'] ?? '') as { 'duration-ms': number };
      expect(run.outputs).toMatchObject({ 'failure-kind': kind, 'rollback-recommended': 'false' });
      expect(result['duration-ms']).toBeLessThan(20_000);
      expect(run.log).toContain(said);
      expect(run.log).toContain(remedy);
      expect(run.log).toContain(`(${kind})`);
      expect(run.summary).toContain(`docs/errors.md#${kind}`);
      expect(run.log).not.toContain('SSL routines');
    }
  });

  test('what the server prints is neither a command nor Markdown', async () => {
    const run = await smoke({ checks: '- { get: /evil, expect: { body: fine } }', timeout: '2s' });
    expect(run.annotations.some(({ message }) => message.startsWith('forged'))).toBe(false);
    expect(run.outputs['verdict']).toBe('failed');
    expect(run.summary).toContain('````');
  });
});

describe('secrets', () => {
  test('a bearer token opens the page and never appears, raw or encoded', async () => {
    const run = await smoke({ checks: '- GET /private', 'bearer-token': 'top-secret-token' });
    expect(run.outputs['verdict']).toBe('passed');
    expectNoSecret(run, 'top-secret-token');
  });

  test('credentials that a server echoes are taken out of what is shown', async () => {
    const run = await smoke({
      checks: '- GET /echo\n- GET /crash',
      'basic-auth': 'admin:correct-horse',
      headers: 'x-api-key: battery-staple',
      timeout: '2s',
    });
    for (const secret of ['correct-horse', 'battery-staple', 'hunter2secret', 'swordfish']) expectNoSecret(run, secret);
  });

  test('nor does a secret with a quote, as JSON writes it', async () => {
    const run = await smoke({ checks: '- GET /echo', headers: 'x-api-key: bat"tery\\staple', timeout: '1s' });
    expect(run.summary).toContain('Body:');
    expectNoSecret(run, 'tery');
  });

  test('secret headers do not go to another host', async () => {
    const other = await startScenarioServer();
    try {
      const run = await smoke({
        checks: `- GET ${other.url}/private`,
        'bearer-token': 'top-secret-token',
        timeout: '2s',
      });
      expect(run.outputs['failure-kind']).toBe('assertion');
    } finally {
      await other.close();
    }
  });
});

function expectNoSecret(run: ActionRun, secret: string): void {
  const everything = [run.log, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.annotations)].join('\n');
  for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
    expect(everything).not.toContain(form);
  }
  expect(run.rawLog.replaceAll(/::add-mask::.*/g, '')).not.toContain(secret);
}

describe('where the application is', () => {
  test('a name that does not resolve is unreachable', async () => {
    const run = await smoke({ url: 'http://no-such-host.invalid', checks: '- GET /', timeout: '2s' });
    expect(run.outputs['failure-kind']).toBe('unreachable');
  });

  test('a port where nobody listens is unreachable', async () => {
    const gone = await startScenarioServer();
    await gone.close();
    const run = await smoke({ url: gone.url, timeout: '2s' });
    expect(run.outputs['failure-kind']).toBe('unreachable');
    expect(run.log).toContain('ECONNREFUSED');
  });

  test('`resolve` reaches another address under the same name', async () => {
    const run = await smoke({
      url: `http://app.example.invalid:${server.port}`,
      checks: '- GET /ok',
      resolve: 'app.example.invalid=127.0.0.1',
    });
    expect(run.outputs['verdict']).toBe('passed');
  });

  test('`resolve` knows a name in capitals, and one with other letters than ASCII', async () => {
    const names = ['Staging.Example', 'bücher.example'];
    const checks = names.map((name) => `- GET http://${name}:${server.port}/ok`).join('\n');
    const resolve = names.map((name) => `${name}=127.0.0.1`).join('\n');
    const run = await smoke({ checks, resolve, timeout: '2s' });
    expect(run.outputs['verdict']).toBe('passed');
  });

  test('`url` alone is enough', async () => {
    const run = await smoke({ url: `${server.url}/ok` });
    expect(run.outputs['verdict']).toBe('passed');
  });

  test('`environment` takes address and checks from slipway.yml', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slipway-smoke-'));
    const manifest = `version: 1
images: { app: { context: . } }
services: { app: { image: app } }
smoke-test: [GET /ok]
environments:
  staging: { aws-region: us-east-1, cluster: staging, url: "${server.url}" }
`;
    try {
      await writeFile(join(folder, 'slipway.yml'), manifest);
      const run = await smoke({ url: '', environment: 'staging', config: 'slipway.yml' }, { cwd: folder });
      expect(run.outputs['verdict']).toBe('passed');
      const wrong = await smoke({ url: '', environment: 'stagin', config: 'slipway.yml' }, { cwd: folder });
      expect(wrong.log).toContain('did you mean `staging`?');
      const missing = await smoke({ url: '', environment: 'staging', config: 'none.yml' }, { cwd: folder });
      expect(missing.log).toContain('manifest-not-found');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what is asked wrongly', () => {
  test('every bad input is told at once, with value and remedy, before anything is asked', async () => {
    const before = [...server.hits.values()].reduce((sum, hits) => sum + hits, 0);
    const run = await smoke({
      url: 'ftp://example.com',
      checks: '- GTE /ok\n- { get: /ok, expect: { jsn: {} } }\n- { get: /ok, expect: { json: { "$[": 1 } } }',
      'version-from': 'json:status',
      timeout: '5 minutes',
      'request-timeout': '1ms',
      consecutive: '0',
      samples: 'many',
      resolve: 'example.com=localhost',
      'bearer-token': 'a-token',
      'basic-auth': 'user:pass-word',
    });
    expect(run.exitCode).toBe(1);
    for (const input of [
      'url',
      'version-from',
      'timeout',
      'request-timeout',
      'consecutive',
      'samples',
      'resolve',
      'basic-auth',
    ]) {
      expect(run.log).toContain(`\`${input}\` is`);
    }
    expect(run.log).toContain('`checks`, line 1, column 3: check 1: `GTE /ok` is not a check such as `GET /health`');
    expect(run.log).toMatch(/`checks`, line 2, column \d+: `jsn` is not known here; did you mean `json`\?/);
    expect(run.log).toMatch(/`checks`, line 3, column \d+: `\$\[` is not a JSONPath/);
    expect(run.log).toContain('invalid-inputs');
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      schema: 1,
      ok: false,
      error: { code: 'invalid-inputs' },
    });
    expectNoSecret(run, 'pass-word');
    expect([...server.hits.values()].reduce((sum, hits) => sum + hits, 0)).toBe(before);
  });

  test('what no header can carry is refused, not taken for a server that does not answer', async () => {
    const run = await smoke({
      headers: 'x-name: 5 €',
      'bearer-token': 'two\nlines',
      checks: '- { get: /ok, headers: { x: "5 €" } }',
    });
    expect(run.log).toContain('3 inputs are not valid');
    for (const input of ['headers', 'bearer-token']) expect(run.log).toContain(`\`${input}\` is`);
    expect(run.log).toContain('`checks`, line 1, column 29: "5 €" cannot be sent in a header.');
    expect(run.outputs['rollback-recommended']).toBeUndefined();
  });

  test.each([
    ['[]', 'line 1, column 1: the input: an empty list is not a list with at least one check. Write one check a line'],
    ['GET /ok', 'line 1, column 1: the input: `GET /ok` is not a list. Write one check a line with a dash in front'],
    [
      '- { get: /, expect: { status: [] } }',
      'column 31: check 1, `expect.status`: an empty list is not a list with at',
    ],
  ])('checks of the wrong form are told in words: %s', async (checks, told) => {
    expect((await smoke({ checks })).log).toContain(told);
  });

  test('a path without an address to stand on is refused', async () => {
    const run = await smoke({ url: '', checks: '- GET /ok' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('`url`');
  });

  test('a pattern that backtracks without end does not hang the step', async () => {
    const run = await smoke({ checks: '- { get: /huge, expect: { body: { matches: "(x+)+y" } } }', timeout: '2s' });
    expect(run.outputs['failure-kind']).toBe('assertion');
  });
});

test('a cancelled run ends at once and is no success', async () => {
  const run = await smoke({ checks: '- GET /hang', timeout: '5m' }, { cancelAfterMs: 800 });
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('cancelled');
});
