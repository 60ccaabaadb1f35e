export const id = 268;

export const ids = [ 268 ];

export const modules = {
 3268: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fromHttp: () => fromHttp
  });
  var setCredentialFeature = __webpack_require__(727);
  var CredentialsProviderError = __webpack_require__(9902);
  var node_http_handler = __webpack_require__(18);
  var promises_ = __webpack_require__(1455);
  var promises_default = __webpack_require__.n(promises_);
  const ECS_CONTAINER_HOST = "169.254.170.2";
  const EKS_CONTAINER_HOST_IPv4 = "169.254.170.23";
  const EKS_CONTAINER_HOST_IPv6 = "[fd00:ec2::23]";
  const checkUrl = (url, logger) => {
   if (url.protocol === "https:") return;
   if (url.hostname === ECS_CONTAINER_HOST || url.hostname === EKS_CONTAINER_HOST_IPv4 || url.hostname === EKS_CONTAINER_HOST_IPv6) return;
   if (url.hostname.includes("[")) {
    if (url.hostname === "[::1]" || url.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
   } else {
    if (url.hostname === "localhost") return;
    const ipComponents = url.hostname.split(".");
    const inRange = component => {
     const num = parseInt(component, 10);
     return 0 <= num && num <= 255;
    };
    if (ipComponents[0] === "127" && inRange(ipComponents[1]) && inRange(ipComponents[2]) && inRange(ipComponents[3]) && ipComponents.length === 4) return;
   }
   throw new CredentialsProviderError.C(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, {
    logger: logger
   });
  };
  var httpRequest = __webpack_require__(1871);
  var date_utils = __webpack_require__(8227);
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
  function createGetRequest(url) {
   return new httpRequest.K({
    protocol: url.protocol,
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    query: Array.from(url.searchParams.entries()).reduce((acc, [k, v]) => {
     acc[k] = v;
     return acc;
    }, {}),
    fragment: url.hash
   });
  }
  async function getCredentials(response, logger) {
   const stream = sdk_stream_mixin_sdkStreamMixin(response.body);
   const str = await stream.transformToString();
   if (response.statusCode === 200) {
    const parsed = JSON.parse(str);
    if (typeof parsed.AccessKeyId !== "string" || typeof parsed.SecretAccessKey !== "string" || typeof parsed.Token !== "string" || typeof parsed.Expiration !== "string") throw new CredentialsProviderError.C("HTTP credential provider response not of the required format, an object matching: " + "{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
     logger: logger
    });
    return {
     accessKeyId: parsed.AccessKeyId,
     secretAccessKey: parsed.SecretAccessKey,
     sessionToken: parsed.Token,
     expiration: (0, date_utils.EI)(parsed.Expiration)
    };
   }
   if (response.statusCode >= 400 && response.statusCode < 500) {
    let parsedBody = {};
    try {
     parsedBody = JSON.parse(str);
    } catch (e) {}
    throw Object.assign(new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
     logger: logger
    }), {
     Code: parsedBody.Code,
     Message: parsedBody.Message
    });
   }
   throw new CredentialsProviderError.C(`Server responded with status: ${response.statusCode}`, {
    logger: logger
   });
  }
  const retryWrapper = (toRetry, maxRetries, delayMs) => async () => {
   for (let i = 0; i < maxRetries; ++i) try {
    return await toRetry();
   } catch (e) {
    await new Promise(resolve => setTimeout(resolve, delayMs));
   }
   return await toRetry();
  };
  const AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
  const DEFAULT_LINK_LOCAL_HOST = "http://169.254.170.2";
  const AWS_CONTAINER_CREDENTIALS_FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
  const AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  const AWS_CONTAINER_AUTHORIZATION_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
  const fromHttp = (options = {}) => {
   options.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
   let host;
   const relative = options.awsContainerCredentialsRelativeUri ?? process.env[AWS_CONTAINER_CREDENTIALS_RELATIVE_URI];
   const full = options.awsContainerCredentialsFullUri ?? process.env[AWS_CONTAINER_CREDENTIALS_FULL_URI];
   const token = options.awsContainerAuthorizationToken ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN];
   const tokenFile = options.awsContainerAuthorizationTokenFile ?? process.env[AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE];
   const warn = options.logger?.constructor?.name === "NoOpLogger" || !options.logger?.warn ? console.warn : options.logger.warn.bind(options.logger);
   if (relative && full) {
    warn("@aws-sdk/credential-provider-http: " + "you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
    warn("awsContainerCredentialsRelativeUri will take precedence.");
   }
   if (token && tokenFile) {
    warn("@aws-sdk/credential-provider-http: " + "you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
    warn("awsContainerAuthorizationTokenFile will take precedence.");
   }
   if (relative) host = `${DEFAULT_LINK_LOCAL_HOST}${relative}`; else if (full) host = full; else throw new CredentialsProviderError.C(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, {
    logger: options.logger
   });
   const url = new URL(host);
   checkUrl(url, options.logger);
   const requestHandler = node_http_handler.$.create({
    connectionTimeout: options.timeout ?? 1e3
   });
   const requestTimeout = options.timeout ?? 1e3;
   const provider = retryWrapper(async () => {
    const request = createGetRequest(url);
    if (tokenFile) request.headers.Authorization = validateToken((await promises_default().readFile(tokenFile)).toString()); else if (token) request.headers.Authorization = validateToken(token);
    try {
     const result = await requestHandler.handle(request, {
      requestTimeout: requestTimeout
     });
     return getCredentials(result.response).then(creds => (0, setCredentialFeature.g)(creds, "CREDENTIALS_HTTP", "z"));
    } catch (e) {
     throw new CredentialsProviderError.C(String(e), {
      logger: options.logger
     });
    }
   }, options.maxRetries ?? 3, options.timeout ?? 1e3);
   return async () => {
    try {
     return await provider();
    } finally {
     requestHandler.destroy?.();
    }
   };
  };
  const validateToken = token => {
   if (token.includes("\r\n")) throw new CredentialsProviderError.C("Authorization token contains invalid \\r\\n sequence.");
   return token;
  };
 })
};
