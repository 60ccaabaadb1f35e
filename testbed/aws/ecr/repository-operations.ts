/** ECR's operations on repositories, registries and tokens. */
import type {
  CreateRepositoryCreationTemplateRequest,
  CreateRepositoryRequest,
  DeleteRepositoryRequest,
  DescribeRepositoriesRequest,
  DescribeRepositoryCreationTemplatesRequest,
  GetAuthorizationTokenRequest,
  PutAccountSettingRequest,
  PutImageTagMutabilityRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-ecr';
import { pageOf } from '../core/pages.ts';
import { AwsFault } from '../core/service.ts';
import type { Body, Caller, Operation } from '../core/service.ts';
import { ecrFaults } from './faults.ts';
import { repositoryArn } from './registries.ts';
import type { EcrRegistries } from './registries.ts';
import type { ExclusionFilter, Repository, RepositorySettings } from './repository.ts';
import type { CreationTemplate, EcrWorld } from './world.ts';

/** The operations, over the worlds of `registries`. */
export function repositoryOperations(registries: EcrRegistries): Record<string, Operation> {
  return {
    ...tokenOperations(registries),
    ...lifeOperations(registries),
    ...policyOperations(registries),
    ...settingOperations(registries),
    ...templateOperations(registries),
    ...tagOperations(registries),
  };
}

/** Opens the repository that an input names. */
function opener(registries: EcrRegistries, action: string): (input: Body, caller: Caller) => Repository {
  return (input, caller) => {
    const { registryId, repositoryName } = input as { registryId?: string; repositoryName: string };
    return registries.repositoryFor({ registryId, repositoryName, action }, caller);
  };
}

function tokenOperations(registries: EcrRegistries): Record<string, Operation> {
  return {
    GetAuthorizationToken: (input, caller) => {
      const { registryIds } = input as GetAuthorizationTokenRequest;
      const nowMs = caller.clock.now();
      const authorizationData = (registryIds ?? [caller.account]).map((registry) => {
        const grant = { principal: caller.account, registry, region: caller.region };
        const { authorizationToken, expiresAtMs } = registries.tokens.issue(grant, nowMs);
        return { authorizationToken, expiresAt: new Date(expiresAtMs), proxyEndpoint: registries.bed.url() };
      });
      return { authorizationData };
    },
    DescribeRegistry: (_input, caller) => ({ registryId: caller.account, replicationConfiguration: { rules: [] } }),
  };
}

function lifeOperations(registries: EcrRegistries): Record<string, Operation> {
  const describe = (world: EcrWorld, repository: Repository): Body => ({
    repositoryArn: repositoryArn(world, repository.name.repositoryName),
    ...repository.name,
    repositoryUri: `${registries.hostOf(world)}/${repository.name.repositoryName}`,
    createdAt: new Date(repository.createdAtMs),
    ...describeMutability(repository),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: repository.encryptionType },
  });
  return {
    CreateRepository: (input, caller) => {
      const request = input as unknown as CreateRepositoryRequest;
      const world = registries.worldFor(request.registryId, caller);
      return { repository: describe(world, world.createRepository(readName(request), readSettings(request))) };
    },
    DescribeRepositories: (input, caller) => {
      const { registryId, repositoryNames, nextToken, maxResults } = input as DescribeRepositoriesRequest;
      const world = registries.worldFor(registryId, caller);
      const opened = (repositoryNames ?? [...world.repositories.keys()]).map((repositoryName) =>
        registries.repositoryFor({ registryId, repositoryName, action: 'DescribeRepositories' }, caller),
      );
      const small = registries.bed.pages && repositoryNames === undefined;
      const { items, ...rest } = pageOf(opened, { token: nextToken, maxResults, limit: 100, small });
      return { repositories: items.map((repository) => describe(world, repository)), ...rest };
    },
    DeleteRepository: (input, caller) => {
      const { force, registryId } = input as unknown as DeleteRepositoryRequest;
      const repository = opener(registries, 'DeleteRepository')(input, caller);
      if (force !== true && repository.images.size > 0) throw ecrFaults.repositoryNotEmpty(repository.name);
      const world = registries.worldFor(registryId, caller);
      world.repositories.delete(repository.name.repositoryName);
      return { repository: describe(world, repository) };
    },
    PutImageTagMutability: (input, caller) => {
      const repository = opener(registries, 'PutImageTagMutability')(input, caller);
      const request = input as unknown as PutImageTagMutabilityRequest;
      const { imageTagMutability = 'MUTABLE', imageTagMutabilityExclusionFilters: filters } = readMutability(request);
      repository.mutability = imageTagMutability;
      repository.exclusionFilters = filters ?? [];
      return { ...repository.name, ...describeMutability(repository) };
    },
    PutImageScanningConfiguration: (input, caller) => {
      const repository = opener(registries, 'PutImageScanningConfiguration')(input, caller);
      const { scanOnPush } = input['imageScanningConfiguration'] as { scanOnPush?: boolean };
      repository.scanOnPush = scanOnPush ?? false;
      return { ...repository.name, imageScanningConfiguration: { scanOnPush: repository.scanOnPush } };
    },
  };
}

