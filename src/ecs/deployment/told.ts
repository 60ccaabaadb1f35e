/** Text of others (service events, stopped reasons) in a log line of ours. */
import { printable } from '../../report/log.ts';

/** One line that no runner reads as a command: `##[` is understood anywhere in a line, `::` only at its start. */
export function printEcsText(text: string): string {
  return printable(text).replaceAll('##[', '## [');
}
