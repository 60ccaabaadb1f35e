/** What will run: decided from the inputs and the live service, before anything is changed. Pure. */
import { createHash } from 'node:crypto';

import type { DescribedTaskDefinition, RunTaskInput, Service } from '../../../src/ecs/api.ts';
import { registryOfArn, resolveImage } from '../../../src/ecs/image-uri.ts';
import { planOneOffTask } from '../../../src/ecs/one-off-task.ts';
import type { Inputs } from './inputs.ts';
import { renderAlembicScript, renderCommandScript } from './script.ts';
import { planTaskDefinition } from './task-definition.ts';
import type { PlannedTaskDefinition } from './task-definition.ts';

/** The service as it is. */
export interface Observed {
  readonly service: Service;
  readonly taskDefinition: DescribedTaskDefinition;
  readonly region: string;
}

/** A planned migration. */
export interface Plan {
  readonly definition: PlannedTaskDefinition;
  readonly startedBy: string;
  /** Whether the task runs the script with markers; false for an image without a shell. */
  readonly scripted: boolean;
}

/** Statements end this long before the task's limit, so that the tool can roll back and say so. */
const STATEMENT_MARGIN_MS = 15_000;

/**
 * Plans the task. `scripted` false is for an image that has no shell.
 * @throws {ActionError} image-unknown, container-not-found, container-ambiguous, logs-not-readable
 */
export function planMigration(inputs: Inputs, { service, taskDefinition, region }: Observed, scripted = true): Plan {
  const { image, images, container, logGroup, lockTimeoutMs, timeoutMs } = inputs;
  const registry = registryOfArn(service.serviceArn);
  const definition = planTaskDefinition({
    live: taskDefinition,
    container,
    region,
    logGroup,
    lockTimeoutMs,
    statementTimeoutMs: timeoutMs - STATEMENT_MARGIN_MS,
    image: image === undefined ? undefined : resolveImage({ image, images, registry }),
    entryPoint: scripted ? ['sh', '-c'] : plainCommand(inputs).slice(0, 1),
  });
  return { definition, scripted, startedBy: startedBy({ lease: inputs.lease, service: service.serviceName }) };
}

/** The command override of the migrating container: the script with its markers, or the bare command. */
function planCommand(inputs: Inputs, { scripted, token }: { scripted: boolean; token: string }): readonly string[] {
  const { tool, command, target, showSql, workingDirectory } = inputs;
  if (!scripted) return plainCommand(inputs).slice(1);
  if (tool === 'command') return [renderCommandScript({ command: command ?? [], token, workingDirectory })];
  return [renderAlembicScript({ alembic: command ?? ['alembic'], target, showSql, token, workingDirectory })];
}

function plainCommand({ tool, command, target }: Inputs): readonly string[] {
  return tool === 'command' ? (command ?? []) : [...(command ?? ['alembic']), 'upgrade', target];
}

/**
 * `migrate/<lease>`: tasks of one lease find each other by it. RunTask takes 128 letters, digits, `-`, `/` and `_`; StartTask only 36, so it
 * stays below that: a readable beginning and a hash that tells names apart.
 */
export function startedBy({ lease, service }: Pick<Inputs, 'lease' | 'service'>): string {
  const name = lease ?? service;
  const readable = name.replaceAll(/[^\w-]+/g, '-').slice(0, 15);
  return `migrate/${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

/** One try of the migration. */
export interface Try {
  readonly taskDefinitionArn: string;
  /** Token of the script's markers. */
  readonly token: string;
  /** Tells this RunTask from every other one of the same step. */
  readonly clientToken: string;
  readonly runUrl: string;
}

/** RunTask's input for one try: where the service runs, or where the inputs say. */
export function planRunTask({
  inputs,
  plan,
  service,
  attempt,
}: {
  inputs: Inputs;
  plan: Plan;
  service: Service;
  attempt: Try;
}): RunTaskInput {
  const { subnets, securityGroups, assignPublicIp } = inputs;
  const command = planCommand(inputs, { scripted: plan.scripted, token: attempt.token });
  return planOneOffTask({
    service,
    taskDefinition: attempt.taskDefinitionArn,
    clientToken: attempt.clientToken,
    startedBy: plan.startedBy,
    overrides: { containerOverrides: [{ name: plan.definition.container, command }] },
    network: {
      ...(subnets.length === 0 ? {} : { subnets }),
      ...(securityGroups.length === 0 ? {} : { securityGroups }),
      ...(assignPublicIp === undefined ? {} : { assignPublicIp }),
    },
    tags: [{ key: RUN_TAG, value: attempt.runUrl }],
  });
}

/** Tag of the task: page of the run that started it, so that a run that waits can say for whom. */
export const RUN_TAG = 'slipway:run';

/** What makes a RunTask the same one when the SDK sends it again. At most 64 characters. */
export function clientToken(facts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
