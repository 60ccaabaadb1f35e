import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readGithubRun } from '../../../src/action/github-run.ts';
import type { GithubRun } from '../../../src/action/github-run.ts';
import { InputReader } from '../../../src/action/input-reader.ts';
import { cacheOptions } from './cache-options.ts';
import type { CacheFacts } from './cache-options.ts';
import { contentKey, keyTag } from './content-key.ts';
import type { KeyMaterial } from './content-key.ts';
import { digestContext } from './context-digest.ts';
import { findStepLine, listBaseImages } from './dockerfile.ts';
import { parseFrom, parsePairs, parseSourceRegistry } from './images-input.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { groupImages, renderTags } from './plan.ts';
import { report } from './report.ts';
import { cacheBranches, isForkPullRequest, tagFacts } from './run-facts.ts';
import { renderTag } from './tag-template.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-build-push-unit-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function tree(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const digestOf = (root: string, dockerfile?: string): string => digestContext({ folder: root, dockerfile });

describe('digestContext', () => {
  test('changes with content, name, executable bit and link target, not with time or .git', async () => {
    const root = await tree('plain', { 'src/a.txt': 'a', 'run.sh': '#!/bin/sh' });
    const before = digestOf(root);
    await utimes(join(root, 'src/a.txt'), 1, 1);
    await tree('plain', { '.git/HEAD': 'ref: x' });
    expect(digestOf(root)).toBe(before);
    await chmod(join(root, 'src/a.txt'), 0o664);
    expect(digestOf(root)).toBe(before);
    await chmod(join(root, 'run.sh'), 0o755);
    const executable = digestOf(root);
    expect(executable).not.toBe(before);
    await symlink('a.txt', join(root, 'src/link'));
    const linked = digestOf(root);
    expect(linked).not.toBe(executable);
    await writeFile(join(root, 'src/a.txt'), 'b');
    expect(digestOf(root)).not.toBe(linked);
  });

  test('tells a file that cannot be read', async () => {
    const root = await tree('unreadable', { a: '1' });
    await writeFile(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff])]), '');
    expect(() => digestOf(root)).toThrow(expect.objectContaining({ code: 'context-unreadable' }));
  });

  test('tells a moved line between two files from none', async () => {
    const one = await tree('one', { a: 'xy', b: '' });
    const two = await tree('two', { a: 'x', b: 'y' });
    expect(digestOf(one)).not.toBe(digestOf(two));
  });

  test('leaves out what .dockerignore leaves out, with exceptions inside ignored folders', async () => {
    const ignore = '# comment\nnode_modules\n**/*.log\ndocs\n!docs/keep.md\n';
    const root = await tree('ignored', { '.dockerignore': ignore, 'app.js': '1', 'docs/keep.md': 'k' });
    const before = digestOf(root);
    await tree('ignored', { 'node_modules/x/index.js': 'x', 'deep/er/trace.log': 'l', 'docs/other.md': 'o' });
    await rm(join(root, 'deep'), { recursive: true });
    await tree('ignored', { 'trace.log': 'l' });
    expect(digestOf(root)).toBe(before);
    await writeFile(join(root, 'docs/keep.md'), 'changed');
    expect(digestOf(root)).not.toBe(before);
  });

  test('takes signs of regular expressions in .dockerignore as they are, as BuildKit does', async () => {
    const ignore = '(site)\nc++\na|b\n{x,y}\n\\(z\n';
    const root = await tree('signs', { '.dockerignore': ignore, site: '1' });
    const before = digestOf(root);
    await tree('signs', { '(site)': '', 'c++/a': '', 'a|b': '', '{x,y}': '', '(z': '' });
    expect(digestOf(root)).toBe(before);
    await writeFile(join(root, 'site'), 'changed');
    expect(digestOf(root)).not.toBe(before);
    await writeFile(join(root, '.dockerignore'), '[\n');
    expect(digestOf(root)).not.toBe(before);
  });

  test('prefers the ignore file that belongs to the Dockerfile', async () => {
    const root = await tree('own-ignore', {
      '.dockerignore': 'a\n',
      'web.Dockerfile.dockerignore': 'b\n',
      a: '1',
      b: '2',
    });
    const before = digestOf(root, join(root, 'web.Dockerfile'));
    await writeFile(join(root, 'b'), 'changed');
    expect(digestOf(root, join(root, 'web.Dockerfile'))).toBe(before);
    await writeFile(join(root, 'a'), 'changed');
    expect(digestOf(root, join(root, 'web.Dockerfile'))).not.toBe(before);
  });

  test('reads files larger than a chunk to their end', async () => {
    const root = await tree('large', { big: 'x'.repeat(9 * 1024 * 1024) });
    const before = digestOf(root);
    await writeFile(join(root, 'big'), `${'x'.repeat(9 * 1024 * 1024 - 1)}y`);
    expect(digestOf(root)).not.toBe(before);
  });
});

