export const id = 381;

export const ids = [ 381 ];

export const modules = {
 5117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => ECRClient
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
  const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecr",
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
  const defaultECRHttpAuthSchemeProvider = authParameters => {
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
  var EndpointParameters = __webpack_require__(1852);
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
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = {
   [m]: "Endpoint"
  }, i = {
   fn: g,
   argv: [ {
    [m]: d
   }, "name" ]
  }, j = {
   [m]: d
  }, k = {}, l = [ {
   [m]: "Region"
  } ];
  const _data = {
   conditions: [ [ c, [ h ] ], [ c, l ], [ "aws.partition", l, d ], [ e, [ i, "aws-eusc" ] ], [ e, [ i, "aws-iso-f" ] ], [ e, [ i, "aws-iso-e" ] ], [ e, [ i, "aws-iso-b" ] ], [ e, [ i, "aws-iso" ] ], [ e, [ i, "aws-cn" ] ], [ e, [ i, "aws-us-gov" ] ], [ e, [ i, "aws" ] ], [ f, [ {
    [m]: "UseFIPS"
   }, b ] ], [ f, [ {
    fn: g,
    argv: [ j, "supportsFIPS" ]
   }, b ] ], [ f, [ {
    [m]: "UseDualStack"
   }, b ] ], [ f, [ {
    fn: g,
    argv: [ j, "supportsDualStack" ]
   }, b ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k ], [ "https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ "https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ "https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 23, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 20, 6, 4, 20, 7, 5, 20, 8, 6, 20, 9, 7, 20, 10, 8, 20, 11, 9, 20, 12, 10, 20, 13, 11, 16, 14, 13, 15, r + 4, 14, r + 11, r + 12, 12, 18, 17, 13, r + 9, r + 10, 13, 19, r + 6, 14, r + 8, r + 9, 11, 22, 21, 13, r + 5, r + 4, 13, r + 7, r + 6, 11, r + 1, 24, 13, r + 2, r + 3 ]);
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
  var schemas_0 = __webpack_require__(6062);
  const getRuntimeConfig = config => ({
   apiVersion: "2015-09-21",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecr",
    errorTypeRegistries: schemas_0.q1U,
    xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
    version: "2015-09-21",
    serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
   },
   serviceId: config?.serviceId ?? "ECR",
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
  class ECRClient extends client.K {
   config;
   constructor(...[configuration]) {
    const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = (0, EndpointParameters.v)(_config_0);
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
     httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
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
 }),
 8323: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => command,
   lq: () => _ep0,
   yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1852);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
 }),
 454: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => BatchGetImageCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class BatchGetImageCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "BatchGetImage", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.e$c)){}
 }),
 4195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => CreateRepositoryCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class CreateRepositoryCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "CreateRepository", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.D2Z)){}
 }),
 98: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => DescribeImagesCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class DescribeImagesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeImages", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.gyn)){}
 }),
 276: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => DescribeRepositoriesCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class DescribeRepositoriesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeRepositories", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.aAD)){}
 }),
 5007: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => GetAuthorizationTokenCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class GetAuthorizationTokenCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetAuthorizationToken", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.phU)){}
 }),
 3242: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => ListImageReferrersCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class ListImageReferrersCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListImageReferrers", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.sYB)){}
 }),
 5509: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => PutImageCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6062);
  class PutImageCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutImage", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Jcz)){}
 }),
 1852: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => commonParams,
   v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "ecr"
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
 }),
 6062: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e$c: () => BatchGetImage$,
   D2Z: () => CreateRepository$,
   gyn: () => DescribeImages$,
   aAD: () => DescribeRepositories$,
   phU: () => GetAuthorizationToken$,
   sYB: () => ListImageReferrers$,
   Jcz: () => PutImage$,
   q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  class ECRServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ECRServiceException.prototype);
   }
  }
  class InvalidParameterException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidParameterException";
   name="InvalidParameterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
   }
  }
  class RepositoryNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryNotFoundException";
   name="RepositoryNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RepositoryNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
   }
  }
  class ServerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ServerException";
   name="ServerException";
   $fault="server";
   constructor(opts) {
    super({
     name: "ServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, ServerException.prototype);
   }
  }
  class LimitExceededException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LimitExceededException";
   name="LimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LimitExceededException.prototype);
   }
  }
  class UnableToGetUpstreamImageException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException";
   name="UnableToGetUpstreamImageException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnableToGetUpstreamImageException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
   }
  }
  class ValidationException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ValidationException";
   name="ValidationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
   }
  }
  class EmptyUploadException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#EmptyUploadException";
   name="EmptyUploadException";
   $fault="client";
   constructor(opts) {
    super({
     name: "EmptyUploadException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, EmptyUploadException.prototype);
   }
  }
  class InvalidLayerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidLayerException";
   name="InvalidLayerException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidLayerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLayerException.prototype);
   }
  }
  class KmsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#KmsException";
   name="KmsException";
   $fault="client";
   kmsError;
   constructor(opts) {
    super({
     name: "KmsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, KmsException.prototype);
    this.kmsError = opts.kmsError;
   }
  }
  class LayerAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";
   name="LayerAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LayerAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
   }
  }
  class LayerPartTooSmallException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerPartTooSmallException";
   name="LayerPartTooSmallException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LayerPartTooSmallException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
   }
  }
  class UploadNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UploadNotFoundException";
   name="UploadNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UploadNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UploadNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
   name="PullThroughCacheRuleAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PullThroughCacheRuleAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
   }
  }
  class SecretNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#SecretNotFoundException";
   name="SecretNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SecretNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SecretNotFoundException.prototype);
   }
  }
  class UnableToAccessSecretException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";
   name="UnableToAccessSecretException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnableToAccessSecretException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
   }
  }
  class UnableToDecryptSecretValueException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";
   name="UnableToDecryptSecretValueException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnableToDecryptSecretValueException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
   }
  }
  class UnsupportedUpstreamRegistryException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
   name="UnsupportedUpstreamRegistryException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnsupportedUpstreamRegistryException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
   }
  }
  class InvalidTagParameterException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidTagParameterException";
   name="InvalidTagParameterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTagParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
   }
  }
  class RepositoryAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";
   name="RepositoryAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RepositoryAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
   }
  }
  class TooManyTagsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
   }
  }
  class TemplateAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";
   name="TemplateAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TemplateAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
   }
  }
  class LifecyclePolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";
   name="LifecyclePolicyNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LifecyclePolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
   }
  }
  class PullThroughCacheRuleNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
   name="PullThroughCacheRuleNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PullThroughCacheRuleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
   }
  }
  class RegistryPolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException";
   name="RegistryPolicyNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RegistryPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
   }
  }
  class RepositoryNotEmptyException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";
   name="RepositoryNotEmptyException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RepositoryNotEmptyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
   }
  }
  class TemplateNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#TemplateNotFoundException";
   name="TemplateNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TemplateNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
   }
  }
  class RepositoryPolicyNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException";
   name="RepositoryPolicyNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RepositoryPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
   }
  }
  class SigningConfigurationNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";
   name="SigningConfigurationNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SigningConfigurationNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
   }
  }
  class ExclusionNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";
   name="ExclusionNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExclusionNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
   }
  }
  class ImageNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageNotFoundException";
   name="ImageNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageNotFoundException.prototype);
   }
  }
  class ScanNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ScanNotFoundException";
   name="ScanNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ScanNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ScanNotFoundException.prototype);
   }
  }
  class ReplicationBackfillNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException";
   name="ReplicationBackfillNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ReplicationBackfillNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
   }
  }
  class LayerInaccessibleException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayerInaccessibleException";
   name="LayerInaccessibleException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LayerInaccessibleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
   }
  }
  class LayersNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LayersNotFoundException";
   name="LayersNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LayersNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LayersNotFoundException.prototype);
   }
  }
  class UnableToGetUpstreamLayerException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";
   name="UnableToGetUpstreamLayerException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnableToGetUpstreamLayerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
   }
  }
  class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
   name="LifecyclePolicyPreviewNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LifecyclePolicyPreviewNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
   }
  }
  class UnableToListUpstreamImageReferrersException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
   name="UnableToListUpstreamImageReferrersException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnableToListUpstreamImageReferrersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
   }
  }
  class ImageAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException";
   name="ImageAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
   }
  }
  class ImageDigestDoesNotMatchException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";
   name="ImageDigestDoesNotMatchException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageDigestDoesNotMatchException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
   }
  }
  class ImageTagAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";
   name="ImageTagAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageTagAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
   }
  }
  class ReferencedImagesNotFoundException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";
   name="ReferencedImagesNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ReferencedImagesNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
   }
  }
  class BlockedByOrganizationPolicyException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";
   name="BlockedByOrganizationPolicyException";
   $fault="client";
   constructor(opts) {
    super({
     name: "BlockedByOrganizationPolicyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
   }
  }
  class ExclusionAlreadyExistsException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";
   name="ExclusionAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExclusionAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
   }
  }
  class ImageArchivedException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageArchivedException";
   name="ImageArchivedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageArchivedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageArchivedException.prototype);
   }
  }
  class UnsupportedImageTypeException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException";
   name="UnsupportedImageTypeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnsupportedImageTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
   }
  }
  class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
   name="LifecyclePolicyPreviewInProgressException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LifecyclePolicyPreviewInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
   }
  }
  class ReplicationBackfillInProgressException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";
   name="ReplicationBackfillInProgressException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ReplicationBackfillInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
   }
  }
  class ReplicationBackfillInvalidStatusException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
   name="ReplicationBackfillInvalidStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ReplicationBackfillInvalidStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
   }
  }
  class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
   name="ImageStorageClassUpdateNotSupportedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ImageStorageClassUpdateNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
   }
  }
  class InvalidLayerPartException extends ECRServiceException {
   static shapeId="com.amazonaws.ecr#InvalidLayerPartException";
   name="InvalidLayerPartException";
   $fault="client";
   registryId;
   repositoryName;
   uploadId;
   lastValidByteReceived;
   constructor(opts) {
    super({
     name: "InvalidLayerPartException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
    this.registryId = opts.registryId;
    this.repositoryName = opts.repositoryName;
    this.uploadId = opts.uploadId;
    this.lastValidByteReceived = opts.lastValidByteReceived;
   }
  }
  const _AD = "AuthorizationData";
  const _ADL = "AuthorizationDataList";
  const _BBOPE = "BlockedByOrganizationPolicyException";
  const _BGI = "BatchGetImage";
  const _BGIR = "BatchGetImageRequest";
  const _BGIRa = "BatchGetImageResponse";
  const _CR = "CreateRepository";
  const _CRR = "CreateRepositoryRequest";
  const _CRRr = "CreateRepositoryResponse";
  const _DI = "DescribeImages";
  const _DIF = "DescribeImagesFilter";
  const _DIR = "DescribeImagesRequest";
  const _DIRe = "DescribeImagesResponse";
  const _DRRescr = "DescribeRepositoriesRequest";
  const _DRRescri = "DescribeRepositoriesResponse";
  const _DRes = "DescribeRepositories";
  const _EAEE = "ExclusionAlreadyExistsException";
  const _EC = "EncryptionConfiguration";
  const _ENFE = "ExclusionNotFoundException";
  const _EUE = "EmptyUploadException";
  const _GAT = "GetAuthorizationToken";
  const _GATR = "GetAuthorizationTokenRequest";
  const _GATRe = "GetAuthorizationTokenResponse";
  const _I = "Image";
  const _IAE = "ImageArchivedException";
  const _IAEE = "ImageAlreadyExistsException";
  const _ID = "ImageDetail";
  const _IDDNME = "ImageDigestDoesNotMatchException";
  const _IDL = "ImageDetailList";
  const _IF = "ImageFailure";
  const _IFL = "ImageFailureList";
  const _II = "ImageIdentifier";
  const _IIL = "ImageIdentifierList";
  const _IL = "ImageList";
  const _ILE = "InvalidLayerException";
  const _ILPE = "InvalidLayerPartException";
  const _INFE = "ImageNotFoundException";
  const _IPE = "InvalidParameterException";
  const _IR = "ImageReferrer";
  const _IRL = "ImageReferrerList";
  const _ISC = "ImageScanningConfiguration";
  const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
  const _ISFS = "ImageScanFindingsSummary";
  const _ISS = "ImageScanStatus";
  const _ITAEE = "ImageTagAlreadyExistsException";
  const _ITMEF = "ImageTagMutabilityExclusionFilter";
  const _ITMEFm = "ImageTagMutabilityExclusionFilters";
  const _ITPE = "InvalidTagParameterException";
  const _K = "Key";
  const _KE = "KmsException";
  const _LAEE = "LayerAlreadyExistsException";
  const _LEE = "LimitExceededException";
  const _LIE = "LayerInaccessibleException";
  const _LIRF = "ListImageReferrersFilter";
  const _LIRR = "ListImageReferrersRequest";
  const _LIRRi = "ListImageReferrersResponse";
  const _LIRis = "ListImageReferrers";
  const _LNFE = "LayersNotFoundException";
  const _LPNFE = "LifecyclePolicyNotFoundException";
  const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
  const _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
  const _LPTSE = "LayerPartTooSmallException";
  const _PI = "PutImage";
  const _PIR = "PutImageRequest";
  const _PIRu = "PutImageResponse";
  const _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
  const _PTCRNFE = "PullThroughCacheRuleNotFoundException";
  const _RAEE = "RepositoryAlreadyExistsException";
  const _RBIPE = "ReplicationBackfillInProgressException";
  const _RBISE = "ReplicationBackfillInvalidStatusException";
  const _RBNFE = "ReplicationBackfillNotFoundException";
  const _RINFE = "ReferencedImagesNotFoundException";
  const _RL = "RepositoryList";
  const _RNEE = "RepositoryNotEmptyException";
  const _RNFE = "RepositoryNotFoundException";
  const _RPNFE = "RegistryPolicyNotFoundException";
  const _RPNFEe = "RepositoryPolicyNotFoundException";
  const _Rep = "Repository";
  const _SCNFE = "SigningConfigurationNotFoundException";
  const _SE = "ServerException";
  const _SI = "SubjectIdentifier";
  const _SNFE = "ScanNotFoundException";
  const _SNFEe = "SecretNotFoundException";
  const _T = "Tag";
  const _TAEE = "TemplateAlreadyExistsException";
  const _TL = "TagList";
  const _TMTE = "TooManyTagsException";
  const _TNFE = "TemplateNotFoundException";
  const _UITE = "UnsupportedImageTypeException";
  const _UNFE = "UploadNotFoundException";
  const _UTASE = "UnableToAccessSecretException";
  const _UTDSVE = "UnableToDecryptSecretValueException";
  const _UTGUIE = "UnableToGetUpstreamImageException";
  const _UTGULE = "UnableToGetUpstreamLayerException";
  const _UTLUIRE = "UnableToListUpstreamImageReferrersException";
  const _UURE = "UnsupportedUpstreamRegistryException";
  const _V = "Value";
  const _VE = "ValidationException";
  const _aD = "authorizationData";
  const _aMT = "acceptedMediaTypes";
  const _aMTr = "artifactMediaType";
  const _aS = "artifactStatus";
  const _aT = "authorizationToken";
  const _aTr = "artifactType";
  const _aTrt = "artifactTypes";
  const _an = "annotations";
  const _c = "client";
  const _cAr = "createdAt";
  const _d = "description";
  const _di = "digest";
  const _e = "error";
  const _eA = "expiresAt";
  const _eC = "encryptionConfiguration";
  const _eT = "encryptionType";
  const _f = "failures";
  const _fC = "failureCode";
  const _fR = "failureReason";
  const _fSC = "findingSeverityCounts";
  const _fT = "filterType";
  const _fi = "filter";
  const _hE = "httpError";
  const _i = "images";
  const _iD = "imageDetails";
  const _iDm = "imageDigest";
  const _iI = "imageIds";
  const _iIm = "imageId";
  const _iM = "imageManifest";
  const _iMMT = "imageManifestMediaType";
  const _iPA = "imagePushedAt";
  const _iS = "imageStatus";
  const _iSC = "imageScanningConfiguration";
  const _iSCA = "imageScanCompletedAt";
  const _iSFS = "imageScanFindingsSummary";
  const _iSIB = "imageSizeInBytes";
  const _iSS = "imageScanStatus";
  const _iT = "imageTags";
  const _iTM = "imageTagMutability";
  const _iTMEF = "imageTagMutabilityExclusionFilters";
  const _iTm = "imageTag";
  const _im = "image";
  const _kE = "kmsError";
  const _kK = "kmsKey";
  const _lAA = "lastArchivedAt";
  const _lAAa = "lastActivatedAt";
  const _lRPT = "lastRecordedPullTime";
  const _lVBR = "lastValidByteReceived";
  const _m = "message";
  const _mR = "maxResults";
  const _mT = "mediaType";
  const _nT = "nextToken";
  const _pE = "proxyEndpoint";
  const _rAe = "repositoryArn";
  const _rI = "registryId";
  const _rIe = "registryIds";
  const _rN = "repositoryName";
  const _rNe = "repositoryNames";
  const _rUe = "repositoryUri";
  const _re = "repository";
  const _ref = "referrers";
  const _rep = "repositories";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
  const _sI = "subjectId";
  const _sMD = "subjectManifestDigest";
  const _sOP = "scanOnPush";
  const _se = "server";
  const _si = "size";
  const _st = "status";
  const _t = "tags";
  const _tS = "tagStatus";
  const _uI = "uploadId";
  const _vSUA = "vulnerabilitySourceUpdatedAt";
  const n0 = "com.amazonaws.ecr";
  const _s_registry = new TypeRegistry.O(_s);
  var ECRServiceException$ = [ -3, _s, "ECRServiceException", 0, [], [] ];
  _s_registry.registerError(ECRServiceException$, ECRServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var BlockedByOrganizationPolicyException$ = [ -3, n0, _BBOPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
  var EmptyUploadException$ = [ -3, n0, _EUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
  var ExclusionAlreadyExistsException$ = [ -3, n0, _EAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
  var ExclusionNotFoundException$ = [ -3, n0, _ENFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
  var ImageAlreadyExistsException$ = [ -3, n0, _IAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
  var ImageArchivedException$ = [ -3, n0, _IAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
  var ImageDigestDoesNotMatchException$ = [ -3, n0, _IDDNME, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
  var ImageNotFoundException$ = [ -3, n0, _INFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
  var ImageStorageClassUpdateNotSupportedException$ = [ -3, n0, _ISCUNSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
  var ImageTagAlreadyExistsException$ = [ -3, n0, _ITAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
  var InvalidLayerException$ = [ -3, n0, _ILE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
  var InvalidLayerPartException$ = [ -3, n0, _ILPE, {
   [_e]: _c
  }, [ _rI, _rN, _uI, _lVBR, _m ], [ 0, 0, 0, 1, 0 ] ];
  n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var InvalidTagParameterException$ = [ -3, n0, _ITPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
  var KmsException$ = [ -3, n0, _KE, {
   [_e]: _c
  }, [ _m, _kE ], [ 0, 0 ] ];
  n0_registry.registerError(KmsException$, KmsException);
  var LayerAlreadyExistsException$ = [ -3, n0, _LAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
  var LayerInaccessibleException$ = [ -3, n0, _LIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
  var LayerPartTooSmallException$ = [ -3, n0, _LPTSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
  var LayersNotFoundException$ = [ -3, n0, _LNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
  var LifecyclePolicyNotFoundException$ = [ -3, n0, _LPNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
  var LifecyclePolicyPreviewInProgressException$ = [ -3, n0, _LPPIPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
  var LifecyclePolicyPreviewNotFoundException$ = [ -3, n0, _LPPNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var PullThroughCacheRuleAlreadyExistsException$ = [ -3, n0, _PTCRAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
  var PullThroughCacheRuleNotFoundException$ = [ -3, n0, _PTCRNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
  var ReferencedImagesNotFoundException$ = [ -3, n0, _RINFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
  var RegistryPolicyNotFoundException$ = [ -3, n0, _RPNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
  var ReplicationBackfillInProgressException$ = [ -3, n0, _RBIPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
  var ReplicationBackfillInvalidStatusException$ = [ -3, n0, _RBISE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
  var ReplicationBackfillNotFoundException$ = [ -3, n0, _RBNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
  var RepositoryAlreadyExistsException$ = [ -3, n0, _RAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
  var RepositoryNotEmptyException$ = [ -3, n0, _RNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
  var RepositoryNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
  var RepositoryPolicyNotFoundException$ = [ -3, n0, _RPNFEe, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
  var ScanNotFoundException$ = [ -3, n0, _SNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
  var SecretNotFoundException$ = [ -3, n0, _SNFEe, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
  var ServerException$ = [ -3, n0, _SE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServerException$, ServerException);
  var SigningConfigurationNotFoundException$ = [ -3, n0, _SCNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
  var TemplateAlreadyExistsException$ = [ -3, n0, _TAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
  var TemplateNotFoundException$ = [ -3, n0, _TNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
  var TooManyTagsException$ = [ -3, n0, _TMTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
  var UnableToAccessSecretException$ = [ -3, n0, _UTASE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
  var UnableToDecryptSecretValueException$ = [ -3, n0, _UTDSVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
  var UnableToGetUpstreamImageException$ = [ -3, n0, _UTGUIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
  var UnableToGetUpstreamLayerException$ = [ -3, n0, _UTGULE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
  var UnableToListUpstreamImageReferrersException$ = [ -3, n0, _UTLUIRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
  var UnsupportedImageTypeException$ = [ -3, n0, _UITE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
  var UnsupportedUpstreamRegistryException$ = [ -3, n0, _UURE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
  var UploadNotFoundException$ = [ -3, n0, _UNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
  var ValidationException$ = [ -3, n0, _VE, {
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AuthorizationData$ = [ 3, n0, _AD, 0, [ _aT, _eA, _pE ], [ 0, 4, 0 ] ];
  var BatchGetImageRequest$ = [ 3, n0, _BGIR, 0, [ _rN, _iI, _rI, _aMT ], [ 0, () => ImageIdentifierList, 0, 64 | 0 ], 2 ];
  var BatchGetImageResponse$ = [ 3, n0, _BGIRa, 0, [ _i, _f ], [ () => ImageList, () => ImageFailureList ] ];
  var CreateRepositoryRequest$ = [ 3, n0, _CRR, 0, [ _rN, _rI, _t, _iTM, _iTMEF, _iSC, _eC ], [ 0, 0, () => TagList, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$ ], 1 ];
  var CreateRepositoryResponse$ = [ 3, n0, _CRRr, 0, [ _re ], [ () => Repository$ ] ];
  var DescribeImagesFilter$ = [ 3, n0, _DIF, 0, [ _tS, _iS ], [ 0, 0 ] ];
  var DescribeImagesRequest$ = [ 3, n0, _DIR, 0, [ _rN, _rI, _iI, _nT, _mR, _fi ], [ 0, 0, () => ImageIdentifierList, 0, 1, () => DescribeImagesFilter$ ], 1 ];
  var DescribeImagesResponse$ = [ 3, n0, _DIRe, 0, [ _iD, _nT ], [ () => ImageDetailList, 0 ] ];
  var DescribeRepositoriesRequest$ = [ 3, n0, _DRRescr, 0, [ _rI, _rNe, _nT, _mR ], [ 0, 64 | 0, 0, 1 ] ];
  var DescribeRepositoriesResponse$ = [ 3, n0, _DRRescri, 0, [ _rep, _nT ], [ () => RepositoryList, 0 ] ];
  var EncryptionConfiguration$ = [ 3, n0, _EC, 0, [ _eT, _kK ], [ 0, 0 ], 1 ];
  var GetAuthorizationTokenRequest$ = [ 3, n0, _GATR, 0, [ _rIe ], [ 64 | 0 ] ];
  var GetAuthorizationTokenResponse$ = [ 3, n0, _GATRe, 0, [ _aD ], [ () => AuthorizationDataList ] ];
  var Image$ = [ 3, n0, _I, 0, [ _rI, _rN, _iIm, _iM, _iMMT ], [ 0, 0, () => ImageIdentifier$, 0, 0 ] ];
  var ImageDetail$ = [ 3, n0, _ID, 0, [ _rI, _rN, _iDm, _iT, _iSIB, _iPA, _iSS, _iSFS, _iMMT, _aMTr, _lRPT, _sMD, _iS, _lAA, _lAAa ], [ 0, 0, 0, 64 | 0, 1, 4, () => ImageScanStatus$, () => ImageScanFindingsSummary$, 0, 0, 4, 0, 0, 4, 4 ] ];
  var ImageFailure$ = [ 3, n0, _IF, 0, [ _iIm, _fC, _fR ], [ () => ImageIdentifier$, 0, 0 ] ];
  var ImageIdentifier$ = [ 3, n0, _II, 0, [ _iDm, _iTm ], [ 0, 0 ] ];
  var ImageReferrer$ = [ 3, n0, _IR, 0, [ _di, _mT, _si, _aTr, _an, _aS ], [ 0, 0, 1, 0, 128 | 0, 0 ], 3 ];
  var ImageScanFindingsSummary$ = [ 3, n0, _ISFS, 0, [ _iSCA, _vSUA, _fSC ], [ 4, 4, 128 | 1 ] ];
  var ImageScanningConfiguration$ = [ 3, n0, _ISC, 0, [ _sOP ], [ 2 ] ];
  var ImageScanStatus$ = [ 3, n0, _ISS, 0, [ _st, _d ], [ 0, 0 ] ];
  var ImageTagMutabilityExclusionFilter$ = [ 3, n0, _ITMEF, 0, [ _fT, _fi ], [ 0, 0 ], 2 ];
  var ListImageReferrersFilter$ = [ 3, n0, _LIRF, 0, [ _aTrt, _aS ], [ 64 | 0, 0 ] ];
  var ListImageReferrersRequest$ = [ 3, n0, _LIRR, 0, [ _rN, _sI, _rI, _fi, _nT, _mR ], [ 0, () => SubjectIdentifier$, 0, () => ListImageReferrersFilter$, 0, 1 ], 2 ];
  var ListImageReferrersResponse$ = [ 3, n0, _LIRRi, 0, [ _ref, _nT ], [ () => ImageReferrerList, 0 ] ];
  var PutImageRequest$ = [ 3, n0, _PIR, 0, [ _rN, _iM, _rI, _iMMT, _iTm, _iDm ], [ 0, 0, 0, 0, 0, 0 ], 2 ];
  var PutImageResponse$ = [ 3, n0, _PIRu, 0, [ _im ], [ () => Image$ ] ];
  var Repository$ = [ 3, n0, _Rep, 0, [ _rAe, _rI, _rN, _rUe, _cAr, _iTM, _iTMEF, _iSC, _eC ], [ 0, 0, 0, 0, 4, 0, () => ImageTagMutabilityExclusionFilters, () => ImageScanningConfiguration$, () => EncryptionConfiguration$ ] ];
  var SubjectIdentifier$ = [ 3, n0, _SI, 0, [ _iDm ], [ 0 ], 1 ];
  var Tag$ = [ 3, n0, _T, 0, [ _K, _V ], [ 0, 0 ], 2 ];
  var AuthorizationDataList = [ 1, n0, _ADL, 0, () => AuthorizationData$ ];
  var ImageDetailList = [ 1, n0, _IDL, 0, () => ImageDetail$ ];
  var ImageFailureList = [ 1, n0, _IFL, 0, () => ImageFailure$ ];
  var ImageIdentifierList = [ 1, n0, _IIL, 0, () => ImageIdentifier$ ];
  var ImageList = [ 1, n0, _IL, 0, () => Image$ ];
  var ImageReferrerList = [ 1, n0, _IRL, 0, () => ImageReferrer$ ];
  var ImageTagMutabilityExclusionFilters = [ 1, n0, _ITMEFm, 0, () => ImageTagMutabilityExclusionFilter$ ];
  var RepositoryList = [ 1, n0, _RL, 0, () => Repository$ ];
  var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
  var BatchGetImage$ = [ 9, n0, _BGI, 0, () => BatchGetImageRequest$, () => BatchGetImageResponse$ ];
  var CreateRepository$ = [ 9, n0, _CR, 0, () => CreateRepositoryRequest$, () => CreateRepositoryResponse$ ];
  var DescribeImages$ = [ 9, n0, _DI, 0, () => DescribeImagesRequest$, () => DescribeImagesResponse$ ];
  var DescribeRepositories$ = [ 9, n0, _DRes, 0, () => DescribeRepositoriesRequest$, () => DescribeRepositoriesResponse$ ];
  var GetAuthorizationToken$ = [ 9, n0, _GAT, 0, () => GetAuthorizationTokenRequest$, () => GetAuthorizationTokenResponse$ ];
  var ListImageReferrers$ = [ 9, n0, _LIRis, 0, () => ListImageReferrersRequest$, () => ListImageReferrersResponse$ ];
  var PutImage$ = [ 9, n0, _PI, 0, () => PutImageRequest$, () => PutImageResponse$ ];
 })
};
