/** Applications and their deployment groups. */
import type { CreateDeploymentGroupInput } from '@aws-sdk/client-codedeploy';
import { AwsFault } from '../core/service.ts';
import type { SeededRandom } from '../core/random.ts';
import type { ApplicationRecord, GroupRecord } from './model.ts';
import { ALL_AT_ONCE, trafficSteps } from './traffic-routing.ts';

/** The applications of one account and region. */
export class DeploymentGroups {
  readonly #applications = new Map<string, ApplicationRecord>();
  readonly #groups = new Map<string, GroupRecord>();
  readonly #random: SeededRandom;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** @throws {AwsFault} ApplicationAlreadyExistsException */
  createApplication(name: string, createdAtMs: number): ApplicationRecord {
    if (this.#applications.has(name)) {
      throw new AwsFault('ApplicationAlreadyExistsException', `Application already exists: ${name}`);
    }
    const application = { id: this.#random.uuid(), name, createdAtMs };
    this.#applications.set(name, application);
    return application;
  }

  /** @throws {AwsFault} ApplicationDoesNotExistException */
  application(name: string): ApplicationRecord {
    const application = this.#applications.get(name);
    if (application === undefined) {
      throw new AwsFault('ApplicationDoesNotExistException', `No application found for name: ${name}`);
    }
    return application;
  }

  /** Names of all applications. */
  applicationNames(): string[] {
    return [...this.#applications.keys()];
  }

  /** Creates the deployment group of one ECS service. @throws {AwsFault} for what CodeDeploy for ECS needs and is not there */
  createGroup(input: CreateDeploymentGroupInput): GroupRecord {
    const { applicationName: application = '', deploymentGroupName: name = '', ecsServices = [] } = input;
    this.application(application);
    if (this.#groups.has(`${application}/${name}`)) {
      throw new AwsFault('DeploymentGroupAlreadyExistsException', `Deployment group already exists: ${name}`);
    }
    const { clusterName: cluster, serviceName: service } = ecsServices[0] ?? {};
    if (cluster === undefined || service === undefined || ecsServices.length !== 1) {
      throw new AwsFault('InvalidECSServiceException', 'Exactly one ECS service with its cluster must be specified.');
    }
    const deploymentConfigName = input.deploymentConfigName ?? ALL_AT_ONCE;
    trafficSteps(deploymentConfigName);
    checkBlueGreen(input.blueGreenDeploymentConfiguration);
    const settings = { ...input, deploymentConfigName };
    const group: GroupRecord = { id: this.#random.uuid(), application, name, cluster, service, settings };
    const { targetGroups, production } = routesOf(group);
    if (targetGroups.length !== 2 || production.length === 0) {
      throw new AwsFault('InvalidLoadBalancerInfoException', 'A pair of target groups and its listener are needed.');
    }
    this.#groups.set(`${application}/${name}`, group);
    return group;
  }

  /** @throws {AwsFault} ApplicationDoesNotExistException, DeploymentGroupDoesNotExistException */
  group(application: string, name: string): GroupRecord {
    this.application(application);
    const group = this.#groups.get(`${application}/${name}`);
    if (group === undefined) {
      throw new AwsFault('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`);
    }
    return group;
  }

  /** The groups of an application. @throws {AwsFault} ApplicationDoesNotExistException */
  groupsOf(application: string): GroupRecord[] {
    this.application(application);
    return [...this.#groups.values()].filter((group) => group.application === application);
  }
}

/** The pair of target groups and the listeners of a group. */
export function routesOf(group: GroupRecord): {
  targetGroups: readonly string[];
  production: readonly string[];
  test: readonly string[];
} {
  const pair = group.settings.loadBalancerInfo?.targetGroupPairInfoList?.[0];
  return {
    targetGroups: (pair?.targetGroups ?? []).map(({ name = '' }) => name),
    production: pair?.prodTrafficRoute?.listenerArns ?? [],
    test: pair?.testTrafficRoute?.listenerArns ?? [],
  };
}

/** The second text is AWS's, the first is modelled: ECS always terminates the original task set. */
function checkBlueGreen(configuration: CreateDeploymentGroupInput['blueGreenDeploymentConfiguration']): void {
  const name = 'InvalidBlueGreenDeploymentConfigurationException';
  if (configuration?.terminateBlueInstancesOnDeploymentSuccess?.action === 'KEEP_ALIVE') {
    throw new AwsFault(name, "The original task set of an Amazon ECS deployment cannot be kept: 'KEEP_ALIVE'.");
  }
  const { actionOnTimeout: action, waitTimeInMinutes: minutes = 0 } = configuration?.deploymentReadyOption ?? {};
  if (action !== 'CONTINUE_DEPLOYMENT' || minutes === 0) return;
  throw new AwsFault(name, "Deployment ready action cannot be set to 'CONTINUE_DEPLOYMENT' when timeout is specified");
}
