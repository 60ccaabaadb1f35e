export const id = 777;

export const ids = [ 777 ];

export const modules = {
 9777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createEventsApi: () => createEventsApi
  });
  var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9058);
  var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1305);
  var _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3565);
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4214);
  var _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7453);
  var _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3717);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);
  const PageSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   Targets: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__._H3({
    Id: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    Arn: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
    EcsParameters: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(valibot__WEBPACK_IMPORTED_MODULE_3__._H3({
     TaskDefinitionArn: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
    }))
   })), []),
   NextToken: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())
  });
  const BUSY = {
   code: "launcher-busy",
   fix: "Somebody changes the rule at the same time. Run the job again when they are done."
  };
  const KNOWN = {
   ResourceNotFoundException: {
    code: "launcher-not-found",
    fix: "Name a rule of this account and region, with its `event-bus` when it is not on the default one: `aws events list-rules`."
   },
   ConcurrentModificationException: BUSY,
   ManagedRuleException: {
    code: "launcher-managed",
    fix: "An AWS service made this rule and keeps it. Change what starts the tasks where that service is configured, and take the rule out of `also-update`."
   }
  };
  function createEventsApi(access) {
   const client = new _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_4__.L(access);
   return {
    async listTargetsByRule(name) {
     const targets = [];
     let token;
     do {
      const page = await readPage(client, name, token);
      targets.push(...page.Targets);
      token = page.NextToken ?? void 0;
     } while (token !== void 0);
     return targets;
    },
    async putTarget(name, target) {
     const deed = {
      permission: "events:PutTargets",
      resource: resourceOf(name)
     };
     const command = new _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_5__.V({
      Rule: name.rule,
      Targets: []
     });
     command.middlewareStack.add((0, _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.eT)({
      ...requestOf(name),
      Targets: [ target ]
     }), _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.bd);
     const {FailedEntries: FailedEntries = []} = await (0, _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)({
      deed: deed,
      known: KNOWN
     }, () => client.send(command));
     const [failed] = FailedEntries;
     if (failed !== void 0) throw refusedTarget(name, failed);
    }
   };
  }
  async function readPage(client, name, token) {
   const deed = {
    permission: "events:ListTargetsByRule",
    resource: resourceOf(name)
   };
   const command = new _aws_sdk_client_eventbridge__WEBPACK_IMPORTED_MODULE_6__.H({
    Rule: name.rule,
    EventBusName: name.eventBusName,
    NextToken: token
   });
   let body = "";
   command.middlewareStack.add((0, _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.b8)(text => void (body = text)), _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.$9);
   await (0, _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)({
    deed: deed,
    known: KNOWN
   }, () => client.send(command));
   return valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(PageSchema, JSON.parse(body));
  }
  function requestOf({rule: rule, eventBusName: eventBusName}) {
   return {
    Rule: rule,
    ...eventBusName === void 0 ? {} : {
     EventBusName: eventBusName
    }
   };
  }
  function resourceOf({rule: rule, eventBusName: eventBusName = "default"}) {
   const bus = eventBusName.replace(/^arn:.*:event-bus\//, "");
   return bus === "default" ? `rule/${rule}` : `rule/${bus}/${rule}`;
  }
  function refusedTarget({rule: rule}, {TargetId: TargetId, ErrorCode: ErrorCode, ErrorMessage: ErrorMessage}) {
   const said = `${ErrorCode ?? "no code"}: ${ErrorMessage ?? "no message"}`;
   const message = `EventBridge did not take the target "${TargetId ?? ""}" of the rule "${rule}": ${said}`;
   const isPassing = /Concurrent|Internal|Throttl|LimitExceeded/.test(ErrorCode ?? "");
   return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ(isPassing ? {
    ...BUSY,
    message: message
   } : {
    code: "aws-request-refused",
    message: message,
    fix: "Correct what AWS names in its message, then run the job again."
   });
  }
 })
};
