/** Which commits go and come back: the releases that GitHub's deployment records of an environment tell of, matched by digest. */
import * as v from 'valibot';

import { parseImage } from '../../../src/ecs/image-uri.ts';
import { ActionError } from '../../../src/errors.ts';
import type { Commit, Deployment, GithubApi } from '../../../src/github/api.ts';
import type { Return } from './plan.ts';
import type { ReturningImage } from './returning-images.ts';

/** An image as a deployment record tells it. */
export interface ReleasedImage {
  readonly repository: string;
  readonly digest: string;
  readonly tag?: string | undefined;
}

/** What GitHub tells. */
export interface Releases {
  /** Full hash of the commit that is live; absent when no record fits. */
  readonly live?: string;
  /** Full hash of the commit that comes back; absent when no record fits. */
  readonly back?: string;
  /** The images that were released with it, by their names. */
  readonly images?: Readonly<Record<string, ReleasedImage>>;
  /** Commits that go, newest last; at most 250. Absent when the commits could not be compared. */
  readonly commits?: readonly Commit[];
  /** Files that those commits added. */
  readonly addedFiles?: readonly string[];
  /** What is not known, and why. */
  readonly notes: readonly string[];
}

/** What of {@link GithubApi} is needed. */
export type ReleaseApi = Pick<GithubApi, 'listDeployments' | 'compareCommits'>;

/** So many records are looked through, newest first. */
const RECORDS = 100;
/** GitHub lists at most so many files of a comparison. */
const MOST_FILES = 300;

/** The releases around a roll-back. What GitHub does not tell becomes a note, never an error: a roll-back must not wait for it. */
export async function findReleases(
  github: ReleaseApi,
  { environment, returns }: { readonly environment: string; readonly returns: readonly Return[] },
): Promise<Releases> {
  try {
    const records = await github.listDeployments({ environment, limit: RECORDS });
    const liveRelease = findRelease(
      records,
      returns.map(({ liveImages }) => liveImages),
    );
    const live = liveRelease?.sha;
    const release = findReturning(records, { returns, live: liveRelease });
    const back = release?.sha;
    const found = {
      ...(live === undefined ? {} : { live }),
      ...(release === undefined ? {} : { back: release.sha, images: release.images }),
    };
    if (live === undefined || back === undefined) return { ...found, notes: [unknownCommit(environment, found)] };
    return { ...found, ...(await compare(github, back, live)) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { notes: [`Which commits are concerned is not known: ${error.message} ${error.fix}`] };
  }
}

function unknownCommit(environment: string, { live, back }: Pick<Releases, 'live' | 'back'>): string {
  const which = live === undefined && back === undefined ? 'neither what is live nor' : back === undefined ? 'not' : '';
  return which === ''
    ? `No deployment record of ${environment} on GitHub has the images that are live, so the commits between are not known.`
    : `The deployment records of ${environment} on GitHub tell ${which} which commit comes back.`;
}

async function compare(
  github: ReleaseApi,
  base: string,
  head: string,
): Promise<Pick<Releases, 'commits' | 'addedFiles' | 'notes'>> {
  if (base === head) return { commits: [], addedFiles: [], notes: [] };
  const comparison = await github.compareCommits(base, head);
  if (comparison === undefined)
    return { notes: [`GitHub does not know both commits ${base.slice(0, 7)} and ${head.slice(0, 7)}.`] };
  const { commits, files } = comparison;
  return {
    commits,
    addedFiles: files.filter(({ status }) => status === 'added').map(({ filename }) => filename),
    notes:
      files.length < MOST_FILES
        ? []
        : [
            `GitHub lists only ${MOST_FILES} of the files that changed between; migrations among the others were not seen.`,
          ],
  };
}

const payloadSchema = v.object({
  images: v.record(v.string(), v.object({ repository: v.string(), digest: v.string(), tag: v.optional(v.string()) })),
});

/**
 * The record of what comes back. Where something changes it is another one than the live one, also when both have the same images: a commit
 * may change a variable only. Older ones first; a revision that is named may be newer.
 */
function findReturning(
  records: readonly Deployment[],
  { returns, live }: { readonly returns: readonly Return[]; readonly live: Release | undefined },
): Release | undefined {
  const images = returns.map((each) => each.images);
  const isChange = returns.some(({ plan }) => plan.step.kind === 'existing');
  if (live === undefined || !isChange) return findRelease(records, images);
  return findRelease(records.slice(live.index + 1), images) ?? findRelease(records.slice(0, live.index), images);
}

/** A deployment record that fits. */
interface Release {
  readonly sha: string;
  readonly images: Readonly<Record<string, ReleasedImage>>;
  /** Its place in the list that was searched. */
  readonly index: number;
}

/** The newest record whose images are those of the services; side containers that no record names do not count. */
function findRelease(
  records: readonly Deployment[],
  services: readonly (readonly ReturningImage[])[],
): Release | undefined {
  for (const [index, { sha, payload }] of records.entries()) {
    const result = v.safeParse(payloadSchema, payload);
    const images = result.success ? result.output.images : {};
    const released = Object.values(images);
    if (result.success && services.every((own) => fits(own, released))) return { sha, images, index };
  }
  return undefined;
}

function fits(images: readonly ReturningImage[], released: readonly ReleasedImage[]): boolean {
  const known = images.filter(({ image }) => released.some(({ repository }) => repository === repositoryOf(image)));
  return (
    known.length > 0 &&
    known.every(({ image, digest }) =>
      released.some((one) => one.repository === repositoryOf(image) && one.digest === digest),
    )
  );
}

/** The repository of an image without its registry: what build-push calls `repository`. */
export function repositoryOf(image: string): string {
  return parseImage(image).name.split('/').slice(1).join('/');
}
