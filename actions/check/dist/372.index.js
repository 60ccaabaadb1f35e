"use strict"
exports.id=372
exports.ids=[372]
exports.modules={2505:((e,n,t)=>{t.d(n,{validateWorkflow:()=>validateWorkflow})
var r=t(7151),o=t(8351),i=t(3533),a=t(3687),s=t(4179),c=t(9610),l=t(1848),u=t(1459)
const d=[];(0,o.cp)({error:e=>{d.push(e)},warn:()=>{},info:()=>{},log:()=>{}})
async function validateWorkflow(e,n,t){(0,i.IL)()
d.length=0
const r=s.V.create(`file:///${e.path}`,"yaml",1,e.text),o=await(0,a.t)(r,configOf(n,t))
if(d.length>0)throw new Error(`The language service cannot check ${e.path}: ${d.join(" ")}`)
const c=[]
for(const t of o){const o=await describe(t,{document:r,sources:n,workflow:e}),i=c.some(({line:e,column:n})=>e===o?.line&&n===o.column)
o===void 0||i||c.push(o)}return c}function configOf(e,n){return{fileProvider:{getFileContent:async t=>{const{owner:r,repository:o,path:i}={owner:"",repository:"",...t},a=r===""?(0,u.A)(`./${i}`,""):(0,u.A)(`${r}/${o}/${i}@`,e.suite),s=a.home!=="own"||n(i)?await(0,u.w)(a,e):void 0
if(s===void 0)throw new Error(`${i} cannot be read`)
return{name:i,content:s}}},actionsMetadataProvider:{fetchActionMetadata:n=>readMetadata(n,e)},contextProviderConfig:{getContext:(e,n)=>Promise.resolve(relax(e,n))}}}async function readMetadata({owner:e,name:n,path:t=""},r){const o={name:`${e}/${n}`,description:""}
if((0,u.A)(`${e}/${n}/${t}@`,r.suite).home!=="suite")return o
const i=await r.readSuite(`${t}/action.yml`)
if(i===void 0)return
const a=(0,c.parseDocument)(i),s=keysAt(a,["inputs"]).map(e=>[e,{description:"",required:a.getIn(["inputs",e,"required"])===!0,...a.hasIn(["inputs",e,"default"])&&{default:""}}])
return{...o,inputs:Object.fromEntries(s)}}function keysAt(e,n){const t=e.getIn(n)
return(0,c.jh)(t)?t.items.map(({key:e})=>String((0,c.jn)(e)?e.value:e)):[]}function relax(e,n){if(n===void 0)return;["vars","secrets","env"].includes(e)&&(n.complete=!1)
if(e!=="github")return n
const t=new r.JS
for(const{key:e,value:o}of n.pairs())t.add(e,e==="event"?new r.p.Uv:o)
t.complete=!!(0,r.NE)(n)&&n.complete
return t}const f="Unable to find reusable workflow",w=/^Invalid input, (.+) is not defined in the referenced workflow\.$/,p={error:1,warning:2}
async function describe({message:e,range:n,severity:t=p.error},{document:r,sources:o,workflow:i}){if(t>p.warning)return
const[a=""]=(typeof e=="string"?e:e.value).split(/:?\n/),s=a.replace(/ \(runs [^)]*\)/,""),c={file:i.path,line:n.start.line+1,column:n.start.character+1,endLine:n.end.line+1,endColumn:n.end.character+1},l=t===p.error?"error":"warning"
if(s.startsWith(f)){const e=r.getText(n),t=(0,u.A)(e,o.suite)
if(t.home==="other"||await(0,u.w)(t,o)!==void 0)return
return{...c,level:l,rule:"called-workflow",message:`There is no workflow ${e}.`}}const[,d]=w.exec(s)??[]
if(d===void 0)return{...c,level:l,rule:"syntax",message:s}
const m=await describeInput(d,{workflow:i,sources:o,line:c.line})
return{...c,level:l,rule:"called-workflow",message:m}}async function describeInput(e,{workflow:n,sources:t,line:r}){const o=n.calls.find(({lines:[e,n]})=>e<=r&&r<=n),i=o===void 0?void 0:await(0,u.w)((0,u.A)(o.uses,t.suite),t),a=keysAt((0,c.parseDocument)(i??""),["on","workflow_call","inputs"]),s=a.length===0?"":` It knows ${a.map(e=>`\`${e}\``).join(", ")}.`
return`The called workflow has no input \`${e}\`${(0,l.a)(e,a)}${s}`}}),7039:((e,n,t)=>{t.d(n,{A:()=>r})
const r={toString:e=>e}}),5562:((e,n,t)=>{t.d(n,{h_:()=>r})
const r={Error:1,Warning:2,Information:3,Hint:4}})}

