import { describe, expect, test } from '@jest/globals';

import { FACTS, failedTask, rolloutOf, runOf } from '../../../testbed/timelines/service-runs.ts';
import { OLD, START } from '../../../testbed/timelines/timelines.ts';
import { SUMMARY_LIMIT_BYTES } from '../../report/markdown.ts';
import { writeAnnotations } from './annotations.ts';
import { groupCauses } from './cause-groups.ts';
import { writeHeadline } from './headline.ts';
import type { RolloutState } from './rollout-state.ts';
import type { ServiceRun } from './service-run.ts';
import { orderStages, stageSeconds, stageSpans } from './stage-times.ts';
import { writeSummary } from './summary.ts';
import { writeWayBack } from './way-back.ts';

/** What a hostile service, event or log line may hold. */
const HOSTILE = [
  '</code><script>alert(1)</script>',
  '`a` | b | c',
  '[click](https://evil.example) @everyone #1',
  '![x](https://evil.example/x.png)',
  '```\nend of the fence',
  '</details><h1>free</h1>',
  '::error::forged',
  '<!-- -->',
];

const notFound = { code: 'image-not-found', text: '1 task: not found.', fix: 'Push the image.' };

function failing(name: string, ids: readonly string[], change: Partial<RolloutState> = {}): ServiceRun {
  const taskFailures = new Map(ids.map((id) => [id, failedTask(id)]));
  return runOf(name, {
    state: { ...rolloutOf(name), taskFailures, ...change },
    verdict: 'failed',
    cause: notFound,
    seconds: 27,
  });
}

describe('causes', () => {
  test('are grouped across tasks and services, whatever ids their reasons hold', () => {
    const runs = [failing('api', ['0123456789ab', '1123456789ab']), failing('web', ['2123456789ab']), runOf('ok')];
    expect(groupCauses(runs)).toMatchObject([{ code: 'image-not-found', services: ['api', 'web'], tasks: 3 }]);
    const summary = writeSummary({ runs, headline: 'x', facts: FACTS });
    expect(summary).toContain('**3 tasks of api, web:** CannotPullContainerError: failed to resolve ref x: not found');
    expect(summary).toContain(
      '([image-not-found](https://github.com/acme/slipway/blob/main/docs/errors.md#image-not-found))',
    );
  });

  test('that the verdict names and no task shows stand first; services that went back with others last', () => {
    const others = { code: 'rolled-back-with-others', text: 'Because api did not come up.', fix: 'Look at api.' };
    const superseded = { code: 'superseded', text: 'Somebody deployed.', fix: 'See who.' };
    const crashed = runOf('api', {
      state: { ...rolloutOf('api'), taskFailures: new Map([['a', failedTask('a', 137)]]) },
      verdict: 'superseded',
      cause: superseded,
    });
    const runs = [runOf('web', { verdict: 'rolled-back', cause: others }), crashed];
    expect(groupCauses(runs).map(({ code, tasks }) => [code, tasks])).toEqual([
      ['superseded', 0],
      [failedTask('a', 137).code, 1],
      ['rolled-back-with-others', 0],
    ]);
  });

  test('become one error each, with a title; a single one of a single service is told by the headline alone', () => {
    expect(writeAnnotations([failing('api', ['a'])])).toEqual([]);
    expect(writeAnnotations([failing('api', ['0123456789ab']), failing('web', ['1123456789ab'])])).toMatchObject([
      { level: 'error', title: 'api, web: image-not-found', message: expect.stringContaining('2 tasks of api, web:') },
    ]);
    expect(writeAnnotations([runOf('api', { verdict: 'succeeded' }), runOf('web')])).toEqual([]);
  });
});

