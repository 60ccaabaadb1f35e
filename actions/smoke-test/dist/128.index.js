"use strict"
exports.id=128
exports.ids=[128]
exports.modules={128:((e,n,s)=>{s.d(n,{resolveManifest:()=>resolveManifest})
var r=s(973),t=s(433),i=s(674),o=s(103),a=s(119)
const c={serviceName:"{service}",repository:"{image}",imageTag:"sha-{sha7}",phrase:"DEPLOY",role:"maintain",checks:"all",maxAge:"720h",migrateTimeout:"30m"}
function resolveManifest(e,n,s){const r=findEnvironment(e,n),t=r["promote-from"],m=t===void 0||t===o.B?void 0:t,v=m===void 0?void 0:e.environments?.[m],l={environment:n,sha:s.sha,sha7:s.sha.slice(0,7),date:s.date},u=v&&findRegistry(v),p=mapValues(e.services??{},(e,n)=>resolveService({service:e,settings:r,values:{...l,service:n,image:e.image}})),g=resolveMigration(e,p)
return{environment:n,awsRegion:r["aws-region"],cluster:r.cluster,...r["role-to-assume"]!==void 0&&{roleToAssume:r["role-to-assume"]},...u!==void 0&&{sourceRegistry:u},...r.url!==void 0&&{url:(0,a.L)(r.url,{environment:n})},images:mapValues(e.images??{},(e,s)=>resolveImage({image:e,settings:r,values:{environment:n,image:s}})),imageTags:[r["image-tag"]??c.imageTag].flat().map(e=>(0,a.L)(e,l)),services:p,launchers:(r.launchers??e.launchers??[]).map(e=>(0,i.PS)(e,n)),...r["keep-revisions"]!==void 0&&{keepRevisions:r["keep-revisions"]},...g&&{migrate:g},smokeChecks:r["smoke-test"]??e["smoke-test"]??[],...isToldCommit(e)&&{expectVersion:s.sha},...m!==void 0&&{promoteFrom:m},approve:resolveApproval(r,n)}}function findEnvironment(e,n){const s=e.environments??{},i=Object.hasOwn(s,n)?s[n]:void 0
if(i)return i
const o=Object.keys(s)
throw new r.lZ({code:"unknown-environment",message:`The manifest has no environment \`${n}\`; ${(0,t.ZA)(n,o)}`,fix:o.length===0?"Describe it under `environments` of the manifest.":`Set the input \`environment\` to one of: ${o.join(", ")}.`})}function resolveImage({image:e,settings:n,values:s}){const{repository:r,...t}=e,i=r??n.repository??c.repository
return{repository:(0,a.L)(i,s),...t}}function resolveService({service:e,settings:n,values:s}){const{"service-name":r,containers:t,...i}=e,expand=e=>(0,a.L)(e,s)
return{service:expand(r??n["service-name"]??c.serviceName),...i,...expandSettings(i,expand),...t&&{containers:mapValues(t,e=>Object.assign({},e,expandSettings(e,expand)))}}}const m=["environment","secrets","env-file","environment-files","task-definition","task-role-arn","execution-role-arn","codedeploy"]
function expandSettings(e,n){return Object.fromEntries(m.filter(n=>e[n]!==void 0).map(s=>[s,expandTexts(e[s],n)]))}function expandTexts(e,n){return typeof e=="string"?n(e):Array.isArray(e)?e.map(e=>expandTexts(e,n)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([e,s])=>[e,expandTexts(s,n)]))}function isToldCommit({services:e={}}){const n=Object.values(e),s=n.flatMap(({containers:e={}})=>Object.values(e))
return[...n,...s].flatMap(({environment:e={}})=>Object.values(e)).some(e=>e!==null&&/\{sha7?\}/.test(e))}function resolveMigration(e,n){if(!e.migrate)return
const{service:s,image:r,container:t,...i}=e.migrate,o=n[s]
if(!o)return
const a=t??o.container
return{...i,service:o.service,image:r??o.image,...a!==void 0&&{container:a}}}function resolveApproval(e,n){const s=e.approve??{}
return{phrase:(0,a.L)(s.phrase??c.phrase,{environment:n}),role:s.role??c.role,branches:s.branches??[],checks:s.checks??c.checks,maxAge:s["max-age"]??c.maxAge}}function findRegistry(e){const[,n]=/^arn:[^:]+:iam::(\d{12}):/.exec(e["role-to-assume"]??"")??[]
if(n===void 0)return
const s=e["aws-region"]
return`${n}.dkr.ecr.${s}.amazonaws.com${s.startsWith("cn-")?".cn":""}`}function mapValues(e,n){return Object.fromEntries(Object.entries(e).map(([e,s])=>[e,n(s,e)]))}})}

