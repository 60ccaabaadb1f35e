export const id = 182;

export const ids = [ 182 ];

export const modules = {
 9824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sc: () => isTransientAwsError,
   ie: () => toActionError
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9973);
  const SdkErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), "Error"),
   message: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   code: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0),
   $retryable: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    throttling: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY())
   })), void 0),
   $metadata: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    httpStatusCode: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
    requestId: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
   })), void 0)
  });
  function parseSdkError(error) {
   const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(SdkErrorSchema, error);
   return parsed.success ? parsed.output : {
    name: "Error",
    message: String(error),
    code: void 0,
    $retryable: void 0,
    $metadata: void 0
   };
  }
  const EXPIRED = new Set([ "ExpiredToken", "ExpiredTokenException", "RequestExpired" ]);
  const DENIED = new Set([ "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized" ]);
  const NO_CREDENTIALS = new Set([ "CredentialsProviderError", "TokenProviderError", "UnrecognizedClientException", "InvalidClientTokenId", "InvalidSignatureException", "SignatureDoesNotMatch", "MissingAuthenticationTokenException" ]);
  const THROTTLED = new Set([ "ThrottlingException", "Throttling", "ThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "RequestThrottled" ]);
  const NETWORK = new Set([ "ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EPIPE", "EHOSTUNREACH", "ENETUNREACH" ]);
  function awsFaultKind(error) {
   const {name: name, code: code, $metadata: $metadata, $retryable: $retryable} = parseSdkError(error);
   if (EXPIRED.has(name)) return "expired";
   if (DENIED.has(name)) return "denied";
   if (NO_CREDENTIALS.has(name)) return "no-credentials";
   if (THROTTLED.has(name) || $retryable?.throttling === true || $metadata?.httpStatusCode === 429) return "throttled";
   if (($metadata?.httpStatusCode ?? 0) >= 500) return "unavailable";
   if (name === "SyntaxError" && isSuccess($metadata?.httpStatusCode)) return "unreachable";
   if (name === "TimeoutError" || NETWORK.has(code ?? "") || NETWORK.has(name)) return "unreachable";
   return "refused";
  }
  function isSuccess(status = 0) {
   return status >= 200 && status < 300;
  }
  function isTransientAwsError(error) {
   return [ "throttled", "unavailable", "unreachable" ].includes(awsFaultKind(error));
  }
  function toActionError(error, deed) {
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return error;
   const kind = awsFaultKind(error);
   const {name: name, message: message, $metadata: $metadata} = parseSdkError(error);
   const request = $metadata?.requestId === void 0 ? "" : ` (request ${$metadata.requestId})`;
   const said = message.replace(SDK_HINT, "").replace(SDK_PREFIX, "");
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
    ...ERRORS[kind](deed, `${name}: ${said}${request}`),
    cause: error
   });
  }
  const SDK_HINT = /\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./;
  const SDK_PREFIX = /^@smithy\/node-http-handler - (?:\[ERROR\] )?/;
  const ERRORS = {
   expired: ({permission: permission, resource: resource}, said) => ({
    code: "aws-credentials-expired",
    message: `The AWS credentials expired before ${permission} on ${resource}: ${said}`,
    fix: "Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is."
   }),
   denied: (deed, said) => {
    const missing = missingPermission(said) ?? {
     action: deed.permission,
     resource: policyResource(deed)
    };
    return {
     code: "aws-access-denied",
     message: `AWS denies ${deed.permission} on ${deed.resource}: ${said}`,
     fix: `Add to the policy of the role: {"Effect": "Allow", "Action": "${missing.action}", "Resource": "${missing.resource}"}`
    };
   },
   "no-credentials": ({permission: permission}, said) => ({
    code: "aws-credentials-missing",
    message: `There are no valid AWS credentials for ${permission}: ${said}`,
    fix: "Set the input `role-to-assume` (with `permissions: id-token: write` on the job), or put credentials into the environment by aws-actions/configure-aws-credentials."
   }),
   throttled: ({permission: permission}, said) => ({
    code: "aws-throttled",
    message: `AWS throttled ${permission} until the retries were used up: ${said}`,
    fix: "Run the job again; when it comes back, look which other callers use up the request rate of this account and region."
   }),
   unavailable: ({permission: permission}, said) => ({
    code: "aws-unavailable",
    message: `AWS answered ${permission} with a server error until the retries were used up: ${said}`,
    fix: "Look at the AWS Health Dashboard of the region, then run the job again."
   }),
   unreachable: ({permission: permission}, said) => ({
    code: "aws-unreachable",
    message: `AWS could not be reached for ${permission}: ${said}`,
    fix: "Check the region, the network of the runner (proxy, VPC endpoint) and AWS_ENDPOINT_URL, then run the job again."
   }),
   refused: ({permission: permission, resource: resource}, said) => ({
    code: "aws-request-refused",
    message: `AWS refused ${permission} on ${resource}: ${said}`,
    fix: "Correct what AWS names in its message, then run the job again."
   })
  };
  function missingPermission(said) {
   const [, action, resource] = /not authorized to perform: (iam:PassRole) on resource: (arn:[^\s"'\\,]+)/.exec(said) ?? [];
   return action === void 0 || resource === void 0 ? void 0 : {
    action: action,
    resource: resource
   };
  }
  const UNRESTRICTED = new Set([ "ecr:GetAuthorizationToken", "ecs:DescribeTaskDefinition", "ecs:ListTaskDefinitions", "ecs:ListTasks", "ecs:RegisterTaskDefinition" ]);
  function policyResource({permission: permission, resource: resource}) {
   if (UNRESTRICTED.has(permission)) return "*";
   if (resource === "*" || resource.startsWith("arn:")) return resource;
   const [service = ""] = permission.split(":");
   const path = resource.replace(/arn:[^/]*:cluster\//, "").replace(/[^/]*,.*$/, "*");
   return `arn:aws:${service}:*:*:${path}`;
  }
 }),
 2182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ecrClient: () => ecrClient
  });
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3171);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(454);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3242);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5509);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(276);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4195);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5007);
  var _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9824);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9973);
  var _image_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
  var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9380);
  var _repository_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6456);
  const MANIFEST_TYPES = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
  function ecrClient({access: access, signal: signal}) {
   const client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__.S({
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
    const imageIds = unique.slice(start, start + 100).map(reference => (0, _image_uri_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(reference) ? {
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
    const answer = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__.j({
     repositoryName: repository,
     ...registryId === void 0 ? {} : {
      registryId: registryId
     },
     imageIds: [ (0, _image_uri_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(reference) ? {
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
    return await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_7__.P(input), options);
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
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ({
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
    mediaType: imageManifestMediaType ?? (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.N)(imageManifest).mediaType
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
     const answer = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_8__.h({
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
    await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_9__.S({
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
   if (isNamed(error, "RepositoryNotFoundException")) return (0, _repository_missing_js__WEBPACK_IMPORTED_MODULE_3__.l)([ repository ], region);
   if (isNamed(error, "ImageDigestDoesNotMatchException")) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ({
    code: "image-digest-mismatch",
    message: `ECR computed another digest than ${digest} for the manifest put into ${repository}.`,
    fix: "Run the job again. When it comes back, report it: the manifest was changed on its way.",
    cause: error
   });
   if (isNamed(error, "ReferencedImagesNotFoundException") || isNamed(error, "LayersNotFoundException")) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ({
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
    const answer = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_10__.p({
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
    if (isNamed(error, "RepositoryNotFoundException")) throw (0, _repository_missing_js__WEBPACK_IMPORTED_MODULE_3__.l)([ repository ], region);
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
    await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_11__.W({
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
   const answer = await client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_12__.E(registryId === void 0 ? {} : {
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
   const resource = repository === void 0 ? "*" : (0, _image_uri_js__WEBPACK_IMPORTED_MODULE_5__.qM)({
    region: region,
    repository: repository
   });
   return (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
    permission: permission,
    resource: resource
   });
  }
 })
};
