/** The log of a step, as actions write it. */
import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';

import { formatDuration } from '../time/duration.ts';
import { commandless, printable } from '../report/log.ts';
import type { Log } from '../report/log.ts';
import type { Clock } from '../time/clock.ts';

/** The log of the GitHub Actions runner. */
export function githubLog(clock: Clock): Log {
  const startMs = clock.now();
  return {
    info: (text) => core.info(commandless(text)),
    debug: (text) => core.debug(text),
    progress: (text) => core.info(`[${formatDuration(clock.now() - startMs).padStart(6)}] ${commandless(text)}`),
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
