/** What starts tasks of an image beside the services: the words of `launchers` in slipway.yml, which are those of deploy-ecs's `also-update`. */
import * as v from 'valibot';

import { expandTemplate } from './templates.ts';
import { containerName, eventBusTemplate, imageName, launcherName, plainName } from './text-shapes.ts';

const told = (
  schema: v.GenericSchema<string>,
  description: string,
): v.ExactOptionalSchema<v.GenericSchema<string>, undefined> =>
  v.exactOptional(v.pipe(schema, v.metadata({ description })));

/** The keys of which a launcher has exactly one each: what it is, and what it starts. */
export const launcherKinds = ['rule', 'schedule', 'pipe'] as const;
export const launcherSources = ['service', 'image'] as const;

/** Keys that stand beside one of these only. */
export const launcherCompanions = {
  'event-bus': 'rule',
  'target-id': 'rule',
  group: 'schedule',
  container: 'image',
} as const;

const exactlyOne = (keys: readonly string[]): { oneOf: { required: string[] }[] } => ({
  oneOf: keys.map((key) => ({ required: [key] })),
});

const launcherSchema = v.pipe(
  v.strictObject({
    rule: told(launcherName, 'EventBridge rule. The template may hold `{environment}`.'),
    'event-bus': v.exactOptional(eventBusTemplate),
    'target-id': told(launcherName, 'Target of the rule, where several start tasks.'),
    schedule: told(launcherName, 'Schedule of EventBridge Scheduler. The template may hold `{environment}`.'),
    group: told(launcherName, 'Group of the schedule; may hold `{environment}`. Left out: `default`.'),
    pipe: told(launcherName, 'EventBridge pipe. The template may hold `{environment}`.'),
    service: told(
      plainName,
      'Service of this file whose revision it starts; both must have the same task definition family.',
    ),
    image: told(imageName, 'Image of this file that its own task definition gets.'),
    container: v.exactOptional(
      v.pipe(
        v.union(
          [containerName, v.pipe(v.array(containerName), v.minLength(1, 'a list with at least one container'))],
          'a container or a list of containers',
        ),
        v.metadata({ description: 'Containers that get the `image`. Left out: the only one.' }),
      ),
    ),
  }),
  v.metadata({
    title: 'Launcher',
    description: 'A rule, schedule or pipe that starts tasks of the image and follows each release.',
    // launcher-faults.ts holds the same rules; a test compares both over many files.
    allOf: [exactlyOne(launcherKinds), exactlyOne(launcherSources)],
    dependencies: Object.fromEntries(Object.entries(launcherCompanions).map(([key, beside]) => [key, [beside]])),
    examples: [
      { schedule: 'nightly-report', group: 'acme-{environment}', service: 'api' },
      { pipe: 'acme-{environment}-worker', image: 'worker', container: 'app' },
    ],
  }),
);

/** The value of `launchers`. */
export const launchersSchema = v.array(launcherSchema, 'a list of launchers');

/** One launcher as written; with its placeholders filled, it is an entry of `also-update`. */
export type ManifestLauncher = v.InferOutput<typeof launcherSchema>;

const NAMES = ['rule', 'event-bus', 'target-id', 'schedule', 'group', 'pipe'] as const;

/** The keys that say which launcher it is. */
export function launcherNames(launcher: ManifestLauncher): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.flatMap((key) => {
      const name = launcher[key];
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** `pipe worker`, `schedule nightly/report`, `rule bus/report (target 1)`: what deploy-ecs calls it too. */
export function launcherLabel({ pipe, schedule, group, rule = '', ...rest }: ManifestLauncher): string {
  if (pipe !== undefined) return `pipe ${pipe}`;
  if (schedule !== undefined) return `schedule ${group === undefined ? '' : `${group}/`}${schedule}`;
  const { 'event-bus': bus, 'target-id': target } = rest;
  const home = bus === undefined ? '' : `${bus.replace(/^.*\//, '')}/`;
  return `rule ${home}${rule}${target === undefined ? '' : ` (target ${target})`}`;
}

/** The launcher of one environment, in the words of deploy-ecs's input `also-update`. */
export function resolveLauncher(launcher: ManifestLauncher, environment: string): ManifestLauncher {
  const names = Object.entries(launcherNames(launcher)).map(([key, name]) => [
    key,
    expandTemplate(name, { environment }),
  ]);
  return { ...launcher, ...Object.fromEntries(names) };
}
