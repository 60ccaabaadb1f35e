/** Something wrong in a workflow file. */
export interface WorkflowFault {
  /** `error`: GitHub refuses the file, or the run fails; `warning`: it may. */
  readonly level: 'error' | 'warning';
  /** `syntax`, `called-workflow`, `permissions`. */
  readonly rule: string;
  /** Foreign text: escaped where it is shown. */
  readonly message: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** From 1, the last line it spans. */
  readonly endLine?: number;
  /** From 1, behind the last column. */
  readonly endColumn?: number;
}
