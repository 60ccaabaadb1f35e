/** Image references, as Docker reads them. */
import { DockerFailure } from './stand-in.ts';

/** `host/repository:tag@digest`, taken apart. */
export interface ImageReference {
  /** Registry's host, with its port. */
  readonly host: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const referencePattern = /^(?<name>[^@]+?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/u;

/**
 * Parses a reference. Without a host it is Docker Hub's, without tag and digest it means `latest`.
 *
 * @throws {DockerFailure} in Docker's words when it is malformed
 */
export function parseReference(text: string): ImageReference {
  const { name, tag, digest } = referencePattern.exec(text)?.groups ?? {};
  if (name === undefined || !/^[a-zA-Z0-9.:-]+(?:\/[a-z0-9._-]+)*$/u.test(name)) throw invalid();
  const [first = '', ...rest] = name.split('/');
  const hasHost = rest.length > 0 && (/[.:]/u.test(first) || first === 'localhost');
  const path = hasHost ? rest.join('/') : name;
  if (path !== path.toLowerCase()) {
    throw new DockerFailure('invalid reference format: repository name must be lowercase');
  }
  const repository = hasHost || rest.length > 0 ? path : `library/${path}`;
  const latest = tag === undefined && digest === undefined ? { tag: 'latest' } : {};
  return {
    host: hasHost ? first : 'docker.io',
    repository,
    ...(tag === undefined ? latest : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function invalid(): DockerFailure {
  return new DockerFailure('invalid reference format');
}
