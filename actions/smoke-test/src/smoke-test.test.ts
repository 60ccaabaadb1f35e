import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Cancelled } from '../../../src/errors.ts';
import { Secret } from '../../../src/action/secret.ts';
import { resolveInTime } from '../../../src/http/probe.ts';
import type { ProbeRequest, ProbeResult } from '../../../src/http/probe.ts';
import { parseSmokeChecks } from '../../../src/manifest/parse.ts';
import { readSmokeCheck } from '../../../src/manifest/smoke-check.ts';
import type { SmokeCheckEntry } from '../../../src/manifest/smoke-check.ts';
import { fakeClock } from '../../../testbed/fake-clock.ts';
import { fakeLog } from '../../../testbed/fake-log.ts';
import { compare } from './compare.ts';
import type { Inputs } from './inputs.ts';
import { exceedLatency, latencyStatistic, parseLatencyLimit } from './latency.ts';
import { secretsOf } from './plan.ts';
import { findVersion, isSameVersion } from './served-version.ts';
import { smokeTest } from './smoke-test.ts';
import type { World } from './smoke-test.ts';

const SHA = '1f0e5c2a9b7d4e6f8a3c5b7d9e1f2a4c6b8d0e2f';
const OLD = '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b';

describe('comparisons', () => {
  const rows: [unknown, Parameters<typeof compare>[1], string | undefined][] = [
    ['ok', { equals: 'ok' }, undefined],
    ['1', { equals: 1 }, 'is "1", expected 1'],
    [undefined, { equals: 'ok' }, 'is absent'],
    [undefined, { exists: false }, undefined],
    ['x', { exists: false }, 'is "x", expected to be absent'],
    [['a', 'b'], { contains: 'b' }, undefined],
    ['abc', { contains: 'd' }, 'is "abc", expected to contain "d"'],
    ['v12', { matches: '^v\\d+$' }, undefined],
    [7, { min: 8, max: 9 }, 'is 7, expected at least 8'],
    ['12', { min: 8, max: 20 }, undefined],
    [null, { min: 0 }, 'is null, expected at least 0'],
    [null, { max: 100 }, 'is null, expected at most 100'],
    ['', { max: 100 }, 'is "", expected at most 100'],
    [false, { max: 100 }, 'is false, expected at most 100'],
    [[], { max: 100 }, 'is [], expected at most 100'],
    ['many', { min: 1 }, 'is "many", expected at least 1'],
    ['x'.repeat(200), { equals: 'y' }, `is "${'x'.repeat(118)}…, expected "y"`],
  ];
  test.each(rows)('%j against %j', (found, wanted, miss) => {
    expect(compare(found, wanted)).toBe(miss);
  });
});

test('the example of checks in the README is one', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, example = ''] = /^## Checks$[^]*?```yaml\n([^]*?)```/m.exec(readme) ?? [];
  const { checks, faults } = parseSmokeChecks(example);
  expect(faults).toEqual([]);
  expect(checks.map(({ expect: { json } }) => json.map(({ path }) => path))).toEqual([['$.items[0].id', '$.total']]);
});

describe('latency limits', () => {
  const samples = [10, 20, 30, 40, 1000];
  test.each([
    ['avg', 220],
    ['med', 30],
    ['min', 10],
    ['max', 1000],
    ['p(50)', 30],
    ['p(75)', 40],
    ['p(95)', 808],
  ])('%s of five samples is %d', (statistic, ms) => {
    expect(latencyStatistic(statistic, samples)).toBeCloseTo(ms);
  });

  test('a limit of `<` excludes its end and `<=` includes it', () => {
    expect(exceedLatency(parseLatencyLimit('max<1000'), samples)).toBe(
      'max of 5 answers is 1000 ms, expected < 1000 ms',
    );
    expect(exceedLatency(parseLatencyLimit('max <= 1000'), samples)).toBeUndefined();
  });
});

