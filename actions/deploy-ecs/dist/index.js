import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 8739: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => emitWarningIfUnsupportedVersion
  });
  const state = {
   warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
     state.warningEmitted = true;
     return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
 }),
 4351: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
   if (!isDefaultSocketTimeoutEnabled()) return;
   if (typeof requestHandler?.handle === "function") return;
   return timeoutMs;
  };
 }),
 4405: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   OV: () => resolveHostHeaderConfig,
   TC: () => getHostHeaderPlugin
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1871);
  function resolveHostHeaderConfig(input) {
   return input;
  }
  const hostHeaderMiddleware = options => next => async args => {
   if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
   const {request: request} = args;
   const {handlerProtocol: handlerProtocol = ""} = options.requestHandler.metadata || {};
   if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
    delete request.headers["host"];
    request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
   } else if (!request.headers["host"]) {
    let host = request.hostname;
    if (request.port != null) host += `:${request.port}`;
    request.headers["host"] = host;
   }
   return next(args);
  };
  const hostHeaderMiddlewareOptions = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const getHostHeaderPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
   }
  });
 }),
 1478: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y7: () => getLoggerPlugin
  });
  const loggerMiddleware = () => (next, context) => async args => {
   try {
    const response = await next(args);
    const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog: overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
    const {$metadata: $metadata, ...outputWithoutMetadata} = response.output;
    logger?.info?.({
     clientName: clientName,
     commandName: commandName,
     input: inputFilterSensitiveLog(args.input),
     output: outputFilterSensitiveLog(outputWithoutMetadata),
     metadata: $metadata
    });
    return response;
   } catch (error) {
    const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    logger?.error?.({
     clientName: clientName,
     commandName: commandName,
     input: inputFilterSensitiveLog(args.input),
     error: error,
     metadata: error.$metadata
    });
    throw error;
   }
  };
  const loggerMiddlewareOptions = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const getLoggerPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
   }
  });
 }),
 2713: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   n: () => getRecursionDetectionPlugin
  });
  const recursionDetectionMiddlewareOptions = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  var invoke_store = __nccwpck_require__(1238);
  var httpRequest = __nccwpck_require__(1871);
  const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  const TRACEPARENT = "traceparent";
  const TRACESTATE = "tracestate";
  const BAGGAGE = "baggage";
  const recursionDetectionMiddleware = () => next => async args => {
   const {request: request} = args;
   if (!httpRequest.K.isInstance(request)) return next(args);
   let invokeStore;
   {
    const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
     const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
     const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
     invokeStore ??= await invoke_store.A.getInstanceAsync();
     const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
     const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
     const nonEmptyString = str => typeof str === "string" && str.length > 0;
     if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
    }
   }
   {
    sanitizeTraceHeaders(request.headers);
    const existingTraceparent = request.headers[TRACEPARENT];
    if (!existingTraceparent) {
     const traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
     if (traceparent) {
      request.headers[TRACEPARENT] = traceparent;
      const tracestate = invokeStore?.getTracestate?.();
      if (tracestate) request.headers[TRACESTATE] = tracestate;
      const baggage = invokeStore?.getBaggage?.();
      if (baggage) request.headers[BAGGAGE] = baggage;
     }
    }
   }
   return next(args);
  };
  function sanitizeTraceHeaders(headers) {
   for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
     headers[lower] = headers[header];
     delete headers[header];
    }
   }
  }
  const getRecursionDetectionPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
   }
  });
 }),
 6868: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => resolveUserAgentConfig,
   b: () => DEFAULT_UA_APP_ID
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1944);
  const DEFAULT_UA_APP_ID = void 0;
  function isValidUserAgentAppId(appId) {
   if (appId === void 0) return true;
   return typeof appId === "string" && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
   const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
   const {customUserAgent: customUserAgent} = input;
   return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [ [ customUserAgent ] ] : customUserAgent,
    userAgentAppId: async () => {
     const appId = await normalizedAppIdProvider();
     if (!isValidUserAgentAppId(appId)) {
      const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
      if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined."); else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
     }
     return appId;
    }
   });
  }
 }),
 5424: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   sM: () => getUserAgentPlugin
  });
  var httpRequest = __nccwpck_require__(1871);
  var partition = __nccwpck_require__(8575);
  var util_retry_config = __nccwpck_require__(9903);
  function setFeature(context, feature, value) {
   if (!context.__aws_sdk_context) context.__aws_sdk_context = {
    features: {}
   }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
   context.__aws_sdk_context.features[feature] = value;
  }
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
   const request = args.request;
   if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
   if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
    case util_retry_config.cm.ADAPTIVE:
     setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
     break;

    case util_retry_config.cm.STANDARD:
     setFeature(context, "RETRY_MODE_STANDARD", "E");
     break;
    }
   }
   if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    switch (await (config.accountIdEndpointMode?.())) {
    case "disabled":
     setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
     break;

    case "preferred":
     setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
     break;

    case "required":
     setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
     break;
    }
   }
   const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
   }
  }
  const USER_AGENT = "user-agent";
  const X_AMZ_USER_AGENT = "x-amz-user-agent";
  const SPACE = " ";
  const UA_NAME_SEPARATOR = "/";
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const UA_ESCAPE_CHAR = "-";
  const BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
   let buffer = "";
   for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
     if (buffer.length) buffer += "," + val; else buffer += val;
     continue;
    }
    break;
   }
   return buffer;
  }
  const userAgentMiddleware = options => (next, context) => async args => {
   const {request: request} = args;
   if (!httpRequest.K.isInstance(request)) return next(args);
   const {headers: headers} = request;
   const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
   const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
   await checkFeatures(context, options, args);
   const awsContext = context;
   defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
   const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
   const appId = await options.userAgentAppId();
   if (appId) defaultUserAgent.push(escapeUserAgent([ `app`, `${appId}` ]));
   const prefix = (0, partition.vL)();
   const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
   const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
   if (options.runtime !== "browser") {
    if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
    headers[USER_AGENT] = sdkUserAgentValue;
   } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
   return next({
    ...args,
    request: request
   });
  };
  const escapeUserAgent = userAgentPair => {
   const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map(part => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
   const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
   const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
   const prefix = name.substring(0, prefixSeparatorIndex);
   let uaName = name.substring(prefixSeparatorIndex + 1);
   if (prefix === "api") uaName = uaName.toLowerCase();
   return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
    case 0:
     return item;

    case 1:
     return `${acc}/${item}`;

    default:
     return `${acc}#${item}`;
    }
   }, "");
  };
  const getUserAgentMiddlewareOptions = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const getUserAgentPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
   }
  });
 }),
 5489: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => resolveAwsRegionExtensionConfiguration,
   R: () => getAwsRegionExtensionConfiguration
  });
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
   setRegion(region) {
    runtimeConfig.region = region;
   },
   region() {
    return runtimeConfig.region;
   }
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
   region: awsRegionExtensionConfiguration.region()
  });
 }),
 727: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   g: () => setCredentialFeature
  });
  function setCredentialFeature(credentials, feature, value) {
   if (!credentials.$source) credentials.$source = {};
   credentials.$source[feature] = value;
   return credentials;
  }
 }),
 1958: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   U: () => awsEndpointFunctions
  });
  var customEndpointFunctions = __nccwpck_require__(7228);
  var isValidHostLabel = __nccwpck_require__(6370);
  var isIpAddress = __nccwpck_require__(7298);
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
   if (allowSubDomains) {
    for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
    return true;
   }
   if (!(0, isValidHostLabel.X)(value)) return false;
   if (value.length < 3 || value.length > 63) return false;
   if (value !== value.toLowerCase()) return false;
   if ((0, isIpAddress.o)(value)) return false;
   return true;
  };
  const ARN_DELIMITER = ":";
  const RESOURCE_DELIMITER = "/";
  const parseArn = value => {
   const segments = value.split(ARN_DELIMITER);
   if (segments.length < 6) return null;
   const [arn, partition, service, region, accountId, ...resourcePath] = segments;
   if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
   const resourceId = resourcePath.map(resource => resource.split(RESOURCE_DELIMITER)).flat();
   return {
    partition: partition,
    service: service,
    region: region,
    accountId: accountId,
    resourceId: resourceId
   };
  };
  var partition = __nccwpck_require__(8575);
  const awsEndpointFunctions = {
   isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
   parseArn: parseArn,
   partition: partition.jB
  };
  customEndpointFunctions.m.aws = awsEndpointFunctions;
 }),
 8575: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   vL: () => getUserAgentPrefix,
   jB: () => partition
  });
  const partitions_partitionsInfo = {
   partitions: [ {
    id: "aws",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-east-1",
     name: "aws",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
    regions: {
     "af-south-1": {
      description: "Africa (Cape Town)"
     },
     "ap-east-1": {
      description: "Asia Pacific (Hong Kong)"
     },
     "ap-east-2": {
      description: "Asia Pacific (Taipei)"
     },
     "ap-northeast-1": {
      description: "Asia Pacific (Tokyo)"
     },
     "ap-northeast-2": {
      description: "Asia Pacific (Seoul)"
     },
     "ap-northeast-3": {
      description: "Asia Pacific (Osaka)"
     },
     "ap-south-1": {
      description: "Asia Pacific (Mumbai)"
     },
     "ap-south-2": {
      description: "Asia Pacific (Hyderabad)"
     },
     "ap-southeast-1": {
      description: "Asia Pacific (Singapore)"
     },
     "ap-southeast-2": {
      description: "Asia Pacific (Sydney)"
     },
     "ap-southeast-3": {
      description: "Asia Pacific (Jakarta)"
     },
     "ap-southeast-4": {
      description: "Asia Pacific (Melbourne)"
     },
     "ap-southeast-5": {
      description: "Asia Pacific (Malaysia)"
     },
     "ap-southeast-6": {
      description: "Asia Pacific (New Zealand)"
     },
     "ap-southeast-7": {
      description: "Asia Pacific (Thailand)"
     },
     "aws-global": {
      description: "aws global region"
     },
     "ca-central-1": {
      description: "Canada (Central)"
     },
     "ca-west-1": {
      description: "Canada West (Calgary)"
     },
     "eu-central-1": {
      description: "Europe (Frankfurt)"
     },
     "eu-central-2": {
      description: "Europe (Zurich)"
     },
     "eu-north-1": {
      description: "Europe (Stockholm)"
     },
     "eu-south-1": {
      description: "Europe (Milan)"
     },
     "eu-south-2": {
      description: "Europe (Spain)"
     },
     "eu-west-1": {
      description: "Europe (Ireland)"
     },
     "eu-west-2": {
      description: "Europe (London)"
     },
     "eu-west-3": {
      description: "Europe (Paris)"
     },
     "il-central-1": {
      description: "Israel (Tel Aviv)"
     },
     "me-central-1": {
      description: "Middle East (UAE)"
     },
     "me-south-1": {
      description: "Middle East (Bahrain)"
     },
     "me-west-1": {
      description: "Middle East (Saudi Arabia)"
     },
     "mx-central-1": {
      description: "Mexico (Central)"
     },
     "sa-east-1": {
      description: "South America (Sao Paulo)"
     },
     "sa-west-1": {
      description: "South America (Chile)"
     },
     "us-east-1": {
      description: "US East (N. Virginia)"
     },
     "us-east-2": {
      description: "US East (Ohio)"
     },
     "us-west-1": {
      description: "US West (N. California)"
     },
     "us-west-2": {
      description: "US West (Oregon)"
     }
    }
   }, {
    id: "aws-cn",
    outputs: {
     dnsSuffix: "amazonaws.com.cn",
     dualStackDnsSuffix: "api.amazonwebservices.com.cn",
     implicitGlobalRegion: "cn-northwest-1",
     name: "aws-cn",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^cn\\-\\w+\\-\\d+$",
    regions: {
     "aws-cn-global": {
      description: "aws-cn global region"
     },
     "cn-north-1": {
      description: "China (Beijing)"
     },
     "cn-northwest-1": {
      description: "China (Ningxia)"
     }
    }
   }, {
    id: "aws-eusc",
    outputs: {
     dnsSuffix: "amazonaws.eu",
     dualStackDnsSuffix: "api.amazonwebservices.eu",
     implicitGlobalRegion: "eusc-de-east-1",
     name: "aws-eusc",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
    regions: {
     "eusc-de-east-1": {
      description: "AWS European Sovereign Cloud (Germany)"
     }
    }
   }, {
    id: "aws-iso",
    outputs: {
     dnsSuffix: "c2s.ic.gov",
     dualStackDnsSuffix: "api.aws.ic.gov",
     implicitGlobalRegion: "us-iso-east-1",
     name: "aws-iso",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-global": {
      description: "aws-iso global region"
     },
     "us-iso-east-1": {
      description: "US ISO East"
     },
     "us-iso-west-1": {
      description: "US ISO WEST"
     }
    }
   }, {
    id: "aws-iso-b",
    outputs: {
     dnsSuffix: "sc2s.sgov.gov",
     dualStackDnsSuffix: "api.aws.scloud",
     implicitGlobalRegion: "us-isob-east-1",
     name: "aws-iso-b",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-b-global": {
      description: "aws-iso-b global region"
     },
     "us-isob-east-1": {
      description: "US ISOB East (Ohio)"
     },
     "us-isob-west-1": {
      description: "US ISOB West"
     }
    }
   }, {
    id: "aws-iso-e",
    outputs: {
     dnsSuffix: "cloud.adc-e.uk",
     dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
     implicitGlobalRegion: "eu-isoe-west-1",
     name: "aws-iso-e",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-e-global": {
      description: "aws-iso-e global region"
     },
     "eu-isoe-west-1": {
      description: "EU ISOE West"
     }
    }
   }, {
    id: "aws-iso-f",
    outputs: {
     dnsSuffix: "csp.hci.ic.gov",
     dualStackDnsSuffix: "api.aws.hci.ic.gov",
     implicitGlobalRegion: "us-isof-south-1",
     name: "aws-iso-f",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-f-global": {
      description: "aws-iso-f global region"
     },
     "us-isof-east-1": {
      description: "US ISOF EAST"
     },
     "us-isof-south-1": {
      description: "US ISOF SOUTH"
     }
    }
   }, {
    id: "aws-us-gov",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-gov-west-1",
     name: "aws-us-gov",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
    regions: {
     "aws-us-gov-global": {
      description: "aws-us-gov global region"
     },
     "us-gov-east-1": {
      description: "AWS GovCloud (US-East)"
     },
     "us-gov-west-1": {
      description: "AWS GovCloud (US-West)"
     }
    }
   } ],
   version: "1.1"
  };
  let selectedPartitionsInfo = partitions_partitionsInfo;
  let selectedUserAgentPrefix = "";
  const partition = value => {
   const {partitions: partitions} = selectedPartitionsInfo;
   for (const partition of partitions) {
    const {regions: regions, outputs: outputs} = partition;
    for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
     ...outputs,
     ...regionData
    };
   }
   for (const partition of partitions) {
    const {regionRegex: regionRegex, outputs: outputs} = partition;
    if (new RegExp(regionRegex).test(value)) return {
     ...outputs
    };
   }
   const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
   if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
   return {
    ...DEFAULT_PARTITION.outputs
   };
  };
  const getUserAgentPrefix = () => selectedUserAgentPrefix;
 }),
 7303: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   pf: () => createDefaultUserAgentProvider
  });
  var external_node_os_ = __nccwpck_require__(8161);
  const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  const getRuntimeUserAgentPair = () => {
   const runtimesToCheck = [ "deno", "bun", "llrt" ];
   for (const runtime of runtimesToCheck) if (external_node_process_namespaceObject.versions[runtime]) return [ `md/${runtime}`, external_node_process_namespaceObject.versions[runtime] ];
   return [ "md/nodejs", external_node_process_namespaceObject.versions.node ];
  };
  const crtAvailability = {
   isCrtAvailable: false
  };
  const isCrtAvailable = () => {
   if (crtAvailability.isCrtAvailable) return [ "md/crt-avail" ];
   return null;
  };
  const createDefaultUserAgentProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => {
   const runtimeUserAgentPair = getRuntimeUserAgentPair();
   return async config => {
    const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
    external_node_os_.platform)()}`, (0, external_node_os_.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
    const crtAvailable = isCrtAvailable();
    if (crtAvailable) sections.push(crtAvailable);
    if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
    if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}` ]);
    const appId = await (config?.userAgentAppId?.());
    const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
    return resolvedUserAgent;
   };
  };
 }),
 9670: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   hV: () => NODE_APP_ID_CONFIG_OPTIONS
  });
  var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6868);
  const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  const NODE_APP_ID_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
   configFileSelector: profile => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
   default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b
  };
 }),
 9752: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   f2: () => AwsSdkSigV4Signer,
   pz: () => validateSigningProperties
  });
  var transport_httpRequest = __nccwpck_require__(1871);
  var middleware = __nccwpck_require__(876);
  var getSkewCorrectedDate = __nccwpck_require__(1972);
  var httpResponse = __nccwpck_require__(7291);
  const getDateHeader = response => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const getAgeHeader = response => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
   if (ageHeader !== void 0) return currentSystemClockOffset;
   const serverTime = Date.parse(clockTime);
   if (Number.isNaN(serverTime)) return currentSystemClockOffset;
   const timeResponseReceived = Date.now();
   if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
   return serverTime - timeResponseReceived;
  };
  const throwSigningPropertyError = (name, property) => {
   if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   return property;
  };
  const hasEventStreamOutput = signingProperties => {
   const context = signingProperties.context;
   const eventStream = context?.[middleware.V]?.eventStream;
   return eventStream?.output === true;
  };
  const validateSigningProperties = async signingProperties => {
   const context = throwSigningPropertyError("context", signingProperties.context);
   const config = throwSigningPropertyError("config", signingProperties.config);
   const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
   const signerFunction = throwSigningPropertyError("signer", config.signer);
   const signer = await signerFunction(authScheme);
   const signingRegion = signingProperties?.signingRegion;
   const signingRegionSet = signingProperties?.signingRegionSet;
   const signingName = signingProperties?.signingName;
   return {
    config: config,
    signer: signer,
    signingRegion: signingRegion,
    signingRegionSet: signingRegionSet,
    signingName: signingName
   };
  };
  class AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    const validatedProps = await validateSigningProperties(signingProperties);
    const {config: config, signer: signer} = validatedProps;
    let {signingRegion: signingRegion, signingName: signingName} = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
     const [first, second] = handlerExecutionContext.authSchemes;
     if (first?.name === "sigv4a" && second?.name === "sigv4") {
      signingRegion = second?.signingRegion ?? signingRegion;
      signingName = second?.signingName ?? signingName;
     }
    }
    const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
     signingRegion: signingRegion,
     signingService: signingName
    });
    return signedRequest;
   }
   errorHandler(signingProperties) {
    return error => {
     const errorException = error;
     if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
      const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
      if (serverTime) {
       const config = throwSigningPropertyError("config", signingProperties.config);
       const preRequestOffset = signingProperties._preRequestSystemClockOffset;
       const timeRequestSent = signingProperties._requestSentAt;
       const ageHeader = getAgeHeader(errorException.$response);
       const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
       config.systemClockOffset = newOffset;
       const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
       const isLocalCorrection = newOffset !== preRequestOffset;
       const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
       if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
      }
     }
     throw error;
    };
   }
   successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
     const config = throwSigningPropertyError("config", signingProperties.config);
     const timeRequestSent = signingProperties._requestSentAt;
     const ageHeader = getAgeHeader(httpResponse);
     config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
   }
  }
 }),
 8898: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
  });
  const getArrayForCommaSeparatedString = str => typeof str === "string" && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  const getBearerTokenEnvKey = signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
   environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
     const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
     if (bearerTokenKey in env) return [ "httpBearerAuth" ];
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
   },
   configFileSelector: profile => {
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
   },
   default: []
  };
 }),
 4631: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   ho: () => resolveAwsSdkSigV4Config
  });
  var setCredentialFeature = __nccwpck_require__(727);
  var normalizeProvider = __nccwpck_require__(1944);
  const createIsIdentityExpiredFunction = expirationMs => function(identity) {
   return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
  const EXPIRATION_MS = 3e5;
  const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  const doesIdentityRequireRefresh = identity => identity.expiration !== void 0;
  const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
   if (provider === void 0) return;
   const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async options => {
    if (!pending) pending = normalizedProvider(options);
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (isExpired === void 0) return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    return resolved;
   };
   return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
    if (isConstant) return resolved;
    if (!requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider(options);
     return resolved;
    }
    return resolved;
   };
  };
  var SignatureV4 = __nccwpck_require__(8654);
  const bindResolveAwsSdkSigV4Config = defaultDisableClockSkewCorrection => config => {
   let inputCredentials = config.credentials;
   let isUserSupplied = !!config.credentials;
   let resolvedCredentials;
   Object.defineProperty(config, "credentials", {
    set(credentials) {
     if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
     inputCredentials = credentials;
     const memoizedProvider = normalizeCredentialProvider(config, {
      credentials: inputCredentials,
      credentialDefaultProvider: config.credentialDefaultProvider
     });
     const boundProvider = bindCallerConfig(config, memoizedProvider);
     if (isUserSupplied && !boundProvider.attributed) {
      const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
      resolvedCredentials = async options => {
       const creds = await boundProvider(options);
       const attributedCreds = creds;
       if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0, 
       setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
       return attributedCreds;
      };
      resolvedCredentials.memoized = boundProvider.memoized;
      resolvedCredentials.configBound = boundProvider.configBound;
      resolvedCredentials.attributed = true;
     } else resolvedCredentials = boundProvider;
    },
    get() {
     return resolvedCredentials;
    },
    enumerable: true,
    configurable: true
   });
   config.credentials = inputCredentials;
   const {signingEscapePath: signingEscapePath = true, systemClockOffset: systemClockOffset = config.systemClockOffset || 0, sha256: sha256} = config;
   let signer;
   if (config.signer) signer = (0, normalizeProvider.t)(config.signer); else if (config.regionInfoProvider) signer = () => (0, 
   normalizeProvider.t)(config.region)().then(async region => [ await config.regionInfoProvider(region, {
    useFipsEndpoint: await config.useFipsEndpoint(),
    useDualstackEndpoint: await config.useDualstackEndpoint()
   }) || {}, region ]).then(([regionInfo, region]) => {
    const {signingRegion: signingRegion, signingService: signingService} = regionInfo;
    config.signingRegion = config.signingRegion || signingRegion || region;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256: sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4.B;
    return new SignerCtor(params);
   }); else signer = async authScheme => {
    authScheme = Object.assign({}, {
     name: "sigv4",
     signingName: config.signingName || config.defaultSigningName,
     signingRegion: await (0, normalizeProvider.t)(config.region)(),
     properties: {}
    }, authScheme);
    const signingRegion = authScheme.signingRegion;
    const signingService = authScheme.signingName;
    config.signingRegion = config.signingRegion || signingRegion;
    config.signingName = config.signingName || signingService || config.serviceId;
    const params = {
     ...config,
     credentials: config.credentials,
     region: config.signingRegion,
     service: config.signingName,
     sha256: sha256,
     uriEscapePath: signingEscapePath
    };
    const SignerCtor = config.signerConstructor || SignatureV4.B;
    return new SignerCtor(params);
   };
   const resolvedConfig = Object.assign(config, {
    systemClockOffset: systemClockOffset,
    signingEscapePath: signingEscapePath,
    signer: signer,
    disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
   });
   return resolvedConfig;
  };
  function normalizeCredentialProvider(config, {credentials: credentials, credentialDefaultProvider: credentialDefaultProvider}) {
   let credentialsProvider;
   if (credentials) if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh); else credentialsProvider = credentials; else if (credentialDefaultProvider) credentialsProvider = (0, 
   normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
    parentClientConfig: config
   }))); else credentialsProvider = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
   };
   credentialsProvider.memoized = true;
   return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
   if (credentialsProvider.configBound) return credentialsProvider;
   const fn = async options => credentialsProvider({
    ...options,
    callerClientConfig: config
   });
   fn.memoized = credentialsProvider.memoized;
   fn.configBound = true;
   return fn;
  }
  var configLoader = __nccwpck_require__(3559);
  var booleanSelector = __nccwpck_require__(3348);
  var types = __nccwpck_require__(3760);
  const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
   configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
   default: false
  };
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
 }),
 1972: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => getSkewCorrectedDate
  });
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
 }),
 8063: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   U: () => ProtocolLib
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3441);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9835);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6627);
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
   }
   resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
     const mediaType = httpPayloadMember.getMergedTraits().mediaType;
     if (mediaType) return mediaType; else if (httpPayloadMember.isStringSchema()) return "text/plain"; else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream"; else return defaultContentType;
    } else if (!inputSchema.isUnitSchema()) {
     const hasBody = Object.values(members).find(m => {
      const {httpQuery: httpQuery, httpQueryParams: httpQueryParams, httpHeader: httpHeader, httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders} = m.getMergedTraits();
      const noPrefixHeaders = httpPrefixHeaders === void 0;
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
     });
     if (hasBody) return defaultContentType;
    }
   }
   async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
    const errorMetadata = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
     const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
     return {
      errorSchema: errorSchema,
      errorMetadata: errorMetadata
     };
    } catch (e) {
     dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
     const synthetic = this.errorRegistry;
     const baseExceptionSchema = synthetic.getBaseException();
     if (baseExceptionSchema) {
      const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
      throw this.decorateServiceException(Object.assign(new ErrorCtor({
       name: errorName
      }), errorMetadata), dataObject);
     }
     const d = dataObject;
     const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: errorName
     }, errorMetadata), dataObject);
    }
   }
   compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
    const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
    const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
   }
   decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
     const msg = exception.Message ?? additions.Message;
     const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
     if (msg) error.message = msg;
     const errorObj = error.Error ?? {};
     errorObj.Type = error.Error?.Type;
     errorObj.Code = error.Error?.Code;
     errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
     error.Error = errorObj;
     const reqId = error.$metadata.requestId;
     if (reqId) error.RequestId = reqId;
     return error;
    }
    return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
   }
   setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
     const [Code, Type] = queryErrorHeader.split(";");
     const keys = Object.keys(output);
     const Error = {
      Code: Code,
      Type: Type
     };
     output.Code = Code;
     output.Type = Type;
     for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      Error[k === "message" ? "Message" : k] = output[k];
     }
     delete Error.__type;
     output.Error = Error;
    }
   }
   queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
    if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
    if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
   }
   findQueryCompatibleError(registry, errorName) {
    try {
     return registry.getSchema(errorName);
    } catch (e) {
     return registry.find(schema => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
   }
  }
 }),
 7265: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => AwsJson1_1Protocol
  });
  var RpcProtocol = __nccwpck_require__(4501);
  var JsonCodec2 = __nccwpck_require__(685);
  var parseJsonBody = __nccwpck_require__(8876);
  var deref = __nccwpck_require__(8934);
  var NormalizedSchema = __nccwpck_require__(6627);
  var ProtocolLib = __nccwpck_require__(8063);
  class AwsJsonRpcProtocol extends RpcProtocol.M {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
    super({
     defaultNamespace: defaultNamespace,
     errorTypeRegistries: errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new JsonCodec2.p({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) request.path += "/";
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
    if ((0, deref.L)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const {awsQueryCompatible: awsQueryCompatible} = this;
    if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
    const errorIdentifier = (0, parseJsonBody.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
    const ns = NormalizedSchema.l1.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
    if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message: message
    }, output), dataObject);
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, serviceTarget: serviceTarget, awsQueryCompatible: awsQueryCompatible, jsonCodec: jsonCodec}) {
    super({
     defaultNamespace: defaultNamespace,
     errorTypeRegistries: errorTypeRegistries,
     serviceTarget: serviceTarget,
     awsQueryCompatible: awsQueryCompatible,
     jsonCodec: jsonCodec
    });
   }
   getShapeId() {
    return "aws.protocols#awsJson1_1";
   }
   getJsonRpcVersion() {
    return "1.1";
   }
   getDefaultContentType() {
    return "application/x-amz-json-1.1";
   }
  }
 }),
 8741: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   pi: () => ENV_SECRET,
   sF: () => fromEnv,
   yG: () => ENV_KEY
  });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(727);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9902);
  const ENV_KEY = "AWS_ACCESS_KEY_ID";
  const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
  const ENV_SESSION = "AWS_SESSION_TOKEN";
  const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
  const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
  const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
  const fromEnv = init => async () => {
   init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
   const accessKeyId = process.env[ENV_KEY];
   const secretAccessKey = process.env[ENV_SECRET];
   const sessionToken = process.env[ENV_SESSION];
   const expiry = process.env[ENV_EXPIRATION];
   const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
   const accountId = process.env[ENV_ACCOUNT_ID];
   if (accessKeyId && secretAccessKey) {
    const credentials = {
     accessKeyId: accessKeyId,
     secretAccessKey: secretAccessKey,
     ...sessionToken && {
      sessionToken: sessionToken
     },
     ...expiry && {
      expiration: new Date(expiry)
     },
     ...credentialScope && {
      credentialScope: credentialScope
     },
     ...accountId && {
      accountId: accountId
     }
    };
    (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
    return credentials;
   }
   throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
    logger: init?.logger
   });
  };
 }),
 1956: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   v6: () => defaultProvider
  });
  var fromEnv = __nccwpck_require__(8741);
  var getProfileName = __nccwpck_require__(7803);
  var CredentialsProviderError = __nccwpck_require__(9902);
  var chain = __nccwpck_require__(9300);
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async init => {
   const {ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI, fromContainerMetadata: fromContainerMetadata, fromInstanceMetadata: fromInstanceMetadata} = await __nccwpck_require__.e(40).then(__nccwpck_require__.bind(__nccwpck_require__, 2040));
   if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const {fromHttp: fromHttp} = await __nccwpck_require__.e(689).then(__nccwpck_require__.bind(__nccwpck_require__, 4689));
    return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
   }
   if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
    throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
     logger: init.logger
    });
   };
   init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
   return fromInstanceMetadata(init);
  };
  function memoizeChain(providers, treatAsExpired) {
   const chain = internalCreateChain(providers);
   let activeLock;
   let passiveLock;
   let credentials;
   let forceRefreshLock;
   const provider = async options => {
    if (options?.forceRefresh) {
     if (!forceRefreshLock) forceRefreshLock = chain(options).then(c => {
      credentials = c;
     }).finally(() => {
      forceRefreshLock = void 0;
     });
     await forceRefreshLock;
     return credentials;
    }
    if (credentials?.expiration) if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
    if (activeLock) await activeLock; else if (!credentials || treatAsExpired?.(credentials)) if (credentials) {
     if (!passiveLock) passiveLock = chain(options).then(c => {
      credentials = c;
     }).catch(() => {}).finally(() => {
      passiveLock = void 0;
     });
    } else {
     activeLock = chain(options).then(c => {
      credentials = c;
     }).finally(() => {
      activeLock = void 0;
     });
     return provider(options);
    }
    return credentials;
   };
   return provider;
  }
  const internalCreateChain = providers => async awsIdentityProperties => {
   let lastProviderError;
   for (const provider of providers) try {
    return await provider(awsIdentityProperties);
   } catch (err) {
    lastProviderError = err;
    if (err?.tryNextLink) continue;
    throw err;
   }
   throw lastProviderError;
  };
  let multipleCredentialSourceWarningEmitted = false;
  const defaultProvider = (init = {}) => memoizeChain([ async () => {
   const profile = init.profile ?? process.env[getProfileName.Ch];
   if (profile) {
    const envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
    if (envStaticCredentialsAreSet) if (!multipleCredentialSourceWarningEmitted) {
     const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
     warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
     multipleCredentialSourceWarningEmitted = true;
    }
    throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
     logger: init.logger,
     tryNextLink: true
    });
   }
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
   return (0, fromEnv.sF)(init)();
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
   const {ssoStartUrl: ssoStartUrl, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoSession: ssoSession} = init;
   if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
    logger: init.logger
   });
   const {fromSSO: fromSSO} = await __nccwpck_require__.e(383).then(__nccwpck_require__.bind(__nccwpck_require__, 1383));
   return fromSSO(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
   const {fromIni: fromIni} = await __nccwpck_require__.e(206).then(__nccwpck_require__.bind(__nccwpck_require__, 206));
   return fromIni(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
   const {fromProcess: fromProcess} = await __nccwpck_require__.e(257).then(__nccwpck_require__.bind(__nccwpck_require__, 8257));
   return fromProcess(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
   const {fromTokenFile: fromTokenFile} = await __nccwpck_require__.e(281).then(__nccwpck_require__.bind(__nccwpck_require__, 281));
   return fromTokenFile(init)(awsIdentityProperties);
  }, async () => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
   return (await remoteProvider(init))();
  }, async () => {
   throw new CredentialsProviderError.C("Could not load credentials from any providers", {
    tryNextLink: false,
    logger: init.logger
   });
  } ], credentialsTreatedAsExpired);
  const credentialsTreatedAsExpired = credentials => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
 }),
 1238: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  const PROTECTED_KEYS = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
   static PROTECTED_KEYS=PROTECTED_KEYS;
   isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
   }
   getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
   }
   getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
   }
   getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
   }
   getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return this.currentContext !== void 0;
   }
   get(key) {
    return this.currentContext?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
   }
   run(context, fn) {
    this.currentContext = context;
    return fn();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    const instance = new InvokeStoreMulti;
    const asyncHooks = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 6698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage;
    return instance;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return this.als.getStore() !== void 0;
   }
   get(key) {
    return this.als.getStore()?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    const store = this.als.getStore();
    if (!store) throw new Error("No context available");
    store[key] = value;
   }
   run(context, fn) {
    return this.als.run(context, fn);
   }
  }
  exports.A = void 0;
  (function(InvokeStore) {
   let instance = null;
   async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) instance = (async () => {
     const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
     const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
     if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
      globalThis.awslambda.InvokeStore = newInstance;
      return newInstance;
     } else return newInstance;
    })();
    return instance;
   }
   InvokeStore.getInstanceAsync = getInstanceAsync;
   InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
     instance = null;
     if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
     globalThis.awslambda = {
      InvokeStore: void 0
     };
    }
   } : void 0;
  })(exports.A || (exports.A = {}));
  0;
 }),
 7579: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   w: () => getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var getSmithyContext = __nccwpck_require__(3753);
  const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
   if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
   const preferredAuthOptions = [];
   for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) {
    const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
    if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
   }
   for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({schemeId: schemeId}) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
   return preferredAuthOptions;
  };
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
   const map = new Map;
   for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
   return map;
  }
  const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async args => {
   const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
   const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
   const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
   const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
   const smithyContext = (0, getSmithyContext.u)(context);
   const failureReasons = [];
   for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
     continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
     continue;
    }
    const {identityProperties: identityProperties = {}, signingProperties: signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
    option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
    smithyContext.selectedHttpAuthScheme = {
     httpAuthOption: option,
     identity: await identityProvider(option.identityProperties),
     signer: scheme.signer
    };
    break;
   }
   if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
   return next(args);
  };
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
     httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
     identityProviderConfigProvider: identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
   }
  });
 }),
 2841: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l: () => getHttpSigningPlugin
  });
  var httpRequest = __nccwpck_require__(1871);
  var getSmithyContext = __nccwpck_require__(3753);
  const defaultErrorHandler = signingProperties => error => {
   throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddleware = config => (next, context) => async args => {
   if (!httpRequest.K.isInstance(args.request)) return next(args);
   const smithyContext = (0, getSmithyContext.u)(context);
   const scheme = smithyContext.selectedHttpAuthScheme;
   if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
   const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
   const output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
   }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
   (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
   return output;
  };
  const httpSigningMiddlewareOptions = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
   }
  });
 }),
 9688: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => DefaultIdentityProviderConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6852);
  class DefaultIdentityProviderConfig {
   authSchemes=new Map;
   constructor(config) {
    for (const key in config) {
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
     const value = config[key];
     if (value !== void 0) this.authSchemes.set(key, value);
    }
   }
   getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
   }
  }
 }),
 1944: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => normalizeProvider
  });
  const normalizeProvider = input => {
   if (typeof input === "function") return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
 }),
 2068: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => Sha256Node
  });
  var external_node_crypto_ = __nccwpck_require__(7598);
  var toUint8Array = __nccwpck_require__(1821);
  const BLOCK = 64;
  const DIGEST_LENGTH = 32;
  const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
   digestLength=DIGEST_LENGTH;
   state=Int32Array.from(INIT);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(secret) {
    if (secret) {
     const key = Sha256Js.normalizeKey(secret);
     this.inner = new Sha256Js;
     this.outer = new Sha256Js;
     const {inner: inner, outer: outer} = this;
     const pad = new Uint8Array(BLOCK * 2);
     for (let i = 0; i < BLOCK; ++i) {
      pad[i] = 54 ^ key[i];
      pad[i + BLOCK] = 92 ^ key[i];
     }
     inner.update(pad.subarray(0, BLOCK));
     outer.update(pad.subarray(BLOCK));
    }
   }
   update(data) {
    if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
     this.inner.update(data);
     return;
    }
    const chunk = (0, toUint8Array.F)(data);
    let position = 0;
    let {byteLength: byteLength} = chunk;
    this.bytesHashed += byteLength;
    if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
    while (byteLength > 0) {
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (this.bufferLength === BLOCK) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const {inner: inner, outer: outer} = this;
    if (inner && outer) {
     if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
     this.finished = true;
     const innerDigest = inner.digestSync();
     outer.update(innerDigest);
     return outer.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
     for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
     this.hashBufferWith(state, buffer);
     bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) bufferView.setUint8(i, 0);
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) {
     out[i * 4] = state[i] >>> 24 & 255;
     out[i * 4 + 1] = state[i] >>> 16 & 255;
     out[i * 4 + 2] = state[i] >>> 8 & 255;
     out[i * 4 + 3] = state[i] >>> 0 & 255;
    }
    return out;
   }
   static normalizeKey(secret) {
    const key = (0, toUint8Array.F)(secret);
    if (key.byteLength > BLOCK) {
     const h = new Sha256Js;
     h.update(key);
     const out = h.digestSync();
     const padded = new Uint8Array(BLOCK);
     padded.set(out);
     return padded;
    }
    if (key.byteLength < BLOCK) {
     const padded = new Uint8Array(BLOCK);
     padded.set(key);
     return padded;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
     if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255; else {
      let u = w[i - 2];
      const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
     }
     const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
     const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
     s7 = s6;
     s6 = s5;
     s5 = s4;
     s4 = s3 + t1 | 0;
     s3 = s2;
     s2 = s1;
     s1 = s0;
     s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
   }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const hasNativeCrypto = (() => {
   try {
    (0, external_node_crypto_.createHash)("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
   return class {
    digestLength=32;
    secret;
    hash;
    isHmac;
    finished=false;
    constructor(secret) {
     this.secret = secret;
     this.isHmac = !!secret;
     this.hash = this.createHash();
    }
    update(data) {
     if (this.finished) throw new Error("Attempted to update an already finished hash.");
     this.hash.update(data);
    }
    async digest() {
     let buf;
     if (this.isHmac) {
      this.finished = true;
      buf = this.hash.digest();
     } else buf = this.hash.copy().digest();
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, 
     external_node_crypto_.createHash)("sha256");
    }
   };
  }
  function toBuffer(data) {
   if (typeof data === "string") return data;
   if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   return Buffer.from(data);
  }
 }),
 8042: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   o: () => constructStack
  });
  const getAllAliases = (name, aliases) => {
   const _aliases = [];
   if (name) _aliases.push(name);
   if (aliases) for (const alias of aliases) _aliases.push(alias);
   return _aliases;
  };
  const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const constructStack = () => {
   let absoluteEntries = [];
   let relativeEntries = [];
   let identifyOnResolve = false;
   const entriesNameSet = new Set;
   const sort = entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
   const removeByName = toRemove => {
    let isRemoved = false;
    const filterCb = entry => {
     const aliases = getAllAliases(entry.name, entry.aliases);
     if (aliases.includes(toRemove)) {
      isRemoved = true;
      for (const alias of aliases) entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   const removeByReference = toRemove => {
    let isRemoved = false;
    const filterCb = entry => {
     if (entry.middleware === toRemove) {
      isRemoved = true;
      for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
      return false;
     }
     return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
   };
   const cloneTo = toStack => {
    absoluteEntries.forEach(entry => {
     toStack.add(entry.middleware, {
      ...entry
     });
    });
    relativeEntries.forEach(entry => {
     toStack.addRelativeTo(entry.middleware, {
      ...entry
     });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
   };
   const expandRelativeMiddlewareList = from => {
    const expandedMiddlewareList = [];
    from.before.forEach(entry => {
     if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach(entry => {
     if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    });
    return expandedMiddlewareList;
   };
   const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach(entry => {
     const normalizedEntry = {
      ...entry,
      before: [],
      after: []
     };
     for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
     normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach(entry => {
     if (entry.toMiddleware) {
      const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
      if (toMiddleware === void 0) {
       if (debug) return;
       throw new Error(`${entry.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` + `middleware ${entry.relation} ${entry.toMiddleware}`);
      }
      if (entry.relation === "after") toMiddleware.after.push(entry);
      if (entry.relation === "before") toMiddleware.before.push(entry);
     }
    });
    const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
     wholeList.push(...expandedMiddlewareList);
     return wholeList;
    }, []);
    return mainChain;
   };
   const stack = {
    add: (middleware, options = {}) => {
     const {name: name, override: override, aliases: _aliases} = options;
     const entry = {
      step: "initialize",
      priority: "normal",
      middleware: middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (toOverrideIndex === -1) continue;
        const toOverride = absoluteEntries[toOverrideIndex];
        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` + `${toOverride.priority} priority in ${toOverride.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` + `${entry.priority} priority in ${entry.step} step.`);
        absoluteEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
     const {name: name, override: override, aliases: _aliases} = options;
     const entry = {
      middleware: middleware,
      ...options
     };
     const aliases = getAllAliases(name, _aliases);
     if (aliases.length > 0) {
      if (aliases.some(alias => entriesNameSet.has(alias))) {
       if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
       for (const alias of aliases) {
        const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
        if (toOverrideIndex === -1) continue;
        const toOverride = relativeEntries[toOverrideIndex];
        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` + `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` + `"${entry.toMiddleware}" middleware.`);
        relativeEntries.splice(toOverrideIndex, 1);
       }
      }
      for (const alias of aliases) entriesNameSet.add(alias);
     }
     relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: plugin => {
     plugin.applyToStack(stack);
    },
    remove: toRemove => {
     if (typeof toRemove === "string") return removeByName(toRemove); else return removeByReference(toRemove);
    },
    removeByTag: toRemove => {
     let isRemoved = false;
     const filterCb = entry => {
      const {tags: tags, name: name, aliases: _aliases} = entry;
      if (tags && tags.includes(toRemove)) {
       const aliases = getAllAliases(name, _aliases);
       for (const alias of aliases) entriesNameSet.delete(alias);
       isRemoved = true;
       return false;
      }
      return true;
     };
     absoluteEntries = absoluteEntries.filter(filterCb);
     relativeEntries = relativeEntries.filter(filterCb);
     return isRemoved;
    },
    concat: from => {
     const cloned = cloneTo(constructStack());
     cloned.use(from);
     cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
     return cloned;
    },
    applyToStack: cloneTo,
    identify: () => getMiddlewareList(true).map(mw => {
     const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
     return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
    }),
    identifyOnResolve(toggle) {
     if (typeof toggle === "boolean") identifyOnResolve = toggle;
     return identifyOnResolve;
    },
    resolve: (handler, context) => {
     for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
     if (identifyOnResolve) console.log(stack.identify());
     return handler;
    }
   };
   return stack;
  };
  const stepWeights = {
   initialize: 5,
   serialize: 4,
   build: 3,
   finalizeRequest: 2,
   deserialize: 1
  };
  const priorityWeights = {
   high: 3,
   normal: 2,
   low: 1
  };
 }),
 51: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => NoOpLogger
  });
  class NoOpLogger {
   trace() {}
   debug() {}
   info() {}
   warn() {}
   error() {}
  }
 }),
 5747: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => makeBuilder
  });
  var middleware = __nccwpck_require__(876);
  var MiddlewareStack = __nccwpck_require__(8042);
  var NormalizedSchema = __nccwpck_require__(6627);
  const SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
   if (data == null) return data;
   const ns = NormalizedSchema.l1.of(schema);
   if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
   if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
   } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
   } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
    return newObject;
   }
   return data;
  }
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
   middlewareStack=(0, MiddlewareStack.o)();
   schema;
   static classBuilder() {
    return new ClassBuilder;
   }
   resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn: middlewareFn, clientName: clientName, commandName: commandName, inputFilterSensitiveLog: inputFilterSensitiveLog, outputFilterSensitiveLog: outputFilterSensitiveLog, smithyContext: smithyContext, additionalContext: additionalContext, CommandCtor: CommandCtor}) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
    const stack = clientStack.concat(this.middlewareStack);
    const {logger: logger} = configuration;
    const additionalSmithyContext = additionalContext[middleware.V];
    const handlerExecutionContext = {
     logger: logger,
     clientName: clientName,
     commandName: commandName,
     inputFilterSensitiveLog: inputFilterSensitiveLog,
     outputFilterSensitiveLog: outputFilterSensitiveLog,
     ...additionalContext,
     [middleware.V]: {
      ...additionalSmithyContext,
      commandInstance: this,
      ...smithyContext,
      ...options?.metricsRecorder === void 0 ? {} : {
       metricsRecorder: options.metricsRecorder
      },
      ...options?.abortSignal === void 0 ? {} : {
       abortSignal: options.abortSignal
      }
     }
    };
    const {requestHandler: requestHandler} = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
     requestOptions = {
      ...requestOptions
     };
     delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) isEventStream = marker; else if (schema) if (Array.isArray(schema) && schema[0] === 9) {
     const [, , , , input$, output$] = schema;
     isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
    }
    if (isEventStream) requestOptions = {
     isEventStream: isEventStream,
     ...requestOptions
    };
    return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
   }
  }
  class ClassBuilder {
   _init=() => {};
   _ep={};
   _middlewareFn=() => [];
   _commandName="";
   _clientName="";
   _additionalContext={};
   _smithyContext={};
   _inputFilterSensitiveLog=void 0;
   _outputFilterSensitiveLog=void 0;
   _serializer=null;
   _deserializer=null;
   _operationSchema;
   init(cb) {
    this._init = cb;
   }
   ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
   }
   m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
   }
   s(service, operation, smithyContext = {}) {
    this._smithyContext = {
     service: service,
     operation: operation,
     ...smithyContext
    };
    return this;
   }
   c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
   }
   n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
   }
   f(inputFilter = _ => _, outputFilter = _ => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
   }
   ser(serializer) {
    this._serializer = serializer;
    return this;
   }
   de(deserializer) {
    this._deserializer = deserializer;
    return this;
   }
   sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
   }
   build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
     input;
     static getEndpointParameterInstructions() {
      return closure._ep;
     }
     constructor(...[input]) {
      super();
      this.input = input ?? {};
      closure._init(this);
      this.schema = closure._operationSchema;
     }
     resolveMiddleware(stack, configuration, options) {
      const op = closure._operationSchema;
      const input = op?.[4] ?? op?.input;
      const output = op?.[5] ?? op?.output;
      return this.resolveMiddlewareWithContext(stack, configuration, options, {
       CommandCtor: CommandRef,
       middlewareFn: closure._middlewareFn,
       clientName: closure._clientName,
       commandName: closure._commandName,
       inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
       outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
       smithyContext: closure._smithyContext,
       additionalContext: closure._additionalContext
      });
     }
     serialize=closure._serializer;
     deserialize=closure._deserializer;
    };
   }
  }
  function makeBuilder(common, service, name, ep) {
   return function(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
     const list = plugins.call(this, CommandCtor, clientStack, config, options);
     list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
     return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
   };
  }
 }),
 7860: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => Client
  });
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8042);
  class Client {
   config;
   middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
   initConfig;
   handlers;
   constructor(config) {
    this.config = config;
    const {protocol: protocol, protocolSettings: protocolSettings} = config;
    if (protocolSettings) if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
   }
   send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
    const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
    const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
     if (!this.handlers) this.handlers = new WeakMap;
     const handlers = this.handlers;
     if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      handlers.set(command.constructor, handler);
     }
    } else {
     delete this.handlers;
     handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
   }
   destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
   }
  }
 }),
 7613: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l: () => loadConfigsForDefaultMode
  });
  const loadConfigsForDefaultMode = mode => {
   switch (mode) {
   case "standard":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "in-region":
    return {
     retryMode: "standard",
     connectionTimeout: 1100
    };

   case "cross-region":
    return {
     retryMode: "standard",
     connectionTimeout: 3100
    };

   case "mobile":
    return {
     retryMode: "standard",
     connectionTimeout: 3e4
    };

   default:
    return {};
   }
  };
 }),
 3816: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => emitWarningIfUnsupportedVersion
  });
  let warningEmitted = false;
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
 }),
 3441: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => decorateServiceException,
   T: () => ServiceException
  });
  class ServiceException extends Error {
   static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
   $fault;
   $response;
   $retryable;
   $metadata;
   constructor(options) {
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
   }
   static isInstance(value) {
    if (!value) return false;
    const candidate = value;
    return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
   }
   static [Symbol.hasInstance](instance) {
    if (!instance) return false;
    const candidate = instance;
    if (this === ServiceException) return ServiceException.isInstance(instance);
    if (ServiceException.isInstance(instance)) {
     if (this.prototype.isPrototypeOf(instance)) return true;
     const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
     let candidateHasShapeId = false;
     if (targetId) {
      let proto = Object.getPrototypeOf(candidate);
      while (proto && proto !== Object.prototype) {
       const ctor = proto.constructor;
       const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
       if (candidateId) {
        candidateHasShapeId = true;
        if (candidateId === targetId) return true;
       }
       proto = Object.getPrototypeOf(proto);
      }
     }
     if (targetId && candidateHasShapeId) return false;
     const targetName = this.name;
     if (targetName && targetName.length >= 6) {
      if (candidate.name === targetName) return true;
      let proto = Object.getPrototypeOf(candidate);
      while (proto && proto !== Object.prototype) {
       const ctorName = proto.constructor?.name;
       if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
       proto = Object.getPrototypeOf(proto);
      }
     }
    }
    return false;
   }
  }
  const decorateServiceException = (exception, additions = {}) => {
   Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
   });
   const message = exception.message || exception.Message || "UnknownError";
   exception.message = message;
   delete exception.Message;
   return exception;
  };
 }),
 2061: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   xA: () => getDefaultExtensionConfiguration,
   uv: () => resolveDefaultRuntimeConfig
  });
  var hasOwn = __nccwpck_require__(6852);
  var AlgorithmId;
  (function(AlgorithmId) {
   AlgorithmId["MD5"] = "md5";
   AlgorithmId["CRC32"] = "crc32";
   AlgorithmId["CRC32C"] = "crc32c";
   AlgorithmId["SHA1"] = "sha1";
   AlgorithmId["SHA256"] = "sha256";
  })(AlgorithmId || (AlgorithmId = {}));
  const knownAlgorithms = Object.values(AlgorithmId);
  const checksum_getChecksumConfiguration = runtimeConfig => {
   const checksumAlgorithms = [];
   for (const id in AlgorithmId) {
    if (!(0, hasOwn.$)(AlgorithmId, id)) continue;
    const algorithmId = AlgorithmId[id];
    if (runtimeConfig[algorithmId] === void 0) continue;
    checksumAlgorithms.push({
     algorithmId: () => algorithmId,
     checksumConstructor: () => runtimeConfig[algorithmId]
    });
   }
   for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
    algorithmId: () => id,
    checksumConstructor: () => ChecksumCtor
   });
   return {
    addChecksumAlgorithm(algo) {
     runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
     const id = algo.algorithmId();
     const ctor = algo.checksumConstructor();
     if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor; else runtimeConfig.checksumAlgorithms[id] = ctor;
     checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
     return checksumAlgorithms;
    }
   };
  };
  const checksum_resolveChecksumRuntimeConfig = clientConfig => {
   const runtimeConfig = {};
   clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
   });
   return runtimeConfig;
  };
  const getRetryConfiguration = runtimeConfig => ({
   setRetryStrategy(retryStrategy) {
    runtimeConfig.retryStrategy = retryStrategy;
   },
   retryStrategy() {
    return runtimeConfig.retryStrategy;
   }
  });
  const resolveRetryRuntimeConfig = retryStrategyConfiguration => {
   const runtimeConfig = {};
   runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
   return runtimeConfig;
  };
  const getDefaultExtensionConfiguration = runtimeConfig => Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
  const resolveDefaultRuntimeConfig = config => Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
 }),
 2766: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3348);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3760);
  const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
  const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
  const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 4824: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3348);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3760);
  const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
  const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
  const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
   configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
   default: false
  };
 }),
 446: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   GG: () => NODE_REGION_CONFIG_OPTIONS,
   zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
  });
  var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7848);
  const REGION_ENV_NAME = "AWS_REGION";
  const REGION_INI_NAME = "region";
  const NODE_REGION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[REGION_ENV_NAME],
   configFileSelector: profile => profile[REGION_INI_NAME],
   default: async () => {
    const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
    if (region) return region;
    throw new Error("Region is missing");
   }
  };
  const NODE_REGION_CONFIG_FILE_OPTIONS = {
   preferredFile: "credentials"
  };
 }),
 7848: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => getInstanceMetadataRegion
  });
  var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1007);
  const TIMEOUT_MS = 1e3;
  const NEG_CACHE_TTL_MS = 6e4;
  let negativeCacheUntil = 0;
  const getInstanceMetadataRegion = async () => {
   if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
   if (Date.now() < negativeCacheUntil) return;
   try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
     method: "PUT",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
     }
    })).toString();
    const region = (await imdsRequest({
     ...endpoint,
     path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
     method: "GET",
     headers: {
      [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
     }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
   } catch {
    return cacheNegativeAndReturnUndefined();
   }
  };
  const cacheNegativeAndReturnUndefined = () => {
   negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
   return;
  };
  const resolveImdsEndpoint = () => {
   const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
   if (envEndpoint) {
    const url = new URL(envEndpoint);
    return {
     hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
     port: url.port ? Number(url.port) : void 0
    };
   }
   if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
    hostname: "fd00:ec2::254"
   };
   return {
    hostname: "169.254.169.254"
   };
  };
  const imdsRequest = async options => {
   const {request: request} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
   return new Promise((resolve, reject) => {
    const req = request({
     hostname: options.hostname,
     port: options.port,
     path: options.path,
     method: options.method,
     headers: options.headers,
     timeout: TIMEOUT_MS,
     signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", err => {
     reject(err);
     req.destroy();
    });
    req.on("timeout", () => {
     reject(new Error("TimeoutError from instance metadata service"));
     req.destroy();
    });
    req.on("response", res => {
     const {statusCode: statusCode = 400} = res;
     if (statusCode < 200 || statusCode >= 300) {
      reject(Object.assign(new Error("Error response received from instance metadata service"), {
       statusCode: statusCode
      }));
      req.destroy();
      return;
     }
     const chunks = [];
     res.on("data", chunk => chunks.push(chunk));
     res.on("end", () => {
      resolve(Buffer.concat(chunks));
      req.destroy();
     });
    });
    req.end();
   });
  };
 }),
 9053: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => resolveRegionConfig
  });
  var isValidHostLabel = __nccwpck_require__(6370);
  const validRegions = new Set;
  const checkRegion = (region, check = isValidHostLabel.X) => {
   if (!validRegions.has(region) && !check(region)) if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else validRegions.add(region);
  };
  const isFipsRegion = region => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  const getRealRegion = region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  const resolveRegionConfig = input => {
   const {region: region, useFipsEndpoint: useFipsEndpoint} = input;
   if (!region) throw new Error("Region is missing");
   return Object.assign(input, {
    region: async () => {
     const providedRegion = typeof region === "function" ? await region() : region;
     const realRegion = getRealRegion(providedRegion);
     checkRegion(realRegion);
     return realRegion;
    },
    useFipsEndpoint: async () => {
     const providedRegion = typeof region === "string" ? region : await region();
     if (isFipsRegion(providedRegion)) return true;
     return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
   });
  };
 }),
 1007: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EG: () => IMDS_TOKEN_PATH,
   FT: () => IMDS_REGION_PATH,
   J9: () => AWS_EXECUTION_ENV,
   RY: () => AWS_DEFAULT_REGION_ENV,
   US: () => DEFAULTS_MODE_OPTIONS,
   cC: () => X_AWS_EC2_METADATA_TOKEN,
   dr: () => AWS_REGION_ENV,
   nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
   tn: () => ENV_IMDS_DISABLED
  });
  const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
  const AWS_REGION_ENV = "AWS_REGION";
  const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
  const IMDS_TOKEN_PATH = "/latest/api/token";
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
 }),
 5412: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => resolveDefaultsModeConfig
  });
  var config = __nccwpck_require__(446);
  var getInstanceMetadataRegion = __nccwpck_require__(7848);
  var configLoader = __nccwpck_require__(3559);
  var memoize = __nccwpck_require__(909);
  var constants = __nccwpck_require__(1007);
  const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
  const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
  const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[AWS_DEFAULTS_MODE_ENV],
   configFileSelector: profile => profile[AWS_DEFAULTS_MODE_CONFIG],
   default: "legacy"
  };
  const resolveDefaultsModeConfig = ({region: region = (0, configLoader.Z)(config.GG), defaultsMode: defaultsMode = (0, 
  configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => (0, memoize.B)(async () => {
   const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
   switch (mode?.toLowerCase()) {
   case "auto":
    return resolveNodeDefaultsModeAuto(region);

   case "in-region":
   case "cross-region":
   case "mobile":
   case "standard":
   case "legacy":
    return Promise.resolve(mode?.toLocaleLowerCase());

   case void 0:
    return Promise.resolve("legacy");

   default:
    throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
   }
  });
  const resolveNodeDefaultsModeAuto = async clientRegion => {
   if (clientRegion) {
    const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) return "standard";
    if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
   }
   return "standard";
  };
  const inferPhysicalRegion = async () => {
   if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
   return (0, getInstanceMetadataRegion.b)();
  };
 }),
 3559: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => loadConfig
  });
  var chain = __nccwpck_require__(9300);
  var memoize = __nccwpck_require__(909);
  var CredentialsProviderError = __nccwpck_require__(9902);
  function getSelectorName(functionString) {
   try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [ ...constants ].join(", ");
   } catch (ignored) {
    return functionString;
   }
  }
  const fromEnv = (envVarSelector, options) => async () => {
   try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) throw new Error;
    return config;
   } catch (e) {
    throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
     logger: options?.logger
    });
   }
  };
  var getProfileName = __nccwpck_require__(7803);
  var loadSharedConfigFiles = __nccwpck_require__(5925);
  const fromSharedConfigFiles = (configSelector, {preferredFile: preferredFile = "config", ...init} = {}) => async () => {
   const profile = (0, getProfileName.Bz)(init);
   const {configFile: configFile, credentialsFile: credentialsFile} = await (0, loadSharedConfigFiles.p)(init);
   const profileFromCredentials = credentialsFile[profile] || {};
   const profileFromConfig = configFile[profile] || {};
   const mergedProfile = preferredFile === "config" ? {
    ...profileFromCredentials,
    ...profileFromConfig
   } : {
    ...profileFromConfig,
    ...profileFromCredentials
   };
   try {
    const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
    const configValue = configSelector(mergedProfile, cfgFile);
    if (configValue === void 0) throw new Error;
    return configValue;
   } catch (e) {
    throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
     logger: init.logger
    });
   }
  };
  const fromValue = staticValue => () => Promise.resolve(staticValue);
  const isFunction = func => typeof func === "function";
  const fromStatic = defaultValue => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
  const loadConfig = ({environmentVariableSelector: environmentVariableSelector, configFileSelector: configFileSelector, default: defaultValue}, configuration = {}) => {
   const {signingName: signingName, logger: logger} = configuration;
   const envOptions = {
    signingName: signingName,
    logger: logger
   };
   return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
  };
 }),
 9902: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => CredentialsProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2348);
  class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
   name="CredentialsProviderError";
   constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, CredentialsProviderError.prototype);
   }
  }
 }),
 2348: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => ProviderError
  });
  class ProviderError extends Error {
   name="ProviderError";
   tryNextLink;
   constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if (typeof options === "boolean") {
     logger = void 0;
     tryNextLink = options;
    } else if (options != null && typeof options === "object") {
     logger = options.logger;
     tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
   }
   static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
   }
  }
 }),
 9300: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => chain
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2348);
  const chain = (...providers) => async () => {
   if (providers.length === 0) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
   let lastProviderError;
   for (const provider of providers) try {
    const credentials = await provider();
    return credentials;
   } catch (err) {
    lastProviderError = err;
    if (err?.tryNextLink) continue;
    throw err;
   }
   throw lastProviderError;
  };
 }),
 909: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B: () => memoize
  });
  const memoize = (provider, isExpired, requiresRefresh) => {
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async () => {
    if (!pending) pending = provider();
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = void 0;
    }
    return resolved;
   };
   if (isExpired === void 0) return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    return resolved;
   };
   return async options => {
    if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
    if (isConstant) return resolved;
    if (requiresRefresh && !requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider();
     return resolved;
    }
    return resolved;
   };
  };
 }),
 4396: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => CONFIG_PREFIX_SEPARATOR
  });
  const CONFIG_PREFIX_SEPARATOR = ".";
 }),
 7803: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bz: () => getProfileName,
   Ch: () => ENV_PROFILE
  });
  const ENV_PROFILE = "AWS_PROFILE";
  const DEFAULT_PROFILE = "default";
  const getProfileName = init => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
 }),
 5925: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => loadSharedConfigFiles
  });
  var external_node_path_ = __nccwpck_require__(6760);
  var IniSectionType;
  (function(IniSectionType) {
   IniSectionType["PROFILE"] = "profile";
   IniSectionType["SSO_SESSION"] = "sso-session";
   IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
  var constants = __nccwpck_require__(4396);
  const getConfigData = data => Object.entries(data).filter(([key]) => {
   const indexOfSeparator = key.indexOf(constants.Q);
   if (indexOfSeparator === -1) return false;
   return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
   const indexOfSeparator = key.indexOf(constants.Q);
   const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
   acc[updatedKey] = value;
   return acc;
  }, {
   ...data.default && {
    default: data.default
   }
  });
  var external_node_os_ = __nccwpck_require__(8161);
  const homeDirCache = {};
  const getHomeDirCacheKey = () => {
   if (process && process.geteuid) return `${process.geteuid()}`;
   return "DEFAULT";
  };
  const getHomeDir = () => {
   const {HOME: HOME, USERPROFILE: USERPROFILE, HOMEPATH: HOMEPATH, HOMEDRIVE: HOMEDRIVE = `C:${external_node_path_.sep}`} = process.env;
   if (HOME) return HOME;
   if (USERPROFILE) return USERPROFILE;
   if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
   const homeDirCacheKey = getHomeDirCacheKey();
   if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, external_node_os_.homedir)();
   return homeDirCache[homeDirCacheKey];
  };
  const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, external_node_path_.join)(getHomeDir(), ".aws", "config");
  const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)(getHomeDir(), ".aws", "credentials");
  const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const profileNameBlockList = [ "__proto__", "profile __proto__" ];
  const parseIni = iniData => {
   const map = {};
   let currentSection;
   let currentSubSection;
   for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
    if (isSection) {
     currentSection = void 0;
     currentSubSection = void 0;
     const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
     const matches = prefixKeyRegex.exec(sectionName);
     if (matches) {
      const [, prefix, , name] = matches;
      if (Object.values(IniSectionType).includes(prefix)) currentSection = [ prefix, name ].join(constants.Q);
     } else currentSection = sectionName;
     if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
     const indexOfEqualsSign = trimmedLine.indexOf("=");
     if (![ 0, -1 ].includes(indexOfEqualsSign)) {
      const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
      if (value === "") currentSubSection = name; else {
       if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
       map[currentSection] = map[currentSection] || {};
       const key = currentSubSection ? [ currentSubSection, name ].join(constants.Q) : name;
       map[currentSection][key] = value;
      }
     }
    }
   }
   return map;
  };
  var readFile = __nccwpck_require__(4583);
  const swallowError = () => ({});
  const loadSharedConfigFiles = async (init = {}) => {
   const {filepath: filepath = getCredentialsFilepath(), configFilepath: configFilepath = getConfigFilepath()} = init;
   const homeDir = getHomeDir();
   const relativeHomeDirPrefix = "~/";
   let resolvedFilepath = filepath;
   if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
   let resolvedConfigFilepath = configFilepath;
   if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, 
   external_node_path_.join)(homeDir, configFilepath.slice(2));
   const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
    ignoreCache: init.ignoreCache
   }).then(parseIni).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
    ignoreCache: init.ignoreCache
   }).then(parseIni).catch(swallowError) ]);
   return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
   };
  };
 }),
 4583: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jj: () => fileIntercept,
   TA: () => readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
  __nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
  const filePromises = {};
  const fileIntercept = {};
  const readFile = (path, options) => {
   if (fileIntercept[path] !== void 0) return fileIntercept[path];
   if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
   return filePromises[path];
  };
 }),
 3348: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => booleanSelector
  });
  const booleanSelector = (obj, key, type) => {
   if (!(key in obj)) return;
   if (obj[key] === "true") return true;
   if (obj[key] === "false") return false;
   throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
 }),
 3760: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => SelectorType
  });
  var SelectorType;
  (function(SelectorType) {
   SelectorType["ENV"] = "env";
   SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
 }),
 7926: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   rD: () => getEndpointPlugin,
   Co: () => resolveEndpointConfig
  });
  var configLoader = __nccwpck_require__(3559);
  var constants = __nccwpck_require__(4396);
  const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  const CONFIG_ENDPOINT_URL = "endpoint_url";
  const getEndpointUrlConfig = serviceId => ({
   environmentVariableSelector: env => {
    const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase());
    const serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
    if (serviceEndpointUrl) return serviceEndpointUrl;
    const endpointUrl = env[ENV_ENDPOINT_URL];
    if (endpointUrl) return endpointUrl;
    return;
   },
   configFileSelector: (profile, config) => {
    if (profile.services) {
     const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
     if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
     const servicesSection = config[servicesSectionKey];
     const servicePrefixParts = serviceId.split(" ").map(w => w.toLowerCase());
     const endpointUrl = servicesSection[[ servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
     if (endpointUrl) return endpointUrl;
    }
    const endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl) return endpointUrl;
    return;
   },
   default: void 0
  });
  var booleanSelector = __nccwpck_require__(3348);
  var types = __nccwpck_require__(3760);
  const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
  const ignoreConfiguredEndpointUrlsConfigSelectors = {
   environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
   configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
   default: false
  };
  const getEndpointFromConfig = async serviceId => {
   const ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
   if (ignore) return;
   return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
  };
  var adaptors_getEndpointFromInstructions = __nccwpck_require__(4026);
  var getSmithyContext = __nccwpck_require__(3753);
  function setFeature(context, feature, value) {
   if (!context.__smithy_context) context.__smithy_context = {
    features: {}
   }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
   context.__smithy_context.features[feature] = value;
  }
  function bindEndpointMiddleware(getEndpointFromConfig) {
   const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
   return ({config: config, instructions: instructions}) => (next, context) => async args => {
    if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
    const endpoint = await getEndpointFromInstructions(args.input, {
     getEndpointParameterInstructions() {
      return instructions;
     }
    }, {
     ...config
    }, context);
    context.endpointV2 = endpoint;
    context.authSchemes = endpoint.properties?.authSchemes;
    const authScheme = context.authSchemes?.[0];
    if (authScheme) {
     context["signing_region"] = authScheme.signingRegion;
     context["signing_service"] = authScheme.signingName;
     const smithyContext = (0, getSmithyContext.u)(context);
     const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
     if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
      signing_region: authScheme.signingRegion,
      signingRegion: authScheme.signingRegion,
      signing_service: authScheme.signingName,
      signingName: authScheme.signingName,
      signingRegionSet: authScheme.signingRegionSet
     }, authScheme.properties);
    }
    return next({
     ...args
    });
   };
  }
  const serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  const endpointMiddlewareOptions = {
   step: "serialize",
   tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
   name: "endpointV2Middleware",
   override: true,
   relation: "before",
   toMiddleware: serializerMiddlewareOption.name
  };
  function bindGetEndpointPlugin(getEndpointFromConfig) {
   const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
   return (config, instructions) => ({
    applyToStack: clientStack => {
     clientStack.addRelativeTo(endpointMiddleware({
      config: config,
      instructions: instructions
     }), endpointMiddlewareOptions);
    }
   });
  }
  var normalizeProvider = __nccwpck_require__(4876);
  var toEndpointV1 = __nccwpck_require__(89);
  function bindResolveEndpointConfig(getEndpointFromConfig) {
   return input => {
    const tls = input.tls ?? true;
    const {endpoint: endpoint, useDualstackEndpoint: useDualstackEndpoint, useFipsEndpoint: useFipsEndpoint} = input;
    const customEndpointProvider = endpoint != null ? async () => (0, toEndpointV1.a)(await (0, 
    normalizeProvider.t)(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
     endpoint: customEndpointProvider,
     tls: tls,
     isCustomEndpoint: isCustomEndpoint,
     useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
     useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
     ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
     if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
     return configuredEndpointPromise;
    };
    return resolvedConfig;
   };
  }
  (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
  const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
 }),
 4026: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   g: () => bindGetEndpointFromInstructions,
   x: () => resolveParams
  });
  const resolveParamsForS3 = async endpointParams => {
   const bucket = endpointParams?.Bucket || "";
   if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
   if (isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
   } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
   if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
   }
   return endpointParams;
  };
  const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  const DOTS_PATTERN = /\.\./;
  const isDnsCompatibleBucketName = bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
  const isArnBucketName = bucketName => {
   const [arn, partition, service, , , bucket] = bucketName.split(":");
   const isArn = arn === "arn" && bucketName.split(":").length >= 6;
   const isValidArn = Boolean(isArn && partition && service && bucket);
   if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
   return isValidArn;
  };
  const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
   const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
     const clientContextParams = config.clientContextParams;
     const nestedValue = clientContextParams?.[configKey];
     configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    if (typeof configValue === "function") return configValue();
    return configValue;
   };
   if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
    const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
    return configValue;
   };
   if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
    const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
    const configValue = credentials?.accountId ?? credentials?.AccountId;
    return configValue;
   };
   if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
    if (config.isCustomEndpoint === false) return;
    const endpoint = await configProvider();
    if (endpoint && typeof endpoint === "object") {
     if ("url" in endpoint) return endpoint.url.href;
     if ("hostname" in endpoint) {
      const {protocol: protocol, hostname: hostname, port: port, path: path} = endpoint;
      return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
     }
    }
    return endpoint;
   };
   return configProvider;
  };
  var toEndpointV1 = __nccwpck_require__(89);
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
   return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
     let endpointFromConfig;
     if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint(); else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
     if (endpointFromConfig) {
      clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
      clientConfig.isCustomEndpoint = true;
      context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
     }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
     const customEndpoint = await clientConfig.endpoint();
     if (customEndpoint?.headers) {
      endpoint.headers ??= {};
      for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
     }
    }
    return endpoint;
   };
  }
  const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
   const endpointParams = {};
   const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
   for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
   case "staticContextParams":
    endpointParams[name] = instruction.value;
    break;

   case "contextParams":
    endpointParams[name] = commandInput[instruction.name];
    break;

   case "clientContextParams":
   case "builtInParams":
    endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
    break;

   case "operationContextParams":
    endpointParams[name] = instruction.get(commandInput);
    break;

   default:
    throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
   }
   if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
   if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
   return endpointParams;
  };
 }),
 2988: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   d: () => BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
   nodes;
   root;
   conditions;
   results;
   constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
   }
   static from(bdd, root, conditions, results) {
    return new BinaryDecisionDiagram(bdd, root, conditions, results);
   }
  }
 }),
 4397: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => EndpointCache
  });
  class EndpointCache {
   capacity;
   data=new Map;
   parameters=[];
   constructor({size: size, params: params}) {
    this.capacity = size ?? 50;
    if (params) this.parameters = params;
   }
   get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) return resolver();
    if (!this.data.has(key)) {
     if (this.data.size > this.capacity + 10) {
      const keys = this.data.keys();
      let i = 0;
      while (true) {
       const {value: value, done: done} = keys.next();
       this.data.delete(value);
       if (done || ++i > 10) break;
      }
     }
     this.data.set(key, resolver());
    }
    return this.data.get(key);
   }
   size() {
    return this.data.size;
   }
   hash(endpointParams) {
    let buffer = "";
    const {parameters: parameters} = this;
    if (parameters.length === 0) return false;
    for (const param of parameters) {
     const raw = endpointParams[param];
     const val = raw == null ? "\0" : String(raw);
     if (val.includes("|;")) return false;
     buffer += val + "|;";
    }
    return buffer;
   }
  }
 }),
 6467: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => decideEndpoint
  });
  class EndpointError extends Error {
   constructor(message) {
    super(message);
    this.name = "EndpointError";
   }
  }
  const debugId = "endpoints";
  function toDebugString(input) {
   if (typeof input !== "object" || input == null) return input;
   if ("ref" in input) return `$${toDebugString(input.ref)}`;
   if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
   return JSON.stringify(input, null, 2);
  }
  var customEndpointFunctions = __nccwpck_require__(7228);
  const booleanEquals = (value1, value2) => value1 === value2;
  function coalesce(...args) {
   for (const arg of args) if (arg != null) return arg;
   return;
  }
  const getAttrPathList = path => {
   const parts = path.split(".");
   const pathList = [];
   for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
     if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
     const arrayIndex = part.slice(squareBracketIndex + 1, -1);
     if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
     if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
     pathList.push(arrayIndex);
    } else pathList.push(part);
   }
   return pathList;
  };
  const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
   if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
   }
   return acc[index];
  }, value);
  const isSet = value => value != null;
  var isValidHostLabel = __nccwpck_require__(6370);
  function ite(condition, trueValue, falseValue) {
   return condition ? trueValue : falseValue;
  }
  const not = value => !value;
  var EndpointURLScheme;
  (function(EndpointURLScheme) {
   EndpointURLScheme["HTTP"] = "http";
   EndpointURLScheme["HTTPS"] = "https";
  })(EndpointURLScheme || (EndpointURLScheme = {}));
  var isIpAddress = __nccwpck_require__(7298);
  const DEFAULT_PORTS = {
   [EndpointURLScheme.HTTP]: 80,
   [EndpointURLScheme.HTTPS]: 443
  };
  const parseURL = value => {
   const whatwgURL = (() => {
    try {
     if (value instanceof URL) return value;
     if (typeof value === "object" && "hostname" in value) {
      const {hostname: hostname, port: port, protocol: protocol = "", path: path = "", query: query = {}} = value;
      const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
      url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
      return url;
     }
     return new URL(value);
    } catch (ignored) {
     return null;
    }
   })();
   if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
   }
   const urlString = whatwgURL.href;
   const {host: host, hostname: hostname, pathname: pathname, protocol: protocol, search: search} = whatwgURL;
   if (search) return null;
   const scheme = protocol.slice(0, -1);
   if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
   const isIp = (0, isIpAddress.o)(hostname);
   const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
   const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
   return {
    scheme: scheme,
    authority: authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp: isIp
   };
  };
  function split(value, delimiter, limit) {
   if (limit === 1) return [ value ];
   if (value === "") return [ "" ];
   const parts = value.split(delimiter);
   if (limit === 0) return parts;
   return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }
  const stringEquals = (value1, value2) => value1 === value2;
  const substring = (input, start, stop, reverse) => {
   if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
   if (!reverse) return input.substring(start, stop);
   return input.substring(input.length - stop, input.length - start);
  };
  const uriEncode = value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const endpointFunctions = {
   booleanEquals: booleanEquals,
   coalesce: coalesce,
   getAttr: getAttr,
   isSet: isSet,
   isValidHostLabel: isValidHostLabel.X,
   ite: ite,
   not: not,
   parseURL: parseURL,
   split: split,
   stringEquals: stringEquals,
   substring: substring,
   uriEncode: uriEncode
  };
  const evaluateTemplate = (template, options) => {
   const evaluatedTemplateArr = [];
   const {referenceRecord: referenceRecord, endpointParams: endpointParams} = options;
   let currentIndex = 0;
   while (currentIndex < template.length) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
     evaluatedTemplateArr.push(template.slice(currentIndex));
     break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex));
     break;
    }
    if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
     evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
     currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
     const [refName, attrName] = parameterName.split("#");
     evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
   }
   return evaluatedTemplateArr.join("");
  };
  const getReferenceValue = ({ref: ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
  const evaluateExpression = (obj, keyName, options) => {
   if (typeof obj === "string") return evaluateTemplate(obj, options); else if (obj["fn"]) return group.callFunction(obj, options); else if (obj["ref"]) return getReferenceValue(obj, options);
   throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  const callFunction = ({fn: fn, argv: argv}, options) => {
   const evaluatedArgs = Array(argv.length);
   for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg; else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
   }
   const namespaceSeparatorIndex = fn.indexOf(".");
   if (namespaceSeparatorIndex !== -1) {
    const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
   }
   const callable = endpointFunctions[fn];
   if (typeof callable === "function") return callable(...evaluatedArgs);
   throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  const group = {
   evaluateExpression: evaluateExpression,
   callFunction: callFunction
  };
  const evaluateCondition = (condition, options) => {
   const {assign: assign} = condition;
   if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
   const value = callFunction(condition, options);
   options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
   const result = value === "" ? true : !!value;
   if (assign != null) return {
    result: result,
    toAssign: {
     name: assign,
     value: value
    }
   };
   return {
    result: result
   };
  };
  const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
   acc[headerKey] = headerVal.map(headerValEntry => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    return processedExpr;
   });
   return acc;
  }, {});
  const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
   acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
   return acc;
  }, {});
  const getEndpointProperty = (property, options) => {
   if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
   switch (typeof property) {
   case "string":
    return evaluateTemplate(property, options);

   case "object":
    if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
    return getEndpointProperties_group.getEndpointProperties(property, options);

   case "boolean":
    return property;

   default:
    throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
   }
  };
  const getEndpointProperties_group = {
   getEndpointProperty: getEndpointProperty,
   getEndpointProperties: getEndpointProperties
  };
  const getEndpointUrl = (endpointUrl, options) => {
   const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
   if (typeof expression === "string") try {
    return new URL(expression);
   } catch (error) {
    console.error(`Failed to construct URL with ${expression}`, error);
    throw error;
   }
   throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
  };
  const RESULT = 1e8;
  const decideEndpoint = (bdd, options) => {
   const {nodes: nodes, root: root, results: results, conditions: conditions} = bdd;
   let ref = root;
   const referenceRecord = {};
   const closure = {
    referenceRecord: referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
   };
   while (ref !== 1 && ref !== -1 && ref < RESULT) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({
     fn: fn,
     assign: assign,
     argv: argv
    }, closure);
    if (evaluation.toAssign) {
     const {name: name, value: value} = evaluation.toAssign;
     referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
   }
   if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
     const [, errorExpression] = result;
     throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
     url: getEndpointUrl(url, closure),
     properties: getEndpointProperties(properties, closure),
     headers: getEndpointHeaders(headers ?? {}, closure)
    };
   }
   throw new EndpointError(`No matching endpoint.`);
  };
 }),
 7298: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   o: () => isIpAddress
  });
  const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
  const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
 }),
 7228: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => customEndpointFunctions
  });
  const customEndpointFunctions = {};
 }),
 5937: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => HttpBindingNormalizedSchema,
   K: () => getHttpOperationBindings
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6627);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4018);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5298);
  const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
   static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
   identity=HttpBindingNormalizedSchema.identity;
   bindings;
   constructor(schema) {
    super(schema);
   }
   static of(schema) {
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
    if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
    const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
    const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
    return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
   }
   getHttpBindingLocation(traits) {
    if (traits.httpPayload) return 36;
    if (traits.httpLabel) return 33;
    if (traits.httpHeader) return 38;
    if (typeof traits.httpPrefixHeaders === "string") return 39;
    if (traits.httpQuery) return 34;
    if (traits.httpQueryParams) return 35;
    if (traits.httpResponseCode) return 37;
    return 32;
   }
   getHttpBindingValue(location, traits, nested = false) {
    const raw = this.getSchema();
    const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
    const slot = location & 7;
    const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
    const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
    const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
    let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
    const category = type & 192;
    const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
    const valueType = (collectionValue?.[1] ?? 0) & 255;
    flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
    return [ this, flags, collectionValue ];
   }
   getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, {
     ...valueSchema.getMergedTraits(),
     ...traits
    }, true);
   }
   getHttpBindings() {
    const source = this.getSchema();
    return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
   }
  }
  const buildHttpBindings = schema => {
   const bodyMemberNames = [];
   const bodyMemberSchemas = [];
   const requestBodyMemberNames = [];
   const requestBodyMemberSchemas = [];
   const memberBindings = [];
   const byName = {};
   const headers = {};
   const prefixHeaders = [];
   const responseBindings = {
    headers: headers,
    prefixHeaders: prefixHeaders
   };
   const bindings = {
    request: {
     memberBindings: memberBindings,
     byName: byName
    },
    response: {
     bodyMemberNames: bodyMemberNames,
     bindings: responseBindings
    }
   };
   const {request: request, response: response} = bindings;
   for (const [name, member] of schema.structIterator()) {
    const bindingSchema = HttpBindingNormalizedSchema.of(member);
    const traits = bindingSchema.getMergedTraits();
    const location = bindingSchema.getHttpBindingLocation(traits);
    const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
    const value = bindingSchema.getHttpBindingValue(location, traits);
    const binding = [ name, value, location, wireName ];
    if (name === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
    byName[name] = binding;
    if (value[1] >> 10 & 1) request.hasIdempotency = true;
    memberBindings.push(binding);
    const slot = location & 7;
    if (slot === 0) {
     requestBodyMemberNames.push(name);
     requestBodyMemberSchemas.push(member);
    }
    if ((slot & 4) === 0) {
     bodyMemberNames.push(name);
     bodyMemberSchemas.push(member);
    } else if ((slot & 6) === 4) if (slot & 1) responseBindings.statusCode = binding; else {
     responseBindings.payload = binding;
     const type = value[1] & 255;
     request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
    } else if (slot & 1) {
     request.hasPrefixHeaders = true;
     prefixHeaders.push(binding);
    } else {
     if (wireName === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
     headers[wireName] = binding;
    }
   }
   if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
   request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
   response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
   return bindings;
  };
  const buildPathSegments = path => {
   const segments = [];
   let offset = 0;
   for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
    if (match.index > offset) segments.push([ path.slice(offset, match.index), 0 ]);
    segments.push([ match[1], match[2] ? 2 : 1 ]);
    offset = match.index + match[0].length;
   }
   if (segments.length && offset < path.length) segments.push([ path.slice(offset), 0 ]);
   return segments.length ? segments : void 0;
  };
  const buildHttpOperationBindings = schema => {
   const {http: http, endpoint: endpoint} = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
   const [path, search] = http?.[1].split("?") ?? [];
   return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
  };
  const EMPTY_BINDINGS = {
   request: {
    memberBindings: [],
    byName: {}
   },
   response: {
    bodyMemberNames: [],
    bindings: {
     headers: {},
     prefixHeaders: []
    }
   }
  };
  const getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
  const createBodySchema = (schema, memberNames, memberSchemas) => {
   if (!memberNames.length) return;
   const source = schema.getSchema();
   const body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ];
   const required = source[6];
   const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
   if (bodyRequired) body[6] = bodyRequired;
   return body;
  };
 }),
 3023: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => HttpProtocol
  });
  var httpRequest = __nccwpck_require__(1871);
  var httpResponse = __nccwpck_require__(7291);
  var hasOwn = __nccwpck_require__(6852);
  function isValidHostname(hostname) {
   const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
   return hostPattern.test(hostname);
  }
  var TypeRegistry = __nccwpck_require__(9835);
  var SerdeContext = __nccwpck_require__(2104);
  var HttpBindingNormalizedSchema = __nccwpck_require__(5937);
  class HttpProtocol extends SerdeContext.f {
   options;
   compositeErrorRegistry;
   constructor(options) {
    super();
    this.options = options;
    this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
    for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
   }
   getRequestType() {
    return httpRequest.K;
   }
   getResponseType() {
    return httpResponse.c;
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
    if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
   }
   updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
     request.protocol = endpoint.url.protocol;
     request.hostname = endpoint.url.hostname;
     request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
     request.path = endpoint.url.pathname;
     request.fragment = endpoint.url.hash || void 0;
     request.username = endpoint.url.username || void 0;
     request.password = endpoint.url.password || void 0;
     if (!request.query) request.query = {};
     for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
     if (endpoint.headers) for (const name in endpoint.headers) {
      if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name].join(", ");
     }
     return request;
    } else {
     request.protocol = endpoint.protocol;
     request.hostname = endpoint.hostname;
     request.port = endpoint.port ? Number(endpoint.port) : void 0;
     request.path = endpoint.path;
     request.query = {
      ...endpoint.query
     };
     if (endpoint.headers) for (const name in endpoint.headers) {
      if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
      request.headers[name] = endpoint.headers[name];
     }
     return request;
    }
   }
   setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix) return;
    const hostPrefix = operation[4];
    if (typeof hostPrefix !== "string") return;
    let resolvedHostPrefix = hostPrefix;
    for (const [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
     if (!(flags >> 17 & 1)) continue;
     const replacement = input[name];
     if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
     resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    request.hostname = resolvedHostPrefix + request.hostname;
    if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
   }
   deserializeMetadata(output) {
    return {
     httpStatusCode: output.statusCode,
     requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
     extendedRequestId: output.headers["x-amz-id-2"],
     cfId: output.headers["x-amz-cf-id"]
    };
   }
   resolveError(name, namespaces, registries) {
    const defaultErrorSchema = [ -3, "", "Error", 0, [], [], 0 ];
    let schema;
    for (const registry of registries) for (const ns of namespaces) try {
     if (ns === "*") schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
     const errorCtor = registry.getErrorCtor(schema);
     if (errorCtor) return [ schema, errorCtor, "modeled" ]; else {
      const syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
       const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
       if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
      }
     }
    } catch (ignored) {}
    for (const registry of registries) {
     const syntheticErrorSchema = registry.getBaseException();
     if (syntheticErrorSchema) {
      const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
      if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
     }
    }
    return [ defaultErrorSchema, Error, "native" ];
   }
   async serializeEventStream({eventStream: eventStream, requestSchema: requestSchema, initialRequest: initialRequest}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.serializeEventStream({
     eventStream: eventStream,
     requestSchema: requestSchema,
     initialRequest: initialRequest
    });
   }
   async deserializeEventStream({response: response, responseSchema: responseSchema, initialResponseContainer: initialResponseContainer}) {
    const eventStreamSerde = await this.loadEventStreamCapability();
    return eventStreamSerde.deserializeEventStream({
     response: response,
     responseSchema: responseSchema,
     initialResponseContainer: initialResponseContainer
    });
   }
   async loadEventStreamCapability() {
    const {EventStreamSerde: EventStreamSerde, eventStreamSerdeProvider: eventStreamSerdeProvider} = await __nccwpck_require__.e(938).then(__nccwpck_require__.bind(__nccwpck_require__, 3938));
    const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
    return new EventStreamSerde({
     marshaller: marshaller,
     serializer: this.serializer,
     deserializer: this.deserializer,
     serdeContext: this.serdeContext,
     defaultContentType: this.getDefaultContentType(),
     compositeErrorRegistry: this.compositeErrorRegistry
    });
   }
   getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    void schema;
    void context;
    void response;
    void arg4;
    void arg5;
    return [];
   }
   getEventStreamMarshaller() {
    const context = this.serdeContext;
    if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
   }
   resolveEventStreamMarshaller(importedProvider) {
    const context = this.serdeContext;
    if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
    return importedProvider(this.serdeContext);
   }
  }
 }),
 4501: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => RpcProtocol
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6852);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6627);
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1871);
  var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3023);
  var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3822);
  class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
   async serializeRequest(operationSchema, _input, context) {
    const serializer = this.serializer;
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
    const schema = ns.getSchema();
    let payload;
    const input = _input && typeof _input === "object" ? _input : {};
    const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
     protocol: "",
     hostname: "",
     port: void 0,
     path: "/",
     fragment: void 0,
     query: query,
     headers: headers,
     body: void 0
    });
    if (endpoint) {
     this.updateServiceEndpoint(request, endpoint);
     this.setHostPrefix(request, operationSchema, input);
    }
    if (input) {
     const eventStreamMember = ns.getEventStreamMember();
     if (eventStreamMember) {
      if (input[eventStreamMember]) {
       const initialRequest = {};
       for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
       payload = await this.serializeEventStream({
        eventStream: input[eventStreamMember],
        requestSchema: ns,
        initialRequest: initialRequest
       });
      }
     } else {
      serializer.write(schema, input);
      payload = serializer.flush();
     }
    }
    request.headers = Object.assign(request.headers, headers);
    request.query = query;
    request.body = payload;
    request.method = "POST";
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
    const dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
     const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (const header in response.headers) {
     if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) continue;
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
     response: response,
     responseSchema: ns,
     initialResponseContainer: dataObject
    }); else {
     const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   isErrorResponse(statusCode) {
    return statusCode >= 300;
   }
  }
 }),
 2104: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   f: () => SerdeContext
  });
  class SerdeContext {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
 }),
 3822: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => collectBody
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(175);
  const collectBody = async (streamBody = new Uint8Array, context) => {
   if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
   if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array);
   const fromContext = context.streamCollector(streamBody);
   return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
  };
 }),
 685: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => JsonCodec2
  });
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  var determineTimestampFormat = __nccwpck_require__(9462);
  var NormalizedSchema = __nccwpck_require__(6627);
  var writeKey = __nccwpck_require__(5298);
  var fromBase64 = __nccwpck_require__(7022);
  var lazy_json = __nccwpck_require__(9565);
  var date_utils = __nccwpck_require__(8227);
  var NumericValue = __nccwpck_require__(5694);
  class UnionSerde {
   from;
   to;
   keys;
   constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
   }
   mark(key) {
    this.keys.delete(key);
   }
   hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     const k = this.keys.values().next().value;
     const v = this.from[k];
     this.to.$unknown = [ k, v ];
    }
   }
  }
  var detectBufferParsing = __nccwpck_require__(6478);
  var jsonReviver = __nccwpck_require__(9322);
  var needsReviver = __nccwpck_require__(1427);
  var parseJsonBody = __nccwpck_require__(8876);
  var hasOwn = __nccwpck_require__(6852);
  class JsonShapeDeserializer2 extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   async read(schema, data) {
    const reviver = (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
    let parsed;
    if (typeof data === "string") {
     if (data.length === 0) return {};
     parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && (0, detectBufferParsing.S)()) {
     if (data.byteLength === 0) return {};
     const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
     parsed = JSON.parse(buf, reviver);
    } else parsed = await (0, parseJsonBody.Y2)(data, this.serdeContext, schema);
    return this._read(schema, parsed);
   }
   readObject(schema, data) {
    return this._read(schema, data);
   }
   _read(schema, value) {
    const isObject = value !== null && typeof value === "object";
    const ns = NormalizedSchema.l1.of(schema);
    if (isObject) {
     if (ns.isStructSchema()) return this._readStruct(ns, value);
     if (Array.isArray(value) && ns.isListSchema()) {
      const listMember = ns.getValueSchema();
      if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
      return value;
     }
     if (ns.isMapSchema()) {
      const mapMember = ns.getValueSchema();
      const map = value;
      if (this.needsTransform(mapMember)) for (const k in map) {
       if (!(0, hasOwn.$)(map, k)) continue;
       if (k === "__proto__") (0, writeKey.T)(map);
       map[k] = this._read(mapMember, map[k]);
      }
      return map;
     }
    }
    if (ns.isBlobSchema() && typeof value === "string") return (0, fromBase64.E)(value);
    const mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value === "string" && mediaType) {
     const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
     if (isJson) return lazy_json.A.from(value);
     return value;
    }
    if (ns.isTimestampSchema() && value != null) {
     const format = (0, determineTimestampFormat.V)(ns, this.settings);
     switch (format) {
     case 5:
      return (0, date_utils.t_)(value);

     case 6:
      return (0, date_utils.xE)(value);

     case 7:
      return (0, date_utils.l3)(value);

     default:
      console.warn("Missing timestamp format, parsing value with Date constructor:", value);
      return new Date(value);
     }
    }
    if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
    if (ns.isBigDecimalSchema() && value != void 0) {
     if (value instanceof NumericValue.D) return value;
     const untyped = value;
     if (untyped.type === "bigDecimal" && "string" in untyped) return new NumericValue.D(untyped.string, untyped.type);
     return new NumericValue.D(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value === "string") {
     switch (value) {
     case "Infinity":
      return 1 / 0;

     case "-Infinity":
      return -1 / 0;

     case "NaN":
      return NaN;
     }
     return value;
    }
    if (ns.isDocumentSchema()) if (isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
     const v = value[i];
     if (!(v instanceof NumericValue.D)) value[i] = this._read(ns, v);
    } else {
     const doc = value;
     for (const k in doc) {
      if (!(0, hasOwn.$)(doc, k)) continue;
      if (k === "__proto__") (0, writeKey.T)(doc);
      const v = doc[k];
      if (!(v instanceof NumericValue.D)) doc[k] = this._read(ns, v);
     }
    }
    return value;
   }
   _readStruct(ns, record) {
    const union = ns.isUnionSchema();
    const out = {};
    let nameMap;
    const hasType = typeof record.__type === "string";
    const {jsonName: jsonName} = this.settings;
    if (jsonName && hasType) nameMap = {};
    let unionSerde;
    if (union) unionSerde = new UnionSerde(record, out);
    for (const [memberName, memberSchema] of ns.structIterator()) {
     let fromKey = memberName;
     if (jsonName) {
      fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
      if (hasType) nameMap[fromKey] = memberName;
     }
     if (union) unionSerde.mark(fromKey);
     if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
    }
    if (union) unionSerde.writeUnknown(); else if (hasType) for (const k in record) {
     if (!(0, hasOwn.$)(record, k)) continue;
     const v = record[k];
     const t = jsonName ? nameMap[k] ?? k : k;
     if (!(t in out)) out[t] = v;
    }
    return out;
   }
   needsTransform(ns) {
    if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
    if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
    if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
    return false;
   }
  }
  var serde = __nccwpck_require__(175);
  var toBase64 = __nccwpck_require__(7307);
  var toUtf8 = __nccwpck_require__(1787);
  class JsonBytesStringAdapter extends Uint8Array {
   string=null;
   static allocUnsafe(bytes) {
    if (typeof Buffer === "function") {
     const buffer = Buffer.allocUnsafe(bytes);
     return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new JsonBytesStringAdapter(bytes);
   }
   toString() {
    return this.s();
   }
   valueOf() {
    return this.s();
   }
   includes(searchString, position) {
    if (typeof searchString === "string") return this.s().includes(searchString, position);
    return Uint8Array.prototype.includes.call(this, searchString, position);
   }
   indexOf(searchString, position) {
    if (typeof searchString === "string") return this.s().indexOf(searchString, position);
    return Uint8Array.prototype.indexOf.call(this, searchString, position);
   }
   lastIndexOf(searchString, position) {
    if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
    const fn = Uint8Array.prototype.lastIndexOf;
    if (position !== void 0) return fn.call(this, searchString, position);
    return fn.call(this, searchString);
   }
   startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
   }
   endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
   }
   match(regexp) {
    return this.s().match(regexp);
   }
   replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
   }
   search(regexp) {
    return this.s().search(regexp);
   }
   split(separator, limit) {
    return this.s().split(separator, limit);
   }
   substring(start, end) {
    return this.s().substring(start, end);
   }
   trim() {
    return this.s().trim();
   }
   trimStart() {
    return this.s().trimStart();
   }
   trimEnd() {
    return this.s().trimEnd();
   }
   charAt(pos) {
    return this.s().charAt(pos);
   }
   charCodeAt(index) {
    return this.s().charCodeAt(index);
   }
   padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
   }
   padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
   }
   repeat(count) {
    return this.s().repeat(count);
   }
   toUpperCase() {
    return this.s().toUpperCase();
   }
   toLowerCase() {
    return this.s().toLowerCase();
   }
   s() {
    if (this.string == null) {
     const n = Date.now();
     if (n > warned + 6e4) {
      console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
      warned = n;
     }
     this.string = (0, toUtf8.P)(this);
    }
    return this.string;
   }
  }
  var warned = 0;
  const encoder = new TextEncoder;
  const OPEN_BRACE = 123;
  const CLOSE_BRACE = 125;
  const OPEN_BRACKET = 91;
  const CLOSE_BRACKET = 93;
  const QUOTE = 34;
  const COLON = 58;
  const COMMA = 44;
  const BACKSLASH = 92;
  const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);
  const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const NULL = new Uint8Array([ 110, 117, 108, 108 ]);
  const ESCAPE_TABLE = new Array(128).fill(null);
  ESCAPE_TABLE[8] = "b";
  ESCAPE_TABLE[9] = "t";
  ESCAPE_TABLE[10] = "n";
  ESCAPE_TABLE[12] = "f";
  ESCAPE_TABLE[13] = "r";
  ESCAPE_TABLE[34] = '"';
  ESCAPE_TABLE[92] = "\\";
  for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  const INITIAL_BUFFER_SIZE = 2048;
  function alloc(size) {
   return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
   settings;
   json;
   i=0;
   rootSchema;
   rawValue;
   passthrough=false;
   constructor(settings) {
    super();
    this.settings = settings;
    this.json = alloc(INITIAL_BUFFER_SIZE);
   }
   write(schema, value) {
    this.i = 0;
    this.rawValue = value;
    this.rootSchema = NormalizedSchema.l1.of(schema);
    this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
    if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
   }
   writeDiscriminatedDocument(schema, value) {
    this.i = 0;
    this.rootSchema = NormalizedSchema.l1.of(schema);
    const ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value === "object") {
     this.writeValue(ns, value, void 0);
     const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
     const z = prefix.length;
     this.ensure(z);
     this.json.copyWithin(1 + z, 1, this.i);
     encoder.encodeInto(prefix, this.json.subarray(1));
     this.i += z;
    } else this.writeValue(ns, value, void 0);
   }
   flush() {
    this.rootSchema = void 0;
    const finalPosition = this.i;
    this.i = 0;
    const raw = this.rawValue;
    this.rawValue = void 0;
    if (finalPosition === 0) return raw;
    const result = this.json.subarray(0, finalPosition);
    this.json = alloc(INITIAL_BUFFER_SIZE);
    return result;
   }
   ensure(byteCount) {
    const {i: i, json: json} = this;
    if (i + byteCount > json.length) {
     let newSize = json.length * 2;
     while (newSize < i + byteCount) newSize *= 2;
     const next = alloc(newSize);
     next.set(this.json);
     this.json = next;
    }
   }
   writeAscii(s) {
    const z = s.length;
    this.ensure(z);
    let {i: i, json: json} = this;
    for (let j = 0; j < z; ++j) {
     json[i] = s.charCodeAt(j);
     i += 1;
    }
    this.i = i;
   }
   writeAsciiQuoted(s) {
    const z = s.length;
    this.ensure(z + 4);
    let {json: json, i: i} = this;
    json[i++] = QUOTE;
    for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
    json[i++] = QUOTE;
    this.i = i;
   }
   writeJsonString(s) {
    const z = s.length;
    this.ensure(z * 3 + 2);
    this.json[this.i++] = QUOTE;
    for (let j = 0; j < z; ++j) {
     const c = s.charCodeAt(j);
     if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
      const esc = ESCAPE_TABLE[c];
      if (esc !== null) {
       this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
       this.json[this.i++] = BACKSLASH;
       for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
      } else this.json[this.i++] = c;
     } else if (c >= 55296 && c <= 56319) {
      const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
      if (next >= 56320 && next <= 57343) {
       this.ensure(4);
       const {written: written} = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
       this.i += written;
       ++j;
      } else {
       this.ensure(6 + (z - j - 1) * 3 + 1);
       this.writeUnicodeEscape(c);
      }
     } else if (c >= 56320 && c <= 57343) {
      this.ensure(6 + (z - j - 1) * 3 + 1);
      this.writeUnicodeEscape(c);
     } else {
      let {i: i, json: json} = this;
      if (c < 2048) {
       json[i++] = 192 | c >> 6;
       json[i++] = 128 | c & 63;
      } else {
       json[i++] = 224 | c >> 12;
       json[i++] = 128 | c >> 6 & 63;
       json[i++] = 128 | c & 63;
      }
      this.i = i;
     }
    }
    this.json[this.i++] = QUOTE;
   }
   writeUnicodeEscape(code) {
    let {json: json, i: i} = this;
    json[i++] = BACKSLASH;
    json[i++] = 117;
    const hex = code.toString(16).padStart(4, "0");
    for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
    this.i = i;
   }
   static B64=(() => {
    const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const table = new Uint8Array(64);
    for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
    return table;
   })();
   writeBase64(data) {
    const b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    const json = this.json;
    const B64 = JsonShapeSerializer2.B64;
    let i = this.i;
    json[i++] = QUOTE;
    const len = data.length;
    const remainder = len % 3;
    const mainLen = len - remainder;
    for (let j = 0; j < mainLen; j += 3) {
     const a = data[j];
     const b = data[j + 1];
     const c = data[j + 2];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(a & 3) << 4 | b >> 4];
     json[i++] = B64[(b & 15) << 2 | c >> 6];
     json[i++] = B64[c & 63];
    }
    if (remainder === 2) {
     const a = data[mainLen];
     const b = data[mainLen + 1];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(a & 3) << 4 | b >> 4];
     json[i++] = B64[(b & 15) << 2];
     json[i++] = 61;
    } else if (remainder === 1) {
     const a = data[mainLen];
     json[i++] = B64[a >> 2];
     json[i++] = B64[(a & 3) << 4];
     json[i++] = 61;
     json[i++] = 61;
    }
    json[i++] = QUOTE;
    this.i = i;
   }
   writeValue(schema, value, container) {
    if (value == null) {
     if (container?.isStructSchema()) {
      if (value === void 0) {
       const ns = NormalizedSchema.l1.of(schema);
       if (ns.isIdempotencyToken()) {
        this.writeAsciiQuoted((0, serde.ec)());
        return;
       }
      }
      return;
     }
     this.ensure(4);
     this.json.set(NULL, this.i);
     this.i += 4;
     return;
    }
    const ns = NormalizedSchema.l1.of(schema);
    const isObject = typeof value === "object";
    if (ns.isStringSchema()) {
     const mediaType = ns.getMergedTraits().mediaType;
     if (mediaType) {
      const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
      if (isJson) {
       this.writeJsonString(lazy_json.A.from(value).toString());
       return;
      }
     }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
     const asString = value instanceof NumericValue.D ? value.string : String(value);
     this.writeAsciiQuoted(asString);
     return;
    }
    if (isObject) {
     if (ns.isStructSchema()) {
      this.writeStruct(ns, value);
      return;
     }
     if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
      this.writeList(ns, value, ns.isDocumentSchema());
      return;
     }
     if (ns.isMapSchema()) {
      this.writeMap(ns, value, false);
      return;
     }
     if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
      this.writeBase64(value);
      return;
     }
     if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
      this.writeTimestamp(ns, value);
      return;
     }
     if (value instanceof NumericValue.D) {
      this.writeAscii(value.string);
      return;
     }
     if (ns.isDocumentSchema()) {
      if (Array.isArray(value)) this.writeList(ns, value, true); else this.writeMap(ns, value, true);
      return;
     }
     const json = JSON.stringify(value);
     this.writeAscii(json);
     return;
    }
    if (typeof value === "string") {
     if (ns.isBlobSchema()) {
      const b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
      this.writeAsciiQuoted(b64);
      return;
     }
     this.writeJsonString(value);
     return;
    }
    if (typeof value === "number") {
     if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
      this.writeAsciiQuoted(String(value));
      return;
     }
     const numStr = String(value);
     this.writeAscii(numStr);
     return;
    }
    if (typeof value === "boolean") {
     this.ensure(5);
     let {i: i, json: json} = this;
     if (value) {
      json.set(TRUE, i);
      i += 4;
     } else {
      json.set(FALSE, i);
      i += 5;
     }
     this.i = i;
     return;
    }
    if (typeof value === "bigint") {
     this.writeAscii(value.toString());
     return;
    }
    this.writeAscii(String(value));
   }
   writeStruct(ns, value) {
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let wroteAny = false;
    const hasType = typeof value.__type === "string";
    let writtenKeys;
    if (hasType) writtenKeys = new Set;
    for (const [memberName, memberSchema] of ns.structIterator()) {
     const item = value[memberName];
     if (item == null && !memberSchema.isIdempotencyToken()) continue;
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     wroteAny = true;
     const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
     if (writtenKeys) {
      writtenKeys.add(memberName);
      writtenKeys.add(targetKey);
     }
     this.writeAsciiQuoted(targetKey);
     this.json[this.i++] = COLON;
     this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
     const {$unknown: $unknown} = value;
     if (Array.isArray($unknown)) {
      const [k, v] = $unknown;
      this.writeAsciiQuoted(k);
      this.ensure(1);
      this.json[this.i++] = COLON;
      this.writeValue(15, v, ns);
     }
    } else if (hasType) for (const k in value) {
     if (writtenKeys.has(k)) continue;
     writtenKeys.add(k);
     const v = value[k];
     if (wroteAny) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     wroteAny = true;
     this.writeAsciiQuoted(k);
     this.ensure(1);
     this.json[this.i++] = COLON;
     this.writeValue(15, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
   }
   writeList(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
     let hasSpecials = false;
     for (let i = 0; i < value.length; ++i) {
      const v = value[i];
      if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
       hasSpecials = true;
       break;
      }
     }
     let json;
     if (!hasSpecials) json = JSON.stringify(value); else {
      const out = [];
      for (let i = 0; i < value.length; ++i) {
       const v = value[i];
       if (v == null && !sparse) continue;
       if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) out.push(String(v)); else out.push(v);
      }
      json = JSON.stringify(out);
     }
     this.ensure(json.length * 3);
     this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = false;
    for (let i = 0; i < value.length; ++i) {
     const item = value[i];
     if (isDocument ? item === void 0 : item == null && !sparse) continue;
     if (wroteFirstItem) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     this.writeValue(valueSchema, item, void 0);
     wroteFirstItem = true;
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACKET;
   }
   writeMap(ns, value, isDocument) {
    const sparse = !!ns.getMergedTraits().sparse;
    const valueSchema = ns.getValueSchema();
    if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
     let modifications;
     for (const k in value) {
      if (!(0, hasOwn.$)(value, k)) continue;
      const v = value[k];
      if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
       (modifications ??= {})[k] = v;
       value[k] = String(v);
      } else if (v === null && !sparse) {
       (modifications ??= {})[k] = null;
       value[k] = void 0;
      }
     }
     const json = JSON.stringify(value);
     if (modifications) Object.assign(value, modifications);
     this.ensure(json.length * 3);
     this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
     return;
    }
    this.ensure(2);
    this.json[this.i++] = OPEN_BRACE;
    let first = true;
    for (const k in value) {
     if (!(0, hasOwn.$)(value, k)) continue;
     const v = value[k];
     if (isDocument ? v === void 0 : v == null && !sparse) continue;
     if (!first) {
      this.ensure(1);
      this.json[this.i++] = COMMA;
     }
     first = false;
     this.writeJsonString(k);
     this.ensure(1);
     this.json[this.i++] = COLON;
     this.writeValue(valueSchema, v, void 0);
    }
    this.ensure(1);
    this.json[this.i++] = CLOSE_BRACE;
   }
   writeTimestamp(ns, value) {
    const format = (0, determineTimestampFormat.V)(ns, this.settings);
    switch (format) {
    case 5:
     {
      const iso = value.toISOString().replace(".000Z", "Z");
      this.writeAsciiQuoted(iso);
      return;
     }

    case 6:
     this.writeAsciiQuoted((0, date_utils.JV)(value));
     return;

    case 7:
     {
      const epochSecs = String(value.getTime() / 1e3);
      this.writeAscii(epochSecs);
      return;
     }

    default:
     {
      const epochSecs = String(value.getTime() / 1e3);
      this.writeAscii(epochSecs);
      return;
     }
    }
   }
  }
  class JsonCodec2 extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const serializer = new JsonShapeSerializer2(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
   }
   createDeserializer() {
    const deserializer = new JsonShapeDeserializer2(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
   }
  }
 }),
 6478: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => detectBufferParsing
  });
  let canParseBuffer;
  function detectBufferParsing() {
   if (canParseBuffer === void 0) try {
    if (typeof Buffer !== "function") canParseBuffer = false; else {
     const result = JSON.parse(Buffer.from([ 123, 125 ]));
     canParseBuffer = result !== null && typeof result === "object";
    }
   } catch {
    canParseBuffer = false;
   }
   return canParseBuffer;
  }
 }),
 9322: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => jsonReviver
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5694);
  function jsonReviver(key, value, context) {
   if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
     const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
     if (inSafeRange) {
      if (isRepresentable(numericString, value)) return value;
      return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
     } else {
      if (isFractionalBigNumeric(numericString)) return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.D(numericString, "bigDecimal");
      if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
      return BigInt(numericString);
     }
    }
   }
   return value;
  }
  function isFractionalBigNumeric(s) {
   const dotIndex = s.indexOf(".");
   if (dotIndex === -1) return false;
   const eIndex = s.search(/[eE]/);
   if (eIndex === -1) return true;
   const fracDigits = eIndex - dotIndex - 1;
   const exp = parseInt(s.slice(eIndex + 1), 10);
   return exp < fracDigits;
  }
  function isRepresentable(numericString, value) {
   if (numericString === String(value)) return true;
   if (Object.is(value, -0)) return true;
   if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
   const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   const canonical = String(value);
   if (normalized === canonical) return true;
   if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
   return false;
  }
  function expandToDecimal(s) {
   const negative = s.startsWith("-");
   const abs = negative ? s.slice(1) : s;
   const eIndex = abs.search(/[eE]/);
   let result;
   if (eIndex === -1) result = abs; else {
    const exp = parseInt(abs.slice(eIndex + 1), 10);
    const mantissa = abs.slice(0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let intLen;
    if (dotIndex === -1) {
     digits = mantissa;
     intLen = mantissa.length;
    } else {
     digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
     intLen = dotIndex;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const newDotPos = intLen + exp;
    if (digits === "0") result = "0"; else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits; else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length); else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
   }
   if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
   return (negative ? "-" : "") + result;
  }
  function expandExponentToBigInt(s) {
   const eIndex = s.search(/[eE]/);
   const exp = parseInt(s.slice(eIndex + 1), 10);
   const negative = s.startsWith("-");
   const mantissa = s.slice(negative ? 1 : 0, eIndex);
   const dotIndex = mantissa.indexOf(".");
   let digits;
   let shift;
   if (dotIndex === -1) {
    digits = mantissa;
    shift = exp;
   } else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    const fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
   }
   digits = digits.replace(/0+$/, "") || "0";
   const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
   return negative ? -result : result;
  }
 }),
 1427: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => needsReviver
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6627);
  const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
   const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
   const raw = ns.getSchema();
   if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
    const result = _check(ns, new Set);
    raw[REVIVER_SYMBOL] = result;
    return result;
   }
   return _check(ns, new Set);
  }
  function _check(ns, seen) {
   const raw = ns.getSchema();
   if (seen.has(raw)) return false;
   seen.add(raw);
   if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
   if (ns.isStructSchema()) {
    for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
   } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen)) return true;
   } else if (ns.isDocumentSchema()) return true;
   return false;
  }
 }),
 8876: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   rh: () => loadJsonRpcErrorCode,
   cJ: () => loadRestJsonErrorCode,
   Y2: () => parseJsonBody
  });
  var collect_stream_body = __nccwpck_require__(3822);
  var toUtf8 = __nccwpck_require__(1787);
  const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
  var detectBufferParsing = __nccwpck_require__(6478);
  var jsonReviver = __nccwpck_require__(9322);
  var needsReviver = __nccwpck_require__(1427);
  async function parseJsonBody(streamBody, context, schema) {
   let parsingInput;
   if ((0, detectBufferParsing.S)() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await (0, collect_stream_body.P)(streamBody, context);
    if (typeof Buffer === "function") if (Buffer.isBuffer(buffer)) parsingInput = buffer; else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
   }
   if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
   if (parsingInput.length === 0) return {};
   const reviver = schema && (0, needsReviver.t)(schema) ? jsonReviver.E : void 0;
   try {
    return JSON.parse(parsingInput, reviver);
   } catch (e) {
    if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", {
     value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
    });
    throw e;
   }
  }
  const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
  const sanitizeErrorCode = rawValue => {
   let cleanValue = rawValue;
   if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
   if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
   if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
   if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
   return cleanValue;
  };
  const loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [ "header", "code", "type" ]);
  const loadJsonRpcErrorCode = (output, data, queryCompat = false) => loadErrorCode(output, data, queryCompat ? [ "code", "header", "type" ] : [ "type", "code", "header" ]);
  const loadErrorCode = ({headers: headers}, data, order) => {
   while (order.length > 0) {
    const location = order.shift();
    switch (location) {
    case "header":
     const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
     if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
     break;

    case "code":
     const codeKey = findKey(data ?? {}, "code");
     if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
     break;

    case "type":
     if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
     break;
    }
   }
  };
 }),
 7979: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   vK: () => getContentLengthPlugin
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1871);
  const CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
   return next => async args => {
    const request = args.request;
    if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
     const {body: body, headers: headers} = request;
     if (body && Object.keys(headers).map(str => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
      const length = bodyLengthChecker(body);
      if (length != null) request.headers = {
       ...request.headers,
       [CONTENT_LENGTH_HEADER]: String(length)
      };
     } catch (ignored) {}
    }
    return next({
     ...args,
     request: request
    });
   };
  }
  const contentLengthMiddlewareOptions = {
   step: "build",
   tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
   name: "contentLengthMiddleware",
   override: true
  };
  const getContentLengthPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
   }
  });
 }),
 8440: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => getHttpHandlerExtensionConfiguration,
   j: () => resolveHttpHandlerRuntimeConfig
  });
  const getHttpHandlerExtensionConfiguration = runtimeConfig => {
   if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
   if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
   return {
    setHttpHandler(handler) {
     runtimeConfig.requestHandler = handler;
    },
    httpHandler() {
     return runtimeConfig.requestHandler;
    },
    updateHttpClientConfig(key, value) {
     runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
    },
    httpHandlerConfigs() {
     return runtimeConfig.requestHandler.httpHandlerConfigs();
    }
   };
  };
  const resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
   requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  });
 }),
 9462: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => determineTimestampFormat
  });
  function determineTimestampFormat(ns, settings) {
   if (settings.timestampFormat.useTrait) {
    const schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7) return schema;
   }
   const {httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders, httpHeader: httpHeader, httpQuery: httpQuery} = ns.getMergedTraits();
   const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
   return bindingFormat ?? settings.timestampFormat.default;
  }
 }),
 7270: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   o: () => escapeUri
  });
  const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
 }),
 868: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   ey: () => getRetryPlugin
  });
  var external_node_stream_ = __nccwpck_require__(7075);
  const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  var NoOpLogger = __nccwpck_require__(51);
  var httpRequest = __nccwpck_require__(1871);
  var serde = __nccwpck_require__(175);
  var middleware = __nccwpck_require__(876);
  var service_error_classification = __nccwpck_require__(3068);
  const race = (promise, signal) => {
   if (!signal) return promise;
   let cleanup = () => {};
   const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) handler(); else if (typeof signal.addEventListener === "function") {
     signal.addEventListener("abort", handler, {
      once: true
     });
     cleanup = () => signal.removeEventListener("abort", handler);
    } else signal.onabort = handler;
   });
   return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const isAbortError = error => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  var constants = __nccwpck_require__(4132);
  var hasOwn = __nccwpck_require__(6852);
  var httpResponse = __nccwpck_require__(7291);
  var date_utils = __nccwpck_require__(8227);
  function parseRetryAfterHeader(response, logger) {
   if (!httpResponse.c.isInstance(response)) return;
   for (const header in response.headers) {
    if (!(0, hasOwn.$)(response.headers, header)) continue;
    const h = header.toLowerCase();
    if (h === "retry-after") {
     const retryAfter = response.headers[header];
     let retryAfterSeconds = NaN;
     if (retryAfter.endsWith("GMT")) try {
      const date = (0, date_utils.xE)(retryAfter);
      retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
     } catch (e) {
      logger?.trace?.("Failed to parse retry-after header");
      logger?.trace?.(e);
     } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]); else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter); else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
     if (isNaN(retryAfterSeconds)) return;
     return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
     const v = response.headers[header];
     const backoffMilliseconds = Number(v);
     if (isNaN(backoffMilliseconds)) {
      logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
      return;
     }
     return new Date(Date.now() + backoffMilliseconds);
    }
   }
  }
  const asSdkError = error => {
   if (error instanceof Error) return error;
   if (error instanceof Object) return Object.assign(new Error, error);
   if (typeof error === "string") return new Error(error);
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function bindRetryMiddleware(isStreamingPayload) {
   return options => (next, context) => async args => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[middleware.V]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
     retryStrategy;
     const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
     let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
     let lastError = new Error;
     let attempts = 0;
     let totalRetryDelay = 0;
     const {request: request} = args;
     const isRequest = httpRequest.K.isInstance(request);
     if (isRequest) request.headers[constants.l5] = (0, serde.v4)();
     while (true) try {
      if (isRequest) request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
      const {response: response, output: output} = await next(args);
      retryStrategy.recordSuccess(retryToken);
      output.$metadata.attempts = attempts + 1;
      output.$metadata.totalRetryDelay = totalRetryDelay;
      return {
       response: response,
       output: output
      };
     } catch (e) {
      const retryErrorInfo = getRetryErrorInfo(e, options.logger);
      lastError = asSdkError(e);
      if (isRequest && isStreamingPayload(request)) {
       (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
       throw lastError;
      }
      try {
       retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
      } catch (refreshError) {
       if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
       if (!lastError.$metadata) lastError.$metadata = {};
       lastError.$metadata.attempts = attempts + 1;
       lastError.$metadata.totalRetryDelay = totalRetryDelay;
       throw lastError;
      }
      attempts = retryToken.getRetryCount();
      const delay = retryToken.getRetryDelay();
      totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
      if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
     }
    } else {
     retryStrategy;
     if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
     return retryStrategy.retry(next, args);
    }
   };
  }
  const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
  const getRetryErrorInfo = (error, logger) => {
   const errorInfo = {
    error: error,
    errorType: getRetryErrorType(error)
   };
   const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
   if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
   return errorInfo;
  };
  const getRetryErrorType = error => {
   if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
   if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
   if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
   return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
   const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
   return options => ({
    applyToStack: clientStack => {
     clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
    }
   });
  }
  bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
 }),
 478: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
   kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
   $z: () => resolveRetryConfig
  });
  var normalizeProvider = __nccwpck_require__(4876);
  var service_error_classification = __nccwpck_require__(3068);
  class DefaultRateLimiter {
   static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
   beta;
   minCapacity;
   minFillRate;
   scaleConstant;
   smooth;
   enabled=false;
   availableTokens=0;
   lastMaxRate=0;
   measuredTxRate=0;
   requestCount=0;
   fillRate;
   lastThrottleTime;
   lastTimestamp=0;
   lastTxRateBucket;
   maxCapacity;
   timeWindow=0;
   constructor(options) {
    this.beta = options?.beta ?? .7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? .5;
    this.scaleConstant = options?.scaleConstant ?? .4;
    this.smooth = options?.smooth ?? .8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
   }
   async getSendToken() {
    return this.acquireTokenBucket(1);
   }
   updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
    if (isThrottling) {
     const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = rateToUse;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     calculatedRate = this.cubicThrottle(rateToUse);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) return;
    this.refillTokenBucket();
    while (amount > this.availableTokens) {
     const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
   }
   refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = timestamp;
     return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
   }
   cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(t * 2) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
     const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = timeBucket;
    }
   }
   getPrecise(num) {
    return parseFloat(num.toFixed(8));
   }
  }
  var constants = __nccwpck_require__(4132);
  class Retry {
   static v2026=true;
   static delay() {
    return 50;
   }
   static throttlingDelay() {
    return 1e3;
   }
   static cost() {
    return 14;
   }
   static throttlingCost() {
    return 5;
   }
   static modifiedCostType() {
    return "THROTTLING";
   }
  }
  class DefaultRetryBackoffStrategy {
   x=Retry.delay();
   computeNextBackoffDelay(i) {
    const b = Math.random();
    const r = 2;
    const t_i = b * Math.min(this.x * r ** i, constants.G8);
    return Math.floor(t_i);
   }
   setDelayBase(delay) {
    this.x = delay;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
   }
   getRetryCount() {
    return this.count;
   }
   getRetryDelay() {
    return Math.min(constants.G8, this.delay);
   }
   getRetryCost() {
    return this.cost;
   }
   isLongPoll() {
    return this.longPoll;
   }
  }
  var config = __nccwpck_require__(9903);
  const refusal = {
   incompatible: 1,
   attempts: 2,
   capacity: 3
  };
  class StandardRetryStrategy {
   mode=config.cm.STANDARD;
   retryBackoffStrategy;
   capacity=constants.Df;
   maxAttemptsProvider;
   baseDelay;
   constructor(arg1) {
    if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1; else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1; else if (arg1 && typeof arg1 === "object") {
     this.maxAttemptsProvider = async () => arg1.maxAttempts;
     this.baseDelay = arg1.baseDelay;
     this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => config.Gz;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
   }
   async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = retryCode === 0;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
     const errorType = errorInfo.errorType;
     this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
     const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let retryDelay = delayFromErrorType;
     if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
     if (!shouldRetry) {
      const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
      if (longPollBackoff > 0) await new Promise(r => setTimeout(r, longPollBackoff));
     } else {
      const capacityCost = this.getCapacityCost(errorType);
      this.capacity -= capacityCost;
      const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
      await new Promise(r => setTimeout(r, retryDelay));
      nextToken.$retryLog.acquisitionDelay = retryDelay;
      return nextToken;
     }
    }
    throw new Error("No retry token available");
   }
   recordSuccess(token) {
    this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
   }
   getCapacity() {
    return this.capacity;
   }
   async maxAttempts() {
    return this.maxAttemptsProvider();
   }
   async getMaxAttempts() {
    try {
     return await this.maxAttemptsProvider();
    } catch (ignored) {
     console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
     return config.Gz;
    }
   }
   retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
   }
   getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
   }
   isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
   }
  }
  class AdaptiveRetryStrategy {
   mode=config.cm.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(maxAttemptsProvider, options) {
    const {rateLimiter: rateLimiter} = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
    this.standardRetryStrategy = options ? new StandardRetryStrategy({
     maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
     ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
   }
   async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
   }
   recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
   }
   async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
   }
  }
  const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  const CONFIG_MAX_ATTEMPTS = "max_attempts";
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => {
    const value = env[ENV_MAX_ATTEMPTS];
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   configFileSelector: profile => {
    const value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) return;
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
   },
   default: config.Gz
  };
  const resolveRetryConfig = (input, defaults) => {
   const {retryStrategy: retryStrategy, retryMode: retryMode} = input;
   const {defaultMaxAttempts: defaultMaxAttempts = config.Gz, defaultBaseDelay: defaultBaseDelay = Retry.delay()} = defaults ?? {};
   const maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
   let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
   const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    const adaptive = await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE;
    if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
     maxAttempts: maxAttempts,
     baseDelay: defaultBaseDelay
    });
    return new StandardRetryStrategy({
     maxAttempts: maxAttempts,
     baseDelay: defaultBaseDelay
    });
   };
   return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
   });
  };
  const ENV_RETRY_MODE = "AWS_RETRY_MODE";
  const CONFIG_RETRY_MODE = "retry_mode";
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[ENV_RETRY_MODE],
   configFileSelector: profile => profile[CONFIG_RETRY_MODE],
   default: config.L0
  };
 }),
 3068: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   GQ: () => isServerError,
   Qb: () => isThrottlingError,
   bV: () => isTransientError
  });
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const isRetryableByTrait = error => error?.$retryable !== void 0;
  const isClockSkewCorrectedError = error => error.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = error => {
   const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const isValid = error && error instanceof TypeError;
   if (!isValid) return false;
   return errorMessages.has(error.message);
  };
  const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
  const isServerError = error => {
   if (error.$metadata?.httpStatusCode !== void 0) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
    return false;
   }
   return false;
  };
  function isNodeJsHttp2TransientError(error) {
   return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
 }),
 9903: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Gz: () => DEFAULT_MAX_ATTEMPTS,
   L0: () => DEFAULT_RETRY_MODE,
   cm: () => RETRY_MODES
  });
  var RETRY_MODES;
  (function(RETRY_MODES) {
   RETRY_MODES["STANDARD"] = "standard";
   RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
 }),
 4132: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Df: () => INITIAL_RETRY_TOKENS,
   G8: () => MAXIMUM_RETRY_DELAY,
   XP: () => NO_RETRY_INCREMENT,
   l5: () => INVOCATION_ID_HEADER,
   ok: () => REQUEST_HEADER
  });
  const MAXIMUM_RETRY_DELAY = 20 * 1e3;
  const INITIAL_RETRY_TOKENS = 500;
  const NO_RETRY_INCREMENT = 1;
  const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  const REQUEST_HEADER = "amz-sdk-request";
 }),
 9835: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => TypeRegistry
  });
  class TypeRegistry {
   namespace;
   schemas;
   exceptions;
   static registries=new Map;
   constructor(namespace, schemas = new Map, exceptions = new Map) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
   }
   static for(namespace) {
    return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
   }
   copyFrom(other) {
    const {schemas: schemas, exceptions: exceptions} = this;
    for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
    for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
   }
   register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
   }
   getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
     if (!shapeId.includes("#")) {
      const suffix = "#" + shapeId;
      const candidates = [];
      for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
      if (candidates.length === 1) return candidates[0];
     }
     throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
   }
   registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
    for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
     r.schemas.set(qualifiedName, $error);
     r.exceptions.set($error, ctor);
    }
   }
   getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) return this.exceptions.get($error);
    const registry = TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
   }
   getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
     const [, ns, name] = exceptionKey;
     const id = ns + "#" + name;
     if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
    }
    return;
   }
   find(predicate) {
    for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
    return;
   }
   clear() {
    this.schemas.clear();
    this.exceptions.clear();
   }
   normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) return shapeId;
    return this.namespace + "#" + shapeId;
   }
  }
 }),
 8934: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => deref
  });
  const deref = schemaRef => {
   if (typeof schemaRef === "function") return schemaRef();
   return schemaRef;
  };
 }),
 6979: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   wq: () => getSchemaSerdePlugin
  });
  var getSmithyContext = __nccwpck_require__(3753);
  var httpResponse = __nccwpck_require__(7291);
  const operation = (namespace, name, traits, input, output) => ({
   name: name,
   namespace: namespace,
   traits: traits,
   input: input,
   output: output
  });
  const schemaDeserializationMiddleware = config => (next, context) => async args => {
   const {response: response} = await next(args);
   const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
   const [, ns, n, t, i, o] = operationSchema ?? [];
   try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
     ...config,
     ...context
    }, response);
    return {
     response: response,
     output: parsed
    };
   } catch (error) {
    Object.defineProperty(error, "$response", {
     value: response,
     enumerable: false,
     writable: false,
     configurable: false
    });
    if (!("$metadata" in error)) {
     const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
     try {
      error.message += "\n  " + hint;
     } catch (ignored) {
      if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint); else context.logger?.warn?.(hint);
     }
     if (typeof error.$responseBodyText !== "undefined") if (error.$response) error.$response.body = error.$responseBodyText;
     try {
      if (httpResponse.c.isInstance(response)) {
       const {headers: headers = {}, statusCode: statusCode} = response;
       const headerEntries = Object.entries(headers);
       error.$metadata = {
        httpStatusCode: statusCode,
        requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
        cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
       };
      }
     } catch (ignored) {}
    }
    throw error;
   }
  };
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 1 ])[1];
  var toEndpointV1 = __nccwpck_require__(89);
  const schemaSerializationMiddleware = config => (next, context) => async args => {
   const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
   const [, ns, n, t, i, o] = operationSchema ?? [];
   const endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
   const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
    ...config,
    ...context,
    endpoint: endpoint
   });
   return next({
    ...args,
    request: request
   });
  };
  const deserializerMiddlewareOption = {
   name: "deserializerMiddleware",
   step: "deserialize",
   tags: [ "DESERIALIZER" ],
   override: true
  };
  const serializerMiddlewareOption = {
   name: "serializerMiddleware",
   step: "serialize",
   tags: [ "SERIALIZER" ],
   override: true
  };
  function getSchemaSerdePlugin(config) {
   return {
    applyToStack: commandStack => {
     commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
     commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
     config.protocol.setSerdeContext(config);
    }
   };
  }
 }),
 6627: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l1: () => NormalizedSchema
  });
  var _deref__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8934);
  var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4018);
  const anno = {
   it: Symbol.for("@smithy/nor-struct-it"),
   ns: Symbol.for("@smithy/ns")
  };
  const simpleSchemaCacheN = [];
  const simpleSchemaCacheS = {};
  class NormalizedSchema {
   ref;
   memberName;
   static symbol=Symbol.for("@smithy/nor");
   symbol=NormalizedSchema.symbol;
   name;
   schema;
   _isMemberSchema;
   traits;
   memberTraits;
   normalizedTraits;
   constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while (isMemberSchema(_ref)) {
     traitStack.push(_ref[1]);
     _ref = _ref[0];
     schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
     this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
     this.memberTraits = {};
     for (let i = traitStack.length - 1; i >= 0; --i) {
      const traitSet = traitStack[i];
      Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
     }
    } else this.memberTraits = 0;
    if (schema instanceof NormalizedSchema) {
     const computedMemberTraits = this.memberTraits;
     Object.assign(this, schema);
     this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
     this.normalizedTraits = void 0;
     this.memberName = memberName ?? schema.memberName;
     return;
    }
    this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
    if (isStaticSchema(this.schema)) {
     this.name = `${this.schema[1]}#${this.schema[2]}`;
     this.traits = this.schema[3];
    } else {
     this.name = this.memberName ?? String(schema);
     this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
   }
   static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && typeof lhs === "object" && lhs !== null) {
     const ns = lhs;
     return ns.symbol === this.symbol;
    }
    return isPrototype;
   }
   static of(ref) {
    const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
    if (typeof ref === "number") {
     if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
    } else if (typeof ref === "string") {
     if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
    } else if (keyAble) if (ref[anno.ns]) return ref[anno.ns];
    const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
    if (sc instanceof NormalizedSchema) return sc;
    if (isMemberSchema(sc)) {
     const [ns, traits] = sc;
     if (ns instanceof NormalizedSchema) {
      Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
      return ns;
     }
     throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new NormalizedSchema(sc);
    if (keyAble) return ref[anno.ns] = ns;
    if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
    if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
    return ns;
   }
   getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && sc[0] === 0) return sc[4];
    return sc;
   }
   getName(withNamespace = false) {
    const {name: name} = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
   }
   getMemberName() {
    return this.memberName;
   }
   isMemberSchema() {
    return this._isMemberSchema;
   }
   isListSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
   }
   isMapSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
   }
   isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") return false;
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
   }
   isUnionSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") return false;
    return sc[0] === 4;
   }
   isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
   }
   isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" && sc >= 4 && sc <= 7;
   }
   isUnitSchema() {
    return this.getSchema() === "unit";
   }
   isDocumentSchema() {
    return this.getSchema() === 15;
   }
   isStringSchema() {
    return this.getSchema() === 0;
   }
   isBooleanSchema() {
    return this.getSchema() === 2;
   }
   isNumericSchema() {
    return this.getSchema() === 1;
   }
   isBigIntegerSchema() {
    return this.getSchema() === 17;
   }
   isBigDecimalSchema() {
    return this.getSchema() === 19;
   }
   isStreaming() {
    const {streaming: streaming} = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
   }
   isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
   }
   getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
     ...this.getOwnTraits(),
     ...this.getMemberTraits()
    });
   }
   getMemberTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
   }
   getOwnTraits() {
    return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
   }
   getKeySchema() {
    const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
    if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([ memberSchema, 0 ], "key");
   }
   getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
    const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) return member([ memberSchema, 0 ], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
   }
   getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
     const i = struct[4].indexOf(memberName);
     const memberSchema = struct[5][i];
     return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
    }
    if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
   }
   getMemberSchemas() {
    const buffer = {};
    try {
     for (const [k, v] of this.structIterator()) buffer[k] = v;
    } catch (ignored) {}
    return buffer;
   }
   getEventStreamMember() {
    if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
    return "";
   }
   * structIterator() {
    if (this.isUnitSchema()) return;
    if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
     yield* it;
     return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
     const k = struct[4][i];
     const v = member([ struct[5][i], 0 ], k);
     yield it[i] = [ k, v ];
    }
    struct[anno.it] = it;
   }
  }
  function member(memberSchema, memberName) {
   if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
    memberName: memberName,
    _isMemberSchema: true
   });
   const internalCtorAccess = NormalizedSchema;
   return new internalCtorAccess(memberSchema, memberName);
  }
  const isMemberSchema = sc => Array.isArray(sc) && sc.length === 2;
  const isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
 }),
 4018: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => translateTraits
  });
  const traitsCache = [];
  function translateTraits(indicator) {
   if (typeof indicator === "object") return indicator;
   indicator |= 0;
   if (traitsCache[indicator]) return traitsCache[indicator];
   const traits = {};
   let i = 0;
   for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
   return traitsCache[indicator] = traits;
  }
 }),
 3277: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => concatBytes
  });
  function concatBytes(arrays, length) {
   if (length === void 0) {
    length = 0;
    for (const bytes of arrays) length += bytes.byteLength;
   }
   const result = new Uint8Array(length);
   let offset = 0;
   for (const buf of arrays) {
    result.set(buf, offset);
    offset += buf.byteLength;
   }
   return result;
  }
 }),
 8227: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JV: () => dateToUtcString,
   l3: () => parseEpochTimestamp,
   EI: () => parseRfc3339DateTime,
   t_: () => parseRfc3339DateTimeWithOffset,
   xE: () => parseRfc7231DateTime
  });
  const expectNumber = value => {
   if (value === null || value === void 0) return;
   if (typeof value === "string") {
    const parsed = parseFloat(value);
    if (!Number.isNaN(parsed)) {
     if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
     return parsed;
    }
   }
   if (typeof value === "number") return value;
   throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = value => {
   const expected = expectNumber(value);
   if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
   return expected;
  };
  const expectLong = value => {
   if (value === null || value === void 0) return;
   if (Number.isInteger(value) && !Number.isNaN(value)) return value;
   throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  const expectShort = value => expectSizedInt(value, 16);
  const expectByte = value => expectSizedInt(value, 8);
  const expectSizedInt = (value, size) => {
   const expected = expectLong(value);
   if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
   return expected;
  };
  const castInt = (value, size) => {
   switch (size) {
   case 32:
    return Int32Array.of(value)[0];

   case 16:
    return Int16Array.of(value)[0];

   case 8:
    return Int8Array.of(value)[0];
   }
  };
  const strictParseDouble = value => {
   if (typeof value == "string") return expectNumber(parseNumber(value));
   return expectNumber(value);
  };
  const strictParseFloat32 = value => {
   if (typeof value == "string") return expectFloat32(parseNumber(value));
   return expectFloat32(value);
  };
  const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = value => {
   const matches = value.match(NUMBER_REGEX);
   if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
   return parseFloat(value);
  };
  const strictParseShort = value => {
   if (typeof value === "string") return expectShort(parseNumber(value));
   return expectShort(value);
  };
  const strictParseByte = value => {
   if (typeof value === "string") return expectByte(parseNumber(value));
   return expectByte(value);
  };
  const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const logger = {
   warn: console.warn
  };
  const DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(date) {
   const year = date.getUTCFullYear();
   const month = date.getUTCMonth();
   const dayOfWeek = date.getUTCDay();
   const dayOfMonthInt = date.getUTCDate();
   const hoursInt = date.getUTCHours();
   const minutesInt = date.getUTCMinutes();
   const secondsInt = date.getUTCSeconds();
   const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
   const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
   const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
   const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
   return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
  const parseRfc3339DateTime = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const match = RFC3339.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
   const year = strictParseShort(stripLeadingZeroes(yearStr));
   const month = parseDateValue(monthStr, "month", 1, 12);
   const day = parseDateValue(dayStr, "day", 1, 31);
   return buildDate(year, month, day, {
    hours: hours,
    minutes: minutes,
    seconds: seconds,
    fractionalMilliseconds: fractionalMilliseconds
   });
  };
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const parseRfc3339DateTimeWithOffset = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
   const match = RFC3339_WITH_OFFSET.exec(value);
   if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
   const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
   const year = strictParseShort(stripLeadingZeroes(yearStr));
   const month = parseDateValue(monthStr, "month", 1, 12);
   const day = parseDateValue(dayStr, "day", 1, 31);
   const date = buildDate(year, month, day, {
    hours: hours,
    minutes: minutes,
    seconds: seconds,
    fractionalMilliseconds: fractionalMilliseconds
   });
   if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
   return date;
  };
  const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = value => {
   if (value === null || value === void 0) return;
   if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
   let match = IMF_FIXDATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    });
   }
   match = RFC_850_DATE.exec(value);
   if (match) {
    const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    }));
   }
   match = ASC_TIME.exec(value);
   if (match) {
    const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
     hours: hours,
     minutes: minutes,
     seconds: seconds,
     fractionalMilliseconds: fractionalMilliseconds
    });
   }
   throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const parseEpochTimestamp = value => {
   if (value === null || value === void 0) return;
   let valueAsDouble;
   if (typeof value === "number") valueAsDouble = value; else if (typeof value === "string") valueAsDouble = strictParseDouble(value); else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
   if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
   return new Date(Math.round(valueAsDouble * 1e3));
  };
  const buildDate = (year, month, day, time) => {
   const adjustedMonth = month - 1;
   validateDayOfMonth(year, adjustedMonth, day);
   return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = value => {
   const thisYear = (new Date).getUTCFullYear();
   const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
   if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
   return valueInThisCentury;
  };
  const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
  const adjustRfc850Year = input => {
   if (input.getTime() - (new Date).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
   return input;
  };
  const parseMonthByShortName = value => {
   const monthIdx = MONTHS.indexOf(value);
   if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
   return monthIdx + 1;
  };
  const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (year, month, day) => {
   let maxDays = DAYS_IN_MONTH[month];
   if (month === 1 && isLeapYear(year)) maxDays = 29;
   if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const parseDateValue = (value, type, lower, upper) => {
   const dateVal = strictParseByte(stripLeadingZeroes(value));
   if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
   return dateVal;
  };
  const parseMilliseconds = value => {
   if (value === null || value === void 0) return 0;
   return strictParseFloat32("0." + value) * 1e3;
  };
  const parseOffsetToMilliseconds = value => {
   const directionStr = value[0];
   let direction = 1;
   if (directionStr == "+") direction = 1; else if (directionStr == "-") direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
   const hour = Number(value.substring(1, 3));
   const minute = Number(value.substring(4, 6));
   return direction * (hour * 60 + minute) * 60 * 1e3;
  };
  const stripLeadingZeroes = value => {
   let idx = 0;
   while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
   if (idx === 0) return value;
   return value.slice(idx);
  };
 }),
 175: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mu: () => Uint8ArrayBlobAdapter,
   ec: () => generateIdempotencyToken,
   v4: () => v4
  });
  var external_node_crypto_ = __nccwpck_require__(7598);
  var fromBase64 = __nccwpck_require__(7022);
  var toBase64 = __nccwpck_require__(7307);
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
   return class Uint8ArrayBlobAdapter extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
     if (typeof source === "string") {
      if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
      return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
     }
     throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
     Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
     return source;
    }
    transformToString(encoding = "utf-8") {
     if (encoding === "base64") return toBase64(this);
     return toUtf8(this);
    }
   };
  }
  var fromUtf8 = __nccwpck_require__(4574);
  var toUtf8 = __nccwpck_require__(1787);
  const decimalToHex = Array.from({
   length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  function bindV4(getRandomValues) {
   if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
   return () => {
    const rnds = new Uint8Array(16);
    getRandomValues(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
   };
  }
  class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E)){}
  const _getRandomValues = external_node_crypto_.getRandomValues;
  const v4 = bindV4(_getRandomValues);
  const generateIdempotencyToken = v4;
 }),
 8345: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => isArrayBuffer
  });
  const isArrayBuffer = arg => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
 }),
 9565: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A: () => LazyJsonString
  });
  const LazyJsonString = function(val) {
   const str = Object.assign(new String(val), {
    deserializeJSON() {
     return JSON.parse(String(val));
    },
    toString() {
     return String(val);
    },
    toJSON() {
     return String(val);
    }
   });
   return str;
  };
  LazyJsonString.from = object => {
   if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object; else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
   return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
 }),
 7022: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => fromBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6382);
  const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = input => {
   if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
   if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
   const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
   return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
 }),
 7307: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   n: () => toBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6382);
  var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4574);
  const toBase64 = _input => {
   let input;
   if (typeof _input === "string") input = (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input); else input = _input;
   if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
 }),
 2149: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   n: () => calculateBodyLength
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
  const calculateBodyLength = body => {
   if (!body) return 0;
   if (typeof body === "string") return Buffer.byteLength(body); else if (typeof body.byteLength === "number") return body.byteLength; else if (typeof body.size === "number") return body.size; else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start; else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) if (body.path != null) return (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size; else if (typeof body.fd === "number") return (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
   throw new Error(`Body Length computation failed for ${body}`);
  };
 }),
 6382: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => fromArrayBuffer,
   s: () => fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8345);
  const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
   if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
   return Buffer.from(input, offset, length);
  };
  const fromString = (input, encoding) => {
   if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
   return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
 }),
 706: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => fromHex,
   n: () => toHex
  });
  const SHORT_TO_HEX = {};
  const HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
   let encodedByte = i.toString(16).toLowerCase();
   if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
   SHORT_TO_HEX[i] = encodedByte;
   HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
   if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
   const out = new Uint8Array(encoded.length / 2);
   for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte]; else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
   }
   return out;
  }
  function toHex(bytes) {
   let out = "";
   for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
   return out;
  }
 }),
 432: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bq: () => collectReadableStream,
   kS: () => collectBlob,
   kv: () => streamCollector
  });
  var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3277);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3296);
  const streamCollector = async stream => {
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
   return collectReadableStream(stream);
  };
  async function collectBlob(blob) {
   return blob.arrayBuffer().then(ab => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
   const chunks = [];
   const reader = stream.getReader();
   let length = 0;
   while (true) {
    const {done: done, value: value} = await reader.read();
    if (value) {
     chunks.push(value);
     length += value.length;
    }
    if (done) break;
   }
   return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
  }
 }),
 5606: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => streamCollector
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
  __nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
  var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3277);
  var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(432);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3296);
  const streamCollector = stream => {
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
   if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
   return new Promise((resolve, reject) => {
    const collector = new Collector;
    const nodeStream = stream;
    nodeStream.pipe(collector);
    nodeStream.on("error", err => {
     collector.end();
     reject(err);
    });
    collector.on("error", reject);
    collector.on("finish", function() {
     const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
     resolve(bytes);
    });
   });
  };
  class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
   bufferedBytes=[];
   _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk);
    callback();
   }
  }
 }),
 3296: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H: () => isReadableStream,
   q: () => isBlob
  });
  const isReadableStream = stream => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  const isBlob = blob => typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
 }),
 4574: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6382);
  const fromUtf8 = input => {
   const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
   return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
 }),
 1821: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => toUint8Array
  });
  var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4574);
  const toUint8Array = data => {
   if (data instanceof Uint8Array) return data;
   if (typeof data === "string") return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
   if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
   return new Uint8Array(data);
  };
 }),
 1787: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6382);
  const toUtf8 = input => {
   if (typeof input === "string") return input;
   if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
 }),
 5694: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => NumericValue
  });
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
   string;
   type;
   constructor(string, type) {
    this.string = string;
    this.type = type;
    if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
   }
   toString() {
    return this.string;
   }
   static [Symbol.hasInstance](object) {
    if (!object || typeof object !== "object") return false;
    const _nv = object;
    return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
   }
  }
 }),
 5298: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => writeKey
  });
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: void 0,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
 }),
 3753: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   u: () => getSmithyContext
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(876);
  const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
 }),
 6852: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => hasOwn
  });
  function hasOwn(o, k) {
   return Object.prototype.hasOwnProperty.call(o, k);
  }
 }),
 1871: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => HttpRequest
  });
  class HttpRequest {
   method;
   protocol;
   hostname;
   port;
   path;
   query;
   headers;
   username;
   password;
   fragment;
   body;
   constructor(options) {
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
   }
   static clone(request) {
    const cloned = new HttpRequest({
     ...request,
     headers: {
      ...request.headers
     }
    });
    if (cloned.query) cloned.query = cloneQuery(cloned.query);
    return cloned;
   }
   static isInstance(request) {
    if (!request) return false;
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
   }
   clone() {
    return HttpRequest.clone(this);
   }
  }
  function cloneQuery(query) {
   return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
     ...carry,
     [paramName]: Array.isArray(param) ? [ ...param ] : param
    };
   }, {});
  }
 }),
 7291: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => HttpResponse
  });
  class HttpResponse {
   statusCode;
   reason;
   headers;
   body;
   constructor(options) {
    this.statusCode = options.statusCode;
    this.reason = options.reason;
    this.headers = options.headers || {};
    this.body = options.body;
   }
   static isInstance(response) {
    if (!response) return false;
    const resp = response;
    return typeof resp.statusCode === "number" && typeof resp.headers === "object";
   }
  }
 }),
 6370: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   X: () => isValidHostLabel
  });
  const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
  const isValidHostLabel = (value, allowSubDomains = false) => {
   if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
   const labels = value.split(".");
   for (const label of labels) if (!isValidHostLabel(label)) return false;
   return true;
  };
 }),
 4876: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   t: () => normalizeProvider
  });
  const normalizeProvider = input => {
   if (typeof input === "function") return input;
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
 }),
 6663: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D: () => parseUrl
  });
  function parseQueryString(querystring) {
   const query = {};
   querystring = querystring.replace(/^\?/, "");
   if (querystring) for (const pair of querystring.split("&")) {
    let [key, value = null] = pair.split("=");
    key = decodeURIComponent(key);
    if (value) value = decodeURIComponent(value);
    if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
   }
   return query;
  }
  const parseUrl = url => {
   if (typeof url === "string") return parseUrl(new URL(url));
   const {hostname: hostname, pathname: pathname, port: port, protocol: protocol, search: search} = url;
   let query;
   if (search) query = parseQueryString(search);
   return {
    hostname: hostname,
    port: port ? parseInt(port) : void 0,
    protocol: protocol,
    path: pathname,
    query: query
   };
  };
 }),
 89: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => toEndpointV1
  });
  var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6852);
  var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6663);
  const toEndpointV1 = endpoint => {
   if (typeof endpoint === "object") {
    if ("url" in endpoint) {
     const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
     if (endpoint.headers) {
      v1Endpoint.headers = {};
      for (const name in endpoint.headers) {
       if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) continue;
       v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
      }
     }
     return v1Endpoint;
    }
    return endpoint;
   }
   return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
  };
 }),
 18: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => NodeHttpHandler
  });
  var hasOwn = __nccwpck_require__(6852);
  var escape_uri = __nccwpck_require__(7270);
  function buildQueryString(query) {
   const parts = [];
   for (let key of Object.keys(query).sort()) {
    const value = query[key];
    key = (0, escape_uri.o)(key);
    if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, 
    escape_uri.o)(value[i])}`); else {
     let qsEntry = key;
     if (value || typeof value === "string") qsEntry += `=${(0, escape_uri.o)(value)}`;
     parts.push(qsEntry);
    }
   }
   return parts.join("&");
  }
  var transport_httpResponse = __nccwpck_require__(7291);
  function buildAbortError(abortSignal) {
   const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
   if (reason) {
    if (reason instanceof Error) {
     const abortError = new Error("Request aborted");
     abortError.name = "AbortError";
     abortError.cause = reason;
     return abortError;
    }
    const abortError = new Error(String(reason));
    abortError.name = "AbortError";
    return abortError;
   }
   const abortError = new Error("Request aborted");
   abortError.name = "AbortError";
   return abortError;
  }
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const getTransformedHeaders = headers => {
   const transformedHeaders = {};
   for (const name in headers) {
    if (!(0, hasOwn.$)(headers, name)) continue;
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
   }
   return transformedHeaders;
  };
  var external_node_https_ = __nccwpck_require__(4708);
  var external_node_https_default = __nccwpck_require__.n(external_node_https_);
  const timing = {
   setTimeout: (cb, ms) => setTimeout(cb, ms),
   clearTimeout: timeoutId => clearTimeout(timeoutId)
  };
  const DEFER_EVENT_LISTENER_TIME = 1e3;
  const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
   if (!timeoutInMs) return -1;
   const registerTimeout = offset => {
    const timeoutId = timing.setTimeout(() => {
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
      name: "TimeoutError"
     }));
    }, timeoutInMs - offset);
    const doWithSocket = socket => {
     if (socket?.connecting) socket.on("connect", () => {
      timing.clearTimeout(timeoutId);
     }); else timing.clearTimeout(timeoutId);
    };
    if (request.socket) doWithSocket(request.socket); else request.on("socket", doWithSocket);
   };
   if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
   }
   return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
  const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
   if (timeoutInMs) return timing.setTimeout(() => {
    let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
    if (throwOnRequestTimeout) {
     const error = Object.assign(new Error(msg), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
     });
     req.destroy(error);
     reject(error);
    } else {
     msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
     logger?.warn?.(msg);
    }
   }, timeoutInMs);
   return -1;
  };
  const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketKeepAlive = (request, {keepAlive: keepAlive, keepAliveMsecs: keepAliveMsecs}, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
   if (keepAlive !== true) return -1;
   const registerListener = () => {
    if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0); else request.on("socket", socket => {
     socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    });
   };
   if (deferTimeMs === 0) {
    registerListener();
    return 0;
   }
   return timing.setTimeout(registerListener, deferTimeMs);
  };
  const resolveDefaultSocketTimeout = config => {
   const value = config?.defaultSocketTimeout;
   return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
   if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
   let response;
   request.once("response", res => response = res);
   const onTimeout = () => {
    if (response?.complete) {
     request.socket?.destroy();
     return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    response?.destroy(error);
    request.destroy();
    reject(error);
   };
   const registerTimeout = () => {
    const {socket: socket} = request;
    if (!socket) request.once("socket", registerTimeout); else if (socket.connecting) socket.once("connect", registerTimeout); else {
     socket.setTimeout(timeoutInMs, onTimeout);
     request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
   };
   if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
   }
   const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
   request.once("close", () => timing.clearTimeout(deferralId));
  };
  var external_node_stream_ = __nccwpck_require__(7075);
  const MIN_WAIT_TIME = 6e3;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
   const headers = request.headers;
   const expect = headers ? headers.Expect || headers.expect : void 0;
   let timeoutId = -1;
   let sendBody = true;
   if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([ new Promise(resolve => {
    timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
   }), new Promise(resolve => {
    httpRequest.on("continue", () => {
     timing.clearTimeout(timeoutId);
     resolve(true);
    });
    httpRequest.on("response", () => {
     timing.clearTimeout(timeoutId);
     resolve(false);
    });
    httpRequest.on("error", () => {
     timing.clearTimeout(timeoutId);
     resolve(false);
    });
   }) ]);
   if (sendBody) writeBody(httpRequest, request.body);
  }
  function writeBody(httpRequest, body) {
   if (body instanceof external_node_stream_.Readable) {
    body.pipe(httpRequest);
    return;
   }
   if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
     if (isBuffer && body.byteLength === 0) httpRequest.end(); else httpRequest.end(body);
     return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
     httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
     return;
    }
    httpRequest.end(Buffer.from(body));
    return;
   }
   httpRequest.end();
  }
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp=0;
   externalAgent=false;
   metadata={
    handlerProtocol: "http/1.1"
   };
   static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
    return new NodeHttpHandler(instanceOrOptions);
   }
   static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const {sockets: sockets, requests: requests, maxSockets: maxSockets} = agent;
    if (typeof maxSockets !== "number" || maxSockets === 1 / 0) return socketWarningTimestamp;
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) return socketWarningTimestamp;
    if (sockets && requests) for (const origin in sockets) {
     if (!(0, hasOwn.$)(sockets, origin)) continue;
     const socketsInUse = sockets[origin]?.length ?? 0;
     const requestsEnqueued = requests[origin]?.length ?? 0;
     if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
      logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
      return Date.now();
     }
    }
    return socketWarningTimestamp;
   }
   constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
     if (typeof options === "function") options().then(_options => {
      resolve(this.resolveDefaultConfig(_options));
     }).catch(reject); else resolve(this.resolveDefaultConfig(options));
    });
   }
   destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
   }
   async handle(request, {abortSignal: abortSignal, requestTimeout: requestTimeout} = {}) {
    if (!this.config) this.config = await this.configProvider;
    const config = this.config;
    const logger = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
    return new Promise((_resolve, _reject) => {
     let writeRequestBodyPromise;
     let socketWarningTimeoutId = -1;
     let connectionTimeoutId = -1;
     let requestTimeoutId = -1;
     let keepAliveTimeoutId = -1;
     const clearTimeouts = () => {
      timing.clearTimeout(socketWarningTimeoutId);
      timing.clearTimeout(connectionTimeoutId);
      timing.clearTimeout(requestTimeoutId);
      timing.clearTimeout(keepAliveTimeoutId);
     };
     const resolve = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _resolve(arg);
     };
     const reject = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      const abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     const headers = request.headers;
     const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
     let agent = isSSL ? config.httpsAgent : config.httpAgent;
     if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
      keepAlive: false,
      maxSockets: 1 / 0
     });
     socketWarningTimeoutId = timing.setTimeout(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
     const queryString = request.query ? buildQueryString(request.query) : "";
     let auth;
     if (request.username != null || request.password != null) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}`;
     }
     let path = request.path;
     if (queryString) path += `?${queryString}`;
     if (request.fragment) path += `#${request.fragment}`;
     let hostname = request.hostname ?? "";
     if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
     const nodeHttpsOptions = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path: path,
      port: request.port,
      agent: agent,
      auth: auth
     };
     const requestFunc = isSSL ? external_node_https_default().request : hRequest;
     const req = requestFunc(nodeHttpsOptions, res => {
      const httpResponse = new transport_httpResponse.c({
       statusCode: res.statusCode || -1,
       reason: res.statusMessage,
       headers: getTransformedHeaders(res.headers),
       body: res
      });
      resolve({
       response: httpResponse
      });
     });
     req.on("error", err => {
      if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
       name: "TimeoutError"
      })); else reject(err);
     });
     if (abortSignal) {
      const onAbort = () => {
       req.destroy();
       const abortError = buildAbortError(abortSignal);
       reject(abortError);
      };
      if (typeof abortSignal.addEventListener === "function") {
       const signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       req.once("close", () => signal.removeEventListener("abort", onAbort));
      } else abortSignal.onabort = onAbort;
     }
     const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
     connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
     requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
     const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
     if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true); else setSocketTimeout(req, reject, config.socketTimeout);
     const httpAgent = nodeHttpsOptions.agent;
     if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
      keepAlive: httpAgent.keepAlive,
      keepAliveMsecs: httpAgent.keepAliveMsecs
     });
     writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
      clearTimeouts();
      return _reject(e);
     });
    });
   }
   updateHttpClientConfig(key, value) {
    this.config = void 0;
    this.configProvider = this.configProvider.then(config => {
     switch (key) {
     case Symbol.for("logger"):
      key = "logger";
      value = config.logger ?? value;
      break;

     case Symbol.for("@smithy/defaultSocketTimeout"):
      key = "defaultSocketTimeout";
      value = resolveDefaultSocketTimeout(config) ?? value;
      break;
     }
     return {
      ...config,
      [key]: value
     };
    });
   }
   httpHandlerConfigs() {
    return this.config ?? {};
   }
   resolveDefaultConfig(options) {
    const {requestTimeout: requestTimeout, connectionTimeout: connectionTimeout, socketTimeout: socketTimeout, socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout, httpAgent: httpAgent, httpsAgent: httpsAgent, throwOnRequestTimeout: throwOnRequestTimeout, logger: logger} = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
     connectionTimeout: connectionTimeout,
     requestTimeout: requestTimeout,
     socketTimeout: socketTimeout,
     defaultSocketTimeout: resolveDefaultSocketTimeout(options),
     socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout,
     throwOnRequestTimeout: throwOnRequestTimeout,
     httpAgentProvider: () => httpAgentPromise ??= (async () => {
      const node_http = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
      const {Agent: Agent, request: request} = node_http.default ?? node_http;
      hRequest = request;
      hAgent = Agent;
      if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpAgent;
      }
      return new hAgent({
       keepAlive: keepAlive,
       maxSockets: maxSockets,
       ...httpAgent
      });
     })(),
     httpsAgent: (() => {
      if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpsAgent;
      }
      return new (external_node_https_default().Agent)({
       keepAlive: keepAlive,
       maxSockets: maxSockets,
       ...httpsAgent
      });
     })(),
     logger: logger
    };
   }
  }
 }),
 8654: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B: () => SignatureV4
  });
  var hex_encoding = __nccwpck_require__(706);
  var toUint8Array = __nccwpck_require__(1821);
  var transport_hasOwn = __nccwpck_require__(6852);
  var fromUtf8 = __nccwpck_require__(4574);
  class HeaderFormatter {
   format(headers) {
    const chunks = [];
    for (const headerName in headers) {
     if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
     const bytes = (0, fromUtf8.a)(headerName);
     chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) {
     out.set(chunk, position);
     position += chunk.byteLength;
    }
    return out;
   }
   formatHeaderValue(header) {
    switch (header.type) {
    case "boolean":
     return Uint8Array.from([ header.value ? 0 : 1 ]);

    case "byte":
     return Uint8Array.from([ 2, header.value ]);

    case "short":
     const shortView = new DataView(new ArrayBuffer(3));
     shortView.setUint8(0, 3);
     shortView.setInt16(1, header.value, false);
     return new Uint8Array(shortView.buffer);

    case "integer":
     const intView = new DataView(new ArrayBuffer(5));
     intView.setUint8(0, 4);
     intView.setInt32(1, header.value, false);
     return new Uint8Array(intView.buffer);

    case "long":
     const longBytes = new Uint8Array(9);
     longBytes[0] = 5;
     longBytes.set(header.value.bytes, 1);
     return longBytes;

    case "binary":
     const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
     binView.setUint8(0, 6);
     binView.setUint16(1, header.value.byteLength, false);
     const binBytes = new Uint8Array(binView.buffer);
     binBytes.set(header.value, 3);
     return binBytes;

    case "string":
     const utf8Bytes = (0, fromUtf8.a)(header.value);
     const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
     strView.setUint8(0, 7);
     strView.setUint16(1, utf8Bytes.byteLength, false);
     const strBytes = new Uint8Array(strView.buffer);
     strBytes.set(utf8Bytes, 3);
     return strBytes;

    case "timestamp":
     const tsBytes = new Uint8Array(9);
     tsBytes[0] = 8;
     tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
     return tsBytes;

    case "uuid":
     if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
     const uuidBytes = new Uint8Array(17);
     uuidBytes[0] = 9;
     uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
     return uuidBytes;
    }
   }
  }
  var HEADER_VALUE_TYPE;
  (function(HEADER_VALUE_TYPE) {
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
   HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
  })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
   bytes;
   constructor(bytes) {
    this.bytes = bytes;
    if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
   }
   static fromNumber(number) {
    if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
    remaining /= 256) bytes[i] = remaining;
    if (number < 0) negate(bytes);
    return new Int64(bytes);
   }
   valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = bytes[0] & 128;
    if (negative) negate(bytes);
    return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
   }
   toString() {
    return String(this.valueOf());
   }
  }
  function negate(bytes) {
   for (let i = 0; i < 8; i++) bytes[i] ^= 255;
   for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) break;
   }
  }
  var normalizeProvider = __nccwpck_require__(4876);
  var escape_uri = __nccwpck_require__(7270);
  const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
  const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
  const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
  const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
  const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
  const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
  const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
  const AUTH_HEADER = "authorization";
  const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
  const DATE_HEADER = "date";
  const GENERATED_HEADERS = [ AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER ];
  const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
  const SHA256_HEADER = "x-amz-content-sha256";
  const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
  const ALWAYS_UNSIGNABLE_HEADERS = {
   authorization: true,
   "cache-control": true,
   connection: true,
   expect: true,
   from: true,
   "keep-alive": true,
   "max-forwards": true,
   pragma: true,
   referer: true,
   te: true,
   trailer: true,
   "transfer-encoding": true,
   upgrade: true,
   "user-agent": true,
   "x-amzn-trace-id": true
  };
  const PROXY_HEADER_PATTERN = /^proxy-/;
  const SEC_HEADER_PATTERN = /^sec-/;
  const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
  const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  const MAX_CACHE_SIZE = 50;
  const KEY_TYPE_IDENTIFIER = "aws4_request";
  const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
  const getCanonicalQuery = ({query: query = {}}) => {
   const keys = [];
   const serialized = {};
   for (const key in query) {
    if (!(0, transport_hasOwn.$)(query, key)) continue;
    if (key.toLowerCase() === SIGNATURE_HEADER) continue;
    const encodedKey = (0, escape_uri.o)(key);
    keys.push(encodedKey);
    const value = query[key];
    if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`; else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${(0, 
    escape_uri.o)(value)}` ]), []).sort().join("&");
   }
   return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
  };
  const iso8601 = time => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  const toDate = time => {
   if (typeof time === "number") return new Date(time * 1e3);
   if (typeof time === "string") {
    if (Number(time)) return new Date(Number(time) * 1e3);
    return new Date(time);
   }
   return time;
  };
  class SignatureV4Base {
   service;
   regionProvider;
   credentialProvider;
   sha256;
   uriEscapePath;
   applyChecksum;
   constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
    this.regionProvider = (0, normalizeProvider.t)(region);
    this.credentialProvider = (0, normalizeProvider.t)(credentials);
   }
   createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}\n${this.getCanonicalPath(request)}\n${getCanonicalQuery(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
   }
   async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256;
    hash.update((0, toUint8Array.F)(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
   }
   getCanonicalPath({path: path}) {
    if (this.uriEscapePath) {
     const normalizedPathSegments = [];
     for (const pathSegment of path.split("/")) {
      if (pathSegment?.length === 0) continue;
      if (pathSegment === ".") continue;
      if (pathSegment === "..") normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
     }
     const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
     const doubleEncoded = (0, escape_uri.o)(normalizedPath);
     return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
   }
   validateResolvedCredentials(credentials) {
    if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
   }
   formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return {
     longDate: longDate,
     shortDate: longDate.slice(0, 8)
    };
   }
   getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
   }
  }
  const signingKeyCache = {};
  const cacheQueue = [];
  const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
  const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
   const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
   const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
   if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
   cacheQueue.push(cacheKey);
   while (cacheQueue.length > MAX_CACHE_SIZE) delete signingKeyCache[cacheQueue.shift()];
   let key = `AWS4${credentials.secretAccessKey}`;
   for (const signable of [ shortDate, region, service, KEY_TYPE_IDENTIFIER ]) key = await hmac(sha256Constructor, key, signable);
   return signingKeyCache[cacheKey] = key;
  };
  const hmac = (ctor, secret, data) => {
   const hash = new ctor(secret);
   hash.update((0, toUint8Array.F)(data));
   return hash.digest();
  };
  var writeKey = __nccwpck_require__(5298);
  const getCanonicalHeaders = ({headers: headers}, unsignableHeaders, signableHeaders) => {
   const canonical = {};
   for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == void 0) continue;
    const canonicalHeaderName = headerName.toLowerCase();
    if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
    if (canonicalHeaderName === "__proto__") (0, writeKey.T)(canonical);
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
   }
   return canonical;
  };
  var is_array_buffer = __nccwpck_require__(8345);
  const getPayloadHash = async ({headers: headers, body: body}, hashConstructor) => {
   for (const headerName in headers) {
    if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
    if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
   }
   if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, 
   is_array_buffer.m)(body)) {
    const hashCtor = new hashConstructor;
    hashCtor.update((0, toUint8Array.F)(body));
    return (0, hex_encoding.n)(await hashCtor.digest());
   }
   return UNSIGNED_PAYLOAD;
  };
  const hasHeader = (soughtHeader, headers) => {
   soughtHeader = soughtHeader.toLowerCase();
   for (const headerName in headers) {
    if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
    if (soughtHeader === headerName.toLowerCase()) return true;
   }
   return false;
  };
  var httpRequest = __nccwpck_require__(1871);
  const moveHeadersToQuery = (request, options = {}) => {
   const {headers: headers, query: query = {}} = httpRequest.K.clone(request);
   for (const name in headers) {
    if (!(0, transport_hasOwn.$)(headers, name)) continue;
    const lname = name.toLowerCase();
    if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
     query[name] = headers[name];
     delete headers[name];
    }
   }
   return {
    ...request,
    headers: headers,
    query: query
   };
  };
  const prepareRequest = request => {
   request = httpRequest.K.clone(request);
   for (const headerName in request.headers) {
    if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
   }
   return request;
  };
  class SignatureV4 extends SignatureV4Base {
   headerFormatter=new HeaderFormatter;
   constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
    super({
     applyChecksum: applyChecksum,
     credentials: credentials,
     region: region,
     service: service,
     sha256: sha256,
     uriEscapePath: uriEscapePath
    });
   }
   async presign(originalRequest, options = {}) {
    const {signingDate: signingDate = new Date, expiresIn: expiresIn = 3600, unsignableHeaders: unsignableHeaders, unhoistableHeaders: unhoistableHeaders, signableHeaders: signableHeaders, hoistableHeaders: hoistableHeaders, signingRegion: signingRegion, signingService: signingService} = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = moveHeadersToQuery(prepareRequest(originalRequest), {
     unhoistableHeaders: unhoistableHeaders,
     hoistableHeaders: hoistableHeaders
    });
    if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
   }
   async sign(toSign, options) {
    if (typeof toSign === "string") return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else if (toSign.message) return this.signMessage(toSign, options); else return this.signRequest(toSign, options);
   }
   async signEvent({headers: headers, payload: payload}, {signingDate: signingDate = new Date, priorSignature: priorSignature, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate: shortDate, longDate: longDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({
     headers: {},
     body: payload
    }, this.sha256);
    const hash = new this.sha256;
    hash.update(headers);
    const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
    const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
    return this.signString(stringToSign, {
     signingDate: signingDate,
     signingRegion: region,
     signingService: signingService,
     eventStreamCredentials: eventStreamCredentials
    });
   }
   async signMessage(signableMessage, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
    const promise = this.signEvent({
     headers: this.headerFormatter.format(signableMessage.message.headers),
     payload: signableMessage.message.body
    }, {
     signingDate: signingDate,
     signingRegion: signingRegion,
     signingService: signingService,
     priorSignature: signableMessage.priorSignature,
     eventStreamCredentials: eventStreamCredentials
    });
    return promise.then(signature => ({
     message: signableMessage.message,
     signature: signature
    }));
   }
   async signString(stringToSign, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials} = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const {shortDate: shortDate} = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   async signRequest(requestToSign, {signingDate: signingDate = new Date, signableHeaders: signableHeaders, unsignableHeaders: unsignableHeaders, signingRegion: signingRegion, signingService: signingService} = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} ` + `Credential=${credentials.accessKeyId}/${scope}, ` + `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` + `Signature=${signature}`;
    return request;
   }
   async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    const hash = new this.sha256(await keyPromise);
    hash.update((0, toUint8Array.F)(stringToSign));
    return (0, hex_encoding.n)(await hash.digest());
   }
   getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
   }
  }
 }),
 876: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => SMITHY_CONTEXT_KEY
  });
  const SMITHY_CONTEXT_KEY = "__smithy_context";
 }),
 702: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   I: () => distance,
   k: () => closest
  });
  const peq = new Uint32Array(65536);
  const myers_32 = (a, b) => {
   const n = a.length;
   const m = b.length;
   const lst = 1 << n - 1;
   let pv = -1;
   let mv = 0;
   let sc = n;
   let i = n;
   while (i--) peq[a.charCodeAt(i)] |= 1 << i;
   for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) sc++;
    if (pv & lst) sc--;
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
   }
   i = n;
   while (i--) peq[a.charCodeAt(i)] = 0;
   return sc;
  };
  const myers_x = (b, a) => {
   const n = a.length;
   const m = b.length;
   const mhc = [];
   const phc = [];
   const hsize = Math.ceil(n / 32);
   const vsize = Math.ceil(m / 32);
   for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
   }
   let j = 0;
   for (;j < vsize - 1; j++) {
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m) + start;
    for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
    for (let i = 0; i < n; i++) {
     const eq = peq[a.charCodeAt(i)];
     const pb = phc[i / 32 | 0] >>> i & 1;
     const mb = mhc[i / 32 | 0] >>> i & 1;
     const xv = eq | mv;
     const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
     let ph = mv | ~(xh | pv);
     let mh = pv & xh;
     if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
     if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
     ph = ph << 1 | pb;
     mh = mh << 1 | mb;
     pv = mh | ~(xv | ph);
     mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
   }
   let mv = 0;
   let pv = -1;
   const start = j * 32;
   const vlen = Math.min(32, m - start) + start;
   for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
   let score = m;
   for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
    if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
   }
   for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
   return score;
  };
  const distance = (a, b) => {
   if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
   }
   if (b.length === 0) return a.length;
   if (a.length <= 32) return myers_32(a, b);
   return myers_x(a, b);
  };
  const closest = (str, arr) => {
   let min_distance = 1 / 0;
   let min_index = 0;
   for (let i = 0; i < arr.length; i++) {
    const dist = distance(str, arr[i]);
    if (dist < min_distance) {
     min_distance = dist;
     min_index = i;
    }
   }
   return arr[min_index];
  };
 }),
 776: ((module, __unused_webpack_exports, __nccwpck_require__) => {
  module.exports = __nccwpck_require__(4488);
 }),
 4488: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  __nccwpck_require__(9278);
  var tls = __nccwpck_require__(4756);
  var http = __nccwpck_require__(8611);
  var https = __nccwpck_require__(5692);
  var events = __nccwpck_require__(4434);
  __nccwpck_require__(2613);
  var util = __nccwpck_require__(9023);
  exports.httpOverHttp = httpOverHttp;
  exports.httpsOverHttp = httpsOverHttp;
  exports.httpOverHttps = httpOverHttps;
  exports.httpsOverHttps = httpsOverHttps;
  function httpOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   return agent;
  }
  function httpsOverHttp(options) {
   var agent = new TunnelingAgent(options);
   agent.request = http.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function httpOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   return agent;
  }
  function httpsOverHttps(options) {
   var agent = new TunnelingAgent(options);
   agent.request = https.request;
   agent.createSocket = createSecureSocket;
   agent.defaultPort = 443;
   return agent;
  }
  function TunnelingAgent(options) {
   var self = this;
   self.options = options || {};
   self.proxyOptions = self.options.proxy || {};
   self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
   self.requests = [];
   self.sockets = [];
   self.on("free", function(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
     var pending = self.requests[i];
     if (pending.host === options.host && pending.port === options.port) {
      self.requests.splice(i, 1);
      pending.request.onSocket(socket);
      return;
     }
    }
    socket.destroy();
    self.removeSocket(socket);
   });
  }
  util.inherits(TunnelingAgent, events.EventEmitter);
  TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
   var self = this;
   var options = mergeOptions({
    request: req
   }, self.options, toOptions(host, port, localAddress));
   if (self.sockets.length >= this.maxSockets) {
    self.requests.push(options);
    return;
   }
   self.createSocket(options, function(socket) {
    socket.on("free", onFree);
    socket.on("close", onCloseOrRemove);
    socket.on("agentRemove", onCloseOrRemove);
    req.onSocket(socket);
    function onFree() {
     self.emit("free", socket, options);
    }
    function onCloseOrRemove(err) {
     self.removeSocket(socket);
     socket.removeListener("free", onFree);
     socket.removeListener("close", onCloseOrRemove);
     socket.removeListener("agentRemove", onCloseOrRemove);
    }
   });
  };
  TunnelingAgent.prototype.createSocket = function(options, cb) {
   var self = this;
   var placeholder = {};
   self.sockets.push(placeholder);
   var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: "CONNECT",
    path: options.host + ":" + options.port,
    agent: false,
    headers: {
     host: options.host + ":" + options.port
    }
   });
   if (options.localAddress) connectOptions.localAddress = options.localAddress;
   if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
   }
   debug("making CONNECT request");
   var connectReq = self.request(connectOptions);
   connectReq.useChunkedEncodingByDefault = false;
   connectReq.once("response", onResponse);
   connectReq.once("upgrade", onUpgrade);
   connectReq.once("connect", onConnect);
   connectReq.once("error", onError);
   connectReq.end();
   function onResponse(res) {
    res.upgrade = true;
   }
   function onUpgrade(res, socket, head) {
    process.nextTick(function() {
     onConnect(res, socket, head);
    });
   }
   function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();
    if (res.statusCode !== 200) {
     debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
     socket.destroy();
     var error = new Error("tunneling socket could not be established, " + "statusCode=" + res.statusCode);
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
     return;
    }
    if (head.length > 0) {
     debug("got illegal response body from proxy");
     socket.destroy();
     error = new Error("got illegal response body from proxy");
     error.code = "ECONNRESET";
     options.request.emit("error", error);
     self.removeSocket(placeholder);
     return;
    }
    debug("tunneling connection has established");
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
   }
   function onError(cause) {
    connectReq.removeAllListeners();
    debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
    var error = new Error("tunneling socket could not be established, " + "cause=" + cause.message);
    error.code = "ECONNRESET";
    options.request.emit("error", error);
    self.removeSocket(placeholder);
   }
  };
  TunnelingAgent.prototype.removeSocket = function(socket) {
   var pos = this.sockets.indexOf(socket);
   if (pos === -1) return;
   this.sockets.splice(pos, 1);
   var pending = this.requests.shift();
   if (pending) this.createSocket(pending, function(socket) {
    pending.request.onSocket(socket);
   });
  };
  function createSecureSocket(options, cb) {
   var self = this;
   TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader("host");
    var tlsOptions = mergeOptions({}, self.options, {
     socket: socket,
     servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
    });
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
   });
  }
  function toOptions(host, port, localAddress) {
   if (typeof host === "string") return {
    host: host,
    port: port,
    localAddress: localAddress
   };
   return host;
  }
  function mergeOptions(target) {
   for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === "object") {
     var keys = Object.keys(overrides);
     for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
      var k = keys[j];
      if (overrides[k] !== void 0) target[k] = overrides[k];
     }
    }
   }
   return target;
  }
  var debug;
  if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
   var args = Array.prototype.slice.call(arguments);
   if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0]; else args.unshift("TUNNEL:");
   console.error.apply(console, args);
  }; else debug = function() {};
  0;
 }),
 2613: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 4434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 9896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 }),
 8611: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 5692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 9278: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 6698: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 }),
 1421: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 7598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 3024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 1455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 7067: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 8161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 7075: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 8321: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
 }),
 6466: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 }),
 7975: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 857: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 }),
 4756: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 9023: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 3092: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  exports.Q = function(...options) {
   const real = __nccwpck_require__(8935);
   return new real.HttpClient(...options);
  };
 }),
 9523: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => launcherApis
  });
  function launcherApis(access) {
   return {
    events: once(async () => (await Promise.all([ __nccwpck_require__.e(580), __nccwpck_require__.e(777) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9777))).createEventsApi(access)),
    scheduler: once(async () => (await Promise.all([ __nccwpck_require__.e(272), __nccwpck_require__.e(692) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1692))).createSchedulerApi(access)),
    pipes: once(async () => (await Promise.all([ __nccwpck_require__.e(272), __nccwpck_require__.e(952), __nccwpck_require__.e(855) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5855))).createPipesApi(access))
   };
  }
  function once(make) {
   let made;
   return () => made ??= make();
  }
 }),
 3011: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => NO_LAUNCHER_REPORT,
   i: () => NO_LAUNCHERS
  });
  const NO_LAUNCHER_REPORT = {
   verdicts: [],
   outputs: {
    "also-updated": "[]",
    "also-update-previous": "[]"
   },
   sentence: "",
   isBad: false,
   summary: "",
   annotations: []
  };
  const NO_LAUNCHERS = {
   findings: [],
   registrations: [],
   pinned: [],
   lines: () => [],
   planned: () => NO_LAUNCHER_REPORT,
   update: progress => Promise.resolve({
    progress: progress,
    report: NO_LAUNCHER_REPORT
   })
  };
 }),
 7902: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H: () => deployEcs
  });
  var one_off_task = __nccwpck_require__(3190);
  var task_definition_normal = __nccwpck_require__(6683);
  var task_definition = __nccwpck_require__(7499);
  var errors = __nccwpck_require__(9973);
  async function mapConcurrently({items: items, atOnce: atOnce}, deed) {
   const results = [];
   const failures = [];
   const queue = items.entries();
   const worker = async () => {
    for (const [index, item] of queue) {
     if (failures.length > 0) return;
     try {
      results[index] = await deed(item);
     } catch (error) {
      failures.push(error);
     }
    }
   };
   await Promise.all(Array.from({
    length: Math.min(atOnce, items.length)
   }, worker));
   if (failures.length > 0) throw failures[0];
   return results;
  }
  var lifecycle = __nccwpck_require__(7260);
  const ECS_AT_ONCE = 30;
  function liveRevisions(found) {
   return found.map(({taskDefinition: taskDefinition}) => taskDefinition).filter(taskDefinition => taskDefinition !== "");
  }
  async function observe(ecs, {cluster: cluster, services: names, references: references}) {
   const wanted = [ ...new Set(names) ];
   const found = await findServices(ecs, cluster, wanted);
   const services = new Map(found.services.flatMap(service => [ [ service.serviceName, service ], [ service.serviceArn, service ] ]));
   const isComplete = found.missingCluster !== void 0 || wanted.every(name => services.has(name));
   const [revisions, knownServices] = await Promise.all([ describeRevisions(ecs, references(found.services)), isComplete ? void 0 : namesOf(() => ecs.listServices({
    cluster: cluster
   })) ]);
   const {missingCluster: missingCluster} = found;
   return {
    services: services,
    ...revisions,
    ...knownServices === void 0 ? {} : {
     knownServices: knownServices
    },
    ...missingCluster === void 0 ? {} : {
     missingCluster: missingCluster
    }
   };
  }
  async function findServices(ecs, cluster, services) {
   try {
    return await ecs.describeServices({
     cluster: cluster,
     services: services
    });
   } catch (error) {
    if (!(error instanceof errors.lZ) || error.code !== "cluster-not-found") throw error;
    return {
     services: [],
     missingCluster: {
      error: error,
      known: await namesOf(() => ecs.listClusters())
     }
    };
   }
  }
  async function namesOf(list) {
   try {
    const arns = await list();
    return arns.map(arn => arn.slice(arn.lastIndexOf("/") + 1));
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return [];
   }
  }
  async function describeRevisions(ecs, references) {
   const taskDefinitions = new Map;
   const missingTaskDefinitions = new Map;
   await mapConcurrently({
    items: [ ...new Set(references) ],
    atOnce: ECS_AT_ONCE
   }, async taskDefinition => {
    try {
     const described = await ecs.describeTaskDefinition({
      taskDefinition: taskDefinition,
      includeTags: true
     });
     taskDefinitions.set(taskDefinition, described);
     taskDefinitions.set(described.taskDefinition.taskDefinitionArn, described);
    } catch (error) {
     if (!(error instanceof errors.lZ) || error.code !== "aws-request-refused") throw error;
     missingTaskDefinitions.set(taskDefinition, error.message);
    }
   });
   return {
    taskDefinitions: taskDefinitions,
    missingTaskDefinitions: missingTaskDefinitions
   };
  }
  var rollout_state = __nccwpck_require__(5713);
  var deployment_sight = __nccwpck_require__(5649);
  async function registerRevisions(ecs, plans) {
   const registered = new Map;
   const register = async ({name: name, from: from, step: step}) => {
    if (step.kind === "existing") return [ name, step.taskDefinition ];
    if (step.kind !== "register") return [ name, from ];
    const key = JSON.stringify(step.input);
    const arn = registered.get(key) ?? reuseOrRegister(ecs, step.input);
    registered.set(key, arn);
    return [ name, await arn ];
   };
   return new Map(await mapConcurrently({
    items: plans,
    atOnce: ECS_AT_ONCE
   }, register));
  }
  async function reuseOrRegister(ecs, input) {
   const newest = await newestOf(ecs, input.family);
   if (newest !== void 0 && isSameRevision(newest, input)) return newest.taskDefinition.taskDefinitionArn;
   const {taskDefinition: taskDefinition} = await ecs.registerTaskDefinition(input).catch(tellUnchanged);
   return taskDefinition.taskDefinitionArn;
  }
  function tellUnchanged(error) {
   if (!(error instanceof errors.lZ)) throw error;
   const {code: code, message: message, fix: fix} = error;
   const registered = (0, one_off_task.Ev)(error) ? " The revision may have been registered; the next run takes it up when it is the newest of its family." : "";
   throw new errors.lZ({
    code: code,
    message: `${message} No service was changed.${registered}`,
    fix: fix,
    cause: error
   });
  }
  async function newestOf(ecs, family) {
   try {
    return await ecs.describeTaskDefinition({
     taskDefinition: family,
     includeTags: true
    });
   } catch (error) {
    if (error instanceof errors.lZ && error.code === "aws-request-refused") return;
    throw error;
   }
  }
  function isSameRevision(newest, input) {
   const {status: status, taskDefinitionArn: taskDefinitionArn} = newest.taskDefinition;
   return status === "ACTIVE" && (0, task_definition_normal.JL)((0, task_definition.Bz)(newest), input, (0, 
   task_definition_normal.KC)(taskDefinitionArn));
  }
  const NO_UPDATE = new Set([ "unchanged", "leave", "answer-pause" ]);
  async function updateService(run, {ecs: ecs, clock: clock, cluster: cluster}) {
   const {plan: plan, to: to} = run;
   if (to === void 0 || NO_UPDATE.has(plan.step.kind)) return run;
   const atMs = clock.now();
   const input = updateInput(plan, to);
   if (input === void 0) return {
    ...run,
    state: bindRollout({
     plan: plan,
     to: to,
     service: plan.before,
     atMs: atMs,
     previous: plan.previous
    })
   };
   try {
    const service = await ecs.updateService({
     cluster: cluster,
     service: plan.before.serviceName,
     ...input
    });
    if (plan.step.kind === "settings" && hasNoDeployment(plan, service)) return withoutDeployment(run);
    return {
     ...run,
     state: bindRollout({
      plan: plan,
      to: to,
      service: service,
      atMs: atMs,
      previous: plan.previous
     })
    };
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    if (error.code === "deployment-missing") return notUpdated(run, error, "");
    return (0, one_off_task.Ev)(error) ? takeUpUpdate({
     run: run,
     to: to,
     atMs: atMs,
     error: error
    }, {
     ecs: ecs,
     clock: clock,
     cluster: cluster
    }) : notUpdated(run, error, "The service was not changed.");
   }
  }
  function updateInput({step: step, update: update = {}}, to) {
   if (step.kind === "follow") return Object.keys(update).length === 0 ? void 0 : update;
   if (step.kind === "settings") return update;
   const isForced = step.kind === "existing" && step.force;
   return {
    taskDefinition: to,
    ...update,
    ...isForced ? {
     forceNewDeployment: true
    } : {}
   };
  }
  function hasNoDeployment({before: before}, {deployments: deployments}) {
   const primary = deployments.find(({status: status}) => status === "PRIMARY");
   const isOld = before.deployments.some(({id: id}) => id === primary?.id);
   return isOld && primary?.rolloutState !== "IN_PROGRESS";
  }
  function withoutDeployment(run) {
   const names = Object.keys(run.plan.update ?? {}).join(", ");
   const note = `ECS took the new settings (${names}) and started no deployment; they hold from the next one on.`;
   return {
    ...run,
    verdict: "succeeded",
    notes: [ ...run.notes, note ]
   };
  }
  async function takeUpUpdate({run: run, to: to, atMs: atMs, error: error}, options) {
   const {plan: plan} = run;
   try {
    const service = await describeUpdated(plan, options);
    const primary = primaryOf(service);
    if (service !== void 0 && primary?.taskDefinition === to && isNewIn(plan, primary)) return {
     ...run,
     state: bindRollout({
      plan: plan,
      to: to,
      service: service,
      atMs: atMs,
      previous: plan.previous
     })
    };
    return notUpdated(run, error, startsDeployment(plan) ? "The service shows no new deployment." : "Whether ECS took the new settings is not known; running the job again compares them.");
   } catch (unread) {
    if (!(unread instanceof errors.lZ)) throw unread;
    return notUpdated(run, error, "Whether ECS took the update is not known: AWS could not be asked.");
   }
  }
  async function describeUpdated(plan, {ecs: ecs, clock: clock, cluster: cluster}) {
   const untilMs = clock.now() + deployment_sight.CG;
   for (;;) {
    const {services: services} = await ecs.describeServices({
     cluster: cluster,
     services: [ plan.before.serviceName ]
    });
    const primary = primaryOf(services[0]);
    const isShown = primary !== void 0 && isNewIn(plan, primary);
    if (isShown || !startsDeployment(plan) || clock.now() >= untilMs) return services[0];
    await clock.sleep(LOOK_AGAIN_MS);
   }
  }
  const LOOK_AGAIN_MS = 2e3;
  function startsDeployment({step: step}) {
   return step.kind !== "settings" && step.kind !== "follow";
  }
  function primaryOf(service) {
   return service?.deployments.find(({status: status}) => status === "PRIMARY");
  }
  function isNewIn({before: before}, {id: id}) {
   return !before.deployments.some(deployment => deployment.id === id);
  }
  function notUpdated(run, {code: code, message: message, fix: fix}, state) {
   return {
    ...run,
    verdict: "failed",
    cause: {
     code: code,
     text: `${message} ${state}`.trimEnd(),
     fix: fix
    }
   };
  }
  function bindRollout({plan: {name: name, before: before}, to: to, service: service, atMs: atMs, previous: previous}) {
   const primary = service.deployments.find(({status: status}) => status === "PRIMARY");
   if (primary === void 0) throw new errors.lZ({
    code: "deployment-missing",
    message: `ECS took the update of ${service.serviceName}, but shows no PRIMARY deployment of it.`,
    fix: "Look at the service in the console, then run the job again: it takes up the deployment it finds."
   });
   const isNew = !before.deployments.some(({id: id}) => id === primary.id);
   const isReturning = !isNew && /rolling back/i.test(primary.rolloutStateReason ?? "");
   return (0, rollout_state.wz)({
    name: name,
    serviceName: service.serviceName,
    deploymentId: primary.id,
    taskDefinition: to,
    previous: previous,
    replacedIds: before.deployments.map(({id: id}) => id).filter(id => id !== primary.id),
    replacedServiceDeployment: isNew || isReturning ? before.currentServiceDeployment : void 0,
    startedAtMs: atMs,
    createdAtMs: primary.createdAtMs,
    evidenceFromMs: isNew ? primary.createdAtMs : lastSignMs(before),
    asksServiceDeployment: !isReturning && asksServiceDeployment(service)
   });
  }
  function asksServiceDeployment({deploymentConfiguration: deploymentConfiguration}) {
   const {strategy: strategy = "ROLLING", earlySuccessCriteria: earlySuccessCriteria} = deploymentConfiguration ?? {};
   return lifecycle.x7.has(strategy) || earlySuccessCriteria?.enable === true;
  }
  function lastSignMs({events: events, deployments: deployments}) {
   return Math.max(0, ...events.map(({createdAtMs: createdAtMs}) => createdAtMs + 1), ...deployments.map(({updatedAtMs: updatedAtMs}) => updatedAtMs));
  }
  var did_you_mean = __nccwpck_require__(1848);
  function checkService({request: request, cluster: cluster, observation: observation, findings: findings, controllers: controllers = [ "ECS" ]}) {
   const {name: name, service: serviceName} = request;
   if (observation.missingCluster !== void 0) {
    if (!findings.some(({code: code}) => code === "cluster-not-found")) findings.push(clusterNotFound(cluster, observation.missingCluster));
    return;
   }
   const service = observation.services.get(serviceName);
   if (service === void 0) {
    findings.push({
     code: "service-not-found",
     name: name,
     message: `the cluster ${cluster} has no service "${serviceName}"${(0, did_you_mean.a)(serviceName, observation.knownServices ?? [])}`,
     fix: `Set \`service\` to a name that \`aws ecs list-services --cluster ${cluster}\` shows, or create the service first.`
    });
    return;
   }
   if (service.status !== "ACTIVE") {
    findings.push({
     code: "service-not-active",
     name: name,
     message: `the service "${serviceName}" is ${service.status}, and takes no deployment.`,
     fix: "Create the service again (a deleted one drains first), or name another one."
    });
    return;
   }
   const refusal = refuseController(service, controllers);
   if (refusal === void 0) return service;
   findings.push({
    ...refusal,
    name: name
   });
   return;
  }
  function clusterNotFound(cluster, {error: error, known: known}) {
   return {
    code: "cluster-not-found",
    name: "cluster",
    message: `there is no cluster "${cluster}" in this account and region${(0, did_you_mean.a)(cluster, known)} ${error.message}`,
    fix: error.fix
   };
  }
  function refuseController(service, controllers) {
   const {deploymentController: controller, serviceName: serviceName} = service;
   const strategy = service.deploymentConfiguration?.strategy ?? "ROLLING";
   if (!controllers.includes(controller)) return {
    code: "deployment-controller-unsupported",
    message: `the service "${serviceName}" has the deployment controller ${controller}; this action deploys services of the controller ${controllers.join(" or ")}.`,
    fix: "Change the deployment controller of the service to ECS (UpdateService can do that), or deploy it with the tool that owns its deployments."
   };
   if (controller !== "ECS" || strategy === "ROLLING" || lifecycle.x7.has(strategy)) return;
   return {
    code: "deployment-strategy-unsupported",
    message: `the service "${serviceName}" deploys by the strategy ${strategy}, which this action does not know; it follows ROLLING, ${[ ...lifecycle.x7 ].join(", ")}.`,
    fix: "Set `strategy` of the service's deployment configuration to one of these, or use a newer version of this action."
   };
  }
  function missingTaskDefinition(name, taskDefinition, observation) {
   return {
    code: "task-definition-not-found",
    name: name,
    message: `the task definition "${taskDefinition}" cannot be described. ${observation.missingTaskDefinitions.get(taskDefinition) ?? ""}`.trim(),
    fix: "Name a revision that exists: `aws ecs list-task-definitions --family-prefix FAMILY`."
   };
  }
  function findDuplicates(services) {
   const first = new Map;
   return services.flatMap(({name: name, service: service}) => {
    const other = first.get(service);
    first.set(service, other ?? name);
    return other === void 0 ? [] : [ {
     code: "service-twice",
     name: name,
     message: `the ECS service "${service}" is named by "${other}" too.`,
     fix: "Name each service once; several containers of one service go under its `containers`."
    } ];
   });
  }
  function findingsError(findings) {
   const [only] = findings;
   if (findings.length === 1 && only !== void 0) return new errors.lZ({
    code: only.code,
    message: `${only.name}: ${only.message}`,
    fix: `${only.fix} Nothing has been changed.`
   });
   return new errors.lZ({
    code: "preflight-failed",
    message: [ `${findings.length} things speak against this deployment:`, ...findings.map(({code: code, name: name, message: message, fix: fix}) => `- ${name}: ${message} ${fix} (${code})`) ].join("\n"),
    fix: "Correct them all, then run the job again. Nothing has been changed."
   });
  }
  var rollout_causes = __nccwpck_require__(2882);
  function planLines(plans) {
   return plans.flatMap(plan => [ `${plan.name}: ${PLAN_WORDS[plan.step.kind]} (${plan.before.serviceName}, ${(0, 
   rollout_causes.w7)(plan.from)})`, ...plan.changes.map(({path: path, from: from, to: to}) => `  ${path}: ${from ?? "(none)"} -> ${to ?? "(none)"}`) ]);
  }
  const PLAN_WORDS = {
   unchanged: "unchanged",
   follow: "on its way already, will be followed",
   register: "new revision",
   existing: "existing revision",
   settings: "new settings",
   "answer-pause": "waits at a PAUSE hook, will be answered",
   leave: "left alone"
  };
  var service_run = __nccwpck_require__(7451);
  function planPrune({revisions: revisions, deployed: deployed, keep: keep, inUse: inUse}) {
   const stay = new Set([ ...inUse ].map(rollout_causes.w7));
   const {family: family, revision: revision} = parseRevision(deployed);
   const older = revisions.filter(arn => parseRevision(arn).family === family && parseRevision(arn).revision < revision).toSorted((a, b) => parseRevision(b).revision - parseRevision(a).revision);
   return older.slice(Math.max(1, keep) - 1).filter(arn => !stay.has((0, rollout_causes.w7)(arn))).toReversed();
  }
  function parseRevision(arn) {
   const [family = "", revision = ""] = (0, rollout_causes.w7)(arn).split(":");
   return {
    family: family,
    revision: Number(revision)
   };
  }
  const MOST_A_RUN = 100;
  const MOST_REVISIONS = 1e4;
  async function pruneRevisions(runs, options) {
   const {ecs: ecs, log: log, signal: signal, keep: keep} = options;
   const pruned = [];
   try {
    const known = runs.flatMap(revisionsOf);
    const candidates = await findCandidates({
     runs: runs,
     ecs: ecs,
     keep: keep,
     inUse: [ ...known, ...options.pinned ]
    });
    if (candidates.length === 0) return pruned;
    const used = await revisionsInUse(ecs, [ ...new Set(candidates.map(arn => parseRevision(arn).family)) ]);
    const free = candidates.filter(arn => !used.has((0, rollout_causes.w7)(arn)));
    for (const taskDefinition of free.slice(0, MOST_A_RUN)) {
     if (signal.aborted) break;
     await ecs.deregisterTaskDefinition({
      taskDefinition: taskDefinition
     });
     pruned.push((0, rollout_causes.w7)(taskDefinition));
    }
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    log.warning(`keep-revisions: ${tellPruned(pruned)} ${error.message} ${error.fix}`);
    return pruned;
   }
   if (pruned.length > 0) log.progress(`keep-revisions: ${tellPruned(pruned)}`);
   return pruned;
  }
  function withPruned(runs, pruned) {
   return runs.map(run => {
    const {family: family} = parseRevision(run.to ?? run.plan.from);
    const own = pruned.filter(arn => parseRevision(arn).family === family);
    return own.length === 0 ? run : {
     ...run,
     notes: [ ...run.notes, `keep-revisions: ${tellPruned(own)}` ]
    };
   });
  }
  function tellPruned(pruned) {
   return pruned.length === 0 ? "nothing was deregistered." : `deregistered ${pruned.join(", ")}.`;
  }
  function revisionsOf({plan: plan, to: to}) {
   return [ plan.from, plan.previous, to, ...definitionsOf(plan.before) ].filter(arn => arn !== void 0);
  }
  function definitionsOf({taskDefinition: taskDefinition, deployments: deployments, taskSetDefinitions: taskSetDefinitions = []}) {
   return [ taskDefinition, ...deployments.map(deployment => deployment.taskDefinition), ...taskSetDefinitions ];
  }
  async function findCandidates({runs: runs, ecs: ecs, keep: keep, inUse: inUse}) {
   const candidates = [];
   for (const [familyPrefix, deployed] of oldestDeployed(runs)) {
    const revisions = await ecs.listTaskDefinitions({
     familyPrefix: familyPrefix,
     limit: MOST_REVISIONS
    });
    candidates.push(...planPrune({
     revisions: revisions,
     deployed: deployed,
     keep: keep,
     inUse: inUse
    }));
   }
   return candidates;
  }
  function oldestDeployed(runs) {
   const deployed = new Map;
   for (const {to: to} of runs.filter(run => (0, service_run.Vj)(run) === "succeeded")) {
    if (to === void 0) continue;
    const {family: family, revision: revision} = parseRevision(to);
    const other = deployed.get(family);
    if (other === void 0 || revision < parseRevision(other).revision) deployed.set(family, to);
   }
   return deployed;
  }
  async function revisionsInUse(ecs, families) {
   const used = new Set;
   for (const cluster of await ecs.listClusters()) {
    const arns = await ecs.listServices({
     cluster: cluster
    });
    const {services: services} = arns.length === 0 ? {
     services: []
    } : await ecs.describeServices({
     cluster: cluster,
     services: arns
    });
    for (const definition of services.flatMap(definitionsOf)) used.add((0, rollout_causes.w7)(definition));
    for (const definition of await definitionsOfTasks(ecs, cluster, families)) used.add((0, 
    rollout_causes.w7)(definition));
   }
   return used;
  }
  async function definitionsOfTasks(ecs, cluster, families) {
   const lists = await Promise.all(families.map(family => ecs.listTasks({
    cluster: cluster,
    family: family
   })));
   const arns = lists.flat();
   if (arns.length === 0) return [];
   const {tasks: tasks} = await ecs.describeTasks({
    cluster: cluster,
    tasks: arns
   });
   return tasks.map(({taskDefinitionArn: taskDefinitionArn}) => taskDefinitionArn);
  }
  var abortable = __nccwpck_require__(9970);
  async function answerPause(run, step, {ecs: ecs, clock: clock}) {
   const {serviceDeploymentArn: serviceDeploymentArn, hookId: hookId, action: action} = step;
   const {plan: plan} = run;
   const atMs = clock.now();
   try {
    await ecs.continueServiceDeployment({
     serviceDeploymentArn: serviceDeploymentArn,
     hookId: hookId,
     action: action
    });
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    if (!(0, one_off_task.Ev)(error)) return notAnswered(run, error);
   }
   const target = plan.before.taskDefinition;
   const to = action === "ROLLBACK" ? plan.previous ?? target : target;
   return {
    ...run,
    to: to,
    state: bindAnswered(run, step, atMs)
   };
  }
  function notAnswered(run, {code: code, message: message, fix: fix}) {
   return {
    ...run,
    verdict: "failed",
    cause: {
     code: code,
     text: `${message} The pause was not answered.`,
     fix: fix
    }
   };
  }
  function bindAnswered({plan: plan}, step, atMs) {
   const to = plan.before.taskDefinition;
   const bound = bindRollout({
    plan: plan,
    to: to,
    service: plan.before,
    atMs: atMs,
    previous: plan.previous
   });
   const state = {
    ...bound,
    serviceDeploymentArn: step.serviceDeploymentArn,
    rollout: {
     ...bound.rollout,
     asksServiceDeployment: true,
     answeredHookId: step.hookId
    }
   };
   if (step.action === "CONTINUE") return state;
   return (0, rollout_state.zu)(state, {
    code: "rolled-back-as-asked",
    text: `The PAUSE hook at the lifecycle stage ${step.stage} was answered with a roll-back.`,
    fix: "Deploy again when you want to go on."
   });
  }
  var backoff = __nccwpck_require__(9444);
  var task_failure = __nccwpck_require__(9206);
  var evidence = __nccwpck_require__(8923);
  const RULES = [ {
   pattern: /Target\.ResponseCodeMismatch|failed with these codes/i,
   code: "target-wrong-answer",
   meaning: "The health check of the load balancer is answered with a code that it does not take.",
   fix: "Ask the health check path inside the container: it must answer with a code of the `matcher` of the target group, without a login or a redirect."
  }, {
   pattern: /Target\.Timeout|timed out/i,
   code: "target-timed-out",
   meaning: "The health check of the load balancer gets no answer in its time.",
   fix: "Allow the load balancer's security group to reach the container port, check that the program listens on 0.0.0.0, and that its health check answers faster than the `timeout` of the target group."
  }, {
   pattern: /Target\.NotInUse/i,
   code: "target-not-in-use",
   meaning: "The target group is used by no load balancer, or the load balancer is not in the zone of the task.",
   fix: "Attach the target group to a listener rule, and enable the availability zones of the subnets of the service for the load balancer."
  }, {
   pattern: /Target\.(?:InvalidState|IpUnusable)/i,
   code: "target-unusable",
   meaning: "The load balancer cannot use the address of the task.",
   fix: "See whether the task stops by itself, and whether its address is used by a load balancer already."
  }, {
   pattern: /Elb\.InternalError/i,
   code: "load-balancer-fault",
   meaning: "The load balancer could not check the health of the target, by a fault of its own.",
   fix: "Look at the AWS Health Dashboard of the region, then run the job again."
  } ];
  const UNHEALTHY = {
   class: "health",
   code: "target-unhealthy",
   meaning: "The load balancer's health check failed.",
   fix: "Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."
  };
  function causeOfTargetReason(reason) {
   const rule = RULES.find(({pattern: pattern}) => pattern.test(reason));
   if (rule === void 0) return UNHEALTHY;
   return {
    class: "health",
    code: rule.code,
    meaning: rule.meaning,
    fix: rule.fix
   };
  }
  const fixed = cause => () => cause;
  const service_event_RULES = [ {
   pattern: /unable to place a task(?:\. Reason:| because) (.+?)\.?$/s,
   causeOf: found => (0, task_failure.h)(found) ?? {
    class: "capacity",
    code: "no-capacity",
    meaning: "ECS could not place a task.",
    fix: "Read the reason that ECS gives."
   }
  }, {
   pattern: /(unable to assume the (?:service linked )?role.*)$/s,
   causeOf: fixed({
    class: "deterministic",
    code: "role-not-assumable",
    meaning: "ECS may not take a role of the task or of the service.",
    fix: "Check that the role exists, and that its trust policy names ecs-tasks.amazonaws.com (task roles) or ecs.amazonaws.com (service roles)."
   })
  }, {
   pattern: /(failed to register targets in .*)$/s,
   causeOf: fixed({
    class: "health",
    code: "targets-not-registered",
    meaning: "ECS could not register tasks with the load balancer.",
    fix: "Check that the target group exists, that its target type fits the task's network mode (ip for awsvpc), and the error that is given."
   })
  }, {
   pattern: /is unhealthy in \(?target-group .*? due to \(reason (.+?)\)\.?$/s,
   causeOf: causeOfTargetReason
  }, {
   pattern: /(failed container health checks)/,
   causeOf: found => (0, task_failure.h)(found) ?? causeOfTargetReason(found)
  }, {
   pattern: /(unable to stop or start tasks during a deployment because of the service deployment configuration.*)$/s,
   causeOf: fixed({
    class: "capacity",
    code: "deployment-configuration-too-tight",
    meaning: "The deployment configuration lets ECS neither stop an old task nor start a new one.",
    fix: "Lower `minimumHealthyPercent` or raise `maximumPercent` of the service."
   })
  }, {
   pattern: /(is unable to consistently start tasks successfully)/,
   causeOf: fixed({
    class: "crash",
    code: "tasks-not-starting",
    meaning: "Tasks stop again and again soon after they were started.",
    fix: "Look at the stopped tasks and their logs."
   })
  } ];
  function causeOfEvent(message) {
   for (const {pattern: pattern, causeOf: causeOf} of service_event_RULES) {
    const found = pattern.exec(message)?.[1];
    if (found !== void 0) return {
     ...causeOf(found),
     reason: found
    };
   }
   return;
  }
  function takeService(state, service, atMs) {
   const ours = service.deployments.find(({id: id}) => id === state.rollout.deploymentId);
   const primary = service.deployments.find(({status: status}) => status === "PRIMARY");
   const events = freshEvents(state, service);
   const isOurs = primary?.id === state.rollout.deploymentId;
   const {currentServiceDeployment: current} = service;
   const arn = isOurs && current !== state.rollout.replacedServiceDeployment ? current : void 0;
   const {ours: _lastOurs, missing: _missing, ...rest} = state;
   const phase = nextPhase(state, service, ours);
   const next = {
    ...rest,
    service: service,
    ...ours === void 0 ? {} : {
     ours: ours
    },
    seenOurs: state.seenOurs || ours !== void 0,
    phase: phase,
    events: [ ...state.events, ...events.map(({createdAtMs: createdAtMs, message: message}) => ({
     atMs: createdAtMs,
     message: stripService(message)
    })) ],
    seenEvents: new Set([ ...state.seenEvents, ...events.map(({id: id}) => id) ]),
    eventFailures: [ ...state.eventFailures, ...freshFailures(state, events, ours) ],
    startedTasks: state.startedTasks + events.reduce((sum, {message: message}) => sum + startedTasks(message), 0),
    ...arn === void 0 ? {} : {
     serviceDeploymentArn: arn
    }
   };
   return {
    ...(0, rollout_state.jQ)({
     ...withPhase(next, atMs),
     lookedAtMs: atMs
    }),
    told: events.map(({message: message}) => `ECS: ${stripService(message)}`)
   };
  }
  function withPhase(state, atMs) {
   const hasStages = state.serviceDeployment?.lifecycleStage !== void 0 || state.rollout.controller !== void 0;
   return hasStages && state.phase !== "rolling-back" ? state : (0, rollout_state.Lf)(state, state.phase, atMs);
  }
  function freshEvents(state, {events: events}) {
   return events.filter(({id: id, createdAtMs: createdAtMs}) => createdAtMs >= state.rollout.createdAtMs && !state.seenEvents.has(id)).toReversed();
  }
  function nextPhase(state, service, ours) {
   if (state.phase === "rolling-back" || ours === void 0) return state.phase;
   if (ours.runningCount < ours.desiredCount || ours.desiredCount === 0) return "starting";
   const others = service.deployments.filter(({id: id}) => id !== ours.id);
   return others.some(({runningCount: runningCount}) => runningCount > 0) ? "running" : "draining";
  }
  function wantsTasks(before, {ours: ours, startedTasks: started, events: events}) {
   if (ours === void 0) return false;
   const failedMore = ours.failedTasks > (before.ours?.failedTasks ?? 0);
   const runsLess = ours.runningCount < (before.ours?.runningCount ?? 0);
   const replaced = started > before.startedTasks && started > ours.desiredCount;
   const fresh = events.slice(before.events.length);
   return failedMore || runsLess || replaced || fresh.some(({message: message}) => /unhealthy|failed|unable to/.test(message));
  }
  function freshFailures({rollout: rollout}, events, ours) {
   const hasFailed = (ours?.failedTasks ?? 0) > 0;
   return events.filter(({createdAtMs: createdAtMs, message: message}) => createdAtMs >= rollout.evidenceFromMs && (hasFailed || !OF_A_TASK.test(message))).flatMap(({id: id, message: message}) => eventFailure(id, message));
  }
  const OF_A_TASK = /unable to place a task(?!.*apacity)|failed container health checks|is unhealthy in|consistently start/;
  function eventFailure(id, message) {
   const cause = causeOfEvent(message);
   if (cause === void 0) return [];
   const taskId = /\(task ([0-9a-f]+)\)/.exec(message)?.[1];
   return [ {
    ...cause,
    eventId: id,
    taskId: taskId
   } ];
  }
  function startedTasks(message) {
   return Number(/has started (\d+) tasks/.exec(message)?.[1] ?? "0");
  }
  function stripService(message) {
   return message.replace(/^\(service [^)]*\) /, "");
  }
  var turns = __nccwpck_require__(7168);
  const MISSING_LOOKS = 3;
  const MISSING_MS = 1e4;
  function observeService(state, service, atMs) {
   if (state.end !== void 0) return (0, rollout_state.jQ)(state);
   if (state.rollout.controller !== void 0) return observeHost(state, service, atMs);
   const seen = takeService(state, service, atMs);
   const sight = (0, deployment_sight.Fz)(seen.state, service, atMs);
   const turn = applySight({
    turn: seen,
    sight: sight,
    service: service,
    atMs: atMs,
    before: state
   });
   const isOpen = turn.state.end === void 0;
   return isOpen && state.rollout.asksServiceDeployment ? {
    ...turn,
    wantsServiceDeployment: true
   } : turn;
  }
  function observeHost(state, service, atMs) {
   const taken = takeService(state, service, atMs);
   const next = state.ours === void 0 ? taken.state : {
    ...taken.state,
    ours: state.ours
   };
   const turn = {
    ...taken,
    state: next,
    wantsTasks: wantsTasks(state, next)
   };
   if (service.status === "ACTIVE") return failFast(turn, atMs);
   return (0, turns.Z2)(turn, {
    verdict: "failed",
    cause: (0, rollout_causes.P4)(service),
    atMs: atMs
   });
  }
  function observeMissing(state, atMs) {
   const looks = (state.missing?.looks ?? 0) + 1;
   const sinceMs = state.missing?.sinceMs ?? atMs;
   const turn = (0, rollout_state.jQ)({
    ...state,
    missing: {
     looks: looks,
     sinceMs: sinceMs
    }
   });
   if (looks < MISSING_LOOKS || atMs - sinceMs < MISSING_MS) return turn;
   return (0, turns.G9)(turn, {
    verdict: "failed",
    cause: (0, rollout_causes.WI)(state.rollout.serviceName),
    atMs: atMs
   });
  }
  function applySight({turn: turn, sight: sight, service: service, atMs: atMs, before: before}) {
   const {state: state} = turn;
   switch (trusted(sight, state)) {
   case "wait":
    return failFast({
     ...turn,
     wantsTasks: turn.wantsTasks || wantsTasks(before, state)
    }, atMs);

   case "ask":
    return {
     ...turn,
     wantsServiceDeployment: true
    };

   default:
    return applyEnd({
     turn: turn,
     sight: sight,
     service: service,
     atMs: atMs
    });
   }
  }
  function trusted({kind: kind}, {rollout: rollout, isBlind: isBlind}) {
   const isTold = kind === "completed" || kind === "failed" || kind === "rolled-back";
   return isTold && rollout.asksServiceDeployment && !isBlind ? "wait" : kind;
  }
  function applyEnd({turn: turn, sight: sight, service: service, atMs: atMs}) {
   const {state: state} = turn;
   switch (sight.kind) {
   case "gone":
    return (0, turns.Z2)(turn, {
     verdict: "failed",
     cause: (0, rollout_causes.P4)(service),
     atMs: atMs
    });

   case "completed":
    return (0, turns.G9)(turn, {
     verdict: "succeeded",
     atMs: atMs
    });

   case "failed":
    return (0, turns.Z2)(turn, {
     verdict: "failed",
     cause: (0, rollout_state.yB)(state, sight.cause),
     atMs: atMs
    });

   case "superseded":
    return (0, turns.G9)(turn, {
     verdict: "superseded",
     cause: (0, rollout_causes.gT)(sight.by),
     atMs: atMs
    });

   case "rolling-back":
    return (0, turns.$o)(turn, sight.by);

   case "rolled-back":
    return (0, turns.Z2)((0, turns.$o)(turn, sight.by), {
     verdict: "rolled-back",
     cause: (0, rollout_state.yB)(state, state.cause ?? (0, rollout_causes.Gx)(sight.by)),
     atMs: atMs
    });

   default:
    return turn;
   }
  }
  function observeTasks(state, tasks, atMs) {
   const {evidenceFromMs: evidenceFromMs} = state.rollout;
   const ourId = (0, rollout_state.wK)(state);
   const ours = tasks.filter(({startedBy: startedBy, stoppedAtMs: stoppedAtMs = evidenceFromMs}) => startedBy === ourId && stoppedAtMs >= evidenceFromMs);
   const failures = new Map(state.taskFailures);
   for (const task of ours) {
    const failure = (0, task_failure.Mv)(task);
    if (failure !== void 0) failures.set(task.taskArn, failure);
   }
   const fresh = [ ...failures.values() ].filter(({taskArn: taskArn}) => !state.taskFailures.has(taskArn));
   const eventFailures = state.eventFailures.filter(event => !isOfOthers(event, tasks, ourId));
   const next = {
    ...state,
    taskFailures: failures,
    eventFailures: eventFailures
   };
   const isRefuted = eventFailures.length < state.eventFailures.length;
   const told = fresh.filter(failure => failure.class !== "not-ours").map(tellFailure);
   const turn = {
    ...(0, rollout_state.jQ)(next),
    told: told
   };
   if (state.end?.cause !== void 0 && state.end.verdict !== "superseded") {
    const otherwise = isRefuted ? state.plainCause ?? state.end.cause : state.end.cause;
    return {
     ...turn,
     state: {
      ...next,
      end: {
       ...state.end,
       cause: (0, rollout_state.yB)(next, otherwise)
      }
     }
    };
   }
   if (state.phase === "rolling-back") {
    const otherwise = (isRefuted ? state.plainCause : void 0) ?? state.cause ?? (0, 
    rollout_causes.ce)(void 0);
    return {
     ...turn,
     state: {
      ...next,
      cause: (0, rollout_state.yB)(next, otherwise)
     }
    };
   }
   return failFast(turn, atMs);
  }
  function isOfOthers({taskId: taskId}, tasks, ourId) {
   if (taskId === void 0) return false;
   const task = tasks.find(({taskArn: taskArn}) => taskArn.endsWith(`/${taskId}`));
   return task?.startedBy !== void 0 && task.startedBy !== ourId;
  }
  function tellFailure({taskArn: taskArn, reason: reason, exitCode: exitCode, container: container}) {
   const exit = exitCode === void 0 ? "" : ` (${container ?? "container"} exit code ${exitCode})`;
   return `task ${taskArn.slice(taskArn.lastIndexOf("/") + 1)} stopped: ${reason}${exit}`;
  }
  function failFast(turn, atMs) {
   const {state: state} = turn;
   if (state.end !== void 0 || state.phase === "rolling-back") return turn;
   const judgement = (0, evidence.Z0)([ ...state.taskFailures.values() ], state.eventFailures);
   if (judgement.failed !== void 0) return (0, turns.G9)(turn, {
    verdict: "failed",
    cause: judgement.failed,
    atMs: atMs
   });
   if (judgement.capacity === void 0 || state.toldCapacity) return turn;
   return {
    ...turn,
    state: {
     ...state,
     toldCapacity: true
    },
    warnings: [ ...turn.warnings, `${state.rollout.name}: ${judgement.capacity.text} ${judgement.capacity.fix} Waiting goes on.` ]
   };
  }
  var state_told = __nccwpck_require__(2671);
  async function readServiceDeployments(current, {ecs: ecs, cluster: cluster}) {
   const found = await Promise.all(current.map(async state => ({
    name: state.rollout.name,
    arn: await findServiceDeployment(ecs, cluster, state)
   })));
   const arns = found.map(({arn: arn}) => arn).filter(arn => arn !== void 0);
   if (arns.length === 0) return new Map;
   const {serviceDeployments: serviceDeployments} = await ecs.describeServiceDeployments({
    serviceDeploymentArns: arns
   });
   return new Map(found.flatMap(({name: name, arn: arn}) => serviceDeployments.filter(({serviceDeploymentArn: serviceDeploymentArn}) => serviceDeploymentArn === arn).map(serviceDeployment => [ name, serviceDeployment ])));
  }
  const CREATED_TOGETHER_MS = 1e4;
  async function findServiceDeployment(ecs, cluster, {rollout: rollout, serviceDeploymentArn: serviceDeploymentArn}) {
   if (serviceDeploymentArn !== void 0) return serviceDeploymentArn;
   const briefs = await ecs.listServiceDeployments({
    cluster: cluster,
    service: rollout.serviceName,
    createdAfterMs: rollout.createdAtMs - CREATED_TOGETHER_MS
   });
   const distanceMs = createdAtMs => Math.abs(createdAtMs - rollout.createdAtMs);
   return briefs.filter(({createdAtMs: createdAtMs}) => distanceMs(createdAtMs) <= CREATED_TOGETHER_MS).filter(brief => brief.serviceDeploymentArn !== rollout.replacedServiceDeployment).toSorted((a, b) => distanceMs(a.createdAtMs) - distanceMs(b.createdAtMs))[0]?.serviceDeploymentArn;
  }
  const HISTORY = 5;
  const HISTORY_PAGE = 20;
  async function readEarlierDurations({rollout: rollout}, {ecs: ecs, cluster: cluster}) {
   const briefs = await ecs.listServiceDeployments({
    cluster: cluster,
    service: rollout.serviceName,
    statuses: [ "SUCCESSFUL" ],
    limit: HISTORY_PAGE
   });
   return briefs.filter(({status: status}) => status === "SUCCESSFUL").toSorted((a, b) => b.createdAtMs - a.createdAtMs).slice(0, HISTORY).map(({createdAtMs: createdAtMs, finishedAtMs: finishedAtMs = createdAtMs}) => finishedAtMs - createdAtMs).filter(durationMs => durationMs > 0);
  }
  async function startRollBacks(runs, options) {
   try {
    const services = await describeNow(runs, options);
    return await Promise.all(runs.map(async run => {
     const service = services.find(({serviceName: serviceName}) => serviceName === run.plan.before.serviceName);
     if (service === void 0 || run.state === void 0) return run;
     return rollBackOne({
      run: run,
      service: service,
      state: run.state,
      options: options
     });
    }));
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return runs.map(run => notRolledBack(run, run.cause ?? run.state?.end?.cause ?? options.cause, error));
   }
  }
  const PATIENCE = {
   attempts: 10,
   baseMs: 1e3,
   capMs: 1e4,
   shouldRetry: one_off_task.Ev
  };
  async function describeNow(runs, {ecs: ecs, clock: clock, cluster: cluster}) {
   const names = runs.map(({plan: plan}) => plan.before.serviceName);
   const {services: services} = await (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => ecs.describeServices({
    cluster: cluster,
    services: names
   }));
   return services;
  }
  async function describeFresh(run, state, options) {
   for (let tries = 1; ;tries += 1) {
    const [service] = await describeNow([ run ], options);
    const isStale = service !== void 0 && isStillStale(state, service, options.clock.now());
    if (!isStale || tries === STALE_TRIES) return service;
    await options.clock.sleep(STALE_PAUSE_MS);
   }
  }
  const STALE_TRIES = 4;
  const STALE_PAUSE_MS = 500;
  function isStillStale(state, service, nowMs) {
   const primary = service.deployments.find(({status: status}) => status === "PRIMARY");
   if (primary === void 0 || nowMs - state.rollout.startedAtMs >= deployment_sight.CG) return false;
   return (0, deployment_sight.Q0)(state, service, primary);
  }
  function notRolledBack(run, cause, {message: message, fix: fix}) {
   const left = run.state === void 0 ? [] : (0, state_told.gN)(run.state);
   return {
    ...run,
    cause: cause,
    verdict: "failed",
    notes: [ ...run.notes, `It was not rolled back: ${message} ${fix}`, ...left ]
   };
  }
  async function rollBackOne({run: run, service: service, state: state, options: options}) {
   const cause = run.cause ?? state.end?.cause ?? state.cause ?? options.cause;
   const {verdict: _verdict, ...rest} = run;
   const withCause = {
    ...rest,
    cause: cause
   };
   if (service.status !== "ACTIVE") return {
    ...run,
    cause: cause
   };
   const rolling = (0, rollout_state.zu)(state, cause);
   const primary = service.deployments.find(({status: status}) => status === "PRIMARY");
   const isStale = isStillStale(state, service, options.clock.now());
   if (primary?.id !== state.rollout.deploymentId && !isStale) {
    const {state: seen} = observeService(rolling, service, options.clock.now());
    return {
     ...withCause,
     rollBack: seen
    };
   }
   const isOpen = primary?.rolloutState === "IN_PROGRESS" || mayShift(state);
   if (isStale || isOpen) {
    const isStopped = await stopDeployment(state, options);
    if (isStopped) return {
     ...withCause,
     rollBack: rolling
    };
   }
   try {
    return await deployPrevious({
     run: withCause,
     state: state,
     cause: cause,
     options: options
    });
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return notRolledBack(withCause, cause, error);
   }
  }
  function mayShift({rollout: rollout, serviceDeployment: serviceDeployment}) {
   return rollout.asksServiceDeployment && serviceDeployment?.status !== "SUCCESSFUL";
  }
  async function stopDeployment(state, {ecs: ecs, cluster: cluster, log: log}) {
   const {name: name, deploymentId: deploymentId, previous: previous} = state.rollout;
   if (previous === void 0) return false;
   try {
    const serviceDeploymentArn = await findServiceDeployment(ecs, cluster, state);
    if (serviceDeploymentArn === void 0) return false;
    await ecs.stopServiceDeployment({
     serviceDeploymentArn: serviceDeploymentArn,
     stopType: "ROLLBACK"
    });
    log.progress(`${name}: rolling back ${deploymentId} to ${(0, rollout_causes.w7)(previous)}`);
    return true;
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    log.info(`${name}: the deployment cannot be stopped (${error.message}); the previous revision is deployed instead.`);
    return false;
   }
  }
  const NO_PREVIOUS = "There is no other revision that ever completed, so nothing was rolled back.";
  const SAME_REVISION = "The revision was live before as well, so there is none to go back to, and nothing was rolled back.";
  async function deployPrevious({run: run, state: state, cause: cause, options: options}) {
   const {ecs: ecs, clock: clock, cluster: cluster, log: log} = options;
   const {name: name, serviceName: serviceName, previous: previous, taskDefinition: taskDefinition, deploymentId: deploymentId} = state.rollout;
   if (previous === void 0 || previous === taskDefinition) {
    const notes = [ ...run.notes, previous === void 0 ? NO_PREVIOUS : SAME_REVISION ];
    if (state.end?.verdict === "succeeded") return {
     ...run,
     notes: notes
    };
    return {
     ...run,
     verdict: "failed",
     notes: notes
    };
   }
   const before = await describeFresh(run, state, options);
   const primary = before?.deployments.find(({status: status}) => status === "PRIMARY");
   const isOurs = before !== void 0 && (primary?.id === deploymentId || isStillStale(state, before, clock.now()));
   if (!isOurs) return {
    ...run,
    rollBack: (0, rollout_state.zu)(state, cause)
   };
   const atMs = clock.now();
   const service = await (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => ecs.updateService({
    cluster: cluster,
    service: serviceName,
    taskDefinition: previous
   }));
   log.progress(`${name}: deploying the previous revision ${(0, rollout_causes.w7)(previous)} again`);
   const plan = {
    name: name,
    before: before
   };
   return {
    ...run,
    rollBack: bindRollout({
     plan: plan,
     to: previous,
     service: service,
     atMs: atMs,
     previous: void 0
    })
   };
  }
  function runsIt({controller: controller}, {plan: plan}) {
   return plan.before.deploymentController === controller;
  }
  async function startAllRollBacks(runs, {deployer: deployer, ...options}) {
   if (deployer === void 0) return startRollBacks(runs, options);
   const controlled = runs.filter(run => runsIt(deployer, run));
   const ofEcs = runs.filter(run => !controlled.includes(run));
   const [begun, ...others] = await Promise.all([ ofEcs.length === 0 ? [] : startRollBacks(ofEcs, options), ...controlled.map(run => deployer.rollBack(run, options.cause)) ]);
   return [ ...begun, ...others ];
  }
  var log_tail = __nccwpck_require__(6289);
  const MAY_BE_TARGETS = new Set([ "target-unhealthy", "circuit-breaker", "rolled-back-by-ecs", "tasks-not-starting" ]);
  async function explainTargets(runs, {aws: aws, log: log}) {
   const {readTargets: readTargets} = aws;
   if (readTargets === void 0) return runs;
   return Promise.all(runs.map(async run => {
    const {state: state} = run;
    if (state === void 0 || !wantsTargets(state)) return run;
    try {
     const targets = await Promise.all(targetGroupsOf(state).map(readTargets));
     return {
      ...run,
      state: withTargets(state, targets.flat())
     };
    } catch (error) {
     if (!(error instanceof errors.lZ)) throw error;
     log.info(`${run.plan.name}: the load balancer was not asked. ${error.message} ${error.fix}`);
     return run;
    }
   }));
  }
  function wantsTargets(state) {
   const cause = state.end?.cause ?? state.cause;
   const isOpen = state.end === void 0 && state.phase !== "rolling-back";
   return targetGroupsOf(state).length > 0 && (isOpen || MAY_BE_TARGETS.has(cause?.code ?? ""));
  }
  function targetGroupsOf({service: service}) {
   const arns = (service?.loadBalancers ?? []).flatMap(({targetGroupArn: targetGroupArn, alternateTargetGroupArn: alternateTargetGroupArn}) => [ targetGroupArn, alternateTargetGroupArn ]);
   return [ ...new Set(arns.filter(arn => arn !== void 0)) ];
  }
  function withTargets(state, targets) {
   const bad = targets.filter(({state: health}) => health === "unhealthy" || health === "unused");
   const [worst] = bad;
   if (worst === void 0) return state;
   const said = `${worst.reason ?? "unhealthy"}${worst.description === void 0 ? "" : `: ${worst.description}`}`;
   const text = `${bad.length} of ${targets.length} targets of the load balancer are ${worst.state}: ${said}`;
   const {code: code, class: kind, meaning: meaning, fix: fix} = causeOfTargetReason(said);
   if (state.end === void 0 && state.phase !== "rolling-back") {
    const failure = {
     eventId: `target ${worst.id}`,
     class: kind,
     code: code,
     meaning: meaning,
     fix: fix,
     reason: text
    };
    return {
     ...state,
     eventFailures: [ ...state.eventFailures, failure ]
    };
   }
   const refine = cause => ({
    code: code,
    text: `${cause.text} ${text}. ${meaning}`,
    fix: fix
   });
   const {end: end, cause: cause} = state;
   return {
    ...state,
    ...cause === void 0 ? {} : {
     cause: refine(cause)
    },
    ...end?.cause === void 0 ? {} : {
     end: {
      ...end,
      cause: refine(end.cause)
     }
    }
   };
  }
  var image_uri = __nccwpck_require__(9656);
  const OPTIONAL_RETRY = {
   attempts: 3,
   baseMs: 300,
   capMs: 1500
  };
  function createOptionalCalls({log: log, clock: clock, signal: signal}) {
   const denied = new Set;
   return async (what, call) => {
    if (denied.has(what)) return {
     value: void 0,
     isOwed: false,
     isDenied: true
    };
    try {
     const value = await (0, backoff.L)({
      ...OPTIONAL_RETRY,
      clock: clock,
      signal: signal,
      shouldRetry: one_off_task.Ev
     }, call);
     return {
      value: value,
      isOwed: false,
      isDenied: false
     };
    } catch (error) {
     if ((0, one_off_task.Ev)(error)) return {
      value: void 0,
      isOwed: true,
      isDenied: false
     };
     if (!(error instanceof errors.lZ) || error.code !== "aws-access-denied") throw error;
     denied.add(what);
     log.warning(`Going on without ${what}: ${error.message} ${error.fix}`);
     return {
      value: void 0,
      isOwed: false,
      isDenied: true
     };
    }
   };
  }
  async function proveImages(runs, options) {
   try {
    return await readProof(runs, options);
   } catch (error) {
    if (!(error instanceof errors.lZ || error instanceof errors.cJ)) throw error;
    const note = `Which image runs was not verified: ${error.message}`;
    return runs.map(run => run.state === void 0 ? run : {
     ...run,
     notes: [ ...run.notes, note ]
    });
   }
  }
  async function readProof(runs, options) {
   const toProve = runs.filter(({state: state, plan: plan}) => state?.end?.verdict === "succeeded" && plan.images.length > 0);
   if (toProve.length === 0) return runs;
   const optional = createOptionalCalls(options);
   const {ecs: ecs, cluster: cluster, clock: clock} = options;
   const fromMs = clock.now();
   const reading = {
    ecs: ecs,
    cluster: cluster,
    runs: toProve
   };
   const [revisions, tasks] = await Promise.all([ optional("service revisions", () => readServedByRevisions(reading)), optional("tasks", () => readServedByTasks(reading)) ]);
   const proof = {
    fromMs: fromMs,
    toMs: clock.now()
   };
   return runs.map(run => {
    if (!toProve.includes(run)) return run;
    const {name: name} = run.plan;
    const served = [ ...tasks.value?.get(name) ?? [], ...revisions.value?.get(name) ?? [] ];
    return {
     ...judgeProof(run, served),
     spans: {
      ...run.spans,
      proof: proof
     }
    };
   });
  }
  async function readServedByRevisions({ecs: ecs, cluster: cluster, runs: runs}) {
   const states = runs.flatMap(({state: state}) => state?.rollout.controller === void 0 ? state ?? [] : []);
   const shown = new Map(states.map(state => [ state.rollout.name, shownRevision(state) ]));
   const first = await describeServed({
    ecs: ecs,
    cluster: cluster,
    runs: runs
   }, shown);
   const unproven = states.filter(({rollout: rollout}) => !first.has(rollout.name));
   if (unproven.length === 0) return first;
   const deployments = await readServiceDeployments(unproven, {
    ecs: ecs,
    cluster: cluster
   });
   const told = new Map([ ...deployments ].map(([name, deployment]) => [ name, deployment.targetServiceRevision?.arn ]));
   return new Map([ ...first, ...await describeServed({
    ecs: ecs,
    cluster: cluster,
    runs: runs
   }, told) ]);
  }
  function shownRevision({service: service}) {
   const {deployments: deployments = [], currentServiceRevisions: currentServiceRevisions = []} = service ?? {};
   return deployments.length === 1 && currentServiceRevisions.length === 1 ? currentServiceRevisions[0] : void 0;
  }
  async function describeServed({ecs: ecs, runs: runs}, revisionOf) {
   const arns = [ ...revisionOf.values() ].filter(arn => arn !== void 0);
   if (arns.length === 0) return new Map;
   const {serviceRevisions: serviceRevisions} = await ecs.describeServiceRevisions({
    serviceRevisionArns: arns
   });
   return new Map(runs.flatMap(({plan: {name: name}, state: state}) => {
    const arn = revisionOf.get(name);
    const revision = serviceRevisions.find(({serviceRevisionArn: serviceRevisionArn}) => serviceRevisionArn === arn);
    const isOurs = revision?.taskDefinition === state?.rollout.taskDefinition;
    if (revision === void 0 || !isOurs || revision.containerImages.length === 0) return [];
    const images = revision.containerImages.map(({containerName: containerName, image: image, imageDigest: imageDigest}) => ({
     container: containerName,
     image: image,
     digest: imageDigest
    }));
    return [ [ name, images ] ];
   }));
  }
  const TASKS = 100;
  async function readServedByTasks({ecs: ecs, cluster: cluster, runs: runs}) {
   const lists = await Promise.all(runs.map(({plan: {before: before}}) => ecs.listTasks({
    cluster: cluster,
    serviceName: before.serviceName,
    desiredStatus: "RUNNING"
   })));
   const arns = lists.flatMap(list => list.slice(0, TASKS));
   if (arns.length === 0) return new Map;
   const {tasks: tasks} = await ecs.describeTasks({
    cluster: cluster,
    tasks: arns
   });
   return new Map(runs.map(({plan: plan, state: state}) => [ plan.name, tasks.filter(({startedBy: startedBy}) => state !== void 0 && startedBy === (0, 
   rollout_state.wK)(state)).flatMap(({containers: containers}) => containers.map(({name: name, image: image, imageDigest: imageDigest}) => ({
    container: name,
    image: image,
    digest: imageDigest
   }))) ]));
  }
  function judgeProof(run, served) {
   const {images: images} = run.plan;
   const wrong = images.flatMap(asked => served.filter(image => isOther(asked, image)).map(image => ({
    asked: asked,
    image: image
   })));
   const [first] = wrong;
   if (first !== void 0) return {
    ...run,
    verdict: "failed",
    cause: otherImageRuns(first)
   };
   const proven = images.flatMap(({container: container}) => served.filter(image => image.container === container));
   const digest = proven.find(image => image.digest !== void 0)?.digest;
   if (digest === void 0) return {
    ...run,
    notes: [ ...run.notes, "ECS did not show which image runs, so the digest was not verified." ]
   };
   return {
    ...run,
    servedDigest: digest
   };
  }
  function isOther({container: container, image: image}, served) {
   const {digest: digest} = (0, image_uri.zZ)(image);
   if (digest === void 0 || served.container !== container || served.digest === void 0) return false;
   return served.digest !== digest && (0, image_uri.zZ)(served.image ?? "").digest !== digest;
  }
  function otherImageRuns({asked: asked, image: image}) {
   return {
    code: "wrong-image-served",
    text: `The deployment completed, but the container ${asked.container} runs ${image.digest ?? image.image ?? "another image"} instead of ${asked.image}.`,
    fix: "See who changed the task definition or moved the tag; deploy by digest."
   };
  }
  var deployment_progress = __nccwpck_require__(5625);
  function observeServiceDeployment(state, found, atMs) {
   const turn = takeServiceDeployment(state, found, atMs);
   if (state.end === void 0) return applyStatus(turn, found, atMs);
   const {cause: cause} = state.end;
   if (cause === void 0 || state.end.verdict === "superseded") return turn;
   const known = (0, rollout_causes.v6)((0, rollout_state.yB)(turn.state, cause), found);
   return {
    ...turn,
    state: {
     ...turn.state,
     end: {
      ...state.end,
      cause: known
     }
    }
   };
  }
  function takeServiceDeployment(state, found, atMs) {
   if (found === void 0) return (0, rollout_state.jQ)(state);
   const hook = (0, lifecycle.i2)(found);
   const {lifecycleStage: stage} = found;
   const next = {
    ...stage === void 0 || state.phase === "rolling-back" ? state : (0, rollout_state.Lf)(state, stage, atMs),
    serviceDeployment: found,
    ...hook === void 0 ? {} : {
     hookFailure: (0, rollout_causes.d1)(hook, stage ?? "")
    }
   };
   return {
    ...(0, rollout_state.jQ)(next),
    told: (0, lifecycle.O3)(state.serviceDeployment, found)
   };
  }
  function applyStatus(turn, found, atMs) {
   const {state: state} = turn;
   const stranger = strangerOf(state);
   const cause = (0, rollout_causes.v6)((0, rollout_state.yB)(state, state.cause ?? (0, 
   rollout_causes.ce)(found)), found);
   switch (found?.status) {
   case "SUCCESSFUL":
    return state.phase === "rolling-back" ? turn : (0, turns.G9)(turn, {
     verdict: "succeeded",
     ...earlyNote(state),
     atMs: atMs
    });

   case "ROLLBACK_SUCCESSFUL":
    return (0, turns.G9)(turn, {
     verdict: "rolled-back",
     cause: cause,
     atMs: atMs
    });

   case "ROLLBACK_FAILED":
    return (0, turns.G9)(turn, {
     verdict: "failed",
     cause: (0, rollout_causes.uW)(cause, found),
     atMs: atMs
    });

   case "ROLLBACK_REQUESTED":
   case "ROLLBACK_IN_PROGRESS":
    return goBack(turn, found);

   case "STOPPED":
    return stranger === void 0 ? (0, turns.G9)(turn, {
     verdict: "failed",
     cause: cause,
     atMs: atMs
    }) : (0, turns.G9)(turn, {
     verdict: "superseded",
     cause: (0, rollout_causes.gT)(stranger),
     atMs: atMs
    });

   default:
    if (stranger !== void 0) return (0, turns.G9)(turn, {
     verdict: "superseded",
     cause: (0, rollout_causes.gT)(stranger),
     atMs: atMs
    });
    return found === void 0 ? turn : goOn(turn, found, atMs);
   }
  }
  function strangerOf(state) {
   const primary = state.service?.deployments.find(({status: status}) => status === "PRIMARY");
   if (primary === void 0 || primary.id === state.rollout.deploymentId) return;
   return (0, deployment_sight.Zo)(state, primary) || primary.createdAtMs < state.rollout.createdAtMs ? void 0 : primary;
  }
  function earlyNote({service: service, rollout: rollout}) {
   const old = (service?.deployments ?? []).filter(({id: id}) => id !== rollout.deploymentId);
   const left = old.reduce((sum, {runningCount: runningCount, pendingCount: pendingCount}) => sum + runningCount + pendingCount, 0);
   if (left === 0) return {};
   return {
    note: `ECS counts the deployment as successful already; ${left} old tasks are stopped in the background.`
   };
  }
  function goBack(turn, found) {
   const {service: service, rollout: rollout} = turn.state;
   const primary = service?.deployments.find(({status: status}) => status === "PRIMARY");
   if (primary !== void 0 && primary.id !== rollout.deploymentId) return (0, turns.$o)(turn, primary);
   const why = found.rollback?.reason ?? found.statusReason;
   const told = `ECS is rolling back${why === void 0 ? "" : `: ${why}`}`;
   return (0, turns.mn)(turn, {
    told: told,
    cause: (0, rollout_causes.v6)((0, rollout_causes.pi)(found), found)
   });
  }
  function goOn(turn, found, atMs) {
   const {waitUntil: waitUntil = {
    kind: "completed"
   }} = turn.state.rollout;
   if (turn.state.phase === "rolling-back") return turn;
   if ((0, lifecycle.Nl)(waitUntil, found)) {
    const note = `It was followed to ${(0, lifecycle.Fb)(waitUntil)}, as asked for; the deployment itself goes on in AWS (lifecycle stage ${found.lifecycleStage ?? ""}).`;
    return (0, turns.G9)(turn, {
     verdict: "succeeded",
     note: note,
     atMs: atMs
    });
   }
   const pause = (0, lifecycle.Ww)(found);
   if (pause === void 0 || isAnswered(turn.state, pause, atMs)) return turn;
   const paused = {
    ...turn,
    state: {
     ...turn.state,
     pause: pause
    }
   };
   return (0, turns.G9)(paused, {
    verdict: "paused",
    ...waitUntil.kind === "paused" ? {} : {
     cause: (0, rollout_causes.kS)(pause)
    },
    atMs: atMs
   });
  }
  function isAnswered({rollout: rollout}, {hookId: hookId}, atMs) {
   return hookId === rollout.answeredHookId && atMs - rollout.startedAtMs <= deployment_sight.CG;
  }
  const TICK_CALLS = 8;
  const TASK_CALLS = 2;
  const SERVICES_A_CALL = 10;
  const SERVICE_DEPLOYMENTS_A_CALL = 20;
  function createLooker(states, options) {
   const books = {
    tasks: new Set,
    deployments: new Set,
    histories: new Set,
    knownTasks: new Set
   };
   const optional = createOptionalCalls(options);
   const {progress: progress = (0, deployment_progress.mf)(options)} = options;
   const desk = {
    states: states,
    books: books,
    options: options,
    optional: optional,
    progress: progress
   };
   return {
    owes: name => books.tasks.has(name) || books.deployments.has(name),
    async look() {
     try {
      await lookOnce(desk);
     } finally {
      progress.flush(states.size);
     }
    }
   };
  }
  async function lookOnce(desk) {
   const open = [ ...desk.states.values() ].filter(({end: end}) => end === void 0);
   await lookAtServices(open, desk);
   const looks = Math.ceil(open.length / SERVICES_A_CALL);
   let room = Math.max(looks, TICK_CALLS - looks);
   room -= await lookAtControlled(desk, room);
   room -= await lookAtServiceDeployments(desk, room);
   room -= await lookAtTasks(desk, room);
   await lookAtHistories(desk, room);
  }
  function take({states: states, books: books, progress: progress}, turn) {
   const {name: name} = turn.state.rollout;
   states.set(name, turn.state);
   if (turn.wantsTasks) books.tasks.add(name);
   if (turn.wantsServiceDeployment && turn.state.rollout.controller === void 0) books.deployments.add(name);
   progress.take(turn);
  }
  function owed({states: states}, names) {
   return [ ...names ].map(name => states.get(name)).filter(state => state !== void 0);
  }
  async function lookAtServices(open, desk) {
   const {ecs: ecs, cluster: cluster, clock: clock} = desk.options;
   if (open.length === 0) return;
   const {services: services} = await ecs.describeServices({
    cluster: cluster,
    services: open.map(({rollout: rollout}) => rollout.serviceName)
   });
   const byName = new Map(services.map(service => [ service.serviceName, service ]));
   for (const state of open) {
    const service = byName.get(state.rollout.serviceName);
    const atMs = clock.now();
    const turn = service === void 0 ? observeMissing(state, atMs) : observeService(state, service, atMs);
    take(desk, turn);
    if (wantsHistory(turn.state)) desk.books.histories.add(state.rollout.name);
   }
  }
  async function lookAtControlled(desk, room) {
   const {deployer: deployer} = desk.options;
   const open = [ ...desk.states.values() ].filter(({rollout: rollout, end: end}) => rollout.controller !== void 0 && end === void 0);
   if (deployer === void 0 || open.length === 0) return 0;
   const {turns: turns, calls: calls} = await deployer.look(open, Math.max(0, room - 2));
   for (const turn of turns) take(desk, turn);
   return calls;
  }
  function wantsHistory({phase: phase, end: end, earlierDurationsMs: earlierDurationsMs, rollout: rollout}) {
   const mayEnd = phase === "running" || phase === "draining";
   const isEcsOwn = rollout.controller === void 0 && !rollout.asksServiceDeployment;
   return mayEnd && end === void 0 && earlierDurationsMs === void 0 && isEcsOwn;
  }
  async function lookAtServiceDeployments(desk, room) {
   const {books: books, options: options, optional: optional} = desk;
   const all = owed(desk, books.deployments);
   const calls = Math.max(1, room - (books.tasks.size > 0 ? TASK_CALLS : 0));
   const known = all.filter(({serviceDeploymentArn: serviceDeploymentArn}) => serviceDeploymentArn !== void 0).slice(0, calls * SERVICE_DEPLOYMENTS_A_CALL);
   const unknown = all.filter(({serviceDeploymentArn: serviceDeploymentArn}) => serviceDeploymentArn === void 0);
   const left = calls - 1 - Math.floor(known.length / SERVICE_DEPLOYMENTS_A_CALL);
   const asked = [ ...known, ...unknown.slice(0, Math.max(0, left)) ];
   if (asked.length === 0) return 0;
   const read = await optional("service deployments", () => readServiceDeployments(asked, options));
   for (const {rollout: rollout} of asked) if (!read.isOwed) books.deployments.delete(rollout.name);
   for (const state of asked) {
    const found = read.value?.get(state.rollout.name);
    const {serviceDeploymentArn: serviceDeploymentArn} = found ?? state;
    const bound = {
     ...state,
     isBlind: state.isBlind || read.isDenied,
     ...serviceDeploymentArn === void 0 ? {} : {
      serviceDeploymentArn: serviceDeploymentArn
     }
    };
    if (!read.isOwed) take(desk, observeServiceDeployment(bound, found, options.clock.now()));
   }
   return asked.length - known.length + Math.ceil(asked.length / SERVICE_DEPLOYMENTS_A_CALL);
  }
  async function lookAtTasks(desk, room) {
   const {books: books, options: options, optional: optional} = desk;
   const asked = owed(desk, books.tasks).slice(0, Math.max(0, room - 1));
   if (asked.length === 0) return 0;
   const read = await optional("tasks", () => readStoppedTasks(asked, desk));
   for (const state of asked) take(desk, observeTasks(state, read.value ?? [], options.clock.now()));
   for (const {rollout: rollout} of asked) if (!read.isOwed) books.tasks.delete(rollout.name);
   return asked.length + 1;
  }
  async function readStoppedTasks(asked, {books: {knownTasks: knownTasks}, options: {ecs: ecs, cluster: cluster}}) {
   const arns = await Promise.all(asked.map(({rollout: rollout}) => ecs.listTasks({
    cluster: cluster,
    serviceName: rollout.serviceName,
    desiredStatus: "STOPPED"
   })));
   const fresh = arns.flat().filter(arn => !knownTasks.has(arn));
   if (fresh.length === 0) return [];
   const {tasks: tasks} = await ecs.describeTasks({
    cluster: cluster,
    tasks: fresh
   });
   for (const {taskArn: taskArn, lastStatus: lastStatus} of tasks) if (lastStatus === "STOPPED") knownTasks.add(taskArn);
   return tasks;
  }
  async function lookAtHistories(desk, room) {
   const {books: books, options: options, states: states} = desk;
   const asked = owed(desk, books.histories).slice(0, Math.max(0, room));
   await Promise.all(asked.map(async state => {
    const {name: name} = state.rollout;
    books.histories.delete(name);
    const earlierDurationsMs = await readHistory(state, options);
    states.set(name, {
     ...states.get(name) ?? state,
     earlierDurationsMs: earlierDurationsMs
    });
   }));
  }
  async function readHistory(state, options) {
   try {
    return await readEarlierDurations(state, options);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    options.log.debug(`${state.rollout.name}: its earlier deployments are not known. ${error.message}`);
    return [];
   }
  }
  const FIRST_MS = 1e3;
  const PLACING_MS = 5e3;
  const PLACING_UNTIL_MS = 2e4;
  const ALERT_MS = 2e3;
  const EARLY_UNTIL_MS = 9e4;
  const RUNNING_MS = 2800;
  const EXPECTED_MS = {
   least: 1500,
   most: 2800,
   share: .015
  };
  const LONG_MS = 5e3;
  const LONG_AFTER_MS = 6e5;
  const BAKE_MS = 1e4;
  const SHIFT_MS = 5e3;
  const HISTORY_SHARE = .1;
  const HISTORY_MS = 4e4;
  const HABIT = 3;
  const HABIT_MARGIN = .96;
  const HINT_MARGIN = .85;
  function planTickMs({states: states, ticks: ticks, elapsedMs: elapsedMs, nowMs: nowMs}, random) {
   const boundMs = ticks === 0 ? FIRST_MS : Math.min(...states.map(state => gapMs(state, elapsedMs, nowMs)));
   return boundMs * (1 - .1 * random());
  }
  function gapMs(state, elapsedMs, nowMs) {
   const {phase: phase, taskFailures: taskFailures, eventFailures: eventFailures, ours: ours} = state;
   const hasFailed = taskFailures.size > 0 || eventFailures.length > 0 || (ours?.failedTasks ?? 0) > 0;
   if (phase === "rolling-back") return ALERT_MS;
   if (state.nextChangeAtMs !== void 0) return waitGapMs(state.nextChangeAtMs - nowMs);
   if (state.serviceDeployment?.lifecycleStage !== void 0) return stageGapMs(state, nowMs);
   const isPlacing = elapsedMs < PLACING_UNTIL_MS && !hasFailed && (ours?.runningCount ?? 0) === 0;
   if (phase === "starting") return longerWith(elapsedMs, isPlacing ? PLACING_MS : ALERT_MS);
   const {earlierDurationsMs: earlierDurationsMs = []} = state;
   if (hasFailed || earlierDurationsMs.length === 0) return longerWith(elapsedMs, elapsedMs < EARLY_UNTIL_MS ? ALERT_MS : RUNNING_MS);
   const shortestMs = Math.min(...earlierDurationsMs);
   const margin = earlierDurationsMs.length >= HABIT ? HABIT_MARGIN : HINT_MARGIN;
   const nearMs = Math.min(EXPECTED_MS.most, Math.max(EXPECTED_MS.least, EXPECTED_MS.share * shortestMs));
   const soonestMs = shortestMs * margin - (nowMs - beginningMs(state));
   if (soonestMs <= 0) return longerWith(elapsedMs, nearMs);
   return Math.max(nearMs, Math.min(soonestMs, HISTORY_MS, HISTORY_SHARE * shortestMs));
  }
  function longerWith(elapsedMs, boundMs) {
   return elapsedMs > LONG_AFTER_MS ? LONG_MS : boundMs;
  }
  function beginningMs({rollout: rollout}) {
   return Math.min(rollout.startedAtMs, rollout.createdAtMs);
  }
  const SHIFTS = new Set([ "TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT" ]);
  function stageGapMs(state, nowMs) {
   const {serviceDeployment: serviceDeployment, stages: stages, service: service} = state;
   const stage = serviceDeployment?.lifecycleStage ?? "";
   const isHookAtWork = serviceDeployment?.lifecycleHookDetails.some(({status: status}) => status === "IN_PROGRESS") === true;
   if (stage === "SCALE_UP") return ALERT_MS;
   if (isHookAtWork || SHIFTS.has(stage)) return SHIFT_MS;
   if (stage !== "BAKE_TIME") return RUNNING_MS;
   const bakeMs = (service?.deploymentConfiguration?.bakeTimeInMinutes ?? 0) * 6e4;
   const sinceMs = stages.findLast(({name: name}) => name === stage)?.notBeforeMs ?? nowMs;
   return waitGapMs(sinceMs + bakeMs - nowMs);
  }
  function waitGapMs(leftMs) {
   return Math.max(RUNNING_MS, Math.min(BAKE_MS, leftMs));
  }
  const TOLD_FAULTS = 3;
  const FAULT_BACKOFF = {
   baseMs: 1e3,
   capMs: 5e3
  };
  const CAUSE_TRIES = 4;
  async function watchRollouts(rollouts, options) {
   const states = new Map(rollouts.map(state => [ state.rollout.name, state ]));
   try {
    return {
     states: states,
     end: await runLoop(states, options)
    };
   } catch (error) {
    return {
     states: states,
     end: endOf(error)
    };
   }
  }
  function endOf(error) {
   if (error instanceof errors.cJ) return {
    kind: "cancelled"
   };
   if (error instanceof errors.lZ) return {
    kind: "fault",
    error: error
   };
   throw error;
  }
  async function runLoop(states, options) {
   const {clock: clock, deadlineMs: deadlineMs, signal: signal, log: log, random: random = Math.random} = options;
   const startMs = clock.now();
   const looker = createLooker(states, options);
   let faults = 0;
   for (let ticks = 0; ;ticks += 1) {
    const open = [ ...states.values() ].filter(({end: end}) => end === void 0);
    if (open.length === 0) break;
    const nowMs = clock.now();
    const tickMs = faults === 0 ? planTickMs({
     states: open,
     ticks: ticks,
     elapsedMs: nowMs - startMs,
     nowMs: nowMs
    }, random) : FAULT_BACKOFF.baseMs + (0, backoff.j)(FAULT_BACKOFF, faults, random);
    await clock.sleep(Math.max(0, Math.min(tickMs, deadlineMs - nowMs)), signal);
    const isLast = clock.now() >= deadlineMs;
    const unanswered = await watch_lookOnce(looker, signal);
    faults = unanswered === void 0 ? 0 : faults + 1;
    if (unanswered !== void 0 && faults === TOLD_FAULTS) log.progress(`AWS does not answer well (${unanswered.message}). Waiting goes on.`);
    const failing = [ ...states.values() ].filter(state => options.stopsAt?.(state) === true);
    if (failing.length > 0) return readCauses({
     looker: looker,
     failing: failing,
     options: options,
     end: {
      kind: "failing"
     }
    });
    if (isLast && [ ...states.values() ].some(({end: end}) => end === void 0)) return {
     kind: "timed-out",
     ...unanswered === void 0 ? {} : {
      unanswered: unanswered
     }
    };
   }
   return readCauses({
    looker: looker,
    failing: [ ...states.values() ],
    options: options,
    end: {
     kind: "settled"
    }
   });
  }
  async function watch_lookOnce(looker, signal) {
   try {
    await (0, abortable.Z)(looker.look(), signal);
    return;
   } catch (error) {
    if (!(0, one_off_task.Ev)(error)) throw error;
    return error;
   }
  }
  async function readCauses({looker: looker, failing: failing, options: {clock: clock, signal: signal}, end: end}) {
   for (let tries = 0; tries < CAUSE_TRIES && failing.some(({rollout: rollout}) => looker.owes(rollout.name)); tries += 1) {
    if (tries > 0) await clock.sleep(FAULT_BACKOFF.baseMs, signal);
    await watch_lookOnce(looker, signal);
   }
   return end;
  }
  function isFailing({phase: phase, end: end}) {
   return end === void 0 ? phase === "rolling-back" : end.verdict !== "succeeded" && end.verdict !== "paused";
  }
  function stopsWatch(state, {onFailure: onFailure, scope: scope, onSuperseded: onSuperseded = "fail"}) {
   if (onFailure === "leave" || !isFailing(state)) return false;
   if (state.end?.verdict === "superseded") return onSuperseded === "fail" && scope !== "failed";
   return scope !== "failed" || state.end?.verdict === "failed";
  }
  function isBad(run, {onSuperseded: onSuperseded = "fail"}) {
   const {plan: plan, state: state, verdict: verdict} = run;
   if (plan.step.kind === "leave") return onSuperseded !== "ignore";
   if (verdict !== void 0) return !(0, service_run.xq)(run);
   if (state === void 0) return false;
   if (state.end?.verdict !== "superseded") return isFailing(state);
   return onSuperseded === "fail" || onSuperseded === "follow" && run.successor?.end?.verdict !== "succeeded";
  }
  function isOurs({state: state, rollBack: rollBack}) {
   const verdict = state?.end?.verdict;
   return state !== void 0 && rollBack === void 0 && verdict !== "superseded" && verdict !== "rolled-back";
  }
  function planRollBack(ended) {
   const {runs: runs, end: end, because: because, policies: policies} = ended;
   if (end.kind === "fault") return;
   const policy = end.kind === "timed-out" ? policies.onTimeout : end.kind === "cancelled" ? policies.onCancel : policies.onFailure;
   const bad = runs.filter(run => isBad(run, policies));
   const isNeeded = end.kind === "timed-out" || end.kind === "cancelled" || bad.length > 0 || because !== void 0;
   if (policy === "leave" || !isNeeded) return;
   const ofScope = policies.scope === "failed" ? runs.filter(run => bad.includes(run) || isOpen(run)) : runs;
   const touched = ofScope.filter(isOurs);
   return touched.length === 0 ? void 0 : {
    cause: causeOf(ended, bad),
    runs: touched
   };
  }
  function isOpen({state: state, verdict: verdict}) {
   return verdict === void 0 && state !== void 0 && state.end === void 0;
  }
  function causeOf({end: end, because: because}, bad) {
   if (end.kind === "timed-out") return {
    code: "deployment-timed-out",
    text: "The deployments of this step were not all completed in time.",
    fix: "Look at what its tasks wait for; raise `timeout` when it needs longer."
   };
   if (end.kind === "cancelled") return {
    code: "cancelled",
    text: "The run was cancelled.",
    fix: "Run the job again when you want to go on."
   };
   if (because !== void 0) return because;
   const names = bad.map(({plan: plan}) => plan.name).join(", ");
   return {
    code: "rolled-back-with-others",
    text: `It was rolled back because ${names} did not come up; the services of a step stay together.`,
    fix: `Look at ${names}.`
   };
  }
  function followSuccessor(run, atMs) {
   const last = run.successor ?? run.state;
   if (last?.end?.verdict !== "superseded" || run.rollBack !== void 0) return run;
   const successor = startSuccessor(last, atMs);
   return successor === void 0 ? run : {
    ...run,
    successor: successor
   };
  }
  function startSuccessor({rollout: rollout, service: service, serviceDeploymentArn: serviceDeploymentArn}, atMs) {
   const primary = service?.deployments.find(({status: status}) => status === "PRIMARY");
   if (service === void 0 || primary === void 0 || primary.id === rollout.deploymentId) return;
   return (0, rollout_state.wz)({
    name: rollout.name,
    serviceName: rollout.serviceName,
    deploymentId: primary.id,
    taskDefinition: primary.taskDefinition,
    previous: void 0,
    replacedIds: service.deployments.map(({id: id}) => id).filter(id => id !== primary.id),
    replacedServiceDeployment: serviceDeploymentArn,
    startedAtMs: atMs,
    createdAtMs: primary.createdAtMs,
    evidenceFromMs: primary.createdAtMs,
    asksServiceDeployment: rollout.asksServiceDeployment
   });
  }
  function judgeSuccessor({rollout: rollout, end: end}) {
   const who = `The newer deployment, ${rollout.deploymentId} of ${(0, rollout_causes.w7)(rollout.taskDefinition)},`;
   if (end?.verdict === "succeeded") return {
    note: `${who} was followed: it completed.`,
    isGood: true
   };
   if (end === void 0) return {
    note: `${who} was followed, but its end was not seen.`,
    isGood: false
   };
   return {
    note: `${who} was followed: ${end.verdict}. ${end.cause?.text ?? ""}`.trimEnd(),
    isGood: false
   };
  }
  async function followRuns(started, options) {
   const {watching: watching, policies: policies, takeBack: takeBack, advance: advance} = options;
   let runs = started;
   for (;;) {
    const stopsAt = state => !isTakenBack(runs, state) && stopsWatch(state, policies);
    const {states: states, end: end} = await watchRollouts(openRollouts(runs), {
     ...watching,
     stopsAt: stopsAt
    });
    runs = runs.map(run => withSight(run, states.get(run.plan.name)));
    advance(runs);
    const next = end.kind === "failing" && policies.scope === "failed" ? await takeBackFailed({
     runs: runs,
     policies: policies,
     takeBack: takeBack
    }) : goOnAfter({
     runs: runs,
     end: end,
     policies: policies,
     atMs: watching.clock.now()
    });
    if (next === void 0) {
     if (end.kind === "settled") advance(await proveImages(runs, watching));
     return end;
    }
    runs = next;
    advance(runs);
   }
  }
  function isTakenBack(runs, {rollout: rollout}) {
   return runs.some(({plan: plan, rollBack: rollBack}) => plan.name === rollout.name && rollBack !== void 0);
  }
  function openRollouts(runs) {
   return runs.map(({rollBack: rollBack, successor: successor, state: state}) => rollBack ?? successor ?? state).filter(state => state !== void 0).filter(({end: end}) => end === void 0);
  }
  function withSight(run, seen) {
   if (seen === void 0) return run;
   if (run.rollBack !== void 0) return {
    ...run,
    rollBack: seen
   };
   return run.successor === void 0 ? {
    ...run,
    state: seen
   } : {
    ...run,
    successor: seen
   };
  }
  async function takeBackFailed({runs: runs, policies: policies, takeBack: takeBack}) {
   const failed = runs.filter(({state: state, rollBack: rollBack}) => state !== void 0 && rollBack === void 0 && stopsWatch(state, policies));
   const begun = new Map((await takeBack(failed)).map(run => [ run.plan.name, run ]));
   return runs.map(run => begun.get(run.plan.name) ?? run);
  }
  function goOnAfter({runs: runs, end: end, policies: policies, atMs: atMs}) {
   if (end.kind !== "settled" || policies.onSuperseded !== "follow") return;
   const next = runs.map(run => followSuccessor(run, atMs));
   return next.every((run, index) => run === runs[index]) ? void 0 : next;
  }
  var not_started = __nccwpck_require__(241);
  function leaveOvertaken(runs, services) {
   const primaryOf = new Map(services.map(service => [ service.serviceName, findPrimary(service) ]));
   return runs.map(run => {
    const {before: before} = run.plan;
    const planned = findPrimary(before);
    const now = primaryOf.get(before.serviceName);
    if (now === void 0 || now.id === planned?.id) return run;
    const reason = `${tellChange(now, before)} before it was this service's turn. It was left alone.`;
    return {
     ...run,
     plan: {
      ...run.plan,
      step: {
       kind: "leave",
       reason: reason
      }
     }
    };
   });
  }
  function findPrimary({deployments: deployments}) {
   return deployments.find(({status: status}) => status === "PRIMARY");
  }
  function tellChange({id: id, taskDefinition: taskDefinition}, before) {
   const revision = (0, rollout_causes.w7)(taskDefinition);
   const isKnown = before.deployments.some(deployment => deployment.id === id);
   return isKnown ? `ECS went back to ${id} of ${revision}` : `Another deployment, ${id} of ${revision}, began`;
  }
  function verbOf(step) {
   if (step.kind === "answer-pause") return `answered the hook ${step.hookId} with ${step.action}:`;
   return step.kind === "follow" ? "following" : "started";
  }
  function startedLine({plan: plan, state: state, to: to}) {
   return `${plan.name}: ${verbOf(plan.step)} ${state?.rollout.deploymentId ?? ""} of ${to ?? ""}`;
  }
  const ROLL_BACK_LIMIT_MS = 6e5;
  const FRESH_MS = 5e3;
  const CANCEL_BUDGET_MS = 6e3;
  const START_BUDGET_MS = 1500;
  const LOG_TAIL_BUDGET_MS = 2e3;
  const EXPLAIN_BUDGET_MS = 1e3;
  function createStep(options) {
   const {world: world, aws: aws, cluster: cluster, deadlineMs: deadlineMs, policies: policies, waitUntil: waitUntil, deployer: deployer} = options;
   const {clock: clock, log: log, signal: signal, random: random} = world;
   const {observedAtMs: observedAtMs = clock.now()} = options;
   const watching = {
    ecs: aws.pollingEcs,
    clock: clock,
    log: log,
    signal: signal,
    cluster: cluster,
    deadlineMs: deadlineMs,
    deployer: deployer,
    progress: (0, deployment_progress.mf)(world),
    ...random === void 0 ? {} : {
     random: random
    }
   };
   async function deployWaves(all) {
    let runs = all;
    const advance = changed => {
     runs = merge(runs, changed);
     world.keepRuns(runs);
    };
    const waves = [ ...new Set(all.map(({plan: plan}) => plan.wave)) ].toSorted((a, b) => a - b);
    for (const wave of waves) {
     const ofWave = runs.filter(({plan: plan}) => plan.wave === wave);
     const end = await deployWave(ofWave, wave, advance).catch(endOf);
     if (end.kind !== "settled" || runs.some(endsStep)) return {
      runs: merge(runs, (0, not_started.G)(runs, end)),
      end: end
     };
    }
    return {
     runs: runs,
     end: {
      kind: "settled"
     }
    };
   }
   async function deployWave(ofWave, wave, advance) {
    signal.throwIfAborted();
    if (wave > 0 && clock.now() >= deadlineMs) return {
     kind: "timed-out"
    };
    const started = await startWave(ofWave, wave);
    advance(started);
    signal.throwIfAborted();
    const hasFailed = started.some(run => isBad(run, policies));
    if (policies.onFailure === "roll-back" && policies.scope !== "failed" && hasFailed) return {
     kind: "failing"
    };
    return followRuns(started, {
     watching: watching,
     policies: policies,
     takeBack: takeBack,
     advance: advance
    });
   }
   function endsStep(run) {
    return isBad(run, policies) || run.state?.end?.verdict === "paused";
   }
   async function takeBack(failed, cause = rollout_causes.CJ) {
    const explained = signal.aborted ? failed : await explain(failed);
    return startAllRollBacks(explained, {
     ecs: aws.ecs,
     clock: clock,
     log: log,
     cluster: cluster,
     cause: cause,
     deployer: deployer
    });
   }
   function explain(runs) {
    const work = explainTargets(runs, {
     aws: aws,
     log: log
    });
    return (0, abortable.p)({
     work: work,
     otherwise: () => runs,
     graceMs: EXPLAIN_BUDGET_MS,
     signal: signal,
     clock: clock
    });
   }
   async function startWave(ofWave, wave) {
    const fresh = await withoutOvertaken(ofWave, wave);
    return mapConcurrently({
     items: fresh,
     atOnce: ECS_AT_ONCE
    }, async run => {
     const started = withWaitUntil(await startInTime(run));
     if (started.state !== void 0) log.progress(startedLine(started)); else if (started.verdict === "succeeded") log.progress(`${run.plan.name}: ${started.notes.at(-1) ?? ""}`);
     return started;
    });
   }
   function startInTime(run) {
    return (0, abortable.p)({
     work: startOne(run),
     otherwise: () => (0, not_started.b)(run),
     graceMs: START_BUDGET_MS,
     signal: signal,
     clock: clock
    });
   }
   function startOne(run) {
    const updating = {
     ecs: aws.ecs,
     clock: clock,
     cluster: cluster
    };
    const {step: step} = run.plan;
    if (deployer !== void 0 && runsIt(deployer, run)) return deployer.start(run);
    return step.kind === "answer-pause" ? answerPause(run, step, updating) : updateService(run, updating);
   }
   function withWaitUntil(run) {
    if (run.state === void 0 || waitUntil === void 0) return run;
    return {
     ...run,
     state: {
      ...run.state,
      rollout: {
       ...run.state.rollout,
       waitUntil: waitUntil
      }
     }
    };
   }
   async function withoutOvertaken(ofWave, wave) {
    const isFresh = wave === 0 && clock.now() - observedAtMs < FRESH_MS;
    if (isFresh || ofWave.every(({plan: plan}) => plan.step.kind === "unchanged")) return ofWave;
    const names = ofWave.map(({plan: plan}) => plan.before.serviceName);
    const {services: services} = await (0, abortable.Z)(aws.ecs.describeServices({
     cluster: cluster,
     services: names
    }), signal);
    return leaveOvertaken(ofWave, services);
   }
   async function finish(progress) {
    const rolled = await rollBackIfAsked(progress);
    const {end: end} = rolled;
    const explained = end.kind === "cancelled" || end.kind === "fault" ? rolled.runs : await explainLeft(rolled.runs);
    const settled = explained.map(run => withSeconds(acceptSuperseded((0, service_run.lj)(run, rolled.end), policies)));
    const work = (0, log_tail.my)(settled, {
     aws: aws,
     log: log
    });
    return (0, abortable.p)({
     work: work,
     otherwise: () => settled,
     graceMs: LOG_TAIL_BUDGET_MS,
     signal: signal,
     clock: clock
    });
   }
   async function explainLeft(runs) {
    return merge(runs, await explain(runs.filter(({rollBack: rollBack}) => rollBack === void 0)));
   }
   async function rollBackIfAsked({runs: runs, end: end, because: because}) {
    const asked = planRollBack({
     runs: runs,
     end: end,
     because: because,
     policies: policies
    });
    const begun = asked === void 0 ? [] : await beginRollBack(asked.runs, asked.cause);
    const now = merge(runs, begun);
    if (signal.aborted) return {
     runs: now,
     end: {
      kind: "cancelled"
     }
    };
    const open = now.map(({rollBack: rollBack}) => rollBack).filter(state => state !== void 0 && state.end === void 0);
    const rollBacks = open.filter(state => state !== void 0);
    if (rollBacks.length === 0) return {
     runs: now,
     end: end
    };
    const deadlineOfRollBack = clock.now() + ROLL_BACK_LIMIT_MS;
    const watched = await watchRollouts(rollBacks, {
     ...watching,
     deadlineMs: deadlineOfRollBack
    });
    return {
     runs: now.map(run => withSight(run, watched.states.get(run.plan.name))),
     end: watched.end
    };
   }
   function beginRollBack(touched, cause) {
    return (0, abortable.p)({
     work: takeBack(touched, cause),
     otherwise: () => touched.map(run => withNote(run, "Its roll-back was being started when the run was cancelled.")),
     graceMs: CANCEL_BUDGET_MS,
     signal: signal,
     clock: clock
    });
   }
   function withSeconds(run) {
    const {state: state, rollBack: rollBack} = run;
    if (state === void 0) return run;
    const endMs = rollBack?.end?.atMs ?? state.end?.atMs ?? clock.now();
    return {
     ...run,
     seconds: Math.round((endMs - state.rollout.startedAtMs) / 100) / 10
    };
   }
   return {
    deployWaves: deployWaves,
    finish: finish
   };
  }
  function acceptSuperseded(run, {onSuperseded: onSuperseded = "fail"}) {
   if (run.verdict !== "superseded" || onSuperseded === "fail") return run;
   if (onSuperseded === "ignore") return {
    ...run,
    isAccepted: true
   };
   if (run.successor === void 0) return run;
   const {note: note, isGood: isGood} = judgeSuccessor(run.successor);
   return {
    ...withNote(run, note),
    isAccepted: isGood
   };
  }
  function withNote(run, note) {
   return {
    ...run,
    notes: [ ...run.notes, note ]
   };
  }
  function merge(all, changed) {
   const byName = new Map(changed.map(run => [ run.plan.name, run ]));
   return all.map(run => byName.get(run.plan.name) ?? run);
  }
  var told = __nccwpck_require__(187);
  function checkWaitUntil(waitUntil, services) {
   if (waitUntil.kind === "completed" || services.some(named => named.canReach ?? canReach(waitUntil, named.service))) return [];
   const what = waitUntil.kind === "paused" ? "a PAUSE hook" : "lifecycle stages (its strategy is BLUE_GREEN, LINEAR or CANARY)";
   return services.map(({name: name, service: service}) => ({
    code: "wait-until-impossible",
    name: name,
    message: `\`wait-until: ${(0, lifecycle.Fb)(waitUntil)}\` can never come: neither the service "${service.serviceName}" nor another one of the step has ${what}.`,
    fix: "Set `wait-until: completed`, or change the deployment configuration of the service."
   }));
  }
  function canReach(waitUntil, {deploymentConfiguration: deploymentConfiguration}) {
   const {strategy: strategy = "ROLLING", lifecycleHooks: lifecycleHooks = []} = deploymentConfiguration ?? {};
   if (!lifecycle.x7.has(strategy)) return false;
   return waitUntil.kind !== "paused" || lifecycleHooks.some(({targetType: targetType}) => targetType === "PAUSE");
  }
  function checkTasks(services) {
   return services.filter(({service: service}) => service.desiredCount === 0 && service.schedulingStrategy === "REPLICA").map(({name: name, service: service}) => ({
    code: "service-without-tasks",
    name: name,
    message: `the service "${service.serviceName}" wants 0 tasks, so nothing of the deployment could be verified.`,
    fix: "Set its desired count, or set `require-tasks: false`."
   }));
  }
  var report_home = __nccwpck_require__(5284);
  var code_deploy_part = __nccwpck_require__(6237);
  function prepareOptions({inputs: {services: services, cluster: cluster, timeoutMs: timeoutMs, waitUntil: waitUntil}, world: {clock: clock, log: log, readText: readText}, aws: aws}) {
   return {
    aws: aws,
    connect: aws.codeDeploy,
    clock: clock,
    log: log,
    cluster: cluster,
    files: {
     readText: readText,
     parse: async (path, text) => (await Promise.all([ __nccwpck_require__.e(610), __nccwpck_require__.e(266) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 266))).parseAppSpec(path, text)
    },
    requests: new Map(services.map(({name: name, codeDeploy: codeDeploy}) => [ name, codeDeploy ])),
    timeoutMs: timeoutMs,
    waitUntil: waitUntil
   };
  }
  var part = __nccwpck_require__(3011);
  function stepForLiveRevision(before, taskDefinition) {
   const primary = before.deployments.find(({status: status}) => status === "PRIMARY");
   const isOpen = primary?.rolloutState === "IN_PROGRESS" || primary?.rolloutState === "COMPLETED" && service_plan_mayShift(before);
   if (primary !== void 0 && isOpen) return {
    kind: "follow",
    deploymentId: primary.id
   };
   if (primary?.rolloutState === "FAILED") return {
    kind: "existing",
    taskDefinition: taskDefinition,
    force: true
   };
   return {
    kind: "unchanged"
   };
  }
  function service_plan_mayShift({deployments: deployments, deploymentConfiguration: deploymentConfiguration}) {
   return lifecycle.x7.has(deploymentConfiguration?.strategy ?? "ROLLING") && deployments.length > 1;
  }
  function lastCompleted(service) {
   const isOpen = service_plan_mayShift(service);
   const settled = service.deployments.filter(({rolloutState: rolloutState, status: status}) => (rolloutState === "COMPLETED" || rolloutState === void 0) && !(isOpen && status === "PRIMARY"));
   return settled.toSorted((a, b) => b.createdAtMs - a.createdAtMs)[0]?.taskDefinition;
  }
  async function observePauses(ecs, cluster, services) {
   const found = await Promise.all(services.map(async service => ({
    service: service,
    arn: await findCurrent(ecs, cluster, service)
   })));
   const arns = found.map(({arn: arn}) => arn).filter(arn => arn !== void 0);
   if (arns.length === 0) return new Map;
   const {serviceDeployments: serviceDeployments} = await ecs.describeServiceDeployments({
    serviceDeploymentArns: arns
   });
   const revisionArns = serviceDeployments.flatMap(({targetServiceRevision: targetServiceRevision}) => targetServiceRevision?.arn ?? []);
   const {serviceRevisions: serviceRevisions} = revisionArns.length === 0 ? {
    serviceRevisions: []
   } : await ecs.describeServiceRevisions({
    serviceRevisionArns: revisionArns
   });
   return new Map(found.flatMap(({service: service, arn: arn}) => {
    const serviceDeployment = serviceDeployments.find(({serviceDeploymentArn: serviceDeploymentArn}) => serviceDeploymentArn === arn);
    if (serviceDeployment === void 0) return [];
    const target = serviceDeployment.targetServiceRevision?.arn;
    const revision = serviceRevisions.find(({serviceRevisionArn: serviceRevisionArn}) => serviceRevisionArn === target);
    return [ [ service.serviceName, {
     serviceDeployment: serviceDeployment,
     revision: revision
    } ] ];
   }));
  }
  async function findCurrent(ecs, cluster, service) {
   if (service.currentServiceDeployment !== void 0) return service.currentServiceDeployment;
   const briefs = await ecs.listServiceDeployments({
    cluster: cluster,
    service: service.serviceName,
    statuses: [ "IN_PROGRESS" ],
    limit: 1
   });
   return briefs[0]?.serviceDeploymentArn;
  }
  function planAnswer({name: name, service: service, sight: sight, action: action, hookId: hookId, digests: digests, findings: findings}) {
   const pause = sight === void 0 ? void 0 : (0, lifecycle.Ww)(sight.serviceDeployment);
   if (sight === void 0 || pause === void 0) {
    findings.push(notPaused(name, service, sight));
    return;
   }
   const isMeant = hookId === void 0 ? rollsOutOneOf(sight, digests) : hookId === pause.hookId;
   if (!isMeant) {
    const meant = hookId === void 0 ? `one with ${digests.join(" or ")}` : `the one with the hook ${hookId}`;
    findings.push({
     code: "pause-of-other-deployment",
     name: name,
     message: `the deployment of "${service.serviceName}" that waits at ${pause.stage} (hook ${pause.hookId}) is not ${meant}.`,
     fix: "See who deployed it; answer it with its own `hook-id` if it is the one you mean."
    });
    return;
   }
   return {
    name: name,
    before: service,
    wave: 0,
    from: action === "ROLLBACK" ? service.taskDefinition : lastCompleted(service) ?? service.taskDefinition,
    previous: lastCompleted(service),
    changes: [],
    images: [],
    step: {
     kind: "answer-pause",
     action: action,
     hookId: pause.hookId,
     stage: pause.stage,
     serviceDeploymentArn: sight.serviceDeployment.serviceDeploymentArn
    }
   };
  }
  function rollsOutOneOf({revision: revision}, digests) {
   const images = revision?.containerImages ?? [];
   const served = new Set(images.map(({image: image = "", imageDigest: imageDigest}) => imageDigest ?? (0, 
   image_uri.zZ)(image).digest));
   return digests.some(digest => served.has(digest));
  }
  function notPaused(name, {serviceName: serviceName}, sight) {
   const {status: status, lifecycleStage: lifecycleStage} = sight?.serviceDeployment ?? {};
   const where = lifecycleStage === void 0 ? "" : ` (lifecycle stage ${lifecycleStage})`;
   const found = status === void 0 ? "it has no deployment under way" : `its deployment is ${status}${where}`;
   return {
    code: "deployment-not-paused",
    name: name,
    message: `no PAUSE hook of the service "${serviceName}" awaits an answer: ${found}.`,
    fix: "Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step at the pause."
   };
  }
  async function planAnswers(inputs, world, aws) {
   const {ecs: ecs} = aws;
   const {cluster: cluster, services: services, hookIds: hookIds, images: images} = inputs;
   const names = services.map(({service: service}) => service);
   const observation = await observe(ecs, {
    cluster: cluster,
    services: names,
    references: () => []
   });
   const found = [ ...new Set(observation.services.values()) ].filter(({deploymentController: deploymentController}) => deploymentController !== code_deploy_part.up);
   const sights = await observePauses(ecs, cluster, found);
   const digests = Object.values(images).flatMap(({digest: digest}) => digest === void 0 || digest === "" ? [] : [ digest ]);
   const findings = [];
   const controlled = [];
   const plans = services.flatMap(request => {
    const {name: name} = request;
    const service = checkService({
     request: request,
     cluster: cluster,
     observation: observation,
     findings: findings,
     controllers: code_deploy_part.A0
    });
    if (service === void 0) return [];
    const sight = sights.get(service.serviceName);
    const action = inputs.mode === "continue" ? "CONTINUE" : "ROLLBACK";
    const hookId = typeof hookIds === "string" ? hookIds : hookIds?.[name];
    if (service.deploymentController === code_deploy_part.up) {
     controlled.push({
      name: name,
      service: service,
      action: action,
      hookId: hookId,
      digests: digests
     });
     return [];
    }
    const plan = planAnswer({
     name: name,
     service: service,
     sight: sight,
     action: action,
     hookId: hookId,
     digests: digests,
     findings: findings
    });
    return plan === void 0 ? [] : [ plan ];
   });
   const part = await controlledAnswers(controlled, {
    inputs: inputs,
    world: world,
    aws: aws
   });
   findings.push(...part.findings);
   if (findings.length > 0) throw findingsError(findings);
   return {
    plans: [ ...plans, ...part.plans ],
    deployer: part.deployer
   };
  }
  async function controlledAnswers(answers, given) {
   if (answers.length === 0) return (0, code_deploy_part.ct)([]);
   const {planCodeDeployAnswers: planCodeDeployAnswers} = await Promise.all([ __nccwpck_require__.e(25), __nccwpck_require__.e(329) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8329));
   return planCodeDeployAnswers(answers, prepareOptions(given));
  }
  var task_definition_change = __nccwpck_require__(7252);
  function diffTaskDefinitions(from, to, account) {
   return diff({
    path: [],
    from: (0, task_definition_normal.ly)(from, account),
    to: (0, task_definition_normal.ly)(to, account)
   });
  }
  function diff({path: path, from: from, to: to}) {
   if ((0, task_definition.Vk)(from, to)) return [];
   const left = asKeyed(from);
   const right = asKeyed(to);
   const isSplit = (left ?? right) !== void 0 && (left !== void 0 || from === void 0) && (right !== void 0 || to === void 0);
   if (!isSplit || isVariable(path)) return [ leaf({
    path: path,
    from: from,
    to: to
   }) ];
   return [ ...new Set([ ...Object.keys(right ?? {}), ...Object.keys(left ?? {}) ]) ].flatMap(key => diff({
    path: [ ...path, key ],
    from: left?.[key],
    to: right?.[key]
   }));
  }
  function leaf({path: path, from: from, to: to}) {
   return {
    path: path.join("."),
    ...from === void 0 ? {} : {
     from: shown(path, from)
    },
    ...to === void 0 ? {} : {
     to: shown(path, to)
    }
   };
  }
  function shown(path, value) {
   const isHidden = path.some(step => HIDDEN_LISTS.has(step)) || SECRET_NAME.test(path.at(-1) ?? "");
   if (isHidden) return "***";
   return typeof value === "string" ? value : JSON.stringify(value, hideSecret);
  }
  const HIDDEN_LISTS = new Set([ "environment", "secrets" ]);
  const SECRET_NAME = /token|api.?key|password|passwd|secret|credential/i;
  function hideSecret(key, value) {
   return HIDDEN_LISTS.has(key) || typeof value === "string" && SECRET_NAME.test(key) ? "***" : value;
  }
  function isVariable(path) {
   return HIDDEN_LISTS.has(path.at(-2) ?? "");
  }
  function asKeyed(value) {
   if ((0, task_definition.OW)(value)) return value;
   if (!Array.isArray(value)) return;
   const entries = value.map(item => {
    const key = (0, task_definition.OW)(item) ? item["name"] ?? item["key"] : void 0;
    return typeof key === "string" ? [ key, item ] : void 0;
   });
   const named = entries.filter(entry => entry !== void 0);
   const distinct = new Set(named.map(([key]) => key)).size === value.length;
   return distinct ? Object.fromEntries(named) : void 0;
  }
  var planned_image = __nccwpck_require__(8986);
  var unknown_container = __nccwpck_require__(1676);
  function planContainers(facts) {
   const {request: request, base: base, findings: findings} = facts;
   const known = base.input.containerDefinitions.map(({name: name}) => name);
   const changes = new Map;
   for (const asked of request.containers) {
    if (asked.container === "" && !asksForAnything(asked)) continue;
    const container = asked.container === "" ? onlyEssential(base.input) : asked.container;
    if (!known.includes(container)) {
     findings.push((0, unknown_container.Y)({
      name: request.name,
      container: container,
      known: known,
      taskDefinition: base.label
     }));
     continue;
    }
    const change = resolveChange(asked, facts);
    const other = changes.get(container);
    if (other === void 0) changes.set(container, change); else changes.set(container, mergeChanges({
     container: container,
     first: other,
     second: change,
     name: request.name,
     findings: findings
    }));
   }
   return changes;
  }
  function asksForAnything({change: change, envFiles: envFiles}) {
   return envFiles.length > 0 || Object.values(change).some(value => value !== void 0);
  }
  function onlyEssential({containerDefinitions: containerDefinitions}) {
   const essential = containerDefinitions.filter(({essential: isEssential = true}) => isEssential);
   const candidates = containerDefinitions.length === 1 ? containerDefinitions : essential;
   return candidates.length === 1 ? candidates[0]?.name ?? "" : "";
  }
  function resolveChange({change: change, envFiles: envFiles}, {request: {name: name}, inputs: inputs, files: files, before: before, findings: findings}) {
   const image = (0, planned_image.F)({
    image: change.image,
    inputs: inputs,
    arn: before.serviceArn,
    name: name,
    findings: findings
   });
   const fromFiles = Object.fromEntries(envFiles.flatMap(path => Object.entries(files.variables.get(path) ?? {})));
   const environment = envFiles.length === 0 ? change.environment : {
    ...fromFiles,
    ...change.environment
   };
   return {
    ...change,
    image: image,
    environment: environment
   };
  }
  function mergeChanges(merging) {
   const {first: first, second: second} = merging;
   return {
    ...first,
    ...Object.fromEntries(Object.entries(second).filter(([, value]) => value !== void 0)),
    image: mergeImages(merging),
    environment: mergeNamed(merging, "environment"),
    secrets: mergeNamed(merging, "secrets"),
    dockerLabels: mergeNamed(merging, "dockerLabels"),
    ...refuseTwice(merging)
   };
  }
  function mergeImages({container: container, first: first, second: second, name: name, findings: findings}) {
   if (first.image !== void 0 && second.image !== void 0 && first.image !== second.image) findings.push({
    code: "image-ambiguous",
    name: name,
    message: `the container "${container}" is given two images: ${first.image} and ${second.image}.`,
    fix: "Name each container once."
   });
   return second.image ?? first.image;
  }
  function mergeNamed(merging, attribute) {
   const {[attribute]: first} = merging.first;
   const {[attribute]: second} = merging.second;
   if (first === void 0 || second === void 0) return first ?? second;
   for (const key of Object.keys(second)) if (Object.hasOwn(first, key) && first[key] !== second[key]) tellTwice(merging, `${attribute}.${key}`);
   return {
    ...first,
    ...second
   };
  }
  function refuseTwice(merging) {
   const whole = [ "command", "entryPoint", "healthCheck", "environmentFiles", "logConfiguration" ];
   for (const attribute of whole) {
    const {[attribute]: first} = merging.first;
    const {[attribute]: second} = merging.second;
    if (first !== void 0 && second !== void 0 && !(0, task_definition.Vk)(first, second)) tellTwice(merging, attribute);
   }
   return {};
  }
  function tellTwice({container: container, name: name, findings: findings}, what) {
   findings.push({
    code: "setting-ambiguous",
    name: name,
    message: `the container "${container}" is given two values of \`${what}\`.`,
    fix: "Name each container once, or set the value in one place."
   });
  }
  function renderTaskDefinition(facts) {
   const {request: request, before: before, live: live, findings: findings} = facts;
   const base = findBase(facts);
   if (base === void 0) return;
   const containers = planContainers({
    ...facts,
    base: base
   });
   const input = (0, task_definition_change.r)((0, task_definition_change.E)(base.input, request.task), containers);
   findings.push(...checkRendered(request.name, input));
   const liveInput = (0, task_definition.Bz)(live);
   const account = (0, task_definition_normal.KC)(before.serviceArn);
   const asked = [ ...containers ].flatMap(([container, {image: image}]) => image === void 0 ? [] : [ {
    container: container,
    image: image
   } ]);
   const written = input.containerDefinitions.map(({name: name, image: image}) => ({
    container: name,
    image: image
   }));
   return {
    input: input,
    isLive: (0, task_definition_normal.JL)(liveInput, input, account),
    changes: diffTaskDefinitions(liveInput, input, account),
    images: request.source.kind === "file" ? written : asked,
    notes: [ ...base.notes, ...familyNote(live.taskDefinition.family, input.family) ]
   };
  }
  function findBase({request: request, files: files, observation: observation, live: live, findings: findings}) {
   const {source: source, name: name} = request;
   if (source.kind === "file") {
    const file = files.definitions.get(source.path);
    return file === void 0 ? void 0 : baseOfFile(file, source.path, live);
   }
   if (source.kind !== "described") return baseOf(live);
   const described = observation.taskDefinitions.get(source.reference);
   if (described === void 0) findings.push(missingTaskDefinition(name, source.reference, observation));
   return described === void 0 ? void 0 : baseOf(described);
  }
  function baseOf(described) {
   return {
    input: (0, task_definition.Bz)(described),
    label: described.taskDefinition.taskDefinitionArn,
    notes: []
   };
  }
  function baseOfFile({definition: definition, dropped: dropped}, path, live) {
   const {family: family, tags: tags, containerDefinitions: containerDefinitions, ...rest} = definition;
   const kept = tags ?? live.tags;
   const note = `${path}: ECS adds ${dropped.join(", ")} itself, so ${dropped.length === 1 ? "it was" : "they were"} left out.`;
   return {
    input: {
     family: typeof family === "string" && family !== "" ? family : live.taskDefinition.family,
     ...rest,
     containerDefinitions: containerDefinitions.map(withImage),
     ...Array.isArray(kept) && kept.length > 0 ? {
      tags: kept
     } : {}
    },
    label: path,
    notes: dropped.length === 0 ? [] : [ note ]
   };
  }
  function withImage(container) {
   const {image: image} = container;
   return {
    ...container,
    image: typeof image === "string" ? image : ""
   };
  }
  function familyNote(now, next) {
   return now === next ? [] : [ `The service goes from the task definition family "${now}" to "${next}".` ];
  }
  function checkRendered(name, input) {
   const bytes = (0, task_definition.Km)(input);
   const without = input.containerDefinitions.filter(({image: image}) => image === "");
   return [ ...without.map(container => ({
    code: "image-missing",
    name: name,
    message: `the container "${container.name}" has no image.`,
    fix: `Set \`image\` of the container, in the file or in the input \`services\`.`
   })), ...bytes > task_definition.ee ? [ {
    code: "task-definition-too-large",
    name: name,
    message: `the task definition would have ${bytes} bytes; ECS takes ${task_definition.ee}.`,
    fix: "Move environment variables into a file in S3 (`environment-files`) or into secrets."
   } ] : [] ];
  }
  function revisionReference({service: service}, revision, found) {
   if (!/^\d+$/.test(revision)) return [ revision ];
   const before = found.find(({serviceName: serviceName, serviceArn: serviceArn}) => serviceName === service || serviceArn === service);
   return before === void 0 ? [] : [ `${familyOf(before.taskDefinition)}:${revision}` ];
  }
  function planRevision(facts, revision) {
   const {request: request, observation: observation, before: before, live: live, findings: findings} = facts;
   const {name: name} = request;
   const [reference = revision] = revisionReference(request, revision, [ before ]);
   const target = observation.taskDefinitions.get(reference);
   if (target === void 0) {
    findings.push(missingTaskDefinition(name, reference, observation));
    return;
   }
   const {taskDefinitionArn: taskDefinitionArn, family: family, status: status, containerDefinitions: containerDefinitions} = target.taskDefinition;
   const own = familyOf(before.taskDefinition);
   if (family !== own) findings.push({
    code: "revision-of-other-family",
    name: name,
    message: `the revision ${(0, rollout_causes.w7)(taskDefinitionArn)} is of the family "${family}"; the service runs "${own}".`,
    fix: `Name a revision of "${own}", or set \`task-definition: ${family}\` when the service shall change its family.`
   });
   if (status !== "ACTIVE") findings.push({
    code: "task-definition-inactive",
    name: name,
    message: `the revision ${(0, rollout_causes.w7)(taskDefinitionArn)} is ${status}; ECS deploys ACTIVE ones only.`,
    fix: `Name one that is ACTIVE: \`aws ecs list-task-definitions --family-prefix ${own}\`.`
   });
   const isLive = taskDefinitionArn === before.taskDefinition;
   return {
    changes: isLive ? [] : changesTo(facts, taskDefinitionArn, diffOf(target, live, before)),
    images: containerDefinitions.map(container => ({
     container: container.name,
     image: container.image
    })),
    notes: [],
    next: isLive ? void 0 : {
     kind: "existing",
     taskDefinition: taskDefinitionArn,
     force: false
    }
   };
  }
  function diffOf(target, live, before) {
   return diffTaskDefinitions((0, task_definition.Bz)(live), (0, task_definition.Bz)(target), (0, 
   task_definition_normal.KC)(before.serviceArn));
  }
  function changesTo({before: before}, arn, diff) {
   return [ {
    path: "taskDefinition",
    from: (0, rollout_causes.w7)(before.taskDefinition),
    to: (0, rollout_causes.w7)(arn)
   }, ...diff ];
  }
  function familyOf(arn) {
   return (0, rollout_causes.w7)(arn).split(":")[0] ?? "";
  }
  const SETTINGS = [ "deploymentConfiguration", "capacityProviderStrategy", "platformVersion", "healthCheckGracePeriodSeconds" ];
  function planSettings(before, settings) {
   const {forceNewDeployment: _force, ...asked} = settings;
   const now = {
    deploymentConfiguration: before.deploymentConfiguration ?? {},
    capacityProviderStrategy: before.capacityProviderStrategy,
    platformVersion: before.platformVersion ?? "LATEST",
    healthCheckGracePeriodSeconds: before.healthCheckGracePeriodSeconds ?? 0
   };
   const differing = SETTINGS.filter(key => asked[key] !== void 0 && !holds(now[key], asked[key]));
   return {
    update: Object.fromEntries(differing.map(key => [ key, asked[key] ])),
    changes: differing.map(key => ({
     path: `service.${key}`,
     from: plan_settings_text(pick(now[key], asked[key])),
     to: plan_settings_text(asked[key])
    }))
   };
  }
  function plan_settings_text(value) {
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  function holds(now, asked) {
   if ((0, task_definition.OW)(asked) && (0, task_definition.OW)(now)) return Object.keys(asked).every(key => holds(now[key], asked[key]));
   if (!Array.isArray(asked) || !Array.isArray(now)) return (0, task_definition.Vk)(now, asked);
   return asked.length === now.length && asked.every(item => now.some(other => holdsItem(other, item)));
  }
  function holdsItem(now, asked) {
   if (!(0, task_definition.OW)(asked) || !(0, task_definition.OW)(now)) return (0, 
   task_definition.Vk)(now, asked);
   const {weight: weight = 0, base: base = 0, ...rest} = asked;
   if (rest["capacityProvider"] === void 0) return holds(now, asked);
   return (now["weight"] ?? 0) === weight && (now["base"] ?? 0) === base && holds(now, rest);
  }
  function pick(now, asked) {
   if (!(0, task_definition.OW)(now) || !(0, task_definition.OW)(asked)) return now;
   return Object.fromEntries(Object.keys(asked).filter(key => now[key] !== void 0).map(key => [ key, pick(now[key], asked[key]) ]));
  }
  const ROLLING_ONLY = [ "earlySuccessCriteria", "deploymentCircuitBreaker.thresholdConfiguration" ];
  function checkSettings(name, before, {deploymentConfiguration: deploymentConfiguration}) {
   if (deploymentConfiguration === void 0) return [];
   const asked = deploymentConfiguration["strategy"] ?? before.deploymentConfiguration?.strategy ?? "ROLLING";
   const strategy = plan_settings_text(asked);
   const breaker = deploymentConfiguration["deploymentCircuitBreaker"];
   const isGiven = {
    earlySuccessCriteria: isOn(deploymentConfiguration["earlySuccessCriteria"]),
    "deploymentCircuitBreaker.thresholdConfiguration": (0, task_definition.OW)(breaker) && breaker["thresholdConfiguration"] !== void 0
   };
   const wrong = strategy === "ROLLING" ? [] : ROLLING_ONLY.filter(member => isGiven[member]);
   const others = STRATEGY_MEMBERS.filter(({member: member, of: of}) => deploymentConfiguration[member] !== void 0 && strategy !== of);
   return [ ...wrong.map(member => ({
    member: member,
    of: "ROLLING"
   })), ...others ].map(({member: member, of: of}) => ({
    code: "deployment-configuration-invalid",
    name: name,
    message: `\`${member}\` is for the strategy ${of}, and the service deploys by ${strategy}.`,
    fix: `Take \`${member}\` out of \`deployment-configuration\`, or set its \`strategy\` to ${of}.`
   }));
  }
  function isOn(criteria) {
   return (0, task_definition.OW)(criteria) && criteria["enable"] !== false;
  }
  const STRATEGY_MEMBERS = [ {
   member: "linearConfiguration",
   of: "LINEAR"
  }, {
   member: "canaryConfiguration",
   of: "CANARY"
  } ];
  function planWaves(services) {
   const names = services.map(({name: name}) => name);
   const unknown = services.flatMap(({name: name, after: after}) => after.filter(other => !names.includes(other)).map(other => ({
    name: name,
    message: `\`after\` names "${other}", which is not among the services${(0, did_you_mean.a)(other, names)}`
   })));
   const waveOf = new Map;
   let left = [ ...services ];
   for (;;) {
    const isDone = other => waveOf.has(other) || !names.includes(other);
    const ready = left.filter(({after: after}) => after.every(isDone));
    if (ready.length === 0) break;
    const waves = ready.map(({name: name, after: after}) => ({
     name: name,
     wave: Math.max(0, ...after.map(other => (waveOf.get(other) ?? -1) + 1))
    }));
    for (const {name: name, wave: wave} of waves) waveOf.set(name, wave);
    left = left.filter(service => !ready.includes(service));
   }
   const ring = findRing(left);
   const faults = ring === void 0 ? unknown : [ ...unknown, ring ];
   return {
    waveOf: waveOf,
    faults: faults
   };
  }
  function findRing(left) {
   const [first] = left;
   if (first === void 0) return;
   const path = [];
   let current = first;
   while (current !== void 0 && !path.includes(current.name)) {
    path.push(current.name);
    const {after: after} = current;
    current = left.find(({name: name}) => after.includes(name));
   }
   const start = current?.name ?? first.name;
   const ring = [ ...path.slice(path.indexOf(start)), start ];
   return {
    name: start,
    message: `\`after\` goes round in a ring: ${ring.join(" -> ")}.`
   };
  }
  function neededRevisions(requests, found) {
   const named = requests.flatMap(request => {
    if (request.source.kind === "described") return [ request.source.reference ];
    return request.source.kind === "revision" ? revisionReference(request, request.source.revision, found) : [];
   });
   return [ ...liveRevisions(found), ...named ];
  }
  function planDeployment(facts) {
   const {inputs: inputs, files: files, observation: observation} = facts;
   const findings = [];
   const {waveOf: waveOf, faults: faults} = planWaves(inputs.services);
   const fix = "Correct `after` in the input `services`.";
   findings.push(...faults.map(({name: name, message: message}) => ({
    code: "order-invalid",
    name: name,
    message: message,
    fix: fix
   })));
   findings.push(...fileFindings(inputs.services, files));
   const plans = inputs.services.flatMap(request => {
    const plan = planService(request, facts, findings);
    return plan === void 0 ? [] : [ {
     ...plan,
     wave: waveOf.get(request.name) ?? 0
    } ];
   });
   const named = inputs.services.map(({name: name, service: service}) => ({
    name: name,
    service: observation.services.get(service)?.serviceName ?? service
   }));
   findings.push(...findDuplicates(named));
   return {
    plans: plans,
    findings: findings
   };
  }
  function fileFindings(requests, {faults: faults}) {
   const fixes = {
    "file-not-read": "Correct the path, which is relative to the root of the repository, and check the repository out first.",
    "task-definition-invalid": "Correct the file.",
    "env-file-invalid": "Write one NAME=value a line."
   };
   const firstOf = new Map(requests.toReversed().flatMap(request => filesOf(request).map(path => [ path, request.name ])));
   return [ ...firstOf ].toReversed().flatMap(([path, name]) => (faults.get(path) ?? []).map(({code: code, message: message}) => ({
    code: code,
    name: name,
    message: message,
    fix: fixes[code]
   })));
  }
  function filesOf({source: source, containers: containers}) {
   return [ ...source.kind === "file" ? [ source.path ] : [], ...containers.flatMap(({envFiles: envFiles}) => envFiles) ];
  }
  function planService(request, {inputs: inputs, files: files, observation: observation}, findings) {
   const {cluster: cluster} = inputs;
   const before = checkService({
    request: request,
    cluster: cluster,
    observation: observation,
    findings: findings,
    controllers: code_deploy_part.A0
   });
   if (before === void 0) return;
   findings.push(...checkSettings(request.name, before, request.settings));
   const live = observation.taskDefinitions.get(before.taskDefinition);
   if (live === void 0) {
    findings.push(missingTaskDefinition(request.name, before.taskDefinition, observation));
    return;
   }
   return planFromLive({
    request: request,
    inputs: inputs,
    files: files,
    observation: observation,
    before: before,
    live: live,
    findings: findings
   });
  }
  function planFromLive(facts) {
   const {request: request, before: before} = facts;
   const settings = planSettings(before, request.settings);
   const target = request.source.kind === "revision" ? planRevision(facts, request.source.revision) : planRendered(facts);
   if (target === void 0) return;
   const {changes: changes, images: images, notes: notes, next: next} = target;
   return {
    name: request.name,
    before: before,
    wave: 0,
    from: before.taskDefinition,
    previous: lastCompleted(before),
    changes: [ ...changes, ...settings.changes ],
    images: images,
    step: next ?? stepOnLive({
     request: request,
     before: before,
     settings: settings
    }),
    update: settings.update,
    notes: notes
   };
  }
  function planRendered(facts) {
   const rendered = renderTaskDefinition(facts);
   if (rendered === void 0) return;
   const {input: input, isLive: isLive, ...rest} = rendered;
   return {
    ...rest,
    next: isLive ? void 0 : {
     kind: "register",
     input: input
    }
   };
  }
  function stepOnLive({request: request, before: before, settings: settings}) {
   const {taskDefinition: taskDefinition} = before;
   if (request.settings.forceNewDeployment === true) return {
    kind: "existing",
    taskDefinition: taskDefinition,
    force: true
   };
   const step = stepForLiveRevision(before, taskDefinition);
   return step.kind === "unchanged" && Object.keys(settings.update).length > 0 ? {
    kind: "settings"
   } : step;
  }
  const NO_PREFLIGHT = {
   findings: [],
   noteRuns: runs => runs
  };
  async function checkPlans(planned, options) {
   const steps = [ ...planned.plans, ...planned.registrations ].map(({step: step}) => step.kind);
   const starts = steps.some(kind => kind === "register" || kind === "existing");
   if (options.scope === "off" || !starts) return NO_PREFLIGHT;
   const {log: log} = options;
   const {runPreflight: runPreflight} = await __nccwpck_require__.e(757).then(__nccwpck_require__.bind(__nccwpck_require__, 8757));
   const {planTargets: planTargets} = await __nccwpck_require__.e(903).then(__nccwpck_require__.bind(__nccwpck_require__, 5903));
   const targets = planTargets(planned);
   const {findings: findings, notes: notes, warnings: warnings} = await runPreflight(targets, options);
   for (const note of notes) log.info(`preflight: ${note}`);
   for (const [name, warning] of warnings) log.warning(`${name}: ${warning}`);
   const ofAll = options.dryRun ? notes : [];
   const namesOfAll = new Set(targets.map(({name: name}) => name));
   const notesOf = name => {
    const warning = warnings.get(name);
    return [ ...warning === void 0 ? [] : [ warning ], ...namesOfAll.has(name) ? ofAll : [] ];
   };
   return {
    findings: findings,
    noteRuns: runs => runs.map(run => ({
     ...run,
     notes: [ ...run.notes, ...notesOf(run.plan.name) ]
    }))
   };
  }
  var src_report = __nccwpck_require__(2126);
  var external_node_util_ = __nccwpck_require__(7975);
  var index_min = __nccwpck_require__(4214);
  async function readRepositoryFiles(requests, readText) {
   const definitionPaths = requests.flatMap(({source: source}) => source.kind === "file" ? [ source.path ] : []);
   const variablePaths = requests.flatMap(({containers: containers}) => containers.flatMap(({envFiles: envFiles}) => envFiles));
   const faults = new Map;
   const [definitions, variables] = await Promise.all([ readEach({
    paths: definitionPaths,
    readText: readText,
    faults: faults,
    parse: parseDefinition
   }), readEach({
    paths: variablePaths,
    readText: readText,
    faults: faults,
    parse: parseVariables
   }) ]);
   return {
    definitions: definitions,
    variables: variables,
    faults: faults
   };
  }
  async function readEach({paths: paths, readText: readText, faults: faults, parse: parse}) {
   const values = new Map;
   await Promise.all([ ...new Set(paths) ].map(async path => {
    const text = await readText(path).catch(error => ({
     message: reasonOf(error)
    }));
    if (typeof text !== "string") {
     faults.set(path, [ {
      code: "file-not-read",
      message: `the file ${path} cannot be read: ${text.message}.`
     } ]);
     return;
    }
    const parsed = await parse(path, text);
    if ("faults" in parsed) faults.set(path, parsed.faults); else values.set(path, parsed.value);
   }));
   return values;
  }
  function reasonOf(error) {
   const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
   return isMissing ? "there is no such file" : (0, errors.bD)(error);
  }
  const repository_files_text = index_min.YjP("a text");
  const named = {
   name: index_min.FsL(repository_files_text, index_min.hq("a name"))
  };
  const DefinitionSchema = index_min.Ikc({
   family: index_min.yqP(index_min.mee(repository_files_text)),
   containerDefinitions: index_min.YOg(index_min.Ikc({
    ...named,
    image: index_min.yqP(index_min.mee(repository_files_text)),
    environment: index_min.yqP(index_min.mee(index_min.YOg(index_min.Ikc({
     ...named,
     value: index_min.yqP(index_min.mee(repository_files_text))
    })))),
    secrets: index_min.yqP(index_min.mee(index_min.YOg(index_min.Ikc({
     ...named,
     valueFrom: repository_files_text
    }))))
   }), "a list of containers")
  });
  async function parseDefinition(path, given) {
   const [{readYaml: readYaml}, {findShapeFaults: findShapeFaults}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(610), __nccwpck_require__.e(995) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9995)), __nccwpck_require__.e(108).then(__nccwpck_require__.bind(__nccwpck_require__, 5108)) ]);
   const {value: value, faults: yamlFaults, locate: locate} = readYaml(given);
   const jsonFault = yamlFaults.length > 0 && path.endsWith(".json") ? findJsonFault(given) : void 0;
   const syntax = jsonFault === void 0 ? yamlFaults : [ jsonFault ];
   const shape = value === void 0 ? [] : findShapeFaults(DefinitionSchema, value, locate);
   const faults = [ ...syntax, ...shape ].map(({line: line, column: column, message: message}) => ({
    code: "task-definition-invalid",
    message: `${path}:${line}:${column} ${message}`
   }));
   if (faults.length > 0 || !isDefinition(value)) return {
    faults: faults
   };
   const {kept: kept, dropped: dropped} = (0, task_definition.w7)(value);
   return {
    value: {
     definition: {
      ...kept,
      containerDefinitions: value.containerDefinitions
     },
     dropped: dropped
    }
   };
  }
  function findJsonFault(given) {
   try {
    JSON.parse(given);
    return;
   } catch (error) {
    const message = (0, errors.bD)(error);
    const [whole = "", line, column] = / in JSON at position \d+(?: \(line (\d+) column (\d+)\))?/.exec(message) ?? [];
    const lines = given.split("\n");
    return {
     line: Number(line ?? lines.length),
     column: Number(column ?? (lines.at(-1) ?? "").length + 1),
     message: `not valid JSON: ${message.replace(whole, "")}.`
    };
   }
  }
  function isDefinition(value) {
   return index_min.is(DefinitionSchema, value);
  }
  function parseVariables(path, given) {
   const variables = Object.fromEntries(Object.entries((0, external_node_util_.parseEnv)(given)).filter(entry => entry[1] !== void 0));
   const isBlank = given.split(/\r?\n/).every(line => /^\s*(?:#.*)?$/.test(line));
   if (Object.keys(variables).length === 0 && !isBlank) return {
    faults: [ {
     code: "env-file-invalid",
     message: `the file ${path} has no line NAME=value.`
    } ]
   };
   return {
    value: variables
   };
  }
  var run_task_part = __nccwpck_require__(4771);
  async function deployEcs(inputs, world) {
   const {clock: clock, log: log, signal: signal} = world;
   const {cluster: cluster, dryRun: dryRun} = inputs;
   const startedAtMs = clock.now();
   const aws = connect(inputs, world);
   const planned = await planFromAws(inputs, world, aws);
   const {plans: plans, launchers: launchers, tasks: tasks, preflight: preflight} = planned;
   const lines = [ ...planLines(plans), ...launchers.lines(plans), ...tasks.lines ];
   await (0, told.Z)(log, `Plan of ${plans.length} services`, lines);
   const home = (0, report_home.qp)(world.env);
   const mode = inputs.mode === "roll-back" ? "roll-back" : "deploy";
   const facts = {
    action: "deploy-ecs",
    mode: mode,
    cluster: cluster,
    dryRun: dryRun,
    region: aws.region,
    home: home,
    startedAtMs: startedAtMs
   };
   if (dryRun) {
    const runs = preflight.noteRuns((0, service_run.nM)(plans));
    const parts = {
     launchers: launchers.planned(plans),
     tasks: tasks.planned
    };
    return (0, src_report.a)(runs, {
     ...facts,
     endedAtMs: clock.now()
    }, parts);
   }
   const fromMs = clock.now();
   const arns = await (0, abortable.Z)(registerRevisions(aws.ecs, [ ...plans, ...launchers.registrations ]), signal);
   const register = {
    fromMs: fromMs,
    toMs: clock.now()
   };
   const runs = preflight.noteRuns(plans.map(plan => startRun(plan, {
    to: arns.get(plan.name),
    register: register
   })));
   const done = await carryOut(planned, {
    inputs: inputs,
    world: world,
    aws: aws,
    runs: runs,
    arns: arns,
    startedAtMs: startedAtMs
   });
   return (0, src_report.a)(done.runs, {
    ...facts,
    endedAtMs: clock.now()
   }, done);
  }
  async function carryOut({launchers: launchers, tasks: tasks, deployer: deployer}, {inputs: inputs, world: world, aws: aws, runs: runs, arns: arns, startedAtMs: startedAtMs}) {
   const {cluster: cluster, waitUntil: waitUntil} = inputs;
   const keepRuns = now => world.keepOutputs((0, src_report.M)(now));
   keepRuns(runs);
   const policies = policiesOf(inputs);
   const deadlineMs = startedAtMs + inputs.timeoutMs;
   const watching = {
    aws: aws,
    cluster: cluster,
    deadlineMs: deadlineMs,
    policies: policies,
    waitUntil: waitUntil,
    deployer: deployer,
    observedAtMs: startedAtMs
   };
   const step = createStep({
    world: {
     ...world,
     keepRuns: keepRuns
    },
    ...watching
   });
   const tasking = {
    ...world,
    ...aws,
    deadlineMs: deadlineMs
   };
   const stopped = await tasks.runBefore(runs, tasking);
   const deployed = stopped ?? await tasks.runAfter(await step.deployWaves(runs), tasking);
   const launching = {
    ...world,
    apis: aws.launchers,
    deadlineMs: deadlineMs,
    policies: policies
   };
   const {progress: progress, report: report} = await launchers.update(deployed, arns, launching);
   const finished = await step.finish(progress);
   const keepsAll = progress.because !== void 0;
   const ended = keepsAll ? finished : await prune(finished, {
    inputs: inputs,
    world: world,
    aws: aws,
    pinned: launchers.pinned
   });
   return {
    runs: ended,
    launchers: report,
    tasks: tasks.report()
   };
  }
  function startRun(plan, {to: to = plan.from, register: register}) {
   const spans = plan.step.kind === "register" ? {
    register: register
   } : {};
   return {
    plan: plan,
    to: to,
    notes: (0, service_run.kH)(plan),
    spans: spans
   };
  }
  async function planFromAws(inputs, world, aws) {
   const {signal: signal, clock: clock, log: log} = world;
   if (inputs.mode !== "deploy") {
    const answers = await (0, abortable.Z)(planAnswers(inputs, world, aws), signal);
    return {
     ...answers,
     launchers: part.i,
     tasks: run_task_part.h,
     preflight: NO_PREFLIGHT
    };
   }
   const {files: files, services: services, launchers: launchers} = await observeAll(inputs, world, aws);
   const planned = planDeployment({
    inputs: inputs,
    files: files,
    observation: services
   });
   const controlled = await (0, abortable.Z)(controllersPart(planned.plans, {
    inputs: inputs,
    world: world,
    aws: aws
   }), signal);
   const {plans: plans, deployer: deployer} = controlled;
   const tasks = await tasksPart(inputs, plans, services);
   const looking = {
    scope: inputs.preflight,
    dryRun: inputs.dryRun,
    region: aws.region,
    aws: aws.preflight
   };
   const toCheck = {
    plans: plans,
    registrations: launchers.registrations,
    taskDefinitions: services.taskDefinitions
   };
   const preflight = await (0, abortable.Z)(checkPlans(toCheck, {
    ...looking,
    clock: clock,
    log: log
   }), signal);
   const watched = checkWatch(inputs, controlled);
   const all = [ ...planned.findings, ...controlled.findings, ...launchers.findings, ...tasks.findings, ...preflight.findings, ...watched ];
   if (all.length > 0) throw findingsError(all);
   return {
    plans: plans,
    launchers: launchers,
    tasks: tasks,
    preflight: preflight,
    deployer: deployer
   };
  }
  async function observeAll(inputs, {signal: signal, readText: readText, env: env}, {ecs: ecs, launchers: apis}) {
   const {cluster: cluster, alsoUpdate: alsoUpdate} = inputs;
   const names = inputs.services.map(({service: service}) => service);
   const story = alsoUpdate.length === 0 ? void 0 : await __nccwpck_require__.e(176).then(__nccwpck_require__.bind(__nccwpck_require__, 8176));
   const references = found => neededRevisions(inputs.services, found);
   const [files, services, sights] = await (0, abortable.Z)(Promise.all([ readRepositoryFiles(inputs.services, readText), observe(ecs, {
    cluster: cluster,
    services: names,
    references: references
   }), story?.observeLaunchers(alsoUpdate, {
    apis: apis,
    ecs: ecs
   }) ]), signal);
   const launchers = sights && story ? story.planPart({
    inputs: inputs,
    launchers: sights,
    services: services
   }, (0, report_home.qp)(env)) : part.i;
   return {
    files: files,
    services: services,
    launchers: launchers
   };
  }
  async function tasksPart({runTasks: requests}, services, {taskDefinitions: taskDefinitions}) {
   if (requests.length === 0) return run_task_part.h;
   const {planTaskPart: planTaskPart} = await __nccwpck_require__.e(312).then(__nccwpck_require__.bind(__nccwpck_require__, 9312));
   return planTaskPart({
    requests: requests,
    services: services,
    taskDefinitions: taskDefinitions
   });
  }
  async function controllersPart(plans, given) {
   if (!plans.some(({before: before}) => before.deploymentController === code_deploy_part.up)) return (0, 
   code_deploy_part.ct)(plans);
   const {prepareCodeDeploy: prepareCodeDeploy} = await __nccwpck_require__.e(25).then(__nccwpck_require__.bind(__nccwpck_require__, 6025));
   return prepareCodeDeploy(plans, prepareOptions(given));
  }
  async function prune(runs, {inputs: {keepRevisions: keep}, world: {log: log, signal: signal, clock: clock}, aws: {ecs: ecs}, pinned: pinned}) {
   if (keep === void 0 || signal.aborted || !runs.every(run => (0, service_run.Kg)((0, 
   service_run.Vj)(run)))) return runs;
   const work = pruneRevisions(runs, {
    ecs: ecs,
    log: log,
    signal: signal,
    keep: keep,
    pinned: pinned
   });
   const pruned = await (0, abortable.p)({
    work: work,
    otherwise: () => [],
    graceMs: PRUNE_GRACE_MS,
    signal: signal,
    clock: clock
   });
   return withPruned(runs, pruned);
  }
  const PRUNE_GRACE_MS = 1e3;
  function checkWatch({waitUntil: waitUntil, requireTasks: requireTasks}, {plans: plans, canReach: canReach}) {
   const services = plans.map(({name: name, before: before}) => ({
    name: name,
    service: before,
    canReach: canReach(name, waitUntil)
   }));
   return [ ...checkWaitUntil(waitUntil, services), ...requireTasks ? checkTasks(services) : [] ];
  }
  function policiesOf({mode: mode, onFailure: onFailure, onTimeout: onTimeout, onCancel: onCancel, onSuperseded: onSuperseded = "fail", scope: scope = "all"}) {
   return mode === "roll-back" ? {
    onFailure: "leave",
    onTimeout: "leave",
    onCancel: "leave",
    onSuperseded: onSuperseded,
    scope: scope
   } : {
    onFailure: onFailure,
    onTimeout: onTimeout,
    onCancel: onCancel,
    onSuperseded: onSuperseded,
    scope: scope
   };
  }
  function connect({awsRegion: awsRegion, roleToAssume: roleToAssume}, world) {
   const aws = world.connect({
    awsRegion: awsRegion,
    roleToAssume: roleToAssume,
    env: world.env,
    idToken: audience => world.idToken(audience),
    sessionName: `slipway-deploy-ecs-${world.run.runId}`
   });
   const readTargets = async targetGroupArn => (await aws.preflight.targetGroups(aws.region)).describeTargetHealth({
    targetGroupArn: targetGroupArn
   });
   return {
    readTargets: readTargets,
    ...aws
   };
  }
 }),
 9216: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   q8: () => withRecord
  });
  var progress = __nccwpck_require__(5625);
  var errors = __nccwpck_require__(9973);
  var abortable = __nccwpck_require__(9970);
  const LIMIT_MS = 2e4;
  const GRACE_MS = 1e3;
  function deploymentTeller(options) {
   const {deploymentId: deploymentId, environmentUrl: environmentUrl, logUrl: logUrl, open: open, clock: clock, log: log, signal: signal} = options;
   let api;
   let last = Promise.resolve();
   async function write(state, description) {
    try {
     api ??= await open();
     const url = environmentUrl === void 0 ? {} : {
      environmentUrl: environmentUrl
     };
     await api.createDeploymentStatus({
      deploymentId: deploymentId,
      state: state,
      description: description,
      logUrl: logUrl,
      ...url
     });
     log.progress(`GitHub deployment ${deploymentId}: ${state}`);
    } catch (error) {
     warn(state, (0, errors.bD)(error), error instanceof errors.lZ ? error.fix : "");
    }
   }
   function warn(state, message, fix) {
    const text = `GitHub deployment ${deploymentId} was not set to ${state}: ${message} ${fix}`.trim();
    log.warning(`${text} What became of the services does not depend on it.`);
   }
   return {
    async tell(state, description) {
     const work = last.then(() => write(state, description));
     last = work;
     const answered = within(work, clock);
     const outcome = await (0, abortable.p)({
      work: answered,
      otherwise: () => "cancelled",
      graceMs: GRACE_MS,
      signal: signal,
      clock: clock
     });
     if (outcome === "late") warn(state, `GitHub did not answer within ${LIMIT_MS / 1e3} s.`, SET_BY_HAND);
     if (outcome === "cancelled") warn(state, "the run was cancelled before GitHub answered.", SET_BY_HAND);
    }
   };
  }
  const SET_BY_HAND = "Set it by GitHub's API when it matters.";
  async function within(work, clock) {
   const done = new AbortController;
   const limit = clock.sleep(LIMIT_MS, done.signal).then(() => "late", () => "told");
   try {
    return await Promise.race([ work.then(() => "told"), limit ]);
   } finally {
    done.abort(new errors.cJ("answered"));
   }
  }
  var report = __nccwpck_require__(2126);
  function withRecord({githubDeployment: deployment}, context, story) {
   const {run: run, clock: clock} = context;
   const openGithub = async token => {
    const {githubClient: githubClient} = await Promise.all([ __nccwpck_require__.e(641), __nccwpck_require__.e(152) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4539));
    return githubClient({
     token: token.reveal(),
     repository: run.repository,
     apiUrl: run.apiUrl,
     clock: clock
    });
   };
   return recordDeployment({
    deployment: deployment,
    story: story
   }, {
    ...context,
    openGithub: openGithub
   });
  }
  async function recordDeployment({deployment: deployment, story: story}, world) {
   world.keepOutputs((0, report.M)([]));
   const teller = deployment === void 0 ? void 0 : tellerOf(deployment, world);
   void teller?.tell("in_progress", "deploy-ecs is deploying.");
   try {
    const report = await story();
    await tellEnd(report, teller);
    return report;
   } catch (error) {
    const verdict = error instanceof errors.cJ ? "cancelled" : "failed";
    world.keepOutputs({
     verdict: verdict
    });
    await (teller?.tell("error", `deploy-ecs: ${verdict} before it came to a verdict on the services.`));
    throw error;
   }
  }
  function tellerOf({id: id, environmentUrl: environmentUrl, token: token}, world) {
   const {clock: clock, log: log, signal: signal, run: run, openGithub: openGithub} = world;
   const open = () => openGithub(token);
   return deploymentTeller({
    deploymentId: id,
    environmentUrl: environmentUrl,
    logUrl: run.runUrl,
    open: open,
    clock: clock,
    log: log,
    signal: signal
   });
  }
  async function tellEnd({ok: ok, outputs: outputs}, teller) {
   const {verdict: verdict = "", services: services = "{}"} = outputs;
   const parsed = JSON.parse(services);
   const names = typeof parsed === "object" && parsed !== null ? Object.keys(parsed) : [];
   await (teller?.tell(stateOf(verdict, ok), `${verdict}: ${(0, progress.Zv)(names)}`));
  }
  function stateOf(verdict, ok) {
   if (verdict === "paused") return "in_progress";
   if (verdict === "superseded") return "inactive";
   if (verdict === "cancelled") return "error";
   if (!ok) return "failure";
   return verdict === "rolled-back" ? "inactive" : "success";
  }
 }),
 585: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs
  });
  var index_min = __nccwpck_require__(4214);
  var errors = __nccwpck_require__(9973);
  async function readDocument(reader, name, schema) {
   const text = reader.optionalText(name);
   if (text === void 0) return;
   try {
    const result = (0, index_min.xLC)(schema, await parseText(text));
    if (result.success) return result.output;
    for (const issue of result.issues) reader.fault({
     input: name,
     ...describeIssue(issue)
    });
   } catch (error) {
    reader.fault({
     input: name,
     value: text,
     allowed: `YAML or JSON (${(0, errors.bD)(error)})`
    });
   }
   return;
  }
  async function parseText(text) {
   try {
    return JSON.parse(text);
   } catch {
    const {parseDocument: parseYaml} = await __nccwpck_require__.e(610).then(__nccwpck_require__.bind(__nccwpck_require__, 9610));
    const document = parseYaml(text, {
     prettyErrors: true
    });
    const [error] = document.errors;
    if (error !== void 0) throw new Error(error.message.split("\n")[0]?.replace(/:$/, "") ?? "not YAML", {
     cause: error
    });
    return document.toJS({
     maxAliasCount: 100
    });
   }
  }
  function describeIssue(issue) {
   const path = (0, index_min.BuJ)(issue);
   const where = path === null ? "" : ` at ${path}`;
   return {
    value: `${showValue(issue.input)}${where}`,
    allowed: `${showWanted(issue)}${where}`
   };
  }
  function showValue(value) {
   if (value === null || value === void 0) return "nothing";
   if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
   if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty map" : "a map";
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  const WANTED = {
   Object: "a map",
   Array: "a list",
   string: "a text",
   number: "a number",
   boolean: "true or false",
   never: "no such key"
  };
  function showWanted({message: message, expected: expected}) {
   return (message.startsWith("Invalid ") ? WANTED[expected ?? ""] : void 0) ?? message;
  }
  var image_uri = __nccwpck_require__(9656);
  var lifecycle = __nccwpck_require__(7260);
  var command_words = __nccwpck_require__(427);
  var duration = __nccwpck_require__(6110);
  function toServiceRequest(name, input, {force: force, faults: faults}) {
   const {service: service = name, container: container = "", containers: containers = {}, after: after = []} = input;
   const own = toContainer(container, input, {
    path: name,
    faults: faults
   });
   const named = Object.entries(containers).map(([key, settings]) => {
    const {change: change, envFiles: envFiles} = toContainer(key, settings, {
     path: `${name}.containers.${key}`,
     faults: faults
    });
    return {
     container: key,
     envFiles: envFiles,
     change: {
      ...change,
      ...sizes(settings)
     }
    };
   });
   const source = toSource(name, input, faults);
   if (source.kind === "revision") refuseChanges(name, input, faults);
   return {
    name: name,
    service: service,
    after: [ after ].flat(),
    source: source,
    containers: isEmpty(own) && named.length > 0 ? named : [ own, ...named ],
    task: toTask(input),
    settings: toSettings(input, force),
    codeDeploy: toCodeDeploy(name, input, faults)
   };
  }
  function isEmpty({container: container, change: change, envFiles: envFiles}) {
   return container === "" && envFiles.length === 0 && Object.values(change).every(value => value === void 0);
  }
  function toContainer(container, input, {path: path, faults: faults}) {
   const files = input["environment-files"];
   for (const name of bothOf(input.environment, input.secrets)) {
    const allowed = "a name under `environment` or under `secrets`, since ECS takes it from one of them only";
    faults.push({
     path: `${path}.secrets`,
     value: name,
     allowed: allowed
    });
   }
   const change = {
    image: input.image,
    environment: input.environment,
    secrets: input.secrets,
    environmentFiles: files === null || files === void 0 ? files : [ files ].flat(),
    command: toWords(input.command, {
     path: `${path}.command`,
     faults: faults
    }),
    entryPoint: toWords(input["entry-point"], {
     path: `${path}.entry-point`,
     faults: faults
    }),
    healthCheck: toHealthCheck(input["health-check"], {
     path: `${path}.health-check.command`,
     faults: faults
    }),
    dockerLabels: input["docker-labels"],
    logConfiguration: input["log-configuration"]
   };
   const envFiles = [ input["env-file"] ?? [] ].flat();
   for (const file of envFiles.filter(isOutside)) faults.push({
    path: `${path}.env-file`,
    value: file,
    allowed: INSIDE
   });
   return {
    container: container,
    envFiles: envFiles,
    change: change
   };
  }
  function bothOf(environment = {}, secrets = {}) {
   return Object.keys(environment).filter(name => environment[name] !== null && Object.hasOwn(secrets, name) && secrets[name] !== null);
  }
  function toWords(given, {path: path, faults: faults}) {
   if (typeof given !== "string") return given;
   try {
    return (0, command_words.y)(given);
   } catch (error) {
    faults.push({
     path: path,
     value: given,
     allowed: (0, errors.bD)(error)
    });
    return;
   }
  }
  function toHealthCheck(given, {path: path, faults: faults}) {
   if (given === void 0 || given === null) return given;
   const {command: command} = given;
   if (typeof command === "string") return {
    ...given,
    command: [ "CMD-SHELL", command ]
   };
   if (command !== void 0 && ![ "CMD", "CMD-SHELL", "NONE" ].includes(command[0] ?? "")) {
    const allowed = "a list that starts with CMD or CMD-SHELL, or one line for the shell";
    faults.push({
     path: path,
     value: JSON.stringify(command),
     allowed: allowed
    });
   }
   return {
    ...given
   };
  }
  function sizes(input) {
   return {
    cpu: input.cpu,
    memory: input.memory,
    memoryReservation: input["memory-reservation"]
   };
  }
  function toTask(input) {
   const storage = input["ephemeral-storage"];
   return {
    cpu: sizeText(input.cpu),
    memory: sizeText(input.memory),
    taskRoleArn: input["task-role-arn"],
    executionRoleArn: input["execution-role-arn"],
    ephemeralStorage: storage === void 0 || storage === null ? storage : {
     sizeInGiB: storage
    }
   };
  }
  function sizeText(size) {
   return typeof size === "number" ? String(size) : size;
  }
  function toSettings(input, force) {
   const grace = input["health-check-grace-period"];
   return {
    forceNewDeployment: input["force-new-deployment"] ?? force ? true : void 0,
    deploymentConfiguration: input["deployment-configuration"],
    capacityProviderStrategy: input["capacity-provider-strategy"],
    platformVersion: input["platform-version"],
    healthCheckGracePeriodSeconds: grace === void 0 ? void 0 : Math.round(((0, duration.E)(grace) ?? 0) / 1e3)
   };
  }
  function toCodeDeploy(name, {codedeploy: codedeploy}, faults) {
   if (codedeploy === void 0) return;
   const {application: application, config: config, description: description, appspec: appSpec} = codedeploy;
   if (appSpec !== void 0 && isOutside(appSpec)) faults.push({
    path: `${name}.codedeploy.appspec`,
    value: appSpec,
    allowed: INSIDE
   });
   return {
    application: application,
    deploymentGroup: codedeploy["deployment-group"],
    config: config,
    description: description,
    appSpec: appSpec
   };
  }
  const INSIDE = "a path inside the repository";
  const isOutside = path => /^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
  function toSource(name, input, faults) {
   const {revision: revision, "task-definition": reference} = input;
   if (revision !== void 0) return {
    kind: "revision",
    revision: String(revision)
   };
   if (reference === void 0) return {
    kind: "live"
   };
   if (/\.(?:json|ya?ml)$/i.test(reference) && !reference.startsWith("arn:")) {
    if (isOutside(reference)) faults.push({
     path: `${name}.task-definition`,
     value: reference,
     allowed: INSIDE
    });
    return {
     kind: "file",
     path: reference
    };
   }
   if (!/^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]+(?::\d+)?$/.test(reference)) {
    const allowed = "a file that ends with .json, .yml or .yaml, a family, `family:revision`, or the ARN of a task definition";
    faults.push({
     path: `${name}.task-definition`,
     value: reference,
     allowed: allowed
    });
   }
   return {
    kind: "described",
    reference: reference
   };
  }
  const BESIDE_A_REVISION = new Set([ "service", "after", "revision", "force-new-deployment", "capacity-provider-strategy", "platform-version", "health-check-grace-period", "deployment-configuration", "codedeploy" ]);
  function refuseChanges(name, input, faults) {
   const changes = Object.keys(input).filter(key => !BESIDE_A_REVISION.has(key));
   if (changes.length === 0) return;
   const allowed = `a revision that is deployed as it is, without ${changes.map(key => `\`${key}\``).join(", ")}`;
   faults.push({
    path: `${name}.revision`,
    value: String(input.revision),
    allowed: allowed
   });
  }
  function told(schema, description) {
   return index_min.FsL(schema, index_min.yuE({
    description: description
   }));
  }
  const structure = index_min.g1P(index_min.YjP(), index_min.L5J(), "a map in the words of the ECS API");
  const names = item => index_min.KCZ([ index_min.YOg(item), item ], "a text or a list of texts");
  const word = index_min.YjP("a text");
  const words = index_min.KCZ([ index_min.YOg(word), index_min.FsL(word, index_min.hq("a command")) ], "a list of words, or one line");
  const number = index_min.aig("a number");
  const seconds = index_min.aig("a number of seconds");
  const switched = index_min.zMY("`true` or `false`");
  function member(schema, description) {
   return index_min.yqP(told(schema, description));
  }
  const deploymentConfiguration = index_min._H3({
   strategy: member(index_min.KIO([ "ROLLING", "BLUE_GREEN", "LINEAR", "CANARY" ], "one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`"), "Deployment strategy."),
   maximumPercent: member(number, "Most tasks during a rolling deployment, in percent of the desired count."),
   minimumHealthyPercent: member(number, "Fewest running tasks during a rolling deployment, in percent."),
   bakeTimeInMinutes: member(number, "How long both revisions run after the production traffic was shifted."),
   deploymentCircuitBreaker: member(index_min._H3({
    enable: member(switched, "Whether ECS gives up a deployment whose tasks fail."),
    rollback: member(switched, "Whether ECS then goes back by itself."),
    resetOnHealthyTask: member(switched, "Whether a healthy task begins the count anew."),
    thresholdConfiguration: member(structure, "How many failed tasks are too many: `type`, `value`.")
   }), "Deployment circuit breaker."),
   alarms: member(index_min._H3({
    alarmNames: member(index_min.YOg(index_min.YjP("a text"), "a list of alarm names"), "CloudWatch alarms."),
    enable: member(switched, "Whether they are watched."),
    rollback: member(switched, "Whether ECS goes back by itself when one rings.")
   }), "CloudWatch alarms that fail a deployment."),
   lifecycleHooks: member(index_min.YOg(structure, "a list of lifecycle hooks"), "Lambda functions and pauses."),
   linearConfiguration: member(structure, "Steps of LINEAR: `stepPercent`, `stepBakeTimeInMinutes`."),
   canaryConfiguration: member(structure, "Steps of CANARY: `canaryPercent`, `canaryBakeTimeInMinutes`."),
   earlySuccessCriteria: member(structure, "When a rolling deployment counts as done before the old tasks are gone.")
  });
  const capacityProvider = index_min._H3({
   capacityProvider: told(index_min.YjP("the name of a capacity provider"), "Name of the capacity provider."),
   weight: member(number, "Its share of the tasks."),
   base: member(number, "So many tasks at least.")
  });
  const healthCheck = index_min._H3({
   command: member(index_min.KCZ([ index_min.YOg(word), word ], "a list of words that starts with CMD or CMD-SHELL, or one line"), "What is run in the container."),
   interval: member(seconds, "Seconds between two checks."),
   timeout: member(seconds, "Seconds until a check counts as failed."),
   retries: member(number, "Failed checks until the container is unhealthy."),
   startPeriod: member(seconds, "Seconds after the start in which failures do not count.")
  });
  const logConfiguration = index_min._H3({
   logDriver: member(index_min.YjP("the name of a log driver"), "Log driver."),
   options: member(index_min.g1P(index_min.YjP(), index_min.mee(index_min.YjP("a text")), "a map of options"), "Options to set; null takes one away."),
   secretOptions: member(index_min.YOg(structure, "a list of secret options"), "Options whose values are secrets.")
  });
  const wholeNumber = (min, max, meant) => index_min.FsL(index_min.aig(meant), index_min.ndf(meant), index_min.Wwf(min, meant), index_min.cGV(max, meant));
  const size = (pattern, meant) => index_min.KCZ([ index_min.FsL(index_min.YjP(meant), index_min.yGV(pattern, meant)), wholeNumber(1, 1048576, meant) ], meant);
  const taskCpu = size(/^(?:\d+|\d*\.?\d+ ?[vV][cC][pP][uU][sS]?)$/, "CPU units such as `512`, or `.5 vCPU`");
  const taskMemory = size(/^(?:\d+|\d*\.?\d+ ?[gG][bB])$/, "MiB such as `1024`, or `1 GB`");
  function containerSettings({variableName: variableName, value: value, secretSource: secretSource, file: file, text: text}) {
   return {
    environment: index_min.yqP(told(index_min.g1P(variableName, index_min.mee(value)), "Environment variables to set; an empty value (null) takes one away, others stay as they are.")),
    secrets: index_min.yqP(told(index_min.g1P(variableName, index_min.mee(secretSource)), "Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.")),
    "env-file": index_min.yqP(told(names(file), "Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.")),
    "environment-files": index_min.yqP(told(index_min.mee(names(text)), "ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.")),
    command: index_min.yqP(told(index_min.mee(words), "Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image\u2019s own.")),
    "entry-point": index_min.yqP(told(index_min.mee(words), "Entry point, written as `command` is; null: the image\u2019s own.")),
    "health-check": index_min.yqP(told(index_min.mee(healthCheck), "Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container\u2019s shell.")),
    "docker-labels": index_min.yqP(told(index_min.g1P(text, index_min.mee(value)), "Docker labels to set; null takes one away, others stay as they are.")),
    "log-configuration": index_min.yqP(told(index_min.mee(logConfiguration), "Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away."))
   };
  }
  function namedContainerSettings(shapes) {
   const units = told(index_min.mee(wholeNumber(0, 1048576, "a whole number of CPU units")), "CPU units of the container.");
   const mebibytes = index_min.mee(wholeNumber(4, 1048576, "a whole number of MiB, at least 4"));
   return {
    ...containerSettings(shapes),
    cpu: index_min.yqP(units),
    memory: index_min.yqP(told(mebibytes, "Hard limit of the container in MiB.")),
    "memory-reservation": index_min.yqP(told(mebibytes, "Soft limit of the container in MiB."))
   };
  }
  function taskSettings({text: text}) {
   return {
    "task-definition": index_min.yqP(told(text, "What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.")),
    cpu: index_min.yqP(told(index_min.mee(taskCpu), "CPU of the task: `512` or `.5 vCPU`.")),
    memory: index_min.yqP(told(index_min.mee(taskMemory), "Memory of the task: `1024` (MiB) or `1 GB`.")),
    "task-role-arn": index_min.yqP(told(index_min.mee(text), "Role of the containers.")),
    "execution-role-arn": index_min.yqP(told(index_min.mee(text), "Role that pulls the image, reads the secrets, writes the log.")),
    "ephemeral-storage": index_min.yqP(told(index_min.mee(wholeNumber(20, 200, "a whole number of GiB from 20 to 200")), "Ephemeral storage of the task in GiB."))
   };
  }
  function ecsServiceSettings({file: file, text: text}) {
   return {
    codedeploy: index_min.yqP(told(index_min.rej({
     application: member(text, "CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`."),
     "deployment-group": member(text, "Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`."),
     config: member(text, "Deployment configuration. Left out: the one of the group."),
     description: member(text, "Description of the deployment. Left out: the revision."),
     appspec: member(file, "AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.")
    }), "How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.")),
    "force-new-deployment": index_min.yqP(told(index_min.zMY("`true` or `false`"), "Deploy also when nothing differs, such as to pull a moved tag again.")),
    "capacity-provider-strategy": index_min.yqP(told(index_min.YOg(capacityProvider, "a list of capacity providers"), "Capacity providers, in the words of the ECS API.")),
    "platform-version": index_min.yqP(told(index_min.FsL(index_min.YjP("a platform version"), index_min.yGV(/^(?:LATEST|\d+\.\d+\.\d+)$/, "`LATEST` or a version such as `1.4.0`")), "Fargate platform version.")),
    "health-check-grace-period": index_min.yqP(told(index_min.FsL(index_min.YjP("a duration such as `90s` or `2m`"), index_min.yGV(/^(?:\d+(?:s|m|h))+$/, "a duration such as `90s` or `2m`")), "How long failing load balancer health checks are overlooked after a task started.")),
    "deployment-configuration": index_min.yqP(told(deploymentConfiguration, "Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`."))
   };
  }
  const services_input_text = index_min.FsL(index_min.YjP("a text"), index_min.hq("a text of at least one character"));
  const value = index_min.FsL(index_min.KCZ([ index_min.YjP(), index_min.aig(), index_min.zMY() ], "a text"), index_min.pdi(String));
  const REVISION = "the number of a revision, `family:revision` or an ARN";
  const MAX_REVISION = 2147483647;
  const shapes = {
   variableName: index_min.FsL(index_min.YjP(), index_min.yGV(/^[^\s=]+$/, "the name of a variable, without blanks and `=`")),
   value: value,
   secretSource: services_input_text,
   file: services_input_text,
   text: services_input_text
  };
  function services_input_told(schema, description) {
   return index_min.FsL(schema, index_min.yuE({
    description: description
   }));
  }
  const ServiceSchema = index_min.rej({
   service: index_min.yqP(services_input_told(services_input_text, "Name or ARN of the ECS service. Left out: the key.")),
   image: index_min.yqP(services_input_told(services_input_text, "A name in the input `images`, or a full URI.")),
   container: index_min.yqP(services_input_told(services_input_text, "Container that gets the image and the settings beside it. Left out: the only essential one.")),
   after: index_min.yqP(services_input_told(index_min.KCZ([ index_min.YOg(services_input_text), services_input_text ], "a service or a list of services"), "Keys of services that are deployed first.")),
   revision: index_min.yqP(services_input_told(index_min.KCZ([ services_input_text, index_min.FsL(index_min.aig(REVISION), index_min.ndf(REVISION), index_min.Wwf(1, REVISION), index_min.cGV(MAX_REVISION, REVISION)) ], REVISION), "Deploys a revision of the service\u2019s family as it is: its number, `family:revision` or ARN.")),
   ...containerSettings(shapes),
   containers: index_min.yqP(services_input_told(index_min.g1P(services_input_text, index_min.rej({
    image: index_min.yqP(services_input_text),
    ...namedContainerSettings(shapes)
   })), "Single containers, where a task has several: name -> `image` and the keys of a container above, with `cpu` (CPU units), `memory` and `memory-reservation` (MiB) of its own.")),
   ...taskSettings(shapes),
   ...ecsServiceSettings(shapes)
  });
  const ServicesSchema = index_min.g1P(services_input_text, ServiceSchema);
  async function parseServices(given) {
   const quick = index_min.xLC(ServicesSchema, parseMachineMade(given));
   return quick.success ? {
    services: quick.output,
    faults: []
   } : parseWritten(given);
  }
  function parseMachineMade(given) {
   try {
    const parsed = JSON.parse(given);
    return JSON.stringify(parsed) === given ? parsed : void 0;
   } catch {
    return;
   }
  }
  async function parseWritten(given) {
   const [{readYaml: readYaml}, {findShapeFaults: findShapeFaults}, {sortFaults: sortFaults}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(610), __nccwpck_require__.e(995) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9995)), __nccwpck_require__.e(108).then(__nccwpck_require__.bind(__nccwpck_require__, 5108)), __nccwpck_require__.e(596).then(__nccwpck_require__.bind(__nccwpck_require__, 3596)) ]);
   const source = readYaml(given);
   const shapeFaults = source.value === void 0 ? [] : findShapeFaults(ServicesSchema, source.value, source.locate);
   const faults = sortFaults([ ...source.faults, ...shapeFaults ]);
   return faults.length > 0 ? {
    services: {},
    faults: faults
   } : {
    services: index_min.qgA(ServicesSchema, asSpelled(source)),
    faults: faults
   };
  }
  const TEXT_MAPS = new Set([ "environment", "docker-labels" ]);
  function asSpelled({value: root, spelling: spelling}) {
   const visit = (node, path) => {
    if (Array.isArray(node)) return node.map((item, index) => visit(item, [ ...path, index ]));
    if (typeof node === "object" && node !== null) return Object.fromEntries(Object.entries(node).map(([key, item]) => [ key, visit(item, [ ...path, key ]) ]));
    const isMap = path.length === 3 || path.length > 3 && path.at(-3) !== "containers";
    const isText = isMap && TEXT_MAPS.has(String(path.at(-2))) && node !== null;
    return isText ? spelling(path) ?? node : node;
   };
   return visit(root, []);
  }
  const HookIdsSchema = index_min.KCZ([ index_min.FsL(index_min.YjP(), index_min.BpQ(1)), index_min.g1P(index_min.YjP(), index_min.YjP()) ]);
  const MINUTE_MS = 6e4;
  async function readInputs(reader) {
   const services = await readServices(reader);
   const images = await readDocument(reader, "images", image_uri.g4) ?? {};
   const policies = [ "leave", "roll-back" ];
   const names = services === void 0 ? void 0 : Object.keys(services);
   const alsoUpdate = await readLaunchers(reader, names);
   const runTasks = await readTasks(reader, names);
   const inputs = {
    mode: reader.choice("mode", [ "deploy", "continue", "roll-back" ]),
    waitUntil: readWaitUntil(reader),
    requireTasks: reader.boolean("require-tasks"),
    hookIds: await readDocument(reader, "hook-id", HookIdsSchema),
    cluster: reader.text("cluster"),
    services: toRequests(reader, services ?? {}),
    alsoUpdate: alsoUpdate,
    runTasks: runTasks,
    images: images,
    registry: readRegistry(reader),
    requireDigest: reader.boolean("require-digest"),
    preflight: reader.choice("preflight", [ "full", "minimal", "off" ]),
    timeoutMs: reader.duration("timeout", {
     minMs: MINUTE_MS,
     maxMs: 360 * MINUTE_MS
    }),
    onFailure: reader.choice("on-failure", policies),
    onTimeout: reader.choice("on-timeout", policies),
    onCancel: reader.choice("on-cancel", policies),
    keepRevisions: readKeepRevisions(reader),
    onSuperseded: reader.choice("on-superseded", [ "fail", "follow", "ignore" ]),
    scope: reader.choice("scope", [ "all", "failed" ]),
    dryRun: reader.boolean("dry-run"),
    githubDeployment: readGithubDeployment(reader),
    awsRegion: reader.optionalText("aws-region"),
    roleToAssume: reader.optionalText("role-to-assume")
   };
   const isReadable = services !== void 0 || reader.optionalText("services") === void 0;
   if (isReadable && inputs.services.length === 0 && !reader.has("also-update")) reader.fault({
    input: "services",
    value: reader.untrimmed("services"),
    allowed: "at least one service, or a launcher in `also-update`"
   });
   if (inputs.mode !== "deploy") checkAnswer(reader, inputs);
   return inputs;
  }
  async function readServices(reader) {
   const given = reader.optionalText("services");
   if (given === void 0) return;
   const {services: services, faults: faults} = await parseServices(given);
   for (const {message: message, ...place} of faults) reader.faultAt("services", {
    ...place,
    message: message.replaceAll("the file", "the input")
   });
   return faults.length > 0 ? void 0 : services;
  }
  function toRequests(reader, services) {
   const force = reader.boolean("force-new-deployment");
   const faults = [];
   const requests = Object.entries(services).map(([name, input]) => toServiceRequest(name, input, {
    force: force,
    faults: faults
   }));
   for (const {path: path, value: value, allowed: allowed} of faults) reader.fault({
    input: `services.${path}`,
    value: value,
    allowed: allowed
   });
   return requests;
  }
  function readGithubDeployment(reader) {
   const token = reader.optionalSecret("github-token");
   const environmentUrl = reader.parsed("environment-url", parseWebAddress);
   if (!reader.has("deployment-id")) return;
   const id = reader.integer("deployment-id", {
    min: 1,
    max: Number.MAX_SAFE_INTEGER
   });
   if (token === void 0) {
    reader.fault({
     input: "github-token",
     value: "",
     allowed: "a token, because `deployment-id` is given"
    });
    return;
   }
   return reader.boolean("dry-run") ? void 0 : {
    id: id,
    environmentUrl: environmentUrl,
    token: token
   };
  }
  function parseWebAddress(text) {
   const url = URL.parse(text);
   if (url === null || !/^https?:$/.test(url.protocol)) throw new Error("an address that begins with https:// or http://");
   return url.href;
  }
  function readRegistry(reader) {
   const registry = reader.optionalText("registry");
   if (registry === void 0 || /^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[a-z0-9._-]+)*$/i.test(registry)) return registry;
   reader.fault({
    input: "registry",
    value: registry,
    allowed: "the host of a registry, such as ghcr.io, without `https://`"
   });
   return;
  }
  function readKeepRevisions(reader) {
   return reader.has("keep-revisions") ? reader.integer("keep-revisions", {
    min: 1,
    max: 1e3
   }) : void 0;
  }
  function readWaitUntil(reader) {
   const text = reader.optionalText("wait-until") ?? "";
   const waitUntil = (0, lifecycle.zs)(text);
   if (waitUntil === void 0) reader.fault({
    input: "wait-until",
    value: text,
    allowed: lifecycle.cu
   });
   return waitUntil ?? {
    kind: "completed"
   };
  }
  function checkAnswer(reader, {services: services, hookIds: hookIds, images: images, alsoUpdate: alsoUpdate, runTasks: runTasks}) {
   if (runTasks.length > 0) {
    const allowed = "nothing where a pause is answered; its tasks ran before the pause, or belong to a step of their own";
    const value = runTasks.map(({name: name}) => name).join(", ");
    reader.fault({
     input: "run-task",
     value: value,
     allowed: allowed
    });
   }
   if (alsoUpdate.length > 0) {
    const allowed = "nothing where a pause is answered; `mode: deploy` lets the launchers follow once the services have come up";
    reader.fault({
     input: "also-update",
     value: reader.untrimmed("also-update"),
     allowed: allowed
    });
   }
   const isKnown = hookIds !== void 0 || Object.values(images).some(({digest: digest = ""}) => digest !== "");
   if (!isKnown) {
    const allowed = "the output `hook-id` of the step that deployed, or its `images`: they tell whose pause is answered";
    reader.fault({
     input: "hook-id",
     value: "",
     allowed: allowed
    });
   }
   if (typeof hookIds === "string" && services.length > 1) {
    const allowed = "a map from service to hook id, where there are several services";
    reader.fault({
     input: "hook-id",
     value: hookIds,
     allowed: allowed
    });
   }
  }
  async function readLaunchers(reader, services) {
   if (!reader.has("also-update")) return [];
   const {AlsoUpdateSchema: AlsoUpdateSchema, toLauncherRequests: toLauncherRequests} = await __nccwpck_require__.e(448).then(__nccwpck_require__.bind(__nccwpck_require__, 9448));
   const entries = await readDocument(reader, "also-update", AlsoUpdateSchema) ?? [];
   const {requests: requests, faults: faults} = toLauncherRequests(entries, services ?? (reader.has("services") ? void 0 : []));
   for (const fault of faults) reader.fault({
    input: "also-update",
    ...fault
   });
   return requests;
  }
  async function readTasks(reader, services) {
   if (!reader.has("run-task")) return [];
   const {RunTaskSchema: RunTaskSchema, toTaskRequests: toTaskRequests} = await __nccwpck_require__.e(256).then(__nccwpck_require__.bind(__nccwpck_require__, 5256));
   const document = await readDocument(reader, "run-task", RunTaskSchema) ?? [];
   const {requests: requests, faults: faults} = toTaskRequests(document, services ?? (reader.has("services") ? void 0 : []));
   for (const fault of faults) reader.fault({
    input: "run-task",
    ...fault
   });
   return requests;
  }
 }),
 2955: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
    var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7760);
    var _src_aws_access_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5943);
    var _src_ecs_client_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3671);
    var _src_logs_last_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(182);
    var _also_update_apis_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9523);
    var _src_codedeploy_connect_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3645);
    var _deploy_ecs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7902);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(585);
    var _preflight_connect_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5546);
    var _github_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9216);
    const connect = options => {
     const access = (0, _src_aws_access_js__WEBPACK_IMPORTED_MODULE_3__.S)(options);
     const ecs = {
      region: access.region,
      ecs: (0, _src_ecs_client_js__WEBPACK_IMPORTED_MODULE_4__.y)(access),
      pollingEcs: (0, _src_ecs_client_js__WEBPACK_IMPORTED_MODULE_4__.d)(access)
     };
     const logs = async () => (await Promise.all([ __nccwpck_require__.e(201), __nccwpck_require__.e(744) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2855))).createLogsApi(access);
     const lazy = {
      launchers: (0, _also_update_apis_js__WEBPACK_IMPORTED_MODULE_10__.S)(access),
      codeDeploy: (0, _src_codedeploy_connect_js__WEBPACK_IMPORTED_MODULE_11__.$)(access),
      logs: logs
     };
     return {
      ...ecs,
      ...lazy,
      preflight: (0, _preflight_connect_js__WEBPACK_IMPORTED_MODULE_8__.c)(access),
      readLogLines: (0, _src_logs_last_lines_js__WEBPACK_IMPORTED_MODULE_5__.L)(logs)
     };
    };
    await (0, _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_2__.C)({
     name: "deploy-ecs",
     readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_7__.K,
     story(inputs, context) {
      const readText = path => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.run.workspace, path), "utf8");
      return (0, _github_deployment_js__WEBPACK_IMPORTED_MODULE_9__.q8)(inputs, context, () => (0, 
      _deploy_ecs_js__WEBPACK_IMPORTED_MODULE_6__.H)(inputs, {
       ...context,
       connect: connect,
       readText: readText
      }));
     }
    });
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 8986: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => planImage
  });
  var _src_ecs_image_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9656);
  var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9973);
  function planImage({image: image, inputs: inputs, arn: arn, name: name, findings: findings}) {
   if (image === void 0) return;
   try {
    const registry = inputs.registry ?? (0, _src_ecs_image_uri_js__WEBPACK_IMPORTED_MODULE_0__.mN)(arn);
    const uri = (0, _src_ecs_image_uri_js__WEBPACK_IMPORTED_MODULE_0__.AT)({
     image: image,
     images: inputs.images,
     registry: registry
    });
    if (inputs.requireDigest && !inputs.dryRun && (0, _src_ecs_image_uri_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(uri).digest === void 0) findings.push({
     code: "image-without-digest",
     name: name,
     message: `the image ${uri} is not named by its digest, so nobody can prove what will run.`,
     fix: "Use the digest that build-push gives (REPOSITORY@sha256:...), or set `require-digest: false`."
    });
    return uri;
   } catch (error) {
    if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
    findings.push({
     code: error.code,
     name: name,
     message: error.message,
     fix: error.fix
    });
    return;
   }
  }
 }),
 5546: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => connectPreflight
  });
  var _src_aws_request_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9296);
  const IMPATIENT = {
   maxAttempts: 3,
   requestHandler: (0, _src_aws_request_limits_js__WEBPACK_IMPORTED_MODULE_0__.W)(5e3, 2e3)
  };
  function connectPreflight(access) {
   const inRegion = region => ({
    ...access,
    ...IMPATIENT,
    region: region
   });
   return {
    ecr: once(async region => {
     const {ecrClient: ecrClient} = await Promise.all([ __nccwpck_require__.e(381), __nccwpck_require__.e(571) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8571));
     return ecrClient({
      access: inRegion(region),
      signal: (new AbortController).signal
     });
    }),
    secrets: once(async region => (await __nccwpck_require__.e(400).then(__nccwpck_require__.bind(__nccwpck_require__, 4638))).createSecretsApi(inRegion(region))),
    parameters: once(async region => (await Promise.all([ __nccwpck_require__.e(519), __nccwpck_require__.e(859) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5859))).createParametersApi(inRegion(region))),
    logGroups: once(async region => (await Promise.all([ __nccwpck_require__.e(201), __nccwpck_require__.e(744) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2855))).createLogGroupsApi(inRegion(region))),
    targetGroups: once(async region => (await Promise.all([ __nccwpck_require__.e(908), __nccwpck_require__.e(497), __nccwpck_require__.e(899) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5899))).createTargetGroupsApi(inRegion(region)))
   };
  }
  function once(make) {
   const made = new Map;
   return region => {
    const api = made.get(region) ?? make(region);
    made.set(region, api);
    return api;
   };
  }
 }),
 2126: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   M: () => earlyOutputs,
   a: () => reportDeployment
  });
  var evidence = __nccwpck_require__(8923);
  var service_run = __nccwpck_require__(7451);
  const WITH_OTHERS = "rolled-back-with-others";
  function groupCauses(runs) {
   const groups = new Map;
   const verdictCodes = new Set;
   for (const run of runs) {
    if ((0, service_run.xq)(run)) continue;
    if (run.cause !== void 0) verdictCodes.add(run.cause.code);
    for (const {key: key, group: group} of causesOf(run)) {
     const known = groups.get(key);
     const services = [ ...known?.services ?? [], ...group.services ];
     groups.set(key, {
      ...group,
      ...known,
      services: services,
      tasks: (known?.tasks ?? 0) + group.tasks
     });
    }
   }
   const rank = ({code: code}) => code === WITH_OTHERS ? 2 : verdictCodes.has(code) ? 0 : 1;
   return [ ...groups.values() ].toSorted((a, b) => rank(a) - rank(b) || b.services.length - a.services.length || b.tasks - a.tasks);
  }
  function causesOf(run) {
   const {plan: plan, cause: cause} = run;
   const state = (0, service_run.Ey)(run);
   const services = [ plan.name ];
   const failures = (0, evidence.BR)([ ...state?.taskFailures.values() ?? [] ], state?.eventFailures ?? []);
   const groups = failures.map(failure => ({
    key: `${failure.code} ${exitCodeOf(failure) ?? ""} ${(0, evidence.Li)(failure.reason)}`,
    group: {
     code: failure.code,
     text: textOf(failure),
     fix: failure.fix,
     services: services,
     tasks: failure.failures.length
    }
   }));
   if (cause === void 0 || groups.some(({group: group}) => group.code === cause.code)) return groups;
   return [ {
    key: `${cause.code} ${(0, evidence.Li)(cause.text)}`,
    group: {
     ...cause,
     services: services,
     tasks: 0
    }
   }, ...groups ];
  }
  function textOf(group) {
   const {reason: reason, meaning: meaning, failures: failures} = group;
   const container = failures.find(failure => failure.container !== void 0)?.container;
   const exitCode = exitCodeOf(group);
   const exit = exitCode === void 0 ? "" : `, exit code ${exitCode}`;
   const who = container === void 0 ? "" : ` Container ${container}${exit}.`;
   return `${reason}${/[.!?]$/.test(reason) ? "" : "."}${who} ${meaning}`;
  }
  function exitCodeOf({failures: failures}) {
   return failures.find(failure => failure.exitCode !== void 0)?.exitCode;
  }
  function hitBy({tasks: tasks, services: services}, names) {
   if (tasks === 0) return services.length === 0 ? "" : names;
   return `${tasks} ${tasks === 1 ? "task" : "tasks"} of ${names}`;
  }
  var progress = __nccwpck_require__(5625);
  function writeAnnotations(runs) {
   const groups = groupCauses(runs);
   if (runs.length === 1 && groups.length < 2) return [];
   return groups.map(group => {
    const names = (0, progress.Zv)(group.services);
    return {
     level: "error",
     title: `${names}: ${group.code}`,
     message: `${hitBy(group, names)}: ${group.text} ${group.fix} (${group.code})`
    };
   });
  }
  var duration = __nccwpck_require__(6110);
  const ALL_NAMED = 12;
  function writeHeadline(runs, verdict, facts) {
   const took = (0, duration.a)(facts.endedAtMs - facts.startedAtMs);
   const {cluster: cluster, mode: mode} = facts;
   const names = wanted => {
    const all = runs.filter(run => (0, service_run.Vj)(run) === wanted).map(({plan: plan}) => plan.name);
    return all.length > ALL_NAMED ? (0, progress.Zv)(all) : all.join(", ");
   };
   if (runs.length === 0) return `Nothing to roll back in ${cluster}: the deployment changed no service.`;
   const texts = {
    unchanged: `Nothing to deploy: ${names("unchanged")} in ${cluster} is as it should be.`,
    planned: `Planned, nothing changed: ${names("planned")} in ${cluster} would be changed.`,
    paused: runs.every(service_run.xq) ? `Paused, waiting for an answer: ${runs.flatMap(tellPause).join(", ")} in ${cluster} after ${took}.` : void 0,
    succeeded: `${mode === "roll-back" ? "Rolled back" : "Deployed"} ${names("succeeded")} in ${cluster} in ${took}.`
   };
   const text = texts[verdict];
   if (text !== void 0) return text;
   const ended = runs.filter(run => (0, service_run.Vj)(run) === verdict);
   const worst = ended.find(({cause: cause}) => cause?.code !== "rolled-back-with-others") ?? ended[0];
   const cause = worst?.cause;
   const others = runs.length > 1 ? ` ${verdictCounts(runs)}` : "";
   return `${worst?.plan.name ?? ""}: ${verdict} after ${took}. ${cause?.text ?? ""} ${cause?.fix ?? ""} (${cause?.code ?? verdict})${others}`;
  }
  function tellPause(run) {
   const pause = (0, service_run.eY)(run);
   return pause === void 0 ? [] : [ `${run.plan.name} at ${pause.stage} (hook ${pause.hookId})` ];
  }
  function verdictCounts(runs) {
   const counts = new Map;
   for (const run of runs) counts.set((0, service_run.Vj)(run), (counts.get((0, service_run.Vj)(run)) ?? 0) + 1);
   return `Services: ${[ ...counts ].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}.`;
  }
  var rollout_causes = __nccwpck_require__(2882);
  var lifecycle = __nccwpck_require__(7260);
  const PHASE_WORDS = {
   starting: "start",
   "rolling-back": "roll-back"
  };
  const FIRST_STAGES = [ "register", "start", "running", "draining", ...lifecycle.tJ ];
  const LAST_STAGES = [ "proof", "roll-back" ];
  function orderStages(names) {
   const seen = new Set(names);
   const others = [ ...seen ].filter(name => !FIRST_STAGES.includes(name) && !LAST_STAGES.includes(name));
   return [ ...FIRST_STAGES.filter(name => seen.has(name)), ...others, ...LAST_STAGES.filter(name => seen.has(name)) ];
  }
  function stageSpans(run, endedAtMs) {
   const {state: state, rollBack: rollBack, spans: spans = {}} = run;
   const {register: register, proof: proof} = spans;
   const followed = state === void 0 ? [] : followedSpans({
    ...run,
    state: state
   }, endedAtMs);
   const all = [ ...register === void 0 ? [] : [ {
    name: "register",
    ...register
   } ], ...followed.filter(({name: name}) => name !== "roll-back"), ...proof === void 0 ? [] : [ {
    name: "proof",
    ...proof
   } ], ...followed.filter(({name: name}) => name === "roll-back"), ...state === void 0 || rollBack === void 0 ? [] : ownRollBack({
    state: state,
    rollBack: rollBack
   }, endedAtMs) ];
   return all.filter(({fromMs: fromMs, toMs: toMs}) => toMs > fromMs);
  }
  function followedSpans({state: state, rollBack: rollBack}, endedAtMs) {
   const isSame = rollBack?.rollout.deploymentId === state.rollout.deploymentId;
   const {stages: stages, end: end} = isSame ? rollBack : state;
   const endMs = end?.atMs ?? (isSame ? void 0 : rollBack?.rollout.startedAtMs) ?? endedAtMs;
   return toSpans(stages, state.rollout.startedAtMs, endMs);
  }
  function ownRollBack({state: state, rollBack: rollBack}, endedAtMs) {
   if (rollBack.rollout.deploymentId === state.rollout.deploymentId) return [];
   return [ {
    name: "roll-back",
    fromMs: rollBack.rollout.startedAtMs,
    toMs: rollBack.end?.atMs ?? endedAtMs
   } ];
  }
  function toSpans(stages, startMs, endMs) {
   return stages.map(({name: name, atMs: atMs}, index) => ({
    name: PHASE_WORDS[name] ?? name,
    fromMs: index === 0 ? startMs : atMs,
    toMs: stages[index + 1]?.atMs ?? endMs
   }));
  }
  function stageSeconds(spans) {
   const totals = new Map;
   for (const {name: name, fromMs: fromMs, toMs: toMs} of spans) totals.set(name, (totals.get(name) ?? 0) + toMs - fromMs);
   return Object.fromEntries([ ...totals ].map(([name, ms]) => [ name, Math.round(ms / 100) / 10 ]));
  }
  function servicesOutput(runs) {
   return Object.fromEntries(runs.map(run => [ run.plan.name, serviceOutput(run) ]));
  }
  function isChanged({state: state}) {
   return state !== void 0;
  }
  function serviceOutput(run) {
   const {plan: plan, to: to, state: state, verdict: verdict, cause: cause, seconds: seconds, servedDigest: servedDigest, notes: notes} = run;
   const pause = (0, service_run.eY)(run);
   return {
    service: plan.before.serviceName,
    from: plan.from,
    ...to === void 0 ? {} : {
     to: to
    },
    ...state === void 0 ? {} : {
     "deployment-id": state.rollout.deploymentId
    },
    ...state?.rollout.controller === "CODE_DEPLOY" ? {
     "codedeploy-deployment-id": state.rollout.deploymentId
    } : {},
    ...state?.serviceDeploymentArn === void 0 ? {} : {
     "service-deployment-arn": state.serviceDeploymentArn
    },
    ...pause === void 0 ? {} : {
     "hook-id": pause.hookId,
     "paused-at": pause.stage
    },
    ...verdict === void 0 ? {} : {
     verdict: verdict
    },
    ...cause === void 0 ? {} : {
     cause: cause
    },
    ...state === void 0 ? {} : {
     "failed-tasks": countFailedTasks(run)
    },
    ...seconds === void 0 ? {} : {
     seconds: seconds,
     stages: stageSeconds(stageSpans(run, lookedAt(run)))
    },
    ...servedDigest === void 0 ? {} : {
     "served-digest": servedDigest
    },
    ...notes.length === 0 ? {} : {
     notes: notes
    }
   };
  }
  function countFailedTasks(run) {
   const failures = [ ...(0, service_run.Ey)(run)?.taskFailures.values() ?? [] ];
   return failures.filter(failure => failure.class !== "not-ours").length;
  }
  function lookedAt(run) {
   const {lookedAtMs: lookedAtMs, rollout: rollout} = run.rollBack ?? run.state ?? {};
   return lookedAtMs ?? rollout?.startedAtMs ?? 0;
  }
  function previousOf(runs) {
   return Object.fromEntries(runs.filter(({plan: plan, to: to, isNotStarted: isNotStarted = false}) => !isNotStarted && plan.previous !== void 0 && to !== void 0 && to !== plan.previous).map(({plan: plan, to: to}) => [ plan.name, {
    service: plan.before.serviceName,
    "task-definition": (0, rollout_causes.w7)(plan.previous ?? ""),
    deployed: (0, rollout_causes.w7)(to ?? "")
   } ]));
  }
  var report_home = __nccwpck_require__(5284);
  var markdown = __nccwpck_require__(74);
  const CHART_LIMIT = 4e4;
  const NAME_LIMIT = 60;
  const DAY_MS = 864e5;
  const TAGS = {
   BAKE_TIME: "active",
   "roll-back": "crit"
  };
  function renderTimeline(rows, startMs) {
   const names = new Set;
   const sections = rows.filter(({spans: spans}) => spans.length > 0).map(({name: name, spans: spans}) => {
    const section = uniqueName(chartName(name), names);
    return [ `    section ${section}`, ...spans.map(span => taskLine(span, startMs)) ].join("\n");
   });
   if (sections.length === 0) return "";
   const lines = [ "gantt", "    dateFormat YYYY-MM-DD HH:mm:ss.SSS", "    axisFormat %H:%M:%S", "    todayMarker off" ];
   let length = lines.join("\n").length;
   for (const section of sections) {
    length += section.length + 1;
    if (length > CHART_LIMIT) break;
    lines.push(section);
   }
   return lines.join("\n");
  }
  function taskLine({name: name, fromMs: fromMs, toMs: toMs}, startMs) {
   return `    ${chartName(name)} :${TAGS[name] ?? "done"}, ${chartInstant(Math.max(0, fromMs - startMs))}, ${Math.max(1, Math.round(toMs - fromMs))}ms`;
  }
  function chartInstant(sinceMs) {
   const day = 1 + Math.floor(sinceMs / DAY_MS);
   const [hours, minutes, seconds] = [ Math.floor(sinceMs / 36e5) % 24, Math.floor(sinceMs / 6e4) % 60, Math.floor(sinceMs / 1e3) % 60 ];
   const ms = String(Math.floor(sinceMs) % 1e3).padStart(3, "0");
   return `2000-01-${twoDigits(day)} ${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}.${ms}`;
  }
  function twoDigits(value) {
   return String(value).padStart(2, "0");
  }
  function chartName(name) {
   const plain = name.normalize("NFC").replaceAll(/[^\p{L}\p{N}._/-]+/gu, " ").trim();
   return plain === "" ? "service" : Array.from(plain).slice(0, NAME_LIMIT).join("").trimEnd();
  }
  function uniqueName(name, taken) {
   let unique = name;
   for (let number = 2; taken.has(unique); number += 1) unique = `${name} ${number}`;
   taken.add(unique);
   return unique;
  }
  const DRAWN = 30;
  const OPEN_UP_TO = 6;
  const LIMIT_BYTES = 1e5;
  function writeTimes(runs, {startedAtMs: startedAtMs, endedAtMs: endedAtMs}) {
   const rows = runs.filter(({state: state}) => state !== void 0).map(run => ({
    run: run,
    name: run.plan.name,
    spans: stageSpans(run, endedAtMs)
   })).filter(({spans: spans}) => spans.length > 0);
   if (rows.length === 0) return "";
   const isLarge = rows.length > OPEN_UP_TO;
   const drawn = rows.length > DRAWN ? rows.toSorted((a, b) => rank(a.run) - rank(b.run)).slice(0, DRAWN) : rows;
   const chart = (0, markdown.DV)(renderTimeline(drawn, startedAtMs), "mermaid");
   const title = `Timeline${drawn.length < rows.length ? ` (${drawn.length} of ${rows.length} services)` : ""}`;
   return (0, markdown.qN)(isLarge ? (0, markdown.AU)(title, chart) : chart, (0, markdown.AU)("Time of each stage", stageTable(rows)));
  }
  function rank(run) {
   return (0, service_run.uA)((0, service_run.Vj)(run)) * 1e6 - (run.seconds ?? 0);
  }
  function stageTable(rows) {
   const times = rows.map(({name: name, spans: spans}) => ({
    name: name,
    seconds: stageSeconds(spans)
   }));
   const stages = orderStages(times.flatMap(({seconds: seconds}) => Object.keys(seconds)));
   return (0, markdown.uG)({
    head: [ "Service", ...stages ],
    rows: times.map(({name: name, seconds: seconds}) => {
     const cells = stages.map(stage => seconds[stage] === void 0 ? "" : (0, duration.a)(seconds[stage] * 1e3));
     return [ (0, markdown.FV)(name) ].concat(cells);
    }),
    limitBytes: LIMIT_BYTES
   });
  }
  const way_back_LIMIT_BYTES = 3e4;
  function writeWayBack(runs, facts) {
   const changed = runs.filter(run => isChanged(run) && backTo(run, facts) !== void 0 && (0, 
   service_run.Vj)(run) !== "rolled-back");
   if (changed.length === 0) return "";
   const ofEcs = changed.filter(({plan: plan}) => plan.before.deploymentController === "ECS");
   return (0, markdown.AU)("The way back", (0, markdown.qN)(ofEcs.length > 0 ? ofEcsAgain(ofEcs, facts) : "", ...changed.filter(run => !ofEcs.includes(run)).map(run => deployAgain(run, facts))));
  }
  function ofEcsAgain(changed, facts) {
   const how = facts.mode === "deploy" ? (0, markdown.qN)(rollbackStep(changed, facts), "By hand:") : "To what was live before, by hand or by a new deployment:";
   return (0, markdown.qN)(how, commands(changed, facts));
  }
  function backTo({plan: plan}, {mode: mode}) {
   return mode === "deploy" ? plan.previous : plan.from;
  }
  function deployAgain(run, facts) {
   const {name: name, before: before} = run.plan;
   const revision = (0, rollout_causes.w7)(backTo(run, facts) ?? "");
   return `${(0, markdown.FV)(name)} (${before.deploymentController}): run deploy-ecs with ${(0, 
   markdown.aY)(`revision: ${revision}`)} for this service.`;
  }
  function rollbackStep(changed, {cluster: cluster, region: region, home: home}) {
   const to = JSON.stringify(previousOf(changed));
   if (to === "{}" || Buffer.byteLength(to) > way_back_LIMIT_BYTES) return "";
   const yaml = [ `- uses: ${home.repository}/actions/rollback@${home.ref}`, "  with:", `    cluster: ${quoteYaml(cluster)}`, `    to: ${quoteYaml(to)}`, `    aws-region: ${quoteYaml(region)}` ];
   return (0, markdown.qN)("In a job with the permissions and the role of this one:", (0, 
   markdown.DV)(yaml.join("\n"), "yaml"));
  }
  function quoteYaml(text) {
   return `'${text.replaceAll("'", "''").replaceAll("${{", String.raw`\u0024{{`).replaceAll(/[\r\n]+/g, " ")}'`;
  }
  function commands(changed, facts) {
   const lines = [];
   let bytes = 0;
   for (const run of changed) {
    const {clusterArn: clusterArn, serviceName: serviceName} = run.plan.before;
    const words = [ "--cluster", clusterArn, "--service", serviceName, "--task-definition", backTo(run, facts) ?? "" ];
    const line = [ "aws ecs update-service", ...words.map(quoteShell) ].join(" ");
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > way_back_LIMIT_BYTES) break;
    lines.push(line);
   }
   const left = changed.length - lines.length;
   const more = left === 0 ? "" : `And ${left} more: the output \`previous\` names them all.`;
   return (0, markdown.qN)((0, markdown.DV)(lines.join("\n"), "sh"), more);
  }
  function quoteShell(word) {
   return /^[\w:/.-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
  }
  const LIMITS = {
   whole: 8e5,
   services: 3e5,
   causes: 6e4,
   notes: 4e4,
   changes: 12e4
  };
  const SORTED_FROM = 20;
  const EVENTS = 10;
  const LINE_LENGTH = 2e3;
  function writeSummary({runs: runs, headline: headline, facts: facts, verdict: verdict = (0, 
  service_run.xm)(runs.map(service_run.Vj))}) {
   const first = (0, markdown.qN)(`### ${facts.action}: ${(0, markdown.FV)(verdict)}`, (0, 
   markdown.FV)(headline), writeServices(runs, facts), writeCauses(groupCauses(runs), facts), writeNotes(runs));
   const last = (0, markdown.qN)(writeTimes(runs, facts), writeChanges(runs, facts), writeWayBack(runs, facts));
   const room = LIMITS.whole - Buffer.byteLength(first) - Buffer.byteLength(last);
   return (0, markdown.qN)(first, writeEvidence(runs, room), last);
  }
  function writeServices(runs, facts) {
   const sorted = runs.length < SORTED_FROM ? runs : runs.toSorted((a, b) => (0, service_run.uA)((0, 
   service_run.Vj)(a)) - (0, service_run.uA)((0, service_run.Vj)(b)));
   return (0, markdown.uG)({
    head: [ "Service", "From", "To", "Verdict", "Time" ],
    rows: sorted.map(run => [ `[${(0, markdown.FV)(run.plan.name)}](${consoleUrl(run, facts)})`, (0, 
    markdown.aY)((0, rollout_causes.w7)(run.plan.from)), (0, markdown.aY)((0, rollout_causes.w7)(toOf(run))), (0, 
    markdown.FV)((0, service_run.Vj)(run)), run.seconds === void 0 ? "" : (0, duration.a)(run.seconds * 1e3) ]),
    limitBytes: LIMITS.services
   });
  }
  function toOf({plan: plan, to: to}) {
   return to ?? (plan.step.kind === "register" ? `${plan.step.input.family}:(new)` : plan.from);
  }
  const CONSOLES = {
   "aws-cn": "console.amazonaws.cn",
   "aws-us-gov": "console.amazonaws-us-gov.com"
  };
  function consoleUrl({plan: plan, state: state}, {region: region}) {
   const host = CONSOLES[plan.before.clusterArn.split(":")[1] ?? ""] ?? "console.aws.amazon.com";
   if (state?.rollout.controller === "CODE_DEPLOY") {
    const deployment = encodeURIComponent(state.rollout.deploymentId);
    return `https://${region}.${host}/codesuite/codedeploy/deployments/${deployment}?region=${region}`;
   }
   const cluster = encodeURIComponent((0, rollout_causes.w7)(plan.before.clusterArn));
   const service = encodeURIComponent(plan.before.serviceName);
   return `https://${region}.${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
  }
  function writeCauses(groups, {home: home}) {
   const rows = groups.map(group => [ `**${(0, markdown.FV)(hitBy(group, (0, progress.Zv)(group.services)))}:** ${(0, 
   markdown.FV)(group.text)}`, `${(0, markdown.FV)(group.fix)} ([${(0, markdown.FV)(group.code)}](${(0, 
   report_home.Wr)(home, group.code)}))` ]);
   return (0, markdown.uG)({
    head: [ "Cause", "What to do" ],
    rows: rows,
    limitBytes: LIMITS.causes
   });
  }
  function writeNotes(runs) {
   const namesOf = new Map;
   for (const {plan: plan, notes: notes} of runs) for (const note of notes) namesOf.set(note, [ ...namesOf.get(note) ?? [], plan.name ]);
   const rows = [ ...namesOf ].map(([note, names]) => [ (0, markdown.FV)((0, progress.Zv)(names)), (0, 
   markdown.FV)(note) ]);
   return (0, markdown.uG)({
    head: [ "Service", "Note" ],
    rows: rows,
    limitBytes: LIMITS.notes
   });
  }
  function writeEvidence(runs, roomBytes) {
   const bad = runs.filter(run => !(0, service_run.xq)(run) && run.cause?.code !== "rolled-back-with-others");
   const sections = bad.map(evidenceOf).filter(text => text !== "");
   let free = roomBytes;
   const kept = sections.filter(text => (free -= Buffer.byteLength(text) + 2) > 0);
   const left = sections.length - kept.length;
   return (0, markdown.qN)(...kept, left === 0 ? "" : `_What was said of ${left} more services stands in the log._`);
  }
  function evidenceOf(run) {
   const {plan: plan, logTail: logTail} = run;
   const said = ((0, service_run.Ey)(run)?.events ?? []).slice(-EVENTS).map(({message: message}) => message);
   return (0, markdown.qN)(said.length === 0 ? "" : (0, markdown.AU)(`What ECS said of ${plan.name}`, linesBlock(said)), logTail === void 0 ? "" : (0, 
   markdown.AU)(`Last log lines of ${plan.name} (${logTail.source})`, linesBlock(logTail.lines)));
  }
  function linesBlock(lines) {
   return (0, markdown.DV)(lines.map(line => line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} (cut)` : line).join("\n"));
  }
  function writeChanges(runs, {dryRun: dryRun}) {
   const all = runs.flatMap(({plan: plan}) => plan.changes.map(change => ({
    name: plan.name,
    change: change
   })));
   const alike = Map.groupBy(all, ({change: change}) => JSON.stringify(change));
   const rows = [ ...alike.values() ].map(same => {
    const [path, from, to] = same.slice(0, 1).flatMap(({change: change}) => [ change.path, change.from, change.to ]);
    const names = same.map(({name: name}) => name);
    const cells = [ path, from, to ].map(text => text === void 0 ? "" : (0, markdown.aY)(text));
    return [ (0, markdown.FV)((0, progress.Zv)(names)) ].concat(cells);
   });
   const head = [ "Service", "Attribute", "From", "To" ];
   if (rows.length === 0) return "";
   const changes = (0, markdown.uG)({
    head: head,
    rows: rows,
    limitBytes: LIMITS.changes
   });
   return dryRun ? (0, markdown.qN)("#### What changes", changes) : (0, markdown.AU)("What changes", changes);
  }
  var part = __nccwpck_require__(3011);
  var run_task_part = __nccwpck_require__(4771);
  const NO_PARTS = {
   launchers: part.e,
   tasks: run_task_part.z
  };
  function reportDeployment(runs, facts, {launchers: launchers, tasks: tasks} = NO_PARTS) {
   const verdicts = [ ...launchers.verdicts, ...tasks.verdicts ];
   const verdict = (0, service_run.xm)([ ...runs.map(service_run.Vj), ...verdicts ]);
   const headline = headlineOf(runs, facts, [ tasks, launchers ]);
   const ok = runs.every(service_run.xq) && verdicts.every(service_run.Kg);
   const result = {
    ...resultOf(runs, {
     verdict: verdict,
     ok: ok
    }, facts),
    ...partResult(launchers, "also-updated"),
    ...partResult(tasks, "run-tasks")
   };
   return {
    ok: ok,
    headline: headline,
    outputs: {
     ...earlyOutputs(runs),
     ...launchers.outputs,
     ...tasks.outputs,
     verdict: verdict,
     result: JSON.stringify(result)
    },
    summary: (0, markdown.qN)(writeSummary({
     runs: runs,
     headline: headline,
     facts: facts,
     verdict: verdict
    }), tasks.summary, launchers.summary),
    annotations: [ ...writeAnnotations(runs), ...tasks.annotations, ...launchers.annotations ]
   };
  }
  function headlineOf(runs, facts, parts) {
   const told = wanted => parts.filter(({sentence: sentence, isBad: isBad}) => isBad === wanted && sentence !== "").map(({sentence: sentence}) => sentence);
   if (runs.length === 0 && parts.some(({sentence: sentence}) => sentence !== "")) return `${[ ...told(true), ...told(false) ].join(" ")} (${facts.cluster})`;
   return [ ...told(true), servicesSentence(runs, facts), ...told(false) ].join(" ");
  }
  function servicesSentence(runs, facts) {
   const verdict = (0, service_run.xm)(runs.map(service_run.Vj));
   const isLeft = verdict === "unchanged" && runs.some(({isNotStarted: isNotStarted}) => isNotStarted === true);
   return isLeft ? `No service was changed in ${facts.cluster}.` : writeHeadline(runs, verdict, facts);
  }
  function partResult({outputs: outputs, verdicts: verdicts}, name) {
   return verdicts.length === 0 ? {} : {
    [name]: JSON.parse(outputs[name] ?? "[]")
   };
  }
  function earlyOutputs(runs) {
   return {
    services: JSON.stringify(servicesOutput(runs)),
    previous: JSON.stringify(previousOf(runs)),
    changed: String(runs.some(isChanged)),
    ...singleOutputs(runs)
   };
  }
  function singleOutputs(runs) {
   const single = runs.length === 1 ? runs[0] : void 0;
   const state = single?.state;
   const pause = single === void 0 ? void 0 : (0, service_run.eY)(single);
   return {
    "task-definition-arn": single?.to ?? "",
    "deployment-id": state?.rollout.deploymentId ?? "",
    "service-deployment-arn": state?.serviceDeploymentArn ?? "",
    "hook-id": pause?.hookId ?? "",
    "paused-at": pause?.stage ?? "",
    "cause-code": single?.cause?.code ?? "",
    "failed-tasks": single === void 0 || state === void 0 ? "" : String(countFailedTasks(single)),
    seconds: single?.seconds === void 0 ? "" : String(single.seconds),
    "served-digest": single?.servedDigest ?? ""
   };
  }
  function resultOf(runs, {verdict: verdict, ok: ok}, {mode: mode, cluster: cluster, dryRun: dryRun, startedAtMs: startedAtMs, endedAtMs: endedAtMs}) {
   return {
    schema: 1,
    ok: ok,
    verdict: verdict,
    mode: mode,
    cluster: cluster,
    "dry-run": dryRun,
    services: servicesOutput(runs),
    previous: previousOf(runs),
    seconds: Math.round((endedAtMs - startedAtMs) / 100) / 10
   };
  }
 }),
 4771: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => NO_TASKS,
   z: () => NO_TASK_REPORT
  });
  const NO_TASK_REPORT = {
   verdicts: [],
   outputs: {
    "run-tasks": "[]"
   },
   sentence: "",
   isBad: false,
   summary: "",
   annotations: []
  };
  const NO_TASKS = {
   findings: [],
   lines: [],
   planned: NO_TASK_REPORT,
   runBefore: () => Promise.resolve(void 0),
   runAfter: progress => Promise.resolve(progress),
   report: () => NO_TASK_REPORT
  };
 }),
 1676: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y: () => unknownContainer
  });
  var _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1848);
  function unknownContainer({name: name, container: container, known: known, taskDefinition: taskDefinition}) {
   return {
    code: "container-not-found",
    name: name,
    message: container === "" ? `the task definition ${taskDefinition} has ${known.length} containers, and none is named.` : `the task definition ${taskDefinition} has no container "${container}"${(0, 
    _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__.a)(container, known)}`,
    fix: `Set \`container\` to one of: ${known.join(", ")}.`
   };
  }
 }),
 7760: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => runAction
  });
  var external_os_ = __nccwpck_require__(857);
  function utils_toCommandValue(input) {
   if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       if (first) first = false; else cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  var external_fs_ = __nccwpck_require__(9896);
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  var http_client = __nccwpck_require__(3092);
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class BearerCredentialHandler {
   constructor(token) {
    this.token = token;
   }
   prepareRequest(options) {
    if (!options.headers) throw Error("The request has no headers");
    options.headers["Authorization"] = `Bearer ${this.token}`;
   }
   canHandleAuthentication() {
    return false;
   }
   handleAuthentication() {
    return __awaiter(this, void 0, void 0, function*() {
     throw new Error("not implemented");
    });
   }
  }
  var oidc_utils_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class OidcClient {
   static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
     allowRetries: allowRetry,
     maxRetries: maxRetry
    };
    return new http_client.Q("actions/oidc-client", [ new BearerCredentialHandler(OidcClient.getRequestToken()) ], requestOptions);
   }
   static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    return token;
   }
   static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    return runtimeUrl;
   }
   static getCall(id_token_url) {
    return oidc_utils_awaiter(this, void 0, void 0, function*() {
     var _a;
     const httpclient = OidcClient.createHttpClient();
     const res = yield httpclient.getJson(id_token_url).catch(error => {
      throw new Error(`Failed to get ID Token. \n \n        Error Code : ${error.statusCode}\n \n        Error Message: ${error.message}`);
     });
     const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
     if (!id_token) throw new Error("Response json body do not have ID Token field");
     return id_token;
    });
   }
   static getIDToken(audience) {
    return oidc_utils_awaiter(this, void 0, void 0, function*() {
     try {
      let id_token_url = OidcClient.getIDTokenUrl();
      if (audience) {
       const encodedAudience = encodeURIComponent(audience);
       id_token_url = `${id_token_url}&audience=${encodedAudience}`;
      }
      debug(`ID token url is ${id_token_url}`);
      const id_token = yield OidcClient.getCall(id_token_url);
      setSecret(id_token);
      return id_token;
     } catch (error) {
      throw new Error(`Error message: ${error.message}`);
     }
    });
   }
  }
  var summary_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
     if (this._filePath) return this._filePath;
     const pathFromEnv = process.env[SUMMARY_ENV_VAR];
     if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
     try {
      yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
     } catch (_a) {
      throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = pathFromEnv;
     return this._filePath;
    });
   }
   wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) return `<${tag}${htmlAttrs}>`;
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
   }
   write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
     const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
     const filePath = yield this.filePath();
     const writeFunc = overwrite ? writeFile : appendFile;
     yield writeFunc(filePath, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
     return this.emptyBuffer().write({
      overwrite: true
     });
    });
   }
   stringify() {
    return this._buffer;
   }
   isEmptyBuffer() {
    return this._buffer.length === 0;
   }
   emptyBuffer() {
    this._buffer = "";
    return this;
   }
   addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(external_os_.EOL);
   }
   addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
     lang: lang
    });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
   }
   addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
   }
   addTable(rows) {
    const tableBody = rows.map(row => {
     const cells = row.map(cell => {
      if (typeof cell === "string") return this.wrap("td", cell);
      const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
      const tag = header ? "th" : "td";
      const attrs = Object.assign(Object.assign({}, colspan && {
       colspan: colspan
      }), rowspan && {
       rowspan: rowspan
      });
      return this.wrap(tag, data, attrs);
     }).join("");
     return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
   }
   addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
   }
   addImage(src, alt, options) {
    const {width: width, height: height} = options || {};
    const attrs = Object.assign(Object.assign({}, width && {
     width: width
    }), height && {
     height: height
    });
    const element = this.wrap("img", null, Object.assign({
     src: src,
     alt: alt
    }, attrs));
    return this.addRaw(element).addEOL();
   }
   addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
   }
   addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
   }
   addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
   }
   addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
     cite: cite
    });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
   }
   addLink(text, href) {
    const element = this.wrap("a", text, {
     href: href
    });
    return this.addRaw(element).addEOL();
   }
  }
  const _summary = new Summary;
  const summary_summary = _summary;
  void 0 && (void 0).__awaiter;
  external_os_.platform();
  external_os_.arch();
  var core_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function setOutput(name, value) {
   const filePath = process.env["GITHUB_OUTPUT"] || "";
   if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_.EOL);
   command_issueCommand("set-output", {
    name: name
   }, utils_toCommandValue(value));
  }
  function setFailed(message) {
   process.exitCode = ExitCode.Failure;
   error(message);
  }
  function debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
   command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   command_issue("group", name);
  }
  function endGroup() {
   command_issue("endgroup");
  }
  function group(name, fn) {
   return core_awaiter(this, void 0, void 0, function*() {
    startGroup(name);
    let result;
    try {
     result = yield fn();
    } finally {
     endGroup();
    }
    return result;
   });
  }
  function saveState(name, value) {
   const filePath = process.env["GITHUB_STATE"] || "";
   if (filePath) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
   command_issueCommand("save-state", {
    name: name
   }, utils_toCommandValue(value));
  }
  function getState(name) {
   return process.env[`STATE_${name}`] || "";
  }
  function getIDToken(aud) {
   return core_awaiter(this, void 0, void 0, function*() {
    return yield OidcClient.getIDToken(aud);
   });
  }
  var errors = __nccwpck_require__(9973);
  var markdown = __nccwpck_require__(74);
  var home = __nccwpck_require__(5284);
  var clock = __nccwpck_require__(7486);
  var external_node_fs_ = __nccwpck_require__(3024);
  var index_min = __nccwpck_require__(4214);
  function readGithubRun(env) {
   const repository = env["GITHUB_REPOSITORY"] ?? "";
   const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
   const runId = env["GITHUB_RUN_ID"] ?? "";
   return {
    repository: repository,
    serverUrl: serverUrl,
    runId: runId,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    refName: env["GITHUB_REF_NAME"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] ?? "",
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
    job: env["GITHUB_JOB"] ?? "",
    workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    workspace: env["GITHUB_WORKSPACE"] ?? "",
    runnerTemp: env["RUNNER_TEMP"] ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    event: readEvent(env["GITHUB_EVENT_PATH"])
   };
  }
  function readEvent(path) {
   if (path === void 0 || path === "") return {};
   return index_min.qgA(index_min.g1P(index_min.YjP(), index_min.L5J()), JSON.parse((0, 
   external_node_fs_.readFileSync)(path, "utf8")));
  }
  var backoff = __nccwpck_require__(9444);
  const TRY_LIMIT_MS = 2e4;
  const PATIENCE = {
   attempts: 4,
   baseMs: 1e3,
   capMs: 8e3
  };
  async function readIdToken(audience, source) {
   if ((source.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") === "") throw new errors.lZ({
    code: "oidc-token-missing",
    message: "This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",
    fix: "Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."
   });
   try {
    return await (0, backoff.L)({
     ...PATIENCE,
     clock: source.clock,
     shouldRetry: mayPass
    }, () => askOnce(audience, source));
   } catch (error) {
    throw new errors.lZ({
     code: "oidc-token-unavailable",
     message: `GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(error)}.`,
     fix: "Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",
     cause: error
    });
   }
  }
  async function askOnce(audience, {clock: clock, request: request}) {
   const end = new AbortController;
   const late = clock.sleep(TRY_LIMIT_MS, end.signal).then(() => {
    throw new Error(`no answer within ${TRY_LIMIT_MS / 1e3} seconds`);
   });
   try {
    return await Promise.race([ request(audience), late ]);
   } finally {
    end.abort();
   }
  }
  function mayPass(error) {
   const status = readStatus(error);
   return status === void 0 || status === 408 || status === 429 || status >= 500;
  }
  function readStatus(error) {
   const [, status] = /Error Code : (\d{3})/.exec((0, errors.bD)(error)) ?? [];
   return status === void 0 ? void 0 : Number(status);
  }
  function tell(error) {
   const status = readStatus(error);
   return status === void 0 ? (0, errors.bD)(error).replaceAll(/\s+/g, " ") : `it answered with status ${status}`;
  }
  var duration = __nccwpck_require__(6110);
  class Secret {
   #value;
   constructor(value) {
    this.#value = value;
   }
   reveal() {
    return this.#value;
   }
   toString() {
    return "***";
   }
   toJSON() {
    return "***";
   }
   [Symbol.for("nodejs.util.inspect.custom")]() {
    return "***";
   }
  }
  class InputReader {
   namesRead=new Set;
   #faults=[];
   #env;
   constructor(env) {
    this.#env = env;
   }
   untrimmed(name) {
    this.namesRead.add(name);
    return this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "";
   }
   has(name) {
    return this.untrimmed(name).trim() !== "";
   }
   text(name) {
    const value = this.untrimmed(name).trim();
    if (value === "") this.fault({
     input: name,
     value: value,
     allowed: "a value (it is required)"
    });
    return value;
   }
   optionalText(name) {
    const value = this.untrimmed(name).trim();
    return value === "" ? void 0 : value;
   }
   boolean(name) {
    const value = this.untrimmed(name).trim();
    if (![ "true", "false" ].includes(value.toLowerCase())) this.fault({
     input: name,
     value: value,
     allowed: "true or false"
    });
    return value.toLowerCase() === "true";
   }
   integer(name, {min: min, max: max}) {
    const value = this.untrimmed(name).trim();
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < min || number > max) this.fault({
     input: name,
     value: value,
     allowed: `a whole number from ${min} to ${max}`
    });
    return number;
   }
   duration(name, {minMs: minMs, maxMs: maxMs}) {
    const value = this.untrimmed(name).trim();
    const ms = (0, duration.E)(value);
    if (ms === void 0 || ms < minMs || ms > maxMs) {
     const bounds = `${(0, duration.a)(minMs)} to ${(0, duration.a)(maxMs)}`;
     this.fault({
      input: name,
      value: value,
      allowed: `a duration such as 90s, 10m or 1h, from ${bounds}`
     });
    }
    return ms ?? minMs;
   }
   choice(name, allowed) {
    const value = this.untrimmed(name).trim();
    const found = allowed.find(word => word === value);
    if (found === void 0) this.fault({
     input: name,
     value: value,
     allowed: `one of: ${allowed.join(", ")}`
    });
    return found ?? allowed[0];
   }
   list(name) {
    return splitItems(this.untrimmed(name), /[\r\n,]+/);
   }
   lines(name) {
    return splitItems(this.untrimmed(name), /[\r\n]+/);
   }
   optionalSecret(name) {
    const value = this.untrimmed(name).trim();
    if (value === "") return;
    for (const line of value.split(/[\r\n]+/)) if (line !== "") setSecret(line);
    return new Secret(value);
   }
   parsed(name, parse) {
    const value = this.optionalText(name);
    if (value === void 0) return;
    try {
     return parse(value);
    } catch (error) {
     this.fault({
      input: name,
      value: value,
      allowed: (0, errors.bD)(error)
     });
     return;
    }
   }
   fault(fault) {
    this.#faults.push(renderFault(fault));
   }
   faultAt(input, {line: line, column: column, message: message}) {
    this.#faults.push(`- \`${input}\`, line ${line}, column ${column}: ${message}`);
   }
   finish() {
    if (this.#faults.length === 0) return;
    const count = this.#faults.length === 1 ? "One input is" : `${this.#faults.length} inputs are`;
    throw new errors.lZ({
     code: "invalid-inputs",
     message: [ `${count} not valid:`, ...this.#faults ].join("\n"),
     fix: "Correct the values under `with:` of this step. Nothing has been changed."
    });
   }
  }
  function renderFault({input: input, value: value, allowed: allowed}) {
   const shown = value.length > 200 ? `${value.slice(0, 200)}\u2026` : value;
   return `- \`${input}\` is ${value === "" ? "empty" : JSON.stringify(shown)}; allowed: ${allowed}.`;
  }
  function splitItems(text, separator) {
   return text.split(separator).map(item => item.trim()).filter(item => item !== "");
  }
  var external_node_crypto_ = __nccwpck_require__(7598);
  var log = __nccwpck_require__(2349);
  function githubLog(clock) {
   const startMs = clock.now();
   return {
    info: text => info((0, log.P)(text)),
    debug: text => debug(text),
    progress: text => info(`[${(0, duration.a)(clock.now() - startMs).padStart(6)}] ${(0, 
    log.P)(text)}`),
    warning: text => warning(text),
    group: (title, deed) => group(title, deed),
    foreign: lines => {
     if (lines.length === 0) return;
     const token = (0, external_node_crypto_.randomUUID)();
     info(`::stop-commands::${token}`);
     for (const line of lines) info((0, log.g)(line));
     info(`::${token}::`);
    },
    foreignStream: async deed => {
     const token = (0, external_node_crypto_.randomUUID)();
     info(`::stop-commands::${token}`);
     try {
      return await deed(line => info((0, log.g)(line)));
     } finally {
      info(`::${token}::`);
     }
    }
   };
  }
  const ANNOTATIONS_PER_LEVEL = 9;
  async function runAction(action) {
   const context = realContext();
   try {
    if (process.env["SLIPWAY_STEP"] === "post") {
     const report = await (action.post?.(context));
     if (report !== void 0) await publish(report);
    } else {
     const reader = new InputReader(process.env);
     const inputs = await action.readInputs(reader);
     reader.finish();
     await publish(await action.story(inputs, context));
    }
   } catch (error) {
    await publish(reportError(action.name, error));
   }
   await flushed(process.stdout);
   process.exit(process.exitCode ?? 0);
  }
  function flushed(stream) {
   return new Promise(resolve => void stream.write("", () => resolve()));
  }
  function realContext() {
   const cancellation = new AbortController;
   for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => cancellation.abort(new errors.cJ(name)));
   return {
    clock: clock.dQ,
    log: githubLog(clock.dQ),
    signal: cancellation.signal,
    run: readGithubRun(process.env),
    env: process.env,
    keepOutputs: outputKeeper(),
    saveState: (name, value) => saveState(name, value),
    readState: name => getState(name),
    idToken: audience => readIdToken(audience, {
     env: process.env,
     clock: clock.dQ,
     request: name => getIDToken(name)
    }),
    mask: value => setSecret(value)
   };
  }
  async function publish(report) {
   const unwritten = setOutputs(report.outputs);
   await writeSummary(report.summary);
   printAnnotations(report.annotations ?? []);
   if (report.ok) notice(report.headline); else setFailed(report.headline);
   if (unwritten !== void 0) setFailed(`${unwritten} ${NOT_WRITTEN.fix} (${NOT_WRITTEN.code})`);
  }
  const NOT_WRITTEN = {
   code: "outputs-not-written",
   fix: "Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."
  };
  function outputKeeper() {
   let isTold = false;
   return outputs => {
    const unwritten = setOutputs(outputs);
    if (unwritten !== void 0 && !isTold) warning(`${unwritten} The step goes on.`);
    isTold ||= unwritten !== void 0;
   };
  }
  function setOutputs(outputs) {
   try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return;
   } catch (error) {
    return `The outputs of this step could not be written: ${(0, errors.bD)(error)}.`;
   }
  }
  async function writeSummary(summary) {
   if (summary === "") return;
   if (process.env["GITHUB_STEP_SUMMARY"] === void 0) info(summary); else await summary_summary.addRaw((0, 
   markdown.HX)(summary), true).write().catch(tellUnwrittenSummary);
  }
  function tellUnwrittenSummary(error) {
   warning(`The job summary could not be written: ${(0, errors.bD)(error)}. What it tells is in the outputs and in the log.`);
  }
  const ANNOTATE = {
   error: error,
   warning: warning,
   notice: notice
  };
  function printAnnotations(annotations) {
   for (const level of [ "error", "warning", "notice" ]) {
    const ofLevel = annotations.filter(annotation => annotation.level === level);
    for (const annotation of ofLevel.slice(0, ANNOTATIONS_PER_LEVEL)) ANNOTATE[level](annotation.message, properties(annotation));
    const left = ofLevel.length - ANNOTATIONS_PER_LEVEL;
    if (left > 0) info(`${left} more of level ${level} are in the job summary.`);
   }
  }
  function properties({title: title, file: file, line: line, column: column}) {
   return {
    ...title === void 0 ? {} : {
     title: title
    },
    ...file === void 0 ? {} : {
     file: file
    },
    ...line === void 0 ? {} : {
     startLine: line
    },
    ...column === void 0 ? {} : {
     startColumn: column
    }
   };
  }
  function reportError(action, error) {
   if (error instanceof errors.lZ) return reportActionError(action, error);
   if (error instanceof errors.cJ) return reportActionError(action, new errors.lZ({
    code: "cancelled",
    message: error.message,
    fix: "Run the job again when you want to go on."
   }));
   const detail = error instanceof Error ? error.stack ?? error.message : String(error);
   return reportActionError(action, new errors.lZ({
    code: "internal-error",
    message: `This is a fault in Slipway's ${action}, not in your pipeline:\n${detail}`,
    fix: `Report it with this log at ${(0, home.j_)((0, home.qp)(process.env))}/issues.`
   }));
  }
  function reportActionError(action, {code: code, message: message, fix: fix, places: places}) {
   return {
    ok: false,
    headline: `${message}\n${fix} (${code})`,
    outputs: {
     result: JSON.stringify({
      schema: 1,
      ok: false,
      error: {
       code: code,
       message: message,
       fix: fix
      }
     })
    },
    summary: (0, markdown.qN)(`### ${action}: ${(0, markdown.FV)(code)}`, ...message.split("\n").map(line => (0, 
    markdown.FV)(line)), `**What to do:** ${(0, markdown.FV)(fix)}`, `More: [docs/errors.md](${(0, 
    home.Wr)((0, home.qp)(process.env), code)})`),
    annotations: places.map(place => ({
     level: "error",
     ...place
    }))
   };
  }
 }),
 5943: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => awsAccess
  });
  var time_clock = __nccwpck_require__(7486);
  var errors = __nccwpck_require__(9973);
  function parseRegion(input, env) {
   const region = [ input, env["AWS_REGION"], env["AWS_DEFAULT_REGION"] ].find(value => value !== void 0 && value !== "");
   if (region !== void 0 && /^[a-z]{2}(?:-[a-z]+)+-\d+$/.test(region)) return region;
   throw new errors.lZ({
    code: "aws-region-missing",
    message: region === void 0 ? "No AWS region is set." : `"${region}" is not the name of an AWS region.`,
    fix: "Set the input `aws-region`, for example to us-east-1."
   });
  }
  var request_limits = __nccwpck_require__(9296);
  const ANSWER_MS = 3e4;
  function awsAccess(options) {
   const region = parseRegion(options.awsRegion, options.env);
   const shared = {
    region: region,
    maxAttempts: 5,
    requestHandler: (0, request_limits.W)(ANSWER_MS)
   };
   const {roleToAssume: roleToAssume, idToken: idToken, sessionName: sessionName} = options;
   if (roleToAssume === void 0) return shared;
   return {
    ...shared,
    credentials: shareCredentials(async () => {
     const {assumeRoleWithOidc: assumeRoleWithOidc} = await __nccwpck_require__.e(747).then(__nccwpck_require__.bind(__nccwpck_require__, 3747));
     return assumeRoleWithOidc({
      roleArn: roleToAssume,
      region: region,
      idToken: idToken,
      sessionName: sessionName
     });
    })
   };
  }
  const RENEWAL_MS = 5 * 6e4;
  function shareCredentials(assume, clock = time_clock.dQ) {
   let shared;
   let renewAtMs = 1 / 0;
   return () => {
    if (shared === void 0 || clock.now() >= renewAtMs) {
     renewAtMs = 1 / 0;
     const assumed = assume();
     shared = assumed;
     assumed.then(({expiration: expiration}) => void (renewAtMs = (expiration?.getTime() ?? 1 / 0) - RENEWAL_MS), () => void (shared = void 0));
    }
    return shared;
   };
  }
 }),
 9824: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Sc: () => isTransientAwsError,
   ie: () => toActionError
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4214);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9973);
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
 7453: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => tellKnownErrors
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9973);
  var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9824);
  async function tellKnownErrors({deed: deed, known: known}, call) {
   try {
    return await call();
   } catch (error) {
    const told = error instanceof Error && Object.hasOwn(known, error.name) ? known[error.name] : void 0;
    if (told === void 0 || !(error instanceof Error)) throw (0, _aws_error_js__WEBPACK_IMPORTED_MODULE_1__.ie)(error, deed);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
     ...told,
     message: `AWS refused ${deed.permission} on ${deed.resource}: ${error.name}: ${error.message}`,
     cause: error
    });
   }
  }
 }),
 984: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => isPassingFault
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9973);
  const PASSING = new Set([ "aws-throttled", "aws-unavailable", "aws-unreachable", "oidc-token-unavailable" ]);
  function isPassingFault(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && PASSING.has(error.code);
  }
 }),
 3717: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $9: () => INSIDE_THE_PARSER,
   b8: () => rawAnswer,
   bd: () => BEFORE_THE_BUILD,
   eT: () => rawRequest
  });
  var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8321);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7075);
  const BEFORE_THE_BUILD = {
   step: "build",
   priority: "high",
   name: "slipwayRawRequest"
  };
  const INSIDE_THE_PARSER = {
   step: "deserialize",
   priority: "low",
   name: "slipwayRawResponse"
  };
  async function takeRawBody(response) {
   if (!isObject(response) || !(response["body"] instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable)) return "";
   const bytes = await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(response["body"]);
   response["body"] = new Uint8Array(bytes);
   return bytes.toString("utf8");
  }
  function rawRequest(body) {
   return next => args => {
    if (isObject(args.request)) args.request["body"] = JSON.stringify(body);
    return next(args);
   };
  }
  function rawAnswer(keep) {
   return next => async args => {
    const handled = await next(args);
    keep(await takeRawBody(handled.response));
    return handled;
   };
  }
  function isObject(value) {
   return typeof value === "object" && value !== null;
  }
 }),
 9296: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   W: () => requestLimits
  });
  function requestLimits(answerMs, connectMs = 5e3) {
   return {
    connectionTimeout: connectMs,
    requestTimeout: answerMs,
    throwOnRequestTimeout: true,
    socketTimeout: answerMs
   };
  }
 }),
 3645: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => connectCodeDeploy
  });
  function connectCodeDeploy(access) {
   let made;
   return () => made ??= load(access);
  }
  async function load(access) {
   const {createCodeDeployApi: createCodeDeployApi, createPollingCodeDeployApi: createPollingCodeDeployApi} = await Promise.all([ __nccwpck_require__.e(921), __nccwpck_require__.e(332) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8332));
   return {
    codeDeploy: createCodeDeployApi(access),
    polling: createPollingCodeDeployApi(access)
   };
  }
 }),
 3671: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   y: () => createEcsApi,
   d: () => createPollingEcsApi
  });
  var configurations = __nccwpck_require__(6868);
  var hostHeaderMiddleware = __nccwpck_require__(4405);
  var user_agent_middleware = __nccwpck_require__(5424);
  var loggerMiddleware = __nccwpck_require__(1478);
  var getRecursionDetectionPlugin = __nccwpck_require__(2713);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __nccwpck_require__(7579);
  var DefaultIdentityProviderConfig = __nccwpck_require__(9688);
  var getHttpSigningMiddleware = __nccwpck_require__(2841);
  var client = __nccwpck_require__(7860);
  var resolveRegionConfig = __nccwpck_require__(9053);
  var endpoints = __nccwpck_require__(7926);
  var contentLengthMiddleware = __nccwpck_require__(7979);
  var middleware_retry_configurations = __nccwpck_require__(478);
  var retry = __nccwpck_require__(868);
  var getSchemaSerdePlugin = __nccwpck_require__(6979);
  var httpAuthSchemes = __nccwpck_require__(4631);
  var getSmithyContext = __nccwpck_require__(3753);
  var normalizeProvider = __nccwpck_require__(4876);
  const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: (0, getSmithyContext.u)(context).operation,
   region: await (0, normalizeProvider.t)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "ecs",
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
  const defaultECSHttpAuthSchemeProvider = authParameters => {
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
   defaultSigningName: "ecs"
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
  var emitWarningIfUnsupportedVersion = __nccwpck_require__(8739);
  var getDefaultSocketTimeout = __nccwpck_require__(4351);
  var defaultUserAgent = __nccwpck_require__(7303);
  var nodeAppIdConfigOptions = __nccwpck_require__(9670);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __nccwpck_require__(8898);
  var defaultProvider = __nccwpck_require__(1956);
  var smithy_client_emitWarningIfUnsupportedVersion = __nccwpck_require__(3816);
  var defaults_mode = __nccwpck_require__(7613);
  var resolveDefaultsModeConfig = __nccwpck_require__(5412);
  var configLoader = __nccwpck_require__(3559);
  var regionConfig_config = __nccwpck_require__(446);
  var NodeUseDualstackEndpointConfigOptions = __nccwpck_require__(2766);
  var NodeUseFipsEndpointConfigOptions = __nccwpck_require__(4824);
  var util_retry_config = __nccwpck_require__(9903);
  var calculateBodyLength = __nccwpck_require__(2149);
  var node_http_handler = __nccwpck_require__(18);
  var stream_collector = __nccwpck_require__(5606);
  var AwsSdkSigV4Signer = __nccwpck_require__(9752);
  var AwsJson1_1Protocol = __nccwpck_require__(7265);
  var Sha256Node = __nccwpck_require__(2068);
  var NoOpLogger = __nccwpck_require__(51);
  var parseUrl = __nccwpck_require__(6663);
  var fromBase64 = __nccwpck_require__(7022);
  var toBase64 = __nccwpck_require__(7307);
  var fromUtf8 = __nccwpck_require__(4574);
  var toUtf8 = __nccwpck_require__(1787);
  var aws = __nccwpck_require__(1958);
  var EndpointCache = __nccwpck_require__(4397);
  var decideEndpoint = __nccwpck_require__(6467);
  var customEndpointFunctions = __nccwpck_require__(7228);
  var BinaryDecisionDiagram = __nccwpck_require__(2988);
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
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://ecs.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
  var TypeRegistry = __nccwpck_require__(9835);
  var exceptions = __nccwpck_require__(3441);
  class ECSServiceException extends exceptions.T {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ECSServiceException.prototype);
   }
  }
  class AccessDeniedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AccessDeniedException";
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
  class ClientException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClientException";
   name="ClientException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClientException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClientException.prototype);
   }
  }
  class ClusterNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterNotFoundException";
   name="ClusterNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
   }
  }
  class InvalidParameterException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#InvalidParameterException";
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
  class LimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#LimitExceededException";
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
  class ServerException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServerException";
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
  class UnsupportedFeatureException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UnsupportedFeatureException";
   name="UnsupportedFeatureException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnsupportedFeatureException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
   }
  }
  class UpdateInProgressException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#UpdateInProgressException";
   name="UpdateInProgressException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UpdateInProgressException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UpdateInProgressException.prototype);
   }
  }
  class NamespaceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NamespaceNotFoundException";
   name="NamespaceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "NamespaceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
   }
  }
  class ClusterContainsCapacityProviderException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException";
   name="ClusterContainsCapacityProviderException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsCapacityProviderException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
   }
  }
  class ClusterContainsContainerInstancesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException";
   name="ClusterContainsContainerInstancesException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsContainerInstancesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
   }
  }
  class ClusterContainsServicesException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsServicesException";
   name="ClusterContainsServicesException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsServicesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
   }
  }
  class ClusterContainsTasksException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ClusterContainsTasksException";
   name="ClusterContainsTasksException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ClusterContainsTasksException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
   }
  }
  class TargetNotConnectedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotConnectedException";
   name="TargetNotConnectedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TargetNotConnectedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
   }
  }
  class ResourceInUseException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceInUseException";
   name="ResourceInUseException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceInUseException.prototype);
   }
  }
  class TargetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TargetNotFoundException";
   name="TargetNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TargetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TargetNotFoundException.prototype);
   }
  }
  class ServiceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotFoundException";
   name="ServiceNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
   }
  }
  class AttributeLimitExceededException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#AttributeLimitExceededException";
   name="AttributeLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "AttributeLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
   }
  }
  class MissingVersionException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#MissingVersionException";
   name="MissingVersionException";
   $fault="client";
   constructor(opts) {
    super({
     name: "MissingVersionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MissingVersionException.prototype);
   }
  }
  class NoUpdateAvailableException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#NoUpdateAvailableException";
   name="NoUpdateAvailableException";
   $fault="client";
   constructor(opts) {
    super({
     name: "NoUpdateAvailableException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
   }
  }
  class ServiceDeploymentNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException";
   name="ServiceDeploymentNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceDeploymentNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
   }
  }
  class PlatformUnknownException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformUnknownException";
   name="PlatformUnknownException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PlatformUnknownException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PlatformUnknownException.prototype);
   }
  }
  class DaemonNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotActiveException";
   name="DaemonNotActiveException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DaemonNotActiveException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
   }
  }
  class DaemonNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#DaemonNotFoundException";
   name="DaemonNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DaemonNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
   }
  }
  class GatewayNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#GatewayNotFoundException";
   name="GatewayNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "GatewayNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
   }
  }
  class ResourceNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ResourceNotFoundException";
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
  class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
   name="PlatformTaskDefinitionIncompatibilityException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PlatformTaskDefinitionIncompatibilityException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
   }
  }
  class ServiceNotActiveException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ServiceNotActiveException";
   name="ServiceNotActiveException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ServiceNotActiveException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
   }
  }
  class ConflictException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#ConflictException";
   name="ConflictException";
   $fault="client";
   resourceIds;
   constructor(opts) {
    super({
     name: "ConflictException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConflictException.prototype);
    this.resourceIds = opts.resourceIds;
   }
  }
  class TaskSetNotFoundException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#TaskSetNotFoundException";
   name="TaskSetNotFoundException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TaskSetNotFoundException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
   }
  }
  class BlockedException extends ECSServiceException {
   static shapeId="com.amazonaws.ecs#BlockedException";
   name="BlockedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "BlockedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BlockedException.prototype);
   }
  }
  const _A = "Attachment";
  const _AC = "AdvancedConfiguration";
  const _AD = "AttachmentDetails";
  const _ADE = "AccessDeniedException";
  const _ALEE = "AttributeLimitExceededException";
  const _AVC = "AwsVpcConfiguration";
  const _At = "Attribute";
  const _Att = "Attachments";
  const _Attr = "Attributes";
  const _BE = "BlockedException";
  const _CA = "CreatedAt";
  const _CC = "CanaryConfiguration";
  const _CCCIE = "ClusterContainsContainerInstancesException";
  const _CCCPE = "ClusterContainsCapacityProviderException";
  const _CCSE = "ClusterContainsServicesException";
  const _CCTE = "ClusterContainsTasksException";
  const _CD = "ContainerDefinition";
  const _CDo = "ContainerDependency";
  const _CDon = "ContainerDefinitions";
  const _CDont = "ContainerDependencies";
  const _CE = "ClientException";
  const _CEo = "ConflictException";
  const _CI = "ContainerImage";
  const _CIon = "ContainerImages";
  const _CNFE = "ClusterNotFoundException";
  const _CO = "ContainerOverride";
  const _COo = "ContainerOverrides";
  const _CPS = "CapacityProviderStrategy";
  const _CPSI = "CapacityProviderStrategyItem";
  const _CRP = "ContainerRestartPolicy";
  const _CSD = "ContinueServiceDeployment";
  const _CSDR = "ContinueServiceDeploymentRequest";
  const _CSDRo = "ContinueServiceDeploymentResponse";
  const _Co = "Container";
  const _Con = "Containers";
  const _D = "Deployment";
  const _DA = "DeploymentAlarms";
  const _DC = "DeploymentConfiguration";
  const _DCBe = "DeploymentCircuitBreaker";
  const _DCe = "DeploymentController";
  const _DES = "DeploymentEphemeralStorage";
  const _DESC = "DeploymentEarlySuccessCriteria";
  const _DL = "DevicesList";
  const _DLH = "DeploymentLifecycleHook";
  const _DLHD = "DeploymentLifecycleHookDetail";
  const _DLHDL = "DeploymentLifecycleHookDetailList";
  const _DLHL = "DeploymentLifecycleHookList";
  const _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
  const _DNAE = "DaemonNotActiveException";
  const _DNFE = "DaemonNotFoundException";
  const _DSD = "DescribeServiceDeployments";
  const _DSDR = "DescribeServiceDeploymentsRequest";
  const _DSDRe = "DescribeServiceDeploymentsResponse";
  const _DSRR = "DescribeServiceRevisionsRequest";
  const _DSRRe = "DescribeServiceRevisionsResponse";
  const _DSRes = "DescribeServicesRequest";
  const _DSResc = "DescribeServicesResponse";
  const _DSRescr = "DescribeServiceRevisions";
  const _DSes = "DescribeServices";
  const _DT = "DescribeTasks";
  const _DTDRer = "DeregisterTaskDefinitionRequest";
  const _DTDRere = "DeregisterTaskDefinitionResponse";
  const _DTDRes = "DescribeTaskDefinitionRequest";
  const _DTDResc = "DescribeTaskDefinitionResponse";
  const _DTDer = "DeregisterTaskDefinition";
  const _DTDes = "DescribeTaskDefinition";
  const _DTR = "DescribeTasksRequest";
  const _DTRe = "DescribeTasksResponse";
  const _DVC = "DockerVolumeConfiguration";
  const _De = "Device";
  const _Dep = "Deployments";
  const _EBSTS = "EBSTagSpecification";
  const _EBSTSa = "EBSTagSpecifications";
  const _ECSMR = "ECSManagedResources";
  const _EF = "EnvironmentFile";
  const _EFSAC = "EFSAuthorizationConfig";
  const _EFSVC = "EFSVolumeConfiguration";
  const _EFn = "EnvironmentFiles";
  const _ES = "EphemeralStorage";
  const _EV = "EnvironmentVariables";
  const _F = "Failure";
  const _FC = "FirelensConfiguration";
  const _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
  const _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
  const _Fa = "Failures";
  const _GC = "GatewayConnection";
  const _GCAR = "GatewayConnectionAlbResources";
  const _GCARL = "GatewayConnectionAlbResourcesList";
  const _GCF = "GatewayConnectorFilters";
  const _GCHC = "GatewayConnectorHealthCheck";
  const _GCHCM = "GatewayConnectorHealthCheckMatcher";
  const _GCL = "GatewayConnectionList";
  const _GCLa = "GatewayConnectorList";
  const _GCR = "GatewayConnectionResources";
  const _GCa = "GatewayConnector";
  const _GNFE = "GatewayNotFoundException";
  const _HC = "HealthCheck";
  const _HE = "HostEntry";
  const _HEL = "HostEntryList";
  const _HVP = "HostVolumeProperties";
  const _IA = "InferenceAccelerator";
  const _IAO = "InferenceAcceleratorOverride";
  const _IAOn = "InferenceAcceleratorOverrides";
  const _IAn = "InferenceAccelerators";
  const _IPE = "InvalidParameterException";
  const _KC = "KernelCapabilities";
  const _KVP = "KeyValuePair";
  const _LB = "LoadBalancer";
  const _LBo = "LoadBalancers";
  const _LC = "LinearConfiguration";
  const _LCR = "ListClustersRequest";
  const _LCRi = "ListClustersResponse";
  const _LCi = "ListClusters";
  const _LCo = "LogConfiguration";
  const _LEE = "LimitExceededException";
  const _LP = "LinuxParameters";
  const _LS = "ListServices";
  const _LSD = "ListServiceDeployments";
  const _LSDR = "ListServiceDeploymentsRequest";
  const _LSDRi = "ListServiceDeploymentsResponse";
  const _LSR = "ListServicesRequest";
  const _LSRi = "ListServicesResponse";
  const _LT = "ListTasks";
  const _LTD = "ListTaskDefinitions";
  const _LTDR = "ListTaskDefinitionsRequest";
  const _LTDRi = "ListTaskDefinitionsResponse";
  const _LTR = "ListTasksRequest";
  const _LTRi = "ListTasksResponse";
  const _MA = "ManagedAgent";
  const _MAASP = "ManagedApplicationAutoScalingPolicy";
  const _MAASPa = "ManagedApplicationAutoScalingPolicies";
  const _MAS = "ManagedAutoScaling";
  const _MAa = "ManagedAgents";
  const _MC = "ManagedCertificate";
  const _MCL = "MetricConfigurationList";
  const _MCe = "MetricConfiguration";
  const _MCo = "MonitoringConfiguration";
  const _MIP = "ManagedIngressPath";
  const _MIPan = "ManagedIngressPaths";
  const _ML = "ManagedListener";
  const _MLB = "ManagedLoadBalancer";
  const _MLG = "ManagedLogGroup";
  const _MLGa = "ManagedLogGroups";
  const _MLR = "ManagedListenerRule";
  const _MMA = "ManagedMetricAlarm";
  const _MMAa = "ManagedMetricAlarms";
  const _MP = "MountPoint";
  const _MPL = "MountPointList";
  const _MSG = "ManagedSecurityGroup";
  const _MSGa = "ManagedSecurityGroups";
  const _MST = "ManagedScalableTarget";
  const _MTG = "ManagedTargetGroup";
  const _MTGa = "ManagedTargetGroups";
  const _MVE = "MissingVersionException";
  const _NB = "NetworkBinding";
  const _NBe = "NetworkBindings";
  const _NC = "NetworkConfiguration";
  const _NI = "NetworkInterface";
  const _NIe = "NetworkInterfaces";
  const _NMA = "NvidiaMpsAllocation";
  const _NNFE = "NamespaceNotFoundException";
  const _NUAE = "NoUpdateAvailableException";
  const _PC = "PlacementConstraint";
  const _PCP = "ProxyConfigurationProperties";
  const _PCl = "PlacementConstraints";
  const _PCr = "ProxyConfiguration";
  const _PM = "PortMapping";
  const _PML = "PortMappingList";
  const _PS = "PlacementStrategy";
  const _PSl = "PlacementStrategies";
  const _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
  const _PUE = "PlatformUnknownException";
  const _RA = "RequiresAttributes";
  const _RC = "RepositoryCredentials";
  const _RCe = "ResolvedConfiguration";
  const _RIUE = "ResourceInUseException";
  const _RNFE = "ResourceNotFoundException";
  const _RP = "RuntimePlatform";
  const _RPO = "RuntimePlatformOverride";
  const _RR = "ResourceRequirement";
  const _RRe = "ResourceRequirements";
  const _RT = "RunTask";
  const _RTD = "RegisterTaskDefinition";
  const _RTDR = "RegisterTaskDefinitionRequest";
  const _RTDRe = "RegisterTaskDefinitionResponse";
  const _RTR = "RunTaskRequest";
  const _RTRu = "RunTaskResponse";
  const _Ro = "Rollback";
  const _S = "Scale";
  const _SC = "SystemControl";
  const _SCALC = "ServiceConnectAccessLogConfiguration";
  const _SCC = "ServiceConnectConfiguration";
  const _SCCA = "ServiceConnectClientAlias";
  const _SCCAL = "ServiceConnectClientAliasList";
  const _SCCC = "ServiceConnectContainerConfigurations";
  const _SCCCe = "ServiceConnectContainerConfiguration";
  const _SCRS = "ServiceCurrentRevisionSummary";
  const _SCRSL = "ServiceCurrentRevisionSummaryList";
  const _SCS = "ServiceConnectService";
  const _SCSL = "ServiceConnectServiceList";
  const _SCSR = "ServiceConnectServiceResource";
  const _SCSRL = "ServiceConnectServiceResourceList";
  const _SCTC = "ServiceConnectTlsConfiguration";
  const _SCTCA = "ServiceConnectTlsCertificateAuthority";
  const _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
  const _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
  const _SCTTR = "ServiceConnectTestTrafficRules";
  const _SCy = "SystemControls";
  const _SD = "ServiceDeployment";
  const _SDA = "ServiceDeploymentAlarms";
  const _SDB = "ServiceDeploymentBrief";
  const _SDBe = "ServiceDeploymentsBrief";
  const _SDCB = "ServiceDeploymentCircuitBreaker";
  const _SDNFE = "ServiceDeploymentNotFoundException";
  const _SDe = "ServiceDeployments";
  const _SE = "ServerException";
  const _SEe = "ServiceEvent";
  const _SEer = "ServiceEvents";
  const _SFVC = "S3FilesVolumeConfiguration";
  const _SL = "SecretList";
  const _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
  const _SNAE = "ServiceNotActiveException";
  const _SNFE = "ServiceNotFoundException";
  const _SR = "ServiceRegistry";
  const _SRLB = "ServiceRevisionLoadBalancer";
  const _SRLBe = "ServiceRevisionLoadBalancers";
  const _SRO = "ServiceRevisionOverrides";
  const _SRS = "ServiceRevisionSummary";
  const _SRSL = "ServiceRevisionsSummaryList";
  const _SRVLC = "ServiceRevisionVpcLatticeConfiguration";
  const _SRVLCe = "ServiceRevisionVpcLatticeConfigurations";
  const _SRe = "ServiceRevision";
  const _SRer = "ServiceRegistries";
  const _SRerv = "ServiceRevisions";
  const _SSD = "StopServiceDeployment";
  const _SSDR = "StopServiceDeploymentRequest";
  const _SSDRt = "StopServiceDeploymentResponse";
  const _SSh = "SharingStrategy";
  const _STRto = "StopTaskRequest";
  const _STRtop = "StopTaskResponse";
  const _STt = "StopTask";
  const _SVC = "ServiceVolumeConfiguration";
  const _SVCe = "ServiceVolumeConfigurations";
  const _Se = "Secret";
  const _Ser = "Service";
  const _Serv = "Services";
  const _T = "Tag";
  const _TC = "ThresholdConfiguration";
  const _TCi = "TimeoutConfiguration";
  const _TD = "TaskDefinition";
  const _TDPC = "TaskDefinitionPlacementConstraint";
  const _TDPCa = "TaskDefinitionPlacementConstraints";
  const _TES = "TaskEphemeralStorage";
  const _TL = "TmpfsList";
  const _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
  const _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
  const _TNCE = "TargetNotConnectedException";
  const _TNFE = "TargetNotFoundException";
  const _TO = "TaskOverride";
  const _TS = "TaskSet";
  const _TSNFE = "TaskSetNotFoundException";
  const _TSa = "TaskSets";
  const _TVC = "TaskVolumeConfiguration";
  const _TVCa = "TaskVolumeConfigurations";
  const _Ta = "Task";
  const _Tag = "Tags";
  const _Tas = "Tasks";
  const _Tm = "Tmpfs";
  const _U = "Ulimit";
  const _UFE = "UnsupportedFeatureException";
  const _UIPE = "UpdateInProgressException";
  const _UL = "UlimitList";
  const _US = "UpdateService";
  const _USR = "UpdateServiceRequest";
  const _USRp = "UpdateServiceResponse";
  const _V = "Volume";
  const _VF = "VolumeFrom";
  const _VFL = "VolumeFromList";
  const _VL = "VolumeList";
  const _VLAC = "VpcLatticeAdvancedConfiguration";
  const _VLC = "VpcLatticeConfiguration";
  const _VLCp = "VpcLatticeConfigurations";
  const _a = "attachments";
  const _aASP = "applicationAutoScalingPolicies";
  const _aCA = "acmCertificateArn";
  const _aCd = "advancedConfiguration";
  const _aCu = "authorizationConfig";
  const _aCw = "awsvpcConfiguration";
  const _aI = "attachmentId";
  const _aLCc = "accessLogConfiguration";
  const _aN = "alarmNames";
  const _aP = "appProtocol";
  const _aPA = "accessPointArn";
  const _aPAA = "awsPcaAuthorityArn";
  const _aPI = "assignPublicIp";
  const _aPIc = "accessPointId";
  const _aSu = "autoScaling";
  const _aT = "accessType";
  const _aTGA = "alternateTargetGroupArn";
  const _aTc = "accessTypes";
  const _aZ = "availabilityZone";
  const _aZR = "availabilityZoneRebalancing";
  const _ac = "action";
  const _ad = "add";
  const _af = "after";
  const _al = "alarms";
  const _ar = "arn";
  const _at = "attributes";
  const _au = "autoprovision";
  const _b = "base";
  const _bIP = "bindIP";
  const _bTIM = "bakeTimeInMinutes";
  const _be = "before";
  const _c = "client";
  const _cA = "clusterArn";
  const _cAL = "configuredAtLaunch";
  const _cAl = "clusterArns";
  const _cAli = "clientAliases";
  const _cAo = "containerArn";
  const _cAon = "connectivityAt";
  const _cAp = "cpuArchitecture";
  const _cAr = "createdAt";
  const _cBTIM = "canaryBakeTimeInMinutes";
  const _cBr = "createdBy";
  const _cC = "canaryConfiguration";
  const _cCon = "containerConfigurations";
  const _cD = "containerDefinitions";
  const _cDC = "computedDesiredCount";
  const _cI = "containerImages";
  const _cIA = "containerInstanceArn";
  const _cIo = "containerInstance";
  const _cNo = "containerName";
  const _cO = "containerOverrides";
  const _cP = "canaryPercent";
  const _cPN = "capacityProviderName";
  const _cPR = "containerPortRange";
  const _cPS = "capacityProviderStrategy";
  const _cPa = "capacityProvider";
  const _cPo = "containerPath";
  const _cPon = "containerPort";
  const _cPr = "credentialsParameter";
  const _cS = "credentialSpecs";
  const _cSD = "currentServiceDeployment";
  const _cSR = "currentServiceRevisions";
  const _cT = "clientToken";
  const _ca = "capabilities";
  const _ce = "certificate";
  const _cl = "cluster";
  const _com = "command";
  const _comp = "compatibilities";
  const _con = "condition";
  const _conn = "connectivity";
  const _conta = "containers";
  const _cou = "count";
  const _cp = "cpu";
  const _d = "details";
  const _dAer = "deregisteredAt";
  const _dAi = "discoveryArn";
  const _dC = "deploymentConfiguration";
  const _dCB = "deploymentCircuitBreaker";
  const _dCe = "desiredCount";
  const _dCep = "deploymentController";
  const _dL = "dockerLabels";
  const _dN = "disableNetworking";
  const _dNa = "daemonName";
  const _dNe = "deviceName";
  const _dNi = "discoveryName";
  const _dNn = "dnsName";
  const _dNo = "domainName";
  const _dO = "dependsOn";
  const _dOT = "deleteOnTermination";
  const _dOr = "driverOpts";
  const _dRAe = "deleteRequestedAt";
  const _dS = "dnsServers";
  const _dSD = "dnsSearchDomains";
  const _dSO = "dockerSecurityOptions";
  const _dSe = "desiredStatus";
  const _dT = "deviceType";
  const _dVC = "dockerVolumeConfiguration";
  const _de = "devices";
  const _dep = "deployments";
  const _det = "detail";
  const _do = "domain";
  const _dr = "driver";
  const _dro = "drop";
  const _e = "error";
  const _eA = "expiresAt";
  const _eC = "exitCode";
  const _eEC = "enableExecuteCommand";
  const _eECSMT = "enableECSManagedTags";
  const _eF = "environmentFiles";
  const _eFI = "enableFaultInjection";
  const _eH = "extraHosts";
  const _eI = "externalId";
  const _eMR = "ecsManagedResources";
  const _eP = "entryPoint";
  const _eRA = "executionRoleArn";
  const _eSA = "executionStoppedAt";
  const _eSC = "earlySuccessCriteria";
  const _eSp = "ephemeralStorage";
  const _eVC = "efsVolumeConfiguration";
  const _en = "environment";
  const _ena = "enabled";
  const _enab = "enable";
  const _enc = "encrypted";
  const _end = "endpoint";
  const _es = "essential";
  const _ev = "events";
  const _ex = "expression";
  const _exa = "exact";
  const _f = "family";
  const _fA = "finishedAt";
  const _fC = "firelensConfiguration";
  const _fCa = "failureCount";
  const _fES = "fargateEphemeralStorage";
  const _fND = "forceNewDeployment";
  const _fP = "familyPrefix";
  const _fSA = "fileSystemArn";
  const _fSI = "fileSystemId";
  const _fT = "failedTasks";
  const _fTi = "filesystemType";
  const _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
  const _fa = "failures";
  const _fi = "filters";
  const _fie = "field";
  const _for = "format";
  const _gA = "gatewayArn";
  const _gC = "gatewayConnectors";
  const _gCa = "gatewayConnections";
  const _gCr = "grpcCode";
  const _gDE = "guardDutyEnabled";
  const _gI = "gpuIds";
  const _gRA = "gatewayRouteArn";
  const _gSS = "gpuSharingStrategy";
  const _gr = "group";
  const _h = "hostname";
  const _hC = "healthCheck";
  const _hCGPS = "healthCheckGracePeriodSeconds";
  const _hCIS = "healthCheckIntervalSeconds";
  const _hCP = "healthCheckPath";
  const _hCPe = "healthCheckProtocol";
  const _hCPea = "healthCheckPort";
  const _hCTS = "healthCheckTimeoutSeconds";
  const _hCt = "httpCode";
  const _hD = "hookDetails";
  const _hE = "httpError";
  const _hI = "hookId";
  const _hL = "hardLimit";
  const _hP = "healthyPercent";
  const _hPR = "hostPortRange";
  const _hPo = "hostPath";
  const _hPos = "hostPort";
  const _hS = "healthStatus";
  const _hSA = "hostSharedAlb";
  const _hTA = "hookTargetArn";
  const _hTC = "healthyThresholdCount";
  const _he = "header";
  const _ho = "host";
  const _i = "id";
  const _iA = "ipAddress";
  const _iAO = "inferenceAcceleratorOverrides";
  const _iAn = "inferenceAccelerators";
  const _iAp = "ipv6Address";
  const _iCA = "issuerCertificateAuthority";
  const _iD = "imageDigest";
  const _iEC = "ignoredExitCodes";
  const _iM = "ipcMode";
  const _iP = "ingressPaths";
  const _iPE = "initProcessEnabled";
  const _iPO = "ingressPortOverride";
  const _iQP = "includeQueryParameters";
  const _iTS = "idleTimeoutSeconds";
  const _ia = "iam";
  const _im = "image";
  const _in = "interactive";
  const _inc = "include";
  const _int = "interval";
  const _io = "iops";
  const _k = "key";
  const _kK = "kmsKey";
  const _kKI = "kmsKeyId";
  const _l = "links";
  const _lA = "listenerArn";
  const _lB = "loadBalancers";
  const _lBA = "loadBalancerArn";
  const _lBN = "loadBalancerName";
  const _lBSG = "loadBalancerSecurityGroups";
  const _lBSGA = "loadBalancerSecurityGroupArns";
  const _lBo = "loadBalancer";
  const _lC = "logConfiguration";
  const _lCi = "linearConfiguration";
  const _lD = "logDriver";
  const _lG = "logGroups";
  const _lGN = "logGroupName";
  const _lH = "lifecycleHooks";
  const _lHD = "lifecycleHookDetails";
  const _lL = "logLevel";
  const _lP = "linuxParameters";
  const _lRA = "listenerRuleArn";
  const _lS = "lastStatus";
  const _lSA = "lastStartedAt";
  const _lSi = "lifecycleStages";
  const _lSif = "lifecycleStage";
  const _lT = "launchType";
  const _la = "labels";
  const _li = "listener";
  const _m = "message";
  const _mA = "managedAgents";
  const _mAe = "metricAlarms";
  const _mC = "minCapacity";
  const _mCP = "maxComputePercent";
  const _mCa = "maxCapacity";
  const _mCe = "metricConfigurations";
  const _mEBSV = "managedEBSVolume";
  const _mHP = "minimumHealthyPercent";
  const _mN = "metricNames";
  const _mO = "mountOptions";
  const _mP = "mountPoints";
  const _mPa = "maximumPercent";
  const _mR = "memoryReservation";
  const _mRa = "maxResults";
  const _mSa = "maxSwap";
  const _mat = "matcher";
  const _me = "memory";
  const _met = "metric";
  const _mo = "monitoring";
  const _n = "name";
  const _nB = "networkBindings";
  const _nC = "networkConfiguration";
  const _nDI = "neuronDeviceIds";
  const _nI = "networkInterfaces";
  const _nM = "networkMode";
  const _nMv = "nvidiaMps";
  const _nT = "nextToken";
  const _na = "namespace";
  const _o = "options";
  const _oSF = "operatingSystemFamily";
  const _ov = "overrides";
  const _p = "privileged";
  const _pCe = "pendingCount";
  const _pCl = "placementConstraints";
  const _pCr = "proxyConfiguration";
  const _pF = "platformFamily";
  const _pIA = "privateIpv4Address";
  const _pLR = "productionListenerRule";
  const _pM = "portMappings";
  const _pMi = "pidMode";
  const _pN = "portName";
  const _pRTS = "perRequestTimeoutSeconds";
  const _pS = "placementStrategy";
  const _pSA = "pullStartedAt";
  const _pSAu = "pullStoppedAt";
  const _pT = "pseudoTerminal";
  const _pTCe = "pendingTaskCount";
  const _pTo = "policyType";
  const _pTr = "propagateTags";
  const _pV = "platformVersion";
  const _pe = "permissions";
  const _po = "port";
  const _pr = "protocol";
  const _pro = "properties";
  const _r = "reason";
  const _rA = "roleArn";
  const _rAP = "restartAttemptPeriod";
  const _rAe = "registeredAt";
  const _rAeg = "registryArn";
  const _rAeq = "requiresAttributes";
  const _rB = "registeredBy";
  const _rC = "repositoryCredentials";
  const _rCe = "requiresCompatibilities";
  const _rCes = "resolvedConfiguration";
  const _rCu = "runningCount";
  const _rD = "rootDirectory";
  const _rI = "resourceIds";
  const _rIe = "referenceId";
  const _rIu = "runtimeId";
  const _rMT = "resourceManagementType";
  const _rO = "readOnly";
  const _rOHT = "resetOnHealthyTask";
  const _rPTW = "requestedProductionTrafficWeight";
  const _rPe = "restartPolicy";
  const _rPu = "runtimePlatform";
  const _rR = "resourceRequirements";
  const _rRF = "readonlyRootFilesystem";
  const _rS = "rolloutState";
  const _rSR = "rolloutStateReason";
  const _rSe = "resolutionSeconds";
  const _rT = "resourceType";
  const _rTCe = "requestedTaskCount";
  const _rTCu = "runningTaskCount";
  const _rTTW = "requestedTestTrafficWeight";
  const _re = "revision";
  const _res = "resources";
  const _ret = "retries";
  const _rol = "rollback";
  const _ru = "rule";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
  const _sA = "startedAt";
  const _sAe = "serviceArn";
  const _sAer = "serviceArns";
  const _sAt = "stoppedAt";
  const _sAto = "stoppingAt";
  const _sB = "startedBy";
  const _sBTIM = "stepBakeTimeInMinutes";
  const _sC = "systemControls";
  const _sCC = "serviceConnectConfiguration";
  const _sCR = "serviceConnectResources";
  const _sCo = "sourceContainer";
  const _sCtop = "stopCode";
  const _sD = "serviceDeployments";
  const _sDA = "serviceDeploymentArn";
  const _sDAe = "serviceDeploymentArns";
  const _sG = "securityGroups";
  const _sGI = "securityGroupIds";
  const _sI = "subnetIds";
  const _sIGB = "sizeInGiB";
  const _sIn = "snapshotId";
  const _sL = "softLimit";
  const _sMS = "sharedMemorySize";
  const _sN = "serviceName";
  const _sO = "secretOptions";
  const _sP = "startPeriod";
  const _sPo = "sourcePath";
  const _sPt = "stepPercent";
  const _sR = "statusReason";
  const _sRA = "serviceRevisionArns";
  const _sRAe = "serviceRevisionArn";
  const _sRe = "serviceRegistries";
  const _sRer = "serviceRevisions";
  const _sRt = "stoppedReason";
  const _sS = "schedulingStrategy";
  const _sSA = "stabilityStatusAt";
  const _sSG = "serviceSecurityGroups";
  const _sSR = "sourceServiceRevisions";
  const _sSRC = "sourceServiceRevisionCleanup";
  const _sSh = "sharingStrategy";
  const _sSt = "stabilityStatus";
  const _sT = "startTimeout";
  const _sTca = "scalableTarget";
  const _sTt = "stopTimeout";
  const _sTto = "stopType";
  const _sU = "serviceUrl";
  const _sV = "sourceVolume";
  const _sVC = "s3filesVolumeConfiguration";
  const _sc = "scale";
  const _sch = "scheme";
  const _sco = "scope";
  const _se = "server";
  const _sec = "secrets";
  const _ser = "service";
  const _serv = "services";
  const _si = "size";
  const _so = "sort";
  const _st = "status";
  const _str = "strategy";
  const _su = "subnets";
  const _sw = "swappiness";
  const _t = "type";
  const _tA = "taskArn";
  const _tAN = "triggeredAlarmNames";
  const _tAa = "targetArn";
  const _tAas = "taskArns";
  const _tAi = "timeoutAction";
  const _tC = "thresholdConfiguration";
  const _tCi = "timeoutConfiguration";
  const _tD = "taskDefinition";
  const _tDA = "taskDefinitionArn";
  const _tDAa = "taskDefinitionArns";
  const _tEP = "transitEncryptionPort";
  const _tEr = "transitEncryption";
  const _tG = "targetGroups";
  const _tGA = "targetGroupArn";
  const _tI = "targetId";
  const _tIM = "timeoutInMinutes";
  const _tLR = "testListenerRule";
  const _tLRA = "testListenerRuleArn";
  const _tP = "terminationPolicy";
  const _tRA = "taskRoleArn";
  const _tSA = "taskSetArn";
  const _tSR = "targetServiceRevision";
  const _tSRA = "targetServiceRevisionArn";
  const _tSa = "taskSets";
  const _tSag = "tagSpecifications";
  const _tT = "targetType";
  const _tTR = "testTrafficRules";
  const _tV = "targetValue";
  const _ta = "tags";
  const _tas = "tasks";
  const _task = "task";
  const _th = "threshold";
  const _thr = "throughput";
  const _ti = "timeout";
  const _tl = "tls";
  const _tm = "tmpfs";
  const _u = "user";
  const _uA = "updatedAt";
  const _uTC = "unhealthyThresholdCount";
  const _ul = "ulimits";
  const _un = "unit";
  const _v = "value";
  const _vC = "versionConsistency";
  const _vCo = "volumeConfigurations";
  const _vF = "volumesFrom";
  const _vFa = "valueFrom";
  const _vIR = "volumeInitializationRate";
  const _vLC = "vpcLatticeConfigurations";
  const _vT = "volumeType";
  const _ve = "version";
  const _vo = "volumes";
  const _w = "weight";
  const _wD = "workingDirectory";
  const n0 = "com.amazonaws.ecs";
  const _s_registry = new TypeRegistry.O(_s);
  var ECSServiceException$ = [ -3, _s, "ECSServiceException", 0, [], [] ];
  _s_registry.registerError(ECSServiceException$, ECSServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccessDeniedException$ = [ -3, n0, _ADE, {
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
  var AttributeLimitExceededException$ = [ -3, n0, _ALEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
  var BlockedException$ = [ -3, n0, _BE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BlockedException$, BlockedException);
  var ClientException$ = [ -3, n0, _CE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClientException$, ClientException);
  var ClusterContainsCapacityProviderException$ = [ -3, n0, _CCCPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
  var ClusterContainsContainerInstancesException$ = [ -3, n0, _CCCIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
  var ClusterContainsServicesException$ = [ -3, n0, _CCSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
  var ClusterContainsTasksException$ = [ -3, n0, _CCTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
  var ClusterNotFoundException$ = [ -3, n0, _CNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ClusterNotFoundException$, ClusterNotFoundException);
  var ConflictException$ = [ -3, n0, _CEo, {
   [_e]: _c
  }, [ _rI, _m ], [ 64 | 0, 0 ] ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var DaemonNotActiveException$ = [ -3, n0, _DNAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DaemonNotActiveException$, DaemonNotActiveException);
  var DaemonNotFoundException$ = [ -3, n0, _DNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DaemonNotFoundException$, DaemonNotFoundException);
  var GatewayNotFoundException$ = [ -3, n0, _GNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GatewayNotFoundException$, GatewayNotFoundException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MissingVersionException$ = [ -3, n0, _MVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MissingVersionException$, MissingVersionException);
  var NamespaceNotFoundException$ = [ -3, n0, _NNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
  var NoUpdateAvailableException$ = [ -3, n0, _NUAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
  var PlatformTaskDefinitionIncompatibilityException$ = [ -3, n0, _PTDIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
  var PlatformUnknownException$ = [ -3, n0, _PUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PlatformUnknownException$, PlatformUnknownException);
  var ResourceInUseException$ = [ -3, n0, _RIUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
  var ResourceNotFoundException$ = [ -3, n0, _RNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
  var ServerException$ = [ -3, n0, _SE, {
   [_e]: _se
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServerException$, ServerException);
  var ServiceDeploymentNotFoundException$ = [ -3, n0, _SDNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
  var ServiceNotActiveException$ = [ -3, n0, _SNAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceNotActiveException$, ServiceNotActiveException);
  var ServiceNotFoundException$ = [ -3, n0, _SNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ServiceNotFoundException$, ServiceNotFoundException);
  var TargetNotConnectedException$ = [ -3, n0, _TNCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TargetNotConnectedException$, TargetNotConnectedException);
  var TargetNotFoundException$ = [ -3, n0, _TNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
  var TaskSetNotFoundException$ = [ -3, n0, _TSNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
  var UnsupportedFeatureException$ = [ -3, n0, _UFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
  var UpdateInProgressException$ = [ -3, n0, _UIPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UpdateInProgressException$, UpdateInProgressException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AdvancedConfiguration$ = [ 3, n0, _AC, 0, [ _aTGA, _pLR, _tLR, _rA ], [ 0, 0, 0, 0 ] ];
  var Attachment$ = [ 3, n0, _A, 0, [ _i, _t, _st, _d ], [ 0, 0, 0, () => AttachmentDetails ] ];
  var Attribute$ = [ 3, n0, _At, 0, [ _n, _v, _tT, _tI ], [ 0, 0, 0, 0 ], 1 ];
  var AwsVpcConfiguration$ = [ 3, n0, _AVC, 0, [ _su, _sG, _aPI ], [ 64 | 0, 64 | 0, 0 ], 1 ];
  var CanaryConfiguration$ = [ 3, n0, _CC, 0, [ _cP, _cBTIM ], [ 1, 1 ] ];
  var CapacityProviderStrategyItem$ = [ 3, n0, _CPSI, 0, [ _cPa, _w, _b ], [ 0, 1, 1 ], 1 ];
  var Container$ = [ 3, n0, _Co, 0, [ _cAo, _tA, _n, _im, _iD, _rIu, _lS, _eC, _r, _nB, _nI, _hS, _mA, _cp, _me, _mR, _gI, _nDI, _gSS ], [ 0, 0, 0, 0, 0, 0, 0, 1, 0, () => NetworkBindings, () => NetworkInterfaces, 0, () => ManagedAgents, 0, 0, 0, 64 | 0, 64 | 0, () => SharingStrategy$ ] ];
  var ContainerDefinition$ = [ 3, n0, _CD, 0, [ _n, _im, _rC, _cp, _me, _mR, _l, _pM, _es, _rPe, _eP, _com, _en, _eF, _mP, _vF, _lP, _sec, _dO, _sT, _sTt, _vC, _h, _u, _wD, _dN, _p, _rRF, _dS, _dSD, _eH, _dSO, _in, _pT, _dL, _ul, _lC, _hC, _sC, _rR, _fC, _cS ], [ 0, 0, [ () => RepositoryCredentials$, 0 ], 1, 1, 1, 64 | 0, () => PortMappingList, 2, () => ContainerRestartPolicy$, 64 | 0, 64 | 0, [ () => EnvironmentVariables, 0 ], () => EnvironmentFiles, () => MountPointList, () => VolumeFromList, () => LinuxParameters$, () => SecretList, () => ContainerDependencies, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => HostEntryList, 64 | 0, 2, 2, 128 | 0, () => UlimitList, () => LogConfiguration$, () => HealthCheck$, () => SystemControls, () => ResourceRequirements, () => FirelensConfiguration$, 64 | 0 ] ];
  var ContainerDependency$ = [ 3, n0, _CDo, 0, [ _cNo, _con ], [ 0, 0 ], 2 ];
  var ContainerImage$ = [ 3, n0, _CI, 0, [ _cNo, _iD, _im ], [ 0, 0, 0 ] ];
  var ContainerOverride$ = [ 3, n0, _CO, 0, [ _n, _com, _en, _eF, _cp, _me, _mR, _rR ], [ 0, 64 | 0, [ () => EnvironmentVariables, 0 ], () => EnvironmentFiles, 1, 1, 1, () => ResourceRequirements ] ];
  var ContainerRestartPolicy$ = [ 3, n0, _CRP, 0, [ _ena, _iEC, _rAP ], [ 2, 64 | 1, 1 ], 1 ];
  var ContinueServiceDeploymentRequest$ = [ 3, n0, _CSDR, 0, [ _sDA, _hI, _ac ], [ 0, 0, 0 ], 2 ];
  var ContinueServiceDeploymentResponse$ = [ 3, n0, _CSDRo, 0, [ _sDA ], [ 0 ] ];
  var CreatedAt$ = [ 3, n0, _CA, 0, [ _be, _af ], [ 4, 4 ] ];
  var Deployment$ = [ 3, n0, _D, 0, [ _i, _st, _tD, _dCe, _pCe, _rCu, _fT, _cAr, _uA, _cPS, _lT, _pV, _pF, _nC, _rS, _rSR, _sCC, _sCR, _vCo, _fES, _vLC ], [ 0, 0, 0, 1, 1, 1, 1, 4, 4, () => CapacityProviderStrategy, 0, 0, 0, () => NetworkConfiguration$, 0, 0, () => ServiceConnectConfiguration$, () => ServiceConnectServiceResourceList, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, () => VpcLatticeConfigurations ] ];
  var DeploymentAlarms$ = [ 3, n0, _DA, 0, [ _aN, _rol, _enab ], [ 64 | 0, 2, 2 ], 3 ];
  var DeploymentCircuitBreaker$ = [ 3, n0, _DCBe, 0, [ _enab, _rol, _rOHT, _tC ], [ 2, 2, 2, () => ThresholdConfiguration$ ], 2 ];
  var DeploymentConfiguration$ = [ 3, n0, _DC, 0, [ _dCB, _mPa, _mHP, _al, _str, _bTIM, _lH, _lCi, _cC, _eSC ], [ () => DeploymentCircuitBreaker$, 1, 1, () => DeploymentAlarms$, 0, 1, () => DeploymentLifecycleHookList, () => LinearConfiguration$, () => CanaryConfiguration$, () => DeploymentEarlySuccessCriteria$ ] ];
  var DeploymentController$ = [ 3, n0, _DCe, 0, [ _t ], [ 0 ], 1 ];
  var DeploymentEarlySuccessCriteria$ = [ 3, n0, _DESC, 0, [ _enab, _hP, _sSRC ], [ 2, 1, 0 ], 1 ];
  var DeploymentEphemeralStorage$ = [ 3, n0, _DES, 0, [ _kKI ], [ 0 ] ];
  var DeploymentLifecycleHook$ = [ 3, n0, _DLH, 0, [ _tT, _hTA, _rA, _lSi, _hD, _tCi ], [ 0, 0, 0, 64 | 0, 15, () => DeploymentLifecycleHookTimeoutConfiguration$ ] ];
  var DeploymentLifecycleHookDetail$ = [ 3, n0, _DLHD, 0, [ _hI, _tT, _tAa, _st, _eA, _tAi ], [ 0, 0, 0, 0, 4, 0 ] ];
  var DeploymentLifecycleHookTimeoutConfiguration$ = [ 3, n0, _DLHTC, 0, [ _tIM, _ac ], [ 1, 0 ] ];
  var DeregisterTaskDefinitionRequest$ = [ 3, n0, _DTDRer, 0, [ _tD ], [ 0 ], 1 ];
  var DeregisterTaskDefinitionResponse$ = [ 3, n0, _DTDRere, 0, [ _tD ], [ [ () => TaskDefinition$, 0 ] ] ];
  var DescribeServiceDeploymentsRequest$ = [ 3, n0, _DSDR, 0, [ _sDAe ], [ 64 | 0 ], 1 ];
  var DescribeServiceDeploymentsResponse$ = [ 3, n0, _DSDRe, 0, [ _sD, _fa ], [ () => ServiceDeployments, () => Failures ] ];
  var DescribeServiceRevisionsRequest$ = [ 3, n0, _DSRR, 0, [ _sRA ], [ 64 | 0 ], 1 ];
  var DescribeServiceRevisionsResponse$ = [ 3, n0, _DSRRe, 0, [ _sRer, _fa ], [ () => ServiceRevisions, () => Failures ] ];
  var DescribeServicesRequest$ = [ 3, n0, _DSRes, 0, [ _serv, _cl, _inc ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var DescribeServicesResponse$ = [ 3, n0, _DSResc, 0, [ _serv, _fa ], [ () => Services, () => Failures ] ];
  var DescribeTaskDefinitionRequest$ = [ 3, n0, _DTDRes, 0, [ _tD, _inc ], [ 0, 64 | 0 ], 1 ];
  var DescribeTaskDefinitionResponse$ = [ 3, n0, _DTDResc, 0, [ _tD, _ta ], [ [ () => TaskDefinition$, 0 ], () => Tags ] ];
  var DescribeTasksRequest$ = [ 3, n0, _DTR, 0, [ _tas, _cl, _inc ], [ 64 | 0, 0, 64 | 0 ], 1 ];
  var DescribeTasksResponse$ = [ 3, n0, _DTRe, 0, [ _tas, _fa ], [ [ () => Tasks, 0 ], () => Failures ] ];
  var Device$ = [ 3, n0, _De, 0, [ _hPo, _cPo, _pe ], [ 0, 0, 64 | 0 ], 1 ];
  var DockerVolumeConfiguration$ = [ 3, n0, _DVC, 0, [ _sco, _au, _dr, _dOr, _la ], [ 0, 2, 0, 128 | 0, 128 | 0 ] ];
  var EBSTagSpecification$ = [ 3, n0, _EBSTS, 0, [ _rT, _ta, _pTr ], [ 0, () => Tags, 0 ], 1 ];
  var ECSManagedResources$ = [ 3, n0, _ECSMR, 0, [ _iP, _aSu, _mAe, _sSG, _lG, _gCa ], [ () => ManagedIngressPaths, () => ManagedAutoScaling$, () => ManagedMetricAlarms, () => ManagedSecurityGroups, () => ManagedLogGroups, () => GatewayConnectionList ] ];
  var EFSAuthorizationConfig$ = [ 3, n0, _EFSAC, 0, [ _aPIc, _ia ], [ 0, 0 ] ];
  var EFSVolumeConfiguration$ = [ 3, n0, _EFSVC, 0, [ _fSI, _rD, _tEr, _tEP, _aCu ], [ 0, 0, 0, 1, () => EFSAuthorizationConfig$ ], 1 ];
  var EnvironmentFile$ = [ 3, n0, _EF, 0, [ _v, _t ], [ 0, 0 ], 2 ];
  var EphemeralStorage$ = [ 3, n0, _ES, 0, [ _sIGB ], [ 1 ], 1 ];
  var Failure$ = [ 3, n0, _F, 0, [ _ar, _r, _det ], [ 0, 0, 0 ] ];
  var FirelensConfiguration$ = [ 3, n0, _FC, 0, [ _t, _o ], [ 0, 128 | 0 ], 1 ];
  var FSxWindowsFileServerAuthorizationConfig$ = [ 3, n0, _FSWFSAC, 0, [ _cPr, _do ], [ 0, 0 ], 2 ];
  var FSxWindowsFileServerVolumeConfiguration$ = [ 3, n0, _FSWFSVC, 0, [ _fSI, _rD, _aCu ], [ 0, 0, () => FSxWindowsFileServerAuthorizationConfig$ ], 3 ];
  var GatewayConnection$ = [ 3, n0, _GC, 0, [ _gA, _gRA, _pN, _sU, _aT, _st, _res ], [ 0, 0, 0, 0, 0, 0, () => GatewayConnectionResources$ ] ];
  var GatewayConnectionAlbResources$ = [ 3, n0, _GCAR, 0, [ _aCA, _lBA, _lBSGA, _lA, _lRA, _tLRA, _tGA, _aTGA ], [ 0, 0, 64 | 0, 0, 0, 0, 0, 0 ] ];
  var GatewayConnector$ = [ 3, n0, _GCa, 0, [ _pN, _hC, _fi ], [ 0, () => GatewayConnectorHealthCheck$, () => GatewayConnectorFilters$ ], 1 ];
  var GatewayConnectorFilters$ = [ 3, n0, _GCF, 0, [ _aTc ], [ 64 | 0 ] ];
  var GatewayConnectorHealthCheck$ = [ 3, n0, _GCHC, 0, [ _hCPe, _hCPea, _hCP, _hCTS, _hCIS, _hTC, _uTC, _mat ], [ 0, 1, 0, 1, 1, 1, 1, () => GatewayConnectorHealthCheckMatcher$ ] ];
  var GatewayConnectorHealthCheckMatcher$ = [ 3, n0, _GCHCM, 0, [ _hCt, _gCr ], [ 0, 0 ] ];
  var HealthCheck$ = [ 3, n0, _HC, 0, [ _com, _int, _ti, _ret, _sP ], [ 64 | 0, 1, 1, 1, 1 ], 1 ];
  var HostEntry$ = [ 3, n0, _HE, 0, [ _h, _iA ], [ 0, 0 ], 2 ];
  var HostVolumeProperties$ = [ 3, n0, _HVP, 0, [ _sPo ], [ 0 ] ];
  var InferenceAccelerator$ = [ 3, n0, _IA, 0, [ _dNe, _dT ], [ 0, 0 ], 2 ];
  var InferenceAcceleratorOverride$ = [ 3, n0, _IAO, 0, [ _dNe, _dT ], [ 0, 0 ] ];
  var KernelCapabilities$ = [ 3, n0, _KC, 0, [ _ad, _dro ], [ 64 | 0, 64 | 0 ] ];
  var KeyValuePair$ = [ 3, n0, _KVP, 0, [ _n, _v ], [ 0, 0 ] ];
  var LinearConfiguration$ = [ 3, n0, _LC, 0, [ _sPt, _sBTIM ], [ 1, 1 ] ];
  var LinuxParameters$ = [ 3, n0, _LP, 0, [ _ca, _de, _iPE, _sMS, _tm, _mSa, _sw ], [ () => KernelCapabilities$, () => DevicesList, 2, 1, () => TmpfsList, 1, 1 ] ];
  var ListClustersRequest$ = [ 3, n0, _LCR, 0, [ _nT, _mRa ], [ 0, 1 ] ];
  var ListClustersResponse$ = [ 3, n0, _LCRi, 0, [ _cAl, _nT ], [ 64 | 0, 0 ] ];
  var ListServiceDeploymentsRequest$ = [ 3, n0, _LSDR, 0, [ _ser, _cl, _st, _cAr, _nT, _mRa ], [ 0, 0, 64 | 0, () => CreatedAt$, 0, 1 ], 1 ];
  var ListServiceDeploymentsResponse$ = [ 3, n0, _LSDRi, 0, [ _sD, _nT ], [ () => ServiceDeploymentsBrief, 0 ] ];
  var ListServicesRequest$ = [ 3, n0, _LSR, 0, [ _cl, _nT, _mRa, _lT, _sS, _rMT ], [ 0, 0, 1, 0, 0, 0 ] ];
  var ListServicesResponse$ = [ 3, n0, _LSRi, 0, [ _sAer, _nT ], [ 64 | 0, 0 ] ];
  var ListTaskDefinitionsRequest$ = [ 3, n0, _LTDR, 0, [ _fP, _st, _so, _nT, _mRa ], [ 0, 0, 0, 0, 1 ] ];
  var ListTaskDefinitionsResponse$ = [ 3, n0, _LTDRi, 0, [ _tDAa, _nT ], [ 64 | 0, 0 ] ];
  var ListTasksRequest$ = [ 3, n0, _LTR, 0, [ _cl, _cIo, _f, _nT, _mRa, _sB, _sN, _dSe, _lT, _dNa ], [ 0, 0, 0, 0, 1, 0, 0, 0, 0, 0 ] ];
  var ListTasksResponse$ = [ 3, n0, _LTRi, 0, [ _tAas, _nT ], [ 64 | 0, 0 ] ];
  var LoadBalancer$ = [ 3, n0, _LB, 0, [ _tGA, _lBN, _cNo, _cPon, _aCd ], [ 0, 0, 0, 1, () => AdvancedConfiguration$ ] ];
  var LogConfiguration$ = [ 3, n0, _LCo, 0, [ _lD, _o, _sO ], [ 0, 128 | 0, () => SecretList ], 1 ];
  var ManagedAgent$ = [ 3, n0, _MA, 0, [ _lSA, _n, _r, _lS ], [ 4, 0, 0, 0 ] ];
  var ManagedApplicationAutoScalingPolicy$ = [ 3, n0, _MAASP, 0, [ _st, _uA, _pTo, _tV, _met, _ar, _sR ], [ 0, 4, 0, 1, 0, 0, 0 ], 5 ];
  var ManagedAutoScaling$ = [ 3, n0, _MAS, 0, [ _sTca, _aASP ], [ () => ManagedScalableTarget$, () => ManagedApplicationAutoScalingPolicies ] ];
  var ManagedCertificate$ = [ 3, n0, _MC, 0, [ _st, _uA, _dNo, _ar, _sR ], [ 0, 4, 0, 0, 0 ], 3 ];
  var ManagedIngressPath$ = [ 3, n0, _MIP, 0, [ _aT, _end, _lBo, _lBSG, _ce, _li, _ru, _tG ], [ 0, 0, () => ManagedLoadBalancer$, () => ManagedSecurityGroups, () => ManagedCertificate$, () => ManagedListener$, () => ManagedListenerRule$, () => ManagedTargetGroups ], 2 ];
  var ManagedListener$ = [ 3, n0, _ML, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
  var ManagedListenerRule$ = [ 3, n0, _MLR, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
  var ManagedLoadBalancer$ = [ 3, n0, _MLB, 0, [ _st, _uA, _sch, _ar, _sR, _sI, _sGI ], [ 0, 4, 0, 0, 0, 64 | 0, 64 | 0 ], 3 ];
  var ManagedLogGroup$ = [ 3, n0, _MLG, 0, [ _st, _uA, _lGN, _ar, _sR ], [ 0, 4, 0, 0, 0 ], 3 ];
  var ManagedMetricAlarm$ = [ 3, n0, _MMA, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
  var ManagedScalableTarget$ = [ 3, n0, _MST, 0, [ _st, _uA, _mC, _mCa, _ar, _sR ], [ 0, 4, 1, 1, 0, 0 ], 4 ];
  var ManagedSecurityGroup$ = [ 3, n0, _MSG, 0, [ _st, _uA, _ar, _sR ], [ 0, 4, 0, 0 ], 2 ];
  var ManagedTargetGroup$ = [ 3, n0, _MTG, 0, [ _st, _uA, _hCP, _hCPea, _po, _ar, _sR ], [ 0, 4, 0, 1, 1, 0, 0 ], 5 ];
  var MetricConfiguration$ = [ 3, n0, _MCe, 0, [ _mN, _rSe ], [ 64 | 0, 1 ], 2 ];
  var MonitoringConfiguration$ = [ 3, n0, _MCo, 0, [ _mCe ], [ () => MetricConfigurationList ] ];
  var MountPoint$ = [ 3, n0, _MP, 0, [ _sV, _cPo, _rO ], [ 0, 0, 2 ] ];
  var NetworkBinding$ = [ 3, n0, _NB, 0, [ _bIP, _cPon, _hPos, _pr, _cPR, _hPR ], [ 0, 1, 1, 0, 0, 0 ] ];
  var NetworkConfiguration$ = [ 3, n0, _NC, 0, [ _aCw ], [ () => AwsVpcConfiguration$ ] ];
  var NetworkInterface$ = [ 3, n0, _NI, 0, [ _aI, _pIA, _iAp ], [ 0, 0, 0 ] ];
  var NvidiaMpsAllocation$ = [ 3, n0, _NMA, 0, [ _me, _mCP ], [ 1, 1 ], 1 ];
  var PlacementConstraint$ = [ 3, n0, _PC, 0, [ _t, _ex ], [ 0, 0 ] ];
  var PlacementStrategy$ = [ 3, n0, _PS, 0, [ _t, _fie ], [ 0, 0 ] ];
  var PortMapping$ = [ 3, n0, _PM, 0, [ _cPon, _hPos, _pr, _n, _aP, _cPR ], [ 1, 1, 0, 0, 0, 0 ] ];
  var ProxyConfiguration$ = [ 3, n0, _PCr, 0, [ _cNo, _t, _pro ], [ 0, 0, () => ProxyConfigurationProperties ], 1 ];
  var RegisterTaskDefinitionRequest$ = [ 3, n0, _RTDR, 0, [ _f, _cD, _tRA, _eRA, _nM, _vo, _pCl, _rCe, _cp, _me, _ta, _pMi, _iM, _pCr, _iAn, _eSp, _rPu, _eFI ], [ 0, [ () => ContainerDefinitions, 0 ], 0, 0, 0, () => VolumeList, () => TaskDefinitionPlacementConstraints, 64 | 0, 0, 0, () => Tags, 0, 0, () => ProxyConfiguration$, () => InferenceAccelerators, () => EphemeralStorage$, () => RuntimePlatform$, 2 ], 2 ];
  var RegisterTaskDefinitionResponse$ = [ 3, n0, _RTDRe, 0, [ _tD, _ta ], [ [ () => TaskDefinition$, 0 ], () => Tags ] ];
  var RepositoryCredentials$ = [ 3, n0, _RC, 8, [ _cPr ], [ 0 ], 1 ];
  var ResolvedConfiguration$ = [ 3, n0, _RCe, 0, [ _lB, _vLC ], [ () => ServiceRevisionLoadBalancers, () => ServiceRevisionVpcLatticeConfigurations ] ];
  var ResourceRequirement$ = [ 3, n0, _RR, 0, [ _t, _v, _sSh ], [ 0, 0, () => SharingStrategy$ ], 1 ];
  var Rollback$ = [ 3, n0, _Ro, 0, [ _r, _sA, _sRAe ], [ 0, 4, 0 ] ];
  var RunTaskRequest$ = [ 3, n0, _RTR, 0, [ _tD, _cPS, _cl, _cou, _eECSMT, _eEC, _gr, _lT, _nC, _ov, _pCl, _pS, _pV, _pTr, _rIe, _sB, _ta, _cT, _vCo ], [ 0, () => CapacityProviderStrategy, 0, 1, 2, 2, 0, 0, () => NetworkConfiguration$, [ () => TaskOverride$, 0 ], () => PlacementConstraints, () => PlacementStrategies, 0, 0, 0, 0, () => Tags, [ 0, 4 ], () => TaskVolumeConfigurations ], 1 ];
  var RunTaskResponse$ = [ 3, n0, _RTRu, 0, [ _tas, _fa ], [ [ () => Tasks, 0 ], () => Failures ] ];
  var RuntimePlatform$ = [ 3, n0, _RP, 0, [ _cAp, _oSF ], [ 0, 0 ] ];
  var RuntimePlatformOverride$ = [ 3, n0, _RPO, 0, [ _cAp ], [ 0 ] ];
  var S3FilesVolumeConfiguration$ = [ 3, n0, _SFVC, 0, [ _fSA, _rD, _tEP, _aPA ], [ 0, 0, 1, 0 ], 1 ];
  var Scale$ = [ 3, n0, _S, 0, [ _v, _un ], [ 1, 0 ] ];
  var Secret$ = [ 3, n0, _Se, 0, [ _n, _vFa ], [ 0, 0 ], 2 ];
  var Service$ = [ 3, n0, _Ser, 0, [ _sAe, _sN, _cA, _lB, _sRe, _st, _dCe, _rCu, _pCe, _lT, _cPS, _pV, _pF, _tD, _dC, _tSa, _dep, _rA, _ev, _cAr, _cSD, _cSR, _pCl, _pS, _nC, _hCGPS, _sS, _dCep, _ta, _cBr, _eECSMT, _pTr, _eEC, _aZR, _rMT ], [ 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 0, 1, 1, 1, 0, () => CapacityProviderStrategy, 0, 0, 0, () => DeploymentConfiguration$, () => TaskSets, () => Deployments, 0, () => ServiceEvents, 4, 0, () => ServiceCurrentRevisionSummaryList, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags, 0, 2, 0, 2, 0, 0 ] ];
  var ServiceConnectAccessLogConfiguration$ = [ 3, n0, _SCALC, 0, [ _for, _iQP ], [ 0, 0 ], 1 ];
  var ServiceConnectClientAlias$ = [ 3, n0, _SCCA, 0, [ _po, _dNn, _tTR ], [ 1, 0, () => ServiceConnectTestTrafficRules$ ], 1 ];
  var ServiceConnectConfiguration$ = [ 3, n0, _SCC, 0, [ _ena, _na, _serv, _lC, _aLCc, _cCon ], [ 2, 0, () => ServiceConnectServiceList, () => LogConfiguration$, () => ServiceConnectAccessLogConfiguration$, () => ServiceConnectContainerConfigurations ], 1 ];
  var ServiceConnectService$ = [ 3, n0, _SCS, 0, [ _pN, _dNi, _cAli, _iPO, _ti, _tl ], [ 0, 0, () => ServiceConnectClientAliasList, 1, () => TimeoutConfiguration$, () => ServiceConnectTlsConfiguration$ ], 1 ];
  var ServiceConnectServiceResource$ = [ 3, n0, _SCSR, 0, [ _dNi, _dAi ], [ 0, 0 ] ];
  var ServiceConnectTestTrafficHeaderMatchRules$ = [ 3, n0, _SCTTHMR, 0, [ _exa ], [ 0 ], 1 ];
  var ServiceConnectTestTrafficHeaderRules$ = [ 3, n0, _SCTTHR, 0, [ _n, _v ], [ 0, () => ServiceConnectTestTrafficHeaderMatchRules$ ], 1 ];
  var ServiceConnectTestTrafficRules$ = [ 3, n0, _SCTTR, 0, [ _he ], [ () => ServiceConnectTestTrafficHeaderRules$ ], 1 ];
  var ServiceConnectTlsCertificateAuthority$ = [ 3, n0, _SCTCA, 0, [ _aPAA ], [ 0 ] ];
  var ServiceConnectTlsConfiguration$ = [ 3, n0, _SCTC, 0, [ _iCA, _kK, _rA ], [ () => ServiceConnectTlsCertificateAuthority$, 0, 0 ], 1 ];
  var ServiceCurrentRevisionSummary$ = [ 3, n0, _SCRS, 0, [ _ar, _rTCe, _rTCu, _pTCe ], [ 0, 1, 1, 1 ] ];
  var ServiceDeployment$ = [ 3, n0, _SD, 0, [ _sDA, _sAe, _cA, _cAr, _sA, _fA, _sAt, _uA, _sSR, _tSR, _st, _sR, _lSif, _lHD, _dC, _rol, _dCB, _al ], [ 0, 0, 0, 4, 4, 4, 4, 4, () => ServiceRevisionsSummaryList, () => ServiceRevisionSummary$, 0, 0, 0, () => DeploymentLifecycleHookDetailList, () => DeploymentConfiguration$, () => Rollback$, () => ServiceDeploymentCircuitBreaker$, () => ServiceDeploymentAlarms$ ] ];
  var ServiceDeploymentAlarms$ = [ 3, n0, _SDA, 0, [ _st, _aN, _tAN ], [ 0, 64 | 0, 64 | 0 ] ];
  var ServiceDeploymentBrief$ = [ 3, n0, _SDB, 0, [ _sDA, _sAe, _cA, _sA, _cAr, _fA, _tSRA, _st, _sR ], [ 0, 0, 0, 4, 4, 4, 0, 0, 0 ] ];
  var ServiceDeploymentCircuitBreaker$ = [ 3, n0, _SDCB, 0, [ _st, _fCa, _th ], [ 0, 1, 1 ] ];
  var ServiceEvent$ = [ 3, n0, _SEe, 0, [ _i, _cAr, _m ], [ 0, 4, 0 ] ];
  var ServiceManagedEBSVolumeConfiguration$ = [ 3, n0, _SMEBSVC, 0, [ _rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _fTi ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, 0 ], 1 ];
  var ServiceRegistry$ = [ 3, n0, _SR, 0, [ _rAeg, _po, _cNo, _cPon ], [ 0, 1, 0, 1 ] ];
  var ServiceRevision$ = [ 3, n0, _SRe, 0, [ _sRAe, _sAe, _cA, _tD, _cPS, _lT, _pV, _pF, _lB, _sRe, _nC, _cI, _gDE, _sCC, _vCo, _fES, _cAr, _vLC, _rCes, _eMR, _ov, _gC, _mo ], [ 0, 0, 0, 0, () => CapacityProviderStrategy, 0, 0, 0, () => LoadBalancers, () => ServiceRegistries, () => NetworkConfiguration$, () => ContainerImages, 2, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, 4, () => VpcLatticeConfigurations, () => ResolvedConfiguration$, () => ECSManagedResources$, () => ServiceRevisionOverrides$, () => GatewayConnectorList, () => MonitoringConfiguration$ ] ];
  var ServiceRevisionLoadBalancer$ = [ 3, n0, _SRLB, 0, [ _tGA, _pLR ], [ 0, 0 ] ];
  var ServiceRevisionOverrides$ = [ 3, n0, _SRO, 0, [ _rPu ], [ () => RuntimePlatformOverride$ ] ];
  var ServiceRevisionSummary$ = [ 3, n0, _SRS, 0, [ _ar, _rTCe, _rTCu, _pTCe, _rTTW, _rPTW ], [ 0, 1, 1, 1, 1, 1 ] ];
  var ServiceRevisionVpcLatticeConfiguration$ = [ 3, n0, _SRVLC, 0, [ _tGA, _pLR ], [ 0, 0 ] ];
  var ServiceVolumeConfiguration$ = [ 3, n0, _SVC, 0, [ _n, _mEBSV ], [ 0, () => ServiceManagedEBSVolumeConfiguration$ ], 1 ];
  var StopServiceDeploymentRequest$ = [ 3, n0, _SSDR, 0, [ _sDA, _sTto ], [ 0, 0 ], 1 ];
  var StopServiceDeploymentResponse$ = [ 3, n0, _SSDRt, 0, [ _sDA ], [ 0 ] ];
  var StopTaskRequest$ = [ 3, n0, _STRto, 0, [ _task, _cl, _r ], [ 0, 0, 0 ], 1 ];
  var StopTaskResponse$ = [ 3, n0, _STRtop, 0, [ _task ], [ [ () => Task$, 0 ] ] ];
  var SystemControl$ = [ 3, n0, _SC, 0, [ _na, _v ], [ 0, 0 ] ];
  var Tag$ = [ 3, n0, _T, 0, [ _k, _v ], [ 0, 0 ] ];
  var Task$ = [ 3, n0, _Ta, 0, [ _a, _at, _aZ, _cPN, _cA, _conn, _cAon, _cIA, _conta, _cp, _cAr, _dSe, _eEC, _eSA, _gr, _hS, _iAn, _lS, _lT, _me, _ov, _pV, _pF, _pSA, _pSAu, _sA, _sB, _sCtop, _sAt, _sRt, _sAto, _ta, _tA, _tDA, _ve, _eSp, _fES ], [ () => Attachments, () => Attributes, 0, 0, 0, 0, 4, 0, () => Containers, 0, 4, 0, 2, 4, 0, 0, () => InferenceAccelerators, 0, 0, 0, [ () => TaskOverride$, 0 ], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Tags, 0, 0, 1, () => EphemeralStorage$, () => TaskEphemeralStorage$ ] ];
  var TaskDefinition$ = [ 3, n0, _TD, 0, [ _tDA, _cD, _f, _tRA, _eRA, _nM, _re, _vo, _st, _rAeq, _pCl, _comp, _rPu, _rCe, _cp, _me, _iAn, _pMi, _iM, _pCr, _rAe, _dAer, _dRAe, _rB, _eSp, _eFI ], [ 0, [ () => ContainerDefinitions, 0 ], 0, 0, 0, 0, 1, () => VolumeList, 0, () => RequiresAttributes, () => TaskDefinitionPlacementConstraints, 64 | 0, () => RuntimePlatform$, 64 | 0, 0, 0, () => InferenceAccelerators, 0, 0, () => ProxyConfiguration$, 4, 4, 4, 0, () => EphemeralStorage$, 2 ] ];
  var TaskDefinitionPlacementConstraint$ = [ 3, n0, _TDPC, 0, [ _t, _ex ], [ 0, 0 ] ];
  var TaskEphemeralStorage$ = [ 3, n0, _TES, 0, [ _sIGB, _kKI ], [ 1, 0 ] ];
  var TaskManagedEBSVolumeConfiguration$ = [ 3, n0, _TMEBSVC, 0, [ _rA, _enc, _kKI, _vT, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _tP, _fTi ], [ 0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, () => TaskManagedEBSVolumeTerminationPolicy$, 0 ], 1 ];
  var TaskManagedEBSVolumeTerminationPolicy$ = [ 3, n0, _TMEBSVTP, 0, [ _dOT ], [ 2 ], 1 ];
  var TaskOverride$ = [ 3, n0, _TO, 0, [ _cO, _cp, _iAO, _eRA, _me, _tRA, _eSp ], [ [ () => ContainerOverrides, 0 ], 0, () => InferenceAcceleratorOverrides, 0, 0, 0, () => EphemeralStorage$ ] ];
  var TaskSet$ = [ 3, n0, _TS, 0, [ _i, _tSA, _sAe, _cA, _sB, _eI, _st, _tD, _cDC, _pCe, _rCu, _cAr, _uA, _lT, _cPS, _pV, _pF, _nC, _lB, _sRe, _sc, _sSt, _sSA, _ta, _fES ], [ 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => CapacityProviderStrategy, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, () => Scale$, 0, 4, () => Tags, () => DeploymentEphemeralStorage$ ] ];
  var TaskVolumeConfiguration$ = [ 3, n0, _TVC, 0, [ _n, _mEBSV ], [ 0, () => TaskManagedEBSVolumeConfiguration$ ], 1 ];
  var ThresholdConfiguration$ = [ 3, n0, _TC, 0, [ _t, _v ], [ 0, 1 ], 2 ];
  var TimeoutConfiguration$ = [ 3, n0, _TCi, 0, [ _iTS, _pRTS ], [ 1, 1 ] ];
  var Tmpfs$ = [ 3, n0, _Tm, 0, [ _cPo, _si, _mO ], [ 0, 1, 64 | 0 ], 2 ];
  var Ulimit$ = [ 3, n0, _U, 0, [ _n, _sL, _hL ], [ 0, 1, 1 ], 3 ];
  var UpdateServiceRequest$ = [ 3, n0, _USR, 0, [ _ser, _cl, _dCe, _tD, _cPS, _dC, _aZR, _nC, _pCl, _pS, _pV, _fND, _hCGPS, _dCep, _eEC, _eECSMT, _lB, _pTr, _sRe, _sCC, _vCo, _vLC, _gC, _mo ], [ 0, 0, 1, 0, () => CapacityProviderStrategy, () => DeploymentConfiguration$, 0, () => NetworkConfiguration$, () => PlacementConstraints, () => PlacementStrategies, 0, 2, 1, () => DeploymentController$, 2, 2, () => LoadBalancers, 0, () => ServiceRegistries, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$ ], 1 ];
  var UpdateServiceResponse$ = [ 3, n0, _USRp, 0, [ _ser ], [ () => Service$ ] ];
  var Volume$ = [ 3, n0, _V, 0, [ _n, _ho, _dVC, _eVC, _sVC, _fWFSVC, _cAL ], [ 0, () => HostVolumeProperties$, () => DockerVolumeConfiguration$, () => EFSVolumeConfiguration$, () => S3FilesVolumeConfiguration$, () => FSxWindowsFileServerVolumeConfiguration$, 2 ] ];
  var VolumeFrom$ = [ 3, n0, _VF, 0, [ _sCo, _rO ], [ 0, 2 ] ];
  var VpcLatticeAdvancedConfiguration$ = [ 3, n0, _VLAC, 0, [ _aTGA, _pLR, _tLR ], [ 0, 0, 0 ] ];
  var VpcLatticeConfiguration$ = [ 3, n0, _VLC, 0, [ _rA, _tGA, _pN, _aCd ], [ 0, 0, 0, () => VpcLatticeAdvancedConfiguration$ ], 3 ];
  var AttachmentDetails = [ 1, n0, _AD, 0, () => KeyValuePair$ ];
  var Attachments = [ 1, n0, _Att, 0, () => Attachment$ ];
  var Attributes = [ 1, n0, _Attr, 0, () => Attribute$ ];
  var CapacityProviderStrategy = [ 1, n0, _CPS, 0, () => CapacityProviderStrategyItem$ ];
  var ContainerDefinitions = [ 1, n0, _CDon, 0, [ () => ContainerDefinition$, 0 ] ];
  var ContainerDependencies = [ 1, n0, _CDont, 0, () => ContainerDependency$ ];
  var ContainerImages = [ 1, n0, _CIon, 0, () => ContainerImage$ ];
  var ContainerOverrides = [ 1, n0, _COo, 0, [ () => ContainerOverride$, 0 ] ];
  var Containers = [ 1, n0, _Con, 0, () => Container$ ];
  var DeploymentLifecycleHookDetailList = [ 1, n0, _DLHDL, 0, () => DeploymentLifecycleHookDetail$ ];
  var DeploymentLifecycleHookList = [ 1, n0, _DLHL, 0, () => DeploymentLifecycleHook$ ];
  var Deployments = [ 1, n0, _Dep, 0, () => Deployment$ ];
  var DevicesList = [ 1, n0, _DL, 0, () => Device$ ];
  var EBSTagSpecifications = [ 1, n0, _EBSTSa, 0, () => EBSTagSpecification$ ];
  var EnvironmentFiles = [ 1, n0, _EFn, 0, () => EnvironmentFile$ ];
  var EnvironmentVariables = [ 1, n0, _EV, 8, () => KeyValuePair$ ];
  var Failures = [ 1, n0, _Fa, 0, () => Failure$ ];
  var GatewayConnectionAlbResourcesList = [ 1, n0, _GCARL, 0, () => GatewayConnectionAlbResources$ ];
  var GatewayConnectionList = [ 1, n0, _GCL, 0, () => GatewayConnection$ ];
  var GatewayConnectorList = [ 1, n0, _GCLa, 0, () => GatewayConnector$ ];
  var HostEntryList = [ 1, n0, _HEL, 0, () => HostEntry$ ];
  var InferenceAcceleratorOverrides = [ 1, n0, _IAOn, 0, () => InferenceAcceleratorOverride$ ];
  var InferenceAccelerators = [ 1, n0, _IAn, 0, () => InferenceAccelerator$ ];
  var LoadBalancers = [ 1, n0, _LBo, 0, () => LoadBalancer$ ];
  var ManagedAgents = [ 1, n0, _MAa, 0, () => ManagedAgent$ ];
  var ManagedApplicationAutoScalingPolicies = [ 1, n0, _MAASPa, 0, () => ManagedApplicationAutoScalingPolicy$ ];
  var ManagedIngressPaths = [ 1, n0, _MIPan, 0, () => ManagedIngressPath$ ];
  var ManagedLogGroups = [ 1, n0, _MLGa, 0, () => ManagedLogGroup$ ];
  var ManagedMetricAlarms = [ 1, n0, _MMAa, 0, () => ManagedMetricAlarm$ ];
  var ManagedSecurityGroups = [ 1, n0, _MSGa, 0, () => ManagedSecurityGroup$ ];
  var ManagedTargetGroups = [ 1, n0, _MTGa, 0, () => ManagedTargetGroup$ ];
  var MetricConfigurationList = [ 1, n0, _MCL, 0, () => MetricConfiguration$ ];
  var MountPointList = [ 1, n0, _MPL, 0, () => MountPoint$ ];
  var NetworkBindings = [ 1, n0, _NBe, 0, () => NetworkBinding$ ];
  var NetworkInterfaces = [ 1, n0, _NIe, 0, () => NetworkInterface$ ];
  var PlacementConstraints = [ 1, n0, _PCl, 0, () => PlacementConstraint$ ];
  var PlacementStrategies = [ 1, n0, _PSl, 0, () => PlacementStrategy$ ];
  var PortMappingList = [ 1, n0, _PML, 0, () => PortMapping$ ];
  var ProxyConfigurationProperties = [ 1, n0, _PCP, 0, () => KeyValuePair$ ];
  var RequiresAttributes = [ 1, n0, _RA, 0, () => Attribute$ ];
  var ResourceRequirements = [ 1, n0, _RRe, 0, () => ResourceRequirement$ ];
  var SecretList = [ 1, n0, _SL, 0, () => Secret$ ];
  var ServiceConnectClientAliasList = [ 1, n0, _SCCAL, 0, () => ServiceConnectClientAlias$ ];
  var ServiceConnectContainerConfigurations = [ 1, n0, _SCCC, 0, () => ServiceConnectContainerConfiguration$ ];
  var ServiceConnectServiceList = [ 1, n0, _SCSL, 0, () => ServiceConnectService$ ];
  var ServiceConnectServiceResourceList = [ 1, n0, _SCSRL, 0, () => ServiceConnectServiceResource$ ];
  var ServiceCurrentRevisionSummaryList = [ 1, n0, _SCRSL, 0, () => ServiceCurrentRevisionSummary$ ];
  var ServiceDeployments = [ 1, n0, _SDe, 0, () => ServiceDeployment$ ];
  var ServiceDeploymentsBrief = [ 1, n0, _SDBe, 0, () => ServiceDeploymentBrief$ ];
  var ServiceEvents = [ 1, n0, _SEer, 0, () => ServiceEvent$ ];
  var ServiceRegistries = [ 1, n0, _SRer, 0, () => ServiceRegistry$ ];
  var ServiceRevisionLoadBalancers = [ 1, n0, _SRLBe, 0, () => ServiceRevisionLoadBalancer$ ];
  var ServiceRevisions = [ 1, n0, _SRerv, 0, () => ServiceRevision$ ];
  var ServiceRevisionsSummaryList = [ 1, n0, _SRSL, 0, () => ServiceRevisionSummary$ ];
  var ServiceRevisionVpcLatticeConfigurations = [ 1, n0, _SRVLCe, 0, () => ServiceRevisionVpcLatticeConfiguration$ ];
  var Services = [ 1, n0, _Serv, 0, () => Service$ ];
  var ServiceVolumeConfigurations = [ 1, n0, _SVCe, 0, () => ServiceVolumeConfiguration$ ];
  var SystemControls = [ 1, n0, _SCy, 0, () => SystemControl$ ];
  var Tags = [ 1, n0, _Tag, 0, () => Tag$ ];
  var TaskDefinitionPlacementConstraints = [ 1, n0, _TDPCa, 0, () => TaskDefinitionPlacementConstraint$ ];
  var Tasks = [ 1, n0, _Tas, 0, [ () => Task$, 0 ] ];
  var TaskSets = [ 1, n0, _TSa, 0, () => TaskSet$ ];
  var TaskVolumeConfigurations = [ 1, n0, _TVCa, 0, () => TaskVolumeConfiguration$ ];
  var TmpfsList = [ 1, n0, _TL, 0, () => Tmpfs$ ];
  var UlimitList = [ 1, n0, _UL, 0, () => Ulimit$ ];
  var VolumeFromList = [ 1, n0, _VFL, 0, () => VolumeFrom$ ];
  var VolumeList = [ 1, n0, _VL, 0, () => Volume$ ];
  var VpcLatticeConfigurations = [ 1, n0, _VLCp, 0, () => VpcLatticeConfiguration$ ];
  var GatewayConnectionResources$ = [ 4, n0, _GCR, 0, [ _hSA ], [ () => GatewayConnectionAlbResourcesList ] ];
  var ServiceConnectContainerConfiguration$ = [ 4, n0, _SCCCe, 0, [ _lL ], [ 0 ] ];
  var SharingStrategy$ = [ 4, n0, _SSh, 0, [ _nMv ], [ () => NvidiaMpsAllocation$ ] ];
  var ContinueServiceDeployment$ = [ 9, n0, _CSD, 0, () => ContinueServiceDeploymentRequest$, () => ContinueServiceDeploymentResponse$ ];
  var DeregisterTaskDefinition$ = [ 9, n0, _DTDer, 0, () => DeregisterTaskDefinitionRequest$, () => DeregisterTaskDefinitionResponse$ ];
  var DescribeServiceDeployments$ = [ 9, n0, _DSD, 0, () => DescribeServiceDeploymentsRequest$, () => DescribeServiceDeploymentsResponse$ ];
  var DescribeServiceRevisions$ = [ 9, n0, _DSRescr, 0, () => DescribeServiceRevisionsRequest$, () => DescribeServiceRevisionsResponse$ ];
  var DescribeServices$ = [ 9, n0, _DSes, 0, () => DescribeServicesRequest$, () => DescribeServicesResponse$ ];
  var DescribeTaskDefinition$ = [ 9, n0, _DTDes, 0, () => DescribeTaskDefinitionRequest$, () => DescribeTaskDefinitionResponse$ ];
  var DescribeTasks$ = [ 9, n0, _DT, 0, () => DescribeTasksRequest$, () => DescribeTasksResponse$ ];
  var ListClusters$ = [ 9, n0, _LCi, 0, () => ListClustersRequest$, () => ListClustersResponse$ ];
  var ListServiceDeployments$ = [ 9, n0, _LSD, 0, () => ListServiceDeploymentsRequest$, () => ListServiceDeploymentsResponse$ ];
  var ListServices$ = [ 9, n0, _LS, 0, () => ListServicesRequest$, () => ListServicesResponse$ ];
  var ListTaskDefinitions$ = [ 9, n0, _LTD, 0, () => ListTaskDefinitionsRequest$, () => ListTaskDefinitionsResponse$ ];
  var ListTasks$ = [ 9, n0, _LT, 0, () => ListTasksRequest$, () => ListTasksResponse$ ];
  var RegisterTaskDefinition$ = [ 9, n0, _RTD, 0, () => RegisterTaskDefinitionRequest$, () => RegisterTaskDefinitionResponse$ ];
  var RunTask$ = [ 9, n0, _RT, 0, () => RunTaskRequest$, () => RunTaskResponse$ ];
  var StopServiceDeployment$ = [ 9, n0, _SSD, 0, () => StopServiceDeploymentRequest$, () => StopServiceDeploymentResponse$ ];
  var StopTask$ = [ 9, n0, _STt, 0, () => StopTaskRequest$, () => StopTaskResponse$ ];
  var UpdateService$ = [ 9, n0, _US, 0, () => UpdateServiceRequest$, () => UpdateServiceResponse$ ];
  const getRuntimeConfig = config => ({
   apiVersion: "2014-11-13",
   base64Decoder: config?.base64Decoder ?? fromBase64.E,
   base64Encoder: config?.base64Encoder ?? toBase64.n,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer.f2
   } ],
   logger: config?.logger ?? new NoOpLogger.N,
   protocol: config?.protocol ?? AwsJson1_1Protocol.T,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.ecs",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
    version: "2014-11-13",
    serviceTarget: "AmazonEC2ContainerServiceV20141113"
   },
   serviceId: config?.serviceId ?? "ECS",
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
    defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 9e5),
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
  var region_config_resolver_extensions = __nccwpck_require__(5489);
  var defaultExtensionConfiguration = __nccwpck_require__(2061);
  var httpExtensionConfiguration = __nccwpck_require__(8440);
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
  class ECSClient extends client.K {
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
     httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
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
  var client_command_builder = __nccwpck_require__(5747);
  const command = (0, client_command_builder.k)(commonParams, "AmazonEC2ContainerServiceV20141113", "ECSClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class DescribeServicesCommand extends(command(_ep0, _mw0, "DescribeServices", DescribeServices$)){}
  class UpdateServiceCommand extends(command(_ep0, _mw0, "UpdateService", UpdateService$)){}
  class ListClustersCommand extends(command(_ep0, _mw0, "ListClusters", ListClusters$)){}
  class ListServicesCommand extends(command(_ep0, _mw0, "ListServices", ListServices$)){}
  class ListServiceDeploymentsCommand extends(command(_ep0, _mw0, "ListServiceDeployments", ListServiceDeployments$)){}
  class DescribeServiceDeploymentsCommand extends(command(_ep0, _mw0, "DescribeServiceDeployments", DescribeServiceDeployments$)){}
  class DescribeServiceRevisionsCommand extends(command(_ep0, _mw0, "DescribeServiceRevisions", DescribeServiceRevisions$)){}
  class StopServiceDeploymentCommand extends(command(_ep0, _mw0, "StopServiceDeployment", StopServiceDeployment$)){}
  class ContinueServiceDeploymentCommand extends(command(_ep0, _mw0, "ContinueServiceDeployment", ContinueServiceDeployment$)){}
  class DescribeTaskDefinitionCommand extends(command(_ep0, _mw0, "DescribeTaskDefinition", DescribeTaskDefinition$)){}
  class RegisterTaskDefinitionCommand extends(command(_ep0, _mw0, "RegisterTaskDefinition", RegisterTaskDefinition$)){}
  class DeregisterTaskDefinitionCommand extends(command(_ep0, _mw0, "DeregisterTaskDefinition", DeregisterTaskDefinition$)){}
  class ListTaskDefinitionsCommand extends(command(_ep0, _mw0, "ListTaskDefinitions", ListTaskDefinitions$)){}
  class RunTaskCommand extends(command(_ep0, _mw0, "RunTask", RunTask$)){}
  class ListTasksCommand extends(command(_ep0, _mw0, "ListTasks", ListTasks$)){}
  class DescribeTasksCommand extends(command(_ep0, _mw0, "DescribeTasks", DescribeTasks$)){}
  class StopTaskCommand extends(command(_ep0, _mw0, "StopTask", StopTask$)){}
  var request_limits = __nccwpck_require__(9296);
  var known_errors = __nccwpck_require__(7453);
  var raw_body = __nccwpck_require__(3717);
  var clock = __nccwpck_require__(7486);
  const ECS_ERRORS = {
   ClusterNotFoundException: {
    code: "cluster-not-found",
    fix: "Set the input `cluster` to the name or ARN of a cluster of this account and region."
   },
   ServiceNotFoundException: {
    code: "service-not-found",
    fix: "Set the name of a service of this cluster, as `aws ecs list-services` shows it."
   },
   ServiceNotActiveException: {
    code: "service-not-active",
    fix: "Create the service again, or name another one: an inactive service takes no deployment."
   },
   ServiceDeploymentNotFoundException: {
    code: "service-deployment-not-found",
    fix: "Nothing to do: the service deployment is over."
   },
   ConflictException: {
    code: "service-deployment-conflict",
    fix: "Look at the service in the console: its deployment has changed state meanwhile. Then run the job again."
   }
  };
  var index_min = __nccwpck_require__(4214);
  const TagsSchema = index_min.lqM(index_min.YOg(index_min.FsL(index_min.Ikc({
   key: index_min.YjP(),
   value: index_min.lqM(index_min.YjP(), "")
  }), index_min.tBZ())), []);
  const ContainerDefinitionSchema = index_min._H3({
   name: index_min.YjP(),
   image: index_min.YjP(),
   essential: index_min.yqP(index_min.zMY()),
   environment: index_min.yqP(index_min.YOg(index_min.Ikc({
    name: index_min.YjP(),
    value: index_min.lqM(index_min.YjP(), "")
   }))),
   secrets: index_min.yqP(index_min.YOg(index_min.Ikc({
    name: index_min.YjP(),
    valueFrom: index_min.YjP()
   }))),
   logConfiguration: index_min.yqP(index_min._H3({
    logDriver: index_min.YjP(),
    options: index_min.yqP(index_min.g1P(index_min.YjP(), index_min.YjP()))
   }))
  });
  const AnswerSchema = index_min.Ikc({
   taskDefinition: index_min._H3({
    taskDefinitionArn: index_min.YjP(),
    family: index_min.YjP(),
    revision: index_min.aig(),
    status: index_min.YjP(),
    containerDefinitions: index_min.YOg(ContainerDefinitionSchema),
    networkMode: index_min.yqP(index_min.YjP()),
    executionRoleArn: index_min.yqP(index_min.YjP()),
    taskRoleArn: index_min.yqP(index_min.YjP())
   }),
   tags: TagsSchema
  });
  function parseDescribedTaskDefinition(body) {
   return index_min.qgA(AnswerSchema, JSON.parse(body));
  }
  function toService(service) {
   return {
    serviceArn: service.serviceArn ?? "",
    serviceName: service.serviceName ?? "",
    clusterArn: service.clusterArn ?? "",
    status: service.status ?? "",
    taskDefinition: service.taskDefinition ?? "",
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    launchType: service.launchType,
    capacityProviderStrategy: (service.capacityProviderStrategy ?? []).map(toCapacityProvider),
    platformVersion: service.platformVersion,
    networkConfiguration: toNetwork(service.networkConfiguration),
    loadBalancers: (service.loadBalancers ?? []).map(toLoadBalancer),
    deployments: (service.deployments ?? []).map(toDeployment),
    taskSetDefinitions: (service.taskSets ?? []).flatMap(({taskDefinition: taskDefinition}) => taskDefinition ?? []),
    taskSets: (service.taskSets ?? []).map(toTaskSet),
    deploymentConfiguration: toDeploymentConfiguration(service.deploymentConfiguration),
    deploymentController: service.deploymentController?.type ?? "ECS",
    schedulingStrategy: service.schedulingStrategy ?? "REPLICA",
    events: (service.events ?? []).map(({id: id, createdAt: createdAt, message: message}) => ({
     id: id ?? "",
     createdAtMs: createdAt?.getTime() ?? 0,
     message: message ?? ""
    })),
    currentServiceDeployment: service.currentServiceDeployment,
    currentServiceRevisions: service.currentServiceRevisions?.flatMap(({arn: arn}) => arn ?? []),
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    enableECSManagedTags: service.enableECSManagedTags ?? false,
    propagateTags: service.propagateTags,
    tags: toTags(service.tags)
   };
  }
  function toCapacityProvider(item) {
   return {
    ...item,
    capacityProvider: item.capacityProvider ?? ""
   };
  }
  function toLoadBalancer({advancedConfiguration: advancedConfiguration, ...own}) {
   return {
    ...own,
    alternateTargetGroupArn: advancedConfiguration?.alternateTargetGroupArn
   };
  }
  function toTaskSet(taskSet) {
   return {
    id: taskSet.id ?? "",
    status: taskSet.status ?? "",
    taskDefinition: taskSet.taskDefinition ?? "",
    externalId: taskSet.externalId,
    launchType: taskSet.launchType,
    capacityProviderStrategy: (taskSet.capacityProviderStrategy ?? []).map(toCapacityProvider),
    platformVersion: taskSet.platformVersion,
    networkConfiguration: toNetwork(taskSet.networkConfiguration)
   };
  }
  function toNetwork(network) {
   const vpc = network?.awsvpcConfiguration;
   if (vpc === void 0) return;
   return {
    awsvpcConfiguration: {
     subnets: vpc.subnets ?? [],
     securityGroups: vpc.securityGroups ?? [],
     assignPublicIp: vpc.assignPublicIp
    }
   };
  }
  function toDeployment(deployment) {
   return {
    id: deployment.id ?? "",
    status: deployment.status ?? "",
    taskDefinition: deployment.taskDefinition ?? "",
    desiredCount: deployment.desiredCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    createdAtMs: deployment.createdAt?.getTime() ?? 0,
    updatedAtMs: deployment.updatedAt?.getTime() ?? 0,
    launchType: deployment.launchType,
    platformVersion: deployment.platformVersion,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason
   };
  }
  function toDeploymentConfiguration(configuration) {
   if (configuration === void 0) return;
   const {deploymentCircuitBreaker: breaker, alarms: alarms} = configuration;
   return {
    ...configuration,
    maximumPercent: configuration.maximumPercent,
    minimumHealthyPercent: configuration.minimumHealthyPercent,
    strategy: configuration.strategy,
    deploymentCircuitBreaker: breaker && {
     enable: breaker.enable ?? false,
     rollback: breaker.rollback ?? false
    },
    alarms: alarms && {
     alarmNames: alarms.alarmNames ?? [],
     enable: alarms.enable ?? false,
     rollback: alarms.rollback ?? false
    },
    bakeTimeInMinutes: configuration.bakeTimeInMinutes,
    lifecycleHooks: configuration.lifecycleHooks?.map(({targetType: targetType, lifecycleStages: lifecycleStages}) => ({
     targetType: targetType ?? "AWS_LAMBDA",
     lifecycleStages: lifecycleStages ?? []
    })),
    earlySuccessCriteria: configuration.earlySuccessCriteria && {
     enable: configuration.earlySuccessCriteria.enable ?? false
    }
   };
  }
  function toServiceDeployment(deployment) {
   const {rollback: rollback, alarms: alarms} = deployment;
   return {
    serviceDeploymentArn: deployment.serviceDeploymentArn ?? "",
    serviceArn: deployment.serviceArn ?? "",
    status: deployment.status ?? "PENDING",
    statusReason: deployment.statusReason,
    createdAtMs: deployment.createdAt?.getTime() ?? 0,
    startedAtMs: deployment.startedAt?.getTime(),
    finishedAtMs: deployment.finishedAt?.getTime(),
    stoppedAtMs: deployment.stoppedAt?.getTime(),
    sourceServiceRevisions: (deployment.sourceServiceRevisions ?? []).map(toRevisionSummary),
    targetServiceRevision: deployment.targetServiceRevision && toRevisionSummary(deployment.targetServiceRevision),
    lifecycleStage: deployment.lifecycleStage,
    lifecycleHookDetails: (deployment.lifecycleHookDetails ?? []).map(toHookDetail),
    rollback: rollback && {
     reason: rollback.reason,
     startedAtMs: rollback.startedAt?.getTime(),
     serviceRevisionArn: rollback.serviceRevisionArn
    },
    deploymentCircuitBreaker: deployment.deploymentCircuitBreaker,
    alarms: alarms && {
     status: alarms.status,
     alarmNames: alarms.alarmNames ?? [],
     triggeredAlarmNames: alarms.triggeredAlarmNames ?? []
    }
   };
  }
  function toHookDetail(hook) {
   return {
    hookId: hook.hookId ?? "",
    targetType: hook.targetType ?? "AWS_LAMBDA",
    targetArn: hook.targetArn,
    status: hook.status ?? "",
    expiresAtMs: hook.expiresAt?.getTime(),
    timeoutAction: hook.timeoutAction
   };
  }
  function toRevisionSummary(summary) {
   return {
    arn: summary.arn ?? "",
    requestedTaskCount: summary.requestedTaskCount ?? 0,
    runningTaskCount: summary.runningTaskCount ?? 0,
    pendingTaskCount: summary.pendingTaskCount ?? 0,
    requestedTestTrafficWeight: summary.requestedTestTrafficWeight,
    requestedProductionTrafficWeight: summary.requestedProductionTrafficWeight
   };
  }
  function toServiceDeploymentBrief(brief) {
   return {
    serviceDeploymentArn: brief.serviceDeploymentArn ?? "",
    serviceArn: brief.serviceArn ?? "",
    status: brief.status ?? "PENDING",
    statusReason: brief.statusReason,
    createdAtMs: brief.createdAt?.getTime() ?? 0,
    startedAtMs: brief.startedAt?.getTime(),
    finishedAtMs: brief.finishedAt?.getTime(),
    targetServiceRevisionArn: brief.targetServiceRevisionArn
   };
  }
  function toServiceRevision(revision) {
   return {
    serviceRevisionArn: revision.serviceRevisionArn ?? "",
    serviceArn: revision.serviceArn ?? "",
    taskDefinition: revision.taskDefinition ?? "",
    containerImages: (revision.containerImages ?? []).map(({containerName: containerName, image: image, imageDigest: imageDigest}) => ({
     containerName: containerName ?? "",
     image: image,
     imageDigest: imageDigest
    }))
   };
  }
  function toTask(task) {
   return {
    taskArn: task.taskArn ?? "",
    taskDefinitionArn: task.taskDefinitionArn ?? "",
    clusterArn: task.clusterArn ?? "",
    startedBy: task.startedBy,
    group: task.group,
    lastStatus: task.lastStatus ?? "",
    desiredStatus: task.desiredStatus ?? "",
    healthStatus: task.healthStatus,
    launchType: task.launchType,
    availabilityZone: task.availabilityZone,
    cpu: task.cpu,
    memory: task.memory,
    createdAtMs: task.createdAt?.getTime(),
    pullStartedAtMs: task.pullStartedAt?.getTime(),
    pullStoppedAtMs: task.pullStoppedAt?.getTime(),
    startedAtMs: task.startedAt?.getTime(),
    stoppingAtMs: task.stoppingAt?.getTime(),
    stoppedAtMs: task.stoppedAt?.getTime(),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    containers: (task.containers ?? []).map(container => ({
     name: container.name ?? "",
     image: container.image,
     imageDigest: container.imageDigest,
     lastStatus: container.lastStatus,
     exitCode: container.exitCode,
     reason: container.reason,
     healthStatus: container.healthStatus
    })),
    tags: toTags(task.tags)
   };
  }
  function toTags(tags) {
   return (tags ?? []).map(({key: key, value: value}) => ({
    key: key ?? "",
    value: value ?? ""
   }));
  }
  const BATCH = {
   services: 10,
   serviceDeployments: 20,
   serviceRevisions: 20,
   tasks: 100
  };
  function createEcsApi(access) {
   const client = new ECSClient(access);
   return {
    ...serviceCalls(client),
    ...serviceDeploymentCalls(client),
    ...taskDefinitionCalls(client),
    ...taskCalls(client)
   };
  }
  function createPollingEcsApi(access) {
   return createEcsApi({
    ...access,
    maxAttempts: 2,
    requestHandler: (0, request_limits.W)(1e4)
   });
  }
  function serviceCalls(client) {
   return {
    async describeServices({cluster: cluster, services: services, includeTags: includeTags = false}) {
     const deed = {
      permission: "ecs:DescribeServices",
      resource: `service/${cluster}/${services.join(",")}`
     };
     const answers = await inBatches(services, BATCH.services, batch => told(deed, () => client.send(new DescribeServicesCommand({
      cluster: cluster,
      services: batch,
      ...includeTags ? {
       include: [ "TAGS" ]
      } : {}
     }))));
     return {
      services: answers.flatMap(answer => (answer.services ?? []).map(toService)),
      failures: answers.flatMap(answer => answer.failures ?? [])
     };
    },
    async updateService(input) {
     const deed = {
      permission: "ecs:UpdateService",
      resource: `service/${input.cluster}/${input.service}`
     };
     const command = new UpdateServiceCommand({
      cluster: input.cluster,
      service: input.service
     });
     command.middlewareStack.add((0, raw_body.eT)({
      ...input
     }), raw_body.bd);
     const answer = await told(deed, () => client.send(command));
     return toService(present(answer.service, "UpdateService", "service"));
    },
    async listClusters() {
     const deed = {
      permission: "ecs:ListClusters",
      resource: "*"
     };
     const pages = await allPages(nextToken => told(deed, () => client.send(new ListClustersCommand({
      nextToken: nextToken
     }))));
     return pages.flatMap(page => page.clusterArns ?? []);
    },
    async listServices({cluster: cluster}) {
     const deed = {
      permission: "ecs:ListServices",
      resource: `cluster/${cluster}`
     };
     const pages = await allPages(nextToken => told(deed, () => client.send(new ListServicesCommand({
      cluster: cluster,
      maxResults: 100,
      nextToken: nextToken
     }))));
     return pages.flatMap(page => page.serviceArns ?? []);
    }
   };
  }
  function serviceDeploymentCalls(client) {
   return {
    async listServiceDeployments({cluster: cluster, service: service, createdAfterMs: createdAfterMs, statuses: statuses, limit: limit}) {
     const deed = {
      permission: "ecs:ListServiceDeployments",
      resource: `service/${cluster}/${service}`
     };
     const readPages = limit === void 0 ? allPages : firstPage;
     const pages = await readPages(nextToken => told(deed, () => client.send(new ListServiceDeploymentsCommand({
      cluster: cluster,
      service: service,
      nextToken: nextToken,
      ...limit === void 0 ? {} : {
       maxResults: limit
      },
      ...createdAfterMs === void 0 ? {} : {
       createdAt: {
        after: (0, clock.Wt)(createdAfterMs)
       }
      },
      ...statuses === void 0 ? {} : {
       status: [ ...statuses ]
      }
     }))));
     return pages.flatMap(page => (page.serviceDeployments ?? []).map(toServiceDeploymentBrief));
    },
    async describeServiceDeployments({serviceDeploymentArns: serviceDeploymentArns}) {
     const deed = {
      permission: "ecs:DescribeServiceDeployments",
      resource: serviceDeploymentArns[0] ?? "*"
     };
     const answers = await inBatches(serviceDeploymentArns, BATCH.serviceDeployments, batch => told(deed, () => client.send(new DescribeServiceDeploymentsCommand({
      serviceDeploymentArns: batch
     }))));
     return {
      serviceDeployments: answers.flatMap(answer => (answer.serviceDeployments ?? []).map(toServiceDeployment)),
      failures: answers.flatMap(answer => answer.failures ?? [])
     };
    },
    async describeServiceRevisions({serviceRevisionArns: serviceRevisionArns}) {
     const deed = {
      permission: "ecs:DescribeServiceRevisions",
      resource: serviceRevisionArns[0] ?? "*"
     };
     const answers = await inBatches(serviceRevisionArns, BATCH.serviceRevisions, batch => told(deed, () => client.send(new DescribeServiceRevisionsCommand({
      serviceRevisionArns: batch
     }))));
     return {
      serviceRevisions: answers.flatMap(answer => (answer.serviceRevisions ?? []).map(toServiceRevision)),
      failures: answers.flatMap(answer => answer.failures ?? [])
     };
    },
    async stopServiceDeployment({serviceDeploymentArn: serviceDeploymentArn, stopType: stopType}) {
     const deed = {
      permission: "ecs:StopServiceDeployment",
      resource: serviceDeploymentArn
     };
     await told(deed, () => client.send(new StopServiceDeploymentCommand({
      serviceDeploymentArn: serviceDeploymentArn,
      stopType: stopType
     })));
     return {
      serviceDeploymentArn: serviceDeploymentArn
     };
    },
    async continueServiceDeployment({serviceDeploymentArn: serviceDeploymentArn, hookId: hookId, action: action}) {
     const deed = {
      permission: "ecs:ContinueServiceDeployment",
      resource: serviceDeploymentArn
     };
     await told(deed, () => client.send(new ContinueServiceDeploymentCommand({
      serviceDeploymentArn: serviceDeploymentArn,
      hookId: hookId,
      action: action
     })));
     return {
      serviceDeploymentArn: serviceDeploymentArn
     };
    }
   };
  }
  function taskDefinitionCalls(client) {
   return {
    async describeTaskDefinition({taskDefinition: taskDefinition, includeTags: includeTags = false}) {
     const deed = {
      permission: "ecs:DescribeTaskDefinition",
      resource: taskDefinition
     };
     const command = new DescribeTaskDefinitionCommand({
      taskDefinition: taskDefinition,
      ...includeTags ? {
       include: [ "TAGS" ]
      } : {}
     });
     let body = "";
     command.middlewareStack.add((0, raw_body.b8)(text => void (body = text)), raw_body.$9);
     await told(deed, () => client.send(command));
     return parseDescribedTaskDefinition(body);
    },
    async registerTaskDefinition(input) {
     const deed = {
      permission: "ecs:RegisterTaskDefinition",
      resource: `task-definition/${input.family}`
     };
     const command = new RegisterTaskDefinitionCommand({
      family: input.family,
      containerDefinitions: []
     });
     let body = "";
     command.middlewareStack.add((0, raw_body.eT)(input), raw_body.bd);
     command.middlewareStack.add((0, raw_body.b8)(text => void (body = text)), raw_body.$9);
     await told(deed, () => client.send(command));
     return parseDescribedTaskDefinition(body);
    },
    async deregisterTaskDefinition({taskDefinition: taskDefinition}) {
     const deed = {
      permission: "ecs:DeregisterTaskDefinition",
      resource: taskDefinition
     };
     await told(deed, () => client.send(new DeregisterTaskDefinitionCommand({
      taskDefinition: taskDefinition
     })));
    },
    async listTaskDefinitions({familyPrefix: familyPrefix, limit: limit = 10, status: status}) {
     const deed = {
      permission: "ecs:ListTaskDefinitions",
      resource: familyPrefix
     };
     const arns = [];
     let nextToken;
     do {
      const page = await told(deed, () => client.send(new ListTaskDefinitionsCommand({
       familyPrefix: familyPrefix,
       status: status,
       sort: "DESC",
       maxResults: Math.min(100, limit),
       nextToken: nextToken
      })));
      arns.push(...page.taskDefinitionArns ?? []);
      nextToken = page.nextToken;
     } while (nextToken !== void 0 && arns.length < limit);
     return arns.slice(0, limit);
    }
   };
  }
  function taskCalls(client) {
   return {
    async runTask(input) {
     const deed = {
      permission: "ecs:RunTask",
      resource: input.taskDefinition
     };
     const answer = await told(deed, () => client.send(new RunTaskCommand(runTaskRequest(input))));
     return {
      tasks: (answer.tasks ?? []).map(toTask),
      failures: answer.failures ?? []
     };
    },
    async listTasks(input) {
     const deed = {
      permission: "ecs:ListTasks",
      resource: `cluster/${input.cluster}`
     };
     const pages = await allPages(nextToken => told(deed, () => client.send(new ListTasksCommand({
      ...input,
      nextToken: nextToken
     }))));
     return pages.flatMap(page => page.taskArns ?? []);
    },
    async describeTasks({cluster: cluster, tasks: tasks, includeTags: includeTags = false}) {
     const deed = {
      permission: "ecs:DescribeTasks",
      resource: tasks[0] ?? "*"
     };
     const answers = await inBatches(tasks, BATCH.tasks, batch => told(deed, () => client.send(new DescribeTasksCommand({
      cluster: cluster,
      tasks: batch,
      ...includeTags ? {
       include: [ "TAGS" ]
      } : {}
     }))));
     return {
      tasks: answers.flatMap(answer => (answer.tasks ?? []).map(toTask)),
      failures: answers.flatMap(answer => answer.failures ?? [])
     };
    },
    async stopTask({cluster: cluster, task: task, reason: reason}) {
     const answer = await told({
      permission: "ecs:StopTask",
      resource: task
     }, () => client.send(new StopTaskCommand({
      cluster: cluster,
      task: task,
      reason: reason
     })));
     return toTask(present(answer.task, "StopTask", "task"));
    }
   };
  }
  function runTaskRequest(input) {
   const {networkConfiguration: networkConfiguration, capacityProviderStrategy: capacityProviderStrategy, overrides: overrides, tags: tags, ...rest} = input;
   const vpc = networkConfiguration?.awsvpcConfiguration;
   return {
    ...rest,
    count: 1,
    ...capacityProviderStrategy === void 0 ? {} : {
     capacityProviderStrategy: [ ...capacityProviderStrategy ]
    },
    ...tags === void 0 ? {} : {
     tags: [ ...tags ]
    },
    ...vpc === void 0 ? {} : {
     networkConfiguration: {
      awsvpcConfiguration: {
       ...vpc,
       subnets: [ ...vpc.subnets ],
       securityGroups: [ ...vpc.securityGroups ]
      }
     }
    },
    ...overrides === void 0 ? {} : {
     overrides: {
      ...overrides,
      containerOverrides: overrides.containerOverrides?.map(containerOverride)
     }
    }
   };
  }
  function containerOverride(override) {
   const {command: command, environment: environment, ...rest} = override;
   return {
    ...rest,
    ...command === void 0 ? {} : {
     command: [ ...command ]
    },
    ...environment === void 0 ? {} : {
     environment: [ ...environment ]
    }
   };
  }
  function told(deed, call) {
   return (0, known_errors.S)({
    deed: deed,
    known: ECS_ERRORS
   }, call);
  }
  async function inBatches(items, size, call) {
   const batches = [];
   for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
   return Promise.all(batches.map(batch => call(batch)));
  }
  async function allPages(call) {
   const pages = [];
   let nextToken;
   do {
    const page = await call(nextToken);
    pages.push(page);
    nextToken = page.nextToken;
   } while (nextToken !== void 0);
   return pages;
  }
  async function firstPage(call) {
   return [ await call(void 0) ];
  }
  function present(value, operation, member) {
   if (value === void 0) throw new Error(`${operation} was answered without "${member}".`);
   return value;
  }
 }),
 6237: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A0: () => CONTROLLERS,
   ct: () => noCodeDeploy,
   up: () => CODE_DEPLOY
  });
  const CODE_DEPLOY = "CODE_DEPLOY";
  const CONTROLLERS = [ "ECS", CODE_DEPLOY ];
  function noCodeDeploy(plans) {
   return {
    plans: plans,
    findings: [],
    deployer: void 0,
    canReach: () => {}
   };
  }
 }),
 427: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   y: () => splitWords
  });
  const FOR_A_SHELL = /[$`|&;<>()*?[\]~#\n\r]/;
  function splitWords(line) {
   const words = [];
   let rest = line.trim();
   while (rest !== "") {
    const {word: word, length: length} = takeWord(rest);
    words.push(word);
    rest = rest.slice(length).trimStart();
   }
   return words;
  }
  const PIECE = /^(?:'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+))/;
  function takeWord(text) {
   let word = "";
   let length = 0;
   while (length < text.length && !/\s/.test(text.charAt(length))) {
    const {0: piece = "", groups: groups = {}} = PIECE.exec(text.slice(length)) ?? {};
    if (piece === "") throw new Error(`a command whose quotes are closed: ${text.slice(length, length + 40)}`);
    const {single: single, double: double, escaped: escaped, plain: plain} = groups;
    if (needsShell(plain ?? "", double ?? "")) throw new Error(SHELL_HINT);
    word += single ?? escaped ?? plain ?? (double ?? "").replaceAll(/\\(["\\$`])/g, "$1");
    length += piece.length;
   }
   return {
    word: word,
    length: length
   };
  }
  const SHELL_HINT = "a command without a shell's signs, since ECS starts no shell: quote them, or write a list such as [sh, -c, 'a && b']";
  function needsShell(plain, double) {
   return FOR_A_SHELL.test(plain) || /(?<!\\)[$`]/.test(double);
  }
 }),
 8923: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BR: () => groupFailures,
   Li: () => withoutIds,
   Z0: () => judgeEvidence
  });
  const CRASHES = 3;
  const MAY_PASS = new Set([ "registry-unreachable", "secrets-unreachable", "image-not-pulled", "image-pull-denied", "secret-access-denied", "volume-not-mounted", "task-not-started" ]);
  function judgeEvidence(tasks, events) {
   const groups = groupFailures(tasks, events);
   const deterministic = groups.filter(group => group.class === "deterministic");
   const crashes = groups.filter(group => group.class === "crash" || group.class === "health");
   const capacity = groups.find(group => group.class === "capacity");
   const proven = deterministic.find(({code: code, count: count}) => count >= (MAY_PASS.has(code) ? 2 : 1));
   const crashCount = crashes.reduce((sum, {failures: failures}) => sum + failures.length, 0);
   const failed = proven ?? (crashCount >= CRASHES ? crashes[0] : void 0);
   const strongest = proven ?? deterministic[0] ?? crashes[0] ?? capacity;
   return {
    ...failed === void 0 ? {} : {
     failed: toCause(failed)
    },
    ...capacity === void 0 ? {} : {
     capacity: toCause(capacity)
    },
    ...strongest === void 0 ? {} : {
     strongest: toCause(strongest)
    }
   };
  }
  function groupFailures(tasks, events) {
   const groups = new Map;
   for (const failure of tasks.map(task => withTarget(task, events))) {
    if (failure.class === "not-ours") continue;
    const key = `${failure.code} ${failure.exitCode ?? ""} ${withoutIds(failure.reason)}`;
    const group = groups.get(key);
    groups.set(key, {
     class: failure.class,
     code: failure.code,
     meaning: failure.meaning,
     fix: failure.fix,
     reason: group?.reason ?? failure.reason,
     count: (group?.count ?? 0) + 1,
     failures: [ ...group?.failures ?? [], failure ]
    });
   }
   const told = new Set([ ...groups.values() ].map(({code: code}) => code));
   return [ ...groups.values(), ...eventGroups(events, told) ].toSorted((a, b) => b.count - a.count);
  }
  function withTarget(task, events) {
   if (task.code !== "target-unhealthy") return task;
   const known = events.findLast(({code: code}) => code.startsWith("target-") && code !== task.code);
   if (known === void 0) return task;
   const {code: code, meaning: meaning, fix: fix} = known;
   return {
    ...task,
    code: code,
    meaning: meaning,
    fix: fix,
    reason: `${task.reason}; ${known.reason}`
   };
  }
  function eventGroups(events, told) {
   const groups = new Map;
   for (const {eventId: _eventId, taskId: _taskId, ...event} of events) {
    if (told.has(event.code)) continue;
    groups.set(event.code, {
     ...event,
     count: (groups.get(event.code)?.count ?? 0) + 1,
     failures: []
    });
   }
   return [ ...groups.values() ];
  }
  function withoutIds(reason) {
   return reason.replaceAll(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|\b\d+\b/gi, "#");
  }
  function toCause({code: code, meaning: meaning, fix: fix, reason: reason, count: count, failures: failures}) {
   const exitCode = failures.find(failure => failure.exitCode !== void 0)?.exitCode;
   const container = failures.find(failure => failure.container !== void 0)?.container;
   const who = container === void 0 ? "" : ` Container ${container}`;
   const exit = exitCode === void 0 ? "" : `, exit code ${exitCode}`;
   const tasks = failures.length === 0 ? "" : `${count} ${count === 1 ? "task" : "tasks"}: `;
   const detail = who === "" ? "" : `${who}${exit}.`;
   return {
    code: code,
    text: `${tasks}${reason}${/[.!?]$/.test(reason) ? "" : "."}${detail} ${meaning}`,
    fix: fix
   };
  }
 }),
 7260: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   FE: () => hookName,
   Fb: () => showWaitUntil,
   Nl: () => hasReached,
   O3: () => tellLifecycle,
   Ww: () => findPause,
   cu: () => WAIT_UNTIL_VALUES,
   i2: () => findFailedHook,
   tJ: () => LIFECYCLE_STAGES,
   x7: () => SHIFTING_STRATEGIES,
   zs: () => parseWaitUntil
  });
  var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7486);
  const LIFECYCLE_STAGES = [ "RECONCILE_SERVICE", "PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP" ];
  const SHIFTING_STRATEGIES = new Set([ "BLUE_GREEN", "LINEAR", "CANARY" ]);
  const WAIT_UNTIL_VALUES = `completed, paused, production-traffic or stage:NAME, NAME being one of ${LIFECYCLE_STAGES.join(", ")}`;
  function parseWaitUntil(text) {
   if (text === "completed" || text === "paused" || text === "production-traffic") return {
    kind: text
   };
   const stage = LIFECYCLE_STAGES.find(name => text === `stage:${name}`);
   return stage === void 0 ? void 0 : {
    kind: "stage",
    stage: stage
   };
  }
  function showWaitUntil(waitUntil) {
   return waitUntil.kind === "stage" ? `stage:${waitUntil.stage}` : waitUntil.kind;
  }
  function hasReached(waitUntil, {lifecycleStage: lifecycleStage}) {
   const at = stageIndex(lifecycleStage);
   if (waitUntil.kind === "stage") return at >= stageIndex(waitUntil.stage);
   return waitUntil.kind === "production-traffic" && at >= stageIndex("POST_PRODUCTION_TRAFFIC_SHIFT");
  }
  function stageIndex(stage) {
   return LIFECYCLE_STAGES.findIndex(name => name === stage);
  }
  function findPause({lifecycleHookDetails: lifecycleHookDetails, lifecycleStage: lifecycleStage = ""}) {
   const hook = lifecycleHookDetails.find(({targetType: targetType, status: status}) => targetType === "PAUSE" && status === "AWAITING_ACTION");
   if (hook === void 0) return;
   const {hookId: hookId, expiresAtMs: expiresAtMs, timeoutAction: timeoutAction} = hook;
   return {
    hookId: hookId,
    stage: lifecycleStage,
    expiresAtMs: expiresAtMs,
    timeoutAction: timeoutAction
   };
  }
  function findFailedHook({lifecycleHookDetails: lifecycleHookDetails}) {
   return lifecycleHookDetails.find(({status: status, timeoutAction: timeoutAction}) => status === "FAILED" || status === "TIMED_OUT" && timeoutAction !== "CONTINUE");
  }
  function tellLifecycle(before, now) {
   return [ ...tellStage(before, now), ...tellTraffic(before, now), ...tellHooks(before, now) ];
  }
  function tellStage(before, {lifecycleStage: lifecycleStage}) {
   const isNew = lifecycleStage !== void 0 && lifecycleStage !== before?.lifecycleStage;
   return isNew ? [ `lifecycle stage ${lifecycleStage}` ] : [];
  }
  function tellTraffic(before, now) {
   const last = before?.targetServiceRevision;
   const target = now.targetServiceRevision;
   const weights = [ [ "test", last?.requestedTestTrafficWeight, target?.requestedTestTrafficWeight ], [ "production", last?.requestedProductionTrafficWeight, target?.requestedProductionTrafficWeight ] ];
   return weights.filter(([, from = 0, to = 0]) => from !== to).map(([kind, , to = 0]) => `${to}% of the ${kind} traffic to the new revision`);
  }
  function tellHooks(before, now) {
   const last = new Map(before?.lifecycleHookDetails.map(({hookId: hookId, status: status}) => [ hookId, status ]));
   return now.lifecycleHookDetails.filter(({hookId: hookId, status: status}) => last.get(hookId) !== status).map(hook => `hook ${hookName(hook)}: ${hook.status}${tellExpiry(hook)}`);
  }
  function hookName({targetType: targetType, targetArn: targetArn, hookId: hookId}) {
   return targetType === "PAUSE" ? `PAUSE ${hookId}` : targetArn ?? hookId;
  }
  function tellExpiry({status: status, expiresAtMs: expiresAtMs, timeoutAction: timeoutAction}) {
   if (status !== "AWAITING_ACTION" || expiresAtMs === void 0) return "";
   return ` until ${(0, _time_clock_js__WEBPACK_IMPORTED_MODULE_0__.r4)(expiresAtMs)}, then ${timeoutAction ?? "ROLLBACK"}`;
  }
 }),
 6289: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   XX: () => logSourceOf,
   my: () => readLogTails
  });
  var _task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9206);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9973);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8923);
  const LINES = 20;
  const LINE_LENGTH = 2e3;
  function findTaskWithLog({state: state}) {
   const newest = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.BR)([ ...state?.taskFailures.values() ?? [] ], [])[0]?.failures.at(-1);
   return newest?.class === "deterministic" ? void 0 : newest;
  }
  function planLogSource(task, definition, region) {
   const {containerDefinitions: containerDefinitions} = definition.taskDefinition;
   const container = containerDefinitions.find(({name: name}) => name === task.container) ?? containerDefinitions.find(({essential: essential}) => essential !== false);
   return container === void 0 ? void 0 : logSourceOf(container, task.taskArn, region);
  }
  function logSourceOf(container, taskArn, region) {
   if (container.logConfiguration?.logDriver !== "awslogs") return;
   const {"awslogs-group": group, "awslogs-stream-prefix": prefix, "awslogs-region": logRegion = region} = container.logConfiguration.options ?? {};
   if (group === void 0 || prefix === void 0 || logRegion !== region) return;
   return {
    group: group,
    stream: `${prefix}/${container.name}/${(0, _task_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(taskArn)}`
   };
  }
  async function readLogTails(runs, {aws: aws, log: log}) {
   return Promise.all(runs.map(async run => {
    if (findTaskWithLog(run) === void 0) return run;
    try {
     const tailed = await withLogTail(run, aws);
     if (tailed.logTail !== void 0) {
      const {source: source, lines: lines} = tailed.logTail;
      await log.group(`Last log lines of ${source}`, () => Promise.resolve(log.foreign(lines)));
     }
     return tailed;
    } catch (error) {
     if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ)) throw error;
     log.info(`${run.plan.name}: the log of the failed container is not shown. ${error.message} ${error.fix}`);
     return {
      ...run,
      notes: [ ...run.notes, `Its log is not shown: ${error.message} ${error.fix}` ]
     };
    }
   }));
  }
  async function withLogTail(run, aws) {
   const task = findTaskWithLog(run);
   if (task === void 0) return run;
   const definition = await aws.ecs.describeTaskDefinition({
    taskDefinition: run.to ?? run.plan.from
   });
   const source = planLogSource(task, definition, aws.region);
   if (source === void 0) return run;
   const lines = await aws.readLogLines({
    ...source,
    limit: LINES
   });
   if (lines.length === 0) return run;
   const logTail = {
    source: `${source.group} ${source.stream}`,
    lines: lines.slice(-LINES)
   };
   return {
    ...refineCause({
     ...run,
     logTail: logTail
    }),
    logTail: {
     ...logTail,
     lines: logTail.lines.map(cutLine)
    }
   };
  }
  function cutLine(line) {
   const left = line.length - LINE_LENGTH;
   return left > 0 ? `${line.slice(0, LINE_LENGTH)} (${left} characters more)` : line;
  }
  function refineCause(run) {
   const format = run.logTail?.lines.find(line => /exec format error/i.test(line));
   const known = format === void 0 ? void 0 : (0, _task_failure_js__WEBPACK_IMPORTED_MODULE_0__.h)(format);
   if (known === void 0 || run.cause === void 0) return run;
   return {
    ...run,
    cause: {
     code: known.code,
     text: `${run.cause.text} Its log: ${format?.slice(0, 500) ?? ""}. ${known.meaning}`,
     fix: known.fix
    }
   };
  }
 }),
 241: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   G: () => leaveNotStarted,
   b: () => unanswered
  });
  const REASONS = {
   cancelled: "the run was cancelled",
   "timed-out": "the time was over before it was its turn",
   fault: "AWS could not be asked any more"
  };
  function leaveNotStarted(runs, end, failed = "an earlier service did not come up") {
   const left = runs.filter(({state: state, verdict: verdict, plan: {step: step}}) => {
    const hasNothingToDo = step.kind === "unchanged" || step.kind === "leave";
    return state === void 0 && verdict === void 0 && !hasNothingToDo;
   });
   const isPaused = runs.some(({state: state}) => state?.end?.verdict === "paused");
   const others = isPaused ? "an earlier service waits at a PAUSE hook" : failed;
   const note = `It was not started, because ${REASONS[end.kind] ?? others}.`;
   const ended = verdictOfNotStarted(end);
   return left.map(run => {
    const untouched = {
     ...run,
     to: run.plan.from,
     isNotStarted: true,
     notes: [ ...run.notes, note ]
    };
    return Object.assign(untouched, ended);
   });
  }
  function verdictOfNotStarted(end) {
   const untouched = "The service was not changed.";
   if (end.kind === "cancelled") {
    const text = `The run was cancelled before it was its turn. ${untouched}`;
    const fix = "Run the job again when you want to go on.";
    return {
     verdict: "cancelled",
     cause: {
      code: "cancelled",
      text: text,
      fix: fix
     }
    };
   }
   if (end.kind === "timed-out") {
    const text = `The time was over before it was its turn. ${untouched}`;
    const fix = "Raise `timeout`, or run the job again.";
    return {
     verdict: "timed-out",
     cause: {
      code: "deployment-timed-out",
      text: text,
      fix: fix
     }
    };
   }
   if (end.kind !== "fault") return {};
   const {code: code, message: message, fix: fix} = end.error;
   return {
    verdict: "failed",
    cause: {
     code: code,
     text: `${message} ${untouched}`,
     fix: fix
    }
   };
  }
  function unanswered(run) {
   const text = "The run was cancelled while AWS was being asked to deploy it. Whether AWS took that is not known: it had not answered.";
   const fix = "Run the job again: it takes up the deployment that it finds.";
   return {
    ...run,
    verdict: "cancelled",
    cause: {
     code: "cancelled",
     text: text,
     fix: fix
    }
   };
  }
 }),
 5625: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Zv: () => listNames,
   eu: () => describeDeployments,
   mf: () => createProgress
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6110);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8923);
  var _rollout_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2882);
  var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(187);
  const WIDE_FROM = 6;
  const ROOM = {
   lines: 30,
   perMs: 1 / 1e3
  };
  const KEPT_FOR_NEWS = 8;
  const LEFT_TOLD_MS = 6e4;
  const NAMED_SERVICES = 4;
  function createProgress({clock: clock, log: log}) {
   const room = createRoom(clock);
   const views = new Map;
   const ended = new Set;
   let news = [];
   let ends = [];
   let left = 0;
   let leftToldMs = clock.now();
   function take({state: state, told: told, warnings: warnings}) {
    const {name: name, deploymentId: deploymentId} = state.rollout;
    news.push(...told.map(text => ({
     name: name,
     text: text
    })));
    views.set(name, {
     state: state,
     shown: views.get(name)?.shown ?? ""
    });
    const end = tellEnd(state);
    const key = `${name} ${deploymentId} ${end ?? ""}`;
    if (end !== void 0 && !ended.has(key)) ends.push({
     name: name,
     text: end,
     revision: (0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_2__.w7)(state.rollout.taskDefinition)
    });
    if (end !== void 0) ended.add(key);
    for (const warning of warnings) log.warning((0, _told_js__WEBPACK_IMPORTED_MODULE_3__.C)(warning));
   }
   function flush(services) {
    const isWide = services >= WIDE_FROM;
    const fresh = isWide ? mergeAlike(news.filter(({text: text}) => !isRoutine(text))) : mergeLines(news);
    const ending = mergeLines(ends.map(({name: name, text: text, revision: revision}) => ({
     name: name,
     text: isWide ? text : `${revision} ${text}`
    })));
    [news, ends] = [ [], [] ];
    for (const line of fresh) if (room.take()) print(line); else left += 1;
    printViews(isWide);
    for (const line of ending) print(line);
    tellLeft();
   }
   function tellLeft() {
    const isDue = room.isFree(KEPT_FOR_NEWS) || clock.now() - leftToldMs >= LEFT_TOLD_MS;
    if (left === 0 || !isDue) return;
    log.progress(`${left} more lines were left out to keep this log readable; the job summary names every cause.`);
    [left, leftToldMs] = [ 0, clock.now() ];
   }
   function printViews(isWide) {
    const changed = [ ...views ].map(([name, {state: state, shown: shown}]) => ({
     name: name,
     state: state,
     shown: shown,
     text: describeDeployments(state, isWide)
    })).filter(({text: text, shown: shown}) => text !== "" && text !== shown);
    const byText = Map.groupBy(changed, ({text: text}) => text);
    for (const alike of byText.values()) {
     if (!room.isFree(KEPT_FOR_NEWS)) return;
     room.take();
     for (const line of mergeLines(alike)) print(line);
     for (const {name: name, state: state, text: text} of alike) views.set(name, {
      state: state,
      shown: text
     });
    }
   }
   function print({name: name, text: text}) {
    log.progress((0, _told_js__WEBPACK_IMPORTED_MODULE_3__.C)(`${name}: ${text}`));
   }
   return {
    take: take,
    flush: flush
   };
  }
  function createRoom(clock) {
   let free = ROOM.lines;
   let sinceMs = clock.now();
   const refill = () => {
    const nowMs = clock.now();
    free = Math.min(ROOM.lines, free + (nowMs - sinceMs) * ROOM.perMs);
    sinceMs = nowMs;
   };
   return {
    isFree(lines) {
     refill();
     return free > lines;
    },
    take() {
     refill();
     if (free < 1) return false;
     free -= 1;
     return true;
    }
   };
  }
  function mergeLines(lines) {
   const namesOf = new Map;
   for (const {name: name, text: text} of lines) namesOf.set(text, (namesOf.get(text) ?? new Set).add(name));
   return [ ...namesOf ].map(([text, names]) => ({
    name: listNames([ ...names ]),
    text: text
   }));
  }
  function mergeAlike(lines) {
   return [ ...Map.groupBy(lines, ({text: text}) => (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.Li)(text)).values() ].map(alike => {
    const names = [ ...new Set(alike.map(({name: name}) => name)) ];
    const times = alike.length > names.length ? ` (${alike.length} times)` : "";
    return {
     name: listNames(names),
     text: `${alike[0]?.text ?? ""}${times}`
    };
   });
  }
  function listNames(names) {
   if (names.length <= NAMED_SERVICES) return names.join(", ");
   return `${names.length} services (${names.slice(0, NAMED_SERVICES).join(", ")}, ...)`;
  }
  function isRoutine(text) {
   return /^ECS: (?:\(\S+ \S+\) )?(?:has (?:started|stopped|begun draining|reached a steady state)|(?:de)?registered |deployment completed)/.test(text);
  }
  function describeDeployments({rollout: rollout, service: service, ours: ours}, isWide = false) {
   if (service === void 0 || ours === void 0) return "";
   const others = service.deployments.filter(({id: id, runningCount: runningCount, pendingCount: pendingCount}) => id !== rollout.deploymentId && runningCount + pendingCount > 0);
   if (isWide) {
    const old = others.reduce((sum, {runningCount: runningCount}) => sum + runningCount, 0);
    return [ describeCounts(ours), ...old === 0 ? [] : [ `${old} old` ] ].join(", ");
   }
   const {taskDefinition: taskDefinition, rolloutState: rolloutState} = ours;
   const own = [ (0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_2__.w7)(taskDefinition), rolloutState, describeCounts(ours) ].filter(part => part !== void 0);
   return [ own.join(" "), ...others.map(describeOther) ].join("; ");
  }
  function describeCounts({runningCount: runningCount, desiredCount: desiredCount, pendingCount: pendingCount, failedTasks: failedTasks}) {
   return [ `${runningCount}/${desiredCount} running`, ...pendingCount > 0 ? [ `${pendingCount} pending` ] : [], ...failedTasks > 0 ? [ `${failedTasks} failed` ] : [] ].join(", ");
  }
  function describeOther({taskDefinition: taskDefinition, runningCount: runningCount, pendingCount: pendingCount, rolloutState: rolloutState}) {
   const state = rolloutState === void 0 || rolloutState === "COMPLETED" ? "" : ` ${rolloutState}`;
   const pending = pendingCount > 0 ? `, ${pendingCount} pending` : "";
   return `${(0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_2__.w7)(taskDefinition)}${state} ${runningCount} running${pending}`;
  }
  function tellEnd({end: end, rollout: rollout, pause: pause}) {
   if (end === void 0) return;
   const took = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(Math.max(0, end.atMs - rollout.startedAtMs));
   const words = {
    succeeded: end.note === void 0 ? "completed" : "as far as it was to be followed",
    failed: "failed",
    "rolled-back": "rolled back",
    superseded: "superseded",
    paused: `paused at ${pause?.stage ?? "a hook"}`
   };
   return `${words[end.verdict]} after ${took}`;
  }
 }),
 2882: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CJ: () => NOT_UP,
   Gx: () => rolledBackByEcs,
   P4: () => serviceGone,
   WI: () => serviceMissing,
   ce: () => stopped,
   d1: () => hookFailed,
   gT: () => supersededBy,
   kS: () => pausedBy,
   pV: () => rolloutFailed,
   pi: () => rolledBackBy,
   uW: () => rollBackFailed,
   v6: () => withBreaker,
   w7: () => shortRevision
  });
  var _time_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7486);
  var _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7260);
  function shortRevision(arn) {
   return arn.slice(arn.lastIndexOf("/") + 1);
  }
  function serviceGone({serviceName: serviceName, status: status}) {
   return {
    code: "service-not-active",
    text: `The service "${serviceName}" became ${status} during the deployment.`,
    fix: "Somebody deleted it. Create it again, then run the job again."
   };
  }
  function serviceMissing(serviceName) {
   return {
    code: "service-not-found",
    text: `ECS does not know the service "${serviceName}" any more.`,
    fix: "Somebody deleted it. Create it again, then run the job again."
   };
  }
  function rolloutFailed({rolloutStateReason: rolloutStateReason}) {
   const reason = rolloutStateReason ?? "no reason given";
   const text = `ECS gave the deployment up: ${reason}`;
   if (/alarm/i.test(reason)) return {
    code: "alarm-triggered",
    text: text,
    fix: LOOK_AT_ALARMS
   };
   const isStopped = /stopped/i.test(reason);
   return {
    code: isStopped ? "deployment-stopped" : "circuit-breaker",
    text: text,
    fix: isStopped ? "See in CloudTrail who called StopServiceDeployment." : "Look at why its tasks fail: the stopped tasks and their logs."
   };
  }
  function rolledBackByEcs({rolloutStateReason: rolloutStateReason, taskDefinition: taskDefinition}) {
   return {
    code: "rolled-back-by-ecs",
    text: `ECS took the deployment back to ${shortRevision(taskDefinition)}: ${rolloutStateReason ?? "no reason given"}`,
    fix: "Look at why its tasks fail: the stopped tasks and their logs, and the alarms of the service."
   };
  }
  function rolledBackBy({rollback: rollback, statusReason: statusReason}) {
   return {
    code: "rolled-back-by-ecs",
    text: `ECS took the deployment back: ${rollback?.reason ?? statusReason ?? "no reason given"}`,
    fix: "Look at why its tasks fail: the stopped tasks and their logs, and the alarms and hooks of the service."
   };
  }
  function hookFailed(hook, stage) {
   const where = stage === "" ? "" : ` at the lifecycle stage ${stage}`;
   if (hook.targetType === "PAUSE") return {
    code: "pause-not-answered",
    text: `Nobody answered the PAUSE hook ${hook.hookId}${where} in time.`,
    fix: "Answer it sooner (`mode: continue`), or raise `timeoutInMinutes` of the hook."
   };
   const isTimeout = hook.status === "TIMED_OUT";
   return {
    code: isTimeout ? "hook-timed-out" : "hook-failed",
    text: `The lifecycle hook ${(0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_1__.FE)(hook)}${where} ${isTimeout ? "did not answer in time" : "failed"}.`,
    fix: "Read the log of the hook's function: it decides over the deployment by the `hookStatus` it returns."
   };
  }
  function pausedBy({hookId: hookId, stage: stage, expiresAtMs: expiresAtMs, timeoutAction: timeoutAction = "ROLLBACK"}) {
   const then = timeoutAction === "CONTINUE" ? "goes on" : "goes back";
   const until = expiresAtMs === void 0 ? "" : ` Without an answer ECS ${then} at ${(0, 
   _time_clock_js__WEBPACK_IMPORTED_MODULE_0__.r4)(expiresAtMs)}.`;
   return {
    code: "deployment-paused",
    text: `The deployment waits at the lifecycle stage ${stage} for an answer to the PAUSE hook ${hookId}.${until}`,
    fix: "Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."
   };
  }
  function supersededBy({id: id, taskDefinition: taskDefinition}) {
   return {
    code: "superseded",
    text: `Another deployment, ${id} of ${shortRevision(taskDefinition)}, took the place of ours. It was left alone.`,
    fix: "See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."
   };
  }
  function stopped(serviceDeployment) {
   return {
    code: "deployment-stopped",
    text: `The deployment was stopped: ${serviceDeployment?.rollback?.reason ?? serviceDeployment?.statusReason ?? "no reason given"}`,
    fix: "See in CloudTrail who called StopServiceDeployment, or which alarm of the service rang."
   };
  }
  function rollBackFailed(cause, {statusReason: statusReason}) {
   return {
    ...cause,
    text: `${cause.text} The roll-back failed too: ${statusReason ?? "no reason given"}`,
    fix: `${cause.fix} No revision is known to work: deploy one that does.`
   };
  }
  const LOOK_AT_ALARMS = "Look at the metrics of the alarms since the deployment began.";
  const UNEXPLAINED = new Set([ "deployment-stopped", "rolled-back-by-ecs", "circuit-breaker" ]);
  function withBreaker(cause, serviceDeployment) {
   const breaker = serviceDeployment?.deploymentCircuitBreaker;
   const alarms = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
   const counted = breaker?.status === "TRIGGERED" ? ` The circuit breaker counted ${breaker.failureCount ?? 0} of ${breaker.threshold ?? 0} failures.` : "";
   const rang = ` Alarms that rang: ${alarms.join(", ")}.`;
   if (cause.text.endsWith(rang)) return cause;
   if (alarms.length === 0) return cause.text.endsWith(counted) ? cause : {
    ...cause,
    text: cause.text + counted
   };
   return {
    code: UNEXPLAINED.has(cause.code) && counted === "" ? "alarm-triggered" : cause.code,
    text: `${cause.text}${counted}${rang}`,
    fix: cause.fix.includes(LOOK_AT_ALARMS) ? cause.fix : `${cause.fix} ${LOOK_AT_ALARMS}`
   };
  }
  const NOT_UP = {
   code: "deployment-stopped",
   text: "The deployment did not come up.",
   fix: "Look at its stopped tasks and their logs."
  };
 }),
 5713: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Lf: () => withStage,
   jQ: () => quiet,
   wK: () => startedByOf,
   wz: () => startRollout,
   yB: () => bestCause,
   zu: () => startRollBack
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8923);
  function bestCause(state, otherwise) {
   const {strongest: strongest} = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.Z0)([ ...state.taskFailures.values() ], state.eventFailures);
   return state.hookFailure ?? strongest ?? otherwise;
  }
  function startedByOf({rollout: rollout, ours: ours}) {
   return ours?.id ?? rollout.deploymentId;
  }
  function withStage(state, name, atMs) {
   if (state.stages.at(-1)?.name === name) return state;
   const notBeforeMs = state.lookedAtMs ?? state.rollout.startedAtMs;
   return {
    ...state,
    stages: [ ...state.stages, {
     name: name,
     atMs: atMs,
     notBeforeMs: notBeforeMs
    } ]
   };
  }
  function startRollout(rollout) {
   return {
    rollout: rollout,
    phase: "starting",
    seenOurs: false,
    isBlind: false,
    stages: [],
    taskFailures: new Map,
    eventFailures: [],
    seenEvents: new Set,
    events: [],
    startedTasks: 0,
    toldCapacity: false
   };
  }
  function startRollBack(state, cause) {
   const {end: _end, pause: _pause, ...rest} = state;
   return {
    ...rest,
    phase: "rolling-back",
    cause: state.cause ?? cause
   };
  }
  function quiet(state) {
   return {
    state: state,
    told: [],
    warnings: [],
    wantsTasks: false,
    wantsServiceDeployment: false
   };
  }
 }),
 7451: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ey: () => lastSight,
   Kg: () => isGood,
   Vj: () => verdictOf,
   eY: () => pauseOf,
   kH: () => noteOf,
   lj: () => settleRun,
   nM: () => plannedRuns,
   uA: () => rankVerdict,
   xm: () => wholeVerdict,
   xq: () => isGoodRun
  });
  var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8923);
  var _state_told_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2671);
  function plannedRuns(plans) {
   return plans.map(plan => ({
    plan: plan,
    verdict: plan.step.kind === "unchanged" ? "unchanged" : "planned",
    notes: noteOf(plan)
   }));
  }
  function noteOf({before: before, notes: notes = []}) {
   const isEmpty = before.desiredCount === 0 && before.schedulingStrategy === "REPLICA";
   return isEmpty ? [ ...notes, _state_told_js__WEBPACK_IMPORTED_MODULE_1__.hr ] : notes;
  }
  function settleRun(run, end) {
   if (run.verdict !== void 0) return run;
   const {plan: plan, state: state, rollBack: rollBack} = run;
   if (plan.step.kind === "leave") return {
    ...run,
    verdict: "superseded",
    cause: {
     code: "superseded",
     text: plan.step.reason,
     fix: "See who deployed it; roll it back by hand if it must go."
    }
   };
   if (rollBack !== void 0) return settleRollBack(run, rollBack, end);
   if (state === void 0) return {
    ...run,
    verdict: "unchanged"
   };
   if (state.end !== void 0) return settleEnd(run, state.end);
   return {
    ...run,
    ...openEnd(state, end)
   };
  }
  function settleEnd(run, {verdict: verdict, cause: cause, note: note}) {
   return {
    ...run,
    verdict: verdict,
    ...cause === void 0 ? {} : {
     cause: cause
    },
    notes: [ ...run.notes, ...note === void 0 ? [] : [ note ], ...(0, _state_told_js__WEBPACK_IMPORTED_MODULE_1__.AP)(run, verdict) ],
    ...isAskedFor(run, verdict) ? {
     isAccepted: true
    } : {}
   };
  }
  function isAskedFor({plan: {step: step}, state: state}, verdict) {
   if (verdict === "paused") return state?.end?.cause === void 0;
   return verdict === "rolled-back" && step.kind === "answer-pause" && step.action === "ROLLBACK";
  }
  function settleRollBack(run, rollBack, end) {
   const cause = run.cause ?? rollBack.cause;
   const ended = rollBack.end?.verdict;
   const isUndone = ended === "rolled-back" && isPreviousRevision(run, rollBack);
   const isBack = ended === "succeeded" || ended === "rolled-back" && !isUndone;
   if (isBack) return {
    ...run,
    verdict: "rolled-back",
    ...cause === void 0 ? {} : {
     cause: cause
    }
   };
   if (rollBack.end?.verdict === "superseded" && rollBack.end.cause !== void 0) return {
    ...run,
    verdict: "superseded",
    cause: rollBack.end.cause
   };
   const fault = end?.kind === "fault" ? `${end.error.message} At the last look: ` : "";
   const why = rollBack.end?.cause?.text ?? `${fault}${(0, _state_told_js__WEBPACK_IMPORTED_MODULE_1__.p1)(rollBack)}`;
   if (end?.kind === "cancelled") return cancelledRollBack(run, cause, why);
   return {
    ...run,
    verdict: "failed",
    ...cause === void 0 ? {} : {
     cause: cause
    },
    notes: [ ...run.notes, `${isUndone ? UNDONE : ended === "failed" ? FAILED : UNSEEN}: ${why}`, ...(0, 
    _state_told_js__WEBPACK_IMPORTED_MODULE_1__.gN)(rollBack) ]
   };
  }
  const UNDONE = "The roll-back was undone";
  const FAILED = "The roll-back failed as well";
  const UNSEEN = "The roll-back was started, but its end was not seen";
  function cancelledRollBack(run, cause, why) {
   const text = `${cause?.text ?? "The run was cancelled."} The roll-back was started and goes on in AWS: ${why}`;
   const fix = cause?.fix ?? "Run the job again when you want to go on.";
   return {
    ...run,
    verdict: "cancelled",
    cause: {
     code: cause?.code ?? "cancelled",
     text: text,
     fix: fix
    }
   };
  }
  function isPreviousRevision({state: state}, {rollout: rollout}) {
   return rollout.controller === void 0 && rollout.deploymentId !== state?.rollout.deploymentId;
  }
  function openEnd(state, end) {
   const sight = (0, _state_told_js__WEBPACK_IMPORTED_MODULE_1__.p1)(state);
   if (end?.kind === "cancelled") return {
    verdict: "cancelled",
    cause: {
     code: "cancelled",
     text: `The run was cancelled. The deployment goes on in AWS: ${sight}`,
     fix: "Run the job again to follow it, or roll it back."
    }
   };
   if (end?.kind === "fault") return {
    verdict: "failed",
    cause: {
     code: end.error.code,
     text: `${end.error.message} The deployment goes on in AWS, unseen; at the last look: ${sight}`,
     fix: end.error.fix
    }
   };
   const {strongest: strongest} = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.Z0)([ ...state.taskFailures.values() ], state.eventFailures);
   const unanswered = end?.kind === "timed-out" ? end.unanswered : void 0;
   const why = [ strongest?.text, unanswered?.message ].filter(text => text !== void 0).map(text => ` ${text}`);
   return {
    verdict: "timed-out",
    cause: {
     code: "deployment-timed-out",
     text: `The deployment was not completed in time: ${sight}${why.join("")}`,
     fix: `${strongest?.fix ?? unanswered?.fix ?? "Look at what its tasks wait for; raise `timeout` when it needs longer."} Running the job again goes on following it.`
    }
   };
  }
  const WORST_FIRST = [ "failed", "timed-out", "cancelled", "superseded", "rolled-back", "paused", "succeeded", "planned", "unchanged" ];
  function lastSight({state: state, rollBack: rollBack}) {
   return rollBack !== void 0 && rollBack.rollout.deploymentId === state?.rollout.deploymentId ? rollBack : state;
  }
  function rankVerdict(verdict) {
   return WORST_FIRST.indexOf(verdict);
  }
  function wholeVerdict(verdicts) {
   return WORST_FIRST.find(verdict => verdicts.includes(verdict)) ?? "unchanged";
  }
  function pauseOf({state: state, rollBack: rollBack}) {
   return rollBack === void 0 && state?.end?.verdict === "paused" ? state.pause : void 0;
  }
  function isGoodRun(run) {
   return run.isAccepted === true || isGood(verdictOf(run));
  }
  function isGood(verdict) {
   return verdict === "succeeded" || verdict === "planned" || verdict === "unchanged";
  }
  function verdictOf({verdict: verdict = "unchanged"}) {
   return verdict;
  }
 }),
 5649: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CG: () => STALE_READ_MS,
   Fz: () => readDeployments,
   Q0: () => isStaleRead,
   Zo: () => isRollBack
  });
  var _rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2882);
  const STALE_READ_MS = 15e3;
  function readDeployments(state, service, atMs) {
   const {rollout: rollout, ours: ours} = state;
   const primary = service.deployments.find(({status: status}) => status === "PRIMARY");
   if (service.status !== "ACTIVE") return {
    kind: "gone"
   };
   if (primary === void 0) return {
    kind: "wait"
   };
   if (primary.id === rollout.deploymentId) return readOwnPrimary(state, service, primary);
   if (isStaleRead(state, service, primary)) {
    if (atMs - rollout.startedAtMs <= STALE_READ_MS) return {
     kind: "wait"
    };
    if (!state.seenOurs && state.phase !== "rolling-back") return {
     kind: "ask"
    };
   }
   if (isRollBack(state, primary)) {
    const oursIsGone = ours === void 0 || ours.runningCount + ours.pendingCount === 0;
    return {
     kind: primary.rolloutState === "COMPLETED" && oursIsGone ? "rolled-back" : "rolling-back",
     by: primary
    };
   }
   const mayBeRollBack = primary.taskDefinition === rollout.previous || primary.createdAtMs < rollout.createdAtMs;
   return mayBeRollBack ? {
    kind: "ask"
   } : {
    kind: "superseded",
    by: primary
   };
  }
  function isStaleRead({rollout: rollout, seenOurs: seenOurs, phase: phase}, service, primary) {
   const isOlder = rollout.replacedIds.includes(primary.id) || primary.createdAtMs < rollout.createdAtMs;
   if (!isOlder || service.deployments.some(({id: id}) => id === rollout.deploymentId)) return false;
   return !seenOurs && phase !== "rolling-back" || primary.rolloutState === "COMPLETED";
  }
  function readOwnPrimary(state, service, ours) {
   if (state.phase === "rolling-back") return {
    kind: "wait"
   };
   if (ours.rolloutState === "COMPLETED") return {
    kind: "completed"
   };
   if (ours.rolloutState === "FAILED") return {
    kind: "failed",
    cause: (0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__.pV)(ours)
   };
   const isSteady = ours.rolloutState === void 0 && service.deployments.length === 1 && ours.runningCount === ours.desiredCount && ours.desiredCount === service.desiredCount;
   return {
    kind: isSteady ? "completed" : "wait"
   };
  }
  function isRollBack({rollout: rollout, phase: phase}, primary) {
   const isAskedFor = phase === "rolling-back" && primary.taskDefinition === rollout.previous;
   return isAskedFor || rollout.replacedIds.includes(primary.id) || /rolling back/i.test(primary.rolloutStateReason ?? "");
  }
 }),
 2671: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AP: () => notesOnEnd,
   gN: () => leftAs,
   hr: () => NO_TASKS,
   p1: () => sightOf
  });
  var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5625);
  const NO_TASKS = "The service wants 0 tasks, so nothing was verified.";
  function notesOnEnd({state: state, notes: notes}, verdict) {
   if (state === void 0 || state.rollout.controller !== void 0) return [];
   if (verdict === "succeeded") return state.ours?.desiredCount === 0 && !notes.includes(NO_TASKS) ? [ NO_TASKS ] : [];
   return verdict === "failed" ? leftAs(state) : [];
  }
  function leftAs(state) {
   const now = state.rollout.controller === void 0 ? (0, _progress_js__WEBPACK_IMPORTED_MODULE_0__.eu)(state) : "";
   return now === "" ? [] : [ `It was left as it is in AWS: ${now}.` ];
  }
  function sightOf(state) {
   const said = state.events.at(-1)?.message;
   return `${state.rollout.deploymentId}, ${whereabouts(state)}.${said === void 0 ? "" : ` ECS said last: ${said}`}`;
  }
  function whereabouts({rollout: rollout, ours: ours, phase: phase, service: service}) {
   const primary = service?.deployments.find(({status: status}) => status === "PRIMARY");
   if (phase === "rolling-back") {
    const isShown = primary !== void 0 && primary.id !== rollout.deploymentId;
    if (isShown) return `rolling back to ${primary.taskDefinition} (${primary.id})`;
    if (rollout.previous !== void 0) return `which is to go back to ${rollout.previous}`;
   }
   if (ours === void 0) return "its tasks were not seen";
   return `${ours.runningCount} of ${ours.desiredCount} tasks running, ${ours.pendingCount} pending`;
  }
 }),
 187: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => printEcsText,
   Z: () => printPlan
  });
  var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2349);
  function printEcsText(text) {
   return (0, _report_log_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replaceAll("##[", "## [");
  }
  const OPEN_LINES = 30;
  async function printPlan(log, title, lines) {
   const print = () => {
    for (const line of lines) log.info(printEcsText(line));
    return Promise.resolve();
   };
   await (lines.length > OPEN_LINES ? log.group(title, print) : print());
  }
 }),
 7168: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $o: () => beginRollBackTo,
   G9: () => settle,
   Z2: () => settleWithCause,
   mn: () => beginRollBack
  });
  var _rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2882);
  var _rollout_state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5713);
  function settle(turn, end) {
   return {
    ...turn,
    state: {
     ...turn.state,
     end: end
    },
    wantsTasks: false,
    wantsServiceDeployment: false
   };
  }
  function settleWithCause(turn, end) {
   return {
    ...settle(turn, end),
    wantsTasks: true,
    wantsServiceDeployment: true
   };
  }
  function beginRollBackTo(turn, by) {
   const told = `ECS is rolling back to ${(0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__.w7)(by.taskDefinition)} (${by.id})`;
   return beginRollBack(turn, {
    told: told,
    cause: (0, _rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__.Gx)(by)
   });
  }
  function beginRollBack(turn, {told: told, cause: cause}) {
   const {state: state} = turn;
   if (state.phase === "rolling-back") return turn;
   return {
    ...turn,
    state: {
     ...state,
     phase: "rolling-back",
     cause: (0, _rollout_state_js__WEBPACK_IMPORTED_MODULE_1__.yB)(state, cause),
     plainCause: cause
    },
    told: [ ...turn.told, told ],
    wantsTasks: true,
    wantsServiceDeployment: true
   };
  }
 }),
 9656: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AT: () => resolveImage,
   g4: () => builtImagesSchema,
   mN: () => registryOfArn,
   zZ: () => parseImage
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4214);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9973);
  function ecrRegistry({account: account, region: region, partition: partition}) {
   return `${account}.dkr.ecr.${region}.${DNS_SUFFIX[partition] ?? "amazonaws.com"}`;
  }
  const DNS_SUFFIX = {
   "aws-cn": "amazonaws.com.cn",
   "aws-iso": "c2s.ic.gov",
   "aws-iso-b": "sc2s.sgov.gov"
  };
  function registryOfArn(arn) {
   const [, partition, , region, account] = arn.split(":");
   if (partition === void 0 || region === void 0 || account === void 0 || account === "") throw new Error(`"${arn}" is not an ARN.`);
   return ecrRegistry({
    account: account,
    region: region,
    partition: partition
   });
  }
  function imageUri({registry: registry, repository: repository, digest: digest}) {
   return `${registry}/${repository}@${digest}`;
  }
  function parseImage(image) {
   const [beforeDigest = "", digest] = image.split("@", 2);
   const colon = beforeDigest.indexOf(":", beforeDigest.lastIndexOf("/") + 1);
   return {
    name: colon < 0 ? beforeDigest : beforeDigest.slice(0, colon),
    ...colon < 0 ? {} : {
     tag: beforeDigest.slice(colon + 1)
    },
    ...digest === void 0 ? {} : {
     digest: digest
    }
   };
  }
  const builtImagesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   repository: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP("a repository"), valibot__WEBPACK_IMPORTED_MODULE_1__.hq("a repository")),
   digest: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP("a digest"), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^(?:sha256:[0-9a-f]{64})?$/, "sha256:<64 hex digits>"))),
   tag: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP("a tag"))
  }));
  const IMAGE_URI = /^(?=.*[/:@])[^\s@]+(?:@sha256:[0-9a-f]{64})?$/;
  function resolveImage({image: image, images: images, registry: registry}) {
   const built = Object.hasOwn(images, image) ? images[image] : void 0;
   if (built !== void 0) return builtImageUri(registry, built);
   if (IMAGE_URI.test(image)) return image;
   const names = Object.keys(images);
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
    code: "image-unknown",
    message: `The image "${image}" is not in the input \`images\`, and is not a full URI.`,
    fix: names.length === 0 ? "Hand the output `images` of build-push to the input `images`, or set the image's full URI." : `Name one of: ${names.join(", ")}; or set the image's full URI.`
   });
  }
  function builtImageUri(registry, {repository: repository, digest: digest = "", tag: tag = "latest"}) {
   return digest === "" ? `${registry}/${repository}:${tag}` : imageUri({
    registry: registry,
    repository: repository,
    digest: digest
   });
  }
 }),
 3190: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ev: () => _aws_passing_fault_js__WEBPACK_IMPORTED_MODULE_0__.E,
   OB: () => planOneOffTask,
   Uo: () => runOneOffTask,
   eA: () => watchOneOffTask,
   v4: () => launchOf
  });
  var _aws_passing_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(984);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9973);
  var _task_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9206);
  function planOneOffTask(options) {
   const {service: service, taskDefinition: taskDefinition, overrides: overrides, clientToken: clientToken, startedBy: startedBy, tags: tags = []} = options;
   const launch = launchOf(service);
   const vpc = launch.networkConfiguration?.awsvpcConfiguration;
   const {subnets: subnets = vpc?.subnets ?? [], securityGroups: securityGroups = vpc?.securityGroups ?? []} = options.network ?? {};
   const assignPublicIp = options.network?.assignPublicIp ?? vpc?.assignPublicIp;
   return {
    cluster: service.clusterArn,
    taskDefinition: taskDefinition,
    clientToken: clientToken,
    startedBy: startedBy,
    ...placement(launch),
    ...subnets.length === 0 ? {} : {
     networkConfiguration: {
      awsvpcConfiguration: {
       subnets: subnets,
       securityGroups: securityGroups,
       ...assignPublicIp === void 0 ? {} : {
        assignPublicIp: assignPublicIp
       }
      }
     }
    },
    ...overrides === void 0 ? {} : {
     overrides: overrides
    },
    ...service.enableECSManagedTags ? {
     enableECSManagedTags: true
    } : {},
    ...tags.length === 0 ? {} : {
     tags: tags
    }
   };
  }
  function launchOf(service) {
   const primary = service.taskSets?.find(({status: status}) => status === "PRIMARY");
   const hasStrategy = service.capacityProviderStrategy.length > 0 || service.launchType !== void 0;
   const {capacityProviderStrategy: capacityProviderStrategy = [], launchType: launchType} = (hasStrategy ? service : primary) ?? {};
   return {
    launchType: launchType,
    capacityProviderStrategy: capacityProviderStrategy,
    platformVersion: service.platformVersion ?? primary?.platformVersion,
    networkConfiguration: service.networkConfiguration ?? primary?.networkConfiguration
   };
  }
  function placement({capacityProviderStrategy: capacityProviderStrategy, launchType: launchType, platformVersion: platformVersion}) {
   const platform = platformVersion === void 0 ? {} : {
    platformVersion: platformVersion
   };
   const lasting = capacityProviderStrategy.filter(({capacityProvider: capacityProvider}) => capacityProvider !== "FARGATE_SPOT");
   if (lasting.length > 0) return {
    capacityProviderStrategy: lasting,
    ...platform
   };
   const fallback = capacityProviderStrategy.length > 0 ? "FARGATE" : launchType;
   return fallback === void 0 ? platform : {
    launchType: fallback,
    ...platform
   };
  }
  async function runOneOffTask(ecs, input) {
   const {tasks: tasks, failures: failures} = await ecs.runTask(input);
   const [task] = tasks;
   if (task !== void 0) return task;
   const reason = failures.map(failureText).join("; ");
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ({
    code: "task-not-placed",
    message: `ECS started no task of ${input.taskDefinition} in ${input.cluster}: ${reason === "" ? "no reason given" : reason}.`,
    fix: (0, _task_failure_js__WEBPACK_IMPORTED_MODULE_2__.h)(reason)?.fix ?? "Correct what ECS names as the reason, then run the job again."
   });
  }
  function failureText({arn: arn, reason: reason, detail: detail}) {
   return [ reason, detail, arn ].filter(part => part !== void 0 && part !== "").join(" ");
  }
  const TICK_MIN_MS = 1e3;
  const TICK_MAX_MS = 2500;
  const MISSING_GRACE_MS = 3e4;
  async function watchOneOffTask(options) {
   const {clock: clock, deadlineMs: deadlineMs, onChange: onChange, until: until, signal: signal} = options;
   const startMs = clock.now();
   let seen;
   let tickMs = TICK_MIN_MS;
   for (;;) {
    const isLast = clock.now() >= deadlineMs;
    const task = await describeOne(options, seen === void 0 && clock.now() - startMs < MISSING_GRACE_MS);
    if (task !== void 0 && task.lastStatus !== seen?.lastStatus) {
     onChange?.(task);
     tickMs = TICK_MIN_MS;
    }
    seen = task ?? seen;
    if (seen?.lastStatus === "STOPPED") return {
     end: "stopped",
     task: seen
    };
    if (task !== void 0 && await (until?.(task)) === true) return {
     end: "reached",
     task: task
    };
    if (isLast) return {
     end: "timed-out",
     task: seen
    };
    await clock.sleep(Math.min(tickMs, Math.max(0, deadlineMs - clock.now())), signal);
    tickMs = Math.min(TICK_MAX_MS, tickMs * 1.3);
   }
  }
  async function describeOne({ecs: ecs, cluster: cluster, taskArn: taskArn, onTrouble: onTrouble}, mayBeMissing) {
   try {
    const {tasks: tasks} = await ecs.describeTasks({
     cluster: cluster,
     tasks: [ taskArn ]
    });
    const [task] = tasks;
    if (task !== void 0 || mayBeMissing) return task;
   } catch (error) {
    if (!(0, _aws_passing_fault_js__WEBPACK_IMPORTED_MODULE_0__.E)(error)) throw error;
    onTrouble?.(error);
    return;
   }
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ({
    code: "task-vanished",
    message: `ECS does not know the task ${taskArn} (any more).`,
    fix: "Look for the task in the console among the stopped tasks of the cluster: ECS keeps them for an hour."
   });
  }
 }),
 7252: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => withTask,
   r: () => withContainers
  });
  var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7499);
  function withTask(input, change) {
   const {family: family, containerDefinitions: containerDefinitions} = input;
   return {
    ...setMembers(input, {
     ...change
    }),
    family: family,
    containerDefinitions: containerDefinitions
   };
  }
  function withContainers(input, changes) {
   return {
    ...input,
    containerDefinitions: input.containerDefinitions.map(container => {
     const change = changes.get(container.name);
     return change === void 0 ? container : withChange(container, change);
    })
   };
  }
  function withChange(container, change) {
   const {image: image, environment: environment, secrets: secrets, environmentFiles: environmentFiles, dockerLabels: dockerLabels, healthCheck: healthCheck, logConfiguration: logConfiguration, ...plain} = change;
   const changed = setMembers(container, {
    ...plain,
    ...withVariables(container, environment, secrets),
    ...environmentFiles === void 0 ? {} : {
     environmentFiles: environmentFiles?.map(value => ({
      value: value,
      type: "s3"
     })) ?? null
    },
    ...dockerLabels === void 0 ? {} : {
     dockerLabels: setMembers(container["dockerLabels"], dockerLabels)
    },
    ...healthCheck === void 0 ? {} : {
     healthCheck: healthCheck && setMembers(container["healthCheck"], healthCheck)
    },
    ...logConfiguration === void 0 ? {} : {
     logConfiguration: withLog(container, logConfiguration)
    }
   });
   return {
    ...changed,
    name: container.name,
    image: image ?? container.image
   };
  }
  function withVariables({environment: variables, secrets: references}, environment = {}, secrets = {}) {
   const set = values => Object.keys(values).filter(name => values[name] !== null);
   const newVariables = setNamed({
    items: variables,
    values: environment,
    gone: set(secrets),
    member: "value"
   });
   const newReferences = setNamed({
    items: references,
    values: secrets,
    gone: set(environment),
    member: "valueFrom"
   });
   return {
    ...variables === void 0 && newVariables.length === 0 ? {} : {
     environment: newVariables
    },
    ...references === void 0 && newReferences.length === 0 ? {} : {
     secrets: newReferences
    }
   };
  }
  function setNamed({items: items = [], values: values, gone: gone, member: member}) {
   const old = new Set(items.map(({name: name}) => name));
   const kept = items.filter(({name: name}) => !gone.includes(name) && ownValue(values, name) !== null).map(item => {
    const value = ownValue(values, item.name);
    return value === void 0 ? item : {
     name: item.name,
     [member]: value
    };
   });
   const added = Object.entries(values).filter(([name, value]) => value !== null && !old.has(name)).map(([name, value]) => ({
    name: name,
    [member]: value
   }));
   return [ ...kept, ...added ];
  }
  function ownValue(values, name) {
   return Object.hasOwn(values, name) ? values[name] : void 0;
  }
  function withLog({logConfiguration: old}, change) {
   if (change === null) return null;
   const isOther = change["logDriver"] !== void 0 && change["logDriver"] !== old?.logDriver;
   const base = isOther ? {} : old ?? {};
   const options = (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(change["options"]) ? {
    options: setMembers(isOther ? {} : old?.options, change["options"])
   } : {};
   return setMembers(base, {
    ...change,
    ...options
   });
  }
  function setMembers(base, members) {
   const old = (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(base) ? base : {};
   const given = Object.entries(members).filter(([, value]) => value !== void 0);
   const gone = new Set(given.filter(([, value]) => value === null).map(([key]) => key));
   return Object.fromEntries([ ...Object.entries(old).filter(([key]) => !gone.has(key)), ...given.filter(([key]) => !gone.has(key)) ]);
  }
 }),
 6683: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JL: () => sameTaskDefinition,
   KC: () => accountOfArn,
   ly: () => normaliseTaskDefinition
  });
  var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7499);
  function accountOfArn(arn) {
   const [, partition = "aws", , , account = ""] = arn.split(":");
   return {
    partition: partition,
    account: account
   };
  }
  function sameTaskDefinition(a, b, account) {
   return (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.Vk)(normaliseTaskDefinition(a, account), normaliseTaskDefinition(b, account));
  }
  const CONTAINER_DEFAULTS = {
   cpu: 0,
   essential: true,
   privileged: false,
   readonlyRootFilesystem: false,
   disableNetworking: false,
   interactive: false,
   pseudoTerminal: false
  };
  const PORT_DEFAULTS = {
   protocol: "tcp"
  };
  const HEALTH_CHECK_DEFAULTS = {
   interval: 30,
   timeout: 5,
   retries: 3,
   startPeriod: 0
  };
  const MOUNT_DEFAULTS = {
   readOnly: false
  };
  const TASK_DEFAULTS = {
   enableFaultInjection: false
  };
  const FARGATE_PLATFORM = {
   cpuArchitecture: "X86_64",
   operatingSystemFamily: "LINUX"
  };
  const FARGATE_STORAGE_GIB = 20;
  const UNORDERED = {
   containerDefinitions: [ "name" ],
   environment: [ "name" ],
   secrets: [ "name" ],
   secretOptions: [ "name" ],
   tags: [ "key" ],
   volumes: [ "name" ],
   ulimits: [ "name" ],
   systemControls: [ "namespace" ],
   resourceRequirements: [ "type" ],
   mountPoints: [ "containerPath" ],
   volumesFrom: [ "sourceContainer" ],
   dependsOn: [ "containerName" ],
   extraHosts: [ "hostname" ],
   portMappings: [ "containerPort", "containerPortRange", "protocol" ]
  };
  function normaliseTaskDefinition(input, account) {
   const {containerDefinitions: containerDefinitions, cpu: cpu, memory: memory, requiresCompatibilities: requiresCompatibilities, ...rest} = input;
   const isFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes("FARGATE");
   const isBridge = rest["networkMode"] === void 0 || rest["networkMode"] === "bridge";
   const task = withoutDefaults(rest, TASK_DEFAULTS);
   return tidy({
    ...task,
    ...isBridge ? {
     networkMode: "bridge"
    } : {},
    ...Array.isArray(requiresCompatibilities) ? {
     requiresCompatibilities: sortTexts(requiresCompatibilities)
    } : {},
    ...roles(task, account),
    ...isFargate ? fargateParts(task) : {},
    cpu: cpuUnits(cpu),
    memory: mebibytes(memory),
    containerDefinitions: containerDefinitions.map(container => normaliseContainer(container, isBridge))
   });
  }
  function normaliseContainer(container, isBridge) {
   const {portMappings: portMappings, healthCheck: healthCheck, mountPoints: mountPoints, ...rest} = container;
   return {
    ...withoutDefaults(rest, CONTAINER_DEFAULTS),
    portMappings: mapObjects(portMappings, mapping => normalisePort(mapping, isBridge)),
    healthCheck: (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(healthCheck) ? withoutDefaults(healthCheck, HEALTH_CHECK_DEFAULTS) : healthCheck,
    mountPoints: mapObjects(mountPoints, mount => withoutDefaults(mount, MOUNT_DEFAULTS))
   };
  }
  function normalisePort(mapping, isBridge) {
   const implied = isBridge ? 0 : mapping["containerPort"];
   return withoutDefaults(mapping, {
    ...PORT_DEFAULTS,
    hostPort: implied
   });
  }
  function roles(task, account) {
   if (account === void 0) return {};
   const complete = role => typeof role === "string" && role !== "" && !role.startsWith("arn:") ? `arn:${account.partition}:iam::${account.account}:role/${role}` : role;
   return {
    taskRoleArn: complete(task["taskRoleArn"]),
    executionRoleArn: complete(task["executionRoleArn"])
   };
  }
  function fargateParts({runtimePlatform: runtimePlatform, ephemeralStorage: ephemeralStorage}) {
   const isDefaultStorage = (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(ephemeralStorage) && ephemeralStorage["sizeInGiB"] === FARGATE_STORAGE_GIB;
   return {
    runtimePlatform: (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(runtimePlatform) ? withoutDefaults(runtimePlatform, FARGATE_PLATFORM) : runtimePlatform,
    ...isDefaultStorage ? {
     ephemeralStorage: void 0
    } : {}
   };
  }
  function cpuUnits(cpu) {
   return inUnits(cpu, /^(\d*\.?\d+)\s*vcpus?$/i);
  }
  function mebibytes(memory) {
   return inUnits(memory, /^(\d*\.?\d+)\s*gb$/i);
  }
  function inUnits(amount, pattern) {
   if (typeof amount === "number") return String(amount);
   if (typeof amount !== "string") return amount;
   const [, large] = pattern.exec(amount.trim()) ?? [];
   return large === void 0 ? amount.trim() : String(Number(large) * 1024);
  }
  function withoutDefaults(value, defaults) {
   return Object.fromEntries(Object.entries(value).filter(([key, member]) => !(Object.hasOwn(defaults, key) && defaults[key] === member)));
  }
  function mapObjects(list, change) {
   return Array.isArray(list) ? list.map(item => (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(item) ? change(item) : item) : list;
  }
  function tidy(value) {
   const members = Object.entries(value).map(([key, member]) => [ key, tidyMember(key, member) ]);
   return Object.fromEntries(members.filter(([, member]) => !isNothing(member)));
  }
  function tidyMember(key, member) {
   if ((0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(member)) return tidy(member);
   if (!Array.isArray(member)) return member;
   const items = member.map(item => (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(item) ? tidy(item) : item);
   const by = UNORDERED[key];
   return by === void 0 ? items : items.toSorted(byMembers(by));
  }
  function byMembers(names) {
   const keyOf = item => (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(item) ? JSON.stringify(names.map(name => item[name])) : JSON.stringify(item);
   return (a, b) => keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
  }
  function isNothing(value) {
   if (value === null || value === void 0) return true;
   if (Array.isArray(value)) return value.length === 0;
   return (0, _task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value) && Object.keys(value).length === 0;
  }
  function sortTexts(list) {
   return list.map(String).toSorted();
  }
 }),
 7499: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bz: () => taskDefinitionInput,
   Km: () => taskDefinitionBytes,
   OW: () => isJsonObject,
   Vk: () => sameJson,
   ee: () => TASK_DEFINITION_LIMIT_BYTES,
   w7: () => splitDescribeOnly
  });
  const DESCRIBE_ONLY = new Set([ "compatibilities", "taskDefinitionArn", "requiresAttributes", "revision", "status", "registeredAt", "deregisteredAt", "deleteRequestedAt", "registeredBy" ]);
  const TASK_DEFINITION_LIMIT_BYTES = 64 * 1024;
  function taskDefinitionInput({taskDefinition: taskDefinition, tags: tags}) {
   return {
    ...splitDescribeOnly(taskDefinition).kept,
    family: taskDefinition.family,
    containerDefinitions: taskDefinition.containerDefinitions,
    ...tags.length === 0 ? {} : {
     tags: tags
    }
   };
  }
  function splitDescribeOnly(definition) {
   return {
    kept: Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key))),
    dropped: Object.keys(definition).filter(key => DESCRIBE_ONLY.has(key))
   };
  }
  function taskDefinitionBytes(input) {
   return Buffer.byteLength(JSON.stringify(input));
  }
  function sameJson(a, b) {
   return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
  }
  function sortKeys(value) {
   if (Array.isArray(value)) return value.map(sortKeys);
   if (!isJsonObject(value)) return value;
   return Object.fromEntries(Object.keys(value).toSorted().map(key => [ key, sortKeys(value[key]) ]));
  }
  function isJsonObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 9206: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mv: () => classifyTaskFailure,
   h: () => causeOfReason,
   r: () => taskIdOfArn
  });
  const RULES = [ {
   pattern: /toomanyrequests|rate exceeded|pull rate limit/i,
   class: "capacity",
   code: "pull-rate-limit",
   meaning: "The registry refuses more pulls for now.",
   fix: "Pull through an ECR pull-through cache, or with credentials of the registry."
  }, {
   pattern: /CannotPull.*(?:descriptor matching platform|no match(?:ing manifest)? for (?:platform|linux))/is,
   class: "deterministic",
   code: "image-wrong-platform",
   meaning: "The image was not built for the task's CPU architecture.",
   fix: "Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64), or change the task definition."
  }, {
   pattern: /CannotPull.*(?:i\/o timeout|dial tcp|connection refused|context deadline|request canceled|no such host|TLS handshake)/is,
   class: "deterministic",
   code: "registry-unreachable",
   meaning: "The task cannot reach the image registry.",
   fix: "Give the task's subnets a way out (NAT gateway, or VPC endpoints ecr.api, ecr.dkr and S3), or set assignPublicIp ENABLED in public subnets; allow TCP 443 out in the security group."
  }, {
   pattern: /CannotPull.*(?:denied|forbidden|403|no basic auth|unauthorized|not authorized|authorization)/is,
   class: "deterministic",
   code: "image-pull-denied",
   meaning: "The registry does not give the image to this task.",
   fix: "Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the execution role, and the account in the repository policy."
  }, {
   pattern: /CannotPull.*(?:not found|manifest unknown|does not exist|name unknown)/is,
   class: "deterministic",
   code: "image-not-found",
   meaning: "The image is not in the registry.",
   fix: "Push the image first and deploy the digest that build-push gave; look for a wrong region, account or repository, and for a lifecycle policy that expired it."
  }, {
   pattern: /CannotPull/i,
   class: "deterministic",
   code: "image-not-pulled",
   meaning: "The image could not be pulled.",
   fix: "Read the reason that ECS gives; pull the same image by its digest from the same subnets to see more."
  }, {
   pattern: /(?:pull secrets|ssm|secrets?manager|secret).*(?:AccessDenied|not authorized)/is,
   class: "deterministic",
   code: "secret-access-denied",
   meaning: "The execution role may not read a secret of the task definition.",
   fix: "Allow secretsmanager:GetSecretValue (or ssm:GetParameters, and kms:Decrypt for a key of yours) on that secret to the execution role."
  }, {
   pattern: /(?:invalid ssm parameters|ResourceNotFoundException.*secret|secret.*(?:ResourceNotFoundException|can.t find the specified secret|did not contain json key))/is,
   class: "deterministic",
   code: "secret-not-found",
   meaning: "A secret or parameter of the task definition does not exist.",
   fix: "Create it, or correct its `valueFrom`: name, region, account, JSON key."
  }, {
   pattern: /pull secrets|secrets? from ssm|secretsmanager/i,
   class: "deterministic",
   code: "secrets-unreachable",
   meaning: "The task cannot get its secrets or the registry's credentials.",
   fix: "Give the task's subnets a way to Secrets Manager, SSM and ECR (NAT gateway or VPC endpoints); allow TCP 443 out in the security group."
  }, {
   pattern: /log group does not exist|failed to (?:validate logger args|create (?:cloudwatch )?log (?:group|stream)|initialize logging driver)/i,
   class: "deterministic",
   code: "log-group-missing",
   meaning: "The container's log group cannot be written to.",
   fix: "Create the log group of `awslogs-group`, or set `awslogs-create-group` to true and allow logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents to the execution role."
  }, {
   pattern: /EFS|failed to mount|mount\.nfs|volume/i,
   class: "deterministic",
   code: "volume-not-mounted",
   meaning: "A volume of the task cannot be mounted.",
   fix: "Check the file system, its mount targets in the subnets, its access point, and TCP 2049 in the security groups."
  }, {
   pattern: /exec format error/i,
   class: "deterministic",
   code: "exec-format",
   meaning: "The program was built for another CPU architecture than the task's.",
   fix: "Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64)."
  }, {
   pattern: /executable file not found|no such file or directory|exec: .*permission denied|CannotCreateContainer|CannotStartContainer/i,
   class: "deterministic",
   code: "container-not-started",
   meaning: "The container could not be started.",
   fix: "Check `command` and `entryPoint` of the container against the files in the image, and that the program may be executed."
  }, {
   pattern: /OutOfMemory|OOMKilled/i,
   class: "crash",
   code: "out-of-memory",
   meaning: "The container was killed because it used more memory than it has.",
   fix: "Raise `memory` of the container or the task, or make the program use less."
  }, {
   pattern: /failed ELB health checks|is unhealthy in \(?target-group/i,
   class: "health",
   code: "target-unhealthy",
   meaning: "The load balancer's health check failed.",
   fix: "Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."
  }, {
   pattern: /failed container health checks/i,
   class: "health",
   code: "container-unhealthy",
   meaning: "The container's own health check failed.",
   fix: "Run the `healthCheck.command` of the container in its image; raise `startPeriod` when the program needs longer to start."
  }, {
   pattern: /Capacity is unavailable|RESOURCE:|insufficient|unable to place|no container instances?|AGENT|InsufficientFreeAddresses|limit on the number of|no container instance met|network interface provisioning/i,
   class: "capacity",
   code: "no-capacity",
   meaning: "ECS found no room for the task.",
   fix: "Wait, add capacity (capacity provider, instances, Fargate quota, free addresses in the subnets), or ask for less CPU and memory."
  } ];
  const UNKNOWN_START = {
   class: "deterministic",
   code: "task-not-started",
   meaning: "The task could not be started.",
   fix: "Read the reason that ECS gives; the stopped task's page in the console may say more for an hour."
  };
  const NOT_OURS = {
   ServiceSchedulerInitiated: "The service scheduler stopped the task.",
   SpotInterruption: "Fargate Spot or an EC2 Spot instance was taken back.",
   TerminationNotice: "The instance of the task was terminated.",
   InfrastructureHealth: "The infrastructure under the task failed.",
   UserInitiated: "Somebody stopped the task."
  };
  function causeOfReason(reason) {
   const rule = RULES.find(({pattern: pattern}) => pattern.test(reason));
   return rule === void 0 ? void 0 : {
    class: rule.class,
    code: rule.code,
    meaning: rule.meaning,
    fix: rule.fix
   };
  }
  function classifyTaskFailure(task) {
   if (task.stopCode === void 0 && task.stoppedReason === void 0) return;
   const container = failedContainer(task.containers);
   const reason = [ task.stoppedReason, container?.reason ].filter(text => text !== void 0 && text !== "").join("; ");
   return {
    ...causeOf({
     task: task,
     container: container,
     reason: reason
    }),
    taskArn: task.taskArn,
    stopCode: task.stopCode,
    reason: reason === "" ? task.stopCode ?? "no reason given" : reason,
    container: container?.name,
    exitCode: container?.exitCode
   };
  }
  function causeOf({task: task, container: container, reason: reason}) {
   const {stopCode: stopCode = ""} = task;
   const known = causeOfReason(reason);
   if (known?.class === "health") return known;
   const notOurs = NOT_OURS[stopCode];
   if (notOurs !== void 0 || /Scaling activity initiated by|availability zone rebalanc/i.test(reason)) return {
    class: "not-ours",
    code: "task-stopped",
    meaning: notOurs ?? "The service scheduler stopped the task.",
    fix: "Nothing to do."
   };
   if (known !== void 0) return known;
   return stopCode === "TaskFailedToStart" ? UNKNOWN_START : crash(container?.exitCode);
  }
  function crash(exitCode) {
   const [code, meaning, fix] = EXIT_CODES[exitCode ?? -1] ?? [ "container-crashed", exitCode === void 0 ? "A container ended." : `The program ended with exit code ${exitCode}.`, "Read the last lines of its log; run the same image by its digest with the same environment." ];
   return {
    class: "crash",
    code: code,
    meaning: meaning,
    fix: fix
   };
  }
  const EXIT_CODES = {
   0: [ "container-ended", "The program ended without an error; a service must keep running.", "Start a program that stays in the foreground, or run this one as a task instead of a service." ],
   126: [ "command-not-executable", "The command of the container may not be executed (exit code 126).", "Set the execute bit of the program in the image." ],
   127: [ "command-not-found", "The command of the container was not found (exit code 127).", "Check `command` and `entryPoint` of the container against the files in the image." ],
   137: [ "container-killed", "The program was killed (exit code 137), mostly for its memory.", "Compare its memory with the limit of the container; raise `memory` when it is at the limit." ],
   139: [ "container-crashed", "The program crashed with a segmentation fault (exit code 139).", "Read the last lines of its log; look for native libraries of another platform in the image." ],
   143: [ "container-terminated", "The program was ended by SIGTERM (exit code 143).", "Look for who sends it: an init process or a supervisor inside the container." ]
  };
  const KILLED = new Set([ 137, 143 ]);
  function failedContainer(containers) {
   const candidates = [ ({reason: reason}) => reason !== void 0 && reason !== "", ({exitCode: exitCode}) => exitCode !== void 0 && exitCode !== 0 && !KILLED.has(exitCode), ({exitCode: exitCode}) => exitCode !== void 0 && KILLED.has(exitCode), ({exitCode: exitCode}) => exitCode === 0 ];
   for (const matches of candidates) {
    const found = containers.find(matches);
    if (found !== void 0) return found;
   }
   return;
  }
  function taskIdOfArn(taskArn) {
   return taskArn.slice(taskArn.lastIndexOf("/") + 1);
  }
 }),
 9973: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   bD: () => messageOf,
   cJ: () => Cancelled,
   lZ: () => ActionError
  });
  class ActionError extends Error {
   code;
   fix;
   places;
   constructor({code: code, message: message, fix: fix, cause: cause, places: places}) {
    super(message, cause === void 0 ? void 0 : {
     cause: cause
    });
    this.name = "ActionError";
    this.code = code;
    this.fix = fix;
    this.places = places ?? [];
   }
  }
  function messageOf(error) {
   return error instanceof Error ? error.message : String(error);
  }
  class Cancelled extends Error {
   constructor(signal) {
    super(`The run was cancelled (${signal}).`);
    this.name = "Cancelled";
   }
  }
 }),
 4443: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   u: () => splitLines
  });
  const USER_AND_PASSWORD = /(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g;
  const TOKENS = [ /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g ];
  const NAMED = new RegExp(String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)` + String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})` + String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`, "gi");
  function hideSecrets(text, known = []) {
   const long = known.filter(secret => secret.length >= 3).toSorted((a, b) => b.length - a.length);
   const unknown = long.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
   const nameless = TOKENS.reduce((rest, pattern) => rest.replaceAll(pattern, "***"), hidePasswords(unknown));
   return nameless.replaceAll(NAMED, "$1***");
  }
  function hidePasswords(text) {
   return text.replaceAll(USER_AND_PASSWORD, (whole, user, rest) => {
    const end = rest.lastIndexOf("@");
    return end <= 0 ? whole : `${user}***${rest.slice(end)}`;
   });
  }
  function splitLines(message) {
   return message.replace(/\r?\n$/, "").split(/\r?\n/).map(line => hideSecrets(line));
  }
 }),
 182: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => lastLinesReader
  });
  var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4443);
  const EMPTY_PAGES = 3;
  const LIMIT = 1e4;
  async function readLastLines(logs, {group: group, stream: stream, limit: limit}) {
   const lines = [];
   let token;
   let empty = 0;
   while (lines.length < limit && empty < EMPTY_PAGES) {
    const page = await logs.readLogPage({
     group: group,
     stream: stream,
     fromHead: false,
     limit: Math.min(LIMIT, limit - lines.length),
     ...token === void 0 ? {} : {
      token: token
     }
    });
    if (page === void 0 || page.backwardToken === token) break;
    lines.unshift(...page.lines);
    token = page.backwardToken;
    empty = page.lines.length === 0 ? empty + 1 : 0;
   }
   return lines.slice(-limit);
  }
  function lastLinesReader(connect) {
   let logs;
   return async source => {
    logs ??= connect();
    const lines = await readLastLines(await logs, source);
    return lines.flatMap(({message: message}) => (0, _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.u)(message)).slice(-source.limit);
   };
  }
 }),
 1848: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => didYouMean
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(702);
  function didYouMean(word, candidates) {
   const others = candidates.filter(candidate => candidate !== word);
   if (others.length === 0) return ".";
   const nearest = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.k)(word, others);
   return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.I)(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean "${nearest}"?` : ".";
  }
 }),
 5284: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Wr: () => errorPage,
   j_: () => homeUrl,
   qp: () => readHome
  });
  function readHome(env) {
   const {GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = ""} = env;
   return {
    repository: repository === "" ? "OWNER/slipway" : repository,
    ref: repository === "" || ref === "" ? "v1" : ref
   };
  }
  function homeUrl({repository: repository}) {
   return `https://github.com/${repository}`;
  }
  function errorPage(home, code) {
   return `${homeUrl(home)}/blob/main/docs/errors.md#${encodeURIComponent(code)}`;
  }
 }),
 2349: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => commandless,
   g: () => printable
  });
  function printable(line) {
   return line.replaceAll(/\r?\n|\r/g, " ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g, "");
  }
  function commandless(line) {
   return printable(line).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :");
  }
 }),
 74: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AU: () => fold,
   DV: () => codeBlock,
   FV: () => escapeMarkdown,
   HX: () => cutSummary,
   aY: () => code,
   qN: () => paragraphs,
   tp: () => table,
   uG: () => tableWithin
  });
  const SUMMARY_LIMIT_BYTES = 1024 * 1024;
  function escapeMarkdown(text) {
   return escapeHtml(text).replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g, mark => `&#${mark.charCodeAt(0)};`);
  }
  function code(text) {
   return `<code>${escapeMarkdown(text)}</code>`;
  }
  function codeBlock(text, language = "") {
   const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length));
   const fence = "`".repeat(longest + 1);
   return `${fence}${language}\n${text.replaceAll("\r", "")}\n${fence}`;
  }
  function table(head, rows) {
   if (rows.length === 0) return "";
   return [ head, head.map(() => "---"), ...rows ].map(cells => tableRow(cells)).join("\n");
  }
  function tableWithin({head: head, rows: rows, limitBytes: limitBytes}) {
   let free = limitBytes;
   const end = rows.findIndex(row => (free -= Buffer.byteLength(tableRow(row)) + 1) < 0);
   if (end === -1) return table(head, rows);
   return paragraphs(table(head, rows.slice(0, end)), `_And ${rows.length - end} more._`);
  }
  function tableRow(cells) {
   return `| ${cells.map(cell => cell.replaceAll(/[\r\n]+/g, "<br>")).join(" | ")} |`;
  }
  function fold(title, body) {
   return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
  }
  function paragraphs(...parts) {
   return parts.filter(part => part !== void 0 && part !== "").join("\n\n");
  }
  function cutSummary(text, limit = SUMMARY_LIMIT_BYTES) {
   const bytes = Buffer.from(text);
   if (bytes.length <= limit) return text;
   const note = "\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n";
   const kept = bytes.subarray(0, limit - Buffer.byteLength(note)).toString();
   return kept.slice(0, Math.max(0, kept.lastIndexOf("\n"))) + note;
  }
  function escapeHtml(text) {
   return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  }
 }),
 9970: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => abortable,
   p: () => withGrace
  });
  async function abortable(work, signal) {
   work.catch(() => {});
   signal.throwIfAborted();
   let abort;
   const aborted = new Promise((_resolve, reject) => {
    abort = () => {
     const reason = signal.reason;
     reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    signal.addEventListener("abort", abort, {
     once: true
    });
   });
   try {
    return await Promise.race([ work, aborted ]);
   } finally {
    if (abort !== void 0) signal.removeEventListener("abort", abort);
   }
  }
  async function withGrace({work: work, otherwise: otherwise, graceMs: graceMs, signal: signal, clock: clock}) {
   let isOver = false;
   const late = async () => {
    await abortable(new Promise(() => {}), signal).catch(() => {});
    if (isOver) return work;
    await clock.sleep(graceMs);
    return otherwise();
   };
   try {
    return await Promise.race([ work, late() ]);
   } finally {
    isOver = true;
   }
  }
 }),
 9444: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => retry,
   j: () => backoffMs
  });
  function backoffMs(backoff, retries, random = Math.random) {
   return random() * Math.min(backoff.capMs, backoff.baseMs * (backoff.factor ?? 2) ** retries);
  }
  async function retry(options, deed) {
   for (let attempt = 0; ;attempt += 1) try {
    return await deed(attempt);
   } catch (error) {
    if (attempt + 1 >= options.attempts || !options.shouldRetry(error)) throw error;
    await options.clock.sleep(backoffMs(options, attempt, options.random), options.signal);
   }
  }
 }),
 7486: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Wt: () => instantDate,
   dQ: () => realClock,
   r4: () => formatInstant
  });
  const realClock = {
   now: () => Date.now(),
   sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
     reject(abortReason(signal));
     return;
    }
    const onAbort = () => {
     clearTimeout(timer);
     reject(abortReason(signal));
    };
    const timer = setTimeout(() => {
     signal?.removeEventListener("abort", onAbort);
     resolve();
    }, Math.max(0, ms));
    signal?.addEventListener("abort", onAbort, {
     once: true
    });
   })
  };
  function abortReason(signal) {
   const reason = signal?.reason;
   return reason instanceof Error ? reason : new Error("The wait was aborted.", {
    cause: reason
   });
  }
  function formatInstant(epochMs) {
   return new Date(epochMs).toISOString();
  }
  function instantDate(epochMs) {
   return new Date(epochMs);
  }
 }),
 6110: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => parseDuration,
   a: () => formatDuration
  });
  const UNIT_MS = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5
  };
  function parseDuration(text) {
   if (!/^(?:\d+(?:ms|s|m|h))+$/.test(text)) return;
   let totalMs = 0;
   for (const [, amount, unit = ""] of text.matchAll(/(\d+)(ms|s|m|h)/g)) totalMs += Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
   return Number.isSafeInteger(totalMs) ? totalMs : void 0;
  }
  function formatDuration(ms) {
   if (ms < 1e3) return `${Math.round(ms)}ms`;
   if (ms < 59950) return `${(ms / 1e3).toFixed(1)}s`;
   const seconds = Math.round(ms / 1e3);
   if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, "0")}s`;
   const minutes = Math.round(seconds / 60);
   return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, "0")}m`;
  }
 }),
 8935: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
   Headers: () => Headers,
   HttpClient: () => HttpClient,
   HttpClientError: () => HttpClientError,
   HttpClientResponse: () => HttpClientResponse,
   HttpCodes: () => HttpCodes,
   MediaTypes: () => MediaTypes,
   getProxyUrl: () => lib_getProxyUrl,
   isHttps: () => isHttps
  });
  var external_http_ = __nccwpck_require__(8611);
  var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
  var external_https_ = __nccwpck_require__(5692);
  var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => {
    if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   } else return;
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return false;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return true;
   const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!noProxy) return false;
   let reqPort;
   if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
   return false;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
   }
   get username() {
    return this._decodedUsername;
   }
   get password() {
    return this._decodedPassword;
   }
  }
  var tunnel = __nccwpck_require__(776);
  class ProxyAgent {}
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  var HttpCodes;
  (function(HttpCodes) {
   HttpCodes[HttpCodes["OK"] = 200] = "OK";
   HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
   HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
   HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
   HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
   HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
   HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
   HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
   HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
   HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
   HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
   HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
   HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
   HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
   HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
   HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
   HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
   HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
   HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
   HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
   HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
   HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
   HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
   HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
   HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
   HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
   HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
  })(HttpCodes || (HttpCodes = {}));
  var Headers;
  (function(Headers) {
   Headers["Accept"] = "accept";
   Headers["ContentType"] = "content-type";
  })(Headers || (Headers = {}));
  var MediaTypes;
  (function(MediaTypes) {
   MediaTypes["ApplicationJson"] = "application/json";
  })(MediaTypes || (MediaTypes = {}));
  function lib_getProxyUrl(serverUrl) {
   const proxyUrl = getProxyUrl(new URL(serverUrl));
   return proxyUrl ? proxyUrl.href : "";
  }
  const HttpRedirectCodes = [ HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect ];
  const HttpResponseRetryCodes = [ HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout ];
  const RetryableHttpVerbs = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
  const ExponentialBackoffCeiling = 10;
  const ExponentialBackoffTimeSlice = 5;
  class HttpClientError extends Error {
   constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, HttpClientError.prototype);
   }
  }
  class HttpClientResponse {
   constructor(message) {
    this.message = message;
   }
   readBody() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      let output = Buffer.alloc(0);
      this.message.on("data", chunk => {
       output = Buffer.concat([ output, chunk ]);
      });
      this.message.on("end", () => {
       resolve(output.toString());
      });
     }));
    });
   }
   readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => __awaiter(this, void 0, void 0, function*() {
      const chunks = [];
      this.message.on("data", chunk => {
       chunks.push(chunk);
      });
      this.message.on("end", () => {
       resolve(Buffer.concat(chunks));
      });
     }));
    });
   }
  }
  function isHttps(requestUrl) {
   const parsedUrl = new URL(requestUrl);
   return parsedUrl.protocol === "https:";
  }
  class HttpClient {
   constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
     if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
     this._socketTimeout = requestOptions.socketTimeout;
     if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
     if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
     if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
     if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
     if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
     if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
    }
   }
   options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
   }
   get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
   }
   del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
   }
   post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
   }
   patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
   }
   put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
   }
   head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
   }
   sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function*() {
     return this.request(verb, requestUrl, stream, additionalHeaders);
    });
   }
   getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, additionalHeaders = {}) {
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     const res = yield this.get(requestUrl, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.post(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.put(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function*(requestUrl, obj, additionalHeaders = {}) {
     const data = JSON.stringify(obj, null, 2);
     additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
     additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
     const res = yield this.patch(requestUrl, data, additionalHeaders);
     return this._processResponse(res, this.requestOptions);
    });
   }
   request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function*() {
     if (this._disposed) throw new Error("Client has already been disposed.");
     const parsedUrl = new URL(requestUrl);
     let info = this._prepareRequest(verb, parsedUrl, headers);
     const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
     let numTries = 0;
     let response;
     do {
      response = yield this.requestRaw(info, data);
      if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
       let authenticationHandler;
       for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
        authenticationHandler = handler;
        break;
       }
       if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data); else return response;
      }
      let redirectsRemaining = this._maxRedirects;
      while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
       const redirectUrl = response.message.headers["location"];
       if (!redirectUrl) break;
       const parsedRedirectUrl = new URL(redirectUrl);
       if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
       yield response.readBody();
       if (parsedRedirectUrl.hostname !== parsedUrl.hostname) for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
       info = this._prepareRequest(verb, parsedRedirectUrl, headers);
       response = yield this.requestRaw(info, data);
       redirectsRemaining--;
      }
      if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
      numTries += 1;
      if (numTries < maxTries) {
       yield response.readBody();
       yield this._performExponentialBackoff(numTries);
      }
     } while (numTries < maxTries);
     return response;
    });
   }
   dispose() {
    if (this._agent) this._agent.destroy();
    this._disposed = true;
   }
   requestRaw(info, data) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => {
      function callbackForResult(err, res) {
       if (err) reject(err); else if (!res) reject(new Error("Unknown error")); else resolve(res);
      }
      this.requestRawWithCallback(info, data, callbackForResult);
     });
    });
   }
   requestRawWithCallback(info, data, onResult) {
    if (typeof data === "string") {
     if (!info.options.headers) info.options.headers = {};
     info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
     if (!callbackCalled) {
      callbackCalled = true;
      onResult(err, res);
     }
    }
    const req = info.httpModule.request(info.options, msg => {
     const res = new HttpClientResponse(msg);
     handleResult(void 0, res);
    });
    let socket;
    req.on("socket", sock => {
     socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
     if (socket) socket.end();
     handleResult(new Error(`Request timeout: ${info.options.path}`));
    });
    req.on("error", function(err) {
     handleResult(err);
    });
    if (data && typeof data === "string") req.write(data, "utf8");
    if (data && typeof data !== "string") {
     data.on("close", function() {
      req.end();
     });
     data.pipe(req);
    } else req.end();
   }
   getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
   }
   getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) return;
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
   }
   _prepareRequest(method, requestUrl, headers) {
    const info = {};
    info.parsedUrl = requestUrl;
    const usingSsl = info.parsedUrl.protocol === "https:";
    info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    const defaultPort = usingSsl ? 443 : 80;
    info.options = {};
    info.options.host = info.parsedUrl.hostname;
    info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
    info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
    info.options.method = method;
    info.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
    info.options.agent = this._getAgent(info.parsedUrl);
    if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
    return info;
   }
   _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    return lowercaseKeys(headers || {});
   }
   _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
     if (headerValue) clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    if (clientHeader !== void 0) return clientHeader;
    return _default;
   }
   _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
     const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
     if (headerValue) if (typeof headerValue === "number") clientHeader = String(headerValue); else if (Array.isArray(headerValue)) clientHeader = headerValue.join(", "); else clientHeader = headerValue;
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) if (typeof additionalValue === "number") return String(additionalValue); else if (Array.isArray(additionalValue)) return additionalValue.join(", "); else return additionalValue;
    if (clientHeader !== void 0) return clientHeader;
    return _default;
   }
   _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) agent = this._proxyAgent;
    if (!useProxy) agent = this._agent;
    if (agent) return agent;
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
    if (proxyUrl && proxyUrl.hostname) {
     const agentOptions = {
      maxSockets: maxSockets,
      keepAlive: this._keepAlive,
      proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
       proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
      }), {
       host: proxyUrl.hostname,
       port: proxyUrl.port
      })
     };
     let tunnelAgent;
     const overHttps = proxyUrl.protocol === "https:";
     if (usingSsl) tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp; else tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
     agent = tunnelAgent(agentOptions);
     this._proxyAgent = agent;
    }
    if (!agent) {
     const options = {
      keepAlive: this._keepAlive,
      maxSockets: maxSockets
     };
     agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
     this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, {
     rejectUnauthorized: false
    });
    return agent;
   }
   _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
    if (proxyAgent) return proxyAgent;
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({
     uri: proxyUrl.href,
     pipelining: !this._keepAlive ? 0 : 1
    }, (proxyUrl.username || proxyUrl.password) && {
     token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
     rejectUnauthorized: false
    });
    return proxyAgent;
   }
   _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
     const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
     return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
   }
   _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function*() {
     retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
     const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
     return new Promise(resolve => setTimeout(() => resolve(), ms));
    });
   }
   _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function*() {
     return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
      const statusCode = res.message.statusCode || 0;
      const response = {
       statusCode: statusCode,
       result: null,
       headers: {}
      };
      if (statusCode === HttpCodes.NotFound) resolve(response);
      function dateTimeDeserializer(key, value) {
       if (typeof value === "string") {
        const a = new Date(value);
        if (!isNaN(a.valueOf())) return a;
       }
       return value;
      }
      let obj;
      let contents;
      try {
       contents = yield res.readBody();
       if (contents && contents.length > 0) {
        if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer); else obj = JSON.parse(contents);
        response.result = obj;
       }
       response.headers = res.message.headers;
      } catch (err) {}
      if (statusCode > 299) {
       let msg;
       if (obj && obj.message) msg = obj.message; else if (contents && contents.length > 0) msg = contents; else msg = `Failed request: (${statusCode})`;
       const err = new HttpClientError(msg, statusCode);
       err.result = response.result;
       reject(err);
      } else resolve(response);
     }));
    });
   }
  }
  const lowercaseKeys = obj => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], 
  c), {});
 }),
 4214: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BpQ: () => _n,
   BuJ: () => j,
   FsL: () => sa,
   Ikc: () => Ei,
   KCZ: () => Q,
   KIO: () => Y,
   L5J: () => Ji,
   NpB: () => Fr,
   Vxk: () => X,
   Wwf: () => yn,
   YOg: () => Kr,
   YjP: () => zi,
   _H3: () => li,
   aig: () => Ti,
   cGV: () => ln,
   cl6: () => Ci,
   g1P: () => ji,
   hq: () => Cn,
   is: () => Wr,
   lqM: () => q,
   mee: () => xi,
   ndf: () => At,
   pdi: () => yr,
   qFJ: () => Rn,
   qgA: () => ea,
   rej: () => Fi,
   tBZ: () => Kn,
   xLC: () => da,
   yGV: () => Jn,
   yqP: () => ei,
   yuE: () => dn,
   zMY: () => Xr
  });
  let e;
  const t = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function r(n) {
   return !n && !e ? t : {
    lang: n?.lang ?? e?.lang,
    message: n?.message,
    abortEarly: n?.abortEarly ?? e?.abortEarly,
    abortPipeEarly: n?.abortPipeEarly ?? e?.abortPipeEarly
   };
  }
  let a;
  function s(e) {
   return a?.get(e);
  }
  let l;
  function ee(e) {
   return l?.get(e);
  }
  let f;
  function ne(e, t) {
   return f?.get(e)?.get(t);
  }
  function p(e) {
   let t = typeof e;
   return t === `string` ? `"${e}"` : t === `number` || t === `bigint` || t === `boolean` ? `${e}` : t === `object` || t === `function` ? (e && Object.getPrototypeOf(e)?.constructor?.name) ?? `null` : t;
  }
  function m(e, t, n, r, i) {
   let a = i && `input` in i ? i.input : n.value, o = i?.expected ?? e.expects ?? null, c = i?.received ?? p(a), l = {
    kind: e.kind,
    type: e.type,
    input: a,
    expected: o,
    received: c,
    message: `Invalid ${t}: ${o ? `Expected ${o} but r` : `R`}eceived ${c}`,
    requirement: e.requirement,
    path: i?.path,
    issues: i?.issues,
    lang: r.lang,
    abortEarly: r.abortEarly,
    abortPipeEarly: r.abortPipeEarly
   }, u = e.kind === `schema`, d = i?.message ?? e.message ?? ne(e.reference, l.lang) ?? (u ? ee(l.lang) : null) ?? r.message ?? s(l.lang);
   d !== void 0 && (l.message = typeof d == `function` ? d(l) : d), u && (n.typed = !1), 
   n.issues ? n.issues.push(l) : n.issues = [ l ];
  }
  function D(e, t) {
   return Object.prototype.hasOwnProperty.call(e, t) && t !== `__proto__` && t !== `prototype` && t !== `constructor`;
  }
  function k(e, t) {
   let n = [ ...new Set(e) ];
   return n.length > 1 ? `(${n.join(` ${t} `)})` : n[0] ?? `never`;
  }
  function A(e) {
   return e[`~standard`] = {
    version: 1,
    vendor: `valibot`,
    validate: t => e[`~run`]({
     value: t
    }, r())
   }, e;
  }
  function j(e) {
   if (e.path) {
    let t = ``;
    for (let n of e.path) if (typeof n.key == `string` || typeof n.key == `number`) t ? t += `.${n.key}` : t += n.key; else return null;
    return t;
   }
   return null;
  }
  var M = class extends Error {
   constructor(e) {
    super(e[0].message), this.name = `ValiError`, this.issues = e;
   }
  };
  function At(e) {
   return {
    kind: `validation`,
    type: `integer`,
    reference: At,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: e,
    "~run"(e, t) {
     return e.typed && !this.requirement(e.value) && m(this, `integer`, e, t), e;
    }
   };
  }
  function ln(e, t) {
   return {
    kind: `validation`,
    type: `max_value`,
    reference: ln,
    async: !1,
    expects: `<=${e instanceof Date ? e.toJSON() : p(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && !(e.value <= this.requirement) && m(this, `value`, e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : p(e.value)
     }), e;
    }
   };
  }
  function dn(e) {
   return {
    kind: `metadata`,
    type: `metadata`,
    reference: dn,
    metadata: e
   };
  }
  function _n(e, t) {
   return {
    kind: `validation`,
    type: `min_length`,
    reference: _n,
    async: !1,
    expects: `>=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && e.value.length < this.requirement && m(this, `length`, e, t, {
      received: `${e.value.length}`
     }), e;
    }
   };
  }
  function yn(e, t) {
   return {
    kind: `validation`,
    type: `min_value`,
    reference: yn,
    async: !1,
    expects: `>=${e instanceof Date ? e.toJSON() : p(e)}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && !(e.value >= this.requirement) && m(this, `value`, e, t, {
      received: e.value instanceof Date ? e.value.toJSON() : p(e.value)
     }), e;
    }
   };
  }
  function Cn(e) {
   return {
    kind: `validation`,
    type: `non_empty`,
    reference: Cn,
    async: !1,
    expects: `!0`,
    message: e,
    "~run"(e, t) {
     return e.typed && e.value.length === 0 && m(this, `length`, e, t, {
      received: `0`
     }), e;
    }
   };
  }
  function Rn(e, t) {
   return {
    kind: `transformation`,
    type: `parse_json`,
    reference: Rn,
    config: e,
    message: t,
    async: !1,
    "~run"(e, t) {
     try {
      e.value = JSON.parse(e.value, this.config?.reviver);
     } catch (n) {
      if (n instanceof Error) m(this, `JSON`, e, t, {
       received: `"${n.message}"`
      }), e.typed = !1; else throw n;
     }
     return e;
    }
   };
  }
  function Kn() {
   return {
    kind: `transformation`,
    type: `readonly`,
    reference: Kn,
    async: !1,
    "~run"(e) {
     return e;
    }
   };
  }
  function Jn(e, t) {
   return {
    kind: `validation`,
    type: `regex`,
    reference: Jn,
    async: !1,
    expects: `${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && !this.requirement.test(e.value) && m(this, `format`, e, t), e;
    }
   };
  }
  function yr(e) {
   return {
    kind: `transformation`,
    type: `transform`,
    reference: yr,
    async: !1,
    operation: e,
    "~run"(e) {
     return e.value = this.operation(e.value), e;
    }
   };
  }
  const P = {
   abortEarly: !0
  };
  function F(e, t, n) {
   return typeof e.fallback == `function` ? e.fallback(t, n) : e.fallback;
  }
  function Fr(e, t) {
   return A({
    ...e,
    fallback: t,
    "~run"(t, n) {
     let r = e[`~run`](t, n);
     return r.issues ? {
      typed: !0,
      value: F(this, r, n)
     } : r;
    }
   });
  }
  function I(e, t, n) {
   return typeof e.default == `function` ? e.default(t, n) : e.default;
  }
  function Wr(e, t) {
   return !e[`~run`]({
    value: t
   }, P).issues;
  }
  function Kr(e, t) {
   return A({
    kind: `schema`,
    type: `array`,
    reference: Kr,
    expects: `Array`,
    async: !1,
    item: e,
    message: t,
    "~run"(e, t) {
     let n = e.value;
     if (Array.isArray(n)) {
      e.typed = !0, e.value = [];
      for (let r = 0; r < n.length; r++) {
       let i = n[r], a = this.item[`~run`]({
        value: i
       }, t);
       if (a.issues) {
        let o = {
         type: `array`,
         origin: `value`,
         input: n,
         key: r,
         value: i
        };
        for (let t of a.issues) t.path ? t.path.unshift(o) : t.path = [ o ], e.issues?.push(t);
        if (e.issues || (e.issues = a.issues), t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       a.typed || (e.typed = !1), e.value.push(a.value);
      }
     } else m(this, `type`, e, t);
     return e;
    }
   });
  }
  function Xr(e) {
   return A({
    kind: `schema`,
    type: `boolean`,
    reference: Xr,
    expects: `boolean`,
    async: !1,
    message: e,
    "~run"(e, t) {
     return typeof e.value == `boolean` ? e.typed = !0 : m(this, `type`, e, t), e;
    }
   });
  }
  function ei(e, t) {
   return A({
    kind: `schema`,
    type: `exact_optional`,
    reference: ei,
    expects: e.expects,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     return this.wrapped[`~run`](e, t);
    }
   });
  }
  function li(e, t) {
   return A({
    kind: `schema`,
    type: `loose_object`,
    reference: li,
    expects: `Object`,
    async: !1,
    entries: e,
    message: t,
    "~run"(e, t) {
     let n = e.value;
     if (n && typeof n == `object`) {
      for (let r in e.typed = !0, e.value = {}, this.entries) {
       let i = this.entries[r];
       if (r in n || (i.type === `exact_optional` || i.type === `optional` || i.type === `nullish`) && i.default !== void 0) {
        let a = r in n ? n[r] : I(i), o = i[`~run`]({
         value: a
        }, t);
        if (o.issues) {
         let i = {
          type: `object`,
          origin: `value`,
          input: n,
          key: r,
          value: a
         };
         for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [ i ], e.issues?.push(t);
         if (e.issues || (e.issues = o.issues), t.abortEarly) {
          e.typed = !1;
          break;
         }
        }
        o.typed || (e.typed = !1), e.value[r] = o.value;
       } else if (i.fallback !== void 0) e.value[r] = F(i); else if (i.type !== `exact_optional` && i.type !== `optional` && i.type !== `nullish` && (m(this, `key`, e, t, {
        input: void 0,
        expected: `"${r}"`,
        path: [ {
         type: `object`,
         origin: `key`,
         input: n,
         key: r,
         value: n[r]
        } ]
       }), t.abortEarly)) break;
      }
      if (!e.issues || !t.abortEarly) for (let t in n) D(n, t) && !Object.prototype.hasOwnProperty.call(this.entries, t) && (e.value[t] = n[t]);
     } else m(this, `type`, e, t);
     return e;
    }
   });
  }
  function xi(e, t) {
   return A({
    kind: `schema`,
    type: `nullable`,
    reference: xi,
    expects: `(${e.expects} | null)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     return e.value === null && (this.default !== void 0 && (e.value = I(this, e, t)), 
     e.value === null) ? (e.typed = !0, e) : this.wrapped[`~run`](e, t);
    }
   });
  }
  function Ci(e, t) {
   return A({
    kind: `schema`,
    type: `nullish`,
    reference: Ci,
    expects: `(${e.expects} | null | undefined)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     return (e.value === null || e.value === void 0) && (this.default !== void 0 && (e.value = I(this, e, t)), 
     e.value === null || e.value === void 0) ? (e.typed = !0, e) : this.wrapped[`~run`](e, t);
    }
   });
  }
  function Ti(e) {
   return A({
    kind: `schema`,
    type: `number`,
    reference: Ti,
    expects: `number`,
    async: !1,
    message: e,
    "~run"(e, t) {
     return typeof e.value == `number` && !isNaN(e.value) ? e.typed = !0 : m(this, `type`, e, t), 
     e;
    }
   });
  }
  function Ei(e, t) {
   return A({
    kind: `schema`,
    type: `object`,
    reference: Ei,
    expects: `Object`,
    async: !1,
    entries: e,
    message: t,
    "~run"(e, t) {
     let n = e.value;
     if (n && typeof n == `object`) for (let r in e.typed = !0, e.value = {}, this.entries) {
      let i = this.entries[r];
      if (r in n || (i.type === `exact_optional` || i.type === `optional` || i.type === `nullish`) && i.default !== void 0) {
       let a = r in n ? n[r] : I(i), o = i[`~run`]({
        value: a
       }, t);
       if (o.issues) {
        let i = {
         type: `object`,
         origin: `value`,
         input: n,
         key: r,
         value: a
        };
        for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [ i ], e.issues?.push(t);
        if (e.issues || (e.issues = o.issues), t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       o.typed || (e.typed = !1), e.value[r] = o.value;
      } else if (i.fallback !== void 0) e.value[r] = F(i); else if (i.type !== `exact_optional` && i.type !== `optional` && i.type !== `nullish` && (m(this, `key`, e, t, {
       input: void 0,
       expected: `"${r}"`,
       path: [ {
        type: `object`,
        origin: `key`,
        input: n,
        key: r,
        value: n[r]
       } ]
      }), t.abortEarly)) break;
     } else m(this, `type`, e, t);
     return e;
    }
   });
  }
  function q(e, t) {
   return A({
    kind: `schema`,
    type: `optional`,
    reference: q,
    expects: `(${e.expects} | undefined)`,
    async: !1,
    wrapped: e,
    default: t,
    "~run"(e, t) {
     return e.value === void 0 && (this.default !== void 0 && (e.value = I(this, e, t)), 
     e.value === void 0) ? (e.typed = !0, e) : this.wrapped[`~run`](e, t);
    }
   });
  }
  function Y(e, t) {
   return A({
    kind: `schema`,
    type: `picklist`,
    reference: Y,
    expects: k(e.map(p), `|`),
    async: !1,
    options: e,
    message: t,
    "~run"(e, t) {
     return this.options.includes(e.value) ? e.typed = !0 : m(this, `type`, e, t), e;
    }
   });
  }
  function ji(e, t, n) {
   return A({
    kind: `schema`,
    type: `record`,
    reference: ji,
    expects: `Object`,
    async: !1,
    key: e,
    value: t,
    message: n,
    "~run"(e, t) {
     let n = e.value;
     if (n && typeof n == `object`) {
      for (let r in e.typed = !0, e.value = {}, n) if (D(n, r)) {
       let i = n[r], a = this.key[`~run`]({
        value: r
       }, t);
       if (a.issues) {
        let o = {
         type: `object`,
         origin: `key`,
         input: n,
         key: r,
         value: i
        };
        for (let t of a.issues) t.path = [ o ], e.issues?.push(t);
        if (e.issues || (e.issues = a.issues), t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       let o = this.value[`~run`]({
        value: i
       }, t);
       if (o.issues) {
        let a = {
         type: `object`,
         origin: `value`,
         input: n,
         key: r,
         value: i
        };
        for (let t of o.issues) t.path ? t.path.unshift(a) : t.path = [ a ], e.issues?.push(t);
        if (e.issues || (e.issues = o.issues), t.abortEarly) {
         e.typed = !1;
         break;
        }
       }
       (!a.typed || !o.typed) && (e.typed = !1), a.typed && (e.value[a.value] = o.value);
      }
     } else m(this, `type`, e, t);
     return e;
    }
   });
  }
  function Fi(e, t) {
   return A({
    kind: `schema`,
    type: `strict_object`,
    reference: Fi,
    expects: `Object`,
    async: !1,
    entries: e,
    message: t,
    "~run"(e, t) {
     let n = e.value;
     if (n && typeof n == `object`) {
      for (let r in e.typed = !0, e.value = {}, this.entries) {
       let i = this.entries[r];
       if (r in n || (i.type === `exact_optional` || i.type === `optional` || i.type === `nullish`) && i.default !== void 0) {
        let a = r in n ? n[r] : I(i), o = i[`~run`]({
         value: a
        }, t);
        if (o.issues) {
         let i = {
          type: `object`,
          origin: `value`,
          input: n,
          key: r,
          value: a
         };
         for (let t of o.issues) t.path ? t.path.unshift(i) : t.path = [ i ], e.issues?.push(t);
         if (e.issues || (e.issues = o.issues), t.abortEarly) {
          e.typed = !1;
          break;
         }
        }
        o.typed || (e.typed = !1), e.value[r] = o.value;
       } else if (i.fallback !== void 0) e.value[r] = F(i); else if (i.type !== `exact_optional` && i.type !== `optional` && i.type !== `nullish` && (m(this, `key`, e, t, {
        input: void 0,
        expected: `"${r}"`,
        path: [ {
         type: `object`,
         origin: `key`,
         input: n,
         key: r,
         value: n[r]
        } ]
       }), t.abortEarly)) break;
      }
      if (!e.issues || !t.abortEarly) for (let r in n) if (!Object.prototype.hasOwnProperty.call(this.entries, r)) {
       m(this, `key`, e, t, {
        input: r,
        expected: `never`,
        path: [ {
         type: `object`,
         origin: `key`,
         input: n,
         key: r,
         value: n[r]
        } ]
       });
       break;
      }
     } else m(this, `type`, e, t);
     return e;
    }
   });
  }
  function zi(e) {
   return A({
    kind: `schema`,
    type: `string`,
    reference: zi,
    expects: `string`,
    async: !1,
    message: e,
    "~run"(e, t) {
     return typeof e.value == `string` ? e.typed = !0 : m(this, `type`, e, t), e;
    }
   });
  }
  function X(e) {
   return A({
    kind: `schema`,
    type: `undefined`,
    reference: X,
    expects: `undefined`,
    async: !1,
    message: e,
    "~run"(e, t) {
     return e.value === void 0 ? e.typed = !0 : m(this, `type`, e, t), e;
    }
   });
  }
  function Z(e) {
   let t;
   if (e) for (let n of e) if (t) for (let e of n.issues) t.push(e); else t = n.issues;
   return t;
  }
  function Q(e, t) {
   return A({
    kind: `schema`,
    type: `union`,
    reference: Q,
    expects: k(e.map(e => e.expects), `|`),
    async: !1,
    options: e,
    message: t,
    "~run"(e, t) {
     let n, r, i;
     for (let a of this.options) {
      let o = a[`~run`]({
       value: e.value
      }, t);
      if (o.typed) if (o.issues) r ? r.push(o) : r = [ o ]; else {
       n = o;
       break;
      } else i ? i.push(o) : i = [ o ];
     }
     if (n) return n;
     if (r) {
      if (r.length === 1) return r[0];
      m(this, `type`, e, t, {
       issues: Z(r)
      }), e.typed = !0;
     } else if (i?.length === 1) return i[0]; else m(this, `type`, e, t, {
      issues: Z(i)
     });
     return e;
    }
   });
  }
  function Ji() {
   return A({
    kind: `schema`,
    type: `unknown`,
    reference: Ji,
    expects: `unknown`,
    async: !1,
    "~run"(e) {
     return e.typed = !0, e;
    }
   });
  }
  function ea(e, t, n) {
   let i = e[`~run`]({
    value: t
   }, r(n));
   if (i.issues) throw new M(i.issues);
   return i.value;
  }
  function sa(...e) {
   return A({
    ...e[0],
    pipe: e,
    "~run"(t, n) {
     for (let r of e) if (r.kind !== `metadata`) {
      if (t.issues && (r.kind === `schema` || r.kind === `transformation`)) {
       t.typed = !1;
       break;
      }
      (!t.issues || !n.abortEarly && !n.abortPipeEarly) && (t = r[`~run`](t, n));
     }
     return t;
    }
   });
  }
  function da(e, t, n) {
   let i = e[`~run`]({
    value: t
   }, r(n));
   return {
    typed: i.typed,
    success: !i.issues,
    output: i.value,
    issues: i.issues
   };
  }
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 __nccwpck_require__.n = module => {
  var getter = module && module.__esModule ? () => module["default"] : () => module;
  __nccwpck_require__.d(getter, {
   a: getter
  });
  return getter;
 };
})();

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(2955);

__webpack_exports__ = await __webpack_exports__;
