/** AWS JSON 1.1: the operation is in the header `x-amz-target`, bodies are JSON, timestamps are epoch seconds. */
import type { AwsFault, Body } from './service.ts';

/** Content type of requests and responses. */
export const JSON_CONTENT_TYPE = 'application/x-amz-json-1.1';

/**
 * Parses a request body.
 * @throws {SyntaxError} when it is no JSON object.
 */
export function parseJsonRequest(text: string): Body {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('want a JSON object');
  return value as Body;
}

/** Renders a response body: dates become epoch seconds with milliseconds, bytes base64. */
export function renderJsonResponse(body: Body): string {
  return JSON.stringify(body, function render(this: Record<string, unknown>, key: string, value: unknown): unknown {
    // JSON.stringify has called toJSON on a Date already, so the raw value is read from its holder.
    const raw = this[key];
    if (raw instanceof Date) return raw.getTime() / 1000;
    if (raw instanceof Uint8Array) return Buffer.from(raw).toString('base64');
    return value;
  });
}

/** Renders an error: the SDK reads `__type` and `message`. */
export function renderJsonFault(fault: AwsFault): string {
  return renderJsonResponse({ __type: fault.name, message: fault.message, ...fault.members });
}