describe('the summary', () => {
  test('shows hostile names, reasons, events and log lines as themselves', () => {
    for (const text of HOSTILE) {
      const run: ServiceRun = {
        ...failing(text, ['a'], { events: [{ atMs: START, message: text }] }),
        cause: { code: 'x', text, fix: text },
        notes: [text],
        logTail: { source: text, lines: [text] },
      };
      const withChange = { ...run, plan: { ...run.plan, changes: [{ path: text, from: text, to: text }] } };
      const facts = { ...FACTS, cluster: text };
      const summary = writeSummary({ runs: [withChange], headline: writeHeadline([run], 'failed', facts), facts });
      const outside = withoutCode(summary);
      expect(outside).not.toMatch(/<script|<h1|<!--|\]\(https:\/\/evil|@everyone/);
      expect(summary.split('<details>').length).toBe(summary.split('<summary>').length);
      expect(outside.split('<details>')).toHaveLength(outside.split('</details>').length);
      for (const row of outside.split('\n').filter((line) => line.startsWith('| ['))) {
        expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
      }
    }
  });

  test('fits GitHub’s limit with 1,000 failing services that talk much, and names what is left out', () => {
    const runs = Array.from({ length: 1000 }, (_, index) => {
      const name = `service-with-a-rather-long-name-${'x'.repeat(180)}-${index}`;
      const events = Array.from({ length: 20 }, (__, at) => ({ atMs: START, message: `${'e'.repeat(900)} ${at}` }));
      const run = failing(name, [`task${index}`], { events });
      const changes = [{ path: `p${index}`, from: 'f'.repeat(300), to: 't'.repeat(300) }];
      const logTail = { source: 'g', lines: Array.from({ length: 20 }, () => 'l'.repeat(100_000)) };
      return { ...run, plan: { ...run.plan, changes }, logTail, notes: [`note ${index}`] };
    });
    const good = runOf('good', { verdict: 'succeeded' });
    const summary = writeSummary({ runs: [good, ...runs], headline: 'x', facts: FACTS });
    expect(Buffer.byteLength(summary)).toBeLessThan(0.9 * SUMMARY_LIMIT_BYTES);
    expect(summary).toMatch(/_And \d+ more\._/);
    expect(summary).toMatch(/_What was said of \d+ more services stands in the log\._/);
    expect(summary).toContain('The way back');
    expect(summary.indexOf('-0](')).toBeLessThan(summary.includes('[good](') ? summary.indexOf('[good](') : Infinity);
    expect(summary.split('<details>')).toHaveLength(summary.split('</details>').length);
  });

  test('of 30 services without trouble is small', () => {
    const runs = Array.from({ length: 30 }, (_, index) => runOf(`svc-${index}`, { verdict: 'succeeded', seconds: 60 }));
    const headline = writeHeadline(runs, 'succeeded', FACTS);
    expect(headline).toBe('Deployed 30 services (svc-0, svc-1, svc-2, svc-3, ...) in staging in 2m 00s.');
    expect(Buffer.byteLength(writeSummary({ runs, headline, facts: FACTS }))).toBeLessThan(10_000);
  });

  test('links the console of the partition', () => {
    const run = runOf('api', { verdict: 'succeeded' });
    const before = { ...run.plan.before, clusterArn: 'arn:aws-cn:ecs:cn-north-1:123456789012:cluster/staging' };
    const summary = writeSummary({
      runs: [{ ...run, plan: { ...run.plan, before } }],
      headline: 'x',
      facts: { ...FACTS, region: 'cn-north-1' },
    });
    expect(summary).toContain('(https://cn-north-1.console.amazonaws.cn/ecs/v2/clusters/staging/services/api/');
  });
});

