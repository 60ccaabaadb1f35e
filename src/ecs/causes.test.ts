/** Recorded words of ECS and of the load balancer, what they mean, and the table of docs/errors.md that says the same. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { causeOfEvent } from './service-event.ts';
import { causeOfTargetReason } from './target-health.ts';
import { causeOfReason } from './task-failure.ts';
import type { FailureCause } from './task-failure.ts';

const GROUP = 'target-group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/api/0123456789abcdef';

describe('service events', () => {
  test.each([
    [
      'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      'no-capacity',
      'capacity',
    ],
    [
      'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance 0123 has insufficient memory available.',
      'no-capacity',
      'capacity',
    ],
    [
      "was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently.",
      'no-capacity',
      'capacity',
    ],
    [
      "failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::123456789012:role/task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).",
      'role-not-assumable',
      'deterministic',
    ],
    [
      `failed to register targets in (${GROUP}) with (error The following targets are not in the target group VPC)`,
      'targets-not-registered',
      'health',
    ],
    [
      `(port 8080) is unhealthy in (${GROUP}) due to (reason Health checks failed with these codes: [502]).`,
      'target-wrong-answer',
      'health',
    ],
    [`(port 8080) is unhealthy in (${GROUP}) due to (reason Request timed out).`, 'target-timed-out', 'health'],
    [`(port 8080) is unhealthy in (${GROUP}) due to (reason Health checks failed).`, 'target-unhealthy', 'health'],
    ['(task 0123456789abcdef) failed container health checks.', 'container-unhealthy', 'health'],
    [
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
      'deployment-configuration-too-tight',
      'capacity',
    ],
    [
      'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
      'tasks-not-starting',
      'crash',
    ],
  ])('%s', (message, code, kind) => {
    expect(causeOfEvent(message)).toMatchObject({ code, class: kind });
  });

  test.each([
    'has started 2 tasks: (task a) (task b).',
    'has reached a steady state.',
    '(deployment ecs-svc/002) deployment completed.',
    `registered 2 targets in (${GROUP})`,
    'has begun draining connections on 2 tasks.',
    'has stopped 2 running tasks: (task a) (task b).',
  ])('of a deployment that gets on have no cause: %s', (message) => {
    expect(causeOfEvent(message)).toBeUndefined();
  });
});

describe('reason codes of targets', () => {
  test.each([
    ['Target.ResponseCodeMismatch: Health checks failed with these codes: [500]', 'target-wrong-answer'],
    ['Target.Timeout: Request timed out', 'target-timed-out'],
    ['Target.NotInUse: Target group is not configured to receive traffic from the load balancer', 'target-not-in-use'],
    ['Target.InvalidState: Target is in the stopped state', 'target-unusable'],
    ['Target.IpUnusable: Target IP address is reserved for AWS', 'target-unusable'],
    ['Target.FailedHealthChecks: Health checks failed', 'target-unhealthy'],
    ['Elb.InternalError: Health checks failed due to an internal error', 'load-balancer-fault'],
  ])('%s', (reason, code) => {
    expect(causeOfTargetReason(reason)).toMatchObject({ code, class: 'health' });
  });
});

describe('the table of docs/errors.md', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/errors.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([^`]+)` *\| \[`([a-z-]+)`\]\(#([a-z-]+)\) *\| (.+?) *\|$/gm)];
  const causeOf = (said: string): FailureCause | undefined =>
    /^(?:Target|Elb)\./.test(said) ? causeOfTargetReason(said) : (causeOfReason(said) ?? causeOfEvent(said));

  test('has a row for each cause that words can tell', () => {
    const told = new Set(rows.map(([, , code]) => code));
    const sources = ['task-failure.ts', 'service-event.ts', 'target-health.ts'].map((file) =>
      readFileSync(resolve(import.meta.dirname, file), 'utf8'),
    );
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/\n {4,6}code: '([a-z-]+)'/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(25);
    const byStopCode = new Set(['task-stopped']);
    expect([...new Set(codes)].filter((code = '') => !told.has(code) && !byStopCode.has(code))).toEqual([]);
  });

  test.each(rows.map(([, said = '', code = '', anchor = '', fix = '']) => ({ said, code, anchor, fix })))(
    '$code: $said',
    ({ said, code, anchor, fix }) => {
      const cause = causeOf(said);
      expect(cause?.code).toBe(code);
      expect(anchor).toBe(code);
      expect(fix.replaceAll('\\|', '|')).toBe(cause?.fix);
    },
  );
});
