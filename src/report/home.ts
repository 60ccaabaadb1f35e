/** Where this copy of Slipway lives, for links to its pages and YAML to paste. Pure. */

/** A version of a repository of actions. */
export interface Home {
  /** `owner/name` */
  readonly repository: string;
  /** Tag, branch or commit that the workflow names behind the `@`. */
  readonly ref: string;
}

/** The runner names both of the action that runs; empty for an action of the workflow's own checkout. */
export function readHome(env: Readonly<Record<string, string | undefined>>): Home {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  return {
    repository: repository === '' ? 'OWNER/slipway' : repository,
    ref: repository === '' || ref === '' ? 'v1' : ref,
  };
}

/** `https://github.com/owner/name` */
export function homeUrl({ repository }: Home): string {
  return `https://github.com/${repository}`;
}

/** The place in docs/errors.md that explains an error code. */
export function errorPage(home: Home, code: string): string {
  return `${homeUrl(home)}/blob/main/docs/errors.md#${encodeURIComponent(code)}`;
}