function describeMutability({ mutability, exclusionFilters }: Repository): Body {
  return {
    imageTagMutability: mutability,
    ...(exclusionFilters.length === 0 ? {} : { imageTagMutabilityExclusionFilters: exclusionFilters }),
  };
}

/** CreateRepositoryRequest, repositoryName: the pattern of the API reference. */
const namePattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/u;

function readName({ repositoryName = '' }: CreateRepositoryRequest): string {
  if (repositoryName.length >= 2 && repositoryName.length <= 256 && namePattern.test(repositoryName)) {
    return repositoryName;
  }
  throw ecrFaults.invalidParameter(
    `repositoryName' failed to satisfy constraint: 'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''`,
  );
}

function readSettings(request: CreateRepositoryRequest): RepositorySettings {
  const { tags, imageScanningConfiguration: scanning, encryptionConfiguration: encryption } = request;
  return {
    ...readMutability(request),
    scanOnPush: scanning?.scanOnPush ?? false,
    encryptionType: encryption?.encryptionType ?? 'AES256',
    tags: Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])),
  };
}

/** The tag mutability of a request, with ECR's rule on exclusion filters: one to five wildcards, only where they apply. */
function readMutability(
  request: Pick<CreateRepositoryRequest, 'imageTagMutability' | 'imageTagMutabilityExclusionFilters'>,
): Pick<RepositorySettings, 'imageTagMutability' | 'imageTagMutabilityExclusionFilters'> {
  const { imageTagMutability = 'MUTABLE', imageTagMutabilityExclusionFilters: filters = [] } = request;
  if (imageTagMutability.endsWith('_WITH_EXCLUSION') !== filters.length > 0 || filters.length > 5) {
    throw ecrFaults.invalidParameter(
      `imageTagMutabilityExclusionFilters' failed to satisfy constraint: '1 to 5 filters with ${imageTagMutability}'`,
    );
  }
  const read = filters.map(({ filter = '' }): ExclusionFilter => {
    if (!/^[0-9a-zA-Z._*-]{1,128}$/u.test(filter)) {
      throw ecrFaults.invalidParameter(`filter' failed to satisfy constraint: '^[0-9a-zA-Z._*-]{1,128}$'`);
    }
    return { filterType: 'WILDCARD', filter };
  });
  return { imageTagMutability, imageTagMutabilityExclusionFilters: read };
}

function policyOf(repository: Repository): Body {
  if (repository.policy === undefined) throw ecrFaults.repositoryPolicyNotFound(repository.name);
  return { ...repository.name, policyText: repository.policy };
}

function lifecyclePolicyOf(repository: Repository): Body {
  if (repository.lifecyclePolicy === undefined) throw ecrFaults.lifecyclePolicyNotFound(repository.name);
  return { ...repository.name, lifecyclePolicyText: repository.lifecyclePolicy };
}

function policyOperations(registries: EcrRegistries): Record<string, Operation> {
  return {
    SetRepositoryPolicy: (input, caller) => {
      const repository = opener(registries, 'SetRepositoryPolicy')(input, caller);
      repository.policy = readJson('PolicyText', input['policyText']);
      return policyOf(repository);
    },
    GetRepositoryPolicy: (input, caller) => policyOf(opener(registries, 'GetRepositoryPolicy')(input, caller)),
    DeleteRepositoryPolicy: (input, caller) => {
      const repository = opener(registries, 'DeleteRepositoryPolicy')(input, caller);
      const answer = policyOf(repository);
      repository.policy = undefined;
      return answer;
    },
    PutLifecyclePolicy: (input, caller) => {
      const repository = opener(registries, 'PutLifecyclePolicy')(input, caller);
      repository.lifecyclePolicy = readJson('LifecyclePolicyText', input['lifecyclePolicyText']);
      return lifecyclePolicyOf(repository);
    },
    GetLifecyclePolicy: (input, caller) => ({
      ...lifecyclePolicyOf(opener(registries, 'GetLifecyclePolicy')(input, caller)),
      lastEvaluatedAt: new Date(caller.clock.now()),
    }),
  };
}

