"use strict"
exports.id=757
exports.ids=[757,903]
exports.modules={8757:((e,t,n)=>{n.d(t,{runPreflight:()=>runPreflight})
function describeIllHealth({deployments:e,runningCount:t,desiredCount:n}){const r=e.find(({status:e})=>e==="PRIMARY"),o=r?.rolloutStateReason===void 0?"":`: ${r.rolloutStateReason}`,a=[...r?.rolloutState==="FAILED"?[`its last deployment failed${o}`]:[],...r?.rolloutState==="IN_PROGRESS"&&r.failedTasks>0?[`the deployment that is under way has ${r.failedTasks} failed tasks`]:[],...t<n?[`${t} of ${n} tasks are running`]:[]]
return a.length===0?void 0:`The service was not well before this deployment: ${a.join("; ")}. Its last events say why.`}var r=n(2305),o=n(8321),a=n(4214),s=n(9973),i=n(7067),c=n(4708),u=n(6466)
function blobStore({authorization:e,signal:t}){const n={authorization:e,signal:t}
return{hasBlob:e=>hasBlob(n,e),mountBlob:(e,t)=>mountBlob(n,e,t),openBlob:e=>openBlob(n,e),uploadBlob:(e,t)=>uploadBlob(n,e,t)}}async function hasBlob(e,{repository:t,digest:n}){const r=new URL(`/v2/${t}/blobs/${n}`,e.authorization.endpoint),o=await exchange(e,{method:"HEAD",url:r})
o.resume()
if(o.statusCode===200||o.statusCode===307)return!0
if(o.statusCode===404)return!1
throw await refusal(o,`HEAD ${r.pathname}`)}async function mountBlob(e,t,n){const r=new URL(`/v2/${t.repository}/blobs/uploads/`,e.authorization.endpoint)
r.searchParams.set("mount",t.digest)
r.searchParams.set("from",n)
const o=await exchange(e,{method:"POST",url:r,headers:{"content-length":0}})
if(o.statusCode!==201&&o.statusCode!==202)throw await refusal(o,`POST ${r.pathname}`)
o.resume()
return o.statusCode===201}async function openBlob(e,{repository:t,digest:n}){let r=new URL(`/v2/${t}/blobs/${n}`,e.authorization.endpoint)
for(let t=0;t<=5;t+=1){const t=await exchange(e,{method:"GET",url:r}),{location:n}=t.headers
if(t.statusCode===200)return{stream:t,sizeBytes:Number(t.headers["content-length"])}
if(n===void 0||![302,303,307,308].includes(t.statusCode??0))throw await refusal(t,`GET ${r.pathname}`)
t.resume()
r=new URL(n,r)}throw new s.lZ({code:"registry-refused",message:`The registry sends ${t}@${n} from redirect to redirect.`,fix:"Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."})}async function uploadBlob(e,{repository:t,digest:n},r){const o=new URL(`/v2/${t}/blobs/uploads/`,e.authorization.endpoint),a=await follow(e,{method:"POST",url:o,headers:{"content-length":0}},[202]),s={"content-type":"application/octet-stream","content-length":r.sizeBytes},i=await follow(e,{method:"PATCH",url:a,headers:s,body:r.stream},[202])
i.searchParams.set("digest",n)
await follow(e,{method:"PUT",url:i,headers:{"content-length":0}},[201,204])}async function follow(e,t,n){const r=await exchange(e,t)
if(!n.includes(r.statusCode??0))throw await refusal(r,`${t.method} ${t.url.pathname}`)
r.resume()
return new URL(r.headers.location??t.url.href,t.url)}async function exchange({authorization:e,signal:t},{method:n,url:r,headers:o,body:a}){const s=r.protocol==="http:"?i.request:c.request,l=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64"),d=r.origin===new URL(e.endpoint).origin
try{return await new Promise((e,i)=>{const c=s(r,{method:n,headers:{...o,...d?{authorization:`Basic ${l}`}:{}},signal:t,timeout:6e4})
c.on("response",e)
c.on("error",i)
c.on("timeout",()=>c.destroy(new Error("no answer for 60 seconds")))
a===void 0?c.end():(0,u.pipeline)(a,c).catch(i)})}catch(e){if(t.aborted&&t.reason instanceof Error)throw t.reason
throw unreachable(r.host,e)}}function unreachable(e,t){return new s.lZ({code:"registry-unreachable",message:`The registry ${e} could not be reached: ${(0,s.bD)(t)}`,fix:"Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",cause:t})}async function refusal(e,t){const n=(await(0,o.text)(e).catch(()=>"")).slice(0,500)
return new s.lZ({code:"registry-refused",message:`The registry answered ${t} with ${e.statusCode??0}: ${n===""?"no text":n}`,fix:isPassingStatus(e.statusCode??0)?"The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied.":"Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."})}function isPassingStatus(e){return e===429||e>=500}const l=a.Ikc({os:a.YjP(),architecture:a.YjP()}),d=a.Ikc({manifests:a.lqM(a.YOg(a.Ikc({platform:a.NpB(a.lqM(l),void 0)}))),config:a.lqM(a.Ikc({digest:a.YjP()}))})
function formatPlatform({os:e,architecture:t}){return`${e}/${t}`}async function readPlatforms(e,t,n){const r=a.xLC(a.FsL(a.YjP(),a.qFJ(),d),t.manifest)
if(!r.success)return[]
const{manifests:i,config:c}=r.output
if(i!==void 0)return indexPlatforms(i)
if(c===void 0)return[]
const u=await e.authorize(t.registryId===""?void 0:t.registryId),{stream:f}=await blobStore({authorization:u,signal:n}).openBlob({repository:t.repository,digest:c.digest}),m=await(0,o.text)(f).catch(e=>{throw new s.lZ({code:"registry-unreachable",message:`The configuration of ${t.repository}@${t.digest} broke off: ${(0,s.bD)(e)}`,fix:"Run the job again.",cause:e})}),h=a.xLC(a.FsL(a.YjP(),a.qFJ(),l),m)
return h.success?[h.output]:[]}function indexPlatforms(e){return e.flatMap(({platform:e})=>e===void 0||e.os==="unknown"?[]:[{os:e.os,architecture:e.architecture}])}var f=n(9656)
const m={findings:[],notes:[]},h=10
async function askAll(e,{aws:t,clock:n,limitMs:r}){if(e.length===0)return[]
const o=new AbortController,a=new AbortController,s=n.sleep(r,a.signal).then(()=>o.abort(),()=>{}),i=[],c=e.entries(),worker=async()=>{for(const[e,n]of c){const{what:r,subject:a}=n,c=s.then(()=>({...m,unanswered:[{what:r,subject:a}]}))
i[e]=o.signal.aborted?await c:await Promise.race([askOne(n,{aws:t,signal:o.signal}),c])}}
try{await Promise.all(Array.from({length:Math.min(h,e.length)},worker))}finally{a.abort()}return i}async function askOne({what:e,subject:t,ask:n},r){try{return await n(r)}catch(n){if(r.signal.aborted)return{...m,unanswered:[{what:e,subject:t}]}
if(!(n instanceof s.lZ))throw n
return{...m,unanswered:[{what:e,subject:t,error:n}]}}}const g=5
function describeUnanswered(e){const t=new Map
for(const n of e){const e=`${n.what} ${n.error?.code??""}`
t.set(e,[...t.get(e)??[],n])}return[...t.values()].map(e=>{const t=[...new Set(e.map(({subject:e})=>e))],n=t.slice(0,g).join(", "),r=t.length>g?` and ${t.length-g} more`:"",o=e[0]?.error,a=[...new Set(e.map(e=>e.error?.fix??""))].slice(0,g),s=o===void 0?"AWS gave no answer in time.":`${o.message} ${a.join(" ")}`
return`Not checked: ${e[0]?.what??""} (${n}${r}). ${s}`})}var p=n(5903)
function platformOf(e){const{cpuArchitecture:t,operatingSystemFamily:n}=e.definition.runtimePlatform,r=(0,p.iw)(e)
if(t===void 0&&n===void 0&&!r)return
const o=n?.startsWith("WINDOWS")===!0?"windows":"linux"
return t!==void 0||r?{os:o,architecture:t==="ARM64"?"arm64":"amd64"}:{os:o}}function showPlatform({os:e="",architecture:t}){return t===void 0?e:formatPlatform({os:e,architecture:t})}function parseEcrImage(e){const{name:t,tag:n="latest",digest:o}=(0,f.zZ)(e),a=t.indexOf("/"),s=a<0?void 0:(0,r.TZ)(t.slice(0,a))
if(s!==void 0)return{uri:e,registry:s,repository:t.slice(a+1),reference:o??n}}function imagesOf(e){return e.definition.containerDefinitions.flatMap(({image:t})=>{const n=parseEcrImage(t)
return n===void 0?[]:[{...n,platform:platformOf(e)}]})}function askForImages(e,t){return(0,p.IO)(e,{valuesOf:imagesOf,keyOf:({uri:e,platform:t})=>`${e} ${t===void 0?"":showPlatform(t)}`}).map(({value:e,names:n})=>({what:"images",subject:e.uri,ask:r=>checkReadableImage(e,{asking:r,name:n.join(", "),dryRun:t})}))}function foreignImages(e){const t=e.flatMap(({definition:e})=>e.containerDefinitions.map(({image:e})=>e))
return[...new Set(t)].filter(e=>e!==""&&parseEcrImage(e)===void 0)}async function checkReadableImage(e,t){try{return await checkImage(e,t)}catch(e){if(!(e instanceof s.lZ&&e.code==="image-not-readable")||e.message.includes("KmsError"))throw e
const{code:n,message:r,fix:o}=e
return{...m,findings:[{code:n,name:t.name,message:r,fix:o}]}}}async function checkImage(e,{asking:t,name:n,dryRun:o}){const{uri:a,registry:i,repository:c,reference:u,platform:l}=e,d=await t.aws.ecr(i.region),f=await d.readImages({repository:c,registryId:i.registryId,references:[u]}),h=f?.get(u)
if(h===void 0)return o&&!(0,r.Bc)(u)?{...m,notes:[`The image ${a} is not in the registry yet.`]}:{...m,findings:[missingImage(e,{name:n,hasRepository:f!==void 0})]}
if(l===void 0)return m
try{const r=await readPlatforms(d,h,t.signal)
return{...m,findings:checkPlatform(e,{platforms:r,wanted:l,name:n})}}catch(e){if(!(e instanceof s.lZ))throw e
return{...m,unanswered:[{what:"platforms of images",subject:a,error:e}]}}}function missingImage({uri:e,repository:t,registry:{registryId:n,region:o},reference:a},{name:s,hasRepository:i}){const c=(0,r.qM)({region:o,repository:t}).replace(":*:",`:${n}:`)
return{code:"image-not-found",name:s,message:i?`the image ${e} is not in the registry: the repository ${t} has no ${a}.`:`the image ${e} is not in the registry: there is no repository ${c}.`,fix:"Push the image first and deploy the digest that build-push gave; look whether a lifecycle policy deleted it. For a pull through cache set `preflight: minimal`."}}function checkPlatform({uri:e},{platforms:t,wanted:n,name:r}){const{architecture:o}=n
return t.some(({os:e,architecture:t})=>e===n.os&&t===(o??t))||t.length===0?[]:[{code:"image-wrong-platform",name:r,message:`the image ${e} is built for ${[...new Set(t.map(formatPlatform))].join(", ")}; the tasks run on ${showPlatform(n)}.`,fix:`Build it for ${showPlatform(n)} too (\`platforms\` of build-push), or set \`runtimePlatform\` of the task definition.`}]}function checkLoadBalancers({name:e,service:t,definition:n}){const r=n.containerDefinitions
return t===void 0?[]:t.loadBalancers.flatMap(({containerName:n,containerPort:o,targetGroupArn:a})=>{if(n===void 0||o===void 0)return[]
const s=r.find(e=>e.name===n),i=`the load balancer of the service "${t.serviceName}"${a===void 0?"":` (${a})`}`
if(s===void 0){const t=r.map(e=>e.name).join(", ")
return[{code:"load-balancer-mismatch",name:e,message:`${i} sends to the container "${n}", which the task definition does not have; it has ${t}.`,fix:"Keep the name of the container, or change the load balancers of the service first."}]}return hasPort(s,o)?[]:[{code:"load-balancer-mismatch",name:e,message:`${i} sends to port ${o} of the container "${n}", which has ${describePorts(s)}.`,fix:`Add {"containerPort": ${o}} to its \`portMappings\`, or change the load balancers of the service first.`}]})}function hasPort({portMappings:e},t){return e.some(({containerPort:e,containerPortRange:n})=>{const[r=Number.NaN,o=r]=(n??"").split("-").map(Number)
return e===t||t>=r&&t<=o})}function describePorts({portMappings:e}){const t=e.map(({containerPort:e,containerPortRange:t})=>t??String(e))
return t.length===0?"no port mappings":`the port mappings ${t.join(", ")}`}function targetGroupsOf({service:e,definition:t}){const n=t.networkMode==="awsvpc"?"ip":"instance"
return(e?.loadBalancers??[]).flatMap(({targetGroupArn:e,alternateTargetGroupArn:t})=>[e,t]).flatMap(e=>e===void 0?[]:[{arn:e,targetType:n}])}function askForTargetGroups(e,t){return(0,p.IO)(e,{valuesOf:targetGroupsOf,keyOf:({arn:e,targetType:t})=>`${e} ${t}`}).map(({value:e,names:n})=>({what:"target groups",subject:e.arn,ask:async({aws:r})=>{const o=await r.targetGroups(e.arn.split(":")[3]??t)
return checkTargetGroup(await o.describeTargetGroup({targetGroupArn:e.arn}),{...e,name:n.join(", ")})}}))}function checkTargetGroup(e,{arn:t,targetType:n,name:r}){if(e===void 0)return{...m,findings:[{code:"target-group-missing",name:r,message:`the service's target group ${t} does not exist.`,fix:"Create it again and set the load balancers of the service to it."}]}
const o=describeTargetGroup(e)
return e.targetType!==n?{...m,findings:[{code:"load-balancer-mismatch",name:r,message:`the target group ${o} takes targets of the type ${e.targetType}; tasks of this network mode are of the type ${n}.`,fix:`Make a target group of the type ${n} for the service, or keep the \`networkMode\` of the task definition.`}]}:e.loadBalancerArns.length>0?m:{...m,notes:[`${r}: no load balancer sends requests to the target group ${o}; its targets are not checked.`]}}function describeTargetGroup(e){const{targetGroupName:t,protocol:n,port:r,targetType:o,healthCheckProtocol:a,healthCheckPath:s,healthCheckPort:i,matcher:c}=e,u=[a,s,i===void 0?void 0:`on ${i}`]
return`${t} (${[[n,r].filter(e=>e!==void 0).join(" "),o,`health check ${u.filter(e=>e!==void 0).join(" ")}`,...c===void 0?[]:[`healthy with ${c}`]].join(", ")})`}function logGroupOf({logConfiguration:e},t){if(e?.logDriver!=="awslogs")return
const{"awslogs-group":n,"awslogs-region":r=t,"awslogs-create-group":o}=e.options
return n===void 0||o?.toLowerCase()==="true"?void 0:{group:n,region:r}}function askForLogGroups(e,t){return(0,p.IO)(e,{valuesOf:({definition:e})=>e.containerDefinitions.flatMap(e=>logGroupOf(e,t)??[]),keyOf:({group:e,region:t})=>`${t} ${e}`}).map(({value:{group:e,region:t},names:n})=>({what:"log groups",subject:e,ask:async({aws:r})=>{const o=await r.logGroups(t)
if(await o.hasLogGroup(e))return m
const a=`Create it: \`aws logs create-log-group --log-group-name ${e} --region ${t}\`, or let the driver do it (\`awslogs-create-group: "true"\`; the execution role then needs logs:CreateLogGroup).`,s=`the log group ${e} does not exist in ${t}, so the tasks cannot start.`
return{...m,findings:[{code:"log-group-missing",name:n.join(", "),message:s,fix:a}]}}}))}var w=n(7486)
const v=/^(?:[\w.-]+|(?:\/[\w.-]+)+)(?::[\w.-]+)?$/
function parseValueFrom(e,{account:t,region:n}){if(!e.startsWith("arn:"))return v.test(e)?parameterOf(e,{names:[e],region:n}):{kind:"invalid"}
const[,r,o,a="",s="",i="",...c]=e.split(":"),[u,,l="",d=""]=c
if(o==="secretsmanager"&&i==="secret"&&u!==void 0&&u!=="")return{kind:"secret",region:a,secretId:`arn:${r??""}:${o}:${a}:${s}:secret:${u}`,...l===""?{}:{versionStage:l},...d===""?{}:{versionId:d}}
const[,f=""]=/^parameter\/(.+)$/.exec(i)??[]
if(o!=="ssm"||f==="")return{kind:"invalid"}
if(s!==t)return{kind:"elsewhere",why:`another account shares it (${s})`}
const m=f.includes("/")?[`/${f}`]:[f,`/${f}`]
return parameterOf(`/${f}`,{names:m,region:a})}function parameterOf(e,{names:t,region:n}){return e.startsWith("/aws/")?{kind:"elsewhere",why:"AWS keeps it"}:{kind:"parameter",region:n,names:t}}function valuesFrom(e){const{name:t,secrets:n,logConfiguration:r,repositoryCredentials:o}=e,a=o?.credentialsParameter
return[...[...n,...r?.secretOptions??[]].map(({name:e,valueFrom:n})=>({valueFrom:n,label:/^(?:arn:|\/)/.test(n)?n:`that ${e} of the container ${t} names`})),...a?.startsWith("arn:")===!0?[{valueFrom:a,label:a}]:[]]}function findInvalidReferences(e,t){return listWanted(e,t).filter(({reference:e})=>e.kind==="invalid").map(({label:e,name:t})=>({code:"secret-not-found",name:t,message:`the secret ${e} does not exist: its \`valueFrom\` is neither the ARN of a secret nor a parameter.`,fix:"Write arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, arn:aws:ssm:REGION:ACCOUNT:parameter/NAME, or the name of a parameter."}))}function askForSecrets(e,t){const n=listWanted(e,t),r=new Set(n.flatMap(({reference:e})=>e.kind==="parameter"?[e.region]:[]))
return[...n.flatMap(({reference:e,name:t})=>e.kind==="secret"?[{what:"secrets",subject:e.secretId,ask:({aws:n})=>checkSecret({reference:e,name:t,aws:n})}]:[]),...[...r].map(e=>{const t=n.filter(({reference:t})=>t.kind==="parameter"&&t.region===e)
return{what:"parameters",subject:t.map(({label:e})=>e).join(", "),ask:({aws:n})=>checkParameters(t,{aws:n,region:e})}})]}function listElsewhere(e,t){return listWanted(e,t).flatMap(({label:e,reference:t})=>t.kind==="elsewhere"?[`Not checked: the parameter ${e}; ${t.why}.`]:[])}function listWanted(e,t){return(0,p.IO)(e,{valuesOf:({definition:e})=>e.containerDefinitions.flatMap(valuesFrom),keyOf:({valueFrom:e})=>e}).map(({value:{valueFrom:e,label:n},names:r})=>({valueFrom:e,label:n,reference:parseValueFrom(e,t),name:r.join(", ")}))}async function checkSecret({reference:e,name:t,aws:n}){const r=await n.secrets(e.region),o=faultOfSecret(await r.describeSecret({secretId:e.secretId}),e)
return o===void 0?m:{...m,findings:[{code:"secret-not-found",name:t,...o}]}}function faultOfSecret(e,{secretId:t,versionStage:n,versionId:r}){if(e===void 0)return{message:`the secret ${t} does not exist.`,fix:"Create it, or correct `valueFrom`."}
if(e.deletedAtMs!==void 0)return{message:`the secret ${t} is scheduled for deletion (${(0,w.r4)(e.deletedAtMs)}), and nobody can read it.`,fix:`Restore it: \`aws secretsmanager restore-secret --secret-id ${t}\`, or correct \`valueFrom\`.`}
const o=[...e.versions.values()].flat()
if(r!==void 0&&!e.versions.has(r))return{message:`the secret ${t} has no version ${r}.`,fix:"Correct the version in `valueFrom`."}
const a=n??(r===void 0?"AWSCURRENT":void 0)
return a===void 0||o.includes(a)?void 0:{message:`the secret ${t} has no version with the staging label ${a}.`,fix:n===void 0?"Give the secret a value.":"Correct the staging label in `valueFrom`."}}async function checkParameters(e,{aws:t,region:n}){const namesOf=({reference:e})=>e.kind==="parameter"?e.names.map(e=>e.replace(/:[^:/]*$/,"")):[],r=await t.parameters(n),o=await r.findParameters({names:e.flatMap(namesOf)}),a=e.filter(e=>!namesOf(e).some(e=>o.has(e)))
return{...m,findings:a.map(({label:e,name:t})=>({code:"secret-not-found",name:t,message:`the parameter ${e} does not exist in ${n}.`,fix:"Create it, or correct `valueFrom`; a secret of Secrets Manager is named by its whole ARN."}))}}const y=/^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/,k=/^[\w+=,.@-]{1,64}$/
function checkRoles(e){const{name:t,account:n,definition:r}=e,o=[{attribute:"executionRoleArn",role:r.executionRoleArn},{attribute:"taskRoleArn",role:r.taskRoleArn}].flatMap(({attribute:e,role:r})=>{const o=r===void 0?void 0:faultOfRole(r,n)
return o===void 0?[]:[{code:"role-invalid",name:t,message:`\`${e}\` ${o}`,fix:`Set \`${e}\` to arn:aws:iam::${n}:role/NAME.`}]}),a=r.executionRoleArn===void 0?listNeeds(e):[]
if(a.length===0)return o
const s={code:"execution-role-missing",name:t,message:`the task definition ${r.family} names no \`executionRoleArn\`, and ECS needs that role to ${a.join(", to ")}.`,fix:"Set `executionRoleArn` to a role that trusts ecs-tasks.amazonaws.com and has AmazonECSTaskExecutionRolePolicy, and what its secrets need."}
return[...o,s]}function faultOfRole(e,t){const[,n]=y.exec(e)??[]
return n===void 0?k.test(e)?void 0:`is "${e}", which is no role.`:n===t||t===""?void 0:`is ${e}, a role of the account ${n}; the tasks run in ${t}, and ECS takes roles of its own account only.`}function listNeeds(e){const{containerDefinitions:t}=e.definition,n=(0,p.iw)(e),r={"read secrets":t.some(e=>valuesFrom(e).length>0),"read environment files":t.some(({environmentFiles:e})=>e.length>0),"pull from ECR":n&&t.some(({image:e})=>parseEcrImage(e)!==void 0),"write logs":n&&t.some(({logConfiguration:e})=>e?.logDriver==="awslogs")}
return Object.entries(r).flatMap(([e,t])=>t?[e]:[])}function notePassedRoles({name:e,definition:t,changed:n}){const isNew=e=>n.some(t=>t===e),r=[...isNew("executionRoleArn")?[t.executionRoleArn]:[],...isNew("taskRoleArn")?[t.taskRoleArn]:[]]
return[...new Set(r)].flatMap(t=>t===void 0?[]:[`${e}: the task definition gets another role. The role of this job must be able to hand it on: {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "${t}"}`])}const $=new Map([[256,[512,1024,2048]],[512,steps(1,4,1)],[1024,steps(2,8,1)],[2048,steps(4,16,1)],[4096,steps(8,30,1)],[8192,steps(16,60,4)],[16384,steps(32,120,8)]])
function steps(e,t,n){return Array.from({length:(t-e)/n+1},(t,r)=>(e+r*n)*1024)}function checkTasks(e){return[...checkFargateSize(e),...checkNetwork(e),...checkEnvironmentFiles(e)]}function checkFargateSize(e){const{name:t,definition:n}=e,{cpu:r="",memory:o=""}=n,a=parseAmount(r,/^vcpu$/i)
if(!(0,p.iw)(e)||isFargateSize(a,parseAmount(o,/^gb$/i)))return[]
const s=$.get(a)
return[{code:"fargate-size-invalid",name:t,message:`Fargate has no tasks of \`cpu\` "${r}" and \`memory\` "${o}": ${s===void 0?`\`cpu\` is one of ${[...$.keys()].join(", ")}`:`with \`cpu\` ${a}, \`memory\` is one of ${s.join(", ")}`}.`,fix:"Set both to a pair that Fargate has."}]}function isFargateSize(e,t){return e>Math.max(...$.keys())||$.get(e)?.includes(t)===!0}function parseAmount(e,t){const[,n="",r=""]=/^\s*(\d+|\d*\.\d+)\s*([a-z]*)\s*$/i.exec(e)??[]
return n===""?Number.NaN:r===""?Number(n):t.test(r)?Number(n)*1024:Number.NaN}function checkNetwork(e){const{name:t,service:n,definition:r}=e,{networkMode:o,family:a}=r
return o!=="awsvpc"?(0,p.iw)(e)?[{code:"network-mode-invalid",name:t,message:`the task definition ${a} has the network mode ${o??"bridge (the default)"}; on Fargate it must be awsvpc.`,fix:"Set `networkMode` of the task definition to awsvpc."}]:[]:n===void 0||(n.networkConfiguration?.awsvpcConfiguration?.subnets??[]).length>0?[]:[{code:"network-configuration-missing",name:t,message:`the task definition ${a} has the network mode awsvpc, and the service "${n.serviceName}" names no subnets.`,fix:"Give the service its subnets and security groups: `aws ecs update-service --network-configuration ...`."}]}const b=/^arn:aws[\w-]*:s3:::[a-z0-9][a-z0-9.-]+\/.+\.env$/
function checkEnvironmentFiles({name:e,definition:t}){return t.containerDefinitions.flatMap(({name:e,environmentFiles:t})=>t.map(t=>({container:e,...t}))).filter(({value:e,type:t})=>t!=="s3"||!b.test(e)).map(({container:t,value:n})=>({code:"environment-file-invalid",name:e,message:`the environment file "${n}" of the container "${t}" is no file that ECS takes.`,fix:'Write {"type": "s3", "value": "arn:aws:s3:::BUCKET/KEY.env"}.'}))}const P=8e3
async function runPreflight(e,t){const{scope:n,aws:r,clock:o,region:a,dryRun:s}=t,i=placeOf(e,a)
if(n==="off"||i===void 0)return{findings:[],notes:[],warnings:new Map}
const c=[...e.flatMap(e=>[...checkTasks(e),...checkRoles(e),...checkLoadBalancers(e)]),...findInvalidReferences(e,i)],u=new Map(e.flatMap(({name:e,service:t})=>{const n=t===void 0?void 0:describeIllHealth(t)
return n===void 0?[]:[[e,n]]})),l=e.flatMap(notePassedRoles)
if(n==="minimal")return{findings:c,notes:l,warnings:u}
const d=[...askForImages(e,s),...askForSecrets(e,i),...askForLogGroups(e,a),...askForTargetGroups(e,a)],f=await askAll(d,{aws:r,clock:o,limitMs:P})
return{findings:[...c,...f.flatMap(({findings:e})=>e)],notes:[...l,...noteUnchecked(e,{place:i,answers:f})],warnings:u}}function noteUnchecked(e,{place:t,answers:n}){const r=foreignImages(e)
return[...r.length===0?[]:[`Not checked: images outside Amazon ECR (${r.join(", ")}).`],...listElsewhere(e,t),...describeUnanswered(n.flatMap(({unanswered:e=[]})=>e)),...n.flatMap(({notes:e})=>e)]}function placeOf(e,t){const[n]=e
return n===void 0?void 0:{account:n.account,region:t}}}),5903:((e,t,n)=>{n.d(t,{IO:()=>groupByValue,iw:()=>runsOnFargate,planTargets:()=>planTargets})
var r=n(4214),o=n(7499)
const a=r.NpB(r.lqM(r.YjP()),void 0),s=r.NpB(r.lqM(r.aig()),void 0)
function list(e){return r.NpB(r.lqM(r.YOg(e),[]),[])}const i=r.Ikc({name:r.YjP(),valueFrom:r.YjP()}),c=r.Ikc({name:r.NpB(r.YjP(),""),image:r.NpB(r.YjP(),""),portMappings:list(r.Ikc({containerPort:s,containerPortRange:a})),secrets:list(i),environmentFiles:list(r.Ikc({value:r.YjP(),type:a})),repositoryCredentials:r.NpB(r.lqM(r.Ikc({credentialsParameter:r.YjP()})),void 0),logConfiguration:r.NpB(r.lqM(r.Ikc({logDriver:a,options:r.NpB(r.lqM(r.g1P(r.YjP(),r.YjP()),{}),{}),secretOptions:list(i)})),void 0)}),u=r.Ikc({family:r.YjP(),networkMode:a,cpu:a,memory:a,executionRoleArn:a,taskRoleArn:a,requiresCompatibilities:list(r.YjP()),runtimePlatform:r.NpB(r.lqM(r.Ikc({cpuArchitecture:a,operatingSystemFamily:a}),{}),{}),containerDefinitions:list(c)})
function readDefinition(e){return r.qgA(u,e)}function planTargets({plans:e,registrations:t,taskDefinitions:n}){const r=new Map([...n.values()].map(e=>[e.taskDefinition.taskDefinitionArn,e]))
return[...e.map(({before:e,update:t,changes:n,...r})=>({...r,service:afterUpdate(e,t),changes:n})),...t.map(e=>({...e,service:void 0,changes:[]}))].flatMap(({name:e,from:t,step:n,service:o,changes:a})=>{const s=definitionOf(n,r)
if(s===void 0)return[]
const i=(o?.serviceArn??t).split(":")[4]??"",c=a.map(({path:e})=>e)
return[{name:e,account:i,service:o,definition:readDefinition(s),changed:c}]})}function afterUpdate(e,{capacityProviderStrategy:t}={}){if(t===void 0)return e
const n=t.map(({capacityProvider:e})=>({capacityProvider:String(e)}))
return{...e,capacityProviderStrategy:n}}function definitionOf(e,t){if(e.kind==="register")return e.input
const n=e.kind==="existing"?t.get(e.taskDefinition):void 0
return n===void 0?void 0:(0,o.Bz)(n)}function runsOnFargate({service:e,definition:t}){const{launchType:n,capacityProviderStrategy:r=[]}=e??{}
return r.length>0?r.every(({capacityProvider:e})=>/^FARGATE(?:_SPOT)?$/.test(e)):n!==void 0?n==="FARGATE":t.requiresCompatibilities.join()==="FARGATE"}function groupByValue(e,{valuesOf:t,keyOf:n}){const r=new Map
for(const o of e)for(const e of t(o)){const t=r.get(n(e))??{value:e,names:new Set}
t.names.add(o.name)
r.set(n(e),t)}return[...r.values()].map(({value:e,names:t})=>({value:e,names:[...t]}))}}),2305:((e,t,n)=>{n.d(t,{Bc:()=>isDigest,TZ:()=>parseRegistryHost,qM:()=>repositoryArn})
const r=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/
function parseRegistryHost(e){const[,t,n]=r.exec(e)??[]
return t===void 0||n===void 0?void 0:{registryId:t,region:n}}const o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["eusc-","aws-eusc"]]
function repositoryArn({region:e,repository:t}){const[,n="aws"]=o.find(([t])=>e.startsWith(t))??[]
return`arn:${n}:ecr:${e}:*:repository/${t}`}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}})}

