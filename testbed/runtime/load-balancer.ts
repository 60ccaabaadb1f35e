/**
 * An application load balancer that answers: a reverse proxy over the targets of the local ELB.
 *
 * It reads the world's rules and targets at each request, so a target that is deregistered gets no request after that instant;
 * those in flight finish. It differs from AWS in one thing: with no healthy target it answers 503, where AWS tries the unhealthy ones.
 */
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { BedClock } from '../aws/core/clock.ts';
import type { ElbWorld, ForwardAction, Listener, Rule, Target, TargetGroup, TargetKey } from '../aws/elb/world.ts';
import { chooseRule } from './listener-rules.ts';
import { startHealthChecks } from './target-health.ts';

/** One request that the load balancer answered. */
export interface ProxiedRequest {
  /** Virtual, epoch milliseconds: when the answer began. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Absent when no target could be asked. */
  readonly target?: TargetKey;
}

/** A load balancer that listens. */
export interface RunningLoadBalancer {
  /** `http://127.0.0.1:PORT` of a listener (default: the first). */
  url(listenerArn?: string): string;
  /** Answered requests of each target, by `targetGroupArn id:port`. */
  readonly requests: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** How a load balancer is to run. */
export interface LoadBalancerOptions {
  readonly world: ElbWorld;
  readonly loadBalancerArn: string;
  readonly clock: BedClock;
  /** Port of the first listener; default a free one. */
  readonly port?: number;
  readonly onRequest?: (answered: ProxiedRequest) => void;
}

/** What the proxy keeps while it runs. */
interface Proxy extends LoadBalancerOptions {
  readonly requests: Map<string, number>;
  readonly inFlight: Map<string, number>;
  /** Requests dealt out so far: of a rule (for weights) and of a target group (for turns). */
  readonly turns: Map<string, number>;
}

/** A target that may not answer in this time is given up with 504 (ALB's idle timeout), real milliseconds. */
const IDLE_TIMEOUT_MS = 60_000;

/** How often it looks for draining targets whose last request is answered, real milliseconds. */
const DRAIN_LOOK_MS = 25;

/**
 * Starts a server for each listener of a load balancer, and its target groups' health checks.
 * @throws {Error} when the load balancer has no listener or the port is taken.
 */
export async function startLoadBalancer(options: LoadBalancerOptions): Promise<RunningLoadBalancer> {
  const { world, loadBalancerArn, clock } = options;
  const proxy: Proxy = { ...options, requests: new Map(), inFlight: new Map(), turns: new Map() };
  const listeners = [...world.listeners.values()].filter((listener) => listener.loadBalancerArn === loadBalancerArn);
  if (listeners.length === 0) throw new Error(`The load balancer ${loadBalancerArn} has no listener.`);
  const servers = await Promise.all(
    listeners.map((listener, index) => listen(proxy, listener, index === 0 ? (options.port ?? 0) : 0)),
  );
  const groups = (): TargetGroup[] =>
    [...world.targetGroups.values()].filter((group) => group.loadBalancerArns.includes(loadBalancerArn));
  const stopChecks = startHealthChecks({ world, clock, groups });
  const drainer = setInterval(() => finishDraining(proxy, groups()), DRAIN_LOOK_MS);
  return {
    url: (listenerArn = listeners[0]?.arn) => servers.find((server) => server.listenerArn === listenerArn)?.url ?? '',
    requests: proxy.requests,
    close: async () => {
      stopChecks();
      clearInterval(drainer);
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

async function listen(
  proxy: Proxy,
  listener: Listener,
  port: number,
): Promise<{ listenerArn: string; url: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => forward({ proxy, listener, incoming, outgoing }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { listenerArn: listener.arn, url: `http://127.0.0.1:${bound}`, close };
}

interface Exchange {
  readonly proxy: Proxy;
  readonly listener: Listener;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function forward(exchange: Exchange): void {
  const { proxy, listener, incoming } = exchange;
  const rule = chooseRule([...proxy.world.rules.values()], listener, incoming);
  const key = rule === undefined ? undefined : chooseTarget(proxy, rule);
  const target = key === undefined ? undefined : proxy.world.target(key);
  if (key === undefined || target?.address === undefined) {
    answer(exchange, 503, 'Service Temporarily Unavailable');
    return;
  }
  const name = nameOf(key);
  proxy.inFlight.set(name, (proxy.inFlight.get(name) ?? 0) + 1);
  exchange.outgoing.once('close', () => release(proxy, key));
  pipe(exchange, key, target.address);
}

/** Carries the request to the target and its answer back. No connection is kept: a stopping target must not be met on an old one. */
function pipe(exchange: Exchange, key: TargetKey, address: NonNullable<Target['address']>): void {
  const { incoming, outgoing } = exchange;
  const headers = {
    ...incoming.headers,
    connection: 'close',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
  };
  const asked = request(
    { ...address, method: incoming.method, path: incoming.url, headers, agent: false },
    (response) => {
      const status = response.statusCode ?? 502;
      const { connection: _connection, 'keep-alive': _keepAlive, ...rest } = response.headers;
      outgoing.writeHead(status, rest);
      record(exchange, status, key);
      response.pipe(outgoing);
      response.once('error', () => outgoing.destroy());
    },
  );
  asked.setTimeout(IDLE_TIMEOUT_MS, () => {
    answer(exchange, 504, 'Gateway Time-out', key);
    asked.destroy();
  });
  asked.once('error', () => answer(exchange, 502, 'Bad Gateway', key));
  outgoing.once('close', () => asked.destroy());
  incoming.pipe(asked);
}

/** Answers in the load balancer's own name; after a begun answer there is only the connection to break. */
function answer(exchange: Exchange, status: number, text: string, key?: TargetKey): void {
  const { outgoing } = exchange;
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy();
    return;
  }
  const body = `<html><head><title>${status} ${text}</title></head><body><h1>${status} ${text}</h1></body></html>\n`;
  outgoing.writeHead(status, { server: 'awselb/2.0', 'content-type': 'text/html', 'content-length': body.length });
  outgoing.end(body);
  record(exchange, status, key);
}

function record(exchange: Exchange, status: number, key?: TargetKey): void {
  const { proxy, incoming } = exchange;
  if (key !== undefined) proxy.requests.set(nameOf(key), (proxy.requests.get(nameOf(key)) ?? 0) + 1);
  const { method = 'GET', url: path = '/' } = incoming;
  proxy.onRequest?.({ at: proxy.clock.now(), method, path, status, ...(key && { target: key }) });
}

function release(proxy: Proxy, key: TargetKey): void {
  const left = (proxy.inFlight.get(nameOf(key)) ?? 1) - 1;
  if (left > 0) proxy.inFlight.set(nameOf(key), left);
  else proxy.inFlight.delete(nameOf(key));
}

/** As in AWS a draining target without a request in flight need not wait for the end of the deregistration delay. */
function finishDraining(proxy: Proxy, groups: readonly TargetGroup[]): void {
  for (const { arn: targetGroupArn } of groups) {
    for (const { id, port, health } of proxy.world.targets(targetGroupArn)) {
      const key = { targetGroupArn, id, port };
      if (health.state === 'draining' && !proxy.inFlight.has(nameOf(key))) proxy.world.finishDraining(key);
    }
  }
}

/** The next healthy target: target groups by weight, targets of a group in turn. */
function chooseTarget(proxy: Proxy, rule: Rule): TargetKey | undefined {
  const targetGroupArn = chooseGroup(proxy, rule.arn, rule.forward);
  if (targetGroupArn === undefined) return undefined;
  const healthy = proxy.world.targets(targetGroupArn).filter(({ health }) => health.state === 'healthy');
  const target = healthy[takeTurn(proxy, targetGroupArn) % healthy.length];
  return target && { targetGroupArn, id: target.id, port: target.port };
}

function chooseGroup(proxy: Proxy, ruleArn: string, action: ForwardAction): string | undefined {
  const total = action.targetGroups.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return action.targetGroups[0]?.arn;
  let place = takeTurn(proxy, ruleArn) % total;
  for (const { arn, weight } of action.targetGroups) {
    if (place < weight) return arn;
    place -= weight;
  }
  return undefined;
}

function takeTurn(proxy: Proxy, name: string): number {
  const turn = proxy.turns.get(name) ?? 0;
  proxy.turns.set(name, turn + 1);
  return turn;
}

function nameOf(key: TargetKey): string {
  return `${key.targetGroupArn} ${key.id}:${key.port}`;
}
