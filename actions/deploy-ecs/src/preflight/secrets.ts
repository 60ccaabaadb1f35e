/** Whether the secrets and parameters that a task definition names are there. Their values are never asked for. */
import type { Finding } from '../../../../src/ecs/deployment/findings.ts';
import type { Secret } from '../../../../src/secrets/api.ts';
import { formatInstant } from '../../../../src/time/clock.ts';
import { NOTHING } from './look-up.ts';
import type { Answer, Asking, Question } from './look-up.ts';
import { groupByValue } from './target.ts';
import type { CheckedContainer, PreflightTarget } from './target.ts';

/** What a `valueFrom` names. @see ECS Developer Guide, "Pass sensitive data to an Amazon ECS container" */
export type SecretReference =
  | {
      readonly kind: 'secret';
      readonly region: string;
      /** ARN without what follows the secret's name. */
      readonly secretId: string;
      readonly versionStage?: string | undefined;
      readonly versionId?: string | undefined;
    }
  | {
      readonly kind: 'parameter';
      readonly region: string;
      /** An ARN does not tell whether the name has a slash in front. */
      readonly names: readonly string[];
    }
  /** It resolves, or not, by other rules: a shared parameter, or one under `/aws/`. */
  | { readonly kind: 'elsewhere'; readonly why: string }
  | { readonly kind: 'invalid' };

/** Whose ARNs these are. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** A path begins with a slash; a version or a label may follow. @see SSM API, PutParameter */
const PARAMETER_NAME = /^(?:[\w.-]+|(?:\/[\w.-]+)+)(?::[\w.-]+)?$/;

/** Reads a `valueFrom`: an ARN of a secret (`:json-key:version-stage:version-id` may follow), an ARN or the name of a parameter. */
export function parseValueFrom(valueFrom: string, { account, region: home }: Place): SecretReference {
  if (!valueFrom.startsWith('arn:')) {
    return PARAMETER_NAME.test(valueFrom)
      ? parameterOf(valueFrom, { names: [valueFrom], region: home })
      : { kind: 'invalid' };
  }
  const [, partition, service, region = '', owner = '', resource = '', ...rest] = valueFrom.split(':');
  const [secretName, , versionStage = '', versionId = ''] = rest;
  if (service === 'secretsmanager' && resource === 'secret' && secretName !== undefined && secretName !== '') {
    return {
      kind: 'secret',
      region,
      secretId: `arn:${partition ?? ''}:${service}:${region}:${owner}:secret:${secretName}`,
      ...(versionStage === '' ? {} : { versionStage }),
      ...(versionId === '' ? {} : { versionId }),
    };
  }
  const [, parameter = ''] = /^parameter\/(.+)$/.exec(resource) ?? [];
  if (service !== 'ssm' || parameter === '') return { kind: 'invalid' };
  if (owner !== account) return { kind: 'elsewhere', why: `another account shares it (${owner})` };
  const names = parameter.includes('/') ? [`/${parameter}`] : [parameter, `/${parameter}`];
  return parameterOf(`/${parameter}`, { names, region });
}

function parameterOf(
  name: string,
  { names, region }: { readonly names: readonly string[]; readonly region: string },
): SecretReference {
  if (name.startsWith('/aws/')) return { kind: 'elsewhere', why: 'AWS keeps it' };
  return { kind: 'parameter', region, names };
}

/** A `valueFrom`, and how it is told. */
interface Named {
  readonly valueFrom: string;
  /** Itself when it is surely a name. Somebody may have put the very value there, so all else is told by its variable. */
  readonly label: string;
}

/** All references of a container: its variables, its log driver's options, its registry's credentials. */
export function valuesFrom(container: CheckedContainer): readonly Named[] {
  const { name: containerName, secrets, logConfiguration, repositoryCredentials } = container;
  const credentials = repositoryCredentials?.credentialsParameter;
  return [
    ...[...secrets, ...(logConfiguration?.secretOptions ?? [])].map(({ name, valueFrom }) => ({
      valueFrom,
      label: /^(?:arn:|\/)/.test(valueFrom) ? valueFrom : `that ${name} of the container ${containerName} names`,
    })),
    // Secrets Manager's ARN or, unlike elsewhere, the secret's bare name, which only ECS resolves.
    ...(credentials?.startsWith('arn:') === true ? [{ valueFrom: credentials, label: credentials }] : []),
  ];
}

interface Wanted extends Named {
  readonly reference: SecretReference;
  readonly name: string;
}

/** References that name nothing. Pure. */
export function findInvalidReferences(targets: readonly PreflightTarget[], place: Place): readonly Finding[] {
  return listWanted(targets, place)
    .filter(({ reference }) => reference.kind === 'invalid')
    .map(({ label, name }) => ({
      code: 'secret-not-found',
      name,
      message: `the secret ${label} does not exist: its \`valueFrom\` is neither the ARN of a secret nor a parameter.`,
      fix: 'Write arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, arn:aws:ssm:REGION:ACCOUNT:parameter/NAME, or the name of a parameter.',
    }));
}

