import { afterEach, describe, expect, test } from '@jest/globals';

import type { Clock } from '../time/clock.ts';
import { checkRunPages, publishCheckRun } from './check-run.ts';
import type { CheckRunReport } from './check-run.ts';
import type { Finding } from './finding.ts';
import type { GithubFault } from '../../testbed/github/faults.ts';
import { startLocalGithub } from '../../testbed/github/local-github.ts';
import type { LocalGithub } from '../../testbed/github/local-github.ts';
import type { Permissions } from '../../testbed/github/access.ts';
import { githubClient } from '../github/client.ts';

let bed: LocalGithub | undefined;

afterEach(async () => {
  await bed?.close();
  bed = undefined;
});

const clock: Clock = { now: () => Date.now(), sleep: () => Promise.resolve() };

function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'lint',
    tool: 'eslint',
    level: index % 2 === 0 ? 'error' : 'warning',
    rule: 'no-var',
    message: `Finding ${index}`,
    file: 'src/a.js',
    line: index + 1,
  }));
}

async function publish(
  report: Partial<CheckRunReport>,
  { faults = [], permissions = { checks: 'write' } }: { faults?: GithubFault[]; permissions?: Permissions } = {},
) {
  bed = await startLocalGithub({ randomFault: false, permissions });
  const repository = bed.world.repository();
  const headSha = repository.commit({ message: 'One' });
  for (const fault of faults) bed.addFault(fault);
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: name = '' } = bed.env;
  const client = githubClient({ token, repository: name, apiUrl: bed.url, clock, random: () => 0.5 });
  const published = await publishCheckRun(client, {
    name: 'Slipway findings',
    headSha,
    externalId: 'check/web/1/1',
    title: '3 findings',
    summary: 'All of them.',
    conclusion: 'failure',
    findings: [],
    tests: [],
    ...report,
  });
  const runs = repository.checks.list(headSha, { filter: 'all' });
  const requests = bed.calls.filter(({ method }) => method !== 'GET').length;
  return { published, runs, run: runs[0], requests };
}

