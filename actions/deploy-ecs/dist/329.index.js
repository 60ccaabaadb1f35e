export const id = 329;

export const ids = [ 329 ];

export const modules = {
 8329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   planCodeDeployAnswers: () => planCodeDeployAnswers
  });
  var _image_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9656);
  var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6025);
  async function planCodeDeployAnswers(answers, options) {
   const blank = answers.map(answer => blankPlan(answer));
   const {part: part, setups: setups} = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_1__.c)(blank, options);
   const {codeDeploy: codeDeploy} = await options.connect();
   const findings = [ ...part.findings ];
   const plans = await Promise.all(answers.map(async answer => {
    const setup = setups.get(answer.name);
    const last = setup?.group.lastAttempted;
    if (setup === void 0) return;
    const deployment = last === void 0 ? void 0 : await codeDeploy.getDeployment(last.deploymentId);
    return planAnswer(answer, {
     setup: setup,
     deployment: deployment,
     options: options,
     findings: findings
    });
   }));
   return {
    ...part,
    findings: findings,
    plans: plans.filter(plan => plan !== void 0)
   };
  }
  function blankPlan({name: name, service: before}) {
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
  async function planAnswer(answer, answering) {
   const {deployment: deployment, findings: findings} = answering;
   const {name: name, service: service, action: action} = answer;
   if (deployment?.status !== "Ready") {
    findings.push(notReady(answer, deployment));
    return;
   }
   const {deploymentId: hookId} = deployment;
   const taskSet = service.taskSets?.find(({externalId: externalId}) => externalId === hookId);
   if (!await isMeant(answer, hookId, {
    taskDefinition: taskSet?.taskDefinition,
    answering: answering
   })) {
    const {digests: digests} = answer;
    const meant = answer.hookId === void 0 ? `one with ${digests.join(" or ")}` : answer.hookId;
    findings.push({
     code: "pause-of-other-deployment",
     name: name,
     message: `the deployment ${hookId} of "${service.serviceName}" that waits before production traffic is not ${meant}.`,
     fix: "See who deployed it; answer it with its own id as `hook-id` if it is the one you mean."
    });
    return;
   }
   const step = {
    kind: "answer-pause",
    action: action,
    hookId: hookId,
    stage: "BeforeAllowTraffic",
    serviceDeploymentArn: hookId
   };
   return {
    ...blankPlan(answer),
    step: step
   };
  }
  function notReady({name: name, service: service}, deployment) {
   const found = deployment === void 0 ? "its deployment group has had no deployment" : `its last deployment, ${deployment.deploymentId}, is ${deployment.status}`;
   return {
    code: "deployment-not-paused",
    name: name,
    message: `no deployment of the service "${service.serviceName}" waits to be continued: ${found}.`,
    fix: "Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step where it waits."
   };
  }
  async function isMeant({hookId: hookId, digests: digests}, deploymentId, {taskDefinition: taskDefinition, answering: {options: options}}) {
   if (hookId !== void 0) return hookId === deploymentId;
   if (taskDefinition === void 0) return false;
   const described = await options.aws.ecs.describeTaskDefinition({
    taskDefinition: taskDefinition
   });
   const images = described.taskDefinition.containerDefinitions;
   const served = new Set(images.map(({image: image}) => (0, _image_uri_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(image).digest));
   return digests.some(digest => served.has(digest));
  }
 })
};
