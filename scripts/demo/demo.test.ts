import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseManifest } from '../../src/manifest/parse.ts';
import { createCallerRepository } from './caller-repository.ts';
import { brokenProposal, crashingRelease, failingRelease, goodRelease, mendedProposal } from './changes.ts';
import { mustRun } from './command.ts';
import { EXAMPLE, LATER_MIGRATION } from './elevaite-environment.ts';
import { countByVersion, startLoad, type LoadSample } from './load.ts';
import { readOptions } from './options.ts';
import { drawPicture } from './picture.ts';
import { renderPage, reportResult, type DemoReport } from './report-page.ts';
import type { StageResult } from './stage.ts';
import { createUndo } from './undo.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-demo-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the command line', () => {
  test('has defaults, and tells every wrong value with the allowed ones', () => {
    expect(readOptions([])).toEqual({ scenario: 'all', keep: false, help: false });
    expect(readOptions(['--scenario', 'good', '--runtime', 'process', '--keep'])).toEqual({
      scenario: 'good',
      runtime: 'process',
      keep: true,
      help: false,
    });
    expect(() => readOptions(['--scenario', 'bad', '--runtime', 'podman'])).toThrow(
      '--scenario bad: one of good, broken, all\n--runtime podman: one of docker, process, sim',
    );
  });
});

describe('what is taken back', () => {
  test('goes in reverse order, and a failing step keeps none of the others', async () => {
    const done: string[] = [];
    const undo = createUndo();
    undo.add('close the first', () => done.push('first'));
    undo.add('close the second', () => {
      throw new Error('it is stuck');
    });
    undo.add('close the third', () => Promise.resolve(done.push('third')));
    await expect(undo.run()).resolves.toEqual(['close the second: it is stuck']);
    await expect(undo.run()).resolves.toEqual([]);
    expect(done).toEqual(['third', 'first']);
  });
});

describe('the calling repository', () => {
  test('is the example with this machine’s addresses, and takes each change of the story', async () => {
    const { repository } = await createCallerRepository({
      example: EXAMPLE,
      directory: join(folder, 'caller'),
      settings: {
        urls: { staging: 'http://127.0.0.1:1', production: 'http://127.0.0.1:2' },
        baseImage: 'base:1',
        isReal: true,
      },
      without: [LATER_MIGRATION],
    });
    const manifest = parseManifest({ file: 'slipway.yml', text: await repository.read('.github/slipway.yml') });
    expect(manifest.environments?.['staging']?.url).toBe('http://127.0.0.1:1');
    expect(manifest.images?.['auth-api']?.['build-args']).toEqual({ BASE_IMAGE: 'base:1' });
    await repository.propose('topic', await brokenProposal(repository));
    await repository.propose('topic', await mendedProposal(repository));
    await repository.merge('topic', 'ada');
    const git = (...args: string[]): Promise<string> => mustRun(['git', ...args], { cwd: repository.directory });
    expect(await git('rev-list', '--count', 'main..develop')).toBe('3');
    const proposed = 'apps/web/src/job-text.js\napps/web/tests/job-text.test.js';
    expect(await git('diff', '--name-only', 'main', 'develop')).toBe(proposed);
    const merged = await git('rev-parse', 'develop');
    const good = await repository.commit(await goodRelease(repository));
    const crashing = await repository.commit(await crashingRelease(repository));
    const reverted = await repository.revert(crashing, 'grace');
    await repository.commit(await failingRelease(repository));
    expect(await git('rev-parse', `${reverted}^{tree}`)).toBe(await git('rev-parse', `${good}^{tree}`));
    const changed = await git('diff', '--name-only', merged, good);
    expect(changed.split('\n')).toEqual(['services/workflow-engine/engine/tools.py', LATER_MIGRATION]);
  });

  test('the example’s own slipway.yml is sound', async () => {
    const text = await readFile(join(EXAMPLE, '.github/slipway.yml'), 'utf8');
    expect(Object.keys(parseManifest({ file: 'slipway.yml', text }).services ?? {})).toEqual([
      'auth-api',
      'workflow-engine',
      'worker',
    ]);
  });
});

