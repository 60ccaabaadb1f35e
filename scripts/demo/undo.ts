/** What the demo has to take back: everything it starts, writes or adds, in reverse order, whatever happens. */

/** Steps to take back. */
export interface Undo {
  /** Adds a step. `what` is told when the step itself fails. */
  add(what: string, step: () => unknown): void;
  /** Takes every step, the last first; a failing one does not keep the others. Returns what could not be taken back. */
  run(): Promise<string[]>;
}

/** Makes an empty list of steps. */
export function createUndo(): Undo {
  const steps: { what: string; step: () => unknown }[] = [];
  return {
    add: (what, step) => void steps.push({ what, step }),
    run: async () => {
      const left: string[] = [];
      for (let next = steps.pop(); next !== undefined; next = steps.pop()) {
        try {
          await next.step();
        } catch (error) {
          left.push(`${next.what}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return left;
    },
  };
}
