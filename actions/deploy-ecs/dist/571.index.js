export const id = 571;

export const ids = [ 571 ];

export const modules = {
 8571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ecrClient: () => ecrClient
  });
  var ECRClient = __webpack_require__(5117);
  var DescribeImagesCommand = __webpack_require__(98);
  var BatchGetImageCommand = __webpack_require__(454);
  var ListImageReferrersCommand = __webpack_require__(3242);
  var PutImageCommand = __webpack_require__(5509);
  var DescribeRepositoriesCommand = __webpack_require__(276);
  var CreateRepositoryCommand = __webpack_require__(4195);
  var GetAuthorizationTokenCommand = __webpack_require__(5007);
  var aws_error = __webpack_require__(9824);
  var errors = __webpack_require__(9973);
  var image_uri = __webpack_require__(2305);
  var index_min = __webpack_require__(4214);
  const DescriptorSchema = index_min.Ikc({
   digest: index_min.YjP(),
   mediaType: index_min.lqM(index_min.YjP(), "")
  });
  const ManifestSchema = index_min.Ikc({
   mediaType: index_min.lqM(index_min.YjP()),
   manifests: index_min.lqM(index_min.YOg(DescriptorSchema), []),
   config: index_min.lqM(DescriptorSchema),
   layers: index_min.lqM(index_min.YOg(DescriptorSchema), [])
  });
  function parseManifest(text) {
   const {mediaType: mediaType, manifests: manifests, config: config, layers: layers} = index_min.qgA(index_min.FsL(index_min.YjP(), index_min.qFJ(), ManifestSchema), text);
   const kept = layers.filter(layer => !/foreign|nondistributable/.test(layer.mediaType));
   return {
    mediaType: mediaType ?? "application/vnd.oci.image.manifest.v1+json",
    children: manifests.map(({digest: digest}) => digest),
    blobs: [ ...new Set([ ...config === void 0 ? [] : [ config ], ...kept ].map(({digest: digest}) => digest)) ]
   };
  }
  function repositoryMissing(repositories, region) {
   const [first = ""] = repositories;
   const what = repositories.length === 1 ? `The repository ${first} does` : `The repositories ${repositories.join(", ")} do`;
   return new errors.lZ({
    code: "repository-missing",
    message: `${what} not exist in ECR in ${region}.`,
    fix: `Create each (\`aws ecr create-repository --repository-name ${first} --region ${region}\`), or set the input \`repository-create: true\`; ` + "or correct its name, the region, or the account of the role."
   });
  }
  const MANIFEST_TYPES = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
  function ecrClient({access: access, signal: signal}) {
   const client = new ECRClient.S({
    ...access,
    retryMode: "standard",
    maxAttempts: 8
   });
   const call = {
    client: client,
    region: access.region,
    options: {
     abortSignal: signal
    }
   };
   return {
    region: access.region,
    readImages: query => readImages(call, query),
    describeImage: query => describeImage(call, query),
    listReferrers: query => listReferrers(call, query),
    putImage: put => putImage(call, put),
    describeRepository: repository => describeRepository(call, repository),
    createRepository: repository => createRepository(call, repository),
    authorize: registryId => authorize(call, registryId)
   };
  }
  async function readImages(call, query) {
   const {repository: repository, registryId: registryId, references: references} = query;
   const found = new Map;
   const unique = [ ...new Set(references) ];
   for (let start = 0; start < unique.length; start += 100) {
    const imageIds = unique.slice(start, start + 100).map(reference => (0, image_uri.Bc)(reference) ? {
     imageDigest: reference
    } : {
     imageTag: reference
    });
    const answer = await sendBatchGet(call, {
     repositoryName: repository,
     ...registryId === void 0 ? {} : {
      registryId: registryId
     },
     imageIds: imageIds,
     acceptedMediaTypes: MANIFEST_TYPES
    });
    if (answer === void 0) return;
    failOnUnreadable(repository, answer);
    for (const image of answer.images ?? []) keepImage(found, unique, {
     repository: repository,
     image: image
    });
   }
   return found;
  }
  async function describeImage({client: client, region: region, options: options}, {repository: repository, registryId: registryId, reference: reference}) {
   try {
    const answer = await client.send(new DescribeImagesCommand.j({
     repositoryName: repository,
     ...registryId === void 0 ? {} : {
      registryId: registryId
     },
     imageIds: [ (0, image_uri.Bc)(reference) ? {
      imageDigest: reference
     } : {
      imageTag: reference
     } ]
    }), options);
    const [image] = answer.imageDetails ?? [];
    if (image?.imageDigest === void 0) return;
    return {
     digest: image.imageDigest,
     tags: image.imageTags ?? [],
     pushedAtMs: image.imagePushedAt?.getTime()
    };
   } catch (error) {
    if (isNamed(error, "ImageNotFoundException") || isNamed(error, "RepositoryNotFoundException")) return;
    throw failure(error, {
     permission: "ecr:DescribeImages",
     region: region,
     repository: repository
    }, options);
   }
  }
  async function sendBatchGet({client: client, region: region, options: options}, input) {
   try {
    return await client.send(new BatchGetImageCommand.P(input), options);
   } catch (error) {
    if (isNamed(error, "RepositoryNotFoundException")) return;
    throw failure(error, {
     permission: "ecr:BatchGetImage",
     region: region,
     repository: input.repositoryName
    }, options);
   }
  }
  function failOnUnreadable(repository, {failures: failures}) {
   const failed = (failures ?? []).find(({failureCode: failureCode}) => failureCode !== "ImageNotFound");
   if (failed === void 0) return;
   const reference = failed.imageId?.imageTag ?? failed.imageId?.imageDigest ?? "";
   throw new errors.lZ({
    code: "image-not-readable",
    message: `ECR cannot give the image ${repository}:${reference}: ${failed.failureCode ?? ""} ${failed.failureReason ?? ""}`.trim(),
    fix: "Mend what ECR names: restore an archived image, or let the role use the KMS key of the repository. Then run the job again."
   });
  }
  function keepImage(found, references, {repository: repository, image: image}) {
   const {imageId: imageId, imageManifest: imageManifest, imageManifestMediaType: imageManifestMediaType, registryId: registryId} = image;
   const digest = imageId?.imageDigest;
   if (digest === void 0 || imageManifest === void 0) return;
   const kept = {
    registryId: registryId ?? "",
    repository: repository,
    digest: digest,
    manifest: imageManifest,
    mediaType: imageManifestMediaType ?? parseManifest(imageManifest).mediaType
   };
   const tag = imageId?.imageTag;
   if (tag !== void 0 && references.includes(tag)) found.set(tag, kept);
   if (references.includes(digest)) found.set(digest, kept);
  }
  async function listReferrers({client: client, region: region, options: options}, {repository: repository, registryId: registryId, digest: digest, limit: limit}) {
   const digests = [];
   let nextToken;
   try {
    do {
     const answer = await client.send(new ListImageReferrersCommand.h({
      repositoryName: repository,
      ...registryId === void 0 ? {} : {
       registryId: registryId
      },
      subjectId: {
       imageDigest: digest
      },
      ...nextToken === void 0 ? {} : {
       nextToken: nextToken
      }
     }), options);
     digests.push(...(answer.referrers ?? []).flatMap(referrer => referrer.digest ?? []));
     nextToken = answer.nextToken;
    } while (nextToken !== void 0 && digests.length < limit);
   } catch (error) {
    throw failure(error, {
     permission: "ecr:BatchGetImage",
     region: region,
     repository: repository
    }, options);
   }
   return digests.slice(0, limit);
  }
  async function putImage({client: client, region: region, options: options}, {repository: repository, image: image, tag: tag}) {
   try {
    await client.send(new PutImageCommand.S({
     repositoryName: repository,
     imageManifest: image.manifest,
     imageManifestMediaType: image.mediaType,
     imageDigest: image.digest,
     ...tag === void 0 ? {} : {
      imageTag: tag
     }
    }), options);
    return "put";
   } catch (error) {
    if (isNamed(error, "ImageAlreadyExistsException")) return "already-there";
    if (isNamed(error, "ImageTagAlreadyExistsException")) return "tag-taken";
    throw putFailure(error, {
     region: region,
     repository: repository,
     digest: image.digest,
     options: options
    });
   }
  }
  function putFailure(error, place) {
   const {region: region, repository: repository, digest: digest, options: options} = place;
   if (isNamed(error, "RepositoryNotFoundException")) return repositoryMissing([ repository ], region);
   if (isNamed(error, "ImageDigestDoesNotMatchException")) return new errors.lZ({
    code: "image-digest-mismatch",
    message: `ECR computed another digest than ${digest} for the manifest put into ${repository}.`,
    fix: "Run the job again. When it comes back, report it: the manifest was changed on its way.",
    cause: error
   });
   if (isNamed(error, "ReferencedImagesNotFoundException") || isNamed(error, "LayersNotFoundException")) return new errors.lZ({
    code: "image-parts-missing",
    message: `ECR refuses ${digest} in ${repository}: a platform image or layer that it names is not in that repository.`,
    fix: "Look whether a lifecycle policy deletes untagged images of the repository at this moment, then run the job again.",
    cause: error
   });
   return failure(error, {
    permission: "ecr:PutImage",
    region: region,
    repository: repository
   }, options);
  }
  async function describeRepository({client: client, region: region, options: options}, repository) {
   try {
    const answer = await client.send(new DescribeRepositoriesCommand.p({
     repositoryNames: [ repository ]
    }), options);
    const found = answer.repositories?.[0];
    const mutability = found?.imageTagMutability ?? "MUTABLE";
    const filters = (found?.imageTagMutabilityExclusionFilters ?? []).map(({filter: filter}) => filter ?? "");
    return {
     name: repository,
     isTagMutable: tag => {
      const isExcluded = mutability.endsWith("_WITH_EXCLUSION") && filters.some(filter => matchesWildcard(tag, filter));
      return mutability.startsWith("MUTABLE") !== isExcluded;
     }
    };
   } catch (error) {
    if (isNamed(error, "RepositoryNotFoundException")) throw repositoryMissing([ repository ], region);
    throw failure(error, {
     permission: "ecr:DescribeRepositories",
     region: region,
     repository: repository
    }, options);
   }
  }
  function matchesWildcard(tag, filter) {
   const pattern = filter.split("*").map(part => part.replaceAll(/[.^$+?()[\]{}|\\]/g, "\\$&")).join(".*");
   return new RegExp(`^${pattern}$`).test(tag);
  }
  async function createRepository({client: client, region: region, options: options}, repository) {
   try {
    await client.send(new CreateRepositoryCommand.W({
     repositoryName: repository
    }), options);
   } catch (error) {
    if (isNamed(error, "RepositoryAlreadyExistsException")) return;
    throw failure(error, {
     permission: "ecr:CreateRepository",
     region: region,
     repository: repository
    }, options);
   }
  }
  async function authorize({client: client, region: region, options: options}, registryId) {
   const answer = await client.send(new GetAuthorizationTokenCommand.E(registryId === void 0 ? {} : {
    registryIds: [ registryId ]
   }), options).catch(error => {
    throw failure(error, {
     permission: "ecr:GetAuthorizationToken",
     region: region,
     repository: void 0
    }, options);
   });
   const {authorizationToken: authorizationToken = "", proxyEndpoint: proxyEndpoint = ""} = answer.authorizationData?.[0] ?? {};
   const [username = "", password = ""] = Buffer.from(authorizationToken, "base64").toString().split(/:(.*)/s);
   return {
    endpoint: proxyEndpoint.replace(/\/$/, ""),
    username: username,
    revealPassword: () => password
   };
  }
  function isNamed(error, name) {
   return error instanceof Error && error.name === name;
  }
  function failure(error, {permission: permission, region: region, repository: repository}, {abortSignal: abortSignal}) {
   if (abortSignal.aborted && abortSignal.reason instanceof Error) return abortSignal.reason;
   const resource = repository === void 0 ? "*" : (0, image_uri.qM)({
    region: region,
    repository: repository
   });
   return (0, aws_error.ie)(error, {
    permission: permission,
    resource: resource
   });
  }
 }),
 2305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => isDigest,
   TZ: () => parseRegistryHost,
   qM: () => repositoryArn
  });
  const HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
  function parseRegistryHost(host) {
   const [, registryId, region] = HOST.exec(host) ?? [];
   return registryId === void 0 || region === void 0 ? void 0 : {
    registryId: registryId,
    region: region
   };
  }
  function repositoryArn({region: region, repository: repository}) {
   const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
   return `arn:${partition}:ecr:${region}:*:repository/${repository}`;
  }
  function isDigest(reference) {
   return /^sha256:[0-9a-f]{64}$/.test(reference);
  }
 })
};
