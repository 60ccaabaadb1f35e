/** The inputs of deploy-ecs as typed values. */
import * as v from 'valibot';

import { readDocument } from '../../../src/action/input-document.ts';
import type { InputReader } from '../../../src/action/input-reader.ts';
import type { BuiltImage } from '../../../src/ecs/image-uri.ts';
import type { Policies } from '../../../src/ecs/deployment/run-step.ts';
import type { ContainerChange } from '../../../src/ecs/task-definition-change.ts';
import type { LauncherRequest } from './also-update/launcher.ts';
import type { PreflightScope } from './preflight/preflight.ts';

/** One service as the input `services` names it. */
export interface ServiceRequest {
  /** The key in the input; what the log, the summary and `after` call the service. */
  readonly name: string;
  /** Name or ARN of the ECS service. */
  readonly service: string;
  /** Container name -> change; the empty name stands for the only container of the task definition. */
  readonly containers: readonly { readonly container: string; readonly change: ContainerChange }[];
  /** Names that are deployed before this one. */
  readonly after: readonly string[];
}

/** What is asked for. */
export interface Inputs extends Policies {
  readonly cluster: string;
  readonly services: readonly ServiceRequest[];
  /** What else starts tasks of the image, and follows once the services have come up. */
  readonly alsoUpdate: readonly LauncherRequest[];
  readonly images: Readonly<Record<string, BuiltImage>>;
  readonly registry: string | undefined;
  readonly requireDigest: boolean;
  readonly preflight: PreflightScope;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly awsRegion: string | undefined;
  readonly roleToAssume: string | undefined;
}

const NamesSchema = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((name) => [name]),
  ),
]);

/** YAML gives numbers and booleans for `PORT: 8080`; ECS takes strings only. */
const VariablesSchema = v.record(
  v.string(),
  v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String)),
);

const ContainerSchema = v.strictObject({
  image: v.optional(v.string()),
  environment: v.optional(VariablesSchema),
  secrets: v.optional(v.record(v.string(), v.string())),
});

const ServicesSchema = v.record(
  v.string(),
  v.strictObject({
    service: v.optional(v.string()),
    image: v.optional(v.string()),
    container: v.optional(v.string()),
    environment: v.optional(VariablesSchema),
    secrets: v.optional(v.record(v.string(), v.string())),
    containers: v.optional(v.record(v.string(), ContainerSchema)),
    after: v.optional(NamesSchema),
  }),
);

const ImagesSchema = v.record(
  v.string(),
  v.object({
    repository: v.pipe(v.string(), v.minLength(1)),
    digest: v.optional(
      v.union([v.literal(''), v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256:<64 hex digits>'))]),
    ),
    tag: v.optional(v.string()),
  }),
);

const MINUTE_MS = 60_000;

/** Reads every input; faults are gathered in `reader`. */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const services = await readDocument(reader, 'services', ServicesSchema);
  const images = (await readDocument(reader, 'images', ImagesSchema)) ?? {};
  const policies = ['leave', 'roll-back'] as const;
  const alsoUpdate = await readLaunchers(reader, services === undefined ? undefined : Object.keys(services));
  const inputs: Inputs = {
    cluster: reader.text('cluster'),
    services: toServiceRequests(services ?? {}),
    alsoUpdate,
    images,
    registry: reader.optionalText('registry'),
    requireDigest: reader.boolean('require-digest'),
    preflight: reader.choice('preflight', ['full', 'minimal', 'off'] as const),
    timeoutMs: reader.duration('timeout', { minMs: MINUTE_MS, maxMs: 360 * MINUTE_MS }),
    onFailure: reader.choice('on-failure', policies),
    onTimeout: reader.choice('on-timeout', policies),
    onCancel: reader.choice('on-cancel', policies),
    dryRun: reader.boolean('dry-run'),
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
  return inputs;
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

function toServiceRequests(services: v.InferOutput<typeof ServicesSchema>): ServiceRequest[] {
  return Object.entries(services).map(
    ([name, { service = name, container = '', containers = {}, after = [], ...own }]) => {
      const named = Object.entries(containers).map(([key, change]) => ({ container: key, change }));
      const hasOwn = own.image !== undefined || own.environment !== undefined || own.secrets !== undefined;
      return {
        name,
        service,
        after,
        containers: hasOwn || named.length === 0 ? [{ container, change: own }, ...named] : named,
      };
    },
  );
}
