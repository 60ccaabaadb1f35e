export const id = 256;

export const ids = [ 256 ];

export const modules = {
 5256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RunTaskSchema: () => RunTaskSchema,
   toTaskRequests: () => toTaskRequests
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4214);
  var _src_ecs_command_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(427);
  var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9973);
  var _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1848);
  var _src_time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6110);
  const text = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("a text"), valibot__WEBPACK_IMPORTED_MODULE_3__.hq("a text of at least one character"));
  const texts = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(text), valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(only => [ only ])) ], "a text or a list of texts");
  const size = (pattern, what) => valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.aig() ], what), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(String), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(pattern, what));
  const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_3__.rej({
   name: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^\w[\w ./-]{0,63}$/, 'at most 64 letters, digits, blanks, ".", "/", "_" and "-"'))),
   service: text,
   when: valibot__WEBPACK_IMPORTED_MODULE_3__.KIO([ "before", "after" ], "`before` (any service is updated) or `after` (all have come up)"),
   container: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(text),
   command: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1)), text ], "a list of words, or one line")),
   environment: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[^\s=]+$/, "the name of a variable, without blanks and `=`")), valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.zMY() ], "a text"), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(String)), "a map from name to value")),
   cpu: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(size(/^(?:\d+|\d*\.?\d+ ?vCPU)$/i, "CPU units such as `512`, or `.5 vCPU`")),
   memory: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(size(/^(?:\d+|\d*\.?\d+ ?GB)$/i, "MiB such as `1024`, or `1 GB`")),
   timeout: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(text),
   subnets: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(texts),
   "security-groups": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(texts),
   "assign-public-ip": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KIO([ "enabled", "disabled" ], "`enabled` or `disabled`")),
   "allow-failure": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY("`true` or `false`")),
   "if-unchanged": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KIO([ "run", "skip" ], "`run` or `skip`"))
  }, "a map with the keys of a task");
  const RunTaskSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()) ], "a list of tasks, or a map from name to task");
  function toTaskRequests(document, services) {
   const faults = [];
   const entries = Array.isArray(document) ? document.map((entry, index) => ({
    path: String(index),
    name: void 0,
    entry: entry
   })) : Object.entries(document).map(([name, entry]) => ({
    path: name,
    name: name,
    entry: entry
   }));
   const requests = entries.flatMap(({path: path, name: name, entry: entry}) => {
    const fault = (key, value, allowed) => {
     faults.push({
      value: value,
      allowed: `${allowed}, at ${[ path, key ].filter(part => part !== "").join(".")}`
     });
    };
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(EntrySchema, named(entry, name));
    if (!parsed.success) {
     for (const issue of parsed.issues) tellIssue(issue, fault);
     return [];
    }
    const {service: service} = parsed.output;
    if (services !== void 0 && !services.includes(service)) fault("service", service, `a key of the input \`services\` (${services.join(", ") || "there is none"})${hint(service, services)}`);
    return [ toRequest(parsed.output, fault) ];
   });
   return {
    requests: requests,
    faults: [ ...faults, ...repeated(requests) ]
   };
  }
  function named(entry, name) {
   const isMap = typeof entry === "object" && entry !== null && !Array.isArray(entry);
   return name === void 0 || !isMap ? entry : {
    name: name,
    ...entry
   };
  }
  function tellIssue(issue, fault) {
   const key = valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue) ?? "";
   const keys = Object.keys(EntrySchema.entries);
   if (issue.type === "strict_object" && issue.expected === "never") return fault(key, key, `one of the keys ${keys.join(", ")}${hint(key, keys)}`);
   const isMissing = issue.received === "undefined" || issue.type === "strict_object" && key !== "" && issue.input === void 0;
   const isSecret = key.startsWith("environment");
   fault(key, isMissing ? "nothing" : isSecret ? issue.received.replace(/^".*"$/s, "a text") : issue.received, isMissing ? allowedOf(key) : issue.message);
  }
  function allowedOf(key) {
   return key === "when" ? "`before` or `after`" : "a key of the input `services`";
  }
  function hint(word, candidates) {
   return (0, _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.a)(word, candidates).replace(/\.$/, "");
  }
  const MIN_TIMEOUT_MS = 1e4;
  const MAX_TIMEOUT_MS = 6 * 36e5;
  function toRequest(entry, fault) {
   const {service: service, when: when, container: container, cpu: cpu, memory: memory, environment: environment = {}, subnets: subnets = [], name: name = service} = entry;
   const publicIp = entry["assign-public-ip"];
   return {
    name: name,
    service: service,
    when: when,
    container: container,
    command: toWords(entry.command, fault),
    environment: environment,
    cpu: cpu,
    memory: memory,
    timeoutMs: toTimeout(entry.timeout, fault),
    subnets: subnets,
    securityGroups: entry["security-groups"] ?? [],
    assignPublicIp: publicIp === void 0 ? void 0 : publicIp === "enabled" ? "ENABLED" : "DISABLED",
    mayFail: entry["allow-failure"] ?? false,
    ifUnchanged: entry["if-unchanged"] ?? "run"
   };
  }
  function toWords(command, fault) {
   if (typeof command !== "string") return command;
   try {
    return (0, _src_ecs_command_words_js__WEBPACK_IMPORTED_MODULE_4__.y)(command);
   } catch (error) {
    fault("command", command, (0, _src_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
    return;
   }
  }
  function toTimeout(timeout, fault) {
   if (timeout === void 0) return;
   const timeoutMs = (0, _src_time_duration_js__WEBPACK_IMPORTED_MODULE_2__.E)(timeout);
   if (timeoutMs !== void 0 && timeoutMs >= MIN_TIMEOUT_MS && timeoutMs <= MAX_TIMEOUT_MS) return timeoutMs;
   fault("timeout", timeout, "a duration from 10s to 6h");
   return;
  }
  function repeated(requests) {
   const names = requests.map(({name: name}) => name);
   return [ ...new Set(names.filter((name, index) => names.indexOf(name) !== index)) ].map(name => ({
    value: name,
    allowed: "a `name` of its own for each task"
   }));
  }
 })
};
