import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 4672: ((module, __unused_webpack_exports, __nccwpck_require__) => {
  const path = __nccwpck_require__(6928);
  const factory = options => new IgnoreBase(options);
  factory.default = factory;
  module.exports = factory;
  function make_array(subject) {
   return Array.isArray(subject) ? subject : [ subject ];
  }
  const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
  const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
  const REGEX_TRAILING_PATH_SEP = path.sep === "\\" ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
  const KEY_IGNORE = typeof Symbol !== "undefined" ? Symbol.for("dockerignore") : "dockerignore";
  function cleanPath(file) {
   return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, "");
  }
  function toSlash(file) {
   if (path.sep === "/") return file;
   return file.replace(/\\/g, "/");
  }
  function fromSlash(file) {
   if (path.sep === "/") return file;
   return file.replace(/\//g, path.sep);
  }
  class IgnoreBase {
   constructor({ignorecase: ignorecase = true} = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;
    this._initCache();
   }
   _initCache() {
    this._cache = {};
   }
   add(pattern) {
    this._added = false;
    if (typeof pattern === "string") pattern = pattern.split(/\r?\n/g);
    make_array(pattern).forEach(this._addPattern, this);
    if (this._added) this._initCache();
    return this;
   }
   addPattern(pattern) {
    return this.add(pattern);
   }
   _addPattern(pattern) {
    if (pattern && pattern[KEY_IGNORE]) {
     this._rules = this._rules.concat(pattern._rules);
     this._added = true;
     return;
    }
    if (this._checkPattern(pattern)) {
     const rule = this._createRule(pattern.trim());
     if (rule !== null) {
      this._added = true;
      this._rules.push(rule);
     }
    }
   }
   _checkPattern(pattern) {
    return pattern && typeof pattern === "string" && pattern.indexOf("#") !== 0 && pattern.trim() !== "";
   }
   filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
   }
   createFilter() {
    return path => this._filter(path);
   }
   ignores(path) {
    return !this._filter(path);
   }
   _createRule(pattern) {
    const origin = pattern;
    let negative = false;
    if (pattern[0] === "!") {
     negative = true;
     pattern = pattern.substring(1).trim();
    }
    if (pattern.length > 0) {
     pattern = cleanPath(pattern);
     pattern = toSlash(pattern);
     if (pattern.length > 1 && pattern[0] === "/") pattern = pattern.slice(1);
    }
    if (negative) pattern = "!" + pattern;
    pattern = pattern.trim();
    if (pattern === "") return null;
    pattern = cleanPath(pattern);
    if (pattern[0] === "!") {
     if (pattern.length === 1) return null;
     negative = true;
     pattern = pattern.substring(1);
    } else negative = false;
    return {
     origin: origin,
     pattern: pattern,
     dirs: pattern.split(path.sep),
     negative: negative
    };
   }
   _filter(path) {
    if (!path) return false;
    if (path in this._cache) return this._cache[path];
    return this._cache[path] = this._test(path);
   }
   _test(file) {
    file = fromSlash(file);
    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;
    this._rules.forEach(rule => {
     let match = this._match(file, rule);
     if (!match && parentPath !== ".") if (rule.dirs.includes("**")) for (let i = rule.dirs.filter(x => x !== "**").length; i <= parentPathDirs.length; i++) match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule); else if (rule.dirs.length <= parentPathDirs.length) match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
     if (match) matched = !rule.negative;
    });
    return !matched;
   }
   _match(file, rule) {
    return this._compile(rule).regexp.test(file);
   }
   _compile(rule) {
    if (rule.regexp) return rule;
    let regStr = "^";
    let escapedSlash = path.sep === "\\" ? "\\\\" : path.sep;
    for (let i = 0; i < rule.pattern.length; i++) {
     const ch = rule.pattern[i];
     if (ch === "*") if (rule.pattern[i + 1] === "*") {
      i++;
      if (rule.pattern[i + 1] === path.sep) i++;
      if (rule.pattern[i + 1] === void 0) regStr += ".*"; else regStr += `(.*${escapedSlash})?`;
     } else regStr += `[^${escapedSlash}]*`; else if (ch === "?") regStr += `[^${escapedSlash}]`; else if (ch === "." || ch === "$") regStr += `\\${ch}`; else if (ch === "\\") {
      if (path.sep === "\\") {
       regStr += escapedSlash;
       continue;
      }
      if (rule.pattern[i + 1] !== void 0) {
       regStr += "\\" + rule.pattern[i + 1];
       i++;
      } else regStr += "\\";
     } else regStr += ch;
    }
    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? "i" : "");
    return rule;
   }
  }
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
 9448: (module => {
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
 1708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 }),
 481: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
 }),
 7075: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 7975: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 6928: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
 1889: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => afterJob,
   h: () => buildPush
  });
  var errors = __nccwpck_require__(9973);
  var external_node_fs_ = __nccwpck_require__(3024);
  var external_node_path_ = __nccwpck_require__(6760);
  var index_min = __nccwpck_require__(4214);
  function parseVersion(text) {
   const [found] = /\d+\.\d+(?:\.\d+)?/.exec(text) ?? [];
   return found?.split(".").map(Number);
  }
  function isAtLeast(found, needed) {
   const left = parseVersion(found) ?? [];
   const right = parseVersion(needed) ?? [];
   for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
   }
   return true;
  }
  const VersionSchema = index_min.Ikc({
   Client: index_min.NpB(index_min.lqM(index_min.Ikc({
    Version: index_min.YjP()
   })), void 0),
   Server: index_min.NpB(index_min.cl6(index_min.Ikc({
    Version: index_min.YjP()
   })), void 0)
  });
  function parseDockerVersion(stdout) {
   const line = stdout.split("\n").find(text => text.startsWith("{")) ?? "{}";
   const parsed = index_min.xLC(index_min.FsL(index_min.YjP(), index_min.qFJ(), VersionSchema), line);
   if (!parsed.success) return {
    client: void 0,
    server: void 0
   };
   return {
    client: parsed.output.Client?.Version,
    server: parsed.output.Server?.Version
   };
  }
  function parseBuildxVersion(stdout) {
   return /buildx\s+v?(\d+\.\d+\.\d+\S*)/.exec(stdout)?.[1];
  }
  function parseBuilderDriver(stdout) {
   return /^Driver:\s*(\S+)/m.exec(stdout)?.[1];
  }
  function isContainerdStore(stdout) {
   return stdout.includes("io.containerd.snapshotter");
  }
  const FOLDER_PREFIX = "slipway-registry-login-";
  const ConfigSchema = index_min._H3({
   auths: index_min.lqM(index_min.g1P(index_min.YjP(), index_min.L5J()), {}),
   credHelpers: index_min.lqM(index_min.g1P(index_min.YjP(), index_min.YjP()), {})
  });
  function loginEnvironment(login, {buildx: buildx, env: env, tempDirectory: tempDirectory}) {
   const auth = Buffer.from(`${login.username}:${login.revealPassword()}`).toString("base64");
   if (buildx !== void 0 && isAtLeast(buildx, "0.29.0")) {
    const given = parseConfig(env["DOCKER_AUTH_CONFIG"]);
    const value = JSON.stringify({
     ...given,
     auths: {
      ...given.auths,
      [login.host]: {
       auth: auth
      }
     }
    });
    return {
     env: {
      ...env,
      DOCKER_AUTH_CONFIG: value
     },
     directory: void 0
    };
   }
   const userFolder = env["DOCKER_CONFIG"] ?? (0, external_node_path_.join)(env["HOME"] ?? "", ".docker");
   const directory = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(tempDirectory, FOLDER_PREFIX));
   const given = parseConfig(readIfThere((0, external_node_path_.join)(userFolder, "config.json")));
   const config = {
    ...given,
    auths: {
     ...given.auths,
     [login.host]: {
      auth: auth
     }
    },
    credHelpers: {
     ...given.credHelpers,
     [login.host]: ""
    }
   };
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(directory, "config.json"), JSON.stringify(config), {
    mode: 384
   });
   for (const name of [ "cli-plugins", "contexts" ]) if ((0, external_node_fs_.existsSync)((0, 
   external_node_path_.join)(userFolder, name))) (0, external_node_fs_.symlinkSync)((0, 
   external_node_path_.join)(userFolder, name), (0, external_node_path_.join)(directory, name));
   const builders = env["BUILDX_CONFIG"] ?? (0, external_node_path_.join)(userFolder, "buildx");
   return {
    env: {
     ...env,
     DOCKER_CONFIG: directory,
     BUILDX_CONFIG: builders
    },
    directory: directory
   };
  }
  function deleteLogin(directory) {
   if ((0, external_node_path_.basename)(directory).startsWith(FOLDER_PREFIX)) (0, 
   external_node_fs_.rmSync)(directory, {
    recursive: true,
    force: true
   });
  }
  function parseConfig(text) {
   const parsed = index_min.xLC(index_min.FsL(index_min.YjP(), index_min.qFJ(), ConfigSchema), text ?? "{}");
   return parsed.success ? parsed.output : {
    auths: {},
    credHelpers: {}
   };
  }
  function readIfThere(path) {
   return (0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.readFileSync)(path, "utf8") : void 0;
  }
  var duration = __nccwpck_require__(6110);
  var external_node_os_ = __nccwpck_require__(8161);
  function bakeDefinition({targets: targets, dependencies: dependencies, buildx: buildx}) {
   const knowsAttestations = isAtLeast(buildx, "0.10.0");
   const all = [ ...targets, ...dependencies ];
   return JSON.stringify({
    group: {
     default: {
      targets: targets.map(({name: name}) => name)
     }
    },
    target: Object.fromEntries(all.map(target => [ target.name, bakeTarget(target, knowsAttestations) ]))
   });
  }
  function bakeTarget(target, knowsAttestations) {
   const isPushed = target.references.length > 0;
   const all = {
    context: literal(target.context),
    dockerfile: literal(target.dockerfile),
    target: target.target === void 0 ? void 0 : literal(target.target),
    platforms: listOf(target.platforms),
    args: mapOf(target.args),
    labels: mapOf(target.labels),
    contexts: mapOf(target.contexts),
    secret: listOf(target.secrets.map(({id: id, env: env}) => `id=${id},env=${env}`)),
    tags: listOf(target.references),
    "cache-from": listOf(target.cacheFrom),
    "cache-to": listOf(target.cacheTo),
    attest: knowsAttestations ? [ provenance(target.provenance) ] : void 0,
    output: [ isPushed ? "type=registry" : "type=cacheonly" ],
    pull: target.pull ? true : void 0,
    "no-cache": target.noCache ? true : void 0
   };
   return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
  }
  function provenance(mode) {
   return mode === void 0 ? "type=provenance,disabled=true" : `type=provenance,mode=${mode}`;
  }
  function literal(text) {
   return text.replaceAll("${", () => "$${").replaceAll("%{", "%%{");
  }
  function listOf(items) {
   return items.length === 0 ? void 0 : items.map(literal);
  }
  function mapOf(entries) {
   const pairs = Object.entries(entries).map(([name, value]) => [ name, literal(value) ]);
   return pairs.length === 0 ? void 0 : Object.fromEntries(pairs);
  }
  const MetadataSchema = index_min.g1P(index_min.YjP(), index_min.L5J());
  const TargetMetadataSchema = index_min.Ikc({
   "containerimage.digest": index_min.YjP()
  });
  function parseBakeMetadata(text) {
   const metadata = index_min.qgA(index_min.FsL(index_min.YjP(), index_min.qFJ(), MetadataSchema), text);
   const digests = new Map;
   for (const [name, value] of Object.entries(metadata)) {
    const parsed = index_min.xLC(TargetMetadataSchema, value);
    if (parsed.success) digests.set(name, parsed.output["containerimage.digest"]);
   }
   return digests;
  }
  function bakeArguments(metadataFile) {
   return [ "buildx", "bake", "--file", "-", "--metadata-file", metadataFile, "--progress", "plain" ];
  }
  const OUTPUT_LINES = 20;
  function parseBuildFailure(lines) {
   const failed = failedVertex(lines);
   const last = lines.findLast(line => /^(?:ERROR|error): /i.test(line)) ?? failed?.error ?? lines.at(-1) ?? "no output";
   const header = failed === void 0 ? void 0 : parseHeader(failed.header);
   return {
    target: header?.target ?? targetOf(last),
    stage: header?.stage,
    step: header?.step,
    instruction: header?.instruction,
    line: dockerfileLine(lines),
    message: cleanMessage(failed?.error ?? last),
    output: failed === void 0 ? lines.slice(-OUTPUT_LINES) : vertexOutput(lines, failed.id)
   };
  }
  function failedVertex(lines) {
   const headers = new Map;
   const failed = [];
   for (const line of lines) {
    const [, id, rest] = /^(#\d+) (.*)$/.exec(line) ?? [];
    if (id === void 0 || rest === void 0) continue;
    if (!headers.has(id)) headers.set(id, rest);
    const header = headers.get(id) ?? "";
    const error = /^ERROR: (.*)$/.exec(rest)?.[1];
    const isHarmless = header.includes("importing cache manifest") || /context canceled/i.test(error ?? "");
    if (error !== void 0 && !isHarmless) failed.push({
     id: id,
     header: header,
     error: error
    });
   }
   return failed.find(({header: header}) => /^\[.*\d+\/\d+\] /.test(header)) ?? failed[0];
  }
  function parseHeader(header) {
   const [, names = "", step, instruction] = /^\[(?:(.*?) )?(?:(\d+)\/\d+)\] (.*)$/.exec(header) ?? [];
   if (step === void 0) {
    const [, target] = /^\[(\S+) internal\]/.exec(header) ?? [];
    return {
     target: target,
     stage: void 0,
     step: void 0,
     instruction: header.replace(/^\[.*?\] /, "")
    };
   }
   const [first, second] = names.trim().split(/\s+/).filter(name => name !== "" && !name.includes("/"));
   return {
    target: first,
    stage: second,
    step: Number(step),
    instruction: instruction
   };
  }
  function vertexOutput(lines, id) {
   return lines.filter(line => line.startsWith(`${id} `) && /^#\d+ \d+\.\d+ /.test(line)).map(line => line.replace(/^#\d+ \d+\.\d+ /, "")).slice(-OUTPUT_LINES);
  }
  function targetOf(line) {
   return /^ERROR: target (\S+): /.exec(line)?.[1];
  }
  function dockerfileLine(lines) {
   const [, parseError] = lines.map(line => /Dockerfile parse error (?:on )?line (\d+)/i.exec(line)).find(Boolean) ?? [];
   if (parseError !== void 0) return Number(parseError);
   const index = lines.findIndex((line, at) => /^\S.*:\d+$/.test(line) && /^-{10,}$/.test(lines[at + 1] ?? ""));
   const found = /:(\d+)$/.exec(lines[index] ?? "")?.[1];
   return found === void 0 ? void 0 : Number(found);
  }
  function cleanMessage(text) {
   return text.replace(/^error: /i, "").replace(/^target \S+: /, "").replace(/^failed to solve: /, "").replace(/^rpc error: code = \w+ desc = /, "").replace(/^failed to solve with frontend dockerfile\.v0: /, "");
  }
  function isTagImmutableFailure(lines) {
   return lines.some(line => /tag invalid|TAG_INVALID|tag is immutable|cannot be overwritten/i.test(line));
  }
  async function probeDocker(run, env) {
   const [version, buildx, inspect, info] = await Promise.all([ [ "version", "--format", "{{json .}}" ], [ "buildx", "version" ], [ "buildx", "inspect" ], [ "info", "--format", "{{json .DriverStatus}}" ] ].map(args => run({
    args: args,
    env: env
   })));
   const {client: client, server: server} = parseDockerVersion(version?.stdout ?? "");
   return {
    client: client ?? (version?.exitCode === void 0 ? void 0 : "unknown"),
    server: server,
    buildx: buildx?.exitCode === 0 ? parseBuildxVersion(buildx.stdout) : void 0,
    driver: (inspect?.exitCode === 0 ? parseBuilderDriver(inspect.stdout) : void 0) ?? "docker",
    hasContainerdStore: isContainerdStore(info?.stdout ?? "")
   };
  }
  function planBuilder(found, needs) {
   if (found.client === void 0) throw dockerMissing(needs);
   if (found.server === void 0 && (found.buildx === void 0 || found.driver === "docker")) throw notRunning(found);
   if (found.buildx !== void 0) return planBake(found, found.buildx, needs);
   if (isAtLeast(found.client, "23.0.0")) throw buildxMissing(found);
   refuseForOldDocker(found.client, needs);
   return {
    tool: "docker-build",
    canExportCache: false,
    buildx: void 0
   };
  }
  function planBake(found, buildx, needs) {
   for (const {feature: feature, version: version} of buildxFeatures(needs)) if (!isAtLeast(buildx, version)) throw buildxTooOld({
    feature: feature,
    version: version,
    buildx: buildx
   });
   const isFull = found.driver !== "docker" || found.hasContainerdStore;
   if (!isFull) refuseForOverlayStore(needs);
   return {
    tool: "bake",
    canExportCache: isFull,
    buildx: buildx
   };
  }
  function buildxFeatures(needs) {
   return [ {
    feature: "The build definition",
    version: "0.8.0"
   }, ...needs.provenance ? [ {
    feature: "The input `provenance`",
    version: "0.10.0"
   } ] : [], ...needs.cache === "registry" ? [ {
    feature: "The input `cache: registry`",
    version: "0.10.0"
   } ] : [], ...needs.cache === "gha" ? [ {
    feature: "The input `cache: gha`",
    version: "0.21.0"
   } ] : [] ];
  }
  function askedFeatures(needs) {
   return [ ...needs.platforms.length > 1 ? [ `\`platforms: ${needs.platforms.join(",")}\` (more than one)` ] : [], ...needs.cache === "registry" || needs.cache === "gha" ? [ `\`cache: ${needs.cache}\`` ] : [], ...needs.provenance ? [ "`provenance`" ] : [] ];
  }
  function refuseForOverlayStore(needs) {
   const asked = askedFeatures(needs);
   if (asked.length === 0) return;
   throw new errors.lZ({
    code: "builder-too-limited",
    message: `The builder of this runner (driver docker on the overlay2 image store) cannot do what is asked: ${asked.join(", ")}.`,
    fix: "Put a step `uses: docker/setup-buildx-action` before this one, use a runner with Docker 29 (ubuntu-26.04), or set `cache: auto` and leave the other inputs out."
   });
  }
  function refuseForOldDocker(client, needs) {
   const asked = [ ...askedFeatures(needs), ...needs.namedContexts ? [ "`contexts`" ] : [] ];
   if (asked.length === 0) return;
   throw new errors.lZ({
    code: "builder-too-limited",
    message: `Docker ${client} without buildx cannot do what is asked: ${asked.join(", ")}.`,
    fix: `${INSTALL_BUILDX} Or leave these inputs out.`
   });
  }
  const INSTALL_BUILDX = "Install buildx: `apt-get install docker-buildx` (Debian, Ubuntu) or `docker-buildx-plugin` (Docker's own packages).";
  function dockerMissing({images: images}) {
   return new errors.lZ({
    code: "docker-missing",
    message: `There is no \`docker\` command that can be run on this runner, and ${images.join(", ")} must be built: the content is not in the registry yet.`,
    fix: "Use a runner with Docker (ubuntu-24.04). Only images that are in the registry already, and promotions, need no Docker."
   });
  }
  function notRunning({client: client}) {
   return new errors.lZ({
    code: "docker-not-running",
    message: `Docker ${client ?? ""} is installed, but no daemon answers it.`,
    fix: "Start the daemon (`systemctl start docker`), set DOCKER_HOST to one that runs, or use a runner with a daemon: ubuntu-slim has none."
   });
  }
  function buildxMissing({client: client}) {
   return new errors.lZ({
    code: "buildx-missing",
    message: `Docker ${client ?? ""} builds with buildx, and buildx is not installed.`,
    fix: INSTALL_BUILDX
   });
  }
  function buildxTooOld({feature: feature, version: version, buildx: buildx}) {
   return new errors.lZ({
    code: "buildx-too-old",
    message: `${feature} needs buildx ${version} or newer; this runner has ${buildx}.`,
    fix: `Install buildx ${version} or newer, or put a step \`uses: docker/setup-buildx-action\` before this one.`
   });
  }
  function dockerBuildArguments(target) {
   return [ "build", "--progress=plain", ...docker_build_option("--file", [ target.dockerfile ]), ...docker_build_option("--target", target.target === void 0 ? [] : [ target.target ]), ...docker_build_option("--platform", target.platforms), ...docker_build_option("--build-arg", pairs(target.args)), ...docker_build_option("--build-arg", target.cacheTo.includes("type=inline") ? [ "BUILDKIT_INLINE_CACHE=1" ] : []), ...docker_build_option("--label", pairs(target.labels)), ...docker_build_option("--secret", target.secrets.map(({id: id, env: env}) => `id=${id},env=${env}`)), ...docker_build_option("--cache-from", target.cacheFrom.map(referenceOfCache)), ...docker_build_option("--tag", target.references), ...target.pull ? [ "--pull" ] : [], ...target.noCache ? [ "--no-cache" ] : [], target.context ];
  }
  function referenceOfCache(cache) {
   return /(?:^|,)ref=([^,]+)/.exec(cache)?.[1] ?? cache;
  }
  function docker_build_option(name, values) {
   return values.flatMap(value => [ name, value ]);
  }
  function pairs(entries) {
   return Object.entries(entries).map(([name, value]) => `${name}=${value}`);
  }
  var log = __nccwpck_require__(2349);
  async function listBaseImages(text, buildArgs) {
   const dockerfile = await parse(text);
   const values = globalArguments(dockerfile, buildArgs);
   const stages = new Set;
   const bases = new Set;
   for (const from of dockerfile.getFROMs()) {
    const reference = expand(from.getImage() ?? "", values);
    if (reference !== void 0 && reference !== "scratch" && !stages.has(reference)) bases.add(reference);
    stages.add(from.getBuildStage() ?? "");
   }
   return [ ...bases ].filter(reference => reference !== "");
  }
  function globalArguments(dockerfile, buildArgs) {
   const values = new Map;
   for (const arg of dockerfile.getInitialARGs()) {
    const property = arg.getProperty();
    if (property === null) continue;
    const value = buildArgs[property.getName()] ?? property.getValue();
    if (value !== null) values.set(property.getName(), expand(value, values) ?? value);
   }
   return values;
  }
  function expand(text, values) {
   const unknown = [];
   const expanded = text.replaceAll(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (_, braced, fallback, bare) => {
    const value = values.get(braced ?? bare ?? "") ?? fallback;
    if (value === void 0) unknown.push(text);
    return value ?? "";
   });
   return unknown.length === 0 ? expanded : void 0;
  }
  const STEP_KEYWORDS = new Set([ "COPY", "ADD", "RUN", "WORKDIR" ]);
  async function findStepLine(text, {stage: stage, step: step, instruction: instruction}) {
   const dockerfile = await parse(text);
   const froms = dockerfile.getFROMs();
   const from = froms.find(candidate => candidate.getBuildStage() === stage) ?? stageByNumber(froms, stage) ?? froms.at(-1);
   if (from === void 0) return;
   const inStage = instructionsOf(dockerfile, from);
   const stages = new Set([ "scratch", ...froms.map(candidate => candidate.getBuildStage() ?? "") ]);
   const steps = inStage.filter(candidate => candidate.getKeyword() === "FROM" ? !stages.has(from.getImage() ?? "") : STEP_KEYWORDS.has(candidate.getKeyword()));
   const found = steps[step - 1];
   if (found === void 0 || !instruction.toUpperCase().startsWith(`${found.getKeyword()} `)) return;
   return found.getRange().start.line + 1;
  }
  function stageByNumber(froms, stage) {
   const [, number] = /^stage-(\d+)$/.exec(stage ?? "") ?? [];
   return number === void 0 ? void 0 : froms[Number(number)];
  }
  function instructionsOf(dockerfile, from) {
   const start = from.getRange().start.line;
   const next = dockerfile.getFROMs().find(candidate => candidate.getRange().start.line > start);
   const end = next?.getRange().start.line ?? Number.POSITIVE_INFINITY;
   return dockerfile.getInstructions().filter(candidate => {
    const {line: line} = candidate.getRange().start;
    return line >= start && line < end;
   });
  }
  async function parse(text) {
   const {DockerfileParser: DockerfileParser} = await Promise.all([ __nccwpck_require__.e(835), __nccwpck_require__.e(562) ]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4248, 19));
   return DockerfileParser.parse(text);
  }
  async function describeBuildFailure(lines, {orders: orders, sources: sources}) {
   const failure = parseBuildFailure(lines.map(log.g));
   const groups = orders.map(({group: group}) => group);
   const group = failedGroup(failure, groups);
   const stage = groups.some(({targetName: targetName}) => targetName === failure.target) ? failure.stage : failure.target;
   const place = group === void 0 ? void 0 : await locate(failure, {
    group: group,
    stage: stage,
    workspace: sources.world.run.workspace
   });
   const names = group?.name ?? groups.map(({name: name}) => name).join(", ");
   const where = place === void 0 ? "" : ` at ${place.file}${place.line === void 0 ? "" : `:${place.line}`}`;
   const what = failure.instruction === void 0 ? "" : ` \`${failure.instruction}\``;
   if (/failed to push|unexpected status.*(?:blobs|manifests)|^denied: /.test(failure.message)) return pushFailed(names, failure.message);
   return new errors.lZ({
    code: "build-failed",
    message: [ `The build of ${names} failed${where}${what}: ${failure.message}`, ...failure.output.map(line => `  ${line}`) ].join("\n"),
    fix: "Mend the step that failed; the whole log is in the group above. Nothing has been tagged.",
    places: place === void 0 ? [] : [ {
     ...place,
     message: failure.message
    } ]
   });
  }
  function pushFailed(names, message) {
   return new errors.lZ({
    code: "push-failed",
    message: `${names} was built, but the registry refused the push: ${message}`,
    fix: /denied|unauthorized|forbidden|\b40[13]\b/i.test(message) ? "Give the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage " + "on the repository (docs/iam/build-push.json), then run the job again. Nothing has been tagged." : "Run the job again: layers that arrived are not sent twice. When it comes back, look at the AWS Health Dashboard of the region. Nothing has been tagged."
   });
  }
  function failedGroup({target: target}, groups) {
   return groups.length === 1 ? groups[0] : groups.find(({targetName: targetName}) => targetName === target);
  }
  async function locate(failure, {group: group, stage: stage, workspace: workspace}) {
   const {dockerfile: dockerfile, target: target} = group.origin.build;
   const file = workspace === "" ? dockerfile : (0, external_node_path_.relative)(workspace, dockerfile);
   const line = failure.line ?? await lineOfStep(failure, {
    dockerfile: dockerfile,
    stage: stage ?? target
   });
   return line === void 0 ? {
    file: file
   } : {
    file: file,
    line: line
   };
  }
  async function lineOfStep({step: step, instruction: instruction}, {dockerfile: dockerfile, stage: stage}) {
   if (step === void 0 || instruction === void 0) return;
   return findStepLine((0, external_node_fs_.readFileSync)(dockerfile, "utf8"), {
    stage: stage,
    step: step,
    instruction: instruction
   });
  }
  function secretEnvironment(secrets, world) {
   const missing = [];
   const values = {};
   for (const [index, {from: from}] of secrets.entries()) {
    const value = "value" in from ? from.value.reveal() : world.env[from.env];
    if (value === void 0) {
     if ("env" in from) missing.push(from.env);
     continue;
    }
    for (const line of value.split(/[\r\n]+/).filter(text => text !== "")) world.mask(line);
    values[`SLIPWAY_SECRET_${index}`] = value;
   }
   if (missing.length === 0) return values;
   throw new errors.lZ({
    code: "secret-missing",
    message: `The input \`secret-envs\` names environment variables that this step does not have: ${missing.join(", ")}.`,
    fix: `Set them under \`env:\` of this step, for example \`${missing[0] ?? ""}: \${{ secrets.${missing[0] ?? ""} }}\`.`
   });
  }
  var tag_template = __nccwpck_require__(1075);
  function cacheOptions(facts) {
   const kind = chosenCache(facts);
   const {branches: branches, repository: repository} = facts;
   if (kind === "none") return {
    from: [],
    to: [],
    imageTag: void 0
   };
   const place = branch => kind === "gha" ? `type=gha,scope=${cacheTag(facts, branch)}` : `type=registry,ref=${repository}:${cacheTag(facts, branch)}`;
   const from = branches.read.map(place);
   const {write: write} = branches;
   if (kind === "inline") return {
    from: from,
    to: [ "type=inline" ],
    imageTag: write === void 0 ? void 0 : cacheTag(facts, write)
   };
   const form = kind === "registry" ? ",image-manifest=true,oci-mediatypes=true" : "";
   const to = write === void 0 ? [] : [ `${place(write)},mode=max${form},ignore-error=true` ];
   return {
    from: from,
    to: to,
    imageTag: void 0
   };
  }
  function chosenCache(facts) {
   if (facts.cache !== "auto") return facts.cache;
   const {write: write} = facts.branches;
   const isWritable = write === void 0 || facts.isTagMutable(cacheTag(facts, write));
   return facts.canExport && isWritable ? "registry" : "inline";
  }
  function cacheTag({targetName: targetName, period: period}, branch) {
   const suffix = period === void 0 ? "" : `-${period}`;
   return `${(0, tag_template.g)(`cache-${targetName}-${branch}`)}${suffix}`;
  }
  var external_node_crypto_ = __nccwpck_require__(7598);
  var image_uri = __nccwpck_require__(7067);
  var ignore = __nccwpck_require__(4672);
  function digestContext({folder: folder, dockerfile: dockerfile}) {
   const isIgnored = readIgnoreFile({
    folder: folder,
    dockerfile: dockerfile
   });
   const total = (0, external_node_crypto_.createHash)("sha256");
   visit("");
   return total.digest("hex");
   function visit(path) {
    const entries = (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(folder, path), {
     withFileTypes: true
    });
    for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
     const child = path === "" ? entry.name : `${path}/${entry.name}`;
     if (child === ".git") continue;
     const ignored = isIgnored.path(child);
     if (entry.isDirectory()) {
      if (ignored && !isIgnored.hasExceptions) continue;
      if (!ignored) total.update(`d ${JSON.stringify(child)}\n`);
      visit(child);
     } else if (!ignored) total.update(describeFile((0, external_node_path_.join)(folder, child), {
      name: child,
      isLink: entry.isSymbolicLink(),
      isFile: entry.isFile()
     }));
    }
   }
  }
  function describeFile(path, {name: name, isLink: isLink, isFile: isFile}) {
   if (isLink) return `l ${JSON.stringify(name)} ${JSON.stringify((0, external_node_fs_.readlinkSync)(path))}\n`;
   if (!isFile) return "";
   const {isExecutable: isExecutable, sha256: sha256} = readFileFacts(path);
   return `${isExecutable ? "x" : "f"} ${JSON.stringify(name)} ${sha256}\n`;
  }
  const CHUNK_BYTES = 4 * 1024 * 1024;
  function readFileFacts(path) {
   const file = (0, external_node_fs_.openSync)(path, "r");
   try {
    const {mode: mode, size: size} = (0, external_node_fs_.fstatSync)(file);
    const isExecutable = (mode & 73) !== 0;
    if (size <= CHUNK_BYTES) return {
     isExecutable: isExecutable,
     sha256: (0, external_node_crypto_.hash)("sha256", (0, external_node_fs_.readFileSync)(file), "hex")
    };
    const digest = (0, external_node_crypto_.createHash)("sha256");
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let read = (0, external_node_fs_.readSync)(file, chunk); read > 0; read = (0, 
    external_node_fs_.readSync)(file, chunk)) digest.update(chunk.subarray(0, read));
    return {
     isExecutable: isExecutable,
     sha256: digest.digest("hex")
    };
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  function readIgnoreFile({folder: folder, dockerfile: dockerfile}) {
   const candidates = [ ...dockerfile === void 0 ? [] : [ `${dockerfile}.dockerignore` ], (0, 
   external_node_path_.join)(folder, ".dockerignore") ];
   const found = candidates.find(path => (0, external_node_fs_.existsSync)(path) && (0, 
   external_node_fs_.statSync)(path).isFile());
   if (found === void 0) return {
    path: () => false,
    hasExceptions: false
   };
   const text = (0, external_node_fs_.readFileSync)(found, "utf8").replace(/^\uFEFF/, "");
   const matcher = ignore["default"]({
    ignorecase: false
   }).add(text);
   return {
    path: path => matcher.ignores(path),
    hasExceptions: /^\s*!/m.test(text)
   };
  }
  const KEY_VERSION = 1;
  const LABELS_LEFT_OUT = new Set([ "org.opencontainers.image.revision", "org.opencontainers.image.created" ]);
  function contentKey(material) {
   const labels = Object.entries(material.labels).filter(([name]) => !LABELS_LEFT_OUT.has(name));
   const canonical = JSON.stringify([ KEY_VERSION, material.context, material.dockerfile, material.target ?? null, material.platforms.toSorted(), sortedEntries(material.buildArgs), labels.toSorted(byName), sortedEntries(material.contexts), sortedEntries(material.bases), material.secrets.toSorted(), material.provenance, material.period ?? null ]);
   return (0, external_node_crypto_.hash)("sha256", canonical, "hex").slice(0, 20);
  }
  function keyTag(key) {
   return `src-${key}`;
  }
  function sortedEntries(map) {
   return Object.entries(map).toSorted(byName);
  }
  function byName([a], [b]) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  var images_input = __nccwpck_require__(2801);
  async function computeKeys(groups, sources) {
   const keys = new Map;
   const folders = new Map;
   const keyOf = async group => {
    const known = keys.get(group.name);
    if (known !== void 0) return known;
    const targets = new Map;
    for (const value of Object.values(group.origin.build.contexts)) {
     const other = targetGroup(groups, value);
     if (other !== void 0) targets.set(value, (await keyOf(other)).key);
    }
    const key = await computeKey(group, {
     sources: sources,
     folders: folders,
     targets: targets
    });
    keys.set(group.name, key);
    return key;
   };
   for (const group of groups) await keyOf(group);
   return keys;
  }
  function targetGroup(groups, context) {
   if (!context.startsWith("target:")) return;
   return groups.find(({images: images}) => images.some(({spec: spec}) => spec.name === context.slice("target:".length)));
  }
  async function computeKey({origin: {build: build}}, {sources: sources, folders: folders, targets: targets}) {
   const {inputs: inputs, nowMs: nowMs, defaultPlatform: defaultPlatform} = sources;
   const text = (0, external_node_fs_.readFileSync)(build.dockerfile, "utf8");
   const material = {
    context: remember(folders, `${build.context}\n${build.dockerfile}`, () => digestContext({
     folder: build.context,
     dockerfile: build.dockerfile
    })),
    dockerfile: (0, external_node_crypto_.hash)("sha256", text, "hex"),
    target: build.target,
    platforms: build.platforms.length === 0 ? [ defaultPlatform ] : build.platforms,
    buildArgs: build.buildArgs,
    labels: build.labels,
    contexts: Object.fromEntries(Object.entries(build.contexts).map(([name, value]) => [ name, contextValue(value, {
     folders: folders,
     targets: targets
    }) ])),
    bases: await resolveBases(text, build.buildArgs, sources.openEcr),
    secrets: inputs.secrets.map(({id: id}) => id),
    provenance: inputs.provenance ?? "",
    period: void 0
   };
   if (inputs.maxAgeMs === void 0) return {
    key: contentKey(material),
    previous: void 0
   };
   const period = Math.floor(nowMs / inputs.maxAgeMs);
   return {
    key: contentKey({
     ...material,
     period: period
    }),
    previous: contentKey({
     ...material,
     period: period - 1
    })
   };
  }
  function contextValue(value, {folders: folders, targets: targets}) {
   if (!(0, images_input.eK)(value)) return targets.get(value) ?? value;
   return remember(folders, value, () => digestContext({
    folder: value,
    dockerfile: void 0
   }));
  }
  function remember(known, name, make) {
   const value = known.get(name) ?? make();
   known.set(name, value);
   return value;
  }
  async function resolveBases(dockerfile, buildArgs, openEcr) {
   if (!/\.dkr[.-]ecr[.-]/.test([ dockerfile, ...Object.values(buildArgs) ].join("\n"))) return {};
   const resolved = {};
   for (const reference of await listBaseImages(dockerfile, buildArgs)) {
    const digest = await resolveBase(reference, openEcr);
    if (digest !== void 0) resolved[reference] = digest;
   }
   return resolved;
  }
  async function resolveBase(reference, openEcr) {
   const [, host = "", repository = "", tag = "latest"] = /^([^/]+)\/([^:@]+)(?::([^@]+))?$/.exec(reference) ?? [];
   const registry = (0, image_uri.TZ)(host);
   if (registry === void 0 || (0, image_uri.Bc)(tag)) return;
   const api = await openEcr();
   if (api.region !== registry.region) return;
   const found = await api.readImages({
    repository: repository,
    registryId: registry.registryId,
    references: [ tag ]
   });
   return found?.get(tag)?.digest;
  }
  var clock = __nccwpck_require__(7486);
  const EventSchema = index_min.Ikc({
   number: index_min.NpB(index_min.lqM(index_min.aig()), void 0),
   repository: index_min.NpB(index_min.lqM(index_min.Ikc({
    default_branch: index_min.lqM(index_min.YjP())
   })), void 0),
   pull_request: index_min.NpB(index_min.lqM(index_min.Ikc({
    base: index_min.Ikc({
     ref: index_min.YjP()
    }),
    head: index_min.Ikc({
     ref: index_min.YjP(),
     repo: index_min.cl6(index_min.Ikc({
      full_name: index_min.YjP()
     }))
    })
   })), void 0)
  });
  function isForkPullRequest(run) {
   const {pull_request: pull} = index_min.qgA(EventSchema, run.event);
   return run.eventName.startsWith("pull_request") && pull !== void 0 && pull.head.repo?.full_name !== run.repository;
  }
  function cacheBranches(run) {
   const {pull_request: pull, repository: repository} = index_min.qgA(EventSchema, run.event);
   const defaultBranch = repository?.default_branch ?? "main";
   if (pull !== void 0) return {
    read: [ ...new Set([ pull.base.ref, defaultBranch ]) ],
    write: void 0
   };
   const branch = run.refName === "" ? defaultBranch : run.refName;
   return {
    read: [ ...new Set([ branch, defaultBranch ]) ],
    write: branch
   };
  }
  function tagFacts(run, given) {
   const {number: number, pull_request: pull} = index_min.qgA(EventSchema, run.event);
   return {
    sha: given.sha ?? run.sha,
    date: (0, clock.r4)(given.nowMs).slice(0, 10).replaceAll("-", ""),
    environment: given.environment,
    branch: pull?.head.ref ?? run.refName,
    run: run.runId === "" ? "" : `${run.runId}-${run.runAttempt}`,
    pr: number === void 0 ? "" : String(number)
   };
  }
  const LOGIN_STATE = "login-directory";
  async function buildImages(orders, sources) {
   const {inputs: inputs, world: world, signal: signal, ecr: ecr} = sources;
   const secretValues = secretEnvironment(inputs.secrets, world);
   const run = await world.openDocker({
    signal: signal
   });
   const plainEnv = childEnvironment(world.env, secretValues);
   const builder = planBuilder(await probeDocker(run, plainEnv), {
    images: orders.map(({group: group}) => group.name),
    platforms: [ ...new Set(orders.flatMap(({group: group}) => group.origin.build.platforms)) ],
    cache: inputs.cache,
    provenance: inputs.provenance !== void 0,
    namedContexts: orders.some(({group: group}) => Object.keys(group.origin.build.contexts).length > 0)
   });
   const login = ecr === void 0 ? void 0 : await openLogin(ecr, {
    builder: builder,
    env: plainEnv,
    world: world
   });
   try {
    const host = login?.host ?? "";
    const cached = await Promise.all(orders.map(order => buildTarget(order, {
     sources: sources,
     builder: builder,
     host: host
    })));
    const targets = cached.map(({target: target}) => target);
    const cacheTags = new Map;
    for (const [index, {cacheTag: cacheTag}] of cached.entries()) {
     const name = orders[index]?.group.name;
     if (name !== void 0 && cacheTag !== void 0) cacheTags.set(name, cacheTag);
    }
    const engine = {
     run: run,
     env: login?.env ?? plainEnv,
     builder: builder,
     orders: orders,
     targets: targets,
     sources: sources,
     host: host
    };
    const result = builder.tool === "bake" ? await bake(engine) : await buildOneByOne(engine);
    return {
     ...result,
     cacheTags: cacheTags
    };
   } finally {
    if (login?.directory !== void 0) deleteLogin(login.directory);
   }
  }
  function childEnvironment(env, secrets) {
   const kept = Object.entries(env).filter(([name]) => !name.startsWith("INPUT_"));
   return {
    ...Object.fromEntries(kept),
    BUILDX_BAKE_ENTITLEMENTS_FS: "0",
    DOCKER_BUILDKIT: "1",
    ...secrets
   };
  }
  async function openLogin(ecr, {builder: builder, env: env, world: world}) {
   const authorization = await ecr.authorize();
   const password = authorization.revealPassword();
   world.mask(password);
   world.mask(Buffer.from(`${authorization.username}:${password}`).toString("base64"));
   const {host: host} = new URL(authorization.endpoint);
   const place = {
    buildx: builder.buildx,
    env: env,
    tempDirectory: tempDirectory(world)
   };
   const login = loginEnvironment({
    host: host,
    username: authorization.username,
    revealPassword: () => password
   }, place);
   if (login.directory !== void 0) world.saveState(LOGIN_STATE, login.directory);
   return {
    ...login,
    host: host
   };
  }
  function tempDirectory({run: run}) {
   return run.runnerTemp === "" ? (0, external_node_os_.tmpdir)() : run.runnerTemp;
  }
  async function buildTarget({group: group, pushTag: pushTag, noCache: noCache}, {sources: sources, builder: builder, host: host}) {
   const {inputs: inputs, world: world, ecr: ecr, period: period} = sources;
   const repository = group.origin.repository;
   const asksForCacheTag = inputs.cache === "auto" && builder.canExportCache;
   const settings = ecr !== void 0 && asksForCacheTag ? await ecr.describeRepository(repository) : void 0;
   const cache = cacheOptions({
    cache: ecr === void 0 && inputs.cache !== "gha" ? "none" : inputs.cache,
    canExport: builder.canExportCache,
    isTagMutable: tag => settings?.isTagMutable(tag) ?? true,
    repository: `${host}/${repository}`,
    targetName: group.targetName,
    branches: cacheBranches(world.run),
    period: period
   });
   const references = pushTag === void 0 ? [] : group.repositories.map(name => `${host}/${name}:${pushTag}`);
   const plain = plainTarget(group, sources);
   return {
    target: {
     ...plain,
     references: references,
     cacheFrom: cache.from,
     cacheTo: cache.to,
     noCache: noCache,
     pull: noCache
    },
    cacheTag: cache.imageTag
   };
  }
  function plainTarget(group, {inputs: inputs, groups: groups}) {
   const {context: context, dockerfile: dockerfile, target: target, platforms: platforms, buildArgs: buildArgs, labels: labels, contexts: contexts} = group.origin.build;
   const named = Object.entries(contexts).map(([name, value]) => {
    const other = targetGroup(groups, value);
    return [ name, other === void 0 ? value : `target:${other.targetName}` ];
   });
   return {
    name: group.targetName,
    context: context,
    dockerfile: dockerfile,
    ...target === void 0 ? {} : {
     target: target
    },
    platforms: platforms,
    args: buildArgs,
    labels: labels,
    contexts: Object.fromEntries(named),
    secrets: inputs.secrets.map(({id: id}, index) => ({
     id: id,
     env: `SLIPWAY_SECRET_${index}`
    })),
    references: [],
    cacheFrom: [],
    cacheTo: [],
    provenance: inputs.provenance,
    pull: false,
    noCache: false
   };
  }
  async function bake(engine) {
   const {orders: orders, targets: targets, sources: sources, builder: builder} = engine;
   const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(tempDirectory(sources.world), "slipway-bake-"));
   try {
    const metadataFile = (0, external_node_path_.join)(folder, "metadata.json");
    const built = new Set(targets.map(({name: name}) => name));
    const dependencies = sources.groups.filter(({targetName: targetName}) => !built.has(targetName)).map(group => plainTarget(group, sources));
    const definition = bakeDefinition({
     targets: targets,
     dependencies: dependencies,
     buildx: builder.buildx ?? ""
    });
    const names = orders.map(({group: group}) => group.name).join(", ");
    const result = await runInGroup(engine, {
     title: `docker buildx bake: ${names}`,
     args: bakeArguments(metadataFile),
     stdin: definition
    });
    if (result.exitCode !== 0) return await refusedOrFailed(engine, result);
    const byTarget = (0, external_node_fs_.existsSync)(metadataFile) ? parseBakeMetadata((0, 
    external_node_fs_.readFileSync)(metadataFile, "utf8")) : new Map;
    const digests = orders.flatMap(({group: group}) => {
     const digest = byTarget.get(group.targetName);
     return digest === void 0 ? [] : [ [ group.name, digest ] ];
    });
    return {
     digests: new Map(digests),
     tagTaken: false
    };
   } finally {
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  async function buildOneByOne(engine) {
   let tagTaken = false;
   for (const target of engine.targets) {
    const build = {
     title: `docker build: ${target.name}`,
     args: dockerBuildArguments(target)
    };
    const built = await runInGroup(engine, build);
    if (built.exitCode !== 0) throw await describeBuildFailure(built.lines, engine);
    for (const reference of target.references) {
     const pushed = await runInGroup(engine, {
      title: `docker push: ${target.name}`,
      args: [ "push", reference ]
     });
     if (pushed.exitCode !== 0) ({tagTaken: tagTaken} = await refusedOrFailed(engine, pushed));
    }
   }
   return {
    digests: new Map,
    tagTaken: tagTaken
   };
  }
  async function refusedOrFailed(engine, result) {
   if (isTagImmutableFailure(result.lines)) return {
    digests: new Map,
    tagTaken: true
   };
   throw await describeBuildFailure(result.lines, engine);
  }
  async function runInGroup({run: run, env: env, sources: sources}, {title: title, args: args, stdin: stdin}) {
   const {log: log} = sources.world;
   return log.group(title, () => log.foreignStream(print => run({
    args: args,
    env: env,
    onLine: print,
    ...stdin === void 0 ? {} : {
     stdin: stdin
    }
   })));
  }
  async function putTag(api, {repository: repository, tag: tag, image: image}) {
   const outcome = await api.putImage({
    repository: repository,
    image: image,
    tag: tag
   });
   if (outcome !== "tag-taken") return outcome;
   const found = await api.readImages({
    repository: repository,
    references: [ tag ]
   });
   const holder = found?.get(tag);
   if (holder?.digest === image.digest) return "already-there";
   throw new errors.lZ({
    code: "tag-immutable",
    message: `The tag ${tag} of the immutable repository ${repository} names ${holder?.digest ?? "another image"}; it cannot be moved to ${image.digest}.`,
    fix: "Use a tag that is new for each image (`sha-{sha7}`), or exclude moving tags from immutability: IMMUTABLE_WITH_EXCLUSION with a filter for this tag."
   });
  }
  var backoff = __nccwpck_require__(9444);
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
  const ECR_CONCURRENCY = 8;
  function mapEcr(items, deed) {
   return mapConcurrently({
    items: items,
    atOnce: ECR_CONCURRENCY
   }, deed);
  }
  var distribution = __nccwpck_require__(2534);
  var ecr_manifest = __nccwpck_require__(9380);
  async function copyImage(order) {
   const parts = await readParts(order, order.image);
   const blobs = [ ...new Set(parts.flatMap(({manifest: manifest}) => (0, ecr_manifest.N)(manifest).blobs)) ];
   const moved = await mapEcr(blobs, digest => copyBlob(order, digest));
   for (const image of parts) await order.target.api.putImage({
    repository: order.target.repository,
    image: image
   });
   return {
    manifests: parts.length,
    mountedBlobs: moved.filter(way => way === "mounted").length,
    sentBlobs: moved.filter(way => typeof way === "number").length,
    sentBytes: moved.reduce((sum, way) => sum + (typeof way === "number" ? way : 0), 0)
   };
  }
  async function readParts(order, image) {
   const {children: references} = (0, ecr_manifest.N)(image.manifest);
   if (references.length === 0) return [ image ];
   const {source: source} = order;
   const found = await source.api.readImages({
    repository: source.repository,
    ...source.registryId === void 0 ? {} : {
     registryId: source.registryId
    },
    references: references
   });
   const children = [];
   for (const digest of references) {
    const child = found?.get(digest);
    if (child === void 0) throw partMissing(source.repository, image.digest, digest);
    children.push(...await readParts(order, child));
   }
   return [ ...children, image ];
  }
  function partMissing(repository, index, child) {
   return new errors.lZ({
    code: "image-parts-missing",
    message: `The index ${index} in ${repository} names the platform image ${child}, which is not in that repository.`,
    fix: "A lifecycle policy has likely deleted it as untagged: build the image again, and let the policy keep untagged images longer."
   });
  }
  async function copyBlob(order, digest) {
   const {source: source, target: target, clock: clock, signal: signal} = order;
   const blob = {
    repository: target.repository,
    digest: digest
   };
   const attempt = async () => {
    if (await target.blobs.hasBlob(blob)) return "there";
    if (order.canMount && await target.blobs.mountBlob(blob, source.repository)) return "mounted";
    const body = await source.blobs.openBlob({
     repository: source.repository,
     digest: digest
    });
    await target.blobs.uploadBlob(blob, body);
    return body.sizeBytes;
   };
   return (0, backoff.L)({
    clock: clock,
    signal: signal,
    attempts: 4,
    baseMs: 500,
    capMs: 8e3,
    shouldRetry: distribution.W
   }, attempt);
  }
  async function copyWithin(task) {
   return copyFrom(task, {
    api: task.ecr,
    registryId: void 0
   });
  }
  async function copyFrom(task, source) {
   const {world: world, image: image, repository: repository} = task;
   const startMs = world.clock.now();
   const result = await copyImage({
    ...await openCopy(task, source),
    image: image
   });
   const took = (0, duration.a)(world.clock.now() - startMs);
   world.log.progress(`${repository}: copied ${image.digest} from ${image.repository} in ${took} ` + `(${result.manifests} manifests, ${result.mountedBlobs} blobs linked, ${result.sentBlobs} sent: ${result.sentBytes} bytes)`);
   return result;
  }
  async function openCopy({ecr: ecr, world: world, signal: signal, image: image, repository: repository}, source) {
   const own = await ecr.authorize();
   world.mask(own.revealPassword());
   const isOwn = source.registryId === void 0;
   const theirs = isOwn ? own : await source.api.authorize(source.registryId);
   world.mask(theirs.revealPassword());
   const ownHost = (0, image_uri.TZ)(new URL(own.endpoint).host);
   const canMount = isOwn || ownHost !== void 0 && ownHost.registryId === source.registryId && ownHost.region === source.api.region;
   return {
    source: {
     api: source.api,
     repository: image.repository,
     ...source.registryId === void 0 ? {} : {
      registryId: source.registryId
     },
     blobs: await world.openBlobs({
      authorization: theirs,
      signal: signal
     })
    },
    target: {
     api: ecr,
     repository: repository,
     blobs: await world.openBlobs({
      authorization: own,
      signal: signal
     })
    },
    canMount: canMount,
    clock: world.clock,
    signal: signal
   };
  }
  function renderTags({images: images, tags: tags}, facts) {
   const faults = [];
   const tagged = images.map(spec => ({
    spec: spec,
    tags: [ ...new Set((spec.tags ?? tags).map(template => renderOrNote(template, {
     facts: facts,
     name: spec.name,
     faults: faults
    }))) ]
   }));
   faults.push(...findCollisions(tagged));
   if (faults.length === 0) return tagged;
   throw new errors.lZ({
    code: "invalid-inputs",
    message: [ "The tags cannot be put:", ...new Set(faults) ].join("\n"),
    fix: "Correct the input `tags` of this step. Nothing has been changed."
   });
  }
  function renderOrNote(template, {facts: facts, name: name, faults: faults}) {
   try {
    return (0, tag_template.v)(template, facts, name);
   } catch (error) {
    faults.push(`- \`tags\` is ${JSON.stringify(template)}; allowed: ${(0, errors.bD)(error)}.`);
    return "";
   }
  }
  function findCollisions(images) {
   const owners = new Map;
   const faults = [];
   for (const {spec: spec, tags: tags} of images) for (const tag of tags) {
    const place = `${spec.repository}:${tag}`;
    const owner = owners.get(place);
    const origin = spec.sameAs ?? spec.name;
    if (owner !== void 0 && owner !== origin) faults.push(`- ${place} is wanted by ${owner} and by ${spec.name}; allowed: tags that differ, for example with {image}.`);
    owners.set(place, origin);
   }
   return faults;
  }
  function groupImages(images) {
   const taken = new Set;
   return images.filter(({spec: spec}) => spec.sameAs === void 0).map(({spec: origin}) => {
    const members = images.filter(({spec: spec}) => spec.name === origin.name || spec.sameAs === origin.name);
    return {
     name: origin.name,
     targetName: uniqueTargetName(origin.name, taken),
     origin: origin,
     images: members,
     repositories: [ ...new Set(members.map(({spec: spec}) => spec.repository)) ]
    };
   });
  }
  function uniqueTargetName(name, taken) {
   const plain = name.replaceAll(/[^A-Za-z0-9_-]/g, "-");
   let candidate = plain;
   for (let number = 2; taken.has(candidate); number += 1) candidate = `${plain}-${number}`;
   taken.add(candidate);
   return candidate;
  }
  function findBuilt(state, group, reference) {
   return group.repositories.map(repository => state.get(repository)?.get(reference)).find(image => image !== void 0);
  }
  async function putTags(api, orders, {state: state, dryRun: dryRun}) {
   const tasks = orders.flatMap(({tagged: tagged, image: image}) => tagged.tags.map(tag => ({
    name: tagged.spec.name,
    tag: tag,
    image: image
   })));
   const results = await mapEcr(tasks, async ({name: name, tag: tag, image: image}) => {
    const holder = state.get(image.repository)?.get(tag);
    if (holder?.digest === image.digest) return {
     name: name,
     tag: tag,
     outcome: "already-there"
    };
    if (dryRun) return {
     name: name,
     tag: tag,
     outcome: "planned"
    };
    return {
     name: name,
     tag: tag,
     outcome: await putTag(api, {
      repository: image.repository,
      tag: tag,
      image: image
     })
    };
   });
   const byName = new Map(orders.map(({tagged: tagged}) => [ tagged.spec.name, [] ]));
   for (const {name: name, tag: tag, outcome: outcome} of results) byName.get(name)?.push({
    tag: tag,
    outcome: outcome
   });
   return byName;
  }
  var repository_missing = __nccwpck_require__(6456);
  async function readRegistryState(api, query, missing) {
   const state = new Map;
   const absent = [];
   await mapEcr([ ...query ], async ([repository, references]) => {
    const found = await api.readImages({
     repository: repository,
     references: [ ...references ]
    });
    if (found === void 0) absent.push(repository);
    state.set(repository, found ?? new Map);
   });
   if (absent.length > 0 && !missing.create) throw (0, repository_missing.l)(absent.toSorted(), api.region);
   for (const repository of absent) {
    if (!missing.dryRun) await api.createRepository(repository);
    missing.onCreate(repository);
   }
   return state;
  }
  function stateQuery(pairs) {
   const query = new Map;
   for (const [repository, reference] of pairs) query.set(repository, (query.get(repository) ?? new Set).add(reference));
   return query;
  }
  async function buildOnly({inputs: inputs, world: world, signal: signal, images: images}) {
   const groups = groupImages(images);
   const orders = groups.map(group => ({
    group: group,
    pushTag: void 0,
    noCache: false
   }));
   if (!inputs.dryRun) await buildImages(orders, {
    inputs: inputs,
    world: world,
    signal: signal,
    groups: groups,
    ecr: void 0,
    period: void 0
   });
   return images.map(({spec: spec}) => ({
    name: spec.name,
    repository: spec.repository,
    registryId: "",
    digest: "",
    action: inputs.dryRun ? "planned" : "built",
    tags: [],
    origin: ""
   }));
  }
  async function buildAndPush(sources) {
   const {inputs: inputs, world: world, signal: signal, images: images} = sources;
   const opening = world.openEcr({
    signal: signal
   });
   opening.catch(() => {});
   const groups = groupImages(images);
   const nowMs = world.clock.now();
   const defaultPlatform = world.env["DOCKER_DEFAULT_PLATFORM"] ?? `linux/${process.arch === "x64" ? "amd64" : process.arch}`;
   const keys = await computeKeys(groups, {
    inputs: inputs,
    nowMs: nowMs,
    defaultPlatform: defaultPlatform,
    openEcr: () => opening
   });
   const ecr = await opening;
   const step = {
    ...sources,
    ecr: ecr,
    groups: groups,
    keys: keys,
    nowMs: nowMs
   };
   const state = await readState(step);
   const built = await buildMissing(step, state);
   return finish(step, {
    state: state,
    built: built
   });
  }
  function sourceTag({keys: keys}, group) {
   return keyTag(keys.get(group.name)?.key ?? "");
  }
  async function readState(step) {
   const {inputs: inputs, world: world, ecr: ecr, groups: groups, keys: keys} = step;
   const pairs = groups.flatMap(group => {
    const previous = keys.get(group.name)?.previous;
    const own = [ sourceTag(step, group), ...previous === void 0 ? [] : [ keyTag(previous) ] ];
    const keyed = group.repositories.flatMap(repository => own.map(tag => [ repository, tag ]));
    const wanted = group.images.flatMap(({spec: spec, tags: tags}) => tags.map(tag => [ spec.repository, tag ]));
    return keyed.concat(wanted);
   });
   return readRegistryState(ecr, stateQuery(pairs), {
    create: inputs.repositoryCreate,
    dryRun: inputs.dryRun,
    onCreate: repository => world.log.progress(`${repository}: ${inputs.dryRun ? "would be created" : "created"} in ECR in ${ecr.region}`)
   });
  }
  async function buildMissing(step, state) {
   const {inputs: inputs, world: world, groups: groups} = step;
   const done = new Map;
   const missing = [];
   for (const group of groups) {
    const tag = sourceTag(step, group);
    const image = inputs.skip === "never" ? void 0 : findBuilt(state, group, tag);
    if (image === void 0) missing.push(group); else {
     world.log.progress(`${group.name}: ${tag} is in ${image.repository} already (${image.digest}); nothing to build`);
     done.set(group.name, {
      image: image,
      action: "reused"
     });
    }
   }
   if (inputs.dryRun || missing.length === 0) return done;
   for (const [name, built] of await buildGroups(step, {
    state: state,
    missing: missing
   })) done.set(name, built);
   return done;
  }
  async function buildGroups(step, {state: state, missing: missing}) {
   const {inputs: inputs, nowMs: nowMs, world: world, keys: keys} = step;
   const period = inputs.maxAgeMs === void 0 ? void 0 : Math.floor(nowMs / inputs.maxAgeMs);
   const sources = {
    ...step,
    period: period
   };
   const orders = missing.map(group => {
    const previous = keys.get(group.name)?.previous;
    const isAged = previous !== void 0 && findBuilt(state, group, keyTag(previous)) !== void 0;
    return {
     group: group,
     pushTag: pushTag(step, group),
     noCache: isAged
    };
   });
   for (const {group: group} of orders) world.log.progress(`${group.name}: ${sourceTag(step, group)} is not in the registry; building`);
   const first = await buildImages(orders, sources);
   if (!first.tagTaken) return readBuilt(step, {
    orders: orders,
    done: first,
    action: "built"
   });
   return buildAfterRace(step, {
    orders: orders,
    sources: sources
   });
  }
  function pushTag(step, group) {
   const tag = sourceTag(step, group);
   if (step.inputs.skip === "content") return tag;
   const {runId: runId, runAttempt: runAttempt} = step.world.run;
   return `${tag}-${runId === "" ? step.nowMs : `${runId}-${runAttempt}`}`;
  }
  async function buildAfterRace(step, {orders: orders, sources: sources}) {
   const done = await readBuilt(step, {
    orders: orders,
    done: {
     digests: new Map,
     cacheTags: new Map
    },
    action: "reused",
    mayMiss: true
   });
   const left = orders.filter(({group: group}) => !done.has(group.name));
   for (const name of done.keys()) step.world.log.progress(`${name}: another run pushed the same content meanwhile; taking that`);
   if (left.length === 0) return done;
   const second = await buildImages(left, sources);
   for (const [name, built] of await readBuilt(step, {
    orders: left,
    done: second,
    action: "built"
   })) done.set(name, built);
   return done;
  }
  async function readBuilt(step, wanted) {
   const referenceOf = ({group: group, pushTag: tag}) => wanted.done.digests.get(group.name) ?? tag ?? "";
   const pairs = wanted.orders.map(order => [ order.group.origin.repository, referenceOf(order) ]);
   const state = await readRegistryState(step.ecr, stateQuery(pairs), {
    create: false,
    dryRun: false,
    onCreate: () => {}
   });
   const found = new Map;
   for (const order of wanted.orders) {
    const image = state.get(order.group.origin.repository)?.get(referenceOf(order));
    if (image !== void 0) found.set(order.group.name, {
     image: image,
     action: wanted.action,
     cacheTag: wanted.done.cacheTags.get(order.group.name)
    }); else if (wanted.mayMiss !== true) throw pushNotFound(order);
   }
   return found;
  }
  function pushNotFound({group: group, pushTag: tag}) {
   return new errors.lZ({
    code: "push-not-found",
    message: `Docker said that ${group.name} was pushed, but ${group.origin.repository}:${tag ?? ""} is not in the registry.`,
    fix: "Check that DOCKER_HOST and the current buildx builder push to the registry of this account and region, then run the job again."
   });
  }
  async function finish(step, {state: state, built: built}) {
   const {inputs: inputs, images: images, ecr: ecr} = step;
   const orders = [];
   for (const group of step.groups) {
    const result = built.get(group.name);
    if (result === void 0) continue;
    if (result.action === "reused" && !inputs.dryRun) await spread(step, {
     group: group,
     state: state,
     image: result.image
    });
    for (const tagged of group.images) orders.push({
     tagged: tagged,
     image: {
      ...result.image,
      repository: tagged.spec.repository
     }
    });
   }
   const tags = await putTags(ecr, orders, {
    state: state,
    dryRun: inputs.dryRun
   });
   await putCacheTags(step, built);
   return images.map(tagged => describeOutcome(step, {
    tagged: tagged,
    built: built,
    tags: tags.get(tagged.spec.name)
   }));
  }
  async function putCacheTags({ecr: ecr, world: world}, built) {
   for (const [name, {image: image, cacheTag: cacheTag}] of built) {
    if (cacheTag === void 0) continue;
    try {
     await putTag(ecr, {
      repository: image.repository,
      tag: cacheTag,
      image: image
     });
    } catch (error) {
     if (!(error instanceof errors.lZ && error.code === "tag-immutable")) throw error;
     world.log.info(`${name}: no layer cache is kept, because tags of ${image.repository} are immutable; exclude \`cache-*\`.`);
    }
   }
  }
  async function spread(step, {group: group, state: state, image: image}) {
   const {ecr: ecr, world: world, signal: signal} = step;
   const tag = sourceTag(step, group);
   const lacking = group.repositories.filter(name => name !== image.repository && !state.get(name)?.has(tag));
   for (const repository of lacking) {
    await copyWithin({
     ecr: ecr,
     world: world,
     signal: signal,
     image: image,
     repository: repository
    });
    await putTag(ecr, {
     repository: repository,
     tag: tag,
     image: image
    });
   }
  }
  function describeOutcome(step, {tagged: tagged, built: built, tags: tags}) {
   const {spec: spec} = tagged;
   const group = step.groups.find(({images: images}) => images.includes(tagged));
   const origin = group === void 0 ? "" : sourceTag(step, group);
   const result = group === void 0 ? void 0 : built.get(group.name);
   return {
    name: spec.name,
    repository: spec.repository,
    registryId: result?.image.registryId ?? "",
    digest: result?.image.digest ?? "",
    action: result?.action ?? "planned",
    tags: tags ?? tagged.tags.map(tag => ({
     tag: tag,
     outcome: "planned"
    })),
    origin: origin
   };
  }
  const REFERRER_LIMIT = 50;
  async function findReferrers({api: api, repository: repository, registryId: registryId}, image) {
   const found = new Set;
   const subjects = [ image.digest, ...(0, ecr_manifest.N)(image.manifest).children ];
   for (const digest of subjects) {
    const limit = REFERRER_LIMIT + 1;
    const where = {
     repository: repository,
     ...registryId === void 0 ? {} : {
      registryId: registryId
     }
    };
    for (const referrer of await api.listReferrers({
     ...where,
     digest: digest,
     limit: limit
    })) {
     if (found.has(referrer)) continue;
     if (found.size === REFERRER_LIMIT) return {
      digests: [ ...found ],
      isCut: true
     };
     found.add(referrer);
     subjects.push(referrer);
    }
   }
   return {
    digests: [ ...found ],
    isCut: false
   };
  }
  async function readMissing(digests, {source: source, target: target}) {
   if (digests.length === 0) return [];
   const there = await target.api.readImages({
    repository: target.repository,
    references: digests
   });
   const missing = digests.filter(digest => there?.has(digest) !== true);
   if (missing.length === 0) return [];
   const {api: api, repository: repository, registryId: registryId} = source;
   const where = {
    repository: repository,
    ...registryId === void 0 ? {} : {
     registryId: registryId
    }
   };
   const images = await api.readImages({
    ...where,
    references: missing
   });
   return missing.flatMap(digest => images?.get(digest) ?? []);
  }
  async function carryReferrers(carriage) {
   const {world: world, image: image, repository: repository} = carriage.task;
   try {
    const {carried: carried, isCut: isCut} = await carry(carriage);
    if (carried > 0) world.log.progress(`${repository}: copied ${carried} referrers of ${image.digest}`);
    if (isCut) world.log.warning(`${repository}: ${image.digest} has more than ${REFERRER_LIMIT} referrers; the first ${REFERRER_LIMIT} were copied. Delete old signatures and attestations in ${image.repository}.`);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    const text = `${repository}: the SBOM, attestations and signatures of ${image.digest} were not all copied. ${error.message} ${error.fix} Run the job again then: what is missing follows. (${error.code})`;
    if (carriage.isThere) world.log.info(text.replaceAll("\n", " ")); else world.log.warning(text);
   }
  }
  async function carry({task: task, source: {api: api, registryId: registryId}}) {
   const {image: image, ecr: ecr, repository: repository} = task;
   const source = {
    api: api,
    repository: image.repository,
    ...registryId === void 0 ? {} : {
     registryId: registryId
    }
   };
   const {digests: digests, isCut: isCut} = await findReferrers(source, image);
   const missing = await readMissing(digests, {
    source: source,
    target: {
     api: ecr,
     repository: repository
    }
   });
   if (missing.length === 0) return {
    carried: 0,
    isCut: isCut
   };
   const order = await openCopy(task, {
    api: api,
    registryId: registryId
   });
   for (const referrer of missing) await copyImage({
    ...order,
    image: referrer
   });
   return {
    carried: missing.length,
    isCut: isCut
   };
  }
  async function promote(sources) {
   const {inputs: inputs, world: world, signal: signal, images: images} = sources;
   const ecr = await world.openEcr({
    signal: signal
   });
   const plan = images.map(tagged => ({
    tagged: tagged,
    source: sourceOf(tagged, sources)
   }));
   const state = await readTargets(sources, {
    ecr: ecr,
    plan: plan
   });
   const found = await mapEcr(plan, ({tagged: tagged, source: source}) => findImage(sources, {
    ecr: ecr,
    state: state,
    tagged: tagged,
    source: source
   }));
   const copied = found.filter(({isThere: isThere}) => !isThere);
   if (!inputs.dryRun) for (const one of copied) await copyOne(sources, {
    ecr: ecr,
    one: one
   });
   if (!inputs.dryRun) for (const one of found) await carryOne(sources, {
    ecr: ecr,
    one: one
   });
   const orders = found.map(({tagged: tagged, image: image}) => ({
    tagged: tagged,
    image: {
     ...image,
     repository: tagged.spec.repository
    }
   }));
   const tags = await putTags(ecr, orders, {
    state: state,
    dryRun: inputs.dryRun
   });
   if (!inputs.dryRun) await verifyCopies(ecr, copied);
   return found.map(({tagged: {spec: spec}, source: source, image: image}) => {
    world.log.progress(`${spec.name}: ${inputs.dryRun ? "would promote" : "promoted"} ${image.digest} to ${spec.repository}`);
    return {
     name: spec.name,
     repository: spec.repository,
     registryId: image.registryId,
     digest: image.digest,
     action: inputs.dryRun ? "planned" : "promoted",
     tags: tags.get(spec.name) ?? [],
     origin: `${source.repository}${(0, image_uri.Bc)(source.reference) ? "@" : ":"}${source.reference}`
    };
   });
  }
  function sourceOf({spec: spec}, {inputs: {from: from}}) {
   if (from?.kind === "reference") return {
    repository: spec.repository,
    reference: from.reference
   };
   const entry = from?.images.get(spec.name) ?? from?.images.get(spec.sameAs ?? spec.name);
   return {
    repository: entry?.repository ?? spec.repository,
    reference: entry?.digest ?? ""
   };
  }
  async function readTargets({inputs: inputs, world: world}, {ecr: ecr, plan: plan}) {
   const pairs = plan.flatMap(({tagged: {spec: spec, tags: tags}, source: source}) => {
    const isComparable = (0, image_uri.Bc)(source.reference) || inputs.sourceRegistry === void 0 && source.repository === spec.repository;
    return [ ...tags, ...isComparable ? [ source.reference ] : [] ].map(reference => [ spec.repository, reference ]);
   });
   return readRegistryState(ecr, stateQuery(pairs), {
    create: inputs.repositoryCreate,
    dryRun: inputs.dryRun,
    onCreate: repository => world.log.progress(`${repository}: ${inputs.dryRun ? "would be created" : "created"} in ECR in ${ecr.region}`)
   });
  }
  async function findImage({inputs: inputs, world: world, signal: signal}, {ecr: ecr, state: state, tagged: tagged, source: source}) {
   const {spec: spec} = tagged;
   const there = state.get(spec.repository)?.get(source.reference);
   const {sourceRegistry: sourceRegistry} = inputs;
   const isTagElsewhere = !(0, image_uri.Bc)(source.reference) && isElsewhere(source, {
    inputs: inputs,
    spec: spec
   });
   const region = sourceRegistry?.region;
   const api = region === void 0 || region === ecr.region ? ecr : await world.openEcr({
    region: region,
    signal: signal
   });
   if (there !== void 0 && !isTagElsewhere) return {
    tagged: tagged,
    source: source,
    image: there,
    isThere: true,
    api: api
   };
   const image = (await api.readImages({
    repository: source.repository,
    references: [ source.reference ],
    ...sourceRegistry === void 0 ? {} : {
     registryId: sourceRegistry.registryId
    }
   }))?.get(source.reference);
   if (image === void 0) throw sourceMissing(source, sourceRegistry?.registryId);
   const held = await readDigest(ecr, {
    state: state,
    repository: spec.repository,
    digest: image.digest
   });
   return {
    tagged: tagged,
    source: source,
    image: held ?? image,
    isThere: held !== void 0,
    api: api
   };
  }
  function isElsewhere({repository: repository}, {inputs: inputs, spec: spec}) {
   return inputs.sourceRegistry !== void 0 || repository !== spec.repository;
  }
  async function readDigest(ecr, {state: state, repository: repository, digest: digest}) {
   const known = [ ...state.get(repository)?.values() ?? [] ].find(image => image.digest === digest);
   return known ?? (await ecr.readImages({
    repository: repository,
    references: [ digest ]
   }))?.get(digest);
  }
  function sourceMissing({repository: repository, reference: reference}, registryId) {
   const where = registryId === void 0 ? "" : ` of registry ${registryId}`;
   return new errors.lZ({
    code: "promotion-source-missing",
    message: `There is no image ${reference} in the repository ${repository}${where}; nothing can be promoted.`,
    fix: "Give in `from` what the earlier environment deployed (output `images` of its build-push), and keep it by the lifecycle policy until it is promoted."
   });
  }
  async function copyOne({inputs: inputs, world: world, signal: signal}, {ecr: ecr, one: one}) {
   const task = {
    ecr: ecr,
    world: world,
    signal: signal,
    image: one.image,
    repository: one.tagged.spec.repository
   };
   await copyFrom(task, {
    api: one.api,
    registryId: inputs.sourceRegistry?.registryId
   });
  }
  async function carryOne({inputs: inputs, world: world, signal: signal}, {ecr: ecr, one: {tagged: tagged, source: source, image: image, isThere: isThere, api: api}}) {
   if (!isElsewhere(source, {
    inputs: inputs,
    spec: tagged.spec
   })) return;
   const inSource = {
    ...image,
    repository: source.repository
   };
   const task = {
    ecr: ecr,
    world: world,
    signal: signal,
    image: inSource,
    repository: tagged.spec.repository
   };
   await carryReferrers({
    task: task,
    source: {
     api: api,
     registryId: inputs.sourceRegistry?.registryId
    },
    isThere: isThere
   });
  }
  async function verifyCopies(ecr, copied) {
   await mapEcr(copied, async ({tagged: {spec: spec, tags: tags}, image: image}) => {
    const found = await ecr.readImages({
     repository: spec.repository,
     references: [ image.digest, ...tags ]
    });
    const wrong = tags.filter(tag => found?.get(tag)?.digest !== image.digest);
    if (found?.get(image.digest)?.manifest === image.manifest && wrong.length === 0) return;
    throw new errors.lZ({
     code: "promotion-not-verified",
     message: `Read back after the copy, ${spec.repository} does not name ${image.digest} by ${wrong.join(", ") || "its digest"}.`,
     fix: "Another run has likely moved the tag meanwhile: give production deployments a `concurrency` group, then run the job again."
    });
   });
  }
  var markdown = __nccwpck_require__(74);
  function report(facts) {
   const {outcomes: outcomes, mode: mode, dryRun: dryRun, durationMs: durationMs} = facts;
   const images = Object.fromEntries(outcomes.map(outcome => [ outcome.name, imageEntry(outcome) ]));
   const changed = outcomes.filter(({action: action}) => action === "built" && facts.isPushed).map(({name: name}) => name);
   const [single] = outcomes.length === 1 ? outcomes : [];
   const line = headline(facts);
   return {
    ok: true,
    headline: line,
    outputs: {
     images: JSON.stringify(images),
     digest: single?.digest ?? "",
     uri: single === void 0 ? "" : imageUri(single, facts.region),
     changed: JSON.stringify(changed),
     result: JSON.stringify({
      schema: 1,
      ok: true,
      mode: mode,
      dryRun: dryRun,
      pushed: facts.isPushed,
      images: images,
      changed: changed,
      durationMs: durationMs
     })
    },
    summary: (0, markdown.qN)(`### ${line}`, facts.unpushedBecause, imageTable(facts), `Took ${(0, 
    duration.a)(durationMs)}.`)
   };
  }
  function imageEntry({repository: repository, digest: digest, action: action, tags: tags, origin: origin}) {
   return {
    repository: repository,
    digest: digest,
    tag: tags[0]?.tag ?? origin,
    action: action
   };
  }
  function imageUri({registryId: registryId, repository: repository, digest: digest}, region) {
   return digest === "" ? "" : `${(0, image_uri.j8)({
    registryId: registryId,
    region: region
   })}/${repository}@${digest}`;
  }
  function headline({outcomes: outcomes, dryRun: dryRun, isPushed: isPushed, mode: mode}) {
   const count = action => outcomes.filter(outcome => outcome.action === action).length;
   if (!isPushed) return dryRun ? `Would build ${plural(outcomes.length)} without pushing` : `Built ${plural(outcomes.length)}, nothing pushed`;
   if (mode === "promote") return `${dryRun ? "Would promote" : "Promoted"} ${plural(outcomes.length)}`;
   const parts = [ ...count("built") > 0 ? [ `built ${plural(count("built"))}` ] : [], ...count("planned") > 0 ? [ `would build ${plural(count("planned"))}` ] : [], ...count("reused") > 0 ? [ `reused ${plural(count("reused"))} (content unchanged)` ] : [] ];
   const text = parts.join(", ");
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}${dryRun ? " (dry run: nothing was changed)" : ""}`;
  }
  function plural(count) {
   return count === 1 ? "1 image" : `${count} images`;
  }
  const TAG_NOTES = {
   put: "new",
   "already-there": "there already",
   planned: "planned"
  };
  function imageTable({outcomes: outcomes, mode: mode}) {
   return (0, markdown.tp)([ "Image", "Result", "Repository", "Digest", "Tags", mode === "promote" ? "From" : "Content key" ], outcomes.map(({name: name, action: action, repository: repository, digest: digest, tags: tags, origin: origin}) => [ (0, 
   markdown.aY)(name), action, (0, markdown.aY)(repository), digest === "" ? "" : (0, 
   markdown.aY)(digest.slice(0, 19)), tags.map(({tag: tag, outcome: outcome}) => `${(0, 
   markdown.aY)(tag)} ${TAG_NOTES[outcome]}`).join("<br>"), origin === "" ? "" : (0, 
   markdown.aY)(origin) ]));
  }
  async function buildPush(inputs, world) {
   const startMs = world.clock.now();
   const {sha: sha, environment: environment} = inputs;
   const fork = isForkPullRequest(world.run);
   const isPushed = inputs.mode === "promote" || inputs.push === "true" || inputs.push === "auto" && !fork;
   const images = isPushed ? renderTags(inputs, tagFacts(world.run, {
    sha: sha,
    environment: environment,
    nowMs: startMs
   })) : inputs.images.map(spec => ({
    spec: spec,
    tags: []
   }));
   const deadline = startDeadline(world, inputs.timeoutMs);
   try {
    const sources = {
     inputs: inputs,
     world: world,
     images: images,
     signal: deadline.signal
    };
    const outcomes = await runMode(sources, isPushed);
    return report({
     mode: inputs.mode,
     outcomes: outcomes,
     region: world.region,
     isPushed: isPushed,
     unpushedBecause: reasonNotToPush({
      isPushed: isPushed,
      fork: fork,
      push: inputs.push
     }),
     dryRun: inputs.dryRun,
     durationMs: world.clock.now() - startMs
    });
   } finally {
    deadline.end();
   }
  }
  function runMode(sources, isPushed) {
   if (sources.inputs.mode === "promote") return promote(sources);
   return isPushed ? buildAndPush(sources) : buildOnly(sources);
  }
  function reasonNotToPush({isPushed: isPushed, fork: fork, push: push}) {
   if (isPushed) return "";
   return fork && push === "auto" ? "Built without pushing: a pull request from a fork has no credentials." : "Built without pushing, as the input `push` asks.";
  }
  function startDeadline({clock: clock, signal: signal}, timeoutMs) {
   const timeout = new AbortController;
   const end = new AbortController;
   clock.sleep(timeoutMs, end.signal).then(() => timeout.abort(timedOut(timeoutMs)), () => {});
   return {
    signal: AbortSignal.any([ signal, timeout.signal ]),
    end: () => end.abort()
   };
  }
  function timedOut(timeoutMs) {
   return new errors.lZ({
    code: "timed-out",
    message: `The step was not done within ${(0, duration.a)(timeoutMs)}; docker has been stopped, and no tag was put that the log does not show.`,
    fix: "Look in the log which stage took so long; raise the input `timeout` if the time is really needed. Running again goes on where the registry is."
   });
  }
  function afterJob(context) {
   const directory = context.readState(LOGIN_STATE);
   if (directory !== "") deleteLogin(directory);
   return Promise.resolve(void 0);
  }
 }),
 2801: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   OR: () => findImageFaults,
   SJ: () => imageSpecs,
   eK: () => isFolderContext,
   eb: () => parseImages,
   ij: () => parseSourceRegistry,
   lS: () => isImageName,
   uK: () => parseFrom,
   xg: () => parsePairs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4214);
  var _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7067);
  const scalar = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.zMY() ], "a text"), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(String));
  const textMap = valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), scalar, "a map of texts"), {});
  const textList = valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(text => text.split(/[\r\n,]+/).map(item => item.trim()).filter(Boolean))) ], "a list of texts");
  const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
   repository: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("a repository name"), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(_src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__.en, "an ECR repository name"))),
   context: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("a folder")),
   dockerfile: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("a path")),
   target: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("a stage of the Dockerfile")),
   platforms: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(textList),
   "build-args": textMap,
   labels: textMap,
   contexts: textMap,
   tags: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(textList),
   "same-as": valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP("the name of another image"))
  });
  function isImageName(text) {
   return /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(text) && text.length <= 256;
  }
  const ImagesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(isImageName, "an image name: lower-case letters, digits and `-`, `_`, `.`, `/` between them")), EntrySchema, "a map of images by name"), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(images => Object.keys(images).length > 0, "a map with at least one image"));
  const IMAGES_FORM = "Write each image under its name: `api: { repository: acme/api, context: api }`.";
  async function parseImages(given) {
   const quick = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ImagesSchema, parseMachineMade(given));
   if (quick.success) return {
    images: quick.output,
    faults: []
   };
   const [{readYaml: readYaml}, {findShapeFaults: findShapeFaults}, {sortFaults: sortFaults}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(319), __nccwpck_require__.e(995) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9995)), __nccwpck_require__.e(108).then(__nccwpck_require__.bind(__nccwpck_require__, 5108)), __nccwpck_require__.e(596).then(__nccwpck_require__.bind(__nccwpck_require__, 3596)) ]);
   const {value: value, faults: yamlFaults, locate: locate} = readYaml(given);
   const shapeFaults = value === void 0 ? [] : findShapeFaults(ImagesSchema, value, locate);
   const faults = sortFaults([ ...yamlFaults, ...shapeFaults ]).map(({line: line, column: column, message: message}) => {
    const told = message.replace(/^the file/, "the input");
    return {
     line: line,
     column: column,
     message: told === message ? message : `${told} ${IMAGES_FORM}`
    };
   });
   return faults.length > 0 ? {
    images: {},
    faults: faults
   } : {
    images: valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(ImagesSchema, value),
    faults: faults
   };
  }
  function parseMachineMade(given) {
   try {
    const parsed = JSON.parse(given);
    return JSON.stringify(parsed) === given && !Array.isArray(parsed) ? parsed : void 0;
   } catch {
    return;
   }
  }
  function imageSpecs(images, defaults) {
   return Object.entries(images).map(([name, entry]) => {
    const sameAs = entry["same-as"];
    const origin = sameAs === void 0 ? void 0 : images[sameAs];
    const originName = sameAs ?? name;
    return {
     name: name,
     sameAs: sameAs,
     repository: entry.repository ?? origin?.repository ?? originName,
     build: buildSpec({
      name: originName,
      entry: origin ?? entry,
      defaults: defaults
     }),
     tags: entry.tags
    };
   });
  }
  function buildSpec({name: name, entry: entry, defaults: defaults}) {
   const context = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(entry.context ?? name);
   const contexts = Object.entries({
    ...defaults.contexts,
    ...entry.contexts
   });
   return {
    context: context,
    dockerfile: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, entry.dockerfile ?? "Dockerfile"),
    target: entry.target,
    platforms: entry.platforms ?? defaults.platforms,
    buildArgs: {
     ...defaults.buildArgs,
     ...entry["build-args"]
    },
    labels: {
     ...defaults.labels,
     ...entry.labels
    },
    contexts: Object.fromEntries(contexts.map(([key, value]) => [ key, isFolderContext(value) ? (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(value) : value ]))
   };
  }
  function isFolderContext(value) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value) || !/^(?:[a-z-]+:\/\/|target:)/.test(value);
  }
  function findImageFaults(images, {checkFiles: checkFiles}) {
   const names = images.map(({name: name}) => name);
   return images.flatMap(image => [ ...sameAsFaults(image, images), ...contextFaults(image, names), ...ringFaults(image, images), ...checkFiles && image.sameAs === void 0 ? fileFaults(image) : [] ]);
  }
  function sameAsFaults({name: name, sameAs: sameAs}, images) {
   if (sameAs === void 0) return [];
   const origins = images.filter(image => image.sameAs === void 0).map(image => image.name);
   if (origins.includes(sameAs)) return [];
   const allowed = origins.length === 0 ? "the name of an image that is built itself; here every image has `same-as`" : `one of: ${origins.join(", ")}`;
   return [ {
    found: `${sameAs} at ${name}.same-as`,
    allowed: allowed
   } ];
  }
  function contextFaults({name: name, build: build}, names) {
   return Object.entries(build.contexts).flatMap(([key, value]) => {
    const where = `${value} at ${name}.contexts.${key}`;
    if (value.startsWith("target:") && !names.includes(value.slice(7))) return [ {
     found: where,
     allowed: `target: and one of: ${names.join(", ")}`
    } ];
    if (/:\/\//.test(value) && !value.startsWith("docker-image://")) return [ {
     found: where,
     allowed: "a folder, docker-image://..., or target:..."
    } ];
    return [];
   });
  }
  function ringFaults({name: name}, images) {
   const reached = new Set;
   const queue = [ name ];
   for (const current of queue) for (const value of Object.values(images.find(image => image.name === current)?.build.contexts ?? {})) {
    const next = value.startsWith("target:") ? value.slice(7) : void 0;
    if (next !== void 0 && !reached.has(next)) {
     reached.add(next);
     queue.push(next);
    }
   }
   return reached.has(name) ? [ {
    found: `${name}.contexts`,
    allowed: "targets that do not lead back to the image itself"
   } ] : [];
  }
  function fileFaults({name: name, build: {context: context, dockerfile: dockerfile, contexts: contexts}}) {
   const folders = [ [ context, `${name}.context` ], ...Object.entries(contexts).map(([key, value]) => [ value, `${name}.contexts.${key}` ]) ];
   const missing = folders.filter(([path = ""]) => isFolderContext(path) && !isFolder(path)).map(([path, where]) => ({
    found: `${path} at ${where}`,
    allowed: "a folder of the workspace that exists"
   }));
   if (missing.length > 0) return missing;
   if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dockerfile) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dockerfile).isFile()) return [];
   return [ {
    found: `${dockerfile} at ${name}.dockerfile`,
    allowed: "a Dockerfile that exists, named relative to the context"
   } ];
  }
  function isFolder(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
  }
  function parsePairs(text) {
   const lines = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
   return Object.fromEntries(lines.map(line => {
    const [, key, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    if (key === void 0 || value === void 0) throw new Error("lines of KEY=value");
    return [ key, value ];
   }));
  }
  const EntriesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.qFJ(), valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   repository: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   digest: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(_src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__.Bc))
  })));
  function parseFrom(text) {
   if (!text.startsWith("{")) {
    if (!(0, _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__.Bc)(text) && !(0, _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__._l)(text)) throw new Error("an image tag, a digest, or the output `images` of build-push");
    return {
     kind: "reference",
     reference: text
    };
   }
   const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(EntriesSchema, text);
   if (!parsed.success) throw new Error('JSON of the output `images`: {"name": {"repository": "...", "digest": "sha256:..."}}');
   const images = new Map(Object.entries(parsed.output));
   if (images.size === 0) throw new Error("the output `images` of build-push with at least one image; this one has none, so nothing was built");
   return {
    kind: "images",
    images: images
   };
  }
  function parseSourceRegistry(text) {
   if (/^\d{12}$/.test(text)) return {
    registryId: text,
    region: void 0
   };
   const host = (0, _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_3__.TZ)(text);
   if (host === void 0) throw new Error("an account id of 12 digits, or 123456789012.dkr.ecr.us-east-1.amazonaws.com");
   return host;
  }
 }),
 1639: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs
  });
  var _src_action_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1175);
  var _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7067);
  var _images_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2801);
  var _tag_template_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1075);
  const DAY_MS = 864e5;
  async function readInputs(reader) {
   const mode = reader.choice("mode", [ "build", "promote" ]);
   const from = reader.parsed("from", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.uK);
   const tags = readTags(reader);
   const provenance = reader.choice("provenance", [ "false", "min", "max" ]);
   const inputs = {
    mode: mode,
    from: from,
    tags: tags,
    images: await readImages(reader, {
     mode: mode,
     from: from
    }),
    environment: reader.optionalText("environment") ?? "",
    sha: reader.parsed("sha", parseSha),
    sourceRegistry: reader.parsed("source-registry", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.ij),
    push: reader.choice("push", [ "auto", "true", "false" ]),
    secrets: readSecrets(reader),
    cache: reader.choice("cache", [ "auto", "registry", "gha", "inline", "none" ]),
    skip: reader.choice("skip", [ "content", "never" ]),
    maxAgeMs: reader.has("max-age") ? reader.duration("max-age", {
     minMs: 6e4,
     maxMs: 365 * DAY_MS
    }) : void 0,
    provenance: provenance === "false" ? void 0 : provenance,
    repositoryCreate: reader.boolean("repository-create"),
    dryRun: reader.boolean("dry-run"),
    awsRegion: reader.optionalText("aws-region"),
    roleToAssume: reader.optionalText("role-to-assume"),
    timeoutMs: reader.duration("timeout", {
     minMs: 1e3,
     maxMs: 6 * 36e5
    })
   };
   checkPromotion(reader, inputs);
   return inputs;
  }
  async function readImages(reader, {mode: mode, from: from}) {
   const defaults = {
    platforms: reader.list("platforms"),
    buildArgs: reader.parsed("build-args", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.xg) ?? {},
    labels: reader.parsed("labels", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.xg) ?? {},
    contexts: reader.parsed("contexts", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.xg) ?? {}
   };
   const hasImages = reader.has("images");
   const document = await readImagesDocument(reader);
   const single = readSingleImage(reader, hasImages);
   if (hasImages && document === void 0) return [];
   const images = (0, _images_input_js__WEBPACK_IMPORTED_MODULE_1__.SJ)(document ?? single ?? imagesOf(from), defaults);
   if (images.length === 0) reader.fault({
    input: "images",
    value: "",
    allowed: "a map of images by name, or set `name` for a single image"
   });
   for (const {found: found, allowed: allowed} of (0, _images_input_js__WEBPACK_IMPORTED_MODULE_1__.OR)(images, {
    checkFiles: mode === "build"
   })) reader.fault({
    input: "images",
    value: found,
    allowed: allowed
   });
   for (const template of images.flatMap(({tags: tags}) => tags ?? [])) checkTemplate(reader, template, "images");
   return images;
  }
  async function readImagesDocument(reader) {
   const given = reader.optionalText("images");
   if (given === void 0) return;
   const {images: images, faults: faults} = await (0, _images_input_js__WEBPACK_IMPORTED_MODULE_1__.eb)(given);
   for (const fault of faults) reader.faultAt("images", fault);
   return faults.length > 0 ? void 0 : images;
  }
  function imagesOf(from) {
   if (from?.kind !== "images") return {};
   const images = {};
   for (const [name, {repository: repository}] of from.images) images[name] = {
    repository: repository,
    "build-args": {},
    labels: {},
    contexts: {}
   };
   return images;
  }
  const NAME_RULE = "lower-case letters, digits and `-`, `_`, `.`, `/` between them";
  const SINGLE_INPUTS = [ "name", "repository", "context", "dockerfile", "target" ];
  function readSingleImage(reader, hasImages) {
   const [name, repository, context, dockerfile, target] = SINGLE_INPUTS.map(input => reader.optionalText(input));
   const given = SINGLE_INPUTS.filter(input => reader.has(input));
   if (hasImages) {
    for (const input of given) reader.fault({
     input: input,
     value: reader.untrimmed(input),
     allowed: "nothing when `images` is set: write it there, for each image"
    });
    return;
   }
   if (name === void 0) {
    if (given.length > 0) reader.fault({
     input: "name",
     value: "",
     allowed: "the name of the image"
    });
    return;
   }
   if (!(0, _images_input_js__WEBPACK_IMPORTED_MODULE_1__.lS)(name) || repository === void 0 && !(0, 
   _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_2__.en)(name)) reader.fault({
    input: "name",
    value: name,
    allowed: NAME_RULE
   });
   if (repository !== void 0 && !(0, _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_2__.en)(repository)) reader.fault({
    input: "repository",
    value: repository,
    allowed: NAME_RULE
   });
   const entry = {
    repository: repository ?? name,
    context: context ?? ".",
    ...dockerfile === void 0 ? {} : {
     dockerfile: dockerfile
    },
    ...target === void 0 ? {} : {
     target: target
    }
   };
   return {
    [name]: {
     ...entry,
     "build-args": {},
     labels: {},
     contexts: {}
    }
   };
  }
  function readTags(reader) {
   const tags = reader.list("tags");
   for (const template of tags) checkTemplate(reader, template, "tags");
   return tags;
  }
  const EXAMPLE = {
   sha: "0123456789abcdef0123456789abcdef01234567",
   date: "20261121",
   environment: "staging",
   branch: "main",
   run: "1-1",
   pr: "1"
  };
  function checkTemplate(reader, template, input) {
   try {
    (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_3__.v)(template, EXAMPLE, "image");
   } catch (error) {
    reader.fault({
     input: input,
     value: template,
     allowed: error instanceof Error ? error.message : String(error)
    });
   }
  }
  function parseSha(text) {
   if (!/^[0-9a-f]{40}$/.test(text)) throw new Error("a commit of 40 hex digits");
   return text;
  }
  function readSecrets(reader) {
   const values = reader.optionalSecret("secrets")?.reveal() ?? "";
   const secrets = [];
   for (const line of values.split(/[\r\n]+/).filter(text => text.trim() !== "")) {
    const [, id, value] = /^([\w.-]+)=(.*)$/.exec(line.trim()) ?? [];
    if (id === void 0 || value === void 0) reader.fault({
     input: "secrets",
     value: "***",
     allowed: "lines of ID=value; values of several lines go by `secret-envs`"
    }); else secrets.push({
     id: id,
     from: {
      value: new _src_action_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(value)
     }
    });
   }
   for (const [id, env] of Object.entries(reader.parsed("secret-envs", _images_input_js__WEBPACK_IMPORTED_MODULE_1__.xg) ?? {})) secrets.push({
    id: id,
    from: {
     env: env
    }
   });
   return secrets;
  }
  function checkPromotion(reader, {mode: mode, from: from, tags: tags, images: images, sourceRegistry: sourceRegistry}) {
   if (mode === "build") {
    if (from !== void 0) reader.fault({
     input: "from",
     value: "...",
     allowed: "nothing unless `mode: promote`"
    });
    if (sourceRegistry !== void 0) reader.fault({
     input: "source-registry",
     value: sourceRegistry.registryId,
     allowed: "nothing unless `mode: promote`"
    });
    return;
   }
   if (!reader.has("from")) reader.fault({
    input: "from",
    value: "",
    allowed: "an image tag, a digest, or the output `images` of build-push (needed by `mode: promote`)"
   });
   if (tags.length === 0 && images.some(image => image.tags === void 0)) reader.fault({
    input: "tags",
    value: "",
    allowed: "at least one tag: an image without a tag is deleted by most lifecycle policies"
   });
   if (from?.kind !== "images") return;
   for (const {name: name, sameAs: sameAs} of images) if (!from.images.has(name) && !from.images.has(sameAs ?? name)) reader.fault({
    input: "from",
    value: name,
    allowed: `an entry for the image (it has: ${[ ...from.images.keys() ].join(", ")})`
   });
  }
 }),
 5263: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7197);
    var _build_push_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1889);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1639);
    var _real_world_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9908);
    await (0, _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)({
     name: "build-push",
     readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K,
     story: (inputs, context) => (0, _build_push_js__WEBPACK_IMPORTED_MODULE_1__.h)(inputs, (0, 
     _real_world_js__WEBPACK_IMPORTED_MODULE_3__.b)(inputs, context)),
     post: _build_push_js__WEBPACK_IMPORTED_MODULE_1__.m
    });
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 9908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => realWorld
  });
  var external_node_process_ = __nccwpck_require__(1708);
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
  function realWorld({awsRegion: awsRegion, roleToAssume: roleToAssume}, context) {
   const {run: run, env: env, clock: clock} = context;
   const sessionName = `slipway-build-push-${run.runId}`;
   const access = region => awsAccess({
    awsRegion: region ?? awsRegion,
    roleToAssume: roleToAssume,
    sessionName: sessionName,
    env: env,
    idToken: audience => context.idToken(audience)
   });
   return {
    ...context,
    region: awsRegion ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? "",
    openEcr: async ({region: region, signal: signal}) => {
     const {ecrClient: ecrClient} = await Promise.all([ __nccwpck_require__.e(604), __nccwpck_require__.e(263), __nccwpck_require__.e(182) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2182));
     return ecrClient({
      access: access(region),
      signal: signal
     });
    },
    openBlobs: async ({authorization: authorization, signal: signal}) => {
     const {blobStore: blobStore} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2534));
     return blobStore({
      authorization: authorization,
      signal: signal
     });
    },
    openDocker: async ({signal: signal}) => {
     const {dockerRunner: dockerRunner} = await __nccwpck_require__.e(929).then(__nccwpck_require__.bind(__nccwpck_require__, 7929));
     return dockerRunner({
      cwd: (0, external_node_process_.cwd)(),
      clock: clock,
      signal: signal
     });
    }
   };
  }
 }),
 1075: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   g: () => tagSafe,
   v: () => renderTag
  });
  var _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
  const PLACEHOLDERS = [ "sha", "sha7", "date", "environment", "branch", "run", "pr", "image" ];
  function renderTag(template, facts, name) {
   const values = {
    ...facts,
    sha7: facts.sha.slice(0, 7),
    branch: tagSafe(facts.branch),
    image: tagSafe(name)
   };
   const tag = template.replaceAll(/\{([^{}]*)\}/g, (_, placeholder) => {
    const value = values[placeholder];
    if (value === void 0) throw new Error(`placeholders of ${PLACEHOLDERS.map(known => `{${known}}`).join(", ")}; not {${placeholder}}`);
    if (value === "") throw new Error(`a template without {${placeholder}}, which this run does not have`);
    return value;
   });
   if (!(0, _src_ecr_image_uri_js__WEBPACK_IMPORTED_MODULE_0__._l)(tag)) throw new Error("at most 128 letters, digits, `_`, `.`, `-`, not beginning with `.` or `-`");
   return tag;
  }
  function tagSafe(text) {
   return text.replaceAll(/[^A-Za-z0-9_.-]+/g, "-").replaceAll(/^[.-]+|[.-]+$/g, "").slice(0, 100);
  }
 }),
 7197: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  __nccwpck_require__(6928);
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
  var errors = __nccwpck_require__(9973);
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
  var secret = __nccwpck_require__(1175);
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
    return new secret.z(value);
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
 1175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   z: () => Secret
  });
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
 2534: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   blobStore: () => blobStore,
   W: () => isTransientRegistryError
  });
  var external_node_http_ = __nccwpck_require__(9448);
  var external_node_https_ = __nccwpck_require__(4708);
  const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
  const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
  var errors = __nccwpck_require__(9973);
  function blobStore({authorization: authorization, signal: signal}) {
   const connection = {
    authorization: authorization,
    signal: signal
   };
   return {
    hasBlob: blob => hasBlob(connection, blob),
    mountBlob: (blob, fromRepository) => mountBlob(connection, blob, fromRepository),
    openBlob: blob => openBlob(connection, blob),
    uploadBlob: (blob, body) => uploadBlob(connection, blob, body)
   };
  }
  async function hasBlob(connection, {repository: repository, digest: digest}) {
   const url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
   const response = await exchange(connection, {
    method: "HEAD",
    url: url
   });
   response.resume();
   if (response.statusCode === 200 || response.statusCode === 307) return true;
   if (response.statusCode === 404) return false;
   throw await refusal(response, `HEAD ${url.pathname}`);
  }
  async function mountBlob(connection, blob, fromRepository) {
   const url = new URL(`/v2/${blob.repository}/blobs/uploads/`, connection.authorization.endpoint);
   url.searchParams.set("mount", blob.digest);
   url.searchParams.set("from", fromRepository);
   const response = await exchange(connection, {
    method: "POST",
    url: url,
    headers: {
     "content-length": 0
    }
   });
   if (response.statusCode !== 201 && response.statusCode !== 202) throw await refusal(response, `POST ${url.pathname}`);
   response.resume();
   return response.statusCode === 201;
  }
  async function openBlob(connection, {repository: repository, digest: digest}) {
   let url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
   for (let redirects = 0; redirects <= 5; redirects += 1) {
    const response = await exchange(connection, {
     method: "GET",
     url: url
    });
    const {location: location} = response.headers;
    if (response.statusCode === 200) return {
     stream: response,
     sizeBytes: Number(response.headers["content-length"])
    };
    if (location === void 0 || ![ 302, 303, 307, 308 ].includes(response.statusCode ?? 0)) throw await refusal(response, `GET ${url.pathname}`);
    response.resume();
    url = new URL(location, url);
   }
   throw new errors.lZ({
    code: "registry-refused",
    message: `The registry sends ${repository}@${digest} from redirect to redirect.`,
    fix: "Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."
   });
  }
  async function uploadBlob(connection, {repository: repository, digest: digest}, body) {
   const start = new URL(`/v2/${repository}/blobs/uploads/`, connection.authorization.endpoint);
   const session = await follow(connection, {
    method: "POST",
    url: start,
    headers: {
     "content-length": 0
    }
   }, [ 202 ]);
   const headers = {
    "content-type": "application/octet-stream",
    "content-length": body.sizeBytes
   };
   const sent = await follow(connection, {
    method: "PATCH",
    url: session,
    headers: headers,
    body: body.stream
   }, [ 202 ]);
   sent.searchParams.set("digest", digest);
   await follow(connection, {
    method: "PUT",
    url: sent,
    headers: {
     "content-length": 0
    }
   }, [ 201, 204 ]);
  }
  async function follow(connection, step, accepted) {
   const response = await exchange(connection, step);
   if (!accepted.includes(response.statusCode ?? 0)) throw await refusal(response, `${step.method} ${step.url.pathname}`);
   response.resume();
   return new URL(response.headers.location ?? step.url.href, step.url);
  }
  async function exchange({authorization: authorization, signal: signal}, {method: method, url: url, headers: headers, body: body}) {
   const request = url.protocol === "http:" ? external_node_http_.request : external_node_https_.request;
   const credentials = Buffer.from(`${authorization.username}:${authorization.revealPassword()}`).toString("base64");
   const isRegistry = url.origin === new URL(authorization.endpoint).origin;
   try {
    return await new Promise((resolve, reject) => {
     const sending = request(url, {
      method: method,
      headers: {
       ...headers,
       ...isRegistry ? {
        authorization: `Basic ${credentials}`
       } : {}
      },
      signal: signal,
      timeout: 6e4
     });
     sending.on("response", resolve);
     sending.on("error", reject);
     sending.on("timeout", () => sending.destroy(new Error("no answer for 60 seconds")));
     if (body === void 0) sending.end(); else (0, promises_namespaceObject.pipeline)(body, sending).catch(reject);
    });
   } catch (error) {
    if (signal.aborted && signal.reason instanceof Error) throw signal.reason;
    throw unreachable(url.host, error);
   }
  }
  function unreachable(host, error) {
   return new errors.lZ({
    code: "registry-unreachable",
    message: `The registry ${host} could not be reached: ${(0, errors.bD)(error)}`,
    fix: "Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",
    cause: error
   });
  }
  async function refusal(response, deed) {
   const said = (await (0, consumers_namespaceObject.text)(response).catch(() => "")).slice(0, 500);
   return new errors.lZ({
    code: "registry-refused",
    message: `The registry answered ${deed} with ${response.statusCode ?? 0}: ${said === "" ? "no text" : said}`,
    fix: isPassingStatus(response.statusCode ?? 0) ? "The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied." : "Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, " + "ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."
   });
  }
  function isPassingStatus(status) {
   return status === 429 || status >= 500;
  }
  function isTransientRegistryError(error) {
   if (!(error instanceof errors.lZ)) return false;
   return error.code === "registry-unreachable" || error.code === "registry-refused" && / with (?:429|5\d\d): /.test(error.message);
  }
 }),
 7067: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bc: () => isDigest,
   TZ: () => parseRegistryHost,
   _l: () => isImageTag,
   en: () => isRepositoryName,
   j8: () => registryHostName,
   qM: () => repositoryArn
  });
  const HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
  function parseRegistryHost(host) {
   const [, registryId, region] = HOST.exec(host) ?? [];
   return registryId === void 0 || region === void 0 ? void 0 : {
    registryId: registryId,
    region: region
   };
  }
  function registryHostName({registryId: registryId, region: region}) {
   return `${registryId}.dkr.ecr.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  }
  function repositoryArn({region: region, repository: repository}) {
   const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
   return `arn:${partition}:ecr:${region}:*:repository/${repository}`;
  }
  function isDigest(reference) {
   return /^sha256:[0-9a-f]{64}$/.test(reference);
  }
  function isImageTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text);
  }
  function isRepositoryName(text) {
   return text.length >= 2 && text.length <= 256 && /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(text);
  }
 }),
 9380: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   N: () => parseManifest
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4214);
  const DescriptorSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), "")
  });
  const ManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   manifests: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(DescriptorSchema), []),
   config: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(DescriptorSchema),
   layers: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(DescriptorSchema), [])
  });
  function parseManifest(text) {
   const {mediaType: mediaType, manifests: manifests, config: config, layers: layers} = valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.qFJ(), ManifestSchema), text);
   const kept = layers.filter(layer => !/foreign|nondistributable/.test(layer.mediaType));
   return {
    mediaType: mediaType ?? "application/vnd.oci.image.manifest.v1+json",
    children: manifests.map(({digest: digest}) => digest),
    blobs: [ ...new Set([ ...config === void 0 ? [] : [ config ], ...kept ].map(({digest: digest}) => digest)) ]
   };
  }
 }),
 6456: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l: () => repositoryMissing
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9973);
  function repositoryMissing(repositories, region) {
   const [first = ""] = repositories;
   const what = repositories.length === 1 ? `The repository ${first} does` : `The repositories ${repositories.join(", ")} do`;
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
    code: "repository-missing",
    message: `${what} not exist in ECR in ${region}.`,
    fix: `Create each (\`aws ecr create-repository --repository-name ${first} --region ${region}\`), or set the input \`repository-create: true\`; ` + "or correct its name, the region, or the account of the role."
   });
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
 9444: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   L: () => retry
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
   FsL: () => sa,
   Ikc: () => Ei,
   KCZ: () => Q,
   L5J: () => Ji,
   NpB: () => Fr,
   YOg: () => Kr,
   YjP: () => zi,
   _H3: () => li,
   aig: () => Ti,
   cl6: () => Ci,
   g1P: () => ji,
   is: () => Wr,
   lqM: () => q,
   pdi: () => yr,
   qFJ: () => Rn,
   qgA: () => ea,
   rej: () => Fi,
   xLC: () => da,
   yqP: () => ei,
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
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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

var __webpack_exports__ = __nccwpck_require__(5263);

__webpack_exports__ = await __webpack_exports__;
