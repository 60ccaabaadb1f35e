/**
 * Why a task stopped, and what to do about it. Texts are those ECS writes into `stopCode`, `stoppedReason` and the containers' `reason`.
 * Pure: the table is tested with recorded texts.
 */
import type { Task, TaskContainer } from './api.ts';

/**
 * What a stopped task says about the deployment.
 * - `deterministic`: it will never start as it is (image, secret, log group, platform)
 * - `crash`: the program ended by itself
 * - `health`: a health check failed
 * - `capacity`: ECS found no room; waiting may help
 * - `not-ours`: the scheduler, Spot, the infrastructure or a person stopped it
 */
export type FailureClass = 'deterministic' | 'crash' | 'health' | 'capacity' | 'not-ours';

/** A cause: the same `code` and `reason` mean the same fault. */
export interface FailureCause {
  readonly class: FailureClass;
  /** Kebab-case: `image-not-found`, `out-of-memory`. A row in docs/errors.md. */
  readonly code: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** What to do. */
  readonly fix: string;
}

/** Why one task failed. */
export interface TaskFailure extends FailureCause {
  readonly taskArn: string;
  readonly stopCode?: string | undefined;
  /** ECS's own words, the container's reason included. */
  readonly reason: string;
  /** The container that failed, as far as ECS tells. */
  readonly container?: string | undefined;
  readonly exitCode?: number | undefined;
}

interface Rule extends FailureCause {
  readonly pattern: RegExp;
}

