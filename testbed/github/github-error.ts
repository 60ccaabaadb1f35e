/** A refusal in GitHub's words: the status, the message and, for a 422, the faults. */
export class GithubError extends Error {
  readonly status: number;
  readonly errors: unknown[] | undefined;

  constructor(status: number, message: string, errors?: unknown[]) {
    super(message);
    this.name = 'GithubError';
    this.status = status;
    this.errors = errors;
  }
}

/** GitHub's 404, which also hides what a token may not know of. */
export function notFound(): GithubError {
  return new GithubError(404, 'Not Found');
}
