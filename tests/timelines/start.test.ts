import { describe, expect, test } from '@jest/globals';

import { START, old, ours, healthy, stoppedTasks, pullError } from '../../testbed/timelines/timelines.ts';
import type { Timeline } from '../../testbed/timelines/timelines.ts';
import { play } from './play.ts';

describe('what is found at the start', () => {
  test('a deployment of the same revision on its way is followed, not started again', async () => {
    const story = await play(healthy(60), { before: (t) => healthy(60)(t), inputs: {} });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.calls.filter((call) => /Update|Register/.test(call))).toEqual([]);
    expect(JSON.parse(story.report.outputs['previous'] ?? '')).toEqual({
      api: { service: 'api', 'task-definition': 'app:41', deployed: 'app:42' },
    });
  });

  test('what failed before a deployment is taken up does not count: it may have been mended', async () => {
    const failedEarlier: Timeline = (t) => ({
      ...healthy(60)(t),
      events: [{ t: -10, message: '(service api) has started 1 tasks: (task z).' }],
      stopped: stoppedTasks(t, [-300, -200, -100], { ...pullError }).map((task, index) =>
        Object.assign({}, task, { stoppedAtMs: START - 300_000 + index * 100_000 }),
      ),
      ...(t < 60 && { deployments: [ours({ pendingCount: 2, failedTasks: 3, updatedAtMs: START - 5000 }), old()] }),
    });
    const story = await play(failedEarlier, { before: failedEarlier });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.count('ListTasks')).toBe(1);
  });

  test('a service that runs it already costs two reads and no write', async () => {
    const story = await play(healthy(60), {
      before: () => ({ deployments: [ours({ runningCount: 2, rolloutState: 'COMPLETED' })] }),
    });
    expect(story.report.outputs['verdict']).toBe('unchanged');
    expect(story.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
    expect(story.report.outputs['changed']).toBe('false');
  });

  test('a revision whose deployment failed is deployed again', async () => {
    const failed: Timeline = () => ({ deployments: [ours({ rolloutState: 'FAILED' }), old()] });
    const story = await play(healthy(60), { before: failed });
    expect(story.calls).toContain('UpdateService app:42 forced');
  });

  test('a dry run changes nothing', async () => {
    const story = await play(healthy(60), { inputs: { dryRun: true } });
    expect(story.report.outputs['verdict']).toBe('planned');
    expect(story.calls).toEqual(['DescribeServices', 'DescribeTaskDefinition']);
    expect(story.report.summary).toContain('containerDefinitions.app.image');
  });
});