/** A policy's text, if it is JSON. */
function readJson(name: string, text: unknown): string {
  try {
    JSON.parse(String(text));
    return String(text);
  } catch {
    throw ecrFaults.invalidParameter(`${name}' failed to satisfy constraint: 'Invalid ${name} provided'`);
  }
}

function settingOf(world: EcrWorld, name: string): Body {
  const value = world.settings.get(name);
  if (value === undefined) throw ecrFaults.invalidParameter(`name' failed to satisfy constraint: '${name}'`);
  return { name, value };
}

function settingOperations(registries: EcrRegistries): Record<string, Operation> {
  return {
    GetAccountSetting: (input, caller) => settingOf(registries.worldFor(undefined, caller), String(input['name'])),
    PutAccountSetting: (input, caller) => {
      const { name = '', value = '' } = input as unknown as PutAccountSettingRequest;
      const world = registries.worldFor(undefined, caller);
      settingOf(world, name);
      world.settings.set(name, value);
      return { name, value };
    },
  };
}

function describeTemplate({ prefix, appliedFor, description, settings, createdAtMs }: CreationTemplate): Body {
  return {
    prefix,
    appliedFor,
    ...(description === undefined ? {} : { description }),
    imageTagMutability: settings.imageTagMutability ?? 'MUTABLE',
    createdAt: new Date(createdAtMs),
    updatedAt: new Date(createdAtMs),
  };
}

function templateOperations(registries: EcrRegistries): Record<string, Operation> {
  return {
    CreateRepositoryCreationTemplate: (input, caller) => {
      const request = input as unknown as CreateRepositoryCreationTemplateRequest;
      const { prefix = 'ROOT', appliedFor, description, repositoryPolicy, lifecyclePolicy } = request;
      const { templates, account } = registries.worldFor(undefined, caller);
      if (templates.has(prefix)) {
        throw new AwsFault('TemplateAlreadyExistsException', `A template already exists for prefix '${prefix}'`);
      }
      const template: CreationTemplate = {
        prefix,
        appliedFor: appliedFor ?? [],
        settings: {
          ...readMutability(request),
          ...(repositoryPolicy === undefined ? {} : { policy: repositoryPolicy }),
          ...(lifecyclePolicy === undefined ? {} : { lifecyclePolicy }),
        },
        createdAtMs: caller.clock.now(),
        ...(description === undefined ? {} : { description }),
      };
      templates.set(prefix, template);
      return { registryId: account, repositoryCreationTemplate: describeTemplate(template) };
    },
    DescribeRepositoryCreationTemplates: (input, caller) => {
      const { prefixes, nextToken, maxResults } = input as DescribeRepositoryCreationTemplatesRequest;
      const { templates, account } = registries.worldFor(undefined, caller);
      const wanted = [...templates.values()].filter(({ prefix }) => prefixes?.includes(prefix) ?? true);
      const { items, ...rest } = pageOf(wanted, {
        token: nextToken,
        maxResults,
        limit: 100,
        small: registries.bed.pages && prefixes === undefined,
      });
      return { registryId: account, repositoryCreationTemplates: items.map(describeTemplate), ...rest };
    },
  };
}

function tagOperations(registries: EcrRegistries): Record<string, Operation> {
  const byArn = (resourceArn: string | undefined, caller: Caller): Repository => {
    const [, , , , , resource = ''] = (resourceArn ?? '').split(':');
    return registries.worldFor(undefined, caller).repository(resource.replace(/^repository\//u, ''));
  };
  return {
    TagResource: (input, caller) => {
      const { resourceArn, tags } = input as unknown as TagResourceRequest;
      const { resourceTags } = byArn(resourceArn, caller);
      for (const { Key = '', Value = '' } of tags ?? []) resourceTags.set(Key, Value);
      return {};
    },
    UntagResource: (input, caller) => {
      const { resourceArn, tagKeys } = input as unknown as UntagResourceRequest;
      const { resourceTags } = byArn(resourceArn, caller);
      for (const key of tagKeys ?? []) resourceTags.delete(key);
      return {};
    },
    ListTagsForResource: (input, caller) => ({
      tags: [...byArn(String(input['resourceArn']), caller).resourceTags].map(([Key, Value]) => ({ Key, Value })),
    }),
  };
}
