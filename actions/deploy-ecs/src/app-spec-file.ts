/** Reads an AppSpec file of the repository, JSON or YAML, with the place of each fault. Pure. */
import type { JsonObject } from '../../../src/ecs/api.ts';
import type { AppSpecFile, ParsedAppSpec } from '../../../src/ecs/code-deploy/app-spec.ts';
import { isJsonObject } from '../../../src/ecs/task-definition.ts';
import { didYouMean } from '../../../src/report/did-you-mean.ts';
import { readYaml } from '../../../src/manifest/yaml-source.ts';
import type { ValuePath, YamlSource } from '../../../src/manifest/yaml-source.ts';

/** Lifecycle events that may call a Lambda function. @see CodeDeploy user guide, AppSpec `hooks` for ECS */
const HOOKS = ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'];
const MEMBERS = ['version', 'Resources', 'Hooks'];
const PROPERTIES = [
  'TaskDefinition',
  'LoadBalancerInfo',
  'PlatformVersion',
  'NetworkConfiguration',
  'CapacityProviderStrategy',
];

/** Reads the text of an AppSpec file. Keys may be written in any case, as CodeDeploy takes them. */
export function parseAppSpec(path: string, text: string): ParsedAppSpec {
  const source = readYaml(text);
  const reading: Reading = { source, path, faults: [] };
  for (const { line, column, message } of source.faults) reading.faults.push(`${path}:${line}:${column} ${message}`);
  const file = source.value === undefined ? undefined : readRoot(source.value, reading);
  return file === undefined || reading.faults.length > 0 ? { faults: reading.faults } : { file };
}

interface Reading {
  readonly source: YamlSource;
  readonly path: string;
  readonly faults: string[];
}

function fault({ source, path, faults }: Reading, at: ValuePath, message: string): undefined {
  const { line, column } = source.locate(at, at.length === 0 ? 'value' : 'key');
  faults.push(`${path}:${line}:${column} ${message}`);
  return undefined;
}

function readRoot(value: unknown, reading: Reading): AppSpecFile | undefined {
  if (!isJsonObject(value)) return fault(reading, [], 'an AppSpec is a map with `version`, `Resources` and `Hooks`.');
  const root = membersOf(value, { at: [], known: MEMBERS, reading });
  const version = root.get('version');
  if (version !== undefined && Number(version.value) !== 0) fault(reading, version.at, '`version` is 0.0.');
  const target = readTarget(root.get('Resources'), reading);
  const hooks = readHooks(root.get('Hooks'), reading);
  return target && { ...target, hooks };
}

interface Member {
  readonly at: ValuePath;
  readonly value: unknown;
}

/** The members by the names that they should have; others are faults. */
function membersOf(
  map: JsonObject,
  { at, known, reading }: { readonly at: ValuePath; readonly known: readonly string[]; readonly reading: Reading },
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  for (const [key, value] of Object.entries(map)) {
    const name = known.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
    const place = [...at, key];
    if (name === undefined) fault(reading, place, `\`${key}\` is not known here${didYouMean(key, known)}`);
    else if (found.has(name)) fault(reading, place, `\`${name}\` stands here a second time.`);
    else found.set(name, { at: place, value });
  }
  return found;
}

function readTarget(resources: Member | undefined, reading: Reading): Omit<AppSpecFile, 'hooks'> | undefined {
  const list = Array.isArray(resources?.value) ? (resources.value as readonly unknown[]) : [];
  const [only] = list;
  const entries = isJsonObject(only) ? Object.entries(only) : [];
  const [entry] = entries;
  if (resources === undefined || list.length !== 1 || entries.length !== 1 || entry === undefined) {
    return fault(reading, resources?.at ?? [], '`Resources` is a list of one resource: `- TargetService: { ... }`.');
  }
  const [resource, body] = entry;
  const at = [...resources.at, 0, resource];
  if (!isJsonObject(body)) return fault(reading, at, `\`${resource}\` is a map with \`Type\` and \`Properties\`.`);
  const members = membersOf(body, { at, known: ['Type', 'Properties'], reading });
  const type = members.get('Type');
  if (type?.value !== 'AWS::ECS::Service') fault(reading, type?.at ?? at, '`Type` is AWS::ECS::Service.');
  const properties = members.get('Properties');
  const given = properties?.value ?? {};
  if (!isJsonObject(given)) return fault(reading, properties?.at ?? at, '`Properties` is a map.');
  const known = membersOf(given, { at: properties?.at ?? at, known: PROPERTIES, reading });
  // The revision is the one that is deployed, whatever a placeholder in the file says.
  const kept = [...known].filter(([name, { value }]) => name !== 'TaskDefinition' && value !== null);
  return { resource, properties: Object.fromEntries(kept.map(([name, { value }]) => [name, value])) };
}

function readHooks(hooks: Member | undefined, reading: Reading): readonly JsonObject[] | undefined {
  if (hooks === undefined || hooks.value === null) return undefined;
  if (!Array.isArray(hooks.value)) return fault(reading, hooks.at, '`Hooks` is a list: `- BeforeInstall: FUNCTION`.');
  return (hooks.value as readonly unknown[]).flatMap((hook, index) => {
    const at = [...hooks.at, index];
    if (!isJsonObject(hook)) {
      fault(reading, at, 'a hook is a map of one lifecycle event: `BeforeInstall: FUNCTION`.');
      return [];
    }
    const members = [...membersOf(hook, { at, known: HOOKS, reading })];
    for (const [name, member] of members) {
      const isName = typeof member.value === 'string' && member.value !== '';
      if (!isName) fault(reading, member.at, `\`${name}\` is the name or ARN of a Lambda function.`);
    }
    return members.map(([name, { value }]) => ({ [name]: value }));
  });
}
