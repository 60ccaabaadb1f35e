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
 * A middleware for {@link INSIDE_THE_PARSER} that hands a good answer to `keep`, and leaves the SDK an empty one: what it makes of a long
 * list costs several times the memory of the body. An error, and what is no JSON object, is left to the SDK to tell.
 */
export function takenAnswer(
  keep: (answer: RawJson) => void,
): <A, R extends { readonly response: unknown }>(next: (args: A) => Promise<R>) => (args: A) => Promise<R> {
  return (next) => async (args) => {
    const handled = await next(args);
    const { response } = handled;
    if (!isObject(response) || response['statusCode'] !== 200 || !(response['body'] instanceof Readable))
      return handled;
    const body = (await buffer(response['body'])).toString('utf8');
    const answer = readObject(body);
    if (answer !== undefined) keep(answer);
    response['body'] = new TextEncoder().encode(answer === undefined ? body : '{}');
    return handled;
  };
}

function readObject(body: string): RawJson | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
