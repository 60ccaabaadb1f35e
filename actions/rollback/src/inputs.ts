/** The inputs of rollback as typed values. */
import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';
import type { Secret } from '../../../src/action/secret.ts';
import { launcherKinds, launcherSources, launchersSchema } from '../../../src/manifest/launcher.ts';
import type { ManifestLauncher } from '../../../src/manifest/launcher.ts';

/** One service to take back. */
export interface ServiceRequest {
  readonly name: string;
  /** Name or ARN of the ECS service. */
  readonly service: string;
  /** Name of its image in slipway.yml, and the container that runs it, where the input tells. */
  readonly image?: string | undefined;
  readonly container?: string | undefined;
  /** Names of CodeDeploy's application and deployment group, where they are given. */
  readonly codeDeploy?:
    | { readonly application?: string | undefined; readonly deploymentGroup?: string | undefined }
    | undefined;
  /** ARN, `family:revision` or `revision` to go back to; absent: the last one that completed. */
  readonly revision?: string | undefined;
  /** The revision that may be replaced; any other one is somebody else's deployment. */
  readonly deployed?: string | undefined;
}

/** A migration that ran since, as the output `applied` of migrate tells it. */
export interface AppliedMigration {
  readonly revision: string;
  readonly message?: string | undefined;
  readonly kind?: 'expand' | 'contract' | undefined;
}

/** What is asked for. */
export interface Inputs {
  readonly cluster: string;
  readonly services: readonly ServiceRequest[];
  /** `family:revision` or ARNs that name no service: each is for the service of its family. */
  readonly revisions: readonly string[];
  /** Takes back what a step replaced (`to`), not what was live before. */
  readonly isReplacing: boolean;
  /** Revisions are named: services that none is for stay as they are. */
  readonly isNamed: boolean;
  readonly allowUnproven: boolean;
  /** What else starts tasks of the images, and is told where to go. */
  readonly launchers: readonly ManifestLauncher[];
  readonly migrations: readonly AppliedMigration[];
  readonly allowContract: boolean;
  /** One line. */
  readonly reason: string | undefined;
  /** Environment whose GitHub Deployments tell which commits are concerned; absent: GitHub is not asked. */
  readonly environment: string | undefined;
  readonly migrationsDirectory: string | undefined;
  readonly githubToken: Secret | undefined;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
}

/** A record of valibot alone would take a list. */
const isMap = v.check<unknown, string>((value) => !Array.isArray(value), 'a map');

/** A list of names, or a map as plan gives it: what deploy-ecs needs beside these is of no concern here. */
const ServicesSchema = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((names) => names.split(/[\s,]+/).filter((name) => name !== '')),
  ),
  v.pipe(
    v.unknown(),
    isMap,
    v.record(
      v.string(),
      v.object({
        service: v.optional(v.string()),
        image: v.optional(v.string()),
        container: v.optional(v.string()),
        codedeploy: v.optional(
          v.object({ application: v.optional(v.string()), 'deployment-group': v.optional(v.string()) }),
        ),
      }),
    ),
  ),
]);

const ToSchema = v.pipe(
  v.unknown(),
  isMap,
  v.record(
    v.string(),
    v.object({ service: v.string(), 'task-definition': v.string(), deployed: v.optional(v.string()) }),
  ),
);

const RevisionSchema = v.union([
  v.number(),
  v.string(),
  v.pipe(v.unknown(), isMap, v.record(v.string(), v.union([v.number(), v.string()]))),
]);

const MigrationsSchema = v.array(
  v.object({
    revision: v.string(),
    message: v.optional(v.string()),
    kind: v.optional(v.picklist(['expand', 'contract'])),
  }),
);

const MINUTE_MS = 60_000;
const REASON_LIMIT = 500;

/** Reads every input; faults are gathered in `reader`. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const services = toServices(await readDocument(reader, 'services', ServicesSchema));
  const to = toReplaced(await readDocument(reader, 'to', ToSchema));
  const revision = toRevisions(await readDocument(reader, 'revision', RevisionSchema), { services, reader });
  const inputs: Inputs = {
    cluster: reader.text('cluster'),
    services: reader.has('to') ? to : services.map((each) => ({ ...each, revision: revision.byName.get(each.name) })),
    revisions: revision.unnamed,
    isReplacing: reader.has('to'),
    isNamed: reader.has('revision'),
    allowUnproven: reader.boolean('allow-unproven'),
    launchers: await readLaunchers(
      reader,
      services.map(({ name }) => name),
    ),
    migrations: (await readDocument(reader, 'migrations', MigrationsSchema)) ?? [],
    allowContract: reader.boolean('allow-contract'),
    reason: reader.optionalText('reason')?.replaceAll(/\s+/g, ' ').slice(0, REASON_LIMIT),
    environment: reader.optionalText('environment'),
    migrationsDirectory: reader.optionalText('migrations-directory'),
    githubToken: reader.optionalSecret('github-token'),
    timeoutMs: reader.duration('timeout', { minMs: MINUTE_MS, maxMs: 360 * MINUTE_MS }),
    dryRun: reader.boolean('dry-run'),
    awsRegion: reader.optionalText('aws-region'),
    roleToAssume: reader.optionalText('role-to-assume'),
  };
  checkTogether(reader, { ...inputs, services });
  return inputs;
}

/** The launchers as plan gives them; what slipway.yml cannot hold is refused here too. */
async function readLaunchers(reader: InputReader, services: readonly string[]): Promise<readonly ManifestLauncher[]> {
  const launchers = (await readDocument(reader, 'launchers', launchersSchema)) ?? [];
  const fault = (value: object, allowed: string): void =>
    reader.fault({ input: 'launchers', value: JSON.stringify(value), allowed });
  for (const launcher of launchers) {
    for (const keys of [launcherKinds, launcherSources]) {
      if (keys.filter((key) => launcher[key] !== undefined).length !== 1) {
        fault(launcher, `exactly one of ${keys.map((key) => `\`${key}\``).join(', ')}`);
      }
    }
    if (launcher.service !== undefined && !services.includes(launcher.service)) {
      fault(launcher, `as \`service\` one of \`services\`: ${services.join(', ') || '(there is none)'}`);
    }
  }
  return launchers;
}