describe('the served version', () => {
  const answer = (body: unknown, headers: Record<string, string> = {}): Parameters<typeof findVersion>[0] => ({
    headers,
    body: JSON.stringify(body),
    json: JSON.parse(JSON.stringify(body)),
  });

  test('a commit is abbreviated from seven characters on', () => {
    expect(isSameVersion(SHA.slice(0, 7), SHA)).toBe(true);
    expect(isSameVersion(SHA.slice(0, 6), SHA)).toBe(false);
    expect(isSameVersion(SHA.toUpperCase(), SHA)).toBe(true);
    expect(isSameVersion('1.2.3', '1.2.30')).toBe(false);
  });

  test('auto finds it in well-known headers and keys, however deep', () => {
    expect(findVersion(answer({}, { 'x-commit-sha': SHA }), { kind: 'auto' }, SHA)).toBe(SHA);
    expect(findVersion(answer({ build: { info: { gitSha: SHA } } }), { kind: 'auto' }, SHA)).toBe(SHA);
  });

  test('the version number of an API does not contradict a commit', () => {
    expect(findVersion(answer({ version: '2.1' }), { kind: 'auto' }, SHA)).toBeUndefined();
    expect(findVersion(answer({ version: '2.1' }), { kind: 'auto' }, '2.2')).toBe('2.1');
  });

  test('a date or the number of a build does not contradict a commit', () => {
    expect(findVersion(answer({ build: 20_261_121, revision: '1234567' }), { kind: 'auto' }, SHA)).toBeUndefined();
    expect(findVersion(answer({ build: '1234567', commit: OLD }), { kind: 'auto' }, SHA)).toBe(OLD);
    expect(findVersion(answer({ commit: '1234567' }), { kind: 'auto' }, `1234567${'a'.repeat(33)}`)).toBe('1234567');
    expect(findVersion(answer({ build: 20_261_121 }), { kind: 'auto' }, '20261122')).toBe('20261121');
  });

  test('a stated source is the only one read', () => {
    const both = answer({ commit: OLD, meta: { v: SHA } }, { 'x-app': 'v77' });
    expect(findVersion(both, { kind: 'json', path: '$.meta.v' }, SHA)).toBe(SHA);
    expect(findVersion(both, { kind: 'header', name: 'X-App' }, SHA)).toBe('v77');
    expect(
      findVersion({ headers: {}, body: 'build 42', json: undefined }, { kind: 'body', pattern: 'build (\\d+)' }, '42'),
    ).toBe('42');
  });
});

