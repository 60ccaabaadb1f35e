/** Parameter Store over the AWS SDK: the only importer of its client. */
import { DescribeParametersCommand, SSMClient } from '@aws-sdk/client-ssm';

import type { AwsAccess } from '../aws/access.ts';
import { toActionError } from '../aws/aws-error.ts';
import type { ParametersApi } from './api.ts';

/** A filter of DescribeParameters takes so many values, and a page has so many parameters. @see SSM API, ParameterStringFilter */
const NAMES_A_CALL = 50;

/** Parameter Store of one region with one run's credentials. */
export function createParametersApi(access: AwsAccess): ParametersApi {
  const client = new SSMClient(access);
  return {
    async findParameters({ names }) {
      const unique = [...new Set(names)];
      const found = new Set<string>();
      for (let start = 0; start < unique.length; start += NAMES_A_CALL) {
        for (const name of await describeNames(client, unique.slice(start, start + NAMES_A_CALL))) found.add(name);
      }
      return found;
    },
  };
}

async function describeNames(client: SSMClient, names: string[]): Promise<string[]> {
  const found: string[] = [];
  let token: string | undefined;
  do {
    const page = await client
      .send(
        new DescribeParametersCommand({
          ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: names }],
          MaxResults: NAMES_A_CALL,
          NextToken: token,
        }),
      )
      .catch((error: unknown) => {
        throw toActionError(error, { permission: 'ssm:DescribeParameters', resource: '*' });
      });
    found.push(...(page.Parameters ?? []).flatMap(({ Name }) => (Name === undefined ? [] : [Name])));
    token = page.NextToken;
  } while (token !== undefined && token !== '');
  return found;
}
