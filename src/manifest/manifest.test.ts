import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../errors.ts';
import { findNearest, renderFault, suggest } from './fault.ts';
import { findManifestFaults, parseManifest, parseSmokeChecks } from './parse.ts';
import { resolveManifest } from './resolve.ts';
import { findShapeFaults } from './shape-faults.ts';
import { expandTemplate } from './templates.ts';
import { readYaml } from './yaml-source.ts';
import * as v from 'valibot';

const commit = { sha: '0123456789abcdef0123456789abcdef01234567', date: '20261121' };

function tell(text: string): string[] {
  return findManifestFaults(text).map((fault) => renderFault('slipway.yml', fault));
}

function thrownBy(deed: () => unknown): ActionError {
  try {
    deed();
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('findManifestFaults', () => {
  const broken = `version: 2
imgaes: {}
images:
  api: { context: ../api, dockerfil: Dockerfile }
  api: { context: api }
services:
  api: { image: aip, after: [api], environment: { PORT: 8080 } }
migrate: { tool: alembik, service: api }
smoke-test:
  - GET health
environments:
  prod:
    aws-region: us-east1
    role-to-assume: deploy
    cluster: main
    promote-from: staging
`;

  test('tells many different faults of one file at once, each with its place and what was meant', () => {
    expect(tell(broken)).toEqual([
      'slipway.yml:1:10 `version`: `2` is not `1`, the version of this format.',
      'slipway.yml:2:1 `imgaes` is not known here; did you mean `images`?',
      'slipway.yml:5:3 this key stands here a second time.',
      'slipway.yml:7:17 `services.api.image`: there is no image `aip`; known: `api`.',
      'slipway.yml:7:30 services wait for each other in a ring: api -> api.',
      'slipway.yml:7:57 `services.api.environment.PORT`: `8080` is not a text. Put it in quotes.',
      'slipway.yml:8:18 `alembik` is not a known `tool`; did you mean `alembic`?',
      'slipway.yml:10:5 `smoke-test[0]`: `GET health` is not a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address).',
      'slipway.yml:13:17 `environments.prod.aws-region`: `us-east1` is not an AWS region such as `us-east-1`.',
      'slipway.yml:14:21 `environments.prod.role-to-assume`: `deploy` is not the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`.',
      'slipway.yml:16:19 `environments.prod.promote-from`: there is no environment `staging`; none is known.',
    ]);
  });

  test('tells every unknown and every missing key of a map', () => {
    expect(tell('version: 1\na: 1\nb: 2\nservices:\n  api: { contianer: x }\nenvironments:\n  s: {}\n')).toEqual([
      'slipway.yml:2:1 `a` is not known here; known: `version`, `images`, `services`, `launchers`, `migrate`, `smoke-test`, `checks`, `shared`, `environments`.',
      'slipway.yml:3:1 `b` is not known here; known: `version`, `images`, `services`, `launchers`, `migrate`, `smoke-test`, `checks`, `shared`, `environments`.',
      'slipway.yml:5:3 `services.api` lacks the key `image`.',
      'slipway.yml:5:10 `contianer` is not known here; did you mean `container`?',
      'slipway.yml:7:3 `environments.s` lacks the key `aws-region`.',
      'slipway.yml:7:3 `environments.s` lacks the key `cluster`.',
    ]);
  });

  test.each([
    ['an empty file', '', '1:1 the file is empty.'],
    ['a file of comments', '# nothing\n', '1:1 the file: an empty value is not a map.'],
    [
      'an unclosed list',
      'images: [a',
      '1:11 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['tabs', 'version:\n\t1\n', '2:1 not valid YAML: Tabs are not allowed as indentation.'],
    [
      'two documents',
      'version: 1\n---\nversion: 1\n',
      '2:1 a second YAML document starts here; the file must hold one.',
    ],
    ['a tag', 'version: !one 1\n', '1:10 not valid YAML: Unresolved tag: !one.'],
    ['a list as key', '? [a]\n: 1\n', '1:3 a key must be a plain text.'],
    ['an alias to nothing', 'version: *one\n', '1:10 the alias `*one` has no anchor before it.'],
    ['an alias inside what it names', 'images: &a { x: *a }\n', '1:17 the alias `*a` stands inside what it names.'],
    ['nesting without end', '['.repeat(100_000), '1:1 the file cannot be read as YAML: nested too deeply.'],
    ['a file of a megabyte', '#'.repeat(1_000_000), '1:1 the file has 1000000 bytes; at most 262144 are read.'],
    [
      'a template without quotes',
      'image-tag: [prod-{sha7}]\n',
      '1:18 not valid YAML: Missing , or : between flow sequence items. Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.',
    ],
  ])('tells of %s where it stands', (_, text, told) => {
    expect(tell(text)[0]).toBe(`slipway.yml:${told}`);
  });

  test('does not expand aliases without end', () => {
    const bomb = [
      'a: &a [x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
        (name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}]`,
      ),
    ].join('\n');
    expect(tell(bomb)).toEqual([
      'slipway.yml:1:1 the file cannot be read as YAML: Excessive alias count indicates a resource exhaustion attack.',
    ]);
  });

  test('tells of addresses that have the shape and that no request can be sent to', () => {
    const text = [
      'version: 1',
      'smoke-test: [GET https://app.example:80800/health, { get: "https://1.2.3.4.5/" }, GET https://app.example/]',
      'environments:',
      '  s: { aws-region: us-east-1, cluster: c, url: "https://{environment}.example:80800" }',
      '  t: { aws-region: us-east-1, cluster: d, url: "https://{environment}.example:8080" }',
      '  u: { aws-region: us-east-1, cluster: e, url: nowhere }',
    ].join('\n');
    expect(tell(text)).toEqual([
      'slipway.yml:2:14 `https://app.example:80800/health` is not an address that can be asked.',
      'slipway.yml:2:59 `https://1.2.3.4.5/` is not an address that can be asked.',
      'slipway.yml:4:48 `environments.s.url`: `https://s.example:80800` is not an address that can be asked.',
      expect.stringContaining('slipway.yml:6:48 `environments.u.url`: `nowhere` is not an address that starts'),
    ]);
  });

  test('tells of a duration that the action which gets it would refuse', () => {
    const text = [
      'version: 1',
      'images: { api: { context: . } }',
      'services: { api: { image: api } }',
      'migrate: { tool: alembic, service: api, timeout: 30s }',
      'smoke-test: [{ get: /health, timeout: 0s }, { get: /health, timeout: 100ms }, { get: /, timeout: 9999999999999999h }]',
      'environments:',
      '  s: { aws-region: us-east-1, cluster: c, url: "https://s.example", approve: { max-age: 20s } }',
      '  t: { aws-region: us-east-1, cluster: d, url: "https://t.example", approve: { max-age: soon } }',
    ].join('\n');
    expect(tell(text)).toEqual([
      'slipway.yml:4:50 `migrate.timeout`: `30s` is not a duration from 1m to 6h.',
      'slipway.yml:5:39 `smoke-test[0].timeout`: `0s` is not a duration from 100ms to 5m.',
      'slipway.yml:5:98 `smoke-test[2].timeout`: `9999999999999999h` is not a duration from 100ms to 5m.',
      'slipway.yml:7:89 `environments.s.approve.max-age`: `20s` is not a duration from 1m to 10000h.',
      'slipway.yml:8:89 `environments.t.approve.max-age`: `soon` is not a duration such as `90s`, `10m` or `1h`.',
    ]);
  });

  test('places a fault behind an alias at the anchor', () => {
    const text = 'version: 1\nenvironments:\n  a: &a { aws-region: nowhere, cluster: c }\n  b: *a\n';
    expect(tell(text)).toEqual([
      'slipway.yml:3:23 `environments.a.aws-region`: `nowhere` is not an AWS region such as `us-east-1`.',
      'slipway.yml:3:23 `environments.b.aws-region`: `nowhere` is not an AWS region such as `us-east-1`.',
    ]);
  });

  test('reads a file with a byte order mark and Windows line ends', () => {
    const text = '\uFEFFversion: 1\r\nenvironments:\r\n  s: { aws-region: us-east-1, cluster: c }\r\n';
    expect(tell(text)).toEqual([]);
    expect(tell(text.replace('us-east-1', 'x'))).toEqual([
      'slipway.yml:3:20 `environments.s.aws-region`: `x` is not an AWS region such as `us-east-1`.',
    ]);
  });

  test('suggests the word that was meant where only some are known', () => {
    const approve =
      'version: 1\nenvironments:\n  p: { aws-region: us-east-1, cluster: c, approve: { role: maintan } }\n';
    expect(tell(approve)).toEqual([
      'slipway.yml:3:60 `environments.p.approve.role`: `maintan` is not `write`, `maintain` or `admin`; did you mean `maintain`?',
    ]);
  });

  test('treats a name such as __proto__ as any other bad name', () => {
    expect(tell('version: 1\nenvironments:\n  __proto__: { aws-region: us-east-1, cluster: c }\n')).toEqual([
      'slipway.yml:3:3 the key `__proto__` is not a name of letters, digits, `-` and `_` that starts with a letter or digit.',
    ]);
  });
});

describe('parseManifest', () => {
  test('throws one error that holds every fault and the place of each', () => {
    const error = thrownBy(() =>
      parseManifest({ file: '.github/slipway.yml', text: 'version: 1\nenvironments:\n  s: {}\n' }),
    );
    expect(error.code).toBe('invalid-manifest');
    expect(error.message).toBe(
      '2 faults in .github/slipway.yml:\n.github/slipway.yml:3:3 `environments.s` lacks the key `aws-region`.\n.github/slipway.yml:3:3 `environments.s` lacks the key `cluster`.',
    );
    expect(error.places).toEqual([
      { file: '.github/slipway.yml', line: 3, column: 3, message: '`environments.s` lacks the key `aws-region`.' },
      { file: '.github/slipway.yml', line: 3, column: 3, message: '`environments.s` lacks the key `cluster`.' },
    ]);
  });

  test('speaks of a single fault in the singular', () => {
    const error = thrownBy(() => parseManifest({ file: 'x.yml', text: '' }));
    expect(error.message).toBe('One fault in x.yml:\nx.yml:1:1 the file is empty.');
    expect(error.fix).toBe('Correct the place named above in x.yml. Nothing has been changed.');
  });
});

describe('resolveManifest', () => {
  const manifest = parseManifest({
    file: 'slipway.yml',
    text: `version: 1
images:
  api: { context: api, dockerfile: prod.Dockerfile, target: run, build-args: { A: b }, platforms: [linux/arm64] }
  job: { same-as: api, repository: "jobs/{environment}/{image}" }
services:
  api: { image: api, container: app, environment: { VERSION: "{sha}", WHERE: "{environment}/{service}", JSON: '{"sha":1}' }, secrets: { KEY: "{environment}/{service}/key" } }
  job: { image: job, after: [api], service-name: batch }
migrate: { tool: command, service: api, command: [migrate, "{sha}"] }
smoke-test: [GET /health]
environments:
  staging:
    aws-region: us-east-1
    role-to-assume: arn:aws:iam::111111111111:role/deploy
    cluster: acme-staging
    service-name: acme-{environment}-{service}
    repository: acme/{image}
    url: https://{environment}.acme.example
  china:
    aws-region: cn-north-1
    role-to-assume: arn:aws-cn:iam::333333333333:role/deploy
    cluster: acme
    promote-from: build
    url: https://cn.example
    smoke-test: [HEAD /]
  china-live: { aws-region: cn-north-1, cluster: acme, promote-from: china, url: "https://live.example" }
  bare: { aws-region: eu-west-1, cluster: acme, url: "https://a.example" }
  production:
    aws-region: us-east-1
    role-to-assume: arn:aws:iam::222222222222:role/deploy
    cluster: acme
    url: https://acme.example
    promote-from: staging
    image-tag: ['prod-{sha7}', "{date}"]
    approve: { phrase: "DEPLOY {environment}", role: admin, branches: [main], checks: [unit], max-age: 24h }
`,
  });

  test('fills every placeholder and default for an environment', () => {
    expect(resolveManifest(manifest, 'staging', commit)).toEqual({
      environment: 'staging',
      awsRegion: 'us-east-1',
      roleToAssume: 'arn:aws:iam::111111111111:role/deploy',
      launchers: [],
      cluster: 'acme-staging',
      url: 'https://staging.acme.example',
      images: {
        api: {
          repository: 'acme/api',
          context: 'api',
          dockerfile: 'prod.Dockerfile',
          target: 'run',
          'build-args': { A: 'b' },
          platforms: ['linux/arm64'],
        },
        job: { repository: 'jobs/staging/job', 'same-as': 'api' },
      },
      imageTags: ['sha-0123456'],
      services: {
        api: {
          service: 'acme-staging-api',
          image: 'api',
          container: 'app',
          environment: { VERSION: commit.sha, WHERE: 'staging/api', JSON: '{"sha":1}' },
          secrets: { KEY: 'staging/api/key' },
        },
        job: { service: 'batch', image: 'job', after: ['api'] },
      },
      migrate: {
        tool: 'command',
        service: 'acme-staging-api',
        image: 'api',
        container: 'app',
        command: ['migrate', '{sha}'],
      },
      smokeChecks: ['GET /health'],
      expectVersion: commit.sha,
      approve: { phrase: 'DEPLOY', role: 'maintain', branches: [], checks: 'all', maxAge: '720h' },
    });
  });

  test('names the registry that images are promoted from', () => {
    expect(resolveManifest(manifest, 'production', commit)).toMatchObject({
      promoteFrom: 'staging',
      sourceRegistry: '111111111111.dkr.ecr.us-east-1.amazonaws.com',
      imageTags: ['prod-0123456', '20261121'],
      approve: { phrase: 'DEPLOY production', role: 'admin', branches: ['main'], checks: ['unit'], maxAge: '24h' },
    });
  });

  test('knows environments that build', () => {
    const china = resolveManifest(manifest, 'china', commit);
    expect(china.promoteFrom).toBeUndefined();
    expect(china.smokeChecks).toEqual(['HEAD /']);
  });

  test('knows the host of registries in China', () => {
    expect(resolveManifest(manifest, 'china-live', commit).sourceRegistry).toBe(
      '333333333333.dkr.ecr.cn-north-1.amazonaws.com.cn',
    );
  });

  test('leaves out what neither the manifest nor a role says', () => {
    const bare = resolveManifest(manifest, 'bare', commit);
    expect(bare).not.toHaveProperty('sourceRegistry');
    expect(bare).not.toHaveProperty('roleToAssume');
  });

  test('keeps an image and a container that the migration states itself', () => {
    const stated = parseManifest({
      file: 'x',
      text: 'version: 1\nimages: { aa: { context: . }, bb: { context: b } }\nservices: { s: { image: aa, container: app } }\nmigrate: { tool: alembic, service: s, image: bb, container: db }\nenvironments: { e: { aws-region: us-east-1, cluster: c } }\n',
    });
    expect(resolveManifest(stated, 'e', commit).migrate).toEqual({
      tool: 'alembic',
      service: 's',
      image: 'bb',
      container: 'db',
    });
  });

  test.each(['stagin', 'constructor', ''])('refuses the environment %j and names the known ones', (name) => {
    const error = thrownBy(() => resolveManifest(manifest, name, commit));
    expect(error.code).toBe('unknown-environment');
    expect(error.fix).toBe('Set the input `environment` to one of: staging, china, china-live, bare, production.');
  });

  test('suggests the environment that was meant', () => {
    expect(thrownBy(() => resolveManifest(manifest, 'stagin', commit)).message).toContain('did you mean `staging`?');
  });
});

describe('launchers', () => {
  const lines = (launchers: string, own = ''): string => `version: 1
images: { api: { context: . } }
services: { api: { image: api } }
launchers:
${launchers}
environments:
  staging: { aws-region: us-east-1, cluster: c }
  production: { aws-region: us-east-1, cluster: c${own} }
`;

  test('faults of several are told at once, each where it stands, with what was meant', () => {
    const launchers = `  - { rule: a, pipe: b, servce: api }
  - { schedule: s, event-bus: bus, container: app, service: apo }
  - { group: g, image: api }
  - { pipe: 'p-{environment}', image: api, service: api }
  - { pipe: p-staging, image: api }`;
    expect(tell(lines(launchers))).toEqual([
      'slipway.yml:5:5 `launchers[0]` lacks what it starts: one of `service`, `image`.',
      'slipway.yml:5:16 `launchers[0]`: `pipe` stands beside `rule`; it takes one of `rule`, `schedule`, `pipe`.',
      'slipway.yml:5:25 `servce` is not known here; did you mean `service`?',
      'slipway.yml:6:20 `launchers[1]`: `event-bus` stands beside `rule` only.',
      'slipway.yml:6:36 `launchers[1]`: `container` stands beside `image` only.',
      'slipway.yml:6:61 `launchers[1].service`: there is no service `apo`; did you mean `api`?',
      'slipway.yml:7:5 `launchers[2]` lacks what it is: one of `rule`, `schedule`, `pipe`.',
      'slipway.yml:7:7 `launchers[2]`: `group` stands beside `schedule` only.',
      'slipway.yml:8:32 `launchers[3]`: `image` stands beside `service`; it takes one of `service`, `image`.',
      'slipway.yml:9:5 in `staging`, this is the same launcher as `launchers[3]`; name each once.',
    ]);
  });

  test('names may hold the environment; what an environment says itself stands in the place of those at the top', () => {
    const text = lines(
      "  - { rule: 'r-{environment}', event-bus: 'b-{environment}', target-id: t, service: api }\n  - { schedule: s, group: '{environment}', image: api, container: app }",
      ", keep-revisions: 5, launchers: [{ pipe: 'p-{environment}', image: api, container: [a, b] }]",
    );
    const manifest = parseManifest({ file: 'slipway.yml', text });
    const staging = resolveManifest(manifest, 'staging', commit);
    expect(staging.launchers).toEqual([
      { rule: 'r-staging', 'event-bus': 'b-staging', 'target-id': 't', service: 'api' },
      { schedule: 's', group: 'staging', image: 'api', container: 'app' },
    ]);
    expect(staging).not.toHaveProperty('keepRevisions');
    expect(resolveManifest(manifest, 'production', commit)).toMatchObject({
      launchers: [{ pipe: 'p-production', image: 'api', container: ['a', 'b'] }],
      keepRevisions: 5,
    });
  });

  test('an environment may say that it has none', () => {
    const manifest = parseManifest({
      file: 'slipway.yml',
      text: lines('  - { pipe: p, service: api }', ', launchers: []'),
    });
    expect(resolveManifest(manifest, 'staging', commit).launchers).toHaveLength(1);
    expect(resolveManifest(manifest, 'production', commit).launchers).toEqual([]);
  });
});

describe('parseSmokeChecks', () => {
  test('brings short and long forms into one', () => {
    const parsed = parseSmokeChecks(`
- HEAD  /up
- name: create
  post: https://example.com/things
  headers: { content-type: application/json }
  body: '{}'
  timeout: 3s
  severity: warn
  expect:
    status: [201, 3xx]
    json: { $.id: 7, $.name: { matches: ^a } }
    headers: { location: /things/7 }
    body: created
    time: p(95)<500
- get: /x
  expect: { body: { equals: ok }, time: [max<1] }
`);
    expect(parsed).toEqual({
      faults: [],
      checks: [
        {
          name: 'HEAD /up',
          method: 'HEAD',
          target: '/up',
          headers: {},
          severity: 'fail',
          expect: { status: ['2xx'], json: [], headers: [], time: [] },
        },
        {
          name: 'create',
          method: 'POST',
          target: 'https://example.com/things',
          headers: { 'content-type': 'application/json' },
          body: '{}',
          timeout: '3s',
          severity: 'warn',
          expect: {
            status: [201, '3xx'],
            json: [
              { path: '$.id', comparison: { equals: 7 } },
              { path: '$.name', comparison: { matches: '^a' } },
            ],
            headers: [{ name: 'location', comparison: { equals: '/things/7' } }],
            body: { contains: 'created' },
            time: ['p(95)<500'],
          },
        },
        {
          name: 'GET /x',
          method: 'GET',
          target: '/x',
          headers: {},
          severity: 'fail',
          expect: { status: ['2xx'], json: [], headers: [], body: { equals: 'ok' }, time: ['max<1'] },
        },
      ],
    });
  });

  test('tells all faults of the list with line and column', () => {
    const { checks, faults } = parseSmokeChecks('- GET x\n- get: /x\n  expect: { json: { "$[": 1 }, statu: 200 }\n');
    expect(checks).toEqual([]);
    expect(faults.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '1:3 `[0]`: `GET x` is not a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address).',
      "3:21 `$[` is not a JSONPath (RFC 9535): unclosed bracketed selection ('$[':2).",
      '3:32 `statu` is not known here; did you mean `status`?',
    ]);
  });

  test.each([
    ['', 'the file is empty.'],
    ['GET /x', 'the file: `GET /x` is not a list.'],
    ['[', 'not valid YAML: '],
    ['get: /x', 'the file: a map is not a list.'],
    ['[]', 'the file: an empty list is not a list with at least one check.'],
    ['- {}', '`[0]`: an empty map is not a check'],
  ])('refuses %j, which is no list of checks', (text, told) => {
    const { checks, faults } = parseSmokeChecks(text);
    expect(checks).toEqual([]);
    expect(faults[0]?.message).toContain(told);
  });
});

