/** The file that aws-actions/amazon-ecs-deploy-task-definition wants: the service's task definition with another image. */
export function officialTaskDefinition(image: string): string {
  return JSON.stringify({
    family: 'api',
    containerDefinitions: [{ name: 'app', image, essential: true }],
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
  });
}
