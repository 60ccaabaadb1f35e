/** What is shown of a deployment: the log as it goes, the summary, annotations, outputs, and a GitHub Deployment. */
import { describe, expect, test } from '@jest/globals';

import { startLocalGithub } from '../../../testbed/github/local-github.ts';
import type { LocalGithub } from '../../../testbed/github/local-github.ts';
import { digestOf, withBed } from './deployment-bed.ts';

const NEW = digestOf('bb');
const image = (name: string): string => `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/${name}@${NEW}`;
const servicesInput = (names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, { image: image(name), container: 'app' }])));

interface ServiceOutput {
  readonly verdict: string;
  readonly seconds: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly 'failed-tasks': number;
}

const servicesOf = (outputs: Readonly<Record<string, string>>): Readonly<Record<string, ServiceOutput>> =>
  JSON.parse(outputs['services'] ?? '{}') as Record<string, ServiceOutput>;

describe('a deployment that succeeds', () => {
  test('is told by what changes, timed by its stages, drawn, and can be undone by what the summary gives', () =>
    withBed({ speed: 60 }, async (bed) => {
      const env = { ...bed.aws.env, GITHUB_ACTION_REPOSITORY: 'acme/slipway', GITHUB_ACTION_REF: 'v1.4.0' };
      const run = await bed.deployAsProcess({}, { env });
      expect(run.exitCode).toBe(0);
      expect(run.log).toMatch(/\] api: api:2 IN_PROGRESS 0\/2 running.*; api:1 2 running/);
      expect(run.log).toMatch(/\] api: api:2 completed after \d/);
      const told = run.log.split('\n').filter((line) => line.includes('running'));
      expect(new Set(told.map((line) => line.replace(/^\[[^\]]*\] /, '')))).toHaveProperty('size', told.length);
      const { seconds, stages } = servicesOf(run.outputs)['api'] ?? { seconds: 0, stages: {} };
      expect(Object.keys(stages)).toEqual(expect.arrayContaining(['start']));
      const followed = Object.entries(stages).filter(([name]) => name !== 'register' && name !== 'proof');
      expect(Math.abs(followed.reduce((sum, [, each]) => sum + each, 0) - seconds)).toBeLessThan(0.5);
      expect(run.outputs).toMatchObject({ seconds: String(seconds), 'failed-tasks': '0', 'cause-code': '' });
      expect(run.outputs['service-deployment-arn']).toMatch(/:service-deployment\/staging\/api\//);
      expect(run.summary).toMatch(/```mermaid\ngantt\n[^`]* {4}section api\n[^`]*start :done, 2000-01-01 00:/);
      expect(run.summary).toContain('- uses: acme/slipway/actions/rollback@v1.4.0');
      expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);

      // The way back is what it says.
      const to = /to: '(?<to>\{.*\})'/.exec(run.summary)?.groups?.['to'] ?? '';
      expect(JSON.parse(to)).toEqual(JSON.parse(run.outputs['previous'] ?? ''));
    }));
});

describe('a deployment that fails', () => {
  test('names each cause once, with what to do, where to read more, and what ECS and the container said', () =>
    withBed({ services: ['api', 'auth', 'web'] }, async (bed) => {
      const { ecs } = bed.aws.account();
      ecs.simulate({ image: NEW, scenario: 'crash' });
      const same = Object.fromEntries(['api', 'auth', 'web'].map((name) => [name, { image: image('app') }]));
      const run = await bed.deploy(
        { services: JSON.stringify(same), 'on-failure': 'leave' },
        { env: { ...bed.aws.env, GITHUB_ACTION_REPOSITORY: 'acme/slipway' } },
      );
      expect(run.exitCode).toBe(1);
      const titled = run.annotations.filter(({ level, title }) => level === 'error' && title !== undefined);
      expect(titled.map(({ title }) => title)).toEqual([expect.stringMatching(/: container-crashed$/)]);
      expect(titled[0]?.message).toMatch(
        /^\d+ tasks of (?:api|auth|web).*exit code 1\. .*Read the last lines of its log/,
      );
      expect(run.summary.match(/docs\/errors\.md#container-crashed/g)).toHaveLength(1);
      expect(run.summary).toContain('https://github.com/acme/slipway/blob/main/docs/errors.md#container-crashed');
      expect(run.summary).not.toMatch(/OWN[E]R/);
      const bad = Object.entries(servicesOf(run.outputs)).filter(([, { verdict }]) => verdict === 'failed');
      expect(bad).not.toEqual([]);
      for (const [name, output] of bad) {
        expect(run.summary).toContain(`<summary>What ECS said of ${name}</summary>`);
        expect(run.summary).toContain(`<summary>Last log lines of ${name} (`);
        expect(output['failed-tasks']).toBeGreaterThanOrEqual(3);
      }
      expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({ schema: 1, ok: false, verdict: 'failed' });
    }));

  test('sets its outputs also when it is refused before anything is changed', () =>
    withBed({}, async (bed) => {
      const run = await bed.deploy({ services: servicesInput(['nobody']) });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'failed', changed: 'false', services: '{}', previous: '{}' });
      expect(JSON.parse(run.outputs['result'] ?? '{}')).toMatchObject({
        ok: false,
        error: { fix: expect.any(String) },
      });
      expect(bed.writes()).toEqual([]);
    }));
});

test('thirty services at once are told in few lines', () => {
  const names = Array.from({ length: 30 }, (_, index) => `svc-${String(index).padStart(2, '0')}`);
  return withBed({ services: names, speed: 60 }, async (bed) => {
    const run = await bed.deploy({ services: servicesInput(names) });
    expect(run.outputs['verdict']).toBe('succeeded');
    const shown = run.log.split('\n').filter((line) => /^\[ *\d/.test(line) && !line.includes(': started ecs-svc'));
    expect(shown.length).toBeLessThan(150);
    expect(run.log).toMatch(/\] \d+ services \(.*\.\.\.\): \d\/2 running/);
    expect(run.log).not.toContain('ECS: has started');
    expect(run.summary).toContain('<summary>Timeline</summary>');
  });
});

describe('with deployment-id', () => {
  async function withGithub(test_: (github: LocalGithub, id: number) => Promise<void>): Promise<void> {
    const github = await startLocalGithub();
    try {
      const repository = github.world.repository();
      const author = { name: 'Mona', email: 'mona@example.com', login: 'mona' };
      const sha = repository.commit({ branch: 'main', message: 'First', author, files: { 'README.md': '1' } });
      const made = repository.deployments.create(
        { ref: sha, environment: 'staging', auto_merge: false, required_contexts: [] },
        'mona',
      );
      if (!('id' in made)) throw new Error(made.message);
      await test_(github, made.id);
    } finally {
      await github.close();
    }
  }

  const statesOf = (github: LocalGithub, id: number): string[] =>
    github.world
      .repository()
      .deployments.get(id)
      .statuses.map(({ state }) => state);

  test('GitHub is told that it goes on and how it ended, with the address and the run', () =>
    withGithub((github, id) =>
      withBed({ speed: 20 }, async (bed) => {
        const env = { ...github.env, ...bed.aws.env, GITHUB_RUN_ID: '77' };
        const inputs = { 'deployment-id': String(id), 'environment-url': 'https://staging.acme.example/' };
        const run = await bed.deployAsProcess(inputs, { env });
        expect(run.exitCode).toBe(0);
        expect(statesOf(github, id)).toEqual(['in_progress', 'success']);
        expect(github.world.repository().deployments.get(id).statuses.at(-1)).toMatchObject({
          description: 'succeeded: api',
          environment_url: 'https://staging.acme.example/',
          log_url: expect.stringContaining('/actions/runs/77'),
        });
        // The output of that name is the id of ECS.
        expect(run.outputs['deployment-id']).toMatch(/^ecs-svc\//);
        expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
      }),
    ));

  test('a failure is one there too, and so is a step that is refused', () =>
    withGithub((github, id) =>
      withBed({}, async (bed) => {
        const env = { ...github.env, ...bed.aws.env };
        bed.aws.account().ecs.simulate({ image: NEW, scenario: 'missing' });
        const failed = await bed.deploy({ 'deployment-id': String(id), 'on-failure': 'leave' }, { env });
        expect(failed.exitCode).toBe(1);
        expect(statesOf(github, id)).toEqual(['in_progress', 'failure']);
        const refused = await bed.deploy({ 'deployment-id': String(id), services: servicesInput(['nobody']) }, { env });
        expect(refused.exitCode).toBe(1);
        expect(statesOf(github, id).slice(2)).toEqual(['in_progress', 'error']);
      }),
    ));

  test('a GitHub that refuses is a warning with what to do, and the deployment is as good as without it', () =>
    withGithub((github, id) =>
      withBed({}, async (bed) => {
        github.addFault({ path: '/statuses', kind: 'forbidden', times: 99 });
        const env = { ...github.env, ...bed.aws.env };
        const run = await bed.deploy({ 'deployment-id': String(id) }, { env });
        expect(run.exitCode).toBe(0);
        expect(run.outputs['verdict']).toBe('succeeded');
        const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
        expect(warnings).toHaveLength(2);
        expect(warnings[0]).toMatch(/was not set to in_progress: .*deployments: write/s);
        expect(statesOf(github, id)).toEqual([]);
      }),
    ));

  test('a cancelled run is an error there, and the step ends in time', () =>
    withGithub((github, id) =>
      withBed({ speed: 10 }, async (bed) => {
        const env = { ...github.env, ...bed.aws.env };
        const cancelAfterMs = (log: string): boolean => log.includes('0/2 running');
        const run = await bed.deployAsProcess({ 'deployment-id': String(id) }, { env, cancelAfterMs });
        expect(run.outputs['verdict']).toBe('cancelled');
        expect(statesOf(github, id)).toEqual(['in_progress', 'error']);
      }),
    ));

  test('nothing is told in a dry run, and GitHub is not asked when no deployment is named', () =>
    withGithub((github, id) =>
      withBed({}, async (bed) => {
        const env = { ...github.env, ...bed.aws.env };
        await bed.deploy({ 'deployment-id': String(id), 'dry-run': 'true' }, { env });
        await bed.deploy({}, { env });
        expect(github.calls).toEqual([]);
      }),
    ));

  test('what is no id and no address is told at once', () =>
    withBed({}, async (bed) => {
      const inputs = { 'deployment-id': 'latest', 'environment-url': 'javascript:alert(1)', 'github-token': '' };
      const run = await bed.deploy(inputs);
      const text = run.annotations.map(({ message }) => message).join('\n');
      for (const name of ['deployment-id', 'environment-url', 'github-token']) expect(text).toContain(`\`${name}\``);
      expect(bed.aws.calls).toEqual([]);
    }));
});
