/** Services that CodeDeploy deploys are taken back: by stopping what is under way, or by deploying the revision before again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs';

import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';
import { registerRevision, withCodeDeploy } from '../deploy-ecs/code-deploy-bed.ts';
import type { CodeDeployBed, CodeDeployBedOptions } from '../deploy-ecs/code-deploy-bed.ts';
import { CLUSTER } from '../deploy-ecs/deployment-bed.ts';

const NAMES = { applicationName: `AppECS-${CLUSTER}-api`, deploymentGroupName: `DgpECS-${CLUSTER}-api` };

/** Permissions of CodeDeploy that the action used. */
const used = new Set<string>();

interface Bed extends CodeDeployBed {
  readonly digests: readonly string[];
  /** Deploys a revision as somebody else does; the one that is registered next when none is named. */
  release(how?: {
    readonly revision?: string;
    readonly description?: string;
    readonly wait?: boolean;
  }): Promise<string>;
  rollBack(inputs?: Record<string, string>): Promise<ActionRun>;
}

const AT_ONCE: NonNullable<CodeDeployBedOptions['group']> = {
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 0 },
    deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
  },
};

/** The tasks before are kept for an hour: a deployment that has come up is under way all the same. */
const KEPT: NonNullable<CodeDeployBedOptions['group']> = {
  blueGreenDeploymentConfiguration: {
    ...AT_ONCE.blueGreenDeploymentConfiguration,
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 60 },
  },
};

function withPast(options: CodeDeployBedOptions, story: (bed: Bed) => Promise<void>): Promise<void> {
  return withCodeDeploy({ speed: 240, group: AT_ONCE, ...options }, async (bed) => {
    const { aws, codeDeploy } = bed;
    const { ecr } = aws.account();
    const digests: string[] = [];
    for (let revision = 2; revision < 5; revision += 1) {
      const digest = ecr.seedImage('elevaite/api', { tags: [`v${revision}`], content: `api ${revision}` });
      registerRevision(aws, 'api', digest);
      digests.push(digest);
    }
    let next = 1;
    const names = {
      applicationName: options.names?.application ?? NAMES.applicationName,
      deploymentGroupName: options.names?.group ?? NAMES.deploymentGroupName,
    };
    await story({
      ...bed,
      digests,
      async release({ revision = `api:${(next += 1)}`, description = revision, wait = true } = {}) {
        const arn = `arn:aws:ecs:us-east-1:123456789012:task-definition/${revision}`;
        const content = bed.appSpec(arn);
        const { id } = codeDeploy.createDeployment({
          ...names,
          description,
          revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
        });
        await bed.until((status) => (wait ? status === 'Succeeded' : status === 'InProgress'));
        return id;
      },
      async rollBack(inputs = {}) {
        const from = aws.calls.length;
        const run = await runAction({
          action: 'rollback',
          clock: aws.clock,
          env: { ...aws.env },
          inputs: { cluster: CLUSTER, ...('to' in inputs ? {} : { services: 'api' }), ...inputs },
        });
        for (const { service, operation } of aws.calls.slice(from)) {
          if (service === 'codedeploy') used.add(`${service}:${operation}`);
        }
        return run;
      },
    });
  });
}

function errorsOf(run: ActionRun): string {
  const errors = run.annotations.filter(({ level }) => level === 'error');
  return errors.map(({ message }) => message).join('\n');
}

