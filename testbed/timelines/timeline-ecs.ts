/** An EcsApi that plays a timeline on a fake clock: fast, and to the millisecond. */
import type {
  DescribedTaskDefinition,
  EcsApi,
  Service,
  ServiceDeployment,
  ServiceDeploymentBrief,
  Task,
  TaskDefinitionInput,
} from '../../src/ecs/api.ts';
import type { FakeClock } from '../fake-clock.ts';
import { ARN, NEW, NEW_DIGEST, OLD, OLD_DIGEST, START, old } from './timelines.ts';
import type { Frame, Timeline } from './timelines.ts';

function taskDefinition(arn: string, digest: string): DescribedTaskDefinition {
  return {
    tags: [],
    taskDefinition: {
      taskDefinitionArn: arn,
      family: 'app',
      revision: Number(arn.slice(-2)),
      status: 'ACTIVE',
      containerDefinitions: [
        {
          name: 'app',
          image: `123456789012.dkr.ecr.us-east-1.amazonaws.com/api@${digest}`,
          essential: true,
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs/app', 'awslogs-stream-prefix': 'app' },
          },
        },
      ],
    },
  };
}

/** What a timeline is played with. */
export interface TimelineOptions {
  /** Names of services; default api. All follow the timeline, unless `timelines` has one of their own. */
  readonly names?: readonly string[];
  readonly timelines?: Readonly<Record<string, Timeline>>;
  readonly service?: Partial<Service>;
  /** Throws for a call, by operation and seconds after the first UpdateService. */
  readonly fault?: (operation: string, t: number) => void;
  /** How long ECS takes to answer UpdateService, milliseconds; with `updateHangs` it never does. */
  readonly updateTakesMs?: number;
  readonly updateHangs?: boolean;
  /** StopServiceDeployment is never answered; so many milliseconds pass meanwhile. */
  readonly stopHangsMs?: number;
  /** What happens after StopServiceDeployment, a hook's ROLLBACK or an UpdateService of another revision, by seconds after that. */
  readonly rollBack?: Timeline;
  /** What happens after ContinueServiceDeployment, by seconds after that. */
  readonly continued?: Timeline;
  /** The digest that ECS shows in the service revision, and in the tasks when `servedByTasks` has no other one. */
  readonly served?: string;
  readonly servedByTasks?: string;
  /** What is there before the first UpdateService, by seconds since the start. */
  readonly before?: (t: number, name: string) => Frame;
  /** How long earlier deployments of a service took, newest first. */
  readonly earlierSeconds?: (name: string) => readonly number[];
}

/** What {@link timelineEcs} works with. */
export interface TimelineEcs {
  readonly timeline: Timeline;
  readonly clock: FakeClock;
  /** Told of every call. */
  readonly record: (operation: string) => void;
  readonly options: TimelineOptions;
}

/** One service's clockwork: since when which timeline holds. */
interface Track {
  readonly timeline: Timeline;
  readonly sinceMs: number;
}

