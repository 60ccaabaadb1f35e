/** What really happened: the world, watched second by second by somebody who sees all of it. Nothing of the product is used here. */
import type {
  DeploymentRecord,
  ServiceDeploymentRecord,
  ServiceRecord,
  TaskRecord,
} from '../../testbed/aws/ecs/model.ts';
import type { EcsWorld } from '../../testbed/aws/ecs/world.ts';
import { isHealthy, isLive } from '../../testbed/aws/ecs/health.ts';
import { lifecycleStage } from '../../testbed/aws/ecs/lifecycle.ts';

/** Whose deployment it is. */
export type Owner = 'before' | 'ours' | 'stranger';

/** A deployment as it was when it was first seen. */
export interface KnownDeployment {
  readonly id: string;
  readonly service: string;
  readonly taskDefinition: string;
  readonly serviceDeploymentArn: string;
  readonly createdAtMs: number;
  readonly owner: Owner;
}

/** The PRIMARY deployment of a service from an instant on. */
export interface Standing {
  readonly atMs: number;
  readonly primaryId: string;
  readonly rolloutState: string;
  readonly taskDefinition: string;
  readonly serviceStatus: string;
}

/** A deployment that completed, with what ran right then. */
export interface Completion {
  readonly atMs: number;
  readonly deploymentId: string;
  readonly desired: number;
  /** Healthy tasks of the deployment. */
  readonly healthy: number;
  /** Digest of each container of those tasks, `app=sha256:...`. */
  readonly digests: ReadonlySet<string>;
}

/** A service deployment's status from an instant on. */
export interface StatusChange {
  readonly atMs: number;
  readonly arn: string;
  readonly status: string;
  /** Where a deployment that shifts traffic stands. */
  readonly stage: string;
}

/** One line of the story. */
export interface Happening {
  readonly atMs: number;
  readonly text: string;
}

/** The watcher of a world. */
export class Truth {
  readonly world: EcsWorld;
  readonly deployments = new Map<string, KnownDeployment>();
  readonly standings = new Map<string, Standing[]>();
  readonly completions: Completion[] = [];
  readonly statuses: StatusChange[] = [];
  readonly happenings: Happening[] = [];
  readonly #cluster: string;
  readonly #open = new Map<string, string>();
  #owner: Owner = 'before';

  constructor(world: EcsWorld, cluster: string) {
    this.world = world;
    this.#cluster = cluster;
    this.#look();
  }

  /** Moves the world on to `nowMs`, looking at it after every second. */
  advanceTo(nowMs: number): void {
    const { state } = this.world;
    while (state.now < nowMs) {
      this.world.advanceTo(Math.min(nowMs, state.now + 1000));
      this.#look();
    }
  }

  /** Runs a deed of `owner`: deployments that it begins are theirs. */
  as<T>(owner: Owner, deed: () => T): T {
    this.#owner = owner;
    try {
      return deed();
    } finally {
      this.#look();
      this.#owner = 'before';
    }
  }

  /** Notes something that no state shows. */
  note(text: string): void {
    this.happenings.push({ atMs: this.world.state.now, text });
  }

  /** The services that are watched, by name. */
  services(): ServiceRecord[] {
    return [...this.world.state.services.values()].filter(({ clusterArn }) =>
      clusterArn.endsWith(`cluster/${this.#cluster}`),
    );
  }

  /** A service's standing at an instant; undefined before it was watched. */
  standingAt(service: string, atMs: number): Standing | undefined {
    return this.standings.get(service)?.findLast((standing) => standing.atMs <= atMs);
  }

  /** Where each service can go back to right now: the revision of its newest COMPLETED deployment. */
  waysBack(): ReadonlyMap<string, string> {
    return new Map(
      this.services().flatMap(({ name, deployments }): [string, string][] => {
        const completed = deployments.filter(({ rolloutState }) => rolloutState === 'COMPLETED');
        const [newest] = completed.toSorted((a, b) => b.createdAt - a.createdAt);
        return newest === undefined ? [] : [[name, newest.revision.settings.taskDefinition]];
      }),
    );
  }

