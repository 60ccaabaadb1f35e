export const id = 899;

export const ids = [ 899 ];

export const modules = {
 5899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createTargetGroupsApi: () => createTargetGroupsApi
  });
  var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1127);
  var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5328);
  var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9626);
  var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(386);
  var _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9824);
  function createTargetGroupsApi(access) {
   const client = new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__.M(access);
   return {
    describeTargetGroup: ({targetGroupArn: targetGroupArn}) => describeTargetGroup(client, targetGroupArn),
    describeTargetHealth: ({targetGroupArn: targetGroupArn}) => describeTargetHealth(client, targetGroupArn)
   };
  }
  async function describeTargetGroup(client, targetGroupArn) {
   try {
    const {TargetGroups: TargetGroups = []} = await client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__.s({
     TargetGroupArns: [ targetGroupArn ]
    }));
    const [group] = TargetGroups;
    if (group === void 0) return;
    return {
     targetGroupArn: targetGroupArn,
     targetGroupName: group.TargetGroupName ?? targetGroupArn,
     protocol: group.Protocol,
     port: group.Port,
     targetType: group.TargetType ?? "instance",
     healthCheckPort: group.HealthCheckPort,
     healthCheckProtocol: group.HealthCheckProtocol,
     healthCheckPath: group.HealthCheckPath,
     matcher: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode,
     loadBalancerArns: group.LoadBalancerArns ?? []
    };
   } catch (error) {
    if (error instanceof _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__.JO) return;
    throw (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
     permission: "elasticloadbalancing:DescribeTargetGroups",
     resource: "*"
    });
   }
  }
  async function describeTargetHealth(client, targetGroupArn) {
   try {
    const answer = await client.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_4__.q({
     TargetGroupArn: targetGroupArn
    }));
    return (answer.TargetHealthDescriptions ?? []).map(({Target: Target, TargetHealth: health}) => ({
     id: Target?.Id ?? "",
     port: Target?.Port,
     state: health?.State ?? "",
     reason: health?.Reason,
     description: health?.Description
    }));
   } catch (error) {
    if (error instanceof _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__.JO) return [];
    throw (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
     permission: "elasticloadbalancing:DescribeTargetHealth",
     resource: "*"
    });
   }
  }
 })
};
