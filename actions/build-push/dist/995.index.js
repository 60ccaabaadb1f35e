export const id = 995;

export const ids = [ 995 ];

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
 }),
 9995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readYaml: () => readYaml
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9610);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9973);
  var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3596);
  const LIMIT_BYTES = 256 * 1024;
  function readYaml(text) {
   const start = {
    line: 1,
    column: 1
   };
   const unreadable = message => ({
    value: void 0,
    faults: [ {
     ...start,
     message: message
    } ],
    locate: () => start,
    spelling: () => {}
   });
   const bytes = Buffer.byteLength(text);
   if (bytes > LIMIT_BYTES) return unreadable(`the file has ${bytes} bytes; at most ${LIMIT_BYTES} are read.`);
   if (text.trim() === "") return unreadable("the file is empty.");
   try {
    return readDocument(text);
   } catch (error) {
    return unreadable(`the file cannot be read as YAML: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}.`);
   }
  }
  function readDocument(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
    lineCounter: lines,
    prettyErrors: false
   });
   const at = offset => {
    const {line: line, col: col} = lines.linePos(offset);
    return {
     line: Math.max(1, line),
     column: Math.max(1, col)
    };
   };
   if (document.errors.some(({message: message}) => message.includes("call stack"))) throw new RangeError("nested too deeply");
   const syntax = [ ...document.errors, ...document.warnings ];
   const faults = syntax.map(({message: message, code: code, pos: pos}) => (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.faultAt)(at(pos[0]), describe(code, message)));
   const treeFaults = [ ...complexKeys(document, at), ...aliasFaults(document, at) ];
   const isTreeSound = treeFaults.length === 0 && syntax.every(({code: code}) => code === "DUPLICATE_KEY");
   return {
    value: isTreeSound ? document.toJS({
     maxAliasCount: 100
    }) : void 0,
    faults: [ ...faults, ...treeFaults ],
    locate: (path, part) => at(locateOffset(document, path, part)),
    spelling: path => {
     const node = document.getIn(path, true);
     return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? node.source : void 0;
    }
   };
  }
  function describe(code, message) {
   if (code === "DUPLICATE_KEY") return "this key stands here a second time.";
   if (code === "MULTIPLE_DOCS") return "a second YAML document starts here; the file must hold one.";
   const hint = message.startsWith("Missing , or :") ? " Inside `[ ]` and `{ }`, a text with a placeholder needs quotes." : "";
   return `not valid YAML: ${message.replace(/\.?$/, ".")}${hint}`;
  }
  function complexKeys(document, at) {
   const faults = [];
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
    Pair(_, {key: key}) {
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(key) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(key) || (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(key)) faults.push((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.faultAt)(at(key.range?.[0] ?? 0), "a key must be a plain text."));
    }
   });
   return faults;
  }
  function aliasFaults(document, at) {
   const faults = [];
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
    Alias(_, alias, ancestors) {
     const target = alias.resolve(document);
     const place = at(alias.range?.[0] ?? 0);
     if (target === void 0) faults.push((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.faultAt)(place, `the alias \`*${alias.source}\` has no anchor before it.`)); else if (ancestors.includes(target)) faults.push((0, 
     _fault_js__WEBPACK_IMPORTED_MODULE_2__.faultAt)(place, `the alias \`*${alias.source}\` stands inside what it names.`));
    }
   });
   return faults;
  }
  function locateOffset(document, path, part) {
   let node = document.contents;
   let offset = startOf(node) ?? 0;
   for (const [index, step] of path.entries()) {
    const children = childOf(document, node, step);
    if (children === void 0) return offset;
    const isLast = index === path.length - 1;
    offset = (isLast && part === "key" ? startOf(children.key) : void 0) ?? startOf(children.value) ?? startOf(children.key) ?? offset;
    node = children.value;
   }
   return offset;
  }
  function childOf(document, parent, step) {
   const node = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(parent) ? parent.resolve(document) : parent;
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(({key: key}) => String((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value ?? "" : key) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) return {
    value: node.items[Number(step)]
   };
   return;
  }
  function startOf(node) {
   return isNode(node) ? node.range?.[0] : void 0;
  }
  function isNode(node) {
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node);
  }
 })
};
