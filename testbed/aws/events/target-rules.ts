/** What EventBridge refuses in a target (EventBridge API, Target and EcsParameters). */
import type { Target } from '@aws-sdk/client-eventbridge';
import { AwsFault } from '../core/service.ts';

const clusterArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/.+$/;
const taskDefinitionArn = /^arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]+(:\d+)?$/;

/** @throws {AwsFault} ValidationException */
export function checkTarget(target: Target): void {
  const { Id: id = '', Arn: arn = '', Input, InputPath, InputTransformer } = target;
  if (!/^[.\-_A-Za-z0-9]{1,64}$/.test(id)) refuse(`Id ${JSON.stringify(id)} is not valid.`);
  if ([Input, InputPath, InputTransformer].filter((given) => given !== undefined).length > 1) {
    refuse(`Only one of Input, InputPath, or InputTransformer must be provided for target ${id}.`);
  }
  if (clusterArn.test(arn) || target.EcsParameters !== undefined) checkEcsTarget(target);
}

function checkEcsTarget({ Id: id, Arn: arn = '', RoleArn, EcsParameters: ecs }: Target): void {
  if (ecs === undefined || !clusterArn.test(arn)) {
    refuse(`Parameter(s) EcsParameters not valid for target ${id}.`);
    return;
  }
  if (RoleArn === undefined) refuse(`RoleArn is required for target ${arn}.`);
  if (!taskDefinitionArn.test(ecs.TaskDefinitionArn ?? '')) refuse(`Invalid TaskDefinitionArn for target ${id}.`);
  const { TaskCount = 1, LaunchType, NetworkConfiguration } = ecs;
  if (!Number.isInteger(TaskCount) || TaskCount < 1) refuse(`TaskCount must be at least 1 for target ${id}.`);
  if (LaunchType === 'FARGATE' && NetworkConfiguration?.awsvpcConfiguration === undefined) {
    refuse(`NetworkConfiguration is required for target ${id} with launch type FARGATE.`);
  }
}

function refuse(message: string): void {
  throw new AwsFault('ValidationException', message);
}
