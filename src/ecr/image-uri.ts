/** Names of registries and images as ECR writes them. */

/** `123456789012.dkr.ecr.us-east-1.amazonaws.com` taken apart. */
export interface RegistryHost {
  readonly registryId: string;
  readonly region: string;
}

const HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/;

/** Account and region of an ECR host name; undefined when it is none. */
export function parseRegistryHost(host: string): RegistryHost | undefined {
  const [, registryId, region] = HOST.exec(host) ?? [];
  return registryId === undefined || region === undefined ? undefined : { registryId, region };
}

/** The host name of a registry: `123456789012.dkr.ecr.us-east-1.amazonaws.com`. */
export function registryHostName({ registryId, region }: RegistryHost): string {
  const suffix = region.startsWith('eusc-') ? 'amazonaws.eu' : `amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return `${registryId}.dkr.ecr.${region}.${suffix}`;
}

/** Beginnings of region names. @see AWS SDK, partitions (`regionRegex`) */
const PARTITIONS = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
] as const;

/** The ARN of a repository; the account may be `*` where it is not known. */
export function repositoryArn({ region, repository }: { region: string; repository: string }): string {
  const [, partition = 'aws'] = PARTITIONS.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return `arn:${partition}:ecr:${region}:*:repository/${repository}`;
}

/** Whether the text is a manifest digest rather than a tag. */
export function isDigest(reference: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(reference);
}

/** Whether ECR takes the text as an image tag (OCI distribution specification). */
export function isImageTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text);
}

/** Whether ECR takes the text as a repository name (ECR API, CreateRepository). */
export function isRepositoryName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 256 &&
    /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(text)
  );
}
