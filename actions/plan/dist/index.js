import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 776: ((module, __unused_webpack_exports, __nccwpck_require__) => {
  module.exports = __nccwpck_require__(488);
 }),
 488: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  __nccwpck_require__(278);
  var tls = __nccwpck_require__(756);
  var http = __nccwpck_require__(611);
  var https = __nccwpck_require__(692);
  var events = __nccwpck_require__(434);
  __nccwpck_require__(613);
  var util = __nccwpck_require__(23);
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
 613: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 611: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 278: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 756: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 23: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 92: ((__unused_webpack_module, exports, __nccwpck_require__) => {
  exports.Q = function(...options) {
   const real = __nccwpck_require__(935);
   return new real.HttpClient(...options);
  };
 }),
 899: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs
  });
  function readInputs(reader) {
   const inputs = {
    environment: reader.text("environment"),
    config: reader.text("config"),
    sha: reader.text("sha")
   };
   if (inputs.sha !== "" && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(inputs.sha)) reader.fault({
    input: "sha",
    value: inputs.sha,
    allowed: "the full hash of a commit, such as `${{ github.sha }}`"
   });
   if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(inputs.config)) reader.fault({
    input: "config",
    value: inputs.config,
    allowed: "a path inside the repository"
   });
   return inputs;
  }
 }),
 259: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
    var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(736);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(899);
    var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(505);
    await (0, _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_1__.C)({
     name: "plan",
     readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__.K,
     story: (inputs, context) => (0, _plan_js__WEBPACK_IMPORTED_MODULE_2__.e)(inputs, {
      ...context,
      readText: path => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")
     })
    });
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => plan
  });
  const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  var errors = __nccwpck_require__(973);
  var index_min = __nccwpck_require__(214);
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
  function fault_faultAt({line: line, column: column}, message) {
   return {
    line: line,
    column: column,
    message: message
   };
  }
  function renderFault(file, fault) {
   return `${file}:${fault.line}:${fault.column} ${fault.message}`;
  }
  function fault_sortFaults(faults) {
   const seen = new Set;
   return faults.toSorted((a, b) => a.line - b.line || a.column - b.column).filter(fault => {
    const key = renderFault("", fault);
    return seen.has(key) ? false : seen.add(key);
   });
  }
  function suggest(word, known) {
   const nearest = findNearest(word, known);
   if (nearest !== void 0) return `did you mean \`${nearest}\`?`;
   return known.length === 0 ? "none is known." : `known: ${known.map(name => `\`${name}\``).join(", ")}.`;
  }
  function findNearest(word, known) {
   const [nearest] = known.map(name => ({
    name: name,
    away: distance(word.toLowerCase(), name.toLowerCase())
   })).toSorted((a, b) => a.away - b.away);
   const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
   return nearest && nearest.away <= most ? nearest.name : void 0;
  }
  const placeholders = [ "service", "image", "environment", "sha", "sha7", "date" ];
  function text_shapes_text(shape) {
   const limit = shape.maxLength ?? 4096;
   const schema = index_min.FsL(index_min.YjP(shape.meant), index_min.yGV(shape.pattern, shape.meant), index_min.Ru6(limit, `${shape.meant}, of at most ${limit} characters`), index_min.h_(shape.description));
   return shape.examples ? index_min.FsL(schema, index_min.K1K([ ...shape.examples ])) : schema;
  }
  function templatePattern(literal, known) {
   return new RegExp(`^(?:${literal}|\\{(?:${known.join("|")})\\})+$`);
  }
  function listPlaceholders(known) {
   return known.map(name => `\`{${name}}\``).join(", ");
  }
  function plainText(description, examples) {
   return text_shapes_text({
    meant: "a text",
    description: description,
    pattern: /\S/,
    ...examples && {
     examples: examples
    }
   });
  }
  const imageName = text_shapes_text({
   meant: "a name of lower-case letters, digits and single `.`, `_` or `-` between them",
   description: "Name of an image.",
   pattern: /^(?!constructor$|prototype$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
   maxLength: 100
  });
  const plainName = text_shapes_text({
   meant: "a name of letters, digits, `-` and `_` that starts with a letter or digit",
   description: "Letters, digits, `-` and `_`.",
   pattern: /^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_-]*$/,
   maxLength: 100
  });
  const containerName = text_shapes_text({
   meant: "a container name of letters, digits, `-` and `_`",
   description: "Container of the task definition that gets the image. Left out: the only essential container.",
   pattern: /^[A-Za-z0-9_-]+$/,
   maxLength: 255
  });
  const clusterName = text_shapes_text({
   meant: "the name or the ARN of an ECS cluster",
   description: "Name or ARN of the ECS cluster.",
   pattern: /^(?:[A-Za-z0-9_-]+|arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:cluster\/[A-Za-z0-9_-]+)$/,
   maxLength: 355
  });
  const awsRegion = text_shapes_text({
   meant: "an AWS region such as `us-east-1`",
   description: "AWS region.",
   pattern: /^[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}$/,
   examples: [ "us-east-1", "eu-west-1" ]
  });
  const roleArn = text_shapes_text({
   meant: "the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`",
   description: "IAM role that the actions assume by OIDC. Left out: the credentials in the environment are used.",
   pattern: /^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role\/[A-Za-z0-9_+=,.@/-]+$/,
   maxLength: 2048
  });
  const webAddress = text_shapes_text({
   meant: "an address that starts with `https://` or `http://`; `{environment}` may stand in it",
   description: "Where this environment answers. The template may hold `{environment}`.",
   pattern: /^https?:\/\/(?:[A-Za-z0-9[]|\{environment\})(?:[A-Za-z0-9._~:/%+,;=[\]-]|\{environment\})*$/,
   examples: [ "https://staging.example.com" ]
  });
  const duration = text_shapes_text({
   meant: "a duration such as `90s`, `10m` or `1h`",
   description: "Duration: a whole number with `ms`, `s`, `m` or `h`, or a sum such as `1h30m`.",
   pattern: /^(?:[0-9]+(?:ms|s|m|h))+$/,
   maxLength: 20,
   examples: [ "90s", "10m", "1h" ]
  });
  const repositoryPath = text_shapes_text({
   meant: "a relative path inside the repository, with `/` and without `..`",
   description: "Path inside the repository.",
   pattern: /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\s:*?"<>|]+$/
  });
  const variableName = text_shapes_text({
   meant: "the name of an environment variable: letters, digits and `_`, not starting with a digit",
   description: "Name of an environment variable.",
   pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
   maxLength: 255
  });
  const variableValue = index_min.FsL(index_min.YjP("a text"), index_min.yGV(/^(?:[^{]|\{(?:service|image|environment|sha|sha7|date)\}|\{(?![A-Za-z0-9_-]+\}))*$/, `a text whose placeholders are known (${listPlaceholders(placeholders)})`), index_min.yuE({
   description: `Value; the template may hold ${listPlaceholders(placeholders)}.`
  }));
  const secretSource = text_shapes_text({
   meant: "the ARN of a secret or parameter, or the name of a parameter",
   description: "ARN of a Secrets Manager secret (with `:json-key:version-stage:version-id` when wanted) or of an SSM parameter, or a parameter\u2019s name. The template may hold `{environment}` and `{service}`.",
   pattern: templatePattern("[A-Za-z0-9_+=,.@/:!-]", [ "environment", "service" ]),
   maxLength: 2048
  });
  const serviceNameTemplate = text_shapes_text({
   meant: "an ECS service name of letters, digits, `-` and `_`; `{service}` and `{environment}` may stand in it",
   description: "Name of the ECS service; the template may hold `{service}` and `{environment}`.",
   pattern: templatePattern("[A-Za-z0-9_-]", [ "service", "environment" ]),
   maxLength: 255,
   examples: [ "acme-staging-{service}" ]
  });
  const launcherName = text_shapes_text({
   meant: "a name of letters, digits, `.`, `-` and `_`; `{environment}` may stand in it",
   description: "Letters, digits, `.`, `-` and `_`; the template may hold `{environment}`.",
   pattern: templatePattern("[A-Za-z0-9._-]", [ "environment" ]),
   maxLength: 128
  });
  const eventBusTemplate = text_shapes_text({
   meant: "the name or the ARN of an event bus; `{environment}` may stand in it",
   description: "Bus of the rule, by name or ARN; may hold `{environment}`. Left out: `default`.",
   pattern: /^(?:arn:aws(?:-[a-z]+)*:events:[a-z0-9-]+:\d{12}:event-bus\/)?(?:[A-Za-z0-9._/-]|\{environment\})+$/,
   maxLength: 1600
  });
  const repositoryTemplate = text_shapes_text({
   meant: "an ECR repository name in lower case; `{image}` and `{environment}` may stand in it",
   description: "Name of the ECR repository; the template may hold `{image}` and `{environment}`.",
   pattern: templatePattern("[a-z0-9._/-]", [ "image", "environment" ]),
   maxLength: 256,
   examples: [ "acme/{image}" ]
  });
  const tagTemplate = text_shapes_text({
   meant: "an image tag of letters, digits, `.`, `_` and `-`; `{sha}`, `{sha7}`, `{date}` and `{environment}` may stand in it",
   description: "Image tag; the template may hold `{sha}`, `{sha7}`, `{date}` and `{environment}`.",
   pattern: new RegExp("^(?:[A-Za-z0-9_]|\\{(?:sha|sha7|date|environment)\\})(?:[A-Za-z0-9._-]|\\{(?:sha|sha7|date|environment)\\})*$"),
   maxLength: 128,
   examples: [ "sha-{sha7}", "prod-{sha7}" ]
  });
  const anyPlaceholder = new RegExp(`\\{(${placeholders.join("|")})\\}`, "g");
  function expandTemplate(template, values) {
   const known = new Map(Object.entries(values));
   return template.replace(anyPlaceholder, (whole, name) => known.get(name) ?? whole);
  }
  const told = (schema, description) => index_min.yqP(index_min.FsL(schema, index_min.yuE({
   description: description
  })));
  const launcherKinds = [ "rule", "schedule", "pipe" ];
  const launcherSources = [ "service", "image" ];
  const launcherCompanions = {
   "event-bus": "rule",
   "target-id": "rule",
   group: "schedule",
   container: "image"
  };
  const exactlyOne = keys => ({
   oneOf: keys.map(key => ({
    required: [ key ]
   }))
  });
  const launcherSchema = index_min.FsL(index_min.rej({
   rule: told(launcherName, "EventBridge rule. The template may hold `{environment}`."),
   "event-bus": index_min.yqP(eventBusTemplate),
   "target-id": told(launcherName, "Target of the rule, where several start tasks."),
   schedule: told(launcherName, "Schedule of EventBridge Scheduler. The template may hold `{environment}`."),
   group: told(launcherName, "Group of the schedule; may hold `{environment}`. Left out: `default`."),
   pipe: told(launcherName, "EventBridge pipe. The template may hold `{environment}`."),
   service: told(plainName, "Service of this file whose revision it starts; both must have the same task definition family."),
   image: told(imageName, "Image of this file that its own task definition gets."),
   container: index_min.yqP(index_min.FsL(index_min.KCZ([ containerName, index_min.FsL(index_min.YOg(containerName), index_min.BpQ(1, "a list with at least one container")) ], "a container or a list of containers"), index_min.yuE({
    description: "Containers that get the `image`. Left out: the only one."
   })))
  }), index_min.yuE({
   title: "Launcher",
   description: "A rule, schedule or pipe that starts tasks of the image and follows each release.",
   allOf: [ exactlyOne(launcherKinds), exactlyOne(launcherSources) ],
   dependencies: Object.fromEntries(Object.entries(launcherCompanions).map(([key, beside]) => [ key, [ beside ] ])),
   examples: [ {
    schedule: "nightly-report",
    group: "acme-{environment}",
    service: "api"
   }, {
    pipe: "acme-{environment}-worker",
    image: "worker",
    container: "app"
   } ]
  }));
  const launchersSchema = index_min.YOg(launcherSchema, "a list of launchers");
  const NAMES = [ "rule", "event-bus", "target-id", "schedule", "group", "pipe" ];
  function launcherNames(launcher) {
   return Object.fromEntries(NAMES.flatMap(key => {
    const name = launcher[key];
    return name === void 0 ? [] : [ [ key, name ] ];
   }));
  }
  function launcherLabel({pipe: pipe, schedule: schedule, group: group, rule: rule = "", ...rest}) {
   if (pipe !== void 0) return `pipe ${pipe}`;
   if (schedule !== void 0) return `schedule ${group === void 0 ? "" : `${group}/`}${schedule}`;
   const {"event-bus": bus, "target-id": target} = rest;
   const home = bus === void 0 ? "" : `${bus.replace(/^.*\//, "")}/`;
   return `rule ${home}${rule}${target === void 0 ? "" : ` (target ${target})`}`;
  }
  function resolveLauncher(launcher, environment) {
   const names = Object.entries(launcherNames(launcher)).map(([key, name]) => [ key, expandTemplate(name, {
    environment: environment
   }) ]);
   return {
    ...launcher,
    ...Object.fromEntries(names)
   };
  }
  function isMapping(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function mappingsUnder(value, key) {
   return new Map(Object.entries(mappingAt(value, key)).map(([name, entry]) => [ name, isMapping(entry) ? entry : {} ]));
  }
  function mappingAt(value, key) {
   const found = isMapping(value) ? value[key] : void 0;
   return isMapping(found) ? found : {};
  }
  function listAt(value, key) {
   const found = isMapping(value) ? value[key] : void 0;
   return Array.isArray(found) ? found : [];
  }
  function textAt(value, key) {
   const found = isMapping(value) ? value[key] : void 0;
   return typeof found === "string" ? found : void 0;
  }
  function shape_faults_findShapeFaults(schema, value, locate) {
   const faults = walk({
    schema: schema,
    value: value,
    path: []
   }, locate);
   if (faults.length > 0) return faults;
   const result = index_min.xLC(schema, value);
   if (result.success) return [];
   return result.issues.map(issue => {
    const path = (issue.path ?? []).map(({key: key}) => typeof key === "number" ? key : String(key));
    return fault_faultAt(locate(path, "value"), `${show(issue.input)} is not ${issue.message}.`);
   });
  }
  function walk(spot, locate) {
   const {schema: schema} = spot;
   if (isOptional(schema)) return walk({
    ...spot,
    schema: schema.wrapped
   }, locate);
   if (isNullable(schema)) return spot.value === null ? [] : walk({
    ...spot,
    schema: schema.wrapped
   }, locate);
   if (isObject(schema)) return walkObject(spot, schema, locate);
   if (isRecord(schema)) return walkRecord(spot, schema, locate);
   if (isArray(schema)) return walkArray(spot, schema.item, locate);
   if (isUnion(schema)) return walkUnion(spot, schema.options, locate);
   if (isVariant(schema)) return walkVariant(spot, schema, locate);
   return tellRootIssue(spot, locate);
  }
  function walkObject(spot, {entries: entries, type: type}, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   const known = Object.keys(entries);
   const unknownKeys = Object.keys(value).filter(key => !known.includes(key) && isRefused(key, known, type)).map(key => fault_faultAt(locate([ ...path, key ], "key"), `\`${key}\` is not known here; ${suggest(key, known)}`));
   const missing = Object.entries(entries).filter(([key, entry]) => !(key in value) && !isOptional(entry)).map(([key]) => tellMissing(path, key, locate));
   const inner = Object.entries(entries).flatMap(([key, entry]) => key in value ? walk({
    schema: entry,
    value: value[key],
    path: [ ...path, key ]
   }, locate) : []);
   const faults = [ ...unknownKeys, ...missing, ...inner ];
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function isRefused(key, known, type) {
   if (type === "object") return false;
   return type === "strict_object" || findNearest(key, known) !== void 0;
  }
  function tellMissing(path, key, locate) {
   return fault_faultAt(locate(path, "key"), `${namePath(path)} lacks the key \`${key}\`.`);
  }
  function walkRecord(spot, schema, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   const keyFaults = Object.keys(value).flatMap(key => {
    const result = index_min.xLC(schema.key, key);
    const place = locate([ ...path, key ], "key");
    return result.success ? [] : [ fault_faultAt(place, `the key ${show(key)} is not ${result.issues[0].message}.`) ];
   });
   const inner = Object.entries(value).flatMap(([key, item]) => walk({
    schema: schema.value,
    value: item,
    path: [ ...path, key ]
   }, locate));
   const faults = [ ...keyFaults, ...inner ];
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function walkArray(spot, item, locate) {
   const {value: value, path: path} = spot;
   if (!Array.isArray(value)) return [ tellWrongKind(spot, "a list", locate) ];
   const faults = value.flatMap((entry, index) => walk({
    schema: item,
    value: entry,
    path: [ ...path, index ]
   }, locate));
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function walkUnion(spot, options, locate) {
   const meant = options.find(option => isMapping(spot.value) ? isObject(option) || isRecord(option) || isVariant(option) : Array.isArray(spot.value) && isArray(option));
   if (meant) return walk({
    ...spot,
    schema: meant
   }, locate);
   const sameKind = options.filter(option => option.expects === typeof spot.value);
   const [only, ...others] = sameKind;
   return only && others.length === 0 ? tellRootIssue({
    ...spot,
    schema: only
   }, locate) : tellRootIssue(spot, locate);
  }
  function walkVariant(spot, schema, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   if (!(schema.key in value)) return [ tellMissing(path, schema.key, locate) ];
   const discriminators = schema.options.map(option => ({
    option: option,
    word: isObject(option) ? option.entries[schema.key] : void 0
   }));
   const chosen = discriminators.find(({word: word}) => word !== void 0 && index_min.is(word, value[schema.key]));
   if (chosen) return walk({
    ...spot,
    schema: chosen.option
   }, locate);
   const words = discriminators.flatMap(({word: word}) => word && isLiteral(word) ? [ String(word.literal) ] : []);
   const message = `${show(value[schema.key])} is not a known \`${schema.key}\`; ${suggest(textOf(value[schema.key]), words)}`;
   return [ fault_faultAt(locate([ ...path, schema.key ], "value"), message) ];
  }
  function tellRootIssue({schema: schema, value: value, path: path}, locate) {
   const result = index_min.xLC(schema, value);
   const meant = result.success ? meantFinite(value) : result.issues.find(issue => issue.path === void 0)?.message;
   if (meant === void 0) return [];
   const nearest = isPicklist(schema) && typeof value === "string" && findNearest(value, schema.options.map(String));
   const ending = typeof nearest === "string" ? `; did you mean \`${nearest}\`?` : ".";
   const isUnquoted = schema.expects === "string" && [ "number", "boolean" ].includes(typeof value);
   const message = `${namePath(path)}: ${show(value)} is not ${meant}${ending}${isUnquoted ? " Put it in quotes." : ""}`;
   return [ fault_faultAt(locate(path, "value"), message) ];
  }
  function meantFinite(value) {
   return typeof value === "number" && !Number.isFinite(value) ? "a finite number" : void 0;
  }
  function tellWrongKind({value: value, path: path}, wanted, locate) {
   return fault_faultAt(locate(path, "value"), `${namePath(path)}: ${show(value)} is not ${wanted}.`);
  }
  function isOptional(schema) {
   return schema.type === "exact_optional";
  }
  function isNullable(schema) {
   return schema.type === "nullable";
  }
  function isObject(schema) {
   return [ "strict_object", "loose_object", "object" ].includes(schema.type);
  }
  function isRecord(schema) {
   return schema.type === "record";
  }
  function isArray(schema) {
   return schema.type === "array";
  }
  function isUnion(schema) {
   return schema.type === "union";
  }
  function isVariant(schema) {
   return schema.type === "variant";
  }
  function isPicklist(schema) {
   return schema.type === "picklist";
  }
  function isLiteral(schema) {
   return schema.type === "literal";
  }
  function namePath(path) {
   if (path.length === 0) return "the file";
   const text = path.map(step => typeof step === "number" ? `[${step}]` : `.${step}`).join("");
   return `\`${text.replace(/^\./, "")}\``;
  }
  function textOf(value) {
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  function show(value) {
   if (value === null || value === void 0) return "an empty value";
   const isEmpty = typeof value === "object" && Object.keys(value).length === 0;
   if (Array.isArray(value)) return isEmpty ? "an empty list" : "a list";
   if (typeof value === "object") return isEmpty ? "an empty map" : "a map";
   const text = textOf(value);
   return text === "" ? "an empty text" : `\`${text.length > 120 ? `${text.slice(0, 120)}\u2026` : text}\``;
  }
  const LONGEST_NAME = 64;
  function findLauncherFaults(surroundings) {
   const {root: root, environments: environments} = surroundings;
   const inherited = [ ...environments ].filter(([, settings]) => settings["launchers"] === void 0);
   const lists = [ {
    path: [ "launchers" ],
    entries: listAt(root, "launchers"),
    environments: inherited.map(([name]) => name)
   }, ...[ ...environments ].map(([name, settings]) => ({
    path: [ "environments", name, "launchers" ],
    entries: listAt(settings, "launchers"),
    environments: [ name ]
   })) ];
   return lists.flatMap(list => list.entries.flatMap((entry, index) => isMapping(entry) ? checkEntry([ ...list.path, index ], entry, surroundings) : []).concat(list.environments.flatMap(environment => checkNames(list, environment))));
  }
  function checkEntry(path, entry, {services: services, images: images}) {
   const misplaced = Object.entries(launcherCompanions).filter(([key, beside]) => entry[key] !== void 0 && entry[beside] === void 0).map(([key, beside]) => ({
    path: [ ...path, key ],
    part: "key",
    message: `${namePath(path)}: \`${key}\` stands beside \`${beside}\` only.`
   }));
   return [ ...checkOne({
    path: path,
    entry: entry,
    keys: launcherKinds,
    what: "is"
   }), ...checkOne({
    path: path,
    entry: entry,
    keys: launcherSources,
    what: "starts"
   }), ...misplaced, ...checkReference({
    path: [ ...path, "service" ],
    name: textAt(entry, "service"),
    kind: "service",
    known: services
   }), ...checkReference({
    path: [ ...path, "image" ],
    name: textAt(entry, "image"),
    kind: "image",
    known: images
   }) ];
  }
  function checkOne({path: path, entry: entry, keys: keys, what: what}) {
   const [first, second] = keys.filter(key => entry[key] !== void 0);
   const words = keys.map(key => `\`${key}\``).join(", ");
   if (first === void 0) return [ {
    path: path,
    message: `${namePath(path)} lacks what it ${what}: one of ${words}.`
   } ];
   if (second === void 0) return [];
   const message = `${namePath(path)}: \`${second}\` stands beside \`${first}\`; it takes one of ${words}.`;
   return [ {
    path: [ ...path, second ],
    part: "key",
    message: message
   } ];
  }
  function checkReference({path: path, name: name, kind: kind, known: known}) {
   if (name === void 0 || known.has(name)) return [];
   return [ {
    path: path,
    message: `${namePath(path)}: there is no ${kind} ${show(name)}; ${suggest(name, [ ...known.keys() ])}`
   } ];
  }
  function checkNames({path: path, entries: entries}, environment) {
   const keys = entries.map(entry => launcherKey(entry, environment));
   return entries.flatMap((entry, index) => {
    const tooLong = [ "rule", "target-id", "schedule", "group", "pipe" ].flatMap(key => {
     const name = expandTemplate(textAt(entry, key) ?? "", {
      environment: environment
     });
     if (name.length <= LONGEST_NAME) return [];
     const at = [ ...path, index, key ];
     return [ {
      path: at,
      message: `in \`${environment}\`, ${namePath(at)} gives ${show(name)}, longer than AWS allows (${LONGEST_NAME}).`
     } ];
    });
    const key = keys[index];
    const first = key === void 0 ? index : keys.indexOf(key);
    if (first === index) return tooLong;
    const message = `in \`${environment}\`, this is the same launcher as ${namePath([ ...path, first ])}; name each once.`;
    return [ ...tooLong, {
     path: [ ...path, index ],
     message: message
    } ];
   });
  }
  function launcherKey(entry, environment) {
   const name = (key, otherwise = "") => expandTemplate(textAt(entry, key) ?? otherwise, {
    environment: environment
   });
   if (textAt(entry, "pipe") !== void 0) return `pipe ${name("pipe")}`;
   if (textAt(entry, "schedule") !== void 0) return `schedule ${name("group", "default")}/${name("schedule")}`;
   if (textAt(entry, "rule") === void 0) return;
   return `rule ${name("event-bus", "default").replace(/^arn:.*:event-bus\//, "")}/${name("rule")}/${name("target-id")}`;
  }
  const ECR_REPOSITORY = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;
  function findNameFaults({environment: environment, settings: settings, services: services, images: images}) {
   const serviceNames = [ ...services ].map(([service, entry]) => {
    const template = textAt(entry, "service-name") ?? textAt(settings, "service-name") ?? "{service}";
    return {
     owner: service,
     name: expandTemplate(template, {
      service: service,
      environment: environment
     })
    };
   });
   const repositories = [ ...images ].filter(([, entry]) => textAt(entry, "same-as") === void 0).map(([image, entry]) => {
    const template = textAt(entry, "repository") ?? textAt(settings, "repository") ?? "{image}";
    return {
     owner: image,
     name: expandTemplate(template, {
      image: image,
      environment: environment
     })
    };
   });
   const tell = (key, message) => ({
    path: [ "environments", environment, key ],
    message: message
   });
   return [ ...collisions(serviceNames).map(([first, second]) => tell("service-name", describeCollision({
    environment: environment,
    first: first,
    second: second,
    kind: "ECS service",
    key: "service-name"
   }))), ...collisions(repositories).map(([first, second]) => tell("repository", describeCollision({
    environment: environment,
    first: first,
    second: second,
    kind: "repository",
    key: "repository"
   }))), ...serviceNames.filter(({name: name}) => name.length > 255).map(({name: name}) => tell("service-name", `\`service-name\` gives ${show(name)}, longer than ECS allows (255).`)), ...repositories.filter(({name: name}) => name.length < 2 || !ECR_REPOSITORY.test(name)).map(({name: name}) => tell("repository", `\`repository\` gives ${show(name)}, which is no legal ECR repository name.`)) ];
  }
  function describeCollision({environment: environment, first: first, second: second, kind: kind, key: key}) {
   return `in \`${environment}\`, \`${first.owner}\` and \`${second.owner}\` would share the ${kind} \`${second.name}\`; let \`${key}\` tell them apart.`;
  }
  function collisions(named) {
   return named.flatMap((second, index) => {
    const first = named.find(({name: name}) => name === second.name);
    return first && first !== named[index] ? [ [ first, second ] ] : [];
   });
  }
  class e extends Error {
   constructor(e, n) {
    super(e), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathError", this.message = t(e, n);
   }
  }
  function t(e, t) {
   return t.input.length <= 9 ? `${e} ('${t.input}':${t.index})` : t.index > t.input.length - 5 ? `${e} ('${t.input.slice(t.input.length - 9)}':${t.index})` : t.index - 4 < 0 ? `${e} ('${t.input.slice(0, 9)}':${t.index})` : `${e} ('${t.input.slice(t.index - 4, t.index + 5)}':${t.index})`;
  }
  class n extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathLexerError", this.message = t(e, n);
   }
  }
  class r extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathTypeError", this.message = t(e, n);
   }
  }
  class s extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathIndexError", this.message = t(e, n);
   }
  }
  class i extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "UndefinedFilterFunctionError", this.message = t(e, n);
   }
  }
  class o extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathSyntaxError", this.message = t(e, n);
   }
  }
  class a extends e {
   constructor(e, n) {
    super(e, n), this.message = e, this.token = n, Object.setPrototypeOf(this, new.target.prototype), 
    this.name = "JSONPathRecursionLimitError", this.message = t(e, n);
   }
  }
  class c extends Error {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "IRegexpError";
   }
  }
  function u(e) {
   return Array.isArray(e);
  }
  function h(e) {
   const t = typeof e;
   return null !== e && "object" === t || "function" === t;
  }
  function l(e) {
   return "string" == typeof e;
  }
  function p(e) {
   return "number" == typeof e;
  }
  function f(e, t) {
   if (e === t) return !0;
   if (Array.isArray(e)) {
    if (Array.isArray(t)) {
     if (e.length !== t.length) return !1;
     for (let n = 0; n < e.length; n++) if (!f(e[n], t[n])) return !1;
     return !0;
    }
    return !1;
   }
   if (h(e) && h(t)) {
    const n = Object.keys(e), r = Object.keys(t);
    if (n.length !== r.length) return !1;
    for (const r of n) if (!f(e[r], t[r])) return !1;
    return !0;
   }
   return !1;
  }
  let d = function(e) {
   return e.ValueType = "ValueType", e.LogicalType = "LogicalType", e.NodesType = "NodesType", 
   e;
  }({});
  class g extends Error {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerError";
   }
  }
  class m extends g {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerResolutionError";
   }
  }
  class json_p3_browser_min_v extends m {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerIndexError";
   }
  }
  class w extends m {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerKeyError";
   }
  }
  class x extends g {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerSyntaxError";
   }
  }
  class y extends m {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPointerTypeError";
   }
  }
  const k = Symbol.for("jsonpointer.undefined");
  class E {
   #e;
   constructor(e) {
    this.tokens = this.parse(e), this.#e = E.encode(this.tokens);
   }
   static encode(e) {
    return e.length ? "/" + e.map(e => e.replaceAll("~", "~0").replaceAll("/", "~1")).join("/") : "";
   }
   resolve(e, t = k) {
    try {
     return this.tokens.reduce(this.getItem.bind(this), e);
    } catch (e) {
     if (e instanceof m && t !== k) return t;
     throw e;
    }
   }
   resolveWithParent(e) {
    if (!this.tokens.length) return [ k, this.resolve(e) ];
    const t = this.tokens.slice(0, this.tokens.length - 1).reduce(this.getItem.bind(this), e);
    try {
     return [ t, this.getItem(t, this.tokens[this.tokens.length - 1], this.tokens.length - 1) ];
    } catch (e) {
     if (e instanceof json_p3_browser_min_v || e instanceof w) return [ t, k ];
     throw e;
    }
   }
   toString() {
    return this.#e;
   }
   isRelativeTo(e) {
    return e.tokens.length < this.tokens.length && this.tokens.slice(0, e.tokens.length).every((t, n) => t === e.tokens[n]);
   }
   parse(e) {
    if (e.length && !e.startsWith("/")) throw new x(`"${e}" pointers must start with a slash or be the empty string`);
    return e.split("/").map(e => e.replaceAll("~1", "/").replaceAll("~0", "~")).slice(1);
   }
   getItem(e, t, n) {
    if (u(e)) {
     if ("length" !== t && Object.hasOwn(e, t)) return e[Number(t)];
     if (t.startsWith("#")) {
      const r = t.slice(1);
      if (S.test(r) && Object.hasOwn(e, r)) return Number(r);
      throw new json_p3_browser_min_v(`index out of range '${E.encode(this.tokens.slice(0, n + 1))}'`);
     }
     throw new json_p3_browser_min_v(`index out of range '${E.encode(this.tokens.slice(0, n + 1))}'`);
    }
    if (h(e)) {
     if (Object.hasOwn(e, t)) return e[t];
     if (t.startsWith("#") && Object.hasOwn(e, t.slice(1))) return t.slice(1);
     throw new w(`no such property '${E.encode(this.tokens.slice(0, n + 1))}'`);
    }
    throw new y(`found primitive value, expected an object '${E.encode(this.tokens.slice(0, n + 1))}'`);
   }
   _join(e) {
    if (!l(e)) throw new y("join() requires string arguments, found " + typeof e);
    if (e.startsWith("/")) return new E(e);
    const t = this.tokens.concat(e.split("/").map(e => e.replaceAll("~1", "/").replaceAll("~0", "~")));
    return new E(E.encode(t));
   }
   join(...e) {
    if (!e.length) return this;
    let t = this;
    for (const n of e) t = t._join(n);
    return t;
   }
   exists(e) {
    try {
     this.resolve(e);
    } catch (e) {
     if (e instanceof m) return !1;
     throw e;
    }
    return !0;
   }
   parent() {
    return this.tokens.length ? new E(E.encode(this.tokens.slice(0, this.tokens.length - 1))) : this;
   }
   to(e) {
    return (l(e) ? new N(e) : e).to(this);
   }
  }
  const O = /(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s, S = /(0|[1-9]\d*)/;
  class N {
   constructor(e) {
    [this.origin, this.index, this.pointer] = this.parse(e);
   }
   toString() {
    const e = this.index > 0 ? "+" : "", t = 0 === this.index ? "" : `${e}${this.index}`;
    return `${this.origin}${t}${this.pointer}`;
   }
   to(e) {
    const t = l(e) ? new E(e) : e;
    if (this.origin > t.tokens.length) throw new json_p3_browser_min_v(`origin (${this.origin}) exceeds root (${t.tokens.length})`);
    const n = this.origin < 1 ? t.tokens.slice() : t.tokens.slice(0, -this.origin);
    if (this.index && n.length && this.isIntLike(n.at(-1))) {
     const e = Number(n.at(-1)) + this.index;
     if (e < 0) throw new json_p3_browser_min_v(`index offset out of range (${e})`);
     n[n.length - 1] = String(e);
    }
    return this.pointer instanceof E ? n.push(...this.pointer.tokens) : n[n.length - 1] = `#${n[n.length - 1]}`, 
    new E(E.encode(n));
   }
   parse(e) {
    const t = O.exec(e);
    if (!t || !t.groups) throw new x("failed to parse relative pointer");
    const n = this.parseInt(t.groups.ORIGIN);
    let r = 0;
    if (t.groups.INDEX_G) {
     if (r = this.parseInt(t.groups.INDEX), 0 === r) throw new x("index offset can't be zero");
     "-" === t.groups.SIGN && (r = -r);
    }
    return "#" === t.groups.POINTER ? [ n, r, "#" ] : [ n, r, new E(t.groups.POINTER) ];
   }
   parseInt(e) {
    if (e.startsWith("0") && e.length > 1) throw new x("unexpected leading zero");
    if (S.test(e)) return Number(e);
    throw new x(`expected an integer, found '${e}'`);
   }
   isIntLike(e) {
    return !(void 0 !== e && !p(e)) || S.test(e);
   }
  }
  function R(e, t, n = k) {
   return new E(e).resolve(t, n);
  }
  Object.freeze({
   __proto__: null,
   JSONPointer: E,
   JSONPointerError: g,
   JSONPointerIndexError: json_p3_browser_min_v,
   JSONPointerKeyError: w,
   JSONPointerResolutionError: m,
   JSONPointerSyntaxError: x,
   JSONPointerTypeError: y,
   RelativeJSONPointer: N,
   UNDEFINED: k,
   resolve: R
  });
  const b = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
  function $(e) {
   return e.includes("'") && !e.includes('"') ? JSON.stringify(e) : _(e);
  }
  function _(e) {
   return `'${JSON.stringify(e).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  }
  function I(e) {
   return b.test(e) ? e : null;
  }
  const P = Symbol.for("jsonpath.nothing");
  function A(e, t) {
   return h(e) && Object.hasOwn(e, t);
  }
  const L = "\x02", C = {
   form: "pretty"
  };
  class K {
   constructor(e, t, n) {
    this.value = e, this.location = t, this.root = n;
   }
   get path() {
    return this.getPath({
     form: "canonical"
    });
   }
   getPath(e) {
    const t = {
     ...C,
     ...e
    };
    return "$" + this.location.map(e => l(e) ? this.decodeNameLocation(e, t) : `[${e}]`).join("");
   }
   toPointer() {
    return this.location.length ? new E(E.encode(this.location.map(String))) : new E("");
   }
   decodeNameLocation(e, t) {
    const n = "canonical" === t.form, r = n ? _ : $, s = e.startsWith(L);
    s && (e = e.slice(1));
    const i = I(e);
    return s ? n || null == i ? `[~${r(e)}]` : `.~${i}` : n || null == i ? `[${r(e)}]` : `.${i}`;
   }
  }
  class F {
   constructor(e) {
    this.nodes = e;
   }
   [Symbol.iterator]() {
    return this.nodes[Symbol.iterator]();
   }
   empty() {
    return 0 === this.nodes.length;
   }
   values() {
    return this.nodes.map(e => e.value);
   }
   valuesOrSingular() {
    return 1 === this.nodes.length ? this.nodes[0].value : this.nodes.map(e => e.value);
   }
   locations() {
    return this.nodes.map(e => e.location);
   }
   paths(e) {
    return this.nodes.map(t => t.getPath(e));
   }
   pointers() {
    return this.nodes.map(e => e.toPointer());
   }
   get length() {
    return this.nodes.length;
   }
  }
  class z {
   constructor(e) {
    this.token = e;
   }
  }
  class M extends z {}
  class j extends M {
   evaluate() {
    return null;
   }
   toString() {
    return "null";
   }
  }
  class U extends M {
   constructor(e, t) {
    super(e), this.token = e, this.value = t;
   }
   evaluate() {
    return this.value;
   }
   toString() {
    return String(this.value);
   }
  }
  class D extends M {
   constructor(e, t) {
    super(e), this.token = e, this.value = t;
   }
   evaluate() {
    return this.value;
   }
   toString() {
    return _(this.value);
   }
  }
  class G extends M {
   constructor(e, t) {
    super(e), this.token = e, this.value = t;
   }
   evaluate() {
    return this.value;
   }
   toString() {
    return String(this.value);
   }
  }
  class Q extends z {
   constructor(e, t, n) {
    super(e), this.token = e, this.operator = t, this.right = n;
   }
   evaluate(e) {
    if ("!" === this.operator) {
     const t = this.right.evaluate(e);
     return t instanceof F ? 0 === t.nodes.length : !X(t);
    }
    throw new r(`unknown operator '${this.operator}'`, this.token);
   }
   toString(e) {
    return `${this.operator}${this.right.toString(e)}`;
   }
  }
  class J extends z {
   constructor(e, t, n, r) {
    super(e), this.token = e, this.left = t, this.operator = n, this.right = r, this.logical = "&&" === n || "||" === n;
   }
   evaluate(e) {
    let t = this.left.evaluate(e);
    !this.logical && t instanceof F && 1 === t.nodes.length && (t = t.nodes[0].value);
    let n = this.right.evaluate(e);
    return !this.logical && n instanceof F && 1 === n.nodes.length && (n = n.nodes[0].value), 
    "&&" === this.operator ? X(t) && X(n) : "||" === this.operator ? X(t) || X(n) : Z(t, this.operator, n);
   }
   toString(e) {
    return this.logical ? `(${this.left.toString(e)} ${this.operator} ${this.right.toString(e)})` : `${this.left.toString(e)} ${this.operator} ${this.right.toString(e)}`;
   }
  }
  class V extends z {
   constructor(e, t) {
    super(e), this.token = e, this.expression = t;
   }
   evaluate(e) {
    const t = this.expression.evaluate(e);
    return t instanceof F ? t.nodes.length > 0 : X(t);
   }
   toString(e) {
    return function t(n, r) {
     if (n instanceof J) {
      let s, i, o, a;
      if ("&&" === n.operator) s = 5, i = "&&", o = t(n.left, s), a = t(n.right, s); else {
       if ("||" !== n.operator) return n.toString(e);
       s = 4, i = "||", o = t(n.left, s), a = t(n.right, s);
      }
      const c = `${o} ${i} ${a}`;
      return s < r ? `(${c})` : c;
     }
     if (n instanceof Q) {
      const e = `!${t(n.right, 7)}`;
      return r > 7 ? `(${e})` : e;
     }
     return n.toString(e);
    }(this.expression, 0);
   }
  }
  class B extends z {
   constructor(e, t) {
    super(e), this.token = e, this.path = t;
   }
  }
  class W extends B {
   evaluate(e) {
    return e.lazy ? new F(Array.from(this.path.lazyQuery(e.currentValue))) : this.path.query(e.currentValue);
   }
   toString(e) {
    return `@${this.path.toString(e).slice(1)}`;
   }
  }
  class Y extends B {
   evaluate(e) {
    return e.lazy ? new F(Array.from(this.path.lazyQuery(e.rootValue))) : this.path.query(e.rootValue);
   }
   toString(e) {
    return this.path.toString(e);
   }
  }
  class q extends z {
   constructor(e, t, n) {
    super(e), this.token = e, this.name = t, this.args = n;
   }
   evaluate(e) {
    const t = e.environment.functionRegister.get(this.name);
    if (!t) throw new i(`filter function '${this.name}' is undefined`, this.token);
    const n = this.args.map(t => t.evaluate(e)).map((e, n) => t.argTypes[n] !== d.NodesType && e instanceof F ? this.unpack_node_list(e) : e);
    return t.call(...n);
   }
   toString(e) {
    return `${this.name}(${this.args.map(t => t.toString(e)).join(", ")})`;
   }
   unpack_node_list(e) {
    switch (e.length) {
    case 0:
     return P;

    case 1:
     return e.nodes[0].value;

    default:
     return e;
    }
   }
  }
  function X(e) {
   return !(e instanceof F && e.empty()) && !("boolean" == typeof e && !1 === e);
  }
  function Z(e, t, n) {
   switch (t) {
   case "==":
    return H(e, n);

   case "!=":
    return !H(e, n);

   case "<":
    return ee(e, n);

   case ">":
    return ee(n, e);

   case ">=":
    return ee(n, e) || H(e, n);

   case "<=":
    return ee(e, n) || H(e, n);

   default:
    return !1;
   }
  }
  function H(e, t) {
   if (t instanceof F && ([e, t] = [ t, e ]), e instanceof F) {
    if (t instanceof F) {
     if (e.empty() && t.empty()) return !0;
     if (1 === e.nodes.length && 1 === t.nodes.length) return f(e.nodes[0].value, t.nodes[0].value);
    }
    return e.empty() ? t === P : 1 === e.nodes.length && f(e.nodes[0].value, t);
   }
   return e === P && t === P || f(e, t);
  }
  function ee(e, t) {
   return !!(l(e) && l(t) || p(e) && p(t)) && e < t;
  }
  var te = Object.freeze({
   __proto__: null,
   BooleanLiteral: U,
   FilterExpression: z,
   FilterExpressionLiteral: M,
   FilterQuery: B,
   FunctionExtension: q,
   InfixExpression: J,
   LogicalExpression: V,
   NullLiteral: j,
   NumberLiteral: G,
   PrefixExpression: Q,
   RelativeQuery: W,
   RootQuery: Y,
   StringLiteral: D,
   compare: Z
  });
  class ne {
   argTypes=[ d.NodesType ];
   returnType=d.ValueType;
   call(e) {
    return e.length;
   }
  }
  class re {
   argTypes=[ d.ValueType ];
   returnType=d.ValueType;
   call(e) {
    return u(e) || l(e) ? e.length : h(e) ? Object.keys(e).length : P;
   }
  }
  class se extends Map {
   constructor(e = 128, t) {
    void 0 !== t ? super(t) : super(), this.maxSize = e;
   }
   get(e) {
    const t = super.get(e);
    return this.has(e) && (this.delete(e), this.set(e, t)), t;
   }
   set(e, t) {
    if (this.has(e)) this.delete(e); else if (this.size >= this.maxSize) {
     const e = this.first();
     void 0 !== e && this.delete(e);
    }
    return super.set(e, t);
   }
   first() {
    return this.keys().next().value;
   }
  }
  function ie(e) {
   let t = !1, n = !1;
   const r = [];
   for (const s of e) if (t) r.push(s), t = !1; else switch (s) {
   case ".":
    n ? r.push(s) : r.push("(?:(?![\r\n])\\P{Cs}|\\p{Cs}\\p{Cs})");
    break;

   case "\\":
    t = !0, r.push(s);
    break;

   case "[":
    n = !0, r.push(s);
    break;

   case "]":
    n = !1, r.push(s);
    break;

   default:
    r.push(s);
   }
   return r.join("");
  }
  function oe(e) {
   const t = [], n = e.startsWith("^"), r = e.endsWith("$");
   return n || r || t.push("^(?:"), t.push(ie(e)), n || r || t.push(")$"), t.join("");
  }
  function ae(e, t, n, r) {
   var s = Error.call(this, e);
   return Object.setPrototypeOf && Object.setPrototypeOf(s, ae.prototype), s.expected = t, 
   s.found = n, s.location = r, s.name = "SyntaxError", s;
  }
  function ce(e, t, n) {
   return n = n || " ", e.length > t ? e : (t -= e.length, e + (n += n.repeat(t)).slice(0, t));
  }
  !function(e, t) {
   function n() {
    this.constructor = e;
   }
   n.prototype = t.prototype, e.prototype = new n;
  }(ae, Error), ae.prototype.format = function(e) {
   var t = "Error: " + this.message;
   if (this.location) {
    var n, r = null;
    for (n = 0; n < e.length; n++) if (e[n].source === this.location.source) {
     r = e[n].text.split(/\r\n|\n|\r/g);
     break;
    }
    var s = this.location.start, i = this.location.source && "function" == typeof this.location.source.offset ? this.location.source.offset(s) : s, o = this.location.source + ":" + i.line + ":" + i.column;
    if (r) {
     var a = this.location.end, c = ce("", i.line.toString().length, " "), u = r[s.line - 1], h = (s.line === a.line ? a.column : u.length + 1) - s.column || 1;
     t += "\n --\x3e " + o + "\n" + c + " |\n" + i.line + " | " + u + "\n" + c + " | " + ce("", s.column - 1, " ") + ce("", h, "^");
    } else t += "\n at " + o;
   }
   return t;
  }, ae.buildMessage = function(e, t) {
   var n = {
    literal: function(e) {
     return '"' + s(e.text) + '"';
    },
    class: function(e) {
     var t = e.parts.map(function(e) {
      return Array.isArray(e) ? i(e[0]) + "-" + i(e[1]) : i(e);
     });
     return "[" + (e.inverted ? "^" : "") + t.join("") + "]";
    },
    any: function() {
     return "any character";
    },
    end: function() {
     return "end of input";
    },
    other: function(e) {
     return e.description;
    }
   };
   function r(e) {
    return e.charCodeAt(0).toString(16).toUpperCase();
   }
   function s(e) {
    return e.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(e) {
     return "\\x0" + r(e);
    }).replace(/[\x10-\x1F\x7F-\x9F]/g, function(e) {
     return "\\x" + r(e);
    });
   }
   function i(e) {
    return e.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(e) {
     return "\\x0" + r(e);
    }).replace(/[\x10-\x1F\x7F-\x9F]/g, function(e) {
     return "\\x" + r(e);
    });
   }
   function o(e) {
    return n[e.type](e);
   }
   return "Expected " + function(e) {
    var t, n, r = e.map(o);
    if (r.sort(), r.length > 0) {
     for (t = 1, n = 1; t < r.length; t++) r[t - 1] !== r[t] && (r[n] = r[t], n++);
     r.length = n;
    }
    switch (r.length) {
    case 1:
     return r[0];

    case 2:
     return r[0] + " or " + r[1];

    default:
     return r.slice(0, -1).join(", ") + ", or " + r[r.length - 1];
    }
   }(e) + " but " + function(e) {
    return e ? '"' + s(e) + '"' : "end of input";
   }(t) + " found.";
  };
  const ue = {
   StartRules: [ "start" ],
   SyntaxError: ae,
   parse: function(e, t) {
    var n, r, s, i, o = {}, a = (t = void 0 !== t ? t : {}).grammarSource, c = {
     start: Pe
    }, u = Pe, h = "|", l = "{", p = ",", f = "}", d = "(", g = ")", m = ".", v = "\\", w = "[", x = "^", y = "-", k = "]", E = "\\p{", O = "\\P{", S = "L", N = "M", R = "N", T = "P", b = "Z", $ = "S", _ = "C", I = /^[*-+?]/, P = /^[0-9]/, A = /^[(-+\--.?[-\^nrt{-}]/, L = /^[l-mot-u]/, C = /^[cen]/, K = /^[dlo]/, F = /^[c-fios]/, z = /^[lps]/, M = /^[ckmo]/, j = /^[cfn-o]/, U = Te("|", !1), D = be([ [ "*", "+" ], "?" ], !1, !1), G = Te("{", !1), Q = be([ [ "0", "9" ] ], !1, !1), J = Te(",", !1), V = Te("}", !1), B = Te("(", !1), W = Te(")", !1), Y = {
     type: "any"
    }, q = Te(".", !1), X = Te("\\", !1), Z = be([ [ "(", "+" ], [ "-", "." ], "?", [ "[", "^" ], "n", "r", "t", [ "{", "}" ] ], !1, !1), H = Te("[", !1), ee = Te("^", !1), te = Te("-", !1), ne = Te("]", !1), re = Te("\\p{", !1), se = Te("\\P{", !1), ie = Te("L", !1), oe = be([ [ "l", "m" ], "o", [ "t", "u" ] ], !1, !1), ce = Te("M", !1), ue = be([ "c", "e", "n" ], !1, !1), he = Te("N", !1), le = be([ "d", "l", "o" ], !1, !1), pe = Te("P", !1), fe = be([ [ "c", "f" ], "i", "o", "s" ], !1, !1), de = Te("Z", !1), ge = be([ "l", "p", "s" ], !1, !1), me = Te("S", !1), ve = be([ "c", "k", "m", "o" ], !1, !1), we = Te("C", !1), xe = be([ "c", "f", [ "n", "o" ] ], !1, !1), ye = function(e) {
     return function(e) {
      return e < "'" || "," === e || "-" === e || e >= "/" && e <= ">" || e >= "@" && e <= "Z" || e >= "^" && e <= "z" || e >= "~" && e <= "\ud7ff" || e >= "\ue000";
     }(e);
    }, ke = function(e) {
     return function(e) {
      return e < "," || e >= "." && e <= "Z" || e >= "^" && e <= "\ud7ff" || e >= "\ue000";
     }(e);
    }, Ee = 0 | t.peg$currPos, Oe = [ {
     line: 1,
     column: 1
    } ], Se = Ee, Ne = t.peg$maxFailExpected || [], Re = 0 | t.peg$silentFails;
    if (t.startRule) {
     if (!(t.startRule in c)) throw new Error("Can't start parsing from rule \"" + t.startRule + '".');
     u = c[t.startRule];
    }
    function Te(e, t) {
     return {
      type: "literal",
      text: e,
      ignoreCase: t
     };
    }
    function be(e, t, n) {
     return {
      type: "class",
      parts: e,
      inverted: t,
      ignoreCase: n
     };
    }
    function $e(t) {
     var n, r = Oe[t];
     if (r) return r;
     if (t >= Oe.length) n = Oe.length - 1; else for (n = t; !Oe[--n]; ) ;
     for (r = {
      line: (r = Oe[n]).line,
      column: r.column
     }; n < t; ) 10 === e.charCodeAt(n) ? (r.line++, r.column = 1) : r.column++, n++;
     return Oe[t] = r, r;
    }
    function _e(e, t, n) {
     var r = $e(e), s = $e(t);
     return {
      source: a,
      start: {
       offset: e,
       line: r.line,
       column: r.column
      },
      end: {
       offset: t,
       line: s.line,
       column: s.column
      }
     };
    }
    function Ie(e) {
     Ee < Se || (Ee > Se && (Se = Ee, Ne = []), Ne.push(e));
    }
    function Pe() {
     return Ae();
    }
    function Ae() {
     var t, n, r, s;
     for (t = Le(), n = [], r = Ee, 124 === e.charCodeAt(Ee) ? (s = h, Ee++) : (s = o, 
     0 === Re && Ie(U)), s !== o ? r = s = [ s, Le() ] : (Ee = r, r = o); r !== o; ) n.push(r), 
     r = Ee, 124 === e.charCodeAt(Ee) ? (s = h, Ee++) : (s = o, 0 === Re && Ie(U)), s !== o ? r = s = [ s, Le() ] : (Ee = r, 
     r = o);
     return [ t, n ];
    }
    function Le() {
     var e, t;
     for (e = [], t = Ce(); t !== o; ) e.push(t), t = Ce();
     return e;
    }
    function Ce() {
     var t, n, r;
     return t = Ee, n = function() {
      var t, n, r, s;
      t = function() {
       var t, n;
       t = Ee, e.length > Ee ? (n = e.charAt(Ee), Ee++) : (n = o, 0 === Re && Ie(Y));
       n !== o && (ye(n) ? void 0 : o) !== o ? t = n : (Ee = t, t = o);
       return t;
      }(), t === o && (t = function() {
       var t;
       46 === e.charCodeAt(Ee) ? (t = m, Ee++) : (t = o, 0 === Re && Ie(q));
       t === o && (t = Ke()) === o && (t = Fe()) === o && (t = function() {
        var t, n, r, s, i, a, c;
        t = Ee, 91 === e.charCodeAt(Ee) ? (n = w, Ee++) : (n = o, 0 === Re && Ie(H));
        if (n !== o) if (94 === e.charCodeAt(Ee) ? (r = x, Ee++) : (r = o, 0 === Re && Ie(ee)), 
        r === o && (r = null), 45 === e.charCodeAt(Ee) ? (s = y, Ee++) : (s = o, 0 === Re && Ie(te)), 
        s === o && (s = ze()), s !== o) {
         for (i = [], a = ze(); a !== o; ) i.push(a), a = ze();
         45 === e.charCodeAt(Ee) ? (a = y, Ee++) : (a = o, 0 === Re && Ie(te)), a === o && (a = null), 
         93 === e.charCodeAt(Ee) ? (c = k, Ee++) : (c = o, 0 === Re && Ie(ne)), c !== o ? t = n = [ n, r, s, i, a, c ] : (Ee = t, 
         t = o);
        } else Ee = t, t = o; else Ee = t, t = o;
        return t;
       }());
       return t;
      }(), t === o && (t = Ee, 40 === e.charCodeAt(Ee) ? (n = d, Ee++) : (n = o, 0 === Re && Ie(B)), 
      n !== o && (r = Ae()) !== o ? (41 === e.charCodeAt(Ee) ? (s = g, Ee++) : (s = o, 
      0 === Re && Ie(W)), s !== o ? t = n = [ n, r, s ] : (Ee = t, t = o)) : (Ee = t, 
      t = o)));
      return t;
     }(), n !== o ? (r = function() {
      var t;
      t = e.charAt(Ee), I.test(t) ? Ee++ : (t = o, 0 === Re && Ie(D));
      t === o && (t = function() {
       var t, n, r, s, i, a, c;
       t = Ee, 123 === e.charCodeAt(Ee) ? (n = l, Ee++) : (n = o, 0 === Re && Ie(G));
       if (n !== o) {
        if (r = [], s = e.charAt(Ee), P.test(s) ? Ee++ : (s = o, 0 === Re && Ie(Q)), s !== o) for (;s !== o; ) r.push(s), 
        s = e.charAt(Ee), P.test(s) ? Ee++ : (s = o, 0 === Re && Ie(Q)); else r = o;
        if (r !== o) {
         if (s = Ee, 44 === e.charCodeAt(Ee) ? (i = p, Ee++) : (i = o, 0 === Re && Ie(J)), 
         i !== o) {
          for (a = [], c = e.charAt(Ee), P.test(c) ? Ee++ : (c = o, 0 === Re && Ie(Q)); c !== o; ) a.push(c), 
          c = e.charAt(Ee), P.test(c) ? Ee++ : (c = o, 0 === Re && Ie(Q));
          s = i = [ i, a ];
         } else Ee = s, s = o;
         s === o && (s = null), 125 === e.charCodeAt(Ee) ? (i = f, Ee++) : (i = o, 0 === Re && Ie(V)), 
         i !== o ? t = n = [ n, r, s, i ] : (Ee = t, t = o);
        } else Ee = t, t = o;
       } else Ee = t, t = o;
       return t;
      }());
      return t;
     }(), r === o && (r = null), t = n = [ n, r ]) : (Ee = t, t = o), t;
    }
    function Ke() {
     var t, n, r;
     return t = Ee, 92 === e.charCodeAt(Ee) ? (n = v, Ee++) : (n = o, 0 === Re && Ie(X)), 
     n !== o ? (r = e.charAt(Ee), A.test(r) ? Ee++ : (r = o, 0 === Re && Ie(Z)), r !== o ? t = n = [ n, r ] : (Ee = t, 
     t = o)) : (Ee = t, t = o), t;
    }
    function Fe() {
     var t;
     return (t = function() {
      var t, n, r, s;
      t = Ee, e.substr(Ee, 3) === E ? (n = E, Ee += 3) : (n = o, 0 === Re && Ie(re));
      n !== o && (r = je()) !== o ? (125 === e.charCodeAt(Ee) ? (s = f, Ee++) : (s = o, 
      0 === Re && Ie(V)), s !== o ? t = n = [ n, r, s ] : (Ee = t, t = o)) : (Ee = t, 
      t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r, s;
      t = Ee, e.substr(Ee, 3) === O ? (n = O, Ee += 3) : (n = o, 0 === Re && Ie(se));
      n !== o && (r = je()) !== o ? (125 === e.charCodeAt(Ee) ? (s = f, Ee++) : (s = o, 
      0 === Re && Ie(V)), s !== o ? t = n = [ n, r, s ] : (Ee = t, t = o)) : (Ee = t, 
      t = o);
      return t;
     }()), t;
    }
    function ze() {
     var t, n, r, s, i;
     return t = Ee, (n = Me()) !== o ? (r = Ee, 45 === e.charCodeAt(Ee) ? (s = y, Ee++) : (s = o, 
     0 === Re && Ie(te)), s !== o && (i = Me()) !== o ? r = s = [ s, i ] : (Ee = r, r = o), 
     r === o && (r = null), t = n = [ n, r ]) : (Ee = t, t = o), t === o && (t = Fe()), 
     t;
    }
    function Me() {
     var t, n;
     return t = Ee, e.length > Ee ? (n = e.charAt(Ee), Ee++) : (n = o, 0 === Re && Ie(Y)), 
     n !== o && (ke(n) ? void 0 : o) !== o ? t = n : (Ee = t, t = o), t === o && (t = Ke()), 
     t;
    }
    function je() {
     var t;
     return (t = function() {
      var t, n, r;
      t = Ee, 76 === e.charCodeAt(Ee) ? (n = S, Ee++) : (n = o, 0 === Re && Ie(ie));
      n !== o ? (r = e.charAt(Ee), L.test(r) ? Ee++ : (r = o, 0 === Re && Ie(oe)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 77 === e.charCodeAt(Ee) ? (n = N, Ee++) : (n = o, 0 === Re && Ie(ce));
      n !== o ? (r = e.charAt(Ee), C.test(r) ? Ee++ : (r = o, 0 === Re && Ie(ue)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 78 === e.charCodeAt(Ee) ? (n = R, Ee++) : (n = o, 0 === Re && Ie(he));
      n !== o ? (r = e.charAt(Ee), K.test(r) ? Ee++ : (r = o, 0 === Re && Ie(le)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 80 === e.charCodeAt(Ee) ? (n = T, Ee++) : (n = o, 0 === Re && Ie(pe));
      n !== o ? (r = e.charAt(Ee), F.test(r) ? Ee++ : (r = o, 0 === Re && Ie(fe)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 90 === e.charCodeAt(Ee) ? (n = b, Ee++) : (n = o, 0 === Re && Ie(de));
      n !== o ? (r = e.charAt(Ee), z.test(r) ? Ee++ : (r = o, 0 === Re && Ie(ge)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 83 === e.charCodeAt(Ee) ? (n = $, Ee++) : (n = o, 0 === Re && Ie(me));
      n !== o ? (r = e.charAt(Ee), M.test(r) ? Ee++ : (r = o, 0 === Re && Ie(ve)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()) === o && (t = function() {
      var t, n, r;
      t = Ee, 67 === e.charCodeAt(Ee) ? (n = _, Ee++) : (n = o, 0 === Re && Ie(we));
      n !== o ? (r = e.charAt(Ee), j.test(r) ? Ee++ : (r = o, 0 === Re && Ie(xe)), r === o && (r = null), 
      t = n = [ n, r ]) : (Ee = t, t = o);
      return t;
     }()), t;
    }
    if (n = u(), t.peg$library) return {
     peg$result: n,
     peg$currPos: Ee,
     peg$FAILED: o,
     peg$maxFailExpected: Ne,
     peg$maxFailPos: Se
    };
    if (n !== o && Ee === e.length) return n;
    throw n !== o && Ee < e.length && Ie({
     type: "end"
    }), r = Ne, s = Se < e.length ? e.charAt(Se) : null, i = Se < e.length ? _e(Se, Se + 1) : _e(Se, Se), 
    new ae(ae.buildMessage(r, s), r, s, i);
   }
  };
  var he = function(e) {
   try {
    ue.parse(e, {});
   } catch (e) {
    if (e instanceof ue.SyntaxError) return !1;
    throw e;
   }
   return !0;
  };
  class le {
   argTypes=[ d.ValueType, d.ValueType ];
   returnType=d.LogicalType;
   #t;
   constructor(e = {}) {
    this.options = e, this.cacheSize = e.cacheSize ?? 10, this.throwErrors = e.throwErrors ?? !1, 
    this.iRegexpCheck = e.iRegexpCheck ?? !0, this.#t = new se(this.cacheSize);
   }
   call(e, t) {
    if (this.cacheSize > 0) {
     const n = this.#t.get(t);
     if (n) try {
      return n.test(e);
     } catch (e) {
      if (this.throwErrors) throw e;
      return !1;
     }
    }
    if (!l(t)) {
     if (this.throwErrors) throw new c(`match() expected a string pattern, found ${t}`);
     return !1;
    }
    if (this.iRegexpCheck && !he(t)) {
     if (this.throwErrors) throw new c(`pattern ${t} is not a valid I-Regexp pattern`);
     return !1;
    }
    try {
     const n = new RegExp(oe(t), "u");
     return this.cacheSize > 0 && this.#t.set(t, n), n.test(e);
    } catch (e) {
     if (this.throwErrors) throw e;
     return !1;
    }
   }
  }
  class pe {
   argTypes=[ d.ValueType, d.ValueType ];
   returnType=d.LogicalType;
   #t;
   constructor(e = {}) {
    this.options = e, this.cacheSize = e.cacheSize ?? 10, this.throwErrors = e.throwErrors ?? !1, 
    this.iRegexpCheck = e.iRegexpCheck ?? !0, this.#t = new se(this.cacheSize);
   }
   call(e, t) {
    if (this.cacheSize > 0) {
     const n = this.#t.get(t);
     if (n) try {
      return !!e.match(n);
     } catch (e) {
      if (this.throwErrors) throw e;
      return !1;
     }
    }
    if (!l(t)) {
     if (this.throwErrors) throw new c(`match() expected a string pattern, found ${t}`);
     return !1;
    }
    if (this.iRegexpCheck && !he(t)) {
     if (this.throwErrors) throw new c(`pattern ${t} is not a valid I-Regexp pattern`);
     return !1;
    }
    try {
     const n = new RegExp(ie(t), "u");
     return this.cacheSize > 0 && this.#t.set(t, n), !!e.match(n);
    } catch (e) {
     if (this.throwErrors) throw e;
     return !1;
    }
   }
  }
  class fe {
   argTypes=[ d.NodesType ];
   returnType=d.ValueType;
   call(e) {
    return 1 === e.length ? e.nodes[0].value : P;
   }
  }
  let de = function(e) {
   return e.AND = "TOKEN_AND", e.COLON = "TOKEN_COLON", e.COMMA = "TOKEN_COMMA", e.CURRENT = "TOKEN_CURRENT_VALUE", 
   e.CURRENT_KEY = "TOKEN_CURRENT_KEY", e.DDOT = "TOKEN_DDOT", e.DOT = "TOKEN_DOT", 
   e.DOUBLE_QUOTE_STRING = "TOKEN_DOUBLE_QUOTE_STRING", e.EOF = "TOKEN_EOF", e.EQ = "TOKEN_EQ", 
   e.ERROR = "TOKEN_ERROR", e.FALSE = "TOKEN_FALSE", e.FILTER = "TOKEN_FILTER_START", 
   e.FUNCTION = "TOKEN_FUNCTION", e.GE = "TOKEN_GE", e.GT = "TOKEN_GT", e.INDEX = "TOKEN_INDEX", 
   e.KEY = "TOKEN_KEY", e.KEY_DOUBLE_QUOTE_STRING = "TOKEN_KEY_DOUBLE_QUOTE_STRING", 
   e.KEY_SINGLE_QUOTE_STRING = "TOKEN_KEY_SINGLE_QUOTE_STRING", e.KEYS = "TOKEN_KEYS", 
   e.KEYS_FILTER = "TOKEN_KEYS_FILTER", e.LBRACKET = "TOKEN_LBRACKET", e.LE = "TOKEN_LE", 
   e.LG = "TOKEN_LG", e.LPAREN = "TOKEN_LPAREN", e.LT = "TOKEN_LT", e.NAME = "TOKEN_NAME", 
   e.NE = "TOKEN_NE", e.NOT = "TOKEN_NOT", e.NULL = "TOKEN_NULL", e.NUMBER = "NUMBER", 
   e.OR = "TOKEN_OR", e.RBRACKET = "TOKEN_RBRACKET", e.ROOT = "TOKEN_ROOT", e.RPAREN = "TOKEN_RPAREN", 
   e.SINGLE_QUOTE_STRING = "TOKEN_SINGLE_QUOTE_STRING", e.TRUE = "TOKEN_TRUE", e.WILD = "TOKEN_WILD", 
   e;
  }({});
  class ge {
   constructor(e, t, n, r) {
    this.kind = e, this.value = t, this.index = n, this.input = r;
   }
  }
  new ge(de.EOF, "", -1, "");
  class me {
   #n=0;
   constructor(e) {
    this.tokens = e;
   }
   get current() {
    return this.tokens[this.#n];
   }
   get peek() {
    return this.#n >= this.tokens.length - 1 ? this.tokens[this.tokens.length - 1] : this.tokens[this.#n + 1];
   }
   next() {
    const e = this.current;
    return this.#n += 1, e;
   }
   backup() {
    this.#n > 0 && (this.#n -= 1);
   }
   expect(e) {
    if (this.current.kind !== e) throw new o(`expected token '${e}', found '${this.current.kind}'`, this.current);
   }
   expectPeek(e) {
    const t = this.peek;
    if (t.kind !== e) throw new o(`expected token '${e}', found '${t.kind}'`, t);
   }
   expectPeekNot(e, t) {
    const n = this.peek;
    if (n.kind === e) throw new o(t, n);
   }
  }
  const ve = /[eE][+-]?\d+/y, we = /[a-z][a-z_0-9]*/y, xe = /-?\d+/y, ye = /-?\d+/y, ke = /[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y, Ee = new Set([ " ", "\n", "\t", "\r" ]), Oe = /[\u0080-\uFFFFa-zA-Z_]/;
  class Se {
   filterLevel=0;
   funcCallStack=[];
   bracketStack=[];
   tokens=[];
   #r=0;
   #n=0;
   constructor(e, t) {
    this.environment = e, this.path = t;
   }
   get pos() {
    return this.#n;
   }
   get start() {
    return this.#r;
   }
   run() {
    let e = Re;
    for (;e; ) e = e(this);
   }
   emit(e) {
    this.tokens.push(new ge(e, this.path.slice(this.#r, this.#n), this.#r, this.path)), 
    this.#r = this.#n;
   }
   next() {
    if (this.#n >= this.path.length) return "";
    const e = this.path[this.#n];
    return this.#n += 1, e;
   }
   ignore() {
    this.#r = this.#n;
   }
   backup() {
    if (this.#n <= this.#r) {
     const e = "can't backup beyond start";
     throw new n(e, new ge(de.ERROR, e, this.#n, this.path));
    }
    this.#n -= 1;
   }
   peek() {
    const e = this.next();
    return e && this.backup(), e;
   }
   peekMatch(e) {
    const t = this.next();
    return t && this.backup(), e.test(t);
   }
   accept(e) {
    const t = this.next();
    return !!e.has(t) || (t && this.backup(), !1);
   }
   acceptMatch(e) {
    const t = this.next();
    return !!e.test(t) || (t && this.backup(), !1);
   }
   acceptRun(e) {
    let t = !1, n = this.next();
    for (;e.has(n); ) n = this.next(), t = !0;
    return n && this.backup(), t;
   }
   acceptMatchRun(e) {
    e.lastIndex = this.#n;
    const t = e.exec(this.path);
    return e.lastIndex = 0, !!t && (this.#n += t[0].length, !0);
   }
   ignoreWhitespace() {
    if (this.#n !== this.#r) {
     const e = `must emit or ignore before consuming whitespace ('${this.path.slice(this.#r, this.#n)}':${this.pos})`;
     throw new n(e, new ge(de.ERROR, e, this.pos, this.path));
    }
    return !!this.acceptRun(Ee) && (this.ignore(), !0);
   }
   error(e) {
    this.tokens.push(new ge(de.ERROR, e, this.#n, this.path));
   }
  }
  function Ne(e, t) {
   const [n, r] = function(e, t) {
    const n = new Se(e, t);
    return [ n, n.tokens ];
   }(e, t);
   if (n.run(), r.length && r[r.length - 1].kind === de.ERROR) throw new o(r[r.length - 1].value, r[r.length - 1]);
   if (0 !== n.bracketStack.length) {
    const [e, r] = n.bracketStack[n.bracketStack.length - 1];
    throw new o("unbalanced brackets", new ge(de.ERROR, e, r, t));
   }
   return r;
  }
  function Re(e) {
   const t = e.next();
   return "$" !== t ? (e.backup(), e.error(`expected '$', found '${t}'`), null) : (e.emit(de.ROOT), 
   Te);
  }
  function Te(e) {
   e.ignoreWhitespace() && !e.peek() && e.error("trailing whitespace");
   const t = e.next();
   switch (t) {
   case "":
    return e.emit(de.EOF), null;

   case ".":
    return "." === e.peek() ? (e.next(), e.emit(de.DDOT), be) : $e;

   case "[":
    return e.bracketStack.push([ "[", e.start ]), e.emit(de.LBRACKET), _e;

   default:
    return e.backup(), e.filterLevel ? Ie : (e.error(`expected '.', '..' or a bracketed selection, found '${t}'`), 
    null);
   }
  }
  function be(e) {
   if (e.acceptMatchRun(ke)) return e.emit(de.NAME), Te;
   if (!e.environment.strict) {
    if ("~" === e.environment.keysPattern.source && "~" === e.peek()) return e.next(), 
    e.peekMatch(Oe) ? (e.ignore(), e.acceptMatchRun(ke), e.emit(de.KEY), Te) : (e.emit(de.KEYS), 
    Te);
    if (e.acceptMatchRun(e.environment.keysPattern)) return e.emit(de.KEYS), Te;
   }
   const t = e.next();
   switch (t) {
   case "":
    return e.error("bald descendant segment"), null;

   case "*":
    return e.emit(de.WILD), Te;

   case "[":
    return e.bracketStack.push([ "[", e.start ]), e.emit(de.LBRACKET), _e;

   default:
    return e.backup(), e.error(`unexpected descendent selection token '${t}'`), null;
   }
  }
  function $e(e) {
   if (e.ignore(), e.ignoreWhitespace()) return e.error("unexpected whitespace after dot"), 
   null;
   if (!e.environment.strict) {
    if ("~" === e.environment.keysPattern.source && "~" === e.peek()) return e.next(), 
    e.peekMatch(Oe) ? (e.ignore(), e.acceptMatchRun(ke), e.emit(de.KEY), Te) : (e.emit(de.KEYS), 
    Te);
    if (e.acceptMatchRun(e.environment.keysPattern)) return e.emit(de.KEYS), Te;
   }
   if (e.acceptMatchRun(ke)) return e.emit(de.NAME), Te;
   const t = e.next();
   return "*" === t ? (e.emit(de.WILD), Te) : (e.backup(), e.error(`unexpected shorthand selector '${t}'`), 
   null);
  }
  function _e(e) {
   for (;;) {
    if (e.ignoreWhitespace(), e.acceptMatchRun(xe)) {
     e.emit(de.INDEX);
     continue;
    }
    if (!e.environment.strict && e.acceptMatchRun(e.environment.keysPattern)) switch (e.peek()) {
    case "'":
     return e.ignore(), e.next(), Fe(e);

    case '"':
     return e.ignore(), e.next(), ze(e);

    case "?":
     return e.next(), e.emit(de.KEYS_FILTER), e.filterLevel += 1, Ie;

    default:
     e.emit(de.KEYS);
     continue;
    }
    const t = e.next();
    switch (t) {
    case "]":
     return 0 === e.bracketStack.length || "[" !== e.bracketStack[e.bracketStack.length - 1][0] ? (e.backup(), 
     e.error("unbalanced brackets"), null) : (e.bracketStack.pop(), e.emit(de.RBRACKET), 
     Te);

    case "":
     return e.error("unclosed bracketed selection"), null;

    case "*":
     e.emit(de.WILD);
     continue;

    case "?":
     return e.emit(de.FILTER), e.filterLevel += 1, Ie;

    case ",":
     e.emit(de.COMMA);
     continue;

    case ":":
     e.emit(de.COLON);
     continue;

    case "'":
     return Ae;

    case '"':
     return Le;

    default:
     return e.backup(), e.error(`unexpected token '${t}' in bracketed selection`), null;
    }
   }
  }
  function Ie(e) {
   for (;;) {
    e.ignoreWhitespace();
    const t = e.next();
    switch (t) {
    case "":
     return e.error("unclosed bracketed selection"), null;

    case "]":
     return e.filterLevel -= 1, e.backup(), _e;

    case ",":
     if (e.emit(de.COMMA), e.funcCallStack.length) continue;
     return e.filterLevel -= 1, _e;

    case "'":
     return Ce;

    case '"':
     return Ke;

    case "(":
     e.bracketStack.push([ "(", e.start ]), e.emit(de.LPAREN), e.funcCallStack.length && (e.funcCallStack[e.funcCallStack.length - 1] += 1);
     continue;

    case ")":
     if (0 === e.bracketStack.length || "(" !== e.bracketStack[e.bracketStack.length - 1][0]) return e.backup(), 
     e.error("unbalanced brackets"), null;
     e.bracketStack.pop(), e.emit(de.RPAREN), e.funcCallStack.length && (1 === e.funcCallStack[e.funcCallStack.length - 1] ? e.funcCallStack.pop() : e.funcCallStack[e.funcCallStack.length - 1] -= 1);
     continue;

    case "$":
     return e.emit(de.ROOT), Te;

    case "@":
     return e.emit(de.CURRENT), Te;

    case "#":
     return e.environment.strict ? (e.backup(), e.error(`unexpected filter selector token '${t}'`), 
     null) : (e.emit(de.CURRENT_KEY), Te);

    case ".":
     return e.backup(), Te;

    case "!":
     "=" === e.peek() ? (e.next(), e.emit(de.NE)) : e.emit(de.NOT);
     continue;

    case "=":
     if ("=" === e.peek()) {
      e.next(), e.emit(de.EQ);
      continue;
     }
     return e.backup(), e.error(`unexpected filter selector token '${t}'`), null;

    case "<":
     "=" === e.peek() ? (e.next(), e.emit(de.LE)) : e.emit(de.LT);
     continue;

    case ">":
     "=" === e.peek() ? (e.next(), e.emit(de.GE)) : e.emit(de.GT);
     continue;

    default:
     if (e.backup(), e.acceptMatchRun(ye)) {
      if ("." === e.peek() && (e.next(), !e.acceptMatchRun(ye))) return e.error("a fractional digit is required after a decimal point"), 
      null;
      e.acceptMatchRun(ve), e.emit(de.NUMBER);
      continue;
     }
     if (e.acceptMatchRun(/&&/y)) {
      e.emit(de.AND);
      continue;
     }
     if (e.acceptMatchRun(/\|\|/y)) {
      e.emit(de.OR);
      continue;
     }
     if (e.acceptMatchRun(/true/y)) {
      e.emit(de.TRUE);
      continue;
     }
     if (e.acceptMatchRun(/false/y)) {
      e.emit(de.FALSE);
      continue;
     }
     if (e.acceptMatchRun(/null/y)) {
      e.emit(de.NULL);
      continue;
     }
     if (e.acceptMatchRun(we) && "(" === e.peek()) {
      e.funcCallStack.push(1), e.emit(de.FUNCTION), e.bracketStack.push([ "(", e.start ]), 
      e.next(), e.ignore();
      continue;
     }
    }
    return e.error(`unexpected filter selector token '${t}'`), null;
   }
  }
  function Pe(e, t, n) {
   return function(r) {
    if (r.ignore(), r.peek() === e) return r.emit("'" === e ? de.SINGLE_QUOTE_STRING : de.DOUBLE_QUOTE_STRING), 
    r.next(), r.ignore(), t;
    for (;;) {
     const s = r.path.slice(r.pos, r.pos + 2), i = r.next();
     if ("\\\\" !== s && s !== `\\${e}`) {
      if ("\\" === i && !s.match(/\\[bfnrtu/]/)) return r.error("invalid escape"), null;
      if (!i) return r.error(`unclosed string starting at index ${r.start}`), null;
      if (i === e) return r.backup(), r.emit(n), r.next(), r.ignore(), t;
     } else r.next();
    }
   };
  }
  const Ae = Pe("'", _e, de.SINGLE_QUOTE_STRING), Le = Pe('"', _e, de.DOUBLE_QUOTE_STRING), Ce = Pe("'", Ie, de.SINGLE_QUOTE_STRING), Ke = Pe('"', Ie, de.DOUBLE_QUOTE_STRING), Fe = Pe("'", _e, de.KEY_SINGLE_QUOTE_STRING), ze = Pe('"', _e, de.KEY_DOUBLE_QUOTE_STRING);
  class Me {
   constructor(e, t) {
    this.environment = e, this.token = t;
   }
  }
  class je extends Me {
   constructor(e, t, n) {
    super(e, t), this.environment = e, this.token = t, this.name = n;
   }
   resolve(e) {
    const t = [];
    return !u(e.value) && A(e.value, this.name) && t.push(new K(e.value[this.name], e.location.concat(this.name), e.root)), 
    t;
   }
   * lazyResolve(e) {
    !u(e.value) && A(e.value, this.name) && (yield new K(e.value[this.name], e.location.concat(this.name), e.root));
   }
   toString(e) {
    const {form: t} = {
     ...C,
     ...e
    };
    return "canonical" === t ? _(this.name) : $(this.name);
   }
   shorthand() {
    return I(this.name);
   }
  }
  class Ue extends Me {
   constructor(e, t, n) {
    if (super(e, t), this.environment = e, this.token = t, this.index = n, n < this.environment.minIntIndex || n > this.environment.maxIntIndex) throw new s("index out of range", this.token);
   }
   resolve(e) {
    const t = [];
    if (u(e.value)) {
     const n = this.normalizedIndex(e.value.length);
     n in e.value && t.push(new K(e.value[n], e.location.concat(n), e.root));
    }
    return t;
   }
   * lazyResolve(e) {
    if (u(e.value)) {
     const t = this.normalizedIndex(e.value.length);
     t in e.value && (yield new K(e.value[t], e.location.concat(t), e.root));
    }
   }
   toString() {
    return String(this.index);
   }
   normalizedIndex(e) {
    return this.index < 0 && e >= Math.abs(this.index) ? e + this.index : this.index;
   }
  }
  class De extends Me {
   constructor(e, t, n, r, s) {
    super(e, t), this.environment = e, this.token = t, this.start = n, this.stop = r, 
    this.step = s, this.checkRange(n, r, s);
   }
   resolve(e) {
    const t = [];
    if (!u(e.value)) return t;
    for (const [n, r] of this.slice(e.value, this.start, this.stop, this.step)) t.push(new K(r, e.location.concat(n), e.root));
    return t;
   }
   * lazyResolve(e) {
    if (u(e.value)) for (const [t, n] of this.lazySlice(e.value, this.start, this.stop, this.step)) yield new K(n, e.location.concat(t), e.root);
   }
   toString() {
    return `${this.start ? this.start : ""}:${this.stop ? this.stop : ""}:${this.step ? this.step : "1"}`;
   }
   checkRange(...e) {
    for (const t of e) if (void 0 !== t && (t < this.environment.minIntIndex || t > this.environment.maxIntIndex)) throw new s("index out of range", this.token);
   }
   slice(e, t, n, r) {
    const s = e.length;
    if (0 === (r = r ?? 1) || !s) return [];
    const i = [];
    let o;
    if (r > 0) {
     o = this.normalizeIndex(t, 0, s, r);
     const a = this.normalizeIndex(n, s, s, r);
     for (;o < a; o += r) i.push([ o, e[o] ]);
    } else {
     o = this.normalizeIndex(t, s - 1, s, r);
     const a = this.normalizeIndex(n, -1, s, r);
     for (;o > a; o += r) i.push([ o, e[o] ]);
    }
    return i;
   }
   * lazySlice(e, t, n, r) {
    const s = e.length;
    if (0 === (r = r ?? 1) || !s) return [];
    let i;
    if (r > 0) {
     i = this.normalizeIndex(t, 0, s, r);
     const o = this.normalizeIndex(n, s, s, r);
     for (;i < o; i += r) yield [ i, e[i] ];
    } else {
     i = this.normalizeIndex(t, s - 1, s, r);
     const o = this.normalizeIndex(n, -1, s, r);
     for (;i > o; i += r) yield [ i, e[i] ];
    }
   }
   normalizeIndex(e, t, n, r) {
    return void 0 === e ? t : e < 0 ? r < 0 ? Math.max(e + n, -1) : Math.max(e + n, 0) : r < 0 ? Math.min(e, n - 1) : Math.min(e, n);
   }
  }
  class Ge extends Me {
   constructor(e, t) {
    super(e, t), this.environment = e, this.token = t;
   }
   resolve(e) {
    const t = [];
    if (e.value instanceof String) return t;
    if (u(e.value)) for (let n = 0; n < e.value.length; n++) t.push(new K(e.value[n], e.location.concat(n), e.root)); else if (h(e.value)) for (const [n, r] of this.environment.entries(e.value)) t.push(new K(r, e.location.concat(n), e.root));
    return t;
   }
   * lazyResolve(e) {
    if (u(e.value)) for (let t = 0; t < e.value.length; t++) yield new K(e.value[t], e.location.concat(t), e.root); else if (h(e.value) && !l(e.value)) for (const [t, n] of this.environment.entries(e.value)) yield new K(n, e.location.concat(t), e.root);
   }
   toString() {
    return "*";
   }
  }
  class Qe extends Me {
   constructor(e, t, n) {
    super(e, t), this.environment = e, this.token = t, this.expression = n;
   }
   resolve(e) {
    const t = [];
    if (e.value instanceof String) return t;
    if (u(e.value)) for (let n = 0; n < e.value.length; n++) {
     const r = e.value[n], s = {
      environment: this.environment,
      currentValue: r,
      rootValue: e.root,
      currentKey: n
     };
     this.expression.evaluate(s) && t.push(new K(r, e.location.concat(n), e.root));
    } else if (h(e.value)) for (const [n, r] of this.environment.entries(e.value)) {
     const s = {
      environment: this.environment,
      currentValue: r,
      rootValue: e.root,
      currentKey: n
     };
     this.expression.evaluate(s) && t.push(new K(r, e.location.concat(n), e.root));
    }
    return t;
   }
   * lazyResolve(e) {
    if (u(e.value)) for (let t = 0; t < e.value.length; t++) {
     const n = e.value[t], r = {
      environment: this.environment,
      currentValue: n,
      rootValue: e.root,
      lazy: !0,
      currentKey: t
     };
     this.expression.evaluate(r) && (yield new K(n, e.location.concat(t), e.root));
    } else if (h(e.value) && !l(e.value)) for (const [t, n] of this.environment.entries(e.value)) {
     const r = {
      environment: this.environment,
      currentValue: n,
      rootValue: e.root,
      lazy: !0,
      currentKey: t
     };
     this.expression.evaluate(r) && (yield new K(n, e.location.concat(t), e.root));
    }
   }
   toString(e) {
    return `?${this.expression.toString(e)}`;
   }
  }
  var Je = Object.freeze({
   __proto__: null,
   FilterSelector: Qe,
   IndexSelector: Ue,
   JSONPathSelector: Me,
   NameSelector: je,
   SliceSelector: De,
   WildcardSelector: Ge
  });
  class Ve {
   constructor(e, t, n) {
    this.environment = e, this.token = t, this.selectors = n;
   }
  }
  class Be extends Ve {
   resolve(e) {
    const t = [];
    for (const n of e) for (const e of this.selectors) t.push(...e.resolve(n));
    return t;
   }
   * lazyResolve(e) {
    for (const t of e) for (const e of this.selectors) yield* e.resolve(t);
   }
   toString(e) {
    const {form: t} = {
     ...C,
     ...e
    };
    if ("pretty" === t && 1 === this.selectors.length && this.selectors[0] instanceof je) {
     const e = this.selectors[0].shorthand();
     if (null != e) return `.${e}`;
    }
    return `[${this.selectors.map(t => t.toString(e)).join(", ")}]`;
   }
  }
  class We extends Ve {
   resolve(e) {
    const t = [], n = (this.environment.nondeterministic ? this.nondeterministicVisit : this.visit).bind(this);
    for (const r of e) for (const e of n(r)) for (const n of this.selectors) t.push(...n.resolve(e));
    return t;
   }
   * lazyResolve(e) {
    for (const t of e) for (const e of this.visit(t)) for (const t of this.selectors) yield* t.resolve(e);
   }
   toString(e) {
    return `..[${this.selectors.map(t => t.toString(e)).join(", ")}]`;
   }
   * visit(e, t = 1) {
    if (t >= this.environment.maxRecursionDepth) throw new a("recursion limit reached", this.token);
    if (yield e, u(e.value)) for (let n = 0; n < e.value.length; n++) {
     const r = new K(e.value[n], e.location.concat(n), e.root);
     yield* this.visit(r, t + 1);
    } else if (h(e.value)) for (const [n, r] of this.environment.entries(e.value)) {
     const s = new K(r, e.location.concat(n), e.root);
     yield* this.visit(s, t + 1);
    }
   }
   * nondeterministicVisit(e, t = 1) {
    let n = Array.from(this.nondeterministicChildren(e)).map(e => [ e, t ]);
    for (yield e; n.length; ) {
     const [e, t] = n.shift();
     if (yield e, t >= this.environment.maxRecursionDepth) throw new a("recursion limit reached", this.token);
     const r = Math.random() < .5;
     for (const s of this.nondeterministicChildren(e)) if (r) {
      yield s;
      n = Ye(n, Array.from(this.nondeterministicChildren(s)).map(e => [ e, t + 2 ]));
     } else n.push([ s, t + 1 ]);
    }
   }
   * nondeterministicChildren(e) {
    if (!l(e.value)) if (u(e.value)) for (let t = 0; t < e.value.length; t++) yield new K(e.value[t], e.location.concat(t), e.root); else if (h(e.value)) for (const [t, n] of this.environment.entries(e.value)) yield new K(n, e.location.concat(t), e.root);
   }
  }
  function Ye(e, t) {
   if (0 === e.length) return t;
   if (0 === t.length) return e;
   const n = [], r = e[Symbol.iterator](), s = t[Symbol.iterator]();
   for (let t = 0; t < e.length; t++) n.push(r);
   for (let e = 0; e < t.length; e++) n.push(s);
   return function(e) {
    for (let t = e.length - 1; t > 0; t--) {
     const n = Math.floor(Math.random() * (t + 1));
     [e[t], e[n]] = [ e[n], e[t] ];
    }
   }(n), n.map(e => e.next().value);
  }
  class qe {
   constructor(e, t) {
    this.environment = e, this.segments = t;
   }
   query(e) {
    let t = [ new K(e, [], e) ];
    for (const e of this.segments) t = e.resolve(t);
    return new F(t);
   }
   lazyQuery(e) {
    let t = [ new K(e, [], e) ][Symbol.iterator]();
    for (const e of this.segments) t = e.lazyResolve(t);
    return t;
   }
   match(e) {
    const t = this.lazyQuery(e).next();
    if (!t.done) return t.value;
   }
   toString(e) {
    return `$${this.segments.map(t => t.toString(e)).join("")}`;
   }
   singularQuery() {
    for (const e of this.segments) {
     if (e instanceof We) return !1;
     if (1 !== e.selectors.length || !(e.selectors[0] instanceof je || e.selectors[0] instanceof Ue)) return !1;
    }
    return !0;
   }
  }
  class Xe extends z {
   evaluate(e) {
    return e.currentKey ?? P;
   }
   toString() {
    return "#";
   }
  }
  class Ze extends Me {
   constructor(e, t, n) {
    super(e, t), this.environment = e, this.token = t, this.key = n;
   }
   resolve(e) {
    const t = [];
    return e.value instanceof String || u(e.value) || h(e.value) && A(e.value, this.key) && t.push(new K(this.key, e.location.concat(`${L}${this.key}`), e.root)), 
    t;
   }
   * lazyResolve(e) {
    !l(e.value) && h(e.value) && A(e.value, this.key) && (yield new K(this.key, e.location.concat(`${L}${this.key}`), e.root));
   }
   toString(e) {
    const {form: t} = {
     ...C,
     ...e
    };
    return `~${("canonical" === t ? _ : $)(this.key)}`;
   }
  }
  class He extends Me {
   constructor(e, t) {
    super(e, t), this.environment = e, this.token = t;
   }
   resolve(e) {
    const t = [];
    if (e.value instanceof String || u(e.value)) return t;
    if (h(e.value)) for (const [n, r] of this.environment.entries(e.value)) t.push(new K(n, e.location.concat(`${L}${n}`), e.root));
    return t;
   }
   * lazyResolve(e) {
    if (h(e.value) && !l(e.value) && !u(e.value)) for (const [t, n] of this.environment.entries(e.value)) yield new K(t, e.location.concat(`${L}${t}`), e.root);
   }
   toString() {
    return "~";
   }
  }
  class et extends Me {
   constructor(e, t, n) {
    super(e, t), this.environment = e, this.token = t, this.expression = n;
   }
   resolve(e) {
    const t = [];
    if (e.value instanceof String || u(e.value)) return t;
    if (h(e.value)) for (const [n, r] of this.environment.entries(e.value)) {
     const s = {
      environment: this.environment,
      currentValue: r,
      rootValue: e.root,
      currentKey: n
     };
     this.expression.evaluate(s) && t.push(new K(n, e.location.concat(`${L}${n}`), e.root));
    }
    return t;
   }
   * lazyResolve(e) {
    if (!(e.value instanceof String || u(e.value)) && h(e.value)) for (const [t, n] of this.environment.entries(e.value)) {
     const r = {
      environment: this.environment,
      currentValue: n,
      rootValue: e.root,
      lazy: !0,
      currentKey: t
     };
     this.expression.evaluate(r) && (yield new K(t, e.location.concat(`${L}${t}`), e.root));
    }
   }
   toString(e) {
    return `~?${this.expression.toString(e)}`;
   }
  }
  const tt = new Map([ [ de.AND, 5 ], [ de.EQ, 6 ], [ de.GE, 6 ], [ de.GT, 6 ], [ de.LE, 6 ], [ de.LT, 6 ], [ de.NE, 6 ], [ de.NOT, 7 ], [ de.OR, 4 ], [ de.RPAREN, 1 ] ]), nt = new Map([ [ de.AND, "&&" ], [ de.EQ, "==" ], [ de.GE, ">=" ], [ de.GT, ">" ], [ de.LE, "<=" ], [ de.LT, "<" ], [ de.NE, "!=" ], [ de.OR, "||" ] ]), rt = new Set([ "==", ">=", ">", "<=", "<", "!=" ]);
  class st {
   constructor(e) {
    this.environment = e, this.tokenMap = new Map([ [ de.FALSE, this.parseBoolean ], [ de.NUMBER, this.parseNumber ], [ de.LPAREN, this.parseGroupedExpression ], [ de.NOT, this.parsePrefixExpression ], [ de.NULL, this.parseNull ], [ de.ROOT, this.parseRootQuery ], [ de.CURRENT, this.parseRelativeQuery ], [ de.SINGLE_QUOTE_STRING, this.parseString ], [ de.DOUBLE_QUOTE_STRING, this.parseString ], [ de.TRUE, this.parseBoolean ], [ de.FUNCTION, this.parseFunction ], [ de.CURRENT_KEY, this.parseCurrentKey ] ]);
   }
   parse(e) {
    e.current.kind === de.ROOT && e.next();
    const t = this.parseQuery(e);
    if (e.current.kind !== de.EOF) throw new o(`unexpected token '${e.current.kind}'`, e.current);
    return t;
   }
   parseQuery(e, t = !1) {
    const n = [];
    e: for (;;) {
     switch (e.current.kind) {
     case de.DDOT:
      {
       const t = e.next(), r = this.parseSelectors(e);
       n.push(new We(this.environment, t, r));
       break;
      }

     case de.LBRACKET:
     case de.KEY:
     case de.KEYS:
     case de.NAME:
     case de.WILD:
      {
       const t = e.current, r = this.parseSelectors(e);
       n.push(new Be(this.environment, t, r));
       break;
      }

     default:
      t && e.backup();
      break e;
     }
     e.next();
    }
    return n;
   }
   parseSelectors(e) {
    switch (e.current.kind) {
    case de.NAME:
     return [ new je(this.environment, e.current, e.current.value) ];

    case de.WILD:
     return [ new Ge(this.environment, e.current) ];

    case de.KEY:
     return [ new Ze(this.environment, e.current, e.current.value) ];

    case de.KEYS:
     return [ new He(this.environment, e.current) ];

    case de.LBRACKET:
     return this.parseBracketedSelection(e);

    default:
     return [];
    }
   }
   parseIndex(e) {
    if (e.current.value.length > 1 && e.current.value.startsWith("0") || e.current.value.startsWith("-0")) throw new o("leading zero in index selector", e.current);
    return new Ue(this.environment, e.current, Number(e.current.value));
   }
   parseSlice(e) {
    const t = e.current, n = [];
    function r(e) {
     if (e.kind === de.INDEX) {
      if (e.value.length > 1 && e.value.startsWith("0") || e.value.startsWith("-0")) throw new o("leading zero in index selector", e);
      return !0;
     }
     return !1;
    }
    return r(e.current) ? (n.push(Number(e.current.value)), e.next(), e.expect(de.COLON), 
    e.next()) : (n.push(void 0), e.expect(de.COLON), e.next()), r(e.current) ? (n.push(Number(e.current.value)), 
    e.next(), e.current.kind === de.COLON && e.next()) : e.current.kind === de.COLON && (n.push(void 0), 
    e.expect(de.COLON), e.next()), r(e.current) && (n.push(Number(e.current.value)), 
    e.next()), e.backup(), new De(this.environment, t, ...n);
   }
   parseBracketedSelection(e) {
    const t = e.next(), n = [];
    for (;e.current.kind !== de.RBRACKET; ) {
     switch (e.current.kind) {
     case de.SINGLE_QUOTE_STRING:
     case de.DOUBLE_QUOTE_STRING:
      n.push(new je(this.environment, e.current, this.decodeString(e.current)));
      break;

     case de.FILTER:
      n.push(this.parseFilter(e));
      break;

     case de.INDEX:
      e.peek.kind === de.COLON ? n.push(this.parseSlice(e)) : n.push(this.parseIndex(e));
      break;

     case de.COLON:
      n.push(this.parseSlice(e));
      break;

     case de.WILD:
      n.push(new Ge(this.environment, e.current));
      break;

     case de.KEY_SINGLE_QUOTE_STRING:
     case de.KEY_DOUBLE_QUOTE_STRING:
      n.push(new Ze(this.environment, e.current, this.decodeString(e.current)));
      break;

     case de.KEYS_FILTER:
      n.push(this.parseFilter(e, !0));
      break;

     case de.KEYS:
      n.push(new He(this.environment, e.current));
      break;

     case de.EOF:
      throw new o("unexpected end of query", e.current);

     default:
      throw new o(`unexpected token in bracketed selection '${e.current.kind}'`, e.current);
     }
     e.peek.kind !== de.RBRACKET && (e.expectPeek(de.COMMA), e.next(), e.expectPeekNot(de.RBRACKET, "unexpected trailing comma")), 
     e.next();
    }
    if (!n.length) throw new o("empty bracketed segment", t);
    return n;
   }
   parseFilter(e, t = !1) {
    const n = e.next(), s = this.parseFilterExpression(e);
    if (s instanceof q) {
     const e = this.environment.functionRegister.get(s.name);
     if (e && e.returnType === d.ValueType) throw new r(`result of ${s.name}()  must be compared`, s.token);
    }
    return this.throwForLiteral(s), t ? new et(this.environment, n, new V(n, s)) : new Qe(this.environment, n, new V(n, s));
   }
   parseBoolean(e) {
    return e.current.kind === de.FALSE ? new U(e.current, !1) : new U(e.current, !0);
   }
   parseNull(e) {
    return new j(e.current);
   }
   parseString(e) {
    return new D(e.current, this.decodeString(e.current));
   }
   parseNumber(e) {
    const t = e.current.value;
    if (t.startsWith("0") && t.length > 1) throw new o(`invalid number literal '${t}'`, e.current);
    const n = Number(e.current.value);
    if (isNaN(n)) throw new o(`invalid number literal '${t}'`, e.current);
    return new G(e.current, n);
   }
   parsePrefixExpression(e) {
    return e.expect(de.NOT), e.next(), new Q(e.current, "!", this.parseFilterExpression(e, 7));
   }
   parseInfixExpression(e, t) {
    const n = e.next(), r = tt.get(n.kind) || 1, s = this.parseFilterExpression(e, r), i = nt.get(n.kind);
    if (!i) throw new o(`unknown operator '${n.kind}'`, n);
    return rt.has(i) ? (this.throwForNonComparable(t), this.throwForNonComparable(s)) : (this.throwForLiteral(t), 
    this.throwForLiteral(s)), new J(n, t, i, s);
   }
   parseGroupedExpression(e) {
    if (e.peek.kind === de.RPAREN) throw new o("empty paren expression", e.current);
    e.next();
    let t = this.parseFilterExpression(e);
    for (e.next(); e.current.kind !== de.RPAREN; ) {
     if (e.current.kind === de.EOF) throw new o("unbalanced parentheses", e.current);
     if (!nt.has(e.current.kind)) throw new o(`expected an expression, found '${e.current.value}'`, e.current);
     t = this.parseInfixExpression(e, t);
    }
    return e.expect(de.RPAREN), t;
   }
   parseRootQuery(e) {
    const t = e.next();
    return new Y(t, new qe(this.environment, this.parseQuery(e, !0)));
   }
   parseRelativeQuery(e) {
    const t = e.next();
    return new W(t, new qe(this.environment, this.parseQuery(e, !0)));
   }
   parseCurrentKey(e) {
    return new Xe(e.current);
   }
   parseFunction(e) {
    const t = [], n = e.next();
    for (;e.current.kind !== de.RPAREN; ) {
     const n = this.tokenMap.get(e.current.kind);
     if (!n) throw new o(`unexpected '${e.current.value}'`, e.current);
     let r = n.bind(this)(e), s = e.peek.kind;
     for (;nt.has(s); ) e.next(), r = this.parseInfixExpression(e, r), s = e.peek.kind;
     if (t.push(r), e.peek.kind !== de.RPAREN) {
      if (e.peek.kind === de.RBRACKET) break;
      e.expectPeek(de.COMMA), e.next();
     }
     e.next();
    }
    return e.expect(de.RPAREN), new q(n, n.value, this.environment.checkWellTypedness(n, t));
   }
   parseFilterExpression(e, t = 1) {
    const n = this.tokenMap.get(e.current.kind);
    if (!n) {
     let t;
     switch (e.current.kind) {
     case de.EOF:
     case de.RBRACKET:
      t = "end of expression";
      break;

     default:
      t = `'${e.current.value}'`;
     }
     throw new o(`unexpected ${t}`, e.current);
    }
    let r = n.bind(this)(e);
    for (;;) {
     const n = e.peek.kind;
     if (n === de.EOF || n === de.RBRACKET || (tt.get(n) || 1) < t) break;
     if (!nt.has(n)) return r;
     e.next(), r = this.parseInfixExpression(e, r);
    }
    return r;
   }
   decodeString(e) {
    return this.unescapeString(e.kind === de.SINGLE_QUOTE_STRING ? e.value.replaceAll('"', '\\"').replaceAll("\\'", "'") : e.value, e);
   }
   unescapeString(e, t) {
    const n = [], r = e.length;
    let s, i = 0;
    for (;i < r; ) {
     const r = e[i];
     if ("\\" === r) switch (i += 1, e[i]) {
     case '"':
      n.push('"');
      break;

     case "\\":
      n.push("\\");
      break;

     case "/":
      n.push("/");
      break;

     case "b":
      n.push("\b");
      break;

     case "f":
      n.push("\f");
      break;

     case "n":
      n.push("\n");
      break;

     case "r":
      n.push("\r");
      break;

     case "t":
      n.push("\t");
      break;

     case "u":
      [s, i] = this.decodeHexChar(e, i, t), n.push(this.stringFromCodePoint(s, t));
      break;

     default:
      throw new o("unknown escape sequence at index " + (t.index + i - 1), t);
     } else this.stringFromCodePoint(r.codePointAt(0), t), n.push(r);
     i += 1;
    }
    return n.join("");
   }
   decodeHexChar(e, t, n) {
    const r = e.length;
    if (t + 4 >= r) throw new o("incomplete escape sequence at index " + (n.index + t - 1), n);
    t += 1;
    let s = this.parseHexDigits(e.slice(t, t + 4), n);
    if (it(s)) throw new o("unexpected low surrogate codepoint at index " + (n.index + t - 2), n);
    if (function(e) {
     return e >= 55296 && e <= 56319;
    }(s)) {
     if (!(t + 9 < r && "\\" === e[t + 4] && "u" === e[t + 5])) throw new o("incomplete escape sequence at index " + (n.index + t - 2), n);
     const i = this.parseHexDigits(e.slice(t + 6, t + 10), n);
     if (!it(i)) throw new o(`unexpected codepoint at index ${n.index + t + 4}`, n);
     return s = 65536 + ((1023 & s) << 10 | 1023 & i), [ s, t + 9 ];
    }
    return [ s, t + 3 ];
   }
   parseHexDigits(e, t) {
    const n = new TextEncoder;
    let r = 0;
    for (const s of n.encode(e)) switch (r <<= 4, s) {
    case 48:
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
     r |= s - 48;
     break;

    case 97:
    case 98:
    case 99:
    case 100:
    case 101:
    case 102:
     r |= s - 97 + 10;
     break;

    case 65:
    case 66:
    case 67:
    case 68:
    case 69:
    case 70:
     r |= s - 65 + 10;
     break;

    default:
     throw new o("invalid \\uXXXX escape sequence", t);
    }
    return r;
   }
   stringFromCodePoint(e, t) {
    if (void 0 === e || e <= 31) throw new o("invalid character", t);
    try {
     return String.fromCodePoint(e);
    } catch {
     throw new o("invalid escape sequence", t);
    }
   }
   throwForNonComparable(e) {
    if ((e instanceof Y || e instanceof W) && !e.path.singularQuery()) throw new r("non-singular query is not comparable", e.token);
    if (e instanceof q) {
     const t = this.environment.functionRegister.get(e.name);
     if (t && t.returnType !== d.ValueType) throw new r(`result of ${e.name}() is not comparable`, e.token);
    }
   }
   throwForLiteral(e) {
    if (e instanceof M) throw new o(`filter expression literals (${e.toString()}) must be compared`, e.token);
   }
  }
  function it(e) {
   return e >= 56320 && e <= 57343;
  }
  class ot {
   functionRegister=new Map;
   constructor(e = {}) {
    this.strict = e.strict ?? !0, this.maxIntIndex = e.maxIntIndex ?? Math.pow(2, 53) - 1, 
    this.minIntIndex = e.maxIntIndex ?? 1 - Math.pow(2, 53), this.maxRecursionDepth = e.maxRecursionDepth ?? 50, 
    this.nondeterministic = e.nondeterministic ?? !1, this.keysPattern = e.keysPattern ?? /~/y, 
    this.parser = new st(this), this.setupFilterFunctions();
   }
   compile(e) {
    return new qe(this, this.parser.parse(new me(Ne(this, e))));
   }
   query(e, t) {
    return this.compile(e).query(t);
   }
   lazyQuery(e, t) {
    return this.compile(e).lazyQuery(t);
   }
   match(e, t) {
    return this.compile(e).match(t);
   }
   setupFilterFunctions() {
    this.functionRegister.set("count", new ne), this.functionRegister.set("length", new re), 
    this.functionRegister.set("search", new pe), this.functionRegister.set("match", new le), 
    this.functionRegister.set("value", new fe);
   }
   checkWellTypedness(e, t) {
    const n = this.functionRegister.get(e.value);
    if (!n) throw new i(`no such function '${e.value}'`, e);
    if (t.length !== n.argTypes.length) throw new r(`${e.value}() takes ${n.argTypes.length} argument${1 === n.argTypes.length ? "" : "s"}, ${t.length} given`, e);
    for (const [s, i, o] of n.argTypes.map((e, n) => [ e, t[n], n ])) switch (s) {
    case d.ValueType:
     if (!(i instanceof M || i instanceof Xe || i instanceof B && i.path.singularQuery() || i instanceof q && this.functionRegister.get(i.name)?.returnType === d.ValueType)) throw new r(`${e.value}() argument ${o} must be of ValueType`, i.token);
     break;

    case d.LogicalType:
     if (!(i instanceof B || i instanceof J)) throw new r(`${e.value}() argument ${o} must be of LogicalType`, i.token);
     break;

    case d.NodesType:
     if (!(i instanceof B || i instanceof q && this.functionRegister.get(i.name)?.returnType === d.NodesType)) throw new r(`${e.value}() argument ${o} must be of NodesType`, i.token);
    }
    return t;
   }
   entries(e) {
    return this.nondeterministic ? function(e) {
     for (let t = e.length - 1; t > 0; t--) {
      const n = Math.floor(Math.random() * (t + 1));
      [e[t], e[n]] = [ e[n], e[t] ];
     }
     return e;
    }(Object.entries(e)) : Object.entries(e);
   }
  }
  var at = Object.freeze({
   __proto__: null,
   Count: ne,
   FunctionExpressionType: d,
   Has: class {
    argTypes=[ d.ValueType, d.ValueType ];
    returnType=d.LogicalType;
    #t;
    constructor(e = {}) {
     this.options = e, this.cacheSize = e.cacheSize ?? 10, this.throwErrors = e.throwErrors ?? !1, 
     this.iRegexpCheck = e.iRegexpCheck ?? !0, this.search = e.search ?? !0, this.#t = new se(this.cacheSize);
    }
    call(e, t) {
     if (this.cacheSize > 0) {
      const n = this.#t.get(t);
      if (n) try {
       return !!h(e) && Object.keys(e).some(e => !!e.match(n));
      } catch (e) {
       if (this.throwErrors) throw e;
       return !1;
      }
     }
     if (!l(t)) {
      if (this.throwErrors) throw new c(`match() expected a string pattern, found ${t}`);
      return !1;
     }
     if (this.iRegexpCheck && !he(t)) {
      if (this.throwErrors) throw new c(`pattern ${t} is not a valid I-Regexp pattern`);
      return !1;
     }
     try {
      const n = this.search ? new RegExp(ie(t), "u") : new RegExp(ie(oe(t)), "u");
      return this.cacheSize > 0 && this.#t.set(t, n), !!h(e) && Object.keys(e).some(e => !!e.match(n));
     } catch (e) {
      if (this.throwErrors) throw e;
      return !1;
     }
    }
   },
   Length: re,
   Match: le,
   Search: pe,
   Value: fe
  });
  const ct = new ot;
  function ut(e, t) {
   return ct.query(e, t);
  }
  function ht(e, t) {
   return ct.lazyQuery(e, t);
  }
  function lt(e) {
   return ct.compile(e);
  }
  Object.freeze({
   __proto__: null,
   DEFAULT_ENVIRONMENT: ct,
   FunctionExpressionType: d,
   JSONPathEnvironment: ot,
   JSONPathError: e,
   JSONPathIndexError: s,
   JSONPathLexerError: n,
   JSONPathNode: K,
   JSONPathNodeList: F,
   JSONPathQuery: qe,
   JSONPathRecursionLimitError: a,
   JSONPathSegment: Ve,
   JSONPathSelector: Me,
   JSONPathSyntaxError: o,
   JSONPathTypeError: r,
   KEY_MARK: L,
   Nothing: P,
   Token: ge,
   TokenKind: de,
   compile: lt,
   expressions: te,
   functions: at,
   lazyQuery: ht,
   match: function(e, t) {
    return ct.match(e, t);
   },
   query: ut,
   selectors: Je
  });
  class ft extends Error {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPatchError";
   }
  }
  class dt extends ft {
   constructor(e) {
    super(e), this.message = e, Object.setPrototypeOf(this, new.target.prototype), this.name = "JSONPatchTestFailure";
   }
  }
  class gt {
   name="add";
   constructor(e, t) {
    this.path = e, this.value = t;
   }
   apply(e, t) {
    return kt(e, this.path, this.value, this.name, t);
   }
   toObject() {
    return {
     op: this.name,
     path: this.path.toString(),
     value: this.value
    };
   }
  }
  class mt {
   name="remove";
   constructor(e) {
    this.path = e;
   }
   apply(e, t) {
    return Et(e, this.path, this.name, t), e;
   }
   toObject() {
    return {
     op: this.name,
     path: this.path.toString()
    };
   }
  }
  class vt {
   name="replace";
   constructor(e, t) {
    this.path = e, this.value = t;
   }
   apply(e, t) {
    const [n, r] = this.path.resolveWithParent(e);
    if (n === k) return this.value;
    const s = this.path.tokens.at(-1);
    if (void 0 === s) throw new ft(`unexpected operation on 'undefined' (${this.name}:${t})`);
    if (u(n)) {
     if (r === k) throw new ft(`can't replace nonexistent item (${this.name}:${t})`);
     return n.splice(Number(s), 1, this.value), e;
    }
    if (h(n)) {
     if (r === k) throw new ft(`can't replace nonexistent property (${this.name}:${t})`);
     return n[s] = this.value, e;
    }
    throw new ft(`unexpected operation on '${typeof n}' (${this.name}:${t})`);
   }
   toObject() {
    return {
     op: this.name,
     path: this.path.toString(),
     value: this.value
    };
   }
  }
  class wt {
   name="move";
   constructor(e, t) {
    this.from = e, this.path = t;
   }
   apply(e, t) {
    if (this.path.isRelativeTo(this.from)) throw new ft(`can't move object to one of its own children (${this.name}:${t})`);
    const n = Et(e, this.from, this.name, t);
    return kt(e, this.path, n, this.name, t);
   }
   toObject() {
    return {
     op: this.name,
     from: this.from.toString(),
     path: this.path.toString()
    };
   }
  }
  class xt {
   name="copy";
   constructor(e, t) {
    this.from = e, this.path = t;
   }
   apply(e, t) {
    const [n, r] = this.from.resolveWithParent(e);
    if (r === k) throw new ft(`source object does not exist (${this.name}:${t})`);
    return kt(e, this.path, r, this.name, t);
   }
   toObject() {
    return {
     op: this.name,
     from: this.from.toString(),
     path: this.path.toString()
    };
   }
   deepCopy(e) {
    return JSON.parse(JSON.stringify(e));
   }
  }
  class yt {
   name="test";
   constructor(e, t) {
    this.path = e, this.value = t;
   }
   apply(e, t) {
    const [n, r] = this.path.resolveWithParent(e);
    if (!f(r, this.value)) throw new dt(`test failed (${this.name}:${t})`);
    return e;
   }
   toObject() {
    return {
     op: this.name,
     path: this.path.toString(),
     value: this.value
    };
   }
  }
  function kt(e, t, n, r, s) {
   const [i, o] = t.resolveWithParent(e);
   if (i === k) return n;
   const a = t.tokens.at(-1);
   if (void 0 === a) throw new ft(`unexpected operation on 'undefined' (${r}:${s})`);
   if (u(i)) {
    if (o === k) {
     if ("-" !== a && Number(a) !== i.length) throw new ft(`index out of range (${r}:${s})`);
     return i.push(n), e;
    }
    return i.splice(Number(a), 0, n), e;
   }
   if (h(i)) return i[a] = n, e;
   throw new ft(`unexpected operation on '${typeof i}' (${r}:${s})`);
  }
  function Et(e, t, n, r) {
   const [s, i] = t.resolveWithParent(e);
   if (s === k) throw new ft(`can't remove root (${n}:${r})`);
   const o = t.tokens.at(-1);
   if (void 0 === o) throw new ft(`unexpected operation on 'undefined' (${n}:${r})`);
   if (u(s)) {
    if (i === k) throw new ft(`can't ${n} nonexistent item (${n}:${r})`);
    return s.splice(Number(o), 1), i;
   }
   if (h(s)) {
    if (i === k) throw new ft(`can't ${n} nonexistent property (${n}:${r})`);
    return delete s[o], i;
   }
   throw new ft(`unexpected operation on '${typeof s}' (${n}:${r})`);
  }
  class Ot {
   ops=[];
   constructor(e) {
    e && this.build(e);
   }
   * [Symbol.iterator]() {
    for (const e of this.ops) yield e.toObject();
   }
   add(e, t) {
    return this.ops.push(new gt(this.ensurePointer(e, "add", this.ops.length), t)), 
    this;
   }
   remove(e) {
    return this.ops.push(new mt(this.ensurePointer(e, "remove", this.ops.length))), 
    this;
   }
   replace(e, t) {
    return this.ops.push(new vt(this.ensurePointer(e, "replace", this.ops.length), t)), 
    this;
   }
   move(e, t) {
    return this.ops.push(new wt(this.ensurePointer(e, "move", this.ops.length), this.ensurePointer(t, "move", this.ops.length))), 
    this;
   }
   copy(e, t) {
    return this.ops.push(new xt(this.ensurePointer(e, "copy", this.ops.length), this.ensurePointer(t, "copy", this.ops.length))), 
    this;
   }
   test(e, t) {
    return this.ops.push(new yt(this.ensurePointer(e, "test", this.ops.length), t)), 
    this;
   }
   apply(e) {
    let t = e;
    for (let e = 0; e < this.ops.length; e++) {
     const n = this.ops[e];
     try {
      t = n.apply(t, e);
     } catch (t) {
      if (t instanceof m) throw new ft(`${t.message} (${n.name}:${e})`);
      throw t;
     }
    }
    return t;
   }
   toArray() {
    return this.ops.map(e => e.toObject());
   }
   build(e) {
    for (let t = 0; t < e.length; t++) {
     const n = e[t];
     switch (n.op) {
     case "add":
      this.add(this.opPointer(n, "path", "add", t), this.opValue(n, "value", "add", t));
      break;

     case "remove":
      this.remove(this.opPointer(n, "path", "remove", t));
      break;

     case "replace":
      this.replace(this.opPointer(n, "path", "replace", t), this.opValue(n, "value", "replace", t));
      break;

     case "move":
      this.move(this.opPointer(n, "from", "move", t), this.opPointer(n, "path", "move", t));
      break;

     case "copy":
      this.copy(this.opPointer(n, "from", "copy", t), this.opPointer(n, "path", "copy", t));
      break;

     case "test":
      this.test(this.opPointer(n, "path", "test", t), this.opValue(n, "value", "test", t));
      break;

     default:
      throw new ft(`expected 'op' to be one of 'add', 'remove', 'replace', 'move', 'copy' or 'test' (${n.op}:${t})`);
     }
    }
   }
   opPointer(e, t, n, r) {
    if (!Object.hasOwn(e, t)) throw new ft(`missing property '${t}' (${n}:${r})`);
    const s = e[t];
    if (!l(s)) throw new ft(`expected a JSON Pointer string for '${t}', found ${typeof s} (${n}:${r})`);
    try {
     return new E(s);
    } catch (e) {
     if (e instanceof g) throw new ft(`${e.message} (${n}:${r})`);
     throw e;
    }
   }
   opValue(e, t, n, r) {
    if (!Object.hasOwn(e, t)) throw new ft(`missing property '${t}' (${n}:${r})`);
    return e[t];
   }
   ensurePointer(e, t, n) {
    if (e instanceof E) return e;
    if (!l(e)) throw new ft(`expected a JSON Pointer string, found ${typeof e} (${t}:${n})`);
    try {
     return new E(e);
    } catch (e) {
     if (e instanceof g) throw new ft(`${e.message} (${t}:${n})`);
     throw e;
    }
   }
  }
  function St(e, t) {
   return new Ot(e).apply(t);
  }
  Object.freeze({
   __proto__: null,
   JSONPatch: Ot,
   JSONPatchError: ft,
   JSONPatchTestFailure: dt,
   apply: St
  });
  function smoke_check_faults_findCheckFaults(checks) {
   return checks.flatMap((check, index) => findFaultsOf(check).map(fault => moveUnder([ index ], fault)));
  }
  function moveUnder(path, fault) {
   return {
    ...fault,
    path: [ ...path, ...fault.path ]
   };
  }
  function findFaultsOf(check) {
   const expect = under(check, "expect");
   const patterns = [ {
    path: [ "expect", "body" ],
    value: under(expect, "body")
   }, ...[ "json", "headers" ].flatMap(group => keysOf(under(expect, group)).map(key => ({
    path: [ "expect", group, key ],
    value: under(under(expect, group), key)
   }))) ];
   return [ ...keysOf(under(expect, "json")).flatMap(tellBadPath), ...patterns.flatMap(({path: path, value: value}) => tellBadPattern(path, under(value, "matches"))), ...keysOf(under(check, "headers")).flatMap(name => tellBadHeader(name, under(under(check, "headers"), name))), ...tellBodies(check, expect) ];
  }
  function isHeaderText(text) {
   return /^[\t -~\u0080-\u00ff]*$/.test(text);
  }
  function tellBadHeader(name, value) {
   if (typeof value !== "string" || isHeaderText(value)) return [];
   return [ {
    path: [ "headers", name ],
    message: `${JSON.stringify(value)} cannot be sent in a header.`
   } ];
  }
  function tellBadPath(path) {
   try {
    lt(path);
    return [];
   } catch (error) {
    return [ {
     path: [ "expect", "json", path ],
     part: "key",
     message: `\`${path}\` is not a JSONPath (RFC 9535): ${(0, errors.bD)(error)}.`
    } ];
   }
  }
  function tellBadPattern(path, pattern) {
   if (typeof pattern !== "string") return [];
   try {
    RegExp(pattern, "u");
    return [];
   } catch (error) {
    return [ {
     path: [ ...path, "matches" ],
     message: `\`${pattern}\` is not a regular expression: ${(0, errors.bD)(error)}.`
    } ];
   }
  }
  function tellBodies(check, expect) {
   const sent = under(check, "body") !== void 0 && under(check, "post") === void 0 ? [ {
    path: [ "body" ],
    message: "only a `post` sends a `body`."
   } ] : [];
   const expected = under(check, "head") === void 0 ? [] : keysOf(expect).filter(key => [ "json", "body" ].includes(key));
   return [ ...sent, ...expected.map(key => ({
    path: [ "expect", key ],
    message: `the answer to a \`head\` has no body to expect \`${key}\` of.`
   })) ];
  }
  function under(value, key) {
   return isMapping(value) ? value[key] : void 0;
  }
  function keysOf(value) {
   return isMapping(value) ? Object.keys(value) : [];
  }
  const BUILD = "build";
  function findReferenceFaults(value, locate) {
   const document = {
    images: mappingsUnder(value, "images"),
    services: mappingsUnder(value, "services"),
    environments: mappingsUnder(value, "environments"),
    migrate: mappingAt(value, "migrate"),
    checks: listAt(value, "smoke-test"),
    root: value
   };
   return [ ...[ ...document.images.keys() ].flatMap(name => checkSameAs(name, document)), ...[ ...document.services ].flatMap(([name, service]) => checkService(name, service, document)), ...checkServiceRings(document), ...checkMigrate(document), ...checkPromotions(document), ...[ ...document.environments ].flatMap(([environment, settings]) => findNameFaults({
    environment: environment,
    settings: settings,
    services: document.services,
    images: document.images
   })), ...[ ...document.environments ].flatMap(([name, settings]) => checkCluster(name, settings)), ...findLauncherFaults(document), ...smoke_check_faults_findCheckFaults(document.checks).map(fault => moveUnder([ "smoke-test" ], fault)), ...[ ...document.environments ].flatMap(([name, settings]) => checkSmokeTest(name, settings, document)), ...findTexts(document.root, []).flatMap(checkExpression) ].map(({path: path, part: part, message: message}) => fault_faultAt(locate(path, part ?? "value"), message));
  }
  function checkSameAs(name, {images: images}) {
   const other = textAt(images.get(name), "same-as");
   if (other === void 0) return [];
   const path = [ "images", name, "same-as" ];
   const built = [ ...images ].filter(([key, {context: context}]) => key !== name && context !== void 0).map(([key]) => key);
   if (!images.has(other)) return [ pointNowhere({
    path: path,
    name: other,
    kind: "image",
    known: built
   }) ];
   if (built.includes(other)) return [];
   return [ {
    path: path,
    message: `${namePath(path)}: \`${other}\` has no \`context\` of its own; name the image that is built.`
   } ];
  }
  function checkService(name, service, {images: images, services: services}) {
   const image = textAt(service, "image");
   const imageFaults = checkName({
    path: [ "services", name, "image" ],
    name: image,
    kind: "image",
    known: images.keys()
   });
   const others = [ ...services.keys() ].filter(key => key !== name);
   const afterFaults = listAt(service, "after").flatMap((other, index) => other === name || typeof other !== "string" ? [] : checkName({
    path: [ "services", name, "after", index ],
    name: other,
    kind: "service",
    known: others
   }));
   const path = [ "services", name ];
   const containers = Object.entries(mappingAt(service, "containers")).flatMap(([container, settings]) => isMapping(settings) ? checkContainer([ ...path, "containers", container ], settings, images) : []);
   return [ ...imageFaults, ...afterFaults, ...findBoth(path, service), ...containers ];
  }
  function checkContainer(path, settings, images) {
   const image = textAt(settings, "image");
   const isName = image !== void 0 && !/[/:@]/.test(image);
   const imageFaults = isName ? checkName({
    path: [ ...path, "image" ],
    name: image,
    kind: "image",
    known: images.keys()
   }) : [];
   return [ ...imageFaults, ...findBoth(path, settings) ];
  }
  function findBoth(path, settings) {
   const environment = mappingAt(settings, "environment");
   const secrets = mappingAt(settings, "secrets");
   return Object.keys(environment).filter(variable => environment[variable] !== null && (secrets[variable] ?? null) !== null).map(variable => ({
    path: [ ...path, "secrets", variable ],
    part: "key",
    message: `\`${variable}\` stands under \`environment\` and under \`secrets\`; ECS takes it from one of them only.`
   }));
  }
  function checkServiceRings({services: services}) {
   const next = name => listAt(services.get(name), "after").filter(other => typeof other === "string");
   return findRings([ ...services.keys() ], next).map(([first = "", second = "", ...rest]) => ({
    path: [ "services", first, "after", next(first).indexOf(second) ],
    message: `services wait for each other in a ring: ${[ first, second, ...rest ].join(" -> ")}.`
   }));
  }
  function checkMigrate({migrate: migrate, services: services, images: images}) {
   return [ ...checkName({
    path: [ "migrate", "service" ],
    name: textAt(migrate, "service"),
    kind: "service",
    known: services.keys()
   }), ...checkName({
    path: [ "migrate", "image" ],
    name: textAt(migrate, "image"),
    kind: "image",
    known: images.keys()
   }) ];
  }
  function checkPromotions({environments: environments}) {
   const next = name => {
    const from = textAt(environments.get(name), "promote-from");
    return from === void 0 || from === BUILD ? [] : [ from ];
   };
   const reserved = environments.has(BUILD) ? [ {
    path: [ "environments", BUILD ],
    part: "key",
    message: "`build` cannot name an environment: `promote-from: build` means that images are built."
   } ] : [];
   const dangling = [ ...environments.keys() ].flatMap(name => next(name).filter(from => from !== name).flatMap(from => {
    const known = [ ...environments.keys() ].filter(key => key !== name);
    return checkName({
     path: [ "environments", name, "promote-from" ],
     name: from,
     kind: "environment",
     known: known
    });
   }));
   const rings = findRings([ ...environments.keys() ], next).map(ring => ({
    path: [ "environments", ring[0] ?? "", "promote-from" ],
    message: `environments promote from each other in a ring: ${ring.join(" -> ")}.`
   }));
   return [ ...reserved, ...dangling, ...rings ];
  }
  function checkCluster(name, settings) {
   const region = textAt(settings, "aws-region");
   const [, clusterRegion] = /^arn:[^:]+:ecs:([^:]+):/.exec(textAt(settings, "cluster") ?? "") ?? [];
   if (region === void 0 || clusterRegion === void 0 || clusterRegion === region) return [];
   const message = `the cluster lies in ${clusterRegion}, but \`aws-region\` is ${region}.`;
   return [ {
    path: [ "environments", name, "cluster" ],
    message: message
   } ];
  }
  function checkSmokeTest(name, settings, {checks: checks}) {
   const own = listAt(settings, "smoke-test");
   const ownFaults = smoke_check_faults_findCheckFaults(own).map(fault => moveUnder([ "environments", name, "smoke-test" ], fault));
   if (settings["url"] !== void 0 || !(own.length > 0 ? own : checks).some(isRelative)) return ownFaults;
   const message = `\`${name}\` lacks the key \`url\`, which checks with a path need.`;
   return [ ...ownFaults, {
    path: [ "environments", name ],
    part: "key",
    message: message
   } ];
  }
  function isRelative(check) {
   if (typeof check === "string") return / \//.test(check);
   return isMapping(check) && [ "get", "head", "post" ].some(method => textAt(check, method)?.startsWith("/") === true);
  }
  function checkExpression({path: path, text: text}) {
   if (!text.includes("${{")) return [];
   const message = `${namePath(path)}: GitHub expressions are not evaluated in this file; use a placeholder such as \`{sha}\`.`;
   return [ {
    path: path,
    message: message
   } ];
  }
  function findTexts(value, path) {
   if (typeof value === "string") return [ {
    path: path,
    text: value
   } ];
   if (Array.isArray(value)) return value.flatMap((item, index) => findTexts(item, [ ...path, index ]));
   return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [ ...path, key ])) : [];
  }
  function checkName({name: name, known: known, ...rest}) {
   const names = [ ...known ];
   return name === void 0 || names.includes(name) ? [] : [ pointNowhere({
    ...rest,
    name: name,
    known: names
   }) ];
  }
  function pointNowhere({path: path, name: name, kind: kind, known: known}) {
   return {
    path: path,
    message: `${namePath(path)}: there is no ${kind} ${show(name)}; ${suggest(name, known)}`
   };
  }
  function findRings(names, next) {
   const done = new Set;
   const rings = [];
   const visit = (name, trail) => {
    const start = trail.indexOf(name);
    if (start !== -1) rings.push([ ...trail.slice(start), name ]);
    if (start !== -1 || done.has(name)) return;
    for (const other of next(name)) visit(other, [ ...trail, name ]);
    done.add(name);
   };
   for (const name of names) visit(name, []);
   return rings;
  }
  function service_settings_told(schema, description) {
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
   return index_min.yqP(service_settings_told(schema, description));
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
   capacityProvider: service_settings_told(index_min.YjP("the name of a capacity provider"), "Name of the capacity provider."),
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
    environment: index_min.yqP(service_settings_told(index_min.g1P(variableName, index_min.mee(value)), "Environment variables to set; an empty value (null) takes one away, others stay as they are.")),
    secrets: index_min.yqP(service_settings_told(index_min.g1P(variableName, index_min.mee(secretSource)), "Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.")),
    "env-file": index_min.yqP(service_settings_told(names(file), "Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.")),
    "environment-files": index_min.yqP(service_settings_told(index_min.mee(names(text)), "ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.")),
    command: index_min.yqP(service_settings_told(index_min.mee(words), "Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image\u2019s own.")),
    "entry-point": index_min.yqP(service_settings_told(index_min.mee(words), "Entry point, written as `command` is; null: the image\u2019s own.")),
    "health-check": index_min.yqP(service_settings_told(index_min.mee(healthCheck), "Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container\u2019s shell.")),
    "docker-labels": index_min.yqP(service_settings_told(index_min.g1P(text, index_min.mee(value)), "Docker labels to set; null takes one away, others stay as they are.")),
    "log-configuration": index_min.yqP(service_settings_told(index_min.mee(logConfiguration), "Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away."))
   };
  }
  function namedContainerSettings(shapes) {
   const units = service_settings_told(index_min.mee(wholeNumber(0, 1048576, "a whole number of CPU units")), "CPU units of the container.");
   const mebibytes = index_min.mee(wholeNumber(4, 1048576, "a whole number of MiB, at least 4"));
   return {
    ...containerSettings(shapes),
    cpu: index_min.yqP(units),
    memory: index_min.yqP(service_settings_told(mebibytes, "Hard limit of the container in MiB.")),
    "memory-reservation": index_min.yqP(service_settings_told(mebibytes, "Soft limit of the container in MiB."))
   };
  }
  function taskSettings({text: text}) {
   return {
    "task-definition": index_min.yqP(service_settings_told(text, "What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.")),
    cpu: index_min.yqP(service_settings_told(index_min.mee(taskCpu), "CPU of the task: `512` or `.5 vCPU`.")),
    memory: index_min.yqP(service_settings_told(index_min.mee(taskMemory), "Memory of the task: `1024` (MiB) or `1 GB`.")),
    "task-role-arn": index_min.yqP(service_settings_told(index_min.mee(text), "Role of the containers.")),
    "execution-role-arn": index_min.yqP(service_settings_told(index_min.mee(text), "Role that pulls the image, reads the secrets, writes the log.")),
    "ephemeral-storage": index_min.yqP(service_settings_told(index_min.mee(wholeNumber(20, 200, "a whole number of GiB from 20 to 200")), "Ephemeral storage of the task in GiB."))
   };
  }
  function ecsServiceSettings({file: file, text: text}) {
   return {
    codedeploy: index_min.yqP(service_settings_told(index_min.rej({
     application: member(text, "CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`."),
     "deployment-group": member(text, "Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`."),
     config: member(text, "Deployment configuration. Left out: the one of the group."),
     description: member(text, "Description of the deployment. Left out: the revision."),
     appspec: member(file, "AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.")
    }), "How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.")),
    "force-new-deployment": index_min.yqP(service_settings_told(index_min.zMY("`true` or `false`"), "Deploy also when nothing differs, such as to pull a moved tag again.")),
    "capacity-provider-strategy": index_min.yqP(service_settings_told(index_min.YOg(capacityProvider, "a list of capacity providers"), "Capacity providers, in the words of the ECS API.")),
    "platform-version": index_min.yqP(service_settings_told(index_min.FsL(index_min.YjP("a platform version"), index_min.yGV(/^(?:LATEST|\d+\.\d+\.\d+)$/, "`LATEST` or a version such as `1.4.0`")), "Fargate platform version.")),
    "health-check-grace-period": index_min.yqP(service_settings_told(index_min.FsL(index_min.YjP("a duration such as `90s` or `2m`"), index_min.yGV(/^(?:\d+(?:s|m|h))+$/, "a duration such as `90s` or `2m`")), "How long failing load balancer health checks are overlooked after a task started.")),
    "deployment-configuration": index_min.yqP(service_settings_told(deploymentConfiguration, "Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`."))
   };
  }
  const requestPath = /^(?:\/|https?:\/\/(?:[A-Za-z0-9[]))\S*$/;
  function target(method) {
   return index_min.FsL(index_min.YjP("a path that starts with `/`, or an absolute address"), index_min.yGV(requestPath, "a path that starts with `/`, or an absolute address"), index_min.yuE({
    description: `Path (or absolute address) of a ${method} request.`,
    examples: [ "/health" ]
   }));
  }
  const statusCode = index_min.FsL(index_min.aig("a status code from 100 to 599"), index_min.ndf("a status code from 100 to 599"), index_min.Wwf(100, "a status code from 100 to 599"), index_min.cGV(599, "a status code from 100 to 599"), index_min.yuE({
   description: "One status code."
  }));
  const statusClass = index_min.KIO([ "1xx", "2xx", "3xx", "4xx", "5xx" ], "a status class such as `2xx`");
  const oneStatus = index_min.KCZ([ statusCode, statusClass ], "a status code such as `200`, or a class such as `2xx`");
  const smoke_check_status = index_min.FsL(index_min.KCZ([ statusCode, statusClass, index_min.FsL(index_min.YOg(oneStatus), index_min.BpQ(1, "a list with at least one status")) ], "a status code such as `200`, a class such as `2xx`, or a list of them"), index_min.yuE({
   description: "Status that must come back: a code, a class, or a list. Left out: `2xx`.",
   examples: [ 200, "2xx" ]
  }));
  const scalar = index_min.KCZ([ index_min.YjP(), index_min.aig(), index_min.zMY(), index_min.chJ() ], "a text, a number, `true`, `false` or `null`");
  const comparison = index_min.FsL(index_min.rej({
   equals: index_min.yqP(index_min.FsL(scalar, index_min.yuE({
    description: "The value must be this one, of the same type."
   }))),
   contains: index_min.yqP(plainText("The text (or the list) must hold this.")),
   matches: index_min.yqP(plainText("An ECMAScript regular expression that must match the text.", [ "^1\\." ])),
   exists: index_min.yqP(index_min.FsL(index_min.zMY("`true` or `false`"), index_min.yuE({
    description: "Whether it must be there at all."
   }))),
   min: index_min.yqP(index_min.FsL(index_min.aig("a number"), index_min.yuE({
    description: "The number must be at least this."
   }))),
   max: index_min.yqP(index_min.FsL(index_min.aig("a number"), index_min.yuE({
    description: "The number must be at most this."
   })))
  }), index_min.bPf(1, "a comparison with at least one of `equals`, `contains`, `matches`, `exists`, `min`, `max`"));
  const expectation = index_min.KCZ([ index_min.YjP(), index_min.aig(), index_min.zMY(), index_min.chJ(), comparison ], "a text, a number, `true`, `false`, `null`, or a comparison such as `{ matches: ^1 }`");
  const textComparison = index_min.FsL(index_min.rej({
   equals: index_min.yqP(plainText("The text must be this one.")),
   contains: index_min.yqP(plainText("The text must hold this.")),
   matches: index_min.yqP(plainText("An ECMAScript regular expression that must match the text.")),
   exists: index_min.yqP(index_min.FsL(index_min.zMY("`true` or `false`"), index_min.yuE({
    description: "Whether it must be there at all."
   })))
  }), index_min.bPf(1, "a comparison with at least one of `equals`, `contains`, `matches`, `exists`"));
  const textExpectation = index_min.KCZ([ index_min.YjP(), textComparison ], "a text, or a comparison such as `{ contains: ok }`");
  const timeLimit = index_min.FsL(index_min.YjP("a limit such as `p(95)<500`, in milliseconds"), index_min.yGV(/^(?:p\((?:100|[0-9]{1,2}(?:\.[0-9]+)?)\)|avg|med|min|max) *<=? *[1-9][0-9]*$/, "a limit such as `p(95)<500`, in milliseconds (statistics: p(N), avg, med, min, max)"), index_min.yuE({
   description: "Latency limit in k6\u2019s threshold grammar, in milliseconds.",
   examples: [ "p(95)<500", "max<2000" ]
  }));
  const expectSchema = index_min.FsL(index_min.rej({
   status: index_min.yqP(smoke_check_status),
   json: index_min.yqP(index_min.FsL(index_min.g1P(index_min.FsL(index_min.YjP("a JSONPath that starts with `$`"), index_min.yGV(/^\$/, "a JSONPath (RFC 9535) that starts with `$`, such as `$.status`")), expectation), index_min.yuE({
    description: "JSONPath (RFC 9535) -> what the first value found there must be.",
    examples: [ {
     "$.status": "ok"
    } ]
   }))),
   headers: index_min.yqP(index_min.FsL(index_min.g1P(index_min.FsL(index_min.YjP("a header name"), index_min.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "a header name such as `content-type`")), textExpectation), index_min.yuE({
    description: "Header -> what its value must be; names in any case."
   }))),
   body: index_min.yqP(index_min.FsL(textExpectation, index_min.yuE({
    description: "What the body must hold: a text it contains, or a comparison."
   }))),
   time: index_min.yqP(index_min.FsL(index_min.KCZ([ timeLimit, index_min.YOg(timeLimit) ], "a limit such as `p(95)<500`, in milliseconds, or a list of them"), index_min.yuE({
    description: "Latency limits over the samples taken."
   })))
  }), index_min.yuE({
   description: "What the answer must be like."
  }));
  const requestForm = index_min.FsL(index_min.rej({
   name: index_min.yqP(plainText("Name in reports. Left out: method and path.")),
   get: index_min.yqP(target("GET")),
   head: index_min.yqP(target("HEAD")),
   post: index_min.yqP(target("POST")),
   headers: index_min.yqP(index_min.FsL(index_min.g1P(index_min.FsL(index_min.YjP("a header name"), index_min.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "a header name such as `accept`")), index_min.YjP("a text (quote it)")), index_min.yuE({
    description: "Request headers. Secrets do not belong here."
   }))),
   body: index_min.yqP(plainText("Body of a POST request, sent as it stands.")),
   expect: index_min.yqP(expectSchema),
   severity: index_min.yqP(index_min.FsL(index_min.KIO([ "fail", "warn" ], "`fail` or `warn`"), index_min.yuE({
    description: "`warn`: a miss makes the verdict `degraded`, not `failed`. Left out: `fail`."
   }))),
   timeout: index_min.yqP(index_min.FsL(duration, index_min.yuE({
    description: "Limit for one request of this check."
   })))
  }), index_min.z6Y(check => [ check.get, check.head, check.post ].filter(path => path !== void 0).length === 1, "a check with exactly one of `get`, `head`, `post`"), index_min.yuE({
   title: "Check",
   description: "One request and what its answer must be like.",
   oneOf: [ {
    required: [ "get" ]
   }, {
    required: [ "head" ]
   }, {
    required: [ "post" ]
   } ]
  }));
  const shortForm = index_min.FsL(index_min.YjP("a check such as `GET /health`"), index_min.yGV(/^(?:GET|HEAD|POST) +(?:\/|https?:\/\/[A-Za-z0-9[])\S*$/, "a check such as `GET /health` (GET, HEAD or POST, then a path that starts with `/` or an absolute address)"), index_min.yuE({
   title: "Check, short form",
   description: "Method and path; a status of 2xx is expected.",
   examples: [ "GET /health" ]
  }));
  const smokeCheckSchema = index_min.KCZ([ shortForm, requestForm ], "a check such as `GET /health`, or a map with `get`, `head` or `post`");
  const smoke_check_smokeChecksSchema = index_min.FsL(index_min.YOg(smokeCheckSchema, "a list of checks"), index_min.BpQ(1, "a list with at least one check"), index_min.yuE({
   description: "Requests that prove a deployment: each a short form or a map."
  }));
  function described(schema, description) {
   return index_min.FsL(schema, index_min.yuE({
    description: description
   }));
  }
  const imageSchema = index_min.FsL(index_min.rej({
   context: index_min.yqP(described(repositoryPath, "Folder that Docker gets as build context. Needed unless `same-as` is given.")),
   dockerfile: index_min.yqP(described(repositoryPath, "Dockerfile, relative to the context. Left out: `Dockerfile`.")),
   target: index_min.yqP(plainText("Stage of the Dockerfile to build.")),
   "build-args": index_min.yqP(index_min.FsL(index_min.g1P(variableName, index_min.YjP("a text")), index_min.yuE({
    description: "Build arguments. They stay visible in the image: no secrets."
   }))),
   labels: index_min.yqP(index_min.FsL(index_min.g1P(plainText("Name of a label."), index_min.YjP("a text")), index_min.yuE({
    description: "Labels of the image."
   }))),
   contexts: index_min.yqP(index_min.FsL(index_min.g1P(plainText("Name of the context in the Dockerfile."), plainText("Folder of the repository, or `docker-image://...`.")), index_min.yuE({
    description: "Named build contexts: name -> folder of the repository or `docker-image://...`.",
    examples: [ {
     shared: "packages/shared"
    } ]
   }))),
   platforms: index_min.yqP(index_min.FsL(index_min.YOg(index_min.FsL(index_min.YjP("a platform such as `linux/arm64`"), index_min.yGV(/^linux\/[a-z0-9]+(?:\/v[0-9]+)?$/, "a platform such as `linux/amd64` or `linux/arm64`"))), index_min.BpQ(1, "a list with at least one platform"), index_min.yuE({
    description: "Platforms to build for. Left out: the builder\u2019s own.",
    examples: [ [ "linux/amd64" ] ]
   }))),
   "same-as": index_min.yqP(described(imageName, "Another image of this file: one build, two names.")),
   repository: index_min.yqP(described(repositoryTemplate, "ECR repository of this image, instead of the environment\u2019s `repository`."))
  }), index_min.z6Y(image => image.context === void 0 !== (image["same-as"] === void 0), "an image with either `context` or `same-as`"), index_min.yuE({
   title: "Image",
   description: "How one image is built.",
   oneOf: [ {
    required: [ "context" ]
   }, {
    required: [ "same-as" ]
   } ]
  }));
  const settingShapes = {
   variableName: variableName,
   secretSource: secretSource,
   value: variableValue,
   file: repositoryPath,
   text: plainText("The template may hold `{environment}` and `{service}`.")
  };
  const serviceSchema = index_min.FsL(index_min.rej({
   image: described(imageName, "Which image of this file runs in the service."),
   container: index_min.yqP(containerName),
   after: index_min.yqP(index_min.FsL(index_min.YOg(plainName, "a list of services"), index_min.yuE({
    description: "Services of this file that must be stable before this one is deployed."
   }))),
   "service-name": index_min.yqP(described(serviceNameTemplate, "ECS service, instead of the environment\u2019s `service-name`.")),
   ...containerSettings(settingShapes),
   ...taskSettings(settingShapes),
   ...ecsServiceSettings(settingShapes),
   environment: index_min.yqP(index_min.FsL(index_min.g1P(variableName, index_min.mee(variableValue)), index_min.yuE({
    description: "Environment variables set on the container; an empty value takes one away, others stay as they are. With `{sha}` or `{sha7}` in one, the smoke test expects the commit as the served version.",
    examples: [ {
     VERSION: "{sha}"
    } ]
   }))),
   containers: index_min.yqP(index_min.FsL(index_min.g1P(containerName, index_min.rej({
    image: index_min.yqP(plainText("An image of this file, or a full URI.")),
    ...namedContainerSettings(settingShapes)
   })), index_min.yuE({
    description: "Settings of single containers, where a task has several: name -> settings."
   })))
  }), index_min.yuE({
   title: "Service",
   description: "One ECS service and what runs in it."
  }));
  const migrateEntries = {
   service: described(plainName, "Service of this file whose network, roles and settings the migration task takes over."),
   container: index_min.yqP(containerName),
   image: index_min.yqP(described(imageName, "Image of this file the task runs. Left out: the service\u2019s image.")),
   directory: index_min.yqP(described(repositoryPath, "Folder of the migrations in the repository, for the report.")),
   "working-directory": index_min.yqP(plainText("Folder inside the image in which the tool runs. Left out: the image\u2019s own.")),
   timeout: index_min.yqP(described(duration, "Limit for the whole migration. Left out: `30m`."))
  };
  const command = index_min.FsL(index_min.YOg(plainText("One word of the command."), "a list of words"), index_min.BpQ(1, "a list with at least one word"), index_min.yuE({
   description: "Command of the task, one word an item; no shell reads it.",
   examples: [ [ "python", "manage.py", "migrate" ] ]
  }));
  const migrateSchema = index_min.FsL(index_min.Oxt("tool", [ index_min.FsL(index_min.rej({
   tool: index_min.euz("alembic"),
   ...migrateEntries
  }), index_min.yuE({
   title: "Migration with Alembic",
   description: "Runs `alembic upgrade head`."
  })), index_min.FsL(index_min.rej({
   tool: index_min.euz("command"),
   ...migrateEntries,
   command: command
  }), index_min.yuE({
   title: "Migration with a command",
   description: "Runs a command of the image."
  })) ]), index_min.yuE({
   description: "How the database is migrated before the services are deployed."
  }));
  const approveSchema = index_min.FsL(index_min.rej({
   phrase: index_min.yqP(index_min.FsL(index_min.YjP("a text of one line, without blanks around it"), index_min.yGV(/^(?=\S)(?!.*\s$)(?:[^\r\n{}]|\{environment\}){1,100}$/, "a text of one line and at most 100 characters, without blanks around it"), index_min.yuE({
    description: "What must be typed, byte for byte. The template may hold `{environment}`. Left out: `DEPLOY`."
   }))),
   role: index_min.yqP(index_min.FsL(index_min.KIO([ "write", "maintain", "admin" ], "`write`, `maintain` or `admin`"), index_min.yuE({
    description: "Lowest role in the repository that may approve. Left out: `maintain`."
   }))),
   branches: index_min.yqP(index_min.FsL(index_min.YOg(index_min.FsL(index_min.YjP("a branch name"), index_min.yGV(/^[^\s~^:?*[\\,]+$/, "a branch name (no patterns)")), "a list of branches"), index_min.BpQ(1, "a list with at least one branch"), index_min.yuE({
    description: "Branches of which the commit must be a part. Left out: the default branch."
   }))),
   checks: index_min.yqP(index_min.FsL(index_min.KCZ([ index_min.KIO([ "all", "none" ], "`all`, `none`, or a list of check names"), index_min.FsL(index_min.YOg(index_min.FsL(index_min.YjP("the name of a check"), index_min.yGV(/^[^\s,](?:[^\r\n,]*[^\s,])?$/, "the name of a check, on one line and without commas"))), index_min.BpQ(1, "a list with at least one check")) ], "`all`, `none`, or a list of check names"), index_min.yuE({
    description: "Checks that must be green on the commit: `all` there are, `none`, or these. Left out: `all`."
   }))),
   "max-age": index_min.yqP(described(duration, "Oldest proof on the environment promoted from that is still believed. Left out: `720h`."))
  }), index_min.yuE({
   title: "Approval",
   description: "What must hold before this environment is deployed to."
  }));
  const environmentSchema = index_min.FsL(index_min.rej({
   "aws-region": awsRegion,
   "role-to-assume": index_min.yqP(roleArn),
   cluster: clusterName,
   "service-name": index_min.yqP(described(serviceNameTemplate, "Name of the ECS services; may hold `{service}` and `{environment}`. Left out: `{service}`.")),
   repository: index_min.yqP(described(repositoryTemplate, "Name of the ECR repositories; may hold `{image}` and `{environment}`. Left out: `{image}`.")),
   "image-tag": index_min.yqP(index_min.FsL(index_min.KCZ([ tagTemplate, index_min.FsL(index_min.YOg(tagTemplate), index_min.BpQ(1, "a list with at least one tag")) ], "an image tag such as `prod-{sha7}`, or a list of them"), index_min.yuE({
    description: "Tags put on the images. Left out: `sha-{sha7}`."
   }))),
   url: index_min.yqP(webAddress),
   launchers: index_min.yqP(described(launchersSchema, "Launchers of this environment, instead of the ones under `launchers` at the top.")),
   "keep-revisions": index_min.yqP(index_min.FsL(index_min.aig("a whole number from 1 to 1000"), index_min.ndf("a whole number from 1 to 1000"), index_min.Wwf(1, "a whole number from 1 to 1000"), index_min.cGV(1e3, "a whole number from 1 to 1000"), index_min.yuE({
    description: "After a release, older revisions of the task definitions are deregistered, and so many kept; never one in use or the way back. Left out: all are kept.",
    examples: [ 10 ]
   }))),
   "promote-from": index_min.yqP(described(plainName, "Environment whose proven images are promoted by digest. `build`, or left out: images are built.")),
   approve: index_min.yqP(approveSchema),
   "smoke-test": index_min.yqP(described(smoke_check_smokeChecksSchema, "Checks of this environment, instead of the ones under `smoke-test` at the top."))
  }), index_min.yuE({
   title: "Environment",
   description: "One place the services run in."
  }));
  const manifestSchema = index_min.FsL(index_min.rej({
   version: index_min.FsL(index_min.euz(1, "`1`, the version of this format"), index_min.yuE({
    description: "Version of this format."
   })),
   images: index_min.yqP(index_min.FsL(index_min.g1P(imageName, imageSchema), index_min.yuE({
    description: "What is built: name -> how."
   }))),
   services: index_min.yqP(index_min.FsL(index_min.g1P(plainName, serviceSchema), index_min.yuE({
    description: "What runs: name -> which image, in which ECS service."
   }))),
   launchers: index_min.yqP(described(launchersSchema, "Rules, schedules and pipes that start tasks of the images beside the services, and follow each release.")),
   migrate: index_min.yqP(migrateSchema),
   "smoke-test": index_min.yqP(smoke_check_smokeChecksSchema),
   environments: index_min.FsL(index_min.g1P(plainName, environmentSchema), index_min.bPf(1, "a map with at least one environment"), index_min.yuE({
    description: "Where it runs: name -> AWS account, region, cluster, names."
   }))
  }), index_min.yuE({
   title: "slipway.yml",
   description: "How a repository is built, migrated, deployed and proven, and where."
  }));
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const identity_isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
  const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
  function isCollection(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case MAP:
   case SEQ:
    return true;
   }
   return false;
  }
  function isNode(node) {
   if (node && typeof node === "object") switch (node[NODE_TYPE]) {
   case ALIAS:
   case MAP:
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity_isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = visit_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = visit_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = visit_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity_isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = await visitAsync_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = await visitAsync_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = await visitAsync_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
   }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
   }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
   }, visitor);
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (isMap(node)) return visitor.Map?.(key, node, path);
   if (isSeq(node)) return visitor.Seq?.(key, node, path);
   if (isPair(node)) return visitor.Pair?.(key, node, path);
   if (isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (isAlias(node)) return visitor.Alias?.(key, node, path);
   return;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (isCollection(parent)) parent.items[key] = node; else if (isPair(parent)) if (key === "key") parent.key = node; else parent.value = node; else if (identity_isDocument(parent)) parent.contents = node; else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
   constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, Directives.defaultTags, tags);
   }
   clone() {
    const copy = new Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
   }
   atDocument() {
    const res = new Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
    case "1.1":
     this.atNextDocument = true;
     break;

    case "1.2":
     this.atNextDocument = false;
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.2"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     break;
    }
    return res;
   }
   add(line, onError) {
    if (this.atNextDocument) {
     this.yaml = {
      explicit: Directives.defaultYaml.explicit,
      version: "1.1"
     };
     this.tags = Object.assign({}, Directives.defaultTags);
     this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
    case "%TAG":
     {
      if (parts.length !== 2) {
       onError(0, "%TAG directive should contain exactly two parts");
       if (parts.length < 2) return false;
      }
      const [handle, prefix] = parts;
      this.tags[handle] = prefix;
      return true;
     }

    case "%YAML":
     {
      this.yaml.explicit = true;
      if (parts.length !== 1) {
       onError(0, "%YAML directive should contain exactly one part");
       return false;
      }
      const [version] = parts;
      if (version === "1.1" || version === "1.2") {
       this.yaml.version = version;
       return true;
      } else {
       const isValid = /^\d+\.\d+$/.test(version);
       onError(6, `Unsupported YAML version ${version}`, isValid);
       return false;
      }
     }

    default:
     onError(0, `Unknown directive ${name}`, true);
     return false;
    }
   }
   tagName(source, onError) {
    if (source === "!") return "!";
    if (source[0] !== "!") {
     onError(`Not a valid tag: ${source}`);
     return null;
    }
    if (source[1] === "<") {
     const verbatim = source.slice(2, -1);
     if (verbatim === "!" || verbatim === "!!") {
      onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
      return null;
     }
     if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
     return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix) onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) try {
     return prefix + decodeURIComponent(suffix);
    } catch (error) {
     onError(String(error));
     return null;
    }
    if (handle === "!") return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
   }
   tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
   }
   toString(doc) {
    const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
     const tags = {};
     visit(doc.contents, (_key, node) => {
      if (isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name)) return name;
   }
  }
  function createNodeAnchors(doc, prefix) {
   const aliasObjects = [];
   const sourceObjects = new Map;
   let prevAnchors = null;
   return {
    onAnchor: source => {
     aliasObjects.push(source);
     prevAnchors ?? (prevAnchors = anchorNames(doc));
     const anchor = findNewAnchor(prefix, prevAnchors);
     prevAnchors.add(anchor);
     return anchor;
    },
    setAnchors: () => {
     for (const source of aliasObjects) {
      const ref = sourceObjects.get(source);
      if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects: sourceObjects
   };
  }
  function applyReviver(reviver, obj, key, val) {
   if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
    const v0 = val[i];
    const v1 = applyReviver(reviver, val, String(i), v0);
    if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
   } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
    const v0 = val.get(k);
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
   } else if (val instanceof Set) for (const v0 of Array.from(val)) {
    const v1 = applyReviver(reviver, val, v0, v0);
    if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
     val.delete(v0);
     val.add(v1);
    }
   } else for (const [k, v0] of Object.entries(val)) {
    const v1 = applyReviver(reviver, val, k, v0);
    if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
   }
   return reviver.call(obj, key, val);
  }
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
    const data = {
     aliasCount: 0,
     count: 1,
     res: void 0
    };
    ctx.anchors.set(value, data);
    ctx.onCreate = res => {
     data.res = res;
     delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate) ctx.onCreate(res);
    return res;
   }
   if (typeof value === "bigint" && !ctx?.keep) return Number(value);
   return value;
  }
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    if (!identity_isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc: doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  class Alias extends NodeBase {
   constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
     set() {
      throw new Error("Alias nodes cannot have tags");
     }
    });
   }
   resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
     nodes = [];
     visit(doc, {
      Node: (_key, node) => {
       if (isAlias(node) || hasAnchor(node)) nodes.push(node);
      }
     });
     if (ctx) ctx.aliasResolveCache = nodes;
    }
    let found;
    for (const node of nodes) {
     if (node === this) break;
     if (node.anchor === this.source) found = node;
    }
    if (found && ctx) {
     const {anchors: anchors, doc: doc, maxAliasCount: maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === void 0) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
     }
    }
    return found;
   }
   toJSON(_arg, ctx) {
    if (!ctx) return {
     source: this.source
    };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
     const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
     throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
   }
   toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
     anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends NodeBase {
   constructor(value) {
    super(SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
   }
   toString() {
    return String(this.value);
   }
  }
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
  Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
  Scalar.PLAIN = "PLAIN";
  Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  const defaultTagPrefix = "tag:yaml.org,2002:";
  function findTagObject(value, tagName, tags) {
   if (tagName) {
    const match = tags.filter(t => t.tag === tagName);
    const tagObj = match.find(t => !t.format) ?? match[0];
    if (!tagObj) throw new Error(`Tag ${tagName} not found`);
    return tagObj;
   }
   return tags.find(t => t.identify?.(value) && !t.format);
  }
  function createNode(value, tagName, ctx) {
   if (identity_isDocument(value)) value = value.contents;
   if (isNode(value)) return value;
   if (isPair(value)) {
    const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
   const {aliasDuplicateObjects: aliasDuplicateObjects, onAnchor: onAnchor, onTagObj: onTagObj, schema: schema, sourceObjects: sourceObjects} = ctx;
   let ref;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias(ref.anchor);
    } else {
     ref = {
      anchor: null,
      node: null
     };
     sourceObjects.set(value, ref);
    }
   }
   if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
   let tagObj = findTagObject(value, tagName, schema.tags);
   if (!tagObj) {
    if (value && typeof value.toJSON === "function") value = value.toJSON();
    if (!value || typeof value !== "object") {
     const node = new Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  function collectionFromPath(schema, path, value) {
   let v = value;
   for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
     const a = [];
     a[k] = v;
     v = a;
    } else v = new Map([ [ k, v ] ]);
   }
   return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema: schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends NodeBase {
   constructor(type, schema) {
    super(type);
    Object.defineProperty(this, "schema", {
     value: schema,
     configurable: true,
     enumerable: false,
     writable: true
    });
   }
   clone(schema) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema) copy.schema = schema;
    copy.items = copy.items.map(it => isNode(it) || isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node; else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) this.set(key, value); else {
     const node = this.get(key, true);
     if (isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart: indentAtStart, lineWidth: lineWidth = 80, minContentWidth: minContentWidth = 20, onFold: onFold, onOverflow: onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   let split;
   let prev;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = void 0;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) if (split) {
      folds.push(split);
      end = split + endStep;
      split = void 0;
     } else if (mode === FOLD_QUOTED) {
      while (prev === " " || prev === "\t") {
       prev = ch;
       ch = text[i += 1];
       overflow = true;
      }
      const j = i > escEnd + 1 ? i - 2 : escStart - 1;
      if (escapedFolds[j]) return text;
      folds.push(j);
      escapedFolds[j] = true;
      end = j + endStep;
      split = void 0;
     } else overflow = true;
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") if (i < start + indent) ch = text[++i]; else {
    do {
     ch = text[++i];
    } while (ch && ch !== "\n");
    end = i;
    start = i + 1;
    ch = text[start];
   }
   return end;
  }
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
    if (i - start > limit) return true;
    start = i + 1;
    if (strLen - start <= limit) return false;
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey: implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1; else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote: singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
   const {blockQuote: blockQuote, commentString: commentString, lineWidth: lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) chomp = "-"; else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else chomp = "";
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
     literalFallback = true;
    };
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type: type, value: value} = item;
   const {actualString: actualString, implicitKey: implicitKey, indent: indent, indentStep: indentStep, inFlow: inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
   if (containsDocumentMarker(value)) if (indent === "") {
    ctx.forceBlockIndent = true;
    return blockString(item, ctx, onComment, onChompKeep);
   } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat: compat, tags: tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString_stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey: implicitKey, inFlow: inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type: type} = item;
   if (type !== Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
   const _stringify = _type => {
    switch (_type) {
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType: defaultKeyType, defaultStringType: defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc: doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow: inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj;
   let obj;
   if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors, doc: doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
   if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj;
   const node = isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString_stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  function stringifyPair({key: key, value: value}, ctx, onComment, onChompKeep) {
   const {allNullValues: allNullValues, doc: doc, indent: indent, indentStep: indentStep, options: {commentString: commentString, indentSeq: indentSeq, simpleKeys: simpleKeys}} = ctx;
   let keyComment = isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment)); else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
   let valueCommentDone = false;
   const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else ws += `\n${ctx.indent}`;
   } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") ws = "";
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment)); else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function log_warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
  }
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) if (map instanceof Map) {
    if (!map.has(key)) map.set(key, value);
   } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  function addPairToJSMap(ctx, map, {key: key, value: value}) {
   if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS(key, "", ctx);
    if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS(value, stringKey, ctx);
     if (stringKey in map) Object.defineProperty(map, stringKey, {
      value: jsValue,
      writable: true,
      enumerable: true,
      configurable: true
     }); else map[stringKey] = jsValue;
    }
   }
   return map;
  }
  function stringifyKey(key, jsKey, ctx) {
   if (jsKey === null) return "";
   if (typeof jsKey !== "object") return String(jsKey);
   if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log_warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  function createPair(key, value, ctx) {
   const k = createNode(key, void 0, ctx);
   const v = createNode(value, void 0, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, {
     value: PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key: key, value: value} = this;
    if (isNode(key)) key = key.clone(schema);
    if (isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment: comment, items: items}, ctx, {blockItemPrefix: blockItemPrefix, flowChars: flowChars, itemIndent: itemIndent, onChompKeep: onChompKeep, onComment: onComment}) {
   const {indent: indent, options: {commentString: commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (isPair(item)) {
     const ik = isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) str = flowChars.start + flowChars.end; else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items: items}, ctx, {flowChars: flowChars, itemIndent: itemIndent}) {
   const {indent: indent, indentStep: indentStep, flowCollectionPadding: fcPadding, options: {commentString: commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (isPair(item)) {
     const ik = isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) comment = ik.comment;
    }
    if (comment) reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) str += ","; else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     if (reqNewline) str += ",";
    }
    if (comment) str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start: start, end: end} = flowChars;
   if (lines.length === 0) return start + end; else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
   }
  }
  function addCommentBefore({indent: indent, options: {commentString: commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  function findPair(items, key) {
   const k = isScalar(key) ? key.value : key;
   for (const it of items) if (isPair(it)) {
    if (it.key === key || it.key === k) return it;
    if (isScalar(it.key) && it.key.value === k) return it;
   }
   return;
  }
  class YAMLMap extends Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined: keepUndefined, replacer: replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
    if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value); else _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else this.items.push(_pair);
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
  }
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
  };
  class YAMLSeq extends Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer: replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode(it, void 0, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
  };
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString_stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar(null),
   stringify: ({source: source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source: source, value: value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  function stringifyNumber({format: format, minFractionDigits: minFractionDigits, tag: tag, value: value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
   }
  };
  const float_float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber
  };
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int_int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  const schema = [ map, seq, string, nullTag, boolTag, intOct, int_int, intHex, floatNaN, floatExp, float_float ];
  function schema_intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value: value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^null$/,
   resolve: () => null,
   stringify: stringifyJSON
  }, {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^true$|^false$/,
   resolve: str => str === "true",
   stringify: stringifyJSON
  }, {
   identify: schema_intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value: value}) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema_schema = [ map, seq ].concat(jsonScalars, jsonError);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
     str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString_stringifyString({
     comment: comment,
     type: type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  function resolvePairs(seq, onError) {
   if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
    let item = seq.items[i];
    if (isPair(item)) continue; else if (isMap(item)) {
     if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
     const pair = item.items[0] || new Pair(new Scalar(null));
     if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
     if (item.comment) {
      const cn = pair.value ?? pair.key;
      cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
     }
     item = pair;
    }
    seq.items[i] = isPair(item) ? item : new Pair(item);
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer: replacer} = ctx;
   const pairs = new YAMLSeq(schema);
   pairs.tag = "tag:yaml.org,2002:pairs";
   let i = 0;
   if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
    if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
    let key, value;
    if (Array.isArray(it)) if (it.length === 2) {
     key = it[0];
     value = it[1];
    } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
     const keys = Object.keys(it);
     if (keys.length === 1) {
      key = keys[0];
      value = it[key];
     } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
    } else key = it;
    pairs.items.push(createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  class YAMLOMap extends YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (isPair(pair)) {
      key = toJS(pair.key, "", ctx);
      value = toJS(pair.value, key, ctx);
     } else key = toJS(pair, "", ctx);
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs = createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs = resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key: key} of pairs.items) if (isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
    return Object.assign(new YAMLOMap, pairs);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  function boolStringify({value: value, source: source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar(false),
   stringify: boolStringify
  };
  const float_floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber
  };
  const float_floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str.replace(/_/g, "")),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
   }
  };
  const yaml_1_1_float_float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber
  };
  const int_intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function int_intResolve(str, offset, radix, {intAsBigInt: intAsBigInt}) {
   const sign = str[0];
   if (sign === "-" || sign === "+") offset += 1;
   str = str.substring(offset).replace(/_/g, "");
   if (intAsBigInt) {
    switch (radix) {
    case 2:
     str = `0b${str}`;
     break;

    case 8:
     str = `0o${str}`;
     break;

    case 16:
     str = `0x${str}`;
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function int_intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (int_intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber(node);
  }
  const intBin = {
   identify: int_intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "BIN",
   test: /^[-+]?0b[0-1_]+$/,
   resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
   stringify: node => int_intStringify(node, 2, "0b")
  };
  const int_intOct = {
   identify: int_intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^[-+]?0[0-7_]+$/,
   resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
   stringify: node => int_intStringify(node, 8, "0")
  };
  const yaml_1_1_int_int = {
   identify: int_intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9][0-9_]*$/,
   resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
   stringify: stringifyNumber
  };
  const int_intHex = {
   identify: int_intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^[-+]?0x[0-9a-fA-F_]+$/,
   resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
   stringify: node => int_intStringify(node, 16, "0x")
  };
  class YAMLSet extends YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null); else pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair(key));
   }
   toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
     allNullValues: true
    }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
   }
   static from(schema, iterable, ctx) {
    const {replacer: replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
    return map;
   }
  };
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value: value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
   let sign = "";
   if (value < 0) {
    sign = "-";
    value *= num(-1);
   }
   const _60 = num(60);
   const parts = [ value % _60 ];
   if (value < 60) parts.unshift(0); else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
     value = (value - parts[0]) / _60;
     parts.unshift(value);
    }
   }
   return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  const intTime = {
   identify: value => typeof value === "bigint" || Number.isInteger(value),
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
   stringify: stringifySexagesimal
  };
  const floatTime = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "TIME",
   test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
   resolve: str => parseSexagesimal(str, false),
   stringify: stringifySexagesimal
  };
  const timestamp = {
   identify: value => value instanceof Date,
   default: true,
   tag: "tag:yaml.org,2002:timestamp",
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
   resolve(str) {
    const match = str.match(timestamp.test);
    if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
     let d = parseSexagesimal(tz, false);
     if (Math.abs(d) < 30) d *= 60;
     date -= 6e4 * d;
    }
    return new Date(date);
   },
   stringify: ({value: value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  const yaml_1_1_schema_schema = [ map, seq, string, nullTag, trueTag, falseTag, intBin, int_intOct, yaml_1_1_int_int, int_intHex, float_floatNaN, float_floatExp, yaml_1_1_float_float, binary, merge, omap, pairs, set, intTime, floatTime, timestamp ];
  const schemas = new Map([ [ "core", schema ], [ "failsafe", [ map, seq, string ] ], [ "json", schema_schema ], [ "yaml11", yaml_1_1_schema_schema ], [ "yaml-1.1", yaml_1_1_schema_schema ] ]);
  const tagsByName = {
   binary: binary,
   bool: boolTag,
   float: float_float,
   floatExp: floatExp,
   floatNaN: floatNaN,
   floatTime: floatTime,
   int: int_int,
   intHex: intHex,
   intOct: intOct,
   intTime: intTime,
   map: map,
   merge: merge,
   null: nullTag,
   omap: omap,
   pairs: pairs,
   seq: seq,
   set: set,
   timestamp: timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary,
   "tag:yaml.org,2002:merge": merge,
   "tag:yaml.org,2002:omap": omap,
   "tag:yaml.org,2002:pairs": pairs,
   "tag:yaml.org,2002:set": set,
   "tag:yaml.org,2002:timestamp": timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
   let tags = schemaTags;
   if (!tags) if (Array.isArray(customTags)) tags = []; else {
    const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
   }
   if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
   if (addMergeTag) tags = tags.concat(merge);
   return tags.reduce((tags, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
     const tagName = JSON.stringify(tag);
     const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
     throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags.includes(tagObj)) tags.push(tagObj);
    return tags;
   }, []);
  }
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat: compat, customTags: customTags, merge: merge, resolveKnownTags: resolveKnownTags, schema: schema, sortMapEntries: sortMapEntries, toStringDefaults: toStringDefaults}) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, {
     value: map
    });
    Object.defineProperty(this, SCALAR, {
     value: string
    });
    Object.defineProperty(this, SEQ, {
     value: seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = createStringifyContext(doc, options);
   const {commentString: commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`; else lines.push(body);
   } else lines.push(stringify(doc.contents, ctx));
   if (doc.directives?.docEnd) if (doc.comment) {
    const cs = commentString(doc.comment);
    if (cs.includes("\n")) {
     lines.push("...");
     lines.push(indentComment(cs, ""));
    } else lines.push(`... ${cs}`);
   } else lines.push("..."); else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  class Document_Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, {
     value: DOC
    });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const opt = Object.assign({
     intAsBigInt: false,
     keepSourceTokens: false,
     logLevel: "warn",
     prettyErrors: true,
     strict: true,
     stringKeys: false,
     uniqueKeys: true,
     version: "1.2"
    }, options);
    this.options = opt;
    let {version: version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new Directives({
     version: version
    });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document_Document.prototype, {
     [NODE_TYPE]: {
      value: DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   add(value) {
    if (assertCollection(this.contents)) this.contents.add(value);
   }
   addIn(path, value) {
    if (assertCollection(this.contents)) this.contents.addIn(path, value);
   }
   createAlias(node, name) {
    if (!node.anchor) {
     const prev = anchorNames(this);
     node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
   }
   createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer === "function") {
     value = replacer.call({
      "": value
     }, "", value);
     _replacer = replacer;
    } else if (Array.isArray(replacer)) {
     const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
     const asStr = replacer.filter(keyToStr).map(String);
     if (asStr.length > 0) replacer = replacer.concat(asStr);
     _replacer = replacer;
    } else if (options === void 0 && replacer) {
     options = replacer;
     replacer = void 0;
    }
    const {aliasDuplicateObjects: aliasDuplicateObjects, anchorPrefix: anchorPrefix, flow: flow, keepUndefined: keepUndefined, onTagObj: onTagObj, tag: tag} = options ?? {};
    const {onAnchor: onAnchor, setAnchors: setAnchors, sourceObjects: sourceObjects} = createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor: onAnchor,
     onTagObj: onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects: sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
   }
   getIn(path, keepScalar) {
    if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
   }
   has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (isEmptyPath(path)) return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) this.contents = collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
   }
   setIn(path, value) {
    if (isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new Directives({
      version: version
     });
     opt = {
      resolveKnownTags: true,
      schema: "core"
     };
     break;

    case null:
     if (this.directives) delete this.directives;
     opt = null;
     break;

    default:
     {
      const sv = JSON.stringify(version);
      throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
     }
    }
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json: json, jsonArg: jsonArg, mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg: jsonArg,
     mapAsMap: false,
     onAnchor: onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class errors_YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const errors_prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line: line, col: col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  function resolveProps(tokens, {flow: flow, indicator: indicator, next: next, offset: offset, onError: onError, parentIndent: parentIndent, startOnNewline: startOnNewline}) {
   let spaceBefore = false;
   let atNewline = startOnNewline;
   let hasSpace = startOnNewline;
   let comment = "";
   let commentSep = "";
   let hasNewline = false;
   let reqSpace = false;
   let tab = null;
   let anchor = null;
   let tag = null;
   let newlineAfterProp = null;
   let comma = null;
   let found = null;
   let start = null;
   for (const token of tokens) {
    if (reqSpace) {
     if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
     reqSpace = false;
    }
    if (tab) {
     if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
     tab = null;
    }
    switch (token.type) {
    case "space":
     if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
     hasSpace = true;
     break;

    case "comment":
     {
      if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
      const cb = token.source.substring(1) || " ";
      if (!comment) comment = cb; else comment += commentSep + cb;
      commentSep = "";
      atNewline = false;
      break;
     }

    case "newline":
     if (atNewline) {
      if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
     } else commentSep += token.source;
     atNewline = true;
     hasNewline = true;
     if (anchor || tag) newlineAfterProp = token;
     hasSpace = true;
     break;

    case "anchor":
     if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
     if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
     anchor = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case "tag":
     if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
     tag = token;
     start ?? (start = token.offset);
     atNewline = false;
     hasSpace = false;
     reqSpace = true;
     break;

    case indicator:
     if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
     if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
     found = token;
     atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
     hasSpace = false;
     break;

    case "comma":
     if (flow) {
      if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
      comma = token;
      atNewline = false;
      hasSpace = false;
      break;
     }

    default:
     onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
     atNewline = false;
     hasSpace = false;
    }
   }
   const last = tokens[tokens.length - 1];
   const end = last ? last.offset + last.source.length : offset;
   if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   return {
    comma: comma,
    found: found,
    spaceBefore: spaceBefore,
    comment: comment,
    hasNewline: hasNewline,
    anchor: anchor,
    tag: tag,
    newlineAfterProp: newlineAfterProp,
    end: end,
    start: start ?? end
   };
  }
  function containsNewline(key) {
   if (!key) return null;
   switch (key.type) {
   case "alias":
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    if (key.source.includes("\n")) return true;
    if (key.end) for (const st of key.end) if (st.type === "newline") return true;
    return false;

   case "flow-collection":
    for (const it of key.items) {
     for (const st of it.start) if (st.type === "newline") return true;
     if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
     if (containsNewline(it.key) || containsNewline(it.value)) return true;
    }
    return false;

   default:
    return true;
   }
  }
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys: uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const keyProps = resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
     if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
     if (!keyProps.anchor && !keyProps.tag && !sep) {
      commentEnd = keyProps.end;
      if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
      continue;
     }
     if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError: onError,
     parentIndent: bm.indent,
     startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
     if (implicitKey) {
      if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
      if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
     }
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
     if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  function resolveBlockSeq({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start: start, value: value} of bs.items) {
    const props = resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset: offset,
     onError: onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
     commentEnd = props.end;
     if (props.comment) seq.comment = props.comment;
     continue;
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source: source, type: type} = token;
     switch (type) {
     case "space":
      hasSpace = true;
      break;

     case "comment":
      {
       if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
       const cb = source.substring(1) || " ";
       if (!comment) comment = cb; else comment += sep + cb;
       sep = "";
       break;
      }

     case "newline":
      if (comment) sep += source;
      hasSpace = true;
      break;

     default:
      onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
     }
     offset += source.length;
    }
   }
   return {
    comment: comment,
    offset: offset
   };
  }
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const props = resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
     parentIndent: fc.indent,
     startOnNewline: false
    });
    if (!props.found) {
     if (!props.anchor && !props.tag && !sep && !value) {
      if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
      if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
      offset = props.end;
      continue;
     }
     if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
    }
    if (i === 0) {
     if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
     if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
     if (props.comment) {
      let prevItemComment = "";
      loop: for (const st of start) switch (st.type) {
      case "comma":
      case "space":
       break;

      case "comment":
       prevItemComment = st.source.substring(1);
       break loop;

      default:
       break loop;
      }
      if (prevItemComment) {
       let prev = coll.items[coll.items.length - 1];
       if (isPair(prev)) prev = prev.value ?? prev.key;
       if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
       props.comment = props.comment.substring(prevItemComment.length + 1);
      }
     }
    }
    if (!isMap && !sep && !props.found) {
     const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
     coll.items.push(valueNode);
     offset = valueNode.range[2];
     if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
     ctx.atKey = true;
     const keyStart = props.end;
     const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
     if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
     ctx.atKey = false;
     const valueProps = resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError: onError,
      parentIndent: fc.indent,
      startOnNewline: false
     });
     if (valueProps.found) {
      if (!isMap && !props.found && ctx.options.strict) {
       if (sep) for (const st of sep) {
        if (st === valueProps.found) break;
        if (st.type === "newline") {
         onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
         break;
        }
       }
       if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
      }
     } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
     const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
     if (valueNode) {
      if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
     } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap(ctx.schema);
      map.flow = true;
      map.items.push(pair);
      const endRange = (valueNode ?? keyNode).range;
      map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
      coll.items.push(map);
     }
     offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
   }
   const expectedEnd = isMap ? "}" : "]";
   const [ce, ...ee] = fc.end;
   let cePos = offset;
   if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1) ee.unshift(ce);
   }
   if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    coll.range = [ fc.offset, cePos, end.offset ];
   } else coll.range = [ fc.offset, cePos, cePos ];
   return coll;
  }
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
   const Coll = coll.constructor;
   if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
   }
   if (tagName) coll.tag = tagName;
   return coll;
  }
  function composeCollection(CN, ctx, token, props, onError) {
   const tagToken = props.tag;
   const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
   if (token.type === "block-seq") {
    const {anchor: anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
   let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
   if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
     ctx.schema.tags.push(Object.assign({}, kt, {
      default: false
     }));
     tag = kt;
    } else {
     if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
     return resolveCollection(CN, ctx, token, onError, tagName);
    }
   }
   const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
   const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
   const node = isNode(res) ? res : new Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  function resolve_block_scalar_resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
   const lines = scalar.source ? splitLines(scalar.source) : [];
   let chompStart = lines.length;
   for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r") chompStart = i; else break;
   }
   if (chompStart === 0) {
    const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end = start + header.length;
    if (scalar.source) end += scalar.source.length;
    return {
     value: value,
     type: type,
     comment: header.comment,
     range: [ start, end, end ]
    };
   }
   let trimIndent = scalar.indent + header.indent;
   let offset = scalar.offset + header.length;
   let contentStart = 0;
   for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
     if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
    } else {
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
     break;
    }
    offset += indent.length + content.length + 1;
   }
   for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
   let value = "";
   let sep = "";
   let prevMoreIndented = false;
   for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
   for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf) content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "\t") {
     if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
     value += sep + indent.slice(trimIndent) + content;
     sep = "\n";
     prevMoreIndented = true;
    } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
     value += sep + content;
     sep = " ";
     prevMoreIndented = false;
    }
   }
   switch (header.chomp) {
   case "-":
    break;

   case "+":
    for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
    if (value[value.length - 1] !== "\n") value += "\n";
    break;

   default:
    value += "\n";
   }
   const end = start + header.length + scalar.source.length;
   return {
    value: value,
    type: type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset: offset, props: props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source: source} = props[0];
   const mode = source[0];
   let indent = 0;
   let chomp = "";
   let error = -1;
   for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
     const n = Number(ch);
     if (!indent && n) indent = n; else if (error === -1) error = offset + i;
    }
   }
   if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
   let hasSpace = false;
   let comment = "";
   let length = source.length;
   for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
    case "space":
     hasSpace = true;

    case "newline":
     length += token.source.length;
     break;

    case "comment":
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode: mode,
    indent: indent,
    chomp: chomp,
    comment: comment,
    length: length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  function resolve_flow_scalar_resolveFlowScalar(scalar, strict, onError) {
   const {offset: offset, type: type, source: source, end: end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.QUOTE_DOUBLE;
    value = doubleQuotedValue(source, _onError);
    break;

   default:
    onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
    return {
     value: "",
     type: null,
     comment: "",
     range: [ offset, offset + source.length, offset + source.length ]
    };
   }
   const valueEnd = offset + source.length;
   const re = resolveEnd(end, valueEnd, strict, onError);
   return {
    value: value,
    type: _type,
    comment: re.comment,
    range: [ offset, valueEnd, re.offset ]
   };
  }
  function plainValue(source, onError) {
   let badChar = "";
   switch (source[0]) {
   case "\t":
    badChar = "a tab character";
    break;

   case ",":
    badChar = "flow indicator character ,";
    break;

   case "%":
    badChar = "directive indicator character %";
    break;

   case "|":
   case ">":
    badChar = `block scalar indicator ${source[0]}`;
    break;

   case "@":
   case "`":
    badChar = `reserved character ${source[0]}`;
    break;
   }
   if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
   return unfoldLines(source);
  }
  function singleQuotedValue(source, onError) {
   if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
   return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(source) {
   const line = /(.*?)\r?\n/sy;
   let match = line.exec(source);
   if (!match) return source;
   let trimEnd, trimBoth;
   try {
    trimEnd = new RegExp("(?<![ \t])[ \t]+$");
    trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
   } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
   }
   let res = match[1].replace(trimEnd, "");
   let sep = " ";
   let pos = line.lastIndex;
   while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
     res += sep + lm;
     sep = " ";
    }
    pos = line.lastIndex;
   }
   const last = /[ \t]*(.*)/sy;
   last.lastIndex = pos;
   match = last.exec(source);
   return res + sep + (match?.[1] ?? "");
  }
  function doubleQuotedValue(source, onError) {
   let res = "";
   for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n") continue;
    if (ch === "\n") {
     const {fold: fold, offset: offset} = foldNewline(source, i);
     res += fold;
     i = offset;
    } else if (ch === "\\") {
     let next = source[++i];
     const cc = escapeCodes[next];
     if (cc) res += cc; else if (next === "\n") {
      next = source[i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "\r" && source[i + 1] === "\n") {
      next = source[++i + 1];
      while (next === " " || next === "\t") next = source[++i + 1];
     } else if (next === "x" || next === "u" || next === "U") {
      const length = next === "x" ? 2 : next === "u" ? 4 : 8;
      res += parseCharCode(source, i + 1, length, onError);
      i += length;
     } else {
      const raw = source.substr(i - 1, 2);
      onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
      res += raw;
     }
    } else if (ch === " " || ch === "\t") {
     const wsStart = i;
     let next = source[i + 1];
     while (next === " " || next === "\t") next = source[++i + 1];
     if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else res += ch;
   }
   if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
   return res;
  }
  function foldNewline(source, offset) {
   let fold = "";
   let ch = source[offset + 1];
   while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n") break;
    if (ch === "\n") fold += "\n";
    offset += 1;
    ch = source[offset + 1];
   }
   if (!fold) fold = " ";
   return {
    fold: fold,
    offset: offset
   };
  }
  const escapeCodes = {
   0: "\0",
   a: "\x07",
   b: "\b",
   e: "\x1b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "\x85",
   _: "\xa0",
   L: "\u2028",
   P: "\u2029",
   " ": " ",
   '"': '"',
   "/": "/",
   "\\": "\\",
   "\t": "\t"
  };
  function parseCharCode(source, offset, length, onError) {
   const cc = source.substr(offset, length);
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  function composeScalar(ctx, token, tagToken, onError) {
   const {value: value, type: type, comment: comment, range: range} = token.type === "block-scalar" ? resolve_block_scalar_resolveBlockScalar(ctx, token, onError) : resolve_flow_scalar_resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
   }
   scalar.range = range;
   scalar.source = value;
   if (type) scalar.type = type;
   if (tagName) scalar.tag = tagName;
   if (tag.format) scalar.format = tag.format;
   if (comment) scalar.comment = comment;
   return scalar;
  }
  function findScalarTagByName(schema, value, tagName, tagToken, onError) {
   if (tagName === "!") return schema[SCALAR];
   const matchWithTest = [];
   for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
   for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
   const kt = schema.knownTags[tagName];
   if (kt && !kt.collection) {
    schema.tags.push(Object.assign({}, kt, {
     default: false,
     test: void 0
    }));
    return kt;
   }
   onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
   return schema[SCALAR];
  }
  function findScalarTagByTest({atKey: atKey, directives: directives, schema: schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  function emptyScalarPosition(offset, before, pos) {
   if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
     let st = before[i];
     switch (st.type) {
     case "space":
     case "comment":
     case "newline":
      offset -= st.source.length;
      continue;
     }
     st = before[++i];
     while (st?.type === "space") {
      offset += st.source.length;
      st = before[++i];
     }
     break;
    }
   }
   return offset;
  }
  const CN = {
   composeNode: composeNode,
   composeEmptyNode: composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag} = props;
   let node;
   let isSrcToken = true;
   switch (token.type) {
   case "alias":
    node = composeAlias(ctx, token, onError);
    if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
    break;

   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "block-scalar":
    node = composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag, end: end}, onError) {
   const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar(ctx, token, tag, onError);
   if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) {
    node.comment = comment;
    node.range[2] = end;
   }
   return node;
  }
  function composeAlias({options: options}, {offset: offset, source: source, end: end}, onError) {
   const alias = new Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  function composeDoc(options, directives, {offset: offset, start: start, value: value, end: end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document_Document(void 0, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset: offset,
    onError: onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset: offset, source: source} = src;
   return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
  }
  function parsePrelude(prelude) {
   let comment = "";
   let atComment = false;
   let afterEmptyLine = false;
   for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
    case "#":
     comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
     atComment = true;
     afterEmptyLine = false;
     break;

    case "%":
     if (prelude[i + 1]?.[0] !== "#") i += 1;
     atComment = false;
     break;

    default:
     if (!atComment) afterEmptyLine = true;
     atComment = false;
    }
   }
   return {
    comment: comment,
    afterEmptyLine: afterEmptyLine
   };
  }
  class composer_Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new YAMLWarning(pos, code, message)); else this.errors.push(new errors_YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment: comment, afterEmptyLine: afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (isPair(it)) it = it.key;
      const cb = it.commentBefore;
      it.commentBefore = cb ? `${comment}\n${cb}` : comment;
     } else {
      const cb = dc.commentBefore;
      dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
     }
    }
    if (afterDoc) {
     for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
     for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
    } else {
     doc.errors = this.errors;
     doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
   }
   streamInfo() {
    return {
     comment: parsePrelude(this.prelude).comment,
     directives: this.directives,
     errors: this.errors,
     warnings: this.warnings
    };
   }
   * compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens) yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
   }
   * next(token) {
    switch (token.type) {
    case "directive":
     this.directives.add(token.source, (offset, message, warning) => {
      const pos = getErrorPos(token);
      pos[0] += offset;
      this.onError(pos, "BAD_DIRECTIVE", message, warning);
     });
     this.prelude.push(token.source);
     this.atDirectives = true;
     break;

    case "document":
     {
      const doc = composeDoc(this.options, this.directives, token, this.onError);
      if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
      this.decorate(doc, false);
      if (this.doc) yield this.doc;
      this.doc = doc;
      this.atDirectives = false;
      break;
     }

    case "byte-order-mark":
    case "space":
     break;

    case "comment":
    case "newline":
     this.prelude.push(token.source);
     break;

    case "error":
     {
      const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
      const error = new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document_Document(void 0, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  const cst_visit_BREAK = Symbol("break visit");
  const cst_visit_SKIP = Symbol("skip children");
  const cst_visit_REMOVE = Symbol("remove item");
  function cst_visit_visit(cst, visitor) {
   if ("type" in cst && cst.type === "document") cst = {
    start: cst.start,
    value: cst.value
   };
   _visit(Object.freeze([]), cst, visitor);
  }
  cst_visit_visit.BREAK = cst_visit_BREAK;
  cst_visit_visit.SKIP = cst_visit_SKIP;
  cst_visit_visit.REMOVE = cst_visit_REMOVE;
  cst_visit_visit.itemAtPath = (cst, path) => {
   let item = cst;
   for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) item = tok.items[index]; else return;
   }
   return item;
  };
  cst_visit_visit.parentCollection = (cst, path) => {
   const parent = cst_visit_visit.itemAtPath(cst, path.slice(0, -1));
   const field = path[path.length - 1][0];
   const coll = parent?.[field];
   if (coll && "items" in coll) return coll;
   throw new Error("Parent collection not found");
  };
  function _visit(path, item, visitor) {
   let ctrl = visitor(item, path);
   if (typeof ctrl === "symbol") return ctrl;
   for (const field of [ "key", "value" ]) {
    const token = item[field];
    if (token && "items" in token) {
     for (let i = 0; i < token.items.length; ++i) {
      const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
      if (typeof ci === "number") i = ci - 1; else if (ci === cst_visit_BREAK) return cst_visit_BREAK; else if (ci === cst_visit_REMOVE) {
       token.items.splice(i, 1);
       i -= 1;
      }
     }
     if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
    }
   }
   return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
  }
  const BOM = "\ufeff";
  const DOCUMENT = "\x02";
  const FLOW_END = "\x18";
  const cst_SCALAR = "\x1f";
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case cst_SCALAR:
    return "scalar";

   case "---":
    return "doc-start";

   case "...":
    return "doc-end";

   case "":
   case "\n":
   case "\r\n":
    return "newline";

   case "-":
    return "seq-item-ind";

   case "?":
    return "explicit-key-ind";

   case ":":
    return "map-value-ind";

   case "{":
    return "flow-map-start";

   case "}":
    return "flow-map-end";

   case "[":
    return "flow-seq-start";

   case "]":
    return "flow-seq-end";

   case ",":
    return "comma";
   }
   switch (source[0]) {
   case " ":
   case "\t":
    return "space";

   case "#":
    return "comment";

   case "%":
    return "directive-line";

   case "*":
    return "alias";

   case "&":
    return "anchor";

   case "!":
    return "tag";

   case "'":
    return "single-quoted-scalar";

   case '"':
    return "double-quoted-scalar";

   case "|":
   case ">":
    return "block-scalar-header";
   }
   return null;
  }
  function isEmpty(ch) {
   switch (ch) {
   case void 0:
   case " ":
   case "\n":
   case "\r":
   case "\t":
    return true;

   default:
    return false;
   }
  }
  const hexDigits = new Set("0123456789ABCDEFabcdef");
  const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
  const flowIndicatorChars = new Set(",[]{}");
  const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
  const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
  class Lexer {
   constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
   }
   * lex(source, incomplete = false) {
    if (source) {
     if (typeof source !== "string") throw TypeError("source is not a string");
     this.buffer = this.buffer ? this.buffer + source : source;
     this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
   }
   atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "\t") ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n") return true;
    if (ch === "\r") return this.buffer[i + 1] === "\n";
    return false;
   }
   charAt(n) {
    return this.buffer[this.pos + n];
   }
   continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
     let indent = 0;
     while (ch === " ") ch = this.buffer[++indent + offset];
     if (ch === "\r") {
      const next = this.buffer[indent + offset + 1];
      if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
     }
     return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
     const dt = this.buffer.substr(offset, 3);
     if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
    }
    return offset;
   }
   getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
     end = this.buffer.indexOf("\n", this.pos);
     this.lineEndPos = end;
    }
    if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r") end -= 1;
    return this.buffer.substring(this.pos, end);
   }
   hasChars(n) {
    return this.pos + n <= this.buffer.length;
   }
   setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
   }
   peek(n) {
    return this.buffer.substr(this.pos, n);
   }
   * parseNext(next) {
    switch (next) {
    case "stream":
     return yield* this.parseStream();

    case "line-start":
     return yield* this.parseLineStart();

    case "block-start":
     return yield* this.parseBlockStart();

    case "doc":
     return yield* this.parseDocument();

    case "flow":
     return yield* this.parseFlowCollection();

    case "quoted-scalar":
     return yield* this.parseQuotedScalar();

    case "block-scalar":
     return yield* this.parseBlockScalar();

    case "plain-scalar":
     return yield* this.parsePlainScalar();
    }
   }
   * parseStream() {
    let line = this.getLine();
    if (line === null) return this.setNext("stream");
    if (line[0] === BOM) {
     yield* this.pushCount(1);
     line = line.substring(1);
    }
    if (line[0] === "%") {
     let dirEnd = line.length;
     let cs = line.indexOf("#");
     while (cs !== -1) {
      const ch = line[cs - 1];
      if (ch === " " || ch === "\t") {
       dirEnd = cs - 1;
       break;
      } else cs = line.indexOf("#", cs + 1);
     }
     while (true) {
      const ch = line[dirEnd - 1];
      if (ch === " " || ch === "\t") dirEnd -= 1; else break;
     }
     const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     this.pushNewline();
     return "stream";
    }
    if (this.atLineEnd()) {
     const sp = yield* this.pushSpaces(true);
     yield* this.pushCount(line.length - sp);
     yield* this.pushNewline();
     return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
   }
   * parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd) return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
     if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
     const s = this.peek(3);
     if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
      yield* this.pushCount(3);
      this.indentValue = 0;
      this.indentNext = 0;
      return s === "---" ? "doc" : "stream";
     }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
   }
   * parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd) return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
     const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
     this.indentNext = this.indentValue + 1;
     this.indentValue += n;
     return "block-start";
    }
    return "doc";
   }
   * parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null) return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
    case "#":
     yield* this.pushCount(line.length - n);

    case void 0:
     yield* this.pushNewline();
     return yield* this.parseLineStart();

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel = 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     return "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "doc";

    case '"':
    case "'":
     return yield* this.parseQuotedScalar();

    case "|":
    case ">":
     n += (yield* this.parseBlockScalarHeader());
     n += (yield* this.pushSpaces(true));
     yield* this.pushCount(line.length - n);
     yield* this.pushNewline();
     return yield* this.parseBlockScalar();

    default:
     return yield* this.parsePlainScalar();
    }
   }
   * parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
     nl = yield* this.pushNewline();
     if (nl > 0) {
      sp = yield* this.pushSpaces(false);
      this.indentValue = indent = sp;
     } else sp = 0;
     sp += (yield* this.pushSpaces(true));
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null) return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield FLOW_END;
      return yield* this.parseLineStart();
     }
    }
    let n = 0;
    while (line[n] === ",") {
     n += (yield* this.pushCount(1));
     n += (yield* this.pushSpaces(true));
     this.flowKey = false;
    }
    n += (yield* this.pushIndicators());
    switch (line[n]) {
    case void 0:
     return "flow";

    case "#":
     yield* this.pushCount(line.length - n);
     return "flow";

    case "{":
    case "[":
     yield* this.pushCount(1);
     this.flowKey = false;
     this.flowLevel += 1;
     return "flow";

    case "}":
    case "]":
     yield* this.pushCount(1);
     this.flowKey = true;
     this.flowLevel -= 1;
     return this.flowLevel ? "flow" : "doc";

    case "*":
     yield* this.pushUntil(isNotAnchorChar);
     return "flow";

    case '"':
    case "'":
     this.flowKey = true;
     return yield* this.parseQuotedScalar();

    case ":":
     {
      const next = this.charAt(1);
      if (this.flowKey || isEmpty(next) || next === ",") {
       this.flowKey = false;
       yield* this.pushCount(1);
       yield* this.pushSpaces(true);
       return "flow";
      }
     }

    default:
     this.flowKey = false;
     return yield* this.parsePlainScalar();
    }
   }
   * parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
     let n = 0;
     while (this.buffer[end - 1 - n] === "\\") n += 1;
     if (n % 2 === 0) break;
     end = this.buffer.indexOf('"', end + 1);
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
     while (nl !== -1) {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = qb.indexOf("\n", cs);
     }
     if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
    }
    if (end === -1) {
     if (!this.atEnd) return this.setNext("quoted-scalar");
     end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
   }
   * parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
     const ch = this.buffer[++i];
     if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
    }
    return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
   }
   * parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
    case " ":
     indent += 1;
     break;

    case "\n":
     nl = i;
     indent = 0;
     break;

    case "\r":
     {
      const next = this.buffer[i + 1];
      if (!next && !this.atEnd) return this.setNext("block-scalar");
      if (next === "\n") break;
     }

    default:
     break loop;
    }
    if (!ch && !this.atEnd) return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
     if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
     do {
      const cs = this.continueScalar(nl + 1);
      if (cs === -1) break;
      nl = this.buffer.indexOf("\n", cs);
     } while (nl !== -1);
     if (nl === -1) {
      if (!this.atEnd) return this.setNext("block-scalar");
      nl = this.buffer.length;
     }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ") ch = this.buffer[++i];
    if (ch === "\t") {
     while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
     nl = i - 1;
    } else if (!this.blockScalarKeep) do {
     let i = nl - 1;
     let ch = this.buffer[i];
     if (ch === "\r") ch = this.buffer[--i];
     const lastChar = i;
     while (ch === " ") ch = this.buffer[--i];
     if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
    } while (true);
    yield cst_SCALAR;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
   }
   * parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) if (ch === ":") {
     const next = this.buffer[i + 1];
     if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
     end = i;
    } else if (isEmpty(ch)) {
     let next = this.buffer[i + 1];
     if (ch === "\r") if (next === "\n") {
      i += 1;
      ch = "\n";
      next = this.buffer[i + 1];
     } else end = i;
     if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
     if (ch === "\n") {
      const cs = this.continueScalar(i + 1);
      if (cs === -1) break;
      i = Math.max(i, cs - 2);
     }
    } else {
     if (inFlow && flowIndicatorChars.has(ch)) break;
     end = i;
    }
    if (!ch && !this.atEnd) return this.setNext("plain-scalar");
    yield cst_SCALAR;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
   }
   * pushCount(n) {
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos += n;
     return n;
    }
    return 0;
   }
   * pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
     yield s;
     this.pos += s.length;
     return s.length;
    } else if (allowEmpty) yield "";
    return 0;
   }
   * pushIndicators() {
    let n = 0;
    loop: while (true) {
     switch (this.charAt(0)) {
     case "!":
      n += (yield* this.pushTag());
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "&":
      n += (yield* this.pushUntil(isNotAnchorChar));
      n += (yield* this.pushSpaces(true));
      continue loop;

     case "-":
     case "?":
     case ":":
      {
       const inFlow = this.flowLevel > 0;
       const ch1 = this.charAt(1);
       if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
        if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
        n += (yield* this.pushCount(1));
        n += (yield* this.pushSpaces(true));
        continue loop;
       }
      }
     }
     break loop;
    }
    return n;
   }
   * pushTag() {
    if (this.charAt(1) === "<") {
     let i = this.pos + 2;
     let ch = this.buffer[i];
     while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
     return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
     let i = this.pos + 1;
     let ch = this.buffer[i];
     while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
     return yield* this.pushToIndex(i, false);
    }
   }
   * pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
   }
   * pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
     ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "\t");
    const n = i - this.pos;
    if (n > 0) {
     yield this.buffer.substr(this.pos, n);
     this.pos = i;
    }
    return n;
   }
   * pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch)) ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
   }
  }
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  function includesToken(list, type) {
   for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
   return false;
  }
  function findNonEmptyIndex(list) {
   for (let i = 0; i < list.length; ++i) switch (list[i].type) {
   case "space":
   case "comment":
   case "newline":
    break;

   default:
    return i;
   }
   return -1;
  }
  function isFlowToken(token) {
   switch (token?.type) {
   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
   case "flow-collection":
    return true;

   default:
    return false;
   }
  }
  function getPrevProps(parent) {
   switch (parent.type) {
   case "document":
    return parent.start;

   case "block-map":
    {
     const it = parent.items[parent.items.length - 1];
     return it.sep ?? it.start;
    }

   case "block-seq":
    return parent.items[parent.items.length - 1].start;

   default:
    return [];
   }
  }
  function getFirstKeyStartProps(prev) {
   if (prev.length === 0) return [];
   let i = prev.length;
   loop: while (--i >= 0) switch (prev[i].type) {
   case "doc-start":
   case "explicit-key-ind":
   case "map-value-ind":
   case "seq-item-ind":
   case "newline":
    break loop;
   }
   while (prev[++i]?.type === "space") ;
   return prev.splice(i, prev.length);
  }
  function arrayPushArray(target, source) {
   if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
  }
  function fixFlowSeqItems(fc) {
   if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
    if (it.key) it.value = it.key;
    delete it.key;
    if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
    delete it.sep;
   }
  }
  class parser_Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message: message,
      source: source
     });
     this.offset += source.length;
    } else if (type === "scalar") {
     this.atNewLine = false;
     this.atScalar = true;
     this.type = "scalar";
    } else {
     this.type = type;
     yield* this.step();
     switch (type) {
     case "newline":
      this.atNewLine = true;
      this.indent = 0;
      if (this.onNewLine) this.onNewLine(this.offset + source.length);
      break;

     case "space":
      if (this.atNewLine && source[0] === " ") this.indent += source.length;
      break;

     case "explicit-key-ind":
     case "map-value-ind":
     case "seq-item-ind":
      if (this.atNewLine) this.indent += source.length;
      break;

     case "doc-mode":
     case "flow-error-end":
      return;

     default:
      this.atNewLine = false;
     }
     this.offset += source.length;
    }
   }
   * end() {
    while (this.stack.length > 0) yield* this.pop();
   }
   get sourceToken() {
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
   }
   * step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
     while (this.stack.length > 0) yield* this.pop();
     this.stack.push({
      type: "doc-end",
      offset: this.offset,
      source: this.source
     });
     return;
    }
    if (!top) return yield* this.stream();
    switch (top.type) {
    case "document":
     return yield* this.document(top);

    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return yield* this.scalar(top);

    case "block-scalar":
     return yield* this.blockScalar(top);

    case "block-map":
     return yield* this.blockMap(top);

    case "block-seq":
     return yield* this.blockSequence(top);

    case "flow-collection":
     return yield* this.flowCollection(top);

    case "doc-end":
     return yield* this.documentEnd(top);
    }
    yield* this.pop();
   }
   peek(n) {
    return this.stack[this.stack.length - n];
   }
   * pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message: message
     };
    } else if (this.stack.length === 0) yield token; else {
     const top = this.peek(1);
     if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
     if (token.type === "flow-collection") fixFlowSeqItems(token);
     switch (top.type) {
     case "document":
      top.value = token;
      break;

     case "block-scalar":
      top.props.push(token);
      break;

     case "block-map":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) {
        top.items.push({
         start: [],
         key: token,
         sep: []
        });
        this.onKeyLine = true;
        return;
       } else if (it.sep) it.value = token; else {
        Object.assign(it, {
         key: token,
         sep: []
        });
        this.onKeyLine = !it.explicitKey;
        return;
       }
       break;
      }

     case "block-seq":
      {
       const it = top.items[top.items.length - 1];
       if (it.value) top.items.push({
        start: [],
        value: token
       }); else it.value = token;
       break;
      }

     case "flow-collection":
      {
       const it = top.items[top.items.length - 1];
       if (!it || it.value) top.items.push({
        start: [],
        key: token,
        sep: []
       }); else if (it.sep) it.value = token; else Object.assign(it, {
        key: token,
        sep: []
       });
       return;
      }

     default:
      yield* this.pop();
      yield* this.pop(token);
     }
     if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
      const last = token.items[token.items.length - 1];
      if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
       if (top.type === "document") top.end = last.start; else top.items.push({
        start: last.start
       });
       token.items.splice(-1, 1);
      }
     }
    }
   }
   * stream() {
    switch (this.type) {
    case "directive-line":
     yield {
      type: "directive",
      offset: this.offset,
      source: this.source
     };
     return;

    case "byte-order-mark":
    case "space":
    case "comment":
    case "newline":
     yield this.sourceToken;
     return;

    case "doc-mode":
    case "doc-start":
     {
      const doc = {
       type: "document",
       offset: this.offset,
       start: []
      };
      if (this.type === "doc-start") doc.start.push(this.sourceToken);
      this.stack.push(doc);
      return;
     }
    }
    yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML stream`,
     source: this.source
    };
   }
   * document(doc) {
    if (doc.value) return yield* this.lineEnd(doc);
    switch (this.type) {
    case "doc-start":
     if (findNonEmptyIndex(doc.start) !== -1) {
      yield* this.pop();
      yield* this.step();
     } else doc.start.push(this.sourceToken);
     return;

    case "anchor":
    case "tag":
    case "space":
    case "comment":
    case "newline":
     doc.start.push(this.sourceToken);
     return;
    }
    const bv = this.startBlockValue(doc);
    if (bv) this.stack.push(bv); else yield {
     type: "error",
     offset: this.offset,
     message: `Unexpected ${this.type} token in YAML document`,
     source: this.source
    };
   }
   * scalar(scalar) {
    if (this.type === "map-value-ind") {
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
     let sep;
     if (scalar.end) {
      sep = scalar.end;
      sep.push(this.sourceToken);
      delete scalar.end;
     } else sep = [ this.sourceToken ];
     const map = {
      type: "block-map",
      offset: scalar.offset,
      indent: scalar.indent,
      items: [ {
       start: start,
       key: scalar,
       sep: sep
      } ]
     };
     this.onKeyLine = true;
     this.stack[this.stack.length - 1] = map;
    } else yield* this.lineEnd(scalar);
   }
   * blockScalar(scalar) {
    switch (this.type) {
    case "space":
    case "comment":
    case "newline":
     scalar.props.push(this.sourceToken);
     return;

    case "scalar":
     scalar.source = this.source;
     this.atNewLine = true;
     this.indent = 0;
     if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
       this.onNewLine(this.offset + nl);
       nl = this.source.indexOf("\n", nl) + 1;
      }
     }
     yield* this.pop();
     break;

    default:
     yield* this.pop();
     yield* this.step();
    }
   }
   * blockMap(map) {
    const it = map.items[map.items.length - 1];
    switch (this.type) {
    case "newline":
     this.onKeyLine = false;
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
       start: [ this.sourceToken ]
      });
     } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) map.items.push({
      start: [ this.sourceToken ]
     }); else if (it.sep) it.sep.push(this.sourceToken); else {
      if (this.atIndentedComment(it.start, map.indent)) {
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        map.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;
    }
    if (this.indent >= map.indent) {
     const atMapIndent = !this.onKeyLine && this.indent === map.indent;
     const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
     let start = [];
     if (atNextItem && it.sep && !it.value) {
      const nl = [];
      for (let i = 0; i < it.sep.length; ++i) {
       const st = it.sep[i];
       switch (st.type) {
       case "newline":
        nl.push(i);
        break;

       case "space":
        break;

       case "comment":
        if (st.indent > map.indent) nl.length = 0;
        break;

       default:
        nl.length = 0;
       }
      }
      if (nl.length >= 2) start = it.sep.splice(nl[1]);
     }
     switch (this.type) {
     case "anchor":
     case "tag":
      if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start
       });
       this.onKeyLine = true;
      } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "explicit-key-ind":
      if (!it.sep && !it.explicitKey) {
       it.start.push(this.sourceToken);
       it.explicitKey = true;
      } else if (atNextItem || it.value) {
       start.push(this.sourceToken);
       map.items.push({
        start: start,
        explicitKey: true
       });
      } else this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [ this.sourceToken ],
        explicitKey: true
       } ]
      });
      this.onKeyLine = true;
      return;

     case "map-value-ind":
      if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else {
       const start = getFirstKeyStartProps(it.start);
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: start,
         key: null,
         sep: [ this.sourceToken ]
        } ]
       });
      } else if (it.value) map.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
       const start = getFirstKeyStartProps(it.start);
       const key = it.key;
       const sep = it.sep;
       sep.push(this.sourceToken);
       delete it.key;
       delete it.sep;
       this.stack.push({
        type: "block-map",
        offset: this.offset,
        indent: this.indent,
        items: [ {
         start: start,
         key: key,
         sep: sep
        } ]
       });
      } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.value || atNextItem) map.items.push({
       start: start,
       key: null,
       sep: [ this.sourceToken ]
      }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: [],
        key: null,
        sep: [ this.sourceToken ]
       } ]
      }); else it.sep.push(this.sourceToken);
      this.onKeyLine = true;
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (atNextItem || it.value) {
        map.items.push({
         start: start,
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       } else if (it.sep) this.stack.push(fs); else {
        Object.assign(it, {
         key: fs,
         sep: []
        });
        this.onKeyLine = true;
       }
       return;
      }

     default:
      {
       const bv = this.startBlockValue(map);
       if (bv) {
        if (bv.type === "block-seq") {
         if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
          yield* this.pop({
           type: "error",
           offset: this.offset,
           message: "Unexpected block-seq-ind on same line with key",
           source: this.source
          });
          return;
         }
        } else if (atMapIndent) map.items.push({
         start: start
        });
        this.stack.push(bv);
        return;
       }
      }
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * blockSequence(seq) {
    const it = seq.items[seq.items.length - 1];
    switch (this.type) {
    case "newline":
     if (it.value) {
      const end = "end" in it.value ? it.value.end : void 0;
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
       start: [ this.sourceToken ]
      });
     } else it.start.push(this.sourceToken);
     return;

    case "space":
    case "comment":
     if (it.value) seq.items.push({
      start: [ this.sourceToken ]
     }); else {
      if (this.atIndentedComment(it.start, seq.indent)) {
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
       if (Array.isArray(end)) {
        arrayPushArray(end, it.start);
        end.push(this.sourceToken);
        seq.items.pop();
        return;
       }
      }
      it.start.push(this.sourceToken);
     }
     return;

    case "anchor":
    case "tag":
     if (it.value || this.indent <= seq.indent) break;
     it.start.push(this.sourceToken);
     return;

    case "seq-item-ind":
     if (this.indent !== seq.indent) break;
     if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
      start: [ this.sourceToken ]
     }); else it.start.push(this.sourceToken);
     return;
    }
    if (this.indent > seq.indent) {
     const bv = this.startBlockValue(seq);
     if (bv) {
      this.stack.push(bv);
      return;
     }
    }
    yield* this.pop();
    yield* this.step();
   }
   * flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
     let top;
     do {
      yield* this.pop();
      top = this.peek(1);
     } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
     switch (this.type) {
     case "comma":
     case "explicit-key-ind":
      if (!it || it.sep) fc.items.push({
       start: [ this.sourceToken ]
      }); else it.start.push(this.sourceToken);
      return;

     case "map-value-ind":
      if (!it || it.value) fc.items.push({
       start: [],
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      });
      return;

     case "space":
     case "comment":
     case "newline":
     case "anchor":
     case "tag":
      if (!it || it.value) fc.items.push({
       start: [ this.sourceToken ]
      }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
      return;

     case "alias":
     case "scalar":
     case "single-quoted-scalar":
     case "double-quoted-scalar":
      {
       const fs = this.flowScalar(this.type);
       if (!it || it.value) fc.items.push({
        start: [],
        key: fs,
        sep: []
       }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
        key: fs,
        sep: []
       });
       return;
      }

     case "flow-map-end":
     case "flow-seq-end":
      fc.end.push(this.sourceToken);
      return;
     }
     const bv = this.startBlockValue(fc);
     if (bv) this.stack.push(bv); else {
      yield* this.pop();
      yield* this.step();
     }
    } else {
     const parent = this.peek(2);
     if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
      yield* this.pop();
      yield* this.step();
     } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start: start,
        key: fc,
        sep: sep
       } ]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map;
     } else yield* this.lineEnd(fc);
    }
   }
   flowScalar(type) {
    if (this.onNewLine) {
     let nl = this.source.indexOf("\n") + 1;
     while (nl !== 0) {
      this.onNewLine(this.offset + nl);
      nl = this.source.indexOf("\n", nl) + 1;
     }
    }
    return {
     type: type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
   }
   startBlockValue(parent) {
    switch (this.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return this.flowScalar(this.type);

    case "block-scalar-header":
     return {
      type: "block-scalar",
      offset: this.offset,
      indent: this.indent,
      props: [ this.sourceToken ],
      source: ""
     };

    case "flow-map-start":
    case "flow-seq-start":
     return {
      type: "flow-collection",
      offset: this.offset,
      indent: this.indent,
      start: this.sourceToken,
      items: [],
      end: []
     };

    case "seq-item-ind":
     return {
      type: "block-seq",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start: [ this.sourceToken ]
      } ]
     };

    case "explicit-key-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        key: null,
        sep: [ this.sourceToken ]
       } ]
      };
     }
    }
    return null;
   }
   atIndentedComment(start, indent) {
    if (this.type !== "comment") return false;
    if (this.indent <= indent) return false;
    return start.every(st => st.type === "newline" || st.type === "space");
   }
   * documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
     if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
   * lineEnd(token) {
    switch (this.type) {
    case "comma":
    case "doc-start":
    case "doc-end":
    case "flow-seq-end":
    case "flow-map-end":
    case "map-value-ind":
     yield* this.pop();
     yield* this.step();
     break;

    case "newline":
     this.onKeyLine = false;

    case "space":
    case "comment":
    default:
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter = options.lineCounter || prettyErrors && new LineCounter || null;
   return {
    lineCounter: lineCounter,
    prettyErrors: prettyErrors
   };
  }
  function parseDocument(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser = new parser_Parser(lineCounter?.addNewLine);
   const composer = new composer_Composer(options);
   let doc = null;
   for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
    doc.errors.push(new errors_YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
    break;
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors_prettifyError(source, lineCounter));
    doc.warnings.forEach(errors_prettifyError(source, lineCounter));
   }
   return doc;
  }
  const LIMIT_BYTES = 256 * 1024;
  function yaml_source_readYaml(text) {
   const start = {
    line: 1,
    column: 1
   };
   const unreadable = message => ({
    value: void 0,
    faults: [ {
     ...start,
     message: message
    } ],
    locate: () => start,
    spelling: () => {}
   });
   const bytes = Buffer.byteLength(text);
   if (bytes > LIMIT_BYTES) return unreadable(`the file has ${bytes} bytes; at most ${LIMIT_BYTES} are read.`);
   if (text.trim() === "") return unreadable("the file is empty.");
   try {
    return readDocument(text);
   } catch (error) {
    return unreadable(`the file cannot be read as YAML: ${(0, errors.bD)(error)}.`);
   }
  }
  function readDocument(text) {
   const lines = new LineCounter;
   const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false
   });
   const at = offset => {
    const {line: line, col: col} = lines.linePos(offset);
    return {
     line: Math.max(1, line),
     column: Math.max(1, col)
    };
   };
   if (document.errors.some(({message: message}) => message.includes("call stack"))) throw new RangeError("nested too deeply");
   const syntax = [ ...document.errors, ...document.warnings ];
   const faults = syntax.map(({message: message, code: code, pos: pos}) => fault_faultAt(at(pos[0]), describe(code, message)));
   const treeFaults = [ ...complexKeys(document, at), ...aliasFaults(document, at) ];
   const isTreeSound = treeFaults.length === 0 && syntax.every(({code: code}) => code === "DUPLICATE_KEY");
   return {
    value: isTreeSound ? document.toJS({
     maxAliasCount: 100
    }) : void 0,
    faults: [ ...faults, ...treeFaults ],
    locate: (path, part) => at(locateOffset(document, path, part)),
    spelling: path => {
     const node = document.getIn(path, true);
     return isScalar(node) ? node.source : void 0;
    }
   };
  }
  function describe(code, message) {
   if (code === "DUPLICATE_KEY") return "this key stands here a second time.";
   if (code === "MULTIPLE_DOCS") return "a second YAML document starts here; the file must hold one.";
   const hint = message.startsWith("Missing , or :") ? " Inside `[ ]` and `{ }`, a text with a placeholder needs quotes." : "";
   return `not valid YAML: ${message.replace(/\.?$/, ".")}${hint}`;
  }
  function complexKeys(document, at) {
   const faults = [];
   visit(document, {
    Pair(_, {key: key}) {
     if (isMap(key) || isSeq(key) || isAlias(key)) faults.push(fault_faultAt(at(key.range?.[0] ?? 0), "a key must be a plain text."));
    }
   });
   return faults;
  }
  function aliasFaults(document, at) {
   const faults = [];
   visit(document, {
    Alias(_, alias, ancestors) {
     const target = alias.resolve(document);
     const place = at(alias.range?.[0] ?? 0);
     if (target === void 0) faults.push(fault_faultAt(place, `the alias \`*${alias.source}\` has no anchor before it.`)); else if (ancestors.includes(target)) faults.push(fault_faultAt(place, `the alias \`*${alias.source}\` stands inside what it names.`));
    }
   });
   return faults;
  }
  function locateOffset(document, path, part) {
   let node = document.contents;
   let offset = startOf(node) ?? 0;
   for (const [index, step] of path.entries()) {
    const children = childOf(document, node, step);
    if (children === void 0) return offset;
    const isLast = index === path.length - 1;
    offset = (isLast && part === "key" ? startOf(children.key) : void 0) ?? startOf(children.value) ?? startOf(children.key) ?? offset;
    node = children.value;
   }
   return offset;
  }
  function childOf(document, parent, step) {
   const node = isAlias(parent) ? parent.resolve(document) : parent;
   if (isMap(node)) {
    const pair = node.items.find(({key: key}) => String(isScalar(key) ? key.value ?? "" : key) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (isSeq(node)) return {
    value: node.items[Number(step)]
   };
   return;
  }
  function startOf(node) {
   return yaml_source_isNode(node) ? node.range?.[0] : void 0;
  }
  function yaml_source_isNode(node) {
   return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  }
  function findFaults({value: value, faults: faults, locate: locate}) {
   if (value === void 0) return fault_sortFaults(faults);
   return fault_sortFaults([ ...faults, ...shape_faults_findShapeFaults(manifestSchema, value, locate), ...findReferenceFaults(value, locate) ]);
  }
  function parseManifest({file: file, text: text}) {
   const source = yaml_source_readYaml(text);
   const faults = findFaults(source);
   if (faults.length === 0) return index_min.qgA(manifestSchema, source.value);
   const count = faults.length === 1 ? "One fault" : `${faults.length} faults`;
   throw new errors.lZ({
    code: "invalid-manifest",
    message: [ `${count} in ${file}:`, ...faults.map(fault => renderFault(file, fault)) ].join("\n"),
    fix: `Correct the ${faults.length === 1 ? "place" : "places"} named above in ${file}. Nothing has been changed.`,
    places: faults.map(({line: line, column: column, message: message}) => ({
     file: file,
     line: line,
     column: column,
     message: message
    }))
   });
  }
  const manifestDefaults = {
   serviceName: "{service}",
   repository: "{image}",
   imageTag: "sha-{sha7}",
   phrase: "DEPLOY",
   role: "maintain",
   checks: "all",
   maxAge: "720h",
   migrateTimeout: "30m"
  };
  function resolveManifest(manifest, environment, commit) {
   const settings = findEnvironment(manifest, environment);
   const from = settings["promote-from"];
   const promoteFrom = from === void 0 || from === BUILD ? void 0 : from;
   const source = promoteFrom === void 0 ? void 0 : manifest.environments[promoteFrom];
   const values = {
    environment: environment,
    sha: commit.sha,
    sha7: commit.sha.slice(0, 7),
    date: commit.date
   };
   const sourceRegistry = source && findRegistry(source);
   const services = mapValues(manifest.services ?? {}, (service, name) => resolveService({
    service: service,
    settings: settings,
    values: {
     ...values,
     service: name,
     image: service.image
    }
   }));
   const migrate = resolveMigration(manifest, services);
   return {
    environment: environment,
    awsRegion: settings["aws-region"],
    cluster: settings.cluster,
    ...settings["role-to-assume"] !== void 0 && {
     roleToAssume: settings["role-to-assume"]
    },
    ...sourceRegistry !== void 0 && {
     sourceRegistry: sourceRegistry
    },
    ...settings.url !== void 0 && {
     url: expandTemplate(settings.url, {
      environment: environment
     })
    },
    images: mapValues(manifest.images ?? {}, (image, name) => resolveImage({
     image: image,
     settings: settings,
     values: {
      environment: environment,
      image: name
     }
    })),
    imageTags: [ settings["image-tag"] ?? manifestDefaults.imageTag ].flat().map(tag => expandTemplate(tag, values)),
    services: services,
    launchers: (settings.launchers ?? manifest.launchers ?? []).map(each => resolveLauncher(each, environment)),
    ...settings["keep-revisions"] !== void 0 && {
     keepRevisions: settings["keep-revisions"]
    },
    ...migrate && {
     migrate: migrate
    },
    smokeChecks: settings["smoke-test"] ?? manifest["smoke-test"] ?? [],
    ...isToldCommit(manifest) && {
     expectVersion: commit.sha
    },
    ...promoteFrom !== void 0 && {
     promoteFrom: promoteFrom
    },
    approve: resolveApproval(settings, environment)
   };
  }
  function findEnvironment(manifest, environment) {
   const settings = Object.hasOwn(manifest.environments, environment) ? manifest.environments[environment] : void 0;
   if (settings) return settings;
   throw new errors.lZ({
    code: "unknown-environment",
    message: `The manifest has no environment \`${environment}\`; ${suggest(environment, Object.keys(manifest.environments))}`,
    fix: `Set the input \`environment\` to one of: ${Object.keys(manifest.environments).join(", ")}.`
   });
  }
  function resolveImage({image: image, settings: settings, values: values}) {
   const {repository: repository, ...rest} = image;
   const template = repository ?? settings.repository ?? manifestDefaults.repository;
   return {
    repository: expandTemplate(template, values),
    ...rest
   };
  }
  function resolveService({service: service, settings: settings, values: values}) {
   const {"service-name": ownName, containers: containers, ...rest} = service;
   const expand = template => expandTemplate(template, values);
   return {
    service: expand(ownName ?? settings["service-name"] ?? manifestDefaults.serviceName),
    ...rest,
    ...expandSettings(rest, expand),
    ...containers && {
     containers: mapValues(containers, container => Object.assign({}, container, expandSettings(container, expand)))
    }
   };
  }
  const TEMPLATES = [ "environment", "secrets", "env-file", "environment-files", "task-definition", "task-role-arn", "execution-role-arn", "codedeploy" ];
  function expandSettings(settings, expand) {
   return Object.fromEntries(TEMPLATES.filter(key => settings[key] !== void 0).map(key => [ key, expandTexts(settings[key], expand) ]));
  }
  function expandTexts(value, expand) {
   if (typeof value === "string") return expand(value);
   if (Array.isArray(value)) return value.map(item => expandTexts(item, expand));
   if (typeof value !== "object" || value === null) return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, expandTexts(item, expand) ]));
  }
  function isToldCommit({services: services = {}}) {
   const all = Object.values(services);
   const containers = all.flatMap(({containers: named = {}}) => Object.values(named));
   const values = [ ...all, ...containers ].flatMap(({environment: environment = {}}) => Object.values(environment));
   return values.some(value => value !== null && /\{sha7?\}/.test(value));
  }
  function resolveMigration(manifest, services) {
   if (!manifest.migrate) return;
   const {service: name, image: image, container: container, ...rest} = manifest.migrate;
   const service = services[name];
   if (!service) return;
   const inContainer = container ?? service.container;
   return {
    ...rest,
    service: service.service,
    image: image ?? service.image,
    ...inContainer !== void 0 && {
     container: inContainer
    }
   };
  }
  function resolveApproval(settings, environment) {
   const approve = settings.approve ?? {};
   return {
    phrase: expandTemplate(approve.phrase ?? manifestDefaults.phrase, {
     environment: environment
    }),
    role: approve.role ?? manifestDefaults.role,
    branches: approve.branches ?? [],
    checks: approve.checks ?? manifestDefaults.checks,
    maxAge: approve["max-age"] ?? manifestDefaults.maxAge
   };
  }
  function findRegistry(settings) {
   const [, account] = /^arn:[^:]+:iam::(\d{12}):/.exec(settings["role-to-assume"] ?? "") ?? [];
   if (account === void 0) return;
   const region = settings["aws-region"];
   return `${account}.dkr.ecr.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  }
  function mapValues(record, change) {
   return Object.fromEntries(Object.entries(record).map(([key, value]) => [ key, change(value, key) ]));
  }
  var clock = __nccwpck_require__(486);
  var markdown = __nccwpck_require__(74);
  function reportPlan(resolved, sha) {
   return {
    ok: true,
    headline: renderHeadline(resolved),
    outputs: {
     ...listOutputs(resolved),
     result: JSON.stringify({
      schema: 1,
      ok: true,
      sha: sha,
      ...resolved
     })
    },
    summary: renderSummary(resolved, sha)
   };
  }
  function listOutputs(resolved) {
   const {approve: approve} = resolved;
   return {
    environment: resolved.environment,
    "aws-region": resolved.awsRegion,
    "role-to-assume": resolved.roleToAssume ?? "",
    cluster: resolved.cluster,
    "source-registry": resolved.sourceRegistry ?? "",
    images: JSON.stringify(resolved.images),
    "image-tags": resolved.imageTags.join("\n"),
    services: JSON.stringify(resolved.services),
    launchers: resolved.launchers.length === 0 ? "" : JSON.stringify(resolved.launchers),
    "keep-revisions": String(resolved.keepRevisions ?? ""),
    ...listMigrationOutputs(resolved.migrate),
    "smoke-checks": resolved.smokeChecks.length === 0 ? "" : JSON.stringify(resolved.smokeChecks),
    "expect-version": resolved.expectVersion ?? "",
    url: resolved.url ?? "",
    "promote-from": resolved.promoteFrom ?? "",
    "approve-phrase": approve.phrase,
    "approve-role": approve.role,
    "approve-branches": approve.branches.join("\n"),
    "approve-checks": typeof approve.checks === "string" ? approve.checks : approve.checks.join("\n"),
    "approve-max-age": approve.maxAge
   };
  }
  function listMigrationOutputs(migrate) {
   return {
    migrate: migrate ? JSON.stringify(migrate) : "",
    "migrate-tool": migrate?.tool ?? "",
    "migrate-service": migrate?.service ?? "",
    "migrate-container": migrate?.container ?? "",
    "migrate-image": migrate?.image ?? "",
    "migrate-directory": migrate?.directory ?? "",
    "migrate-working-directory": migrate?.["working-directory"] ?? "",
    "migrate-command": migrate?.command ? JSON.stringify(migrate.command) : "",
    "migrate-timeout": migrate ? migrate.timeout ?? manifestDefaults.migrateTimeout : ""
   };
  }
  function renderHeadline({environment: environment, images: images, services: services, launchers: launchers, migrate: migrate, smokeChecks: smokeChecks, promoteFrom: promoteFrom}) {
   const parts = [ `${count(Object.keys(images).length, "image")} ${promoteFrom === void 0 ? "to build" : `from ${promoteFrom}`}`, count(Object.keys(services).length, "service"), ...launchers.length === 0 ? [] : [ count(launchers.length, "launcher") ], migrate ? `migration with ${migrate.tool}` : "no migration", count(smokeChecks.length, "check") ];
   return `Planned ${environment}: ${parts.join(", ")}.`;
  }
  function renderSummary(resolved, sha) {
   const {images: images, services: services, launchers: launchers, migrate: migrate, keepRevisions: keepRevisions} = resolved;
   return (0, markdown.qN)(`### Plan for ${(0, markdown.aY)(resolved.environment)} at ${(0, 
   markdown.aY)(sha.slice(0, 7))}`, (0, markdown.tp)([ "Setting", "Value" ], [ [ "Region", (0, 
   markdown.aY)(resolved.awsRegion) ], [ "Cluster", (0, markdown.aY)(resolved.cluster) ], [ "Images", resolved.promoteFrom === void 0 ? "built" : `promoted from ${(0, 
   markdown.aY)(resolved.promoteFrom)}` ], [ "Tags", resolved.imageTags.map(markdown.aY).join(" ") ], [ "Migration", migrate ? `${(0, 
   markdown.aY)(migrate.tool)} in ${(0, markdown.aY)(migrate.service)}` : "none" ], [ "Checks", String(resolved.smokeChecks.length) ], ...keepRevisions === void 0 ? [] : [ [ "Revisions kept", String(keepRevisions) ] ] ]), (0, 
   markdown.tp)([ "Image", "Repository", "Built from" ], Object.entries(images).map(([name, {repository: repository, context: context, "same-as": sameAs}]) => [ (0, 
   markdown.aY)(name), (0, markdown.aY)(repository), sameAs === void 0 ? (0, markdown.aY)(context ?? "") : `same as ${(0, 
   markdown.aY)(sameAs)}` ])), (0, markdown.tp)([ "Service", "ECS service", "Image", "After" ], Object.entries(services).map(([name, {service: service, image: image, after: after = []}]) => [ (0, 
   markdown.aY)(name), (0, markdown.aY)(service), (0, markdown.aY)(image), after.map(markdown.aY).join(" ") ])), (0, 
   markdown.tp)([ "Launcher", "Starts" ], launchers.map(renderLauncher)));
  }
  function renderLauncher(launcher) {
   const {service: service, image: image = ""} = launcher;
   const started = service === void 0 ? `its own task definition with ${(0, markdown.aY)(image)}` : (0, 
   markdown.aY)(service);
   return [ (0, markdown.aY)(launcherLabel(launcher)), started ];
  }
  function count(number, noun) {
   return `${number} ${noun}${number === 1 ? "" : "s"}`;
  }
  async function plan({environment: environment, config: config, sha: sha}, world) {
   const manifest = parseManifest({
    file: config,
    text: await readManifest(config, world)
   });
   const date = (0, clock.r4)(world.clock.now()).slice(0, 10).replaceAll("-", "");
   return reportPlan(resolveManifest(manifest, environment, {
    sha: sha,
    date: date
   }), sha);
  }
  async function readManifest(config, {run: run, readText: readText}) {
   try {
    return await readText((0, external_node_path_namespaceObject.join)(run.workspace, config));
   } catch (error) {
    throw new errors.lZ({
     code: "manifest-not-found",
     message: `${config} cannot be read: ${(0, errors.bD)(error)}`,
     fix: `Check out the repository before this step (actions/checkout), and add ${config}, or set the input \`config\` to where it is.`,
     cause: error
    });
   }
  }
 }),
 736: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => runAction
  });
  const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
   process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
  const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
  }
  __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  var http_client = __nccwpck_require__(92);
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
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_namespaceObject.promises;
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
      yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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
    return this.addRaw(external_os_namespaceObject.EOL);
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
  external_os_namespaceObject.platform();
  external_os_namespaceObject.arch();
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
   process.stdout.write(external_os_namespaceObject.EOL);
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
   process.stdout.write(message + external_os_namespaceObject.EOL);
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
  var errors = __nccwpck_require__(973);
  var markdown = __nccwpck_require__(74);
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
  var clock = __nccwpck_require__(486);
  const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  var index_min = __nccwpck_require__(214);
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
   external_node_fs_namespaceObject.readFileSync)(path, "utf8")));
  }
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
    return await retry({
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
    const ms = parseDuration(value);
    if (ms === void 0 || ms < minMs || ms > maxMs) {
     const bounds = `${formatDuration(minMs)} to ${formatDuration(maxMs)}`;
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
  const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  function printable(line) {
   return line.replaceAll(/\r?\n|\r/g, " ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g, "");
  }
  function commandless(line) {
   return printable(line).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :");
  }
  function githubLog(clock) {
   const startMs = clock.now();
   return {
    info: text => info(commandless(text)),
    debug: text => debug(text),
    progress: text => info(`[${formatDuration(clock.now() - startMs).padStart(6)}] ${commandless(text)}`),
    warning: text => warning(text),
    group: (title, deed) => group(title, deed),
    foreign: lines => {
     if (lines.length === 0) return;
     const token = (0, external_node_crypto_namespaceObject.randomUUID)();
     info(`::stop-commands::${token}`);
     for (const line of lines) info(printable(line));
     info(`::${token}::`);
    },
    foreignStream: async deed => {
     const token = (0, external_node_crypto_namespaceObject.randomUUID)();
     info(`::stop-commands::${token}`);
     try {
      return await deed(line => info(printable(line)));
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
    fix: `Report it with this log at ${homeUrl(readHome(process.env))}/issues.`
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
    markdown.FV)(line)), `**What to do:** ${(0, markdown.FV)(fix)}`, `More: [docs/errors.md](${errorPage(readHome(process.env), code)})`),
    annotations: places.map(place => ({
     level: "error",
     ...place
    }))
   };
  }
 }),
 973: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
 74: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   FV: () => escapeMarkdown,
   HX: () => cutSummary,
   aY: () => code,
   qN: () => paragraphs,
   tp: () => table
  });
  const SUMMARY_LIMIT_BYTES = 1024 * 1024;
  function escapeMarkdown(text) {
   return escapeHtml(text).replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g, mark => `&#${mark.charCodeAt(0)};`);
  }
  function code(text) {
   return `<code>${escapeMarkdown(text)}</code>`;
  }
  function table(head, rows) {
   if (rows.length === 0) return "";
   return [ head, head.map(() => "---"), ...rows ].map(cells => tableRow(cells)).join("\n");
  }
  function tableRow(cells) {
   return `| ${cells.map(cell => cell.replaceAll(/[\r\n]+/g, "<br>")).join(" | ")} |`;
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
 486: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
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
 }),
 935: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  var external_http_ = __nccwpck_require__(611);
  var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
  var external_https_ = __nccwpck_require__(692);
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
 214: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BpQ: () => _n,
   FsL: () => sa,
   K1K: () => ht,
   KCZ: () => Q,
   KIO: () => Y,
   L5J: () => Ji,
   Oxt: () => Yi,
   Ru6: () => sn,
   Wwf: () => yn,
   YOg: () => Kr,
   YjP: () => zi,
   _H3: () => li,
   aig: () => Ti,
   bPf: () => hn,
   cGV: () => ln,
   chJ: () => K,
   euz: () => ci,
   g1P: () => ji,
   h_: () => ot,
   hq: () => Cn,
   is: () => Wr,
   mee: () => xi,
   ndf: () => At,
   qgA: () => ea,
   rej: () => Fi,
   xLC: () => da,
   yGV: () => Jn,
   yqP: () => ei,
   yuE: () => dn,
   z6Y: () => Ye,
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
  function E(e, t) {
   return e === t || Number.isNaN(e) && Number.isNaN(t);
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
  var M = class extends Error {
   constructor(e) {
    super(e[0].message), this.name = `ValiError`, this.issues = e;
   }
  };
  function Ye(e, t) {
   return {
    kind: `validation`,
    type: `check`,
    reference: Ye,
    async: !1,
    expects: null,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && !this.requirement(e.value) && m(this, `input`, e, t), e;
    }
   };
  }
  function ot(e) {
   return {
    kind: `metadata`,
    type: `description`,
    reference: ot,
    description: e
   };
  }
  function ht(e) {
   return {
    kind: `metadata`,
    type: `examples`,
    reference: ht,
    examples: e
   };
  }
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
  function sn(e, t) {
   return {
    kind: `validation`,
    type: `max_length`,
    reference: sn,
    async: !1,
    expects: `<=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     return e.typed && e.value.length > this.requirement && m(this, `length`, e, t, {
      received: `${e.value.length}`
     }), e;
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
  function hn(e, t) {
   return {
    kind: `validation`,
    type: `min_entries`,
    reference: hn,
    async: !1,
    expects: `>=${e}`,
    requirement: e,
    message: t,
    "~run"(e, t) {
     if (!e.typed) return e;
     let n = Object.keys(e.value).length;
     return e.typed && n < this.requirement && m(this, `entries`, e, t, {
      received: `${n}`
     }), e;
    }
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
  const P = {
   abortEarly: !0
  };
  function F(e, t, n) {
   return typeof e.fallback == `function` ? e.fallback(t, n) : e.fallback;
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
  function ci(e, t) {
   return A({
    kind: `schema`,
    type: `literal`,
    reference: ci,
    expects: p(e),
    async: !1,
    literal: e,
    message: t,
    "~run"(e, t) {
     return E(e.value, this.literal) ? e.typed = !0 : m(this, `type`, e, t), e;
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
  function K(e) {
   return A({
    kind: `schema`,
    type: `null`,
    reference: K,
    expects: `null`,
    async: !1,
    message: e,
    "~run"(e, t) {
     return e.value === null ? e.typed = !0 : m(this, `type`, e, t), e;
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
  function Yi(e, t, n) {
   return A({
    kind: `schema`,
    type: `variant`,
    reference: Yi,
    expects: `Object`,
    async: !1,
    key: e,
    options: t,
    message: n,
    "~run"(e, t) {
     let n = e.value;
     if (n && typeof n == `object`) {
      let r, i = 0, a = this.key, o = [], s = (e, c) => {
       for (let l of e.options) {
        if (l.type === `variant`) s(l, new Set(c).add(l.key)); else {
         let e = !0, s = 0;
         for (let t of c) {
          let r = l.entries[t];
          if (t in n ? r[`~run`]({
           typed: !1,
           value: n[t]
          }, P).issues : r.type !== `exact_optional` && r.type !== `optional` && r.type !== `nullish`) {
           e = !1, a !== t && (i < s || i === s && t in n && !(a in n)) && (i = s, a = t, o = []), 
           a === t && o.push(l.entries[t].expects);
           break;
          }
          s++;
         }
         if (e) {
          let e = l[`~run`]({
           value: n
          }, t);
          (!r || !r.typed && e.typed) && (r = e);
         }
        }
        if (r && !r.issues) break;
       }
      };
      if (s(this, new Set([ this.key ])), r) return r;
      m(this, `type`, e, t, {
       input: n[a],
       expected: k(o, `|`),
       path: [ {
        type: `object`,
        origin: `value`,
        input: n,
        key: a,
        value: n[a]
       } ]
      });
     } else m(this, `type`, e, t);
     return e;
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

var __webpack_exports__ = __nccwpck_require__(259);

__webpack_exports__ = await __webpack_exports__;
