/** The end of a log stream, for telling why a container failed. */
import type { LogLine, LogsApi, LogStream } from './api.ts';
import { splitLines } from './foreign-text.ts';

/** Empty pages in a row after which a stream is taken to hold no more (CloudWatch Logs may give empty pages in between). */
const EMPTY_PAGES = 3;

/** GetLogEvents takes no higher limit. */
const LIMIT = 10_000;

/**
 * The last `limit` lines of a stream, oldest first; fewer when it has fewer, none when it does not exist.
 * @throws {ActionError} the codes of src/aws
 */
export async function readLastLines(
  logs: LogsApi,
  { group, stream, limit }: LogStream & { readonly limit: number },
): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  let token: string | undefined;
  let empty = 0;
  while (lines.length < limit && empty < EMPTY_PAGES) {
    const page = await logs.readLogPage({
      group,
      stream,
      fromHead: false,
      limit: Math.min(LIMIT, limit - lines.length),
      ...(token === undefined ? {} : { token }),
    });
    if (page === undefined || page.backwardToken === token) break;
    lines.unshift(...page.lines);
    token = page.backwardToken;
    empty = page.lines.length === 0 ? empty + 1 : 0;
  }
  return lines.slice(-limit);
}

/** The same as printable lines: a message may hold several. `connect` is called once, when the first log is read. */
export function lastLinesReader(
  connect: () => Promise<LogsApi>,
): (source: LogStream & { readonly limit: number }) => Promise<readonly string[]> {
  let logs: Promise<LogsApi> | undefined;
  return async (source) => {
    logs ??= connect();
    const lines = await readLastLines(await logs, source);
    return lines.flatMap(({ message }) => splitLines(message)).slice(-source.limit);
  };
}
