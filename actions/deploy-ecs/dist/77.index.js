"use strict"
exports.id=77
exports.ids=[77]
exports.modules={6077:((e,t,n)=>{n.r(t)
n.d(t,{deployEcs:()=>deployEcs,deployRecorded:()=>deployRecorded})
var s=n(3190),o=n(6683),i=n(7499),r=n(9973),a=n(7583),c=n(7260),l=n(5652),u=n(5713),d=n(5649)
async function registerRevisions(e,t){const n=new Map
return new Map(await(0,a.X)({items:t,atOnce:l.yB},async({name:t,from:s,step:o})=>{if(o.kind==="existing")return[t,o.taskDefinition]
if(o.kind!=="register")return[t,s]
const i=JSON.stringify(o.input),r=n.get(i)??reuseOrRegister(e,o.input)
n.set(i,r)
return[t,await r]}))}async function reuseOrRegister(e,t){const n=await newestOf(e,t.family)
if(n!==void 0&&isSameRevision(n,t))return n.taskDefinition.taskDefinitionArn
const{taskDefinition:s}=await e.registerTaskDefinition(t).catch(tellUnchanged)
return s.taskDefinitionArn}function tellUnchanged(e){if(!(e instanceof r.lZ))throw e
const{code:t,message:n,fix:o}=e,i=(0,s.Ev)(e)?" The revision may have been registered; the next run takes it up when it is the newest of its family.":""
throw new r.lZ({code:t,message:`${n} No service was changed.${i}`,fix:o,cause:e})}async function newestOf(e,t){try{return await e.describeTaskDefinition({taskDefinition:t,includeTags:!0})}catch(e){if(e instanceof r.lZ&&e.code==="aws-request-refused")return
throw e}}function isSameRevision(e,t){const{status:n,taskDefinitionArn:s}=e.taskDefinition
return n==="ACTIVE"&&(0,o.JL)((0,i.Bz)(e),t,(0,o.KC)(s))}const f=new Set(["unchanged","leave","answer-pause"])
async function updateService(e,{ecs:t,clock:n,cluster:o}){const{plan:i,to:a}=e
if(a===void 0||f.has(i.step.kind))return e
const c=n.now(),l=updateInput(i,a)
if(l===void 0)return{...e,state:bindRollout({plan:i,to:a,service:i.before,atMs:c,previous:i.previous})}
try{const n=await t.updateService({cluster:o,service:i.before.serviceName,...l})
return i.step.kind==="settings"&&hasNoDeployment(i,n)?withoutDeployment(e):{...e,state:bindRollout({plan:i,to:a,service:n,atMs:c,previous:i.previous})}}catch(i){if(!(i instanceof r.lZ))throw i
return i.code==="deployment-missing"?notUpdated(e,i,""):(0,s.Ev)(i)?takeUpUpdate({run:e,to:a,atMs:c,error:i},{ecs:t,clock:n,cluster:o}):notUpdated(e,i,"The service was not changed.")}}function updateInput({step:e,update:t={}},n){if(e.kind==="follow")return Object.keys(t).length===0?void 0:t
if(e.kind==="settings")return t
const s=e.kind==="existing"&&e.force
return{taskDefinition:n,...t,...s?{forceNewDeployment:!0}:{}}}function hasNoDeployment({before:e},{deployments:t}){const n=t.find(({status:e})=>e==="PRIMARY")
return e.deployments.some(({id:e})=>e===n?.id)&&n?.rolloutState!=="IN_PROGRESS"}function withoutDeployment(e){const t=`ECS took the new settings (${Object.keys(e.plan.update??{}).join(", ")}) and started no deployment; they hold from the next one on.`
return{...e,verdict:"succeeded",notes:[...e.notes,t]}}async function takeUpUpdate({run:e,to:t,atMs:n,error:s},o){const{plan:i}=e
try{const r=await describeUpdated(i,o),a=primaryOf(r)
return r!==void 0&&a?.taskDefinition===t&&isNewIn(i,a)?{...e,state:bindRollout({plan:i,to:t,service:r,atMs:n,previous:i.previous})}:notUpdated(e,s,startsDeployment(i)?"The service shows no new deployment.":"Whether ECS took the new settings is not known; running the job again compares them.")}catch(t){if(!(t instanceof r.lZ))throw t
return notUpdated(e,s,"Whether ECS took the update is not known: AWS could not be asked.")}}async function describeUpdated(e,{ecs:t,clock:n,cluster:s}){const o=n.now()+d.CG
for(;;){const{services:i}=await t.describeServices({cluster:s,services:[e.before.serviceName]}),r=primaryOf(i[0])
if(r!==void 0&&isNewIn(e,r)||!startsDeployment(e)||n.now()>=o)return i[0]
await n.sleep(p)}}const p=2e3
function startsDeployment({step:e}){return e.kind!=="settings"&&e.kind!=="follow"}function primaryOf(e){return e?.deployments.find(({status:e})=>e==="PRIMARY")}function isNewIn({before:e},{id:t}){return!e.deployments.some(e=>e.id===t)}function notUpdated(e,{code:t,message:n,fix:s},o){return{...e,verdict:"failed",cause:{code:t,text:`${n} ${o}`.trimEnd(),fix:s}}}function bindRollout({plan:{name:e,before:t},to:n,service:s,atMs:o,previous:i}){const a=s.deployments.find(({status:e})=>e==="PRIMARY")
if(a===void 0)throw new r.lZ({code:"deployment-missing",message:`ECS took the update of ${s.serviceName}, but shows no PRIMARY deployment of it.`,fix:"Look at the service in the console, then run the job again: it takes up the deployment it finds."})
const c=!t.deployments.some(({id:e})=>e===a.id),l=!c&&/rolling back/i.test(a.rolloutStateReason??"")
return(0,u.wz)({name:e,serviceName:s.serviceName,deploymentId:a.id,taskDefinition:n,previous:i,replacedIds:t.deployments.map(({id:e})=>e).filter(e=>e!==a.id),replacedServiceDeployment:c||l?t.currentServiceDeployment:void 0,startedAtMs:o,createdAtMs:a.createdAtMs,evidenceFromMs:c?a.createdAtMs:lastSignMs(t),asksServiceDeployment:!l&&asksServiceDeployment(s)})}function asksServiceDeployment({deploymentConfiguration:e}){const{strategy:t="ROLLING",earlySuccessCriteria:n}=e??{}
return c.x7.has(t)||n?.enable===!0}function lastSignMs({events:e,deployments:t}){return Math.max(0,...e.map(({createdAtMs:e})=>e+1),...t.map(({updatedAtMs:e})=>e))}var m=n(1848)
function checkService({request:e,cluster:t,observation:n,findings:s,controllers:o=["ECS"]}){const{name:i,service:r}=e
if(n.missingCluster!==void 0){s.some(({code:e})=>e==="cluster-not-found")||s.push(clusterNotFound(t,n.missingCluster))
return}const a=n.services.get(r)
if(a===void 0){s.push({code:"service-not-found",name:i,message:`the cluster ${t} has no service "${r}"${(0,m.a)(r,n.knownServices??[])}`,fix:`Set \`service\` to a name that \`aws ecs list-services --cluster ${t}\` shows, or create the service first.`})
return}if(a.status!=="ACTIVE"){s.push({code:"service-not-active",name:i,message:`the service "${r}" is ${a.status}, and takes no deployment.`,fix:"Create the service again (a deleted one drains first), or name another one."})
return}const c=refuseController(a,o)
if(c===void 0)return a
s.push({...c,name:i})}function clusterNotFound(e,{error:t,known:n}){return{code:"cluster-not-found",name:"cluster",message:`there is no cluster "${e}" in this account and region${(0,m.a)(e,n)} ${t.message}`,fix:t.fix}}function refuseController(e,t){const{deploymentController:n,serviceName:s}=e,o=e.deploymentConfiguration?.strategy??"ROLLING"
return t.includes(n)?n!=="ECS"||o==="ROLLING"||c.x7.has(o)?void 0:{code:"deployment-strategy-unsupported",message:`the service "${s}" deploys by the strategy ${o}, which this action does not know; it follows ROLLING, ${[...c.x7].join(", ")}.`,fix:"Set `strategy` of the service's deployment configuration to one of these, or use a newer version of this action."}:{code:"deployment-controller-unsupported",message:`the service "${s}" has the deployment controller ${n}; this action deploys services of the controller ${t.join(" or ")}.`,fix:"Change the deployment controller of the service to ECS (UpdateService can do that), or deploy it with the tool that owns its deployments."}}function missingTaskDefinition(e,t,n){return{code:"task-definition-not-found",name:e,message:`the task definition "${t}" cannot be described. ${n.missingTaskDefinitions.get(t)??""}`.trim(),fix:"Name a revision that exists: `aws ecs list-task-definitions --family-prefix FAMILY`."}}function findDuplicates(e){const t=new Map
return e.flatMap(({name:e,service:n})=>{const s=t.get(n)
t.set(n,s??e)
return s===void 0?[]:[{code:"service-twice",name:e,message:`the ECS service "${n}" is named by "${s}" too.`,fix:"Name each service once; several containers of one service go under its `containers`."}]})}function findingsError(e){const[t]=e
return e.length===1&&t!==void 0?new r.lZ({code:t.code,message:`${t.name}: ${t.message}`,fix:`${t.fix} Nothing has been changed.`}):new r.lZ({code:"preflight-failed",message:[`${e.length} things speak against this deployment:`,...e.map(({code:e,name:t,message:n,fix:s})=>`- ${t}: ${n} ${s} (${e})`)].join("\n"),fix:"Correct them all, then run the job again. Nothing has been changed."})}var v=n(2882)
function planLines(e){return e.flatMap(e=>[`${e.name}: ${g[e.step.kind]} (${e.before.serviceName}, ${(0,v.w7)(e.from)})`,...e.changes.map(({path:e,from:t,to:n})=>`  ${e}: ${t??"(none)"} -> ${n??"(none)"}`)])}const g={unchanged:"unchanged",follow:"on its way already, will be followed",register:"new revision",existing:"existing revision",settings:"new settings","answer-pause":"waits at a PAUSE hook, will be answered",leave:"left alone"}
var h=n(7451)
function planPrune({revisions:e,deployed:t,keep:n,inUse:s}){const o=new Set([...s].map(v.w7)),{family:i,revision:r}=parseRevision(t)
return e.filter(e=>parseRevision(e).family===i&&parseRevision(e).revision<r).toSorted((e,t)=>parseRevision(t).revision-parseRevision(e).revision).slice(Math.max(1,n)-1).filter(e=>!o.has((0,v.w7)(e))).toReversed()}function parseRevision(e){const[t="",n=""]=(0,v.w7)(e).split(":")
return{family:t,revision:Number(n)}}const k=100,y=5,w=1e4
async function pruneRevisions(e,t){const{ecs:n,log:s,signal:o,clock:i,deadlineMs:a,keep:c}=t,l=[]
let u=0
try{const s=e.flatMap(revisionsOf),r=await findCandidates({runs:e,ecs:n,keep:c,inUse:[...s,...t.pinned]})
if(r.length===0)return l
const d=await revisionsInUse(n,[...new Set(r.map(e=>parseRevision(e).family))]),f=r.filter(e=>!d.has((0,v.w7)(e)))
for(const e of f.slice(0,k)){if(o.aborted||i.now()>=a)break
await n.deregisterTaskDefinition({taskDefinition:e})
l.push((0,v.w7)(e))}u=f.length-l.length}catch(e){if(!(e instanceof r.lZ))throw e
s.warning(`keep-revisions: ${tellPruned(l)} ${e.message} ${e.fix}`)
return l}const d=u===0?"":` ${u} more wait for the next deployment.`
l.length+u>0&&s.progress(`keep-revisions: ${tellPruned(l)}${d}`)
return l}function withPruned(e,t){return e.map(e=>{const{family:n}=parseRevision(e.to??e.plan.from),s=t.filter(e=>parseRevision(e).family===n)
return s.length===0?e:{...e,notes:[...e.notes,`keep-revisions: ${tellPruned(s)}`]}})}function tellPruned(e){return e.length===0?"nothing was deregistered.":`deregistered ${e.join(", ")}.`}function revisionsOf({plan:e,to:t}){return[e.from,e.previous,t,...definitionsOf(e.before)].filter(e=>e!==void 0)}function definitionsOf({taskDefinition:e,deployments:t,taskSetDefinitions:n=[]}){return[e,...t.map(e=>e.taskDefinition),...n]}async function findCandidates({runs:e,ecs:t,keep:n,inUse:s}){const o={items:[...oldestDeployed(e)],atOnce:y}
return(await(0,a.X)(o,async([e,o])=>planPrune({revisions:await t.listTaskDefinitions({familyPrefix:e,limit:w}),deployed:o,keep:n,inUse:s}))).flat()}function oldestDeployed(e){const t=new Map
for(const{to:n}of e.filter(e=>(0,h.Vj)(e)==="succeeded")){if(n===void 0)continue
const{family:e,revision:s}=parseRevision(n),o=t.get(e);(o===void 0||s<parseRevision(o).revision)&&t.set(e,n)}return t}async function revisionsInUse(e,t){const n=new Set
for(const s of await e.listClusters()){const o=await e.listServices({cluster:s}),{services:i}=o.length===0?{services:[]}:await e.describeServices({cluster:s,services:o})
for(const e of i.flatMap(definitionsOf))n.add((0,v.w7)(e))
for(const o of await definitionsOfTasks(e,s,t))n.add((0,v.w7)(o))}return n}async function definitionsOfTasks(e,t,n){const s=(await Promise.all(n.map(n=>e.listTasks({cluster:t,family:n})))).flat()
if(s.length===0)return[]
const{tasks:o}=await e.describeTasks({cluster:t,tasks:s})
return o.map(({taskDefinitionArn:e})=>e)}var b=n(9970)
async function answerPause(e,t,{ecs:n,clock:o}){const{serviceDeploymentArn:i,hookId:a,action:c}=t,{plan:l}=e,u=o.now()
try{await n.continueServiceDeployment({serviceDeploymentArn:i,hookId:a,action:c})}catch(t){if(!(t instanceof r.lZ))throw t
if(!(0,s.Ev)(t))return notAnswered(e,t)}const d=l.before.taskDefinition,f=c==="ROLLBACK"?l.previous??d:d
return{...e,to:f,state:bindAnswered(e,t,u)}}function notAnswered(e,{code:t,message:n,fix:s}){return{...e,verdict:"failed",cause:{code:t,text:`${n} The pause was not answered.`,fix:s}}}function bindAnswered({plan:e},t,n){const s=bindRollout({plan:e,to:e.before.taskDefinition,service:e.before,atMs:n,previous:e.previous}),o={...s,serviceDeploymentArn:t.serviceDeploymentArn,rollout:{...s.rollout,asksServiceDeployment:!0,answeredHookId:t.hookId}}
return t.action==="CONTINUE"?o:(0,u.zu)(o,{code:"rolled-back-as-asked",text:`The PAUSE hook at the lifecycle stage ${t.stage} was answered with a roll-back.`,fix:"Deploy again when you want to go on."})}var S=n(9444),$=n(9206),M=n(8923),A=n(7975)
const O=[{pattern:/Target\.ResponseCodeMismatch|failed with these codes/i,code:"target-wrong-answer",meaning:"The health check of the load balancer is answered with a code that it does not take.",fix:"Ask the health check path inside the container: it must answer with a code of the `matcher` of the target group, without a login or a redirect."},{pattern:/Target\.Timeout|timed out/i,code:"target-timed-out",meaning:"The health check of the load balancer gets no answer in its time.",fix:"Allow the load balancer's security group to reach the container port, check that the program listens on 0.0.0.0, and that its health check answers faster than the `timeout` of the target group."},{pattern:/Target\.NotInUse/i,code:"target-not-in-use",meaning:"The target group is used by no load balancer, or the load balancer is not in the zone of the task.",fix:"Attach the target group to a listener rule, and enable the availability zones of the subnets of the service for the load balancer."},{pattern:/Target\.(?:InvalidState|IpUnusable)/i,code:"target-unusable",meaning:"The load balancer cannot use the address of the task.",fix:"See whether the task stops by itself, and whether its address is used by a load balancer already."},{pattern:/Elb\.InternalError/i,code:"load-balancer-fault",meaning:"The load balancer could not check the health of the target, by a fault of its own.",fix:"Look at the AWS Health Dashboard of the region, then run the job again."}],D={class:"health",code:"target-unhealthy",meaning:"The load balancer's health check failed.",fix:"Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."}
function causeOfTargetReason(e){const t=O.find(({pattern:t})=>t.test(e))
return t===void 0?D:{class:"health",code:t.code,meaning:t.meaning,fix:t.fix}}const fixed=e=>()=>e,C=[{pattern:/unable to place a task(?:\. Reason:| because) (.+?)\.?$/s,causeOf:e=>(0,$.h)(e)??{class:"capacity",code:"no-capacity",meaning:"ECS could not place a task.",fix:"Read the reason that ECS gives."}},{pattern:/(unable to assume the (?:service linked )?role.*)$/s,causeOf:fixed({class:"deterministic",code:"role-not-assumable",meaning:"ECS may not take a role of the task or of the service.",fix:"Check that the role exists, and that its trust policy names ecs-tasks.amazonaws.com (task roles) or ecs.amazonaws.com (service roles)."})},{pattern:/(failed to register targets in .*)$/s,causeOf:fixed({class:"health",code:"targets-not-registered",meaning:"ECS could not register tasks with the load balancer.",fix:"Check that the target group exists, that its target type fits the task's network mode (ip for awsvpc), and the error that is given."})},{pattern:/is unhealthy in \(?target-group .*? due to \(reason (.+?)\)\.?$/s,causeOf:causeOfTargetReason},{pattern:/(failed container health checks)/,causeOf:e=>(0,$.h)(e)??causeOfTargetReason(e)},{pattern:/(unable to stop or start tasks during a deployment because of the service deployment configuration.*)$/s,causeOf:fixed({class:"capacity",code:"deployment-configuration-too-tight",meaning:"The deployment configuration lets ECS neither stop an old task nor start a new one.",fix:"Lower `minimumHealthyPercent` or raise `maximumPercent` of the service."})},{pattern:/(is unable to consistently start tasks successfully)/,causeOf:fixed({class:"crash",code:"tasks-not-starting",meaning:"Tasks stop again and again soon after they were started.",fix:"Look at the stopped tasks and their logs."})}]
function causeOfEvent(e){for(const{pattern:t,causeOf:n}of C){const s=t.exec(e)?.[1]
if(s!==void 0)return{...n(s),reason:s}}}function takeService(e,t,n){const s=keepService(e.service,t),o=s.deployments.find(({id:t})=>t===e.rollout.deploymentId),i=s.deployments.find(({status:e})=>e==="PRIMARY"),r=i?.id===e.rollout.deploymentId,{currentServiceDeployment:a}=s,c=r&&a!==e.rollout.replacedServiceDeployment?a:void 0,{ours:l,missing:d,...f}=e,p=freshEvents(e,t),m={...f,service:s,...o===void 0?{}:{ours:o},seenOurs:e.seenOurs||o!==void 0,phase:nextPhase(e,s,o),...p.length===0?{}:takeEvents(e,p,o),...c===void 0?{}:{serviceDeploymentArn:c}}
return{...(0,u.jQ)({...withPhase(m,n),lookedAtMs:n}),told:p.map(({message:e})=>`ECS: ${stripService(e)}`)}}function keepService(e,t){const n=t.deployments.map(e=>({...e,updatedAtMs:0})),s={...t,deployments:n,events:[]}
return(0,A.isDeepStrictEqual)(s,e)&&e!==void 0?e:s}function takeEvents(e,t,n){return{events:[...e.events,...t.map(({createdAtMs:e,message:t})=>({atMs:e,message:stripService(t)}))],seenEvents:new Set([...e.seenEvents,...t.map(({id:e})=>e)]),eventFailures:[...e.eventFailures,...freshFailures(e,t,n)],startedTasks:e.startedTasks+t.reduce((e,{message:t})=>e+startedTasks(t),0)}}function withPhase(e,t){return e.serviceDeployment?.lifecycleStage===void 0&&e.rollout.controller===void 0||e.phase==="rolling-back"?(0,u.Lf)(e,e.phase,t):e}function freshEvents(e,{events:t}){return t.filter(({id:t,createdAtMs:n})=>n>=e.rollout.createdAtMs&&!e.seenEvents.has(t)).toReversed()}function nextPhase(e,t,n){return e.phase==="rolling-back"||n===void 0?e.phase:n.runningCount<n.desiredCount||n.desiredCount===0?"starting":t.deployments.filter(({id:e})=>e!==n.id).some(({runningCount:e})=>e>0)?"running":"draining"}function wantsTasks(e,{ours:t,startedTasks:n,events:s}){if(t===void 0)return!1
const o=t.failedTasks>(e.ours?.failedTasks??0),i=t.runningCount<(e.ours?.runningCount??0),r=n>e.startedTasks&&n>t.desiredCount,a=s.slice(e.events.length)
return o||i||r||a.some(({message:e})=>/unhealthy|failed|unable to/.test(e))}function freshFailures({rollout:e,phase:t},n,s){const o=(s?.failedTasks??0)>0&&t!=="rolling-back"
return n.filter(({createdAtMs:t,message:n})=>t>=e.evidenceFromMs&&(o||!R.test(n))).flatMap(({id:e,message:t})=>eventFailure(e,t))}const R=/unable to place a task(?!.*apacity)|failed container health checks|is unhealthy in|consistently start/
function eventFailure(e,t){const n=causeOfEvent(t)
if(n===void 0)return[]
const s=/\(task ([0-9a-f]+)\)/.exec(t)?.[1]
return[{...n,eventId:e,taskId:s}]}function startedTasks(e){return Number(/has started (\d+) tasks/.exec(e)?.[1]??"0")}function stripService(e){return e.replace(/^\(service [^)]*\) /,"")}var T=n(7168)
const x=3,I=1e4
function observeService(e,t,n){if(e.end!==void 0)return(0,u.jQ)(e)
if(e.rollout.controller!==void 0)return observeHost(e,t,n)
const s=takeService(e,t,n),o=applySight({turn:s,sight:(0,d.Fz)(s.state,t,n),service:t,atMs:n,before:e})
return o.state.end===void 0&&e.rollout.asksServiceDeployment?{...o,wantsServiceDeployment:!0}:o}function observeHost(e,t,n){const s=takeService(e,t,n),o=e.ours===void 0?s.state:{...s.state,ours:e.ours},i={...s,state:o,wantsTasks:wantsTasks(e,o)}
return t.status==="ACTIVE"?failFast(i,n):(0,T.Z2)(i,{verdict:"failed",cause:(0,v.P4)(t),atMs:n})}function observeMissing(e,t){const n=(e.missing?.looks??0)+1,s=e.missing?.sinceMs??t,o=(0,u.jQ)({...e,missing:{looks:n,sinceMs:s}})
return n<x||t-s<I?o:(0,T.G9)(o,{verdict:"failed",cause:(0,v.WI)(e.rollout.serviceName),atMs:t})}function applySight({turn:e,sight:t,service:n,atMs:s,before:o}){const{state:i}=e
switch(trusted(t,i)){case"wait":return failFast({...e,wantsTasks:e.wantsTasks||wantsTasks(o,i)},s)
case"ask":return{...e,wantsServiceDeployment:!0}
default:return applyEnd({turn:e,sight:t,service:n,atMs:s})}}function trusted({kind:e},{rollout:t,isBlind:n}){return e!=="completed"&&e!=="failed"&&e!=="rolled-back"||!t.asksServiceDeployment||n?e:"wait"}function applyEnd({turn:e,sight:t,service:n,atMs:s}){const{state:o}=e
switch(t.kind){case"gone":return(0,T.Z2)(e,{verdict:"failed",cause:(0,v.P4)(n),atMs:s})
case"completed":return(0,T.G9)(e,{verdict:"succeeded",atMs:s})
case"failed":return(0,T.Z2)(e,{verdict:"failed",cause:(0,u.yB)(o,t.cause),atMs:s})
case"superseded":return(0,T.G9)(e,{verdict:"superseded",cause:(0,v.gT)(t.by),atMs:s})
case"rolling-back":return(0,T.$o)(e,t.by)
case"rolled-back":return(0,T.Z2)((0,T.$o)(e,t.by),{verdict:"rolled-back",cause:(0,u.yB)(o,o.cause??(0,v.Gx)(t.by)),atMs:s})
default:return e}}function observeTasks(e,t,n){const{evidenceFromMs:s}=e.rollout,o=(0,u.wK)(e),i=t.filter(({startedBy:e,stoppedAtMs:t=s})=>e===o&&t>=s),r=new Map(e.taskFailures)
for(const e of i){const t=(0,$.Mv)(e)
t!==void 0&&r.set(e.taskArn,t)}const a=[...r.values()].filter(({taskArn:t})=>!e.taskFailures.has(t)),c=e.eventFailures.filter(e=>!isOfOthers(e,t,o)),l={...e,taskFailures:r,eventFailures:c},d=c.length<e.eventFailures.length,f=a.filter(e=>e.class!=="not-ours").map(tellFailure),p={...(0,u.jQ)(l),told:f}
if(e.end?.cause!==void 0&&e.end.verdict!=="superseded"){const t=d?e.plainCause??e.end.cause:e.end.cause
return{...p,state:{...l,end:{...e.end,cause:(0,u.yB)(l,t)}}}}if(e.phase==="rolling-back"){const t=(d?e.plainCause:void 0)??e.cause??(0,v.ce)(void 0)
return{...p,state:{...l,cause:(0,u.yB)(l,t)}}}return failFast(p,n)}function isOfOthers({taskId:e},t,n){if(e===void 0)return!1
const s=t.find(({taskArn:t})=>t.endsWith(`/${e}`))
return s?.startedBy!==void 0&&s.startedBy!==n}function tellFailure({taskArn:e,reason:t,exitCode:n,container:s}){const o=n===void 0?"":` (${s??"container"} exit code ${n})`
return`task ${e.slice(e.lastIndexOf("/")+1)} stopped: ${t}${o}`}function failFast(e,t){const{state:n}=e
if(n.end!==void 0||n.phase==="rolling-back")return e
const s=(0,M.Z0)([...n.taskFailures.values()],n.eventFailures)
return s.failed!==void 0?(0,T.G9)(e,{verdict:"failed",cause:s.failed,atMs:t}):s.capacity===void 0||n.toldCapacity?e:{...e,state:{...n,toldCapacity:!0},warnings:[...e.warnings,`${n.rollout.name}: ${s.capacity.text} ${s.capacity.fix} Waiting goes on.`]}}var N=n(2671)
async function readServiceDeployments(e,{ecs:t,cluster:n}){const s=await Promise.all(e.map(async e=>({name:e.rollout.name,arn:await findServiceDeployment(t,n,e)}))),o=s.map(({arn:e})=>e).filter(e=>e!==void 0)
if(o.length===0)return new Map
const{serviceDeployments:i}=await t.describeServiceDeployments({serviceDeploymentArns:o})
return new Map(s.flatMap(({name:e,arn:t})=>i.filter(({serviceDeploymentArn:e})=>e===t).map(t=>[e,t])))}const E=1e4
async function findServiceDeployment(e,t,{rollout:n,serviceDeploymentArn:s}){if(s!==void 0)return s
const o=await e.listServiceDeployments({cluster:t,service:n.serviceName,createdAfterMs:n.createdAtMs-E}),distanceMs=e=>Math.abs(e-n.createdAtMs)
return o.filter(({createdAtMs:e})=>distanceMs(e)<=E).filter(e=>e.serviceDeploymentArn!==n.replacedServiceDeployment).toSorted((e,t)=>distanceMs(e.createdAtMs)-distanceMs(t.createdAtMs))[0]?.serviceDeploymentArn}const B=5,P=20
async function readEarlierDurations({rollout:e},{ecs:t,cluster:n}){return(await t.listServiceDeployments({cluster:n,service:e.serviceName,statuses:["SUCCESSFUL"],limit:P})).filter(({status:e})=>e==="SUCCESSFUL").toSorted((e,t)=>t.createdAtMs-e.createdAtMs).slice(0,B).map(({createdAtMs:e,finishedAtMs:t=e})=>t-e).filter(e=>e>0)}async function startRollBacks(e,t){try{const n=await describeNow(e,t)
return await Promise.all(e.map(async e=>{const{state:s}=e
if(s===void 0)return e
const{serviceName:o}=e.plan.before,i=n.find(e=>e.serviceName===o)??await lookAgain(e,t)
return i===void 0?nothingToTakeBack(e,s,(0,v.WI)(o)):rollBackOne({run:e,service:i,state:s,options:t})}))}catch(n){if(!(n instanceof r.lZ))throw n
return e.map(e=>notRolledBack(e,e.cause??e.state?.end?.cause??t.cause,n))}}const L={attempts:10,baseMs:1e3,capMs:1e4,shouldRetry:s.Ev}
async function describeNow(e,{ecs:t,clock:n,cluster:s}){const o=e.map(({plan:e})=>e.before.serviceName),{services:i}=await(0,S.L)({...L,clock:n},()=>t.describeServices({cluster:s,services:o}))
return i}async function lookAgain(e,t){await t.clock.sleep(j)
const[n]=await describeNow([e],t)
return n}function nothingToTakeBack(e,t,n){return t.end===void 0?{...e,verdict:"failed",cause:n}:{...e,cause:t.end.cause??n}}async function describeFresh(e,t,n){for(let s=1;;s+=1){const[o]=await describeNow([e],n)
if(o===void 0||!isStillStale(t,o,n.clock.now())||s===F)return o
await n.clock.sleep(j)}}const F=4,j=500
function isStillStale(e,t,n){const s=t.deployments.find(({status:e})=>e==="PRIMARY")
return!(s===void 0||n-e.rollout.startedAtMs>=d.CG)&&(0,d.Q0)(e,t,s)}function notRolledBack(e,t,{message:n,fix:s}){const o=e.state===void 0?[]:(0,N.gN)(e.state)
return{...e,cause:t,verdict:"failed",notes:[...e.notes,`It was not rolled back: ${n} ${s}`,...o]}}async function rollBackOne({run:e,service:t,state:n,options:s}){const o=e.cause??n.end?.cause??n.cause??s.cause,{verdict:i,...a}=e,c={...a,cause:o}
if(t.status!=="ACTIVE")return nothingToTakeBack(e,n,(0,v.P4)(t))
const l=(0,u.zu)(n,o),d=t.deployments.find(({status:e})=>e==="PRIMARY"),f=isStillStale(n,t,s.clock.now())
if(d?.id!==n.rollout.deploymentId&&!f){const{state:e}=observeService(l,t,s.clock.now())
return{...c,rollBack:e}}const p=d?.rolloutState==="IN_PROGRESS"||mayShift(n)
if((f||p)&&await stopDeployment(n,s))return{...c,rollBack:l}
try{return await deployPrevious({run:c,state:n,cause:o,options:s})}catch(e){if(!(e instanceof r.lZ))throw e
return notRolledBack(c,o,e)}}function mayShift({rollout:e,serviceDeployment:t}){return e.asksServiceDeployment&&t?.status!=="SUCCESSFUL"}async function stopDeployment(e,{ecs:t,cluster:n,log:s}){const{name:o,deploymentId:i,previous:a}=e.rollout
if(a===void 0)return!1
try{const r=await findServiceDeployment(t,n,e)
if(r===void 0)return!1
await t.stopServiceDeployment({serviceDeploymentArn:r,stopType:"ROLLBACK"})
s.progress(`${o}: rolling back ${i} to ${(0,v.w7)(a)}`)
return!0}catch(e){if(!(e instanceof r.lZ))throw e
s.info(`${o}: the deployment cannot be stopped (${e.message}); the previous revision is deployed instead.`)
return!1}}const U="There is no other revision that ever completed, so nothing was rolled back.",W="The revision was live before as well, so there is none to go back to, and nothing was rolled back."
async function deployPrevious({run:e,state:t,cause:n,options:s}){const{log:o}=s,{name:i,previous:r,taskDefinition:a}=t.rollout
if(r===void 0||r===a){const n=[...e.notes,r===void 0?U:W]
return t.end?.verdict==="succeeded"?{...e,notes:n}:{...e,verdict:"failed",notes:n}}const c=await writePrevious(r,{run:e,state:t,options:s})
if(c===void 0)return{...e,rollBack:(0,u.zu)(t,n)}
o.progress(`${i}: deploying the previous revision ${(0,v.w7)(r)} again`)
const l={name:i,before:c.before},{service:d,atMs:f}=c
return{...e,rollBack:bindRollout({plan:l,to:r,service:d,atMs:f,previous:void 0})}}async function writePrevious(e,{run:t,state:n,options:o}){const{ecs:i,clock:r,cluster:a}=o,{serviceName:c,deploymentId:l}=n.rollout
for(let u=0;;u+=1){const d=await describeFresh(t,n,o),f=d?.deployments.find(({status:e})=>e==="PRIMARY")
if(d===void 0||f?.id!==l&&!isStillStale(n,d,r.now()))return
const p=r.now()
try{return{before:d,atMs:p,service:await i.updateService({cluster:a,service:c,taskDefinition:e})}}catch(e){if(!(0,s.Ev)(e)||u+1>=L.attempts)throw e
await r.sleep((0,S.j)(L,u))}}}function runsIt({controller:e},{plan:t}){return t.before.deploymentController===e}async function startAllRollBacks(e,{deployer:t,...n}){if(t===void 0)return startRollBacks(e,n)
const s=e.filter(e=>runsIt(t,e)),o=e.filter(e=>!s.includes(e)),[i,...r]=await Promise.all([o.length===0?[]:startRollBacks(o,n),...s.map(e=>t.rollBack(e,n.cause))])
return[...i,...r]}var G=n(6289)
const V=new Set(["target-unhealthy","circuit-breaker","rolled-back-by-ecs","tasks-not-starting"])
async function explainTargets(e,{aws:t,log:n}){const{readTargets:s}=t
return s===void 0?e:Promise.all(e.map(async e=>{const{state:t}=e
if(t===void 0||!wantsTargets(t))return e
try{const n=await Promise.all(targetGroupsOf(t).map(s))
return{...e,state:withTargets(t,n.flat())}}catch(t){if(!(t instanceof r.lZ))throw t
n.info(`${e.plan.name}: the load balancer was not asked. ${t.message} ${t.fix}`)
return e}}))}function wantsTargets(e){const t=e.end?.cause??e.cause,n=e.end===void 0&&e.phase!=="rolling-back"
return targetGroupsOf(e).length>0&&(n||V.has(t?.code??""))}function targetGroupsOf({service:e}){const t=(e?.loadBalancers??[]).flatMap(({targetGroupArn:e,alternateTargetGroupArn:t})=>[e,t])
return[...new Set(t.filter(e=>e!==void 0))]}function withTargets(e,t){const n=t.filter(({state:e})=>e==="unhealthy"||e==="unused"),[s]=n
if(s===void 0)return e
const o=`${s.reason??"unhealthy"}${s.description===void 0?"":`: ${s.description}`}`,i=`${n.length} of ${t.length} targets of the load balancer are ${s.state}: ${o}`,{code:r,class:a,meaning:c,fix:l}=causeOfTargetReason(o)
if(e.end===void 0&&e.phase!=="rolling-back"){const t={eventId:`target ${s.id}`,class:a,code:r,meaning:c,fix:l,reason:i}
return{...e,eventFailures:[...e.eventFailures,t]}}const refine=e=>({code:r,text:`${e.text} ${i}. ${c}`,fix:l}),{end:u,cause:d}=e
return{...e,...d===void 0?{}:{cause:refine(d)},...u?.cause===void 0?{}:{end:{...u,cause:refine(u.cause)}}}}var q=n(9656)
const _={attempts:3,baseMs:300,capMs:1500}
function createOptionalCalls({log:e,clock:t,signal:n}){const o=new Set
return async(i,a)=>{if(o.has(i))return{value:void 0,isOwed:!1,isDenied:!0}
try{return{value:await(0,S.L)({..._,clock:t,signal:n,shouldRetry:s.Ev},a),isOwed:!1,isDenied:!1}}catch(t){if((0,s.Ev)(t))return{value:void 0,isOwed:!0,isDenied:!1}
if(!(t instanceof r.lZ)||t.code!=="aws-access-denied")throw t
o.add(i)
e.warning(`Going on without ${i}: ${t.message} ${t.fix}`)
return{value:void 0,isOwed:!1,isDenied:!0}}}}const Z=100,Y=1e3
async function readServedByTasks(e){const{ecs:t,cluster:n,runs:s}=e,o=await listRunning(e),i=Map.groupBy(s.filter(({state:e})=>e!==void 0),({state:e})=>e&&(0,u.wK)(e)),r=new Map
for(let e=0;e<o.length;e+=Y){const{tasks:s}=await t.describeTasks({cluster:n,tasks:o.slice(e,e+Y)})
for(const e of s)for(const{plan:t}of(i.get(e.startedBy)??[]).filter(t=>isOf(t,e)))r.set(t.name,withImages(r.get(t.name)??new Map,e))}return new Map([...r].map(([e,t])=>[e,[...t.values()]]))}function isOf({plan:e},{group:t}){return t===void 0||t===`service:${e.before.serviceName}`}function withImages(e,{containers:t}){for(const{name:n,image:s,imageDigest:o}of t)e.set(`${n} ${s??""} ${o??""}`,{container:n,image:s,digest:o})
return e}async function listRunning(e){const t=Map.groupBy(e.runs,({state:e})=>familyOf(e?.rollout.taskDefinition??""))
return(await Promise.all([...t].map(([t,n])=>listFamily(t,{...e,runs:n})))).flat()}function familyOf(e){return e.slice(e.lastIndexOf("/")+1).replace(/:\d+$/,"")}async function listFamily(e,{ecs:t,cluster:n,runs:s}){const o=Math.ceil(s.reduce((e,{state:t})=>e+(t?.ours?.runningCount??0),0)/Z)
if(e!==""&&s.length>Math.max(1,o)){const s=(o+1)*Z,i=await t.listTasks({cluster:n,family:e,desiredStatus:"RUNNING",limit:s})
if(i.length<s)return i}return(await(0,a.X)({items:s,atOnce:l.yB},({plan:{before:e}})=>t.listTasks({cluster:n,serviceName:e.serviceName,desiredStatus:"RUNNING",limit:Z}))).flat()}async function proveImages(e,t){try{return await readProof(e,t)}catch(t){if(!(t instanceof r.lZ||t instanceof r.cJ))throw t
const n=`Which image runs was not verified: ${t.message}`
return e.map(e=>e.state===void 0?e:{...e,notes:[...e.notes,n]})}}async function readProof(e,t){const n=e.filter(({state:e,plan:t})=>e?.end?.verdict==="succeeded"&&t.images.length>0)
if(n.length===0)return e
const s=createOptionalCalls(t),{ecs:o,cluster:i,clock:r}=t,a=r.now(),c={ecs:o,cluster:i,runs:n},[l,u]=await Promise.all([s("service revisions",()=>readServedByRevisions(c)),s("tasks",()=>readServedByTasks(c))]),d={fromMs:a,toMs:r.now()}
return e.map(e=>{if(!n.includes(e))return e
const{name:t}=e.plan
return{...judgeProof(e,[...u.value?.get(t)??[],...l.value?.get(t)??[]]),spans:{...e.spans,proof:d}}})}async function readServedByRevisions({ecs:e,cluster:t,runs:n}){const s=n.flatMap(({state:e})=>e?.rollout.controller===void 0?e??[]:[]),o=new Map(s.map(e=>[e.rollout.name,shownRevision(e)])),i=await describeServed({ecs:e,cluster:t,runs:n},o),r=s.filter(({rollout:e})=>!i.has(e.name))
if(r.length===0)return i
const a=await readServiceDeployments(r,{ecs:e,cluster:t}),c=new Map([...a].map(([e,t])=>[e,t.targetServiceRevision?.arn]))
return new Map([...i,...await describeServed({ecs:e,cluster:t,runs:n},c)])}function shownRevision({service:e}){const{deployments:t=[],currentServiceRevisions:n=[]}=e??{}
return t.length===1&&n.length===1?n[0]:void 0}async function describeServed({ecs:e,runs:t},n){const s=[...n.values()].filter(e=>e!==void 0)
if(s.length===0)return new Map
const{serviceRevisions:o}=await e.describeServiceRevisions({serviceRevisionArns:s}),i=new Map(o.map(e=>[e.serviceRevisionArn,e]))
return new Map(t.flatMap(({plan:{name:e},state:t})=>{const s=i.get(n.get(e)??""),o=s?.taskDefinition===t?.rollout.taskDefinition
return s!==void 0&&o&&s.containerImages.length!==0?[[e,s.containerImages.map(({containerName:e,image:t,imageDigest:n})=>({container:e,image:t,digest:n}))]]:[]}))}function judgeProof(e,t){const{images:n}=e.plan,s=n.flatMap(e=>t.filter(t=>isOther(e,t)).map(t=>({asked:e,image:t}))),[o]=s
if(o!==void 0)return{...e,verdict:"failed",cause:otherImageRuns(o)}
const i=n.flatMap(({container:e})=>t.filter(t=>t.container===e)),r=i.find(e=>e.digest!==void 0)?.digest
return r===void 0?{...e,notes:[...e.notes,"ECS did not show which image runs, so the digest was not verified."]}:{...e,servedDigest:r}}function isOther({container:e,image:t},n){const{digest:s}=(0,q.zZ)(t)
return s!==void 0&&n.container===e&&n.digest!==void 0&&n.digest!==s&&(0,q.zZ)(n.image??"").digest!==s}function otherImageRuns({asked:e,image:t}){return{code:"wrong-image-served",text:`The deployment completed, but the container ${e.container} runs ${t.digest??t.image??"another image"} instead of ${e.image}.`,fix:"See who changed the task definition or moved the tag; deploy by digest."}}var H=n(5625)
function observeServiceDeployment(e,t,n){if(t!==void 0&&isOfAnother(e,t))return disown(e,t)
const s=takeServiceDeployment(e,t,n)
if(e.end===void 0)return applyStatus(s,t,n)
const{cause:o}=e.end
if(o===void 0||e.end.verdict==="superseded")return s
const i=(0,v.v6)((0,u.yB)(s.state,o),t)
return{...s,state:{...s.state,end:{...e.end,cause:i}}}}const z=1e3
function isOfAnother({rollout:e},t){const n=t.finishedAtMs??t.stoppedAtMs??1/0
return t.createdAtMs<e.createdAtMs&&n<=e.createdAtMs+z}function disown(e,{serviceDeploymentArn:t}){const{serviceDeploymentArn:n,...s}=e,o={...e.rollout,replacedServiceDeployment:t}
return{...(0,u.jQ)({...s,rollout:o}),wantsServiceDeployment:!0}}function takeServiceDeployment(e,t,n){if(t===void 0)return(0,u.jQ)(e)
const s=(0,c.i2)(t),{lifecycleStage:o}=t,i={...o===void 0||e.phase==="rolling-back"?e:withLifecycleStage(e,o,n),serviceDeployment:t,...s===void 0?{}:{hookFailure:(0,v.d1)(s,o??"")}}
return{...(0,u.jQ)(i),told:(0,c.O3)(e.serviceDeployment,t)}}function withLifecycleStage(e,t,n){const{stageClock:s}=e,o=s?.name===t?s.notBeforeMs:s?.lookedAtMs??(0,u.uu)(e)
return{...(0,u.Lf)(e,t,n),stageClock:{name:t,notBeforeMs:o,lookedAtMs:n}}}function applyStatus(e,t,n){const{state:s}=e,o=strangerOf(s),i=(0,v.v6)((0,u.yB)(s,s.cause??(0,v.ce)(t)),t)
switch(t?.status){case"SUCCESSFUL":return s.phase==="rolling-back"?e:(0,T.G9)(e,{verdict:"succeeded",...earlyNote(s),atMs:n})
case"ROLLBACK_SUCCESSFUL":return(0,T.G9)(e,{verdict:"rolled-back",cause:i,atMs:n})
case"ROLLBACK_FAILED":return(0,T.G9)(e,{verdict:"failed",cause:(0,v.uW)(i,t),atMs:n})
case"ROLLBACK_REQUESTED":case"ROLLBACK_IN_PROGRESS":return goBack(e,t)
case"STOPPED":return o===void 0?(0,T.G9)(e,{verdict:"failed",cause:i,atMs:n}):(0,T.G9)(e,{verdict:"superseded",cause:(0,v.gT)(o),atMs:n})
default:return o!==void 0?(0,T.G9)(e,{verdict:"superseded",cause:(0,v.gT)(o),atMs:n}):t===void 0?e:goOn(e,t,n)}}function strangerOf(e){const t=e.service?.deployments.find(({status:e})=>e==="PRIMARY")
if(t!==void 0&&t.id!==e.rollout.deploymentId)return(0,d.Zo)(e,t)||t.createdAtMs<e.rollout.createdAtMs?void 0:t}function earlyNote({service:e,rollout:t}){const n=(e?.deployments??[]).filter(({id:e})=>e!==t.deploymentId).reduce((e,{runningCount:t,pendingCount:n})=>e+t+n,0)
return n===0?{}:{note:`ECS counts the deployment as successful already; ${n} old tasks are stopped in the background.`}}function goBack(e,t){const{service:n,rollout:s}=e.state,o=n?.deployments.find(({status:e})=>e==="PRIMARY")
if(o!==void 0&&o.id!==s.deploymentId)return(0,T.$o)(e,o)
const i=t.rollback?.reason??t.statusReason,r="ECS is rolling back"+(i===void 0?"":`: ${i}`)
return(0,T.mn)(e,{told:r,cause:(0,v.v6)((0,v.pi)(t),t)})}function goOn(e,t,n){const{waitUntil:s={kind:"completed"}}=e.state.rollout
if(e.state.phase==="rolling-back")return e
if((0,c.Nl)(s,t)){const o=`It was followed to ${(0,c.Fb)(s)}, as asked for; the deployment itself goes on in AWS (lifecycle stage ${t.lifecycleStage??""}).`
return(0,T.G9)(e,{verdict:"succeeded",note:o,atMs:n})}const o=(0,c.Ww)(t)
if(o===void 0||isAnswered(e.state,o,n))return e
const i={...e,state:{...e.state,pause:o}}
return(0,T.G9)(i,{verdict:"paused",...s.kind==="paused"?{}:{cause:(0,v.kS)(o)},atMs:n})}function isAnswered({rollout:e},{hookId:t},n){return t===e.answeredHookId&&n-e.startedAtMs<=d.CG}const K=8,J=2,Q=10,X=100,ee=20,te=10
function createLooker(e,t){const n={tasks:new Set,deployments:new Set,histories:new Set,knownTasks:new Set},s=createOptionalCalls(t),{progress:o=(0,H.mf)(t)}=t,i={states:e,books:n,options:t,optional:s,progress:o}
return{owes:e=>n.tasks.has(e)||n.deployments.has(e),async look(){try{await lookOnce(i)}finally{o.flush(e.size)}}}}async function lookOnce(e){const t=[...e.states.values()].filter(({end:e})=>e===void 0)
await lookAtServices(t,e)
const n=Math.ceil(t.length/Q)
let s=Math.max(n,K-n)
s-=await lookAtControlled(e,s)
s-=await lookAtServiceDeployments(e,s)
s-=await lookAtTasks(e,s)
await lookAtHistories(e,s)}function take({states:e,books:t,progress:n},s){const{name:o}=s.state.rollout
e.set(o,s.state)
s.wantsTasks&&t.tasks.add(o)
s.wantsServiceDeployment&&s.state.rollout.controller===void 0&&t.deployments.add(o)
n.take(s)}function owed({states:e},t){return[...t].map(t=>e.get(t)).filter(e=>e!==void 0)}async function lookAtServices(e,t){for(let n=0;n<e.length;n+=X)await lookAtSome(e.slice(n,n+X),t)}async function lookAtSome(e,t){const{ecs:n,cluster:s,clock:o}=t.options,{services:i}=await n.describeServices({cluster:s,services:e.map(({rollout:e})=>e.serviceName),eventsFromMs:Math.min(...e.map(({rollout:e})=>e.createdAtMs))}),r=new Map(i.map(e=>[e.serviceName,e]))
for(const n of e){const e=r.get(n.rollout.serviceName),s=o.now(),i=e===void 0?observeMissing(n,s):observeService(n,e,s)
take(t,i)
wantsHistory(i.state)&&t.books.histories.add(n.rollout.name)}}async function lookAtControlled(e,t){const{deployer:n}=e.options,s=[...e.states.values()].filter(({rollout:e,end:t})=>e.controller!==void 0&&t===void 0)
if(n===void 0||s.length===0)return 0
const{turns:o,calls:i}=await n.look(s,Math.max(0,t-2))
for(const t of o)take(e,t)
return i}function wantsHistory({phase:e,end:t,earlierDurationsMs:n,rollout:s}){const o=e==="running"||e==="draining",i=s.controller===void 0&&!s.asksServiceDeployment
return o&&t===void 0&&n===void 0&&i}async function lookAtServiceDeployments(e,t){const{books:n,options:s,optional:o}=e,i=owed(e,n.deployments),r=Math.max(1,t-(n.tasks.size>0?J:0)),a=i.filter(({serviceDeploymentArn:e})=>e!==void 0).slice(0,r*ee),c=i.filter(({serviceDeploymentArn:e})=>e===void 0),l=r-1-Math.floor(a.length/ee),u=[...a,...c.slice(0,Math.max(0,l))]
if(u.length===0)return 0
const d=await o("service deployments",()=>readServiceDeployments(u,s))
for(const{rollout:e}of u)d.isOwed||n.deployments.delete(e.name)
for(const t of u){const n=d.value?.get(t.rollout.name),{serviceDeploymentArn:o}=n??t,i={...t,isBlind:t.isBlind||d.isDenied,...o===void 0?{}:{serviceDeploymentArn:o}}
d.isOwed||take(e,observeServiceDeployment(i,n,s.clock.now()))}return u.length-a.length+Math.ceil(u.length/ee)}async function lookAtTasks(e,t){const{books:n,options:s,optional:o}=e,i=owed(e,n.tasks).slice(0,Math.max(0,t-1))
if(i.length===0)return 0
const r=await o("tasks",()=>readStoppedTasks(i,e))
for(const t of i)take(e,observeTasks(t,r.value??[],s.clock.now()))
for(const{rollout:e}of i)r.isOwed||n.tasks.delete(e.name)
return i.length+1}async function readStoppedTasks(e,{books:{knownTasks:t},options:{ecs:n,cluster:s}}){const o=(await(0,a.X)({items:e,atOnce:te},({rollout:e})=>n.listTasks({cluster:s,serviceName:e.serviceName,desiredStatus:"STOPPED"}))).flat().filter(e=>!t.has(e))
if(o.length===0)return[]
const{tasks:i}=await n.describeTasks({cluster:s,tasks:o})
for(const{taskArn:e,lastStatus:n}of i)n==="STOPPED"&&t.add(e)
return i}async function lookAtHistories(e,t){const{books:n,options:s,states:o}=e,i=owed(e,n.histories).slice(0,Math.max(0,t))
await(0,a.X)({items:i,atOnce:te},async e=>{const{name:t}=e.rollout
n.histories.delete(t)
const i=await readHistory(e,s)
o.set(t,{...o.get(t)??e,earlierDurationsMs:i})})}async function readHistory(e,t){try{return await readEarlierDurations(e,t)}catch(n){if(!(n instanceof r.lZ))throw n
t.log.debug(`${e.rollout.name}: its earlier deployments are not known. ${n.message}`)
return[]}}const ne=1250,se=6500,oe=2e4,ie=1700,re=75e3,ae=1250,ce=18e4,le=2500,ue={least:1500,most:le,share:.015},de=5e3,fe=6e5,pe=1e4,me=5e3,ve=.1,ge=4e4,he=3,ke=.97,ye=.85,we=.04
function planTickMs({states:e,ticks:t,elapsedMs:n,nowMs:s},o){return(t===0?ne:Math.min(...e.map(e=>gapMs(e,n,s))))*(1-we*o())}function gapMs(e,t,n){const{phase:s,taskFailures:o,eventFailures:i,ours:r}=e,a=o.size>0||i.length>0||(r?.failedTasks??0)>0
if(s==="rolling-back")return ie
if(e.nextChangeAtMs!==void 0)return waitGapMs(e.nextChangeAtMs-n)
if(e.serviceDeployment?.lifecycleStage!==void 0)return stageGapMs(e,n)
if(a&&t<ce)return ae
if(s==="starting")return longerWith(t,t<oe&&!a&&(r?.runningCount??0)===0?se:ie)
const{earlierDurationsMs:c=[]}=e
if(a||c.length===0)return longerWith(t,t<re?ie:le)
const l=Math.min(...c),d=c.length>=he?ke:ye,f=Math.min(ue.most,Math.max(ue.least,ue.share*l)),p=l*d-(n-(0,u.uu)(e))
return p<=0?longerWith(t,f):Math.max(f,Math.min(p,ge,ve*l))}function longerWith(e,t){return e>fe?de:t}const be=new Set(["TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT"])
function stageGapMs(e,t){const{serviceDeployment:n,stageClock:s,service:o}=e,i=n?.lifecycleStage??"",r=n?.lifecycleHookDetails.some(({status:e})=>e==="IN_PROGRESS")===!0
if(i==="SCALE_UP")return ie
if(r||be.has(i))return me
if(i!=="BAKE_TIME")return le
const a=(o?.deploymentConfiguration?.bakeTimeInMinutes??0)*6e4
return waitGapMs((s?.notBeforeMs??(0,u.uu)(e))+a-t)}function waitGapMs(e){return Math.max(le,Math.min(pe,e))}const Se=3,$e={baseMs:1e3,capMs:5e3},Me=4
async function watchRollouts(e,t){const n=new Map(e.map(e=>[e.rollout.name,e]))
try{return{states:n,end:await runLoop(n,t)}}catch(e){return{states:n,end:endOf(e)}}}function endOf(e){if(e instanceof r.cJ)return{kind:"cancelled"}
if(e instanceof r.lZ)return{kind:"fault",error:e}
throw e}async function runLoop(e,t){const{clock:n,deadlineMs:s,signal:o,log:i,random:r=Math.random}=t,a=n.now(),c=createLooker(e,t)
let l=0
for(let u=0;;u+=1){const d=[...e.values()].filter(({end:e})=>e===void 0)
if(d.length===0)break
const f=n.now(),p=l===0?planTickMs({states:d,ticks:u,elapsedMs:f-a,nowMs:f},r):$e.baseMs+(0,S.j)($e,l,r)
await n.sleep(Math.max(0,Math.min(p,s-f)),o)
const m=n.now()>=s,v=await watch_lookOnce(c,o)
l=v===void 0?0:l+1
v!==void 0&&l===Se&&i.progress(`AWS does not answer well (${v.message}). Waiting goes on.`)
const g=[...e.values()].filter(e=>t.stopsAt?.(e)===!0)
if(g.length>0)return readCauses({looker:c,failing:g,options:t,end:{kind:"failing"}})
if(m&&[...e.values()].some(({end:e})=>e===void 0))return{kind:"timed-out",...v===void 0?{}:{unanswered:v}}}return readCauses({looker:c,failing:[...e.values()],options:t,end:{kind:"settled"}})}async function watch_lookOnce(e,t){try{await(0,b.Z)(e.look(),t)
return}catch(e){if(!(0,s.Ev)(e))throw e
return e}}async function readCauses({looker:e,failing:t,options:{clock:n,signal:s},end:o}){for(let o=0;o<Me&&t.some(({rollout:t})=>e.owes(t.name));o+=1){o>0&&await n.sleep($e.baseMs,s)
await watch_lookOnce(e,s)}return o}function isFailing({phase:e,end:t}){return t===void 0?e==="rolling-back":t.verdict!=="succeeded"&&t.verdict!=="paused"}function stopsWatch(e,{onFailure:t,scope:n,onSuperseded:s="fail"}){return!(t==="leave"||!isFailing(e))&&(e.end?.verdict==="superseded"?s==="fail"&&n!=="failed":n!=="failed"||e.end?.verdict==="failed")}function isBad(e,{onSuperseded:t="fail"}){const{plan:n,state:s,verdict:o}=e
return n.step.kind==="leave"?t!=="ignore":o!==void 0?!(0,h.xq)(e):s!==void 0&&(s.end?.verdict!=="superseded"?isFailing(s):t==="fail"||t==="follow"&&e.successor?.end?.verdict!=="succeeded")}function isOurs({state:e,rollBack:t}){const n=e?.end?.verdict
return e!==void 0&&t===void 0&&n!=="superseded"&&n!=="rolled-back"}function planRollBack(e){const{runs:t,end:n,because:s,policies:o}=e
if(n.kind==="fault")return
const i=n.kind==="timed-out"?o.onTimeout:n.kind==="cancelled"?o.onCancel:o.onFailure,r=t.filter(e=>isBad(e,o)),a=n.kind==="timed-out"||n.kind==="cancelled"||r.length>0||s!==void 0
if(i==="leave"||!a)return
const c=(o.scope==="failed"?t.filter(e=>r.includes(e)||isOpen(e)):t).filter(isOurs)
return c.length===0?void 0:{cause:causeOf(e,r),runs:c}}function isOpen({state:e,verdict:t}){return t===void 0&&e!==void 0&&e.end===void 0}function causeOf({end:e,because:t},n){if(e.kind==="timed-out")return{code:"deployment-timed-out",text:"The deployments of this step were not all completed in time.",fix:"Look at what its tasks wait for; raise `timeout` when it needs longer."}
if(e.kind==="cancelled")return{code:"cancelled",text:"The run was cancelled.",fix:"Run the job again when you want to go on."}
if(t!==void 0)return t
const s=n.map(({plan:e})=>e.name).join(", ")
return{code:"rolled-back-with-others",text:`It was rolled back because ${s} did not come up; the services of a step stay together.`,fix:`Look at ${s}.`}}function followSuccessor(e,t){const n=e.successor??e.state
if(n?.end?.verdict!=="superseded"||e.rollBack!==void 0)return e
const s=startSuccessor(n,t)
return s===void 0?e:{...e,successor:s}}function startSuccessor({rollout:e,service:t,serviceDeploymentArn:n},s){const o=t?.deployments.find(({status:e})=>e==="PRIMARY")
if(t!==void 0&&o!==void 0&&o.id!==e.deploymentId)return(0,u.wz)({name:e.name,serviceName:e.serviceName,deploymentId:o.id,taskDefinition:o.taskDefinition,previous:void 0,replacedIds:t.deployments.map(({id:e})=>e).filter(e=>e!==o.id),replacedServiceDeployment:n,startedAtMs:s,createdAtMs:o.createdAtMs,evidenceFromMs:o.createdAtMs,asksServiceDeployment:e.asksServiceDeployment})}function judgeSuccessor({rollout:e,end:t}){const n=`The newer deployment, ${e.deploymentId} of ${(0,v.w7)(e.taskDefinition)},`
return t?.verdict==="succeeded"?{note:`${n} was followed: it completed.`,isGood:!0}:t===void 0?{note:`${n} was followed, but its end was not seen.`,isGood:!1}:{note:`${n} was followed: ${t.verdict}. ${t.cause?.text??""}`.trimEnd(),isGood:!1}}async function followRuns(e,t){const{watching:n,policies:s,takeBack:o,advance:i}=t
let r=e
for(;;){const stopsAt=e=>!isTakenBack(r,e)&&stopsWatch(e,s),{states:e,end:t}=await watchRollouts(openRollouts(r),{...n,stopsAt:stopsAt})
r=r.map(t=>withSight(t,e.get(t.plan.name)))
i(r)
const a=t.kind==="failing"&&s.scope==="failed"?await takeBackFailed({runs:r,policies:s,takeBack:o}):goOnAfter({runs:r,end:t,policies:s,atMs:n.clock.now()})
if(a===void 0){t.kind==="settled"&&i(await proveImages(r,n))
return t}r=a
i(r)}}function isTakenBack(e,{rollout:t}){return e.some(({plan:e,rollBack:n})=>e.name===t.name&&n!==void 0)}function openRollouts(e){return e.map(({rollBack:e,successor:t,state:n})=>e??t??n).filter(e=>e!==void 0).filter(({end:e})=>e===void 0)}function withSight(e,t){return t===void 0?e:e.rollBack!==void 0?{...e,rollBack:t}:e.successor===void 0?{...e,state:t}:{...e,successor:t}}async function takeBackFailed({runs:e,policies:t,takeBack:n}){const s=e.filter(({state:e,rollBack:n})=>e!==void 0&&n===void 0&&stopsWatch(e,t)),o=new Map((await n(s)).map(e=>[e.plan.name,e]))
return e.map(e=>o.get(e.plan.name)??e)}function goOnAfter({runs:e,end:t,policies:n,atMs:s}){if(t.kind!=="settled"||n.onSuperseded!=="follow")return
const o=e.map(e=>followSuccessor(e,s))
return o.every((t,n)=>t===e[n])?void 0:o}var Ae=n(241)
function leaveOvertaken(e,t){const n=new Map(t.map(e=>[e.serviceName,findPrimary(e)]))
return e.map(e=>{const{before:t}=e.plan,s=findPrimary(t),o=n.get(t.serviceName)
if(o===void 0||o.id===s?.id)return e
const i=`${tellChange(o,t)} before it was this service's turn. It was left alone.`
return{...e,plan:{...e.plan,step:{kind:"leave",reason:i}}}})}function findPrimary({deployments:e}){return e.find(({status:e})=>e==="PRIMARY")}function tellChange({id:e,taskDefinition:t},n){const s=(0,v.w7)(t)
return n.deployments.some(t=>t.id===e)?`ECS went back to ${e} of ${s}`:`Another deployment, ${e} of ${s}, began`}function verbOf(e){return e.kind==="answer-pause"?`answered the hook ${e.hookId} with ${e.action}:`:e.kind==="follow"?"following":"started"}function startedLine({plan:e,state:t,to:n}){return`${e.name}: ${verbOf(e.step)} ${t?.rollout.deploymentId??""} of ${n??""}`}const Oe=6e5,De=5e3,Ce=6e3,Re=1500,Te=2e3,xe=1e3
function createStep(e){const{world:t,aws:n,cluster:s,deadlineMs:o,policies:i,waitUntil:r,deployer:c}=e,{clock:u,log:d,signal:f,random:p}=t,{observedAtMs:m=u.now()}=e,g={ecs:n.pollingEcs,clock:u,log:d,signal:f,cluster:s,deadlineMs:o,deployer:c,progress:(0,H.mf)(t),...p===void 0?{}:{random:p}}
async function deployWave(e,t,n){f.throwIfAborted()
if(t>0&&u.now()>=o)return{kind:"timed-out"}
const s=await startWave(e,t)
n(s)
f.throwIfAborted()
const r=s.some(e=>isBad(e,i))
return i.onFailure==="roll-back"&&i.scope!=="failed"&&r?{kind:"failing"}:followRuns(s,{watching:g,policies:i,takeBack:takeBack,advance:n})}function endsStep(e){return isBad(e,i)||e.state?.end?.verdict==="paused"}async function takeBack(e,t=v.CJ){return startAllRollBacks(f.aborted?e:await explain(e),{ecs:n.ecs,clock:u,log:d,cluster:s,cause:t,deployer:c})}function explain(e){const t=explainTargets(e,{aws:n,log:d})
return(0,b.p)({work:t,otherwise:()=>e,graceMs:xe,signal:f,clock:u})}async function startWave(e,t){const n=await withoutOvertaken(e,t)
return(0,a.X)({items:n,atOnce:l.yB},async e=>{const t=withWaitUntil(await startInTime(e))
t.state!==void 0?d.progress(startedLine(t)):t.verdict==="succeeded"&&d.progress(`${e.plan.name}: ${t.notes.at(-1)??""}`)
return t})}function startInTime(e){return(0,b.p)({work:startOne(e),otherwise:()=>(0,Ae.b)(e),graceMs:Re,signal:f,clock:u})}function startOne(e){const t={ecs:n.ecs,clock:u,cluster:s},{step:o}=e.plan
return c!==void 0&&runsIt(c,e)?c.start(e):o.kind==="answer-pause"?answerPause(e,o,t):updateService(e,t)}function withWaitUntil(e){return e.state===void 0||r===void 0?e:{...e,state:{...e.state,rollout:{...e.state.rollout,waitUntil:r}}}}async function withoutOvertaken(e,t){if(t===0&&u.now()-m<De||e.every(({plan:e})=>e.step.kind==="unchanged"))return e
const o=e.map(({plan:e})=>e.before.serviceName),{services:i}=await(0,b.Z)(n.ecs.describeServices({cluster:s,services:o}),f)
return leaveOvertaken(e,i)}async function explainLeft(e){return merge(e,await explain(e.filter(({rollBack:e})=>e===void 0)))}async function rollBackIfAsked({runs:e,end:t,because:n}){const s=planRollBack({runs:e,end:t,because:n,policies:i}),o=merge(e,s===void 0?[]:await beginRollBack(s.runs,s.cause))
if(f.aborted)return{runs:o,end:{kind:"cancelled"}}
const r=o.map(({rollBack:e})=>e).filter(e=>e!==void 0&&e.end===void 0).filter(e=>e!==void 0)
if(r.length===0)return{runs:o,end:t}
const a=u.now()+Oe,c=await watchRollouts(r,{...g,deadlineMs:a})
return{runs:o.map(e=>withSight(e,c.states.get(e.plan.name))),end:c.end}}function beginRollBack(e,t){return(0,b.p)({work:takeBack(e,t),otherwise:()=>e.map(e=>withNote(e,"Its roll-back was being started when the run was cancelled.")),graceMs:Ce,signal:f,clock:u})}function withSeconds(e){const{state:t,rollBack:n}=e
if(t===void 0)return e
const s=n?.end?.atMs??t.end?.atMs??u.now()
return{...e,seconds:Math.round((s-t.rollout.startedAtMs)/100)/10}}return{deployWaves:async function deployWaves(e){let n=e
const advance=e=>{n=merge(n,e)
t.keepRuns(n)},s=[...new Set(e.map(({plan:e})=>e.wave))].toSorted((e,t)=>e-t)
for(const e of s){const t=n.filter(({plan:t})=>t.wave===e),s=await deployWave(t,e,advance).catch(endOf)
if(s.kind!=="settled"||n.some(endsStep))return{runs:merge(n,(0,Ae.G)(n,s)),end:s}}return{runs:n,end:{kind:"settled"}}},finish:async function finish(e){const t=await rollBackIfAsked(e),{end:s}=t,o=(s.kind==="cancelled"||s.kind==="fault"?t.runs:await explainLeft(t.runs)).map(e=>withSeconds(acceptSuperseded((0,h.lj)(e,t.end),i))),r=(0,G.my)(o,{aws:n,log:d})
return(0,b.p)({work:r,otherwise:()=>o,graceMs:Te,signal:f,clock:u})}}}function acceptSuperseded(e,{onSuperseded:t="fail"}){if(e.verdict!=="superseded"||t==="fail")return e
if(t==="ignore")return{...e,isAccepted:!0}
if(e.successor===void 0)return e
const{note:n,isGood:s}=judgeSuccessor(e.successor)
return{...withNote(e,n),isAccepted:s}}function withNote(e,t){return{...e,notes:[...e.notes,t]}}function merge(e,t){const n=new Map(t.map(e=>[e.plan.name,e]))
return e.map(e=>n.get(e.plan.name)??e)}var Ie=n(187)
function checkWaitUntil(e,t){if(e.kind==="completed"||t.some(t=>t.canReach??canReach(e,t.service)))return[]
const n=e.kind==="paused"?"a PAUSE hook":"lifecycle stages (its strategy is BLUE_GREEN, LINEAR or CANARY)"
return t.map(({name:t,service:s})=>({code:"wait-until-impossible",name:t,message:`\`wait-until: ${(0,c.Fb)(e)}\` can never come: neither the service "${s.serviceName}" nor another one of the step has ${n}.`,fix:"Set `wait-until: completed`, or change the deployment configuration of the service."}))}function canReach(e,{deploymentConfiguration:t}){const{strategy:n="ROLLING",lifecycleHooks:s=[]}=t??{}
return!!c.x7.has(n)&&(e.kind!=="paused"||s.some(({targetType:e})=>e==="PAUSE"))}function checkTasks(e){return e.filter(({service:e})=>e.desiredCount===0&&e.schedulingStrategy==="REPLICA").map(({name:e,service:t})=>({code:"service-without-tasks",name:e,message:`the service "${t.serviceName}" wants 0 tasks, so nothing of the deployment could be verified.`,fix:"Set its desired count, or set `require-tasks: false`."}))}var Ne=n(5284),Ee=n(6237)
function prepareOptions({inputs:{services:e,cluster:t,timeoutMs:s,waitUntil:o},world:{clock:i,log:r,readText:a},aws:c}){return{aws:c,connect:c.codeDeploy,clock:i,log:r,cluster:t,files:{readText:a,parse:async(e,t)=>(await Promise.all([n.e(610),n.e(266)]).then(n.bind(n,266))).parseAppSpec(e,t)},requests:new Map(e.map(({name:e,codeDeploy:t})=>[e,t])),timeoutMs:s,waitUntil:o}}var Be=n(3011)
function stepForLiveRevision(e,t){const n=e.deployments.find(({status:e})=>e==="PRIMARY"),s=n?.rolloutState==="IN_PROGRESS"||n?.rolloutState==="COMPLETED"&&service_plan_mayShift(e)
return n!==void 0&&s?{kind:"follow",deploymentId:n.id}:n?.rolloutState==="FAILED"?{kind:"existing",taskDefinition:t,force:!0}:{kind:"unchanged"}}function service_plan_mayShift({deployments:e,deploymentConfiguration:t}){return c.x7.has(t?.strategy??"ROLLING")&&e.length>1}function lastCompleted(e){const t=service_plan_mayShift(e),n=e.deployments.filter(({rolloutState:e,status:n})=>!(e!=="COMPLETED"&&e!==void 0||t&&n==="PRIMARY"))
return n.toSorted((e,t)=>t.createdAtMs-e.createdAtMs)[0]?.taskDefinition}async function observePauses(e,t,n){const s=await Promise.all(n.map(async n=>({service:n,arn:await findCurrent(e,t,n)}))),o=s.map(({arn:e})=>e).filter(e=>e!==void 0)
if(o.length===0)return new Map
const{serviceDeployments:i}=await e.describeServiceDeployments({serviceDeploymentArns:o}),r=i.flatMap(({targetServiceRevision:e})=>e?.arn??[]),{serviceRevisions:a}=r.length===0?{serviceRevisions:[]}:await e.describeServiceRevisions({serviceRevisionArns:r})
return new Map(s.flatMap(({service:e,arn:t})=>{const n=i.find(({serviceDeploymentArn:e})=>e===t)
if(n===void 0)return[]
const s=n.targetServiceRevision?.arn,o=a.find(({serviceRevisionArn:e})=>e===s)
return[[e.serviceName,{serviceDeployment:n,revision:o}]]}))}async function findCurrent(e,t,n){if(n.currentServiceDeployment!==void 0)return n.currentServiceDeployment
const s=await e.listServiceDeployments({cluster:t,service:n.serviceName,statuses:["IN_PROGRESS"],limit:1})
return s[0]?.serviceDeploymentArn}function planAnswer({name:e,service:t,sight:n,action:s,hookId:o,digests:i,findings:r}){const a=n===void 0?void 0:(0,c.Ww)(n.serviceDeployment)
if(n!==void 0&&a!==void 0){if(!(o===void 0?rollsOutOneOf(n,i):o===a.hookId)){const n=o===void 0?`one with ${i.join(" or ")}`:`the one with the hook ${o}`
r.push({code:"pause-of-other-deployment",name:e,message:`the deployment of "${t.serviceName}" that waits at ${a.stage} (hook ${a.hookId}) is not ${n}.`,fix:"See who deployed it; answer it with its own `hook-id` if it is the one you mean."})
return}return{name:e,before:t,wave:0,from:s==="ROLLBACK"?t.taskDefinition:lastCompleted(t)??t.taskDefinition,previous:lastCompleted(t),changes:[],images:[],step:{kind:"answer-pause",action:s,hookId:a.hookId,stage:a.stage,serviceDeploymentArn:n.serviceDeployment.serviceDeploymentArn}}}r.push(notPaused(e,t,n))}function rollsOutOneOf({revision:e},t){const n=new Set((e?.containerImages??[]).map(({image:e="",imageDigest:t})=>t??(0,q.zZ)(e).digest))
return t.some(e=>n.has(e))}function notPaused(e,{serviceName:t},n){const{status:s,lifecycleStage:o}=n?.serviceDeployment??{}
return{code:"deployment-not-paused",name:e,message:`no PAUSE hook of the service "${t}" awaits an answer: ${s===void 0?"it has no deployment under way":`its deployment is ${s}${o===void 0?"":` (lifecycle stage ${o})`}`}.`,fix:"Look whether it was answered already, or its time was over. `wait-until: paused` ends a deployment step at the pause."}}async function planAnswers(e,t,n){const{ecs:s}=n,{cluster:o,services:i,hookIds:r,images:a}=e,c=i.map(({service:e})=>e),u=await(0,l.lB)(s,{cluster:o,services:c,references:()=>[]}),d=[...new Set(u.services.values())].filter(({deploymentController:e})=>e!==Ee.up),f=await observePauses(s,o,d),p=Object.values(a).flatMap(({digest:e})=>e===void 0||e===""?[]:[e]),m=[],v=[],g=i.flatMap(t=>{const{name:n}=t,s=checkService({request:t,cluster:o,observation:u,findings:m,controllers:Ee.A0})
if(s===void 0)return[]
const i=f.get(s.serviceName),a=e.mode==="continue"?"CONTINUE":"ROLLBACK",c=typeof r=="string"?r:r?.[n]
if(s.deploymentController===Ee.up){v.push({name:n,service:s,action:a,hookId:c,digests:p})
return[]}const l=planAnswer({name:n,service:s,sight:i,action:a,hookId:c,digests:p,findings:m})
return l===void 0?[]:[l]}),h=await controlledAnswers(v,{inputs:e,world:t,aws:n})
m.push(...h.findings)
if(m.length>0)throw findingsError(m)
return{plans:[...g,...h.plans],deployer:h.deployer}}async function controlledAnswers(e,t){if(e.length===0)return(0,Ee.ct)([])
const{planCodeDeployAnswers:s}=await Promise.all([n.e(405),n.e(329)]).then(n.bind(n,8329))
return s(e,prepareOptions(t))}var Pe=n(7154)
const Le=2e4,Fe=1e3
function deploymentTeller(e){const{deploymentId:t,environmentUrl:n,logUrl:s,open:o,clock:i,log:a,signal:c}=e
let l,u=Promise.resolve()
async function write(e,i){try{l??=await o()
const r=n===void 0?{}:{environmentUrl:n}
await l.createDeploymentStatus({deploymentId:t,state:e,description:i,logUrl:s,...r})
a.progress(`GitHub deployment ${t}: ${e}`)}catch(t){warn(e,(0,r.bD)(t),t instanceof r.lZ?t.fix:"")}}function warn(e,n,s){const o=`GitHub deployment ${t} was not set to ${e}: ${n} ${s}`.trim()
a.warning(`${o} What became of the services does not depend on it.`)}return{async tell(e,t){const n=u.then(()=>write(e,t))
u=n
const s=within(n,i),o=await(0,b.p)({work:s,otherwise:()=>"cancelled",graceMs:Fe,signal:c,clock:i})
o==="late"&&warn(e,`GitHub did not answer within ${Le/1e3} s.`,je)
o==="cancelled"&&warn(e,"the run was cancelled before GitHub answered.",je)}}}const je="Set it by GitHub's API when it matters."
async function within(e,t){const n=new AbortController,s=t.sleep(Le,n.signal).then(()=>"late",()=>"told")
try{return await Promise.race([e.then(()=>"told"),s])}finally{n.abort(new r.cJ("answered"))}}const Ue="rolled-back-with-others"
function groupCauses(e){const t=new Map,n=new Set
for(const s of e)if(!(0,h.xq)(s)){s.cause!==void 0&&n.add(s.cause.code)
for(const{key:e,group:n}of causesOf(s)){const s=t.get(e),o=[...s?.services??[],...n.services]
t.set(e,{...n,...s,services:o,tasks:(s?.tasks??0)+n.tasks})}}const rank=({code:e})=>e===Ue?2:n.has(e)?0:1
return[...t.values()].toSorted((e,t)=>rank(e)-rank(t)||t.services.length-e.services.length||t.tasks-e.tasks)}function causesOf(e){const{plan:t,cause:n}=e,s=(0,h.Ey)(e),o=[t.name],i=(0,M.BR)([...s?.taskFailures.values()??[]],s?.eventFailures??[]).map(e=>({key:`${e.code} ${exitCodeOf(e)??""} ${(0,M.Li)(e.reason)}`,group:{code:e.code,text:textOf(e),fix:e.fix,services:o,tasks:e.failures.length}}))
return n===void 0||i.some(({group:e})=>e.code===n.code)?i:[{key:`${n.code} ${(0,M.Li)(n.text)}`,group:{...n,services:o,tasks:0}},...i]}function textOf(e){const{reason:t,meaning:n,failures:s}=e,o=s.find(e=>e.container!==void 0)?.container,i=exitCodeOf(e),r=o===void 0?"":` Container ${o}${i===void 0?"":`, exit code ${i}`}.`
return`${t}${/[.!?]$/.test(t)?"":"."}${r} ${n}`}function exitCodeOf({failures:e}){return e.find(e=>e.exitCode!==void 0)?.exitCode}function hitBy({tasks:e,services:t},n){return e===0?t.length===0?"":n:`${e} ${e===1?"task":"tasks"} of ${n}`}function writeAnnotations(e){const t=groupCauses(e)
return e.length===1&&t.length<2?[]:t.map(e=>{const t=(0,H.Zv)(e.services)
return{level:"error",title:`${t}: ${e.code}`,message:`${hitBy(e,t)}: ${e.text} ${e.fix} (${e.code})`}})}var We=n(6110)
const Ge=12
function writeHeadline(e,t,n){const s=(0,We.a)(n.endedAtMs-n.startedAtMs),{cluster:o,mode:i}=n,names=t=>{const n=e.filter(e=>(0,h.Vj)(e)===t).map(({plan:e})=>e.name)
return n.length>Ge?(0,H.Zv)(n):n.join(", ")}
if(e.length===0)return`Nothing to roll back in ${o}: the deployment changed no service.`
const r={unchanged:`Nothing to deploy: ${names("unchanged")} in ${o} is as it should be.`,planned:`Planned, nothing changed: ${names("planned")} in ${o} would be changed.`,paused:e.every(h.xq)?`Paused, waiting for an answer: ${e.flatMap(tellPause).join(", ")} in ${o} after ${s}.`:void 0,succeeded:`${i==="roll-back"?"Rolled back":"Deployed"} ${names("succeeded")} in ${o} in ${s}.`}[t]
if(r!==void 0)return r
const a=e.filter(e=>(0,h.Vj)(e)===t),c=a.find(({cause:e})=>e?.code!=="rolled-back-with-others")??a[0],l=c?.cause,u=e.length>1?` ${verdictCounts(e)}`:""
return`${c?.plan.name??""}: ${t} after ${s}. ${l?.text??""} ${l?.fix??""} (${l?.code??t})${u}`}function tellPause(e){const t=(0,h.eY)(e)
return t===void 0?[]:[`${e.plan.name} at ${t.stage} (hook ${t.hookId})`]}function verdictCounts(e){const t=new Map
for(const n of e)t.set((0,h.Vj)(n),(t.get((0,h.Vj)(n))??0)+1)
return`Services: ${[...t].map(([e,t])=>`${t} ${e}`).join(", ")}.`}const Ve={starting:"start","rolling-back":"roll-back"},qe=["register","start","running","draining",...c.tJ],_e=["proof","roll-back"]
function orderStages(e){const t=new Set(e),n=[...t].filter(e=>!qe.includes(e)&&!_e.includes(e))
return[...qe.filter(e=>t.has(e)),...n,..._e.filter(e=>t.has(e))]}function stageSpans(e,t){const{state:n,rollBack:s,spans:o={}}=e,{register:i,proof:r}=o,a=n===void 0?[]:followedSpans({...e,state:n},t)
return[...i===void 0?[]:[{name:"register",...i}],...a.filter(({name:e})=>e!=="roll-back"),...r===void 0?[]:[{name:"proof",...r}],...a.filter(({name:e})=>e==="roll-back"),...n===void 0||s===void 0?[]:ownRollBack({state:n,rollBack:s},t)].filter(({fromMs:e,toMs:t})=>t>e)}function followedSpans({state:e,rollBack:t},n){const s=t?.rollout.deploymentId===e.rollout.deploymentId,{stages:o,end:i}=s?t:e,r=i?.atMs??(s?void 0:t?.rollout.startedAtMs)??n
return toSpans(o,e.rollout.startedAtMs,r)}function ownRollBack({state:e,rollBack:t},n){return t.rollout.deploymentId===e.rollout.deploymentId?[]:[{name:"roll-back",fromMs:t.rollout.startedAtMs,toMs:t.end?.atMs??n}]}function toSpans(e,t,n){return e.map(({name:s,atMs:o},i)=>({name:Ve[s]??s,fromMs:i===0?t:o,toMs:e[i+1]?.atMs??n}))}function stageSeconds(e){const t=new Map
for(const{name:n,fromMs:s,toMs:o}of e)t.set(n,(t.get(n)??0)+o-s)
return Object.fromEntries([...t].map(([e,t])=>[e,Math.round(t/100)/10]))}function servicesOutput(e){return Object.fromEntries(e.map(e=>[e.plan.name,serviceOutput(e)]))}function isChanged({state:e}){return e!==void 0}function serviceOutput(e){const{plan:t,to:n,state:s,verdict:o,cause:i,seconds:r,servedDigest:a,notes:c}=e,l=(0,h.eY)(e)
return{service:t.before.serviceName,from:t.from,...n===void 0?{}:{to:n},...s===void 0?{}:{"deployment-id":s.rollout.deploymentId},...s?.rollout.controller==="CODE_DEPLOY"?{"codedeploy-deployment-id":s.rollout.deploymentId}:{},...s?.serviceDeploymentArn===void 0?{}:{"service-deployment-arn":s.serviceDeploymentArn},...l===void 0?{}:{"hook-id":l.hookId,"paused-at":l.stage},...o===void 0?{}:{verdict:o},...i===void 0?{}:{cause:i},...s===void 0?{}:{"failed-tasks":countFailedTasks(e)},...r===void 0?{}:{seconds:r,stages:stageSeconds(stageSpans(e,lookedAt(e)))},...a===void 0?{}:{"served-digest":a},...c.length===0?{}:{notes:c}}}function countFailedTasks(e){return[...(0,h.Ey)(e)?.taskFailures.values()??[]].filter(e=>e.class!=="not-ours").length}function lookedAt(e){const{lookedAtMs:t,rollout:n}=e.rollBack??e.state??{}
return t??n?.startedAtMs??0}function previousOf(e){return Object.fromEntries(e.filter(({plan:e,to:t,isNotStarted:n=!1})=>!n&&e.previous!==void 0&&t!==void 0&&t!==e.previous).map(({plan:e,to:t})=>[e.name,{service:e.before.serviceName,"task-definition":(0,v.w7)(e.previous??""),deployed:(0,v.w7)(t??"")}]))}var Ze=n(74)
const Ye=4e4,He=60,ze=864e5,Ke={BAKE_TIME:"active","roll-back":"crit"}
function renderTimeline(e,t){const n=new Set,s=e.filter(({spans:e})=>e.length>0).map(({name:e,spans:s})=>[`    section ${uniqueName(chartName(e),n)}`,...s.map(e=>taskLine(e,t))].join("\n"))
if(s.length===0)return""
const o=["gantt","    dateFormat YYYY-MM-DD HH:mm:ss.SSS","    axisFormat %H:%M:%S","    todayMarker off"]
let i=o.join("\n").length
for(const e of s){i+=e.length+1
if(i>Ye)break
o.push(e)}return o.join("\n")}function taskLine({name:e,fromMs:t,toMs:n},s){return`    ${chartName(e)} :${Ke[e]??"done"}, ${chartInstant(Math.max(0,t-s))}, ${Math.max(1,Math.round(n-t))}ms`}function chartInstant(e){const t=1+Math.floor(e/ze),[n,s,o]=[Math.floor(e/36e5)%24,Math.floor(e/6e4)%60,Math.floor(e/1e3)%60],i=String(Math.floor(e)%1e3).padStart(3,"0")
return`2000-01-${twoDigits(t)} ${twoDigits(n)}:${twoDigits(s)}:${twoDigits(o)}.${i}`}function twoDigits(e){return String(e).padStart(2,"0")}function chartName(e){const t=e.normalize("NFC").replaceAll(/[^\p{L}\p{N}._/-]+/gu," ").trim()
return t===""?"service":Array.from(t).slice(0,He).join("").trimEnd()}function uniqueName(e,t){let n=e
for(let s=2;t.has(n);s+=1)n=`${e} ${s}`
t.add(n)
return n}const Je=30,Qe=6,Xe=1e5
function writeTimes(e,{startedAtMs:t,endedAtMs:n}){const s=e.filter(({state:e})=>e!==void 0).map(e=>({run:e,name:e.plan.name,spans:stageSpans(e,n)})).filter(({spans:e})=>e.length>0)
if(s.length===0)return""
const o=s.length>Qe,i=s.length>Je?s.toSorted((e,t)=>rank(e.run)-rank(t.run)).slice(0,Je):s,r=(0,Ze.DV)(renderTimeline(i,t),"mermaid"),a="Timeline"+(i.length<s.length?` (${i.length} of ${s.length} services)`:"")
return(0,Ze.qN)(o?(0,Ze.AU)(a,r):r,(0,Ze.AU)("Time of each stage",stageTable(s)))}function rank(e){return(0,h.uA)((0,h.Vj)(e))*1e6-(e.seconds??0)}function stageTable(e){const t=e.map(({name:e,spans:t})=>({name:e,seconds:stageSeconds(t)})),n=orderStages(t.flatMap(({seconds:e})=>Object.keys(e)))
return(0,Ze.uG)({head:["Service",...n],rows:t.map(({name:e,seconds:t})=>{const s=n.map(e=>t[e]===void 0?"":(0,We.a)(t[e]*1e3))
return[(0,Ze.FV)(e)].concat(s)}),limitBytes:Xe})}const et=3e4
function writeWayBack(e,t){const n=e.filter(e=>isChanged(e)&&backTo(e,t)!==void 0&&(0,h.Vj)(e)!=="rolled-back")
if(n.length===0)return""
const s=n.filter(({plan:e})=>e.before.deploymentController==="ECS")
return(0,Ze.AU)("The way back",(0,Ze.qN)(s.length>0?ofEcsAgain(s,t):"",...n.filter(e=>!s.includes(e)).map(e=>deployAgain(e,t))))}function ofEcsAgain(e,t){const n=t.mode==="deploy"?(0,Ze.qN)(rollbackStep(e,t),"By hand:"):"To what was live before, by hand or by a new deployment:"
return(0,Ze.qN)(n,commands(e,t))}function backTo({plan:e},{mode:t}){return t==="deploy"?e.previous:e.from}function deployAgain(e,t){const{name:n,before:s}=e.plan,o=(0,v.w7)(backTo(e,t)??"")
return`${(0,Ze.FV)(n)} (${s.deploymentController}): run deploy-ecs with ${(0,Ze.aY)(`revision: ${o}`)} for this service.`}function rollbackStep(e,{cluster:t,region:n,home:s}){const o=JSON.stringify(previousOf(e))
if(o==="{}"||Buffer.byteLength(o)>et)return""
const i=[`- uses: ${s.repository}/actions/rollback@${s.ref}`,"  with:",`    cluster: ${quoteYaml(t)}`,`    to: ${quoteYaml(o)}`,`    aws-region: ${quoteYaml(n)}`]
return(0,Ze.qN)("In a job with the permissions and the role of this one:",(0,Ze.DV)(i.join("\n"),"yaml"))}function quoteYaml(e){return`'${e.replaceAll("'","''").replaceAll("${{",String.raw`\u0024{{`).replaceAll(/[\r\n]+/g," ")}'`}function commands(e,t){const n=[]
let s=0
for(const o of e){const{clusterArn:e,serviceName:i}=o.plan.before,r=["aws ecs update-service",...["--cluster",e,"--service",i,"--task-definition",backTo(o,t)??""].map(quoteShell)].join(" ")
s+=Buffer.byteLength(r)+1
if(s>et)break
n.push(r)}const o=e.length-n.length,i=o===0?"":`And ${o} more: the output \`previous\` names them all.`
return(0,Ze.qN)((0,Ze.DV)(n.join("\n"),"sh"),i)}function quoteShell(e){return/^[\w:/.-]+$/.test(e)?e:`'${e.replaceAll("'",String.raw`'\''`)}'`}const tt={whole:8e5,services:3e5,causes:6e4,notes:4e4,changes:12e4},nt=20,st=10,ot=2e3
function writeSummary({runs:e,headline:t,facts:n,verdict:s=(0,h.xm)(e.map(h.Vj))}){const o=(0,Ze.qN)(`### ${n.action}: ${(0,Ze.FV)(s)}`,(0,Ze.FV)(t),writeServices(e,n),writeCauses(groupCauses(e),n),writeNotes(e)),i=(0,Ze.qN)(writeTimes(e,n),writeChanges(e,n),writeWayBack(e,n)),r=tt.whole-Buffer.byteLength(o)-Buffer.byteLength(i)
return(0,Ze.qN)(o,writeEvidence(e,r),i)}function writeServices(e,t){const n=e.length<nt?e:e.toSorted((e,t)=>(0,h.uA)((0,h.Vj)(e))-(0,h.uA)((0,h.Vj)(t)))
return(0,Ze.uG)({head:["Service","From","To","Verdict","Time"],rows:n.map(e=>[`[${(0,Ze.FV)(e.plan.name)}](${consoleUrl(e,t)})`,(0,Ze.aY)((0,v.w7)(e.plan.from)),(0,Ze.aY)((0,v.w7)(toOf(e))),(0,Ze.FV)((0,h.Vj)(e)),e.seconds===void 0?"":(0,We.a)(e.seconds*1e3)]),limitBytes:tt.services})}function toOf({plan:e,to:t}){return t??(e.step.kind==="register"?`${e.step.input.family}:(new)`:e.from)}const it={"aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"}
function consoleUrl({plan:e,state:t},{region:n}){const s=it[e.before.clusterArn.split(":")[1]??""]??"console.aws.amazon.com"
return t?.rollout.controller==="CODE_DEPLOY"?`https://${n}.${s}/codesuite/codedeploy/deployments/${encodeURIComponent(t.rollout.deploymentId)}?region=${n}`:`https://${n}.${s}/ecs/v2/clusters/${encodeURIComponent((0,v.w7)(e.before.clusterArn))}/services/${encodeURIComponent(e.before.serviceName)}/deployments?region=${n}`}function writeCauses(e,{home:t}){const n=e.map(e=>[`**${(0,Ze.FV)(hitBy(e,(0,H.Zv)(e.services)))}:** ${(0,Ze.FV)(e.text)}`,`${(0,Ze.FV)(e.fix)} ([${(0,Ze.FV)(e.code)}](${(0,Ne.Wr)(t,e.code)}))`])
return(0,Ze.uG)({head:["Cause","What to do"],rows:n,limitBytes:tt.causes})}function writeNotes(e){const t=new Map
for(const{plan:n,notes:s}of e)for(const e of s)t.set(e,[...t.get(e)??[],n.name])
const n=[...t].map(([e,t])=>[(0,Ze.FV)((0,H.Zv)(t)),(0,Ze.FV)(e)])
return(0,Ze.uG)({head:["Service","Note"],rows:n,limitBytes:tt.notes})}function writeEvidence(e,t){const n=e.filter(e=>!(0,h.xq)(e)&&e.cause?.code!=="rolled-back-with-others").map(evidenceOf).filter(e=>e!=="")
let s=t
const o=n.filter(e=>(s-=Buffer.byteLength(e)+2)>0),i=n.length-o.length
return(0,Ze.qN)(...o,i===0?"":`_What was said of ${i} more services stands in the log._`)}function evidenceOf(e){const{plan:t,logTail:n}=e,s=((0,h.Ey)(e)?.events??[]).slice(-st).map(({message:e})=>e)
return(0,Ze.qN)(s.length===0?"":(0,Ze.AU)(`What ECS said of ${t.name}`,linesBlock(s)),n===void 0?"":(0,Ze.AU)(`Last log lines of ${t.name} (${n.source})`,linesBlock(n.lines)))}function linesBlock(e){return(0,Ze.DV)(e.map(e=>e.length>ot?`${e.slice(0,ot)} (cut)`:e).join("\n"))}function writeChanges(e,{dryRun:t}){const n=e.flatMap(({plan:e})=>e.changes.map(t=>({name:e.name,change:t}))),s=[...Map.groupBy(n,({change:e})=>JSON.stringify(e)).values()].map(e=>{const[t,n,s]=e.slice(0,1).flatMap(({change:e})=>[e.path,e.from,e.to]),o=e.map(({name:e})=>e),i=[t,n,s].map(e=>e===void 0?"":(0,Ze.aY)(e))
return[(0,Ze.FV)((0,H.Zv)(o))].concat(i)})
if(s.length===0)return""
const o=(0,Ze.uG)({head:["Service","Attribute","From","To"],rows:s,limitBytes:tt.changes})
return t?(0,Ze.qN)("#### What changes",o):(0,Ze.AU)("What changes",o)}const rt={verdicts:[],outputs:{"run-tasks":"[]"},sentence:"",isBad:!1,summary:"",annotations:[]},at={findings:[],lines:[],planned:rt,runBefore:()=>Promise.resolve(void 0),runAfter:e=>Promise.resolve(e),report:()=>rt},ct={launchers:Be.e,tasks:rt}
function reportDeployment(e,t,{launchers:n,tasks:s}=ct){const o=[...n.verdicts,...s.verdicts],i=(0,h.xm)([...e.map(h.Vj),...o]),r=headlineOf(e,t,[s,n]),a=e.every(h.xq)&&o.every(h.Kg),c={...resultOf(e,{verdict:i,ok:a},t),...partResult(n,"also-updated"),...partResult(s,"run-tasks")}
return{ok:a,headline:r,outputs:{...earlyOutputs(e),...n.outputs,...s.outputs,verdict:i,result:JSON.stringify(c)},summary:(0,Ze.qN)(writeSummary({runs:e,headline:r,facts:t,verdict:i}),s.summary,n.summary),annotations:[...writeAnnotations(e),...s.annotations,...n.annotations]}}function headlineOf(e,t,n){const told=e=>n.filter(({sentence:t,isBad:n})=>n===e&&t!=="").map(({sentence:e})=>e)
return e.length===0&&n.some(({sentence:e})=>e!=="")?`${[...told(!0),...told(!1)].join(" ")} (${t.cluster})`:[...told(!0),servicesSentence(e,t),...told(!1)].join(" ")}function servicesSentence(e,t){const n=(0,h.xm)(e.map(h.Vj))
return n==="unchanged"&&e.some(({isNotStarted:e})=>e===!0)?`No service was changed in ${t.cluster}.`:writeHeadline(e,n,t)}function partResult({outputs:e,verdicts:t},n){return t.length===0?{}:{[n]:JSON.parse(e[n]??"[]")}}function earlyOutputs(e){return{services:JSON.stringify(servicesOutput(e)),previous:JSON.stringify(previousOf(e)),changed:String(e.some(isChanged)),...singleOutputs(e)}}function singleOutputs(e){const t=e.length===1?e[0]:void 0,n=t?.state,s=t===void 0?void 0:(0,h.eY)(t)
return{"task-definition-arn":t?.to??"","deployment-id":n?.rollout.deploymentId??"","service-deployment-arn":n?.serviceDeploymentArn??"","hook-id":s?.hookId??"","paused-at":s?.stage??"","cause-code":t?.cause?.code??"","failed-tasks":t===void 0||n===void 0?"":String(countFailedTasks(t)),seconds:t?.seconds===void 0?"":String(t.seconds),"served-digest":t?.servedDigest??""}}function resultOf(e,{verdict:t,ok:n},{mode:s,cluster:o,dryRun:i,startedAtMs:r,endedAtMs:a}){return{schema:1,ok:n,verdict:t,mode:s,cluster:o,"dry-run":i,services:servicesOutput(e),previous:previousOf(e),seconds:Math.round((a-r)/100)/10}}function withRecord({githubDeployment:e},t,s){const{run:o,clock:i}=t
return recordDeployment({deployment:e,story:s},{...t,openGithub:async e=>{const{githubClient:t}=await Promise.all([n.e(641),n.e(56)]).then(n.bind(n,3819))
return t({token:e.reveal(),repository:o.repository,apiUrl:o.apiUrl,clock:i})}})}async function recordDeployment({deployment:e,story:t},n){n.keepOutputs(earlyOutputs([]))
const s=e===void 0?void 0:tellerOf(e,n)
s?.tell("in_progress","deploy-ecs is deploying.")
try{const e=await t()
await tellEnd(e,s)
return e}catch(e){const t=e instanceof r.cJ?"cancelled":"failed"
n.keepOutputs({verdict:t})
await(s?.tell("error",`deploy-ecs: ${t} before it came to a verdict on the services.`))
throw e}}function tellerOf({id:e,environmentUrl:t,token:n},s){const{clock:o,log:i,signal:r,run:a,openGithub:c}=s
return deploymentTeller({deploymentId:e,environmentUrl:t,logUrl:a.runUrl,open:()=>c(n),clock:o,log:i,signal:r})}async function tellEnd({ok:e,outputs:t},n){const{verdict:s="",services:o="{}"}=t,i=JSON.parse(o),r=typeof i=="object"&&i!==null?Object.keys(i):[]
await(n?.tell(stateOf(s,e),`${s}: ${(0,H.Zv)(r)}`))}function stateOf(e,t){return e==="paused"?"in_progress":e==="superseded"?"inactive":e==="cancelled"?"error":t?e==="rolled-back"?"inactive":"success":"failure"}var lt=n(7252)
function diffTaskDefinitions(e,t,n){return diff({path:[],from:(0,o.ly)(e,n),to:(0,o.ly)(t,n)})}function diff({path:e,from:t,to:n}){if((0,i.Vk)(t,n))return[]
const s=asKeyed(t),o=asKeyed(n)
return(s??o)===void 0||s===void 0&&t!==void 0||o===void 0&&n!==void 0||isVariable(e)?[leaf({path:e,from:t,to:n})]:[...new Set([...Object.keys(o??{}),...Object.keys(s??{})])].flatMap(t=>diff({path:[...e,t],from:s?.[t],to:o?.[t]}))}function leaf({path:e,from:t,to:n}){return{path:e.join("."),...t===void 0?{}:{from:shown(e,t)},...n===void 0?{}:{to:shown(e,n)}}}function shown(e,t){return e.some(e=>ut.has(e))||dt.test(e.at(-1)??"")?"***":typeof t=="string"?t:JSON.stringify(t,hideSecret)}const ut=new Set(["environment","secrets"]),dt=/token|api.?key|password|passwd|secret|credential/i
function hideSecret(e,t){return ut.has(e)||typeof t=="string"&&dt.test(e)?"***":t}function isVariable(e){return ut.has(e.at(-2)??"")}function asKeyed(e){if((0,i.OW)(e))return e
if(!Array.isArray(e))return
const t=e.map(e=>{const t=(0,i.OW)(e)?e.name??e.key:void 0
return typeof t=="string"?[t,e]:void 0}).filter(e=>e!==void 0)
return new Set(t.map(([e])=>e)).size===e.length?Object.fromEntries(t):void 0}var ft=n(8986),pt=n(1676)
function planContainers(e){const{request:t,base:n,findings:s}=e,o=n.input.containerDefinitions.map(({name:e})=>e),i=new Map
for(const r of t.containers){if(r.container===""&&!asksForAnything(r))continue
const a=r.container===""?onlyEssential(n.input):r.container
if(!o.includes(a)){s.push((0,pt.Y)({name:t.name,container:a,known:o,taskDefinition:n.label}))
continue}const c=resolveChange(r,e),l=i.get(a)
l===void 0?i.set(a,c):i.set(a,mergeChanges({container:a,first:l,second:c,name:t.name,findings:s}))}for(const[e,n]of i)s.push(...bothKinds(t.name,e,n))
return i}function isSet(e,t){return Object.hasOwn(e,t)&&e[t]!==null}function bothKinds(e,t,{environment:n={},secrets:s={}}){return Object.keys(n).filter(e=>isSet(n,e)&&isSet(s,e)).map(n=>({code:"setting-ambiguous",name:e,message:`the container "${t}" is given \`${n}\` as a variable and as a secret.`,fix:"Take it out of `environment` or the file of `env-file`, or out of `secrets`: ECS takes a name from one of them only."}))}function asksForAnything({change:e,envFiles:t}){return t.length>0||Object.values(e).some(e=>e!==void 0)}function onlyEssential({containerDefinitions:e}){const t=e.filter(({essential:e=!0})=>e),n=e.length===1?e:t
return n.length===1?n[0]?.name??"":""}function resolveChange({change:e,envFiles:t},{request:{name:n},inputs:s,files:o,before:i,findings:r}){const a=(0,ft.F)({image:e.image,inputs:s,arn:i.serviceArn,name:n,findings:r}),c=Object.fromEntries(t.flatMap(e=>Object.entries(o.variables.get(e)??{}))),l=t.length===0?e.environment:{...c,...e.environment}
return{...e,image:a,environment:l}}function mergeChanges(e){const{first:t,second:n}=e
return{...t,...Object.fromEntries(Object.entries(n).filter(([,e])=>e!==void 0)),image:mergeImages(e),environment:mergeNamed(e,"environment"),secrets:mergeNamed(e,"secrets"),dockerLabels:mergeNamed(e,"dockerLabels"),...refuseTwice(e)}}function mergeImages({container:e,first:t,second:n,name:s,findings:o}){t.image!==void 0&&n.image!==void 0&&t.image!==n.image&&o.push({code:"image-ambiguous",name:s,message:`the container "${e}" is given two images: ${t.image} and ${n.image}.`,fix:"Name each container once."})
return n.image??t.image}function mergeNamed(e,t){const{[t]:n}=e.first,{[t]:s}=e.second
if(n===void 0||s===void 0)return n??s
for(const o of Object.keys(s))Object.hasOwn(n,o)&&n[o]!==s[o]&&tellTwice(e,`${t}.${o}`)
return{...n,...s}}function refuseTwice(e){const t=["command","entryPoint","healthCheck","environmentFiles","logConfiguration"]
for(const n of t){const{[n]:t}=e.first,{[n]:s}=e.second
t===void 0||s===void 0||(0,i.Vk)(t,s)||tellTwice(e,n)}return{}}function tellTwice({container:e,name:t,findings:n},s){n.push({code:"setting-ambiguous",name:t,message:`the container "${e}" is given two values of \`${s}\`.`,fix:"Name each container once, or set the value in one place."})}function renderTaskDefinition(e){const{request:t,before:n,live:s,findings:r}=e,a=findBase(e)
if(a===void 0)return
const c=planContainers({...e,base:a}),l=(0,lt.r)((0,lt.E)(a.input,t.task),c)
r.push(...checkRendered(t.name,l))
const u=(0,i.Bz)(s),d=(0,o.KC)(n.serviceArn),f=[...c].flatMap(([e,{image:t}])=>t===void 0?[]:[{container:e,image:t}]),p=l.containerDefinitions.map(({name:e,image:t})=>({container:e,image:t}))
return{input:l,isLive:(0,o.JL)(u,l,d),changes:diffTaskDefinitions(u,l,d),images:t.source.kind==="file"?p:f,notes:[...a.notes,...familyNote(s.taskDefinition.family,l.family)]}}function findBase({request:e,files:t,observation:n,live:s,findings:o}){const{source:i,name:r}=e
if(i.kind==="file"){const e=t.definitions.get(i.path)
return e===void 0?void 0:baseOfFile(e,i.path,s)}if(i.kind!=="described")return baseOf(s)
const a=n.taskDefinitions.get(i.reference)
a===void 0&&o.push(missingTaskDefinition(r,i.reference,n))
return a===void 0?void 0:baseOf(a)}function baseOf(e){return{input:(0,i.Bz)(e),label:e.taskDefinition.taskDefinitionArn,notes:[]}}function baseOfFile({definition:e,dropped:t},n,s){const{family:o,tags:i,containerDefinitions:r,...a}=e,c=i??s.tags,l=`${n}: ECS adds ${t.join(", ")} itself, so ${t.length===1?"it was":"they were"} left out.`
return{input:{family:typeof o=="string"&&o!==""?o:s.taskDefinition.family,...a,containerDefinitions:r.map(withImage),...Array.isArray(c)&&c.length>0?{tags:c}:{}},label:n,notes:t.length===0?[]:[l]}}function withImage(e){const{image:t}=e
return{...e,image:typeof t=="string"?t:""}}function familyNote(e,t){return e===t?[]:[`The service goes from the task definition family "${e}" to "${t}".`]}function checkRendered(e,t){const n=(0,i.Km)(t)
return[...t.containerDefinitions.filter(({image:e})=>e==="").map(t=>({code:"image-missing",name:e,message:`the container "${t.name}" has no image.`,fix:"Set `image` of the container, in the file or in the input `services`."})),...n>i.ee?[{code:"task-definition-too-large",name:e,message:`the task definition would have ${n} bytes; ECS takes ${i.ee}.`,fix:"Move environment variables into a file in S3 (`environment-files`) or into secrets."}]:[]]}var mt=n(9892)
function planRevision(e,t){const{request:n,observation:s,before:o,live:i,findings:r}=e,{name:a}=n,[c=t]=(0,mt.bn)(n,t,[o]),l=s.taskDefinitions.get(c)
if(l===void 0){r.push(missingTaskDefinition(a,c,s))
return}const{taskDefinitionArn:u,family:d,status:f,containerDefinitions:p}=l.taskDefinition,m=(0,mt.Ap)(o.taskDefinition)
d!==m&&r.push({code:"revision-of-other-family",name:a,message:`the revision ${(0,v.w7)(u)} is of the family "${d}"; the service runs "${m}".`,fix:`Name a revision of "${m}", or set \`task-definition: ${d}\` when the service shall change its family.`})
f!=="ACTIVE"&&r.push({code:"task-definition-inactive",name:a,message:`the revision ${(0,v.w7)(u)} is ${f}; ECS deploys ACTIVE ones only.`,fix:`Name one that is ACTIVE: \`aws ecs list-task-definitions --family-prefix ${m}\`.`})
const g=u===o.taskDefinition
return{changes:g?[]:changesTo(e,u,diffOf(l,i,o)),images:p.map(e=>({container:e.name,image:e.image})),notes:[],next:g?void 0:{kind:"existing",taskDefinition:u,force:!1}}}function diffOf(e,t,n){return diffTaskDefinitions((0,i.Bz)(t),(0,i.Bz)(e),(0,o.KC)(n.serviceArn))}function changesTo({before:e},t,n){return[{path:"taskDefinition",from:(0,v.w7)(e.taskDefinition),to:(0,v.w7)(t)},...n]}const vt=["deploymentConfiguration","capacityProviderStrategy","platformVersion","healthCheckGracePeriodSeconds"]
function planSettings(e,t){const{forceNewDeployment:n,...s}=t,o={deploymentConfiguration:e.deploymentConfiguration??{},capacityProviderStrategy:e.capacityProviderStrategy,platformVersion:e.platformVersion??"LATEST",healthCheckGracePeriodSeconds:e.healthCheckGracePeriodSeconds??0},i=vt.filter(e=>s[e]!==void 0&&!holds(o[e],s[e]))
return{update:Object.fromEntries(i.map(e=>[e,s[e]])),changes:i.map(e=>({path:`service.${e}`,from:plan_settings_text(pick(o[e],s[e])),to:plan_settings_text(s[e])}))}}function afterUpdate({before:e,update:t}){const{deploymentConfiguration:n={}}=t??{},{strategy:s,lifecycleHooks:o}=n,r=Array.isArray(o)?o.filter(i.OW):void 0,a={...e.deploymentConfiguration,...typeof s=="string"?{strategy:s}:{},...r===void 0?{}:{lifecycleHooks:r.map(({targetType:e})=>({targetType:typeof e=="string"?e:"AWS_LAMBDA",lifecycleStages:[]}))}}
return{...e,deploymentConfiguration:a}}function plan_settings_text(e){return typeof e=="string"?e:JSON.stringify(e)}function holds(e,t){return(0,i.OW)(t)&&(0,i.OW)(e)?Object.keys(t).every(n=>holds(e[n],t[n])):Array.isArray(t)&&Array.isArray(e)?t.length===e.length&&t.every(t=>e.some(e=>holdsItem(e,t))):(0,i.Vk)(e,t)}function holdsItem(e,t){if(!(0,i.OW)(t)||!(0,i.OW)(e))return(0,i.Vk)(e,t)
const{weight:n=0,base:s=0,...o}=t
return o.capacityProvider===void 0?holds(e,t):(e.weight??0)===n&&(e.base??0)===s&&holds(e,o)}function pick(e,t){return(0,i.OW)(e)&&(0,i.OW)(t)?Object.fromEntries(Object.keys(t).filter(t=>e[t]!==void 0).map(n=>[n,pick(e[n],t[n])])):e}const gt=["earlySuccessCriteria","deploymentCircuitBreaker.thresholdConfiguration"]
function checkSettings(e,t,{deploymentConfiguration:n}){if(n===void 0)return[]
const s=plan_settings_text(n.strategy??t.deploymentConfiguration?.strategy??"ROLLING"),o=n.deploymentCircuitBreaker,r={earlySuccessCriteria:isOn(n.earlySuccessCriteria),"deploymentCircuitBreaker.thresholdConfiguration":(0,i.OW)(o)&&o.thresholdConfiguration!==void 0},a=s==="ROLLING"?[]:gt.filter(e=>r[e]),c=ht.filter(({member:e,of:t})=>n[e]!==void 0&&s!==t)
return[...a.map(e=>({member:e,of:"ROLLING"})),...c].map(({member:t,of:n})=>({code:"deployment-configuration-invalid",name:e,message:`\`${t}\` is for the strategy ${n}, and the service deploys by ${s}.`,fix:`Take \`${t}\` out of \`deployment-configuration\`, or set its \`strategy\` to ${n}.`}))}function isOn(e){return(0,i.OW)(e)&&e.enable!==!1}const ht=[{member:"linearConfiguration",of:"LINEAR"},{member:"canaryConfiguration",of:"CANARY"}]
function planWaves(e){const t=e.map(({name:e})=>e),n=e.flatMap(({name:e,after:n})=>n.filter(e=>!t.includes(e)).map(n=>({name:e,message:`\`after\` names "${n}", which is not among the services${(0,m.a)(n,t)}`}))),s=new Map
let o=[...e]
for(;;){const isDone=e=>s.has(e)||!t.includes(e),e=o.filter(({after:e})=>e.every(isDone))
if(e.length===0)break
const n=e.map(({name:e,after:t})=>({name:e,wave:Math.max(0,...t.map(e=>(s.get(e)??-1)+1))}))
for(const{name:e,wave:t}of n)s.set(e,t)
o=o.filter(t=>!e.includes(t))}const i=findRing(o),r=i===void 0?n:[...n,i]
return{waveOf:s,faults:r}}function findRing(e){const[t]=e
if(t===void 0)return
const n=[]
let s=t
while(s!==void 0&&!n.includes(s.name)){n.push(s.name)
const{after:t}=s
s=e.find(({name:e})=>t.includes(e))}const o=s?.name??t.name
return{name:o,message:`\`after\` goes round in a ring: ${[...n.slice(n.indexOf(o)),o].join(" -> ")}.`}}function planDeployment(e){const{inputs:t,files:n,observation:s}=e,o=[],{waveOf:i,faults:r}=planWaves(t.services)
o.push(...r.map(({name:e,message:t})=>({code:"order-invalid",name:e,message:t,fix:"Correct `after` in the input `services`."})))
o.push(...fileFindings(t.services,n))
const a=t.services.flatMap(t=>{const n=planService(t,e,o)
return n===void 0?[]:[{...n,wave:i.get(t.name)??0}]}),c=t.services.map(({name:e,service:t})=>({name:e,service:s.services.get(t)?.serviceName??t}))
o.push(...findDuplicates(c))
return{plans:a,findings:o}}function fileFindings(e,{faults:t}){const n={"file-not-read":"Correct the path, which is relative to the root of the repository, and check the repository out first.","task-definition-invalid":"Correct the file.","env-file-invalid":"Write one NAME=value a line."}
return[...new Map(e.toReversed().flatMap(e=>filesOf(e).map(t=>[t,e.name])))].toReversed().flatMap(([e,s])=>(t.get(e)??[]).map(({code:e,message:t})=>({code:e,name:s,message:t,fix:n[e]})))}function filesOf({source:e,containers:t}){return[...e.kind==="file"?[e.path]:[],...t.flatMap(({envFiles:e})=>e)]}function planService(e,{inputs:t,files:n,observation:s},o){const{cluster:i}=t,r=checkService({request:e,cluster:i,observation:s,findings:o,controllers:Ee.A0})
if(r===void 0)return
o.push(...checkSettings(e.name,r,e.settings))
const a=s.taskDefinitions.get(r.taskDefinition)
if(a!==void 0)return planFromLive({request:e,inputs:t,files:n,observation:s,before:r,live:a,findings:o})
o.push(missingTaskDefinition(e.name,r.taskDefinition,s))}function planFromLive(e){const{request:t,before:n}=e,s=planSettings(n,t.settings),o=t.source.kind==="revision"?planRevision(e,t.source.revision):planRendered(e)
if(o===void 0)return
const{changes:i,images:r,notes:a,next:c}=o,l=c??stepOnLive({request:t,before:n,settings:s})
c===void 0&&e.findings.push(...checkStart(l,e))
return{name:t.name,before:n,wave:0,from:n.taskDefinition,previous:lastCompleted(n),changes:[...i,...s.changes],images:r,step:l,update:s.update,notes:a}}function checkStart(e,{request:{name:t,source:n},live:{taskDefinition:s}}){const{status:o,taskDefinitionArn:i,family:r}=s
return e.kind!=="existing"||o==="ACTIVE"||n.kind==="revision"?[]:[{code:"task-definition-inactive",name:t,message:`the revision ${(0,v.w7)(i)}, which the service runs, is ${o}; ECS deploys ACTIVE ones only.`,fix:`Deploy another image, or an ACTIVE \`revision\`: \`aws ecs list-task-definitions --family-prefix ${r}\`.`}]}function planRendered(e){const t=renderTaskDefinition(e)
if(t===void 0)return
const{input:n,isLive:s,...o}=t
return{...o,next:s?void 0:{kind:"register",input:n}}}function stepOnLive({request:e,before:t,settings:n}){const{taskDefinition:s}=t
if(e.settings.forceNewDeployment===!0)return{kind:"existing",taskDefinition:s,force:!0}
const o=stepForLiveRevision(t,s)
return o.kind==="unchanged"&&Object.keys(n.update).length>0?{kind:"settings"}:o}const kt={findings:[],noteRuns:e=>e}
async function checkPlans(e,t){const s=[...e.plans,...e.registrations].map(({step:e})=>e.kind).some(e=>e==="register"||e==="existing")
if(t.scope==="off"||!s)return kt
const{log:o}=t,{runPreflight:i}=await n.e(757).then(n.bind(n,8757)),{planTargets:r}=await n.e(903).then(n.bind(n,5903)),a=r(e),{findings:c,notes:l,warnings:u}=await i(a,t)
for(const e of l)o.info(`preflight: ${e}`)
for(const[e,t]of u)o.warning(`${e}: ${t}`)
const d=t.dryRun?l:[],f=new Set(a.map(({name:e})=>e)),notesOf=e=>{const t=u.get(e)
return[...t===void 0?[]:[t],...f.has(e)?d:[]]}
return{findings:c,noteRuns:e=>e.map(e=>({...e,notes:[...e.notes,...notesOf(e.plan.name)]}))}}async function deployEcs(e,t,n=(0,Pe.q)(e,t)){const{clock:s,log:o,signal:i}=t,{cluster:r,dryRun:a}=e,{startedAtMs:c,aws:l,sight:u}=await n,d=await planFromAws(e,t,{aws:l,sight:u}),{plans:f,launchers:p,tasks:m,preflight:v}=d,g=[...planLines(f),...p.lines(f),...m.lines]
await(0,Ie.Z)(o,`Plan of ${f.length} services`,g)
const k=(0,Ne.qp)(t.env),y={action:"deploy-ecs",mode:e.mode==="roll-back"?"roll-back":"deploy",cluster:r,dryRun:a,region:l.region,home:k,startedAtMs:c}
if(a){const e=v.noteRuns((0,h.nM)(f)),t={launchers:p.planned(f),tasks:m.planned}
return reportDeployment(e,{...y,endedAtMs:s.now()},t)}const w=s.now(),S=await(0,b.Z)(registerRevisions(l.ecs,[...f,...p.registrations]),i),$={fromMs:w,toMs:s.now()},M=v.noteRuns(f.map(e=>startRun(e,{to:S.get(e.name),register:$}))),A=await carryOut(d,{inputs:e,world:t,aws:l,runs:M,arns:S,startedAtMs:c})
return reportDeployment(A.runs,{...y,endedAtMs:s.now()},A)}function deployRecorded(e,t,n){return withRecord(e,t,()=>deployEcs(e,t,n))}async function carryOut({launchers:e,tasks:t,deployer:n},{inputs:s,world:o,aws:i,runs:r,arns:a,startedAtMs:c}){const{cluster:l,waitUntil:u}=s,keepRuns=e=>o.keepOutputs(earlyOutputs(e))
keepRuns(r)
const d=policiesOf(s),f=c+s.timeoutMs,p={aws:i,cluster:l,deadlineMs:f,policies:d,waitUntil:u,deployer:n,observedAtMs:c},m=createStep({world:{...o,keepRuns:keepRuns},...p}),v={...o,...i,deadlineMs:f},g=await t.runBefore(r,v)??await t.runAfter(await m.deployWaves(r),v),h={...o,apis:i.launchers,deadlineMs:f,policies:d},{progress:k,report:y}=await e.update(g,a,h),w=await m.finish(k)
return{runs:k.because!==void 0?w:await prune(w,{inputs:s,world:o,aws:i,pinned:e.pinned,deadlineMs:f}),launchers:y,tasks:t.report()}}function startRun(e,{to:t=e.from,register:n}){const s=e.step.kind==="register"?{register:n}:{}
return{plan:e,to:t,notes:(0,h.kH)(e),spans:s}}async function planFromAws(e,t,{aws:n,sight:s}){const{signal:o,clock:i,log:r}=t
if(s===void 0)return{...await(0,b.Z)(planAnswers(e,t,n),o),launchers:Be.i,tasks:at,preflight:kt}
const{files:a,services:c,launchers:l}=s,u=planDeployment({inputs:e,files:a,observation:c}),d=await(0,b.Z)(controllersPart(u.plans,{inputs:e,world:t,aws:n}),o),{plans:f,deployer:p}=d,m=await tasksPart(e,f,c),v={scope:e.preflight,dryRun:e.dryRun,region:n.region,aws:n.preflight},g={plans:f.map(e=>({...e,before:d.asDeployed(e)})),registrations:l.registrations,taskDefinitions:c.taskDefinitions},h=await(0,b.Z)(checkPlans(g,{...v,clock:i,log:r}),o),k=checkWatch(e,d),y=[...u.findings,...d.findings,...l.findings,...l.check(f,c.taskDefinitions),...m.findings,...h.findings,...k]
if(y.length>0)throw findingsError(y)
return{plans:f,launchers:l,tasks:m,preflight:h,deployer:p}}async function tasksPart({runTasks:e},t,{taskDefinitions:s}){if(e.length===0)return at
const{planTaskPart:o}=await n.e(312).then(n.bind(n,9312))
return o({requests:e,services:t,taskDefinitions:s})}async function controllersPart(e,t){if(!e.some(({before:e})=>e.deploymentController===Ee.up))return(0,Ee.ct)(e)
const{prepareCodeDeploy:s}=await n.e(405).then(n.bind(n,5405))
return s(e,prepareOptions(t))}async function prune(e,{inputs:{keepRevisions:t},world:{log:n,signal:s,clock:o},aws:{ecs:i},pinned:r,deadlineMs:a}){if(t===void 0||s.aborted||!e.every(e=>(0,h.Kg)((0,h.Vj)(e))))return e
const c=pruneRevisions(e,{ecs:i,log:n,signal:s,clock:o,deadlineMs:a,keep:t,pinned:r})
return withPruned(e,await(0,b.p)({work:c,otherwise:()=>[],graceMs:yt,signal:s,clock:o}))}const yt=1e3
function checkWatch({waitUntil:e,requireTasks:t,services:n},{plans:s,canReach:o}){const i=s.map(t=>({name:t.name,service:afterUpdate(t),canReach:o(t.name,e)}))
return[...s.length===n.length?checkWaitUntil(e,i):[],...t?checkTasks(i):[]]}function policiesOf({mode:e,onFailure:t,onTimeout:n,onCancel:s,onSuperseded:o="fail",scope:i="all"}){return e==="roll-back"?{onFailure:"leave",onTimeout:"leave",onCancel:"leave",onSuperseded:o,scope:i}:{onFailure:t,onTimeout:n,onCancel:s,onSuperseded:o,scope:i}}}),6237:((e,t,n)=>{n.d(t,{A0:()=>o,ct:()=>noCodeDeploy,up:()=>s})
const s="CODE_DEPLOY",o=["ECS",s]
function noCodeDeploy(e){return{plans:e,findings:[],deployer:void 0,canReach:()=>{},asDeployed:({before:e})=>e}}}),6289:((e,t,n)=>{n.d(t,{XX:()=>logSourceOf,my:()=>readLogTails})
var s=n(9206),o=n(9973),i=n(8923)
const r=20,a=2e3
function findTaskWithLog({state:e}){const t=(0,i.BR)([...e?.taskFailures.values()??[]],[])[0]?.failures.at(-1)
return t?.class==="deterministic"?void 0:t}function planLogSource(e,t,n){const{containerDefinitions:s}=t.taskDefinition,o=s.find(({name:t})=>t===e.container)??s.find(({essential:e})=>e!==!1)
return o===void 0?void 0:logSourceOf(o,e.taskArn,n)}function logSourceOf(e,t,n){if(e.logConfiguration?.logDriver!=="awslogs")return
const{"awslogs-group":o,"awslogs-stream-prefix":i,"awslogs-region":r=n}=e.logConfiguration.options??{}
return o!==void 0&&i!==void 0&&r===n?{group:o,stream:`${i}/${e.name}/${(0,s.r)(t)}`}:void 0}async function readLogTails(e,{aws:t,log:n}){return Promise.all(e.map(async e=>{if(findTaskWithLog(e)===void 0)return e
try{const s=await withLogTail(e,t)
if(s.logTail!==void 0){const{source:e,lines:t}=s.logTail
await n.group(`Last log lines of ${e}`,()=>Promise.resolve(n.foreign(t)))}return s}catch(t){if(!(t instanceof o.lZ))throw t
n.info(`${e.plan.name}: the log of the failed container is not shown. ${t.message} ${t.fix}`)
return{...e,notes:[...e.notes,`Its log is not shown: ${t.message} ${t.fix}`]}}}))}async function withLogTail(e,t){const n=findTaskWithLog(e)
if(n===void 0)return e
const s=planLogSource(n,await t.ecs.describeTaskDefinition({taskDefinition:e.to??e.plan.from}),t.region)
if(s===void 0)return e
const o=await t.readLogLines({...s,limit:r})
if(o.length===0)return e
const i={source:`${s.group} ${s.stream}`,lines:o.slice(-r)}
return{...refineCause({...e,logTail:i}),logTail:{...i,lines:i.lines.map(cutLine)}}}function cutLine(e){const t=e.length-a
return t>0?`${e.slice(0,a)} (${t} characters more)`:e}function refineCause(e){const t=e.logTail?.lines.find(e=>/exec format error/i.test(e)),n=t===void 0?void 0:(0,s.h)(t)
return n===void 0||e.cause===void 0?e:{...e,cause:{code:n.code,text:`${e.cause.text} Its log: ${t?.slice(0,500)??""}. ${n.meaning}`,fix:n.fix}}}}),241:((e,t,n)=>{n.d(t,{G:()=>leaveNotStarted,b:()=>unanswered})
const s={cancelled:"the run was cancelled","timed-out":"the time was over before it was its turn",fault:"AWS could not be asked any more"}
function leaveNotStarted(e,t,n="an earlier service did not come up"){const o=e.filter(({state:e,verdict:t,plan:{step:n}})=>{const s=n.kind==="unchanged"||n.kind==="leave"
return e===void 0&&t===void 0&&!s}),i=e.some(({state:e})=>e?.end?.verdict==="paused")?"an earlier service waits at a PAUSE hook":n,r=`It was not started, because ${s[t.kind]??i}.`,a=verdictOfNotStarted(t)
return o.map(e=>{const t={...e,to:e.plan.from,isNotStarted:!0,notes:[...e.notes,r]}
return Object.assign(t,a)})}function verdictOfNotStarted(e){const t="The service was not changed."
if(e.kind==="cancelled")return{verdict:"cancelled",cause:{code:"cancelled",text:`The run was cancelled before it was its turn. ${t}`,fix:"Run the job again when you want to go on."}}
if(e.kind==="timed-out")return{verdict:"timed-out",cause:{code:"deployment-timed-out",text:`The time was over before it was its turn. ${t}`,fix:"Raise `timeout`, or run the job again."}}
if(e.kind!=="fault")return{}
const{code:n,message:s,fix:o}=e.error
return{verdict:"failed",cause:{code:n,text:`${s} ${t}`,fix:o}}}function unanswered(e){return{...e,verdict:"cancelled",cause:{code:"cancelled",text:"The run was cancelled while AWS was being asked to deploy it. Whether AWS took that is not known: it had not answered.",fix:"Run the job again: it takes up the deployment that it finds."}}}}),5713:((e,t,n)=>{n.d(t,{Lf:()=>withStage,jQ:()=>quiet,uu:()=>beginningMs,wK:()=>startedByOf,wz:()=>startRollout,yB:()=>bestCause,zu:()=>startRollBack})
var s=n(8923)
function bestCause(e,t){const{strongest:n}=(0,s.Z0)([...e.taskFailures.values()],e.eventFailures)
return e.hookFailure??n??t}function startedByOf({rollout:e,ours:t}){return t?.id??e.deploymentId}function withStage(e,t,n){return e.stages.at(-1)?.name===t?e:{...e,stages:[...e.stages,{name:t,atMs:n}]}}function beginningMs({rollout:e}){return Math.min(e.startedAtMs,e.createdAtMs)}function startRollout(e){return{rollout:e,phase:"starting",seenOurs:!1,isBlind:!1,stages:[],taskFailures:new Map,eventFailures:[],seenEvents:new Set,events:[],startedTasks:0,toldCapacity:!1}}function startRollBack(e,t){const{end:n,pause:s,...o}=e
return{...o,phase:"rolling-back",cause:e.cause??t}}function quiet(e){return{state:e,told:[],warnings:[],wantsTasks:!1,wantsServiceDeployment:!1}}}),5649:((e,t,n)=>{n.d(t,{CG:()=>o,Fz:()=>readDeployments,Q0:()=>isStaleRead,Zo:()=>isRollBack})
var s=n(2882)
const o=15e3
function readDeployments(e,t,n){const{rollout:s,ours:i}=e,r=t.deployments.find(({status:e})=>e==="PRIMARY")
if(t.status!=="ACTIVE")return{kind:"gone"}
if(r===void 0)return{kind:"wait"}
if(r.id===s.deploymentId)return readOwnPrimary(e,t,r)
if(isStaleRead(e,t,r)){if(n-s.startedAtMs<=o)return{kind:"wait"}
if(!e.seenOurs&&e.phase!=="rolling-back")return{kind:"ask"}}if(isRollBack(e,r)){const e=i===void 0||i.runningCount+i.pendingCount===0
return{kind:r.rolloutState==="COMPLETED"&&e?"rolled-back":"rolling-back",by:r}}return r.taskDefinition===s.previous||r.createdAtMs<s.createdAtMs?{kind:"ask"}:{kind:"superseded",by:r}}function isStaleRead({rollout:e,seenOurs:t,phase:n},s,o){return!(!(e.replacedIds.includes(o.id)||o.createdAtMs<e.createdAtMs)||s.deployments.some(({id:t})=>t===e.deploymentId)||(t||n==="rolling-back")&&o.rolloutState!=="COMPLETED"&&saysRollBack(o))}function readOwnPrimary(e,t,n){return e.phase==="rolling-back"?{kind:"wait"}:n.rolloutState==="COMPLETED"?{kind:"completed"}:n.rolloutState==="FAILED"?{kind:"failed",cause:(0,s.pV)(n)}:{kind:n.rolloutState===void 0&&t.deployments.length===1&&n.runningCount===n.desiredCount&&n.desiredCount===t.desiredCount?"completed":"wait"}}function isRollBack({rollout:e,phase:t},n){return t==="rolling-back"&&n.taskDefinition===e.previous||e.replacedIds.includes(n.id)||saysRollBack(n)}function saysRollBack({rolloutStateReason:e}){return/rolling back/i.test(e??"")}}),7168:((e,t,n)=>{n.d(t,{$o:()=>beginRollBackTo,G9:()=>settle,Z2:()=>settleWithCause,mn:()=>beginRollBack})
var s=n(2882),o=n(5713)
function settle(e,t){return{...e,state:{...e.state,end:t},wantsTasks:!1,wantsServiceDeployment:!1}}function settleWithCause(e,t){return{...settle(e,t),wantsTasks:!0,wantsServiceDeployment:!0}}function beginRollBackTo(e,t){return beginRollBack(e,{told:`ECS is rolling back to ${(0,s.w7)(t.taskDefinition)} (${t.id})`,cause:(0,s.Gx)(t)})}function beginRollBack(e,{told:t,cause:n}){const{state:s}=e
return s.phase==="rolling-back"?e:{...e,state:{...s,phase:"rolling-back",cause:(0,o.yB)(s,n),plainCause:n},told:[...e.told,t],wantsTasks:!0,wantsServiceDeployment:!0}}}),6683:((e,t,n)=>{n.d(t,{JL:()=>sameTaskDefinition,KC:()=>accountOfArn,ly:()=>normaliseTaskDefinition})
var s=n(7499)
function accountOfArn(e){const[,t="aws",,,n=""]=e.split(":")
return{partition:t,account:n}}function sameTaskDefinition(e,t,n){return(0,s.Vk)(normaliseTaskDefinition(e,n),normaliseTaskDefinition(t,n))}const o={cpu:0,essential:!0,privileged:!1,readonlyRootFilesystem:!1,disableNetworking:!1,interactive:!1,pseudoTerminal:!1},i={protocol:"tcp"},r={interval:30,timeout:5,retries:3,startPeriod:0},a={readOnly:!1},c={enableFaultInjection:!1},l={cpuArchitecture:"X86_64",operatingSystemFamily:"LINUX"},u=20,d={containerDefinitions:["name"],environment:["name"],secrets:["name"],secretOptions:["name"],tags:["key"],volumes:["name"],ulimits:["name"],systemControls:["namespace"],resourceRequirements:["type"],mountPoints:["containerPath"],volumesFrom:["sourceContainer"],dependsOn:["containerName"],extraHosts:["hostname"],portMappings:["containerPort","containerPortRange","protocol"]}
function normaliseTaskDefinition(e,t){const{containerDefinitions:n,cpu:s,memory:o,requiresCompatibilities:i,...r}=e,a=Array.isArray(i)&&i.includes("FARGATE"),l=r.networkMode===void 0||r.networkMode==="bridge",u=withoutDefaults(r,c)
return tidy({...u,...l?{networkMode:"bridge"}:{},...Array.isArray(i)?{requiresCompatibilities:sortTexts(i)}:{},...roles(u,t),...a?fargateParts(u):{},cpu:cpuUnits(s),memory:mebibytes(o),containerDefinitions:n.map(e=>normaliseContainer(e,l))})}function normaliseContainer(e,t){const{portMappings:n,healthCheck:i,mountPoints:c,...l}=e
return{...withoutDefaults(l,o),portMappings:mapObjects(n,e=>normalisePort(e,t)),healthCheck:(0,s.OW)(i)?withoutDefaults(i,r):i,mountPoints:mapObjects(c,e=>withoutDefaults(e,a))}}function normalisePort(e,t){const n=t?0:e.containerPort
return withoutDefaults(e,{...i,hostPort:n})}function roles(e,t){if(t===void 0)return{}
const complete=e=>typeof e!="string"||e===""||e.startsWith("arn:")?e:`arn:${t.partition}:iam::${t.account}:role/${e}`
return{taskRoleArn:complete(e.taskRoleArn),executionRoleArn:complete(e.executionRoleArn)}}function fargateParts({runtimePlatform:e,ephemeralStorage:t}){const n=(0,s.OW)(t)&&t.sizeInGiB===u
return{runtimePlatform:(0,s.OW)(e)?withoutDefaults(e,l):e,...n?{ephemeralStorage:void 0}:{}}}function cpuUnits(e){return inUnits(e,/^(\d*\.?\d+)\s*vcpus?$/i)}function mebibytes(e){return inUnits(e,/^(\d*\.?\d+)\s*gb$/i)}function inUnits(e,t){if(typeof e=="number")return String(e)
if(typeof e!="string")return e
const[,n]=t.exec(e.trim())??[]
return n===void 0?e.trim():String(Number(n)*1024)}function withoutDefaults(e,t){return Object.fromEntries(Object.entries(e).filter(([e,n])=>!(Object.hasOwn(t,e)&&t[e]===n)))}function mapObjects(e,t){return Array.isArray(e)?e.map(e=>(0,s.OW)(e)?t(e):e):e}function tidy(e){const t=Object.entries(e).map(([e,t])=>[e,tidyMember(e,t)])
return Object.fromEntries(t.filter(([,e])=>!isNothing(e)))}function tidyMember(e,t){if((0,s.OW)(t))return tidy(t)
if(!Array.isArray(t))return t
const n=t.map(e=>(0,s.OW)(e)?tidy(e):e),o=d[e]
return o===void 0?n:n.toSorted(byMembers(o))}function byMembers(e){const keyOf=t=>(0,s.OW)(t)?JSON.stringify(e.map(e=>t[e])):JSON.stringify(t)
return(e,t)=>keyOf(e)<keyOf(t)?-1:keyOf(e)>keyOf(t)?1:0}function isNothing(e){return e===null||e===void 0||(Array.isArray(e)?e.length===0:(0,s.OW)(e)&&Object.keys(e).length===0)}function sortTexts(e){return e.map(String).toSorted()}})}

