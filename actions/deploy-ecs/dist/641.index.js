"use strict"
exports.id=641
exports.ids=[641]
exports.modules={9641:((e,t,r)=>{r.d(t,{Q:()=>getOctokit})
var n=r(9896),s=r(857)
class Context{constructor(){var e,t,r
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,n.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,n.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com"
this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com"
this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var o=r(6342),i=r(1570),__awaiter=function(e,t,r,n){function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,s){function fulfilled(e){try{step(n.next(e))}catch(e){s(e)}}function rejected(e){try{step(n.throw(e))}catch(e){s(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((n=n.apply(e,t||[])).next())})}
function getAuthString(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return typeof t.auth=="string"?t.auth:`token ${e}`}function getProxyAgentDispatcher(e){return(new o.Q).getAgentDispatcher(e)}function getUserAgentWithOrchestrationId(e){var t
const r=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:t.trim()
if(r){const t=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`
return(e===null||e===void 0?void 0:e.includes(t))?e:`${e?`${e} `:""}${t}`}return e}function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function")
n||(n={})
return Array.isArray(t)?t.reverse().reduce((t,r)=>register.bind(null,e,r,t,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,n),r)():r(n))}function addHook(e,t,r,n){const s=n
e.registry[r]||(e.registry[r]=[])
t==="before"&&(n=(e,t)=>Promise.resolve().then(s.bind(null,t)).then(e.bind(null,t)))
t==="after"&&(n=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>{r=e
return s(r,t)}).then(()=>r)})
t==="error"&&(n=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>s(e,t)))
e.registry[r].push({hook:n,orig:s})}function removeHook(e,t,r){if(!e.registry[t])return
const n=e.registry[t].map(e=>e.orig).indexOf(r)
n!==-1&&e.registry[t].splice(n,1)}const a=Function.bind,c=a.bind(a)
function bindApi(e,t,r){const n=c(removeHook,null).apply(null,r?[t,r]:[t])
e.api={remove:n}
e.remove=n;["before","error","after","wrap"].forEach(n=>{const s=r?[t,n,r]:[t,n]
e[n]=e.api[n]=c(addHook,null).apply(null,s)})}const u={Singular:function Singular(){const e=Symbol("Singular"),t={registry:{}},r=register.bind(null,t,e)
bindApi(r,t,e)
return r},Collection:function Collection(){const e={registry:{}},t=register.bind(null,e)
bindApi(t,e)
return t}}
var l=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
function lowercaseKeys(e){return e?Object.keys(e).reduce((t,r)=>{t[r.toLowerCase()]=e[r]
return t},{}):{}}function isPlainObject(e){if(typeof e!="object"||e===null)return!1
if(Object.prototype.toString.call(e)!=="[object Object]")return!1
const t=Object.getPrototypeOf(e)
if(t===null)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function mergeDeep(e,t){const r=Object.assign({},e)
Object.keys(t).forEach(n=>{isPlainObject(t[n])?n in e?r[n]=mergeDeep(e[n],t[n]):Object.assign(r,{[n]:t[n]}):Object.assign(r,{[n]:t[n]})})
return r}function removeUndefinedProperties(e){for(const t in e)e[t]===void 0&&delete e[t]
return e}function merge(e,t,r){if(typeof t=="string"){let[e,n]=t.split(" ")
r=Object.assign(n?{method:e,url:n}:{url:e},r)}else r=Object.assign({},t)
r.headers=lowercaseKeys(r.headers)
removeUndefinedProperties(r)
removeUndefinedProperties(r.headers)
const n=mergeDeep(e||{},r)
if(r.url==="/graphql"){e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(e=>!n.mediaType.previews.includes(e)).concat(n.mediaType.previews))
n.mediaType.previews=(n.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return n}function addQueryParameters(e,t){const r=/\?/.test(e)?"&":"?",n=Object.keys(t)
return n.length===0?e:e+r+n.map(e=>e==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}var p=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(p)
return t?t.map(removeNonChars).reduce((e,t)=>e.concat(t),[]):[]}function omit(e,t){const r={__proto__:null}
for(const n of Object.keys(e))t.indexOf(n)===-1&&(r[n]=e[n])
return r}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]"))
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,r){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
return r?encodeUnreserved(r)+"="+t:t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,r,n){var s=e[r],o=[]
if(isDefined(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean"){s=s.toString()
n&&n!=="*"&&(s=s.substring(0,parseInt(n,10)))
o.push(encodeValue(t,s,isKeyOperator(t)?r:""))}else if(n==="*")Array.isArray(s)?s.filter(isDefined).forEach(function(e){o.push(encodeValue(t,e,isKeyOperator(t)?r:""))}):Object.keys(s).forEach(function(e){isDefined(s[e])&&o.push(encodeValue(t,s[e],e))})
else{const e=[]
Array.isArray(s)?s.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))}):Object.keys(s).forEach(function(r){if(isDefined(s[r])){e.push(encodeUnreserved(r))
e.push(encodeValue(t,s[r].toString()))}})
isKeyOperator(t)?o.push(encodeUnreserved(r)+"="+e.join(",")):e.length!==0&&o.push(e.join(","))}else t===";"?isDefined(s)&&o.push(encodeUnreserved(r)):s!==""||t!=="&"&&t!=="?"?s===""&&o.push(""):o.push(encodeUnreserved(r)+"=")
return o}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var r=["+","#",".","/",";","?","&"]
return(e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,n,s){if(n){let e=""
const s=[]
if(r.indexOf(n.charAt(0))!==-1){e=n.charAt(0)
n=n.substr(1)}n.split(/,/g).forEach(function(r){var n=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
s.push(getValues(t,e,n[1],n[2]||n[3]))})
if(e&&e!=="+"){var o=","
e==="?"?o="&":e!=="#"&&(o=e)
return(s.length!==0?e:"")+s.join(o)}return s.join(",")}return encodeReserved(s)}))==="/"?e:e.replace(/\/$/,"")}function parse(e){let t,r=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),s=Object.assign({},e.headers),o=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=extractUrlVariableNames(n)
n=parseUrl(n).expand(o);/^http/.test(n)||(n=e.baseUrl+n)
const a=omit(o,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(s.accept)){e.mediaType.format&&(s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(","))
if(n.endsWith("/graphql")&&e.mediaType.previews?.length){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}}["GET","HEAD"].includes(r)?n=addQueryParameters(n,a):"data"in a?t=a.data:Object.keys(a).length&&(t=a)
s["content-type"]||typeof t=="undefined"||(s["content-type"]="application/json; charset=utf-8");["PATCH","PUT"].includes(r)&&typeof t=="undefined"&&(t="")
return Object.assign({method:r,url:n,headers:s},typeof t!="undefined"?{body:t}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}var d=function withDefaults(e,t){const r=merge(e,t),n=endpointWithDefaults.bind(null,r)
return Object.assign(n,{DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse:parse})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":l},mediaType:{format:""}})
const f=new Uint8Array(256)
f[9]|=2
f[32]|=2
f[59]|=4
f[44]|=8
for(let e=128;e<=255;e++)f[e]|=1
for(const e of"!#$%&'*+-.^_`|~")f[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)f[e]|=16
for(let e=65;e<=90;e++)f[e]|=17
for(let e=97;e<=122;e++)f[e]|=16
const h=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const r=4|(t?.comma===!0?8:0),n=e.length
let s=t?.start??0
while(f[e.charCodeAt(s)]&2)s++
let o=s,i=0,a=-1,c=t?.parameters===!1?8:0
while(o<n){const t=e.charCodeAt(o),n=f[t]
if((n&r)!==0){c|=n&8
break}n&2?a===-1&&(a=o):a=-1
i|=t&65280|n
o++}const u=a===-1?o:a,l=e.slice(s,u),p=i&65281?l.toLowerCase():l
return o===n||c!==0?{type:p,index:o,parameters:new h}:parseParameters(e,p,o,n,r)}function parseParameters(e,t,r,n,s){const o=new h
e:while(r<n){r++
while(f[e.charCodeAt(r)]&2)r++
const t=r
let i=0,a=-1
while(r<n){const c=e.charCodeAt(r),u=f[c]
if((u&s)!==0){if(u&8)break e
continue e}if(c===61){const c=a===-1?r:a,u=e.slice(t,c),l=i&65281?u.toLowerCase():u
r++
while(f[e.charCodeAt(r)]&2)r++
if(r<n&&e.charCodeAt(r)===34){const t=++r
let i=!1
while(r<n){const a=e.charCodeAt(r)
if(a===34){o[l]===void 0&&(o[l]=i?unescapeQuotedPairs(e,t,r):e.slice(t,r))
r++
let a=0
while(r<n){const t=e.charCodeAt(r),n=f[t]
if((n&s)!==0){a=n&8
break}r++}if(a!==0)break e
continue e}if(a===92&&r+1<n){i=!0
r+=2}else r++}continue e}const p=r
let d=0,h=-1
while(r<n){const t=e.charCodeAt(r),n=f[t]
if((n&s)!==0){d=n&8
break}n&2?h===-1&&(h=r):h=-1
r++}if(o[l]===void 0){const t=h===-1?r:h
o[l]=e.slice(p,t)}if(d!==0)break e
continue e}u&2?a===-1&&(a=r):a=-1
i|=c&65280|u
r++}}return{type:t,index:r,parameters:o}}function unescapeQuotedPairs(e,t,r){let n=""
for(let s=t;s<r;s++)if(e.charCodeAt(s)===92){n+=e.slice(t,s)
t=++s}return n+e.slice(t,r)}const g=/^-?\d+$/,y=/^-?\d+n+$/,b=JSON.stringify,m=JSON.parse,v=/^-?\d+n$/,w=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,O=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>e===void 0||typeof e=="function"||typeof e=="symbol",isRawJSON=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",stringifyIteratively=(e,t,r)=>{let n=""
typeof r=="number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10))
const s=typeof t=="function",o=Array.isArray(t)?new Set(t.map(String)):null,prepareVal=(e,r,n)=>{n!==null&&typeof n=="object"&&typeof n.toJSON=="function"&&(n=n.toJSON(r))
if(typeof n=="string"&&y.test(n))return n+"n"
if(typeof n=="bigint")return"rawJSON"in JSON?JSON.rawJSON(n.toString()):n.toString()+"n"
s&&(n=t.call(e,r,n))
n!==null&&typeof n=="object"&&(n instanceof Number||n instanceof String||n instanceof Boolean)&&(n=n.valueOf())
return n},i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=i===null||typeof i!="object",c=isRawJSON(i)
if(a||c)return b(i)
const u=[]
let l=0
const p=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],d=new WeakSet([i])
while(p.length>0){const e=p[p.length-1]
if(e.index===0){u.push(e.isArray?"[":"{")
l++}let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||u.push(",")
n&&u.push("\n"+n.repeat(l))
const t=e.val[e.index],r=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(r)){u.push("null")
e.first=!1
e.index++}else{const t=r!==null&&typeof r=="object",n=isRawJSON(r)
if(t&&!n){if(d.has(r))throw new TypeError("Converting circular structure to JSON")
d.add(r)
p.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:!0})
e.first=!1
e.index++}else{u.push(b(r))
e.first=!1
e.index++}}}else t=!0
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
if(o&&!o.has(t))continue
const r=e.val[t],s=prepareVal(e.val,t,r)
if(isUnstringifiable(s))continue
e.first||u.push(",")
n?u.push("\n"+n.repeat(l)+b(t)+": "):u.push(b(t)+":")
const i=s!==null&&typeof s=="object",a=isRawJSON(s)
if(i&&!a){if(d.has(s))throw new TypeError("Converting circular structure to JSON")
d.add(s)
p.push({parent:e.val,key:t,val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0})
e.first=!1
break}u.push(b(s))
e.first=!1}e.index>=e.keys.length&&p[p.length-1]===e&&(t=!0)}if(t){l--
!e.first&&n&&u.push("\n"+n.repeat(l))
u.push(e.isArray?"]":"}")
d.delete(e.val)
p.pop()}}return u.join("")},JSONStringify=(e,t,r)=>{try{if("rawJSON"in JSON)return b(e,(e,r)=>{if(typeof r=="bigint")return JSON.rawJSON(r.toString())
if(typeof t=="function")return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r)
if(!e)return b(e,t,r)
return b(e,(e,r)=>{if(typeof r=="string"&&y.test(r))return r.toString()+"n"
if(typeof r=="bigint")return r.toString()+"n"
if(typeof t=="function")return t(e,r)
Array.isArray(t)&&t.includes(e)
return r},r).replace(w,"$1$2$3").replace(O,"$1$2$3")}catch(n){if(n instanceof RangeError){const n=stringifyIteratively(e,t,r)
if(n===void 0)return
return"rawJSON"in JSON?n:n.replace(w,"$1$2$3").replace(O,"$1$2$3")}throw n}},A=new Map,isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(A.has(e))return A.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&r.source==="1")
A.set(e,t)
return t}catch{A.set(e,!1)
return!1}},convertMarkedBigIntsReviver=(e,t,r,n)=>typeof t=="string"&&v.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&y.test(t)?t.slice(0,-1):typeof n=="function"?n(e,t,r):t,JSONParseV2=(e,t)=>JSON.parse(e,(e,r,n)=>{const s=typeof r=="number",o=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER,i=s&&o,a=n&&g.test(n.source)
return i&&a?BigInt(n.source):typeof t=="function"?t(e,r,n):r}),_=Number.MAX_SAFE_INTEGER.toString(),j=_.length,k=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,E=/^"-?\d+n+"$/,applyReviverIteratively=(e,t)=>{const r={"":e},n=[{parent:r,key:"",visited:!1}]
while(n.length>0){const e=n[n.length-1]
if(e.visited){const{parent:r,key:s}=e
let o=r[s]
typeof o=="string"&&(v.test(o)?o=BigInt(o.slice(0,-1)):y.test(o)&&(o=o.slice(0,-1)))
typeof t=="function"&&(o=t.call(r,s,o))
o===void 0?delete r[s]:r[s]=o
n.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(t!==null&&typeof t=="object"){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)n.push({parent:t,key:e[r],visited:!1})}}}return r[""]},serializeBigInts=e=>e.replace(k,(e,t,r,n)=>{const s=e[0]==='"'
if(s&&E.test(e))return e.substring(0,e.length-1)+'n"'
const o=r||n,i=t&&(t.length<j||t.length===j&&t<=_)
return s||o||i?e:'"'+e+'n"'}),JSONParse=(e,t)=>{if(!e)return m(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const r=serializeBigInts(e)
return m(r,(e,r,n)=>convertMarkedBigIntsReviver(e,r,n,t))}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e),n=m(r)
return applyReviverIteratively(n,t)}throw r}}
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause})
this.name="HttpError"
this.status=Number.parseInt(t)
Number.isNaN(this.status)&&(this.status=0)
"response"in r&&(this.response=r.response)
const n=Object.assign({},r.request)
r.request.headers.authorization&&(n.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")}))
n.url=n.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=n}}var T={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}}
function dist_bundle_isPlainObject(e){if(typeof e!="object"||e===null)return!1
if(Object.prototype.toString.call(e)!=="[object Object]")return!1
const t=Object.getPrototypeOf(e)
if(t===null)return!0
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}var noop=()=>""
async function fetchWrapper(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}r=t.message
t.name==="TypeError"&&"cause"in t&&(t.cause instanceof Error?r=t.cause.message:typeof t.cause=="string"&&(r=t.cause))}const n=new RequestError(r,500,{request:e})
n.cause=t
throw n}const a=i.status,c=i.url,u={}
for(const[e,t]of i.headers)u[e]=t
const l={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/),n=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${n?`. See ${n}`:""}`)}if(a===204||a===205)return l
if(e.method==="HEAD"){if(a<400)return l
throw new RequestError(i.statusText,a,{response:l,request:e})}if(a===304){l.data=await getResponseData(i)
throw new RequestError("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await getResponseData(i)
throw new RequestError(toErrorMessage(l.data),a,{response:l,request:e})}l.data=n?await getResponseData(i):i.body
return l}async function getResponseData(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(noop)
const r=dist_parse(t)
if(!isJSONResponse(r))return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?e.text().catch(noop):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{t=await e.text()
return JSONParse(t)}catch(e){return t}}}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+json"}function toErrorMessage(e){if(typeof e=="string")return e
if(e instanceof ArrayBuffer)return"Unknown error"
if(typeof e=="object"&&e!==null&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}var U=function dist_bundle_withDefaults(e,t){const r=e.defaults(t)
return Object.assign(function(e,t){const n=r.merge(e,t)
if(!n.request||!n.request.hook)return fetchWrapper(r.parse(n))
const request2=(e,t)=>fetchWrapper(r.parse(r.merge(e,t)))
Object.assign(request2,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})
return n.request.hook(request2,n)},{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})}(d,T)
function _buildMessageForResponseErrors(e){return"Request failed due to following response errors:\n"+e.errors.map(e=>` - ${e.message}`).join("\n")}var q=class extends Error{constructor(e,t,r){super(_buildMessageForResponseErrors(r))
this.request=e
this.headers=t
this.response=r
this.errors=r.errors
this.data=r.data
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},S=["method","baseUrl","url","headers","request","query","mediaType","operationName"],$=["query","method","url"],R=/\/api\/v3\/?$/
function graphql(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in r)if($.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}const n=typeof t=="string"?Object.assign({query:t},r):t,s=Object.keys(n).reduce((e,t)=>{if(S.includes(t)){e[t]=n[t]
return e}e.variables||(e.variables={})
e.variables[t]=n[t]
return e},{}),o=n.baseUrl||e.endpoint.DEFAULTS.baseUrl
R.test(o)&&(s.url=o.replace(R,"/api/graphql"))
return e(s).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new q(s,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const r=e.defaults(t)
return Object.assign((e,t)=>graphql(r,e,t),{defaults:graphql_dist_bundle_withDefaults.bind(null,r),endpoint:r.endpoint})}graphql_dist_bundle_withDefaults(U,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var N="(?:[a-zA-Z0-9_-]+)",x=new RegExp(`^${N}\\.${N}\\.${N}$`),I=x.test.bind(x)
async function auth(e){const t=I(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":r?"installation":n?"user-to-server":"oauth"}}function withAuthorizationPrefix(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function hook(e,t,r,n){const s=t.endpoint.merge(r,n)
s.headers.authorization=withAuthorizationPrefix(e)
return t(s)}var P=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
e=e.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const D="7.0.8",dist_src_noop=()=>{},H=console.warn.bind(console),B=console.error.bind(console)
function createLogger(e={}){typeof e.debug!="function"&&(e.debug=dist_src_noop)
typeof e.info!="function"&&(e.info=dist_src_noop)
typeof e.warn!="function"&&(e.warn=H)
typeof e.error!="function"&&(e.error=B)
return e}const G=`octokit-core.js/${D} ${getUserAgent()}`
var J=r(6313)
function normalizePaginatedListResponse(e){if(!e.data)return{...e,data:[]}
if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
const t=e.data.incomplete_results,r=e.data.repository_selection,n=e.data.total_count,s=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const o=Object.keys(e.data)[0],i=e.data[o]
e.data=i
typeof t!="undefined"&&(e.data.incomplete_results=t)
typeof r!="undefined"&&(e.data.repository_selection=r)
e.data.total_count=n
e.data.total_commits=s
return e}function iterator(e,t,r){const n=typeof t=="function"?t.endpoint(r):e.request.endpoint(t,r),s=typeof t=="function"?t:e.request,o=n.method,i=n.headers
let a=n.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:!0}
try{const e=normalizePaginatedListResponse(await s({method:o,url:a,headers:i}))
a=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!a&&"total_commits"in e.data){const t=new URL(e.url),r=t.searchParams,n=parseInt(r.get("page")||"1",10)
if(n*parseInt(r.get("per_page")||"250",10)<e.data.total_commits){r.set("page",String(n+1))
a=t.toString()}}return{value:e}}catch(e){if(e.status!==409)throw e
a=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,t,r,n){if(typeof r=="function"){n=r
r=void 0}return gather(e,[],iterator(e,t,r)[Symbol.asyncIterator](),n)}function gather(e,t,r,n){return r.next().then(s=>{if(s.done)return t
let o=!1
t=t.concat(n?n(s.value,function done(){o=!0}):s.value.data)
return o?t:gather(e,t,r,n)})}Object.assign(paginate,{iterator:iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION="0.0.0-development"
new Context
const L=function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}(),F={baseUrl:L,request:{agent:function getProxyAgent(e){return(new o.Q).getAgent(e)}(L),fetch:function getProxyFetch(e){const t=getProxyAgentDispatcher(e)
return(e,r)=>__awaiter(this,void 0,void 0,function*(){return(0,i.h)(e,Object.assign(Object.assign({},r),{dispatcher:t}))})}(L)}},V=class Octokit{static VERSION=D
static defaults(e){return class extends(this){constructor(...t){const r=t[0]||{}
super(typeof e!="function"?Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null):e(r))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new u.Collection,r={baseUrl:U.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${G}`:G
e.baseUrl&&(r.baseUrl=e.baseUrl)
e.previews&&(r.mediaType.previews=e.previews)
e.timeZone&&(r.headers["time-zone"]=e.timeZone)
this.request=U.defaults(r)
this.graphql=withCustomRequest(this.request).defaults(r)
this.log=createLogger(e.log)
this.hook=t
if(e.authStrategy){const{authStrategy:r,...n}=e,s=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth))
t.wrap("request",s.hook)
this.auth=s}else if(e.auth){const r=P(e.auth)
t.wrap("request",r.hook)
this.auth=r}else this.auth=async()=>({type:"unauthenticated"})
const n=this.constructor
for(let t=0;t<n.plugins.length;++t)Object.assign(this,n.plugins[t](this,e))}request
graphql
log
hook
auth}.plugin(J._,paginateRest).defaults(F)
function getOctokitOptions(e,t){const r=Object.assign({},t||{}),n=getAuthString(e,r)
n&&(r.auth=n)
const s=getUserAgentWithOrchestrationId(r.userAgent)
s&&(r.userAgent=s)
return r}new Context
function getOctokit(e,t,...r){return new(V.plugin(...r))(getOctokitOptions(e,t))}})}

