/** What the log and the summary show of a deployment as a whole, to the second. */
import { describe, expect, test } from '@jest/globals';

import { healthy, old, ours, pullErrorBreaker } from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';
import { play } from './play.ts';

const PLAN: readonly (readonly [number, string, number])[] = [
  [0, 'SCALE_UP', 0],
  [40, 'TEST_TRAFFIC_SHIFT', 0],
  [60, 'PRODUCTION_TRAFFIC_SHIFT', 100],
  [80, 'BAKE_TIME', 100],
  [200, 'CLEAN_UP', 100],
];

const blueGreen: Timeline = (t) => {
  const [, lifecycleStage = '', production = 0] = PLAN.findLast(([from]) => t >= from) ?? [];
  const targetServiceRevision = {
    arn: 'arn:aws:ecs:us-east-1:123456789012:service-revision/staging/api/1',
    requestedTaskCount: 2,
    runningTaskCount: 2,
    pendingTaskCount: 0,
    requestedProductionTrafficWeight: production,
    requestedTestTrafficWeight: t < 40 ? 0 : 100,
  };
  const status = t < 215 ? 'IN_PROGRESS' : 'SUCCESSFUL';
  return {
    deployments: [ours({ runningCount: t < 30 ? 0 : 2, pendingCount: t < 30 ? 2 : 0 }), ...(t < 210 ? [old()] : [])],
    serviceDeployment: { status, lifecycleStage, targetServiceRevision },
  };
};

describe('a BLUE_GREEN deployment', () => {
  test('shows its lifecycle stages, its traffic and its bake', async () => {
    const { report, log } = await play(blueGreen, {
      service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 } },
    });
    expect(report.outputs['verdict']).toBe('succeeded');
    const text = log.join('\n');
    for (const [, stage] of PLAN) expect(text).toContain(`api: lifecycle stage ${stage}`);
    expect(text).toContain('api: 100% of the production traffic to the new revision');
    expect(text).toContain('api: app:42 IN_PROGRESS 0/2 running, 2 pending; app:41 2 running');
    const { stages } = (
      JSON.parse(report.outputs['services'] ?? '{}') as Record<string, { stages: Record<string, number> }>
    )['api'] ?? { stages: {} };
    expect(Object.keys(stages)).toEqual(expect.arrayContaining(PLAN.map(([, stage]) => stage)));
    expect(stages['BAKE_TIME']).toBeGreaterThan(105);
    expect(stages['BAKE_TIME']).toBeLessThan(130);
    expect(report.summary).toMatch(/ {4}BAKE_TIME :active, 2000-01-01 00:01:\d\d\.\d{3}, \d+ms/);
    expect(report.summary).toMatch(
      /\| Service \| (?:start \| )?SCALE_UP \| TEST_TRAFFIC_SHIFT \| PRODUCTION_TRAFFIC_SHIFT \| BAKE_TIME \| CLEAN_UP \|/,
    );
  });
});

describe('thirty services', () => {
  const names = Array.from({ length: 30 }, (_, index) => `svc-${index}`);

  test('that go well are told in a few lines, whatever they did alike', async () => {
    const { log, report } = await play(healthy(120), { names });
    const shown = log.filter((line) => !/: (?:new revision|started) | {2}containerDefinitions/.test(line));
    expect(shown.length).toBeLessThan(12);
    expect(
      shown.some((line) => line.includes('30 services (svc-0, svc-1, svc-2, svc-3, ...): 2/2 running, 2 old')),
    ).toBe(true);
    expect(report.headline).toMatch(/^Deployed 30 services \(svc-0, /);
  });

  test('that flap and talk leave a log that can be read, and a verdict with its cause', async () => {
    const flapping: Timeline = (t) => ({
      ...pullErrorBreaker(t),
      ...(t < 90 && {
        deployments: [
          ours({ runningCount: Math.floor(t) % 2, pendingCount: 1, failedTasks: Math.floor(t / 3) }),
          old(),
        ],
      }),
      events: Array.from({ length: Math.min(90, Math.floor(t)) }, (_, second) => ({
        t: second,
        message: `(service api) target ${'abcdefghij'[second % 10]}${'klmnop'[second % 6]} says something new\n::error::x`,
      })),
    });
    const timelines = Object.fromEntries(
      names.map((name, index): [string, Timeline] => [name, (t) => flapping(t + index / 30)]),
    );
    const { log, report } = await play(flapping, { names, timelines, inputs: { onFailure: 'leave' } });
    const minutes = Map.groupBy(log, (line) => Math.floor(Number(/^[\d.]+/.exec(line)?.[0] ?? 0) / 60));
    const atStart = log.filter((line) => line.startsWith('0 ')).length;
    for (const [minute, lines] of minutes)
      expect(lines.length).toBeLessThanOrEqual(minute === 0 ? atStart + 92 : 92 + 30);
    expect(log.filter((line) => line.includes('\n'))).toEqual([]);
    expect(report.outputs['verdict']).not.toBe('succeeded');
    expect(report.summary).toContain('#image-not-found');
  });
});
