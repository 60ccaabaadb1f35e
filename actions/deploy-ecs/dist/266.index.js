"use strict"
exports.id=266
exports.ids=[266]
exports.modules={266:((e,t,n)=>{n.r(t)
n.d(t,{parseAppSpec:()=>parseAppSpec})
var r=n(7499),a=n(1848),o=n(9995)
const s=["BeforeInstall","AfterInstall","AfterAllowTestTraffic","BeforeAllowTraffic","AfterAllowTraffic"],i=["version","Resources","Hooks"],l=["TaskDefinition","LoadBalancerInfo","PlatformVersion","NetworkConfiguration","CapacityProviderStrategy"]
function parseAppSpec(e,t){const n=(0,o.readYaml)(t),r={source:n,path:e,faults:[]}
for(const{line:t,column:a,message:o}of n.faults)r.faults.push(`${e}:${t}:${a} ${o}`)
const a=n.value===void 0?void 0:readRoot(n.value,r)
return a===void 0||r.faults.length>0?{faults:r.faults}:{file:a}}function fault({source:e,path:t,faults:n},r,a){const{line:o,column:s}=e.locate(r,r.length===0?"value":"key")
n.push(`${t}:${o}:${s} ${a}`)}function readRoot(e,t){if(!(0,r.OW)(e))return fault(t,[],"an AppSpec is a map with `version`, `Resources` and `Hooks`.")
const n=membersOf(e,{at:[],known:i,reading:t}),a=n.get("version")
a!==void 0&&Number(a.value)!==0&&fault(t,a.at,"`version` is 0.0.")
const o=readTarget(n.get("Resources"),t),s=readHooks(n.get("Hooks"),t)
return o&&{...o,hooks:s}}function membersOf(e,{at:t,known:n,reading:r}){const o=new Map
for(const[s,i]of Object.entries(e)){const e=n.find(e=>e.toLowerCase()===s.toLowerCase()),l=[...t,s]
e===void 0?fault(r,l,`\`${s}\` is not known here${(0,a.a)(s,n)}`):o.has(e)?fault(r,l,`\`${e}\` stands here a second time.`):o.set(e,{at:l,value:i})}return o}function readTarget(e,t){const n=Array.isArray(e?.value)?e.value:[],[a]=n,o=(0,r.OW)(a)?Object.entries(a):[],[s]=o
if(e===void 0||n.length!==1||o.length!==1||s===void 0)return fault(t,e?.at??[],"`Resources` is a list of one resource: `- TargetService: { ... }`.")
const[i,u]=s,c=[...e.at,0,i]
if(!(0,r.OW)(u))return fault(t,c,`\`${i}\` is a map with \`Type\` and \`Properties\`.`)
const f=membersOf(u,{at:c,known:["Type","Properties"],reading:t}),d=f.get("Type")
d?.value!=="AWS::ECS::Service"&&fault(t,d?.at??c,"`Type` is AWS::ECS::Service.")
const m=f.get("Properties"),p=m?.value??{}
if(!(0,r.OW)(p))return fault(t,m?.at??c,"`Properties` is a map.")
const v=[...membersOf(p,{at:m?.at??c,known:l,reading:t})].filter(([e,{value:t}])=>e!=="TaskDefinition"&&t!==null)
return{resource:i,properties:Object.fromEntries(v.map(([e,{value:t}])=>[e,t]))}}function readHooks(e,t){if(e!==void 0&&e.value!==null)return Array.isArray(e.value)?e.value.flatMap((n,a)=>{const o=[...e.at,a]
if(!(0,r.OW)(n)){fault(t,o,"a hook is a map of one lifecycle event: `BeforeInstall: FUNCTION`.")
return[]}const i=[...membersOf(n,{at:o,known:s,reading:t})]
for(const[e,n]of i)typeof n.value=="string"&&n.value!==""||fault(t,n.at,`\`${e}\` is the name or ARN of a Lambda function.`)
return i.map(([e,{value:t}])=>({[e]:t}))}):fault(t,e.at,"`Hooks` is a list: `- BeforeInstall: FUNCTION`.")}}),3596:((e,t,n)=>{n.r(t)
n.d(t,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:e,column:t},n){return{line:e,column:t,message:n}}function renderFault(e,t){return`${e}:${t.line}:${t.column} ${t.message}`}function sortFaults(e){const t=new Set
return e.toSorted((e,t)=>e.line-t.line||e.column-t.column).filter(e=>{const n=renderFault("",e)
return!t.has(n)&&t.add(n)})}function suggest(e,t){const n=findNearest(e,t)
return n!==void 0?`did you mean \`${n}\`?`:t.length===0?"none is known.":`known: ${t.map(e=>`\`${e}\``).join(", ")}.`}function findNearest(e,t){const[n]=t.map(t=>({name:t,away:(0,r.I)(e.toLowerCase(),t.toLowerCase())})).toSorted((e,t)=>e.away-t.away),a=e.length<4?1:Math.max(2,Math.floor(e.length/3))
return n&&n.away<=a?n.name:void 0}}),9995:((e,t,n)=>{n.r(t)
n.d(t,{asSpelled:()=>asSpelled,readYaml:()=>readYaml})
var r=n(9610),a=n(9973),o=n(3596)
const s=262144
function readYaml(e){const t={line:1,column:1},unreadable=e=>({value:void 0,faults:[{...t,message:e}],locate:()=>t,spelling:()=>{}}),n=Buffer.byteLength(e)
if(n>s)return unreadable(`the file has ${n} bytes; at most ${s} are read.`)
if(e.trim()==="")return unreadable("the file is empty.")
try{return readDocument(e)}catch(e){return unreadable(`the file cannot be read as YAML: ${(0,a.bD)(e)}.`)}}function readDocument(e){const t=new r.HN,n=(0,r.parseDocument)(e,{lineCounter:t,prettyErrors:!1}),at=e=>{const{line:n,col:r}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,r)}}
if(n.errors.some(({message:e})=>e.includes("call stack")))throw new RangeError("nested too deeply")
const a=[...n.errors,...n.warnings],s=a.map(({message:e,code:t,pos:n})=>(0,o.faultAt)(at(n[0]),describe(t,e))),i=[...complexKeys(n,at),...aliasFaults(n,at)]
return{value:i.length===0&&a.every(({code:e})=>e==="DUPLICATE_KEY")?n.toJS({maxAliasCount:100}):void 0,faults:[...s,...i],locate:(e,t)=>at(locateOffset(n,e,t)),spelling:e=>{const t=e.reduce((e,t)=>childOf(n,e,t)?.value,n.contents),a=(0,r.Vj)(t)?t.resolve(n):t
return(0,r.jn)(a)?a.source:void 0}}}function describe(e,t){if(e==="DUPLICATE_KEY")return"this key stands here a second time."
if(e==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const n=t.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${t.replace(/\.?$/,".")}${n}`}function complexKeys(e,t){const n=[];(0,r.YR)(e,{Pair(e,{key:a}){((0,r.jh)(a)||(0,r.oP)(a)||(0,r.Vj)(a))&&n.push((0,o.faultAt)(t(a.range?.[0]??0),"a key must be a plain text."))}})
return n}function aliasFaults(e,t){const n=[];(0,r.YR)(e,{Alias(r,a,s){const i=a.resolve(e),l=t(a.range?.[0]??0)
i===void 0?n.push((0,o.faultAt)(l,`the alias \`*${a.source}\` has no anchor before it.`)):s.includes(i)&&n.push((0,o.faultAt)(l,`the alias \`*${a.source}\` stands inside what it names.`))}})
return n}function locateOffset(e,t,n){let r=e.contents,a=startOf(r)??0
for(const[o,s]of t.entries()){const i=childOf(e,r,s)
if(i===void 0)return a
a=(o===t.length-1&&n==="key"?startOf(i.key):void 0)??startOf(i.value)??startOf(i.key)??a
r=i.value}return a}function childOf(e,t,n){const a=(0,r.Vj)(t)?t.resolve(e):t
if((0,r.jh)(a)){const e=a.items.find(({key:e})=>String((0,r.jn)(e)?e.value??"":e)===String(n))
return e&&{key:e.key,value:e.value}}if((0,r.oP)(a))return{value:a.items[Number(n)]}}function startOf(e){return isNode(e)?e.range?.[0]:void 0}function isNode(e){return(0,r.jn)(e)||(0,r.jh)(e)||(0,r.oP)(e)||(0,r.Vj)(e)}function asSpelled({value:e,spelling:t},n){const visitValue=(e,r)=>Array.isArray(e)?e.map((e,t)=>visitValue(e,[...r,t])):typeof e=="object"&&e!==null?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,visitValue(t,[...r,e])])):e!==null&&n(r)?t(r)??e:e
return visitValue(e,[])}})}

