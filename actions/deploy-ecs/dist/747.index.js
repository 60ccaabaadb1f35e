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
    const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await Promise.all([ __webpack_require__.e(908), __webpack_require__.e(161) ]).then(__webpack_require__.bind(__webpack_require__, 542));
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
