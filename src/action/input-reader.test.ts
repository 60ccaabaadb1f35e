import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';

import { readDocument } from './input-document.ts';
import { InputReader } from './input-reader.ts';
import { Secret } from './secret.ts';

const read = (inputs: Record<string, string>): InputReader =>
  new InputReader(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );

function faultsOf(reader: InputReader): string {
  try {
    reader.finish();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('good inputs come out typed and leave no fault', async () => {
  const reader = read({
    cluster: ' staging ',
    'dry-run': 'True',
    count: '7',
    timeout: '10m',
    mode: 'build',
    names: 'a, b\nc,',
    header: 'x: 1, 2\ny: 3',
    services: 'api: { service: s, port: 80 }',
  });
  expect(reader.text('cluster')).toBe('staging');
  expect(reader.boolean('dry-run')).toBe(true);
  expect(reader.integer('count', { min: 1, max: 9 })).toBe(7);
  expect(reader.duration('timeout', { minMs: 1, maxMs: 3_600_000 })).toBe(600_000);
  expect(reader.choice('mode', ['build', 'promote'])).toBe('build');
  expect(reader.list('names')).toEqual(['a', 'b', 'c']);
  expect(reader.lines('header')).toEqual(['x: 1, 2', 'y: 3']);
  expect(reader.optionalText('absent')).toBeUndefined();
  const services = v.record(v.string(), v.object({ service: v.string(), port: v.number() }));
  expect(await readDocument(reader, 'services', services)).toEqual({ api: { service: 's', port: 80 } });
  expect(faultsOf(reader)).toBe('');
});

test('all faults are told at once, each with its value and what is allowed', async () => {
  const reader = read({
    'dry-run': 'yes',
    count: '7.5',
    timeout: '2h',
    mode: 'Build',
    services: '{ api: { service: 1 } }',
    url: 'x',
  });
  reader.text('cluster');
  reader.boolean('dry-run');
  reader.integer('count', { min: 1, max: 9 });
  reader.duration('timeout', { minMs: 1000, maxMs: 3_600_000 });
  reader.choice('mode', ['build', 'promote']);
  await readDocument(
    reader,
    'services',
    v.record(v.string(), v.object({ service: v.string('the name of a service') })),
  );
  reader.parsed('url', () => {
    throw new Error('an address');
  });
  expect(faultsOf(reader).split('\n')).toEqual([
    '7 inputs are not valid:',
    '- `cluster` is empty; allowed: a value (it is required).',
    '- `dry-run` is "yes"; allowed: true or false.',
    '- `count` is "7.5"; allowed: a whole number from 1 to 9.',
    '- `timeout` is "2h"; allowed: a duration such as 90s, 10m or 1h, from 1.0s to 1h 00m.',
    '- `mode` is "Build"; allowed: one of: build, promote.',
    '- `services` is "1 at api.service"; allowed: the name of a service at api.service.',
    '- `url` is "x"; allowed: an address.',
  ]);
});

describe('documents', () => {
  test('broken YAML is told with line and column', async () => {
    const reader = read({ services: 'api: {\n  service: [' });
    await readDocument(reader, 'services', v.unknown());
    expect(faultsOf(reader)).toMatch(/YAML or JSON \(.*at line 2, column/);
  });

  test.each([
    ['api: 7', 'is "7 at api"; allowed: a map at api.'],
    ['api:', 'is "nothing at api"; allowed: a map at api.'],
    ['api: { services: x }', 'is "services at api.services"; allowed: no such key at api.services.'],
    ['{}', 'is "an empty map"; allowed: a map with an entry.'],
    ['api: { service: [x] }', 'is "a list at api.service"; allowed: a text at api.service.'],
    ['- api', 'is "api at 0"; allowed: a map at 0.'],
  ])('what is wrong is told in words: %s', async (services, told) => {
    const reader = read({ services });
    const entries = v.record(v.string(), v.strictObject({ service: v.optional(v.string()) }));
    const schema = v.pipe(
      entries,
      v.check((map) => Object.keys(map).length > 0, 'a map with an entry'),
    );
    await readDocument(reader, 'services', schema);
    expect(faultsOf(reader)).toContain(told);
  });

  test('an alias bomb is refused', async () => {
    const reader = read({
      services: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
        .join('\n')}`,
    });
    await readDocument(reader, 'services', v.unknown());
    expect(faultsOf(reader)).toContain('`services`');
  });
});

test('a very long value is cut in the fault', () => {
  const reader = read({ mode: 'x'.repeat(5000) });
  reader.choice('mode', ['build']);
  expect(faultsOf(reader).length).toBeLessThan(400);
});

test('white space is kept where letters count', () => {
  expect(read({ confirm: 'DEPLOY \n' }).untrimmed('confirm')).toBe('DEPLOY \n');
});

test('a secret shows itself nowhere but on demand', () => {
  const secret = new Secret('hunter2');
  expect([String(secret), JSON.stringify({ secret }), secret.reveal()]).toEqual(['***', '{"secret":"***"}', 'hunter2']);
});
