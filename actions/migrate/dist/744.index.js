export const id = 744;

export const ids = [ 744, 938 ];

export const modules = {
 2855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createLogGroupsApi: () => createLogGroupsApi,
   createLogsApi: () => createLogsApi
  });
  var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4985);
  var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1408);
  var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4333);
  var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6e3);
  var _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9824);
  function createLogsApi(access) {
   const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.T(access);
   return {
    readLogPage: request => readLogPage(client, request)
   };
  }
  async function readLogPage(client, request) {
   const {group: group, stream: stream, fromHead: fromHead, token: token, limit: limit} = request;
   try {
    const page = await client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__.h({
     logGroupName: group,
     logStreamName: stream,
     startFromHead: fromHead,
     ...token === void 0 ? {} : {
      nextToken: token
     },
     ...limit === void 0 ? {} : {
      limit: limit
     }
    }));
    return {
     lines: (page.events ?? []).map(({timestamp: timestamp, message: message}) => ({
      atMs: timestamp ?? 0,
      message: message ?? ""
     })),
     forwardToken: page.nextForwardToken ?? token ?? "",
     backwardToken: page.nextBackwardToken ?? token ?? ""
    };
   } catch (error) {
    if (error instanceof _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_3__.lB) return;
    throw (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
     permission: "logs:GetLogEvents",
     resource: `log-group:${group}:log-stream:${stream}`
    });
   }
  }
  function createLogGroupsApi(access) {
   const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.T(access);
   return {
    hasLogGroup: group => hasLogGroup(client, group)
   };
  }
  async function hasLogGroup(client, group) {
   let token;
   do {
    const page = await client.send(new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__.V({
     logGroupNamePrefix: group,
     nextToken: token
    })).catch(error => {
     throw (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
      permission: "logs:DescribeLogGroups",
      resource: "log-group:*"
     });
    });
    if ((page.logGroups ?? []).some(({logGroupName: logGroupName}) => logGroupName === group)) return true;
    token = page.nextToken;
   } while (token !== void 0 && token !== "");
   return false;
  }
 }),
 3938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EventStreamSerde: () => EventStreamSerde,
   eventStreamSerdeProvider: () => eventStreamSerdeProvider,
   o: () => resolveEventStreamSerdeConfig
  });
  const resolveEventStreamSerdeConfig = config => config;
  const eventStreamSerdeProvider = refuse;
  function EventStreamSerde() {
   refuse();
  }
  function refuse() {
   throw new Error("The bundles carry no event streams: see scripts/bundle/shims/event-streams.js.");
  }
 })
};
