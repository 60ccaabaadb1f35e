import type { InputReader } from '../../../src/action/input-reader.ts';
import { Secret } from '../../../src/action/secret.ts';
import { isRepositoryName } from '../../../src/ecr/image-uri.ts';
import type { BuildSecret, ImageSpec, PromotionSource, SourceRegistry } from './image-spec.ts';
import {
  findImageFaults,
  isImageName,
  imageSpecs,
  parseFrom,
  parseImages,
  parsePairs,
  parseSourceRegistry,
} from './images-input.ts';
import type { ImagesInput, StepDefaults } from './images-input.ts';
import { renderTag } from './tag-template.ts';

/** The inputs of build-push, typed. Durations in milliseconds. */
export interface Inputs {
  readonly mode: 'build' | 'promote';
  readonly images: readonly ImageSpec[];
  /** Tag templates for every image that has none of its own. */
  readonly tags: readonly string[];
  readonly environment: string;
  /** The commit for `{sha}`; undefined: the run's. */
  readonly sha: string | undefined;
  readonly from: PromotionSource | undefined;
  readonly sourceRegistry: SourceRegistry | undefined;
  readonly push: 'auto' | 'true' | 'false';
  readonly secrets: readonly BuildSecret[];
  readonly cache: 'auto' | 'registry' | 'gha' | 'inline' | 'none';
  readonly skip: 'content' | 'never';
  readonly maxAgeMs: number | undefined;
  readonly provenance: 'min' | 'max' | undefined;
  readonly repositoryCreate: boolean;
  readonly dryRun: boolean;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
  readonly timeoutMs: number;
}

const DAY_MS = 86_400_000;

/** Reads and checks the inputs. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const mode = reader.choice('mode', ['build', 'promote']);
  const from = reader.parsed('from', parseFrom);
  const tags = readTags(reader);
  const provenance = reader.choice('provenance', ['false', 'min', 'max']);
  const inputs: Inputs = {
    mode,
    from,
    tags,
    images: await readImages(reader, { mode, from }),
    environment: reader.optionalText('environment') ?? '',
    sha: reader.parsed('sha', parseSha),
    sourceRegistry: reader.parsed('source-registry', parseSourceRegistry),
    push: reader.choice('push', ['auto', 'true', 'false']),
    secrets: readSecrets(reader),
    cache: reader.choice('cache', ['auto', 'registry', 'gha', 'inline', 'none']),
    skip: reader.choice('skip', ['content', 'never']),
    maxAgeMs: reader.has('max-age') ? reader.duration('max-age', { minMs: 60_000, maxMs: 365 * DAY_MS }) : undefined,
    provenance: provenance === 'false' ? undefined : provenance,
    repositoryCreate: reader.boolean('repository-create'),
    dryRun: reader.boolean('dry-run'),
    awsRegion: reader.optionalText('aws-region'),
    roleToAssume: reader.optionalText('role-to-assume'),
    timeoutMs: reader.duration('timeout', { minMs: 1000, maxMs: 6 * 3_600_000 }),
  };
  checkPromotion(reader, inputs);
  return inputs;
}

async function readImages(
  reader: InputReader,
  { mode, from }: Pick<Inputs, 'mode' | 'from'>,
): Promise<readonly ImageSpec[]> {
  const defaults: StepDefaults = {
    platforms: reader.list('platforms'),
    buildArgs: reader.parsed('build-args', parsePairs) ?? {},
    labels: reader.parsed('labels', parsePairs) ?? {},
    contexts: reader.parsed('contexts', parsePairs) ?? {},
  };
  const hasImages = reader.has('images');
  const document = await readImagesDocument(reader);
  const single = readSingleImage(reader, hasImages);
  // A document that is not valid has been noted already; nothing more can be said about its images.
  if (hasImages && document === undefined) return [];
  const images = imageSpecs(document ?? single ?? imagesOf(from), defaults);
  if (images.length === 0) {
    reader.fault({ input: 'images', value: '', allowed: 'a map of images by name, or set `name` for a single image' });
  }
  for (const { found, allowed } of findImageFaults(images, { checkFiles: mode === 'build' })) {
    reader.fault({ input: 'images', value: found, allowed });
  }
  for (const template of images.flatMap(({ tags }) => tags ?? [])) checkTemplate(reader, template, 'images');
  return images;
}

/** The images as they were written; undefined when they are left out or faulty. */
async function readImagesDocument(reader: InputReader): Promise<ImagesInput | undefined> {
  const given = reader.optionalText('images');
  if (given === undefined) return undefined;
  const { images, faults } = await parseImages(given);
  for (const fault of faults) reader.faultAt('images', fault);
  return faults.length > 0 ? undefined : images;
}

