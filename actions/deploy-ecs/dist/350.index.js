export const id = 350;

export const ids = [ 350 ];

export const modules = {
  5473: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      DEFAULT_UA_APP_ID: () => configurations.b,
      EndpointError: () => EndpointError.c,
      NODE_APP_ID_CONFIG_OPTIONS: () => nodeAppIdConfigOptions.hV,
      NODE_REGION_CONFIG_FILE_OPTIONS: () => config.zH,
      NODE_REGION_CONFIG_OPTIONS: () => config.GG,
      REGION_ENV_NAME: () => config.Fc,
      REGION_INI_NAME: () => config.OR,
      UA_APP_ID_ENV_NAME: () => nodeAppIdConfigOptions.PF,
      UA_APP_ID_INI_NAME: () => nodeAppIdConfigOptions.CP,
      awsEndpointFunctions: () => aws.U,
      createDefaultUserAgentProvider: () => defaultUserAgent.pf,
      createUserAgentStringParsingProvider: () => createUserAgentStringParsingProvider,
      crtAvailability: () => crt_availability.D,
      defaultUserAgent: () => defaultUserAgent.mJ,
      emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion.I,
      fallback: () => fallback,
      getAwsRegionExtensionConfiguration: () => extensions.R,
      getDefaultSocketTimeout: () => getDefaultSocketTimeout.E,
      getHostHeaderPlugin: () => hostHeaderMiddleware.TC,
      getLoggerPlugin: () => loggerMiddleware.Y7,
      getLongPollPlugin: () => getLongPollPlugin,
      getRecursionDetectionPlugin: () => getRecursionDetectionPlugin.n,
      getUserAgentMiddlewareOptions: () => user_agent_middleware.l6,
      getUserAgentPlugin: () => user_agent_middleware.sM,
      getUserAgentPrefix: () => partition.vL,
      hostHeaderMiddleware: () => hostHeaderMiddleware.CT,
      hostHeaderMiddlewareOptions: () => hostHeaderMiddleware._A,
      isIpAddress: () => isIpAddress.o,
      isVirtualHostableS3Bucket: () => isVirtualHostableS3Bucket.Y,
      loggerMiddleware: () => loggerMiddleware.Pj,
      loggerMiddlewareOptions: () => loggerMiddleware.vN,
      parseArn: () => parseArn.L,
      partition: () => partition.jB,
      recursionDetectionMiddleware: () => recursionDetectionMiddleware.c,
      recursionDetectionMiddlewareOptions: () => configuration.W,
      resolveAwsRegionExtensionConfiguration: () => extensions.$,
      resolveDefaultAwsRegionalEndpointsConfig: () => resolveDefaultAwsRegionalEndpointsConfig,
      resolveEndpoint: () => resolveEndpoint.s,
      resolveHostHeaderConfig: () => hostHeaderMiddleware.OV,
      resolveRegionConfig: () => resolveRegionConfig.T,
      resolveUserAgentConfig: () => configurations.D,
      setCredentialFeature: () => setCredentialFeature.g,
      setFeature: () => setFeature.J,
      setPartitionInfo: () => partition.nA,
      setTokenFeature: () => setTokenFeature,
      state: () => emitWarningIfUnsupportedVersion.w,
      stsRegionDefaultResolver: () => stsRegionDefaultResolver,
      stsRegionWarning: () => warning,
      toEndpointV1: () => toEndpointV1,
      useDefaultPartitionInfo: () => partition.Nu,
      userAgentMiddleware: () => user_agent_middleware.Le
    });
    var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
    const longPollMiddleware = () => (next, context) => async args => {
      context.__retryLongPoll = true;
      return next(args);
    };
    const longPollMiddlewareOptions = {
      name: "longPollMiddleware",
      tags: [ "RETRY" ],
      step: "initialize",
      override: true
    };
    const getLongPollPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
      }
    });
    var setCredentialFeature = __webpack_require__(727);
    var setFeature = __webpack_require__(4040);
    function setTokenFeature(token, feature, value) {
      if (!token.$source) token.$source = {};
      token.$source[feature] = value;
      return token;
    }
    var getDefaultSocketTimeout = __webpack_require__(4351);
    var hostHeaderMiddleware = __webpack_require__(4405);
    var loggerMiddleware = __webpack_require__(1478);
    var configuration = __webpack_require__(4884);
    var getRecursionDetectionPlugin = __webpack_require__(1958);
    var recursionDetectionMiddleware = __webpack_require__(1939);
    var configurations = __webpack_require__(6868);
    var user_agent_middleware = __webpack_require__(9279);
    var defaultUserAgent = __webpack_require__(3648);
    var crt_availability = __webpack_require__(9073);
    var nodeAppIdConfigOptions = __webpack_require__(9670);
    const fallback = {
      os(ua) {
        if (/iPhone|iPad|iPod/.test(ua)) return "iOS";
        if (/Macintosh|Mac OS X/.test(ua)) return "macOS";
        if (/Windows NT/.test(ua)) return "Windows";
        if (/Android/.test(ua)) return "Android";
        if (/Linux/.test(ua)) return "Linux";
        return;
      },
      browser(ua) {
        if (/EdgiOS|EdgA|Edg\//.test(ua)) return "Microsoft Edge";
        if (/Firefox\//.test(ua)) return "Firefox";
        if (/Chrome\//.test(ua)) return "Chrome";
        if (/Safari\//.test(ua)) return "Safari";
        return;
      }
    };
    const createUserAgentStringParsingProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => async config => {
      const module = await __webpack_require__.e(52).then(__webpack_require__.bind(__webpack_require__, 9052));
      const parse = module.parse ?? module.default.parse ?? (() => "");
      const parsedUA = typeof window !== "undefined" && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : void 0;
      const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version ], [ "lang/js" ], [ "md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}` ] ];
      if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
      const appId = await (config?.userAgentAppId?.());
      if (appId) sections.push([ `app/${appId}` ]);
      return sections;
    };
    var aws = __webpack_require__(503);
    var resolveEndpoint = __webpack_require__(1781);
    var parseUrl = __webpack_require__(4272);
    const resolveDefaultAwsRegionalEndpointsConfig = input => {
      if (typeof input.endpointProvider !== "function") throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
      const {endpoint: endpoint} = input;
      if (endpoint === void 0) input.endpoint = async () => toEndpointV1(input.endpointProvider({
        Region: typeof input.region === "function" ? await input.region() : input.region,
        UseDualStack: typeof input.useDualstackEndpoint === "function" ? await input.useDualstackEndpoint() : input.useDualstackEndpoint,
        UseFIPS: typeof input.useFipsEndpoint === "function" ? await input.useFipsEndpoint() : input.useFipsEndpoint,
        Endpoint: void 0
      }, {
        logger: input.logger
      }));
      return input;
    };
    const toEndpointV1 = endpoint => (0, parseUrl.D)(endpoint.url);
    var isIpAddress = __webpack_require__(7298);
    var isVirtualHostableS3Bucket = __webpack_require__(221);
    var parseArn = __webpack_require__(7740);
    var partition = __webpack_require__(8575);
    var EndpointError = __webpack_require__(830);
    var config = __webpack_require__(446);
    var resolveRegionConfig = __webpack_require__(9053);
    var configLoader = __webpack_require__(7140);
    function stsRegionDefaultResolver(loaderConfig = {}) {
      return (0, configLoader.Z)({
        ...config.GG,
        async default() {
          if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
          return "us-east-1";
        }
      }, {
        ...config.zH,
        ...loaderConfig
      });
    }
    const warning = {
      silence: false
    };
    var extensions = __webpack_require__(5489);
  },
  4636: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      AwsEc2QueryProtocol: () => AwsEc2QueryProtocol,
      AwsJson1_0Protocol: () => AwsJson1_0Protocol,
      AwsJson1_1Protocol: () => AwsJson1_1Protocol.T,
      AwsJsonRpcProtocol: () => AwsJsonRpcProtocol.p,
      AwsQueryProtocol: () => AwsQueryProtocol,
      AwsRestJsonProtocol: () => AwsRestJsonProtocol,
      AwsRestXmlProtocol: () => AwsRestXmlProtocol,
      AwsSmithyRpcV2CborProtocol: () => AwsSmithyRpcV2CborProtocol,
      AwsSmithyRpcV2JsonProtocol: () => AwsSmithyRpcV2JsonProtocol,
      JsonCodec: () => JsonCodec.V,
      JsonCodec2: () => JsonCodec2.p,
      JsonShapeDeserializer: () => JsonShapeDeserializer.d,
      JsonShapeDeserializer2: () => JsonShapeDeserializer2.f,
      JsonShapeSerializer: () => JsonShapeSerializer.a,
      JsonShapeSerializer2: () => JsonShapeSerializer2.A,
      QueryShapeSerializer: () => QueryShapeSerializer,
      XmlCodec: () => XmlCodec,
      XmlShapeDeserializer: () => XmlShapeDeserializer,
      XmlShapeSerializer: () => XmlShapeSerializer,
      _toBool: () => _toBool,
      _toNum: () => _toNum,
      _toStr: () => _toStr,
      awsExpectUnion: () => awsExpectUnion,
      loadJsonRpcErrorCode: () => parseJsonBody.rh,
      loadRestJsonErrorCode: () => parseJsonBody.cJ,
      loadRestXmlErrorCode: () => loadRestXmlErrorCode,
      parseJsonBody: () => parseJsonBody.Y2,
      parseJsonErrorBody: () => parseJsonBody.CG,
      parseXmlBody: () => parseXmlBody,
      parseXmlErrorBody: () => parseXmlErrorBody
    });
    var AbstractRpcV2Protocol = __webpack_require__(6751);
    var TypeRegistry = __webpack_require__(9835);
    var NormalizedSchema = __webpack_require__(6627);
    var SerdeContext = __webpack_require__(2104);
    var transport_hasOwn = __webpack_require__(6852);
    var serde = __webpack_require__(1821);
    var NumericValue = __webpack_require__(5694);
    var fromBase64 = __webpack_require__(7022);
    const majorUint64 = 0;
    const majorNegativeInt64 = 1;
    const majorUnstructuredByteString = 2;
    const majorUtf8String = 3;
    const majorList = 4;
    const majorMap = 5;
    const majorTag = 6;
    const majorSpecial = 7;
    const specialFalse = 20;
    const specialTrue = 21;
    const specialNull = 22;
    const specialUndefined = 23;
    const extendedOneByte = 24;
    const extendedFloat16 = 25;
    const extendedFloat32 = 26;
    const extendedFloat64 = 27;
    const minorIndefinite = 31;
    const tagSymbol = Symbol("@smithy/core/cbor::tagSymbol");
    class CborShapeSerializer2 extends SerdeContext.f {
      write(schema, value) {
        cursor = 0;
        const ns = NormalizedSchema.l1.of(schema);
        writeValue(ns, value, void 0, this.serdeContext);
      }
      flush() {
        const result = buf.subarray(0, cursor);
        cursor = 0;
        buf = allocUnsafe(INITIAL_BUFFER_SIZE);
        view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
        return result;
      }
    }
    const CBOR_STRUCT_CACHE = Symbol.for("@smithy/cbor-struct-cache");
    function loadCborStructIterator(ns) {
      const schema = ns.getSchema();
      const existing = schema[CBOR_STRUCT_CACHE];
      if (existing) return existing;
      const memberNames = [];
      const memberSchemas = [];
      for (const [name, memberSchema] of ns.structIterator()) {
        memberNames.push(name);
        memberSchemas.push(memberSchema);
      }
      const encodedKeys = new Array(memberNames.length);
      for (let i = 0; i < memberNames.length; ++i) encodedKeys[i] = encodeCborStringKey(memberNames[i]);
      const cache = {
        memberNames: memberNames,
        memberSchemas: memberSchemas,
        encodedKeys: encodedKeys
      };
      schema[CBOR_STRUCT_CACHE] = cache;
      return cache;
    }
    function encodeCborStringKey(s) {
      let utf8Bytes;
      if (USE_BUFFER) utf8Bytes = Buffer.from(s, "utf-8"); else utf8Bytes = (new TextEncoder).encode(s);
      const byteLen = utf8Bytes.length;
      let headerSize;
      if (byteLen < 24) headerSize = 1; else if (byteLen < 256) headerSize = 2; else headerSize = 3;
      const result = new Uint8Array(headerSize + byteLen);
      if (headerSize === 1) result[0] = majorUtf8String << 5 | byteLen; else if (headerSize === 2) {
        result[0] = majorUtf8String << 5 | 24;
        result[1] = byteLen;
      } else {
        result[0] = majorUtf8String << 5 | extendedFloat16;
        result[1] = byteLen >> 8;
        result[2] = byteLen & 255;
      }
      result.set(utf8Bytes, headerSize);
      return result;
    }
    const USE_BUFFER = typeof Buffer !== "undefined";
    const textEncoder = new TextEncoder;
    const INITIAL_BUFFER_SIZE = 2048;
    let buf = USE_BUFFER ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE);
    let view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    let cursor = 0;
    const STRING_CACHE_MAX = 2048;
    const stringEncodeCache = new Map;
    let encodeCacheEpoch = 0;
    let encodeCacheSaturated = false;
    function allocUnsafe(size) {
      return USE_BUFFER ? Buffer.allocUnsafe(size) : new Uint8Array(size);
    }
    function writeValue(ns, value, container, serdeContext) {
      if (value == null) {
        if (value === void 0 && ns.isIdempotencyToken()) {
          writeString((0, serde.generateIdempotencyToken)());
          return;
        }
        ensure(1);
        buf[cursor++] = majorSpecial << 5 | specialNull;
        return;
      }
      if (ns.isUnitSchema()) {
        ensure(1);
        encodeHeader(majorMap, 0);
        return;
      }
      const isObject = typeof value === "object";
      if (isObject) {
        if (ns.isBlobSchema()) if (value instanceof Uint8Array) {
          writeBytes(value);
          return;
        }
        if (ns.isTimestampSchema()) if (value instanceof Date) {
          writeTimestamp(value);
          return;
        }
        if (ns.isStructSchema()) {
          writeStruct(ns, value, serdeContext);
          return;
        }
        if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
          writeList(ns, value, ns.isDocumentSchema(), serdeContext);
          return;
        }
        if (ns.isMapSchema()) {
          writeMap(ns, value, false, serdeContext);
          return;
        }
        if (value instanceof Date) {
          writeTimestamp(value);
          return;
        }
        if (value instanceof Uint8Array) {
          writeBytes(value);
          return;
        }
        if (value instanceof NumericValue.D) {
          writeNumericValue(value);
          return;
        }
        if (value[tagSymbol]) {
          const tagged = value;
          writeTag(tagged.tag, tagged.value);
          return;
        }
        if (ns.isDocumentSchema()) {
          if (Array.isArray(value)) writeList(ns, value, true, serdeContext); else writeMap(ns, value, true, serdeContext);
          return;
        }
        if (ns.isBigDecimalSchema()) {
          writeUntypedValue(value);
          return;
        }
        writeMap(ns, value, true, serdeContext);
        return;
      }
      if (typeof value === "string") {
        if (ns.isBlobSchema()) {
          const bytes = (serdeContext?.base64Decoder ?? fromBase64.E)(value);
          writeBytes(bytes);
          return;
        }
        writeString(value);
        return;
      }
      if (typeof value === "number") {
        ensure(9);
        if (Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991) writeInteger(value); else writeFloat64(value);
        return;
      }
      if (typeof value === "boolean") {
        ensure(1);
        buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
        return;
      }
      if (typeof value === "bigint") {
        writeBigInt(value);
        return;
      }
      writeString(String(value));
    }
    function writeStruct(ns, value, serdeContext) {
      if (ns.isUnionSchema()) {
        let wrote = false;
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const item = value[memberName];
          if (item != null) {
            ensure(9);
            encodeHeader(majorMap, 1);
            writeString(memberName);
            writeValue(memberSchema, item, ns, serdeContext);
            wrote = true;
            break;
          }
        }
        if (!wrote) {
          const {$unknown: $unknown} = value;
          if (Array.isArray($unknown)) {
            ensure(9);
            encodeHeader(majorMap, 1);
            writeString($unknown[0]);
            writeUntypedValue($unknown[1]);
          } else {
            ensure(9);
            encodeHeader(majorMap, 0);
          }
        }
        return;
      }
      const cache = loadCborStructIterator(ns);
      const {memberNames: memberNames, memberSchemas: memberSchemas, encodedKeys: encodedKeys} = cache;
      const z = memberNames.length;
      let headerSize;
      if (z < 24) headerSize = 1; else if (z < 256) headerSize = 2; else headerSize = 3;
      ensure(headerSize);
      const headerPos = cursor;
      cursor += headerSize;
      let count = 0;
      for (let i = 0; i < z; ++i) {
        const item = value[memberNames[i]];
        if (item == null && !memberSchemas[i].isIdempotencyToken()) continue;
        const key = encodedKeys[i];
        ensure(key.length);
        buf.set(key, cursor);
        cursor += key.length;
        writeValue(memberSchemas[i], item, ns, serdeContext);
        ++count;
      }
      if (typeof value.__type === "string") for (const k in value) {
        if (!(0, transport_hasOwn.$)(value, k)) continue;
        if (!memberNames.includes(k)) {
          writeString(k);
          writeUntypedValue(value[k]);
          ++count;
        }
      }
      if (headerSize === 1) buf[headerPos] = majorMap << 5 | count; else if (headerSize === 2) {
        buf[headerPos] = majorMap << 5 | 24;
        buf[headerPos + 1] = count;
      } else {
        buf[headerPos] = majorMap << 5 | extendedFloat16;
        buf[headerPos + 1] = count >> 8;
        buf[headerPos + 2] = count & 255;
      }
    }
    function writeList(ns, value, isDocument, serdeContext) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      if (isDocument || sparse) {
        const items = [];
        for (let i = 0; i < value.length; ++i) {
          const item = value[i];
          if (isDocument) {
            if (item !== void 0) items.push(item);
          } else if (item != null || sparse) items.push(item);
        }
        ensure(9);
        encodeHeader(majorList, items.length);
        for (let i = 0; i < items.length; ++i) writeValue(valueSchema, items[i], void 0, serdeContext);
      } else {
        let count = 0;
        for (let i = 0; i < value.length; ++i) if (value[i] != null) ++count;
        ensure(9);
        encodeHeader(majorList, count);
        for (let i = 0; i < value.length; ++i) if (value[i] != null) writeValue(valueSchema, value[i], void 0, serdeContext);
      }
    }
    function writeMap(ns, value, isDocument, serdeContext) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      const keys = [];
      for (const k in value) {
        if (!(0, transport_hasOwn.$)(value, k)) continue;
        const v = value[k];
        if (isDocument ? v !== void 0 : v != null || sparse) keys.push(k);
      }
      ensure(9);
      encodeHeader(majorMap, keys.length);
      for (let i = 0; i < keys.length; ++i) {
        const k = keys[i];
        writeString(k);
        writeValue(valueSchema, value[k], void 0, serdeContext);
      }
    }
    function writeUntypedValue(value) {
      if (value == null) {
        ensure(1);
        buf[cursor++] = majorSpecial << 5 | specialNull;
        return;
      }
      if (typeof value === "string") {
        writeString(value);
        return;
      }
      if (typeof value === "number") {
        ensure(9);
        if (Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991) writeInteger(value); else writeFloat64(value);
        return;
      }
      if (typeof value === "boolean") {
        ensure(1);
        buf[cursor++] = majorSpecial << 5 | (value ? specialTrue : specialFalse);
        return;
      }
      if (typeof value === "bigint") {
        writeBigInt(value);
        return;
      }
      if (value instanceof Uint8Array) {
        writeBytes(value);
        return;
      }
      if (value instanceof Date) {
        writeTimestamp(value);
        return;
      }
      if (value instanceof NumericValue.D) {
        writeNumericValue(value);
        return;
      }
      if (value[tagSymbol]) {
        const tagged = value;
        writeTag(tagged.tag, tagged.value);
        return;
      }
      if (Array.isArray(value)) {
        ensure(9);
        encodeHeader(majorList, value.length);
        for (let i = 0; i < value.length; ++i) writeUntypedValue(value[i]);
        return;
      }
      if (typeof value === "object") {
        const keys = Object.keys(value);
        ensure(9);
        encodeHeader(majorMap, keys.length);
        for (let i = 0; i < keys.length; ++i) {
          writeString(keys[i]);
          writeUntypedValue(value[keys[i]]);
        }
        return;
      }
      writeString(String(value));
    }
    function ensure(n) {
      if (cursor + n > buf.length) {
        let newSize = buf.length * 2;
        while (newSize < cursor + n) newSize *= 2;
        const next = allocUnsafe(newSize);
        next.set(buf.subarray(0, cursor));
        buf = next;
        view = new DataView(next.buffer, next.byteOffset, next.byteLength);
      }
    }
    function encodeHeader(major, value) {
      if (value < 24) buf[cursor++] = major << 5 | value; else if (value < 256) {
        buf[cursor++] = major << 5 | 24;
        buf[cursor++] = value;
      } else if (value < 65536) {
        buf[cursor++] = major << 5 | extendedFloat16;
        buf[cursor++] = value >> 8;
        buf[cursor++] = value & 255;
      } else if (value < 4294967296) {
        buf[cursor++] = major << 5 | extendedFloat32;
        view.setUint32(cursor, value);
        cursor += 4;
      } else {
        buf[cursor++] = major << 5 | extendedFloat64;
        const hi = value / 4294967296 | 0;
        const lo = value - hi * 4294967296 | 0;
        view.setUint32(cursor, hi);
        view.setUint32(cursor + 4, lo);
        cursor += 8;
      }
    }
    function encodeBigHeader(major, value) {
      const n = Number(value);
      if (n < 4294967296) {
        encodeHeader(major, n);
        return;
      }
      buf[cursor++] = major << 5 | extendedFloat64;
      view.setBigUint64(cursor, value);
      cursor += 8;
    }
    function writeString(s) {
      const len = s.length;
      if (len <= 23) {
        const cached = stringEncodeCache.get(s);
        if (cached) {
          ensure(cached.bytes.length);
          buf.set(cached.bytes, cursor);
          cursor += cached.bytes.length;
          cached.epoch = encodeCacheEpoch;
          return;
        }
        const start = cursor;
        writeStringUncached(s, len);
        const end = cursor;
        const bytes = Uint8Array.prototype.slice.call(buf, start, end);
        if (stringEncodeCache.size >= STRING_CACHE_MAX) {
          if (encodeCacheSaturated) return;
          let evicted = 0;
          for (const [key, entry] of stringEncodeCache) {
            if (evicted >= 1024) break;
            if (entry.epoch !== encodeCacheEpoch) {
              stringEncodeCache.delete(key);
              ++evicted;
            }
          }
          if (evicted === 0) {
            encodeCacheSaturated = true;
            return;
          }
        }
        if (stringEncodeCache.size < STRING_CACHE_MAX) stringEncodeCache.set(s, {
          epoch: encodeCacheEpoch,
          bytes: bytes
        });
        return;
      }
      writeStringUncached(s, len);
    }
    function writeStringUncached(s, len) {
      if (USE_BUFFER) {
        const maxBytes = len * 3;
        ensure(maxBytes + 9);
        const byteLen = Buffer.byteLength(s);
        encodeHeader(majorUtf8String, byteLen);
        cursor += buf.write(s, cursor);
      } else {
        const maxBytes = len * 3;
        ensure(maxBytes + 9);
        const headerPos = cursor;
        const result = textEncoder.encodeInto(s, buf.subarray(headerPos + 9));
        const byteLen = result.written;
        let headerSize;
        if (byteLen < 24) headerSize = 1; else if (byteLen < 256) headerSize = 2; else if (byteLen < 65536) headerSize = 3; else if (byteLen < 4294967296) headerSize = 5; else headerSize = 9;
        if (headerSize < 9) buf.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen);
        cursor = headerPos;
        encodeHeader(majorUtf8String, byteLen);
        cursor += byteLen;
      }
    }
    function writeFloat64(value) {
      ensure(9);
      buf[cursor++] = majorSpecial << 5 | extendedFloat64;
      view.setFloat64(cursor, value);
      cursor += 8;
    }
    function writeInteger(value) {
      ensure(9);
      const nonNegative = value >= 0;
      const major = nonNegative ? majorUint64 : majorNegativeInt64;
      const abs = nonNegative ? value : -value - 1;
      encodeHeader(major, abs);
    }
    function writeBigInt(value) {
      const nonNegative = value >= 0;
      const major = nonNegative ? majorUint64 : majorNegativeInt64;
      const abs = nonNegative ? value : -value - BigInt(1);
      if (abs < BigInt("18446744073709551616")) {
        ensure(9);
        encodeBigHeader(major, abs);
      } else {
        const binaryStr = abs.toString(2);
        const byteLen = Math.ceil(binaryStr.length / 8);
        const bigIntBytes = new Uint8Array(byteLen);
        let b = abs;
        for (let i = byteLen - 1; i >= 0; --i) {
          bigIntBytes[i] = Number(b & BigInt(255));
          b >>= BigInt(8);
        }
        ensure(byteLen + 16);
        buf[cursor++] = nonNegative ? 194 : 195;
        encodeHeader(majorUnstructuredByteString, byteLen);
        buf.set(bigIntBytes, cursor);
        cursor += byteLen;
      }
    }
    function writeBytes(data) {
      ensure(data.length + 9);
      encodeHeader(majorUnstructuredByteString, data.length);
      buf.set(data, cursor);
      cursor += data.length;
    }
    function writeTag(tagValue, innerValue) {
      ensure(9);
      if (typeof tagValue === "bigint") encodeBigHeader(majorTag, tagValue); else encodeHeader(majorTag, tagValue);
      writeUntypedValue(innerValue);
    }
    function writeNumericValue(nv) {
      let str = nv.string;
      let expOffset = BigInt(0);
      const eIndex = str.search(/[eE]/);
      if (eIndex !== -1) {
        expOffset = BigInt(str.slice(eIndex + 1));
        str = str.slice(0, eIndex);
      }
      const decimalIndex = str.indexOf(".");
      const fractionDigits = decimalIndex === -1 ? 0 : str.length - decimalIndex - 1;
      const exponent = expOffset - BigInt(fractionDigits);
      const mantissa = BigInt(str.replace(".", ""));
      ensure(9);
      buf[cursor++] = 196;
      encodeHeader(majorList, 2);
      ensure(9);
      if (exponent >= -0x20000000000000n && exponent <= 0x1fffffffffffffn) writeInteger(Number(exponent)); else writeBigInt(exponent);
      writeBigInt(mantissa);
    }
    function writeTimestamp(date) {
      ensure(18);
      encodeHeader(majorTag, 1);
      const epochSecs = date.getTime() / 1e3;
      if (Number.isInteger(epochSecs)) writeInteger(epochSecs); else writeFloat64(epochSecs);
    }
    var schema_date_utils = __webpack_require__(7976);
    class CborShapeDeserializer2 extends SerdeContext.f {
      read(schema, bytes) {
        payload = bytes;
        isBuffer = CborShapeDeserializer2_USE_BUFFER && bytes instanceof Buffer;
        dataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        pos = 0;
        end = bytes.length;
        cacheEpoch = cacheEpoch + 1 & 65535;
        return readValue(NormalizedSchema.l1.of(schema));
      }
      readValue(_schema, value) {
        return transformObject(NormalizedSchema.l1.of(_schema), value);
      }
    }
    const CborShapeDeserializer2_USE_BUFFER = typeof Buffer !== "undefined";
    const textDecoder = new TextDecoder;
    let payload = new Uint8Array(0);
    let isBuffer = false;
    let dataView = new DataView(new ArrayBuffer(0));
    let pos = 0;
    let end = 0;
    const STRING_CACHE_SIZE = 2048;
    const stringCache = new Array(STRING_CACHE_SIZE);
    const stringCacheEpochs = new Uint16Array(STRING_CACHE_SIZE);
    let cacheEpoch = 0;
    function readValue(ns) {
      if (pos >= end) throw new Error("unexpected end of CBOR payload.");
      const major = (payload[pos] & 224) >> 5;
      const minor = payload[pos] & 31;
      if (minor === minorIndefinite && major >= 2 && major <= 5) return readIndefinite(ns, major);
      switch (major) {
       case majorUint64:
        return readUnsignedInt();

       case majorNegativeInt64:
        return readNegativeInt();

       case majorUnstructuredByteString:
        return readByteString();

       case majorUtf8String:
        return readUtf8String();

       case majorList:
        return readList(ns);

       case majorMap:
        return readMap(ns);

       case majorTag:
        return readTag(ns);

       case majorSpecial:
        return readSpecial();

       default:
        throw new Error(`unexpected CBOR major type ${major}.`);
      }
    }
    function readList(ns) {
      const count = decodeCount();
      const memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns;
      const list = Array(count);
      for (let i = 0; i < count; ++i) list[i] = readValue(memberSchema);
      return list;
    }
    function readMap(ns) {
      const count = decodeCount();
      if (ns.isStructSchema()) {
        const startPos = pos;
        return readStruct(ns, count, startPos);
      }
      const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns;
      const map = {};
      for (let i = 0; i < count; ++i) {
        const key = readUtf8String();
        map[key] = readValue(valueSchema);
      }
      return map;
    }
    function readStruct(ns, count, startPos) {
      const isUnion = ns.isUnionSchema();
      const cache = loadCborStructIterator(ns);
      const {memberSchemas: memberSchemas, encodedKeys: encodedKeys, memberNames: memberNames} = cache;
      const z = encodedKeys.length;
      const result = {};
      let unknownKey;
      let unknownValue;
      let unknownCount = 0;
      let hasType = false;
      let hint = 0;
      for (let i = 0; i < count; ++i) {
        const matchIdx = matchStructKey(encodedKeys, z, hint);
        if (matchIdx >= 0) {
          hint = matchIdx + 1;
          if (hint >= z) hint = 0;
          const val = readValue(memberSchemas[matchIdx]);
          if (val != null) result[memberNames[matchIdx]] = val;
        } else {
          const key = readUtf8String();
          const val = readValue(NormalizedSchema.l1.of(15));
          if (key === "__type" && typeof val === "string") hasType = true; else {
            unknownKey = key;
            unknownValue = val;
            ++unknownCount;
          }
        }
      }
      if (isUnion) {
        let resultEmpty = true;
        for (const _ in result) {
          if (!(0, transport_hasOwn.$)(result, _)) continue;
          resultEmpty = false;
          break;
        }
        if (resultEmpty && unknownCount === 1) result.$unknown = [ unknownKey, unknownValue ];
      } else if (hasType) {
        pos = startPos;
        const docSchema = NormalizedSchema.l1.of(15);
        for (let i = 0; i < count; ++i) {
          const key = readUtf8String();
          const val = readValue(docSchema);
          if (!(key in result)) result[key] = val;
        }
      }
      return result;
    }
    function readTag(ns) {
      const tagNum = decodeArgument();
      const tagNumber = typeof tagNum === "bigint" ? Number(tagNum) : tagNum;
      if (tagNumber === 1) {
        const docSchema = NormalizedSchema.l1.of(15);
        const epochValue = readValue(docSchema);
        return (0, schema_date_utils.UK)(epochValue);
      }
      if (tagNumber === 2 || tagNumber === 3) {
        const byteStr = readByteString();
        let b = BigInt(0);
        for (let i = 0; i < byteStr.length; ++i) b = b << BigInt(8) | BigInt(byteStr[i]);
        return tagNumber === 3 ? -b - BigInt(1) : b;
      }
      if (tagNumber === 4) {
        const docSchema = NormalizedSchema.l1.of(15);
        const pair = readValue(docSchema);
        const [rawExponent, mantissa] = pair;
        const normalizer = mantissa < 0 ? -1 : 1;
        const absMantissa = BigInt(normalizer) * BigInt(mantissa);
        const mantissaDigits = String(absMantissa);
        const sign = mantissa < 0 ? "-" : "";
        let numericString;
        const isSmallExponent = typeof rawExponent === "number" && Math.abs(rawExponent) <= 2 ** 28;
        if (isSmallExponent) {
          const exponent = rawExponent;
          const mantissaStr = "0".repeat(Math.abs(exponent) + 1) + mantissaDigits;
          numericString = exponent === 0 ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + exponent) + "." + mantissaStr.slice(exponent);
          numericString = numericString.replace(/^0+/g, "");
          if (numericString === "") numericString = "0";
          if (numericString[0] === ".") numericString = "0" + numericString;
          numericString = sign + numericString;
        } else {
          const bigExponent = BigInt(rawExponent);
          if (mantissaDigits.length === 1) numericString = sign + mantissaDigits + "e" + String(bigExponent); else {
            const adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
            numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
          }
        }
        return (0, NumericValue.nv)(numericString);
      }
      const docSchema = NormalizedSchema.l1.of(15);
      const innerValue = readValue(docSchema);
      return {
        tag: castBigInt(tagNum),
        value: innerValue
      };
    }
    function readIndefinite(ns, major) {
      switch (major) {
       case majorUtf8String:
        return readUtf8StringIndefinite();

       case majorUnstructuredByteString:
        return readByteStringIndefinite();

       case majorList:
        return readListIndefinite(ns);

       case majorMap:
        return readMapIndefinite(ns);

       default:
        throw new Error(`unexpected indefinite length for major ${major}.`);
      }
    }
    function readUtf8StringIndefinite() {
      pos += 1;
      const chunks = [];
      let totalLen = 0;
      while (pos < end) {
        if (payload[pos] === 255) {
          pos += 1;
          const combined = new Uint8Array(totalLen);
          let offset = 0;
          for (let i = 0; i < chunks.length; ++i) {
            combined.set(chunks[i], offset);
            offset += chunks[i].length;
          }
          if (CborShapeDeserializer2_USE_BUFFER) return Buffer.from(combined.buffer, combined.byteOffset, combined.byteLength).toString("utf-8");
          return textDecoder.decode(combined);
        }
        const bytes = readByteString();
        chunks.push(bytes);
        totalLen += bytes.length;
      }
      throw new Error("expected break marker.");
    }
    function readByteStringIndefinite() {
      pos += 1;
      const chunks = [];
      let totalLen = 0;
      while (pos < end) {
        if (payload[pos] === 255) {
          pos += 1;
          const combined = new Uint8Array(totalLen);
          let offset = 0;
          for (let i = 0; i < chunks.length; ++i) {
            combined.set(chunks[i], offset);
            offset += chunks[i].length;
          }
          return combined;
        }
        const bytes = readByteString();
        chunks.push(bytes);
        totalLen += bytes.length;
      }
      throw new Error("expected break marker.");
    }
    function readListIndefinite(ns) {
      pos += 1;
      const memberSchema = ns.isListSchema() ? ns.getValueSchema() : ns;
      const list = [];
      while (pos < end) {
        if (payload[pos] === 255) {
          pos += 1;
          return list;
        }
        list.push(readValue(memberSchema));
      }
      throw new Error("expected break marker.");
    }
    function readMapIndefinite(ns) {
      pos += 1;
      if (ns.isStructSchema()) {
        const cache = loadCborStructIterator(ns);
        const {memberSchemas: memberSchemas, encodedKeys: encodedKeys, memberNames: memberNames} = cache;
        const z = encodedKeys.length;
        const isUnion = ns.isUnionSchema();
        const result = {};
        let unknownKey;
        let unknownValue;
        let unknownCount = 0;
        let hint = 0;
        while (pos < end) {
          if (payload[pos] === 255) {
            pos += 1;
            if (isUnion) {
              let resultEmpty = true;
              for (const _ in result) {
                if (!(0, transport_hasOwn.$)(result, _)) continue;
                resultEmpty = false;
                break;
              }
              if (resultEmpty && unknownCount === 1) result.$unknown = [ unknownKey, unknownValue ];
            }
            return result;
          }
          const matchIdx = matchStructKey(encodedKeys, z, hint);
          if (matchIdx >= 0) {
            hint = matchIdx + 1;
            if (hint >= z) hint = 0;
            const val = readValue(memberSchemas[matchIdx]);
            if (val != null) result[memberNames[matchIdx]] = val;
          } else {
            const key = readUtf8String();
            const val = readValue(NormalizedSchema.l1.of(15));
            if (key !== "__type") {
              unknownKey = key;
              unknownValue = val;
              ++unknownCount;
            }
          }
        }
        throw new Error("expected break marker.");
      }
      const valueSchema = ns.isMapSchema() ? ns.getValueSchema() : ns;
      const map = {};
      while (pos < end) {
        if (payload[pos] === 255) {
          pos += 1;
          return map;
        }
        const key = readUtf8String();
        map[key] = readValue(valueSchema);
      }
      throw new Error("expected break marker.");
    }
    function matchStructKey(encodedKeys, z, hint) {
      const hintKey = encodedKeys[hint];
      if (pos + hintKey.length <= end && bytesMatch(pos, hintKey)) {
        pos += hintKey.length;
        return hint;
      }
      for (let i = 0; i < z; ++i) {
        if (i === hint) continue;
        const ek = encodedKeys[i];
        if (pos + ek.length <= end && bytesMatch(pos, ek)) {
          pos += ek.length;
          return i;
        }
      }
      return -1;
    }
    function bytesMatch(at, expected) {
      const len = expected.length;
      if (payload[at] !== expected[0]) return false;
      for (let i = 1; i < len; ++i) if (payload[at + i] !== expected[i]) return false;
      return true;
    }
    function decodeArgument() {
      const minor = payload[pos] & 31;
      if (minor < 24) {
        pos += 1;
        return minor;
      }
      switch (minor) {
       case extendedOneByte:
        if (end - pos < 2) overflow(1);
        pos += 2;
        return payload[pos - 1];

       case extendedFloat16:
        if (end - pos < 3) overflow(2);
        pos += 3;
        return dataView.getUint16(pos - 2);

       case extendedFloat32:
        if (end - pos < 5) overflow(4);
        pos += 5;
        return dataView.getUint32(pos - 4);

       case extendedFloat64:
        {
          if (end - pos < 9) overflow(8);
          pos += 9;
          const hi = dataView.getUint32(pos - 8);
          if (hi < 2097152) return hi * 4294967296 + dataView.getUint32(pos - 4);
          return dataView.getBigUint64(pos - 8);
        }

       default:
        throw new Error(`unexpected minor value ${minor}.`);
      }
    }
    function decodeCount() {
      const val = decodeArgument();
      return typeof val === "bigint" ? Number(val) : val;
    }
    function readUnsignedInt() {
      const val = decodeArgument();
      return castBigInt(val);
    }
    function readNegativeInt() {
      const val = decodeArgument();
      if (typeof val === "bigint") return BigInt(-1) - val;
      return -1 - val;
    }
    function readByteString() {
      const length = decodeCount();
      if (end - pos < length) overflow(length);
      const start = pos;
      pos += length;
      return payload.subarray(start, start + length);
    }
    function readUtf8String() {
      const length = decodeCount();
      if (end - pos < length) overflow(length);
      const start = pos;
      pos += length;
      if (length < 24) return decodeUtf8Cached(start, length);
      if (isBuffer) return payload.toString("utf-8", start, start + length);
      return textDecoder.decode(payload.subarray(start, start + length));
    }
    function decodeUtf8Cached(at, length) {
      let h = length;
      for (let i = 0; i < length; ++i) h = h * 31 + payload[at + i] | 0;
      const slot = h >>> 0 & STRING_CACHE_SIZE - 1;
      const cached = stringCache[slot];
      if (cached !== void 0 && cached.length === length) {
        let match = true;
        for (let i = 0; i < length; ++i) if (cached.charCodeAt(i) !== payload[at + i]) {
          match = false;
          break;
        }
        if (match) {
          stringCacheEpochs[slot] = cacheEpoch;
          return cached;
        }
      }
      const result = isBuffer ? payload.toString("utf-8", at, at + length) : textDecoder.decode(payload.subarray(at, at + length));
      if (stringCacheEpochs[slot] !== cacheEpoch) {
        stringCache[slot] = result;
        stringCacheEpochs[slot] = cacheEpoch;
      }
      return result;
    }
    function readSpecial() {
      const p = pos;
      const minor = payload[p] & 31;
      switch (minor) {
       case specialTrue:
        pos = p + 1;
        return true;

       case specialFalse:
        pos = p + 1;
        return false;

       case specialNull:
        pos = p + 1;
        return null;

       case specialUndefined:
        pos = p + 1;
        return null;

       case extendedFloat16:
        if (end - p < 3) overflow(2);
        pos = p + 3;
        return bytesToFloat16(payload[p + 1], payload[p + 2]);

       case extendedFloat32:
        if (end - p < 5) overflow(4);
        pos = p + 5;
        return dataView.getFloat32(p + 1);

       case extendedFloat64:
        if (end - p < 9) overflow(8);
        pos = p + 9;
        return dataView.getFloat64(p + 1);

       default:
        throw new Error(`unexpected minor value ${minor} for major 7.`);
      }
    }
    function bytesToFloat16(a, b) {
      const sign = a >> 7;
      const exponent = (a & 124) >> 2;
      const fraction = (a & 3) << 8 | b;
      const scalar = sign === 0 ? 1 : -1;
      if (exponent === 0) {
        if (fraction === 0) return 0;
        return scalar * (Math.pow(2, 1 - 15) * (fraction / 1024));
      } else if (exponent === 31) {
        if (fraction === 0) return scalar * (1 / 0);
        return NaN;
      }
      return scalar * (Math.pow(2, exponent - 15) * (1 + fraction / 1024));
    }
    function castBigInt(value) {
      if (typeof value === "number") return value;
      const num = Number(value);
      if (Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER) return num;
      return value;
    }
    function overflow(n) {
      throw new Error(`CBOR: length ${n} greater than remaining buffer length.`);
    }
    function transformObject(ns, value) {
      if (ns.isTimestampSchema()) {
        if (typeof value === "number") return (0, schema_date_utils.UK)(value);
        if (typeof value === "object" && value !== null) if (value.tag === 1 && "value" in value) return (0, 
        schema_date_utils.UK)(value.value);
      }
      if (ns.isBlobSchema()) return value;
      if (typeof value === "undefined" || typeof value === "boolean" || typeof value === "number" || typeof value === "string" || typeof value === "bigint" || typeof value === "symbol") return value;
      if (typeof value !== "object" || value === null) return value;
      if ("byteLength" in value) return value;
      if (value instanceof Date) return value;
      if (value instanceof NumericValue.D) return value;
      if (ns.isDocumentSchema()) return value;
      if (ns.isListSchema()) {
        const memberSchema = ns.getValueSchema();
        const out = [];
        for (const item of value) out.push(transformObject(memberSchema, item));
        return out;
      }
      const newObject = {};
      if (ns.isMapSchema()) {
        const targetSchema = ns.getValueSchema();
        for (const key in value) {
          if (!(0, transport_hasOwn.$)(value, key)) continue;
          newObject[key] = transformObject(targetSchema, value[key]);
        }
      } else if (ns.isStructSchema()) {
        const isUnion = ns.isUnionSchema();
        let keys;
        if (isUnion) {
          keys = new Set;
          for (const k in value) {
            if (!(0, transport_hasOwn.$)(value, k)) continue;
            if (k !== "__type") keys.add(k);
          }
        }
        for (const [key, memberSchema] of ns.structIterator()) {
          if (isUnion) keys.delete(key);
          if (value[key] != null) newObject[key] = transformObject(memberSchema, value[key]);
        }
        if (isUnion && keys?.size === 1) {
          let newObjectEmpty = true;
          for (const _ in newObject) {
            if (!(0, transport_hasOwn.$)(newObject, _)) continue;
            newObjectEmpty = false;
            break;
          }
          if (newObjectEmpty) {
            const k = keys.values().next().value;
            newObject.$unknown = [ k, value[k] ];
          }
        } else if (typeof value.__type === "string") for (const k in value) {
          if (!(0, transport_hasOwn.$)(value, k)) continue;
          if (!(k in newObject)) newObject[k] = value[k];
        }
      }
      return newObject;
    }
    class CborCodec extends SerdeContext.f {
      createSerializer() {
        const serializer = new CborShapeSerializer2;
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new CborShapeDeserializer2;
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
    const loadSmithyRpcV2CborErrorCode = (output, data) => {
      const sanitizeErrorCode = rawValue => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
        if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
        if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
        return cleanValue;
      };
      if (data["__type"] !== void 0) return sanitizeErrorCode(data["__type"]);
    };
    class SmithyRpcV2CborProtocol extends AbstractRpcV2Protocol.M {
      codec=new CborCodec;
      serializer=this.codec.createSerializer();
      deserializer=this.codec.createDeserializer();
      getShapeId() {
        return "smithy.protocols#rpcv2Cbor";
      }
      getPayloadCodec() {
        return this.codec;
      }
      getSmithyProtocolHeaderValue() {
        return "rpc-v2-cbor";
      }
      applyEmptyBody(request) {
        if (!request.body) {
          this.serializer.write(15, {});
          request.body = this.serializer.flush();
        }
        if (request.body instanceof Uint8Array) request.headers["content-length"] = String(request.body.byteLength);
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
        const preferredNamespaces = [ "*" ];
        const {defaultNamespace: defaultNamespace} = this.options;
        preferredNamespaces.unshift(defaultNamespace);
        const [namespace, errorShapeName] = (() => {
          if (errorIdentifier.includes("#")) return errorIdentifier.split("#");
          return [ void 0, errorIdentifier ];
        })();
        if (namespace) preferredNamespaces.unshift(namespace);
        const errorMetadata = {
          $metadata: metadata,
          $fault: response.statusCode < 500 ? "client" : "server"
        };
        const preferredRegistries = [ this.compositeErrorRegistry ];
        if (namespace) preferredRegistries.push(TypeRegistry.O.for(namespace));
        preferredRegistries.push(TypeRegistry.O.for(defaultNamespace));
        const [errorSchema, ErrorCtor, errorMode] = this.resolveError(errorShapeName, preferredNamespaces, preferredRegistries);
        if (errorMode === "native" || errorMode === "synthetic") {
          if (dataObject.Message) dataObject.message = dataObject.Message;
          const error = errorMode === "synthetic" ? new ErrorCtor({
            name: errorShapeName
          }) : new Error(errorShapeName);
          throw Object.assign(error, errorMetadata, dataObject);
        }
        const ns = NormalizedSchema.l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "Unknown";
        const exception = new ErrorCtor({});
        const output = {};
        for (const [name, member] of ns.structIterator()) output[name] = this.deserializer.readValue(member, dataObject[name]);
        throw Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output);
      }
      getDefaultContentType() {
        return "application/cbor";
      }
    }
    var ProtocolLib = __webpack_require__(8063);
    class AwsSmithyRpcV2CborProtocol extends SmithyRpcV2CborProtocol {
      awsQueryCompatible;
      mixin;
      constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, awsQueryCompatible: awsQueryCompatible}) {
        super({
          defaultNamespace: defaultNamespace,
          errorTypeRegistries: errorTypeRegistries
        });
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
        return request;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
        const errorName = (() => {
          const compatHeader = response.headers["x-amzn-query-error"];
          if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
          return loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
        })();
        this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
        const ns = NormalizedSchema.l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {};
        for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = this.deserializer.readValue(member, dataObject[name]);
        if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
    }
    var AwsJsonRpcProtocol = __webpack_require__(1185);
    class AwsJson1_0Protocol extends AwsJsonRpcProtocol.p {
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
        return "aws.protocols#awsJson1_0";
      }
      getJsonRpcVersion() {
        return "1.0";
      }
      getDefaultContentType() {
        return "application/x-amz-json-1.0";
      }
    }
    var AwsJson1_1Protocol = __webpack_require__(2169);
    var HttpBindingProtocol = __webpack_require__(7739);
    var JsonCodec2 = __webpack_require__(9905);
    var HttpInterceptingShapeSerializer = __webpack_require__(4527);
    var HttpInterceptingShapeDeserializer = __webpack_require__(712);
    var parseJsonBody = __webpack_require__(8876);
    class AwsRestJsonProtocol extends HttpBindingProtocol.s {
      serializer;
      deserializer;
      codec;
      mixin=new ProtocolLib.U;
      constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, jsonCodec: jsonCodec}) {
        super({
          defaultNamespace: defaultNamespace,
          errorTypeRegistries: errorTypeRegistries
        });
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 7
          },
          httpBindings: true,
          jsonName: true
        };
        this.codec = jsonCodec ?? new JsonCodec2.p(settings);
        this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
        this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
      }
      getShapeId() {
        return "aws.protocols#restJson1";
      }
      getPayloadCodec() {
        return this.codec;
      }
      setSerdeContext(serdeContext) {
        this.codec.setSerdeContext(serdeContext);
        super.setSerdeContext(serdeContext);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          if (contentType) request.headers["content-type"] = contentType;
        }
        if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const output = await super.deserializeResponse(operationSchema, context, response);
        const outputSchema = NormalizedSchema.l1.of(operationSchema.output);
        for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
        return output;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = (0, parseJsonBody.cJ)(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
        const ns = NormalizedSchema.l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().jsonName ?? name;
          output[name] = errorDeserializer.readObject(member, dataObject[target]);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/json";
      }
    }
    var SmithyRpcV2JsonProtocol = __webpack_require__(366);
    class AwsSmithyRpcV2JsonProtocol extends SmithyRpcV2JsonProtocol.G {
      awsQueryCompatible;
      mixin;
      constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, awsQueryCompatible: awsQueryCompatible}) {
        super({
          defaultNamespace: defaultNamespace,
          errorTypeRegistries: errorTypeRegistries
        });
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new ProtocolLib.U(this.awsQueryCompatible);
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
        return request;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        if (this.awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
        const errorName = (() => {
          const compatHeader = response.headers["x-amzn-query-error"];
          if (compatHeader && this.awsQueryCompatible) return compatHeader.split(";")[0];
          return (0, parseJsonBody.pT)(response, dataObject) ?? "Unknown";
        })();
        this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
        const ns = NormalizedSchema.l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {};
        const errorDeserializer = this.getPayloadCodec().createDeserializer();
        for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
        if (this.awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
    }
    var JsonCodec = __webpack_require__(3842);
    var JsonShapeDeserializer = __webpack_require__(194);
    var JsonShapeDeserializer2 = __webpack_require__(61);
    var JsonShapeSerializer = __webpack_require__(254);
    var JsonShapeSerializer2 = __webpack_require__(4300);
    var RpcProtocol = __webpack_require__(4501);
    var collect_stream_body = __webpack_require__(3822);
    var deref = __webpack_require__(8934);
    function writeKey(obj) {
      Object.defineProperty(obj, "__proto__", {
        value: void 0,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
    function parseXML(xml) {
      const state = new AwsXmlParser(xml);
      return state.parse();
    }
    class AwsXmlParser {
      x;
      i=0;
      z;
      constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
      }
      parse() {
        const p = this;
        const {z: z} = p;
        while (p.i < z) {
          p.trim();
          if (p.i >= z) break;
          if (p.isNext("<?")) {
            p.readTo("?>");
            p.trim();
          } else if (p.isNext("\x3c!--")) {
            p.readTo("--\x3e");
            p.trim();
          } else if (p.isNext("<!DOCTYPE", false)) {
            p.skipDoctype();
            p.trim();
          } else if (p.x[p.i] === "<") {
            const root = p.parseTag();
            return {
              [root.tag]: root.value
            };
          } else throw new Error("@aws-sdk XML parse error: unexpected content.");
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
      }
      isNext(s, caseSensitive = true) {
        const p = this;
        if (caseSensitive) return p.x.startsWith(s, p.i);
        return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
      }
      readTo(stop) {
        const p = this;
        const _i = p.x.indexOf(stop, p.i);
        if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        const result = p.x.slice(p.i, _i);
        p.i = _i + stop.length;
        return result;
      }
      trim() {
        const p = this;
        while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) ++p.i;
      }
      readAttrValue() {
        const p = this;
        const quote = p.x[p.i];
        ++p.i;
        let value = "";
        while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
        ++p.i;
        return p.decodeEntities(value);
      }
      parseTag() {
        const p = this;
        ++p.i;
        let tag = "";
        while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
        let hasAttrs = false;
        const attrs = {};
        while (p.i < p.z) {
          p.trim();
          if (">/".includes(p.x[p.i])) break;
          let name = "";
          while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
          p.trim();
          if (p.x[p.i] !== "=") break;
          ++p.i;
          p.trim();
          if (name === "__proto__") writeKey(attrs);
          attrs[name] = p.readAttrValue();
          hasAttrs = true;
        }
        if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        if (p.x[p.i] === "/") {
          ++p.i;
          if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
          ++p.i;
          return {
            tag: tag,
            value: hasAttrs ? attrs : ""
          };
        }
        if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        ++p.i;
        const textParts = [];
        const childTags = [];
        let hasElementChild = false;
        while (p.i < p.z) {
          if (p.isNext("</")) break;
          if (p.x[p.i] === "<") if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
            p.i += 9;
            textParts.push(p.readTo("]]>"));
          } else if (p.isNext("<?")) p.readTo("?>"); else {
            hasElementChild = true;
            childTags.push(p.parseTag());
          } else {
            let text = "";
            while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
            textParts.push(p.decodeEntities(text));
          }
        }
        if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        p.i += 2;
        const closeTag = p.readTo(">").trim();
        if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
          tag: tag,
          value: ""
        };
        if (!hasAttrs && !hasElementChild) {
          const text = textParts.length === 1 ? textParts[0] : textParts.join("");
          if (text.trim() === "" && text.includes("\n")) return {
            tag: tag,
            value: ""
          };
          return {
            tag: tag,
            value: text
          };
        }
        const obj = {};
        for (const text of textParts) {
          if (text.trim() === "" && text.includes("\n")) continue;
          obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
        }
        for (const child of childTags) {
          if (child.tag === "__proto__") writeKey(obj);
          if (child.tag in obj) if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value); else obj[child.tag] = [ obj[child.tag], child.value ]; else obj[child.tag] = child.value;
        }
        for (const [k, v] of Object.entries(attrs)) {
          if (k === "__proto__") writeKey(obj);
          obj[k] = v;
        }
        return {
          tag: tag,
          value: obj
        };
      }
      static ENTITIES={
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'"
      };
      skipDoctype() {
        const p = this;
        p.i += 9;
        let depth = 0;
        while (p.i < p.z) {
          const c = p.x[p.i];
          if (c === "[") ++depth; else if (c === "]") --depth; else if (c === ">" && depth === 0) {
            ++p.i;
            return;
          }
          ++p.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
      }
      decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
          if (hex) return String.fromCharCode(parseInt(hex, 16));
          if (dec) return String.fromCharCode(parseInt(dec, 10));
          return AwsXmlParser.ENTITIES[named] ?? "";
        });
      }
    }
    var get_value_from_text_node = __webpack_require__(7287);
    var FromStringShapeDeserializer = __webpack_require__(2441);
    var toUtf8 = __webpack_require__(1787);
    class SerdeContextConfig {
      serdeContext;
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
      }
    }
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
    function writeKey_writeKey(obj) {
      Object.defineProperty(obj, "__proto__", {
        value: void 0,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
    class XmlShapeDeserializer extends SerdeContextConfig {
      settings;
      stringDeserializer;
      constructor(settings) {
        super();
        this.settings = settings;
        this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
      }
      setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.stringDeserializer.setSerdeContext(serdeContext);
      }
      read(schema, bytes, key) {
        const ns = NormalizedSchema.l1.of(schema);
        const memberSchemas = ns.getMemberSchemas();
        const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find(memberNs => !!memberNs.getMemberTraits().eventPayload);
        if (isEventPayload) {
          const output = {};
          const memberName = Object.keys(memberSchemas)[0];
          const eventMemberSchema = memberSchemas[memberName];
          if (eventMemberSchema.isBlobSchema()) output[memberName] = bytes; else output[memberName] = this.read(memberSchemas[memberName], bytes);
          return output;
        }
        const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
        const parsedObject = this.parseXml(xmlString);
        return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
      }
      readSchema(_schema, value) {
        const ns = NormalizedSchema.l1.of(_schema);
        if (ns.isUnitSchema()) return;
        const traits = ns.getMergedTraits();
        if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
        if (value == null) return value;
        if (typeof value === "object") {
          const flat = !!traits.xmlFlattened;
          if (ns.isListSchema()) {
            const listValue = ns.getValueSchema();
            const buffer = [];
            const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
            const source = flat ? value : (value[0] ?? value)[sourceKey];
            if (source == null) return buffer;
            const sourceArray = Array.isArray(source) ? source : [ source ];
            for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
            return buffer;
          }
          const buffer = {};
          if (ns.isMapSchema()) {
            const keyNs = ns.getKeySchema();
            const memberNs = ns.getValueSchema();
            let entries;
            if (flat) entries = Array.isArray(value) ? value : [ value ]; else entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
            const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
            const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
            for (const entry of entries) {
              const key = entry[keyProperty];
              const value = entry[valueProperty];
              if (key === "__proto__") writeKey_writeKey(buffer);
              buffer[key] = this.readSchema(memberNs, value);
            }
            return buffer;
          }
          if (ns.isStructSchema()) {
            const union = ns.isUnionSchema();
            let unionSerde;
            if (union) unionSerde = new UnionSerde(value, buffer);
            for (const [memberName, memberSchema] of ns.structIterator()) {
              const memberTraits = memberSchema.getMergedTraits();
              const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
              if (union) unionSerde.mark(xmlObjectKey);
              if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
            }
            if (union) unionSerde.writeUnknown();
            return buffer;
          }
          if (ns.isDocumentSchema()) return value;
          throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
        }
        if (ns.isListSchema()) return [];
        if (ns.isMapSchema() || ns.isStructSchema()) return {};
        return this.stringDeserializer.read(ns, value);
      }
      parseXml(xml) {
        if (xml.length) {
          let parsedObj;
          try {
            parsedObj = parseXML(xml);
          } catch (e) {
            if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", {
              value: xml
            });
            throw e;
          }
          const textNodeName = "#text";
          const key = Object.keys(parsedObj)[0];
          const parsedObjToReturn = parsedObj[key];
          if (parsedObjToReturn[textNodeName]) {
            parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
            delete parsedObjToReturn[textNodeName];
          }
          return (0, get_value_from_text_node.r)(parsedObjToReturn);
        }
        return {};
      }
    }
    var determineTimestampFormat = __webpack_require__(9462);
    var extended_encode_uri_component = __webpack_require__(9417);
    var date_utils = __webpack_require__(3188);
    var toBase64 = __webpack_require__(7307);
    class QueryShapeSerializer extends SerdeContextConfig {
      settings;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value, prefix = "") {
        if (this.buffer === void 0) this.buffer = "";
        const ns = NormalizedSchema.l1.of(schema);
        if (prefix && !prefix.endsWith(".")) prefix += ".";
        if (ns.isBlobSchema()) {
          if (typeof value === "string" || value instanceof Uint8Array) {
            this.writeKey(prefix);
            this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
          }
        } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          } else if (ns.isIdempotencyToken()) {
            this.writeKey(prefix);
            this.writeValue((0, serde.generateIdempotencyToken)());
          }
        } else if (ns.isBigIntegerSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(String(value));
          }
        } else if (ns.isBigDecimalSchema()) {
          if (value != null) {
            this.writeKey(prefix);
            this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
          }
        } else if (ns.isTimestampSchema()) {
          if (value instanceof Date) {
            this.writeKey(prefix);
            const format = (0, determineTimestampFormat.V)(ns, this.settings);
            switch (format) {
             case 5:
              this.writeValue(value.toISOString().replace(".000Z", "Z"));
              break;

             case 6:
              this.writeValue((0, date_utils.JV)(value));
              break;

             case 7:
              this.writeValue(String(value.getTime() / 1e3));
              break;
            }
          }
        } else if (ns.isDocumentSchema()) if (Array.isArray(value)) this.write(64 | 15, value, prefix); else if (value instanceof Date) this.write(4, value, prefix); else if (value instanceof Uint8Array) this.write(21, value, prefix); else if (value && typeof value === "object") this.write(128 | 15, value, prefix); else {
          this.writeKey(prefix);
          this.writeValue(String(value));
        } else if (ns.isListSchema()) {
          if (Array.isArray(value)) if (value.length === 0) {
            if (this.settings.serializeEmptyLists) {
              this.writeKey(prefix);
              this.writeValue("");
            }
          } else {
            const member = ns.getValueSchema();
            const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const item of value) {
              if (item == null) continue;
              const traits = member.getMergedTraits();
              const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
              const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
              this.write(member, item, key);
              ++i;
            }
          }
        } else if (ns.isMapSchema()) {
          if (value && typeof value === "object") {
            const keySchema = ns.getKeySchema();
            const memberSchema = ns.getValueSchema();
            const flat = ns.getMergedTraits().xmlFlattened;
            let i = 1;
            for (const k in value) {
              const v = value[k];
              if (v == null) continue;
              const keyTraits = keySchema.getMergedTraits();
              const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
              const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
              const valTraits = memberSchema.getMergedTraits();
              const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
              const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
              this.write(keySchema, k, key);
              this.write(memberSchema, v, valueKey);
              ++i;
            }
          }
        } else if (ns.isStructSchema()) {
          if (value && typeof value === "object") {
            let didWriteMember = false;
            for (const [memberName, member] of ns.structIterator()) {
              if (value[memberName] == null && !member.isIdempotencyToken()) continue;
              const traits = member.getMergedTraits();
              const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
              const key = `${prefix}${suffix}`;
              this.write(member, value[memberName], key);
              didWriteMember = true;
            }
            if (!didWriteMember && ns.isUnionSchema()) {
              const {$unknown: $unknown} = value;
              if (Array.isArray($unknown)) {
                const [k, v] = $unknown;
                const key = `${prefix}${k}`;
                this.write(15, v, key);
              }
            }
          }
        } else if (ns.isUnitSchema()) ; else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
      }
      flush() {
        if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
        const str = this.buffer;
        delete this.buffer;
        return str;
      }
      getKey(memberName, xmlName, ec2QueryName, keySource) {
        const {ec2: ec2, capitalizeKeys: capitalizeKeys} = this.settings;
        if (ec2 && ec2QueryName) return ec2QueryName;
        const key = xmlName ?? memberName;
        if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
        return key;
      }
      writeKey(key) {
        if (key.endsWith(".")) key = key.slice(0, key.length - 1);
        this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
      }
      writeValue(value) {
        this.buffer += (0, extended_encode_uri_component.$)(value);
      }
    }
    class AwsQueryProtocol extends RpcProtocol.M {
      options;
      serializer;
      deserializer;
      mixin=new ProtocolLib.U;
      constructor(options) {
        super({
          defaultNamespace: options.defaultNamespace,
          errorTypeRegistries: options.errorTypeRegistries
        });
        this.options = options;
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 5
          },
          httpBindings: false,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace,
          serializeEmptyLists: true
        };
        this.serializer = new QueryShapeSerializer(settings);
        this.deserializer = new XmlShapeDeserializer(settings);
      }
      getShapeId() {
        return "aws.protocols#awsQuery";
      }
      setSerdeContext(serdeContext) {
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
      }
      getPayloadCodec() {
        throw new Error("AWSQuery protocol has no payload codec.");
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) request.path += "/";
        request.headers["content-type"] = "application/x-www-form-urlencoded";
        if ((0, deref.L)(operationSchema.input) === "unit" || !request.body) request.body = "";
        const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
        request.body = `Action=${action}&Version=${this.options.version}` + request.body;
        if (request.body.endsWith("&")) request.body = request.body.slice(-1);
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = NormalizedSchema.l1.of(operationSchema.output);
        const dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        }
        for (const header in response.headers) {
          const value = response.headers[header];
          delete response.headers[header];
          response.headers[header.toLowerCase()] = value;
        }
        const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
        const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
        const bytes = await (0, collect_stream_body.P)(response.body, context);
        if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      useNestedResult() {
        return true;
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const errorData = this.loadQueryError(dataObject) ?? {};
        const message = this.loadQueryErrorMessage(dataObject);
        errorData.message = message;
        errorData.Error = {
          Type: errorData.Type,
          Code: errorData.Code,
          Message: message
        };
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
        const ns = NormalizedSchema.l1.of(errorSchema);
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {
          Type: errorData.Error.Type,
          Code: errorData.Error.Code,
          Error: errorData.Error
        };
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name;
          const value = errorData[target] ?? dataObject[target];
          output[name] = this.deserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
      loadQueryErrorCode(output, data) {
        const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
        if (code !== void 0) return code;
        if (output.statusCode == 404) return "NotFound";
      }
      loadQueryError(data) {
        return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
      }
      loadQueryErrorMessage(data) {
        const errorData = this.loadQueryError(data);
        return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
      }
      getDefaultContentType() {
        return "application/x-www-form-urlencoded";
      }
    }
    class AwsEc2QueryProtocol extends AwsQueryProtocol {
      options;
      constructor(options) {
        super(options);
        this.options = options;
        const ec2Settings = {
          capitalizeKeys: true,
          flattenLists: true,
          serializeEmptyLists: false,
          ec2: true
        };
        Object.assign(this.serializer.settings, ec2Settings);
      }
      getShapeId() {
        return "aws.protocols#ec2Query";
      }
      useNestedResult() {
        return false;
      }
    }
    const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
    const parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then(encoded => {
      if (encoded.length) {
        let parsedObj;
        try {
          parsedObj = parseXML(encoded);
        } catch (e) {
          if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", {
            value: encoded
          });
          throw e;
        }
        const textNodeName = "#text";
        const key = Object.keys(parsedObj)[0];
        const parsedObjToReturn = parsedObj[key];
        if (parsedObjToReturn[textNodeName]) {
          parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
          delete parsedObjToReturn[textNodeName];
        }
        return (0, get_value_from_text_node.r)(parsedObjToReturn);
      }
      return {};
    });
    const parseXmlErrorBody = async (errorBody, context) => {
      const value = await parseXmlBody(errorBody, context);
      if (value.Error) value.Error.message = value.Error.message ?? value.Error.Message;
      return value;
    };
    const loadRestXmlErrorCode = (output, data) => {
      if (data?.Error?.Code !== void 0) return data.Error.Code;
      if (data?.Code !== void 0) return data.Code;
      if (output.statusCode == 404) return "NotFound";
    };
    const ATTR_ESCAPE_RE = /[&<>"]/g;
    const ATTR_ESCAPE_MAP = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function escapeAttribute(value) {
      return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
    }
    const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
    const ELEMENT_ESCAPE_MAP = {
      "&": "&amp;",
      '"': "&quot;",
      "'": "&apos;",
      "<": "&lt;",
      ">": "&gt;",
      "\r": "&#x0D;",
      "\n": "&#x0A;",
      "\x85": "&#x85;",
      "\u2028": "&#x2028;"
    };
    function escapeElement(value) {
      return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
    }
    class XmlText {
      value;
      constructor(value) {
        this.value = value;
      }
      toString() {
        return escapeElement("" + this.value);
      }
    }
    class XmlNode {
      name;
      children;
      attributes={};
      static of(name, childText, withName) {
        const node = new XmlNode(name);
        if (childText !== void 0) node.addChildNode(new XmlText(childText));
        if (withName !== void 0) node.withName(withName);
        return node;
      }
      constructor(name, children = []) {
        this.name = name;
        this.children = children;
      }
      withName(name) {
        this.name = name;
        return this;
      }
      addAttribute(name, value) {
        this.attributes[name] = value;
        return this;
      }
      addChildNode(child) {
        this.children.push(child);
        return this;
      }
      removeAttribute(name) {
        delete this.attributes[name];
        return this;
      }
      n(name) {
        this.name = name;
        return this;
      }
      c(child) {
        this.children.push(child);
        return this;
      }
      a(name, value) {
        if (value != null) this.attributes[name] = value;
        return this;
      }
      cc(input, field, withName = field) {
        if (input[field] != null) {
          const node = XmlNode.of(field, input[field]).withName(withName);
          this.c(node);
        }
      }
      l(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
          const nodes = valueProvider();
          nodes.map(node => {
            node.withName(memberName);
            this.c(node);
          });
        }
      }
      lc(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
          const nodes = valueProvider();
          const containerNode = new XmlNode(memberName);
          nodes.map(node => {
            containerNode.c(node);
          });
          this.c(containerNode);
        }
      }
      toString() {
        const hasChildren = Boolean(this.children.length);
        let xmlText = `<${this.name}`;
        const attributes = this.attributes;
        for (const attributeName of Object.keys(attributes)) {
          const attribute = attributes[attributeName];
          if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
        }
        return xmlText + (!hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
      }
    }
    class XmlShapeSerializer extends SerdeContextConfig {
      settings;
      stringBuffer;
      byteBuffer;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = NormalizedSchema.l1.of(schema);
        if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64.E)(value); else {
          this.buffer = this.writeStruct(ns, value, void 0);
          const traits = ns.getMergedTraits();
          if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
        }
      }
      flush() {
        if (this.byteBuffer !== void 0) {
          const bytes = this.byteBuffer;
          delete this.byteBuffer;
          return bytes;
        }
        if (this.stringBuffer !== void 0) {
          const str = this.stringBuffer;
          delete this.stringBuffer;
          return str;
        }
        const buffer = this.buffer;
        if (this.settings.xmlNamespace) if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
        delete this.buffer;
        return buffer.toString();
      }
      writeStruct(ns, value, parentXmlns) {
        const traits = ns.getMergedTraits();
        const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
        if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
        const structXmlNode = XmlNode.of(name);
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const val = value[memberName];
          if (val != null || memberSchema.isIdempotencyToken()) {
            if (memberSchema.getMergedTraits().xmlAttribute) {
              structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
              continue;
            }
            if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
              const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
              this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
              structXmlNode.addChildNode(memberNode);
            }
          }
        }
        const {$unknown: $unknown} = value;
        if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
          const [k, v] = $unknown;
          const node = XmlNode.of(k);
          if (typeof v !== "string") if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value); else throw new Error(`@aws-sdk - $unknown union member in XML requires ` + `value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
          this.writeSimpleInto(0, v, node, xmlns);
          structXmlNode.addChildNode(node);
        }
        if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
        return structXmlNode;
      }
      writeList(listMember, array, container, parentXmlns) {
        if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
        const listTraits = listMember.getMergedTraits();
        const listValueSchema = listMember.getValueSchema();
        const listValueTraits = listValueSchema.getMergedTraits();
        const sparse = !!listValueTraits.sparse;
        const flat = !!listTraits.xmlFlattened;
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
        const writeItem = (container, value) => {
          if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
            const struct = this.writeStruct(listValueSchema, value, xmlns);
            container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
          } else {
            const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
            this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
            container.addChildNode(listItemNode);
          }
        };
        if (flat) {
          for (const value of array) if (sparse || value != null) writeItem(container, value);
        } else {
          const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
          if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
          for (const value of array) if (sparse || value != null) writeItem(listNode, value);
          container.addChildNode(listNode);
        }
      }
      writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
        if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
        const mapTraits = mapMember.getMergedTraits();
        const mapKeySchema = mapMember.getKeySchema();
        const mapKeyTraits = mapKeySchema.getMergedTraits();
        const keyTag = mapKeyTraits.xmlName ?? "key";
        const mapValueSchema = mapMember.getValueSchema();
        const mapValueTraits = mapValueSchema.getMergedTraits();
        const valueTag = mapValueTraits.xmlName ?? "value";
        const sparse = !!mapValueTraits.sparse;
        const flat = !!mapTraits.xmlFlattened;
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
        const addKeyValue = (entry, key, val) => {
          const keyNode = XmlNode.of(keyTag, key);
          const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
          if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
          entry.addChildNode(keyNode);
          let valueNode = XmlNode.of(valueTag);
          if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns); else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true); else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns); else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
          entry.addChildNode(valueNode);
        };
        if (flat) for (const key in map) {
          const val = map[key];
          if (sparse || val != null) {
            const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            addKeyValue(entry, key, val);
            container.addChildNode(entry);
          }
        } else {
          let mapNode;
          if (!containerIsMap) {
            mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
            container.addChildNode(mapNode);
          }
          for (const key in map) {
            const val = map[key];
            if (sparse || val != null) {
              const entry = XmlNode.of("entry");
              addKeyValue(entry, key, val);
              (containerIsMap ? container : mapNode).addChildNode(entry);
            }
          }
        }
      }
      writeSimple(_schema, value) {
        if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
        const ns = NormalizedSchema.l1.of(_schema);
        let nodeContents = null;
        if (value && typeof value === "object") if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64.n)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
          const format = (0, determineTimestampFormat.V)(ns, this.settings);
          switch (format) {
           case 5:
            nodeContents = value.toISOString().replace(".000Z", "Z");
            break;

           case 6:
            nodeContents = (0, date_utils.JV)(value);
            break;

           case 7:
            nodeContents = String(value.getTime() / 1e3);
            break;

           default:
            console.warn("Missing timestamp format, using http date", value);
            nodeContents = (0, date_utils.JV)(value);
            break;
          }
        } else if (ns.isBigDecimalSchema() && value) {
          if (value instanceof NumericValue.D) return value.string;
          return String(value);
        } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
        if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
        if (ns.isStringSchema()) if (value === void 0 && ns.isIdempotencyToken()) nodeContents = (0, 
        serde.generateIdempotencyToken)(); else nodeContents = String(value);
        if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
        return nodeContents;
      }
      writeSimpleInto(_schema, value, into, parentXmlns) {
        const nodeContents = this.writeSimple(_schema, value);
        const ns = NormalizedSchema.l1.of(_schema);
        const content = new XmlText(nodeContents);
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
        into.addChildNode(content);
      }
      getXmlnsAttribute(ns, parentXmlns) {
        const traits = ns.getMergedTraits();
        const [prefix, xmlns] = traits.xmlNamespace ?? [];
        if (xmlns && xmlns !== parentXmlns) return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
        return [ void 0, void 0 ];
      }
    }
    class XmlCodec extends SerdeContextConfig {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new XmlShapeSerializer(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new XmlShapeDeserializer(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
    class AwsRestXmlProtocol extends HttpBindingProtocol.s {
      codec;
      serializer;
      deserializer;
      mixin=new ProtocolLib.U;
      constructor(options) {
        super(options);
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 5
          },
          httpBindings: true,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace
        };
        this.codec = new XmlCodec(settings);
        this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
        this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
      }
      getPayloadCodec() {
        return this.codec;
      }
      getShapeId() {
        return "aws.protocols#restXml";
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          if (contentType) request.headers["content-type"] = contentType;
        }
        if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        return super.deserializeResponse(operationSchema, context, response);
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
          dataObject[key] = dataObject.Error[key];
          if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
        }
        if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
        const ns = NormalizedSchema.l1.of(errorSchema);
        const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name;
          const value = dataObject.Error?.[target] ?? dataObject[target];
          output[name] = errorDeserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/xml";
      }
      hasUnstructuredPayloadBinding(ns) {
        for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
        return false;
      }
    }
    var parse_utils = __webpack_require__(6833);
    const awsExpectUnion = value => {
      if (value == null) return;
      if (typeof value === "object" && "__type" in value) delete value.__type;
      return (0, parse_utils.tN)(value);
    };
    const _toStr = val => {
      if (val == null) return val;
      if (typeof val === "number" || typeof val === "bigint") {
        const warning = new Error(`Received number ${val} where a string was expected.`);
        warning.name = "Warning";
        console.warn(warning);
        return String(val);
      }
      if (typeof val === "boolean") {
        const warning = new Error(`Received boolean ${val} where a string was expected.`);
        warning.name = "Warning";
        console.warn(warning);
        return String(val);
      }
      return val;
    };
    const _toBool = val => {
      if (val == null) return val;
      if (typeof val === "number") ;
      if (typeof val === "string") {
        const lowercase = val.toLowerCase();
        if (val !== "" && lowercase !== "false" && lowercase !== "true") {
          const warning = new Error(`Received string "${val}" where a boolean was expected.`);
          warning.name = "Warning";
          console.warn(warning);
        }
        return val !== "" && lowercase !== "false";
      }
      return val;
    };
    const _toNum = val => {
      if (val == null) return val;
      if (typeof val === "boolean") ;
      if (typeof val === "string") {
        const num = Number(val);
        if (num.toString() !== val) {
          const warning = new Error(`Received string "${val}" where a number was expected.`);
          warning.name = "Warning";
          console.warn(warning);
          return val;
        }
        return num;
      }
      return val;
    };
  },
  5368: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      DefaultIdentityProviderConfig: () => DefaultIdentityProviderConfig.h,
      EXPIRATION_MS: () => memoizeIdentityProvider.rl,
      HttpApiKeyAuthSigner: () => HttpApiKeyAuthSigner,
      HttpBearerAuthSigner: () => HttpBearerAuthSigner,
      NoAuthSigner: () => NoAuthSigner,
      createIsIdentityExpiredFunction: () => memoizeIdentityProvider.OS,
      createPaginator: () => createPaginator,
      doesIdentityRequireRefresh: () => memoizeIdentityProvider.e,
      getHttpAuthSchemeEndpointRuleSetPlugin: () => getHttpAuthSchemeEndpointRuleSetPlugin.w,
      getHttpAuthSchemePlugin: () => getHttpAuthSchemePlugin,
      getHttpSigningPlugin: () => getHttpSigningMiddleware.l,
      getSmithyContext: () => getSmithyContext.u,
      httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => getHttpAuthSchemeEndpointRuleSetPlugin.h,
      httpAuthSchemeMiddleware: () => httpAuthSchemeMiddleware.E,
      httpAuthSchemeMiddlewareOptions: () => httpAuthSchemeMiddlewareOptions,
      httpSigningMiddleware: () => httpSigningMiddleware.s,
      httpSigningMiddlewareOptions: () => getHttpSigningMiddleware.Q,
      isIdentityExpired: () => memoizeIdentityProvider.OC,
      memoizeIdentityProvider: () => memoizeIdentityProvider.K4,
      normalizeProvider: () => normalizeProvider.t,
      requestBuilder: () => requestBuilder.l,
      setFeature: () => setFeature
    });
    var getSmithyContext = __webpack_require__(3753);
    var httpAuthSchemeMiddleware = __webpack_require__(2566);
    const httpAuthSchemeMiddlewareOptions = {
      step: "serialize",
      tags: [ "HTTP_AUTH_SCHEME" ],
      name: "httpAuthSchemeMiddleware",
      override: true,
      relation: "before",
      toMiddleware: "serializerMiddleware"
    };
    const getHttpAuthSchemePlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo((0, httpAuthSchemeMiddleware.E)(config, {
          httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
          identityProviderConfigProvider: identityProviderConfigProvider
        }), httpAuthSchemeMiddlewareOptions);
      }
    });
    var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(8381);
    var getHttpSigningMiddleware = __webpack_require__(2004);
    var httpSigningMiddleware = __webpack_require__(3488);
    var normalizeProvider = __webpack_require__(1944);
    const makePagedClientRequest = async (CommandCtor, client, input, withCommand = _ => _, ...args) => {
      let command = new CommandCtor(input);
      command = withCommand(command) ?? command;
      return await client.send(command, ...args);
    };
    function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
      return async function*(config, input, ...additionalArguments) {
        const _input = input;
        let token = config.startingToken ?? _input[inputTokenName];
        let hasNext = true;
        let page;
        while (hasNext) {
          _input[inputTokenName] = token;
          if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
          if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments); else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
          yield page;
          const prevToken = token;
          token = get(page, outputTokenName);
          hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
        }
        return;
      };
    }
    const get = (fromObject, path) => {
      let cursor = fromObject;
      const pathComponents = path.split(".");
      for (const step of pathComponents) {
        if (!cursor || typeof cursor !== "object") return;
        cursor = cursor[step];
      }
      return cursor;
    };
    var requestBuilder = __webpack_require__(6260);
    function setFeature(context, feature, value) {
      if (!context.__smithy_context) context.__smithy_context = {
        features: {}
      }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
      context.__smithy_context.features[feature] = value;
    }
    var transport_httpRequest = __webpack_require__(1871);
    var HttpApiKeyAuthLocation;
    (function(HttpApiKeyAuthLocation) {
      HttpApiKeyAuthLocation["HEADER"] = "header";
      HttpApiKeyAuthLocation["QUERY"] = "query";
    })(HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {}));
    class HttpApiKeyAuthSigner {
      async sign(httpRequest, identity, signingProperties) {
        if (!signingProperties) throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
        if (!signingProperties.name) throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing");
        if (!signingProperties.in) throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");
        if (!identity.apiKey) throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
        const clonedRequest = transport_httpRequest.K.clone(httpRequest);
        if (signingProperties.in === HttpApiKeyAuthLocation.QUERY) clonedRequest.query[signingProperties.name] = identity.apiKey; else if (signingProperties.in === HttpApiKeyAuthLocation.HEADER) clonedRequest.headers[signingProperties.name] = signingProperties.scheme ? `${signingProperties.scheme} ${identity.apiKey}` : identity.apiKey; else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, " + "but found: `" + signingProperties.in + "`");
        return clonedRequest;
      }
    }
    class HttpBearerAuthSigner {
      async sign(httpRequest, identity, signingProperties) {
        const clonedRequest = transport_httpRequest.K.clone(httpRequest);
        if (!identity.token) throw new Error("request could not be signed with `token` since the `token` is not defined");
        clonedRequest.headers["Authorization"] = `Bearer ${identity.token}`;
        return clonedRequest;
      }
    }
    class NoAuthSigner {
      async sign(httpRequest, identity, signingProperties) {
        return httpRequest;
      }
    }
    var DefaultIdentityProviderConfig = __webpack_require__(9688);
    var memoizeIdentityProvider = __webpack_require__(2451);
  },
  2506: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => Crc32Js
    });
    const CRC32_TABLE = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
      CRC32_TABLE[i] = c >>> 0;
    }
    const ONES = 4294967295;
    class Crc32Js {
      digestLength=4;
      checksum=ONES;
      update(data) {
        for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
      }
      digestSync() {
        return (this.checksum ^ ONES) >>> 0;
      }
      async digest() {
        const value = this.digestSync();
        const out = new Uint8Array(4);
        new DataView(out.buffer).setUint32(0, value, false);
        return out;
      }
      reset() {
        this.checksum = ONES;
      }
    }
  },
  8921: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => Crc32Node
    });
    var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
    __webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
    var _Crc32Js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2506);
    const zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32 : void 0;
    const Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : _Crc32Js__WEBPACK_IMPORTED_MODULE_1__.v;
    function buildNativeClass(nativeCrc32) {
      return class {
        digestLength=4;
        value=0;
        update(data) {
          this.value = nativeCrc32(data, this.value);
        }
        digestSync() {
          return this.value >>> 0;
        }
        async digest() {
          const out = new Uint8Array(4);
          new DataView(out.buffer).setUint32(0, this.digestSync(), false);
          return out;
        }
        reset() {
          this.value = 0;
        }
      };
    }
  },
  6479: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      Crc32: () => Crc32Node.k,
      Crc32Js: () => Crc32Js.v,
      Crc32Node: () => Crc32Node.k,
      Md5: () => Md5Node,
      Md5Js: () => Md5Js,
      Md5Node: () => Md5Node,
      Sha256: () => Sha256Node.k,
      Sha256Js: () => Sha256Js.D,
      Sha256Node: () => Sha256Node.k,
      Sha256WebCrypto: () => Sha256WebCrypto,
      blobHasher: () => blobHasher,
      blobReader: () => blobReader,
      fileStreamHasher: () => fileStreamHasher,
      readableStreamHasher: () => readableStreamHasher
    });
    async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
      const size = blob.size;
      let totalBytesRead = 0;
      while (totalBytesRead < size) {
        const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
        onChunk(new Uint8Array(await slice.arrayBuffer()));
        totalBytesRead += slice.size;
      }
    }
    const blobHasher = async function(hashCtor, blob) {
      const hash = new hashCtor;
      await blobReader(blob, chunk => {
        hash.update(chunk);
      });
      return hash.digest();
    };
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_stream_ = __webpack_require__(7075);
    var toUint8Array = __webpack_require__(4202);
    class HashCalculator extends external_node_stream_.Writable {
      hash;
      constructor(hash, options) {
        super(options);
        this.hash = hash;
      }
      _write(chunk, encoding, callback) {
        try {
          this.hash.update((0, toUint8Array.F)(chunk));
        } catch (err) {
          return callback(err);
        }
        callback();
      }
    }
    const fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
      if (!isReadStream(fileStream)) {
        reject(new Error("Unable to calculate hash for non-file streams."));
        return;
      }
      const fileStreamTee = (0, external_node_fs_.createReadStream)(fileStream.path, {
        start: fileStream.start,
        end: fileStream.end
      });
      const hash = new hashCtor;
      const hashCalculator = new HashCalculator(hash);
      fileStreamTee.pipe(hashCalculator);
      fileStreamTee.on("error", err => {
        hashCalculator.end();
        reject(err);
      });
      hashCalculator.on("error", reject);
      hashCalculator.on("finish", function() {
        hash.digest().then(resolve).catch(reject);
      });
    });
    const isReadStream = stream => typeof stream.path === "string";
    const readableStreamHasher = (hashCtor, readableStream) => {
      if (readableStream.readableFlowing !== null) throw new Error("Unable to calculate hash for flowing readable stream");
      const hash = new hashCtor;
      const hashCalculator = new HashCalculator(hash);
      readableStream.pipe(hashCalculator);
      return new Promise((resolve, reject) => {
        readableStream.on("error", err => {
          hashCalculator.end();
          reject(err);
        });
        hashCalculator.on("error", reject);
        hashCalculator.on("finish", () => {
          hash.digest().then(resolve).catch(reject);
        });
      });
    };
    class Md5Js {
      digestLength=16;
      state=Uint32Array.from(INIT);
      writeBuffer=new DataView(new ArrayBuffer(64));
      bufferLength=0;
      bytesHashed=0;
      update(sourceData) {
        const data = (0, toUint8Array.F)(sourceData);
        let pos = 0;
        let len = data.byteLength;
        this.bytesHashed += len;
        while (len > 0) {
          this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
          --len;
          if (this.bufferLength === 64) {
            compress(this.state, this.writeBuffer);
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const state = Uint32Array.from(this.state);
        const buf = new DataView(this.writeBuffer.buffer.slice(0));
        let bufLen = this.bufferLength;
        const bits = this.bytesHashed * 8;
        buf.setUint8(bufLen++, 128);
        if (this.bufferLength % 64 >= 56) {
          for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
          compress(state, buf);
          bufLen = 0;
        }
        for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
        buf.setUint32(56, bits >>> 0, true);
        buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
        compress(state, buf);
        const out = new Uint8Array(16);
        const view = new DataView(out.buffer);
        for (let i = 0; i < 4; ++i) view.setUint32(i * 4, state[i], true);
        return out;
      }
      reset() {
        this.state.set(INIT);
        this.writeBuffer = new DataView(new ArrayBuffer(64));
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
    }
    const INIT = [ 1732584193, 4023233417, 2562383102, 271733878 ];
    const M = 4294967295;
    const S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
    const T = Array.from({
      length: 64
    }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
    function compress(state, block) {
      let a = state[0], b = state[1], c = state[2], d = state[3];
      for (let i = 0; i < 64; ++i) {
        let f, g;
        if (i < 16) {
          f = b & c | ~b & d;
          g = i;
        } else if (i < 32) {
          f = d & b | c & ~d;
          g = (5 * i + 1) % 16;
        } else if (i < 48) {
          f = b ^ c ^ d;
          g = (3 * i + 5) % 16;
        } else {
          f = c ^ (b | ~d);
          g = 7 * i % 16;
        }
        const x = block.getUint32(g * 4, true);
        const tmp = d;
        d = c;
        c = b;
        const s = S[(i >> 4) * 4 + (i & 3)];
        const sum = (a + f & M) + (x + T[i] & M) & M;
        b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
        a = tmp;
      }
      state[0] = state[0] + a & M;
      state[1] = state[1] + b & M;
      state[2] = state[2] + c & M;
      state[3] = state[3] + d & M;
    }
    var external_node_crypto_ = __webpack_require__(7598);
    const hasNativeCrypto = (() => {
      try {
        (0, external_node_crypto_.createHash)("md5");
        return true;
      } catch {
        return false;
      }
    })();
    const Md5Node = hasNativeCrypto ? buildNativeClass() : Md5Js;
    function buildNativeClass() {
      return class {
        digestLength=16;
        hash=(0, external_node_crypto_.createHash)("md5");
        update(data) {
          this.hash.update((0, toUint8Array.F)(data));
        }
        async digest() {
          const buf = this.hash.copy().digest();
          return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
          this.hash = (0, external_node_crypto_.createHash)("md5");
        }
      };
    }
    var Crc32Js = __webpack_require__(2506);
    var Crc32Node = __webpack_require__(8921);
    var Sha256Js = __webpack_require__(50);
    var Sha256Node = __webpack_require__(6769);
    var concatBytes = __webpack_require__(3277);
    const {digest: digest, sign: sign, importKey: importKey} = globalThis?.crypto?.subtle ?? {};
    const subtle = typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" ? globalThis.crypto.subtle : void 0;
    const MAX_PENDING_BYTES = 8 * 1024 * 1024;
    class Sha256WebCrypto {
      digestLength=32;
      secret;
      pending=[];
      pendingBytes=0;
      fallback;
      finished=false;
      constructor(secret) {
        if (secret) this.secret = (0, toUint8Array.F)(secret);
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
        if (this.fallback) {
          this.fallback.update(data);
          return;
        }
        this.pending.push(data.slice());
        this.pendingBytes += data.byteLength;
        if (this.pendingBytes >= MAX_PENDING_BYTES) this.switchToFallback();
      }
      async digest() {
        if (this.fallback) return this.fallback.digest();
        if (this.secret && this.finished) throw new Error("Attempted to digest an already finished HMAC.");
        const data = (0, concatBytes.I)(this.pending);
        if (subtle) {
          if (this.secret) {
            this.finished = true;
            const key = await subtle.importKey("raw", this.secret, {
              name: "HMAC",
              hash: "SHA-256"
            }, false, [ "sign" ]);
            const sig = await subtle.sign("HMAC", key, data);
            return new Uint8Array(sig);
          }
          const hash = await subtle.digest("SHA-256", data);
          return new Uint8Array(hash);
        }
        const sha256 = new Sha256Js.D(this.secret);
        sha256.update(data);
        return sha256.digest();
      }
      reset() {
        this.pending = [];
        this.pendingBytes = 0;
        this.fallback = void 0;
        this.finished = false;
      }
      switchToFallback() {
        const sha256Js = new Sha256Js.D(this.secret);
        for (const chunk of this.pending) sha256Js.update(chunk);
        this.fallback = sha256Js;
        this.pending = [];
        this.pendingBytes = 0;
      }
    }
  },
  679: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      AlgorithmId: () => extensions_checksum.dB,
      Client: () => client.K,
      Command: () => command.u,
      NoOpLogger: () => NoOpLogger.N,
      SENSITIVE_STRING: () => SENSITIVE_STRING,
      ServiceException: () => exceptions.T,
      WaiterState: () => WaiterState,
      _json: () => _json,
      checkExceptions: () => checkExceptions,
      constructStack: () => MiddlewareStack.o,
      convertMap: () => convertMap,
      createAggregatedClient: () => createAggregatedClient,
      createWaiter: () => createWaiter,
      decorateServiceException: () => exceptions.M,
      emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion.I,
      getArrayIfSingleItem: () => getArrayIfSingleItem,
      getChecksumConfiguration: () => checksum.M2,
      getDefaultClientConfiguration: () => defaultExtensionConfiguration.xr,
      getDefaultExtensionConfiguration: () => defaultExtensionConfiguration.xA,
      getRetryConfiguration: () => retry.x,
      getSmithyContext: () => getSmithyContext.u,
      getValueFromTextNode: () => get_value_from_text_node.r,
      invalidFunction: () => invalidFunction,
      invalidProvider: () => invalidProvider,
      isSerializableHeaderValue: () => isSerializableHeaderValue,
      loadConfigsForDefaultMode: () => defaults_mode.l,
      makeBuilder: () => client_command_builder.k,
      map: () => map,
      normalizeProvider: () => normalizeProvider.t,
      resolveChecksumRuntimeConfig: () => checksum.MS,
      resolveDefaultRuntimeConfig: () => defaultExtensionConfiguration.uv,
      resolveRetryRuntimeConfig: () => retry.Q,
      schemaLogFilter: () => schemaLogFilter.G,
      serializeDateTime: () => serializeDateTime,
      serializeFloat: () => serializeFloat,
      take: () => take,
      throwDefaultError: () => throwDefaultError,
      waiterServiceDefaults: () => waiterServiceDefaults,
      withBaseException: () => withBaseException
    });
    var MiddlewareStack = __webpack_require__(5661);
    var getSmithyContext = __webpack_require__(3753);
    var normalizeProvider = __webpack_require__(4876);
    const invalidFunction = message => () => {
      throw new Error(message);
    };
    const invalidProvider = message => () => Promise.reject(message);
    const getCircularReplacer = () => {
      const seen = new WeakSet;
      return (key, value) => {
        if (typeof value === "object" && value !== null) {
          if (seen.has(value)) return "[Circular]";
          seen.add(value);
        }
        return value;
      };
    };
    const sleep = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1e3));
    const waiterServiceDefaults = {
      minDelay: 2,
      maxDelay: 120
    };
    var WaiterState;
    (function(WaiterState) {
      WaiterState["ABORTED"] = "ABORTED";
      WaiterState["FAILURE"] = "FAILURE";
      WaiterState["SUCCESS"] = "SUCCESS";
      WaiterState["RETRY"] = "RETRY";
      WaiterState["TIMEOUT"] = "TIMEOUT";
    })(WaiterState || (WaiterState = {}));
    const checkExceptions = result => {
      if (result.state === WaiterState.ABORTED) {
        const abortError = new Error(`${JSON.stringify({
          ...result,
          reason: "Request was aborted"
        }, getCircularReplacer())}`);
        abortError.name = "AbortError";
        throw abortError;
      } else if (result.state === WaiterState.TIMEOUT) {
        const timeoutError = new Error(`${JSON.stringify({
          ...result,
          reason: "Waiter has timed out"
        }, getCircularReplacer())}`);
        timeoutError.name = "TimeoutError";
        throw timeoutError;
      } else if (result.state !== WaiterState.SUCCESS) throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
      return result;
    };
    const runPolling = async ({minDelay: minDelay, maxDelay: maxDelay, maxWaitTime: maxWaitTime, abortController: abortController, client: client, abortSignal: abortSignal}, input, acceptorChecks) => {
      const observedResponses = {};
      const [minDelayMs, maxDelayMs] = [ minDelay * 1e3, maxDelay * 1e3 ];
      let currentAttempt = 0;
      const waitUntil = Date.now() + maxWaitTime * 1e3;
      const warn403Time = Date.now() + 6e4;
      let didWarn403 = false;
      while (true) {
        if (currentAttempt > 0) {
          const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
          if (abortController?.signal?.aborted || abortSignal?.aborted) {
            const message = "AbortController signal aborted.";
            observedResponses[message] |= 0;
            observedResponses[message] += 1;
            return {
              state: WaiterState.ABORTED,
              observedResponses: observedResponses
            };
          }
          if (Date.now() + delayMs > waitUntil) return {
            state: WaiterState.TIMEOUT,
            observedResponses: observedResponses
          };
          await sleep(delayMs / 1e3);
        }
        const {state: state, reason: reason} = await acceptorChecks(client, input);
        if (reason) {
          const message = createMessageFromResponse(reason);
          observedResponses[message] |= 0;
          observedResponses[message] += 1;
        }
        if (state !== WaiterState.RETRY) return {
          state: state,
          reason: reason,
          final: reason,
          observedResponses: observedResponses
        };
        currentAttempt += 1;
        if (!didWarn403 && Date.now() >= warn403Time) {
          checkWarn403(observedResponses, client);
          didWarn403 = true;
        }
      }
    };
    const checkWarn403 = (observedResponses = {}, client) => {
      const orderedErrors = Object.keys(observedResponses);
      let maxCount = 0;
      let count403 = 0;
      for (const response of orderedErrors) {
        const n = observedResponses[response] | 0;
        maxCount = Math.max(n, maxCount);
        if (response.startsWith("403:")) count403 += n;
      }
      const clientLogger = client?.config?.logger;
      const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
      if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
    };
    const createMessageFromResponse = reason => {
      const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
      if (reason?.$responseBodyText) return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
      if (status) {
        if (reason?.$response || reason?.message) return `${status ?? "Unknown"}: ${reason?.message}`;
        return `${status}: OK`;
      }
      return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
    };
    const exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
      const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
      if (attempt > attemptCountCeiling) return maxDelayMs;
      const delay = minDelayMs * 2 ** (attempt - 1);
      const capped = Math.min(delay, maxDelayMs);
      const waitFor = randomInRange(minDelayMs, capped);
      if (Date.now() + waitFor > waitUntil) {
        const timeRemaining = waitUntil - Date.now();
        return Math.max(0, timeRemaining - 500);
      }
      return waitFor;
    };
    const randomInRange = (min, max) => min + Math.random() * (max - min);
    const validateWaiterOptions = options => {
      if (options.maxWaitTime <= 0) throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`); else if (options.minDelay <= 0) throw new Error(`WaiterConfiguration.minDelay must be greater than 0`); else if (options.maxDelay <= 0) throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`); else if (options.maxWaitTime <= options.minDelay) throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`); else if (options.maxDelay < options.minDelay) throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    };
    const abortTimeout = abortSignal => {
      let onAbort;
      const promise = new Promise(resolve => {
        onAbort = () => resolve({
          state: WaiterState.ABORTED
        });
        if (typeof abortSignal.addEventListener === "function") abortSignal.addEventListener("abort", onAbort); else abortSignal.onabort = onAbort;
      });
      return {
        clearListener() {
          if (typeof abortSignal.removeEventListener === "function") abortSignal.removeEventListener("abort", onAbort);
        },
        aborted: promise
      };
    };
    const createWaiter = async (options, input, acceptorChecks) => {
      const params = {
        ...waiterServiceDefaults,
        ...options
      };
      validateWaiterOptions(params);
      const exitConditions = [ runPolling(params, input, acceptorChecks) ];
      const finalize = [];
      if (options.abortSignal) {
        const {aborted: aborted, clearListener: clearListener} = abortTimeout(options.abortSignal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
      }
      if (options.abortController?.signal) {
        const {aborted: aborted, clearListener: clearListener} = abortTimeout(options.abortController.signal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
      }
      return Promise.race(exitConditions).then(result => {
        for (const fn of finalize) fn();
        return result;
      });
    };
    var client = __webpack_require__(7860);
    var command = __webpack_require__(6890);
    const SENSITIVE_STRING = "***SensitiveInformation***";
    const createAggregatedClient = (commands, Client, options) => {
      for (const [command, CommandCtor] of Object.entries(commands)) {
        const methodImpl = async function(args, optionsOrCb, cb) {
          const command = new CommandCtor(args);
          if (typeof optionsOrCb === "function") this.send(command, optionsOrCb); else if (typeof cb === "function") {
            if (typeof optionsOrCb !== "object") throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
            this.send(command, optionsOrCb || {}, cb);
          } else return this.send(command, optionsOrCb);
        };
        const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
        Client.prototype[methodName] = methodImpl;
      }
      const {paginators: paginators = {}, waiters: waiters = {}} = options ?? {};
      for (const [paginatorName, paginatorFn] of Object.entries(paginators)) if (Client.prototype[paginatorName] === void 0) Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
        return paginatorFn({
          ...paginationConfiguration,
          client: this
        }, commandInput, ...rest);
      };
      for (const [waiterName, waiterFn] of Object.entries(waiters)) if (Client.prototype[waiterName] === void 0) Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
        let config = waiterConfiguration;
        if (typeof waiterConfiguration === "number") config = {
          maxWaitTime: waiterConfiguration
        };
        return waiterFn({
          ...config,
          client: this
        }, commandInput, ...rest);
      };
    };
    var exceptions = __webpack_require__(3441);
    const throwDefaultError = ({output: output, parsedBody: parsedBody, exceptionCtor: exceptionCtor, errorCode: errorCode}) => {
      const $metadata = deserializeMetadata(output);
      const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
      const response = new exceptionCtor({
        name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
        $fault: "client",
        $metadata: $metadata
      });
      throw (0, exceptions.M)(response, parsedBody);
    };
    const withBaseException = ExceptionCtor => ({output: output, parsedBody: parsedBody, errorCode: errorCode}) => {
      throwDefaultError({
        output: output,
        parsedBody: parsedBody,
        exceptionCtor: ExceptionCtor,
        errorCode: errorCode
      });
    };
    const deserializeMetadata = output => ({
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    });
    var defaults_mode = __webpack_require__(7613);
    var emitWarningIfUnsupportedVersion = __webpack_require__(3816);
    var defaultExtensionConfiguration = __webpack_require__(3954);
    var checksum = __webpack_require__(83);
    var extensions_checksum = __webpack_require__(7662);
    var retry = __webpack_require__(9468);
    const getArrayIfSingleItem = mayBeArray => Array.isArray(mayBeArray) ? mayBeArray : [ mayBeArray ];
    var get_value_from_text_node = __webpack_require__(7287);
    const isSerializableHeaderValue = value => value != null;
    var NoOpLogger = __webpack_require__(51);
    var hasOwn = __webpack_require__(6852);
    function map(arg0, arg1, arg2) {
      let target;
      let filter;
      let instructions;
      if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
        target = {};
        instructions = arg0;
      } else {
        target = arg0;
        if (typeof arg1 === "function") {
          filter = arg1;
          instructions = arg2;
          return mapWithFilter(target, filter, instructions);
        } else instructions = arg1;
      }
      for (const key in instructions) {
        if (!(0, hasOwn.$)(instructions, key)) continue;
        if (!Array.isArray(instructions[key])) {
          target[key] = instructions[key];
          continue;
        }
        applyInstruction(target, null, instructions, key);
      }
      return target;
    }
    const convertMap = target => {
      const output = {};
      for (const [k, v] of Object.entries(target || {})) output[k] = [ , v ];
      return output;
    };
    const take = (source, instructions) => {
      const out = {};
      for (const key in instructions) {
        if (!(0, hasOwn.$)(instructions, key)) continue;
        applyInstruction(out, source, instructions, key);
      }
      return out;
    };
    const mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
      if (Array.isArray(value)) _instructions[key] = value; else if (typeof value === "function") _instructions[key] = [ filter, value() ]; else _instructions[key] = [ filter, value ];
      return _instructions;
    }, {}));
    const applyInstruction = (target, source, instructions, targetKey) => {
      if (source !== null) {
        let instruction = instructions[targetKey];
        if (typeof instruction === "function") instruction = [ , instruction ];
        const [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
        if (typeof filter === "function" && filter(source[sourceKey]) || typeof filter !== "function" && !!filter) target[targetKey] = valueFn(source[sourceKey]);
        return;
      }
      let [filter, value] = instructions[targetKey];
      if (typeof value === "function") {
        let _value;
        const defaultFilterPassed = filter === void 0 && (_value = value()) != null;
        const customFilterPassed = typeof filter === "function" && !!filter(void 0) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed) target[targetKey] = _value; else if (customFilterPassed) target[targetKey] = value();
      } else {
        const defaultFilterPassed = filter === void 0 && value != null;
        const customFilterPassed = typeof filter === "function" && !!filter(value) || typeof filter !== "function" && !!filter;
        if (defaultFilterPassed || customFilterPassed) target[targetKey] = value;
      }
    };
    const nonNullish = _ => _ != null;
    const pass = _ => _;
    var schemaLogFilter = __webpack_require__(8862);
    const serializeFloat = value => {
      if (value !== value) return "NaN";
      switch (value) {
       case 1 / 0:
        return "Infinity";

       case -1 / 0:
        return "-Infinity";

       default:
        return value;
      }
    };
    const serializeDateTime = date => date.toISOString().replace(".000Z", "Z");
    const _json = obj => {
      if (obj == null) return {};
      if (Array.isArray(obj)) return obj.filter(_ => _ != null).map(_json);
      if (typeof obj === "object") {
        const target = {};
        for (const key in obj) {
          if (!(0, hasOwn.$)(obj, key)) continue;
          if (obj[key] == null) continue;
          target[key] = _json(obj[key]);
        }
        return target;
      }
      return obj;
    };
    var client_command_builder = __webpack_require__(5130);
  },
  7287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => getValueFromTextNode
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6852);
    const getValueFromTextNode = obj => {
      const textNodeName = "#text";
      for (const key in obj) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(obj, key)) continue;
        if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName]; else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
      }
      return obj;
    };
  },
  7404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      CONFIG_PREFIX_SEPARATOR: () => constants.Q,
      CONFIG_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.cE,
      CONFIG_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.Oi,
      CredentialsProviderError: () => CredentialsProviderError.C,
      DEFAULT_PROFILE: () => getProfileName.KG,
      DEFAULT_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.VW,
      DEFAULT_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.Hj,
      ENV_PROFILE: () => getProfileName.Ch,
      ENV_USE_DUALSTACK_ENDPOINT: () => NodeUseDualstackEndpointConfigOptions.N5,
      ENV_USE_FIPS_ENDPOINT: () => NodeUseFipsEndpointConfigOptions.rw,
      NODE_REGION_CONFIG_FILE_OPTIONS: () => config.zH,
      NODE_REGION_CONFIG_OPTIONS: () => config.GG,
      NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => NodeUseDualstackEndpointConfigOptions.e$,
      NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => NodeUseFipsEndpointConfigOptions.Ko,
      ProviderError: () => ProviderError.m,
      REGION_ENV_NAME: () => config.Fc,
      REGION_INI_NAME: () => config.OR,
      SelectorType: () => types.c,
      TokenProviderError: () => TokenProviderError.J,
      booleanSelector: () => booleanSelector.Q,
      chain: () => chain.c,
      externalDataInterceptor: () => externalDataInterceptor.Z,
      fromStatic: () => fromStatic.V,
      fromValue: () => fromValue.Y,
      getHomeDir: () => getHomeDir.R,
      getProfileName: () => getProfileName.Bz,
      getRegionInfo: () => getRegionInfo,
      getSSOTokenFilepath: () => getSSOTokenFilepath.C,
      getSSOTokenFromFile: () => getSSOTokenFromFile.v,
      loadConfig: () => configLoader.Z,
      loadSharedConfigFiles: () => loadSharedConfigFiles.p,
      loadSsoSessionData: () => loadSsoSessionData.q,
      memoize: () => memoize.B,
      nodeDualstackConfigSelectors: () => NodeUseDualstackEndpointConfigOptions.rq,
      nodeFipsConfigSelectors: () => NodeUseFipsEndpointConfigOptions.hl,
      numberSelector: () => numberSelector,
      parseKnownFiles: () => parseKnownFiles.Y,
      readFile: () => readFile.TA,
      resolveCustomEndpointsConfig: () => resolveCustomEndpointsConfig,
      resolveDefaultsModeConfig: () => resolveDefaultsModeConfig.I,
      resolveEndpointsConfig: () => resolveEndpointsConfig,
      resolveRegionConfig: () => resolveRegionConfig.T
    });
    var ProviderError = __webpack_require__(2348);
    var CredentialsProviderError = __webpack_require__(9902);
    var TokenProviderError = __webpack_require__(5031);
    var chain = __webpack_require__(9300);
    var fromValue = __webpack_require__(4188);
    var memoize = __webpack_require__(909);
    var booleanSelector = __webpack_require__(3348);
    const numberSelector = (obj, key, type) => {
      if (!(key in obj)) return;
      const numberValue = parseInt(obj[key], 10);
      if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
      return numberValue;
    };
    var types = __webpack_require__(3760);
    var getHomeDir = __webpack_require__(1651);
    var getProfileName = __webpack_require__(7803);
    var getSSOTokenFilepath = __webpack_require__(1168);
    var getSSOTokenFromFile = __webpack_require__(9095);
    var constants = __webpack_require__(4396);
    var loadSharedConfigFiles = __webpack_require__(6522);
    var loadSsoSessionData = __webpack_require__(375);
    var parseKnownFiles = __webpack_require__(4890);
    var externalDataInterceptor = __webpack_require__(8067);
    var readFile = __webpack_require__(4583);
    var configLoader = __webpack_require__(7140);
    var fromStatic = __webpack_require__(7019);
    var NodeUseDualstackEndpointConfigOptions = __webpack_require__(2766);
    var NodeUseFipsEndpointConfigOptions = __webpack_require__(4824);
    var normalizeProvider = __webpack_require__(4876);
    const resolveCustomEndpointsConfig = input => {
      const {tls: tls, endpoint: endpoint, urlParser: urlParser, useDualstackEndpoint: useDualstackEndpoint} = input;
      return Object.assign(input, {
        tls: tls ?? true,
        endpoint: (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint),
        isCustomEndpoint: true,
        useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false)
      });
    };
    const getEndpointFromRegion = async input => {
      const {tls: tls = true} = input;
      const region = await input.region();
      const dnsHostRegex = new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
      if (!dnsHostRegex.test(region)) throw new Error("Invalid region in client config");
      const useDualstackEndpoint = await input.useDualstackEndpoint();
      const useFipsEndpoint = await input.useFipsEndpoint();
      const {hostname: hostname} = await input.regionInfoProvider(region, {
        useDualstackEndpoint: useDualstackEndpoint,
        useFipsEndpoint: useFipsEndpoint
      }) ?? {};
      if (!hostname) throw new Error("Cannot resolve hostname from client config");
      return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
    };
    const resolveEndpointsConfig = input => {
      const useDualstackEndpoint = (0, normalizeProvider.t)(input.useDualstackEndpoint ?? false);
      const {endpoint: endpoint, useFipsEndpoint: useFipsEndpoint, urlParser: urlParser, tls: tls} = input;
      return Object.assign(input, {
        tls: tls ?? true,
        endpoint: endpoint ? (0, normalizeProvider.t)(typeof endpoint === "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({
          ...input,
          useDualstackEndpoint: useDualstackEndpoint,
          useFipsEndpoint: useFipsEndpoint
        }),
        isCustomEndpoint: !!endpoint,
        useDualstackEndpoint: useDualstackEndpoint
      });
    };
    var config = __webpack_require__(446);
    var resolveRegionConfig = __webpack_require__(9053);
    const getHostnameFromVariants = (variants = [], {useFipsEndpoint: useFipsEndpoint, useDualstackEndpoint: useDualstackEndpoint}) => variants.find(({tags: tags}) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;
    const getResolvedHostname = (resolvedRegion, {regionHostname: regionHostname, partitionHostname: partitionHostname}) => regionHostname ? regionHostname : partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0;
    const getResolvedPartition = (region, {partitionHash: partitionHash}) => Object.keys(partitionHash || {}).find(key => partitionHash[key].regions.includes(region)) ?? "aws";
    const getResolvedSigningRegion = (hostname, {signingRegion: signingRegion, regionRegex: regionRegex, useFipsEndpoint: useFipsEndpoint}) => {
      if (signingRegion) return signingRegion; else if (useFipsEndpoint) {
        const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
        const regionRegexmatchArray = hostname.match(regionRegexJs);
        if (regionRegexmatchArray) return regionRegexmatchArray[0].slice(1, -1);
      }
    };
    const getRegionInfo = (region, {useFipsEndpoint: useFipsEndpoint = false, useDualstackEndpoint: useDualstackEndpoint = false, signingService: signingService, regionHash: regionHash, partitionHash: partitionHash}) => {
      const partition = getResolvedPartition(region, {
        partitionHash: partitionHash
      });
      const resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region;
      const hostnameOptions = {
        useFipsEndpoint: useFipsEndpoint,
        useDualstackEndpoint: useDualstackEndpoint
      };
      const regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions);
      const partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions);
      const hostname = getResolvedHostname(resolvedRegion, {
        regionHostname: regionHostname,
        partitionHostname: partitionHostname
      });
      if (hostname === void 0) throw new Error(`Endpoint resolution failed for: ${{
        resolvedRegion: resolvedRegion,
        useFipsEndpoint: useFipsEndpoint,
        useDualstackEndpoint: useDualstackEndpoint
      }}`);
      const signingRegion = getResolvedSigningRegion(hostname, {
        signingRegion: regionHash[resolvedRegion]?.signingRegion,
        regionRegex: partitionHash[partition].regionRegex,
        useFipsEndpoint: useFipsEndpoint
      });
      return {
        partition: partition,
        signingService: signingService,
        hostname: hostname,
        ...signingRegion && {
          signingRegion: signingRegion
        },
        ...regionHash[resolvedRegion]?.signingService && {
          signingService: regionHash[resolvedRegion].signingService
        }
      };
    };
    var resolveDefaultsModeConfig = __webpack_require__(5412);
  },
  8067: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => externalDataInterceptor
    });
    var _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9095);
    var _readFile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4583);
    const externalDataInterceptor = {
      getFileRecord() {
        return _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj;
      },
      interceptFile(path, contents) {
        _readFile__WEBPACK_IMPORTED_MODULE_0__.Jj[path] = Promise.resolve(contents);
      },
      getTokenRecord() {
        return _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a;
      },
      interceptToken(id, contents) {
        _getSSOTokenFromFile__WEBPACK_IMPORTED_MODULE_1__.a[id] = contents;
      }
    };
  },
  6751: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => AbstractRpcV2Protocol
    });
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8934);
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _RpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);
    class AbstractRpcV2Protocol extends _RpcProtocol__WEBPACK_IMPORTED_MODULE_0__.M {
      constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries}) {
        super({
          defaultNamespace: defaultNamespace,
          errorTypeRegistries: errorTypeRegistries
        });
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        Object.assign(request.headers, {
          "content-type": this.getDefaultContentType(),
          "smithy-protocol": this.getSmithyProtocolHeaderValue(),
          accept: this.getDefaultContentType()
        });
        if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.L)(operationSchema.input) === "unit") {
          delete request.body;
          delete request.headers["content-type"];
        } else this.applyEmptyBody(request);
        const {service: service, operation: operation} = (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.u)(context);
        const path = `/service/${service}/operation/${operation}`;
        if (request.path.endsWith("/")) request.path += path.slice(1); else request.path += path;
        return request;
      }
      isErrorResponse(statusCode) {
        return statusCode !== 200;
      }
    }
  },
  7739: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => HttpBindingProtocol
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1871);
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6852);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6568);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3750);
    var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
    var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3176);
    var _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3822);
    var _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9417);
    class HttpBindingProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
      async serializeRequest(operationSchema, _input, context) {
        const input = _input && typeof _input === "object" ? _input : {};
        const query = {};
        const headers = {};
        const endpoint = await context.endpoint();
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(operationSchema?.input);
        const bindings = ns.getHttpBindings().request;
        const operation = (0, _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.K)(operationSchema);
        const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
          query: query,
          headers: headers
        });
        if (endpoint) {
          this.updateServiceEndpoint(request, endpoint);
          this.setHostPrefix(request, operationSchema, input, operation);
          const [method, path, staticQuery] = operation;
          if (method) {
            request.method = method;
            request.path = request.path === "/" ? path : request.path + path;
            for (const [key, value] of staticQuery) query[key] = value;
          }
        }
        request.query = query;
        const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
        if (eventStream) request.body = await this.serializeEventStream({
          eventStream: eventStream,
          requestSchema: ns
        });
        return request;
      }
      serializeHttpBindings(input, request, bindings, operation) {
        const serializer = this.serializer;
        const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
        const query = request.query;
        const headers = request.headers;
        const bodySchema = bindings.syntheticBodySchema;
        let hasBodyValue = false;
        let payload;
        let eventStream;
        let labels;
        const names = Object.getOwnPropertyNames(input);
        const prototype = Object.getPrototypeOf(input);
        const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
        const length = sparse ? names.length : bindings.memberBindings.length;
        for (let i = 0; i < length; ++i) {
          const binding = sparse ? (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
          if (!binding) continue;
          const value = binding[1];
          const memberName = binding[0];
          const memberNs = value[0];
          const flags = value[1];
          const collectionValue = value[2];
          const location = binding[2];
          const wireName = binding[3];
          const inputMemberValue = input[memberName];
          if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
          if (location === 36) {
            const stream = flags >> 11 & 3;
            if (stream) if (stream === 2) eventStream = inputMemberValue || void 0; else payload = inputMemberValue; else {
              if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue); else serializer.write(memberNs, inputMemberValue);
              payload = serializer.flush();
            }
          } else if (location === 33 || location === 38) {
            const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
            if (location === 33) (labels ??= Object.create(null))[memberName] = serialized; else headers[wireName] = serialized;
          } else if (location === 39) for (const key in inputMemberValue) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(inputMemberValue, key)) continue;
            const amalgam = wireName + key;
            headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], {
              httpHeader: amalgam
            } ]);
          } else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer); else hasBodyValue = true;
        }
        const operationPath = operation[1];
        const pathSegments = operation[3];
        if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
        if (hasBodyValue && bodySchema) {
          if (directSerializer) directSerializer.writeCodec(bodySchema, input); else serializer.write(bodySchema, input);
          payload = serializer.flush();
        }
        request.body = payload;
        return eventStream;
      }
      serializeQuery(value, data, wireName, query, directSerializer) {
        const [ns, flags, collectionValue] = value;
        const traits = directSerializer ? void 0 : ns.getMergedTraits();
        if (wireName === void 0) {
          for (const key in data) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(data, key) || key in query) continue;
            if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
              ...traits,
              httpQuery: key,
              httpQueryParams: void 0
            });
            this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
          }
          return;
        }
        if ((flags & 192) === 64) {
          const buffer = [];
          for (const item of data) {
            const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], traits ]);
            if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
          }
          query[wireName] = buffer;
        } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ ns, traits ]);
      }
      serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
        const flags = value[1];
        const type = flags & 255;
        if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
        if (directSerializer) directSerializer.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
        return this.serializer.flush();
      }
      serializePath(segments, labels, bindings) {
        let path = "";
        for (const [value, kind] of segments) {
          if (kind === 0) {
            path += value;
            continue;
          }
          const replacement = labels?.[value];
          if (replacement === void 0) {
            if ((0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
            path += `{${value}${kind === 2 ? "+" : ""}}`;
          } else path += kind === 2 ? replacement.split("/").map(_extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__.$).join("/") : (0, 
          _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_4__.$)(replacement);
        }
        return path;
      }
      async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(operationSchema.output);
        const responseBindings = ns.getHttpBindings().response;
        const dataObject = {};
        if (response.statusCode >= 300) {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
          if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
          await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
        }
        const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
        if (nonHttpBindingMembers.length) {
          const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
          if (bytes.byteLength > 0) {
            const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
            for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
          }
        } else if (!responseBindings.bindings.payload) await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
      }
      async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        const dataObject = arg4 instanceof Set ? arg5 : arg4;
        const deserializer = this.deserializer;
        const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
        const {bodyMemberNames: bodyMemberNames, bindings: {payload: payload, statusCode: statusCode, headers: responseHeaders, prefixHeaders: prefixHeaders}} = ns.getHttpBindings().response;
        const headers = response.headers;
        if (payload) {
          const [memberName, value] = payload;
          const [memberSchema, flags] = value;
          const stream = flags >> 11 & 3;
          if (stream) if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
            response: response,
            responseSchema: ns
          }); else dataObject[memberName] = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.c)(response.body); else if (response.body) {
            const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_5__.P)(response.body, context);
            if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
          }
        }
        for (const header in headers) {
          if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(headers, header)) continue;
          const lower = header.toLowerCase();
          const headerValue = headers[header];
          if (lower !== header) {
            delete headers[header];
            headers[lower] = headerValue;
          }
          const binding = (0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
          if (!binding) continue;
          const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
          if (collectionValue) {
            const sections = flags >> 16 & 1 ? (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.U)(headerValue, ",", 2) : (0, 
            _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__.G)(headerValue);
            const list = [];
            for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([ collectionValue[0], {
              httpHeader: wireName
            } ], section.trim()));
            dataObject[memberName] = list;
          } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
        }
        for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
          dataObject[memberName] = {};
          for (const header in headers) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_3__.$)(headers, header)) continue;
            if (!header.startsWith(wireName)) continue;
            const headerValue = headers[header];
            dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([ collectionValue[0], {
              httpHeader: header
            } ], headerValue);
          }
        }
        if (statusCode) dataObject[statusCode[0]] = response.statusCode;
        return bodyMemberNames;
      }
    }
  },
  9417: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => extendedEncodeURIComponent
    });
    function extendedEncodeURIComponent(str) {
      if (/^[\w.~-]+$/.test(str)) return str;
      return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
        return "%" + c.charCodeAt(0).toString(16).toUpperCase();
      });
    }
  },
  9630: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      AbstractRpcV2Protocol: () => AbstractRpcV2Protocol.M,
      Field: () => Field,
      Fields: () => Fields,
      FromStringShapeDeserializer: () => FromStringShapeDeserializer.k,
      HttpBindingProtocol: () => HttpBindingProtocol.s,
      HttpInterceptingShapeDeserializer: () => HttpInterceptingShapeDeserializer.z,
      HttpInterceptingShapeSerializer: () => HttpInterceptingShapeSerializer._,
      HttpProtocol: () => HttpProtocol.t,
      HttpRequest: () => httpRequest.K,
      HttpResponse: () => httpResponse.c,
      JsonCodec: () => JsonCodec.V,
      JsonCodec2: () => JsonCodec2.p,
      JsonShapeDeserializer: () => JsonShapeDeserializer.d,
      JsonShapeDeserializer2: () => JsonShapeDeserializer2.f,
      JsonShapeSerializer: () => JsonShapeSerializer.a,
      JsonShapeSerializer2: () => JsonShapeSerializer2.A,
      RequestBuilder: () => requestBuilder.t,
      RpcProtocol: () => RpcProtocol.M,
      SerdeContext: () => SerdeContext.f,
      SmithyRpcV2JsonProtocol: () => SmithyRpcV2JsonProtocol.G,
      ToStringShapeSerializer: () => ToStringShapeSerializer.A,
      buildQueryString: () => buildQueryString.G,
      collectBody: () => collect_stream_body.P,
      contentLengthMiddleware: () => contentLengthMiddleware.wE,
      contentLengthMiddlewareOptions: () => contentLengthMiddleware.e6,
      determineTimestampFormat: () => determineTimestampFormat.V,
      escapeUri: () => escape_uri.o,
      escapeUriPath: () => escapeUriPath,
      extendedEncodeURIComponent: () => extended_encode_uri_component.$,
      getContentLengthPlugin: () => contentLengthMiddleware.vK,
      getHttpHandlerExtensionConfiguration: () => httpExtensionConfiguration.e,
      isValidHostname: () => isValidHostname.o,
      loadJsonRpcErrorCode: () => parseJsonBody.rh,
      loadRestJsonErrorCode: () => parseJsonBody.cJ,
      loadSmithyRpcV2JsonErrorCode: () => parseJsonBody.pT,
      parseJsonBody: () => parseJsonBody.Y2,
      parseJsonErrorBody: () => parseJsonBody.CG,
      parseQueryString: () => parseQueryString.J,
      parseUrl: () => parseUrl.D,
      requestBuilder: () => requestBuilder.l,
      resolveHttpHandlerRuntimeConfig: () => httpExtensionConfiguration.j,
      resolvedPath: () => resolve_path.u
    });
    var collect_stream_body = __webpack_require__(3822);
    var extended_encode_uri_component = __webpack_require__(9417);
    var HttpBindingProtocol = __webpack_require__(7739);
    var HttpProtocol = __webpack_require__(3176);
    var RpcProtocol = __webpack_require__(4501);
    var AbstractRpcV2Protocol = __webpack_require__(6751);
    var requestBuilder = __webpack_require__(6260);
    var resolve_path = __webpack_require__(8856);
    var FromStringShapeDeserializer = __webpack_require__(2441);
    var HttpInterceptingShapeDeserializer = __webpack_require__(712);
    var HttpInterceptingShapeSerializer = __webpack_require__(4527);
    var ToStringShapeSerializer = __webpack_require__(5837);
    var determineTimestampFormat = __webpack_require__(9462);
    var SerdeContext = __webpack_require__(2104);
    var FieldPosition;
    (function(FieldPosition) {
      FieldPosition[FieldPosition["HEADER"] = 0] = "HEADER";
      FieldPosition[FieldPosition["TRAILER"] = 1] = "TRAILER";
    })(FieldPosition || (FieldPosition = {}));
    class Field {
      name;
      kind;
      values;
      constructor({name: name, kind: kind = FieldPosition.HEADER, values: values = []}) {
        this.name = name;
        this.kind = kind;
        this.values = values;
      }
      add(value) {
        this.values.push(value);
      }
      set(values) {
        this.values = values;
      }
      remove(value) {
        this.values = this.values.filter(v => v !== value);
      }
      toString() {
        return this.values.map(v => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
      }
      get() {
        return this.values;
      }
    }
    class Fields {
      entries={};
      encoding;
      constructor({fields: fields = [], encoding: encoding = "utf-8"}) {
        fields.forEach(this.setField.bind(this));
        this.encoding = encoding;
      }
      setField(field) {
        this.entries[field.name.toLowerCase()] = field;
      }
      getField(name) {
        return this.entries[name.toLowerCase()];
      }
      removeField(name) {
        delete this.entries[name.toLowerCase()];
      }
      getByType(kind) {
        return Object.values(this.entries).filter(field => field.kind === kind);
      }
    }
    var httpRequest = __webpack_require__(1871);
    var httpResponse = __webpack_require__(7291);
    var isValidHostname = __webpack_require__(7765);
    var httpExtensionConfiguration = __webpack_require__(8440);
    var contentLengthMiddleware = __webpack_require__(7979);
    var escape_uri = __webpack_require__(7270);
    const escapeUriPath = uri => uri.split("/").map(escape_uri.o).join("/");
    var buildQueryString = __webpack_require__(9357);
    var parseQueryString = __webpack_require__(7380);
    var parseUrl = __webpack_require__(4272);
    var SmithyRpcV2JsonProtocol = __webpack_require__(366);
    var parseJsonBody = __webpack_require__(8876);
    var JsonCodec = __webpack_require__(3842);
    var JsonShapeSerializer = __webpack_require__(254);
    var JsonShapeDeserializer = __webpack_require__(194);
    var JsonCodec2 = __webpack_require__(9905);
    var JsonShapeSerializer2 = __webpack_require__(4300);
    var JsonShapeDeserializer2 = __webpack_require__(61);
  },
  366: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => SmithyRpcV2JsonProtocol
    });
    var _AbstractRpcV2Protocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6751);
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9835);
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6627);
    var _codec_v2_JsonCodec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9905);
    var _parseJsonBody__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8876);
    class SmithyRpcV2JsonProtocol extends _AbstractRpcV2Protocol__WEBPACK_IMPORTED_MODULE_0__.M {
      codec=new _codec_v2_JsonCodec2__WEBPACK_IMPORTED_MODULE_1__.p({
        timestampFormat: {
          useTrait: false,
          default: 7
        },
        jsonName: false,
        bigNumberAsString: true
      });
      serializer=this.codec.createSerializer();
      deserializer=this.codec.createDeserializer();
      getShapeId() {
        return "smithy.protocols#rpcv2Json";
      }
      getPayloadCodec() {
        return this.codec;
      }
      getSmithyProtocolHeaderValue() {
        return "rpc-v2-json";
      }
      applyEmptyBody(request) {
        if (!request.body) request.body = "{}";
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorName = (0, _parseJsonBody__WEBPACK_IMPORTED_MODULE_2__.pT)(response, dataObject) ?? "Unknown";
        const errorMetadata = {
          $metadata: metadata,
          $fault: response.statusCode <= 500 ? "client" : "server"
        };
        let namespace = this.options.defaultNamespace;
        if (errorName.includes("#")) [namespace] = errorName.split("#");
        const registry = this.compositeErrorRegistry;
        const nsRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.O.for(namespace);
        registry.copyFrom(nsRegistry);
        let errorSchema;
        try {
          errorSchema = registry.getSchema(errorName);
        } catch (ignored) {
          if (dataObject.Message) dataObject.message = dataObject.Message;
          const syntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.O.for("smithy.ts.sdk.synthetic." + namespace);
          registry.copyFrom(syntheticRegistry);
          const baseExceptionSchema = registry.getBaseException();
          if (baseExceptionSchema) {
            const ErrorCtor = registry.getErrorCtor(baseExceptionSchema);
            throw Object.assign(new ErrorCtor({
              name: errorName
            }), errorMetadata, dataObject);
          }
          throw Object.assign(new Error(errorName), errorMetadata, dataObject);
        }
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.l1.of(errorSchema);
        const ErrorCtor = registry.getErrorCtor(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "Unknown";
        const exception = new ErrorCtor({});
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
        throw Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output);
      }
      getDefaultContentType() {
        return "application/json";
      }
    }
  },
  3842: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => JsonCodec
    });
    var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
    var _JsonShapeDeserializer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(194);
    var _JsonShapeSerializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(254);
    class JsonCodec extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new _JsonShapeSerializer__WEBPACK_IMPORTED_MODULE_1__.a(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new _JsonShapeDeserializer__WEBPACK_IMPORTED_MODULE_2__.d(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
  },
  194: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => JsonShapeDeserializer
    });
    var _serde_determineTimestampFormat__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9462);
    var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6627);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5298);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9565);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3188);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5694);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7022);
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6852);
    var _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
    var _UnionSerde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4404);
    var _jsonReviver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
    var _needsReviver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
    var _parseJsonBody__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8876);
    class JsonShapeDeserializer extends _ConfigurableSerdeContext__WEBPACK_IMPORTED_MODULE_0__.B {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      async read(schema, data) {
        const reviver = (0, _needsReviver__WEBPACK_IMPORTED_MODULE_1__.t)(schema) ? _jsonReviver__WEBPACK_IMPORTED_MODULE_2__.E : void 0;
        return this._read(schema, typeof data === "string" ? JSON.parse(data, reviver) : await (0, 
        _parseJsonBody__WEBPACK_IMPORTED_MODULE_3__.Y2)(data, this.serdeContext, schema));
      }
      readObject(schema, data) {
        return this._read(schema, data);
      }
      _read(schema, value) {
        const isObject = value !== null && typeof value === "object";
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_4__.l1.of(schema);
        if (isObject) {
          if (ns.isStructSchema()) {
            const record = value;
            const union = ns.isUnionSchema();
            const out = {};
            let nameMap;
            const {jsonName: jsonName} = this.settings;
            if (jsonName) nameMap = {};
            let unionSerde;
            if (union) unionSerde = new _UnionSerde__WEBPACK_IMPORTED_MODULE_5__.F(record, out);
            for (const [memberName, memberSchema] of ns.structIterator()) {
              let fromKey = memberName;
              if (jsonName) {
                fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
                nameMap[fromKey] = memberName;
              }
              if (union) unionSerde.mark(fromKey);
              if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
            }
            if (union) unionSerde.writeUnknown(); else if (typeof record.__type === "string") for (const k in record) {
              if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(record, k)) continue;
              const v = record[k];
              const t = jsonName ? nameMap[k] ?? k : k;
              if (!(t in out)) out[t] = v;
            }
            return out;
          }
          if (Array.isArray(value) && ns.isListSchema()) {
            const listMember = ns.getValueSchema();
            const out = [];
            for (const item of value) out.push(this._read(listMember, item));
            return out;
          }
          if (ns.isMapSchema()) {
            const mapMember = ns.getValueSchema();
            const out = {};
            for (const _k in value) {
              if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(value, _k)) continue;
              if (_k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(out);
              out[_k] = this._read(mapMember, value[_k]);
            }
            return out;
          }
        }
        if (ns.isBlobSchema() && typeof value === "string") return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_8__.E)(value);
        const mediaType = ns.getMergedTraits().mediaType;
        if (ns.isStringSchema() && typeof value === "string" && mediaType) {
          const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
          if (isJson) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_9__.A.from(value);
          return value;
        }
        if (ns.isTimestampSchema() && value != null) {
          const format = (0, _serde_determineTimestampFormat__WEBPACK_IMPORTED_MODULE_10__.V)(ns, this.settings);
          switch (format) {
           case 5:
            return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.t_)(value);

           case 6:
            return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.xE)(value);

           case 7:
            return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_11__.l3)(value);

           default:
            console.warn("Missing timestamp format, parsing value with Date constructor:", value);
            return new Date(value);
          }
        }
        if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
        if (ns.isBigDecimalSchema() && value != void 0) {
          if (value instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D) return value;
          const untyped = value;
          if (untyped.type === "bigDecimal" && "string" in untyped) return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D(untyped.string, untyped.type);
          return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D(String(value), "bigDecimal");
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
        if (ns.isDocumentSchema()) if (isObject) {
          const out = Array.isArray(value) ? [] : {};
          for (const k in value) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_6__.$)(value, k)) continue;
            if (k === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.T)(out);
            const v = value[k];
            if (v instanceof _smithy_core_serde__WEBPACK_IMPORTED_MODULE_12__.D) out[k] = v; else out[k] = this._read(ns, v);
          }
          return out;
        } else return structuredClone(value);
        return value;
      }
    }
  },
  254: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => JsonShapeSerializer
    });
    var determineTimestampFormat = __webpack_require__(9462);
    var NormalizedSchema = __webpack_require__(6627);
    var writeKey = __webpack_require__(5298);
    var toBase64 = __webpack_require__(7307);
    var date_utils = __webpack_require__(3188);
    var NumericValue = __webpack_require__(5694);
    var serde = __webpack_require__(1821);
    var lazy_json = __webpack_require__(9565);
    var ConfigurableSerdeContext = __webpack_require__(5357);
    const NUMERIC_CONTROL_CHAR = String.fromCharCode(925);
    class JsonReplacer {
      values=new Map;
      counter=0;
      stage=0;
      createReplacer() {
        if (this.stage === 1) throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");
        if (this.stage === 2) throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
        this.stage = 1;
        return (key, value) => {
          if (value instanceof NumericValue.D) {
            const v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
            this.values.set(`"${v}"`, value.string);
            return v;
          }
          if (typeof value === "bigint") {
            const s = value.toString();
            const v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
            this.values.set(`"${v}"`, s);
            return v;
          }
          return value;
        };
      }
      replaceInJson(json) {
        if (this.stage === 0) throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
        if (this.stage === 2) throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
        this.stage = 2;
        if (this.counter === 0) return json;
        for (const [key, value] of this.values) json = json.replace(key, value);
        return json;
      }
    }
    var hasOwn = __webpack_require__(6852);
    class JsonShapeSerializer extends ConfigurableSerdeContext.B {
      settings;
      buffer;
      useReplacer=false;
      rootSchema;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        this.rootSchema = NormalizedSchema.l1.of(schema);
        this.buffer = this._write(this.rootSchema, value);
      }
      flush() {
        const {rootSchema: rootSchema, useReplacer: useReplacer} = this;
        this.rootSchema = void 0;
        this.useReplacer = false;
        if (rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
          if (!useReplacer) return JSON.stringify(this.buffer);
          const replacer = new JsonReplacer;
          return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
        }
        return this.buffer;
      }
      writeDiscriminatedDocument(schema, value) {
        this.write(schema, value);
        if (typeof this.buffer === "object") this.buffer.__type = NormalizedSchema.l1.of(schema).getName(true);
      }
      _write(schema, value, container) {
        const isObject = value !== null && typeof value === "object";
        const ns = NormalizedSchema.l1.of(schema);
        if (isObject) {
          if (ns.isStructSchema()) {
            const record = value;
            const out = {};
            const {jsonName: jsonName} = this.settings;
            let nameMap;
            if (jsonName) nameMap = {};
            let outCount = 0;
            for (const [memberName, memberSchema] of ns.structIterator()) {
              const serializableValue = this._write(memberSchema, record[memberName], ns);
              if (serializableValue !== void 0) {
                let targetKey = memberName;
                if (jsonName) {
                  targetKey = memberSchema.getMergedTraits().jsonName ?? memberName;
                  nameMap[memberName] = targetKey;
                }
                out[targetKey] = serializableValue;
                outCount++;
              }
            }
            if (ns.isUnionSchema() && outCount === 0) {
              const {$unknown: $unknown} = record;
              if (Array.isArray($unknown)) {
                const [k, v] = $unknown;
                if (k === "__proto__") (0, writeKey.T)(out);
                out[k] = this._write(15, v);
              }
            } else if (typeof record.__type === "string") for (const k in record) {
              if (!(0, hasOwn.$)(record, k)) continue;
              const v = record[k];
              const targetKey = jsonName ? nameMap[k] ?? k : k;
              if (!(targetKey in out)) out[targetKey] = this._write(15, v);
            }
            return out;
          }
          if (Array.isArray(value) && ns.isListSchema()) {
            const listMember = ns.getValueSchema();
            const out = [];
            const sparse = !!ns.getMergedTraits().sparse;
            for (const item of value) if (sparse || item != null) out.push(this._write(listMember, item));
            return out;
          }
          if (ns.isMapSchema()) {
            const mapMember = ns.getValueSchema();
            const out = {};
            const sparse = !!ns.getMergedTraits().sparse;
            for (const _k in value) {
              if (!(0, hasOwn.$)(value, _k)) continue;
              const _v = value[_k];
              if (sparse || _v != null) {
                if (_k === "__proto__") (0, writeKey.T)(out);
                out[_k] = this._write(mapMember, _v);
              }
            }
            return out;
          }
          if (value instanceof Uint8Array && ns.isBlobSchema()) {
            if (ns === this.rootSchema) return value;
            return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
          }
          if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
            const format = (0, determineTimestampFormat.V)(ns, this.settings);
            switch (format) {
             case 5:
              return value.toISOString().replace(".000Z", "Z");

             case 6:
              return (0, date_utils.JV)(value);

             case 7:
              return value.getTime() / 1e3;

             default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              return value.getTime() / 1e3;
            }
          }
          if (value instanceof NumericValue.D) this.useReplacer = true;
        }
        if (value === null && container?.isStructSchema()) return;
        if (ns.isStringSchema()) {
          if (typeof value === "undefined" && ns.isIdempotencyToken()) return (0, serde.generateIdempotencyToken)();
          const mediaType = ns.getMergedTraits().mediaType;
          if (value != null && mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) return lazy_json.A.from(value);
          }
          return value;
        }
        if (typeof value === "number") {
          if (Math.abs(value) === 1 / 0 || isNaN(value)) return String(value);
          return value;
        }
        if (typeof value === "string" && ns.isBlobSchema()) {
          if (ns === this.rootSchema) return value;
          return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
        }
        if (typeof value === "bigint") this.useReplacer = true;
        if (ns.isDocumentSchema()) if (isObject) {
          if (value instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
          const out = Array.isArray(value) ? [] : {};
          for (const k in value) {
            if (!(0, hasOwn.$)(value, k)) continue;
            const v = value[k];
            if (k === "__proto__") (0, writeKey.T)(out);
            if (v instanceof NumericValue.D) {
              this.useReplacer = true;
              out[k] = v;
            } else out[k] = this._write(ns, v);
          }
          return out;
        } else return structuredClone(value);
        return value;
      }
    }
  },
  6260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => requestBuilder,
      t: () => RequestBuilder
    });
    var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1871);
    var _resolve_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8856);
    function requestBuilder(input, context) {
      return new RequestBuilder(input, context);
    }
    class RequestBuilder {
      input;
      context;
      query={};
      method="";
      headers={};
      path="";
      body=null;
      hostname="";
      resolvePathStack=[];
      constructor(input, context) {
        this.input = input;
        this.context = context;
      }
      async build() {
        const {hostname: hostname, protocol: protocol = "https", port: port, path: basePath} = await this.context.endpoint();
        this.path = basePath;
        for (const resolvePath of this.resolvePathStack) resolvePath(this.path);
        return new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K({
          protocol: protocol,
          hostname: this.hostname || hostname,
          port: port,
          method: this.method,
          path: this.path,
          query: this.query,
          body: this.body,
          headers: this.headers
        });
      }
      hn(hostname) {
        this.hostname = hostname;
        return this;
      }
      bp(uriLabel) {
        this.resolvePathStack.push(basePath => {
          this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
        });
        return this;
      }
      p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
        this.resolvePathStack.push(path => {
          this.path = (0, _resolve_path__WEBPACK_IMPORTED_MODULE_1__.u)(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
        });
        return this;
      }
      h(headers) {
        this.headers = headers;
        return this;
      }
      q(query) {
        this.query = query;
        return this;
      }
      b(body) {
        this.body = body;
        return this;
      }
      m(method) {
        this.method = method;
        return this;
      }
    }
  },
  8856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => resolvedPath
    });
    var _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9417);
    const resolvedPath = (resolvedPath, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
      if (input != null && input[memberName] !== void 0) {
        const labelValue = labelValueProvider();
        if (labelValue == null || labelValue.length <= 0) throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
        resolvedPath = resolvedPath.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map(segment => (0, 
        _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__.$)(segment)).join("/") : (0, 
        _extended_encode_uri_component__WEBPACK_IMPORTED_MODULE_0__.$)(labelValue));
      } else throw new Error("No value provided for input HTTP label: " + memberName + ".");
      return resolvedPath;
    };
  },
  2441: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => FromStringShapeDeserializer
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3750);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7022);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7976);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1787);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9565);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5694);
    var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
    var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2104);
    class FromStringShapeDeserializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      read(_schema, data) {
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(_schema);
        const traits = ns.getMergedTraits();
        const location = ns.getHttpBindingLocation(traits);
        return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
      }
      readHttpBinding([ns, flags, collectionValue], data, location) {
        const schema = flags & 255;
        if ((schema & 192) === 64) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
        }
        switch (schema) {
         case 21:
         case 42:
          return (this.serdeContext?.base64Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.E)(data);

         case 4:
         case 5:
         case 6:
         case 7:
          {
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
            switch (format) {
             case 5:
              return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.eH)(data);

             case 6:
              return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.Gj)(data);

             case 7:
              return (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.UK)(data);

             default:
              console.warn("Missing timestamp format, parsing value with Date constructor:", data);
              return new Date(data);
            }
          }

         case 0:
          {
            const media = flags >> 8 & 3;
            if (!media) return data;
            let intermediateValue = data;
            if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__.P)((this.serdeContext?.base64Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.E)(intermediateValue));
            return media === 2 ? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.A.from(intermediateValue) : intermediateValue;
          }

         case 1:
          return Number(data);

         case 2:
          return data.toLowerCase() === "true";

         case 17:
          return BigInt(data);

         case 19:
          return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_7__.D(data, "bigDecimal");

         default:
          return data;
        }
      }
    }
  },
  712: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => HttpInterceptingShapeDeserializer
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4574);
    var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
    var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2104);
    var _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2441);
    class HttpInterceptingShapeDeserializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
      codecDeserializer;
      stringDeserializer;
      constructor(codecDeserializer, codecSettings) {
        super();
        this.codecDeserializer = codecDeserializer;
        this.stringDeserializer = new _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__.k(codecSettings);
      }
      setSerdeContext(serdeContext) {
        this.stringDeserializer.setSerdeContext(serdeContext);
        this.codecDeserializer.setSerdeContext(serdeContext);
        this.serdeContext = serdeContext;
      }
      read(schema, data) {
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__.C.of(schema);
        const traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpResponseCode) {
          const value = ns.getHttpBindingValue(38, traits);
          return this.readHttpBinding(value, data, 38);
        }
        if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
        return this.readCodec(ns, data);
      }
      readHttpBinding(binding, data, location) {
        const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
        return this.stringDeserializer.readHttpBinding(binding, value, location);
      }
      readPayload([schema, flags], data) {
        const type = flags & 255;
        if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.a)(data) : data;
        if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
        return this.readCodec(schema, data);
      }
      readCodec(schema, data) {
        return this.codecDeserializer.read(schema, data);
      }
    }
  },
  4527: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => HttpInterceptingShapeSerializer
    });
    var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
    var _ToStringShapeSerializer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5837);
    class HttpInterceptingShapeSerializer {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(codecSerializer, codecSettings, stringSerializer = new _ToStringShapeSerializer__WEBPACK_IMPORTED_MODULE_0__.A(codecSettings)) {
        this.codecSerializer = codecSerializer;
        this.stringSerializer = stringSerializer;
      }
      setSerdeContext(serdeContext) {
        this.codecSerializer.setSerdeContext(serdeContext);
        this.stringSerializer.setSerdeContext(serdeContext);
      }
      write(schema, value) {
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
        const traits = ns.getMergedTraits();
        if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
          const location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
          return;
        }
        this.writeCodec(ns, value);
      }
      writeHttpBinding(binding, value, location) {
        this.stringSerializer.writeHttpBinding(binding, value, location);
        this.buffer = this.stringSerializer.flush();
      }
      writeCodec(schema, value) {
        this.codecSerializer.write(schema, value);
      }
      flush() {
        if (this.buffer !== void 0) {
          const buffer = this.buffer;
          this.buffer = void 0;
          return buffer;
        }
        return this.codecSerializer.flush();
      }
    }
  },
  5837: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => ToStringShapeSerializer
    });
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3188);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7307);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1922);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9565);
    var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1821);
    var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5937);
    var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2104);
    class ToStringShapeSerializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
      settings;
      stringBuffer="";
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_1__.C.of(schema);
        const traits = ns.getMergedTraits();
        const location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      }
      writeHttpBinding([ns, flags, collectionValue], value, location) {
        const schema = flags & 255;
        switch (typeof value) {
         case "object":
          if (value === null) {
            this.stringBuffer = "null";
            return;
          }
          if (schema >= 4 && schema <= 7) {
            if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
            const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
            switch (format) {
             case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;

             case 6:
              this.stringBuffer = (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_2__.JV)(value);
              break;

             case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;

             default:
              console.warn("Missing timestamp format, using epoch seconds", value);
              this.stringBuffer = String(value.getTime() / 1e3);
            }
            return;
          }
          if ((schema === 21 || schema === 42) && "byteLength" in value) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.n)(value);
            return;
          }
          if ((schema & 192) === 64 && Array.isArray(value)) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            const valueSchemaType = collectionValue[1] & 255;
            const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
            let buffer = "";
            for (const item of value) {
              this.writeHttpBinding(collectionValue, item, location);
              const headerItem = this.flush();
              if (buffer) buffer += ", ";
              buffer += isTimestamp ? headerItem : (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.m)(headerItem);
            }
            this.stringBuffer = buffer;
            return;
          }
          this.stringBuffer = JSON.stringify(value, null, 2);
          break;

         case "string":
          const media = flags >> 8 & 3;
          let intermediateValue = value;
          if (media === 2) intermediateValue = _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__.A.from(intermediateValue);
          if (media && (location & 6) === 6) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.n)(intermediateValue.toString());
            return;
          }
          this.stringBuffer = value;
          break;

         default:
          this.stringBuffer = flags >> 10 & 1 ? (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__.generateIdempotencyToken)() : String(value);
        }
      }
      flush() {
        const buffer = this.stringBuffer;
        this.stringBuffer = "";
        return buffer;
      }
    }
  },
  7622: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ErrorSchema: () => ErrorSchema,
      ListSchema: () => ListSchema,
      MapSchema: () => MapSchema,
      NormalizedSchema: () => NormalizedSchema.l1,
      OperationSchema: () => OperationSchema,
      SCHEMA: () => SCHEMA,
      Schema: () => Schema,
      SimpleSchema: () => SimpleSchema,
      StructureSchema: () => StructureSchema,
      TypeRegistry: () => TypeRegistry.O,
      deref: () => deref.L,
      deserializerMiddlewareOption: () => getSchemaSerdePlugin.hl,
      error: () => error,
      getSchemaSerdePlugin: () => getSchemaSerdePlugin.wq,
      isStaticSchema: () => NormalizedSchema.ui,
      list: () => list,
      map: () => map,
      op: () => op,
      operation: () => operation.M,
      serializerMiddlewareOption: () => getSchemaSerdePlugin.Ou,
      sim: () => sim,
      simAdapter: () => simAdapter,
      simpleSchemaCacheN: () => NormalizedSchema.cd,
      simpleSchemaCacheS: () => NormalizedSchema.j0,
      struct: () => struct,
      traitsCache: () => translateTraits.C,
      translateTraits: () => translateTraits.c
    });
    var deref = __webpack_require__(8934);
    var getSchemaSerdePlugin = __webpack_require__(4138);
    class Schema {
      name;
      namespace;
      traits;
      static assign(instance, values) {
        const schema = Object.assign(instance, values);
        return schema;
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
          const list = lhs;
          return list.symbol === this.symbol;
        }
        return isPrototype;
      }
      getName() {
        return this.namespace + "#" + this.name;
      }
    }
    class ListSchema extends Schema {
      static symbol=Symbol.for("@smithy/lis");
      valueSchema;
      symbol=ListSchema.symbol;
    }
    const list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      valueSchema: valueSchema
    });
    class MapSchema extends Schema {
      static symbol=Symbol.for("@smithy/map");
      keySchema;
      valueSchema;
      symbol=MapSchema.symbol;
    }
    const map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      keySchema: keySchema,
      valueSchema: valueSchema
    });
    class OperationSchema extends Schema {
      static symbol=Symbol.for("@smithy/ope");
      input;
      output;
      symbol=OperationSchema.symbol;
    }
    const op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      input: input,
      output: output
    });
    var operation = __webpack_require__(9760);
    class StructureSchema extends Schema {
      static symbol=Symbol.for("@smithy/str");
      memberNames;
      memberList;
      symbol=StructureSchema.symbol;
    }
    const struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      memberNames: memberNames,
      memberList: memberList
    });
    class ErrorSchema extends StructureSchema {
      static symbol=Symbol.for("@smithy/err");
      ctor;
      symbol=ErrorSchema.symbol;
    }
    const error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      memberNames: memberNames,
      memberList: memberList,
      ctor: null
    });
    var NormalizedSchema = __webpack_require__(6627);
    class SimpleSchema extends Schema {
      static symbol=Symbol.for("@smithy/sim");
      schemaRef;
      symbol=SimpleSchema.symbol;
    }
    const sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      schemaRef: schemaRef
    });
    const simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema, {
      name: name,
      namespace: namespace,
      traits: traits,
      schemaRef: schemaRef
    });
    const SCHEMA = {
      BLOB: 21,
      STREAMING_BLOB: 42,
      BOOLEAN: 2,
      STRING: 0,
      NUMERIC: 1,
      BIG_INTEGER: 17,
      BIG_DECIMAL: 19,
      DOCUMENT: 15,
      TIMESTAMP_DEFAULT: 4,
      TIMESTAMP_DATE_TIME: 5,
      TIMESTAMP_HTTP_DATE: 6,
      TIMESTAMP_EPOCH_SECONDS: 7,
      LIST_MODIFIER: 64,
      MAP_MODIFIER: 128
    };
    var translateTraits = __webpack_require__(4018);
    var TypeRegistry = __webpack_require__(9835);
  },
  8545: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      DEFAULT_REQUEST_TIMEOUT: () => node_http_handler.w,
      NodeHttp2Handler: () => NodeHttp2Handler,
      NodeHttpHandler: () => node_http_handler.$,
      streamCollector: () => stream_collector.k
    });
    var node_http_handler = __webpack_require__(9104);
    var buildQueryString = __webpack_require__(9357);
    var transport_httpResponse = __webpack_require__(7291);
    var build_abort_error = __webpack_require__(4757);
    var get_transformed_headers = __webpack_require__(8182);
    var external_node_http2_ = __webpack_require__(4848);
    var external_node_http2_default = __webpack_require__.n(external_node_http2_);
    const ids = new Uint16Array(1);
    class ClientHttp2SessionRef {
      id=ids[0]++;
      total=0;
      max=0;
      session;
      refs=0;
      constructor(session) {
        session.unref();
        this.session = session;
      }
      retain() {
        if (this.session.destroyed) throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
        this.refs += 1;
        this.total += 1;
        this.max = Math.max(this.refs, this.max);
        this.session.ref();
      }
      free() {
        if (this.session.destroyed) return;
        this.refs -= 1;
        if (this.refs === 0) this.session.unref();
        if (this.refs < 0) throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
      }
      deref() {
        return this.session;
      }
      close() {
        if (!this.session.closed) this.session.close();
      }
      destroy() {
        this.refs = 0;
        if (!this.session.destroyed) {
          this.session.setTimeout(0);
          this.session.destroy();
        }
      }
      useCount() {
        return this.refs;
      }
    }
    class NodeHttp2ConnectionPool {
      sessions=[];
      maxConcurrency=0;
      constructor(sessions) {
        this.sessions = (sessions ?? []).map(session => new ClientHttp2SessionRef(session));
      }
      poll() {
        let cleanup = false;
        for (const session of this.sessions) {
          if (session.deref().destroyed) {
            cleanup = true;
            continue;
          }
          if (!this.maxConcurrency || session.useCount() < this.maxConcurrency) return session;
        }
        if (cleanup) for (const session of this.sessions) if (session.deref().destroyed) this.remove(session);
      }
      offerLast(ref) {
        this.sessions.push(ref);
      }
      remove(ref) {
        const ix = this.sessions.indexOf(ref);
        if (ix > -1) this.sessions.splice(ix, 1);
      }
      [Symbol.iterator]() {
        return this.sessions[Symbol.iterator]();
      }
      setMaxConcurrency(maxConcurrency) {
        this.maxConcurrency = maxConcurrency;
      }
      destroy(ref) {
        this.remove(ref);
        ref.destroy();
      }
    }
    class NodeHttp2ConnectionManager {
      config;
      connectOptions;
      connectionPools=new Map;
      constructor(config) {
        this.config = config;
        if (this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw new RangeError("maxConcurrency must be greater than zero.");
      }
      lease(requestContext, connectionConfiguration) {
        const url = this.getUrlString(requestContext);
        const pool = this.getPool(url);
        if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
          const available = pool.poll();
          if (available) {
            available.retain();
            return available;
          }
        }
        const ref = new ClientHttp2SessionRef(this.connect(url));
        const session = ref.deref();
        if (this.config.maxConcurrency) session.settings({
          maxConcurrentStreams: this.config.maxConcurrency
        }, err => {
          if (err) throw new Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
        });
        const graceful = () => {
          this.removeFromPoolAndClose(url, ref);
        };
        const ensureDestroyed = () => {
          this.removeFromPoolAndCheckedDestroy(url, ref);
        };
        session.on("goaway", graceful);
        session.on("error", ensureDestroyed);
        session.on("frameError", ensureDestroyed);
        session.on("close", ensureDestroyed);
        if (connectionConfiguration.requestTimeout) session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed);
        pool.offerLast(ref);
        ref.retain();
        return ref;
      }
      release(_requestContext, ref) {
        ref.free();
      }
      createIsolatedSession(requestContext, connectionConfiguration) {
        const url = this.getUrlString(requestContext);
        const ref = new ClientHttp2SessionRef(this.connect(url));
        const session = ref.deref();
        session.settings({
          maxConcurrentStreams: 1
        });
        const ensureDestroyed = () => {
          ref.destroy();
        };
        session.on("error", ensureDestroyed);
        session.on("frameError", ensureDestroyed);
        session.on("close", ensureDestroyed);
        const timeout = connectionConfiguration.requestTimeout ?? 3e5;
        session.setTimeout(timeout, ensureDestroyed);
        ref.retain();
        return ref;
      }
      destroy() {
        for (const [url, connectionPool] of this.connectionPools) {
          for (const session of [ ...connectionPool ]) session.destroy();
          this.connectionPools.delete(url);
        }
      }
      setMaxConcurrentStreams(maxConcurrentStreams) {
        if (maxConcurrentStreams && maxConcurrentStreams <= 0) throw new RangeError("maxConcurrentStreams must be greater than zero.");
        this.config.maxConcurrency = maxConcurrentStreams;
        for (const pool of this.connectionPools.values()) pool.setMaxConcurrency(maxConcurrentStreams);
      }
      setDisableConcurrentStreams(disableConcurrentStreams) {
        this.config.disableConcurrency = disableConcurrentStreams;
      }
      setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
        this.connectOptions = nodeHttp2ConnectOptions;
      }
      debug() {
        const pools = {};
        for (const [url, pool] of this.connectionPools) {
          const sessions = [];
          for (const ref of pool) sessions.push({
            id: ref.id,
            active: ref.useCount(),
            maxConcurrent: ref.max,
            totalRequests: ref.total
          });
          pools[url] = {
            sessions: sessions
          };
        }
        return pools;
      }
      removeFromPoolAndClose(authority, ref) {
        this.connectionPools.get(authority)?.remove(ref);
        ref.close();
      }
      removeFromPoolAndCheckedDestroy(authority, ref) {
        this.connectionPools.get(authority)?.remove(ref);
        ref.destroy();
      }
      getPool(url) {
        if (!this.connectionPools.has(url)) {
          const pool = new NodeHttp2ConnectionPool;
          if (this.config.maxConcurrency) pool.setMaxConcurrency(this.config.maxConcurrency);
          this.connectionPools.set(url, pool);
        }
        return this.connectionPools.get(url);
      }
      getUrlString(request) {
        return request.destination.toString();
      }
      connect(url) {
        return this.connectOptions === void 0 ? external_node_http2_default().connect(url) : external_node_http2_default().connect(url, this.connectOptions);
      }
    }
    var resolve_default_socket_timeout = __webpack_require__(8285);
    var write_request_body = __webpack_require__(1071);
    const {constants: constants} = external_node_http2_default();
    class NodeHttp2Handler {
      config;
      configProvider;
      metadata={
        handlerProtocol: "h2"
      };
      connectionManager=new NodeHttp2ConnectionManager({});
      static create(instanceOrOptions) {
        if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
        return new NodeHttp2Handler(instanceOrOptions);
      }
      constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
          if (typeof options === "function") options().then(opts => {
            resolve(opts || {});
          }).catch(reject); else resolve(options || {});
        });
      }
      destroy() {
        this.connectionManager.destroy();
      }
      async handle(request, {abortSignal: abortSignal, requestTimeout: requestTimeout, isEventStream: isEventStream} = {}) {
        if (!this.config) {
          const config = await this.configProvider;
          this.config = {
            ...config,
            defaultSocketTimeout: (0, resolve_default_socket_timeout.U)(config)
          };
          const {disableConcurrentStreams: disableConcurrentStreams, maxConcurrentStreams: maxConcurrentStreams, nodeHttp2ConnectOptions: nodeHttp2ConnectOptions} = this.config;
          this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams ?? false);
          if (maxConcurrentStreams) this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams);
          if (nodeHttp2ConnectOptions) this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
        }
        const {requestTimeout: configRequestTimeout, disableConcurrentStreams: disableConcurrentStreams, sessionTimeout: sessionTimeout} = this.config;
        const useIsolatedSession = disableConcurrentStreams || isEventStream;
        const effectiveRequestTimeout = requestTimeout ?? configRequestTimeout;
        const defaultSocketTimeout = effectiveRequestTimeout === void 0 && sessionTimeout === void 0 ? this.config.defaultSocketTimeout : void 0;
        return new Promise((_resolve, _reject) => {
          let fulfilled = false;
          let writeRequestBodyPromise;
          const resolve = async arg => {
            await writeRequestBodyPromise;
            _resolve(arg);
          };
          const reject = async arg => {
            await writeRequestBodyPromise;
            _reject(arg);
          };
          if (abortSignal?.aborted) {
            fulfilled = true;
            const abortError = (0, build_abort_error.F)(abortSignal);
            reject(abortError);
            return;
          }
          const {hostname: hostname, method: method, port: port, protocol: protocol, query: query} = request;
          let auth = "";
          if (request.username != null || request.password != null) {
            const username = request.username ?? "";
            const password = request.password ?? "";
            auth = `${username}:${password}@`;
          }
          const authority = `${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`;
          const requestContext = {
            destination: new URL(authority)
          };
          const connectConfig = {
            requestTimeout: this.config?.sessionTimeout,
            isEventStream: isEventStream
          };
          const ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig);
          const session = ref.deref();
          const rejectWithDestroy = err => {
            if (useIsolatedSession) ref.destroy();
            fulfilled = true;
            reject(err);
          };
          const queryString = query ? (0, buildQueryString.G)(query) : "";
          let path = request.path;
          if (queryString) path += `?${queryString}`;
          if (request.fragment) path += `#${request.fragment}`;
          const clientHttp2Stream = session.request({
            ...request.headers,
            [constants.HTTP2_HEADER_PATH]: path,
            [constants.HTTP2_HEADER_METHOD]: method
          });
          if (effectiveRequestTimeout) clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
            clientHttp2Stream.close();
            const timeoutError = new Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
            timeoutError.name = "TimeoutError";
            rejectWithDestroy(timeoutError);
          }); else if (defaultSocketTimeout) {
            clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
              const timeoutError = new Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
              timeoutError.name = "TimeoutError";
              fulfilled = true;
              reject(timeoutError);
              clientHttp2Stream.destroy(timeoutError);
              if (useIsolatedSession) ref.destroy();
            });
            clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout));
          }
          if (abortSignal) {
            const onAbort = () => {
              clientHttp2Stream.close();
              const abortError = (0, build_abort_error.F)(abortSignal);
              rejectWithDestroy(abortError);
            };
            if (typeof abortSignal.addEventListener === "function") {
              const signal = abortSignal;
              signal.addEventListener("abort", onAbort, {
                once: true
              });
              clientHttp2Stream.once("close", () => signal.removeEventListener("abort", onAbort));
            } else abortSignal.onabort = onAbort;
          }
          clientHttp2Stream.on("frameError", (type, code, id) => {
            rejectWithDestroy(new Error(`Frame type id ${type} in stream id ${id} has failed with code ${code}.`));
          });
          clientHttp2Stream.on("error", rejectWithDestroy);
          clientHttp2Stream.on("aborted", () => {
            rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
          });
          clientHttp2Stream.on("response", headers => {
            const httpResponse = new transport_httpResponse.c({
              statusCode: headers[":status"] ?? -1,
              headers: (0, get_transformed_headers.u)(headers),
              body: clientHttp2Stream
            });
            fulfilled = true;
            resolve({
              response: httpResponse
            });
            if (useIsolatedSession) {
              session.close();
              clientHttp2Stream.on("end", () => {
                ref.destroy();
              });
            }
          });
          clientHttp2Stream.on("close", () => {
            if (useIsolatedSession) ref.destroy(); else this.connectionManager.release(requestContext, ref);
            if (!fulfilled) {
              const error = new Error("Unexpected error: http2 request did not get a response");
              if (session.destroyed) error.name = "TimeoutError";
              rejectWithDestroy(error);
            }
          });
          writeRequestBodyPromise = (0, write_request_body.f)(clientHttp2Stream, request, effectiveRequestTimeout);
        });
      }
      updateHttpClientConfig(key, value) {
        this.config = void 0;
        this.configProvider = this.configProvider.then(config => {
          switch (key) {
           case Symbol.for("@smithy/defaultSocketTimeout"):
            key = "defaultSocketTimeout";
            value = (0, resolve_default_socket_timeout.U)(config) ?? value;
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
    }
    var stream_collector = __webpack_require__(5606);
  }
};
