import {
  BatchCheckLayerAvailabilityCommand,
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  CreateRepositoryCreationTemplateCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribeImageScanFindingsCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAccountSettingCommand,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  GetRepositoryPolicyCommand,
  ListImageReferrersCommand,
  ListImagesCommand,
  ListTagsForResourceCommand,
  PutAccountSettingCommand,
  PutImageCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  SetRepositoryPolicyCommand,
  StartImageScanCommand,
  TagResourceCommand,
  UntagResourceCommand,
  paginateDescribeImages,
  paginateDescribeRepositories,
  paginateListImages,
} from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../core/clock.ts';
import type { ManualClock } from '../core/clock.ts';
import { startLocalAws } from '../local-aws.ts';
import type { LocalAws } from '../local-aws.ts';
import { digestOf, mediaTypes } from './manifest.ts';

const account = '123456789012';
const other = '222222222222';

let clock: ManualClock;
let aws: LocalAws;
let ecr: ECRClient;

const clientOf = (id: string): ECRClient =>
  new ECRClient({
    endpoint: aws.url,
    region: 'us-east-1',
    credentials: { accessKeyId: `AKIDLOCAL${id}`, secretAccessKey: 'any' },
  });

beforeEach(async () => {
  clock = manualClock(Date.parse('2026-11-21T10:00:00Z'));
  aws = await startLocalAws({ clock, randomThrottle: false });
  ecr = clientOf(account);
});

afterEach(async () => {
  await aws.close();
  if (aws.violations.length > 0) throw new Error(aws.violations.join('\n'));
});

/** The name and message of what a call fails with. */
async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
    throw error;
  }
  return 'no failure';
}

/** An image manifest of a seeded image, as BatchGetImage gives it. */
async function manifestOf(repositoryName: string, imageTag: string): Promise<string> {
  const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] }));
  return images?.[0]?.imageManifest ?? '';
}

