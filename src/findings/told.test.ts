import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';

import { planAnnotations } from './annotations.ts';
import { dedupe } from './dedupe.ts';
import type { Finding, TestCase } from './finding.ts';
import { findNew, fingerprints } from './fingerprints.ts';
import { blobUrl } from './links.ts';
import { orderFindings } from './order.ts';
import { plainText, shorten } from './plain-text.ts';
import { renderFindings } from './render-findings.ts';
import { renderTests } from './render-tests.ts';
import { parseSarif } from './sarif.ts';
import { RESULTS_PER_RUN, toSarif } from './write-sarif.ts';

const sources = { serverUrl: 'https://github.com', repository: 'acme/shop', sha: 'a'.repeat(40) };
const blob = `https://github.com/acme/shop/blob/${sources.sha}`;

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    kind: 'lint',
    tool: 'eslint',
    level: 'error',
    rule: 'no-var',
    message: 'No var.',
    file: 'src/a.js',
    line: 3,
    ...parts,
  };
}

describe('the same finding of several tools', () => {
  test.each<[string, Finding, Finding]>([
    ['ESLint and oxlint', finding(), finding({ tool: 'oxlint', rule: 'eslint(no-var)', message: 'Unexpected var' })],
    [
      'their plugins',
      finding({ rule: '@typescript-eslint/no-explicit-any' }),
      finding({ tool: 'oxlint', rule: 'typescript-eslint(no-explicit-any)' }),
    ],
    [
      'hooks',
      finding({ rule: 'react-hooks/exhaustive-deps' }),
      finding({ tool: 'oxlint', rule: 'eslint-plugin-react-hooks(exhaustive-deps)' }),
    ],
    [
      'Ruff and flake8',
      finding({ tool: 'ruff', rule: 'F401' }),
      finding({ tool: 'flake8', rule: 'F401', message: 'other' }),
    ],
    [
      'syntax errors',
      finding({ tool: 'tsc', rule: 'TS1005', message: "';' expected." }),
      { kind: 'lint', tool: 'eslint', level: 'error', message: 'Parsing error: x', file: 'src/a.js', line: 3 },
    ],
    ['of Python', finding({ tool: 'ruff', rule: 'invalid-syntax' }), finding({ tool: 'mypy', rule: 'syntax' })],
  ])('%s: told once, with the names of both', (_what, first, second) => {
    expect(dedupe([first, second])).toEqual([{ ...first, alsoBy: [second.tool] }]);
    expect(dedupe([second, first])).toEqual([{ ...second, ...(second.url === undefined && {}), alsoBy: [first.tool] }]);
  });

  test('the graver level and the page are kept', () => {
    const [only] = dedupe([
      finding({ level: 'warning' }),
      finding({ tool: 'oxlint', rule: 'eslint(no-var)', level: 'error', url: 'https://oxc.rs/docs/x' }),
    ]);
    expect(only).toMatchObject({ tool: 'eslint', level: 'error', url: 'https://oxc.rs/docs/x', alsoBy: ['oxlint'] });
  });

  test('other lines, files, rules and what only sounds alike stay apart', () => {
    const all = [
      finding(),
      finding({ tool: 'oxlint', rule: 'eslint(no-var)', line: 4 }),
      finding({ tool: 'oxlint', rule: 'eslint(no-var)', file: 'src/b.js' }),
      finding({ tool: 'oxlint', rule: 'eslint(no-let)' }),
      finding({ tool: 'tsc', rule: 'TS2322', message: 'Wrong type' }),
      finding({ tool: 'mypy', rule: 'arg-type', message: 'Wrong type' }),
      finding({ tool: 'pyright', rule: 'reportArgumentType', message: 'Wrong type' }),
      finding({ message: 'Another of the same rule.' }),
    ];
    expect(dedupe(all)).toEqual(all);
    const nowhere = [
      { ...finding(), line: undefined },
      { ...finding({ tool: 'oxlint', rule: 'eslint(no-var)' }), line: undefined },
    ];
    expect(dedupe(nowhere as unknown as Finding[])).toHaveLength(2);
  });

  test('what agrees in everything is told once, two of a line are held against two of another tool', () => {
    expect(dedupe([finding(), finding(), finding({ endLine: 3 })])).toHaveLength(1);
    const two = [finding({ column: 1 }), finding({ column: 9 })];
    const other = [1, 2, 3].map((column) => finding({ tool: 'oxlint', rule: 'eslint(no-var)', column }));
    const kept = dedupe([...two, ...other]);
    expect(kept.map(({ tool, column, alsoBy = [] }) => [tool, column, alsoBy])).toEqual([
      ['eslint', 1, ['oxlint']],
      ['eslint', 9, ['oxlint']],
      ['oxlint', 3, []],
    ]);
  });

  test('10,000 on one line take no quadratic time', () => {
    const many = Array.from({ length: 10_000 }, (_, column) => finding({ column: column + 1 }));
    const others = many.map(({ column }) => finding({ column, tool: 'oxlint', rule: 'eslint(no-var)' } as Finding));
    const before = process.cpuUsage();
    expect(dedupe([...many, ...others])).toHaveLength(10_000);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

test('changed lines come first, then errors, then files and lines', () => {
  const changed = new Map([
    ['src/b.js', [{ first: 10, last: 12 }]],
    ['src/c.js', [{ first: 1, last: 1 }]],
  ]);
  const { line: _, ...whole } = finding({ file: 'src/c.js', message: 'whole file' });
  const shown = orderFindings(
    [
      finding({ file: 'src/b.js', line: 20, message: 'below' }),
      finding({ file: 'src/a.js', line: 9, message: 'other file, late' }),
      finding({ file: 'src/a.js', line: 8, column: 9, message: 'other file, column 9' }),
      finding({ file: 'src/a.js', line: 8, column: 2, message: 'other file, column 2' }),
      finding({ file: 'src/b.js', line: 11, level: 'warning', message: 'changed warning' }),
      finding({ file: 'src/b.js', line: 5, endLine: 10, message: 'reaches into it' }),
      finding({ file: 'src/b.js', line: 12, message: 'changed error' }),
      whole,
      finding({ file: 'src/0.js', level: 'notice', message: 'notice' }),
    ],
    changed,
  );
  expect(shown.map(({ message }) => message)).toEqual([
    'reaches into it',
    'changed error',
    'whole file',
    'changed warning',
    'other file, column 2',
    'other file, column 9',
    'other file, late',
    'below',
    'notice',
  ]);
});

test('annotations: tests first, titles that name tool and rule, messages that GitHub does not cut', () => {
  const tests: TestCase[] = [
    {
      path: ['cart', 'adds'],
      verdict: 'failed',
      file: 'cart.test.js',
      line: 4,
      message: 'boom',
      expected: '3',
      received: '2',
    },
    { path: ['passes'], verdict: 'passed' },
    { path: ['flaps'], verdict: 'flaky', line: 9 },
  ];
  const findings = [
    finding({ alsoBy: ['oxlint'], column: 2 }),
    finding({ message: `\u001B[31m${'x'.repeat(9000)}😀`, rule: 'a\nb' }),
  ];
  expect(planAnnotations(findings, tests)).toEqual([
    {
      level: 'error',
      title: 'test failed: cart > adds',
      message: 'boom\nExpected: 3\nReceived: 2',
      file: 'cart.test.js',
      line: 4,
    },
    { level: 'warning', title: 'flaky test: flaps', message: '' },
    {
      level: 'error',
      title: 'eslint: no-var (also by oxlint)',
      message: 'No var.',
      file: 'src/a.js',
      line: 3,
      column: 2,
    },
    { level: 'error', title: 'eslint: a b', message: `${'x'.repeat(4095)}…`, file: 'src/a.js', line: 3 },
  ]);
});

describe('new findings', () => {
  const text = new Map([
    [3, '  var a = 1;'],
    [30, 'var a  = 1;'],
    [4, 'var b = 2;'],
  ]);
  const lineText = ({ line = 0 }: Finding): string | undefined => text.get(line);

  test('are those whose line is new; lines that moved, numbers in messages and layout make none', () => {
    const base = { findings: [finding({ message: 'Complexity of 21.' })], lineText };
    const moved = finding({ line: 30, message: 'Complexity of 22.' });
    const fresh = finding({ line: 4, message: 'Complexity of 21.' });
    expect(findNew({ findings: [moved, fresh], lineText }, base)).toEqual([fresh]);
    expect(findNew({ findings: [finding({ file: 'src/b.js' })], lineText }, base)).toHaveLength(1);
  });

  test('of the same three times where there were two, one is new', () => {
    const base = { findings: [finding(), finding({ line: 30 })], lineText };
    const third = finding({ line: 3 });
    expect(findNew({ findings: [finding(), finding({ line: 30 }), third], lineText }, base)).toEqual([third]);
    expect(fingerprints([finding(), finding({ line: 30 })], lineText).map((mark) => mark.split(':')[1])).toEqual([
      '1',
      '2',
    ]);
  });
});

test('text loses colours and controls, and shows what is not seen', () => {
  expect(plainText('\u001B[1;31mred\u001B[0m\u0007 a\r\nb\rc \u202Egnp.exe\u2066 \u200B\uFEFF end \uD800')).toBe(
    'red a\nb\nc <U+202E>gnp.exe<U+2066> <U+200B><U+FEFF> end \uFFFD',
  );
  expect(plainText('👩‍👩‍👧 नमस्ते')).toBe('👩‍👩‍👧 नमस्ते');
  expect(shorten('ab😀cd', 4)).toBe('ab…');
  expect(shorten('abcd', 4)).toBe('abcd');
});

test('links survive any path, and lines of rendered files are those of their source', () => {
  expect(blobUrl(sources, 'src/a.js', 3, 5)).toBe(`${blob}/src/a.js#L3-L5`);
  expect(blobUrl(sources, 'a (b)/[id]/ü#?%.ts', 3, 3)).toBe(`${blob}/a%20%28b%29/%5Bid%5D/%C3%BC%23%3F%25.ts#L3`);
  expect(blobUrl(sources, 'README.md', 3)).toBe(`${blob}/README.md?plain=1#L3`);
  expect(blobUrl(sources, '\uD800.ts')).toBe(`${blob}/%EF%BF%BD.ts`);
});

describe('the summary of findings', () => {
  test('goes by file, links lines, names rules and tools', () => {
    const shown = renderFindings({
      sources,
      limitBytes: 100_000,
      findings: [
        finding({ url: 'https://eslint.org/docs/latest/rules/no-var', alsoBy: ['oxlint'] }),
        finding({
          file: 'docs/b.md',
          line: 7,
          endLine: 9,
          level: 'warning',
          message: 'Two\n  lines',
          url: 'https://evil.example/',
        }),
        finding({ line: 8, level: 'notice', rule: 'x' }),
        { kind: 'types', tool: 'tsc', level: 'error', rule: 'TS18003', message: 'No inputs.' },
      ],
    });
    expect(shown).toBe(
      [
        '### Findings',
        '',
        '2 errors, 1 warning and 1 notice in 3 files.',
        '',
        `**[<code>src/a.js</code>](${blob}/src/a.js)**`,
        '',
        '| Line | Level | Finding | Rule |',
        '| ---: | --- | --- | --- |',
        `| [3](${blob}/src/a.js#L3) | error | No var. | [<code>no-var</code>](https://eslint.org/docs/latest/rules/no-var) (eslint, oxlint) |`,
        `| [8](${blob}/src/a.js#L8) | notice | No var. | <code>x</code> (eslint) |`,
        '',
        `**[<code>docs/b.md</code>](${blob}/docs/b.md)**`,
        '',
        '| Line | Level | Finding | Rule |',
        '| ---: | --- | --- | --- |',
        `| [7](${blob}/docs/b.md?plain=1#L7-L9) | warning | Two<br>lines | <code>no-var</code> (eslint) |`,
        '',
        '**Without a file**',
        '',
        '| Line | Level | Finding | Rule |',
        '| ---: | --- | --- | --- |',
        '|  | error | No inputs. | <code>TS18003</code> (tsc) |',
      ].join('\n'),
    );
    expect(renderFindings({ findings: [], sources, limitBytes: 1000 })).toBe('');
  });

  test.each([400, 1000, 5000, 50_000, 500_000])(
    'in %d bytes holds as many as fit, and counts the others',
    (limitBytes) => {
      const findings = Array.from({ length: 2000 }, (_, index) =>
        finding({
          file: `src/ü${index % 7}.js`,
          line: index + 1,
          level: index % 3 === 0 ? 'warning' : 'error',
          message: `Größe ${index}`,
        }),
      );
      const shown = renderFindings({ findings, sources, limitBytes });
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limitBytes);
      const rows = shown.match(/^\| \[\d+\]/gm)?.length ?? 0;
      const left = [...shown.matchAll(/_And (?:(\d+) errors?)?(?: and )?(?:(\d+) warnings?)? more/g)].reduce(
        (sum, [, errors = '0', warnings = '0']) => sum + Number(errors) + Number(warnings),
        0,
      );
      expect(rows + left).toBe(2000);
      expect(left > 0).toBe(limitBytes < 500_000);
    },
  );
});

test('a summary of findings ends where the first has no room: nothing behind it is shown, all of it is counted', () => {
  const findings = [
    finding(),
    finding({ line: 4, message: 'x'.repeat(900) }),
    finding({ file: 'src/b.js', level: 'warning' }),
  ];
  const shown = renderFindings({ findings, sources, limitBytes: 1100 });
  expect(shown).toContain('#L3)');
  expect(shown).not.toContain('src/b.js');
  expect(shown).toMatch(/_And 1 error and 1 warning more, for which there is no room here\._$/);
});

describe('the summary of tests', () => {
  const failed: TestCase = {
    path: ['cart', 'adds'],
    verdict: 'failed',
    file: 'src/cart.test.js',
    line: 4,
    durationMs: 12.4,
    message: 'They differ.',
    expected: '{\n  a: 1\n}',
    received: '{\n  a: 2\n}',
    detail: 'Error: They differ.\n    at x (src/cart.test.js:4:1)',
  };

  test('tells what failed, what was expected and received, the stack folded, flaky and slow ones', () => {
    const tests: TestCase[] = [
      failed,
      { path: ['flaps'], verdict: 'flaky', message: 'once' },
      { path: ['slow'], verdict: 'passed', durationMs: 3500, file: 'src/slow.test.js' },
      { path: ['fast'], verdict: 'passed', durationMs: 3 },
      { path: ['later'], verdict: 'skipped' },
    ];
    expect(renderTests({ tests, sources, limitBytes: 100_000 })).toBe(
      [
        '### Tests',
        '1 failed, 1 flaky, 2 passed, 1 skipped.',
        '#### Failed',
        `**cart › adds** · [<code>src/cart.test.js:4</code>](${blob}/src/cart.test.js#L4) · 12ms`,
        '```\nThey differ.\n```',
        'Expected:',
        '```\n{\n  a: 1\n}\n```',
        'Received:',
        '```\n{\n  a: 2\n}\n```',
        '<details><summary>Stack</summary>',
        '```\nError: They differ.\n    at x (src/cart.test.js:4:1)\n```',
        '</details>',
        '#### Flaky',
        'These failed, and passed when they were run again.',
        '**flaps**',
        '```\nonce\n```',
        '<details><summary>Slowest tests (1)</summary>',
        `| Time | Test |\n| --- | --- |\n| 3.5s | slow · [<code>src/slow.test.js</code>](${blob}/src/slow.test.js) |`,
        '</details>',
      ].join('\n\n'),
    );
    expect(renderTests({ tests: [], sources, limitBytes: 1000 })).toBe('');
    expect(renderTests({ tests: [], ran: 12, sources, limitBytes: 1000 })).toBe('### Tests\n\n12 ran.');
  });

  test.each([700, 3000, 40_000])('in %d bytes leaves out stacks, then tests, and counts them', (limitBytes) => {
    const tests = Array.from({ length: 300 }, (_, index) => ({
      ...failed,
      path: [`test ${index}`],
      detail: 'ü'.repeat(5000),
    }));
    const shown = renderTests({ tests, sources, limitBytes });
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limitBytes);
    const named = shown.match(/^\*\*test \d+\*\*/gm)?.length ?? 0;
    expect(named + Number(/_And (\d+) more/.exec(shown)?.[1])).toBe(300);
    expect(named).toBeGreaterThan(0);
  });
});

/** What a hostile source could have a tool say. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</code></td></table></details><h1>owned</h1>',
  '<!-- comment --> <img src=x onerror=y>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example mail@evil.example',
  '@octocat @acme/admins #1 GH-1 acme/shop#1',
  '**bold** _it_ ~~s~~ `code` ``x`` ```',
  '```\n</details>\n# head\n```',
  '| a | b |\n|---|---|\n| c | d |',
  '# head\n## head\n> quote\n- item\n1. item\n* * *\n---\n===',
  '    indented\n\tcode',
  '\\`escaped\\` \\[x\\](y)',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '::error::forged\n##[error]x\n::stop-commands::x',
  ':tada: $\\color{red}{x}$ $$y$$',
  '[ref]: https://evil.example\n[ref]\n[^1]: note [^1]',
  '\u202Egnp.exe\u2066 \u200B \u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007',
  '\u0000\u0008\u007F\u0085\u2028\u2029 \uD800',
  '- [ ] task\n- [x] done',
  '`'.repeat(30),
  '~~~\nx\n~~~',
  '](https://evil.example)',
  '<details><summary>x',
];

function* tokensOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    const parts = token as {
      tokens?: Token[];
      items?: Token[];
      header?: Tokens.TableCell[];
      rows?: Tokens.TableCell[][];
    };
    yield* tokensOf([...(parts.tokens ?? []), ...(parts.items ?? [])]);
    for (const cell of [...(parts.header ?? []), ...(parts.rows ?? []).flat()]) yield* tokensOf(cell.tokens);
  }
}

const OURS = /^<(?:\/?code|br|\/?details|details><summary>(?:Stack|Slowest tests \(\d+\))<\/summary>)>?$/;

/** Everything that is markup in a text, but what we write ourselves. */
function markup(text: string): string[] {
  return [...tokensOf(marked.lexer(text, { gfm: true }))].flatMap((token) => {
    const { type, raw } = token;
    switch (type) {
      case 'space':
      case 'text':
      case 'paragraph':
      case 'table':
      case 'code':
        // Inside of our fences everything is text; set-in code would be another's.
        return type === 'code' && !raw.startsWith('```') ? [raw] : [];
      case 'heading':
        return /^#{3,4} (?:Findings|Tests|Failed|Flaky)\n*$/.test(raw) ? [] : [raw];
      case 'strong':
        return raw.startsWith('**') && !/[<>]/.test(raw.replaceAll(/<\/?code>/g, '')) ? [] : [raw];
      case 'link':
        return (token as Tokens.Link).href.startsWith(`${blob}/`) ? [] : [raw];
      case 'em':
        return /^_And \d+ .*more, for which there is no room here\._$/.test(raw) ? [] : [raw];
      case 'html':
        return raw.split('\n').every((line) => line === '' || OURS.test(line)) ? [] : [raw];
      default:
        return [`${type}: ${raw}`];
    }
  });
}

/** A small generator of pseudo-random numbers (LCG of Numerical Recipes): the same texts on every machine. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('foreign text', () => {
  const draw = drawer(7);
  const pick = (): string => HOSTILE[draw(HOSTILE.length)] ?? '';
  const mixed = Array.from({ length: 150 }, () =>
    [pick(), pick(), pick()].map((part) => part.slice(draw(6))).join([' ', '', '\n'][draw(3)]),
  );
  const all = [...HOSTILE, ...mixed];

  test('renders as itself in the summary of findings', () => {
    for (const text of all) {
      const shown = renderFindings({
        sources,
        limitBytes: 1_000_000,
        findings: [
          finding({ message: text, rule: text, tool: text, file: text, url: text, alsoBy: [text] }),
          finding({ message: text }),
        ],
      });
      expect([text, markup(shown)]).toEqual([text, []]);
      expect([text, shown.split('\n').filter((line) => line.startsWith('| [')).length]).toEqual([text, 2]);
      expect(shown).toBe(plainText(shown));
      expect(shown).not.toMatch(/[^&]\$|@octocat/);
    }
  });

  test('renders as itself in the summary of tests', () => {
    for (const text of all) {
      const told = {
        path: [text, text],
        message: text,
        detail: text,
        expected: text,
        received: `${text}!`,
        file: text,
        line: 3,
        durationMs: 2000,
      };
      const shown = renderTests({
        sources,
        limitBytes: 1_000_000,
        tests: [
          { ...told, verdict: 'failed' },
          { ...told, verdict: 'flaky' },
        ],
      });
      expect([text, markup(shown)]).toEqual([text, []]);
      const html = [...tokensOf(marked.lexer(shown))]
        .filter(({ type }) => type === 'html')
        .map(({ raw }) => raw)
        .join('');
      expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
    }
  });

  test('the check itself sees markup', () => {
    for (const text of [
      '<b>x</b>',
      '[a](https://evil.example)',
      '# head',
      '**<i>**',
      '![a](b)',
      '- a',
      '    code',
      '~~a~~',
      '`a`',
      'https://evil.example',
    ]) {
      expect([text, markup(text).length]).not.toEqual([text, 0]);
    }
  });
});

describe('SARIF that is written', () => {
  /** What code scanning refuses to be without (GitHub docs, "SARIF support"). */
  const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
  const schema = {
    type: 'object',
    required: ['version', '$schema', 'runs'],
    properties: {
      version: { const: '2.1.0' },
      runs: {
        type: 'array',
        maxItems: 20,
        items: {
          type: 'object',
          required: ['tool', 'results', 'automationDetails'],
          properties: {
            tool: {
              type: 'object',
              properties: {
                driver: {
                  type: 'object',
                  required: ['name', 'rules'],
                  properties: {
                    rules: {
                      type: 'array',
                      maxItems: 25_000,
                      items: {
                        type: 'object',
                        required: ['id', 'shortDescription', 'fullDescription', 'help'],
                        properties: {
                          id: { type: 'string', maxLength: 255, minLength: 1 },
                          shortDescription: text,
                          fullDescription: text,
                          help: text,
                          helpUri: { type: 'string', pattern: '^https?://' },
                        },
                      },
                    },
                  },
                },
              },
            },
            results: {
              type: 'array',
              maxItems: 25_000,
              items: {
                type: 'object',
                required: ['ruleId', 'level', 'message', 'locations'],
                properties: {
                  level: { enum: ['error', 'warning', 'note'] },
                  message: text,
                  locations: {
                    type: 'array',
                    minItems: 1,
                    items: {
                      type: 'object',
                      properties: {
                        physicalLocation: {
                          type: 'object',
                          required: ['artifactLocation', 'region'],
                          properties: {
                            artifactLocation: {
                              type: 'object',
                              required: ['uri'],
                              properties: {
                                uri: { type: 'string', pattern: "^(?!/)[A-Za-z0-9\\-.~_%/!$&'()*+,;=:@]+$" },
                              },
                            },
                            region: {
                              type: 'object',
                              required: ['startLine'],
                              properties: { startLine: { type: 'integer', minimum: 1 } },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  };
  const validate = new Ajv().compile(schema);

  test('holds what code scanning demands, and reads back as it was', () => {
    const findings = [
      finding({ column: 2, endLine: 3, endColumn: 9, url: 'https://eslint.org/docs/latest/rules/no-var' }),
      finding({ file: 'a b/ü#%.py', tool: 'ruff', rule: 'F401', level: 'warning' }),
      finding({ tool: 'ruff', rule: 'F401', level: 'notice', line: 9 }),
    ];
    const file = toSarif({ findings, category: 'slipway/web', lineText: ({ line }) => `line ${line ?? 0}` });
    expect([file.written, file.overLimit, file.withoutFile]).toEqual([3, 0, 0]);
    const log = JSON.parse(file.text) as {
      runs: { automationDetails: { id: string }; results: { partialFingerprints: object }[] }[];
    };
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log.runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'slipway/web/eslint/',
      'slipway/web/ruff/',
    ]);
    expect(log.runs[0]?.results[0]?.partialFingerprints).toEqual({
      primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/),
    });
    expect(parseSarif(file.text, { root: '/repo', cwd: '/repo' })).toEqual({ findings, tests: [] });
  });

  test('has an empty run for a tool that ran and found nothing', () => {
    const file = toSarif({ findings: [finding()], ran: ['eslint', 'tsc'], category: 'slipway/web' });
    const log = JSON.parse(file.text) as { runs: { automationDetails: { id: string }; results: object[] }[] };
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(log.runs.map(({ automationDetails, results }) => [automationDetails.id, results.length])).toEqual([
      ['slipway/web/eslint/', 1],
      ['slipway/web/tsc/', 0],
    ]);
  });

  test('keeps valid whatever a tool says', () => {
    const wild = HOSTILE.flatMap((hostile) => [
      finding({ message: hostile, rule: hostile, file: `src/${hostile}`, endLine: 1, endColumn: 1, column: 5 }),
      finding({ message: '', rule: 'x'.repeat(400) }),
    ]);
    const { line: _, rule: __, ...bare } = finding();
    const file = toSarif({ findings: [...wild, bare], category: 'x' });
    expect([validate(JSON.parse(file.text)), validate.errors]).toEqual([true, null]);
    expect(file.text).not.toContain('partialFingerprints');
  });

  test('is cut at what code scanning takes of a tool, and says so; what has no file is not in it', () => {
    const many = Array.from({ length: RESULTS_PER_RUN + 5 }, (_, line) => finding({ line: line + 1 }));
    const { file: _, ...nowhere } = finding();
    const { written, overLimit, withoutFile } = toSarif({
      findings: [...many, finding({ tool: 'ruff' }), nowhere],
      category: 'x',
    });
    expect([written, overLimit, withoutFile]).toEqual([RESULTS_PER_RUN + 1, 5, 1]);
  });
});
