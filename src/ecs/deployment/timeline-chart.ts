/** The stages of services as a Mermaid gantt chart, which GitHub draws. Valid whatever the services are called. Pure. */
import type { StageSpan } from './stage-times.ts';

/** A service and its stages. */
export interface ChartRow {
  readonly name: string;
  readonly spans: readonly StageSpan[];
}

/** Mermaid refuses more than 50,000 characters (its `maxTextSize`). */
const CHART_LIMIT = 40_000;
const NAME_LIMIT = 60;
const DAY_MS = 86_400_000;

/** Stages that only wait, and those that undo: Mermaid's `active` and `crit`. */
const TAGS: Readonly<Record<string, string>> = { BAKE_TIME: 'active', 'roll-back': 'crit' };

/** The chart, with the time since `startMs` on its axis; empty when there is nothing to draw. Rows that do not fit are left out. */
export function renderTimeline(rows: readonly ChartRow[], startMs: number): string {
  const names = new Set<string>();
  const sections = rows
    .filter(({ spans }) => spans.length > 0)
    .map(({ name, spans }) => {
      const section = uniqueName(chartName(name), names);
      return [`    section ${section}`, ...spans.map((span) => taskLine(span, startMs))].join('\n');
    });
  if (sections.length === 0) return '';
  const lines = ['gantt', '    dateFormat YYYY-MM-DD HH:mm:ss.SSS', '    axisFormat %H:%M:%S', '    todayMarker off'];
  let length = lines.join('\n').length;
  for (const section of sections) {
    length += section.length + 1;
    if (length > CHART_LIMIT) break;
    lines.push(section);
  }
  return lines.join('\n');
}

/** `start :done, 2000-01-01 00:00:01.250, 25300ms` */
function taskLine({ name, fromMs, toMs }: StageSpan, startMs: number): string {
  return `    ${chartName(name)} :${TAGS[name] ?? 'done'}, ${chartInstant(Math.max(0, fromMs - startMs))}, ${Math.max(1, Math.round(toMs - fromMs))}ms`;
}

/** The time since the start as an instant of a day of its own: Mermaid reads and writes local times, so that no time zone shifts it. */
function chartInstant(sinceMs: number): string {
  const day = 1 + Math.floor(sinceMs / DAY_MS);
  const [hours, minutes, seconds] = [
    Math.floor(sinceMs / 3_600_000) % 24,
    Math.floor(sinceMs / 60_000) % 60,
    Math.floor(sinceMs / 1000) % 60,
  ];
  const ms = String(Math.floor(sinceMs) % 1000).padStart(3, '0');
  return `2000-01-${twoDigits(day)} ${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${ms}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Mermaid has no way to quote a name here: `:`, `;`, `#`, `%`, `,`, brackets and what HTML could be made of become blanks. */
function chartName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._/-]+/gu, ' ')
    .trim();
  return plain === '' ? 'service' : Array.from(plain).slice(0, NAME_LIMIT).join('').trimEnd();
}

/** Mermaid takes sections of the same name for one. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} ${number}`;
  taken.add(unique);
  return unique;
}
