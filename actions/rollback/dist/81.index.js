"use strict"
exports.id=81
exports.ids=[81]
exports.modules={7081:((e,t,n)=>{n.r(t)
n.d(t,{lookAtControlled:()=>lookAtControlled})
function hookFailure(e){const t=e?.lifecycleEvents.find(({name:e,status:t})=>t==="Failed"&&!o.has(e))
if(t!==void 0)return{code:"hook-failed",text:`The hook of the lifecycle event ${t.name} failed: ${t.diagnostics??"CodeDeploy gives no reason"}`,fix:"Read the log of its Lambda function: it decides over the deployment by PutLifecycleEventHookExecutionStatus, and has an hour to do so."}}const o=new Set(["Install","AllowTestTraffic","AllowTraffic"])
function causeOfError({deploymentId:e,status:t,error:n}){const{code:o="",message:i="no reason given"}=n??{},s=`CodeDeploy ended the deployment ${e} as ${t}${o===""?"":` (${o})`}: ${i}`,r=Object.hasOwn(a,o)?a[o]:void 0,{code:c="codedeploy-failed",fix:d="Do what CodeDeploy names in its message, then run the job again."}=r??{}
return{code:c,text:s,fix:d}}const a={ALARM_ACTIVE:{code:"alarm-triggered",fix:"Look at the metrics of the alarms since the deployment began."},HOOK_EXECUTION_FAILURE:{code:"hook-failed",fix:"Read the log of the Lambda function of the lifecycle event that failed."},MANUAL_STOP:{code:"deployment-stopped",fix:"See in CloudTrail who called StopDeployment."},TIMEOUT:{code:"codedeploy-timed-out",fix:"Look at why the replacement tasks do not become healthy, or continue a waiting deployment sooner."},ECS_UPDATE_ERROR:{code:"codedeploy-ecs-refused",fix:"Correct what ECS names in the message: the AppSpec, the service or the role of the deployment group."},IAM_ROLE_MISSING:{code:"codedeploy-role-refused",fix:"Give the deployment group a service role with the policy AWSCodeDeployRoleForECS."},IAM_ROLE_PERMISSIONS:{code:"codedeploy-role-refused",fix:"Give the service role of the deployment group the policy AWSCodeDeployRoleForECS."}}
function waitsForContinuation(e){return{code:"deployment-paused",text:`The deployment ${e} is Ready: it waits to be continued before production traffic goes to the replacement tasks. CodeDeploy stops it when nobody does.`,fix:"Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."}}function supersededByDeployment(e,t){return{code:"superseded",text:`The deployment ${t} took the place of ours (${e}) in the deployment group. It was left alone.`,fix:"See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."}}function causes_inProgress({deploymentId:e,status:t,creator:n}){return{code:"codedeploy-deployment-in-progress",text:`The deployment ${e} of another revision is in progress in the deployment group (${t}, created by ${n??"somebody"}); a group has one at a time.`,fix:`Wait until it is over, or stop it and take it back (\`aws deploy stop-deployment --deployment-id ${e} --auto-rollback-enabled\`; without that flag the traffic stays where it is); then run the job again.`}}function rollBackEnded(e,{deploymentId:t,status:n,error:o}){return{...e,text:`${e.text} The roll-back ${t} ended as ${n}: ${o?.message??"no reason given"}`,fix:`${e.fix} Look at which task set serves now, and deploy a revision that works.`}}function rollBackMissing(e,{rollbackMessage:t}){return{...e,text:`${e.text} CodeDeploy began no roll-back: ${t??"no reason given"}`,fix:`${e.fix} Part of the traffic may go to the replacement tasks: deploy a revision that works.`}}n(6683)
var i=n(7499),s=n(9973),r=n(2333),c=n(6110),d=n(7598)
function loadBalancerInfo({loadBalancers:e}){const t=e.find(({containerName:e,containerPort:t})=>e&&t)
return t&&{ContainerName:t.containerName,ContainerPort:t.containerPort}}function app_spec_renderAppSpec({taskDefinition:e,service:t,update:n={},file:o}){const{capacityProviderStrategy:a,platformVersion:i}=n,s=o?.properties??{},r={...i===void 0?{}:{PlatformVersion:i},...a===void 0?{}:{CapacityProviderStrategy:inAppSpecSpelling(a)}},c={...fromService(t),...s,...r,TaskDefinition:e},l={version:0,Resources:[{[o?.resource??"TargetService"]:{Type:"AWS::ECS::Service",Properties:inOrder(c)}}],...o?.hooks===void 0?{}:{Hooks:o.hooks}},p=JSON.stringify(l)
return{content:p,sha256:(0,d.createHash)("sha256").update(p).digest("hex")}}function withAppSpec(e,t){const n=memberOf(t?.properties,"LoadBalancerInfo"),o=memberOf(memberOf(t?.properties,"NetworkConfiguration"),"AwsvpcConfiguration"),a=memberOf(n,"ContainerName"),i=Number(memberOf(n,"ContainerPort")),s=memberOf(o,"Subnets"),r=typeof a=="string"&&Number.isInteger(i)
return{...e,...r?{loadBalancers:e.loadBalancers.map(e=>({...e,containerName:a,containerPort:i}))}:{},...Array.isArray(s)?{networkConfiguration:inSubnets(e,s.map(String))}:{}}}function inSubnets({networkConfiguration:e},t){const{securityGroups:n=[],...o}=e?.awsvpcConfiguration??{}
return{awsvpcConfiguration:{...o,securityGroups:n,subnets:t}}}function memberOf(e,t){if((0,i.OW)(e))return Object.entries(e).find(([e])=>e.toLowerCase()===t.toLowerCase())?.[1]}function fromService(e){const{platformVersion:t="LATEST",networkConfiguration:n,capacityProviderStrategy:o}=e,a=n?.awsvpcConfiguration,i=loadBalancerInfo(e)
return{...i===void 0?{}:{LoadBalancerInfo:i},...t==="LATEST"?{}:{PlatformVersion:t},...a===void 0?{}:{NetworkConfiguration:{AwsvpcConfiguration:inAppSpecSpelling(a)}},...o.length===0?{}:{CapacityProviderStrategy:inAppSpecSpelling(o)}}}function inAppSpecSpelling(e){return Array.isArray(e)?e.map(inAppSpecSpelling):(0,i.OW)(e)?inOrder(Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0).map(([e,t])=>[e.charAt(0).toUpperCase()+e.slice(1),inAppSpecSpelling(t)]))):e}function inOrder(e){return Object.fromEntries(Object.entries(e).toSorted(([e],[t])=>e<t?-1:1))}var l=n(7260),p=n(5713),u=n(5649),f=n(7168)
const m=new Set(["Succeeded","Failed","Stopped"])
function sight_isActive(e){return!m.has(e)}function replacementWeight(e){return e?.taskSets.find(({label:e})=>e==="Green")?.trafficWeight??0}function isTrafficOver(e){return statusOf(e,"AllowTraffic")==="Succeeded"}function isOnlyWaiting(e){const t=e?.lifecycleEvents??[]
return t.length>0&&t.every(({status:e})=>e==="Succeeded"||e==="Skipped")}function statusOf(e,t){return e?.lifecycleEvents.find(({name:e})=>e===t)?.status}function expectsRollBack({status:e,error:t,rollbackEvents:n}){if(e==="Failed")return n.includes("DEPLOYMENT_FAILURE")
const o=t?.code==="ALARM_ACTIVE"?"DEPLOYMENT_STOP_ON_ALARM":"DEPLOYMENT_STOP_ON_REQUEST"
return e==="Stopped"&&n.includes(o)}function tellDeployment(e,t){const{status:n}=t.deployment
return[...n!==e?.deployment.status?[`deployment ${n}`]:[],...tellEvents(e?.target,t.target),...tellTraffic(e?.target,t.target),...tellRollBack(e?.rollBack,t.rollBack)]}function tellEvents(e,t){const n=new Map(e?.lifecycleEvents.map(({name:e,status:t})=>[e,t]))
return(t?.lifecycleEvents??[]).filter(({name:e,status:t})=>y.has(t)&&n.get(e)!==t).map(({name:e,status:t,startedAtMs:n,endedAtMs:o,diagnostics:a})=>`lifecycle event ${e}: ${t}${n!==void 0&&o!==void 0&&t!=="InProgress"?` in ${(0,c.a)(Math.max(0,o-n))}`:""}${t==="Failed"&&a!==void 0?`: ${a}`:""}`)}const y=new Set(["InProgress","Succeeded","Failed","Unknown"])
function tellTraffic(e,t){const n=replacementWeight(t)
return n===replacementWeight(e)?[]:[`${n}% of the production traffic to the replacement tasks`]}function tellRollBack(e,t){return t===void 0||t.status===e?.status?[]:[`roll-back ${t.deploymentId}: ${t.status}`]}function observeDeployment(e,t){if(e.end!==void 0)return(0,p.jQ)(e)
const n=takeSight(e,t),{deployment:o}=t.now
switch(o.status){case"Succeeded":return takeSuccess(n,t)
case"Failed":case"Stopped":return takeEnd(n,t)
case"Ready":return takeReady(n,t)
default:return goOn(n,t)}}function takeSight(e,{before:t,now:n,atMs:o,terminationWaitMs:a}){const{target:i}=n,s=i?.taskSets.find(({label:e})=>e==="Green"),r=hookFailure(i),c=i?.lifecycleEvents.findLast(({status:e})=>e==="InProgress"||e==="Succeeded"),d=isOnlyWaiting(i)&&a>0?"termination wait":c?.name,{nextChangeAtMs:l,...u}=d===void 0?e:(0,p.Lf)(e,d,o),f=expectChange(n,{atMs:o,terminationWaitMs:a}),m={...u,phase:nextPhase(e,n,s),lookedAtMs:o,...s===void 0?{}:{ours:toDeployment(s,e,o),seenOurs:!0},...r===void 0?{}:{hookFailure:r},...f===void 0?{}:{nextChangeAtMs:f}},y=tellDeployment(t,n)
return{...(0,p.jQ)(m),told:y,wantsTasks:hasLostTasks(e,m)}}function toDeployment(e,{rollout:t},n){const{id:o,status:a="ACTIVE",desiredCount:i,pendingCount:s,runningCount:r}=e,c={desiredCount:i,pendingCount:s,runningCount:r,failedTasks:0}
return{id:o,status:a,taskDefinition:t.taskDefinition,...c,createdAtMs:t.createdAtMs,updatedAtMs:n}}function nextPhase({phase:e},{target:t},n){return e==="rolling-back"?e:isTrafficOver(t)?"draining":n!==void 0&&n.desiredCount>0&&n.runningCount>=n.desiredCount?"running":"starting"}function hasLostTasks({ours:e},{ours:t}){return e!==void 0&&t!==void 0&&(t.runningCount+t.pendingCount<e.runningCount+e.pendingCount||t.runningCount<e.runningCount)}const g=2e4,v=5e3
function expectChange({target:e,deployment:t},{atMs:n,terminationWaitMs:o}){if(t.status!=="InProgress"&&t.status!=="Baking")return
if(isOnlyWaiting(e))return Math.max(...(e?.lifecycleEvents??[]).map(({endedAtMs:e=0})=>e))+o
const a=e?.lifecycleEvents.find(({name:e,status:t})=>e==="AllowTraffic"&&t==="InProgress")
return a===void 0||n-(a.startedAtMs??n)<g?void 0:n+v}function takeSuccess(e,{now:t,atMs:n}){const{state:o}=e
if(o.phase!=="rolling-back")return(0,f.G9)(e,{verdict:"succeeded",atMs:n})
const a={code:"codedeploy-not-stopped",text:`The deployment ${t.deployment.deploymentId} completed before it could be stopped: its revision serves.`,fix:"Deploy the previous revision again if it must go."}
return(0,f.G9)(e,{verdict:"failed",cause:a,atMs:n})}function settleWithTasks(e,t){return{...(0,f.G9)(e,t),wantsTasks:!0}}function takeEnd(e,{now:t,atMs:n}){const{deployment:o,rollBack:a,newer:i}=t,{deploymentId:s}=o
if(i!==void 0)return(0,f.G9)(e,{verdict:"superseded",cause:supersededByDeployment(s,i),atMs:n})
const r=e.state.phase==="rolling-back",c=(0,p.yB)(e.state,e.state.cause??causeOfError(o)),d=r||expectsRollBack(o)
if(a===void 0&&!d)return settleWithTasks(e,{verdict:"failed",cause:c,atMs:n})
const l=a===void 0?"":` by ${a.deploymentId}`,m=(0,f.mn)(e,{told:`CodeDeploy is rolling back${l}`,cause:c}),y=m.state.cause??c
return a?.status==="Succeeded"?settleWithTasks(m,{verdict:"rolled-back",cause:y,atMs:n}):a?.status==="Failed"||a?.status==="Stopped"?settleWithTasks(m,{verdict:"failed",cause:rollBackEnded(y,a),atMs:n}):a!==void 0||n-(t.endedAtMs??n)<u.CG?m:t.isBlind||replacementWeight(t.target)!==0?settleWithTasks(m,{verdict:"failed",cause:rollBackMissing(y,o),atMs:n}):settleWithTasks(m,{verdict:"rolled-back",cause:y,atMs:n})}function takeReady(e,{now:t,atMs:n}){const{state:o}=e,{waitUntil:a,answeredHookId:i,startedAtMs:s}=o.rollout,{deploymentId:r}=t.deployment
if(i===r&&n-s<=u.CG||o.phase==="rolling-back")return e
const c={hookId:r,stage:"BeforeAllowTraffic",timeoutAction:"STOP_DEPLOYMENT"}
return(0,f.G9)({...e,state:{...o,pause:c}},{verdict:"paused",...a?.kind==="paused"?{}:{cause:waitsForContinuation(r)},atMs:n})}function goOn(e,{now:t,atMs:n}){const{waitUntil:o={kind:"completed"},controller:a}=e.state.rollout
if(e.state.phase==="rolling-back")return e
if(o.kind!=="production-traffic"||!isOnlyWaiting(t.target))return e
const i=`It was followed to ${(0,l.Fb)(o)}; the deployment itself goes on in AWS (${a??""} ${t.deployment.status}), and keeps the original tasks for a while.`
return(0,f.G9)(e,{verdict:"succeeded",note:i,atMs:n})}var h=n(6237),k=n(2882),w=n(9473),S=n(9444)
const A=new Set(["unchanged","leave"])
async function startDeployment(e,t){const n=t.setups.get(e.plan.name),{to:o}=e
if(n===void 0||o===void 0||A.has(e.plan.step.kind))return e
try{return withEnd(await startByStep({run:e,setup:n,to:o},t),n)}catch(t){if(!(t instanceof s.lZ))throw t
return notStarted(e,t)}}function withEnd(e,{isWayBack:t}){if(!t||e.state===void 0)return e
const{state:n}=e
return{...e,state:{...n,rollout:{...n.rollout,waitUntil:{kind:"production-traffic"}}}}}function startByStep(e,t){const{step:n}=e.run.plan
return n.kind==="follow"?follow(e,n.deploymentId,t):n.kind==="answer-pause"?answer(e,n,t):create(e,t)}function notStarted(e,{code:t,message:n,fix:o}){return{...e,verdict:"failed",cause:{code:t,text:`${n} No deployment was started.`,fix:o}}}async function create(e,t){const{run:n,setup:o,to:a}=e,{plan:i}=n,r=i.wave!==0||o.isWayBack?await findNewer(o,t):void 0
if(r!==void 0)return leave(n,r)
await updateSettings(e,t)
if(i.step.kind==="settings"&&!isInAppSpec(i.update))return withoutDeployment(n)
const c=app_spec_renderAppSpec({taskDefinition:a,service:i.before,update:i.update,file:o.file}),d=t.clock.now()
try{const e=await createDeployment({setup:o,appSpec:c,to:a},t)
return await bindRun(n,{id:e,to:a,atMs:d,previous:i.previous},t)}catch(n){if(!(n instanceof s.lZ))throw n
if(n.code!=="codedeploy-deployment-limit"&&!(0,w.Ev)(n))throw n
return takeUp(e,{appSpec:c,atMs:d,error:n},t)}}const D="CodeDeployDefault.ECSAllAtOnce",M="Back to "
function createDeployment({setup:e,appSpec:t,to:n},{codeDeploy:o}){const{application:a,deploymentGroup:i,config:s,description:r=(0,k.w7)(n),isWayBack:c}=e
return o.createDeployment({application:a,deploymentGroup:i,appSpec:t,description:c?`${M}${(0,k.w7)(n)}`:r,deploymentConfigName:c?D:s})}async function findNewer({group:e,...t},{codeDeploy:n}){const{lastAttempted:o}=await n.getDeploymentGroup(t)
return o?.deploymentId===e.lastAttempted?.deploymentId?void 0:o?.deploymentId}function leave(e,t){const n=`Another deployment, ${t}, began before it was this service's turn. It was left alone.`
return{...e,plan:{...e.plan,step:{kind:"leave",reason:n}}}}async function updateSettings({run:{plan:e}},{ecs:t,cluster:n}){const{deploymentConfiguration:o,healthCheckGracePeriodSeconds:a}=e.update??{}
o===void 0&&a===void 0||await t.updateService({cluster:n,service:e.before.serviceName,...o===void 0?{}:{deploymentConfiguration:o},...a===void 0?{}:{healthCheckGracePeriodSeconds:a}})}function isInAppSpec({platformVersion:e,capacityProviderStrategy:t}={}){return e!==void 0||t!==void 0}function withoutDeployment(e){const t=`ECS took the new settings (${Object.keys(e.plan.update??{}).join(", ")}); they hold from the next deployment on.`
return{...e,verdict:"succeeded",notes:[...e.notes,t]}}async function takeUp({run:e,setup:t,to:n},{appSpec:o,atMs:a,error:i},s){const{codeDeploy:r}=s,{lastAttempted:c}=await r.getDeploymentGroup(t)
if(c===void 0)return notStarted(e,i)
const d=c.deploymentId!==t.group.lastAttempted?.deploymentId,l=await r.getDeployment(c.deploymentId),p=sight_isActive(l.status)
if((p||d)&&await isOurs(l,{run:e,appSpec:o,to:n},s)){const{previous:t}=e.plan
return bindRun(e,{id:l.deploymentId,to:n,atMs:a,previous:t},s)}if(!p)return notStarted(e,i)
const{code:u,text:f,fix:m}=causes_inProgress(l)
return{...e,verdict:"failed",cause:{code:u,text:`${f} No deployment was started.`,fix:m}}}async function isOurs({deploymentId:e,appSpecSha256:t},{run:n,appSpec:o,to:a},{ecs:i,cluster:s}){if(t===o.sha256)return!0
const{services:r}=await i.describeServices({cluster:s,services:[n.plan.before.serviceName]}),c=r[0]?.taskSets?.find(({externalId:t})=>t===e)
return c?.taskDefinition===a}async function follow(e,t,n){const{run:o,to:a}=e,{plan:i}=o
await updateSettings(e,n)
const s=i.before.events.map(({createdAtMs:e})=>e+1),r=Math.max(0,...s)
return bindRun(o,{id:t,to:a,atMs:n.clock.now(),previous:i.previous,evidenceFromMs:r},n)}async function bindRun(e,t,n){return{...e,state:await bindDeployment(e,t,n)}}async function bindDeployment({plan:e},{id:t,to:n,atMs:o,previous:a,evidenceFromMs:i},{codeDeploy:r}){const c=await r.getDeployment(t).then(e=>e.createdAtMs,e=>{if(!(e instanceof s.lZ))throw e
return o})
return(0,p.wz)({name:e.name,serviceName:e.before.serviceName,deploymentId:t,controller:h.up,taskDefinition:n,previous:a,replacedIds:[],replacedServiceDeployment:void 0,startedAtMs:o,createdAtMs:c,evidenceFromMs:i??c,asksServiceDeployment:!1})}async function answer(e,t,n){const{codeDeploy:o}=n,{hookId:a,action:i}=t,{run:r,setup:c}=e,{previous:d}=r.plan,l=c.underWay??e.to,u=await bindDeployment(r,{id:a,to:l,atMs:n.clock.now(),previous:d},n),f={...u,rollout:{...u.rollout,answeredHookId:a}}
try{i==="CONTINUE"?await o.continueDeployment(a):await o.stopDeployment({deploymentId:a,rollBack:!0})}catch(e){if(!(e instanceof s.lZ))throw e
const{code:t,message:n,fix:o}=e
if(!(0,w.Ev)(e))return{...r,verdict:"failed",cause:{code:t,text:`${n} It was not answered.`,fix:o}}}return i==="CONTINUE"?{...r,to:l,state:f}:{...r,to:d??l,state:(0,p.zu)(f,I)}}const I={code:"rolled-back-as-asked",text:"The deployment that waited before production traffic was answered with a roll-back.",fix:"Deploy again when you want to go on."},b={attempts:10,baseMs:1e3,capMs:1e4,shouldRetry:w.Ev}
async function rollBackDeployment(e,t,n){const{state:o}=e,a=n.setups.get(e.plan.name)
if(o===void 0||a===void 0)return e
const i=e.cause??o.end?.cause??o.cause??t,{verdict:r,...c}=e,d={run:{...c,cause:i},state:o,setup:a,cause:i}
try{return await goBack(d,n)}catch(e){if(!(e instanceof s.lZ))throw e
return notRolledBack(d,`${e.message} ${e.fix}`)}}function notRolledBack({run:e},t){return{...e,verdict:"failed",notes:[...e.notes,`It was not rolled back: ${t}`]}}async function goBack(e,t){const n=await stopIfActive(e,t),o=(0,p.zu)(e.state,e.cause),a=n.rollbackDeploymentId!==void 0||expectsRollBack(n)
if(sight_isActive(n.status)||a)return{...e.run,rollBack:o}
const{deploymentId:i}=e.state.rollout,{clock:s,codeDeploy:r}=t,{lastAttempted:c}=await(0,S.L)({...b,clock:s},()=>r.getDeploymentGroup(e.setup)),d=c?.deploymentId??i
if(d!==i){const t=supersededByDeployment(i,d)
return{...e.run,rollBack:{...o,end:{verdict:"superseded",cause:t,atMs:s.now()}}}}return n.status==="Succeeded"||await hasTraffic(e,t)?deployPrevious(e,t):isBackAlready(e,t)}async function stopIfActive({state:e},{codeDeploy:t,clock:n,log:o}){const{deploymentId:a,name:i,previous:r}=e.rollout,read=()=>(0,S.L)({...b,clock:n},()=>t.getDeployment(a)),c=await read()
if(!sight_isActive(c.status))return c
try{await(0,S.L)({...b,clock:n},()=>t.stopDeployment({deploymentId:a,rollBack:!0}))
o.progress(`${i}: rolling back ${a} to ${(0,k.w7)(r??"the original tasks")}`)
return c}catch(e){if(!(e instanceof s.lZ)||e.code!=="codedeploy-deployment-over")throw e
return read()}}async function hasTraffic({state:e,setup:t},{codeDeploy:n,clock:o}){const{deploymentId:a}=e.rollout,{targetId:i}=t
return replacementWeight(await(0,S.L)({...b,clock:o},()=>n.getTarget({deploymentId:a,targetId:i})))>0}function isBackAlready({run:e,state:t,cause:n},{clock:o}){const{previous:a}=t.rollout,i=`No production traffic had gone over: ${a===void 0?"the original tasks":(0,k.w7)(a)} never stopped serving.`,s={verdict:"rolled-back",cause:n,atMs:o.now()}
return{...e,notes:[...e.notes,i],rollBack:{...(0,p.zu)(t,n),end:s}}}async function deployPrevious(e,t){const{run:n,state:o,setup:a}=e,{previous:i,taskDefinition:s,name:r}=o.rollout
if(i===void 0||i===s)return notRolledBack(e,"there is no other revision that served before.")
const{before:c}=n.plan,{clock:d,log:l}=t,p=app_spec_renderAppSpec({taskDefinition:i,service:c,file:a.file}),u=d.now(),f={...a,isWayBack:!0},m=await(0,S.L)({...b,clock:d},()=>createDeployment({setup:f,appSpec:p,to:i},t))
l.progress(`${r}: deploying the previous revision ${(0,k.w7)(i)} again (${m})`)
const y=await bindDeployment(n,{id:m,to:i,atMs:u,previous:void 0},t),g={...y.rollout,waitUntil:{kind:"production-traffic"}}
return{...n,rollBack:{...y,rollout:g}}}function createDeployer(e){const t=new Map,n=new Set,o=createTargetReader(e)
return{controller:h.up,async start(t){const o=await startDeployment(t,e)
o.state!==void 0&&e.setups.get(t.plan.name)?.isWayBack===!0&&n.add(idOf(o.state))
return o},async rollBack(t,o){const a=await rollBackDeployment(t,o,e)
a.rollBack!==void 0&&t.state!==void 0&&idOf(a.rollBack)!==idOf(t.state)&&n.add(idOf(a.rollBack))
return a},async look(a,i){const s=await goOnWith(n,await readDeployments(a,e),e),r=planTargets(s,t,i-1),c=await Promise.all(a.map(n=>lookAt(n,{world:e,before:t.get(idOf(n)),deployments:s,wanted:r,readTarget:o})))
for(const e of c)e!==void 0&&t.set(e.now.deployment.deploymentId,e.now)
return{turns:c.flatMap(e=>e===void 0?[]:[e.turn]),calls:1+r.size}}}}function idOf({rollout:e}){return e.deploymentId}async function readDeployments(e,{polling:t}){const n=e.map(idOf),[o=""]=n,a=n.length===1?[await t.getDeployment(o)]:await t.getDeployments(n)
return new Map(a.map(e=>[e.deploymentId,e]))}async function goOnWith(e,t,{codeDeploy:n}){const o=[...t.values()].filter(({deploymentId:t,status:n})=>n==="Ready"&&e.has(t))
await Promise.all(o.map(({deploymentId:e})=>n.continueDeployment(e)))
const a=o.map(e=>[e.deploymentId,{...e,status:"InProgress"}])
return new Map([...t,...a])}function createTargetReader({polling:e,log:t}){const n=new Set
return async(o,a)=>{if(n.has("targets"))return"denied"
try{return await e.getTarget({deploymentId:o,targetId:a})}catch(e){if(!(e instanceof s.lZ)||e.code!=="aws-access-denied")throw e
n.has("targets")||t.warning(`Going on without lifecycle events and traffic: ${e.message} ${e.fix}`)
n.add("targets")
return"denied"}}}const O=new Set(["Created","Queued"])
function planTargets(e,t,n){const o=[...e.values()].filter(({status:e})=>!O.has(e)),a=o.filter(({status:e})=>!sight_isActive(e)),readAt=({deploymentId:e})=>t.get(e)?.targetAtMs??0,i=o.filter(({status:e})=>sight_isActive(e)).toSorted((e,t)=>readAt(e)-readAt(t)),s=Math.max(a.length===0?1:0,n-a.length)
return new Set([...a,...i.slice(0,s)].map(({deploymentId:e})=>e))}async function lookAt(e,t){const n=t.world.setups.get(e.rollout.name),o=t.deployments.get(idOf(e))
if(n===void 0||o===void 0)return
const{before:a}=t,i=await readSight({deployment:o,setup:n},t),s=n.group.terminationWaitMinutes*6e4
return{now:i,turn:observeDeployment(e,{before:a,now:i,atMs:i.seenAtMs,terminationWaitMs:s})}}async function readSight({deployment:e,setup:t},{world:{polling:n,clock:o},before:a,wanted:i,readTarget:s}){const{deploymentId:r,status:c,rollbackDeploymentId:d,error:l}=e,{targetId:p}=t,u=i.has(r),f=c==="Stopped"&&d===void 0&&l?.code==="MANUAL_STOP",[m,y,g]=await Promise.all([u?s(r,p):a?.target,d===void 0?void 0:n.getDeployment(d),f?deployer_findNewer(r,t,n):void 0]),v=m==="denied"||!u&&a?.isBlind===!0,h=m==="denied"?void 0:m,k=o.now(),w=u?k:a?.targetAtMs??0
return{deployment:e,target:h,isBlind:v,rollBack:y,newer:g,endedAtMs:sight_isActive(c)?void 0:a?.endedAtMs??k,seenAtMs:k,targetAtMs:w}}async function deployer_findNewer(e,t,n){const o=(await n.getDeploymentGroup(t)).lastAttempted?.deploymentId??e
if(o===e)return
const{creator:a}=await n.getDeployment(o)
return a==="codeDeployRollback"?void 0:o}function groupNameOf({clusterArn:e,serviceName:t},{application:n,deploymentGroup:o}){const a=`${(0,k.w7)(e)}-${t}`
return{application:n??`AppECS-${a}`,deploymentGroup:o??`DgpECS-${a}`}}function targetIdOf({clusterArn:e,serviceName:t}){return`${(0,k.w7)(e)}:${t}`}const C={application:void 0,deploymentGroup:void 0,config:void 0,description:void 0,appSpec:void 0}
async function prepareSetups(e,t){const{connect:n,aws:o,clock:a,log:i,cluster:s}=t,r=await n(),c=new Map,d=(await Promise.all(e.map(async e=>{const n=[]
if(e.before.deploymentController!==h.up)return n
const o=await prepareService(e,{...t,codeDeploy:r.codeDeploy,findings:n})
o!==void 0&&c.set(e.name,o)
return n}))).flat(),l=createDeployer({...r,ecs:o.ecs,clock:a,log:i,cluster:s,setups:c})
return{setups:c,part:{plans:e,findings:d,deployer:l,canReach:(e,t)=>canReach(c.get(e),t),asDeployed:({name:e,before:t})=>withAppSpec(t,c.get(e)?.file)}}}function canReach(e,{kind:t}){if(e!==void 0)return t==="paused"?e.group.readyWaitMinutes!==void 0:t!=="stage"}async function prepareService(e,t){const{requests:n,findings:o,isWayBack:a=!1}=t,{name:i,before:s}=e,r=n.get(i)??C,c=groupNameOf(s,r),[d,l]=await Promise.all([readFile(e,r,t),findGroup(e,c,t)])
loadBalancerInfo(s)===void 0&&d?.properties.LoadBalancerInfo===void 0&&o.push({code:"codedeploy-load-balancer-missing",name:i,message:`the service "${s.serviceName}" names no container and port of a load balancer, which an AppSpec needs.`,fix:"Name them in an AppSpec file (`LoadBalancerInfo`), and set `codedeploy.appspec` to its path."})
checkSettings(e,o)
if(l===void 0)return
checkGroup(e,{group:l,names:c,preparing:t})
const{config:p,description:u}=r,f=l.lastAttempted?.deploymentId,m=s.taskSets?.find(({externalId:e})=>e===f)?.taskDefinition
return{...c,name:i,group:l,file:d,config:p,description:u,underWay:m,isWayBack:a,targetId:targetIdOf(s)}}async function readFile({name:e},{appSpec:t},{files:n,findings:o}){if(t===void 0||n===void 0)return
const a=await n.readText(t).catch(e=>({message:(0,s.bD)(e)}))
if(typeof a!="string"){const n="Correct the path, which is relative to the root of the repository, and check the repository out first.",i=`the file ${t} cannot be read: ${a.message}.`
o.push({code:"file-not-read",name:e,message:i,fix:n})
return}const i=await n.parse(t,a)
if("file"in i)return i.file
o.push(...i.faults.map(t=>({code:"appspec-invalid",name:e,message:t,fix:"Correct the file."})))}const $=new Set(["codedeploy-application-not-found","codedeploy-group-not-found"])
async function findGroup({name:e},t,{codeDeploy:n,findings:o}){try{return await n.getDeploymentGroup(t)}catch(a){if(!(a instanceof s.lZ&&$.has(a.code)))throw a
const{application:i,deploymentGroup:c}=t,d=a.code==="codedeploy-application-not-found",l=await namesOf(()=>d?n.listApplications():n.listDeploymentGroups(i)),p=d?`CodeDeploy has no application "${i}" in this account and region${(0,r.a)(i,l)}`:`the application ${i} has no deployment group "${c}"${(0,r.a)(c,l)}`
o.push({code:a.code,name:e,message:p,fix:a.fix})
return}}async function namesOf(e){try{return await e()}catch(e){if(!(e instanceof s.lZ))throw e
return[]}}function checkGroup({name:e,before:t},{group:n,names:o,preparing:{findings:a,waitUntil:i,timeoutMs:s}}){const{application:r,deploymentGroup:d}=o,l=targetIdOf(t),p=n.ecsServices.map(({cluster:e,service:t})=>`${e}:${t}`)
if(!p.includes(l)){const t=p.length===0?`the compute platform ${n.computePlatform}`:p.join(", ")
a.push({code:"codedeploy-group-mismatch",name:e,message:`the deployment group ${r}/${d} deploys ${t}, and not ${l}.`,fix:"Set `codedeploy.application` and `codedeploy.deployment-group` of the service to the group that deploys it."})}const u=n.terminationWaitMinutes*6e4
i.kind==="completed"&&u>=s&&a.push({code:"timeout-too-short",name:e,message:`the deployment group ${d} keeps the original tasks for ${(0,c.a)(u)} after the traffic has gone over, so its deployments cannot be completed within ${(0,c.a)(s)}.`,fix:`Set \`wait-until: production-traffic\`, or \`timeout\` above ${(0,c.a)(u)}, or shorten the wait of the group.`})}const x=new Set(["maximumPercent","minimumHealthyPercent"])
function checkSettings({name:e,update:t={}},n){const o=Object.keys(t.deploymentConfiguration??{}).filter(e=>!x.has(e))
o.length!==0&&n.push({code:"deployment-configuration-invalid",name:e,message:`${o.map(e=>`\`${e}\``).join(", ")} ${o.length===1?"is":"are"} for services that ECS deploys itself; CodeDeploy has a deployment group for that.`,fix:"Take them out of `deployment-configuration`; set `codedeploy.config`, or change the deployment group."})}var E=n(1226)
function tellPast(e){const{last:t}=e
return t!==void 0&&sight_isActive(t.status)?t.takesBack===void 0?tellUnderWay(e,t):tellComingBack(e,t):tellSettled(e)}function revisionOf({deploymentId:e,description:t="",appSpecSha256:n},{service:o,revisions:a}){const i=taskSetOf(o,e)
if(i!==void 0)return i.taskDefinition
const{taskDefinition:s}=o,[,r]=T.exec(t)??[]
return r!==void 0&&(0,E.Ap)(r)===(0,E.Ap)(s)?s.slice(0,s.length-(0,k.w7)(s).length)+r:a.find(e=>app_spec_renderAppSpec({taskDefinition:e,service:o,file:void 0}).sha256===n)}const T=new RegExp(`^(?:${M})?([\\w-]{1,255}:\\d+)$`)
function taskSetOf({taskSets:e=[]},t){return e.find(({externalId:e})=>e===t)}function originalOf({taskSets:e=[]},t){const n=e.filter(({externalId:e,status:n})=>e!==t&&n!=="DRAINING")
return(n.find(({status:e})=>e==="PRIMARY")??n[0])?.taskDefinition}function tellSettled(e){const{service:t,last:n,takenBack:o,succeeded:a}=e,i=t.taskSets?.find(({status:e})=>e==="PRIMARY"),s=i?.externalId??i?.id??t.serviceArn,r=a.find(({deploymentId:e})=>e===s)??n,c=r?.completedAtMs??r?.createdAtMs??0,d=[deployment({id:s,status:"PRIMARY",rolloutState:"COMPLETED",taskDefinition:t.taskDefinition,atMs:c})],l=o??(n===void 0||n.status==="Succeeded"?void 0:n),p=l===void 0||l.deploymentId===s?void 0:nameOf(l,e),u=p!==void 0&&p!==t.taskDefinition
return{service:{...t,deployments:d},history:{completed:completedOf(e),...u?{newest:{status:"ROLLBACK_SUCCESSFUL",taskDefinition:p}}:{}}}}function nameOf(e,t){return revisionOf(e,t)??e.deploymentId}function tellUnderWay(e,t){const{service:n}=e,o=revisionOf(t,e)
if(o===void 0)return
const{deploymentId:a,createdAtMs:i}=t,s=originalOf(n,a),r=[deployment({id:a,status:"PRIMARY",rolloutState:"IN_PROGRESS",taskDefinition:o,atMs:i}),...s===void 0?[]:[deployment({id:"original",status:"ACTIVE",rolloutState:"COMPLETED",taskDefinition:s,atMs:i})]]
return{service:{...n,taskDefinition:o,deployments:r},history:{completed:withTop(completedOf(e),s),newest:{status:"IN_PROGRESS",taskDefinition:o}}}}function tellComingBack(e,t){const{service:n,takenBack:o}=e,{deploymentId:a,createdAtMs:i,takesBack:s=""}=t,r=originalOf(n,s)??n.taskDefinition,c=o===void 0?s:nameOf(o,e)
return{service:{...n,taskDefinition:r,deployments:[deployment({id:a,status:"PRIMARY",rolloutState:"IN_PROGRESS",taskDefinition:r,atMs:i})]},history:{completed:withTop(completedOf(e),r),newest:{status:"ROLLBACK_IN_PROGRESS",taskDefinition:c}}}}function completedOf(e){return e.succeeded.filter(({takesBack:e})=>e===void 0).map(e=>({each:e,completedAtMs:e.completedAtMs??e.createdAtMs})).toSorted((e,t)=>e.completedAtMs-t.completedAtMs).flatMap(({each:t,completedAtMs:n})=>{const o=revisionOf(t,e)
return o===void 0?[]:[{taskDefinition:o,completedAtMs:n,images:[]}]})}function withTop(e,t){const n=e.at(-1)
return t===void 0||n?.taskDefinition===t?e:[...e,{taskDefinition:t,completedAtMs:n?.completedAtMs??0,images:[]}]}function deployment({atMs:e,...t}){return{...t,desiredCount:0,pendingCount:0,runningCount:0,failedTasks:0,createdAtMs:e,updatedAtMs:e}}const B=100
async function lookAtControlled(e,t){const{codeDeploy:n}=await t.codeDeploy(),o=new Map(await Promise.all(e.map(async e=>[e.request.name,await requestOf(e,n)]))),{part:a,setups:i}=await prepareSetups(e.map(blankPlan),{...t,aws:{ecs:t.ecs},connect:t.codeDeploy,requests:o,timeoutMs:0,waitUntil:{kind:"production-traffic"},isWayBack:!0}),s=(await Promise.all(e.map(async({request:{name:e},service:o})=>{const a=i.get(e)
return a===void 0?[]:[await lookAtOne({name:e,service:o,setup:a},{ecs:t.ecs,codeDeploy:n})]}))).flat(),r=s.find(e=>e.fault!==void 0)?.fault
return{told:new Map(s.flatMap(({name:e,told:t})=>t===void 0?[]:[[e,t]])),findings:[...a.findings,...s.flatMap(({findings:e})=>e)],deployer:a.deployer,...r===void 0?{}:{fault:r}}}async function requestOf({request:e,service:t},n){const o={config:void 0,description:void 0,appSpec:void 0},{application:a,deploymentGroup:i}=e.codeDeploy??{},r=t.taskSets?.find(({externalId:e=""})=>e.startsWith("d-"))?.externalId
if(a!==void 0||i!==void 0||r===void 0)return{...o,application:a,deploymentGroup:i}
const c=await n.getDeployment(r).then(e=>e.group,e=>{if(!(e instanceof s.lZ)||(0,w.Ev)(e))throw e})
return{...o,application:c?.application,deploymentGroup:c?.deploymentGroup}}function blankPlan({request:{name:e},service:t}){const{taskDefinition:n}=t
return{name:e,before:t,wave:0,from:n,previous:n,changes:[],images:[],step:{kind:"unchanged"}}}async function lookAtOne({name:e,service:t,setup:n},{ecs:o,codeDeploy:a}){const{lastAttempted:i}=n.group,[s,{succeeded:r,fault:c}]=await Promise.all([i===void 0?void 0:a.getDeployment(i.deploymentId),readSucceeded(n,a)]),d=s?.takesBack===void 0?void 0:await a.getDeployment(s.takesBack),l=[s,d,...r].filter(e=>e!==void 0).some(e=>revisionOf(e,{service:t,revisions:[]})===void 0),p=(0,E.Ap)(t.taskDefinition),u=l?await o.listTaskDefinitions({familyPrefix:p,limit:B}):[],f=tellPast({service:t,last:s,takenBack:d,succeeded:r,revisions:u})
return{name:e,told:f,fault:c,findings:f===void 0&&s!==void 0?[unclear(e,s)]:[]}}async function readSucceeded(e,t){try{const n=await t.listSucceeded(e)
return{succeeded:n.length===0?[]:await t.getDeployments(n)}}catch(e){if(!(e instanceof s.lZ)||e.code!=="aws-access-denied")throw e
return{succeeded:[],fault:e}}}function unclear(e,t){const{code:n,text:o,fix:a}=causes_inProgress(t)
return{code:n,name:e,message:`${o} Its tasks do not run yet, so nobody knows what it replaces.`,fix:a}}})}

