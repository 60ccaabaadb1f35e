export const id = 201;

export const ids = [ 201 ];

export const modules = {
 4985: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => CloudWatchLogsClient
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
  var event_streams = __webpack_require__(3938);
  var contentLengthMiddleware = __webpack_require__(7979);
  var middleware_retry_configurations = __webpack_require__(478);
  var retry = __webpack_require__(868);
  var getSchemaSerdePlugin = __webpack_require__(6979);
  var httpAuthSchemes = __webpack_require__(4631);
  var getSmithyContext = __webpack_require__(3753);
  var normalizeProvider = __webpack_require__(4876);
  const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "logs",
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
  const defaultCloudWatchLogsHttpAuthSchemeProvider = authParameters => {
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
  var EndpointParameters = __webpack_require__(8718);
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
  var node_http_handler = __webpack_require__(417);
  var stream_collector = __webpack_require__(5606);
  var AwsSdkSigV4Signer = __webpack_require__(9752);
  var AwsJson1_1Protocol = __webpack_require__(4394);
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
   [m]: "Region"
  }, k = {}, l = [ j ];
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
   }, b ] ], [ g, [ j, "us-gov-east-1" ] ], [ g, [ j, "us-gov-west-1" ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://logs.us-gov-east-1.amazonaws.com", k ], [ "https://logs.us-gov-west-1.amazonaws.com", k ], [ "https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://logs.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 14, 3, 1, 4, r + 13, 2, 5, r + 13, 3, 8, 6, 4, 7, r + 12, 5, r + 10, r + 11, 4, 12, 9, 6, 10, r + 9, 7, r + 6, 11, 8, r + 7, r + 8, 5, 13, r + 5, 6, r + 4, r + 5, 3, r + 1, 15, 4, r + 2, r + 3 ]);
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
  var schemas_0 = __webpack_require__(2233);
  const getRuntimeConfig = config => ({
   apiVersion: "2014-03-28",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.cloudwatchlogs",
    errorTypeRegistries: schemas_0.q1U,
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
    version: "2014-03-28",
    serviceTarget: "Logs_20140328"
   },
   serviceId: config?.serviceId ?? "CloudWatch Logs",
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
    eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams.eventStreamSerdeProvider,
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
  class CloudWatchLogsClient extends client.K {
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
    const _config_7 = (0, event_streams.o)(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
    this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
    this.middlewareStack.use((0, retry.ey)(this.config));
    this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
    this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
    this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
    this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
    this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
     httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
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
 9834: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => command,
   lq: () => _ep0,
   yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "Logs_20140328", "CloudWatchLogsClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
 }),
 6e3: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => DescribeLogGroupsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9834);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2233);
  class DescribeLogGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeLogGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.aTt)){}
 },
 1408: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => GetLogEventsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9834);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2233);
  class GetLogEventsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetLogEvents", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.IU$)){}
 }),
 8718: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => commonParams,
   v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "logs"
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
 8621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => CloudWatchLogsServiceException
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);
  class CloudWatchLogsServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
   }
  }
 }),
 4333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AW: () => UnrecognizedClientException,
   Ak: () => SessionStreamingException,
   B9: () => MalformedQueryException,
   D9: () => InternalStreamingException,
   Ei: () => InvalidOperationException,
   Fp: () => SessionTimeoutException,
   GI: () => InternalServerException,
   K7: () => OperationAbortedException,
   UC: () => LimitExceededException,
   Ud: () => ResourceAlreadyExistsException,
   XN: () => AccessDeniedException,
   Zz: () => DataAlreadyAcceptedException,
   cD: () => TooManyTagsException,
   cb: () => ConflictException,
   dr: () => ValidationException,
   kT: () => InvalidParameterException,
   lB: () => ResourceNotFoundException,
   ld: () => ServiceUnavailableException,
   rm: () => InvalidSequenceTokenException,
   x5: () => ThrottlingException,
   yP: () => ServiceQuotaExceededException
  });
  var _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8621);
  class AccessDeniedException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException";
   name="AccessDeniedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "AccessDeniedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AccessDeniedException.prototype);
   }
  }
  class InvalidParameterException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException";
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
  class OperationAbortedException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException";
   name="OperationAbortedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OperationAbortedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationAbortedException.prototype);
   }
  }
  class ResourceNotFoundException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
   name="ResourceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
   }
  }
  class ServiceUnavailableException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
   name="ServiceUnavailableException";
   $fault="server";
   constructor(opts) {
    super({
     name: "ServiceUnavailableException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
   }
  }
  class InternalServerException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException";
   name="InternalServerException";
   $fault="server";
   constructor(opts) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
   }
  }
  class ThrottlingException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
   }
  }
  class ValidationException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ValidationException";
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
  class InvalidOperationException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException";
   name="InvalidOperationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidOperationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOperationException.prototype);
   }
  }
  class ConflictException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ConflictException";
   name="ConflictException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
   }
  }
  class ServiceQuotaExceededException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
   }
  }
  class LimitExceededException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException";
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
  class ResourceAlreadyExistsException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
   name="ResourceAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
   }
  }
  class DataAlreadyAcceptedException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
   name="DataAlreadyAcceptedException";
   $fault="client";
   expectedSequenceToken;
   constructor(opts) {
    super({
     name: "DataAlreadyAcceptedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
   }
  }
  class InternalStreamingException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException";
   name="InternalStreamingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InternalStreamingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InternalStreamingException.prototype);
   }
  }
  class InvalidSequenceTokenException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
   name="InvalidSequenceTokenException";
   $fault="client";
   expectedSequenceToken;
   constructor(opts) {
    super({
     name: "InvalidSequenceTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
   }
  }
  class UnrecognizedClientException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
   name="UnrecognizedClientException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnrecognizedClientException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
   }
  }
  class SessionStreamingException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException";
   name="SessionStreamingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionStreamingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionStreamingException.prototype);
   }
  }
  class SessionTimeoutException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException";
   name="SessionTimeoutException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionTimeoutException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionTimeoutException.prototype);
   }
  }
  class MalformedQueryException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException";
   name="MalformedQueryException";
   $fault="client";
   queryCompileError;
   constructor(opts) {
    super({
     name: "MalformedQueryException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedQueryException.prototype);
    this.queryCompileError = opts.queryCompileError;
   }
  }
  class TooManyTagsException extends _CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_0__.y {
   static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException";
   name="TooManyTagsException";
   $fault="client";
   resourceName;
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.resourceName = opts.resourceName;
   }
  }
 }),
 2233: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IU$: () => GetLogEvents$,
   aTt: () => DescribeLogGroups$,
   q1U: () => errorTypeRegistries
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
  var _models_CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8621);
  var _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4333);
  const _ADE = "AccessDeniedException";
  const _CE = "ConflictException";
  const _DAAE = "DataAlreadyAcceptedException";
  const _DLGRe = "DescribeLogGroupsRequest";
  const _DLGRes = "DescribeLogGroupsResponse";
  const _DLGe = "DescribeLogGroups";
  const _GLE = "GetLogEvents";
  const _GLER = "GetLogEventsRequest";
  const _GLERe = "GetLogEventsResponse";
  const _IOE = "InvalidOperationException";
  const _IPE = "InvalidParameterException";
  const _ISE = "InternalServerException";
  const _ISEn = "InternalStreamingException";
  const _ISTE = "InvalidSequenceTokenException";
  const _LEE = "LimitExceededException";
  const _LG = "LogGroup";
  const _LGo = "LogGroups";
  const _MQE = "MalformedQueryException";
  const _OAE = "OperationAbortedException";
  const _OLE = "OutputLogEvent";
  const _OLEu = "OutputLogEvents";
  const _QCE = "QueryCompileError";
  const _QCEL = "QueryCompileErrorLocation";
  const _RAEE = "ResourceAlreadyExistsException";
  const _RNFE = "ResourceNotFoundException";
  const _SQEE = "ServiceQuotaExceededException";
  const _SSE = "SessionStreamingException";
  const _STE = "SessionTimeoutException";
  const _SUE = "ServiceUnavailableException";
  const _TE = "ThrottlingException";
  const _TMTE = "TooManyTagsException";
  const _UCE = "UnrecognizedClientException";
  const _VE = "ValidationException";
  const _aIc = "accountIdentifiers";
  const _ar = "arn";
  const _bTAE = "bearerTokenAuthenticationEnabled";
  const _c = "client";
  const _cT = "creationTime";
  const _dPE = "deletionProtectionEnabled";
  const _dPS = "dataProtectionStatus";
  const _e = "error";
  const _eCO = "endCharOffset";
  const _eST = "expectedSequenceToken";
  const _eTn = "endTime";
  const _ev = "events";
  const _hE = "httpError";
  const _iLA = "includeLinkedAccounts";
  const _iPn = "inheritedProperties";
  const _iT = "ingestionTime";
  const _kKI = "kmsKeyId";
  const _lG = "logGroups";
  const _lGA = "logGroupArn";
  const _lGCo = "logGroupClass";
  const _lGI = "logGroupIdentifiers";
  const _lGIo = "logGroupIdentifier";
  const _lGN = "logGroupName";
  const _lGNP = "logGroupNamePrefix";
  const _lGNPo = "logGroupNamePattern";
  const _lSN = "logStreamName";
  const _li = "limit";
  const _lo = "location";
  const _m = "message";
  const _mFC = "metricFilterCount";
  const _nBT = "nextBackwardToken";
  const _nFT = "nextForwardToken";
  const _nT = "nextToken";
  const _qCE = "queryCompileError";
  const _rID = "retentionInDays";
  const _rN = "resourceName";
  const _rPN = "retentionPolicyName";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
  const _sBt = "storedBytes";
  const _sCO = "startCharOffset";
  const _sFH = "startFromHead";
  const _sTt = "startTime";
  const _se = "server";
  const _tim = "timestamp";
  const _u = "unmask";
  const n0 = "com.amazonaws.cloudwatchlogs";
  const _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
  var CloudWatchLogsServiceException$ = [ -3, _s, "CloudWatchLogsServiceException", 0, [], [] ];
  _s_registry.registerError(CloudWatchLogsServiceException$, _models_CloudWatchLogsServiceException__WEBPACK_IMPORTED_MODULE_1__.y);
  const n0_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.XN);
  var ConflictException$ = [ -3, n0, _CE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.cb);
  var DataAlreadyAcceptedException$ = [ -3, n0, _DAAE, {
   [_e]: _c
  }, [ _eST, _m ], [ 0, 0 ] ];
  n0_registry.registerError(DataAlreadyAcceptedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Zz);
  var InternalServerException$ = [ -3, n0, _ISE, {
   [_e]: _se,
   [_hE]: 500
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalServerException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.GI);
  var InternalStreamingException$ = [ -3, n0, _ISEn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalStreamingException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.D9);
  var InvalidOperationException$ = [ -3, n0, _IOE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOperationException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ei);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.kT);
  var InvalidSequenceTokenException$ = [ -3, n0, _ISTE, {
   [_e]: _c
  }, [ _eST, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidSequenceTokenException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.rm);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.UC);
  var MalformedQueryException$ = [ -3, n0, _MQE, {
   [_e]: _c
  }, [ _qCE, _m ], [ () => QueryCompileError$, 0 ] ];
  n0_registry.registerError(MalformedQueryException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.B9);
  var OperationAbortedException$ = [ -3, n0, _OAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OperationAbortedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.K7);
  var ResourceAlreadyExistsException$ = [ -3, n0, _RAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceAlreadyExistsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ud);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.lB);
  var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceQuotaExceededException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.yP);
  var ServiceUnavailableException$ = [ -3, n0, _SUE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceUnavailableException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.ld);
  var SessionStreamingException$ = [ -3, n0, _SSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SessionStreamingException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ak);
  var SessionTimeoutException$ = [ -3, n0, _STE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SessionTimeoutException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Fp);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.x5);
  var TooManyTagsException$ = [ -3, n0, _TMTE, {
   [_e]: _c,
   [_hE]: 400
  }, [ _m, _rN ], [ 0, 0 ] ];
  n0_registry.registerError(TooManyTagsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.cD);
  var UnrecognizedClientException$ = [ -3, n0, _UCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnrecognizedClientException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.AW);
  var ValidationException$ = [ -3, n0, _VE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ValidationException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.dr);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var DescribeLogGroupsRequest$ = [ 3, n0, _DLGRe, 0, [ _aIc, _lGNP, _lGNPo, _nT, _li, _iLA, _lGCo, _lGI ], [ 64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0 ] ];
  var DescribeLogGroupsResponse$ = [ 3, n0, _DLGRes, 0, [ _lG, _nT ], [ () => LogGroups, 0 ] ];
  var GetLogEventsRequest$ = [ 3, n0, _GLER, 0, [ _lSN, _lGN, _lGIo, _sTt, _eTn, _nT, _li, _sFH, _u ], [ 0, 0, 0, 1, 1, 0, 1, 2, 2 ], 1 ];
  var GetLogEventsResponse$ = [ 3, n0, _GLERe, 0, [ _ev, _nFT, _nBT ], [ () => OutputLogEvents, 0, 0 ] ];
  var LogGroup$ = [ 3, n0, _LG, 0, [ _lGN, _cT, _rID, _mFC, _ar, _sBt, _kKI, _dPS, _iPn, _lGCo, _lGA, _dPE, _bTAE, _rPN ], [ 0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0 ] ];
  var OutputLogEvent$ = [ 3, n0, _OLE, 0, [ _tim, _m, _iT ], [ 1, 0, 1 ] ];
  var QueryCompileError$ = [ 3, n0, _QCE, 0, [ _lo, _m ], [ () => QueryCompileErrorLocation$, 0 ] ];
  var QueryCompileErrorLocation$ = [ 3, n0, _QCEL, 0, [ _sCO, _eCO ], [ 1, 1 ] ];
  var LogGroups = [ 1, n0, _LGo, 0, () => LogGroup$ ];
  var OutputLogEvents = [ 1, n0, _OLEu, 0, () => OutputLogEvent$ ];
  var DescribeLogGroups$ = [ 9, n0, _DLGe, 0, () => DescribeLogGroupsRequest$, () => DescribeLogGroupsResponse$ ];
  var GetLogEvents$ = [ 9, n0, _GLE, 0, () => GetLogEventsRequest$, () => GetLogEventsResponse$ ];
 })
};
