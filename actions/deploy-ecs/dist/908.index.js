export const id = 908;

export const ids = [ 908 ];

export const modules = {
 5908: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => AwsQueryProtocol
  });
  var RpcProtocol = __webpack_require__(4501);
  var collect_stream_body = __webpack_require__(3822);
  var deref = __webpack_require__(8934);
  var NormalizedSchema = __webpack_require__(6627);
  var ProtocolLib = __webpack_require__(8063);
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
  var hasOwn = __webpack_require__(6852);
  const getValueFromTextNode = obj => {
   const textNodeName = "#text";
   for (const key in obj) {
    if (!(0, hasOwn.$)(obj, key)) continue;
    if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName]; else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
   }
   return obj;
  };
  var FromStringShapeDeserializer = __webpack_require__(7813);
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
     return getValueFromTextNode(parsedObjToReturn);
    }
    return {};
   }
  }
  var determineTimestampFormat = __webpack_require__(9462);
  var extended_encode_uri_component = __webpack_require__(9417);
  var date_utils = __webpack_require__(8227);
  var toBase64 = __webpack_require__(7307);
  var serde = __webpack_require__(175);
  var NumericValue = __webpack_require__(5694);
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
      this.writeValue((0, serde.ec)());
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
 })
};
