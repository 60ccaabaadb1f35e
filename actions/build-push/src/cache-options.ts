/** Where layers are cached, in buildx's words. Pure. */
import { tagSafe } from './tag-template.ts';

/** What the cache of one build depends on. */
export interface CacheFacts {
  readonly cache: 'auto' | 'registry' | 'gha' | 'inline' | 'none';
  /** Whether the builder can export caches. */
  readonly canExport: boolean;
  /** Whether the repository lets a `cache-*` tag be moved. */
  readonly isTagMutable: (tag: string) => boolean;
  /** `host/repository`. */
  readonly repository: string;
  readonly targetName: string;
  readonly branches: { readonly read: readonly string[]; readonly write: string | undefined };
  /** Number of the `max-age` period: a new period starts without the layers of the last. */
  readonly period: number | undefined;
}

/** Options `cache-from` and `cache-to` of a build. */
export interface CacheOptions {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Tag to put on the built image afterwards: it carries its cache itself, and the next build finds it there. */
  readonly imageTag: string | undefined;
}

/** The options. `auto` is the registry where the builder and the repository allow it, else inline, which works everywhere. */
export function cacheOptions(facts: CacheFacts): CacheOptions {
  const kind = chosenCache(facts);
  const { branches, repository } = facts;
  if (kind === 'none') return { from: [], to: [], imageTag: undefined };
  const place = (branch: string): string =>
    kind === 'gha'
      ? `type=gha,scope=${cacheTag(facts, branch)}`
      : `type=registry,ref=${repository}:${cacheTag(facts, branch)}`;
  const from = branches.read.map(place);
  const { write } = branches;
  if (kind === 'inline') {
    return { from, to: ['type=inline'], imageTag: write === undefined ? undefined : cacheTag(facts, write) };
  }
  // ECR takes a cache only as an OCI image manifest (aws/containers-roadmap#876).
  const form = kind === 'registry' ? ',image-manifest=true,oci-mediatypes=true' : '';
  const to = write === undefined ? [] : [`${place(write)},mode=max${form},ignore-error=true`];
  return { from, to, imageTag: undefined };
}

function chosenCache(facts: CacheFacts): Exclude<CacheFacts['cache'], 'auto'> {
  if (facts.cache !== 'auto') return facts.cache;
  const { write } = facts.branches;
  const isWritable = write === undefined || facts.isTagMutable(cacheTag(facts, write));
  return facts.canExport && isWritable ? 'registry' : 'inline';
}

/** `cache-auth-api-main`: lifecycle rules and immutability exclusions catch it by `cache-*`. */
function cacheTag({ targetName, period }: CacheFacts, branch: string): string {
  const suffix = period === undefined ? '' : `-${period}`;
  return `${tagSafe(`cache-${targetName}-${branch}`)}${suffix}`;
}
