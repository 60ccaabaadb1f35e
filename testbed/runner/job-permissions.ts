/** What a job's token may do: what is asked for, never more than the caller has. */
import { PERMISSION_NAMES } from '../github/access.ts';
import type { Level, Permissions } from '../github/access.ts';
import { WorkflowFileError } from './workflow-file.ts';
import type { PermissionsDefinition, WorkflowFile } from './workflow-file.ts';

/** What a repository gives when nothing is asked for (the restricted default of new repositories). */
export const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', packages: 'read' };

const RANK: Record<Level, number> = { none: 0, read: 1, write: 2 };

/** A `permissions:` block as a full map. What is not named in a map is none. */
export function expandPermissions(definition: PermissionsDefinition): Permissions {
  if (definition === 'read-all' || definition === 'write-all') {
    const level = definition === 'read-all' ? 'read' : 'write';
    // `id-token` knows no reading.
    return Object.fromEntries(
      PERMISSION_NAMES.map((name) => [name, level === 'read' && name === 'id-token' ? 'none' : level]),
    );
  }
  return { ...definition };
}

/** The permissions of one job: its own block, else its workflow's, else what the caller has. */
export function jobPermissions(file: WorkflowFile, id: string, allowed: Permissions): Permissions {
  const asked = file.definition.jobs[id]?.permissions ?? file.definition.permissions;
  return asked === undefined ? allowed : expandPermissions(asked);
}

/** On a pull request from a fork every permission is at most read, and there is no OIDC. */
export function shrinkToRead(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [
      name,
      name === 'id-token' ? 'none' : level === 'write' ? 'read' : level,
    ]),
  );
}

/**
 * Checks a tree of workflows before it starts: a called workflow or a job in it may not ask for more than its caller has.
 *
 * @throws {WorkflowFileError} in GitHub's words.
 */
export function checkPermissions(file: WorkflowFile, permissions: Permissions): void {
  const errors: string[] = [];
  for (const [id, called] of Object.entries(file.called)) {
    const allowed = jobPermissions(file, id, permissions);
    const prefix = `${file.path}: Error calling workflow '${called.source.repository}/${called.path}@${called.source.ref}'.`;
    const own = called.definition.permissions;
    if (own !== undefined) errors.push(...excess(own, allowed, `${prefix} The workflow is requesting`));
    for (const [nested, job] of Object.entries(called.definition.jobs)) {
      if (job.permissions !== undefined)
        errors.push(...excess(job.permissions, allowed, `${prefix} The nested job '${nested}' is requesting`));
    }
    if (errors.length === 0) checkPermissions(called, allowed);
  }
  if (errors.length > 0) throw new WorkflowFileError(errors);
}

function excess(definition: PermissionsDefinition, allowed: Permissions, prefix: string): string[] {
  const over = Object.entries(expandPermissions(definition)).filter(
    ([name, level]) => RANK[level] > RANK[allowed[name] ?? 'none'],
  );
  if (over.length === 0) return [];
  const list = (levels: [string, string][]): string => levels.map(([name, level]) => `${name}: ${level}`).join(', ');
  const granted = over.map(([name]): [string, string] => [name, allowed[name] ?? 'none']);
  return [`${prefix} '${list(over)}', but is only allowed '${list(granted)}'.`];
}
