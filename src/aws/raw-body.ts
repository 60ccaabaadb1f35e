/**
 * Requests and answers as the JSON that travels. The SDK drops what its version does not know, so a describe -> update round trip
 * through its types would lose attributes of a newer AWS; these functions take and give the body itself.
 */
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/** A JSON object as it travels, nothing added and nothing dropped. */
export interface RawJson {
  readonly [key: string]: unknown;
}

/** Where a middleware sees the request before the length of its body is counted. */
export const BEFORE_THE_BUILD = { step: 'build', priority: 'high', name: 'slipwayRawRequest' } as const;

/** Where a middleware sees the response before the SDK has read its body. */
export const INSIDE_THE_PARSER = { step: 'deserialize', priority: 'low', name: 'slipwayRawResponse' } as const;

/** The body of an HTTP response as text; the response keeps it for the SDK, which reads it next. */
async function takeRawBody(response: unknown): Promise<string> {
  if (!isObject(response) || !(response['body'] instanceof Readable)) return '';
  const bytes = await buffer(response['body']);
  response['body'] = new Uint8Array(bytes);
  return bytes.toString('utf8');
}

/** A middleware for {@link BEFORE_THE_BUILD} that sends `body` in place of the one that the SDK wrote. */
export function rawRequest(
  body: RawJson,
): <A extends { readonly request: unknown }, R>(next: (args: A) => Promise<R>) => (args: A) => Promise<R> {
  return (next) => (args) => {
    if (isObject(args.request)) args.request['body'] = JSON.stringify(body);
    return next(args);
  };
}

/** A middleware for {@link INSIDE_THE_PARSER} that hands the answer's body to `keep`. */
export function rawAnswer(
  keep: (body: string) => void,
): <A, R extends { readonly response: unknown }>(next: (args: A) => Promise<R>) => (args: A) => Promise<R> {
  return (next) => async (args) => {
    const handled = await next(args);
    keep(await takeRawBody(handled.response));
    return handled;
  };
}

/**
 * The same for an answer that only we read: of a good one the SDK gets an empty object, since what it makes of a long list costs ten times
 * the memory of the body. One that tells an error is left to it.
 */
export function takenAnswer(
  keep: (body: string) => void,
): <A, R extends { readonly response: unknown }>(next: (args: A) => Promise<R>) => (args: A) => Promise<R> {
  return (next) => async (args) => {
    const handled = await next(args);
    const { response } = handled;
    if (!isObject(response) || response['statusCode'] !== 200) return handled;
    keep(await takeRawBody(response));
    response['body'] = new TextEncoder().encode('{}');
    return handled;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
