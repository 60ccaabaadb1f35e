(()=>{"use strict"
var e={613:(e=>{e.exports=require("assert")}),434:(e=>{e.exports=require("events")}),896:(e=>{e.exports=require("fs")}),611:(e=>{e.exports=require("http")}),692:(e=>{e.exports=require("https")}),278:(e=>{e.exports=require("net")}),857:(e=>{e.exports=require("os")}),756:(e=>{e.exports=require("tls")}),23:(e=>{e.exports=require("util")}),471:((e,t,n)=>{n.d(t,{h:()=>approveProd})
var o=n(214),i=n(973)
async function findCheckRuns(e,{sha:t,runId:n}){const o=await e.listWorkflowRuns(t),i=await e.listCheckRuns(t),a=await findOwnRuns(e,{workflowRuns:o,runId:n}),c=new Set
for(const t of a)for(const n of await e.listJobCheckRunIds(t))c.add(n)
return{checkRuns:i,workflowRuns:o,ownJobs:c,ownRuns:a}}async function findOwnRuns(e,{workflowRuns:t,runId:n}){if(n==="")return new Set
const o=Number(n),i=t.find(e=>e.id===o)??await e.describeWorkflowRun(o),a=t.filter(({workflowId:e,event:t})=>e===i.workflowId&&t===i.event)
return new Set([o,...a.map(e=>e.id)])}const a=o.Ikc({schema:o.euz(1)}),c=10,u=100,l={checkRuns:[],workflowRuns:[],ownJobs:new Set,ownRuns:new Set}
async function gatherEvidence(e,t){const{inputs:n,actor:o,runId:i}=t,a=n.checks!=="none",[c,u,d,f,h,g,y]=await Promise.all([observe(()=>e.describeCollaborator(o)),observeBranches(e,t),observe(async()=>a?findCheckRuns(e,{sha:n.sha,runId:i}):l),observe(async()=>a?e.listCommitStatuses(n.sha):[]),observe(()=>findProof(e,n)),observe(()=>findLive(e,n)),observe(()=>e.listClosedPullRequests())])
return{collaborator:c,...u,checkRuns:d,statuses:f,proof:h,live:g,pulls:y}}async function observe(e){try{return{ok:!0,value:await e()}}catch(e){if(e instanceof i.lZ)return{ok:!1,error:e}
throw e}}async function observeBranches(e,{inputs:t,defaultBranch:n}){const o=await observe(async()=>t.branches.length>0?t.branches:[n??await e.describeDefaultBranch()])
if(!o.ok)return{branches:o,standings:o}
const i=await observe(()=>compareWithBranches(e,o.value,t.sha))
return{branches:o,standings:i}}async function compareWithBranches(e,t,n){const o=[]
for(const i of t){const t=(await e.compareCommits(i,n))?.status
o.push({branch:i,status:t})
if(isPartOf(t))break}return o}function isPartOf(e){return e==="behind"||e==="identical"}async function findProof(e,t){if(t.provenOn===void 0)return
const n=await e.listDeployments({environment:t.provenOn,sha:t.sha,limit:20}),o=n.find(isRecord)??n[0]
return o&&judgeOutcome(o,await e.listDeploymentStatuses(o.id))}function isRecord({payload:e}){return o.is(a,e)}async function findLive(e,t){const n=findCandidates(await e.listDeployments({environment:t.environment,limit:u}))
for(const o of n){const n=judgeOutcome(o,await e.listDeploymentStatuses(o.id))
if(n.outcome==="success")return{live:n,comparison:await e.compareCommits(o.sha,t.sha)}}if(n.length<c)return{live:void 0,comparison:void 0}
throw new i.lZ({code:"live-deployment-unknown",message:`None of the last ${c} deployments to ${t.environment} succeeded, so what is live there is not known.`,fix:"Set the state of the deployment that is live to `success` with `mode: record`, or set `allow-rollback: true` and `reason`."})}function findCandidates(e){const t=e.filter(e=>!isRecord(e))
return[...e.filter(isRecord),...t].slice(0,c)}function judgeOutcome(e,t){const n=t.find(({state:e})=>e!=="inactive")
if(n===void 0)return{deployment:e,outcome:"open",at:e.createdAt}
const o=n.createdAt
return n.state==="success"?{deployment:e,outcome:"success",at:o}:{deployment:e,outcome:["failure","error"].includes(n.state)?"failure":"open",at:o}}const d=300,f=[["migrations",/(?:^|\/)(?:migrations|alembic\/versions|db\/migrate)\//],["Dockerfiles",/(?:^|\/)(?:[^/]+\.)?Dockerfile(?:\.[^/]+)?$/],["Terraform",/\.tf(?:vars)?$/],["workflows",/^\.github\/workflows\//],["slipway.yml",/(?:^|\/)slipway\.ya?ml$/]]
function listChanges({live:e,pulls:t}){const{live:n,comparison:o}=e.ok?e.value:{}
if(!n||!o)return
const i=(t.ok?t.value:[]).filter(({isMerged:e})=>e)
return{direction:o.status,liveSha:n.deployment.sha,takenBack:o.behindBy,commits:o.commits.toReversed(),totalCommits:o.totalCommits,pulls:listPulls(o,i),authors:[...new Set(o.commits.map(({author:e})=>e))].filter(e=>e!=="").toSorted(),touched:listTouched(o.files),isFileListCut:o.files.length>=d}}function listPulls({commits:e},t){const n=new Set(e.map(({sha:e})=>e))
return t.filter(({mergeCommitSha:e})=>e!==null&&n.has(e))}function listTouched(e){return f.map(([t,n])=>({area:t,files:e.map(({filename:e})=>e).filter(e=>n.test(e))})).filter(({files:e})=>e.length>0)}var h=n(266),g=n(486),y=n(110)
const w=new Set(["success","neutral","skipped"])
function judgeCommitChecks(e){const{counted:t,leftOut:n}=splitRuns(e),o=[...t,...findUnfinished(e),...e.statuses.map(lightOfStatus)],i=e.wanted==="all"?o:o.filter(({name:t})=>e.wanted.includes(t)),a=(e.wanted==="all"?[]:e.wanted).filter(e=>!o.some(t=>t.name===e)),c=i.filter(({color:e})=>e==="red").map(({label:e})=>e),u=i.filter(({color:e})=>e==="pending").map(({label:e})=>e)
if(c.length>0)return{outcome:"fail",reason:"checks-red",found:`not green: ${c.join(", ")}`,remedy:"Mend what these checks found, or run them again."}
if(a.length>0)return{outcome:"fail",reason:"checks-missing",found:`no such check on the commit: ${a.join(", ")}`,remedy:"Let these checks run on the commit, or correct `checks`."}
if(u.length>0)return{outcome:"fail",reason:"checks-pending",found:`not finished: ${u.join(", ")}`,remedy:"Wait until these checks have finished."}
if(i.length===0)return{outcome:"fail",reason:"checks-missing",found:"no check ran on the commit",remedy:"Let checks run on the commit, or set `checks: none` when there are none."}
const l=n.length===0?"":`; not counted as jobs of this workflow: ${n.join(", ")}`
return{outcome:"pass",found:`${i.length} green${l}`}}function splitRuns({checkRuns:e,workflowRuns:t,ownJobs:n}){const o=new Map
for(const i of e.filter(({id:e})=>!n.has(e))){const e={checkRun:i,run:findRun(i,t)},n=keyOf(e),a=o.get(n);(a===void 0||a.checkRun.id<i.id)&&o.set(n,e)}const i=e.filter(({id:e})=>n.has(e)).map(({name:e})=>e)
return{counted:[...o.values()].map(lightOfRun),leftOut:[...new Set(i)].toSorted()}}function findUnfinished({workflowRuns:e,ownRuns:t}){return e.filter(({id:e,isCompleted:n})=>!n&&!t.has(e)).map(({id:e,path:t})=>({name:"",label:`run ${e} of ${t.split("/").at(-1)}`,color:"pending"}))}function findRun({checkSuiteId:e},t){return e===void 0?void 0:t.find(t=>t.checkSuiteId===e)}function keyOf({checkRun:{id:e,checkSuiteId:t,name:n},run:o}){return o!==void 0?`workflow ${o.workflowId} ${o.event} ${n}`:t===void 0?`check run ${e}`:`suite ${t} ${n}`}function lightOfRun({checkRun:{name:e,status:t,conclusion:n},run:o}){return{name:e,label:o===void 0?e:`${e} (${o.path.split("/").at(-1)})`,color:colorOf(t,n)}}function colorOf(e,t){return e!=="completed"?"pending":w.has(t??"")?"green":"red"}function lightOfStatus({context:e,state:t}){return{name:e,label:e,color:t==="success"?"green":t==="pending"?"pending":"red"}}var v=n(565)
function plural(e,t){return`${e} ${t}${e===1?"":"s"}`}function judge(e){return[judgePhrase(e),judgeAttempt(e),judgeEvent(e),judgeActor(e),judgeRole(e),judgeRef(e),judgeBranch(e),judgeChecks(e),judgeProof(e),judgeOrder(e)]}function fail(e,t){return{id:e,outcome:"fail",...t}}function isObstacle({outcome:e}){return e==="fail"||e==="error"}function judgePhrase({inputs:{confirm:e,phrase:t}}){return e===t?{id:"phrase",outcome:"pass",found:"typed as it must be"}:fail("phrase",{reason:"phrase-mismatch",found:e===""?"nothing was typed":`${quoteTyped(e.slice(0,100))} was typed`,remedy:`Start the workflow again and type exactly ${JSON.stringify(t)}: same case, no blanks around it.`})}function quoteTyped(e){return JSON.stringify(e).replaceAll(/[^ -~]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function judgeAttempt({run:e}){return e.runAttempt===1?{id:"attempt",outcome:"pass",found:"first attempt of this run"}:fail("attempt",{reason:"re-run",found:`attempt ${e.runAttempt} repeats what was typed for the first one`,remedy:'Start the workflow anew with "Run workflow"; a re-run is no new approval.'})}function judgeEvent({run:e}){return e.eventName==="workflow_dispatch"?{id:"event",outcome:"pass",found:"started by hand (workflow_dispatch)"}:fail("event",{reason:"wrong-event",found:`started by ${e.eventName===""?"an unknown event":e.eventName}`,remedy:'Start the workflow by hand: `on: workflow_dispatch`, then "Run workflow".'})}function judgeActor({run:e,evidence:{collaborator:t}}){const n="A person must start the workflow, and nobody else may start it again in their name."
if(e.actor!==e.triggeringActor)return fail("actor",{reason:"actor-changed",found:`started by ${e.actor}, this attempt by ${e.triggeringActor}`,remedy:n})
if(!t.ok)return leftOpen("actor",t)
const{type:o,login:i}=t.value
return o==="User"?{id:"actor",outcome:"pass",found:i}:fail("actor",{reason:"actor-not-user",found:`${i} is a ${o}, not a User`,remedy:n})}function judgeRole({inputs:e,evidence:{collaborator:t}}){if(!t.ok)return leftOpen("role",t)
const{login:n,role:o,roleName:i}=t.value,a=`${n} has the role ${i}`
if(h.O.indexOf(o)>=h.O.indexOf(e.role))return{id:"role",outcome:"pass",found:a}
const c=`Let somebody with the role ${e.role} or higher start the workflow.`
return fail("role",{reason:"role-too-low",found:`${a}, below ${e.role}`,remedy:c})}function judgeRef({run:e,evidence:{branches:t}}){if(!t.ok)return leftOpen("ref",t)
const n=e.ref.startsWith("refs/heads/")?e.ref.slice(11):void 0
return n!==void 0&&t.value.includes(n)?{id:"ref",outcome:"pass",found:`workflow of the branch ${n}`}:fail("ref",{reason:"ref-not-allowed",found:`workflow of ${e.ref===""?"an unknown ref":e.ref}`,remedy:`Start the workflow from ${t.value.join(" or ")}.`})}function judgeBranch({inputs:e,evidence:{standings:t}}){if(!t.ok)return leftOpen("branch",t)
const n=t.value.find(({status:e})=>isPartOf(e))
if(n)return{id:"branch",outcome:"pass",found:`part of ${n.branch}`}
const o=t.value.map(({branch:e,status:t})=>t===void 0?`${e} (not found)`:e)
return fail("branch",{reason:"commit-not-on-branch",found:`${e.sha.slice(0,7)} is not part of ${o.join(" or ")}`,remedy:"Merge the commit first, or deploy one that is merged."})}function judgeChecks({inputs:e,evidence:{checkRuns:t,statuses:n}}){return e.checks==="none"?{id:"checks",outcome:"skip",found:"not asked for (`checks: none`)"}:t.ok?n.ok?{id:"checks",...judgeCommitChecks({wanted:e.checks,...t.value,statuses:n.value})}:leftOpen("checks",n):leftOpen("checks",t)}function imagesOf(e){const t=e.proof.ok?e.proof.value?.deployment.payload:void 0,n=o.xLC(o.Ikc({images:v.Q}),t)
return n.success&&Object.keys(n.output.images).length>0?n.output.images:void 0}function judgeProof({inputs:e,evidence:t,nowMs:n}){const{provenOn:o,sha:i,maxAgeMs:a}=e
if(o===void 0)return{id:"proof",outcome:"skip",found:"not asked for (`proven-on` is empty)"}
if(!t.proof.ok)return leftOpen("proof",t.proof)
const c=t.proof.value,u=`Deploy ${i.slice(0,7)} to ${o} with success first.`
if(!c)return fail("proof",{reason:"not-proven",found:`${i.slice(0,7)} was never deployed to ${o}`,remedy:u})
if(c.outcome==="failure")return fail("proof",{reason:"proof-failed",found:`its newest deployment to ${o} failed`,remedy:u})
if(c.outcome==="open")return fail("proof",{reason:"proof-open",found:`its deployment to ${o} has not ended`,remedy:`Wait until the deployment to ${o} has ended.`})
const l=n-((0,g.nV)(c.at)??Number.NEGATIVE_INFINITY),d=`proven on ${o} ${(0,y.a)(Math.max(0,l))} ago`
return l>a?fail("proof",{reason:"proof-too-old",found:`${d}, more than ${(0,y.a)(a)}`,remedy:u}):imagesOf(t)===void 0?fail("proof",{reason:"proof-without-images",found:`${d}, but the record names no images`,remedy:`Record the deployment to ${o} with \`mode: record\` and \`images\`.`}):{id:"proof",outcome:"pass",found:d}}function judgeOrder({inputs:e,evidence:{live:t}}){const n=e.allowRollback?e.reason:void 0
if(!t.ok)return n===void 0||t.error.code!=="live-deployment-unknown"?leftOpen("order",t):{id:"order",outcome:"pass",found:`what is live is not known; allowed: ${n}`}
const o=describeOrder(t.value,e)
if(o.reason===void 0)return{id:"order",outcome:o.outcome,found:o.found}
if(n!==void 0)return{id:"order",outcome:"pass",found:`${o.found}; allowed: ${n}`}
const i=`${o.remedy} To deploy it nevertheless, set \`allow-rollback: true\` and \`reason\`.`
return fail("order",{reason:o.reason,found:o.found,remedy:i})}function describeOrder({live:e,comparison:t},{environment:n,sha:o}){if(!e)return{reason:void 0,outcome:"skip",found:`first deployment to ${n}`}
const i=e.deployment.sha.slice(0,7),a=o.slice(0,7)
return t?{ahead:{reason:void 0,outcome:"pass",found:`${plural(t.aheadBy,"commit")} after the live ${i}`},identical:{reason:"already-live",found:`${a} is live since ${e.at}`,remedy:"There is nothing to do."},behind:{reason:"older-than-live",found:`${a} is ${plural(t.behindBy,"commit")} older than the live ${i}`,remedy:"Deploy a newer commit."},diverged:{reason:"diverged-from-live",found:`${a} lacks ${plural(t.behindBy,"commit")} of the live ${i}`,remedy:"Merge what is live first."}}[t.status]:{reason:"live-commit-unknown",found:`GitHub no longer knows the live commit ${i}`,remedy:"Find out what is live."}}function leftOpen(e,{error:t}){return{id:e,outcome:"error",reason:t.code,found:t.message,remedy:t.fix}}function planApproval(e){const t=judge(e)
return{checks:t,opensDeployment:!t.some(isObstacle)&&!e.inputs.dryRun,changes:listChanges(e.evidence),images:imagesOf(e.evidence)}}function planDeployment(e,t,{checks:n,images:o}){return{sha:e.sha,environment:e.environment,description:`Approved by ${t.actor}${e.reason===void 0?"":`: ${e.reason}`}`,isProduction:!0,payload:{...describeOrigin(e,t),images:o??{},checks:n.map(({id:e,outcome:t,found:n})=>({check:e,outcome:t,found:n.slice(0,500)})),...e.reason!==void 0&&{reason:e.reason}}}}function planProof(e,t){return{sha:e.sha,environment:e.environment,description:`Deployed by ${t.actor}${e.reason===void 0?"":`: ${e.reason}`}`,payload:{...describeOrigin(e,t),images:e.images,...e.reason!==void 0&&{reason:e.reason}}}}function describeOrigin({sha:e},t){return{schema:1,sha:e,actor:t.actor,run:{id:t.runId,attempt:t.runAttempt,url:t.runUrl}}}const b={success:{state:"success",description:"Deployed."},failure:{state:"failure",description:"The deployment failed."},cancelled:{state:"error",description:"The deployment was cancelled."},skipped:{state:"error",description:"The deployment was not started."}}
function planEnd(e,{state:t,environmentUrl:n},o){return{deploymentId:e,...b[t],logUrl:o.runUrl,...n!==void 0&&{environmentUrl:n}}}var _=n(74)
const $=20
async function record(e,t){e.deploymentId!==void 0&&await checkDeployment(e.deploymentId,e,t)
if(e.dryRun)return reportRecord({inputs:e,id:e.deploymentId,inactive:[],warning:void 0})
t.log.info(`Recording ${e.state} of ${e.sha.slice(0,7)} in ${e.environment}.`)
const n=e.deploymentId??await createProof(e,t),o=planEnd(n,e,t.run)
await t.github.createDeploymentStatus(o)
t.log.progress(`Deployment ${n} is ${o.state}.`)
const{inactive:i,warning:a}=e.state==="success"?await deactivateEarlier(n,e,t):{inactive:[],warning:void 0}
return reportRecord({inputs:e,id:n,inactive:i,warning:a})}async function checkDeployment(e,{environment:t,state:n},{github:o}){const a=await o.describeDeployment(e)
if(a.environment!==t)throw new i.lZ({code:"deployment-of-other-environment",message:`Deployment ${e} belongs to the environment ${a.environment}, not to ${t}.`,fix:"Pass the `deployment-id` that `mode: approve` gave for this environment."})
if(n==="success")return
const{outcome:c}=judgeOutcome(a,await o.listDeploymentStatuses(e))
if(c==="success")throw new i.lZ({code:"deployment-recorded",message:`Deployment ${e} to ${t} is recorded as success already, so it is not set to ${n}.`,fix:"Nothing is to be done after a job was run again: what was deployed then counts. Start the workflow anew to deploy."})}async function createProof(e,{github:t,run:n,keepOutputs:o}){const{id:i}=await t.createDeployment(planProof(e,n))
o({"deployment-id":String(i)})
return i}async function deactivateEarlier(e,{environment:t},{github:n,log:o,run:a}){const c=[]
try{const i=await n.listDeployments({environment:t,limit:$})
for(const t of i.filter(t=>t.id<e)){const[i]=await n.listDeploymentStatuses(t.id)
if(i?.state==="inactive"&&isRecord(t))break
if(i?.state==="success"){await n.createDeploymentStatus({deploymentId:t.id,state:"inactive",description:`Followed by deployment ${e}.`,logUrl:a.runUrl})
o.progress(`Deployment ${t.id} is inactive.`)
c.push(t.id)}}return{inactive:c,warning:void 0}}catch(t){if(!(t instanceof i.lZ))throw t
return{inactive:c,warning:`Deployment ${e} is recorded, but earlier ones still count as live: ${t.message} ${t.fix}`}}}function reportRecord({inputs:e,id:t,inactive:n,warning:o}){const{state:i}=e,{environment:a,sha:c,dryRun:u}=e,l=o===void 0?[]:[{level:"warning",message:o}]
return{ok:!0,headline:`${t===void 0?"A new deployment":`Deployment ${t}`} of ${c.slice(0,7)} to ${a} ${u?"would be":"is"} recorded as ${i}.`,outputs:{approved:"","deployment-id":t===void 0?"":String(t),images:"","reason-codes":"",result:JSON.stringify({schema:1,ok:!0,mode:"record",environment:a,sha:c,state:i,dryRun:u,deploymentId:t,inactive:n})},summary:(0,_.qN)(`### Recorded: ${(0,_.aY)(c.slice(0,7))} to ${(0,_.aY)(a)} as ${(0,_.aY)(i)}`,u?"Dry run: nothing was written to GitHub.":void 0,(0,_.tp)(["Image","Repository","Digest"],Object.entries(e.images).map(([e,{repository:t,digest:n}])=>[(0,_.aY)(e),(0,_.aY)(t),(0,_.aY)(n)])),n.length>0?`Now inactive: ${n.map(e=>(0,_.aY)(String(e))).join(", ")}.`:void 0),annotations:l}}const O=50
function reportApproval(e){const t=e.checks.filter(isObstacle),n=t.length===0,o=[...new Set(t.map(({reason:e})=>e??""))]
return{ok:n,headline:n?renderApproved(e):renderRefused(e,t),outputs:{approved:String(n),"deployment-id":e.deploymentId===void 0?"":String(e.deploymentId),images:n&&e.images?JSON.stringify(e.images):"","reason-codes":o.join("\n"),result:JSON.stringify(renderResult(e,n,o))},summary:renderSummary(e,n)}}function renderResult({inputs:e,checks:t,changes:n,deploymentId:o,images:i},a,c){return{schema:1,ok:a,mode:"approve",approved:a,environment:e.environment,sha:e.sha,dryRun:e.dryRun,reasonCodes:c,checks:t,...o!==void 0&&{deploymentId:o},...i&&{images:i},...n&&{changes:{totalCommits:n.totalCommits,commitsTakenBack:n.takenBack,pullRequests:n.pulls.map(({number:e})=>e),authors:n.authors,touched:n.touched}}}}function renderApproved({inputs:e,changes:t,deploymentId:n}){const o=t?` (${renderSize(t)})`:"",i=n===void 0?"Dry run: nothing was recorded.":`Deployment ${n} is open.`
return`Approved: ${e.environment} gets ${e.sha.slice(0,7)}${o}. ${i}`}function renderSize({direction:e,totalCommits:t,takenBack:n,pulls:o}){if(e==="identical")return"the commit that is live"
if(e==="behind")return`${plural(n,"commit")} back`
const i=n===0?"":`, ${n} taken back`
return`${plural(t,"commit")}${i}, ${plural(o.length,"pull request")}`}function renderRefused({inputs:e},t){const n=t.map(({found:e,remedy:t="",reason:n=""})=>`- ${e}. ${t} (${n})`)
return[`Refused: ${e.environment} does not get ${e.sha.slice(0,7)}. Nothing was deployed or recorded.`,...new Set(n)].join("\n")}function renderSummary({inputs:e,run:t,checks:n,changes:o,deploymentId:i},a){return(0,_.qN)(`### ${a?"Approved":"Refused"}: ${(0,_.aY)(e.sha.slice(0,7))} to ${(0,_.aY)(e.environment)}`,e.dryRun?"Dry run: nothing was written to GitHub.":void 0,(0,_.tp)(["Check","Result","Found","What to do"],n.map(({id:e,outcome:t,reason:n,found:o,remedy:i=""})=>[e,n===void 0?t:`**${t}** ${(0,_.aY)(n)}`,(0,_.FV)(o),(0,_.FV)(i)])),`Started by ${(0,_.FV)(t.actor)}${e.reason===void 0?"":`; reason: ${(0,_.FV)(e.reason)}`}.`,i===void 0?void 0:`Record: deployment ${(0,_.aY)(String(i))} ([all deployments](${t.serverUrl}/${t.repository}/deployments/${encodeURIComponent(e.environment)})).`,"#### What will change",o?renderChanges(o,{sha:e.sha,run:t}):"Nothing to compare with: GitHub knows no earlier deployment, or did not tell.")}function renderChanges(e,{sha:t,run:n}){const{commits:o,totalCommits:i,pulls:a,touched:c,isFileListCut:u}=e,{serverUrl:l,repository:d}=n,f=i-Math.min(O,o.length)
return(0,_.qN)(renderDirection(e,t),renderTakenBack(e,{sha:t,run:n}),(0,_.tp)(["Touched","Files"],c.map(({area:e,files:t})=>[e,listCodes(t)])),u?"GitHub lists only 300 files of a comparison; more may be touched.":void 0,(0,_.tp)(["Pull request","Title","By"],a.map(({number:e,title:t,author:n})=>[`[${e}](${l}/${d}/pull/${e})`,(0,_.FV)(t),(0,_.FV)(n)])),o.length===0?void 0:(0,_.AU)(`Commits (${i})`,(0,_.DV)([...o.slice(0,O).map(({sha:e,author:t,message:n})=>`${e.slice(0,7)} ${t}: ${subjectOf(n)}`),...f>0?[`and ${f} more`]:[]].join("\n"))))}function renderDirection({direction:e,liveSha:t,totalCommits:n,authors:o},i){if(e==="identical")return`No commit: ${(0,_.aY)(i.slice(0,7))} is live already.`
if(e==="behind")return`No new commit: ${(0,_.aY)(i.slice(0,7))} is older than ${(0,_.aY)(t.slice(0,7))}, which is live.`
const a=o.length===0?"; GitHub did not tell whose":` by ${o.map(_.FV).join(", ")}`
return`${plural(n,"commit")}${a}.`}function renderTakenBack({liveSha:e,takenBack:t},{sha:n,run:o}){if(t!==0)return`**${t===1?"1 commit that is live now is":`${t} commits that are live now are`} taken back** ([see what goes away](${o.serverUrl}/${o.repository}/compare/${n}...${e})). A migration of theirs is not undone by deploying older code.`}function subjectOf(e){const[t=""]=e.split("\n",1)
return t.length>120?`${t.slice(0,119)}\u2026`:t}function listCodes(e){const t=e.slice(0,O).map(_.aY).join(" ")
return e.length>O?`${t} and ${e.length-O} more`:t}function approveProd(e,t){return e.mode==="record"?record(e,t):approve(e,t)}async function approve(e,t){const{run:n,log:o,clock:i,github:a}=t
o.info(`Asking GitHub whether ${e.sha.slice(0,7)} may go to ${e.environment}.`)
const c=planApproval({inputs:e,run:n,evidence:await gatherEvidence(a,{inputs:e,actor:n.actor,runId:n.runId,defaultBranch:defaultBranchOf(n.event)}),nowMs:i.now()})
tell(c,o)
const u=c.opensDeployment?await openDeployment(e,c,t):void 0
return reportApproval({...c,inputs:e,run:n,deploymentId:u})}async function openDeployment(e,t,n){const{github:o,keepOutputs:i,signal:a,run:c}=n
a.throwIfAborted()
const{id:u}=await o.createDeployment(planDeployment(e,c,t))
i({"deployment-id":String(u)})
const l={deploymentId:u,logUrl:c.runUrl}
try{a.throwIfAborted()
await o.createDeploymentStatus({...l,state:"in_progress",description:`Approved by ${c.actor}`})
a.throwIfAborted()}catch(e){await closeDeployment({id:u,logUrl:c.runUrl},n)
throw e}return u}async function closeDeployment({id:e,logUrl:t},{github:n,log:o}){try{await n.createDeploymentStatus({deploymentId:e,logUrl:t,state:"error",description:"The approval did not end; nothing was deployed."})
o.progress(`Deployment ${e} is closed again: nothing was deployed.`)}catch(t){if(!(t instanceof i.lZ))throw t
throw new i.lZ({code:t.code,message:`${t.message}\nNothing was approved or deployed, but deployment ${e} is open on GitHub.`,fix:`${t.fix} Close the deployment with \`mode: record\`, \`deployment-id: ${e}\` and \`state: cancelled\`.`,cause:t})}}function tell({checks:e,changes:t},n){n.foreign(e.map(describeCheck))
if(t&&t.commits.length!==0){n.info(`Not live yet: ${plural(t.totalCommits,"commit")}.`)
n.foreign(t.commits.map(({sha:e,author:t,message:n})=>`${e.slice(0,7)} ${t}: ${subjectOf(n)}`))}}function describeCheck({id:e,outcome:t,found:n,reason:o}){return`${t.padEnd(5)} ${e.padEnd(7)} ${n}${o===void 0?"":` (${o})`}`}function defaultBranchOf(e){const t=o.xLC(o.Ikc({repository:o.Ikc({default_branch:o.YjP()})}),e)
return t.success?t.output.repository.default_branch:void 0}}),565:((e,t,n)=>{n.d(t,{K:()=>readInputs,Q:()=>c})
var o=n(214),i=n(175),a=n(973)
const c=o.FsL(o.L5J(),o.z6Y(e=>!Array.isArray(e),"a map"),o.g1P(o.YjP(),o.Ikc({repository:o.FsL(o.YjP(),o.hq()),digest:o.FsL(o.YjP(),o.yGV(/^sha256:[0-9a-f]{64}$/)),tag:o.lqM(o.YjP())}))),u=36e5,l=["success","failure","cancelled","skipped"]
function readInputs(e){const t=e.choice("mode",["approve","record"]),n=readTarget(e),o=readApproval(e,n),i={...n,deploymentId:e.parsed("deployment-id",parseDeploymentId),state:readState(e,t),environmentUrl:e.parsed("environment-url",parseUrl),images:e.parsed("images",parseImages)??{},reason:o.reason}
if(t==="record")return{mode:t,...i}
o.phrase===""&&e.fault({input:"phrase",value:"",allowed:"the text that must be typed"})
o.allowRollback&&o.reason===void 0&&e.fault({input:"reason",value:"",allowed:"a text that says why (it is required with `allow-rollback: true`)"})
return{mode:t,...o}}function readTarget(e){const t=e.text("sha")
t===""||/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)||e.fault({input:"sha",value:t,allowed:"the full hash of a commit, such as `${{ github.sha }}`"})
const n=e.optionalSecret("github-token")
n===void 0&&e.fault({input:"github-token",value:"",allowed:"a token such as `${{ github.token }}`"})
return{sha:t,environment:e.text("environment"),githubToken:n??new i.z(""),dryRun:e.boolean("dry-run")}}function readApproval(e,t){return{...t,confirm:e.untrimmed("confirm"),phrase:e.untrimmed("phrase"),role:e.choice("role",["write","maintain","admin"]),branches:e.list("branches"),checks:readChecks(e),provenOn:e.optionalText("proven-on"),maxAgeMs:e.duration("max-age",{minMs:6e4,maxMs:1e4*u}),allowRollback:e.boolean("allow-rollback"),reason:e.optionalText("reason")}}function readChecks(e){const t=e.lines("checks"),[n,...o]=t
n===void 0&&e.fault({input:"checks",value:"",allowed:"`all`, `none`, or names of checks, one a line"})
return n!=="all"&&n!=="none"||o.length!==0?t:n}function readState(e,t){const n=e.optionalText("state"),o=l.find(e=>e===n)
t==="record"&&o===void 0&&e.fault({input:"state",value:n??"",allowed:`one of: ${l.join(", ")}`})
return o??"failure"}function parseDeploymentId(e){if(!/^[1-9]\d{0,15}$/.test(e))throw new Error("the number of a GitHub deployment")
return Number(e)}function parseUrl(e){if(!/^https?:\/\/\S+$/.test(e)||URL.parse(e)===null)throw new Error("an address that starts with https:// or http://")
return e}function parseImages(e){try{return o.qgA(c,JSON.parse(e))}catch(e){throw new Error(`JSON such as {"api":{"repository":"acme/api","digest":"sha256:..."}}, as build-push gives it (${(0,a.bD)(e)})`,{cause:e})}}}),585:((e,t,n)=>{n.a(e,async(e,o)=>{try{n.r(t)
var i=n(983),a=n(855),c=n(471),u=n(565)
await(0,i.C)({name:"approve-prod",readInputs:u.K,story:(e,{clock:t,signal:n,run:o,...i})=>{const{repository:u,apiUrl:l}=o,d=(0,a.$)({token:e.githubToken.reveal(),repository:u,apiUrl:l,clock:t,signal:n})
return(0,c.h)(e,{...i,clock:t,signal:n,run:o,github:d})}})
o()}catch(e){o(e)}},1)}),983:((e,t,n)=>{n.d(t,{C:()=>runAction})
var o=n(857)
function utils_toCommandValue(e){return e===null||e===void 0?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const i=new Command(e,t,n)
process.stdout.write(i.toString()+o.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command")
this.command=e
this.properties=t
this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const o=this.properties[n]
if(o){t?t=!1:e+=","
e+=`${n}=${escapeProperty(o)}`}}}e+=`::${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const i=require("crypto")
var a=n(896)
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!a.existsSync(n))throw new Error(`Missing file at path: ${n}`)
a.appendFileSync(n,`${utils_toCommandValue(t)}${o.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${i.randomUUID()}`,a=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(a.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${o.EOL}${a}${o.EOL}${n}`}require("path")
var c=n(342),__awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
return new c.Q("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return e}static getCall(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient(),o=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)}),i=(t=o.result)===null||t===void 0?void 0:t.value
if(!i)throw new Error("Response json body do not have ID Token field")
return i})}static getIDToken(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
e&&(t=`${t}&audience=${encodeURIComponent(e)}`)
debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var summary_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
const{access:u,appendFile:l,writeFile:d}=a.promises,f="GITHUB_STEP_SUMMARY",h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[f]
if(!e)throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`)
try{yield u(e,a.constants.R_OK|a.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const o=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${o}>${t}</${e}>`:`<${e}${o}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite),n=yield this.filePath(),o=t?d:l
yield o(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=!1){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),o=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(o).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",o=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(n,o)
return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e=="string")return this.wrap("td",e)
const{header:t,data:n,colspan:o,rowspan:i}=e,a=t?"th":"td",c=Object.assign(Object.assign({},o&&{colspan:o}),i&&{rowspan:i})
return this.wrap(a,n,c)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:o,height:i}=n||{},a=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),c=this.wrap("img",null,Object.assign({src:e,alt:t},a))
return this.addRaw(c).addEOL()}addHeading(e,t){const n=`h${t}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(o,e)
return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),o=this.wrap("blockquote",e,n)
return this.addRaw(o).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}
o.platform(),o.arch()
var g,core_awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(g||(g={}))
function setSecret(e){command_issueCommand("add-mask",{},e)}function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(o.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=g.Failure
error(e)}function debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+o.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function group(e,t){return core_awaiter(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var y=n(973),w=n(74)
function readHome(e){const{GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}=e
return{repository:t===""?"OWNER/slipway":t,ref:t===""||n===""?"v1":n}}function homeUrl({repository:e}){return`https://github.com/${e}`}function errorPage(e,t){return`${homeUrl(e)}/blob/main/docs/errors.md#${encodeURIComponent(t)}`}function printable(e){return e.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(e){return printable(e).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}var v=n(486)
const b=require("node:fs")
var _=n(214)
function readGithubRun(e){const t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SERVER_URL??"https://github.com",o=e.GITHUB_RUN_ID??""
return{repository:t,serverUrl:n,runId:o,sha:e.GITHUB_SHA??"",ref:e.GITHUB_REF??"",refName:e.GITHUB_REF_NAME??"",eventName:e.GITHUB_EVENT_NAME??"",actor:e.GITHUB_ACTOR??"",triggeringActor:e.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(e.GITHUB_RUN_ATTEMPT??"1"),job:e.GITHUB_JOB??"",workflowRef:e.GITHUB_WORKFLOW_REF??"",apiUrl:e.GITHUB_API_URL??"https://api.github.com",workspace:e.GITHUB_WORKSPACE??"",runnerTemp:e.RUNNER_TEMP??"",runUrl:`${n}/${t}/actions/runs/${o}`,event:readEvent(e.GITHUB_EVENT_PATH)}}function readEvent(e){if(e===void 0||e==="")return{}
try{return _.qgA(_.g1P(_.YjP(),_.L5J()),JSON.parse((0,b.readFileSync)(e,"utf8")))}catch(e){throw new y.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,y.bD)(e)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:e})}}var $=n(444)
const O=2e4,R={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(e,t){if((t.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new y.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,$.L)({...R,clock:t.clock,shouldRetry:mayPass},()=>requestOnce(e,t))}catch(e){throw new y.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(e)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:e})}}async function requestOnce(e,{clock:t,request:n}){const o=new AbortController,i=t.sleep(O,o.signal).then(()=>{throw new Error(`no answer within ${O/1e3} seconds`)})
try{return await Promise.race([n(e),i])}finally{o.abort()}}function mayPass(e){const t=readStatus(e)
return t===void 0||t===408||t===429||t>=500}function readStatus(e){const[,t]=/Error Code : (\d{3})/.exec((0,y.bD)(e))??[]
return t===void 0?void 0:Number(t)}function tell(e){const t=readStatus(e)
return t===void 0?(0,y.bD)(e).replaceAll(/\s+/g," "):`it answered with status ${t}`}var S=n(110),T=n(175)
class InputReader{namesRead=new Set
#e=[]
#t
constructor(e){this.#t=e}untrimmed(e){this.namesRead.add(e)
return this.#t[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??""}has(e){return this.untrimmed(e).trim()!==""}text(e){const t=this.untrimmed(e).trim()
t===""&&this.fault({input:e,value:t,allowed:"a value (it is required)"})
return t}optionalText(e){const t=this.untrimmed(e).trim()
return t===""?void 0:t}boolean(e){const t=this.untrimmed(e).trim();["true","false"].includes(t.toLowerCase())||this.fault({input:e,value:t,allowed:"true or false"})
return t.toLowerCase()==="true"}integer(e,{min:t,max:n}){const o=this.untrimmed(e).trim(),i=Number(o);(!/^-?\d+$/.test(o)||i<t||i>n)&&this.fault({input:e,value:o,allowed:`a whole number from ${t} to ${n}`})
return i}duration(e,{minMs:t,maxMs:n}){const o=this.untrimmed(e).trim(),i=(0,S.E)(o)
if(i===void 0||i<t||i>n){const i=`${(0,S.a)(t)} to ${(0,S.a)(n)}`
this.fault({input:e,value:o,allowed:`a duration such as 90s, 10m or 1h, from ${i}`})}return i??t}choice(e,t){const n=this.untrimmed(e).trim(),o=t.find(e=>e===n)
o===void 0&&this.fault({input:e,value:n,allowed:`one of: ${t.join(", ")}`})
return o??t[0]}list(e){return splitItems(this.untrimmed(e),/[\r\n,]+/)}lines(e){return splitItems(this.untrimmed(e),/[\r\n]+/)}optionalSecret(e){const t=this.untrimmed(e).trim()
if(t!==""){for(const e of t.split(/[\r\n]+/))e!==""&&setSecret(e)
return new T.z(t)}}parsed(e,t){const n=this.optionalText(e)
if(n!==void 0)try{return t(n)}catch(t){this.fault({input:e,value:n,allowed:(0,y.bD)(t)})
return}}fault(e){this.#e.push(renderFault(e))}faultAt(e,{line:t,column:n,message:o}){this.#e.push(`- \`${e}\`, line ${t}, column ${n}: ${o}`)}finish(){if(this.#e.length===0)return
const e=this.#e.length===1?"One input is":`${this.#e.length} inputs are`
throw new y.lZ({code:"invalid-inputs",message:[`${e} not valid:`,...this.#e].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:e,value:t,allowed:n}){const o=t.length>200?`${t.slice(0,200)}\u2026`:t
return`- \`${e}\` is ${t===""?"empty":JSON.stringify(o)}; allowed: ${n}.`}function splitItems(e,t){return e.split(t).map(e=>e.trim()).filter(e=>e!=="")}const j=require("node:crypto")
function githubLog(e){const t=e.now()
return{info:e=>info(commandless(e)),debug:e=>debug(e),progress:n=>info(`[${(0,S.a)(e.now()-t).padStart(6)}] ${commandless(n)}`),warning:e=>warning(e),group:(e,t)=>group(e,t),foreign:e=>{if(e.length===0)return
const t=(0,j.randomUUID)()
info(`::stop-commands::${t}`)
for(const t of e)info(printable(t))
info(`::${t}::`)},foreignStream:async e=>{const t=(0,j.randomUUID)()
info(`::stop-commands::${t}`)
try{return await e(e=>info(printable(e)))}finally{info(`::${t}::`)}}}}const U=9
async function runAction(e){try{const t=realContext()
if(process.env.SLIPWAY_STEP==="post"){const n=await(e.post?.(t))
n!==void 0&&await publish(n)}else{const n=new InputReader(process.env),o=await e.readInputs(n)
n.finish()
await publish(await e.story(o,t))}}catch(t){await publish(reportError(e.name,t))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(e){return new Promise(t=>{e.write("",()=>t())})}function realContext(){const e=new AbortController
for(const t of["SIGINT","SIGTERM"])process.on(t,()=>e.abort(new y.cJ(t)))
return{clock:v.dQ,log:githubLog(v.dQ),signal:e.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(e,t)=>saveState(e,t),readState:e=>getState(e),idToken:e=>readIdToken(e,{env:process.env,clock:v.dQ,request:e=>getIDToken(e)}),mask:e=>setSecret(e)}}async function publish(e){const t=setOutputs(e.outputs)
await writeSummary(e.summary)
printAnnotations(e.annotations??[])
e.ok?notice(e.headline):setFailed(e.headline)
t!==void 0&&setFailed(`${t} ${x.fix} (${x.code})`)}const x={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let e=!1
return t=>{const n=setOutputs(t)
n===void 0||e||warning(`${n} The step goes on.`)
e||=n!==void 0}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))setOutput(t,n)
return}catch(e){return`The outputs of this step could not be written: ${(0,y.bD)(e)}.`}}async function writeSummary(e){if(e==="")return
const t=process.env.GITHUB_STEP_SUMMARY!==void 0,n=(0,w.HX)(e)
t&&n===e||info(e.split("\n").map(commandless).join("\n"))
t&&await h.addRaw(n,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(e){warning(`The job summary could not be written: ${(0,y.bD)(e)}. What it tells is in the outputs and in the log.`)}const P={error:error,warning:warning,notice:notice}
function printAnnotations(e){for(const t of["error","warning","notice"]){const n=e.filter(e=>e.level===t)
for(const e of n.slice(0,U))P[t](e.message,properties(e))
const o=n.length-U
o>0&&info(`${o} more of level ${t} are in the job summary.`)}}function properties({title:e,file:t,line:n,column:o}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{file:t},...n===void 0?{}:{startLine:n},...o===void 0?{}:{startColumn:o}}}function reportError(e,t){if(t instanceof y.lZ)return reportActionError(e,t)
if(t instanceof y.cJ)return reportActionError(e,new y.lZ({code:"cancelled",message:t.message,fix:"Run the job again when you want to go on."}))
const n=t instanceof Error?t.stack??t.message:String(t)
return reportActionError(e,new y.lZ({code:"internal-error",message:`This is a fault in Slipway's ${e}, not in your pipeline:\n${n}`,fix:`Report it with this log at ${homeUrl(readHome(process.env))}/issues.`}))}function reportActionError(e,{code:t,message:n,fix:o,places:i}){return{ok:!1,headline:`${n}\n${o} (${t})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:t,message:n,fix:o}})},summary:(0,w.qN)(`### ${e}: ${(0,w.FV)(t)}`,...n.split("\n").map(e=>(0,w.FV)(e)),`**What to do:** ${(0,w.FV)(o)}`,`More: [docs/errors.md](${errorPage(readHome(process.env),t)})`),annotations:i.map(e=>({level:"error",...e}))}}}),175:((e,t,n)=>{n.d(t,{z:()=>Secret})
class Secret{#n
constructor(e){this.#n=e}reveal(){return this.#n}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}}),973:((e,t,n)=>{n.d(t,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:e,message:t,fix:n,cause:o,places:i}){super(t,o===void 0?void 0:{cause:o})
this.name="ActionError"
this.code=e
this.fix=n
this.places=i??[]}}function messageOf(e){return e instanceof Error?e.message:String(e)}class Cancelled extends Error{constructor(e){super(`The run was cancelled (${e}).`)
this.name="Cancelled"}}}),266:((e,t,n)=>{n.d(t,{O:()=>o})
const o=["none","read","triage","write","maintain","admin"]}),855:((e,t,n)=>{n.d(t,{$:()=>githubClient})
const o=require("node:util")
var i=n(896),a=n(857)
class Context{constructor(){var e,t,n
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,i.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,i.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${a.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com"
this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com"
this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var c=n(342)
async function fetch(e,t){return t?.dispatcher===void 0?globalThis.fetch(e,t):fetchThroughProxy(e,t)}async function fetchThroughProxy(e,{method:t="GET",body:n,headers:o,signal:i}){i?.throwIfAborted()
const a={prepareRequest:e=>{e.signal=i
e.headers["user-agent"]=o["user-agent"]},canHandleAuthentication:()=>!1},u=new c.Q(void 0,[a]),l=new Promise((e,t)=>{i?.addEventListener("abort",()=>t(i.reason),{once:!0})})
try{const i=u.request(t,e,n,{...o}).then(({message:e})=>readAnswer(e))
return Object.defineProperty(await Promise.race([i,l]),"url",{value:e})}catch(e){i?.throwIfAborted()
throw e}}async function readAnswer(e){const t=await Array.fromAsync(e)
return new Response(t.length===0?null:Buffer.concat(t),{status:e.statusCode,statusText:e.statusMessage,headers:e.headers})}var __awaiter=function(e,t,n,o){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(o.next(e))}catch(e){i(e)}}function rejected(e){try{step(o.throw(e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})}
function getAuthString(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return typeof t.auth=="string"?t.auth:`token ${e}`}function getProxyAgentDispatcher(e){return(new c.Q).getAgentDispatcher(e)}function getUserAgentWithOrchestrationId(e){var t
const n=(t=process.env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:t.trim()
if(n){const t=`actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`
return(e===null||e===void 0?void 0:e.includes(t))?e:`${e?`${e} `:""}${t}`}return e}function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(e,t,n,o){if(typeof n!="function")throw new Error("method for before hook must be a function")
o||(o={})
return Array.isArray(t)?t.reverse().reduce((t,n)=>register.bind(null,e,n,t,o),n)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((e,t)=>t.hook.bind(null,e,o),n)():n(o))}function addHook(e,t,n,o){const i=o
e.registry[n]||(e.registry[n]=[])
t==="before"&&(o=(e,t)=>Promise.resolve().then(i.bind(null,t)).then(e.bind(null,t)))
t==="after"&&(o=(e,t)=>{let n
return Promise.resolve().then(e.bind(null,t)).then(e=>{n=e
return i(n,t)}).then(()=>n)})
t==="error"&&(o=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>i(e,t)))
e.registry[n].push({hook:o,orig:i})}function removeHook(e,t,n){if(!e.registry[t])return
const o=e.registry[t].map(e=>e.orig).indexOf(n)
o!==-1&&e.registry[t].splice(o,1)}const u=Function.bind,l=u.bind(u)
function bindApi(e,t,n){const o=l(removeHook,null).apply(null,n?[t,n]:[t])
e.api={remove:o}
e.remove=o;["before","error","after","wrap"].forEach(o=>{const i=n?[t,o,n]:[t,o]
e[o]=e.api[o]=l(addHook,null).apply(null,i)})}const d={Singular:function Singular(){const e=Symbol("Singular"),t={registry:{}},n=register.bind(null,t,e)
bindApi(n,t,e)
return n},Collection:function Collection(){const e={registry:{}},t=register.bind(null,e)
bindApi(t,e)
return t}}
var f=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
function lowercaseKeys(e){return e?Object.keys(e).reduce((t,n)=>{t[n.toLowerCase()]=e[n]
return t},{}):{}}function isPlainObject(e){if(typeof e!="object"||e===null)return!1
if(Object.prototype.toString.call(e)!=="[object Object]")return!1
const t=Object.getPrototypeOf(e)
if(t===null)return!0
const n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function mergeDeep(e,t){const n=Object.assign({},e)
Object.keys(t).forEach(o=>{isPlainObject(t[o])?o in e?n[o]=mergeDeep(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})})
return n}function removeUndefinedProperties(e){for(const t in e)e[t]===void 0&&delete e[t]
return e}function merge(e,t,n){if(typeof t=="string"){let[e,o]=t.split(" ")
n=Object.assign(o?{method:e,url:o}:{url:e},n)}else n=Object.assign({},t)
n.headers=lowercaseKeys(n.headers)
removeUndefinedProperties(n)
removeUndefinedProperties(n.headers)
const o=mergeDeep(e||{},n)
if(n.url==="/graphql"){e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(e=>!o.mediaType.previews.includes(e)).concat(o.mediaType.previews))
o.mediaType.previews=(o.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return o}function addQueryParameters(e,t){const n=/\?/.test(e)?"&":"?",o=Object.keys(t)
return o.length===0?e:e+n+o.map(e=>e==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(t[e])}`).join("&")}var h=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(h)
return t?t.map(removeNonChars).reduce((e,t)=>e.concat(t),[]):[]}function omit(e,t){const n={__proto__:null}
for(const o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=e[o])
return n}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]"))
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,n){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
return n?encodeUnreserved(n)+"="+t:t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,n,o){var i=e[n],a=[]
if(isDefined(i)&&i!=="")if(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||typeof i=="boolean"){i=i.toString()
o&&o!=="*"&&(i=i.substring(0,parseInt(o,10)))
a.push(encodeValue(t,i,isKeyOperator(t)?n:""))}else if(o==="*")Array.isArray(i)?i.filter(isDefined).forEach(function(e){a.push(encodeValue(t,e,isKeyOperator(t)?n:""))}):Object.keys(i).forEach(function(e){isDefined(i[e])&&a.push(encodeValue(t,i[e],e))})
else{const e=[]
Array.isArray(i)?i.filter(isDefined).forEach(function(n){e.push(encodeValue(t,n))}):Object.keys(i).forEach(function(n){if(isDefined(i[n])){e.push(encodeUnreserved(n))
e.push(encodeValue(t,i[n].toString()))}})
isKeyOperator(t)?a.push(encodeUnreserved(n)+"="+e.join(",")):e.length!==0&&a.push(e.join(","))}else t===";"?isDefined(i)&&a.push(encodeUnreserved(n)):i!==""||t!=="&"&&t!=="?"?i===""&&a.push(""):a.push(encodeUnreserved(n)+"=")
return a}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var n=["+","#",".","/",";","?","&"]
return(e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,o,i){if(o){let e=""
const i=[]
if(n.indexOf(o.charAt(0))!==-1){e=o.charAt(0)
o=o.substr(1)}o.split(/,/g).forEach(function(n){var o=/([^:\*]*)(?::(\d+)|(\*))?/.exec(n)
i.push(getValues(t,e,o[1],o[2]||o[3]))})
if(e&&e!=="+"){var a=","
e==="?"?a="&":e!=="#"&&(a=e)
return(i.length!==0?e:"")+i.join(a)}return i.join(",")}return encodeReserved(i)}))==="/"?e:e.replace(/\/$/,"")}function parse(e){let t,n=e.method.toUpperCase(),o=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),i=Object.assign({},e.headers),a=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const c=extractUrlVariableNames(o)
o=parseUrl(o).expand(a);/^http/.test(o)||(o=e.baseUrl+o)
const u=omit(a,Object.keys(e).filter(e=>c.includes(e)).concat("baseUrl"))
if(!/application\/octet-stream/i.test(i.accept)){e.mediaType.format&&(i.accept=i.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(","))
if(o.endsWith("/graphql")&&e.mediaType.previews?.length){const t=i.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
i.accept=t.concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")}}["GET","HEAD"].includes(n)?o=addQueryParameters(o,u):"data"in u?t=u.data:Object.keys(u).length&&(t=u)
i["content-type"]||typeof t=="undefined"||(i["content-type"]="application/json; charset=utf-8");["PATCH","PUT"].includes(n)&&typeof t=="undefined"&&(t="")
return Object.assign({method:n,url:o,headers:i},typeof t!="undefined"?{body:t}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,n){return parse(merge(e,t,n))}var g=function withDefaults(e,t){const n=merge(e,t),o=endpointWithDefaults.bind(null,n)
return Object.assign(o,{DEFAULTS:n,defaults:withDefaults.bind(null,n),merge:merge.bind(null,n),parse:parse})}(null,{method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":f},mediaType:{format:""}})
const y=new Uint8Array(256)
y[9]|=2
y[32]|=2
y[59]|=4
y[44]|=8
for(let e=128;e<=255;e++)y[e]|=1
for(const e of"!#$%&'*+-.^_`|~")y[e.charCodeAt(0)]|=16
for(let e=48;e<=57;e++)y[e]|=16
for(let e=65;e<=90;e++)y[e]|=17
for(let e=97;e<=122;e++)y[e]|=16
const w=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const n=4|(t?.comma===!0?8:0),o=e.length
let i=t?.start??0
while(y[e.charCodeAt(i)]&2)i++
let a=i,c=0,u=-1,l=t?.parameters===!1?8:0
while(a<o){const t=e.charCodeAt(a),o=y[t]
if((o&n)!==0){l|=o&8
break}o&2?u===-1&&(u=a):u=-1
c|=t&65280|o
a++}const d=u===-1?a:u,f=e.slice(i,d),h=c&65281?f.toLowerCase():f
return a===o||l!==0?{type:h,index:a,parameters:new w}:parseParameters(e,h,a,o,n)}function parseParameters(e,t,n,o,i){const a=new w
e:while(n<o){n++
while(y[e.charCodeAt(n)]&2)n++
const t=n
let c=0,u=-1
while(n<o){const l=e.charCodeAt(n),d=y[l]
if((d&i)!==0){if(d&8)break e
continue e}if(l===61){const l=u===-1?n:u,d=e.slice(t,l),f=c&65281?d.toLowerCase():d
n++
while(y[e.charCodeAt(n)]&2)n++
if(n<o&&e.charCodeAt(n)===34){const t=++n
let c=!1
while(n<o){const u=e.charCodeAt(n)
if(u===34){a[f]===void 0&&(a[f]=c?unescapeQuotedPairs(e,t,n):e.slice(t,n))
n++
let u=0
while(n<o){const t=e.charCodeAt(n),o=y[t]
if((o&i)!==0){u=o&8
break}n++}if(u!==0)break e
continue e}if(u===92&&n+1<o){c=!0
n+=2}else n++}continue e}const h=n
let g=0,w=-1
while(n<o){const t=e.charCodeAt(n),o=y[t]
if((o&i)!==0){g=o&8
break}o&2?w===-1&&(w=n):w=-1
n++}if(a[f]===void 0){const t=w===-1?n:w
a[f]=e.slice(h,t)}if(g!==0)break e
continue e}d&2?u===-1&&(u=n):u=-1
c|=l&65280|d
n++}}return{type:t,index:n,parameters:a}}function unescapeQuotedPairs(e,t,n){let o=""
for(let i=t;i<n;i++)if(e.charCodeAt(i)===92){o+=e.slice(t,i)
t=++i}return o+e.slice(t,n)}const v=/^-?\d+$/,b=/^-?\d+n+$/,_=JSON.stringify,$=JSON.parse,O=/^-?\d+n$/,R=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,S=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>e===void 0||typeof e=="function"||typeof e=="symbol",isRawJSON=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",stringifyIteratively=(e,t,n)=>{let o=""
typeof n=="number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10))
const i=typeof t=="function",a=Array.isArray(t)?new Set(t.map(String)):null,prepareVal=(e,n,o)=>{o!==null&&typeof o=="object"&&typeof o.toJSON=="function"&&(o=o.toJSON(n))
if(typeof o=="string"&&b.test(o))return o+"n"
if(typeof o=="bigint")return"rawJSON"in JSON?JSON.rawJSON(o.toString()):o.toString()+"n"
i&&(o=t.call(e,n,o))
o!==null&&typeof o=="object"&&(o instanceof Number||o instanceof String||o instanceof Boolean)&&(o=o.valueOf())
return o},c=prepareVal({"":e},"",e)
if(isUnstringifiable(c))return
const u=c===null||typeof c!="object",l=isRawJSON(c)
if(u||l)return _(c)
const d=[]
let f=0
const h=[{parent:{"":c},key:"",val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],g=new WeakSet([c])
while(h.length>0){const e=h[h.length-1]
if(e.index===0){d.push(e.isArray?"[":"{")
f++}let t=!1
if(e.isArray)if(e.index<e.val.length){e.first||d.push(",")
o&&d.push("\n"+o.repeat(f))
const t=e.val[e.index],n=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(n)){d.push("null")
e.first=!1
e.index++}else{const t=n!==null&&typeof n=="object",o=isRawJSON(n)
if(t&&!o){if(g.has(n))throw new TypeError("Converting circular structure to JSON")
g.add(n)
h.push({parent:e.val,key:String(e.index),val:n,isArray:Array.isArray(n),keys:Array.isArray(n)?null:Object.keys(n),index:0,first:!0})
e.first=!1
e.index++}else{d.push(_(n))
e.first=!1
e.index++}}}else t=!0
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
if(a&&!a.has(t))continue
const n=e.val[t],i=prepareVal(e.val,t,n)
if(isUnstringifiable(i))continue
e.first||d.push(",")
o?d.push("\n"+o.repeat(f)+_(t)+": "):d.push(_(t)+":")
const c=i!==null&&typeof i=="object",u=isRawJSON(i)
if(c&&!u){if(g.has(i))throw new TypeError("Converting circular structure to JSON")
g.add(i)
h.push({parent:e.val,key:t,val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0})
e.first=!1
break}d.push(_(i))
e.first=!1}e.index>=e.keys.length&&h[h.length-1]===e&&(t=!0)}if(t){f--
!e.first&&o&&d.push("\n"+o.repeat(f))
d.push(e.isArray?"]":"}")
g.delete(e.val)
h.pop()}}return d.join("")},JSONStringify=(e,t,n)=>{try{if("rawJSON"in JSON)return _(e,(e,n)=>{if(typeof n=="bigint")return JSON.rawJSON(n.toString())
if(typeof t=="function")return t(e,n)
Array.isArray(t)&&t.includes(e)
return n},n)
if(!e)return _(e,t,n)
return _(e,(e,n)=>{if(typeof n=="string"&&b.test(n))return n.toString()+"n"
if(typeof n=="bigint")return n.toString()+"n"
if(typeof t=="function")return t(e,n)
Array.isArray(t)&&t.includes(e)
return n},n).replace(R,"$1$2$3").replace(S,"$1$2$3")}catch(o){if(o instanceof RangeError){const o=stringifyIteratively(e,t,n)
if(o===void 0)return
return"rawJSON"in JSON?o:o.replace(R,"$1$2$3").replace(S,"$1$2$3")}throw o}},T=new Map,isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(T.has(e))return T.get(e)
try{const t=JSON.parse("1",(e,t,n)=>!!n?.source&&n.source==="1")
T.set(e,t)
return t}catch{T.set(e,!1)
return!1}},convertMarkedBigIntsReviver=(e,t,n,o)=>typeof t=="string"&&O.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&b.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,JSONParseV2=(e,t)=>JSON.parse(e,(e,n,o)=>{const i=typeof n=="number",a=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,c=i&&a,u=o&&v.test(o.source)
return c&&u?BigInt(o.source):typeof t=="function"?t(e,n,o):n}),j=Number.MAX_SAFE_INTEGER.toString(),U=j.length,x=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,P=/^"-?\d+n+"$/,applyReviverIteratively=(e,t)=>{const n={"":e},o=[{parent:n,key:"",visited:!1}]
while(o.length>0){const e=o[o.length-1]
if(e.visited){const{parent:n,key:i}=e
let a=n[i]
typeof a=="string"&&(O.test(a)?a=BigInt(a.slice(0,-1)):b.test(a)&&(a=a.slice(0,-1)))
typeof t=="function"&&(a=t.call(n,i,a))
a===void 0?delete n[i]:n[i]=a
o.pop()}else{e.visited=!0
const t=e.parent[e.key]
if(t!==null&&typeof t=="object"){const e=Object.keys(t)
for(let n=e.length-1;n>=0;n--)o.push({parent:t,key:e[n],visited:!1})}}}return n[""]},serializeBigInts=e=>e.replace(x,(e,t,n,o)=>{const i=e[0]==='"'
if(i&&P.test(e))return e.substring(0,e.length-1)+'n"'
const a=n||o,c=t&&(t.length<U||t.length===U&&t<=j)
return i||a||c?e:'"'+e+'n"'}),JSONParse=(e,t)=>{if(!e)return $(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const n=serializeBigInts(e)
return $(n,(e,n,o)=>convertMarkedBigIntsReviver(e,n,o,t))}catch(n){if(n instanceof RangeError){const n=serializeBigInts(e),o=$(n)
return applyReviverIteratively(o,t)}throw n}}
class RequestError extends Error{name
status
request
response
constructor(e,t,n){super(e,{cause:n.cause})
this.name="HttpError"
this.status=Number.parseInt(t)
Number.isNaN(this.status)&&(this.status=0)
"response"in n&&(this.response=n.response)
const o=Object.assign({},n.request)
n.request.headers.authorization&&(o.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")}))
o.url=o.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=o}}var N={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}}
function dist_bundle_isPlainObject(e){if(typeof e!="object"||e===null)return!1
if(Object.prototype.toString.call(e)!=="[object Object]")return!1
const t=Object.getPrototypeOf(e)
if(t===null)return!0
const n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var noop=()=>""
async function fetchWrapper(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,i=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,a=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let c
try{c=await t(e.url,{method:e.method,body:i,redirect:e.request?.redirect,headers:a,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let n="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}n=t.message
t.name==="TypeError"&&"cause"in t&&(t.cause instanceof Error?n=t.cause.message:typeof t.cause=="string"&&(n=t.cause))}const o=new RequestError(n,500,{request:e})
o.cause=t
throw o}const u=c.status,l=c.url,d={}
for(const[e,t]of c.headers)d[e]=t
const f={url:l,status:u,headers:d,data:""}
if("deprecation"in d){const t=d.link&&d.link.match(/<([^<>]+)>; rel="deprecation"/),o=t&&t.pop()
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${d.sunset}${o?`. See ${o}`:""}`)}if(u===204||u===205)return f
if(e.method==="HEAD"){if(u<400)return f
throw new RequestError(c.statusText,u,{response:f,request:e})}if(u===304){f.data=await getResponseData(c)
throw new RequestError("Not modified",u,{response:f,request:e})}if(u>=400){f.data=await getResponseData(c)
throw new RequestError(toErrorMessage(f.data),u,{response:f,request:e})}f.data=o?await getResponseData(c):c.body
return f}async function getResponseData(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(noop)
const n=dist_parse(t)
if(!isJSONResponse(n))return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(noop):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
{let t=""
try{t=await e.text()
return JSONParse(t)}catch(e){return t}}}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+json"}function toErrorMessage(e){if(typeof e=="string")return e
if(e instanceof ArrayBuffer)return"Unknown error"
if(typeof e=="object"&&e!==null&&"message"in e){const t=e,n="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}var B=function dist_bundle_withDefaults(e,t){const n=e.defaults(t)
return Object.assign(function(e,t){const o=n.merge(e,t)
if(!o.request||!o.request.hook)return fetchWrapper(n.parse(o))
const request2=(e,t)=>fetchWrapper(n.parse(n.merge(e,t)))
Object.assign(request2,{endpoint:n,defaults:dist_bundle_withDefaults.bind(null,n)})
return o.request.hook(request2,o)},{endpoint:n,defaults:dist_bundle_withDefaults.bind(null,n)})}(g,N)
function _buildMessageForResponseErrors(e){return"Request failed due to following response errors:\n"+e.errors.map(e=>` - ${e.message}`).join("\n")}var L=class extends Error{constructor(e,t,n){super(_buildMessageForResponseErrors(n))
this.request=e
this.headers=t
this.response=n
this.errors=n.errors
this.data=n.data
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data},H=["method","baseUrl","url","headers","request","query","mediaType","operationName"],G=["query","method","url"],M=/\/api\/v3\/?$/
function graphql(e,t,n){if(n){if(typeof t=="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in n)if(G.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}const o=typeof t=="string"?Object.assign({query:t},n):t,i=Object.keys(o).reduce((e,t)=>{if(H.includes(t)){e[t]=o[t]
return e}e.variables||(e.variables={})
e.variables[t]=o[t]
return e},{}),a=o.baseUrl||e.endpoint.DEFAULTS.baseUrl
M.test(a)&&(i.url=a.replace(M,"/api/graphql"))
return e(i).then(e=>{if(e.data.errors){const t={}
for(const n of Object.keys(e.headers))t[n]=e.headers[n]
throw new L(i,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const n=e.defaults(t)
return Object.assign((e,t)=>graphql(n,e,t),{defaults:graphql_dist_bundle_withDefaults.bind(null,n),endpoint:n.endpoint})}graphql_dist_bundle_withDefaults(B,{headers:{"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var J="(?:[a-zA-Z0-9_-]+)",W=new RegExp(`^${J}\\.${J}\\.${J}$`),V=W.test.bind(W)
async function auth(e){const t=V(e),n=e.startsWith("v1.")||e.startsWith("ghs_"),o=e.startsWith("ghu_")
return{type:"token",token:e,tokenType:t?"app":n?"installation":o?"user-to-server":"oauth"}}function withAuthorizationPrefix(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function hook(e,t,n,o){const i=t.endpoint.merge(n,o)
i.headers.authorization=withAuthorizationPrefix(e)
return t(i)}var Y=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
e=e.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const K="7.0.8",dist_src_noop=()=>{},z=console.warn.bind(console),te=console.error.bind(console)
function createLogger(e={}){typeof e.debug!="function"&&(e.debug=dist_src_noop)
typeof e.info!="function"&&(e.info=dist_src_noop)
typeof e.warn!="function"&&(e.warn=z)
typeof e.error!="function"&&(e.error=te)
return e}const re=`octokit-core.js/${K} ${getUserAgent()}`,oe={actions:{getWorkflowRun:"GET /repos/{owner}/{repo}/actions/runs/{run_id}",listJobsForWorkflowRun:"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",listWorkflowRunsForRepo:"GET /repos/{owner}/{repo}/actions/runs"},checks:{create:"POST /repos/{owner}/{repo}/check-runs",get:"GET /repos/{owner}/{repo}/check-runs/{check_run_id}",update:"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",listForRef:"GET /repos/{owner}/{repo}/commits/{ref}/check-runs"},pulls:{list:"GET /repos/{owner}/{repo}/pulls",listFiles:"GET /repos/{owner}/{repo}/pulls/{pull_number}/files"},repos:{compareCommitsWithBasehead:"GET /repos/{owner}/{repo}/compare/{basehead}",createDeployment:"POST /repos/{owner}/{repo}/deployments",createDeploymentStatus:"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",get:"GET /repos/{owner}/{repo}",getCollaboratorPermissionLevel:"GET /repos/{owner}/{repo}/collaborators/{username}/permission",getCombinedStatusForRef:"GET /repos/{owner}/{repo}/commits/{ref}/status",getDeployment:"GET /repos/{owner}/{repo}/deployments/{deployment_id}",listDeploymentStatuses:"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",listDeployments:"GET /repos/{owner}/{repo}/deployments"}}
function mapValues(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,t(n)]))}function normalizePaginatedListResponse(e){if(!e.data)return{...e,data:[]}
if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
const t=e.data.incomplete_results,n=e.data.repository_selection,o=e.data.total_count,i=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const a=Object.keys(e.data)[0],c=e.data[a]
e.data=c
typeof t!="undefined"&&(e.data.incomplete_results=t)
typeof n!="undefined"&&(e.data.repository_selection=n)
e.data.total_count=o
e.data.total_commits=i
return e}function iterator(e,t,n){const o=typeof t=="function"?t.endpoint(n):e.request.endpoint(t,n),i=typeof t=="function"?t:e.request,a=o.method,c=o.headers
let u=o.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!u)return{done:!0}
try{const e=normalizePaginatedListResponse(await i({method:a,url:u,headers:c}))
u=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!u&&"total_commits"in e.data){const t=new URL(e.url),n=t.searchParams,o=parseInt(n.get("page")||"1",10)
if(o*parseInt(n.get("per_page")||"250",10)<e.data.total_commits){n.set("page",String(o+1))
u=t.toString()}}return{value:e}}catch(e){if(e.status!==409)throw e
u=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,t,n,o){if(typeof n=="function"){o=n
n=void 0}return gather(e,[],iterator(e,t,n)[Symbol.asyncIterator](),o)}function gather(e,t,n,o){return n.next().then(i=>{if(i.done)return t
let a=!1
t=t.concat(o?o(i.value,function done(){a=!0}):i.value.data)
return a?t:gather(e,t,n,o)})}Object.assign(paginate,{iterator:iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION="0.0.0-development"
new Context
const se=function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}(),ie={baseUrl:se,request:{agent:function getProxyAgent(e){return(new c.Q).getAgent(e)}(se),fetch:function getProxyFetch(e){const t=getProxyAgentDispatcher(e)
return(e,n)=>__awaiter(this,void 0,void 0,function*(){return fetch(e,Object.assign(Object.assign({},n),{dispatcher:t}))})}(se)}},ae=class Octokit{static VERSION=K
static defaults(e){return class extends(this){constructor(...t){const n=t[0]||{}
super(typeof e!="function"?Object.assign({},e,n,n.userAgent&&e.userAgent?{userAgent:`${n.userAgent} ${e.userAgent}`}:null):e(n))}}}static plugins=[]
static plugin(...e){const t=this.plugins
return class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}}constructor(e={}){const t=new d.Collection,n={baseUrl:B.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
n.headers["user-agent"]=e.userAgent?`${e.userAgent} ${re}`:re
e.baseUrl&&(n.baseUrl=e.baseUrl)
e.previews&&(n.mediaType.previews=e.previews)
e.timeZone&&(n.headers["time-zone"]=e.timeZone)
this.request=B.defaults(n)
this.graphql=withCustomRequest(this.request).defaults(n)
this.log=createLogger(e.log)
this.hook=t
if(e.authStrategy){const{authStrategy:n,...o}=e,i=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:o},e.auth))
t.wrap("request",i.hook)
this.auth=i}else if(e.auth){const n=Y(e.auth)
t.wrap("request",n.hook)
this.auth=n}else this.auth=async()=>({type:"unauthenticated"})
const o=this.constructor
for(let t=0;t<o.plugins.length;++t)Object.assign(this,o.plugins[t](this,e))}request
graphql
log
hook
auth}.plugin(function restEndpointMethods({request:e}){const bind=t=>{const[n,o]=t.split(" ")
return e.defaults({method:n,url:o})}
return{rest:mapValues(oe,e=>mapValues(e,bind))}},paginateRest).defaults(ie)
function getOctokitOptions(e,t){const n=Object.assign({},t||{}),o=getAuthString(e,n)
o&&(n.auth=o)
const i=getUserAgentWithOrchestrationId(n.userAgent)
i&&(n.userAgent=i)
return n}new Context
function getOctokit(e,t,...n){return new(ae.plugin(...n))(getOctokitOptions(e,t))}var ce=n(973),ue=n(444),le=n(266)
function readDeployment(e){return{id:e.id,sha:e.sha,environment:e.environment,payload:readPayload(e.payload),createdAt:e.created_at}}function readPayload(e){if(typeof e!="string")return e
try{return JSON.parse(e)}catch{return e}}function readWorkflowRun(e){const{id:t,workflow_id:n,path:o,event:i,check_suite_id:a,status:c}=e
return{id:t,workflowId:n,path:o.replace(/@.*$/,""),event:i,checkSuiteId:a,isCompleted:c==="completed"}}function readPullRequestFile(e){const{filename:t,status:n,previous_filename:o}=e
return{filename:t,status:n,...o!==void 0&&{previousFilename:o}}}function readComparison(e){return{status:e.status,aheadBy:e.ahead_by,behindBy:e.behind_by,totalCommits:e.total_commits,commits:e.commits.map(readCommit),files:(e.files??[]).map(({filename:e,status:t})=>({filename:e,status:t}))}}function readCommit({sha:e,commit:t,author:n}){return{sha:e,message:t.message,author:n?.login??t.author?.name??""}}function readCollaborator(e,{role_name:t,user:n}){const o=le.O.find(e=>e===t)
return{login:e,type:n?.type??"unknown",roleName:t,role:o??readCustomRole(n?.permissions)}}function readCustomRole(e){return e?.admin===!0?"admin":e?.maintain===!0?"maintain":e?.push===!0?"write":e?.triage===!0?"triage":e?.pull===!0?"read":"none"}var de=n(214)
const pe=de.Ikc({status:de.aig(),message:de.YjP(),response:de.lqM(de.Ikc({headers:de.g1P(de.YjP(),de.KCZ([de.YjP(),de.aig(),de.Vxk()]))}))})
function readRefusal(e){const t=de.xLC(pe,e)
if(!t.success||t.output.response===void 0)return
const{status:n,message:o,response:i}=t.output,a=Object.entries(i.headers).map(([e,t])=>[e.toLowerCase(),String(t??"")])
return{status:n,message:o,headers:Object.fromEntries(a)}}function isRateLimit({status:e,message:t,headers:n}){return e===429||e===403&&(n["x-ratelimit-remaining"]==="0"||"retry-after"in n||/rate limit/i.test(t))}function askedWaitMs({headers:e},t){const n=Number(e["retry-after"])
if(Number.isFinite(n))return Math.max(0,n*1e3)
const o=Number(e["x-ratelimit-reset"])
return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(o)?Math.max(0,o*1e3-t):void 0}function isPassing(e){return e===void 0||e.status>=500||isRateLimit(e)}function describeRefusal(e,{deed:t,permission:n}){const o=readRefusal(e)
if(o===void 0)return new ce.lZ({code:"github-unavailable",message:`GitHub did not answer when asked to ${t}: ${(0,ce.bD)(e)}`,fix:"Run the job again; when it goes on, look at https://www.githubstatus.com.",cause:e})
const i=`GitHub answered ${o.status} when asked to ${t}: ${o.message}`
return new ce.lZ({...classify(o,n),message:i,cause:e})}function classify(e,t){return isRateLimit(e)?{code:"github-rate-limited",fix:"Run the job again later: all workflows of a repository share 1000 requests an hour."}:e.status>=500?{code:"github-unavailable",fix:"Run the job again; when it goes on, look at https://www.githubstatus.com."}:e.status===401?{code:"github-token-refused",fix:"Pass a valid token as `github-token`; `${{ github.token }}` is valid while the job runs."}:e.status===403?{code:"github-permission-missing",fix:`Add \`${t}\` under \`permissions:\` of the job that runs this step, and of the job that calls the reusable workflow.`}:e.status===404?{code:"github-not-found",fix:`Check that it exists; GitHub also answers so when the token may not see it: the job needs \`${t}\` under \`permissions:\`.`}:{code:"github-request-refused",fix:"Read what GitHub said above; when it makes no sense to you, report it with the log."}}const fe=4,he={baseMs:500,capMs:8e3}
function createCheckRunOnce(e,t){const{name:n,headSha:o,externalId:i,conclusion:a,output:c}=t,u={name:n,head_sha:o,external_id:i,...state(a),output:writeOutput(c)}
return writeOnce(e,{write:async()=>(await e.calls.create(u)).id,find:async()=>(await e.calls.listNamed(o,n)).find(e=>e.externalId===i)?.id})}async function updateCheckRunOnce(e,t){const{id:n,output:o,annotationsBefore:i,conclusion:a}=t,c=i+(o.annotations?.length??0)
await writeOnce(e,{write:async()=>{await e.calls.update(n,{...state(a),output:writeOutput(o)})
return!0},find:async()=>c>i&&await e.calls.countAnnotations(n)>=c||void 0})}async function writeOnce({clock:e,random:t},{write:n,find:o}){for(let i=0;;i+=1)try{return await n()}catch(n){if(!mayBeWritten(n))throw n
await e.sleep((0,ue.j)(he,i,t))
const a=await o()
if(a!==void 0)return a
if(i+1>=fe)throw n}}function mayBeWritten(e){const t=readRefusal(e)
return isPassing(t)&&!(t!==void 0&&isRateLimit(t))}function state(e){return e===void 0?{status:"in_progress"}:{status:"completed",conclusion:e}}function writeOutput({title:e,summary:t,annotations:n=[]}){return{title:e,summary:t,annotations:n.map(({path:e,startLine:t,endLine:n,startColumn:o,endColumn:i,level:a,...c})=>({path:e,start_line:t,end_line:n,...o!==void 0&&{start_column:o},...i!==void 0&&{end_column:i},annotation_level:a,...c}))}}const me=4,ge={baseMs:500,capMs:8e3},ye=6e4
function githubClient(e){const t=connect(e),n=connect({...e,signal:void 0}),[o="",i=""]=e.repository.split("/"),a={owner:o,repo:i}
return{describeDefaultBranch:async()=>ask({deed:`read the repository ${e.repository}`,permission:"contents: read"},async()=>{const{data:e}=await t.rest.repos.get(a)
return e.default_branch}),describeCollaborator:e=>ask({deed:`read the role of ${e}`,permission:"contents: read"},async()=>{const{data:n}=await t.rest.repos.getCollaboratorPermissionLevel({...a,username:e})
return readCollaborator(e,n)}),compareCommits:(e,n)=>ask({deed:`compare ${e} with ${n}`,permission:"contents: read"},async()=>{try{const{data:o}=await t.rest.repos.compareCommitsWithBasehead({...a,basehead:`${e}...${n}`})
return readComparison(o)}catch(e){if([404,422].includes(readRefusal(e)?.status??0))return
throw e}}),listCheckRuns:e=>ask({deed:`read the check runs of ${e}`,permission:"checks: read"},async()=>(await t.paginate(t.rest.checks.listForRef,{...a,ref:e,filter:"latest",per_page:100})).map(({id:e,name:t,check_suite:n,status:o,conclusion:i})=>({id:e,name:t,checkSuiteId:n?.id,status:o,conclusion:i}))),listWorkflowRuns:e=>ask({deed:`read the workflow runs of ${e}`,permission:"actions: read"},async()=>{const n={...a,head_sha:e,per_page:100}
return(await t.paginate(t.rest.actions.listWorkflowRunsForRepo,n)).map(readWorkflowRun)}),describeWorkflowRun:e=>ask({deed:`read the workflow run ${e}`,permission:"actions: read"},async()=>{const{data:n}=await t.rest.actions.getWorkflowRun({...a,run_id:e})
return readWorkflowRun(n)}),listJobCheckRunIds:e=>ask({deed:`read the jobs of the workflow run ${e}`,permission:"actions: read"},async()=>{const n={...a,run_id:e,filter:"all",per_page:100}
return(await t.paginate(t.rest.actions.listJobsForWorkflowRun,n)).map(({check_run_url:e})=>Number(e.split("/").at(-1)))}),listCommitStatuses:e=>ask({deed:`read the commit statuses of ${e}`,permission:"statuses: read"},()=>listStatuses(t,{...a,ref:e})),listDeployments:({environment:e,sha:n,limit:o})=>ask({deed:`read the deployments to ${e}`,permission:"deployments: read"},async()=>{const i=[],c={...a,environment:e,per_page:100,...n!==void 0&&{sha:n}}
for await(const{data:e}of t.paginate.iterator(t.rest.repos.listDeployments,c)){i.push(...e.map(readDeployment))
if(i.length>=o)break}return i.slice(0,o)}),describeDeployment:e=>ask({deed:`read the deployment ${e}`,permission:"deployments: read"},async()=>{const{data:n}=await t.rest.repos.getDeployment({...a,deployment_id:e})
return readDeployment(n)}),listDeploymentStatuses:e=>ask({deed:`read the statuses of the deployment ${e}`,permission:"deployments: read"},async()=>(await t.paginate(t.rest.repos.listDeploymentStatuses,{...a,deployment_id:e,per_page:100})).map(({state:e,created_at:t,environment_url:n})=>({state:e,createdAt:t,environmentUrl:n??""}))),listClosedPullRequests:()=>ask({deed:"read the merged pull requests",permission:"pull-requests: read"},async()=>{const{data:e}=await t.rest.pulls.list({...a,state:"closed",sort:"updated",direction:"desc",per_page:100})
return e.map(({number:e,title:t,user:n,merge_commit_sha:o,merged_at:i})=>({number:e,title:t,author:n?.login??"",mergeCommitSha:o,isMerged:i!==null}))}),listPullRequestFiles:e=>ask({deed:`read the files of the pull request ${e}`,permission:"pull-requests: read"},async()=>{const n={...a,pull_number:e,per_page:100}
return(await t.paginate(t.rest.pulls.listFiles,n)).map(readPullRequestFile)}),createDeployment:t=>ask({deed:`create a deployment to ${t.environment}`,permission:"deployments: write"},()=>createDeploymentOnce({...e,writer:n,here:a},t)),createDeploymentStatus:e=>ask({deed:`set the deployment ${e.deploymentId} to ${e.state}`,permission:"deployments: write"},async()=>{await n.rest.repos.createDeploymentStatus({...a,...writeStatus(e)})}),createCheckRun:t=>ask({deed:`create the check run ${t.name}`,permission:"checks: write"},()=>createCheckRunOnce({...e,calls:checkRunCalls(n,a)},t)),updateCheckRun:t=>ask({deed:`update the check run ${t.id}`,permission:"checks: write"},()=>updateCheckRunOnce({...e,calls:checkRunCalls(n,a)},t))}
async function ask(t,n){try{return await n()}catch(n){if(n instanceof ce.lZ||e.signal?.aborted===!0&&e.signal.reason===n)throw n
throw describeRefusal(n,t)}}}function silent(){}function connect(e){const{token:t,apiUrl:n,clock:o,signal:i,random:a,requestTimeoutMs:c=3e4}=e,u=getOctokit(t,{baseUrl:n,log:{debug:silent,info:silent,warn:silent,error:silent}})
u.hook.wrap("request",async(e,t)=>{const n=t.method==="GET"
for(let u=0;;u+=1){const l=AbortSignal.timeout(c)
t.request={...t.request,signal:i?AbortSignal.any([i,l]):l}
i?.throwIfAborted()
try{return await e(t)}catch(e){i?.throwIfAborted()
const c=planRetry({error:e,attempt:u,isRead:n,path:t.url,nowMs:o.now(),random:a})
if(c===void 0)throw e
await o.sleep(c,i)}}})
return u}const we=/\/(?:deployments|check-runs|check-runs\/\{check_run_id\})$/
function planRetry({error:e,attempt:t,isRead:n,path:o,nowMs:i,random:a}){const c=readRefusal(e)
if(t+1>=me||!isPassing(c))return
if(!n&&we.test(o)&&(c===void 0||!isRateLimit(c)))return
const u=c&&askedWaitMs(c,i)
return u===void 0?(0,ue.j)(ge,t,a):u>ye?void 0:u}function checkRunCalls(e,t){return{create:async n=>{const{data:o}=await e.rest.checks.create({...t,...n})
return o},update:async(n,o)=>{await e.rest.checks.update({...t,check_run_id:n,...o})},listNamed:async(n,o)=>{const i={...t,ref:n,check_name:o,filter:"all",per_page:100}
return(await e.paginate(e.rest.checks.listForRef,i)).map(({id:e,external_id:t})=>({id:e,externalId:t}))},countAnnotations:async n=>{const{data:o}=await e.rest.checks.get({...t,check_run_id:n})
return o.output.annotations_count}}}async function createDeploymentOnce(e,t){const{clock:n,signal:o,random:i}=e
for(let a=0;;a+=1)try{return await createDeployment(e,t)}catch(c){if(!mayBeMade(c))throw c
await n.sleep((0,ue.j)(ge,a,i))
const u=await findMade(e,t)
if(u!==void 0)return u
o?.throwIfAborted()
if(a+1>=me)throw c}}function mayBeMade(e){if(e instanceof ce.lZ)return!1
const t=readRefusal(e)
return isPassing(t)&&!(t!==void 0&&isRateLimit(t))}async function createDeployment({writer:e,here:t},n){const{data:o}=await e.rest.repos.createDeployment({...t,...writeDeployment(n)})
if("id"in o)return readDeployment(o)
throw new ce.lZ({code:"github-request-refused",message:`GitHub answered that it merged instead of deploying: ${o.message??""}`,fix:"Report this with the log of the step: Slipway asks GitHub not to merge."})}async function findMade({writer:e,here:t},n){const{environment:i,sha:a,payload:c}=n,{data:u}=await e.rest.repos.listDeployments({...t,environment:i,sha:a,per_page:100}),l=JSON.parse(JSON.stringify(c))
return u.map(readDeployment).find(e=>(0,o.isDeepStrictEqual)(e.payload,l))}const ve=140
function shortDescription(e){const t=e.toWellFormed().replaceAll(/[\u{10000}-\u{10ffff}]/gu,"\ufffd")
return t.length>ve?`${t.slice(0,ve-1)}\u2026`:t}function writeDeployment({sha:e,environment:t,description:n,isProduction:o,payload:i}){return{ref:e,environment:t,description:shortDescription(n),auto_merge:!1,required_contexts:[],payload:{...i},...o!==void 0&&{production_environment:o}}}function writeStatus({deploymentId:e,state:t,description:n,environmentUrl:o,logUrl:i}){return{deployment_id:e,state:t,description:shortDescription(n),...o!==void 0&&{environment_url:o},...i!==void 0&&{log_url:i}}}async function listStatuses(e,t){const n=[]
for(let o=1;;o+=1){const{data:i}=await e.rest.repos.getCombinedStatusForRef({...t,per_page:100,page:o})
n.push(...i.statuses.map(({context:e,state:t})=>({context:e,state:t})))
if(i.statuses.length===0||n.length>=i.total_count)return n}}}),74:((e,t,n)=>{n.d(t,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table})
const o=1048576
function escapeMarkdown(e){return escapeHtml(e).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,e=>`&#${e.charCodeAt(0)};`)}function code(e){return`<code>${escapeMarkdown(e)}</code>`}function codeBlock(e,t=""){const n=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length)),o="`".repeat(n+1)
return`${o}${t}\n${e.replaceAll("\r","")}\n${o}`}function table(e,t){return t.length===0?"":[e,e.map(()=>"---"),...t].map(e=>tableRow(e)).join("\n")}function tableRow(e){return`| ${e.map(e=>e.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(e,t){return`<details><summary>${escapeMarkdown(e)}</summary>\n\n${t}\n\n</details>`}function paragraphs(...e){return e.filter(e=>e!==void 0&&e!=="").join("\n\n")}const i=2
function cutSummary(e,t=o-i){const n=Buffer.from(e)
if(n.length<=t)return e
const a="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",c=n.subarray(0,t-Buffer.byteLength(a)).toString()
return c.slice(0,Math.max(0,c.lastIndexOf("\n")))+a}function escapeHtml(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),444:((e,t,n)=>{n.d(t,{L:()=>retry,j:()=>backoffMs})
function backoffMs(e,t,n=Math.random){return n()*Math.min(e.capMs,e.baseMs*(e.factor??2)**t)}async function retry(e,t){for(let n=0;;n+=1)try{return await t(n)}catch(t){if(n+1>=e.attempts||!e.shouldRetry(t))throw t
await e.clock.sleep(backoffMs(e,n,e.random),e.signal)}}}),486:((e,t,n)=>{n.d(t,{dQ:()=>o,nV:()=>parseInstant})
const o={now:()=>Date.now(),sleep:(e,t)=>new Promise((n,o)=>{if(t?.aborted===!0){o(abortReason(t))
return}const onAbort=()=>{clearTimeout(i)
o(abortReason(t))},i=setTimeout(()=>{t?.removeEventListener("abort",onAbort)
n()},Math.max(0,e))
t?.addEventListener("abort",onAbort,{once:!0})})}
function abortReason(e){const t=e?.reason
return t instanceof Error?t:new Error("The wait was aborted.",{cause:t})}function parseInstant(e){const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}}),110:((e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration})
const o={ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(e){if(!/^(?:\d+(?:ms|s|m|h))+$/.test(e))return
let t=0
for(const[,n,i=""]of e.matchAll(/(\d+)(ms|s|m|h)/g))t+=Number(n)*(o[i]??Number.NaN)
return Number.isSafeInteger(t)?t:void 0}function formatDuration(e){if(e<1e3)return`${Math.round(e)}ms`
if(e<59950)return`${(e/1e3).toFixed(1)}s`
const t=Math.round(e/1e3)
if(t<3600)return`${Math.floor(t/60)}m ${String(t%60).padStart(2,"0")}s`
const n=Math.round(t/60)
return`${Math.floor(n/60)}h ${String(n%60).padStart(2,"0")}m`}}),689:((e,t,n)=>{n.d(t,{s:()=>getProxyUrl})
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e))return
const n=(()=>t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}function checkBypass(e){if(!e.hostname)return!1
if(isLoopbackAddress(e.hostname))return!0
const t=process.env.no_proxy||process.env.NO_PROXY||""
if(!t)return!1
let n
e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=443)
const o=[e.hostname.toUpperCase()]
typeof n=="number"&&o.push(`${o[0]}:${n}`)
for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if(e==="*"||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),214:((e,t,n)=>{n.d(t,{FsL:()=>sa,Ikc:()=>Ei,KCZ:()=>Q,L5J:()=>Ji,Vxk:()=>X,YjP:()=>zi,aig:()=>Ti,euz:()=>ci,g1P:()=>ji,hq:()=>Cn,is:()=>Wr,lqM:()=>q,qgA:()=>ea,xLC:()=>da,yGV:()=>Jn,z6Y:()=>Ye})
let o
const i={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(e){return e||o?{lang:e?.lang??o?.lang,message:e?.message,abortEarly:e?.abortEarly??o?.abortEarly,abortPipeEarly:e?.abortPipeEarly??o?.abortPipeEarly}:i}let a,c,u
function s(e){return a?.get(e)}function ee(e){return c?.get(e)}function ne(e,t){return u?.get(e)?.get(t)}function p(e){let t=typeof e
return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function m(e,t,n,o,i){let a=i&&"input"in i?i.input:n.value,c=i?.expected??e.expects??null,u=i?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:c,received:u,message:`Invalid ${t}: ${c?`Expected ${c} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:o.lang,abortEarly:o.abortEarly,abortPipeEarly:o.abortPipeEarly},d=e.kind==="schema",f=i?.message??e.message??ne(e.reference,l.lang)??(d?ee(l.lang):null)??o.message??s(l.lang)
f!==void 0&&(l.message=typeof f=="function"?f(l):f),d&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function E(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function k(e,t){let n=[...new Set(e)]
return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function A(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e}var l=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
function Ye(e,t){return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,"input",e,t),e}}}function Cn(e){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,"length",e,t,{received:"0"}),e}}}function Jn(e,t){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,"format",e,t),e}}}const d={abortEarly:!0}
function F(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function I(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Wr(e,t){return!e["~run"]({value:t},d).issues}function ci(e,t){return A({kind:"schema",type:"literal",reference:ci,expects:p(e),async:!1,literal:e,message:t,"~run"(e,t){return E(e.value,this.literal)?e.typed=!0:m(this,"type",e,t),e}})}function Ti(e){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:e,"~run"(e,t){return typeof e.value!="number"||isNaN(e.value)?m(this,"type",e,t):e.typed=!0,e}})}function Ei(e,t){return A({kind:"schema",type:"object",reference:Ei,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object")for(let o in e.typed=!0,e.value={},this.entries){let i=this.entries[o]
if(o in n||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in n?n[o]:I(i),c=i["~run"]({value:a},t)
if(c.issues){let i={type:"object",origin:"value",input:n,key:o,value:a}
for(let t of c.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}c.typed||(e.typed=!1),e.value[o]=c.value}else if(i.fallback!==void 0)e.value[o]=F(i)
else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:n,key:o,value:n[o]}]}),t.abortEarly))break}else m(this,"type",e,t)
return e}})}function q(e,t){return A({kind:"schema",type:"optional",reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function ji(e,t,n){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let o in e.typed=!0,e.value={},n)if(D(n,o)){let i=n[o],a=this.key["~run"]({value:o},t)
if(a.issues){let c={type:"object",origin:"key",input:n,key:o,value:i}
for(let t of a.issues)t.path=[c],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}let c=this.value["~run"]({value:i},t)
if(c.issues){let a={type:"object",origin:"value",input:n,key:o,value:i}
for(let t of c.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}(!a.typed||!c.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=c.value)}}else m(this,"type",e,t)
return e}})}function zi(e){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:e,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:m(this,"type",e,t),e}})}function X(e){return A({kind:"schema",type:"undefined",reference:X,expects:"undefined",async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,"type",e,t),e}})}function Z(e){let t
if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e)
else t=n.issues
return t}function Q(e,t){return A({kind:"schema",type:"union",reference:Q,expects:k(e.map(e=>e.expects),"|"),async:!1,options:e,message:t,"~run"(e,t){let n,o,i
for(let a of this.options){let c=a["~run"]({value:e.value},t)
if(c.typed){if(!c.issues){n=c
break}o?o.push(c):o=[c]}else i?i.push(c):i=[c]}if(n)return n
if(o){if(o.length===1)return o[0]
m(this,"type",e,t,{issues:Z(o)}),e.typed=!0}else{if(i?.length===1)return i[0]
m(this,"type",e,t,{issues:Z(i)})}return e}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ea(e,t,n){let o=e["~run"]({value:t},r(n))
if(o.issues)throw new l(o.issues)
return o.value}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let o of e)if(o.kind!=="metadata"){if(t.issues&&(o.kind==="schema"||o.kind==="transformation")){t.typed=!1
break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=o["~run"](t,n))}return t}})}function da(e,t,n){let o=e["~run"]({value:t},r(n))
return{typed:o.typed,success:!o.issues,output:o.value,issues:o.issues}}}),342:((e,t,n)=>{n.d(t,{Q:()=>HttpClient})
var o=n(689)
class HttpClient{#r
constructor(...e){this.#r=e}async getJson(...e){return(await this.#o()).getJson(...e)}async request(...e){return(await this.#o()).request(...e)}getAgent(){}getAgentDispatcher(e){const t=(0,o.s)(new URL(e))
return t?.hostname?{proxy:t}:void 0}async#o(){return new((await n.e(514).then(n.bind(n,514))).HttpClient)(...this.#r)}}})},t={}
function __nccwpck_require__(n){var o=t[n]
if(o!==void 0)return o.exports
var i=t[n]={exports:{}},a=!0
try{e[n](i,i.exports,__nccwpck_require__)
a=!1}finally{a&&delete t[n]}return i.exports}__nccwpck_require__.m=e
typeof __nccwpck_require__!="undefined"&&(__nccwpck_require__.ab=__dirname+"/");(()=>{var e=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",t=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",n=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},wrapDeps=o=>o.map(o=>{if(o!==null&&typeof o=="object"){if(o[e])return o
if(o.then){var i=[]
i.d=0
o.then(e=>{a[t]=e
resolveQueue(i)},e=>{a[n]=e
resolveQueue(i)})
var a={}
a[e]=e=>e(i)
return a}}var c={}
c[e]=e=>{}
c[t]=o
return c})
__nccwpck_require__.a=(o,i,a)=>{var c
a&&((c=[]).d=-1)
var u,l,d,f=new Set,h=o.exports,g=new Promise((e,t)=>{d=t
l=e})
g[t]=h
g[e]=e=>(c&&e(c),f.forEach(e),g.catch(e=>{}))
o.exports=g
i(o=>{u=wrapDeps(o)
var i,getResult=()=>u.map(e=>{if(e[n])throw e[n]
return e[t]}),a=new Promise(t=>{(i=()=>t(getResult)).r=0
var fnQueue=e=>e!==c&&!f.has(e)&&(f.add(e),e&&!e.d&&(i.r++,e.push(i)))
u.map(t=>t[e](fnQueue))})
return i.r?a:getResult()},e=>(e?d(g[n]=e):l(h),resolveQueue(c)))
c&&c.d<0&&(c.d=0)}})();(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
__nccwpck_require__.t=function(n,o){o&1&&(n=this(n))
if(o&8)return n
if(typeof n=="object"&&n){if(o&4&&n.__esModule)return n
if(o&16&&typeof n.then=="function")return n}var i=Object.create(null)
__nccwpck_require__.r(i)
var a={}
e=e||[null,t({}),t([]),t(t)]
for(var c=o&2&&n;typeof c=="object"&&!~e.indexOf(c);c=t(c))Object.getOwnPropertyNames(c).forEach(e=>a[e]=()=>n[e])
a.default=()=>n
__nccwpck_require__.d(i,a)
return i}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{typeof Symbol!="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}})();(()=>{var e={792:1},installChunk=t=>{var n=t.modules,o=t.ids,i=t.runtime
for(var a in n)__nccwpck_require__.o(n,a)&&(__nccwpck_require__.m[a]=n[a])
i&&i(__nccwpck_require__)
for(var c=0;c<o.length;c++)e[o[c]]=1}
__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})()
var n=__nccwpck_require__(585)
module.exports=n})()

