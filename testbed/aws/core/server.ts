/**
 * The one HTTP server in front of all services.
 *
 * Order of a request: record -> fault -> operation known? -> signed, for this service? -> request valid? -> handler ->
 * response valid? -> answer. A bad request is answered as AWS would and noted as a violation too; a bad response of our
 * own is a 500 and a violation, so that no test passes on an answer that AWS could not give.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleepReal } from 'node:timers/promises';
import type { Call } from './call-log.ts';
import type { BedClock } from './clock.ts';
import { JSON_CONTENT_TYPE, renderJsonFault } from './codec-json.ts';
import type { Credentials } from './credentials.ts';
import { expiredToken, faultError } from './faults.ts';
import type { FaultPlan } from './faults.ts';
import { addressRequest, invalidRequestName, renderError, renderOutput } from './protocols.ts';
import type { Addressed, Content } from './protocols.ts';
import type { SeededRandom } from './random.ts';
import { checkModel } from './schema.ts';
import { AwsFault } from './service.ts';
import type { Body, Caller, LocalService } from './service.ts';
import { checkSignature, parseSignature } from './signature.ts';

/** What the server stands in front of. */
export interface ServerParts {
  readonly services: readonly LocalService[];
  readonly clock: BedClock;
  readonly credentials: Credentials;
  readonly faults: FaultPlan;
  readonly random: SeededRandom;
  readonly calls: Call[];
  readonly violations: string[];
  /** Answers `/_local/...`; resolves to false for a path that it does not know. */
  readonly control: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/** A server that listens on 127.0.0.1. */
export interface ListeningServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Starts listening on 127.0.0.1; port 0 takes a free one. */
export async function startServer(parts: ServerParts, port: number): Promise<ListeningServer> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      parts.violations.push(`server: ${describeError(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(describeError(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Reads a whole body. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.sendDate = false;
  response.setHeader('date', new Date(parts.clock.now()).toUTCString());
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path.startsWith('/_local/')) {
    if (!(await parts.control(request, response))) response.writeHead(404).end(`no control ${path}\n`);
    return;
  }
  if (path !== '/') {
    for (const service of parts.services) {
      if ((await service.http?.(request, response)) === true) return;
    }
  }
  await answerAws(parts, request, response);
}

/** A request on its way to a handler. */
interface Arrival extends Addressed {
  readonly caller: Caller;
  readonly authorization: string | undefined;
  readonly call: Call;
}

async function answerAws(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await readBody(request)).toString('utf8');
  const arrival = readArrival(parts, request, body);
  if (arrival === undefined) {
    parts.violations.push(`unknown request: ${request.method ?? ''} ${request.url ?? ''} ${targetOf(request)}`);
    const fault = new AwsFault(
      'UnknownOperationException',
      `No service here knows ${targetOf(request) || request.url}`,
    );
    send(response, {
      status: 501,
      type: JSON_CONTENT_TYPE,
      text: renderJsonFault(fault),
      requestId: parts.random.uuid(),
    });
    return;
  }
  parts.calls.push(arrival.call);
  const hit = parts.faults.take(arrival.service.name, arrival.operation);
  // The open server keeps the process; an answer that is still held back after it is closed does not.
  if (hit?.kind === 'slow') await sleepReal(hit.ms ?? 1000, undefined, { ref: false });
  if (hit?.kind === 'reset') {
    arrival.call.error = 'reset';
    request.socket.destroy();
    return;
  }
  try {
    const error = hit && faultError(hit, faultContext(parts, arrival));
    if (error !== undefined) throw error;
    const output = await handle(parts, arrival);
    arrival.call.status = 200;
    const { requestId } = arrival.caller;
    send(response, { status: 200, ...renderOutput({ ...arrival, requestId }, output), requestId });
  } catch (error) {
    const fault = error instanceof AwsFault ? error : internalFault(parts, arrival, error);
    arrival.call.status = fault.status;
    arrival.call.error = fault.name;
    const { requestId } = arrival.caller;
    send(response, { status: fault.status, ...renderError({ ...arrival, requestId }, fault), requestId });
  }
}

function readArrival(parts: ServerParts, request: IncomingMessage, body: string): Arrival | undefined {
  const { authorization } = request.headers;
  const signature = parseSignature(authorization);
  const { method = '', url = '/' } = request;
  const target = targetOf(request);
  const addressed = addressRequest(parts.services, { method, url, target, signedFor: signature?.service, body });
  if (addressed === undefined) return undefined;
  const { service, operation, input } = addressed;
  const accessKeyId = signature?.accessKeyId ?? '';
  const caller: Caller = {
    account: parts.credentials.accountOf(accessKeyId),
    region: signature?.region ?? 'us-east-1',
    accessKeyId,
    requestId: parts.random.uuid(),
    clock: parts.clock,
  };
  const attempt = Number(/attempt=(\d+)/.exec(String(request.headers['amz-sdk-request'] ?? ''))?.[1] ?? 1);
  const { account, region, requestId } = caller;
  const call: Call = {
    at: parts.clock.now(),
    service: service.name,
    operation,
    account,
    region,
    accessKeyId,
    requestId,
    attempt,
    input,
    status: 0,
  };
  return { ...addressed, caller, authorization, call };
}

async function handle(parts: ServerParts, arrival: Arrival): Promise<Body> {
  const { service, operation, schema, input, caller } = arrival;
  const handler = service.operations[operation];
  const name = `${service.name}.${operation}`;
  if (handler === undefined || schema === undefined) {
    parts.violations.push(`${name}: not an operation of this local AWS`);
    throw new AwsFault('UnknownOperationException', `${name} is not an operation of this local AWS`, { status: 501 });
  }
  if (service.unsigned?.includes(operation) !== true) checkCaller(parts, arrival);
  const faults = arrival.unreadable === undefined ? checkModel(service, schema.input, input) : [arrival.unreadable];
  if (faults.length > 0) {
    parts.violations.push(...faults.map((fault) => `${name} request: ${fault}`));
    throw new AwsFault(invalidRequestName(service.protocol.kind), faults.join('; '));
  }
  await service.tick?.(parts.clock);
  const output = await handler(input, caller);
  const ownFaults = checkModel(service, schema.output, output);
  if (ownFaults.length > 0) {
    parts.violations.push(...ownFaults.map((fault) => `${name} response: ${fault}`));
    throw new AwsFault('LocalAwsModelViolation', ownFaults.join('; '), { status: 500 });
  }
  return output;
}

function checkCaller(parts: ServerParts, arrival: Arrival): void {
  const { service, caller, operation } = arrival;
  try {
    checkSignature(parseSignature(arrival.authorization), service.name);
  } catch (error) {
    parts.violations.push(`${service.name}.${operation} request: ${describeError(error)}`);
    throw error;
  }
  if (parts.credentials.isExpired(caller.accessKeyId, parts.clock.now())) throw expiredToken(service.protocol.kind);
}

function faultContext(parts: ServerParts, arrival: Arrival): Parameters<typeof faultError>[1] {
  const { service, operation, caller } = arrival;
  const session = parts.credentials.session(caller.accessKeyId);
  const role = session?.roleArn.split('/').at(-1);
  const principal =
    session === undefined
      ? `arn:aws:iam::${caller.account}:user/local`
      : `arn:aws:sts::${caller.account}:assumed-role/${role}/${session.sessionName}`;
  return { protocol: service.protocol.kind, action: `${service.name}:${operation}`, principal };
}

function internalFault(parts: ServerParts, arrival: Arrival, error: unknown): AwsFault {
  parts.violations.push(`${arrival.service.name}.${arrival.operation}: ${describeError(error)}`);
  return new AwsFault('LocalAwsInternalError', describeError(error), { status: 500 });
}

function send(response: ServerResponse, content: Content & { status: number; requestId: string }): void {
  response
    .writeHead(content.status, {
      'content-type': content.type,
      'x-amzn-requestid': content.requestId,
      'content-length': Buffer.byteLength(content.text),
      ...content.headers,
    })
    .end(content.text);
}

function targetOf(request: IncomingMessage): string {
  const target = request.headers['x-amz-target'];
  return typeof target === 'string' ? target : '';
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
