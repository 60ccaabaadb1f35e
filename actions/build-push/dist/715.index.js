"use strict"
exports.id=715
exports.ids=[715]
exports.modules={4715:((e,n,t)=>{t.d(n,{dockerRunner:()=>dockerRunner})
var o=t(1421),i=t(6193)
const r=16384
function lineSplitter(e){if(e===void 0)return{add:()=>{},end:()=>{}}
const n=new i.StringDecoder("utf8")
let t=""
const take=n=>{const o=(t+n).split(/\r?\n/)
t=o.pop()??""
for(const n of o)e(n)
if(!(t.length<r)){e(t)
t=""}}
return{add:e=>take(n.write(e)),end:()=>{take(n.end())
t!==""&&e(t)}}}function textKeeper(e){const n=[]
let t=0
return{add:o=>{t<e&&n.push(o.subarray(0,e-t))
t+=o.length},text:()=>Buffer.concat(n).toString(),isCut:()=>t>e}}const d=5e3,s=2e3,c=67108864
function programRunner({clock:e,signal:n}){return async t=>{n.throwIfAborted()
const i=(0,o.spawn)(t.program,t.args,{cwd:t.cwd,env:t.env,stdio:"pipe",detached:!0}),r=waitForEnd(i,e)
i.stdin.on("error",()=>{})
i.stdin.end(t.stdin??"")
const d=textKeeper(t.stdoutLimitBytes??c),s=lineSplitter(t.onLine),l=lineSplitter(t.onErrorLine??t.onLine)
i.stdout.on("data",e=>{d.add(e)
s.add(e)})
i.stderr.on("data",e=>l.add(e))
const a=await endInTime({child:i,ended:r,call:t,clock:e,signal:n}),u=await r
s.end()
l.end()
n.throwIfAborted()
const p={stdout:d.text(),isStdoutCut:d.isCut()}
return a?{ending:"timed-out",exitCode:void 0,signal:void 0,...p}:{...u,...p}}}function waitForEnd(e,n){return new Promise((t,o)=>{e.on("error",e=>["ENOENT","EACCES"].includes(e.code??"")?t({ending:"not-found",exitCode:void 0,signal:void 0}):o(e))
const i=new AbortController
e.on("exit",()=>{n.sleep(s,i.signal).then(()=>letGo(e),()=>{})})
e.on("close",(e,n)=>{i.abort()
t(n===null?{ending:"exited",exitCode:e??1,signal:void 0}:{ending:"killed",exitCode:void 0,signal:n})})})}function letGo(e){killGroup(e.pid,"SIGKILL")
e.stdout?.destroy()
e.stderr?.destroy()}async function endInTime({child:e,ended:n,call:t,clock:o,signal:i}){const onAbort=()=>{endGroup(e.pid,{clock:o,ended:n})}
i.addEventListener("abort",onAbort,{once:!0})
const r=new AbortController
try{if(t.timeoutMs===void 0){await n
return!1}const i=o.sleep(t.timeoutMs,r.signal).then(()=>!0,()=>!1),d=await Promise.race([i,n.then(()=>!1)])
d&&await endGroup(e.pid,{clock:o,ended:n})
return d}finally{r.abort()
i.removeEventListener("abort",onAbort)}}async function endGroup(e,{clock:n,ended:t}){killGroup(e,"SIGTERM")
const o=new AbortController
await Promise.race([t,n.sleep(d,o.signal)])
o.abort()
killGroup(e,"SIGKILL")}function killGroup(e,n){if(e!==void 0)try{process.kill(-e,n)}catch(e){if(typeof e!="object"||e===null||!("code"in e)||e.code!=="ESRCH")throw e}}function dockerRunner({cwd:e,clock:n,signal:t}){const o=programRunner({clock:n,signal:t})
return async({onLine:n,...t})=>{const i=[],{ending:r,exitCode:d,stdout:s}=await o({...t,program:"docker",cwd:e,onLine:e=>{i.push(e)
n?.(e)}})
return{exitCode:r==="killed"?128:d,stdout:s.trimEnd(),lines:i}}}})}

