/** Shifts traffic between the revisions of a service: the weights that ECS tells, and the rules of the load balancer. */
import type {
  DeploymentRecord,
  EcsState,
  ServiceDeploymentRecord,
  ServiceRecord,
  ServiceRevisionRecord,
  TrafficWeights,
} from './model.ts';

/** Gives the target of a service deployment its share; the source gets the rest, any other deployment nothing. */
export function shiftTraffic(
  state: EcsState,
  { service, record }: { service: ServiceRecord; record: ServiceDeploymentRecord },
  weights: Partial<TrafficWeights>,
): void {
  const traffic = { production: 0, test: 0, ...record.traffic, ...weights };
  record.traffic = traffic;
  record.updatedAt = state.now;
  for (const deployment of service.deployments) deployment.traffic = shareOf(record, deployment.id, traffic);
  const target = service.deployments.find(({ id }) => id === record.deploymentId);
  const source = service.deployments.find(({ id }) => id === record.sourceDeploymentId);
  if (target !== undefined) shiftRules(state, { target, source, traffic });
}

/** Gives one deployment all the traffic at once. */
export function giveAllTraffic(state: EcsState, service: ServiceRecord, deployment: DeploymentRecord): void {
  const all = { production: 100, test: 100 };
  for (const other of service.deployments) {
    if (other.traffic !== undefined) other.traffic = { production: 0, test: 0 };
  }
  deployment.traffic = all;
  shiftRules(state, { target: deployment, source: undefined, traffic: all });
}

function shareOf(record: ServiceDeploymentRecord, id: string, target: TrafficWeights): TrafficWeights {
  if (id === record.deploymentId) return target;
  if (id !== record.sourceDeploymentId) return { production: 0, test: 0 };
  // Weights are multiples of 0.1, which are not exact in binary.
  return { production: rest(target.production), test: rest(target.test) };
}

/** The share that a service deployment gives one of its revisions. */
export function shareOfRevision(record: ServiceDeploymentRecord, revision: ServiceRevisionRecord): TrafficWeights {
  const target = record.traffic ?? { production: 0, test: 0 };
  if (revision.arn === record.target.arn) return target;
  const isSource = revision.arn === record.sourceRevisionArn;
  return { production: isSource ? rest(target.production) : 0, test: isSource ? rest(target.test) : 0 };
}

function rest(percent: number): number {
  return Math.round((100 - percent) * 10) / 10;
}

function shiftRules(
  state: EcsState,
  shift: { target: DeploymentRecord; source: DeploymentRecord | undefined; traffic: TrafficWeights },
): void {
  const { target, source, traffic } = shift;
  target.revision.targets.forEach((balancer, at) => {
    const rules = balancer.advancedConfiguration;
    const from = source?.revision.targets[at]?.targetGroupArn;
    const weigh = (ruleArn: string | undefined, percent: number): void => {
      if (ruleArn === undefined || (from === undefined && percent === 0)) return;
      weighRule(state, ruleArn, { target: balancer.targetGroupArn, from, percent });
    };
    weigh(rules?.productionListenerRule, traffic.production);
    weigh(rules?.testListenerRule, traffic.test);
  });
}

/** Gives the target's group its share in a rule and the source's the rest; the other groups stay in the rule, without traffic. */
function weighRule(
  state: EcsState,
  ruleArn: string,
  { target, from, percent }: { target: string; from: string | undefined; percent: number },
): void {
  const weights = new Map(state.elb.rule(ruleArn)?.forward.targetGroups.map(({ arn }) => [arn, 0]));
  if (from !== undefined) weights.set(from, rest(percent));
  weights.set(target, from === target ? 100 : percent);
  state.elb.setForward(
    ruleArn,
    [...weights].map(([arn, weight]) => ({ arn, weight })),
  );
}

/** Why traffic cannot be shifted to a revision (ECS Developer Guide, troubleshooting of blue/green deployments); undefined when it can. */
export function networkingFault(state: EcsState, { targets }: ServiceRevisionRecord): string | undefined {
  for (const { targetGroupArn, advancedConfiguration: rules } of targets) {
    if (rules === undefined) continue;
    const found = [rules.productionListenerRule, rules.testListenerRule].flatMap((arn) =>
      arn === undefined ? [] : (state.elb.rule(arn) ?? []),
    );
    if (found.length === 0) return 'One or more rules not found';
    const groups = new Set(found.flatMap(({ forward }) => forward.targetGroups.map(({ arn }) => arn)));
    const wanted = [targetGroupArn, rules.alternateTargetGroupArn];
    const missing = wanted.find((arn) => arn !== undefined && !groups.has(arn));
    if (missing !== undefined) {
      return `Target group ${missing} is not associated with either productionListenerRule or testListenerRule.`;
    }
  }
  return undefined;
}
