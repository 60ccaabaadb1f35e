/**
 * The control API of a bed that runs as a process of its own, under `/_local/`:
 * POST faults (one or a list), DELETE faults, GET calls, GET violations, POST clear (faults, calls, violations),
 * POST seed (a list of {service, operation, input, account?, region?} run without fault, signature and record), GET time,
 * and the routes that the bed adds (POST simulate: what images do; POST alarms and hooks: what fails a deployment).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call } from './call-log.ts';
import type { BedClock } from './clock.ts';
import { DEFAULT_ACCOUNT } from './credentials.ts';
import { FAULT_KINDS } from './faults.ts';
import type { Fault, FaultPlan } from './faults.ts';
import { checkModel, operationSchema } from './schema.ts';
import { AwsFault } from './service.ts';
import type { Body, LocalService } from './service.ts';
import { readBody } from './server.ts';

/** What the control API controls. */
export interface ControlParts {
  readonly services: readonly LocalService[];
  readonly clock: BedClock;
  readonly faults: FaultPlan;
  readonly calls: Call[];
  readonly violations: string[];
  /** Further routes, `POST simulate` -> handler of the parsed body. */
  readonly routes?: Readonly<Record<string, (body: unknown) => unknown>>;
}

/** Makes the handler of `/_local/`. */
export function controlApi(
  parts: ControlParts,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const routes: Record<string, (body: unknown) => unknown> = {
    'POST faults': (body) => addFaults(parts.faults, body),
    'DELETE faults': () => {
      parts.faults.clear();
      return {};
    },
    'GET calls': () => parts.calls,
    'GET violations': () => parts.violations,
    'GET time': () => ({ now: parts.clock.now(), speed: parts.clock.speed }),
    'POST clear': () => {
      parts.faults.clear();
      parts.calls.length = 0;
      parts.violations.length = 0;
      return {};
    },
    'POST seed': (body) => seed(parts, body),
    ...parts.routes,
  };
  return async (request, response) => {
    const path = (request.url ?? '').replace(/^\/_local\//, '').split('?')[0] ?? '';
    const route = routes[`${request.method ?? ''} ${path}`];
    if (route === undefined) return false;
    try {
      const text = (await readBody(request)).toString('utf8');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const answer = await route(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    }
    return true;
  };
}

function addFaults(faults: FaultPlan, body: unknown): Body {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  const parsed = list.map((item) => parseFault(item));
  for (const fault of parsed) faults.add(fault);
  return { added: list.length };
}

/**
 * Parses a fault of the control API.
 * @throws {TypeError} with what is wrong.
 */
function parseFault(item: unknown): Fault {
  const fault = item as Partial<Fault> | null | undefined;
  const kind = FAULT_KINDS.find((known) => known === fault?.kind);
  if (!fault || kind === undefined) throw new TypeError(`kind: want one of ${FAULT_KINDS.join(', ')}`);
  if (kind === 'error' && (typeof fault.error?.name !== 'string' || typeof fault.error.message !== 'string')) {
    throw new TypeError('error: want {name, message}');
  }
  if (typeof fault.times !== 'number' || fault.times < 1) throw new TypeError('times: want a number from 1');
  return { ...fault, kind, times: fault.times };
}

/** One entry of POST seed. */
interface SeedCall {
  readonly service: string;
  readonly operation: string;
  readonly input: Body;
  readonly account?: string;
  readonly region?: string;
}

async function seed(parts: ControlParts, body: unknown): Promise<Body> {
  const outputs: Body[] = [];
  for (const call of body as SeedCall[]) {
    const service = parts.services.find(({ name }) => name === call.service);
    const schema = service && operationSchema(service, call.operation);
    const handler = service?.operations[call.operation];
    if (!service || !schema || !handler) throw new TypeError(`no operation ${call.service}.${call.operation}`);
    const faults = checkModel(service, schema.input, call.input);
    if (faults.length > 0) throw new AwsFault('ClientException', faults.join('; '));
    outputs.push(
      await handler(call.input, {
        account: call.account ?? DEFAULT_ACCOUNT,
        region: call.region ?? 'us-east-1',
        accessKeyId: '',
        requestId: 'seed',
        clock: parts.clock,
      }),
    );
  }
  return { outputs };
}
