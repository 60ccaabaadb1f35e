/** Text of others (service events, stopped reasons) in a log line of ours. */
import { printable } from '../../report/log.ts';
import type { Log } from '../../report/log.ts';

/** One line that no runner reads as a command: `##[` is understood anywhere in a line, `::` only at its start. */
export function printEcsText(text: string): string {
  return printable(text).replaceAll('##[', '## [');
}

/** A longer plan is folded. */
const OPEN_LINES = 30;

/** The plan in the log; a long one as a group under `title`. */
export async function printPlan(log: Log, title: string, lines: readonly string[]): Promise<void> {
  const print = (): Promise<void> => {
    for (const line of lines) log.info(printEcsText(line));
    return Promise.resolve();
  };
  await (lines.length > OPEN_LINES ? log.group(title, print) : print());
}
