/** Whether the service's load balancers find a container, a port and targets of their kind in the new task definition. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { TargetGroup } from '../../../../src/elb/api.ts';
import { NOTHING } from './look-up.ts';
import type { Answer, Question } from './look-up.ts';
import { groupByValue } from './target.ts';
import type { CheckedContainer, PreflightTarget } from './target.ts';

/** What ECS refuses by itself, told before. Pure. */
export function checkLoadBalancers({ name, service, definition }: PreflightTarget): readonly Finding[] {
  const known = definition.containerDefinitions;
  if (service === undefined) return [];
  return service.loadBalancers.flatMap(({ containerName, containerPort, targetGroupArn }): Finding[] => {
    if (containerName === undefined || containerPort === undefined) return [];
    const container = known.find((one) => one.name === containerName);
    const where = `the load balancer of the service "${service.serviceName}"${targetGroupArn === undefined ? '' : ` (${targetGroupArn})`}`;
    if (container === undefined) {
      const names = known.map((one) => one.name).join(', ');
      return [
        {
          code: 'load-balancer-mismatch',
          name,
          message: `${where} sends to the container "${containerName}", which the task definition does not have; it has ${names}.`,
          fix: 'Keep the name of the container, or change the load balancers of the service first.',
        },
      ];
    }
    if (hasPort(container, containerPort)) return [];
    return [
      {
        code: 'load-balancer-mismatch',
        name,
        message: `${where} sends to port ${containerPort} of the container "${containerName}", which has ${describePorts(container)}.`,
        fix: `Add {"containerPort": ${containerPort}} to its \`portMappings\`, or change the load balancers of the service first.`,
      },
    ];
  });
}

function hasPort({ portMappings }: CheckedContainer, port: number): boolean {
  return portMappings.some(({ containerPort, containerPortRange }) => {
    const [from = Number.NaN, to = from] = (containerPortRange ?? '').split('-').map(Number);
    return containerPort === port || (port >= from && port <= to);
  });
}

function describePorts({ portMappings }: CheckedContainer): string {
  const ports = portMappings.map(
    ({ containerPort, containerPortRange }) => containerPortRange ?? String(containerPort),
  );
  return ports.length === 0 ? 'no port mappings' : `the port mappings ${ports.join(', ')}`;
}

interface WantedGroup {
  readonly arn: string;
  readonly targetType: 'ip' | 'instance';
}

/** The alternate target group of strategies that shift traffic is one too. */
function targetGroupsOf({ service, definition }: PreflightTarget): readonly WantedGroup[] {
  // A task in the mode awsvpc has an address of its own; all others are found at their instance's.
  const targetType = definition.networkMode === 'awsvpc' ? 'ip' : 'instance';
  return (service?.loadBalancers ?? [])
    .flatMap(({ targetGroupArn, alternateTargetGroupArn }) => [targetGroupArn, alternateTargetGroupArn])
    .flatMap((arn) => (arn === undefined ? [] : [{ arn, targetType }]));
}

/** One question for each target group. */
export function askForTargetGroups(targets: readonly PreflightTarget[], home: string): readonly Question[] {
  const wanted = groupByValue(targets, {
    valuesOf: targetGroupsOf,
    keyOf: ({ arn, targetType }) => `${arn} ${targetType}`,
  });
  return wanted.map(({ value, names }) => ({
    what: 'target groups',
    subject: value.arn,
    ask: async ({ aws }) => {
      const targetGroups = await aws.targetGroups(value.arn.split(':')[3] ?? home);
      const group = await targetGroups.describeTargetGroup({ targetGroupArn: value.arn });
      return checkTargetGroup(group, { ...value, name: names.join(', ') });
    },
  }));
}

/** What speaks against a target group. Pure. */
export function checkTargetGroup(
  group: TargetGroup | undefined,
  { arn, targetType, name }: WantedGroup & { readonly name: string },
): Answer {
  if (group === undefined) {
    return {
      ...NOTHING,
      findings: [
        {
          code: 'target-group-missing',
          name,
          message: `the service's target group ${arn} does not exist.`,
          fix: 'Create it again and set the load balancers of the service to it.',
        },
      ],
    };
  }
  const told = describeTargetGroup(group);
  if (group.targetType !== targetType) {
    return {
      ...NOTHING,
      findings: [
        {
          code: 'load-balancer-mismatch',
          name,
          message: `the target group ${told} takes targets of the type ${group.targetType}; tasks of this network mode are of the type ${targetType}.`,
          fix: `Make a target group of the type ${targetType} for the service, or keep the \`networkMode\` of the task definition.`,
        },
      ],
    };
  }
  if (group.loadBalancerArns.length > 0) return NOTHING;
  return {
    ...NOTHING,
    notes: [`${name}: no load balancer sends requests to the target group ${told}; its targets are not checked.`],
  };
}

/** `web: HTTP 80, ip, health check HTTP /health on traffic-port, healthy with 200` */
export function describeTargetGroup(group: TargetGroup): string {
  const {
    targetGroupName,
    protocol,
    port,
    targetType,
    healthCheckProtocol,
    healthCheckPath,
    healthCheckPort,
    matcher,
  } = group;
  const check = [
    healthCheckProtocol,
    healthCheckPath,
    healthCheckPort === undefined ? undefined : `on ${healthCheckPort}`,
  ];
  const parts = [
    [protocol, port].filter((part) => part !== undefined).join(' '),
    targetType,
    `health check ${check.filter((part) => part !== undefined).join(' ')}`,
    ...(matcher === undefined ? [] : [`healthy with ${matcher}`]),
  ];
  return `${targetGroupName} (${parts.join(', ')})`;
}
