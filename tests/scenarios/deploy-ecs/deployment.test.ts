import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { NEW_IMAGE, digestOf, usedPermissions, withBed } from './deployment-bed.ts';
import type { DeploymentBed } from './deployment-bed.ts';

const NEW = digestOf('bb');
const ARN = 'arn:aws:ecs:us-east-1:123456789012:task-definition';

interface ServiceOutput {
  readonly verdict: string;
  readonly cause?: { readonly code: string; readonly text: string; readonly fix: string };
  readonly notes?: readonly string[];
}

const serviceOf = (run: ActionRun, name = 'api'): ServiceOutput =>
  (JSON.parse(run.outputs['services'] ?? '{}') as Record<string, ServiceOutput>)[name] ?? { verdict: 'none' };

/** What the new image does in the simulation. */
const behave = (bed: DeploymentBed, scenario: string, image = NEW): void =>
  bed.aws.account().ecs.simulate({ image, scenario });

const errorsOf = (run: ActionRun): string =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

describe('a good deployment', () => {
  test('registers one revision, updates once, proves the digest; again it is unchanged', () =>
    withBed({ speed: 60 }, async (bed) => {
      const run = await bed.deployAsProcess();
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        verdict: 'succeeded',
        changed: 'true',
        'task-definition-arn': `${ARN}/api:2`,
        'deployment-id': bed.primary().id,
        'served-digest': NEW,
        previous: '{"api":{"service":"api","task-definition":"api:1","deployed":"api:2"}}',
      });
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
      expect(bed.primary()).toMatchObject({ taskDefinition: `${ARN}/api:2`, rolloutState: 'COMPLETED' });
      expect(run.log).toContain('ECS: has reached a steady state.');
      expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
      expect(run.summary).toContain('| <code>api:1</code> | <code>api:2</code> | succeeded |');
      const registered = bed.aws.calls.find(
        ({ operation, status }) => operation === 'RegisterTaskDefinition' && status === 200,
      );
      expect(registered?.input).toMatchObject({
        family: 'api',
        tags: [{ key: 'team', value: 'elevaite' }],
        containerDefinitions: [{ image: NEW_IMAGE, environment: [{ name: 'EMPTY', value: '' }] }],
      });
      const updated = bed.aws.calls.filter(({ operation }) => operation === 'UpdateService');
      for (const { input } of updated) expect(input).not.toHaveProperty('desiredCount');

      const before = bed.aws.calls.length;
      const again = await bed.deployAsProcess();
      expect(again.outputs).toMatchObject({ verdict: 'unchanged', changed: 'false' });
      expect(bed.aws.calls.slice(before).map(({ operation }) => operation)).toEqual([
        'DescribeServices',
        'DescribeTaskDefinition',
      ]);
    }));

  test('a dry run tells the difference and changes nothing', () =>
    withBed({}, async (bed) => {
      const services = { api: { image: NEW_IMAGE, container: 'app', environment: { TOKEN: 'hunter2-secret' } } };
      const run = await bed.deploy({ 'dry-run': 'true', services: JSON.stringify(services) });
      expect(run.exitCode).toBe(0);
      expect(run.outputs['verdict']).toBe('planned');
      expect(bed.writes()).toEqual([]);
      expect(run.log).toContain('containerDefinitions.app.environment.TOKEN: (none) -> ***');
      expect(`${run.rawLog}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('hunter2');
    }));

  test('a stale read and a lost answer to UpdateService mislead nobody', () =>
    withBed({ speed: 60 }, async (bed) => {
      bed.aws.addFault({ operation: 'UpdateService', kind: 'stale', times: 1 });
      bed.aws.addFault({ operation: 'DescribeServices', kind: 'server-error', times: 3, afterCalls: 4 });
      bed.aws.addFault({ operation: 'DescribeServices', kind: 'reset', times: 2, afterCalls: 9 });
      const run = await bed.deployAsProcess();
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(bed.primary()).toMatchObject({ rolloutState: 'COMPLETED', id: run.outputs['deployment-id'] });
    }));

  test('services go in waves; those of a wave at once', () =>
    withBed({ services: ['auth', 'engine', 'worker'], speed: 100 }, async (bed) => {
      const run = await bed.deploy({
        images: JSON.stringify({ app: { repository: 'elevaite/app', digest: NEW, tag: 'sha-1', action: 'built' } }),
        services: 'auth: { image: app }\nengine: { image: app, after: auth }\nworker: { image: app, after: [auth] }',
      });
      expect(run.outputs['verdict']).toBe('succeeded');
      const updates = bed.aws.calls.filter(({ operation, status }) => operation === 'UpdateService' && status === 200);
      expect(updates.map(({ input }) => (input as { service: string }).service)[0]).toBe('auth');
      const [first, second, third] = updates.map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(30_000);
      expect((third ?? 0) - (second ?? 0)).toBeLessThan(15_000);
      // Three services are described by one call.
      expect(bed.aws.calls.find(({ operation }) => operation === 'DescribeServices')?.input).toMatchObject({
        services: ['auth', 'engine', 'worker'],
      });
    }));
});

describe('a deployment that fails', () => {
  test('an image that is not there: the cause is told at once, and the service goes back', () =>
    withBed({}, async (bed) => {
      behave(bed, 'missing');
      const run = await bed.deploy();
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('rolled-back');
      expect(serviceOf(run).cause).toMatchObject({
        code: 'image-not-found',
        text: expect.stringContaining('failed to resolve ref'),
      });
      expect(errorsOf(run)).toContain('Push the image first');
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment']);
      expect(bed.primary()).toMatchObject({ taskDefinition: `${ARN}/api:1`, rolloutState: 'COMPLETED' });
      expect(run.summary).toContain('What ECS said');

      // The next attempt takes the revision that the first one made.
      bed.aws.account().ecs.simulate({ image: NEW, scenario: 'ok' });
      const again = await bed.deploy();
      expect(again.outputs).toMatchObject({ verdict: 'succeeded', 'task-definition-arn': `${ARN}/api:2` });
      expect(bed.writes().filter((operation) => operation === 'RegisterTaskDefinition')).toHaveLength(1);
    }));

  test('a program that crashes: exit code and last log lines, and with on-failure: leave nothing is written', () =>
    withBed({ speed: 60 }, async (bed) => {
      behave(bed, 'crash');
      const run = await bed.deployAsProcess({ 'on-failure': 'leave' });
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('failed');
      expect(serviceOf(run).cause).toMatchObject({
        code: 'container-crashed',
        text: expect.stringContaining('exit code 1'),
      });
      expect(run.summary).toContain("KeyError: 'DATABASE_URL'");
      expect(run.log).toContain("KeyError: 'DATABASE_URL'");
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);

      // The job again takes up the deployment it finds, and does not start another one.
      const again = await bed.deployAsProcess({ 'on-failure': 'leave' });
      expect(again.outputs['verdict']).toBe('failed');
      expect(again.outputs['deployment-id']).toBe(run.outputs['deployment-id']);
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    }));

  test('without permission to read the log the cause is told all the same', () =>
    withBed({}, async (bed) => {
      behave(bed, 'oom');
      bed.aws.addFault({ operation: 'GetLogEvents', kind: 'access-denied', times: 100 });
      const run = await bed.deploy({ 'on-failure': 'leave' });
      expect(serviceOf(run).cause?.code).toBe('out-of-memory');
      expect(serviceOf(run).notes?.join()).toContain('"Action": "logs:GetLogEvents"');
    }));

  test('an image of another platform is named by what its log says', () =>
    withBed({}, async (bed) => {
      behave(bed, 'exec-format');
      const run = await bed.deploy({ 'on-failure': 'leave' });
      expect(serviceOf(run).cause?.code).toBe('exec-format');
    }));

  test('a container health check that fails', () =>
    withBed({ container: { healthCheck: { command: ['CMD', 'true'] } }, speed: 100 }, async (bed) => {
      behave(bed, 'unhealthy');
      const run = await bed.deploy({ 'on-failure': 'leave' });
      expect(run.outputs['verdict']).toBe('failed');
      expect(serviceOf(run).cause?.code).toBe('container-unhealthy');
    }));

  test('a breaker of ECS that rolls back by itself is followed to its end', () =>
    withBed(
      {
        speed: 100,
        service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } },
      },
      async (bed) => {
        // Without the tasks there is no evidence but what ECS itself decides.
        behave(bed, 'crash');
        bed.aws.addFault({ operation: 'ListTasks', kind: 'access-denied', times: 1000 });
        const run = await bed.deploy({ 'on-failure': 'leave' });
        expect(run.exitCode).toBe(1);
        expect(run.outputs['verdict']).toBe('rolled-back');
        expect(serviceOf(run).cause?.text).toMatch(/circuit breaker/);
        expect(run.log).toContain('ECS is rolling back to api:1');
        expect(run.annotations.filter(({ message }) => message.includes('ecs:ListTasks'))).toHaveLength(1);
        expect(bed.primary()).toMatchObject({ taskDefinition: `${ARN}/api:1`, rolloutState: 'COMPLETED' });
        expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
      },
    ));

  test('one service that fails takes the others of the step back, and those after it are not started', () =>
    withBed({ services: ['auth', 'engine', 'worker'], speed: 100 }, async (bed) => {
      behave(bed, 'missing', digestOf('cc'));
      const images = {
        good: { repository: 'elevaite/app', digest: NEW },
        bad: { repository: 'elevaite/app', digest: digestOf('cc') },
      };
      const run = await bed.deploy({
        images: JSON.stringify(images),
        services: 'auth: { image: good }\nengine: { image: bad, after: auth }\nworker: { image: good, after: engine }',
      });
      expect(run.exitCode).toBe(1);
      expect(serviceOf(run, 'auth')).toMatchObject({
        verdict: 'rolled-back',
        cause: { code: 'rolled-back-with-others' },
      });
      expect(serviceOf(run, 'engine')).toMatchObject({ verdict: 'rolled-back', cause: { code: 'image-not-found' } });
      expect(serviceOf(run, 'worker')).toMatchObject({
        verdict: 'unchanged',
        notes: ['It was not started, because an earlier service did not come up.'],
      });
      expect(run.annotations.at(-1)?.message).toMatch(/^engine: rolled-back after .*\(image-not-found\)/);
      for (const name of ['auth', 'engine', 'worker']) {
        expect(bed.primary(name)).toMatchObject({ taskDefinition: `${ARN}/${name}:1`, rolloutState: 'COMPLETED' });
      }
    }));

  test('no capacity is warned of, waited for, and told at the deadline', () =>
    withBed({ speed: 100 }, async (bed) => {
      behave(bed, 'nocapacity');
      const run = await bed.deploy({ timeout: '8m' });
      expect(run.outputs['verdict']).toBe('timed-out');
      expect(
        run.annotations
          .filter(({ level }) => level === 'warning')
          .map(({ message }) => message)
          .join(),
      ).toContain('Capacity is unavailable');
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    }));

  test('another deployment that takes the place of ours is left alone', () =>
    withBed({ speed: 20 }, async (bed) => {
      behave(bed, 'slow-start');
      let other: Promise<ActionRun> | undefined;
      const third = NEW_IMAGE.replace(NEW, digestOf('dd'));
      const run = await bed.deployAsProcess(
        {},
        {
          cancelAfterMs: (log) => {
            if (log.includes('2 pending'))
              other ??= bed.deployAsProcess({ services: JSON.stringify({ api: { image: third } }) });
            return false;
          },
        },
      );
      const late = await other;
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('superseded');
      expect(errorsOf(run)).toContain(late?.outputs['deployment-id']);
      expect(late?.outputs['verdict']).toBe('succeeded');
      expect(bed.primary()).toMatchObject({ taskDefinition: `${ARN}/api:3`, rolloutState: 'COMPLETED' });
    }));
});

describe('a run that is ended from outside', () => {
  test('SIGINT leaves the deployment going, and says so', () =>
    withBed({ speed: 60 }, async (bed) => {
      const run = await bed.deployAsProcess({}, { cancelAfterMs: (log) => log.includes('2 pending') });
      expect(run.outputs['verdict']).toBe('cancelled');
      expect(run.log + errorsOf(run)).toContain('The deployment goes on in AWS');
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
      expect(bed.primary().id).toBe(run.outputs['deployment-id']);
    }));

  test('SIGINT with on-cancel: roll-back asks ECS to go back', () =>
    withBed({ speed: 20 }, async (bed) => {
      const run = await bed.deployAsProcess(
        { 'on-cancel': 'roll-back' },
        { cancelAfterMs: (log) => log.includes('2 pending') },
      );
      expect(run.outputs['verdict']).toBe('cancelled');
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService', 'StopServiceDeployment']);
    }));

  test('credentials that expire end the wait at once; the job again follows the same deployment', () =>
    withBed({}, async (bed) => {
      bed.aws.addFault({ operation: 'DescribeServices', kind: 'expired-token', times: 1000, afterCalls: 5 });
      const run = await bed.deploy();
      expect(run.exitCode).toBe(1);
      expect(serviceOf(run)).toMatchObject({ verdict: 'failed', cause: { code: 'aws-credentials-expired' } });
      expect(errorsOf(run)).toContain('goes on in AWS, unseen');
      bed.aws.clearFaults();
      const again = await bed.deploy();
      expect(again.outputs).toMatchObject({ verdict: expect.stringMatching(/succeeded|unchanged/) });
      expect(bed.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    }));
});

/** Deploys as the options say, and once the log shows `sign`, does `deed`. */
function deployAndThen(
  bed: DeploymentBed,
  { inputs, sign, deed }: { inputs: Record<string, string>; sign: string; deed: () => void },
): Promise<ActionRun> {
  let isDone = false;
  const onLog = (log: string): boolean => {
    if (!isDone && log.includes(sign)) {
      isDone = true;
      deed();
    }
    return false;
  };
  return bed.deploy(inputs, { cancelAfterMs: onLog });
}

describe('trouble after the first update is a report, and nothing of it is lost', () => {
  const services = `api: { image: "${NEW_IMAGE}" }\nweb: { image: "${NEW_IMAGE}", after: api }`;
  const expire = (bed: DeploymentBed) => () => bed.aws.addFault({ kind: 'expired-token', times: 1000 });

  test('credentials that expire between two waves', () =>
    withBed({ services: ['api', 'web'] }, async (bed) => {
      const run = await deployAndThen(bed, { inputs: { services }, sign: 'steady state', deed: expire(bed) });
      expect(run.exitCode).toBe(1);
      expect(serviceOf(run)).toMatchObject({ verdict: 'succeeded', notes: [expect.stringContaining('expired')] });
      expect(serviceOf(run, 'web')).toMatchObject({
        verdict: 'failed',
        cause: { code: 'aws-credentials-expired', text: expect.stringContaining('was not changed') },
      });
      expect(bed.writes().filter((operation) => operation === 'UpdateService')).toHaveLength(1);
    }));

  test('a cancellation between two waves starts nothing more', () =>
    withBed({ services: ['api', 'web'], speed: 20 }, async (bed) => {
      const run = await bed.deploy({ services }, { cancelAfterMs: (log) => log.includes('steady state') });
      expect(run.outputs['verdict']).toBe('cancelled');
      expect(serviceOf(run).verdict).toBe('succeeded');
      expect(serviceOf(run, 'web').verdict).toBe('cancelled');
      expect(bed.primary('web').taskDefinition).toBe(`${ARN}/web:1`);
    }));

  test('credentials that expire in the roll-back keep the cause of the failure', () =>
    withBed({ speed: 20 }, async (bed) => {
      behave(bed, 'missing');
      const run = await deployAndThen(bed, { inputs: {}, sign: ': rolling back ecs-svc', deed: expire(bed) });
      expect(serviceOf(run)).toMatchObject({ verdict: 'failed', cause: { code: 'image-not-found' } });
      expect(serviceOf(run).notes?.join()).toMatch(/roll-back was started.*expired/);
    }));

  test('AWS that throttles to the end is named, and no state is made up', () =>
    withBed({ speed: 100 }, async (bed) => {
      const throttle = (): void => bed.aws.addFault({ kind: 'throttle', times: 100_000 });
      const run = await deployAndThen(bed, { inputs: { timeout: '2m' }, sign: 'started ecs-svc', deed: throttle });
      expect(serviceOf(run)).toMatchObject({ verdict: 'timed-out', cause: { code: 'deployment-timed-out' } });
      expect(serviceOf(run).cause?.text).toMatch(/its tasks were not seen.*throttled/);
    }));

  test('a cancelled run does not wait for a log that comes slowly', () =>
    withBed({ speed: 20 }, async (bed) => {
      behave(bed, 'crash');
      const deed = (): void => bed.aws.addFault({ operation: 'GetLogEvents', kind: 'slow', ms: 3000, times: 100 });
      deed();
      const run = await bed.deploy({ 'on-failure': 'leave' }, { cancelAfterMs: (log) => log.includes(' stopped: ') });
      expect(run.outputs['verdict']).toMatch(/cancelled|failed/);
      expect(run.summary).toContain('deploy-ecs');
    }));

  test('a log of huge lines with passwords is shown without them', () =>
    withBed({ speed: 60 }, async (bed) => {
      const lines = ['::error::forged', 'postgresql://u:hunter2@db/x', `exec format error ${'y'.repeat(200_000)}`];
      bed.aws.account().ecs.simulate({ image: NEW, scenario: 'crash', lines });
      const run = await bed.deployAsProcess({ 'on-failure': 'leave' });
      expect(serviceOf(run).cause?.code).toBe('exec-format');
      expect((run.outputs['result'] ?? '').length).toBeLessThan(5000);
      expect(run.rawLog).toContain('postgresql://u:***@db/x');
      expect(`${run.rawLog}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('hunter2');
      expect(errorsOf(run)).not.toContain('forged');
    }));
});

