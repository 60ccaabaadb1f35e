export const id = 903;

export const ids = [ 903 ];

export const modules = {
 5903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IO: () => groupByValue,
   iw: () => runsOnFargate,
   planTargets: () => planTargets
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
  var _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
  const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0);
  const number = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), void 0);
  function list(entry) {
   return valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(entry), []), []);
  }
  const SecretSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   valueFrom: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
  });
  const ContainerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   image: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   portMappings: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    containerPort: number,
    containerPortRange: text
   })),
   secrets: list(SecretSchema),
   environmentFiles: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    value: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    type: text
   })),
   repositoryCredentials: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    credentialsParameter: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })), void 0),
   logConfiguration: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    logDriver: text,
    options: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), {}), {}),
    secretOptions: list(SecretSchema)
   })), void 0)
  });
  const DefinitionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   family: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   networkMode: text,
   cpu: text,
   memory: text,
   executionRoleArn: text,
   taskRoleArn: text,
   requiresCompatibilities: list(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   runtimePlatform: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    cpuArchitecture: text,
    operatingSystemFamily: text
   }), {}), {}),
   containerDefinitions: list(ContainerSchema)
  });
  function readDefinition(definition) {
   return valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(DefinitionSchema, definition);
  }
  function planTargets({plans: plans, registrations: registrations, taskDefinitions: taskDefinitions}) {
   const known = new Map([ ...taskDefinitions.values() ].map(described => [ described.taskDefinition.taskDefinitionArn, described ]));
   return [ ...plans.map(({before: before, changes: changes, ...plan}) => ({
    ...plan,
    service: before,
    changes: changes
   })), ...registrations.map(registration => ({
    ...registration,
    service: void 0,
    changes: []
   })) ].flatMap(({name: name, from: from, step: step, service: service, changes: changes}) => {
    const definition = definitionOf(step, known);
    if (definition === void 0) return [];
    const account = (service?.serviceArn ?? from).split(":")[4] ?? "";
    const changed = changes.map(({path: path}) => path);
    return [ {
     name: name,
     account: account,
     service: service,
     definition: readDefinition(definition),
     changed: changed
    } ];
   });
  }
  function definitionOf(step, known) {
   if (step.kind === "register") return step.input;
   const described = step.kind === "existing" ? known.get(step.taskDefinition) : void 0;
   return described === void 0 ? void 0 : (0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.Bz)(described);
  }
  function runsOnFargate({service: service, definition: definition}) {
   const {launchType: launchType, capacityProviderStrategy: capacityProviderStrategy = []} = service ?? {};
   if (capacityProviderStrategy.length > 0) return capacityProviderStrategy.every(({capacityProvider: capacityProvider}) => /^FARGATE(?:_SPOT)?$/.test(capacityProvider));
   if (launchType !== void 0) return launchType === "FARGATE";
   return definition.requiresCompatibilities.join() === "FARGATE";
  }
  function groupByValue(targets, {valuesOf: valuesOf, keyOf: keyOf}) {
   const groups = new Map;
   for (const target of targets) for (const value of valuesOf(target)) {
    const group = groups.get(keyOf(value)) ?? {
     value: value,
     names: new Set
    };
    group.names.add(target.name);
    groups.set(keyOf(value), group);
   }
   return [ ...groups.values() ].map(({value: value, names: names}) => ({
    value: value,
    names: [ ...names ]
   }));
  }
 })
};
