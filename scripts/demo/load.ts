/** A steady load on a system while it is released to: what each version answered, and what was not answered. */
import { request } from 'node:http';

/** One request and its answer. */
export interface LoadSample {
  /** Real milliseconds since the load began. */
  readonly atMs: number;
  readonly service: string;
  /** The version that answered; `failed` for anything but a good answer. */
  readonly version: string;
  /** What went wrong, when something did. */
  readonly failure?: string;
}

/** What is asked: a path that answers `{"version": "..."}`. */
export interface LoadTarget {
  readonly service: string;
  readonly url: string;
}

/** A load that goes on. */
export interface Load {
  readonly samples: readonly LoadSample[];
  /** Real milliseconds since it began. */
  now(): number;
  /** Stops asking and waits for the last answers. */
  stop(): Promise<void>;
}

/** A request without an answer for so long has failed. */
const PATIENCE_MS = 10_000;

/** Asks each target every `everyMs`, each time on a connection of its own, as many users do; never waits for an answer to go on. */
export function startLoad(targets: readonly LoadTarget[], everyMs: number): Load {
  const begun = performance.now();
  const samples: LoadSample[] = [];
  const open = new Set<Promise<void>>();
  const ask = (target: LoadTarget): void => {
    const atMs = performance.now() - begun;
    const asked = recordAnswer(samples, target, atMs).finally(() => open.delete(asked));
    open.add(asked);
  };
  const timer = setInterval(() => targets.forEach(ask), everyMs);
  return {
    samples,
    now: () => performance.now() - begun,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
    },
  };
}

/** Requests of each version, and those that failed, between two instants of a load. */
export function countByVersion(
  samples: readonly LoadSample[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): { versions: Record<string, number>; failed: number; failures: Record<string, number> } {
  const versions: Record<string, number> = {};
  const failures: Record<string, number> = {};
  let failed = 0;
  for (const { atMs, version, failure } of samples) {
    if (atMs < from || atMs >= to) continue;
    if (failure === undefined) {
      versions[version] = (versions[version] ?? 0) + 1;
    } else {
      failed += 1;
      failures[failure] = (failures[failure] ?? 0) + 1;
    }
  }
  return { versions, failed, failures };
}

async function recordAnswer(samples: LoadSample[], target: LoadTarget, atMs: number): Promise<void> {
  samples.push({ atMs, service: target.service, ...(await askVersion(target.url)) });
}

function askVersion(url: string): Promise<{ version: string; failure?: string }> {
  return new Promise((resolve) => {
    const fail = (failure: string): void => resolve({ version: 'failed', failure });
    const asked = request(url, { agent: false, headers: { connection: 'close' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('error', (error) => fail(error.message));
      response.once('end', () => {
        if (response.statusCode !== 200) fail(`status ${response.statusCode ?? 0}`);
        else resolve({ version: versionIn(body) });
      });
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)));
    asked.once('error', (error) => fail(error.message));
    asked.end();
  });
}

function versionIn(body: string): string {
  return /"version"\s*:\s*"([^"]*)"/.exec(body)?.[1] ?? 'none';
}
