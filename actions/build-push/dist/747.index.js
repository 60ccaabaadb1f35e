"use strict"
exports.id=747
exports.ids=[747]
exports.modules={2461:((e,t,r)=>{r.d(t,{G:()=>fromWebToken})
const fromWebToken=e=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
const{roleArn:n,roleSessionName:o,webIdentityToken:s,providerId:i,policyArns:a,policy:c,durationSeconds:d}=e
let{roleAssumerWithWebIdentity:l}=e
if(!l){const{getDefaultRoleAssumerWithWebIdentity:n}=await Promise.all([r.e(604),r.e(890)]).then(r.bind(r,7890))
l=n({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return l({RoleArn:n,RoleSessionName:o??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:s,ProviderId:i,PolicyArns:a,Policy:c,DurationSeconds:d})}}),9824:((e,t,r)=>{r.d(t,{Sc:()=>isTransientAwsError,ie:()=>toActionError})
var n=r(4214),o=r(9973)
const s=n.Ikc({name:n.NpB(n.YjP(),"Error"),message:n.NpB(n.YjP(),""),code:n.NpB(n.lqM(n.YjP()),void 0),$retryable:n.NpB(n.lqM(n.Ikc({throttling:n.lqM(n.zMY())})),void 0),$metadata:n.NpB(n.lqM(n.Ikc({httpStatusCode:n.lqM(n.aig()),requestId:n.lqM(n.YjP())})),void 0)})
function parseSdkError(e){const t=n.xLC(s,e)
return t.success?t.output:{name:"Error",message:String(e),code:void 0,$retryable:void 0,$metadata:void 0}}const i=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired"]),a=new Set(["AccessDenied","AccessDeniedException","UnauthorizedOperation","NotAuthorized"]),c=new Set(["CredentialsProviderError","TokenProviderError","UnrecognizedClientException","InvalidClientTokenId","InvalidSignatureException","SignatureDoesNotMatch","MissingAuthenticationTokenException"]),d=new Set(["ThrottlingException","Throttling","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottled"]),l=new Set(["ECONNREFUSED","ECONNRESET","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EPIPE","EHOSTUNREACH","ENETUNREACH"])
function awsFaultKind(e){const{name:t,code:r,$metadata:n,$retryable:o}=parseSdkError(e)
return i.has(t)?"expired":a.has(t)?"denied":c.has(t)?"no-credentials":d.has(t)||o?.throttling===!0||n?.httpStatusCode===429?"throttled":(n?.httpStatusCode??0)>=500?"unavailable":t==="SyntaxError"&&isSuccess(n?.httpStatusCode)||t==="TimeoutError"||l.has(r??"")||l.has(t)?"unreachable":"refused"}function isSuccess(e=0){return e>=200&&e<300}function isTransientAwsError(e){return["throttled","unavailable","unreachable"].includes(awsFaultKind(e))}function toActionError(e,t){if(e instanceof o.lZ)return e
const r=awsFaultKind(e),{name:n,message:s,$metadata:i}=parseSdkError(e),a=i?.requestId===void 0?"":` (request ${i.requestId})`,c=s.replace(u,"").replace(h,"")
return new o.lZ({...p[r](t,`${n}: ${c}${a}`),cause:e})}const u=/\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./,h=/^@smithy\/node-http-handler - (?:\[ERROR\] )?/,p={expired:({permission:e,resource:t},r)=>({code:"aws-credentials-expired",message:`The AWS credentials expired before ${e} on ${t}: ${r}`,fix:"Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is."}),denied:(e,t)=>{const r=missingPermission(t,e)??{action:e.permission,resource:policyResource(e,t)}
return{code:"aws-access-denied",message:`AWS denies ${e.permission} on ${e.resource}: ${t}`,fix:fixOfDenial(t,`{"Effect": "Allow", "Action": "${r.action}", "Resource": "${r.resource}"}`)}},"no-credentials":({permission:e},t)=>({code:"aws-credentials-missing",message:`There are no valid AWS credentials for ${e}: ${t}`,fix:"Set the input `role-to-assume` (with `permissions: id-token: write` on the job), or put credentials into the environment by aws-actions/configure-aws-credentials."}),throttled:({permission:e},t)=>({code:"aws-throttled",message:`AWS throttled ${e} until the retries were used up: ${t}`,fix:"Run the job again; when it comes back, look which other callers use up the request rate of this account and region."}),unavailable:({permission:e},t)=>({code:"aws-unavailable",message:`AWS answered ${e} with a server error until the retries were used up: ${t}`,fix:"Look at the AWS Health Dashboard of the region, then run the job again."}),unreachable:({permission:e},t)=>({code:"aws-unreachable",message:`AWS could not be reached for ${e}: ${t}`,fix:"Check the region, the network of the runner (proxy, VPC endpoint) and AWS_ENDPOINT_URL, then run the job again."}),refused:({permission:e,resource:t},r)=>({code:"aws-request-refused",message:`AWS refused ${e} on ${t}: ${r}`,fix:"Correct what AWS names in its message, then run the job again."})}
function fixOfDenial(e,t){const[,r]=/with an explicit deny in (?:an? )?([\w -]+)/.exec(e)??[]
if(r!==void 0)return`Take this call out of the Deny of the ${r}: no Allow wins over it. The call needs ${t}`
const[,n="policy of the role"]=/because no ((?:session|service control|resource control|VPC endpoint) policy|permissions boundary) allows/.exec(e)??[]
return`Add to the ${n}: ${t}`}function missingPermission(e,{permission:t}){const[,r,n]=/not authorized to perform: ([\w-]+:\w+) on resource: (arn:[^\s"'\\,]+)/.exec(e)??[]
if(r!==void 0&&n!==void 0&&r!==t)return{action:r,resource:n}}const m=new Set(["ecr:GetAuthorizationToken","ecs:DescribeTaskDefinition","ecs:ListTaskDefinitions","ecs:ListTasks","ecs:RegisterTaskDefinition"])
function policyResource({permission:e,resource:t},r){if(m.has(e))return"*"
const[,n="aws"]=/\barn:(aws[\w-]*):/.exec(r)??[]
if(t==="*"||t.startsWith("arn:"))return t.replace(/^arn:aws:/,`arn:${n}:`)
const[o=""]=e.split(":")
return`arn:${n}:${o}:*:*:${t.replace(/arn:[^/]*:cluster\//,"").replace(/[^/]*,.*$/,"*")}`}}),3747:((e,t,r)=>{r.d(t,{assumeRoleWithOidc:()=>assumeRoleWithOidc})
var n=r(2461),o=r(9973),s=r(9824),i=r(9296)
async function assumeRoleWithOidc(e){const t=await readIdToken(e)
try{return await(0,n.G)({roleArn:e.roleArn,webIdentityToken:t,roleSessionName:e.sessionName.replaceAll(/[^\w+=,.@-]/g,"-").slice(0,64),clientConfig:{region:e.region,maxAttempts:5,requestHandler:(0,i.W)(1e4)}})()}catch(t){if((0,s.Sc)(t))throw(0,s.ie)(t,{permission:"sts:AssumeRoleWithWebIdentity",resource:e.roleArn})
throw new o.lZ({code:"role-not-assumed",message:`AWS did not give the role ${e.roleArn} to this job: ${(0,o.bD)(t)}`,fix:"Check that the role exists and that its trust policy accepts this repository: the `sub` of the token is `repo:ORG/REPO:...`, or `repo:ORG@ID/REPO@ID:...` in repositories made or renamed since 15 July 2026; with an environment it ends in `:environment:NAME`.",cause:t})}}async function readIdToken({idToken:e,roleArn:t}){try{return await e("sts.amazonaws.com")}catch(e){if(!(e instanceof o.lZ))throw e
const{code:r,message:n,fix:s}=e
throw new o.lZ({code:r,message:`The role ${t} cannot be assumed. ${n}`,fix:s,cause:e})}}})}

