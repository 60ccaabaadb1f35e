export const id = 108;

export const ids = [ 108, 596 ];

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
 5108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findShapeFaults: () => findShapeFaults,
   namePath: () => namePath,
   show: () => show
  });
  var index_min = __webpack_require__(4214);
  var fault = __webpack_require__(3596);
  function isMapping(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function findShapeFaults(schema, value, locate) {
   const faults = walk({
    schema: schema,
    value: value,
    path: []
   }, locate);
   if (faults.length > 0) return faults;
   const result = index_min.xLC(schema, value);
   if (result.success) return [];
   return result.issues.map(issue => {
    const path = (issue.path ?? []).map(({key: key}) => typeof key === "number" ? key : String(key));
    return (0, fault.faultAt)(locate(path, "value"), `${show(issue.input)} is not ${issue.message}.`);
   });
  }
  function walk(spot, locate) {
   const {schema: schema} = spot;
   if (isOptional(schema)) return walk({
    ...spot,
    schema: schema.wrapped
   }, locate);
   if (isNullable(schema)) return spot.value === null ? [] : walk({
    ...spot,
    schema: schema.wrapped
   }, locate);
   if (isObject(schema)) return walkObject(spot, schema, locate);
   if (isRecord(schema)) return walkRecord(spot, schema, locate);
   if (isArray(schema)) return walkArray(spot, schema.item, locate);
   if (isUnion(schema)) return walkUnion(spot, schema.options, locate);
   if (isVariant(schema)) return walkVariant(spot, schema, locate);
   return tellRootIssue(spot, locate);
  }
  function walkObject(spot, {entries: entries, type: type}, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   const known = Object.keys(entries);
   const unknownKeys = Object.keys(value).filter(key => !known.includes(key) && isRefused(key, known, type)).map(key => (0, 
   fault.faultAt)(locate([ ...path, key ], "key"), `\`${key}\` is not known here; ${(0, 
   fault.suggest)(key, known)}`));
   const missing = Object.entries(entries).filter(([key, entry]) => !(key in value) && !isOptional(entry)).map(([key]) => tellMissing(path, key, locate));
   const inner = Object.entries(entries).flatMap(([key, entry]) => key in value ? walk({
    schema: entry,
    value: value[key],
    path: [ ...path, key ]
   }, locate) : []);
   const faults = [ ...unknownKeys, ...missing, ...inner ];
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function isRefused(key, known, type) {
   if (type === "object") return false;
   return type === "strict_object" || (0, fault.findNearest)(key, known) !== void 0;
  }
  function tellMissing(path, key, locate) {
   return (0, fault.faultAt)(locate(path, "key"), `${namePath(path)} lacks the key \`${key}\`.`);
  }
  function walkRecord(spot, schema, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   const keyFaults = Object.keys(value).flatMap(key => {
    const result = index_min.xLC(schema.key, key);
    const place = locate([ ...path, key ], "key");
    return result.success ? [] : [ (0, fault.faultAt)(place, `the key ${show(key)} is not ${result.issues[0].message}.`) ];
   });
   const inner = Object.entries(value).flatMap(([key, item]) => walk({
    schema: schema.value,
    value: item,
    path: [ ...path, key ]
   }, locate));
   const faults = [ ...keyFaults, ...inner ];
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function walkArray(spot, item, locate) {
   const {value: value, path: path} = spot;
   if (!Array.isArray(value)) return [ tellWrongKind(spot, "a list", locate) ];
   const faults = value.flatMap((entry, index) => walk({
    schema: item,
    value: entry,
    path: [ ...path, index ]
   }, locate));
   return faults.length > 0 ? faults : tellRootIssue(spot, locate);
  }
  function walkUnion(spot, options, locate) {
   const meant = options.find(option => isMapping(spot.value) ? isObject(option) || isRecord(option) || isVariant(option) : Array.isArray(spot.value) && isArray(option));
   if (meant) return walk({
    ...spot,
    schema: meant
   }, locate);
   const sameKind = options.filter(option => option.expects === typeof spot.value);
   const [only, ...others] = sameKind;
   return only && others.length === 0 ? tellRootIssue({
    ...spot,
    schema: only
   }, locate) : tellRootIssue(spot, locate);
  }
  function walkVariant(spot, schema, locate) {
   const {value: value, path: path} = spot;
   if (!isMapping(value)) return [ tellWrongKind(spot, "a map", locate) ];
   if (!(schema.key in value)) return [ tellMissing(path, schema.key, locate) ];
   const discriminators = schema.options.map(option => ({
    option: option,
    word: isObject(option) ? option.entries[schema.key] : void 0
   }));
   const chosen = discriminators.find(({word: word}) => word !== void 0 && index_min.is(word, value[schema.key]));
   if (chosen) return walk({
    ...spot,
    schema: chosen.option
   }, locate);
   const words = discriminators.flatMap(({word: word}) => word && isLiteral(word) ? [ String(word.literal) ] : []);
   const message = `${show(value[schema.key])} is not a known \`${schema.key}\`; ${(0, 
   fault.suggest)(textOf(value[schema.key]), words)}`;
   return [ (0, fault.faultAt)(locate([ ...path, schema.key ], "value"), message) ];
  }
  function tellRootIssue({schema: schema, value: value, path: path}, locate) {
   const result = index_min.xLC(schema, value);
   const meant = result.success ? meantFinite(value) : result.issues.find(issue => issue.path === void 0)?.message;
   if (meant === void 0) return [];
   const nearest = isPicklist(schema) && typeof value === "string" && (0, fault.findNearest)(value, schema.options.map(String));
   const ending = typeof nearest === "string" ? `; did you mean \`${nearest}\`?` : ".";
   const isUnquoted = schema.expects === "string" && [ "number", "boolean" ].includes(typeof value);
   const message = `${namePath(path)}: ${show(value)} is not ${meant}${ending}${isUnquoted ? " Put it in quotes." : ""}`;
   return [ (0, fault.faultAt)(locate(path, "value"), message) ];
  }
  function meantFinite(value) {
   return typeof value === "number" && !Number.isFinite(value) ? "a finite number" : void 0;
  }
  function tellWrongKind({value: value, path: path}, wanted, locate) {
   return (0, fault.faultAt)(locate(path, "value"), `${namePath(path)}: ${show(value)} is not ${wanted}.`);
  }
  function isOptional(schema) {
   return schema.type === "exact_optional";
  }
  function isNullable(schema) {
   return schema.type === "nullable";
  }
  function isObject(schema) {
   return [ "strict_object", "loose_object", "object" ].includes(schema.type);
  }
  function isRecord(schema) {
   return schema.type === "record";
  }
  function isArray(schema) {
   return schema.type === "array";
  }
  function isUnion(schema) {
   return schema.type === "union";
  }
  function isVariant(schema) {
   return schema.type === "variant";
  }
  function isPicklist(schema) {
   return schema.type === "picklist";
  }
  function isLiteral(schema) {
   return schema.type === "literal";
  }
  function namePath(path) {
   if (path.length === 0) return "the file";
   const text = path.map(step => typeof step === "number" ? `[${step}]` : `.${step}`).join("");
   return `\`${text.replace(/^\./, "")}\``;
  }
  function textOf(value) {
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  function show(value) {
   if (value === null || value === void 0) return "an empty value";
   const isEmpty = typeof value === "object" && Object.keys(value).length === 0;
   if (Array.isArray(value)) return isEmpty ? "an empty list" : "a list";
   if (typeof value === "object") return isEmpty ? "an empty map" : "a map";
   const text = textOf(value);
   return text === "" ? "an empty text" : `\`${text.length > 120 ? `${text.slice(0, 120)}\u2026` : text}\``;
  }
 })
};