/** One question for each secret, one for all parameters of a region. */
export function askForSecrets(targets: readonly PreflightTarget[], place: Place): readonly Question[] {
  const wanted = listWanted(targets, place);
  const regions = new Set(
    wanted.flatMap(({ reference }) => (reference.kind === 'parameter' ? [reference.region] : [])),
  );
  return [
    ...wanted.flatMap(({ reference, name }): Question[] =>
      reference.kind === 'secret'
        ? [
            {
              what: 'secrets',
              subject: reference.secretId,
              ask: ({ aws }) => checkSecret({ reference, name, aws }),
            },
          ]
        : [],
    ),
    ...[...regions].map((region): Question => {
      const ofRegion = wanted.filter(({ reference }) => reference.kind === 'parameter' && reference.region === region);
      return {
        what: 'parameters',
        subject: ofRegion.map(({ label }) => label).join(', '),
        ask: ({ aws }) => checkParameters(ofRegion, { aws, region }),
      };
    }),
  ];
}

/** What cannot be asked for, in words. */
export function listElsewhere(targets: readonly PreflightTarget[], place: Place): readonly string[] {
  return listWanted(targets, place).flatMap(({ label, reference }) =>
    reference.kind === 'elsewhere' ? [`Not checked: the parameter ${label}; ${reference.why}.`] : [],
  );
}

function listWanted(targets: readonly PreflightTarget[], place: Place): readonly Wanted[] {
  const named = groupByValue(targets, {
    valuesOf: ({ definition }) => definition.containerDefinitions.flatMap(valuesFrom),
    keyOf: ({ valueFrom }) => valueFrom,
  });
  return named.map(({ value: { valueFrom, label }, names }) => ({
    valueFrom,
    label,
    reference: parseValueFrom(valueFrom, place),
    name: names.join(', '),
  }));
}

async function checkSecret({
  reference,
  name,
  aws,
}: {
  readonly reference: Extract<SecretReference, { readonly kind: 'secret' }>;
  readonly name: string;
  readonly aws: Asking['aws'];
}): Promise<Answer> {
  const secrets = await aws.secrets(reference.region);
  const fault = faultOfSecret(await secrets.describeSecret({ secretId: reference.secretId }), reference);
  if (fault === undefined) return NOTHING;
  return { ...NOTHING, findings: [{ code: 'secret-not-found', name, ...fault }] };
}

/** What keeps ECS from reading a secret; undefined when nothing does. Pure. */
export function faultOfSecret(
  secret: Secret | undefined,
  { secretId, versionStage, versionId }: Extract<SecretReference, { readonly kind: 'secret' }>,
): Pick<Finding, 'message' | 'fix'> | undefined {
  if (secret === undefined) {
    return { message: `the secret ${secretId} does not exist.`, fix: 'Create it, or correct `valueFrom`.' };
  }
  if (secret.deletedAtMs !== undefined) {
    const since = formatInstant(secret.deletedAtMs);
    return {
      message: `the secret ${secretId} is scheduled for deletion (${since}), and nobody can read it.`,
      fix: `Restore it: \`aws secretsmanager restore-secret --secret-id ${secretId}\`, or correct \`valueFrom\`.`,
    };
  }
  const stages = [...secret.versions.values()].flat();
  if (versionId !== undefined && !secret.versions.has(versionId)) {
    return {
      message: `the secret ${secretId} has no version ${versionId}.`,
      fix: 'Correct the version in `valueFrom`.',
    };
  }
  const stage = versionStage ?? (versionId === undefined ? 'AWSCURRENT' : undefined);
  if (stage === undefined || stages.includes(stage)) return undefined;
  return {
    message: `the secret ${secretId} has no version with the staging label ${stage}.`,
    fix: versionStage === undefined ? 'Give the secret a value.' : 'Correct the staging label in `valueFrom`.',
  };
}

async function checkParameters(
  wanted: readonly Wanted[],
  { aws, region }: { readonly aws: Asking['aws']; readonly region: string },
): Promise<Answer> {
  const namesOf = ({ reference }: Wanted): readonly string[] =>
    // Behind a colon follows a version or a label, which the list of parameters does not know.
    reference.kind === 'parameter' ? reference.names.map((name) => name.replace(/:[^:/]*$/, '')) : [];
  const parameters = await aws.parameters(region);
  const found = await parameters.findParameters({ names: wanted.flatMap(namesOf) });
  const missing = wanted.filter((one) => !namesOf(one).some((name) => found.has(name)));
  return {
    ...NOTHING,
    findings: missing.map(({ label, name }) => ({
      code: 'secret-not-found',
      name,
      message: `the parameter ${label} does not exist in ${region}.`,
      fix: 'Create it, or correct `valueFrom`; a secret of Secrets Manager is named by its whole ARN.',
    })),
  };
}