describe('one deadline, seen from a fake clock', () => {
  const inputs: Inputs = {
    url: new URL('https://app.example'),
    checks: undefined,
    environment: undefined,
    config: '.github/slipway.yml',
    expectVersion: undefined,
    versionFrom: { kind: 'auto' },
    timeoutMs: 60_000,
    requestTimeoutMs: 10_000,
    consecutive: 5,
    samples: 20,
    headers: undefined,
    bearerToken: undefined,
    basicAuth: undefined,
    resolve: new Map(),
  };
  const checksOf = (...entries: SmokeCheckEntry[]): Inputs['checks'] => entries.map((entry) => readSmokeCheck(entry));
  const ok = (body: unknown = { commit: SHA }, status = 200): ProbeResult => ({
    kind: 'answer',
    status,
    headers: {},
    body: JSON.stringify(body),
    phases: {},
    totalMs: 20,
    address: '10.0.0.1',
  });

  interface Stage extends World {
    readonly asked: ProbeRequest[];
    readonly clock: ReturnType<typeof fakeClock>;
  }

  function stage(answer: (elapsedMs: number, request: ProbeRequest) => ProbeResult, addresses = ['10.0.0.1']): Stage {
    const clock = fakeClock();
    const startMs = clock.now();
    const asked: ProbeRequest[] = [];
    return {
      clock,
      asked,
      random: () => 1,
      signal: new AbortController().signal,
      mask: () => undefined,
      env: {},
      log: fakeLog(),
      resolveAddresses: () => Promise.resolve(addresses),
      readEnvironment: () => Promise.resolve({ url: undefined, checks: [] }),
      probe: (request) => {
        asked.push(request);
        return Promise.resolve(answer(clock.now() - startMs, request));
      },
    };
  }

  test('an answer that becomes good after 3 s is noticed within 0.6 s and a streak', async () => {
    const world = stage((elapsedMs) => (elapsedMs < 3000 ? ok({}, 503) : ok()));
    const startMs = world.clock.now();
    const report = await smokeTest(inputs, world);
    expect(report.ok).toBe(true);
    expect(world.clock.now() - startMs).toBeLessThanOrEqual(3600 + 4 * 200);
  });

  test('every address of the name is asked in every round', async () => {
    const world = stage(() => ok(), ['10.0.0.1', '10.0.0.2']);
    await smokeTest({ ...inputs, consecutive: 6 }, world);
    expect(world.asked.map(({ address }) => address)).toEqual(
      Array.from({ length: 3 }, () => ['10.0.0.1', '10.0.0.2']).flat(),
    );
  });

  test('a runner without IPv6 asks the other addresses of a name that has both, and tells when there are no others', async () => {
    const answer = (_elapsedMs: number, { address = '' }: ProbeRequest): ProbeResult =>
      address.includes(':')
        ? {
            kind: 'no-answer',
            phase: 'connect',
            code: 'ENETUNREACH',
            message: `connect ENETUNREACH ${address}:443 - Local (:::0)`,
            phases: {},
            totalMs: 1,
            address,
          }
        : ok();
    const checks = checksOf({ get: '/', expect: { time: 'max<500' } });
    const both = stage(answer, ['2606:4700::6810:84e5', '104.16.132.229']);
    expect((await smokeTest({ ...inputs, checks }, both)).outputs['verdict']).toBe('passed');
    const report = await smokeTest(inputs, stage(answer, ['2606:4700::6810:84e5']));
    expect(report.outputs).toMatchObject({ verdict: 'failed', 'failure-kind': 'unreachable' });
  });

  test('a resolver that does not answer holds neither the deadline nor a cancellation up', async () => {
    const never = (): Promise<string[]> => new Promise(() => undefined);
    const signal = new AbortController().signal;
    const limits = { timeoutMs: 1000, clock: fakeClock(), find: never };
    await expect(resolveInTime('app.example', { ...limits, signal })).rejects.toMatchObject({ code: 'TIMEOUT' });
    const cancelled = AbortSignal.abort(new Cancelled('SIGINT'));
    await expect(resolveInTime('app.example', { ...limits, signal: cancelled })).rejects.toThrow(Cancelled);
    const given: number[] = [];
    const world = {
      ...stage(() => ok({}, 500)),
      resolveAddresses: async (_: string, ms: number) => (given.push(ms), []),
    };
    await smokeTest({ ...inputs, timeoutMs: 12_000 }, world);
    expect(given[0]).toBe(10_000);
    expect(given.at(-1)).toBeLessThan(3000);
  });

  test('one address that still serves the old version holds the verdict back', async () => {
    const world = stage(
      (_elapsedMs, { address }) => ok({ commit: address === '10.0.0.2' ? OLD : SHA }),
      ['10.0.0.1', '10.0.0.2'],
    );
    const report = await smokeTest({ ...inputs, expectVersion: SHA }, world);
    expect(report.outputs).toMatchObject({ verdict: 'failed', 'failure-kind': 'wrong-version', 'served-version': OLD });
  });

  test('good answers that are too few at the deadline are told as such', async () => {
    const many = { ...inputs, consecutive: 100 };
    const onlyGood = await smokeTest(
      { ...many, timeoutMs: 1000 },
      stage(() => ok()),
    );
    expect(onlyGood.outputs['failure-kind']).toBe('unstable');
    expect(onlyGood.headline).toMatch(/: only 5 good answers in a row came before the deadline\. .*\nRaise `timeout`/);
    const late = await smokeTest(
      many,
      stage((elapsedMs) => ok({}, elapsedMs < 50_000 ? 503 : 200)),
    );
    expect(late.headline).toMatch(
      /only \d+ good answers in a row came before the deadline; before them: status is 503/,
    );
    const flapping = stage((elapsedMs) => ok({}, Math.floor(elapsedMs / 500) % 2 === 0 ? 503 : 200));
    expect((await smokeTest(many, flapping)).headline).toContain('good and bad answers alternate');
  });

  test('a Retry-After is waited for, but never for all of the time that is left', async () => {
    const busy = (elapsedMs: number): ProbeResult =>
      ({ ...ok({}, elapsedMs < 40_000 ? 503 : 200), headers: { 'retry-after': '3600' } }) as ProbeResult;
    const world = stage(busy);
    expect((await smokeTest(inputs, world)).outputs['verdict']).toBe('passed');
    const tries = world.asked.length - inputs.consecutive;
    expect(tries).toBeGreaterThan(0);
    expect(tries).toBeLessThan(4);
  });

  test('the deadline is never passed by more than one request', async () => {
    const world = stage(() => ok({}, 500));
    const startMs = world.clock.now();
    const report = await smokeTest(inputs, world);
    expect(report.outputs['failure-kind']).toBe('server-error');
    expect(world.clock.now() - startMs).toBeLessThanOrEqual(60_000);
    expect(world.asked.length).toBeGreaterThan(5);
  });

  test('a request that the deadline cuts short does not outweigh what was seen before', async () => {
    const world = stage((_elapsedMs, { timeoutMs }) => {
      world.clock.advance(Math.min(timeoutMs, 9500));
      if (timeoutMs >= 9500) return ok({}, 404);
      return {
        kind: 'no-answer',
        phase: 'first-byte',
        code: 'TIMEOUT',
        message: `no answer within ${timeoutMs} ms`,
        phases: {},
        totalMs: timeoutMs,
        address: '10.0.0.1',
      };
    });
    const report = await smokeTest(inputs, world);
    expect(world.asked.at(-1)?.timeoutMs).toBeLessThan(9500);
    expect(report.outputs).toMatchObject({ 'failure-kind': 'assertion', 'rollback-recommended': 'true' });
  });

  test.each([
    ['Cloudflare', { ...ok({}, 403), headers: { 'cf-mitigated': 'challenge' } }],
    ['Cloudflare', { ...ok({}, 503), body: '<html><title>Just a moment...</title>' }],
    // Without the header these two would be a success, and a fault of the application.
    ['AWS WAF', { ...ok({}, 202), headers: { 'x-amzn-waf-action': 'challenge' }, body: '' }],
    ['AWS WAF', { ...ok({}, 405), headers: { 'x-amzn-waf-action': 'captcha' }, body: '' }],
  ])('a bot challenge of %s is told after three rounds, with what to do', async (edge, answer) => {
    const world = stage(() => answer);
    const startMs = world.clock.now();
    const report = await smokeTest({ ...inputs, timeoutMs: 300_000 }, world);
    expect(report.outputs).toMatchObject({ 'failure-kind': 'challenge', 'rollback-recommended': 'false' });
    expect(report.headline).toContain(`a bot challenge of ${edge} answered, not the application`);
    expect(report.headline).toMatch(/\nLet this client pass .* by `resolve`\. \(challenge\)$/);
    expect(report.summary).toContain('docs/errors.md#challenge');
    expect(world.asked).toHaveLength(3);
    expect(world.clock.now() - startMs).toBeLessThan(2000);
  });

  test('a challenge that goes away is waited for, and one page that only mentions it is none', async () => {
    const page = { ...ok(), body: '<title>Just a moment, please</title>' };
    const challenge = { ...ok({}, 403), headers: { 'cf-mitigated': 'challenge' } };
    const answers: ProbeResult[] = [challenge, challenge];
    const world = stage(() => answers.shift() ?? page);
    expect((await smokeTest(inputs, world)).outputs['verdict']).toBe('passed');
  });

  test.each([
    [
      'EPROTO',
      'tls',
      'write EPROTO 0A:error:SSL routines:tls_validate_record_header:wrong version number:../x.c:77:',
      'tls',
      'plain HTTP',
      'Ask it by http://',
    ],
    [
      'EPROTO',
      'tls',
      'write EPROTO 0A:error:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:../x.c:918:',
      'tls',
      'TLS version',
      'security policy',
    ],
    [
      'EPROTO',
      'tls',
      'write EPROTO 0A:error:SSL routines:ssl3_read_bytes:ssl/tls alert handshake failure:../x.c',
      'tls',
      'no certificate for this name',
      'Add a certificate',
    ],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'tls',
      'self-signed certificate; if the root CA is installed',
      'tls',
      'self-signed',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'tls',
      'unable to verify the first certificate',
      'tls',
      'whole chain',
      'intermediate',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls',
      "Host: a. is not in the cert's altnames: DNS:b",
      'tls',
      'DNS:b',
      'Ask a name that the certificate has',
    ],
    ['ENOTFOUND', 'dns', 'getaddrinfo ENOTFOUND x', 'unreachable', 'does not resolve', 'DNS record'],
    ['ECONNREFUSED', 'connect', 'connect ECONNREFUSED 10.0.0.1:80', 'unreachable', 'nobody listens', 'Check the port'],
    ['TIMEOUT', 'connect', 'no answer within 10000 ms', 'unreachable', 'no connection', 'security group'],
    ['TIMEOUT', 'first-byte', 'no answer within 10000 ms', 'unreachable', 'not answered', 'log of the service'],
    ['ECONNRESET', 'first-byte', 'socket hang up', 'unreachable', 'closed without an answer', 'https://'],
    ['HPE_INVALID_CONSTANT', 'first-byte', 'Parse Error: Expected HTTP/', 'unreachable', 'not HTTP', 'https://'],
    ['EWHATEVER', 'connect', 'something new', 'unreachable', 'something new', 'Look at the phase'],
  ] as const)('%s in phase %s is told in words: %s', async (code, phase, message, kind, words, remedy) => {
    const world = stage(() => ({
      kind: 'no-answer',
      phase,
      code,
      message,
      phases: {},
      totalMs: 5,
      address: '10.0.0.1',
    }));
    const report = await smokeTest({ ...inputs, timeoutMs: 2000 }, world);
    expect(report.outputs['failure-kind']).toBe(kind);
    const [said = '', order = ''] = report.headline.split('\n');
    expect(said).toContain(words);
    expect(said).toContain(`(${code}, in phase ${phase})`);
    expect(said).not.toMatch(/SSL routines|error:|Node\.js/);
    expect(order).toContain(remedy);
    expect(order).toMatch(new RegExp(`\\(${kind}\\)$`));
  });

  test('a TLS port that is asked by plain HTTP says so', async () => {
    const body = '<h1>400 Bad Request</h1>The plain HTTP request was sent to HTTPS port';
    const report = await smokeTest(
      inputs,
      stage(() => ({ ...ok({}, 400), body }) as ProbeResult),
    );
    expect(report.outputs['failure-kind']).toBe('tls');
    expect(report.headline).toContain('Ask it by https://. (tls)');
  });

  test('the headline speaks of the check that gave the run its kind', async () => {
    const world = stage((_elapsedMs, { url }) => (url.pathname === '/slow' ? ok({}, 500) : ok({}, 404)));
    const report = await smokeTest({ ...inputs, timeoutMs: 2000, checks: checksOf('GET /slow', 'GET /wrong') }, world);
    expect(report.headline).toMatch(/^Smoke test failed: GET \/wrong: .*\n.* \(assertion\)$/);
  });

  test('a certificate fault is told at once and recommends no rollback', async () => {
    const world = stage(() => ({
      kind: 'no-answer',
      phase: 'tls',
      code: 'CERT_HAS_EXPIRED',
      message: 'certificate has expired',
      phases: {},
      totalMs: 5,
      address: '10.0.0.1',
    }));
    const report = await smokeTest(inputs, world);
    expect(report.outputs).toMatchObject({ 'failure-kind': 'tls', 'rollback-recommended': 'false' });
    expect(world.asked.length).toBe(3);
  });

  test('the proven version that starts within ten seconds is not failed', async () => {
    const world = stage((elapsedMs) => ok({ commit: SHA, status: elapsedMs < 8000 ? 'starting' : 'ok' }));
    const checks = checksOf({ get: '/', expect: { json: { '$.status': 'ok' } } });
    expect((await smokeTest({ ...inputs, checks, expectVersion: SHA }, world)).outputs['verdict']).toBe('passed');
  });

  test('the proven version that stays wrong is failed soon after ten seconds', async () => {
    const world = stage(() => ok({ commit: SHA, status: 'down' }));
    const startMs = world.clock.now();
    const checks = checksOf({ get: '/', expect: { json: { '$.status': 'ok' } } });
    const report = await smokeTest({ ...inputs, timeoutMs: 300_000, checks, expectVersion: SHA }, world);
    expect(report.outputs['failure-kind']).toBe('assertion');
    expect(world.clock.now() - startMs).toBeLessThan(25_000);
  });

  test('samples exclude the warm-up and are asked as often as stated', async () => {
    const world = stage(() => ok());
    const checks = checksOf({ get: '/', expect: { time: ['p(95)<500', 'max<10'] } });
    const report = await smokeTest({ ...inputs, checks }, world);
    expect(report.outputs).toMatchObject({ 'failure-kind': 'latency', 'p95-ms': '20' });
    expect(world.asked.length).toBe(5 + 20);
  });

  test('an error that comes quickly is no good latency', async () => {
    let asked = 0;
    const world = stage(() => ((asked += 1) > 5 ? ok({}, 503) : ok()));
    const checks = checksOf({ get: '/', expect: { time: 'p(95)<500' } });
    const report = await smokeTest({ ...inputs, checks }, world);
    expect(report.outputs).toMatchObject({ verdict: 'failed', 'failure-kind': 'unstable', 'p95-ms': '' });
    expect(report.headline).toContain('20 of 20 latency samples were not answered as expected; status is 503');
  });

  test('secret headers reach the host of `url` only', async () => {
    const world = stage(() => ok());
    const checks = checksOf('GET /', 'GET https://status.example/');
    await smokeTest({ ...inputs, checks, bearerToken: new Secret('t0ken') }, world);
    const sent = world.asked.map(({ url, headers }) => [url.host, headers['authorization']]);
    expect(new Set(sent.map(String))).toEqual(new Set(['app.example,Bearer t0ken', 'status.example,']));
  });

  test('the token of a header is a secret of its own', () => {
    const secrets = secretsOf({ ...inputs, headers: new Secret('authorization: Bearer t0ken') });
    expect(secrets).toEqual(expect.arrayContaining(['Bearer t0ken', 't0ken']));
  });

  test('a cancelled run rejects with the cancellation', async () => {
    const cancellation = new AbortController();
    const world = { ...stage(() => ok({}, 500)), signal: cancellation.signal };
    world.clock.at(world.clock.now() + 5000, () => cancellation.abort(new Cancelled('SIGINT')));
    await expect(smokeTest(inputs, world)).rejects.toThrow(Cancelled);
  });

  test('the result is JSON whatever the addresses look like', async () => {
    const checks = checksOf({ get: '/reset?token=', expect: { status: 400 } });
    const report = await smokeTest(
      { ...inputs, checks },
      stage(() => ok({}, 400)),
    );
    expect(JSON.parse(report.outputs['result'] ?? '')).toMatchObject({
      verdict: 'passed',
      checks: [{ url: 'https://app.example/reset?token=', verdict: 'passed' }],
    });
  });

  test('what looks like a secret is hidden in the log too, not only in the report', async () => {
    const location = 'https://sso.example/login?token=s3cr3t-of-a-visitor';
    const log = fakeLog();
    const redirect = (): ProbeResult => ({ ...ok({}, 302), headers: { location } }) as ProbeResult;
    const report = await smokeTest(inputs, { ...stage(redirect), log });
    expect(report.headline).toContain('token=***');
    expect(log.lines.join('\n')).toContain('token=***');
    expect(log.lines.join('\n')).not.toContain('s3cr3t');
  });

  test('nothing to ask is an error, not a success', async () => {
    await expect(
      smokeTest(
        { ...inputs, url: undefined, environment: 'staging' },
        stage(() => ok()),
      ),
    ).rejects.toMatchObject({ code: 'invalid-checks' });
  });
});
