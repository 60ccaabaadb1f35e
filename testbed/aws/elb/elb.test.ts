import { describe, expect, test } from '@jest/globals';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  paginateDescribeTargetGroups,
  RegisterTargetsCommand,
  waitUntilTargetInService,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { seededRandom } from '../core/random.ts';
import { startLocalAws } from '../local-aws.ts';
import { ElbWorld } from './world.ts';
import type { SimulatedHealth, TargetGroup } from './world.ts';

const START = Date.parse('2026-11-20T09:00:00Z');

function world(): ElbWorld {
  return new ElbWorld({ account: '123456789012', region: 'us-east-1', random: seededRandom(1), now: START });
}

/** A target group of a listener on port 80. */
function served(elb: ElbWorld, settings: Partial<Parameters<ElbWorld['createTargetGroup']>[0]> = {}): TargetGroup {
  const balancer = elb.createLoadBalancer({ name: 'alb' });
  const group = elb.createTargetGroup({ name: 'api', port: 8080, ...settings });
  elb.createListener({
    loadBalancerArn: balancer.arn,
    port: 80,
    forward: { targetGroups: [{ arn: group.arn, weight: 1 }] },
  });
  return group;
}

describe('the weights of a rule', () => {
  test('are changed by the rule or by its listener, and a group that is new to it comes into use', () => {
    const elb = world();
    const blue = served(elb);
    const green = elb.createTargetGroup({ name: 'green', port: 8080 });
    const [listener] = elb.listeners.values();
    const arn = listener?.arn ?? '';
    elb.setForward(arn, [
      { arn: blue.arn, weight: 90 },
      { arn: green.arn, weight: 10 },
    ]);
    expect(elb.rule(arn)?.forward.targetGroups.map(({ weight }) => weight)).toEqual([90, 10]);
    expect(green.loadBalancerArns).toEqual(blue.loadBalancerArns);
    elb.setForward(elb.rule(arn)?.arn ?? '', [{ arn: green.arn, weight: 100 }]);
    expect(elb.rule(arn)?.forward.targetGroups).toEqual([{ arn: green.arn, weight: 100 }]);
    expect(() => elb.setForward('arn:none', [])).toThrow('no rule arn:none');
  });
});

describe('targets', () => {
  test('that were healthy fail and heal again as their checks are changed', () => {
    const elb = world();
    const group = served(elb, { healthCheck: { intervalSeconds: 10, unhealthyThreshold: 3 } });
    const key = { targetGroupArn: group.arn, id: '10.0.0.4', port: 8080 };
    elb.registerTarget(key, { simulated: 'healthy' });
    elb.advanceTo(START + 60_000);
    const before = elb.version;
    elb.advanceTo(START + 61_000);
    expect(elb.version).toBe(before);
    elb.simulateHealth(key, { codes: [503] });
    elb.advanceTo(START + 90_000);
    expect(elb.target(key)?.health.state).toBe('healthy');
    elb.advanceTo(START + 91_000);
    expect(elb.target(key)?.health).toMatchObject({ state: 'unhealthy', reason: 'Target.ResponseCodeMismatch' });
    elb.simulateHealth(key, 'healthy');
    elb.advanceTo(START + 102_000);
    expect(elb.target(key)?.health).toEqual({ state: 'healthy' });
  });

  test.each([
    ['healthy', 10, { state: 'healthy' }],
    [
      { codes: [500, 502] },
      20,
      {
        state: 'unhealthy',
        reason: 'Target.ResponseCodeMismatch',
        description: 'Health checks failed with these codes: [500, 502]',
      },
    ],
    ['timeout', 20, { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }],
    ['refused', 20, { state: 'unhealthy', reason: 'Target.FailedHealthChecks', description: 'Health checks failed' }],
  ] as [SimulatedHealth, number, object][])(
    'whose checks say %j are so after %d s, and initial before',
    (simulated, seconds, health) => {
      const elb = world();
      const group = served(elb, { healthCheck: { intervalSeconds: 10 } });
      const key = { targetGroupArn: group.arn, id: '10.0.0.4', port: 8080 };
      elb.registerTarget(key, { simulated });
      expect(elb.target(key)?.health).toMatchObject({ state: 'initial', reason: 'Elb.RegistrationInProgress' });
      elb.advanceTo(START + (seconds - 1) * 1000);
      expect(elb.target(key)?.health).toMatchObject({ state: 'initial', reason: 'Elb.InitialHealthChecking' });
      elb.advanceTo(START + seconds * 1000);
      expect(elb.target(key)?.health).toEqual(health);
    },
  );

  test('drain for the deregistration delay, or until a proxy has answered their last request', () => {
    const elb = world();
    const group = served(elb, { deregistrationDelaySeconds: 30 });
    const keys = ['10.0.0.4', '10.0.0.5'].map((id) => ({ targetGroupArn: group.arn, id, port: 8080 }));
    for (const key of keys) {
      elb.registerTarget(key, { address: { host: '127.0.0.1', port: 4000 } });
      elb.reportHealth(key, { state: 'healthy' });
      elb.deregisterTarget(key);
      elb.reportHealth(key, { state: 'healthy' });
    }
    expect(elb.targets(group.arn).map(({ health }) => health.state)).toEqual(['draining', 'draining']);
    expect(elb.targets(group.arn)[0]?.address).toEqual({ host: '127.0.0.1', port: 4000 });
    elb.finishDraining({ targetGroupArn: group.arn, id: '10.0.0.4', port: 8080 });
    expect(elb.targets(group.arn).map(({ id }) => id)).toEqual(['10.0.0.5']);
    elb.advanceTo(START + 29_999);
    expect(elb.targets(group.arn)).toHaveLength(1);
    elb.advanceTo(START + 30_000);
    expect(elb.targets(group.arn)).toEqual([]);
  });

  test('are unused in a group that no load balancer uses, whatever a check would say', () => {
    const elb = world();
    const group = elb.createTargetGroup({ name: 'lonely', port: 80 });
    const key = { targetGroupArn: group.arn, id: '10.0.0.4', port: 80 };
    elb.registerTarget(key, { simulated: 'healthy' });
    elb.advanceTo(START + 600_000);
    expect(elb.target(key)?.health).toMatchObject({ state: 'unused', reason: 'Target.NotInUse' });
  });
});

