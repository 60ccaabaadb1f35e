/** The ARN behind an access key, as AWS writes it into answers and refusals. */
import type { Credentials } from '../core/credentials.ts';

/** Who signed a request. */
export interface Identity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

/** The identity of an access key: an assumed role's session, else a user named `local`. */
export function identityOf(credentials: Credentials, accessKeyId: string): Identity {
  const account = credentials.accountOf(accessKeyId);
  const session = credentials.session(accessKeyId);
  if (session === undefined) {
    return { account, arn: `arn:aws:iam::${account}:user/local`, userId: 'AIDALOCALUSER00000000' };
  }
  const arn = assumedRoleArn(session.roleArn, session.sessionName);
  return { account, arn, userId: `${roleId(session.roleArn)}:${session.sessionName}` };
}

/** The ARN of a session of a role: its path is left out, as STS does. */
export function assumedRoleArn(roleArn: string, sessionName: string): string {
  const { account, name } = readRoleArn(roleArn);
  return `arn:aws:sts::${account}:assumed-role/${name}/${sessionName}`;
}

/** Account and name (without its path) in a role's ARN. */
export function readRoleArn(roleArn: string): { account: string; name: string } {
  return { account: roleArn.split(':')[4] ?? '', name: roleArn.split('/').at(-1) ?? '' };
}

/** A role's unique id (`AROA...`): the same for the same ARN. */
export function roleId(roleArn: string): string {
  const letters = Buffer.from(roleArn).toString('hex').toUpperCase();
  return `AROA${letters.slice(-17).padStart(17, '0')}`;
}
