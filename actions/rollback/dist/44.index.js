"use strict"
exports.id=44
exports.ids=[44]
exports.modules={3044:((e,t,o)=>{o.r(t)
o.d(t,{lookAtControlled:()=>lookAtControlled})
function hookFailure(e){const t=e?.lifecycleEvents.find(({name:e,status:t})=>t==="Failed"&&!n.has(e))
if(t!==void 0)return{code:"hook-failed",text:`The hook of the lifecycle event ${t.name} failed: ${t.diagnostics??"CodeDeploy gives no reason"}`,fix:"Read the log of its Lambda function: it decides over the deployment by PutLifecycleEventHookExecutionStatus, and has an hour to do so."}}const n=new Set(["Install","AllowTestTraffic","AllowTraffic"])
function causeOfError({deploymentId:e,status:t,error:o}){const{code:n="",message:i="no reason given"}=o??{},s=`CodeDeploy ended the deployment ${e} as ${t}${n===""?"":` (${n})`}: ${i}`,r=Object.hasOwn(a,n)?a[n]:void 0,{code:c="codedeploy-failed",fix:d="Do what CodeDeploy names in its message, then run the job again."}=r??{}
return{code:c,text:s,fix:d}}const a={ALARM_ACTIVE:{code:"alarm-triggered",fix:"Look at the metrics of the alarms since the deployment began."},HOOK_EXECUTION_FAILURE:{code:"hook-failed",fix:"Read the log of the Lambda function of the lifecycle event that failed."},MANUAL_STOP:{code:"deployment-stopped",fix:"See in CloudTrail who called StopDeployment."},TIMEOUT:{code:"codedeploy-timed-out",fix:"Look at why the replacement tasks do not become healthy, or continue a waiting deployment sooner."},ECS_UPDATE_ERROR:{code:"codedeploy-ecs-refused",fix:"Correct what ECS names in the message: the AppSpec, the service or the role of the deployment group."},IAM_ROLE_MISSING:{code:"codedeploy-role-refused",fix:"Give the deployment group a service role with the policy AWSCodeDeployRoleForECS."},IAM_ROLE_PERMISSIONS:{code:"codedeploy-role-refused",fix:"Give the service role of the deployment group the policy AWSCodeDeployRoleForECS."}}
function waitsForContinuation(e){return{code:"deployment-paused",text:`The deployment ${e} is Ready: it waits to be continued before production traffic goes to the replacement tasks. CodeDeploy stops it when nobody does.`,fix:"Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."}}function supersededByDeployment(e,t){return{code:"superseded",text:`The deployment ${t} took the place of ours (${e}) in the deployment group. It was left alone.`,fix:"See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."}}function causes_inProgress({deploymentId:e,status:t,creator:o}){return{code:"codedeploy-deployment-in-progress",text:`The deployment ${e} of another revision is in progress in the deployment group (${t}, created by ${o??"somebody"}); a group has one at a time.`,fix:`Wait until it is over, or stop it and take it back (\`aws deploy stop-deployment --deployment-id ${e} --auto-rollback-enabled\`; without that flag the traffic stays where it is); then run the job again.`}}function rollBackEnded(e,{deploymentId:t,status:o,error:n}){return{...e,text:`${e.text} The roll-back ${t} ended as ${o}: ${n?.message??"no reason given"}`,fix:`${e.fix} Look at which task set serves now, and deploy a revision that works.`}}function rollBackMissing(e,{rollbackMessage:t}){return{...e,text:`${e.text} CodeDeploy began no roll-back: ${t??"no reason given"}`,fix:`${e.fix} Part of the traffic may go to the replacement tasks: deploy a revision that works.`}}o(6683)
var i=o(7499),s=o(9973),r=o(2333),c=o(6110),d=o(7598)
function loadBalancerInfo({loadBalancers:e}){const t=e.find(({containerName:e,containerPort:t})=>e&&t)
return t&&{ContainerName:t.containerName,ContainerPort:t.containerPort}}function app_spec_renderAppSpec({taskDefinition:e,service:t,update:o={},file:n}){const{capacityProviderStrategy:a,platformVersion:i}=o,s=n?.properties??{},r={...i===void 0?{}:{PlatformVersion:i},...a===void 0?{}:{CapacityProviderStrategy:inAppSpecSpelling(a)}},c={...fromService(t),...s,...r,TaskDefinition:e},l={version:0,Resources:[{[n?.resource??"TargetService"]:{Type:"AWS::ECS::Service",Properties:inOrder(c)}}],...n?.hooks===void 0?{}:{Hooks:n.hooks}},p=JSON.stringify(l)
return{content:p,sha256:(0,d.createHash)("sha256").update(p).digest("hex")}}function withAppSpec(e,t){const o=memberOf(t?.properties,"LoadBalancerInfo"),n=memberOf(memberOf(t?.properties,"NetworkConfiguration"),"AwsvpcConfiguration"),a=memberOf(o,"ContainerName"),i=Number(memberOf(o,"ContainerPort")),s=memberOf(n,"Subnets"),r=typeof a=="string"&&Number.isInteger(i)
return{...e,...r?{loadBalancers:e.loadBalancers.map(e=>({...e,containerName:a,containerPort:i}))}:{},...Array.isArray(s)?{networkConfiguration:inSubnets(e,s.map(String))}:{}}}function inSubnets({networkConfiguration:e},t){const{securityGroups:o=[],...n}=e?.awsvpcConfiguration??{}
return{awsvpcConfiguration:{...n,securityGroups:o,subnets:t}}}function memberOf(e,t){if((0,i.OW)(e))return Object.entries(e).find(([e])=>e.toLowerCase()===t.toLowerCase())?.[1]}function fromService(e){const{platformVersion:t="LATEST",networkConfiguration:o,capacityProviderStrategy:n}=e,a=o?.awsvpcConfiguration,i=loadBalancerInfo(e)
return{...i===void 0?{}:{LoadBalancerInfo:i},...t==="LATEST"?{}:{PlatformVersion:t},...a===void 0?{}:{NetworkConfiguration:{AwsvpcConfiguration:inAppSpecSpelling(a)}},...n.length===0?{}:{CapacityProviderStrategy:inAppSpecSpelling(n)}}}function inAppSpecSpelling(e){return Array.isArray(e)?e.map(inAppSpecSpelling):(0,i.OW)(e)?inOrder(Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0).map(([e,t])=>[e.charAt(0).toUpperCase()+e.slice(1),inAppSpecSpelling(t)]))):e}function inOrder(e){return Object.fromEntries(Object.entries(e).toSorted(([e],[t])=>e<t?-1:1))}const l="codedeploy-config-not-found",p="Set `codedeploy.config` of the service to a deployment configuration for ECS: `aws deploy list-deployment-configs`."
async function checkConfig({config:e},t){if(e===void 0)return
const{codeDeploy:o,log:n,name:a,findings:i}=t
try{const t=await o.getConfigPlatform(e)??"ECS"
if(t==="ECS")return
const n=`the deployment configuration "${e}" is for the compute platform ${t}.`
i.push({code:l,name:a,message:n,fix:p})}catch(t){if(!(t instanceof s.lZ))throw t
t.code===l?i.push({code:l,name:a,message:`CodeDeploy has no deployment configuration "${e}".`,fix:p}):n.debug(`${a}: ${t.message}`)}}var u=o(7260),f=o(5713),m=o(5649),y=o(7168)
const g=new Set(["Succeeded","Failed","Stopped"])
function sight_isActive(e){return!g.has(e)}function replacementWeight(e){return e?.taskSets.find(({label:e})=>e==="Green")?.trafficWeight??0}function isTrafficOver(e){return statusOf(e,"AllowTraffic")==="Succeeded"}function isOnlyWaiting(e){const t=e?.lifecycleEvents??[]
return t.length>0&&t.every(({status:e})=>e==="Succeeded"||e==="Skipped")}function statusOf(e,t){return e?.lifecycleEvents.find(({name:e})=>e===t)?.status}function expectsRollBack({status:e,error:t,rollbackEvents:o}){if(e==="Failed")return o.includes("DEPLOYMENT_FAILURE")
const n=t?.code==="ALARM_ACTIVE"?"DEPLOYMENT_STOP_ON_ALARM":"DEPLOYMENT_STOP_ON_REQUEST"
return e==="Stopped"&&o.includes(n)}function tellDeployment(e,t){const{status:o}=t.deployment
return[...o!==e?.deployment.status?[`deployment ${o}`]:[],...tellEvents(e?.target,t.target),...tellTraffic(e?.target,t.target),...tellRollBack(e?.rollBack,t.rollBack)]}function tellEvents(e,t){const o=new Map(e?.lifecycleEvents.map(({name:e,status:t})=>[e,t]))
return(t?.lifecycleEvents??[]).filter(({name:e,status:t})=>h.has(t)&&o.get(e)!==t).map(({name:e,status:t,startedAtMs:o,endedAtMs:n,diagnostics:a})=>`lifecycle event ${e}: ${t}${o!==void 0&&n!==void 0&&t!=="InProgress"?` in ${(0,c.a)(Math.max(0,n-o))}`:""}${t==="Failed"&&a!==void 0?`: ${a}`:""}`)}const h=new Set(["InProgress","Succeeded","Failed","Unknown"])
function tellTraffic(e,t){const o=replacementWeight(t)
return o===replacementWeight(e)?[]:[`${o}% of the production traffic to the replacement tasks`]}function tellRollBack(e,t){return t===void 0||t.status===e?.status?[]:[`roll-back ${t.deploymentId}: ${t.status}`]}function observeDeployment(e,t){if(e.end!==void 0)return(0,f.jQ)(e)
const o=takeSight(e,t),{deployment:n}=t.now
switch(n.status){case"Succeeded":return takeSuccess(o,t)
case"Failed":case"Stopped":return takeEnd(o,t)
case"Ready":return takeReady(o,t)
default:return goOn(o,t)}}function takeSight(e,{before:t,now:o,atMs:n,terminationWaitMs:a}){const{target:i}=o,s=i?.taskSets.find(({label:e})=>e==="Green"),r=hookFailure(i),c=i?.lifecycleEvents.findLast(({status:e})=>e==="InProgress"||e==="Succeeded"),d=isOnlyWaiting(i)&&a>0?"termination wait":c?.name,{nextChangeAtMs:l,...p}=d===void 0?e:(0,f.Lf)(e,d,n),u=expectChange(o,{atMs:n,terminationWaitMs:a}),m={...p,phase:nextPhase(e,o,s),lookedAtMs:n,...s===void 0?{}:{ours:toDeployment(s,e,n),seenOurs:!0},...r===void 0?{}:{hookFailure:r},...u===void 0?{}:{nextChangeAtMs:u}},y=tellDeployment(t,o)
return{...(0,f.jQ)(m),told:y,wantsTasks:hasLostTasks(e,m)}}function toDeployment(e,{rollout:t},o){const{id:n,status:a="ACTIVE",desiredCount:i,pendingCount:s,runningCount:r}=e,c={desiredCount:i,pendingCount:s,runningCount:r,failedTasks:0}
return{id:n,status:a,taskDefinition:t.taskDefinition,...c,createdAtMs:t.createdAtMs,updatedAtMs:o}}function nextPhase({phase:e},{target:t},o){return e==="rolling-back"?e:isTrafficOver(t)?"draining":o!==void 0&&o.desiredCount>0&&o.runningCount>=o.desiredCount?"running":"starting"}function hasLostTasks({ours:e},{ours:t}){return e!==void 0&&t!==void 0&&(t.runningCount+t.pendingCount<e.runningCount+e.pendingCount||t.runningCount<e.runningCount)}const v=2e4,k=5e3
function expectChange({target:e,deployment:t},{atMs:o,terminationWaitMs:n}){if(t.status!=="InProgress"&&t.status!=="Baking")return
if(isOnlyWaiting(e))return Math.max(...(e?.lifecycleEvents??[]).map(({endedAtMs:e=0})=>e))+n
const a=e?.lifecycleEvents.find(({name:e,status:t})=>e==="AllowTraffic"&&t==="InProgress")
return a===void 0||o-(a.startedAtMs??o)<v?void 0:o+k}function takeSuccess(e,{now:t,atMs:o}){const{state:n}=e
if(n.phase!=="rolling-back")return(0,y.G9)(e,{verdict:"succeeded",atMs:o})
const a={code:"codedeploy-not-stopped",text:`The deployment ${t.deployment.deploymentId} completed before it could be stopped: its revision serves.`,fix:"Deploy the previous revision again if it must go."}
return(0,y.G9)(e,{verdict:"failed",cause:a,atMs:o})}function settleWithTasks(e,t){return{...(0,y.G9)(e,t),wantsTasks:!0}}function takeEnd(e,{now:t,atMs:o}){const{deployment:n,rollBack:a,newer:i}=t,{deploymentId:s}=n
if(i!==void 0)return(0,y.G9)(e,{verdict:"superseded",cause:supersededByDeployment(s,i),atMs:o})
const r=e.state.phase==="rolling-back",c=(0,f.yB)(e.state,e.state.cause??causeOfError(n)),d=r||expectsRollBack(n)
if(a===void 0&&!d)return settleWithTasks(e,{verdict:"failed",cause:c,atMs:o})
const l=a===void 0?"":` by ${a.deploymentId}`,p=(0,y.mn)(e,{told:`CodeDeploy is rolling back${l}`,cause:c}),u=p.state.cause??c
return a?.status==="Succeeded"?settleWithTasks(p,{verdict:"rolled-back",cause:u,atMs:o}):a?.status==="Failed"||a?.status==="Stopped"?settleWithTasks(p,{verdict:"failed",cause:rollBackEnded(u,a),atMs:o}):a!==void 0||o-(t.endedAtMs??o)<m.CG?p:t.isBlind||replacementWeight(t.target)!==0?settleWithTasks(p,{verdict:"failed",cause:rollBackMissing(u,n),atMs:o}):settleWithTasks(p,{verdict:"rolled-back",cause:u,atMs:o})}function takeReady(e,{now:t,atMs:o}){const{state:n}=e,{waitUntil:a,answeredHookId:i,startedAtMs:s}=n.rollout,{deploymentId:r}=t.deployment
if(i===r&&o-s<=m.CG||n.phase==="rolling-back")return e
const c={hookId:r,stage:"BeforeAllowTraffic",timeoutAction:"STOP_DEPLOYMENT"}
return(0,y.G9)({...e,state:{...n,pause:c}},{verdict:"paused",...a?.kind==="paused"?{}:{cause:waitsForContinuation(r)},atMs:o})}function goOn(e,{now:t,atMs:o}){const{waitUntil:n={kind:"completed"},controller:a}=e.state.rollout
if(e.state.phase==="rolling-back")return e
if(n.kind!=="production-traffic"||!isOnlyWaiting(t.target))return e
const i=`It was followed to ${(0,u.Fb)(n)}; the deployment itself goes on in AWS (${a??""} ${t.deployment.status}), and keeps the original tasks for a while.`
return(0,y.G9)(e,{verdict:"succeeded",note:i,atMs:o})}var w=o(6237),S=o(2882),A=o(9473),D=o(9444)
const M=new Set(["unchanged","leave"])
async function startDeployment(e,t){const o=t.setups.get(e.plan.name),{to:n}=e
if(o===void 0||n===void 0||M.has(e.plan.step.kind))return e
try{return withEnd(await startByStep({run:e,setup:o,to:n},t),o)}catch(t){if(!(t instanceof s.lZ))throw t
return notStarted(e,t)}}function withEnd(e,{isWayBack:t}){if(!t||e.state===void 0)return e
const{state:o}=e
return{...e,state:{...o,rollout:{...o.rollout,waitUntil:{kind:"production-traffic"}}}}}function startByStep(e,t){const{step:o}=e.run.plan
return o.kind==="follow"?follow(e,o.deploymentId,t):o.kind==="answer-pause"?answer(e,o,t):create(e,t)}function notStarted(e,{code:t,message:o,fix:n}){return{...e,verdict:"failed",cause:{code:t,text:`${o} No deployment was started.`,fix:n}}}async function create(e,t){const{run:o,setup:n,to:a}=e,{plan:i}=o,r=i.wave!==0||n.isWayBack?await findNewer(n,t):void 0
if(r!==void 0)return leave(o,r)
await updateSettings(e,t)
if(i.step.kind==="settings"&&!isInAppSpec(i.update))return withoutDeployment(o)
const c=app_spec_renderAppSpec({taskDefinition:a,service:i.before,update:i.update,file:n.file}),d=t.clock.now()
try{const e=await createDeployment({setup:n,appSpec:c,to:a},t)
return await bindRun(o,{id:e,to:a,atMs:d,previous:i.previous},t)}catch(o){if(!(o instanceof s.lZ))throw o
if(o.code!=="codedeploy-deployment-limit"&&!(0,A.Ev)(o))throw o
return takeUp(e,{appSpec:c,atMs:d,error:o},t)}}const I="CodeDeployDefault.ECSAllAtOnce",b="Back to "
function createDeployment({setup:e,appSpec:t,to:o},{codeDeploy:n}){const{application:a,deploymentGroup:i,config:s,description:r=(0,S.w7)(o),isWayBack:c}=e
return n.createDeployment({application:a,deploymentGroup:i,appSpec:t,description:c?`${b}${(0,S.w7)(o)}`:r,deploymentConfigName:c?I:s})}async function findNewer({group:e,...t},{codeDeploy:o}){const{lastAttempted:n}=await o.getDeploymentGroup(t)
return n?.deploymentId===e.lastAttempted?.deploymentId?void 0:n?.deploymentId}function leave(e,t){const o=`Another deployment, ${t}, began before it was this service's turn. It was left alone.`
return{...e,plan:{...e.plan,step:{kind:"leave",reason:o}}}}async function updateSettings({run:{plan:e}},{ecs:t,cluster:o}){const{deploymentConfiguration:n,healthCheckGracePeriodSeconds:a}=e.update??{}
n===void 0&&a===void 0||await t.updateService({cluster:o,service:e.before.serviceName,...n===void 0?{}:{deploymentConfiguration:n},...a===void 0?{}:{healthCheckGracePeriodSeconds:a}})}function isInAppSpec({platformVersion:e,capacityProviderStrategy:t}={}){return e!==void 0||t!==void 0}function withoutDeployment(e){const t=`ECS took the new settings (${Object.keys(e.plan.update??{}).join(", ")}); they hold from the next deployment on.`
return{...e,verdict:"succeeded",notes:[...e.notes,t]}}async function takeUp({run:e,setup:t,to:o},{appSpec:n,atMs:a,error:i},s){const{codeDeploy:r}=s,{lastAttempted:c}=await r.getDeploymentGroup(t)
if(c===void 0)return notStarted(e,i)
const d=c.deploymentId!==t.group.lastAttempted?.deploymentId,l=await r.getDeployment(c.deploymentId),p=sight_isActive(l.status)
if((p||d)&&await isOurs(l,{run:e,appSpec:n,to:o},s)){const{previous:t}=e.plan
return bindRun(e,{id:l.deploymentId,to:o,atMs:a,previous:t},s)}if(!p)return notStarted(e,i)
const{code:u,text:f,fix:m}=causes_inProgress(l)
return{...e,verdict:"failed",cause:{code:u,text:`${f} No deployment was started.`,fix:m}}}async function isOurs({deploymentId:e,appSpecSha256:t},{run:o,appSpec:n,to:a},{ecs:i,cluster:s}){if(t===n.sha256)return!0
const{services:r}=await i.describeServices({cluster:s,services:[o.plan.before.serviceName]}),c=r[0]?.taskSets?.find(({externalId:t})=>t===e)
return c?.taskDefinition===a}async function follow(e,t,o){const{run:n,to:a}=e,{plan:i}=n
await updateSettings(e,o)
const s=i.before.events.map(({createdAtMs:e})=>e+1),r=Math.max(0,...s)
return bindRun(n,{id:t,to:a,atMs:o.clock.now(),previous:i.previous,evidenceFromMs:r},o)}async function bindRun(e,t,o){return{...e,state:await bindDeployment(e,t,o)}}async function bindDeployment({plan:e},{id:t,to:o,atMs:n,previous:a,evidenceFromMs:i},{codeDeploy:r}){const c=await r.getDeployment(t).then(e=>e.createdAtMs,e=>{if(!(e instanceof s.lZ))throw e
return n})
return(0,f.wz)({name:e.name,serviceName:e.before.serviceName,deploymentId:t,controller:w.up,taskDefinition:o,previous:a,replacedIds:[],replacedServiceDeployment:void 0,startedAtMs:n,createdAtMs:c,evidenceFromMs:i??c,asksServiceDeployment:!1})}async function answer(e,t,o){const{codeDeploy:n}=o,{hookId:a,action:i}=t,{run:r,setup:c}=e,{previous:d}=r.plan,l=c.underWay??e.to,p=await bindDeployment(r,{id:a,to:l,atMs:o.clock.now(),previous:d},o),u={...p,rollout:{...p.rollout,answeredHookId:a}}
try{i==="CONTINUE"?await n.continueDeployment(a):await n.stopDeployment({deploymentId:a,rollBack:!0})}catch(e){if(!(e instanceof s.lZ))throw e
const{code:t,message:o,fix:n}=e
if(!(0,A.Ev)(e))return{...r,verdict:"failed",cause:{code:t,text:`${o} It was not answered.`,fix:n}}}return i==="CONTINUE"?{...r,to:l,state:u}:{...r,to:d??l,state:(0,f.zu)(u,O)}}const O={code:"rolled-back-as-asked",text:"The deployment that waited before production traffic was answered with a roll-back.",fix:"Deploy again when you want to go on."},C={attempts:10,baseMs:1e3,capMs:1e4,shouldRetry:A.Ev}
async function rollBackDeployment(e,t,o){const{state:n}=e,a=o.setups.get(e.plan.name)
if(n===void 0||a===void 0)return e
const i=e.cause??n.end?.cause??n.cause??t,{verdict:r,...c}=e,d={run:{...c,cause:i},state:n,setup:a,cause:i}
try{return await goBack(d,o)}catch(e){if(!(e instanceof s.lZ))throw e
return notRolledBack(d,`${e.message} ${e.fix}`)}}function notRolledBack({run:e},t){return{...e,verdict:"failed",notes:[...e.notes,`It was not rolled back: ${t}`]}}async function goBack(e,t){const o=await stopIfActive(e,t),n=(0,f.zu)(e.state,e.cause),a=o.rollbackDeploymentId!==void 0||expectsRollBack(o)
if(sight_isActive(o.status)||a)return{...e.run,rollBack:n}
const{deploymentId:i}=e.state.rollout,{clock:s,codeDeploy:r}=t,{lastAttempted:c}=await(0,D.L)({...C,clock:s},()=>r.getDeploymentGroup(e.setup)),d=c?.deploymentId??i
if(d!==i){const t=supersededByDeployment(i,d)
return{...e.run,rollBack:{...n,end:{verdict:"superseded",cause:t,atMs:s.now()}}}}return o.status==="Succeeded"||await hasTraffic(e,t)?deployPrevious(e,t):isBackAlready(e,t)}async function stopIfActive({state:e},{codeDeploy:t,clock:o,log:n}){const{deploymentId:a,name:i,previous:r}=e.rollout,read=()=>(0,D.L)({...C,clock:o},()=>t.getDeployment(a)),c=await read()
if(!sight_isActive(c.status))return c
try{await(0,D.L)({...C,clock:o},()=>t.stopDeployment({deploymentId:a,rollBack:!0}))
n.progress(`${i}: rolling back ${a} to ${(0,S.w7)(r??"the original tasks")}`)
return c}catch(e){if(!(e instanceof s.lZ)||e.code!=="codedeploy-deployment-over")throw e
return read()}}async function hasTraffic({state:e,setup:t},{codeDeploy:o,clock:n}){const{deploymentId:a}=e.rollout,{targetId:i}=t
return replacementWeight(await(0,D.L)({...C,clock:n},()=>o.getTarget({deploymentId:a,targetId:i})))>0}function isBackAlready({run:e,state:t,cause:o},{clock:n}){const{previous:a}=t.rollout,i=`No production traffic had gone over: ${a===void 0?"the original tasks":(0,S.w7)(a)} never stopped serving.`,s={verdict:"rolled-back",cause:o,atMs:n.now()}
return{...e,notes:[...e.notes,i],rollBack:{...(0,f.zu)(t,o),end:s}}}async function deployPrevious(e,t){const{run:o,state:n,setup:a}=e,{previous:i,taskDefinition:s,name:r}=n.rollout
if(i===void 0||i===s)return notRolledBack(e,"there is no other revision that served before.")
const{before:c}=o.plan,{clock:d,log:l}=t,p=app_spec_renderAppSpec({taskDefinition:i,service:c,file:a.file}),u=d.now(),f={...a,isWayBack:!0},m=await(0,D.L)({...C,clock:d},()=>createDeployment({setup:f,appSpec:p,to:i},t))
l.progress(`${r}: deploying the previous revision ${(0,S.w7)(i)} again (${m})`)
const y=await bindDeployment(o,{id:m,to:i,atMs:u,previous:void 0},t),g={...y.rollout,waitUntil:{kind:"production-traffic"}}
return{...o,rollBack:{...y,rollout:g}}}function createDeployer(e){const t=new Map,o=new Set,n=createTargetReader(e)
return{controller:w.up,async start(t){const n=await startDeployment(t,e)
n.state!==void 0&&e.setups.get(t.plan.name)?.isWayBack===!0&&o.add(idOf(n.state))
return n},async rollBack(t,n){const a=await rollBackDeployment(t,n,e)
a.rollBack!==void 0&&t.state!==void 0&&idOf(a.rollBack)!==idOf(t.state)&&o.add(idOf(a.rollBack))
return a},async look(a,i){const s=await goOnWith(o,await readDeployments(a,e),e),r=planTargets(s,t,i-1),c=await Promise.all(a.map(o=>lookAt(o,{world:e,before:t.get(idOf(o)),deployments:s,wanted:r,readTarget:n})))
for(const e of c)e!==void 0&&t.set(e.now.deployment.deploymentId,e.now)
return{turns:c.flatMap(e=>e===void 0?[]:[e.turn]),calls:1+r.size}}}}function idOf({rollout:e}){return e.deploymentId}async function readDeployments(e,{polling:t}){const o=e.map(idOf),[n=""]=o,a=o.length===1?[await t.getDeployment(n)]:await t.getDeployments(o)
return new Map(a.map(e=>[e.deploymentId,e]))}async function goOnWith(e,t,{codeDeploy:o}){const n=[...t.values()].filter(({deploymentId:t,status:o})=>o==="Ready"&&e.has(t))
await Promise.all(n.map(({deploymentId:e})=>o.continueDeployment(e)))
const a=n.map(e=>[e.deploymentId,{...e,status:"InProgress"}])
return new Map([...t,...a])}function createTargetReader({polling:e,log:t}){const o=new Set
return async(n,a)=>{if(o.has("targets"))return"denied"
try{return await e.getTarget({deploymentId:n,targetId:a})}catch(e){if(!(e instanceof s.lZ)||e.code!=="aws-access-denied")throw e
o.has("targets")||t.warning(`Going on without lifecycle events and traffic: ${e.message} ${e.fix}`)
o.add("targets")
return"denied"}}}const $=new Set(["Created","Queued"])
function planTargets(e,t,o){const n=[...e.values()].filter(({status:e})=>!$.has(e)),a=n.filter(({status:e})=>!sight_isActive(e)),readAt=({deploymentId:e})=>t.get(e)?.targetAtMs??0,i=n.filter(({status:e})=>sight_isActive(e)).toSorted((e,t)=>readAt(e)-readAt(t)),s=Math.max(a.length===0?1:0,o-a.length)
return new Set([...a,...i.slice(0,s)].map(({deploymentId:e})=>e))}async function lookAt(e,t){const o=t.world.setups.get(e.rollout.name),n=t.deployments.get(idOf(e))
if(o===void 0||n===void 0)return
const{before:a}=t,i=await readSight({deployment:n,setup:o},t),s=o.group.terminationWaitMinutes*6e4
return{now:i,turn:observeDeployment(e,{before:a,now:i,atMs:i.seenAtMs,terminationWaitMs:s})}}async function readSight({deployment:e,setup:t},{world:{polling:o,clock:n},before:a,wanted:i,readTarget:s}){const{deploymentId:r,status:c,rollbackDeploymentId:d,error:l}=e,{targetId:p}=t,u=i.has(r),f=c==="Stopped"&&d===void 0&&l?.code==="MANUAL_STOP",[m,y,g]=await Promise.all([u?s(r,p):a?.target,d===void 0?void 0:o.getDeployment(d),f?deployer_findNewer(r,t,o):void 0]),h=m==="denied"||!u&&a?.isBlind===!0,v=m==="denied"?void 0:m,k=n.now(),w=u?k:a?.targetAtMs??0
return{deployment:e,target:v,isBlind:h,rollBack:y,newer:g,endedAtMs:sight_isActive(c)?void 0:a?.endedAtMs??k,seenAtMs:k,targetAtMs:w}}async function deployer_findNewer(e,t,o){const n=(await o.getDeploymentGroup(t)).lastAttempted?.deploymentId??e
if(n===e)return
const{creator:a}=await o.getDeployment(n)
return a==="codeDeployRollback"?void 0:n}function groupNameOf({clusterArn:e,serviceName:t},{application:o,deploymentGroup:n}){const a=`${(0,S.w7)(e)}-${t}`
return{application:o??`AppECS-${a}`,deploymentGroup:n??`DgpECS-${a}`}}function targetIdOf({clusterArn:e,serviceName:t}){return`${(0,S.w7)(e)}:${t}`}const x={application:void 0,deploymentGroup:void 0,config:void 0,description:void 0,appSpec:void 0}
async function prepareSetups(e,t){const{connect:o,aws:n,clock:a,log:i,cluster:s}=t,r=await o(),c=new Map,d=(await Promise.all(e.map(async e=>{const o=[]
if(e.before.deploymentController!==w.up)return o
const n=await prepareService(e,{...t,codeDeploy:r.codeDeploy,findings:o})
n!==void 0&&c.set(e.name,n)
return o}))).flat(),l=createDeployer({...r,ecs:n.ecs,clock:a,log:i,cluster:s,setups:c})
return{setups:c,part:{plans:e,findings:d,deployer:l,canReach:(e,t)=>canReach(c.get(e),t),asDeployed:({name:e,before:t})=>withAppSpec(t,c.get(e)?.file)}}}function canReach(e,{kind:t}){if(e!==void 0)return t==="paused"?e.group.readyWaitMinutes!==void 0:t!=="stage"}async function prepareService(e,t){const{requests:o,findings:n,isWayBack:a=!1}=t,{name:i,before:s}=e,r=o.get(i)??x,c=groupNameOf(s,r),[d,l]=await Promise.all([readFile(e,r,t),findGroup(e,c,t),a?void 0:checkConfig(r,{...t,name:i})])
loadBalancerInfo(s)===void 0&&d?.properties.LoadBalancerInfo===void 0&&n.push({code:"codedeploy-load-balancer-missing",name:i,message:`the service "${s.serviceName}" names no container and port of a load balancer, which an AppSpec needs.`,fix:"Name them in an AppSpec file (`LoadBalancerInfo`), and set `codedeploy.appspec` to its path."})
checkSettings(e,n)
if(l===void 0)return
checkGroup(e,{group:l,names:c,preparing:t})
const{config:p,description:u}=r,f=l.lastAttempted?.deploymentId,m=s.taskSets?.find(({externalId:e})=>e===f)?.taskDefinition
return{...c,name:i,group:l,file:d,config:p,description:u,underWay:m,isWayBack:a,targetId:targetIdOf(s)}}async function readFile({name:e},{appSpec:t},{files:o,findings:n}){if(t===void 0||o===void 0)return
const a=await o.readText(t).catch(e=>({message:(0,s.bD)(e)}))
if(typeof a!="string"){const o="Correct the path, which is relative to the root of the repository, and check the repository out first.",i=`the file ${t} cannot be read: ${a.message}.`
n.push({code:"file-not-read",name:e,message:i,fix:o})
return}const i=await o.parse(t,a)
if("file"in i)return i.file
n.push(...i.faults.map(t=>({code:"appspec-invalid",name:e,message:t,fix:"Correct the file."})))}const E=new Set(["codedeploy-application-not-found","codedeploy-group-not-found"])
async function findGroup({name:e},t,{codeDeploy:o,findings:n}){try{return await o.getDeploymentGroup(t)}catch(a){if(!(a instanceof s.lZ&&E.has(a.code)))throw a
const{application:i,deploymentGroup:c}=t,d=a.code==="codedeploy-application-not-found",l=await namesOf(()=>d?o.listApplications():o.listDeploymentGroups(i)),p=d?`CodeDeploy has no application "${i}" in this account and region${(0,r.a)(i,l)}`:`the application ${i} has no deployment group "${c}"${(0,r.a)(c,l)}`
n.push({code:a.code,name:e,message:p,fix:a.fix})
return}}async function namesOf(e){try{return await e()}catch(e){if(!(e instanceof s.lZ))throw e
return[]}}function checkGroup({name:e,before:t},{group:o,names:n,preparing:{findings:a,waitUntil:i,timeoutMs:s}}){const{application:r,deploymentGroup:d}=n,l=targetIdOf(t),p=o.ecsServices.map(({cluster:e,service:t})=>`${e}:${t}`)
if(!p.includes(l)){const t=p.length===0?`the compute platform ${o.computePlatform}`:p.join(", ")
a.push({code:"codedeploy-group-mismatch",name:e,message:`the deployment group ${r}/${d} deploys ${t}, and not ${l}.`,fix:"Set `codedeploy.application` and `codedeploy.deployment-group` of the service to the group that deploys it."})}const u=o.terminationWaitMinutes*6e4
i.kind==="completed"&&u>=s&&a.push({code:"timeout-too-short",name:e,message:`the deployment group ${d} keeps the original tasks for ${(0,c.a)(u)} after the traffic has gone over, so its deployments cannot be completed within ${(0,c.a)(s)}.`,fix:`Set \`wait-until: production-traffic\`, or \`timeout\` above ${(0,c.a)(u)}, or shorten the wait of the group.`})}const T=new Set(["maximumPercent","minimumHealthyPercent"])
function checkSettings({name:e,update:t={}},o){const n=Object.keys(t.deploymentConfiguration??{}).filter(e=>!T.has(e))
n.length!==0&&o.push({code:"deployment-configuration-invalid",name:e,message:`${n.map(e=>`\`${e}\``).join(", ")} ${n.length===1?"is":"are"} for services that ECS deploys itself; CodeDeploy has a deployment group for that.`,fix:"Take them out of `deployment-configuration`; set `codedeploy.config`, or change the deployment group."})}var B=o(1226)
function tellPast(e){const{last:t}=e
return t!==void 0&&sight_isActive(t.status)?t.takesBack===void 0?tellUnderWay(e,t):tellComingBack(e,t):tellSettled(e)}function revisionOf({deploymentId:e,description:t="",appSpecSha256:o},{service:n,revisions:a}){const i=taskSetOf(n,e)
if(i!==void 0)return i.taskDefinition
const{taskDefinition:s}=n,[,r]=P.exec(t)??[]
return r!==void 0&&(0,B.Ap)(r)===(0,B.Ap)(s)?s.slice(0,s.length-(0,S.w7)(s).length)+r:a.find(e=>app_spec_renderAppSpec({taskDefinition:e,service:n,file:void 0}).sha256===o)}const P=new RegExp(`^(?:${b})?([\\w-]{1,255}:\\d+)$`)
function taskSetOf({taskSets:e=[]},t){return e.find(({externalId:e})=>e===t)}function originalOf({taskSets:e=[]},t){const o=e.filter(({externalId:e,status:o})=>e!==t&&o!=="DRAINING")
return(o.find(({status:e})=>e==="PRIMARY")??o[0])?.taskDefinition}function tellSettled(e){const{service:t,last:o,takenBack:n,succeeded:a}=e,i=t.taskSets?.find(({status:e})=>e==="PRIMARY"),s=i?.externalId??i?.id??t.serviceArn,r=a.find(({deploymentId:e})=>e===s)??o,c=r?.completedAtMs??r?.createdAtMs??0,d=[deployment({id:s,status:"PRIMARY",rolloutState:"COMPLETED",taskDefinition:t.taskDefinition,atMs:c})],l=n??(o===void 0||o.status==="Succeeded"?void 0:o),p=l===void 0||l.deploymentId===s?void 0:nameOf(l,e),u=p!==void 0&&p!==t.taskDefinition
return{service:{...t,deployments:d},history:{completed:completedOf(e),...u?{newest:{status:"ROLLBACK_SUCCESSFUL",taskDefinition:p}}:{}}}}function nameOf(e,t){return revisionOf(e,t)??e.deploymentId}function tellUnderWay(e,t){const{service:o}=e,n=revisionOf(t,e)
if(n===void 0)return
const{deploymentId:a,createdAtMs:i}=t,s=originalOf(o,a),r=[deployment({id:a,status:"PRIMARY",rolloutState:"IN_PROGRESS",taskDefinition:n,atMs:i}),...s===void 0?[]:[deployment({id:"original",status:"ACTIVE",rolloutState:"COMPLETED",taskDefinition:s,atMs:i})]]
return{service:{...o,taskDefinition:n,deployments:r},history:{completed:withTop(completedOf(e),s),newest:{status:"IN_PROGRESS",taskDefinition:n}}}}function tellComingBack(e,t){const{service:o,takenBack:n}=e,{deploymentId:a,createdAtMs:i,takesBack:s=""}=t,r=originalOf(o,s)??o.taskDefinition,c=n===void 0?s:nameOf(n,e)
return{service:{...o,taskDefinition:r,deployments:[deployment({id:a,status:"PRIMARY",rolloutState:"IN_PROGRESS",taskDefinition:r,atMs:i})]},history:{completed:withTop(completedOf(e),r),newest:{status:"ROLLBACK_IN_PROGRESS",taskDefinition:c}}}}function completedOf(e){return e.succeeded.filter(({takesBack:e})=>e===void 0).map(e=>({each:e,completedAtMs:e.completedAtMs??e.createdAtMs})).toSorted((e,t)=>e.completedAtMs-t.completedAtMs).flatMap(({each:t,completedAtMs:o})=>{const n=revisionOf(t,e)
return n===void 0?[]:[{taskDefinition:n,completedAtMs:o,images:[]}]})}function withTop(e,t){const o=e.at(-1)
return t===void 0||o?.taskDefinition===t?e:[...e,{taskDefinition:t,completedAtMs:o?.completedAtMs??0,images:[]}]}function deployment({atMs:e,...t}){return{...t,desiredCount:0,pendingCount:0,runningCount:0,failedTasks:0,createdAtMs:e,updatedAtMs:e}}const R=100
async function lookAtControlled(e,t){const{codeDeploy:o}=await t.codeDeploy(),n=new Map(await Promise.all(e.map(async e=>[e.request.name,await requestOf(e,o)]))),{part:a,setups:i}=await prepareSetups(e.map(blankPlan),{...t,aws:{ecs:t.ecs},connect:t.codeDeploy,requests:n,timeoutMs:0,waitUntil:{kind:"production-traffic"},isWayBack:!0}),s=(await Promise.all(e.map(async({request:{name:e},service:n})=>{const a=i.get(e)
return a===void 0?[]:[await lookAtOne({name:e,service:n,setup:a},{ecs:t.ecs,codeDeploy:o})]}))).flat(),r=s.find(e=>e.fault!==void 0)?.fault
return{told:new Map(s.flatMap(({name:e,told:t})=>t===void 0?[]:[[e,t]])),findings:[...a.findings,...s.flatMap(({findings:e})=>e)],deployer:a.deployer,...r===void 0?{}:{fault:r}}}async function requestOf({request:e,service:t},o){const n={config:void 0,description:void 0,appSpec:void 0},{application:a,deploymentGroup:i}=e.codeDeploy??{},r=t.taskSets?.find(({externalId:e=""})=>e.startsWith("d-"))?.externalId
if(a!==void 0||i!==void 0||r===void 0)return{...n,application:a,deploymentGroup:i}
const c=await o.getDeployment(r).then(e=>e.group,e=>{if(!(e instanceof s.lZ)||(0,A.Ev)(e))throw e})
return{...n,application:c?.application,deploymentGroup:c?.deploymentGroup}}function blankPlan({request:{name:e},service:t}){const{taskDefinition:o}=t
return{name:e,before:t,wave:0,from:o,previous:o,changes:[],images:[],step:{kind:"unchanged"}}}async function lookAtOne({name:e,service:t,setup:o},{ecs:n,codeDeploy:a}){const{lastAttempted:i}=o.group,[s,{succeeded:r,fault:c}]=await Promise.all([i===void 0?void 0:a.getDeployment(i.deploymentId),readSucceeded(o,a)]),d=s?.takesBack===void 0?void 0:await a.getDeployment(s.takesBack),l=[s,d,...r].filter(e=>e!==void 0).some(e=>revisionOf(e,{service:t,revisions:[]})===void 0),p=(0,B.Ap)(t.taskDefinition),u=l?await n.listTaskDefinitions({familyPrefix:p,limit:R}):[],f=tellPast({service:t,last:s,takenBack:d,succeeded:r,revisions:u})
return{name:e,told:f,fault:c,findings:f===void 0&&s!==void 0?[unclear(e,s)]:[]}}async function readSucceeded(e,t){try{const o=await t.listSucceeded(e)
return{succeeded:o.length===0?[]:await t.getDeployments(o)}}catch(e){if(!(e instanceof s.lZ)||e.code!=="aws-access-denied")throw e
return{succeeded:[],fault:e}}}function unclear(e,t){const{code:o,text:n,fix:a}=causes_inProgress(t)
return{code:o,name:e,message:`${n} Its tasks do not run yet, so nobody knows what it replaces.`,fix:a}}})}

