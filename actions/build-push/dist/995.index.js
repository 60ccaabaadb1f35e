"use strict"
exports.id=995
exports.ids=[995]
exports.modules={3596:((e,t,n)=>{n.r(t)
n.d(t,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:e,column:t},n){return{line:e,column:t,message:n}}function renderFault(e,t){return`${e}:${t.line}:${t.column} ${t.message}`}function sortFaults(e){const t=new Set
return e.toSorted((e,t)=>e.line-t.line||e.column-t.column).filter(e=>{const n=renderFault("",e)
return!t.has(n)&&t.add(n)})}function suggest(e,t){const n=findNearest(e,t)
return n!==void 0?`did you mean \`${n}\`?`:t.length===0?"none is known.":`known: ${t.map(e=>`\`${e}\``).join(", ")}.`}function findNearest(e,t){const[n]=t.map(t=>({name:t,away:(0,r.I)(e.toLowerCase(),t.toLowerCase())})).toSorted((e,t)=>e.away-t.away),s=e.length<4?1:Math.max(2,Math.floor(e.length/3))
return n&&n.away<=s?n.name:void 0}}),9995:((e,t,n)=>{n.r(t)
n.d(t,{asSpelled:()=>asSpelled,readYaml:()=>readYaml})
var r=n(9610),s=n(9973),a=n(3596)
const o=262144
function readYaml(e){const t={line:1,column:1},unreadable=e=>({value:void 0,faults:[{...t,message:e}],locate:()=>t,spelling:()=>{}}),n=Buffer.byteLength(e)
if(n>o)return unreadable(`the file has ${n} bytes; at most ${o} are read.`)
if(e.trim()==="")return unreadable("the file is empty.")
try{return readDocument(e)}catch(e){return unreadable(`the file cannot be read as YAML: ${(0,s.bD)(e)}.`)}}function readDocument(e){const t=new r.HN,n=(0,r.Tp)(e,{lineCounter:t,prettyErrors:!1}),at=e=>{const{line:n,col:r}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,r)}}
if(n.errors.some(({message:e})=>e.includes("call stack")))throw new RangeError("nested too deeply")
const s=[...n.errors,...n.warnings],o=s.map(({message:e,code:t,pos:n})=>(0,a.faultAt)(at(n[0]),describe(t,e))),l=[...complexKeys(n,at),...aliasFaults(n,at)]
return{value:l.length===0&&s.every(({code:e})=>e==="DUPLICATE_KEY")?n.toJS({maxAliasCount:100}):void 0,faults:[...o,...l],locate:(e,t)=>at(locateOffset(n,e,t)),spelling:e=>{const t=e.reduce((e,t)=>childOf(n,e,t)?.value,n.contents),s=(0,r.Vj)(t)?t.resolve(n):t
return(0,r.jn)(s)?s.source:void 0}}}function describe(e,t){if(e==="DUPLICATE_KEY")return"this key stands here a second time."
if(e==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const n=t.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${t.replace(/\.?$/,".")}${n}`}function complexKeys(e,t){const n=[];(0,r.YR)(e,{Pair(e,{key:s}){((0,r.jh)(s)||(0,r.oP)(s)||(0,r.Vj)(s))&&n.push((0,a.faultAt)(t(s.range?.[0]??0),"a key must be a plain text."))}})
return n}function aliasFaults(e,t){const n=[];(0,r.YR)(e,{Alias(r,s,o){const l=s.resolve(e),u=t(s.range?.[0]??0)
l===void 0?n.push((0,a.faultAt)(u,`the alias \`*${s.source}\` has no anchor before it.`)):o.includes(l)&&n.push((0,a.faultAt)(u,`the alias \`*${s.source}\` stands inside what it names.`))}})
return n}function locateOffset(e,t,n){let r=e.contents,s=startOf(r)??0
for(const[a,o]of t.entries()){const l=childOf(e,r,o)
if(l===void 0)return s
s=(a===t.length-1&&n==="key"?startOf(l.key):void 0)??startOf(l.value)??startOf(l.key)??s
r=l.value}return s}function childOf(e,t,n){const s=(0,r.Vj)(t)?t.resolve(e):t
if((0,r.jh)(s)){const e=s.items.find(({key:e})=>String((0,r.jn)(e)?e.value??"":e)===String(n))
return e&&{key:e.key,value:e.value}}if((0,r.oP)(s))return{value:s.items[Number(n)]}}function startOf(e){return isNode(e)?e.range?.[0]:void 0}function isNode(e){return(0,r.jn)(e)||(0,r.jh)(e)||(0,r.oP)(e)||(0,r.Vj)(e)}function asSpelled({value:e,spelling:t},n){const visitValue=(e,r)=>Array.isArray(e)?e.map((e,t)=>visitValue(e,[...r,t])):typeof e=="object"&&e!==null?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,visitValue(t,[...r,e])])):e!==null&&n(r)?t(r)??e:e
return visitValue(e,[])}})}