describe('a check run', () => {
  test.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [137, 3],
  ])('of %d findings takes %d requests, and has them all, in order', async (count, wanted) => {
    const { published, runs, run, requests } = await publish({ findings: findings(count) });
    expect(published).toEqual({ sent: count, total: count });
    expect([runs.length, requests, run?.status, run?.conclusion]).toEqual([1, wanted, 'completed', 'failure']);
    expect(run?.annotations.map(({ message }) => message)).toEqual(findings(count).map(({ message }) => message));
    expect(run?.output).toEqual({ title: '3 findings', summary: 'All of them.', text: null });
  });

  test('keeps every limit of GitHub, whatever a tool tells', async () => {
    const wild: Finding[] = [
      {
        kind: 'lint',
        tool: 'x'.repeat(400),
        level: 'notice',
        message: 'ü'.repeat(70_000),
        file: 'a b/ü.js',
        line: 3,
        endLine: 2,
      },
      {
        kind: 'lint',
        tool: 'x',
        level: 'error',
        message: '\u001B[31m\u0000',
        file: 'a.js',
        line: 3,
        endLine: 9,
        column: 4,
        endColumn: 2,
      },
      {
        kind: 'lint',
        tool: 'x',
        level: 'error',
        message: 'one',
        file: 'a.js',
        line: 3,
        endLine: 3,
        column: 4,
        endColumn: 4,
      },
      { kind: 'lint', tool: 'x', level: 'error', message: 'whole file', file: 'a.js' },
      { kind: 'lint', tool: 'x', level: 'error', message: 'no file' },
    ];
    const tests = [
      {
        path: ['a', 'b'],
        verdict: 'failed' as const,
        message: 'm',
        expected: '1',
        received: '2',
        file: 't.js',
        line: 7,
      },
      { path: ['c'], verdict: 'flaky' as const, message: 'n', file: 't.js' },
      { path: ['d'], verdict: 'passed' as const, file: 't.js' },
    ];
    const summary = 'line ü\n'.repeat(20_000);
    const { published, run } = await publish({ findings: wild, tests, summary, title: `${'t'.repeat(300)}\n` });
    expect(published).toEqual({ sent: 6, total: 6 });
    expect(
      run?.annotations.map((each) => [
        each.path,
        each.start_line,
        each.end_line,
        each.annotation_level,
        each.title?.slice(0, 20),
      ]),
    ).toEqual([
      ['t.js', 7, 7, 'failure', 'test failed: a > b'],
      ['t.js', 1, 1, 'warning', 'flaky test: c'],
      ['a b/ü.js', 3, 3, 'notice', 'x'.repeat(20)],
      ['a.js', 3, 9, 'failure', 'x'],
      ['a.js', 3, 3, 'failure', 'x'],
      ['a.js', 1, 1, 'failure', 'x'],
    ]);
    expect(run?.annotations[0]?.message).toBe('m\nExpected: 1\nReceived: 2');
    expect(run?.annotations[3]?.message).toBe('The tool gives no message.');
    expect(run?.output.summary).toMatch(
      /^line ü\n[^]*line ü\n\n_Cut here: a check run holds at most 65,535 characters\./,
    );
    expect(run?.output.summary?.length).toBeGreaterThan(65_000);
    expect(checkRunPages(wild, tests)).toHaveLength(1);
  });

  test.each<[string, GithubFault]>([
    ['at the creation', { method: 'POST', path: '/check-runs', times: 1, kind: 'lost-answer', ms: 1 }],
    ['at an update', { method: 'PATCH', path: '/check-runs', times: 1, kind: 'lost-answer', ms: 1 }],
    [
      'at the last update',
      { method: 'PATCH', path: '/check-runs', times: 1, kind: 'lost-answer', ms: 1, afterCalls: 1 },
    ],
  ])('is neither doubled nor has doubled annotations when an answer is lost %s', async (_where, fault) => {
    const { published, runs, run } = await publish({ findings: findings(137) }, { faults: [fault] });
    expect(published).toEqual({ sent: 137, total: 137 });
    expect([runs.length, run?.annotations.length, run?.conclusion]).toEqual([1, 137, 'failure']);
  });

  test.each<[string, GithubFault]>([
    ['errors', { path: '/check-runs', times: 3, kind: 'server-error' }],
    ['throttling', { path: '/check-runs', times: 3, kind: 'secondary-rate-limit' }],
    ['resets', { path: '/check-runs', times: 2, kind: 'reset', afterCalls: 1 }],
  ])('waits out %s of GitHub', async (_what, fault) => {
    const { published, runs, run } = await publish({ findings: findings(137) }, { faults: [fault] });
    expect(published).toEqual({ sent: 137, total: 137 });
    expect([runs.length, run?.annotations.length, run?.conclusion]).toEqual([1, 137, 'failure']);
  });

  test('is completed with what is there when GitHub fails in the middle, and says what is missing', async () => {
    // Four tries of the second page.
    const fault: GithubFault = { method: 'PATCH', path: '/check-runs', times: 4, kind: 'server-error', afterCalls: 1 };
    const { published, run } = await publish({ findings: findings(200) }, { faults: [fault] });
    expect(published).toEqual({
      sent: 100,
      total: 200,
      problem: expect.stringMatching(
        /^The check run has 100 of 200 annotations\. GitHub answered 502 when asked to update the check run \d+: .* Run the job again/s,
      ),
    });
    expect([run?.status, run?.conclusion, run?.annotations.length]).toEqual(['completed', 'failure', 100]);
    expect(run?.output.summary).toMatch(/^_100 of 200 annotations are here: .*\n\nAll of them\.$/);
  });

  test('that cannot be completed either is told so', async () => {
    const fault: GithubFault = { method: 'PATCH', path: '/check-runs', times: 100, kind: 'server-error' };
    const { published, run } = await publish({ findings: findings(60) }, { faults: [fault] });
    expect(published.problem).toMatch(
      /It could not be completed either, and stays in progress until GitHub gives it up: GitHub answered 502/,
    );
    expect(run?.status).toBe('in_progress');
  });

  test('that the token of a fork may not write is a reason, and no error', async () => {
    const { published, runs } = await publish({ findings: findings(3) }, { permissions: { checks: 'read' } });
    expect(published).toEqual({
      sent: 0,
      total: 3,
      problem: expect.stringMatching(
        /^The check run could not be created\. GitHub answered 403 .*`checks: write`.* For a pull request from a fork the token can only read: there all findings are in the summary of the job\.$/s,
      ),
    });
    expect(runs).toEqual([]);
  });
});
