export const id = 747;

export const ids = [ 747 ];

export const modules = {
 2461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => fromWebToken
  });
  const fromWebToken = init => async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
   const {roleArn: roleArn, roleSessionName: roleSessionName, webIdentityToken: webIdentityToken, providerId: providerId, policyArns: policyArns, policy: policy, durationSeconds: durationSeconds} = init;
   let {roleAssumerWithWebIdentity: roleAssumerWithWebIdentity} = init;
   if (!roleAssumerWithWebIdentity) {
    const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await Promise.all([ __webpack_require__.e(604), __webpack_require__.e(890) ]).then(__webpack_require__.bind(__webpack_require__, 7890));
    roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
     ...init.clientConfig,
     credentialProviderLogger: init.logger,
     parentClientConfig: {
      ...awsIdentityProperties?.callerClientConfig,
      ...init.parentClientConfig
     }
    }, init.clientPlugins);
   }
   return roleAssumerWithWebIdentity({
    RoleArn: roleArn,
    RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
    WebIdentityToken: webIdentityToken,
    ProviderId: providerId,
    PolicyArns: policyArns,
    Policy: policy,
    DurationSeconds: durationSeconds
   });
  };
 }),
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
 3747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   assumeRoleWithOidc: () => assumeRoleWithOidc
  });
  var _aws_sdk_credential_provider_web_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2461);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9973);
  var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9824);
  var _request_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9296);
  async function assumeRoleWithOidc(role) {
   const webIdentityToken = await readIdToken(role);
   try {
    return await (0, _aws_sdk_credential_provider_web_identity__WEBPACK_IMPORTED_MODULE_2__.G)({
     roleArn: role.roleArn,
     webIdentityToken: webIdentityToken,
     roleSessionName: role.sessionName.replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64),
     clientConfig: {
      region: role.region,
      maxAttempts: 5,
      requestHandler: (0, _request_limits_js__WEBPACK_IMPORTED_MODULE_3__.W)(1e4)
     }
    })();
   } catch (error) {
    if ((0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.Sc)(error)) throw (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.ie)(error, {
     permission: "sts:AssumeRoleWithWebIdentity",
     resource: role.roleArn
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
     code: "role-not-assumed",
     message: `AWS did not give the role ${role.roleArn} to this job: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,
     fix: "Check that the role exists and that its trust policy accepts this repository: the `sub` of the token is `repo:ORG/REPO:...`, " + "or `repo:ORG@ID/REPO@ID:...` in repositories made or renamed since 15 July 2026; with an environment it ends in `:environment:NAME`.",
     cause: error
    });
   }
  }
  async function readIdToken({idToken: idToken, roleArn: roleArn}) {
   try {
    return await idToken("sts.amazonaws.com");
   } catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
    const {code: code, message: message, fix: fix} = error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
     code: code,
     message: `The role ${roleArn} cannot be assumed. ${message}`,
     fix: fix,
     cause: error
    });
   }
  }
 })
};
