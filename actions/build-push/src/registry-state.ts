/** Reads what the registry has, one call a repository. */
import type { EcrApi, RegistryImage } from '../../../src/ecr/api.ts';
import { mapEcr } from '../../../src/ecr/concurrency.ts';
import { repositoryMissing } from '../../../src/ecr/repository-missing.ts';
import type { RegistryState } from './plan.ts';

/** What to read: references (tags, digests) by repository. */
export type StateQuery = ReadonlyMap<string, ReadonlySet<string>>;

/** How a repository that is not there is met. */
export interface MissingRepositories {
  readonly create: boolean;
  readonly dryRun: boolean;
  /** Told for each repository that is (or would be) created. */
  readonly onCreate: (repository: string) => void;
}

/**
 * Reads the references of every repository, and creates missing repositories when that is allowed.
 * @throws {ActionError} repository-missing, naming all of them; nothing has been changed
 */
export async function readRegistryState(
  api: EcrApi,
  query: StateQuery,
  missing: MissingRepositories,
): Promise<RegistryState> {
  const state = new Map<string, ReadonlyMap<string, RegistryImage>>();
  const absent: string[] = [];
  await mapEcr([...query], async ([repository, references]) => {
    const found = await api.readImages({ repository, references: [...references] });
    if (found === undefined) absent.push(repository);
    state.set(repository, found ?? new Map());
  });
  if (absent.length > 0 && !missing.create) throw repositoryMissing(absent.toSorted(), api.region);
  for (const repository of absent) {
    if (!missing.dryRun) await api.createRepository(repository);
    missing.onCreate(repository);
  }
  return state;
}

/** A query from pairs of repository and reference. */
export function stateQuery(pairs: Iterable<readonly [repository: string, reference: string]>): StateQuery {
  const query = new Map<string, Set<string>>();
  for (const [repository, reference] of pairs) {
    query.set(repository, (query.get(repository) ?? new Set()).add(reference));
  }
  return query;
}
