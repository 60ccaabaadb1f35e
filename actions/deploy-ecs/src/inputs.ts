/** The inputs of deploy-ecs as typed values. */
import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';
import { builtImagesSchema } from '../../../src/ecs/image-uri.ts';
import type { BuiltImage } from '../../../src/ecs/image-uri.ts';
import { WAIT_UNTIL_VALUES, parseWaitUntil } from '../../../src/ecs/deployment/lifecycle.ts';
import type { WaitUntil } from '../../../src/ecs/deployment/lifecycle.ts';
import type { Policies } from '../../../src/ecs/deployment/run-step.ts';
import type { LauncherRequest } from './also-update/launcher.ts';
import type { TaskRequest } from './run-task/request.ts';
import type { PreflightScope } from './preflight/preflight.ts';
import { toServiceRequest } from './service-request.ts';
import type { RequestFault, ServiceRequest } from './service-request.ts';
import { parseServices } from './services-input.ts';
import type { ServiceInput } from './services-input.ts';
import type { GithubDeployment } from './github-deployment.ts';

/** What is asked for. */
export interface Inputs extends Policies {
  /** `continue` and `roll-back` answer the PAUSE hooks that deployments of the services wait at. */
  readonly mode: 'deploy' | 'continue' | 'roll-back';
  readonly waitUntil: WaitUntil;
  readonly requireTasks: boolean;
  /** The hooks that are answered: one for a single service, else by name. */
  readonly hookIds: string | Readonly<Record<string, string>> | undefined;
  readonly cluster: string;
  readonly services: readonly ServiceRequest[];
  /** What else starts tasks of the image, and follows once the services have come up. */
  readonly alsoUpdate: readonly LauncherRequest[];
  /** One-off tasks of the services' new revisions, before and after the deployments. */
  readonly runTasks: readonly TaskRequest[];
  readonly images: Readonly<Record<string, BuiltImage>>;
  readonly registry: string | undefined;
  readonly requireDigest: boolean;
  readonly preflight: PreflightScope;
  readonly timeoutMs: number;
  /** After success, so many revisions of each family stay; undefined: all of them. */
  readonly keepRevisions: number | undefined;
  readonly dryRun: boolean;
  /** The GitHub Deployment that is told; undefined: none, and in a dry run. */
  readonly githubDeployment?: GithubDeployment | undefined;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
}

const HookIdsSchema = v.union(
  [v.pipe(v.string(), v.minLength(1)), v.record(v.string(), v.string())],
  'a hook id, or a map from service to hook id (in quotes where YAML would read a number)',
);

const MINUTE_MS = 60_000;

/** Reads every input; faults are gathered in `reader`. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const services = await readServices(reader);
  const images = (await readDocument(reader, 'images', builtImagesSchema)) ?? {};
  const policies = ['leave', 'roll-back'] as const;
  const names = services === undefined ? undefined : Object.keys(services);
  const alsoUpdate = await readLaunchers(reader, names);
  const runTasks = await readTasks(reader, names);
  const inputs: Inputs = {
    mode: reader.choice('mode', ['deploy', 'continue', 'roll-back']),
    waitUntil: readWaitUntil(reader),
    requireTasks: reader.boolean('require-tasks'),
    hookIds: await readDocument(reader, 'hook-id', HookIdsSchema),
    cluster: reader.text('cluster'),
    services: toRequests(reader, services ?? {}),
    alsoUpdate,
    runTasks,
    images,
    registry: readRegistry(reader),
    requireDigest: reader.boolean('require-digest'),
    preflight: reader.choice('preflight', ['full', 'minimal', 'off'] as const),
    timeoutMs: reader.duration('timeout', { minMs: MINUTE_MS, maxMs: 360 * MINUTE_MS }),
    onFailure: reader.choice('on-failure', policies),
    onTimeout: reader.choice('on-timeout', policies),
    onCancel: reader.choice('on-cancel', policies),
    keepRevisions: readKeepRevisions(reader),
    onSuperseded: reader.choice('on-superseded', ['fail', 'follow', 'ignore']),
    scope: reader.choice('scope', ['all', 'failed']),
    dryRun: reader.boolean('dry-run'),
    githubDeployment: readGithubDeployment(reader),
    awsRegion: reader.optionalText('aws-region'),
    roleToAssume: reader.optionalText('role-to-assume'),
  };
  const isReadable = services !== undefined || reader.optionalText('services') === undefined;
  if (isReadable && inputs.services.length === 0 && !reader.has('also-update')) {
    reader.fault({
      input: 'services',
      value: reader.untrimmed('services'),
      allowed: 'at least one service, or a launcher in `also-update`',
    });
  }
  if (inputs.mode !== 'deploy') checkAnswer(reader, inputs);
  return inputs;
}

/** The services as they were written; undefined when they are left out or faulty. */
async function readServices(reader: InputReader): Promise<Readonly<Record<string, ServiceInput>> | undefined> {
  const given = reader.optionalText('services');
  if (given === undefined) return undefined;
  const { services, faults } = await parseServices(given);
  for (const { message, ...place } of faults) {
    reader.faultAt('services', { ...place, message: message.replaceAll('the file', 'the input') });
  }
  return faults.length > 0 ? undefined : services;
}

function toRequests(reader: InputReader, services: Readonly<Record<string, ServiceInput>>): readonly ServiceRequest[] {
  const force = reader.boolean('force-new-deployment');
  const faults: RequestFault[] = [];
  const requests = Object.entries(services).map(([name, input]) => toServiceRequest(name, input, { force, faults }));
  for (const { path, value, allowed } of faults) reader.fault({ input: `services.${path}`, value, allowed });
  return requests;
}