describe('contentKey', () => {
  const material: KeyMaterial = {
    context: 'c',
    dockerfile: 'd',
    target: undefined,
    platforms: ['linux/amd64'],
    buildArgs: { A: '1', B: '2' },
    labels: {},
    contexts: {},
    bases: {},
    secrets: [],
    provenance: '',
    period: undefined,
  };

  test('is a tag, and does not depend on the order of maps and lists', () => {
    expect(keyTag(contentKey(material))).toMatch(/^src-[0-9a-f]{20}$/);
    const reordered = { ...material, buildArgs: { B: '2', A: '1' }, platforms: material.platforms.toReversed() };
    expect(contentKey(reordered)).toBe(contentKey(material));
  });

  test.each<[string, Partial<KeyMaterial>]>([
    ['the context', { context: 'x' }],
    ['the Dockerfile', { dockerfile: 'x' }],
    ['the target', { target: 'app' }],
    ['the platforms', { platforms: ['linux/arm64'] }],
    ['a build argument', { buildArgs: { A: '1', B: '3' } }],
    ['a label', { labels: { team: 'x' } }],
    ['a named context', { contexts: { base: 'x' } }],
    ['the digest of a base image', { bases: { base: 'sha256:1' } }],
    ['the id of a secret', { secrets: ['token'] }],
    ['provenance', { provenance: 'max' }],
    ['the max-age period', { period: 3 }],
  ])('changes with %s', (_, change) => expect(contentKey({ ...material, ...change })).not.toBe(contentKey(material)));

  test('stays the same when only the labels of commit and time change', () => {
    const labels = { 'org.opencontainers.image.revision': 'abc', 'org.opencontainers.image.created': 'now' };
    expect(contentKey({ ...material, labels })).toBe(contentKey(material));
  });
});

describe('tags', () => {
  const facts = {
    sha: '0123456789abcdef0123456789abcdef01234567',
    date: '20261121',
    environment: 'staging',
    branch: 'feature/Login #2',
    run: '5-1',
    pr: '',
  };

  test.each([
    ['sha-{sha7}', 'sha-0123456'],
    ['prod-{date}-{sha7}', 'prod-20261121-0123456'],
    ['{environment}', 'staging'],
    ['{branch}', 'feature-Login-2'],
    ['{image}-{run}', 'acme-api-5-1'],
  ])('%s is %s', (template, tag) => expect(renderTag(template, facts, 'acme/api')).toBe(tag));

  test.each([
    ['{shaa}', /placeholders of \{sha\}, .*not \{shaa\}/],
    ['pr-{pr}', /without \{pr\}, which this run does not have/],
    ['a b', /at most 128 letters/],
  ])('%s is refused', (template, message) => expect(() => renderTag(template, facts, 'api')).toThrow(message));

  test('of two images that meet in one repository are refused, those of a shared build are not', async () => {
    const colliding = await inputsOf({
      images: 'a: {repository: both, context: .}\nb: {repository: both, context: .}',
      tags: 'x',
    });
    expect(() => renderTags(colliding, facts)).toThrow(/both:x is wanted by a and by b; allowed: tags that differ/);
    const shared = await inputsOf({ images: 'a: {repository: both, context: .}\nb: {same-as: a}', tags: 'x' });
    const groups = groupImages(renderTags(shared, facts));
    expect(groups.map(({ name, repositories, images }) => [name, repositories, images.length])).toEqual([
      ['a', ['both'], 2],
    ]);
  });
});

