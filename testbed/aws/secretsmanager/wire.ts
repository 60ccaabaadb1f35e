/** Secrets Manager (JSON 1.1), as much as a preflight asks: whether a name resolves. Values are never kept, so none can be given. */
import * as schemas from '@aws-sdk/client-secrets-manager';
import { worldRandom, WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, LocalService, Operation } from '../core/service.ts';
import { SecretsWorld } from './world.ts';
import type { SecretRecord } from './world.ts';

/** Secrets Manager as one part of the test bed. */
export interface LocalSecrets {
  readonly service: LocalService;
  readonly worlds: WorldTable<SecretsWorld>;
}

/** Makes the Secrets Manager of a bed. */
export function secretsService(bed: Bed): LocalSecrets {
  const worlds = new WorldTable(
    (account, region) =>
      new SecretsWorld({ account, region, clock: bed.clock, random: worldRandom(bed, `secrets ${account} ${region}`) }),
  );
  const on =
    (operation: (world: SecretsWorld, input: Body) => Body): Operation =>
    (input, { account, region }) =>
      operation(worlds.of(account, region), input);
  return {
    service: {
      name: 'secretsmanager',
      protocol: { kind: 'json-1.1', targetPrefix: 'secretsmanager' },
      schemas: { ...schemas },
      operations: {
        CreateSecret: on((world, input) => {
          const { name, arn, versionId } = world.createSecret(String(input['Name']), textOf(input, 'Description'));
          return { ARN: arn, Name: name, VersionId: versionId };
        }),
        DeleteSecret: on((world, input) => {
          const { name, arn, deletedAtMs } = world.deleteSecret(textOf(input, 'SecretId') ?? '');
          return { ARN: arn, Name: name, DeletionDate: (deletedAtMs ?? 0) / 1000 };
        }),
        DescribeSecret: on((world, input) => describeSecret(world.secret(textOf(input, 'SecretId') ?? ''))),
        ListSecrets: on((world, input) => {
          const badToken = new AwsFault('InvalidNextTokenException', 'Invalid token.');
          const all = [...world.secrets.values()].filter(({ deletedAtMs }) => deletedAtMs === undefined);
          const token = input['NextToken'];
          const page = pageOf(all, {
            token,
            maxResults: input['MaxResults'],
            limit: 100,
            small: bed.pages,
            badToken,
          });
          return { SecretList: page.items.map(renderSecret), NextToken: page.nextToken };
        }),
      },
    },
    worlds,
  };
}

function textOf(input: Body, name: string): string | undefined {
  return input[name] as string | undefined;
}

function renderSecret({ name, arn, description, createdAtMs }: SecretRecord): Body {
  return {
    ARN: arn,
    Name: name,
    Description: description,
    CreatedDate: createdAtMs / 1000,
    LastChangedDate: createdAtMs / 1000,
  };
}

function describeSecret(secret: SecretRecord): Body {
  return {
    ...renderSecret(secret),
    ...(secret.deletedAtMs !== undefined && { DeletedDate: secret.deletedAtMs / 1000 }),
    VersionIdsToStages: { [secret.versionId]: ['AWSCURRENT'] },
  };
}
