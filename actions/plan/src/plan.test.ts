import { describe, expect, test } from '@jest/globals';

import { InputReader } from '../../../src/action/input-reader.ts';
import { readGithubRun } from '../../../src/action/github-run.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Report } from '../../../src/report/report.ts';
import { readInputs } from './inputs.ts';
import { plan } from './plan.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';

const manifest = `version: 1
images:
  api: { context: services/api }
  worker: { same-as: api }
services:
  api: { image: api, container: app, environment: { VERSION: '{sha}' } }
  worker: { image: worker, after: [api] }
migrate: { tool: alembic, service: api, directory: services/api, timeout: 5m }
smoke-test: [GET /health]
environments:
  staging: { aws-region: us-east-1, cluster: acme, url: https://staging.acme.example, service-name: 'acme-{service}' }
  production:
    aws-region: us-east-1
    role-to-assume: arn:aws:iam::222222222222:role/deploy
    cluster: acme
    url: https://acme.example
    promote-from: staging
    image-tag: ['prod-{sha7}', '{date}']
    approve: { branches: [main, develop], checks: [unit, lint], max-age: 24h }
`;

function run(environment: string, text = manifest): Promise<Report> {
  const reads: string[] = [];
  return plan(
    { mode: 'release', environment, config: '.github/slipway.yml', sha },
    {
      clock: { now: () => Date.UTC(2026, 10, 21, 23, 59), sleep: () => Promise.resolve() },
      run: readGithubRun({ GITHUB_WORKSPACE: '/workspace' }),
      readText: (path) => {
        reads.push(path);
        return path === '/workspace/.github/slipway.yml'
          ? Promise.resolve(text)
          : Promise.reject(new Error(`ENOENT: ${path}`));
      },
    },
  );
}

