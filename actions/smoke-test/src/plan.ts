/** What will be asked: every check with its address, headers and limits. Pure. */
import { ActionError } from '../../../src/errors.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';
import { parseDuration } from '../../../src/time/duration.ts';
import { splitHeaders } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import type { ExpectedVersion } from './judge.ts';
import { parseLatencyLimit } from './latency.ts';
import type { LatencyLimit } from './latency.ts';

/** One check, ready to be asked. */
export interface PlannedCheck {
  readonly check: SmokeCheck;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of headers whose values are secrets. */
  readonly secretHeaders: readonly string[];
  readonly requestTimeoutMs: number;
  readonly latencyLimits: readonly LatencyLimit[];
}

/** What {@link planChecks} decides from. */
export interface PlanFacts {
  readonly inputs: Inputs;
  readonly url: URL | undefined;
  readonly checks: readonly SmokeCheck[];
}

/**
 * Plans the checks. Secret headers go to the host of `url` only.
 * @throws {ActionError} invalid-checks when a path has no `url` to stand on; nothing has been asked
 */
export function planChecks({ inputs, url, checks }: PlanFacts): PlannedCheck[] {
  const homeless = url === undefined ? checks.filter(({ target }) => target.startsWith('/')) : [];
  const broken = checks.filter(({ target }) => !target.startsWith('/') && !URL.canParse(target));
  if (checks.length === 0 || homeless.length + broken.length > 0) {
    throw new ActionError({
      code: 'invalid-checks',
      message: [
        checks.length === 0 ? 'There is nothing to ask: no checks and no `url`.' : 'These checks cannot be asked:',
        ...homeless.map(({ name, target }) => `- ${name}: the path ${target} has no address to stand on`),
        ...broken.map(({ name, target }) => `- ${name}: ${target} is not an address`),
      ].join('\n'),
      fix: 'Set the input `url` (or `url` of the environment in slipway.yml), or write whole addresses. Nothing has been asked yet.',
    });
  }
  return checks.map((check) => planCheck(check, { inputs, url }));
}

/** The version that must be served; undefined when none is expected. */
export function planVersion({ expectVersion, versionFrom }: Inputs): ExpectedVersion | undefined {
  return expectVersion === undefined ? undefined : { version: expectVersion, source: versionFrom };
}

/** Header values that are secret, in the forms in which they could come back. */
export function secretsOf(inputs: Inputs): string[] {
  const values = [
    ...splitHeaders(inputs.headers).map((line) => line.slice(line.indexOf(':') + 1).trim()),
    ...[inputs.bearerToken, inputs.basicAuth].filter((secret) => secret !== undefined).map((secret) => secret.reveal()),
  ];
  const password = inputs.basicAuth?.reveal().split(':').slice(1).join(':');
  // `Bearer abc` as a header may come back as `abc` alone.
  const credentials = values.flatMap((value) => /^[\w-]+ +(\S+)$/.exec(value)?.[1] ?? []);
  return [...values, ...credentials, password ?? ''].filter((value) => value !== '').flatMap(formsOf);
}

function formsOf(value: string): string[] {
  return [value, JSON.stringify(value).slice(1, -1), Buffer.from(value).toString('base64'), encodeURIComponent(value)];
}

function planCheck(check: SmokeCheck, { inputs, url }: { inputs: Inputs; url: URL | undefined }): PlannedCheck {
  const target = new URL(check.target, url);
  const secret = url !== undefined && target.origin === url.origin ? secretHeaders(inputs) : {};
  return {
    check,
    url: joinPath(check, url),
    headers: { accept: '*/*', 'user-agent': 'slipway-smoke-test', ...lowerCaseKeys(check.headers), ...secret },
    secretHeaders: Object.keys(secret),
    requestTimeoutMs:
      check.timeout === undefined ? inputs.requestTimeoutMs : (parseDuration(check.timeout) ?? inputs.requestTimeoutMs),
    latencyLimits: check.expect.time.map(parseLatencyLimit),
  };
}

/** `/health` on `https://example.com/app` is `https://example.com/app/health`: the path of `url` is a prefix, as users expect. */
function joinPath({ target }: SmokeCheck, url: URL | undefined): URL {
  if (url === undefined || !target.startsWith('/')) return new URL(target);
  return new URL(url.pathname.replace(/\/$/, '') + target, url);
}

function secretHeaders({ headers, bearerToken, basicAuth }: Inputs): Record<string, string> {
  const given = splitHeaders(headers).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    ...Object.fromEntries(given),
    ...(bearerToken === undefined ? {} : { authorization: `Bearer ${bearerToken.reveal()}` }),
    ...(basicAuth === undefined
      ? {}
      : { authorization: `Basic ${Buffer.from(basicAuth.reveal()).toString('base64')}` }),
  };
}

function lowerCaseKeys(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
