/** A product `Log` for unit tests: keeps what was said. */
import type { Log } from '../src/report/log.ts';

/** A log that tests read. */
export interface FakeLog extends Log {
  readonly lines: readonly string[];
}

/** A log that keeps its lines; warnings start with `warning: `, foreign lines with `| `. */
export function fakeLog(): FakeLog {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  return {
    lines,
    info: print,
    debug: () => undefined,
    progress: print,
    warning: (text) => print(`warning: ${text}`),
    group: (title, deed) => {
      print(`group: ${title}`);
      return deed();
    },
    foreign: (foreign) => foreign.forEach((line) => print(`| ${line}`)),
    foreignStream: (deed) => deed((line) => print(`| ${line}`)),
  };
}
