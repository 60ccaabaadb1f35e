import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runAction } from '../../../testbed/runner/bundle.ts';
import type { ActionRun } from '../../../testbed/runner/bundle.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';

const sound = `version: 1
images: { api: { context: services/api } }
services: { api: { image: api, container: app, environment: { VERSION: '{sha7}' } } }
environments:
  staging: { aws-region: us-east-1, cluster: acme, service-name: 'acme-{service}' }
`;

const faulty = `version: 1
imgaes: { api: { context: services/api } }
services:
  api: { image: api, after: [web], environment: { PORT: 80 } }
  web: { image: api, after: [api] }
migrate: { tool: flyway, service: apis }
smoke-test: [GET health]
environments:
  staging: { aws-region: us-east1, cluster: acme, role-to-assume: deploy }
  test: { aws-region: us-east-1, cluster: acme, url: 'https://a.example', cluster: acme }
`;

let workspace = '';

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'slipway-plan-'));
  await mkdir(join(workspace, '.github'));
  await writeFile(join(workspace, '.github/slipway.yml'), sound);
  await writeFile(join(workspace, 'faulty.yml'), faulty);
});

afterAll(() => rm(workspace, { recursive: true }));

function plan(inputs: Record<string, string>): Promise<ActionRun> {
  return runAction({ action: 'plan', inputs, cwd: workspace, env: { GITHUB_SHA: sha } });
}

describe('plan', () => {
  test('hands the settings of an environment to the other actions', async () => {
    const { exitCode, outputs, summary, annotations } = await plan({ environment: 'staging' });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      environment: 'staging',
      cluster: 'acme',
      'image-tags': 'sha-0123456',
      'promote-from': '',
    });
    expect(JSON.parse(outputs['services'] ?? '')).toEqual({
      api: { service: 'acme-api', image: 'api', container: 'app', environment: { VERSION: '0123456' } },
    });
    expect(summary).toContain('### Plan for <code>staging</code> at <code>0123456</code>');
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: 'Planned staging: 1 image to build, 1 service, no migration, 0 checks.',
      }),
    ]);
  });

  test('tells ten different faults of slipway.yml at once, in the log and on their lines', async () => {
    const { exitCode, log, outputs, annotations } = await plan({ environment: 'staging', config: 'faulty.yml' });
    expect(exitCode).toBe(1);
    const told = [
      'faulty.yml:2:1 `imgaes` is not known here; did you mean `images`?',
      'faulty.yml:4:17 `services.api.image`: there is no image `api`; none is known.',
      'faulty.yml:4:30 services wait for each other in a ring: api -> web -> api.',
      'faulty.yml:4:57 `services.api.environment.PORT`: `80` is not a text. Put it in quotes.',
      'faulty.yml:6:18 `flyway` is not a known `tool`; known: `alembic`, `command`.',
      'faulty.yml:6:35 `migrate.service`: there is no service `apis`; did you mean `api`?',
      'faulty.yml:7:14 `smoke-test[0]`: `GET health` is not a check such as `GET /health`',
      'faulty.yml:9:26 `environments.staging.aws-region`: `us-east1` is not an AWS region such as `us-east-1`.',
      'faulty.yml:9:67 `environments.staging.role-to-assume`: `deploy` is not the ARN of an IAM role',
      'faulty.yml:10:75 this key stands here a second time.',
    ];
    for (const line of told) expect(log).toContain(line);
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({
      schema: 1,
      ok: false,
      error: { code: 'invalid-manifest' },
    });
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'faulty.yml',
        line: 2,
        message: '`imgaes` is not known here; did you mean `images`?',
      }),
    );
  });

  test('tells every bad input at once', async () => {
    const { exitCode, log } = await plan({ config: '/etc/passwd', sha: 'main' });
    expect(exitCode).toBe(1);
    expect(log).toContain('3 inputs are not valid:');
  });

  test('says what to do when slipway.yml or the environment is not there', async () => {
    const missing = await plan({ environment: 'staging', config: 'nowhere.yml' });
    expect(missing.exitCode).toBe(1);
    expect(missing.log).toContain('Check out the repository before this step (actions/checkout), and add nowhere.yml');
    const unknown = await plan({ environment: 'stagin' });
    expect(unknown.log).toContain('did you mean `staging`?');
    expect(unknown.log).toContain('(unknown-environment)');
  });
});
