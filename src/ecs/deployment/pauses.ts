/** Which PAUSE hooks of the services await an answer, and whose deployment that would be an answer for. Reads, and a pure plan from them. */
import type { EcsApi, Service, ServiceDeployment, ServiceRevision } from '../api.ts';
import { parseImage } from '../image-uri.ts';
import type { Finding } from './findings.ts';
import { findPause } from './lifecycle.ts';
import { lastCompleted } from './service-plan.ts';
import type { ServicePlan } from './service-plan.ts';

/** The service deployment that a service has under way. */
export interface DeploymentSight {
  readonly serviceDeployment: ServiceDeployment;
  /** What it rolls out; undefined when ECS does not tell. */
  readonly revision: ServiceRevision | undefined;
}

/** The service deployments under way, by service name. A service without one is left out. Reads only: 2 calls for one service. */
export async function observePauses(
  ecs: EcsApi,
  cluster: string,
  services: readonly Service[],
): Promise<ReadonlyMap<string, DeploymentSight>> {
  const found = await Promise.all(
    services.map(async (service) => ({ service, arn: await findCurrent(ecs, cluster, service) })),
  );
  const arns = found.map(({ arn }) => arn).filter((arn) => arn !== undefined);
  if (arns.length === 0) return new Map();
  const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns: arns });
  const revisionArns = serviceDeployments.flatMap(({ targetServiceRevision }) => targetServiceRevision?.arn ?? []);
  const { serviceRevisions } =
    revisionArns.length === 0
      ? { serviceRevisions: [] }
      : await ecs.describeServiceRevisions({ serviceRevisionArns: revisionArns });
  return new Map(
    found.flatMap(({ service, arn }): [string, DeploymentSight][] => {
      const serviceDeployment = serviceDeployments.find(({ serviceDeploymentArn }) => serviceDeploymentArn === arn);
      if (serviceDeployment === undefined) return [];
      const target = serviceDeployment.targetServiceRevision?.arn;
      const revision = serviceRevisions.find(({ serviceRevisionArn }) => serviceRevisionArn === target);
      return [[service.serviceName, { serviceDeployment, revision }]];
    }),
  );
}

async function findCurrent(ecs: EcsApi, cluster: string, service: Service): Promise<string | undefined> {
  if (service.currentServiceDeployment !== undefined) return service.currentServiceDeployment;
  const briefs = await ecs.listServiceDeployments({
    cluster,
    service: service.serviceName,
    statuses: ['IN_PROGRESS'],
    limit: 1,
  });
  return briefs[0]?.serviceDeploymentArn;
}

/** What {@link planAnswer} decides from. */
export interface AnswerFacts {
  readonly name: string;
  readonly service: Service;
  readonly sight: DeploymentSight | undefined;
  readonly action: 'CONTINUE' | 'ROLLBACK';
  /** The hook that is meant; undefined when `digests` tell whose deployment is. */
  readonly hookId: string | undefined;
  /** Digests of the images that the deployment must have one of; none: any. */
  readonly digests: readonly string[];
  readonly findings: Finding[];
}

/** The plan of one answer; undefined, with a finding, where there is nothing to answer, or it is somebody else's deployment. */
export function planAnswer({
  name,
  service,
  sight,
  action,
  hookId,
  digests,
  findings,
}: AnswerFacts): ServicePlan | undefined {
  const pause = sight === undefined ? undefined : findPause(sight.serviceDeployment);
  if (sight === undefined || pause === undefined) {
    findings.push(notPaused(name, service, sight));
    return undefined;
  }
  const isMeant = hookId === undefined ? rollsOutOneOf(sight, digests) : hookId === pause.hookId;
  if (!isMeant) {
    const meant = hookId === undefined ? `one with ${digests.join(' or ')}` : `the one with the hook ${hookId}`;
    findings.push({
      code: 'pause-of-other-deployment',
      name,
      message: `the deployment of "${service.serviceName}" that waits at ${pause.stage} (hook ${pause.hookId}) is not ${meant}.`,
      fix: 'See who deployed it; answer it with its own `hook-id` if it is the one you mean.',
    });
    return undefined;
  }
  return {
    name,
    before: service,
    wave: 0,
    from: action === 'ROLLBACK' ? service.taskDefinition : (lastCompleted(service) ?? service.taskDefinition),
    previous: lastCompleted(service),
    changes: [],
    images: [],
    step: {
      kind: 'answer-pause',
      action,
      hookId: pause.hookId,
      stage: pause.stage,
      serviceDeploymentArn: sight.serviceDeployment.serviceDeploymentArn,
    },
  };
}

function rollsOutOneOf({ revision }: DeploymentSight, digests: readonly string[]): boolean {
  const images = revision?.containerImages ?? [];
  const served = new Set(images.map(({ image = '', imageDigest }) => imageDigest ?? parseImage(image).digest));
  return digests.some((digest) => served.has(digest));
}

function notPaused(name: string, { serviceName }: Service, sight: DeploymentSight | undefined): Finding {
  const { status, lifecycleStage } = sight?.serviceDeployment ?? {};
  const where = lifecycleStage === undefined ? '' : ` (lifecycle stage ${lifecycleStage})`;
  const found = status === undefined ? 'it has no deployment under way' : `its deployment is ${status}${where}`;
  return {
    code: 'deployment-not-paused',
    name,
    message: `no PAUSE hook of the service "${serviceName}" awaits an answer: ${found}.`,
    fix: 'Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step at the pause.',
  };
}
