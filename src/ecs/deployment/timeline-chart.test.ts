import { describe, expect, test } from '@jest/globals';

import { renderTimeline } from './timeline-chart.ts';

const START = Date.UTC(2026, 10, 21, 9);
const span = (name: string, from: number, to: number): { name: string; fromMs: number; toMs: number } => ({
  name,
  fromMs: START + from,
  toMs: START + to,
});

/**
 * What Mermaid's grammar of gantt charts takes, and stricter: no character in a name that any of its lexer's rules, its pre-processing
 * (comments, directives, entities) or HTML could read otherwise.
 */
const HEAD = ['gantt', '    dateFormat YYYY-MM-DD HH:mm:ss.SSS', '    axisFormat %H:%M:%S', '    todayMarker off'];
const SECTION = /^ {4}section (?=\S)[\p{L}\p{N} ._/-]{1,70}(?<=\S)$/u;
const TASK =
  /^ {4}[\p{L}\p{N} ._/-]{1,70} :(?:done|active|crit), 2000-01-\d\d [0-2]\d:[0-5]\d:[0-5]\d\.\d{3}, [1-9]\d*ms$/u;

function faultsOf(chart: string): string[] {
  const [a, b, c, d, ...lines] = chart.split('\n');
  const head = [a, b, c, d].join('\n') === HEAD.join('\n') ? [] : ['head'];
  return [...head, ...lines.filter((line) => !SECTION.test(line) && !TASK.test(line))];
}

describe('the timeline', () => {
  test('draws the stages from the start of the step on', () => {
    expect(
      renderTimeline([{ name: 'api', spans: [span('start', 0, 25_300), span('BAKE_TIME', 25_300, 85_300)] }], START),
    ).toBe(
      [
        ...HEAD,
        '    section api',
        '    start :done, 2000-01-01 00:00:00.000, 25300ms',
        '    BAKE_TIME :active, 2000-01-01 00:00:25.300, 60000ms',
      ].join('\n'),
    );
  });

  test('goes past midnight, and before its own beginning never', () => {
    const chart = renderTimeline(
      [{ name: 'api', spans: [span('start', -5, 10), span('roll-back', 90_000_000, 90_000_001)] }],
      START,
    );
    expect(chart).toContain('start :done, 2000-01-01 00:00:00.000, 15ms');
    expect(chart).toContain('roll-back :crit, 2000-01-02 01:00:00.000, 1ms');
    expect(faultsOf(chart)).toEqual([]);
  });

  test.each([
    ['a:b;c#d%%e', 'a b c d e'],
    ['%%{init: {"securityLevel":"loose"}}%%', 'init securityLevel loose'],
    ['</pre><img src=x onerror=alert(1)>', '/pre img src x onerror alert 1'],
    ['a\nclick a call alert()', 'a click a call alert'],
    ['```\nsection forged', 'section forged'],
    ['  ', 'service'],
    ['日本-api', '日本-api'],
  ])('calls the service %j %j', (name, shown) => {
    const chart = renderTimeline([{ name, spans: [span('start', 0, 1)] }], START);
    expect(chart.split('\n')[4]).toBe(`    section ${shown}`);
    expect(faultsOf(chart)).toEqual([]);
  });

  test('is valid whatever characters the names hold', () => {
    const signs = 'ab:;#,%{}[]()<>"\'`\\|&\n\r\t\u0000\u2028\u202e-_./ $@^~=+*?!'.split('');
    const alphabet = [...signs, 'é', '日', '🚀', '\ud800', 'end', 'section '];
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 2000; round += 1) {
      const name = Array.from({ length: next() % 90 }, () => alphabet[next() % alphabet.length]).join('');
      const chart = renderTimeline([{ name, spans: [span(name, next() % 5000, 5000 + (next() % 5000))] }], START);
      expect(faultsOf(chart)).toEqual([]);
    }
  });

  test('keeps services apart that are called alike', () => {
    const spans = [span('start', 0, 1)];
    const chart = renderTimeline(
      [
        { name: 'a:b', spans },
        { name: 'a;b', spans },
      ],
      START,
    );
    expect(chart.match(/section .*/g)).toEqual(['section a b', 'section a b 2']);
  });

  test('stays under Mermaid’s limit, and is nothing when there is nothing to draw', () => {
    const spans = Array.from({ length: 60 }, (_, index) =>
      span('PRODUCTION_TRAFFIC_SHIFT', index * 1000, index * 1000 + 900),
    );
    const rows = Array.from({ length: 30 }, (_, index) => ({ name: `svc-${index}`, spans }));
    expect(renderTimeline(rows, START).length).toBeLessThan(50_000);
    expect(renderTimeline([{ name: 'api', spans: [] }], START)).toBe('');
  });
});
