export const id = 692;

export const ids = [ 692 ];

export const modules = {
 1692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createSchedulerApi: () => createSchedulerApi
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
  const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "scheduler",
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
  const defaultSchedulerHttpAuthSchemeProvider = authParameters => {
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
   defaultSigningName: "scheduler"
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
  var AwsRestJsonProtocol = __webpack_require__(2272);
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
   }, b ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
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
  class SchedulerServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, SchedulerServiceException.prototype);
   }
  }
  class InternalServerException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#InternalServerException";
   name="InternalServerException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "InternalServerException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServerException.prototype);
    this.Message = opts.Message;
   }
  }
  class ResourceNotFoundException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#ResourceNotFoundException";
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
  class ThrottlingException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#ThrottlingException";
   name="ThrottlingException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
    this.Message = opts.Message;
   }
  }
  class ValidationException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#ValidationException";
   name="ValidationException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
    this.Message = opts.Message;
   }
  }
  class ConflictException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#ConflictException";
   name="ConflictException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.Message = opts.Message;
   }
  }
  class ServiceQuotaExceededException extends SchedulerServiceException {
   static shapeId="com.amazonaws.scheduler#ServiceQuotaExceededException";
   name="ServiceQuotaExceededException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
   }
  }
  const _A = "Arn";
  const _AAC = "ActionAfterCompletion";
  const _API = "AssignPublicIp";
  const _AVC = "AwsVpcConfiguration";
  const _CD = "CreationDate";
  const _CE = "ConflictException";
  const _CPS = "CapacityProviderStrategy";
  const _CPSI = "CapacityProviderStrategyItem";
  const _CT = "ClientToken";
  const _D = "Description";
  const _DLC = "DeadLetterConfig";
  const _DT = "DetailType";
  const _EBP = "EventBridgeParameters";
  const _ED = "EndDate";
  const _EEC = "EnableExecuteCommand";
  const _EECSMT = "EnableECSManagedTags";
  const _EP = "EcsParameters";
  const _FTW = "FlexibleTimeWindow";
  const _G = "Group";
  const _GN = "GroupName";
  const _GS = "GetSchedule";
  const _GSI = "GetScheduleInput";
  const _GSO = "GetScheduleOutput";
  const _I = "Input";
  const _ISE = "InternalServerException";
  const _KKA = "KmsKeyArn";
  const _KP = "KinesisParameters";
  const _LMD = "LastModificationDate";
  const _LT = "LaunchType";
  const _M = "Message";
  const _MEAIS = "MaximumEventAgeInSeconds";
  const _MGI = "MessageGroupId";
  const _MRA = "MaximumRetryAttempts";
  const _MWIM = "MaximumWindowInMinutes";
  const _Mo = "Mode";
  const _N = "Name";
  const _NC = "NetworkConfiguration";
  const _PC = "PlacementConstraints";
  const _PCl = "PlacementConstraint";
  const _PK = "PartitionKey";
  const _PPL = "PipelineParameterList";
  const _PS = "PlacementStrategy";
  const _PSl = "PlacementStrategies";
  const _PT = "PropagateTags";
  const _PV = "PlatformVersion";
  const _RAo = "RoleArn";
  const _RI = "ReferenceId";
  const _RNFE = "ResourceNotFoundException";
  const _RP = "RetryPolicy";
  const _S = "Subnets";
  const _SA = "ScheduleArn";
  const _SD = "StartDate";
  const _SE = "ScheduleExpression";
  const _SET = "ScheduleExpressionTimezone";
  const _SG = "SecurityGroups";
  const _SMPP = "SageMakerPipelineParameter";
  const _SMPPL = "SageMakerPipelineParameterList";
  const _SMPPa = "SageMakerPipelineParameters";
  const _SP = "SqsParameters";
  const _SQEE = "ServiceQuotaExceededException";
  const _So = "Source";
  const _St = "State";
  const _T = "Tags";
  const _TC = "TaskCount";
  const _TDA = "TaskDefinitionArn";
  const _TE = "ThrottlingException";
  const _Ta = "Target";
  const _US = "UpdateSchedule";
  const _USI = "UpdateScheduleInput";
  const _USO = "UpdateScheduleOutput";
  const _V = "Value";
  const _VE = "ValidationException";
  const _aC = "awsvpcConfiguration";
  const _b = "base";
  const _c = "client";
  const _cP = "capacityProvider";
  const _e = "error";
  const _ex = "expression";
  const _f = "field";
  const _gN = "groupName";
  const _h = "http";
  const _hE = "httpError";
  const _hQ = "httpQuery";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
  const _se = "server";
  const _t = "type";
  const _w = "weight";
  const n0 = "com.amazonaws.scheduler";
  const _s_registry = new TypeRegistry.O(_s);
  var SchedulerServiceException$ = [ -3, _s, "SchedulerServiceException", 0, [], [] ];
  _s_registry.registerError(SchedulerServiceException$, SchedulerServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var ConflictException$ = [ -3, n0, _CE, {
   [_e]: _c,
   [_hE]: 409
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var InternalServerException$ = [ -3, n0, _ISE, {
   [_e]: _se,
   [_hE]: 500
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(InternalServerException$, InternalServerException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c,
   [_hE]: 404
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
   [_e]: _c,
   [_hE]: 402
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c,
   [_hE]: 429
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var ValidationException$ = [ -3, n0, _VE, {
   [_e]: _c,
   [_hE]: 400
  }, [ _M ], [ 0 ], 1 ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _S, _SG, _API ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cP, _w, _b ], [ 0, 1, 1 ], 1 ];
  var DeadLetterConfig$ = [ 3, n0, _DLC, 0, [ _A ], [ 0 ] ];
  var EcsParameters$ = [ 3, n0, _EP, 0, [ _TDA, _TC, _LT, _NC, _PV, _G, _CPS, _EECSMT, _EEC, _PC, _PS, _PT, _RI, _T ], [ 0, 1, 0, () => NetworkConfiguration$, 0, 0, () => CapacityProviderStrategy, 2, 2, () => PlacementConstraints, () => PlacementStrategies, 0, 0, [ 1, n0, _T, 0, 128 | 0 ] ], 1 ];
  var EventBridgeParameters$ = [ 3, n0, _EBP, 0, [ _DT, _So ], [ 0, 0 ], 2 ];
  var FlexibleTimeWindow$ = [ 3, n0, _FTW, 0, [ _Mo, _MWIM ], [ 0, 1 ], 1 ];
  var GetScheduleInput$ = [ 3, n0, _GSI, 0, [ _N, _GN ], [ [ 0, 1 ], [ 0, {
   [_hQ]: _gN
  } ] ], 1 ];
  var GetScheduleOutput$ = [ 3, n0, _GSO, 0, [ _A, _GN, _N, _SE, _SD, _ED, _D, _SET, _St, _CD, _LMD, _KKA, _Ta, _FTW, _AAC ], [ 0, 0, 0, 0, 4, 4, 0, 0, 0, 4, 4, 0, () => Target$, () => FlexibleTimeWindow$, 0 ] ];
  var KinesisParameters$ = [ 3, n0, _KP, 0, [ _PK ], [ 0 ], 1 ];
  var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aC ], [ () => AwsVpcConfiguration$ ] ];
  var PlacementConstraint$ = [ 3, n0, _PCl, 0, [ _t, _ex ], [ 0, 0 ] ];
  var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _f ], [ 0, 0 ] ];
  var RetryPolicy$ = [ 3, n0, _RP, 0, [ _MEAIS, _MRA ], [ 1, 1 ] ];
  var SageMakerPipelineParameter$ = [ 3, n0, _SMPP, 0, [ _N, _V ], [ 0, 0 ], 2 ];
  var SageMakerPipelineParameters$ = [ 3, n0, _SMPPa, 0, [ _PPL ], [ () => SageMakerPipelineParameterList ] ];
  var SqsParameters$ = [ 3, n0, _SP, 0, [ _MGI ], [ 0 ] ];
  var Target$ = [ 3, n0, _Ta, 0, [ _A, _RAo, _DLC, _RP, _I, _EP, _EBP, _KP, _SMPPa, _SP ], [ 0, 0, () => DeadLetterConfig$, () => RetryPolicy$, 0, () => EcsParameters$, () => EventBridgeParameters$, () => KinesisParameters$, () => SageMakerPipelineParameters$, () => SqsParameters$ ], 2 ];
  var UpdateScheduleInput$ = [ 3, n0, _USI, 0, [ _N, _SE, _Ta, _FTW, _GN, _SD, _ED, _D, _SET, _St, _KKA, _CT, _AAC ], [ [ 0, 1 ], 0, () => Target$, () => FlexibleTimeWindow$, 0, 4, 4, 0, 0, 0, 0, [ 0, 4 ], 0 ], 4 ];
  var UpdateScheduleOutput$ = [ 3, n0, _USO, 0, [ _SA ], [ 0 ], 1 ];
  var CapacityProviderStrategy = [ 1, n0, _CPS, 0, () => CapacityProviderStrategyItem$ ];
  var PlacementConstraints = [ 1, n0, _PC, 0, () => PlacementConstraint$ ];
  var PlacementStrategies = [ 1, n0, _PSl, 0, () => PlacementStrategy$ ];
  var SageMakerPipelineParameterList = [ 1, n0, _SMPPL, 0, () => SageMakerPipelineParameter$ ];
  var GetSchedule$ = [ 9, n0, _GS, {
   [_h]: [ "GET", "/schedules/{Name}", 200 ]
  }, () => GetScheduleInput$, () => GetScheduleOutput$ ];
  var UpdateSchedule$ = [ 9, n0, _US, {
   [_h]: [ "PUT", "/schedules/{Name}", 200 ]
  }, () => UpdateScheduleInput$, () => UpdateScheduleOutput$ ];
  const getRuntimeConfig = config => ({
   apiVersion: "2021-06-30",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.scheduler",
    errorTypeRegistries: errorTypeRegistries,
    version: "2021-06-30",
    serviceTarget: "AWSChronosService"
   },
   serviceId: config?.serviceId ?? "Scheduler",
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
  class SchedulerClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
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
  const command = (0, client_command_builder.k)(commonParams, "AWSChronosService", "SchedulerClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class GetScheduleCommand extends(command(_ep0, _mw0, "GetSchedule", GetSchedule$)){}
  class UpdateScheduleCommand extends(command(_ep0, _mw0, "UpdateSchedule", UpdateSchedule$)){}
  var index_min = __webpack_require__(4214);
  var known_errors = __webpack_require__(7453);
  var raw_body = __webpack_require__(3717);
  const ScheduleSchema = index_min._H3({
   Name: index_min.YjP(),
   GroupName: index_min.lqM(index_min.YjP(), "default"),
   Target: index_min._H3({
    Arn: index_min.YjP(),
    EcsParameters: index_min.yqP(index_min._H3({
     TaskDefinitionArn: index_min.YjP()
    }))
   })
  });
  const KNOWN = {
   ResourceNotFoundException: {
    code: "launcher-not-found",
    fix: "Name a schedule of this account and region, with its `group` when it is not in the group `default`: `aws scheduler list-schedules`."
   },
   ConflictException: {
    code: "launcher-busy",
    fix: "Somebody changes the schedule at the same time. Run the job again when they are done."
   }
  };
  function createSchedulerApi(access) {
   const client = new SchedulerClient(access);
   return {
    async getSchedule({name: name, groupName: groupName}) {
     const deed = {
      permission: "scheduler:GetSchedule",
      resource: resourceOf({
       name: name,
       groupName: groupName
      })
     };
     const command = new GetScheduleCommand({
      Name: name,
      GroupName: groupName
     });
     let body = "";
     command.middlewareStack.add((0, raw_body.b8)(text => void (body = text)), raw_body.$9);
     await (0, known_errors.S)({
      deed: deed,
      known: KNOWN
     }, () => client.send(command));
     return index_min.qgA(ScheduleSchema, JSON.parse(body));
    },
    async updateSchedule(schedule) {
     const {Name: Name, GroupName: GroupName} = schedule;
     const deed = {
      permission: "scheduler:UpdateSchedule",
      resource: resourceOf({
       name: Name,
       groupName: GroupName
      })
     };
     const command = new UpdateScheduleCommand({
      Name: Name,
      ScheduleExpression: "",
      Target: {
       Arn: "",
       RoleArn: ""
      },
      FlexibleTimeWindow: {
       Mode: "OFF"
      }
     });
     const {Name: _inPath, ...body} = schedule;
     command.middlewareStack.add((0, raw_body.eT)(body), raw_body.bd);
     await (0, known_errors.S)({
      deed: deed,
      known: KNOWN
     }, () => client.send(command));
    }
   };
  }
  function resourceOf({name: name, groupName: groupName = "default"}) {
   return `schedule/${groupName}/${name}`;
  }
 })
};
