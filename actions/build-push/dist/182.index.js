"use strict"
exports.id=182
exports.ids=[182]
exports.modules={9824:((e,t,i)=>{i.d(t,{Sc:()=>isTransientAwsError,ie:()=>toActionError})
var r=i(4214),o=i(9973)
const s=r.Ikc({name:r.NpB(r.YjP(),"Error"),message:r.NpB(r.YjP(),""),code:r.NpB(r.lqM(r.YjP()),void 0),$retryable:r.NpB(r.lqM(r.Ikc({throttling:r.lqM(r.zMY())})),void 0),$metadata:r.NpB(r.lqM(r.Ikc({httpStatusCode:r.lqM(r.aig()),requestId:r.lqM(r.YjP())})),void 0)})
function parseSdkError(e){const t=r.xLC(s,e)
return t.success?t.output:{name:"Error",message:String(e),code:void 0,$retryable:void 0,$metadata:void 0}}const n=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired"]),a=new Set(["AccessDenied","AccessDeniedException","UnauthorizedOperation","NotAuthorized"]),c=new Set(["CredentialsProviderError","TokenProviderError","UnrecognizedClientException","InvalidClientTokenId","InvalidSignatureException","SignatureDoesNotMatch","MissingAuthenticationTokenException"]),d=new Set(["ThrottlingException","Throttling","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottled"]),u=new Set(["ECONNREFUSED","ECONNRESET","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EPIPE","EHOSTUNREACH","ENETUNREACH"])
function awsFaultKind(e){const{name:t,code:i,$metadata:r,$retryable:o}=parseSdkError(e)
return n.has(t)?"expired":a.has(t)?"denied":c.has(t)?"no-credentials":d.has(t)||o?.throttling===!0||r?.httpStatusCode===429?"throttled":(r?.httpStatusCode??0)>=500?"unavailable":t==="SyntaxError"&&isSuccess(r?.httpStatusCode)||t==="TimeoutError"||u.has(i??"")||u.has(t)?"unreachable":"refused"}function isSuccess(e=0){return e>=200&&e<300}function isTransientAwsError(e){return["throttled","unavailable","unreachable"].includes(awsFaultKind(e))}function toActionError(e,t){if(e instanceof o.lZ)return e
const i=awsFaultKind(e),{name:r,message:s,$metadata:n}=parseSdkError(e),a=n?.requestId===void 0?"":` (request ${n.requestId})`,c=s.replace(p,"").replace(g,"")
return new o.lZ({...l[i](t,`${r}: ${c}${a}`),cause:e})}const p=/\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./,g=/^@smithy\/node-http-handler - (?:\[ERROR\] )?/,l={expired:({permission:e,resource:t},i)=>({code:"aws-credentials-expired",message:`The AWS credentials expired before ${e} on ${t}: ${i}`,fix:"Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is."}),denied:(e,t)=>{const i=missingPermission(t,e)??{action:e.permission,resource:policyResource(e,t)}
return{code:"aws-access-denied",message:`AWS denies ${e.permission} on ${e.resource}: ${t}`,fix:fixOfDenial(t,`{"Effect": "Allow", "Action": "${i.action}", "Resource": "${i.resource}"}`)}},"no-credentials":({permission:e},t)=>({code:"aws-credentials-missing",message:`There are no valid AWS credentials for ${e}: ${t}`,fix:"Set the input `role-to-assume` (with `permissions: id-token: write` on the job), or put credentials into the environment by aws-actions/configure-aws-credentials."}),throttled:({permission:e},t)=>({code:"aws-throttled",message:`AWS throttled ${e} until the retries were used up: ${t}`,fix:"Run the job again; when it comes back, look which other callers use up the request rate of this account and region."}),unavailable:({permission:e},t)=>({code:"aws-unavailable",message:`AWS answered ${e} with a server error until the retries were used up: ${t}`,fix:"Look at the AWS Health Dashboard of the region, then run the job again."}),unreachable:({permission:e},t)=>({code:"aws-unreachable",message:`AWS could not be reached for ${e}: ${t}`,fix:"Check the region, the network of the runner (proxy, VPC endpoint) and AWS_ENDPOINT_URL, then run the job again."}),refused:({permission:e,resource:t},i)=>({code:"aws-request-refused",message:`AWS refused ${e} on ${t}: ${i}`,fix:"Correct what AWS names in its message, then run the job again."})}
function fixOfDenial(e,t){const[,i]=/with an explicit deny in (?:an? )?([\w -]+)/.exec(e)??[]
if(i!==void 0)return`Take this call out of the Deny of the ${i}: no Allow wins over it. The call needs ${t}`
const[,r="policy of the role"]=/because no ((?:session|service control|resource control|VPC endpoint) policy|permissions boundary) allows/.exec(e)??[]
return`Add to the ${r}: ${t}`}function missingPermission(e,{permission:t}){const[,i,r]=/not authorized to perform: ([\w-]+:\w+) on resource: (arn:[^\s"'\\,]+)/.exec(e)??[]
if(i!==void 0&&r!==void 0&&i!==t)return{action:i,resource:r}}const m=new Set(["ecr:GetAuthorizationToken","ecs:DescribeTaskDefinition","ecs:ListTaskDefinitions","ecs:ListTasks","ecs:RegisterTaskDefinition"])
function policyResource({permission:e,resource:t},i){if(m.has(e))return"*"
const[,r="aws"]=/\barn:(aws[\w-]*):/.exec(i)??[]
if(t==="*"||t.startsWith("arn:"))return t.replace(/^arn:aws:/,`arn:${r}:`)
const[o=""]=e.split(":")
return`arn:${r}:${o}:*:*:${t.replace(/arn:[^/]*:cluster\//,"").replace(/[^/]*,.*$/,"*")}`}}),2182:((e,t,i)=>{i.d(t,{ecrClient:()=>ecrClient})
var r=i(3171),o=i(98),s=i(454),n=i(3242),a=i(5509),c=i(276),d=i(4195),u=i(5007),p=i(9824),g=i(9973),l=i(7067),m=i(9380),h=i(6456)
const f=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"]
function ecrClient({access:e,signal:t}){const i={client:new r.S({...e,retryMode:"standard",maxAttempts:8}),region:e.region,options:{abortSignal:t}}
return{region:e.region,readImages:e=>readImages(i,e),describeImage:e=>describeImage(i,e),listReferrers:e=>listReferrers(i,e),putImage:e=>putImage(i,e),describeRepository:e=>describeRepository(i,e),createRepository:e=>createRepository(i,e),authorize:e=>authorize(i,e)}}async function readImages(e,t){const{repository:i,registryId:r,references:o}=t,s=new Map,n=[...new Set(o)]
for(let t=0;t<n.length;t+=100){const o=n.slice(t,t+100).map(e=>(0,l.Bc)(e)?{imageDigest:e}:{imageTag:e}),a=await sendBatchGet(e,{repositoryName:i,...r===void 0?{}:{registryId:r},imageIds:o,acceptedMediaTypes:f})
if(a===void 0)return
failOnUnreadable(i,a)
for(const e of a.images??[])keepImage(s,n,{repository:i,image:e})}return s}async function describeImage({client:e,region:t,options:i},{repository:r,registryId:s,reference:n}){try{const t=await e.send(new o.j({repositoryName:r,...s===void 0?{}:{registryId:s},imageIds:[(0,l.Bc)(n)?{imageDigest:n}:{imageTag:n}]}),i),[a]=t.imageDetails??[]
if(a?.imageDigest===void 0)return
return{digest:a.imageDigest,tags:a.imageTags??[],pushedAtMs:a.imagePushedAt?.getTime()}}catch(e){if(isNamed(e,"ImageNotFoundException")||isNamed(e,"RepositoryNotFoundException"))return
throw failure(e,{permission:"ecr:DescribeImages",region:t,repository:r},i)}}async function sendBatchGet({client:e,region:t,options:i},r){try{return await e.send(new s.P(r),i)}catch(e){if(isNamed(e,"RepositoryNotFoundException"))return
throw failure(e,{permission:"ecr:BatchGetImage",region:t,repository:r.repositoryName},i)}}function failOnUnreadable(e,{failures:t}){const i=(t??[]).find(({failureCode:e})=>e!=="ImageNotFound")
if(i===void 0)return
const r=i.imageId?.imageTag??i.imageId?.imageDigest??""
throw new g.lZ({code:"image-not-readable",message:`ECR cannot give the image ${e}:${r}: ${i.failureCode??""} ${i.failureReason??""}`.trim(),fix:"Mend what ECR names: restore an archived image, or let the role use the KMS key of the repository. Then run the job again."})}function keepImage(e,t,{repository:i,image:r}){const{imageId:o,imageManifest:s,imageManifestMediaType:n,registryId:a}=r,c=o?.imageDigest
if(c===void 0||s===void 0)return
const d={registryId:a??"",repository:i,digest:c,manifest:s,mediaType:n??(0,m.N)(s).mediaType},u=o?.imageTag
u!==void 0&&t.includes(u)&&e.set(u,d)
t.includes(c)&&e.set(c,d)}async function listReferrers({client:e,region:t,options:i},{repository:r,registryId:o,digest:s,limit:a}){const c=[]
let d
try{do{const t=await e.send(new n.h({repositoryName:r,...o===void 0?{}:{registryId:o},subjectId:{imageDigest:s},...d===void 0?{}:{nextToken:d}}),i)
c.push(...(t.referrers??[]).flatMap(e=>e.digest??[]))
d=t.nextToken}while(d!==void 0&&c.length<a)}catch(e){throw failure(e,{permission:"ecr:BatchGetImage",region:t,repository:r},i)}return c.slice(0,a)}async function putImage({client:e,region:t,options:i},{repository:r,image:o,tag:s}){try{await e.send(new a.S({repositoryName:r,imageManifest:o.manifest,imageManifestMediaType:o.mediaType,imageDigest:o.digest,...s===void 0?{}:{imageTag:s}}),i)
return"put"}catch(e){if(isNamed(e,"ImageAlreadyExistsException"))return"already-there"
if(isNamed(e,"ImageTagAlreadyExistsException"))return"tag-taken"
throw putFailure(e,{region:t,repository:r,digest:o.digest,options:i})}}function putFailure(e,t){const{region:i,repository:r,digest:o,options:s}=t
return isNamed(e,"RepositoryNotFoundException")?(0,h.l)([r],i):isNamed(e,"ImageDigestDoesNotMatchException")?new g.lZ({code:"image-digest-mismatch",message:`ECR computed another digest than ${o} for the manifest put into ${r}.`,fix:"Run the job again. When it comes back, report it: the manifest was changed on its way.",cause:e}):isNamed(e,"ReferencedImagesNotFoundException")||isNamed(e,"LayersNotFoundException")?new g.lZ({code:"image-parts-missing",message:`ECR refuses ${o} in ${r}: a platform image or layer that it names is not in that repository.`,fix:"Look whether a lifecycle policy deletes untagged images of the repository at this moment, then run the job again.",cause:e}):failure(e,{permission:"ecr:PutImage",region:i,repository:r},s)}async function describeRepository({client:e,region:t,options:i},r){try{const t=await e.send(new c.p({repositoryNames:[r]}),i),o=t.repositories?.[0],s=o?.imageTagMutability??"MUTABLE",n=(o?.imageTagMutabilityExclusionFilters??[]).map(({filter:e})=>e??"")
return{name:r,isTagMutable:e=>{const t=s.endsWith("_WITH_EXCLUSION")&&n.some(t=>matchesWildcard(e,t))
return s.startsWith("MUTABLE")!==t}}}catch(e){if(isNamed(e,"RepositoryNotFoundException"))throw(0,h.l)([r],t)
throw failure(e,{permission:"ecr:DescribeRepositories",region:t,repository:r},i)}}function matchesWildcard(e,t){const i=t.split("*").map(e=>e.replaceAll(/[.^$+?()[\]{}|\\]/g,"\\$&")).join(".*")
return new RegExp(`^${i}$`).test(e)}async function createRepository({client:e,region:t,options:i},r){try{await e.send(new d.W({repositoryName:r}),i)}catch(e){if(isNamed(e,"RepositoryAlreadyExistsException"))return
throw failure(e,{permission:"ecr:CreateRepository",region:t,repository:r},i)}}async function authorize({client:e,region:t,options:i},r){const o=await e.send(new u.E(r===void 0?{}:{registryIds:[r]}),i).catch(e=>{throw failure(e,{permission:"ecr:GetAuthorizationToken",region:t,repository:void 0},i)}),{authorizationToken:s="",proxyEndpoint:n=""}=o.authorizationData?.[0]??{},[a="",c=""]=Buffer.from(s,"base64").toString().split(/:(.*)/s)
return{endpoint:n.replace(/\/$/,""),username:a,revealPassword:()=>c}}function isNamed(e,t){return e instanceof Error&&e.name===t}function failure(e,{permission:t,region:i,repository:r},{abortSignal:o}){if(o.aborted&&o.reason instanceof Error)return o.reason
const s=r===void 0?"*":(0,l.qM)({region:i,repository:r})
return(0,p.ie)(e,{permission:t,resource:s})}}),9380:((e,t,i)=>{i.d(t,{N:()=>parseManifest})
var r=i(4214)
const o=r.Ikc({digest:r.YjP(),mediaType:r.lqM(r.YjP(),"")}),s=r.Ikc({mediaType:r.lqM(r.YjP()),manifests:r.lqM(r.YOg(o),[]),config:r.lqM(o),layers:r.lqM(r.YOg(o),[])})
function parseManifest(e){const{mediaType:t,manifests:i,config:o,layers:n}=r.qgA(r.FsL(r.YjP(),r.qFJ(),s),e),a=n.filter(e=>!/foreign|nondistributable/.test(e.mediaType))
return{mediaType:t??"application/vnd.oci.image.manifest.v1+json",children:i.map(({digest:e})=>e),blobs:[...new Set([...o===void 0?[]:[o],...a].map(({digest:e})=>e))]}}}),6456:((e,t,i)=>{i.d(t,{l:()=>repositoryMissing})
var r=i(9973)
function repositoryMissing(e,t){const[i=""]=e,o=e.length===1?`The repository ${i} does`:`The repositories ${e.join(", ")} do`
return new r.lZ({code:"repository-missing",message:`${o} not exist in ECR in ${t}.`,fix:`Create each (\`aws ecr create-repository --repository-name ${i} --region ${t}\`), or set the input \`repository-create: true\`; or correct its name, the region, or the account of the role.`})}})}

