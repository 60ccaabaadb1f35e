"use strict"
exports.id=128
exports.ids=[128]
exports.modules={128:((e,n,s)=>{s.d(n,{resolveManifest:()=>resolveManifest})
var t=s(973),r=s(433),i=s(674),o=s(103),a=s(119)
const c={serviceName:"{service}",repository:"{image}",imageTag:"sha-{sha7}",phrase:"DEPLOY",role:"maintain",checks:"all",maxAge:"720h",migrateTimeout:"30m"}
function resolveManifest(e,n,s){const t=findEnvironment(e,n),r=t["promote-from"],m=r===void 0||r===o.B?void 0:r,v=m===void 0?void 0:e.environments?.[m],l={environment:n,sha:s.sha,sha7:s.sha.slice(0,7),date:s.date},u=v&&findRegistry(v),p=mapValues(e.services??{},(e,n)=>resolveService({service:e,settings:t,values:{...l,service:n,image:e.image}})),g=resolveMigration(e,p)
return{environment:n,awsRegion:t["aws-region"],cluster:t.cluster,...t["role-to-assume"]!==void 0&&{roleToAssume:t["role-to-assume"]},...u!==void 0&&{sourceRegistry:u},...t.url!==void 0&&{url:(0,a.L)(t.url,{environment:n})},images:mapValues(e.images??{},(e,s)=>resolveImage({image:e,settings:t,values:{environment:n,image:s}})),imageTags:[t["image-tag"]??c.imageTag].flat().map(e=>(0,a.L)(e,l)),services:p,launchers:(t.launchers??e.launchers??[]).map(e=>(0,i.PS)(e,n)),...t["keep-revisions"]!==void 0&&{keepRevisions:t["keep-revisions"]},...g&&{migrate:g},smokeChecks:t["smoke-test"]??e["smoke-test"]??[],...isToldCommit(e)&&{expectVersion:s.sha},...m!==void 0&&{promoteFrom:m},approve:resolveApproval(t,n)}}function findEnvironment(e,n){const s=e.environments??{},i=Object.hasOwn(s,n)?s[n]:void 0
if(i)return i
const o=Object.keys(s)
throw new t.lZ({code:"unknown-environment",message:`The manifest has no environment \`${n}\`; ${(0,r.ZA)(n,o)}`,fix:o.length===0?"Describe it under `environments` of the manifest.":`Set the input \`environment\` to one of: ${o.join(", ")}.`})}function resolveImage({image:e,settings:n,values:s}){const{repository:t,...r}=e,i=t??n.repository??c.repository
return{repository:(0,a.L)(i,s),...r}}function resolveService({service:e,settings:n,values:s}){const{"service-name":t,containers:r,...i}=e,expand=e=>(0,a.L)(e,s)
return{service:expand(t??n["service-name"]??c.serviceName),...i,...expandSettings(i,expand),...r&&{containers:mapValues(r,e=>Object.assign({},e,expandSettings(e,expand)))}}}const m=["environment","secrets","env-file","environment-files","task-definition","task-role-arn","execution-role-arn","codedeploy"]
function expandSettings(e,n){return Object.fromEntries(m.filter(n=>e[n]!==void 0).map(s=>[s,expandTexts(e[s],n)]))}function expandTexts(e,n){return typeof e=="string"?n(e):Array.isArray(e)?e.map(e=>expandTexts(e,n)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([e,s])=>[e,expandTexts(s,n)]))}function isToldCommit({services:e={}}){const n=Object.values(e),s=n.flatMap(({containers:e={}})=>Object.values(e))
return[...n,...s].flatMap(({environment:e={}})=>Object.values(e)).some(e=>e!==null&&/\{sha7?\}/.test(e))}function resolveMigration(e,n){if(!e.migrate)return
const{service:s,image:t,container:r,...i}=e.migrate,o=n[s]
if(!o)return
const a=r??o.container
return{...i,service:o.service,image:t??o.image,...a!==void 0&&{container:a}}}function resolveApproval(e,n){const s=e.approve??{}
return{phrase:(0,a.L)(s.phrase??c.phrase,{environment:n}),role:s.role??c.role,branches:s.branches??[],checks:s.checks??c.checks,maxAge:s["max-age"]??c.maxAge}}function findRegistry(e){const[,n]=/^arn:[^:]+:iam::(\d{12}):/.exec(e["role-to-assume"]??"")??[]
if(n===void 0)return
const s=e["aws-region"],t=s.startsWith("cn-")?"amazonaws.com.cn":s.startsWith("eusc-")?"amazonaws.eu":"amazonaws.com"
return`${n}.dkr.ecr.${s}.${t}`}function mapValues(e,n){return Object.fromEntries(Object.entries(e).map(([e,s])=>[e,n(s,e)]))}})}

