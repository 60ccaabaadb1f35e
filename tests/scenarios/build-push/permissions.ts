/** Which IAM permissions a run used, from the calls of the local AWS and the requests of its registry; and which a policy grants. */
import { readFileSync } from 'node:fs';

import type { LocalAws } from '../../../testbed/aws/local-aws.ts';
import type { RegistryRequest } from '../../../testbed/aws/ecr/world.ts';

/** The permissions that ECR asks for a request of the OCI data plane (ECR user guide, "Private repository policies"). */
const DATA_PLANE: readonly (readonly [RegExp, string])[] = [
  [/^(?:GET|HEAD) .*\/manifests\//, 'ecr:BatchGetImage'],
  [/^PUT .*\/manifests\//, 'ecr:PutImage'],
  [/^HEAD .*\/blobs\/sha256:/, 'ecr:BatchCheckLayerAvailability'],
  [/^GET .*\/blobs\/sha256:/, 'ecr:GetDownloadUrlForLayer'],
  [/^POST .*\/blobs\/uploads\/.*[?&]from=/, 'ecr:GetDownloadUrlForLayer'],
  [/^POST .*\/blobs\/uploads\//, 'ecr:InitiateLayerUpload'],
  [/^PATCH .*\/blobs\/uploads\//, 'ecr:UploadLayerPart'],
  [/^PUT .*\/blobs\/uploads\//, 'ecr:CompleteLayerUpload'],
];

/** All permissions used so far, sorted. */
export function usedPermissions(aws: LocalAws, requests: readonly RegistryRequest[]): string[] {
  const used = new Set(aws.calls.map(({ service, operation }) => permissionOf(`${service}:${operation}`)));
  for (const { method, path } of requests) {
    const matches = DATA_PLANE.filter(([pattern]) => pattern.test(`${method} ${path}`));
    if (matches.length === 0 && path !== '/v2/') throw new Error(`No permission is known for ${method} ${path}`);
    for (const [, permission] of matches) used.add(permission);
  }
  return [...used].toSorted();
}

/** Listing referrers has no action of its own (ECR API reference, ListImageReferrers). */
function permissionOf(operation: string): string {
  return operation === 'ecr:ListImageReferrers' ? 'ecr:BatchGetImage' : operation;
}

/** All actions that a policy file of docs/iam allows, sorted. */
export function grantedPermissions(file: string): string[] {
  const { Statement } = JSON.parse(readFileSync(file, 'utf8')) as { Statement: { Action: string | string[] }[] };
  return [...new Set(Statement.flatMap(({ Action }) => Action))].toSorted();
}