describe('plan', () => {
  test('refuses what no later step could be started with, before anything is built', async () => {
    const variables = Array.from({ length: 40 }, (_, index) => `VARIABLE_${index}: a value of thirty characters..`);
    const services = Array.from({ length: 90 }, (_, index) => `  s${index}: { image: api, environment: *shared }`);
    const text = [
      'version: 1',
      'images: { api: { context: . } }',
      'services:',
      `  api: { image: api, environment: &shared { ${variables.join(', ')} } }`,
      ...services,
      'environments: { staging: { aws-region: us-east-1, cluster: acme } }',
    ].join('\n');
    await expect(run('staging', text)).rejects.toMatchObject({
      code: 'plan-too-large',
      message: expect.stringMatching(
        /`services` has \d{6} bytes, and a runner starts no step with an input over 131008\.$/,
      ),
    });
    const { outputs } = await run('staging', text.replace(services.slice(45).join('\n'), ''));
    expect(outputs['services']?.length).toBeLessThan(131_008);
  });

  test('gives every setting of an environment that builds', async () => {
    const { ok, headline, outputs } = await run('staging');
    expect(ok).toBe(true);
    expect(headline).toBe('Planned staging: 2 images to build, 2 services, migration with alembic, 1 check.');
    const { result = '', images = '', services = '', migrate = '', 'smoke-checks': checks = '', ...texts } = outputs;
    expect(texts).toEqual({
      environment: 'staging',
      'aws-region': 'us-east-1',
      'role-to-assume': '',
      cluster: 'acme',
      'source-registry': '',
      'image-tags': 'sha-0123456',
      launchers: '',
      'keep-revisions': '',
      'migrate-tool': 'alembic',
      'migrate-service': 'acme-api',
      'migrate-container': 'app',
      'migrate-image': 'api',
      'migrate-directory': 'services/api',
      'migrate-working-directory': '',
      'migrate-command': '',
      'migrate-timeout': '5m',
      'expect-version': sha,
      url: 'https://staging.acme.example',
      'promote-from': '',
      'approve-phrase': 'DEPLOY',
      'approve-role': 'maintain',
      'approve-branches': '',
      'approve-checks': 'all',
      'approve-max-age': '720h',
    });
    expect(JSON.parse(images)).toEqual({
      api: { repository: 'api', context: 'services/api' },
      worker: { repository: 'worker', 'same-as': 'api' },
    });
    expect(JSON.parse(services)).toEqual({
      api: { service: 'acme-api', image: 'api', container: 'app', environment: { VERSION: sha } },
      worker: { service: 'acme-worker', image: 'worker', after: ['api'] },
    });
    expect(JSON.parse(migrate)).toMatchObject({ tool: 'alembic', service: 'acme-api', image: 'api' });
    expect(JSON.parse(checks)).toEqual(['GET /health']);
    expect(JSON.parse(result)).toMatchObject({
      schema: 1,
      ok: true,
      sha,
      environment: 'staging',
      awsRegion: 'us-east-1',
    });
  });

  test('gives what an environment that promotes needs, one item a line', async () => {
    const { headline, outputs, summary } = await run('production');
    expect(headline).toBe('Planned production: 2 images from staging, 2 services, migration with alembic, 1 check.');
    expect(outputs).toMatchObject({
      'role-to-assume': 'arn:aws:iam::222222222222:role/deploy',
      'promote-from': 'staging',
      'image-tags': 'prod-0123456\n20261121',
      'approve-branches': 'main\ndevelop',
      'approve-checks': 'unit\nlint',
      'approve-max-age': '24h',
    });
    expect(summary).toContain('promoted from <code>staging</code>');
    expect(summary).toContain('same as <code>api</code>');
  });

  test('gives the launchers as deploy-ecs takes them, and tells them', async () => {
    const withLaunchers = manifest.replace(
      'cluster: acme, url',
      "cluster: acme, keep-revisions: 10, launchers: [{ schedule: nightly, group: 'acme-{environment}', service: api }, { pipe: worker, image: worker }], url",
    );
    const { headline, outputs, summary } = await run('staging', withLaunchers);
    expect(headline).toBe(
      'Planned staging: 2 images to build, 2 services, 2 launchers, migration with alembic, 1 check.',
    );
    expect(JSON.parse(outputs['launchers'] ?? '')).toEqual([
      { schedule: 'nightly', group: 'acme-staging', service: 'api' },
      { pipe: 'worker', image: 'worker' },
    ]);
    expect(outputs['keep-revisions']).toBe('10');
    expect(summary).toContain('| <code>schedule acme-staging/nightly</code> | <code>api</code> |');
    expect(summary).toContain('| <code>pipe worker</code> | its own task definition with <code>worker</code> |');
    expect(summary).toContain('| Revisions kept | 10 |');
    expect((await run('production', withLaunchers)).outputs).toMatchObject({ launchers: '', 'keep-revisions': '' });
  });

  test('leaves outputs empty for what there is not', async () => {
    const bare = 'version: 1\nenvironments: { bare: { aws-region: us-east-1, cluster: c } }\n';
    const { headline, outputs } = await run('bare', bare);
    expect(headline).toBe('Planned bare: 0 images to build, 0 services, no migration, 0 checks.');
    expect(outputs).toMatchObject({
      migrate: '',
      'migrate-tool': '',
      'smoke-checks': '',
      url: '',
      images: '{}',
      services: '{}',
    });
  });

  test.each([
    ['{sha}', sha],
    ['v-{sha7}', sha],
    ['1.4.0', ''],
  ])('expects the version of services that get %s', async (version, expected) => {
    const { outputs } = await run('staging', manifest.replace('{sha}', version));
    expect(outputs['expect-version']).toBe(expected);
  });

  test('gives the command of a migration as a list of words', async () => {
    const withCommand = manifest.replace(
      'tool: alembic, service: api',
      'tool: command, command: [a, "b c"], working-directory: /srv, service: api',
    );
    const { outputs } = await run('staging', withCommand);
    expect(outputs).toMatchObject({
      'migrate-tool': 'command',
      'migrate-command': '["a","b c"]',
      'migrate-working-directory': '/srv',
      'migrate-timeout': '5m',
    });
    const { outputs: other } = await run('staging', manifest.replace(', timeout: 5m', ''));
    expect(other['migrate-timeout']).toBe('30m');
  });

  test('says what to do when there is no slipway.yml', async () => {
    const missing = plan(
      { mode: 'release', environment: 'staging', config: 'other.yml', sha },
      {
        clock: { now: () => 0, sleep: () => Promise.resolve() },
        run: readGithubRun({}),
        readText: () => Promise.reject(new Error('ENOENT: no such file')),
      },
    );
    await expect(missing).rejects.toMatchObject({
      code: 'manifest-not-found',
      message: 'other.yml cannot be read: ENOENT: no such file',
    });
    await expect(missing).rejects.toBeInstanceOf(ActionError);
  });
});

describe('readInputs', () => {
  const defaults = { mode: 'release', config: '.github/slipway.yml', scope: 'changed' };

  function read(inputs: Readonly<Record<string, string>>): unknown {
    const reader = new InputReader(
      Object.fromEntries(
        Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    );
    const values = readInputs(reader);
    reader.finish();
    return values;
  }

  test('takes a full commit hash', () => {
    expect(read({ environment: 'staging', config: 'slipway.yml', sha })).toEqual({
      mode: 'release',
      environment: 'staging',
      config: 'slipway.yml',
      sha,
    });
  });

  test('needs neither environment nor commit to tell what is to be checked', () => {
    expect(read({ mode: 'checks', sha: 'any', base: 'release/1.x' })).toEqual({
      mode: 'checks',
      config: '.github/slipway.yml',
      scope: 'changed',
      base: 'release/1.x',
      githubToken: undefined,
    });
  });

  test('tells all bad inputs at once', () => {
    expect(() => read({ environment: '', config: '../x.yml', sha: 'main', scope: 'some', base: '--output=x' })).toThrow(
      '5 inputs are not valid:\n- `environment` is empty; allowed: a value (it is required).\n- `sha` is "main"; allowed: the full hash of a commit, such as `${{ github.sha }}`.\n- `config` is "../x.yml"; allowed: a path inside the repository.\n- `scope` is "some"; allowed: one of: changed, all.\n- `base` is "--output=x"; allowed: a branch, a tag, or the full hash of a commit.',
    );
  });
});
