/** CodeDeploy of one account and region: deployments of task definitions to ECS services, played over their task sets. */
import type { CreateDeploymentInput, RevisionLocation } from '@aws-sdk/client-codedeploy';
import type { SeededRandom } from '../core/random.ts';
import { AwsFault } from '../core/service.ts';
import { readAppSpec } from './app-spec.ts';
import { DeploymentGroups, routesOf } from './groups.ts';
import { LIFECYCLE_EVENTS } from './lifecycle-events.ts';
import { isActive } from './model.ts';
import type { ApplicationRecord, DeploymentRecord, EventRecord, GroupRecord } from './model.ts';
import { advanceDeployment, endWait, serviceOf, shiftTo } from './play.ts';
import type { Failure, Stage } from './play.ts';
import type { TaskSetHost } from './task-set-host.ts';
import { ALL_AT_ONCE, trafficSteps } from './traffic-routing.ts';

/** The world ticks once a virtual second. */
const TICK_MS = 1000;
const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** What the world stands on. */
export interface CodeDeployWorldOptions {
  readonly account: string;
  readonly region: string;
  /** Epoch ms. */
  readonly now: number;
  readonly random: SeededRandom;
  readonly host: TaskSetHost;
}

/** CodeDeploy. */
export class CodeDeployWorld {
  readonly account: string;
  readonly region: string;
  readonly groups: DeploymentGroups;
  /** Newest last. */
  readonly deployments = new Map<string, DeploymentRecord>();
  /** Hooks that fail, by lifecycle event, with the message: set by tests. */
  readonly failingHooks = new Map<string, string>();
  /**
   * How a deployment shows that it waits to terminate the original task set. Of ECS it is recorded that the status stays
   * InProgress and instanceTerminationWaitTimeStarted false, while the target is Succeeded already
   * (https://github.com/aws/containers-roadmap/issues/269); a test may let both tell.
   */
  terminationWait: { status: 'InProgress' | 'Baking'; isTold: boolean } = { status: 'InProgress', isTold: false };
  readonly #random: SeededRandom;
  readonly #host: TaskSetHost;
  #now: number;

  constructor(options: CodeDeployWorldOptions) {
    this.account = options.account;
    this.region = options.region;
    this.#now = options.now;
    this.#random = options.random;
    this.groups = new DeploymentGroups(options.random);
    this.#host = options.host;
  }

  /** Moves time on to `now` (epoch ms), in steps of one second. */
  advanceTo(now: number): void {
    while (this.#now < now) {
      this.#now = Math.min(now, this.#now + TICK_MS);
      this.#host.advanceTo(this.#now);
      for (const deployment of this.deployments.values()) {
        if (isActive(deployment)) advanceDeployment(this.#stage(), deployment);
      }
    }
  }

  /** @throws {AwsFault} ApplicationAlreadyExistsException */
  createApplication(name: string): ApplicationRecord {
    return this.groups.createApplication(name, this.#now);
  }

  /** A group's deployments, newest first. */
  deploymentsOf(group: GroupRecord): DeploymentRecord[] {
    return [...this.deployments.values()].filter((deployment) => deployment.group === group).toReversed();
  }

  /**
   * Creates a deployment.
   *
   * @throws {AwsFault} DeploymentLimitExceededException while another one of the group is active, and for a revision,
   *   application, group or configuration that is not there
   */
  createDeployment(input: CreateDeploymentInput): DeploymentRecord {
    const { applicationName = '', deploymentGroupName, description, autoRollbackConfiguration } = input;
    if (deploymentGroupName === undefined) {
      throw new AwsFault('DeploymentGroupNameRequiredException', 'Deployment Group name is missing');
    }
    const group = this.groups.group(applicationName, deploymentGroupName);
    const configName = input.deploymentConfigName ?? group.settings.deploymentConfigName ?? ALL_AT_ONCE;
    const steps = trafficSteps(configName);
    const appSpec = readAppSpec(input.revision);
    const active = this.deploymentsOf(group).find(isActive);
    if (active !== undefined) {
      throw new AwsFault(
        'DeploymentLimitExceededException',
        `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`,
      );
    }
    return this.#add({
      group,
      configName,
      steps,
      appSpec,
      revision: input.revision ?? {},
      creator: 'user',
      autoRollback: autoRollbackConfiguration ?? group.settings.autoRollbackConfiguration,
      ...(description !== undefined && { description }),
    });
  }

