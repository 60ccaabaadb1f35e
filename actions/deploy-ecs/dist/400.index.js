export const id = 400;

export const ids = [ 400 ];

export const modules = {
 4638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createSecretsApi: () => createSecretsApi
  });
  var configurations = __webpack_require__(6868);
  var hostHeaderMiddleware = __webpack_require__(4405);
  var user_agent_middleware = __webpack_require__(5424);
  var loggerMiddleware = __webpack_require__(1478);
  var getRecursionDetectionPlugin = __webpack_require__(2713);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(7579);
  var DefaultIdentityProviderConfig = __webpack_require__(9688);
  var getHttpSigningMiddleware = __webpack_require__(2841);
  var client = __webpack_require__(7860);
  var resolveRegionConfig = __webpack_require__(9053);
  var endpoints = __webpack_require__(7926);
  var contentLengthMiddleware = __webpack_require__(7979);
  var middleware_retry_configurations = __webpack_require__(478);
  var retry = __webpack_require__(868);
  var getSchemaSerdePlugin = __webpack_require__(6979);
  var httpAuthSchemes = __webpack_require__(4631);
  var getSmithyContext = __webpack_require__(3753);
  var normalizeProvider = __webpack_require__(4876);
  const defaultSecretsManagerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "secretsmanager",
     region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
     signingProperties: {
      config: config,
      context: context
     }
    })
   };
  }
  const defaultSecretsManagerHttpAuthSchemeProvider = authParameters => {
   const options = [];
   switch (authParameters.operation) {
   default:
    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
   }
   return options;
  };
  const resolveHttpAuthSchemeConfig = config => {
   const config_0 = (0, httpAuthSchemes.ho)(config);
   return Object.assign(config_0, {
    authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "secretsmanager"
  });
  const commonParams = {
   UseFIPS: {
    type: "builtInParams",
    name: "useFipsEndpoint"
   },
   Endpoint: {
    type: "builtInParams",
    name: "endpoint"
   },
   Region: {
    type: "builtInParams",
    name: "region"
   },
   UseDualStack: {
    type: "builtInParams",
    name: "useDualstackEndpoint"
   }
  };
  const package_namespaceObject = {
   rE: "3.1162.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
  var getDefaultSocketTimeout = __webpack_require__(4351);
  var defaultUserAgent = __webpack_require__(7303);
  var nodeAppIdConfigOptions = __webpack_require__(9670);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(8898);
  var defaultProvider = __webpack_require__(1956);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(3816);
  var defaults_mode = __webpack_require__(7613);
  var resolveDefaultsModeConfig = __webpack_require__(5412);
  var configLoader = __webpack_require__(3559);
  var regionConfig_config = __webpack_require__(446);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(2766);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(4824);
  var util_retry_config = __webpack_require__(9903);
  var calculateBodyLength = __webpack_require__(2149);
  var node_http_handler = __webpack_require__(18);
  var stream_collector = __webpack_require__(5606);
  var AwsSdkSigV4Signer = __webpack_require__(9752);
  var AwsJson1_1Protocol = __webpack_require__(7265);
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  var aws = __webpack_require__(1958);
  var EndpointCache = __webpack_require__(4397);
  var decideEndpoint = __webpack_require__(6467);
  var customEndpointFunctions = __webpack_require__(7228);
  var BinaryDecisionDiagram = __webpack_require__(2988);
  const m = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = {
   [m]: "Endpoint"
  }, i = {
   [m]: d
  }, j = {
   fn: f,
   argv: [ i, "name" ]
  }, k = {}, l = [ {
   [m]: "Region"
  } ];
  const _data = {
   conditions: [ [ c, [ h ] ], [ c, l ], [ "aws.partition", l, d ], [ e, [ {
    [m]: "UseFIPS"
   }, b ] ], [ e, [ {
    [m]: "UseDualStack"
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ i, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ i, "supportsFIPS" ]
   }, b ] ], [ g, [ j, "aws" ] ], [ g, [ j, "aws-cn" ] ], [ g, [ j, "aws-us-gov" ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://secretsmanager-fips.{Region}.amazonaws.com", k ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://secretsmanager.{Region}.amazonaws.com", k ], [ "https://secretsmanager.{Region}.amazonaws.com.cn", k ], [ "https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 17, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 11, 6, 4, 7, r + 13, 5, 8, r + 12, 7, r + 9, 9, 8, r + 10, 10, 9, r + 9, r + 11, 4, 13, 12, 6, r + 7, r + 8, 5, 14, r + 6, 6, 15, r + 6, 7, r + 4, 16, 9, r + 4, r + 5, 3, r + 1, 18, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  const cache = new EndpointCache.k({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
   endpointParams: endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  class SecretsManagerServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
   }
  }
  class DecryptionFailure extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";
   name="DecryptionFailure";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DecryptionFailure",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DecryptionFailure.prototype);
    this.Message = opts.Message;
   }
  }
  class InternalServiceError extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InternalServiceError";
   name="InternalServiceError";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "InternalServiceError",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServiceError.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidNextTokenException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException";
   name="InvalidNextTokenException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidNextTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidParameterException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidRequestException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#InvalidRequestException";
   name="InvalidRequestException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidRequestException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRequestException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceNotFoundException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class EncryptionFailure extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";
   name="EncryptionFailure";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "EncryptionFailure",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EncryptionFailure.prototype);
    this.Message = opts.Message;
   }
  }
  class LimitExceededException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  class MalformedPolicyDocumentException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
    this.Message = opts.Message;
   }
  }
  class PreconditionNotMetException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException";
   name="PreconditionNotMetException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PreconditionNotMetException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceExistsException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#ResourceExistsException";
   name="ResourceExistsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceExistsException.prototype);
    this.Message = opts.Message;
   }
  }
  class PublicPolicyException extends SecretsManagerServiceException {
   static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";
   name="PublicPolicyException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PublicPolicyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PublicPolicyException.prototype);
    this.Message = opts.Message;
   }
  }
  const _AAD = "AutomaticallyAfterDays";
  const _ARN = "ARN";
  const _CD = "CreatedDate";
  const _D = "Description";
  const _DDe = "DeletedDate";
  const _DF = "DecryptionFailure";
  const _DSRes = "DescribeSecretRequest";
  const _DSResc = "DescribeSecretResponse";
  const _DSe = "DescribeSecret";
  const _Du = "Duration";
  const _EF = "EncryptionFailure";
  const _ESRM = "ExternalSecretRotationMetadata";
  const _ESRMI = "ExternalSecretRotationMetadataItem";
  const _ESRMT = "ExternalSecretRotationMetadataType";
  const _ESRRA = "ExternalSecretRotationRoleArn";
  const _INTE = "InvalidNextTokenException";
  const _IPE = "InvalidParameterException";
  const _IRE = "InvalidRequestException";
  const _ISE = "InternalServiceError";
  const _K = "Key";
  const _KKI = "KmsKeyId";
  const _LAD = "LastAccessedDate";
  const _LCD = "LastChangedDate";
  const _LEE = "LimitExceededException";
  const _LRD = "LastRotatedDate";
  const _M = "Message";
  const _MPDE = "MalformedPolicyDocumentException";
  const _N = "Name";
  const _NRD = "NextRotationDate";
  const _OS = "OwningService";
  const _PNME = "PreconditionNotMetException";
  const _PPE = "PublicPolicyException";
  const _PR = "PrimaryRegion";
  const _R = "Region";
  const _RE = "RotationEnabled";
  const _REE = "ResourceExistsException";
  const _RLARN = "RotationLambdaARN";
  const _RNFE = "ResourceNotFoundException";
  const _RR = "RotationRules";
  const _RRTo = "RotationRulesType";
  const _RS = "ReplicationStatus";
  const _RSLT = "ReplicationStatusListType";
  const _RST = "ReplicationStatusType";
  const _S = "Status";
  const _SE = "ScheduleExpression";
  const _SI = "SecretId";
  const _SM = "StatusMessage";
  const _SVTSMT = "SecretVersionsToStagesMapType";
  const _T = "Tags";
  const _TLT = "TagListType";
  const _Ta = "Tag";
  const _Ty = "Type";
  const _V = "Value";
  const _VITS = "VersionIdsToStages";
  const _c = "client";
  const _e = "error";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
  const _se = "server";
  const n0 = "com.amazonaws.secretsmanager";
  const _s_registry = new TypeRegistry.O(_s);
  var SecretsManagerServiceException$ = [ -3, _s, "SecretsManagerServiceException", 0, [], [] ];
  _s_registry.registerError(SecretsManagerServiceException$, SecretsManagerServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var DecryptionFailure$ = [ -3, n0, _DF, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DecryptionFailure$, DecryptionFailure);
  var EncryptionFailure$ = [ -3, n0, _EF, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(EncryptionFailure$, EncryptionFailure);
  var InternalServiceError$ = [ -3, n0, _ISE, {
   [_e]: _se
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InternalServiceError$, InternalServiceError);
  var InvalidNextTokenException$ = [ -3, n0, _INTE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidRequestException$ = [ -3, n0, _IRE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var PreconditionNotMetException$ = [ -3, n0, _PNME, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
  var PublicPolicyException$ = [ -3, n0, _PPE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
  var ResourceExistsException$ = [ -3, n0, _REE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var DescribeSecretRequest$ = [ 3, n0, _DSRes, 0, [ _SI ], [ 0 ], 1 ];
  var DescribeSecretResponse$ = [ 3, n0, _DSResc, 0, [ _ARN, _N, _Ty, _D, _KKI, _RE, _RLARN, _RR, _ESRM, _ESRRA, _LRD, _LCD, _LAD, _DDe, _NRD, _T, _VITS, _OS, _CD, _PR, _RS ], [ 0, 0, 0, 0, 0, 2, 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 4, 4, 4, 4, 4, () => TagListType, [ 2, n0, _SVTSMT, 0, 0, 64 | 0 ], 0, 4, 0, () => ReplicationStatusListType ] ];
  var ExternalSecretRotationMetadataItem$ = [ 3, n0, _ESRMI, 0, [ _K, _V ], [ 0, 0 ] ];
  var ReplicationStatusType$ = [ 3, n0, _RST, 0, [ _R, _KKI, _S, _SM, _LAD ], [ 0, 0, 0, 0, 4 ] ];
  var RotationRulesType$ = [ 3, n0, _RRTo, 0, [ _AAD, _Du, _SE ], [ 1, 0, 0 ] ];
  var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ 0, 0 ] ];
  var ExternalSecretRotationMetadataType = [ 1, n0, _ESRMT, 0, () => ExternalSecretRotationMetadataItem$ ];
  var ReplicationStatusListType = [ 1, n0, _RSLT, 0, () => ReplicationStatusType$ ];
  var TagListType = [ 1, n0, _TLT, 0, () => Tag$ ];
  var DescribeSecret$ = [ 9, n0, _DSe, 0, () => DescribeSecretRequest$, () => DescribeSecretResponse$ ];
  const getRuntimeConfig = config => ({
   apiVersion: "2017-10-17",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.secretsmanager",
    errorTypeRegistries: errorTypeRegistries,
    version: "2017-10-17",
    serviceTarget: "secretsmanager"
   },
   serviceId: config?.serviceId ?? "Secrets Manager",
   sha256: config?.sha256 ?? Sha256Node.k,
   urlParser: config?.urlParser ?? parseUrl.D,
   utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
   utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  const runtimeConfig_getRuntimeConfig = config => {
   (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
   const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
   const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
   const clientSharedValues = getRuntimeConfig(config);
   (0, emitWarningIfUnsupportedVersion.I)(process.version);
   const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
   };
   return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode: defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
    defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
     serviceId: clientSharedValues.serviceId,
     clientVersion: package_namespaceObject.rE
    }),
    maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
    region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
     ...regionConfig_config.zH,
     ...loaderConfig
    }),
    requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, configLoader.Z)({
     ...middleware_retry_configurations.kN,
     default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
    }, config),
    streamCollector: config?.streamCollector ?? stream_collector.k,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
   };
  };
  var region_config_resolver_extensions = __webpack_require__(5489);
  var defaultExtensionConfiguration = __webpack_require__(2061);
  var httpExtensionConfiguration = __webpack_require__(8440);
  const getHttpAuthExtensionConfiguration = runtimeConfig => {
   const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
   let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
   let _credentials = runtimeConfig.credentials;
   return {
    setHttpAuthScheme(httpAuthScheme) {
     const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
     if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
    },
    httpAuthSchemes() {
     return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
     _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
     return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
     _credentials = credentials;
    },
    credentials() {
     return _credentials;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
   const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
   defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
   extensions.forEach(extension => extension.configure(extensionConfiguration));
   return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
   defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  class SecretsManagerClient extends client.K {
   config;
   constructor(...[configuration]) {
    const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0, configurations.D)(_config_1);
    const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
    const _config_4 = (0, resolveRegionConfig.T)(_config_3);
    const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
    const _config_6 = (0, endpoints.Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
    this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
    this.middlewareStack.use((0, retry.ey)(this.config));
    this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
    this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
    this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
    this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
    this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  var client_command_builder = __webpack_require__(5747);
  const command = (0, client_command_builder.k)(commonParams, "secretsmanager", "SecretsManagerClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class DescribeSecretCommand extends(command(_ep0, _mw0, "DescribeSecret", DescribeSecret$)){}
  var aws_error = __webpack_require__(9824);
  function createSecretsApi(access) {
   const client = new SecretsManagerClient(access);
   return {
    describeSecret: ({secretId: secretId}) => describeSecret(client, secretId)
   };
  }
  async function describeSecret(client, secretId) {
   try {
    const secret = await client.send(new DescribeSecretCommand({
     SecretId: secretId
    }));
    return {
     arn: secret.ARN ?? secretId,
     versions: new Map(Object.entries(secret.VersionIdsToStages ?? {})),
     deletedAtMs: secret.DeletedDate?.getTime()
    };
   } catch (error) {
    if (error instanceof ResourceNotFoundException) return;
    throw (0, aws_error.ie)(error, {
     permission: "secretsmanager:DescribeSecret",
     resource: secretId
    });
   }
  }
 })
};
