/** CloudWatch alarms that watch a deployment. */
import type { AlarmState, DeploymentConfiguration, EcsState, ServiceDeploymentRecord } from './model.ts';

/** The alarms' part of a service deployment that begins: alarms that ring already are ignored for all of it, as AWS does. */
export function alarmsAtStart(
  state: EcsState,
  { alarms }: Pick<DeploymentConfiguration, 'alarms'>,
): ServiceDeploymentRecord['alarms'] {
  const watches = alarms?.enable === true && ringing(state, alarms.alarmNames).length === 0;
  return { status: watches ? 'MONITORING' : 'DISABLED', triggered: [] };
}

/** Looks at the alarms of a service deployment; true when one rings now. */
export function readAlarms(state: EcsState, record: ServiceDeploymentRecord): boolean {
  if (record.alarms.status !== 'MONITORING') return false;
  const triggered = ringing(state, record.configuration.alarms?.alarmNames ?? []);
  if (triggered.length === 0) return false;
  record.alarms = { status: 'TRIGGERED', triggered };
  return true;
}

function ringing(state: EcsState, names: readonly string[]): string[] {
  return names.filter((name) => state.alarms.get(name) === 'ALARM');
}

/** Sets the state of an alarm. @throws {TypeError} for a state that CloudWatch does not have. */
export function setAlarm(state: EcsState, name: string, alarm: AlarmState): void {
  if (!['OK', 'ALARM', 'INSUFFICIENT_DATA'].includes(alarm)) {
    throw new TypeError(`state: want OK, ALARM or INSUFFICIENT_DATA, got ${alarm}`);
  }
  state.alarms.set(name, alarm);
}
