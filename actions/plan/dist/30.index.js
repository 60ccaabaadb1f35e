"use strict"
exports.id=30
exports.ids=[30]
exports.modules={30:((e,t,n)=>{n.r(t)
n.d(t,{connectChecks:()=>connectChecks})
var i=n(1455),o=n(9973),r=n(2795),s=n(8836),a=n(6760),c=n(9444),d=n(7823)
const l=4,u={baseMs:1e3,capMs:15e3}
async function withScratch(e,t){const n=await openScratch(e)
try{return await t(n)}finally{await n.remove()}}async function openScratch(e){const t=await(0,i.mkdtemp)((0,a.join)(e.tempFolder,"slipway-git-")),remove=()=>(0,i.rm)(t,{recursive:!0,force:!0})
try{const n=(0,a.join)(t,"repository"),i=await findRemote(e)
await(0,d.E)(e,{args:["init","--quiet","--bare","--template=",n]})
return{folder:t,gitDir:n,remote:i,remove:remove}}catch(e){await remove()
throw e}}async function fetchCommits(e,{gitDir:t,remote:n},{refspecs:i,depth:o,filter:r}){const a=["--quiet","--no-tags","--force",`--depth=${o}`,`--filter=${r}`,"origin",...i],h={...u,attempts:l,clock:e.clock,signal:e.signal,shouldRetry:s.WG}
await(0,c.L)(h,i=>{i>0&&e.log.progress(`asking the remote again (attempt ${i+1} of ${l})`)
const o=[...n.args,"fetch",...a]
return(0,d.E)(e,{gitDir:t,args:o,env:n.env,isRemote:!0})})}async function findRemote(e){const{stdout:t}=await(0,d.E)(e,{args:["config","--get","remote.origin.url"],exitCodes:[0,1]})
return{args:["-c",`remote.origin.url=${readOrigin(t.trim())??e.remote.url}`],env:credentials(e.remote)}}function readOrigin(e){if(e.startsWith("/")||e.startsWith("file://"))return e
if(!/^https?:\/\//.test(e)||!URL.canParse(e))return
const t=new URL(e)
t.username=""
t.password=""
return t.href}function credentials({url:e,token:t,mask:n}){if(t===""||!/^https?:\/\//.test(e))return{}
const i=Buffer.from(`x-access-token:${t}`).toString("base64")
n(i)
const o=`http.${new URL(e).origin}/.extraheader`
return{GIT_CONFIG_COUNT:"2",GIT_CONFIG_KEY_0:o,GIT_CONFIG_VALUE_0:"",GIT_CONFIG_KEY_1:o,GIT_CONFIG_VALUE_1:`AUTHORIZATION: basic ${i}`}}const h=2**17
async function fetchMergeBase(e,{base:t,head:n,firstDepth:i}){const o=[`+${t}:refs/slipway/base`,`+${n}:refs/slipway/head`]
return withScratch(e,async t=>{for(let n=i;n<=h;n*=2){await fetchCommits(e,t,{refspecs:o,depth:n,filter:"tree:0"})
const i={base:"refs/slipway/base^{commit}",head:"refs/slipway/head^{commit}"},r=await findMergeBase(e,{...i,gitDir:t.gitDir})
if(r.kind!=="deeper")return r}throw new s.Xi("failed",`the two commits share no history in their last ${h} commits`)})}async function findMergeBase(e,{base:t,head:n,gitDir:i}){const o=await listCutCommits(e,i),list=async(...t)=>{const{stdout:n}=await(0,d.E)(e,{args:t,exitCodes:[0,1],...i!==void 0&&{gitDir:i}})
return n.split("\n").filter(e=>e!=="")},isCutBetween=async(e,t)=>o.size>0&&(await list("rev-list",`${e}...${t}`,"--")).some(e=>o.has(e))
if(await isCutBetween(t,n))return{kind:"deeper"}
const r=await list("merge-base","--all",t,n)
for(const[e,t]of r.entries())for(const n of r.slice(e+1))if(await isCutBetween(t,n))return{kind:"deeper"}
const[s]=r
return s===void 0?{kind:"none"}:{kind:"found",sha:s}}async function listCutCommits(e,t){const n=t===void 0?await findShallowFile(e):(0,a.join)(t,"shallow")
try{return new Set((await(0,i.readFile)(n,"utf8")).split("\n"))}catch(e){if(typeof e=="object"&&e!==null&&"code"in e&&e.code==="ENOENT")return new Set
throw e}}async function findShallowFile(e){const{stdout:t}=await(0,d.E)(e,{args:["rev-parse","--git-path","shallow"]})
return(0,a.resolve)(e.cwd,t.replace(/\n$/,""))}var f=n(9081)
async function readHead(e){const{stdout:t}=await(0,d.E)(e,{args:["cat-file","--batch"],stdin:"HEAD\n"}),n=/^([0-9a-f]+) commit \d+\n/.exec(t)?.[1]
if(n===void 0)throw new s.Xi("not-a-repository","the checkout has no commit")
const[i=""]=t.slice(t.indexOf("\n")+1).split("\n\n",1)
return{sha:n,parents:[...i.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,e=""])=>e)}}async function compareCommits(e,{base:t,head:n,firstDepth:i}){const o=await compareInCheckout(e,{base:t,head:n})
if(o!==void 0)return o
const r=await fetchMergeBase(e,{base:t,head:n,firstDepth:i})
return r.kind==="found"?withScratch(e,async t=>{const i=[...new Set([r.sha,n])]
await fetchCommits(e,t,{refspecs:i,depth:1,filter:"blob:none"})
const o=await listDifferences(e,{mergeBase:r.sha,head:n,gitDir:t.gitDir})
return{mergeBase:r.sha,files:o}}):void 0}async function compareInCheckout(e,{base:t,head:n}){try{const i=`${localName(t)}^{commit}\n${n}^{commit}\n`,{stdout:o}=await(0,d.E)(e,{args:["cat-file","--batch-check"],stdin:i}),r=[...o.matchAll(/^([0-9a-f]+) commit \d+$/gm)].map(([,e=""])=>e),[s,a]=r
if(s===void 0||a===void 0)return
const c=await findMergeBase(e,{base:s,head:a})
if(c.kind!=="found")return
return{mergeBase:c.sha,files:await listDifferences(e,{mergeBase:c.sha,head:a})}}catch(e){if(e instanceof s.Xi&&e.kind!=="git-missing")return
throw e}}function localName(e){return/^[0-9a-f]{40,64}$/.test(e)||e.startsWith("refs/tags/")?e:`refs/remotes/origin/${e.replace(/^refs\/heads\//,"")}`}async function listDifferences(e,{mergeBase:t,head:n,gitDir:i}){const{stdout:o}=await(0,d.E)(e,{args:["diff-tree","-r","-z","--raw","--no-renames","--no-abbrev","--ignore-submodules=none",t,n,"--"],...i!==void 0&&{gitDir:i}})
return(0,f.L)(o)}const p=3e3,m=256
async function learnChanges(e,t){const{run:n,base:i}=t,o=await findHead(e)
return followRange(e,t,(0,r.I)({run:n,base:i,head:o}))}async function findHead(e){try{return await readHead(e)}catch(e){if(e instanceof s.Xi)return
throw e}}async function followRange(e,t,n){if(n.kind==="all")return everything(n.reason)
if(n.kind==="none")return{...everything(n.reason),scope:"changed"}
const{firstDepth:i=m,github:o}=t
let r
try{r=await compareCommits(e,{...n,firstDepth:i})}catch(i){if(!(i instanceof s.Xi))throw i
if(i.kind==="commit-gone"&&n.isGiven===!0)throw baseGone(n,i)
return i.kind==="commit-gone"&&n.otherwise!==void 0?followRange(e,t,n.otherwise):askGithub(n,{github:o,cause:i.message})}const a=n.otherwise!==void 0&&r?.mergeBase!==n.base
return n.otherwise!==void 0&&a?followRange(e,t,n.otherwise):r===void 0?everything(`${n.what}: the two commits share no history`):{scope:"changed",...r,source:"git",reason:n.what,warnings:[]}}function everything(e,t=[]){return{scope:"all",files:[],mergeBase:"",source:"none",reason:e,warnings:t}}function baseGone({base:e},t){return new o.lZ({code:"base-commit-gone",message:`The input base is ${e}, and the repository on GitHub has no such commit, branch or tag (${t.message}).`,fix:"Set the input `base` to the full hash of a commit that is on a branch, or to the name of a branch or tag; a force-push takes commits away.",cause:t})}async function askGithub({what:e,pullRequest:t},{github:n,cause:i}){const r=`${e}: what it changes is not known`
if(n===void 0||t===void 0)return everything(r,[`Git could not compare the commits (${i}), so everything is checked.`])
const s=`Git could not compare the commits (${i})`
try{const i=await n.listPullRequestFiles(t.number),o=findGap(i.length,t.changedFiles)
if(o!==void 0)return everything(r,[`${s}, and ${o}, so everything is checked.`])
const a=[`${s}; the changed files come from GitHub's list of the pull request's files.`]
return{scope:"changed",files:splitRenames(i),mergeBase:"",source:"files-api",reason:e,warnings:a}}catch(e){if(!(e instanceof o.lZ))throw e
return everything(r,[`${s}, and GitHub not list the files: ${(0,o.bD)(e)} Everything is checked.`])}}function findGap(e,t){return e>=p?`GitHub lists no more than ${p} files of a pull request`:t!==void 0&&t!==e?`GitHub lists ${e} files of the pull request, which had ${t} when the run began`:void 0}function splitRenames(e){const t=new Map
for(const{filename:n,status:i,previousFilename:o}of e){i!=="renamed"||o===void 0||t.has(o)||t.set(o,{path:o,status:"deleted"})
t.set(n,{path:n,status:g[i]??"modified"})}return[...t.values()].toSorted((e,t)=>e.path<t.path?-1:1)}const g={added:"added",copied:"added",renamed:"added",removed:"deleted"}
var w=n(9563),y=n(1421),k=n(6193)
const b=16384
function lineSplitter(e){if(e===void 0)return{add:()=>{},end:()=>{}}
const t=new k.StringDecoder("utf8")
let n=""
const take=t=>{const i=(n+t).split(/\r?\n/)
n=i.pop()??""
for(const t of i)e(t)
if(!(n.length<b)){e(n)
n=""}}
return{add:e=>take(t.write(e)),end:()=>{take(t.end())
n!==""&&e(n)}}}function textKeeper(e){const t=[]
let n=0
return{add:i=>{n<e&&t.push(i.subarray(0,e-n))
n+=i.length},text:()=>Buffer.concat(t).toString(),isCut:()=>n>e}}const v=5e3,G=2e3,C=67108864
function programRunner({clock:e,signal:t}){return async n=>{t.throwIfAborted()
const i=(0,y.spawn)(n.program,n.args,{cwd:n.cwd,env:n.env,stdio:"pipe",detached:!0}),o=waitForEnd(i,e)
i.stdin.on("error",()=>{})
i.stdin.end(n.stdin??"")
const r=textKeeper(n.stdoutLimitBytes??C),s=lineSplitter(n.onLine),a=lineSplitter(n.onErrorLine??n.onLine)
i.stdout.on("data",e=>{r.add(e)
s.add(e)})
i.stderr.on("data",e=>a.add(e))
const c=await endInTime({child:i,ended:o,call:n,clock:e,signal:t}),d=await o
s.end()
a.end()
t.throwIfAborted()
const l={stdout:r.text(),isStdoutCut:r.isCut()}
return c?{ending:"timed-out",exitCode:void 0,signal:void 0,...l}:{...d,...l}}}function waitForEnd(e,t){return new Promise((n,i)=>{e.on("error",e=>["ENOENT","EACCES"].includes(e.code??"")?n({ending:"not-found",exitCode:void 0,signal:void 0}):i(e))
const o=new AbortController
e.on("exit",()=>{t.sleep(G,o.signal).then(()=>letGo(e),()=>{})})
e.on("close",(e,t)=>{o.abort()
n(t===null?{ending:"exited",exitCode:e??1,signal:void 0}:{ending:"killed",exitCode:void 0,signal:t})})})}function letGo(e){killGroup(e.pid,"SIGKILL")
e.stdout?.destroy()
e.stderr?.destroy()}async function endInTime({child:e,ended:t,call:n,clock:i,signal:o}){const onAbort=()=>{endGroup(e.pid,{clock:i,ended:t})}
o.addEventListener("abort",onAbort,{once:!0})
const r=new AbortController
try{if(n.timeoutMs===void 0){await t
return!1}const o=i.sleep(n.timeoutMs,r.signal).then(()=>!0,()=>!1),s=await Promise.race([o,t.then(()=>!1)])
s&&await endGroup(e.pid,{clock:i,ended:t})
return s}finally{r.abort()
o.removeEventListener("abort",onAbort)}}async function endGroup(e,{clock:t,ended:n}){killGroup(e,"SIGTERM")
const i=new AbortController
await Promise.race([n,t.sleep(v,i.signal)])
i.abort()
killGroup(e,"SIGKILL")}function killGroup(e,t){if(e!==void 0)try{process.kill(-e,t)}catch(e){if(typeof e!="object"||e===null||!("code"in e)||e.code!=="ESRCH")throw e}}function connectChecks({githubToken:e},t){const{clock:o,log:r,signal:s,run:a,env:c}=t,d=e?.reveal()??"",l={run:programRunner({clock:o,signal:s}),clock:o,log:r,signal:s,cwd:a.workspace,env:c,tempFolder:a.runnerTemp,remote:{url:`${a.serverUrl}/${a.repository}`,token:d,mask:e=>t.mask(e)}},u=d===""?void 0:{listPullRequestFiles:async e=>{const{githubClient:t}=await Promise.all([n.e(641),n.e(56)]).then(n.bind(n,3819)),{repository:i,apiUrl:r}=a
return t({token:d,repository:i,apiUrl:r,clock:o,signal:s}).listPullRequestFiles(e)}}
return{log:r,workspace:a.workspace,readText:e=>(0,i.readFile)(e,"utf8"),learnChanges:e=>learnChanges(l,{run:a,base:e,...u&&{github:u}}),listTrackedFiles:async()=>(0,w.XJ)(await(0,w.sp)(l),a.workspace)}}}),8836:((e,t,n)=>{n.d(t,{WG:()=>isPassing,Xi:()=>GitFailure,f1:()=>readFailure})
class GitFailure extends Error{kind
constructor(e,t){super(t)
this.name="GitFailure"
this.kind=e}}function isPassing(e){return e instanceof GitFailure&&["throttled","unreachable"].includes(e.kind)}const i=[["not-a-repository",/not a git repository|cannot change to/],["commit-gone",/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/],["throttled",/\b429\b|rate.?limit|too many requests/i],["denied",/authentication failed|could not read (?:username|password)|terminal prompts disabled|\b40[13]\b|permission denied|access denied|repository .*not found|does not appear to be a git repository/i],["unreachable",/could not resolve|failed to connect|couldn't connect|unable to connect|timed out|too slow|connection (?:reset|refused|was closed)|early eof|unexpected disconnect|hung up|rpc failed|\b50[0234]\b|ssl|tls|gnutls|network/i]]
function readFailure(e){const t=e.find(e=>/^(?:fatal|remote error):/.test(e))??e.at(-1)??"",n=e.join("\n"),[o]=i.find(([,e])=>e.test(n))??["failed"]
return new GitFailure(o,t===""?"git failed without a word":`git says: ${t.slice(0,300)}`)}}),9081:((e,t,n)=>{n.d(t,{L:()=>parseRawDiff,c:()=>parseTree})
const i={A:"added",D:"deleted",M:"modified",T:"type-changed"}
function parseRawDiff(e){const t=splitRecords(e),n=[]
for(let e=0;e<t.length;e+=2){const[o="",r]=t.slice(e,e+2),s=i[/^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([ADMT])$/.exec(o)?.[1]??""]
if(s===void 0||r===void 0)throw new Error(`git printed an unknown change: ${o}`)
n.push({path:r,status:s})}return n}const o={100644:"file",100664:"file",100755:"executable",12e4:"link",16e4:"submodule"}
function parseTree(e){return splitRecords(e).map(e=>{const[,t="",n="",i=""]=/^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]*)$/.exec(e)??[],r=o[t]
if(r===void 0)throw new Error(`git printed an unknown entry of a tree: ${e}`)
return{path:i,kind:r,objectId:n}})}function splitRecords(e){return e===""?[]:e.replace(/\0$/,"").split("\0")}}),7823:((e,t,n)=>{n.d(t,{E:()=>runGit})
var i=n(8836)
const o=12e4,r=20,s=["safe.directory=*","core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=false","core.askPass=","credential.helper=","protocol.version=2","http.lowSpeedLimit=1000","http.lowSpeedTime=60","gc.auto=0","maintenance.auto=false","fetch.recurseSubmodules=false","color.ui=false"].flatMap(e=>["-c",e])
async function runGit(e,t){const n=[],{ending:a,exitCode:c,stdout:d,isStdoutCut:l}=await e.run({program:"git",args:[...s,...t.gitDir===void 0?[]:[`--git-dir=${t.gitDir}`],...t.args],cwd:e.cwd,env:{...cleanEnvironment(e.env),...reach(t.isRemote??!1),...t.env},timeoutMs:o,onLine:e=>{/^(?:fatal|error|remote|remote error|warning|hint): /.test(e)&&n.length<r&&n.push(e)},...t.stdin!==void 0&&{stdin:t.stdin},...t.outputLimitBytes!==void 0&&{stdoutLimitBytes:t.outputLimitBytes}})
if(a==="not-found")throw new i.Xi("git-missing","there is no git on the PATH")
if(a==="timed-out")throw new i.Xi("timed-out",`git took longer than ${o/1e3} s`)
if(c===void 0)throw new i.Xi("failed","git was killed")
if(!(t.exitCodes??[0]).includes(c))throw(0,i.f1)(n)
if(l&&t.outputLimitBytes===void 0)throw new i.Xi("failed","git printed too much")
return{exitCode:c,stdout:d,isCut:l}}const a=/^GIT_(?:SSL|PROXY)_|^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)$/,c=/^(?:GIT|INPUT|ACTIONS)_|^(?:GITHUB|GH)_TOKEN$|^SSH_ASKPASS|^LANGUAGE$/
function cleanEnvironment(e){const t=Object.entries(e).filter(([e])=>a.test(e)||!c.test(e))
return{...Object.fromEntries(t),LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_LFS_SKIP_SMUDGE:"1"}}function reach(e){return e?{GIT_ALLOW_PROTOCOL:"http:https:file"}:{GIT_ALLOW_PROTOCOL:"",GIT_NO_LAZY_FETCH:"1"}}}),9563:((e,t,n)=>{n.d(t,{XJ:()=>withoutStrayLinks,sp:()=>listTrackedFiles,yQ:()=>hashFiles})
var i=n(7598),o=n(1455),r=n(6760),s=n(9973),a=n(8836),c=n(9081),d=n(7823)
async function listTrackedFiles(e){try{const{stdout:t}=await(0,d.E)(e,{args:["ls-tree","-r","-z","--full-tree","HEAD"]})
return(0,c.c)(t)}catch(t){if(!(t instanceof a.Xi))throw t
if(t.kind==="git-missing")return walkCheckout(e,t)
throw t.kind==="not-a-repository"?notCheckedOut(e,t):gitFailed(t)}}async function withoutStrayLinks(e,t){const n=await(0,o.realpath)(t),i=await Promise.all(e.map(async({kind:e,path:t})=>e==="link"&&await isStray((0,r.join)(n,t),n)))
return e.filter((e,t)=>i[t]!==!0)}async function isStray(e,t){if(!await(0,o.lstat)(e).then(()=>!0,()=>!1))return!1
try{const n=await(0,o.realpath)(e)
return!n.startsWith(`${t}${r.sep}`)||!(await(0,o.stat)(n)).isFile()}catch{return!0}}function hashFiles(e){if(e.length===0)return""
const t=e.map(({path:e,objectId:t})=>`${e}\0${t}\0`).toSorted()
return(0,i.createHash)("sha256").update(t.join("")).digest("hex")}function notCheckedOut({cwd:e},t){return new s.lZ({code:"not-checked-out",message:`The repository is not in the workspace, ${e} (${t.message}).`,fix:"Run actions/checkout before this step, without its input `path`.",cause:t})}function gitFailed(e){return new s.lZ({code:"git-failed",message:`Git cannot list the files of the checkout (${e.message}).`,fix:"Look at the step that runs actions/checkout: its repository is not whole.",cause:e})}const l=new Set([".git","node_modules",".venv","__pycache__"])
async function walkCheckout(e,t){const n=await walk(e.cwd,"")
if(n.length===0)throw notCheckedOut(e,t)
return n.toSorted((e,t)=>e.path<t.path?-1:1)}async function walk(e,t){const n=[]
for(const i of await(0,o.readdir)((0,r.join)(e,t),{withFileTypes:!0})){const o=t===""?i.name:`${t}/${i.name}`
l.has(i.name)||(i.isDirectory()?n.push(...await walk(e,o)):(i.isFile()||i.isSymbolicLink())&&n.push(await describeFile(e,o)))}return n}async function describeFile(e,t){const n=(0,r.join)(e,t),i=await(0,o.lstat)(n)
return i.isSymbolicLink()?{path:t,kind:"link",objectId:hashBlob(Buffer.from(await(0,o.readlink)(n)))}:{path:t,kind:i.mode&64?"executable":"file",objectId:hashBlob(await(0,o.readFile)(n))}}function hashBlob(e){return(0,i.createHash)("sha1").update(`blob ${e.length}\0`).update(e).digest("hex")}})}