describe('repositories', () => {
  test('a repository is created, described, tagged and deleted as it was asked for', async () => {
    const created = await ecr.send(
      new CreateRepositoryCommand({
        repositoryName: 'elevaite/auth-api',
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache-*' }],
        imageScanningConfiguration: { scanOnPush: true },
        tags: [{ Key: 'team', Value: 'core' }],
      }),
    );
    const resourceArn = `arn:aws:ecr:us-east-1:${account}:repository/elevaite/auth-api`;
    expect(created.repository).toMatchObject({
      repositoryArn: resourceArn,
      registryId: account,
      repositoryUri: `${account}.dkr.ecr.us-east-1.amazonaws.com/elevaite/auth-api`,
      createdAt: new Date('2026-11-21T10:00:00Z'),
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache-*' }],
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    });
    await ecr.send(new TagResourceCommand({ resourceArn, tags: [{ Key: 'env', Value: 'dev' }] }));
    await ecr.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }));
    const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn }));
    expect(tags).toEqual([{ Key: 'env', Value: 'dev' }]);
    await ecr.send(new DeleteRepositoryCommand({ repositoryName: 'elevaite/auth-api' }));
    expect(aws.account().ecr.repositories.size).toBe(0);
  });

  test('creating it twice, a bad name, filters without exclusion and a missing one are refused in ECR words', async () => {
    const create = (repositoryName: string): Promise<unknown> =>
      ecr.send(new CreateRepositoryCommand({ repositoryName }));
    await create('api');
    expect(await failureOf(create('api'))).toBe(
      `RepositoryAlreadyExistsException: The repository with name 'api' already exists in the registry with id '${account}'`,
    );
    expect(await failureOf(create('Api'))).toContain(
      "InvalidParameterException: Invalid parameter at 'repositoryName'",
    );
    expect(
      await failureOf(
        ecr.send(
          new PutImageTagMutabilityCommand({
            repositoryName: 'api',
            imageTagMutability: 'IMMUTABLE',
            imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: '*' }],
          }),
        ),
      ),
    ).toContain('imageTagMutabilityExclusionFilters');
    expect(await failureOf(ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['web'] })))).toBe(
      `RepositoryNotFoundException: The repository with name 'web' does not exist in the registry with id '${account}'`,
    );
  });

  test('a repository with images is deleted only by force', async () => {
    aws.account().ecr.seedImage('api', { tags: ['v1'] });
    expect(await failureOf(ecr.send(new DeleteRepositoryCommand({ repositoryName: 'api' })))).toBe(
      `RepositoryNotEmptyException: The repository with name 'api' in registry with id '${account}' cannot be deleted because it still contains images`,
    );
    await ecr.send(new DeleteRepositoryCommand({ repositoryName: 'api', force: true }));
    expect(aws.account().ecr.repositories.has('api')).toBe(false);
  });

  test('lists of two give two pages', async () => {
    for (const name of ['a1', 'b1', 'c1']) aws.account().ecr.seedImage(name, { tags: ['v1', 'v2'], content: name });
    const names: (string | undefined)[][] = [];
    for await (const page of paginateDescribeRepositories({ client: ecr }, {})) {
      names.push((page.repositories ?? []).map(({ repositoryName }) => repositoryName));
    }
    expect(names).toEqual([['a1', 'b1'], ['c1']]);
    const tags: (string | undefined)[] = [];
    for await (const page of paginateListImages({ client: ecr }, { repositoryName: 'a1' })) {
      expect(page.imageIds).toHaveLength(1);
      tags.push(page.imageIds?.[0]?.imageTag);
    }
    expect(tags).toEqual(['v1', 'v2']);
  });

  test('lifecycle policies, account settings and creation templates are kept', async () => {
    aws.account().ecr.createRepository('api');
    expect(await failureOf(ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'api' })))).toContain(
      'LifecyclePolicyNotFoundException',
    );
    await ecr.send(new PutLifecyclePolicyCommand({ repositoryName: 'api', lifecyclePolicyText: '{"rules":[]}' }));
    const policy = await ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'api' }));
    expect(policy.lifecyclePolicyText).toBe('{"rules":[]}');
    expect((await ecr.send(new GetAccountSettingCommand({ name: 'BLOB_MOUNTING' }))).value).toBe('DISABLED');
    await ecr.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value: 'ENABLED' }));
    expect((await ecr.send(new GetAccountSettingCommand({ name: 'BLOB_MOUNTING' }))).value).toBe('ENABLED');
    await ecr.send(
      new CreateRepositoryCreationTemplateCommand({
        prefix: 'elevaite',
        appliedFor: ['CREATE_ON_PUSH'],
        imageTagMutability: 'IMMUTABLE',
      }),
    );
    expect(aws.account().ecr.repositoryForPush('elevaite/new').mutability).toBe('IMMUTABLE');
    expect(() => aws.account().ecr.repositoryForPush('helium/new')).toThrow('does not exist');
  });
});

