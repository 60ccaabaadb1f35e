/** A service behind a load balancer whose new tasks answer the health check badly. */
import { expect, test } from '@jest/globals';

import { CLUSTER, LOG_GROUP, NEW_IMAGE, digestOf, withBed } from './deployment-bed.ts';

test('what the load balancer says of its targets is the cause', () =>
  withBed({ services: [] }, async (bed) => {
    const { ecs, elb } = bed.aws.account();
    const loadBalancer = elb.createLoadBalancer({ name: 'alb' });
    const healthCheck = { intervalSeconds: 5, unhealthyThreshold: 2 };
    const { arn } = elb.createTargetGroup({ name: 'web', port: 8080, deregistrationDelaySeconds: 5, healthCheck });
    const forward = { targetGroups: [{ arn, weight: 100 }] };
    elb.createListener({ loadBalancerArn: loadBalancer.arn, port: 80, forward });
    ecs.registerTaskDefinition({
      family: 'web',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      containerDefinitions: [
        {
          name: 'app',
          image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/elevaite/web@${digestOf('aa')}`,
          essential: true,
          portMappings: [{ containerPort: 8080 }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': LOG_GROUP, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'web' },
          },
        },
      ],
    });
    ecs.createSteadyService({
      cluster: CLUSTER,
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } },
      loadBalancers: [{ targetGroupArn: arn, containerName: 'app', containerPort: 8080 }],
    });
    ecs.simulate({ image: digestOf('bb'), scenario: 'elb-500' });
    const run = await bed.deploy({ services: JSON.stringify({ web: { image: NEW_IMAGE } }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('rolled-back');
    const { web } = JSON.parse(run.outputs['services'] ?? '{}') as { web: { cause: { code: string; text: string } } };
    expect(web.cause.code).toBe('target-wrong-answer');
    expect(web.cause.text).toContain('[500]');
  }));
