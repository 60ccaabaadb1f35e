/** One account's ECR registry in one region: a world to seed, to push into and to look at. */
import { gzipSync } from 'node:zlib';
import type { BedClock } from '../core/clock.ts';
import { BlobStore } from './blobs.ts';
import { ecrFaults } from './faults.ts';
import { digestOf, mediaTypes } from './manifest.ts';
import { Repository } from './repository.ts';
import type { RepositorySettings, StoredImage } from './repository.ts';
import type { Scan } from './scan.ts';

/** A template that makes repositories on their first push (ECR API, RepositoryCreationTemplate). */
export interface CreationTemplate {
  /** `ROOT`, or the first part of the names it is for. */
  readonly prefix: string;
  readonly appliedFor: readonly string[];
  readonly description?: string;
  readonly settings: RepositorySettings;
  readonly createdAtMs: number;
}

/** An image to seed: nothing of it is real but its digest, its config and its place. */
export interface SeedImage {
  readonly tags?: readonly string[];
  /** Makes digests differ; default: the tags. */
  readonly content?: string;
  readonly platform?: { readonly os: string; readonly architecture: string };
  /** The image's configuration (OCI image specification, config.md). */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** A request to the registry's data plane. */
export interface RegistryRequest {
  /** Epoch milliseconds of virtual time. */
  readonly at: number;
  readonly method: string;
  /** Path and query: `/v2/app/manifests/v1`. */
  readonly path: string;
  readonly status: number;
}

/** A failure that the data plane is to answer. */
export interface RegistryFault {
  readonly method?: string;
  /** Part of the path; default: any. */
  readonly path?: string;
  readonly times: number;
  readonly status: number;
  /** Error code of the distribution API; default `TOOMANYREQUESTS` for 429, else `UNKNOWN`. */
  readonly code?: string;
  readonly message?: string;
}

/** The ECR of one account and region. */
export class EcrWorld {
  readonly account: string;
  readonly region: string;
  readonly repositories = new Map<string, Repository>();
  readonly templates = new Map<string, CreationTemplate>();
  /** Account settings by name: `BLOB_MOUNTING`, `BASIC_SCAN_TYPE_VERSION`. */
  readonly settings = new Map<string, string>([
    ['BLOB_MOUNTING', 'DISABLED'],
    ['BASIC_SCAN_TYPE_VERSION', 'AWS_NATIVE'],
  ]);
  /** False makes the data plane answer 404 to the referrers API, so that clients fall back to tags. */
  referrersApi = true;
  /** What the data plane was asked, in order. */
  readonly requests: RegistryRequest[] = [];
  private faults: { fault: RegistryFault; left: number }[] = [];
  private readonly clock: BedClock;

  constructor(options: { account: string; region: string; clock: BedClock }) {
    this.account = options.account;
    this.region = options.region;
    this.clock = options.clock;
  }

  /** @throws {AwsFault} RepositoryAlreadyExistsException */
  createRepository(name: string, settings: RepositorySettings = {}): Repository {
    const repositoryName = { registryId: this.account, repositoryName: name };
    if (this.repositories.has(name)) throw ecrFaults.repositoryAlreadyExists(repositoryName);
    const repository = new Repository(repositoryName, settings, this.clock.now());
    this.repositories.set(name, repository);
    return repository;
  }

  /** @throws {AwsFault} RepositoryNotFoundException */
  repository(name: string): Repository {
    const repository = this.repositories.get(name);
    if (repository === undefined) {
      throw ecrFaults.repositoryNotFound({ registryId: this.account, repositoryName: name });
    }
    return repository;
  }

  /** The repository to push into: made by a CREATE_ON_PUSH template when it is missing and one fits. */
  repositoryForPush(name: string): Repository {
    if (!this.repositories.has(name)) {
      const template = this.templateFor(name);
      if (template !== undefined) return this.createRepository(name, template.settings);
    }
    return this.repository(name);
  }

  /** The image of a reference within the registry: a tag, or a digest when it has a colon. */
  findImage(repository: string, reference: string): StoredImage | undefined {
    const image = reference.includes(':') ? { imageDigest: reference } : { imageTag: reference };
    return this.repositories.get(repository)?.find(image);
  }

  /**
   * Puts a small image into a repository, which is made when it is missing.
   *
   * @returns the image's digest
   */
  seedImage(name: string, seed: SeedImage = {}): string {
    const repository = this.repositories.get(name) ?? this.createRepository(name);
    const platform = seed.platform ?? { os: 'linux', architecture: 'amd64' };
    const content = seed.content ?? (seed.tags ?? []).join(',');
    const layer = BlobStore.of(gzipSync(content));
    const rootfs = { type: 'layers', diff_ids: [digestOf(content)] };
    const config = BlobStore.of(Buffer.from(JSON.stringify({ ...platform, config: seed.config ?? {}, rootfs })));
    for (const blob of [layer, config]) repository.blobs.set(blob.digest, blob);
    const manifest = {
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: config.digest, size: config.size },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: layer.digest, size: layer.size }],
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const { image } = repository.put({ bytes, nowMs: this.clock.now() });
    for (const tag of seed.tags ?? []) repository.put({ bytes, tag, nowMs: this.clock.now() });
    return image.digest;
  }

  /**
   * Says how an image's scan ended, or stands.
   *
   * @param reference tag or digest
   * @throws {AwsFault} RepositoryNotFoundException, ImageNotFoundException
   */
  setScan(name: string, reference: string, scan: Omit<Scan, 'startedAtMs'>): void {
    const { name: repositoryName } = this.repository(name);
    const image = this.findImage(name, reference);
    if (image === undefined) throw ecrFaults.imageNotFound({ imageTag: reference }, repositoryName);
    image.scan = { startedAtMs: this.clock.now(), ...scan };
  }

  /** Makes the next data plane requests that match fail. */
  addRegistryFault(fault: RegistryFault): void {
    this.faults.push({ fault, left: fault.times });
  }

  /** The failure that a data plane request is to meet, which is thereby used up once. */
  takeRegistryFault(method: string, path: string): RegistryFault | undefined {
    const entry = this.faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && (fault.path === undefined || path.includes(fault.path)),
    );
    if (entry !== undefined) entry.left -= 1;
    return entry?.fault;
  }

  private templateFor(name: string): CreationTemplate | undefined {
    const fitting = [...this.templates.values()].filter(
      ({ prefix, appliedFor }) =>
        appliedFor.includes('CREATE_ON_PUSH') && (prefix === 'ROOT' || name.startsWith(`${prefix}/`)),
    );
    const length = ({ prefix }: CreationTemplate): number => (prefix === 'ROOT' ? 0 : prefix.length);
    return fitting.toSorted((a, b) => length(b) - length(a))[0];
  }
}
