"use strict"
exports.id=56
exports.ids=[56]
exports.modules={3819:((e,t,s)=>{s.d(t,{githubClient:()=>githubClient})
var n=s(7975),r=s(9641),a=s(9973),o=s(9444)
const i=["none","read","triage","write","maintain","admin"]
function readDeployment(e){return{id:e.id,sha:e.sha,environment:e.environment,payload:readPayload(e.payload),createdAt:e.created_at}}function readPayload(e){if(typeof e!="string")return e
try{return JSON.parse(e)}catch{return e}}function readWorkflowRun(e){const{id:t,workflow_id:s,path:n,event:r,check_suite_id:a,status:o}=e
return{id:t,workflowId:s,path:n.replace(/@.*$/,""),event:r,checkSuiteId:a,isCompleted:o==="completed"}}function readPullRequestFile(e){const{filename:t,status:s,previous_filename:n}=e
return{filename:t,status:s,...n!==void 0&&{previousFilename:n}}}function readComparison(e){return{status:e.status,aheadBy:e.ahead_by,behindBy:e.behind_by,totalCommits:e.total_commits,commits:e.commits.map(readCommit),files:(e.files??[]).map(({filename:e,status:t})=>({filename:e,status:t}))}}function readCommit({sha:e,commit:t,author:s}){return{sha:e,message:t.message,author:s?.login??t.author?.name??""}}function readCollaborator(e,{role_name:t,user:s}){const n=i.find(e=>e===t)
return{login:e,type:s?.type??"unknown",roleName:t,role:n??readCustomRole(s?.permissions)}}function readCustomRole(e){return e?.admin===!0?"admin":e?.maintain===!0?"maintain":e?.push===!0?"write":e?.triage===!0?"triage":e?.pull===!0?"read":"none"}var u=s(4214)
const c=u.Ikc({status:u.aig(),message:u.YjP(),response:u.lqM(u.Ikc({headers:u.g1P(u.YjP(),u.KCZ([u.YjP(),u.aig(),u.Vxk()]))}))})
function readRefusal(e){const t=u.xLC(c,e)
if(!t.success||t.output.response===void 0)return
const{status:s,message:n,response:r}=t.output,a=Object.entries(r.headers).map(([e,t])=>[e.toLowerCase(),String(t??"")])
return{status:s,message:n,headers:Object.fromEntries(a)}}function isRateLimit({status:e,message:t,headers:s}){return e===429||e===403&&(s["x-ratelimit-remaining"]==="0"||"retry-after"in s||/rate limit/i.test(t))}function askedWaitMs({headers:e},t){const s=Number(e["retry-after"])
if(Number.isFinite(s))return Math.max(0,s*1e3)
const n=Number(e["x-ratelimit-reset"])
return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(n)?Math.max(0,n*1e3-t):void 0}function isPassing(e){return e===void 0||e.status>=500||isRateLimit(e)}function describeRefusal(e,{deed:t,permission:s}){const n=readRefusal(e)
if(n===void 0)return new a.lZ({code:"github-unavailable",message:`GitHub did not answer when asked to ${t}: ${(0,a.bD)(e)}`,fix:"Run the job again; when it goes on, look at https://www.githubstatus.com.",cause:e})
const r=`GitHub answered ${n.status} when asked to ${t}: ${n.message}`
return new a.lZ({...classify(n,s),message:r,cause:e})}function classify(e,t){return isRateLimit(e)?{code:"github-rate-limited",fix:"Run the job again later: all workflows of a repository share 1000 requests an hour."}:e.status>=500?{code:"github-unavailable",fix:"Run the job again; when it goes on, look at https://www.githubstatus.com."}:e.status===401?{code:"github-token-refused",fix:"Pass a valid token as `github-token`; `${{ github.token }}` is valid while the job runs."}:e.status===403?{code:"github-permission-missing",fix:`Add \`${t}\` under \`permissions:\` of the job that runs this step, and of the job that calls the reusable workflow.`}:e.status===404?{code:"github-not-found",fix:`Check that it exists; GitHub also answers so when the token may not see it: the job needs \`${t}\` under \`permissions:\`.`}:{code:"github-request-refused",fix:"Read what GitHub said above; when it makes no sense to you, report it with the log."}}const l=4,d={baseMs:500,capMs:8e3}
function createCheckRunOnce(e,t){const{name:s,headSha:n,externalId:r,conclusion:a,output:o}=t,i={name:s,head_sha:n,external_id:r,...state(a),output:writeOutput(o)}
return writeOnce(e,{write:async()=>(await e.calls.create(i)).id,find:async()=>(await e.calls.listNamed(n,s)).find(e=>e.externalId===r)?.id})}async function updateCheckRunOnce(e,t){const{id:s,output:n,annotationsBefore:r,conclusion:a}=t,o=r+(n.annotations?.length??0)
await writeOnce(e,{write:async()=>{await e.calls.update(s,{...state(a),output:writeOutput(n)})
return!0},find:async()=>o>r&&await e.calls.countAnnotations(s)>=o||void 0})}async function writeOnce({clock:e,random:t},{write:s,find:n}){for(let r=0;;r+=1)try{return await s()}catch(s){if(!mayBeWritten(s))throw s
await e.sleep((0,o.j)(d,r,t))
const a=await n()
if(a!==void 0)return a
if(r+1>=l)throw s}}function mayBeWritten(e){const t=readRefusal(e)
return isPassing(t)&&!(t!==void 0&&isRateLimit(t))}function state(e){return e===void 0?{status:"in_progress"}:{status:"completed",conclusion:e}}function writeOutput({title:e,summary:t,annotations:s=[]}){return{title:e,summary:t,annotations:s.map(({path:e,startLine:t,endLine:s,startColumn:n,endColumn:r,level:a,...o})=>({path:e,start_line:t,end_line:s,...n!==void 0&&{start_column:n},...r!==void 0&&{end_column:r},annotation_level:a,...o}))}}const p=4,m={baseMs:500,capMs:8e3},h=6e4
function githubClient(e){const t=connect(e),s=connect({...e,signal:void 0}),[n="",r=""]=e.repository.split("/"),o={owner:n,repo:r}
return{describeDefaultBranch:async()=>ask({deed:`read the repository ${e.repository}`,permission:"contents: read"},async()=>{const{data:e}=await t.rest.repos.get(o)
return e.default_branch}),describeCollaborator:e=>ask({deed:`read the role of ${e}`,permission:"contents: read"},async()=>{const{data:s}=await t.rest.repos.getCollaboratorPermissionLevel({...o,username:e})
return readCollaborator(e,s)}),compareCommits:(e,s)=>ask({deed:`compare ${e} with ${s}`,permission:"contents: read"},async()=>{try{const{data:n}=await t.rest.repos.compareCommitsWithBasehead({...o,basehead:`${e}...${s}`})
return readComparison(n)}catch(e){if([404,422].includes(readRefusal(e)?.status??0))return
throw e}}),listCheckRuns:e=>ask({deed:`read the check runs of ${e}`,permission:"checks: read"},async()=>(await t.paginate(t.rest.checks.listForRef,{...o,ref:e,filter:"latest",per_page:100})).map(({id:e,name:t,check_suite:s,status:n,conclusion:r})=>({id:e,name:t,checkSuiteId:s?.id,status:n,conclusion:r}))),listWorkflowRuns:e=>ask({deed:`read the workflow runs of ${e}`,permission:"actions: read"},async()=>{const s={...o,head_sha:e,per_page:100}
return(await t.paginate(t.rest.actions.listWorkflowRunsForRepo,s)).map(readWorkflowRun)}),describeWorkflowRun:e=>ask({deed:`read the workflow run ${e}`,permission:"actions: read"},async()=>{const{data:s}=await t.rest.actions.getWorkflowRun({...o,run_id:e})
return readWorkflowRun(s)}),listJobCheckRunIds:e=>ask({deed:`read the jobs of the workflow run ${e}`,permission:"actions: read"},async()=>{const s={...o,run_id:e,filter:"all",per_page:100}
return(await t.paginate(t.rest.actions.listJobsForWorkflowRun,s)).map(({check_run_url:e})=>Number(e.split("/").at(-1)))}),listCommitStatuses:e=>ask({deed:`read the commit statuses of ${e}`,permission:"statuses: read"},()=>listStatuses(t,{...o,ref:e})),listDeployments:({environment:e,sha:s,limit:n})=>ask({deed:`read the deployments to ${e}`,permission:"deployments: read"},async()=>{const r=[],a={...o,environment:e,per_page:100,...s!==void 0&&{sha:s}}
for await(const{data:e}of t.paginate.iterator(t.rest.repos.listDeployments,a)){r.push(...e.map(readDeployment))
if(r.length>=n)break}return r.slice(0,n)}),describeDeployment:e=>ask({deed:`read the deployment ${e}`,permission:"deployments: read"},async()=>{const{data:s}=await t.rest.repos.getDeployment({...o,deployment_id:e})
return readDeployment(s)}),listDeploymentStatuses:e=>ask({deed:`read the statuses of the deployment ${e}`,permission:"deployments: read"},async()=>(await t.paginate(t.rest.repos.listDeploymentStatuses,{...o,deployment_id:e,per_page:100})).map(({state:e,created_at:t,environment_url:s})=>({state:e,createdAt:t,environmentUrl:s??""}))),listClosedPullRequests:()=>ask({deed:"read the merged pull requests",permission:"pull-requests: read"},async()=>{const{data:e}=await t.rest.pulls.list({...o,state:"closed",sort:"updated",direction:"desc",per_page:100})
return e.map(({number:e,title:t,user:s,merge_commit_sha:n,merged_at:r})=>({number:e,title:t,author:s?.login??"",mergeCommitSha:n,isMerged:r!==null}))}),listPullRequestFiles:e=>ask({deed:`read the files of the pull request ${e}`,permission:"pull-requests: read"},async()=>{const s={...o,pull_number:e,per_page:100}
return(await t.paginate(t.rest.pulls.listFiles,s)).map(readPullRequestFile)}),createDeployment:t=>ask({deed:`create a deployment to ${t.environment}`,permission:"deployments: write"},()=>createDeploymentOnce({...e,writer:s,here:o},t)),createDeploymentStatus:e=>ask({deed:`set the deployment ${e.deploymentId} to ${e.state}`,permission:"deployments: write"},async()=>{await s.rest.repos.createDeploymentStatus({...o,...writeStatus(e)})}),createCheckRun:t=>ask({deed:`create the check run ${t.name}`,permission:"checks: write"},()=>createCheckRunOnce({...e,calls:checkRunCalls(s,o)},t)),updateCheckRun:t=>ask({deed:`update the check run ${t.id}`,permission:"checks: write"},()=>updateCheckRunOnce({...e,calls:checkRunCalls(s,o)},t))}
async function ask(t,s){try{return await s()}catch(s){if(s instanceof a.lZ||e.signal?.aborted===!0&&e.signal.reason===s)throw s
throw describeRefusal(s,t)}}}function silent(){}function connect(e){const{token:t,apiUrl:s,clock:n,signal:a,random:o,requestTimeoutMs:i=3e4}=e,u=(0,r.Q)(t,{baseUrl:s,log:{debug:silent,info:silent,warn:silent,error:silent}})
u.hook.wrap("request",async(e,t)=>{const s=t.method==="GET"
for(let r=0;;r+=1){const u=AbortSignal.timeout(i)
t.request={...t.request,signal:a?AbortSignal.any([a,u]):u}
a?.throwIfAborted()
try{return await e(t)}catch(e){a?.throwIfAborted()
const i=planRetry({error:e,attempt:r,isRead:s,path:t.url,nowMs:n.now(),random:o})
if(i===void 0)throw e
await n.sleep(i,a)}}})
return u}const f=/\/(?:deployments|check-runs|check-runs\/\{check_run_id\})$/
function planRetry({error:e,attempt:t,isRead:s,path:n,nowMs:r,random:a}){const i=readRefusal(e)
if(t+1>=p||!isPassing(i))return
if(!s&&f.test(n)&&(i===void 0||!isRateLimit(i)))return
const u=i&&askedWaitMs(i,r)
return u===void 0?(0,o.j)(m,t,a):u>h?void 0:u}function checkRunCalls(e,t){return{create:async s=>{const{data:n}=await e.rest.checks.create({...t,...s})
return n},update:async(s,n)=>{await e.rest.checks.update({...t,check_run_id:s,...n})},listNamed:async(s,n)=>{const r={...t,ref:s,check_name:n,filter:"all",per_page:100}
return(await e.paginate(e.rest.checks.listForRef,r)).map(({id:e,external_id:t})=>({id:e,externalId:t}))},countAnnotations:async s=>{const{data:n}=await e.rest.checks.get({...t,check_run_id:s})
return n.output.annotations_count}}}async function createDeploymentOnce(e,t){const{clock:s,signal:n,random:r}=e
for(let a=0;;a+=1)try{return await createDeployment(e,t)}catch(i){if(!mayBeMade(i))throw i
await s.sleep((0,o.j)(m,a,r))
const u=await findMade(e,t)
if(u!==void 0)return u
n?.throwIfAborted()
if(a+1>=p)throw i}}function mayBeMade(e){if(e instanceof a.lZ)return!1
const t=readRefusal(e)
return isPassing(t)&&!(t!==void 0&&isRateLimit(t))}async function createDeployment({writer:e,here:t},s){const{data:n}=await e.rest.repos.createDeployment({...t,...writeDeployment(s)})
if("id"in n)return readDeployment(n)
throw new a.lZ({code:"github-request-refused",message:`GitHub answered that it merged instead of deploying: ${n.message??""}`,fix:"Report this with the log of the step: Slipway asks GitHub not to merge."})}async function findMade({writer:e,here:t},s){const{environment:r,sha:a,payload:o}=s,{data:i}=await e.rest.repos.listDeployments({...t,environment:r,sha:a,per_page:100}),u=JSON.parse(JSON.stringify(o))
return i.map(readDeployment).find(e=>(0,n.isDeepStrictEqual)(e.payload,u))}const w=140
function shortDescription(e){const t=e.toWellFormed().replaceAll(/[\u{10000}-\u{10ffff}]/gu,"\ufffd")
return t.length>w?`${t.slice(0,w-1)}\u2026`:t}function writeDeployment({sha:e,environment:t,description:s,isProduction:n,payload:r}){return{ref:e,environment:t,description:shortDescription(s),auto_merge:!1,required_contexts:[],payload:{...r},...n!==void 0&&{production_environment:n}}}function writeStatus({deploymentId:e,state:t,description:s,environmentUrl:n,logUrl:r}){return{deployment_id:e,state:t,description:shortDescription(s),...n!==void 0&&{environment_url:n},...r!==void 0&&{log_url:r}}}async function listStatuses(e,t){const s=[]
for(let n=1;;n+=1){const{data:r}=await e.rest.repos.getCombinedStatusForRef({...t,per_page:100,page:n})
s.push(...r.statuses.map(({context:e,state:t})=>({context:e,state:t})))
if(r.statuses.length===0||s.length>=r.total_count)return s}}}),1570:((e,t,s)=>{s.d(t,{h:()=>fetch})
var n=s(6342)
async function fetch(e,t){return t?.dispatcher===void 0?globalThis.fetch(e,t):fetchThroughProxy(e,t)}async function fetchThroughProxy(e,{method:t="GET",body:s,headers:r,signal:a}){a?.throwIfAborted()
const o={prepareRequest:e=>{e.signal=a
e.headers["user-agent"]=r["user-agent"]},canHandleAuthentication:()=>!1},i=new n.Q(void 0,[o]),u=new Promise((e,t)=>{a?.addEventListener("abort",()=>t(a.reason),{once:!0})})
try{const n=i.request(t,e,s,{...r}).then(({message:e})=>readAnswer(e))
return Object.defineProperty(await Promise.race([n,u]),"url",{value:e})}catch(e){a?.throwIfAborted()
throw e}}async function readAnswer(e){const t=await Array.fromAsync(e)
return new Response(t.length===0?null:Buffer.concat(t),{status:e.statusCode,statusText:e.statusMessage,headers:e.headers})}}),6313:((e,t,s)=>{s.d(t,{_:()=>restEndpointMethods})
const n={actions:{getWorkflowRun:"GET /repos/{owner}/{repo}/actions/runs/{run_id}",listJobsForWorkflowRun:"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",listWorkflowRunsForRepo:"GET /repos/{owner}/{repo}/actions/runs"},checks:{create:"POST /repos/{owner}/{repo}/check-runs",get:"GET /repos/{owner}/{repo}/check-runs/{check_run_id}",update:"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",listForRef:"GET /repos/{owner}/{repo}/commits/{ref}/check-runs"},pulls:{list:"GET /repos/{owner}/{repo}/pulls",listFiles:"GET /repos/{owner}/{repo}/pulls/{pull_number}/files"},repos:{compareCommitsWithBasehead:"GET /repos/{owner}/{repo}/compare/{basehead}",createDeployment:"POST /repos/{owner}/{repo}/deployments",createDeploymentStatus:"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",get:"GET /repos/{owner}/{repo}",getCollaboratorPermissionLevel:"GET /repos/{owner}/{repo}/collaborators/{username}/permission",getCombinedStatusForRef:"GET /repos/{owner}/{repo}/commits/{ref}/status",getDeployment:"GET /repos/{owner}/{repo}/deployments/{deployment_id}",listDeploymentStatuses:"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",listDeployments:"GET /repos/{owner}/{repo}/deployments"}}
function restEndpointMethods({request:e}){const bind=t=>{const[s,n]=t.split(" ")
return e.defaults({method:s,url:n})}
return{rest:mapValues(n,e=>mapValues(e,bind))}}function mapValues(e,t){return Object.fromEntries(Object.entries(e).map(([e,s])=>[e,t(s)]))}})}

