/** Whether the images of a task definition are in their ECR repositories, for the platform that the tasks run on. */
import { isDigest, parseRegistryHost, repositoryArn } from '../../../../src/ecr/image-uri.ts';
import type { RegistryHost } from '../../../../src/ecr/image-uri.ts';
import { formatPlatform, readPlatforms } from '../../../../src/ecr/platforms.ts';
import type { Platform } from '../../../../src/ecr/platforms.ts';
import { parseImage } from '../../../../src/ecs/image-uri.ts';
import { ActionError } from '../../../../src/errors.ts';
import { NOTHING } from './look-up.ts';
import type { Answer, Asking, Question } from './look-up.ts';
import { groupByValue, runsOnFargate } from './target.ts';
import type { PreflightTarget } from './target.ts';

/** An image in ECR, and where it shall run. */
interface EcrImage {
  readonly uri: string;
  readonly registry: RegistryHost;
  readonly repository: string;
  /** Tag or digest. */
  readonly reference: string;
  /** Undefined when the instance decides it. */
  readonly platform: Partial<Platform> | undefined;
}

/** The platform that the tasks run on; what is left out the container instance decides. @see ECS API, RuntimePlatform */
export function platformOf(target: PreflightTarget): Partial<Platform> | undefined {
  const { cpuArchitecture, operatingSystemFamily } = target.definition.runtimePlatform;
  const isFargate = runsOnFargate(target);
  if (cpuArchitecture === undefined && operatingSystemFamily === undefined && !isFargate) return undefined;
  const os = operatingSystemFamily?.startsWith('WINDOWS') === true ? 'windows' : 'linux';
  if (cpuArchitecture === undefined && !isFargate) return { os };
  return { os, architecture: cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64' };
}

function showPlatform({ os = '', architecture }: Partial<Platform>): string {
  return architecture === undefined ? os : formatPlatform({ os, architecture });
}

/** An image URI taken apart; undefined when its registry is no ECR. */
export function parseEcrImage(uri: string): Omit<EcrImage, 'platform'> | undefined {
  const { name, tag = 'latest', digest } = parseImage(uri);
  const slash = name.indexOf('/');
  const registry = slash < 0 ? undefined : parseRegistryHost(name.slice(0, slash));
  if (registry === undefined) return undefined;
  return { uri, registry, repository: name.slice(slash + 1), reference: digest ?? tag };
}

function imagesOf(target: PreflightTarget): readonly EcrImage[] {
  return target.definition.containerDefinitions.flatMap(({ image }) => {
    const parsed = parseEcrImage(image);
    return parsed === undefined ? [] : [{ ...parsed, platform: platformOf(target) }];
  });
}

/** One question for each image in ECR and platform. `dryRun`: an image without a digest may be built only later. */
export function askForImages(targets: readonly PreflightTarget[], dryRun: boolean): readonly Question[] {
  const wanted = groupByValue(targets, {
    valuesOf: imagesOf,
    keyOf: ({ uri, platform }) => `${uri} ${platform === undefined ? '' : showPlatform(platform)}`,
  });
  return wanted.map(({ value, names }) => ({
    what: 'images',
    subject: value.uri,
    ask: (asking) => checkReadableImage(value, { asking, name: names.join(', '), dryRun }),
  }));
}

/** Images of other registries, which nobody here can ask. */
export function foreignImages(targets: readonly PreflightTarget[]): readonly string[] {
  const images = targets.flatMap(({ definition }) => definition.containerDefinitions.map(({ image }) => image));
  return [...new Set(images)].filter((image) => image !== '' && parseEcrImage(image) === undefined);
}

interface Context {
  readonly asking: Asking;
  readonly name: string;
  readonly dryRun: boolean;
}

/** An archived image is there and cannot be pulled. A key of KMS that this role may not use says nothing about the tasks' role. */
async function checkReadableImage(image: EcrImage, context: Context): Promise<Answer> {
  try {
    return await checkImage(image, context);
  } catch (error) {
    const isFault = error instanceof ActionError && error.code === 'image-not-readable';
    if (!isFault || error.message.includes('KmsError')) throw error;
    const { code, message, fix } = error;
    return { ...NOTHING, findings: [{ code, name: context.name, message, fix }] };
  }
}

async function checkImage(image: EcrImage, { asking, name, dryRun }: Context): Promise<Answer> {
  const { uri, registry, repository, reference, platform } = image;
  const ecr = await asking.aws.ecr(registry.region);
  const found = await ecr.readImages({ repository, registryId: registry.registryId, references: [reference] });
  const held = found?.get(reference);
  if (held === undefined) {
    if (dryRun && !isDigest(reference)) return { ...NOTHING, notes: [`The image ${uri} is not in the registry yet.`] };
    return { ...NOTHING, findings: [missingImage(image, { name, hasRepository: found !== undefined })] };
  }
  if (platform === undefined) return NOTHING;
  try {
    const platforms = await readPlatforms(ecr, held, asking.signal);
    return { ...NOTHING, findings: checkPlatform(image, { platforms, wanted: platform, name }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { ...NOTHING, unanswered: [{ what: 'platforms of images', subject: uri, error }] };
  }
}

function missingImage(
  { uri, repository, registry: { registryId, region }, reference }: EcrImage,
  { name, hasRepository }: { readonly name: string; readonly hasRepository: boolean },
): Answer['findings'][number] {
  const arn = repositoryArn({ region, repository }).replace(':*:', `:${registryId}:`);
  return {
    code: 'image-not-found',
    name,
    message: hasRepository
      ? `the image ${uri} is not in the registry: the repository ${repository} has no ${reference}.`
      : `the image ${uri} is not in the registry: there is no repository ${arn}.`,
    fix: 'Push the image first and deploy the digest that build-push gave; look whether a lifecycle policy deleted it. For a pull through cache set `preflight: minimal`.',
  };
}

function checkPlatform(
  { uri }: EcrImage,
  {
    platforms,
    wanted,
    name,
  }: { readonly platforms: readonly Platform[]; readonly wanted: Partial<Platform>; readonly name: string },
): Answer['findings'] {
  const { architecture: wantedArchitecture } = wanted;
  const fits = platforms.some(
    ({ os, architecture }) => os === wanted.os && architecture === (wantedArchitecture ?? architecture),
  );
  if (fits || platforms.length === 0) return [];
  const names = [...new Set(platforms.map(formatPlatform))].join(', ');
  return [
    {
      code: 'image-wrong-platform',
      name,
      message: `the image ${uri} is built for ${names}; the tasks run on ${showPlatform(wanted)}.`,
      fix: `Build it for ${showPlatform(wanted)} too (\`platforms\` of build-push), or set \`runtimePlatform\` of the task definition.`,
    },
  ];
}
