/** AWS query: form-encoded requests with `Action` and `Version`, XML responses. */
import { readSchema } from './schema.ts';
import type { AwsFault, Body } from './service.ts';

/** Content type of responses. */
export const XML_CONTENT_TYPE = 'text/xml';

/**
 * Parses a form into the members of the operation's input: lists come as `Name.member.1`, maps as `Name.entry.1.key`.
 * Members that the schema does not know are kept as strings, for the model check to name.
 */
export function parseQueryRequest(form: URLSearchParams, inputSchema: unknown): Body {
  const flat = new Map([...form].filter(([name]) => name !== 'Action' && name !== 'Version'));
  const value = parseValue(flat, inputSchema, '');
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

function parseValue(flat: Map<string, string>, reference: unknown, path: string): unknown {
  const schema = readSchema(reference);
  const text = flat.get(path);
  switch (schema.kind) {
    case 'simple':
      return text === undefined ? undefined : parseSimple(text, schema.type);
    case 'list':
      // An empty list is sent as an empty value.
      return text === '' ? [] : numbered(flat, `${path}.member`).map((at) => parseValue(flat, schema.member, at));
    case 'map': {
      const entries = numbered(flat, `${path}.entry`);
      return Object.fromEntries(
        entries.map((at) => [flat.get(`${at}.key`), parseValue(flat, schema.value, `${at}.value`)]),
      );
    }
    default: {
      const prefix = path === '' ? '' : `${path}.`;
      const names = new Set(
        [...flat.keys()].filter((key) => key.startsWith(prefix)).map((key) => topName(key, prefix)),
      );
      return Object.fromEntries(
        [...names].map((name) => {
          const member = schema.members.get(name);
          return [
            name,
            member === undefined ? (flat.get(prefix + name) ?? '') : parseValue(flat, member, prefix + name),
          ];
        }),
      );
    }
  }
}

function topName(key: string, prefix: string): string {
  return key.slice(prefix.length).split('.')[0] ?? '';
}

function numbered(flat: Map<string, string>, path: string): string[] {
  const numbers = new Set<number>();
  for (const key of flat.keys()) {
    if (key.startsWith(`${path}.`)) numbers.add(Number(topName(key, `${path}.`)));
  }
  return [...numbers].toSorted((a, b) => a - b).map((number) => `${path}.${number}`);
}

function parseSimple(text: string, type: string): unknown {
  if (type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'timestamp' && !Number.isNaN(Date.parse(text))) return new Date(text);
  return text;
}

/** A response to render. */
export interface QueryResponse {
  readonly operation: string;
  readonly body: Body;
  readonly outputSchema: unknown;
  readonly namespace: string;
  readonly requestId: string;
}

/** Renders the XML of a response. */
export function renderQueryResponse(response: QueryResponse): string {
  const { operation, body, outputSchema, namespace, requestId } = response;
  const result = renderMembers(outputSchema, body);
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  return `<${operation}Response xmlns="${namespace}"><${operation}Result>${result}</${operation}Result>${metadata}</${operation}Response>`;
}

function renderMembers(reference: unknown, value: unknown): string {
  const schema = readSchema(reference);
  if (value === undefined || value === null) return '';
  switch (schema.kind) {
    case 'simple':
      return escapeXml(renderSimple(value, schema.type));
    case 'list':
      return (value as unknown[]).map((item) => `<member>${renderMembers(schema.member, item)}</member>`).join('');
    case 'map':
      return Object.entries(value)
        .map(
          ([key, item]) =>
            `<entry><key>${escapeXml(key)}</key><value>${renderMembers(schema.value, item)}</value></entry>`,
        )
        .join('');
    default:
      return Object.entries(value)
        .filter(([, item]) => item !== undefined && item !== null)
        .map(([name, item]) => `<${name}>${renderMembers(schema.members.get(name), item)}</${name}>`)
        .join('');
  }
}

function renderSimple(value: unknown, type: string): string {
  if (type !== 'timestamp') return String(value);
  return (value instanceof Date ? value : new Date(Number(value) * 1000)).toISOString();
}

/** Renders an error document. */
export function renderQueryFault(fault: AwsFault, requestId: string): string {
  const type = fault.status < 500 ? 'Sender' : 'Receiver';
  const error = `<Type>${type}</Type><Code>${escapeXml(fault.name)}</Code><Message>${escapeXml(fault.message)}</Message>`;
  return `<ErrorResponse><Error>${error}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
