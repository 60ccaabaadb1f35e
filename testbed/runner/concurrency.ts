/** Concurrency groups of one repository, across runs. */

/** How a job or a run enters a group. */
export interface Entry {
  group: string;
  cancelInProgress: boolean;
  queue: 'single' | 'max';
  /** Cancels whoever entered, running or waiting. */
  cancel: (reason: string) => void;
  /** Told when the group is taken. */
  onWait: () => void;
  /** Aborted when whoever waits is cancelled for another reason. */
  signal: AbortSignal;
}

interface Member extends Entry {
  start: () => void;
}

const LONGEST_QUEUE = 100;

/** All groups. Names ignore case, as GitHub's do. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, { running: Member; pending: Member[] }>();

  /**
   * Waits for the group. A newcomer cancels what waits before it (`single`) or lines up behind it (`max`).
   *
   * @returns a function that leaves the group; call it also when the wait was cancelled.
   */
  async enter(entry: Entry): Promise<() => void> {
    const key = entry.group.toLowerCase();
    let start: () => void = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const member: Member = { ...entry, start };
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { running: member, pending: [] });
      return () => this.#leave(key, member);
    }
    const reason = `Canceling since a higher priority waiting request for '${entry.group}' exists`;
    if (entry.cancelInProgress) group.running.cancel(reason);
    if (entry.queue === 'single') for (const waiting of group.pending.splice(0)) abandon(waiting, reason);
    group.pending.push(member);
    entry.signal.addEventListener('abort', () => {
      group.pending = group.pending.filter((waiting) => waiting !== member);
      member.start();
    });
    entry.onWait();
    if (group.pending.length > LONGEST_QUEUE)
      for (const waiting of group.pending.splice(0, 1)) abandon(waiting, reason);
    await started;
    return () => this.#leave(key, member);
  }

  #leave(key: string, member: Member): void {
    const group = this.#groups.get(key);
    if (group?.running !== member) return;
    const next = group.pending.shift();
    if (next === undefined) {
      this.#groups.delete(key);
      return;
    }
    group.running = next;
    next.start();
  }
}

/** It goes on only to find itself cancelled. */
function abandon(member: Member, reason: string): void {
  member.cancel(reason);
  member.start();
}
