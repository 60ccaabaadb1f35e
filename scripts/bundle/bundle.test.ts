import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';

import { wrapModules } from './eager.ts';
import { renderLicences } from './licences.ts';

describe('the modules of a bundle', () => {
  const bundle = (...modules: string[]): string => `var modules = {\n${modules.join(',\n')}\n};\nstart(1);`;

  test('are put into parentheses, whatever kind of function they are', () => {
    const body = '{\n  const limits = {\n   2: () => 3\n  };\n }';
    const plain = bundle(` 1: (module, exports) => ${body}`, ` 2: module => ${body}`, ` 3: function(module) ${body}`);
    const wrapped = bundle(
      ` 1: ((module, exports) => ${body})`,
      ` 2: (module => ${body})`,
      ` 3: (function(module) ${body})`,
    );
    expect(wrapModules(plain)).toBe(wrapped);
  });

  test.each([
    ['none', 'start(1);'],
    ['another layout', bundle(' 1: (module) => run(module)')],
    ['one without its end', 'var modules = {\n  1: module => {\n};'],
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
