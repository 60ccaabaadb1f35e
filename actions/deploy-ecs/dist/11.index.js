"use strict"
exports.id=11
exports.ids=[11,995,256,596]
exports.modules={702:((e,t,n)=>{n.d(t,{I:()=>distance,k:()=>closest})
const r=new Uint32Array(65536),myers_32=(e,t)=>{const n=e.length,a=t.length,s=1<<n-1
let o=-1,i=0,l=n,u=n
while(u--)r[e.charCodeAt(u)]|=1<<u
for(u=0;u<a;u++){let e=r[t.charCodeAt(u)]
const n=e|i
e|=(e&o)+o^o
i|=~(e|o)
o&=e
i&s&&l++
o&s&&l--
i=i<<1|1
o=o<<1|~(n|i)
i&=n}u=n
while(u--)r[e.charCodeAt(u)]=0
return l},myers_x=(e,t)=>{const n=t.length,a=e.length,s=[],o=[],i=Math.ceil(n/32),l=Math.ceil(a/32)
for(let e=0;e<i;e++){o[e]=-1
s[e]=0}let u=0
for(;u<l-1;u++){let i=0,l=-1
const c=u*32,d=Math.min(32,a)+c
for(let t=c;t<d;t++)r[e.charCodeAt(t)]|=1<<t
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],a=o[e/32|0]>>>e&1,u=s[e/32|0]>>>e&1,c=n|i,d=((n|u)&l)+l^l|n|u
let f=i|~(d|l),m=l&d
f>>>31^a&&(o[e/32|0]^=1<<e)
m>>>31^u&&(s[e/32|0]^=1<<e)
f=f<<1|a
m=m<<1|u
l=m|~(c|f)
i=f&c}for(let t=c;t<d;t++)r[e.charCodeAt(t)]=0}let c=0,d=-1
const f=u*32,m=Math.min(32,a-f)+f
for(let t=f;t<m;t++)r[e.charCodeAt(t)]|=1<<t
let h=a
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],i=o[e/32|0]>>>e&1,l=s[e/32|0]>>>e&1,u=n|c,f=((n|l)&d)+d^d|n|l
let m=c|~(f|d),p=d&f
h+=m>>>a-1&1
h-=p>>>a-1&1
m>>>31^i&&(o[e/32|0]^=1<<e)
p>>>31^l&&(s[e/32|0]^=1<<e)
m=m<<1|i
p=p<<1|l
d=p|~(u|m)
c=m&u}for(let t=f;t<m;t++)r[e.charCodeAt(t)]=0
return h},distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)},closest=(e,t)=>{let n=1/0,r=0
for(let a=0;a<t.length;a++){const s=distance(e,t[a])
if(s<n){n=s
r=a}}return t[r]}}),7011:((e,t,n)=>{n.r(t)
n.d(t,{parseTasks:()=>parseTasks})
var r=n(4214),a=n(3596),s=n(9995),o=n(4354),i=n(5256)
function parseTasks(e){const t=(0,s.readYaml)(e),n=(0,o.SS)(t.value).map(e=>(0,a.faultAt)(t.locate(e,"key"),`the key "${e.at(-1)??""}" is ${o.yW}.`)),l=[...t.faults,...n]
if(l.length>0)return{document:[],faults:l}
const u=(0,s.asSpelled)(t,e=>e.length===3&&e[1]==="environment"),{success:c,output:d,issues:f}=r.xLC(i.RunTaskSchema,u)
return c?{document:d,faults:[]}:{document:[],faults:[(0,a.faultAt)(t.locate([],"value"),`not ${f[0].message}.`)]}}}),5256:((e,t,n)=>{n.r(t)
n.d(t,{RunTaskSchema:()=>d,toTaskRequests:()=>toTaskRequests})
var r=n(4214),a=n(427),s=n(9973),o=n(1848),i=n(6110)
const l=r.FsL(r.YjP("a text"),r.hq("a text of at least one character")),u=r.KCZ([r.YOg(l),r.FsL(l,r.pdi(e=>[e]))],"a text or a list of texts"),size=(e,t)=>r.FsL(r.KCZ([r.YjP(),r.aig()],t),r.pdi(String),r.yGV(e,t)),c=r.rej({name:r.lqM(r.FsL(l,r.yGV(/^\w[\w ./-]{0,63}$/,'at most 64 letters, digits, blanks, ".", "/", "_" and "-"'))),service:l,when:r.KIO(["before","after"],"`before` (any service is updated) or `after` (all have come up)"),container:r.lqM(l),command:r.lqM(r.KCZ([r.FsL(r.YOg(r.YjP()),r.BpQ(1)),l],"a list of words, or one line")),environment:r.lqM(r.g1P(r.FsL(r.YjP(),r.yGV(/^[^\s=]+$/,"the name of a variable, without blanks and `=`")),r.FsL(r.KCZ([r.YjP(),r.aig(),r.zMY()],"a text"),r.pdi(String)),"a map from name to value")),cpu:r.lqM(size(/^(?:\d+|\d*\.?\d+ ?vCPU)$/i,"CPU units such as `512`, or `.5 vCPU`")),memory:r.lqM(size(/^(?:\d+|\d*\.?\d+ ?GB)$/i,"MiB such as `1024`, or `1 GB`")),timeout:r.lqM(l),subnets:r.lqM(u),"security-groups":r.lqM(u),"assign-public-ip":r.lqM(r.KIO(["enabled","disabled"],"`enabled` or `disabled`")),"allow-failure":r.lqM(r.zMY("`true` or `false`")),"if-unchanged":r.lqM(r.KIO(["run","skip"],"`run` or `skip`"))},"a map with the keys of a task"),d=r.KCZ([r.YOg(r.L5J()),r.g1P(r.YjP(),r.L5J())],"a list of tasks, or a map from name to task")
function toTaskRequests(e,t){const n=[],a=(Array.isArray(e)?e.map((e,t)=>({path:String(t),name:void 0,entry:e})):Object.entries(e).map(([e,t])=>({path:e,name:e,entry:t}))).flatMap(({path:e,name:a,entry:s})=>{const fault=(t,r,a)=>{n.push({value:r,allowed:`${a}, at ${[e,t].filter(e=>e!=="").join(".")}`})},o=r.xLC(c,named(s,a))
if(!o.success){for(const e of o.issues)tellIssue(e,fault)
return[]}const{service:i}=o.output
t===void 0||t.includes(i)||fault("service",i,`a key of the input \`services\` (${t.join(", ")||"there is none"})${hint(i,t)}`)
return[toRequest(o.output,fault)]})
return{requests:a,faults:[...n,...repeated(a)]}}function named(e,t){const n=typeof e=="object"&&e!==null&&!Array.isArray(e)
return t!==void 0&&n?{name:t,...e}:e}function tellIssue(e,t){const n=r.BuJ(e)??"",a=Object.keys(c.entries)
if(e.type==="strict_object"&&e.expected==="never")return t(n,n,`one of the keys ${a.join(", ")}${hint(n,a)}`)
const s=e.received==="undefined"||e.type==="strict_object"&&n!==""&&e.input===void 0,o=n.startsWith("environment")
t(n,s?"nothing":o?e.received.replace(/^".*"$/s,"a text"):e.received,s?allowedOf(n):e.message)}function allowedOf(e){return e==="when"?"`before` or `after`":"a key of the input `services`"}function hint(e,t){return(0,o.a)(e,t).replace(/\.$/,"")}const f=1e4,m=216e5
function toRequest(e,t){const{service:n,when:r,container:a,cpu:s,memory:o,environment:i={},subnets:l=[],name:u=n}=e,c=e["assign-public-ip"]
return{name:u,service:n,when:r,container:a,command:toWords(e.command,t),environment:i,cpu:s,memory:o,timeoutMs:toTimeout(e.timeout,t),subnets:l,securityGroups:e["security-groups"]??[],assignPublicIp:c===void 0?void 0:c==="enabled"?"ENABLED":"DISABLED",mayFail:e["allow-failure"]??!1,ifUnchanged:e["if-unchanged"]??"run"}}function toWords(e,t){if(typeof e!="string")return e
try{return(0,a.y)(e)}catch(n){t("command",e,(0,s.bD)(n))
return}}function toTimeout(e,t){if(e===void 0)return
const n=(0,i.E)(e)
if(n!==void 0&&n>=f&&n<=m)return n
t("timeout",e,"a duration from 10s to 6h")}function repeated(e){const t=e.map(({name:e})=>e)
return[...new Set(t.filter((e,n)=>t.indexOf(e)!==n))].map(e=>({value:e,allowed:"a `name` of its own for each task"}))}}),3596:((e,t,n)=>{n.r(t)
n.d(t,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:e,column:t},n){return{line:e,column:t,message:n}}function renderFault(e,t){return`${e}:${t.line}:${t.column} ${t.message}`}function sortFaults(e){const t=new Set
return e.toSorted((e,t)=>e.line-t.line||e.column-t.column).filter(e=>{const n=renderFault("",e)
return!t.has(n)&&t.add(n)})}function suggest(e,t){const n=findNearest(e,t)
return n!==void 0?`did you mean \`${n}\`?`:t.length===0?"none is known.":`known: ${t.map(e=>`\`${e}\``).join(", ")}.`}function findNearest(e,t){const[n]=t.map(t=>({name:t,away:(0,r.I)(e.toLowerCase(),t.toLowerCase())})).toSorted((e,t)=>e.away-t.away),a=e.length<4?1:Math.max(2,Math.floor(e.length/3))
return n&&n.away<=a?n.name:void 0}}),9995:((e,t,n)=>{n.r(t)
n.d(t,{asSpelled:()=>asSpelled,readYaml:()=>readYaml})
var r=n(9610),a=n(9973),s=n(3596)
const o=262144
function readYaml(e){const t={line:1,column:1},unreadable=e=>({value:void 0,faults:[{...t,message:e}],locate:()=>t,spelling:()=>{}}),n=Buffer.byteLength(e)
if(n>o)return unreadable(`the file has ${n} bytes; at most ${o} are read.`)
if(e.trim()==="")return unreadable("the file is empty.")
try{return readDocument(e)}catch(e){return unreadable(`the file cannot be read as YAML: ${(0,a.bD)(e)}.`)}}function readDocument(e){const t=new r.HN,n=(0,r.parseDocument)(e,{lineCounter:t,prettyErrors:!1}),at=e=>{const{line:n,col:r}=t.linePos(e)
return{line:Math.max(1,n),column:Math.max(1,r)}}
if(n.errors.some(({message:e})=>e.includes("call stack")))throw new RangeError("nested too deeply")
const a=[...n.errors,...n.warnings],o=a.map(({message:e,code:t,pos:n})=>(0,s.faultAt)(at(n[0]),describe(t,e))),i=[...complexKeys(n,at),...aliasFaults(n,at)]
return{value:i.length===0&&a.every(({code:e})=>e==="DUPLICATE_KEY")?n.toJS({maxAliasCount:100}):void 0,faults:[...o,...i],locate:(e,t)=>at(locateOffset(n,e,t)),spelling:e=>{const t=e.reduce((e,t)=>childOf(n,e,t)?.value,n.contents),a=(0,r.Vj)(t)?t.resolve(n):t
return(0,r.jn)(a)?a.source:void 0}}}function describe(e,t){if(e==="DUPLICATE_KEY")return"this key stands here a second time."
if(e==="MULTIPLE_DOCS")return"a second YAML document starts here; the file must hold one."
const n=t.startsWith("Missing , or :")?" Inside `[ ]` and `{ }`, a text with a placeholder needs quotes.":""
return`not valid YAML: ${t.replace(/\.?$/,".")}${n}`}function complexKeys(e,t){const n=[];(0,r.YR)(e,{Pair(e,{key:a}){((0,r.jh)(a)||(0,r.oP)(a)||(0,r.Vj)(a))&&n.push((0,s.faultAt)(t(a.range?.[0]??0),"a key must be a plain text."))}})
return n}function aliasFaults(e,t){const n=[];(0,r.YR)(e,{Alias(r,a,o){const i=a.resolve(e),l=t(a.range?.[0]??0)
i===void 0?n.push((0,s.faultAt)(l,`the alias \`*${a.source}\` has no anchor before it.`)):o.includes(i)&&n.push((0,s.faultAt)(l,`the alias \`*${a.source}\` stands inside what it names.`))}})
return n}function locateOffset(e,t,n){let r=e.contents,a=startOf(r)??0
for(const[s,o]of t.entries()){const i=childOf(e,r,o)
if(i===void 0)return a
a=(s===t.length-1&&n==="key"?startOf(i.key):void 0)??startOf(i.value)??startOf(i.key)??a
r=i.value}return a}function childOf(e,t,n){const a=(0,r.Vj)(t)?t.resolve(e):t
if((0,r.jh)(a)){const e=a.items.find(({key:e})=>String((0,r.jn)(e)?e.value??"":e)===String(n))
return e&&{key:e.key,value:e.value}}if((0,r.oP)(a))return{value:a.items[Number(n)]}}function startOf(e){return isNode(e)?e.range?.[0]:void 0}function isNode(e){return(0,r.jn)(e)||(0,r.jh)(e)||(0,r.oP)(e)||(0,r.Vj)(e)}function asSpelled({value:e,spelling:t},n){const visitValue=(e,r)=>Array.isArray(e)?e.map((e,t)=>visitValue(e,[...r,t])):typeof e=="object"&&e!==null?Object.fromEntries(Object.entries(e).map(([e,t])=>[e,visitValue(t,[...r,e])])):e!==null&&n(r)?t(r)??e:e
return visitValue(e,[])}}),1848:((e,t,n)=>{n.d(t,{a:()=>didYouMean})
var r=n(702)
function didYouMean(e,t){const n=t.filter(t=>t!==e)
if(n.length===0)return"."
const a=(0,r.k)(e,n)
return(0,r.I)(e,a)<=Math.max(2,e.length/3)?`; did you mean "${a}"?`:"."}})}

