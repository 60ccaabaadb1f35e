/** The log of a step, as actions write it. */
import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';

import { formatDuration } from '../time/duration.ts';
import type { Clock } from '../time/clock.ts';

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

/** The log of the GitHub Actions runner. */
export function githubLog(clock: Clock): Log {
  const startMs = clock.now();
  return {
    info: (text) => core.info(printable(text)),
    debug: (text) => core.debug(text),
    progress: (text) => core.info(`[${formatDuration(clock.now() - startMs).padStart(6)}] ${printable(text)}`),
    warning: (text) => core.warning(text),
    group: (title, deed) => core.group(title, deed),
    foreign: (lines) => {
      if (lines.length === 0) return;
      const token = randomUUID();
      core.info(`::stop-commands::${token}`);
      for (const line of lines) core.info(printable(line));
      core.info(`::${token}::`);
    },
    foreignStream: async (deed) => {
      const token = randomUUID();
      core.info(`::stop-commands::${token}`);
      try {
        return await deed((line) => core.info(printable(line)));
      } finally {
        core.info(`::${token}::`);
      }
    },
  };
}

/** One line without control characters, so that nothing can move the cursor or forge a line. */
export function printable(line: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return line.replaceAll(/\r?\n|\r/g, ' ').replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g, '');
}
