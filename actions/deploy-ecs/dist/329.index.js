"use strict"
exports.id=329
exports.ids=[329]
exports.modules={8329:((e,n,t)=>{t.d(n,{planCodeDeployAnswers:()=>planCodeDeployAnswers})
var i=t(9656),o=t(5405)
async function planCodeDeployAnswers(e,n){const t=e.map(e=>blankPlan(e)),{part:i,setups:s}=await(0,o.c)(t,n),{codeDeploy:a}=await n.connect(),d=[...i.findings],r=await Promise.all(e.map(async e=>{const t=s.get(e.name),i=t?.group.lastAttempted
if(t!==void 0)return planAnswer(e,{setup:t,deployment:i===void 0?void 0:await a.getDeployment(i.deploymentId),options:n,findings:d})}))
return{...i,findings:d,plans:r.filter(e=>e!==void 0)}}function blankPlan({name:e,service:n}){const{taskDefinition:t}=n
return{name:e,before:n,wave:0,from:t,previous:t,changes:[],images:[],step:{kind:"unchanged"}}}async function planAnswer(e,n){const{deployment:t,findings:i}=n,{name:o,service:s,action:a}=e
if(t?.status!=="Ready"){i.push(notReady(e,t))
return}const{deploymentId:d}=t,r=s.taskSets?.find(({externalId:e})=>e===d)
if(!await isMeant(e,d,{taskDefinition:r?.taskDefinition,answering:n})){const{digests:n}=e,t=e.hookId===void 0?`one with ${n.join(" or ")}`:e.hookId
i.push({code:"pause-of-other-deployment",name:o,message:`the deployment ${d} of "${s.serviceName}" that waits before production traffic is not ${t}.`,fix:"See who deployed it; answer it with its own id as `hook-id` if it is the one you mean."})
return}const p={kind:"answer-pause",action:a,hookId:d,stage:"BeforeAllowTraffic",serviceDeploymentArn:d}
return{...blankPlan(e),step:p}}function notReady({name:e,service:n},t){const i=t===void 0?"its deployment group has had no deployment":`its last deployment, ${t.deploymentId}, is ${t.status}`
return{code:"deployment-not-paused",name:e,message:`no deployment of the service "${n.serviceName}" waits to be continued: ${i}.`,fix:"Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step where it waits."}}async function isMeant({hookId:e,digests:n},t,{taskDefinition:o,answering:{options:s}}){if(e!==void 0)return e===t
if(o===void 0)return!1
const a=(await s.aws.ecs.describeTaskDefinition({taskDefinition:o})).taskDefinition.containerDefinitions,d=new Set(a.map(({image:e})=>(0,i.zZ)(e).digest))
return n.some(e=>d.has(e))}})}