/** Inputs as the runner hands them, with action.yml's defaults. */
async function inputsOf(given: Record<string, string>): Promise<Inputs> {
  const defaults = {
    mode: 'build',
    push: 'auto',
    cache: 'auto',
    skip: 'content',
    provenance: 'false',
    'repository-create': 'false',
    'dry-run': 'false',
    timeout: '1h',
  };
  const workspace = await tree('workspace', { Dockerfile: 'FROM scratch\n' });
  const env = Object.fromEntries(
    Object.entries({ ...defaults, ...given }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value.replaceAll('context: .', `context: ${workspace}`),
    ]),
  );
  const reader = new InputReader(env);
  const inputs = await readInputs(reader);
  reader.finish();
  return inputs;
}

describe('readInputs', () => {
  test('tells every fault at once', async () => {
    const reading = inputsOf({
      images:
        'a: {context: nowhere}\nb: {same-as: c}\nd: {context: ., contexts: {x: "target:zz", y: "https://example.com"}}\nE: {contxt: 1}',
      tags: '{nope}',
      mode: 'both',
      'max-age': '3 days',
      'secret-envs': 'no-equals',
      sha: 'main',
      provenance: 'yes',
    });
    await expect(reading).rejects.toThrow(/`mode` is "both"/);
    await expect(reading).rejects.toThrow(/`tags` is "\{nope\}"/);
    await expect(reading).rejects.toThrow(/`max-age`.*`secret-envs`|`secret-envs`[\s\S]*`max-age`/);
    await expect(reading).rejects.toThrow(
      /`images`, line 4, column 5: `contxt` is not known here; did you mean `context`\?/,
    );
    await expect(reading).rejects.toThrow(/`images`, line 4, column 1: the key `E` is not an image name: lower-case/);
    await expect(reading).rejects.toThrow(/`sha` is "main"; allowed: a commit of 40 hex digits/);
  });

  test.each([
    ['[]', 'line 1, column 1: the input: an empty list is not a map. Write each image under its name: `api: {'],
    ['{}', 'line 1, column 1: the input: an empty map is not a map with at least one image. Write each image'],
    ['- api', 'line 1, column 1: the input: a list is not a map. Write each image'],
    ['api', 'line 1, column 1: the input: `api` is not a map. Write each image'],
    ['api: []', 'line 1, column 6: `api`: an empty list is not a map.'],
    ['api:', 'line 1, column 5: `api`: an empty value is not a map.'],
    ['api: { repository: [] }', 'line 1, column 20: `api.repository`: an empty list is not a repository name.'],
    ['api: { repository: Acme }', '`api.repository`: `Acme` is not an ECR repository name.'],
    ['api: { build-args: A=1 }', '`api.build-args`: `A=1` is not a map.'],
    ['api: { platforms: {} }', '`api.platforms`: an empty map is not a list of texts.'],
    ['api: {}\napi: {}', 'line 2, column 1: this key stands here a second time.'],
    ['{', 'not valid YAML: '],
  ])('tells in words where `images` is wrong: %j', async (images, told) => {
    const reading = inputsOf({ images });
    await expect(reading).rejects.toThrow('- `images`, line ');
    await expect(reading).rejects.toThrow(told);
  });

  test('says of an image that has nothing to be the same as, and of an output without images, what is missing', async () => {
    await expect(inputsOf({ images: 'b: {same-as: c}' })).rejects.toThrow(/every image has `same-as`/);
    await expect(inputsOf({ mode: 'promote', tags: 't', from: '{}' })).rejects.toThrow(/this one has none, so nothing/);
  });

  test('finds names that point nowhere, rings and folders that are not there', async () => {
    const images =
      'a: {context: nowhere}\nb: {same-as: c}\nd: {context: ., contexts: {x: "target:e"}}\ne: {context: ., contexts: {y: "target:d", z: "https://example.com"}}';
    const reading = inputsOf({ images });
    await expect(reading).rejects.toThrow(/nowhere at a\.context/);
    await expect(reading).rejects.toThrow(/c at b\.same-as.*one of: a, d, e/);
    await expect(reading).rejects.toThrow(/d\.contexts"; allowed: targets that do not lead back/);
    await expect(reading).rejects.toThrow(/https:\/\/example\.com at e\.contexts\.z/);
  });

  test('refuses flat inputs beside `images`, and nothing at all', async () => {
    await expect(inputsOf({ images: 'a: {context: .}', dockerfile: 'x' })).rejects.toThrow(
      /`dockerfile` is "x"; allowed: nothing when `images` is set/,
    );
    await expect(inputsOf({})).rejects.toThrow(/`images` is empty; allowed: a map of images by name, or set `name`/);
    await expect(inputsOf({ name: 'a', from: 'x' })).rejects.toThrow(/`from`.*allowed: nothing unless `mode: promote`/);
  });

  test('merges the values of the step with those of an image, which win', async () => {
    const { images, secrets } = await inputsOf({
      images: '{"a": {"context": ".", "build-args": {"A": 2, "C": true}, "platforms": "linux/arm64"}}'.replace(
        '"."',
        '"/"',
      ),
      mode: 'promote',
      from: 'x',
      tags: 't',
      'build-args': 'A=1\nB=x=y',
      secrets: 'token=s3cret=\nempty=',
      'secret-envs': 'npm=NPM_TOKEN',
    });
    expect(images[0]?.build).toMatchObject({ buildArgs: { A: '2', B: 'x=y', C: 'true' }, platforms: ['linux/arm64'] });
    expect(JSON.stringify(secrets)).toBe(
      '[{"id":"token","from":{"value":"***"}},{"id":"empty","from":{"value":"***"}},{"id":"npm","from":{"env":"NPM_TOKEN"}}]',
    );
  });

  test('reads sources of promotions', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    expect(parseFrom(digest)).toEqual({ kind: 'reference', reference: digest });
    expect(() => parseFrom('{"a": {"repository": "x", "digest": ""}}')).toThrow(/JSON of the output `images`/);
    expect(() => parseFrom('not a tag')).toThrow(/an image tag, a digest/);
    expect(parseSourceRegistry('1'.repeat(12))).toEqual({ registryId: '1'.repeat(12), region: undefined });
    expect(() => parseSourceRegistry('ghcr.io')).toThrow(/account id of 12 digits/);
    expect(() => parsePairs('A')).toThrow(/KEY=value/);
  });
});

