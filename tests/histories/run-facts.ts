/** What GitHub tells a run: event, commit, ref and payload, as GitHub's webhooks have them. */
import type { RunFacts } from '../../src/git/api.ts';
import type { Point, Story } from './history.ts';

const ZERO = '0'.repeat(40);
const GONE = 'dead'.repeat(10);

/** The facts of a story's run. */
export function makeRunFacts({ trigger, head }: Story, hashes: readonly string[]): RunFacts {
  const hash = (point: Point): string =>
    point === 'gone' ? GONE : point === 'none' ? ZERO : (hashes[point] ?? 'no such commit');
  const sha = hash(head);
  const repository = { full_name: 'acme/shop', default_branch: 'main' };
  if (trigger.kind === 'pull-request') {
    const base = { sha: hash(trigger.eventBase), ref: 'main' };
    const pull_request = { number: 7, base, head: { sha: hash(trigger.tip), ref: 'topic' } };
    const event = { action: 'synchronize', number: 7, pull_request, repository };
    return { eventName: 'pull_request', sha: hash(trigger.merge), ref: 'refs/pull/7/merge', event };
  }
  if (trigger.kind === 'push') {
    const ref = `refs/heads/${trigger.branch}`;
    const forced = trigger.forced === undefined ? {} : { forced: trigger.forced };
    const event = { ref, before: hash(trigger.before), after: sha, ...forced, deleted: false, repository };
    return { eventName: 'push', sha, ref, event };
  }
  if (trigger.kind === 'merge-group') {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-x';
    const merge_group = { base_sha: hash(trigger.base), base_ref: 'refs/heads/main', head_sha: sha, head_ref: ref };
    return { eventName: 'merge_group', sha, ref, event: { action: 'checks_requested', merge_group, repository } };
  }
  return { eventName: 'workflow_dispatch', sha, ref: 'refs/heads/main', event: { repository } };
}
