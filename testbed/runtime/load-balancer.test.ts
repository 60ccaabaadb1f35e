import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { scaledClock } from '../aws/core/clock.ts';
import { seededRandom } from '../aws/core/random.ts';
import { ElbWorld, type ForwardAction, type TargetKey } from '../aws/elb/world.ts';
import { chooseRule } from './listener-rules.ts';
import { type ProxiedRequest, type RunningLoadBalancer, startLoadBalancer } from './load-balancer.ts';
import { isHealthyCode, judgeCheck } from './target-health.ts';

const CHECK = {
  path: '/health',
  protocol: 'HTTP' as const,
  intervalSeconds: 1,
  timeoutSeconds: 2,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
  matcher: '200',
};

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const open of opened.splice(0).toReversed()) await open.close();
});

function forwardTo(arn: string): ForwardAction {
  return { targetGroups: [{ arn, weight: 1 }] };
}

/** An ELB with `/auth/*` and `/engine/*` behind one listener, a proxy before it, and a way to put servers behind it. */
async function startBed(): Promise<{
  world: ElbWorld;
  balancer: RunningLoadBalancer;
  answered: ProxiedRequest[];
  get(path: string): Promise<{ status: number; text: string }>;
  serve(group: 'auth' | 'engine', handler: RequestListener): Promise<TargetKey>;
  settle(key: TargetKey, state: string | undefined): Promise<void>;
}> {
  const clock = scaledClock(100);
  const world = new ElbWorld({
    account: '111111111111',
    region: 'us-east-1',
    random: seededRandom(1),
    now: clock.now(),
  });
  const { arn: loadBalancerArn } = world.createLoadBalancer({ name: 'shop' });
  const options = { port: 80, healthCheck: CHECK, deregistrationDelaySeconds: 3000 };
  const groups = {
    auth: world.createTargetGroup({ name: 'auth', ...options }),
    engine: world.createTargetGroup({ name: 'engine', ...options }),
  };
  const { arn: listenerArn } = world.createListener({ loadBalancerArn, port: 80, forward: forwardTo(groups.auth.arn) });
  const pathPatterns = ['/engine/*'];
  world.createRule({ listenerArn, priority: '10', pathPatterns, forward: forwardTo(groups.engine.arn) });
  const answered: ProxiedRequest[] = [];
  const onRequest = (request: ProxiedRequest): void => void answered.push(request);
  const balancer = await startLoadBalancer({ world, loadBalancerArn, clock, onRequest });
  opened.push(balancer);
  let next = 10;
  return {
    world,
    balancer,
    answered,
    get: async (path) => {
      const response = await fetch(`${balancer.url()}${path}`);
      return { status: response.status, text: await response.text() };
    },
    serve: async (group, handler) => {
      const server = createServer(handler);
      opened.push({ close: () => closed(server) });
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      next += 1;
      const key = { targetGroupArn: groups[group].arn, id: `10.0.10.${next}`, port: 8004 };
      world.registerTarget(key, { address: { host: '127.0.0.1', port } });
      return key;
    },
    settle: async (key, state) => {
      while (world.target(key)?.health.state !== state) await new Promise((go) => setTimeout(go, 5));
    },
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

/** Answers its health check and says its name. */
function saying(name: string): RequestListener {
  return (_request, response) => void response.end(name);
}

describe('the load balancer', () => {
  test('routes by path, takes healthy targets in turn and answers 503 where there is none', async () => {
    const bed = await startBed();
    await expect(bed.get('/auth/x')).resolves.toMatchObject({ status: 503 });
    const one = await bed.serve('auth', saying('auth one'));
    const two = await bed.serve('auth', saying('auth two'));
    const engine = await bed.serve('engine', saying('engine'));
    for (const key of [one, two, engine]) await bed.settle(key, 'healthy');
    const texts = [await bed.get('/'), await bed.get('/'), await bed.get('/'), await bed.get('/')].map((a) => a.text);
    expect(texts.toSorted()).toEqual(['auth one', 'auth one', 'auth two', 'auth two']);
    await expect(bed.get('/engine/jobs?page=1')).resolves.toEqual({ status: 200, text: 'engine' });
    expect(bed.answered.map(({ status }) => status)).toEqual([503, 200, 200, 200, 200, 200]);
    expect(bed.balancer.requests.get(`${engine.targetGroupArn} ${engine.id}:8004`)).toBe(1);
  });

  test('sends nothing new to a draining target, lets what is in flight finish, then lets it go', async () => {
    const bed = await startBed();
    const { promise: asked, resolve: sayAsked } = Promise.withResolvers<void>();
    const { promise: go, resolve: letGo } = Promise.withResolvers<void>();
    const slow = await bed.serve('engine', (request, response) => {
      if (request.url === '/health') return void response.end();
      sayAsked();
      return void go.then(() => response.end('old'));
    });
    await bed.settle(slow, 'healthy');
    const inFlight = bed.get('/engine/long');
    await asked;
    const fresh = await bed.serve('engine', saying('new'));
    await bed.settle(fresh, 'healthy');
    bed.world.deregisterTarget(slow);
    for (let count = 0; count < 4; count += 1) {
      await expect(bed.get('/engine/long')).resolves.toEqual({ status: 200, text: 'new' });
    }
    expect(bed.world.target(slow)?.health.state).toBe('draining');
    letGo();
    await expect(inFlight).resolves.toEqual({ status: 200, text: 'old' });
    await bed.settle(slow, undefined);
  });

  test('tells an unhealthy target in AWS’s words, and answers 502 for one that breaks the connection', async () => {
    const bed = await startBed();
    const failing = await bed.serve('auth', (_request, response) => {
      response.statusCode = 500;
      response.end();
    });
    await bed.settle(failing, 'unhealthy');
    expect(bed.world.target(failing)?.health).toEqual({
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [500]',
    });
    const breaking = await bed.serve('engine', (request, response) => {
      if (request.url === '/health') response.end();
      else request.socket.destroy();
    });
    await bed.settle(breaking, 'healthy');
    await expect(bed.get('/engine/jobs')).resolves.toMatchObject({ status: 502 });
  });
});

describe('health check verdicts', () => {
  test('one good check makes a new target healthy, the thresholds count afterwards', () => {
    const streak = { goods: 0, bads: 0 };
    const judge = (state: 'initial' | 'healthy' | 'unhealthy', code: number | 'timeout'): string | undefined =>
      judgeCheck({ check: CHECK, answer: code === 'timeout' ? code : { code }, streak, now: { state } })?.state;
    expect([judge('initial', 200), judge('healthy', 500), judge('healthy', 200)]).toEqual([
      'healthy',
      undefined,
      undefined,
    ]);
    expect([judge('healthy', 'timeout'), judge('healthy', 'timeout')]).toEqual([undefined, 'unhealthy']);
    expect([judge('unhealthy', 200), judge('unhealthy', 200)]).toEqual([undefined, 'healthy']);
  });

  test('a matcher is a list of codes and ranges', () => {
    expect([200, 301, 302, 404].map((code) => isHealthyCode('200-299,301', code))).toEqual([true, true, false, false]);
  });

  test('the rule with the lowest priority wins, the default one last, and hosts count too', () => {
    const forward = { targetGroups: [] };
    const rule = (priority: string, pathPatterns: string[], hosts: string[] = []) => {
      return { arn: priority, listenerArn: 'l', priority, pathPatterns, hosts, forward };
    };
    const rules = [rule('default', []), rule('20', ['/a*']), rule('3', ['/a/?.js'], ['shop.example'])];
    const listener = { arn: 'l', loadBalancerArn: 'lb', port: 80, protocol: 'HTTP' as const };
    const chosen = (url: string, host: string): string | undefined =>
      chooseRule(rules, listener, { url, headers: { host } })?.arn;
    expect(chosen('/a/b.js?x=1', 'shop.example:80')).toBe('3');
    expect(chosen('/a/b.js', 'other.example')).toBe('20');
    expect(chosen('/b', 'shop.example')).toBe('default');
  });
});
