/** The input `services`: a YAML or JSON map, read with the place of each fault. */
import * as v from 'valibot';

import type { InputReader } from '../../../src/action/input-reader.ts';
import {
  containerSettings,
  ecsServiceSettings,
  namedContainerSettings,
  taskSettings,
} from '../../../src/manifest/service-settings.ts';
import type { ValuePath, YamlSource } from '../../../src/manifest/yaml-source.ts';

const text = v.pipe(v.string('a text'), v.nonEmpty('a text of at least one character'));

/** YAML gives numbers and booleans for `PORT: 8080`; ECS takes texts only. */
const value = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'a text'), v.transform(String));

const shapes = {
  variableName: v.pipe(v.string(), v.regex(/^[^\s=]+$/, 'the name of a variable, without blanks and `=`')),
  value,
  secretSource: text,
  file: text,
  text,
};

const ServiceSchema = v.strictObject({
  service: v.exactOptional(text),
  image: v.exactOptional(text),
  container: v.exactOptional(text),
  after: v.exactOptional(v.union([v.array(text), text], 'a service or a list of services')),
  revision: v.exactOptional(
    v.union(
      [text, v.pipe(v.number(), v.integer(), v.minValue(1))],
      'the number of a revision, `family:revision` or an ARN',
    ),
  ),
  ...containerSettings(shapes),
  ...taskSettings(shapes),
  ...ecsServiceSettings(),
  containers: v.exactOptional(
    v.record(text, v.strictObject({ image: v.exactOptional(text), ...namedContainerSettings(shapes) })),
  ),
});

const ServicesSchema = v.record(text, ServiceSchema);

/** One entry of `services`, as it was written. */
export type ServiceInput = v.InferOutput<typeof ServiceSchema>;

/** The services by name; undefined when they are left out or faulty, with the faults noted in `reader`. */
export async function readServices(reader: InputReader): Promise<Readonly<Record<string, ServiceInput>> | undefined> {
  const given = reader.optionalText('services');
  if (given === undefined) return undefined;
  const quick = v.safeParse(ServicesSchema, parseMachineMade(given));
  return quick.success ? quick.output : readWritten(reader, given);
}

/** JSON as programs write it needs no YAML parser; whoever writes by hand gets the place of a slip, and of a key that stands twice. */
function parseMachineMade(given: string): unknown {
  try {
    const parsed: unknown = JSON.parse(given);
    return JSON.stringify(parsed) === given ? parsed : undefined;
  } catch {
    return undefined;
  }
}

async function readWritten(
  reader: InputReader,
  given: string,
): Promise<Readonly<Record<string, ServiceInput>> | undefined> {
  const [{ readYaml }, { findShapeFaults }, { sortFaults }] = await Promise.all([
    import('../../../src/manifest/yaml-source.ts'),
    import('../../../src/manifest/shape-faults.ts'),
    import('../../../src/manifest/fault.ts'),
  ]);
  const source = readYaml(given);
  const shapeFaults = source.value === undefined ? [] : findShapeFaults(ServicesSchema, source.value, source.locate);
  const faults = sortFaults([...source.faults, ...shapeFaults]);
  for (const { message, ...place } of faults) {
    reader.faultAt('services', { ...place, message: message.replaceAll('the file', 'the input') });
  }
  return faults.length > 0 ? undefined : v.parse(ServicesSchema, asSpelled(source));
}

/** Where ECS takes texts, a plain scalar keeps its spelling: `1.10` is not 1.1, and `007` not 7. */
const TEXT_MAPS: ReadonlySet<string> = new Set(['environment', 'docker-labels']);

function asSpelled({ value: root, spelling }: YamlSource): unknown {
  const visit = (node: unknown, path: ValuePath): unknown => {
    if (Array.isArray(node)) return node.map((item: unknown, index) => visit(item, [...path, index]));
    if (typeof node === 'object' && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, visit(item, [...path, key])]));
    }
    // A service or a container may bear such a name itself.
    const isMap = path.length === 3 || (path.length > 3 && path.at(-3) !== 'containers');
    const isText = isMap && TEXT_MAPS.has(String(path.at(-2))) && node !== null;
    return isText ? (spelling(path) ?? node) : node;
  };
  return visit(root, []);
}
