(()=>{"use strict"
var e={2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),9448:(e=>{e.exports=require("node:http")}),4708:(e=>{e.exports=require("node:https")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),1708:(e=>{e.exports=require("node:process")}),7075:(e=>{e.exports=require("node:stream")}),8321:(e=>{e.exports=require("node:stream/consumers")}),6466:(e=>{e.exports=require("node:stream/promises")}),6193:(e=>{e.exports=require("node:string_decoder")}),7975:(e=>{e.exports=require("node:util")}),6928:(e=>{e.exports=require("path")}),4756:(e=>{e.exports=require("tls")}),9023:(e=>{e.exports=require("util")}),6e3:((e,t,n)=>{n.d(t,{m:()=>afterJob,h:()=>buildPush})
var o=n(9973),i=n(6110),a=n(1129),u=n(1613),c=n(7067),l=n(74)
function report(e){const{outcomes:t,mode:n,dryRun:o,durationMs:a}=e,u=Object.fromEntries(t.map(e=>[e.name,imageEntry(e)])),c=t.filter(({action:t})=>t==="built"&&e.isPushed).map(({name:e})=>e),[d]=t.length===1?t:[],f=headline(e)
return{ok:!0,headline:f,outputs:{images:JSON.stringify(u),digest:d?.digest??"",uri:d===void 0?"":imageUri(d,e.region),changed:JSON.stringify(c),result:JSON.stringify({schema:1,ok:!0,mode:n,dryRun:o,pushed:e.isPushed,images:u,changed:c,durationMs:a})},summary:(0,l.qN)(`### ${f}`,e.unpushedBecause,imageTable(e),`Took ${(0,i.a)(a)}.`)}}function imageEntry({repository:e,digest:t,action:n,tags:o,origin:i}){return{repository:e,digest:t,tag:o[0]?.tag??i,action:n}}function imageUri({registryId:e,repository:t,digest:n},o){return n===""?"":`${(0,c.j8)({registryId:e,region:o})}/${t}@${n}`}function headline({outcomes:e,dryRun:t,isPushed:n,mode:o}){const count=t=>e.filter(e=>e.action===t).length
if(!n)return t?`Would build ${plural(e.length)} without pushing`:`Built ${plural(e.length)}, nothing pushed`
if(o==="promote")return`${t?"Would promote":"Promoted"} ${plural(e.length)}`
const i=[...count("built")>0?[`built ${plural(count("built"))}`]:[],...count("planned")>0?[`would build ${plural(count("planned"))}`]:[],...count("reused")>0?[`reused ${plural(count("reused"))} (content unchanged)`]:[]].join(", ")
return`${i.charAt(0).toUpperCase()}${i.slice(1)}${t?" (dry run: nothing was changed)":""}`}function plural(e){return e===1?"1 image":`${e} images`}const d={put:"new","already-there":"there already",planned:"planned"}
function imageTable({outcomes:e,mode:t}){return(0,l.tp)(["Image","Result","Repository","Digest","Tags",t==="promote"?"From":"Content key"],e.map(({name:e,action:t,repository:n,digest:o,tags:i,origin:a})=>[(0,l.aY)(e),t,(0,l.aY)(n),o===""?"":(0,l.aY)(o.slice(0,19)),i.map(({tag:e,outcome:t})=>`${(0,l.aY)(e)} ${d[t]}`).join("<br>"),a===""?"":(0,l.aY)(a)]))}var f=n(3603)
async function buildPush(e,t){const n=t.clock.now(),{sha:o,environment:i}=e,a=(0,f.B7)(t.run),c=e.mode==="promote"||e.push==="true"||e.push==="auto"&&!a,l=c?(0,u.Ep)(e,(0,f.EG)(t.run,{sha:o,environment:i,nowMs:n})):e.images.map(e=>({spec:e,tags:[]})),d=startDeadline(t,e.timeoutMs)
try{const o={inputs:e,world:t,images:l,signal:d.signal},i=await runMode(o,c)
return report({mode:e.mode,outcomes:i,region:t.region,isPushed:c,unpushedBecause:reasonNotToPush({isPushed:c,fork:a,push:e.push}),dryRun:e.dryRun,durationMs:t.clock.now()-n})}finally{d.end()}}async function runMode(e,t){if(e.inputs.mode==="promote"){const{promote:t}=await n.e(977).then(n.bind(n,1977))
return t(e)}const{buildAndPush:o,buildOnly:i}=await n.e(872).then(n.bind(n,872))
return t?o(e):i(e)}function reasonNotToPush({isPushed:e,fork:t,push:n}){return e?"":t&&n==="auto"?"Built without pushing: a pull request from a fork has no credentials.":"Built without pushing, as the input `push` asks."}function startDeadline({clock:e,signal:t},n){const o=new AbortController,i=new AbortController
e.sleep(n,i.signal).then(()=>o.abort(timedOut(n)),()=>{})
return{signal:AbortSignal.any([t,o.signal]),end:()=>i.abort()}}function timedOut(e){return new o.lZ({code:"timed-out",message:`The step was not done within ${(0,i.a)(e)}; docker has been stopped, and no tag was put that the log does not show.`,fix:"Look in the log which stage took so long; raise the input `timeout` if the time is really needed. Running again goes on where the registry is."})}async function afterJob(e){const t=e.readState(a.m)
if(t==="")return
const{deleteLogin:o}=await n.e(562).then(n.bind(n,9562))
o(t)}}),2801:((e,t,n)=>{n.d(t,{OR:()=>findImageFaults,SJ:()=>imageSpecs,eK:()=>isFolderContext,eb:()=>parseImages,ij:()=>parseSourceRegistry,lS:()=>isImageName,uK:()=>parseFrom,xg:()=>parsePairs})
var o=n(3024),i=n(6760),a=n(4214),u=n(7067)
const c=a.FsL(a.KCZ([a.YjP(),a.aig(),a.zMY()],"a text"),a.pdi(String)),l=a.yqP(a.g1P(a.YjP(),c,"a map of texts"),{}),d=a.KCZ([a.YOg(a.YjP()),a.FsL(a.YjP(),a.pdi(e=>e.split(/[\r\n,]+/).map(e=>e.trim()).filter(Boolean)))],"a list of texts"),f=a.rej({repository:a.yqP(a.FsL(a.YjP("a repository name"),a.z6Y(u.en,"an ECR repository name"))),context:a.yqP(a.YjP("a folder")),dockerfile:a.yqP(a.YjP("a path")),target:a.yqP(a.YjP("a stage of the Dockerfile")),platforms:a.yqP(d),"build-args":l,labels:l,contexts:l,tags:a.yqP(d),"same-as":a.yqP(a.YjP("the name of another image"))})
function isImageName(e){return/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(e)&&e.length<=256}const h=a.FsL(a.g1P(a.FsL(a.YjP(),a.z6Y(isImageName,"an image name: lower-case letters, digits and `-`, `_`, `.`, `/` between them")),f,"a map of images by name"),a.z6Y(e=>Object.keys(e).length>0,"a map with at least one image")),g="Write each image under its name: `api: { repository: acme/api, context: api }`."
async function parseImages(e){const t=a.xLC(h,parseMachineMade(e))
if(t.success)return{images:t.output,faults:[]}
const[{readYaml:o},{findShapeFaults:i},{sortFaults:u}]=await Promise.all([Promise.all([n.e(319),n.e(995)]).then(n.bind(n,9995)),n.e(544).then(n.bind(n,6544)),n.e(596).then(n.bind(n,3596))]),{value:c,faults:l,locate:d}=o(e),f=u([...l,...c===void 0?[]:i(h,c,d)]).map(({line:e,column:t,message:n})=>{const o=n.replace(/^the file/,"the input")
return{line:e,column:t,message:o===n?n:`${o} ${g}`}})
return f.length>0?{images:{},faults:f}:{images:a.qgA(h,c),faults:f}}function parseMachineMade(e){try{const t=JSON.parse(e)
return JSON.stringify(t)!==e||Array.isArray(t)?void 0:t}catch{return}}function imageSpecs(e,t){return Object.entries(e).map(([n,o])=>{const i=o["same-as"],a=i===void 0?void 0:e[i],u=i??n
return{name:n,sameAs:i,repository:o.repository??a?.repository??u,build:buildSpec({name:u,entry:a??o,defaults:t}),tags:o.tags}})}function buildSpec({name:e,entry:t,defaults:n}){const o=(0,i.resolve)(t.context??e),a=Object.entries({...n.contexts,...t.contexts})
return{context:o,dockerfile:(0,i.resolve)(o,t.dockerfile??"Dockerfile"),target:t.target,platforms:t.platforms??n.platforms,buildArgs:{...n.buildArgs,...t["build-args"]},labels:{...n.labels,...t.labels},contexts:Object.fromEntries(a.map(([e,t])=>[e,isFolderContext(t)?(0,i.resolve)(t):t]))}}function isFolderContext(e){return(0,i.isAbsolute)(e)||!/^(?:[a-z-]+:\/\/|target:)/.test(e)}function findImageFaults(e,{checkFiles:t}){const n=e.map(({name:e})=>e)
return e.flatMap(o=>[...sameAsFaults(o,e),...contextFaults(o,n),...ringFaults(o,e),...t&&o.sameAs===void 0?fileFaults(o):[]])}function sameAsFaults({name:e,sameAs:t},n){if(t===void 0)return[]
const o=n.filter(e=>e.sameAs===void 0).map(e=>e.name)
return o.includes(t)?[]:[{found:`${t} at ${e}.same-as`,allowed:o.length===0?"the name of an image that is built itself; here every image has `same-as`":`one of: ${o.join(", ")}`}]}function contextFaults({name:e,build:t},n){return Object.entries(t.contexts).flatMap(([t,o])=>{const i=`${o} at ${e}.contexts.${t}`
return o.startsWith("target:")&&!n.includes(o.slice(7))?[{found:i,allowed:`target: and one of: ${n.join(", ")}`}]:/:\/\//.test(o)&&!o.startsWith("docker-image://")?[{found:i,allowed:"a folder, docker-image://..., or target:..."}]:[]})}function ringFaults({name:e},t){const n=new Set,o=[e]
for(const e of o)for(const i of Object.values(t.find(t=>t.name===e)?.build.contexts??{})){const e=i.startsWith("target:")?i.slice(7):void 0
if(e!==void 0&&!n.has(e)){n.add(e)
o.push(e)}}return n.has(e)?[{found:`${e}.contexts`,allowed:"targets that do not lead back to the image itself"}]:[]}function fileFaults({name:e,build:{context:t,dockerfile:n,contexts:i}}){const a=[[t,`${e}.context`],...Object.entries(i).map(([t,n])=>[n,`${e}.contexts.${t}`])].filter(([e=""])=>isFolderContext(e)&&!isFolder(e)).map(([e,t])=>({found:`${e} at ${t}`,allowed:"a folder of the workspace that exists"}))
return a.length>0?a:(0,o.existsSync)(n)&&(0,o.statSync)(n).isFile()?[]:[{found:`${n} at ${e}.dockerfile`,allowed:"a Dockerfile that exists, named relative to the context"}]}function isFolder(e){return(0,o.existsSync)(e)&&(0,o.statSync)(e).isDirectory()}function parsePairs(e){const t=e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!==""&&!e.startsWith("#"))
return Object.fromEntries(t.map(e=>{const[,t,n]=/^([^=\s]+)=(.*)$/.exec(e)??[]
if(t===void 0||n===void 0)throw new Error("lines of KEY=value")
return[t,n]}))}const y=a.FsL(a.YjP(),a.qFJ(),a.g1P(a.YjP(),a.Ikc({repository:a.YjP(),digest:a.FsL(a.YjP(),a.z6Y(u.Bc))})))
function parseFrom(e){if(!e.startsWith("{")){if(!(0,u.Bc)(e)&&!(0,u._l)(e))throw new Error("an image tag, a digest, or the output `images` of build-push")
return{kind:"reference",reference:e}}const t=a.xLC(y,e)
if(!t.success)throw new Error('JSON of the output `images`: {"name": {"repository": "...", "digest": "sha256:..."}}')
const n=new Map(Object.entries(t.output))
if(n.size===0)throw new Error("the output `images` of build-push with at least one image; this one has none, so nothing was built")
return{kind:"images",images:n}}function parseSourceRegistry(e){if(/^\d{12}$/.test(e))return{registryId:e,region:void 0}
const t=(0,u.TZ)(e)
if(t===void 0)throw new Error("an account id of 12 digits, or 123456789012.dkr.ecr.us-east-1.amazonaws.com")
return t}}),1639:((e,t,n)=>{n.d(t,{K:()=>readInputs})
var o=n(1175),i=n(7067),a=n(2801),u=n(1075)
const c=864e5
async function readInputs(e){const t=e.choice("mode",["build","promote"]),n=e.parsed("from",a.uK),o=readTags(e),i=e.choice("provenance",["false","min","max"]),u={mode:t,from:n,tags:o,images:await readImages(e,{mode:t,from:n}),environment:e.optionalText("environment")??"",sha:e.parsed("sha",parseSha),sourceRegistry:e.parsed("source-registry",a.ij),push:e.choice("push",["auto","true","false"]),secrets:readSecrets(e),cache:e.choice("cache",["auto","registry","gha","inline","none"]),skip:e.choice("skip",["content","never"]),maxAgeMs:e.has("max-age")?e.duration("max-age",{minMs:6e4,maxMs:365*c}):void 0,provenance:i==="false"?void 0:i,repositoryCreate:e.boolean("repository-create"),dryRun:e.boolean("dry-run"),awsRegion:e.optionalText("aws-region"),roleToAssume:e.optionalText("role-to-assume"),timeoutMs:e.duration("timeout",{minMs:1e3,maxMs:216e5})}
checkPromotion(e,u)
return u}async function readImages(e,{mode:t,from:n}){const o={platforms:e.list("platforms"),buildArgs:e.parsed("build-args",a.xg)??{},labels:e.parsed("labels",a.xg)??{},contexts:e.parsed("contexts",a.xg)??{}},i=e.has("images"),u=await readImagesDocument(e),c=readSingleImage(e,i)
if(i&&u===void 0)return[]
const l=(0,a.SJ)(u??c??imagesOf(n),o)
l.length===0&&e.fault({input:"images",value:"",allowed:"a map of images by name, or set `name` for a single image"})
for(const{found:n,allowed:o}of(0,a.OR)(l,{checkFiles:t==="build"}))e.fault({input:"images",value:n,allowed:o})
for(const t of l.flatMap(({tags:e})=>e??[]))checkTemplate(e,t,"images")
return l}async function readImagesDocument(e){const t=e.optionalText("images")
if(t===void 0)return
const{images:n,faults:o}=await(0,a.eb)(t)
for(const t of o)e.faultAt("images",t)
return o.length>0?void 0:n}function imagesOf(e){if(e?.kind!=="images")return{}
const t={}
for(const[n,{repository:o}]of e.images)t[n]={repository:o,"build-args":{},labels:{},contexts:{}}
return t}const l="lower-case letters, digits and `-`, `_`, `.`, `/` between them",d=["name","repository","context","dockerfile","target"]
function readSingleImage(e,t){const[n,o,u,c,f]=d.map(t=>e.optionalText(t)),h=d.filter(t=>e.has(t))
if(t){for(const t of h)e.fault({input:t,value:e.untrimmed(t),allowed:"nothing when `images` is set: write it there, for each image"})
return}if(n===void 0){h.length>0&&e.fault({input:"name",value:"",allowed:"the name of the image"})
return}(0,a.lS)(n)&&(o!==void 0||(0,i.en)(n))||e.fault({input:"name",value:n,allowed:l})
o===void 0||(0,i.en)(o)||e.fault({input:"repository",value:o,allowed:l})
const g={repository:o??n,context:u??".",...c===void 0?{}:{dockerfile:c},...f===void 0?{}:{target:f}}
return{[n]:{...g,"build-args":{},labels:{},contexts:{}}}}function readTags(e){const t=e.list("tags")
for(const n of t)checkTemplate(e,n,"tags")
return t}const f={sha:"0123456789abcdef0123456789abcdef01234567",date:"20261121",environment:"staging",branch:"main",run:"1-1",pr:"1"}
function checkTemplate(e,t,n){try{(0,u.v)(t,f,"image")}catch(o){e.fault({input:n,value:t,allowed:o instanceof Error?o.message:String(o)})}}function parseSha(e){if(!/^[0-9a-f]{40}$/.test(e))throw new Error("a commit of 40 hex digits")
return e}function readSecrets(e){const t=e.optionalSecret("secrets")?.reveal()??"",n=[]
for(const i of t.split(/[\r\n]+/).filter(e=>e.trim()!=="")){const[,t,a]=/^([\w.-]+)=(.*)$/.exec(i.trim())??[]
t===void 0||a===void 0?e.fault({input:"secrets",value:"***",allowed:"lines of ID=value; values of several lines go by `secret-envs`"}):n.push({id:t,from:{value:new o.z(a)}})}for(const[t,o]of Object.entries(e.parsed("secret-envs",a.xg)??{}))n.push({id:t,from:{env:o}})
return n}function checkPromotion(e,{mode:t,from:n,tags:o,images:i,sourceRegistry:a}){if(t!=="build"){e.has("from")||e.fault({input:"from",value:"",allowed:"an image tag, a digest, or the output `images` of build-push (needed by `mode: promote`)"})
o.length===0&&i.some(e=>e.tags===void 0)&&e.fault({input:"tags",value:"",allowed:"at least one tag: an image without a tag is deleted by most lifecycle policies"})
if(n?.kind==="images")for(const{name:t,sameAs:o}of i)n.images.has(t)||n.images.has(o??t)||e.fault({input:"from",value:t,allowed:`an entry for the image (it has: ${[...n.images.keys()].join(", ")})`})}else{n!==void 0&&e.fault({input:"from",value:"...",allowed:"nothing unless `mode: promote`"})
a!==void 0&&e.fault({input:"source-registry",value:a.registryId,allowed:"nothing unless `mode: promote`"})}}}),1129:((e,t,n)=>{n.d(t,{m:()=>o})
const o="login-directory"}),5263:((e,t,n)=>{n.a(e,async(e,o)=>{try{n.r(t)
var i=n(7349),a=n(6e3),u=n(1639),c=n(9908)
await(0,i.C)({name:"build-push",readInputs:u.K,story:(e,t)=>(0,a.h)(e,(0,c.b)(e,t)),post:a.m})
o()}catch(e){o(e)}},1)}),1613:((e,t,n)=>{n.d(t,{EA:()=>groupImages,Ep:()=>renderTags,wy:()=>findBuilt})
var o=n(9973),i=n(1075)
function renderTags({images:e,tags:t},n){const i=[],a=e.map(e=>({spec:e,tags:[...new Set((e.tags??t).map(t=>renderOrNote(t,{facts:n,name:e.name,faults:i})))]}))
i.push(...findCollisions(a))
if(i.length===0)return a
throw new o.lZ({code:"invalid-inputs",message:["The tags cannot be put:",...new Set(i)].join("\n"),fix:"Correct the input `tags` of this step. Nothing has been changed."})}function renderOrNote(e,{facts:t,name:n,faults:a}){try{return(0,i.v)(e,t,n)}catch(t){a.push(`- \`tags\` is ${JSON.stringify(e)}; allowed: ${(0,o.bD)(t)}.`)
return""}}function findCollisions(e){const t=new Map,n=[]
for(const{spec:o,tags:i}of e)for(const e of i){const i=`${o.repository}:${e}`,a=t.get(i),u=o.sameAs??o.name
a!==void 0&&a!==u&&n.push(`- ${i} is wanted by ${a} and by ${o.name}; allowed: tags that differ, for example with {image}.`)
t.set(i,u)}return n}function groupImages(e){const t=new Set
return e.filter(({spec:e})=>e.sameAs===void 0).map(({spec:n})=>{const o=e.filter(({spec:e})=>e.name===n.name||e.sameAs===n.name)
return{name:n.name,targetName:uniqueTargetName(n.name,t),origin:n,images:o,repositories:[...new Set(o.map(({spec:e})=>e.repository))]}})}function uniqueTargetName(e,t){const n=e.replaceAll(/[^A-Za-z0-9_-]/g,"-")
let o=n
for(let e=2;t.has(o);e+=1)o=`${n}-${e}`
t.add(o)
return o}function findBuilt(e,t,n){return t.repositories.map(t=>e.get(t)?.get(n)).find(e=>e!==void 0)}}),9908:((e,t,n)=>{n.d(t,{b:()=>realWorld})
var o=n(1708),i=n(7486),a=n(9973)
function parseRegion(e,t){const n=[e,t.AWS_REGION,t.AWS_DEFAULT_REGION].find(e=>e!==void 0&&e!=="")
if(n!==void 0&&/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(n))return n
throw new a.lZ({code:"aws-region-missing",message:n===void 0?"No AWS region is set.":`"${n}" is not the name of an AWS region.`,fix:"Set the input `aws-region`, for example to us-east-1."})}var u=n(9296)
const c=3e4
function awsAccess(e){const t=parseRegion(e.awsRegion,e.env),o={region:t,maxAttempts:5,requestHandler:(0,u.W)(c)},{roleToAssume:i,idToken:a,sessionName:l}=e
return i===void 0?o:{...o,credentials:shareCredentials(async()=>{const{assumeRoleWithOidc:e}=await n.e(747).then(n.bind(n,3747))
return e({roleArn:i,region:t,idToken:a,sessionName:l})})}}const l=3e5
function shareCredentials(e,t=i.dQ){let n,o=1/0
return()=>{if(n===void 0||t.now()>=o){o=1/0
const t=e()
n=t
t.then(({expiration:e})=>{o=(e?.getTime()??1/0)-l},()=>{n=void 0})}return n}}function realWorld({awsRegion:e,roleToAssume:t},i){const{run:a,env:u,clock:c}=i,l=`slipway-build-push-${a.runId}`,access=n=>awsAccess({awsRegion:n??e,roleToAssume:t,sessionName:l,env:u,idToken:e=>i.idToken(e)})
return{...i,region:e??u.AWS_REGION??u.AWS_DEFAULT_REGION??"",openEcr:async({region:e,signal:t})=>{const{ecrClient:o}=await Promise.all([n.e(604),n.e(263),n.e(182)]).then(n.bind(n,2182))
return o({access:access(e),signal:t})},openBlobs:async({authorization:e,signal:t})=>{const{blobStore:o}=await n.e(707).then(n.bind(n,707))
return o({authorization:e,signal:t})},openDocker:async({signal:e})=>{const{dockerRunner:t}=await n.e(715).then(n.bind(n,4715))
return t({cwd:(0,o.cwd)(),clock:c,signal:e})}}}}),3603:((e,t,n)=>{n.d(t,{B:()=>cacheBranches,B7:()=>isForkPullRequest,EG:()=>tagFacts})
var o=n(4214),i=n(7486)
const a=o.Ikc({number:o.NpB(o.lqM(o.aig()),void 0),repository:o.NpB(o.lqM(o.Ikc({default_branch:o.lqM(o.YjP())})),void 0),pull_request:o.NpB(o.lqM(o.Ikc({base:o.Ikc({ref:o.YjP()}),head:o.Ikc({ref:o.YjP(),repo:o.cl6(o.Ikc({full_name:o.YjP()}))})})),void 0)})
function isForkPullRequest(e){const{pull_request:t}=o.qgA(a,e.event)
return e.eventName.startsWith("pull_request")&&t!==void 0&&t.head.repo?.full_name!==e.repository}function cacheBranches(e){const{pull_request:t,repository:n}=o.qgA(a,e.event),i=n?.default_branch??"main"
if(t!==void 0)return{read:[...new Set([t.base.ref,i])],write:void 0}
const u=e.refName===""?i:e.refName
return{read:[...new Set([u,i])],write:u}}function tagFacts(e,t){const{number:n,pull_request:u}=o.qgA(a,e.event)
return{sha:t.sha??e.sha,date:(0,i.r4)(t.nowMs).slice(0,10).replaceAll("-",""),environment:t.environment,branch:u?.head.ref??e.refName,run:e.runId===""?"":`${e.runId}-${e.runAttempt}`,pr:n===void 0?"":String(n)}}}),1075:((e,t,n)=>{n.d(t,{g:()=>tagSafe,v:()=>renderTag})
var o=n(7067)
const i=["sha","sha7","date","environment","branch","run","pr","image"]
function renderTag(e,t,n){const a={...t,sha7:t.sha.slice(0,7),branch:tagSafe(t.branch),image:tagSafe(n)},u=e.replaceAll(/\{([^{}]*)\}/g,(e,t)=>{const n=a[t]
if(n===void 0)throw new Error(`placeholders of ${i.map(e=>`{${e}}`).join(", ")}; not {${t}}`)
if(n==="")throw new Error(`a template without {${t}}, which this run does not have`)
return n})
if(!(0,o._l)(u))throw new Error("at most 128 letters, digits, `_`, `.`, `-`, not beginning with `.` or `-`")
return u}function tagSafe(e){return e.replaceAll(/[^A-Za-z0-9_.-]+/g,"-").replaceAll(/^[.-]+|[.-]+$/g,"").slice(0,100)}}),7349:((e,t,n)=>{n.d(t,{C:()=>runAction})
const o=require("os")
function utils_toCommandValue(e){return e===null||e===void 0?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const i=new Command(e,t,n)
process.stdout.write(i.toString()+o.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command")
this.command=e
this.properties=t
this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const o=this.properties[n]
if(o){t?t=!1:e+=","
e+=`${n}=${escapeProperty(o)}`}}}e+=`::${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const i=require("crypto"),a=require("fs")
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!a.existsSync(n))throw new Error(`Missing file at path: ${n}`)
a.appendFileSync(n,`${utils_toCommandValue(t)}${o.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${i.randomUUID()}`,a=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(a.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${o.EOL}${a}${o.EOL}${n}`}n(6928)
var u=n(3689)
class HttpClient{#e
constructor(...e){this.#e=e}async getJson(...e){return(await this.#t()).getJson(...e)}async request(...e){return(await this.#t()).request(...e)}getAgent(){}getAgentDispatcher(e){const t=(0,u.s)(new URL(e))
return t?.hostname?{proxy:t}:void 0}async#t(){return new((await n.e(514).then(n.bind(n,1514))).HttpClient)(...this.#e)}}var __awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return e}static getCall(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient(),o=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)}),i=(t=o.result)===null||t===void 0?void 0:t.value
if(!i)throw new Error("Response json body do not have ID Token field")
return i})}static getIDToken(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
e&&(t=`${t}&audience=${encodeURIComponent(e)}`)
debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var summary_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
const{access:c,appendFile:l,writeFile:d}=a.promises,f="GITHUB_STEP_SUMMARY",h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[f]
if(!e)throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`)
try{yield c(e,a.constants.R_OK|a.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const o=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${o}>${t}</${e}>`:`<${e}${o}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite),n=yield this.filePath(),o=t?d:l
yield o(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=!1){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),o=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(o).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",o=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(n,o)
return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e=="string")return this.wrap("td",e)
const{header:t,data:n,colspan:o,rowspan:i}=e,a=t?"th":"td",u=Object.assign(Object.assign({},o&&{colspan:o}),i&&{rowspan:i})
return this.wrap(a,n,u)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:o,height:i}=n||{},a=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),u=this.wrap("img",null,Object.assign({src:e,alt:t},a))
return this.addRaw(u).addEOL()}addHeading(e,t){const n=`h${t}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(o,e)
return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),o=this.wrap("blockquote",e,n)
return this.addRaw(o).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}
o.platform(),o.arch()
var g,core_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(g||(g={}))
function setSecret(e){command_issueCommand("add-mask",{},e)}function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(o.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=g.Failure
error(e)}function debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+o.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function group(e,t){return core_awaiter(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var y=n(9973),v=n(74)
function readHome(e){const{GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}=e
return{repository:t===""?"OWNER/slipway":t,ref:t===""||n===""?"v1":n}}function homeUrl({repository:e}){return`https://github.com/${e}`}function errorPage(e,t){return`${homeUrl(e)}/blob/main/docs/errors.md#${encodeURIComponent(t)}`}var w=n(2349),b=n(7486),_=n(3024),$=n(4214)
function readGithubRun(e){const t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SERVER_URL??"https://github.com",o=e.GITHUB_RUN_ID??""
return{repository:t,serverUrl:n,runId:o,sha:e.GITHUB_SHA??"",ref:e.GITHUB_REF??"",refName:e.GITHUB_REF_NAME??"",eventName:e.GITHUB_EVENT_NAME??"",actor:e.GITHUB_ACTOR??"",triggeringActor:e.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(e.GITHUB_RUN_ATTEMPT??"1"),job:e.GITHUB_JOB??"",workflowRef:e.GITHUB_WORKFLOW_REF??"",apiUrl:e.GITHUB_API_URL??"https://api.github.com",workspace:e.GITHUB_WORKSPACE??"",runnerTemp:e.RUNNER_TEMP??"",runUrl:`${n}/${t}/actions/runs/${o}`,event:readEvent(e.GITHUB_EVENT_PATH)}}function readEvent(e){if(e===void 0||e==="")return{}
try{return $.qgA($.g1P($.YjP(),$.L5J()),JSON.parse((0,_.readFileSync)(e,"utf8")))}catch(e){throw new y.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,y.bD)(e)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:e})}}var x=n(9444)
const E=2e4,T={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(e,t){if((t.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new y.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,x.L)({...T,clock:t.clock,shouldRetry:mayPass},()=>requestOnce(e,t))}catch(e){throw new y.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(e)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:e})}}async function requestOnce(e,{clock:t,request:n}){const o=new AbortController,i=t.sleep(E,o.signal).then(()=>{throw new Error(`no answer within ${E/1e3} seconds`)})
try{return await Promise.race([n(e),i])}finally{o.abort()}}function mayPass(e){const t=readStatus(e)
return t===void 0||t===408||t===429||t>=500}function readStatus(e){const[,t]=/Error Code : (\d{3})/.exec((0,y.bD)(e))??[]
return t===void 0?void 0:Number(t)}function tell(e){const t=readStatus(e)
return t===void 0?(0,y.bD)(e).replaceAll(/\s+/g," "):`it answered with status ${t}`}var O=n(6110),S=n(1175)
class InputReader{namesRead=new Set
#r=[]
#n
constructor(e){this.#n=e}untrimmed(e){this.namesRead.add(e)
return this.#n[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??""}has(e){return this.untrimmed(e).trim()!==""}text(e){const t=this.untrimmed(e).trim()
t===""&&this.fault({input:e,value:t,allowed:"a value (it is required)"})
return t}optionalText(e){const t=this.untrimmed(e).trim()
return t===""?void 0:t}boolean(e){const t=this.untrimmed(e).trim();["true","false"].includes(t.toLowerCase())||this.fault({input:e,value:t,allowed:"true or false"})
return t.toLowerCase()==="true"}integer(e,{min:t,max:n}){const o=this.untrimmed(e).trim(),i=Number(o);(!/^-?\d+$/.test(o)||i<t||i>n)&&this.fault({input:e,value:o,allowed:`a whole number from ${t} to ${n}`})
return i}duration(e,{minMs:t,maxMs:n}){const o=this.untrimmed(e).trim(),i=(0,O.E)(o)
if(i===void 0||i<t||i>n){const i=`${(0,O.a)(t)} to ${(0,O.a)(n)}`
this.fault({input:e,value:o,allowed:`a duration such as 90s, 10m or 1h, from ${i}`})}return i??t}choice(e,t){const n=this.untrimmed(e).trim(),o=t.find(e=>e===n)
o===void 0&&this.fault({input:e,value:n,allowed:`one of: ${t.join(", ")}`})
return o??t[0]}list(e){return splitItems(this.untrimmed(e),/[\r\n,]+/)}lines(e){return splitItems(this.untrimmed(e),/[\r\n]+/)}optionalSecret(e){const t=this.untrimmed(e).trim()
if(t!==""){for(const e of t.split(/[\r\n]+/))e!==""&&setSecret(e)
return new S.z(t)}}parsed(e,t){const n=this.optionalText(e)
if(n!==void 0)try{return t(n)}catch(t){this.fault({input:e,value:n,allowed:(0,y.bD)(t)})
return}}fault(e){this.#r.push(renderFault(e))}faultAt(e,{line:t,column:n,message:o}){this.#r.push(`- \`${e}\`, line ${t}, column ${n}: ${o}`)}finish(){if(this.#r.length===0)return
const e=this.#r.length===1?"One input is":`${this.#r.length} inputs are`
throw new y.lZ({code:"invalid-inputs",message:[`${e} not valid:`,...this.#r].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:e,value:t,allowed:n}){const o=t.length>200?`${t.slice(0,200)}\u2026`:t
return`- \`${e}\` is ${t===""?"empty":JSON.stringify(o)}; allowed: ${n}.`}function splitItems(e,t){return e.split(t).map(e=>e.trim()).filter(e=>e!=="")}var j=n(7598)
function githubLog(e){const t=e.now()
return{info:e=>info((0,w.P)(e)),debug:e=>debug(e),progress:n=>info(`[${(0,O.a)(e.now()-t).padStart(6)}] ${(0,w.P)(n)}`),warning:e=>warning(e),group:(e,t)=>group(e,t),foreign:e=>{if(e.length===0)return
const t=(0,j.randomUUID)()
info(`::stop-commands::${t}`)
for(const t of e)info((0,w.g)(t))
info(`::${t}::`)},foreignStream:async e=>{const t=(0,j.randomUUID)()
info(`::stop-commands::${t}`)
try{return await e(e=>info((0,w.g)(e)))}finally{info(`::${t}::`)}}}}const P=9
async function runAction(e){try{const t=realContext()
if(process.env.SLIPWAY_STEP==="post"){const n=await(e.post?.(t))
n!==void 0&&await publish(n)}else{const n=new InputReader(process.env),o=await e.readInputs(n)
n.finish()
await publish(await e.story(o,t))}}catch(t){await publish(reportError(e.name,t))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(e){return new Promise(t=>{e.write("",()=>t())})}function realContext(){const e=new AbortController
for(const t of["SIGINT","SIGTERM"])process.on(t,()=>e.abort(new y.cJ(t)))
return{clock:b.dQ,log:githubLog(b.dQ),signal:e.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(e,t)=>saveState(e,t),readState:e=>getState(e),idToken:e=>readIdToken(e,{env:process.env,clock:b.dQ,request:e=>getIDToken(e)}),mask:e=>setSecret(e)}}async function publish(e){const t=setOutputs(e.outputs)
await writeSummary(e.summary)
printAnnotations(e.annotations??[])
e.ok?notice(e.headline):setFailed(e.headline)
t!==void 0&&setFailed(`${t} ${R.fix} (${R.code})`)}const R={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let e=!1
return t=>{const n=setOutputs(t)
n===void 0||e||warning(`${n} The step goes on.`)
e||=n!==void 0}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))setOutput(t,n)
return}catch(e){return`The outputs of this step could not be written: ${(0,y.bD)(e)}.`}}async function writeSummary(e){if(e==="")return
const t=process.env.GITHUB_STEP_SUMMARY!==void 0,n=(0,v.HX)(e)
t&&n===e||info(e.split("\n").map(w.P).join("\n"))
t&&await h.addRaw(n,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(e){warning(`The job summary could not be written: ${(0,y.bD)(e)}. What it tells is in the outputs and in the log.`)}const C={error:error,warning:warning,notice:notice}
function printAnnotations(e){for(const t of["error","warning","notice"]){const n=e.filter(e=>e.level===t)
for(const e of n.slice(0,P))C[t](e.message,properties(e))
const o=n.length-P
o>0&&info(`${o} more of level ${t} are in the job summary.`)}}function properties({title:e,file:t,line:n,column:o}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{file:t},...n===void 0?{}:{startLine:n},...o===void 0?{}:{startColumn:o}}}function reportError(e,t){if(t instanceof y.lZ)return reportActionError(e,t)
if(t instanceof y.cJ)return reportActionError(e,new y.lZ({code:"cancelled",message:t.message,fix:"Run the job again when you want to go on."}))
const n=t instanceof Error?t.stack??t.message:String(t)
return reportActionError(e,new y.lZ({code:"internal-error",message:`This is a fault in Slipway's ${e}, not in your pipeline:\n${n}`,fix:`Report it with this log at ${homeUrl(readHome(process.env))}/issues.`}))}function reportActionError(e,{code:t,message:n,fix:o,places:i}){return{ok:!1,headline:`${n}\n${o} (${t})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:t,message:n,fix:o}})},summary:(0,v.qN)(`### ${e}: ${(0,v.FV)(t)}`,...n.split("\n").map(e=>(0,v.FV)(e)),`**What to do:** ${(0,v.FV)(o)}`,`More: [docs/errors.md](${errorPage(readHome(process.env),t)})`),annotations:i.map(e=>({level:"error",...e}))}}}),1175:((e,t,n)=>{n.d(t,{z:()=>Secret})
class Secret{#s
constructor(e){this.#s=e}reveal(){return this.#s}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}}),9296:((e,t,n)=>{n.d(t,{W:()=>requestLimits})
function requestLimits(e,t=5e3){return{connectionTimeout:t,requestTimeout:e,throwOnRequestTimeout:!0,socketTimeout:e}}}),7067:((e,t,n)=>{n.d(t,{Bc:()=>isDigest,TZ:()=>parseRegistryHost,_l:()=>isImageTag,en:()=>isRepositoryName,j8:()=>registryHostName,qM:()=>repositoryArn})
const o=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/
function parseRegistryHost(e){const[,t,n]=o.exec(e)??[]
return t===void 0||n===void 0?void 0:{registryId:t,region:n}}function registryHostName({registryId:e,region:t}){const n=t.startsWith("eusc-")?"amazonaws.eu":"amazonaws.com"+(t.startsWith("cn-")?".cn":"")
return`${e}.dkr.ecr.${t}.${n}`}const i=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["eusc-","aws-eusc"]]
function repositoryArn({region:e,repository:t}){const[,n="aws"]=i.find(([t])=>e.startsWith(t))??[]
return`arn:${n}:ecr:${e}:*:repository/${t}`}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}function isImageTag(e){return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(e)}function isRepositoryName(e){return e.length>=2&&e.length<=256&&/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(e)}}),9973:((e,t,n)=>{n.d(t,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:e,message:t,fix:n,cause:o,places:i}){super(t,o===void 0?void 0:{cause:o})
this.name="ActionError"
this.code=e
this.fix=n
this.places=i??[]}}function messageOf(e){return e instanceof Error?e.message:String(e)}class Cancelled extends Error{constructor(e){super(`The run was cancelled (${e}).`)
this.name="Cancelled"}}}),2349:((e,t,n)=>{n.d(t,{P:()=>commandless,g:()=>printable})
function printable(e){return e.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(e){return printable(e).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}}),74:((e,t,n)=>{n.d(t,{FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table})
const o=1048576
function escapeMarkdown(e){return escapeHtml(e).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,e=>`&#${e.charCodeAt(0)};`)}function code(e){return`<code>${escapeMarkdown(e)}</code>`}function table(e,t){return t.length===0?"":[e,e.map(()=>"---"),...t].map(e=>tableRow(e)).join("\n")}function tableRow(e){return`| ${e.map(e=>e.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function paragraphs(...e){return e.filter(e=>e!==void 0&&e!=="").join("\n\n")}const i=2
function cutSummary(e,t=o-i){const n=Buffer.from(e)
if(n.length<=t)return e
const a="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",u=n.subarray(0,t-Buffer.byteLength(a)).toString()
return u.slice(0,Math.max(0,u.lastIndexOf("\n")))+a}function escapeHtml(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),9444:((e,t,n)=>{n.d(t,{L:()=>retry})
function backoffMs(e,t,n=Math.random){return n()*Math.min(e.capMs,e.baseMs*(e.factor??2)**t)}async function retry(e,t){for(let n=0;;n+=1)try{return await t(n)}catch(t){if(n+1>=e.attempts||!e.shouldRetry(t))throw t
await e.clock.sleep(backoffMs(e,n,e.random),e.signal)}}}),7486:((e,t,n)=>{n.d(t,{dQ:()=>o,r4:()=>formatInstant})
const o={now:()=>Date.now(),sleep:(e,t)=>new Promise((n,o)=>{if(t?.aborted===!0){o(abortReason(t))
return}const onAbort=()=>{clearTimeout(i)
o(abortReason(t))},i=setTimeout(()=>{t?.removeEventListener("abort",onAbort)
n()},Math.max(0,e))
t?.addEventListener("abort",onAbort,{once:!0})})}
function abortReason(e){const t=e?.reason
return t instanceof Error?t:new Error("The wait was aborted.",{cause:t})}function formatInstant(e){return new Date(e).toISOString()}}),6110:((e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration})
const o={ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(e){if(!/^(?:\d+(?:ms|s|m|h))+$/.test(e))return
let t=0
for(const[,n,i=""]of e.matchAll(/(\d+)(ms|s|m|h)/g))t+=Number(n)*(o[i]??Number.NaN)
return Number.isSafeInteger(t)?t:void 0}function formatDuration(e){if(e<1e3)return`${Math.round(e)}ms`
if(e<59950)return`${(e/1e3).toFixed(1)}s`
const t=Math.round(e/1e3)
if(t<3600)return`${Math.floor(t/60)}m ${String(t%60).padStart(2,"0")}s`
const n=Math.round(t/60)
return`${Math.floor(n/60)}h ${String(n%60).padStart(2,"0")}m`}}),3689:((e,t,n)=>{n.d(t,{s:()=>getProxyUrl})
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e))return
const n=(()=>t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}function checkBypass(e){if(!e.hostname)return!1
if(isLoopbackAddress(e.hostname))return!0
const t=process.env.no_proxy||process.env.NO_PROXY||""
if(!t)return!1
let n
e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=443)
const o=[e.hostname.toUpperCase()]
typeof n=="number"&&o.push(`${o[0]}:${n}`)
for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if(e==="*"||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),4214:((e,t,n)=>{n.d(t,{FsL:()=>sa,Ikc:()=>Ei,KCZ:()=>Q,L5J:()=>Ji,NpB:()=>Fr,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,cl6:()=>Ci,g1P:()=>ji,is:()=>Wr,lqM:()=>q,pdi:()=>yr,qFJ:()=>Rn,qgA:()=>ea,rej:()=>Fi,xLC:()=>da,yqP:()=>ei,z6Y:()=>Ye,zMY:()=>Xr})
let o
const i={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(e){return e||o?{lang:e?.lang??o?.lang,message:e?.message,abortEarly:e?.abortEarly??o?.abortEarly,abortPipeEarly:e?.abortPipeEarly??o?.abortPipeEarly}:i}let a,u,c
function s(e){return a?.get(e)}function ee(e){return u?.get(e)}function ne(e,t){return c?.get(e)?.get(t)}function p(e){let t=typeof e
return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function m(e,t,n,o,i){let a=i&&"input"in i?i.input:n.value,u=i?.expected??e.expects??null,c=i?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:u,received:c,message:`Invalid ${t}: ${u?`Expected ${u} but r`:"R"}eceived ${c}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:o.lang,abortEarly:o.abortEarly,abortPipeEarly:o.abortPipeEarly},d=e.kind==="schema",f=i?.message??e.message??ne(e.reference,l.lang)??(d?ee(l.lang):null)??o.message??s(l.lang)
f!==void 0&&(l.message=typeof f=="function"?f(l):f),d&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function k(e,t){let n=[...new Set(e)]
return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function A(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e}var l=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
function Ye(e,t){return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,"input",e,t),e}}}function Rn(e,t){return{kind:"transformation",type:"parse_json",reference:Rn,config:e,message:t,async:!1,"~run"(e,t){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(n){if(!(n instanceof Error))throw n
m(this,"JSON",e,t,{received:`"${n.message}"`}),e.typed=!1}return e}}}function yr(e){return{kind:"transformation",type:"transform",reference:yr,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}const d={abortEarly:!0}
function F(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Fr(e,t){return A({...e,fallback:t,"~run"(t,n){let o=e["~run"](t,n)
return o.issues?{typed:!0,value:F(this,o,n)}:o}})}function I(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Wr(e,t){return!e["~run"]({value:t},d).issues}function Kr(e,t){return A({kind:"schema",type:"array",reference:Kr,expects:"Array",async:!1,item:e,message:t,"~run"(e,t){let n=e.value
if(Array.isArray(n)){e.typed=!0,e.value=[]
for(let o=0;o<n.length;o++){let i=n[o],a=this.item["~run"]({value:i},t)
if(a.issues){let u={type:"array",origin:"value",input:n,key:o,value:i}
for(let t of a.issues)t.path?t.path.unshift(u):t.path=[u],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,"type",e,t)
return e}})}function Xr(e){return A({kind:"schema",type:"boolean",reference:Xr,expects:"boolean",async:!1,message:e,"~run"(e,t){return typeof e.value=="boolean"?e.typed=!0:m(this,"type",e,t),e}})}function ei(e,t){return A({kind:"schema",type:"exact_optional",reference:ei,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped["~run"](e,t)}})}function li(e,t){return A({kind:"schema",type:"loose_object",reference:li,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let o in e.typed=!0,e.value={},this.entries){let i=this.entries[o]
if(o in n||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in n?n[o]:I(i),u=i["~run"]({value:a},t)
if(u.issues){let i={type:"object",origin:"value",input:n,key:o,value:a}
for(let t of u.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t)
if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1
break}}u.typed||(e.typed=!1),e.value[o]=u.value}else if(i.fallback!==void 0)e.value[o]=F(i)
else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:n,key:o,value:n[o]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,"type",e,t)
return e}})}function Ci(e,t){return A({kind:"schema",type:"nullish",reference:Ci,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value!==null&&e.value!==void 0||(this.default!==void 0&&(e.value=I(this,e,t)),e.value!==null&&e.value!==void 0)?this.wrapped["~run"](e,t):(e.typed=!0,e)}})}function Ti(e){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:e,"~run"(e,t){return typeof e.value!="number"||isNaN(e.value)?m(this,"type",e,t):e.typed=!0,e}})}function Ei(e,t){return A({kind:"schema",type:"object",reference:Ei,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object")for(let o in e.typed=!0,e.value={},this.entries){let i=this.entries[o]
if(o in n||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in n?n[o]:I(i),u=i["~run"]({value:a},t)
if(u.issues){let i={type:"object",origin:"value",input:n,key:o,value:a}
for(let t of u.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t)
if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1
break}}u.typed||(e.typed=!1),e.value[o]=u.value}else if(i.fallback!==void 0)e.value[o]=F(i)
else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:n,key:o,value:n[o]}]}),t.abortEarly))break}else m(this,"type",e,t)
return e}})}function q(e,t){return A({kind:"schema",type:"optional",reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function ji(e,t,n){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let o in e.typed=!0,e.value={},n)if(D(n,o)){let i=n[o],a=this.key["~run"]({value:o},t)
if(a.issues){let u={type:"object",origin:"key",input:n,key:o,value:i}
for(let t of a.issues)t.path=[u],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}let u=this.value["~run"]({value:i},t)
if(u.issues){let a={type:"object",origin:"value",input:n,key:o,value:i}
for(let t of u.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t)
if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1
break}}(!a.typed||!u.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=u.value)}}else m(this,"type",e,t)
return e}})}function Fi(e,t){return A({kind:"schema",type:"strict_object",reference:Fi,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let o in e.typed=!0,e.value={},this.entries){let i=this.entries[o]
if(o in n||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in n?n[o]:I(i),u=i["~run"]({value:a},t)
if(u.issues){let i={type:"object",origin:"value",input:n,key:o,value:a}
for(let t of u.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t)
if(e.issues||(e.issues=u.issues),t.abortEarly){e.typed=!1
break}}u.typed||(e.typed=!1),e.value[o]=u.value}else if(i.fallback!==void 0)e.value[o]=F(i)
else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:n,key:o,value:n[o]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let o in n)if(!Object.prototype.hasOwnProperty.call(this.entries,o)){m(this,"key",e,t,{input:o,expected:"never",path:[{type:"object",origin:"key",input:n,key:o,value:n[o]}]})
break}}else m(this,"type",e,t)
return e}})}function zi(e){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:e,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:m(this,"type",e,t),e}})}function Z(e){let t
if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e)
else t=n.issues
return t}function Q(e,t){return A({kind:"schema",type:"union",reference:Q,expects:k(e.map(e=>e.expects),"|"),async:!1,options:e,message:t,"~run"(e,t){let n,o,i
for(let a of this.options){let u=a["~run"]({value:e.value},t)
if(u.typed){if(!u.issues){n=u
break}o?o.push(u):o=[u]}else i?i.push(u):i=[u]}if(n)return n
if(o){if(o.length===1)return o[0]
m(this,"type",e,t,{issues:Z(o)}),e.typed=!0}else{if(i?.length===1)return i[0]
m(this,"type",e,t,{issues:Z(i)})}return e}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ea(e,t,n){let o=e["~run"]({value:t},r(n))
if(o.issues)throw new l(o.issues)
return o.value}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let o of e)if(o.kind!=="metadata"){if(t.issues&&(o.kind==="schema"||o.kind==="transformation")){t.typed=!1
break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=o["~run"](t,n))}return t}})}function da(e,t,n){let o=e["~run"]({value:t},r(n))
return{typed:o.typed,success:!o.issues,output:o.value,issues:o.issues}}})},t={}
function __nccwpck_require__(n){var o=t[n]
if(o!==void 0)return o.exports
var i=t[n]={exports:{}},a=!0
try{e[n].call(i.exports,i,i.exports,__nccwpck_require__)
a=!1}finally{a&&delete t[n]}return i.exports}__nccwpck_require__.m=e
typeof __nccwpck_require__!="undefined"&&(__nccwpck_require__.ab=__dirname+"/");(()=>{var e=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",t=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",n=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},wrapDeps=o=>o.map(o=>{if(o!==null&&typeof o=="object"){if(o[e])return o
if(o.then){var i=[]
i.d=0
o.then(e=>{a[t]=e
resolveQueue(i)},e=>{a[n]=e
resolveQueue(i)})
var a={}
a[e]=e=>e(i)
return a}}var u={}
u[e]=e=>{}
u[t]=o
return u})
__nccwpck_require__.a=(o,i,a)=>{var u
a&&((u=[]).d=-1)
var c,l,d,f=new Set,h=o.exports,g=new Promise((e,t)=>{d=t
l=e})
g[t]=h
g[e]=e=>(u&&e(u),f.forEach(e),g.catch(e=>{}))
o.exports=g
i(o=>{c=wrapDeps(o)
var i,getResult=()=>c.map(e=>{if(e[n])throw e[n]
return e[t]}),a=new Promise(t=>{(i=()=>t(getResult)).r=0
var fnQueue=e=>e!==u&&!f.has(e)&&(f.add(e),e&&!e.d&&(i.r++,e.push(i)))
c.map(t=>t[e](fnQueue))})
return i.r?a:getResult()},e=>(e?d(g[n]=e):l(h),resolveQueue(u)))
u&&u.d<0&&(u.d=0)}})();(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
__nccwpck_require__.t=function(n,o){o&1&&(n=this(n))
if(o&8)return n
if(typeof n=="object"&&n){if(o&4&&n.__esModule)return n
if(o&16&&typeof n.then=="function")return n}var i=Object.create(null)
__nccwpck_require__.r(i)
var a={}
e=e||[null,t({}),t([]),t(t)]
for(var u=o&2&&n;typeof u=="object"&&!~e.indexOf(u);u=t(u))Object.getOwnPropertyNames(u).forEach(e=>a[e]=()=>n[e])
a.default=()=>n
__nccwpck_require__.d(i,a)
return i}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{typeof Symbol!="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}})();(()=>{var e={792:1},installChunk=t=>{var n=t.modules,o=t.ids,i=t.runtime
for(var a in n)__nccwpck_require__.o(n,a)&&(__nccwpck_require__.m[a]=n[a])
i&&i(__nccwpck_require__)
for(var u=0;u<o.length;u++)e[o[u]]=1}
__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})()
var n=__nccwpck_require__(5263)
module.exports=n})()

