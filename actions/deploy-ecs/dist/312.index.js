"use strict"
exports.id=312
exports.ids=[312]
exports.modules={9312:((e,t,n)=>{n.d(t,{planTaskPart:()=>planTaskPart})
var s=n(241),a=n(7451),o=n(7598),i=n(3190),r=n(1676)
function planTasks({requests:e,services:t,taskDefinitions:n}){const s=[]
return{plans:e.flatMap(e=>{const a=t.find(({name:t})=>t===e.service),o=a===void 0?void 0:definitionOf(a,n)
if(a===void 0||o===void 0)return[]
const{containers:i,networkMode:r}=o,c=chooseContainer(e,i,s)
s.push(...checkNetwork(e,a,r),...checkSize(e,c??""))
return c===void 0?[]:[{request:e,service:a,container:c,containers:i,skip:reasonToSkip(e,a)}]}),findings:s}}function definitionOf({step:e,from:t},n){const s=e.kind==="register"?e.input:n.get(e.kind==="existing"?e.taskDefinition:t)?.taskDefinition
if(s!==void 0)return{containers:s.containerDefinitions,networkMode:s.networkMode}}function chooseContainer({name:e,container:t},n,s){const a=n.filter(isEssential).map(e=>e.name)
if(t===void 0&&a.length===1)return a[0]
const o=n.find(e=>e.name===t)
if(o===void 0){const n="of its service"
s.push((0,r.Y)({name:label(e),container:t??"",known:a,taskDefinition:n}))
return}if(isEssential(o))return o.name
s.push({code:"container-not-essential",name:label(e),message:`the container "${o.name}" is not essential, so its end would not end the task.`,fix:`Set \`container\` to one of: ${a.join(", ")}.`})}function isEssential({essential:e}){return e!==!1}function checkNetwork({name:e,subnets:t},{before:n},s){const a=(0,i.v4)(n).networkConfiguration?.awsvpcConfiguration?.subnets??[]
return s!=="awsvpc"||a.length>0||t.length>0?[]:[{code:"network-configuration-missing",name:label(e),message:`the service "${n.serviceName}" shows no subnets, and a task of the network mode awsvpc needs some.`,fix:"Set `subnets` and `security-groups` of the task in `run-task`."}]}const c=8192
function checkSize(e,t){const{length:n}=JSON.stringify(planOverrides(e,t)??{})
return n<=c?[]:[{code:"overrides-too-large",name:label(e.name),message:`its command and variables come to ${n} characters as JSON; ECS takes ${c}.`,fix:"Put a long script into the image, and long values into a parameter or a file."}]}function reasonToSkip({when:e,ifUnchanged:t},{step:n}){return n.kind==="unchanged"&&t==="skip"?"its service is unchanged":n.kind==="follow"&&e==="before"?"the deployment of its service is under way already":void 0}function label(e){return`run-task ${e}`}function planOverrides({command:e,environment:t,cpu:n,memory:s},a){const o=Object.entries(t).map(([e,t])=>({name:e,value:t})),i={...e===void 0?{}:{command:e},...o.length===0?{}:{environment:o}},r={...Object.keys(i).length===0?{}:{containerOverrides:[{name:a,...i}]},...n===void 0?{}:{cpu:n},...s===void 0?{}:{memory:s}}
return Object.keys(r).length===0?void 0:r}function planRunTask({request:e,service:t,container:n},s,a){const{subnets:o,securityGroups:r,assignPublicIp:c}=e,l=planOverrides(e,n),d=[...a.run,t.before.serviceArn,e.name],u=(0,i.OB)({service:t.before,taskDefinition:s,startedBy:startedBy(e.name,d),clientToken:"",...l===void 0?{}:{overrides:l},network:{...o.length===0?{}:{subnets:o},...r.length===0?{}:{securityGroups:r},...c===void 0?{}:{assignPublicIp:c}},tags:[{key:"slipway:run",value:a.runUrl}]})
return{...u,clientToken:hash([...d,a.attempt,JSON.stringify(u)])}}function startedBy(e,t){return`run-task/${e.replaceAll(/[^\w-]+/g,"-").slice(0,12)}-${hash(t).slice(0,12)}`}function hash(e){return(0,o.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}var l=n(2882),d=n(74),u=n(6110)
function taskVerdict({verdict:e="unchanged"}){return e}function hasFailed(e){return!(0,a.Kg)(taskVerdict(e))}function isBadTask(e){return hasFailed(e)&&(!e.plan.request.mayFail||e.verdict==="cancelled")}function plannedTasks(e){return e.map(e=>({plan:e,to:void 0,verdict:e.skip===void 0?"planned":"unchanged",notes:e.skip===void 0?[]:[`It is not run, because ${e.skip}.`]}))}function taskLines(e){return e.map(({request:e,container:t,skip:n})=>{const{command:s,environment:a,when:o,service:i}=e,r=Object.keys(a),c=[s===void 0?"its own command":JSON.stringify(s),...r.length===0?[]:[`with ${r.join(", ")}`]].join(" "),l=n===void 0?`runs ${c} in ${t}`:`is not run, because ${n}`
return`${label(e.name)}: ${o==="before"?"before the services":"after the services"}, of ${i}: ${l}`})}function reportTasks(e){return{verdicts:e.filter(e=>!hasFailed(e)||isBadTask(e)).map(taskVerdict),outputs:taskOutputs(e),sentence:taskSentence(e),isBad:e.some(isBadTask),summary:writeTasks(e),annotations:e.filter(hasFailed).map(taskAnnotation)}}function taskOutputs(e){return{"run-tasks":JSON.stringify(e.map(taskOutput))}}function taskOutput(e){const{plan:t,to:n,taskArn:s,verdict:a,cause:o,exitCodes:i,seconds:r,notes:c}=e,{name:d,service:u,when:f}=t.request
return{name:d,service:u,when:f,...n===void 0?{}:{"task-definition":(0,l.w7)(n)},...s===void 0?{}:{"task-arn":s},...i===void 0?{}:{"exit-codes":i},...a===void 0?{}:{verdict:a},...o===void 0?{}:{cause:o},...r===void 0?{}:{seconds:r},...c.length===0?{}:{notes:c}}}function taskSentence(e){const t=e.find(isBadTask)
if(t!==void 0)return`${label(t.plan.request.name)}: ${taskVerdict(t)}. ${tellCause(t)}`
const names=t=>e.filter(e=>taskVerdict(e)===t).map(({plan:e})=>e.request.name).join(", ")
return names("succeeded")!==""?`Ran ${names("succeeded")}.`:names("planned")===""?"":`Would run ${names("planned")}.`}function tellCause({cause:e}){return e===void 0?"":`${e.text} ${e.fix} (${e.code})`}function taskAnnotation(e){const t=`${label(e.plan.request.name)}: ${taskVerdict(e)}`
return{level:isBadTask(e)?"error":"warning",title:t,message:tellCause(e)}}function writeTasks(e){return e.length===0?"":(0,d.qN)("#### One-off tasks",(0,d.tp)(["Task","When","Revision","Exit codes","Verdict","Time"],e.map(e=>[(0,d.FV)(e.plan.request.name),e.plan.request.when,e.to===void 0?"":(0,d.aY)((0,l.w7)(e.to)),(0,d.FV)(tellCodes(e)),`${taskVerdict(e)==="unchanged"?"not run":taskVerdict(e)}${hasFailed(e)&&!isBadTask(e)?" (allowed)":""}`,e.seconds===void 0?"":(0,u.a)(e.seconds*1e3)])),...e.map(writeTask))}function tellCodes({exitCodes:e={}}){return Object.entries(e).map(([e,t])=>`${e}: ${t}`).join(", ")}function writeTask(e){const{plan:t,cause:n,notes:s,logTail:a}=e,o=(0,d.FV)(t.request.name),i=s.map(e=>`${o}: ${(0,d.FV)(e)}`)
return hasFailed(e)&&n!==void 0?(0,d.qN)(`**${o}:** ${(0,d.FV)(n.text)}`,`**What to do:** ${(0,d.FV)(n.fix)} (${(0,d.FV)(n.code)})`,...i,a===void 0?"":(0,d.AU)(`Last log lines of ${a.source}`,(0,d.DV)(a.lines.join("\n")))):(0,d.qN)(...i)}var f=n(6289),p=n(9973),k=n(9970),h=n(9444),m=n(9206)
const w=new Set(["PROVISIONING","PENDING"]),g=24e4,v=3e3,$={attempts:20,baseMs:1e3,capMs:1e4,shouldRetry:i.Ev}
async function followOneOffTask(e){const{lines:t,hasRun:n}=e,s=await watch(e).catch(async e=>{await t.end("leave")
throw e}),{task:a,end:o}=s,i=o==="stopped"||o==="yielded",r=await t.end(i&&a!==void 0&&n(a)?"drain":"leave")
return{...s,logFault:r}}async function watch(e){const{startDeadlineMs:t,endDeadlineMs:n,yields:s,onTimeout:a,isDone:o,subject:i}=e,r={last:void 0,mustYield:!1}
try{const c=await watchUntil(e,r,{deadlineMs:t,until:async e=>{w.has(e.lastStatus)&&(r.mustYield=await(s?.asks(e))??!1)
return r.mustYield||!w.has(e.lastStatus)}})
if(r.mustYield)return{...await stopAndWait(e,s?.why??""),end:"yielded",endedFor:void 0}
if(c.end==="timed-out"){const s=t<n?`start-timeout of the ${i}`:`timeout of the ${i}`
return{...await stopAndWait(e,s),endedFor:"timeout"}}const l=await watchUntil(e,r,{deadlineMs:n,until:o})
return l.end!=="timed-out"?{task:l.task,end:"stopped",endedFor:void 0}:a==="keep-running"?{task:l.task,end:"left",endedFor:"timeout"}:{...await stopAndWait(e,`timeout of the ${i}`),endedFor:"timeout"}}catch(t){if(t instanceof p.cJ)return cancelInTime(e,r.last)
throw t}}function watchUntil(e,t,n){const{log:s}=e
return(0,i.eA)({...pick(e),...n,onChange:e=>{e.lastStatus!==t.last?.lastStatus&&s.progress(`Task ${(0,m.r)(e.taskArn)}: ${e.lastStatus}`)
t.last=e},onTrouble:e=>s.progress(`ECS could not be asked, trying again: ${e.message}`)})}function cancelInTime(e,t){const{clock:n,signal:s,taskArn:a,subject:o}=e,i=cancel(e,t)
return s===void 0?i:(0,k.p)({work:i,otherwise:()=>{throw new p.lZ({code:"cancelled",message:`The run was cancelled, and ECS did not answer in time: whether the ${o} in task ${a} is stopped is not known here.`,fix:"Look at that task in the cluster, and stop it if it must not go on."})},graceMs:v,signal:s,clock:n})}async function cancel(e,t){const{ecs:n,cluster:s,taskArn:a,onCancel:o,onLeft:i,log:r}=e,{tasks:c}=await n.describeTasks({cluster:s,tasks:[a]}),l=c[0]??t,d=l!==void 0&&!w.has(l.lastStatus)
if(l?.lastStatus==="STOPPED")return{task:l,end:"stopped",endedFor:void 0}
if(d&&o==="finish"){i?.()
return{task:l,end:"left",endedFor:"cancelled"}}r.progress("Cancelled: the task is stopped.")
return{task:await n.stopTask({cluster:s,task:a,reason:"Slipway: the run was cancelled"}),end:"stopping",endedFor:"cancelled"}}async function stopAndWait(e,t){const{ecs:n,clock:s,log:a,cluster:o,taskArn:r}=e
a.progress(`The task is stopped: ${t}.`)
await(0,h.L)({...pick(e),...$},()=>n.stopTask({cluster:o,task:r,reason:`Slipway: ${t}`}))
const{task:c,end:l}=await(0,i.eA)({...pick(e),deadlineMs:s.now()+g})
return{task:c,end:l==="timed-out"?"stopping":"stopped"}}function pick({ecs:e,clock:t,cluster:n,taskArn:s,signal:a}){return{ecs:e,clock:t,cluster:n,taskArn:s,...a===void 0?{}:{signal:a}}}function exitOf(e,t){return e?.containers.find(({name:e})=>e===t)?.exitCode}const b=6e3,y={attempts:4,baseMs:2e3,capMs:1e4,shouldRetry:i.Ev}
async function startOneOffTask(e){const{ecs:t,clock:n,signal:s,input:a,subject:o,fixOfUnknown:r}=e
s.throwIfAborted()
const c=(0,h.L)({...y,clock:n},()=>(0,i.Uo)(t,a))
return(0,k.p)({work:c,otherwise:()=>{throw new p.lZ({code:"cancelled",message:`The run was cancelled before ECS answered RunTask: whether ${o} was started is not known here. Its task would be started by ${a.startedBy??""}.`,fix:r})},graceMs:b,signal:s,clock:n})}const T={attempts:20,baseMs:2e3,capMs:15e3,shouldRetry:i.Ev}
async function listTasksStartedBy(e){const{ecs:t,clock:n,signal:s,cluster:a,startedBy:o}=e
return(0,k.Z)((0,h.L)({...T,clock:n,signal:s},async()=>{const[e,n]=await Promise.all([t.listTasks({cluster:a,startedBy:o,desiredStatus:"RUNNING"}),t.listTasks({cluster:a,startedBy:o,desiredStatus:"STOPPED"})]),s=[...new Set([...e,...n])]
if(s.length===0)return[]
const{tasks:i}=await t.describeTasks({cluster:a,tasks:s,includeTags:!0})
return i.filter(({lastStatus:e})=>e!=="STOPPED").toSorted(compareAge)}),s)}function compareAge(e,t){const n=(e.createdAtMs??0)-(t.createdAtMs??0)
return n!==0?n:e.taskArn<t.taskArn?-1:1}var O=n(984)
async function followLogStream(e){const{logs:t,clock:n,group:s,stream:a,onLines:o,stopped:i,signal:r}=e
let c,l,d=!1,u=0,f=1e3
for(;;){i()&&(l??={quietSinceMs:n.now(),emptyPages:0})
const p=await t.readLogPage({group:s,stream:a,fromHead:!0,...c===void 0?{}:{token:c}}),k=p?.lines??[],h=k.length===0&&(c===void 0||p===void 0||p.forwardToken===c)
c=p?.forwardToken??c
d||=p!==void 0
u+=k.length
k.length>0&&o(k)
if(l!==void 0){l.emptyPages=h?l.emptyPages+1:0
k.length>0&&(l.quietSinceMs=n.now())
if(isDrained(l,e))return{found:d,lineCount:u}}f=k.length>0||l!==void 0?1e3:Math.min(3e3,f*1.5)
k.length===0&&await n.sleep(f,r)}}function isDrained(e,{clock:t,complete:n}){const s=n?.()
return s===!0||t.now()-e.quietSinceMs>=15e3||s===void 0&&t.now()-e.quietSinceMs>=5e3&&e.emptyPages>=2}var x=n(4443)
const S={attempts:20,baseMs:1e3,capMs:1e4,shouldRetry:O.E}
class StreamLines{all=[]
#e
#t=new AbortController
#n
#s=!1
#a
constructor(e){this.#e=e
this.#n=this.#o()}async end(e){this.#s=!0
if(e==="drain")return this.#n
this.#t.abort()
return this.#a}async#o(){const{logs:e,clock:t,stream:n,isComplete:s}=this.#e,{signal:a}=this.#t,o={readLogPage:n=>(0,h.L)({...S,clock:t,signal:a},()=>e.readLogPage(n))}
try{await followLogStream({...n,logs:o,clock:t,signal:a,onLines:e=>this.#i(e),stopped:()=>this.#s,complete:()=>s?.(this.all)})
return}catch(e){if(a.aborted)return
if(!(e instanceof p.lZ))throw e
this.#a=e
return e}}#i(e){const t=this.all.length
for(const{message:t}of e)for(const e of(0,x.u)(t))this.all.push(e)
this.#e.onLines(this.all.slice(t),t)}}const A=new Set([137,143])
function isDone({container:e,containers:t},n){const s=new Set(t.filter(isEssential).map(({name:e})=>e)),a=n.stopCode===void 0||n.stopCode==="EssentialContainerExited",o=n.containers.filter(({name:t})=>t!==e&&s.has(t))
return a&&exitOf(n,e)===0&&!o.some(judge_hasFailed)}function judge_hasFailed({exitCode:e=0,reason:t=""}){return e!==0&&(!A.has(e)||/OutOfMemory/i.test(t))}function judgeTask(e,{task:t,end:n,endedFor:s},a){const o=Object.fromEntries((t?.containers??[]).flatMap(({name:e,exitCode:t})=>t===void 0?[]:[[e,t]]))
if(t!==void 0&&isDone(e,t))return{verdict:"succeeded",exitCodes:o}
const i=judge_tellCodes(o)
if(s===void 0){const n=t===void 0?void 0:(0,m.Mv)(t)
return{verdict:"failed",cause:causeOf(e,n,i),failed:n?.container,exitCodes:o}}const r=n==="stopping"?"Its stop was asked for; that it has stopped was not seen.":`It was stopped${i}.`
if(s==="cancelled")return{verdict:"cancelled",cause:{code:"cancelled",text:`The run was cancelled. ${r}`,fix:"Look at the task in the cluster, and run the job again when you want to go on."},exitCodes:o}
const c=t?.startedAtMs!==void 0||Object.keys(o).length>0
return{verdict:"timed-out",cause:{code:"run-task-timed-out",text:`The task did not ${c?"end":"start"} within ${(0,u.a)(a)}. ${r}`,fix:c?"Read its last lines for what it waits for; raise its `timeout` when it needs longer.":"Look at what it waits for: capacity, free addresses in the subnets, a slow pull; raise its `timeout` when it needs longer."},exitCodes:o}}function judge_tellCodes(e){const t=Object.entries(e).map(([e,t])=>`${e}: ${t}`)
return t.length===0?"":` (exit codes ${t.join(", ")})`}function causeOf({container:e},t,n){if(t===void 0)return{code:"container-crashed",text:`The container ${e} failed${n}.`,fix:"Read its last lines; run the same image by its digest with the same command."}
const{code:s,meaning:a,reason:o,fix:i}=t,r=`${o}${n}. ${a}`
return s==="task-stopped"?{code:s,text:r,fix:"See who or what stopped it; whether its work was done is not known. Run the job again."}:{code:s,text:r,fix:i}}const M=20
async function runTasks(e,t){let n
for(const s of e){const e=n===void 0?s.plan.skip:`${n} failed`,a=e===void 0?await runOne(s,t):withNote(s,`It was not run, because ${e}.`)
t.advance(a)
tellEnd(a,t.world)
isBadTask(a)&&(n??=label(a.plan.request.name))}}function withNote(e,t){return{...e,notes:[...e.notes,t]}}function tellEnd(e,{log:t}){const{plan:n,verdict:s,cause:a,notes:o}=e,i=label(n.request.name)
t.progress(`${i}: ${s??o.at(-1)??""}${a===void 0?"":`. ${a.text}`}`)
hasFailed(e)&&!isBadTask(e)&&t.info(`${i}: it may fail, so the step goes on.`)}async function runOne(e,t){const{clock:n}=t.world,s=n.now()
let a=e
const advance=e=>{a=e
t.advance(e)}
try{return{...await startAndFollow(e,{...t,advance:advance}),seconds:Math.round((n.now()-s)/100)/10}}catch(e){return withFault(a,e)}}function withFault(e,t){if(t instanceof p.cJ){const t="The run was cancelled before the task was started.",n="Run the job again when you want to go on."
return{...e,verdict:"cancelled",cause:{code:"cancelled",text:t,fix:n}}}if(!(t instanceof p.lZ))throw t
const{code:n,message:s,fix:a}=t,o=e.taskArn===void 0?"":` The task ${e.taskArn} may go on in AWS, unseen.`,i=n==="cancelled"?"cancelled":"failed"
return{...e,verdict:i,cause:{code:n,text:`${s}${o}`,fix:a}}}async function startAndFollow(e,{world:t,advance:n}){const{plan:s,to:a=s.service.from}=e,{clock:o,deadlineMs:i,log:r}=t,c=o.now()
if(c>=i)return{...e,...C}
const l=planRunTask(s,a,attemptOf(t)),d=await startOrFind(s.request.name,l,t),u={...e,taskArn:d.taskArn}
n(u)
r.progress(`${label(s.request.name)}: started ${d.taskArn}`)
const{timeoutMs:f=i-c}=s.request,p=Math.min(i,c+f),k=`${label(s.request.name)}: what ${s.container} prints`,{followed:h,lines:m,source:w}=await r.group(k,()=>follow(u,{task:d,world:t,endDeadlineMs:p}))
return settle(u,{followed:h,lines:m,source:w,world:t,limitMs:p-c})}const C={verdict:"timed-out",cause:{code:"run-task-timed-out",text:"The time of the step was over before it was the turn of the task. It was not started.",fix:"Raise `timeout`, or run the job again."}}
function attemptOf({run:e,env:t}){const{repository:n,runId:s,runAttempt:a,job:i,runUrl:r}=e,c=s===""?(0,o.randomUUID)():String(a)
return{run:[n,s,i,t.GITHUB_ACTION??""],attempt:c,runUrl:r}}async function startOrFind(e,t,n){const{ecs:s,clock:a,signal:o,log:i,run:r}=n,{cluster:c,taskDefinition:l,startedBy:d=""}=t
if(r.runId!==""&&r.runAttempt>1){const t=(await listTasksStartedBy({ecs:s,clock:a,signal:o,cluster:c,startedBy:d})).find(e=>e.taskDefinitionArn===l&&e.desiredStatus==="RUNNING")
if(t!==void 0){i.progress(`${label(e)}: an earlier attempt of this run started it, and it still runs.`)
return t}}return startOneOffTask({ecs:s,clock:a,signal:o,input:t,subject:`the task of ${label(e)}`,fixOfUnknown:"Look for that task in the cluster, and stop it if it must not go on."})}async function follow({plan:e},{task:t,world:n,endDeadlineMs:s}){const{clock:a,log:o,signal:i,pollingEcs:r}=n,c=e.containers.find(({name:t})=>t===e.container),l=c===void 0?void 0:(0,f.XX)(c,t.taskArn,n.region),d=l===void 0?void 0:await printLines(l,n)
return{followed:await followOneOffTask({ecs:r,clock:a,log:o,signal:i,cluster:t.clusterArn,taskArn:t.taskArn,subject:label(e.request.name),lines:d??{end:()=>Promise.resolve(void 0)},startDeadlineMs:s,endDeadlineMs:s,isDone:t=>isDone(e,t),hasRun:t=>exitOf(t,e.container)!==void 0||t.startedAtMs!==void 0,onCancel:"stop",onTimeout:"stop"}),lines:d?.all??[],source:l}}async function printLines(e,{logs:t,clock:n,log:s}){return new StreamLines({stream:e,logs:await t(),clock:n,onLines:e=>s.foreign(e)})}async function settle(e,{followed:t,lines:n,source:s,limitMs:a,world:o}){const{failed:i,...r}=judgeTask(e.plan,t,a),{logFault:c}=t,l=[s===void 0?F:"",c===void 0?"":`Lines of its log may be missing: ${c.message} ${c.fix}`].filter(e=>e!==""),d={...e,...r,notes:[...e.notes,...l]}
return i!==void 0&&i!==e.plan.container?withTailOf(d,i,o):s===void 0?d:withTail(d,s,n)}const F="Its log is not shown: the container does not write to CloudWatch Logs in this region by awslogs with a stream prefix."
function withTail(e,{group:t,stream:n},s){return s.length===0?e:{...e,logTail:{source:`${t} ${n}`,lines:s.slice(-M)}}}async function withTailOf(e,t,{readLogLines:n,region:s,log:a}){const o=e.plan.containers.find(({name:e})=>e===t),i=o===void 0?void 0:(0,f.XX)(o,e.taskArn??"",s)
if(i===void 0)return e
try{const s=await n({...i,limit:M})
await a.group(`Last log lines of ${t}`,()=>Promise.resolve(a.foreign(s)))
return withTail(e,i,s)}catch(n){if(!(n instanceof p.lZ))throw n
return withNote(e,`The log of ${t} is not shown: ${n.message} ${n.fix}`)}}function planTaskPart(e){const{plans:t,findings:n}=planTasks(e)
let s=t.map(e=>({plan:e,to:void 0,notes:[]}))
const aim=e=>{const t=new Map(e.map(({plan:e,to:t})=>[e.name,t]))
s=s.map(e=>({...e,to:e.to??t.get(e.plan.request.service)}))},runThose=async(e,t)=>{const those=()=>s.filter(({plan:t})=>t.request.when===e)
await runTasks(those(),{world:t,advance:e=>{s=s.map(t=>t.plan===e.plan?e:t)
t.keepOutputs(taskOutputs(s))}})
return those().find(isBadTask)},leaveAfter=e=>{const t=`It was not run, because ${e}.`
s=s.map(e=>e.plan.request.when==="after"?{...e,notes:[...e.notes,t]}:e)}
return{findings:n,lines:taskLines(t),planned:reportTasks(plannedTasks(t)),async runBefore(e,t){aim(e)
const n=await runThose("before",t)
if(n!==void 0){leaveAfter(`${label(n.plan.request.name)} failed`)
return nothingDeployed(e,n,endOf(n,t))}},async runAfter(e,t){const n=reasonNotToRun(e)
if(n!==void 0){leaveAfter(n)
return e}const s=await runThose("after",t)
return s===void 0?e:{...e,end:endOf(s,t),because:becauseOf(s)}},report:()=>reportTasks(s)}}function endOf({verdict:e},{signal:t,clock:n,deadlineMs:s}){return e==="cancelled"||t.aborted?{kind:"cancelled"}:e==="timed-out"&&n.now()>=s?{kind:"timed-out"}:{kind:"settled"}}function nothingDeployed(e,t,n){const a=(0,s.G)(e,n,`${label(t.plan.request.name)} failed`),o=new Map(a.map(e=>[e.plan.name,e]))
return{runs:e.map(e=>o.get(e.plan.name)??e),end:n,because:becauseOf(t)}}function becauseOf({plan:e,verdict:t}){const n=label(e.request.name)
return{code:"rolled-back-with-others",text:`It was rolled back because ${n} ended as ${t??"failed"}; what a step does stays together.`,fix:`Look at ${n}.`}}function reasonNotToRun({runs:e,end:t,because:n}){const s=e.map(e=>(0,a.lj)(e,t))
if(t.kind!=="settled"||n!==void 0||!s.every(isUp))return s.every(e=>isUp(e)||e.verdict==="paused")?"a service waits at a PAUSE hook":"the services did not come up"}function isUp(e){return(0,a.xq)(e)&&(e.verdict==="succeeded"||e.verdict==="unchanged")}})}

