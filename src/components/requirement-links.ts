/** What requirements files name in the repository, over all files that they include. */
import { parentOf, resolveFrom } from './file-tree.ts';
import type { FileTree } from './file-tree.ts';
import type { LocalNeed } from './links.ts';
import type { PythonProject } from './python-project.ts';
import { parseRequirements } from './requirements.ts';

/** Follows `-r` and `-c` from the requirements files of a project; each file is read once, so rings end. */
export async function followRequirements(
  { folder, requirements }: Pick<PythonProject, 'folder' | 'requirements'>,
  tree: FileTree,
): Promise<LocalNeed[]> {
  const seen = new Set(requirements);
  const needs: LocalNeed[] = [];
  const queue = [...requirements];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const named = parseRequirements(await tree.readText(file));
    const at = parentOf(file);
    for (const path of named.files.flatMap((name) => resolveFrom(at, name) ?? [])) {
      needs.push({ path, isFile: true });
      if (tree.has(path) && !seen.has(path)) queue.push(path);
      seen.add(path);
    }
    // pip takes them from where it runs; some write them from where the file is.
    for (const name of named.folders) {
      const candidates = [resolveFrom(folder, name), resolveFrom(at, name)].filter((path) => path !== undefined);
      const path = candidates.find((each) => tree.hasFolder(each) || tree.has(each)) ?? candidates[0];
      if (path !== undefined) needs.push({ path, isFile: false });
    }
  }
  return needs;
}
