/** How tasks are launched, in the members that services, deployments, revisions and task sets share. */
import type { Body } from '../core/service.ts';
import type { CapacityProviderItem } from './model.ts';

/** Launch type or capacity provider strategy, never both, and the platform of Fargate. */
export function renderLaunch(
  launch: {
    readonly launchType: 'FARGATE' | 'EC2';
    readonly capacityProviderStrategy: readonly CapacityProviderItem[];
  },
  platformVersion: string,
): Body {
  const { launchType, capacityProviderStrategy: strategy } = launch;
  const isFargate =
    strategy.length === 0
      ? launchType === 'FARGATE'
      : strategy.every(({ capacityProvider }) => capacityProvider.startsWith('FARGATE'));
  return {
    ...(strategy.length > 0
      ? {
          capacityProviderStrategy: strategy.map(({ capacityProvider, weight = 1, base = 0 }) => ({
            capacityProvider,
            weight,
            base,
          })),
        }
      : { launchType }),
    ...(isFargate && { platformVersion, platformFamily: 'Linux' }),
  };
}