describe('Dockerfile', () => {
  const text =
    'ARG BASE=python:3.12\nARG TAG\nFROM ${BASE} AS build\nRUN a\n# comment\nFROM registry/x:${TAG:-1} AS app\nCOPY --from=build x y\nRUN --mount=type=cache,target=/x npm \\\n  ci\nFROM scratch\nCOPY a b\nFROM $TAG\nFROM app AS last\nRUN b\n';

  test('gives its base images, arguments put in, own stages and unknown values left out', async () => {
    expect(await listBaseImages(text, {})).toEqual(['python:3.12', 'registry/x:1']);
    expect(await listBaseImages(text, { BASE: 'node:24', TAG: '2' })).toEqual(['node:24', 'registry/x:2', '2']);
  });

  test('gives the images that it copies from, and those whose arguments share an ARG', async () => {
    const copying =
      'ARG HOST=registry TAG=3\nFROM $HOST/x:$TAG AS build\nCOPY --link --from=registry/tools:1 /a /a\nCOPY --from=0 b b\nCOPY --from=build c c\nRUN --mount=type=bind,from=registry/keys:2,target=/k x\n';
    expect(await listBaseImages(copying, {})).toEqual(['registry/x:3', 'registry/tools:1', 'registry/keys:2']);
  });

  test.each([
    [{ stage: 'build', step: 2, instruction: 'RUN a' }, 4],
    [{ stage: 'app', step: 3, instruction: 'RUN --mount=type=cache,target=/x npm   ci' }, 8],
    [{ stage: 'stage-2', step: 1, instruction: 'COPY a b' }, 11],
    [{ stage: 'app', step: 3, instruction: 'COPY not there' }, undefined],
    [{ stage: 'app', step: 9, instruction: 'RUN a' }, undefined],
    [{ stage: 'last', step: 1, instruction: 'RUN b' }, 14],
  ])('knows the line of %j', async (place, line) => expect(await findStepLine(text, place)).toBe(line));
});

