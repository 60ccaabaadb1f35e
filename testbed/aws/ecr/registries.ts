/** All registries of one test bed: a world per account and region, one token store, one place for layers. */
import { WorldTable } from '../core/bed.ts';
import type { Bed } from '../core/bed.ts';
import { DEFAULT_ACCOUNT } from '../core/credentials.ts';
import type { Caller } from '../core/service.ts';
import { identityOf } from '../sts/identity.ts';
import { BlobStore } from './blobs.ts';
import { ecrFaults } from './faults.ts';
import type { Repository } from './repository.ts';
import { Tokens } from './tokens.ts';
import { EcrWorld } from './world.ts';

/** A registry's place. */
export interface RegistryPlace {
  readonly account: string;
  readonly region: string;
}

/** A repository that somebody wants to use. */
export interface RepositoryRequest {
  readonly registryId?: string | undefined;
  readonly repositoryName: string;
  /** ECR's name of the operation, for the policy: `BatchGetImage`. */
  readonly action: string;
}

const ecrHost =
  /^(?<account>\d{12})\.dkr[.-]ecr\.(?<region>[a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)(?::\d+)?$/u;

/** The registries, made on first use. */
export class EcrRegistries {
  readonly bed: Bed;
  readonly tokens = new Tokens();
  readonly store = new BlobStore();
  readonly worlds: WorldTable<EcrWorld>;
  /** The registry of a request that names none. */
  readonly defaultPlace: RegistryPlace = { account: DEFAULT_ACCOUNT, region: 'us-east-1' };

  constructor(bed: Bed) {
    this.bed = bed;
    this.worlds = new WorldTable((account, region) => new EcrWorld({ account, region, clock: bed.clock }));
  }

  /** The registry's host in a repositoryUri. */
  hostOf({ account, region }: RegistryPlace): string {
    if (this.bed.registryHost === 'loopback') return new URL(this.bed.url()).host;
    return `${account}.dkr.ecr.${region}.amazonaws.com`;
  }

  /** The registry that a host name means; undefined when it is no ECR name. */
  static placeOfHost(host: string): RegistryPlace | undefined {
    const { account, region } = ecrHost.exec(host)?.groups ?? {};
    return account === undefined || region === undefined ? undefined : { account, region };
  }

  /** The ECR that an operation is about: the caller's own account unless `registryId` says another. */
  worldFor(registryId: string | undefined, caller: Caller): EcrWorld {
    return this.worlds.of(registryId ?? caller.account, caller.region);
  }

  /**
   * The repository that an operation is about.
   *
   * @throws {AwsFault} RepositoryNotFoundException; AccessDeniedException when it is another account's and its policy
   * does not let the caller in
   */
  repositoryFor({ registryId, repositoryName, action }: RepositoryRequest, caller: Caller): Repository {
    const world = this.worldFor(registryId, caller);
    const known = world.repositories.get(repositoryName);
    if (world.account !== caller.account && known?.allows(caller.account, `ecr:${action}`) !== true) {
      const resource = repositoryArn(world, repositoryName);
      throw ecrFaults.accessDenied({
        userArn: identityOf(this.bed.credentials, caller.accessKeyId).arn,
        action,
        resource,
      });
    }
    return world.repository(repositoryName);
  }

  /** Removes what lies on disk. */
  async close(): Promise<void> {
    await this.store.close();
  }
}

/** A repository's ARN. */
export function repositoryArn({ account, region }: RegistryPlace, name: string): string {
  return `arn:aws:ecr:${region}:${account}:repository/${name}`;
}
