"use strict"
exports.id=995
exports.ids=[995,596]
exports.modules={702:((e,t,n)=>{n.d(t,{I:()=>distance,k:()=>closest})
const r=new Uint32Array(65536),myers_32=(e,t)=>{const n=e.length,o=t.length,s=1<<n-1
let a=-1,l=0,i=n,u=n
while(u--)r[e.charCodeAt(u)]|=1<<u
for(u=0;u<o;u++){let e=r[t.charCodeAt(u)]
const n=e|l
e|=(e&a)+a^a
l|=~(e|a)
a&=e
l&s&&i++
a&s&&i--
l=l<<1|1
a=a<<1|~(n|l)
l&=n}u=n
while(u--)r[e.charCodeAt(u)]=0
return i},myers_x=(e,t)=>{const n=t.length,o=e.length,s=[],a=[],l=Math.ceil(n/32),i=Math.ceil(o/32)
for(let e=0;e<l;e++){a[e]=-1
s[e]=0}let u=0
for(;u<i-1;u++){let l=0,i=-1
const c=u*32,d=Math.min(32,o)+c
for(let t=c;t<d;t++)r[e.charCodeAt(t)]|=1<<t
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],o=a[e/32|0]>>>e&1,u=s[e/32|0]>>>e&1,c=n|l,d=((n|u)&i)+i^i|n|u
let f=l|~(d|i),h=i&d
f>>>31^o&&(a[e/32|0]^=1<<e)
h>>>31^u&&(s[e/32|0]^=1<<e)
f=f<<1|o
h=h<<1|u
i=h|~(c|f)
l=f&c}for(let t=c;t<d;t++)r[e.charCodeAt(t)]=0}let c=0,d=-1
const f=u*32,h=Math.min(32,o-f)+f
for(let t=f;t<h;t++)r[e.charCodeAt(t)]|=1<<t
let m=o
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],l=a[e/32|0]>>>e&1,i=s[e/32|0]>>>e&1,u=n|c,f=((n|i)&d)+d^d|n|i
let h=c|~(f|d),g=d&f
m+=h>>>o-1&1
m-=g>>>o-1&1
h>>>31^l&&(a[e/32|0]^=1<<e)
g>>>31^i&&(s[e/32|0]^=1<<e)
h=h<<1|l
g=g<<1|i
d=g|~(u|h)
c=h&u}for(let t=f;t<h;t++)r[e.charCodeAt(t)]=0
return m},distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)},closest=(e,t)=>{let n=1/0,r=0
for(let o=0;o<t.length;o++){const s=distance(e,t[o])
if(s<n){n=s
r=o}}return t[r]}}),3596:((e,t,n)=>{n.r(t)
n.d(t,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:e,column:t},n){return{line:e,column:t,message:n}}function renderFault(e,t){return`${e}:${t.line}:${t.column} ${t.message}`}function sortFaults(e){const t=new Set
return e.toSorted((e,t)=>e.line-t.line||e.column-t.column).filter(e=>{const n=renderFault("",e)
return!t.has(n)&&t.add(n)})}function suggest(e,t){const n=findNearest(e,t)
return n!==void 0?`did you mean \`${n}\`?`:t.length===0?"none is known.":`known: ${t.map(e=>`\`${e}\``).join(", ")}.`}function findNearest(e,t){const[n]=t.map(t=>({name:t,away:(0,r.I)(e.toLowerCase(),t.toLowerCase())})).toSorted((e,t)=>e.away-t.away),o=e.length<4?1:Math.max(2,Math.floor(e.length/3))
return n&&n.away<=o?n.name:void 0}}),9995:((e,t,n)=>{n.r(t)
n.d(t,{asSpelled:()=>asSpelled,readYaml:()=>readYaml})
var r=n(9610),o=n(9973),s=n(3596)
const a=262144
function readYaml(e){const t={line:1,column:1},unreadable=e=>({value:void 0,faults:[{...t,message:e}],locate:()=>t,spelling:()=>{}}),n=Buffer.byteLength(e)
if(n>a)return unreadable(`the file has ${n} bytes; at most ${a} are read.`)
if(e.trim()==="")return unreadable("the file is empty.")
try{return readDocument(e)}catch(e){return unreadable(`the file cannot be read as YAML: ${(0,o.bD)(e)}.`)}}function readDocument(e){const t=new r.HN,n=(0,r.parseDocument)(e,{lineCounter:t,prettyErrors:!1}),at=e=>{const{line:n,col:r}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,r)}}
if(n.errors.some(({message:e})=>e.includes("call stack")))throw new RangeError("nested too deeply")
const o=[...n.errors,...n.warnings],a=o.map(({message:e,code:t,pos:n})=>(0,s.faultAt)(at(n[0]),describe(t,e))),l=[...complexKeys(n,at),...aliasFaults(n,at)]
return{value:l.length===0&&o.every(({code:e})=>e==="DUPLICATE_KEY")?n.toJS({maxAliasCount:100}):void 0,faults:[...a,...l],locate:(e,t)=>at(locateOffset(n,e,t)),spelling:e=>{const t=e.reduce((e,t)=>childOf(n,e,t)?.value,n.contents),o=(0,r.Vj)(t)?t.resolve(n):t
return(0,r.jn)(o)?o.source:void 0}}}function describe(e,t){if(e==="DUPLICATE_KEY")return"this key stands here a second time."
if(e==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const n=t.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${t.replace(/\.?$/,".")}${n}`}function complexKeys(e,t){const n=[];(0,r.YR)(e,{Pair(e,{key:o}){((0,r.jh)(o)||(0,r.oP)(o)||(0,r.Vj)(o))&&n.push((0,s.faultAt)(t(o.range?.[0]??0),"a key must be a plain text."))}})
return n}function aliasFaults(e,t){const n=[];(0,r.YR)(e,{Alias(r,o,a){const l=o.resolve(e),i=t(o.range?.[0]??0)
l===void 0?n.push((0,s.faultAt)(i,`the alias \`*${o.source}\` has no anchor before it.`)):a.includes(l)&&n.push((0,s.faultAt)(i,`the alias \`*${o.source}\` stands inside what it names.`))}})
return n}function locateOffset(e,t,n){let r=e.contents,o=startOf(r)??0
for(const[s,a]of t.entries()){const l=childOf(e,r,a)
if(l===void 0)return o
o=(s===t.length-1&&n==="key"?startOf(l.key):void 0)??startOf(l.value)??startOf(l.key)??o
r=l.value}return o}function childOf(e,t,n){const o=(0,r.Vj)(t)?t.resolve(e):t
if((0,r.jh)(o)){const e=o.items.find(({key:e})=>String((0,r.jn)(e)?e.value??"":e)===String(n))
return e&&{key:e.key,value:e.value}}if((0,r.oP)(o))return{value:o.items[Number(n)]}}function startOf(e){return isNode(e)?e.range?.[0]:void 0}function isNode(e){return(0,r.jn)(e)||(0,r.jh)(e)||(0,r.oP)(e)||(0,r.Vj)(e)}function asSpelled({value:e,spelling:t},n){const visitValue=(e,r)=>Array.isArray(e)?e.map((e,t)=>visitValue(e,[...r,t])):typeof e=="object"&&e!==null?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,visitValue(t,[...r,e])])):e!==null&&n(r)?t(r)??e:e
return visitValue(e,[])}})}

