import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../src/errors.ts';
import { old, healthy, pullErrorNoBreaker, crashNoRollback } from '../../testbed/timelines/timelines.ts';
import { play, serviceOf } from './play.ts';

describe('AWS that answers badly', () => {
  const passing = (): ActionError => new ActionError({ code: 'aws-throttled', message: 'Rate exceeded', fix: 'wait' });

  test('throttled, broken and missing answers are waited through', async () => {
    let calls = 0;
    const story = await play(healthy(171), {
      fault: (operation, t) => {
        calls += 1;
        if (t > 1 && operation === 'DescribeServices' && calls % 3 === 0) throw passing();
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.seconds).toBeLessThanOrEqual(171 + 10);
  });

  test('evidence that a throttled read hid is read again', async () => {
    let denials = 0;
    const story = await play(pullErrorNoBreaker, {
      fault: (operation) => {
        if (operation === 'ListTasks' && (denials += 1) <= 4) throw passing();
      },
    });
    expect(serviceOf(story.report).cause?.code).toBe('image-not-found');
    expect(story.seconds).toBeLessThanOrEqual(35);
  });

  test('without permission to read tasks the wait goes on, and says so once', async () => {
    const story = await play(crashNoRollback, {
      fault: (operation) => {
        if (operation === 'ListTasks')
          throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'Allow ecs:ListTasks.' });
      },
    });
    expect(story.report.outputs['verdict']).toBe('failed');
    expect(serviceOf(story.report).cause?.code).toBe('circuit-breaker');
    expect(story.warnings.filter((text) => text.includes('ecs:ListTasks'))).toHaveLength(1);
  });
});

test('a registration that fails says that no service was changed, and what may be there', async () => {
  const fails = (code: string) =>
    play(healthy(60), {
      fault: (operation) => {
        if (operation === 'RegisterTaskDefinition')
          throw new ActionError({ code, message: 'It failed.', fix: 'Mend it.' });
      },
    });
  await expect(fails('aws-access-denied')).rejects.toMatchObject({ message: 'It failed. No service was changed.' });
  await expect(fails('aws-unreachable')).rejects.toMatchObject({
    code: 'aws-unreachable',
    message: expect.stringContaining('No service was changed. The revision may have been registered'),
    fix: 'Mend it.',
  });
});

describe('an update without an answer', () => {
  const unreachable = (): ActionError =>
    new ActionError({ code: 'aws-unreachable', message: 'socket hang up', fix: 'try again' });

  test('that ECS took all the same is followed', async () => {
    let updatedAtMs = 0;
    const story = await play(healthy(60), {
      before: (t) => (updatedAtMs === 0 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(60)(t)),
      fault: (operation) => {
        if (!operation.startsWith('UpdateService')) return;
        updatedAtMs = 1;
        throw unreachable();
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.report.outputs['deployment-id']).toBe('ecs-svc/002');
  });

  test('that ECS took is followed also when reads show it only seconds later', async () => {
    const story = await play(healthy(60), {
      before: (t) => (t < 6 ? { deployments: [{ ...old(), status: 'PRIMARY' }] } : healthy(60)(t)),
      fault: (operation) => {
        if (operation.startsWith('UpdateService')) throw unreachable();
      },
    });
    expect(story.report.outputs['verdict']).toBe('succeeded');
    expect(story.count('UpdateService app:42')).toBe(1);
  });

  test('that ECS did not take is a failure that says so, or says that nobody knows', async () => {
    const lost = await play(healthy(60), {
      fault: (operation) => {
        if (operation.startsWith('UpdateService')) throw unreachable();
      },
    });
    expect(serviceOf(lost.report).cause).toMatchObject({
      code: 'aws-unreachable',
      text: expect.stringContaining('shows no new deployment'),
    });
    let isDown = false;
    const dark = await play(healthy(60), {
      fault: (operation) => {
        isDown ||= operation.startsWith('UpdateService');
        if (isDown) throw unreachable();
      },
    });
    expect(serviceOf(dark.report).cause?.text).toContain('is not known');
  });

  test('of one service takes the others back without waiting for them', async () => {
    let updates = 0;
    const story = await play(healthy(300), {
      names: ['a', 'b'],
      inputs: { onFailure: 'roll-back' },
      rollBack: (t) => ({
        deployments: [{ ...old(), status: 'PRIMARY', rolloutState: t < 20 ? 'IN_PROGRESS' : 'COMPLETED' }],
      }),
      fault: (operation) => {
        if (!operation.startsWith('UpdateService app:42')) return;
        updates += 1;
        if (updates === 2) throw new ActionError({ code: 'aws-access-denied', message: 'denied', fix: 'allow it' });
      },
    });
    expect(serviceOf(story.report, 'a').verdict).toBe('rolled-back');
    expect(serviceOf(story.report, 'b')).toMatchObject({ verdict: 'failed', cause: { code: 'aws-access-denied' } });
    expect(story.seconds).toBeLessThan(30);
  });
});

test('an update whose deployment is not to be seen is not told as no change', async () => {
  const { report } = await play(() => ({ deployments: [] }));
  expect(serviceOf(report)).toMatchObject({ verdict: 'failed', cause: { code: 'deployment-missing' } });
  expect(serviceOf(report).cause?.text).not.toContain('was not changed');
});
