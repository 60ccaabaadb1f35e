/** Where the launchers beside the services go: each starts what its service comes back to. The next step, deploy-ecs, changes them. Pure. */
import { shortRevision } from '../../../src/ecs/deployment/rollout-causes.ts';
import type { ServiceRun } from '../../../src/ecs/deployment/service-run.ts';
import { launcherLabel, launcherNames } from '../../../src/manifest/launcher.ts';
import type { ManifestLauncher } from '../../../src/manifest/launcher.ts';
import { code, escapeMarkdown, paragraphs, table } from '../../../src/report/markdown.ts';
import type { Annotation } from '../../../src/report/report.ts';
import { imageOf } from './afterwards.ts';
import type { Return } from './plan.ts';
import type { ReleasedImage, Releases } from './releases.ts';

/** What becomes of one launcher. */
export type LauncherReturn = { readonly name: string } & (
  | {
      readonly kind: 'follows';
      /** What it starts then, for people. */
      readonly to: string;
      /** Entry of deploy-ecs's input `also-update`. */
      readonly entry: object;
      /** The image that the entry names, by its name. */
      readonly image?: readonly [string, ReleasedImage];
    }
  /** Its service is no concern of this run. */
  | { readonly kind: 'stays'; readonly reason: string }
  /** It would have to go back, and nobody knows where. */
  | { readonly kind: 'left'; readonly reason: string }
);

/** What the launchers' ways are made from. */
export interface Surroundings {
  readonly returns: readonly Return[];
  readonly runs: readonly ServiceRun[];
  readonly releases: Releases;
}

/** The way of every launcher, in the order of the input. */
export function planLaunchers(
  launchers: readonly ManifestLauncher[],
  surroundings: Surroundings,
): readonly LauncherReturn[] {
  return launchers.map((launcher) =>
    launcher.service === undefined
      ? followImage(launcher, surroundings)
      : followService(launcher, launcher.service, surroundings),
  );
}

function followService(launcher: ManifestLauncher, service: string, surroundings: Surroundings): LauncherReturn {
  const name = launcherLabel(launcher);
  const followed = surroundings.returns.find(({ plan }) => plan.name === service);
  if (followed === undefined || isLeft(followed, surroundings)) {
    return { name, kind: 'stays', reason: `Its service ${service} is left as it is.` };
  }
  const to = shortRevision(followed.to);
  return { name, kind: 'follows', to, entry: { ...launcherNames(launcher), 'task-definition': to } };
}

/** Its task definition is its own: it gets the image that the services run then, or that was released with the commit that comes back. */
function followImage(launcher: ManifestLauncher, surroundings: Surroundings): LauncherReturn {
  const { image = '', container } = launcher;
  const name = launcherLabel(launcher);
  const owners = surroundings.returns.filter(({ request }) => request.image === image);
  if (owners.length > 0 && owners.every((owner) => isLeft(owner, surroundings))) {
    return { name, kind: 'stays', reason: `The services of its image ${image} are left as they are.` };
  }
  const found = owners.length > 0 ? owners.map(imageOf) : [surroundings.releases.images?.[image]];
  const [first] = found;
  if (first === undefined || found.some((other) => other?.digest !== first.digest)) {
    const reason =
      owners.length > 0
        ? `The services of its image ${image} run different digests afterwards, or none that is known.`
        : `Its image ${image} runs in no service, and no deployment record tells which digest comes back.`;
    return { name, kind: 'left', reason };
  }
  const entry = { ...launcherNames(launcher), image, ...(container === undefined ? {} : { container }) };
  return { name, kind: 'follows', to: `${image}@${first.digest}`, entry, image: [image, first] };
}

/** No revision is named for the service, or somebody else deployed it. */
function isLeft({ plan, isLeftOut }: Return, { runs }: Surroundings): boolean {
  const run = runs.find((each) => each.plan.name === plan.name);
  return isLeftOut || plan.step.kind === 'leave' || run?.verdict === 'superseded';
}

/** The output `also-update`, JSON. */
export function alsoUpdateOf(launchers: readonly LauncherReturn[]): string {
  return JSON.stringify(launchers.flatMap((each) => (each.kind === 'follows' ? [each.entry] : [])));
}

/** The images that the entries name. */
export function imagesOfLaunchers(launchers: readonly LauncherReturn[]): Readonly<Record<string, ReleasedImage>> {
  return Object.fromEntries(
    launchers.flatMap((each) => (each.kind === 'follows' && each.image !== undefined ? [each.image] : [])),
  );
}

/** The launchers in the log, a line each. */
export function launcherLines(launchers: readonly LauncherReturn[]): readonly string[] {
  return launchers.map((each) => `${each.name}: ${each.kind === 'follows' ? `follows to ${each.to}` : each.reason}`);
}

/** What somebody must do by hand. */
export function launcherWarnings(launchers: readonly LauncherReturn[]): readonly Annotation[] {
  return launchers.flatMap((each): Annotation[] => {
    if (each.kind !== 'left') return [];
    const fix = 'It still starts the newer release: release the older commit again, or update the launcher by hand.';
    return [{ level: 'warning', title: `${each.name} stays behind`, message: `${each.reason} ${fix}` }];
  });
}

/** The section of the job summary, Markdown; empty without launchers. */
export function writeLaunchers(launchers: readonly LauncherReturn[]): string {
  if (launchers.length === 0) return '';
  const rows = launchers.map((each) => [
    escapeMarkdown(each.name),
    each.kind === 'follows' ? code(each.to) : escapeMarkdown(`left as it is. ${each.reason}`),
  ]);
  return paragraphs(
    '#### Launchers of the images',
    'This action changes services only. A step of deploy-ecs with its output `also-update` lets these follow.',
    table(['Launcher', 'Starts then'], rows),
  );
}
