/** Whether the roles that ECS needs are named, and can be handed on. Pure. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import { parseEcrImage } from './images.ts';
import { valuesFrom } from './secrets.ts';
import { runsOnFargate } from './target.ts';
import type { PreflightTarget } from './target.ts';

const ROLE_ARN = /^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
/** ECS takes the bare name too. @see ECS API, RegisterTaskDefinition */
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;

/** What is wrong with the roles of the task definition. */
export function checkRoles(target: PreflightTarget): readonly Finding[] {
  const { name, account, definition } = target;
  const roles = [
    { attribute: 'executionRoleArn', role: definition.executionRoleArn },
    { attribute: 'taskRoleArn', role: definition.taskRoleArn },
  ];
  const findings = roles.flatMap(({ attribute, role }): Finding[] => {
    const fault = role === undefined ? undefined : faultOfRole(role, account);
    if (fault === undefined) return [];
    const fix = `Set \`${attribute}\` to arn:aws:iam::${account}:role/NAME.`;
    return [{ code: 'role-invalid', name, message: `\`${attribute}\` ${fault}`, fix }];
  });
  const needs = definition.executionRoleArn === undefined ? listNeeds(target) : [];
  if (needs.length === 0) return findings;
  const missing = {
    code: 'execution-role-missing',
    name,
    message: `the task definition ${definition.family} names no \`executionRoleArn\`, and ECS needs that role to ${needs.join(', to ')}.`,
    fix: 'Set `executionRoleArn` to a role that trusts ecs-tasks.amazonaws.com and has AmazonECSTaskExecutionRolePolicy, and what its secrets need.',
  };
  return [...findings, missing];
}

function faultOfRole(role: string, account: string): string | undefined {
  const [, owner] = ROLE_ARN.exec(role) ?? [];
  if (owner === undefined) return ROLE_NAME.test(role) ? undefined : `is "${role}", which is no role.`;
  return owner === account || account === ''
    ? undefined
    : `is ${role}, a role of the account ${owner}; the tasks run in ${account}, and ECS takes roles of its own account only.`;
}

/** What the execution role is for; on container instances the instance's role pulls and logs. @see ECS Developer Guide, "Amazon ECS task execution IAM role" */
function listNeeds(target: PreflightTarget): readonly string[] {
  const { containerDefinitions: containers } = target.definition;
  const isFargate = runsOnFargate(target);
  const needs = {
    'read secrets': containers.some((container) => valuesFrom(container).length > 0),
    'read environment files': containers.some(({ environmentFiles }) => environmentFiles.length > 0),
    'pull from ECR': isFargate && containers.some(({ image }) => parseEcrImage(image) !== undefined),
    'write logs': isFargate && containers.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs'),
  };
  return Object.entries(needs).flatMap(([need, isNeeded]) => (isNeeded ? [need] : []));
}

/** A role that is new must be handed on by the role of this job: what that takes, said before ECS refuses it. */
export function notePassedRoles({ name, definition, changed }: PreflightTarget): readonly string[] {
  const isNew = (attribute: string): boolean => changed.some((path) => path === attribute);
  const roles = [
    ...(isNew('executionRoleArn') ? [definition.executionRoleArn] : []),
    ...(isNew('taskRoleArn') ? [definition.taskRoleArn] : []),
  ];
  return [...new Set(roles)].flatMap((role) =>
    role === undefined
      ? []
      : [
          `${name}: the task definition gets another role. The role of this job must be able to hand it on: {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "${role}"}`,
        ],
  );
}
