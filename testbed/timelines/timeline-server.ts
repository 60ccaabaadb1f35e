/** A timeline as an ECS endpoint: the answers of {@link timelineEcs} on the wire (JSON 1.1), for bundles as processes and any clock. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { EcsApi } from '../../src/ecs/api.ts';
import { fakeClock } from '../fake-clock.ts';
import { timelineEcs } from './timeline-ecs.ts';
import type { TimelineOptions } from './timeline-ecs.ts';
import { START } from './timelines.ts';
import type { Timeline } from './timelines.ts';

/** A call that was answered, in the time of the timeline. */
export interface TimedCall {
  readonly operation: string;
  readonly atMs: number;
  /** Name of the error it was answered with. */
  readonly error?: string;
}

/** How a timeline is served. */
export interface TimelineServerOptions extends TimelineOptions {
  readonly timeline: Timeline;
  /** Virtual seconds in a real one. */
  readonly speed: number;
  /** The error that a call is answered with, by operation and seconds after the first UpdateService. */
  readonly errorOf?: (operation: string, seconds: number) => string | undefined;
}

/** A running endpoint. */
export interface TimelineServer {
  readonly url: string;
  readonly calls: readonly TimedCall[];
  /** Epoch ms of the timeline, from {@link START} on. */
  now(): number;
  /** When the first UpdateService came; undefined while none has. */
  updatedAtMs(): number | undefined;
  close(): Promise<void>;
}

type Body = Readonly<Record<string, unknown>>;

/** Serves a timeline on 127.0.0.1. */
export async function serveTimeline(options: TimelineServerOptions): Promise<TimelineServer> {
  const { timeline, speed, errorOf } = options;
  const realStart = performance.now();
  const now = (): number => START + (performance.now() - realStart) * speed;
  const calls: TimedCall[] = [];
  let updatedAtMs: number | undefined;
  const ecs = timelineEcs({ timeline, clock: { ...fakeClock(START), now }, record: () => undefined, options });
  const handlers = operationsOf(ecs);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
      const seconds = updatedAtMs === undefined ? 0 : (now() - updatedAtMs) / 1000;
      // No task of a timeline wrote a line.
      const error = operation === 'GetLogEvents' ? 'ResourceNotFoundException' : errorOf?.(operation, seconds);
      calls.push({ operation, atMs: now(), ...(error !== undefined && { error }) });
      if (error === undefined && operation === 'UpdateService') updatedAtMs ??= now();
      const send = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
      };
      if (error !== undefined) {
        send(400, { __type: error, message: `answered by the timeline: ${error}` });
        return;
      }
      const input = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body;
      const handler = handlers[operation] ?? (() => Promise.reject(new Error(`no ${operation} in a timeline`)));
      handler(input).then(
        (output) => send(200, toWire(output) as object),
        (fault: unknown) => send(400, { __type: 'ClientException', message: String(fault) }),
      );
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    now,
    updatedAtMs: () => updatedAtMs,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The operations by name; inputs have the members of the wire, which are those of our port but for a few. */
function operationsOf(ecs: EcsApi): Readonly<Record<string, (input: Body) => Promise<object>>> {
  const as = (input: Body): never => input as never;
  return {
    DescribeServices: (input) => ecs.describeServices(as(input)),
    UpdateService: async (input) => ({ service: await ecs.updateService(as(input)) }),
    DescribeTaskDefinition: (input) => ecs.describeTaskDefinition(as(input)),
    RegisterTaskDefinition: (input) => ecs.registerTaskDefinition(as(input)),
    DescribeServiceDeployments: (input) => ecs.describeServiceDeployments(as(input)),
    DescribeServiceRevisions: (input) => ecs.describeServiceRevisions(as(input)),
    StopServiceDeployment: (input) => ecs.stopServiceDeployment(as(input)),
    DescribeTasks: (input) => ecs.describeTasks(as(input)),
    ListTasks: async (input) => ({ taskArns: await ecs.listTasks(as(input)) }),
    ListServiceDeployments: async ({ status, ...input }) => ({
      serviceDeployments: await ecs.listServiceDeployments(
        as({ ...input, ...(Array.isArray(status) && status.length > 0 ? { statuses: status } : {}) }),
      ),
    }),
  };
}

/** Our types as the wire has them: `createdAtMs` is `createdAt` in seconds, a controller is an object. */
function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name.endsWith('AtMs')) return [name.slice(0, -2), typeof item === 'number' ? item / 1000 : item];
      if (name === 'currentServiceRevisions' && Array.isArray(item)) return [name, item.map((arn) => ({ arn }))];
      return [name, name === 'deploymentController' ? { type: item } : toWire(item)];
    }),
  );
}
