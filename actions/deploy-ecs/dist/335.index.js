"use strict"
exports.id=335
exports.ids=[335]
exports.modules={702:((e,t,n)=>{n.d(t,{I:()=>distance,k:()=>closest})
const o=new Uint32Array(65536),myers_32=(e,t)=>{const n=e.length,i=t.length,a=1<<n-1
let s=-1,r=0,c=n,d=n
while(d--)o[e.charCodeAt(d)]|=1<<d
for(d=0;d<i;d++){let e=o[t.charCodeAt(d)]
const n=e|r
e|=(e&s)+s^s
r|=~(e|s)
s&=e
r&a&&c++
s&a&&c--
r=r<<1|1
s=s<<1|~(n|r)
r&=n}d=n
while(d--)o[e.charCodeAt(d)]=0
return c},myers_x=(e,t)=>{const n=t.length,i=e.length,a=[],s=[],r=Math.ceil(n/32),c=Math.ceil(i/32)
for(let e=0;e<r;e++){s[e]=-1
a[e]=0}let d=0
for(;d<c-1;d++){let r=0,c=-1
const l=d*32,u=Math.min(32,i)+l
for(let t=l;t<u;t++)o[e.charCodeAt(t)]|=1<<t
for(let e=0;e<n;e++){const n=o[t.charCodeAt(e)],i=s[e/32|0]>>>e&1,d=a[e/32|0]>>>e&1,l=n|r,u=((n|d)&c)+c^c|n|d
let f=r|~(u|c),h=c&u
f>>>31^i&&(s[e/32|0]^=1<<e)
h>>>31^d&&(a[e/32|0]^=1<<e)
f=f<<1|i
h=h<<1|d
c=h|~(l|f)
r=f&l}for(let t=l;t<u;t++)o[e.charCodeAt(t)]=0}let l=0,u=-1
const f=d*32,h=Math.min(32,i-f)+f
for(let t=f;t<h;t++)o[e.charCodeAt(t)]|=1<<t
let m=i
for(let e=0;e<n;e++){const n=o[t.charCodeAt(e)],r=s[e/32|0]>>>e&1,c=a[e/32|0]>>>e&1,d=n|l,f=((n|c)&u)+u^u|n|c
let h=l|~(f|u),g=u&f
m+=h>>>i-1&1
m-=g>>>i-1&1
h>>>31^r&&(s[e/32|0]^=1<<e)
g>>>31^c&&(a[e/32|0]^=1<<e)
h=h<<1|r
g=g<<1|c
u=g|~(d|h)
l=h&d}for(let t=f;t<h;t++)o[e.charCodeAt(t)]=0
return m},distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)},closest=(e,t)=>{let n=1/0,o=0
for(let i=0;i<t.length;i++){const a=distance(e,t[i])
if(a<n){n=a
o=i}}return t[o]}}),8986:((e,t,n)=>{n.d(t,{F:()=>planImage})
var o=n(9656),i=n(9973)
function planImage({image:e,inputs:t,arn:n,name:a,findings:s}){if(e!==void 0)try{const i=t.registry??(0,o.mN)(n),r=(0,o.AT)({image:e,images:t.images,registry:i})
t.requireDigest&&!t.dryRun&&(0,o.zZ)(r).digest===void 0&&s.push({code:"image-without-digest",name:a,message:`the image ${r} is not named by its digest, so nobody can prove what will run.`,fix:"Use the digest that build-push gives (REPOSITORY@sha256:...), or set `require-digest: false`."})
return r}catch(e){if(!(e instanceof i.lZ))throw e
s.push({code:e.code,name:a,message:e.message,fix:e.fix})
return}}}),1676:((e,t,n)=>{n.d(t,{Y:()=>unknownContainer})
var o=n(1848)
function unknownContainer({name:e,container:t,known:n,taskDefinition:i}){return{code:"container-not-found",name:e,message:t===""?`the task definition ${i} has ${n.length} containers, and none is named.`:`the task definition ${i} has no container "${t}"${(0,o.a)(t,n)}`,fix:`Set \`container\` to one of: ${n.join(", ")}.`}}}),984:((e,t,n)=>{n.d(t,{E:()=>isPassingFault})
var o=n(9973)
const i=new Set(["aws-throttled","aws-unavailable","aws-unreachable","aws-answer-incomplete","oidc-token-unavailable"])
function isPassingFault(e){return e instanceof o.lZ&&i.has(e.code)}}),8923:((e,t,n)=>{n.d(t,{BR:()=>groupFailures,Li:()=>withoutIds,Z0:()=>judgeEvidence})
const o=3,i=new Set(["registry-unreachable","secrets-unreachable","image-not-pulled","image-pull-denied","secret-access-denied","volume-not-mounted","task-not-started"])
function judgeEvidence(e,t){const n=groupFailures(e,t),a=n.filter(e=>e.class==="deterministic"),s=n.filter(e=>e.class==="crash"||e.class==="health"),r=n.find(e=>e.class==="capacity"),c=a.find(({code:e,count:t})=>t>=(i.has(e)?2:1)),d=s.reduce((e,{failures:t})=>e+t.length,0),l=c??(d>=o?s[0]:void 0),u=c??a[0]??s[0]??r
return{...l===void 0?{}:{failed:toCause(l)},...r===void 0?{}:{capacity:toCause(r)},...u===void 0?{}:{strongest:toCause(u)}}}function groupFailures(e,t){const n=new Map
for(const o of e.map(e=>withTarget(e,t))){if(o.class==="not-ours")continue
const e=`${o.code} ${o.exitCode??""} ${withoutIds(o.reason)}`,t=n.get(e)
n.set(e,{class:o.class,code:o.code,meaning:o.meaning,fix:o.fix,reason:t?.reason??o.reason,count:(t?.count??0)+1,failures:[...t?.failures??[],o]})}const o=new Set([...n.values()].map(({code:e})=>e))
return[...n.values(),...eventGroups(t,o)].toSorted((e,t)=>t.count-e.count)}function withTarget(e,t){if(e.code!=="target-unhealthy")return e
const n=t.findLast(({code:t})=>t.startsWith("target-")&&t!==e.code)
if(n===void 0)return e
const{code:o,meaning:i,fix:a}=n
return{...e,code:o,meaning:i,fix:a,reason:`${e.reason}; ${n.reason}`}}function eventGroups(e,t){const n=new Map
for(const{eventId:o,taskId:i,...a}of e)t.has(a.code)||n.set(a.code,{...a,count:(n.get(a.code)?.count??0)+1,failures:[]})
return[...n.values()]}function withoutIds(e){return e.replaceAll(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|\b\d+\b/gi,"#")}function toCause({code:e,meaning:t,fix:n,reason:o,count:i,failures:a}){const s=a.find(e=>e.exitCode!==void 0)?.exitCode,r=a.find(e=>e.container!==void 0)?.container,c=r===void 0?"":` Container ${r}`,d=c===""?"":`${c}${s===void 0?"":`, exit code ${s}`}.`
return{code:e,text:`${a.length===0?"":`${i} ${i===1?"task":"tasks"}: `}${o}${/[.!?]$/.test(o)?"":"."}${d} ${t}`,fix:n}}}),5625:((e,t,n)=>{n.d(t,{Zv:()=>listNames,eu:()=>describeDeployments,mf:()=>createProgress})
var o=n(6110),i=n(8923),a=n(2882),s=n(187)
const r=6,c={lines:30,perMs:.001},d=8,l=6e4,u=4
function createProgress({clock:e,log:t}){const n=createRoom(e),o=new Map,i=new Set
let c=[],u=[],f=0,h=e.now()
function tellLeft(){const o=n.isFree(d)||e.now()-h>=l
if(f!==0&&o){t.progress(`${f} more lines were left out to keep this log readable; the job summary names every cause.`);[f,h]=[0,e.now()]}}function printViews(e){const t=[...o].map(([t,{state:n,shown:o}])=>({name:t,state:n,shown:o,text:describeDeployments(n,e)})).filter(({text:e,shown:t})=>e!==""&&e!==t),i=Map.groupBy(t,({text:e})=>e)
for(const e of i.values()){if(!n.isFree(d))return
n.take()
for(const t of mergeLines(e))print(t)
for(const{name:t,state:n,text:i}of e)o.set(t,{state:n,shown:i})}}function print({name:e,text:n}){t.progress((0,s.C)(`${e}: ${n}`))}return{take:function take({state:e,told:n,warnings:r}){const{name:d,deploymentId:l}=e.rollout
c.push(...n.map(e=>({name:d,text:e})))
o.set(d,{state:e,shown:o.get(d)?.shown??""})
const f=tellEnd(e),h=`${d} ${l} ${f??""}`
f===void 0||i.has(h)||u.push({name:d,text:f,revision:(0,a.w7)(e.rollout.taskDefinition)})
f!==void 0&&i.add(h)
for(const e of r)t.warning((0,s.C)(e))},flush:function flush(e){const t=e>=r,o=t?mergeAlike(c.filter(({text:e})=>!isRoutine(e))):mergeLines(c),i=mergeLines(u.map(({name:e,text:n,revision:o})=>({name:e,text:t?n:`${o} ${n}`})));[c,u]=[[],[]]
for(const e of o)n.take()?print(e):f+=1
printViews(t)
for(const e of i)print(e)
tellLeft()}}}function createRoom(e){let t=c.lines,n=e.now()
const refill=()=>{const o=e.now()
t=Math.min(c.lines,t+(o-n)*c.perMs)
n=o}
return{isFree(e){refill()
return t>e},take(){refill()
if(t<1)return!1
t-=1
return!0}}}function mergeLines(e){const t=new Map
for(const{name:n,text:o}of e)t.set(o,(t.get(o)??new Set).add(n))
return[...t].map(([e,t])=>({name:listNames([...t]),text:e}))}function mergeAlike(e){return[...Map.groupBy(e,({text:e})=>(0,i.Li)(e)).values()].map(e=>{const t=[...new Set(e.map(({name:e})=>e))],n=e.length>t.length?` (${e.length} times)`:""
return{name:listNames(t),text:`${e[0]?.text??""}${n}`}})}function listNames(e){return e.length<=u?e.join(", "):`${e.length} services (${e.slice(0,u).join(", ")}, ...)`}function isRoutine(e){return/^ECS: (?:\(\S+ \S+\) )?(?:has (?:started|stopped|begun draining|reached a steady state)|(?:de)?registered |deployment completed)/.test(e)}function describeDeployments({rollout:e,service:t,ours:n},o=!1){if(t===void 0||n===void 0)return""
const i=t.deployments.filter(({id:t,runningCount:n,pendingCount:o})=>t!==e.deploymentId&&n+o>0)
if(o){const e=i.reduce((e,{runningCount:t})=>e+t,0)
return[describeCounts(n),...e===0?[]:[`${e} old`]].join(", ")}const{taskDefinition:s,rolloutState:r}=n
return[[(0,a.w7)(s),r,describeCounts(n)].filter(e=>e!==void 0).join(" "),...i.map(describeOther)].join("; ")}function describeCounts({runningCount:e,desiredCount:t,pendingCount:n,failedTasks:o}){return[`${e}/${t} running`,...n>0?[`${n} pending`]:[],...o>0?[`${o} failed`]:[]].join(", ")}function describeOther({taskDefinition:e,runningCount:t,pendingCount:n,rolloutState:o}){const i=o===void 0||o==="COMPLETED"?"":` ${o}`,s=n>0?`, ${n} pending`:""
return`${(0,a.w7)(e)}${i} ${t} running${s}`}function tellEnd({end:e,rollout:t,pause:n}){if(e===void 0)return
const i=(0,o.a)(Math.max(0,e.atMs-t.startedAtMs))
return`${{succeeded:e.note===void 0?"completed":"as far as it was to be followed",failed:"failed","rolled-back":"rolled back",superseded:"superseded",paused:`paused at ${n?.stage??"a hook"}`}[e.verdict]} after ${i}`}}),7451:((e,t,n)=>{n.d(t,{Ey:()=>lastSight,Kg:()=>isGood,Vj:()=>verdictOf,eY:()=>pauseOf,kH:()=>noteOf,lj:()=>settleRun,nM:()=>plannedRuns,uA:()=>rankVerdict,xm:()=>wholeVerdict,xq:()=>isGoodRun})
var o=n(8923),i=n(2671)
function plannedRuns(e){return e.map(e=>({plan:e,verdict:e.step.kind==="unchanged"?"unchanged":"planned",notes:noteOf(e)}))}function noteOf({before:e,notes:t=[]}){return e.desiredCount===0&&e.schedulingStrategy==="REPLICA"?[...t,i.hr]:t}function settleRun(e,t){if(e.verdict!==void 0)return e
const{plan:n,state:o,rollBack:i}=e
return n.step.kind==="leave"?{...e,verdict:"superseded",cause:{code:"superseded",text:n.step.reason,fix:"See who deployed it; roll it back by hand if it must go."}}:i!==void 0?settleRollBack(e,i,t):o===void 0?{...e,verdict:"unchanged"}:o.end!==void 0?settleEnd(e,o.end):{...e,...openEnd(o,t)}}function settleEnd(e,{verdict:t,cause:n,note:o}){return{...e,verdict:t,...n===void 0?{}:{cause:n},notes:[...e.notes,...o===void 0?[]:[o],...(0,i.AP)(e,t)],...isAskedFor(e,t)?{isAccepted:!0}:{}}}function isAskedFor({plan:{step:e},state:t},n){return n==="paused"?t?.end?.cause===void 0:n==="rolled-back"&&e.kind==="answer-pause"&&e.action==="ROLLBACK"}function settleRollBack(e,t,n){const o=e.cause??t.cause,c=t.end?.verdict,d=c==="rolled-back"&&isPreviousRevision(e,t)
if(c==="succeeded"||c==="rolled-back"&&!d)return{...e,verdict:"rolled-back",...o===void 0?{}:{cause:o}}
if(t.end?.verdict==="superseded"&&t.end.cause!==void 0)return{...e,verdict:"superseded",cause:t.end.cause}
const l=n?.kind==="fault"?`${n.error.message} At the last look: `:"",u=t.end?.cause?.text??`${l}${(0,i.p1)(t)}`
return n?.kind==="cancelled"?cancelledRollBack(e,o,u):{...e,verdict:"failed",...o===void 0?{}:{cause:o},notes:[...e.notes,`${d?a:c==="failed"?s:r}: ${u}`,...(0,i.gN)(t)]}}const a="The roll-back was undone",s="The roll-back failed as well",r="The roll-back was started, but its end was not seen"
function cancelledRollBack(e,t,n){const o=`${t?.text??"The run was cancelled."} The roll-back was started and goes on in AWS: ${n}`,i=t?.fix??"Run the job again when you want to go on."
return{...e,verdict:"cancelled",cause:{code:t?.code??"cancelled",text:o,fix:i}}}function isPreviousRevision({state:e},{rollout:t}){return t.controller===void 0&&t.deploymentId!==e?.rollout.deploymentId}function openEnd(e,t){const n=(0,i.p1)(e)
if(t?.kind==="cancelled")return{verdict:"cancelled",cause:{code:"cancelled",text:`The run was cancelled. The deployment goes on in AWS: ${n}`,fix:"Run the job again to follow it, or roll it back."}}
if(t?.kind==="fault")return{verdict:"failed",cause:{code:t.error.code,text:`${t.error.message} The deployment goes on in AWS, unseen; at the last look: ${n}`,fix:t.error.fix}}
const{strongest:a}=(0,o.Z0)([...e.taskFailures.values()],e.eventFailures),s=t?.kind==="timed-out"?t.unanswered:void 0
return{verdict:"timed-out",cause:{code:"deployment-timed-out",text:`The deployment was not completed in time: ${n}${[a?.text,s?.message].filter(e=>e!==void 0).map(e=>` ${e}`).join("")}`,fix:`${a?.fix??s?.fix??"Look at what its tasks wait for; raise `timeout` when it needs longer."} Running the job again goes on following it.`}}}const c=["failed","timed-out","cancelled","superseded","rolled-back","paused","succeeded","planned","unchanged"]
function lastSight({state:e,rollBack:t}){return t!==void 0&&t.rollout.deploymentId===e?.rollout.deploymentId?t:e}function rankVerdict(e){return c.indexOf(e)}function wholeVerdict(e){return c.find(t=>e.includes(t))??"unchanged"}function pauseOf({state:e,rollBack:t}){return t===void 0&&e?.end?.verdict==="paused"?e.pause:void 0}function isGoodRun(e){return e.isAccepted===!0||isGood(verdictOf(e))}function isGood(e){return e==="succeeded"||e==="planned"||e==="unchanged"}function verdictOf({verdict:e="unchanged"}){return e}}),2671:((e,t,n)=>{n.d(t,{AP:()=>notesOnEnd,gN:()=>leftAs,hr:()=>i,p1:()=>sightOf})
var o=n(5625)
const i="The service wants 0 tasks, so nothing was verified."
function notesOnEnd({state:e,notes:t},n){return e===void 0||e.rollout.controller!==void 0?[]:n==="succeeded"?e.ours?.desiredCount!==0||t.includes(i)?[]:[i]:n==="failed"?leftAs(e):[]}function leftAs(e){const t=e.rollout.controller===void 0?(0,o.eu)(e):""
return t===""?[]:[`It was left as it is in AWS: ${t}.`]}function sightOf(e){const t=e.events.at(-1)?.message
return`${e.rollout.deploymentId}, ${whereabouts(e)}.${t===void 0?"":` ECS said last: ${t}`}`}function whereabouts({rollout:e,ours:t,phase:n,service:o}){const i=o?.deployments.find(({status:e})=>e==="PRIMARY")
if(n==="rolling-back"){if(i!==void 0&&i.id!==e.deploymentId)return`rolling back to ${i.taskDefinition} (${i.id})`
if(e.previous!==void 0)return`which is to go back to ${e.previous}`}return t===void 0?"its tasks were not seen":`${t.runningCount} of ${t.desiredCount} tasks running, ${t.pendingCount} pending`}}),187:((e,t,n)=>{n.d(t,{C:()=>printEcsText,Z:()=>printPlan})
var o=n(2349)
function printEcsText(e){return(0,o.g)(e).replaceAll("##[","## [")}const i=30
async function printPlan(e,t,n){const print=()=>{for(const t of n)e.info(printEcsText(t))
return Promise.resolve()}
await(n.length>i?e.group(t,print):print())}}),3190:((e,t,n)=>{n.d(t,{Ev:()=>o.E,OB:()=>planOneOffTask,Uo:()=>runOneOffTask,eA:()=>watchOneOffTask,v4:()=>launchOf})
var o=n(984),i=n(9973),a=n(9206)
function planOneOffTask(e){const{service:t,taskDefinition:n,overrides:o,clientToken:i,startedBy:a,tags:s=[]}=e,r=launchOf(t),c=r.networkConfiguration?.awsvpcConfiguration,{subnets:d=c?.subnets??[],securityGroups:l=c?.securityGroups??[]}=e.network??{},u=e.network?.assignPublicIp??c?.assignPublicIp
return{cluster:t.clusterArn,taskDefinition:n,clientToken:i,startedBy:a,...placement(r),...d.length===0?{}:{networkConfiguration:{awsvpcConfiguration:{subnets:d,securityGroups:l,...u===void 0?{}:{assignPublicIp:u}}}},...o===void 0?{}:{overrides:o},...t.enableECSManagedTags?{enableECSManagedTags:!0}:{},...s.length===0?{}:{tags:s}}}function launchOf(e){const t=e.taskSets?.find(({status:e})=>e==="PRIMARY"),n=e.capacityProviderStrategy.length>0||e.launchType!==void 0,{capacityProviderStrategy:o=[],launchType:i}=(n?e:t)??{}
return{launchType:i,capacityProviderStrategy:o,platformVersion:e.platformVersion??t?.platformVersion,networkConfiguration:e.networkConfiguration??t?.networkConfiguration}}function placement({capacityProviderStrategy:e,launchType:t,platformVersion:n}){const o=n===void 0?{}:{platformVersion:n},i=e.filter(({capacityProvider:e})=>e!=="FARGATE_SPOT")
if(i.length>0)return{capacityProviderStrategy:i,...o}
const a=e.length>0?"FARGATE":t
return a===void 0?o:{launchType:a,...o}}async function runOneOffTask(e,t){const{tasks:n,failures:o}=await e.runTask(t),[s]=n
if(s!==void 0)return s
const r=o.map(failureText).join("; ")
throw new i.lZ({code:"task-not-placed",message:`ECS started no task of ${t.taskDefinition} in ${t.cluster}: ${r===""?"no reason given":r}.`,fix:(0,a.h)(r)?.fix??"Correct what ECS names as the reason, then run the job again."})}function failureText({arn:e,reason:t,detail:n}){return[t,n,e].filter(e=>e!==void 0&&e!=="").join(" ")}const s=1e3,r=2500,c=3e4
async function watchOneOffTask(e){const{clock:t,deadlineMs:n,onChange:o,until:i,signal:a}=e,d=t.now()
let l,u=s
for(;;){const f=t.now()>=n,h=await describeOne(e,l===void 0&&t.now()-d<c)
if(h!==void 0&&h.lastStatus!==l?.lastStatus){o?.(h)
u=s}l=h??l
if(l?.lastStatus==="STOPPED")return{end:"stopped",task:l}
if(h!==void 0&&await(i?.(h))===!0)return{end:"reached",task:h}
if(f)return{end:"timed-out",task:l}
await t.sleep(Math.min(u,Math.max(0,n-t.now())),a)
u=Math.min(r,u*1.3)}}async function describeOne({ecs:e,cluster:t,taskArn:n,onTrouble:a},s){try{const{tasks:o}=await e.describeTasks({cluster:t,tasks:[n]}),[i]=o
if(i!==void 0||s)return i}catch(e){if(!(0,o.E)(e))throw e
a?.(e)
return}throw new i.lZ({code:"task-vanished",message:`ECS does not know the task ${n} (any more).`,fix:"Look for the task in the console among the stopped tasks of the cluster: ECS keeps them for an hour."})}}),7252:((e,t,n)=>{n.d(t,{E:()=>withTask,r:()=>withContainers})
var o=n(7499)
function withTask(e,t){const{family:n,containerDefinitions:o}=e
return{...setMembers(e,{...t}),family:n,containerDefinitions:o}}function withContainers(e,t){return{...e,containerDefinitions:e.containerDefinitions.map(e=>{const n=t.get(e.name)
return n===void 0?e:withChange(e,n)})}}function withChange(e,t){const{image:n,environment:o,secrets:i,environmentFiles:a,dockerLabels:s,healthCheck:r,logConfiguration:c,...d}=t
return{...setMembers(e,{...d,...withVariables(e,o,i),...a===void 0?{}:{environmentFiles:a?.map(e=>({value:e,type:"s3"}))??null},...s===void 0?{}:{dockerLabels:setMembers(e.dockerLabels,s)},...r===void 0?{}:{healthCheck:r&&setMembers(e.healthCheck,r)},...c===void 0?{}:{logConfiguration:withLog(e,c)}}),name:e.name,image:n??e.image}}function withVariables({environment:e,secrets:t},n={},o={}){const set=e=>Object.keys(e).filter(t=>e[t]!==null),i=setNamed({items:e,values:n,gone:set(o),member:"value"}),a=setNamed({items:t,values:o,gone:set(n),member:"valueFrom"})
return{...e===void 0&&i.length===0?{}:{environment:i},...t===void 0&&a.length===0?{}:{secrets:a}}}function setNamed({items:e=[],values:t,gone:n,member:o}){const i=new Set(e.map(({name:e})=>e))
return[...e.filter(({name:e})=>!n.includes(e)&&ownValue(t,e)!==null).map(e=>{const n=ownValue(t,e.name)
return n===void 0?e:Object.assign({},e,{[o]:n})}),...Object.entries(t).filter(([e,t])=>t!==null&&!i.has(e)).map(([e,t])=>({name:e,[o]:t}))]}function ownValue(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function withLog({logConfiguration:e},t){if(t===null)return null
const n=t.logDriver!==void 0&&t.logDriver!==e?.logDriver,i=n?{}:e??{},a=(0,o.OW)(t.options)?{options:setMembers(n?{}:e?.options,t.options)}:{}
return setMembers(i,{...t,...a})}function setMembers(e,t){const n=(0,o.OW)(e)?e:{},i=Object.entries(t).filter(([,e])=>e!==void 0),a=new Set(i.filter(([,e])=>e===null).map(([e])=>e))
return Object.fromEntries([...Object.entries(n).filter(([e])=>!a.has(e)),...i.filter(([e])=>!a.has(e))])}}),9206:((e,t,n)=>{n.d(t,{Mv:()=>classifyTaskFailure,h:()=>causeOfReason,r:()=>taskIdOfArn})
const o=[{pattern:/toomanyrequests|rate exceeded|pull rate limit/i,class:"capacity",code:"pull-rate-limit",meaning:"The registry refuses more pulls for now.",fix:"Pull through an ECR pull-through cache, or with credentials of the registry."},{pattern:/CannotPull.*(?:descriptor matching platform|no match(?:ing manifest)? for (?:platform|linux))/is,class:"deterministic",code:"image-wrong-platform",meaning:"The image was not built for the task's CPU architecture.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64), or change the task definition."},{pattern:/CannotPull.*(?:i\/o timeout|dial tcp|connection refused|context deadline|request canceled|no such host|TLS handshake)/is,class:"deterministic",code:"registry-unreachable",meaning:"The task cannot reach the image registry.",fix:"Give the task's subnets a way out (NAT gateway, or VPC endpoints ecr.api, ecr.dkr and S3), or set assignPublicIp ENABLED in public subnets; allow TCP 443 out in the security group."},{pattern:/CannotPull.*(?:denied|forbidden|403|no basic auth|unauthorized|not authorized|authorization)/is,class:"deterministic",code:"image-pull-denied",meaning:"The registry does not give the image to this task.",fix:"Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the execution role, and the account in the repository policy."},{pattern:/CannotPull.*(?:not found|manifest unknown|does not exist|name unknown)/is,class:"deterministic",code:"image-not-found",meaning:"The image is not in the registry.",fix:"Push the image first and deploy the digest that build-push gave; look for a wrong region, account or repository, and for a lifecycle policy that expired it."},{pattern:/CannotPull/i,class:"deterministic",code:"image-not-pulled",meaning:"The image could not be pulled.",fix:"Read the reason that ECS gives; pull the same image by its digest from the same subnets to see more."},{pattern:/(?:pull secrets|ssm|secrets?manager|secret).*(?:AccessDenied|not authorized)/is,class:"deterministic",code:"secret-access-denied",meaning:"The execution role may not read a secret of the task definition.",fix:"Allow secretsmanager:GetSecretValue (or ssm:GetParameters, and kms:Decrypt for a key of yours) on that secret to the execution role."},{pattern:/(?:invalid ssm parameters|ResourceNotFoundException.*secret|secret.*(?:ResourceNotFoundException|can.t find the specified secret|did not contain json key))/is,class:"deterministic",code:"secret-not-found",meaning:"A secret or parameter of the task definition does not exist.",fix:"Create it, or correct its `valueFrom`: name, region, account, JSON key."},{pattern:/pull secrets|secrets? from ssm|secretsmanager/i,class:"deterministic",code:"secrets-unreachable",meaning:"The task cannot get its secrets or the registry's credentials.",fix:"Give the task's subnets a way to Secrets Manager, SSM and ECR (NAT gateway or VPC endpoints); allow TCP 443 out in the security group."},{pattern:/log group does not exist|failed to (?:validate logger args|create (?:cloudwatch )?log (?:group|stream)|initialize logging driver)/i,class:"deterministic",code:"log-group-missing",meaning:"The container's log group cannot be written to.",fix:"Create the log group of `awslogs-group`, or set `awslogs-create-group` to true and allow logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents to the execution role."},{pattern:/EFS|failed to mount|mount\.nfs|volume/i,class:"deterministic",code:"volume-not-mounted",meaning:"A volume of the task cannot be mounted.",fix:"Check the file system, its mount targets in the subnets, its access point, and TCP 2049 in the security groups."},{pattern:/exec format error/i,class:"deterministic",code:"exec-format",meaning:"The program was built for another CPU architecture than the task's.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64)."},{pattern:/executable file not found|no such file or directory|exec: .*permission denied|CannotCreateContainer|CannotStartContainer/i,class:"deterministic",code:"container-not-started",meaning:"The container could not be started.",fix:"Check `command` and `entryPoint` of the container against the files in the image, and that the program may be executed."},{pattern:/OutOfMemory|OOMKilled/i,class:"crash",code:"out-of-memory",meaning:"The container was killed because it used more memory than it has.",fix:"Raise `memory` of the container or the task, or make the program use less."},{pattern:/failed ELB health checks|is unhealthy in \(?target-group/i,class:"health",code:"target-unhealthy",meaning:"The load balancer's health check failed.",fix:"Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."},{pattern:/failed container health checks/i,class:"health",code:"container-unhealthy",meaning:"The container's own health check failed.",fix:"Run the `healthCheck.command` of the container in its image; raise `startPeriod` when the program needs longer to start."},{pattern:/Capacity is unavailable|RESOURCE:|insufficient|unable to place|no container instances?|AGENT|InsufficientFreeAddresses|limit on the number of|no container instance met|network interface provisioning/i,class:"capacity",code:"no-capacity",meaning:"ECS found no room for the task.",fix:"Wait, add capacity (capacity provider, instances, Fargate quota, free addresses in the subnets), or ask for less CPU and memory."}],i={class:"deterministic",code:"task-not-started",meaning:"The task could not be started.",fix:"Read the reason that ECS gives; the stopped task's page in the console may say more for an hour."},a={ServiceSchedulerInitiated:"The service scheduler stopped the task.",SpotInterruption:"Fargate Spot or an EC2 Spot instance was taken back.",TerminationNotice:"The instance of the task was terminated.",InfrastructureHealth:"The infrastructure under the task failed.",UserInitiated:"Somebody stopped the task."}
function causeOfReason(e){const t=o.find(({pattern:t})=>t.test(e))
return t===void 0?void 0:{class:t.class,code:t.code,meaning:t.meaning,fix:t.fix}}function classifyTaskFailure(e){if(e.stopCode===void 0&&e.stoppedReason===void 0)return
const t=failedContainer(e.containers),n=[e.stoppedReason,t?.reason].filter(e=>e!==void 0&&e!=="").join("; ")
return{...causeOf({task:e,container:t,reason:n}),taskArn:e.taskArn,stopCode:e.stopCode,reason:n===""?e.stopCode??"no reason given":n,container:t?.name,exitCode:t?.exitCode}}function causeOf({task:e,container:t,reason:n}){const{stopCode:o=""}=e,s=causeOfReason(n)
if(s?.class==="health")return s
const r=a[o]
return r!==void 0||/Scaling activity initiated by|availability zone rebalanc/i.test(n)?{class:"not-ours",code:"task-stopped",meaning:r??"The service scheduler stopped the task.",fix:"Nothing to do."}:s!==void 0?s:o==="TaskFailedToStart"?i:crash(t?.exitCode)}function crash(e){const[t,n,o]=s[e??-1]??["container-crashed",e===void 0?"A container ended.":`The program ended with exit code ${e}.`,"Read the last lines of its log; run the same image by its digest with the same environment."]
return{class:"crash",code:t,meaning:n,fix:o}}const s={0:["container-ended","The program ended without an error; a service must keep running.","Start a program that stays in the foreground, or run this one as a task instead of a service."],126:["command-not-executable","The command of the container may not be executed (exit code 126).","Set the execute bit of the program in the image."],127:["command-not-found","The command of the container was not found (exit code 127).","Check `command` and `entryPoint` of the container against the files in the image."],137:["container-killed","The program was killed (exit code 137), mostly for its memory.","Compare its memory with the limit of the container; raise `memory` when it is at the limit."],139:["container-crashed","The program crashed with a segmentation fault (exit code 139).","Read the last lines of its log; look for native libraries of another platform in the image."],143:["container-terminated","The program was ended by SIGTERM (exit code 143).","Look for who sends it: an init process or a supervisor inside the container."]},r=new Set([137,143])
function failedContainer(e){const t=[({reason:e})=>e!==void 0&&e!=="",({exitCode:e})=>e!==void 0&&e!==0&&!r.has(e),({exitCode:e})=>e!==void 0&&r.has(e),({exitCode:e})=>e===0]
for(const n of t){const t=e.find(n)
if(t!==void 0)return t}}function taskIdOfArn(e){return e.slice(e.lastIndexOf("/")+1)}}),1848:((e,t,n)=>{n.d(t,{a:()=>didYouMean})
var o=n(702)
function didYouMean(e,t){const n=t.filter(t=>t!==e)
if(n.length===0)return"."
const i=(0,o.k)(e,n)
return(0,o.I)(e,i)<=Math.max(2,e.length/3)?`; did you mean "${i}"?`:"."}})}

