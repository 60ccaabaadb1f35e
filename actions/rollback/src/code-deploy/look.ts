/** What CodeDeploy says of the services that it deploys, before anything is changed. Reads only. */
import type { CodeDeployAccess, CodeDeployApi, CodeDeployDeployment } from '../../../../src/codedeploy/api.ts';
import type { EcsApi, Service } from '../../../../src/ecs/api.ts';
import { inProgress } from '../../../../src/ecs/code-deploy/causes.ts';
import type { CodeDeployRequest } from '../../../../src/ecs/code-deploy/part.ts';
import { prepareSetups } from '../../../../src/ecs/code-deploy/prepare.ts';
import type { Setup } from '../../../../src/ecs/code-deploy/setup.ts';
import type { Deployer } from '../../../../src/ecs/deployment/deployer.ts';
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { ServicePlan } from '../../../../src/ecs/deployment/service-plan.ts';
import { isPassingFault } from '../../../../src/ecs/one-off-task.ts';
import { ActionError } from '../../../../src/errors.ts';
import type { Log } from '../../../../src/report/log.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import type { ServiceRequest } from '../inputs.ts';
import { familyOf } from '../target.ts';
import { revisionOf, tellPast } from './past.ts';
import type { Told } from './past.ts';

/** What is looked with. */
export interface ControlledEyes {
  readonly ecs: EcsApi;
  readonly codeDeploy: () => Promise<CodeDeployAccess>;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: string;
}

/** The services that CodeDeploy deploys. */
export interface Controlled {
  /** By the name of the request. */
  readonly told: ReadonlyMap<string, Told>;
  /** What speaks against starting. */
  readonly findings: readonly Finding[];
  readonly deployer: Deployer | undefined;
  /** Why the succeeded deployments could not be read; absent when they were. */
  readonly fault?: ActionError;
}

/** A service, and what is asked of it. */
export interface Known {
  readonly request: ServiceRequest;
  readonly service: Service;
}

/** So many revisions of a family are looked at. */
const FAMILY_LIMIT = 100;

/**
 * Looks at the groups of the services, their last deployment and those that succeeded.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function lookAtControlled(known: readonly Known[], eyes: ControlledEyes): Promise<Controlled> {
  const { codeDeploy } = await eyes.codeDeploy();
  const requests = new Map(
    await Promise.all(known.map(async (each) => [each.request.name, await requestOf(each, codeDeploy)] as const)),
  );
  const { part, setups } = await prepareSetups(known.map(blankPlan), {
    ...eyes,
    aws: { ecs: eyes.ecs },
    connect: eyes.codeDeploy,
    requests,
    timeoutMs: 0,
    waitUntil: { kind: 'production-traffic' },
    isWayBack: true,
  });
  const pasts = await Promise.all(
    known.map(async ({ request: { name }, service }) => {
      const setup = setups.get(name);
      return setup === undefined ? [] : [await lookAtOne({ name, service, setup }, { ecs: eyes.ecs, codeDeploy })];
    }),
  );
  const seen = pasts.flat();
  const fault = seen.find((each) => each.fault !== undefined)?.fault;
  return {
    told: new Map(seen.flatMap(({ name, told }) => (told === undefined ? [] : [[name, told]]))),
    findings: [...part.findings, ...seen.flatMap(({ findings }) => findings)],
    deployer: part.deployer,
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The names that are given; else the group of the deployment that made its tasks; else those of the console. */
async function requestOf({ request, service }: Known, codeDeploy: CodeDeployApi): Promise<CodeDeployRequest> {
  const none = { config: undefined, description: undefined, appSpec: undefined };
  const { application, deploymentGroup } = request.codeDeploy ?? {};
  const made = service.taskSets?.find(({ externalId = '' }) => externalId.startsWith('d-'))?.externalId;
  if (application !== undefined || deploymentGroup !== undefined || made === undefined) {
    return { ...none, application, deploymentGroup };
  }
  const group = await codeDeploy.getDeployment(made).then(
    (deployment) => deployment.group,
    (error: unknown) => {
      // CodeDeploy may have forgotten it: then a group that is not the console's must be named.
      if (!(error instanceof ActionError) || isPassingFault(error)) throw error;
      return undefined;
    },
  );
  return { ...none, application: group?.application, deploymentGroup: group?.deploymentGroup };
}

function blankPlan({ request: { name }, service: before }: Known): ServicePlan {
  const { taskDefinition: from } = before;
  return { name, before, wave: 0, from, previous: from, changes: [], images: [], step: { kind: 'unchanged' } };
}

interface Seen {
  readonly name: string;
  readonly told: Told | undefined;
  readonly findings: readonly Finding[];
  readonly fault: ActionError | undefined;
}

async function lookAtOne(
  { name, service, setup }: { readonly name: string; readonly service: Service; readonly setup: Setup },
  { ecs, codeDeploy }: { readonly ecs: EcsApi; readonly codeDeploy: CodeDeployApi },
): Promise<Seen> {
  const { lastAttempted } = setup.group;
  const [last, { succeeded, fault }] = await Promise.all([
    lastAttempted === undefined ? undefined : codeDeploy.getDeployment(lastAttempted.deploymentId),
    readSucceeded(setup, codeDeploy),
  ]);
  const takenBack = last?.takesBack === undefined ? undefined : await codeDeploy.getDeployment(last.takesBack);
  const deployments = [last, takenBack, ...succeeded].filter((each) => each !== undefined);
  const isUnclear = deployments.some((each) => revisionOf(each, { service, revisions: [] }) === undefined);
  const familyPrefix = familyOf(service.taskDefinition);
  const revisions = isUnclear ? await ecs.listTaskDefinitions({ familyPrefix, limit: FAMILY_LIMIT }) : [];
  const told = tellPast({ service, last, takenBack, succeeded, revisions });
  return { name, told, fault, findings: told === undefined && last !== undefined ? [unclear(name, last)] : [] };
}

/** They may be forbidden: then the roll-back to a revision that is named goes on without. */
async function readSucceeded(
  setup: Setup,
  codeDeploy: CodeDeployApi,
): Promise<{ readonly succeeded: readonly CodeDeployDeployment[]; readonly fault?: ActionError }> {
  try {
    const ids = await codeDeploy.listSucceeded(setup);
    return { succeeded: ids.length === 0 ? [] : await codeDeploy.getDeployments(ids) };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'aws-access-denied') throw error;
    return { succeeded: [], fault: error };
  }
}

function unclear(name: string, last: CodeDeployDeployment): Finding {
  const { code, text, fix } = inProgress(last);
  return { code, name, message: `${text} Its tasks do not run yet, so nobody knows what it replaces.`, fix };
}