/** Tried in order, against ECS's words. The first that matches is the cause. */
const RULES: readonly Rule[] = [
  {
    pattern: /toomanyrequests|rate exceeded|pull rate limit/i,
    class: 'capacity',
    code: 'pull-rate-limit',
    meaning: 'The registry refuses more pulls for now.',
    fix: 'Pull through an ECR pull-through cache, or with credentials of the registry.',
  },
  {
    pattern: /CannotPull.*(?:descriptor matching platform|no match(?:ing manifest)? for (?:platform|linux))/is,
    class: 'deterministic',
    code: 'image-wrong-platform',
    meaning: "The image was not built for the task's CPU architecture.",
    fix: 'Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64), or change the task definition.',
  },
  {
    pattern:
      /CannotPull.*(?:i\/o timeout|dial tcp|connection refused|context deadline|request canceled|no such host|TLS handshake)/is,
    class: 'deterministic',
    code: 'registry-unreachable',
    meaning: 'The task cannot reach the image registry.',
    fix: "Give the task's subnets a way out (NAT gateway, or VPC endpoints ecr.api, ecr.dkr and S3), or set assignPublicIp ENABLED in public subnets; allow TCP 443 out in the security group.",
  },
  {
    pattern: /CannotPull.*(?:denied|forbidden|403|no basic auth|unauthorized|not authorized|authorization)/is,
    class: 'deterministic',
    code: 'image-pull-denied',
    meaning: 'The registry does not give the image to this task.',
    fix: 'Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the execution role, and the account in the repository policy.',
  },
  {
    pattern: /CannotPull.*(?:not found|manifest unknown|does not exist|name unknown)/is,
    class: 'deterministic',
    code: 'image-not-found',
    meaning: 'The image is not in the registry.',
    fix: 'Push the image first and deploy the digest that build-push gave; look for a wrong region, account or repository, and for a lifecycle policy that expired it.',
  },
  {
    pattern: /CannotPull/i,
    class: 'deterministic',
    code: 'image-not-pulled',
    meaning: 'The image could not be pulled.',
    fix: 'Read the reason that ECS gives; pull the same image by its digest from the same subnets to see more.',
  },
  {
    pattern: /(?:pull secrets|ssm|secrets?manager|secret).*(?:AccessDenied|not authorized)/is,
    class: 'deterministic',
    code: 'secret-access-denied',
    meaning: 'The execution role may not read a secret of the task definition.',
    fix: 'Allow secretsmanager:GetSecretValue (or ssm:GetParameters, and kms:Decrypt for a key of yours) on that secret to the execution role.',
  },
  {
    pattern:
      /(?:invalid ssm parameters|ResourceNotFoundException.*secret|secret.*(?:ResourceNotFoundException|can.t find the specified secret|did not contain json key))/is,
    class: 'deterministic',
    code: 'secret-not-found',
    meaning: 'A secret or parameter of the task definition does not exist.',
    fix: 'Create it, or correct its `valueFrom`: name, region, account, JSON key.',
  },
  {
    pattern: /pull secrets|secrets? from ssm|secretsmanager/i,
    class: 'deterministic',
    code: 'secrets-unreachable',
    meaning: "The task cannot get its secrets or the registry's credentials.",
    fix: "Give the task's subnets a way to Secrets Manager, SSM and ECR (NAT gateway or VPC endpoints); allow TCP 443 out in the security group.",
  },
  {
    pattern:
      /log group does not exist|failed to (?:validate logger args|create (?:cloudwatch )?log (?:group|stream)|initialize logging driver)/i,
    class: 'deterministic',
    code: 'log-group-missing',
    meaning: "The container's log group cannot be written to.",
    fix: 'Create the log group of `awslogs-group`, or set `awslogs-create-group` to true and allow logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents to the execution role.',
  },
  {
    pattern: /EFS|failed to mount|mount\.nfs|volume/i,
    class: 'deterministic',
    code: 'volume-not-mounted',
    meaning: 'A volume of the task cannot be mounted.',
    fix: 'Check the file system, its mount targets in the subnets, its access point, and TCP 2049 in the security groups.',
  },
  {
    pattern: /exec format error/i,
    class: 'deterministic',
    code: 'exec-format',
    meaning: "The program was built for another CPU architecture than the task's.",
    fix: 'Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64).',
  },
  {
    pattern:
      /executable file not found|no such file or directory|exec: .*permission denied|CannotCreateContainer|CannotStartContainer/i,
    class: 'deterministic',
    code: 'container-not-started',
    meaning: 'The container could not be started.',
    fix: 'Check `command` and `entryPoint` of the container against the files in the image, and that the program may be executed.',
  },
  {
    pattern: /OutOfMemory|OOMKilled/i,
    class: 'crash',
    code: 'out-of-memory',
    meaning: 'The container was killed because it used more memory than it has.',
    fix: 'Raise `memory` of the container or the task, or make the program use less.',
  },
  {
    pattern: /failed ELB health checks|is unhealthy in \(?target-group/i,
    class: 'health',
    code: 'target-unhealthy',
    meaning: "The load balancer's health check failed.",
    fix: 'Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group.',
  },
  {
    pattern: /failed container health checks/i,
    class: 'health',
    code: 'container-unhealthy',
    meaning: "The container's own health check failed.",
    fix: 'Run the `healthCheck.command` of the container in its image; raise `startPeriod` when the program needs longer to start.',
  },
  {
    pattern:
      /Capacity is unavailable|RESOURCE:|insufficient|unable to place|no container instances?|AGENT|InsufficientFreeAddresses|limit on the number of|no container instance met|network interface provisioning/i,
    class: 'capacity',
    code: 'no-capacity',
    meaning: 'ECS found no room for the task.',
    fix: 'Wait, add capacity (capacity provider, instances, Fargate quota, free addresses in the subnets), or ask for less CPU and memory.',
  },
];

const UNKNOWN_START: FailureCause = {
  class: 'deterministic',
  code: 'task-not-started',
  meaning: 'The task could not be started.',
  fix: "Read the reason that ECS gives; the stopped task's page in the console may say more for an hour.",
};

const NOT_OURS: Readonly<Record<string, string>> = {
  ServiceSchedulerInitiated: 'The service scheduler stopped the task.',
  SpotInterruption: 'Fargate Spot or an EC2 Spot instance was taken back.',
  TerminationNotice: 'The instance of the task was terminated.',
  InfrastructureHealth: 'The infrastructure under the task failed.',
  UserInitiated: 'Somebody stopped the task.',
};

/** The cause behind words of ECS, as in a service event or a failure of RunTask; undefined when they are not known. */
export function causeOfReason(reason: string): FailureCause | undefined {
  const rule = RULES.find(({ pattern }) => pattern.test(reason));
  return rule === undefined ? undefined : { class: rule.class, code: rule.code, meaning: rule.meaning, fix: rule.fix };
}

/** Why a stopped task stopped. Undefined while the task has no stop code and no stopped reason: it is not stopped. */
export function classifyTaskFailure(task: Task): TaskFailure | undefined {
  if (task.stopCode === undefined && task.stoppedReason === undefined) return undefined;
  const container = failedContainer(task.containers);
  const reason = [task.stoppedReason, container?.reason].filter((text) => text !== undefined && text !== '').join('; ');
  return {
    ...causeOf({ task, container, reason }),
    taskArn: task.taskArn,
    stopCode: task.stopCode,
    reason: reason === '' ? (task.stopCode ?? 'no reason given') : reason,
    container: container?.name,
    exitCode: container?.exitCode,
  };
}

function causeOf({
  task,
  container,
  reason,
}: {
  readonly task: Task;
  readonly container: TaskContainer | undefined;
  readonly reason: string;
}): FailureCause {
  const { stopCode = '' } = task;
  const known = causeOfReason(reason);
  // Health checks that fail end in a stop by the scheduler: the words decide, not the code.
  if (known?.class === 'health') return known;
  const notOurs = NOT_OURS[stopCode];
  if (notOurs !== undefined || /Scaling activity initiated by|availability zone rebalanc/i.test(reason)) {
    return {
      class: 'not-ours',
      code: 'task-stopped',
      meaning: notOurs ?? 'The service scheduler stopped the task.',
      fix: 'Nothing to do.',
    };
  }
  if (known !== undefined) return known;
  return stopCode === 'TaskFailedToStart' ? UNKNOWN_START : crash(container?.exitCode);
}

/** What an exit code says. @see signal(7): 128 + number of the signal */
function crash(exitCode: number | undefined): FailureCause {
  const [code, meaning, fix] = EXIT_CODES[exitCode ?? -1] ?? [
    'container-crashed',
    exitCode === undefined ? 'A container ended.' : `The program ended with exit code ${exitCode}.`,
    'Read the last lines of its log; run the same image by its digest with the same environment.',
  ];
  return { class: 'crash', code, meaning, fix };
}

const EXIT_CODES: Readonly<Record<number, readonly [code: string, meaning: string, fix: string]>> = {
  0: [
    'container-ended',
    'The program ended without an error; a service must keep running.',
    'Start a program that stays in the foreground, or run this one as a task instead of a service.',
  ],
  126: [
    'command-not-executable',
    'The command of the container may not be executed (exit code 126).',
    'Set the execute bit of the program in the image.',
  ],
  127: [
    'command-not-found',
    'The command of the container was not found (exit code 127).',
    'Check `command` and `entryPoint` of the container against the files in the image.',
  ],
  137: [
    'container-killed',
    'The program was killed (exit code 137), mostly for its memory.',
    'Compare its memory with the limit of the container; raise `memory` when it is at the limit.',
  ],
  139: [
    'container-crashed',
    'The program crashed with a segmentation fault (exit code 139).',
    'Read the last lines of its log; look for native libraries of another platform in the image.',
  ],
  143: [
    'container-terminated',
    'The program was ended by SIGTERM (exit code 143).',
    'Look for who sends it: an init process or a supervisor inside the container.',
  ],
};

/** Exit codes of SIGKILL and SIGTERM. */
const KILLED = new Set([137, 143]);

/** The container that failed: one with a reason, else one that failed by itself, else one that was killed, else one that ended. */
function failedContainer(containers: readonly TaskContainer[]): TaskContainer | undefined {
  const candidates: readonly ((container: TaskContainer) => boolean)[] = [
    ({ reason }) => reason !== undefined && reason !== '',
    ({ exitCode }) => exitCode !== undefined && exitCode !== 0 && !KILLED.has(exitCode),
    ({ exitCode }) => exitCode !== undefined && KILLED.has(exitCode),
    ({ exitCode }) => exitCode === 0,
  ];
  for (const matches of candidates) {
    const found = containers.find(matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The task id in a task ARN: the part that people use, and the last part of its log streams. */
export function taskIdOfArn(taskArn: string): string {
  return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}
