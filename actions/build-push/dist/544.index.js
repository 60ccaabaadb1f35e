"use strict"
exports.id=544
exports.ids=[544,596]
exports.modules={702:((t,e,n)=>{n.d(e,{I:()=>distance})
const r=new Uint32Array(65536),myers_32=(t,e)=>{const n=t.length,a=e.length,s=1<<n-1
let o=-1,i=0,l=n,u=n
while(u--)r[t.charCodeAt(u)]|=1<<u
for(u=0;u<a;u++){let t=r[e.charCodeAt(u)]
const n=t|i
t|=(t&o)+o^o
i|=~(t|o)
o&=t
i&s&&l++
o&s&&l--
i=i<<1|1
o=o<<1|~(n|i)
i&=n}u=n
while(u--)r[t.charCodeAt(u)]=0
return l},myers_x=(t,e)=>{const n=e.length,a=t.length,s=[],o=[],i=Math.ceil(n/32),l=Math.ceil(a/32)
for(let t=0;t<i;t++){o[t]=-1
s[t]=0}let u=0
for(;u<l-1;u++){let i=0,l=-1
const c=u*32,f=Math.min(32,a)+c
for(let e=c;e<f;e++)r[t.charCodeAt(e)]|=1<<e
for(let t=0;t<n;t++){const n=r[e.charCodeAt(t)],a=o[t/32|0]>>>t&1,u=s[t/32|0]>>>t&1,c=n|i,f=((n|u)&l)+l^l|n|u
let p=i|~(f|l),h=l&f
p>>>31^a&&(o[t/32|0]^=1<<t)
h>>>31^u&&(s[t/32|0]^=1<<t)
p=p<<1|a
h=h<<1|u
l=h|~(c|p)
i=p&c}for(let e=c;e<f;e++)r[t.charCodeAt(e)]=0}let c=0,f=-1
const p=u*32,h=Math.min(32,a-p)+p
for(let e=p;e<h;e++)r[t.charCodeAt(e)]|=1<<e
let d=a
for(let t=0;t<n;t++){const n=r[e.charCodeAt(t)],i=o[t/32|0]>>>t&1,l=s[t/32|0]>>>t&1,u=n|c,p=((n|l)&f)+f^f|n|l
let h=c|~(p|f),y=f&p
d+=h>>>a-1&1
d-=y>>>a-1&1
h>>>31^i&&(o[t/32|0]^=1<<t)
y>>>31^l&&(s[t/32|0]^=1<<t)
h=h<<1|i
y=y<<1|l
f=y|~(u|h)
c=h&u}for(let e=p;e<h;e++)r[t.charCodeAt(e)]=0
return d},distance=(t,e)=>{if(t.length<e.length){const n=e
e=t
t=n}return e.length===0?t.length:t.length<=32?myers_32(t,e):myers_x(t,e)}}),3596:((t,e,n)=>{n.r(e)
n.d(e,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:t,column:e},n){return{line:t,column:e,message:n}}function renderFault(t,e){return`${t}:${e.line}:${e.column} ${e.message}`}function sortFaults(t){const e=new Set
return t.toSorted((t,e)=>t.line-e.line||t.column-e.column).filter(t=>{const n=renderFault("",t)
return!e.has(n)&&e.add(n)})}function suggest(t,e){const n=findNearest(t,e)
return n!==void 0?`did you mean \`${n}\`?`:e.length===0?"none is known.":`known: ${e.map(t=>`\`${t}\``).join(", ")}.`}function findNearest(t,e){const[n]=e.map(e=>({name:e,away:(0,r.I)(t.toLowerCase(),e.toLowerCase())})).toSorted((t,e)=>t.away-e.away),a=t.length<4?1:Math.max(2,Math.floor(t.length/3))
return n&&n.away<=a?n.name:void 0}}),6544:((t,e,n)=>{n.r(e)
n.d(e,{findShapeFaults:()=>findShapeFaults,namePath:()=>namePath,show:()=>show})
var r=n(4214)
const a=new Set(["__proto__","prototype","constructor"]),s="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(t){return a.has(t)}var o=n(3596)
function isMapping(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function findShapeFaults(t,e,n){const a=walk({schema:t,value:e,path:[]},n)
if(a.length>0)return a
const s=r.xLC(t,e)
return s.success?[]:s.issues.map(t=>{const e=(t.path??[]).map(({key:t})=>typeof t=="number"?t:String(t))
return(0,o.faultAt)(n(e,"value"),`${show(t.input)} is not ${t.message}.`)})}function walk(t,e){const{schema:n}=t
return isOptional(n)?walk({...t,schema:n.wrapped},e):isNullable(n)?t.value===null?[]:walk({...t,schema:n.wrapped},e):isObject(n)?walkObject(t,n,e):isRecord(n)?walkRecord(t,n,e):isArray(n)?walkArray(t,n.item,e):isUnion(n)?walkUnion(t,n.options,e):isVariant(n)?walkVariant(t,n,e):tellRootIssue(t,e)}function walkObject(t,{entries:e,type:n},r){const{value:a,path:s}=t
if(!isMapping(a))return[tellWrongKind(t,"a map",r)]
const i=Object.keys(e),l=[...Object.keys(a).filter(t=>!i.includes(t)&&isRefused(t,i,n)).map(t=>(0,o.faultAt)(r([...s,t],"key"),`\`${t}\` is not known here; ${(0,o.suggest)(t,i)}`)),...Object.entries(e).filter(([t,e])=>!(t in a)&&!isOptional(e)).map(([t])=>tellMissing(s,t,r)),...Object.entries(e).flatMap(([t,e])=>t in a?walk({schema:e,value:a[t],path:[...s,t]},r):[])]
return l.length>0?l:tellRootIssue(t,r)}function isRefused(t,e,n){return n!=="object"&&(n==="strict_object"||(0,o.findNearest)(t,e)!==void 0)}function tellMissing(t,e,n){return(0,o.faultAt)(n(t,"key"),`${namePath(t)} lacks the key \`${e}\`.`)}function walkRecord(t,e,n){const{value:a,path:i}=t
if(!isMapping(a))return[tellWrongKind(t,"a map",n)]
const l=[...Object.keys(a).flatMap(t=>{const a=r.xLC(e.key,t),l=n([...i,t],"key")
return a.success?isLostKey(t)?[(0,o.faultAt)(l,`the key ${show(t)} is ${s}.`)]:[]:[(0,o.faultAt)(l,`the key ${show(t)} is not ${a.issues[0].message}.`)]}),...Object.entries(a).flatMap(([t,r])=>walk({schema:e.value,value:r,path:[...i,t]},n))]
return l.length>0?l:tellRootIssue(t,n)}function walkArray(t,e,n){const{value:r,path:a}=t
if(!Array.isArray(r))return[tellWrongKind(t,"a list",n)]
const s=r.flatMap((t,r)=>walk({schema:e,value:t,path:[...a,r]},n))
return s.length>0?s:tellRootIssue(t,n)}function walkUnion(t,e,n){const r=e.find(e=>isMapping(t.value)?isObject(e)||isRecord(e)||isVariant(e):Array.isArray(t.value)&&isArray(e))
if(r)return walk({...t,schema:r},n)
const a=e.filter(e=>e.expects===typeof t.value),[s,...o]=a
return s&&o.length===0?tellRootIssue({...t,schema:s},n):tellRootIssue(t,n)}function walkVariant(t,e,n){const{value:a,path:s}=t
if(!isMapping(a))return[tellWrongKind(t,"a map",n)]
if(!(e.key in a))return[tellMissing(s,e.key,n)]
const i=e.options.map(t=>({option:t,word:isObject(t)?t.entries[e.key]:void 0})),l=i.find(({word:t})=>t!==void 0&&r.is(t,a[e.key]))
if(l)return walk({...t,schema:l.option},n)
const u=i.flatMap(({word:t})=>t&&isLiteral(t)?[String(t.literal)]:[]),c=`${show(a[e.key])} is not a known \`${e.key}\`; ${(0,o.suggest)(textOf(a[e.key]),u)}`
return[(0,o.faultAt)(n([...s,e.key],"value"),c)]}function tellRootIssue({schema:t,value:e,path:n},a){const s=r.xLC(t,e),i=s.success?meantFinite(e):s.issues.find(t=>t.path===void 0)?.message
if(i===void 0)return[]
const l=isPicklist(t)&&typeof e=="string"&&(0,o.findNearest)(e,t.options.map(String)),u=typeof l=="string"?`; did you mean \`${l}\`?`:".",c=t.expects==="string"&&["number","boolean"].includes(typeof e),f=`${namePath(n)}: ${show(e)} is not ${i}${u}${c?" Put it in quotes.":""}`
return[(0,o.faultAt)(a(n,"value"),f)]}function meantFinite(t){return typeof t!="number"||Number.isFinite(t)?void 0:"a finite number"}function tellWrongKind({value:t,path:e},n,r){const a=typeof t=="string"&&i.has(e.at(-1)??"")
return(0,o.faultAt)(r(e,"value"),`${namePath(e)}: ${a?"a text":show(t)} is not ${n}.`)}const i=new Set(["environment","secrets"])
function isOptional(t){return t.type==="exact_optional"}function isNullable(t){return t.type==="nullable"}function isObject(t){return["strict_object","loose_object","object"].includes(t.type)}function isRecord(t){return t.type==="record"}function isArray(t){return t.type==="array"}function isUnion(t){return t.type==="union"}function isVariant(t){return t.type==="variant"}function isPicklist(t){return t.type==="picklist"}function isLiteral(t){return t.type==="literal"}function namePath(t){return t.length===0?"the file":`\`${t.map(t=>typeof t=="number"?`[${t}]`:`.${t}`).join("").replace(/^\./,"")}\``}function textOf(t){return typeof t=="string"?t:JSON.stringify(t)}function show(t){if(t===null||t===void 0)return"an empty value"
const e=typeof t=="object"&&Object.keys(t).length===0
if(Array.isArray(t))return e?"an empty list":"a list"
if(typeof t=="object")return e?"an empty map":"a map"
const n=textOf(t)
return n===""?"an empty text":`\`${n.length>120?`${n.slice(0,120)}\u2026`:n}\``}})}