describe('a service of CodeDeploy', () => {
  test('goes back to the revision before: shown first, then deployed at once; and a second time there is nothing to do', () =>
    withPast({ names: { application: 'shop', group: 'shop-api' } }, async (bed) => {
      await bed.release();
      await bed.release();
      const shown = await bed.rollBack({ 'dry-run': 'true' });
      expect(shown.outputs).toMatchObject({
        verdict: 'planned',
        to: JSON.stringify({ api: { service: 'api', 'task-definition': 'api:2', deployed: 'api:3' } }),
      });
      expect(shown.log).toContain('was live from 2');
      expect(bed.count('CreateDeployment')).toBe(0);

      const run = await bed.rollBack();
      expect(errorsOf(run)).toBe('');
      expect(run.outputs).toMatchObject({ verdict: 'succeeded', changed: 'true' });
      expect(bed.taskSets()).toContain('PRIMARY api:2');
      const [ours] = bed.deployments();
      expect(ours).toMatchObject({ description: 'Back to api:2', configName: 'CodeDeployDefault.ECSAllAtOnce' });
      expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({
        api: { verdict: 'succeeded', 'codedeploy-deployment-id': ours?.id, 'served-digest': bed.digests[0] },
      });

      const again = await bed.rollBack();
      expect(again.outputs).toMatchObject({ verdict: 'unchanged', changed: 'false' });
      expect(again.annotations.at(-1)?.message).toContain('api:2 is live because api:3 was taken back already');
      expect(bed.deployments()).toHaveLength(3);
    }));

  test('whose deployment is under way goes back by its being stopped, beside one that ECS deploys', () =>
    withPast({ ecsServices: ['web'], container: { image: 'registry.test/app:1' }, group: KEPT }, async (bed) => {
      const { aws } = bed;
      registerRevision(aws, 'web', '', { image: 'registry.test/app:2' });
      const { url: endpoint } = aws;
      const byHand = new ECSClient({
        region: 'us-east-1',
        endpoint,
        credentials: { accessKeyId: 'AKIDBYHAND', secretAccessKey: 'local' },
      });
      await byHand.send(new UpdateServiceCommand({ cluster: CLUSTER, service: 'web', taskDefinition: 'web:2' }));
      byHand.destroy();
      const id = await bed.release({ wait: false });
      const run = await bed.rollBack({ services: 'api, web' });
      expect(run.log).toContain('api: api:2 -> api:1, by stopping the deployment that is under way');
      expect(bed.codeDeploy.deployment(id).status).toBe('Stopped');
      expect(bed.taskSets()).toContain('PRIMARY api:1');
      expect(bed.count('CreateDeployment')).toBe(0);
      expect(JSON.parse(run.outputs['services'] ?? '{}')).toMatchObject({
        api: { verdict: 'succeeded', notes: expect.arrayContaining([expect.stringContaining('it was stopped')]) },
        web: { verdict: 'succeeded' },
      });
    }));

  test('that goes back by the word of a step: only what that step deployed', () =>
    withPast({}, async (bed) => {
      await bed.release();
      await bed.release();
      const to = (deployed: string): string =>
        JSON.stringify({ api: { service: 'api', 'task-definition': 'api:2', deployed } });
      const theirs = await bed.rollBack({ to: to('api:4') });
      expect(theirs.outputs['verdict']).toBe('superseded');
      expect(bed.count('CreateDeployment')).toBe(0);
      const ours = await bed.rollBack({ to: to('api:3') });
      expect(ours.outputs['verdict']).toBe('succeeded');
      expect(bed.taskSets()).toContain('PRIMARY api:2');
    }));

  test('must be told where to go when nothing tells what ran, and goes to no image that is gone', () =>
    withPast({}, async (bed) => {
      await bed.release({ description: 'by hand' });
      await bed.release({ description: 'by hand' });
      const unknown = await bed.rollBack();
      expect(errorsOf(unknown)).toContain('(no-earlier-revision)');
      const named = await bed.rollBack({ revision: 'api:1', 'dry-run': 'true' });
      expect(errorsOf(named)).toContain('(image-not-found)');
    }));

  test('is not led into the deployment of somebody else', () =>
    withPast({ group: KEPT }, async (bed) => {
      await bed.release({ wait: false });
      const run = await bed.rollBack({ revision: 'api:4' });
      expect(errorsOf(run)).toContain('(codedeploy-deployment-in-progress)');
      expect([bed.count('CreateDeployment'), bed.count('StopDeployment')]).toEqual([0, 0]);
    }));

  test('whose group is another one is refused before anything is changed', () =>
    withPast({ names: { application: 'shop', group: 'shop-api' } }, async (bed) => {
      const run = await bed.rollBack({ revision: 'api:2' });
      expect(errorsOf(run)).toContain('(codedeploy-application-not-found)');
      const services = '{ api: { codedeploy: { application: shop, deployment-group: shop-api } } }';
      const found = await bed.rollBack({ services, revision: 'api:2', 'dry-run': 'true' });
      expect(found.outputs['verdict']).toBe('planned');
    }));
});

describe('docs/iam/rollback-codedeploy.json', () => {
  // Runs last: it looks at what the stories above called.
  test('grants what the stories used, and little else', () => {
    const file = join(import.meta.dirname, '../../../docs/iam/rollback-codedeploy.json');
    const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string[] }[] };
    const granted = Statement.flatMap(({ Action }) => Action);
    // Checked by CodeDeploy while it creates a deployment; and told by near misses, or by a group that waits.
    const unseen = new Set([
      'RegisterApplicationRevision',
      'GetDeploymentConfig',
      'ContinueDeployment',
      'ListDeploymentGroups',
    ]);
    const seen = granted.map((action) => action.split(':')[1] ?? '').filter((action) => !unseen.has(action));
    const byName = (a: string, b: string): number => a.localeCompare(b);
    expect([...used].map((action) => action.split(':')[1] ?? '').toSorted(byName)).toEqual(seen.toSorted(byName));
  });
});
