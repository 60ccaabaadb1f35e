"use strict"
exports.id=266
exports.ids=[266]
exports.modules={266:((e,t,n)=>{n.r(t)
n.d(t,{parseAppSpec:()=>parseAppSpec})
var a=n(7499),r=n(1848),o=n(9995)
const s=["BeforeInstall","AfterInstall","AfterAllowTestTraffic","BeforeAllowTraffic","AfterAllowTraffic"],i=["version","Resources","Hooks"],u=["TaskDefinition","LoadBalancerInfo","PlatformVersion","NetworkConfiguration","CapacityProviderStrategy"]
function parseAppSpec(e,t){const n=(0,o.readYaml)(t),a={source:n,path:e,faults:[]}
for(const{line:t,column:r,message:o}of n.faults)a.faults.push(`${e}:${t}:${r} ${o}`)
const r=n.value===void 0?void 0:readRoot(n.value,a)
return r===void 0||a.faults.length>0?{faults:a.faults}:{file:r}}function fault({source:e,path:t,faults:n},a,r){const{line:o,column:s}=e.locate(a,a.length===0?"value":"key")
n.push(`${t}:${o}:${s} ${r}`)}function readRoot(e,t){if(!(0,a.OW)(e))return fault(t,[],"an AppSpec is a map with `version`, `Resources` and `Hooks`.")
const n=membersOf(e,{at:[],known:i,reading:t}),r=n.get("version")
r!==void 0&&Number(r.value)!==0&&fault(t,r.at,"`version` is 0.0.")
const o=readTarget(n.get("Resources"),t),s=readHooks(n.get("Hooks"),t)
return o&&{...o,hooks:s}}function membersOf(e,{at:t,known:n,reading:a}){const o=new Map
for(const[s,i]of Object.entries(e)){const e=n.find(e=>e.toLowerCase()===s.toLowerCase()),u=[...t,s]
e===void 0?fault(a,u,`\`${s}\` is not known here${(0,r.a)(s,n)}`):o.has(e)?fault(a,u,`\`${e}\` stands here a second time.`):o.set(e,{at:u,value:i})}return o}function readTarget(e,t){const n=Array.isArray(e?.value)?e.value:[],[r]=n,o=(0,a.OW)(r)?Object.entries(r):[],[s]=o
if(e===void 0||n.length!==1||o.length!==1||s===void 0)return fault(t,e?.at??[],"`Resources` is a list of one resource: `- TargetService: { ... }`.")
const[i,l]=s,f=[...e.at,0,i]
if(!(0,a.OW)(l))return fault(t,f,`\`${i}\` is a map with \`Type\` and \`Properties\`.`)
const c=membersOf(l,{at:f,known:["Type","Properties"],reading:t}),d=c.get("Type")
d?.value!=="AWS::ECS::Service"&&fault(t,d?.at??f,"`Type` is AWS::ECS::Service.")
const m=c.get("Properties"),p=m?.value??{}
if(!(0,a.OW)(p))return fault(t,m?.at??f,"`Properties` is a map.")
const v=[...membersOf(p,{at:m?.at??f,known:u,reading:t})].filter(([e,{value:t}])=>e!=="TaskDefinition"&&t!==null)
return{resource:i,properties:Object.fromEntries(v.map(([e,{value:t}])=>[e,t]))}}function readHooks(e,t){if(e!==void 0&&e.value!==null)return Array.isArray(e.value)?e.value.flatMap((n,r)=>{const o=[...e.at,r]
if(!(0,a.OW)(n)){fault(t,o,"a hook is a map of one lifecycle event: `BeforeInstall: FUNCTION`.")
return[]}const i=[...membersOf(n,{at:o,known:s,reading:t})]
for(const[e,n]of i)typeof n.value=="string"&&n.value!==""||fault(t,n.at,`\`${e}\` is the name or ARN of a Lambda function.`)
return i.map(([e,{value:t}])=>({[e]:t}))}):fault(t,e.at,"`Hooks` is a list: `- BeforeInstall: FUNCTION`.")}}),3596:((e,t,n)=>{n.r(t)
n.d(t,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var a=n(702)
function faultAt({line:e,column:t},n){return{line:e,column:t,message:n}}function renderFault(e,t){return`${e}:${t.line}:${t.column} ${t.message}`}function sortFaults(e){const t=new Set
return e.toSorted((e,t)=>e.line-t.line||e.column-t.column).filter(e=>{const n=renderFault("",e)
return!t.has(n)&&t.add(n)})}function suggest(e,t){const n=findNearest(e,t)
return n!==void 0?`did you mean \`${n}\`?`:t.length===0?"none is known.":`known: ${t.map(e=>`\`${e}\``).join(", ")}.`}function findNearest(e,t){const[n]=t.map(t=>({name:t,away:(0,a.I)(e.toLowerCase(),t.toLowerCase())})).toSorted((e,t)=>e.away-t.away),r=e.length<4?1:Math.max(2,Math.floor(e.length/3))
return n&&n.away<=r?n.name:void 0}}),9995:((e,t,n)=>{n.r(t)
n.d(t,{readYaml:()=>readYaml})
var a=n(9610),r=n(9973),o=n(3596)
const s=262144
function readYaml(e){const t={line:1,column:1},unreadable=e=>({value:void 0,faults:[{...t,message:e}],locate:()=>t,spelling:()=>{}}),n=Buffer.byteLength(e)
if(n>s)return unreadable(`the file has ${n} bytes; at most ${s} are read.`)
if(e.trim()==="")return unreadable("the file is empty.")
try{return readDocument(e)}catch(e){return unreadable(`the file cannot be read as YAML: ${(0,r.bD)(e)}.`)}}function readDocument(e){const t=new a.HN,n=(0,a.parseDocument)(e,{lineCounter:t,prettyErrors:!1}),at=e=>{const{line:n,col:a}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,a)}}
if(n.errors.some(({message:e})=>e.includes("call stack")))throw new RangeError("nested too deeply")
const r=[...n.errors,...n.warnings],s=r.map(({message:e,code:t,pos:n})=>(0,o.faultAt)(at(n[0]),describe(t,e))),i=[...complexKeys(n,at),...aliasFaults(n,at)]
return{value:i.length===0&&r.every(({code:e})=>e==="DUPLICATE_KEY")?n.toJS({maxAliasCount:100}):void 0,faults:[...s,...i],locate:(e,t)=>at(locateOffset(n,e,t)),spelling:e=>{const t=n.getIn(e,!0)
return(0,a.jn)(t)?t.source:void 0}}}function describe(e,t){if(e==="DUPLICATE_KEY")return"this key stands here a second time."
if(e==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const n=t.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${t.replace(/\.?$/,".")}${n}`}function complexKeys(e,t){const n=[];(0,a.YR)(e,{Pair(e,{key:r}){((0,a.jh)(r)||(0,a.oP)(r)||(0,a.Vj)(r))&&n.push((0,o.faultAt)(t(r.range?.[0]??0),"a key must be a plain text."))}})
return n}function aliasFaults(e,t){const n=[];(0,a.YR)(e,{Alias(a,r,s){const i=r.resolve(e),u=t(r.range?.[0]??0)
i===void 0?n.push((0,o.faultAt)(u,`the alias \`*${r.source}\` has no anchor before it.`)):s.includes(i)&&n.push((0,o.faultAt)(u,`the alias \`*${r.source}\` stands inside what it names.`))}})
return n}function locateOffset(e,t,n){let a=e.contents,r=startOf(a)??0
for(const[o,s]of t.entries()){const i=childOf(e,a,s)
if(i===void 0)return r
r=(o===t.length-1&&n==="key"?startOf(i.key):void 0)??startOf(i.value)??startOf(i.key)??r
a=i.value}return r}function childOf(e,t,n){const r=(0,a.Vj)(t)?t.resolve(e):t
if((0,a.jh)(r)){const e=r.items.find(({key:e})=>String((0,a.jn)(e)?e.value??"":e)===String(n))
return e&&{key:e.key,value:e.value}}if((0,a.oP)(r))return{value:r.items[Number(n)]}}function startOf(e){return isNode(e)?e.range?.[0]:void 0}function isNode(e){return(0,a.jn)(e)||(0,a.jh)(e)||(0,a.oP)(e)||(0,a.Vj)(e)}})}

