/** Repository policies: who outside the account may do what. Principals are compared by account. */

interface Statement {
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | { AWS?: string | string[] };
  Action?: string | string[];
}

const pullActions = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

/** A repository policy that lets accounts pull, as ECR's documentation has it for cross-account access. */
export function pullPolicy(accounts: readonly string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AllowCrossAccountPull',
        Effect: 'Allow',
        Principal: { AWS: accounts.map((account) => `arn:aws:iam::${account}:root`) },
        Action: [...pullActions, 'ecr:DescribeImages', 'ecr:ListImageReferrers'],
      },
    ],
  });
}

/** Whether a policy lets an account do an action (`ecr:BatchGetImage`): an Allow that matches and no Deny that does. */
export function allowsAccount(policyText: string, request: { account: string; action: string }): boolean {
  const { Statement } = JSON.parse(policyText) as { Statement: Statement | Statement[] };
  const matching = list(Statement).filter(
    (statement) => matchesAccount(statement, request.account) && matchesAction(statement, request.action),
  );
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

function matchesAccount({ Principal }: Statement, account: string): boolean {
  if (Principal === undefined) return false;
  const principals = Principal === '*' ? ['*'] : list(Principal.AWS ?? []);
  return principals.some(
    (principal) => principal === '*' || principal === account || arnAccount(principal) === account,
  );
}

function arnAccount(arn: string): string | undefined {
  return arn.split(':')[4];
}

function matchesAction({ Action }: Statement, action: string): boolean {
  return list(Action ?? []).some((pattern) => {
    const stem = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
    return stem === undefined ? pattern === action : action.startsWith(stem);
  });
}

function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
