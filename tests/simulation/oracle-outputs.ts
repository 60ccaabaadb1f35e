/** What later steps and re-runs rely on: outputs that are true, kept in time, and without secrets. */
import { SECRET } from './bed.ts';
import type { Case } from './oracle.ts';
import { readServices, toldPrevious, toldServices } from './told.ts';

/** Holds the outputs against the world, and all text against the secrets. */
export function judgeOutputs(given: Case): readonly string[] {
  return [...judgeDeploymentIds(given), ...judgePrevious(given), ...judgeKept(given), ...judgeSecrets(given)];
}

function judgeDeploymentIds({ attempt, played }: Case): readonly string[] {
  return toldServices(attempt).flatMap(({ name, deploymentId, to }) => {
    if (deploymentId === undefined) return [];
    const known = played.truth.deployments.get(deploymentId);
    if (known === undefined || known.service !== name) return [`${name}: there is no deployment ${deploymentId}`];
    if (known.taskDefinition !== to)
      return [`${name}: ${deploymentId} is of ${known.taskDefinition}, not of ${to ?? 'none'}`];
    const begun = begunIn({ attempt, played }, name, to);
    const isOurs = begun.length === 0 || begun.includes(deploymentId);
    return isOurs ? [] : [`${name}: ${deploymentId} is told, but ${begun.join(', ')} was begun`];
  });
}

/** Deployments of a revision that a run began for a service. */
function begunIn(
  { attempt, played }: Pick<Case, 'attempt' | 'played'>,
  service: string,
  to: string,
): readonly string[] {
  return [...played.truth.deployments.values()]
    .filter(
      (each) =>
        each.service === service &&
        each.owner === 'ours' &&
        each.taskDefinition === to &&
        each.createdAtMs >= attempt.startedAtMs &&
        each.createdAtMs <= attempt.endedAtMs,
    )
    .map(({ id }) => id);
}

/** The way back is a revision that was COMPLETED when the run began, or soon after. */
function judgePrevious({ attempt, played }: Case): readonly string[] {
  return Object.entries(toldPrevious(attempt)).flatMap(([name, { 'task-definition': revision }]) => {
    const standings = (played.truth.standings.get(name) ?? []).filter(
      ({ atMs, rolloutState }) => rolloutState === 'COMPLETED' && atMs <= attempt.endedAtMs,
    );
    const soon = standings.filter(({ atMs }) => atMs > attempt.startedAtMs);
    const good = [attempt.waysBack.get(name), ...soon.map(({ taskDefinition }) => taskDefinition)];
    return good.some((arn) => arn?.endsWith(`/${revision}`) === true)
      ? []
      : [`previous of ${name} is ${revision}, which had not completed`];
  });
}

/** A deployment that was begun can be found again, whatever came after. */
function judgeKept({ attempt, played }: Case): readonly string[] {
  const kept = new Map(readServices(attempt.kept).map((service) => [service.name, service]));
  return toldServices(attempt).flatMap(({ name, deploymentId, to = '' }) => {
    const begun = begunIn({ attempt, played }, name, to);
    if (begun.length === 0 || deploymentId === undefined) return [];
    const id = kept.get(name)?.deploymentId;
    return id === deploymentId ? [] : [`${name}: ${deploymentId} was not kept in the outputs before the waiting`];
  });
}

const SECRETS = [SECRET, 'wJalrXUtnFEMI', 'FwoGZXIvYXdzE'];

function judgeSecrets({ attempt }: Case): readonly string[] {
  const { end, lines, kept } = attempt;
  const told = 'report' in end ? JSON.stringify(end.report) : `${end.error.message} ${JSON.stringify(end.error)}`;
  const all = [told, JSON.stringify(kept), ...lines.map(({ text }) => text)];
  const leaks = all.filter((text) => SECRETS.some((secret) => text.includes(secret)));
  return leaks.map((text) => `a secret is told: ${text.slice(0, 200)}`);
}
