export const id = 952;

export const ids = [ 952 ];

export const modules = {
 1524: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => PipesClient
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
  const defaultPipesHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "pipes",
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
  const defaultPipesHttpAuthSchemeProvider = authParameters => {
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
  var EndpointParameters = __webpack_require__(6987);
  const package_namespaceObject = {
   rE: "3.1143.0"
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
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://pipes-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://pipes-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://pipes.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://pipes.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
  var schemas_0 = __webpack_require__(5283);
  const getRuntimeConfig = config => ({
   apiVersion: "2015-10-07",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultPipesHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.pipes",
    errorTypeRegistries: schemas_0.q1,
    xmlNamespace: "http://events.amazonaws.com/doc/2015-10-07",
    version: "2015-10-07",
    serviceTarget: "Pipes"
   },
   serviceId: config?.serviceId ?? "Pipes",
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
  class PipesClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultPipesHttpAuthSchemeParametersProvider,
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
 5766: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G5: () => command,
   lq: () => _ep0,
   yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5747);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "Pipes", "PipesClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
 }),
 3385: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => DescribePipeCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5766);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5283);
  class DescribePipeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribePipe", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.kX)){}
 }),
 6177: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => UpdatePipeCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5766);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5283);
  class UpdatePipeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "UpdatePipe", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ws)){}
 }),
 6987: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => commonParams,
   v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "pipes"
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
 5283: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   kX: () => DescribePipe$,
   Ws: () => UpdatePipe$,
   q1: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  class PipesServiceException extends exceptions.T {
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, PipesServiceException.prototype);
   }
  }
  class ConflictException extends PipesServiceException {
   name="ConflictException";
   $fault="client";
   resourceId;
   resourceType;
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.resourceId = opts.resourceId;
    this.resourceType = opts.resourceType;
   }
  }
  class InternalException extends PipesServiceException {
   name="InternalException";
   $fault="server";
   retryAfterSeconds;
   constructor(opts) {
    super({
     name: "InternalException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalException.prototype);
    this.retryAfterSeconds = opts.retryAfterSeconds;
   }
  }
  class NotFoundException extends PipesServiceException {
   name="NotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "NotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NotFoundException.prototype);
   }
  }
  class ServiceQuotaExceededException extends PipesServiceException {
   name="ServiceQuotaExceededException";
   $fault="client";
   resourceId;
   resourceType;
   serviceCode;
   quotaCode;
   constructor(opts) {
    super({
     name: "ServiceQuotaExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
    this.resourceId = opts.resourceId;
    this.resourceType = opts.resourceType;
    this.serviceCode = opts.serviceCode;
    this.quotaCode = opts.quotaCode;
   }
  }
  class ThrottlingException extends PipesServiceException {
   name="ThrottlingException";
   $fault="client";
   serviceCode;
   quotaCode;
   retryAfterSeconds;
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
    this.serviceCode = opts.serviceCode;
    this.quotaCode = opts.quotaCode;
    this.retryAfterSeconds = opts.retryAfterSeconds;
   }
  }
  class ValidationException extends PipesServiceException {
   name="ValidationException";
   $fault="client";
   fieldList;
   constructor(opts) {
    super({
     name: "ValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ValidationException.prototype);
    this.fieldList = opts.fieldList;
   }
  }
  const _A = "Attempts";
  const _ABS = "AdditionalBootstrapServers";
  const _AMQBP = "ActiveMQBrokerParameters";
  const _AP = "ArrayProperties";
  const _API = "AssignPublicIp";
  const _AVC = "AwsVpcConfiguration";
  const _Ar = "Arn";
  const _BA = "BasicAuth";
  const _BAP = "BatchArrayProperties";
  const _BCO = "BatchContainerOverrides";
  const _BDO = "BatchDependsOn";
  const _BEV = "BatchEnvironmentVariable";
  const _BEVL = "BatchEnvironmentVariableList";
  const _BJD = "BatchJobDependency";
  const _BJP = "BatchJobParameters";
  const _BN = "BucketName";
  const _BO = "BucketOwner";
  const _BRR = "BatchResourceRequirement";
  const _BRRL = "BatchResourceRequirementsList";
  const _BRS = "BatchRetryStrategy";
  const _BS = "BatchSize";
  const _C = "Command";
  const _CCTA = "ClientCertificateTlsAuth";
  const _CE = "ConflictException";
  const _CGID = "ConsumerGroupID";
  const _CLLD = "CloudwatchLogsLogDestination";
  const _CLLDP = "CloudwatchLogsLogDestinationParameters";
  const _CO = "ContainerOverrides";
  const _CP = "CapacityProvider";
  const _CPS = "CapacityProviderStrategy";
  const _CPSI = "CapacityProviderStrategyItem";
  const _CS = "CurrentState";
  const _CT = "CreationTime";
  const _CWLP = "CloudWatchLogsParameters";
  const _Cp = "Cpu";
  const _Cr = "Credentials";
  const _D = "Database";
  const _DDBSP = "DynamoDBStreamParameters";
  const _DLC = "DeadLetterConfig";
  const _DM = "DimensionMapping";
  const _DMi = "DimensionMappings";
  const _DN = "DimensionName";
  const _DO = "DependsOn";
  const _DPRes = "DescribePipeRequest";
  const _DPResc = "DescribePipeResponse";
  const _DPe = "DescribePipe";
  const _DS = "DesiredState";
  const _DSA = "DeliveryStreamArn";
  const _DT = "DetailType";
  const _DU = "DbUser";
  const _DV = "DimensionValue";
  const _DVT = "DimensionValueType";
  const _De = "Description";
  const _E = "Environment";
  const _EBDT = "EventBridgeDetailType";
  const _EBEBP = "EventBridgeEventBusParameters";
  const _EBEI = "EventBridgeEndpointId";
  const _EBES = "EventBridgeEventSource";
  const _ECO = "EcsContainerOverride";
  const _ECOL = "EcsContainerOverrideList";
  const _EEC = "EnableExecuteCommand";
  const _EECSMT = "EnableECSManagedTags";
  const _EEF = "EcsEnvironmentFile";
  const _EEFL = "EcsEnvironmentFileList";
  const _EES = "EcsEphemeralStorage";
  const _EEV = "EcsEnvironmentVariable";
  const _EEVL = "EcsEnvironmentVariableList";
  const _EF = "EnvironmentFiles";
  const _EI = "EndpointId";
  const _EIAO = "EcsInferenceAcceleratorOverride";
  const _EIAOL = "EcsInferenceAcceleratorOverrideList";
  const _EP = "EventPattern";
  const _EPn = "EnrichmentParameters";
  const _ERA = "ExecutionRoleArn";
  const _ERR = "EcsResourceRequirement";
  const _ERRL = "EcsResourceRequirementsList";
  const _ES = "EndpointString";
  const _ESp = "EphemeralStorage";
  const _ETO = "EcsTaskOverride";
  const _ETP = "EcsTaskParameters";
  const _ETU = "EpochTimeUnit";
  const _En = "Enrichment";
  const _F = "Filter";
  const _FC = "FilterCriteria";
  const _FL = "FilterList";
  const _FLD = "FirehoseLogDestination";
  const _FLDP = "FirehoseLogDestinationParameters";
  const _Fi = "Filters";
  const _G = "Group";
  const _HP = "HeaderParameters";
  const _HPM = "HeaderParametersMap";
  const _HPt = "HttpParameters";
  const _HV = "HeaderValue";
  const _IAO = "InferenceAcceleratorOverrides";
  const _IE = "InternalException";
  const _IED = "IncludeExecutionData";
  const _IT = "InputTemplate";
  const _ITn = "InstanceType";
  const _ITnv = "InvocationType";
  const _JD = "JobDefinition";
  const _JI = "JobId";
  const _JN = "JobName";
  const _K = "Key";
  const _KBS = "KafkaBootstrapServers";
  const _KKI = "KmsKeyIdentifier";
  const _KPK = "KinesisPartitionKey";
  const _KSP = "KinesisStreamParameters";
  const _KTN = "KafkaTopicName";
  const _LC = "LogConfiguration";
  const _LFP = "LambdaFunctionParameters";
  const _LGA = "LogGroupArn";
  const _LMT = "LastModifiedTime";
  const _LSN = "LogStreamName";
  const _LT = "LaunchType";
  const _Le = "Level";
  const _M = "Memory";
  const _MBWIS = "MaximumBatchingWindowInSeconds";
  const _MDI = "MessageDeduplicationId";
  const _MGI = "MessageGroupId";
  const _MMAM = "MultiMeasureAttributeMapping";
  const _MMAMu = "MultiMeasureAttributeMappings";
  const _MMAN = "MultiMeasureAttributeName";
  const _MMM = "MultiMeasureMapping";
  const _MMMu = "MultiMeasureMappings";
  const _MMN = "MultiMeasureName";
  const _MN = "MeasureName";
  const _MQBAC = "MQBrokerAccessCredentials";
  const _MQBQN = "MQBrokerQueueName";
  const _MR = "MemoryReservation";
  const _MRA = "MaximumRetryAttempts";
  const _MRAIS = "MaximumRecordAgeInSeconds";
  const _MSKAC = "MSKAccessCredentials";
  const _MSKP = "ManagedStreamingKafkaParameters";
  const _MV = "MeasureValue";
  const _MVT = "MeasureValueType";
  const _N = "Name";
  const _NC = "NetworkConfiguration";
  const _NFE = "NotFoundException";
  const _O = "Overrides";
  const _OF = "OutputFormat";
  const _OPBIF = "OnPartialBatchItemFailure";
  const _P = "Pattern";
  const _PC = "PlacementConstraints";
  const _PCE = "PlacementConstraintExpression";
  const _PCl = "PlacementConstraint";
  const _PD = "PipeDescription";
  const _PEHP = "PipeEnrichmentHttpParameters";
  const _PEP = "PipeEnrichmentParameters";
  const _PF = "ParallelizationFactor";
  const _PK = "PartitionKey";
  const _PLC = "PipeLogConfiguration";
  const _PLCP = "PipeLogConfigurationParameters";
  const _PP = "PathParameter";
  const _PPL = "PipelineParameterList";
  const _PPLa = "PathParameterList";
  const _PPV = "PathParameterValues";
  const _PS = "PlacementStrategy";
  const _PSAMQBP = "PipeSourceActiveMQBrokerParameters";
  const _PSDDBSP = "PipeSourceDynamoDBStreamParameters";
  const _PSF = "PlacementStrategyField";
  const _PSKSP = "PipeSourceKinesisStreamParameters";
  const _PSMSKP = "PipeSourceManagedStreamingKafkaParameters";
  const _PSP = "PipeSourceParameters";
  const _PSRMQBP = "PipeSourceRabbitMQBrokerParameters";
  const _PSSMKP = "PipeSourceSelfManagedKafkaParameters";
  const _PSSQP = "PipeSourceSqsQueueParameters";
  const _PSl = "PlacementStrategies";
  const _PT = "PropagateTags";
  const _PTBJP = "PipeTargetBatchJobParameters";
  const _PTCWLP = "PipeTargetCloudWatchLogsParameters";
  const _PTEBEBP = "PipeTargetEventBridgeEventBusParameters";
  const _PTETP = "PipeTargetEcsTaskParameters";
  const _PTHP = "PipeTargetHttpParameters";
  const _PTKSP = "PipeTargetKinesisStreamParameters";
  const _PTLFP = "PipeTargetLambdaFunctionParameters";
  const _PTP = "PipeTargetParameters";
  const _PTRDP = "PipeTargetRedshiftDataParameters";
  const _PTSMP = "PipeTargetStateMachineParameters";
  const _PTSMPP = "PipeTargetSageMakerPipelineParameters";
  const _PTSQP = "PipeTargetSqsQueueParameters";
  const _PTTP = "PipeTargetTimestreamParameters";
  const _PV = "PlatformVersion";
  const _Pa = "Parameters";
  const _Pr = "Prefix";
  const _QN = "QueueName";
  const _QSP = "QueryStringParameters";
  const _QSPM = "QueryStringParametersMap";
  const _QSV = "QueryStringValue";
  const _R = "Resources";
  const _RA = "Retry-After";
  const _RAo = "RoleArn";
  const _RDP = "RedshiftDataParameters";
  const _RI = "ReferenceId";
  const _RMQBP = "RabbitMQBrokerParameters";
  const _RR = "ResourceRequirements";
  const _RS = "RetryStrategy";
  const _S = "Sql";
  const _SFSMP = "StepFunctionStateMachineParameters";
  const _SG = "SecurityGroup";
  const _SGI = "SecurityGroupId";
  const _SGIe = "SecurityGroupIds";
  const _SGe = "SecurityGroups";
  const _SI = "SubnetId";
  const _SIu = "SubnetIds";
  const _SLD = "S3LogDestination";
  const _SLDP = "S3LogDestinationParameters";
  const _SMA = "SecretManagerArn";
  const _SMKACC = "SelfManagedKafkaAccessConfigurationCredentials";
  const _SMKACV = "SelfManagedKafkaAccessConfigurationVpc";
  const _SMKP = "SelfManagedKafkaParameters";
  const _SMM = "SingleMeasureMappings";
  const _SMMi = "SingleMeasureMapping";
  const _SMPP = "SageMakerPipelineParameters";
  const _SMPPL = "SageMakerPipelineParameterList";
  const _SMPPN = "SageMakerPipelineParameterName";
  const _SMPPV = "SageMakerPipelineParameterValue";
  const _SMPPa = "SageMakerPipelineParameter";
  const _SN = "StatementName";
  const _SP = "SourceParameters";
  const _SPT = "StartingPositionTimestamp";
  const _SPt = "StartingPosition";
  const _SQEE = "ServiceQuotaExceededException";
  const _SQP = "SqsQueueParameters";
  const _SR = "StateReason";
  const _SRCC = "ServerRootCaCertificate";
  const _SSA = "SaslScram512Auth";
  const _SSAa = "SaslScram256Auth";
  const _Si = "Size";
  const _So = "Source";
  const _Sq = "Sqls";
  const _Su = "Subnet";
  const _Sub = "Subnets";
  const _T = "Type";
  const _TC = "TaskCount";
  const _TDA = "TaskDefinitionArn";
  const _TE = "ThrottlingException";
  const _TF = "TimestampFormat";
  const _TFT = "TimeFieldType";
  const _TL = "TagList";
  const _TM = "TagMap";
  const _TN = "TopicName";
  const _TP = "TargetParameters";
  const _TPi = "TimestreamParameters";
  const _TRA = "TaskRoleArn";
  const _TV = "TagValue";
  const _TVi = "TimeValue";
  const _Ta = "Target";
  const _Tag = "Tags";
  const _Tag_ = "Tag";
  const _Ti = "Timestamp";
  const _Tim = "Time";
  const _UP = "UpdatePipe";
  const _UPR = "UpdatePipeRequest";
  const _UPRp = "UpdatePipeResponse";
  const _UPSAMQBP = "UpdatePipeSourceActiveMQBrokerParameters";
  const _UPSDDBSP = "UpdatePipeSourceDynamoDBStreamParameters";
  const _UPSKSP = "UpdatePipeSourceKinesisStreamParameters";
  const _UPSMSKP = "UpdatePipeSourceManagedStreamingKafkaParameters";
  const _UPSP = "UpdatePipeSourceParameters";
  const _UPSRMQBP = "UpdatePipeSourceRabbitMQBrokerParameters";
  const _UPSSMKP = "UpdatePipeSourceSelfManagedKafkaParameters";
  const _UPSSQP = "UpdatePipeSourceSqsQueueParameters";
  const _URI = "URI";
  const _V = "Value";
  const _VE = "ValidationException";
  const _VEF = "ValidationExceptionField";
  const _VEFL = "ValidationExceptionFieldList";
  const _VH = "VirtualHost";
  const _VV = "VersionValue";
  const _Vp = "Vpc";
  const _WE = "WithEvent";
  const _aC = "awsvpcConfiguration";
  const _b = "base";
  const _c = "client";
  const _cP = "capacityProvider";
  const _dN = "deviceName";
  const _dT = "deviceType";
  const _e = "error";
  const _ex = "expression";
  const _f = "field";
  const _fL = "fieldList";
  const _h = "http";
  const _hE = "httpError";
  const _hH = "httpHeader";
  const _m = "message";
  const _n = "name";
  const _qC = "quotaCode";
  const _rAS = "retryAfterSeconds";
  const _rI = "resourceId";
  const _rT = "resourceType";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.pipes";
  const _sC = "serviceCode";
  const _sIGB = "sizeInGiB";
  const _se = "server";
  const _t = "type";
  const _v = "value";
  const _w = "weight";
  const n0 = "com.amazonaws.pipes";
  const _s_registry = new TypeRegistry.O(_s);
  var PipesServiceException$ = [ -3, _s, "PipesServiceException", 0, [], [] ];
  _s_registry.registerError(PipesServiceException$, PipesServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var ConflictException$ = [ -3, n0, _CE, {
   [_e]: _c,
   [_hE]: 409
  }, [ _m, _rI, _rT ], [ 0, 0, 0 ], 3 ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var InternalException$ = [ -3, n0, _IE, {
   [_e]: _se,
   [_hE]: 500
  }, [ _m, _rAS ], [ 0, [ 1, {
   [_hH]: _RA
  } ] ], 1 ];
  n0_registry.registerError(InternalException$, InternalException);
  var NotFoundException$ = [ -3, n0, _NFE, {
   [_e]: _c,
   [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NotFoundException$, NotFoundException);
  var ServiceQuotaExceededException$ = [ -3, n0, _SQEE, {
   [_e]: _c,
   [_hE]: 402
  }, [ _m, _rI, _rT, _sC, _qC ], [ 0, 0, 0, 0, 0 ], 5 ];
  n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c,
   [_hE]: 429
  }, [ _m, _sC, _qC, _rAS ], [ 0, 0, 0, [ 1, {
   [_hH]: _RA
  } ] ], 1 ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var ValidationException$ = [ -3, n0, _VE, {
   [_e]: _c,
   [_hE]: 400
  }, [ _m, _fL ], [ 0, () => ValidationExceptionFieldList ] ];
  n0_registry.registerError(ValidationException$, ValidationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var CapacityProvider = [ 0, n0, _CP, 8, 0 ];
  var Database = [ 0, n0, _D, 8, 0 ];
  var DbUser = [ 0, n0, _DU, 8, 0 ];
  var EndpointString = [ 0, n0, _ES, 8, 0 ];
  var EventBridgeDetailType = [ 0, n0, _EBDT, 8, 0 ];
  var EventBridgeEndpointId = [ 0, n0, _EBEI, 8, 0 ];
  var EventBridgeEventSource = [ 0, n0, _EBES, 8, 0 ];
  var EventPattern = [ 0, n0, _EP, 8, 0 ];
  var HeaderValue = [ 0, n0, _HV, 8, 0 ];
  var InputTemplate = [ 0, n0, _IT, 8, 0 ];
  var KafkaTopicName = [ 0, n0, _KTN, 8, 0 ];
  var KinesisPartitionKey = [ 0, n0, _KPK, 8, 0 ];
  var MessageDeduplicationId = [ 0, n0, _MDI, 8, 0 ];
  var MessageGroupId = [ 0, n0, _MGI, 8, 0 ];
  var MQBrokerQueueName = [ 0, n0, _MQBQN, 8, 0 ];
  var PathParameter = [ 0, n0, _PP, 8, 0 ];
  var PipeDescription = [ 0, n0, _PD, 8, 0 ];
  var PlacementConstraintExpression = [ 0, n0, _PCE, 8, 0 ];
  var PlacementStrategyField = [ 0, n0, _PSF, 8, 0 ];
  var QueryStringValue = [ 0, n0, _QSV, 8, 0 ];
  var ReferenceId = [ 0, n0, _RI, 8, 0 ];
  var SageMakerPipelineParameterName = [ 0, n0, _SMPPN, 8, 0 ];
  var SageMakerPipelineParameterValue = [ 0, n0, _SMPPV, 8, 0 ];
  var SecurityGroup = [ 0, n0, _SG, 8, 0 ];
  var SecurityGroupId = [ 0, n0, _SGI, 8, 0 ];
  var Sql = [ 0, n0, _S, 8, 0 ];
  var StatementName = [ 0, n0, _SN, 8, 0 ];
  var Subnet = [ 0, n0, _Su, 8, 0 ];
  var SubnetId = [ 0, n0, _SI, 8, 0 ];
  var TagValue = [ 0, n0, _TV, 8, 0 ];
  var URI = [ 0, n0, _URI, 8, 0 ];
  var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _Sub, _SGe, _API ], [ [ () => Subnets, 0 ], [ () => SecurityGroups, 0 ], 0 ], 1 ];
  var BatchArrayProperties$ = [ 3, n0, _BAP, 0, [ _Si ], [ 1 ] ];
  var BatchContainerOverrides$ = [ 3, n0, _BCO, 0, [ _C, _E, _ITn, _RR ], [ 64 | 0, () => BatchEnvironmentVariableList, 0, () => BatchResourceRequirementsList ] ];
  var BatchEnvironmentVariable$ = [ 3, n0, _BEV, 0, [ _N, _V ], [ 0, 0 ] ];
  var BatchJobDependency$ = [ 3, n0, _BJD, 0, [ _JI, _T ], [ 0, 0 ] ];
  var BatchResourceRequirement$ = [ 3, n0, _BRR, 0, [ _T, _V ], [ 0, 0 ], 2 ];
  var BatchRetryStrategy$ = [ 3, n0, _BRS, 0, [ _A ], [ 1 ] ];
  var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cP, _w, _b ], [ [ () => CapacityProvider, 0 ], 1, 1 ], 1 ];
  var CloudwatchLogsLogDestination$ = [ 3, n0, _CLLD, 0, [ _LGA ], [ 0 ] ];
  var CloudwatchLogsLogDestinationParameters$ = [ 3, n0, _CLLDP, 0, [ _LGA ], [ 0 ], 1 ];
  var DeadLetterConfig$ = [ 3, n0, _DLC, 0, [ _Ar ], [ 0 ] ];
  var DescribePipeRequest$ = [ 3, n0, _DPRes, 0, [ _N ], [ [ 0, 1 ] ], 1 ];
  var DescribePipeResponse$ = [ 3, n0, _DPResc, 0, [ _Ar, _N, _De, _DS, _CS, _SR, _So, _SP, _En, _EPn, _Ta, _TP, _RAo, _Tag, _CT, _LMT, _LC, _KKI ], [ 0, 0, [ () => PipeDescription, 0 ], 0, 0, 0, 0, [ () => PipeSourceParameters$, 0 ], 0, [ () => PipeEnrichmentParameters$, 0 ], 0, [ () => PipeTargetParameters$, 0 ], 0, [ () => TagMap, 0 ], 4, 4, () => PipeLogConfiguration$, 0 ] ];
  var DimensionMapping$ = [ 3, n0, _DM, 0, [ _DV, _DVT, _DN ], [ 0, 0, 0 ], 3 ];
  var EcsContainerOverride$ = [ 3, n0, _ECO, 0, [ _C, _Cp, _E, _EF, _M, _MR, _N, _RR ], [ 64 | 0, 1, () => EcsEnvironmentVariableList, () => EcsEnvironmentFileList, 1, 1, 0, () => EcsResourceRequirementsList ] ];
  var EcsEnvironmentFile$ = [ 3, n0, _EEF, 0, [ _t, _v ], [ 0, 0 ], 2 ];
  var EcsEnvironmentVariable$ = [ 3, n0, _EEV, 0, [ _n, _v ], [ 0, 0 ] ];
  var EcsEphemeralStorage$ = [ 3, n0, _EES, 0, [ _sIGB ], [ 1 ], 1 ];
  var EcsInferenceAcceleratorOverride$ = [ 3, n0, _EIAO, 0, [ _dN, _dT ], [ 0, 0 ] ];
  var EcsResourceRequirement$ = [ 3, n0, _ERR, 0, [ _t, _v ], [ 0, 0 ], 2 ];
  var EcsTaskOverride$ = [ 3, n0, _ETO, 0, [ _CO, _Cp, _ESp, _ERA, _IAO, _M, _TRA ], [ () => EcsContainerOverrideList, 0, () => EcsEphemeralStorage$, 0, () => EcsInferenceAcceleratorOverrideList, 0, 0 ] ];
  var Filter$ = [ 3, n0, _F, 0, [ _P ], [ [ () => EventPattern, 0 ] ] ];
  var FilterCriteria$ = [ 3, n0, _FC, 0, [ _Fi ], [ [ () => FilterList, 0 ] ] ];
  var FirehoseLogDestination$ = [ 3, n0, _FLD, 0, [ _DSA ], [ 0 ] ];
  var FirehoseLogDestinationParameters$ = [ 3, n0, _FLDP, 0, [ _DSA ], [ 0 ], 1 ];
  var MultiMeasureAttributeMapping$ = [ 3, n0, _MMAM, 0, [ _MV, _MVT, _MMAN ], [ 0, 0, 0 ], 3 ];
  var MultiMeasureMapping$ = [ 3, n0, _MMM, 0, [ _MMN, _MMAMu ], [ 0, () => MultiMeasureAttributeMappings ], 2 ];
  var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aC ], [ [ () => AwsVpcConfiguration$, 0 ] ] ];
  var PipeEnrichmentHttpParameters$ = [ 3, n0, _PEHP, 0, [ _PPV, _HP, _QSP ], [ [ () => PathParameterList, 0 ], [ () => HeaderParametersMap, 0 ], [ () => QueryStringParametersMap, 0 ] ] ];
  var PipeEnrichmentParameters$ = [ 3, n0, _PEP, 0, [ _IT, _HPt ], [ [ () => InputTemplate, 0 ], [ () => PipeEnrichmentHttpParameters$, 0 ] ] ];
  var PipeLogConfiguration$ = [ 3, n0, _PLC, 0, [ _SLD, _FLD, _CLLD, _Le, _IED ], [ () => S3LogDestination$, () => FirehoseLogDestination$, () => CloudwatchLogsLogDestination$, 0, 64 | 0 ] ];
  var PipeLogConfigurationParameters$ = [ 3, n0, _PLCP, 0, [ _Le, _SLD, _FLD, _CLLD, _IED ], [ 0, () => S3LogDestinationParameters$, () => FirehoseLogDestinationParameters$, () => CloudwatchLogsLogDestinationParameters$, 64 | 0 ], 1 ];
  var PipeSourceActiveMQBrokerParameters$ = [ 3, n0, _PSAMQBP, 0, [ _Cr, _QN, _BS, _MBWIS ], [ () => MQBrokerAccessCredentials$, [ () => MQBrokerQueueName, 0 ], 1, 1 ], 2 ];
  var PipeSourceDynamoDBStreamParameters$ = [ 3, n0, _PSDDBSP, 0, [ _SPt, _BS, _DLC, _OPBIF, _MBWIS, _MRAIS, _MRA, _PF ], [ 0, 1, () => DeadLetterConfig$, 0, 1, 1, 1, 1 ], 1 ];
  var PipeSourceKinesisStreamParameters$ = [ 3, n0, _PSKSP, 0, [ _SPt, _BS, _DLC, _OPBIF, _MBWIS, _MRAIS, _MRA, _PF, _SPT ], [ 0, 1, () => DeadLetterConfig$, 0, 1, 1, 1, 1, 4 ], 1 ];
  var PipeSourceManagedStreamingKafkaParameters$ = [ 3, n0, _PSMSKP, 0, [ _TN, _SPt, _BS, _MBWIS, _CGID, _Cr ], [ [ () => KafkaTopicName, 0 ], 0, 1, 1, [ () => URI, 0 ], () => MSKAccessCredentials$ ], 1 ];
  var PipeSourceParameters$ = [ 3, n0, _PSP, 0, [ _FC, _KSP, _DDBSP, _SQP, _AMQBP, _RMQBP, _MSKP, _SMKP ], [ [ () => FilterCriteria$, 0 ], () => PipeSourceKinesisStreamParameters$, () => PipeSourceDynamoDBStreamParameters$, () => PipeSourceSqsQueueParameters$, [ () => PipeSourceActiveMQBrokerParameters$, 0 ], [ () => PipeSourceRabbitMQBrokerParameters$, 0 ], [ () => PipeSourceManagedStreamingKafkaParameters$, 0 ], [ () => PipeSourceSelfManagedKafkaParameters$, 0 ] ] ];
  var PipeSourceRabbitMQBrokerParameters$ = [ 3, n0, _PSRMQBP, 0, [ _Cr, _QN, _VH, _BS, _MBWIS ], [ () => MQBrokerAccessCredentials$, [ () => MQBrokerQueueName, 0 ], [ () => URI, 0 ], 1, 1 ], 2 ];
  var PipeSourceSelfManagedKafkaParameters$ = [ 3, n0, _PSSMKP, 0, [ _TN, _SPt, _ABS, _BS, _MBWIS, _CGID, _Cr, _SRCC, _Vp ], [ [ () => KafkaTopicName, 0 ], 0, [ () => KafkaBootstrapServers, 0 ], 1, 1, [ () => URI, 0 ], () => SelfManagedKafkaAccessConfigurationCredentials$, 0, [ () => SelfManagedKafkaAccessConfigurationVpc$, 0 ] ], 1 ];
  var PipeSourceSqsQueueParameters$ = [ 3, n0, _PSSQP, 0, [ _BS, _MBWIS ], [ 1, 1 ] ];
  var PipeTargetBatchJobParameters$ = [ 3, n0, _PTBJP, 0, [ _JD, _JN, _AP, _RS, _CO, _DO, _Pa ], [ 0, 0, () => BatchArrayProperties$, () => BatchRetryStrategy$, () => BatchContainerOverrides$, () => BatchDependsOn, 128 | 0 ], 2 ];
  var PipeTargetCloudWatchLogsParameters$ = [ 3, n0, _PTCWLP, 0, [ _LSN, _Ti ], [ 0, 0 ] ];
  var PipeTargetEcsTaskParameters$ = [ 3, n0, _PTETP, 0, [ _TDA, _TC, _LT, _NC, _PV, _G, _CPS, _EECSMT, _EEC, _PC, _PS, _PT, _RI, _O, _Tag ], [ 0, 1, 0, [ () => NetworkConfiguration$, 0 ], 0, 0, [ () => CapacityProviderStrategy, 0 ], 2, 2, [ () => PlacementConstraints, 0 ], [ () => PlacementStrategies, 0 ], 0, [ () => ReferenceId, 0 ], () => EcsTaskOverride$, [ () => TagList, 0 ] ], 1 ];
  var PipeTargetEventBridgeEventBusParameters$ = [ 3, n0, _PTEBEBP, 0, [ _EI, _DT, _So, _R, _Tim ], [ [ () => EventBridgeEndpointId, 0 ], [ () => EventBridgeDetailType, 0 ], [ () => EventBridgeEventSource, 0 ], 64 | 0, 0 ] ];
  var PipeTargetHttpParameters$ = [ 3, n0, _PTHP, 0, [ _PPV, _HP, _QSP ], [ [ () => PathParameterList, 0 ], [ () => HeaderParametersMap, 0 ], [ () => QueryStringParametersMap, 0 ] ] ];
  var PipeTargetKinesisStreamParameters$ = [ 3, n0, _PTKSP, 0, [ _PK ], [ [ () => KinesisPartitionKey, 0 ] ], 1 ];
  var PipeTargetLambdaFunctionParameters$ = [ 3, n0, _PTLFP, 0, [ _ITnv ], [ 0 ] ];
  var PipeTargetParameters$ = [ 3, n0, _PTP, 0, [ _IT, _LFP, _SFSMP, _KSP, _ETP, _BJP, _SQP, _HPt, _RDP, _SMPP, _EBEBP, _CWLP, _TPi ], [ [ () => InputTemplate, 0 ], () => PipeTargetLambdaFunctionParameters$, () => PipeTargetStateMachineParameters$, [ () => PipeTargetKinesisStreamParameters$, 0 ], [ () => PipeTargetEcsTaskParameters$, 0 ], () => PipeTargetBatchJobParameters$, [ () => PipeTargetSqsQueueParameters$, 0 ], [ () => PipeTargetHttpParameters$, 0 ], [ () => PipeTargetRedshiftDataParameters$, 0 ], [ () => PipeTargetSageMakerPipelineParameters$, 0 ], [ () => PipeTargetEventBridgeEventBusParameters$, 0 ], () => PipeTargetCloudWatchLogsParameters$, () => PipeTargetTimestreamParameters$ ] ];
  var PipeTargetRedshiftDataParameters$ = [ 3, n0, _PTRDP, 0, [ _D, _Sq, _SMA, _DU, _SN, _WE ], [ [ () => Database, 0 ], [ () => Sqls, 0 ], 0, [ () => DbUser, 0 ], [ () => StatementName, 0 ], 2 ], 2 ];
  var PipeTargetSageMakerPipelineParameters$ = [ 3, n0, _PTSMPP, 0, [ _PPL ], [ [ () => SageMakerPipelineParameterList, 0 ] ] ];
  var PipeTargetSqsQueueParameters$ = [ 3, n0, _PTSQP, 0, [ _MGI, _MDI ], [ [ () => MessageGroupId, 0 ], [ () => MessageDeduplicationId, 0 ] ] ];
  var PipeTargetStateMachineParameters$ = [ 3, n0, _PTSMP, 0, [ _ITnv ], [ 0 ] ];
  var PipeTargetTimestreamParameters$ = [ 3, n0, _PTTP, 0, [ _TVi, _VV, _DMi, _ETU, _TFT, _TF, _SMM, _MMMu ], [ 0, 0, () => DimensionMappings, 0, 0, 0, () => SingleMeasureMappings, () => MultiMeasureMappings ], 3 ];
  var PlacementConstraint$ = [ 3, n0, _PCl, 0, [ _t, _ex ], [ 0, [ () => PlacementConstraintExpression, 0 ] ] ];
  var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _f ], [ 0, [ () => PlacementStrategyField, 0 ] ] ];
  var S3LogDestination$ = [ 3, n0, _SLD, 0, [ _BN, _Pr, _BO, _OF ], [ 0, 0, 0, 0 ] ];
  var S3LogDestinationParameters$ = [ 3, n0, _SLDP, 0, [ _BN, _BO, _OF, _Pr ], [ 0, 0, 0, 0 ], 2 ];
  var SageMakerPipelineParameter$ = [ 3, n0, _SMPPa, 0, [ _N, _V ], [ [ () => SageMakerPipelineParameterName, 0 ], [ () => SageMakerPipelineParameterValue, 0 ] ], 2 ];
  var SelfManagedKafkaAccessConfigurationVpc$ = [ 3, n0, _SMKACV, 0, [ _Sub, _SG ], [ [ () => SubnetIds, 0 ], [ () => SecurityGroupIds, 0 ] ] ];
  var SingleMeasureMapping$ = [ 3, n0, _SMMi, 0, [ _MV, _MVT, _MN ], [ 0, 0, 0 ], 3 ];
  var Tag$ = [ 3, n0, _Tag_, 0, [ _K, _V ], [ 0, [ () => TagValue, 0 ] ], 2 ];
  var UpdatePipeRequest$ = [ 3, n0, _UPR, 0, [ _N, _RAo, _De, _DS, _SP, _En, _EPn, _Ta, _TP, _LC, _KKI ], [ [ 0, 1 ], 0, [ () => PipeDescription, 0 ], 0, [ () => UpdatePipeSourceParameters$, 0 ], 0, [ () => PipeEnrichmentParameters$, 0 ], 0, [ () => PipeTargetParameters$, 0 ], () => PipeLogConfigurationParameters$, 0 ], 2 ];
  var UpdatePipeResponse$ = [ 3, n0, _UPRp, 0, [ _Ar, _N, _DS, _CS, _CT, _LMT ], [ 0, 0, 0, 0, 4, 4 ] ];
  var UpdatePipeSourceActiveMQBrokerParameters$ = [ 3, n0, _UPSAMQBP, 0, [ _Cr, _BS, _MBWIS ], [ () => MQBrokerAccessCredentials$, 1, 1 ], 1 ];
  var UpdatePipeSourceDynamoDBStreamParameters$ = [ 3, n0, _UPSDDBSP, 0, [ _BS, _DLC, _OPBIF, _MBWIS, _MRAIS, _MRA, _PF ], [ 1, () => DeadLetterConfig$, 0, 1, 1, 1, 1 ] ];
  var UpdatePipeSourceKinesisStreamParameters$ = [ 3, n0, _UPSKSP, 0, [ _BS, _DLC, _OPBIF, _MBWIS, _MRAIS, _MRA, _PF ], [ 1, () => DeadLetterConfig$, 0, 1, 1, 1, 1 ] ];
  var UpdatePipeSourceManagedStreamingKafkaParameters$ = [ 3, n0, _UPSMSKP, 0, [ _BS, _Cr, _MBWIS ], [ 1, () => MSKAccessCredentials$, 1 ] ];
  var UpdatePipeSourceParameters$ = [ 3, n0, _UPSP, 0, [ _FC, _KSP, _DDBSP, _SQP, _AMQBP, _RMQBP, _MSKP, _SMKP ], [ [ () => FilterCriteria$, 0 ], () => UpdatePipeSourceKinesisStreamParameters$, () => UpdatePipeSourceDynamoDBStreamParameters$, () => UpdatePipeSourceSqsQueueParameters$, () => UpdatePipeSourceActiveMQBrokerParameters$, () => UpdatePipeSourceRabbitMQBrokerParameters$, () => UpdatePipeSourceManagedStreamingKafkaParameters$, [ () => UpdatePipeSourceSelfManagedKafkaParameters$, 0 ] ] ];
  var UpdatePipeSourceRabbitMQBrokerParameters$ = [ 3, n0, _UPSRMQBP, 0, [ _Cr, _BS, _MBWIS ], [ () => MQBrokerAccessCredentials$, 1, 1 ], 1 ];
  var UpdatePipeSourceSelfManagedKafkaParameters$ = [ 3, n0, _UPSSMKP, 0, [ _BS, _MBWIS, _Cr, _SRCC, _Vp ], [ 1, 1, () => SelfManagedKafkaAccessConfigurationCredentials$, 0, [ () => SelfManagedKafkaAccessConfigurationVpc$, 0 ] ] ];
  var UpdatePipeSourceSqsQueueParameters$ = [ 3, n0, _UPSSQP, 0, [ _BS, _MBWIS ], [ 1, 1 ] ];
  var ValidationExceptionField$ = [ 3, n0, _VEF, 0, [ _n, _m ], [ 0, 0 ], 2 ];
  var BatchDependsOn = [ 1, n0, _BDO, 0, () => BatchJobDependency$ ];
  var BatchEnvironmentVariableList = [ 1, n0, _BEVL, 0, () => BatchEnvironmentVariable$ ];
  var BatchResourceRequirementsList = [ 1, n0, _BRRL, 0, () => BatchResourceRequirement$ ];
  var CapacityProviderStrategy = [ 1, n0, _CPS, 0, [ () => CapacityProviderStrategyItem$, 0 ] ];
  var DimensionMappings = [ 1, n0, _DMi, 0, () => DimensionMapping$ ];
  var EcsContainerOverrideList = [ 1, n0, _ECOL, 0, () => EcsContainerOverride$ ];
  var EcsEnvironmentFileList = [ 1, n0, _EEFL, 0, () => EcsEnvironmentFile$ ];
  var EcsEnvironmentVariableList = [ 1, n0, _EEVL, 0, () => EcsEnvironmentVariable$ ];
  var EcsInferenceAcceleratorOverrideList = [ 1, n0, _EIAOL, 0, () => EcsInferenceAcceleratorOverride$ ];
  var EcsResourceRequirementsList = [ 1, n0, _ERRL, 0, () => EcsResourceRequirement$ ];
  var FilterList = [ 1, n0, _FL, 0, [ () => Filter$, 0 ] ];
  var KafkaBootstrapServers = [ 1, n0, _KBS, 0, [ () => EndpointString, 0 ] ];
  var MultiMeasureAttributeMappings = [ 1, n0, _MMAMu, 0, () => MultiMeasureAttributeMapping$ ];
  var MultiMeasureMappings = [ 1, n0, _MMMu, 0, () => MultiMeasureMapping$ ];
  var PathParameterList = [ 1, n0, _PPLa, 0, [ () => PathParameter, 0 ] ];
  var PlacementConstraints = [ 1, n0, _PC, 0, [ () => PlacementConstraint$, 0 ] ];
  var PlacementStrategies = [ 1, n0, _PSl, 0, [ () => PlacementStrategy$, 0 ] ];
  var SageMakerPipelineParameterList = [ 1, n0, _SMPPL, 0, [ () => SageMakerPipelineParameter$, 0 ] ];
  var SecurityGroupIds = [ 1, n0, _SGIe, 0, [ () => SecurityGroupId, 0 ] ];
  var SecurityGroups = [ 1, n0, _SGe, 0, [ () => SecurityGroup, 0 ] ];
  var SingleMeasureMappings = [ 1, n0, _SMM, 0, () => SingleMeasureMapping$ ];
  var Sqls = [ 1, n0, _Sq, 0, [ () => Sql, 0 ] ];
  var SubnetIds = [ 1, n0, _SIu, 0, [ () => SubnetId, 0 ] ];
  var Subnets = [ 1, n0, _Sub, 0, [ () => Subnet, 0 ] ];
  var TagList = [ 1, n0, _TL, 0, [ () => Tag$, 0 ] ];
  var ValidationExceptionFieldList = [ 1, n0, _VEFL, 0, () => ValidationExceptionField$ ];
  var HeaderParametersMap = [ 2, n0, _HPM, 0, [ 0, 0 ], [ () => HeaderValue, 0 ] ];
  var QueryStringParametersMap = [ 2, n0, _QSPM, 0, [ 0, 0 ], [ () => QueryStringValue, 0 ] ];
  var TagMap = [ 2, n0, _TM, 0, [ 0, 0 ], [ () => TagValue, 0 ] ];
  var MQBrokerAccessCredentials$ = [ 4, n0, _MQBAC, 0, [ _BA ], [ 0 ] ];
  var MSKAccessCredentials$ = [ 4, n0, _MSKAC, 0, [ _SSA, _CCTA ], [ 0, 0 ] ];
  var SelfManagedKafkaAccessConfigurationCredentials$ = [ 4, n0, _SMKACC, 0, [ _BA, _SSA, _SSAa, _CCTA ], [ 0, 0, 0, 0 ] ];
  var DescribePipe$ = [ 9, n0, _DPe, {
   [_h]: [ "GET", "/v1/pipes/{Name}", 200 ]
  }, () => DescribePipeRequest$, () => DescribePipeResponse$ ];
  var UpdatePipe$ = [ 9, n0, _UP, {
   [_h]: [ "PUT", "/v1/pipes/{Name}", 200 ]
  }, () => UpdatePipeRequest$, () => UpdatePipeResponse$ ];
 })
};
