/** STS' API (query) over the worlds. Session keys are issued into the bed's credentials, where every service finds them. */
import * as schemas from '@aws-sdk/client-sts';
import type { AssumeRoleWithWebIdentityRequest } from '@aws-sdk/client-sts';
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService } from '../core/service.ts';
import { assumedRoleArn, identityOf, readRoleArn, roleId } from './identity.ts';
import { StsWorld } from './world.ts';

/** STS as one part of the test bed. */
export interface LocalSts {
  readonly service: LocalService;
  /** One world per account: IAM knows no regions. */
  readonly worlds: WorldTable<StsWorld>;
}

/** Makes the STS of a bed. */
export function stsService(bed: Bed): LocalSts {
  const byAccount = new Map<string, StsWorld>();
  const worlds = new WorldTable((account) => {
    const world = byAccount.get(account) ?? new StsWorld({ account, clock: bed.clock });
    byAccount.set(account, world);
    return world;
  });
  return {
    service: {
      name: 'sts',
      protocol: { kind: 'query', version: '2011-06-15' },
      schemas: { ...schemas },
      unsigned: ['AssumeRoleWithWebIdentity'],
      operations: {
        AssumeRoleWithWebIdentity: (input) =>
          assumeRole({ bed, worlds, input: input as unknown as AssumeRoleWithWebIdentityRequest }),
        GetCallerIdentity: (_input, { accessKeyId }) => {
          const { account, arn, userId } = identityOf(bed.credentials, accessKeyId);
          return { Account: account, Arn: arn, UserId: userId };
        },
      },
    },
    worlds,
  };
}

const arnPattern = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/u;

interface Assumption {
  readonly bed: Bed;
  readonly worlds: WorldTable<StsWorld>;
  readonly input: AssumeRoleWithWebIdentityRequest;
}

async function assumeRole({ bed, worlds, input }: Assumption): Promise<Body> {
  const { RoleArn: roleArn = '', RoleSessionName: sessionName = '', WebIdentityToken: token = '' } = input;
  if (!arnPattern.test(roleArn)) throw new AwsFault('ValidationError', `Request ARN is invalid`);
  if (!/^[\w+=,.@-]{2,64}$/u.test(sessionName)) {
    throw new AwsFault(
      'ValidationError',
      `1 validation error detected: Value '${sessionName}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    );
  }
  const { account, name } = readRoleArn(roleArn);
  const world = worlds.of(account, 'us-east-1');
  const claims = await world.verify(token);
  const { maxSessionDurationS = 3600 } = world.roleFor(name, claims);
  const durationS = checkDuration(input.DurationSeconds ?? 3600, maxSessionDurationS);
  const expiresAt = bed.clock.now() + durationS * 1000;
  const key = bed.credentials.issue({ roleArn, sessionName, expiresAt });
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: new Date(expiresAt),
    },
    AssumedRoleUser: {
      AssumedRoleId: `${roleId(roleArn)}:${sessionName}`,
      Arn: assumedRoleArn(roleArn, sessionName),
    },
    SubjectFromWebIdentityToken: claims.sub ?? '',
    Audience: 'sts.amazonaws.com',
    Provider: `arn:aws:iam::${account}:oidc-provider/${(claims.iss ?? '').replace(/^https:\/\//u, '')}`,
  };
}

function checkDuration(durationS: number, maximumS: number): number {
  if (durationS < 900) {
    throw new AwsFault(
      'ValidationError',
      `1 validation error detected: Value '${durationS}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`,
    );
  }
  if (durationS > maximumS) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return durationS;
}
