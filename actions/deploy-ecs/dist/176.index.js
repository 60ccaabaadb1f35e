"use strict"
exports.id=176
exports.ids=[176,448]
exports.modules={9946:((e,n,t)=>{t.d(n,{Ap:()=>familyOf,T4:()=>isPinned,t0:()=>launcherLabel})
var i=t(2882)
function launcherLabel(e){return e.kind==="pipe"?`pipe ${e.pipe}`:e.kind==="schedule"?`schedule ${e.group===void 0?"":`${e.group}/`}${e.schedule}`:`rule ${e.eventBus===void 0?"":`${(0,i.w7)(e.eventBus)}/`}${e.rule}${e.targetId===void 0?"":` (target ${e.targetId})`}`}function familyOf(e){return(0,i.w7)(e).replace(/:\d+$/,"")}function isPinned(e){return/:\d+$/.test(e)}}),9448:((e,n,t)=>{t.d(n,{AlsoUpdateSchema:()=>o,k:()=>entryBack,toLauncherRequests:()=>toLauncherRequests})
var i=t(4214),a=t(9946)
const name=(e,n)=>i.FsL(i.YjP(),i.yGV(e,n)),s=name(/^[.\-_A-Za-z0-9]{1,64}$/,'at most 64 letters, digits, ".", "-" and "_"'),r=i.rej({rule:i.lqM(s),"event-bus":i.lqM(name(/^(?:arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus\/)?[/.\-_A-Za-z0-9]+$/,"name or ARN of an event bus")),"target-id":i.lqM(s),schedule:i.lqM(s),group:i.lqM(s),pipe:i.lqM(s),service:i.lqM(i.YjP()),image:i.lqM(i.YjP()),container:i.lqM(i.KCZ([i.YOg(i.YjP()),i.FsL(i.YjP(),i.pdi(e=>[e]))])),"task-definition":i.lqM(name(/^(?:arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(?::\d+)?$/,"FAMILY, FAMILY:REVISION or an ARN")),deployed:i.lqM(i.YjP())}),o=i.YOg(r)
function toLauncherRequests(e,n){const t=[],i=e.flatMap((e,i)=>{const s=faultsOf(e,n).map(n=>({value:JSON.stringify(e),allowed:n}))
t.push(...s.map(({value:e,allowed:n})=>({value:e,allowed:`${n} (entry ${i+1})`})))
const r=launcherOf(e),o=destinationOf(e)
if(s.length>0||r===void 0||o===void 0)return[]
const{deployed:c}=e
return[{name:(0,a.t0)(r),launcher:r,destination:o,...c===void 0?{}:{deployed:c}}]})
return{requests:i,faults:[...t,...repeated(i)]}}const c=["rule","schedule","pipe"],u=["service","image","task-definition"]
function faultsOf(e,n){const given=n=>n.filter(n=>e[n]!==void 0)
return[given(c).length===1?"":"exactly one of `rule`, `schedule` and `pipe`",given(u).length===1?"":"exactly one of `service`, `image` and `task-definition`",e.rule===void 0&&given(["event-bus","target-id"]).length>0?"`event-bus` and `target-id` beside `rule` only":"",e.schedule===void 0&&e.group!==void 0?"`group` beside `schedule` only":"",e.image===void 0&&e.container!==void 0?"`container` beside `image` only":"",e.service===void 0||n===void 0||n.includes(e.service)?"":`as \`service\` one of the keys of the input \`services\`: ${n.join(", ")||"(there is none)"}`].filter(e=>e!=="")}function launcherOf(e){const{rule:n,schedule:t,pipe:i,group:a,"event-bus":s,"target-id":r}=e
return i!==void 0?{kind:"pipe",pipe:i}:t!==void 0?{kind:"schedule",schedule:t,...a===void 0?{}:{group:a}}:n!==void 0?{kind:"rule",rule:n,...s===void 0?{}:{eventBus:s},...r===void 0?{}:{targetId:r}}:void 0}function destinationOf(e){const{service:n,image:t,container:i=[],"task-definition":a}=e
return n!==void 0?{kind:"service",service:n}:t!==void 0?{kind:"image",image:t,containers:i}:a===void 0?void 0:{kind:"task-definition",taskDefinition:a}}function repeated(e){const n=e.map(({launcher:e})=>keyOf(e))
return e.filter((e,t)=>n.indexOf(n[t]??"")!==t).map(e=>({value:e.name,allowed:"each launcher once"}))}function keyOf(e){return e.kind==="pipe"?`pipe ${e.pipe}`:e.kind==="schedule"?`schedule ${e.group??"default"}/${e.schedule}`:`rule ${(e.eventBus??"default").replace(/^arn:.*:event-bus\//,"")}/${e.rule}/${e.targetId??""}`}function entryBack(e,{taskDefinition:n,deployed:t}){const i={"task-definition":n,deployed:t}
return e.kind==="pipe"?{pipe:e.pipe,...i}:e.kind==="schedule"?{schedule:e.schedule,...e.group===void 0?{}:{group:e.group},...i}:{rule:e.rule,...e.eventBus===void 0?{}:{"event-bus":e.eventBus},...e.targetId===void 0?{}:{"target-id":e.targetId},...i}}}),8176:((e,n,t)=>{t.r(n)
t.d(n,{observeLaunchers:()=>observeLaunchers,planPart:()=>planPart})
var i=t(7451),a=t(2882),s=t(9946)
const r=new Set(["CREATING","UPDATING","DELETING","STARTING","STOPPING"]),o=new Set(["DELETING","DELETE_FAILED","CREATE_FAILED","CREATE_ROLLBACK_FAILED","DELETE_ROLLBACK_FAILED"]),c=15e3
function isChanging({pipe:e}){return e!==void 0&&r.has(e.current)}function isGone({pipe:e}){return e!==void 0&&o.has(e.current)}function isFailed({pipe:e}){return e!==void 0&&e.current.endsWith("_FAILED")}function judgePipe(e,{hasWanted:n,sawChange:t,elapsedMs:i}){const{current:a="",reason:s}=e.pipe??{},r=!t&&i<c
return isGone(e)?{kind:"failed",why:`it is ${a}${because(s)}`}:isChanging(e)?{kind:"waiting"}:n&&!isFailed(e)?{kind:"settled"}:r?{kind:"waiting"}:{kind:"failed",why:`it is ${a}${n?"":", with the revision of before"}${because(s)}`}}function because(e){return e===void 0||e===""?"":`: ${e}`}var u=t(7499)
function withTaskDefinition(e,n){if(e.kind==="rule"){const{target:t}=e
return{...e,target:{...t,EcsParameters:aimed(t.EcsParameters,n)}}}if(e.kind==="schedule"){const{schedule:t}=e,i={...t.Target,EcsParameters:aimed(t.Target.EcsParameters,n)}
return{...e,schedule:{...t,Target:i}}}const{TargetParameters:t}=e.update,i=aimed(t.EcsTaskParameters,n)
return{...e,update:{...e.update,TargetParameters:{...t,EcsTaskParameters:i}}}}function aimed(e,n){const t={...e,TaskDefinitionArn:n}
if(!hasTwoLaunchTypes(e))return t
const{LaunchType:i,...a}=t
return{...a,TaskDefinitionArn:n}}function hasTwoLaunchTypes(e){const n=e?.CapacityProviderStrategy,t=e?.LaunchType
return Array.isArray(n)&&n.length>0&&t!==void 0&&t!==null}function droppedLaunchType(e){const n=ecsParameters(e)
return hasTwoLaunchTypes(n)?String(n?.LaunchType):void 0}function overriddenContainers(e){if(e.kind==="pipe"){const n=ecsParameters(e)?.Overrides
return namesIn(isRawJson(n)?n.ContainerOverrides:void 0,"Name")}const n=e.kind==="rule"?e.target.Input:e.schedule.Target.Input,t=typeof n=="string"?parseJson(n):void 0
return namesIn(isRawJson(t)?t.containerOverrides:void 0,"name")}function ecsParameters(e){return e.kind==="rule"?e.target.EcsParameters:e.kind==="schedule"?e.schedule.Target.EcsParameters:e.update.TargetParameters.EcsTaskParameters}function namesIn(e,n){return Array.isArray(e)?e.flatMap(e=>{const t=isRawJson(e)?e[n]:void 0
return typeof t=="string"?[t]:[]}):[]}function parseJson(e){try{return JSON.parse(e)}catch{return}}function differences({wanted:e,now:n},{ignoresAdditions:t=!1}={}){const walk=(e,n,i)=>(0,u.Vk)(n,i)||t&&n===void 0?[]:isRawJson(n)&&isRawJson(i)?[...new Set([...Object.keys(n),...Object.keys(i)])].flatMap(t=>walk([...e,t],n[t],i[t])):[e.join(".")]
return walk([],e,n)}function isRawJson(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function aimLaunchers(e,n){return e.map(e=>{const t=n(e.source,e.request.name),i=decideStep(e,t)
return{plan:e,to:t,step:i,isSent:!1,notes:notesOf(e,i)}})}function decideStep(e,n){const{request:t,before:i}=e,s=i.taskDefinition
return s===n?isChanging(i)?{kind:"follow"}:{kind:isFailed(i)?"change":"unchanged"}:t.deployed!==void 0&&(0,a.w7)(t.deployed)!==(0,a.w7)(s)?{kind:"leave",reason:`It starts ${(0,a.w7)(s)}, not ${(0,a.w7)(t.deployed)} any more: somebody else changed it. It was left alone.`}:{kind:followsFamily(e)?"unchanged":"change"}}function followsFamily({request:e,before:n,source:t}){return!(0,s.T4)(n.taskDefinition)&&e.destination.kind!=="task-definition"&&(t.kind!=="existing"||(0,s.Ap)(t.taskDefinition)===(0,s.Ap)(n.taskDefinition))}function notesOf(e,{kind:n}){const{settings:t,pipe:i,taskDefinition:s}=e.before,r=droppedLaunchType(t)
return[followsFamily(e)?`It names no revision, so it starts the newest ACTIVE one of ${(0,a.w7)(s)} by itself, whether that came up or not. Pin it by \`task-definition\`.`:"",n==="change"&&r!==void 0?`The launch type ${r} is left out of the update: AWS wants none beside a capacity provider strategy.`:"",i?.desired==="STOPPED"?"The pipe is stopped, and stays so.":""].filter(e=>e!=="")}function plannedLaunchers(e){return e.map(e=>({...e,verdict:e.step.kind==="unchanged"?"unchanged":e.step.kind==="leave"?"superseded":"planned"}))}function launcherVerdict({verdict:e="unchanged"}){return e}function isBadLauncher({verdict:e}){return e!==void 0&&!(0,i.Kg)(e)}var d=t(7252),l=t(8986),f=t(1676)
function planLaunchers(e){const n=[]
return{plans:e.inputs.alsoUpdate.flatMap(t=>{const i=e.launchers.sights.get(t.name)
if(i===void 0){n.push(refusedFinding(t.name,t.name,e))
return[]}n.push(...checkSight({request:t,before:i,planning:e}))
const a=planSource({request:t,before:i,planning:e,findings:n})
return a===void 0?[]:[{request:t,before:i,source:a}]}),findings:[...n,...namedTwice(e)]}}function namedTwice({inputs:e,launchers:n}){const t=new Map
return e.alsoUpdate.flatMap(({name:e})=>{const i=n.sights.get(e)?.settings
if(i?.kind!=="rule")return[]
const{rule:a,eventBusName:s="default"}=i.name,r=[s.replace(/^arn:.*:event-bus\//,""),a,i.target.Id].join(" "),o=t.get(r)
t.set(r,o??e)
return o===void 0?[]:[{code:"launcher-twice",name:e,message:`it is the target "${i.target.Id}", which "${o}" names too.`,fix:"Name each target of a rule once in `also-update`."}]})}function checkSight({request:{name:e},before:n,planning:{inputs:t}}){const i=[];(0,a.w7)(n.cluster)!==(0,a.w7)(t.cluster)&&i.push({code:"launcher-other-cluster",name:e,message:`it starts its tasks in the cluster ${n.cluster}, not in ${t.cluster}.`,fix:"Name the launcher of this environment, or update it by a step of its own with its `cluster`."})
isGone(n)&&i.push({code:"pipe-update-failed",name:e,message:`the pipe is ${n.pipe?.current??""}, and takes no update.`,fix:"Create the pipe again, or take it out of `also-update`."})
return i}function planSource(e){const{request:n,planning:t,findings:i}=e,{destination:a,name:s}=n
if(a.kind==="service")return planServiceSource(e,a.service)
const r=a.kind==="task-definition"?a.taskDefinition:e.before.taskDefinition,o=t.launchers.taskDefinitions.get(r)
if(o!==void 0){i.push(...checkOverrides(e,o.taskDefinition))
return a.kind==="task-definition"?planExisting(s,o,i):planNewImage(e,o,a)}i.push(refusedFinding(s,r,t))}function planServiceSource({planning:e},n){const t=e.inputs.services.find(({name:e})=>e===n)
return(t===void 0?void 0:e.services.services.get(t.service))===void 0?void 0:{kind:"service",service:n}}function checkFollowers(e,n,t){return e.flatMap(({request:e,before:i,source:a})=>{const r=a.kind==="service"?n.find(({name:e})=>e===a.service):void 0,o=r===void 0?void 0:definitionOf(r,t)
if(r===void 0||o===void 0)return[]
const{family:c}=o,u=(0,s.Ap)(i.taskDefinition)
if(c===u)return checkOverrides({request:e,before:i},o)
const d=`it starts tasks of the family "${u}", and the service "${r.name}" is to run "${c}".`
return[{code:"launcher-other-family",name:e.name,message:d,fix:"Set `image` in the place of `service`: then the launcher's own task definition gets the new image."}]})}function definitionOf({step:e,from:n},t){return e.kind==="register"?e.input:t.get(e.kind==="existing"?e.taskDefinition:n)?.taskDefinition}function planExisting(e,{taskDefinition:n},t){const{status:i,taskDefinitionArn:s}=n
i!=="ACTIVE"&&t.push({code:"task-definition-inactive",name:e,message:`the revision ${(0,a.w7)(s)} is ${i}; ECS starts tasks of ACTIVE ones only.`,fix:"Name a revision that is ACTIVE, or deploy the image again."})
return{kind:"existing",taskDefinition:s}}function planNewImage({request:{name:e},before:n,planning:{inputs:t},findings:i},a,{image:s,containers:r}){const{taskDefinitionArn:o,containerDefinitions:c,status:h}=a.taskDefinition,p=c.map(e=>e.name),g=r.length===0?p.length===1?p:[""]:r,m=g.filter(e=>!p.includes(e))
i.push(...m.map(t=>(0,f.Y)({name:e,container:t,known:p,taskDefinition:n.taskDefinition})))
const k=(0,l.F)({image:s,inputs:t,arn:o,name:e,findings:i})
if(m.length>0||k===void 0)return
const w=(0,u.Bz)(a),v=(0,d.r)(w,new Map(g.map(e=>[e,{image:k}])))
return(0,u.Vk)(w,v)&&h==="ACTIVE"?{kind:"existing",taskDefinition:o}:{kind:"register",input:v}}function checkOverrides({request:{name:e},before:n},{family:t,containerDefinitions:i}){const a=i.map(e=>e.name)
return overriddenContainers(n.settings).filter(e=>!a.includes(e)).map(n=>({code:"launcher-override-unknown",name:e,message:`it overrides the container "${n}", which the task definition ${t} does not have.`,fix:`Correct the overrides of the launcher to: ${a.join(", ")}; ECS would refuse to start the task.`}))}function refusedFinding(e,n,{launchers:t}){const i=t.refused.get(n)
return i!==void 0&&n===e?{code:i.code,name:e,message:i.message,fix:i.fix}:{code:"task-definition-not-found",name:e,message:`the task definition "${n}" cannot be described. ${i?.message??""}`.trimEnd(),fix:"Name one that exists: `aws ecs list-task-definitions --family-prefix FAMILY`."}}function pinnedRevisions(e){return[...new Set(e.flatMap(({before:e,source:n})=>[e.taskDefinition,...n.kind==="existing"?[n.taskDefinition]:[]]))]}var h=t(5284),p=t(74),g=t(9448)
function launcherLines(e){return e.flatMap(e=>[`${e.plan.request.name}: ${m[e.step.kind]} (${fromOf(e)}${e.step.kind==="change"?` -> ${toOf(e)}`:""})`,...e.notes.map(e=>`  ${e}`)])}const m={unchanged:"unchanged",follow:"has the revision, AWS is still at it",change:"will follow",leave:"left alone"}
function launcherOutputs(e){return{"also-updated":JSON.stringify(e.map(launcherOutput)),"also-update-previous":JSON.stringify(e.flatMap(previousOf))}}function launcherOutput(e){const{plan:n,verdict:t,cause:i,notes:a}=e
return{launcher:n.request.name,kind:n.request.launcher.kind,from:fromOf(e),to:toOf(e),...t===void 0?{}:{verdict:t},...i===void 0?{}:{cause:i},...a.length===0?{}:{notes:a}}}function previousOf({plan:e,to:n,isSent:t,verdict:i}){if(!t||n===void 0||i==="rolled-back"||i==="superseded")return[]
const s=(0,a.w7)(e.before.taskDefinition)
return[(0,g.k)(e.request.launcher,{taskDefinition:s,deployed:(0,a.w7)(n)})]}function fromOf({plan:e}){return(0,a.w7)(e.before.taskDefinition)}function toOf({plan:e,to:n,step:t}){return t.kind==="unchanged"?(0,a.w7)(e.before.taskDefinition):n===void 0?`${(0,s.Ap)(e.before.taskDefinition)}:(new)`:(0,a.w7)(n)}function launcherFailure(e){const n=e.filter(isBadLauncher),t=n.find(({cause:e})=>e?.code!=="rolled-back-with-others")??n[0]
if(t===void 0)return
const{cause:i}=t
return`${t.plan.request.name}: ${launcherVerdict(t)}. ${i?.text??""} ${i?.fix??""} (${i?.code??launcherVerdict(t)})`}function launcherSentence(e){if(e.length===0)return""
const n=launcherFailure(e)
if(n!==void 0)return n
const t=e.filter(e=>launcherVerdict(e)==="succeeded"),i=e.filter(e=>launcherVerdict(e)==="planned")
return t.length>0?`Updated ${listOf(t)}.`:i.length>0?`Would update ${listOf(i)}.`:`Left as they are: ${e.map(({plan:e})=>e.request.name).join(", ")}.`}function listOf(e){return e.map(e=>`${e.plan.request.name} (${toOf(e)})`).join(", ")}function launcherAnnotations(e){return e.filter(isBadLauncher).map(e=>({level:"error",title:`${e.plan.request.name}: ${launcherVerdict(e)}`,message:`${e.cause?.text??""} ${e.cause?.fix??""} (${e.cause?.code??""})`}))}function writeLaunchers(e,n){return e.length===0?"":(0,p.qN)("#### Other launchers of the image",(0,p.tp)(["Launcher","From","To","Verdict"],e.map(e=>[(0,p.FV)(e.plan.request.name),(0,p.aY)(fromOf(e)),(0,p.aY)(toOf(e)),(0,p.FV)(launcherVerdict(e))])),...e.map(e=>writeLauncher(e,n)))}function writeLauncher(e,n){const{cause:t,notes:a,plan:s}=e,r=(0,p.FV)(s.request.name)
return(0,i.Kg)(launcherVerdict(e))||t===void 0?(0,p.qN)(...a.map(e=>`${r}: ${(0,p.FV)(e)}`)):(0,p.qN)(`**${r}:** ${(0,p.FV)(t.text)}`,`**What to do:** ${(0,p.FV)(t.fix)} ([${(0,p.FV)(t.code)}](${(0,h.Wr)(n,t.code)}))`,...a.map(e=>(0,p.FV)(e)))}var k=t(9973),w=t(9970),v=t(3190),y=t(9444)
const $=new Set(["Arn","CreationDate","LastModificationDate"])
async function lookAtLauncher(e,n){if(e.kind==="pipe")return lookAtPipe(e,n)
if(e.kind==="schedule")return lookAtSchedule(e,n)
const t={rule:e.rule,eventBusName:e.eventBus},i=chooseTarget(await(await n.events()).listTargetsByRule(t),e)
return{settings:{kind:"rule",name:t,target:i},taskDefinition:i.EcsParameters.TaskDefinitionArn,cluster:i.Arn}}async function replaceSettings(e,n){return e.kind==="pipe"?(await n.pipes()).updatePipe(e.update):e.kind==="schedule"?(await n.scheduler()).updateSchedule(e.schedule):(await n.events()).putTarget(e.name,e.target)}async function lookAtSchedule(e,n){const t=await(await n.scheduler()).getSchedule({name:e.schedule,groupName:e.group}),{Target:i}=t
if(i.EcsParameters===void 0)throw notEcs(e,i.Arn)
return{settings:{kind:"schedule",schedule:{...Object.fromEntries(Object.entries(t).filter(([e])=>!$.has(e))),Name:t.Name,GroupName:t.GroupName,Target:i}},taskDefinition:i.EcsParameters.TaskDefinitionArn,cluster:i.Arn}}async function lookAtPipe(e,n){const t=await(await n.pipes()).describePipe({name:e.pipe}),{Name:i,RoleArn:a,Target:s,TargetParameters:r,CurrentState:o,DesiredState:c,StateReason:u}=t
if(r?.EcsTaskParameters===void 0)throw notEcs(e,s)
return{settings:{kind:"pipe",update:{Name:i,RoleArn:a,TargetParameters:r}},taskDefinition:r.EcsTaskParameters.TaskDefinitionArn,cluster:s,pipe:{current:o,desired:c,reason:u}}}function chooseTarget(e,n){const{targetId:t}=n,i=e.filter(e=>e.EcsParameters!==void 0),a=t===void 0?i:i.filter(({Id:e})=>e===t),[s]=a,r=i.map(({Id:e})=>e).join(", ")
if(s!==void 0&&a.length===1)return s
if(i.length===0)throw notEcs(n,e.map(({Arn:e})=>e).join(", ")||"nothing")
throw new k.lZ(t===void 0?{code:"launcher-ambiguous",message:`The rule "${n.rule}" has ${i.length} targets that start tasks: ${r}.`,fix:`Set \`target-id\` to one of: ${r}; an entry for each of them, when all shall follow.`}:{code:"launcher-not-found",message:`The rule "${n.rule}" has no target "${t}" that starts tasks; it has ${r}.`,fix:`Set \`target-id\` to one of: ${r}.`})}function notEcs(e,n){return new k.lZ({code:"launcher-not-ecs",message:`The ${(0,s.t0)(e)} starts no ECS task; its target is ${n}.`,fix:"Take it out of `also-update`, or name the launcher that starts the tasks."})}const b={baseMs:1e3,capMs:1e4},O={baseMs:2e3,capMs:5e3},A=15e3
async function replaceLauncher(e,n){for(let t=0;;t+=1){try{if(await writeOnce(e,n))return await watchLauncher(e,n)}catch(e){if(!isPassing(e)||n.clock.now()>=n.deadlineMs)throw e}if(n.clock.now()>=n.deadlineMs)throw timedOut(e,"AWS was still changing it")
await n.clock.sleep(1e3+(0,y.j)(b,t,n.random),n.signal)}}async function writeOnce({launcher:e,known:n,wanted:t,...i},a){a.signal?.throwIfAborted()
const s=await lookAtLauncher(e,a.apis)
if((0,u.Vk)(s.settings,t)&&!isFailed(s))return!0
if(isChanging(s))return!1
if(![t,...n].some(e=>(0,u.Vk)(s.settings,e)))throw changedByOthers(n,s)
a.signal?.throwIfAborted()
i.onSend()
try{await replaceSettings(t,a.apis)}catch(e){e instanceof k.lZ&&!isPassing(e)&&i.onRefused()
throw e}return!0}async function watchLauncher(e,n){const{name:t,launcher:i,wanted:a}=e,{clock:s,log:r,signal:o}=n,c=s.now()
let u,d=!1
for(let l=0;;l+=1){const f=await lookOrWait(i,n)
f?.pipe!==void 0&&f.pipe.current!==u&&r.progress(`${t}: ${f.pipe.current}`)
u=f?.pipe?.current??u
d||=f!==void 0&&isChanging(f)
if(f!==void 0&&isDone({now:f,wanted:a,sawChange:d,elapsedMs:s.now()-c}))return
if(s.now()>=n.deadlineMs)throw timedOut(e,stateOf(f))
const h=f?.pipe===void 0?b:O,p=1e3+(0,y.j)(h,l,n.random)
await s.sleep(Math.min(p,Math.max(0,n.deadlineMs-s.now())),o)}}async function lookOrWait(e,{apis:n,clock:t,deadlineMs:i}){try{return await lookAtLauncher(e,n)}catch(e){if(!isPassing(e)||t.now()>=i)throw e
return}}function isDone({now:e,wanted:n,sawChange:t,elapsedMs:i}){const a=differences({wanted:n,now:e.settings},{ignoresAdditions:!0})
if(e.pipe!==void 0){const n=judgePipe(e,{hasWanted:a.length===0,sawChange:t,elapsedMs:i})
if(n.kind==="failed")throw pipeFailed(n.why)
return n.kind==="settled"}if(a.length===0)return!0
if(i<A)return!1
throw new k.lZ({code:"launcher-not-as-asked",message:`AWS took the update, but shows other settings than were sent: ${a.join(", ")}.`,fix:"See who else changes this launcher, and compare it with what the infrastructure code says."})}function isPassing(e){return(0,v.Ev)(e)||e instanceof k.lZ&&e.code==="launcher-busy"}function stateOf(e){return e===void 0?"AWS gave no answer at the last look":e.pipe===void 0?"AWS showed its settings of before":`the pipe was ${e.pipe.current}`}function changedByOthers(e,n){const t=differences({wanted:e[0],now:n.settings})
return new k.lZ({code:"launcher-changed",message:`Somebody changed it meanwhile: ${t.join(", ")}. It was left alone.`,fix:"See who changes it, then run the job again: it starts from what it finds."})}function pipeFailed(e){return new k.lZ({code:"pipe-update-failed",message:`The pipe does not run: ${e}.`,fix:"Correct what the reason names (the role of the pipe needs ecs:RunTask on the new revision and iam:PassRole on its roles), then run the job again."})}function timedOut({name:e},n){return new k.lZ({code:"launcher-timed-out",message:`The ${e} was not updated in time; ${n}.`,fix:"Run the job again: it takes up what it finds. Raise `timeout` when it needs longer."})}const T=3e5
async function putBack(e,{cause:n,...t}){const{plan:i,to:s}=e,{name:r,launcher:o}=i.request,c=i.before.taskDefinition,d=e.cause??n,l=await lookNow(e,t)
if(l!==void 0&&!isChanging(l)&&!isFailed(l)&&(0,u.Vk)(l.settings,i.before.settings))return ended(e,d,{isBack:!0,note:`It starts ${(0,a.w7)(c)} as before.`})
const f=withTaskDefinition(i.before.settings,c),h=[withTaskDefinition(i.before.settings,s??c),i.before.settings],onSend=()=>t.log.progress(`${r}: put back to ${(0,a.w7)(c)}`),{signal:p,...g}=t,m=t.clock.now()+T
try{const n={name:r,launcher:o,known:h,wanted:f,onSend:onSend,onRefused:()=>{}}
await replaceLauncher(n,{...g,deadlineMs:m})
return ended(e,d,{isBack:!0,note:`It starts ${(0,a.w7)(c)} again.`})}catch(n){if(!(n instanceof k.lZ))throw n
return ended(e,d,{isBack:!1,note:`It was not put back to ${(0,a.w7)(c)}: ${n.message} ${n.fix}`})}}async function lookNow({plan:e},{apis:n}){try{return await lookAtLauncher(e.request.launcher,n)}catch(e){if(!(e instanceof k.lZ))throw e
return}}function ended(e,n,{isBack:t,note:i}){const a=e.verdict==="cancelled"?"cancelled":t?"rolled-back":"failed"
return{...e,cause:n,verdict:a,notes:[...e.notes,i]}}const L=6e3
async function updateLaunchers(e,n){const t=new Map(e.map(e=>[e.plan.request.name,e])),advance=e=>{t.set(e.plan.request.name,e)
n.keep([...t.values()])},{signal:i,clock:a}=n
await(0,w.p)({work:(async()=>{for(const i of[!0,!1]){const a=e.filter(({plan:e})=>e.request.launcher.kind==="pipe"===i)
if([...t.values()].some(isBadLauncher))break
await Promise.all(a.map(async e=>updateOne(e,{...n,advance:advance})))}policyOf([...t.values()],n.policies)==="roll-back"&&await putAllBack([...t.values()],{...n,advance:advance})})(),otherwise:()=>{for(const e of t.values())e.isSent&&!isSettled(e)&&advance(unfinished(e))},graceMs:L,signal:i,clock:a})
return endOfAll([...t.values()].map(e=>settle(e,i.aborted)),i.aborted)}async function updateOne(e,n){const{plan:t,to:i,step:s}=e,{name:r,launcher:o}=t.request
if(s.kind==="leave"){const t={code:"launcher-changed",text:s.reason,fix:"See who changed it; take it back by hand if it must go."}
return n.advance({...e,verdict:"superseded",cause:t})}if(s.kind==="unchanged"||i===void 0)return
let c=e
const onSend=()=>{c={...e,isSent:!0}
n.advance(c)
n.log.progress(`${r}: ${(0,a.w7)(t.before.taskDefinition)} -> ${(0,a.w7)(i)}`)},onRefused=()=>{c=e},u=withTaskDefinition(t.before.settings,i)
try{s.kind==="follow"?await watchLauncher({name:r,launcher:o,wanted:t.before.settings},n):await replaceLauncher({name:r,launcher:o,known:[t.before.settings],wanted:u,onSend:onSend,onRefused:onRefused},n)
n.advance({...c,verdict:"succeeded"})}catch(e){n.advance(withFault(c,e))}}function withFault(e,n){if(n instanceof k.cJ){const n=e.isSent?"The run was cancelled. AWS has the update, and may still be at it.":"The run was cancelled before it was its turn. It was not changed."
return{...e,verdict:"cancelled",cause:{code:"cancelled",text:n,fix:"Run the job again when you want to go on."}}}if(!(n instanceof k.lZ))throw n
const{code:t,message:i,fix:a}=n,s={code:t,text:`${i}${e.isSent||t==="launcher-changed"?"":" It was not changed."}`,fix:a}
return t==="launcher-changed"?{...e,verdict:"superseded",cause:s}:{...e,verdict:t==="launcher-timed-out"?"timed-out":"failed",cause:s}}function unfinished(e){return{...withFault(e,new k.cJ("cancelled")),notes:[...e.notes,"What became of the last call is not known: the run was cancelled."]}}function isSettled({verdict:e}){return e!==void 0}function policyOf(e,{onFailure:n,onTimeout:t,onCancel:i}){const a=e.filter(isBadLauncher).map(({verdict:e})=>e)
if(a.length!==0)return a.includes("cancelled")?i:a.every(e=>e==="timed-out")?t:n}async function putAllBack(e,n){const t=e.filter(isBadLauncher).map(({plan:e})=>e.request.name).join(", "),i={code:"rolled-back-with-others",text:`It was put back because of ${t}; the launchers of a step stay together.`,fix:`Look at ${t}.`},a=e.filter(({isSent:e,verdict:n})=>e&&n!=="superseded")
await Promise.all(a.map(async e=>n.advance(await putBack(e,{...n,cause:i}))))}function settle(e,n){return e.verdict!==void 0?e:e.step.kind==="unchanged"?{...e,verdict:"unchanged"}:n?withFault(e,new k.cJ("cancelled")):{...e,verdict:"unchanged",notes:[...e.notes,"It was not changed, because another launcher failed."]}}function endOfAll(e,n){if(n)return{runs:e,end:"cancelled"}
const t=e.filter(({cause:e,...n})=>isBadLauncher(n)&&e?.code!=="rolled-back-with-others")
if(t.length===0)return{runs:e,end:"settled"}
const i=t.map(({plan:e})=>e.request.name).join(", "),a={code:"rolled-back-with-others",text:`It was rolled back because ${i} did not follow; what a step changes stays together.`,fix:`Look at ${i}.`}
return{runs:e,end:t.every(({verdict:e})=>e==="timed-out")?"timed-out":"settled",because:a}}const D=new Set(["launcher-not-found","launcher-not-ecs","launcher-ambiguous","aws-request-refused"])
async function observeLaunchers(e,{apis:n,ecs:t}){const i=new Map,a=await gather(e.map(({name:e,launcher:t})=>({key:e,read:()=>lookAtLauncher(t,n)})),i),s=e.flatMap(({name:e,destination:n})=>{if(n.kind==="task-definition")return[n.taskDefinition]
const t=a.get(e)
return n.kind==="image"&&t!==void 0?[t.taskDefinition]:[]}),r=await gather([...new Set(s)].map(e=>({key:e,read:()=>t.describeTaskDefinition({taskDefinition:e,includeTags:!0})})),i)
return{sights:a,taskDefinitions:r,refused:i}}async function gather(e,n){const t=new Map
await Promise.all(e.map(async({key:e,read:i})=>{try{t.set(e,await i())}catch(t){if(!(t instanceof k.lZ&&D.has(t.code)))throw t
n.set(e,t)}}))
return t}function planPart(e,n){const{plans:t,findings:i}=planLaunchers(e),beforehand=e=>aimLaunchers(t,n=>knownRevision(n,e))
return{findings:i,check:(e,n)=>checkFollowers(t,e,n),registrations:t.flatMap(registrationOf),pinned:pinnedRevisions(t),lines:e=>launcherLines(beforehand(e)),planned:e=>reportOf(plannedLaunchers(beforehand(e)),n),async update(e,i,a){const s=aimLaunchers(t,(n,t)=>registeredRevision({source:n,name:t,progress:e,arns:i})),r=hasComeUp(e)?await updateNow(s,a):{runs:s.map(leftAlone),end:"settled"}
return{progress:withLaunchers(e,r),report:reportOf(r.runs,n)}}}}function updateNow(e,n){return updateLaunchers(e,{...n,keep:e=>n.keepOutputs(launcherOutputs(e))})}function hasComeUp({runs:e,end:n,because:t}){const a=e.map(e=>(0,i.lj)(e,n).verdict)
return n.kind==="settled"&&t===void 0&&a.every(e=>e==="succeeded"||e==="unchanged")}function leftAlone(e){return{...e,verdict:"unchanged",notes:e.step.kind==="unchanged"?e.notes:[...e.notes,"It was not changed, because the services did not come up."]}}function withLaunchers(e,{end:n,because:t}){return n!=="settled"?{...e,end:{kind:n}}:t===void 0?e:{...e,because:t}}function registrationName(e){return`also-update: ${e}`}function registrationOf({request:e,before:n,source:t}){return t.kind!=="register"?[]:[{name:registrationName(e.name),from:n.taskDefinition,step:{kind:"register",input:t.input}}]}function knownRevision(e,n){if(e.kind==="existing")return e.taskDefinition
if(e.kind==="register")return
const t=n.find(({name:n})=>n===e.service)
return t?.step.kind==="existing"?t.step.taskDefinition:t?.step.kind==="register"?void 0:t?.from}function registeredRevision({source:e,name:n,progress:t,arns:i}){return e.kind==="existing"?e.taskDefinition:e.kind==="register"?i.get(registrationName(n)):t.runs.find(({plan:n})=>n.name===e.service)?.to}function reportOf(e,n){return{verdicts:e.map(launcherVerdict),outputs:launcherOutputs(e),sentence:launcherSentence(e),isBad:e.some(isBadLauncher),summary:writeLaunchers(e,n),annotations:launcherAnnotations(e)}}})}

