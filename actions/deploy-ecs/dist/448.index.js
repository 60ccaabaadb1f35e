export const id = 448;

export const ids = [ 448 ];

export const modules = {
 9946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ap: () => familyOf,
   T4: () => isPinned,
   t0: () => launcherLabel
  });
  var _src_ecs_deployment_rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
  function launcherLabel(launcher) {
   if (launcher.kind === "pipe") return `pipe ${launcher.pipe}`;
   if (launcher.kind === "schedule") return `schedule ${launcher.group === void 0 ? "" : `${launcher.group}/`}${launcher.schedule}`;
   const bus = launcher.eventBus === void 0 ? "" : `${(0, _src_ecs_deployment_rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__.w7)(launcher.eventBus)}/`;
   return `rule ${bus}${launcher.rule}${launcher.targetId === void 0 ? "" : ` (target ${launcher.targetId})`}`;
  }
  function familyOf(taskDefinition) {
   return (0, _src_ecs_deployment_rollout_causes_js__WEBPACK_IMPORTED_MODULE_0__.w7)(taskDefinition).replace(/:\d+$/, "");
  }
  function isPinned(taskDefinition) {
   return /:\d+$/.test(taskDefinition);
  }
 }),
 9448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AlsoUpdateSchema: () => AlsoUpdateSchema,
   k: () => entryBack,
   toLauncherRequests: () => toLauncherRequests
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
  var _launcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9946);
  const name = (allowed, what) => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(allowed, what));
  const NAME = name(/^[.\-_A-Za-z0-9]{1,64}$/, 'at most 64 letters, digits, ".", "-" and "_"');
  const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
   rule: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(NAME),
   "event-bus": valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(name(/^(?:arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus\/)?[/.\-_A-Za-z0-9]+$/, "name or ARN of an event bus")),
   "target-id": valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(NAME),
   schedule: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(NAME),
   group: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(NAME),
   pipe: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(NAME),
   service: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   image: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   container: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(only => [ only ])) ])),
   "task-definition": valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(name(/^(?:arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(?::\d+)?$/, "FAMILY, FAMILY:REVISION or an ARN")),
   deployed: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
  });
  const AlsoUpdateSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(EntrySchema);
  function toLauncherRequests(entries, services) {
   const faults = [];
   const requests = entries.flatMap((entry, index) => {
    const found = faultsOf(entry, services).map(allowed => ({
     value: JSON.stringify(entry),
     allowed: allowed
    }));
    faults.push(...found.map(({value: value, allowed: allowed}) => ({
     value: value,
     allowed: `${allowed} (entry ${index + 1})`
    })));
    const launcher = launcherOf(entry);
    const destination = destinationOf(entry);
    if (found.length > 0 || launcher === void 0 || destination === void 0) return [];
    const {deployed: deployed} = entry;
    return [ {
     name: (0, _launcher_js__WEBPACK_IMPORTED_MODULE_0__.t0)(launcher),
     launcher: launcher,
     destination: destination,
     ...deployed === void 0 ? {} : {
      deployed: deployed
     }
    } ];
   });
   return {
    requests: requests,
    faults: [ ...faults, ...repeated(requests) ]
   };
  }
  const KINDS = [ "rule", "schedule", "pipe" ];
  const DESTINATIONS = [ "service", "image", "task-definition" ];
  function faultsOf(entry, services) {
   const given = keys => keys.filter(key => entry[key] !== void 0);
   const faults = [ given(KINDS).length === 1 ? "" : "exactly one of `rule`, `schedule` and `pipe`", given(DESTINATIONS).length === 1 ? "" : "exactly one of `service`, `image` and `task-definition`", entry.rule === void 0 && given([ "event-bus", "target-id" ]).length > 0 ? "`event-bus` and `target-id` beside `rule` only" : "", entry.schedule === void 0 && entry.group !== void 0 ? "`group` beside `schedule` only" : "", entry.image === void 0 && entry.container !== void 0 ? "`container` beside `image` only" : "", entry.service === void 0 || services === void 0 || services.includes(entry.service) ? "" : `as \`service\` one of the keys of the input \`services\`: ${services.join(", ") || "(there is none)"}` ];
   return faults.filter(fault => fault !== "");
  }
  function launcherOf(entry) {
   const {rule: rule, schedule: schedule, pipe: pipe, group: group, "event-bus": eventBus, "target-id": targetId} = entry;
   if (pipe !== void 0) return {
    kind: "pipe",
    pipe: pipe
   };
   if (schedule !== void 0) return {
    kind: "schedule",
    schedule: schedule,
    ...group === void 0 ? {} : {
     group: group
    }
   };
   if (rule === void 0) return;
   return {
    kind: "rule",
    rule: rule,
    ...eventBus === void 0 ? {} : {
     eventBus: eventBus
    },
    ...targetId === void 0 ? {} : {
     targetId: targetId
    }
   };
  }
  function destinationOf(entry) {
   const {service: service, image: image, container: containers = [], "task-definition": taskDefinition} = entry;
   if (service !== void 0) return {
    kind: "service",
    service: service
   };
   if (image !== void 0) return {
    kind: "image",
    image: image,
    containers: containers
   };
   return taskDefinition === void 0 ? void 0 : {
    kind: "task-definition",
    taskDefinition: taskDefinition
   };
  }
  function repeated(requests) {
   const keys = requests.map(({launcher: launcher}) => keyOf(launcher));
   return requests.filter((_, index) => keys.indexOf(keys[index] ?? "") !== index).map(request => ({
    value: request.name,
    allowed: "each launcher once"
   }));
  }
  function keyOf(launcher) {
   if (launcher.kind === "pipe") return `pipe ${launcher.pipe}`;
   if (launcher.kind === "schedule") return `schedule ${launcher.group ?? "default"}/${launcher.schedule}`;
   const bus = (launcher.eventBus ?? "default").replace(/^arn:.*:event-bus\//, "");
   return `rule ${bus}/${launcher.rule}/${launcher.targetId ?? ""}`;
  }
  function entryBack(launcher, {taskDefinition: taskDefinition, deployed: deployed}) {
   const to = {
    "task-definition": taskDefinition,
    deployed: deployed
   };
   if (launcher.kind === "pipe") return {
    pipe: launcher.pipe,
    ...to
   };
   if (launcher.kind === "schedule") return {
    schedule: launcher.schedule,
    ...launcher.group === void 0 ? {} : {
     group: launcher.group
    },
    ...to
   };
   return {
    rule: launcher.rule,
    ...launcher.eventBus === void 0 ? {} : {
     "event-bus": launcher.eventBus
    },
    ...launcher.targetId === void 0 ? {} : {
     "target-id": launcher.targetId
    },
    ...to
   };
  }
 })
};
