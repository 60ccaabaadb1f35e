/** UpdateService: what changes at once, what starts a deployment, and the change of the deployment controller. */
import { isDeepStrictEqual } from 'node:util';
import { AwsFault } from '../core/service.ts';
import type { Body } from '../core/service.ts';
import { checkAdvancedConfiguration, deploymentConfiguration } from './deployment-configuration.ts';
import { migrateController } from './migrate-controller.ts';
import type { DeploymentConfiguration, EcsState, RevisionSettings, ServiceRecord } from './model.ts';
import { beginDeployment } from './rollout.ts';
import { revisionSettings } from './service-settings.ts';
import { checkDesiredCount, controllerOf, findCluster, findService } from './services.ts';

/** Reads that lag do so for 3 to 6 virtual seconds. */
const STALE_MS = { from: 3000, to: 6000 } as const;

/** Members that a service takes over at once, without a deployment. */
const PLAIN_MEMBERS = [
  'desiredCount',
  'healthCheckGracePeriodSeconds',
  'enableExecuteCommand',
  'enableECSManagedTags',
  'availabilityZoneRebalancing',
  'capacityProviderStrategy',
  'placementConstraints',
  'placementStrategy',
  'propagateTags',
] as const;

/**
 * Updates a service; begins a deployment when what a revision holds changes, or by force.
 * @param lag when true, List and currentServiceDeployment show the new service deployment only some seconds later.
 * @throws {AwsFault} as AWS does; then nothing has changed.
 */
export function updateService(state: EcsState, input: Body, lag: boolean): ServiceRecord {
  const service = findService(state, findCluster(state, input['cluster']), input['service']);
  if (service.status !== 'ACTIVE') throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  const controller = controllerOf(input) ?? service.deploymentController;
  const migrates = controller !== service.deploymentController;
  checkUpdate(service, input, controller);
  const settings = hasTaskDefinition(service, input)
    ? revisionSettings(state, input, service.settings)
    : service.settings;
  const configuration = newConfiguration(service, input, controller);
  checkAdvancedConfiguration(configuration, settings.loadBalancers);
  if (migrates) migrateController(state, service, controller);
  for (const member of PLAIN_MEMBERS) {
    if (input[member] !== undefined && input[member] !== null) Object.assign(service, { [member]: input[member] });
  }
  service.configuration = configuration;
  delete service.quiet;
  const changed = !isDeepStrictEqual(settings, service.settings);
  const starts = changed || input['forceNewDeployment'] === true || migrates;
  if (service.deploymentController !== 'ECS') service.settings = settings;
  else if (starts) deploy(state, service, { settings, lag });
  return service;
}

function deploy(
  state: EcsState,
  service: ServiceRecord,
  { settings, lag }: { settings: RevisionSettings; lag: boolean },
): void {
  const shown = service.currentServiceDeployment;
  const { serviceDeploymentArn: hidden } = beginDeployment(state, service, settings);
  if (lag) {
    service.stale = { until: state.now + state.random.between(STALE_MS.from, STALE_MS.to), hidden, shown };
  }
}

/** A service of an EXTERNAL controller may have none: its task sets have theirs. */
function hasTaskDefinition(service: ServiceRecord, input: Body): boolean {
  return service.settings.taskDefinition !== '' || typeof input['taskDefinition'] === 'string';
}

/** Members of the input win one by one over what the service has. */
function newConfiguration(
  service: ServiceRecord,
  input: Body,
  deploymentController: ServiceRecord['deploymentController'],
): DeploymentConfiguration {
  const given = (input['deploymentConfiguration'] ?? {}) as Body;
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
  const { schedulingStrategy } = service;
  return deploymentConfiguration({ ...service.configuration, ...set }, { schedulingStrategy, deploymentController });
}

function checkUpdate(service: ServiceRecord, input: Body, controller: ServiceRecord['deploymentController']): void {
  checkDesiredCount(service.schedulingStrategy, input);
  if (controller === 'ECS') return;
  if (input['forceNewDeployment'] === true && controller === 'CODE_DEPLOY') {
    throw new AwsFault(
      'InvalidParameterException',
      'Cannot force a new deployment on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
    );
  }
  if (typeof input['taskDefinition'] === 'string' && controller === service.deploymentController) {
    throw new AwsFault(
      'InvalidParameterException',
      controller === 'CODE_DEPLOY'
        ? 'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
        : 'Unable to update task definition on services with an EXTERNAL deployment controller.',
    );
  }
}
