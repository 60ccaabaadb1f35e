export const id = 263;

export const ids = [ 263 ];

export const modules = {
 3171: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  var defaultUserAgent = __webpack_require__(1250);
  var nodeAppIdConfigOptions = __webpack_require__(9670);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(8898);
  var fromEnv = __webpack_require__(8741);
  var getProfileName = __webpack_require__(7803);
  var CredentialsProviderError = __webpack_require__(9902);
  var chain = __webpack_require__(9300);
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async init => {
   const {ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI, fromContainerMetadata: fromContainerMetadata, fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(40).then(__webpack_require__.bind(__webpack_require__, 2040));
   if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    const {fromHttp: fromHttp} = await __webpack_require__.e(268).then(__webpack_require__.bind(__webpack_require__, 3268));
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
   const {fromSSO: fromSSO} = await __webpack_require__.e(383).then(__webpack_require__.bind(__webpack_require__, 1383));
   return fromSSO(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
   const {fromIni: fromIni} = await __webpack_require__.e(206).then(__webpack_require__.bind(__webpack_require__, 206));
   return fromIni(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
   const {fromProcess: fromProcess} = await __webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__, 8257));
   return fromProcess(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
   init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
   const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(281).then(__webpack_require__.bind(__webpack_require__, 281));
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
  var AwsSdkSigV4Signer = __webpack_require__(7371);
  var RpcProtocol = __webpack_require__(6511);
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  var determineTimestampFormat = __webpack_require__(9462);
  var NormalizedSchema = __webpack_require__(6627);
  var writeKey = __webpack_require__(5298);
  var fromBase64 = __webpack_require__(7022);
  var lazy_json = __webpack_require__(9565);
  var date_utils = __webpack_require__(8227);
  var NumericValue = __webpack_require__(5694);
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
  function jsonReviver(key, value, context) {
   if (context?.source) {
    const numericString = context.source;
    if (typeof value === "number") {
     const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
     if (inSafeRange) {
      if (isRepresentable(numericString, value)) return value;
      return new NumericValue.D(numericString, "bigDecimal");
     } else {
      if (isFractionalBigNumeric(numericString)) return new NumericValue.D(numericString, "bigDecimal");
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
  const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
   const ns = NormalizedSchema.l1.of(schema);
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
  var collect_stream_body = __webpack_require__(3822);
  var toUtf8 = __webpack_require__(1787);
  const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
  async function parseJsonBody(streamBody, context, schema) {
   let parsingInput;
   if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
    const buffer = await (0, collect_stream_body.P)(streamBody, context);
    if (typeof Buffer === "function") if (Buffer.isBuffer(buffer)) parsingInput = buffer; else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
   }
   if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
   if (parsingInput.length === 0) return {};
   const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
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
  var hasOwn = __webpack_require__(6852);
  class JsonShapeDeserializer2 extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   async read(schema, data) {
    const reviver = needsReviver(schema) ? jsonReviver : void 0;
    let parsed;
    if (typeof data === "string") {
     if (data.length === 0) return {};
     parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
     if (data.byteLength === 0) return {};
     const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
     parsed = JSON.parse(buf, reviver);
    } else parsed = await parseJsonBody(data, this.serdeContext, schema);
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
  var serde = __webpack_require__(175);
  var toBase64 = __webpack_require__(7307);
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
  var deref = __webpack_require__(8934);
  var ProtocolLib = __webpack_require__(8063);
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
    this.codec = jsonCodec ?? new JsonCodec2({
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
    const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
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
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromUtf8 = __webpack_require__(4574);
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
   protocol: config?.protocol ?? AwsJson1_1Protocol,
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
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
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
 }),
 8741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   pi: () => ENV_SECRET,
   sF: () => fromEnv,
   yG: () => ENV_KEY
  });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);
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
 })
};
