export const id = 383;

export const ids = [ 383 ];

export const modules = {
 1383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fromLoginCredentials: () => fromLoginCredentials,
   fromSSO: () => fromSSO
  });
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9902);
  const fromSSO = refuse("an IAM Identity Center session (sso_session, sso_start_url)");
  const fromLoginCredentials = refuse("a session of `aws login` (login_session)");
  function refuse(session) {
   return ({profile: profile = process.env.AWS_PROFILE ?? "default"} = {}) => async () => {
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__.C(`The AWS profile ${profile} wants ${session}, which a person begins in a browser: no workflow can use it.`, {
     tryNextLink: false
    });
   };
  }
 })
};
