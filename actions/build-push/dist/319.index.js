"use strict"
exports.id=319
exports.ids=[319]
exports.modules={702:((e,t,s)=>{s.d(t,{I:()=>distance})
const n=new Uint32Array(65536),myers_32=(e,t)=>{const s=e.length,i=t.length,o=1<<s-1
let r=-1,a=0,c=s,l=s
while(l--)n[e.charCodeAt(l)]|=1<<l
for(l=0;l<i;l++){let e=n[t.charCodeAt(l)]
const s=e|a
e|=(e&r)+r^r
a|=~(e|r)
r&=e
a&o&&c++
r&o&&c--
a=a<<1|1
r=r<<1|~(s|a)
a&=s}l=s
while(l--)n[e.charCodeAt(l)]=0
return c},myers_x=(e,t)=>{const s=t.length,i=e.length,o=[],r=[],a=Math.ceil(s/32),c=Math.ceil(i/32)
for(let e=0;e<a;e++){r[e]=-1
o[e]=0}let l=0
for(;l<c-1;l++){let a=0,c=-1
const u=l*32,f=Math.min(32,i)+u
for(let t=u;t<f;t++)n[e.charCodeAt(t)]|=1<<t
for(let e=0;e<s;e++){const s=n[t.charCodeAt(e)],i=r[e/32|0]>>>e&1,l=o[e/32|0]>>>e&1,u=s|a,f=((s|l)&c)+c^c|s|l
let h=a|~(f|c),d=c&f
h>>>31^i&&(r[e/32|0]^=1<<e)
d>>>31^l&&(o[e/32|0]^=1<<e)
h=h<<1|i
d=d<<1|l
c=d|~(u|h)
a=h&u}for(let t=u;t<f;t++)n[e.charCodeAt(t)]=0}let u=0,f=-1
const h=l*32,d=Math.min(32,i-h)+h
for(let t=h;t<d;t++)n[e.charCodeAt(t)]|=1<<t
let p=i
for(let e=0;e<s;e++){const s=n[t.charCodeAt(e)],a=r[e/32|0]>>>e&1,c=o[e/32|0]>>>e&1,l=s|u,h=((s|c)&f)+f^f|s|c
let d=u|~(h|f),m=f&h
p+=d>>>i-1&1
p-=m>>>i-1&1
d>>>31^a&&(r[e/32|0]^=1<<e)
m>>>31^c&&(o[e/32|0]^=1<<e)
d=d<<1|a
m=m<<1|c
f=m|~(l|d)
u=d&l}for(let t=h;t<d;t++)n[e.charCodeAt(t)]=0
return p},distance=(e,t)=>{if(e.length<t.length){const s=t
t=e
e=s}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)}}),9610:((e,t,s)=>{s.d(t,{HN:()=>LineCounter,Vj:()=>isAlias,jh:()=>isMap,jn:()=>isScalar,oP:()=>isSeq,Tp:()=>parseDocument,YR:()=>visit})
const n=Symbol.for("yaml.alias"),i=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),r=Symbol.for("yaml.pair"),a=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),l=Symbol.for("yaml.node.type"),isAlias=e=>!!e&&typeof e=="object"&&e[l]===n,identity_isDocument=e=>!!e&&typeof e=="object"&&e[l]===i,isMap=e=>!!e&&typeof e=="object"&&e[l]===o,isPair=e=>!!e&&typeof e=="object"&&e[l]===r,isScalar=e=>!!e&&typeof e=="object"&&e[l]===a,isSeq=e=>!!e&&typeof e=="object"&&e[l]===c
function isCollection(e){if(e&&typeof e=="object")switch(e[l]){case o:case c:return!0}return!1}function isNode(e){if(e&&typeof e=="object")switch(e[l]){case n:case o:case a:case c:return!0}return!1}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,u=Symbol("break visit"),f=Symbol("skip children"),h=Symbol("remove node")
function visit(e,t){const s=initVisitor(t)
identity_isDocument(e)?visit_(null,e.contents,s,Object.freeze([e]))===h&&(e.contents=null):visit_(null,e,s,Object.freeze([]))}visit.BREAK=u
visit.SKIP=f
visit.REMOVE=h
function visit_(e,t,s,n){const i=callVisitor(e,t,s,n)
if(isNode(i)||isPair(i)){replaceNode(e,n,i)
return visit_(e,i,s,n)}if(typeof i!="symbol")if(isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const i=visit_(e,t.items[e],s,n)
if(typeof i=="number")e=i-1
else{if(i===u)return u
if(i===h){t.items.splice(e,1)
e-=1}}}}else if(isPair(t)){n=Object.freeze(n.concat(t))
const e=visit_("key",t.key,s,n)
if(e===u)return u
e===h&&(t.key=null)
const i=visit_("value",t.value,s,n)
if(i===u)return u
i===h&&(t.value=null)}return i}async function visitAsync(e,t){const s=initVisitor(t)
identity_isDocument(e)?await visitAsync_(null,e.contents,s,Object.freeze([e]))===h&&(e.contents=null):await visitAsync_(null,e,s,Object.freeze([]))}visitAsync.BREAK=u
visitAsync.SKIP=f
visitAsync.REMOVE=h
async function visitAsync_(e,t,s,n){const i=await callVisitor(e,t,s,n)
if(isNode(i)||isPair(i)){replaceNode(e,n,i)
return visitAsync_(e,i,s,n)}if(typeof i!="symbol")if(isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const i=await visitAsync_(e,t.items[e],s,n)
if(typeof i=="number")e=i-1
else{if(i===u)return u
if(i===h){t.items.splice(e,1)
e-=1}}}}else if(isPair(t)){n=Object.freeze(n.concat(t))
const e=await visitAsync_("key",t.key,s,n)
if(e===u)return u
e===h&&(t.key=null)
const i=await visitAsync_("value",t.value,s,n)
if(i===u)return u
i===h&&(t.value=null)}return i}function initVisitor(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,t,s,n){return typeof s=="function"?s(e,t,n):isMap(t)?s.Map?.(e,t,n):isSeq(t)?s.Seq?.(e,t,n):isPair(t)?s.Pair?.(e,t,n):isScalar(t)?s.Scalar?.(e,t,n):isAlias(t)?s.Alias?.(e,t,n):void 0}function replaceNode(e,t,s){const n=t[t.length-1]
if(isCollection(n))n.items[e]=s
else if(isPair(n))e==="key"?n.key=s:n.value=s
else{if(!identity_isDocument(n)){const e=isAlias(n)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}n.contents=s}}const d={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>d[e])
class Directives{constructor(e,t){this.docStart=null
this.docEnd=!1
this.yaml=Object.assign({},Directives.defaultYaml,e)
this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
e.docStart=this.docStart
return e}atDocument(){const e=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=!1}const s=e.trim().split(/[ \t]+/),n=s.shift()
switch(n){case"%TAG":{if(s.length!==2){t(0,"%TAG directive should contain exactly two parts")
if(s.length<2)return!1}const[e,n]=s
this.tags[e]=n
return!0}case"%YAML":{this.yaml.explicit=!0
if(s.length!==1){t(0,"%YAML directive should contain exactly one part")
return!1}const[e]=s
if(e==="1.1"||e==="1.2"){this.yaml.version=e
return!0}t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e))
return!1}default:t(0,`Unknown directive ${n}`,!0)
return!1}}tagName(e,t){if(e==="!")return"!"
if(e[0]!=="!"){t(`Not a valid tag: ${e}`)
return null}if(e[1]==="<"){const s=e.slice(2,-1)
if(s==="!"||s==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`)
return null}e[e.length-1]!==">"&&t("Verbatim tags must end with a >")
return s}const[,s,n]=e.match(/^(.*!)([^!]*)$/s)
n||t(`The ${e} tag has no suffix`)
const i=this.tags[s]
if(i)try{return i+decodeURIComponent(n)}catch(e){t(String(e))
return null}if(s==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+escapeTagName(e.substring(s.length))
return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags)
let n
if(e&&s.length>0&&isNode(e.contents)){const t={}
visit(e.contents,(e,s)=>{isNode(s)&&s.tag&&(t[s.tag]=!0)})
n=Object.keys(t)}else n=[]
for(const[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||e&&!n.some(e=>e.startsWith(o))||t.push(`%TAG ${i} ${o}`)
return t.join("\n")}}Directives.defaultYaml={explicit:!1,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}return!0}function anchorNames(e){const t=new Set
visit(e,{Value(e,s){s.anchor&&t.add(s.anchor)}})
return t}function findNewAnchor(e,t){for(let s=1;1;++s){const n=`${e}${s}`
if(!t.has(n))return n}}function createNodeAnchors(e,t){const s=[],n=new Map
let i=null
return{onAnchor:n=>{s.push(n)
i??(i=anchorNames(e))
const o=findNewAnchor(t,i)
i.add(o)
return o},setAnchors:()=>{for(const e of s){const t=n.get(e)
if(typeof t!="object"||!t.anchor||!isScalar(t.node)&&!isCollection(t.node)){const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}t.node.anchor=t.anchor}},sourceObjects:n}}function applyReviver(e,t,s,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let t=0,s=n.length;t<s;++t){const s=n[t],i=applyReviver(e,n,String(t),s)
i===void 0?delete n[t]:i!==s&&(n[t]=i)}else if(n instanceof Map)for(const t of Array.from(n.keys())){const s=n.get(t),i=applyReviver(e,n,t,s)
i===void 0?n.delete(t):i!==s&&n.set(t,i)}else if(n instanceof Set)for(const t of Array.from(n)){const s=applyReviver(e,n,t,t)
if(s===void 0)n.delete(t)
else if(s!==t){n.delete(t)
n.add(s)}}else for(const[t,s]of Object.entries(n)){const i=applyReviver(e,n,t,s)
i===void 0?delete n[t]:i!==s&&(n[t]=i)}return e.call(t,s,n)}function toJS(e,t,s){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),s))
if(e&&typeof e.toJSON=="function"){if(!s||!hasAnchor(e))return e.toJSON(t,s)
const n={aliasCount:0,count:1,res:void 0}
s.anchors.set(e,n)
s.onCreate=e=>{n.res=e
delete s.onCreate}
const i=e.toJSON(t,s)
s.onCreate&&s.onCreate(i)
return i}return typeof e!="bigint"||s?.keep?e:Number(e)}class NodeBase{constructor(e){Object.defineProperty(this,l,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
this.range&&(e.range=this.range.slice())
return e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:n,reviver:i}={}){if(!identity_isDocument(e))throw new TypeError("A document argument is required")
const o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},r=toJS(this,"",o)
if(typeof n=="function")for(const{count:e,res:t}of o.anchors.values())n(t,e)
return typeof i=="function"?applyReviver(i,{"":r},"",r):r}}class Alias extends NodeBase{constructor(e){super(n)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let s,n
if(t?.aliasResolveCache)s=t.aliasResolveCache
else{s=[]
visit(e,{Node:(e,t)=>{(isAlias(t)||hasAnchor(t))&&s.push(t)}})
t&&(t.aliasResolveCache=s)}for(const e of s){if(e===this)break
e.anchor===this.source&&(n=e)}if(n&&t){const{anchors:e,doc:s,maxAliasCount:i}=t
let o=e.get(n)
if(!o){toJS(n,null,t)
o=e.get(n)}if(o?.res===void 0)throw new ReferenceError("This should not happen: Alias anchor was not resolved?")
if(i>=0){o.count+=1
o.aliasCount===0&&(o.aliasCount=getAliasCount(s,n,e))
if(o.count*o.aliasCount>i)throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return n}toJSON(e,t){if(!t)return{source:this.source}
const s=this.resolve(t.doc,t)
if(!s){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.source}`
if(e){anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${n} `}return n}}function getAliasCount(e,t,s){if(isAlias(t)){const n=t.resolve(e),i=s&&n&&s.get(n)
return i?i.count*i.aliasCount:0}if(isCollection(t)){let n=0
for(const i of t.items){const t=getAliasCount(e,i,s)
t>n&&(n=t)}return n}if(isPair(t)){const n=getAliasCount(e,t.key,s),i=getAliasCount(e,t.value,s)
return Math.max(n,i)}return 1}const isScalarValue=e=>!e||typeof e!="function"&&typeof e!="object"
class Scalar extends NodeBase{constructor(e){super(a)
this.value=e}toJSON(e,t){return t?.keep?this.value:toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
function findTagObject(e,t,s){if(t){const e=s.filter(e=>e.tag===t),n=e.find(e=>!e.format)??e[0]
if(!n)throw new Error(`Tag ${t} not found`)
return n}return s.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,s){identity_isDocument(e)&&(e=e.contents)
if(isNode(e))return e
if(isPair(e)){const t=s.schema[o].createNode?.(s.schema,null,s)
t.items.push(e)
return t}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!="undefined"&&e instanceof BigInt)&&(e=e.valueOf())
const{aliasDuplicateObjects:n,onAnchor:i,onTagObj:r,schema:a,sourceObjects:l}=s
let u
if(n&&e&&typeof e=="object"){u=l.get(e)
if(u){u.anchor??(u.anchor=i(e))
return new Alias(u.anchor)}u={anchor:null,node:null}
l.set(e,u)}t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2))
let f=findTagObject(e,t,a.tags)
if(!f){e&&typeof e.toJSON=="function"&&(e=e.toJSON())
if(!e||typeof e!="object"){const t=new Scalar(e)
u&&(u.node=t)
return t}f=e instanceof Map?a[o]:Symbol.iterator in Object(e)?a[c]:a[o]}if(r){r(f)
delete s.onTagObj}const h=f?.createNode?f.createNode(s.schema,e,s):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(s.schema,e,s):new Scalar(e)
t?h.tag=t:f.default||(h.tag=f.tag)
u&&(u.node=h)
return h}function collectionFromPath(e,t,s){let n=s
for(let e=t.length-1;e>=0;--e){const s=t[e]
if(typeof s=="number"&&Number.isInteger(s)&&s>=0){const e=[]
e[s]=n
n=e}else n=new Map([[s,n]])}return createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done
class Collection extends NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
e&&(t.schema=e)
t.items=t.items.map(t=>isNode(t)||isPair(t)?t.clone(e):t)
this.range&&(t.range=this.range.slice())
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[s,...n]=e,i=this.get(s,!0)
if(isCollection(i))i.addIn(n,t)
else{if(i!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)
this.set(s,collectionFromPath(this.schema,n,t))}}}deleteIn(e){const[t,...s]=e
if(s.length===0)return this.delete(t)
const n=this.get(t,!0)
if(isCollection(n))return n.deleteIn(s)
throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,i=this.get(s,!0)
return n.length===0?!t&&isScalar(i)?i.value:i:isCollection(i)?i.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!isPair(t))return!1
const s=t.value
return s==null||e&&isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e
if(s.length===0)return this.has(t)
const n=this.get(t,!0)
return!!isCollection(n)&&n.hasIn(s)}setIn(e,t){const[s,...n]=e
if(n.length===0)this.set(s,t)
else{const e=this.get(s,!0)
if(isCollection(e))e.setIn(n,t)
else{if(e!==void 0||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)
this.set(s,collectionFromPath(this.schema,n,t))}}}}const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,s)=>e.endsWith("\n")?indentComment(s,t):s.includes("\n")?"\n"+indentComment(s,t):(e.endsWith(" ")?"":" ")+s,p="flow",m="block",g="quoted"
function foldFlowLines(e,t,s="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:o=20,onFold:r,onOverflow:a}={}){if(!i||i<0)return e
i<o&&(o=0)
const c=Math.max(1+o,1+i-t.length)
if(e.length<=c)return e
const l=[],u={}
let f,h,d=i-t.length
typeof n=="number"&&(n>i-Math.max(2,o)?l.push(0):d=i-n)
let p=!1,y=-1,b=-1,w=-1
if(s===m){y=consumeMoreIndentedLines(e,y,t.length)
y!==-1&&(d=y+c)}for(let n;n=e[y+=1];){if(s===g&&n==="\\"){b=y
switch(e[y+1]){case"x":y+=3
break
case"u":y+=5
break
case"U":y+=9
break
default:y+=1}w=y}if(n==="\n"){s===m&&(y=consumeMoreIndentedLines(e,y,t.length))
d=y+t.length+c
f=void 0}else{if(n===" "&&h&&h!==" "&&h!=="\n"&&h!=="\t"){const t=e[y+1]
t&&t!==" "&&t!=="\n"&&t!=="\t"&&(f=y)}if(y>=d)if(f){l.push(f)
d=f+c
f=void 0}else if(s===g){while(h===" "||h==="\t"){h=n
n=e[y+=1]
p=!0}const t=y>w+1?y-2:b-1
if(u[t])return e
l.push(t)
u[t]=!0
d=t+c
f=void 0}else p=!0}h=n}p&&a&&a()
if(l.length===0)return e
r&&r()
let v=e.slice(0,l[0])
for(let n=0;n<l.length;++n){const i=l[n],o=l[n+1]||e.length
if(i===0)v=`\n${t}${e.slice(0,o)}`
else{s===g&&u[i]&&(v+=`${e[i]}\\`)
v+=`\n${t}${e.slice(i+1,o)}`}}return v}function consumeMoreIndentedLines(e,t,s){let n=t,i=t+1,o=e[i]
while(o===" "||o==="\t")if(t<i+s)o=e[++t]
else{do{o=e[++t]}while(o&&o!=="\n")
n=t
i=t+1
o=e[i]}return n}const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,s){if(!t||t<0)return!1
const n=t-s,i=e.length
if(i<=n)return!1
for(let t=0,s=0;t<i;++t)if(e[t]==="\n"){if(t-s>n)return!0
s=t+1
if(i-s<=n)return!1}return!0}function doubleQuotedString(e,t){const s=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return s
const{implicitKey:n}=t,i=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(containsDocumentMarker(e)?"  ":"")
let r="",a=0
for(let e=0,t=s[e];t;t=s[++e]){if(t===" "&&s[e+1]==="\\"&&s[e+2]==="n"){r+=s.slice(a,e)+"\\ "
e+=1
a=e
t="\\"}if(t==="\\")switch(s[e+1]){case"u":{r+=s.slice(a,e)
const t=s.substr(e+2,4)
switch(t){case"0000":r+="\\0"
break
case"0007":r+="\\a"
break
case"000b":r+="\\v"
break
case"001b":r+="\\e"
break
case"0085":r+="\\N"
break
case"00a0":r+="\\_"
break
case"2028":r+="\\L"
break
case"2029":r+="\\P"
break
default:t.substr(0,2)==="00"?r+="\\x"+t.substr(2):r+=s.substr(e,6)}e+=5
a=e+1}break
case"n":if(n||s[e+2]==='"'||s.length<i)e+=1
else{r+=s.slice(a,e)+"\n\n"
while(s[e+2]==="\\"&&s[e+3]==="n"&&s[e+4]!=='"'){r+="\n"
e+=2}r+=o
s[e+2]===" "&&(r+="\\")
e+=1
a=e+1}break
default:e+=1}}r=a?r+s.slice(a):s
return n?r:foldFlowLines(r,o,g,getFoldOptions(t,!1))}function singleQuotedString(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const s=t.indent||(containsDocumentMarker(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${s}`)+"'"
return t.implicitKey?n:foldFlowLines(n,s,p,getFoldOptions(t,!1))}function quotedString(e,t){const{singleQuote:s}=t.options
let n
if(s===!1)n=doubleQuotedString
else{const t=e.includes('"'),i=e.includes("'")
n=t&&!i?singleQuotedString:i&&!t?doubleQuotedString:s?singleQuotedString:doubleQuotedString}return n(e,t)}let y
try{y=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{y=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:s},n,i,o){const{blockQuote:r,commentString:a,lineWidth:c}=n.options
if(!r||/\n[\t ]+$/.test(s))return quotedString(s,n)
const l=n.indent||(n.forceBlockIndent||containsDocumentMarker(s)?"  ":""),u=r==="literal"||r!=="folded"&&t!==Scalar.BLOCK_FOLDED&&(t===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(s,c,l.length))
if(!s)return u?"|\n":">\n"
let f,h
for(h=s.length;h>0;--h){const e=s[h-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let d=s.substring(h)
const p=d.indexOf("\n")
if(p===-1)f="-"
else if(s===d||p!==d.length-1){f="+"
o&&o()}else f=""
if(d){s=s.slice(0,-d.length)
d[d.length-1]==="\n"&&(d=d.slice(0,-1))
d=d.replace(y,`$&${l}`)}let g,b=!1,w=-1
for(g=0;g<s.length;++g){const e=s[g]
if(e===" ")b=!0
else{if(e!=="\n")break
w=g}}let v=s.substring(0,w<g?w+1:g)
if(v){s=s.substring(v.length)
v=v.replace(/\n+/g,`$&${l}`)}let k=(b?l?"2":"1":"")+f
if(e){k+=" "+a(e.replace(/ ?[\r\n]+/g," "))
i&&i()}if(!u){const e=s.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`)
let i=!1
const o=getFoldOptions(n,!0)
r!=="folded"&&t!==Scalar.BLOCK_FOLDED&&(o.onOverflow=()=>{i=!0})
const a=foldFlowLines(`${v}${e}${d}`,l,m,o)
if(!i)return`>${k}\n${l}${a}`}return`|${k}\n${l}${v}${s=s.replace(/\n+/g,`$&${l}`)}${d}`}function plainString(e,t,s,n){const{type:i,value:o}=e,{actualString:r,implicitKey:a,indent:c,indentStep:l,inFlow:u}=t
if(a&&o.includes("\n")||u&&/[[\]{},]/.test(o))return quotedString(o,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||u||!o.includes("\n")?quotedString(o,t):blockString(e,t,s,n)
if(!a&&!u&&i!==Scalar.PLAIN&&o.includes("\n"))return blockString(e,t,s,n)
if(containsDocumentMarker(o)){if(c===""){t.forceBlockIndent=!0
return blockString(e,t,s,n)}if(a&&c===l)return quotedString(o,t)}const f=o.replace(/\n+/g,`$&\n${c}`)
if(r){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(f),{compat:e,tags:s}=t.doc.schema
if(s.some(test)||e?.some(test))return quotedString(o,t)}return a?f:foldFlowLines(f,c,p,getFoldOptions(t,!1))}function stringifyString_stringifyString(e,t,s,n){const{implicitKey:i,inFlow:o}=t,r=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:a}=e
a!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(a=Scalar.QUOTE_DOUBLE)
const _stringify=e=>{switch(e){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return i||o?quotedString(r.value,t):blockString(r,t,s,n)
case Scalar.QUOTE_DOUBLE:return doubleQuotedString(r.value,t)
case Scalar.QUOTE_SINGLE:return singleQuotedString(r.value,t)
case Scalar.PLAIN:return plainString(r,t,s,n)
default:return null}}
let c=_stringify(a)
if(c===null){const{defaultKeyType:e,defaultStringType:s}=t.options,n=i&&e||s
c=_stringify(n)
if(c===null)throw new Error(`Unsupported default string type ${n}`)}return c}function createStringifyContext(e,t){const s=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t)
let n
switch(s.collectionStyle){case"block":n=!1
break
case"flow":n=!0
break
default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:n,options:s}}function getTagObject(e,t){if(t.tag){const s=e.filter(e=>e.tag===t.tag)
if(s.length>0)return s.find(e=>e.format===t.format)??s[0]}let s,n
if(isScalar(t)){n=t.value
let i=e.filter(e=>e.identify?.(n))
if(i.length>1){const e=i.filter(e=>e.test)
e.length>0&&(i=e)}s=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else{n=t
s=e.find(e=>e.nodeClass&&n instanceof e.nodeClass)}if(!s)throw new Error(`Tag not resolved for ${n?.constructor?.name??(n===null?"null":typeof n)} value`)
return s}function stringifyProps(e,t,{anchors:s,doc:n}){if(!n.directives)return""
const i=[],o=(isScalar(e)||isCollection(e))&&e.anchor
if(o&&anchorIsValid(o)){s.add(o)
i.push(`&${o}`)}const r=e.tag??(t.default?null:t.tag)
r&&i.push(n.directives.tagString(r))
return i.join(" ")}function stringify(e,t,s,n){if(isPair(e))return e.toString(t,s,n)
if(isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes")
t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}let i
const o=isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,o))
const r=stringifyProps(o,i,t)
r.length>0&&(t.indentAtStart=(t.indentAtStart??0)+r.length+1)
const a=typeof i.stringify=="function"?i.stringify(o,t,s,n):isScalar(o)?stringifyString_stringifyString(o,t,s,n):o.toString(t,s,n)
return r?isScalar(o)||a[0]==="{"||a[0]==="["?`${r} ${a}`:`${r}\n${t.indent}${a}`:a}function stringifyPair({key:e,value:t},s,n,i){const{allNullValues:o,doc:r,indent:a,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:f}}=s
let h=isNode(e)&&e.comment||null
if(f){if(h)throw new Error("With simple keys, key nodes cannot have comments")
if(isCollection(e)||!isNode(e)&&typeof e=="object")throw new Error("With simple keys, collection cannot be used as a key value")}let d=!f&&(!e||h&&t==null&&!s.inFlow||isCollection(e)||(isScalar(e)?e.type===Scalar.BLOCK_FOLDED||e.type===Scalar.BLOCK_LITERAL:typeof e=="object"))
s=Object.assign({},s,{allNullValues:!1,implicitKey:!d&&(f||!o),indent:a+c})
let p,m,g,y=!1,b=!1,w=stringify(e,s,()=>y=!0,()=>b=!0)
if(!d&&!s.inFlow&&w.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
d=!0}if(s.inFlow){if(o||t==null){y&&n&&n()
return w===""?"?":d?`? ${w}`:w}}else if(o&&!f||t==null&&d){w=`? ${w}`
h&&!y?w+=lineComment(w,s.indent,l(h)):b&&i&&i()
return w}y&&(h=null)
if(d){h&&(w+=lineComment(w,s.indent,l(h)))
w=`? ${w}\n${a}:`}else{w=`${w}:`
h&&(w+=lineComment(w,s.indent,l(h)))}if(isNode(t)){p=!!t.spaceBefore
m=t.commentBefore
g=t.comment}else{p=!1
m=null
g=null
t&&typeof t=="object"&&(t=r.createNode(t))}s.implicitKey=!1
d||h||!isScalar(t)||(s.indentAtStart=w.length+1)
b=!1
u||!(c.length>=2)||s.inFlow||d||!isSeq(t)||t.flow||t.tag||t.anchor||(s.indent=s.indent.substring(2))
let v=!1
const k=stringify(t,s,()=>v=!0,()=>b=!0)
let S=" "
if(h||p||m){S=p?"\n":""
m&&(S+=`\n${indentComment(l(m),s.indent)}`)
k!==""||s.inFlow?S+=`\n${s.indent}`:S==="\n"&&g&&(S="\n\n")}else if(!d&&isCollection(t)){const e=k[0],n=k.indexOf("\n"),i=n!==-1,o=s.inFlow??t.flow??t.items.length===0
if(i||!o){let t=!1
if(i&&(e==="&"||e==="!")){let s=k.indexOf(" ")
e==="&"&&s!==-1&&s<n&&k[s+1]==="!"&&(s=k.indexOf(" ",s+1));(s===-1||n<s)&&(t=!0)}t||(S=`\n${s.indent}`)}}else k!==""&&k[0]!=="\n"||(S="")
w+=S+k
s.inFlow?v&&n&&n():g&&!v?w+=lineComment(w,s.indent,l(g)):b&&i&&i()
return w}function log_warn(e,t){e!=="debug"&&e!=="warn"||console.warn(t)}const b="<<",w={identify:e=>e===b||typeof e=="symbol"&&e.description===b,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(b)),{addToJSMap:addMergeToJSMap}),stringify:()=>b},isMergeKey=(e,t)=>(w.identify(t)||isScalar(t)&&(!t.type||t.type===Scalar.PLAIN)&&w.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===w.tag&&e.default)
function addMergeToJSMap(e,t,s){const n=resolveAliasValue(e,s)
if(isSeq(n))for(const s of n.items)mergeValue(e,t,s)
else if(Array.isArray(n))for(const s of n)mergeValue(e,t,s)
else mergeValue(e,t,n)}function mergeValue(e,t,s){const n=resolveAliasValue(e,s)
if(!isMap(n))throw new Error("Merge sources must be maps or map aliases")
const i=n.toJSON(null,e,Map)
for(const[e,s]of i)t instanceof Map?t.has(e)||t.set(e,s):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:s,writable:!0,enumerable:!0,configurable:!0})
return t}function resolveAliasValue(e,t){return e&&isAlias(t)?t.resolve(e.doc,e):t}function addPairToJSMap(e,t,{key:s,value:n}){if(isNode(s)&&s.addToJSMap)s.addToJSMap(e,t,n)
else if(isMergeKey(e,s))addMergeToJSMap(e,t,n)
else{const i=toJS(s,"",e)
if(t instanceof Map)t.set(i,toJS(n,i,e))
else if(t instanceof Set)t.add(i)
else{const o=stringifyKey(s,i,e),r=toJS(n,o,e)
o in t?Object.defineProperty(t,o,{value:r,writable:!0,enumerable:!0,configurable:!0}):t[o]=r}}return t}function stringifyKey(e,t,s){if(t===null)return""
if(typeof t!="object")return String(t)
if(isNode(e)&&s?.doc){const t=createStringifyContext(s.doc,{})
t.anchors=new Set
for(const e of s.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=!0
t.inStringifyKey=!0
const n=e.toString(t)
if(!s.mapKeyWarned){let e=JSON.stringify(n)
e.length>40&&(e=e.substring(0,36)+'..."')
log_warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
s.mapKeyWarned=!0}return n}return JSON.stringify(t)}function createPair(e,t,s){const n=createNode(e,void 0,s),i=createNode(t,void 0,s)
return new Pair(n,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,l,{value:r})
this.key=e
this.value=t}clone(e){let{key:t,value:s}=this
isNode(t)&&(t=t.clone(e))
isNode(s)&&(s=s.clone(e))
return new Pair(t,s)}toJSON(e,t){return addPairToJSMap(t,t?.mapAsMap?new Map:{},this)}toString(e,t,s){return e?.doc?stringifyPair(this,e,t,s):JSON.stringify(this)}}function stringifyCollection(e,t,s){return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,s)}function stringifyBlockCollection({comment:e,items:t},s,{blockItemPrefix:n,flowChars:i,itemIndent:o,onChompKeep:r,onComment:a}){const{indent:c,options:{commentString:l}}=s,u=Object.assign({},s,{indent:o,type:null})
let f=!1
const h=[]
for(let e=0;e<t.length;++e){const i=t[e]
let r=null
if(isNode(i)){!f&&i.spaceBefore&&h.push("")
addCommentBefore(s,h,i.commentBefore,f)
i.comment&&(r=i.comment)}else if(isPair(i)){const e=isNode(i.key)?i.key:null
if(e){!f&&e.spaceBefore&&h.push("")
addCommentBefore(s,h,e.commentBefore,f)}}f=!1
let a=stringify(i,u,()=>r=null,()=>f=!0)
r&&(a+=lineComment(a,o,l(r)))
f&&r&&(f=!1)
h.push(n+a)}let d
if(h.length===0)d=i.start+i.end
else{d=h[0]
for(let e=1;e<h.length;++e){const t=h[e]
d+=t?`\n${c}${t}`:"\n"}}if(e){d+="\n"+indentComment(l(e),c)
a&&a()}else f&&r&&r()
return d}function stringifyFlowCollection({items:e},t,{flowChars:s,itemIndent:n}){const{indent:i,indentStep:o,flowCollectionPadding:r,options:{commentString:a}}=t
n+=o
const c=Object.assign({},t,{indent:n,inFlow:!0,type:null})
let l=!1,u=0
const f=[]
for(let s=0;s<e.length;++s){const i=e[s]
let o=null
if(isNode(i)){i.spaceBefore&&f.push("")
addCommentBefore(t,f,i.commentBefore,!1)
i.comment&&(o=i.comment)}else if(isPair(i)){const e=isNode(i.key)?i.key:null
if(e){e.spaceBefore&&f.push("")
addCommentBefore(t,f,e.commentBefore,!1)
e.comment&&(l=!0)}const s=isNode(i.value)?i.value:null
if(s){s.comment&&(o=s.comment)
s.commentBefore&&(l=!0)}else i.value==null&&e?.comment&&(o=e.comment)}o&&(l=!0)
let r=stringify(i,c,()=>o=null)
l||(l=f.length>u||r.includes("\n"))
if(s<e.length-1)r+=","
else if(t.options.trailingComma){t.options.lineWidth>0&&(l||(l=f.reduce((e,t)=>e+t.length+2,2)+(r.length+2)>t.options.lineWidth))
l&&(r+=",")}o&&(r+=lineComment(r,n,a(o)))
f.push(r)
u=f.length}const{start:h,end:d}=s
if(f.length===0)return h+d
if(!l){const e=f.reduce((e,t)=>e+t.length+2,2)
l=t.options.lineWidth>0&&e>t.options.lineWidth}if(l){let e=h
for(const t of f)e+=t?`\n${o}${i}${t}`:"\n"
return`${e}\n${i}${d}`}return`${h}${r}${f.join(" ")}${r}${d}`}function addCommentBefore({indent:e,options:{commentString:t}},s,n,i){n&&i&&(n=n.replace(/^\n+/,""))
if(n){const i=indentComment(t(n),e)
s.push(i.trimStart())}}function findPair(e,t){const s=isScalar(t)?t.value:t
for(const n of e)if(isPair(n)){if(n.key===t||n.key===s)return n
if(isScalar(n.key)&&n.key.value===s)return n}}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o,e)
this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:i}=s,o=new this(e),add=(e,r)=>{if(typeof i=="function")r=i.call(t,e,r)
else if(Array.isArray(i)&&!i.includes(e))return;(r!==void 0||n)&&o.items.push(createPair(e,r,s))}
if(t instanceof Map)for(const[e,s]of t)add(e,s)
else if(t&&typeof t=="object")for(const e of Object.keys(t))add(e,t[e])
typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries)
return o}add(e,t){let s
s=isPair(e)?e:e&&typeof e=="object"&&"key"in e?new Pair(e.key,e.value):new Pair(e,e?.value)
const n=findPair(this.items,s.key),i=this.schema?.sortMapEntries
if(n){if(!t)throw new Error(`Key ${s.key} already set`)
isScalar(n.value)&&isScalarValue(s.value)?n.value.value=s.value:n.value=s.value}else if(i){const e=this.items.findIndex(e=>i(s,e)<0)
e===-1?this.items.push(s):this.items.splice(e,0,s)}else this.items.push(s)}delete(e){const t=findPair(this.items,e)
return!!t&&this.items.splice(this.items.indexOf(t),1).length>0}get(e,t){const s=findPair(this.items,e),n=s?.value
return(!t&&isScalar(n)?n.value:n)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new Pair(e,t),!0)}toJSON(e,t,s){const n=s?new s:t?.mapAsMap?new Map:{}
t?.onCreate&&t.onCreate(n)
for(const e of this.items)addPairToJSMap(t,n,e)
return n}toString(e,t,s){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0}))
return stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}}const v={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){isMap(e)||t("Expected a mapping for this tag")
return e},createNode:(e,t,s)=>YAMLMap.from(e,t,s)}
class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(c,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
return typeof t=="number"&&this.items.splice(t,1).length>0}get(e,t){const s=asItemIndex(e)
if(typeof s!="number")return
const n=this.items[s]
return!t&&isScalar(n)?n.value:n}has(e){const t=asItemIndex(e)
return typeof t=="number"&&t<this.items.length}set(e,t){const s=asItemIndex(e)
if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`)
const n=this.items[s]
isScalar(n)&&isScalarValue(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[]
t?.onCreate&&t.onCreate(s)
let n=0
for(const e of this.items)s.push(toJS(e,String(n++),t))
return s}toString(e,t,s){return e?stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let o of t){if(typeof n=="function"){const s=t instanceof Set?o:String(e++)
o=n.call(t,s,o)}i.items.push(createNode(o,void 0,s))}}return i}}function asItemIndex(e){let t=isScalar(e)?e.value:e
t&&typeof t=="string"&&(t=Number(t))
return typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}const k={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){isSeq(e)||t("Expected a sequence for this tag")
return e},createNode:(e,t,s)=>YAMLSeq.from(e,t,s)},S={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return stringifyString_stringifyString(e,t=Object.assign({actualString:!0},t),s,n)}},N={identify:e=>e==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&N.test.test(e)?e:t.options.nullStr},E={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){return e&&E.test.test(e)&&t===(e[0]==="t"||e[0]==="T")?e:t?s.options.trueStr:s.options.falseStr}}
function stringifyNumber({format:e,minFractionDigits:t,tag:s,value:n}){if(typeof n=="bigint")return String(n)
const i=typeof n=="number"?n:Number(n)
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf"
let o=Object.is(n,-0)?"-0":JSON.stringify(n)
if(!e&&t&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let e=o.indexOf(".")
if(e<0){e=o.length
o+="."}let s=t-(o.length-e-1)
while(s-- >0)o+="0"}return o}const A={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},O={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():stringifyNumber(e)}},C={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new Scalar(parseFloat(e)),s=e.indexOf(".")
s!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-s-1)
return t},stringify:stringifyNumber},intIdentify=e=>typeof e=="bigint"||Number.isInteger(e),intResolve=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s)
function intStringify(e,t,s){const{value:n}=e
return intIdentify(n)&&n>=0?s+n.toString(t):stringifyNumber(e)}const T={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,s)=>intResolve(e,2,8,s),stringify:e=>intStringify(e,8,"0o")},I={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:stringifyNumber},L={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")},_=[v,k,S,N,E,T,I,L,A,O,C]
function schema_intIdentify(e){return typeof e=="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e),x=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:schema_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>schema_intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],$={default:!0,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}},M=[v,k].concat(x,$),P={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const t=atob(e.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)s[e]=t.charCodeAt(e)
return s}t("This environment does not support reading binary tags; either Buffer or atob is required")
return e},stringify({comment:e,type:t,value:s},n,i,o){if(!s)return""
const r=s
let a
if(typeof btoa!="function")throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let e=""
for(let t=0;t<r.length;++t)e+=String.fromCharCode(r[t])
a=btoa(e)}t??(t=Scalar.BLOCK_LITERAL)
if(t!==Scalar.QUOTE_DOUBLE){const e=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),s=Math.ceil(a.length/e),i=new Array(s)
for(let t=0,n=0;t<s;++t,n+=e)i[t]=a.substr(n,e)
a=i.join(t===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString_stringifyString({comment:e,type:t,value:a},n,i,o)}}
function resolvePairs(e,t){if(isSeq(e))for(let s=0;s<e.items.length;++s){let n=e.items[s]
if(!isPair(n)){if(isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator")
const e=n.items[0]||new Pair(new Scalar(null))
n.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${n.commentBefore}\n${e.key.commentBefore}`:n.commentBefore)
if(n.comment){const t=e.value??e.key
t.comment=t.comment?`${n.comment}\n${t.comment}`:n.comment}n=e}e.items[s]=isPair(n)?n:new Pair(n)}}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,s){const{replacer:n}=s,i=new YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let o=0
if(t&&Symbol.iterator in Object(t))for(let e of t){typeof n=="function"&&(e=n.call(t,String(o++),e))
let r,a
if(Array.isArray(e)){if(e.length!==2)throw new TypeError(`Expected [key, value] tuple: ${e}`)
r=e[0]
a=e[1]}else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length!==1)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)
r=t[0]
a=e[r]}else r=e
i.items.push(createPair(r,a,s))}return i}const B={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
class YAMLOMap extends YAMLSeq{constructor(){super()
this.add=YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const s=new Map
t?.onCreate&&t.onCreate(s)
for(const e of this.items){let n,i
if(isPair(e)){n=toJS(e.key,"",t)
i=toJS(e.value,n,t)}else n=toJS(e,"",t)
if(s.has(n))throw new Error("Ordered maps must not include duplicate keys")
s.set(n,i)}return s}static from(e,t,s){const n=createPairs(e,t,s),i=new this
i.items=n.items
return i}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const K={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=resolvePairs(e,t),n=[]
for(const{key:e}of s.items)isScalar(e)&&(n.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):n.push(e.value))
return Object.assign(new YAMLOMap,s)},createNode:(e,t,s)=>YAMLOMap.from(e,t,s)}
function boolStringify({value:e,source:t},s){return t&&(e?D:j).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}const D={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},j={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify},q={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},F={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():stringifyNumber(e)}},R={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new Scalar(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".")
if(s!==-1){const n=e.substring(s+1).replace(/_/g,"")
n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:stringifyNumber},int_intIdentify=e=>typeof e=="bigint"||Number.isInteger(e)
function int_intResolve(e,t,s,{intAsBigInt:n}){const i=e[0]
i!=="-"&&i!=="+"||(t+=1)
e=e.substring(t).replace(/_/g,"")
if(n){switch(s){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`}const t=BigInt(e)
return i==="-"?BigInt(-1)*t:t}const o=parseInt(e,s)
return i==="-"?-1*o:o}function int_intStringify(e,t,s){const{value:n}=e
if(int_intIdentify(n)){const e=n.toString(t)
return n<0?"-"+s+e.substr(1):s+e}return stringifyNumber(e)}const U={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>int_intResolve(e,2,2,s),stringify:e=>int_intStringify(e,2,"0b")},Y={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>int_intResolve(e,1,8,s),stringify:e=>int_intStringify(e,8,"0")},V={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>int_intResolve(e,0,10,s),stringify:stringifyNumber},J={identify:int_intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>int_intResolve(e,2,16,s),stringify:e=>int_intStringify(e,16,"0x")}
class YAMLSet extends YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
t=isPair(e)?e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?new Pair(e.key,null):new Pair(e,null)
findPair(this.items,t.key)||this.items.push(t)}get(e,t){const s=findPair(this.items,e)
return!t&&isPair(s)?isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
const s=findPair(this.items,e)
s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s)
throw new Error("Set items must all have null values")}static from(e,t,s){const{replacer:n}=s,i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){typeof n=="function"&&(e=n.call(t,e,e))
i.items.push(createPair(e,null,s))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const Q={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>YAMLSet.from(e,t,s),resolve(e,t){if(isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e)
t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
function parseSexagesimal(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(1):e,num=e=>t?BigInt(e):Number(e),i=n.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return s==="-"?num(-1)*i:i}function stringifySexagesimal(e){let{value:t}=e,num=e=>e
if(typeof t=="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return stringifyNumber(e)
let s=""
if(t<0){s="-"
t*=num(-1)}const n=num(60),i=[t%n]
if(t<60)i.unshift(0)
else{t=(t-i[0])/n
i.unshift(t%n)
if(t>=60){t=(t-i[0])/n
i.unshift(t)}}return s+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const W={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>parseSexagesimal(e,s),stringify:stringifySexagesimal},G={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},H={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(H.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,s,n,i,o,r,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0
let l=Date.UTC(s,n-1,i,o||0,r||0,a||0,c)
const u=t[8]
if(u&&u!=="Z"){let e=parseSexagesimal(u,!1)
Math.abs(e)<30&&(e*=60)
l-=6e4*e}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""},X=[v,k,S,N,D,j,U,Y,V,J,q,F,R,P,w,K,B,Q,W,G,H],z=new Map([["core",_],["failsafe",[v,k,S]],["json",M],["yaml11",X],["yaml-1.1",X]]),Z={binary:P,bool:E,float:C,floatExp:O,floatNaN:A,floatTime:G,int:I,intHex:L,intOct:T,intTime:W,map:v,merge:w,null:N,omap:K,pairs:B,seq:k,set:Q,timestamp:H},ee={"tag:yaml.org,2002:binary":P,"tag:yaml.org,2002:merge":w,"tag:yaml.org,2002:omap":K,"tag:yaml.org,2002:pairs":B,"tag:yaml.org,2002:set":Q,"tag:yaml.org,2002:timestamp":H}
function getTags(e,t,s){const n=z.get(t)
if(n&&!e)return s&&!n.includes(w)?n.concat(w):n.slice()
let i=n
if(!i){if(!Array.isArray(e)){const e=Array.from(z.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}i=[]}if(Array.isArray(e))for(const t of e)i=i.concat(t)
else typeof e=="function"&&(i=e(i.slice()))
s&&(i=i.concat(w))
return i.reduce((e,t)=>{const s=typeof t=="string"?Z[t]:t
if(!s){const e=JSON.stringify(t),s=Object.keys(Z).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${s}`)}e.includes(s)||e.push(s)
return e},[])}const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:n,schema:i,sortMapEntries:r,toStringDefaults:l}){this.compat=Array.isArray(e)?getTags(e,"compat"):e?getTags(null,e):null
this.name=typeof i=="string"&&i||"core"
this.knownTags=n?ee:{}
this.tags=getTags(t,this.name,s)
this.toStringOptions=l??null
Object.defineProperty(this,o,{value:v})
Object.defineProperty(this,a,{value:S})
Object.defineProperty(this,c,{value:k})
this.sortMapEntries=typeof r=="function"?r:r===!0?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}function stringifyDocument(e,t){const s=[]
let n=t.directives===!0
if(t.directives!==!1&&e.directives){const t=e.directives.toString(e)
if(t){s.push(t)
n=!0}else e.directives.docStart&&(n=!0)}n&&s.push("---")
const i=createStringifyContext(e,t),{commentString:o}=i.options
if(e.commentBefore){s.length!==1&&s.unshift("")
const t=o(e.commentBefore)
s.unshift(indentComment(t,""))}let r=!1,a=null
if(e.contents){if(isNode(e.contents)){e.contents.spaceBefore&&n&&s.push("")
if(e.contents.commentBefore){const t=o(e.contents.commentBefore)
s.push(indentComment(t,""))}i.forceBlockIndent=!!e.comment
a=e.contents.comment}const t=a?void 0:()=>r=!0
let c=stringify(e.contents,i,()=>a=null,t)
a&&(c+=lineComment(c,"",o(a)))
c[0]!=="|"&&c[0]!==">"||s[s.length-1]!=="---"?s.push(c):s[s.length-1]=`--- ${c}`}else s.push(stringify(e.contents,i))
if(e.directives?.docEnd)if(e.comment){const t=o(e.comment)
if(t.includes("\n")){s.push("...")
s.push(indentComment(t,""))}else s.push(`... ${t}`)}else s.push("...")
else{let t=e.comment
t&&r&&(t=t.replace(/^\n+/,""))
if(t){r&&!a||s[s.length-1]===""||s.push("")
s.push(indentComment(o(t),""))}}return s.join("\n")+"\n"}class Document_Document{constructor(e,t,s){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,l,{value:i})
let n=null
if(typeof t=="function"||Array.isArray(t))n=t
else if(s===void 0&&t){s=t
t=void 0}const o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s)
this.options=o
let{version:r}=o
if(s?._directives){this.directives=s._directives.atDocument()
this.directives.yaml.explicit&&(r=this.directives.yaml.version)}else this.directives=new Directives({version:r})
this.setSchema(r,s)
this.contents=e===void 0?null:this.createNode(e,n,s)}clone(){const e=Object.create(Document_Document.prototype,{[l]:{value:i}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
this.directives&&(e.directives=this.directives.clone())
e.schema=this.schema.clone()
e.contents=isNode(this.contents)?this.contents.clone(e.schema):this.contents
this.range&&(e.range=this.range.slice())
return e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=anchorNames(this)
e.anchor=!t||s.has(t)?findNewAnchor(t||"a",s):t}return new Alias(e.anchor)}createNode(e,t,s){let n
if(typeof t=="function"){e=t.call({"":e},"",e)
n=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e=="number"||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String)
e.length>0&&(t=t.concat(e))
n=t}else if(s===void 0&&t){s=t
t=void 0}const{aliasDuplicateObjects:i,anchorPrefix:o,flow:r,keepUndefined:a,onTagObj:c,tag:l}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:h}=createNodeAnchors(this,o||"a"),d=createNode(e,l,{aliasDuplicateObjects:i??!0,keepUndefined:a??!1,onAnchor:u,onTagObj:c,replacer:n,schema:this.schema,sourceObjects:h})
r&&isCollection(d)&&(d.flow=!0)
f()
return d}createPair(e,t,s={}){const n=this.createNode(e,null,s),i=this.createNode(t,null,s)
return new Pair(n,i)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){if(isEmptyPath(e)){if(this.contents==null)return!1
this.contents=null
return!0}return!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){return isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return isEmptyPath(e)?!t&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return!!isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return isEmptyPath(e)?this.contents!==void 0:!!isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){this.contents==null?this.contents=collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e))
let s
switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives({version:"1.1"})
s={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Directives({version:e})
s={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives
s=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else{if(!s)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new Schema(Object.assign(s,t))}}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:i,reviver:o}={}){const r={anchors:new Map,doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=toJS(this.contents,t??"",r)
if(typeof i=="function")for(const{count:e,res:t}of r.anchors.values())i(t,e)
return typeof o=="function"?applyReviver(o,{"":a},"",a):a}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return stringifyDocument(this,e)}}function assertCollection(e){if(isCollection(e))return!0
throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{constructor(e,t,s,n){super()
this.name=e
this.code=s
this.message=n
this.pos=t}}class errors_YAMLParseError extends YAMLError{constructor(e,t,s){super("YAMLParseError",e,t,s)}}class YAMLWarning extends YAMLError{constructor(e,t,s){super("YAMLWarning",e,t,s)}}const errors_prettifyError=(e,t)=>s=>{if(s.pos[0]===-1)return
s.linePos=s.pos.map(e=>t.linePos(e))
const{line:n,col:i}=s.linePos[0]
s.message+=` at line ${n}, column ${i}`
let o=i-1,r=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"")
if(o>=60&&r.length>80){const e=Math.min(o-39,r.length-79)
r="\u2026"+r.substring(e)
o-=e-1}r.length>80&&(r=r.substring(0,79)+"\u2026")
if(n>1&&/^ *$/.test(r.substring(0,o))){let s=e.substring(t.lineStarts[n-2],t.lineStarts[n-1])
s.length>80&&(s=s.substring(0,79)+"\u2026\n")
r=s+r}if(/[^ ]/.test(r)){let e=1
const t=s.linePos[1]
t?.line===n&&t.col>i&&(e=Math.max(1,Math.min(t.col-i,80-o)))
const a=" ".repeat(o)+"^".repeat(e)
s.message+=`:\n\n${r}\n${a}\n`}}
function resolveProps(e,{flow:t,indicator:s,next:n,offset:i,onError:o,parentIndent:r,startOnNewline:a}){let c=!1,l=a,u=a,f="",h="",d=!1,p=!1,m=null,g=null,y=null,b=null,w=null,v=null,k=null
for(const i of e){if(p){i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&o(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
p=!1}if(m){l&&i.type!=="comment"&&i.type!=="newline"&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(i.type){case"space":t||s==="doc-start"&&n?.type==="flow-collection"||!i.source.includes("\t")||(m=i)
u=!0
break
case"comment":{u||o(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=i.source.substring(1)||" "
f?f+=h+e:f=e
h=""
l=!1
break}case"newline":l?f?f+=i.source:v&&s==="seq-item-ind"||(c=!0):h+=i.source
l=!0
d=!0;(g||y)&&(b=i)
u=!0
break
case"anchor":g&&o(i,"MULTIPLE_ANCHORS","A node can have at most one anchor")
i.source.endsWith(":")&&o(i.offset+i.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0)
g=i
k??(k=i.offset)
l=!1
u=!1
p=!0
break
case"tag":y&&o(i,"MULTIPLE_TAGS","A node can have at most one tag")
y=i
k??(k=i.offset)
l=!1
u=!1
p=!0
break
case s:(g||y)&&o(i,"BAD_PROP_ORDER",`Anchors and tags must be after the ${i.source} indicator`)
v&&o(i,"UNEXPECTED_TOKEN",`Unexpected ${i.source} in ${t??"collection"}`)
v=i
l=s==="seq-item-ind"||s==="explicit-key-ind"
u=!1
break
case"comma":if(t){w&&o(i,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
w=i
l=!1
u=!1
break}default:o(i,"UNEXPECTED_TOKEN",`Unexpected ${i.type} token`)
l=!1
u=!1}}const S=e[e.length-1],N=S?S.offset+S.source.length:i
p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
m&&(l&&m.indent<=r||n?.type==="block-map"||n?.type==="block-seq")&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:w,found:v,spaceBefore:c,comment:f,hasNewline:d,anchor:g,tag:y,newlineAfterProp:b,end:N,start:k??N}}function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return!0
if(e.end)for(const t of e.end)if(t.type==="newline")return!0
return!1
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return!0
if(t.sep)for(const e of t.sep)if(e.type==="newline")return!0
if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1
default:return!0}}function flowIndentCheck(e,t,s){if(t?.type==="flow-collection"){const n=t.end[0]
n.indent!==e||n.source!=="]"&&n.source!=="}"||!containsNewline(t)||s(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(e,t,s){const{uniqueKeys:n}=e.options
if(n===!1)return!1
const i=typeof n=="function"?n:(e,t)=>e===t||isScalar(e)&&isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,s))}const te="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},s,n,i,o){const r=new(o?.nodeClass??YAMLMap)(s.schema)
s.atRoot&&(s.atRoot=!1)
let a=n.offset,c=null
for(const o of n.items){const{start:l,key:u,sep:f,value:h}=o,d=resolveProps(l,{indicator:"explicit-key-ind",next:u??f?.[0],offset:a,onError:i,parentIndent:n.indent,startOnNewline:!0}),p=!d.found
if(p){u&&(u.type==="block-seq"?i(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==n.indent&&i(a,"BAD_INDENT",te))
if(!d.anchor&&!d.tag&&!f){c=d.end
d.comment&&(r.comment?r.comment+="\n"+d.comment:r.comment=d.comment)
continue}(d.newlineAfterProp||containsNewline(u))&&i(u??l[l.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else d.found?.indent!==n.indent&&i(a,"BAD_INDENT",te)
s.atKey=!0
const m=d.end,g=u?e(s,u,d,i):t(s,m,l,null,d,i)
s.schema.compat&&flowIndentCheck(n.indent,u,i)
s.atKey=!1
mapIncludes(s,r.items,g)&&i(m,"DUPLICATE_KEY","Map keys must be unique")
const y=resolveProps(f??[],{indicator:"map-value-ind",next:h,offset:g.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||u.type==="block-scalar"})
a=y.end
if(y.found){if(p){h?.type!=="block-map"||y.hasNewline||i(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
s.options.strict&&d.start<y.found.offset-1024&&i(g.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const c=h?e(s,h,y,i):t(s,a,f,null,y,i)
s.schema.compat&&flowIndentCheck(n.indent,h,i)
a=c.range[2]
const l=new Pair(g,c)
s.options.keepSourceTokens&&(l.srcToken=o)
r.items.push(l)}else{p&&i(g.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
y.comment&&(g.comment?g.comment+="\n"+y.comment:g.comment=y.comment)
const e=new Pair(g)
s.options.keepSourceTokens&&(e.srcToken=o)
r.items.push(e)}}c&&c<a&&i(c,"IMPOSSIBLE","Map comment with trailing content")
r.range=[n.offset,a,c??a]
return r}function resolveBlockSeq({composeNode:e,composeEmptyNode:t},s,n,i,o){const r=new(o?.nodeClass??YAMLSeq)(s.schema)
s.atRoot&&(s.atRoot=!1)
s.atKey&&(s.atKey=!1)
let a=n.offset,c=null
for(const{start:o,value:l}of n.items){const u=resolveProps(o,{indicator:"seq-item-ind",next:l,offset:a,onError:i,parentIndent:n.indent,startOnNewline:!0})
if(!u.found){if(!(u.anchor||u.tag||l)){c=u.end
u.comment&&(r.comment=u.comment)
continue}l?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence items must start at the same column"):i(a,"MISSING_CHAR","Sequence item without - indicator")}const f=l?e(s,l,u,i):t(s,u.end,o,null,u,i)
s.schema.compat&&flowIndentCheck(n.indent,l,i)
a=f.range[2]
r.items.push(f)}r.range=[n.offset,a,c??a]
return r}function resolveEnd(e,t,s,n){let i=""
if(e){let o=!1,r=""
for(const a of e){const{source:e,type:c}=a
switch(c){case"space":o=!0
break
case"comment":{s&&!o&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
i?i+=r+t:i=t
r=""
break}case"newline":i&&(r+=e)
o=!0
break
default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:i,offset:t}}const se="Block collections are not allowed within flow collections",isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},s,n,i,o){const r=n.start.source==="{",a=r?"flow map":"flow sequence",c=new(o?.nodeClass??(r?YAMLMap:YAMLSeq))(s.schema)
c.flow=!0
const l=s.atRoot
l&&(s.atRoot=!1)
s.atKey&&(s.atKey=!1)
let u=n.offset+n.start.source.length
for(let o=0;o<n.items.length;++o){const l=n.items[o],{start:f,key:h,sep:d,value:p}=l,m=resolveProps(f,{flow:a,indicator:"explicit-key-ind",next:h??d?.[0],offset:u,onError:i,parentIndent:n.indent,startOnNewline:!1})
if(!m.found){if(!(m.anchor||m.tag||d||p)){o===0&&m.comma?i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):o<n.items.length-1&&i(m.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`)
m.comment&&(c.comment?c.comment+="\n"+m.comment:c.comment=m.comment)
u=m.end
continue}!r&&s.options.strict&&containsNewline(h)&&i(h,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0)m.comma&&i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`)
else{m.comma||i(m.start,"MISSING_CHAR",`Missing , between ${a} items`)
if(m.comment){let e=""
e:for(const t of f)switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}if(e){let t=c.items[c.items.length-1]
isPair(t)&&(t=t.value??t.key)
t.comment?t.comment+="\n"+e:t.comment=e
m.comment=m.comment.substring(e.length+1)}}}if(r||d||m.found){s.atKey=!0
const o=m.end,g=h?e(s,h,m,i):t(s,o,f,null,m,i)
isBlock(h)&&i(g.range,"BLOCK_IN_FLOW",se)
s.atKey=!1
const y=resolveProps(d??[],{flow:a,indicator:"map-value-ind",next:p,offset:g.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1})
if(y.found){if(!r&&!m.found&&s.options.strict){if(d)for(const e of d){if(e===y.found)break
if(e.type==="newline"){i(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}m.start<y.found.offset-1024&&i(y.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else p&&("source"in p&&p.source?.[0]===":"?i(p,"MISSING_CHAR",`Missing space after : in ${a}`):i(y.start,"MISSING_CHAR",`Missing , or : between ${a} items`))
const b=p?e(s,p,y,i):y.found?t(s,y.end,d,null,y,i):null
b?isBlock(p)&&i(b.range,"BLOCK_IN_FLOW",se):y.comment&&(g.comment?g.comment+="\n"+y.comment:g.comment=y.comment)
const w=new Pair(g,b)
s.options.keepSourceTokens&&(w.srcToken=l)
if(r){const e=c
mapIncludes(s,e.items,g)&&i(o,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(w)}else{const e=new YAMLMap(s.schema)
e.flow=!0
e.items.push(w)
const t=(b??g).range
e.range=[g.range[0],t[1],t[2]]
c.items.push(e)}u=b?b.range[2]:y.end}else{const n=p?e(s,p,m,i):t(s,m.end,d,null,m,i)
c.items.push(n)
u=n.range[2]
isBlock(p)&&i(n.range,"BLOCK_IN_FLOW",se)}}const f=r?"}":"]",[h,...d]=n.end
let p=u
if(h?.source===f)p=h.offset+h.source.length
else{const e=a[0].toUpperCase()+a.substring(1)
i(u,l?"MISSING_CHAR":"BAD_INDENT",l?`${e} must end with a ${f}`:`${e} in block collection must be sufficiently indented and end with a ${f}`)
h&&h.source.length!==1&&d.unshift(h)}if(d.length>0){const e=resolveEnd(d,p,s.options.strict,i)
e.comment&&(c.comment?c.comment+="\n"+e.comment:c.comment=e.comment)
c.range=[n.offset,p,e.offset]}else c.range=[n.offset,p,p]
return c}function resolveCollection(e,t,s,n,i,o){const r=s.type==="block-map"?resolveBlockMap(e,t,s,n,o):s.type==="block-seq"?resolveBlockSeq(e,t,s,n,o):resolveFlowCollection(e,t,s,n,o),a=r.constructor
if(i==="!"||i===a.tagName){r.tag=a.tagName
return r}i&&(r.tag=i)
return r}function composeCollection(e,t,s,n,i){const o=n.tag,r=o?t.directives.tagName(o.source,e=>i(o,"TAG_RESOLVE_FAILED",e)):null
if(s.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=n,s=e&&o?e.offset>o.offset?e:o:e??o
s&&(!t||t.offset<s.offset)&&i(s,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq"
if(!o||!r||r==="!"||r===YAMLMap.tagName&&a==="map"||r===YAMLSeq.tagName&&a==="seq")return resolveCollection(e,t,s,i,r)
let c=t.schema.tags.find(e=>e.tag===r&&e.collection===a)
if(!c){const n=t.schema.knownTags[r]
if(n?.collection!==a){n?i(o,"BAD_COLLECTION_TYPE",`${n.tag} used for ${a} collection, but expects ${n.collection??"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0)
return resolveCollection(e,t,s,i,r)}t.schema.tags.push(Object.assign({},n,{default:!1}))
c=n}const l=resolveCollection(e,t,s,i,r,c),u=c.resolve?.(l,e=>i(o,"TAG_RESOLVE_FAILED",e),t.options)??l,f=isNode(u)?u:new Scalar(u)
f.range=l.range
f.tag=r
c?.format&&(f.format=c.format)
return f}function resolve_block_scalar_resolveBlockScalar(e,t,s){const n=t.offset,i=parseBlockScalarHeader(t,e.options.strict,s)
if(!i)return{value:"",type:null,comment:"",range:[n,n,n]}
const o=i.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,r=t.source?splitLines(t.source):[]
let a=r.length
for(let e=r.length-1;e>=0;--e){const t=r[e][1]
if(t!==""&&t!=="\r")break
a=e}if(a===0){const e=i.chomp==="+"&&r.length>0?"\n".repeat(Math.max(1,r.length-1)):""
let s=n+i.length
t.source&&(s+=t.source.length)
return{value:e,type:o,comment:i.comment,range:[n,s,s]}}let c=t.indent+i.indent,l=t.offset+i.length,u=0
for(let t=0;t<a;++t){const[n,o]=r[t]
if(o!==""&&o!=="\r"){if(n.length<c){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
s(l+n.length,"MISSING_CHAR",e)}i.indent===0&&(c=n.length)
u=t
c!==0||e.atRoot||s(l,"BAD_INDENT","Block scalar values in collections must be indented")
break}i.indent===0&&n.length>c&&(c=n.length)
l+=n.length+o.length+1}for(let e=r.length-1;e>=a;--e)r[e][0].length>c&&(a=e+1)
let f="",h="",d=!1
for(let e=0;e<u;++e)f+=r[e][0].slice(c)+"\n"
for(let e=u;e<a;++e){let[t,n]=r[e]
l+=t.length+n.length+1
const a=n[n.length-1]==="\r"
a&&(n=n.slice(0,-1))
if(n&&t.length<c){const e="Block scalar lines must not be less indented than their "+(i.indent?"explicit indentation indicator":"first line")
s(l-n.length-(a?2:1),"BAD_INDENT",e)
t=""}if(o===Scalar.BLOCK_LITERAL){f+=h+t.slice(c)+n
h="\n"}else if(t.length>c||n[0]==="\t"){h===" "?h="\n":d||h!=="\n"||(h="\n\n")
f+=h+t.slice(c)+n
h="\n"
d=!0}else if(n==="")h==="\n"?f+="\n":h="\n"
else{f+=h+n
h=" "
d=!1}}switch(i.chomp){case"-":break
case"+":for(let e=a;e<r.length;++e)f+="\n"+r[e][0].slice(c)
f[f.length-1]!=="\n"&&(f+="\n")
break
default:f+="\n"}const p=n+i.length+t.source.length
return{value:f,type:o,comment:i.comment,range:[n,p,p]}}function parseBlockScalarHeader({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-header"){n(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:i}=t[0],o=i[0]
let r=0,a="",c=-1
for(let t=1;t<i.length;++t){const s=i[t]
if(a||s!=="-"&&s!=="+"){const n=Number(s)
!r&&n?r=n:c===-1&&(c=e+t)}else a=s}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`)
let l=!1,u="",f=i.length
for(let e=1;e<t.length;++e){const i=t[e]
switch(i.type){case"space":l=!0
case"newline":f+=i.source.length
break
case"comment":s&&!l&&n(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
f+=i.source.length
u=i.source.substring(1)
break
case"error":n(i,"UNEXPECTED_TOKEN",i.message)
f+=i.source.length
break
default:{n(i,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${i.type}`)
const e=i.source
e&&typeof e=="string"&&(f+=e.length)}}}return{mode:o,indent:r,chomp:a,comment:u,length:f}}function splitLines(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),i=[n?.[1]?[n[1],s.slice(n[1].length)]:["",s]]
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]])
return i}function resolve_flow_scalar_resolveFlowScalar(e,t,s){const{offset:n,type:i,source:o,end:r}=e
let a,c
const _onError=(e,t,i)=>s(n+e,t,i)
switch(i){case"scalar":a=Scalar.PLAIN
c=plainValue(o,_onError)
break
case"single-quoted-scalar":a=Scalar.QUOTE_SINGLE
c=singleQuotedValue(o,_onError)
break
case"double-quoted-scalar":a=Scalar.QUOTE_DOUBLE
c=doubleQuotedValue(o,_onError)
break
default:s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`)
return{value:"",type:null,comment:"",range:[n,n+o.length,n+o.length]}}const l=n+o.length,u=resolveEnd(r,l,t,s)
return{value:c,type:a,comment:u.comment,range:[n,l,u.offset]}}function plainValue(e,t){let s=""
switch(e[0]){case"\t":s="a tab character"
break
case",":s="flow indicator character ,"
break
case"%":s="directive indicator character %"
break
case"|":case">":s=`block scalar indicator ${e[0]}`
break
case"@":case"`":s=`reserved character ${e[0]}`}s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`)
return unfoldLines(e)}function singleQuotedValue(e,t){e[e.length-1]==="'"&&e.length!==1||t(e.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let s,n,i=t.exec(e)
if(!i)return e
try{s=new RegExp("(?<![ \t])[ \t]+$")
n=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{s=/[ \t]+$/
n=/^[ \t]+|[ \t]+$/g}let o=i[1].replace(s,""),r=" ",a=t.lastIndex
while(i=t.exec(e)){const e=i[1].replace(n,"")
if(e==="")r==="\n"?o+=r:r="\n"
else{o+=r+e
r=" "}a=t.lastIndex}const c=/[ \t]*(.*)/sy
c.lastIndex=a
i=c.exec(e)
return o+r+(i?.[1]??"")}function doubleQuotedValue(e,t){let s=""
for(let n=1;n<e.length-1;++n){const i=e[n]
if(i!=="\r"||e[n+1]!=="\n")if(i==="\n"){const{fold:t,offset:i}=foldNewline(e,n)
s+=t
n=i}else if(i==="\\"){let i=e[++n]
const o=ne[i]
if(o)s+=o
else if(i==="\n"){i=e[n+1]
while(i===" "||i==="\t")i=e[1+ ++n]}else if(i==="\r"&&e[n+1]==="\n"){i=e[1+ ++n]
while(i===" "||i==="\t")i=e[1+ ++n]}else if(i==="x"||i==="u"||i==="U"){const o=i==="x"?2:i==="u"?4:8
s+=parseCharCode(e,n+1,o,t)
n+=o}else{const i=e.substr(n-1,2)
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`)
s+=i}}else if(i===" "||i==="\t"){const t=n
let o=e[n+1]
while(o===" "||o==="\t")o=e[1+ ++n]
o==="\n"||o==="\r"&&e[n+2]==="\n"||(s+=n>t?e.slice(t,n+1):i)}else s+=i}e[e.length-1]==='"'&&e.length!==1||t(e.length,"MISSING_CHAR",'Missing closing "quote')
return s}function foldNewline(e,t){let s="",n=e[t+1]
while(n===" "||n==="\t"||n==="\n"||n==="\r"){if(n==="\r"&&e[t+2]!=="\n")break
n==="\n"&&(s+="\n")
n=e[(t+=1)+1]}s||(s=" ")
return{fold:s,offset:t}}const ne={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,s,n){const i=e.substr(t,s),o=i.length===s&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN
try{return String.fromCodePoint(o)}catch{const i=e.substr(t-2,s+2)
n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`)
return i}}function composeScalar(e,t,s,n){const{value:i,type:o,comment:r,range:c}=t.type==="block-scalar"?resolve_block_scalar_resolveBlockScalar(e,t,n):resolve_flow_scalar_resolveFlowScalar(t,e.options.strict,n),l=s?e.directives.tagName(s.source,e=>n(s,"TAG_RESOLVE_FAILED",e)):null
let u,f
u=e.options.stringKeys&&e.atKey?e.schema[a]:l?findScalarTagByName(e.schema,i,l,s,n):t.type==="scalar"?findScalarTagByTest(e,i,t,n):e.schema[a]
try{const o=u.resolve(i,e=>n(s??t,"TAG_RESOLVE_FAILED",e),e.options)
f=isScalar(o)?o:new Scalar(o)}catch(e){const o=e instanceof Error?e.message:String(e)
n(s??t,"TAG_RESOLVE_FAILED",o)
f=new Scalar(i)}f.range=c
f.source=i
o&&(f.type=o)
l&&(f.tag=l)
u.format&&(f.format=u.format)
r&&(f.comment=r)
return f}function findScalarTagByName(e,t,s,n,i){if(s==="!")return e[a]
const o=[]
for(const t of e.tags)if(!t.collection&&t.tag===s){if(!t.default||!t.test)return t
o.push(t)}for(const e of o)if(e.test?.test(t))return e
const r=e.knownTags[s]
if(r&&!r.collection){e.tags.push(Object.assign({},r,{default:!1,test:void 0}))
return r}i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str")
return e[a]}function findScalarTagByTest({atKey:e,directives:t,schema:s},n,i,o){const r=s.tags.find(t=>(t.default===!0||e&&t.default==="key")&&t.test?.test(n))||s[a]
if(s.compat){const e=s.compat.find(e=>e.default&&e.test?.test(n))??s[a]
r.tag!==e.tag&&o(i,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(r.tag)} or ${t.tagString(e.tag)}`,!0)}return r}function emptyScalarPosition(e,t,s){if(t){s??(s=t.length)
for(let n=s-1;n>=0;--n){let s=t[n]
switch(s.type){case"space":case"comment":case"newline":e-=s.source.length
continue}s=t[++n]
while(s?.type==="space"){e+=s.source.length
s=t[++n]}break}}return e}const ie={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,s,n){const i=e.atKey,{spaceBefore:o,comment:r,anchor:a,tag:c}=s
let l,u=!0
switch(t.type){case"alias":l=composeAlias(e,t,n);(a||c)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=composeScalar(e,t,c,n)
a&&(l.anchor=a.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{l=composeCollection(ie,e,t,s,n)
a&&(l.anchor=a.source.substring(1))}catch(e){n(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break
default:n(t,"UNEXPECTED_TOKEN",t.type==="error"?t.message:`Unsupported token (type: ${t.type})`)
u=!1}l??(l=composeEmptyNode(e,t.offset,void 0,null,s,n))
a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string")
i&&e.options.stringKeys&&(!isScalar(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings")
o&&(l.spaceBefore=!0)
r&&(t.type==="scalar"&&t.source===""?l.comment=r:l.commentBefore=r)
e.options.keepSourceTokens&&u&&(l.srcToken=t)
return l}function composeEmptyNode(e,t,s,n,{spaceBefore:i,comment:o,anchor:r,tag:a,end:c},l){const u=composeScalar(e,{type:"scalar",offset:emptyScalarPosition(t,s,n),indent:-1,source:""},a,l)
if(r){u.anchor=r.source.substring(1)
u.anchor===""&&l(r,"BAD_ALIAS","Anchor cannot be an empty string")}i&&(u.spaceBefore=!0)
if(o){u.comment=o
u.range[2]=c}return u}function composeAlias({options:e},{offset:t,source:s,end:n},i){const o=new Alias(s.substring(1))
o.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string")
o.source.endsWith(":")&&i(t+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const r=t+s.length,a=resolveEnd(n,r,e.strict,i)
o.range=[t,r,a.offset]
a.comment&&(o.comment=a.comment)
return o}function composeDoc(e,t,{offset:s,start:n,value:i,end:o},r){const a=Object.assign({_directives:t},e),c=new Document_Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=resolveProps(n,{indicator:"doc-start",next:i??o?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0})
if(u.found){c.directives.docStart=!0
!i||i.type!=="block-map"&&i.type!=="block-seq"||u.hasNewline||r(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}c.contents=i?composeNode(l,i,u,r):composeEmptyNode(l,u.end,n,null,u,r)
const f=c.contents.range[2],h=resolveEnd(o,f,!1,r)
h.comment&&(c.comment=h.comment)
c.range=[s,f,h.offset]
return c}function getErrorPos(e){if(typeof e=="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:s}=e
return[t,t+(typeof s=="string"?s.length:1)]}function parsePrelude(e){let t="",s=!1,n=!1
for(let i=0;i<e.length;++i){const o=e[i]
switch(o[0]){case"#":t+=(t===""?"":n?"\n\n":"\n")+(o.substring(1)||" ")
s=!0
n=!1
break
case"%":e[i+1]?.[0]!=="#"&&(i+=1)
s=!1
break
default:s||(n=!0)
s=!1}}return{comment:t,afterEmptyLine:n}}class composer_Composer{constructor(e={}){this.doc=null
this.atDirectives=!1
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,s,n)=>{const i=getErrorPos(e)
n?this.warnings.push(new YAMLWarning(i,t,s)):this.errors.push(new errors_YAMLParseError(i,t,s))}
this.directives=new Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=parsePrelude(this.prelude)
if(s){const i=e.contents
if(t)e.comment=e.comment?`${e.comment}\n${s}`:s
else if(n||e.directives.docStart||!i)e.commentBefore=s
else if(isCollection(i)&&!i.flow&&i.items.length>0){let e=i.items[0]
isPair(e)&&(e=e.key)
const t=e.commentBefore
e.commentBefore=t?`${s}\n${t}`:s}else{const e=i.commentBefore
i.commentBefore=e?`${s}\n${e}`:s}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,s)}*next(e){switch(e.type){case"directive":this.directives.add(e.source,(t,s,n)=>{const i=getErrorPos(e)
i[0]+=t
this.onError(i,"BAD_DIRECTIVE",s,n)})
this.prelude.push(e.source)
this.atDirectives=!0
break
case"document":{const t=composeDoc(this.options,this.directives,e,this.onError)
this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,!1)
this.doc&&(yield this.doc)
this.doc=t
this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=!0
const t=resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,!0)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc){this.decorate(this.doc,!0)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options),s=new Document_Document(void 0,e)
this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
s.range=[0,t,t]
this.decorate(s,!1)
yield s}}}const oe=Symbol("break visit"),re=Symbol("skip children"),ae=Symbol("remove item")
function cst_visit_visit(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value})
_visit(Object.freeze([]),e,t)}cst_visit_visit.BREAK=oe
cst_visit_visit.SKIP=re
cst_visit_visit.REMOVE=ae
cst_visit_visit.itemAtPath=(e,t)=>{let s=e
for(const[e,n]of t){const t=s?.[e]
if(!t||!("items"in t))return
s=t.items[n]}return s}
cst_visit_visit.parentCollection=(e,t)=>{const s=cst_visit_visit.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],i=s?.[n]
if(i&&"items"in i)return i
throw new Error("Parent collection not found")}
function _visit(e,t,s){let n=s(t,e)
if(typeof n=="symbol")return n
for(const i of["key","value"]){const o=t[i]
if(o&&"items"in o){for(let t=0;t<o.items.length;++t){const n=_visit(Object.freeze(e.concat([[i,t]])),o.items[t],s)
if(typeof n=="number")t=n-1
else{if(n===oe)return oe
if(n===ae){o.items.splice(t,1)
t-=1}}}typeof n=="function"&&i==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}function tokenType(e){switch(e){case"\ufeff":return"byte-order-mark"
case"\x02":return"doc-mode"
case"\x18":return"flow-error-end"
case"\x1f":return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const ce=new Set("0123456789ABCDEFabcdef"),le=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ue=new Set(",[]{}"),fe=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||fe.has(e)
class Lexer{constructor(){this.atEnd=!1
this.blockScalarIndent=-1
this.blockScalarKeep=!1
this.buffer=""
this.flowKey=!1
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+e:e
this.lineEndPos=null}this.atEnd=!t
let s=this.next??"stream"
while(s&&(t||this.hasChars(1)))s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e]
while(t===" "||t==="\t")t=this.buffer[++e]
return!t||t==="#"||t==="\n"||t==="\r"&&this.buffer[e+1]==="\n"}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e]
if(this.indentNext>0){let s=0
while(t===" ")t=this.buffer[++s+e]
if(t==="\r"){const t=this.buffer[s+e+1]
if(t==="\n"||!t&&!this.atEnd)return e+s+1}return t==="\n"||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
if(typeof e!="number"||e!==-1&&e<this.pos){e=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=e}if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null
this.buffer[e-1]==="\r"&&(e-=1)
return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=e
return null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine()
if(e===null)return this.setNext("stream")
if(e[0]==="\ufeff"){yield*this.pushCount(1)
e=e.substring(1)}if(e[0]==="%"){let t=e.length,s=e.indexOf("#")
while(s!==-1){const n=e[s-1]
if(n===" "||n==="\t"){t=s-1
break}s=e.indexOf("#",s+1)}while(1){const s=e[t-1]
if(s!==" "&&s!=="\t")break
t-=1}const n=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0))
yield*this.pushCount(e.length-n)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return"stream"}yield"\x02"
return yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
if(!e&&!this.atEnd)return this.setNext("line-start")
if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const e=this.peek(3)
if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return e==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue)
return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
if(!t&&!this.atEnd)return this.setNext("block-start")
if((e==="-"||e==="?"||e===":")&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
this.indentNext=this.indentValue+1
this.indentValue+=e
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0)
const e=this.getLine()
if(e===null)return this.setNext("doc")
let t=yield*this.pushIndicators()
switch(e[t]){case"#":yield*this.pushCount(e.length-t)
case void 0:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":t+=(yield*this.parseBlockScalarHeader())
t+=(yield*this.pushSpaces(!0))
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1
do{e=yield*this.pushNewline()
if(e>0){t=yield*this.pushSpaces(!1)
this.indentValue=s=t}else t=0
t+=(yield*this.pushSpaces(!0))}while(e+t>0)
const n=this.getLine()
if(n===null)return this.setNext("flow")
if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&isEmpty(n[3]))&&(s!==this.indentNext-1||this.flowLevel!==1||n[0]!=="]"&&n[0]!=="}")){this.flowLevel=0
yield"\x18"
return yield*this.parseLineStart()}let i=0
while(n[i]===","){i+=(yield*this.pushCount(1))
i+=(yield*this.pushSpaces(!0))
this.flowKey=!1}i+=(yield*this.pushIndicators())
switch(n[i]){case void 0:return"flow"
case"#":yield*this.pushCount(n.length-i)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=!0
this.flowLevel-=1
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"flow"
case'"':case"'":this.flowKey=!0
return yield*this.parseQuotedScalar()
case":":{const e=this.charAt(1)
if(this.flowKey||isEmpty(e)||e===","){this.flowKey=!1
yield*this.pushCount(1)
yield*this.pushSpaces(!0)
return"flow"}}default:this.flowKey=!1
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
let t=this.buffer.indexOf(e,this.pos+1)
if(e==="'")while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2)
else while(t!==-1){let e=0
while(this.buffer[t-1-e]==="\\")e+=1
if(e%2==0)break
t=this.buffer.indexOf('"',t+1)}const s=this.buffer.substring(0,t)
let n=s.indexOf("\n",this.pos)
if(n!==-1){while(n!==-1){const e=this.continueScalar(n+1)
if(e===-1)break
n=s.indexOf("\n",e)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,!1)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=!1
let e=this.pos
while(1){const t=this.buffer[++e]
if(t==="+")this.blockScalarKeep=!0
else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1
else if(t!=="-")break}return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e,t=this.pos-1,s=0
e:for(let n=this.pos;e=this.buffer[n];++n)switch(e){case" ":s+=1
break
case"\n":t=n
s=0
break
case"\r":{const e=this.buffer[n+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(e==="\n")break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const e=this.continueScalar(t+1)
if(e===-1)break
t=this.buffer.indexOf("\n",e)}while(t!==-1)
if(t===-1){if(!this.atEnd)return this.setNext("block-scalar")
t=this.buffer.length}}let n=t+1
e=this.buffer[n]
while(e===" ")e=this.buffer[++n]
if(e==="\t"){while(e==="\t"||e===" "||e==="\r"||e==="\n")e=this.buffer[++n]
t=n-1}else if(!this.blockScalarKeep)do{let e=t-1,n=this.buffer[e]
n==="\r"&&(n=this.buffer[--e])
const i=e
while(n===" ")n=this.buffer[--e]
if(!(n==="\n"&&e>=this.pos&&e+1+s>i))break
t=e}while(1)
yield"\x1f"
yield*this.pushToIndex(t+1,!0)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t,s=this.pos-1,n=this.pos-1
while(t=this.buffer[++n])if(t===":"){const t=this.buffer[n+1]
if(isEmpty(t)||e&&ue.has(t))break
s=n}else if(isEmpty(t)){let i=this.buffer[n+1]
if(t==="\r")if(i==="\n"){n+=1
t="\n"
i=this.buffer[n+1]}else s=n
if(i==="#"||e&&ue.has(i))break
if(t==="\n"){const e=this.continueScalar(n+1)
if(e===-1)break
n=Math.max(n,e-2)}}else{if(e&&ue.has(t))break
s=n}if(!t&&!this.atEnd)return this.setNext("plain-scalar")
yield"\x1f"
yield*this.pushToIndex(s+1,!0)
return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const s=this.buffer.slice(this.pos,e)
if(s){yield s
this.pos+=s.length
return s.length}t&&(yield"")
return 0}*pushIndicators(){let e=0
e:while(1){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
e+=(yield*this.pushSpaces(!0))
continue e
case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
e+=(yield*this.pushSpaces(!0))
continue e
case"-":case"?":case":":{const t=this.flowLevel>0,s=this.charAt(1)
if(isEmpty(s)||t&&ue.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(!0))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e]
while(t)if(le.has(t))t=this.buffer[++e]
else{if(t!=="%"||!ce.has(this.buffer[e+1])||!ce.has(this.buffer[e+2]))break
t=this.buffer[e+=3]}return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos]
return e==="\n"?yield*this.pushCount(1):e==="\r"&&this.charAt(1)==="\n"?yield*this.pushCount(2):0}*pushSpaces(e){let t,s=this.pos-1
do{t=this.buffer[++s]}while(t===" "||e&&t==="\t")
const n=s-this.pos
if(n>0){yield this.buffer.substr(this.pos,n)
this.pos=s}return n}*pushUntil(e){let t=this.pos,s=this.buffer[t]
while(!e(s))s=this.buffer[++t]
return yield*this.pushToIndex(t,!1)}}class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0,s=this.lineStarts.length
while(t<s){const n=t+s>>1
this.lineStarts[n]<e?t=n+1:s=n}return this.lineStarts[t]===e?{line:t+1,col:1}:t===0?{line:0,col:e}:{line:t,col:e-this.lineStarts[t-1]+1}}}}function includesToken(e,t){for(let s=0;s<e.length;++s)if(e[s].type===t)return!0
return!1}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
let t=e.length
e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let s=0;s<t.length;++s)e.push(t[s])}function fixFlowSeqItems(e){if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){t.key&&(t.value=t.key)
delete t.key
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep)
delete t.sep}}class parser_Parser{constructor(e){this.atNewLine=!0
this.atScalar=!1
this.indent=0
this.offset=0
this.onKeyLine=!1
this.stack=[]
this.source=""
this.type=""
this.lexer=new Lexer
this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0)
for(const s of this.lexer.lex(e,t))yield*this.next(s)
t||(yield*this.end())}*next(e){this.source=e
if(this.atScalar){this.atScalar=!1
yield*this.step()
this.offset+=e.length
return}const t=tokenType(e)
if(t)if(t==="scalar"){this.atNewLine=!1
this.atScalar=!0
this.type="scalar"}else{this.type=t
yield*this.step()
switch(t){case"newline":this.atNewLine=!0
this.indent=0
this.onNewLine&&this.onNewLine(this.offset+e.length)
break
case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=e.length}else{const t=`Not a YAML token: ${e}`
yield*this.pop({type:"error",offset:this.offset,message:t,source:e})
this.offset+=e.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1)
if(this.type!=="doc-end"||e?.type==="doc-end"){if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
if(t)if(this.stack.length===0)yield t
else{const e=this.peek(1)
t.type==="block-scalar"?t.indent="indent"in e?e.indent:0:t.type==="flow-collection"&&e.type==="document"&&(t.indent=0)
t.type==="flow-collection"&&fixFlowSeqItems(t)
switch(e.type){case"document":e.value=t
break
case"block-scalar":e.props.push(t)
break
case"block-map":{const s=e.items[e.items.length-1]
if(s.value){e.items.push({start:[],key:t,sep:[]})
this.onKeyLine=!0
return}if(!s.sep){Object.assign(s,{key:t,sep:[]})
this.onKeyLine=!s.explicitKey
return}s.value=t
break}case"block-seq":{const s=e.items[e.items.length-1]
s.value?e.items.push({start:[],value:t}):s.value=t
break}case"flow-collection":{const s=e.items[e.items.length-1]
!s||s.value?e.items.push({start:[],key:t,sep:[]}):s.sep?s.value=t:Object.assign(s,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if(!(e.type!=="document"&&e.type!=="block-map"&&e.type!=="block-seq"||t.type!=="block-map"&&t.type!=="block-seq")){const s=t.items[t.items.length-1]
if(s&&!s.sep&&!s.value&&s.start.length>0&&findNonEmptyIndex(s.start)===-1&&(t.indent===0||s.start.every(e=>e.type!=="comment"||e.indent<t.indent))){e.type==="document"?e.end=s.start:e.items.push({start:s.start})
t.items.splice(-1,1)}}}else{const e="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
this.type==="doc-start"&&e.start.push(this.sourceToken)
this.stack.push(e)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":if(findNonEmptyIndex(e.start)!==-1){yield*this.pop()
yield*this.step()}else e.start.push(this.sourceToken)
return
case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken)
return}const t=this.startBlockValue(e)
t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=getFirstKeyStartProps(getPrevProps(this.peek(2)))
let s
if(e.end){s=e.end
s.push(this.sourceToken)
delete e.end}else s=[this.sourceToken]
const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:s}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
return
case"scalar":e.source=this.source
this.atNewLine=!0
this.indent=0
if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":this.onKeyLine=!1
if(t.value){const s="end"in t.value?t.value.end:void 0,n=Array.isArray(s)?s[s.length-1]:void 0
n?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],n=s?.value?.end
if(Array.isArray(n)){arrayPushArray(n,t.start)
n.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind"
let i=[]
if(n&&t.sep&&!t.value){const s=[]
for(let n=0;n<t.sep.length;++n){const i=t.sep[n]
switch(i.type){case"newline":s.push(n)
break
case"space":break
case"comment":i.indent>e.indent&&(s.length=0)
break
default:s.length=0}}s.length>=2&&(i=t.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":if(n||t.value){i.push(this.sourceToken)
e.items.push({start:i})
this.onKeyLine=!0}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken)
return
case"explicit-key-ind":if(t.sep||t.explicitKey)if(n||t.value){i.push(this.sourceToken)
e.items.push({start:i,explicitKey:!0})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]})
else{t.start.push(this.sourceToken)
t.explicitKey=!0}this.onKeyLine=!0
return
case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),s=t.key,n=t.sep
n.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:s,sep:n}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken)
else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:i,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]})
this.onKeyLine=!0
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
if(n||t.value){e.items.push({start:i,key:s,sep:[]})
this.onKeyLine=!0}else if(t.sep)this.stack.push(s)
else{Object.assign(t,{key:s,sep:[]})
this.onKeyLine=!0}return}default:{const n=this.startBlockValue(e)
if(n){if(n.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else s&&e.items.push({start:i})
this.stack.push(n)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0,n=Array.isArray(s)?s[s.length-1]:void 0
n?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2],n=s?.value?.end
if(Array.isArray(n)){arrayPushArray(n,t.start)
n.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return
case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
t.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==e.indent)break
t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken)
return}if(this.indent>e.indent){const t=this.startBlockValue(e)
if(t){this.stack.push(t)
return}}yield*this.pop()
yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
if(this.type==="flow-error-end"){let e
do{yield*this.pop()
e=this.peek(1)}while(e?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken)
return
case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
!t||t.value?e.items.push({start:[],key:s,sep:[]}):t.sep?this.stack.push(s):Object.assign(t,{key:s,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const s=this.startBlockValue(e)
if(s)this.stack.push(s)
else{yield*this.pop()
yield*this.step()}}else{const t=this.peek(2)
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const s=getFirstKeyStartProps(getPrevProps(t))
fixFlowSeqItems(e)
const n=e.end.splice(1,e.end.length)
n.push(this.sourceToken)
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const t=getFirstKeyStartProps(getPrevProps(e))
t.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const t=getFirstKeyStartProps(getPrevProps(e))
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type==="comment"&&!(this.indent<=t)&&e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=!1
default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken]
this.type==="newline"&&(yield*this.pop())}}}function parseOptions(e){const t=e.prettyErrors!==!1
return{lineCounter:e.lineCounter||t&&new LineCounter||null,prettyErrors:t}}function parseDocument(e,t={}){const{lineCounter:s,prettyErrors:n}=parseOptions(t),i=new parser_Parser(s?.addNewLine),o=new composer_Composer(t)
let r=null
for(const t of o.compose(i.parse(e),!0,e.length))if(r){if(r.options.logLevel!=="silent"){r.errors.push(new errors_YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else r=t
if(n&&s){r.errors.forEach(errors_prettifyError(e,s))
r.warnings.forEach(errors_prettifyError(e,s))}return r}})}