describe('the run', () => {
  const run = (event: object, more: Partial<GithubRun> = {}): GithubRun => ({
    ...readGithubRun({
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REF_NAME: 'develop',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: '9',
    }),
    event: event as Record<string, unknown>,
    ...more,
  });
  const pull = (name: string | null): object => ({
    number: 7,
    repository: { default_branch: 'main' },
    pull_request: { base: { ref: 'develop' }, head: { ref: 'fix', repo: name === null ? null : { full_name: name } } },
  });

  test('is a fork pull request when the head is elsewhere or deleted', () => {
    const eventName = 'pull_request';
    expect(isForkPullRequest(run(pull('stranger/app'), { eventName }))).toBe(true);
    expect(isForkPullRequest(run(pull(null), { eventName }))).toBe(true);
    expect(isForkPullRequest(run(pull('acme/app'), { eventName }))).toBe(false);
    expect(isForkPullRequest(run({}, { eventName: 'push' }))).toBe(false);
  });

  test('writes caches of branches only; a pull request reads those of its base', () => {
    expect(cacheBranches(run({ repository: { default_branch: 'main' } }))).toEqual({
      read: ['develop', 'main'],
      write: 'develop',
    });
    expect(cacheBranches(run(pull('acme/app')))).toEqual({ read: ['develop', 'main'], write: undefined });
  });

  test('gives the values of the placeholders', () => {
    const nowMs = Date.UTC(2026, 10, 21, 23, 59);
    expect(tagFacts(run(pull('acme/app')), { sha: undefined, environment: 'staging', nowMs })).toEqual({
      sha: 'a'.repeat(40),
      date: '20261121',
      environment: 'staging',
      branch: 'fix',
      run: '9-1',
      pr: '7',
    });
  });
});

describe('cacheOptions', () => {
  const facts: CacheFacts = {
    cache: 'auto',
    canExport: true,
    isTagMutable: () => true,
    repository: 'host/api',
    targetName: 'api',
    branches: { read: ['feature/x', 'main'], write: 'feature/x' },
    period: undefined,
  };

  test('take the registry where builder and repository allow it, in the form that ECR takes', () => {
    expect(cacheOptions(facts)).toEqual({
      from: ['type=registry,ref=host/api:cache-api-feature-x', 'type=registry,ref=host/api:cache-api-main'],
      to: [
        'type=registry,ref=host/api:cache-api-feature-x,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      ],
      imageTag: undefined,
    });
  });

  test('are inline where the builder cannot export or the tag cannot be moved', () => {
    const inline = { to: ['type=inline'], imageTag: 'cache-api-feature-x' };
    expect(cacheOptions({ ...facts, canExport: false })).toMatchObject(inline);
    expect(cacheOptions({ ...facts, isTagMutable: () => false })).toMatchObject(inline);
  });

  test('write nothing in a pull request, and begin anew with each max-age period', () => {
    expect(cacheOptions({ ...facts, branches: { read: ['main'], write: undefined } })).toMatchObject({
      to: [],
      imageTag: undefined,
    });
    expect(cacheOptions({ ...facts, period: 12 }).from).toContain('type=registry,ref=host/api:cache-api-main-12');
    expect(cacheOptions({ ...facts, cache: 'gha' }).to).toEqual([
      'type=gha,scope=cache-api-feature-x,mode=max,ignore-error=true',
    ]);
    expect(cacheOptions({ ...facts, cache: 'none' })).toEqual({ from: [], to: [], imageTag: undefined });
  });
});

test('the report escapes foreign text and keeps the account id out of `images`', () => {
  const outcome = {
    name: 'api',
    repository: 'acme/api',
    registryId: '123456789012',
    digest: `sha256:${'a'.repeat(64)}`,
    origin: 'src-1',
  };
  const { outputs, summary, headline } = report({
    mode: 'build',
    outcomes: [{ ...outcome, action: 'reused', tags: [{ tag: 'a|b', outcome: 'put' }] }],
    region: 'eu-west-1',
    isPushed: true,
    unpushedBecause: '',
    dryRun: false,
    durationMs: 90,
  });
  expect(headline).toBe('Reused 1 image (content unchanged)');
  expect(outputs['images']).not.toContain('123456789012');
  expect(outputs['uri']).toBe(`123456789012.dkr.ecr.eu-west-1.amazonaws.com/acme/api@sha256:${'a'.repeat(64)}`);
  expect(summary).toContain('<code>a&#124;b</code> new');
});
