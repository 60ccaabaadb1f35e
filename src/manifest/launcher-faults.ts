import { suggest } from './fault.ts';
import type { Finding } from './fault.ts';
import { launcherCompanions, launcherKinds, launcherSources } from './launcher.ts';
import { isMapping, listAt, textAt } from './parts.ts';
import type { Mapping } from './parts.ts';
import { namePath, show } from './shape-faults.ts';
import { expandTemplate } from './templates.ts';
import type { ValuePath } from './yaml-source.ts';

/** What the launchers of a file are compared with. */
export interface LauncherSurroundings {
  readonly root: unknown;
  readonly images: ReadonlyMap<string, Mapping>;
  readonly services: ReadonlyMap<string, Mapping>;
  readonly environments: ReadonlyMap<string, Mapping>;
}

/** A list of launchers, and the environments that it holds for. */
interface LauncherList {
  readonly path: ValuePath;
  readonly entries: readonly unknown[];
  readonly environments: readonly string[];
}

/** AWS's limit for the name of a rule, a schedule, a group, a pipe or a target (EventBridge, Scheduler and Pipes API). */
const LONGEST_NAME = 64;

/** Tells what is wrong with `launchers`, at the top and in environments: keys that do not go together, names that point nowhere or meet. */
export function findLauncherFaults(surroundings: LauncherSurroundings): Finding[] {
  const { root, environments } = surroundings;
  const inherited = [...environments].filter(([, settings]) => settings['launchers'] === undefined);
  const lists: LauncherList[] = [
    { path: ['launchers'], entries: listAt(root, 'launchers'), environments: inherited.map(([name]) => name) },
    ...[...environments].map(([name, settings]) => ({
      path: ['environments', name, 'launchers'],
      entries: listAt(settings, 'launchers'),
      environments: [name],
    })),
  ];
  return lists.flatMap((list) =>
    list.entries
      .flatMap((entry, index) => (isMapping(entry) ? checkEntry([...list.path, index], entry, surroundings) : []))
      .concat(list.environments.flatMap((environment) => checkNames(list, environment))),
  );
}

function checkEntry(path: ValuePath, entry: Mapping, { services, images }: LauncherSurroundings): Finding[] {
  const misplaced = Object.entries(launcherCompanions)
    .filter(([key, beside]) => entry[key] !== undefined && entry[beside] === undefined)
    .map(([key, beside]) => ({
      path: [...path, key],
      part: 'key' as const,
      message: `${namePath(path)}: \`${key}\` stands beside \`${beside}\` only.`,
    }));
  return [
    ...checkOne({ path, entry, keys: launcherKinds, what: 'is' }),
    ...checkOne({ path, entry, keys: launcherSources, what: 'starts' }),
    ...misplaced,
    ...checkReference({ path: [...path, 'service'], name: textAt(entry, 'service'), kind: 'service', known: services }),
    ...checkReference({ path: [...path, 'image'], name: textAt(entry, 'image'), kind: 'image', known: images }),
  ];
}

function checkOne({
  path,
  entry,
  keys,
  what,
}: {
  readonly path: ValuePath;
  readonly entry: Mapping;
  readonly keys: readonly string[];
  readonly what: string;
}): Finding[] {
  const [first, second] = keys.filter((key) => entry[key] !== undefined);
  const words = keys.map((key) => `\`${key}\``).join(', ');
  if (first === undefined) return [{ path, message: `${namePath(path)} lacks what it ${what}: one of ${words}.` }];
  if (second === undefined) return [];
  const message = `${namePath(path)}: \`${second}\` stands beside \`${first}\`; it takes one of ${words}.`;
  return [{ path: [...path, second], part: 'key', message }];
}

function checkReference({
  path,
  name,
  kind,
  known,
}: {
  readonly path: ValuePath;
  readonly name: string | undefined;
  readonly kind: string;
  readonly known: ReadonlyMap<string, unknown>;
}): Finding[] {
  if (name === undefined || known.has(name)) return [];
  return [
    { path, message: `${namePath(path)}: there is no ${kind} ${show(name)}; ${suggest(name, [...known.keys()])}` },
  ];
}

/** What the names of one environment become: too long for AWS, or one launcher twice. */
function checkNames({ path, entries }: LauncherList, environment: string): Finding[] {
  const keys = entries.map((entry) => launcherKey(entry, environment));
  return entries.flatMap((entry, index): Finding[] => {
    const tooLong = ['rule', 'target-id', 'schedule', 'group', 'pipe'].flatMap((key) => {
      const name = expandTemplate(textAt(entry, key) ?? '', { environment });
      if (name.length <= LONGEST_NAME) return [];
      const at = [...path, index, key];
      return [
        {
          path: at,
          message: `in \`${environment}\`, ${namePath(at)} gives ${show(name)}, longer than AWS allows (${LONGEST_NAME}).`,
        },
      ];
    });
    const key = keys[index];
    const first = key === undefined ? index : keys.indexOf(key);
    if (first === index) return tooLong;
    const message = `in \`${environment}\`, this is the same launcher as ${namePath([...path, first])}; name each once.`;
    return [...tooLong, { path: [...path, index], message }];
  });
}

/** The default bus and the default group may be named or left out. */
function launcherKey(entry: unknown, environment: string): string | undefined {
  const name = (key: string, otherwise = ''): string =>
    expandTemplate(textAt(entry, key) ?? otherwise, { environment });
  if (textAt(entry, 'pipe') !== undefined) return `pipe ${name('pipe')}`;
  if (textAt(entry, 'schedule') !== undefined) return `schedule ${name('group', 'default')}/${name('schedule')}`;
  if (textAt(entry, 'rule') === undefined) return undefined;
  return `rule ${name('event-bus', 'default').replace(/^arn:.*:event-bus\//, '')}/${name('rule')}/${name('target-id')}`;
}
