import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';

import { wrapModules } from './eager.ts';
import { renderLicences } from './licences.ts';

describe('the modules of a bundle', () => {
  test.each([
    ['index.js', '(()=>{var modules={', '};start(1)})()'],
    ['index.js in lines', 'var limits={}\nvar modules={\n ', '\n}\nstart(1)'],
    ['a chunk', 'exports.id=7;exports.ids=[7];exports.modules={', '}'],
  ])('are put into parentheses in %s, whatever kind of function they are', (_file, before, after) => {
    const body = '{const limits={2:()=>3};return limits}';
    const plain = [`1:(module,exports)=>${body}`, `2:module=>${body}`, `3:function(module)${body}`];
    const wrapped = [`1:((module,exports)=>${body})`, `2:(module=>${body})`, `3:(function(module)${body})`];
    expect(wrapModules(`${before}${plain.join(',')}${after}`)).toBe(`${before}${wrapped.join(',')}${after}`);
  });

  test.each([
    ['none', 'start(1);'],
    ['no function', 'var modules={1:start};start(1)'],
    ['no number', 'var modules={start:()=>1};start(1)'],
    ['a second table', 'var modules={1:()=>1},more={2:()=>2};start(1)'],
  ])('stop the build when there is %s', (_what, code) => {
    expect(() => wrapModules(code)).toThrow('has its layout changed?');
  });
});

describe('the licences of a bundle', () => {
  const file = (path: string): { resource: string } => ({ resource: resolve('node_modules', path) });
  const compilation = (...modules: object[]): Parameters<typeof renderLicences>[0] => ({
    chunks: [{}, {}],
    chunkGraph: { getChunkModulesIterable: () => modules },
  });

  test('name every package once, the concatenated ones too, with its text', () => {
    const text = renderLicences(
      compilation(
        {
          modules: [
            file('valibot/dist/index.mjs'),
            file('@actions/core/lib/core.js'),
            file('@actions/core/lib/utils.js'),
          ],
        },
        { resource: resolve('src/errors.ts') },
      ),
    );
    expect(text.match(/^@actions\/core \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
    expect(text).toMatch(/^valibot \S+ \(MIT\)$/m);
    expect(text).toContain('Copyright 2019 GitHub');
    expect(text).not.toContain('slipway');
  });

  test('give one text for the packages that share it', () => {
    const text = renderLicences(
      compilation(file('@aws-sdk/client-ecs/dist-es/index.js'), file('@aws-sdk/client-ecr/dist-es/index.js')),
    );
    expect(text).toMatch(/^@aws-sdk\/client-ecr \S+ \(Apache-2.0\)\n@aws-sdk\/client-ecs \S+ \(Apache-2.0\)\n/);
    expect(text.match(/TERMS AND CONDITIONS FOR USE/g)).toHaveLength(1);
  });
});
