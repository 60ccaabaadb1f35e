/** Judges one answer by one check. */
import type { ProbeResult } from '../../../src/http/probe.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';
import { compare } from './compare.ts';
import { parseJson, selectValues } from './json-path.ts';
import type { Json } from './json-path.ts';
import { findVersion, isSameVersion } from './served-version.ts';
import type { VersionSource } from './served-version.ts';

/** Why a check failed. `unstable` is given at the end of a check only: good answers came, but not in a row. */
export type FailureKind =
  | 'unreachable'
  | 'challenge'
  | 'tls'
  | 'wrong-version'
  | 'server-error'
  | 'assertion'
  | 'unstable'
  | 'latency';

/** The version that must be served. */
export interface ExpectedVersion {
  readonly version: string;
  readonly source: VersionSource;
}

/** What one answer amounts to. */
export interface Judgement {
  readonly failure: { readonly kind: FailureKind; readonly reasons: readonly string[] } | undefined;
  /** The version that the answer carries, when one is expected and one is carried. */
  readonly servedVersion: string | undefined;
  /** The answer carries the expected version. */
  readonly isExpectedVersion: boolean;
}

/** Judges an answer: how it came, its version, status, headers, body and JSON. */
export function judge(check: SmokeCheck, result: ProbeResult, expected: ExpectedVersion | undefined): Judgement {
  if (result.kind === 'no-answer') {
    const reason = `no answer: ${result.message} (${result.code}, in phase ${result.phase})`;
    return {
      failure: { kind: isCertificateFault(result) ? 'tls' : 'unreachable', reasons: [reason] },
      servedVersion: undefined,
      isExpectedVersion: false,
    };
  }
  const json = parseJson(result.body);
  const servedVersion =
    expected === undefined ? undefined : findVersion({ ...result, json }, expected.source, expected.version);
  const isExpectedVersion =
    expected !== undefined && servedVersion !== undefined && isSameVersion(servedVersion, expected.version);
  return {
    failure: findFailure({ check, result, json, expected, servedVersion, isExpectedVersion }),
    servedVersion,
    isExpectedVersion,
  };
}

type Answer = Extract<ProbeResult, { kind: 'answer' }>;

interface Evidence {
  readonly check: SmokeCheck;
  readonly result: Answer;
  readonly json: Json | undefined;
  readonly expected: ExpectedVersion | undefined;
  readonly servedVersion: string | undefined;
  readonly isExpectedVersion: boolean;
}

function findFailure(evidence: Evidence): Judgement['failure'] {
  const { check, result, expected, servedVersion, isExpectedVersion } = evidence;
  if (isChallenge(result)) {
    return {
      kind: 'challenge',
      reasons: [`status ${result.status}: a bot challenge of the edge answered, not the application`],
    };
  }
  if (expected !== undefined && servedVersion !== undefined && !isExpectedVersion) {
    return { kind: 'wrong-version', reasons: [`version ${servedVersion} is served, expected ${expected.version}`] };
  }
  const reasons = findMisses(check, evidence);
  if (reasons.length === 0) return undefined;
  return { kind: result.status >= 500 && !acceptsStatus(check, result.status) ? 'server-error' : 'assertion', reasons };
}

function findMisses({ expect }: SmokeCheck, { check, result, json }: Evidence): string[] {
  const status = acceptsStatus(check, result.status) ? [] : [describeStatus(check, result)];
  const headers = expect.headers.map(({ name, comparison }) =>
    named(`header ${name}`, compare(result.headers[name.toLowerCase()], comparison)),
  );
  const body = expect.body === undefined ? [] : [named('body', compare(result.body, expect.body))];
  const paths = expect.json.map(({ path, comparison }) => {
    if (json === undefined) return `${path}: the body is not JSON`;
    return named(path, compare(selectValues(path, json)[0], comparison));
  });
  return [...status, ...headers, ...body, ...paths].filter((miss) => miss !== undefined);
}

/** Whether a status is one of those that a check expects. */
function acceptsStatus({ expect }: SmokeCheck, status: number): boolean {
  return expect.status.some((wanted) =>
    typeof wanted === 'number' ? wanted === status : wanted === `${Math.floor(status / 100)}xx`,
  );
}

function describeStatus({ expect }: SmokeCheck, { status, headers }: Answer): string {
  const location =
    headers['location'] === undefined ? '' : ` (redirect to ${headers['location']}; redirects are not followed)`;
  return `status is ${status}${location}, expected ${expect.status.join(' or ')}`;
}

function named(name: string, miss: string | undefined): string | undefined {
  return miss === undefined ? undefined : `${name} ${miss}`;
}

/** Cloudflare marks its challenges; the page's title is the sign where the header is taken out on the way. */
function isChallenge({ status, headers, body }: Answer): boolean {
  return (
    (status === 403 || status === 503) &&
    (headers['cf-mitigated'] === 'challenge' || body.includes('<title>Just a moment'))
  );
}

function isCertificateFault({ code, phase }: Extract<ProbeResult, { kind: 'no-answer' }>): boolean {
  return phase === 'tls' && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL|ERR_TLS/.test(code);
}
