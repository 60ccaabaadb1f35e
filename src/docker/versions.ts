/** What `docker version` and its kin say, as values. */
import * as v from 'valibot';

/** `[28, 0, 4]` of `28.0.4`, `v0.29.1`, `0.13.1+ds1`; undefined when there is no version in the text. */
function parseVersion(text: string): readonly number[] | undefined {
  const [found] = /\d+\.\d+(?:\.\d+)?/.exec(text) ?? [];
  return found?.split('.').map(Number);
}

/** Whether `found` is `needed` or newer. */
export function isAtLeast(found: string, needed: string): boolean {
  const left = parseVersion(found) ?? [];
  const right = parseVersion(needed) ?? [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const VersionSchema = v.object({
  Client: v.fallback(v.optional(v.object({ Version: v.string() })), undefined),
  Server: v.fallback(v.nullish(v.object({ Version: v.string() })), undefined),
});

/** Client and server of `docker version --format '{{json .}}'`; the server is undefined when no daemon answers. */
export function parseDockerVersion(stdout: string): { client: string | undefined; server: string | undefined } {
  const line = stdout.split('\n').find((text) => text.startsWith('{')) ?? '{}';
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), VersionSchema), line);
  if (!parsed.success) return { client: undefined, server: undefined };
  return { client: parsed.output.Client?.Version, server: parsed.output.Server?.Version };
}

/** The version of `docker buildx version` (`github.com/docker/buildx v0.29.1 a0b1c2`); undefined when it is no such answer. */
export function parseBuildxVersion(stdout: string): string | undefined {
  return /buildx\s+v?(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1];
}

/** The driver of `docker buildx inspect`: `docker`, `docker-container`, `kubernetes`, `remote`. */
export function parseBuilderDriver(stdout: string): string | undefined {
  return /^Driver:\s*(\S+)/m.exec(stdout)?.[1];
}

/** Whether `docker info --format '{{json .DriverStatus}}'` tells of the containerd image store. */
export function isContainerdStore(stdout: string): boolean {
  return stdout.includes('io.containerd.snapshotter');
}
