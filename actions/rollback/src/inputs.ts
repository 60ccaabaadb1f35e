/** The inputs of rollback as typed values. */
import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';

/** One service to take back. */
export interface RollBackRequest {
  readonly name: string;
  /** Name or ARN of the ECS service. */
  readonly service: string;
  /** ARN or `family:revision` to go back to. */
  readonly taskDefinition: string;
  /** The revision that may be replaced; any other one is somebody else's deployment. */
  readonly deployed: string | undefined;
}

/** What is asked for. */
export interface Inputs {
  readonly cluster: string;
  readonly services: readonly RollBackRequest[];
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
}

const ToSchema = v.record(
  v.string(),
  v.object({
    service: v.string(),
    'task-definition': v.string(),
    deployed: v.optional(v.string()),
  }),
);

const MINUTE_MS = 60_000;

/** Reads every input; faults are gathered in `reader`. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const to = await readDocument(reader, 'to', ToSchema);
  // `{}` is what a deployment that changed nothing gives: then there is nothing to take back.
  if (reader.optionalText('to') === undefined) {
    reader.fault({ input: 'to', value: '', allowed: 'the output `previous` of the step that deployed' });
  }
  return {
    cluster: reader.text('cluster'),
    services: Object.entries(to ?? {}).map(([name, { service, 'task-definition': taskDefinition, deployed }]) => ({
      name,
      service,
      taskDefinition,
      deployed,
    })),
    timeoutMs: reader.duration('timeout', { minMs: MINUTE_MS, maxMs: 360 * MINUTE_MS }),
    dryRun: reader.boolean('dry-run'),
    awsRegion: reader.optionalText('aws-region'),
    roleToAssume: reader.optionalText('role-to-assume'),
  };
}
