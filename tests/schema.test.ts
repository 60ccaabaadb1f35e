import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

import { buildJsonSchema } from '../scripts/docs/json-schema.ts';
import { findManifestFaults } from '../src/manifest/parse.ts';

const root = resolve(import.meta.dirname, '..');
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  buildJsonSchema(),
);

/** A sound document whose parts the table below changes. */
const base = {
  version: '1',
  images: '{ api: { context: . } }',
  services: '{ api: { image: api } }',
  environments: '{ staging: { aws-region: us-east-1, cluster: main, url: https://example.com } }',
};

function write(parts: Readonly<Record<string, string | undefined>>): string {
  const all: Readonly<Record<string, string | undefined>> = { ...base, ...parts };
  return Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

function staging(settings: string): string {
  return write({
    environments: `{ staging: { aws-region: us-east-1, cluster: main, url: https://example.com, ${settings} } }`,
  });
}

function check(entry: string): string {
  return write({ 'smoke-test': `[ ${entry} ]` });
}

function approve(entry: string): string {
  return staging(`approve: { ${entry} }`);
}

const accepted: readonly (readonly [string, string])[] = [
  ['the smallest sound file', write({})],
  ['no services and no images', write({ images: undefined, services: undefined })],
  ['no environments', write({ environments: undefined })],
  ...[
    '{ services/api: }',
    '{ ., apps/web/: { name: web app } }',
    '{ a: { lint: true, types: false, tests: true, tools: [eslint, node-test, ruff-format], commands: { install: make, lint: a && b, types: c, tests: d }, require: [lint, tests], depends-on: [proto, "lib/**/*.ts"] } }',
  ].map((checks) => [`checks: ${checks}`, write({ checks })] as const),
  ['shared files', write({ shared: '[proto/**, Makefile, ".github/workflows/*.yml", "*.toml"]' })],
  [
    'an image with every key',
    write({
      images:
        '{ api: { context: api/src, dockerfile: docker/Dockerfile, target: prod, build-args: { A: "1" }, platforms: [linux/arm64, linux/arm/v7], repository: "acme/{image}" } }',
    }),
  ],
  [
    'an image that shares a build',
    write({ images: '{ api: { context: . }, job: { same-as: api } }', services: undefined }),
  ],
  [
    'a service with every key',
    write({
      services:
        '{ api: { image: api, container: app, service-name: "x-{service}", environment: { VERSION: "{sha}", JSON: \'{"a":1}\' }, secrets: { KEY: "arn:aws:secretsmanager:us-east-1:111111111111:secret:k-AbCdEf:key::" } } }',
    }),
  ],
  [
    'a service with settings of its task, containers and ECS service',
    write({
      services:
        '{ api: { image: api, environment: { OLD: }, secrets: { OLD: null }, command: "node a.js", entry-point: [sh, -c], health-check: { command: [CMD, x], interval: 10, later: 1 }, docker-labels: { a: b=c, d: null }, log-configuration: { logDriver: awslogs, options: { mode: null } }, env-file: deploy/api.env, environment-files: ["arn:aws:s3:::b/a.env"], cpu: .5 vCPU, memory: 1024, ephemeral-storage: 50, task-definition: "ecs/{environment}.json", task-role-arn: null, force-new-deployment: true, platform-version: LATEST, health-check-grace-period: 90s, capacity-provider-strategy: [{ capacityProvider: FARGATE_SPOT, weight: 1 }], deployment-configuration: { strategy: CANARY, canaryConfiguration: { canaryPercent: 5 }, somethingNew: 1 }, containers: { proxy: { image: "nginx:1", cpu: 64, memory: null, memory-reservation: 32, command: null, log-configuration: null } } } }',
    }),
  ],
  ['a migration with alembic', write({ migrate: '{ tool: alembic, service: api, directory: db, timeout: 10m }' })],
  [
    'a migration with a command',
    write({ migrate: '{ tool: command, service: api, image: api, container: app, command: [rake, db:migrate] }' }),
  ],
  ['short checks', check('GET /health, "HEAD /", POST https://example.com/x')],
  [
    'a check with every key',
    check(
      '{ name: n, post: /x, headers: { accept: "*/*" }, body: "{}", severity: warn, timeout: 5s, expect: { status: [200, 3xx], json: { $.a: null, $.b: { min: 1, max: 2 }, $.c: { matches: ^1, exists: true } }, headers: { content-type: { contains: json } }, body: ok, time: [p(95)<500, max<=2000] } }',
    ),
  ],
  ['a check of a status class', check('{ get: /x, expect: { status: 2xx, time: "avg < 100" } }')],
  [
    'a full environment',
    staging(
      'role-to-assume: "arn:aws-cn:iam::111111111111:role/team/deploy", service-name: "{environment}-{service}", repository: "{environment}/{image}", image-tag: ["prod-{sha7}", "{date}"], smoke-test: [GET /x]',
    ),
  ],
  [
    'an approval with every key',
    approve(
      'phrase: "DEPLOY {environment}", role: admin, branches: [main, release/1], checks: [build, "unit (api)"], max-age: 72h',
    ),
  ],
  ['approval with all checks', approve('checks: all')],
  [
    'a cluster by its ARN',
    write({
      environments: '{ a: { aws-region: eu-west-1, cluster: "arn:aws:ecs:eu-west-1:111111111111:cluster/main" } }',
    }),
  ],
  ...[
    '{ rule: "reindex-{environment}", event-bus: jobs, target-id: ecs, service: api }',
    '{ rule: r, event-bus: "arn:aws:events:us-east-1:111111111111:event-bus/acme/{environment}", image: api }',
    '{ schedule: s, group: "acme.{environment}", service: api }, { schedule: s, service: api }',
    '{ pipe: "{environment}", image: api, container: app }, { pipe: p, image: api, container: [app, b] }',
    '',
  ].flatMap((entries): (readonly [string, string])[] => [
    [`launchers of an environment: ${entries}`, staging(`launchers: [${entries}]`)],
    [`launchers at the top: ${entries}`, write({ launchers: `[${entries}]` })],
  ]),
  ['revisions that are kept', staging('keep-revisions: 1')],
  ['a region of the sovereign cloud', write({ environments: '{ a: { aws-region: eusc-de-east-1, cluster: main } }' })],
  [
    'checks with absolute addresses, and no address of the environment',
    write({
      'smoke-test': '[{ get: https://a.example/x }]',
      environments: '{ a: { aws-region: us-east-1, cluster: c } }',
    }),
  ],
  [
    'labels and named contexts',
    write({ images: '{ api: { context: ., labels: { team: web }, contexts: { shared: packages/shared } } }' }),
  ],
  ['`promote-from: build`', staging('promote-from: build')],
  ['JSON instead of YAML', '{"version":1,"environments":{"a":{"aws-region":"us-east-1","cluster":"c"}}}'],
  [
    'anchors and aliases',
    `${write({ environments: undefined })}environments: { a: &a { aws-region: us-east-1, cluster: c }, b: *a }\n`,
  ],
];

const refused: readonly (readonly [string, string])[] = [
  ...[
    'cpu: much',
    'memory: 1 TB',
    'memory: 0',
    'ephemeral-storage: 10',
    'command: 7',
    'environment: { A: [1] }',
    'health-check: { interval: soon }',
    'health-check-grace-period: 90',
    'platform-version: newest',
    'force-new-deployment: "yes"',
    'capacity-provider-strategy: FARGATE',
    'deployment-configuration: { strategy: CANRY }',
    'deployment-configuration: { alarms: { alarmNames: a } }',
    'containers: { proxy: { cpus: 1 } }',
    'containers: { "a b": {} }',
    'env-file: ../x.env',
    'desired-count: 3',
  ].map(
    (setting) => [`a service with ${setting}`, write({ services: `{ api: { image: api, ${setting} } }` })] as const,
  ),
  ...[
    '{ service: api }',
    '{ pipe: p }',
    '{ pipe: p, rule: r, service: api }',
    '{ pipe: p, schedule: s, service: api }',
    '{ pipe: p, service: api, image: api }',
    '{ pipe: p, service: api, container: app }',
    '{ pipe: p, image: api, container: [] }',
    '{ pipe: p, image: api, container: "a b" }',
    '{ pipe: p, group: g, service: api }',
    '{ schedule: s, event-bus: b, service: api }',
    '{ schedule: s, target-id: t, service: api }',
    '{ rule: r, group: g, service: api }',
    '{ rule: r, event-bus: "arn:aws:events:us-east-1:1:event-bus/x", service: api }',
    '{ rule: "a b", service: api }',
    '{ rule: "{service}", service: api }',
    '{ pipe: p, task-definition: api:1 }',
    '{ pipe: p, servce: api }',
    '{ pipe: 7, service: api }',
    'p',
  ].flatMap((entry): (readonly [string, string])[] => [
    [`a launcher ${entry}`, staging(`launchers: [${entry}]`)],
    [`a launcher at the top ${entry}`, write({ launchers: `[${entry}]` })],
  ]),
  ['launchers as a map', staging('launchers: { pipe: p, service: api }')],
  ...['0', '1001', '1.5', '"3"', 'all'].map(
    (kept) => [`${kept} revisions that are kept`, staging(`keep-revisions: ${kept}`)] as const,
  ),
  ['a list', '- a\n'],
  ['a text', 'hello\n'],
  ['no version', write({ version: undefined })],
  ['version 2', write({ version: '2' })],
  ['the version as text', write({ version: '"1"' })],
  ['an empty map of environments', write({ environments: '{}' })],
  ['an unknown key at the top', write({ imgaes: '{}' })],
  ['images as a list', write({ images: '[]' })],
  ['images left empty', write({ images: '' })],
  ['an image without context or same-as', write({ images: '{ api: {} }' })],
  [
    'an image with both context and same-as',
    write({ images: '{ api: { context: . }, b: { context: ., same-as: api } }' }),
  ],
  ['an image name in capitals', write({ images: '{ API: { context: . } }', services: undefined })],
  ['an image called constructor', write({ images: '{ constructor: { context: . } }', services: undefined })],
  ['a context outside of the repository', write({ images: '{ api: { context: ../x } }' })],
  ['a context that is absolute', write({ images: '{ api: { context: /x } }' })],
  ['a context that climbs in the middle', write({ images: '{ api: { context: a/../../x } }' })],
  ['a Windows platform', write({ images: '{ api: { context: ., platforms: [windows/amd64] } }' })],
  ['an empty list of platforms', write({ images: '{ api: { context: ., platforms: [] } }' })],
  ['a number as build argument', write({ images: '{ api: { context: ., build-args: { A: 1 } } }' })],
  ['a service without image', write({ services: '{ api: {} }' })],
  ['a service that is a text', write({ services: '{ api: api }' })],
  ['a service with an unknown key', write({ services: '{ api: { image: api, contianer: app } }' })],
  ['`after` as a text', write({ services: '{ api: { image: api, after: x } }' })],
  [
    'an environment variable that is a number',
    write({ services: '{ api: { image: api, environment: { PORT: 80 } } }' }),
  ],
  [
    'an environment variable with an unknown placeholder',
    write({ services: '{ api: { image: api, environment: { V: "{shaa}" } } }' }),
  ],
  ['an environment variable with a bad name', write({ services: '{ api: { image: api, environment: { 1A: x } } }' })],
  ['a secret with blanks', write({ services: '{ api: { image: api, secrets: { A: "a b" } } }' })],
  ['a migration that is a list', write({ migrate: '[]' })],
  ['a migration with an unknown tool', write({ migrate: '{ tool: flyway, service: api }' })],
  ['a migration without tool', write({ migrate: '{ service: api }' })],
  ['a command migration without command', write({ migrate: '{ tool: command, service: api }' })],
  ['an alembic migration with a command', write({ migrate: '{ tool: alembic, service: api, command: [x] }' })],
  ['a migration whose command is a text', write({ migrate: '{ tool: command, service: api, command: rake db }' })],
  ['a migration with a bad timeout', write({ migrate: '{ tool: alembic, service: api, timeout: 10 minutes }' })],
  ['no checks', write({ 'smoke-test': '[]' })],
  ['checks as a map', write({ 'smoke-test': '{ get: /x }' })],
  ['a short check without slash', check('GET health')],
  ['a short check with another method', check('DELETE /x')],
  ['a check with two methods', check('{ get: /x, post: /x }')],
  ['a check without method', check('{ name: x }')],
  ['a check of a relative path', check('{ get: x }')],
  ['a status of 99', check('{ get: /x, expect: { status: 99 } }')],
  ['a status of 200.5', check('{ get: /x, expect: { status: 200.5 } }')],
  ['a status class of 6xx', check('{ get: /x, expect: { status: 6xx } }')],
  ['an empty list of status', check('{ get: /x, expect: { status: [] } }')],
  ['a JSONPath without $', check('{ get: /x, expect: { json: { a: 1 } } }')],
  ['an empty comparison', check('{ get: /x, expect: { json: { $.a: {} } } }')],
  ['an unknown comparison', check('{ get: /x, expect: { json: { $.a: { equal: 1 } } } }')],
  ['a comparison that is a list', check('{ get: /x, expect: { json: { $.a: [1] } } }')],
  ['a latency limit in words', check('{ get: /x, expect: { time: fast } }')],
  ['an unknown severity', check('{ get: /x, severity: low }')],
  ['a header value that is a number', check('{ get: /x, headers: { x-a: 1 } }')],
  ['a check that is a number', check('1')],
  ['a region that is none', write({ environments: '{ a: { aws-region: us-east1, cluster: c } }' })],
  ['an environment without cluster', write({ environments: '{ a: { aws-region: us-east-1 } }' })],
  ['an environment without region', write({ environments: '{ a: { cluster: c } }' })],
  ['an environment left empty', write({ environments: '{ a: }' })],
  ['a role that is no ARN', staging('role-to-assume: deploy')],
  ['a role with a short account', staging('role-to-assume: "arn:aws:iam::111:role/x"')],
  ['a user instead of a role', staging('role-to-assume: "arn:aws:iam::111111111111:user/x"')],
  [
    'an address without scheme',
    write({ environments: '{ a: { aws-region: us-east-1, cluster: c, url: localhost } }' }),
  ],
  ['an address without host', write({ environments: '{ a: { aws-region: us-east-1, cluster: c, url: "https://" } }' })],
  [
    'an address with a query',
    write({ environments: '{ a: { aws-region: us-east-1, cluster: c, url: "https://a.b/?x" } }' }),
  ],
  ['a service name with an unknown placeholder', staging('service-name: "{servce}"')],
  ['a service name with a commit', staging('service-name: "x-{sha}"')],
  ['a repository in capitals', staging('repository: Acme/x')],
  ['a tag with a slash', staging('image-tag: a/b')],
  ['a tag that starts with a dash', staging('image-tag: "-a"')],
  ['an empty list of tags', staging('image-tag: []')],
  ['a tag that is a number', staging('image-tag: 1.10')],
  ['an approval phrase with a blank at its end', approve('phrase: "DEPLOY "')],
  ['an approval phrase of two lines', approve('phrase: "DEPLOY\\nNOW"')],
  ['an empty approval phrase', approve('phrase: ""')],
  ['an approval phrase with an unknown placeholder', approve('phrase: "DEPLOY {service}"')],
  ['an approval by readers', approve('role: read')],
  ['a branch pattern', approve('branches: ["release/*"]')],
  ['checks by an unknown word', approve('checks: some')],
  ['a check name with a comma', approve('checks: ["a,b"]')],
  ['an age in words', approve('max-age: 3 days')],
  ...[
    '[a]',
    '{ ../a: }',
    '{ /a: }',
    '{ a: { lnt: true } }',
    '{ a: { lint: "yes" } }',
    '{ a: { tools: [eslnt] } }',
    '{ a: { tools: [] } }',
    '{ a: { require: [test] } }',
    '{ a: { commands: { test: x } } }',
    '{ a: { commands: [x] } }',
    '{ a: { name: "a\\nb" } }',
    '{ a: { depends-on: [../b] } }',
    '{ a: { depends-on: ["!b"] } }',
    '{ a: { depends-on: b } }',
  ].map((checks) => [`checks: ${checks}`, write({ checks })] as const),
  ['shared files as a text', write({ shared: 'proto/**' })],
  ['shared files outside of the repository', write({ shared: '[../proto]' })],
];

describe('schema/slipway.schema.json', () => {
  test('is the one that the manifest’s definition gives', () => {
    expect(JSON.parse(readFileSync(resolve(root, 'schema/slipway.schema.json'), 'utf8'))).toEqual(buildJsonSchema());
  });

  test('describes every key, so that an editor can explain it', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as object)) {
            const isDescribed = 'description' in property || 'const' in property;
            if (!isDescribed) undescribed.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(buildJsonSchema(), '');
    expect(undescribed).toEqual([]);
  });

  test.each(accepted)('and the parser accept %s', (_, text) => {
    expect(findManifestFaults(text)).toEqual([]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });

  test.each(refused)('and the parser refuse %s', (_, text) => {
    expect(findManifestFaults(text)).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });
});

