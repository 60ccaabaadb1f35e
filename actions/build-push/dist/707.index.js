"use strict"
exports.id=707
exports.ids=[707]
exports.modules={707:((e,t,o)=>{o.d(t,{W:()=>isTransientRegistryError,blobStore:()=>blobStore})
var r=o(9448),a=o(4708),n=o(8321),s=o(6466),i=o(9973)
function blobStore({authorization:e,signal:t}){const o={authorization:e,signal:t}
return{hasBlob:e=>hasBlob(o,e),mountBlob:(e,t)=>mountBlob(o,e,t),openBlob:e=>openBlob(o,e),uploadBlob:(e,t)=>uploadBlob(o,e,t)}}async function hasBlob(e,{repository:t,digest:o}){const r=new URL(`/v2/${t}/blobs/${o}`,e.authorization.endpoint),a=await exchange(e,{method:"HEAD",url:r})
a.resume()
if(a.statusCode===200||a.statusCode===307)return!0
if(a.statusCode===404)return!1
throw await refusal(a,`HEAD ${r.pathname}`)}async function mountBlob(e,t,o){const r=new URL(`/v2/${t.repository}/blobs/uploads/`,e.authorization.endpoint)
r.searchParams.set("mount",t.digest)
r.searchParams.set("from",o)
const a=await exchange(e,{method:"POST",url:r,headers:{"content-length":0}})
if(a.statusCode!==201&&a.statusCode!==202)throw await refusal(a,`POST ${r.pathname}`)
a.resume()
return a.statusCode===201}async function openBlob(e,{repository:t,digest:o}){let r=new URL(`/v2/${t}/blobs/${o}`,e.authorization.endpoint)
for(let t=0;t<=5;t+=1){const t=await exchange(e,{method:"GET",url:r}),{location:o}=t.headers
if(t.statusCode===200)return{stream:t,sizeBytes:Number(t.headers["content-length"])}
if(o===void 0||![302,303,307,308].includes(t.statusCode??0))throw await refusal(t,`GET ${r.pathname}`)
t.resume()
r=new URL(o,r)}throw new i.lZ({code:"registry-refused",message:`The registry sends ${t}@${o} from redirect to redirect.`,fix:"Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."})}async function uploadBlob(e,{repository:t,digest:o},r){const a=new URL(`/v2/${t}/blobs/uploads/`,e.authorization.endpoint),n=await follow(e,{method:"POST",url:a,headers:{"content-length":0}},[202]),s={"content-type":"application/octet-stream","content-length":r.sizeBytes},i=await follow(e,{method:"PATCH",url:n,headers:s,body:r.stream},[202])
i.searchParams.set("digest",o)
await follow(e,{method:"PUT",url:i,headers:{"content-length":0}},[201,204])}async function follow(e,t,o){const r=await exchange(e,t)
if(!o.includes(r.statusCode??0))throw await refusal(r,`${t.method} ${t.url.pathname}`)
r.resume()
return new URL(r.headers.location??t.url.href,t.url)}async function exchange({authorization:e,signal:t},{method:o,url:n,headers:i,body:u}){const c=n.protocol==="http:"?r.request:a.request,l=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64"),h=n.origin===new URL(e.endpoint).origin
try{return await new Promise((e,r)=>{const a=c(n,{method:o,headers:{...i,...h?{authorization:`Basic ${l}`}:{}},signal:t,timeout:6e4})
a.on("response",e)
a.on("error",r)
a.on("timeout",()=>a.destroy(new Error("no answer for 60 seconds")))
u===void 0?a.end():(0,s.pipeline)(u,a).catch(r)})}catch(e){if(t.aborted&&t.reason instanceof Error)throw t.reason
throw unreachable(n.host,e)}}function unreachable(e,t){return new i.lZ({code:"registry-unreachable",message:`The registry ${e} could not be reached: ${(0,i.bD)(t)}`,fix:"Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",cause:t})}async function refusal(e,t){const o=(await(0,n.text)(e).catch(()=>"")).slice(0,500)
return new i.lZ({code:"registry-refused",message:`The registry answered ${t} with ${e.statusCode??0}: ${o===""?"no text":o}`,fix:isPassingStatus(e.statusCode??0)?"The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied.":"Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."})}function isPassingStatus(e){return e===429||e>=500}function isTransientRegistryError(e){return e instanceof i.lZ&&(e.code==="registry-unreachable"||e.code==="registry-refused"&&/ with (?:429|5\d\d): /.test(e.message))}})}

