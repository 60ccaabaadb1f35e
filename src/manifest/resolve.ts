import { ActionError } from '../errors.ts';
import { suggest } from './fault.ts';
import { resolveLauncher } from './launcher.ts';
import type { ManifestLauncher } from './launcher.ts';
import { BUILD } from './reference-faults.ts';
import type { Manifest, ManifestEnvironment, ManifestImage, ManifestService } from './schema.ts';
import type { SmokeCheckEntry } from './smoke-check.ts';
import { expandTemplate } from './templates.ts';

/** What is deployed, as far as placeholders need it. */
export interface CommitFacts {
  /** Full commit hash. */
  readonly sha: string;
  /** Day of the run in UTC, `YYYYMMDD`. */
  readonly date: string;
}

/** An image of one environment, in the words of build-push's input `images`. */
interface ResolvedImage {
  readonly repository: string;
  readonly context?: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly 'build-args'?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly platforms?: readonly string[];
  readonly 'same-as'?: string;
}

/** A service of one environment, in the words of deploy-ecs's input `services`. */
interface ResolvedService {
  /** Name of the ECS service. */
  readonly service: string;
  /** Name of an image under `images`. */
  readonly image: string;
  readonly container?: string;
  readonly after?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly secrets?: Readonly<Record<string, string | null>>;
  /** Settings beside these, as the manifest gives them. */
  readonly [setting: string]: unknown;
}

/** The migration of one environment, in the words of migrate's inputs. */
export interface ResolvedMigration {
  readonly tool: 'alembic' | 'command';
  /** Name of the ECS service. */
  readonly service: string;
  /** Name of an image under `images`. */
  readonly image: string;
  readonly container?: string;
  readonly directory?: string;
  readonly 'working-directory'?: string;
  readonly command?: readonly string[];
  readonly timeout?: string;
}

/** What must hold before an environment is deployed to. */
interface ResolvedApproval {
  readonly phrase: string;
  readonly role: 'write' | 'maintain' | 'admin';
  /** Empty: the default branch. */
  readonly branches: readonly string[];
  readonly checks: 'all' | 'none' | readonly string[];
  /** A duration. */
  readonly maxAge: string;
}

/** A manifest seen from one environment, with every placeholder filled. */
export interface ResolvedManifest {
  readonly environment: string;
  readonly awsRegion: string;
  readonly roleToAssume?: string;
  readonly cluster: string;
  /** Host of the registry that `promoteFrom` pushed to: the one of its role's account. */
  readonly sourceRegistry?: string;
  readonly url?: string;
  readonly images: Readonly<Record<string, ResolvedImage>>;
  readonly imageTags: readonly string[];
  readonly services: Readonly<Record<string, ResolvedService>>;
  /** What else starts tasks of the images, in the words of deploy-ecs's input `also-update`. */
  readonly launchers: readonly ManifestLauncher[];
  /** So many revisions of a task definition are kept; absent: all of them. */
  readonly keepRevisions?: number;
  readonly migrate?: ResolvedMigration;
  readonly smokeChecks: readonly SmokeCheckEntry[];
  /** The commit, when a service is told of it (`{sha}`, `{sha7}`) and so can tell it again; absent: versions say nothing. */
  readonly expectVersion?: string;
  /** Environment whose images are promoted; absent: images are built. */
  readonly promoteFrom?: string;
  readonly approve: ResolvedApproval;
}

/** What an environment gets that says nothing of its own. The action.yml of approve-prod and of migrate state the same ones. */
export const manifestDefaults = {
  serviceName: '{service}',
  repository: '{image}',
  imageTag: 'sha-{sha7}',
  phrase: 'DEPLOY',
  role: 'maintain',
  checks: 'all',
  maxAge: '720h',
  migrateTimeout: '30m',
} as const;

/**
 * Looks at a manifest from one environment.
 * @throws {ActionError} unknown-environment
 */
export function resolveManifest(manifest: Manifest, environment: string, commit: CommitFacts): ResolvedManifest {
  const settings = findEnvironment(manifest, environment);
  const from = settings['promote-from'];
  const promoteFrom = from === undefined || from === BUILD ? undefined : from;
  const source = promoteFrom === undefined ? undefined : manifest.environments?.[promoteFrom];
  const values = { environment, sha: commit.sha, sha7: commit.sha.slice(0, 7), date: commit.date };
  const sourceRegistry = source && findRegistry(source);
  const services = mapValues(manifest.services ?? {}, (service, name) =>
    resolveService({ service, settings, values: { ...values, service: name, image: service.image } }),
  );
  const migrate = resolveMigration(manifest, services);
  return {
    environment,
    awsRegion: settings['aws-region'],
    cluster: settings.cluster,
    ...(settings['role-to-assume'] !== undefined && { roleToAssume: settings['role-to-assume'] }),
    ...(sourceRegistry !== undefined && { sourceRegistry }),
    ...(settings.url !== undefined && { url: expandTemplate(settings.url, { environment }) }),
    images: mapValues(manifest.images ?? {}, (image, name) =>
      resolveImage({ image, settings, values: { environment, image: name } }),
    ),
    imageTags: [settings['image-tag'] ?? manifestDefaults.imageTag].flat().map((tag) => expandTemplate(tag, values)),
    services,
    launchers: (settings.launchers ?? manifest.launchers ?? []).map((each) => resolveLauncher(each, environment)),
    ...(settings['keep-revisions'] !== undefined && { keepRevisions: settings['keep-revisions'] }),
    ...(migrate && { migrate }),
    smokeChecks: settings['smoke-test'] ?? manifest['smoke-test'] ?? [],
    ...(isToldCommit(manifest) && { expectVersion: commit.sha }),
    ...(promoteFrom !== undefined && { promoteFrom }),
    approve: resolveApproval(settings, environment),
  };
}

