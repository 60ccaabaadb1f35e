/** The input `images` and its kin: documents and lists as typed values. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import * as v from 'valibot';

import { isDigest, isImageTag, isRepositoryName, parseRegistryHost } from '../../../src/ecr/image-uri.ts';
import type { Fault } from '../../../src/manifest/fault.ts';
import type { BuildSpec, ImageEntry, ImageSpec, PromotionSource, SourceRegistry } from './image-spec.ts';

const scalar = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'a text'), v.transform(String));
const textMap = v.exactOptional(v.record(v.string(), scalar, 'a map of texts'), {});
const textList = v.union(
  [
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) =>
        text
          .split(/[\r\n,]+/)
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ),
  ],
  'a list of texts',
);

const EntrySchema = v.strictObject({
  repository: v.exactOptional(
    v.pipe(v.string('a repository name'), v.check(isRepositoryName, 'an ECR repository name')),
  ),
  context: v.exactOptional(v.string('a folder')),
  dockerfile: v.exactOptional(v.string('a path')),
  target: v.exactOptional(v.string('a stage of the Dockerfile')),
  platforms: v.exactOptional(textList),
  'build-args': textMap,
  labels: textMap,
  contexts: textMap,
  tags: v.exactOptional(textList),
  'same-as': v.exactOptional(v.string('the name of another image')),
});

/** Whether the text can name an image; it is the repository's name too when none is given. */
export function isImageName(text: string): boolean {
  return /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(text) && text.length <= 256;
}

const ImagesSchema = v.pipe(
  v.record(
    v.pipe(
      v.string(),
      v.check(isImageName, 'an image name: lower-case letters, digits and `-`, `_`, `.`, `/` between them'),
    ),
    EntrySchema,
    'a map of images by name',
  ),
  v.check((images) => Object.keys(images).length > 0, 'a map with at least one image'),
);

/** The checked input `images`. */
export type ImagesInput = v.InferOutput<typeof ImagesSchema>;

/** The images by name, and what is wrong with them, where it stands: one of the two is empty. */
export interface ParsedImages {
  readonly images: ImagesInput;
  readonly faults: readonly Fault[];
}

const IMAGES_FORM = 'Write each image under its name: `api: { repository: acme/api, context: api }`.';

/** Reads the input `images`: YAML, or JSON. The parser is loaded for what people write, not for what programs do. */
export async function parseImages(given: string): Promise<ParsedImages> {
  const quick = v.safeParse(ImagesSchema, parseMachineMade(given));
  if (quick.success) return { images: quick.output, faults: [] };
  const [{ readYaml }, { findShapeFaults }, { sortFaults }] = await Promise.all([
    import('../../../src/manifest/yaml-source.ts'),
    import('../../../src/manifest/shape-faults.ts'),
    import('../../../src/manifest/fault.ts'),
  ]);
  const { value, faults: yamlFaults, locate } = readYaml(given);
  const shapeFaults = value === undefined ? [] : findShapeFaults(ImagesSchema, value, locate);
  const faults = sortFaults([...yamlFaults, ...shapeFaults]).map(({ line, column, message }) => {
    const told = message.replace(/^the file/, 'the input');
    return { line, column, message: told === message ? message : `${told} ${IMAGES_FORM}` };
  });
  return faults.length > 0 ? { images: {}, faults } : { images: v.parse(ImagesSchema, value), faults };
}

