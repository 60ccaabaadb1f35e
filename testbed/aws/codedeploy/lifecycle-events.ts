/** The lifecycle events of an ECS deployment, in their order (CodeDeploy user guide, AppSpec hooks). */
export const LIFECYCLE_EVENTS = [
  'BeforeInstall',
  'Install',
  'AfterInstall',
  'AllowTestTraffic',
  'AfterAllowTestTraffic',
  'BeforeAllowTraffic',
  'AllowTraffic',
  'AfterAllowTraffic',
] as const;

/** Name of a lifecycle event. */
export type LifecycleEventName = (typeof LIFECYCLE_EVENTS)[number];

/** True for an event that may call a Lambda function. */
export function canHaveHook(name: string): boolean {
  return (
    LIFECYCLE_EVENTS.some((known) => known === name) && !['Install', 'AllowTestTraffic', 'AllowTraffic'].includes(name)
  );
}