/** An EcsApi that shows `timeline` after each service's UpdateService. */
export function timelineEcs({ timeline, clock, record, options }: TimelineEcs): EcsApi {
  const { names = ['api'] } = options;
  const tracks = new Map<string, Track>();
  let firstUpdateMs: number | undefined;
  const seconds = (sinceMs = START): number => (clock.now() - sinceMs) / 1000;
  const frame = (name: string): Frame => {
    const track = tracks.get(name);
    if (track !== undefined) return track.timeline(seconds(track.sinceMs));
    return options.before?.(seconds(), name) ?? { deployments: [{ ...old(), status: 'PRIMARY' }] };
  };
  const switchTo = (name: string, next: Timeline | undefined): void => {
    if (next !== undefined) tracks.set(name, { timeline: next, sinceMs: clock.now() });
  };
  const said = (operation: string): void => {
    record(operation);
    options.fault?.(operation, seconds(firstUpdateMs));
  };
  const service = (name: string): Service =>
    toService(name, frame(name), { service: options.service, now: clock.now() });
  const unused = (operation: string) => (): Promise<never> => Promise.reject(new Error(`${operation} is not expected`));
  const tasks = taskTable({ frame, options });
  return {
    async describeServices({ services }) {
      for (let at = 0; at < services.length; at += 10) said('DescribeServices');
      const known = services.filter((name) => names.includes(name) && frame(name).isMissing !== true);
      return {
        services: known.map(service),
        failures: services.filter((name) => !known.includes(name)).map((arn) => ({ arn, reason: 'MISSING' })),
      };
    },
    async describeTaskDefinition({ taskDefinition: asked }) {
      said('DescribeTaskDefinition');
      return asked === NEW
        ? taskDefinition(NEW, NEW_DIGEST)
        : taskDefinition(asked === 'app' ? OLD : asked, OLD_DIGEST);
    },
    async registerTaskDefinition(input: TaskDefinitionInput) {
      said('RegisterTaskDefinition');
      if (input['revision'] !== undefined) throw new Error('a revision cannot be registered');
      return taskDefinition(NEW, NEW_DIGEST);
    },
    async updateService(input) {
      const force = input.forceNewDeployment === true ? ' forced' : '';
      said(`UpdateService ${input.taskDefinition?.slice(-6) ?? ''}${force}`);
      firstUpdateMs ??= clock.now();
      if (options.updateTakesMs !== undefined) await clock.sleep(options.updateTakesMs);
      if (options.updateHangs === true) await new Promise<never>(() => undefined);
      const isFirst = !tracks.has(input.service);
      if (isFirst) switchTo(input.service, options.timelines?.[input.service] ?? timeline);
      else if (input.taskDefinition !== NEW) switchTo(input.service, options.rollBack);
      return service(input.service);
    },
    async describeServiceDeployments({ serviceDeploymentArns }) {
      for (let at = 0; at < serviceDeploymentArns.length; at += 20) said('DescribeServiceDeployments');
      return {
        serviceDeployments: serviceDeploymentArns.map((arn) => toServiceDeployment(arn, frame(nameOf(arn)))),
        failures: [],
      };
    },
    async listServiceDeployments({ service: name, createdAfterMs, statuses }) {
      if (createdAfterMs !== undefined && createdAfterMs >= START) throw new Error('ours would not be listed');
      said('ListServiceDeployments');
      if (statuses?.includes('SUCCESSFUL') === true) return earlier(name, options.earlierSeconds?.(name) ?? []);
      const brief = { serviceArn: '', status: 'IN_PROGRESS' as const };
      const arn = `${ARN}:service-deployment/staging/${name}`;
      return [
        { ...brief, serviceDeploymentArn: `${arn}/before`, createdAtMs: START },
        { ...brief, serviceDeploymentArn: `${arn}/listed`, createdAtMs: START + 1600 },
      ];
    },
    async describeServiceRevisions({ serviceRevisionArns }) {
      said('DescribeServiceRevisions');
      const image = { containerName: 'app', image: 'x', imageDigest: options.served ?? NEW_DIGEST };
      return {
        failures: [],
        serviceRevisions: serviceRevisionArns.map((serviceRevisionArn) => ({
          serviceRevisionArn,
          serviceArn: '',
          taskDefinition: serviceRevisionArn.endsWith('/41') ? OLD : NEW,
          containerImages: [image],
        })),
      };
    },
    async stopServiceDeployment({ serviceDeploymentArn }) {
      said('StopServiceDeployment');
      if (options.stopHangsMs !== undefined) {
        await clock.sleep(options.stopHangsMs);
        await new Promise<never>(() => undefined);
      }
      switchTo(nameOf(serviceDeploymentArn), options.rollBack);
      return { serviceDeploymentArn };
    },
    async continueServiceDeployment({ serviceDeploymentArn, hookId, action }) {
      said(`ContinueServiceDeployment ${hookId} ${action}`);
      firstUpdateMs ??= clock.now();
      switchTo(nameOf(serviceDeploymentArn), action === 'CONTINUE' ? options.continued : options.rollBack);
      return { serviceDeploymentArn };
    },
    async listTasks({ serviceName, desiredStatus, limit = Infinity }) {
      said(desiredStatus === 'STOPPED' ? 'ListTasks' : `ListTasks ${desiredStatus ?? ''}`.trimEnd());
      // All services run one family.
      return (serviceName === undefined ? names : [serviceName])
        .flatMap((name) => tasks(desiredStatus === 'STOPPED' ? 'STOPPED' : 'RUNNING', name))
        .map(({ taskArn }) => taskArn)
        .slice(0, limit);
    },
    async describeTasks({ tasks: asked }) {
      said('DescribeTasks');
      const all = names.flatMap((name) => tasks('STOPPED', name).concat(tasks('RUNNING', name)));
      return { tasks: asked.flatMap((arn) => all.find(({ taskArn }) => taskArn === arn) ?? []), failures: [] };
    },
    listTaskDefinitions: unused('ListTaskDefinitions'),
    deregisterTaskDefinition: unused('DeregisterTaskDefinition'),
    listClusters: unused('ListClusters'),
    listServices: unused('ListServices'),
    runTask: unused('RunTask'),
    stopTask: unused('StopTask'),
  };
}

