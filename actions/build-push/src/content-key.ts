/** The content key: equal for builds that would give the same image, so that nothing is built twice. Pure. */
import { hash } from 'node:crypto';

/** Everything that an image's content depends on. */
export interface KeyMaterial {
  /** Digest of the context's files. */
  readonly context: string;
  readonly dockerfile: string;
  readonly target: string | undefined;
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Named contexts: digest of a folder, key of another image, or the reference of an image. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Digest by reference of base images that could be resolved; pinned ones stand in the Dockerfile's text. */
  readonly bases: Readonly<Record<string, string>>;
  /** Ids of the build secrets; their values change no image that is built well. */
  readonly secrets: readonly string[];
  readonly provenance: string;
  /** Number of the `max-age` period; undefined without `max-age`. */
  readonly period: number | undefined;
}

/** Goes up when the key's making changes, so that old keys are never taken for new ones. */
const KEY_VERSION = 1;

/** These tell when and from which commit an image was built; with them in the key nothing would ever be reused. */
const LABELS_LEFT_OUT = new Set(['org.opencontainers.image.revision', 'org.opencontainers.image.created']);

/** 20 hex digits (80 bits): short enough for a tag, long enough never to meet by chance. */
export function contentKey(material: KeyMaterial): string {
  const labels = Object.entries(material.labels).filter(([name]) => !LABELS_LEFT_OUT.has(name));
  const canonical = JSON.stringify([
    KEY_VERSION,
    material.context,
    material.dockerfile,
    material.target ?? null,
    material.platforms.toSorted(),
    sortedEntries(material.buildArgs),
    labels.toSorted(byName),
    sortedEntries(material.contexts),
    sortedEntries(material.bases),
    material.secrets.toSorted(),
    material.provenance,
    material.period ?? null,
  ]);
  return hash('sha256', canonical, 'hex').slice(0, 20);
}

/** The image tag of a key. */
export function keyTag(key: string): string {
  return `src-${key}`;
}

function sortedEntries(map: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(map).toSorted(byName);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
