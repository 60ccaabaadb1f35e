/** CloudWatch Logs over the AWS SDK: the only importer of its client. */
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetLogEventsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cloudwatch-logs';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import type { LogGroupsApi, LogPage, LogPageRequest, LogsApi } from './api.ts';

/** CloudWatch Logs of one region with one run's credentials. */
export function createLogsApi(access: AwsAccess): LogsApi {
  const client = new CloudWatchLogsClient(access);
  return { readLogPage: (request) => readLogPage(client, request) };
}

async function readLogPage(client: CloudWatchLogsClient, request: LogPageRequest): Promise<LogPage | undefined> {
  const { group, stream, fromHead, token, limit } = request;
  try {
    const page = await client.send(
      new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        startFromHead: fromHead,
        ...(token === undefined ? {} : { nextToken: token }),
        ...(limit === undefined ? {} : { limit }),
      }),
    );
    return {
      lines: (page.events ?? []).map(({ timestamp, message }) => ({ atMs: timestamp ?? 0, message: message ?? '' })),
      forwardToken: page.nextForwardToken ?? token ?? '',
      backwardToken: page.nextBackwardToken ?? token ?? '',
    };
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw toActionError(error, {
      permission: 'logs:GetLogEvents',
      resource: `log-group:${group}:log-stream:${stream}`,
    });
  }
}

/** The log groups of one region with one run's credentials. */
export function createLogGroupsApi(access: AwsAccess): LogGroupsApi {
  const client = new CloudWatchLogsClient(access);
  return { hasLogGroup: (group) => hasLogGroup(client, group) };
}

/** The call knows prefixes only; groups come in ASCII order, so the very name is among the first. */
async function hasLogGroup(client: CloudWatchLogsClient, group: string): Promise<boolean> {
  let token: string | undefined;
  do {
    const page = await client
      .send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group, nextToken: token }))
      .catch((error: unknown) => {
        throw toActionError(error, { permission: 'logs:DescribeLogGroups', resource: 'log-group:*' });
      });
    if ((page.logGroups ?? []).some(({ logGroupName }) => logGroupName === group)) return true;
    token = page.nextToken;
  } while (token !== undefined && token !== '');
  return false;
}
