"use strict"
exports.id=405
exports.ids=[405]
exports.modules={5405:((e,t,n)=>{n.d(t,{prepareCodeDeploy:()=>prepareCodeDeploy,c:()=>prepareSetups})
var o=n(6683),a=n(7499),i=n(9973),r=n(1848),s=n(6110),c=n(7598)
function loadBalancerInfo({loadBalancers:e}){const t=e.find(({containerName:e,containerPort:t})=>e&&t)
return t&&{ContainerName:t.containerName,ContainerPort:t.containerPort}}function renderAppSpec({taskDefinition:e,service:t,update:n={},file:o}){const{capacityProviderStrategy:a,platformVersion:i}=n,r=o?.properties??{},s={...i===void 0?{}:{PlatformVersion:i},...a===void 0?{}:{CapacityProviderStrategy:inAppSpecSpelling(a)}},d={...fromService(t),...r,...s,TaskDefinition:e},l={version:0,Resources:[{[o?.resource??"TargetService"]:{Type:"AWS::ECS::Service",Properties:inOrder(d)}}],...o?.hooks===void 0?{}:{Hooks:o.hooks}},p=JSON.stringify(l)
return{content:p,sha256:(0,c.createHash)("sha256").update(p).digest("hex")}}function withAppSpec(e,t){const n=memberOf(t?.properties,"LoadBalancerInfo"),o=memberOf(memberOf(t?.properties,"NetworkConfiguration"),"AwsvpcConfiguration"),a=memberOf(n,"ContainerName"),i=Number(memberOf(n,"ContainerPort")),r=memberOf(o,"Subnets"),s=typeof a=="string"&&Number.isInteger(i)
return{...e,...s?{loadBalancers:e.loadBalancers.map(e=>({...e,containerName:a,containerPort:i}))}:{},...Array.isArray(r)?{networkConfiguration:inSubnets(e,r.map(String))}:{}}}function inSubnets({networkConfiguration:e},t){const{securityGroups:n=[],...o}=e?.awsvpcConfiguration??{}
return{awsvpcConfiguration:{...o,securityGroups:n,subnets:t}}}function memberOf(e,t){if((0,a.OW)(e))return Object.entries(e).find(([e])=>e.toLowerCase()===t.toLowerCase())?.[1]}function fromService(e){const{platformVersion:t="LATEST",networkConfiguration:n,capacityProviderStrategy:o}=e,a=n?.awsvpcConfiguration,i=loadBalancerInfo(e)
return{...i===void 0?{}:{LoadBalancerInfo:i},...t==="LATEST"?{}:{PlatformVersion:t},...a===void 0?{}:{NetworkConfiguration:{AwsvpcConfiguration:inAppSpecSpelling(a)}},...o.length===0?{}:{CapacityProviderStrategy:inAppSpecSpelling(o)}}}function inAppSpecSpelling(e){return Array.isArray(e)?e.map(inAppSpecSpelling):(0,a.OW)(e)?inOrder(Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0).map(([e,t])=>[e.charAt(0).toUpperCase()+e.slice(1),inAppSpecSpelling(t)]))):e}function inOrder(e){return Object.fromEntries(Object.entries(e).toSorted(([e],[t])=>e<t?-1:1))}function hookFailure(e){const t=e?.lifecycleEvents.find(({name:e,status:t})=>t==="Failed"&&!d.has(e))
if(t!==void 0)return{code:"hook-failed",text:`The hook of the lifecycle event ${t.name} failed: ${t.diagnostics??"CodeDeploy gives no reason"}`,fix:"Read the log of its Lambda function: it decides over the deployment by PutLifecycleEventHookExecutionStatus, and has an hour to do so."}}const d=new Set(["Install","AllowTestTraffic","AllowTraffic"])
function causeOfError({deploymentId:e,status:t,error:n}){const{code:o="",message:a="no reason given"}=n??{},i=`CodeDeploy ended the deployment ${e} as ${t}${o===""?"":` (${o})`}: ${a}`,r=Object.hasOwn(l,o)?l[o]:void 0,{code:s="codedeploy-failed",fix:c="Do what CodeDeploy names in its message, then run the job again."}=r??{}
return{code:s,text:i,fix:c}}const l={ALARM_ACTIVE:{code:"alarm-triggered",fix:"Look at the metrics of the alarms since the deployment began."},HOOK_EXECUTION_FAILURE:{code:"hook-failed",fix:"Read the log of the Lambda function of the lifecycle event that failed."},MANUAL_STOP:{code:"deployment-stopped",fix:"See in CloudTrail who called StopDeployment."},TIMEOUT:{code:"codedeploy-timed-out",fix:"Look at why the replacement tasks do not become healthy, or continue a waiting deployment sooner."},ECS_UPDATE_ERROR:{code:"codedeploy-ecs-refused",fix:"Correct what ECS names in the message: the AppSpec, the service or the role of the deployment group."},IAM_ROLE_MISSING:{code:"codedeploy-role-refused",fix:"Give the deployment group a service role with the policy AWSCodeDeployRoleForECS."},IAM_ROLE_PERMISSIONS:{code:"codedeploy-role-refused",fix:"Give the service role of the deployment group the policy AWSCodeDeployRoleForECS."}}
function waitsForContinuation(e){return{code:"deployment-paused",text:`The deployment ${e} is Ready: it waits to be continued before production traffic goes to the replacement tasks. CodeDeploy stops it when nobody does.`,fix:"Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."}}function supersededByDeployment(e,t){return{code:"superseded",text:`The deployment ${t} took the place of ours (${e}) in the deployment group. It was left alone.`,fix:"See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."}}function inProgress({deploymentId:e,status:t,creator:n}){return{code:"codedeploy-deployment-in-progress",text:`The deployment ${e} of another revision is in progress in the deployment group (${t}, created by ${n??"somebody"}); a group has one at a time.`,fix:`Wait until it is over, or stop it and take it back (\`aws deploy stop-deployment --deployment-id ${e} --auto-rollback-enabled\`; without that flag the traffic stays where it is); then run the job again.`}}function rollBackEnded(e,{deploymentId:t,status:n,error:o}){return{...e,text:`${e.text} The roll-back ${t} ended as ${n}: ${o?.message??"no reason given"}`,fix:`${e.fix} Look at which task set serves now, and deploy a revision that works.`}}function rollBackMissing(e,{rollbackMessage:t}){return{...e,text:`${e.text} CodeDeploy began no roll-back: ${t??"no reason given"}`,fix:`${e.fix} Part of the traffic may go to the replacement tasks: deploy a revision that works.`}}const p="codedeploy-config-not-found",u="Set `codedeploy.config` of the service to a deployment configuration for ECS: `aws deploy list-deployment-configs`."
async function checkConfig({config:e},t){if(e===void 0)return
const{codeDeploy:n,log:o,name:a,findings:r}=t
try{const t=await n.getConfigPlatform(e)??"ECS"
if(t==="ECS")return
const o=`the deployment configuration "${e}" is for the compute platform ${t}.`
r.push({code:p,name:a,message:o,fix:u})}catch(t){if(!(t instanceof i.lZ))throw t
t.code===p?r.push({code:p,name:a,message:`CodeDeploy has no deployment configuration "${e}".`,fix:u}):o.debug(`${a}: ${t.message}`)}}var f=n(7260),m=n(5713),y=n(5649),g=n(7168)
const h=new Set(["Succeeded","Failed","Stopped"])
function isActive(e){return!h.has(e)}function replacementWeight(e){return e?.taskSets.find(({label:e})=>e==="Green")?.trafficWeight??0}function isTrafficOver(e){return statusOf(e,"AllowTraffic")==="Succeeded"}function isOnlyWaiting(e){const t=e?.lifecycleEvents??[]
return t.length>0&&t.every(({status:e})=>e==="Succeeded"||e==="Skipped")}function statusOf(e,t){return e?.lifecycleEvents.find(({name:e})=>e===t)?.status}function expectsRollBack({status:e,error:t,rollbackEvents:n}){if(e==="Failed")return n.includes("DEPLOYMENT_FAILURE")
const o=t?.code==="ALARM_ACTIVE"?"DEPLOYMENT_STOP_ON_ALARM":"DEPLOYMENT_STOP_ON_REQUEST"
return e==="Stopped"&&n.includes(o)}function tellDeployment(e,t){const{status:n}=t.deployment
return[...n!==e?.deployment.status?[`deployment ${n}`]:[],...tellEvents(e?.target,t.target),...tellTraffic(e?.target,t.target),...tellRollBack(e?.rollBack,t.rollBack)]}function tellEvents(e,t){const n=new Map(e?.lifecycleEvents.map(({name:e,status:t})=>[e,t]))
return(t?.lifecycleEvents??[]).filter(({name:e,status:t})=>v.has(t)&&n.get(e)!==t).map(({name:e,status:t,startedAtMs:n,endedAtMs:o,diagnostics:a})=>`lifecycle event ${e}: ${t}${n!==void 0&&o!==void 0&&t!=="InProgress"?` in ${(0,s.a)(Math.max(0,o-n))}`:""}${t==="Failed"&&a!==void 0?`: ${a}`:""}`)}const v=new Set(["InProgress","Succeeded","Failed","Unknown"])
function tellTraffic(e,t){const n=replacementWeight(t)
return n===replacementWeight(e)?[]:[`${n}% of the production traffic to the replacement tasks`]}function tellRollBack(e,t){return t===void 0||t.status===e?.status?[]:[`roll-back ${t.deploymentId}: ${t.status}`]}function observeDeployment(e,t){if(e.end!==void 0)return(0,m.jQ)(e)
const n=takeSight(e,t),{deployment:o}=t.now
switch(o.status){case"Succeeded":return takeSuccess(n,t)
case"Failed":case"Stopped":return takeEnd(n,t)
case"Ready":return takeReady(n,t)
default:return goOn(n,t)}}function takeSight(e,{before:t,now:n,atMs:o,terminationWaitMs:a}){const{target:i}=n,r=i?.taskSets.find(({label:e})=>e==="Green"),s=hookFailure(i),c=i?.lifecycleEvents.findLast(({status:e})=>e==="InProgress"||e==="Succeeded"),d=isOnlyWaiting(i)&&a>0?"termination wait":c?.name,{nextChangeAtMs:l,...p}=d===void 0?e:(0,m.Lf)(e,d,o),u=expectChange(n,{atMs:o,terminationWaitMs:a}),f={...p,phase:nextPhase(e,n,r),lookedAtMs:o,...r===void 0?{}:{ours:toDeployment(r,e,o),seenOurs:!0},...s===void 0?{}:{hookFailure:s},...u===void 0?{}:{nextChangeAtMs:u}},y=tellDeployment(t,n)
return{...(0,m.jQ)(f),told:y,wantsTasks:hasLostTasks(e,f)}}function toDeployment(e,{rollout:t},n){const{id:o,status:a="ACTIVE",desiredCount:i,pendingCount:r,runningCount:s}=e,c={desiredCount:i,pendingCount:r,runningCount:s,failedTasks:0}
return{id:o,status:a,taskDefinition:t.taskDefinition,...c,createdAtMs:t.createdAtMs,updatedAtMs:n}}function nextPhase({phase:e},{target:t},n){return e==="rolling-back"?e:isTrafficOver(t)?"draining":n!==void 0&&n.desiredCount>0&&n.runningCount>=n.desiredCount?"running":"starting"}function hasLostTasks({ours:e},{ours:t}){return e!==void 0&&t!==void 0&&(t.runningCount+t.pendingCount<e.runningCount+e.pendingCount||t.runningCount<e.runningCount)}const w=2e4,k=5e3
function expectChange({target:e,deployment:t},{atMs:n,terminationWaitMs:o}){if(t.status!=="InProgress"&&t.status!=="Baking")return
if(isOnlyWaiting(e))return Math.max(...(e?.lifecycleEvents??[]).map(({endedAtMs:e=0})=>e))+o
const a=e?.lifecycleEvents.find(({name:e,status:t})=>e==="AllowTraffic"&&t==="InProgress")
return a===void 0||n-(a.startedAtMs??n)<w?void 0:n+k}function takeSuccess(e,{now:t,atMs:n}){const{state:o}=e
if(o.phase!=="rolling-back")return(0,g.G9)(e,{verdict:"succeeded",atMs:n})
const a={code:"codedeploy-not-stopped",text:`The deployment ${t.deployment.deploymentId} completed before it could be stopped: its revision serves.`,fix:"Deploy the previous revision again if it must go."}
return(0,g.G9)(e,{verdict:"failed",cause:a,atMs:n})}function settleWithTasks(e,t){return{...(0,g.G9)(e,t),wantsTasks:!0}}function takeEnd(e,{now:t,atMs:n}){const{deployment:o,rollBack:a,newer:i}=t,{deploymentId:r}=o
if(i!==void 0)return(0,g.G9)(e,{verdict:"superseded",cause:supersededByDeployment(r,i),atMs:n})
const s=e.state.phase==="rolling-back",c=(0,m.yB)(e.state,e.state.cause??causeOfError(o)),d=s||expectsRollBack(o)
if(a===void 0&&!d)return settleWithTasks(e,{verdict:"failed",cause:c,atMs:n})
const l=a===void 0?"":` by ${a.deploymentId}`,p=(0,g.mn)(e,{told:`CodeDeploy is rolling back${l}`,cause:c}),u=p.state.cause??c
return a?.status==="Succeeded"?settleWithTasks(p,{verdict:"rolled-back",cause:u,atMs:n}):a?.status==="Failed"||a?.status==="Stopped"?settleWithTasks(p,{verdict:"failed",cause:rollBackEnded(u,a),atMs:n}):a!==void 0||n-(t.endedAtMs??n)<y.CG?p:t.isBlind||replacementWeight(t.target)!==0?settleWithTasks(p,{verdict:"failed",cause:rollBackMissing(u,o),atMs:n}):settleWithTasks(p,{verdict:"rolled-back",cause:u,atMs:n})}function takeReady(e,{now:t,atMs:n}){const{state:o}=e,{waitUntil:a,answeredHookId:i,startedAtMs:r}=o.rollout,{deploymentId:s}=t.deployment
if(i===s&&n-r<=y.CG||o.phase==="rolling-back")return e
const c={hookId:s,stage:"BeforeAllowTraffic",timeoutAction:"STOP_DEPLOYMENT"}
return(0,g.G9)({...e,state:{...o,pause:c}},{verdict:"paused",...a?.kind==="paused"?{}:{cause:waitsForContinuation(s)},atMs:n})}function goOn(e,{now:t,atMs:n}){const{waitUntil:o={kind:"completed"},controller:a}=e.state.rollout
if(e.state.phase==="rolling-back")return e
if(o.kind!=="production-traffic"||!isOnlyWaiting(t.target))return e
const i=`It was followed to ${(0,f.Fb)(o)}; the deployment itself goes on in AWS (${a??""} ${t.deployment.status}), and keeps the original tasks for a while.`
return(0,g.G9)(e,{verdict:"succeeded",note:i,atMs:n})}var S=n(6237),D=n(2882),b=n(3190),A=n(9444)
const I=new Set(["unchanged","leave"])
async function startDeployment(e,t){const n=t.setups.get(e.plan.name),{to:o}=e
if(n===void 0||o===void 0||I.has(e.plan.step.kind))return e
try{return withEnd(await startByStep({run:e,setup:n,to:o},t),n)}catch(t){if(!(t instanceof i.lZ))throw t
return notStarted(e,t)}}function withEnd(e,{isWayBack:t}){if(!t||e.state===void 0)return e
const{state:n}=e
return{...e,state:{...n,rollout:{...n.rollout,waitUntil:{kind:"production-traffic"}}}}}function startByStep(e,t){const{step:n}=e.run.plan
return n.kind==="follow"?follow(e,n.deploymentId,t):n.kind==="answer-pause"?answer(e,n,t):create(e,t)}function notStarted(e,{code:t,message:n,fix:o}){return{...e,verdict:"failed",cause:{code:t,text:`${n} No deployment was started.`,fix:o}}}async function create(e,t){const{run:n,setup:o,to:a}=e,{plan:r}=n,s=r.wave!==0||o.isWayBack?await findNewer(o,t):void 0
if(s!==void 0)return leave(n,s)
await updateSettings(e,t)
if(r.step.kind==="settings"&&!isInAppSpec(r.update))return withoutDeployment(n)
const c=renderAppSpec({taskDefinition:a,service:r.before,update:r.update,file:o.file}),d=t.clock.now()
try{const e=await createDeployment({setup:o,appSpec:c,to:a},t)
return await bindRun(n,{id:e,to:a,atMs:d,previous:r.previous},t)}catch(n){if(!(n instanceof i.lZ))throw n
if(n.code!=="codedeploy-deployment-limit"&&!(0,b.Ev)(n))throw n
return takeUp(e,{appSpec:c,atMs:d,error:n},t)}}const M="CodeDeployDefault.ECSAllAtOnce",C="Back to "
function createDeployment({setup:e,appSpec:t,to:n},{codeDeploy:o}){const{application:a,deploymentGroup:i,config:r,description:s=(0,D.w7)(n),isWayBack:c}=e
return o.createDeployment({application:a,deploymentGroup:i,appSpec:t,description:c?`${C}${(0,D.w7)(n)}`:s,deploymentConfigName:c?M:r})}async function findNewer({group:e,...t},{codeDeploy:n}){const{lastAttempted:o}=await n.getDeploymentGroup(t)
return o?.deploymentId===e.lastAttempted?.deploymentId?void 0:o?.deploymentId}function leave(e,t){const n=`Another deployment, ${t}, began before it was this service's turn. It was left alone.`
return{...e,plan:{...e.plan,step:{kind:"leave",reason:n}}}}async function updateSettings({run:{plan:e}},{ecs:t,cluster:n}){const{deploymentConfiguration:o,healthCheckGracePeriodSeconds:a}=e.update??{}
o===void 0&&a===void 0||await t.updateService({cluster:n,service:e.before.serviceName,...o===void 0?{}:{deploymentConfiguration:o},...a===void 0?{}:{healthCheckGracePeriodSeconds:a}})}function isInAppSpec({platformVersion:e,capacityProviderStrategy:t}={}){return e!==void 0||t!==void 0}function withoutDeployment(e){const t=`ECS took the new settings (${Object.keys(e.plan.update??{}).join(", ")}); they hold from the next deployment on.`
return{...e,verdict:"succeeded",notes:[...e.notes,t]}}async function takeUp({run:e,setup:t,to:n},{appSpec:o,atMs:a,error:i},r){const{codeDeploy:s}=r,{lastAttempted:c}=await s.getDeploymentGroup(t)
if(c===void 0)return notStarted(e,i)
const d=c.deploymentId!==t.group.lastAttempted?.deploymentId,l=await s.getDeployment(c.deploymentId),p=isActive(l.status)
if((p||d)&&await isOurs(l,{run:e,appSpec:o,to:n},r)){const{previous:t}=e.plan
return bindRun(e,{id:l.deploymentId,to:n,atMs:a,previous:t},r)}if(!p)return notStarted(e,i)
const{code:u,text:f,fix:m}=inProgress(l)
return{...e,verdict:"failed",cause:{code:u,text:`${f} No deployment was started.`,fix:m}}}async function isOurs({deploymentId:e,appSpecSha256:t},{run:n,appSpec:o,to:a},{ecs:i,cluster:r}){if(t===o.sha256)return!0
const{services:s}=await i.describeServices({cluster:r,services:[n.plan.before.serviceName]}),c=s[0]?.taskSets?.find(({externalId:t})=>t===e)
return c?.taskDefinition===a}async function follow(e,t,n){const{run:o,to:a}=e,{plan:i}=o
await updateSettings(e,n)
const r=i.before.events.map(({createdAtMs:e})=>e+1),s=Math.max(0,...r)
return bindRun(o,{id:t,to:a,atMs:n.clock.now(),previous:i.previous,evidenceFromMs:s},n)}async function bindRun(e,t,n){return{...e,state:await bindDeployment(e,t,n)}}async function bindDeployment({plan:e},{id:t,to:n,atMs:o,previous:a,evidenceFromMs:r},{codeDeploy:s}){const c=await s.getDeployment(t).then(e=>e.createdAtMs,e=>{if(!(e instanceof i.lZ))throw e
return o})
return(0,m.wz)({name:e.name,serviceName:e.before.serviceName,deploymentId:t,controller:S.up,taskDefinition:n,previous:a,replacedIds:[],replacedServiceDeployment:void 0,startedAtMs:o,createdAtMs:c,evidenceFromMs:r??c,asksServiceDeployment:!1})}async function answer(e,t,n){const{codeDeploy:o}=n,{hookId:a,action:r}=t,{run:s,setup:c}=e,{previous:d}=s.plan,l=c.underWay??e.to,p=await bindDeployment(s,{id:a,to:l,atMs:n.clock.now(),previous:d},n),u={...p,rollout:{...p.rollout,answeredHookId:a}}
try{r==="CONTINUE"?await o.continueDeployment(a):await o.stopDeployment({deploymentId:a,rollBack:!0})}catch(e){if(!(e instanceof i.lZ))throw e
const{code:t,message:n,fix:o}=e
if(!(0,b.Ev)(e))return{...s,verdict:"failed",cause:{code:t,text:`${n} It was not answered.`,fix:o}}}return r==="CONTINUE"?{...s,to:l,state:u}:{...s,to:d??l,state:(0,m.zu)(u,$)}}const $={code:"rolled-back-as-asked",text:"The deployment that waited before production traffic was answered with a roll-back.",fix:"Deploy again when you want to go on."},x={attempts:10,baseMs:1e3,capMs:1e4,shouldRetry:b.Ev}
async function rollBackDeployment(e,t,n){const{state:o}=e,a=n.setups.get(e.plan.name)
if(o===void 0||a===void 0)return e
const r=e.cause??o.end?.cause??o.cause??t,{verdict:s,...c}=e,d={run:{...c,cause:r},state:o,setup:a,cause:r}
try{return await goBack(d,n)}catch(e){if(!(e instanceof i.lZ))throw e
return notRolledBack(d,`${e.message} ${e.fix}`)}}function notRolledBack({run:e},t){return{...e,verdict:"failed",notes:[...e.notes,`It was not rolled back: ${t}`]}}async function goBack(e,t){const n=await stopIfActive(e,t),o=(0,m.zu)(e.state,e.cause),a=n.rollbackDeploymentId!==void 0||expectsRollBack(n)
if(isActive(n.status)||a)return{...e.run,rollBack:o}
const{deploymentId:i}=e.state.rollout,{clock:r,codeDeploy:s}=t,{lastAttempted:c}=await(0,A.L)({...x,clock:r},()=>s.getDeploymentGroup(e.setup)),d=c?.deploymentId??i
if(d!==i){const t=supersededByDeployment(i,d)
return{...e.run,rollBack:{...o,end:{verdict:"superseded",cause:t,atMs:r.now()}}}}return n.status==="Succeeded"||await hasTraffic(e,t)?deployPrevious(e,t):isBackAlready(e,t)}async function stopIfActive({state:e},{codeDeploy:t,clock:n,log:o}){const{deploymentId:a,name:r,previous:s}=e.rollout,read=()=>(0,A.L)({...x,clock:n},()=>t.getDeployment(a)),c=await read()
if(!isActive(c.status))return c
try{await(0,A.L)({...x,clock:n},()=>t.stopDeployment({deploymentId:a,rollBack:!0}))
o.progress(`${r}: rolling back ${a} to ${(0,D.w7)(s??"the original tasks")}`)
return c}catch(e){if(!(e instanceof i.lZ)||e.code!=="codedeploy-deployment-over")throw e
return read()}}async function hasTraffic({state:e,setup:t},{codeDeploy:n,clock:o}){const{deploymentId:a}=e.rollout,{targetId:i}=t
return replacementWeight(await(0,A.L)({...x,clock:o},()=>n.getTarget({deploymentId:a,targetId:i})))>0}function isBackAlready({run:e,state:t,cause:n},{clock:o}){const{previous:a}=t.rollout,i=`No production traffic had gone over: ${a===void 0?"the original tasks":(0,D.w7)(a)} never stopped serving.`,r={verdict:"rolled-back",cause:n,atMs:o.now()}
return{...e,notes:[...e.notes,i],rollBack:{...(0,m.zu)(t,n),end:r}}}async function deployPrevious(e,t){const{run:n,state:o,setup:a}=e,{previous:i,taskDefinition:r,name:s}=o.rollout
if(i===void 0||i===r)return notRolledBack(e,"there is no other revision that served before.")
const{before:c}=n.plan,{clock:d,log:l}=t,p=renderAppSpec({taskDefinition:i,service:c,file:a.file}),u=d.now(),f={...a,isWayBack:!0},m=await(0,A.L)({...x,clock:d},()=>createDeployment({setup:f,appSpec:p,to:i},t))
l.progress(`${s}: deploying the previous revision ${(0,D.w7)(i)} again (${m})`)
const y=await bindDeployment(n,{id:m,to:i,atMs:u,previous:void 0},t),g={...y.rollout,waitUntil:{kind:"production-traffic"}}
return{...n,rollBack:{...y,rollout:g}}}function createDeployer(e){const t=new Map,n=new Set,o=createTargetReader(e)
return{controller:S.up,async start(t){const o=await startDeployment(t,e)
o.state!==void 0&&e.setups.get(t.plan.name)?.isWayBack===!0&&n.add(idOf(o.state))
return o},async rollBack(t,o){const a=await rollBackDeployment(t,o,e)
a.rollBack!==void 0&&t.state!==void 0&&idOf(a.rollBack)!==idOf(t.state)&&n.add(idOf(a.rollBack))
return a},async look(a,i){const r=await goOnWith(n,await readDeployments(a,e),e),s=planTargets(r,t,i-1),c=await Promise.all(a.map(n=>lookAt(n,{world:e,before:t.get(idOf(n)),deployments:r,wanted:s,readTarget:o})))
for(const e of c)e!==void 0&&t.set(e.now.deployment.deploymentId,e.now)
return{turns:c.flatMap(e=>e===void 0?[]:[e.turn]),calls:1+s.size}}}}function idOf({rollout:e}){return e.deploymentId}async function readDeployments(e,{polling:t}){const n=e.map(idOf),[o=""]=n,a=n.length===1?[await t.getDeployment(o)]:await t.getDeployments(n)
return new Map(a.map(e=>[e.deploymentId,e]))}async function goOnWith(e,t,{codeDeploy:n}){const o=[...t.values()].filter(({deploymentId:t,status:n})=>n==="Ready"&&e.has(t))
await Promise.all(o.map(({deploymentId:e})=>n.continueDeployment(e)))
const a=o.map(e=>[e.deploymentId,{...e,status:"InProgress"}])
return new Map([...t,...a])}function createTargetReader({polling:e,log:t}){const n=new Set
return async(o,a)=>{if(n.has("targets"))return"denied"
try{return await e.getTarget({deploymentId:o,targetId:a})}catch(e){if(!(e instanceof i.lZ)||e.code!=="aws-access-denied")throw e
n.has("targets")||t.warning(`Going on without lifecycle events and traffic: ${e.message} ${e.fix}`)
n.add("targets")
return"denied"}}}const O=new Set(["Created","Queued"])
function planTargets(e,t,n){const o=[...e.values()].filter(({status:e})=>!O.has(e)),a=o.filter(({status:e})=>!isActive(e)),readAt=({deploymentId:e})=>t.get(e)?.targetAtMs??0,i=o.filter(({status:e})=>isActive(e)).toSorted((e,t)=>readAt(e)-readAt(t)),r=Math.max(a.length===0?1:0,n-a.length)
return new Set([...a,...i.slice(0,r)].map(({deploymentId:e})=>e))}async function lookAt(e,t){const n=t.world.setups.get(e.rollout.name),o=t.deployments.get(idOf(e))
if(n===void 0||o===void 0)return
const{before:a}=t,i=await readSight({deployment:o,setup:n},t),r=n.group.terminationWaitMinutes*6e4
return{now:i,turn:observeDeployment(e,{before:a,now:i,atMs:i.seenAtMs,terminationWaitMs:r})}}async function readSight({deployment:e,setup:t},{world:{polling:n,clock:o},before:a,wanted:i,readTarget:r}){const{deploymentId:s,status:c,rollbackDeploymentId:d,error:l}=e,{targetId:p}=t,u=i.has(s),f=c==="Stopped"&&d===void 0&&l?.code==="MANUAL_STOP",[m,y,g]=await Promise.all([u?r(s,p):a?.target,d===void 0?void 0:n.getDeployment(d),f?deployer_findNewer(s,t,n):void 0]),h=m==="denied"||!u&&a?.isBlind===!0,v=m==="denied"?void 0:m,w=o.now(),k=u?w:a?.targetAtMs??0
return{deployment:e,target:v,isBlind:h,rollBack:y,newer:g,endedAtMs:isActive(c)?void 0:a?.endedAtMs??w,seenAtMs:w,targetAtMs:k}}async function deployer_findNewer(e,t,n){const o=(await n.getDeploymentGroup(t)).lastAttempted?.deploymentId??e
if(o===e)return
const{creator:a}=await n.getDeployment(o)
return a==="codeDeployRollback"?void 0:o}function groupNameOf({clusterArn:e,serviceName:t},{application:n,deploymentGroup:o}){const a=`${(0,D.w7)(e)}-${t}`
return{application:n??`AppECS-${a}`,deploymentGroup:o??`DgpECS-${a}`}}function targetIdOf({clusterArn:e,serviceName:t}){return`${(0,D.w7)(e)}:${t}`}const T={application:void 0,deploymentGroup:void 0,config:void 0,description:void 0,appSpec:void 0}
async function prepareCodeDeploy(e,t){const{part:n,setups:o}=await prepareSetups(e,t),{codeDeploy:a}=await t.connect(),{aws:i}=t,r=await Promise.all(e.map(async e=>{const t=[],n=o.get(e.name)
return n===void 0?{plan:e,findings:t}:{plan:await planService(e,n,{codeDeploy:a,findings:t,aws:i}),findings:t}})),s=[...n.findings,...r.flatMap(e=>e.findings)]
return{...n,plans:r.map(({plan:e})=>e),findings:s}}async function prepareSetups(e,t){const{connect:n,aws:o,clock:a,log:i,cluster:r}=t,s=await n(),c=new Map,d=(await Promise.all(e.map(async e=>{const n=[]
if(e.before.deploymentController!==S.up)return n
const o=await prepareService(e,{...t,codeDeploy:s.codeDeploy,findings:n})
o!==void 0&&c.set(e.name,o)
return n}))).flat(),l=createDeployer({...s,ecs:o.ecs,clock:a,log:i,cluster:r,setups:c})
return{setups:c,part:{plans:e,findings:d,deployer:l,canReach:(e,t)=>canReach(c.get(e),t),asDeployed:({name:e,before:t})=>withAppSpec(t,c.get(e)?.file)}}}function canReach(e,{kind:t}){if(e!==void 0)return t==="paused"?e.group.readyWaitMinutes!==void 0:t!=="stage"}async function prepareService(e,t){const{requests:n,findings:o,isWayBack:a=!1}=t,{name:i,before:r}=e,s=n.get(i)??T,c=groupNameOf(r,s),[d,l]=await Promise.all([readFile(e,s,t),findGroup(e,c,t),a?void 0:checkConfig(s,{...t,name:i})])
loadBalancerInfo(r)===void 0&&d?.properties.LoadBalancerInfo===void 0&&o.push({code:"codedeploy-load-balancer-missing",name:i,message:`the service "${r.serviceName}" names no container and port of a load balancer, which an AppSpec needs.`,fix:"Name them in an AppSpec file (`LoadBalancerInfo`), and set `codedeploy.appspec` to its path."})
checkSettings(e,o)
if(l===void 0)return
checkGroup(e,{group:l,names:c,preparing:t})
const{config:p,description:u}=s,f=l.lastAttempted?.deploymentId,m=r.taskSets?.find(({externalId:e})=>e===f)?.taskDefinition
return{...c,name:i,group:l,file:d,config:p,description:u,underWay:m,isWayBack:a,targetId:targetIdOf(r)}}async function readFile({name:e},{appSpec:t},{files:n,findings:o}){if(t===void 0||n===void 0)return
const a=await n.readText(t).catch(e=>({message:(0,i.bD)(e)}))
if(typeof a!="string"){const n="Correct the path, which is relative to the root of the repository, and check the repository out first.",i=`the file ${t} cannot be read: ${a.message}.`
o.push({code:"file-not-read",name:e,message:i,fix:n})
return}const r=await n.parse(t,a)
if("file"in r)return r.file
o.push(...r.faults.map(t=>({code:"appspec-invalid",name:e,message:t,fix:"Correct the file."})))}const E=new Set(["codedeploy-application-not-found","codedeploy-group-not-found"])
async function findGroup({name:e},t,{codeDeploy:n,findings:o}){try{return await n.getDeploymentGroup(t)}catch(a){if(!(a instanceof i.lZ&&E.has(a.code)))throw a
const{application:s,deploymentGroup:c}=t,d=a.code==="codedeploy-application-not-found",l=await namesOf(()=>d?n.listApplications():n.listDeploymentGroups(s)),p=d?`CodeDeploy has no application "${s}" in this account and region${(0,r.a)(s,l)}`:`the application ${s} has no deployment group "${c}"${(0,r.a)(c,l)}`
o.push({code:a.code,name:e,message:p,fix:a.fix})
return}}async function namesOf(e){try{return await e()}catch(e){if(!(e instanceof i.lZ))throw e
return[]}}function checkGroup({name:e,before:t},{group:n,names:o,preparing:{findings:a,waitUntil:i,timeoutMs:r}}){const{application:c,deploymentGroup:d}=o,l=targetIdOf(t),p=n.ecsServices.map(({cluster:e,service:t})=>`${e}:${t}`)
if(!p.includes(l)){const t=p.length===0?`the compute platform ${n.computePlatform}`:p.join(", ")
a.push({code:"codedeploy-group-mismatch",name:e,message:`the deployment group ${c}/${d} deploys ${t}, and not ${l}.`,fix:"Set `codedeploy.application` and `codedeploy.deployment-group` of the service to the group that deploys it."})}const u=n.terminationWaitMinutes*6e4
i.kind==="completed"&&u>=r&&a.push({code:"timeout-too-short",name:e,message:`the deployment group ${d} keeps the original tasks for ${(0,s.a)(u)} after the traffic has gone over, so its deployments cannot be completed within ${(0,s.a)(r)}.`,fix:`Set \`wait-until: production-traffic\`, or \`timeout\` above ${(0,s.a)(u)}, or shorten the wait of the group.`})}const B=new Set(["maximumPercent","minimumHealthyPercent"])
function checkSettings({name:e,update:t={}},n){const o=Object.keys(t.deploymentConfiguration??{}).filter(e=>!B.has(e))
o.length!==0&&n.push({code:"deployment-configuration-invalid",name:e,message:`${o.map(e=>`\`${e}\``).join(", ")} ${o.length===1?"is":"are"} for services that ECS deploys itself; CodeDeploy has a deployment group for that.`,fix:"Take them out of `deployment-configuration`; set `codedeploy.config`, or change the deployment group."})}async function planService(e,t,n){const{before:o,step:a}=e,i={...e,previous:o.taskDefinition},r=t.group.lastAttempted
if(r===void 0||!isActive(r.status))return i
const s=await n.codeDeploy.getDeployment(r.deploymentId)
if(!await mayBeOurs(e,{setup:t,deployment:s,preparing:n})){const{code:t,text:o,fix:a}=inProgress(s)
n.findings.push({code:t,name:e.name,message:o,fix:a})
return i}if(a.kind==="register"||a.kind==="existing")return i
const c=(o.taskSets??[]).filter(({taskDefinition:e})=>e!==o.taskDefinition),d=c.find(({status:e})=>e!=="DRAINING")?.taskDefinition
return{...e,previous:d,step:{kind:"follow",deploymentId:r.deploymentId}}}async function mayBeOurs({before:e,step:t,update:n},{setup:{file:i},deployment:r,preparing:s}){const c=e.taskSets?.find(({externalId:e})=>e===r.deploymentId)
if(t.kind==="register"){if(c===void 0)return!0
const e=await s.aws.ecs.describeTaskDefinition({taskDefinition:c.taskDefinition,includeTags:!0})
return(0,o.JL)((0,a.Bz)(e),t.input)}const d=t.kind==="existing"?t.taskDefinition:e.taskDefinition,{sha256:l}=renderAppSpec({taskDefinition:d,service:e,update:n,file:i})
return r.appSpecSha256===l||c?.taskDefinition===d}})}

