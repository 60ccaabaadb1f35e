/** action.yml is the contract: what is read, reported, documented and passed must be what it declares. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

import { reportPlan } from '../actions/plan/src/report.ts';
import { readActionMetadata } from '../scripts/docs/action-metadata.ts';
import { listSections } from '../scripts/docs/generated-sections.ts';
import { InputReader } from '../src/action/input-reader.ts';
import { parseManifest } from '../src/manifest/parse.ts';
import { manifestDefaults, resolveManifest } from '../src/manifest/resolve.ts';

const root = resolve(import.meta.dirname, '..');
const actions = readdirSync(join(root, 'actions'))
  .filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
  .toSorted();

function metadataOf(action: string): ReturnType<typeof readActionMetadata> {
  return readActionMetadata(join(root, 'actions', action, 'action.yml'));
}

function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/(?:^|\/)(?:node_modules|dist|\.git|build|demo-report|coverage)\//.test(file));
}

function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The names that reading the inputs asked for, and the inputs it found fault with. */
async function readWith(
  action: string,
  env: Readonly<Record<string, string>>,
): Promise<{ names: string[]; faulty: string[] }> {
  const { readInputs } = (await import(join(root, 'actions', action, 'src/inputs.ts'))) as {
    readInputs: (reader: InputReader) => unknown;
  };
  const reader = new InputReader(env);
  await readInputs(reader);
  let message = '';
  try {
    reader.finish();
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  return {
    names: [...reader.namesRead].toSorted(),
    faulty: [...message.matchAll(/^- `([^`]+)` is/gm)].map(([, name = '']) => name),
  };
}

describe.each(actions)('the action %s', (action) => {
  const metadata = metadataOf(action);

  test('reads the inputs that it declares, no more and no fewer', async () => {
    const { names } = await readWith(action, {});
    expect(names).toEqual(Object.keys(metadata.inputs).toSorted());
  });

  test('accepts its own defaults', async () => {
    const defaults = Object.entries(metadata.inputs).flatMap(([name, { default: value = '' }]) =>
      value === '' || value.includes('${{') ? [] : [[name, value] as const],
    );
    const env = Object.fromEntries(defaults.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const { faulty } = await readWith(action, env);
    expect(faulty.filter((name) => defaults.some(([declared]) => declared === name))).toEqual([]);
  });

  test('sets each output that it declares', () => {
    const sources = listFiles(`actions/${action}/src`, '.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .map(readText)
      .join('\n');
    const unset = Object.keys(metadata.outputs).filter(
      (name) => !new RegExp(`(?:'${name}'|\\b${name}\\b\\??[:,( }])`).test(sources),
    );
    expect(unset).toEqual([]);
  });

  test('runs its bundle on Node 24 and names things in kebab-case', () => {
    expect(metadata.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
    for (const name of [...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)])
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(metadata.outputs).toHaveProperty('result');
  });

  test('documents its inputs and outputs in its README', () => {
    expect(listSections(readText(`actions/${action}/README.md`))).toEqual(
      expect.arrayContaining(['inputs', 'outputs']),
    );
  });
});

const stepSchema = v.object({
  id: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const jobsSchema = v.object({ jobs: v.record(v.string(), v.object({ steps: v.optional(v.array(stepSchema), []) })) });
type Step = v.InferOutput<typeof stepSchema>;

interface StepsOfFile {
  readonly where: string;
  readonly steps: readonly Step[];
  readonly text: string;
}

function stepsOfWorkflow(file: string): StepsOfFile[] {
  const result = v.safeParse(jobsSchema, parse(readText(file)));
  if (!result.success) return [];
  return Object.entries(result.output.jobs).map(([job, { steps }]) => ({
    where: `${file}, job ${job}`,
    steps,
    text: JSON.stringify(v.parse(jobsSchema.entries.jobs, result.output.jobs)[job]),
  }));
}

/** YAML blocks of a document: whole workflows, jobs, or lists of steps. */
function stepsOfDocument(file: string): StepsOfFile[] {
  return [...readText(file).matchAll(/```ya?ml\n([\s\S]*?)```/g)].flatMap(([, block = ''], index) => {
    const document: unknown = parse(block);
    const where = `${file}, YAML block ${index + 1}`;
    const asJobs = v.safeParse(jobsSchema, document);
    if (asJobs.success) return Object.values(asJobs.output.jobs).map(({ steps }) => ({ where, steps, text: block }));
    const asSteps = v.safeParse(v.union([v.array(stepSchema), v.object({ steps: v.array(stepSchema) })]), document);
    if (!asSteps.success) return [];
    return [{ where, steps: 'steps' in asSteps.output ? asSteps.output.steps : asSteps.output, text: '' }];
  });
}

const documents = [
  ...listFiles('actions', '.md'),
  ...listFiles('docs', '.md'),
  ...listFiles('examples', '.md'),
  'README.md',
].filter((file) => existsSync(join(root, file)));
const workflows = [...listFiles('.github', '.yml'), ...listFiles('examples', '.yml')].filter((file) =>
  file.includes('.github/'),
);
const users = [...workflows.flatMap(stepsOfWorkflow), ...documents.flatMap(stepsOfDocument)];

function ownAction(uses: string): string | undefined {
  const [, name] = /^(?:\$|\.|OWNER\/slipway)\/actions\/([a-z0-9-]+)(?:@.*)?$/.exec(uses) ?? [];
  return name;
}

/** The values of inputs that stand as they are, as text. */
function withoutExpressions(given: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => {
      const text = String(value);
      return text.includes('${{') ? [] : [[key, text] as const];
    }),
  );
}

/** Whether an input is refused here only because the folders of its reader are not there. */
function namesFolders(action: string, input: string): boolean {
  return action === 'build-push' && input === 'images';
}

describe('workflows and documents', () => {
  test('use our actions at least once', () => {
    expect(
      users.flatMap(({ steps }) => steps).filter(({ uses }) => uses !== undefined && ownAction(uses) !== undefined),
    ).not.toEqual([]);
  });

  test('pass only declared inputs to our actions, and all required ones', () => {
    const faults = users.flatMap(({ where, steps }) =>
      steps.flatMap(({ uses = '', with: given = {} }) => {
        const name = ownAction(uses);
        if (name === undefined) return [];
        if (!actions.includes(name)) return [`${where}: there is no action ${name}`];
        const { inputs } = metadataOf(name);
        return [
          ...Object.keys(given)
            .filter((key) => !(key in inputs))
            .map((key) => `${where}: ${name} has no input ${key}`),
          ...Object.entries(inputs)
            .filter(([key, { required }]) => required && !(key in given))
            .map(([key]) => `${where}: ${name} needs the input ${key}`),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('show values that our actions take', async () => {
    const steps = documents.flatMap(stepsOfDocument).flatMap(({ where, steps: shown }) =>
      shown.flatMap(({ uses = '', with: given = {} }) => {
        const name = ownAction(uses);
        return name === undefined ? [] : [{ where, name, given: withoutExpressions(given) }];
      }),
    );
    const faults = await Promise.all(
      steps.map(async ({ where, name, given }) => {
        const { inputs } = metadataOf(name);
        const defaults = Object.entries(inputs).map(([key, input]) => [key, input.default ?? ''] as const);
        const values = { ...withoutExpressions(Object.fromEntries(defaults)), ...given };
        const env = Object.entries(values).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value] as const);
        const { faulty } = await readWith(name, Object.fromEntries(env));
        return faulty
          .filter((key) => key in given && !namesFolders(name, key))
          .map((key) => `${where}: ${name}, ${key}`);
      }),
    );
    expect(steps.length).toBeGreaterThan(10);
    expect(faults.flat()).toEqual([]);
  });

  test('read only declared outputs of our actions', () => {
    const faults = workflows.flatMap((file) => {
      const text = readText(file);
      return stepsOfWorkflow(file).flatMap(({ where, steps }) =>
        steps.flatMap(({ id, uses = '' }) => {
          const name = ownAction(uses);
          if (name === undefined || id === undefined || !actions.includes(name)) return [];
          const { outputs } = metadataOf(name);
          const isSharedId =
            stepsOfWorkflow(file).filter((job) => job.steps.some((step) => step.id === id && step.uses !== uses))
              .length > 0;
          if (isSharedId) return [];
          return [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([a-z0-9-]+)`, 'g'))]
            .map(([, output = '']) => output)
            .filter((output) => !(output in outputs))
            .map((output) => `${where}: ${name} has no output ${output}`);
        }),
      );
    });
    expect(faults).toEqual([]);
  });
});

