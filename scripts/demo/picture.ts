/** Pictures of a load: requests of each version over time, as SVG. Pure. */
import type { LoadSample } from './load.ts';

/** A stretch of time with a name. */
export interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** What to draw. */
export interface PictureData {
  readonly title: string;
  readonly samples: readonly LoadSample[];
  /** Drawn behind the columns, named above them. */
  readonly spans: readonly Span[];
  /** What each version is called in the legend, in the order of the stack; a version keeps its colour in all pictures of the same names. */
  readonly names: ReadonlyMap<string, string>;
}

const WIDTH = 1000;
const HEIGHT = 300;
const LEFT = 44;
const TOP = 46;
const BOTTOM = 48;
/** One column for so many milliseconds. */
const COLUMN_MS = 1000;
const COLOURS = ['#5b8def', '#38a169', '#d69e2e', '#9f7aea', '#dd6b20', '#319795'];
const FAILED_COLOUR = '#e53e3e';

/** Draws stacked columns, one a second: each version's requests a second; failed ones in red on top. */
export function drawPicture({ title, samples, spans, names }: PictureData): string {
  const lastMs = Math.max(COLUMN_MS, ...samples.map(({ atMs }) => atMs), ...spans.map(({ toMs }) => toMs));
  const endMs = Math.ceil(lastMs / COLUMN_MS) * COLUMN_MS;
  const versions = [...names.keys(), 'failed'];
  const columns = countColumns(samples, endMs / COLUMN_MS);
  const most = Math.max(1, ...columns.map((counts) => sum([...counts.values()])));
  const x = (ms: number): number => LEFT + (ms / endMs) * (WIDTH - LEFT - 8);
  const y = (count: number): number => HEIGHT - BOTTOM - (count / most) * (HEIGHT - TOP - BOTTOM);
  const bands = spans.map((span, index) => drawSpan({ span, index, x }));
  const width = round(Math.max(0.5, x(COLUMN_MS) - x(0) - 0.4));
  const bars = columns.flatMap((counts, index) => {
    let below = 0;
    return versions.flatMap((version) => {
      const count = counts.get(version) ?? 0;
      if (count === 0) return [];
      below += count;
      const height = round(y(below - count) - y(below));
      return [
        `<rect x="${round(x(index * COLUMN_MS))}" y="${round(y(below))}" width="${width}" height="${height}" fill="${colourOf(versions, version)}"/>`,
      ];
    });
  });
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(title)}" xmlns="http://www.w3.org/2000/svg">`,
    ...bands,
    ...bars,
    drawAxes({ most, endMs, x, y }),
    drawLegend(
      versions,
      new Map([...names].filter(([version]) => samples.some((sample) => sample.version === version))),
    ),
    '</svg>',
  ].join('\n');
}

function countColumns(samples: readonly LoadSample[], count: number): Map<string, number>[] {
  const columns = Array.from({ length: count }, () => new Map<string, number>());
  for (const { atMs, version } of samples) {
    const column = columns[Math.min(count - 1, Math.floor(atMs / COLUMN_MS))];
    column?.set(version, (column.get(version) ?? 0) + 1);
  }
  return columns;
}

function drawSpan({ span, index, x }: { span: Span; index: number; x: (ms: number) => number }): string {
  const width = round(Math.max(1, x(span.toMs) - x(span.fromMs)));
  // Neighbouring names stand on two lines, so that short spans do not write over each other.
  const line = 14 + (index % 2) * 14;
  const left = round(x(span.fromMs));
  return (
    `<rect x="${left}" y="${TOP - 6}" width="${width}" height="${HEIGHT - TOP - BOTTOM + 6}" class="${index % 2 === 0 ? 'band' : 'band odd'}"/>` +
    `<text x="${left}" y="${line}" class="span">${escapeXml(span.name)}</text>`
  );
}

function drawAxes(axes: {
  most: number;
  endMs: number;
  x: (ms: number) => number;
  y: (count: number) => number;
}): string {
  const stepMs = Math.max(1, Math.ceil(axes.endMs / 8 / 10_000)) * 10_000;
  const ticks = Array.from({ length: Math.floor(axes.endMs / stepMs) + 1 }, (_, index) => index * stepMs).map(
    (ms) => `<text x="${round(axes.x(ms))}" y="${HEIGHT - BOTTOM + 16}" class="tick">${ms / 1000} s</text>`,
  );
  return [
    `<line x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH - 8}" y2="${HEIGHT - BOTTOM}" class="axis"/>`,
    `<text x="${LEFT - 6}" y="${round(axes.y(axes.most)) + 4}" class="tick end">${axes.most}/s</text>`,
    `<text x="${LEFT - 6}" y="${HEIGHT - BOTTOM}" class="tick end">0</text>`,
    ...ticks,
  ].join('\n');
}

/** Only what was seen is named, and `failed` always: that there is none is the point. */
function drawLegend(versions: readonly string[], names: ReadonlyMap<string, string>): string {
  let left = LEFT;
  const entries = [...names, ['failed', 'failed'] as const].map(([version, name]) => {
    const at = left;
    left += 34 + name.length * 7;
    return (
      `<rect x="${at}" y="${HEIGHT - 20}" width="12" height="12" fill="${colourOf(versions, version)}"/>` +
      `<text x="${at + 17}" y="${HEIGHT - 10}" class="legend">${escapeXml(name)}</text>`
    );
  });
  return entries.join('\n');
}

function colourOf(versions: readonly string[], version: string): string {
  return version === 'failed' ? FAILED_COLOUR : (COLOURS[versions.indexOf(version) % COLOURS.length] ?? FAILED_COLOUR);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text for XML and HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
