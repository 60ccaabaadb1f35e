/** Amazon ECS of one account and region: a state machine that time moves on, one virtual second at a time. */
import { seededRandom } from '../core/random.ts';
import type { SeededRandom } from '../core/random.ts';
import type { Body } from '../core/service.ts';
import type { ElbWorld } from '../elb/world.ts';
import type { TaskRuntime } from '../../runtime/task-runtime.ts';
import { setAlarm } from './alarms.ts';
import { disturbTask } from './disturbances.ts';
import type {
  AlarmState,
  ClusterRecord,
  Disturbance,
  EcsState,
  HookOutcome,
  ImageLookup,
  LogLine,
  ServiceRecord,
  Simulation,
  TaskDefinitionRecord,
  TaskRecord,
} from './model.ts';
import { ecsArn } from './names.ts';
import { dropFinishedTasks, isQuiet, scheduleService } from './scheduler.ts';
import { settleService, skipRollout } from './steady-service.ts';
import { honourStopRequests } from './stop-requests.ts';
import { createService, findCluster, findService } from './services.ts';
import { updateTargets } from './targets.ts';
import { registerTaskDefinition } from './task-definitions.ts';
import { advanceTask } from './task-life.ts';
import { forgetOldTasks } from './tasks.ts';
import { scheduleTaskSets } from './task-sets.ts';

/** The world ticks once a virtual second. */
const TICK_MS = 1000;

/** What the world stands on. */
export interface EcsWorldOptions {
  readonly account: string;
  readonly region: string;
  /** Epoch ms. */
  readonly now: number;
  readonly elb: ElbWorld;
  readonly random?: SeededRandom;
  /** What the registry has; absent: it knows nothing, tags alone decide. */
  readonly images?: ImageLookup;
  readonly writeLog?: (line: LogLine) => void;
  readonly hasLogGroup?: (group: string, region: string) => boolean;
  readonly report?: (problem: string) => void;
  readonly runtime?: TaskRuntime;
  readonly clockNow?: () => number;
}

/** Amazon ECS. `state` is open for tests to look at; write to it by the methods. */
export class EcsWorld {
  readonly state: EcsState;

  constructor(options: EcsWorldOptions) {
    this.state = {
      account: options.account,
      region: options.region,
      now: options.now,
      elb: options.elb,
      random: options.random ?? seededRandom(1),
      runtime: options.runtime,
      images: options.images ?? ((): undefined => undefined),
      writeLog: options.writeLog ?? ((): void => {}),
      hasLogGroup: options.hasLogGroup ?? ((): boolean => true),
      report: options.report ?? throwProblem,
      clockNow: options.clockNow ?? ((): number => this.state.now),
      clusters: new Map(),
      taskDefinitions: new Map(),
      services: new Map(),
      tasks: new Map(),
      activeTasks: new Set(),
      serviceDeployments: new Map(),
      serviceRevisions: new Map(),
      clientTokens: new Map(),
      secrets: new Map(),
      simulations: [],
      alarms: new Map(),
      hookOutcomes: [],
      forgetsAt: 0,
    };
  }

  /** Moves time on by `ms`. */
  tick(ms: number): void {
    this.advanceTo(this.state.now + ms);
  }

  /** Moves time on to `now` (epoch ms), in steps of one second. */
  advanceTo(now: number): void {
    const { state } = this;
    while (state.now < now) {
      state.now = Math.min(now, state.now + TICK_MS);
      this.#step();
    }
  }

  #step(): void {
    const { state } = this;
    state.elb.advanceTo(state.now);
    for (const task of state.activeTasks) advanceTask(state, task);
    for (const service of state.services.values()) {
      if (!isQuiet(state, service)) this.#schedule(service);
    }
    forgetOldTasks(state);
  }

  #schedule(service: ServiceRecord): void {
    const { state } = this;
    updateTargets(state, service);
    if (service.deploymentController !== 'ECS') scheduleTaskSets(state, service);
    else {
      honourStopRequests(state, service);
      scheduleService(state, service);
    }
    dropFinishedTasks(service);
  }

  /** Creates a cluster, or gives the one of that name. `containerInstances` is what a DAEMON service finds. */
  createCluster(name: string, options: { containerInstances?: number } = {}): ClusterRecord {
    const known = this.state.clusters.get(name);
    if (known !== undefined && known.status === 'ACTIVE') return known;
    const cluster: ClusterRecord = {
      name,
      arn: ecsArn(this.state, `cluster/${name}`),
      status: 'ACTIVE',
      tags: [],
      containerInstances: options.containerInstances ?? 2,
    };
    this.state.clusters.set(name, cluster);
    return cluster;
  }

  /** Registers a task definition, as RegisterTaskDefinition does. */
  registerTaskDefinition(input: Body): TaskDefinitionRecord {
    return registerTaskDefinition(this.state, input, this.#user());
  }

  /** Creates a service, as CreateService does: its first deployment is in progress. */
  createService(input: Body): ServiceRecord {
    return createService(this.state, input, this.#user());
  }

  /**
   * Creates a service that has been steady for ten days: its tasks run and are healthy, its deployment is COMPLETED.
   * With a runtime nothing can run at once: the service starts as {@link createService}'s does.
   */
  createSteadyService(input: Body): ServiceRecord {
    const service = this.createService(input);
    if (this.state.runtime !== undefined) return service;
    skipRollout(this.state, service);
    this.#schedule(service);
    settleService(this.state, service);
    return service;
  }

  /** Decides what containers do from now on; later entries win over earlier ones and over tags. */
  simulate(simulation: Simulation): void {
    this.state.simulations.push(simulation);
  }

  /** Sets a CloudWatch alarm: one that goes to ALARM fails the deployments that it watches. */
  setAlarm(name: string, alarm: AlarmState): void {
    setAlarm(this.state, name, alarm);
  }

  /** Decides what the functions of AWS_LAMBDA lifecycle hooks answer from now on; without any they succeed after 5 s. */
  setHookOutcome(outcome: HookOutcome): void {
    this.state.hookOutcomes.push(outcome);
  }

  /** Lets something happen to a task that runs. @throws {Error} when there is no such task. */
  disturb(taskArn: string, disturbance: Disturbance): void {
    const task = this.state.tasks.get(taskArn);
    if (task === undefined) throw new Error(`no task ${taskArn}`);
    disturbTask(this.state, task, disturbance);
  }

  /** Stores a secret under the `valueFrom` that task definitions use. */
  putSecret(valueFrom: string, value: string): void {
    this.state.secrets.set(valueFrom, value);
  }

  /** A service by cluster and name. @throws {AwsFault} when it is not there. */
  service(cluster: string, name: string): ServiceRecord {
    return findService(this.state, findCluster(this.state, cluster), name);
  }

  /** All tasks, stopped ones too, oldest first. */
  tasks(): TaskRecord[] {
    return [...this.state.tasks.values()];
  }

  #user(): string {
    return `arn:aws:iam::${this.state.account}:user/local`;
  }
}

function throwProblem(problem: string): never {
  throw new Error(problem);
}
