/** What AWS says before anything is changed: services, their past, the revisions to go back to and their images. Reads only. */
import type { DescribedTaskDefinition, EcsApi, Service } from '../../../src/ecs/api.ts';
import { describeRevisions, observe } from '../../../src/ecs/deployment/observe.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { ActionError } from '../../../src/errors.ts';
import { readHistories } from './history.ts';
import type { History } from './history.ts';
import type { Inputs, ServiceRequest } from './inputs.ts';
import { readPast } from './past.ts';
import type { Past } from './past.ts';
import { readImages } from './registry.ts';
import type { ImageState, OpenEcr } from './registry.ts';
import { askedRevision, chooseTarget, familyOf, olderRevision } from './target.ts';
import type { Target } from './target.ts';

/** One service that was found. */
export interface Seen {
  readonly request: ServiceRequest;
  readonly service: Service;
  readonly past: Past;
  readonly target: Target;
}

/** The world as it was found. */
export interface Sight {
  readonly observation: Observation;
  /** By the name of the request; a service that ECS does not know has none. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** By image URI. */
  readonly images: ReadonlyMap<string, ImageState>;
  /** Why the deployment histories could not be read; absent when they were. */
  readonly historyFault?: ActionError;
}

/** What is looked with. */
export interface Eyes {
  readonly ecs: EcsApi;
  readonly openEcr: OpenEcr;
}

/** So many revisions of a family are looked at for an older one. */
const FAMILY_LIMIT = 100;

/**
 * Looks at everything that the plan needs: services by one call, histories, revisions and images all at once.
 * @throws {ActionError} cluster-not-found, and the codes of src/aws; aws-access-denied for the histories only where a target depends on them
 */
export async function look(
  { cluster, services: requests, revisions, isNamed, allowUnproven }: Inputs,
  { ecs, openEcr }: Eyes,
): Promise<Sight> {
  const names = requests.map(({ service }) => service);
  const found = await observe(ecs, { cluster, services: names, references: () => [] });
  const known = requests.flatMap((request) => {
    const service = found.services.get(request.service);
    return service === undefined ? [] : [{ request, service }];
  });
  const services = known.map(({ service }) => service).filter(({ status }) => status === 'ACTIVE');
  const { histories, fault } = await readHistoriesIfAllowed(ecs, { cluster, services });
  const seen = await Promise.all(
    known.map(async ({ request, service }): Promise<Seen> => {
      const asked = askedRevision(request, { live: service.taskDefinition, revisions });
      const past = readPast(histories.get(service.serviceName) ?? { completed: [] }, service);
      if (asked === undefined && fault !== undefined && !isNamed && !allowUnproven) throw fault;
      const target = chooseTarget({ service, past, asked, isNamed });
      return {
        request,
        service,
        past,
        target: target.kind === 'unknown' && allowUnproven ? await lookInFamily(ecs, service) : target,
      };
    }),
  );
  const references = seen.flatMap(({ service, target }) =>
    target.kind === 'revision' ? [service.taskDefinition, target.taskDefinition] : [service.taskDefinition],
  );
  const definitions = await describeRevisions(
    ecs,
    references.filter((reference) => reference !== ''),
  );
  return {
    observation: { ...found, ...definitions },
    seen: new Map(seen.map((each) => [each.request.name, each])),
    images: await readImages(imagesOf(seen, definitions.taskDefinitions), openEcr),
    ...(fault === undefined ? {} : { historyFault: fault }),
  };
}

/** Histories may be forbidden: then the roll-back to a revision that is named goes on without. */
async function readHistoriesIfAllowed(
  ecs: EcsApi,
  of: { readonly cluster: string; readonly services: readonly Service[] },
): Promise<{ readonly histories: ReadonlyMap<string, History>; readonly fault?: ActionError }> {
  try {
    return { histories: await readHistories(ecs, of) };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error;
    return { histories: new Map(), fault: error };
  }
}

async function lookInFamily(ecs: EcsApi, { taskDefinition: live }: Service): Promise<Target> {
  const arns = await ecs.listTaskDefinitions({ familyPrefix: familyOf(live), limit: FAMILY_LIMIT });
  const older = olderRevision(arns, live);
  if (older === undefined) return { kind: 'unknown' };
  const note =
    'Nobody knows whether this revision ever ran: the deployments that ECS keeps tell of none before the live one, so the newest ACTIVE revision before it is taken.';
  return { kind: 'revision', taskDefinition: older, notes: [note] };
}

/** The images of the revisions that would come back, and of those that are live. */
function imagesOf(seen: readonly Seen[], definitions: ReadonlyMap<string, DescribedTaskDefinition>): readonly string[] {
  return seen.flatMap(({ service, target }) => {
    const revisions =
      target.kind === 'revision' ? [service.taskDefinition, target.taskDefinition] : [service.taskDefinition];
    return revisions.flatMap(
      (revision) => definitions.get(revision)?.taskDefinition.containerDefinitions.map(({ image }) => image) ?? [],
    );
  });
}
