/** AWS REST-JSON: the operation is in method and path, members are in path, query string and JSON body. */
import { parseJsonRequest, renderJsonResponse } from './codec-json.ts';
import { memberTraits, operationTraits, readSchema } from './schema.ts';
import type { AwsFault, Body, LocalService } from './service.ts';

/** Content type of requests and responses. */
export const REST_JSON_CONTENT_TYPE = 'application/json';

/** Where a request goes: the operation, and the members that its path holds. */
export interface RestRoute {
  readonly operation: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path among all that the SDK knows; undefined when it knows none. */
export function findRoute(service: LocalService, method: string, path: string): RestRoute | undefined {
  for (const name of Object.keys(service.schemas)) {
    const operation = name.slice(0, -1);
    const http = name.endsWith('$') ? operationTraits(service, operation)?.['http'] : undefined;
    if (!Array.isArray(http) || http[0] !== method) continue;
    const labels = matchPath(String(http[1]), path);
    if (labels !== undefined) return { operation, labels };
  }
  return undefined;
}

/** Matches a path with a template as `/v1/pipes/{Name}`, segment by segment. */
function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const labels: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const label = /^\{(\w+)\}$/.exec(segment)?.[1];
    const value = given[at] ?? '';
    if (label !== undefined && value !== '') labels[label] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return labels;
}

/** A request's parts that hold members. */
export interface RestRequest {
  readonly route: RestRoute;
  readonly query: URLSearchParams;
  readonly body: string;
}

/**
 * Gathers the members of the operation's input. What the schema does not know is kept, for the model check to name; so
 * is a member of path or query that stands in the body, as a wrong type of the same name would.
 *
 * @throws {SyntaxError} when the body is no JSON object
 */
export function parseRestJsonRequest(request: RestRequest, inputSchema: unknown): Body {
  const schema = readSchema(inputSchema);
  const members = schema.kind === 'structure' ? schema.members : new Map<string, unknown>();
  const inQuery = new Map<string, { name: string; reference: unknown }>();
  const elsewhere = new Set<string>();
  for (const [name, reference] of members) {
    const traits = memberTraits(reference);
    const key = traits['httpQuery'];
    if (typeof key === 'string') inQuery.set(key, { name, reference });
    if (key !== undefined || traits['httpLabel'] !== undefined) elsewhere.add(name);
  }
  const body = Object.entries(parseJsonRequest(request.body)).map(([name, value]) =>
    elsewhere.has(name) ? [`${name} in the body`, value] : [name, value],
  );
  const query = [...new Set(request.query.keys())].map((key) => {
    const member = inQuery.get(key);
    if (member === undefined) return [key, request.query.get(key)];
    return [member.name, parseQueryMember(request.query.getAll(key), member.reference)];
  });
  return { ...Object.fromEntries(body), ...Object.fromEntries(query), ...request.route.labels } as Body;
}

function parseQueryMember(texts: readonly string[], reference: unknown): unknown {
  const schema = readSchema(reference);
  if (schema.kind === 'list') return [...texts];
  const text = texts[0] ?? '';
  if (schema.kind !== 'simple') return text;
  if (schema.type === 'number' && text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (schema.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Renders an error: the SDK reads its name from the header, the message from `message` or `Message`, as the model spells it. */
export function renderRestJsonFault(service: LocalService, fault: AwsFault): string {
  const reference = service.schemas[`${fault.name}$`];
  const schema = reference === undefined ? undefined : readSchema(reference);
  const spelled = schema?.kind === 'structure' && schema.members.has('Message') ? 'Message' : 'message';
  return renderJsonResponse({ [spelled]: fault.message, ...fault.members });
}
