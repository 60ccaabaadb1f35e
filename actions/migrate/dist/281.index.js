export const id = 281;

export const ids = [ 281 ];

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
    const {getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity} = await __webpack_require__.e(890).then(__webpack_require__.bind(__webpack_require__, 7890));
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
 281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fromTokenFile: () => fromTokenFile
  });
  var setCredentialFeature = __webpack_require__(727);
  var CredentialsProviderError = __webpack_require__(9902);
  var externalDataInterceptor = __webpack_require__(363);
  var external_node_fs_ = __webpack_require__(3024);
  var fromWebToken = __webpack_require__(2461);
  const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
  const ENV_ROLE_ARN = "AWS_ROLE_ARN";
  const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
  const fromTokenFile = (init = {}) => async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
   const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
   const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
   const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
   if (!webIdentityTokenFile || !roleArn) throw new CredentialsProviderError.C("Web identity configuration not specified", {
    logger: init.logger
   });
   const credentials = await (0, fromWebToken.G)({
    ...init,
    webIdentityToken: externalDataInterceptor.Z?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, 
    external_node_fs_.readFileSync)(webIdentityTokenFile, {
     encoding: "ascii"
    }),
    roleArn: roleArn,
    roleSessionName: roleSessionName
   })(awsIdentityProperties);
   if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0, setCredentialFeature.g)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
   return credentials;
  };
 }),
 363: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => externalDataInterceptor
  });
  __webpack_require__(1455);
  const tokenIntercept = {};
  var shared_ini_file_loader_readFile = __webpack_require__(4583);
  const externalDataInterceptor = {
   getFileRecord() {
    return shared_ini_file_loader_readFile.Jj;
   },
   interceptFile(path, contents) {
    shared_ini_file_loader_readFile.Jj[path] = Promise.resolve(contents);
   },
   getTokenRecord() {
    return tokenIntercept;
   },
   interceptToken(id, contents) {
    tokenIntercept[id] = contents;
   }
  };
 })
};
