export const id = 596;

export const ids = [ 596 ];

export const modules = {
 3596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   faultAt: () => faultAt,
   findNearest: () => findNearest,
   renderFault: () => renderFault,
   sortFaults: () => sortFaults,
   suggest: () => suggest
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(702);
  function faultAt({line: line, column: column}, message) {
   return {
    line: line,
    column: column,
    message: message
   };
  }
  function renderFault(file, fault) {
   return `${file}:${fault.line}:${fault.column} ${fault.message}`;
  }
  function sortFaults(faults) {
   const seen = new Set;
   return faults.toSorted((a, b) => a.line - b.line || a.column - b.column).filter(fault => {
    const key = renderFault("", fault);
    return seen.has(key) ? false : seen.add(key);
   });
  }
  function suggest(word, known) {
   const nearest = findNearest(word, known);
   if (nearest !== void 0) return `did you mean \`${nearest}\`?`;
   return known.length === 0 ? "none is known." : `known: ${known.map(name => `\`${name}\``).join(", ")}.`;
  }
  function findNearest(word, known) {
   const [nearest] = known.map(name => ({
    name: name,
    away: (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.I)(word.toLowerCase(), name.toLowerCase())
   })).toSorted((a, b) => a.away - b.away);
   const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
   return nearest && nearest.away <= most ? nearest.name : void 0;
  }
 })
};
