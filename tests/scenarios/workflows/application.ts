/** What answers at an environment's address: ElevAIte's APIs, in the version that the local ECS runs at that moment. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElevaiteEnvironment } from '../../../scripts/demo/elevaite-environment.ts';
import { REGION, serviceName } from '../../../scripts/demo/elevaite-environment.ts';
import { isHealthy } from '../../../testbed/aws/ecs/health.ts';
import type { LocalAws } from '../../../testbed/aws/local-aws.ts';

/** How a version behaves: as it should, with a database that it cannot work with, or behind an edge that asks for a human. */
export type Mood = 'well' | 'failing' | 'challenged';

/** An application that answers. */
export interface Application {
  readonly url: string;
  /** Sets how a version answers from now on. */
  set(version: string, mood: Mood): void;
  /** Versions of the tasks that serve now, by service. */
  served(): Record<string, string[]>;
  close(): Promise<void>;
}

const SERVICE_OF: Readonly<Record<string, string>> = { auth: 'auth-api', engine: 'workflow-engine' };

/** Starts it on 127.0.0.1 for one environment. */
export async function startApplication(aws: LocalAws, environment: ElevaiteEnvironment): Promise<Application> {
  const moods = new Map<string, Mood>();
  let turn = 0;
  const versions = (service: string): string[] => listVersions(aws, { environment, service });
  const server = createServer((request, response) => {
    const [, part = ''] = /^\/([^/]+)\//.exec(request.url ?? '') ?? [];
    const running = versions(SERVICE_OF[part] ?? '');
    turn += 1;
    // A load balancer deals requests out in turn, to whatever is healthy.
    const version = running[turn % Math.max(running.length, 1)];
    if (version === undefined) response.writeHead(503).end('<h1>503 Service Temporarily Unavailable</h1>');
    else answer(request, response, { version, mood: moods.get(version) ?? 'well' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (version, mood) => void moods.set(version, mood),
    served: () => Object.fromEntries(Object.values(SERVICE_OF).map((service) => [service, versions(service)])),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listVersions(aws: LocalAws, of: { environment: ElevaiteEnvironment; service: string }): string[] {
  const { ecs } = aws.account(of.environment.account, REGION);
  const group = `service:${serviceName(of.environment.name, of.service)}`;
  return ecs
    .tasks()
    .filter((task) => task.group === group && isHealthy(ecs.state, task))
    .map(({ containers }) => containers[0]?.spec.environment?.find(({ name }) => name === 'APP_VERSION')?.value ?? '');
}

function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { version, mood }: { version: string; mood: Mood },
): void {
  const json = (status: number, body: unknown): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (mood === 'challenged') {
    response
      .writeHead(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' })
      .end('<title>Just a moment...</title>');
    return;
  }
  if (mood === 'failing') json(503, { status: 'failing', version, database: 'relation "tools" does not exist' });
  else if (method === 'POST' && url === '/engine/jobs') json(202, { id: 1, status: 'queued' });
  else if (url === '/auth/health' || url === '/engine/health') json(200, { status: 'ok', version, database: 'ok' });
  else json(404, { detail: 'Not Found' });
}
