/** Plays what befalls the services of a schedule, whatever the run does. */
import { AwsFault } from '../../testbed/aws/core/service.ts';
import type { ServiceRecord } from '../../testbed/aws/ecs/model.ts';
import type { EventClock } from '../../testbed/event-clock.ts';
import { CLUSTER, START, newImage, supersede } from './bed.ts';
import type { Bed } from './bed.ts';
import { alarmOf, lambdaOf } from './draw-configuration.ts';
import type { Deed, Incident, Schedule } from './schedule.ts';
import type { Truth } from './truth.ts';

/** What is needed to play them. */
export interface Stage {
  readonly bed: Bed;
  readonly truth: Truth;
  readonly clock: EventClock;
  readonly schedule: Schedule;
}

/** Puts all incidents on the clock. */
export function stageIncidents(stage: Stage): void {
  for (const incident of stage.schedule.incidents) {
    stage.clock.at(START + incident.atSeconds * 1000, () => play(stage, incident));
  }
}

function play(stage: Stage, { service, deed }: Incident): void {
  const { truth, clock } = stage;
  truth.advanceTo(clock.now());
  const record = truth.services().find(({ name }) => name === service);
  if (record === undefined || record.status !== 'ACTIVE') return;
  truth.note(`${service}: ${JSON.stringify(deed)}`);
  try {
    truth.as('stranger', () => act(stage, record, deed));
  } catch (error) {
    // A service that is not in a state for it refuses; then nothing has happened.
    if (!(error instanceof AwsFault)) throw error;
    truth.note(`${service}: ${error.message}`);
  }
}

function act({ bed, schedule }: Stage, service: ServiceRecord, deed: Deed): void {
  const { world, call } = bed;
  const { name } = service;
  const family = schedule.services.find((draw) => draw.name === name)?.family ?? '';
  switch (deed.kind) {
    case 'supersede':
      supersede(bed, { service: name, family, outcome: deed.outcome });
      return;
    case 'stop':
      call('StopServiceDeployment', { serviceDeploymentArn: currentOf(service), stopType: 'ROLLBACK' });
      return;
    case 'answer':
      answerPause(bed, service, deed.action);
      return;
    case 'alarm':
      world.setAlarm(alarmOf(name), deed.rings ? 'ALARM' : 'OK');
      return;
    case 'outcome':
      world.simulate({ image: newImage(family), scenario: deed.outcome });
      return;
    case 'hook':
      world.setHookOutcome({ target: lambdaOf(name), outcome: deed.outcome });
      return;
    case 'scale':
      if (service.schedulingStrategy === 'REPLICA') {
        call('UpdateService', { cluster: CLUSTER, service: name, desiredCount: deed.desiredCount });
      }
      return;
    case 'delete':
      call('DeleteService', { cluster: CLUSTER, service: name, force: true });
      return;
    default:
      disturb(bed, service, deed);
  }
}

function disturb({ world }: Bed, service: ServiceRecord, deed: Deed): void {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const task = service.tasks.find(({ phase, deploymentId }) => phase === 'RUNNING' && deploymentId === primary?.id);
  if (task === undefined) return;
  if (deed.kind === 'exit') world.disturb(task.arn, { exitCode: deed.exitCode });
  if (deed.kind === 'interruption') world.disturb(task.arn, { interruption: deed.of });
  if (deed.kind === 'health') world.disturb(task.arn, { health: deed.health });
}

function answerPause({ world, call }: Bed, service: ServiceRecord, action: string): void {
  const arn = currentOf(service);
  const hooks = world.state.serviceDeployments.get(arn)?.lifecycle?.hooks ?? [];
  const hook = hooks.find(({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION');
  if (hook === undefined) return;
  call('ContinueServiceDeployment', { serviceDeploymentArn: arn, hookId: hook.hookId, action });
}

function currentOf({ currentServiceDeployment }: ServiceRecord): string {
  return currentServiceDeployment ?? 'none';
}
