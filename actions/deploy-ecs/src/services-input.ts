/** The input `services`: a YAML or JSON map, read with the place of each fault. */
import * as v from 'valibot';

import type { Fault } from '../../../src/manifest/fault.ts';
import {
  containerSettings,
  ecsServiceSettings,
  namedContainerSettings,
  taskSettings,
} from '../../../src/manifest/service-settings.ts';
import type { ValuePath } from '../../../src/manifest/yaml-source.ts';
import { findLostKeys } from '../../../src/report/lost-keys.ts';

const text = v.pipe(v.string('a text'), v.nonEmpty('a text of at least one character'));

/** YAML gives numbers and booleans for `PORT: 8080`; ECS takes texts only. */
const value = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'a text'), v.transform(String));

const REVISION = 'the number of a revision, `family:revision` or an ARN';
const MAX_REVISION = 2_147_483_647;

const shapes = {
  variableName: v.pipe(v.string(), v.regex(/^[^\s=]+$/, 'the name of a variable, without blanks and `=`')),
  value,
  secretSource: text,
  file: text,
  text,
};

function told<S extends v.GenericSchema>(
  schema: S,
  description: string,
): v.SchemaWithPipe<readonly [S, v.MetadataAction<v.InferOutput<S>, { readonly description: string }>]> {
  return v.pipe(schema, v.metadata({ description }));
}

/** What a service may say; the README tells it from here. */
export const ServiceSchema = v.strictObject({
  service: v.exactOptional(told(text, 'Name or ARN of the ECS service. Left out: the key.')),
  image: v.exactOptional(told(text, 'A name in the input `images`, or a full URI.')),
  container: v.exactOptional(
    told(text, 'Container that gets the image and the settings beside it. Left out: the only essential one.'),
  ),
  after: v.exactOptional(
    told(
      v.union([v.array(text), text], 'a service or a list of services'),
      'Keys of services that are deployed first.',
    ),
  ),
  revision: v.exactOptional(
    told(
      v.union(
        [
          text,
          v.pipe(v.number(REVISION), v.integer(REVISION), v.minValue(1, REVISION), v.maxValue(MAX_REVISION, REVISION)),
        ],
        REVISION,
      ),
      'Deploys a revision of the service’s family as it is: its number, `family:revision` or ARN.',
    ),
  ),
  ...containerSettings(shapes),
  containers: v.exactOptional(
    told(
      v.record(text, v.strictObject({ image: v.exactOptional(text), ...namedContainerSettings(shapes) })),
      'Single containers, where a task has several: name -> `image` and the keys of a container above, with `cpu` (CPU units), `memory` and `memory-reservation` (MiB) of its own.',
    ),
  ),
  ...taskSettings(shapes),
  ...ecsServiceSettings(shapes),
});

const ServicesSchema = v.record(text, ServiceSchema);

/** One entry of `services`, as it was written. */
export type ServiceInput = v.InferOutput<typeof ServiceSchema>;

/** The services by name, and what is wrong with them, where it stands: one of the two is empty. */
export interface ParsedServices {
  readonly services: Readonly<Record<string, ServiceInput>>;
  readonly faults: readonly Fault[];
}

/** Reads the input `services`. */
export async function parseServices(given: string): Promise<ParsedServices> {
  const quick = v.safeParse(ServicesSchema, parseMachineMade(given));
  return quick.success ? { services: quick.output, faults: [] } : parseWritten(given);
}

/** JSON as programs write it needs no YAML parser; whoever writes by hand gets the place of a slip, and of a key that stands twice. */
function parseMachineMade(given: string): unknown {
  try {
    const parsed: unknown = JSON.parse(given);
    return JSON.stringify(parsed) === given && findLostKeys(parsed).length === 0 ? parsed : undefined;
  } catch {
    return undefined;
  }
}

async function parseWritten(given: string): Promise<ParsedServices> {
  const [{ asSpelled, readYaml }, { findShapeFaults }, { sortFaults }] = await Promise.all([
    import('../../../src/manifest/yaml-source.ts'),
    import('../../../src/manifest/shape-faults.ts'),
    import('../../../src/manifest/fault.ts'),
  ]);
  const source = readYaml(given);
  const shapeFaults = source.value === undefined ? [] : findShapeFaults(ServicesSchema, source.value, source.locate);
  const faults = sortFaults([...source.faults, ...shapeFaults]);
  return faults.length > 0
    ? { services: {}, faults }
    : { services: v.parse(ServicesSchema, asSpelled(source, isTextAt)), faults };
}

/** Where ECS takes texts, a plain scalar keeps its spelling: `1.10` is not 1.1, and `007` not 7. */
const TEXT_MAPS: ReadonlySet<string> = new Set(['environment', 'docker-labels']);

/** A service or a container may bear such a name itself. */
function isTextAt(path: ValuePath): boolean {
  const isMap = path.length === 3 || (path.length > 3 && path.at(-3) !== 'containers');
  return isMap && TEXT_MAPS.has(String(path.at(-2)));
}
