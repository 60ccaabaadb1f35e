export const id = 176;

export const ids = [ 176, 448 ];

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
 }),
 8176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   observeLaunchers: () => observeLaunchers,
   planPart: () => planPart
  });
  var service_run = __webpack_require__(7451);
  var rollout_causes = __webpack_require__(2882);
  var also_update_launcher = __webpack_require__(9946);
  const CHANGING = new Set([ "CREATING", "UPDATING", "DELETING", "STARTING", "STOPPING" ]);
  const GONE = new Set([ "DELETING", "DELETE_FAILED", "CREATE_FAILED", "CREATE_ROLLBACK_FAILED", "DELETE_ROLLBACK_FAILED" ]);
  const STALE_PIPE_MS = 15e3;
  function isChanging({pipe: pipe}) {
   return pipe !== void 0 && CHANGING.has(pipe.current);
  }
  function isGone({pipe: pipe}) {
   return pipe !== void 0 && GONE.has(pipe.current);
  }
  function isFailed({pipe: pipe}) {
   return pipe !== void 0 && pipe.current.endsWith("_FAILED");
  }
  function judgePipe(sight, {hasWanted: hasWanted, sawChange: sawChange, elapsedMs: elapsedMs}) {
   const {current: current = "", reason: reason} = sight.pipe ?? {};
   const mayBeOld = !sawChange && elapsedMs < STALE_PIPE_MS;
   if (isGone(sight)) return {
    kind: "failed",
    why: `it is ${current}${because(reason)}`
   };
   if (isChanging(sight)) return {
    kind: "waiting"
   };
   if (hasWanted && !isFailed(sight)) return {
    kind: "settled"
   };
   if (mayBeOld) return {
    kind: "waiting"
   };
   const settings = hasWanted ? "" : ", with the revision of before";
   return {
    kind: "failed",
    why: `it is ${current}${settings}${because(reason)}`
   };
  }
  function because(reason) {
   return reason === void 0 || reason === "" ? "" : `: ${reason}`;
  }
  var task_definition = __webpack_require__(7499);
  function withTaskDefinition(settings, taskDefinition) {
   if (settings.kind === "rule") {
    const {target: target} = settings;
    return {
     ...settings,
     target: {
      ...target,
      EcsParameters: aimed(target.EcsParameters, taskDefinition)
     }
    };
   }
   if (settings.kind === "schedule") {
    const {schedule: schedule} = settings;
    const Target = {
     ...schedule.Target,
     EcsParameters: aimed(schedule.Target.EcsParameters, taskDefinition)
    };
    return {
     ...settings,
     schedule: {
      ...schedule,
      Target: Target
     }
    };
   }
   const {TargetParameters: TargetParameters} = settings.update;
   const EcsTaskParameters = aimed(TargetParameters.EcsTaskParameters, taskDefinition);
   return {
    ...settings,
    update: {
     ...settings.update,
     TargetParameters: {
      ...TargetParameters,
      EcsTaskParameters: EcsTaskParameters
     }
    }
   };
  }
  function aimed(parameters, taskDefinition) {
   const next = {
    ...parameters,
    TaskDefinitionArn: taskDefinition
   };
   if (!hasTwoLaunchTypes(parameters)) return next;
   const {LaunchType: _left, ...kept} = next;
   return {
    ...kept,
    TaskDefinitionArn: taskDefinition
   };
  }
  function hasTwoLaunchTypes(parameters) {
   const strategy = parameters?.["CapacityProviderStrategy"];
   const launchType = parameters?.["LaunchType"];
   return Array.isArray(strategy) && strategy.length > 0 && launchType !== void 0 && launchType !== null;
  }
  function droppedLaunchType(settings) {
   const parameters = ecsParameters(settings);
   return hasTwoLaunchTypes(parameters) ? String(parameters?.["LaunchType"]) : void 0;
  }
  function overriddenContainers(settings) {
   if (settings.kind === "pipe") {
    const overrides = ecsParameters(settings)?.["Overrides"];
    return namesIn(isRawJson(overrides) ? overrides["ContainerOverrides"] : void 0, "Name");
   }
   const input = settings.kind === "rule" ? settings.target["Input"] : settings.schedule.Target["Input"];
   const overrides = typeof input === "string" ? parseJson(input) : void 0;
   return namesIn(isRawJson(overrides) ? overrides["containerOverrides"] : void 0, "name");
  }
  function ecsParameters(settings) {
   if (settings.kind === "rule") return settings.target.EcsParameters;
   if (settings.kind === "schedule") return settings.schedule.Target.EcsParameters;
   return settings.update.TargetParameters.EcsTaskParameters;
  }
  function namesIn(items, key) {
   if (!Array.isArray(items)) return [];
   return items.flatMap(item => {
    const name = isRawJson(item) ? item[key] : void 0;
    return typeof name === "string" ? [ name ] : [];
   });
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  function differences({wanted: wanted, now: now}, {ignoresAdditions: ignoresAdditions = false} = {}) {
   const walk = (path, a, b) => {
    if ((0, task_definition.Vk)(a, b) || ignoresAdditions && a === void 0) return [];
    if (!isRawJson(a) || !isRawJson(b)) return [ path.join(".") ];
    return [ ...new Set([ ...Object.keys(a), ...Object.keys(b) ]) ].flatMap(key => walk([ ...path, key ], a[key], b[key]));
   };
   return walk([], wanted, now);
  }
  function isRawJson(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function aimLaunchers(plans, revisionOf) {
   return plans.map(plan => {
    const to = revisionOf(plan.source, plan.request.name);
    const step = decideStep(plan, to);
    return {
     plan: plan,
     to: to,
     step: step,
     isSent: false,
     notes: notesOf(plan, step)
    };
   });
  }
  function decideStep(plan, to) {
   const {request: request, before: before} = plan;
   const from = before.taskDefinition;
   if (from === to) return isChanging(before) ? {
    kind: "follow"
   } : {
    kind: isFailed(before) ? "change" : "unchanged"
   };
   if (request.deployed !== void 0 && (0, rollout_causes.w7)(request.deployed) !== (0, 
   rollout_causes.w7)(from)) {
    const reason = `It starts ${(0, rollout_causes.w7)(from)}, not ${(0, rollout_causes.w7)(request.deployed)} any more: somebody else changed it. It was left alone.`;
    return {
     kind: "leave",
     reason: reason
    };
   }
   return {
    kind: followsFamily(plan) ? "unchanged" : "change"
   };
  }
  function followsFamily({request: request, before: before, source: source}) {
   if ((0, also_update_launcher.T4)(before.taskDefinition) || request.destination.kind === "task-definition") return false;
   return source.kind !== "existing" || (0, also_update_launcher.Ap)(source.taskDefinition) === (0, 
   also_update_launcher.Ap)(before.taskDefinition);
  }
  function notesOf(plan, {kind: kind}) {
   const {settings: settings, pipe: pipe, taskDefinition: taskDefinition} = plan.before;
   const launchType = droppedLaunchType(settings);
   const notes = [ followsFamily(plan) ? `It names no revision, so it starts the newest ACTIVE one of ${(0, 
   rollout_causes.w7)(taskDefinition)} by itself, whether that came up or not. Pin it by \`task-definition\`.` : "", kind === "change" && launchType !== void 0 ? `The launch type ${launchType} is left out of the update: AWS wants none beside a capacity provider strategy.` : "", pipe?.desired === "STOPPED" ? "The pipe is stopped, and stays so." : "" ];
   return notes.filter(note => note !== "");
  }
  function plannedLaunchers(runs) {
   return runs.map(run => ({
    ...run,
    verdict: run.step.kind === "unchanged" ? "unchanged" : run.step.kind === "leave" ? "superseded" : "planned"
   }));
  }
  function launcherVerdict({verdict: verdict = "unchanged"}) {
   return verdict;
  }
  function isBadLauncher({verdict: verdict}) {
   return verdict !== void 0 && !(0, service_run.Kg)(verdict);
  }
  var task_definition_change = __webpack_require__(7252);
  var planned_image = __webpack_require__(8986);
  var unknown_container = __webpack_require__(1676);
  function planLaunchers(planning) {
   const findings = [];
   const plans = planning.inputs.alsoUpdate.flatMap(request => {
    const before = planning.launchers.sights.get(request.name);
    if (before === void 0) {
     findings.push(refusedFinding(request.name, request.name, planning));
     return [];
    }
    findings.push(...checkSight({
     request: request,
     before: before,
     planning: planning
    }));
    const source = planSource({
     request: request,
     before: before,
     planning: planning,
     findings: findings
    });
    return source === void 0 ? [] : [ {
     request: request,
     before: before,
     source: source
    } ];
   });
   return {
    plans: plans,
    findings: findings
   };
  }
  function checkSight({request: {name: name}, before: before, planning: {inputs: inputs}}) {
   const findings = [];
   if ((0, rollout_causes.w7)(before.cluster) !== (0, rollout_causes.w7)(inputs.cluster)) findings.push({
    code: "launcher-other-cluster",
    name: name,
    message: `it starts its tasks in the cluster ${before.cluster}, not in ${inputs.cluster}.`,
    fix: "Name the launcher of this environment, or update it by a step of its own with its `cluster`."
   });
   if (isGone(before)) findings.push({
    code: "pipe-update-failed",
    name: name,
    message: `the pipe is ${before.pipe?.current ?? ""}, and takes no update.`,
    fix: "Create the pipe again, or take it out of `also-update`."
   });
   return findings;
  }
  function planSource(one) {
   const {request: request, planning: planning, findings: findings} = one;
   const {destination: destination, name: name} = request;
   if (destination.kind === "service") return planServiceSource(one, destination.service);
   const reference = destination.kind === "task-definition" ? destination.taskDefinition : one.before.taskDefinition;
   const described = planning.launchers.taskDefinitions.get(reference);
   if (described === void 0) {
    findings.push(refusedFinding(name, reference, planning));
    return;
   }
   findings.push(...checkOverrides(one, described));
   if (destination.kind === "task-definition") return planExisting(name, described, findings);
   return planNewImage(one, described, destination);
  }
  function planServiceSource({request: request, before: before, planning: planning, findings: findings}, key) {
   const asked = planning.inputs.services.find(({name: name}) => name === key);
   const service = asked === void 0 ? void 0 : planning.services.services.get(asked.service);
   if (service === void 0) return;
   const family = (0, also_update_launcher.Ap)(service.taskDefinition);
   const own = (0, also_update_launcher.Ap)(before.taskDefinition);
   if (family !== own) findings.push({
    code: "launcher-other-family",
    name: request.name,
    message: `it starts tasks of the family "${own}", and the service "${key}" runs "${family}".`,
    fix: "Set `image` in the place of `service`: then the launcher's own task definition gets the new image."
   });
   const described = planning.services.taskDefinitions.get(service.taskDefinition);
   if (described !== void 0) findings.push(...checkOverrides({
    request: request,
    before: before,
    planning: planning
   }, described));
   return {
    kind: "service",
    service: key
   };
  }
  function planExisting(name, {taskDefinition: taskDefinition}, findings) {
   const {status: status, taskDefinitionArn: taskDefinitionArn} = taskDefinition;
   if (status !== "ACTIVE") findings.push({
    code: "task-definition-inactive",
    name: name,
    message: `the revision ${(0, rollout_causes.w7)(taskDefinitionArn)} is ${status}; ECS starts tasks of ACTIVE ones only.`,
    fix: "Name a revision that is ACTIVE, or deploy the image again."
   });
   return {
    kind: "existing",
    taskDefinition: taskDefinitionArn
   };
  }
  function planNewImage({request: {name: name}, before: before, planning: {inputs: inputs}, findings: findings}, described, {image: asked, containers: containers}) {
   const {taskDefinitionArn: taskDefinitionArn, containerDefinitions: containerDefinitions, status: status} = described.taskDefinition;
   const known = containerDefinitions.map(container => container.name);
   const wanted = containers.length === 0 ? known.length === 1 ? known : [ "" ] : containers;
   const unknown = wanted.filter(container => !known.includes(container));
   findings.push(...unknown.map(container => (0, unknown_container.Y)({
    name: name,
    container: container,
    known: known,
    taskDefinition: before.taskDefinition
   })));
   const image = (0, planned_image.F)({
    image: asked,
    inputs: inputs,
    arn: taskDefinitionArn,
    name: name,
    findings: findings
   });
   if (unknown.length > 0 || image === void 0) return;
   const base = (0, task_definition.Bz)(described);
   const input = (0, task_definition_change.r)(base, new Map(wanted.map(container => [ container, {
    image: image
   } ])));
   return (0, task_definition.Vk)(base, input) && status === "ACTIVE" ? {
    kind: "existing",
    taskDefinition: taskDefinitionArn
   } : {
    kind: "register",
    input: input
   };
  }
  function checkOverrides({request: {name: name}, before: before}, {taskDefinition: taskDefinition}) {
   const known = taskDefinition.containerDefinitions.map(container => container.name);
   return overriddenContainers(before.settings).filter(container => !known.includes(container)).map(container => ({
    code: "launcher-override-unknown",
    name: name,
    message: `it overrides the container "${container}", which the task definition ${(0, 
    rollout_causes.w7)(taskDefinition.taskDefinitionArn)} does not have.`,
    fix: `Correct the overrides of the launcher to: ${known.join(", ")}; ECS would refuse to start the task.`
   }));
  }
  function refusedFinding(name, key, {launchers: launchers}) {
   const error = launchers.refused.get(key);
   if (error !== void 0 && key === name) return {
    code: error.code,
    name: name,
    message: error.message,
    fix: error.fix
   };
   return {
    code: "task-definition-not-found",
    name: name,
    message: `the task definition "${key}" cannot be described. ${error?.message ?? ""}`.trimEnd(),
    fix: "Name one that exists: `aws ecs list-task-definitions --family-prefix FAMILY`."
   };
  }
  function pinnedRevisions(plans) {
   return [ ...new Set(plans.flatMap(({before: before, source: source}) => [ before.taskDefinition, ...source.kind === "existing" ? [ source.taskDefinition ] : [] ])) ];
  }
  var report_home = __webpack_require__(5284);
  var markdown = __webpack_require__(74);
  var requests = __webpack_require__(9448);
  function launcherLines(runs) {
   return runs.flatMap(run => [ `${run.plan.request.name}: ${WORDS[run.step.kind]} (${fromOf(run)}${run.step.kind === "change" ? ` -> ${toOf(run)}` : ""})`, ...run.notes.map(note => `  ${note}`) ]);
  }
  const WORDS = {
   unchanged: "unchanged",
   follow: "has the revision, AWS is still at it",
   change: "will follow",
   leave: "left alone"
  };
  function launcherOutputs(runs) {
   return {
    "also-updated": JSON.stringify(runs.map(launcherOutput)),
    "also-update-previous": JSON.stringify(runs.flatMap(previousOf))
   };
  }
  function launcherOutput(run) {
   const {plan: plan, verdict: verdict, cause: cause, notes: notes} = run;
   return {
    launcher: plan.request.name,
    kind: plan.request.launcher.kind,
    from: fromOf(run),
    to: toOf(run),
    ...verdict === void 0 ? {} : {
     verdict: verdict
    },
    ...cause === void 0 ? {} : {
     cause: cause
    },
    ...notes.length === 0 ? {} : {
     notes: notes
    }
   };
  }
  function previousOf({plan: plan, to: to, isSent: isSent, verdict: verdict}) {
   if (!isSent || to === void 0 || verdict === "rolled-back" || verdict === "superseded") return [];
   const taskDefinition = (0, rollout_causes.w7)(plan.before.taskDefinition);
   return [ (0, requests.k)(plan.request.launcher, {
    taskDefinition: taskDefinition,
    deployed: (0, rollout_causes.w7)(to)
   }) ];
  }
  function fromOf({plan: plan}) {
   return (0, rollout_causes.w7)(plan.before.taskDefinition);
  }
  function toOf({plan: plan, to: to, step: step}) {
   if (step.kind === "unchanged") return (0, rollout_causes.w7)(plan.before.taskDefinition);
   return to === void 0 ? `${(0, also_update_launcher.Ap)(plan.before.taskDefinition)}:(new)` : (0, 
   rollout_causes.w7)(to);
  }
  function launcherFailure(runs) {
   const bad = runs.filter(isBadLauncher);
   const worst = bad.find(({cause: cause}) => cause?.code !== "rolled-back-with-others") ?? bad[0];
   if (worst === void 0) return;
   const {cause: cause} = worst;
   return `${worst.plan.request.name}: ${launcherVerdict(worst)}. ${cause?.text ?? ""} ${cause?.fix ?? ""} (${cause?.code ?? launcherVerdict(worst)})`;
  }
  function launcherSentence(runs) {
   if (runs.length === 0) return "";
   const failure = launcherFailure(runs);
   if (failure !== void 0) return failure;
   const changed = runs.filter(run => launcherVerdict(run) === "succeeded");
   const planned = runs.filter(run => launcherVerdict(run) === "planned");
   if (changed.length > 0) return `Updated ${listOf(changed)}.`;
   if (planned.length > 0) return `Would update ${listOf(planned)}.`;
   return `Left as they are: ${runs.map(({plan: plan}) => plan.request.name).join(", ")}.`;
  }
  function listOf(runs) {
   return runs.map(run => `${run.plan.request.name} (${toOf(run)})`).join(", ");
  }
  function launcherAnnotations(runs) {
   return runs.filter(isBadLauncher).map(run => ({
    level: "error",
    title: `${run.plan.request.name}: ${launcherVerdict(run)}`,
    message: `${run.cause?.text ?? ""} ${run.cause?.fix ?? ""} (${run.cause?.code ?? ""})`
   }));
  }
  function writeLaunchers(runs, home) {
   if (runs.length === 0) return "";
   return (0, markdown.qN)("#### Other launchers of the image", (0, markdown.tp)([ "Launcher", "From", "To", "Verdict" ], runs.map(run => [ (0, 
   markdown.FV)(run.plan.request.name), (0, markdown.aY)(fromOf(run)), (0, markdown.aY)(toOf(run)), (0, 
   markdown.FV)(launcherVerdict(run)) ])), ...runs.map(run => writeLauncher(run, home)));
  }
  function writeLauncher(run, home) {
   const {cause: cause, notes: notes, plan: plan} = run;
   const name = (0, markdown.FV)(plan.request.name);
   if ((0, service_run.Kg)(launcherVerdict(run)) || cause === void 0) return (0, markdown.qN)(...notes.map(note => `${name}: ${(0, 
   markdown.FV)(note)}`));
   return (0, markdown.qN)(`**${name}:** ${(0, markdown.FV)(cause.text)}`, `**What to do:** ${(0, 
   markdown.FV)(cause.fix)} ([${(0, markdown.FV)(cause.code)}](${(0, report_home.Wr)(home, cause.code)}))`, ...notes.map(note => (0, 
   markdown.FV)(note)));
  }
  var errors = __webpack_require__(9973);
  var abortable = __webpack_require__(9970);
  var one_off_task = __webpack_require__(3190);
  var backoff = __webpack_require__(9444);
  const DESCRIBE_ONLY = new Set([ "Arn", "CreationDate", "LastModificationDate" ]);
  async function lookAtLauncher(launcher, apis) {
   if (launcher.kind === "pipe") return lookAtPipe(launcher, apis);
   if (launcher.kind === "schedule") return lookAtSchedule(launcher, apis);
   const name = {
    rule: launcher.rule,
    eventBusName: launcher.eventBus
   };
   const target = chooseTarget(await (await apis.events()).listTargetsByRule(name), launcher);
   return {
    settings: {
     kind: "rule",
     name: name,
     target: target
    },
    taskDefinition: target.EcsParameters.TaskDefinitionArn,
    cluster: target.Arn
   };
  }
  async function replaceSettings(settings, apis) {
   if (settings.kind === "pipe") return (await apis.pipes()).updatePipe(settings.update);
   if (settings.kind === "schedule") return (await apis.scheduler()).updateSchedule(settings.schedule);
   return (await apis.events()).putTarget(settings.name, settings.target);
  }
  async function lookAtSchedule(launcher, apis) {
   const described = await (await apis.scheduler()).getSchedule({
    name: launcher.schedule,
    groupName: launcher.group
   });
   const {Target: Target} = described;
   if (Target.EcsParameters === void 0) throw notEcs(launcher, Target.Arn);
   const kept = Object.fromEntries(Object.entries(described).filter(([key]) => !DESCRIBE_ONLY.has(key)));
   const schedule = {
    ...kept,
    Name: described.Name,
    GroupName: described.GroupName,
    Target: Target
   };
   return {
    settings: {
     kind: "schedule",
     schedule: schedule
    },
    taskDefinition: Target.EcsParameters.TaskDefinitionArn,
    cluster: Target.Arn
   };
  }
  async function lookAtPipe(launcher, apis) {
   const described = await (await apis.pipes()).describePipe({
    name: launcher.pipe
   });
   const {Name: Name, RoleArn: RoleArn, Target: Target, TargetParameters: TargetParameters, CurrentState: CurrentState, DesiredState: DesiredState, StateReason: StateReason} = described;
   if (TargetParameters?.EcsTaskParameters === void 0) throw notEcs(launcher, Target);
   return {
    settings: {
     kind: "pipe",
     update: {
      Name: Name,
      RoleArn: RoleArn,
      TargetParameters: TargetParameters
     }
    },
    taskDefinition: TargetParameters.EcsTaskParameters.TaskDefinitionArn,
    cluster: Target,
    pipe: {
     current: CurrentState,
     desired: DesiredState,
     reason: StateReason
    }
   };
  }
  function chooseTarget(targets, launcher) {
   const {targetId: targetId} = launcher;
   const ofEcs = targets.filter(target => target.EcsParameters !== void 0);
   const named = targetId === void 0 ? ofEcs : ofEcs.filter(({Id: Id}) => Id === targetId);
   const [first] = named;
   const ids = ofEcs.map(({Id: Id}) => Id).join(", ");
   if (first !== void 0 && named.length === 1) return first;
   if (ofEcs.length === 0) throw notEcs(launcher, targets.map(({Arn: Arn}) => Arn).join(", ") || "nothing");
   throw new errors.lZ(targetId === void 0 ? {
    code: "launcher-ambiguous",
    message: `The rule "${launcher.rule}" has ${ofEcs.length} targets that start tasks: ${ids}.`,
    fix: `Set \`target-id\` to one of: ${ids}; an entry for each of them, when all shall follow.`
   } : {
    code: "launcher-not-found",
    message: `The rule "${launcher.rule}" has no target "${targetId}" that starts tasks; it has ${ids}.`,
    fix: `Set \`target-id\` to one of: ${ids}.`
   });
  }
  function notEcs(launcher, target) {
   return new errors.lZ({
    code: "launcher-not-ecs",
    message: `The ${(0, also_update_launcher.t0)(launcher)} starts no ECS task; its target is ${target}.`,
    fix: "Take it out of `also-update`, or name the launcher that starts the tasks."
   });
  }
  const PATIENCE = {
   baseMs: 1e3,
   capMs: 1e4
  };
  const PIPE_TICKS = {
   baseMs: 2e3,
   capMs: 5e3
  };
  const STALE_READ_MS = 15e3;
  async function replaceLauncher(replacement, world) {
   for (let attempt = 0; ;attempt += 1) {
    try {
     const isWritten = await writeOnce(replacement, world);
     if (isWritten) return await watchLauncher(replacement, world);
    } catch (error) {
     if (!isPassing(error) || world.clock.now() >= world.deadlineMs) throw error;
    }
    if (world.clock.now() >= world.deadlineMs) throw timedOut(replacement, "AWS was still changing it");
    await world.clock.sleep(1e3 + (0, backoff.j)(PATIENCE, attempt, world.random), world.signal);
   }
  }
  async function writeOnce({launcher: launcher, known: known, wanted: wanted, ...told}, world) {
   world.signal?.throwIfAborted();
   const now = await lookAtLauncher(launcher, world.apis);
   if ((0, task_definition.Vk)(now.settings, wanted) && !isFailed(now)) return true;
   if (isChanging(now)) return false;
   if (![ wanted, ...known ].some(settings => (0, task_definition.Vk)(now.settings, settings))) throw changedByOthers(known, now);
   world.signal?.throwIfAborted();
   told.onSend();
   try {
    await replaceSettings(wanted, world.apis);
   } catch (error) {
    if (error instanceof errors.lZ && !isPassing(error)) told.onRefused();
    throw error;
   }
   return true;
  }
  async function watchLauncher(replacement, world) {
   const {name: name, launcher: launcher, wanted: wanted} = replacement;
   const {clock: clock, log: log, signal: signal} = world;
   const sentAtMs = clock.now();
   let told;
   let sawChange = false;
   for (let look = 0; ;look += 1) {
    const now = await lookOrWait(launcher, world);
    if (now?.pipe !== void 0 && now.pipe.current !== told) log.progress(`${name}: ${now.pipe.current}`);
    told = now?.pipe?.current ?? told;
    sawChange ||= now !== void 0 && isChanging(now);
    if (now !== void 0 && isDone({
     now: now,
     wanted: wanted,
     sawChange: sawChange,
     elapsedMs: clock.now() - sentAtMs
    })) return;
    if (clock.now() >= world.deadlineMs) throw timedOut(replacement, stateOf(now));
    const ticks = now?.pipe === void 0 ? PATIENCE : PIPE_TICKS;
    const waitMs = 1e3 + (0, backoff.j)(ticks, look, world.random);
    await clock.sleep(Math.min(waitMs, Math.max(0, world.deadlineMs - clock.now())), signal);
   }
  }
  async function lookOrWait(launcher, {apis: apis, clock: clock, deadlineMs: deadlineMs}) {
   try {
    return await lookAtLauncher(launcher, apis);
   } catch (error) {
    if (!isPassing(error) || clock.now() >= deadlineMs) throw error;
    return;
   }
  }
  function isDone({now: now, wanted: wanted, sawChange: sawChange, elapsedMs: elapsedMs}) {
   const lost = differences({
    wanted: wanted,
    now: now.settings
   }, {
    ignoresAdditions: true
   });
   if (now.pipe !== void 0) {
    const progress = judgePipe(now, {
     hasWanted: lost.length === 0,
     sawChange: sawChange,
     elapsedMs: elapsedMs
    });
    if (progress.kind === "failed") throw pipeFailed(progress.why);
    return progress.kind === "settled";
   }
   if (lost.length === 0) return true;
   if (elapsedMs < STALE_READ_MS) return false;
   throw new errors.lZ({
    code: "launcher-not-as-asked",
    message: `AWS took the update, but shows other settings than were sent: ${lost.join(", ")}.`,
    fix: "See who else changes this launcher, and compare it with what the infrastructure code says."
   });
  }
  function isPassing(error) {
   return (0, one_off_task.Ev)(error) || error instanceof errors.lZ && error.code === "launcher-busy";
  }
  function stateOf(sight) {
   if (sight === void 0) return "AWS gave no answer at the last look";
   return sight.pipe === void 0 ? "AWS showed its settings of before" : `the pipe was ${sight.pipe.current}`;
  }
  function changedByOthers(known, now) {
   const paths = differences({
    wanted: known[0],
    now: now.settings
   });
   return new errors.lZ({
    code: "launcher-changed",
    message: `Somebody changed it meanwhile: ${paths.join(", ")}. It was left alone.`,
    fix: "See who changes it, then run the job again: it starts from what it finds."
   });
  }
  function pipeFailed(why) {
   return new errors.lZ({
    code: "pipe-update-failed",
    message: `The pipe does not run: ${why}.`,
    fix: "Correct what the reason names (the role of the pipe needs ecs:RunTask on the new revision and iam:PassRole on its roles), then run the job again."
   });
  }
  function timedOut({name: name}, state) {
   return new errors.lZ({
    code: "launcher-timed-out",
    message: `The ${name} was not updated in time; ${state}.`,
    fix: "Run the job again: it takes up what it finds. Raise `timeout` when it needs longer."
   });
  }
  const PUT_BACK_LIMIT_MS = 3e5;
  async function putBack(run, {cause: others, ...world}) {
   const {plan: plan, to: to} = run;
   const {name: name, launcher: launcher} = plan.request;
   const from = plan.before.taskDefinition;
   const cause = run.cause ?? others;
   const now = await lookNow(run, world);
   const isUntouched = now !== void 0 && !isChanging(now) && !isFailed(now) && (0, 
   task_definition.Vk)(now.settings, plan.before.settings);
   if (isUntouched) return ended(run, cause, {
    isBack: true,
    note: `It starts ${(0, rollout_causes.w7)(from)} as before.`
   });
   const wanted = withTaskDefinition(plan.before.settings, from);
   const known = [ withTaskDefinition(plan.before.settings, to ?? from), plan.before.settings ];
   const onSend = () => world.log.progress(`${name}: put back to ${(0, rollout_causes.w7)(from)}`);
   const {signal: _signal, ...calm} = world;
   const deadlineMs = world.clock.now() + PUT_BACK_LIMIT_MS;
   try {
    const replacement = {
     name: name,
     launcher: launcher,
     known: known,
     wanted: wanted,
     onSend: onSend,
     onRefused: () => {}
    };
    await replaceLauncher(replacement, {
     ...calm,
     deadlineMs: deadlineMs
    });
    return ended(run, cause, {
     isBack: true,
     note: `It starts ${(0, rollout_causes.w7)(from)} again.`
    });
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    const note = `It was not put back to ${(0, rollout_causes.w7)(from)}: ${error.message} ${error.fix}`;
    return ended(run, cause, {
     isBack: false,
     note: note
    });
   }
  }
  async function lookNow({plan: plan}, {apis: apis}) {
   try {
    return await lookAtLauncher(plan.request.launcher, apis);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return;
   }
  }
  function ended(run, cause, {isBack: isBack, note: note}) {
   const verdict = run.verdict === "cancelled" ? "cancelled" : isBack ? "rolled-back" : "failed";
   return {
    ...run,
    cause: cause,
    verdict: verdict,
    notes: [ ...run.notes, note ]
   };
  }
  const CANCEL_BUDGET_MS = 6e3;
  async function updateLaunchers(all, options) {
   const runs = new Map(all.map(run => [ run.plan.request.name, run ]));
   const advance = run => {
    runs.set(run.plan.request.name, run);
    options.keep([ ...runs.values() ]);
   };
   const work = async () => {
    for (const isPipe of [ true, false ]) {
     const group = all.filter(({plan: plan}) => plan.request.launcher.kind === "pipe" === isPipe);
     if ([ ...runs.values() ].some(isBadLauncher)) break;
     await Promise.all(group.map(async run => updateOne(run, {
      ...options,
      advance: advance
     })));
    }
    const policy = policyOf([ ...runs.values() ], options.policies);
    if (policy === "roll-back") await putAllBack([ ...runs.values() ], {
     ...options,
     advance: advance
    });
   };
   const otherwise = () => {
    for (const run of runs.values()) if (run.isSent && !isSettled(run)) advance(unfinished(run));
   };
   const {signal: signal, clock: clock} = options;
   await (0, abortable.p)({
    work: work(),
    otherwise: otherwise,
    graceMs: CANCEL_BUDGET_MS,
    signal: signal,
    clock: clock
   });
   return endOfAll([ ...runs.values() ].map(run => settle(run, signal.aborted)), signal.aborted);
  }
  async function updateOne(run, options) {
   const {plan: plan, to: to, step: step} = run;
   const {name: name, launcher: launcher} = plan.request;
   if (step.kind === "leave") {
    const cause = {
     code: "launcher-changed",
     text: step.reason,
     fix: "See who changed it; take it back by hand if it must go."
    };
    return options.advance({
     ...run,
     verdict: "superseded",
     cause: cause
    });
   }
   if (step.kind === "unchanged" || to === void 0) return;
   let sent = run;
   const onSend = () => {
    sent = {
     ...run,
     isSent: true
    };
    options.advance(sent);
    options.log.progress(`${name}: ${(0, rollout_causes.w7)(plan.before.taskDefinition)} -> ${(0, 
    rollout_causes.w7)(to)}`);
   };
   const onRefused = () => void (sent = run);
   const wanted = withTaskDefinition(plan.before.settings, to);
   try {
    if (step.kind === "follow") await watchLauncher({
     name: name,
     launcher: launcher,
     wanted: plan.before.settings
    }, options); else await replaceLauncher({
     name: name,
     launcher: launcher,
     known: [ plan.before.settings ],
     wanted: wanted,
     onSend: onSend,
     onRefused: onRefused
    }, options);
    options.advance({
     ...sent,
     verdict: "succeeded"
    });
   } catch (error) {
    options.advance(withFault(sent, error));
   }
  }
  function withFault(run, error) {
   if (error instanceof errors.cJ) {
    const text = run.isSent ? `The run was cancelled. AWS has the update, and may still be at it.` : "The run was cancelled before it was its turn. It was not changed.";
    return {
     ...run,
     verdict: "cancelled",
     cause: {
      code: "cancelled",
      text: text,
      fix: "Run the job again when you want to go on."
     }
    };
   }
   if (!(error instanceof errors.lZ)) throw error;
   const {code: code, message: message, fix: fix} = error;
   const state = run.isSent || code === "launcher-changed" ? "" : " It was not changed.";
   const cause = {
    code: code,
    text: `${message}${state}`,
    fix: fix
   };
   if (code === "launcher-changed") return {
    ...run,
    verdict: "superseded",
    cause: cause
   };
   return {
    ...run,
    verdict: code === "launcher-timed-out" ? "timed-out" : "failed",
    cause: cause
   };
  }
  function unfinished(run) {
   const note = "What became of the last call is not known: the run was cancelled.";
   return {
    ...withFault(run, new errors.cJ("cancelled")),
    notes: [ ...run.notes, note ]
   };
  }
  function isSettled({verdict: verdict}) {
   return verdict !== void 0;
  }
  function policyOf(runs, {onFailure: onFailure, onTimeout: onTimeout, onCancel: onCancel}) {
   const bad = runs.filter(isBadLauncher).map(({verdict: verdict}) => verdict);
   if (bad.length === 0) return;
   if (bad.includes("cancelled")) return onCancel;
   return bad.every(verdict => verdict === "timed-out") ? onTimeout : onFailure;
  }
  async function putAllBack(runs, options) {
   const bad = runs.filter(isBadLauncher);
   const names = bad.map(({plan: plan}) => plan.request.name).join(", ");
   const cause = {
    code: "rolled-back-with-others",
    text: `It was put back because of ${names}; the launchers of a step stay together.`,
    fix: `Look at ${names}.`
   };
   const touched = runs.filter(({isSent: isSent, verdict: verdict}) => isSent && verdict !== "superseded");
   await Promise.all(touched.map(async run => options.advance(await putBack(run, {
    ...options,
    cause: cause
   }))));
  }
  function settle(run, isCancelled) {
   if (run.verdict !== void 0) return run;
   if (run.step.kind === "unchanged") return {
    ...run,
    verdict: "unchanged"
   };
   if (isCancelled) return withFault(run, new errors.cJ("cancelled"));
   return {
    ...run,
    verdict: "unchanged",
    notes: [ ...run.notes, "It was not changed, because another launcher failed." ]
   };
  }
  function endOfAll(runs, isCancelled) {
   if (isCancelled) return {
    runs: runs,
    end: "cancelled"
   };
   const bad = runs.filter(({cause: cause, ...run}) => isBadLauncher(run) && cause?.code !== "rolled-back-with-others");
   if (bad.length === 0) return {
    runs: runs,
    end: "settled"
   };
   const names = bad.map(({plan: plan}) => plan.request.name).join(", ");
   const because = {
    code: "rolled-back-with-others",
    text: `It was rolled back because ${names} did not follow; what a step changes stays together.`,
    fix: `Look at ${names}.`
   };
   return {
    runs: runs,
    end: bad.every(({verdict: verdict}) => verdict === "timed-out") ? "timed-out" : "settled",
    because: because
   };
  }
  const FINDINGS = new Set([ "launcher-not-found", "launcher-not-ecs", "launcher-ambiguous", "aws-request-refused" ]);
  async function observeLaunchers(requests, {apis: apis, ecs: ecs}) {
   const refused = new Map;
   const sights = await gather(requests.map(({name: name, launcher: launcher}) => ({
    key: name,
    read: () => lookAtLauncher(launcher, apis)
   })), refused);
   const references = requests.flatMap(({name: name, destination: destination}) => {
    if (destination.kind === "task-definition") return [ destination.taskDefinition ];
    const sight = sights.get(name);
    return destination.kind === "image" && sight !== void 0 ? [ sight.taskDefinition ] : [];
   });
   const taskDefinitions = await gather([ ...new Set(references) ].map(taskDefinition => ({
    key: taskDefinition,
    read: () => ecs.describeTaskDefinition({
     taskDefinition: taskDefinition,
     includeTags: true
    })
   })), refused);
   return {
    sights: sights,
    taskDefinitions: taskDefinitions,
    refused: refused
   };
  }
  async function gather(reads, refused) {
   const found = new Map;
   await Promise.all(reads.map(async ({key: key, read: read}) => {
    try {
     found.set(key, await read());
    } catch (error) {
     if (!(error instanceof errors.lZ) || !FINDINGS.has(error.code)) throw error;
     refused.set(key, error);
    }
   }));
   return found;
  }
  function planPart(planning, home) {
   const {plans: plans, findings: findings} = planLaunchers(planning);
   const beforehand = services => aimLaunchers(plans, source => knownRevision(source, services));
   return {
    findings: findings,
    registrations: plans.flatMap(registrationOf),
    pinned: pinnedRevisions(plans),
    lines: services => launcherLines(beforehand(services)),
    planned: services => reportOf(plannedLaunchers(beforehand(services)), home),
    async update(progress, arns, world) {
     const runs = aimLaunchers(plans, (source, name) => registeredRevision({
      source: source,
      name: name,
      progress: progress,
      arns: arns
     }));
     const ended = hasComeUp(progress) ? await updateNow(runs, world) : {
      runs: runs.map(leftAlone),
      end: "settled"
     };
     return {
      progress: withLaunchers(progress, ended),
      report: reportOf(ended.runs, home)
     };
    }
   };
  }
  function updateNow(runs, world) {
   return updateLaunchers(runs, {
    ...world,
    keep: now => world.keepOutputs(launcherOutputs(now))
   });
  }
  function hasComeUp({runs: runs, end: end, because: because}) {
   const verdicts = runs.map(run => (0, service_run.lj)(run, end).verdict);
   return end.kind === "settled" && because === void 0 && verdicts.every(verdict => verdict === "succeeded" || verdict === "unchanged");
  }
  function leftAlone(run) {
   const note = "It was not changed, because the services did not come up.";
   return {
    ...run,
    verdict: "unchanged",
    notes: run.step.kind === "unchanged" ? run.notes : [ ...run.notes, note ]
   };
  }
  function withLaunchers(progress, {end: end, because: because}) {
   if (end !== "settled") return {
    ...progress,
    end: {
     kind: end
    }
   };
   return because === void 0 ? progress : {
    ...progress,
    because: because
   };
  }
  function registrationName(launcher) {
   return `also-update: ${launcher}`;
  }
  function registrationOf({request: request, before: before, source: source}) {
   if (source.kind !== "register") return [];
   const name = registrationName(request.name);
   return [ {
    name: name,
    from: before.taskDefinition,
    step: {
     kind: "register",
     input: source.input
    }
   } ];
  }
  function knownRevision(source, services) {
   if (source.kind === "existing") return source.taskDefinition;
   if (source.kind === "register") return;
   const plan = services.find(({name: name}) => name === source.service);
   if (plan?.step.kind === "existing") return plan.step.taskDefinition;
   return plan?.step.kind === "register" ? void 0 : plan?.from;
  }
  function registeredRevision({source: source, name: name, progress: progress, arns: arns}) {
   if (source.kind === "existing") return source.taskDefinition;
   if (source.kind === "register") return arns.get(registrationName(name));
   return progress.runs.find(({plan: plan}) => plan.name === source.service)?.to;
  }
  function reportOf(runs, home) {
   return {
    verdicts: runs.map(launcherVerdict),
    outputs: launcherOutputs(runs),
    sentence: launcherSentence(runs),
    isBad: runs.some(isBadLauncher),
    summary: writeLaunchers(runs, home),
    annotations: launcherAnnotations(runs)
   };
  }
 })
};
