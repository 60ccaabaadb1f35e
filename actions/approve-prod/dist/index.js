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
 896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
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
 857: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
 471: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => approveProd
  });
  var index_min = __nccwpck_require__(214);
  var errors = __nccwpck_require__(973);
  async function findCheckRuns(github, {sha: sha, runId: runId}) {
   const checkRuns = await github.listCheckRuns(sha);
   const workflowRuns = await github.listWorkflowRuns(sha);
   const ownJobs = new Set;
   for (const id of await findOwnRuns(github, {
    workflowRuns: workflowRuns,
    runId: runId
   })) for (const checkRunId of await github.listJobCheckRunIds(id)) ownJobs.add(checkRunId);
   return {
    checkRuns: checkRuns,
    workflowRuns: workflowRuns,
    ownJobs: ownJobs
   };
  }
  async function findOwnRuns(github, {workflowRuns: workflowRuns, runId: runId}) {
   if (runId === "") return new Set;
   const id = Number(runId);
   const own = workflowRuns.find(run => run.id === id) ?? await github.describeWorkflowRun(id);
   const alike = workflowRuns.filter(({workflowId: workflowId, event: event}) => workflowId === own.workflowId && event === own.event);
   return new Set([ id, ...alike.map(run => run.id) ]);
  }
  const recordSchema = index_min.Ikc({
   schema: index_min.euz(1)
  });
  const LIVE_SEARCH_LIMIT = 10;
  const NO_CHECK_RUNS = {
   checkRuns: [],
   workflowRuns: [],
   ownJobs: new Set
  };
  async function gatherEvidence(github, questions) {
   const {inputs: inputs, actor: actor, runId: runId} = questions;
   const asksChecks = inputs.checks !== "none";
   const [collaborator, onBranches, checkRuns, statuses, proof, live, pulls] = await Promise.all([ observe(() => github.describeCollaborator(actor)), observeBranches(github, questions), observe(async () => asksChecks ? findCheckRuns(github, {
    sha: inputs.sha,
    runId: runId
   }) : NO_CHECK_RUNS), observe(async () => asksChecks ? github.listCommitStatuses(inputs.sha) : []), observe(() => findProof(github, inputs)), observe(() => findLive(github, inputs)), observe(() => github.listClosedPullRequests()) ]);
   return {
    collaborator: collaborator,
    ...onBranches,
    checkRuns: checkRuns,
    statuses: statuses,
    proof: proof,
    live: live,
    pulls: pulls
   };
  }
  async function observe(ask) {
   try {
    return {
     ok: true,
     value: await ask()
    };
   } catch (error) {
    if (error instanceof errors.lZ) return {
     ok: false,
     error: error
    };
    throw error;
   }
  }
  async function observeBranches(github, {inputs: inputs, defaultBranch: defaultBranch}) {
   const branches = await observe(async () => inputs.branches.length > 0 ? inputs.branches : [ defaultBranch ?? await github.describeDefaultBranch() ]);
   if (!branches.ok) return {
    branches: branches,
    standings: branches
   };
   const standings = await observe(() => compareWithBranches(github, branches.value, inputs.sha));
   return {
    branches: branches,
    standings: standings
   };
  }
  async function compareWithBranches(github, branches, sha) {
   const standings = [];
   for (const branch of branches) {
    const status = (await github.compareCommits(branch, sha))?.status;
    standings.push({
     branch: branch,
     status: status
    });
    if (isPartOf(status)) break;
   }
   return standings;
  }
  function isPartOf(status) {
   return status === "behind" || status === "identical";
  }
  async function findProof(github, inputs) {
   if (inputs.provenOn === void 0) return;
   const deployments = await github.listDeployments({
    environment: inputs.provenOn,
    sha: inputs.sha,
    limit: 20
   });
   const proof = deployments.find(({payload: payload}) => index_min.is(recordSchema, payload)) ?? deployments[0];
   return proof && judgeOutcome(proof, await github.listDeploymentStatuses(proof.id));
  }
  async function findLive(github, inputs) {
   const deployments = await github.listDeployments({
    environment: inputs.environment,
    limit: LIVE_SEARCH_LIMIT
   });
   for (const deployment of deployments) {
    const live = judgeOutcome(deployment, await github.listDeploymentStatuses(deployment.id));
    if (live.outcome === "success") return {
     live: live,
     comparison: await github.compareCommits(deployment.sha, inputs.sha)
    };
   }
   if (deployments.length < LIVE_SEARCH_LIMIT) return {
    live: void 0,
    comparison: void 0
   };
   throw new errors.lZ({
    code: "live-deployment-unknown",
    message: `None of the last ${LIVE_SEARCH_LIMIT} deployments to ${inputs.environment} succeeded, so what is live there is not known.`,
    fix: "Set the state of the deployment that is live to `success` with `mode: record`, or set `allow-rollback: true` and `reason`."
   });
  }
  function judgeOutcome(deployment, statuses) {
   const telling = statuses.find(({state: state}) => state !== "inactive");
   if (telling === void 0) return {
    deployment: deployment,
    outcome: "open",
    at: deployment.createdAt
   };
   const at = telling.createdAt;
   if (telling.state === "success") return {
    deployment: deployment,
    outcome: "success",
    at: at
   };
   return {
    deployment: deployment,
    outcome: [ "failure", "error" ].includes(telling.state) ? "failure" : "open",
    at: at
   };
  }
  const FILES_LISTED = 300;
  const AREAS = [ [ "migrations", /(?:^|\/)(?:migrations|alembic\/versions|db\/migrate)\// ], [ "Dockerfiles", /(?:^|\/)(?:[^/]+\.)?Dockerfile(?:\.[^/]+)?$/ ], [ "Terraform", /\.tf(?:vars)?$/ ], [ "workflows", /^\.github\/workflows\// ], [ "slipway.yml", /(?:^|\/)slipway\.ya?ml$/ ] ];
  function listChanges({live: live, pulls: pulls}) {
   const {live: deployed, comparison: comparison} = live.ok ? live.value : {};
   if (!deployed || !comparison) return;
   const merged = (pulls.ok ? pulls.value : []).filter(({isMerged: isMerged}) => isMerged);
   return {
    direction: comparison.status,
    liveSha: deployed.deployment.sha,
    takenBack: comparison.behindBy,
    commits: comparison.commits.toReversed(),
    totalCommits: comparison.totalCommits,
    pulls: listPulls(comparison, merged),
    authors: [ ...new Set(comparison.commits.map(({author: author}) => author)) ].filter(author => author !== "").toSorted(),
    touched: listTouched(comparison.files),
    isFileListCut: comparison.files.length >= FILES_LISTED
   };
  }
  function listPulls({commits: commits}, merged) {
   const shas = new Set(commits.map(({sha: sha}) => sha));
   return merged.filter(({mergeCommitSha: mergeCommitSha}) => mergeCommitSha !== null && shas.has(mergeCommitSha));
  }
  function listTouched(files) {
   return AREAS.map(([area, pattern]) => ({
    area: area,
    files: files.map(({filename: filename}) => filename).filter(filename => pattern.test(filename))
   })).filter(({files: touched}) => touched.length > 0);
  }
  var api = __nccwpck_require__(266);
  var clock = __nccwpck_require__(486);
  var duration = __nccwpck_require__(110);
  const GREEN = new Set([ "success", "neutral", "skipped" ]);
  function judgeCommitChecks(checks) {
   const {counted: counted, leftOut: leftOut} = splitRuns(checks);
   const lights = [ ...counted, ...checks.statuses.map(lightOfStatus) ];
   const wanted = checks.wanted === "all" ? lights : lights.filter(({name: name}) => checks.wanted.includes(name));
   const names = checks.wanted === "all" ? [] : checks.wanted;
   const missing = names.filter(name => !lights.some(light => light.name === name));
   const red = wanted.filter(({color: color}) => color === "red").map(({label: label}) => label);
   const pending = wanted.filter(({color: color}) => color === "pending").map(({label: label}) => label);
   if (red.length > 0) return {
    outcome: "fail",
    reason: "checks-red",
    found: `not green: ${red.join(", ")}`,
    remedy: "Mend what these checks found, or run them again."
   };
   if (missing.length > 0) return {
    outcome: "fail",
    reason: "checks-missing",
    found: `no such check on the commit: ${missing.join(", ")}`,
    remedy: "Let these checks run on the commit, or correct `checks`."
   };
   if (pending.length > 0) return {
    outcome: "fail",
    reason: "checks-pending",
    found: `not finished: ${pending.join(", ")}`,
    remedy: "Wait until these checks have finished."
   };
   if (wanted.length === 0) return {
    outcome: "fail",
    reason: "checks-missing",
    found: "no check ran on the commit",
    remedy: "Let checks run on the commit, or set `checks: none` when there are none."
   };
   const own = leftOut.length === 0 ? "" : `; not counted as jobs of this workflow: ${leftOut.join(", ")}`;
   return {
    outcome: "pass",
    found: `${wanted.length} green${own}`
   };
  }
  function splitRuns({checkRuns: checkRuns, workflowRuns: workflowRuns, ownJobs: ownJobs}) {
   const newest = new Map;
   for (const checkRun of checkRuns.filter(({id: id}) => !ownJobs.has(id))) {
    const origin = {
     checkRun: checkRun,
     run: findRun(checkRun, workflowRuns)
    };
    const key = keyOf(origin);
    const known = newest.get(key);
    if (known === void 0 || known.checkRun.id < checkRun.id) newest.set(key, origin);
   }
   const own = checkRuns.filter(({id: id}) => ownJobs.has(id)).map(({name: name}) => name);
   return {
    counted: [ ...newest.values() ].map(lightOfRun),
    leftOut: [ ...new Set(own) ].toSorted()
   };
  }
  function findRun({checkSuiteId: checkSuiteId}, workflowRuns) {
   return checkSuiteId === void 0 ? void 0 : workflowRuns.find(run => run.checkSuiteId === checkSuiteId);
  }
  function keyOf({checkRun: {id: id, checkSuiteId: checkSuiteId, name: name}, run: run}) {
   if (run !== void 0) return `workflow ${run.workflowId} ${run.event} ${name}`;
   return checkSuiteId === void 0 ? `check run ${id}` : `suite ${checkSuiteId} ${name}`;
  }
  function lightOfRun({checkRun: {name: name, status: status, conclusion: conclusion}, run: run}) {
   const label = run === void 0 ? name : `${name} (${run.path.split("/").at(-1)})`;
   return {
    name: name,
    label: label,
    color: colorOf(status, conclusion)
   };
  }
  function colorOf(status, conclusion) {
   if (status !== "completed") return "pending";
   return GREEN.has(conclusion ?? "") ? "green" : "red";
  }
  function lightOfStatus({context: context, state: state}) {
   const color = state === "success" ? "green" : state === "pending" ? "pending" : "red";
   return {
    name: context,
    label: context,
    color: color
   };
  }
  var inputs = __nccwpck_require__(565);
  function plural(number, noun) {
   return `${number} ${noun}${number === 1 ? "" : "s"}`;
  }
  function judge(facts) {
   return [ judgePhrase(facts), judgeAttempt(facts), judgeEvent(facts), judgeActor(facts), judgeRole(facts), judgeRef(facts), judgeBranch(facts), judgeChecks(facts), judgeProof(facts), judgeOrder(facts) ];
  }
  function fail(id, why) {
   return {
    id: id,
    outcome: "fail",
    ...why
   };
  }
  function isObstacle({outcome: outcome}) {
   return outcome === "fail" || outcome === "error";
  }
  function judgePhrase({inputs: {confirm: confirm, phrase: phrase}}) {
   if (confirm === phrase) return {
    id: "phrase",
    outcome: "pass",
    found: "typed as it must be"
   };
   return fail("phrase", {
    reason: "phrase-mismatch",
    found: confirm === "" ? "nothing was typed" : `${quoteTyped(confirm.slice(0, 100))} was typed`,
    remedy: `Start the workflow again and type exactly ${JSON.stringify(phrase)}: same case, no blanks around it.`
   });
  }
  function quoteTyped(text) {
   return JSON.stringify(text).replaceAll(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function judgeAttempt({run: run}) {
   if (run.runAttempt === 1) return {
    id: "attempt",
    outcome: "pass",
    found: "first attempt of this run"
   };
   return fail("attempt", {
    reason: "re-run",
    found: `attempt ${run.runAttempt} repeats what was typed for the first one`,
    remedy: 'Start the workflow anew with "Run workflow"; a re-run is no new approval.'
   });
  }
  function judgeEvent({run: run}) {
   if (run.eventName === "workflow_dispatch") return {
    id: "event",
    outcome: "pass",
    found: "started by hand (workflow_dispatch)"
   };
   return fail("event", {
    reason: "wrong-event",
    found: `started by ${run.eventName === "" ? "an unknown event" : run.eventName}`,
    remedy: 'Start the workflow by hand: `on: workflow_dispatch`, then "Run workflow".'
   });
  }
  function judgeActor({run: run, evidence: {collaborator: collaborator}}) {
   const remedy = "A person must start the workflow, and nobody else may start it again in their name.";
   if (run.actor !== run.triggeringActor) {
    const found = `started by ${run.actor}, this attempt by ${run.triggeringActor}`;
    return fail("actor", {
     reason: "actor-changed",
     found: found,
     remedy: remedy
    });
   }
   if (!collaborator.ok) return leftOpen("actor", collaborator);
   const {type: type, login: login} = collaborator.value;
   if (type === "User") return {
    id: "actor",
    outcome: "pass",
    found: login
   };
   return fail("actor", {
    reason: "actor-not-user",
    found: `${login} is a ${type}, not a User`,
    remedy: remedy
   });
  }
  function judgeRole({inputs: inputs, evidence: {collaborator: collaborator}}) {
   if (!collaborator.ok) return leftOpen("role", collaborator);
   const {login: login, role: role, roleName: roleName} = collaborator.value;
   const found = `${login} has the role ${roleName}`;
   if (api.O.indexOf(role) >= api.O.indexOf(inputs.role)) return {
    id: "role",
    outcome: "pass",
    found: found
   };
   const remedy = `Let somebody with the role ${inputs.role} or higher start the workflow.`;
   return fail("role", {
    reason: "role-too-low",
    found: `${found}, below ${inputs.role}`,
    remedy: remedy
   });
  }
  function judgeRef({run: run, evidence: {branches: branches}}) {
   if (!branches.ok) return leftOpen("ref", branches);
   const branch = run.ref.startsWith("refs/heads/") ? run.ref.slice("refs/heads/".length) : void 0;
   if (branch !== void 0 && branches.value.includes(branch)) return {
    id: "ref",
    outcome: "pass",
    found: `workflow of the branch ${branch}`
   };
   return fail("ref", {
    reason: "ref-not-allowed",
    found: `workflow of ${run.ref === "" ? "an unknown ref" : run.ref}`,
    remedy: `Start the workflow from ${branches.value.join(" or ")}.`
   });
  }
  function judgeBranch({inputs: inputs, evidence: {standings: standings}}) {
   if (!standings.ok) return leftOpen("branch", standings);
   const home = standings.value.find(({status: status}) => isPartOf(status));
   if (home) return {
    id: "branch",
    outcome: "pass",
    found: `part of ${home.branch}`
   };
   const names = standings.value.map(({branch: branch, status: status}) => status === void 0 ? `${branch} (not found)` : branch);
   return fail("branch", {
    reason: "commit-not-on-branch",
    found: `${inputs.sha.slice(0, 7)} is not part of ${names.join(" or ")}`,
    remedy: "Merge the commit first, or deploy one that is merged."
   });
  }
  function judgeChecks({inputs: inputs, evidence: {checkRuns: checkRuns, statuses: statuses}}) {
   if (inputs.checks === "none") return {
    id: "checks",
    outcome: "skip",
    found: "not asked for (`checks: none`)"
   };
   if (!checkRuns.ok) return leftOpen("checks", checkRuns);
   if (!statuses.ok) return leftOpen("checks", statuses);
   const wanted = inputs.checks;
   return {
    id: "checks",
    ...judgeCommitChecks({
     wanted: wanted,
     ...checkRuns.value,
     statuses: statuses.value
    })
   };
  }
  function imagesOf(evidence) {
   const payload = evidence.proof.ok ? evidence.proof.value?.deployment.payload : void 0;
   const result = index_min.xLC(index_min.Ikc({
    images: inputs.Q
   }), payload);
   return result.success && Object.keys(result.output.images).length > 0 ? result.output.images : void 0;
  }
  function judgeProof({inputs: inputs, evidence: evidence, nowMs: nowMs}) {
   const {provenOn: provenOn, sha: sha, maxAgeMs: maxAgeMs} = inputs;
   if (provenOn === void 0) return {
    id: "proof",
    outcome: "skip",
    found: "not asked for (`proven-on` is empty)"
   };
   if (!evidence.proof.ok) return leftOpen("proof", evidence.proof);
   const proof = evidence.proof.value;
   const again = `Deploy ${sha.slice(0, 7)} to ${provenOn} with success first.`;
   if (!proof) return fail("proof", {
    reason: "not-proven",
    found: `${sha.slice(0, 7)} was never deployed to ${provenOn}`,
    remedy: again
   });
   if (proof.outcome === "failure") return fail("proof", {
    reason: "proof-failed",
    found: `its newest deployment to ${provenOn} failed`,
    remedy: again
   });
   if (proof.outcome === "open") {
    const remedy = `Wait until the deployment to ${provenOn} has ended.`;
    return fail("proof", {
     reason: "proof-open",
     found: `its deployment to ${provenOn} has not ended`,
     remedy: remedy
    });
   }
   const ageMs = nowMs - ((0, clock.nV)(proof.at) ?? Number.NEGATIVE_INFINITY);
   const age = `proven on ${provenOn} ${(0, duration.a)(Math.max(0, ageMs))} ago`;
   if (ageMs > maxAgeMs) return fail("proof", {
    reason: "proof-too-old",
    found: `${age}, more than ${(0, duration.a)(maxAgeMs)}`,
    remedy: again
   });
   if (imagesOf(evidence) === void 0) {
    const remedy = `Record the deployment to ${provenOn} with \`mode: record\` and \`images\`.`;
    return fail("proof", {
     reason: "proof-without-images",
     found: `${age}, but the record names no images`,
     remedy: remedy
    });
   }
   return {
    id: "proof",
    outcome: "pass",
    found: age
   };
  }
  function judgeOrder({inputs: inputs, evidence: {live: live}}) {
   const allowedBecause = inputs.allowRollback ? inputs.reason : void 0;
   if (!live.ok) {
    if (allowedBecause === void 0 || live.error.code !== "live-deployment-unknown") return leftOpen("order", live);
    return {
     id: "order",
     outcome: "pass",
     found: `what is live is not known; allowed: ${allowedBecause}`
    };
   }
   const standing = describeOrder(live.value, inputs);
   if (standing.reason === void 0) return {
    id: "order",
    outcome: standing.outcome,
    found: standing.found
   };
   if (allowedBecause !== void 0) return {
    id: "order",
    outcome: "pass",
    found: `${standing.found}; allowed: ${allowedBecause}`
   };
   const remedy = `${standing.remedy} To deploy it nevertheless, set \`allow-rollback: true\` and \`reason\`.`;
   return fail("order", {
    reason: standing.reason,
    found: standing.found,
    remedy: remedy
   });
  }
  function describeOrder({live: live, comparison: comparison}, {environment: environment, sha: sha}) {
   if (!live) return {
    reason: void 0,
    outcome: "skip",
    found: `first deployment to ${environment}`
   };
   const there = live.deployment.sha.slice(0, 7);
   const here = sha.slice(0, 7);
   if (!comparison) {
    const found = `GitHub no longer knows the live commit ${there}`;
    return {
     reason: "live-commit-unknown",
     found: found,
     remedy: "Find out what is live."
    };
   }
   const orders = {
    ahead: {
     reason: void 0,
     outcome: "pass",
     found: `${plural(comparison.aheadBy, "commit")} after the live ${there}`
    },
    identical: {
     reason: "already-live",
     found: `${here} is live since ${live.at}`,
     remedy: "There is nothing to do."
    },
    behind: {
     reason: "older-than-live",
     found: `${here} is ${plural(comparison.behindBy, "commit")} older than the live ${there}`,
     remedy: "Deploy a newer commit."
    },
    diverged: {
     reason: "diverged-from-live",
     found: `${here} lacks ${plural(comparison.behindBy, "commit")} of the live ${there}`,
     remedy: "Merge what is live first."
    }
   };
   return orders[comparison.status];
  }
  function leftOpen(id, {error: error}) {
   return {
    id: id,
    outcome: "error",
    reason: error.code,
    found: error.message,
    remedy: error.fix
   };
  }
  function planApproval(facts) {
   const checks = judge(facts);
   return {
    checks: checks,
    opensDeployment: !checks.some(isObstacle) && !facts.inputs.dryRun,
    changes: listChanges(facts.evidence),
    images: imagesOf(facts.evidence)
   };
  }
  function planDeployment(inputs, run, {checks: checks, images: images}) {
   return {
    sha: inputs.sha,
    environment: inputs.environment,
    description: `Approved by ${run.actor}${inputs.reason === void 0 ? "" : `: ${inputs.reason}`}`,
    isProduction: true,
    payload: {
     ...describeOrigin(inputs, run),
     images: images ?? {},
     checks: checks.map(({id: id, outcome: outcome, found: found}) => ({
      check: id,
      outcome: outcome,
      found: found.slice(0, 500)
     })),
     ...inputs.reason !== void 0 && {
      reason: inputs.reason
     }
    }
   };
  }
  function planProof(inputs, run) {
   return {
    sha: inputs.sha,
    environment: inputs.environment,
    description: `Deployed by ${run.actor}${inputs.reason === void 0 ? "" : `: ${inputs.reason}`}`,
    payload: {
     ...describeOrigin(inputs, run),
     images: inputs.images,
     ...inputs.reason !== void 0 && {
      reason: inputs.reason
     }
    }
   };
  }
  function describeOrigin({sha: sha}, run) {
   return {
    schema: 1,
    sha: sha,
    actor: run.actor,
    run: {
     id: run.runId,
     attempt: run.runAttempt,
     url: run.runUrl
    }
   };
  }
  const ENDS = {
   success: {
    state: "success",
    description: "Deployed."
   },
   failure: {
    state: "failure",
    description: "The deployment failed."
   },
   cancelled: {
    state: "error",
    description: "The deployment was cancelled."
   },
   skipped: {
    state: "error",
    description: "The deployment was not started."
   }
  };
  function planEnd(deploymentId, {state: state, environmentUrl: environmentUrl}, run) {
   return {
    deploymentId: deploymentId,
    ...ENDS[state],
    logUrl: run.runUrl,
    ...environmentUrl !== void 0 && {
     environmentUrl: environmentUrl
    }
   };
  }
  var markdown = __nccwpck_require__(74);
  const EARLIER_LIMIT = 20;
  async function record(inputs, world) {
   if (inputs.deploymentId !== void 0) await checkEnvironment(inputs.deploymentId, inputs, world);
   if (inputs.dryRun) return reportRecord({
    inputs: inputs,
    id: inputs.deploymentId,
    inactive: [],
    warning: void 0
   });
   world.log.info(`Recording ${inputs.state} of ${inputs.sha.slice(0, 7)} in ${inputs.environment}.`);
   const id = inputs.deploymentId ?? await createProof(inputs, world);
   const end = planEnd(id, inputs, world.run);
   await world.github.createDeploymentStatus(end);
   world.log.progress(`Deployment ${id} is ${end.state}.`);
   const {inactive: inactive, warning: warning} = inputs.state === "success" ? await deactivateEarlier(id, inputs, world) : {
    inactive: [],
    warning: void 0
   };
   return reportRecord({
    inputs: inputs,
    id: id,
    inactive: inactive,
    warning: warning
   });
  }
  async function checkEnvironment(id, {environment: environment}, {github: github}) {
   const deployment = await github.describeDeployment(id);
   if (deployment.environment === environment) return;
   throw new errors.lZ({
    code: "deployment-of-other-environment",
    message: `Deployment ${id} belongs to the environment ${deployment.environment}, not to ${environment}.`,
    fix: "Pass the `deployment-id` that `mode: approve` gave for this environment."
   });
  }
  async function createProof(inputs, {github: github, run: run, keepOutputs: keepOutputs}) {
   const {id: id} = await github.createDeployment(planProof(inputs, run));
   keepOutputs({
    "deployment-id": String(id)
   });
   return id;
  }
  async function deactivateEarlier(id, {environment: environment}, {github: github, log: log, run: run}) {
   const inactive = [];
   try {
    const deployments = await github.listDeployments({
     environment: environment,
     limit: EARLIER_LIMIT
    });
    for (const earlier of deployments.filter(deployment => deployment.id < id)) {
     const [newest] = await github.listDeploymentStatuses(earlier.id);
     if (newest?.state === "inactive") break;
     if (newest?.state !== "success") continue;
     await github.createDeploymentStatus({
      deploymentId: earlier.id,
      state: "inactive",
      description: `Followed by deployment ${id}.`,
      logUrl: run.runUrl
     });
     log.progress(`Deployment ${earlier.id} is inactive.`);
     inactive.push(earlier.id);
    }
    return {
     inactive: inactive,
     warning: void 0
    };
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return {
     inactive: inactive,
     warning: `Deployment ${id} is recorded, but earlier ones still count as live: ${error.message} ${error.fix}`
    };
   }
  }
  function reportRecord({inputs: inputs, id: id, inactive: inactive, warning: warning}) {
   const {state: state} = inputs;
   const {environment: environment, sha: sha, dryRun: dryRun} = inputs;
   const annotations = warning === void 0 ? [] : [ {
    level: "warning",
    message: warning
   } ];
   const name = id === void 0 ? "A new deployment" : `Deployment ${id}`;
   return {
    ok: true,
    headline: `${name} of ${sha.slice(0, 7)} to ${environment} ${dryRun ? "would be" : "is"} recorded as ${state}.`,
    outputs: {
     approved: "",
     "deployment-id": id === void 0 ? "" : String(id),
     images: "",
     "reason-codes": "",
     result: JSON.stringify({
      schema: 1,
      ok: true,
      mode: "record",
      environment: environment,
      sha: sha,
      state: state,
      dryRun: dryRun,
      deploymentId: id,
      inactive: inactive
     })
    },
    summary: (0, markdown.qN)(`### Recorded: ${(0, markdown.aY)(sha.slice(0, 7))} to ${(0, 
    markdown.aY)(environment)} as ${(0, markdown.aY)(state)}`, dryRun ? "Dry run: nothing was written to GitHub." : void 0, (0, 
    markdown.tp)([ "Image", "Repository", "Digest" ], Object.entries(inputs.images).map(([image, {repository: repository, digest: digest}]) => [ (0, 
    markdown.aY)(image), (0, markdown.aY)(repository), (0, markdown.aY)(digest) ])), inactive.length > 0 ? `Now inactive: ${inactive.map(earlier => (0, 
    markdown.aY)(String(earlier))).join(", ")}.` : void 0),
    annotations: annotations
   };
  }
  const SHOWN = 50;
  function reportApproval(approval) {
   const obstacles = approval.checks.filter(isObstacle);
   const approved = obstacles.length === 0;
   const reasons = [ ...new Set(obstacles.map(({reason: reason}) => reason ?? "")) ];
   return {
    ok: approved,
    headline: approved ? renderApproved(approval) : renderRefused(approval, obstacles),
    outputs: {
     approved: String(approved),
     "deployment-id": approval.deploymentId === void 0 ? "" : String(approval.deploymentId),
     images: approved && approval.images ? JSON.stringify(approval.images) : "",
     "reason-codes": reasons.join("\n"),
     result: JSON.stringify(renderResult(approval, approved, reasons))
    },
    summary: renderSummary(approval, approved)
   };
  }
  function renderResult({inputs: inputs, checks: checks, changes: changes, deploymentId: deploymentId, images: images}, approved, reasonCodes) {
   return {
    schema: 1,
    ok: approved,
    mode: "approve",
    approved: approved,
    environment: inputs.environment,
    sha: inputs.sha,
    dryRun: inputs.dryRun,
    reasonCodes: reasonCodes,
    checks: checks,
    ...deploymentId !== void 0 && {
     deploymentId: deploymentId
    },
    ...images && {
     images: images
    },
    ...changes && {
     changes: {
      totalCommits: changes.totalCommits,
      commitsTakenBack: changes.takenBack,
      pullRequests: changes.pulls.map(({number: number}) => number),
      authors: changes.authors,
      touched: changes.touched
     }
    }
   };
  }
  function renderApproved({inputs: inputs, changes: changes, deploymentId: deploymentId}) {
   const size = changes ? ` (${renderSize(changes)})` : "";
   const record = deploymentId === void 0 ? "Dry run: nothing was recorded." : `Deployment ${deploymentId} is open.`;
   return `Approved: ${inputs.environment} gets ${inputs.sha.slice(0, 7)}${size}. ${record}`;
  }
  function renderSize({direction: direction, totalCommits: totalCommits, takenBack: takenBack, pulls: pulls}) {
   if (direction === "identical") return "the commit that is live";
   if (direction === "behind") return `${plural(takenBack, "commit")} back`;
   const back = takenBack === 0 ? "" : `, ${takenBack} taken back`;
   return `${plural(totalCommits, "commit")}${back}, ${plural(pulls.length, "pull request")}`;
  }
  function renderRefused({inputs: inputs}, obstacles) {
   const lines = obstacles.map(({found: found, remedy: remedy = "", reason: reason = ""}) => `- ${found}. ${remedy} (${reason})`);
   return [ `Refused: ${inputs.environment} does not get ${inputs.sha.slice(0, 7)}. Nothing was deployed or recorded.`, ...new Set(lines) ].join("\n");
  }
  function renderSummary({inputs: inputs, run: run, checks: checks, changes: changes, deploymentId: deploymentId}, approved) {
   return (0, markdown.qN)(`### ${approved ? "Approved" : "Refused"}: ${(0, markdown.aY)(inputs.sha.slice(0, 7))} to ${(0, 
   markdown.aY)(inputs.environment)}`, inputs.dryRun ? "Dry run: nothing was written to GitHub." : void 0, (0, 
   markdown.tp)([ "Check", "Result", "Found", "What to do" ], checks.map(({id: id, outcome: outcome, reason: reason, found: found, remedy: remedy = ""}) => [ id, reason === void 0 ? outcome : `**${outcome}** ${(0, 
   markdown.aY)(reason)}`, (0, markdown.FV)(found), (0, markdown.FV)(remedy) ])), `Started by ${(0, 
   markdown.FV)(run.actor)}${inputs.reason === void 0 ? "" : `; reason: ${(0, markdown.FV)(inputs.reason)}`}.`, deploymentId === void 0 ? void 0 : `Record: deployment ${(0, 
   markdown.aY)(String(deploymentId))} ([all deployments](${run.serverUrl}/${run.repository}/deployments/${encodeURIComponent(inputs.environment)})).`, "#### What will change", changes ? renderChanges(changes, {
    sha: inputs.sha,
    run: run
   }) : "Nothing to compare with: GitHub knows no earlier deployment, or did not tell.");
  }
  function renderChanges(changes, {sha: wanted, run: run}) {
   const {commits: commits, totalCommits: totalCommits, pulls: pulls, touched: touched, isFileListCut: isFileListCut} = changes;
   const {serverUrl: serverUrl, repository: repository} = run;
   const more = totalCommits - Math.min(SHOWN, commits.length);
   return (0, markdown.qN)(renderDirection(changes, wanted), renderTakenBack(changes, {
    sha: wanted,
    run: run
   }), (0, markdown.tp)([ "Touched", "Files" ], touched.map(({area: area, files: files}) => [ area, listCodes(files) ])), isFileListCut ? "GitHub lists only 300 files of a comparison; more may be touched." : void 0, (0, 
   markdown.tp)([ "Pull request", "Title", "By" ], pulls.map(({number: number, title: title, author: author}) => [ `[${number}](${serverUrl}/${repository}/pull/${number})`, (0, 
   markdown.FV)(title), (0, markdown.FV)(author) ])), commits.length === 0 ? void 0 : (0, 
   markdown.AU)(`Commits (${totalCommits})`, (0, markdown.DV)([ ...commits.slice(0, SHOWN).map(({sha: sha, author: author, message: message}) => `${sha.slice(0, 7)} ${author}: ${subjectOf(message)}`), ...more > 0 ? [ `and ${more} more` ] : [] ].join("\n"))));
  }
  function renderDirection({direction: direction, liveSha: liveSha, totalCommits: totalCommits, authors: authors}, wanted) {
   if (direction === "identical") return `No commit: ${(0, markdown.aY)(wanted.slice(0, 7))} is live already.`;
   if (direction === "behind") return `No new commit: ${(0, markdown.aY)(wanted.slice(0, 7))} is older than ${(0, 
   markdown.aY)(liveSha.slice(0, 7))}, which is live.`;
   const by = authors.length === 0 ? "; GitHub did not tell whose" : ` by ${authors.map(markdown.FV).join(", ")}`;
   return `${plural(totalCommits, "commit")}${by}.`;
  }
  function renderTakenBack({liveSha: liveSha, takenBack: takenBack}, {sha: wanted, run: run}) {
   if (takenBack === 0) return;
   const page = `${run.serverUrl}/${run.repository}/compare/${wanted}...${liveSha}`;
   const what = takenBack === 1 ? "1 commit that is live now is" : `${takenBack} commits that are live now are`;
   return `**${what} taken back** ([see what goes away](${page})). A migration of theirs is not undone by deploying older code.`;
  }
  function subjectOf(message) {
   const [subject = ""] = message.split("\n", 1);
   return subject.length > 120 ? `${subject.slice(0, 119)}\u2026` : subject;
  }
  function listCodes(files) {
   const shown = files.slice(0, SHOWN).map(markdown.aY).join(" ");
   return files.length > SHOWN ? `${shown} and ${files.length - SHOWN} more` : shown;
  }
  function approveProd(inputs, world) {
   return inputs.mode === "record" ? record(inputs, world) : approve(inputs, world);
  }
  async function approve(inputs, world) {
   const {run: run, log: log, clock: clock, github: github} = world;
   log.info(`Asking GitHub whether ${inputs.sha.slice(0, 7)} may go to ${inputs.environment}.`);
   const evidence = await gatherEvidence(github, {
    inputs: inputs,
    actor: run.actor,
    runId: run.runId,
    defaultBranch: defaultBranchOf(run.event)
   });
   const plan = planApproval({
    inputs: inputs,
    run: run,
    evidence: evidence,
    nowMs: clock.now()
   });
   tell(plan, log);
   const deploymentId = plan.opensDeployment ? await openDeployment(inputs, plan, world) : void 0;
   return reportApproval({
    ...plan,
    inputs: inputs,
    run: run,
    deploymentId: deploymentId
   });
  }
  async function openDeployment(inputs, plan, world) {
   const {github: github, keepOutputs: keepOutputs, signal: signal, run: run} = world;
   signal.throwIfAborted();
   const {id: id} = await github.createDeployment(planDeployment(inputs, run, plan));
   keepOutputs({
    "deployment-id": String(id)
   });
   const status = {
    deploymentId: id,
    logUrl: run.runUrl
   };
   try {
    signal.throwIfAborted();
    await github.createDeploymentStatus({
     ...status,
     state: "in_progress",
     description: `Approved by ${run.actor}`
    });
    signal.throwIfAborted();
   } catch (error) {
    await closeDeployment({
     id: id,
     logUrl: run.runUrl
    }, world);
    throw error;
   }
   return id;
  }
  async function closeDeployment({id: id, logUrl: logUrl}, {github: github, log: log}) {
   try {
    await github.createDeploymentStatus({
     deploymentId: id,
     logUrl: logUrl,
     state: "error",
     description: "The approval did not end; nothing was deployed."
    });
    log.progress(`Deployment ${id} is closed again: nothing was deployed.`);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    throw new errors.lZ({
     code: error.code,
     message: `${error.message}\nNothing was approved or deployed, but deployment ${id} is open on GitHub.`,
     fix: `${error.fix} Close the deployment with \`mode: record\`, \`deployment-id: ${id}\` and \`state: cancelled\`.`,
     cause: error
    });
   }
  }
  function tell({checks: checks, changes: changes}, log) {
   log.foreign(checks.map(describeCheck));
   if (!changes || changes.commits.length === 0) return;
   log.info(`Not live yet: ${plural(changes.totalCommits, "commit")}.`);
   log.foreign(changes.commits.map(({sha: sha, author: author, message: message}) => `${sha.slice(0, 7)} ${author}: ${subjectOf(message)}`));
  }
  function describeCheck({id: id, outcome: outcome, found: found, reason: reason}) {
   return `${outcome.padEnd(5)} ${id.padEnd(7)} ${found}${reason === void 0 ? "" : ` (${reason})`}`;
  }
  function defaultBranchOf(event) {
   const result = index_min.xLC(index_min.Ikc({
    repository: index_min.Ikc({
     default_branch: index_min.YjP()
    })
   }), event);
   return result.success ? result.output.repository.default_branch : void 0;
  }
 }),
 565: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs,
   Q: () => imagesSchema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(214);
  var _src_action_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(175);
  var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(973);
  const imagesSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(images => !Array.isArray(images), "a map"), valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   repository: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.hq()),
   digest: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^sha256:[0-9a-f]{64}$/)),
   tag: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
  })));
  const HOUR_MS = 36e5;
  const states = [ "success", "failure", "cancelled", "skipped" ];
  function readInputs(reader) {
   const mode = reader.choice("mode", [ "approve", "record" ]);
   const target = readTarget(reader);
   const approve = readApproval(reader, target);
   const record = {
    ...target,
    deploymentId: reader.parsed("deployment-id", parseDeploymentId),
    state: readState(reader, mode),
    environmentUrl: reader.parsed("environment-url", parseUrl),
    images: reader.parsed("images", parseImages) ?? {},
    reason: approve.reason
   };
   if (mode === "record") return {
    mode: mode,
    ...record
   };
   if (approve.phrase === "") reader.fault({
    input: "phrase",
    value: "",
    allowed: "the text that must be typed"
   });
   if (approve.allowRollback && approve.reason === void 0) reader.fault({
    input: "reason",
    value: "",
    allowed: "a text that says why (it is required with `allow-rollback: true`)"
   });
   return {
    mode: mode,
    ...approve
   };
  }
  function readTarget(reader) {
   const sha = reader.text("sha");
   if (sha !== "" && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) reader.fault({
    input: "sha",
    value: sha,
    allowed: "the full hash of a commit, such as `${{ github.sha }}`"
   });
   const githubToken = reader.optionalSecret("github-token");
   if (githubToken === void 0) reader.fault({
    input: "github-token",
    value: "",
    allowed: "a token such as `${{ github.token }}`"
   });
   return {
    sha: sha,
    environment: reader.text("environment"),
    githubToken: githubToken ?? new _src_action_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(""),
    dryRun: reader.boolean("dry-run")
   };
  }
  function readApproval(reader, target) {
   return {
    ...target,
    confirm: reader.untrimmed("confirm"),
    phrase: reader.untrimmed("phrase"),
    role: reader.choice("role", [ "write", "maintain", "admin" ]),
    branches: reader.list("branches"),
    checks: readChecks(reader),
    provenOn: reader.optionalText("proven-on"),
    maxAgeMs: reader.duration("max-age", {
     minMs: 6e4,
     maxMs: 1e4 * HOUR_MS
    }),
    allowRollback: reader.boolean("allow-rollback"),
    reason: reader.optionalText("reason")
   };
  }
  function readChecks(reader) {
   const names = reader.lines("checks");
   const [first, ...others] = names;
   if (first === void 0) reader.fault({
    input: "checks",
    value: "",
    allowed: "`all`, `none`, or names of checks, one a line"
   });
   return (first === "all" || first === "none") && others.length === 0 ? first : names;
  }
  function readState(reader, mode) {
   const value = reader.optionalText("state");
   const found = states.find(state => state === value);
   if (mode === "record" && found === void 0) reader.fault({
    input: "state",
    value: value ?? "",
    allowed: `one of: ${states.join(", ")}`
   });
   return found ?? "failure";
  }
  function parseDeploymentId(text) {
   if (!/^[1-9]\d{0,15}$/.test(text)) throw new Error("the number of a GitHub deployment");
   return Number(text);
  }
  function parseUrl(text) {
   if (!/^https?:\/\/\S+$/.test(text) || URL.parse(text) === null) throw new Error("an address that starts with https:// or http://");
   return text;
  }
  function parseImages(text) {
   const wanted = 'JSON such as {"api":{"repository":"acme/api","digest":"sha256:..."}}, as build-push gives it';
   try {
    return valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(imagesSchema, JSON.parse(text));
   } catch (error) {
    throw new Error(`${wanted} (${(0, _src_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)})`, {
     cause: error
    });
   }
  }
 }),
 585: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(983);
    var _src_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(966);
    var _approve_prod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(471);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(565);
    await (0, _src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__.C)({
     name: "approve-prod",
     readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__.K,
     story: (inputs, {clock: clock, signal: signal, run: run, ...context}) => {
      const {repository: repository, apiUrl: apiUrl} = run;
      const github = (0, _src_github_client_js__WEBPACK_IMPORTED_MODULE_1__.$)({
       token: inputs.githubToken.reveal(),
       repository: repository,
       apiUrl: apiUrl,
       clock: clock,
       signal: signal
      });
      return (0, _approve_prod_js__WEBPACK_IMPORTED_MODULE_2__.h)(inputs, {
       ...context,
       clock: clock,
       signal: signal,
       run: run,
       github: github
      });
     }
    });
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 983: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  var external_fs_ = __nccwpck_require__(896);
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
  var backoff = __nccwpck_require__(444);
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
  var duration = __nccwpck_require__(110);
  var secret = __nccwpck_require__(175);
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
    progress: text => info(`[${(0, duration.a)(clock.now() - startMs).padStart(6)}] ${commandless(text)}`),
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
 175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
 266: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => roles
  });
  const roles = [ "none", "read", "triage", "write", "maintain", "admin" ];
 }),
 966: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => githubClient
  });
  const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  var external_fs_ = __nccwpck_require__(896);
  var external_os_ = __nccwpck_require__(857);
  class Context {
   constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
    external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
     encoding: "utf8"
    })); else {
     const path = process.env.GITHUB_EVENT_PATH;
     process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
   }
   get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), {
     number: (payload.issue || payload.pull_request || payload).number
    });
   }
   get repo() {
    if (process.env.GITHUB_REPOSITORY) {
     const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
     return {
      owner: owner,
      repo: repo
     };
    }
    if (this.payload.repository) return {
     owner: this.payload.repository.owner.login,
     repo: this.payload.repository.name
    };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
   }
  }
  var http_client = __nccwpck_require__(92);
  async function fetch(resource, init) {
   return init?.dispatcher === void 0 ? globalThis.fetch(resource, init) : fetchThroughProxy(resource, init);
  }
  async function fetchThroughProxy(resource, {method: method = "GET", body: body, headers: headers, signal: signal}) {
   signal?.throwIfAborted();
   const handler = {
    prepareRequest: options => {
     options.signal = signal;
     options.headers["user-agent"] = headers["user-agent"];
    },
    canHandleAuthentication: () => false
   };
   const client = new http_client.Q(void 0, [ handler ]);
   const aborted = new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), {
     once: true
    });
   });
   try {
    const answer = client.request(method, resource, body, {
     ...headers
    }).then(({message: message}) => readAnswer(message));
    return Object.defineProperty(await Promise.race([ answer, aborted ]), "url", {
     value: resource
    });
   } catch (error) {
    signal?.throwIfAborted();
    throw error;
   }
  }
  async function readAnswer(message) {
   const body = await Array.fromAsync(message);
   return new Response(body.length === 0 ? null : Buffer.concat(body), {
    status: message.statusCode,
    statusText: message.statusMessage,
    headers: message.headers
   });
  }
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
  function getAuthString(token, options) {
   if (!token && !options.auth) throw new Error("Parameter token or opts.auth is required"); else if (token && options.auth) throw new Error("Parameters token and opts.auth may not both be specified");
   return typeof options.auth === "string" ? options.auth : `token ${token}`;
  }
  function getProxyAgent(destinationUrl) {
   const hc = new http_client.Q;
   return hc.getAgent(destinationUrl);
  }
  function getProxyAgentDispatcher(destinationUrl) {
   const hc = new http_client.Q;
   return hc.getAgentDispatcher(destinationUrl);
  }
  function getProxyFetch(destinationUrl) {
   const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
   const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function*() {
    return fetch(url, Object.assign(Object.assign({}, opts), {
     dispatcher: httpDispatcher
    }));
   });
   return proxyFetch;
  }
  function getApiBaseUrl() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function getUserAgentWithOrchestrationId(baseUserAgent) {
   var _a;
   const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
   if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag)) return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
   }
   return baseUserAgent;
  }
  function getUserAgent() {
   if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
   if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
   return "<environment undetectable>";
  }
  function register(state, name, method, options) {
   if (typeof method !== "function") throw new Error("method for before hook must be a function");
   if (!options) options = {};
   if (Array.isArray(name)) return name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)();
   return Promise.resolve().then(() => {
    if (!state.registry[name]) return method(options);
    return state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)();
   });
  }
  function addHook(state, kind, name, hook) {
   const orig = hook;
   if (!state.registry[name]) state.registry[name] = [];
   if (kind === "before") hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
   if (kind === "after") hook = (method, options) => {
    let result;
    return Promise.resolve().then(method.bind(null, options)).then(result_ => {
     result = result_;
     return orig(result, options);
    }).then(() => result);
   };
   if (kind === "error") hook = (method, options) => Promise.resolve().then(method.bind(null, options)).catch(error => orig(error, options));
   state.registry[name].push({
    hook: hook,
    orig: orig
   });
  }
  function removeHook(state, name, method) {
   if (!state.registry[name]) return;
   const index = state.registry[name].map(registered => registered.orig).indexOf(method);
   if (index === -1) return;
   state.registry[name].splice(index, 1);
  }
  const bind = Function.bind;
  const bindable = bind.bind(bind);
  function bindApi(hook, state, name) {
   const removeHookRef = bindable(removeHook, null).apply(null, name ? [ state, name ] : [ state ]);
   hook.api = {
    remove: removeHookRef
   };
   hook.remove = removeHookRef;
   [ "before", "error", "after", "wrap" ].forEach(kind => {
    const args = name ? [ state, kind, name ] : [ state, kind ];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
   });
  }
  function Singular() {
   const singularHookName = Symbol("Singular");
   const singularHookState = {
    registry: {}
   };
   const singularHook = register.bind(null, singularHookState, singularHookName);
   bindApi(singularHook, singularHookState, singularHookName);
   return singularHook;
  }
  function Collection() {
   const state = {
    registry: {}
   };
   const hook = register.bind(null, state);
   bindApi(hook, state);
   return hook;
  }
  const before_after_hook = {
   Singular: Singular,
   Collection: Collection
  };
  var VERSION = "0.0.0-development";
  var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
  var DEFAULTS = {
   method: "GET",
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
   },
   mediaType: {
    format: ""
   }
  };
  function lowercaseKeys(object) {
   if (!object) return {};
   return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
   }, {});
  }
  function isPlainObject(value) {
   if (typeof value !== "object" || value === null) return false;
   if (Object.prototype.toString.call(value) !== "[object Object]") return false;
   const proto = Object.getPrototypeOf(value);
   if (proto === null) return true;
   const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
   return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
  }
  function mergeDeep(defaults, options) {
   const result = Object.assign({}, defaults);
   Object.keys(options).forEach(key => {
    if (isPlainObject(options[key])) if (!(key in defaults)) Object.assign(result, {
     [key]: options[key]
    }); else result[key] = mergeDeep(defaults[key], options[key]); else Object.assign(result, {
     [key]: options[key]
    });
   });
   return result;
  }
  function removeUndefinedProperties(obj) {
   for (const key in obj) if (obj[key] === void 0) delete obj[key];
   return obj;
  }
  function merge(defaults, route, options) {
   if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? {
     method: method,
     url: url
    } : {
     url: method
    }, options);
   } else options = Object.assign({}, route);
   options.headers = lowercaseKeys(options.headers);
   removeUndefinedProperties(options);
   removeUndefinedProperties(options.headers);
   const mergedOptions = mergeDeep(defaults || {}, options);
   if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(preview => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(preview => preview.replace(/-preview/, ""));
   }
   return mergedOptions;
  }
  function addQueryParameters(url, parameters) {
   const separator = /\?/.test(url) ? "&" : "?";
   const names = Object.keys(parameters);
   if (names.length === 0) return url;
   return url + separator + names.map(name => {
    if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    return `${name}=${encodeURIComponent(parameters[name])}`;
   }).join("&");
  }
  var urlVariableRegex = /\{[^{}}]+\}/g;
  function removeNonChars(variableName) {
   return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
  }
  function extractUrlVariableNames(url) {
   const matches = url.match(urlVariableRegex);
   if (!matches) return [];
   return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
  }
  function omit(object, keysToOmit) {
   const result = {
    __proto__: null
   };
   for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
   return result;
  }
  function encodeReserved(str) {
   return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    return part;
   }).join("");
  }
  function encodeUnreserved(str) {
   return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
   });
  }
  function encodeValue(operator, value, key) {
   value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
   if (key) return encodeUnreserved(key) + "=" + value; else return value;
  }
  function isDefined(value) {
   return value !== void 0 && value !== null;
  }
  function isKeyOperator(operator) {
   return operator === ";" || operator === "&" || operator === "?";
  }
  function getValues(context, operator, key, modifier) {
   var value = context[key], result = [];
   if (isDefined(value) && value !== "") if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    value = value.toString();
    if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
    result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
   } else if (modifier === "*") if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
    result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
   }); else Object.keys(value).forEach(function(k) {
    if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
   }); else {
    const tmp = [];
    if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
     tmp.push(encodeValue(operator, value2));
    }); else Object.keys(value).forEach(function(k) {
     if (isDefined(value[k])) {
      tmp.push(encodeUnreserved(k));
      tmp.push(encodeValue(operator, value[k].toString()));
     }
    });
    if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(",")); else if (tmp.length !== 0) result.push(tmp.join(","));
   } else if (operator === ";") {
    if (isDefined(value)) result.push(encodeUnreserved(key));
   } else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "="); else if (value === "") result.push("");
   return result;
  }
  function parseUrl(template) {
   return {
    expand: expand.bind(null, template)
   };
  }
  function expand(template, context) {
   var operators = [ "+", "#", ".", "/", ";", "?", "&" ];
   template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
    if (expression) {
     let operator = "";
     const values = [];
     if (operators.indexOf(expression.charAt(0)) !== -1) {
      operator = expression.charAt(0);
      expression = expression.substr(1);
     }
     expression.split(/,/g).forEach(function(variable) {
      var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
      values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
     });
     if (operator && operator !== "+") {
      var separator = ",";
      if (operator === "?") separator = "&"; else if (operator !== "#") separator = operator;
      return (values.length !== 0 ? operator : "") + values.join(separator);
     } else return values.join(",");
    } else return encodeReserved(literal);
   });
   if (template === "/") return template; else return template.replace(/\/$/, "");
  }
  function parse(options) {
   let method = options.method.toUpperCase();
   let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
   let headers = Object.assign({}, options.headers);
   let body;
   let parameters = omit(options, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
   const urlVariableNames = extractUrlVariableNames(url);
   url = parseUrl(url).expand(parameters);
   if (!/^http/.test(url)) url = options.baseUrl + url;
   const omittedParameters = Object.keys(options).filter(option => urlVariableNames.includes(option)).concat("baseUrl");
   const remainingParameters = omit(parameters, omittedParameters);
   const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
   if (!isBinaryRequest) {
    if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map(format => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
    if (url.endsWith("/graphql")) if (options.mediaType.previews?.length) {
     const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
     headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview => {
      const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
     }).join(",");
    }
   }
   if ([ "GET", "HEAD" ].includes(method)) url = addQueryParameters(url, remainingParameters); else if ("data" in remainingParameters) body = remainingParameters.data; else if (Object.keys(remainingParameters).length) body = remainingParameters;
   if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
   if ([ "PATCH", "PUT" ].includes(method) && typeof body === "undefined") body = "";
   return Object.assign({
    method: method,
    url: url,
    headers: headers
   }, typeof body !== "undefined" ? {
    body: body
   } : null, options.request ? {
    request: options.request
   } : null);
  }
  function endpointWithDefaults(defaults, route, options) {
   return parse(merge(defaults, route, options));
  }
  function withDefaults(oldDefaults, newDefaults) {
   const DEFAULTS2 = merge(oldDefaults, newDefaults);
   const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
   return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse: parse
   });
  }
  var endpoint = withDefaults(null, DEFAULTS);
  const SP = 32;
  const HTAB = 9;
  const SEMI = 59;
  const EQ = 61;
  const DQUOTE = 34;
  const BSLASH = 92;
  const COMMA = 44;
  const LOWER_CASE = 1;
  const OWS = 2;
  const SEMI_FLAG = 4;
  const COMMA_FLAG = 8;
  const TOKEN_FLAG = 16;
  const NON_ASCII = 65280;
  const CASE_FLAGS = LOWER_CASE | NON_ASCII;
  const CHAR_MAP = new Uint8Array(256);
  CHAR_MAP[HTAB] |= OWS;
  CHAR_MAP[SP] |= OWS;
  CHAR_MAP[SEMI] |= SEMI_FLAG;
  CHAR_MAP[COMMA] |= COMMA_FLAG;
  for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
  for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
  for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
  for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
  for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
  const NullObject = (() => {
   const C = function() {};
   C.prototype = Object.create(null);
   return C;
  })();
  function dist_parse(header, options) {
   const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
   const len = header.length;
   let valueStart = options?.start ?? 0;
   while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
   let index = valueStart;
   let typeFlags = 0;
   let whitespace = -1;
   let stop = options?.parameters === false ? COMMA_FLAG : 0;
   while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
     stop |= flags & COMMA_FLAG;
     break;
    }
    if ((flags & OWS) !== 0) {
     if (whitespace === -1) whitespace = index;
    } else whitespace = -1;
    typeFlags |= code & NON_ASCII | flags;
    index++;
   }
   const valueEnd = whitespace === -1 ? index : whitespace;
   const value = header.slice(valueStart, valueEnd);
   const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
   if (index === len || stop !== 0) return {
    type: type,
    index: index,
    parameters: new NullObject
   };
   return parseParameters(header, type, index, len, stopFlags);
  }
  function parseParameters(header, type, index, len, stopFlags) {
   const parameters = new NullObject;
   parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
     const code = header.charCodeAt(index);
     const flags = CHAR_MAP[code];
     if ((flags & stopFlags) !== 0) {
      if ((flags & COMMA_FLAG) !== 0) break parameter;
      continue parameter;
     }
     if (code === EQ) {
      const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
      const value = header.slice(keyStart, keyEnd);
      const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
      index++;
      while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
      if (index < len && header.charCodeAt(index) === DQUOTE) {
       const quotedStart = ++index;
       let escaped = false;
       while (index < len) {
        const code = header.charCodeAt(index);
        if (code === DQUOTE) {
         if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
         index++;
         let stop = 0;
         while (index < len) {
          const code = header.charCodeAt(index);
          const flags = CHAR_MAP[code];
          if ((flags & stopFlags) !== 0) {
           stop = flags & COMMA_FLAG;
           break;
          }
          index++;
         }
         if (stop !== 0) break parameter;
         continue parameter;
        }
        if (code === BSLASH && index + 1 < len) {
         escaped = true;
         index += 2;
         continue;
        }
        index++;
       }
       continue parameter;
      }
      const valueStart = index;
      let stop = 0;
      let valueWhitespace = -1;
      while (index < len) {
       const code = header.charCodeAt(index);
       const flags = CHAR_MAP[code];
       if ((flags & stopFlags) !== 0) {
        stop = flags & COMMA_FLAG;
        break;
       }
       if ((flags & OWS) !== 0) {
        if (valueWhitespace === -1) valueWhitespace = index;
       } else valueWhitespace = -1;
       index++;
      }
      if (parameters[key] === void 0) {
       const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
       parameters[key] = header.slice(valueStart, valueEnd);
      }
      if (stop !== 0) break parameter;
      continue parameter;
     }
     if ((flags & OWS) !== 0) {
      if (keyWhitespace === -1) keyWhitespace = index;
     } else keyWhitespace = -1;
     keyFlags |= code & NON_ASCII | flags;
     index++;
    }
   }
   return {
    type: type,
    index: index,
    parameters: parameters
   };
  }
  function unescapeQuotedPairs(str, start, end) {
   let result = "";
   for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
    result += str.slice(start, index);
    start = ++index;
   }
   return result + str.slice(start, end);
  }
  const intRegex = /^-?\d+$/;
  const noiseValue = /^-?\d+n+$/;
  const originalStringify = JSON.stringify;
  const originalParse = JSON.parse;
  const customFormat = /^-?\d+n$/;
  const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
  const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
  const isUnstringifiable = val => val === void 0 || typeof val === "function" || typeof val === "symbol";
  const isRawJSON = val => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
  const stringifyIteratively = (rootValue, replacer, spaceParam) => {
   let space = "";
   if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))); else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
   const isFunctionReplacer = typeof replacer === "function";
   const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
   const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) val = val.toJSON(key);
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
     const supportsRawJSON = "rawJSON" in JSON;
     if (supportsRawJSON) return JSON.rawJSON(val.toString());
     return val.toString() + "n";
    }
    if (isFunctionReplacer) val = replacer.call(parent, key, val);
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
     const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
     if (isPrimitiveWrapper) val = val.valueOf();
    }
    return val;
   };
   const rootProcessed = prepareVal({
    "": rootValue
   }, "", rootValue);
   if (isUnstringifiable(rootProcessed)) return;
   const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
   const isRootNativeRawJSON = isRawJSON(rootProcessed);
   if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
   const chunks = [];
   let level = 0;
   const stack = [ {
    parent: {
     "": rootProcessed
    },
    key: "",
    val: rootProcessed,
    isArray: Array.isArray(rootProcessed),
    keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
    index: 0,
    first: true
   } ];
   const visited = new WeakSet([ rootProcessed ]);
   while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
     chunks.push(node.isArray ? "[" : "{");
     level++;
    }
    let isDone = false;
    if (node.isArray) if (node.index < node.val.length) {
     if (!node.first) chunks.push(",");
     if (space) chunks.push("\n" + space.repeat(level));
     const childRaw = node.val[node.index];
     const childVal = prepareVal(node.val, String(node.index), childRaw);
     if (isUnstringifiable(childVal)) {
      chunks.push("null");
      node.first = false;
      node.index++;
     } else {
      const isComplexObject = childVal !== null && typeof childVal === "object";
      const isNativeRaw = isRawJSON(childVal);
      if (isComplexObject && !isNativeRaw) {
       if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
       visited.add(childVal);
       stack.push({
        parent: node.val,
        key: String(node.index),
        val: childVal,
        isArray: Array.isArray(childVal),
        keys: Array.isArray(childVal) ? null : Object.keys(childVal),
        index: 0,
        first: true
       });
       node.first = false;
       node.index++;
      } else {
       chunks.push(originalStringify(childVal));
       node.first = false;
       node.index++;
      }
     }
    } else isDone = true; else {
     while (node.index < node.keys.length) {
      const k = node.keys[node.index++];
      const isFilteredOutByArray = propertyList && !propertyList.has(k);
      if (isFilteredOutByArray) continue;
      const childRaw = node.val[k];
      const childVal = prepareVal(node.val, k, childRaw);
      if (isUnstringifiable(childVal)) continue;
      if (!node.first) chunks.push(",");
      if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": "); else chunks.push(originalStringify(k) + ":");
      const isComplexObject = childVal !== null && typeof childVal === "object";
      const isNativeRaw = isRawJSON(childVal);
      if (isComplexObject && !isNativeRaw) {
       if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
       visited.add(childVal);
       stack.push({
        parent: node.val,
        key: k,
        val: childVal,
        isArray: Array.isArray(childVal),
        keys: Array.isArray(childVal) ? null : Object.keys(childVal),
        index: 0,
        first: true
       });
       node.first = false;
       break;
      } else {
       chunks.push(originalStringify(childVal));
       node.first = false;
      }
     }
     const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
     if (isNodeFullyProcessed) isDone = true;
    }
    if (isDone) {
     level--;
     if (!node.first && space) chunks.push("\n" + space.repeat(level));
     chunks.push(node.isArray ? "]" : "}");
     visited.delete(node.val);
     stack.pop();
    }
   }
   return chunks.join("");
  };
  const JSONStringify = (value, replacer, space) => {
   try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) return originalStringify(value, (key, val) => {
     if (typeof val === "bigint") return JSON.rawJSON(val.toString());
     const hasFunctionReplacer = typeof replacer === "function";
     if (hasFunctionReplacer) return replacer(key, val);
     const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
     if (isKeyInArrayReplacer) return val;
     return val;
    }, space);
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(value, (key, val) => {
     const isNoise = typeof val === "string" && noiseValue.test(val);
     if (isNoise) return val.toString() + "n";
     if (typeof val === "bigint") return val.toString() + "n";
     const hasFunctionReplacer = typeof replacer === "function";
     if (hasFunctionReplacer) return replacer(key, val);
     const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
     if (isKeyInArrayReplacer) return val;
     return val;
    }, space);
    const processedJSON = convertedToCustomJSON.replace(bigIntsStringify, "$1$2$3");
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
   } catch (error) {
    if (error instanceof RangeError) {
     const convertedJSON = stringifyIteratively(value, replacer, space);
     if (convertedJSON === void 0) return;
     const supportsRawJSON = "rawJSON" in JSON;
     if (supportsRawJSON) return convertedJSON;
     const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
     return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
   }
  };
  const featureCache = new Map;
  const isContextSourceSupported = () => {
   const parseFingerprint = JSON.parse.toString();
   if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
   try {
    const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
    featureCache.set(parseFingerprint, result);
    return result;
   } catch {
    featureCache.set(parseFingerprint, false);
    return false;
   }
  };
  const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
   const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
   if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
   const isNoiseValue = typeof value === "string" && noiseValue.test(value);
   if (isNoiseValue) return value.slice(0, -1);
   const hasUserReviver = typeof userReviver === "function";
   if (!hasUserReviver) return value;
   return userReviver(key, value, context);
  };
  const JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
   const isNumber = typeof value === "number";
   const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
   const isBigNumber = isNumber && isOutOfBounds;
   const isInt = context && intRegex.test(context.source);
   const isBigInt = isBigNumber && isInt;
   if (isBigInt) return BigInt(context.source);
   const hasCustomReviver = typeof reviver === "function";
   if (!hasCustomReviver) return value;
   return reviver(key, value, context);
  });
  const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
  const MAX_DIGITS = MAX_INT.length;
  const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
  const noiseValueWithQuotes = /^"-?\d+n+"$/;
  const applyReviverIteratively = (parsed, userReviver) => {
   const rootHolder = {
    "": parsed
   };
   const stack = [ {
    parent: rootHolder,
    key: "",
    visited: false
   } ];
   while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
     node.visited = true;
     const value = node.parent[node.key];
     const isComplexObject = value !== null && typeof value === "object";
     if (isComplexObject) {
      const keys = Object.keys(value);
      for (let i = keys.length - 1; i >= 0; i--) stack.push({
       parent: value,
       key: keys[i],
       visited: false
      });
     }
    } else {
     const {parent: parent, key: key} = node;
     let value = parent[key];
     if (typeof value === "string") {
      const isCustomFormatBigInt = customFormat.test(value);
      if (isCustomFormatBigInt) value = BigInt(value.slice(0, -1)); else {
       const isNoise = noiseValue.test(value);
       if (isNoise) value = value.slice(0, -1);
      }
     }
     const hasUserReviver = typeof userReviver === "function";
     if (hasUserReviver) value = userReviver.call(parent, key, value);
     const isDeleted = value === void 0;
     if (isDeleted) delete parent[key]; else parent[key] = value;
     stack.pop();
    }
   }
   return rootHolder[""];
  };
  const serializeBigInts = text => text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
   const isString = match[0] === '"';
   const isNoise = isString && noiseValueWithQuotes.test(match);
   if (isNoise) return match.substring(0, match.length - 1) + 'n"';
   const hasFractionalOrExponential = fractional || exponential;
   const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
   const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
   if (isStandardValue) return match;
   return '"' + match + 'n"';
  });
  const JSONParse = (text, reviver) => {
   if (!text) return originalParse(text, reviver);
   try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
   } catch (error) {
    if (error instanceof RangeError) {
     const serializedData = serializeBigInts(text);
     const parsed = originalParse(serializedData);
     return applyReviverIteratively(parsed, reviver);
    }
    throw error;
   }
  };
  class RequestError extends Error {
   name;
   status;
   request;
   response;
   constructor(message, statusCode, options) {
    super(message, {
     cause: options.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) this.status = 0;
    if ("response" in options) this.response = options.response;
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, {
     authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
    });
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
   }
  }
  var dist_bundle_VERSION = "10.0.16";
  var defaults_default = {
   headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
   }
  };
  function dist_bundle_isPlainObject(value) {
   if (typeof value !== "object" || value === null) return false;
   if (Object.prototype.toString.call(value) !== "[object Object]") return false;
   const proto = Object.getPrototypeOf(value);
   if (proto === null) return true;
   const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
   return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
  }
  var noop = () => "";
  async function fetchWrapper(requestOptions) {
   const fetch = requestOptions.request?.fetch || globalThis.fetch;
   if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   const log = requestOptions.request?.log || console;
   const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
   const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
   const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [ name, String(value) ]));
   let fetchResponse;
   try {
    fetchResponse = await fetch(requestOptions.url, {
     method: requestOptions.method,
     body: body,
     redirect: requestOptions.request?.redirect,
     headers: requestHeaders,
     signal: requestOptions.request?.signal,
     ...requestOptions.body && {
      duplex: "half"
     }
    });
   } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
     if (error.name === "AbortError") {
      error.status = 500;
      throw error;
     }
     message = error.message;
     if (error.name === "TypeError" && "cause" in error) if (error.cause instanceof Error) message = error.cause.message; else if (typeof error.cause === "string") message = error.cause;
    }
    const requestError = new RequestError(message, 500, {
     request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
   }
   const status = fetchResponse.status;
   const url = fetchResponse.url;
   const responseHeaders = {};
   for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
   const octokitResponse = {
    url: url,
    status: status,
    headers: responseHeaders,
    data: ""
   };
   if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
   }
   if (status === 204 || status === 205) return octokitResponse;
   if (requestOptions.method === "HEAD") {
    if (status < 400) return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, {
     response: octokitResponse,
     request: requestOptions
    });
   }
   if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
     response: octokitResponse,
     request: requestOptions
    });
   }
   if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
     response: octokitResponse,
     request: requestOptions
    });
   }
   octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
   return octokitResponse;
  }
  async function getResponseData(response) {
   const contentType = response.headers.get("content-type");
   if (!contentType) return response.text().catch(noop);
   const mimetype = dist_parse(contentType);
   if (isJSONResponse(mimetype)) {
    let text = "";
    try {
     text = await response.text();
     return JSONParse(text);
    } catch (err) {
     return text;
    }
   } else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop); else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
  }
  function isJSONResponse(mimetype) {
   return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
  }
  function toErrorMessage(data) {
   if (typeof data === "string") return data;
   if (data instanceof ArrayBuffer) return "Unknown error";
   if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map(v => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
   }
   return `Unknown error: ${JSON.stringify(data)}`;
  }
  function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
   const endpoint2 = oldEndpoint.defaults(newDefaults);
   const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
    const request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
    Object.assign(request2, {
     endpoint: endpoint2,
     defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
   };
   return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
   });
  }
  var request = dist_bundle_withDefaults(endpoint, defaults_default);
  var graphql_dist_bundle_VERSION = "0.0.0-development";
  function _buildMessageForResponseErrors(data) {
   return `Request failed due to following response errors:\n` + data.errors.map(e => ` - ${e.message}`).join("\n");
  }
  var GraphqlResponseError = class extends Error {
   constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
   }
   request;
   headers;
   response;
   name="GraphqlResponseError";
   errors;
   data;
  };
  var NON_VARIABLE_OPTIONS = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ];
  var FORBIDDEN_VARIABLE_OPTIONS = [ "query", "method", "url" ];
  var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
  function graphql(request2, query, options) {
   if (options) {
    if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
    for (const key in options) {
     if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
     return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
    }
   }
   const parsedOptions = typeof query === "string" ? Object.assign({
    query: query
   }, options) : query;
   const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
     result[key] = parsedOptions[key];
     return result;
    }
    if (!result.variables) result.variables = {};
    result.variables[key] = parsedOptions[key];
    return result;
   }, {});
   const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
   if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
   return request2(requestOptions).then(response => {
    if (response.data.errors) {
     const headers = {};
     for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
     throw new GraphqlResponseError(requestOptions, headers, response.data);
    }
    return response.data.data;
   });
  }
  function graphql_dist_bundle_withDefaults(request2, newDefaults) {
   const newRequest = request2.defaults(newDefaults);
   const newApi = (query, options) => graphql(newRequest, query, options);
   return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
   });
  }
  graphql_dist_bundle_withDefaults(request, {
   headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
   },
   method: "POST",
   url: "/graphql"
  });
  function withCustomRequest(customRequest) {
   return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
   });
  }
  var b64url = "(?:[a-zA-Z0-9_-]+)";
  var sep = "\\.";
  var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
  var isJWT = jwtRE.test.bind(jwtRE);
  async function auth(token) {
   const isApp = isJWT(token);
   const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
   const isUserToServer = token.startsWith("ghu_");
   const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: token,
    tokenType: tokenType
   };
  }
  function withAuthorizationPrefix(token) {
   if (token.split(/\./).length === 3) return `bearer ${token}`;
   return `token ${token}`;
  }
  async function hook(token, request, route, parameters) {
   const endpoint = request.endpoint.merge(route, parameters);
   endpoint.headers.authorization = withAuthorizationPrefix(token);
   return request(endpoint);
  }
  var createTokenAuth = function(token) {
   if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   token = token.replace(/^(token|bearer) +/i, "");
   return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
   });
  };
  const version_VERSION = "7.0.8";
  const dist_src_noop = () => {};
  const consoleWarn = console.warn.bind(console);
  const consoleError = console.error.bind(console);
  function createLogger(logger = {}) {
   if (typeof logger.debug !== "function") logger.debug = dist_src_noop;
   if (typeof logger.info !== "function") logger.info = dist_src_noop;
   if (typeof logger.warn !== "function") logger.warn = consoleWarn;
   if (typeof logger.error !== "function") logger.error = consoleError;
   return logger;
  }
  const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
  class Octokit {
   static VERSION=version_VERSION;
   static defaults(defaults) {
    const OctokitWithDefaults = class extends(this){
     constructor(...args) {
      const options = args[0] || {};
      if (typeof defaults === "function") {
       super(defaults(options));
       return;
      }
      super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? {
       userAgent: `${options.userAgent} ${defaults.userAgent}`
      } : null));
     }
    };
    return OctokitWithDefaults;
   }
   static plugins=[];
   static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends(this){
     static plugins=currentPlugins.concat(newPlugins.filter(plugin => !currentPlugins.includes(plugin)));
    };
    return NewOctokit;
   }
   constructor(options = {}) {
    const hook = new before_after_hook.Collection;
    const requestDefaults = {
     baseUrl: request.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, options.request, {
      hook: hook.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
    if (options.previews) requestDefaults.mediaType.previews = options.previews;
    if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) if (!options.auth) this.auth = async () => ({
     type: "unauthenticated"
    }); else {
     const auth = createTokenAuth(options.auth);
     hook.wrap("request", auth.hook);
     this.auth = auth;
    } else {
     const {authStrategy: authStrategy, ...otherOptions} = options;
     const auth = authStrategy(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: otherOptions
     }, options.auth));
     hook.wrap("request", auth.hook);
     this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
   }
   request;
   graphql;
   log;
   hook;
   auth;
  }
  const ENDPOINTS = {
   actions: {
    getWorkflowRun: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    listJobsForWorkflowRun: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    listWorkflowRunsForRepo: "GET /repos/{owner}/{repo}/actions/runs"
   },
   checks: {
    listForRef: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"
   },
   pulls: {
    list: "GET /repos/{owner}/{repo}/pulls"
   },
   repos: {
    compareCommitsWithBasehead: "GET /repos/{owner}/{repo}/compare/{basehead}",
    createDeployment: "POST /repos/{owner}/{repo}/deployments",
    createDeploymentStatus: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    get: "GET /repos/{owner}/{repo}",
    getCollaboratorPermissionLevel: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    getCombinedStatusForRef: "GET /repos/{owner}/{repo}/commits/{ref}/status",
    getDeployment: "GET /repos/{owner}/{repo}/deployments/{deployment_id}",
    listDeploymentStatuses: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    listDeployments: "GET /repos/{owner}/{repo}/deployments"
   }
  };
  function restEndpointMethods({request: request}) {
   const bind = route => {
    const [method, url] = route.split(" ");
    return request.defaults({
     method: method,
     url: url
    });
   };
   const rest = mapValues(ENDPOINTS, scope => mapValues(scope, bind));
   return {
    rest: rest
   };
  }
  function mapValues(object, change) {
   return Object.fromEntries(Object.entries(object).map(([name, value]) => [ name, change(value) ]));
  }
  var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";
  function normalizePaginatedListResponse(response) {
   if (!response.data) return {
    ...response,
    data: []
   };
   const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
   if (!responseNeedsNormalization) return response;
   const incompleteResults = response.data.incomplete_results;
   const repositorySelection = response.data.repository_selection;
   const totalCount = response.data.total_count;
   const totalCommits = response.data.total_commits;
   delete response.data.incomplete_results;
   delete response.data.repository_selection;
   delete response.data.total_count;
   delete response.data.total_commits;
   const namespaceKey = Object.keys(response.data)[0];
   const data = response.data[namespaceKey];
   response.data = data;
   if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
   if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
   response.data.total_count = totalCount;
   response.data.total_commits = totalCommits;
   return response;
  }
  function iterator(octokit, route, parameters) {
   const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
   const requestMethod = typeof route === "function" ? route : octokit.request;
   const method = options.method;
   const headers = options.headers;
   let url = options.url;
   return {
    [Symbol.asyncIterator]: () => ({
     async next() {
      if (!url) return {
       done: true
      };
      try {
       const response = await requestMethod({
        method: method,
        url: url,
        headers: headers
       });
       const normalizedResponse = normalizePaginatedListResponse(response);
       url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
       if (!url && "total_commits" in normalizedResponse.data) {
        const parsedUrl = new URL(normalizedResponse.url);
        const params = parsedUrl.searchParams;
        const page = parseInt(params.get("page") || "1", 10);
        const per_page = parseInt(params.get("per_page") || "250", 10);
        if (page * per_page < normalizedResponse.data.total_commits) {
         params.set("page", String(page + 1));
         url = parsedUrl.toString();
        }
       }
       return {
        value: normalizedResponse
       };
      } catch (error) {
       if (error.status !== 409) throw error;
       url = "";
       return {
        value: {
         status: 200,
         headers: {},
         data: []
        }
       };
      }
     }
    })
   };
  }
  function paginate(octokit, route, parameters, mapFn) {
   if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
   }
   return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
  }
  function gather(octokit, results, iterator2, mapFn) {
   return iterator2.next().then(result => {
    if (result.done) return results;
    let earlyExit = false;
    function done() {
     earlyExit = true;
    }
    results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
    if (earlyExit) return results;
    return gather(octokit, results, iterator2, mapFn);
   });
  }
  Object.assign(paginate, {
   iterator: iterator
  });
  function paginateRest(octokit) {
   return {
    paginate: Object.assign(paginate.bind(null, octokit), {
     iterator: iterator.bind(null, octokit)
    })
   };
  }
  paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;
  new Context;
  const baseUrl = getApiBaseUrl();
  const defaults = {
   baseUrl: baseUrl,
   request: {
    agent: getProxyAgent(baseUrl),
    fetch: getProxyFetch(baseUrl)
   }
  };
  const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
  function getOctokitOptions(token, options) {
   const opts = Object.assign({}, options || {});
   const auth = getAuthString(token, opts);
   if (auth) opts.auth = auth;
   const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
   if (userAgent) opts.userAgent = userAgent;
   return opts;
  }
  new Context;
  function getOctokit(token, options, ...additionalPlugins) {
   const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
   return new GitHubWithPlugins(getOctokitOptions(token, options));
  }
  var errors = __nccwpck_require__(973);
  var backoff = __nccwpck_require__(444);
  var api = __nccwpck_require__(266);
  function readDeployment(data) {
   return {
    id: data.id,
    sha: data.sha,
    environment: data.environment,
    payload: readPayload(data.payload),
    createdAt: data.created_at
   };
  }
  function readPayload(payload) {
   if (typeof payload !== "string") return payload;
   try {
    return JSON.parse(payload);
   } catch {
    return payload;
   }
  }
  function readWorkflowRun(data) {
   const {id: id, workflow_id: workflowId, path: path, event: event, check_suite_id: checkSuiteId} = data;
   return {
    id: id,
    workflowId: workflowId,
    path: path.replace(/@.*$/, ""),
    event: event,
    checkSuiteId: checkSuiteId
   };
  }
  function readComparison(data) {
   return {
    status: data.status,
    aheadBy: data.ahead_by,
    behindBy: data.behind_by,
    totalCommits: data.total_commits,
    commits: data.commits.map(readCommit),
    files: (data.files ?? []).map(({filename: filename, status: status}) => ({
     filename: filename,
     status: status
    }))
   };
  }
  function readCommit({sha: sha, commit: commit, author: author}) {
   return {
    sha: sha,
    message: commit.message,
    author: author?.login ?? commit.author?.name ?? ""
   };
  }
  function readCollaborator(login, {role_name: roleName, user: user}) {
   const standard = api.O.find(role => role === roleName);
   return {
    login: login,
    type: user?.type ?? "unknown",
    roleName: roleName,
    role: standard ?? readCustomRole(user?.permissions)
   };
  }
  function readCustomRole(may) {
   if (may?.admin === true) return "admin";
   if (may?.maintain === true) return "maintain";
   if (may?.push === true) return "write";
   if (may?.triage === true) return "triage";
   return may?.pull === true ? "read" : "none";
  }
  var index_min = __nccwpck_require__(214);
  const refusalSchema = index_min.Ikc({
   status: index_min.aig(),
   message: index_min.YjP(),
   response: index_min.lqM(index_min.Ikc({
    headers: index_min.g1P(index_min.YjP(), index_min.KCZ([ index_min.YjP(), index_min.aig(), index_min.Vxk() ]))
   }))
  });
  function readRefusal(error) {
   const result = index_min.xLC(refusalSchema, error);
   if (!result.success || result.output.response === void 0) return;
   const {status: status, message: message, response: response} = result.output;
   const headers = Object.entries(response.headers).map(([name, value]) => [ name.toLowerCase(), String(value ?? "") ]);
   return {
    status: status,
    message: message,
    headers: Object.fromEntries(headers)
   };
  }
  function isRateLimit({status: status, message: message, headers: headers}) {
   if (status === 429) return true;
   if (status !== 403) return false;
   return headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || /rate limit/i.test(message);
  }
  function askedWaitMs({headers: headers}, nowMs) {
   const retryAfter = Number(headers["retry-after"]);
   if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1e3);
   const reset = Number(headers["x-ratelimit-reset"]);
   if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - nowMs);
   return;
  }
  function isPassing(refusal) {
   return refusal === void 0 || refusal.status >= 500 || isRateLimit(refusal);
  }
  function describeRefusal(error, {deed: deed, permission: permission}) {
   const refusal = readRefusal(error);
   if (refusal === void 0) return new errors.lZ({
    code: "github-unavailable",
    message: `GitHub did not answer when asked to ${deed}: ${(0, errors.bD)(error)}`,
    fix: "Run the job again; when it goes on, look at https://www.githubstatus.com.",
    cause: error
   });
   const said = `GitHub answered ${refusal.status} when asked to ${deed}: ${refusal.message}`;
   return new errors.lZ({
    ...classify(refusal, permission),
    message: said,
    cause: error
   });
  }
  function classify(refusal, permission) {
   if (isRateLimit(refusal)) return {
    code: "github-rate-limited",
    fix: "Run the job again later: all workflows of a repository share 1000 requests an hour."
   };
   if (refusal.status >= 500) return {
    code: "github-unavailable",
    fix: "Run the job again; when it goes on, look at https://www.githubstatus.com."
   };
   if (refusal.status === 401) return {
    code: "github-token-refused",
    fix: "Pass a valid token as `github-token`; `${{ github.token }}` is valid while the job runs."
   };
   if (refusal.status === 403) return {
    code: "github-permission-missing",
    fix: `Add \`${permission}\` under \`permissions:\` of the job that runs this step, and of the job that calls the reusable workflow.`
   };
   if (refusal.status === 404) return {
    code: "github-not-found",
    fix: `Check that it exists; GitHub also answers so when the token may not see it: the job needs \`${permission}\` under \`permissions:\`.`
   };
   return {
    code: "github-request-refused",
    fix: "Read what GitHub said above; when it makes no sense to you, report it with the log."
   };
  }
  const ATTEMPTS = 4;
  const BACKOFF = {
   baseMs: 500,
   capMs: 8e3
  };
  const LONGEST_WAIT_MS = 6e4;
  function githubClient(access) {
   const octokit = connect(access);
   const writer = connect({
    ...access,
    signal: void 0
   });
   const [owner = "", repo = ""] = access.repository.split("/");
   const here = {
    owner: owner,
    repo: repo
   };
   return {
    describeDefaultBranch: async () => ask({
     deed: `read the repository ${access.repository}`,
     permission: "contents: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.get(here);
     return data.default_branch;
    }),
    describeCollaborator: login => ask({
     deed: `read the role of ${login}`,
     permission: "contents: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.getCollaboratorPermissionLevel({
      ...here,
      username: login
     });
     return readCollaborator(login, data);
    }),
    compareCommits: (base, head) => ask({
     deed: `compare ${base} with ${head}`,
     permission: "contents: read"
    }, async () => {
     try {
      const {data: data} = await octokit.rest.repos.compareCommitsWithBasehead({
       ...here,
       basehead: `${base}...${head}`
      });
      return readComparison(data);
     } catch (error) {
      if ([ 404, 422 ].includes(readRefusal(error)?.status ?? 0)) return;
      throw error;
     }
    }),
    listCheckRuns: sha => ask({
     deed: `read the check runs of ${sha}`,
     permission: "checks: read"
    }, async () => {
     const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
      ...here,
      ref: sha,
      filter: "latest",
      per_page: 100
     });
     return runs.map(({id: id, name: name, check_suite: suite, status: status, conclusion: conclusion}) => ({
      id: id,
      name: name,
      checkSuiteId: suite?.id,
      status: status,
      conclusion: conclusion
     }));
    }),
    listWorkflowRuns: sha => ask({
     deed: `read the workflow runs of ${sha}`,
     permission: "actions: read"
    }, async () => {
     const query = {
      ...here,
      head_sha: sha,
      per_page: 100
     };
     return (await octokit.paginate(octokit.rest.actions.listWorkflowRunsForRepo, query)).map(readWorkflowRun);
    }),
    describeWorkflowRun: runId => ask({
     deed: `read the workflow run ${runId}`,
     permission: "actions: read"
    }, async () => {
     const {data: data} = await octokit.rest.actions.getWorkflowRun({
      ...here,
      run_id: runId
     });
     return readWorkflowRun(data);
    }),
    listJobCheckRunIds: runId => ask({
     deed: `read the jobs of the workflow run ${runId}`,
     permission: "actions: read"
    }, async () => {
     const query = {
      ...here,
      run_id: runId,
      filter: "all",
      per_page: 100
     };
     const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, query);
     return jobs.map(({check_run_url: url}) => Number(url.split("/").at(-1)));
    }),
    listCommitStatuses: sha => ask({
     deed: `read the commit statuses of ${sha}`,
     permission: "statuses: read"
    }, () => listStatuses(octokit, {
     ...here,
     ref: sha
    })),
    listDeployments: ({environment: environment, sha: sha, limit: limit}) => ask({
     deed: `read the deployments to ${environment}`,
     permission: "deployments: read"
    }, async () => {
     const found = [];
     const query = {
      ...here,
      environment: environment,
      per_page: 100,
      ...sha !== void 0 && {
       sha: sha
      }
     };
     for await (const {data: data} of octokit.paginate.iterator(octokit.rest.repos.listDeployments, query)) {
      found.push(...data.map(readDeployment));
      if (found.length >= limit) break;
     }
     return found.slice(0, limit);
    }),
    describeDeployment: deploymentId => ask({
     deed: `read the deployment ${deploymentId}`,
     permission: "deployments: read"
    }, async () => {
     const {data: data} = await octokit.rest.repos.getDeployment({
      ...here,
      deployment_id: deploymentId
     });
     return readDeployment(data);
    }),
    listDeploymentStatuses: deploymentId => ask({
     deed: `read the statuses of the deployment ${deploymentId}`,
     permission: "deployments: read"
    }, async () => {
     const statuses = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
      ...here,
      deployment_id: deploymentId,
      per_page: 100
     });
     return statuses.map(({state: state, created_at: createdAt, environment_url: environmentUrl}) => ({
      state: state,
      createdAt: createdAt,
      environmentUrl: environmentUrl ?? ""
     }));
    }),
    listClosedPullRequests: () => ask({
     deed: "read the merged pull requests",
     permission: "pull-requests: read"
    }, async () => {
     const {data: data} = await octokit.rest.pulls.list({
      ...here,
      state: "closed",
      sort: "updated",
      direction: "desc",
      per_page: 100
     });
     return data.map(({number: number, title: title, user: user, merge_commit_sha: mergeCommitSha, merged_at: mergedAt}) => ({
      number: number,
      title: title,
      author: user?.login ?? "",
      mergeCommitSha: mergeCommitSha,
      isMerged: mergedAt !== null
     }));
    }),
    createDeployment: deployment => ask({
     deed: `create a deployment to ${deployment.environment}`,
     permission: "deployments: write"
    }, () => createDeploymentOnce({
     ...access,
     writer: writer,
     here: here
    }, deployment)),
    createDeploymentStatus: status => ask({
     deed: `set the deployment ${status.deploymentId} to ${status.state}`,
     permission: "deployments: write"
    }, async () => {
     await writer.rest.repos.createDeploymentStatus({
      ...here,
      ...writeStatus(status)
     });
    })
   };
   async function ask(question, deed) {
    try {
     return await deed();
    } catch (error) {
     if (error instanceof errors.lZ || access.signal?.aborted === true && access.signal.reason === error) throw error;
     throw describeRefusal(error, question);
    }
   }
  }
  function silent() {}
  function connect(access) {
   const {token: token, apiUrl: apiUrl, clock: clock, signal: signal, random: random, requestTimeoutMs: requestTimeoutMs = 3e4} = access;
   const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    log: {
     debug: silent,
     info: silent,
     warn: silent,
     error: silent
    }
   });
   octokit.hook.wrap("request", async (request, options) => {
    const isRead = options.method === "GET";
    for (let attempt = 0; ;attempt += 1) {
     const limit = AbortSignal.timeout(requestTimeoutMs);
     options.request = {
      ...options.request,
      signal: signal ? AbortSignal.any([ signal, limit ]) : limit
     };
     signal?.throwIfAborted();
     try {
      return await request(options);
     } catch (error) {
      signal?.throwIfAborted();
      const waitMs = planRetry({
       error: error,
       attempt: attempt,
       isRead: isRead,
       path: options.url,
       nowMs: clock.now(),
       random: random
      });
      if (waitMs === void 0) throw error;
      await clock.sleep(waitMs, signal);
     }
    }
   });
   return octokit;
  }
  function planRetry({error: error, attempt: attempt, isRead: isRead, path: path, nowMs: nowMs, random: random}) {
   const refusal = readRefusal(error);
   if (attempt + 1 >= ATTEMPTS || !isPassing(refusal)) return;
   const isUnsafe = !isRead && path.endsWith("/deployments") && !(refusal !== void 0 && isRateLimit(refusal));
   if (isUnsafe) return;
   const askedMs = refusal && askedWaitMs(refusal, nowMs);
   if (askedMs === void 0) return (0, backoff.j)(BACKOFF, attempt, random);
   return askedMs > LONGEST_WAIT_MS ? void 0 : askedMs;
  }
  async function createDeploymentOnce(creation, deployment) {
   const {clock: clock, signal: signal, random: random} = creation;
   for (let attempt = 0; ;attempt += 1) try {
    return await createDeployment(creation, deployment);
   } catch (error) {
    if (!mayBeMade(error)) throw error;
    await clock.sleep((0, backoff.j)(BACKOFF, attempt, random));
    const made = await findMade(creation, deployment);
    if (made !== void 0) return made;
    signal?.throwIfAborted();
    if (attempt + 1 >= ATTEMPTS) throw error;
   }
  }
  function mayBeMade(error) {
   if (error instanceof errors.lZ) return false;
   const refusal = readRefusal(error);
   return isPassing(refusal) && !(refusal !== void 0 && isRateLimit(refusal));
  }
  async function createDeployment({writer: writer, here: here}, deployment) {
   const {data: data} = await writer.rest.repos.createDeployment({
    ...here,
    ...writeDeployment(deployment)
   });
   if ("id" in data) return readDeployment(data);
   throw new errors.lZ({
    code: "github-request-refused",
    message: `GitHub answered that it merged instead of deploying: ${data.message ?? ""}`,
    fix: "Report this with the log of the step: Slipway asks GitHub not to merge."
   });
  }
  async function findMade({writer: writer, here: here}, deployment) {
   const {environment: environment, sha: sha, payload: payload} = deployment;
   const {data: data} = await writer.rest.repos.listDeployments({
    ...here,
    environment: environment,
    sha: sha,
    per_page: 100
   });
   const sent = JSON.parse(JSON.stringify(payload));
   return data.map(readDeployment).find(made => (0, external_node_util_namespaceObject.isDeepStrictEqual)(made.payload, sent));
  }
  function writeDeployment({sha: sha, environment: environment, description: description, isProduction: isProduction, payload: payload}) {
   return {
    ref: sha,
    environment: environment,
    description: description.slice(0, 140),
    auto_merge: false,
    required_contexts: [],
    payload: {
     ...payload
    },
    ...isProduction !== void 0 && {
     production_environment: isProduction
    }
   };
  }
  function writeStatus({deploymentId: deploymentId, state: state, description: description, environmentUrl: environmentUrl, logUrl: logUrl}) {
   return {
    deployment_id: deploymentId,
    state: state,
    description: description.length > 140 ? `${description.slice(0, 139)}\u2026` : description,
    ...environmentUrl !== void 0 && {
     environment_url: environmentUrl
    },
    ...logUrl !== void 0 && {
     log_url: logUrl
    }
   };
  }
  async function listStatuses(octokit, commit) {
   const found = [];
   for (let page = 1; ;page += 1) {
    const {data: data} = await octokit.rest.repos.getCombinedStatusForRef({
     ...commit,
     per_page: 100,
     page: page
    });
    found.push(...data.statuses.map(({context: context, state: state}) => ({
     context: context,
     state: state
    })));
    if (data.statuses.length === 0 || found.length >= data.total_count) return found;
   }
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
   tp: () => table
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
 444: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
 486: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   dQ: () => realClock,
   nV: () => parseInstant
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
  function parseInstant(text) {
   const epochMs = Date.parse(text);
   return Number.isNaN(epochMs) ? void 0 : epochMs;
  }
 }),
 110: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
   FsL: () => sa,
   Ikc: () => Ei,
   KCZ: () => Q,
   L5J: () => Ji,
   Vxk: () => X,
   YjP: () => zi,
   aig: () => Ti,
   euz: () => ci,
   g1P: () => ji,
   hq: () => Cn,
   is: () => Wr,
   lqM: () => q,
   qgA: () => ea,
   xLC: () => da,
   yGV: () => Jn,
   z6Y: () => Ye
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

var __webpack_exports__ = __nccwpck_require__(585);

__webpack_exports__ = await __webpack_exports__;
