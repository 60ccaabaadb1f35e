/** What must hold after a stage, and whether it does. */
import type { WorkflowRun } from '../../testbed/runner/workflow.ts';
import { ENVIRONMENTS, REGION, serviceName } from './elevaite-environment.ts';
import type { LocalSystem } from './local-system.ts';
import { annotationsOf, type Finding, type Observed, stepsOf, type StoryOptions } from './stage.ts';

/** Both APIs serve the new commit, and nobody was turned away meanwhile. */
export async function servedFindings(
  options: StoryOptions,
  at: { environment: 'staging' | 'production'; commit: string; seen: Observed },
): Promise<Finding[]> {
  if (!options.isReal) return [];
  const url = options.system.urls[at.environment] ?? '';
  const served = await Promise.all(['auth', 'engine'].map((part) => versionAt(`${url}/${part}/version`)));
  return [
    { text: `both APIs serve ${at.commit.slice(0, 7)}`, holds: served.every((version) => version === at.commit) },
    zeroFailedFinding(at.seen),
  ];
}

async function versionAt(url: string): Promise<string> {
  const answer = (await (await fetch(url)).json()) as { version?: string };
  return answer.version ?? '';
}

/** Requests were answered, and none failed. */
export function zeroFailedFinding({ versions, failed }: Observed): Finding {
  const count = Object.values(versions).reduce((sum, each) => sum + each, 0);
  return { text: `${count} requests answered meanwhile, ${failed} failed`, holds: failed === 0 && count > 0 };
}

/** Nothing but the old version answered. */
export function onlyFinding({ versions, failed }: Observed, version: string): Finding {
  const others = Object.keys(versions).filter((each) => each !== version);
  return { text: `production goes on with ${version.slice(0, 7)}`, holds: failed === 0 && others.length === 0 };
}

/** Who answered last of each service: the version that stayed. */
export function versionsFinding(options: StoryOptions, version: string): Finding {
  const { samples } = options.loads.staging;
  const last = ['auth-api', 'workflow-engine'].map(
    (name) => samples.findLast(({ service }) => service === name)?.version,
  );
  return { text: `both APIs serve ${version.slice(0, 7)} again`, holds: last.every((each) => each === version) };
}

/** True when a service ever answered with a version. */
export function servedBy(options: StoryOptions, service: string, version: string): boolean {
  return options.loads.staging.samples.some((sample) => sample.service === service && sample.version === version);
}

/** A job goes through the new engine, the queue and the new worker. */
export async function jobFinding(url: string, version: string): Promise<Finding> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ tool: 'shout', text: 'done by the worker' });
  const ordered = (await (await fetch(`${url}/engine/jobs`, { method: 'POST', headers, body })).json()) as {
    id: number;
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const job = (await (await fetch(`${url}/engine/jobs/${ordered.id}`)).json()) as Record<string, unknown>;
    if (job['status'] === 'done')
      return {
        text: 'a job was done by the new worker',
        holds: job['result'] === 'DONE BY THE WORKER' && job['worker'] === version,
      };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { text: 'a job was done by the new worker', holds: false };
}

/** The digests that the services of an environment run, as one text. */
export function digestsOf(system: LocalSystem, name: 'staging' | 'production'): string {
  const environment = ENVIRONMENTS.find((each) => each.name === name);
  const { ecs } = system.aws.account(environment?.account, REGION);
  const cluster = `elevaite-${name}`;
  return ecs
    .tasks()
    .filter(({ desiredStatus, group }) => desiredStatus === 'RUNNING' && group.startsWith('service:'))
    .map(
      ({ group, containers }) =>
        `${group.replace(serviceName(name, ''), '')} ${containers[0]?.spec.image.split('@')[1] ?? cluster}`,
    )
    .toSorted()
    .join('\n');
}

/** What GitHub's newest deployment record of an environment says of a commit. */
export function recordFinding({ github }: LocalSystem, environment: string, commit: string): Finding {
  const [newest] = github.world.repository('elevaite/elevaite').deployments.list({ environment });
  const state = newest?.statuses.at(-1)?.state;
  return {
    text: `GitHub records ${commit.slice(0, 7)} as live in ${environment}`,
    holds: newest?.sha === commit && state === 'success',
  };
}

/** True when a summary or an annotation of the run says it: what a user reads first, not a log. */
export function says(run: WorkflowRun, what: RegExp): boolean {
  const said = stepsOf(run).map(({ summary }) => summary);
  return [...said, ...annotationsOf(run).map(({ text }) => text)].some((text) => what.test(text));
}
