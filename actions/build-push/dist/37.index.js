export const id = 37;

export const ids = [ 37 ];

export const modules = {
  9037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      parseDocument: () => parseDocument
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9973);
    async function parseDocument(text, schema) {
      let document;
      try {
        document = await parseText(text);
      } catch (error) {
        return {
          value: void 0,
          faults: [ {
            found: text,
            allowed: `YAML or JSON (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)})`
          } ]
        };
      }
      const result = (0, valibot__WEBPACK_IMPORTED_MODULE_1__.xLC)(schema, document);
      if (result.success) return {
        value: result.output,
        faults: []
      };
      return {
        value: void 0,
        faults: result.issues.map(describeIssue)
      };
    }
    async function parseText(text) {
      try {
        return JSON.parse(text);
      } catch {
        const {parseDocument: parseYaml} = await __webpack_require__.e(637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
        const document = parseYaml(text, {
          prettyErrors: true
        });
        const [error] = document.errors;
        if (error !== void 0) throw new Error(error.message.split("\n")[0]?.replace(/:$/, "") ?? "not YAML", {
          cause: error
        });
        return document.toJS({
          maxAliasCount: 100
        });
      }
    }
    function describeIssue(issue) {
      const path = (0, valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ)(issue);
      const where = path === null ? "" : ` at ${path}`;
      return {
        found: `${issue.received}${where}`,
        allowed: `${issue.message}${where}`
      };
    }
  }
};
