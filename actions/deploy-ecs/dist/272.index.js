export const id = 272;

export const ids = [ 272 ];

export const modules = {
 2272: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => AwsRestJsonProtocol
  });
  var httpRequest = __webpack_require__(1871);
  var hasOwn = __webpack_require__(6852);
  var sdk_stream_mixin = __webpack_require__(9015);
  function splitEvery(value, delimiter, numDelimiters) {
   if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
   const segments = value.split(delimiter);
   if (numDelimiters === 1) return segments;
   const compoundSegments = [];
   let currentSegment = "";
   for (let i = 0; i < segments.length; i++) {
    if (currentSegment === "") currentSegment = segments[i]; else currentSegment += delimiter + segments[i];
    if ((i + 1) % numDelimiters === 0) {
     compoundSegments.push(currentSegment);
     currentSegment = "";
    }
   }
   if (currentSegment !== "") compoundSegments.push(currentSegment);
   return compoundSegments;
  }
  var split_header = __webpack_require__(3750);
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  var HttpProtocol = __webpack_require__(3023);
  var collect_stream_body = __webpack_require__(3822);
  var extended_encode_uri_component = __webpack_require__(9417);
  class HttpBindingProtocol extends HttpProtocol.t {
   async serializeRequest(operationSchema, _input, context) {
    const input = _input && typeof _input === "object" ? _input : {};
    const query = {};
    const headers = {};
    const endpoint = await context.endpoint();
    const ns = HttpBindingNormalizedSchema.C.of(operationSchema?.input);
    const bindings = ns.getHttpBindings().request;
    const operation = (0, HttpBindingNormalizedSchema.K)(operationSchema);
    const request = new httpRequest.K({
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
     const binding = sparse ? (0, hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
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
      if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
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
      if (!(0, hasOwn.$)(data, key) || key in query) continue;
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
      if ((0, hasOwn.$)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
      path += `{${value}${kind === 2 ? "+" : ""}}`;
     } else path += kind === 2 ? replacement.split("/").map(extended_encode_uri_component.$).join("/") : (0, 
     extended_encode_uri_component.$)(replacement);
    }
    return path;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.C.of(operationSchema.output);
    const responseBindings = ns.getHttpBindings().response;
    const dataObject = {};
    if (response.statusCode >= 300) {
     const bytes = await (0, collect_stream_body.P)(response.body, context);
     if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
     throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
     const bytes = await (0, collect_stream_body.P)(response.body, context);
     if (bytes.byteLength > 0) {
      const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
      for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
     }
    } else if (!responseBindings.bindings.payload) await (0, collect_stream_body.P)(response.body, context);
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    const dataObject = arg4 instanceof Set ? arg5 : arg4;
    const deserializer = this.deserializer;
    const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
    const ns = HttpBindingNormalizedSchema.C.of(schema);
    const {bodyMemberNames: bodyMemberNames, bindings: {payload: payload, statusCode: statusCode, headers: responseHeaders, prefixHeaders: prefixHeaders}} = ns.getHttpBindings().response;
    const headers = response.headers;
    if (payload) {
     const [memberName, value] = payload;
     const [memberSchema, flags] = value;
     const stream = flags >> 11 & 3;
     if (stream) if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
      response: response,
      responseSchema: ns
     }); else dataObject[memberName] = (0, sdk_stream_mixin.c)(response.body); else if (response.body) {
      const bytes = await (0, collect_stream_body.P)(response.body, context);
      if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
     }
    }
    for (const header in headers) {
     if (!(0, hasOwn.$)(headers, header)) continue;
     const lower = header.toLowerCase();
     const headerValue = headers[header];
     if (lower !== header) {
      delete headers[header];
      headers[lower] = headerValue;
     }
     const binding = (0, hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
     if (!binding) continue;
     const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
     if (collectionValue) {
      const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : (0, split_header.G)(headerValue);
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
      if (!(0, hasOwn.$)(headers, header)) continue;
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
  var JsonCodec2 = __webpack_require__(685);
  var date_utils = __webpack_require__(8227);
  var toBase64 = __webpack_require__(7307);
  function quoteHeader(part) {
   if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
   return part;
  }
  var lazy_json = __webpack_require__(9565);
  var serde = __webpack_require__(175);
  var SerdeContext = __webpack_require__(2104);
  class ToStringShapeSerializer extends SerdeContext.f {
   settings;
   stringBuffer="";
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = HttpBindingNormalizedSchema.C.of(schema);
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
       this.stringBuffer = (0, date_utils.JV)(value);
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
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
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
       buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
      }
      this.stringBuffer = buffer;
      return;
     }
     this.stringBuffer = JSON.stringify(value, null, 2);
     break;

    case "string":
     const media = flags >> 8 & 3;
     let intermediateValue = value;
     if (media === 2) intermediateValue = lazy_json.A.from(intermediateValue);
     if (media && (location & 6) === 6) {
      this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(intermediateValue.toString());
      return;
     }
     this.stringBuffer = value;
     break;

    default:
     this.stringBuffer = flags >> 10 & 1 ? (0, serde.ec)() : String(value);
    }
   }
   flush() {
    const buffer = this.stringBuffer;
    this.stringBuffer = "";
    return buffer;
   }
  }
  class HttpInterceptingShapeSerializer {
   codecSerializer;
   stringSerializer;
   buffer;
   constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer;
    this.stringSerializer = stringSerializer;
   }
   setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext);
    this.stringSerializer.setSerdeContext(serdeContext);
   }
   write(schema, value) {
    const ns = HttpBindingNormalizedSchema.C.of(schema);
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
  var toUtf8 = __webpack_require__(1787);
  var fromUtf8 = __webpack_require__(4574);
  var FromStringShapeDeserializer = __webpack_require__(7813);
  class HttpInterceptingShapeDeserializer extends SerdeContext.f {
   codecDeserializer;
   stringDeserializer;
   constructor(codecDeserializer, codecSettings) {
    super();
    this.codecDeserializer = codecDeserializer;
    this.stringDeserializer = new FromStringShapeDeserializer.k(codecSettings);
   }
   setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext);
    this.codecDeserializer.setSerdeContext(serdeContext);
    this.serdeContext = serdeContext;
   }
   read(schema, data) {
    const ns = HttpBindingNormalizedSchema.C.of(schema);
    const traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
     const value = ns.getHttpBindingValue(38, traits);
     return this.readHttpBinding(value, data, 38);
    }
    if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
    return this.readCodec(ns, data);
   }
   readHttpBinding(binding, data, location) {
    const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
   }
   readPayload([schema, flags], data) {
    const type = flags & 255;
    if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8.a)(data) : data;
    if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8.P)(data);
    return this.readCodec(schema, data);
   }
   readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
   }
  }
  var parseJsonBody = __webpack_require__(8876);
  var NormalizedSchema = __webpack_require__(6627);
  var ProtocolLib = __webpack_require__(8063);
  class AwsRestJsonProtocol extends HttpBindingProtocol {
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
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
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
 }),
 9417: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(str) {
   if (/^[\w.~-]+$/.test(str)) return str;
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
 }),
 7813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => FromStringShapeDeserializer
  });
  var split_header = __webpack_require__(3750);
  var fromBase64 = __webpack_require__(7022);
  const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const date = `(\\d?\\d)`;
  const year = `(\\d{4})`;
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = value => {
   if (value == null) return;
   let num = NaN;
   if (typeof value === "number") num = value; else if (typeof value === "string") {
    if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
    num = Number.parseFloat(value);
   } else if (typeof value === "object" && value.tag === 1) num = value.value;
   if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
   return new Date(Math.round(num * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
   const matches = RFC3339_WITH_OFFSET.exec(value);
   if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
   const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
   range(monthStr, 1, 12);
   range(dayStr, 1, 31);
   range(hours, 0, 23);
   range(minutes, 0, 59);
   range(seconds, 0, 60);
   const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
   date.setUTCFullYear(Number(yearStr));
   if (offsetStr.toUpperCase() != "Z") {
    const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
    const scalar = sign === "-" ? 1 : -1;
    date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
   }
   return date;
  };
  const _parseRfc7231DateTime = value => {
   if (value == null) return;
   if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
   if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
   let day;
   let month;
   let year;
   let hour;
   let minute;
   let second;
   let fraction;
   let matches;
   if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
    [, day, month, year, hour, minute, second, fraction] = matches;
    year = (Number(year) + 1900).toString();
   } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
   if (year && second) {
    const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31);
    range(hour, 0, 23);
    range(minute, 0, 59);
    range(second, 0, 60);
    const date = new Date(timestamp);
    date.setUTCFullYear(Number(year));
    return date;
   }
   throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
   const _v = Number(v);
   if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  var toUtf8 = __webpack_require__(1787);
  var lazy_json = __webpack_require__(9565);
  var NumericValue = __webpack_require__(5694);
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  var SerdeContext = __webpack_require__(2104);
  class FromStringShapeDeserializer extends SerdeContext.f {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   read(_schema, data) {
    const ns = HttpBindingNormalizedSchema.C.of(_schema);
    const traits = ns.getMergedTraits();
    const location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
   }
   readHttpBinding([ns, flags, collectionValue], data, location) {
    const schema = flags & 255;
    if ((schema & 192) === 64) {
     collectionValue ??= ns.getHttpBindingCollectionValue(location);
     return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
    }
    switch (schema) {
    case 21:
    case 42:
     return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

    case 4:
    case 5:
    case 6:
    case 7:
     {
      const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
      const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
      switch (format) {
      case 5:
       return _parseRfc3339DateTimeWithOffset(data);

      case 6:
       return _parseRfc7231DateTime(data);

      case 7:
       return _parseEpochTimestamp(data);

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
      if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
      return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
     }

    case 1:
     return Number(data);

    case 2:
     return data.toLowerCase() === "true";

    case 17:
     return BigInt(data);

    case 19:
     return new NumericValue.D(data, "bigDecimal");

    default:
     return data;
    }
   }
  }
 }),
 3750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => splitHeader
  });
  const splitHeader = value => {
   const z = value.length;
   const values = [];
   let withinQuotes = false;
   let escaped = false;
   let anchor = 0;
   for (let i = 0; i < z; ++i) {
    const char = value[i];
    switch (char) {
    case `"`:
     if (!escaped) withinQuotes = !withinQuotes;
     break;

    case ",":
     if (!withinQuotes) {
      values.push(value.slice(anchor, i));
      anchor = i + 1;
     }
     break;

    default:
    }
    escaped = char === "\\" && !escaped;
   }
   values.push(value.slice(anchor));
   return values.map(v => {
    v = v.trim();
    const z = v.length;
    if (z < 2) return v;
    if (v[0] === `"` && v[z - 1] === `"`) {
     v = v.slice(1, z - 1);
     return v.replace(/\\(["\\])/g, "$1");
    }
    return v.replace(/\\"/g, '"');
   });
  };
 }),
 9015: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => sdk_stream_mixin_sdkStreamMixin
  });
  var external_node_stream_ = __webpack_require__(7075);
  var buffer_from = __webpack_require__(6382);
  const fromUtf8 = input => (new TextEncoder).encode(input);
  const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
  Object.entries(chars).reduce((acc, [i, c]) => {
   acc[c] = Number(i);
   return acc;
  }, {});
  const alphabetByValue = chars.split("");
  const bitsPerLetter = 6;
  const bitsPerByte = 8;
  const maxLetterValue = 63;
  function toBase64(_input) {
   let input;
   if (typeof _input === "string") input = fromUtf8(_input); else input = _input;
   const isArrayLike = typeof input === "object" && typeof input.length === "number";
   const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
   if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
   let str = "";
   for (let i = 0; i < input.length; i += 3) {
    let bits = 0;
    let bitLength = 0;
    for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
     bits |= input[j] << (limit - j - 1) * bitsPerByte;
     bitLength += bitsPerByte;
    }
    const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k = 1; k <= bitClusterCount; k++) {
     const offset = (bitClusterCount - k) * bitsPerLetter;
     str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
   }
   return str;
  }
  var hex_encoding = __webpack_require__(706);
  const toUtf8 = input => {
   if (typeof input === "string") return input;
   if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
   return new TextDecoder("utf-8").decode(input);
  };
  var stream_collector_browser = __webpack_require__(432);
  var stream_type_check = __webpack_require__(3296);
  const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdkStreamMixin = stream => {
   if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
   }
   let transformed = false;
   const transformToByteArray = async () => {
    if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector_browser.kv)(stream);
   };
   const blobToWebStream = blob => {
    if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
    return blob.stream();
   };
   return Object.assign(stream, {
    transformToByteArray: transformToByteArray,
    transformToString: async encoding => {
     const buf = await transformToByteArray();
     if (encoding === "base64") return toBase64(buf); else if (encoding === "hex") return (0, 
     hex_encoding.n)(buf); else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf); else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: () => {
     if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     transformed = true;
     if (isBlobInstance(stream)) return blobToWebStream(stream); else if ((0, stream_type_check.H)(stream)) return stream; else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
    }
   });
  };
  const isBlobInstance = stream => typeof Blob === "function" && stream instanceof Blob;
  var stream_collector = __webpack_require__(5606);
  const sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdk_stream_mixin_sdkStreamMixin = stream => {
   if (!(stream instanceof external_node_stream_.Readable)) try {
    return sdkStreamMixin(stream);
   } catch (ignored) {
    const name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
   }
   let transformed = false;
   const transformToByteArray = async () => {
    if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    transformed = true;
    return await (0, stream_collector.k)(stream);
   };
   return Object.assign(stream, {
    transformToByteArray: transformToByteArray,
    transformToString: async encoding => {
     const buf = await transformToByteArray();
     if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding); else {
      const decoder = new TextDecoder(encoding);
      return decoder.decode(buf);
     }
    },
    transformToWebStream: () => {
     if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
     if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
     if (typeof external_node_stream_.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
     transformed = true;
     return external_node_stream_.Readable.toWeb(stream);
    }
   });
  };
 })
};
