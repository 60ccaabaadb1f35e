import { isIP } from 'node:net';

import type { InputReader } from '../../../src/action/input-reader.ts';
import type { Secret } from '../../../src/action/secret.ts';
import { isHeaderText } from '../../../src/manifest/smoke-check-faults.ts';
import { parseSmokeChecks } from '../../../src/manifest/parse.ts';
import type { SmokeCheck } from '../../../src/manifest/smoke-check.ts';
import { faultOfPattern } from './bounded-regex.ts';
import { faultOfPath } from './json-path.ts';
import type { VersionSource } from './served-version.ts';

/** The inputs of smoke-test, typed. Durations in milliseconds. */
export interface Inputs {
  readonly url: URL | undefined;
  readonly checks: readonly SmokeCheck[] | undefined;
  readonly environment: string | undefined;
  readonly config: string;
  readonly expectVersion: string | undefined;
  readonly versionFrom: VersionSource;
  readonly timeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly consecutive: number;
  readonly samples: number;
  readonly headers: Secret | undefined;
  readonly bearerToken: Secret | undefined;
  readonly basicAuth: Secret | undefined;
  /** Host name -> IP address. */
  readonly resolve: ReadonlyMap<string, string>;
}

/** Reads and checks the inputs. */
export function readInputs(reader: InputReader): Inputs {
  const inputs = {
    url: reader.parsed('url', parseUrl),
    checks: readChecks(reader),
    environment: reader.optionalText('environment'),
    config: reader.text('config'),
    expectVersion: reader.optionalText('expect-version'),
    versionFrom: reader.parsed('version-from', parseVersionSource) ?? { kind: 'auto' as const },
    timeoutMs: reader.duration('timeout', { minMs: 1000, maxMs: 3_600_000 }),
    requestTimeoutMs: reader.duration('request-timeout', { minMs: 100, maxMs: 300_000 }),
    consecutive: reader.integer('consecutive', { min: 1, max: 100 }),
    samples: reader.integer('samples', { min: 1, max: 1000 }),
    headers: reader.optionalSecret('headers'),
    bearerToken: reader.optionalSecret('bearer-token'),
    basicAuth: reader.optionalSecret('basic-auth'),
    resolve: parseResolve(reader),
  };
  // Checks may be whole addresses; a path without `url` is told when they are planned.
  if (!['url', 'environment', 'checks'].some((name) => reader.has(name))) {
    reader.fault({
      input: 'url',
      value: '',
      allowed: 'an address such as https://staging.example.com, or set `environment` or `checks`',
    });
  }
  if (inputs.bearerToken !== undefined && inputs.basicAuth !== undefined) {
    reader.fault({
      input: 'basic-auth',
      value: '***',
      allowed: 'nothing when `bearer-token` is set: a request has one Authorization',
    });
  }
  if (inputs.bearerToken !== undefined && !/^[!-~]+$/.test(inputs.bearerToken.reveal())) {
    reader.fault({ input: 'bearer-token', value: '***', allowed: 'one line of ASCII without blanks' });
  }
  for (const line of splitHeaders(inputs.headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+:\s*\S/.test(line) || !isHeaderText(line)) {
      reader.fault({ input: 'headers', value: '***', allowed: 'one `Name: value` a line, without control characters' });
    }
  }
  return inputs;
}

const CHECKS_FORM = 'Write one check a line with a dash in front: `- GET /health`.';

/** The input `checks`, each fault where it stands; undefined when it is left out or faulty. */
function readChecks(reader: InputReader): readonly SmokeCheck[] | undefined {
  const text = reader.optionalText('checks');
  if (text === undefined) return undefined;
  const { checks, faults } = parseSmokeChecks(text);
  for (const { message, ...place } of faults) reader.faultAt('checks', { ...place, message: tellOfChecks(message) });
  return faults.length > 0 ? undefined : checks;
}

/** ``check 2, `expect.status`: ...`` instead of `` `[1].expect.status`: ... ``, and the right form for what is no list. */
function tellOfChecks(message: string): string {
  const named = message
    .replace(/^the file/, 'the input')
    .replace(/^`\[(\d+)\](?:\.([^`]+))?`/, (_path, index: string, rest?: string) =>
      [`check ${Number(index) + 1}`, ...(rest === undefined ? [] : [`\`${rest}\``])].join(', '),
    );
  return named.startsWith('the input') ? `${named} ${CHECKS_FORM}` : named;
}

/** The lines of the input `headers`. */
export function splitHeaders(headers: Secret | undefined): string[] {
  return (headers?.reveal() ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Error('an address that starts with https:// or http://');
  if (url.username !== '' || url.password !== '')
    throw new Error('an address without user and password; use `basic-auth`');
  return url;
}

function parseVersionSource(text: string): VersionSource {
  const [, kind, rest = ''] = /^(auto|header|json|body)(?::(.+))?$/s.exec(text) ?? [];
  if (kind === 'auto' && rest === '') return { kind };
  if (kind === 'header' && rest !== '') return { kind, name: rest };
  if (kind === 'json' && faultOfPath(rest) === undefined) return { kind, path: rest };
  if (kind === 'body' && rest !== '' && faultOfPattern(rest) === undefined) return { kind, pattern: rest };
  throw new Error('auto, header:NAME, json:JSONPATH (RFC 9535, it starts with $) or body:REGEX (ECMAScript)');
}

function parseResolve(reader: InputReader): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const line of reader.list('resolve')) {
    const [host = '', address = ''] = line.split('=', 2);
    // As an address has it: lower case, and in ASCII when the name has other letters.
    const name = URL.parse(`https://${host}`)?.hostname;
    if (name === undefined || isIP(address) === 0)
      reader.fault({ input: 'resolve', value: line, allowed: 'HOST=ADDRESS with an IP address' });
    pairs.set(name ?? '', address);
  }
  return pairs;
}
