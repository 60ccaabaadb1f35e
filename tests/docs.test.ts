/** The documents say what is there: links lead somewhere, commands exist, every error code has its page. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { buildDocuments, listStaleDocuments } from '../scripts/docs/docs.ts';
import { listSections, renderInputs, renderOutputs, renewSections } from '../scripts/docs/generated-sections.ts';

const root = resolve(import.meta.dirname, '..');
const skipped = new Set([
  'node_modules',
  'dist',
  'build',
  '.git',
  'coverage',
  'demo-report',
  '__pycache__',
  '.pytest_cache',
]);

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

const files = listFiles('.');
const documents = files.filter((file) => file.endsWith('.md'));

function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** GitHub's anchor of a heading: lower case, no punctuation, blanks to dashes. */
function anchorOf(heading: string): string {
  return heading
    .replaceAll(/[`*]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
}

function headingsOf(file: string): string[] {
  return [...withoutCode(readText(file)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
}

describe('links', () => {
  test('of all documents lead to a file that is there, and to a heading in it', () => {
    const broken = documents.flatMap((file) =>
      [...withoutCode(readText(file)).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [path = '', anchor] = target.split('#');
          const linked = path === '' ? file : relative(root, resolve(root, dirname(file), path));
          if (!existsSync(join(root, linked))) return true;
          return anchor !== undefined && linked.endsWith('.md') && !headingsOf(linked).map(anchorOf).includes(anchor);
        })
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the documents of an action', () => {
  const readmes = documents.filter((file) => /^actions\/[^/]+\/README\.md$/.test(file));
  const guides = documents.filter((file) => /^actions\/[^/]+\/docs\//.test(file));

  test('have one home for guides, which are there', () => {
    expect(guides).not.toEqual([]);
    expect(documents.filter((file) => file.startsWith('actions/') && ![...readmes, ...guides].includes(file))).toEqual(
      [],
    );
  });

  test.each(readmes)('%s begins with YAML to paste, and tells what all tell in one order', (file) => {
    const lines = readText(file).split('\n');
    expect(lines.findIndex((line) => line === '```yaml')).toBeLessThan(20);
    const order = ['What you will see', 'Inputs', 'Outputs', 'Permissions in AWS', 'When it fails', 'How it decides'];
    const told = headingsOf(file).filter((heading) => [...order, 'Limits'].includes(heading));
    const needed = ['approve-prod', 'check', 'plan', 'smoke-test'].some((action) => file.includes(`/${action}/`))
      ? order.filter((heading) => heading !== 'Permissions in AWS')
      : order;
    expect(told).toEqual([...needed, 'Limits']);
  });

  test.each(guides)('%s begins with a step to paste, and the README leads to it', (file) => {
    const [beginning = ''] = readText(file).split(/^## /m);
    const [, yaml = ''] = /```(\w+)\n/.exec(beginning) ?? [];
    expect(yaml).toBe('yaml');
    const readme = join(dirname(file), '../README.md');
    expect(readText(readme)).toContain(`](${relative(dirname(readme), file)})`);
  });
});

describe('docs/errors.md', () => {
  const sources = files
    .filter((file) => /^(?:src|actions\/[^/]+\/src)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map(readText);
  const headings = headingsOf('docs/errors.md').slice(1);

  test('has a heading for every error code of the product', () => {
    const codes = new Set(
      sources.flatMap((text) => [...text.matchAll(/\bcode: '([a-z]+(?:-[a-z0-9]+)*)'/g)].map(([, code = '']) => code)),
    );
    expect([...codes].filter((code) => !headings.includes(code)).toSorted()).toEqual([]);
  });

  test('has no heading for a code that nothing gives', () => {
    expect(headings.filter((code) => !sources.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });

  test('has each heading once', () => {
    expect(headings.filter((code, index) => headings.indexOf(code) !== index)).toEqual([]);
  });
});

describe('commands', () => {
  const scripts = new Set(
    Object.keys((JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts),
  );

  test('that documents tell to run with npm exist', () => {
    const unknown = documents.flatMap((file) =>
      [...readText(file).matchAll(/(?<!command: )npm run (?:-s )?([a-z][a-z:-]*)/g)]
        .filter(([, script = '']) => !scripts.has(script))
        .map(([command]) => `${file}: ${command}`),
    );
    expect(unknown.filter((line) => !line.startsWith('examples/'))).toEqual([]);
  });
});

describe('scripts', () => {
  test('that documents tell to run with node exist', () => {
    const missing = documents.flatMap((file) =>
      [...readText(file).matchAll(/\bnode ((?:scripts|testbed|tests)\/[\w./-]+)/g)]
        .filter(([, script = '']) => !existsSync(join(root, script)))
        .map(([command]) => `${file}: ${command}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('words', () => {
  const texts = files.filter(
    (file) =>
      /\.(?:md|ts|js|json|ya?ml|py|sh)$/.test(file) &&
      !file.endsWith('package-lock.json') &&
      file !== 'tests/docs.test.ts',
  );

  test('name no folder of a machine and no host of a package registry', () => {
    const forbidden = /(?<![\w.~}-])\/(?:home|Users|work)\/\w|registry\.npm|pypi\.org|deb\.debian/;
    expect(texts.filter((file) => forbidden.test(readText(file)))).toEqual([]);
  });

  test('the placeholder OWNER stands only for the repository’s owner', () => {
    const wrong = texts
      .filter(
        (file) => !['scripts/docs/owner.ts', 'scripts/docs/json-schema.ts', 'tests/contract.test.ts'].includes(file),
      )
      .flatMap((file) =>
        [...readText(file).matchAll(/\bOWNER\b(?!\\?\/slipway|` (?:is|stands))[^\n]{0,40}/g)].map(
          ([text]) => `${file}: ${text}`,
        ),
      )
      .filter((line) => !/OWNER stands for|OWNER_ID|`OWNER`/.test(line));
    expect(wrong).toEqual([]);
  });
});

describe('generated parts', () => {
  test('are current', () => {
    expect(listStaleDocuments()).toEqual([]);
  });

  test('are marked only where they are made anew, and each mark is closed', () => {
    const made = buildDocuments();
    const marked = documents.filter((file) => /^<!-- \/?generated:/m.test(readText(file)));
    expect(marked.filter((file) => !made.has(file))).toEqual([]);
    const open = marked.filter((file) => {
      const marks = readText(file).match(/^<!-- \/?generated:/gm) ?? [];
      return marks.length !== 2 * listSections(readText(file)).length;
    });
    expect(open).toEqual([]);
  });

  test('show every policy of docs/iam', () => {
    const shown = new Set(documents.flatMap((file) => listSections(readText(file))));
    const policies = files.filter((file) => file.startsWith('docs/iam/'));
    expect(policies.filter((file) => !shown.has(`iam:${file}`))).toEqual([]);
  });

  test('are replaced between their marks and nowhere else', () => {
    const document =
      'a\n<!-- generated:inputs -->\nold\n<!-- /generated:inputs -->\nb\n<!-- generated:outputs --><!-- /generated:outputs -->\n';
    expect(renewSections(document, (name) => name.toUpperCase())).toBe(
      'a\n<!-- generated:inputs -->\n\nINPUTS\n\n<!-- /generated:inputs -->\nb\n<!-- generated:outputs --><!-- /generated:outputs -->\n',
    );
  });

  test('tell of an action without inputs and outputs', () => {
    const metadata = {
      name: 'x',
      description: 'x',
      inputs: {},
      outputs: {},
      runs: { using: 'node24', main: 'dist/index.js' },
    };
    expect([renderInputs(metadata), renderOutputs(metadata)]).toEqual(['None.', 'None.']);
  });

  test('keep a bar inside a cell', () => {
    const inputs = { mode: { description: 'a | b', required: false, default: 'a|b' } };
    const metadata = {
      name: 'x',
      description: 'x',
      inputs,
      outputs: {},
      runs: { using: 'node24', main: 'dist/index.js' },
    };
    expect(renderInputs(metadata).split('\n')[2]).toBe('| `mode` | `a\\|b`  | a \\| b  |');
  });
});
