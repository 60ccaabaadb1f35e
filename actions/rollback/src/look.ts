/** What AWS says before anything is changed: services, their past, the revisions to go back to and their images. Reads only. */
import type { DescribedTaskDefinition, EcsApi, Service } from '../../../src/ecs/api.ts';
import { describeRevisions, observe } from '../../../src/ecs/deployment/observe.ts';
import type { Observation } from '../../../src/ecs/deployment/observe.ts';
import { ActionError } from '../../../src/errors.ts';
import { CODE_DEPLOY } from '../../../src/ecs/code-deploy/part.ts';
import type { Log } from '../../../src/report/log.ts';
import type { Clock } from '../../../src/time/clock.ts';
import type { Controlled, Known } from './code-deploy/look.ts';
import type { Told } from './code-deploy/past.ts';
import { readHistories } from './history.ts';
import type { History } from './history.ts';
import type { Inputs, ServiceRequest } from './inputs.ts';
import { readPast } from './past.ts';
import type { Past } from './past.ts';
import { readImages } from './registry.ts';
import type { ImageState, OpenEcr } from './registry.ts';
import { askedRevision, chooseTarget, familyOf, olderRevision } from './target.ts';
import type { Target } from './target.ts';
import type { Aws } from './world.ts';

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
  /** What speaks against starting where CodeDeploy deploys, and who does it; absent where it deploys none. */
  readonly controlled?: Pick<Controlled, 'findings' | 'deployer'>;
}

/** What is looked with. */
export interface Eyes {
  readonly ecs: EcsApi;
  readonly openEcr: OpenEcr;
  readonly codeDeploy: Aws['codeDeploy'];
  readonly clock: Clock;
  readonly log: Log;
}

/** So many revisions of a family are looked at for an older one. */
const FAMILY_LIMIT = 100;

/**
 * Looks at everything that the plan needs: services by one call, histories, revisions and images all at once.
 * @throws {ActionError} cluster-not-found, and the codes of src/aws; aws-access-denied for the histories only where a target depends on them
 */
export async function look(inputs: Inputs, eyes: Eyes): Promise<Sight> {
  const { ecs, openEcr } = eyes;
  const { cluster, services: requests } = inputs;
  const names = requests.map(({ service }) => service);
  const found = await observe(ecs, { cluster, services: names, references: () => [] });
  const plain = requests.flatMap((request): readonly Known[] => {
    const service = found.services.get(request.service);
    return service === undefined ? [] : [{ request, service }];
  });
  const pasts = await readPasts(plain, { ...eyes, cluster });
  const { known, controlled, fault } = pasts;
  const seen = await Promise.all(known.map((each) => seeOne(each, { inputs, ecs, pasts })));
  const references = seen.flatMap(revisionsOf);
  const definitions = await describeRevisions(
    ecs,
    references.filter((reference) => reference !== ''),
  );
  const services = new Map([
    ...found.services,
    ...known.map(({ request, service }) => [request.service, service] as const),
  ]);
  return {
    observation: { ...found, ...definitions, services },
    seen: new Map(seen.map((each) => [each.request.name, each])),
    images: await readImages(imagesOf(seen, definitions.taskDefinitions), openEcr),
    ...(controlled === undefined ? {} : { controlled }),
    ...(fault === undefined ? {} : { historyFault: fault }),
  };
}

/** The services that can be read, and what they ran before. */
interface Pasts {
  /** Those of CodeDeploy with their task sets as deployments. */
  readonly known: readonly Known[];
  /** By the name of the ECS service. */
  readonly histories: ReadonlyMap<string, History>;
  readonly controlled?: Controlled;
  readonly fault?: ActionError;
}

async function readPasts(known: readonly Known[], eyes: Eyes & { readonly cluster: string }): Promise<Pasts> {
  const { ecs, cluster } = eyes;
  const active = known.filter(({ service }) => service.status === 'ACTIVE');
  const ofCodeDeploy = active.filter(({ service }) => service.deploymentController === CODE_DEPLOY);
  const ofEcs = active.filter((each) => !ofCodeDeploy.includes(each)).map(({ service }) => service);
  const [read, controlled] = await Promise.all([
    readHistoriesIfAllowed(ecs, { cluster, services: ofEcs }),
    ofCodeDeploy.length === 0
      ? undefined
      : import('./code-deploy/look.ts').then(({ lookAtControlled }) => lookAtControlled(ofCodeDeploy, eyes)),
  ]);
  const toldOf = ({ request }: Known): Told | undefined => controlled?.told.get(request.name);
  const ofControlled = ofCodeDeploy.flatMap((each) => {
    const told = toldOf(each);
    return told === undefined ? [] : [[each.service.serviceName, told.history] as const];
  });
  const fault = read.fault ?? controlled?.fault;
  return {
    known: known.map((each) => ({ ...each, service: toldOf(each)?.service ?? each.service })),
    histories: new Map([...read.histories, ...ofControlled]),
    ...(controlled === undefined ? {} : { controlled }),
    ...(fault === undefined ? {} : { fault }),
  };
}

async function seeOne(
  { request, service }: Known,
  {
    inputs: { revisions, isNamed, allowUnproven },
    ecs,
    pasts: { histories, fault },
  }: { readonly inputs: Inputs; readonly ecs: EcsApi; readonly pasts: Pasts },
): Promise<Seen> {
  const asked = askedRevision(request, { live: service.taskDefinition, revisions });
  const past = readPast(histories.get(service.serviceName) ?? { completed: [] }, service);
  if (asked === undefined && fault !== undefined && !isNamed && !allowUnproven) throw fault;
  const target = chooseTarget({ service, past, asked, isNamed });
  const isUnproven = target.kind === 'unknown' && allowUnproven;
  return { request, service, past, target: isUnproven ? await lookInFamily(ecs, service) : target };
}

/** The live revision, and the one to go back to. */
function revisionsOf({ service, target }: Seen): readonly string[] {
  return target.kind === 'revision' ? [service.taskDefinition, target.taskDefinition] : [service.taskDefinition];
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
  return seen.flatMap((each) =>
    revisionsOf(each).flatMap(
      (revision) => definitions.get(revision)?.taskDefinition.containerDefinitions.map(({ image }) => image) ?? [],
    ),
  );
}
