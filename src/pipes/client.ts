/** EventBridge Pipes over the AWS SDK: the only importer of its client. */
import { DescribePipeCommand, PipesClient, UpdatePipeCommand } from '@aws-sdk/client-pipes';
import * as v from 'valibot';

import type { AwsAccess } from '../aws/access.ts';
import { tellKnownErrors } from '../aws/known-errors.ts';
import type { KnownErrors } from '../aws/known-errors.ts';
import { BEFORE_THE_BUILD, INSIDE_THE_PARSER, rawAnswer, rawRequest } from '../aws/raw-body.ts';
import type { PipesApi } from './api.ts';

const PipeSchema = v.looseObject({
  Name: v.string(),
  CurrentState: v.string(),
  DesiredState: v.optional(v.string(), 'RUNNING'),
  StateReason: v.exactOptional(v.string()),
  RoleArn: v.string(),
  Target: v.string(),
  TargetParameters: v.exactOptional(
    v.looseObject({ EcsTaskParameters: v.exactOptional(v.looseObject({ TaskDefinitionArn: v.string() })) }),
  ),
});

const KNOWN: KnownErrors = {
  NotFoundException: {
    code: 'launcher-not-found',
    fix: 'Name a pipe of this account and region: `aws pipes list-pipes`.',
  },
  ConflictException: {
    code: 'launcher-busy',
    fix: 'The pipe is being changed, started or stopped. Run the job again when that is over.',
  },
};

/** EventBridge Pipes of one region with one run's credentials. */
export function createPipesApi(access: AwsAccess): PipesApi {
  const client = new PipesClient(access);
  return {
    async describePipe({ name }) {
      const deed = { permission: 'pipes:DescribePipe', resource: `pipe/${name}` };
      const command = new DescribePipeCommand({ Name: name });
      let body = '';
      command.middlewareStack.add(
        rawAnswer((text) => void (body = text)),
        INSIDE_THE_PARSER,
      );
      await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
      return v.parse(PipeSchema, JSON.parse(body));
    },
    async updatePipe({ Name, RoleArn, TargetParameters }) {
      const deed = { permission: 'pipes:UpdatePipe', resource: `pipe/${Name}` };
      // The SDK wants its own types; the body that travels has the parameters as they are given.
      const command = new UpdatePipeCommand({ Name, RoleArn });
      command.middlewareStack.add(rawRequest({ RoleArn, TargetParameters }), BEFORE_THE_BUILD);
      await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
    },
  };
}
