import type { Finding } from './fault.ts';
import { isMapping, listAt, mappingAt, textAt } from './parts.ts';

/** A folder as git writes it: no `./` before it, no `/` behind it; `.` for the root. */
export function plainFolder(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}

/** Tells what the shape of `checks` cannot: folders and names that meet, and a check that is demanded and switched off. */
export function findChecksFaults(document: unknown): Finding[] {
  const entries = Object.entries(mappingAt(document, 'checks'));
  const folders = new Map<string, string>();
  const names = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [folder, entry] of entries) {
    const name = textAt(entry, 'name');
    const path = ['checks', folder];
    const twin = findOther({ seen: folders, key: plainFolder(folder), folder });
    const namesake = name === undefined ? undefined : findOther({ seen: names, key: name, folder });
    if (twin !== undefined) {
      findings.push({ path, part: 'key', message: `\`${folder}\` is the same folder as \`${twin}\`; name it once.` });
    }
    if (namesake !== undefined) {
      const message = `\`${namesake}\` has the name \`${name}\` already; give each its own.`;
      findings.push({ path: [...path, 'name'], message });
    }
    findings.push(...findContradictions(folder, entry));
  }
  return findings;
}

/** The place where something stands that must be unique, and by which word. */
interface Unique {
  readonly seen: Map<string, string>;
  readonly key: string;
  readonly folder: string;
}

/** The folder that has the key already. */
function findOther({ seen, key, folder }: Unique): string | undefined {
  const other = seen.get(key);
  if (other === undefined) seen.set(key, folder);
  return other;
}

function findContradictions(folder: string, entry: unknown): Finding[] {
  return listAt(entry, 'require').flatMap((kind, index) =>
    typeof kind === 'string' && isMapping(entry) && entry[kind] === false
      ? [
          {
            path: ['checks', folder, 'require', index],
            message: `\`${kind}\` is required here, and switched off by \`${kind}: false\`.`,
          },
        ]
      : [],
  );
}