  #add(
    given: Pick<
      DeploymentRecord,
      'group' | 'configName' | 'steps' | 'appSpec' | 'revision' | 'creator' | 'autoRollback' | 'description'
    >,
  ): DeploymentRecord {
    const previousRevision = this.#lastSuccessfulRevision(given.group);
    const deployment: DeploymentRecord = {
      ...given,
      id: `d-${this.#random.text(9, ID_LETTERS)}`,
      createdAtMs: this.#now,
      updatedAtMs: this.#now,
      events: eventsOf(given.group, given.creator),
      status: 'Created',
      greenPercent: 0,
      stepsDone: 0,
      ...(previousRevision !== undefined && { previousRevision }),
    };
    this.deployments.set(deployment.id, deployment);
    return deployment;
  }

  #lastSuccessfulRevision(group: GroupRecord): RevisionLocation | undefined {
    return this.deploymentsOf(group).find(({ status }) => status === 'Succeeded')?.revision;
  }

  /** @throws {AwsFault} DeploymentDoesNotExistException, InvalidDeploymentIdException */
  deployment(id: string): DeploymentRecord {
    if (!/^d-[A-Z0-9]{9}$/.test(id)) {
      throw new AwsFault('InvalidDeploymentIdException', `Specified DeploymentId is not in the valid format: ${id}`);
    }
    const deployment = this.deployments.get(id);
    if (deployment === undefined) {
      throw new AwsFault('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
    }
    return deployment;
  }

  /** Stops a deployment. @throws {AwsFault} DeploymentAlreadyCompletedException */
  stopDeployment(id: string, autoRollbackEnabled: boolean | undefined): void {
    const deployment = this.#activeDeployment(id);
    const message = 'The deployment was stopped by a user.';
    const failure = { status: 'Stopped', event: 'DEPLOYMENT_STOP_ON_REQUEST', code: 'MANUAL_STOP', message } as const;
    this.#end(deployment, failure, autoRollbackEnabled);
  }

  /** Ends the wait of a deployment. @throws {AwsFault} DeploymentAlreadyCompletedException, DeploymentIsNotInReadyStateException */
  continueDeployment(id: string, type: 'READY_WAIT' | 'TERMINATION_WAIT' = 'READY_WAIT'): void {
    const deployment = this.#activeDeployment(id);
    if (deployment.wait?.type !== type) {
      throw new AwsFault(
        'DeploymentIsNotInReadyStateException',
        `The deployment ${id} is not in the state of ${type}: it cannot be continued.`,
      );
    }
    endWait(this.#stage(), deployment);
  }

  #activeDeployment(id: string): DeploymentRecord {
    const deployment = this.deployment(id);
    if (!isActive(deployment)) {
      throw new AwsFault('DeploymentAlreadyCompletedException', `The deployment ${id} has already been completed`);
    }
    return deployment;
  }

  #stage(): Stage {
    return {
      host: this.#host,
      now: this.#now,
      failingHooks: this.failingHooks,
      fail: (deployment, failure) => this.#end(deployment, failure),
    };
  }

  #end(deployment: DeploymentRecord, failure: Failure, rollBack?: boolean): void {
    deployment.status = failure.status;
    deployment.error = { code: failure.code, message: failure.message };
    deployment.completedAtMs = this.#now;
    deployment.updatedAtMs = this.#now;
    delete deployment.wait;
    for (const event of deployment.events) this.#endEvent(event, failure);
    const { autoRollback } = deployment;
    const configured = autoRollback?.enabled === true && autoRollback.events?.includes(failure.event) === true;
    if ((rollBack ?? configured) && deployment.creator === 'user') this.#rollBack(deployment);
  }

  #endEvent(event: EventRecord, { status }: Failure): void {
    if (event.status === 'Pending') event.status = 'Skipped';
    if (event.status !== 'InProgress') return;
    event.status = status === 'Failed' ? 'Failed' : 'Skipped';
    event.endedAtMs = this.#now;
  }

  /** A rollback is a deployment of its own: the traffic goes back to the original task set, the replacement is removed. */
  #rollBack(failed: DeploymentRecord): void {
    const { group, id } = failed;
    const revision = this.#lastSuccessfulRevision(group);
    const { appSpec, configName } = failed;
    const deployment = this.#add({
      group,
      configName,
      steps: [{ afterMs: 0, percent: 100 }],
      appSpec: revision === undefined ? appSpec : readAppSpec(revision),
      revision: revision ?? failed.revision,
      creator: 'codeDeployRollback',
      autoRollback: { enabled: false },
      description: `Rollback of the deployment ${id}`,
    });
    const message = `Deployment ${id} is rolled back by the deployment ${deployment.id}.`;
    failed.rollback = { deploymentId: deployment.id, message };
    deployment.rollback = { triggeredBy: id, message };
    if (failed.blue !== undefined) deployment.green = failed.blue;
    if (failed.green !== undefined) deployment.blue = failed.green;
    deployment.greenPercent = 100 - failed.greenPercent;
    const { test } = routesOf(group);
    const isShifted = failed.events.some(({ name, status }) => name === 'AllowTestTraffic' && status === 'Succeeded');
    if (isShifted) shiftTo({ host: this.#host }, deployment, { listeners: test, percent: 100 });
  }

  /** The task sets of a deployment's service by now. */
  taskSets(deployment: DeploymentRecord): ReturnType<TaskSetHost['taskSets']> {
    return this.#host.taskSets(serviceOf(deployment.group));
  }
}

/** Without a test listener there is no test traffic; a rollback only moves the traffic. */
function eventsOf(group: GroupRecord, creator: DeploymentRecord['creator']): EventRecord[] {
  const hasTest = routesOf(group).test.length > 0;
  return LIFECYCLE_EVENTS.filter((name) => hasTest || !name.endsWith('TestTraffic')).map((name) => ({
    name,
    status: creator === 'user' || name === 'AllowTraffic' ? 'Pending' : 'Skipped',
  }));
}
