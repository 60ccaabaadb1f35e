export const id = 580;

export const ids = [ 580 ];

export const modules = {
 9058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => EventBridgeClient
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
  var resolveAwsSdkSigV4AConfig = __webpack_require__(7593);
  var SignatureV4MultiRegion = __webpack_require__(2821);
  var getSmithyContext = __webpack_require__(3753);
  var normalizeProvider = __webpack_require__(4876);
  var getEndpointFromInstructions = __webpack_require__(4026);
  var aws = __webpack_require__(1958);
  var EndpointCache = __webpack_require__(4397);
  var decideEndpoint = __webpack_require__(6467);
  var customEndpointFunctions = __webpack_require__(7228);
  var BinaryDecisionDiagram = __webpack_require__(2988);
  const o = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = {
   [o]: "Endpoint"
  }, i = {
   [o]: "EndpointId"
  }, j = {
   [o]: d
  }, k = {
   [o]: "Region"
  }, l = {}, m = {
   authSchemes: [ {
    name: "sigv4a",
    signingName: "events",
    signingRegionSet: [ "*" ]
   } ]
  }, n = [ k ];
  const _data = {
   conditions: [ [ c, n ], [ c, [ h ] ], [ c, [ i ] ], [ "aws.partition", n, d ], [ e, [ {
    [o]: "UseFIPS"
   }, b ] ], [ e, [ {
    [o]: "UseDualStack"
   }, b ] ], [ f, [ {
    fn: g,
    argv: [ j, "name" ]
   }, "aws-us-gov" ] ], [ "isValidHostLabel", [ i, b ] ], [ e, [ {
    fn: g,
    argv: [ j, "supportsFIPS" ]
   }, b ] ], [ e, [ {
    fn: g,
    argv: [ j, "supportsDualStack" ]
   }, b ] ], [ f, [ k, "us-gov-east-1" ] ], [ f, [ k, "us-gov-west-1" ] ] ],
   results: [ [ a ], [ "https://events.{Region}.{PartitionResult#dualStackDnsSuffix}", l ], [ h, m ], [ "https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}", m ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}", m ], [ a, "Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints." ], [ a, "EndpointId must be a valid host label." ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, l ], [ "https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", l ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://events.us-gov-east-1.amazonaws.com", l ], [ "https://events.us-gov-west-1.amazonaws.com", l ], [ "https://events-fips.{Region}.{PartitionResult#dnsSuffix}", l ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://events.{Region}.{PartitionResult#dnsSuffix}", l ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 4, 3, 1, 27, r + 18, 1, 25, 5, 2, 17, 6, 3, 7, r + 18, 4, 10, 8, 5, 9, r + 17, 9, r + 1, r + 4, 5, 14, 11, 8, 12, r + 16, 10, r + 13, 13, 11, r + 14, r + 15, 6, r + 1, 15, 8, 16, r + 12, 9, r + 11, r + 12, 3, 18, r + 18, 4, 23, 19, 5, 21, 20, 7, r + 5, r + 7, 7, 22, r + 7, 9, r + 3, r + 4, 5, 24, 31, 6, r + 1, 31, 2, 26, 27, 3, 29, 27, 4, r + 8, 28, 5, r + 9, r + 10, 4, 31, 30, 7, r + 2, r + 7, 7, r + 6, r + 7 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  const cache = new EndpointCache.k({
   size: 50,
   params: [ "Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
   endpointParams: endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
   if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
   const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
   const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
    getEndpointParameterInstructions: instructionsFn
   }, config);
   return Object.assign(defaultParameters, endpointParameters);
  };
  const _defaultEventBridgeHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const defaultEventBridgeHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultEventBridgeHttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "events",
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
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
     name: "events",
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
  const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
   const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
    const endpoint = defaultEndpointResolver(authParameters);
    const authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
    const options = [];
    for (const scheme of authSchemes) {
     const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
     const name = resolvedName.toLowerCase();
     if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
     let schemeId;
     if (name === "sigv4a") {
      schemeId = "aws.auth#sigv4a";
      const sigv4Present = authSchemes.find(s => {
       const name = s.name.toLowerCase();
       return name !== "sigv4a" && name.startsWith("sigv4");
      });
      if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) continue;
     } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
     const createOption = createHttpAuthOptionFunctions[schemeId];
     if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
     const option = createOption(authParameters);
     option.schemeId = schemeId;
     option.signingProperties = {
      ...option.signingProperties || {},
      ...rest,
      ...properties
     };
     options.push(option);
    }
    return options;
   };
   return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultEventBridgeHttpAuthSchemeProvider = authParameters => {
   const options = [];
   switch (authParameters.operation) {
   default:
    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
   }
   return options;
  };
  const defaultEventBridgeHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultEventBridgeHttpAuthSchemeProvider, {
   "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = config => {
   const config_0 = (0, httpAuthSchemes.ho)(config);
   const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
   return Object.assign(config_1, {
    authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
   });
  };
  var EndpointParameters = __webpack_require__(1675);
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
  var AwsSdkSigV4ASigner = __webpack_require__(4011);
  var AwsJson1_1Protocol = __webpack_require__(7265);
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  var schemas_0 = __webpack_require__(4448);
  const getRuntimeConfig = config => ({
   apiVersion: "2015-10-07",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEventBridgeHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
    signer: new AwsSdkSigV4ASigner.S
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.eventbridge",
    errorTypeRegistries: schemas_0.q1U,
    xmlNamespace: "http://events.amazonaws.com/doc/2015-10-07",
    version: "2015-10-07",
    serviceTarget: "AWSEvents"
   },
   serviceId: config?.serviceId ?? "EventBridge",
   sha256: config?.sha256 ?? Sha256Node.k,
   signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
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
  class EventBridgeClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultEventBridgeHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
      "aws.auth#sigv4": config.credentials,
      "aws.auth#sigv4a": config.credentials
     })
    }));
    this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
 }),
 5942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => command,
   lq: () => _ep0,
   yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1675);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AWSEvents", "EventBridgeClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
 }),
 3565: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => ListTargetsByRuleCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
  class ListTargetsByRuleCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListTargetsByRule", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.qn0)){}
 }),
 1305: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => PutTargetsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
  class PutTargetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutTargets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__._Q0)){}
 }),
 1675: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => commonParams,
   v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "events"
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
 4448: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qn0: () => ListTargetsByRule$,
   _Q0: () => PutTargets$,
   q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  class EventBridgeServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, EventBridgeServiceException.prototype);
   }
  }
  class AccessDeniedException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#AccessDeniedException";
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
  class ConcurrentModificationException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#ConcurrentModificationException";
   name="ConcurrentModificationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ConcurrentModificationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
   }
  }
  class InternalException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#InternalException";
   name="InternalException";
   $fault="server";
   constructor(opts) {
    super({
     name: "InternalException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalException.prototype);
   }
  }
  class InvalidStateException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#InvalidStateException";
   name="InvalidStateException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidStateException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidStateException.prototype);
   }
  }
  class OperationDisabledException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#OperationDisabledException";
   name="OperationDisabledException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OperationDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationDisabledException.prototype);
   }
  }
  class ResourceNotFoundException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#ResourceNotFoundException";
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
  class IllegalStatusException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#IllegalStatusException";
   name="IllegalStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IllegalStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IllegalStatusException.prototype);
   }
  }
  class LimitExceededException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#LimitExceededException";
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
  class ResourceAlreadyExistsException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#ResourceAlreadyExistsException";
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
  class InvalidEventPatternException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#InvalidEventPatternException";
   name="InvalidEventPatternException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidEventPatternException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidEventPatternException.prototype);
   }
  }
  class ThrottlingException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#ThrottlingException";
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
  class ManagedRuleException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#ManagedRuleException";
   name="ManagedRuleException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ManagedRuleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ManagedRuleException.prototype);
   }
  }
  class PolicyLengthExceededException extends EventBridgeServiceException {
   static shapeId="com.amazonaws.eventbridge#PolicyLengthExceededException";
   name="PolicyLengthExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PolicyLengthExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
   }
  }
  const _ADE = "AccessDeniedException";
  const _AP = "ArrayProperties";
  const _API = "AssignPublicIp";
  const _ASP = "AppSyncParameters";
  const _AVC = "AwsVpcConfiguration";
  const _Ar = "Arn";
  const _At = "Attempts";
  const _BAP = "BatchArrayProperties";
  const _BP = "BatchParameters";
  const _BRS = "BatchRetryStrategy";
  const _CME = "ConcurrentModificationException";
  const _CPS = "CapacityProviderStrategy";
  const _CPSI = "CapacityProviderStrategyItem";
  const _DLC = "DeadLetterConfig";
  const _DU = "DbUser";
  const _Da = "Database";
  const _EBN = "EventBusName";
  const _ECr = "ErrorCode";
  const _EEC = "EnableExecuteCommand";
  const _EECSMT = "EnableECSManagedTags";
  const _EM = "ErrorMessage";
  const _EPc = "EcsParameters";
  const _FE = "FailedEntries";
  const _FEC = "FailedEntryCount";
  const _G = "Group";
  const _GQLO = "GraphQLOperation";
  const _HP = "HeaderParameters";
  const _HPt = "HttpParameters";
  const _IE = "InternalException";
  const _IEPE = "InvalidEventPatternException";
  const _IP = "InputPath";
  const _IPM = "InputPathsMap";
  const _ISE = "IllegalStatusException";
  const _ISEn = "InvalidStateException";
  const _IT = "InputTransformer";
  const _ITn = "InputTemplate";
  const _Id = "Id";
  const _In = "Input";
  const _JD = "JobDefinition";
  const _JN = "JobName";
  const _K = "Key";
  const _KP = "KinesisParameters";
  const _L = "Limit";
  const _LEE = "LimitExceededException";
  const _LT = "LaunchType";
  const _LTBR = "ListTargetsByRule";
  const _LTBRR = "ListTargetsByRuleRequest";
  const _LTBRRi = "ListTargetsByRuleResponse";
  const _MEAIS = "MaximumEventAgeInSeconds";
  const _MGI = "MessageGroupId";
  const _MRA = "MaximumRetryAttempts";
  const _MRE = "ManagedRuleException";
  const _N = "Name";
  const _NC = "NetworkConfiguration";
  const _NT = "NextToken";
  const _ODE = "OperationDisabledException";
  const _PC = "PlacementConstraints";
  const _PCl = "PlacementConstraint";
  const _PKP = "PartitionKeyPath";
  const _PLEE = "PolicyLengthExceededException";
  const _PPL = "PipelineParameterList";
  const _PPV = "PathParameterValues";
  const _PS = "PlacementStrategy";
  const _PSl = "PlacementStrategies";
  const _PT = "PropagateTags";
  const _PTR = "PutTargetsRequest";
  const _PTRE = "PutTargetsResultEntry";
  const _PTREL = "PutTargetsResultEntryList";
  const _PTRu = "PutTargetsResponse";
  const _PTu = "PutTargets";
  const _PV = "PlatformVersion";
  const _QSP = "QueryStringParameters";
  const _RAEE = "ResourceAlreadyExistsException";
  const _RAo = "RoleArn";
  const _RCP = "RunCommandParameters";
  const _RCT = "RunCommandTargets";
  const _RCTu = "RunCommandTarget";
  const _RDP = "RedshiftDataParameters";
  const _RI = "ReferenceId";
  const _RNFE = "ResourceNotFoundException";
  const _RPe = "RetryPolicy";
  const _RS = "RetryStrategy";
  const _Rul = "Rule";
  const _S = "Sql";
  const _SG = "SecurityGroups";
  const _SMA = "SecretManagerArn";
  const _SMPP = "SageMakerPipelineParameter";
  const _SMPPL = "SageMakerPipelineParameterList";
  const _SMPPa = "SageMakerPipelineParameters";
  const _SN = "StatementName";
  const _SP = "SqsParameters";
  const _Si = "Size";
  const _Sq = "Sqls";
  const _Su = "Subnets";
  const _TC = "TaskCount";
  const _TDA = "TaskDefinitionArn";
  const _TE = "ThrottlingException";
  const _TI = "TargetId";
  const _TL = "TagList";
  const _TLa = "TargetList";
  const _Ta = "Tags";
  const _Tag = "Tag";
  const _Tar = "Targets";
  const _Targ = "Target";
  const _V = "Value";
  const _Va = "Values";
  const _WE = "WithEvent";
  const _aC = "awsvpcConfiguration";
  const _b = "base";
  const _c = "client";
  const _cP = "capacityProvider";
  const _e = "error";
  const _ex = "expression";
  const _f = "field";
  const _m = "message";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge";
  const _se = "server";
  const _t = "type";
  const _w = "weight";
  const n0 = "com.amazonaws.eventbridge";
  const _s_registry = new TypeRegistry.O(_s);
  var EventBridgeServiceException$ = [ -3, _s, "EventBridgeServiceException", 0, [], [] ];
  _s_registry.registerError(EventBridgeServiceException$, EventBridgeServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var ConcurrentModificationException$ = [ -3, n0, _CME, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
  var IllegalStatusException$ = [ -3, n0, _ISE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IllegalStatusException$, IllegalStatusException);
  var InternalException$ = [ -3, n0, _IE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalException$, InternalException);
  var InvalidEventPatternException$ = [ -3, n0, _IEPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidEventPatternException$, InvalidEventPatternException);
  var InvalidStateException$ = [ -3, n0, _ISEn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidStateException$, InvalidStateException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var ManagedRuleException$ = [ -3, n0, _MRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ManagedRuleException$, ManagedRuleException);
  var OperationDisabledException$ = [ -3, n0, _ODE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OperationDisabledException$, OperationDisabledException);
  var PolicyLengthExceededException$ = [ -3, n0, _PLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
  var ResourceAlreadyExistsException$ = [ -3, n0, _RAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var GraphQLOperation = [ 0, n0, _GQLO, 8, 0 ];
  var Sql = [ 0, n0, _S, 8, 0 ];
  var AppSyncParameters$ = [ 3, n0, _ASP, 0, [ _GQLO ], [ [ () => GraphQLOperation, 0 ] ] ];
  var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _Su, _SG, _API ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var BatchArrayProperties$ = [ 3, n0, _BAP, 0, [ _Si ], [ 1 ] ];
  var BatchParameters$ = [ 3, n0, _BP, 0, [ _JD, _JN, _AP, _RS ], [ 0, 0, () => BatchArrayProperties$, () => BatchRetryStrategy$ ], 2 ];
  var BatchRetryStrategy$ = [ 3, n0, _BRS, 0, [ _At ], [ 1 ] ];
  var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cP, _w, _b ], [ 0, 1, 1 ], 1 ];
  var DeadLetterConfig$ = [ 3, n0, _DLC, 0, [ _Ar ], [ 0 ] ];
  var EcsParameters$ = [ 3, n0, _EPc, 0, [ _TDA, _TC, _LT, _NC, _PV, _G, _CPS, _EECSMT, _EEC, _PC, _PS, _PT, _RI, _Ta ], [ 0, 1, 0, () => NetworkConfiguration$, 0, 0, () => CapacityProviderStrategy, 2, 2, () => PlacementConstraints, () => PlacementStrategies, 0, 0, () => TagList ], 1 ];
  var HttpParameters$ = [ 3, n0, _HPt, 0, [ _PPV, _HP, _QSP ], [ 64 | 0, 128 | 0, 128 | 0 ] ];
  var InputTransformer$ = [ 3, n0, _IT, 0, [ _ITn, _IPM ], [ 0, 128 | 0 ], 1 ];
  var KinesisParameters$ = [ 3, n0, _KP, 0, [ _PKP ], [ 0 ], 1 ];
  var ListTargetsByRuleRequest$ = [ 3, n0, _LTBRR, 0, [ _Rul, _EBN, _NT, _L ], [ 0, 0, 0, 1 ], 1 ];
  var ListTargetsByRuleResponse$ = [ 3, n0, _LTBRRi, 0, [ _Tar, _NT ], [ [ () => TargetList, 0 ], 0 ] ];
  var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aC ], [ () => AwsVpcConfiguration$ ] ];
  var PlacementConstraint$ = [ 3, n0, _PCl, 0, [ _t, _ex ], [ 0, 0 ] ];
  var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _f ], [ 0, 0 ] ];
  var PutTargetsRequest$ = [ 3, n0, _PTR, 0, [ _Rul, _Tar, _EBN ], [ 0, [ () => TargetList, 0 ], 0 ], 2 ];
  var PutTargetsResponse$ = [ 3, n0, _PTRu, 0, [ _FEC, _FE ], [ 1, () => PutTargetsResultEntryList ] ];
  var PutTargetsResultEntry$ = [ 3, n0, _PTRE, 0, [ _TI, _ECr, _EM ], [ 0, 0, 0 ] ];
  var RedshiftDataParameters$ = [ 3, n0, _RDP, 0, [ _Da, _SMA, _DU, _S, _SN, _WE, _Sq ], [ 0, 0, 0, [ () => Sql, 0 ], 0, 2, [ () => Sqls, 0 ] ], 1 ];
  var RetryPolicy$ = [ 3, n0, _RPe, 0, [ _MRA, _MEAIS ], [ 1, 1 ] ];
  var RunCommandParameters$ = [ 3, n0, _RCP, 0, [ _RCT ], [ () => RunCommandTargets ], 1 ];
  var RunCommandTarget$ = [ 3, n0, _RCTu, 0, [ _K, _Va ], [ 0, 64 | 0 ], 2 ];
  var SageMakerPipelineParameter$ = [ 3, n0, _SMPP, 0, [ _N, _V ], [ 0, 0 ], 2 ];
  var SageMakerPipelineParameters$ = [ 3, n0, _SMPPa, 0, [ _PPL ], [ () => SageMakerPipelineParameterList ] ];
  var SqsParameters$ = [ 3, n0, _SP, 0, [ _MGI ], [ 0 ] ];
  var Tag$ = [ 3, n0, _Tag, 0, [ _K, _V ], [ 0, 0 ], 2 ];
  var Target$ = [ 3, n0, _Targ, 0, [ _Id, _Ar, _RAo, _In, _IP, _IT, _KP, _RCP, _EPc, _BP, _SP, _HPt, _RDP, _SMPPa, _DLC, _RPe, _ASP ], [ 0, 0, 0, 0, 0, () => InputTransformer$, () => KinesisParameters$, () => RunCommandParameters$, () => EcsParameters$, () => BatchParameters$, () => SqsParameters$, () => HttpParameters$, [ () => RedshiftDataParameters$, 0 ], () => SageMakerPipelineParameters$, () => DeadLetterConfig$, () => RetryPolicy$, [ () => AppSyncParameters$, 0 ] ], 2 ];
  var CapacityProviderStrategy = [ 1, n0, _CPS, 0, () => CapacityProviderStrategyItem$ ];
  var PlacementConstraints = [ 1, n0, _PC, 0, () => PlacementConstraint$ ];
  var PlacementStrategies = [ 1, n0, _PSl, 0, () => PlacementStrategy$ ];
  var PutTargetsResultEntryList = [ 1, n0, _PTREL, 0, () => PutTargetsResultEntry$ ];
  var RunCommandTargets = [ 1, n0, _RCT, 0, () => RunCommandTarget$ ];
  var SageMakerPipelineParameterList = [ 1, n0, _SMPPL, 0, () => SageMakerPipelineParameter$ ];
  var Sqls = [ 1, n0, _Sq, 8, [ () => Sql, 0 ] ];
  var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
  var TargetList = [ 1, n0, _TLa, 0, [ () => Target$, 0 ] ];
  var ListTargetsByRule$ = [ 9, n0, _LTBR, 0, () => ListTargetsByRuleRequest$, () => ListTargetsByRuleResponse$ ];
  var PutTargets$ = [ 9, n0, _PTu, 0, () => PutTargetsRequest$, () => PutTargetsResponse$ ];
 }),
 4011: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => AwsSdkSigV4ASigner
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1871);
  var _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
  var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
  class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
   async sign(httpRequest, identity, signingProperties) {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const {config: config, signer: signer, signingRegion: signingRegion, signingRegionSet: signingRegionSet, signingName: signingName} = await (0, 
    _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties);
    const configResolvedSigningRegionSet = await (config.sigv4aSigningRegionSet?.());
    const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [ signingRegion ]).join(",");
    const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
     signingRegion: multiRegionOverride,
     signingService: signingName
    });
    return signedRequest;
   }
  }
 }),
 7593: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => NODE_SIGV4A_CONFIG_OPTIONS,
   O: () => resolveAwsSdkSigV4AConfig
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2348);
  const resolveAwsSdkSigV4AConfig = config => {
   config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(config.sigv4aSigningRegionSet);
   return config;
  };
  const NODE_SIGV4A_CONFIG_OPTIONS = {
   environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: void 0
  };
 }),
 2821: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => SignatureV4MultiRegion
  });
  const signatureV4aContainer = {
   SignatureV4a: null
  };
  const signatureV4CrtContainer = {
   CrtSignerV4: null
  };
  var SignatureV4 = __webpack_require__(8654);
  const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
  const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  class SignatureV4SignWithCredentials extends SignatureV4.B {
   async signWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return privateAccess.signRequest(requestToSign, options ?? {});
   }
   async presignWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    delete requestToSign.headers[SESSION_TOKEN_HEADER];
    requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    requestToSign.query = requestToSign.query ?? {};
    requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return this.presign(requestToSign, options);
   }
  }
  function getCredentialsWithoutSessionToken(credentials) {
   return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
   };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
   const currentCredentialProvider = privateAccess.credentialProvider;
   privateAccess.credentialProvider = () => {
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
   };
  }
  class SignatureV4MultiRegion {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt"; else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
    return "none";
   }
   constructor(options) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(options);
    this.signerOptions = options;
   }
   async sign(requestToSign, options = {}) {
    if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
    return this.sigv4Signer.sign(requestToSign, options);
   }
   async signWithCredentials(requestToSign, credentials, options = {}) {
    if (options.signingRegion === "*") {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
   }
   async presign(originalRequest, options = {}) {
    if (options.signingRegion === "*") {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
    }
    return this.sigv4Signer.presign(originalRequest, options);
   }
   async presignWithCredentials(originalRequest, credentials, options = {}) {
    if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
     if (this.signerOptions.runtime === "node") {
      if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
       ...this.signerOptions,
       signingAlgorithm: 1
      }); else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      }); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
     } else {
      if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
 })
};
