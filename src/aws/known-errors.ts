/** Exceptions of one AWS service that mean something to the user; all others are told by aws-error.ts. */
import { ActionError } from '../errors.ts';
import { toActionError } from './aws-error.ts';
import type { AwsDeed } from './aws-error.ts';

/** Name of the SDK's exception -> our code, and what to do. */
export type KnownErrors = Readonly<Record<string, { readonly code: string; readonly fix: string }>>;

/**
 * Runs one call of an AWS service; what it throws becomes an ActionError.
 * @throws {ActionError} the code in `known`, else the codes of src/aws; its `cause` is the SDK's exception
 */
export async function tellKnownErrors<T>(
  { deed, known }: { readonly deed: AwsDeed; readonly known: KnownErrors },
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const told = error instanceof Error && Object.hasOwn(known, error.name) ? known[error.name] : undefined;
    if (told === undefined || !(error instanceof Error)) throw toActionError(error, deed);
    throw new ActionError({
      ...told,
      message: `AWS refused ${deed.permission} on ${deed.resource}: ${error.name}: ${error.message}`,
      cause: error,
    });
  }
}
