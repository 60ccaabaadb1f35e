"use strict"
exports.id=604
exports.ids=[604]
exports.modules={8739:((e,t,r)=>{r.d(t,{I:()=>emitWarningIfUnsupportedVersion})
const n={warningEmitted:!1},emitWarningIfUnsupportedVersion=e=>{if(e&&!n.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){n.warningEmitted=!0
return}const t=22
if(parseInt(e.substring(1,e.indexOf(".")))<t){n.warningEmitted=!0
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${t}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${t}.\n\nMore information can be found at: https://a.co/c895JFp`)}}}}),4351:((e,t,r)=>{r.d(t,{E:()=>getDefaultSocketTimeout})
const isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=(e,t)=>{if(isDefaultSocketTimeoutEnabled()&&typeof e?.handle!="function")return t}}),4405:((e,t,r)=>{r.d(t,{OV:()=>resolveHostHeaderConfig,TC:()=>getHostHeaderPlugin})
var n=r(1871)
function resolveHostHeaderConfig(e){return e}const hostHeaderMiddleware=e=>t=>async r=>{if(!n.K.isInstance(r.request))return t(r)
const{request:s}=r,{handlerProtocol:i=""}=e.requestHandler.metadata||{}
if(i.indexOf("h2")>=0&&!s.headers[":authority"]){delete s.headers.host
s.headers[":authority"]=s.hostname+(s.port?":"+s.port:"")}else if(!s.headers.host){let e=s.hostname
s.port!=null&&(e+=`:${s.port}`)
s.headers.host=e}return t(r)},s={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=e=>({applyToStack:t=>{t.add(hostHeaderMiddleware(e),s)}})}),1478:((e,t,r)=>{r.d(t,{Y7:()=>getLoggerPlugin})
const loggerMiddleware=()=>(e,t)=>async r=>{try{const n=await e(r),{clientName:s,commandName:i,logger:o,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:u}=a,d=c??t.inputFilterSensitiveLog,l=u??t.outputFilterSensitiveLog,{$metadata:h,...f}=n.output
o?.info?.({clientName:s,commandName:i,input:d(r.input),output:l(f),metadata:h})
return n}catch(e){const{clientName:n,commandName:s,logger:i,dynamoDbDocumentClientOptions:o={}}=t,{overrideInputFilterSensitiveLog:a}=o,c=a??t.inputFilterSensitiveLog
i?.error?.({clientName:n,commandName:s,input:c(r.input),error:e,metadata:e.$metadata})
throw e}},n={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=e=>({applyToStack:e=>{e.add(loggerMiddleware(),n)}})}),2713:((e,t,r)=>{r.d(t,{n:()=>getRecursionDetectionPlugin})
const n={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}
var s=r(1238),i=r(1871)
const o="X-Amzn-Trace-Id",a="traceparent",c="tracestate",u="baggage",recursionDetectionMiddleware=()=>e=>async t=>{const{request:r}=t
if(!i.K.isInstance(r))return e(t)
let n
{const e=Object.keys(r.headers??{}).find(e=>e.toLowerCase()===o.toLowerCase())??o
if(!r.headers.hasOwnProperty(e)){const e=process.env.AWS_LAMBDA_FUNCTION_NAME,t=process.env._X_AMZN_TRACE_ID
n??=await s.A.getInstanceAsync()
const i=n?.getXRayTraceId(),a=i??t,nonEmptyString=e=>typeof e=="string"&&e.length>0
nonEmptyString(e)&&nonEmptyString(a)&&(r.headers[o]=a)}}sanitizeTraceHeaders(r.headers)
if(!r.headers[a]){const e=(n??=await s.A.getInstanceAsync())?.getTraceparent?.()
if(e){r.headers[a]=e
const t=n?.getTracestate?.()
t&&(r.headers[c]=t)
const s=n?.getBaggage?.()
s&&(r.headers[u]=s)}}return e(t)}
function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const r=t.toLowerCase()
if(t!==r&&(r===a||r===c||r===u)){e[r]=e[t]
delete e[t]}}}const getRecursionDetectionPlugin=e=>({applyToStack:e=>{e.add(recursionDetectionMiddleware(),n)}})}),6868:((e,t,r)=>{r.d(t,{D:()=>resolveUserAgentConfig,b:()=>s})
var n=r(1944)
const s=void 0
function isValidUserAgentAppId(e){return e===void 0||typeof e=="string"&&e.length<=50}function resolveUserAgentConfig(e){const t=(0,n.t)(e.userAgentAppId??s),{customUserAgent:r}=e
return Object.assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{const r=await t()
if(!isValidUserAgentAppId(r)){const t=e.logger?.constructor?.name!=="NoOpLogger"&&e.logger?e.logger:console
typeof r!="string"?t?.warn("userAgentAppId must be a string or undefined."):r.length>50&&t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return r}})}}),5424:((e,t,r)=>{r.d(t,{sM:()=>getUserAgentPlugin})
var n=r(1871),s=r(8575),i=r(9903)
function setFeature(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}}
e.__aws_sdk_context.features[t]=r}const o=/\d{12}\.ddb/
async function checkFeatures(e,t,r){const n=r.request
n?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature(e,"PROTOCOL_RPC_V2_CBOR","M")
if(typeof t.retryStrategy=="function"){const r=await t.retryStrategy()
if(typeof r.mode=="string")switch(r.mode){case i.cm.ADAPTIVE:setFeature(e,"RETRY_MODE_ADAPTIVE","F")
break
case i.cm.STANDARD:setFeature(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="function"){const r=e.endpointV2
String(r?.url?.hostname).match(o)&&setFeature(e,"ACCOUNT_ID_ENDPOINT","O")
switch(await(t.accountIdEndpointMode?.())){case"disabled":setFeature(e,"ACCOUNT_ID_MODE_DISABLED","Q")
break
case"preferred":setFeature(e,"ACCOUNT_ID_MODE_PREFERRED","P")
break
case"required":setFeature(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity
if(s?.$source){const t=s
t.accountId&&setFeature(e,"RESOLVED_ACCOUNT_ID","T")
for(const[r,n]of Object.entries(t.$source??{}))setFeature(e,r,n)}}const a="user-agent",c="x-amz-user-agent",u=/[^!$%&'*+\-.^_`|~\w]/g,d=/[^!$%&'*+\-.^_`|~\w#]/g
function encodeFeatures(e){let t=""
for(const r in e){const n=e[r]
if(!(t.length+n.length+1<=1024))break
t.length?t+=","+n:t+=n}return t}const userAgentMiddleware=e=>(t,r)=>async i=>{const{request:o}=i
if(!n.K.isInstance(o))return t(i)
const{headers:u}=o,d=r?.userAgent?.map(escapeUserAgent)||[],l=(await e.defaultUserAgentProvider()).map(escapeUserAgent)
await checkFeatures(r,e,i)
const h=r
l.push(`m/${encodeFeatures(Object.assign({},r.__smithy_context?.features,h.__aws_sdk_context?.features))}`)
const f=e?.customUserAgent?.map(escapeUserAgent)||[],p=await e.userAgentAppId()
p&&l.push(escapeUserAgent(["app",`${p}`]))
const g=(0,s.vL)(),m=(g?[g]:[]).concat([...l,...d,...f]).join(" "),y=[...l.filter(e=>e.startsWith("aws-sdk-")),...f].join(" ")
if(e.runtime!=="browser"){y&&(u[c]=u[c]?`${u[a]} ${y}`:y)
u[a]=m}else u[c]=m
return t({...i,request:o})},escapeUserAgent=e=>{const t=e[0].split("/").map(e=>e.replace(u,"-")).join("/"),r=e[1]?.replace(d,"-"),n=t.indexOf("/"),s=t.substring(0,n)
let i=t.substring(n+1)
s==="api"&&(i=i.toLowerCase())
return[s,i,r].filter(e=>e&&e.length>0).reduce((e,t,r)=>{switch(r){case 0:return t
case 1:return`${e}/${t}`
default:return`${e}#${t}`}},"")},l={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),l)}})}),5489:((e,t,r)=>{r.d(t,{$:()=>resolveAwsRegionExtensionConfiguration,R:()=>getAwsRegionExtensionConfiguration})
const getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region(){return e.region}}),resolveAwsRegionExtensionConfiguration=e=>({region:e.region()})}),727:((e,t,r)=>{r.d(t,{g:()=>setCredentialFeature})
function setCredentialFeature(e,t,r){e.$source||(e.$source={})
e.$source[t]=r
return e}}),1958:((e,t,r)=>{r.d(t,{U:()=>a})
var n=r(7228),s=r(6370),i=r(7298)
const isVirtualHostableS3Bucket=(e,t=!1)=>{if(t){for(const t of e.split("."))if(!isVirtualHostableS3Bucket(t))return!1
return!0}return!(!(0,s.X)(e)||e.length<3||e.length>63||e!==e.toLowerCase()||(0,i.o)(e))}
var o=r(8575)
const a={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:e=>{const t=e.split(":")
if(t.length<6)return null
const[r,n,s,i,o,...a]=t
return r!=="arn"||n===""||s===""||a.join(":")===""?null:{partition:n,service:s,region:i,accountId:o,resourceId:a.map(e=>e.split("/")).flat()}},partition:o.jB}
n.m.aws=a}),8575:((e,t,r)=>{r.d(t,{vL:()=>getUserAgentPrefix,jB:()=>partition})
let n={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"}
const partition=e=>{const{partitions:t}=n
for(const r of t){const{regions:t,outputs:n}=r
for(const[r,s]of Object.entries(t))if(r===e)return{...n,...s}}for(const r of t){const{regionRegex:t,outputs:n}=r
if(new RegExp(t).test(e))return{...n}}const r=t.find(e=>e.id==="aws")
if(!r)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.")
return{...r.outputs}},getUserAgentPrefix=()=>""}),1250:((e,t,r)=>{r.d(t,{pf:()=>createDefaultUserAgentProvider})
var n=r(8161),s=r(1708)
const getRuntimeUserAgentPair=()=>{const e=["deno","bun","llrt"]
for(const t of e)if(s.versions[t])return[`md/${t}`,s.versions[t]]
return["md/nodejs",s.versions.node]},i={isCrtAvailable:!1},isCrtAvailable=()=>i.isCrtAvailable?["md/crt-avail"]:null,createDefaultUserAgentProvider=({serviceId:e,clientVersion:t})=>{const r=getRuntimeUserAgentPair()
return async i=>{const o=[["aws-sdk-js",t],["ua","2.1"],[`os/${(0,n.platform)()}`,(0,n.release)()],["lang/js"],r],a=isCrtAvailable()
a&&o.push(a)
e&&o.push([`api/${e}`,t])
s.env.AWS_EXECUTION_ENV&&o.push([`exec-env/${s.env.AWS_EXECUTION_ENV}`])
const c=await(i?.userAgentAppId?.())
return c?[...o,[`app/${c}`]]:[...o]}}}),9670:((e,t,r)=>{r.d(t,{hV:()=>n})
const n={environmentVariableSelector:e=>e.AWS_SDK_UA_APP_ID,configFileSelector:e=>e.sdk_ua_app_id??e["sdk-ua-app-id"],default:r(6868).b}}),9752:((e,t,r)=>{r.d(t,{f2:()=>AwsSdkSigV4Signer,pz:()=>validateSigningProperties})
var n=r(1871),s=r(876),i=r(1972),o=r(7291)
const getDateHeader=e=>o.c.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,getAgeHeader=e=>o.c.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,getUpdatedSystemClockOffset=(e,t,r,n)=>{if(n!==void 0)return t
const s=Date.parse(e)
if(Number.isNaN(s))return t
const i=Date.now()
return r!==void 0&&i-r>9e5?t:s-i},throwSigningPropertyError=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)
return t},hasEventStreamOutput=e=>{const t=e.context,r=t?.[s.V]?.eventStream
return r?.output===!0},validateSigningProperties=async e=>{const t=throwSigningPropertyError("context",e.context),r=throwSigningPropertyError("config",e.config),n=t.endpointV2?.properties?.authSchemes?.[0],s=throwSigningPropertyError("signer",r.signer),i=await s(n),o=e?.signingRegion,a=e?.signingRegionSet,c=e?.signingName
return{config:r,signer:i,signingRegion:o,signingRegionSet:a,signingName:c}}
class AwsSdkSigV4Signer{async sign(e,t,r){if(!n.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const s=await validateSigningProperties(r),{config:o,signer:a}=s
let{signingRegion:c,signingName:u}=s
const d=r.context
if(d?.authSchemes?.length){const[e,t]=d.authSchemes
if(e?.name==="sigv4a"&&t?.name==="sigv4"){c=t?.signingRegion??c
u=t?.signingName??u}}const l=await(o.disableClockSkewCorrection?.())===!0
r._disableClockSkewCorrection=l
const h=l||hasEventStreamOutput(r)
r._skipClockSkewSampling=h
if(!h){r._preRequestSystemClockOffset=o.systemClockOffset
r._requestSentAt=Date.now()}return await a.sign(e,{signingDate:l?new Date:(0,i.C)(o.systemClockOffset),signingRegion:c,signingService:u})}errorHandler(e){return t=>{const r=t
if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=r.ServerTime??getDateHeader(r.$response)
if(t){const n=throwSigningPropertyError("config",e.config),s=e._preRequestSystemClockOffset,i=e._requestSentAt,o=getAgeHeader(r.$response),a=getUpdatedSystemClockOffset(t,n.systemClockOffset,i,o)
n.systemClockOffset=a
Math.abs(a)>=24e4&&(a!==s||s!==void 0&&s!==a)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return
const r=getDateHeader(e)
if(r){const n=throwSigningPropertyError("config",t.config),s=t._requestSentAt,i=getAgeHeader(e)
n.systemClockOffset=getUpdatedSystemClockOffset(r,n.systemClockOffset,s,i)}}}}),8898:((e,t,r)=>{r.d(t,{$:()=>i})
const getArrayForCommaSeparatedString=e=>typeof e=="string"&&e.length>0?e.split(",").map(e=>e.trim()):[],getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,n="AWS_AUTH_SCHEME_PREFERENCE",s="auth_scheme_preference",i={environmentVariableSelector:(e,t)=>t?.signingName&&getBearerTokenEnvKey(t.signingName)in e?["httpBearerAuth"]:n in e?getArrayForCommaSeparatedString(e[n]):void 0,configFileSelector:e=>{if(s in e)return getArrayForCommaSeparatedString(e[s])},default:[]}}),4631:((e,t,r)=>{r.d(t,{ho:()=>l})
var n=r(727),s=r(1944)
const i=(()=>function isIdentityExpired(e){return doesIdentityRequireRefresh(e)&&e.expiration.getTime()-Date.now()<3e5})(),doesIdentityRequireRefresh=e=>e.expiration!==void 0,memoizeIdentityProvider=(e,t,r)=>{if(e===void 0)return
const n=typeof e!="function"?async()=>Promise.resolve(e):e
let s,i,o,a=!1
const coalesceProvider=async e=>{i||(i=n(e))
try{s=await i
o=!0
a=!1}finally{i=void 0}return s}
return t===void 0?async e=>{o&&!e?.forceRefresh||(s=await coalesceProvider(e))
return s}:async e=>{o&&!e?.forceRefresh||(s=await coalesceProvider(e))
if(a)return s
if(!r(s)){a=!0
return s}if(t(s)){await coalesceProvider(e)
return s}return s}}
var o=r(8654)
function normalizeCredentialProvider(e,{credentials:t,credentialDefaultProvider:r}){let n
n=t?t?.memoized?t:memoizeIdentityProvider(t,i,doesIdentityRequireRefresh):r?(0,s.t)(r(Object.assign({},e,{parentClientConfig:e}))):async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}
n.memoized=!0
return n}function bindCallerConfig(e,t){if(t.configBound)return t
const fn=async r=>t({...r,callerClientConfig:e})
fn.memoized=t.memoized
fn.configBound=!0
return fn}var a=r(3559),c=r(3348),u=r(3760)
const d={environmentVariableSelector:e=>(0,c.Q)(e,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",u.c.ENV),configFileSelector:e=>(0,c.Q)(e,"disable_clock_skew_correction",u.c.CONFIG),default:!1},l=(e=>t=>{let r,i=t.credentials,a=!!t.credentials
Object.defineProperty(t,"credentials",{set(e){e&&e!==i&&e!==r&&(a=!0)
i=e
const s=normalizeCredentialProvider(t,{credentials:i,credentialDefaultProvider:t.credentialDefaultProvider}),o=bindCallerConfig(t,s)
if(a&&!o.attributed){const e=typeof i=="object"&&i!==null
r=async t=>{const r=await o(t)
return!e||r.$source&&Object.keys(r.$source).length!==0?r:(0,n.g)(r,"CREDENTIALS_CODE","e")}
r.memoized=o.memoized
r.configBound=o.configBound
r.attributed=!0}else r=o},get(){return r},enumerable:!0,configurable:!0})
t.credentials=i
const{signingEscapePath:c=!0,systemClockOffset:u=t.systemClockOffset||0,sha256:d}=t
let l
l=t.signer?(0,s.t)(t.signer):t.regionInfoProvider?()=>(0,s.t)(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,r])=>{const{signingRegion:n,signingService:s}=e
t.signingRegion=t.signingRegion||n||r
t.signingName=t.signingName||s||t.serviceId
const i={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:c}
return new(t.signerConstructor||o.B)(i)}):async e=>{const r=(e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await(0,s.t)(t.region)(),properties:{}},e)).signingRegion,n=e.signingName
t.signingRegion=t.signingRegion||r
t.signingName=t.signingName||n||t.serviceId
const i={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:c}
return new(t.signerConstructor||o.B)(i)}
return Object.assign(t,{systemClockOffset:u,signingEscapePath:c,signer:l,disableClockSkewCorrection:(0,s.t)(t.disableClockSkewCorrection??e)})})((0,a.Z)(d))}),1972:((e,t,r)=>{r.d(t,{C:()=>getSkewCorrectedDate})
const getSkewCorrectedDate=e=>new Date(Date.now()+e)}),8063:((e,t,r)=>{r.d(t,{U:()=>ProtocolLib})
var n=r(3441),s=r(9835),i=r(6627)
class ProtocolLib{queryCompat
errorRegistry
constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){const r=t.getMemberSchemas(),n=Object.values(r).find(e=>!!e.getMergedTraits().httpPayload)
if(n){return n.getMergedTraits().mediaType||(n.isStringSchema()?"text/plain":n.isBlobSchema()?"application/octet-stream":e)}if(!t.isUnitSchema()&&Object.values(r).find(e=>{const{httpQuery:t,httpQueryParams:r,httpHeader:n,httpLabel:s,httpPrefixHeaders:i}=e.getMergedTraits()
return!(t||r||n||s||i!==void 0)}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,n,s,i){let o=e
e.includes("#")&&([,o]=e.split("#"))
const a={$metadata:s,$fault:r.statusCode<500?"client":"server"}
if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.")
try{return{errorSchema:i?.(this.errorRegistry,o)??this.errorRegistry.getSchema(e),errorMetadata:a}}catch(e){n.message=n.message??n.Message??"UnknownError"
const t=this.errorRegistry,r=t.getBaseException()
if(r){const e=t.getErrorCtor(r)??Error
throw this.decorateServiceException(Object.assign(new e({name:o}),a),n)}const s=n,i=s?.message??s?.Message??s?.Error?.Message??s?.Error?.message
throw this.decorateServiceException(Object.assign(new Error(i),{name:o},a),n)}}compose(e,t,r){let n=r
t.includes("#")&&([n]=t.split("#"))
const i=s.O.for(n),o=s.O.for("smithy.ts.sdk.synthetic."+r)
e.copyFrom(i)
e.copyFrom(o)
this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const r=e.Message??t.Message,s=(0,n.M)(e,t)
r&&(s.message=r)
const i=s.Error??{}
i.Type=s.Error?.Type
i.Code=s.Error?.Code
i.Message=s.Error?.message??s.Error?.Message??r
s.Error=i
const o=s.$metadata.requestId
o&&(s.RequestId=o)
return s}return(0,n.M)(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"]
if(e!==void 0&&r!=null){const[t,n]=r.split(";"),s=Object.keys(e),i={Code:t,Type:n}
e.Code=t
e.Type=n
for(let t=0;t<s.length;t++){const r=s[t]
i[r==="message"?"Message":r]=e[r]}delete i.__type
e.Error=i}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error)
e.Type&&(t.Type=e.Type)
e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(r){return e.find(e=>i.l1.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}}),1238:((e,t,r)=>{const n={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},s=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"")
s||(globalThis.awslambda=globalThis.awslambda||{})
class InvokeStoreBase{static PROTECTED_KEYS=n
isProtectedKey(e){return Object.values(n).includes(e)}getRequestId(){return this.get(n.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(n.X_RAY_TRACE_ID)}getTenantId(){return this.get(n.TENANT_ID)}getTraceparent(){return this.get(n.TRACEPARENT)}getTracestate(){return this.get(n.TRACESTATE)}getBaggage(){return this.get(n.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext
getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
this.currentContext=this.currentContext||{}
this.currentContext[e]=t}run(e,t){this.currentContext=e
return t()}}class InvokeStoreMulti extends InvokeStoreBase{als
static async create(){const e=new InvokeStoreMulti,t=await Promise.resolve().then(r.t.bind(r,6698,23))
e.als=new t.AsyncLocalStorage
return e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
const r=this.als.getStore()
if(!r)throw new Error("No context available")
r[e]=t}run(e,t){return this.als.run(e,t)}}t.A=void 0;(function(e){let t=null
e.getInstanceAsync=async function getInstanceAsync(e){t||(t=(async()=>{const t=e===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle
if(!s&&globalThis.awslambda?.InvokeStore)return globalThis.awslambda.InvokeStore
if(!s&&globalThis.awslambda){globalThis.awslambda.InvokeStore=t
return t}return t})())
return t}
e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null
globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(t.A||(t.A={}))}),7579:((e,t,r)=>{r.d(t,{w:()=>getHttpAuthSchemeEndpointRuleSetPlugin})
var n=r(3753)
const resolveAuthOptions=(e,t)=>{if(!t||t.length===0)return e
const r=[]
for(const n of t)for(const t of e)t.schemeId.split("#")[1]===n&&r.push(t)
for(const t of e)r.find(({schemeId:e})=>e===t.schemeId)||r.push(t)
return r}
function convertHttpAuthSchemesToMap(e){const t=new Map
for(const r of e)t.set(r.schemeId,r)
return t}const httpAuthSchemeMiddleware=(e,t)=>(r,s)=>async i=>{const o=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,s,i.input)),a=e.authSchemePreference?await e.authSchemePreference():[],c=resolveAuthOptions(o,a),u=convertHttpAuthSchemesToMap(e.httpAuthSchemes),d=(0,n.u)(s),l=[]
for(const r of c){const n=u.get(r.schemeId)
if(!n){l.push(`HttpAuthScheme \`${r.schemeId}\` was not enabled for this service.`)
continue}const i=n.identityProvider(await t.identityProviderConfigProvider(e))
if(!i){l.push(`HttpAuthScheme \`${r.schemeId}\` did not have an IdentityProvider configured.`)
continue}const{identityProperties:o={},signingProperties:a={}}=r.propertiesExtractor?.(e,s)||{}
r.identityProperties=Object.assign(r.identityProperties||{},o)
r.signingProperties=Object.assign(r.signingProperties||{},a)
d.selectedHttpAuthScheme={httpAuthOption:r,identity:await i(r.identityProperties),signer:n.signer}
break}if(!d.selectedHttpAuthScheme)throw new Error(l.join("\n"))
return r(i)},s={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({applyToStack:n=>{n.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),s)}})}),2841:((e,t,r)=>{r.d(t,{l:()=>getHttpSigningPlugin})
var n=r(1871),s=r(3753)
const defaultErrorHandler=e=>e=>{throw e},defaultSuccessHandler=(e,t)=>{},httpSigningMiddleware=e=>(e,t)=>async r=>{if(!n.K.isInstance(r.request))return e(r)
const i=(0,s.u)(t).selectedHttpAuthScheme
if(!i)throw new Error("No HttpAuthScheme was selected: unable to sign request")
const{httpAuthOption:{signingProperties:o={}},identity:a,signer:c}=i,u=await e({...r,request:await c.sign(r.request,a,o)}).catch((c.errorHandler||defaultErrorHandler)(o));(c.successHandler||defaultSuccessHandler)(u.response,o)
return u},i={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=e=>({applyToStack:e=>{e.addRelativeTo(httpSigningMiddleware(),i)}})}),9688:((e,t,r)=>{r.d(t,{h:()=>DefaultIdentityProviderConfig})
var n=r(6852)
class DefaultIdentityProviderConfig{authSchemes=new Map
constructor(e){for(const t in e){if(!(0,n.$)(e,t))continue
const r=e[t]
r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.authSchemes.get(e)}}}),1944:((e,t,r)=>{r.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e=="function")return e
const t=Promise.resolve(e)
return()=>t}}),2068:((e,t,r)=>{r.d(t,{k:()=>u})
var n=r(7598),s=r(1821)
const i=64,o=2**53-1
class Sha256Js{digestLength=32
state=Int32Array.from(a)
w
buffer=new Uint8Array(64)
bufferLength=0
bytesHashed=0
finished=!1
inner
outer
constructor(e){if(e){const t=Sha256Js.normalizeKey(e)
this.inner=new Sha256Js
this.outer=new Sha256Js
const{inner:r,outer:n}=this,s=new Uint8Array(128)
for(let e=0;e<i;++e){s[e]=54^t[e]
s[e+i]=92^t[e]}r.update(s.subarray(0,i))
n.update(s.subarray(i))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
if(this.inner){this.inner.update(e)
return}const t=(0,s.F)(e)
let r=0,{byteLength:n}=t
this.bytesHashed+=n
if(this.bytesHashed*8>o)throw new Error("Cannot hash more than 2^53 - 1 bits")
while(n>0){this.buffer[this.bufferLength++]=t[r++]
n--
if(this.bufferLength===i){this.hashBuffer()
this.bufferLength=0}}}async digest(){const{inner:e,outer:t}=this
if(e&&t){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.")
this.finished=!0
const r=e.digestSync()
t.update(r)
return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(a)
this.buffer=new Uint8Array(64)
this.bufferLength=0
this.bytesHashed=0}digestSync(){const e=this.state.slice(),t=this.buffer.slice()
let r=this.bufferLength
const n=this.bytesHashed*8,s=new DataView(t.buffer,t.byteOffset,t.byteLength)
s.setUint8(r++,128)
if((r-1)%i>=56){for(let e=r;e<i;++e)s.setUint8(e,0)
this.hashBufferWith(e,t)
r=0}for(let e=r;e<56;++e)s.setUint8(e,0)
s.setUint32(56,Math.floor(n/4294967296),!1)
s.setUint32(60,n,!1)
this.hashBufferWith(e,t)
const o=new Uint8Array(32)
for(let t=0;t<8;++t){o[t*4]=e[t]>>>24&255
o[t*4+1]=e[t]>>>16&255
o[t*4+2]=e[t]>>>8&255
o[t*4+3]=e[t]>>>0&255}return o}static normalizeKey(e){const t=(0,s.F)(e)
if(t.byteLength>i){const e=new Sha256Js
e.update(t)
const r=e.digestSync(),n=new Uint8Array(i)
n.set(r)
return n}if(t.byteLength<i){const e=new Uint8Array(i)
e.set(t)
return e}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){const r=this.w??=new Int32Array(64)
let n=e[0],s=e[1],o=e[2],a=e[3],u=e[4],d=e[5],l=e[6],h=e[7]
for(let e=0;e<i;++e){if(e<16)r[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255
else{let t=r[e-2]
const n=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10
t=r[e-15]
const s=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3
r[e]=(n+r[e-7]|0)+(s+r[e-16]|0)}const i=(((u>>>6|u<<26)^(u>>>11|u<<21)^(u>>>25|u<<7))+(u&d^~u&l)|0)+(h+(c[e]+r[e]|0)|0)|0,f=((n>>>2|n<<30)^(n>>>13|n<<19)^(n>>>22|n<<10))+(n&s^n&o^s&o)|0
h=l
l=d
d=u
u=a+i|0
a=o
o=s
s=n
n=i+f|0}e[0]+=n
e[1]+=s
e[2]+=o
e[3]+=a
e[4]+=u
e[5]+=d
e[6]+=l
e[7]+=h}}const a=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),c=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),u=(()=>{try{(0,n.createHash)("sha256")
return!0}catch{return!1}})()?function buildNativeClass(){return class Sha256Node{digestLength=32
secret
hash
isHmac
finished=!1
constructor(e){this.secret=e
this.isHmac=!!e
this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.")
this.hash.update(e)}async digest(){let e
if(this.isHmac){this.finished=!0
e=this.hash.digest()}else e=this.hash.copy().digest()
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash()
this.finished=!1}createHash(){return this.secret?(0,n.createHmac)("sha256",toBuffer(this.secret)):(0,n.createHash)("sha256")}}}():Sha256Js
function toBuffer(e){return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),8042:((e,t,r)=>{r.d(t,{o:()=>constructStack})
const getAllAliases=(e,t)=>{const r=[]
e&&r.push(e)
if(t)for(const e of t)r.push(e)
return r},getMiddlewareNameWithAliases=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,constructStack=()=>{let e=[],t=[],r=!1
const i=new Set,sort=e=>e.sort((e,t)=>n[t.step]-n[e.step]||s[t.priority||"normal"]-s[e.priority||"normal"]),removeByName=r=>{let n=!1
const filterCb=e=>{const t=getAllAliases(e.name,e.aliases)
if(t.includes(r)){n=!0
for(const e of t)i.delete(e)
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return n},removeByReference=r=>{let n=!1
const filterCb=e=>{if(e.middleware===r){n=!0
for(const t of getAllAliases(e.name,e.aliases))i.delete(t)
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return n},cloneTo=r=>{e.forEach(e=>{r.add(e.middleware,{...e})})
t.forEach(e=>{r.addRelativeTo(e.middleware,{...e})})
r.identifyOnResolve?.(o.identifyOnResolve())
return r},expandRelativeMiddlewareList=e=>{const t=[]
e.before.forEach(e=>{e.before.length===0&&e.after.length===0?t.push(e):t.push(...expandRelativeMiddlewareList(e))})
t.push(e)
e.after.reverse().forEach(e=>{e.before.length===0&&e.after.length===0?t.push(e):t.push(...expandRelativeMiddlewareList(e))})
return t},getMiddlewareList=(r=!1)=>{const n=[],s=[],i={}
e.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))i[e]=t
n.push(t)})
t.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))i[e]=t
s.push(t)})
s.forEach(e=>{if(e.toMiddleware){const t=i[e.toMiddleware]
if(t===void 0){if(r)return
throw new Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name,e.aliases)} middleware ${e.relation} ${e.toMiddleware}`)}e.relation==="after"&&t.after.push(e)
e.relation==="before"&&t.before.push(e)}})
return sort(n).map(expandRelativeMiddlewareList).reduce((e,t)=>{e.push(...t)
return e},[])},o={add:(t,r={})=>{const{name:n,override:s,aliases:o}=r,a={step:"initialize",priority:"normal",middleware:t,...r},c=getAllAliases(n,o)
if(c.length>0){if(c.some(e=>i.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(n,o)}'`)
for(const t of c){const r=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t))
if(r===-1)continue
const s=e[r]
if(s.step!==a.step||a.priority!==s.priority)throw new Error(`"${getMiddlewareNameWithAliases(s.name,s.aliases)}" middleware with ${s.priority} priority in ${s.step} step cannot be overridden by "${getMiddlewareNameWithAliases(n,o)}" middleware with ${a.priority} priority in ${a.step} step.`)
e.splice(r,1)}}for(const e of c)i.add(e)}e.push(a)},addRelativeTo:(e,r)=>{const{name:n,override:s,aliases:o}=r,a={middleware:e,...r},c=getAllAliases(n,o)
if(c.length>0){if(c.some(e=>i.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(n,o)}'`)
for(const e of c){const r=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e))
if(r===-1)continue
const s=t[r]
if(s.toMiddleware!==a.toMiddleware||s.relation!==a.relation)throw new Error(`"${getMiddlewareNameWithAliases(s.name,s.aliases)}" middleware ${s.relation} "${s.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(n,o)}" middleware ${a.relation} "${a.toMiddleware}" middleware.`)
t.splice(r,1)}}for(const e of c)i.add(e)}t.push(a)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(o)},remove:e=>typeof e=="string"?removeByName(e):removeByReference(e),removeByTag:r=>{let n=!1
const filterCb=e=>{const{tags:t,name:s,aliases:o}=e
if(t&&t.includes(r)){const e=getAllAliases(s,o)
for(const t of e)i.delete(t)
n=!0
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return n},concat:e=>{const t=cloneTo(constructStack())
t.use(e)
t.identifyOnResolve(r||t.identifyOnResolve()||(e.identifyOnResolve?.()??!1))
return t},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(e=>{const t=e.step??e.relation+" "+e.toMiddleware
return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+t}),identifyOnResolve(e){typeof e=="boolean"&&(r=e)
return r},resolve:(e,t)=>{for(const r of getMiddlewareList().map(e=>e.middleware).reverse())e=r(e,t)
r&&console.log(o.identify())
return e}}
return o},n={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},s={high:3,normal:2,low:1}}),51:((e,t,r)=>{r.d(t,{N:()=>NoOpLogger})
class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}}}),5747:((e,t,r)=>{r.d(t,{k:()=>makeBuilder})
var n=r(876),s=r(8042),i=r(6627)
const o="***SensitiveInformation***"
function schemaLogFilter(e,t){if(t==null)return t
const r=i.l1.of(e)
if(r.getMergedTraits().sensitive)return o
if(r.isListSchema()){const e=r.getValueSchema()
if(e.getMergedTraits().sensitive)return o
if(Array.isArray(t))return t.map(t=>schemaLogFilter(e,t))}else if(r.isMapSchema()){const e=r.getValueSchema()
if(r.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive)return o
if(typeof t=="object")return Object.fromEntries(Object.entries(t).map(([t,r])=>[t,schemaLogFilter(e,r)]))}else if(r.isStructSchema()&&typeof t=="object"){const e=t,n={}
for(const[t,s]of r.structIterator())e[t]!=null&&(n[t]=schemaLogFilter(s,e[t]))
return n}return t}const a=Symbol.for("@smithy/op-event-stream")
class Command{middlewareStack=(0,s.o)()
schema
static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(e,t,r,{middlewareFn:s,clientName:o,commandName:c,inputFilterSensitiveLog:u,outputFilterSensitiveLog:d,smithyContext:l,additionalContext:h,CommandCtor:f}){for(const n of s.bind(this)(f,e,t,r))this.middlewareStack.use(n)
const p=e.concat(this.middlewareStack),{logger:g}=t,m=h[n.V],y={logger:g,clientName:o,commandName:c,inputFilterSensitiveLog:u,outputFilterSensitiveLog:d,...h,[n.V]:{...m,commandInstance:this,...l,...r?.metricsRecorder===void 0?{}:{metricsRecorder:r.metricsRecorder},...r?.abortSignal===void 0?{}:{abortSignal:r.abortSignal}}},{requestHandler:w}=t
let S,b=r??{}
if(b.metricsRecorder){b={...b}
delete b.metricsRecorder}const v=this.schema,E=v?.[a]
if(E!==void 0)S=E
else if(v&&Array.isArray(v)&&v[0]===9){const[,,,,e,t]=v
S=v[a]=Boolean(i.l1.of(e).getEventStreamMember()||i.l1.of(t).getEventStreamMember())}S&&(b={isEventStream:S,...b})
return p.resolve(e=>w.handle(e.request,b),y)}}class ClassBuilder{_init=()=>{}
_ep={}
_middlewareFn=()=>[]
_commandName=""
_clientName=""
_additionalContext={}
_smithyContext={}
_inputFilterSensitiveLog=void 0
_outputFilterSensitiveLog=void 0
_serializer=null
_deserializer=null
_operationSchema
init(e){this._init=e}ep(e){this._ep=e
return this}m(e){this._middlewareFn=e
return this}s(e,t,r={}){this._smithyContext={service:e,operation:t,...r}
return this}c(e={}){this._additionalContext=e
return this}n(e,t){this._clientName=e
this._commandName=t
return this}f(e=e=>e,t=e=>e){this._inputFilterSensitiveLog=e
this._outputFilterSensitiveLog=t
return this}ser(e){this._serializer=e
return this}de(e){this._deserializer=e
return this}sc(e){this._operationSchema=e
this._smithyContext.operationSchema=e
return this}build(){const e=this
let t
return t=class extends Command{input
static getEndpointParameterInstructions(){return e._ep}constructor(...[t]){super()
this.input=t??{}
e._init(this)
this.schema=e._operationSchema}resolveMiddleware(r,n,s){const i=e._operationSchema,o=i?.[4]??i?.input,a=i?.[5]??i?.output
return this.resolveMiddlewareWithContext(r,n,s,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?schemaLogFilter.bind(null,o):e=>e),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?schemaLogFilter.bind(null,a):e=>e),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer
deserialize=e._deserializer}}}function makeBuilder(e,t,r,n){return function makeCommand(s,i,o,a,c={}){const u=Object.assign({},e,s)
return Command.classBuilder().ep(u).m(function(e,t,r,s){const o=i.call(this,e,t,r,s)
o.unshift(n(r,e.getEndpointParameterInstructions()))
return o}).s(t,o,c).n(r,o.charAt(0).toUpperCase()+o.slice(1)+"Command").sc(a).build()}}}),7860:((e,t,r)=>{r.d(t,{K:()=>Client})
var n=r(8042)
class Client{config
middlewareStack=(0,n.o)()
initConfig
handlers
constructor(e){this.config=e
const{protocol:t,protocolSettings:r}=e
r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){const n=typeof t!="function"?t:void 0,s=typeof t=="function"?t:r
let i
if(n===void 0&&this.config.cacheMiddleware===!0){this.handlers||(this.handlers=new WeakMap)
const t=this.handlers
if(t.has(e.constructor))i=t.get(e.constructor)
else{i=e.resolveMiddleware(this.middlewareStack,this.config,n)
t.set(e.constructor,i)}}else{delete this.handlers
i=e.resolveMiddleware(this.middlewareStack,this.config,n)}if(!s)return i(e).then(e=>e.output)
i(e).then(e=>s(null,e.output),e=>s(e)).catch(()=>{})}destroy(){this.config?.requestHandler?.destroy?.()
delete this.handlers}}}),7613:((e,t,r)=>{r.d(t,{l:()=>loadConfigsForDefaultMode})
const loadConfigsForDefaultMode=e=>{switch(e){case"standard":case"cross-region":return{retryMode:"standard",connectionTimeout:3100}
case"in-region":return{retryMode:"standard",connectionTimeout:1100}
case"mobile":return{retryMode:"standard",connectionTimeout:3e4}
default:return{}}}}),3816:((e,t,r)=>{r.d(t,{I:()=>emitWarningIfUnsupportedVersion})
let n=!1
const emitWarningIfUnsupportedVersion=e=>{e&&!n&&parseInt(e.substring(1,e.indexOf(".")))<16&&(n=!0)}}),3441:((e,t,r)=>{r.d(t,{M:()=>decorateServiceException,T:()=>ServiceException})
class ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException"
$fault
$response
$retryable
$metadata
constructor(e){super(e.message)
Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype)
this.name=e.name
this.$fault=e.$fault
this.$metadata=e.$metadata}static isInstance(e){if(!e)return!1
const t=e
return ServiceException.prototype.isPrototypeOf(t)||Boolean(t.$fault)&&Boolean(t.$metadata)&&(t.$fault==="client"||t.$fault==="server")}static[Symbol.hasInstance](e){if(!e)return!1
const t=e
if(this===ServiceException)return ServiceException.isInstance(e)
if(ServiceException.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0
const r=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0
let n=!1
if(r){let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor,s=t!==ServiceException&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:void 0
if(s){n=!0
if(s===r)return!0}e=Object.getPrototypeOf(e)}}if(r&&n)return!1
const s=this.name
if(s&&s.length>=6){if(t.name===s)return!0
let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor?.name
if(t&&t!=="Error"&&t===s)return!0
e=Object.getPrototypeOf(e)}}}return!1}}const decorateServiceException=(e,t={})=>{Object.entries(t).filter(([,e])=>e!==void 0).forEach(([t,r])=>{e[t]!=null&&e[t]!==""||(e[t]=r)})
const r=e.message||e.Message||"UnknownError"
e.message=r
delete e.Message
return e}}),2061:((e,t,r)=>{r.d(t,{xA:()=>getDefaultExtensionConfiguration,uv:()=>resolveDefaultRuntimeConfig})
var n,s=r(6852);(function(e){e.MD5="md5"
e.CRC32="crc32"
e.CRC32C="crc32c"
e.SHA1="sha1"
e.SHA256="sha256"})(n||(n={}))
const i=Object.values(n),checksum_getChecksumConfiguration=e=>{const t=[]
for(const r in n){if(!(0,s.$)(n,r))continue
const i=n[r]
e[i]!==void 0&&t.push({algorithmId:()=>i,checksumConstructor:()=>e[i]})}for(const[r,n]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,checksumConstructor:()=>n})
return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??{}
const n=r.algorithmId(),s=r.checksumConstructor()
i.includes(n)?e.checksumAlgorithms[n.toUpperCase()]=s:e.checksumAlgorithms[n]=s
t.push(r)},checksumAlgorithms(){return t}}},checksum_resolveChecksumRuntimeConfig=e=>{const t={}
e.checksumAlgorithms().forEach(e=>{const r=e.algorithmId()
i.includes(r)&&(t[r]=e.checksumConstructor())})
return t},getRetryConfiguration=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}}),resolveRetryRuntimeConfig=e=>{const t={}
t.retryStrategy=e.retryStrategy()
return t},getDefaultExtensionConfiguration=e=>Object.assign(checksum_getChecksumConfiguration(e),getRetryConfiguration(e)),resolveDefaultRuntimeConfig=e=>Object.assign(checksum_resolveChecksumRuntimeConfig(e),resolveRetryRuntimeConfig(e))}),2766:((e,t,r)=>{r.d(t,{e$:()=>i})
var n=r(3348),s=r(3760)
const i={environmentVariableSelector:e=>(0,n.Q)(e,"AWS_USE_DUALSTACK_ENDPOINT",s.c.ENV),configFileSelector:e=>(0,n.Q)(e,"use_dualstack_endpoint",s.c.CONFIG),default:!1}}),4824:((e,t,r)=>{r.d(t,{Ko:()=>i})
var n=r(3348),s=r(3760)
const i={environmentVariableSelector:e=>(0,n.Q)(e,"AWS_USE_FIPS_ENDPOINT",s.c.ENV),configFileSelector:e=>(0,n.Q)(e,"use_fips_endpoint",s.c.CONFIG),default:!1}}),446:((e,t,r)=>{r.d(t,{GG:()=>s,zH:()=>i})
var n=r(7848)
const s={environmentVariableSelector:e=>e.AWS_REGION,configFileSelector:e=>e.region,default:async()=>{const e=await(0,n.b)()
if(e)return e
throw new Error("Region is missing")}},i={preferredFile:"credentials"}}),7848:((e,t,r)=>{r.d(t,{b:()=>getInstanceMetadataRegion})
var n=r(1007)
let s=0
const getInstanceMetadataRegion=async()=>{if(!(process.env[n.tn]||Date.now()<s))try{const e=resolveImdsEndpoint(),t=(await imdsRequest({...e,path:n.EG,method:"PUT",headers:{[n.nF]:"21600"}})).toString()
return(await imdsRequest({...e,path:n.FT,method:"GET",headers:{[n.cC]:t}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},cacheNegativeAndReturnUndefined=()=>{s=Date.now()+6e4},resolveImdsEndpoint=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT
if(e){const t=new URL(e)
return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async e=>{const{request:t}=await Promise.resolve().then(r.t.bind(r,9448,23))
return new Promise((r,n)=>{const s=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:1e3,signal:AbortSignal.timeout(1e3)})
s.on("error",e=>{n(e)
s.destroy()})
s.on("timeout",()=>{n(new Error("TimeoutError from instance metadata service"))
s.destroy()})
s.on("response",e=>{const{statusCode:t=400}=e
if(t<200||t>=300){n(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t}))
s.destroy()
return}const i=[]
e.on("data",e=>i.push(e))
e.on("end",()=>{r(Buffer.concat(i))
s.destroy()})})
s.end()})}}),9053:((e,t,r)=>{r.d(t,{T:()=>resolveRegionConfig})
var n=r(6370)
const s=new Set,checkRegion=(e,t=n.X)=>{if(s.has(e)||t(e))s.add(e)
else{if(e!=="*")throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)
console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.')}},isFipsRegion=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fips")),getRealRegion=e=>isFipsRegion(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,resolveRegionConfig=e=>{const{region:t,useFipsEndpoint:r}=e
if(!t)throw new Error("Region is missing")
return Object.assign(e,{region:async()=>{const e=typeof t=="function"?await t():t,r=getRealRegion(e)
checkRegion(r)
return r},useFipsEndpoint:async()=>{const e=typeof t=="string"?t:await t()
return!!isFipsRegion(e)||(typeof r!="function"?Promise.resolve(!!r):r())}})}}),1007:((e,t,r)=>{r.d(t,{EG:()=>u,FT:()=>c,J9:()=>n,RY:()=>i,US:()=>a,cC:()=>d,dr:()=>s,nF:()=>l,tn:()=>o})
const n="AWS_EXECUTION_ENV",s="AWS_REGION",i="AWS_DEFAULT_REGION",o="AWS_EC2_METADATA_DISABLED",a=["in-region","cross-region","mobile","standard","legacy"],c="/latest/meta-data/placement/region",u="/latest/api/token",d="x-aws-ec2-metadata-token",l="x-aws-ec2-metadata-token-ttl-seconds"}),5412:((e,t,r)=>{r.d(t,{I:()=>resolveDefaultsModeConfig})
var n=r(446),s=r(7848),i=r(3559),o=r(909),a=r(1007)
const c={environmentVariableSelector:e=>e.AWS_DEFAULTS_MODE,configFileSelector:e=>e.defaults_mode,default:"legacy"},resolveDefaultsModeConfig=({region:e=(0,i.Z)(n.GG),defaultsMode:t=(0,i.Z)(c)}={})=>(0,o.B)(async()=>{const r=typeof t=="function"?await t():t
switch(r?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e)
case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase())
case void 0:return Promise.resolve("legacy")
default:throw new Error(`Invalid parameter for "defaultsMode", expect ${a.US.join(", ")}, got ${r}`)}}),resolveNodeDefaultsModeAuto=async e=>{if(e){const t=typeof e=="function"?await e():e,r=await inferPhysicalRegion()
return r?t===r?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[a.J9]&&(process.env[a.dr]||process.env[a.RY])?process.env[a.dr]??process.env[a.RY]:(0,s.b)()}),3559:((e,t,r)=>{r.d(t,{Z:()=>loadConfig})
var n=r(9300),s=r(909),i=r(9902)
function getSelectorName(e){try{const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]))
t.delete("CONFIG")
t.delete("CONFIG_PREFIX_SEPARATOR")
t.delete("ENV")
return[...t].join(", ")}catch(t){return e}}const fromEnv=(e,t)=>async()=>{try{const r=e(process.env,t)
if(r===void 0)throw new Error
return r}catch(r){throw new i.C(r.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:t?.logger})}}
var o=r(7803),a=r(5925)
const fromSharedConfigFiles=(e,{preferredFile:t="config",...r}={})=>async()=>{const n=(0,o.Bz)(r),{configFile:s,credentialsFile:c}=await(0,a.p)(r),u=c[n]||{},d=s[n]||{},l=t==="config"?{...u,...d}:{...d,...u}
try{const r=e(l,t==="config"?s:c)
if(r===void 0)throw new Error
return r}catch(t){throw new i.C(t.message||`Not found in config files w/ profile [${n}]: ${getSelectorName(e.toString())}`,{logger:r.logger})}},fromValue=e=>()=>Promise.resolve(e),isFunction=e=>typeof e=="function",fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e),loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:r},i={})=>{const{signingName:o,logger:a}=i,c={signingName:o,logger:a}
return(0,s.B)((0,n.c)(fromEnv(e,c),fromSharedConfigFiles(t,i),fromStatic(r)))}}),9902:((e,t,r)=>{r.d(t,{C:()=>CredentialsProviderError})
var n=r(2348)
class CredentialsProviderError extends n.m{name="CredentialsProviderError"
constructor(e,t=!0){super(e,t)
Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}}),2348:((e,t,r)=>{r.d(t,{m:()=>ProviderError})
class ProviderError extends Error{name="ProviderError"
tryNextLink
constructor(e,t=!0){let r,n=!0
if(typeof t=="boolean"){r=void 0
n=t}else if(t!=null&&typeof t=="object"){r=t.logger
n=t.tryNextLink??!0}super(e)
this.tryNextLink=n
Object.setPrototypeOf(this,ProviderError.prototype)
r?.debug?.(`@smithy/property-provider ${n?"->":"(!)"} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}}}),9300:((e,t,r)=>{r.d(t,{c:()=>chain})
var n=r(2348)
const chain=(...e)=>async()=>{if(e.length===0)throw new n.m("No providers in chain")
let t
for(const r of e)try{return await r()}catch(e){t=e
if(e?.tryNextLink)continue
throw e}throw t}}),909:((e,t,r)=>{r.d(t,{B:()=>memoize})
const memoize=(e,t,r)=>{let n,s,i,o=!1
const coalesceProvider=async()=>{s||(s=e())
try{n=await s
i=!0
o=!1}finally{s=void 0}return n}
return t===void 0?async e=>{i&&!e?.forceRefresh||(n=await coalesceProvider())
return n}:async e=>{i&&!e?.forceRefresh||(n=await coalesceProvider())
if(o)return n
if(r&&!r(n)){o=!0
return n}if(t(n)){await coalesceProvider()
return n}return n}}}),4396:((e,t,r)=>{r.d(t,{Q:()=>n})
const n="."}),7803:((e,t,r)=>{r.d(t,{Bz:()=>getProfileName,Ch:()=>n})
const n="AWS_PROFILE",getProfileName=e=>e.profile||process.env[n]||"default"}),5925:((e,t,r)=>{r.d(t,{p:()=>loadSharedConfigFiles})
var n,s=r(6760);(function(e){e.PROFILE="profile"
e.SSO_SESSION="sso-session"
e.SERVICES="services"})(n||(n={}))
var i=r(4396)
const getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(i.Q)
return t!==-1&&Object.values(n).includes(e.substring(0,t))}).reduce((e,[t,r])=>{const s=t.indexOf(i.Q)
e[t.substring(0,s)===n.PROFILE?t.substring(s+1):t]=r
return e},{...e.default&&{default:e.default}})
var o=r(8161)
const a={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:r,HOMEDRIVE:n=`C:${s.sep}`}=process.env
if(e)return e
if(t)return t
if(r)return`${n}${r}`
const i=getHomeDirCacheKey()
a[i]||(a[i]=(0,o.homedir)())
return a[i]},getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,s.join)(getHomeDir(),".aws","config"),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,s.join)(getHomeDir(),".aws","credentials"),c=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,u=["__proto__","profile __proto__"],parseIni=e=>{const t={}
let r,s
for(const o of e.split(/\r?\n/)){const e=o.split(/(^|\s)[;#]/)[0].trim()
if(e[0]==="["&&e[e.length-1]==="]"){r=void 0
s=void 0
const t=e.substring(1,e.length-1),o=c.exec(t)
if(o){const[,e,,t]=o
Object.values(n).includes(e)&&(r=[e,t].join(i.Q))}else r=t
if(u.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(r){const n=e.indexOf("=")
if(![0,-1].includes(n)){const[a,c]=[e.substring(0,n).trim(),e.substring(n+1).trim()]
if(c==="")s=a
else{s&&o.trimStart()===o&&(s=void 0)
t[r]=t[r]||{}
const e=s?[s,a].join(i.Q):a
t[r][e]=c}}}}return t}
var d=r(4583)
const swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{const{filepath:t=getCredentialsFilepath(),configFilepath:r=getConfigFilepath()}=e,n=getHomeDir()
let i=t
t.startsWith("~/")&&(i=(0,s.join)(n,t.slice(2)))
let o=r
r.startsWith("~/")&&(o=(0,s.join)(n,r.slice(2)))
const a=await Promise.all([(0,d.TA)(o,{ignoreCache:e.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),(0,d.TA)(i,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError)])
return{configFile:a[0],credentialsFile:a[1]}}}),4583:((e,t,r)=>{r.d(t,{Jj:()=>i,TA:()=>readFile})
var n=r(1455)
const s={},i={},readFile=(e,t)=>{if(i[e]!==void 0)return i[e]
s[e]&&!t?.ignoreCache||(s[e]=(0,n.readFile)(e,"utf8"))
return s[e]}}),3348:((e,t,r)=>{r.d(t,{Q:()=>booleanSelector})
const booleanSelector=(e,t,r)=>{if(t in e){if(e[t]==="true")return!0
if(e[t]==="false")return!1
throw new Error(`Cannot load ${r} "${t}". Expected "true" or "false", got ${e[t]}.`)}}}),3760:((e,t,r)=>{r.d(t,{c:()=>n})
var n;(function(e){e.ENV="env"
e.CONFIG="shared config entry"})(n||(n={}))}),7926:((e,t,r)=>{r.d(t,{rD:()=>m,Co:()=>g})
var n=r(3559),s=r(4396)
const i="AWS_ENDPOINT_URL",o="endpoint_url",getEndpointUrlConfig=e=>({environmentVariableSelector:t=>{const r=e.split(" ").map(e=>e.toUpperCase()),n=t[[i,...r].join("_")]
if(n)return n
return t[i]||void 0},configFileSelector:(t,r)=>{if(t.services){const n=["services",t.services].join(s.Q)
if(!r||!r[n])throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)
const i=r[n][[e.split(" ").map(e=>e.toLowerCase()).join("_"),o].join(s.Q)]
if(i)return i}const n=t[o]
if(n)return n},default:void 0})
var a=r(3348),c=r(3760)
const u={environmentVariableSelector:e=>(0,a.Q)(e,"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",c.c.ENV),configFileSelector:e=>(0,a.Q)(e,"ignore_configured_endpoint_urls",c.c.CONFIG),default:!1},getEndpointFromConfig=async e=>{if(!await(0,n.Z)(u)())return(0,n.Z)(getEndpointUrlConfig(e??""))()}
var d=r(4026),l=r(3753)
function setFeature(e,t,r){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}}
e.__smithy_context.features[t]=r}function bindEndpointMiddleware(e){const t=(0,d.g)(e)
return({config:e,instructions:r})=>(n,s)=>async i=>{e.isCustomEndpoint&&setFeature(s,"ENDPOINT_OVERRIDE","N")
const o=await t(i.input,{getEndpointParameterInstructions(){return r}},{...e},s)
s.endpointV2=o
s.authSchemes=o.properties?.authSchemes
const a=s.authSchemes?.[0]
if(a){s.signing_region=a.signingRegion
s.signing_service=a.signingName
const e=(0,l.u)(s),t=e?.selectedHttpAuthScheme?.httpAuthOption
t&&(t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:a.signingRegion,signingRegion:a.signingRegion,signing_service:a.signingName,signingName:a.signingName,signingRegionSet:a.signingRegionSet},a.properties))}return n({...i})}}const h={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"}
var f=r(4876),p=r(89);(0,d.g)(getEndpointFromConfig)
const g=function bindResolveEndpointConfig(e){return t=>{const r=t.tls??!0,{endpoint:n,useDualstackEndpoint:s,useFipsEndpoint:i}=t,o=n!=null?async()=>(0,p.a)(await(0,f.t)(n)()):void 0,a=!!n,c=Object.assign(t,{endpoint:o,tls:r,isCustomEndpoint:a,useDualstackEndpoint:(0,f.t)(s??!1),useFipsEndpoint:(0,f.t)(i??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
let u
c.serviceConfiguredEndpoint=async()=>{t.serviceId&&!u&&(u=e(t.serviceId))
return u}
return c}}(getEndpointFromConfig),m=(bindEndpointMiddleware(getEndpointFromConfig),function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e)
return(e,r)=>({applyToStack:n=>{n.addRelativeTo(t({config:e,instructions:r}),h)}})}(getEndpointFromConfig))}),4026:((e,t,r)=>{r.d(t,{g:()=>bindGetEndpointFromInstructions,x:()=>resolveParams})
const resolveParamsForS3=async e=>{const t=e?.Bucket||""
typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?")))
if(isArnBucketName(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0)
if(e.DisableMultiRegionAccessPoints){e.disableMultiRegionAccessPoints=!0
e.DisableMRAP=!0}return e},n=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,s=/(\d+\.){3}\d+/,i=/\.\./,isDnsCompatibleBucketName=e=>n.test(e)&&!s.test(e)&&!i.test(e),isArnBucketName=e=>{const[t,r,n,,,s]=e.split(":"),i=t==="arn"&&e.split(":").length>=6,o=Boolean(i&&r&&n&&s)
if(i&&!o)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)
return o},createConfigValueProvider=(e,t,r,n=!1)=>{const configProvider=async()=>{let s
if(n){const n=r.clientContextParams,i=n?.[e]
s=i??r[e]??r[t]}else s=r[e]??r[t]
return typeof s=="function"?s():s}
return e==="credentialScope"||t==="CredentialScope"?async()=>{const e=typeof r.credentials=="function"?await r.credentials():r.credentials
return e?.credentialScope??e?.CredentialScope}:e==="accountId"||t==="AccountId"?async()=>{const e=typeof r.credentials=="function"?await r.credentials():r.credentials
return e?.accountId??e?.AccountId}:e==="endpoint"||t==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return
const e=await configProvider()
if(e&&typeof e=="object"){if("url"in e)return e.url.href
if("hostname"in e){const{protocol:t,hostname:r,port:n,path:s}=e
return`${t}//${r}${n?":"+n:""}${s}`}}return e}:configProvider}
var o=r(89)
function bindGetEndpointFromInstructions(e){return async(t,r,n,s)=>{if(!n.isCustomEndpoint&&!n.ignoreConfiguredEndpointUrls){let t
t=n.serviceConfiguredEndpoint?await n.serviceConfiguredEndpoint():await e(n.serviceId)
if(t){n.endpoint=()=>Promise.resolve((0,o.a)(t))
n.isCustomEndpoint=!0
s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`)}}const i=await resolveParams(t,r,n)
if(typeof n.endpointProvider!="function")throw new Error("config.endpointProvider is not set.")
const a=n.endpointProvider(i,s)
if(n.isCustomEndpoint&&n.endpoint){const e=await n.endpoint()
if(e?.headers){a.headers??={}
for(const[t,r]of Object.entries(e.headers))a.headers[t]=Array.isArray(r)?r:[r]}}return a}}const resolveParams=async(e,t,r)=>{const n={},s=t?.getEndpointParameterInstructions?.()||{}
for(const[t,i]of Object.entries(s))switch(i.type){case"staticContextParams":n[t]=i.value
break
case"contextParams":n[t]=e[i.name]
break
case"clientContextParams":case"builtInParams":n[t]=await createConfigValueProvider(i.name,t,r,i.type!=="builtInParams")()
break
case"operationContextParams":n[t]=i.get(e)
break
default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}Object.keys(s).length===0&&Object.assign(n,r)
String(r.serviceId).toLowerCase()==="s3"&&await resolveParamsForS3(n)
return n}}),2988:((e,t,r)=>{r.d(t,{d:()=>BinaryDecisionDiagram})
class BinaryDecisionDiagram{nodes
root
conditions
results
constructor(e,t,r,n){this.nodes=e
this.root=t
this.conditions=r
this.results=n}static from(e,t,r,n){return new BinaryDecisionDiagram(e,t,r,n)}}}),4397:((e,t,r)=>{r.d(t,{k:()=>EndpointCache})
class EndpointCache{capacity
data=new Map
parameters=[]
constructor({size:e,params:t}){this.capacity=e??50
t&&(this.parameters=t)}get(e,t){const r=this.hash(e)
if(r===!1)return t()
if(!this.data.has(r)){if(this.data.size>this.capacity+10){const e=this.data.keys()
let t=0
while(1){const{value:r,done:n}=e.next()
this.data.delete(r)
if(n||++t>10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){let t=""
const{parameters:r}=this
if(r.length===0)return!1
for(const n of r){const r=e[n],s=r==null?"\0":String(r)
if(s.includes("|;"))return!1
t+=s+"|;"}return t}}}),6467:((e,t,r)=>{r.d(t,{c:()=>decideEndpoint})
class EndpointError extends Error{constructor(e){super(e)
this.name="EndpointError"}}function toDebugString(e){return typeof e!="object"||e==null?e:"ref"in e?`$${toDebugString(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(toDebugString).join(", ")})`:JSON.stringify(e,null,2)}var n=r(7228)
const getAttrPathList=e=>{const t=e.split("."),r=[]
for(const n of t){const t=n.indexOf("[")
if(t!==-1){if(n.indexOf("]")!==n.length-1)throw new EndpointError(`Path: '${e}' does not end with ']'`)
const s=n.slice(t+1,-1)
if(Number.isNaN(parseInt(s)))throw new EndpointError(`Invalid array index: '${s}' in path: '${e}'`)
t!==0&&r.push(n.slice(0,t))
r.push(s)}else r.push(n)}return r},getAttr=(e,t)=>getAttrPathList(t).reduce((r,n)=>{if(typeof r!="object")throw new EndpointError(`Index '${n}' in '${t}' not found in '${JSON.stringify(e)}'`)
if(Array.isArray(r)){const e=parseInt(n)
return r[e<0?r.length+e:e]}return r[n]},e)
var s,i=r(6370);(function(e){e.HTTP="http"
e.HTTPS="https"})(s||(s={}))
var o=r(7298)
const a={[s.HTTP]:80,[s.HTTPS]:443},c={booleanEquals:(e,t)=>e===t,coalesce:function coalesce(...e){for(const t of e)if(t!=null)return t},getAttr:getAttr,isSet:e=>e!=null,isValidHostLabel:i.X,ite:function ite(e,t,r){return e?t:r},not:e=>!e,parseURL:e=>{const t=(()=>{try{if(e instanceof URL)return e
if(typeof e=="object"&&"hostname"in e){const{hostname:t,port:r,protocol:n="",path:s="",query:i={}}=e,o=new URL(`${n}//${t}${r?`:${r}`:""}${s}`)
o.search=Object.entries(i).map(([e,t])=>`${e}=${t}`).join("&")
return o}return new URL(e)}catch(e){return null}})()
if(!t){console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`)
return null}const r=t.href,{host:n,hostname:i,pathname:c,protocol:u,search:d}=t
if(d)return null
const l=u.slice(0,-1)
if(!Object.values(s).includes(l))return null
const h=(0,o.o)(i)
return{scheme:l,authority:`${n}${r.includes(`${n}:${a[l]}`)||typeof e=="string"&&e.includes(`${n}:${a[l]}`)?`:${a[l]}`:""}`,path:c,normalizedPath:c.endsWith("/")?c:`${c}/`,isIp:h}},split:function split(e,t,r){if(r===1)return[e]
if(e==="")return[""]
const n=e.split(t)
return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(t))},stringEquals:(e,t)=>e===t,substring:(e,t,r,n)=>e==null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:n?e.substring(e.length-r,e.length-t):e.substring(t,r),uriEncode:e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)},evaluateTemplate=(e,t)=>{const r=[],{referenceRecord:n,endpointParams:s}=t
let i=0
while(i<e.length){const t=e.indexOf("{",i)
if(t===-1){r.push(e.slice(i))
break}r.push(e.slice(i,t))
const o=e.indexOf("}",t)
if(o===-1){r.push(e.slice(t))
break}if(e[t+1]==="{"&&e[o+1]==="}"){r.push(e.slice(t+1,o))
i=o+2}const a=e.substring(t+1,o)
if(a.includes("#")){const[e,t]=a.split("#")
r.push(getAttr(n[e]??s[e],t))}else r.push(n[a]??s[a])
i=o+1}return r.join("")},getReferenceValue=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],evaluateExpression=(e,t,r)=>{if(typeof e=="string")return evaluateTemplate(e,r)
if(e.fn)return u.callFunction(e,r)
if(e.ref)return getReferenceValue(e,r)
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)},callFunction=({fn:e,argv:t},r)=>{const s=Array(t.length)
for(let e=0;e<s.length;++e){const n=t[e]
s[e]=typeof n=="boolean"||typeof n=="number"?n:u.evaluateExpression(n,"arg",r)}const i=e.indexOf(".")
if(i!==-1){const t=n.m[e.slice(0,i)],r=t?.[e.slice(i+1)]
if(typeof r=="function")return r(...s)}const o=c[e]
if(typeof o=="function")return o(...s)
throw new Error(`function ${e} not loaded in endpointFunctions.`)},u={evaluateExpression:evaluateExpression,callFunction:callFunction},evaluateCondition=(e,t)=>{const{assign:r}=e
if(r&&r in t.referenceRecord)throw new EndpointError(`'${r}' is already defined in Reference Record.`)
const n=callFunction(e,t)
t.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(e)} = ${toDebugString(n)}`)
const s=n===""||!!n
return r!=null?{result:s,toAssign:{name:r,value:n}}:{result:s}},getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[r,n])=>{e[r]=n.map(e=>{const n=evaluateExpression(e,"Header value entry",t)
if(typeof n!="string")throw new EndpointError(`Header '${r}' value '${n}' is not a string`)
return n})
return e},{}),getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[r,n])=>{e[r]=d.getEndpointProperty(n,t)
return e},{}),getEndpointProperty=(e,t)=>{if(Array.isArray(e))return e.map(e=>getEndpointProperty(e,t))
switch(typeof e){case"string":return evaluateTemplate(e,t)
case"object":if(e===null)throw new EndpointError(`Unexpected endpoint property: ${e}`)
return d.getEndpointProperties(e,t)
case"boolean":return e
default:throw new EndpointError("Unexpected endpoint property type: "+typeof e)}},d={getEndpointProperty:getEndpointProperty,getEndpointProperties:getEndpointProperties},getEndpointUrl=(e,t)=>{const r=evaluateExpression(e,"Endpoint URL",t)
if(typeof r=="string")try{return new URL(r)}catch(e){console.error(`Failed to construct URL with ${r}`,e)
throw e}throw new EndpointError("Endpoint URL must be a string, got "+typeof r)},l=1e8,decideEndpoint=(e,t)=>{const{nodes:r,root:n,results:s,conditions:i}=e
let o=n
const a={},c={referenceRecord:a,endpointParams:t.endpointParams,logger:t.logger}
while(o!==1&&o!==-1&&o<l){const e=3*(Math.abs(o)-1),[t,n,s]=[r[e],r[e+1],r[e+2]],[u,d,l]=i[t],h=evaluateCondition({fn:u,assign:l,argv:d},c)
if(h.toAssign){const{name:e,value:t}=h.toAssign
a[e]=t}o=o>=0===h.result?n:s}if(o>=l){const e=s[o-l]
if(e[0]===-1){const[,t]=e
throw new EndpointError(evaluateExpression(t,"Error",c))}const[t,r,n]=e
return{url:getEndpointUrl(t,c),properties:getEndpointProperties(r,c),headers:getEndpointHeaders(n??{},c)}}throw new EndpointError("No matching endpoint.")}}),7298:((e,t,r)=>{r.d(t,{o:()=>isIpAddress})
const n=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=e=>n.test(e)||e.startsWith("[")&&e.endsWith("]")}),7228:((e,t,r)=>{r.d(t,{m:()=>n})
const n={}}),5937:((e,t,r)=>{r.d(t,{C:()=>HttpBindingNormalizedSchema,K:()=>getHttpOperationBindings})
var n=r(6627),s=r(4018),i=r(5298)
const o=Symbol.for("@smithy/schema-x")
class HttpBindingNormalizedSchema extends n.l1{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema")
identity=HttpBindingNormalizedSchema.identity
bindings
constructor(e){super(e)}static of(e){const t=n.l1.of(e)
if(t.identity===HttpBindingNormalizedSchema.identity)return t
const r=t.isMemberSchema()?t:t.getSchema(),s=typeof r=="object"&&r!==null?r:t
return s[o]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,r=!1){const n=this.getSchema(),s=typeof n=="number"?n&255:this.isListSchema()?64:255,i=e&7,o=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0,a=t.streaming||s===42?this.isStructSchema()?2:1:0,c=s>=4&&s<=7?i>=6?2:i>0&&i<4?1:0:0
let u=s|o<<8|(t.idempotencyToken?1:0)<<10|a<<11|(t.sparse?1:0)<<13|c<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof n!="object"?1:0)<<18
const d=i&2&&((s&192)==64||!r&&i&1)?this.getHttpBindingCollectionValue(e,t):void 0,l=(d?.[1]??0)&255
u|=(i>=6&&(l===4||l===6)?1:0)<<16
return[this,u,d]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const r=HttpBindingNormalizedSchema.of(this.getValueSchema())
return r.getHttpBindingValue(e,{...r.getMergedTraits(),...t},!0)}getHttpBindings(){const e=this.getSchema()
return typeof e!="object"||e===null?a:this.bindings??=buildHttpBindings(this)}}const buildHttpBindings=e=>{const t=[],r=[],n=[],s=[],o=[],a={},c={},u=[],d={headers:c,prefixHeaders:u},l={request:{memberBindings:o,byName:a},response:{bodyMemberNames:t,bindings:d}},{request:h,response:f}=l
for(const[l,f]of e.structIterator()){const e=HttpBindingNormalizedSchema.of(f),p=e.getMergedTraits(),g=e.getHttpBindingLocation(p),m=p.httpHeader?.toLowerCase()??p.httpPrefixHeaders?.toLowerCase()??p.httpQuery,y=e.getHttpBindingValue(g,p),w=[l,y,g,m]
l==="__proto__"&&(0,i.T)(a)
a[l]=w
y[1]>>10&1&&(h.hasIdempotency=!0)
o.push(w)
const S=g&7
if(S===0){n.push(l)
s.push(f)}if(S&4)if((S&6)==4)if(S&1)d.statusCode=w
else{d.payload=w
const e=y[1]&255
h.contentTypeInstruction=p.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}else if(S&1){h.hasPrefixHeaders=!0
u.push(w)}else{m==="__proto__"&&(0,i.T)(c)
c[m]=w}else{t.push(l)
r.push(f)}}h.contentTypeInstruction===void 0&&n.length&&(h.contentTypeInstruction=null)
h.syntheticBodySchema=createBodySchema(e,n,s)
f.syntheticBodySchema=createBodySchema(e,t,r)
return l},buildPathSegments=e=>{const t=[]
let r=0
for(const n of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){n.index>r&&t.push([e.slice(r,n.index),0])
t.push([n[1],n[2]?2:1])
r=n.index+n[0].length}t.length&&r<e.length&&t.push([e.slice(r),0])
return t.length?t:void 0},buildHttpOperationBindings=e=>{const{http:t,endpoint:r}=(0,s.c)(e.traits??{}),[n,i]=t?.[1].split("?")??[]
return[t?.[0],n,i?[...new URLSearchParams(i)]:[],n?buildPathSegments(n):void 0,r?.[0]]},a={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=e=>e[o]??=buildHttpOperationBindings(e),createBodySchema=(e,t,r)=>{if(!t.length)return
const n=e.getSchema(),s=[3,n[1],n[2],e.getMergedTraits(),t,r],i=n[6],o=i&&t.reduce((e,t)=>e+(n[4].indexOf(t)<i?1:0),0)
o&&(s[6]=o)
return s}}),6511:((e,t,r)=>{r.d(t,{M:()=>RpcProtocol})
var n=r(6852),s=r(6627),i=r(1871),o=r(7291)
function isValidHostname(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}var a=r(9835),c=r(2104),u=r(5937)
class HttpProtocol extends c.f{options
compositeErrorRegistry
constructor(e){super()
this.options=e
this.compositeErrorRegistry=new a.O(e.defaultNamespace)
for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return i.K}getResponseType(){return o.c}setSerdeContext(e){this.serdeContext=e
this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)
this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol
e.hostname=t.url.hostname
e.port=t.url.port?Number(t.url.port):void 0
e.path=t.url.pathname
e.fragment=t.url.hash||void 0
e.username=t.url.username||void 0
e.password=t.url.password||void 0
e.query||(e.query={})
for(const[r,n]of t.url.searchParams.entries())e.query[r]=n
if(t.headers)for(const r in t.headers)(0,n.$)(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "))
return e}e.protocol=t.protocol
e.hostname=t.hostname
e.port=t.port?Number(t.port):void 0
e.path=t.path
e.query={...t.query}
if(t.headers)for(const r in t.headers)(0,n.$)(t.headers,r)&&(e.headers[r]=t.headers[r])
return e}setHostPrefix(e,t,r,n=(0,u.K)(t)){if(this.serdeContext?.disableHostPrefix)return
const s=n[4]
if(typeof s!="string")return
let i=s
for(const[e,[,n]]of u.C.of(t.input).getHttpBindings().request.memberBindings){if(!(n>>17&1))continue
const t=r[e]
if(typeof t!="string")throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`)
i=i.replace(`{${e}}`,t)}e.hostname=i+e.hostname
if(!isValidHostname(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,r){let n
for(const s of r)for(const r of t)try{n=r==="*"?s.getSchema(e):s.getSchema(r+"#"+e)
const t=s.getErrorCtor(n)
if(t)return[n,t,"modeled"]
{const e=s.getBaseException()
if(e){const t=s.getErrorCtor(e)
if(t)return[n,t,"synthetic"]}}}catch(e){}for(const e of r){const t=e.getBaseException()
if(t){const r=e.getErrorCtor(t)
if(r)return[t,r,"synthetic"]}}return[[-3,"","Error",0,[],[],0],Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await r.e(938).then(r.bind(r,3938))
return new e({marshaller:this.resolveEventStreamMarshaller(t),serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,n,s){return[]}getEventStreamMarshaller(){const e=this.serdeContext
if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")
return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){const t=this.serdeContext
return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}}var d=r(3822)
class RpcProtocol extends HttpProtocol{async serializeRequest(e,t,r){const n=this.serializer,o={},a={},c=await r.endpoint(),u=s.l1.of(e?.input),d=u.getSchema()
let l
const h=t&&typeof t=="object"?t:{},f=new i.K({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:o,headers:a,body:void 0})
if(c){this.updateServiceEndpoint(f,c)
this.setHostPrefix(f,e,h)}if(h){const e=u.getEventStreamMember()
if(e){if(h[e]){const t={}
for(const[r]of u.structIterator())r!==e&&h[r]!=null&&(t[r]=h[r])
l=await this.serializeEventStream({eventStream:h[e],requestSchema:u,initialRequest:t})}}else{n.write(d,h)
l=n.flush()}}f.headers=Object.assign(f.headers,a)
f.query=o
f.body=l
f.method="POST"
return f}async deserializeResponse(e,t,r){const i=this.deserializer,o=s.l1.of(e.output),a={}
if(this.isErrorResponse(r.statusCode)){const n=await(0,d.P)(r.body,t)
n.byteLength>0&&Object.assign(a,await i.read(15,n))
await this.handleError(e,t,r,a,this.deserializeMetadata(r))
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in r.headers){if(!(0,n.$)(r.headers,e))continue
const t=r.headers[e]
delete r.headers[e]
r.headers[e.toLowerCase()]=t}const c=o.getEventStreamMember()
if(c)a[c]=await this.deserializeEventStream({response:r,responseSchema:o,initialResponseContainer:a})
else{const e=await(0,d.P)(r.body,t)
e.byteLength>0&&Object.assign(a,await i.read(o,e))}a.$metadata=this.deserializeMetadata(r)
return a}isErrorResponse(e){return e>=300}}}),2104:((e,t,r)=>{r.d(t,{f:()=>SerdeContext})
class SerdeContext{serdeContext
setSerdeContext(e){this.serdeContext=e}}}),3822:((e,t,r)=>{r.d(t,{P:()=>collectBody})
var n=r(175)
const collectBody=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return n.Mu.mutate(e)
if(!e)return n.Mu.mutate(new Uint8Array)
const r=t.streamCollector(e)
return n.Mu.mutate(await r)}}),7979:((e,t,r)=>{r.d(t,{vK:()=>getContentLengthPlugin})
var n=r(1871)
const s="content-length"
function contentLengthMiddleware(e){return t=>async r=>{const i=r.request
if(n.K.isInstance(i)){const{body:t,headers:r}=i
if(t&&Object.keys(r).map(e=>e.toLowerCase()).indexOf(s)===-1)try{const r=e(t)
r!=null&&(i.headers={...i.headers,[s]:String(r)})}catch(e){}}return t({...r,request:i})}}const i={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},getContentLengthPlugin=e=>({applyToStack:t=>{t.add(contentLengthMiddleware(e.bodyLengthChecker),i)}})}),8440:((e,t,r)=>{r.d(t,{e:()=>getHttpHandlerExtensionConfiguration,j:()=>resolveHttpHandlerRuntimeConfig})
const getHttpHandlerExtensionConfiguration=e=>{e.logger&&e.logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger)
e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout)
return{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){e.requestHandler?.updateHttpClientConfig(t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}},resolveHttpHandlerRuntimeConfig=e=>({requestHandler:e.httpHandler()})}),9462:((e,t,r)=>{r.d(t,{V:()=>determineTimestampFormat})
function determineTimestampFormat(e,t){if(t.timestampFormat.useTrait){const t=e.getSchema()
if(t===5||t===6||t===7)return t}const{httpLabel:r,httpPrefixHeaders:n,httpHeader:s,httpQuery:i}=e.getMergedTraits()
return(t.httpBindings?typeof n=="string"||Boolean(s)?6:Boolean(i)||Boolean(r)?5:void 0:void 0)??t.timestampFormat.default}}),7270:((e,t,r)=>{r.d(t,{o:()=>escapeUri})
const escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode),hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`}),868:((e,t,r)=>{r.d(t,{ey:()=>p})
var n=r(7075)
const isStreamingPayload=e=>e?.body instanceof n.Readable||typeof ReadableStream!="undefined"&&e?.body instanceof ReadableStream
var s=r(51),i=r(1871),o=r(175),a=r(876),c=r(3068)
const race=(e,t)=>{if(!t)return e
let cleanup=()=>{}
const r=new Promise((e,r)=>{const handler=()=>r(createAbortError())
if(t.aborted)handler()
else if(typeof t.addEventListener=="function"){t.addEventListener("abort",handler,{once:!0})
cleanup=()=>t.removeEventListener("abort",handler)}else t.onabort=handler})
return Promise.race([e,r]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"
var u=r(4132),d=r(6852),l=r(7291),h=r(8227)
function parseRetryAfterHeader(e,t){if(l.c.isInstance(e))for(const r in e.headers){if(!(0,d.$)(e.headers,r))continue
const n=r.toLowerCase()
if(n==="retry-after"){const n=e.headers[r]
let s=NaN
if(n.endsWith("GMT"))try{s=((0,h.xE)(n).getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header")
t?.trace?.(e)}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?s=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?s=Number(n):Date.parse(n)>=Date.now()&&(s=(Date.parse(n)-Date.now())/1e3)
if(isNaN(s))return
return new Date(Date.now()+s*1e3)}if(n==="x-amz-retry-after"){const n=e.headers[r],s=Number(n)
if(isNaN(s)){t?.trace?.(`Failed to parse x-amz-retry-after=${n}`)
return}return new Date(Date.now()+s)}}}const asSdkError=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e=="string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`)
function bindRetryMiddleware(e){return t=>(r,n)=>async c=>{let d=await t.retryStrategy()
const l=await t.maxAttempts(),h=n[a.V]?.abortSignal
if(!isRetryStrategyV2(d)){d?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",d.mode]])
return d.retry(r,c)}{const a=(n.partition_id??"")+(n.__retryLongPoll?":longpoll":"")
let f=await race(d.acquireInitialRetryToken(a),h),p=new Error,g=0,m=0
const{request:y}=c,w=i.K.isInstance(y)
w&&(y.headers[u.l5]=(0,o.v4)())
while(1)try{w&&(y.headers[u.ok]=`attempt=${g+1}; max=${l}`)
const{response:e,output:t}=await r(c)
d.recordSuccess(f)
t.$metadata.attempts=g+1
t.$metadata.totalRetryDelay=m
return{response:e,output:t}}catch(r){const i=getRetryErrorInfo(r,t.logger)
p=asSdkError(r)
if(w&&e(y)){(n.logger instanceof s.N?console:n.logger)?.warn("An error was encountered in a non-retryable streaming request.")
throw p}try{f=await race(d.refreshRetryTokenForRetry(f,i),h)}catch(e){if(h?.aborted&&isAbortError(e))throw e
p.$metadata||(p.$metadata={})
p.$metadata.attempts=g+1
p.$metadata.totalRetryDelay=m
throw p}g=f.getRetryCount()
const o=f.getRetryDelay()
m+=(f?.$retryLog?.acquisitionDelay??0)+o
o>0&&await race(new Promise(e=>setTimeout(e,o)),h)}}}}const isRetryStrategyV2=e=>typeof e.acquireInitialRetryToken!="undefined"&&typeof e.refreshRetryTokenForRetry!="undefined"&&typeof e.recordSuccess!="undefined",getRetryErrorInfo=(e,t)=>{const r={error:e,errorType:getRetryErrorType(e)},n=parseRetryAfterHeader(e.$response,t)
n&&(r.retryAfterHint=n)
return r},getRetryErrorType=e=>(0,c.Qb)(e)?"THROTTLING":(0,c.bV)(e)?"TRANSIENT":(0,c.GQ)(e)?"SERVER_ERROR":"CLIENT_ERROR",f={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}
bindRetryMiddleware(isStreamingPayload)
const p=function bindGetRetryPlugin(e){const t=bindRetryMiddleware(e)
return e=>({applyToStack:r=>{r.add(t(e),f)}})}(isStreamingPayload)}),478:((e,t,r)=>{r.d(t,{qs:()=>d,kN:()=>l,$z:()=>resolveRetryConfig})
var n=r(4876),s=r(3068)
class DefaultRateLimiter{static setTimeoutFn=(e,t)=>setTimeout(e,t)
beta
minCapacity
minFillRate
scaleConstant
smooth
enabled=!1
availableTokens=0
lastMaxRate=0
measuredTxRate=0
requestCount=0
fillRate
lastThrottleTime
lastTimestamp=0
lastTxRateBucket
maxCapacity
timeWindow=0
constructor(e){this.beta=e?.beta??.7
this.minCapacity=e?.minCapacity??1
this.minFillRate=e?.minFillRate??.5
this.scaleConstant=e?.scaleConstant??.4
this.smooth=e?.smooth??.8
this.lastThrottleTime=this.getCurrentTimeInSeconds()
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds())
this.fillRate=this.minFillRate
this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t
this.updateMeasuredRate()
const r=e
if(r?.errorType==="THROTTLING"||(0,s.Qb)(r?.error??e)){const e=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate
this.lastMaxRate=e
this.calculateTimeWindow()
this.lastThrottleTime=this.getCurrentTimeInSeconds()
t=this.cubicThrottle(e)
this.enableTokenBucket()}else{this.calculateTimeWindow()
t=this.cubicSuccess(this.getCurrentTimeInSeconds())}const n=Math.min(t,2*this.measuredTxRate)
this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){this.refillTokenBucket()
while(e>this.availableTokens){const t=(e-this.availableTokens)/this.fillRate*1e3
await new Promise(e=>DefaultRateLimiter.setTimeoutFn(e,t))
this.refillTokenBucket()}this.availableTokens=this.availableTokens-e}}refillTokenBucket(){const e=this.getCurrentTimeInSeconds()
if(!this.lastTimestamp){this.lastTimestamp=e
return}const t=(e-this.lastTimestamp)*this.fillRate
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t)
this.lastTimestamp=e}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(e){this.refillTokenBucket()
this.fillRate=Math.max(e,this.minFillRate)
this.maxCapacity=Math.max(e,this.minCapacity)
this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds(),t=Math.floor(e*2)/2
this.requestCount++
if(t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth))
this.requestCount=0
this.lastTxRateBucket=t}}getPrecise(e){return parseFloat(e.toFixed(8))}}var i=r(4132)
class Retry{static v2026=!0
static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay()
computeNextBackoffDelay(e){const t=Math.random()*Math.min(this.x*2**e,i.G8)
return Math.floor(t)}setDelayBase(e){this.x=e}}class DefaultRetryToken{delay
count
cost
longPoll
$retryLog={acquisitionDelay:0}
constructor(e,t,r,n){this.delay=e
this.count=t
this.cost=r
this.longPoll=n}getRetryCount(){return this.count}getRetryDelay(){return Math.min(i.G8,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var o=r(9903)
const a={incompatible:1,attempts:2,capacity:3}
class StandardRetryStrategy{mode=o.cm.STANDARD
retryBackoffStrategy
capacity=i.Df
maxAttemptsProvider
baseDelay
constructor(e){if(typeof e=="number")this.maxAttemptsProvider=async()=>e
else if(typeof e=="function")this.maxAttemptsProvider=e
else if(e&&typeof e=="object"){this.maxAttemptsProvider=async()=>e.maxAttempts
this.baseDelay=e.baseDelay
this.retryBackoffStrategy=e.backoff}this.maxAttemptsProvider??=async()=>o.Gz
this.baseDelay??=Retry.delay()
this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(e){return new DefaultRetryToken(Retry.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),n=this.retryCode(e,t,r),s=n===0,i=e.isLongPoll?.()
if(s||i){const r=t.errorType
this.retryBackoffStrategy.setDelayBase(r==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
const o=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount())
let c=o
t.retryAfterHint instanceof Date&&(c=Math.max(o,Math.min(t.retryAfterHint.getTime()-Date.now(),o+5e3)))
if(s){const t=this.getCapacityCost(r)
this.capacity-=t
const n=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??!1)
await new Promise(e=>setTimeout(e,c))
n.$retryLog.acquisitionDelay=c
return n}{const e=n===a.capacity&&i?c:0
e>0&&await new Promise(t=>setTimeout(t,e))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.min(i.Df,this.capacity+(e.getRetryCost()??i.XP))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${o.Gz}`)
return o.Gz}}retryCode(e,t,r){const n=e.getRetryCount()+1,s=this.isRetryableError(t.errorType)?0:a.incompatible,i=n<r?0:a.attempts,o=this.capacity>=this.getCapacityCost(t.errorType)?0:a.capacity
return s||i||o}getCapacityCost(e){return e===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}}class AdaptiveRetryStrategy{mode=o.cm.ADAPTIVE
rateLimiter
standardRetryStrategy
constructor(e,t){const{rateLimiter:r}=t??{}
this.rateLimiter=r??new DefaultRateLimiter
this.standardRetryStrategy=new StandardRetryStrategy(t?{maxAttempts:typeof e=="number"?e:3,...t}:e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e)
await this.rateLimiter.getSendToken()
return t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t)
const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t)
await this.rateLimiter.getSendToken()
return r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({})
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}const c="AWS_MAX_ATTEMPTS",u="max_attempts",d={environmentVariableSelector:e=>{const t=e[c]
if(!t)return
const r=parseInt(t)
if(Number.isNaN(r))throw new Error(`Environment variable ${c} mast be a number, got "${t}"`)
return r},configFileSelector:e=>{const t=e[u]
if(!t)return
const r=parseInt(t)
if(Number.isNaN(r))throw new Error(`Shared config file entry ${u} mast be a number, got "${t}"`)
return r},default:o.Gz},resolveRetryConfig=(e,t)=>{const{retryStrategy:r,retryMode:s}=e,{defaultMaxAttempts:i=o.Gz,defaultBaseDelay:a=Retry.delay()}=t??{},c=(0,n.t)(e.maxAttempts??i)
let u=r?Promise.resolve(r):void 0
const getDefault=async()=>{const e=await c()
return await(0,n.t)(s)()===o.cm.ADAPTIVE?new AdaptiveRetryStrategy(c,{maxAttempts:e,baseDelay:a}):new StandardRetryStrategy({maxAttempts:e,baseDelay:a})}
return Object.assign(e,{maxAttempts:c,retryStrategy:()=>u??=getDefault()})},l={environmentVariableSelector:e=>e.AWS_RETRY_MODE,configFileSelector:e=>e.retry_mode,default:o.L0}}),3068:((e,t,r)=>{r.d(t,{GQ:()=>isServerError,Qb:()=>isThrottlingError,bV:()=>isTransientError})
const n=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],s=["TimeoutError","RequestTimeout","RequestTimeoutException"],i=[500,502,503,504],o=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],a=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=e=>e?.$retryable!==void 0,isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected,isBrowserNetworkError=e=>{const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
return!!(e&&e instanceof TypeError)&&t.has(e.message)},isThrottlingError=e=>e.$metadata?.httpStatusCode===429||n.includes(e.name)||e.$retryable?.throttling==1,isTransientError=(e,t=0)=>e?.name!=="AbortError"&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||s.includes(e.name)||o.includes(e?.code||"")||a.includes(e?.code||"")||i.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==void 0&&t<=10&&isTransientError(e.cause,t+1)),isServerError=e=>{if(e.$metadata?.httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode
return 500<=t&&t<=599&&!isTransientError(e)}return!1}
function isNodeJsHttp2TransientError(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}}),9903:((e,t,r)=>{r.d(t,{Gz:()=>s,L0:()=>i,cm:()=>n})
var n;(function(e){e.STANDARD="standard"
e.ADAPTIVE="adaptive"})(n||(n={}))
const s=3,i=n.STANDARD}),4132:((e,t,r)=>{r.d(t,{Df:()=>s,G8:()=>n,XP:()=>i,l5:()=>o,ok:()=>a})
const n=2e4,s=500,i=1,o="amz-sdk-invocation-id",a="amz-sdk-request"}),9835:((e,t,r)=>{r.d(t,{O:()=>TypeRegistry})
class TypeRegistry{namespace
schemas
exceptions
static registries=new Map
constructor(e,t=new Map,r=new Map){this.namespace=e
this.schemas=t
this.exceptions=r
TypeRegistry.registries.has(e)||TypeRegistry.registries.set(e,this)}static for(e){return TypeRegistry.registries.get(e)??new TypeRegistry(e)}copyFrom(e){const{schemas:t,exceptions:r}=this
for(const[r,n]of e.schemas)t.has(r)||t.set(r,n)
for(const[t,n]of e.exceptions)r.has(t)||r.set(t,n)}register(e,t){const r=this.normalizeShapeId(e)
for(const e of[this,TypeRegistry.for(r.split("#")[0])])e.schemas.has(r)||e.schemas.set(r,t)}getSchema(e){const t=this.normalizeShapeId(e)
if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e,r=[]
for(const[e,n]of this.schemas.entries())e.endsWith(t)&&r.push(n)
if(r.length===1)return r[0]}throw new Error(`@smithy/core/schema - schema not found for ${t}`)}return this.schemas.get(t)}registerError(e,t){const r=e,n=r[1],s=n+"#"+r[2]
t.hasOwnProperty?.("shapeId")||(t.shapeId=s)
for(const e of[this,TypeRegistry.for(n)])if(!e.schemas.has(s)&&!e.exceptions.has(r)){e.schemas.set(s,r)
e.exceptions.set(r,t)}}getErrorCtor(e){const t=e
return this.exceptions.has(t)?this.exceptions.get(t):TypeRegistry.for(t[1]).exceptions.get(t)}getBaseException(){for(const e of this.exceptions.keys())if(Array.isArray(e)){const[,t,r]=e,n=t+"#"+r
if(n.startsWith("smithy.ts.sdk.synthetic.")&&n.endsWith("ServiceException"))return e}}find(e){for(const t of this.schemas.values())if(e(t))return t}clear(){this.schemas.clear()
this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}}}),8934:((e,t,r)=>{r.d(t,{L:()=>deref})
const deref=e=>typeof e=="function"?e():e}),6979:((e,t,r)=>{r.d(t,{wq:()=>getSchemaSerdePlugin})
var n=r(3753),s=r(7291)
const operation=(e,t,r,n,s)=>({name:t,namespace:e,traits:r,input:n,output:s}),schemaDeserializationMiddleware=e=>(t,r)=>async i=>{const{response:o}=await t(i),{operationSchema:a}=(0,n.u)(r),[,c,u,d,l,h]=a??[]
try{return{response:o,output:await e.protocol.deserializeResponse(operation(c,u,d,l,h),{...e,...r},o)}}catch(e){Object.defineProperty(e,"$response",{value:o,enumerable:!1,writable:!1,configurable:!1})
if(!("$metadata"in e)){const t="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object."
try{e.message+="\n  "+t}catch(e){r.logger&&r.logger?.constructor?.name!=="NoOpLogger"?r.logger?.warn?.(t):console.warn(t)}typeof e.$responseBodyText!="undefined"&&e.$response&&(e.$response.body=e.$responseBodyText)
try{if(s.c.isInstance(o)){const{headers:t={},statusCode:r}=o,n=Object.entries(t)
e.$metadata={httpStatusCode:r,requestId:findHeader(/^x-[\w-]+-request-?id$/,n),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,n),cfId:findHeader(/^x-[\w-]+-cf-id$/,n)}}}catch(e){}}throw e}},findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1]
var i=r(89)
const schemaSerializationMiddleware=e=>(t,r)=>async s=>{const{operationSchema:o}=(0,n.u)(r),[,a,c,u,d,l]=o??[],h=r.endpointV2?async()=>(0,i.a)(r.endpointV2):e.endpoint,f=await e.protocol.serializeRequest(operation(a,c,u,d,l),s.input,{...e,...r,endpoint:h})
return t({...s,request:f})},o={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},a={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}
function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add(schemaSerializationMiddleware(e),a)
t.add(schemaDeserializationMiddleware(e),o)
e.protocol.setSerdeContext(e)}}}}),6627:((e,t,r)=>{r.d(t,{l1:()=>NormalizedSchema})
var n=r(8934),s=r(4018)
const i={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},o=[],a={}
class NormalizedSchema{ref
memberName
static symbol=Symbol.for("@smithy/nor")
symbol=NormalizedSchema.symbol
name
schema
_isMemberSchema
traits
memberTraits
normalizedTraits
constructor(e,t){this.ref=e
this.memberName=t
const r=[]
let i=e,o=e
this._isMemberSchema=!1
while(isMemberSchema(i)){r.push(i[1])
i=i[0]
o=(0,n.L)(i)
this._isMemberSchema=!0}if(r.length>0){this.memberTraits={}
for(let e=r.length-1;e>=0;--e){const t=r[e]
Object.assign(this.memberTraits,(0,s.c)(t))}}else this.memberTraits=0
if(o instanceof NormalizedSchema){const e=this.memberTraits
Object.assign(this,o)
this.memberTraits=Object.assign({},e,o.getMemberTraits(),this.getMemberTraits())
this.normalizedTraits=void 0
this.memberName=t??o.memberName
return}this.schema=(0,n.L)(o)
if(isStaticSchema(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`
this.traits=this.schema[3]}else{this.name=this.memberName??String(o)
this.traits=0}if(this._isMemberSchema&&!t)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e)
return t||typeof e!="object"||e===null?t:e.symbol===this.symbol}static of(e){const t=typeof e=="function"||typeof e=="object"&&e!==null
if(typeof e=="number"){if(o[e])return o[e]}else if(typeof e=="string"){if(a[e])return a[e]}else if(t&&e[i.ns])return e[i.ns]
const r=(0,n.L)(e)
if(r instanceof NormalizedSchema)return r
if(isMemberSchema(r)){const[t,n]=r
if(t instanceof NormalizedSchema){Object.assign(t.getMergedTraits(),(0,s.c)(n))
return t}throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const c=new NormalizedSchema(r)
return t?e[i.ns]=c:typeof r=="string"?a[r]=c:typeof r=="number"?o[r]=c:c}getSchema(){const e=this.schema
return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){const{name:t}=this
return!e&&t&&t.includes("#")?t.split("#")[1]:t||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.getSchema()
return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){const e=this.getSchema()
return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){const e=this.getSchema()
if(typeof e!="object")return!1
const t=e[0]
return t===3||t===-3||t===4}isUnionSchema(){const e=this.getSchema()
return typeof e=="object"&&e[0]===4}isBlobSchema(){const e=this.getSchema()
return e===21||e===42}isTimestampSchema(){const e=this.getSchema()
return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits()
return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return(0,s.c)(this.memberTraits)}getOwnTraits(){return(0,s.c)(this.traits)}getKeySchema(){const[e,t]=[this.isDocumentSchema(),this.isMapSchema()]
if(!e&&!t)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`)
const r=this.getSchema()
return member([e?15:r[4]??0,0],"key")}getValueSchema(){const e=this.getSchema(),[t,r,n]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof e=="number"?63&e:e&&typeof e=="object"&&(r||n)?e[3+e[0]]:t?15:void 0
if(s!=null)return member([s,0],r?"value":"member")
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){const t=this.getSchema()
if(this.isStructSchema()&&t[4].includes(e)){const r=t[4].indexOf(e),n=t[5][r]
return member(isMemberSchema(n)?n:[n,0],e)}if(this.isDocumentSchema())return member([15,0],e)
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){const e={}
try{for(const[t,r]of this.structIterator())e[t]=r}catch(e){}return e}getEventStreamMember(){if(this.isStructSchema())for(const[e,t]of this.structIterator())if(t.isStreaming()&&t.isStructSchema())return e
return""}*structIterator(){if(this.isUnitSchema())return
if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")
const e=this.getSchema(),t=e[4].length
let r=e[i.it]
if(r&&t===r.length)yield*r
else{r=Array(t)
for(let n=0;n<t;++n){const t=e[4][n],s=member([e[5][n],0],t)
yield r[n]=[t,s]}e[i.it]=r}}}function member(e,t){return e instanceof NormalizedSchema?Object.assign(e,{memberName:t,_isMemberSchema:!0}):new NormalizedSchema(e,t)}const isMemberSchema=e=>Array.isArray(e)&&e.length===2,isStaticSchema=e=>Array.isArray(e)&&e.length>=5}),4018:((e,t,r)=>{r.d(t,{c:()=>translateTraits})
const n=[]
function translateTraits(e){if(typeof e=="object")return e
if(n[e|=0])return n[e]
const t={}
let r=0
for(const n of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(e>>r++&1)==1&&(t[n]=1)
return n[e]=t}}),3277:((e,t,r)=>{r.d(t,{I:()=>concatBytes})
function concatBytes(e,t){if(t===void 0){t=0
for(const r of e)t+=r.byteLength}const r=new Uint8Array(t)
let n=0
for(const t of e){r.set(t,n)
n+=t.byteLength}return r}}),8227:((e,t,r)=>{r.d(t,{JV:()=>dateToUtcString,l3:()=>parseEpochTimestamp,EI:()=>parseRfc3339DateTime,t_:()=>parseRfc3339DateTimeWithOffset,xE:()=>parseRfc7231DateTime})
const expectNumber=e=>{if(e!==null&&e!==void 0){if(typeof e=="string"){const t=parseFloat(e)
if(!Number.isNaN(t)){String(t)!==String(e)&&i.warn(stackTraceWarning(`Expected number but observed string: ${e}`))
return t}}if(typeof e=="number")return e
throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}},n=Math.ceil(2**127*(2-2**-23)),expectFloat32=e=>{const t=expectNumber(e)
if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.abs(t)>n)throw new TypeError(`Expected 32-bit float, got ${e}`)
return t},expectLong=e=>{if(e!==null&&e!==void 0){if(Number.isInteger(e)&&!Number.isNaN(e))return e
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)}},expectShort=e=>expectSizedInt(e,16),expectByte=e=>expectSizedInt(e,8),expectSizedInt=(e,t)=>{const r=expectLong(e)
if(r!==void 0&&castInt(r,t)!==r)throw new TypeError(`Expected ${t}-bit integer, got ${e}`)
return r},castInt=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0]
case 16:return Int16Array.of(e)[0]
case 8:return Int8Array.of(e)[0]}},strictParseDouble=e=>expectNumber(typeof e=="string"?parseNumber(e):e),strictParseFloat32=e=>expectFloat32(typeof e=="string"?parseNumber(e):e),s=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=e=>{const t=e.match(s)
if(t===null||t[0].length!==e.length)throw new TypeError("Expected real number, got implicit NaN")
return parseFloat(e)},strictParseShort=e=>expectShort(typeof e=="string"?parseNumber(e):e),strictParseByte=e=>expectByte(typeof e=="string"?parseNumber(e):e),stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n"),i={warn:console.warn},o=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
function dateToUtcString(e){const t=e.getUTCFullYear(),r=e.getUTCMonth(),n=e.getUTCDay(),s=e.getUTCDate(),i=e.getUTCHours(),c=e.getUTCMinutes(),u=e.getUTCSeconds(),d=s<10?`0${s}`:`${s}`,l=i<10?`0${i}`:`${i}`,h=c<10?`0${c}`:`${c}`,f=u<10?`0${u}`:`${u}`
return`${o[n]}, ${d} ${a[r]} ${t} ${l}:${h}:${f} GMT`}const c=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=c.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[r,n,s,i,o,a,u,d]=t,l=strictParseShort(stripLeadingZeroes(n)),h=parseDateValue(s,"month",1,12),f=parseDateValue(i,"day",1,31)
return buildDate(l,h,f,{hours:o,minutes:a,seconds:u,fractionalMilliseconds:d})},u=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),parseRfc3339DateTimeWithOffset=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=u.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[r,n,s,i,o,a,c,d,l]=t,h=strictParseShort(stripLeadingZeroes(n)),f=parseDateValue(s,"month",1,12),p=parseDateValue(i,"day",1,31),g=buildDate(h,f,p,{hours:o,minutes:a,seconds:c,fractionalMilliseconds:d})
l.toUpperCase()!="Z"&&g.setTime(g.getTime()-parseOffsetToMilliseconds(l))
return g},d=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),l=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),h=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),parseRfc7231DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings")
let t=d.exec(e)
if(t){const[e,r,n,s,i,o,a,c]=t
return buildDate(strictParseShort(stripLeadingZeroes(s)),parseMonthByShortName(n),parseDateValue(r,"day",1,31),{hours:i,minutes:o,seconds:a,fractionalMilliseconds:c})}t=l.exec(e)
if(t){const[e,r,n,s,i,o,a,c]=t
return adjustRfc850Year(buildDate(parseTwoDigitYear(s),parseMonthByShortName(n),parseDateValue(r,"day",1,31),{hours:i,minutes:o,seconds:a,fractionalMilliseconds:c}))}t=h.exec(e)
if(t){const[e,r,n,s,i,o,a,c]=t
return buildDate(strictParseShort(stripLeadingZeroes(c)),parseMonthByShortName(r),parseDateValue(n.trimLeft(),"day",1,31),{hours:s,minutes:i,seconds:o,fractionalMilliseconds:a})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=e=>{if(e===null||e===void 0)return
let t
if(typeof e=="number")t=e
else if(typeof e=="string")t=strictParseDouble(e)
else{if(typeof e!="object"||e.tag!==1)throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
t=e.value}if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")
return new Date(Math.round(t*1e3))},buildDate=(e,t,r,n)=>{const s=t-1
validateDayOfMonth(e,s,r)
return new Date(Date.UTC(e,s,r,parseDateValue(n.hours,"hour",0,23),parseDateValue(n.minutes,"minute",0,59),parseDateValue(n.seconds,"seconds",0,60),parseMilliseconds(n.fractionalMilliseconds)))},parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear(),r=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e))
return r<t?r+100:r},adjustRfc850Year=e=>e.getTime()-(new Date).getTime()>15768e8?new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):e,parseMonthByShortName=e=>{const t=a.indexOf(e)
if(t<0)throw new TypeError(`Invalid month: ${e}`)
return t+1},f=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(e,t,r)=>{let n=f[t]
t===1&&isLeapYear(e)&&(n=29)
if(r>n)throw new TypeError(`Invalid day for ${a[t]} in ${e}: ${r}`)},isLeapYear=e=>e%4==0&&(e%100!=0||e%400==0),parseDateValue=(e,t,r,n)=>{const s=strictParseByte(stripLeadingZeroes(e))
if(s<r||s>n)throw new TypeError(`${t} must be between ${r} and ${n}, inclusive`)
return s},parseMilliseconds=e=>e===null||e===void 0?0:strictParseFloat32("0."+e)*1e3,parseOffsetToMilliseconds=e=>{const t=e[0]
let r=1
if(t=="+")r=1
else{if(t!="-")throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)
r=-1}return r*(Number(e.substring(1,3))*60+Number(e.substring(4,6)))*60*1e3},stripLeadingZeroes=e=>{let t=0
while(t<e.length-1&&e.charAt(t)==="0")t++
return t===0?e:e.slice(t)}}),175:((e,t,r)=>{r.d(t,{Mu:()=>Uint8ArrayBlobAdapter,ec:()=>d,v4:()=>u})
var n=r(7598),s=r(7022),i=r(7307)
function bindUint8ArrayBlobAdapter(e,t,r,n){return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(e,r="utf-8"){if(typeof e=="string")return r==="base64"?Uint8ArrayBlobAdapter.mutate(n(e)):Uint8ArrayBlobAdapter.mutate(t(e))
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype)
return e}transformToString(t="utf-8"){return t==="base64"?r(this):e(this)}}}var o=r(4574),a=r(1787)
const c=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(a.P,o.a,i.n,s.E)){}const u=function bindV4(e){return typeof crypto!="undefined"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16)
e(t)
t[6]=t[6]&15|64
t[8]=t[8]&63|128
return c[t[0]]+c[t[1]]+c[t[2]]+c[t[3]]+"-"+c[t[4]]+c[t[5]]+"-"+c[t[6]]+c[t[7]]+"-"+c[t[8]]+c[t[9]]+"-"+c[t[10]]+c[t[11]]+c[t[12]]+c[t[13]]+c[t[14]]+c[t[15]]}}(n.getRandomValues),d=u}),8345:((e,t,r)=>{r.d(t,{m:()=>isArrayBuffer})
const isArrayBuffer=e=>typeof ArrayBuffer=="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]"}),9565:((e,t,r)=>{r.d(t,{A:()=>n})
const n=function LazyJsonString(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})}
n.from=e=>e&&typeof e=="object"&&(e instanceof n||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(e)===String.prototype?n(String(e)):n(JSON.stringify(e))
n.fromObject=n.from}),7022:((e,t,r)=>{r.d(t,{E:()=>fromBase64})
var n=r(6382)
const s=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=e=>{if(e.length*3%4!=0)throw new TypeError("Incorrect padding on base64 string.")
if(!s.exec(e))throw new TypeError("Invalid base64 string.")
const t=(0,n.s)(e,"base64")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}}),7307:((e,t,r)=>{r.d(t,{n:()=>toBase64})
var n=r(6382),s=r(4574)
const toBase64=e=>{let t
t=typeof e=="string"?(0,s.a)(e):e
if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
return(0,n.Q)(t.buffer,t.byteOffset,t.byteLength).toString("base64")}}),2149:((e,t,r)=>{r.d(t,{n:()=>calculateBodyLength})
var n=r(3024)
const calculateBodyLength=e=>{if(!e)return 0
if(typeof e=="string")return Buffer.byteLength(e)
if(typeof e.byteLength=="number")return e.byteLength
if(typeof e.size=="number")return e.size
if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start
if(e instanceof n.ReadStream){if(e.path!=null)return(0,n.lstatSync)(e.path).size
if(typeof e.fd=="number")return(0,n.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)}}),6382:((e,t,r)=>{r.d(t,{Q:()=>fromArrayBuffer,s:()=>fromString})
var n=r(8345)
const fromArrayBuffer=(e,t=0,r=e.byteLength-t)=>{if(!(0,n.m)(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`)
return Buffer.from(e,t,r)},fromString=(e,t)=>{if(typeof e!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)
return t?Buffer.from(e,t):Buffer.from(e)}}),706:((e,t,r)=>{r.d(t,{a:()=>fromHex,n:()=>toHex})
const n={},s={}
for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase()
t.length===1&&(t=`0${t}`)
n[e]=t
s[t]=e}function fromHex(e){if(e.length%2!=0)throw new Error("Hex encoded strings must have an even number length")
const t=new Uint8Array(e.length/2)
for(let r=0;r<e.length;r+=2){const n=e.slice(r,r+2).toLowerCase()
if(!(n in s))throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`)
t[r/2]=s[n]}return t}function toHex(e){let t=""
for(let r=0;r<e.byteLength;r++)t+=n[e[r]]
return t}}),432:((e,t,r)=>{r.d(t,{Bq:()=>collectReadableStream,kS:()=>collectBlob,kv:()=>streamCollector})
var n=r(3277),s=r(3296)
const streamCollector=async e=>(0,s.q)(e)?collectBlob(e):collectReadableStream(e)
async function collectBlob(e){return e.arrayBuffer().then(e=>new Uint8Array(e))}async function collectReadableStream(e){const t=[],r=e.getReader()
let s=0
while(1){const{done:e,value:n}=await r.read()
if(n){t.push(n)
s+=n.length}if(e)break}return(0,n.I)(t,s)}}),5606:((e,t,r)=>{r.d(t,{k:()=>streamCollector})
var n=r(7075),s=r(3277),i=r(432),o=r(3296)
const streamCollector=e=>(0,o.q)(e)?(0,i.kS)(e):(0,o.H)(e)?(0,i.Bq)(e):new Promise((t,r)=>{const n=new Collector,i=e
i.pipe(n)
i.on("error",e=>{n.end()
r(e)})
n.on("error",r)
n.on("finish",function(){const e=(0,s.I)(this.bufferedBytes)
t(e)})})
class Collector extends n.Writable{bufferedBytes=[]
_write(e,t,r){this.bufferedBytes.push(e)
r()}}}),3296:((e,t,r)=>{r.d(t,{H:()=>isReadableStream,q:()=>isBlob})
const isReadableStream=e=>typeof ReadableStream=="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream),isBlob=e=>typeof Blob=="function"&&(e?.constructor?.name===Blob.name||e instanceof Blob)}),4574:((e,t,r)=>{r.d(t,{a:()=>fromUtf8})
var n=r(6382)
const fromUtf8=e=>{const t=(0,n.s)(e,"utf8")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),1821:((e,t,r)=>{r.d(t,{F:()=>toUint8Array})
var n=r(4574)
const toUint8Array=e=>e instanceof Uint8Array?e:typeof e=="string"?(0,n.a)(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(e)}),1787:((e,t,r)=>{r.d(t,{P:()=>toUtf8})
var n=r(6382)
const toUtf8=e=>{if(typeof e=="string")return e
if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return(0,n.Q)(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}}),5694:((e,t,r)=>{r.d(t,{D:()=>NumericValue})
const n=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/
class NumericValue{string
type
constructor(e,t){this.string=e
this.type=t
if(!n.test(e))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){if(!e||typeof e!="object")return!1
const t=e
return NumericValue.prototype.isPrototypeOf(e)||t.type==="bigDecimal"&&n.test(t.string)}}}),5298:((e,t,r)=>{r.d(t,{T:()=>writeKey})
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}}),3753:((e,t,r)=>{r.d(t,{u:()=>getSmithyContext})
var n=r(876)
const getSmithyContext=e=>e[n.V]||(e[n.V]={})}),6852:((e,t,r)=>{r.d(t,{$:()=>hasOwn})
function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}}),1871:((e,t,r)=>{r.d(t,{K:()=>HttpRequest})
class HttpRequest{method
protocol
hostname
port
path
query
headers
username
password
fragment
body
constructor(e){this.method=e.method||"GET"
this.hostname=e.hostname||"localhost"
this.port=e.port
this.query=e.query||{}
this.headers=e.headers||{}
this.body=e.body
this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:"
this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/"
this.username=e.username
this.password=e.password
this.fragment=e.fragment}static clone(e){const t=new HttpRequest({...e,headers:{...e.headers}})
t.query&&(t.query=cloneQuery(t.query))
return t}static isInstance(e){if(!e)return!1
const t=e
return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t.query=="object"&&typeof t.headers=="object"}clone(){return HttpRequest.clone(this)}}function cloneQuery(e){return Object.keys(e).reduce((t,r)=>{const n=e[r]
return{...t,[r]:Array.isArray(n)?[...n]:n}},{})}}),7291:((e,t,r)=>{r.d(t,{c:()=>HttpResponse})
class HttpResponse{statusCode
reason
headers
body
constructor(e){this.statusCode=e.statusCode
this.reason=e.reason
this.headers=e.headers||{}
this.body=e.body}static isInstance(e){if(!e)return!1
const t=e
return typeof t.statusCode=="number"&&typeof t.headers=="object"}}}),6370:((e,t,r)=>{r.d(t,{X:()=>isValidHostLabel})
const n=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(e,t=!1)=>{if(!t)return n.test(e)
const r=e.split(".")
for(const e of r)if(!isValidHostLabel(e))return!1
return!0}}),4876:((e,t,r)=>{r.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e=="function")return e
const t=Promise.resolve(e)
return()=>t}}),6663:((e,t,r)=>{r.d(t,{D:()=>parseUrl})
function parseQueryString(e){const t={}
if(e=e.replace(/^\?/,""))for(const r of e.split("&")){let[e,n=null]=r.split("=")
e=decodeURIComponent(e)
n&&(n=decodeURIComponent(n))
e in t?Array.isArray(t[e])?t[e].push(n):t[e]=[t[e],n]:t[e]=n}return t}const parseUrl=e=>{if(typeof e=="string")return parseUrl(new URL(e))
const{hostname:t,pathname:r,port:n,protocol:s,search:i}=e
let o
i&&(o=parseQueryString(i))
return{hostname:t,port:n?parseInt(n):void 0,protocol:s,path:r,query:o}}}),89:((e,t,r)=>{r.d(t,{a:()=>toEndpointV1})
var n=r(6852),s=r(6663)
const toEndpointV1=e=>{if(typeof e=="object"){if("url"in e){const t=(0,s.D)(e.url)
if(e.headers){t.headers={}
for(const r in e.headers)(0,n.$)(e.headers,r)&&(t.headers[r.toLowerCase()]=e.headers[r].join(", "))}return t}return e}return(0,s.D)(e)}}),18:((e,t,r)=>{r.d(t,{$:()=>NodeHttpHandler})
var n=r(6852),s=r(7270)
function buildQueryString(e){const t=[]
for(let r of Object.keys(e).sort()){const n=e[r]
r=(0,s.o)(r)
if(Array.isArray(n))for(let e=0,i=n.length;e<i;e++)t.push(`${r}=${(0,s.o)(n[e])}`)
else{let e=r;(n||typeof n=="string")&&(e+=`=${(0,s.o)(n)}`)
t.push(e)}}return t.join("&")}var i=r(7291)
function buildAbortError(e){const t=e&&typeof e=="object"&&"reason"in e?e.reason:void 0
if(t){if(t instanceof Error){const e=new Error("Request aborted")
e.name="AbortError"
e.cause=t
return e}const e=new Error(String(t))
e.name="AbortError"
return e}const r=new Error("Request aborted")
r.name="AbortError"
return r}const o=["ECONNRESET","EPIPE","ETIMEDOUT"],getTransformedHeaders=e=>{const t={}
for(const r in e){if(!(0,n.$)(e,r))continue
const s=e[r]
t[r]=Array.isArray(s)?s.join(","):s}return t}
var a=r(4708),c=r.n(a)
const u={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)},setConnectionTimeout=(e,t,r=0)=>{if(!r)return-1
const registerTimeout=n=>{const s=u.setTimeout(()=>{e.destroy()
t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-n),doWithSocket=e=>{e?.connecting?e.on("connect",()=>{u.clearTimeout(s)}):u.clearTimeout(s)}
e.socket?doWithSocket(e.socket):e.on("socket",doWithSocket)}
if(r<2e3){registerTimeout(0)
return 0}return u.setTimeout(registerTimeout.bind(null,1e3),1e3)},setRequestTimeout=(e,t,r=0,n,s)=>r?u.setTimeout(()=>{let i=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`
if(n){const r=Object.assign(new Error(i),{name:"TimeoutError",code:"ETIMEDOUT"})
e.destroy(r)
t(r)}else{i+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error."
s?.warn?.(i)}},r):-1,setSocketKeepAlive=(e,{keepAlive:t,keepAliveMsecs:r},n=3e3)=>{if(t!==!0)return-1
const registerListener=()=>{e.socket?e.socket.setKeepAlive(t,r||0):e.on("socket",e=>{e.setKeepAlive(t,r||0)})}
if(n===0){registerListener()
return 0}return u.setTimeout(registerListener,n)},resolveDefaultSocketTimeout=e=>{const t=e?.defaultSocketTimeout
return typeof t=="number"&&Number.isFinite(t)&&t>0?t:void 0},setSocketTimeout=(e,t,r=0,n=!1)=>{if(!Number.isFinite(r)||r<=0)return
let s
e.once("response",e=>s=e)
const onTimeout=()=>{if(s?.complete){e.socket?.destroy()
return}const i=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"})
s?.destroy(i)
e.destroy()
t(i)},registerTimeout=()=>{const{socket:t}=e
if(t)if(t.connecting)t.once("connect",registerTimeout)
else{t.setTimeout(r,onTimeout)
e.on("close",()=>t.removeListener("timeout",onTimeout))}else e.once("socket",registerTimeout)}
if(r<6e3){registerTimeout()
return}const i=u.setTimeout(registerTimeout,3e3)
e.once("close",()=>u.clearTimeout(i))}
var d=r(7075)
async function writeRequestBody(e,t,r=6e3,n=!1){const s=t.headers,i=s?s.Expect||s.expect:void 0
let o=-1,a=!0
n||i!=="100-continue"||(a=await Promise.race([new Promise(e=>{o=Number(u.setTimeout(()=>e(!0),Math.max(6e3,r)))}),new Promise(t=>{e.on("continue",()=>{u.clearTimeout(o)
t(!0)})
e.on("response",()=>{u.clearTimeout(o)
t(!1)})
e.on("error",()=>{u.clearTimeout(o)
t(!1)})})]))
a&&writeBody(e,t.body)}function writeBody(e,t){if(t instanceof d.Readable)t.pipe(e)
else{if(t){const r=Buffer.isBuffer(t)
if(r||typeof t=="string"){r&&t.byteLength===0?e.end():e.end(t)
return}const n=t
if(typeof n=="object"&&n.buffer&&typeof n.byteOffset=="number"&&typeof n.byteLength=="number"){e.end(Buffer.from(n.buffer,n.byteOffset,n.byteLength))
return}e.end(Buffer.from(t))
return}e.end()}}let l,h
class NodeHttpHandler{config
configProvider
socketWarningTimestamp=0
externalAgent=!1
metadata={handlerProtocol:"http/1.1"}
static create(e){return typeof e?.handle=="function"?e:new NodeHttpHandler(e)}static checkSocketUsage(e,t,r=console){const{sockets:s,requests:i,maxSockets:o}=e
if(typeof o!="number"||o===1/0)return t
if(Date.now()-15e3<t)return t
if(s&&i)for(const e in s){if(!(0,n.$)(s,e))continue
const t=s[e]?.length??0,a=i[e]?.length??0
if(t>=o&&a>=2*o){r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
return Date.now()}}return t}constructor(e){this.configProvider=new Promise((t,r)=>{typeof e=="function"?e().then(e=>{t(this.resolveDefaultConfig(e))}).catch(r):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy()
this.config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:r}={}){this.config||(this.config=await this.configProvider)
const n=this.config,s=n.logger,a=e.protocol==="https:"
a||this.config.httpAgent||(this.config.httpAgent=await this.config.httpAgentProvider())
return new Promise((d,f)=>{let p,g=-1,m=-1,y=-1,w=-1
const clearTimeouts=()=>{u.clearTimeout(g)
u.clearTimeout(m)
u.clearTimeout(y)
u.clearTimeout(w)},resolve=async e=>{await p
clearTimeouts()
d(e)},reject=async e=>{await p
clearTimeouts()
f(e)}
if(t?.aborted){const e=buildAbortError(t)
reject(e)
return}const S=e.headers,b=!!S&&(S.Expect??S.expect)==="100-continue"
let v=a?n.httpsAgent:n.httpAgent
b&&!this.externalAgent&&(v=new(a?c().Agent:l)({keepAlive:!1,maxSockets:1/0}))
g=u.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(v,this.socketWarningTimestamp,s)},n.socketAcquisitionWarningTimeout??(n.requestTimeout??2e3)+(n.connectionTimeout??1e3))
const E=e.query?buildQueryString(e.query):""
let T
e.username==null&&e.password==null||(T=`${e.username??""}:${e.password??""}`)
let A=e.path
E&&(A+=`?${E}`)
e.fragment&&(A+=`#${e.fragment}`)
let C=e.hostname??""
C=C[0]==="["&&C.endsWith("]")?e.hostname.slice(1,-1):e.hostname
const R={headers:e.headers,host:C,method:e.method,path:A,port:e.port,agent:v,auth:T},x=(a?c().request:h)(R,e=>{const t=new i.c({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e})
resolve({response:t})})
x.on("error",e=>{o.includes(e.code)?reject(Object.assign(e,{name:"TimeoutError"})):reject(e)})
if(t){const onAbort=()=>{x.destroy()
const e=buildAbortError(t)
reject(e)}
if(typeof t.addEventListener=="function"){const e=t
e.addEventListener("abort",onAbort,{once:!0})
x.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const _=r??n.requestTimeout
m=setConnectionTimeout(x,reject,n.connectionTimeout)
y=setRequestTimeout(x,reject,_,n.throwOnRequestTimeout,s??console)
const k=n.socketTimeout===void 0?resolveDefaultSocketTimeout(n):void 0
k?setSocketTimeout(x,reject,k,!0):setSocketTimeout(x,reject,n.socketTimeout)
const $=R.agent
typeof $=="object"&&"keepAlive"in $&&(w=setSocketKeepAlive(x,{keepAlive:$.keepAlive,keepAliveMsecs:$.keepAliveMsecs}))
p=writeRequestBody(x,e,_,this.externalAgent).catch(e=>{clearTimeouts()
return f(e)})})}updateHttpClientConfig(e,t){this.config=void 0
this.configProvider=this.configProvider.then(r=>{switch(e){case Symbol.for("logger"):e="logger"
t=r.logger??t
break
case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout"
t=resolveDefaultSocketTimeout(r)??t}return{...r,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){const{requestTimeout:t,connectionTimeout:n,socketTimeout:s,socketAcquisitionWarningTimeout:i,httpAgent:o,httpsAgent:a,throwOnRequestTimeout:u,logger:d}=e||{},f=!0
let p
return{connectionTimeout:n,requestTimeout:t,socketTimeout:s,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:i,throwOnRequestTimeout:u,httpAgentProvider:()=>p??=(async()=>{const e=await Promise.resolve().then(r.t.bind(r,9448,23)),{Agent:t,request:n}=e.default??e
h=n
l=t
if(o instanceof l||typeof o?.destroy=="function"){this.externalAgent=!0
return o}return new l({keepAlive:f,maxSockets:50,...o})})(),httpsAgent:(()=>{if(a instanceof c().Agent||typeof a?.destroy=="function"){this.externalAgent=!0
return a}return new(c().Agent)({keepAlive:f,maxSockets:50,...a})})(),logger:d}}}}),8654:((e,t,r)=>{r.d(t,{B:()=>SignatureV4})
var n,s=r(706),i=r(1821),o=r(6852),a=r(4574)
class HeaderFormatter{format(e){const t=[]
for(const r in e){if(!(0,o.$)(e,r))continue
const n=(0,a.a)(r)
t.push(Uint8Array.from([n.byteLength]),n,this.formatHeaderValue(e[r]))}const r=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0))
let n=0
for(const e of t){r.set(e,n)
n+=e.byteLength}return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1])
case"byte":return Uint8Array.from([2,e.value])
case"short":const t=new DataView(new ArrayBuffer(3))
t.setUint8(0,3)
t.setInt16(1,e.value,!1)
return new Uint8Array(t.buffer)
case"integer":const r=new DataView(new ArrayBuffer(5))
r.setUint8(0,4)
r.setInt32(1,e.value,!1)
return new Uint8Array(r.buffer)
case"long":const n=new Uint8Array(9)
n[0]=5
n.set(e.value.bytes,1)
return n
case"binary":const i=new DataView(new ArrayBuffer(3+e.value.byteLength))
i.setUint8(0,6)
i.setUint16(1,e.value.byteLength,!1)
const o=new Uint8Array(i.buffer)
o.set(e.value,3)
return o
case"string":const u=(0,a.a)(e.value),d=new DataView(new ArrayBuffer(3+u.byteLength))
d.setUint8(0,7)
d.setUint16(1,u.byteLength,!1)
const l=new Uint8Array(d.buffer)
l.set(u,3)
return l
case"timestamp":const h=new Uint8Array(9)
h[0]=8
h.set(Int64.fromNumber(e.value.valueOf()).bytes,1)
return h
case"uuid":if(!c.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`)
const f=new Uint8Array(17)
f[0]=9
f.set((0,s.a)(e.value.replace(/-/g,"")),1)
return f}}}(function(e){e[e.boolTrue=0]="boolTrue"
e[e.boolFalse=1]="boolFalse"
e[e.byte=2]="byte"
e[e.short=3]="short"
e[e.integer=4]="integer"
e[e.long=5]="long"
e[e.byteArray=6]="byteArray"
e[e.string=7]="string"
e[e.timestamp=8]="timestamp"
e[e.uuid=9]="uuid"})(n||(n={}))
const c=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/
class Int64{bytes
constructor(e){this.bytes=e
if(e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
const t=new Uint8Array(8)
for(let r=7,n=Math.abs(Math.round(e));r>-1&&n>0;r--,n/=256)t[r]=n
e<0&&negate(t)
return new Int64(t)}valueOf(){const e=this.bytes.slice(0),t=e[0]&128
t&&negate(e)
return parseInt((0,s.n)(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){for(let t=0;t<8;t++)e[t]^=255
for(let t=7;t>-1;t--){e[t]++
if(e[t]!==0)break}}var u=r(4876),d=r(7270)
const l="X-Amz-Date",h="X-Amz-Signature",f="X-Amz-Security-Token",p="authorization",g=l.toLowerCase(),m=[p,g,"date"],y=h.toLowerCase(),w="x-amz-content-sha256",S=f.toLowerCase(),b={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},v=/^proxy-/,E=/^sec-/,T="AWS4-HMAC-SHA256",A="AWS4-HMAC-SHA256-PAYLOAD",C="aws4_request",getCanonicalQuery=({query:e={}})=>{const t=[],r={}
for(const n in e){if(!(0,o.$)(e,n))continue
if(n.toLowerCase()===y)continue
const s=(0,d.o)(n)
t.push(s)
const i=e[n]
typeof i=="string"?r[s]=`${s}=${(0,d.o)(i)}`:Array.isArray(i)&&(r[s]=i.slice(0).reduce((e,t)=>e.concat([`${s}=${(0,d.o)(t)}`]),[]).sort().join("&"))}return t.sort().map(e=>r[e]).filter(e=>e).join("&")},iso8601=e=>toDate(e).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=e=>typeof e=="number"?new Date(e*1e3):typeof e=="string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e
class SignatureV4Base{service
regionProvider
credentialProvider
sha256
uriEscapePath
applyChecksum
constructor({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:i=!0}){this.service=n
this.sha256=s
this.uriEscapePath=i
this.applyChecksum=typeof e!="boolean"||e
this.regionProvider=(0,u.t)(r)
this.credentialProvider=(0,u.t)(t)}createCanonicalRequest(e,t,r){const n=Object.keys(t).sort()
return`${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${n.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${n.join(";")}\n${r}`}async createStringToSign(e,t,r,n){const o=new this.sha256
o.update((0,i.F)(r))
const a=await o.digest()
return`${n}\n${e}\n${t}\n${(0,s.n)(a)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
for(const r of e.split("/"))r?.length!==0&&r!=="."&&(r===".."?t.pop():t.push(r))
const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`
return(0,d.o)(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=iso8601(e).replace(/[-:]/g,"")
return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const R={},x=[],createScope=(e,t,r)=>`${e}/${t}/${r}/${C}`,getSigningKey=async(e,t,r,n,i)=>{const o=await hmac(e,t.secretAccessKey,t.accessKeyId),a=`${r}:${n}:${i}:${(0,s.n)(o)}:${t.sessionToken}`
if(a in R)return R[a]
x.push(a)
while(x.length>50)delete R[x.shift()]
let c=`AWS4${t.secretAccessKey}`
for(const t of[r,n,i,C])c=await hmac(e,c,t)
return R[a]=c},hmac=(e,t,r)=>{const n=new e(t)
n.update((0,i.F)(r))
return n.digest()}
var _=r(5298)
const getCanonicalHeaders=({headers:e},t,r)=>{const n={}
for(const s of Object.keys(e).sort()){if(e[s]==null)continue
const i=s.toLowerCase()
if(!((0,o.$)(b,i)||t?.has(i)||v.test(i)||E.test(i))||r&&(!r||r.has(i))){i==="__proto__"&&(0,_.T)(n)
n[i]=e[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}}return n}
var k=r(8345)
const getPayloadHash=async({headers:e,body:t},r)=>{for(const t in e)if((0,o.$)(e,t)&&t.toLowerCase()===w)return e[t]
if(t==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
if(typeof t=="string"||ArrayBuffer.isView(t)||(0,k.m)(t)){const e=new r
e.update((0,i.F)(t))
return(0,s.n)(await e.digest())}return"UNSIGNED-PAYLOAD"},hasHeader=(e,t)=>{e=e.toLowerCase()
for(const r in t)if((0,o.$)(t,r)&&e===r.toLowerCase())return!0
return!1}
var $=r(1871)
const moveHeadersToQuery=(e,t={})=>{const{headers:r,query:n={}}=$.K.clone(e)
for(const e in r){if(!(0,o.$)(r,e))continue
const s=e.toLowerCase()
if(s.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(s)||t.hoistableHeaders?.has(s)){n[e]=r[e]
delete r[e]}}return{...e,headers:r,query:n}},prepareRequest=e=>{e=$.K.clone(e)
for(const t in e.headers)(0,o.$)(e.headers,t)&&m.indexOf(t.toLowerCase())>-1&&delete e.headers[t]
return e}
class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
constructor({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:i})}async presign(e,t={}){const{signingDate:r=new Date,expiresIn:n=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:o,hoistableHeaders:a,signingRegion:c,signingService:u}=t,d=await this.credentialProvider()
this.validateResolvedCredentials(d)
const p=c??await this.regionProvider(),{longDate:g,shortDate:m}=this.formatDate(r)
if(n>604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
const y=createScope(m,p,u??this.service),w=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:i,hoistableHeaders:a})
d.sessionToken&&(w.query[f]=d.sessionToken)
w.query["X-Amz-Algorithm"]=T
w.query["X-Amz-Credential"]=`${d.accessKeyId}/${y}`
w.query[l]=g
w.query["X-Amz-Expires"]=n.toString(10)
const S=getCanonicalHeaders(w,s,o)
w.query["X-Amz-SignedHeaders"]=this.getCanonicalHeaderList(S)
w.query[h]=await this.getSignature(g,y,this.getSigningKey(d,p,m,u),this.createCanonicalRequest(w,S,await getPayloadHash(e,this.sha256)))
return w}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:r=new Date,priorSignature:n,signingRegion:i,signingService:o,eventStreamCredentials:a}){const c=i??await this.regionProvider(),{shortDate:u,longDate:d}=this.formatDate(r),l=createScope(u,c,o??this.service),h=await getPayloadHash({headers:{},body:t},this.sha256),f=new this.sha256
f.update(e)
const p=(0,s.n)(await f.digest()),g=[A,d,l,n,p,h].join("\n")
return this.signString(g,{signingDate:r,signingRegion:c,signingService:o,eventStreamCredentials:a})}async signMessage(e,{signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:n,priorSignature:e.priorSignature,eventStreamCredentials:s}).then(t=>({message:e.message,signature:t}))}async signString(e,{signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:o}={}){const a=o??await this.credentialProvider()
this.validateResolvedCredentials(a)
const c=r??await this.regionProvider(),{shortDate:u}=this.formatDate(t),d=new this.sha256(await this.getSigningKey(a,c,u,n))
d.update((0,i.F)(e))
return(0,s.n)(await d.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:n,signingRegion:s,signingService:i}={}){const o=await this.credentialProvider()
this.validateResolvedCredentials(o)
const a=s??await this.regionProvider(),c=prepareRequest(e),{longDate:u,shortDate:d}=this.formatDate(t),l=createScope(d,a,i??this.service)
c.headers[g]=u
o.sessionToken&&(c.headers[S]=o.sessionToken)
const h=await getPayloadHash(c,this.sha256)
!hasHeader(w,c.headers)&&this.applyChecksum&&(c.headers[w]=h)
const f=getCanonicalHeaders(c,n,r),m=await this.getSignature(u,l,this.getSigningKey(o,a,d,i),this.createCanonicalRequest(c,f,h))
c.headers[p]=`${T} Credential=${o.accessKeyId}/${l}, SignedHeaders=${this.getCanonicalHeaderList(f)}, Signature=${m}`
return c}async getSignature(e,t,r,n){const o=await this.createStringToSign(e,t,n,T),a=new this.sha256(await r)
a.update((0,i.F)(o))
return(0,s.n)(await a.digest())}getSigningKey(e,t,r,n){return getSigningKey(this.sha256,e,r,t,n||this.service)}}}),876:((e,t,r)=>{r.d(t,{V:()=>n})
const n="__smithy_context"})}