describe('images', () => {
  test('BatchGetImage gives manifests byte for byte and names what is missing without failing', async () => {
    const digest = aws.account().ecr.seedImage('api', { tags: ['v1'] });
    const { images, failures } = await ecr.send(
      new BatchGetImageCommand({ repositoryName: 'api', imageIds: [{ imageTag: 'v1' }, { imageTag: 'v2' }] }),
    );
    expect(images).toHaveLength(1);
    expect(digestOf(images?.[0]?.imageManifest ?? '')).toBe(digest);
    expect(images?.[0]).toMatchObject({
      imageId: { imageDigest: digest, imageTag: 'v1' },
      imageManifestMediaType: mediaTypes.ociManifest,
    });
    expect(failures).toEqual([
      { imageId: { imageTag: 'v2' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
    ]);
  });

  test('an image of a media type that was not accepted is a failure', async () => {
    aws.account().ecr.seedImage('api', { tags: ['v1'] });
    const { images, failures } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName: 'api',
        imageIds: [{ imageTag: 'v1' }],
        acceptedMediaTypes: [mediaTypes.dockerManifest],
      }),
    );
    expect(images).toEqual([]);
    expect(failures?.[0]?.failureCode).toBe('ImageNotFound');
  });

  test('a retag moves the tag, and the same once more is ImageAlreadyExistsException', async () => {
    const { ecr: world } = aws.account();
    const first = world.seedImage('api', { tags: ['v1'] });
    const second = world.seedImage('api', { tags: ['v2'] });
    const imageManifest = await manifestOf('api', 'v2');
    const put = (): Promise<unknown> =>
      ecr.send(new PutImageCommand({ repositoryName: 'api', imageManifest, imageTag: 'v1', imageDigest: second }));
    expect(world.findImage('api', 'v1')?.digest).toBe(first);
    await put();
    expect(world.findImage('api', 'v1')?.digest).toBe(second);
    expect(await failureOf(put())).toBe(
      `ImageAlreadyExistsException: Image with digest '${second}' and tag 'v1' already exists in the repository with name 'api' in registry with id '${account}'`,
    );
  });

  test.each([
    ['MUTABLE', [], []],
    ['IMMUTABLE', [], ['staging', 'sha-1']],
    ['IMMUTABLE_WITH_EXCLUSION', ['sta*'], ['sha-1']],
    ['MUTABLE_WITH_EXCLUSION', ['sha-*'], ['sha-1']],
  ] as const)('%s with filters %j refuses to move %j', async (imageTagMutability, filters, refused) => {
    const { ecr: world } = aws.account();
    world.createRepository('api');
    await ecr.send(
      new PutImageTagMutabilityCommand({
        repositoryName: 'api',
        imageTagMutability,
        imageTagMutabilityExclusionFilters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })),
      }),
    );
    world.seedImage('api', { tags: ['staging', 'sha-1'], content: 'one' });
    world.seedImage('api', { tags: ['two'], content: 'two' });
    const imageManifest = await manifestOf('api', 'two');
    for (const imageTag of ['staging', 'sha-1']) {
      const failure = await failureOf(
        ecr.send(new PutImageCommand({ repositoryName: 'api', imageManifest, imageTag })),
      );
      const isRefused = (refused as readonly string[]).includes(imageTag);
      expect(failure).toBe(
        isRefused
          ? `ImageTagAlreadyExistsException: The image tag '${imageTag}' already exists in the 'api' repository and cannot be overwritten because the tag is immutable.`
          : 'no failure',
      );
    }
  });

  test('an immutable tag refuses the digest it already has', async () => {
    const { ecr: world } = aws.account();
    world.createRepository('api', { imageTagMutability: 'IMMUTABLE' });
    world.seedImage('api', { tags: ['v1'] });
    const imageManifest = await manifestOf('api', 'v1');
    expect(
      await failureOf(ecr.send(new PutImageCommand({ repositoryName: 'api', imageManifest, imageTag: 'v1' }))),
    ).toContain('ImageTagAlreadyExistsException');
  });

  test('a manifest that changed on its way, lacks its layers or its children is refused', async () => {
    const { ecr: world } = aws.account();
    const digest = world.seedImage('api', { tags: ['v1'] });
    world.createRepository('prod');
    const imageManifest = await manifestOf('api', 'v1');
    const put = (input: Partial<PutImageCommand['input']>): Promise<string> =>
      failureOf(ecr.send(new PutImageCommand({ repositoryName: 'prod', imageManifest, ...input })));
    expect(await put({ imageDigest: digest, imageManifest: `${imageManifest} ` })).toContain(
      'ImageDigestDoesNotMatchException',
    );
    expect(await put({ imageDigest: digest })).toMatch(
      /^LayersNotFoundException: Layers with digests '\[sha256:\w{64}, sha256:\w{64}\]' required for pushing image/u,
    );
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: [{ mediaType: mediaTypes.ociManifest, digest, size: imageManifest.length }],
    });
    expect(await put({ imageManifest: index })).toBe(
      `ReferencedImagesNotFoundException: Images with digests '[${digest}]' required for pushing image into repository with name 'prod' in the registry with id '${account}' do not exist`,
    );
    expect(await put({ repositoryName: 'api', imageManifest: index, imageTag: 'all' })).toBe('no failure');
    expect(await put({ imageManifest: 'no json' })).toContain('InvalidParameterException');
  });

  test('DescribeImages tells size, time, tags, and fails on a missing tag', async () => {
    const digest = aws.account().ecr.seedImage('api', { tags: ['v1', 'v2'] });
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: 'api', imageIds: [{ imageTag: 'v1' }, { imageTag: 'v2' }] }),
    );
    expect(imageDetails).toHaveLength(1);
    expect(imageDetails?.[0]).toMatchObject({
      imageDigest: digest,
      imageTags: ['v1', 'v2'],
      imagePushedAt: new Date('2026-11-21T10:00:00Z'),
      imageManifestMediaType: mediaTypes.ociManifest,
      imageStatus: 'ACTIVE',
    });
    expect(imageDetails?.[0]?.imageSizeInBytes).toBeGreaterThan(100);
    expect(
      await failureOf(ecr.send(new DescribeImagesCommand({ repositoryName: 'api', imageIds: [{ imageTag: 'v9' }] }))),
    ).toBe(
      `ImageNotFoundException: The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'api' in the registry with id '${account}'`,
    );
  });

  test('DescribeImages filters by tag status over pages', async () => {
    const { ecr: world } = aws.account();
    for (const content of ['a', 'b', 'c']) world.seedImage('api', { content });
    world.seedImage('api', { tags: ['v1'] });
    const found: (string[] | undefined)[] = [];
    const filter = { tagStatus: 'UNTAGGED' } as const;
    for await (const page of paginateDescribeImages({ client: ecr }, { repositoryName: 'api', filter })) {
      found.push(...(page.imageDetails ?? []).map(({ imageTags }) => imageTags));
    }
    expect(found).toEqual([undefined, undefined, undefined]);
    const tagged = await ecr.send(new ListImagesCommand({ repositoryName: 'api', filter: { tagStatus: 'TAGGED' } }));
    expect(tagged.imageIds?.map(({ imageTag }) => imageTag)).toEqual(['v1']);
  });

  test('BatchDeleteImage removes a tag, then the image with its last tag, and keeps children of an index', async () => {
    const { ecr: world } = aws.account();
    const digest = world.seedImage('api', { tags: ['v1', 'v2'] });
    const remove = (imageTag: string): Promise<unknown> =>
      ecr.send(new BatchDeleteImageCommand({ repositoryName: 'api', imageIds: [{ imageTag }] }));
    await remove('v1');
    expect(world.findImage('api', digest)).toBeDefined();
    await remove('v2');
    expect(world.findImage('api', digest)).toBeUndefined();
    const child = world.seedImage('api', { content: 'child' });
    const index = { schemaVersion: 2, manifests: [{ mediaType: mediaTypes.ociManifest, digest: child, size: 1 }] };
    await ecr.send(
      new PutImageCommand({ repositoryName: 'api', imageManifest: JSON.stringify(index), imageTag: 'all' }),
    );
    const { failures } = await ecr.send(
      new BatchDeleteImageCommand({ repositoryName: 'api', imageIds: [{ imageDigest: child }, { imageTag: 'no' }] }),
    );
    expect(failures?.map(({ failureCode }) => failureCode)).toEqual(['ImageReferencedByManifestList', 'ImageNotFound']);
  });

  test('layers and referrers are told', async () => {
    const { ecr: world } = aws.account();
    const digest = world.seedImage('api', { tags: ['v1'] });
    const image = world.findImage('api', digest);
    const [config] = image?.manifest.blobs ?? [];
    const { layers } = await ecr.send(
      new BatchCheckLayerAvailabilityCommand({
        repositoryName: 'api',
        layerDigests: [config?.digest ?? '', digestOf('absent')],
      }),
    );
    expect(layers?.map(({ layerAvailability }) => layerAvailability)).toEqual(['AVAILABLE', 'UNAVAILABLE']);
    const attestation = {
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      artifactType: 'application/vnd.in-toto+json',
      config,
      layers: [],
      subject: { mediaType: mediaTypes.ociManifest, digest, size: image?.bytes.length },
    };
    await ecr.send(new PutImageCommand({ repositoryName: 'api', imageManifest: JSON.stringify(attestation) }));
    const { referrers } = await ecr.send(
      new ListImageReferrersCommand({ repositoryName: 'api', subjectId: { imageDigest: digest } }),
    );
    expect(referrers?.map(({ artifactType }) => artifactType)).toEqual(['application/vnd.in-toto+json']);
  });
});

