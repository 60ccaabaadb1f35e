/** What the user, AWS or GitHub can mend. Everything else that is thrown is a fault of ours and says so. */

/** The parts of an {@link ActionError}. */
export interface ActionErrorParts {
  /** Stable kebab-case code, a heading in docs/errors.md: `invalid-inputs`, `aws-access-denied`. */
  readonly code: string;
  /** What happened, with the values. */
  readonly message: string;
  /** An order: what to do about it. */
  readonly fix: string;
  readonly cause?: unknown;
  /** Where in a file of the repository the fault lies, for an annotation there; line and column count from 1. */
  readonly places?: readonly FilePlace[];
}

/** A place in a file of the repository, with what is wrong there. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A fault that the user, AWS or GitHub can mend: a stable code, what happened with the values, and what to do. */
export class ActionError extends Error {
  readonly code: string;
  readonly fix: string;
  readonly places: readonly FilePlace[];

  constructor({ code, message, fix, cause, places }: ActionErrorParts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ActionError';
    this.code = code;
    this.fix = fix;
    this.places = places ?? [];
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The reason of a cancelled run's signal. */
export class Cancelled extends Error {
  constructor(signal: string) {
    super(`The run was cancelled (${signal}).`);
    this.name = 'Cancelled';
  }
}