describe('the parts', () => {
  test('a suggestion is made only for a slip of the hand', () => {
    expect(suggest('servces', ['images', 'services'])).toBe('did you mean `services`?');
    expect(suggest('foo', ['images', 'services'])).toBe('known: `images`, `services`.');
    expect(findNearest('ab', [])).toBeUndefined();
  });

  test('a placeholder without a value and other braces stay', () => {
    expect(expandTemplate('{sha} {image} {x} {', { sha: '1' })).toBe('1 {image} {x} {');
  });

  test('a value that is not there is placed at what is around it', () => {
    const { locate } = readYaml('a:\n  - b: 1\n');
    expect(locate(['a', 0, 'c', 'd'], 'value')).toEqual({ line: 2, column: 5 });
    expect(locate(['a', 0, 'b'], 'value')).toEqual({ line: 2, column: 8 });
    expect(locate([], 'key')).toEqual({ line: 1, column: 1 });
    expect(locate(['a', 'x'], 'key')).toEqual({ line: 2, column: 3 });
  });

  test('infinite numbers are no numbers of JSON', () => {
    const { value, locate } = readYaml('n: .inf\n');
    expect(findShapeFaults(v.strictObject({ n: v.number() }), value, locate)).toEqual([
      { line: 1, column: 4, message: '`n`: `null` is not a finite number.' },
    ]);
  });

  test('valibot has the last word about a kind of schema that the walk does not know', () => {
    const { value, locate } = readYaml('- a\n- 1\n');
    expect(findShapeFaults(v.tuple([v.string(), v.string('a text')]), value, locate)).toEqual([
      { line: 2, column: 3, message: '`1` is not a text.' },
    ]);
  });

  test('a very long value is cut', () => {
    const { value, locate } = readYaml('x'.repeat(500));
    expect(findShapeFaults(v.number('a number'), value, locate)[0]?.message).toBe(
      `the file: \`${'x'.repeat(120)}…\` is not a number.`,
    );
  });
});

