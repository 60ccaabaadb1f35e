export const id = 81;

export const ids = [ 81 ];

export const modules = {
 7081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   lookAtControlled: () => lookAtControlled
  });
  function hookFailure(target) {
   const event = target?.lifecycleEvents.find(({name: name, status: status}) => status === "Failed" && !WITHOUT_HOOK.has(name));
   if (event === void 0) return;
   return {
    code: "hook-failed",
    text: `The hook of the lifecycle event ${event.name} failed: ${event.diagnostics ?? "CodeDeploy gives no reason"}`,
    fix: "Read the log of its Lambda function: it decides over the deployment by PutLifecycleEventHookExecutionStatus, and has an hour to do so."
   };
  }
  const WITHOUT_HOOK = new Set([ "Install", "AllowTestTraffic", "AllowTraffic" ]);
  function causeOfError({deploymentId: deploymentId, status: status, error: error}) {
   const {code: code = "", message: message = "no reason given"} = error ?? {};
   const said = `CodeDeploy ended the deployment ${deploymentId} as ${status}${code === "" ? "" : ` (${code})`}: ${message}`;
   const known = Object.hasOwn(ERRORS, code) ? ERRORS[code] : void 0;
   const {code: ours = "codedeploy-failed", fix: fix = "Do what CodeDeploy names in its message, then run the job again."} = known ?? {};
   return {
    code: ours,
    text: said,
    fix: fix
   };
  }
  const ERRORS = {
   ALARM_ACTIVE: {
    code: "alarm-triggered",
    fix: "Look at the metrics of the alarms since the deployment began."
   },
   HOOK_EXECUTION_FAILURE: {
    code: "hook-failed",
    fix: "Read the log of the Lambda function of the lifecycle event that failed."
   },
   MANUAL_STOP: {
    code: "deployment-stopped",
    fix: "See in CloudTrail who called StopDeployment."
   },
   TIMEOUT: {
    code: "codedeploy-timed-out",
    fix: "Look at why the replacement tasks do not become healthy, or continue a waiting deployment sooner."
   },
   ECS_UPDATE_ERROR: {
    code: "codedeploy-ecs-refused",
    fix: "Correct what ECS names in the message: the AppSpec, the service or the role of the deployment group."
   },
   IAM_ROLE_MISSING: {
    code: "codedeploy-role-refused",
    fix: "Give the deployment group a service role with the policy AWSCodeDeployRoleForECS."
   },
   IAM_ROLE_PERMISSIONS: {
    code: "codedeploy-role-refused",
    fix: "Give the service role of the deployment group the policy AWSCodeDeployRoleForECS."
   }
  };
  function waitsForContinuation(deploymentId) {
   return {
    code: "deployment-paused",
    text: `The deployment ${deploymentId} is Ready: it waits to be continued before production traffic goes to the replacement tasks. CodeDeploy stops it when nobody does.`,
    fix: "Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."
   };
  }
  function supersededByDeployment(deploymentId, newer) {
   return {
    code: "superseded",
    text: `The deployment ${newer} took the place of ours (${deploymentId}) in the deployment group. It was left alone.`,
    fix: "See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."
   };
  }
  function causes_inProgress({deploymentId: deploymentId, status: status, creator: creator}) {
   return {
    code: "codedeploy-deployment-in-progress",
    text: `The deployment ${deploymentId} of another revision is in progress in the deployment group (${status}, created by ${creator ?? "somebody"}); a group has one at a time.`,
    fix: `Wait until it is over, or stop it (\`aws deploy stop-deployment --deployment-id ${deploymentId}\`); then run the job again.`
   };
  }
  function rollBackEnded(cause, {deploymentId: deploymentId, status: status, error: error}) {
   return {
    ...cause,
    text: `${cause.text} The roll-back ${deploymentId} ended as ${status}: ${error?.message ?? "no reason given"}`,
    fix: `${cause.fix} Look at which task set serves now, and deploy a revision that works.`
   };
  }
  function rollBackMissing(cause, {rollbackMessage: rollbackMessage}) {
   return {
    ...cause,
    text: `${cause.text} CodeDeploy began no roll-back: ${rollbackMessage ?? "no reason given"}`,
    fix: `${cause.fix} Part of the traffic may go to the replacement tasks: deploy a revision that works.`
   };
  }
  __webpack_require__(6683);
  var task_definition = __webpack_require__(7499);
  var errors = __webpack_require__(9973);
  var did_you_mean = __webpack_require__(2333);
  var duration = __webpack_require__(6110);
  var external_node_crypto_ = __webpack_require__(7598);
  function loadBalancerInfo({loadBalancers: loadBalancers}) {
   const found = loadBalancers.find(({containerName: containerName, containerPort: containerPort}) => containerName && containerPort);
   return found && {
    ContainerName: found.containerName,
    ContainerPort: found.containerPort
   };
  }
  function app_spec_renderAppSpec({taskDefinition: taskDefinition, service: service, update: update = {}, file: file}) {
   const {capacityProviderStrategy: capacityProviderStrategy, platformVersion: platformVersion} = update;
   const given = file?.properties ?? {};
   const asked = {
    ...platformVersion === void 0 ? {} : {
     PlatformVersion: platformVersion
    },
    ...capacityProviderStrategy === void 0 ? {} : {
     CapacityProviderStrategy: inAppSpecSpelling(capacityProviderStrategy)
    }
   };
   const properties = {
    ...fromService(service),
    ...given,
    ...asked,
    TaskDefinition: taskDefinition
   };
   const tree = {
    version: 0,
    Resources: [ {
     [file?.resource ?? "TargetService"]: {
      Type: "AWS::ECS::Service",
      Properties: inOrder(properties)
     }
    } ],
    ...file?.hooks === void 0 ? {} : {
     Hooks: file.hooks
    }
   };
   const content = JSON.stringify(tree);
   return {
    content: content,
    sha256: (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex")
   };
  }
  function fromService(service) {
   const {platformVersion: platformVersion = "LATEST", networkConfiguration: networkConfiguration, capacityProviderStrategy: capacityProviderStrategy} = service;
   const network = networkConfiguration?.awsvpcConfiguration;
   const balancer = loadBalancerInfo(service);
   return {
    ...balancer === void 0 ? {} : {
     LoadBalancerInfo: balancer
    },
    ...platformVersion === "LATEST" ? {} : {
     PlatformVersion: platformVersion
    },
    ...network === void 0 ? {} : {
     NetworkConfiguration: {
      AwsvpcConfiguration: inAppSpecSpelling(network)
     }
    },
    ...capacityProviderStrategy.length === 0 ? {} : {
     CapacityProviderStrategy: inAppSpecSpelling(capacityProviderStrategy)
    }
   };
  }
  function inAppSpecSpelling(value) {
   if (Array.isArray(value)) return value.map(inAppSpecSpelling);
   if (!(0, task_definition.OW)(value)) return value;
   return inOrder(Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0).map(([key, item]) => [ key.charAt(0).toUpperCase() + key.slice(1), inAppSpecSpelling(item) ])));
  }
  function inOrder(tree) {
   return Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => a < b ? -1 : 1));
  }
  var lifecycle = __webpack_require__(7260);
  var rollout_state = __webpack_require__(5713);
  var sight = __webpack_require__(5649);
  var turns = __webpack_require__(7168);
  const ENDED = new Set([ "Succeeded", "Failed", "Stopped" ]);
  function sight_isActive(status) {
   return !ENDED.has(status);
  }
  function replacementWeight(target) {
   return target?.taskSets.find(({label: label}) => label === "Green")?.trafficWeight ?? 0;
  }
  function isTrafficOver(target) {
   return statusOf(target, "AllowTraffic") === "Succeeded";
  }
  function isOnlyWaiting(target) {
   const events = target?.lifecycleEvents ?? [];
   return events.length > 0 && events.every(({status: status}) => status === "Succeeded" || status === "Skipped");
  }
  function statusOf(target, event) {
   return target?.lifecycleEvents.find(({name: name}) => name === event)?.status;
  }
  function expectsRollBack({status: status, error: error, rollbackEvents: rollbackEvents}) {
   if (status === "Failed") return rollbackEvents.includes("DEPLOYMENT_FAILURE");
   const event = error?.code === "ALARM_ACTIVE" ? "DEPLOYMENT_STOP_ON_ALARM" : "DEPLOYMENT_STOP_ON_REQUEST";
   return status === "Stopped" && rollbackEvents.includes(event);
  }
  function tellDeployment(before, now) {
   const {status: status} = now.deployment;
   const isNew = status !== before?.deployment.status;
   return [ ...isNew ? [ `deployment ${status}` ] : [], ...tellEvents(before?.target, now.target), ...tellTraffic(before?.target, now.target), ...tellRollBack(before?.rollBack, now.rollBack) ];
  }
  function tellEvents(before, now) {
   const known = new Map(before?.lifecycleEvents.map(({name: name, status: status}) => [ name, status ]));
   return (now?.lifecycleEvents ?? []).filter(({name: name, status: status}) => TOLD.has(status) && known.get(name) !== status).map(({name: name, status: status, startedAtMs: startedAtMs, endedAtMs: endedAtMs, diagnostics: diagnostics}) => {
    const isTimed = startedAtMs !== void 0 && endedAtMs !== void 0 && status !== "InProgress";
    const took = isTimed ? ` in ${(0, duration.a)(Math.max(0, endedAtMs - startedAtMs))}` : "";
    const why = status === "Failed" && diagnostics !== void 0 ? `: ${diagnostics}` : "";
    return `lifecycle event ${name}: ${status}${took}${why}`;
   });
  }
  const TOLD = new Set([ "InProgress", "Succeeded", "Failed", "Unknown" ]);
  function tellTraffic(before, now) {
   const weight = replacementWeight(now);
   return weight === replacementWeight(before) ? [] : [ `${weight}% of the production traffic to the replacement tasks` ];
  }
  function tellRollBack(before, now) {
   return now === void 0 || now.status === before?.status ? [] : [ `roll-back ${now.deploymentId}: ${now.status}` ];
  }
  function observeDeployment(state, look) {
   if (state.end !== void 0) return (0, rollout_state.jQ)(state);
   const turn = takeSight(state, look);
   const {deployment: deployment} = look.now;
   switch (deployment.status) {
   case "Succeeded":
    return takeSuccess(turn, look);

   case "Failed":
   case "Stopped":
    return takeEnd(turn, look);

   case "Ready":
    return takeReady(turn, look);

   default:
    return goOn(turn, look);
   }
  }
  function takeSight(state, {before: before, now: now, atMs: atMs, terminationWaitMs: terminationWaitMs}) {
   const {target: target} = now;
   const green = target?.taskSets.find(({label: label}) => label === "Green");
   const hook = hookFailure(target);
   const current = target?.lifecycleEvents.findLast(({status: status}) => status === "InProgress" || status === "Succeeded");
   const stage = isOnlyWaiting(target) && terminationWaitMs > 0 ? "termination wait" : current?.name;
   const {nextChangeAtMs: _next, ...rest} = stage === void 0 ? state : (0, rollout_state.Lf)(state, stage, atMs);
   const nextChangeAtMs = expectChange(now, {
    atMs: atMs,
    terminationWaitMs: terminationWaitMs
   });
   const next = {
    ...rest,
    phase: nextPhase(state, now, green),
    lookedAtMs: atMs,
    ...green === void 0 ? {} : {
     ours: toDeployment(green, state, atMs),
     seenOurs: true
    },
    ...hook === void 0 ? {} : {
     hookFailure: hook
    },
    ...nextChangeAtMs === void 0 ? {} : {
     nextChangeAtMs: nextChangeAtMs
    }
   };
   const told = tellDeployment(before, now);
   return {
    ...(0, rollout_state.jQ)(next),
    told: told,
    wantsTasks: hasLostTasks(state, next)
   };
  }
  function toDeployment(green, {rollout: rollout}, atMs) {
   const {id: id, status: status = "ACTIVE", desiredCount: desiredCount, pendingCount: pendingCount, runningCount: runningCount} = green;
   const counts = {
    desiredCount: desiredCount,
    pendingCount: pendingCount,
    runningCount: runningCount,
    failedTasks: 0
   };
   return {
    id: id,
    status: status,
    taskDefinition: rollout.taskDefinition,
    ...counts,
    createdAtMs: rollout.createdAtMs,
    updatedAtMs: atMs
   };
  }
  function nextPhase({phase: phase}, {target: target}, green) {
   if (phase === "rolling-back") return phase;
   if (isTrafficOver(target)) return "draining";
   const isUp = green !== void 0 && green.desiredCount > 0 && green.runningCount >= green.desiredCount;
   return isUp ? "running" : "starting";
  }
  function hasLostTasks({ours: before}, {ours: ours}) {
   if (before === void 0 || ours === void 0) return false;
   const isFewer = ours.runningCount + ours.pendingCount < before.runningCount + before.pendingCount;
   return isFewer || ours.runningCount < before.runningCount;
  }
  const SHIFT_IN_STEPS_MS = 2e4;
  const SHIFT_LOOK_MS = 5e3;
  function expectChange({target: target, deployment: deployment}, {atMs: atMs, terminationWaitMs: terminationWaitMs}) {
   if (deployment.status !== "InProgress" && deployment.status !== "Baking") return;
   if (isOnlyWaiting(target)) return Math.max(...(target?.lifecycleEvents ?? []).map(({endedAtMs: endedAtMs = 0}) => endedAtMs)) + terminationWaitMs;
   const shift = target?.lifecycleEvents.find(({name: name, status: status}) => name === "AllowTraffic" && status === "InProgress");
   if (shift === void 0 || atMs - (shift.startedAtMs ?? atMs) < SHIFT_IN_STEPS_MS) return;
   return atMs + SHIFT_LOOK_MS;
  }
  function takeSuccess(turn, {now: now, atMs: atMs}) {
   const {state: state} = turn;
   if (state.phase !== "rolling-back") return (0, turns.G9)(turn, {
    verdict: "succeeded",
    atMs: atMs
   });
   const cause = {
    code: "codedeploy-not-stopped",
    text: `The deployment ${now.deployment.deploymentId} completed before it could be stopped: its revision serves.`,
    fix: "Deploy the previous revision again if it must go."
   };
   return (0, turns.G9)(turn, {
    verdict: "failed",
    cause: cause,
    atMs: atMs
   });
  }
  function settleWithTasks(turn, end) {
   return {
    ...(0, turns.G9)(turn, end),
    wantsTasks: true
   };
  }
  function takeEnd(turn, {now: now, atMs: atMs}) {
   const {deployment: deployment, rollBack: rollBack, newer: newer} = now;
   const {deploymentId: deploymentId} = deployment;
   if (newer !== void 0) return (0, turns.G9)(turn, {
    verdict: "superseded",
    cause: supersededByDeployment(deploymentId, newer),
    atMs: atMs
   });
   const wasStoppedByUs = turn.state.phase === "rolling-back";
   const cause = (0, rollout_state.yB)(turn.state, turn.state.cause ?? causeOfError(deployment));
   const isExpected = wasStoppedByUs || expectsRollBack(deployment);
   if (rollBack === void 0 && !isExpected) return settleWithTasks(turn, {
    verdict: "failed",
    cause: cause,
    atMs: atMs
   });
   const by = rollBack === void 0 ? "" : ` by ${rollBack.deploymentId}`;
   const going = (0, turns.mn)(turn, {
    told: `CodeDeploy is rolling back${by}`,
    cause: cause
   });
   const backCause = going.state.cause ?? cause;
   if (rollBack?.status === "Succeeded") return settleWithTasks(going, {
    verdict: "rolled-back",
    cause: backCause,
    atMs: atMs
   });
   if (rollBack?.status === "Failed" || rollBack?.status === "Stopped") return settleWithTasks(going, {
    verdict: "failed",
    cause: rollBackEnded(backCause, rollBack),
    atMs: atMs
   });
   if (rollBack !== void 0 || atMs - (now.endedAtMs ?? atMs) < sight.CG) return going;
   return !now.isBlind && replacementWeight(now.target) === 0 ? settleWithTasks(going, {
    verdict: "rolled-back",
    cause: backCause,
    atMs: atMs
   }) : settleWithTasks(going, {
    verdict: "failed",
    cause: rollBackMissing(backCause, deployment),
    atMs: atMs
   });
  }
  function takeReady(turn, {now: now, atMs: atMs}) {
   const {state: state} = turn;
   const {waitUntil: waitUntil, answeredHookId: answeredHookId, startedAtMs: startedAtMs} = state.rollout;
   const {deploymentId: deploymentId} = now.deployment;
   const isAnswered = answeredHookId === deploymentId && atMs - startedAtMs <= sight.CG;
   if (isAnswered || state.phase === "rolling-back") return turn;
   const pause = {
    hookId: deploymentId,
    stage: "BeforeAllowTraffic",
    timeoutAction: "STOP_DEPLOYMENT"
   };
   return (0, turns.G9)({
    ...turn,
    state: {
     ...state,
     pause: pause
    }
   }, {
    verdict: "paused",
    ...waitUntil?.kind === "paused" ? {} : {
     cause: waitsForContinuation(deploymentId)
    },
    atMs: atMs
   });
  }
  function goOn(turn, {now: now, atMs: atMs}) {
   const {waitUntil: waitUntil = {
    kind: "completed"
   }, controller: controller} = turn.state.rollout;
   if (turn.state.phase === "rolling-back") return turn;
   if (waitUntil.kind !== "production-traffic" || !isOnlyWaiting(now.target)) return turn;
   const note = `It was followed to ${(0, lifecycle.Fb)(waitUntil)}; the deployment itself goes on in AWS (${controller ?? ""} ${now.deployment.status}), and keeps the original tasks for a while.`;
   return (0, turns.G9)(turn, {
    verdict: "succeeded",
    note: note,
    atMs: atMs
   });
  }
  var part = __webpack_require__(6237);
  var rollout_causes = __webpack_require__(2882);
  var one_off_task = __webpack_require__(9473);
  var backoff = __webpack_require__(9444);
  const NOTHING_TO_START = new Set([ "unchanged", "leave" ]);
  async function startDeployment(run, world) {
   const setup = world.setups.get(run.plan.name);
   const {to: to} = run;
   if (setup === void 0 || to === void 0 || NOTHING_TO_START.has(run.plan.step.kind)) return run;
   try {
    return withEnd(await startByStep({
     run: run,
     setup: setup,
     to: to
    }, world), setup);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return notStarted(run, error);
   }
  }
  function withEnd(run, {isWayBack: isWayBack}) {
   if (!isWayBack || run.state === void 0) return run;
   const {state: state} = run;
   return {
    ...run,
    state: {
     ...state,
     rollout: {
      ...state.rollout,
      waitUntil: {
       kind: "production-traffic"
      }
     }
    }
   };
  }
  function startByStep(start, world) {
   const {step: step} = start.run.plan;
   if (step.kind === "follow") return follow(start, step.deploymentId, world);
   if (step.kind === "answer-pause") return answer(start, step, world);
   return create(start, world);
  }
  function notStarted(run, {code: code, message: message, fix: fix}) {
   return {
    ...run,
    verdict: "failed",
    cause: {
     code: code,
     text: `${message} No deployment was started.`,
     fix: fix
    }
   };
  }
  async function create(start, world) {
   const {run: run, setup: setup, to: to} = start;
   const {plan: plan} = run;
   const newer = plan.wave === 0 && !setup.isWayBack ? void 0 : await findNewer(setup, world);
   if (newer !== void 0) return leave(run, newer);
   await updateSettings(start, world);
   if (plan.step.kind === "settings" && !isInAppSpec(plan.update)) return withoutDeployment(run);
   const appSpec = app_spec_renderAppSpec({
    taskDefinition: to,
    service: plan.before,
    update: plan.update,
    file: setup.file
   });
   const atMs = world.clock.now();
   try {
    const id = await createDeployment({
     setup: setup,
     appSpec: appSpec,
     to: to
    }, world);
    return await bindRun(run, {
     id: id,
     to: to,
     atMs: atMs,
     previous: plan.previous
    }, world);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    const mayBeOurs = error.code === "codedeploy-deployment-limit" || (0, one_off_task.Ev)(error);
    if (!mayBeOurs) throw error;
    return takeUp(start, {
     appSpec: appSpec,
     atMs: atMs,
     error: error
    }, world);
   }
  }
  const AT_ONCE = "CodeDeployDefault.ECSAllAtOnce";
  const BACK_TO = "Back to ";
  function createDeployment({setup: setup, appSpec: appSpec, to: to}, {codeDeploy: codeDeploy}) {
   const {application: application, deploymentGroup: deploymentGroup, config: config, description: description = (0, 
   rollout_causes.w7)(to), isWayBack: isWayBack} = setup;
   return codeDeploy.createDeployment({
    application: application,
    deploymentGroup: deploymentGroup,
    appSpec: appSpec,
    description: isWayBack ? `${BACK_TO}${(0, rollout_causes.w7)(to)}` : description,
    deploymentConfigName: isWayBack ? AT_ONCE : config
   });
  }
  async function findNewer({group: group, ...name}, {codeDeploy: codeDeploy}) {
   const {lastAttempted: lastAttempted} = await codeDeploy.getDeploymentGroup(name);
   return lastAttempted?.deploymentId === group.lastAttempted?.deploymentId ? void 0 : lastAttempted?.deploymentId;
  }
  function leave(run, newer) {
   const reason = `Another deployment, ${newer}, began before it was this service's turn. It was left alone.`;
   return {
    ...run,
    plan: {
     ...run.plan,
     step: {
      kind: "leave",
      reason: reason
     }
    }
   };
  }
  async function updateSettings({run: {plan: plan}}, {ecs: ecs, cluster: cluster}) {
   const {deploymentConfiguration: deploymentConfiguration, healthCheckGracePeriodSeconds: healthCheckGracePeriodSeconds} = plan.update ?? {};
   if (deploymentConfiguration === void 0 && healthCheckGracePeriodSeconds === void 0) return;
   await ecs.updateService({
    cluster: cluster,
    service: plan.before.serviceName,
    ...deploymentConfiguration === void 0 ? {} : {
     deploymentConfiguration: deploymentConfiguration
    },
    ...healthCheckGracePeriodSeconds === void 0 ? {} : {
     healthCheckGracePeriodSeconds: healthCheckGracePeriodSeconds
    }
   });
  }
  function isInAppSpec({platformVersion: platformVersion, capacityProviderStrategy: capacityProviderStrategy} = {}) {
   return platformVersion !== void 0 || capacityProviderStrategy !== void 0;
  }
  function withoutDeployment(run) {
   const names = Object.keys(run.plan.update ?? {}).join(", ");
   const note = `ECS took the new settings (${names}); they hold from the next deployment on.`;
   return {
    ...run,
    verdict: "succeeded",
    notes: [ ...run.notes, note ]
   };
  }
  async function takeUp({run: run, setup: setup, to: to}, {appSpec: appSpec, atMs: atMs, error: error}, world) {
   const {codeDeploy: codeDeploy} = world;
   const {lastAttempted: lastAttempted} = await codeDeploy.getDeploymentGroup(setup);
   if (lastAttempted === void 0) return notStarted(run, error);
   const isNew = lastAttempted.deploymentId !== setup.group.lastAttempted?.deploymentId;
   const deployment = await codeDeploy.getDeployment(lastAttempted.deploymentId);
   const isOpen = sight_isActive(deployment.status);
   if ((isOpen || isNew) && await isOurs(deployment, {
    run: run,
    appSpec: appSpec,
    to: to
   }, world)) {
    const {previous: previous} = run.plan;
    return bindRun(run, {
     id: deployment.deploymentId,
     to: to,
     atMs: atMs,
     previous: previous
    }, world);
   }
   if (!isOpen) return notStarted(run, error);
   const {code: code, text: text, fix: fix} = causes_inProgress(deployment);
   return {
    ...run,
    verdict: "failed",
    cause: {
     code: code,
     text: `${text} No deployment was started.`,
     fix: fix
    }
   };
  }
  async function isOurs({deploymentId: deploymentId, appSpecSha256: appSpecSha256}, {run: run, appSpec: appSpec, to: to}, {ecs: ecs, cluster: cluster}) {
   if (appSpecSha256 === appSpec.sha256) return true;
   const {services: services} = await ecs.describeServices({
    cluster: cluster,
    services: [ run.plan.before.serviceName ]
   });
   const taskSet = services[0]?.taskSets?.find(({externalId: externalId}) => externalId === deploymentId);
   return taskSet?.taskDefinition === to;
  }
  async function follow(start, id, world) {
   const {run: run, to: to} = start;
   const {plan: plan} = run;
   await updateSettings(start, world);
   const seen = plan.before.events.map(({createdAtMs: createdAtMs}) => createdAtMs + 1);
   const evidenceFromMs = Math.max(0, ...seen);
   return bindRun(run, {
    id: id,
    to: to,
    atMs: world.clock.now(),
    previous: plan.previous,
    evidenceFromMs: evidenceFromMs
   }, world);
  }
  async function bindRun(run, binding, world) {
   return {
    ...run,
    state: await bindDeployment(run, binding, world)
   };
  }
  async function bindDeployment({plan: plan}, {id: id, to: to, atMs: atMs, previous: previous, evidenceFromMs: evidenceFromMs}, {codeDeploy: codeDeploy}) {
   const createdAtMs = await codeDeploy.getDeployment(id).then(deployment => deployment.createdAtMs, error => {
    if (!(error instanceof errors.lZ)) throw error;
    return atMs;
   });
   return (0, rollout_state.wz)({
    name: plan.name,
    serviceName: plan.before.serviceName,
    deploymentId: id,
    controller: part.up,
    taskDefinition: to,
    previous: previous,
    replacedIds: [],
    replacedServiceDeployment: void 0,
    startedAtMs: atMs,
    createdAtMs: createdAtMs,
    evidenceFromMs: evidenceFromMs ?? createdAtMs,
    asksServiceDeployment: false
   });
  }
  async function answer(start, step, world) {
   const {codeDeploy: codeDeploy} = world;
   const {hookId: id, action: action} = step;
   const {run: run, setup: setup} = start;
   const {previous: previous} = run.plan;
   const target = setup.underWay ?? start.to;
   const bound = await bindDeployment(run, {
    id: id,
    to: target,
    atMs: world.clock.now(),
    previous: previous
   }, world);
   const state = {
    ...bound,
    rollout: {
     ...bound.rollout,
     answeredHookId: id
    }
   };
   try {
    if (action === "CONTINUE") await codeDeploy.continueDeployment(id); else await codeDeploy.stopDeployment({
     deploymentId: id,
     rollBack: true
    });
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    const {code: code, message: message, fix: fix} = error;
    const isLost = (0, one_off_task.Ev)(error);
    if (!isLost) return {
     ...run,
     verdict: "failed",
     cause: {
      code: code,
      text: `${message} It was not answered.`,
      fix: fix
     }
    };
   }
   if (action === "CONTINUE") return {
    ...run,
    to: target,
    state: state
   };
   return {
    ...run,
    to: previous ?? target,
    state: (0, rollout_state.zu)(state, AS_ASKED)
   };
  }
  const AS_ASKED = {
   code: "rolled-back-as-asked",
   text: "The deployment that waited before production traffic was answered with a roll-back.",
   fix: "Deploy again when you want to go on."
  };
  const PATIENCE = {
   attempts: 10,
   baseMs: 1e3,
   capMs: 1e4,
   shouldRetry: one_off_task.Ev
  };
  async function rollBackDeployment(run, asked, world) {
   const {state: state} = run;
   const setup = world.setups.get(run.plan.name);
   if (state === void 0 || setup === void 0) return run;
   const cause = run.cause ?? state.end?.cause ?? state.cause ?? asked;
   const {verdict: _verdict, ...rest} = run;
   const back = {
    run: {
     ...rest,
     cause: cause
    },
    state: state,
    setup: setup,
    cause: cause
   };
   try {
    return await goBack(back, world);
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return notRolledBack(back, `${error.message} ${error.fix}`);
   }
  }
  function notRolledBack({run: run}, why) {
   return {
    ...run,
    verdict: "failed",
    notes: [ ...run.notes, `It was not rolled back: ${why}` ]
   };
  }
  async function goBack(back, world) {
   const deployment = await stopIfActive(back, world);
   const rolling = (0, rollout_state.zu)(back.state, back.cause);
   const isGoingBack = deployment.rollbackDeploymentId !== void 0 || expectsRollBack(deployment);
   if (sight_isActive(deployment.status) || isGoingBack) return {
    ...back.run,
    rollBack: rolling
   };
   const {deploymentId: deploymentId} = back.state.rollout;
   const {clock: clock, codeDeploy: codeDeploy} = world;
   const {lastAttempted: lastAttempted} = await (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => codeDeploy.getDeploymentGroup(back.setup));
   const newer = lastAttempted?.deploymentId ?? deploymentId;
   if (newer !== deploymentId) {
    const cause = supersededByDeployment(deploymentId, newer);
    return {
     ...back.run,
     rollBack: {
      ...rolling,
      end: {
       verdict: "superseded",
       cause: cause,
       atMs: clock.now()
      }
     }
    };
   }
   if (deployment.status !== "Succeeded" && !await hasTraffic(back, world)) return isBackAlready(back, world);
   return deployPrevious(back, world);
  }
  async function stopIfActive({state: state}, {codeDeploy: codeDeploy, clock: clock, log: log}) {
   const {deploymentId: deploymentId, name: name, previous: previous} = state.rollout;
   const read = () => (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => codeDeploy.getDeployment(deploymentId));
   const deployment = await read();
   if (!sight_isActive(deployment.status)) return deployment;
   try {
    await (0, backoff.L)({
     ...PATIENCE,
     clock: clock
    }, () => codeDeploy.stopDeployment({
     deploymentId: deploymentId,
     rollBack: true
    }));
    log.progress(`${name}: rolling back ${deploymentId} to ${(0, rollout_causes.w7)(previous ?? "the original tasks")}`);
    return deployment;
   } catch (error) {
    if (!(error instanceof errors.lZ) || error.code !== "codedeploy-deployment-over") throw error;
    return read();
   }
  }
  async function hasTraffic({state: state, setup: setup}, {codeDeploy: codeDeploy, clock: clock}) {
   const {deploymentId: deploymentId} = state.rollout;
   const {targetId: targetId} = setup;
   const target = await (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => codeDeploy.getTarget({
    deploymentId: deploymentId,
    targetId: targetId
   }));
   return replacementWeight(target) > 0;
  }
  function isBackAlready({run: run, state: state, cause: cause}, {clock: clock}) {
   const {previous: previous} = state.rollout;
   const note = `No production traffic had gone over: ${previous === void 0 ? "the original tasks" : (0, 
   rollout_causes.w7)(previous)} never stopped serving.`;
   const end = {
    verdict: "rolled-back",
    cause: cause,
    atMs: clock.now()
   };
   return {
    ...run,
    notes: [ ...run.notes, note ],
    rollBack: {
     ...(0, rollout_state.zu)(state, cause),
     end: end
    }
   };
  }
  async function deployPrevious(back, world) {
   const {run: run, state: state, setup: setup} = back;
   const {previous: previous, taskDefinition: taskDefinition, name: name} = state.rollout;
   if (previous === void 0 || previous === taskDefinition) return notRolledBack(back, "there is no other revision that served before.");
   const {before: before} = run.plan;
   const {clock: clock, log: log} = world;
   const appSpec = app_spec_renderAppSpec({
    taskDefinition: previous,
    service: before,
    file: setup.file
   });
   const atMs = clock.now();
   const wayBack = {
    ...setup,
    isWayBack: true
   };
   const id = await (0, backoff.L)({
    ...PATIENCE,
    clock: clock
   }, () => createDeployment({
    setup: wayBack,
    appSpec: appSpec,
    to: previous
   }, world));
   log.progress(`${name}: deploying the previous revision ${(0, rollout_causes.w7)(previous)} again (${id})`);
   const bound = await bindDeployment(run, {
    id: id,
    to: previous,
    atMs: atMs,
    previous: void 0
   }, world);
   const rollout = {
    ...bound.rollout,
    waitUntil: {
     kind: "production-traffic"
    }
   };
   return {
    ...run,
    rollBack: {
     ...bound,
     rollout: rollout
    }
   };
  }
  function createDeployer(world) {
   const sights = new Map;
   const backs = new Set;
   const readTarget = createTargetReader(world);
   return {
    controller: part.up,
    async start(run) {
     const started = await startDeployment(run, world);
     if (started.state !== void 0 && world.setups.get(run.plan.name)?.isWayBack === true) backs.add(idOf(started.state));
     return started;
    },
    async rollBack(run, cause) {
     const begun = await rollBackDeployment(run, cause, world);
     if (begun.rollBack !== void 0 && run.state !== void 0 && idOf(begun.rollBack) !== idOf(run.state)) backs.add(idOf(begun.rollBack));
     return begun;
    },
    async look(states, calls) {
     const deployments = await goOnWith(backs, await readDeployments(states, world), world);
     const wanted = planTargets(deployments, sights, calls - 1);
     const looks = await Promise.all(states.map(state => lookAt(state, {
      world: world,
      before: sights.get(idOf(state)),
      deployments: deployments,
      wanted: wanted,
      readTarget: readTarget
     })));
     for (const look of looks) if (look !== void 0) sights.set(look.now.deployment.deploymentId, look.now);
     return {
      turns: looks.flatMap(look => look === void 0 ? [] : [ look.turn ]),
      calls: 1 + wanted.size
     };
    }
   };
  }
  function idOf({rollout: rollout}) {
   return rollout.deploymentId;
  }
  async function readDeployments(states, {polling: polling}) {
   const ids = states.map(idOf);
   const [only = ""] = ids;
   const found = ids.length === 1 ? [ await polling.getDeployment(only) ] : await polling.getDeployments(ids);
   return new Map(found.map(deployment => [ deployment.deploymentId, deployment ]));
  }
  async function goOnWith(backs, deployments, {codeDeploy: codeDeploy}) {
   const waiting = [ ...deployments.values() ].filter(({deploymentId: deploymentId, status: status}) => status === "Ready" && backs.has(deploymentId));
   await Promise.all(waiting.map(({deploymentId: deploymentId}) => codeDeploy.continueDeployment(deploymentId)));
   const going = waiting.map(deployment => [ deployment.deploymentId, {
    ...deployment,
    status: "InProgress"
   } ]);
   return new Map([ ...deployments, ...going ]);
  }
  function createTargetReader({polling: polling, log: log}) {
   const denied = new Set;
   return async (deploymentId, targetId) => {
    if (denied.has("targets")) return "denied";
    try {
     return await polling.getTarget({
      deploymentId: deploymentId,
      targetId: targetId
     });
    } catch (error) {
     if (!(error instanceof errors.lZ) || error.code !== "aws-access-denied") throw error;
     if (!denied.has("targets")) log.warning(`Going on without lifecycle events and traffic: ${error.message} ${error.fix}`);
     denied.add("targets");
     return "denied";
    }
   };
  }
  const NOT_STARTED = new Set([ "Created", "Queued" ]);
  function planTargets(deployments, sights, calls) {
   const started = [ ...deployments.values() ].filter(({status: status}) => !NOT_STARTED.has(status));
   const ended = started.filter(({status: status}) => !sight_isActive(status));
   const readAt = ({deploymentId: deploymentId}) => sights.get(deploymentId)?.targetAtMs ?? 0;
   const open = started.filter(({status: status}) => sight_isActive(status)).toSorted((a, b) => readAt(a) - readAt(b));
   const left = Math.max(ended.length === 0 ? 1 : 0, calls - ended.length);
   return new Set([ ...ended, ...open.slice(0, left) ].map(({deploymentId: deploymentId}) => deploymentId));
  }
  async function lookAt(state, looking) {
   const setup = looking.world.setups.get(state.rollout.name);
   const deployment = looking.deployments.get(idOf(state));
   if (setup === void 0 || deployment === void 0) return;
   const {before: before} = looking;
   const now = await readSight({
    deployment: deployment,
    setup: setup
   }, looking);
   const terminationWaitMs = setup.group.terminationWaitMinutes * 6e4;
   return {
    now: now,
    turn: observeDeployment(state, {
     before: before,
     now: now,
     atMs: now.seenAtMs,
     terminationWaitMs: terminationWaitMs
    })
   };
  }
  async function readSight({deployment: deployment, setup: setup}, {world: {polling: polling, clock: clock}, before: before, wanted: wanted, readTarget: readTarget}) {
   const {deploymentId: deploymentId, status: status, rollbackDeploymentId: rollbackDeploymentId, error: error} = deployment;
   const {targetId: targetId} = setup;
   const isWanted = wanted.has(deploymentId);
   const wasStopped = status === "Stopped" && rollbackDeploymentId === void 0 && error?.code === "MANUAL_STOP";
   const [found, rollBack, newer] = await Promise.all([ isWanted ? readTarget(deploymentId, targetId) : before?.target, rollbackDeploymentId === void 0 ? void 0 : polling.getDeployment(rollbackDeploymentId), wasStopped ? deployer_findNewer(deploymentId, setup, polling) : void 0 ]);
   const isBlind = found === "denied" || !isWanted && before?.isBlind === true;
   const target = found === "denied" ? void 0 : found;
   const seenAtMs = clock.now();
   const targetAtMs = isWanted ? seenAtMs : before?.targetAtMs ?? 0;
   const endedAtMs = sight_isActive(status) ? void 0 : before?.endedAtMs ?? seenAtMs;
   return {
    deployment: deployment,
    target: target,
    isBlind: isBlind,
    rollBack: rollBack,
    newer: newer,
    endedAtMs: endedAtMs,
    seenAtMs: seenAtMs,
    targetAtMs: targetAtMs
   };
  }
  async function deployer_findNewer(deploymentId, setup, polling) {
   const last = (await polling.getDeploymentGroup(setup)).lastAttempted?.deploymentId ?? deploymentId;
   if (last === deploymentId) return;
   const {creator: creator} = await polling.getDeployment(last);
   return creator === "codeDeployRollback" ? void 0 : last;
  }
  function groupNameOf({clusterArn: clusterArn, serviceName: serviceName}, {application: application, deploymentGroup: deploymentGroup}) {
   const suffix = `${(0, rollout_causes.w7)(clusterArn)}-${serviceName}`;
   return {
    application: application ?? `AppECS-${suffix}`,
    deploymentGroup: deploymentGroup ?? `DgpECS-${suffix}`
   };
  }
  function targetIdOf({clusterArn: clusterArn, serviceName: serviceName}) {
   return `${(0, rollout_causes.w7)(clusterArn)}:${serviceName}`;
  }
  const NO_REQUEST = {
   application: void 0,
   deploymentGroup: void 0,
   config: void 0,
   description: void 0,
   appSpec: void 0
  };
  async function prepareSetups(plans, options) {
   const {connect: connect, aws: aws, clock: clock, log: log, cluster: cluster} = options;
   const access = await connect();
   const setups = new Map;
   const found = await Promise.all(plans.map(async plan => {
    const own = [];
    if (plan.before.deploymentController !== part.up) return own;
    const setup = await prepareService(plan, {
     ...options,
     codeDeploy: access.codeDeploy,
     findings: own
    });
    if (setup !== void 0) setups.set(plan.name, setup);
    return own;
   }));
   const findings = found.flat();
   const deployer = createDeployer({
    ...access,
    ecs: aws.ecs,
    clock: clock,
    log: log,
    cluster: cluster,
    setups: setups
   });
   const reach = (name, waitUntil) => canReach(setups.get(name), waitUntil);
   return {
    setups: setups,
    part: {
     plans: plans,
     findings: findings,
     deployer: deployer,
     canReach: reach
    }
   };
  }
  function canReach(setup, {kind: kind}) {
   if (setup === void 0) return;
   return kind === "paused" ? setup.group.readyWaitMinutes !== void 0 : kind !== "stage";
  }
  async function prepareService(plan, preparing) {
   const {requests: requests, findings: findings, isWayBack: isWayBack = false} = preparing;
   const {name: name, before: before} = plan;
   const request = requests.get(name) ?? NO_REQUEST;
   const names = groupNameOf(before, request);
   const [file, group] = await Promise.all([ readFile(plan, request, preparing), findGroup(plan, names, preparing) ]);
   if (loadBalancerInfo(before) === void 0 && file?.properties["LoadBalancerInfo"] === void 0) findings.push({
    code: "codedeploy-load-balancer-missing",
    name: name,
    message: `the service "${before.serviceName}" names no container and port of a load balancer, which an AppSpec needs.`,
    fix: "Name them in an AppSpec file (`LoadBalancerInfo`), and set `codedeploy.appspec` to its path."
   });
   checkSettings(plan, findings);
   if (group === void 0) return;
   checkGroup(plan, {
    group: group,
    names: names,
    preparing: preparing
   });
   const {config: config, description: description} = request;
   const last = group.lastAttempted?.deploymentId;
   const underWay = before.taskSets?.find(({externalId: externalId}) => externalId === last)?.taskDefinition;
   return {
    ...names,
    name: name,
    group: group,
    file: file,
    config: config,
    description: description,
    underWay: underWay,
    isWayBack: isWayBack,
    targetId: targetIdOf(before)
   };
  }
  async function readFile({name: name}, {appSpec: path}, {files: files, findings: findings}) {
   if (path === void 0 || files === void 0) return;
   const text = await files.readText(path).catch(error => ({
    message: (0, errors.bD)(error)
   }));
   if (typeof text !== "string") {
    const fix = "Correct the path, which is relative to the root of the repository, and check the repository out first.";
    const message = `the file ${path} cannot be read: ${text.message}.`;
    findings.push({
     code: "file-not-read",
     name: name,
     message: message,
     fix: fix
    });
    return;
   }
   const parsed = await files.parse(path, text);
   if ("file" in parsed) return parsed.file;
   const fix = "Correct the file.";
   findings.push(...parsed.faults.map(message => ({
    code: "appspec-invalid",
    name: name,
    message: message,
    fix: fix
   })));
   return;
  }
  const NOT_FOUND = new Set([ "codedeploy-application-not-found", "codedeploy-group-not-found" ]);
  async function findGroup({name: name}, names, {codeDeploy: codeDeploy, findings: findings}) {
   try {
    return await codeDeploy.getDeploymentGroup(names);
   } catch (error) {
    if (!(error instanceof errors.lZ) || !NOT_FOUND.has(error.code)) throw error;
    const {application: application, deploymentGroup: deploymentGroup} = names;
    const isApplication = error.code === "codedeploy-application-not-found";
    const known = await namesOf(() => isApplication ? codeDeploy.listApplications() : codeDeploy.listDeploymentGroups(application));
    const message = isApplication ? `CodeDeploy has no application "${application}" in this account and region${(0, 
    did_you_mean.a)(application, known)}` : `the application ${application} has no deployment group "${deploymentGroup}"${(0, 
    did_you_mean.a)(deploymentGroup, known)}`;
    findings.push({
     code: error.code,
     name: name,
     message: message,
     fix: error.fix
    });
    return;
   }
  }
  async function namesOf(list) {
   try {
    return await list();
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return [];
   }
  }
  function checkGroup({name: name, before: before}, {group: group, names: names, preparing: {findings: findings, waitUntil: waitUntil, timeoutMs: timeoutMs}}) {
   const {application: application, deploymentGroup: deploymentGroup} = names;
   const own = targetIdOf(before);
   const deploys = group.ecsServices.map(({cluster: cluster, service: service}) => `${cluster}:${service}`);
   if (!deploys.includes(own)) {
    const others = deploys.length === 0 ? `the compute platform ${group.computePlatform}` : deploys.join(", ");
    findings.push({
     code: "codedeploy-group-mismatch",
     name: name,
     message: `the deployment group ${application}/${deploymentGroup} deploys ${others}, and not ${own}.`,
     fix: "Set `codedeploy.application` and `codedeploy.deployment-group` of the service to the group that deploys it."
    });
   }
   const waitMs = group.terminationWaitMinutes * 6e4;
   if (waitUntil.kind === "completed" && waitMs >= timeoutMs) findings.push({
    code: "timeout-too-short",
    name: name,
    message: `the deployment group ${deploymentGroup} keeps the original tasks for ${(0, 
    duration.a)(waitMs)} after the traffic has gone over, so its deployments cannot be completed within ${(0, 
    duration.a)(timeoutMs)}.`,
    fix: `Set \`wait-until: production-traffic\`, or \`timeout\` above ${(0, duration.a)(waitMs)}, or shorten the wait of the group.`
   });
  }
  const TAKEN_BY_CODE_DEPLOY = new Set([ "maximumPercent", "minimumHealthyPercent" ]);
  function checkSettings({name: name, update: update = {}}, findings) {
   const wrong = Object.keys(update.deploymentConfiguration ?? {}).filter(key => !TAKEN_BY_CODE_DEPLOY.has(key));
   if (wrong.length === 0) return;
   findings.push({
    code: "deployment-configuration-invalid",
    name: name,
    message: `${wrong.map(key => `\`${key}\``).join(", ")} ${wrong.length === 1 ? "is" : "are"} for services that ECS deploys itself; CodeDeploy has a deployment group for that.`,
    fix: "Take them out of `deployment-configuration`; set `codedeploy.config`, or change the deployment group."
   });
  }
  var target = __webpack_require__(1226);
  function tellPast(facts) {
   const {last: last} = facts;
   if (last === void 0 || !sight_isActive(last.status)) return tellSettled(facts);
   return last.takesBack === void 0 ? tellUnderWay(facts, last) : tellComingBack(facts, last);
  }
  function revisionOf({deploymentId: deploymentId, description: description = "", appSpecSha256: appSpecSha256}, {service: service, revisions: revisions}) {
   const taskSet = taskSetOf(service, deploymentId);
   if (taskSet !== void 0) return taskSet.taskDefinition;
   const {taskDefinition: live} = service;
   const [, described] = DESCRIBED.exec(description) ?? [];
   if (described !== void 0 && (0, target.Ap)(described) === (0, target.Ap)(live)) return live.slice(0, live.length - (0, 
   rollout_causes.w7)(live).length) + described;
   return revisions.find(taskDefinition => app_spec_renderAppSpec({
    taskDefinition: taskDefinition,
    service: service,
    file: void 0
   }).sha256 === appSpecSha256);
  }
  const DESCRIBED = new RegExp(`^(?:${BACK_TO})?([\\w-]{1,255}:\\d+)$`);
  function taskSetOf({taskSets: taskSets = []}, deploymentId) {
   return taskSets.find(({externalId: externalId}) => externalId === deploymentId);
  }
  function originalOf({taskSets: taskSets = []}, deploymentId) {
   const others = taskSets.filter(({externalId: externalId, status: status}) => externalId !== deploymentId && status !== "DRAINING");
   return (others.find(({status: status}) => status === "PRIMARY") ?? others[0])?.taskDefinition;
  }
  function tellSettled(facts) {
   const {service: service, last: last, takenBack: takenBack, succeeded: succeeded} = facts;
   const primary = service.taskSets?.find(({status: status}) => status === "PRIMARY");
   const id = primary?.externalId ?? primary?.id ?? service.serviceArn;
   const own = succeeded.find(({deploymentId: deploymentId}) => deploymentId === id) ?? last;
   const atMs = own?.completedAtMs ?? own?.createdAtMs ?? 0;
   const deployments = [ deployment({
    id: id,
    status: "PRIMARY",
    rolloutState: "COMPLETED",
    taskDefinition: service.taskDefinition,
    atMs: atMs
   }) ];
   const gone = takenBack ?? (last === void 0 || last.status === "Succeeded" ? void 0 : last);
   const newest = gone === void 0 || gone.deploymentId === id ? void 0 : nameOf(gone, facts);
   const isBack = newest !== void 0 && newest !== service.taskDefinition;
   return {
    service: {
     ...service,
     deployments: deployments
    },
    history: {
     completed: completedOf(facts),
     ...isBack ? {
      newest: {
       status: "ROLLBACK_SUCCESSFUL",
       taskDefinition: newest
      }
     } : {}
    }
   };
  }
  function nameOf(deployed, facts) {
   return revisionOf(deployed, facts) ?? deployed.deploymentId;
  }
  function tellUnderWay(facts, last) {
   const {service: service} = facts;
   const taskDefinition = revisionOf(last, facts);
   if (taskDefinition === void 0) return;
   const {deploymentId: id, createdAtMs: atMs} = last;
   const original = originalOf(service, id);
   const deployments = [ deployment({
    id: id,
    status: "PRIMARY",
    rolloutState: "IN_PROGRESS",
    taskDefinition: taskDefinition,
    atMs: atMs
   }), ...original === void 0 ? [] : [ deployment({
    id: "original",
    status: "ACTIVE",
    rolloutState: "COMPLETED",
    taskDefinition: original,
    atMs: atMs
   }) ] ];
   return {
    service: {
     ...service,
     taskDefinition: taskDefinition,
     deployments: deployments
    },
    history: {
     completed: withTop(completedOf(facts), original),
     newest: {
      status: "IN_PROGRESS",
      taskDefinition: taskDefinition
     }
    }
   };
  }
  function tellComingBack(facts, last) {
   const {service: service, takenBack: takenBack} = facts;
   const {deploymentId: id, createdAtMs: atMs, takesBack: takesBack = ""} = last;
   const taskDefinition = originalOf(service, takesBack) ?? service.taskDefinition;
   const gone = takenBack === void 0 ? takesBack : nameOf(takenBack, facts);
   return {
    service: {
     ...service,
     taskDefinition: taskDefinition,
     deployments: [ deployment({
      id: id,
      status: "PRIMARY",
      rolloutState: "IN_PROGRESS",
      taskDefinition: taskDefinition,
      atMs: atMs
     }) ]
    },
    history: {
     completed: withTop(completedOf(facts), taskDefinition),
     newest: {
      status: "ROLLBACK_IN_PROGRESS",
      taskDefinition: gone
     }
    }
   };
  }
  function completedOf(facts) {
   return facts.succeeded.filter(({takesBack: takesBack}) => takesBack === void 0).map(each => ({
    each: each,
    completedAtMs: each.completedAtMs ?? each.createdAtMs
   })).toSorted((a, b) => a.completedAtMs - b.completedAtMs).flatMap(({each: each, completedAtMs: completedAtMs}) => {
    const taskDefinition = revisionOf(each, facts);
    return taskDefinition === void 0 ? [] : [ {
     taskDefinition: taskDefinition,
     completedAtMs: completedAtMs,
     images: []
    } ];
   });
  }
  function withTop(completed, original) {
   const top = completed.at(-1);
   if (original === void 0 || top?.taskDefinition === original) return completed;
   return [ ...completed, {
    taskDefinition: original,
    completedAtMs: top?.completedAtMs ?? 0,
    images: []
   } ];
  }
  function deployment({atMs: atMs, ...own}) {
   const counts = {
    desiredCount: 0,
    pendingCount: 0,
    runningCount: 0,
    failedTasks: 0
   };
   return {
    ...own,
    ...counts,
    createdAtMs: atMs,
    updatedAtMs: atMs
   };
  }
  const FAMILY_LIMIT = 100;
  async function lookAtControlled(known, eyes) {
   const {codeDeploy: codeDeploy} = await eyes.codeDeploy();
   const requests = new Map(await Promise.all(known.map(async each => [ each.request.name, await requestOf(each, codeDeploy) ])));
   const {part: part, setups: setups} = await prepareSetups(known.map(blankPlan), {
    ...eyes,
    aws: {
     ecs: eyes.ecs
    },
    connect: eyes.codeDeploy,
    requests: requests,
    timeoutMs: 0,
    waitUntil: {
     kind: "production-traffic"
    },
    isWayBack: true
   });
   const pasts = await Promise.all(known.map(async ({request: {name: name}, service: service}) => {
    const setup = setups.get(name);
    return setup === void 0 ? [] : [ await lookAtOne({
     name: name,
     service: service,
     setup: setup
    }, {
     ecs: eyes.ecs,
     codeDeploy: codeDeploy
    }) ];
   }));
   const seen = pasts.flat();
   const fault = seen.find(each => each.fault !== void 0)?.fault;
   return {
    told: new Map(seen.flatMap(({name: name, told: told}) => told === void 0 ? [] : [ [ name, told ] ])),
    findings: [ ...part.findings, ...seen.flatMap(({findings: findings}) => findings) ],
    deployer: part.deployer,
    ...fault === void 0 ? {} : {
     fault: fault
    }
   };
  }
  async function requestOf({request: request, service: service}, codeDeploy) {
   const none = {
    config: void 0,
    description: void 0,
    appSpec: void 0
   };
   const {application: application, deploymentGroup: deploymentGroup} = request.codeDeploy ?? {};
   const made = service.taskSets?.find(({externalId: externalId = ""}) => externalId.startsWith("d-"))?.externalId;
   if (application !== void 0 || deploymentGroup !== void 0 || made === void 0) return {
    ...none,
    application: application,
    deploymentGroup: deploymentGroup
   };
   const group = await codeDeploy.getDeployment(made).then(deployment => deployment.group, error => {
    if (!(error instanceof errors.lZ) || (0, one_off_task.Ev)(error)) throw error;
    return;
   });
   return {
    ...none,
    application: group?.application,
    deploymentGroup: group?.deploymentGroup
   };
  }
  function blankPlan({request: {name: name}, service: before}) {
   const {taskDefinition: from} = before;
   return {
    name: name,
    before: before,
    wave: 0,
    from: from,
    previous: from,
    changes: [],
    images: [],
    step: {
     kind: "unchanged"
    }
   };
  }
  async function lookAtOne({name: name, service: service, setup: setup}, {ecs: ecs, codeDeploy: codeDeploy}) {
   const {lastAttempted: lastAttempted} = setup.group;
   const [last, {succeeded: succeeded, fault: fault}] = await Promise.all([ lastAttempted === void 0 ? void 0 : codeDeploy.getDeployment(lastAttempted.deploymentId), readSucceeded(setup, codeDeploy) ]);
   const takenBack = last?.takesBack === void 0 ? void 0 : await codeDeploy.getDeployment(last.takesBack);
   const deployments = [ last, takenBack, ...succeeded ].filter(each => each !== void 0);
   const isUnclear = deployments.some(each => revisionOf(each, {
    service: service,
    revisions: []
   }) === void 0);
   const familyPrefix = (0, target.Ap)(service.taskDefinition);
   const revisions = isUnclear ? await ecs.listTaskDefinitions({
    familyPrefix: familyPrefix,
    limit: FAMILY_LIMIT
   }) : [];
   const told = tellPast({
    service: service,
    last: last,
    takenBack: takenBack,
    succeeded: succeeded,
    revisions: revisions
   });
   return {
    name: name,
    told: told,
    fault: fault,
    findings: told === void 0 && last !== void 0 ? [ unclear(name, last) ] : []
   };
  }
  async function readSucceeded(setup, codeDeploy) {
   try {
    const ids = await codeDeploy.listSucceeded(setup);
    return {
     succeeded: ids.length === 0 ? [] : await codeDeploy.getDeployments(ids)
    };
   } catch (error) {
    if (!(error instanceof errors.lZ) || error.code !== "aws-access-denied") throw error;
    return {
     succeeded: [],
     fault: error
    };
   }
  }
  function unclear(name, last) {
   const {code: code, text: text, fix: fix} = causes_inProgress(last);
   return {
    code: code,
    name: name,
    message: `${text} Its tasks do not run yet, so nobody knows what it replaces.`,
    fix: fix
   };
  }
 })
};
