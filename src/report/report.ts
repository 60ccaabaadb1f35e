/** What an action says at its end. Only `runAction` publishes it. */

/** An annotation of the run; file, line and column (from 1) when it belongs to a place in the repository. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The end of an action's story as a value: a deployment that ends badly is a report too, not an exception. */
export interface Report {
  readonly ok: boolean;
  /** One line: the `notice` of a success, the `error` of a failure. */
  readonly headline: string;
  /** Every output that action.yml declares, as strings; `result` is JSON with `schema: 1`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, GitHub Markdown; foreign text in it is escaped already. */
  readonly summary: string;
  readonly annotations?: readonly Annotation[];
}
