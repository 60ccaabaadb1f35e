import { compile } from 'json-p3';

import { messageOf } from '../errors.ts';
import type { Finding } from './fault.ts';
import { isMapping } from './parts.ts';
import type { ValuePath } from './yaml-source.ts';

/**
 * Tells what a schema cannot about a list of checks: JSONPaths and regular expressions that do not compile, a body on a
 * request that has none. Reads any value.
 */
export function findCheckFaults(checks: readonly unknown[]): Finding[] {
  return checks.flatMap((check, index) => findFaultsOf(check).map((fault) => moveUnder([index], fault)));
}

/** The same fault, seen from further up: `path` leads to the list or map it was found in. */
export function moveUnder(path: ValuePath, fault: Finding): Finding {
  return { ...fault, path: [...path, ...fault.path] };
}

function findFaultsOf(check: unknown): Finding[] {
  const expect = under(check, 'expect');
  const patterns = [
    { path: ['expect', 'body'], value: under(expect, 'body') },
    ...['json', 'headers'].flatMap((group) =>
      keysOf(under(expect, group)).map((key) => ({
        path: ['expect', group, key],
        value: under(under(expect, group), key),
      })),
    ),
  ];
  return [
    ...tellBadAddress(check),
    ...keysOf(under(expect, 'json')).flatMap(tellBadPath),
    ...patterns.flatMap(({ path, value }) => tellBadPattern(path, under(value, 'matches'))),
    ...keysOf(under(check, 'headers')).flatMap((name) => tellBadHeader(name, under(under(check, 'headers'), name))),
    ...tellBodies(check, expect),
  ];
}

/** Of the shape of an address, with a host or port that no request can be sent to: `https://app.example:80800`. */
function tellBadAddress(check: unknown): Finding[] {
  const targets =
    typeof check === 'string'
      ? [{ path: [], target: check.replace(/^[A-Z]+ +/, '') }]
      : ['get', 'head', 'post'].map((method) => ({ path: [method], target: under(check, method) }));
  return targets.flatMap(({ path, target }) =>
    typeof target === 'string' && /^https?:\/\/[A-Za-z0-9[]\S*$/.test(target) && !URL.canParse(target)
      ? [{ path, message: `\`${target}\` is not an address that can be asked.` }]
      : [],
  );
}

/** Whether a request header can carry the text (RFC 9110, 5.5; Node refuses the request otherwise). */
export function isHeaderText(text: string): boolean {
  return /^[\t -~\u0080-\u00ff]*$/.test(text);
}

function tellBadHeader(name: string, value: unknown): Finding[] {
  if (typeof value !== 'string' || isHeaderText(value)) return [];
  return [{ path: ['headers', name], message: `${JSON.stringify(value)} cannot be sent in a header.` }];
}

function tellBadPath(path: string): Finding[] {
  try {
    compile(path);
    return [];
  } catch (error) {
    return [
      {
        path: ['expect', 'json', path],
        part: 'key',
        message: `\`${path}\` is not a JSONPath (RFC 9535): ${messageOf(error)}.`,
      },
    ];
  }
}

function tellBadPattern(path: ValuePath, pattern: unknown): Finding[] {
  if (typeof pattern !== 'string') return [];
  try {
    RegExp(pattern, 'u');
    return [];
  } catch (error) {
    return [
      { path: [...path, 'matches'], message: `\`${pattern}\` is not a regular expression: ${messageOf(error)}.` },
    ];
  }
}

function tellBodies(check: unknown, expect: unknown): Finding[] {
  const sent =
    under(check, 'body') !== undefined && under(check, 'post') === undefined
      ? [{ path: ['body'], message: 'only a `post` sends a `body`.' }]
      : [];
  const expected =
    under(check, 'head') === undefined ? [] : keysOf(expect).filter((key) => ['json', 'body'].includes(key));
  return [
    ...sent,
    ...expected.map((key) => ({
      path: ['expect', key],
      message: `the answer to a \`head\` has no body to expect \`${key}\` of.`,
    })),
  ];
}

function under(value: unknown, key: string): unknown {
  return isMapping(value) ? value[key] : undefined;
}

function keysOf(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}