describe('the load', () => {
  test('counts answers by version and everything else as failed', async () => {
    const answers = ['{"version":"v1"}', '{"version":"v2"}', undefined];
    const server = createServer((_request, response) => {
      const answer = answers[count % answers.length];
      count += 1;
      response.statusCode = answer === undefined ? 503 : 200;
      response.end(answer);
    });
    let count = 0;
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const load = startLoad([{ service: 'api', url: `http://127.0.0.1:${port}/version` }], 5);
    while (load.samples.length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
    await load.stop();
    const asked = load.samples.length;
    const { versions, failed, failures } = countByVersion(load.samples);
    expect(failed).toBeGreaterThanOrEqual(2);
    expect(failures).toEqual({ 'status 503': failed });
    expect((versions['v1'] ?? 0) + (versions['v2'] ?? 0) + failed).toBe(asked);
    expect(countByVersion(load.samples, load.now())).toEqual({ versions: {}, failed: 0, failures: {} });
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });
});

describe('the report', () => {
  const samples: LoadSample[] = [
    { atMs: 100, service: 'api', version: 'aaa' },
    { atMs: 1100, service: 'api', version: 'bbb' },
    { atMs: 1200, service: 'api', version: 'failed', failure: 'status 502' },
  ];
  const stage: StageResult = {
    name: 'Merge <b>',
    story: 'told & done',
    environment: 'staging',
    verdict: 'not as expected',
    conclusion: 'success',
    seconds: 12.345,
    fromMs: 0,
    toMs: 2000,
    calls: { aws: 7, github: 2 },
    findings: [{ text: '2 requests answered meanwhile, 1 failed', holds: false }],
    requests: { versions: { aaa: 1, bbb: 1 }, failed: 1 },
    steps: [
      { job: 'release', name: 'Deploy', conclusion: 'success', seconds: 3, summary: '| a |\n|---|\n| 1 |', log: '<x>' },
    ],
    annotations: [{ level: 'error', text: 'no <way>' }],
  };
  const report: DemoReport = {
    verdict: 'not as expected',
    runtime: 'process',
    scenario: 'good',
    leftOut: ['Left out: containers'],
    seconds: 20.5,
    stages: [stage],
    versions: new Map([
      ['aaa', 'first release'],
      ['bbb', 'second <release>'],
      ['ccc', 'never seen'],
    ]),
    loads: { staging: samples, production: [] },
  };

  test('the picture stacks each second’s answers by version, failed ones in their own colour', () => {
    const svg = drawPicture({
      title: 'Requests',
      samples,
      spans: [{ name: 'Merge', fromMs: 0, toMs: 2000 }],
      names: report.versions,
    });
    const columns = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="([^"]+)"\/>/g),
    ];
    expect(columns.slice(0, 3).map(([, , height, colour]) => [height, colour])).toEqual([
      ['103', '#5b8def'],
      ['103', '#38a169'],
      ['103', '#e53e3e'],
    ]);
    expect(columns[1]?.[1]).toBe(columns[2]?.[1]);
    expect(svg).toContain('>2/s</text>');
  });

  test('the page shows stages, summaries as tables and escaped logs; the result holds the figures', () => {
    const page = renderPage(report);
    for (const part of [
      'Merge &lt;b&gt;',
      'told &amp; done',
      '<td>1</td>',
      '&lt;x&gt;',
      'no &lt;way&gt;',
      'second &lt;release&gt;',
    ])
      expect(page).toContain(part);
    expect(page).not.toContain('never seen');
    expect(reportResult(report)).toMatchObject({
      schema: 1,
      verdict: 'not as expected',
      stages: [{ seconds: 12.35, calls: { aws: 7, github: 2 }, requests: { failed: 1 } }],
    });
  });
});