/** `api` of `...:service-deployment/staging/api/ours`. */
function nameOf(serviceDeploymentArn: string): string {
  return serviceDeploymentArn.split('/').at(-2) ?? '';
}

function earlier(name: string, durations: readonly number[]): ServiceDeploymentBrief[] {
  return durations.map((durationSeconds, index) => {
    const createdAtMs = START - (index + 1) * 86_400_000;
    return {
      serviceArn: '',
      status: 'SUCCESSFUL',
      serviceDeploymentArn: `${ARN}:service-deployment/staging/${name}/earlier${index}`,
      createdAtMs,
      startedAtMs: createdAtMs + 500,
      finishedAtMs: createdAtMs + durationSeconds * 1000,
    };
  });
}

/** The tasks of a service: the stopped ones of its frame, and two that run for its PRIMARY deployment. */
function taskTable({
  frame,
  options,
}: {
  readonly frame: (name: string) => Frame;
  readonly options: TimelineOptions;
}): (status: 'STOPPED' | 'RUNNING', name: string) => Task[] {
  return (status, name) => {
    const { stopped = [], deployments } = frame(name);
    // Services follow the same timeline, but share no task.
    const own = name === 'api' ? '' : `${name}-`;
    if (status === 'STOPPED') {
      return stopped.map((task) =>
        toTask({ ...task, taskArn: (task.taskArn ?? '').replace(':task/staging/', `:task/staging/${own}`) }),
      );
    }
    const primary = deployments.find((deployment) => deployment.status === 'PRIMARY');
    const imageDigest = options.servedByTasks ?? options.served ?? NEW_DIGEST;
    return Array.from({ length: primary?.runningCount ?? 0 }, (_, index) =>
      toTask({
        taskArn: `${ARN}:task/staging/${name}-runs${index}`,
        group: `service:${name}`,
        lastStatus: 'RUNNING',
        desiredStatus: 'RUNNING',
        ...(primary?.id === undefined ? {} : { startedBy: primary.id }),
        containers: [{ name: 'app', image: 'x', imageDigest }],
      }),
    );
  };
}

function toService(
  name: string,
  { deployments, events = [], service: own = {} }: Frame,
  { service = {}, now }: { readonly service: Partial<Service> | undefined; readonly now: number },
): Service {
  const hasOurs = deployments.some(({ id, status }) => id === 'ecs-svc/002' && status === 'PRIMARY');
  return {
    serviceArn: `${ARN}:service/staging/${name}`,
    serviceName: name,
    clusterArn: `${ARN}:cluster/staging`,
    status: 'ACTIVE',
    taskDefinition: deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition ?? OLD,
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    capacityProviderStrategy: [],
    loadBalancers: [],
    deployments: deployments.map((deployment) => ({
      id: '',
      status: 'ACTIVE',
      taskDefinition: OLD,
      desiredCount: 2,
      pendingCount: 0,
      runningCount: 0,
      failedTasks: 0,
      createdAtMs: START,
      updatedAtMs: now,
      ...deployment,
    })),
    deploymentController: 'ECS',
    schedulingStrategy: 'REPLICA',
    events: events.map(({ t, message }) => ({ id: `${t} ${message}`, createdAtMs: START + t * 1000, message })),
    currentServiceDeployment: `${ARN}:service-deployment/staging/${name}/${hasOurs ? 'ours' : 'before'}`,
    currentServiceRevisions: deployments.map(
      ({ taskDefinition: arn = OLD }) => `${ARN}:service-revision/staging/${name}/${arn.slice(-2)}`,
    ),
    enableECSManagedTags: false,
    tags: [],
    ...service,
    ...own,
  };
}

function toServiceDeployment(serviceDeploymentArn: string, { serviceDeployment = {} }: Frame): ServiceDeployment {
  return {
    serviceDeploymentArn,
    serviceArn: '',
    status: 'IN_PROGRESS',
    createdAtMs: START,
    lifecycleHookDetails: [],
    sourceServiceRevisions: [],
    targetServiceRevision: {
      arn: `${serviceDeploymentArn}/r`,
      requestedTaskCount: 2,
      runningTaskCount: 2,
      pendingTaskCount: 0,
    },
    ...serviceDeployment,
  };
}

function toTask(task: Partial<Task>): Task {
  return {
    taskArn: '',
    taskDefinitionArn: NEW,
    clusterArn: '',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    containers: [],
    tags: [],
    ...task,
  };
}
