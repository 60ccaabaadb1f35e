/** What an action says as it goes: the port; src/action has the runner's log. */

/** Where an action tells what it does. Passed in, so that tests read it. */
export interface Log {
  /** One line: a line break in a value that came from outside could begin a workflow command. */
  info(text: string): void;
  /** Shown only when the run has debug logging switched on. */
  debug(text: string): void;
  /** Something changed: printed with the time since the step began in front. */
  progress(text: string): void;
  /** A warning annotation: only for what the user can act on. */
  warning(text: string): void;
  /** A named group, closed however `deed` ends. */
  group<T>(title: string, deed: () => Promise<T>): Promise<T>;
  /** Text from elsewhere (container logs, commit messages): never read as a workflow command. */
  foreign(lines: readonly string[]): void;
  /** The same for text that comes bit by bit: whatever `print` gets while `deed` runs is never read as a workflow command. */
  foreignStream<T>(deed: (print: (line: string) => void) => Promise<T>): Promise<T>;
}

/** One line without control characters, so that nothing can move the cursor or forge a line. */
export function printable(line: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return line.replaceAll(/\r?\n|\r/g, ' ').replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g, '');
}

/** One line of ours that no runner reads as a command, whatever names are in it: `::` is understood at its start, `##[` anywhere. */
export function commandless(line: string): string {
  return printable(line)
    .replaceAll('##[', '## [')
    .replace(/^(\s*)::/, '$1: :');
}
