"use strict"
exports.id=977
exports.ids=[977,707]
exports.modules={6958:((e,t,r)=>{r.d(t,{G:()=>openCopy,c7:()=>copyFrom,hl:()=>copyWithin})
var o=r(4316),s=r(7067),i=r(6110)
async function copyWithin(e){return copyFrom(e,{api:e.ecr,registryId:void 0})}async function copyFrom(e,t){const{world:r,image:s,repository:a}=e,n=r.clock.now(),c=await(0,o.L)({...await openCopy(e,t),image:s}),g=(0,i.a)(r.clock.now()-n)
r.log.progress(`${a}: copied ${s.digest} from ${s.repository} in ${g} (${c.manifests} manifests, ${c.mountedBlobs} blobs linked, ${c.sentBlobs} sent: ${c.sentBytes} bytes)`)
return c}async function openCopy({ecr:e,world:t,signal:r,image:o,repository:i},a){const n=await e.authorize()
t.mask(n.revealPassword())
const c=a.registryId===void 0,g=c?n:await a.api.authorize(a.registryId)
t.mask(g.revealPassword())
const d=(0,s.TZ)(new URL(n.endpoint).host),u=c||d!==void 0&&d.registryId===a.registryId&&d.region===a.api.region
return{source:{api:a.api,repository:o.repository,...a.registryId===void 0?{}:{registryId:a.registryId},blobs:await t.openBlobs({authorization:g,signal:r})},target:{api:e,repository:i,blobs:await t.openBlobs({authorization:n,signal:r})},canMount:u,clock:t.clock,signal:r}}}),1977:((e,t,r)=>{r.d(t,{promote:()=>promote})
var o=r(9973),s=r(310),i=r(7067),a=r(4316),n=r(9380)
const c=50
async function findReferrers({api:e,repository:t,registryId:r},o){const s=new Set,i=[o.digest,...(0,n.N)(o.manifest).children]
for(const o of i){const a=c+1,n={repository:t,...r===void 0?{}:{registryId:r}}
for(const t of await e.listReferrers({...n,digest:o,limit:a}))if(!s.has(t)){if(s.size===c)return{digests:[...s],isCut:!0}
s.add(t)
i.push(t)}}return{digests:[...s],isCut:!1}}async function readMissing(e,{source:t,target:r}){if(e.length===0)return[]
const o=await r.api.readImages({repository:r.repository,references:e}),s=e.filter(e=>o?.has(e)!==!0)
if(s.length===0)return[]
const{api:i,repository:a,registryId:n}=t,c={repository:a,...n===void 0?{}:{registryId:n}},g=await i.readImages({...c,references:s})
return s.flatMap(e=>g?.get(e)??[])}var g=r(6958)
async function carryReferrers(e){const{world:t,image:r,repository:s}=e.task
try{const{carried:o,isCut:i}=await carry(e)
o>0&&t.log.progress(`${s}: copied ${o} referrers of ${r.digest}`)
i&&t.log.warning(`${s}: ${r.digest} has more than ${c} referrers; the first ${c} were copied. Delete old signatures and attestations in ${r.repository}.`)}catch(i){if(!(i instanceof o.lZ))throw i
const a=`${s}: the SBOM, attestations and signatures of ${r.digest} were not all copied. ${i.message} ${i.fix} Run the job again then: what is missing follows. (${i.code})`
e.isThere?t.log.info(a.replaceAll("\n"," ")):t.log.warning(a)}}async function carry({task:e,source:{api:t,registryId:r}}){const{image:o,ecr:s,repository:i}=e,n={api:t,repository:o.repository,...r===void 0?{}:{registryId:r}},{digests:c,isCut:d}=await findReferrers(n,o),u=await readMissing(c,{source:n,target:{api:s,repository:i}})
if(u.length===0)return{carried:0,isCut:d}
const p=await(0,g.G)(e,{api:t,registryId:r})
for(const e of u)await(0,a.L)({...p,image:e})
return{carried:u.length,isCut:d}}var d=r(8235),u=r(5309)
async function promote(e){const{inputs:t,world:r,signal:o,images:a}=e,n=await r.openEcr({signal:o}),c=a.map(t=>({tagged:t,source:sourceOf(t,e)})),g=await readTargets(e,{ecr:n,plan:c}),u=await(0,s.$)(c,({tagged:t,source:r})=>findImage(e,{ecr:n,state:g,tagged:t,source:r})),p=u.filter(({isThere:e})=>!e)
if(!t.dryRun)for(const t of p)await copyOne(e,{ecr:n,one:t})
if(!t.dryRun)for(const t of u)await carryOne(e,{ecr:n,one:t})
const l=u.map(({tagged:e,image:t})=>({tagged:e,image:{...t,repository:e.spec.repository}})),y=await(0,d.T)(n,l,{state:g,dryRun:t.dryRun})
t.dryRun||await verifyCopies(n,p)
return u.map(({tagged:{spec:e},source:o,image:s})=>{r.log.progress(`${e.name}: ${t.dryRun?"would promote":"promoted"} ${s.digest} to ${e.repository}`)
return{name:e.name,repository:e.repository,registryId:s.registryId,digest:s.digest,action:t.dryRun?"planned":"promoted",tags:y.get(e.name)??[],origin:`${o.repository}${(0,i.Bc)(o.reference)?"@":":"}${o.reference}`}})}function sourceOf({spec:e},{inputs:{from:t}}){if(t?.kind==="reference")return{repository:e.repository,reference:t.reference}
const r=t?.images.get(e.name)??t?.images.get(e.sameAs??e.name)
return{repository:r?.repository??e.repository,reference:r?.digest??""}}async function readTargets({inputs:e,world:t},{ecr:r,plan:o}){const s=o.flatMap(({tagged:{spec:t,tags:r},source:o})=>[...r,...(0,i.Bc)(o.reference)||e.sourceRegistry===void 0&&o.repository===t.repository?[o.reference]:[]].map(e=>[t.repository,e]))
return(0,u.$)(r,(0,u.k)(s),{create:e.repositoryCreate,dryRun:e.dryRun,onCreate:o=>t.log.progress(`${o}: ${e.dryRun?"would be created":"created"} in ECR in ${r.region}`)})}async function findImage({inputs:e,world:t,signal:r},{ecr:o,state:s,tagged:a,source:n}){const{spec:c}=a,g=s.get(c.repository)?.get(n.reference),{sourceRegistry:d}=e,u=!(0,i.Bc)(n.reference)&&isElsewhere(n,{inputs:e,spec:c}),p=d?.region,l=p===void 0||p===o.region?o:await t.openEcr({region:p,signal:r})
if(g!==void 0&&!u)return{tagged:a,source:n,image:g,isThere:!0,api:l}
const y=(await l.readImages({repository:n.repository,references:[n.reference],...d===void 0?{}:{registryId:d.registryId}}))?.get(n.reference)
if(y===void 0)throw sourceMissing(n,d?.registryId)
const f=await readDigest(o,{state:s,repository:c.repository,digest:y.digest})
return{tagged:a,source:n,image:f??y,isThere:f!==void 0,api:l}}function isElsewhere({repository:e},{inputs:t,spec:r}){return t.sourceRegistry!==void 0||e!==r.repository}async function readDigest(e,{state:t,repository:r,digest:o}){return[...t.get(r)?.values()??[]].find(e=>e.digest===o)??(await e.readImages({repository:r,references:[o]}))?.get(o)}function sourceMissing({repository:e,reference:t},r){const s=r===void 0?"":` of registry ${r}`
return new o.lZ({code:"promotion-source-missing",message:`There is no image ${t} in the repository ${e}${s}; nothing can be promoted.`,fix:"Give in `from` what the earlier environment deployed (output `images` of its build-push), and keep it by the lifecycle policy until it is promoted."})}async function copyOne({inputs:e,world:t,signal:r},{ecr:o,one:s}){const i={ecr:o,world:t,signal:r,image:s.image,repository:s.tagged.spec.repository}
await(0,g.c7)(i,{api:s.api,registryId:e.sourceRegistry?.registryId})}async function carryOne({inputs:e,world:t,signal:r},{ecr:o,one:{tagged:s,source:i,image:a,isThere:n,api:c}}){if(!isElsewhere(i,{inputs:e,spec:s.spec}))return
const g={ecr:o,world:t,signal:r,image:{...a,repository:i.repository},repository:s.spec.repository}
await carryReferrers({task:g,source:{api:c,registryId:e.sourceRegistry?.registryId},isThere:n})}async function verifyCopies(e,t){await(0,s.$)(t,async({tagged:{spec:t,tags:r},image:s})=>{const i=await e.readImages({repository:t.repository,references:[s.digest,...r]}),a=r.filter(e=>i?.get(e)?.digest!==s.digest)
if(i?.get(s.digest)?.manifest!==s.manifest||a.length!==0)throw new o.lZ({code:"promotion-not-verified",message:`Read back after the copy, ${t.repository} does not name ${s.digest} by ${a.join(", ")||"its digest"}.`,fix:"Another run has likely moved the tag meanwhile: give production deployments a `concurrency` group, then run the job again."})})}}),8235:((e,t,r)=>{r.d(t,{T:()=>putTags})
var o=r(310),s=r(5312)
async function putTags(e,t,{state:r,dryRun:i}){const a=t.flatMap(({tagged:e,image:t})=>e.tags.map(r=>({name:e.spec.name,tag:r,image:t}))),n=await(0,o.$)(a,async({name:t,tag:o,image:a})=>{const n=r.get(a.repository)?.get(o)
return n?.digest===a.digest?{name:t,tag:o,outcome:"already-there"}:i?{name:t,tag:o,outcome:"planned"}:{name:t,tag:o,outcome:await(0,s.g)(e,{repository:a.repository,tag:o,image:a})}}),c=new Map(t.map(({tagged:e})=>[e.spec.name,[]]))
for(const{name:e,tag:t,outcome:r}of n)c.get(e)?.push({tag:t,outcome:r})
return c}}),5309:((e,t,r)=>{r.d(t,{$:()=>readRegistryState,k:()=>stateQuery})
var o=r(310),s=r(6456)
async function readRegistryState(e,t,r){const i=new Map,a=[]
await(0,o.$)([...t],async([t,r])=>{const o=await e.readImages({repository:t,references:[...r]})
o===void 0&&a.push(t)
i.set(t,o??new Map)})
if(a.length>0&&!r.create)throw(0,s.l)(a.toSorted(),e.region)
for(const t of a){r.dryRun||await e.createRepository(t)
r.onCreate(t)}return i}function stateQuery(e){const t=new Map
for(const[r,o]of e)t.set(r,(t.get(r)??new Set).add(o))
return t}}),310:((e,t,r)=>{r.d(t,{$:()=>mapEcr})
async function mapConcurrently({items:e,atOnce:t},r){const o=[],s=[],i=e.entries()
await Promise.all(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of i){if(s.length>0)return
try{o[e]=await r(t)}catch(e){s.push(e)}}}))
if(s.length>0)throw s[0]
return o}const o=8
function mapEcr(e,t){return mapConcurrently({items:e,atOnce:o},t)}}),4316:((e,t,r)=>{r.d(t,{L:()=>copyImage})
var o=r(9444),s=r(9973),i=r(310),a=r(707),n=r(9380)
async function copyImage(e){const t=await readParts(e,e.image),r=[...new Set(t.flatMap(({manifest:e})=>(0,n.N)(e).blobs))],o=await(0,i.$)(r,t=>copyBlob(e,t))
for(const r of t)await e.target.api.putImage({repository:e.target.repository,image:r})
return{manifests:t.length,mountedBlobs:o.filter(e=>e==="mounted").length,sentBlobs:o.filter(e=>typeof e=="number").length,sentBytes:o.reduce((e,t)=>e+(typeof t=="number"?t:0),0)}}async function readParts(e,t){const{children:r}=(0,n.N)(t.manifest)
if(r.length===0)return[t]
const{source:o}=e,s=await o.api.readImages({repository:o.repository,...o.registryId===void 0?{}:{registryId:o.registryId},references:r}),i=[]
for(const a of r){const r=s?.get(a)
if(r===void 0)throw partMissing(o.repository,t.digest,a)
i.push(...await readParts(e,r))}return[...i,t]}function partMissing(e,t,r){return new s.lZ({code:"image-parts-missing",message:`The index ${t} in ${e} names the platform image ${r}, which is not in that repository.`,fix:"A lifecycle policy has likely deleted it as untagged: build the image again, and let the policy keep untagged images longer."})}async function copyBlob(e,t){const{source:r,target:s,clock:i,signal:n}=e,c={repository:s.repository,digest:t}
return(0,o.L)({clock:i,signal:n,attempts:4,baseMs:500,capMs:8e3,shouldRetry:a.W},async()=>{if(await s.blobs.hasBlob(c))return"there"
if(e.canMount&&await s.blobs.mountBlob(c,r.repository))return"mounted"
const o=await r.blobs.openBlob({repository:r.repository,digest:t})
await s.blobs.uploadBlob(c,o)
return o.sizeBytes})}}),707:((e,t,r)=>{r.d(t,{W:()=>isTransientRegistryError,blobStore:()=>blobStore})
var o=r(9448),s=r(4708),i=r(8321),a=r(6466),n=r(9973)
function blobStore({authorization:e,signal:t}){const r={authorization:e,signal:t}
return{hasBlob:e=>hasBlob(r,e),mountBlob:(e,t)=>mountBlob(r,e,t),openBlob:e=>openBlob(r,e),uploadBlob:(e,t)=>uploadBlob(r,e,t)}}async function hasBlob(e,{repository:t,digest:r}){const o=new URL(`/v2/${t}/blobs/${r}`,e.authorization.endpoint),s=await exchange(e,{method:"HEAD",url:o})
s.resume()
if(s.statusCode===200||s.statusCode===307)return!0
if(s.statusCode===404)return!1
throw await refusal(s,`HEAD ${o.pathname}`)}async function mountBlob(e,t,r){const o=new URL(`/v2/${t.repository}/blobs/uploads/`,e.authorization.endpoint)
o.searchParams.set("mount",t.digest)
o.searchParams.set("from",r)
const s=await exchange(e,{method:"POST",url:o,headers:{"content-length":0}})
if(s.statusCode!==201&&s.statusCode!==202)throw await refusal(s,`POST ${o.pathname}`)
s.resume()
return s.statusCode===201}async function openBlob(e,{repository:t,digest:r}){let o=new URL(`/v2/${t}/blobs/${r}`,e.authorization.endpoint)
for(let t=0;t<=5;t+=1){const t=await exchange(e,{method:"GET",url:o}),{location:r}=t.headers
if(t.statusCode===200)return{stream:t,sizeBytes:Number(t.headers["content-length"])}
if(r===void 0||![302,303,307,308].includes(t.statusCode??0))throw await refusal(t,`GET ${o.pathname}`)
t.resume()
o=new URL(r,o)}throw new n.lZ({code:"registry-refused",message:`The registry sends ${t}@${r} from redirect to redirect.`,fix:"Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."})}async function uploadBlob(e,{repository:t,digest:r},o){const s=new URL(`/v2/${t}/blobs/uploads/`,e.authorization.endpoint),i=await follow(e,{method:"POST",url:s,headers:{"content-length":0}},[202]),a={"content-type":"application/octet-stream","content-length":o.sizeBytes},n=await follow(e,{method:"PATCH",url:i,headers:a,body:o.stream},[202])
n.searchParams.set("digest",r)
await follow(e,{method:"PUT",url:n,headers:{"content-length":0}},[201,204])}async function follow(e,t,r){const o=await exchange(e,t)
if(!r.includes(o.statusCode??0))throw await refusal(o,`${t.method} ${t.url.pathname}`)
o.resume()
return new URL(o.headers.location??t.url.href,t.url)}async function exchange({authorization:e,signal:t},{method:r,url:i,headers:n,body:c}){const g=i.protocol==="http:"?o.request:s.request,d=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64"),u=i.origin===new URL(e.endpoint).origin
try{return await new Promise((e,o)=>{const s=g(i,{method:r,headers:{...n,...u?{authorization:`Basic ${d}`}:{}},signal:t,timeout:6e4})
s.on("response",e)
s.on("error",o)
s.on("timeout",()=>s.destroy(new Error("no answer for 60 seconds")))
c===void 0?s.end():(0,a.pipeline)(c,s).catch(o)})}catch(e){if(t.aborted&&t.reason instanceof Error)throw t.reason
throw unreachable(i.host,e)}}function unreachable(e,t){return new n.lZ({code:"registry-unreachable",message:`The registry ${e} could not be reached: ${(0,n.bD)(t)}`,fix:"Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",cause:t})}async function refusal(e,t){const r=(await(0,i.text)(e).catch(()=>"")).slice(0,500)
return new n.lZ({code:"registry-refused",message:`The registry answered ${t} with ${e.statusCode??0}: ${r===""?"no text":r}`,fix:isPassingStatus(e.statusCode??0)?"The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied.":"Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."})}function isPassingStatus(e){return e===429||e>=500}function isTransientRegistryError(e){return e instanceof n.lZ&&(e.code==="registry-unreachable"||e.code==="registry-refused"&&/ with (?:429|5\d\d): /.test(e.message))}}),9380:((e,t,r)=>{r.d(t,{N:()=>parseManifest})
var o=r(4214)
const s=o.Ikc({digest:o.YjP(),mediaType:o.lqM(o.YjP(),"")}),i=o.Ikc({mediaType:o.lqM(o.YjP()),manifests:o.lqM(o.YOg(s),[]),config:o.lqM(s),layers:o.lqM(o.YOg(s),[])})
function parseManifest(e){const{mediaType:t,manifests:r,config:s,layers:a}=o.qgA(o.FsL(o.YjP(),o.qFJ(),i),e),n=a.filter(e=>!/foreign|nondistributable/.test(e.mediaType))
return{mediaType:t??"application/vnd.oci.image.manifest.v1+json",children:r.map(({digest:e})=>e),blobs:[...new Set([...s===void 0?[]:[s],...n].map(({digest:e})=>e))]}}}),5312:((e,t,r)=>{r.d(t,{g:()=>putTag})
var o=r(9973)
async function putTag(e,{repository:t,tag:r,image:s}){const i=await e.putImage({repository:t,image:s,tag:r})
if(i!=="tag-taken")return i
const a=await e.readImages({repository:t,references:[r]}),n=a?.get(r)
if(n?.digest===s.digest)return"already-there"
throw new o.lZ({code:"tag-immutable",message:`The tag ${r} of the immutable repository ${t} names ${n?.digest??"another image"}; it cannot be moved to ${s.digest}.`,fix:"Use a tag that is new for each image (`sha-{sha7}`), or exclude moving tags from immutability: IMMUTABLE_WITH_EXCLUSION with a filter for this tag."})}}),6456:((e,t,r)=>{r.d(t,{l:()=>repositoryMissing})
var o=r(9973)
function repositoryMissing(e,t){const[r=""]=e,s=e.length===1?`The repository ${r} does`:`The repositories ${e.join(", ")} do`
return new o.lZ({code:"repository-missing",message:`${s} not exist in ECR in ${t}.`,fix:`Create each (\`aws ecr create-repository --repository-name ${r} --region ${t}\`), or set the input \`repository-create: true\`; or correct its name, the region, or the account of the role.`})}})}