/** JSON as a program writes it; undefined for all else: a key that stands twice must not vanish. */
function parseMachineMade(given: string): unknown {
  try {
    const parsed: unknown = JSON.parse(given);
    // A list would pass for a map of images named 0, 1 and so on.
    return JSON.stringify(parsed) === given && !Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What is the same for every image of the step; an image's own value wins. */
export interface StepDefaults {
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
}

/** The images of a step. An image without `context` is built from the folder of its name. */
export function imageSpecs(images: ImagesInput, defaults: StepDefaults): ImageSpec[] {
  return Object.entries(images).map(([name, entry]) => {
    const sameAs = entry['same-as'];
    const origin = sameAs === undefined ? undefined : images[sameAs];
    const originName = sameAs ?? name;
    return {
      name,
      sameAs,
      repository: entry.repository ?? origin?.repository ?? originName,
      build: buildSpec({ name: originName, entry: origin ?? entry, defaults }),
      tags: entry.tags,
    };
  });
}

function buildSpec({
  name,
  entry,
  defaults,
}: {
  name: string;
  entry: ImagesInput[string];
  defaults: StepDefaults;
}): BuildSpec {
  const context = resolve(entry.context ?? name);
  const contexts = Object.entries({ ...defaults.contexts, ...entry.contexts });
  return {
    context,
    dockerfile: resolve(context, entry.dockerfile ?? 'Dockerfile'),
    target: entry.target,
    platforms: entry.platforms ?? defaults.platforms,
    buildArgs: { ...defaults.buildArgs, ...entry['build-args'] },
    labels: { ...defaults.labels, ...entry.labels },
    contexts: Object.fromEntries(
      contexts.map(([key, value]) => [key, isFolderContext(value) ? resolve(value) : value]),
    ),
  };
}

/** Whether a named context is a folder rather than an image. */
export function isFolderContext(value: string): boolean {
  return isAbsolute(value) || !/^(?:[a-z-]+:\/\/|target:)/.test(value);
}

/** A fault of the images that a schema cannot see: the value, and what would be allowed. */
export interface ImageFault {
  readonly found: string;
  readonly allowed: string;
}

/** Names that point nowhere, rings, folders and Dockerfiles that are not there. */
export function findImageFaults(images: readonly ImageSpec[], { checkFiles }: { checkFiles: boolean }): ImageFault[] {
  const names = images.map(({ name }) => name);
  return images.flatMap((image) => [
    ...sameAsFaults(image, images),
    ...contextFaults(image, names),
    ...ringFaults(image, images),
    ...(checkFiles && image.sameAs === undefined ? fileFaults(image) : []),
  ]);
}

function sameAsFaults({ name, sameAs }: ImageSpec, images: readonly ImageSpec[]): ImageFault[] {
  if (sameAs === undefined) return [];
  const origins = images.filter((image) => image.sameAs === undefined).map((image) => image.name);
  if (origins.includes(sameAs)) return [];
  const allowed =
    origins.length === 0
      ? 'the name of an image that is built itself; here every image has `same-as`'
      : `one of: ${origins.join(', ')}`;
  return [{ found: `${sameAs} at ${name}.same-as`, allowed }];
}

function contextFaults({ name, build }: ImageSpec, names: readonly string[]): ImageFault[] {
  return Object.entries(build.contexts).flatMap(([key, value]) => {
    const where = `${value} at ${name}.contexts.${key}`;
    if (value.startsWith('target:') && !names.includes(value.slice(7))) {
      return [{ found: where, allowed: `target: and one of: ${names.join(', ')}` }];
    }
    if (/:\/\//.test(value) && !value.startsWith('docker-image://')) {
      return [{ found: where, allowed: 'a folder, docker-image://..., or target:...' }];
    }
    return [];
  });
}

function ringFaults({ name }: ImageSpec, images: readonly ImageSpec[]): ImageFault[] {
  const reached = new Set<string>();
  const queue = [name];
  for (const current of queue) {
    for (const value of Object.values(images.find((image) => image.name === current)?.build.contexts ?? {})) {
      const next = value.startsWith('target:') ? value.slice(7) : undefined;
      if (next !== undefined && !reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return reached.has(name)
    ? [{ found: `${name}.contexts`, allowed: 'targets that do not lead back to the image itself' }]
    : [];
}

function fileFaults({ name, build: { context, dockerfile, contexts } }: ImageSpec): ImageFault[] {
  const folders = [
    [context, `${name}.context`],
    ...Object.entries(contexts).map(([key, value]) => [value, `${name}.contexts.${key}`]),
  ] as const;
  const missing = folders
    .filter(([path = '']) => isFolderContext(path) && !isFolder(path))
    .map(([path, where]) => ({ found: `${path} at ${where}`, allowed: 'a folder of the workspace that exists' }));
  if (missing.length > 0) return missing;
  if (existsSync(dockerfile) && statSync(dockerfile).isFile()) return [];
  return [
    {
      found: `${dockerfile} at ${name}.dockerfile`,
      allowed: 'a Dockerfile that exists, named relative to the context',
    },
  ];
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** `KEY=value` lines as a map. @throws {Error} whose message says what would be allowed */
export function parsePairs(text: string): Record<string, string> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
      if (key === undefined || value === undefined) throw new Error('lines of KEY=value');
      return [key, value];
    }),
  );
}

const EntriesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.object({ repository: v.string(), digest: v.pipe(v.string(), v.check(isDigest)) })),
);

/** The input `from`. @throws {Error} whose message says what would be allowed */
export function parseFrom(text: string): PromotionSource {
  if (!text.startsWith('{')) {
    if (!isDigest(text) && !isImageTag(text))
      throw new Error('an image tag, a digest, or the output `images` of build-push');
    return { kind: 'reference', reference: text };
  }
  const parsed = v.safeParse(EntriesSchema, text);
  if (!parsed.success)
    throw new Error('JSON of the output `images`: {"name": {"repository": "...", "digest": "sha256:..."}}');
  const images = new Map<string, ImageEntry>(Object.entries(parsed.output));
  if (images.size === 0)
    throw new Error(
      'the output `images` of build-push with at least one image; this one has none, so nothing was built',
    );
  return { kind: 'images', images };
}

/** The input `source-registry`. @throws {Error} whose message says what would be allowed */
export function parseSourceRegistry(text: string): SourceRegistry {
  if (/^\d{12}$/.test(text)) return { registryId: text, region: undefined };
  const host = parseRegistryHost(text);
  if (host === undefined)
    throw new Error('an account id of 12 digits, or 123456789012.dkr.ecr.us-east-1.amazonaws.com');
  return host;
}
