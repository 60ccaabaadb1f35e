/** EventBridge over the AWS SDK: the only importer of its client. */
import { EventBridgeClient, ListTargetsByRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import type { PutTargetsResultEntry } from '@aws-sdk/client-eventbridge';
import * as v from 'valibot';

import type { AwsAccess } from '../aws/access.ts';
import { tellKnownErrors } from '../aws/known-errors.ts';
import type { KnownErrors } from '../aws/known-errors.ts';
import { BEFORE_THE_BUILD, INSIDE_THE_PARSER, rawAnswer, rawRequest } from '../aws/raw-body.ts';
import { ActionError } from '../errors.ts';
import type { EventsApi, RuleName, RuleTarget } from './api.ts';

const PageSchema = v.object({
  Targets: v.optional(
    v.array(
      v.looseObject({
        Id: v.string(),
        Arn: v.string(),
        EcsParameters: v.exactOptional(v.looseObject({ TaskDefinitionArn: v.string() })),
      }),
    ),
    [],
  ),
  NextToken: v.nullish(v.string()),
});

const BUSY = {
  code: 'launcher-busy',
  fix: 'Somebody changes the rule at the same time. Run the job again when they are done.',
} as const;

const KNOWN: KnownErrors = {
  ResourceNotFoundException: {
    code: 'launcher-not-found',
    fix: 'Name a rule of this account and region, with its `event-bus` when it is not on the default one: `aws events list-rules`.',
  },
  ConcurrentModificationException: BUSY,
  ManagedRuleException: {
    code: 'launcher-managed',
    fix: 'An AWS service made this rule and keeps it. Change what starts the tasks where that service is configured, and take the rule out of `also-update`.',
  },
};

/** EventBridge of one region with one run's credentials. */
export function createEventsApi(access: AwsAccess): EventsApi {
  const client = new EventBridgeClient(access);
  return {
    async listTargetsByRule(name) {
      const targets: RuleTarget[] = [];
      let token: string | undefined;
      do {
        const page = await readPage(client, name, token);
        targets.push(...page.Targets);
        token = page.NextToken ?? undefined;
      } while (token !== undefined);
      return targets;
    },
    async putTarget(name, target) {
      const deed = { permission: 'events:PutTargets', resource: resourceOf(name) };
      // The SDK wants its own types; the body that travels has the target as it is given.
      const command = new PutTargetsCommand({ Rule: name.rule, Targets: [] });
      command.middlewareStack.add(rawRequest({ ...requestOf(name), Targets: [target] }), BEFORE_THE_BUILD);
      const { FailedEntries = [] } = await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
      const [failed] = FailedEntries;
      if (failed !== undefined) throw refusedTarget(name, failed);
    },
  };
}

async function readPage(
  client: EventBridgeClient,
  name: RuleName,
  token: string | undefined,
): Promise<v.InferOutput<typeof PageSchema>> {
  const deed = { permission: 'events:ListTargetsByRule', resource: resourceOf(name) };
  const command = new ListTargetsByRuleCommand({ Rule: name.rule, EventBusName: name.eventBusName, NextToken: token });
  let body = '';
  command.middlewareStack.add(
    rawAnswer((text) => void (body = text)),
    INSIDE_THE_PARSER,
  );
  await tellKnownErrors({ deed, known: KNOWN }, () => client.send(command));
  return v.parse(PageSchema, JSON.parse(body));
}

function requestOf({ rule, eventBusName }: RuleName): Readonly<Record<string, string>> {
  return { Rule: rule, ...(eventBusName === undefined ? {} : { EventBusName: eventBusName }) };
}

/** Rules of the default bus have no bus in their ARN. @see Service Authorization Reference, Amazon EventBridge */
function resourceOf({ rule, eventBusName = 'default' }: RuleName): string {
  const bus = eventBusName.replace(/^arn:.*:event-bus\//, '');
  return bus === 'default' ? `rule/${rule}` : `rule/${bus}/${rule}`;
}

/** PutTargets answers 200 for a target that it did not take. */
function refusedTarget({ rule }: RuleName, { TargetId, ErrorCode, ErrorMessage }: PutTargetsResultEntry): ActionError {
  const said = `${ErrorCode ?? 'no code'}: ${ErrorMessage ?? 'no message'}`;
  const message = `EventBridge did not take the target "${TargetId ?? ''}" of the rule "${rule}": ${said}`;
  const isPassing = /Concurrent|Internal|Throttl|LimitExceeded/.test(ErrorCode ?? '');
  return new ActionError(
    isPassing
      ? { ...BUSY, message }
      : { code: 'aws-request-refused', message, fix: 'Correct what AWS names in its message, then run the job again.' },
  );
}