  /** Who uses a revision: services of any cluster by their deployments, and tasks that are not stopped. */
  holdersOf(revision: string): readonly string[] {
    const { services, activeTasks } = this.world.state;
    const name = revision.slice(revision.lastIndexOf('/') + 1);
    const isIt = (arn: string): boolean => arn.endsWith(`/${name}`);
    return [
      ...[...services.values()]
        .filter(
          ({ status, deployments }) =>
            status !== 'INACTIVE' && deployments.some((each) => isIt(each.revision.settings.taskDefinition)),
        )
        .map((service) => `the service ${service.name}`),
      ...[...activeTasks].filter(({ taskDefinition }) => isIt(taskDefinition.arn)).map(({ id }) => `the task ${id}`),
    ];
  }

  #look(): void {
    for (const service of this.services()) this.#lookAt(service);
    for (const [arn, status] of this.#open) this.#lookAtStatus(arn, status);
  }

  #lookAt(service: ServiceRecord): void {
    for (const deployment of service.deployments) {
      if (!this.deployments.has(deployment.id)) this.#meet(service, deployment);
    }
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    if (primary === undefined) return;
    const standings = this.standings.get(service.name) ?? [];
    const last = standings.at(-1);
    const isSame =
      last?.primaryId === primary.id &&
      last.rolloutState === primary.rolloutState &&
      last.serviceStatus === service.status;
    if (isSame) return;
    standings.push({
      atMs: this.world.state.now,
      primaryId: primary.id,
      rolloutState: primary.rolloutState,
      taskDefinition: primary.revision.settings.taskDefinition,
      serviceStatus: service.status,
    });
    this.standings.set(service.name, standings);
    const revision = primary.revision.settings.taskDefinition.split('/').at(-1) ?? '';
    this.note(`${service.name} (${service.status}): ${primary.id} of ${revision} is ${primary.rolloutState}`);
    if (primary.rolloutState === 'COMPLETED') this.#complete(service, primary);
  }

  #meet(service: ServiceRecord, deployment: DeploymentRecord): void {
    const { id, revision, serviceDeploymentArn, createdAt } = deployment;
    const { taskDefinition } = revision.settings;
    const owner = this.#owner;
    this.deployments.set(id, {
      id,
      service: service.name,
      taskDefinition,
      serviceDeploymentArn,
      createdAtMs: createdAt,
      owner,
    });
    const record = this.world.state.serviceDeployments.get(serviceDeploymentArn);
    if (record !== undefined && record.finishedAt === undefined) this.#open.set(serviceDeploymentArn, '');
    if (owner !== 'before') this.note(`${service.name}: ${id} was begun by ${owner === 'ours' ? 'us' : 'a stranger'}`);
  }

  #complete(service: ServiceRecord, primary: DeploymentRecord): void {
    const { state } = this.world;
    const tasks = service.tasks.filter((task) => task.deploymentId === primary.id && isLive(task));
    this.completions.push({
      atMs: state.now,
      deploymentId: primary.id,
      desired: service.desiredCount,
      healthy: tasks.filter((task) => isHealthy(state, task)).length,
      digests: new Set(tasks.flatMap(digestsOf)),
    });
  }

  #lookAtStatus(arn: string, before: string): void {
    const record = this.world.state.serviceDeployments.get(arn);
    if (record === undefined) return;
    const stage = lifecycleStage(record) ?? '';
    const hooks = (record.lifecycle?.hooks ?? []).map(({ targetType, status }) => ` ${targetType} ${status}`).join(',');
    const now = `${record.status}${stage === '' ? '' : ` at ${stage}`}${hooks}`;
    if (now === before) return;
    this.statuses.push({ atMs: this.world.state.now, arn, status: record.status, stage });
    this.note(`${nameOf(record)}: its service deployment is ${now}${reasonOf(record)}`);
    if (record.finishedAt === undefined) this.#open.set(arn, now);
    else this.#open.delete(arn);
  }
}

function digestsOf({ containers }: TaskRecord): string[] {
  return containers.map(({ name, imageDigest }) => `${name}=${imageDigest ?? ''}`);
}

function nameOf({ deploymentId, serviceArn }: ServiceDeploymentRecord): string {
  return `${serviceArn.split('/').at(-1) ?? ''}: ${deploymentId}`;
}

function reasonOf({ statusReason }: ServiceDeploymentRecord): string {
  return statusReason === undefined ? '' : ` (${statusReason})`;
}
