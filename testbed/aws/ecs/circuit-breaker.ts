/** The deployment circuit breaker: how many failures it takes (ECS Developer Guide). */
import type { ServiceRecord } from './model.ts';

const LEAST = 3;
const MOST = 200;
const DEFAULT_PERCENT = 50;

/** Failed tasks that trip the breaker of a service. */
export function breakerThreshold(service: Pick<ServiceRecord, 'configuration' | 'desiredCount'>): number {
  const { type, value } = service.configuration.deploymentCircuitBreaker.thresholdConfiguration ?? {
    type: 'BOUNDED_PERCENT',
    value: DEFAULT_PERCENT,
  };
  if (type === 'COUNT') return value;
  const share = Math.ceil((service.desiredCount * value) / 100);
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(MOST, Math.max(LEAST, share));
}
