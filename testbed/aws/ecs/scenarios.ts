/** What a simulated container does: decided by a test's table, else by the image's tag, else it runs well. */
import { createHash } from 'node:crypto';
import type { ContainerPlan, ContainerSpec, EcsState, Simulation } from './model.ts';

/** One container to plan for. */
export interface PlannedContainer {
  readonly spec: ContainerSpec;
  /** The tags that the registry has for its digest. */
  readonly tags: readonly string[];
  /** The registry has no such image. */
  readonly missing: boolean;
  /** Its log group, when CloudWatch Logs does not have it. */
  readonly missingLogGroup: string | undefined;
  /** A one-off task ends by itself, a service's task runs on. */
  readonly standalone: boolean;
}

const PULL_MS = 8000;
const HEALTHY_MS = 10_000;
const STANDALONE_RUN_MS = 10_000;

const CAPACITY = 'Capacity is unavailable at this time. Please try again later or in a different availability zone';
const SECRET =
  "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.";

const LOG_GROUP =
  'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1';

const good: ContainerPlan = {
  pullMs: PULL_MS,
  health: { verdict: 'HEALTHY', afterMs: HEALTHY_MS },
  target: 'healthy',
  lines: [],
};

/** The stopped reason of a task whose image the registry does not have. */
function missingImageReason(image: string): string {
  return `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${image}: not found`;
}

/** The scenarios by name; `crash-after-N` is read apart. */
const scenarios: Readonly<Record<string, (image: string, state: EcsState) => Partial<ContainerPlan>>> = {
  ok: () => ({}),
  crash: () => ({
    exit: { afterMs: 3000, exitCode: 1 },
    lines: [
      'Traceback (most recent call last):',
      '  File "/app/main.py", line 12, in <module>',
      "KeyError: 'DATABASE_URL'",
    ],
  }),
  missing: (image) => ({ startFailure: { phase: 'pull', reason: missingImageReason(image) } }),
  'wrong-platform': () => ({
    startFailure: {
      phase: 'pull',
      reason:
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    },
  }),
  'no-secret': () => ({ startFailure: { phase: 'pull', reason: SECRET } }),
  'no-shell': () => ({
    startFailure: {
      phase: 'pull',
      reason:
        'CannotStartContainerError: ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "sh": executable file not found in $PATH: unknown',
    },
  }),
  'no-resources': () => ({ startFailure: { phase: 'refused', reason: 'RESOURCE:MEMORY' } }),
  nocapacity: () => ({ startFailure: { phase: 'placement', reason: CAPACITY } }),
  unhealthy: () => ({ health: { verdict: 'UNHEALTHY', afterMs: 30_000 }, lines: ['listening', 'GET /health 500'] }),
  'elb-500': () => ({ target: { codes: [500] }, lines: ['listening', 'GET /health 500'] }),
  'elb-timeout': () => ({ target: 'timeout', lines: ['listening'] }),
  'elb-refused': () => ({ target: 'refused', lines: ['listening on 127.0.0.1'] }),
  oom: (_image, state) => ({
    exit: {
      afterMs: state.random.between(30, 50) * 1000,
      exitCode: 137,
      reason: 'OutOfMemoryError: container killed due to memory usage',
    },
    lines: ['loading the model', 'loading the index'],
  }),
  'exec-format': () => ({
    exit: { afterMs: 0, exitCode: 255 },
    lines: ['exec /usr/local/bin/docker-entrypoint.sh: exec format error'],
  }),
  'slow-start': () => ({ pullMs: 60_000, health: { verdict: 'HEALTHY', afterMs: 60_000 } }),
};

/** Names of the scenarios that a tag can ask for, `crash-after-N` apart. */
const SCENARIO_NAMES: readonly string[] = Object.keys(scenarios);

/** The scenario that a tag names: `crash`, `v2-crash`, `crash-after-60`; undefined for any other tag. */
function scenarioOfTag(tag: string): string | undefined {
  const after = /(?:^|-)(crash-after-\d+)$/.exec(tag);
  if (after !== null) return after[1];
  return SCENARIO_NAMES.filter((name) => tag === name || tag.endsWith(`-${name}`)).toSorted(
    (a, b) => b.length - a.length,
  )[0];
}

