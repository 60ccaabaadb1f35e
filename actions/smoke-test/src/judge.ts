/** Judges one answer by one check. */
import type { ProbeResult } from '../../../src/http/probe.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';
import { findChallenge } from './challenge.ts';
import { compare } from './compare.ts';
import { parseJson, selectValues } from './json-path.ts';
import type { Json } from './json-path.ts';
import { explainNoAnswer } from './no-answer.ts';
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

/** What is wrong. */
export interface Failure {
  readonly kind: FailureKind;
  readonly reasons: readonly string[];
  /** What to do; undefined: what the kind says. */
  readonly remedy: string | undefined;
}

/** What one answer amounts to. */
export interface Judgement {
  readonly failure: Failure | undefined;
  /** The version that the answer carries, when one is expected and one is carried. */
  readonly servedVersion: string | undefined;
  /** The answer carries the expected version. */
  readonly isExpectedVersion: boolean;
}

/** Judges an answer: how it came, its version, status, headers, body and JSON. */
export function judge(check: SmokeCheck, result: ProbeResult, expected: ExpectedVersion | undefined): Judgement {
  if (result.kind === 'no-answer') {
    return { failure: explainNoAnswer(result), servedVersion: undefined, isExpectedVersion: false };
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

function findFailure(evidence: Evidence): Failure | undefined {
  const { check, result, expected, servedVersion, isExpectedVersion } = evidence;
  const edge = findChallenge(result);
  if (edge !== undefined) {
    const reason = `status ${result.status}: a bot challenge of ${edge} answered, not the application`;
    return { kind: 'challenge', reasons: [reason], remedy: undefined };
  }
  if (isTlsPort(result)) {
    const reason = `status ${result.status}: the port expects TLS, and was asked by plain HTTP`;
    return { kind: 'tls', reasons: [reason], remedy: 'Ask it by https://.' };
  }
  if (expected !== undefined && servedVersion !== undefined && !isExpectedVersion) {
    const reason = `version ${servedVersion} is served, expected ${expected.version}`;
    return { kind: 'wrong-version', reasons: [reason], remedy: undefined };
  }
  const reasons = findMisses(check, evidence);
  if (reasons.length === 0) return undefined;
  const isServerError = result.status >= 500 && !acceptsStatus(check, result.status);
  return { kind: isServerError ? 'server-error' : 'assertion', reasons, remedy: undefined };
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

/** nginx, load balancers and Go's server say so with a 400. */
function isTlsPort({ status, body }: Answer): boolean {
  return status === 400 && /plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server/.test(body);
}
