/** The story of migrate: look, plan, take the lease, run one task, follow it to its end, and say what became of the database. */
import { ActionError } from '../../../src/errors.ts';
import type { Report } from '../../../src/report/report.ts';
import { abortable } from '../../../src/time/abortable.ts';
import type { Inputs } from './inputs.ts';
import { Migration } from './migration.ts';
import { planMigration } from './plan.ts';
import type { Observed, Plan } from './plan.ts';
import { reportMigration, reportPlan } from './report.ts';
import { logStreamOf } from './task-definition.ts';
import { connectAws } from './world.ts';
import type { Aws, World } from './world.ts';

/** Runs the action. */
export async function migrate(inputs: Inputs, world: World): Promise<Report> {
  const startMs = world.clock.now();
  const aws = connectAws(world, inputs);
  const observed = await abortable(observe(aws, inputs), world.signal);
  const plan = planMigration(inputs, observed);
  if (inputs.dryRun) {
    const live = observed.taskDefinition.taskDefinition.containerDefinitions.find(
      ({ name }) => name === plan.definition.container,
    );
    return reportPlan({ inputs, plan, liveImage: live?.image ?? '', durationMs: world.clock.now() - startMs });
  }
  await abortable(proveLogsReadable(aws, plan), world.signal);
  const migration = new Migration({ inputs, world, aws, observed, startMs });
  return reportMigration(await migration.run(plan));
}

/**
 * Reads the service and its task definition.
 * @throws {ActionError} service-not-found, service-not-active, the codes of src/ecs
 */
async function observe({ ecs, region }: Aws, { cluster, service: name }: Inputs): Promise<Observed> {
  const { services } = await ecs.describeServices({ cluster, services: [name] });
  const [service] = services;
  if (service === undefined) {
    throw new ActionError({
      code: 'service-not-found',
      message: `The cluster ${cluster} has no service "${name}".`,
      fix: 'Set the input `service` to the name of a service of this cluster, as `aws ecs list-services` shows it.',
    });
  }
  if (service.status !== 'ACTIVE') {
    throw new ActionError({
      code: 'service-not-active',
      message: `The service ${name} is ${service.status}, so its settings are no ground for a migration.`,
      fix: 'Create the service again, or name an active one in the input `service`.',
    });
  }
  const taskDefinition = await ecs.describeTaskDefinition({
    taskDefinition: service.taskDefinition,
    includeTags: true,
  });
  return { service, taskDefinition, region };
}

/** Without its lines a migration cannot be judged: a missing permission must be known before anything runs. */
async function proveLogsReadable({ logs }: Aws, { definition }: Plan): Promise<void> {
  await logs.readLogPage({ ...logStreamOf(definition, 'none'), fromHead: true, limit: 1 });
}