/** Rules that concern several inputs. */
function checkTogether(reader: InputReader, { services, allowContract, reason }: Inputs): void {
  const given = ['services', 'to'].filter((name) => reader.has(name));
  if (given.length !== 1) {
    reader.fault({
      input: given.length === 0 ? 'services' : 'to',
      value: given.length === 0 ? '' : reader.untrimmed('to').trim(),
      allowed: 'either `services`, or `to` (the output `previous` of the step that deployed)',
    });
  }
  if (given.length === 1 && given[0] === 'services' && /^[[{]\s*[\]}]$/.test(reader.untrimmed('services').trim()))
    reader.fault({
      input: 'services',
      value: reader.untrimmed('services').trim(),
      allowed: 'at least one service; where there is none, release the older commit again',
    });
  if (reader.has('revision') && reader.has('to')) {
    reader.fault({ input: 'revision', value: reader.untrimmed('revision').trim(), allowed: 'nothing beside `to`' });
  }
  if (allowContract && reason === undefined) {
    reader.fault({ input: 'reason', value: '', allowed: 'a reason, because `allow-contract` is true' });
  }
  if (services.length > 0 && new Set(services.map(({ name }) => name)).size < services.length) {
    reader.fault({ input: 'services', value: reader.untrimmed('services').trim(), allowed: 'each service once' });
  }
}

function toServices(services: v.InferOutput<typeof ServicesSchema> | undefined): ServiceRequest[] {
  if (services === undefined) return [];
  if (Array.isArray(services)) return services.map((name) => ({ name, service: name }));
  return Object.entries(services).map(([name, { service = name, image, container, codedeploy }]) => ({
    name,
    service,
    image,
    container,
    codeDeploy: codedeploy && { application: codedeploy.application, deploymentGroup: codedeploy['deployment-group'] },
  }));
}

function toReplaced(to: v.InferOutput<typeof ToSchema> | undefined): ServiceRequest[] {
  return Object.entries(to ?? {}).map(([name, { service, 'task-definition': revision, deployed }]) => ({
    name,
    service,
    revision,
    deployed,
  }));
}

interface AskedRevisions {
  readonly byName: ReadonlyMap<string, string>;
  readonly unnamed: readonly string[];
}

const REVISION = /^(?:arn:[^:\s]+:ecs:[^:\s]*:\d*:task-definition\/)?[\w-]{1,255}:\d+$/;

function toRevisions(
  asked: v.InferOutput<typeof RevisionSchema> | undefined,
  { services, reader }: { readonly services: readonly ServiceRequest[]; readonly reader: InputReader },
): AskedRevisions {
  const none: AskedRevisions = { byName: new Map(), unnamed: [] };
  if (asked === undefined) return none;
  const names = services.map(({ name }) => name);
  const fault = (value: string, allowed: string): void => reader.fault({ input: 'revision', value, allowed });
  if (typeof asked === 'object') {
    for (const [name, value] of Object.entries(asked)) {
      if (!names.includes(name)) fault(name, `names of \`services\`: ${names.join(', ')}`);
      if (!isRevision(String(value))) fault(String(value), 'a number, `family:number` or an ARN');
    }
    return { ...none, byName: new Map(Object.entries(asked).map(([name, value]) => [name, String(value)])) };
  }
  const words = String(asked)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  if (/^\d+$/.test(first) && words.length === 1) {
    if (names.length === 1) return { ...none, byName: new Map(names.map((name) => [name, first])) };
    fault(first, 'a number for a single service only; else `family:number`, or a map of service to revision');
    return none;
  }
  for (const word of words)
    if (!REVISION.test(word)) fault(word, '`family:number`, an ARN, or a map of service to revision');
  return { ...none, unnamed: words };
}

function isRevision(text: string): boolean {
  return /^\d+$/.test(text) || REVISION.test(text);
}
