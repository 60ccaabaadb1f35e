/** Services whose deployment changed between the plan and their turn: what was planned no longer holds, and they are left alone. Pure. */
import type { Deployment, Service } from '../api.ts';
import { shortRevision } from './rollout-causes.ts';
import type { ServiceRun } from './service-run.ts';

/** The runs as they may be started, given what `services` show right now. */
export function leaveOvertaken(runs: readonly ServiceRun[], services: readonly Service[]): readonly ServiceRun[] {
  const primaryOf = new Map(services.map((service) => [service.serviceName, findPrimary(service)]));
  return runs.map((run) => {
    const { before } = run.plan;
    const planned = findPrimary(before);
    const now = primaryOf.get(before.serviceName);
    if (now === undefined || now.id === planned?.id) return run;
    const reason = `${tellChange(now, before)} before it was this service's turn. It was left alone.`;
    return { ...run, plan: { ...run.plan, step: { kind: 'leave', reason } } };
  });
}

function findPrimary({ deployments }: Service): Deployment | undefined {
  return deployments.find(({ status }) => status === 'PRIMARY');
}

/** A deployment that was there before is no newer one: ECS has gone back to it. */
function tellChange({ id, taskDefinition }: Deployment, before: Service): string {
  const revision = shortRevision(taskDefinition);
  const isKnown = before.deployments.some((deployment) => deployment.id === id);
  return isKnown ? `ECS went back to ${id} of ${revision}` : `Another deployment, ${id} of ${revision}, began`;
}