describe('the workflows', () => {
  const gate = [
    'promote-from',
    'source-registry',
    'approve-phrase',
    'approve-role',
    'approve-branches',
    'approve-checks',
    'approve-max-age',
  ];
  /** For people and other workflows. */
  const unused = ['environment', 'result', 'components', 'workflow-files', 'changed-files', 'base', 'scope'];

  test.each([
    ['deploy-staging.yml', [...unused, ...gate]],
    ['deploy-production.yml', unused],
  ])('%s hands on everything that slipway.yml says', (file, left) => {
    const text = readText(`.github/workflows/${file}`);
    const lost = Object.keys(metadataOf('plan').outputs).filter(
      (name) => !new RegExp(`steps\\.plan\\.outputs\\.${name}(?![a-z-])`).test(text),
    );
    expect(lost.toSorted()).toEqual(left.toSorted());
  });
});

describe('what plan gives', () => {
  const manifest = parseManifest({
    file: 'slipway.yml',
    text: `version: 1
images:
  api: { context: ., dockerfile: package.json, target: run, build-args: { A: '1' }, labels: { a: b }, contexts: { shared: src }, platforms: [linux/arm64] }
  worker: { same-as: api }
services:
  api: { image: api, container: app, environment: { VERSION: '{sha}' }, secrets: { KEY: 'acme/{environment}/key' } }
  worker: { image: worker, after: [api] }
launchers:
  - { rule: 'reindex-{environment}', event-bus: jobs, target-id: ecs, service: api }
  - { schedule: nightly, group: 'acme-{environment}', service: worker }
  - { pipe: 'acme-{environment}-worker', image: worker, container: [app, side] }
migrate: { tool: command, service: api, command: [migrate, up], directory: db, working-directory: /srv, timeout: 10m }
smoke-test: [GET /health, { post: /x, body: '{}', expect: { status: [200, 3xx], json: { $.a: { min: 1 } }, time: p(95)<500 } }]
environments:
  staging: { aws-region: us-east-1, role-to-assume: 'arn:aws:iam::111111111111:role/deploy', cluster: acme, repository: 'acme/{image}', url: https://staging.acme.example }
  production:
    aws-region: us-east-1
    role-to-assume: arn:aws:iam::222222222222:role/deploy
    cluster: acme
    url: https://acme.example
    promote-from: staging
    image-tag: ['prod-{sha7}', '{date}']
    keep-revisions: 10
    launchers: [{ pipe: worker, image: api, container: app }]
    approve: { phrase: 'DEPLOY {environment}', checks: [unit], branches: [main], max-age: 24h }
`,
  });
  const image = { repository: 'acme/api', digest: `sha256:${'a'.repeat(64)}` };
  const built = JSON.stringify({ api: image, worker: image });
  const feeds: Readonly<Record<string, (plan: Readonly<Record<string, string>>) => Record<string, string>>> = {
    'build-push': (plan) => ({ images: plan['images'] ?? '', tags: plan['image-tags'] ?? '' }),
    'deploy-ecs': (plan) => ({
      cluster: plan['cluster'] ?? '',
      services: plan['services'] ?? '',
      images: built,
      'also-update': plan['launchers'] ?? '',
      'keep-revisions': plan['keep-revisions'] ?? '',
    }),
    migrate: (plan) => ({
      cluster: plan['cluster'] ?? '',
      images: built,
      ...Object.fromEntries(
        ['tool', 'service', 'container', 'image', 'directory', 'working-directory', 'command', 'timeout'].map(
          (name) => [name, plan[`migrate-${name}`] ?? ''],
        ),
      ),
    }),
    rollback: (plan) => ({
      cluster: plan['cluster'] ?? '',
      services: plan['services'] ?? '',
      launchers: plan['launchers'] ?? '',
      environment: plan['environment'] ?? '',
      'migrations-directory': plan['migrate-directory'] ?? '',
      'github-token': 'x',
    }),
    'smoke-test': (plan) => ({
      url: plan['url'] ?? '',
      checks: plan['smoke-checks'] ?? '',
      'expect-version': plan['expect-version'] ?? '',
    }),
    'approve-prod': (plan) => ({
      environment: plan['environment'] ?? '',
      sha: 'a'.repeat(40),
      confirm: plan['approve-phrase'] ?? '',
      'github-token': 'x',
      'proven-on': plan['promote-from'] ?? '',
      ...Object.fromEntries(
        ['phrase', 'role', 'branches', 'checks', 'max-age'].map((name) => [name, plan[`approve-${name}`] ?? '']),
      ),
    }),
  };

  test.each(
    Object.keys(feeds).flatMap((action) =>
      ['staging', 'production'].map((environment) => [action, environment] as const),
    ),
  )('%s takes for %s', async (action, environment) => {
    const { outputs } = reportPlan(
      resolveManifest(manifest, environment, { sha: 'a'.repeat(40), date: '20261121' }),
      'a'.repeat(40),
    );
    const defaults = Object.entries(metadataOf(action).inputs).map(([name, { default: value = '' }]) => [
      name,
      value.includes('${{') ? '' : value,
    ]);
    const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...feeds[action]?.(outputs) };
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    expect((await readWith(action, env)).faulty).toEqual([]);
  });
});

test('slipway.yml and the actions have the same defaults', () => {
  const { inputs } = metadataOf('approve-prod');
  expect({
    phrase: inputs['phrase']?.default,
    role: inputs['role']?.default,
    checks: inputs['checks']?.default,
    maxAge: inputs['max-age']?.default,
    migrateTimeout: metadataOf('migrate').inputs['timeout']?.default,
  }).toEqual({
    phrase: manifestDefaults.phrase,
    role: manifestDefaults.role,
    checks: manifestDefaults.checks,
    maxAge: manifestDefaults.maxAge,
    migrateTimeout: manifestDefaults.migrateTimeout,
  });
});