describe('scans', () => {
  test('a scan on push goes PENDING, IN_PROGRESS, COMPLETE; without one there is ScanNotFoundException', async () => {
    const { ecr: world } = aws.account();
    world.createRepository('api', { scanOnPush: true });
    world.seedImage('api', { tags: ['v1'] });
    world.seedImage('web', { tags: ['v1'] });
    const scanOf = (repositoryName: string): DescribeImageScanFindingsCommand =>
      new DescribeImageScanFindingsCommand({ repositoryName, imageId: { imageTag: 'v1' } });
    const statuses: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      statuses.push((await ecr.send(scanOf('api'))).imageScanStatus?.status);
      await clock.advance(5000);
    }
    expect(statuses).toEqual(['PENDING', 'IN_PROGRESS', 'COMPLETE']);
    expect(await failureOf(ecr.send(scanOf('web')))).toContain('ScanNotFoundException: Image scan does not exist');
    await ecr.send(new StartImageScanCommand({ repositoryName: 'web', imageId: { imageTag: 'v1' } }));
    await clock.advance(60_000);
    expect((await ecr.send(scanOf('web'))).imageScanStatus?.status).toBe('COMPLETE');
  });

  test.each([
    'ACTIVE',
    'COMPLETE',
    'FAILED',
    'FINDINGS_UNAVAILABLE',
    'IMAGE_ARCHIVED',
    'IN_PROGRESS',
    'LIMIT_EXCEEDED',
    'PENDING',
    'SCAN_ELIGIBILITY_EXPIRED',
    'UNSUPPORTED_IMAGE',
  ] as const)('the status %s can be staged, with findings where AWS has them', async (status) => {
    const { ecr: world } = aws.account();
    world.seedImage('api', { tags: ['v1'] });
    const findings = [{ name: 'CVE-2026-1', severity: 'HIGH', packageName: 'openssl', packageVersion: '3.0' }] as const;
    world.setScan('api', 'v1', { status, findings });
    const answer = await ecr.send(
      new DescribeImageScanFindingsCommand({ repositoryName: 'api', imageId: { imageTag: 'v1' } }),
    );
    expect(answer.imageScanStatus?.status).toBe(status);
    const counts = status === 'ACTIVE' || status === 'COMPLETE' ? { HIGH: 1 } : undefined;
    expect(answer.imageScanFindings?.findingSeverityCounts).toEqual(counts);
    expect(answer.imageScanFindings?.enhancedFindings?.length).toBe(status === 'ACTIVE' ? 1 : undefined);
  });
});