describe('what is refused before anything is changed', () => {
  const refused = async (bed: DeploymentBed, inputs: Record<string, string>, code: string): Promise<string> => {
    const run = await bed.deploy(inputs);
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toContain(`(${code})`);
    expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({ schema: 1, ok: false, error: { code } });
    expect(bed.writes()).toEqual([]);
    return errorsOf(run);
  };

  test('a cluster, services, containers and images that are not there', () =>
    withBed({ services: ['api', 'web'] }, async (bed) => {
      await refused(bed, { cluster: 'nowhere' }, 'cluster-not-found');
      const text = await refused(
        bed,
        { services: 'nope: { image: x }\napi: { image: y, container: ap }\nweb: { image: z }' },
        'preflight-failed',
      );
      for (const part of ['has no service "nope"', 'did you mean "app"?', 'image "z" is not in'])
        expect(text).toContain(part);
      await refused(bed, { 'aws-region': 'mars' }, 'aws-region-missing');
      await refused(bed, { services: 'api: [', timeout: 'soon' }, 'invalid-inputs');
    }));

  test('permissions that are missing are told with the policy line', () =>
    withBed({}, async (bed) => {
      bed.aws.addFault({ operation: 'DescribeServices', kind: 'access-denied', times: 1 });
      expect(await refused(bed, {}, 'aws-access-denied')).toContain('"Action": "ecs:DescribeServices"');
      bed.aws.addFault({ operation: 'RegisterTaskDefinition', kind: 'access-denied', times: 1 });
      expect(await refused(bed, {}, 'aws-access-denied')).toContain('"Action": "ecs:RegisterTaskDefinition"');
      bed.aws.clearFaults();
      bed.aws.addFault({ operation: 'UpdateService', kind: 'access-denied', times: 1 });
      const run = await bed.deploy();
      expect(serviceOf(run)).toMatchObject({
        verdict: 'failed',
        cause: { code: 'aws-access-denied', text: expect.stringContaining('was not changed') },
      });
      expect(bed.primary().taskDefinition).toBe(`${ARN}/api:1`);
    }));

  test('AWS that cannot be reached', () =>
    withBed({ speed: 60 }, async (bed) => {
      const run = await bed.deployAsProcess({}, { env: { ...bed.aws.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } });
      expect(run.exitCode).toBe(1);
      expect(errorsOf(run)).toContain('(aws-unreachable)');
    }));

  test('STS that cannot be reached is not taken for a role that is refused', () =>
    withBed({ speed: 60 }, async (bed) => {
      const github = await startLocalGithub();
      const { requestUrl, requestToken } = github.oidc;
      const env = {
        ...bed.aws.env,
        AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9',
        ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      };
      const run = await bed.deployAsProcess({ 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' }, { env });
      await github.close();
      expect(errorsOf(run)).toContain('could not be reached for sts:AssumeRoleWithWebIdentity');
      expect(errorsOf(run)).toContain('(aws-unreachable)');
    }));

  test('a service may be named by its ARN, but only once', () =>
    withBed({}, async (bed) => {
      const service = 'arn:aws:ecs:us-east-1:123456789012:service/staging/api';
      const both = { api: { image: NEW_IMAGE }, again: { service, image: NEW_IMAGE } };
      await refused(bed, { services: JSON.stringify(both) }, 'service-twice');
      const run = await bed.deploy({ services: JSON.stringify({ api: both.again }), 'dry-run': 'true' });
      expect(run.outputs['verdict']).toBe('planned');
    }));
});

describe('docs/iam/deploy-ecs.json', () => {
  // Runs last: it looks at what the stories above called.
  test('grants what the stories used, and little else', () => {
    const file = join(import.meta.dirname, '../../../docs/iam/deploy-ecs.json');
    const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
    const granted = Statement.flatMap(({ Action }) => Action);
    // Handed on by ECS itself; and needed only when a deployment is gone before the first look (timelines.test.ts plays that).
    const unseen = new Set([
      'iam:PassRole',
      'ecs:TagResource',
      'ecs:ListServiceDeployments',
      // Asked only of services behind a load balancer (tests/timelines/ends.test.ts).
      'elasticloadbalancing:DescribeTargetHealth',
    ]);
    // Asked for a near miss of a name that is not there; refused, the name is told without one.
    const courtesy = new Set(['ecs:ListClusters', 'ecs:ListServices']);
    const names = (actions: readonly string[]): string[] =>
      actions.filter((action) => !unseen.has(action) && !courtesy.has(action)).toSorted((a, b) => a.localeCompare(b));
    expect(names([...usedPermissions])).toEqual(names(granted));
  });
});