describe('the API, read by the SDK', () => {
  test('creates what a service needs to be served, and refuses what is there or not there', async () => {
    const aws = await startLocalAws({ randomThrottle: false });
    const client = new ElasticLoadBalancingV2Client({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'x' },
    });
    const { LoadBalancers: balancers } = await client.send(
      new CreateLoadBalancerCommand({ Name: 'alb', Scheme: 'internal' }),
    );
    const wanted = {
      Name: 'api',
      Port: 8080,
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
    };
    const { TargetGroups: groups } = await client.send(new CreateTargetGroupCommand(wanted));
    const arn = groups?.[0]?.TargetGroupArn ?? '';
    expect(groups?.[0]).toMatchObject({
      HealthCheckPath: '/health',
      HealthCheckIntervalSeconds: 10,
      Matcher: { HttpCode: '200-299' },
    });
    await expect(client.send(new CreateTargetGroupCommand(wanted))).rejects.toMatchObject({
      name: 'DuplicateTargetGroupNameException',
    });
    const { Listeners: listeners } = await client.send(
      new CreateListenerCommand({
        LoadBalancerArn: balancers?.[0]?.LoadBalancerArn,
        Port: 443,
        Protocol: 'HTTPS',
        DefaultActions: [{ Type: 'forward', TargetGroupArn: arn }],
      }),
    );
    const rule = new CreateRuleCommand({
      ListenerArn: listeners?.[0]?.ListenerArn,
      Priority: 5,
      Conditions: [{ Field: 'path-pattern', Values: ['/v1/*'] }],
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: arn, Weight: 3 }] } }],
    });
    expect((await client.send(rule)).Rules?.[0]).toMatchObject({ Priority: '5', Conditions: [{ Values: ['/v1/*'] }] });
    await expect(client.send(rule)).rejects.toMatchObject({ name: 'PriorityInUseException' });
    const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '7' }];
    await client.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn: arn, Attributes }));
    expect((await client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }))).Attributes).toEqual(
      Attributes,
    );
    const { elb } = aws.account();
    await client.send(new RegisterTargetsCommand({ TargetGroupArn: arn, Targets: [{ Id: '10.0.0.9' }] }));
    expect(elb.targets(arn)).toMatchObject([{ id: '10.0.0.9', port: 8080, health: { state: 'initial' } }]);
    await client.send(new DeregisterTargetsCommand({ TargetGroupArn: arn, Targets: [{ Id: '10.0.0.9' }] }));
    const [draining] = elb.targets(arn);
    expect((draining?.drainedAt ?? 0) - (draining?.registeredAt ?? 0)).toBeGreaterThanOrEqual(7000);
    expect(aws.violations).toEqual([]);
    client.destroy();
    await aws.close();
  });

  test('describes what there is, in pages, and names what is not there', async () => {
    const aws = await startLocalAws({ randomThrottle: false, speed: 200 });
    const client = new ElasticLoadBalancingV2Client({
      endpoint: aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDLOCAL123456789012', secretAccessKey: 'x' },
    });
    const { elb } = aws.account();
    const group = served(elb);
    const other = elb.createTargetGroup({ name: 'other', port: 9090 });
    const { LoadBalancers: balancers } = await client.send(new DescribeLoadBalancersCommand({ Names: ['alb'] }));
    expect(balancers?.[0]).toMatchObject({
      LoadBalancerName: 'alb',
      Type: 'application',
      State: { Code: 'active' },
      CreatedTime: expect.any(Date),
    });
    const loadBalancerArn = balancers?.[0]?.LoadBalancerArn;
    const pages: (string | undefined)[][] = [];
    for await (const page of paginateDescribeTargetGroups({ client }, {})) {
      pages.push((page.TargetGroups ?? []).map(({ TargetGroupName: name }) => name));
    }
    expect(pages).toEqual([['api'], ['other']]);
    const ofBalancer = await client.send(new DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
    expect(ofBalancer.TargetGroups).toMatchObject([
      { TargetGroupArn: group.arn, HealthCheckIntervalSeconds: 30, Matcher: { HttpCode: '200' } },
    ]);
    const { Listeners: listeners } = await client.send(
      new DescribeListenersCommand({ LoadBalancerArn: loadBalancerArn }),
    );
    const listenerArn = listeners?.[0]?.ListenerArn ?? '';
    elb.createRule({
      listenerArn,
      priority: '20',
      hosts: ['api.example'],
      forward: { targetGroups: [{ arn: other.arn, weight: 1 }] },
    });
    elb.createRule({
      listenerArn,
      priority: '3',
      pathPatterns: ['/v2/*'],
      forward: {
        targetGroups: [
          { arn: group.arn, weight: 9 },
          { arn: other.arn, weight: 1 },
        ],
      },
    });
    const first = await client.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
    const second = await client.send(new DescribeRulesCommand({ ListenerArn: listenerArn, Marker: first.NextMarker }));
    expect([...(first.Rules ?? []), ...(second.Rules ?? [])].map(({ Priority: priority }) => priority)).toEqual([
      '3',
      '20',
      'default',
    ]);
    expect(first.Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups).toEqual([
      { TargetGroupArn: group.arn, Weight: 9 },
      { TargetGroupArn: other.arn, Weight: 1 },
    ]);
    const key = { targetGroupArn: group.arn, id: '10.0.0.4', port: 8080 };
    elb.registerTarget(key, { simulated: 'healthy' });
    const asked = { TargetGroupArn: group.arn, Targets: [{ Id: '10.0.0.4', Port: 8080 }] };
    const waited = await waitUntilTargetInService({ client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, asked);
    expect(waited.state).toBe('SUCCESS');
    const health = await client.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: group.arn, Targets: [...asked.Targets, { Id: '10.9.9.9' }] }),
    );
    expect(health.TargetHealthDescriptions).toMatchObject([
      { Target: { Id: '10.0.0.4', Port: 8080 }, TargetHealth: { State: 'healthy' } },
      { Target: { Id: '10.9.9.9' }, TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered' } },
    ]);
    await expect(client.send(new DescribeTargetHealthCommand({ TargetGroupArn: 'nope' }))).rejects.toMatchObject({
      name: 'TargetGroupNotFoundException',
    });
    await expect(client.send(new DescribeLoadBalancersCommand({ Names: ['nope'] }))).rejects.toMatchObject({
      name: 'LoadBalancerNotFoundException',
    });
    await expect(client.send(new DescribeRulesCommand({ ListenerArn: 'nope' }))).rejects.toMatchObject({
      name: 'ListenerNotFoundException',
    });
    await expect(client.send(new DescribeRulesCommand({}))).rejects.toThrow(
      'You must specify either listener or rule ARNs',
    );
    expect(aws.violations).toEqual([]);
    client.destroy();
    await aws.close();
  });
});
