/** AWS SDK errors as what they mean to the user: every one becomes an ActionError that says what to do. */
import * as v from 'valibot';

import { ActionError } from '../errors.ts';

/** What kind of fault an AWS call met. `transient` kinds may pass by themselves: throttled, unavailable, unreachable. */
export type AwsFaultKind =
  | 'expired'
  | 'denied'
  | 'no-credentials'
  | 'throttled'
  | 'unavailable'
  | 'unreachable'
  | 'refused';

/** What was being done, for the error's text. */
export interface AwsDeed {
  /** IAM action of the call: `ecs:UpdateService`. */
  readonly permission: string;
  /** ARN or name that it concerned; `*` when the action knows no resource. */
  readonly resource: string;
}

/** What the SDK hangs on its errors (@smithy/types, ServiceException and MetadataBearer), read without trust. */
const SdkErrorSchema = v.object({
  name: v.fallback(v.string(), 'Error'),
  message: v.fallback(v.string(), ''),
  code: v.fallback(v.optional(v.string()), undefined),
  $retryable: v.fallback(v.optional(v.object({ throttling: v.optional(v.boolean()) })), undefined),
  $metadata: v.fallback(
    v.optional(v.object({ httpStatusCode: v.optional(v.number()), requestId: v.optional(v.string()) })),
    undefined,
  ),
});

function parseSdkError(error: unknown): v.InferOutput<typeof SdkErrorSchema> {
  const parsed = v.safeParse(SdkErrorSchema, error);
  return parsed.success
    ? parsed.output
    : { name: 'Error', message: String(error), code: undefined, $retryable: undefined, $metadata: undefined };
}

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized']);
const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'MissingAuthenticationTokenException',
]);
const THROTTLED = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
]);
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The kind of an error thrown by an AWS SDK client. */
export function awsFaultKind(error: unknown): AwsFaultKind {
  const { name, code, $metadata, $retryable } = parseSdkError(error);
  if (EXPIRED.has(name)) return 'expired';
  if (DENIED.has(name)) return 'denied';
  if (NO_CREDENTIALS.has(name)) return 'no-credentials';
  if (THROTTLED.has(name) || $retryable?.throttling === true || $metadata?.httpStatusCode === 429) return 'throttled';
  if (($metadata?.httpStatusCode ?? 0) >= 500) return 'unavailable';
  if (name === 'SyntaxError' && isSuccess($metadata?.httpStatusCode)) return 'unreachable';
  if (name === 'TimeoutError' || NETWORK.has(code ?? '') || NETWORK.has(name)) return 'unreachable';
  return 'refused';
}

/** An answer that says yes and cannot be read is none of AWS's, or a part of one: what AWS made of the call is not known. */
function isSuccess(status = 0): boolean {
  return status >= 200 && status < 300;
}

/** Whether the same call may succeed a little later. */
export function isTransientAwsError(error: unknown): boolean {
  return ['throttled', 'unavailable', 'unreachable'].includes(awsFaultKind(error));
}

/** The ActionError of a failed AWS call; an ActionError (a role that was not given) passes through. */
export function toActionError(error: unknown, deed: AwsDeed): ActionError {
  if (error instanceof ActionError) return error;
  const kind = awsFaultKind(error);
  const { name, message, $metadata } = parseSdkError(error);
  const request = $metadata?.requestId === undefined ? '' : ` (request ${$metadata.requestId})`;
  const said = message.replace(SDK_HINT, '').replace(SDK_PREFIX, '');
  return new ActionError({ ...ERRORS[kind](deed, `${name}: ${said}${request}`), cause: error });
}

/** What the SDK adds for whoever debugs it. */
const SDK_HINT =
  /\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./;

const SDK_PREFIX = /^@smithy\/node-http-handler - (?:\[ERROR\] )?/;

type Texts = (deed: AwsDeed, said: string) => { code: string; message: string; fix: string };

