/** What speaks against a deployment before anything is changed. Pure. */
import { ActionError } from '../../errors.ts';
import type { Service } from '../api.ts';
import { SHIFTING_STRATEGIES } from './lifecycle.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { MissingCluster, Observation } from './observe.ts';

/** A reason not to start. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  readonly fix: string;
}

/** The service, when a rolling deployment of it can be started; else undefined, with the findings. */
export function checkService({
  request,
  cluster,
  observation,
  findings,
  controllers = ['ECS'],
}: {
  readonly request: { readonly name: string; readonly service: string };
  readonly cluster: string;
  readonly observation: Observation;
  readonly findings: Finding[];
  /** The deployment controllers whose services the caller deploys. */
  readonly controllers?: readonly string[];
}): Service | undefined {
  const { name, service: serviceName } = request;
  if (observation.missingCluster !== undefined) {
    // The cluster is missing for all services alike.
    if (!findings.some(({ code }) => code === 'cluster-not-found')) {
      findings.push(clusterNotFound(cluster, observation.missingCluster));
    }
    return undefined;
  }
  const service = observation.services.get(serviceName);
  if (service === undefined) {
    findings.push({
      code: 'service-not-found',
      name,
      message: `the cluster ${cluster} has no service "${serviceName}"${didYouMean(serviceName, observation.knownServices ?? [])}`,
      fix: `Set \`service\` to a name that \`aws ecs list-services --cluster ${cluster}\` shows, or create the service first.`,
    });
    return undefined;
  }
  if (service.status !== 'ACTIVE') {
    findings.push({
      code: 'service-not-active',
      name,
      message: `the service "${serviceName}" is ${service.status}, and takes no deployment.`,
      fix: 'Create the service again (a deleted one drains first), or name another one.',
    });
    return undefined;
  }
  const refusal = refuseController(service, controllers);
  if (refusal === undefined) return service;
  findings.push({ ...refusal, name });
  return undefined;
}

function clusterNotFound(cluster: string, { error, known }: MissingCluster): Finding {
  return {
    code: 'cluster-not-found',
    name: 'cluster',
    message: `there is no cluster "${cluster}" in this account and region${didYouMean(cluster, known)} ${error.message}`,
    fix: error.fix,
  };
}

function refuseController(service: Service, controllers: readonly string[]): Omit<Finding, 'name'> | undefined {
  const { deploymentController: controller, serviceName } = service;
  const strategy = service.deploymentConfiguration?.strategy ?? 'ROLLING';
  if (!controllers.includes(controller)) {
    return {
      code: 'deployment-controller-unsupported',
      message: `the service "${serviceName}" has the deployment controller ${controller}; this action deploys services of the controller ${controllers.join(' or ')}.`,
      fix: 'Change the deployment controller of the service to ECS (UpdateService can do that), or deploy it with the tool that owns its deployments.',
    };
  }
  if (controller !== 'ECS' || strategy === 'ROLLING' || SHIFTING_STRATEGIES.has(strategy)) return undefined;
  return {
    code: 'deployment-strategy-unsupported',
    message: `the service "${serviceName}" deploys by the strategy ${strategy}, which this action does not know; it follows ROLLING, ${[...SHIFTING_STRATEGIES].join(', ')}.`,
    fix: "Set `strategy` of the service's deployment configuration to one of these, or use a newer version of this action.",
  };
}

/** A task definition that ECS does not describe. */
export function missingTaskDefinition(name: string, taskDefinition: string, observation: Observation): Finding {
  return {
    code: 'task-definition-not-found',
    name,
    message:
      `the task definition "${taskDefinition}" cannot be described. ${observation.missingTaskDefinitions.get(taskDefinition) ?? ''}`.trim(),
    fix: 'Name a revision that exists: `aws ecs list-task-definitions --family-prefix FAMILY`.',
  };
}

/** Services that are named more than once. */
export function findDuplicates(services: readonly { readonly name: string; readonly service: string }[]): Finding[] {
  const first = new Map<string, string>();
  return services.flatMap(({ name, service }) => {
    const other = first.get(service);
    first.set(service, other ?? name);
    return other === undefined
      ? []
      : [
          {
            code: 'service-twice',
            name,
            message: `the ECS service "${service}" is named by "${other}" too.`,
            fix: 'Name each service once; several containers of one service go under its `containers`.',
          },
        ];
  });
}

/** All findings in one error: its own code when there is one, else preflight-failed. */
export function findingsError(findings: readonly Finding[]): ActionError {
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) {
    return new ActionError({
      code: only.code,
      message: `${only.name}: ${only.message}`,
      fix: `${only.fix} Nothing has been changed.`,
    });
  }
  return new ActionError({
    code: 'preflight-failed',
    message: [
      `${findings.length} things speak against this deployment:`,
      ...findings.map(({ code, name, message, fix }) => `- ${name}: ${message} ${fix} (${code})`),
    ].join('\n'),
    fix: 'Correct them all, then run the job again. Nothing has been changed.',
  });
}