/** Images of a promotion that names none: those of `from`, under their own repositories. */
function imagesOf(from: PromotionSource | undefined): ImagesInput {
  if (from?.kind !== 'images') return {};
  const images: ImagesInput = {};
  for (const [name, { repository }] of from.images) {
    images[name] = { repository, 'build-args': {}, labels: {}, contexts: {} };
  }
  return images;
}

const NAME_RULE = 'lower-case letters, digits and `-`, `_`, `.`, `/` between them';
const SINGLE_INPUTS = ['name', 'repository', 'context', 'dockerfile', 'target'] as const;

function readSingleImage(reader: InputReader, hasImages: boolean): ImagesInput | undefined {
  const [name, repository, context, dockerfile, target] = SINGLE_INPUTS.map((input) => reader.optionalText(input));
  const given = SINGLE_INPUTS.filter((input) => reader.has(input));
  if (hasImages) {
    for (const input of given) {
      reader.fault({
        input,
        value: reader.untrimmed(input),
        allowed: 'nothing when `images` is set: write it there, for each image',
      });
    }
    return undefined;
  }
  if (name === undefined) {
    if (given.length > 0) reader.fault({ input: 'name', value: '', allowed: 'the name of the image' });
    return undefined;
  }
  if (!isImageName(name) || (repository === undefined && !isRepositoryName(name))) {
    reader.fault({ input: 'name', value: name, allowed: NAME_RULE });
  }
  if (repository !== undefined && !isRepositoryName(repository)) {
    reader.fault({ input: 'repository', value: repository, allowed: NAME_RULE });
  }
  const entry = {
    repository: repository ?? name,
    context: context ?? '.',
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(target === undefined ? {} : { target }),
  };
  return { [name]: { ...entry, 'build-args': {}, labels: {}, contexts: {} } };
}

function readTags(reader: InputReader): string[] {
  const tags = reader.list('tags');
  for (const template of tags) checkTemplate(reader, template, 'tags');
  return tags;
}

const EXAMPLE = {
  sha: '0123456789abcdef0123456789abcdef01234567',
  date: '20261121',
  environment: 'staging',
  branch: 'main',
  run: '1-1',
  pr: '1',
};

function checkTemplate(reader: InputReader, template: string, input: string): void {
  try {
    renderTag(template, EXAMPLE, 'image');
  } catch (error) {
    reader.fault({ input, value: template, allowed: error instanceof Error ? error.message : String(error) });
  }
}

function parseSha(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text)) throw new Error('a commit of 40 hex digits');
  return text;
}

function readSecrets(reader: InputReader): BuildSecret[] {
  const values = reader.optionalSecret('secrets')?.reveal() ?? '';
  const secrets: BuildSecret[] = [];
  for (const line of values.split(/[\r\n]+/).filter((text) => text.trim() !== '')) {
    // A pull request from a fork has no secrets: their values are empty, and the build decides whether that will do.
    const [, id, value] = /^([\w.-]+)=(.*)$/.exec(line.trim()) ?? [];
    if (id === undefined || value === undefined) {
      reader.fault({
        input: 'secrets',
        value: '***',
        allowed: 'lines of ID=value; values of several lines go by `secret-envs`',
      });
    } else secrets.push({ id, from: { value: new Secret(value) } });
  }
  for (const [id, env] of Object.entries(reader.parsed('secret-envs', parsePairs) ?? {}))
    secrets.push({ id, from: { env } });
  return secrets;
}

function checkPromotion(reader: InputReader, { mode, from, tags, images, sourceRegistry }: Inputs): void {
  if (mode === 'build') {
    if (from !== undefined) reader.fault({ input: 'from', value: '...', allowed: 'nothing unless `mode: promote`' });
    if (sourceRegistry !== undefined) {
      reader.fault({
        input: 'source-registry',
        value: sourceRegistry.registryId,
        allowed: 'nothing unless `mode: promote`',
      });
    }
    return;
  }
  if (!reader.has('from')) {
    reader.fault({
      input: 'from',
      value: '',
      allowed: 'an image tag, a digest, or the output `images` of build-push (needed by `mode: promote`)',
    });
  }
  if (tags.length === 0 && images.some((image) => image.tags === undefined)) {
    reader.fault({
      input: 'tags',
      value: '',
      allowed: 'at least one tag: an image without a tag is deleted by most lifecycle policies',
    });
  }
  if (from?.kind !== 'images') return;
  for (const { name, sameAs } of images) {
    if (!from.images.has(name) && !from.images.has(sameAs ?? name)) {
      reader.fault({
        input: 'from',
        value: name,
        allowed: `an entry for the image (it has: ${[...from.images.keys()].join(', ')})`,
      });
    }
  }
}