describe('settings of a service', () => {
  const write = (service: string): string =>
    `version: 1\nimages: { api: { context: . } }\nservices:\n  api: ${service}\nenvironments: { s: { aws-region: us-east-1, cluster: c } }\n`;

  test('texts are templates, also those of single containers; what is taken away stays null', () => {
    const manifest = parseManifest({
      file: 'slipway.yml',
      text: write(
        '{ image: api, task-definition: "ecs/{environment}/{service}.json", environment: { OLD: , VERSION: "{sha7}" }, env-file: ["a.env", "{environment}.env"], memory: 1 GB, containers: { proxy: { image: "nginx:1", environment: { UP: "{service}" }, secrets: { K: null } } } }',
      ),
    });
    expect(resolveManifest(manifest, 's', commit).services['api']).toEqual({
      service: 'api',
      image: 'api',
      'task-definition': 'ecs/s/api.json',
      environment: { OLD: null, VERSION: '0123456' },
      'env-file': ['a.env', 's.env'],
      memory: '1 GB',
      containers: { proxy: { image: 'nginx:1', environment: { UP: 'api' }, secrets: { K: null } } },
    });
  });

  test('a commit in a variable of any container is a version to expect', () => {
    const text = write('{ image: api, containers: { app: { environment: { V: "{sha}", OLD: null } } } }');
    const manifest = parseManifest({ file: 'slipway.yml', text });
    expect(resolveManifest(manifest, 's', commit).expectVersion).toBe(commit.sha);
  });

  test('what means nothing is told where it stands', () => {
    expect(
      tell(
        write(
          '{ image: api, comand: x, environment: { A: b }, secrets: { A: arn }, deployment-configuration: { minimumHealthPercent: 100, strategy: CANRY }, containers: { app: { image: apo, environment: { B: b }, secrets: { B: c } } } }',
        ),
      ),
    ).toEqual([
      'slipway.yml:4:22 `comand` is not known here; did you mean `command`?',
      'slipway.yml:4:67 `A` stands under `environment` and under `secrets`; ECS takes it from one of them only.',
      'slipway.yml:4:105 `minimumHealthPercent` is not known here; did you mean `minimumHealthyPercent`?',
      'slipway.yml:4:142 `services.api.deployment-configuration.strategy`: `CANRY` is not one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`; did you mean `CANARY`?',
      'slipway.yml:4:179 `services.api.containers.app.image`: there is no image `apo`; did you mean `api`?',
      'slipway.yml:4:218 `B` stands under `environment` and under `secrets`; ECS takes it from one of them only.',
    ]);
  });

  test('a scalar is known as it was written', () => {
    const { spelling } = readYaml('a: { v: 1.10, id: 007, b: True, q: "x", l: [1e3] }');
    expect(['v', 'id', 'b', 'q'].map((key) => spelling(['a', key]))).toEqual(['1.10', '007', 'True', 'x']);
    expect(spelling(['a', 'l', 0])).toBe('1e3');
    expect(spelling(['a'])).toBeUndefined();
  });
});
