/** The clients of the launchers' AWS services, each loaded and made when it is first asked for. */
import type { AwsAccess } from '../../../../src/aws/access.ts';
import type { LauncherApis } from './launcher.ts';

/** EventBridge, Scheduler and Pipes of one region with one run's credentials; nothing is loaded here. */
export function launcherApis(access: AwsAccess): LauncherApis {
  return {
    events: once(async () => (await import('../../../../src/events/client.ts')).createEventsApi(access)),
    scheduler: once(async () => (await import('../../../../src/scheduler/client.ts')).createSchedulerApi(access)),
    pipes: once(async () => (await import('../../../../src/pipes/client.ts')).createPipesApi(access)),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