/** The GitHub Deployment to tell; a dry run tells none. */
function readGithubDeployment(reader: InputReader): GithubDeployment | undefined {
  const token = reader.optionalSecret('github-token');
  const environmentUrl = reader.parsed('environment-url', parseWebAddress);
  if (!reader.has('deployment-id')) return undefined;
  const id = reader.integer('deployment-id', { min: 1, max: Number.MAX_SAFE_INTEGER });
  if (token === undefined) {
    reader.fault({ input: 'github-token', value: '', allowed: 'a token, because `deployment-id` is given' });
    return undefined;
  }
  return reader.boolean('dry-run') ? undefined : { id, environmentUrl, token };
}

function parseWebAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error('an address that begins with https:// or http://');
  return url.href;
}

/** A host becomes the beginning of an image's URI: nothing else may get there. */
function readRegistry(reader: InputReader): string | undefined {
  const registry = reader.optionalText('registry');
  if (registry === undefined || /^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[a-z0-9._-]+)*$/i.test(registry))
    return registry;
  reader.fault({
    input: 'registry',
    value: registry,
    allowed: 'the host of a registry, such as ghcr.io, without `https://`',
  });
  return undefined;
}

/** How many revisions of a family are kept; undefined: all of them. */
function readKeepRevisions(reader: InputReader): number | undefined {
  return reader.has('keep-revisions') ? reader.integer('keep-revisions', { min: 1, max: 1000 }) : undefined;
}

function readWaitUntil(reader: InputReader): WaitUntil {
  const text = reader.optionalText('wait-until') ?? '';
  const waitUntil = parseWaitUntil(text);
  if (waitUntil === undefined) reader.fault({ input: 'wait-until', value: text, allowed: WAIT_UNTIL_VALUES });
  return waitUntil ?? { kind: 'completed' };
}

/** An answer must be meant for the deployment that gets it. */
function checkAnswer(reader: InputReader, { services, hookIds, images, alsoUpdate, runTasks }: Inputs): void {
  if (runTasks.length > 0) {
    const allowed =
      'nothing where a pause is answered; its tasks ran before the pause, or belong to a step of their own';
    const value = runTasks.map(({ name }) => name).join(', ');
    reader.fault({ input: 'run-task', value, allowed });
  }
  if (alsoUpdate.length > 0) {
    const allowed =
      'nothing where a pause is answered; `mode: deploy` lets the launchers follow once the services have come up';
    reader.fault({ input: 'also-update', value: reader.untrimmed('also-update'), allowed });
  }
  const hasDigests = Object.values(images).some(({ digest = '' }) => digest !== '');
  if (hookIds !== undefined && typeof hookIds !== 'string') checkHookMap(reader, { services, hookIds, hasDigests });
  if (hookIds === undefined && !hasDigests && !reader.has('hook-id')) {
    const allowed =
      'the output `hook-id` of the step that deployed, or its `images`: they tell whose pause is answered';
    reader.fault({ input: 'hook-id', value: '', allowed });
  }
  if (typeof hookIds === 'string' && services.length > 1) {
    const allowed = 'a map from service to hook id, where there are several services';
    reader.fault({ input: 'hook-id', value: hookIds, allowed });
  }
}

/** An answer that the map does not name would be meant for any deployment, or for none. */
function checkHookMap(
  reader: InputReader,
  {
    services,
    hookIds,
    hasDigests,
  }: Pick<Inputs, 'services'> & { readonly hookIds: Readonly<Record<string, string>>; readonly hasDigests: boolean },
): void {
  const names = services.map(({ name }) => name);
  for (const name of Object.keys(hookIds).filter((one) => !names.includes(one))) {
    reader.fault({ input: 'hook-id', value: name, allowed: `services of this step: ${names.join(', ')}` });
  }
  for (const name of names.filter((one) => !Object.hasOwn(hookIds, one) && !hasDigests)) {
    const allowed = `a map that names every service, or \`images\` beside it; it lacks ${name}`;
    reader.fault({ input: 'hook-id', value: reader.untrimmed('hook-id').trim(), allowed });
  }
}

/** The launchers; their code is loaded only when there are some. `services` are the keys of the input; undefined when it cannot be read. */
async function readLaunchers(
  reader: InputReader,
  services: readonly string[] | undefined,
): Promise<readonly LauncherRequest[]> {
  if (!reader.has('also-update')) return [];
  const { AlsoUpdateSchema, toLauncherRequests } = await import('./also-update/requests.ts');
  const entries = (await readDocument(reader, 'also-update', AlsoUpdateSchema)) ?? [];
  const { requests, faults } = toLauncherRequests(entries, services ?? (reader.has('services') ? undefined : []));
  for (const fault of faults) reader.fault({ input: 'also-update', ...fault });
  return requests;
}

/** The one-off tasks; their code is loaded only when there are some. */
async function readTasks(
  reader: InputReader,
  services: readonly string[] | undefined,
): Promise<readonly TaskRequest[]> {
  if (!reader.has('run-task')) return [];
  const [{ parseTasks }, { toTaskRequests }] = await Promise.all([
    import('./run-task/document.ts'),
    import('./run-task/requests.ts'),
  ]);
  const parsed = parseTasks(reader.untrimmed('run-task'));
  for (const { message, ...place } of parsed.faults) {
    reader.faultAt('run-task', { ...place, message: message.replaceAll('the file', 'the input') });
  }
  const { requests, faults } = toTaskRequests(parsed.document, services ?? (reader.has('services') ? undefined : []));
  for (const fault of faults) reader.fault({ input: 'run-task', ...fault });
  return requests;
}
