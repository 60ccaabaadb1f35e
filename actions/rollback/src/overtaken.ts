/** Leaves alone what somebody deployed while the roll-back was planned. */
import type { EcsApi } from '../../../src/ecs/api.ts';
import { primaryOf } from './past.ts';
import type { Return } from './plan.ts';

/**
 * Looks at the services once more, right before they are changed: a PRIMARY deployment that was not there is left alone.
 * @throws {ActionError} the codes of src/aws; nothing has been changed
 */
export async function leaveOvertaken(
  ecs: Pick<EcsApi, 'describeServices'>,
  { cluster, returns }: { readonly cluster: string; readonly returns: readonly Return[] },
): Promise<readonly Return[]> {
  const changing = returns.filter(({ plan }) => plan.step.kind === 'existing');
  if (changing.length === 0) return returns;
  const names = changing.map(({ plan }) => plan.before.serviceName);
  const { services } = await ecs.describeServices({ cluster, services: names });
  const now = new Map(services.map((service) => [service.serviceName, primaryOf(service)]));
  return returns.map((each) => {
    const { plan } = each;
    const primary = now.get(plan.before.serviceName);
    if (primary === undefined || primary.id === primaryOf(plan.before)?.id) return each;
    const reason = `Another deployment, ${primary.id} of ${primary.taskDefinition}, began while the roll-back was planned. It was left alone.`;
    return { ...each, isStop: false, plan: { ...plan, step: { kind: 'leave', reason } } };
  });
}