/** The tag of an image reference, undefined for one by digest; `latest` when it has neither. */
function tagOfImage(image: string): string | undefined {
  if (image.includes('@')) return undefined;
  const name = image.slice(image.lastIndexOf('/') + 1);
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : 'latest';
}

/** The digest in an image reference, else one made up from its text: the same text gives the same digest. */
export function madeUpDigest(image: string): string {
  const at = image.indexOf('@');
  return at >= 0 ? image.slice(at + 1) : `sha256:${createHash('sha256').update(image).digest('hex')}`;
}

/** Plans what a container does. */
export function planContainer(state: EcsState, container: PlannedContainer): ContainerPlan {
  const { spec } = container;
  const command = (spec.command ?? []).join(' ');
  const simulation = state.simulations.findLast((entry) => matches(entry, spec, command));
  const ownTag = tagOfImage(spec.image);
  // A runtime runs what the image says; only the simulation needs to be told by a tag.
  const tags = state.runtime === undefined ? [...(ownTag === undefined ? [] : [ownTag]), ...container.tags] : [];
  const tagged = tags.map(scenarioOfTag).find((name) => name !== undefined);
  const name = simulation?.scenario ?? (container.missing ? 'missing' : (tagged ?? 'ok'));
  const plan: ContainerPlan = {
    ...good,
    ...readScenario(state, name, spec.image),
    ...(container.missingLogGroup !== undefined && { startFailure: { phase: 'pull', reason: LOG_GROUP } }),
  };
  const own = typeof simulation?.lines === 'function' ? simulation.lines(command) : simulation?.lines;
  const lines = own ?? (plan.lines.length > 0 ? plan.lines : defaultLines(container, command));
  return { ...plan, lines, ...planExit({ plan, simulation, container, command }) };
}

function matches(simulation: Simulation, spec: ContainerSpec, command: string): boolean {
  return (
    (simulation.container ?? spec.name) === spec.name &&
    contains(spec.image, simulation.image) &&
    contains(command, simulation.command)
  );
}

function contains(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function readScenario(state: EcsState, name: string, image: string): Partial<ContainerPlan> {
  const after = /^crash-after-(\d+)$/.exec(name);
  if (after !== null) {
    return {
      exit: { afterMs: Number(after[1]) * 1000, exitCode: 1 },
      lines: ['listening', 'fatal: lost the database'],
    };
  }
  const scenario = scenarios[name];
  if (scenario === undefined)
    throw new Error(`no scenario ${name}; there are ${SCENARIO_NAMES.join(', ')}, crash-after-N`);
  return scenario(image, state);
}

function planExit(given: {
  plan: ContainerPlan;
  simulation: Simulation | undefined;
  container: PlannedContainer;
  command: string;
}): Pick<ContainerPlan, 'exit'> {
  const { plan, simulation, container, command } = given;
  const { exit } = plan;
  if (simulation?.exitCode !== undefined || simulation?.runMs !== undefined) {
    const afterMs = simulation.runMs ?? exit?.afterMs ?? STANDALONE_RUN_MS;
    return { exit: { ...exit, afterMs, exitCode: simulation.exitCode ?? exit?.exitCode ?? 0 } };
  }
  if (exit !== undefined || !container.standalone || container.spec.essential === false)
    return exit === undefined ? {} : { exit };
  const code = Number(/\bexit (\d+)/.exec(command)?.[1] ?? 0);
  return { exit: { afterMs: STANDALONE_RUN_MS, exitCode: code } };
}

function defaultLines(container: PlannedContainer, command: string): string[] {
  const { spec, standalone } = container;
  if (standalone)
    return [`${spec.name}: running ${command === '' ? 'the default command' : command}`, `${spec.name}: done`];
  const port = spec.portMappings?.[0]?.containerPort;
  return [
    `${spec.name}: starting`,
    port === undefined ? `${spec.name}: ready` : `${spec.name}: listening on port ${port}`,
  ];
}
