export const id = 855;

export const ids = [ 855 ];

export const modules = {
 5855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createPipesApi: () => createPipesApi
  });
  var _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1524);
  var _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
  var _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6177);
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4214);
  var _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7453);
  var _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3717);
  const PipeSchema = valibot__WEBPACK_IMPORTED_MODULE_2__._H3({
   Name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   CurrentState: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   DesiredState: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "RUNNING"),
   StateReason: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
   RoleArn: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   Target: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   TargetParameters: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__._H3({
    EcsTaskParameters: valibot__WEBPACK_IMPORTED_MODULE_2__.yqP(valibot__WEBPACK_IMPORTED_MODULE_2__._H3({
     TaskDefinitionArn: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
    }))
   }))
  });
  const KNOWN = {
   NotFoundException: {
    code: "launcher-not-found",
    fix: "Name a pipe of this account and region: `aws pipes list-pipes`."
   },
   ConflictException: {
    code: "launcher-busy",
    fix: "The pipe is being changed, started or stopped. Run the job again when that is over."
   }
  };
  function createPipesApi(access) {
   const client = new _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_3__.H(access);
   return {
    async describePipe({name: name}) {
     const deed = {
      permission: "pipes:DescribePipe",
      resource: `pipe/${name}`
     };
     const command = new _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_4__.d({
      Name: name
     });
     let body = "";
     command.middlewareStack.add((0, _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.b8)(text => void (body = text)), _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.$9);
     await (0, _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)({
      deed: deed,
      known: KNOWN
     }, () => client.send(command));
     return valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(PipeSchema, JSON.parse(body));
    },
    async updatePipe({Name: Name, RoleArn: RoleArn, TargetParameters: TargetParameters}) {
     const deed = {
      permission: "pipes:UpdatePipe",
      resource: `pipe/${Name}`
     };
     const command = new _aws_sdk_client_pipes__WEBPACK_IMPORTED_MODULE_5__.T({
      Name: Name,
      RoleArn: RoleArn
     });
     command.middlewareStack.add((0, _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.eT)({
      RoleArn: RoleArn,
      TargetParameters: TargetParameters
     }), _aws_raw_body_js__WEBPACK_IMPORTED_MODULE_1__.bd);
     await (0, _aws_known_errors_js__WEBPACK_IMPORTED_MODULE_0__.S)({
      deed: deed,
      known: KNOWN
     }, () => client.send(command));
    }
   };
  }
 })
};
