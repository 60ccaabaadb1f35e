/** Names of components, fit for the name of a job. */

/** What a component is called, and by whom. */
export interface Unnamed {
  /** Folder from the root of the repository. */
  readonly path: string;
  /** Given by slipway.yml. */
  readonly name?: string;
}

/** Folder -> name: the given one, else the last part of the folder, else so much of the folder that it is told apart. */
export function nameComponents(components: readonly Unnamed[]): Map<string, string> {
  const taken = new Set(components.flatMap(({ name }) => name ?? []));
  const counts = new Map<string, number>();
  for (const { path, name } of components) {
    if (name === undefined) counts.set(short(path), (counts.get(short(path)) ?? 0) + 1);
  }
  return new Map(
    components.map(({ path, name }) => {
      if (name !== undefined) return [path, name];
      const wanted = counts.get(short(path)) === 1 ? short(path) : plain(path);
      return [path, claim(taken, wanted)];
    }),
  );
}

function short(path: string): string {
  return plain(path.split('/').at(-1) ?? path);
}

function claim(taken: Set<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}

/** The root has no name of its own; what a job's name or a shell could stumble over becomes a dash. */
function plain(path: string): string {
  if (path === '.') return 'root';
  return path.replaceAll(/[^A-Za-z0-9@._/+-]+/g, '-').slice(-100);
}
