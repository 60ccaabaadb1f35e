/** Hides secrets in the log as GitHub's runner does: each value, each of its lines, and its usual encodings. */

const HIDDEN = '***';

/** What must not be read in a log. One per job: masks added by a step hold for all later steps. */
export class SecretMasker {
  readonly #values = new Set<string>();

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  /** Adds a value and each line of it. Blank values are ignored. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/)]) {
      if (part.trim() === '') continue;
      for (const form of encodings(part)) this.#values.add(form);
    }
  }

  /** The text with every secret replaced by `***`; overlapping secrets become one. */
  mask(text: string): string {
    const spans = [...this.#values].flatMap((value) => occurrences(text, value)).toSorted((a, b) => a[0] - b[0]);
    let masked = '';
    let position = 0;
    for (const [start, end] of spans) {
      if (start >= position) masked += text.slice(position, start) + HIDDEN;
      position = Math.max(position, end);
    }
    return masked + text.slice(position);
  }
}

function occurrences(text: string, value: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push([at, at + value.length]);
  return found;
}

/** The forms the runner masks too (actions/runner, ValueEncoders: base64 with three shifts, JSON, URI, XML, quotes). */
function encodings(value: string): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'));
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const unquoted = value.length > 2 && /^".*"$/s.test(value) ? [value.slice(1, -1)] : [];
  return [value, ...base64, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), xml, ...unquoted];
}
