"use strict"
exports.id=108
exports.ids=[108,596]
exports.modules={702:((t,e,n)=>{n.d(e,{I:()=>distance,k:()=>closest})
const a=new Uint32Array(65536),myers_32=(t,e)=>{const n=t.length,r=e.length,s=1<<n-1
let i=-1,o=0,l=n,u=n
while(u--)a[t.charCodeAt(u)]|=1<<u
for(u=0;u<r;u++){let t=a[e.charCodeAt(u)]
const n=t|o
t|=(t&i)+i^i
o|=~(t|i)
i&=t
o&s&&l++
i&s&&l--
o=o<<1|1
i=i<<1|~(n|o)
o&=n}u=n
while(u--)a[t.charCodeAt(u)]=0
return l},myers_x=(t,e)=>{const n=e.length,r=t.length,s=[],i=[],o=Math.ceil(n/32),l=Math.ceil(r/32)
for(let t=0;t<o;t++){i[t]=-1
s[t]=0}let u=0
for(;u<l-1;u++){let o=0,l=-1
const c=u*32,f=Math.min(32,r)+c
for(let e=c;e<f;e++)a[t.charCodeAt(e)]|=1<<e
for(let t=0;t<n;t++){const n=a[e.charCodeAt(t)],r=i[t/32|0]>>>t&1,u=s[t/32|0]>>>t&1,c=n|o,f=((n|u)&l)+l^l|n|u
let p=o|~(f|l),h=l&f
p>>>31^r&&(i[t/32|0]^=1<<t)
h>>>31^u&&(s[t/32|0]^=1<<t)
p=p<<1|r
h=h<<1|u
l=h|~(c|p)
o=p&c}for(let e=c;e<f;e++)a[t.charCodeAt(e)]=0}let c=0,f=-1
const p=u*32,h=Math.min(32,r-p)+p
for(let e=p;e<h;e++)a[t.charCodeAt(e)]|=1<<e
let d=r
for(let t=0;t<n;t++){const n=a[e.charCodeAt(t)],o=i[t/32|0]>>>t&1,l=s[t/32|0]>>>t&1,u=n|c,p=((n|l)&f)+f^f|n|l
let h=c|~(p|f),y=f&p
d+=h>>>r-1&1
d-=y>>>r-1&1
h>>>31^o&&(i[t/32|0]^=1<<t)
y>>>31^l&&(s[t/32|0]^=1<<t)
h=h<<1|o
y=y<<1|l
f=y|~(u|h)
c=h&u}for(let e=p;e<h;e++)a[t.charCodeAt(e)]=0
return d},distance=(t,e)=>{if(t.length<e.length){const n=e
e=t
t=n}return e.length===0?t.length:t.length<=32?myers_32(t,e):myers_x(t,e)},closest=(t,e)=>{let n=1/0,a=0
for(let r=0;r<e.length;r++){const s=distance(t,e[r])
if(s<n){n=s
a=r}}return e[a]}}),3596:((t,e,n)=>{n.r(e)
n.d(e,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var a=n(702)
function faultAt({line:t,column:e},n){return{line:t,column:e,message:n}}function renderFault(t,e){return`${t}:${e.line}:${e.column} ${e.message}`}function sortFaults(t){const e=new Set
return t.toSorted((t,e)=>t.line-e.line||t.column-e.column).filter(t=>{const n=renderFault("",t)
return!e.has(n)&&e.add(n)})}function suggest(t,e){const n=findNearest(t,e)
return n!==void 0?`did you mean \`${n}\`?`:e.length===0?"none is known.":`known: ${e.map(t=>`\`${t}\``).join(", ")}.`}function findNearest(t,e){const[n]=e.map(e=>({name:e,away:(0,a.I)(t.toLowerCase(),e.toLowerCase())})).toSorted((t,e)=>t.away-e.away),r=t.length<4?1:Math.max(2,Math.floor(t.length/3))
return n&&n.away<=r?n.name:void 0}}),5108:((t,e,n)=>{n.r(e)
n.d(e,{findShapeFaults:()=>findShapeFaults,namePath:()=>namePath,show:()=>show})
var a=n(4214),r=n(4354),s=n(3596)
function isMapping(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function findShapeFaults(t,e,n){const r=walk({schema:t,value:e,path:[]},n)
if(r.length>0)return r
const i=a.xLC(t,e)
return i.success?[]:i.issues.map(t=>{const e=(t.path??[]).map(({key:t})=>typeof t=="number"?t:String(t))
return(0,s.faultAt)(n(e,"value"),`${show(t.input)} is not ${t.message}.`)})}function walk(t,e){const{schema:n}=t
return isOptional(n)?walk({...t,schema:n.wrapped},e):isNullable(n)?t.value===null?[]:walk({...t,schema:n.wrapped},e):isObject(n)?walkObject(t,n,e):isRecord(n)?walkRecord(t,n,e):isArray(n)?walkArray(t,n.item,e):isUnion(n)?walkUnion(t,n.options,e):isVariant(n)?walkVariant(t,n,e):tellRootIssue(t,e)}function walkObject(t,{entries:e,type:n},a){const{value:r,path:i}=t
if(!isMapping(r))return[tellWrongKind(t,"a map",a)]
const o=Object.keys(e),l=[...Object.keys(r).filter(t=>!o.includes(t)&&isRefused(t,o,n)).map(t=>(0,s.faultAt)(a([...i,t],"key"),`\`${t}\` is not known here; ${(0,s.suggest)(t,o)}`)),...Object.entries(e).filter(([t,e])=>!(t in r)&&!isOptional(e)).map(([t])=>tellMissing(i,t,a)),...Object.entries(e).flatMap(([t,e])=>t in r?walk({schema:e,value:r[t],path:[...i,t]},a):[])]
return l.length>0?l:tellRootIssue(t,a)}function isRefused(t,e,n){return n!=="object"&&(n==="strict_object"||(0,s.findNearest)(t,e)!==void 0)}function tellMissing(t,e,n){return(0,s.faultAt)(n(t,"key"),`${namePath(t)} lacks the key \`${e}\`.`)}function walkRecord(t,e,n){const{value:i,path:o}=t
if(!isMapping(i))return[tellWrongKind(t,"a map",n)]
const l=[...Object.keys(i).flatMap(t=>{const i=a.xLC(e.key,t),l=n([...o,t],"key")
return i.success?(0,r.k6)(t)?[(0,s.faultAt)(l,`the key ${show(t)} is ${r.yW}.`)]:[]:[(0,s.faultAt)(l,`the key ${show(t)} is not ${i.issues[0].message}.`)]}),...Object.entries(i).flatMap(([t,a])=>walk({schema:e.value,value:a,path:[...o,t]},n))]
return l.length>0?l:tellRootIssue(t,n)}function walkArray(t,e,n){const{value:a,path:r}=t
if(!Array.isArray(a))return[tellWrongKind(t,"a list",n)]
const s=a.flatMap((t,a)=>walk({schema:e,value:t,path:[...r,a]},n))
return s.length>0?s:tellRootIssue(t,n)}function walkUnion(t,e,n){const a=e.find(e=>isMapping(t.value)?isObject(e)||isRecord(e)||isVariant(e):Array.isArray(t.value)&&isArray(e))
if(a)return walk({...t,schema:a},n)
const r=e.filter(e=>e.expects===typeof t.value),[s,...i]=r
return s&&i.length===0?tellRootIssue({...t,schema:s},n):tellRootIssue(t,n)}function walkVariant(t,e,n){const{value:r,path:i}=t
if(!isMapping(r))return[tellWrongKind(t,"a map",n)]
if(!(e.key in r))return[tellMissing(i,e.key,n)]
const o=e.options.map(t=>({option:t,word:isObject(t)?t.entries[e.key]:void 0})),l=o.find(({word:t})=>t!==void 0&&a.is(t,r[e.key]))
if(l)return walk({...t,schema:l.option},n)
const u=o.flatMap(({word:t})=>t&&isLiteral(t)?[String(t.literal)]:[]),c=`${show(r[e.key])} is not a known \`${e.key}\`; ${(0,s.suggest)(textOf(r[e.key]),u)}`
return[(0,s.faultAt)(n([...i,e.key],"value"),c)]}function tellRootIssue({schema:t,value:e,path:n},r){const i=a.xLC(t,e),o=i.success?meantFinite(e):i.issues.find(t=>t.path===void 0)?.message
if(o===void 0)return[]
const l=isPicklist(t)&&typeof e=="string"&&(0,s.findNearest)(e,t.options.map(String)),u=typeof l=="string"?`; did you mean \`${l}\`?`:".",c=t.expects==="string"&&["number","boolean"].includes(typeof e),f=`${namePath(n)}: ${show(e)} is not ${o}${u}${c?" Put it in quotes.":""}`
return[(0,s.faultAt)(r(n,"value"),f)]}function meantFinite(t){return typeof t!="number"||Number.isFinite(t)?void 0:"a finite number"}function tellWrongKind({value:t,path:e},n,a){const r=typeof t=="string"&&i.has(e.at(-1)??"")
return(0,s.faultAt)(a(e,"value"),`${namePath(e)}: ${r?"a text":show(t)} is not ${n}.`)}const i=new Set(["environment","secrets"])
function isOptional(t){return t.type==="exact_optional"}function isNullable(t){return t.type==="nullable"}function isObject(t){return["strict_object","loose_object","object"].includes(t.type)}function isRecord(t){return t.type==="record"}function isArray(t){return t.type==="array"}function isUnion(t){return t.type==="union"}function isVariant(t){return t.type==="variant"}function isPicklist(t){return t.type==="picklist"}function isLiteral(t){return t.type==="literal"}function namePath(t){return t.length===0?"the file":`\`${t.map(t=>typeof t=="number"?`[${t}]`:`.${t}`).join("").replace(/^\./,"")}\``}function textOf(t){return typeof t=="string"?t:JSON.stringify(t)}function show(t){if(t===null||t===void 0)return"an empty value"
const e=typeof t=="object"&&Object.keys(t).length===0
if(Array.isArray(t))return e?"an empty list":"a list"
if(typeof t=="object")return e?"an empty map":"a map"
const n=textOf(t)
return n===""?"an empty text":`\`${n.length>120?`${n.slice(0,120)}\u2026`:n}\``}})}