const ERRORS: Readonly<Record<AwsFaultKind, Texts>> = {
  expired: ({ permission, resource }, said) => ({
    code: 'aws-credentials-expired',
    message: `The AWS credentials expired before ${permission} on ${resource}: ${said}`,
    fix: 'Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is.',
  }),
  denied: (deed, said) => {
    const missing = missingPermission(said, deed) ?? { action: deed.permission, resource: policyResource(deed, said) };
    return {
      code: 'aws-access-denied',
      message: `AWS denies ${deed.permission} on ${deed.resource}: ${said}`,
      fix: fixOfDenial(said, `{"Effect": "Allow", "Action": "${missing.action}", "Resource": "${missing.resource}"}`),
    };
  },
  'no-credentials': ({ permission }, said) => ({
    code: 'aws-credentials-missing',
    message: `There are no valid AWS credentials for ${permission}: ${said}`,
    fix: 'Set the input `role-to-assume` (with `permissions: id-token: write` on the job), or put credentials into the environment by aws-actions/configure-aws-credentials.',
  }),
  throttled: ({ permission }, said) => ({
    code: 'aws-throttled',
    message: `AWS throttled ${permission} until the retries were used up: ${said}`,
    fix: 'Run the job again; when it comes back, look which other callers use up the request rate of this account and region.',
  }),
  unavailable: ({ permission }, said) => ({
    code: 'aws-unavailable',
    message: `AWS answered ${permission} with a server error until the retries were used up: ${said}`,
    fix: 'Look at the AWS Health Dashboard of the region, then run the job again.',
  }),
  unreachable: ({ permission }, said) => ({
    code: 'aws-unreachable',
    message: `AWS could not be reached for ${permission}: ${said}`,
    fix: 'Check the region, the network of the runner (proxy, VPC endpoint) and AWS_ENDPOINT_URL, then run the job again.',
  }),
  refused: ({ permission, resource }, said) => ({
    code: 'aws-request-refused',
    message: `AWS refused ${permission} on ${resource}: ${said}`,
    fix: 'Correct what AWS names in its message, then run the job again.',
  }),
};

/** AWS says which policy is in the way: an Allow of the role's own wins over no Deny, and over no other kind of policy. */
function fixOfDenial(said: string, line: string): string {
  const [, denying] = /with an explicit deny in (?:an? )?([\w -]+)/.exec(said) ?? [];
  if (denying !== undefined)
    return `Take this call out of the Deny of the ${denying}: no Allow wins over it. The call needs ${line}`;
  const [, lacking = 'policy of the role'] =
    /because no ((?:session|service control|resource control|VPC endpoint) policy|permissions boundary) allows/.exec(
      said,
    ) ?? [];
  return `Add to the ${lacking}: ${line}`;
}

/**
 * Some calls need more than their own permission, and AWS says which: `User: ... is not authorized to perform: iam:PassRole on resource:
 * arn:aws:iam::123456789012:role/events because ...`; so it does for ecs:TagResource and what CodeDeploy's CreateDeployment needs.
 */
function missingPermission(
  said: string,
  { permission }: AwsDeed,
): { readonly action: string; readonly resource: string } | undefined {
  const [, action, resource] =
    /not authorized to perform: ([\w-]+:\w+) on resource: (arn:[^\s"'\\,]+)/.exec(said) ?? [];
  if (action === undefined || resource === undefined || action === permission) return undefined;
  return { action, resource };
}

/** Calls that IAM cannot restrict to a resource (Service Authorization Reference). */
const UNRESTRICTED = new Set([
  'ecr:GetAuthorizationToken',
  'ecs:DescribeTaskDefinition',
  'ecs:ListTaskDefinitions',
  'ecs:ListTasks',
  'ecs:RegisterTaskDefinition',
]);

/** The `Resource` of a policy line that allows the call: an ARN, with `*` where the action does not know the account. */
function policyResource({ permission, resource }: AwsDeed, said: string): string {
  if (UNRESTRICTED.has(permission)) return '*';
  // The caller's own ARN names the partition; IAM of China or GovCloud refuses a policy with another one.
  const [, partition = 'aws'] = /\barn:(aws[\w-]*):/.exec(said) ?? [];
  if (resource === '*' || resource.startsWith('arn:')) return resource.replace(/^arn:aws:/, `arn:${partition}:`);
  const [service = ''] = permission.split(':');
  // A cluster may have been given by its ARN; several services stand in one call.
  const path = resource.replace(/arn:[^/]*:cluster\//, '').replace(/[^/]*,.*$/, '*');
  return `arn:${partition}:${service}:*:*:${path}`;
}
