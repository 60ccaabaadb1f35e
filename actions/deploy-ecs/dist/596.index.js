"use strict"
exports.id=596
exports.ids=[596]
exports.modules={702:((t,e,n)=>{n.d(e,{I:()=>distance,k:()=>closest})
const r=new Uint32Array(65536),myers_32=(t,e)=>{const n=t.length,o=e.length,l=1<<n-1
let a=-1,s=0,c=n,u=n
while(u--)r[t.charCodeAt(u)]|=1<<u
for(u=0;u<o;u++){let t=r[e.charCodeAt(u)]
const n=t|s
t|=(t&a)+a^a
s|=~(t|a)
a&=t
s&l&&c++
a&l&&c--
s=s<<1|1
a=a<<1|~(n|s)
s&=n}u=n
while(u--)r[t.charCodeAt(u)]=0
return c},myers_x=(t,e)=>{const n=e.length,o=t.length,l=[],a=[],s=Math.ceil(n/32),c=Math.ceil(o/32)
for(let t=0;t<s;t++){a[t]=-1
l[t]=0}let u=0
for(;u<c-1;u++){let s=0,c=-1
const i=u*32,h=Math.min(32,o)+i
for(let e=i;e<h;e++)r[t.charCodeAt(e)]|=1<<e
for(let t=0;t<n;t++){const n=r[e.charCodeAt(t)],o=a[t/32|0]>>>t&1,u=l[t/32|0]>>>t&1,i=n|s,h=((n|u)&c)+c^c|n|u
let d=s|~(h|c),f=c&h
d>>>31^o&&(a[t/32|0]^=1<<t)
f>>>31^u&&(l[t/32|0]^=1<<t)
d=d<<1|o
f=f<<1|u
c=f|~(i|d)
s=d&i}for(let e=i;e<h;e++)r[t.charCodeAt(e)]=0}let i=0,h=-1
const d=u*32,f=Math.min(32,o-d)+d
for(let e=d;e<f;e++)r[t.charCodeAt(e)]|=1<<e
let g=o
for(let t=0;t<n;t++){const n=r[e.charCodeAt(t)],s=a[t/32|0]>>>t&1,c=l[t/32|0]>>>t&1,u=n|i,d=((n|c)&h)+h^h|n|c
let f=i|~(d|h),m=h&d
g+=f>>>o-1&1
g-=m>>>o-1&1
f>>>31^s&&(a[t/32|0]^=1<<t)
m>>>31^c&&(l[t/32|0]^=1<<t)
f=f<<1|s
m=m<<1|c
h=m|~(u|f)
i=f&u}for(let e=d;e<f;e++)r[t.charCodeAt(e)]=0
return g},distance=(t,e)=>{if(t.length<e.length){const n=e
e=t
t=n}return e.length===0?t.length:t.length<=32?myers_32(t,e):myers_x(t,e)},closest=(t,e)=>{let n=1/0,r=0
for(let o=0;o<e.length;o++){const l=distance(t,e[o])
if(l<n){n=l
r=o}}return e[r]}}),3596:((t,e,n)=>{n.r(e)
n.d(e,{faultAt:()=>faultAt,findNearest:()=>findNearest,renderFault:()=>renderFault,sortFaults:()=>sortFaults,suggest:()=>suggest})
var r=n(702)
function faultAt({line:t,column:e},n){return{line:t,column:e,message:n}}function renderFault(t,e){return`${t}:${e.line}:${e.column} ${e.message}`}function sortFaults(t){const e=new Set
return t.toSorted((t,e)=>t.line-e.line||t.column-e.column).filter(t=>{const n=renderFault("",t)
return!e.has(n)&&e.add(n)})}function suggest(t,e){const n=findNearest(t,e)
return n!==void 0?`did you mean \`${n}\`?`:e.length===0?"none is known.":`known: ${e.map(t=>`\`${t}\``).join(", ")}.`}function findNearest(t,e){const[n]=e.map(e=>({name:e,away:(0,r.I)(t.toLowerCase(),e.toLowerCase())})).toSorted((t,e)=>t.away-e.away),o=t.length<4?1:Math.max(2,Math.floor(t.length/3))
return n&&n.away<=o?n.name:void 0}})}

