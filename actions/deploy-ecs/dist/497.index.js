export const id = 497;

export const ids = [ 497 ];

export const modules = {
 1127: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => ElasticLoadBalancingV2Client
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
  const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "elasticloadbalancing",
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
  const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = authParameters => {
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
  var EndpointParameters = __webpack_require__(2157);
  const package_namespaceObject = {
   rE: "3.1142.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
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
  var AwsQueryProtocol = __webpack_require__(5908);
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
  const k = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
   [k]: "Endpoint"
  }, h = {
   [k]: d
  }, i = {}, j = [ {
   [k]: "Region"
  } ];
  const _data = {
   conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
    [k]: "UseFIPS"
   }, b ] ], [ e, [ {
    [k]: "UseDualStack"
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsFIPS" ]
   }, b ] ], [ "stringEquals", [ {
    fn: f,
    argv: [ h, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://elasticloadbalancing.{Region}.amazonaws.com", i ], [ "https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, r + 12, 2, 5, r + 12, 3, 8, 6, 4, 7, r + 11, 5, r + 9, r + 10, 4, 11, 9, 6, 10, r + 8, 7, r + 6, r + 7, 5, 12, r + 5, 6, r + 4, r + 5, 3, r + 1, 14, 4, r + 2, r + 3 ]);
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
  var schemas_0 = __webpack_require__(9046);
  const getRuntimeConfig = config => ({
   apiVersion: "2015-12-01",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsQueryProtocol.k,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
    errorTypeRegistries: schemas_0.q1U,
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    version: "2015-12-01",
    serviceTarget: "ElasticLoadBalancing_v10"
   },
   serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
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
  class ElasticLoadBalancingV2Client extends client.K {
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
     httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
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
 2712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => command,
   lq: () => _ep0,
   yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2157);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
 }),
 5328: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => DescribeTargetGroupsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);
  class DescribeTargetGroupsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTargetGroups", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Z$r)){}
 }),
 386: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => DescribeTargetHealthCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2712);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);
  class DescribeTargetHealthCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeTargetHealth", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.nZ0)){}
 }),
 2157: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => commonParams,
   v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "elasticloadbalancing"
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
 5315: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => ElasticLoadBalancingV2ServiceException
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3441);
  class ElasticLoadBalancingV2ServiceException extends _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.T {
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
   }
  }
 }),
 9626: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A8: () => InvalidSubnetException,
   Ac: () => TooManyRulesException,
   Av: () => TooManyTargetGroupsException,
   Bz: () => TrustStoreNotReadyException,
   CZ: () => InvalidTargetException,
   ES: () => InvalidRevocationContentException,
   EW: () => InvalidSecurityGroupException,
   F$: () => DuplicateTagKeysException,
   FQ: () => RuleNotFoundException,
   G3: () => DuplicateTargetGroupNameException,
   Hc: () => DeleteAssociationSameAccountException,
   I8: () => AvailabilityZoneNotSupportedException,
   Is: () => AllocationIdNotFoundException,
   JO: () => TargetGroupNotFoundException,
   Jg: () => LoadBalancerNotFoundException,
   Km: () => HealthUnavailableException,
   Lw: () => DuplicateListenerException,
   MC: () => TooManyLoadBalancersException,
   Mz: () => TooManyRegistrationsForTargetIdException,
   Ny: () => SSLPolicyNotFoundException,
   TO: () => PriorRequestNotCompleteException,
   WJ: () => OperationNotPermittedException,
   WT: () => ResourceInUseException,
   XL: () => InvalidCaCertificatesBundleException,
   Yn: () => CapacityDecreaseRequestsLimitExceededException,
   _P: () => RevocationContentNotFoundException,
   _w: () => InvalidConfigurationRequestException,
   _z: () => TrustStoreNotFoundException,
   bN: () => TrustStoreInUseException,
   c1: () => RevocationIdNotFoundException,
   c2: () => ALPNPolicyNotSupportedException,
   cD: () => TooManyTagsException,
   cw: () => TooManyUniqueTargetGroupsPerLoadBalancerException,
   gk: () => IncompatibleProtocolsException,
   hB: () => TrustStoreAssociationNotFoundException,
   jL: () => InvalidLoadBalancerActionException,
   lB: () => ResourceNotFoundException,
   lU: () => TooManyTargetsException,
   mv: () => PriorityInUseException,
   nK: () => TooManyCertificatesException,
   oR: () => TooManyTrustStoreRevocationEntriesException,
   p1: () => CaCertificatesBundleNotFoundException,
   qi: () => InvalidSchemeException,
   rT: () => UnsupportedProtocolException,
   rc: () => CapacityUnitsLimitExceededException,
   t_: () => CapacityReservationPendingException,
   u4: () => TooManyListenersException,
   uu: () => CertificateNotFoundException,
   v: () => InsufficientCapacityException,
   vY: () => ListenerNotFoundException,
   ve: () => DuplicateTrustStoreNameException,
   w6: () => TooManyActionsException,
   wf: () => SubnetNotFoundException,
   x7: () => TooManyTrustStoresException,
   yg: () => DuplicateLoadBalancerNameException,
   yl: () => TargetGroupAssociationLimitException
  });
  var _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5315);
  class CertificateNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="CertificateNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CertificateNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CertificateNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ListenerNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="ListenerNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ListenerNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ListenerNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyCertificatesException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyCertificatesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyCertificatesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyCertificatesException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTagKeysException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DuplicateTagKeysException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTagKeysException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTagKeysException.prototype);
    this.Message = opts.Message;
   }
  }
  class LoadBalancerNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="LoadBalancerNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "LoadBalancerNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LoadBalancerNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class RuleNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="RuleNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RuleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RuleNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TargetGroupNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TargetGroupNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TargetGroupNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetGroupNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTagsException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyTagsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTagsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTagsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TrustStoreNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidRevocationContentException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidRevocationContentException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidRevocationContentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRevocationContentException.prototype);
    this.Message = opts.Message;
   }
  }
  class RevocationContentNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="RevocationContentNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RevocationContentNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevocationContentNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTrustStoreRevocationEntriesException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyTrustStoreRevocationEntriesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTrustStoreRevocationEntriesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTrustStoreRevocationEntriesException.prototype);
    this.Message = opts.Message;
   }
  }
  class AllocationIdNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="AllocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AllocationIdNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AllocationIdNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ALPNPolicyNotSupportedException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="ALPNPolicyNotSupportedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ALPNPolicyNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ALPNPolicyNotSupportedException.prototype);
    this.Message = opts.Message;
   }
  }
  class AvailabilityZoneNotSupportedException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="AvailabilityZoneNotSupportedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "AvailabilityZoneNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AvailabilityZoneNotSupportedException.prototype);
    this.Message = opts.Message;
   }
  }
  class CaCertificatesBundleNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="CaCertificatesBundleNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CaCertificatesBundleNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CaCertificatesBundleNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityDecreaseRequestsLimitExceededException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="CapacityDecreaseRequestsLimitExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityDecreaseRequestsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityDecreaseRequestsLimitExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityReservationPendingException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="CapacityReservationPendingException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityReservationPendingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityReservationPendingException.prototype);
    this.Message = opts.Message;
   }
  }
  class CapacityUnitsLimitExceededException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="CapacityUnitsLimitExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "CapacityUnitsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, CapacityUnitsLimitExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateListenerException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DuplicateListenerException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateListenerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateListenerException.prototype);
    this.Message = opts.Message;
   }
  }
  class IncompatibleProtocolsException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="IncompatibleProtocolsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "IncompatibleProtocolsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IncompatibleProtocolsException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidConfigurationRequestException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidConfigurationRequestException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidConfigurationRequestException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidConfigurationRequestException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidLoadBalancerActionException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidLoadBalancerActionException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidLoadBalancerActionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLoadBalancerActionException.prototype);
    this.Message = opts.Message;
   }
  }
  class SSLPolicyNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="SSLPolicyNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "SSLPolicyNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SSLPolicyNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TargetGroupAssociationLimitException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TargetGroupAssociationLimitException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TargetGroupAssociationLimitException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetGroupAssociationLimitException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyActionsException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyActionsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyActionsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyActionsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyListenersException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyListenersException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyListenersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyListenersException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRegistrationsForTargetIdException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyRegistrationsForTargetIdException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRegistrationsForTargetIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRegistrationsForTargetIdException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTargetsException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyTargetsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTargetsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTargetsException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyUniqueTargetGroupsPerLoadBalancerException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyUniqueTargetGroupsPerLoadBalancerException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyUniqueTargetGroupsPerLoadBalancerException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreNotReadyException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TrustStoreNotReadyException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreNotReadyException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreNotReadyException.prototype);
    this.Message = opts.Message;
   }
  }
  class UnsupportedProtocolException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="UnsupportedProtocolException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "UnsupportedProtocolException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedProtocolException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateLoadBalancerNameException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DuplicateLoadBalancerNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateLoadBalancerNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateLoadBalancerNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSchemeException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidSchemeException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSchemeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSchemeException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSecurityGroupException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidSecurityGroupException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSecurityGroupException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSecurityGroupException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidSubnetException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidSubnetException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidSubnetException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSubnetException.prototype);
    this.Message = opts.Message;
   }
  }
  class OperationNotPermittedException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="OperationNotPermittedException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "OperationNotPermittedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceInUseException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="ResourceInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class SubnetNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="SubnetNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "SubnetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SubnetNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyLoadBalancersException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyLoadBalancersException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyLoadBalancersException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyLoadBalancersException.prototype);
    this.Message = opts.Message;
   }
  }
  class PriorityInUseException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="PriorityInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PriorityInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PriorityInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyRulesException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyRulesException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyRulesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyRulesException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTargetGroupsException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyTargetGroupsException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTargetGroupsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTargetGroupsException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTargetGroupNameException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DuplicateTargetGroupNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTargetGroupNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTargetGroupNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class DuplicateTrustStoreNameException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DuplicateTrustStoreNameException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DuplicateTrustStoreNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DuplicateTrustStoreNameException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidCaCertificatesBundleException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidCaCertificatesBundleException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidCaCertificatesBundleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidCaCertificatesBundleException.prototype);
    this.Message = opts.Message;
   }
  }
  class TooManyTrustStoresException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TooManyTrustStoresException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TooManyTrustStoresException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TooManyTrustStoresException.prototype);
    this.Message = opts.Message;
   }
  }
  class DeleteAssociationSameAccountException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="DeleteAssociationSameAccountException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "DeleteAssociationSameAccountException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeleteAssociationSameAccountException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreAssociationNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TrustStoreAssociationNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreAssociationNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreAssociationNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class TrustStoreInUseException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="TrustStoreInUseException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "TrustStoreInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TrustStoreInUseException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidTargetException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InvalidTargetException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidTargetException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTargetException.prototype);
    this.Message = opts.Message;
   }
  }
  class HealthUnavailableException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="HealthUnavailableException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "HealthUnavailableException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, HealthUnavailableException.prototype);
    this.Message = opts.Message;
   }
  }
  class RevocationIdNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="RevocationIdNotFoundException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "RevocationIdNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevocationIdNotFoundException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceNotFoundException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
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
  class InsufficientCapacityException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="InsufficientCapacityException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "InsufficientCapacityException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InsufficientCapacityException.prototype);
    this.Message = opts.Message;
   }
  }
  class PriorRequestNotCompleteException extends _ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_0__.n {
   name="PriorRequestNotCompleteException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PriorRequestNotCompleteException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PriorRequestNotCompleteException.prototype);
    this.Message = opts.Message;
   }
  }
 }),
 9046: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z$r: () => DescribeTargetGroups$,
   nZ0: () => DescribeTargetHealth$,
   q1U: () => errorTypeRegistries
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
  var _models_ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5315);
  var _models_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9626);
  const _AD = "AnomalyDetection";
  const _AINFE = "AllocationIdNotFoundException";
  const _ALPNPNSE = "ALPNPolicyNotSupportedException";
  const _AO = "AdministrativeOverride";
  const _AZ = "AvailabilityZone";
  const _AZNSE = "AvailabilityZoneNotSupportedException";
  const _CCBNFE = "CaCertificatesBundleNotFoundException";
  const _CDRLEE = "CapacityDecreaseRequestsLimitExceededException";
  const _CNFE = "CertificateNotFoundException";
  const _CRPE = "CapacityReservationPendingException";
  const _CULEE = "CapacityUnitsLimitExceededException";
  const _D = "Description";
  const _DASAE = "DeleteAssociationSameAccountException";
  const _DLBNE = "DuplicateLoadBalancerNameException";
  const _DLE = "DuplicateListenerException";
  const _DTGIe = "DescribeTargetGroupsInput";
  const _DTGNE = "DuplicateTargetGroupNameException";
  const _DTGOe = "DescribeTargetGroupsOutput";
  const _DTGe = "DescribeTargetGroups";
  const _DTH = "DescribeTargetHealth";
  const _DTHI = "DescribeTargetHealthInput";
  const _DTHO = "DescribeTargetHealthOutput";
  const _DTKE = "DuplicateTagKeysException";
  const _DTSNE = "DuplicateTrustStoreNameException";
  const _GC = "GrpcCode";
  const _HC = "HttpCode";
  const _HCE = "HealthCheckEnabled";
  const _HCIS = "HealthCheckIntervalSeconds";
  const _HCP = "HealthCheckProtocol";
  const _HCPe = "HealthCheckPort";
  const _HCPea = "HealthCheckPath";
  const _HCTS = "HealthCheckTimeoutSeconds";
  const _HTC = "HealthyThresholdCount";
  const _HUE = "HealthUnavailableException";
  const _IAT = "IpAddressType";
  const _ICCBE = "InvalidCaCertificatesBundleException";
  const _ICE = "InsufficientCapacityException";
  const _ICRE = "InvalidConfigurationRequestException";
  const _ILBAE = "InvalidLoadBalancerActionException";
  const _IPE = "IncompatibleProtocolsException";
  const _IRCE = "InvalidRevocationContentException";
  const _ISE = "InvalidSchemeException";
  const _ISEn = "InvalidSubnetException";
  const _ISGE = "InvalidSecurityGroupException";
  const _ITE = "InvalidTargetException";
  const _Id = "Id";
  const _In = "Include";
  const _LBAo = "LoadBalancerArn";
  const _LBAoa = "LoadBalancerArns";
  const _LBNFE = "LoadBalancerNotFoundException";
  const _LNFE = "ListenerNotFoundException";
  const _M = "Message";
  const _MIE = "MitigationInEffect";
  const _Ma = "Matcher";
  const _Mar = "Marker";
  const _NM = "NextMarker";
  const _Na = "Names";
  const _ONPE = "OperationNotPermittedException";
  const _PIUE = "PriorityInUseException";
  const _PRNCE = "PriorRequestNotCompleteException";
  const _PS = "PageSize";
  const _PV = "ProtocolVersion";
  const _Po = "Port";
  const _Pr = "Protocol";
  const _QSI = "QuicServerId";
  const _R = "Reason";
  const _RCNFE = "RevocationContentNotFoundException";
  const _RINFE = "RevocationIdNotFoundException";
  const _RIUE = "ResourceInUseException";
  const _RNFE = "ResourceNotFoundException";
  const _RNFEu = "RuleNotFoundException";
  const _Re = "Result";
  const _S = "State";
  const _SNFE = "SubnetNotFoundException";
  const _SSLPNFE = "SSLPolicyNotFoundException";
  const _TCP = "TargetControlPort";
  const _TDar = "TargetDescription";
  const _TDarg = "TargetDescriptions";
  const _TG = "TargetGroups";
  const _TGA = "TargetGroupArn";
  const _TGALE = "TargetGroupAssociationLimitException";
  const _TGAa = "TargetGroupArns";
  const _TGN = "TargetGroupName";
  const _TGNFE = "TargetGroupNotFoundException";
  const _TGa = "TargetGroup";
  const _TH = "TargetHealth";
  const _THD = "TargetHealthDescriptions";
  const _THDa = "TargetHealthDescription";
  const _TMAE = "TooManyActionsException";
  const _TMCE = "TooManyCertificatesException";
  const _TMLBE = "TooManyLoadBalancersException";
  const _TMLE = "TooManyListenersException";
  const _TMRE = "TooManyRulesException";
  const _TMRFTIE = "TooManyRegistrationsForTargetIdException";
  const _TMTE = "TooManyTagsException";
  const _TMTEo = "TooManyTargetsException";
  const _TMTGE = "TooManyTargetGroupsException";
  const _TMTSE = "TooManyTrustStoresException";
  const _TMTSREE = "TooManyTrustStoreRevocationEntriesException";
  const _TMUTGPLBE = "TooManyUniqueTargetGroupsPerLoadBalancerException";
  const _TSANFE = "TrustStoreAssociationNotFoundException";
  const _TSIUE = "TrustStoreInUseException";
  const _TSNFE = "TrustStoreNotFoundException";
  const _TSNRE = "TrustStoreNotReadyException";
  const _TT = "TargetType";
  const _Tar = "Targets";
  const _Targ = "Target";
  const _UPE = "UnsupportedProtocolException";
  const _UTC = "UnhealthyThresholdCount";
  const _VI = "VpcId";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
  const _se = "server";
  const n0 = "com.amazonaws.elasticloadbalancingv2";
  const _s_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(_s);
  var ElasticLoadBalancingV2ServiceException$ = [ -3, _s, "ElasticLoadBalancingV2ServiceException", 0, [], [] ];
  _s_registry.registerError(ElasticLoadBalancingV2ServiceException$, _models_ElasticLoadBalancingV2ServiceException__WEBPACK_IMPORTED_MODULE_1__.n);
  const n0_registry = new _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O(n0);
  var AllocationIdNotFoundException$ = [ -3, n0, _AINFE, {
   [_aQE]: [ `AllocationIdNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(AllocationIdNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Is);
  var ALPNPolicyNotSupportedException$ = [ -3, n0, _ALPNPNSE, {
   [_aQE]: [ `ALPNPolicyNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ALPNPolicyNotSupportedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.c2);
  var AvailabilityZoneNotSupportedException$ = [ -3, n0, _AZNSE, {
   [_aQE]: [ `AvailabilityZoneNotSupported`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(AvailabilityZoneNotSupportedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.I8);
  var CaCertificatesBundleNotFoundException$ = [ -3, n0, _CCBNFE, {
   [_aQE]: [ `CaCertificatesBundleNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CaCertificatesBundleNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.p1);
  var CapacityDecreaseRequestsLimitExceededException$ = [ -3, n0, _CDRLEE, {
   [_aQE]: [ `CapacityDecreaseRequestLimitExceeded`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Yn);
  var CapacityReservationPendingException$ = [ -3, n0, _CRPE, {
   [_aQE]: [ `CapacityReservationPending`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityReservationPendingException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.t_);
  var CapacityUnitsLimitExceededException$ = [ -3, n0, _CULEE, {
   [_aQE]: [ `CapacityUnitsLimitExceeded`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CapacityUnitsLimitExceededException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.rc);
  var CertificateNotFoundException$ = [ -3, n0, _CNFE, {
   [_aQE]: [ `CertificateNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CertificateNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.uu);
  var DeleteAssociationSameAccountException$ = [ -3, n0, _DASAE, {
   [_aQE]: [ `DeleteAssociationSameAccount`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DeleteAssociationSameAccountException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Hc);
  var DuplicateListenerException$ = [ -3, n0, _DLE, {
   [_aQE]: [ `DuplicateListener`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateListenerException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Lw);
  var DuplicateLoadBalancerNameException$ = [ -3, n0, _DLBNE, {
   [_aQE]: [ `DuplicateLoadBalancerName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateLoadBalancerNameException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.yg);
  var DuplicateTagKeysException$ = [ -3, n0, _DTKE, {
   [_aQE]: [ `DuplicateTagKeys`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTagKeysException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.F$);
  var DuplicateTargetGroupNameException$ = [ -3, n0, _DTGNE, {
   [_aQE]: [ `DuplicateTargetGroupName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTargetGroupNameException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.G3);
  var DuplicateTrustStoreNameException$ = [ -3, n0, _DTSNE, {
   [_aQE]: [ `DuplicateTrustStoreName`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(DuplicateTrustStoreNameException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.ve);
  var HealthUnavailableException$ = [ -3, n0, _HUE, {
   [_aQE]: [ `HealthUnavailable`, 500 ],
   [_e]: _se,
   [_hE]: 500
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(HealthUnavailableException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Km);
  var IncompatibleProtocolsException$ = [ -3, n0, _IPE, {
   [_aQE]: [ `IncompatibleProtocols`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(IncompatibleProtocolsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.gk);
  var InsufficientCapacityException$ = [ -3, n0, _ICE, {
   [_aQE]: [ `InsufficientCapacity`, 500 ],
   [_e]: _se,
   [_hE]: 500
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InsufficientCapacityException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.v);
  var InvalidCaCertificatesBundleException$ = [ -3, n0, _ICCBE, {
   [_aQE]: [ `InvalidCaCertificatesBundle`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidCaCertificatesBundleException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.XL);
  var InvalidConfigurationRequestException$ = [ -3, n0, _ICRE, {
   [_aQE]: [ `InvalidConfigurationRequest`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidConfigurationRequestException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__._w);
  var InvalidLoadBalancerActionException$ = [ -3, n0, _ILBAE, {
   [_aQE]: [ `InvalidLoadBalancerAction`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidLoadBalancerActionException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.jL);
  var InvalidRevocationContentException$ = [ -3, n0, _IRCE, {
   [_aQE]: [ `InvalidRevocationContent`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidRevocationContentException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.ES);
  var InvalidSchemeException$ = [ -3, n0, _ISE, {
   [_aQE]: [ `InvalidScheme`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSchemeException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.qi);
  var InvalidSecurityGroupException$ = [ -3, n0, _ISGE, {
   [_aQE]: [ `InvalidSecurityGroup`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSecurityGroupException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.EW);
  var InvalidSubnetException$ = [ -3, n0, _ISEn, {
   [_aQE]: [ `InvalidSubnet`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidSubnetException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.A8);
  var InvalidTargetException$ = [ -3, n0, _ITE, {
   [_aQE]: [ `InvalidTarget`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.CZ);
  var ListenerNotFoundException$ = [ -3, n0, _LNFE, {
   [_aQE]: [ `ListenerNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ListenerNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.vY);
  var LoadBalancerNotFoundException$ = [ -3, n0, _LBNFE, {
   [_aQE]: [ `LoadBalancerNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(LoadBalancerNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Jg);
  var OperationNotPermittedException$ = [ -3, n0, _ONPE, {
   [_aQE]: [ `OperationNotPermitted`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(OperationNotPermittedException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.WJ);
  var PriorityInUseException$ = [ -3, n0, _PIUE, {
   [_aQE]: [ `PriorityInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PriorityInUseException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.mv);
  var PriorRequestNotCompleteException$ = [ -3, n0, _PRNCE, {
   [_aQE]: [ `PriorRequestNotComplete`, 429 ],
   [_e]: _c,
   [_hE]: 429
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PriorRequestNotCompleteException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.TO);
  var ResourceInUseException$ = [ -3, n0, _RIUE, {
   [_aQE]: [ `ResourceInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceInUseException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.WT);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_aQE]: [ `ResourceNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.lB);
  var RevocationContentNotFoundException$ = [ -3, n0, _RCNFE, {
   [_aQE]: [ `RevocationContentNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RevocationContentNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__._P);
  var RevocationIdNotFoundException$ = [ -3, n0, _RINFE, {
   [_aQE]: [ `RevocationIdNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RevocationIdNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.c1);
  var RuleNotFoundException$ = [ -3, n0, _RNFEu, {
   [_aQE]: [ `RuleNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(RuleNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.FQ);
  var SSLPolicyNotFoundException$ = [ -3, n0, _SSLPNFE, {
   [_aQE]: [ `SSLPolicyNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(SSLPolicyNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ny);
  var SubnetNotFoundException$ = [ -3, n0, _SNFE, {
   [_aQE]: [ `SubnetNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(SubnetNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.wf);
  var TargetGroupAssociationLimitException$ = [ -3, n0, _TGALE, {
   [_aQE]: [ `TargetGroupAssociationLimit`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TargetGroupAssociationLimitException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.yl);
  var TargetGroupNotFoundException$ = [ -3, n0, _TGNFE, {
   [_aQE]: [ `TargetGroupNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TargetGroupNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.JO);
  var TooManyActionsException$ = [ -3, n0, _TMAE, {
   [_aQE]: [ `TooManyActions`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyActionsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.w6);
  var TooManyCertificatesException$ = [ -3, n0, _TMCE, {
   [_aQE]: [ `TooManyCertificates`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyCertificatesException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.nK);
  var TooManyListenersException$ = [ -3, n0, _TMLE, {
   [_aQE]: [ `TooManyListeners`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyListenersException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.u4);
  var TooManyLoadBalancersException$ = [ -3, n0, _TMLBE, {
   [_aQE]: [ `TooManyLoadBalancers`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyLoadBalancersException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.MC);
  var TooManyRegistrationsForTargetIdException$ = [ -3, n0, _TMRFTIE, {
   [_aQE]: [ `TooManyRegistrationsForTargetId`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyRegistrationsForTargetIdException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Mz);
  var TooManyRulesException$ = [ -3, n0, _TMRE, {
   [_aQE]: [ `TooManyRules`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyRulesException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Ac);
  var TooManyTagsException$ = [ -3, n0, _TMTE, {
   [_aQE]: [ `TooManyTags`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTagsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.cD);
  var TooManyTargetGroupsException$ = [ -3, n0, _TMTGE, {
   [_aQE]: [ `TooManyTargetGroups`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTargetGroupsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Av);
  var TooManyTargetsException$ = [ -3, n0, _TMTEo, {
   [_aQE]: [ `TooManyTargets`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTargetsException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.lU);
  var TooManyTrustStoreRevocationEntriesException$ = [ -3, n0, _TMTSREE, {
   [_aQE]: [ `TooManyTrustStoreRevocationEntries`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.oR);
  var TooManyTrustStoresException$ = [ -3, n0, _TMTSE, {
   [_aQE]: [ `TooManyTrustStores`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyTrustStoresException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.x7);
  var TooManyUniqueTargetGroupsPerLoadBalancerException$ = [ -3, n0, _TMUTGPLBE, {
   [_aQE]: [ `TooManyUniqueTargetGroupsPerLoadBalancer`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.cw);
  var TrustStoreAssociationNotFoundException$ = [ -3, n0, _TSANFE, {
   [_aQE]: [ `AssociationNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreAssociationNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.hB);
  var TrustStoreInUseException$ = [ -3, n0, _TSIUE, {
   [_aQE]: [ `TrustStoreInUse`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreInUseException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.bN);
  var TrustStoreNotFoundException$ = [ -3, n0, _TSNFE, {
   [_aQE]: [ `TrustStoreNotFound`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreNotFoundException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__._z);
  var TrustStoreNotReadyException$ = [ -3, n0, _TSNRE, {
   [_aQE]: [ `TrustStoreNotReady`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(TrustStoreNotReadyException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.Bz);
  var UnsupportedProtocolException$ = [ -3, n0, _UPE, {
   [_aQE]: [ `UnsupportedProtocol`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(UnsupportedProtocolException$, _models_errors__WEBPACK_IMPORTED_MODULE_2__.rT);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AdministrativeOverride$ = [ 3, n0, _AO, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
  var AnomalyDetection$ = [ 3, n0, _AD, 0, [ _Re, _MIE ], [ 0, 0 ] ];
  var DescribeTargetGroupsInput$ = [ 3, n0, _DTGIe, 0, [ _LBAo, _TGAa, _Na, _Mar, _PS ], [ 0, 64 | 0, 64 | 0, 0, 1 ] ];
  var DescribeTargetGroupsOutput$ = [ 3, n0, _DTGOe, 0, [ _TG, _NM ], [ () => TargetGroups, 0 ] ];
  var DescribeTargetHealthInput$ = [ 3, n0, _DTHI, 0, [ _TGA, _Tar, _In ], [ 0, () => TargetDescriptions, 64 | 0 ], 1 ];
  var DescribeTargetHealthOutput$ = [ 3, n0, _DTHO, 0, [ _THD ], [ () => TargetHealthDescriptions ] ];
  var Matcher$ = [ 3, n0, _Ma, 0, [ _HC, _GC ], [ 0, 0 ] ];
  var TargetDescription$ = [ 3, n0, _TDar, 0, [ _Id, _Po, _AZ, _QSI ], [ 0, 1, 0, 0 ], 1 ];
  var TargetGroup$ = [ 3, n0, _TGa, 0, [ _TGA, _TGN, _Pr, _Po, _VI, _HCP, _HCPe, _HCE, _HCIS, _HCTS, _HTC, _UTC, _HCPea, _Ma, _LBAoa, _TT, _PV, _IAT, _TCP ], [ 0, 0, 0, 1, 0, 0, 0, 2, 1, 1, 1, 1, 0, () => Matcher$, 64 | 0, 0, 0, 0, 1 ] ];
  var TargetHealth$ = [ 3, n0, _TH, 0, [ _S, _R, _D ], [ 0, 0, 0 ] ];
  var TargetHealthDescription$ = [ 3, n0, _THDa, 0, [ _Targ, _HCPe, _TH, _AD, _AO ], [ () => TargetDescription$, 0, () => TargetHealth$, () => AnomalyDetection$, () => AdministrativeOverride$ ] ];
  var TargetDescriptions = [ 1, n0, _TDarg, 0, () => TargetDescription$ ];
  var TargetGroups = [ 1, n0, _TG, 0, () => TargetGroup$ ];
  var TargetHealthDescriptions = [ 1, n0, _THD, 0, () => TargetHealthDescription$ ];
  var DescribeTargetGroups$ = [ 9, n0, _DTGe, 0, () => DescribeTargetGroupsInput$, () => DescribeTargetGroupsOutput$ ];
  var DescribeTargetHealth$ = [ 9, n0, _DTH, 0, () => DescribeTargetHealthInput$, () => DescribeTargetHealthOutput$ ];
 })
};