describe('tokens and other accounts', () => {
  test('a token is for the user AWS, for twelve hours, at the local address', async () => {
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    expect(data?.proxyEndpoint).toBe(aws.url);
    expect(data?.expiresAt).toEqual(new Date('2026-11-21T22:00:00Z'));
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:[\w+/=]{1500,}$/u);
  });

  test("another account's repository opens by its policy alone", async () => {
    const { ecr: world } = aws.account(other);
    world.createRepository('shared', { allowPull: [account] });
    const digest = world.seedImage('shared', { tags: ['v1'] });
    world.seedImage('secret', { tags: ['v1'] });
    const get = (repositoryName: string): Promise<{ images?: unknown[] | undefined }> =>
      ecr.send(new BatchGetImageCommand({ registryId: other, repositoryName, imageIds: [{ imageTag: 'v1' }] }));
    expect((await get('shared')).images).toMatchObject([{ registryId: other, imageId: { imageDigest: digest } }]);
    expect(await failureOf(get('secret'))).toBe(
      `AccessDeniedException: User: arn:aws:iam::${account}:user/local is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-east-1:${other}:repository/secret because no resource-based policy allows the ecr:BatchGetImage action`,
    );
    const put = new PutImageCommand({ registryId: other, repositoryName: 'shared', imageManifest: '{}' });
    expect(await failureOf(ecr.send(put))).toContain('not authorized to perform: ecr:PutImage');
  });

  test('a policy that is set lets in whom it names', async () => {
    const owner = clientOf(other);
    aws.account(other).ecr.seedImage('api', { tags: ['v1'] });
    expect(await failureOf(owner.send(new GetRepositoryPolicyCommand({ repositoryName: 'api' })))).toContain(
      'RepositoryPolicyNotFoundException',
    );
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:role/deploy` },
      Action: 'ecr:Batch*',
    };
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    await owner.send(new SetRepositoryPolicyCommand({ repositoryName: 'api', policyText }));
    const { images } = await ecr.send(
      new BatchGetImageCommand({ registryId: other, repositoryName: 'api', imageIds: [{ imageTag: 'v1' }] }),
    );
    expect(images).toHaveLength(1);
  });
});
