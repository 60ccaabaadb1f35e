export const id = 312;

export const ids = [ 312 ];

export const modules = {
 9312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   planTaskPart: () => planTaskPart
  });
  var not_started = __webpack_require__(241);
  var service_run = __webpack_require__(7451);
  var external_node_crypto_ = __webpack_require__(7598);
  var one_off_task = __webpack_require__(3190);
  var unknown_container = __webpack_require__(1676);
  function planTasks({requests: requests, services: services, taskDefinitions: taskDefinitions}) {
   const findings = [];
   const plans = requests.flatMap(request => {
    const service = services.find(({name: name}) => name === request.service);
    const definition = service === void 0 ? void 0 : definitionOf(service, taskDefinitions);
    if (service === void 0 || definition === void 0) return [];
    const {containers: containers, networkMode: networkMode} = definition;
    const container = chooseContainer(request, containers, findings);
    findings.push(...checkNetwork(request, service, networkMode), ...checkSize(request));
    return container === void 0 ? [] : [ {
     request: request,
     service: service,
     container: container,
     containers: containers,
     skip: reasonToSkip(request, service)
    } ];
   });
   return {
    plans: plans,
    findings: findings
   };
  }
  function definitionOf({step: step, from: from}, taskDefinitions) {
   const definition = step.kind === "register" ? step.input : taskDefinitions.get(step.kind === "existing" ? step.taskDefinition : from)?.taskDefinition;
   if (definition === void 0) return;
   return {
    containers: definition.containerDefinitions,
    networkMode: definition["networkMode"]
   };
  }
  function chooseContainer({name: name, container: container}, containers, findings) {
   const essential = containers.filter(isEssential).map(one => one.name);
   if (container === void 0 && essential.length === 1) return essential[0];
   const found = containers.find(one => one.name === container);
   if (found === void 0) {
    const taskDefinition = "of its service";
    findings.push((0, unknown_container.Y)({
     name: label(name),
     container: container ?? "",
     known: essential,
     taskDefinition: taskDefinition
    }));
    return;
   }
   if (isEssential(found)) return found.name;
   findings.push({
    code: "container-not-essential",
    name: label(name),
    message: `the container "${found.name}" is not essential, so its end would not end the task.`,
    fix: `Set \`container\` to one of: ${essential.join(", ")}.`
   });
   return;
  }
  function isEssential({essential: essential}) {
   return essential !== false;
  }
  function checkNetwork({name: name, subnets: subnets}, {before: before}, networkMode) {
   const own = (0, one_off_task.v4)(before).networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
   if (networkMode !== "awsvpc" || own.length > 0 || subnets.length > 0) return [];
   return [ {
    code: "network-configuration-missing",
    name: label(name),
    message: `the service "${before.serviceName}" shows no subnets, and a task of the network mode awsvpc needs some.`,
    fix: "Set `subnets` and `security-groups` of the task in `run-task`."
   } ];
  }
  const OVERRIDES_LIMIT = 8192;
  function checkSize(request) {
   const {length: length} = JSON.stringify(planOverrides(request, request.container ?? "") ?? {});
   if (length <= OVERRIDES_LIMIT) return [];
   return [ {
    code: "overrides-too-large",
    name: label(request.name),
    message: `its command and variables come to ${length} characters as JSON; ECS takes ${OVERRIDES_LIMIT}.`,
    fix: "Put a long script into the image, and long values into a parameter or a file."
   } ];
  }
  function reasonToSkip({when: when, ifUnchanged: ifUnchanged}, {step: step}) {
   if (step.kind === "unchanged" && ifUnchanged === "skip") return "its service is unchanged";
   if (step.kind === "follow" && when === "before") return "the deployment of its service is under way already";
   return;
  }
  function label(name) {
   return `run-task ${name}`;
  }
  function planOverrides({command: command, environment: environment, cpu: cpu, memory: memory}, container) {
   const variables = Object.entries(environment).map(([name, value]) => ({
    name: name,
    value: value
   }));
   const own = {
    ...command === void 0 ? {} : {
     command: command
    },
    ...variables.length === 0 ? {} : {
     environment: variables
    }
   };
   const overrides = {
    ...Object.keys(own).length === 0 ? {} : {
     containerOverrides: [ {
      name: container,
      ...own
     } ]
    },
    ...cpu === void 0 ? {} : {
     cpu: cpu
    },
    ...memory === void 0 ? {} : {
     memory: memory
    }
   };
   return Object.keys(overrides).length === 0 ? void 0 : overrides;
  }
  function planRunTask({request: request, service: service, container: container}, taskDefinition, attempt) {
   const {subnets: subnets, securityGroups: securityGroups, assignPublicIp: assignPublicIp} = request;
   const overrides = planOverrides(request, container);
   const facts = [ ...attempt.run, service.before.serviceArn, request.name ];
   const input = (0, one_off_task.OB)({
    service: service.before,
    taskDefinition: taskDefinition,
    startedBy: startedBy(request.name, facts),
    clientToken: "",
    ...overrides === void 0 ? {} : {
     overrides: overrides
    },
    network: {
     ...subnets.length === 0 ? {} : {
      subnets: subnets
     },
     ...securityGroups.length === 0 ? {} : {
      securityGroups: securityGroups
     },
     ...assignPublicIp === void 0 ? {} : {
      assignPublicIp: assignPublicIp
     }
    },
    tags: [ {
     key: "slipway:run",
     value: attempt.runUrl
    } ]
   });
   return {
    ...input,
    clientToken: hash([ ...facts, attempt.attempt, JSON.stringify(input) ])
   };
  }
  function startedBy(name, facts) {
   return `run-task/${name.replaceAll(/[^\w-]+/g, "-").slice(0, 12)}-${hash(facts).slice(0, 12)}`;
  }
  function hash(facts) {
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(facts)).digest("hex");
  }
  var rollout_causes = __webpack_require__(2882);
  var markdown = __webpack_require__(74);
  var duration = __webpack_require__(6110);
  function taskVerdict({verdict: verdict = "unchanged"}) {
   return verdict;
  }
  function hasFailed(run) {
   return !(0, service_run.Kg)(taskVerdict(run));
  }
  function isBadTask(run) {
   return hasFailed(run) && (!run.plan.request.mayFail || run.verdict === "cancelled");
  }
  function plannedTasks(plans) {
   return plans.map(plan => ({
    plan: plan,
    to: void 0,
    verdict: plan.skip === void 0 ? "planned" : "unchanged",
    notes: plan.skip === void 0 ? [] : [ `It is not run, because ${plan.skip}.` ]
   }));
  }
  function taskLines(plans) {
   return plans.map(({request: request, container: container, skip: skip}) => {
    const {command: command, environment: environment, when: when, service: service} = request;
    const names = Object.keys(environment);
    const words = [ command === void 0 ? "its own command" : JSON.stringify(command), ...names.length === 0 ? [] : [ `with ${names.join(", ")}` ] ].join(" ");
    const what = skip === void 0 ? `runs ${words} in ${container}` : `is not run, because ${skip}`;
    return `${label(request.name)}: ${when === "before" ? "before the services" : "after the services"}, of ${service}: ${what}`;
   });
  }
  function reportTasks(runs) {
   return {
    verdicts: runs.filter(run => !hasFailed(run) || isBadTask(run)).map(taskVerdict),
    outputs: taskOutputs(runs),
    sentence: taskSentence(runs),
    isBad: runs.some(isBadTask),
    summary: writeTasks(runs),
    annotations: runs.filter(hasFailed).map(taskAnnotation)
   };
  }
  function taskOutputs(runs) {
   return {
    "run-tasks": JSON.stringify(runs.map(taskOutput))
   };
  }
  function taskOutput(run) {
   const {plan: plan, to: to, taskArn: taskArn, verdict: verdict, cause: cause, exitCodes: exitCodes, seconds: seconds, notes: notes} = run;
   const {name: name, service: service, when: when} = plan.request;
   return {
    name: name,
    service: service,
    when: when,
    ...to === void 0 ? {} : {
     "task-definition": (0, rollout_causes.w7)(to)
    },
    ...taskArn === void 0 ? {} : {
     "task-arn": taskArn
    },
    ...exitCodes === void 0 ? {} : {
     "exit-codes": exitCodes
    },
    ...verdict === void 0 ? {} : {
     verdict: verdict
    },
    ...cause === void 0 ? {} : {
     cause: cause
    },
    ...seconds === void 0 ? {} : {
     seconds: seconds
    },
    ...notes.length === 0 ? {} : {
     notes: notes
    }
   };
  }
  function taskSentence(runs) {
   const failed = runs.find(isBadTask);
   if (failed !== void 0) return `${label(failed.plan.request.name)}: ${taskVerdict(failed)}. ${tellCause(failed)}`;
   const names = wanted => runs.filter(run => taskVerdict(run) === wanted).map(({plan: plan}) => plan.request.name).join(", ");
   if (names("succeeded") !== "") return `Ran ${names("succeeded")}.`;
   return names("planned") === "" ? "" : `Would run ${names("planned")}.`;
  }
  function tellCause({cause: cause}) {
   return cause === void 0 ? "" : `${cause.text} ${cause.fix} (${cause.code})`;
  }
  function taskAnnotation(run) {
   const title = `${label(run.plan.request.name)}: ${taskVerdict(run)}`;
   return {
    level: isBadTask(run) ? "error" : "warning",
    title: title,
    message: tellCause(run)
   };
  }
  function writeTasks(runs) {
   if (runs.length === 0) return "";
   return (0, markdown.qN)("#### One-off tasks", (0, markdown.tp)([ "Task", "When", "Revision", "Exit codes", "Verdict", "Time" ], runs.map(run => [ (0, 
   markdown.FV)(run.plan.request.name), run.plan.request.when, run.to === void 0 ? "" : (0, 
   markdown.aY)((0, rollout_causes.w7)(run.to)), (0, markdown.FV)(tellCodes(run)), `${taskVerdict(run) === "unchanged" ? "not run" : taskVerdict(run)}${hasFailed(run) && !isBadTask(run) ? " (allowed)" : ""}`, run.seconds === void 0 ? "" : (0, 
   duration.a)(run.seconds * 1e3) ])), ...runs.map(writeTask));
  }
  function tellCodes({exitCodes: exitCodes = {}}) {
   return Object.entries(exitCodes).map(([name, exitCode]) => `${name}: ${exitCode}`).join(", ");
  }
  function writeTask(run) {
   const {plan: plan, cause: cause, notes: notes, logTail: logTail} = run;
   const name = (0, markdown.FV)(plan.request.name);
   const told = notes.map(note => `${name}: ${(0, markdown.FV)(note)}`);
   if (!hasFailed(run) || cause === void 0) return (0, markdown.qN)(...told);
   return (0, markdown.qN)(`**${name}:** ${(0, markdown.FV)(cause.text)}`, `**What to do:** ${(0, 
   markdown.FV)(cause.fix)} (${(0, markdown.FV)(cause.code)})`, ...told, logTail === void 0 ? "" : (0, 
   markdown.AU)(`Last log lines of ${logTail.source}`, (0, markdown.DV)(logTail.lines.join("\n"))));
  }
  var log_tail = __webpack_require__(6289);
  var errors = __webpack_require__(9973);
  var abortable = __webpack_require__(9970);
  var backoff = __webpack_require__(9444);
  var task_failure = __webpack_require__(9206);
  const NOT_RUNNING = new Set([ "PROVISIONING", "PENDING" ]);
  const STOP_WAIT_MS = 24e4;
  const STOP_GRACE_MS = 3e3;
  const STOP_PATIENCE = {
   attempts: 20,
   baseMs: 1e3,
   capMs: 1e4,
   shouldRetry: one_off_task.Ev
  };
  async function followOneOffTask(options) {
   const {lines: lines, hasRun: hasRun} = options;
   const watched = await watch(options).catch(async error => {
    await lines.end("leave");
    throw error;
   });
   const {task: task, end: end} = watched;
   const isOver = end === "stopped" || end === "yielded";
   const logFault = await lines.end(isOver && task !== void 0 && hasRun(task) ? "drain" : "leave");
   return {
    ...watched,
    logFault: logFault
   };
  }
  async function watch(options) {
   const {startDeadlineMs: startDeadlineMs, endDeadlineMs: endDeadlineMs, yields: yields, onTimeout: onTimeout, isDone: isDone, subject: subject} = options;
   const seen = {
    last: void 0,
    mustYield: false
   };
   try {
    const start = await watchUntil(options, seen, {
     deadlineMs: startDeadlineMs,
     until: async task => {
      if (NOT_RUNNING.has(task.lastStatus)) seen.mustYield = await (yields?.asks(task)) ?? false;
      return seen.mustYield || !NOT_RUNNING.has(task.lastStatus);
     }
    });
    if (seen.mustYield) return {
     ...await stopAndWait(options, yields?.why ?? ""),
     end: "yielded",
     endedFor: void 0
    };
    if (start.end === "timed-out") {
     const why = startDeadlineMs < endDeadlineMs ? `start-timeout of the ${subject}` : `timeout of the ${subject}`;
     return {
      ...await stopAndWait(options, why),
      endedFor: "timeout"
     };
    }
    const run = await watchUntil(options, seen, {
     deadlineMs: endDeadlineMs,
     until: isDone
    });
    if (run.end !== "timed-out") return {
     task: run.task,
     end: "stopped",
     endedFor: void 0
    };
    if (onTimeout === "keep-running") return {
     task: run.task,
     end: "left",
     endedFor: "timeout"
    };
    return {
     ...await stopAndWait(options, `timeout of the ${subject}`),
     endedFor: "timeout"
    };
   } catch (error) {
    if (error instanceof errors.cJ) return cancelInTime(options, seen.last);
    throw error;
   }
  }
  function watchUntil(options, seen, limits) {
   const {log: log} = options;
   return (0, one_off_task.eA)({
    ...pick(options),
    ...limits,
    onChange: task => {
     if (task.lastStatus !== seen.last?.lastStatus) log.progress(`Task ${(0, task_failure.r)(task.taskArn)}: ${task.lastStatus}`);
     seen.last = task;
    },
    onTrouble: error => log.progress(`ECS could not be asked, trying again: ${error.message}`)
   });
  }
  function cancelInTime(options, last) {
   const {clock: clock, signal: signal, taskArn: taskArn, subject: subject} = options;
   const work = cancel(options, last);
   if (signal === void 0) return work;
   const otherwise = () => {
    throw new errors.lZ({
     code: "cancelled",
     message: `The run was cancelled, and ECS did not answer in time: whether the ${subject} in task ${taskArn} is stopped is not known here.`,
     fix: "Look at that task in the cluster, and stop it if it must not go on."
    });
   };
   return (0, abortable.p)({
    work: work,
    otherwise: otherwise,
    graceMs: STOP_GRACE_MS,
    signal: signal,
    clock: clock
   });
  }
  async function cancel(options, last) {
   const {ecs: ecs, cluster: cluster, taskArn: taskArn, onCancel: onCancel, onLeft: onLeft, log: log} = options;
   const {tasks: tasks} = await ecs.describeTasks({
    cluster: cluster,
    tasks: [ taskArn ]
   });
   const task = tasks[0] ?? last;
   const running = task !== void 0 && !NOT_RUNNING.has(task.lastStatus);
   if (task?.lastStatus === "STOPPED") return {
    task: task,
    end: "stopped",
    endedFor: void 0
   };
   if (running && onCancel === "finish") {
    onLeft?.();
    return {
     task: task,
     end: "left",
     endedFor: "cancelled"
    };
   }
   log.progress("Cancelled: the task is stopped.");
   const stopped = await ecs.stopTask({
    cluster: cluster,
    task: taskArn,
    reason: "Slipway: the run was cancelled"
   });
   return {
    task: stopped,
    end: "stopping",
    endedFor: "cancelled"
   };
  }
  async function stopAndWait(options, why) {
   const {ecs: ecs, clock: clock, log: log, cluster: cluster, taskArn: taskArn} = options;
   log.progress(`The task is stopped: ${why}.`);
   await (0, backoff.L)({
    ...pick(options),
    ...STOP_PATIENCE
   }, () => ecs.stopTask({
    cluster: cluster,
    task: taskArn,
    reason: `Slipway: ${why}`
   }));
   const {task: task, end: end} = await (0, one_off_task.eA)({
    ...pick(options),
    deadlineMs: clock.now() + STOP_WAIT_MS
   });
   return {
    task: task,
    end: end === "timed-out" ? "stopping" : "stopped"
   };
  }
  function pick({ecs: ecs, clock: clock, cluster: cluster, taskArn: taskArn, signal: signal}) {
   return {
    ecs: ecs,
    clock: clock,
    cluster: cluster,
    taskArn: taskArn,
    ...signal === void 0 ? {} : {
     signal: signal
    }
   };
  }
  function exitOf(task, container) {
   return task?.containers.find(({name: name}) => name === container)?.exitCode;
  }
  const START_GRACE_MS = 6e3;
  const START_PATIENCE = {
   attempts: 4,
   baseMs: 2e3,
   capMs: 1e4,
   shouldRetry: one_off_task.Ev
  };
  async function startOneOffTask(options) {
   const {ecs: ecs, clock: clock, signal: signal, input: input, subject: subject, fixOfUnknown: fixOfUnknown} = options;
   signal.throwIfAborted();
   const otherwise = () => {
    throw new errors.lZ({
     code: "cancelled",
     message: `The run was cancelled before ECS answered RunTask: whether ${subject} was started is not known here. Its task would be started by ${input.startedBy ?? ""}.`,
     fix: fixOfUnknown
    });
   };
   const work = (0, backoff.L)({
    ...START_PATIENCE,
    clock: clock
   }, () => (0, one_off_task.Uo)(ecs, input));
   return (0, abortable.p)({
    work: work,
    otherwise: otherwise,
    graceMs: START_GRACE_MS,
    signal: signal,
    clock: clock
   });
  }
  const LIST_PATIENCE = {
   attempts: 20,
   baseMs: 2e3,
   capMs: 15e3,
   shouldRetry: one_off_task.Ev
  };
  async function listTasksStartedBy(query) {
   const {ecs: ecs, clock: clock, signal: signal, cluster: cluster, startedBy: startedBy} = query;
   const read = async () => {
    const [running, stopping] = await Promise.all([ ecs.listTasks({
     cluster: cluster,
     startedBy: startedBy,
     desiredStatus: "RUNNING"
    }), ecs.listTasks({
     cluster: cluster,
     startedBy: startedBy,
     desiredStatus: "STOPPED"
    }) ]);
    const arns = [ ...new Set([ ...running, ...stopping ]) ];
    if (arns.length === 0) return [];
    const {tasks: tasks} = await ecs.describeTasks({
     cluster: cluster,
     tasks: arns,
     includeTags: true
    });
    return tasks.filter(({lastStatus: lastStatus}) => lastStatus !== "STOPPED").toSorted(compareAge);
   };
   return (0, abortable.Z)((0, backoff.L)({
    ...LIST_PATIENCE,
    clock: clock,
    signal: signal
   }, read), signal);
  }
  function compareAge(left, right) {
   const ageMs = (left.createdAtMs ?? 0) - (right.createdAtMs ?? 0);
   if (ageMs !== 0) return ageMs;
   return left.taskArn < right.taskArn ? -1 : 1;
  }
  var passing_fault = __webpack_require__(984);
  const POLL_MIN_MS = 1e3;
  const POLL_MAX_MS = 3e3;
  const DRAIN_MS = 15e3;
  const FLUSH_MS = 5e3;
  const DRAIN_EMPTY_PAGES = 2;
  async function followLogStream(options) {
   const {logs: logs, clock: clock, group: group, stream: stream, onLines: onLines, stopped: stopped, signal: signal} = options;
   let token;
   let found = false;
   let lineCount = 0;
   let waitMs = POLL_MIN_MS;
   let drain;
   for (;;) {
    if (stopped()) drain ??= {
     quietSinceMs: clock.now(),
     emptyPages: 0
    };
    const page = await logs.readLogPage({
     group: group,
     stream: stream,
     fromHead: true,
     ...token === void 0 ? {} : {
      token: token
     }
    });
    const lines = page?.lines ?? [];
    const atEnd = lines.length === 0 && (token === void 0 || page === void 0 || page.forwardToken === token);
    token = page?.forwardToken ?? token;
    found ||= page !== void 0;
    lineCount += lines.length;
    if (lines.length > 0) onLines(lines);
    if (drain !== void 0) {
     drain.emptyPages = atEnd ? drain.emptyPages + 1 : 0;
     if (lines.length > 0) drain.quietSinceMs = clock.now();
     if (isDrained(drain, options)) return {
      found: found,
      lineCount: lineCount
     };
    }
    waitMs = lines.length > 0 || drain !== void 0 ? POLL_MIN_MS : Math.min(POLL_MAX_MS, waitMs * 1.5);
    if (lines.length === 0) await clock.sleep(waitMs, signal);
   }
  }
  function isDrained(drain, {clock: clock, complete: complete}) {
   const known = complete?.();
   if (known === true || clock.now() - drain.quietSinceMs >= DRAIN_MS) return true;
   return known === void 0 && clock.now() - drain.quietSinceMs >= FLUSH_MS && drain.emptyPages >= DRAIN_EMPTY_PAGES;
  }
  var foreign_text = __webpack_require__(4443);
  const PATIENCE = {
   attempts: 20,
   baseMs: 1e3,
   capMs: 1e4,
   shouldRetry: passing_fault.E
  };
  class StreamLines {
   all=[];
   #options;
   #abort=new AbortController;
   #done;
   #stopped=false;
   #fault;
   constructor(options) {
    this.#options = options;
    this.#done = this.#follow();
   }
   async end(how) {
    this.#stopped = true;
    if (how === "drain") return this.#done;
    this.#abort.abort();
    return this.#fault;
   }
   async #follow() {
    const {logs: logs, clock: clock, stream: stream, isComplete: isComplete} = this.#options;
    const {signal: signal} = this.#abort;
    const patient = {
     readLogPage: request => (0, backoff.L)({
      ...PATIENCE,
      clock: clock,
      signal: signal
     }, () => logs.readLogPage(request))
    };
    try {
     await followLogStream({
      ...stream,
      logs: patient,
      clock: clock,
      signal: signal,
      onLines: events => this.#take(events),
      stopped: () => this.#stopped,
      complete: () => isComplete?.(this.all)
     });
     return;
    } catch (error) {
     if (signal.aborted) return;
     if (!(error instanceof errors.lZ)) throw error;
     this.#fault = error;
     return error;
    }
   }
   #take(events) {
    const first = this.all.length;
    for (const {message: message} of events) for (const line of (0, foreign_text.u)(message)) this.all.push(line);
    this.#options.onLines(this.all.slice(first), first);
   }
  }
  const TAKEN_DOWN = new Set([ 137, 143 ]);
  function isDone({container: container, containers: containers}, task) {
   const essential = new Set(containers.filter(isEssential).map(({name: name}) => name));
   const endedByItself = task.stopCode === void 0 || task.stopCode === "EssentialContainerExited";
   const beside = task.containers.filter(({name: name}) => name !== container && essential.has(name));
   return endedByItself && exitOf(task, container) === 0 && !beside.some(judge_hasFailed);
  }
  function judge_hasFailed({exitCode: exitCode = 0, reason: reason = ""}) {
   return exitCode !== 0 && (!TAKEN_DOWN.has(exitCode) || /OutOfMemory/i.test(reason));
  }
  function judgeTask(plan, {task: task, end: end, endedFor: endedFor}, limitMs) {
   const exitCodes = Object.fromEntries((task?.containers ?? []).flatMap(({name: name, exitCode: exitCode}) => exitCode === void 0 ? [] : [ [ name, exitCode ] ]));
   if (task !== void 0 && isDone(plan, task)) return {
    verdict: "succeeded",
    exitCodes: exitCodes
   };
   const codes = judge_tellCodes(exitCodes);
   if (endedFor === void 0) {
    const failure = task === void 0 ? void 0 : (0, task_failure.Mv)(task);
    return {
     verdict: "failed",
     cause: causeOf(plan, failure, codes),
     failed: failure?.container,
     exitCodes: exitCodes
    };
   }
   const state = end === "stopping" ? "Its stop was asked for; that it has stopped was not seen." : `It was stopped${codes}.`;
   if (endedFor === "cancelled") {
    const fix = "Look at the task in the cluster, and run the job again when you want to go on.";
    return {
     verdict: "cancelled",
     cause: {
      code: "cancelled",
      text: `The run was cancelled. ${state}`,
      fix: fix
     },
     exitCodes: exitCodes
    };
   }
   const hasRun = task?.startedAtMs !== void 0 || Object.keys(exitCodes).length > 0;
   const text = `The task did not ${hasRun ? "end" : "start"} within ${(0, duration.a)(limitMs)}. ${state}`;
   const fix = hasRun ? "Read its last lines for what it waits for; raise its `timeout` when it needs longer." : "Look at what it waits for: capacity, free addresses in the subnets, a slow pull; raise its `timeout` when it needs longer.";
   return {
    verdict: "timed-out",
    cause: {
     code: "run-task-timed-out",
     text: text,
     fix: fix
    },
    exitCodes: exitCodes
   };
  }
  function judge_tellCodes(exitCodes) {
   const codes = Object.entries(exitCodes).map(([name, exitCode]) => `${name}: ${exitCode}`);
   return codes.length === 0 ? "" : ` (exit codes ${codes.join(", ")})`;
  }
  function causeOf({container: container}, failure, codes) {
   if (failure === void 0) {
    const fix = "Read its last lines; run the same image by its digest with the same command.";
    return {
     code: "container-crashed",
     text: `The container ${container} failed${codes}.`,
     fix: fix
    };
   }
   const {code: code, meaning: meaning, reason: reason, fix: fix} = failure;
   const text = `${reason}${codes}. ${meaning}`;
   return code === "task-stopped" ? {
    code: code,
    text: text,
    fix: "See who or what stopped it; whether its work was done is not known. Run the job again."
   } : {
    code: code,
    text: text,
    fix: fix
   };
  }
  const TAIL_LINES = 20;
  async function runTasks(runs, options) {
   let failed;
   for (const run of runs) {
    const skip = failed === void 0 ? run.plan.skip : `${failed} failed`;
    const ended = skip === void 0 ? await runOne(run, options) : withNote(run, `It was not run, because ${skip}.`);
    options.advance(ended);
    tellEnd(ended, options.world);
    if (isBadTask(ended)) failed ??= label(ended.plan.request.name);
   }
  }
  function withNote(run, note) {
   return {
    ...run,
    notes: [ ...run.notes, note ]
   };
  }
  function tellEnd(run, {log: log}) {
   const {plan: plan, verdict: verdict, cause: cause, notes: notes} = run;
   const name = label(plan.request.name);
   log.progress(`${name}: ${verdict ?? notes.at(-1) ?? ""}${cause === void 0 ? "" : `. ${cause.text}`}`);
   if (hasFailed(run) && !isBadTask(run)) log.info(`${name}: it may fail, so the step goes on.`);
  }
  async function runOne(run, options) {
   const {clock: clock} = options.world;
   const startMs = clock.now();
   let current = run;
   const advance = now => {
    current = now;
    options.advance(now);
   };
   try {
    const ended = await startAndFollow(run, {
     ...options,
     advance: advance
    });
    return {
     ...ended,
     seconds: Math.round((clock.now() - startMs) / 100) / 10
    };
   } catch (error) {
    return withFault(current, error);
   }
  }
  function withFault(run, error) {
   if (error instanceof errors.cJ) {
    const text = "The run was cancelled before the task was started.";
    const fix = "Run the job again when you want to go on.";
    return {
     ...run,
     verdict: "cancelled",
     cause: {
      code: "cancelled",
      text: text,
      fix: fix
     }
    };
   }
   if (!(error instanceof errors.lZ)) throw error;
   const {code: code, message: message, fix: fix} = error;
   const state = run.taskArn === void 0 ? "" : ` The task ${run.taskArn} may go on in AWS, unseen.`;
   const verdict = code === "cancelled" ? "cancelled" : "failed";
   return {
    ...run,
    verdict: verdict,
    cause: {
     code: code,
     text: `${message}${state}`,
     fix: fix
    }
   };
  }
  async function startAndFollow(run, {world: world, advance: advance}) {
   const {plan: plan, to: to = plan.service.from} = run;
   const {clock: clock, deadlineMs: deadlineMs, log: log} = world;
   const startMs = clock.now();
   if (startMs >= deadlineMs) return {
    ...run,
    ...OUT_OF_TIME
   };
   const input = planRunTask(plan, to, attemptOf(world));
   const task = await startOrFind(plan.request.name, input, world);
   const started = {
    ...run,
    taskArn: task.taskArn
   };
   advance(started);
   log.progress(`${label(plan.request.name)}: started ${task.taskArn}`);
   const {timeoutMs: timeoutMs = deadlineMs - startMs} = plan.request;
   const endDeadlineMs = Math.min(deadlineMs, startMs + timeoutMs);
   const title = `${label(plan.request.name)}: what ${plan.container} prints`;
   const {followed: followed, lines: lines, source: source} = await log.group(title, () => follow(started, {
    task: task,
    world: world,
    endDeadlineMs: endDeadlineMs
   }));
   return settle(started, {
    followed: followed,
    lines: lines,
    source: source,
    world: world,
    limitMs: endDeadlineMs - startMs
   });
  }
  const OUT_OF_TIME = {
   verdict: "timed-out",
   cause: {
    code: "run-task-timed-out",
    text: "The time of the step was over before it was the turn of the task. It was not started.",
    fix: "Raise `timeout`, or run the job again."
   }
  };
  function attemptOf({run: run, env: env}) {
   const {repository: repository, runId: runId, runAttempt: runAttempt, job: job, runUrl: runUrl} = run;
   const attempt = runId === "" ? (0, external_node_crypto_.randomUUID)() : String(runAttempt);
   return {
    run: [ repository, runId, job, env["GITHUB_ACTION"] ?? "" ],
    attempt: attempt,
    runUrl: runUrl
   };
  }
  async function startOrFind(name, input, world) {
   const {ecs: ecs, clock: clock, signal: signal, log: log, run: run} = world;
   const {cluster: cluster, taskDefinition: taskDefinition, startedBy: startedBy = ""} = input;
   if (run.runId !== "" && run.runAttempt > 1) {
    const tasks = await listTasksStartedBy({
     ecs: ecs,
     clock: clock,
     signal: signal,
     cluster: cluster,
     startedBy: startedBy
    });
    const found = tasks.find(task => task.taskDefinitionArn === taskDefinition && task.desiredStatus === "RUNNING");
    if (found !== void 0) {
     log.progress(`${label(name)}: an earlier attempt of this run started it, and it still runs.`);
     return found;
    }
   }
   const fixOfUnknown = "Look for that task in the cluster, and stop it if it must not go on.";
   return startOneOffTask({
    ecs: ecs,
    clock: clock,
    signal: signal,
    input: input,
    subject: `the task of ${label(name)}`,
    fixOfUnknown: fixOfUnknown
   });
  }
  async function follow({plan: plan}, {task: task, world: world, endDeadlineMs: endDeadlineMs}) {
   const {clock: clock, log: log, signal: signal, pollingEcs: pollingEcs} = world;
   const container = plan.containers.find(({name: name}) => name === plan.container);
   const source = container === void 0 ? void 0 : (0, log_tail.XX)(container, task.taskArn, world.region);
   const lines = source === void 0 ? void 0 : await printLines(source, world);
   const followed = await followOneOffTask({
    ecs: pollingEcs,
    clock: clock,
    log: log,
    signal: signal,
    cluster: task.clusterArn,
    taskArn: task.taskArn,
    subject: label(plan.request.name),
    lines: lines ?? {
     end: () => Promise.resolve(void 0)
    },
    startDeadlineMs: endDeadlineMs,
    endDeadlineMs: endDeadlineMs,
    isDone: seen => isDone(plan, seen),
    hasRun: seen => exitOf(seen, plan.container) !== void 0,
    onCancel: "stop",
    onTimeout: "stop"
   });
   return {
    followed: followed,
    lines: lines?.all ?? [],
    source: source
   };
  }
  async function printLines(source, {logs: logs, clock: clock, log: log}) {
   return new StreamLines({
    stream: source,
    logs: await logs(),
    clock: clock,
    onLines: lines => log.foreign(lines)
   });
  }
  async function settle(run, {followed: followed, lines: lines, source: source, limitMs: limitMs, world: world}) {
   const {failed: failed, ...judged} = judgeTask(run.plan, followed, limitMs);
   const {logFault: logFault} = followed;
   const notes = [ source === void 0 ? NOT_SHOWN : "", logFault === void 0 ? "" : `Lines of its log may be missing: ${logFault.message} ${logFault.fix}` ].filter(note => note !== "");
   const ended = {
    ...run,
    ...judged,
    notes: [ ...run.notes, ...notes ]
   };
   if (failed !== void 0 && failed !== run.plan.container) return withTailOf(ended, failed, world);
   return source === void 0 ? ended : withTail(ended, source, lines);
  }
  const NOT_SHOWN = "Its log is not shown: the container does not write to CloudWatch Logs in this region by awslogs with a stream prefix.";
  function withTail(run, {group: group, stream: stream}, lines) {
   return lines.length === 0 ? run : {
    ...run,
    logTail: {
     source: `${group} ${stream}`,
     lines: lines.slice(-TAIL_LINES)
    }
   };
  }
  async function withTailOf(run, failed, {readLogLines: readLogLines, region: region, log: log}) {
   const container = run.plan.containers.find(({name: name}) => name === failed);
   const source = container === void 0 ? void 0 : (0, log_tail.XX)(container, run.taskArn ?? "", region);
   if (source === void 0) return run;
   try {
    const lines = await readLogLines({
     ...source,
     limit: TAIL_LINES
    });
    await log.group(`Last log lines of ${failed}`, () => Promise.resolve(log.foreign(lines)));
    return withTail(run, source, lines);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return withNote(run, `The log of ${failed} is not shown: ${error.message} ${error.fix}`);
   }
  }
  function planTaskPart(planning) {
   const {plans: plans, findings: findings} = planTasks(planning);
   let runs = plans.map(plan => ({
    plan: plan,
    to: void 0,
    notes: []
   }));
   const aim = services => {
    const toOf = new Map(services.map(({plan: plan, to: to}) => [ plan.name, to ]));
    runs = runs.map(run => ({
     ...run,
     to: run.to ?? toOf.get(run.plan.request.service)
    }));
   };
   const runThose = async (when, world) => {
    const advance = changed => {
     runs = runs.map(run => run.plan === changed.plan ? changed : run);
     world.keepOutputs(taskOutputs(runs));
    };
    const those = () => runs.filter(({plan: plan}) => plan.request.when === when);
    await runTasks(those(), {
     world: world,
     advance: advance
    });
    return those().find(isBadTask);
   };
   const leaveAfter = why => {
    const note = `It was not run, because ${why}.`;
    runs = runs.map(run => run.plan.request.when === "after" ? {
     ...run,
     notes: [ ...run.notes, note ]
    } : run);
   };
   return {
    findings: findings,
    lines: taskLines(plans),
    planned: reportTasks(plannedTasks(plans)),
    async runBefore(services, world) {
     aim(services);
     const failed = await runThose("before", world);
     if (failed === void 0) return;
     leaveAfter(`${label(failed.plan.request.name)} failed`);
     return nothingDeployed(services, failed, endOf(failed, world));
    },
    async runAfter(progress, world) {
     const reason = reasonNotToRun(progress);
     if (reason !== void 0) {
      leaveAfter(reason);
      return progress;
     }
     const failed = await runThose("after", world);
     return failed === void 0 ? progress : {
      ...progress,
      end: endOf(failed, world),
      because: becauseOf(failed)
     };
    },
    report: () => reportTasks(runs)
   };
  }
  function endOf({verdict: verdict}, {signal: signal, clock: clock, deadlineMs: deadlineMs}) {
   if (verdict === "cancelled" || signal.aborted) return {
    kind: "cancelled"
   };
   return verdict === "timed-out" && clock.now() >= deadlineMs ? {
    kind: "timed-out"
   } : {
    kind: "settled"
   };
  }
  function nothingDeployed(services, failed, end) {
   const left = (0, not_started.G)(services, end, `${label(failed.plan.request.name)} failed`);
   const byName = new Map(left.map(run => [ run.plan.name, run ]));
   return {
    runs: services.map(run => byName.get(run.plan.name) ?? run),
    end: end,
    because: becauseOf(failed)
   };
  }
  function becauseOf({plan: plan, verdict: verdict}) {
   const name = label(plan.request.name);
   return {
    code: "rolled-back-with-others",
    text: `It was rolled back because ${name} ended as ${verdict ?? "failed"}; what a step does stays together.`,
    fix: `Look at ${name}.`
   };
  }
  function reasonNotToRun({runs: runs, end: end, because: because}) {
   const settled = runs.map(run => (0, service_run.lj)(run, end));
   if (end.kind === "settled" && because === void 0 && settled.every(isUp)) return;
   const isPaused = settled.every(run => isUp(run) || run.verdict === "paused");
   return isPaused ? "a service waits at a PAUSE hook" : "the services did not come up";
  }
  function isUp(run) {
   return (0, service_run.xq)(run) && (run.verdict === "succeeded" || run.verdict === "unchanged");
  }
 })
};