describe('the way back', () => {
  const changed = runOf('api', { state: rolloutOf('api'), verdict: 'succeeded' });

  test('is the action rollback and the command', () => {
    const text = writeWayBack([changed], { ...FACTS, cluster: "o'brien" });
    expect(text).toContain('- uses: acme/slipway/actions/rollback@v1');
    expect(text).toContain("    cluster: 'o''brien'");
    expect(text).toContain(`'{"api":{"service":"api","task-definition":"app:41","deployed":"app:42"}}'`);
    expect(text).toContain(`--service api --task-definition ${OLD}`);
  });

  test('cannot be made to run or to mean something else', () => {
    const name = 'a${{ secrets.X }}';
    const before = { ...changed.plan.before, serviceName: 'x; rm -rf $(pwd) \'"' };
    const text = writeWayBack([{ ...changed, plan: { ...changed.plan, name, before } }], FACTS);
    expect(text).not.toContain('${{');
    expect(text).toContain(String.raw`--service 'x; rm -rf $(pwd) '\''"'`);
  });

  test('of a roll-back is what was live before it', () => {
    const text = writeWayBack([changed], { ...FACTS, mode: 'roll-back' });
    expect(text).not.toContain('uses:');
    expect(text).toContain(OLD);
  });

  test('is left out when nothing was changed or all went back', () => {
    expect(writeWayBack([runOf('api')], FACTS)).toBe('');
    expect(writeWayBack([{ ...changed, verdict: 'rolled-back' }], FACTS)).toBe('');
  });
});

describe('the stages', () => {
  const seen = (names: readonly (readonly [string, number])[]): RolloutState['stages'] =>
    names.map(([name, at]) => ({ name, atMs: START + at }));

  test('go from the registration to the proof', () => {
    const run = runOf('api', {
      spans: {
        register: { fromMs: START - 400, toMs: START },
        proof: { fromMs: START + 60_000, toMs: START + 60_200 },
      },
      state: {
        ...rolloutOf('api'),
        stages: seen([
          ['starting', 1000],
          ['running', 30_000],
          ['draining', 45_000],
        ]),
        end: { verdict: 'succeeded', atMs: START + 60_000 },
      },
    });
    expect(stageSeconds(stageSpans(run, START + 99_000))).toEqual({
      register: 0.4,
      start: 30,
      running: 15,
      draining: 15,
      proof: 0.2,
    });
  });

  test('stand in a table in their order, those of other controllers before the proof', () => {
    const names = ['roll-back', 'start', 'proof', 'Install', 'BAKE_TIME', 'start', 'AllowTraffic', 'register'];
    expect(orderStages(names)).toEqual([
      'register',
      'start',
      'BAKE_TIME',
      'Install',
      'AllowTraffic',
      'proof',
      'roll-back',
    ]);
  });

  test('end with a roll-back, of the same deployment or of one of its own', () => {
    const state: RolloutState = { ...rolloutOf('api'), stages: seen([['starting', 1000]]) };
    const same = {
      ...state,
      stages: seen([
        ['starting', 1000],
        ['rolling-back', 20_000],
      ]),
    };
    const end = { verdict: 'rolled-back', atMs: START + 50_000 } as const;
    expect(stageSeconds(stageSpans(runOf('api', { state, rollBack: { ...same, end } }), START))).toEqual({
      start: 20,
      'roll-back': 30,
    });
    const own = rolloutOf('api', { deploymentId: 'ecs-svc/003', startedAtMs: START + 25_000 });
    expect(stageSeconds(stageSpans(runOf('api', { state, rollBack: own }), START + 40_000))).toEqual({
      start: 25,
      'roll-back': 15,
    });
  });

  test('of LINEAR add up, and one that was not seen to end lasts until the step did', () => {
    const stages = seen([
      ['SCALE_UP', 0],
      ['PRODUCTION_TRAFFIC_SHIFT', 10_000],
      ['BAKE_TIME', 20_000],
      ['PRODUCTION_TRAFFIC_SHIFT', 30_000],
    ]);
    const run = runOf('api', { state: { ...rolloutOf('api'), stages } });
    expect(stageSeconds(stageSpans(run, START + 45_000))).toEqual({
      SCALE_UP: 10,
      PRODUCTION_TRAFFIC_SHIFT: 25,
      BAKE_TIME: 10,
    });
  });
});

/** Markdown without what is shown as it stands: fenced blocks. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
}
