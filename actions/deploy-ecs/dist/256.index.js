"use strict"
exports.id=256
exports.ids=[256]
exports.modules={702:((e,t,n)=>{n.d(t,{I:()=>distance,k:()=>closest})
const r=new Uint32Array(65536),myers_32=(e,t)=>{const n=e.length,o=t.length,a=1<<n-1
let s=-1,i=0,c=n,l=n
while(l--)r[e.charCodeAt(l)]|=1<<l
for(l=0;l<o;l++){let e=r[t.charCodeAt(l)]
const n=e|i
e|=(e&s)+s^s
i|=~(e|s)
s&=e
i&a&&c++
s&a&&c--
i=i<<1|1
s=s<<1|~(n|i)
i&=n}l=n
while(l--)r[e.charCodeAt(l)]=0
return c},myers_x=(e,t)=>{const n=t.length,o=e.length,a=[],s=[],i=Math.ceil(n/32),c=Math.ceil(o/32)
for(let e=0;e<i;e++){s[e]=-1
a[e]=0}let l=0
for(;l<c-1;l++){let i=0,c=-1
const u=l*32,d=Math.min(32,o)+u
for(let t=u;t<d;t++)r[e.charCodeAt(t)]|=1<<t
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],o=s[e/32|0]>>>e&1,l=a[e/32|0]>>>e&1,u=n|i,d=((n|l)&c)+c^c|n|l
let f=i|~(d|c),h=c&d
f>>>31^o&&(s[e/32|0]^=1<<e)
h>>>31^l&&(a[e/32|0]^=1<<e)
f=f<<1|o
h=h<<1|l
c=h|~(u|f)
i=f&u}for(let t=u;t<d;t++)r[e.charCodeAt(t)]=0}let u=0,d=-1
const f=l*32,h=Math.min(32,o-f)+f
for(let t=f;t<h;t++)r[e.charCodeAt(t)]|=1<<t
let m=o
for(let e=0;e<n;e++){const n=r[t.charCodeAt(e)],i=s[e/32|0]>>>e&1,c=a[e/32|0]>>>e&1,l=n|u,f=((n|c)&d)+d^d|n|c
let h=u|~(f|d),p=d&f
m+=h>>>o-1&1
m-=p>>>o-1&1
h>>>31^i&&(s[e/32|0]^=1<<e)
p>>>31^c&&(a[e/32|0]^=1<<e)
h=h<<1|i
p=p<<1|c
d=p|~(l|h)
u=h&l}for(let t=f;t<h;t++)r[e.charCodeAt(t)]=0
return m},distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)},closest=(e,t)=>{let n=1/0,r=0
for(let o=0;o<t.length;o++){const a=distance(e,t[o])
if(a<n){n=a
r=o}}return t[r]}}),5256:((e,t,n)=>{n.r(t)
n.d(t,{RunTaskSchema:()=>d,toTaskRequests:()=>toTaskRequests})
var r=n(4214),o=n(427),a=n(9973),s=n(1848),i=n(6110)
const c=r.FsL(r.YjP("a text"),r.hq("a text of at least one character")),l=r.KCZ([r.YOg(c),r.FsL(c,r.pdi(e=>[e]))],"a text or a list of texts"),size=(e,t)=>r.FsL(r.KCZ([r.YjP(),r.aig()],t),r.pdi(String),r.yGV(e,t)),u=r.rej({name:r.lqM(r.FsL(c,r.yGV(/^\w[\w ./-]{0,63}$/,'at most 64 letters, digits, blanks, ".", "/", "_" and "-"'))),service:c,when:r.KIO(["before","after"],"`before` (any service is updated) or `after` (all have come up)"),container:r.lqM(c),command:r.lqM(r.KCZ([r.FsL(r.YOg(r.YjP()),r.BpQ(1)),c],"a list of words, or one line")),environment:r.lqM(r.g1P(r.FsL(r.YjP(),r.yGV(/^[^\s=]+$/,"the name of a variable, without blanks and `=`")),r.FsL(r.KCZ([r.YjP(),r.aig(),r.zMY()],"a text"),r.pdi(String)),"a map from name to value")),cpu:r.lqM(size(/^(?:\d+|\d*\.?\d+ ?vCPU)$/i,"CPU units such as `512`, or `.5 vCPU`")),memory:r.lqM(size(/^(?:\d+|\d*\.?\d+ ?GB)$/i,"MiB such as `1024`, or `1 GB`")),timeout:r.lqM(c),subnets:r.lqM(l),"security-groups":r.lqM(l),"assign-public-ip":r.lqM(r.KIO(["enabled","disabled"],"`enabled` or `disabled`")),"allow-failure":r.lqM(r.zMY("`true` or `false`")),"if-unchanged":r.lqM(r.KIO(["run","skip"],"`run` or `skip`"))},"a map with the keys of a task"),d=r.KCZ([r.YOg(r.L5J()),r.g1P(r.YjP(),r.L5J())],"a list of tasks, or a map from name to task")
function toTaskRequests(e,t){const n=[],o=(Array.isArray(e)?e.map((e,t)=>({path:String(t),name:void 0,entry:e})):Object.entries(e).map(([e,t])=>({path:e,name:e,entry:t}))).flatMap(({path:e,name:o,entry:a})=>{const fault=(t,r,o)=>{n.push({value:r,allowed:`${o}, at ${[e,t].filter(e=>e!=="").join(".")}`})},s=r.xLC(u,named(a,o))
if(!s.success){for(const e of s.issues)tellIssue(e,fault)
return[]}const{service:i}=s.output
t===void 0||t.includes(i)||fault("service",i,`a key of the input \`services\` (${t.join(", ")||"there is none"})${hint(i,t)}`)
return[toRequest(s.output,fault)]})
return{requests:o,faults:[...n,...repeated(o)]}}function named(e,t){const n=typeof e=="object"&&e!==null&&!Array.isArray(e)
return t!==void 0&&n?{name:t,...e}:e}function tellIssue(e,t){const n=r.BuJ(e)??"",o=Object.keys(u.entries)
if(e.type==="strict_object"&&e.expected==="never")return t(n,n,`one of the keys ${o.join(", ")}${hint(n,o)}`)
const a=e.received==="undefined"||e.type==="strict_object"&&n!==""&&e.input===void 0,s=n.startsWith("environment")
t(n,a?"nothing":s?e.received.replace(/^".*"$/s,"a text"):e.received,a?allowedOf(n):e.message)}function allowedOf(e){return e==="when"?"`before` or `after`":"a key of the input `services`"}function hint(e,t){return(0,s.a)(e,t).replace(/\.$/,"")}const f=1e4,h=216e5
function toRequest(e,t){const{service:n,when:r,container:o,cpu:a,memory:s,environment:i={},subnets:c=[],name:l=n}=e,u=e["assign-public-ip"]
return{name:l,service:n,when:r,container:o,command:toWords(e.command,t),environment:i,cpu:a,memory:s,timeoutMs:toTimeout(e.timeout,t),subnets:c,securityGroups:e["security-groups"]??[],assignPublicIp:u===void 0?void 0:u==="enabled"?"ENABLED":"DISABLED",mayFail:e["allow-failure"]??!1,ifUnchanged:e["if-unchanged"]??"run"}}function toWords(e,t){if(typeof e!="string")return e
try{return(0,o.y)(e)}catch(n){t("command",e,(0,a.bD)(n))
return}}function toTimeout(e,t){if(e===void 0)return
const n=(0,i.E)(e)
if(n!==void 0&&n>=f&&n<=h)return n
t("timeout",e,"a duration from 10s to 6h")}function repeated(e){const t=e.map(({name:e})=>e)
return[...new Set(t.filter((e,n)=>t.indexOf(e)!==n))].map(e=>({value:e,allowed:"a `name` of its own for each task"}))}}),1848:((e,t,n)=>{n.d(t,{a:()=>didYouMean})
var r=n(702)
function didYouMean(e,t){const n=t.filter(t=>t!==e)
if(n.length===0)return"."
const o=(0,r.k)(e,n)
return(0,r.I)(e,o)<=Math.max(2,e.length/3)?`; did you mean "${o}"?`:"."}})}

