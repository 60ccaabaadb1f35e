/** CloudWatch Logs over the AWS SDK: the only importer of its client. */
import { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } from '@aws-sdk/client-cloudwatch-logs';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import type { LogPage, LogPageRequest, LogsApi } from './api.ts';

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