/** Every slipway.yml of the examples, and every whole one inside a document. */
function listWrittenManifests(): (readonly [string, string])[] {
  const folders = ['actions', 'docs', 'examples'];
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
  const manifests = files.filter((file) => /\bslipway\.ya?ml$/.test(file)).map((file) => [file, read(file)] as const);
  const documents = ['README.md', ...files.filter((file) => file.endsWith('.md') && !file.includes('node_modules'))];
  const blocks = documents.flatMap((file) =>
    [...read(file).matchAll(/```ya?ml\n(version: 1\n[\s\S]*?)```/g)].map(([, block = '']) => [file, block] as const),
  );
  return [...manifests, ...blocks];
}

describe('the manifests that are shown', () => {
  test('are there: one of an example and one in the README of plan at least', () => {
    const files = listWrittenManifests().map(([file]) => file);
    expect(files).toEqual(expect.arrayContaining(['actions/plan/README.md', 'examples/elevaite/.github/slipway.yml']));
  });

  test.each(listWrittenManifests())('in %s are sound', (_, text) => {
    expect(findManifestFaults(text)).toEqual([]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  });
});

/** What JSON Schema has no words for: the editor accepts these, Slipway refuses them. */
const refusedByTheParserAlone: readonly (readonly [string, string, string])[] = [
  [
    'an image of a service that is not there',
    write({ services: '{ api: { image: apo } }' }),
    'there is no image `apo`; did you mean `api`?',
  ],
  [
    'a service of `after` that is not there',
    write({ services: '{ api: { image: api, after: [web] } }' }),
    'there is no service `web`; none is known.',
  ],
  [
    'a service that waits for itself',
    write({ services: '{ api: { image: api, after: [api] } }' }),
    'in a ring: api -> api.',
  ],
  [
    'a ring of three services',
    write({
      services: '{ a: { image: api, after: [b] }, b: { image: api, after: [c] }, c: { image: api, after: [a] } }',
    }),
    'in a ring: a -> b -> c -> a.',
  ],
  [
    'a migration of a service that is not there',
    write({ migrate: '{ tool: alembic, service: engine }' }),
    'there is no service `engine`; known: `api`.',
  ],
  [
    'a migration with an image that is not there',
    write({ migrate: '{ tool: alembic, service: api, image: apii }' }),
    'did you mean `api`?',
  ],
  [
    '`same-as` of an image that is not there',
    write({ images: '{ api: { context: . }, job: { same-as: apj } }' }),
    'there is no image `apj`; did you mean `api`?',
  ],
  [
    '`same-as` of an image without a build',
    write({ images: '{ api: { context: . }, a: { same-as: b }, b: { same-as: api } }' }),
    '`b` has no `context` of its own',
  ],
  [
    'a launcher of a service that is not there',
    staging('launchers: [{ pipe: p, service: apo }]'),
    '`environments.staging.launchers[0].service`: there is no service `apo`; did you mean `api`?',
  ],
  [
    'a launcher with an image that is not there',
    write({ launchers: '[{ pipe: p, image: worker }]' }),
    '`launchers[0].image`: there is no image `worker`; known: `api`.',
  ],
  [
    'a launcher that is named twice',
    write({ launchers: '[{ schedule: s, service: api }, { schedule: s, group: default, image: api }]' }),
    'in `staging`, this is the same launcher as `launchers[0]`; name each once.',
  ],
  [
    'a launcher whose name gets too long',
    staging(`launchers: [{ pipe: "${'p'.repeat(60)}{environment}", service: api }]`),
    'longer than AWS allows (64)',
  ],
  ['a promotion from nowhere', staging('promote-from: stagin'), 'there is no environment `stagin`; none is known.'],
  ['a promotion from itself', staging('promote-from: staging'), 'in a ring: staging -> staging.'],
  [
    'an environment called build',
    write({ environments: '{ build: { aws-region: us-east-1, cluster: c } }' }),
    '`build` cannot name an environment',
  ],
  [
    'two services that become one',
    write({
      services: '{ a: { image: api }, b: { image: api } }',
      environments: '{ s: { aws-region: us-east-1, cluster: c, service-name: web } }',
    }),
    'in `s`, `a` and `b` would share the ECS service `web`',
  ],
  [
    'two images in one repository',
    write({
      images: '{ a: { context: a }, b: { context: b } }',
      services: undefined,
      environments: '{ s: { aws-region: us-east-1, cluster: c, repository: web } }',
    }),
    'in `s`, `a` and `b` would share the repository `web`',
  ],
  ['a repository with a double slash', staging('repository: "acme//{image}"'), 'no legal ECR repository name'],
  [
    'an ECS service name that is too long',
    write({
      services: `{ ${'x'.repeat(90)}: { image: api } }`,
      environments: '{ s: { aws-region: us-east-1, cluster: c, service-name: "{service}{service}{service}" } }',
    }),
    'longer than ECS allows (255)',
  ],
  [
    'a cluster of another region',
    write({
      environments: '{ a: { aws-region: us-east-1, cluster: "arn:aws:ecs:eu-west-1:111111111111:cluster/c" } }',
    }),
    'the cluster lies in eu-west-1',
  ],
  [
    'a check with a path, but no address',
    write({ 'smoke-test': '[GET /x]', environments: '{ a: { aws-region: us-east-1, cluster: c } }' }),
    '`a` lacks the key `url`',
  ],
  [
    'a check as a map with a path, but no address',
    write({ 'smoke-test': '[{ post: /x }]', environments: '{ a: { aws-region: us-east-1, cluster: c } }' }),
    '`a` lacks the key `url`',
  ],
  ['a JSONPath that does not parse', check('{ get: /x, expect: { json: { "$[": 1 } } }'), '`$[` is not a JSONPath'],
  [
    'a regular expression that does not compile',
    check('{ get: /x, expect: { body: { matches: "(" } } }'),
    '`(` is not a regular expression',
  ],
  ['a body on a GET', check('{ get: /x, body: x }'), 'only a `post` sends a `body`'],
  ['an expected body of a HEAD', check('{ head: /x, expect: { body: x } }'), 'the answer to a `head` has no body'],
  [
    'a variable that is also a secret',
    write({ services: '{ api: { image: api, environment: { A: x }, secrets: { A: y } } }' }),
    '`A` stands under `environment` and under `secrets`',
  ],
  [
    'a folder of checks that stands twice',
    write({ checks: '{ a: , ./a/: }' }),
    '`./a/` is the same folder as `a`; name it once.',
  ],
  [
    'a name of two components',
    write({ checks: '{ a: { name: x }, b: { name: x } }' }),
    '`a` has the name `x` already; give each its own.',
  ],
  [
    'a check that is required and switched off',
    write({ checks: '{ a: { lint: false, require: [tests, lint] } }' }),
    '`lint` is required here, and switched off by `lint: false`.',
  ],
  [
    'a GitHub expression',
    write({ services: '{ api: { image: api, environment: { A: "${{ github.sha }}" } } }' }),
    'GitHub expressions are not evaluated in this file',
  ],
  [
    'a key that stands twice',
    'version: 1\nversion: 1\nenvironments: { a: { aws-region: us-east-1, cluster: c } }\n',
    'this key stands here a second time.',
  ],
];

describe('the parser alone', () => {
  test.each(refusedByTheParserAlone)('refuses %s', (_, text, message) => {
    expect(
      findManifestFaults(text)
        .map((fault) => fault.message)
        .join('\n'),
    ).toContain(message);
    expect(validate(parse(text, { uniqueKeys: false })) ? [] : validate.errors).toEqual([]);
  });
});
