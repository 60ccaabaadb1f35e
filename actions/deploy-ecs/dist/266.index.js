export const id = 266;

export const ids = [ 266, 995, 596 ];

export const modules = {
 266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseAppSpec: () => parseAppSpec
  });
  var _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
  var _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1848);
  var _src_manifest_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
  const HOOKS = [ "BeforeInstall", "AfterInstall", "AfterAllowTestTraffic", "BeforeAllowTraffic", "AfterAllowTraffic" ];
  const MEMBERS = [ "version", "Resources", "Hooks" ];
  const PROPERTIES = [ "TaskDefinition", "LoadBalancerInfo", "PlatformVersion", "NetworkConfiguration", "CapacityProviderStrategy" ];
  function parseAppSpec(path, text) {
   const source = (0, _src_manifest_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(text);
   const reading = {
    source: source,
    path: path,
    faults: []
   };
   for (const {line: line, column: column, message: message} of source.faults) reading.faults.push(`${path}:${line}:${column} ${message}`);
   const file = source.value === void 0 ? void 0 : readRoot(source.value, reading);
   return file === void 0 || reading.faults.length > 0 ? {
    faults: reading.faults
   } : {
    file: file
   };
  }
  function fault({source: source, path: path, faults: faults}, at, message) {
   const {line: line, column: column} = source.locate(at, at.length === 0 ? "value" : "key");
   faults.push(`${path}:${line}:${column} ${message}`);
   return;
  }
  function readRoot(value, reading) {
   if (!(0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(value)) return fault(reading, [], "an AppSpec is a map with `version`, `Resources` and `Hooks`.");
   const root = membersOf(value, {
    at: [],
    known: MEMBERS,
    reading: reading
   });
   const version = root.get("version");
   if (version !== void 0 && Number(version.value) !== 0) fault(reading, version.at, "`version` is 0.0.");
   const target = readTarget(root.get("Resources"), reading);
   const hooks = readHooks(root.get("Hooks"), reading);
   return target && {
    ...target,
    hooks: hooks
   };
  }
  function membersOf(map, {at: at, known: known, reading: reading}) {
   const found = new Map;
   for (const [key, value] of Object.entries(map)) {
    const name = known.find(candidate => candidate.toLowerCase() === key.toLowerCase());
    const place = [ ...at, key ];
    if (name === void 0) fault(reading, place, `\`${key}\` is not known here${(0, _src_report_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.a)(key, known)}`); else if (found.has(name)) fault(reading, place, `\`${name}\` stands here a second time.`); else found.set(name, {
     at: place,
     value: value
    });
   }
   return found;
  }
  function readTarget(resources, reading) {
   const list = Array.isArray(resources?.value) ? resources.value : [];
   const [only] = list;
   const entries = (0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(only) ? Object.entries(only) : [];
   const [entry] = entries;
   if (resources === void 0 || list.length !== 1 || entries.length !== 1 || entry === void 0) return fault(reading, resources?.at ?? [], "`Resources` is a list of one resource: `- TargetService: { ... }`.");
   const [resource, body] = entry;
   const at = [ ...resources.at, 0, resource ];
   if (!(0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(body)) return fault(reading, at, `\`${resource}\` is a map with \`Type\` and \`Properties\`.`);
   const members = membersOf(body, {
    at: at,
    known: [ "Type", "Properties" ],
    reading: reading
   });
   const type = members.get("Type");
   if (type?.value !== "AWS::ECS::Service") fault(reading, type?.at ?? at, "`Type` is AWS::ECS::Service.");
   const properties = members.get("Properties");
   const given = properties?.value ?? {};
   if (!(0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(given)) return fault(reading, properties?.at ?? at, "`Properties` is a map.");
   const known = membersOf(given, {
    at: properties?.at ?? at,
    known: PROPERTIES,
    reading: reading
   });
   const kept = [ ...known ].filter(([name, {value: value}]) => name !== "TaskDefinition" && value !== null);
   return {
    resource: resource,
    properties: Object.fromEntries(kept.map(([name, {value: value}]) => [ name, value ]))
   };
  }
  function readHooks(hooks, reading) {
   if (hooks === void 0 || hooks.value === null) return;
   if (!Array.isArray(hooks.value)) return fault(reading, hooks.at, "`Hooks` is a list: `- BeforeInstall: FUNCTION`.");
   return hooks.value.flatMap((hook, index) => {
    const at = [ ...hooks.at, index ];
    if (!(0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.OW)(hook)) {
     fault(reading, at, "a hook is a map of one lifecycle event: `BeforeInstall: FUNCTION`.");
     return [];
    }
    const members = [ ...membersOf(hook, {
     at: at,
     known: HOOKS,
     reading: reading
    }) ];
    for (const [name, member] of members) {
     const isName = typeof member.value === "string" && member.value !== "";
     if (!isName) fault(reading, member.at, `\`${name}\` is the name or ARN of a Lambda function.`);
    }
    return members.map(([name, {value: value}]) => ({
     [name]: value
    }));
   });
  }
 }),
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
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
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
