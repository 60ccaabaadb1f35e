export const id = 859;

export const ids = [ 859 ];

export const modules = {
 5859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createParametersApi: () => createParametersApi
  });
  var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2024);
  var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
  var _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9824);
  const NAMES_A_CALL = 50;
  function createParametersApi(access) {
   const client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__.j(access);
   return {
    async findParameters({names: names}) {
     const unique = [ ...new Set(names) ];
     const found = new Set;
     for (let start = 0; start < unique.length; start += NAMES_A_CALL) for (const name of await describeNames(client, unique.slice(start, start + NAMES_A_CALL))) found.add(name);
     return found;
    }
   };
  }
  async function describeNames(client, names) {
   const found = [];
   let token;
   do {
    const page = await client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__.$({
     ParameterFilters: [ {
      Key: "Name",
      Option: "Equals",
      Values: names
     } ],
     MaxResults: NAMES_A_CALL,
     NextToken: token
    })).catch(error => {
     throw (0, _aws_aws_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error, {
      permission: "ssm:DescribeParameters",
      resource: "*"
     });
    });
    found.push(...(page.Parameters ?? []).flatMap(({Name: Name}) => Name === void 0 ? [] : [ Name ]));
    token = page.NextToken;
   } while (token !== void 0 && token !== "");
   return found;
  }
 })
};
