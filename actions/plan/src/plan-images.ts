/** Which images are built, and why. Pure. */
import type { ImageBuild } from '../../../src/components/images.ts';
import type { ChecksFacts, PlannedImage } from './plan-checks.ts';

type ImageFacts = Pick<ChecksFacts, 'changes' | 'affected' | 'images' | 'imagesOf'>;

/** The images that the change touches by their files or by an image they are built on, and those that these are built on: one step builds them. */
export function planImages(facts: ImageFacts): PlannedImage[] {
  const { changes, affected, images, imagesOf } = facts;
  const all =
    changes.scope === 'all' ? changes.reason : affected.sharedByAll && `${affected.sharedByAll} is shared by all`;
  const counts = new Map<string, number>();
  for (const { path } of changes.files) {
    for (const name of imagesOf(path)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const reasons = new Map<string, string>();
  for (const [name, build] of Object.entries(images)) {
    if (build['same-as'] !== undefined) continue;
    const count = counts.get(name) ?? 0;
    if (count > 0) reasons.set(name, count === 1 ? '1 file' : `${count} files`);
    else if (all !== undefined) reasons.set(name, all);
  }
  follow(facts, reasons);
  return Object.entries(images).flatMap(([name, build]) => {
    const origin = build['same-as'];
    const reason = reasons.get(origin ?? name);
    if (reason === undefined) return [];
    return [{ name, build, reason: origin === undefined ? reason : `shares ${origin}'s image` }];
  });
}

/** Adds what is built on an image of `reasons`, near or far; then what all of these are built on. */
function follow({ images }: ImageFacts, reasons: Map<string, string>): void {
  const bases = new Map(Object.entries(images).map(([name, build]) => [name, basesOf(build, images)]));
  for (const base of reasons.keys()) {
    const above = [...bases].filter(([name, named]) => named.includes(base) && !reasons.has(name));
    for (const [name] of above) reasons.set(name, `is built on ${base}`);
  }
  for (const name of reasons.keys()) {
    const below = (bases.get(name) ?? []).filter((base) => !reasons.has(base));
    for (const base of below) reasons.set(base, `${name} is built on it`);
  }
}

/** The images that named contexts mean (`target:api`), by the name under which they are built. */
function basesOf({ contexts = {} }: ImageBuild, images: ChecksFacts['images']): string[] {
  return Object.values(contexts)
    .flatMap((context) => /^target:(.+)$/.exec(context)?.[1] ?? [])
    .filter((name) => Object.hasOwn(images, name))
    .map((name) => images[name]?.['same-as'] ?? name);
}
