/** The three protocols side by side: which operation a request is for, its input, and how answers look. */
import { JSON_CONTENT_TYPE, parseJsonRequest, renderJsonFault, renderJsonResponse } from './codec-json.ts';
import { parseQueryRequest, renderQueryFault, renderQueryResponse, XML_CONTENT_TYPE } from './codec-query.ts';
import { findRoute, parseRestJsonRequest, REST_JSON_CONTENT_TYPE, renderRestJsonFault } from './codec-rest-json.ts';
import type { RestRoute } from './codec-rest-json.ts';
import { operationSchema } from './schema.ts';
import type { OperationSchema } from './schema.ts';
import type { AwsFault, Body, LocalService } from './service.ts';

/** A request, as it came in. */
export interface RawRequest {
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  /** `x-amz-target`, empty when there is none. */
  readonly target: string;
  /** The service that the signature names. */
  readonly signedFor: string | undefined;
  readonly body: string;
}

/** What a request is for. */
export interface Addressed {
  readonly service: LocalService;
  readonly operation: string;
  readonly schema: OperationSchema | undefined;
  readonly input: Body;
  /** Why the input could not be read. */
  readonly unreadable: string | undefined;
}

/** What an answer is made of. */
interface Answering {
  readonly service: LocalService;
  readonly operation: string;
  readonly schema: OperationSchema | undefined;
  readonly requestId: string;
}

/** A body with its type, and the headers that the protocol adds. */
export interface Content {
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Finds the service and the operation that a request is for, and reads its input; undefined when no service knows it. */
export function addressRequest(services: readonly LocalService[], request: RawRequest): Addressed | undefined {
  if (request.target !== '') return addressJson(services, request);
  return request.url === '/' ? addressQuery(services, request) : addressRest(services, request);
}

function addressJson(services: readonly LocalService[], { target, body }: RawRequest): Addressed | undefined {
  const service = services.find(
    ({ protocol }) => protocol.kind === 'json-1.1' && target.startsWith(`${protocol.targetPrefix}.`),
  );
  if (service === undefined) return undefined;
  return addressed(service, target.slice(target.lastIndexOf('.') + 1), () => parseJsonRequest(body));
}

function addressQuery(services: readonly LocalService[], { body }: RawRequest): Addressed | undefined {
  const form = new URLSearchParams(body);
  const operation = form.get('Action');
  const service = services.find(
    ({ protocol }) => protocol.kind === 'query' && form.get('Version') === protocol.version,
  );
  if (service === undefined || operation === null) return undefined;
  return addressed(service, operation, (schema) => parseQueryRequest(form, schema.input));
}

/** Paths as `/tags/{arn}` are of several services: the one that the request is signed for comes first. */
function addressRest(services: readonly LocalService[], request: RawRequest): Addressed | undefined {
  const [path = '/', search = ''] = request.url.split(/\?(.*)/s);
  const rest = services.filter(({ protocol }) => protocol.kind === 'rest-json');
  const signed = rest.filter(({ name }) => name === request.signedFor);
  for (const service of [...signed, ...rest]) {
    const route: RestRoute | undefined = findRoute(service, request.method, path);
    if (route === undefined) continue;
    const query = new URLSearchParams(search);
    return addressed(service, route.operation, (schema) =>
      parseRestJsonRequest({ route, query, body: request.body }, schema.input),
    );
  }
  return undefined;
}

function addressed(service: LocalService, operation: string, read: (schema: OperationSchema) => Body): Addressed {
  const schema = operationSchema(service, operation);
  const found = { service, operation, schema };
  if (schema === undefined) return { ...found, input: {}, unreadable: undefined };
  try {
    return { ...found, input: read(schema), unreadable: undefined };
  } catch (error) {
    return { ...found, input: {}, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** Renders what an operation answers. */
export function renderOutput(answering: Answering, body: Body): Content {
  const { service, operation, schema, requestId } = answering;
  const { protocol } = service;
  if (protocol.kind === 'json-1.1') return { type: JSON_CONTENT_TYPE, text: renderJsonResponse(body) };
  if (protocol.kind === 'rest-json') return { type: REST_JSON_CONTENT_TYPE, text: renderJsonResponse(body) };
  const namespace = `https://${service.name}.amazonaws.com/doc/${protocol.version}/`;
  return {
    type: XML_CONTENT_TYPE,
    text: renderQueryResponse({ operation, body, outputSchema: schema?.output, namespace, requestId }),
  };
}

/** Renders an error. */
export function renderError({ service, requestId }: Answering, fault: AwsFault): Content {
  if (service.protocol.kind === 'json-1.1') return { type: JSON_CONTENT_TYPE, text: renderJsonFault(fault) };
  if (service.protocol.kind === 'query') return { type: XML_CONTENT_TYPE, text: renderQueryFault(fault, requestId) };
  const headers = { 'x-amzn-errortype': fault.name };
  return { type: REST_JSON_CONTENT_TYPE, text: renderRestJsonFault(service, fault), headers };
}

/** What a request that breaks the model is answered with. */
export function invalidRequestName(kind: LocalService['protocol']['kind']): string {
  return { 'json-1.1': 'ClientException', query: 'ValidationError', 'rest-json': 'ValidationException' }[kind];
}
