"use strict"
exports.id=571
exports.ids=[571]
exports.modules={8571:((e,i,t)=>{t.d(i,{ecrClient:()=>ecrClient})
var r=t(5117),o=t(98),s=t(454),n=t(3242),a=t(5509),c=t(276),g=t(4195),d=t(5007),p=t(9824),m=t(9973),u=t(2305),y=t(4214)
const l=y.Ikc({digest:y.YjP(),mediaType:y.lqM(y.YjP(),"")}),f=y.Ikc({mediaType:y.lqM(y.YjP()),manifests:y.lqM(y.YOg(l),[]),config:y.lqM(l),layers:y.lqM(y.YOg(l),[])})
function parseManifest(e){const{mediaType:i,manifests:t,config:r,layers:o}=y.qgA(y.FsL(y.YjP(),y.qFJ(),f),e),s=o.filter(e=>!/foreign|nondistributable/.test(e.mediaType))
return{mediaType:i??"application/vnd.oci.image.manifest.v1+json",children:t.map(({digest:e})=>e),blobs:[...new Set([...r===void 0?[]:[r],...s].map(({digest:e})=>e))]}}function repositoryMissing(e,i){const[t=""]=e,r=e.length===1?`The repository ${t} does`:`The repositories ${e.join(", ")} do`
return new m.lZ({code:"repository-missing",message:`${r} not exist in ECR in ${i}.`,fix:`Create each (\`aws ecr create-repository --repository-name ${t} --region ${i}\`), or set the input \`repository-create: true\`; or correct its name, the region, or the account of the role.`})}const h=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"]
function ecrClient({access:e,signal:i}){const t={client:new r.S({...e,retryMode:"standard",maxAttempts:8}),region:e.region,options:{abortSignal:i}}
return{region:e.region,readImages:e=>readImages(t,e),describeImage:e=>describeImage(t,e),listReferrers:e=>listReferrers(t,e),putImage:e=>putImage(t,e),describeRepository:e=>describeRepository(t,e),createRepository:e=>createRepository(t,e),authorize:e=>authorize(t,e)}}async function readImages(e,i){const{repository:t,registryId:r,references:o}=i,s=new Map,n=[...new Set(o)]
for(let i=0;i<n.length;i+=100){const o=n.slice(i,i+100).map(e=>(0,u.Bc)(e)?{imageDigest:e}:{imageTag:e}),a=await sendBatchGet(e,{repositoryName:t,...r===void 0?{}:{registryId:r},imageIds:o,acceptedMediaTypes:h})
if(a===void 0)return
failOnUnreadable(t,a)
for(const e of a.images??[])keepImage(s,n,{repository:t,image:e})}return s}async function describeImage({client:e,region:i,options:t},{repository:r,registryId:s,reference:n}){try{const i=await e.send(new o.j({repositoryName:r,...s===void 0?{}:{registryId:s},imageIds:[(0,u.Bc)(n)?{imageDigest:n}:{imageTag:n}]}),t),[a]=i.imageDetails??[]
if(a?.imageDigest===void 0)return
return{digest:a.imageDigest,tags:a.imageTags??[],pushedAtMs:a.imagePushedAt?.getTime()}}catch(e){if(isNamed(e,"ImageNotFoundException")||isNamed(e,"RepositoryNotFoundException"))return
throw failure(e,{permission:"ecr:DescribeImages",region:i,repository:r},t)}}async function sendBatchGet({client:e,region:i,options:t},r){try{return await e.send(new s.P(r),t)}catch(e){if(isNamed(e,"RepositoryNotFoundException"))return
throw failure(e,{permission:"ecr:BatchGetImage",region:i,repository:r.repositoryName},t)}}function failOnUnreadable(e,{failures:i}){const t=(i??[]).find(({failureCode:e})=>e!=="ImageNotFound")
if(t===void 0)return
const r=t.imageId?.imageTag??t.imageId?.imageDigest??""
throw new m.lZ({code:"image-not-readable",message:`ECR cannot give the image ${e}:${r}: ${t.failureCode??""} ${t.failureReason??""}`.trim(),fix:"Mend what ECR names: restore an archived image, or let the role use the KMS key of the repository. Then run the job again."})}function keepImage(e,i,{repository:t,image:r}){const{imageId:o,imageManifest:s,imageManifestMediaType:n,registryId:a}=r,c=o?.imageDigest
if(c===void 0||s===void 0)return
const g={registryId:a??"",repository:t,digest:c,manifest:s,mediaType:n??parseManifest(s).mediaType},d=o?.imageTag
d!==void 0&&i.includes(d)&&e.set(d,g)
i.includes(c)&&e.set(c,g)}async function listReferrers({client:e,region:i,options:t},{repository:r,registryId:o,digest:s,limit:a}){const c=[]
let g
try{do{const i=await e.send(new n.h({repositoryName:r,...o===void 0?{}:{registryId:o},subjectId:{imageDigest:s},...g===void 0?{}:{nextToken:g}}),t)
c.push(...(i.referrers??[]).flatMap(e=>e.digest??[]))
g=i.nextToken}while(g!==void 0&&c.length<a)}catch(e){throw failure(e,{permission:"ecr:BatchGetImage",region:i,repository:r},t)}return c.slice(0,a)}async function putImage({client:e,region:i,options:t},{repository:r,image:o,tag:s}){try{await e.send(new a.S({repositoryName:r,imageManifest:o.manifest,imageManifestMediaType:o.mediaType,imageDigest:o.digest,...s===void 0?{}:{imageTag:s}}),t)
return"put"}catch(e){if(isNamed(e,"ImageAlreadyExistsException"))return"already-there"
if(isNamed(e,"ImageTagAlreadyExistsException"))return"tag-taken"
throw putFailure(e,{region:i,repository:r,digest:o.digest,options:t})}}function putFailure(e,i){const{region:t,repository:r,digest:o,options:s}=i
return isNamed(e,"RepositoryNotFoundException")?repositoryMissing([r],t):isNamed(e,"ImageDigestDoesNotMatchException")?new m.lZ({code:"image-digest-mismatch",message:`ECR computed another digest than ${o} for the manifest put into ${r}.`,fix:"Run the job again. When it comes back, report it: the manifest was changed on its way.",cause:e}):isNamed(e,"ReferencedImagesNotFoundException")||isNamed(e,"LayersNotFoundException")?new m.lZ({code:"image-parts-missing",message:`ECR refuses ${o} in ${r}: a platform image or layer that it names is not in that repository.`,fix:"Look whether a lifecycle policy deletes untagged images of the repository at this moment, then run the job again.",cause:e}):failure(e,{permission:"ecr:PutImage",region:t,repository:r},s)}async function describeRepository({client:e,region:i,options:t},r){try{const i=await e.send(new c.p({repositoryNames:[r]}),t),o=i.repositories?.[0],s=o?.imageTagMutability??"MUTABLE",n=(o?.imageTagMutabilityExclusionFilters??[]).map(({filter:e})=>e??"")
return{name:r,isTagMutable:e=>{const i=s.endsWith("_WITH_EXCLUSION")&&n.some(i=>matchesWildcard(e,i))
return s.startsWith("MUTABLE")!==i}}}catch(e){if(isNamed(e,"RepositoryNotFoundException"))throw repositoryMissing([r],i)
throw failure(e,{permission:"ecr:DescribeRepositories",region:i,repository:r},t)}}function matchesWildcard(e,i){const t=i.split("*").map(e=>e.replaceAll(/[.^$+?()[\]{}|\\]/g,"\\$&")).join(".*")
return new RegExp(`^${t}$`).test(e)}async function createRepository({client:e,region:i,options:t},r){try{await e.send(new g.W({repositoryName:r}),t)}catch(e){if(isNamed(e,"RepositoryAlreadyExistsException"))return
throw failure(e,{permission:"ecr:CreateRepository",region:i,repository:r},t)}}async function authorize({client:e,region:i,options:t},r){const o=await e.send(new d.E(r===void 0?{}:{registryIds:[r]}),t).catch(e=>{throw failure(e,{permission:"ecr:GetAuthorizationToken",region:i,repository:void 0},t)}),{authorizationToken:s="",proxyEndpoint:n=""}=o.authorizationData?.[0]??{},[a="",c=""]=Buffer.from(s,"base64").toString().split(/:(.*)/s)
return{endpoint:n.replace(/\/$/,""),username:a,revealPassword:()=>c}}function isNamed(e,i){return e instanceof Error&&e.name===i}function failure(e,{permission:i,region:t,repository:r},{abortSignal:o}){if(o.aborted&&o.reason instanceof Error)return o.reason
const s=r===void 0?"*":(0,u.qM)({region:t,repository:r})
return(0,p.ie)(e,{permission:i,resource:s})}}),2305:((e,i,t)=>{t.d(i,{Bc:()=>isDigest,TZ:()=>parseRegistryHost,qM:()=>repositoryArn})
const r=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/
function parseRegistryHost(e){const[,i,t]=r.exec(e)??[]
return i===void 0||t===void 0?void 0:{registryId:i,region:t}}const o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["eusc-","aws-eusc"]]
function repositoryArn({region:e,repository:i}){const[,t="aws"]=o.find(([i])=>e.startsWith(i))??[]
return`arn:${t}:ecr:${e}:*:repository/${i}`}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}})}

