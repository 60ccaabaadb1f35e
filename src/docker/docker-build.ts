/** `docker build` with BuildKit of Docker before 23, for runners without buildx. */
import type { BuildTarget } from './build-target.ts';

/** The command line of one target. */
export function dockerBuildArguments(target: BuildTarget): string[] {
  return [
    'build',
    '--progress=plain',
    ...option('--file', [target.dockerfile]),
    ...option('--target', target.target === undefined ? [] : [target.target]),
    ...option('--platform', target.platforms),
    ...option('--build-arg', pairs(target.args)),
    ...option('--build-arg', target.cacheTo.includes('type=inline') ? ['BUILDKIT_INLINE_CACHE=1'] : []),
    ...option('--label', pairs(target.labels)),
    ...option(
      '--secret',
      target.secrets.map(({ id, env }) => `id=${id},env=${env}`),
    ),
    ...option('--cache-from', target.cacheFrom.map(referenceOfCache)),
    ...option('--tag', target.references),
    ...(target.pull ? ['--pull'] : []),
    ...(target.noCache ? ['--no-cache'] : []),
    target.context,
  ];
}

/** Docker before 23 takes plain references: `type=registry,ref=host/repository:tag` -> `host/repository:tag`. */
function referenceOfCache(cache: string): string {
  return /(?:^|,)ref=([^,]+)/.exec(cache)?.[1] ?? cache;
}

function option(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [name, value]);
}

function pairs(entries: Readonly<Record<string, string>>): string[] {
  return Object.entries(entries).map(([name, value]) => `${name}=${value}`);
}