function findEnvironment(manifest: Manifest, environment: string): ManifestEnvironment {
  const environments = manifest.environments ?? {};
  const settings = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  if (settings) return settings;
  const names = Object.keys(environments);
  throw new ActionError({
    code: 'unknown-environment',
    message: `The manifest has no environment \`${environment}\`; ${suggest(environment, names)}`,
    fix:
      names.length === 0
        ? 'Describe it under `environments` of the manifest.'
        : `Set the input \`environment\` to one of: ${names.join(', ')}.`,
  });
}

function resolveImage({
  image,
  settings,
  values,
}: {
  image: ManifestImage;
  settings: ManifestEnvironment;
  values: Readonly<Record<string, string>>;
}): ResolvedImage {
  const { repository, ...rest } = image;
  const template = repository ?? settings.repository ?? manifestDefaults.repository;
  return { repository: expandTemplate(template, values), ...rest };
}

function resolveService({
  service,
  settings,
  values,
}: {
  service: ManifestService;
  settings: ManifestEnvironment;
  values: Readonly<Record<string, string>>;
}): ResolvedService {
  const { 'service-name': ownName, containers, ...rest } = service;
  const expand = (template: string): string => expandTemplate(template, values);
  return {
    service: expand(ownName ?? settings['service-name'] ?? manifestDefaults.serviceName),
    ...rest,
    ...expandSettings(rest, expand),
    ...(containers && {
      containers: mapValues(containers, (container) => Object.assign({}, container, expandSettings(container, expand))),
    }),
  };
}

/** Settings whose texts are templates. */
const TEMPLATES = [
  'environment',
  'secrets',
  'env-file',
  'environment-files',
  'task-definition',
  'task-role-arn',
  'execution-role-arn',
  'codedeploy',
] as const;

function expandSettings(
  settings: Readonly<Partial<Record<(typeof TEMPLATES)[number], unknown>>>,
  expand: (template: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    TEMPLATES.filter((key) => settings[key] !== undefined).map((key) => [key, expandTexts(settings[key], expand)]),
  );
}

/** A text, or the texts of a list or a map; null stays. */
function expandTexts(value: unknown, expand: (template: string) => string): unknown {
  if (typeof value === 'string') return expand(value);
  if (Array.isArray(value)) return value.map((item: unknown) => expandTexts(item, expand));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandTexts(item, expand)]));
}

/** Whether any service gets the commit in its environment. */
function isToldCommit({ services = {} }: Manifest): boolean {
  const all = Object.values(services);
  const containers = all.flatMap(({ containers: named = {} }) => Object.values(named));
  const values = [...all, ...containers].flatMap(({ environment = {} }) => Object.values(environment));
  return values.some((value) => value !== null && /\{sha7?\}/.test(value));
}

function resolveMigration(
  manifest: Manifest,
  services: Readonly<Record<string, ResolvedService>>,
): ResolvedMigration | undefined {
  if (!manifest.migrate) return undefined;
  const { service: name, image, container, ...rest } = manifest.migrate;
  const service = services[name];
  if (!service) return undefined;
  const inContainer = container ?? service.container;
  return {
    ...rest,
    service: service.service,
    image: image ?? service.image,
    ...(inContainer !== undefined && { container: inContainer }),
  };
}

function resolveApproval(settings: ManifestEnvironment, environment: string): ResolvedApproval {
  const approve = settings.approve ?? {};
  return {
    phrase: expandTemplate(approve.phrase ?? manifestDefaults.phrase, { environment }),
    role: approve.role ?? manifestDefaults.role,
    branches: approve.branches ?? [],
    checks: approve.checks ?? manifestDefaults.checks,
    maxAge: approve['max-age'] ?? manifestDefaults.maxAge,
  };
}

/** ECR's host in the role's account; China and the European sovereign cloud have suffixes of their own (AWS General Reference, ECR endpoints). */
function findRegistry(settings: ManifestEnvironment): string | undefined {
  const [, account] = /^arn:[^:]+:iam::(\d{12}):/.exec(settings['role-to-assume'] ?? '') ?? [];
  if (account === undefined) return undefined;
  const region = settings['aws-region'];
  const suffix = region.startsWith('cn-')
    ? 'amazonaws.com.cn'
    : region.startsWith('eusc-')
      ? 'amazonaws.eu'
      : 'amazonaws.com';
  return `${account}.dkr.ecr.${region}.${suffix}`;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
